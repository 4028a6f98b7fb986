// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/tracepage.h"

#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/statepanel.h"
#include "widgets/trace/coveragestrip.h"
#include "widgets/trace/coveragetext.h"
#include "widgets/trace/periodbox.h"
#include "widgets/trace/resultstable.h"
#include "widgets/trace/searchbar.h"
#include "widgets/trace/tracedetails.h"

#include <QEvent>
#include <QLocale>
#include <QMetaMethod>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Estafeta {

TracePage::TracePage(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchBar(this))
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_results(new ResultsTable(this))
    , m_detailStack(new QStackedWidget(this))
    , m_details(new TraceDetails(this))
    , m_detailPanel(new StatePanel(this))
    , m_coverage(new CoverageStrip(this))
{
    build();
    wire();
    setState(State::FirstStart);
}

void TracePage::build()
{
    const int unit = spacingUnit(this);
    m_detailPanel->setObjectName(QStringLiteral("detailPanel"));
    m_detailStack->addWidget(m_detailPanel);
    m_detailStack->addWidget(m_details);
    m_split->addWidget(m_results);
    m_split->addWidget(m_detailStack);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(unit);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setSizes({230, 400});
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_split);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit, unit, unit, unit / 2);
    layout->setSpacing(unit);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_coverage);
}

void TracePage::wire()
{
    connect(m_search, &SearchBar::searchRequested, this, &TracePage::onSearch);
    connect(m_search, &SearchBar::stopRequested, this, &TracePage::searchStopped);
    connect(m_results, &ResultsTable::currentChanged, this, &TracePage::onCurrentChanged);
    connect(m_details, &TraceDetails::linkActivated, this, &TracePage::onLink);
    connect(m_details, &TraceDetails::contextRequested, this, &TracePage::contextRequested);
    connect(m_details, &TraceDetails::tryActivated, this, &TracePage::onTryActivated);
}

void TracePage::focusSearch()
{
    m_search->focusField();
}

QString TracePage::searchText() const
{
    return m_search->text();
}

void TracePage::setSearchText(const QString &text)
{
    m_search->setText(text);
}

void TracePage::search(const QString &text, Time since, Time until)
{
    m_search->setText(text);
    m_search->period()->setCustom(since, until);
    startSearch();
}

void TracePage::startSearch()
{
    const SearchQuery query = m_search->query();
    if (!query.isEmpty())
        onSearch(query);
}

void TracePage::onSearch(const SearchQuery &query)
{
    m_query = query;
    Q_EMIT questionChanged(m_search->text());
    Q_EMIT searchRequested(query);
}

void TracePage::onLink(const QString &text)
{
    setSearchText(text);
    startSearch();
}

void TracePage::onCurrentChanged()
{
    const ResultRow *row = m_results->current();
    if (row == nullptr)
        return;
    m_otherTry.reset();
    m_wanted = row->trace;
    Q_EMIT traceRequested(row->trace);
}

void TracePage::onTryActivated(TraceId trace, uint32_t recipient)
{
    if (m_results->select(trace, recipient))
        return; // the row that is current now asks for it
    m_results->selectNone();
    m_otherTry = recipient;
    m_wanted = trace;
    Q_EMIT traceRequested(trace);
}

void TracePage::showFirstStart()
{
    setState(State::FirstStart);
}

void TracePage::showReady()
{
    if (m_state == State::FirstStart)
        setState(State::Ready);
}

void TracePage::beginSearch()
{
    m_otherTry.reset();
    m_results->clear();
    m_detailPanel->say({}, {});
    m_detailStack->setCurrentWidget(m_detailPanel);
    setState(State::Searching);
}

void TracePage::addResults(const std::vector<ResultRow> &rows)
{
    const bool first = m_results->count() == 0 && !rows.empty();
    m_results->append(rows);
    m_stack->setCurrentWidget(m_split);
    m_search->setStatus(tr("searching, %n found so far", nullptr, m_results->count()));
    if (first)
        m_results->selectFirst();
}

void TracePage::endSearch(quint64 total, bool cut, qint64 elapsedMs)
{
    m_total = total;
    m_cut = cut;
    m_elapsedMs = elapsedMs;
    setState(m_results->count() == 0 ? State::Empty : State::Results);
}

void TracePage::failSearch(const Error &error)
{
    m_error = error;
    m_total = static_cast<quint64>(m_results->count());
    // What was found before somebody pressed Stop stays in sight.
    const bool stopped = error.code == ErrorCode::Cancelled && m_results->count() > 0;
    setState(stopped ? State::Results : State::Failed);
    if (stopped)
        m_search->setStatus(tr("stopped; %n found until then", nullptr, m_results->count()));
}

void TracePage::refreshResults(const std::vector<ResultRow> &rows, quint64 total, bool cut)
{
    if (m_state != State::Results && m_state != State::Empty)
        return;
    const bool first = m_results->count() == 0 && !rows.empty();
    m_total = total;
    m_cut = cut;
    m_results->replace(rows);
    if (first)
        m_results->selectFirst();
    const State state = rows.empty() ? State::Empty : State::Results;
    if (state != m_state)
        setState(state);
    else
        m_search->setStatus(statusLine());
}

std::optional<TraceId> TracePage::currentTrace() const
{
    if (m_otherTry)
        return m_wanted;
    const ResultRow *row = m_results->current();
    return row == nullptr ? std::nullopt : std::optional(row->trace);
}

std::vector<TraceId> TracePage::selectedTraces() const
{
    return m_results->selected();
}

void TracePage::showTrace(std::shared_ptr<const TraceDocument> document)
{
    const ResultRow *row = m_results->current();
    if (currentTrace() != document->trace.id || document->trace.recipients.empty())
        return;
    m_results->setHostNames(document->hostNames);
    const size_t recipients = document->trace.recipients.size();
    const size_t wanted = m_otherTry ? *m_otherTry : row->recipientIndex;
    const auto recipient = static_cast<uint32_t>(std::min(wanted, recipients - 1));
    m_details->show(std::move(document), recipient);
    m_detailStack->setCurrentWidget(m_details);
}

void TracePage::failTrace(const Error &error)
{
    m_detailPanel->say(ErrorText::what(error), ErrorText::whatToDo(error),
                       ErrorText::detail(error));
    QPushButton *retry = m_detailPanel->addButton(tr("Try again"));
    connect(retry, &QPushButton::clicked, this, [this] { Q_EMIT traceRequested(m_wanted); });
    m_detailStack->setCurrentWidget(m_detailPanel);
}

void TracePage::setCoverage(const Coverage &coverage)
{
    m_coverage->setCoverage(coverage);
    if (m_state == State::FirstStart && !coverage.isEmpty())
        setState(State::Ready);
    else if (m_state == State::Empty)
        sayState();
}

void TracePage::setState(State state)
{
    m_state = state;
    m_search->setSearching(state == State::Searching);
    m_search->setVisible(state != State::FirstStart);
    m_coverage->setVisible(state != State::FirstStart);
    sayState();
    if (state == State::Ready)
        focusSearch();
    m_stack->setCurrentWidget(state == State::Results ? static_cast<QWidget *>(m_split) : m_panel);
}

void TracePage::sayState()
{
    m_search->setStatus(statusLine());
    switch (m_state) {
    case State::FirstStart:
        return sayFirstStart();
    case State::Ready:
        return m_panel->say(
            tr("Whose message are you looking for?"),
            tr("Type the address of the sender or the recipient, or paste the header "
               "of the message."));
    case State::Searching:
        return m_panel->say(tr("Searching …"), {});
    case State::Empty:
        return sayEmpty();
    case State::Failed:
        return sayFailed();
    case State::Results:
        return;
    }
}

void TracePage::sayFirstStart()
{
    m_panel->say(tr("Estafeta tells you where a message is, from the logs of your mail hosts."),
                 {});
    connect(m_panel->addButton(tr("Open a folder of logs")), &QPushButton::clicked, this,
            &TracePage::openFolderRequested);
    if (isSignalConnected(QMetaMethod::fromSignal(&TracePage::connectHostRequested)))
        connect(m_panel->addButton(tr("Connect a host")), &QPushButton::clicked, this,
                &TracePage::connectHostRequested);
    connect(m_panel->addButton(tr("Try the demo")), &QPushButton::clicked, this,
            &TracePage::demoRequested);
}

void TracePage::sayEmpty()
{
    const auto &hosts = m_coverage->hosts();
    m_panel->say(tr("No message was found for “%1”.").arg(m_search->text()),
                 CoverageText::absence(hosts, m_query.since, m_query.until),
                 CoverageText::list(hosts));
}

void TracePage::sayFailed()
{
    m_panel->say(ErrorText::what(m_error), ErrorText::whatToDo(m_error),
                 ErrorText::detail(m_error));
    connect(m_panel->addButton(tr("Try again")), &QPushButton::clicked, this,
            &TracePage::startSearch);
}

QString TracePage::statusLine() const
{
    if (m_state != State::Results)
        return {};
    const QLocale locale;
    const QString time =
        tr("%1 s").arg(locale.toString(static_cast<double>(m_elapsedMs) / 1000, 'f', 1));
    if (m_cut)
        return tr("the newest %1 of %2 results are shown; narrow the period to see the others")
            .arg(locale.toString(m_results->count()), locale.toString(m_total));
    //: %n results, %1 how long the search took
    return tr("%n result(s), newest first, in %1", nullptr, static_cast<int>(m_total)).arg(time);
}

void TracePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayState();
}

} // namespace Estafeta
