// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QScrollArea>

class QFormLayout;

namespace Estafeta {

/// What is known of the message itself: who, what, how large, from where, what the filters said.
class FactsView : public QScrollArea
{
    Q_OBJECT
public:
    explicit FactsView(QWidget *parent = nullptr);

    void setDocument(const TraceDocument &document);

private:
    void addFact(const QString &name, const QString &value, bool isId = false);
    void addFilterFacts(const Trace &trace);

    QWidget *m_page;
    QFormLayout *m_rows;
};

} // namespace Estafeta
