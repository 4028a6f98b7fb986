// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/linefinder.h"

#include "core/text.h"
#include "items/livelines.h"

#include <QElapsedTimer>

#include <limits>

namespace Estafeta {

namespace {

constexpr qint64 kSliceMs = 8;
constexpr int kLinesBetweenLooks = 32;
constexpr LineKey kFirst{{Time::kUnset}, 0};
constexpr LineKey kLast{{std::numeric_limits<int64_t>::max()},
                        std::numeric_limits<uint64_t>::max()};

} // namespace

LineFinder::LineFinder(const LiveLines &lines, QObject *parent) : QObject(parent), m_lines(lines)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &LineFinder::slice);
}

void LineFinder::find(const QString &text, const LineKey &from, bool forward)
{
    m_text = text.toStdString();
    m_from = from;
    m_at = from;
    m_forward = forward;
    m_wrapped = false;
    m_slices.start();
    slice();
}

void LineFinder::slice()
{
    QElapsedTimer clock;
    clock.start();
    for (int n = 1; m_slices.isActive(); ++n) {
        if (!step()) {
            m_slices.stop();
            Q_EMIT notFound();
        } else if (m_lines.rowOf(m_at)
                   && containsNoCase(m_lines.text(*m_lines.rowOf(m_at)), m_text)) {
            m_slices.stop();
            Q_EMIT found(m_at, m_wrapped);
        }
        if (n % kLinesBetweenLooks == 0 && clock.elapsed() >= kSliceMs)
            break;
    }
}

/// Goes one row on; false when it has been everywhere.
bool LineFinder::step()
{
    // Rows come and go between slices: keys, not numbers, say where it is.
    const size_t here = m_lines.findRow(m_at);
    const bool onRow = here < m_lines.rowCount() && m_lines.row(here).key == m_at;
    const size_t next = m_forward ? here + (onRow ? 1 : 0) : here - 1;
    const bool ends = m_forward ? next >= m_lines.rowCount() : here == 0;
    if (ends) {
        if (m_wrapped || m_lines.rowCount() == 0)
            return false;
        m_wrapped = true;
        m_at = m_forward ? kFirst : kLast;
        return true;
    }
    m_at = m_lines.row(next).key;
    return !m_wrapped || (m_forward ? m_at <= m_from : m_at >= m_from);
}

} // namespace Estafeta
