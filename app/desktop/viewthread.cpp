// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/viewthread.h"

#include "indicators/viewof.h"

namespace Estafeta {

ViewThread::ViewThread() : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("indicators"));
    m_thread.start();
}

ViewThread::~ViewThread()
{
    m_thread.quit();
    m_thread.wait();
}

void ViewThread::make(const IndicatorQuestion &question, std::shared_ptr<const IndicatorData> data,
                      Done done)
{
    const quint64 number = ++m_number;
    QMetaObject::invokeMethod(
        m_worker, [this, question, data = std::move(data), done = std::move(done), number] {
            auto view = std::make_shared<const Result<IndicatorView>>(viewOf(question, *data));
            QMetaObject::invokeMethod(&m_receiver, [this, view, done, number] {
                if (number == m_number)
                    done(*view);
            });
        });
}

} // namespace Estafeta
