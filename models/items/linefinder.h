// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/linering.h"

#include <QObject>
#include <QTimer>

#include <string>

namespace Estafeta {

class LiveLines;

/// Looks for a text in the rows of the live log, in slices between events.
class LineFinder : public QObject
{
    Q_OBJECT
public:
    /// `lines` must outlive this.
    explicit LineFinder(const LiveLines &lines, QObject *parent = nullptr);

    /// The next row after the one at `from`, or before it, that has `text` without regard to ASCII
    /// case; it goes round once. Ends with one of the signals.
    void find(const QString &text, const LineKey &from, bool forward);
    void stop() { m_slices.stop(); }

Q_SIGNALS:
    /// `wrapped`: it went past the end, or the beginning.
    void found(const Estafeta::LineKey &key, bool wrapped);
    void notFound();

private:
    void slice();
    [[nodiscard]] bool step();

    const LiveLines &m_lines;
    std::string m_text;
    LineKey m_from; ///< where it ends after going round
    LineKey m_at;
    bool m_forward = true;
    bool m_wrapped = false;
    QTimer m_slices;
};

} // namespace Estafeta
