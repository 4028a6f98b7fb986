// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "indicators/indicatordata.h"
#include "indicators/indicatorview.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace Estafeta {

/// A thread that makes views of indicators: adding up weeks of hours takes longer than a window may
/// stand still.
///
/// Thread: its owner's, where answers come, too. None comes after the destructor.
class ViewThread
{
public:
    ViewThread();
    ~ViewThread();
    ViewThread(const ViewThread &) = delete;
    ViewThread &operator=(const ViewThread &) = delete;

    using Done = std::function<void(const Result<IndicatorView> &)>;
    /// Instead of the one that was asked for before, whose answer is dropped.
    void make(const IndicatorQuestion &question, std::shared_ptr<const IndicatorData> data,
              Done done);
    /// Drops the answer that is on its way.
    void cancel() { ++m_number; }

private:
    QObject m_receiver; ///< on the owner's thread
    QThread m_thread;
    QObject *m_worker; ///< lives on m_thread, deleted there
    quint64 m_number = 0;
};

} // namespace Estafeta
