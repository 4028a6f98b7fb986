// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/progresspanel.h"

#include "widgets/common/plainlabel.h"
#include "widgets/common/timetext.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace Estafeta {

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this))
    , m_goAway(new QTimer(this))
{
    setObjectName(QStringLiteral("progressPanel"));
    m_text->setObjectName(QStringLiteral("progressText"));
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_bar->setTextVisible(false);
    m_goAway->setSingleShot(true);
    m_goAway->setInterval(8000);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacingUnit(this), 0, spacingUnit(this), 0);
    row->setSpacing(spacingUnit(this));
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ProgressPanel::onButton);
    connect(m_goAway, &QTimer::timeout, this, [this] { setShown(false); });
    hide();
}

void ProgressPanel::setShown(bool shown)
{
    setVisible(shown);
    Q_EMIT shownChanged(shown);
}

void ProgressPanel::start(const QString &name)
{
    m_name = name;
    m_running = true;
    m_goAway->stop();
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(name);
    m_bar->show();
    m_text->setText(tr("%1 …").arg(name));
    m_button->setText(tr("Stop"));
    m_button->show();
    setShown(true);
}

void ProgressPanel::setProgress(quint64 done, quint64 total, qint64 elapsedMs,
                                const QString &current)
{
    if (!m_running)
        return;
    const auto shownDone = static_cast<int64_t>(done);
    const QString doneText = TimeText::size(shownDone);
    m_bar->setToolTip(plainToolTip(current));
    if (total == 0) {
        m_text->setText(tr("%1: %2 done").arg(m_name, doneText));
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(qMin<quint64>(1000, done * 1000 / total)));
    const QString totalText = TimeText::size(static_cast<int64_t>(total));
    if (elapsedMs < 1000 || done == 0) {
        m_text->setText(tr("%1: %2 of %3").arg(m_name, doneText, totalText));
        return;
    }
    const double perMs = static_cast<double>(done) / static_cast<double>(elapsedMs);
    const double leftMs = static_cast<double>(total - qMin(done, total)) / perMs;
    //: Progress: %1 what, %2 done, %3 total, %4 per second, %5 time left
    m_text->setText(
        tr("%1: %2 of %3, %4 per second, %5 left")
            .arg(m_name, doneText, totalText, TimeText::size(static_cast<int64_t>(perMs * 1000)),
                 TimeText::duration(static_cast<int64_t>(leftMs / 1000) * Time::kSecond)));
}

void ProgressPanel::finish(const QString &text)
{
    m_running = false;
    m_text->setText(text);
    m_bar->hide();
    m_button->hide();
    setShown(true);
    m_goAway->start();
}

void ProgressPanel::fail(const QString &what, const QString &whatToDo)
{
    m_running = false;
    m_goAway->stop();
    //: A failure: %1 what happened, %2 what to do about it
    m_text->setText(whatToDo.isEmpty() ? what : tr("%1 %2").arg(what, whatToDo));
    m_bar->hide();
    m_button->setText(tr("Close"));
    m_button->show();
    setShown(true);
}

void ProgressPanel::onButton()
{
    if (m_running)
        Q_EMIT stopRequested();
    else
        setShown(false);
}

} // namespace Estafeta
