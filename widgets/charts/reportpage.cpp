// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/reportpage.h"

#include "widgets/charts/periodchoice.h"
#include "widgets/charts/reportwords.h"
#include "widgets/common/copyrows.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/statepanel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Estafeta {

ReportPage::ReportPage(QWidget *parent)
    : QWidget(parent)
    , m_period(new PeriodChoice(this))
    , m_host(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
    , m_split(new QSplitter(this))
    , m_list(new QListWidget(this))
    , m_rows(new QTreeView(this))
    , m_model(new QStandardItemModel(this))
    , m_notice(new PlainLabel(this))
{
    m_period->hideUnit();
    m_host->setObjectName(QStringLiteral("reportHost"));
    m_list->setObjectName(QStringLiteral("reportSheets"));
    m_rows->setObjectName(QStringLiteral("reportRows"));
    m_panel->setObjectName(QStringLiteral("reportPanel"));
    m_notice->setObjectName(QStringLiteral("reportNotice"));
    m_notice->setWordWrap(true);
    m_notice->setSecondary();
    m_rows->setModel(m_model);
    m_rows->setSortingEnabled(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setUniformRowHeights(true);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->header()->setHighlightSections(false);
    m_rows->header()->setStretchLastSection(false);
    copyRowsOn(m_rows);
    layOut();
    wire();
    retranslate();
}

void ReportPage::layOut()
{
    const int unit = spacingUnit(this);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(unit / 2);
    choices->addWidget(m_period);
    choices->addWidget(m_host);
    choices->addStretch();
    m_split->addWidget(m_list);
    m_split->addWidget(m_rows);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({fontMetrics().averageCharWidth() * 36, width()});
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit / 2);
    column->setSpacing(unit / 2);
    column->addLayout(choices);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
}

void ReportPage::wire()
{
    connect(m_period, &PeriodChoice::changed, this, &ReportPage::ask);
    connect(m_host, &QComboBox::activated, this, &ReportPage::ask);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportPage::showSheet);
}

void ReportPage::setHosts(const QStringList &names)
{
    if (names == m_hosts)
        return;
    const QString chosen = m_host->currentData().toString();
    m_hosts = names;
    retranslate();
    m_host->setCurrentIndex(std::max(m_host->findData(chosen), 0));
    if (!m_asked && isVisible())
        ask();
}

void ReportPage::reset()
{
    m_hosts.clear();
    m_report.reset();
    m_error.reset();
    m_loading = m_asked = false;
    retranslate();
}

void ReportPage::setPeriod(Time since, Time until)
{
    m_period->setPeriod(since, until);
    ask();
}

void ReportPage::refresh()
{
    m_period->refresh();
    ask();
}

void ReportPage::focusRows()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ReportPage::ask()
{
    if (m_hosts.isEmpty())
        return say();
    m_asked = true;
    m_error.reset();
    Q_EMIT reportAsked(m_period->since(), m_period->until(), m_host->currentData().toString());
}

void ReportPage::beginLoading()
{
    m_loading = true;
    say();
}

void ReportPage::showReport(std::shared_ptr<const Report> report)
{
    m_report = std::move(report);
    m_loading = false;
    m_error.reset();
    fillList();
    say();
}

void ReportPage::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    say();
}

void ReportPage::fillList()
{
    m_sheets = ReportSheet::of(*m_report);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const int unit = spacingUnit(this);
    for (const ReportSheet &sheet : m_sheets) {
        auto *item = new QListWidgetItem(sheet.title(), m_list);
        const int width = m_list->fontMetrics().horizontalAdvance(item->text()) + 2 * unit;
        item->setSizeHint({width, fontMetrics().height() + unit / 2});
    }
    m_list->setMinimumWidth(
        std::min(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth(), width() / 2));
    const auto shown = m_shown ? std::ranges::find(m_sheets, *m_shown) : m_sheets.end();
    m_list->setCurrentRow(shown == m_sheets.end() ? 0 : static_cast<int>(shown - m_sheets.begin()));
    showSheet();
}

void ReportPage::showSheet()
{
    const int row = m_list->currentRow();
    if (!m_report || row < 0 || row >= std::ssize(m_sheets))
        return;
    m_shown = m_sheets[static_cast<size_t>(row)];
    const QSignalBlocker quiet(m_rows->header());
    m_rows->header()->setSortIndicator(-1, Qt::DescendingOrder); // the report has an order
    m_shown->fill(*m_report, *m_model);
    m_rows->setRootIsDecorated(m_model->rowCount() > 0
                               && m_model->hasChildren(m_model->index(0, 0)));
    m_rows->setAccessibleName(m_shown->title());
    m_rows->expandToDepth(0);
    const int unit = spacingUnit(this);
    // All rows are as high as the first.
    if (QStandardItem *first = m_model->item(0))
        first->setSizeHint({0, fontMetrics().height() + unit});
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Names take what the numbers leave.
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_rows->header()->setSectionResizeMode(
            column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    say();
}

void ReportPage::say()
{
    const bool shown =
        !m_hosts.isEmpty() && !m_error && !m_loading && m_report && !m_report->isEmpty();
    QString notice;
    if (shown) {
        const int64_t rows = m_shown ? m_shown->rowCount(*m_report) : 0;
        if (rows > static_cast<int64_t>(ReportSheet::kMostRows))
            notice = tr("The first %1 of %2 rows.")
                         .arg(QLocale().toString(qulonglong(ReportSheet::kMostRows)),
                              QLocale().toString(qlonglong(rows)))
                + QLatin1Char(' ');
        notice += ReportWords::notes(*m_report);
    }
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_period->setEnabled(!m_hosts.isEmpty());
    m_host->setEnabled(!m_hosts.isEmpty());
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_split) : m_panel);
    if (!shown)
        sayPanel();
}

void ReportPage::sayPanel()
{
    if (m_hosts.isEmpty()) {
        m_panel->say(tr("No statistics yet"),
                     tr("Nothing was read yet. Open a folder of logs, or connect a host."));
    } else if (m_error) {
        m_panel->say(tr("The statistics could not be read"),
                     ErrorText::what(*m_error) + QLatin1Char(' ') + ErrorText::whatToDo(*m_error),
                     ErrorText::detail(*m_error));
        connect(m_panel->addButton(tr("Try again")), &QPushButton::clicked, this, &ReportPage::ask,
                Qt::QueuedConnection);
    } else if (m_loading || !m_report) {
        m_panel->say(tr("Adding up …"), QString());
    } else {
        m_panel->say(tr("Nothing was read of this time"),
                     tr("Choose another period or another host above."));
    }
}

void ReportPage::retranslate()
{
    const QString chosen = m_host->currentData().toString();
    m_host->clear();
    m_host->addItem(tr("All hosts"), QString());
    for (const QString &name : std::as_const(m_hosts))
        m_host->addItem(name, name);
    m_host->setCurrentIndex(std::max(m_host->findData(chosen), 0));
    m_host->setAccessibleName(tr("Hosts"));
    m_list->setAccessibleName(tr("Parts of the report"));
    if (m_report && !m_hosts.isEmpty())
        fillList();
    say();
}

void ReportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked)
        ask();
}

} // namespace Estafeta
