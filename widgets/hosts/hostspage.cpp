// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostspage.h"

#include "hostcard.h"
#include "hostpresentation.h"
#include "items/hostmodel.h"
#include "widgets/common/copyrows.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/statepanel.h"
#include "widgets/common/tablefilter.h"
#include "widgets/common/tablestate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Estafeta {

HostsPage::HostsPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new HostModel(this))
    , m_presentation(new HostPresentation(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new StatePanel(this))
    , m_list(new QWidget(this))
    , m_summary(new PlainLabel(m_list))
    , m_connect(new QPushButton(m_list))
    , m_more(new QPushButton(m_list))
    , m_table(new QTableView(m_list))
    , m_filter(new TableFilter(m_list))
    , m_card(new HostCard(m_list))
{
    setObjectName(u"hostsPage"_s);
    m_presentation->setSourceModel(m_model);
    m_connect->setObjectName(u"connectHost"_s);
    m_empty->setObjectName(u"hostsEmpty"_s);
    m_summary->setObjectName(u"hostsSummary"_s);
    m_summary->setSecondary();
    connect(m_connect, &QPushButton::clicked, this, &HostsPage::connectHostRequested);
    buildActions();
    buildTable();
    layOut();
    retranslate();
    setRows({});
}

HostsPage::Deed HostsPage::addDeed(const QString &name, void (HostsPage::*wanted)(const QString &))
{
    Deed deed{new QAction(this), new QPushButton(m_card)};
    deed.action->setObjectName(name);
    deed.button->setObjectName(name + u"Button"_s);
    connect(deed.action, &QAction::triggered, this, [this, wanted] {
        if (const HostRow *row = current())
            Q_EMIT(this->*wanted)(QString(row->name)); // the row may go meanwhile
    });
    connect(deed.button, &QPushButton::clicked, deed.action, &QAction::trigger);
    m_card->addButton(deed.button);
    return deed;
}

void HostsPage::buildActions()
{
    m_act = addDeed(u"act"_s, &HostsPage::actionRequested);
    m_offer = addDeed(u"offer"_s, &HostsPage::offerAccepted);
    m_follow = addDeed(u"follow"_s, &HostsPage::followRequested);
    m_stop = addDeed(u"stop"_s, &HostsPage::stopRequested);
    m_stopBack = addDeed(u"stopBack"_s, &HostsPage::stopBackRequested);
    m_forget = addDeed(u"forget"_s, &HostsPage::forgetRequested);
    m_edit = addDeed(u"edit"_s, &HostsPage::editRequested);
    m_remove = addDeed(u"remove"_s, &HostsPage::removeRequested);
    m_remove.action->setShortcut(QKeySequence::Delete);
    m_remove.action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_remove.action);
}

void HostsPage::buildTable()
{
    m_table->setObjectName(u"hosts"_s);
    m_table->setModel(m_presentation);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacingUnit(this));
    const int side = fontMetrics().ascent();
    m_table->setIconSize({side, side});
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    m_sized = (new TableState(header, u"hosts"_s))->restore();
    if (!m_sized)
        m_table->sortByColumn(HostModel::StateColumn, Qt::AscendingOrder);
    copyRowsOn(m_table);
    connect(m_table, &QWidget::customContextMenuRequested, this, &HostsPage::showMenu);
    connect(m_table, &QTableView::activated, m_edit.action, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HostsPage::showCurrent, Qt::QueuedConnection);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &TableFilter::begin);
    connect(m_filter, &TableFilter::ended, this, &HostsPage::focusList);
    connect(m_filter, &QLineEdit::textChanged, m_presentation, &HostPresentation::setFilterText);
    m_filter->setObjectName(u"hostFilter"_s);
}

void HostsPage::layOut()
{
    const int unit = spacingUnit(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_connect);
    top->addWidget(m_more);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit / 2);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_filter);
    column->addWidget(m_card);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
}

void HostsPage::retranslate()
{
    m_table->setAccessibleName(tr("Mail hosts"));
    m_filter->setPlaceholderText(tr("Filter these hosts; Esc ends"));
    m_filter->setAccessibleName(tr("Filter these hosts"));
    m_connect->setText(tr("Connect a host …"));
    giveRoom(m_connect);
    m_more->setText(tr("More"));
    m_empty->say(tr("No mail host is connected"),
                 tr("Estafeta follows the logs of mail hosts over SSH and installs nothing there. "
                    "An account that may read the logs is enough."));
    connect(m_empty->addButton(tr("Connect a host …")), &QPushButton::clicked, this,
            &HostsPage::connectHostRequested);
    m_emptyMore = m_empty->addButton(tr("More"));
    setMenu(m_more->menu());
    showCurrent();
}

void HostsPage::setRows(const QList<HostRow> &rows)
{
    m_model->setRows(rows);
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_presentation->index(0, 0));
    showCurrent();
}

void HostsPage::select(const QString &name)
{
    const int row = m_model->find(name);
    if (row >= 0)
        m_table->setCurrentIndex(m_presentation->mapFromSource(m_model->index(row, 0)));
    showCurrent();
}

void HostsPage::setMenu(QMenu *menu)
{
    for (QPushButton *button : {m_more, m_emptyMore}) {
        button->setMenu(menu);
        button->setVisible(menu != nullptr);
    }
}

void HostsPage::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

const HostRow *HostsPage::current() const
{
    const QModelIndex index = m_presentation->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void HostsPage::setDeed(const Deed &deed, const QString &text, bool possible)
{
    deed.action->setText(text);
    deed.action->setEnabled(possible);
    deed.button->setVisible(possible);
    if (deed.button->text() == text)
        return;
    deed.button->setText(text);
    giveRoom(deed.button);
}

void HostsPage::showCurrent()
{
    int followed = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        followed += m_model->row(i).condition == HostCondition::Good ? 1 : 0;
    m_summary->setText(tr("%n host(s)", nullptr, m_model->rowCount()) + u" · "_s
                       + tr("%n followed without trouble", nullptr, followed));
    const HostRow *row = current();
    m_card->setVisible(row != nullptr);
    const HostRow shown = row != nullptr ? *row : HostRow();
    m_card->showHost(shown);
    const bool any = row != nullptr;
    setDeed(m_act, shown.action, any && !shown.action.isEmpty());
    setDeed(m_offer, tr("&Take over what was found"), any && !shown.offer.isEmpty());
    setDeed(m_follow, tr("&Follow"), any && !shown.isRunning && shown.action.isEmpty());
    setDeed(m_stop, tr("&Stop following"), any && shown.isWanted);
    setDeed(m_stopBack, tr("Stop reading &back"), any && shown.isReadingBack);
    setDeed(m_forget, tr("Forget &passwords"), any && shown.hasKeptSecrets);
    setDeed(m_edit, tr("&Edit …"), any);
    QString name = shown.name;
    setDeed(m_remove, tr("&Remove %1").arg(name.replace(u'&', u"&&"_s)), any);
}

void HostsPage::showMenu(const QPoint &place)
{
    if (!m_table->indexAt(place).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"hostMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    showCurrent(); // it may have become the current one just now
    for (const Deed &deed :
         {m_act, m_offer, m_follow, m_stop, m_stopBack, m_forget, m_edit, m_remove}) {
        if (deed.action->isEnabled())
            menu->addAction(deed.action);
    }
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void HostsPage::sizeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    const auto setWidth = [&](int column, int letters) {
        m_table->setColumnWidth(column, qMax(letters * letter, header->sectionSizeHint(column)));
    };
    setWidth(HostModel::NameColumn, 14);
    // What is left for it, the most telling column; rather than cut it, the others are scrolled to.
    setWidth(HostModel::StateColumn, qBound(46, width() / letter - 90, 60));
    setWidth(HostModel::LastLineColumn, 18);
    setWidth(HostModel::RateColumn, 12);
    setWidth(HostModel::BehindColumn, 9);
    setWidth(HostModel::ClockColumn, 15);
    setWidth(HostModel::RolesColumn, 22);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void HostsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_sized)
        sizeColumns();
    m_sized = true;
}

void HostsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_table->viewport()->update();
    }
}

} // namespace Estafeta
