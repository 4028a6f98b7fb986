// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/livedelivery.h"

#include "workspace/livetap.h"

namespace Estafeta {

namespace {

constexpr int kPauseMs = 60;

} // namespace

LiveDelivery::LiveDelivery(QObject *parent) : QObject(parent)
{
    m_tap = std::make_shared<LiveTap>(
        [this] { QMetaObject::invokeMethod(this, &LiveDelivery::onFilled, Qt::QueuedConnection); });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveDelivery::deliver);
}

void LiveDelivery::onFilled()
{
    const qint64 since = m_sinceLast.isValid() ? m_sinceLast.elapsed() : kPauseMs;
    m_timer.start(static_cast<int>(qMax<qint64>(0, kPauseMs - since)));
}

void LiveDelivery::deliver()
{
    m_sinceLast.start();
    const LineBatch lines = m_tap->take();
    if (!lines.isEmpty())
        Q_EMIT arrived(lines);
}

} // namespace Estafeta
