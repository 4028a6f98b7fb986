// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QWidget>

class QHBoxLayout;

namespace Estafeta {

class PlainLabel;

/// Below an answer that is only possible: what else fits, and the way there.
class RivalLinks : public QWidget
{
    Q_OBJECT
public:
    explicit RivalLinks(QWidget *parent = nullptr);

    /// Hides itself when nothing else fits. Precondition: recipient <
    /// document.trace.recipients.size().
    void show(const TraceDocument &document, uint32_t recipient);

Q_SIGNALS:
    void searchRequested(const QString &text);

private:
    void addLink(const RivalLeg &rival);

    PlainLabel *m_sentence;
    QHBoxLayout *m_links;
};

} // namespace Estafeta
