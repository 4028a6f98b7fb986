// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/linering.h"

#include <QObject>

#include <optional>

namespace Estafeta {

class LiveLines;

/// Asks for the store's lines before and after what the live log has, a piece at a time, when
/// somebody scrolls there. With a filter it goes on until some lines passed, or the ring is full of
/// what did not.
class LineHistory : public QObject
{
    Q_OBJECT
public:
    /// `lines` must outlive this.
    explicit LineHistory(LiveLines &lines, QObject *parent = nullptr);

    /// What is known of the lines before those that are here.
    enum class Older {
        Unknown,
        Loading,
        Beginning, ///< none, when it was asked last
        Failed,
    };
    [[nodiscard]] Older older() const { return m_older; }
    [[nodiscard]] bool isLoadingNewer() const { return m_asked == Side::Newer; }

    void wantOlder();
    /// Nothing while the lines are live: they come by themselves.
    void wantNewer();
    /// Waits for nothing any more: an answer that comes is not taken.
    void stop();
    /// The answer to what was requested last.
    void take(const LineBatch &lines);
    void fail();

Q_SIGNALS:
    /// Of these two one is 0. Ends with take() or fail().
    void requested(Estafeta::Time around, quint64 before, quint64 after);
    void changed();

private:
    enum class Side { None, Older, Newer };
    void ask(Side side);
    void takeOlder(const LineBatch &lines);
    void takeNewer(const LineBatch &lines);
    void goOnSeeking();
    [[nodiscard]] size_t rowsFound() const;

    LiveLines &m_lines;
    Older m_older = Older::Unknown;
    Side m_asked = Side::None;
    Side m_seeking = Side::None; ///< for lines that pass the filter
    std::optional<LineKey> m_seekFrom;
    size_t m_piece = 0; ///< lines asked for at a time
};

} // namespace Estafeta
