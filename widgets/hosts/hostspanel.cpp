// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostspanel.h"

#include "widgets/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Estafeta {

HostsPanel::HostsPanel(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
    , m_scroll(new QScrollArea(this))
    , m_quiet(new PlainLabel(this))
{
    setObjectName(u"hostsPanel"_s);
    m_quiet->setObjectName(u"quietHosts"_s);
    m_quiet->setWordWrap(true);
    const int unit = spacingUnit(this);
    m_column->setContentsMargins(unit, unit / 4, unit, unit / 4);
    m_column->setSpacing(unit / 2);
    m_notice = addRow(QString());
    m_notice.widget->setObjectName(u"hostsNotice"_s);
    m_notice.widget->hide();
    connect(m_notice.button, &QPushButton::clicked, this, &HostsPanel::noticeActionRequested);
    m_column->addWidget(m_quiet);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    m_content->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    hide();
}

HostsPanel::Row HostsPanel::addRow(const QString &name)
{
    Row row{new QWidget(m_content), nullptr, nullptr};
    row.widget->setObjectName(u"host "_s + name);
    row.widget->show(); // what is not shown yet counts for nothing in the layout
    row.text = new PlainLabel(row.widget);
    row.text->setObjectName(u"hostText"_s);
    row.text->setWordWrap(true);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.button = new QPushButton(row.widget);
    row.button->setObjectName(u"hostAction"_s);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins({});
    line->setSpacing(spacingUnit(this));
    line->addWidget(row.text, 1);
    line->addWidget(row.button);
    m_column->insertWidget(m_column->indexOf(m_quiet), row.widget); // -1: at the end
    return row;
}

void HostsPanel::fill(const Row &row, const QString &text, const QString &action)
{
    row.text->setText(text);
    row.button->setVisible(!action.isEmpty());
    if (row.button->text() == action)
        return;
    row.button->setText(action);
    row.button->setAccessibleDescription(text);
    giveRoom(row.button);
}

void HostsPanel::setHosts(const QList<HostLine> &hosts)
{
    if (hosts == m_hosts)
        return;
    m_hosts = hosts;
    QStringList quiet;
    QHash<QString, Row> gone = std::exchange(m_rows, {});
    for (const HostLine &host : hosts) {
        if (!host.needsCare) {
            quiet.append(host.text);
            continue;
        }
        Row row = gone.take(host.name);
        if (row.widget == nullptr) {
            row = addRow(host.name);
            connect(row.button, &QPushButton::clicked, this,
                    [this, name = host.name] { Q_EMIT actionRequested(name); });
        }
        fill(row, host.text, host.action);
        m_rows.insert(host.name, row);
    }
    for (const Row &row : std::as_const(gone)) {
        row.widget->hide();
        row.widget->deleteLater(); // its button may be what is being clicked
    }
    m_quiet->setText(quiet.join(u" · "_s));
    m_quiet->setVisible(!quiet.isEmpty());
    fitHeight();
}

void HostsPanel::setNotice(const QString &text, const QString &action)
{
    fill(m_notice, text, action);
    m_notice.widget->setVisible(!text.isEmpty());
    fitHeight();
}

/// As high as what it says, up to a few rows: a whole site that is down may not take the page.
void HostsPanel::fitHeight()
{
    constexpr int kMostLines = 7;
    setVisible(!m_hosts.isEmpty() || !m_notice.widget->isHidden());
    m_column->activate();
    const int wanted = m_content->hasHeightForWidth() && width() > 0
        ? m_content->heightForWidth(width())
        : m_content->sizeHint().height();
    m_scroll->setFixedHeight(qMin(wanted, kMostLines * fontMetrics().lineSpacing()));
}

bool HostsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void HostsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        fitHeight();
}

} // namespace Estafeta
