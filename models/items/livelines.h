// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/linefilter.h"
#include "items/linering.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <optional>

class QElapsedTimer;

namespace Estafeta {

/// The lines of the live log: a ring of the newest, and of these the rows that pass the filter.
/// Filtering is done in slices between events, so that no amount of lines and no filter stops the
/// window: what it cannot keep up with is counted.
///
/// While somebody reads older lines the ring holds these: it is a part of what the store has,
/// without a gap, and not live. New lines are held then, until the ring has come to the end again.
class LiveLines : public QObject
{
    Q_OBJECT
public:
    explicit LiveLines(LineRing::Limits limits = {}, QObject *parent = nullptr);

    /// New lines of the hosts.
    void add(LineBatch batch);
    /// The store's last lines: those that came by themselves meanwhile are not taken twice. What
    /// was here before is kept only when nothing is missing between it and these.
    void addStored(const LineBatch &batch);
    /// Also the marks and the counts.
    void clear();

    // Reading in the store's lines (livewindow.cpp).
    /// Lines of the past in the place of all others.
    void showStored(const LineBatch &batch);
    /// What the store has before what is here. Returns how many lines of it were new.
    size_t addOlder(const LineBatch &batch);
    /// What the store has after it. `toTheEnd`: nothing but what came by itself comes later; it is
    /// live again.
    size_t addNewer(const LineBatch &batch, bool toTheEnd);
    /// All lines of the store since this moment, up to the last one here, are here; unset: the
    /// store was not asked yet. At the moment itself there may be more.
    [[nodiscard]] Time completeFrom() const { return m_completeFrom; }
    /// Whether new lines come at its end.
    [[nodiscard]] bool isLive() const { return m_live; }
    /// Back to the newest: what was held. The store's last lines are still to be added.
    void goLive();
    /// What was held is not all that came: nobody looked for a while.
    void forgetHeld();
    /// The first row that somebody looks at: it is not given up for new ones. Unset: the end is.
    void setInSight(const std::optional<LineKey> &first) { m_inSight = first; }

    /// Both begin to look through all lines, the newest first.
    void setFilter(std::shared_ptr<const LineFilter> filter);
    void setHiddenHosts(const QStringList &names);
    [[nodiscard]] bool isFiltered() const { return m_filter || !m_hidden.empty(); }
    /// Not all lines were looked at yet.
    [[nodiscard]] bool isFiltering() const;

    [[nodiscard]] size_t rowCount() const { return rows().size(); }
    /// Precondition: row < rowCount().
    [[nodiscard]] const RingLine &row(size_t row) const { return rows()[row]; }
    [[nodiscard]] std::string_view text(size_t row) const { return m_ring.text(rows()[row]); }
    [[nodiscard]] const std::string &host(size_t row) const;
    /// The first row not before `key`; rowCount(): there is none.
    [[nodiscard]] size_t findRow(const LineKey &key) const;
    /// The row of exactly this line.
    [[nodiscard]] std::optional<size_t> rowOf(const LineKey &key) const;
    [[nodiscard]] bool has(const LineKey &key) const { return m_ring.has(key); }

    [[nodiscard]] const LineRing &ring() const { return m_ring; }
    /// Lines that were too many for the screen; the store has them.
    [[nodiscard]] uint64_t skipped() const { return m_skipped; }
    /// Lines that came too fast for the filter, or on which its expression gave up.
    [[nodiscard]] uint64_t unfiltered() const;
    /// Rows that came at the end since the last call of resetNewRows().
    [[nodiscard]] uint64_t newRows() const { return m_newRows; }
    void resetNewRows() { m_newRows = 0; }

    void toggleMark(const LineKey &key);
    [[nodiscard]] bool isMarked(const LineKey &key) const { return m_marks.contains(key); }
    [[nodiscard]] bool hasMarks() const { return !m_marks.empty(); }
    /// The next marked row after `key`, or before it; it goes round.
    [[nodiscard]] std::optional<size_t> nextMark(const LineKey &key, bool forward) const;

Q_SIGNALS:
    /// Rows came, went or are others now.
    void changed();

private:
    [[nodiscard]] const std::deque<RingLine> &rows() const
    {
        return isFiltered() ? m_passed : m_ring.lines();
    }
    void refilter();
    void schedule(const std::vector<RingLine> &added);
    void slice();
    void sliceBack(qint64 untilMs, const QElapsedTimer &clock);
    void sliceNew(qint64 untilMs, const QElapsedTimer &clock);
    void take(const std::vector<RingLine> &added);
    void hold(LineBatch batch);
    [[nodiscard]] bool wouldLeaveSight(const LineBatch &batch) const;
    void restoreMarks(const std::vector<RingLine> &added);
    [[nodiscard]] bool passes(const RingLine &line) const;
    void countNew(const LineKey &last, const std::vector<RingLine> &added);
    void dropGone();

    LineRing m_ring;
    std::shared_ptr<const LineFilter> m_filter;
    std::vector<bool> m_hidden;        ///< by host number; empty: none
    std::deque<RingLine> m_passed;     ///< when filtered
    std::deque<RingLine> m_waiting;    ///< new lines to be filtered
    std::optional<LineKey> m_backFrom; ///< lines before it are still to be looked through
    uint64_t m_skipped = 0;
    uint64_t m_unfiltered = 0;
    uint64_t m_gaveUpBefore = 0;
    uint64_t m_newRows = 0;
    std::map<LineKey, size_t> m_marks;       ///< with the line's hash
    std::multimap<Time, size_t> m_goneMarks; ///< of lines that may be read again
    bool m_live = true;
    std::optional<LineKey> m_inSight;
    Time m_completeFrom;
    std::deque<LineBatch> m_held; ///< came while it is not live
    size_t m_heldLines = 0;
    QTimer m_slices;
};

} // namespace Estafeta
