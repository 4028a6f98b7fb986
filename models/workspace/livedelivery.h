// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linebatch.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Estafeta {

class LiveTap;

/// Brings what a tap gathers to the window in batches: at once after a pause, and never more often
/// than every 60 ms.
///
/// Thread: its owner's. Whoever adds to the tap must have ended before this goes.
class LiveDelivery : public QObject
{
    Q_OBJECT
public:
    explicit LiveDelivery(QObject *parent = nullptr);

    /// For the store's thread; never null.
    [[nodiscard]] const std::shared_ptr<LiveTap> &tap() const { return m_tap; }

Q_SIGNALS:
    void arrived(const Estafeta::LineBatch &lines);

private:
    void onFilled();
    void deliver();

    std::shared_ptr<LiveTap> m_tap;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
};

} // namespace Estafeta
