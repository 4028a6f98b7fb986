// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/livelogpage.h"

#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/statepanel.h"
#include "widgets/livelog/filterbar.h"
#include "widgets/livelog/findbar.h"
#include "widgets/livelog/livelogactions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Estafeta {

namespace {

constexpr int kSayMs = 150;
constexpr int kPanelMs = 300;

} // namespace

LiveLogPage::LiveLogPage(QWidget *parent)
    : QWidget(parent)
    , m_finder(m_lines)
    , m_history(m_lines)
    , m_filter(new FilterBar(this))
    , m_follow(new QToolButton(this))
    , m_byHostButton(new QToolButton(this))
    , m_more(new QPushButton(this))
    , m_status(new PlainLabel(this))
    , m_resume(new QPushButton(this))
    , m_careIcon(new QLabel(this))
    , m_care(new PlainLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
    , m_view(new LiveLogView(m_lines, this))
    , m_whole(new PlainLabel(this))
    , m_find(new FindBar(this))
    , m_actions(new LiveLogActions(*this))
{
    m_say.setSingleShot(true);
    m_say.setInterval(kSayMs);
    build();
    wire();
    sayState();
}

void LiveLogPage::build()
{
    const int unit = spacingUnit(this);
    m_status->setObjectName(QStringLiteral("liveStatus"));
    m_care->setObjectName(QStringLiteral("liveCare"));
    m_resume->setObjectName(QStringLiteral("liveResume"));
    m_panel->setObjectName(QStringLiteral("livePanel"));
    m_status->setSecondary();
    m_follow->setDefaultAction(m_actions->follow());
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setMenu(m_actions->menu());
    m_follow->setFocusPolicy(Qt::StrongFocus);
    m_byHostButton->setDefaultAction(m_actions->byHost());
    m_byHostButton->setFocusPolicy(Qt::StrongFocus);
    m_whole->setObjectName(QStringLiteral("liveWhole"));
    m_whole->setWordWrap(true);
    m_whole->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(unit / 2);
    top->addWidget(m_follow, 0, Qt::AlignTop);
    top->addWidget(m_filter, 1);
    top->addWidget(m_byHostButton, 0, Qt::AlignTop);
    top->addWidget(m_more, 0, Qt::AlignTop);
    auto *status = new QHBoxLayout;
    status->setSpacing(unit);
    status->addWidget(m_status);
    status->addWidget(m_resume);
    status->addStretch(1);
    status->addWidget(m_careIcon);
    status->addWidget(m_care);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit / 2);
    column->setSpacing(unit / 2);
    column->addLayout(top);
    column->addLayout(status);
    column->addWidget(m_stack, 1);
    column->addWidget(m_whole);
    column->addWidget(m_find);
}

void LiveLogPage::wire()
{
    connect(&m_say, &QTimer::timeout, this, &LiveLogPage::sayState);
    connect(&m_lines, &LiveLines::changed, this, &LiveLogPage::onLinesChanged);
    connect(m_filter, &FilterBar::filterChanged, this, &LiveLogPage::onFilterChanged);
    connect(m_filter, &FilterBar::hiddenHostsChanged, this, [this](const QStringList &names) {
        m_lines.setHiddenHosts(names);
        sayState();
    });
    connect(m_view, &LiveLogView::currentChanged, this, &LiveLogPage::sayCurrent);
    connect(m_filter, &FilterBar::savedChanged, this, &LiveLogPage::settingsChanged);
    connect(m_filter, &FilterBar::left, this, &LiveLogPage::focusLines);
    connect(m_view, &LiveLogView::linkActivated, this, &LiveLogPage::linkActivated);
    connect(m_view, &LiveLogView::followingChanged, this, [this](bool following) {
        if (following)
            m_history.stop();
        sayState();
    });
    connect(m_view, &LiveLogView::olderWanted, &m_history, &LineHistory::wantOlder);
    connect(m_view, &LiveLogView::newerWanted, &m_history, &LineHistory::wantNewer);
    connect(m_view, &LiveLogView::backRequested, this, &LiveLogPage::leaveContext);
    connect(m_view, &LiveLogView::endRequested, this, &LiveLogPage::goToEnd);
    connect(&m_history, &LineHistory::requested, this, &LiveLogPage::linesRequested);
    connect(&m_history, &LineHistory::changed, this, &LiveLogPage::sayState);
    connect(m_view, &LiveLogView::zoomChanged, this, &LiveLogPage::settingsChanged);
    connect(m_view, &LiveLogView::columnWidthsChanged, this, &LiveLogPage::settingsChanged);
    connect(m_view, &LiveLogView::menuRequested, m_actions, &LiveLogActions::showLineMenu);
    connect(m_resume, &QPushButton::clicked, this, &LiveLogPage::onResume);
    connect(m_find, &FindBar::textChanged, m_view, &LiveLogView::setFound);
    connect(m_find, &FindBar::findRequested, this, &LiveLogPage::find);
    connect(m_find, &FindBar::highlightRequested, this, [this](const QString &text) {
        highlight(text, static_cast<int>(m_highlights.size()) % kHighlightColors);
    });
    connect(m_find, &FindBar::closed, this, [this] {
        m_finder.stop();
        m_view->setFound({});
        focusLines();
    });
    connect(&m_finder, &LineFinder::found, this, [this](const LineKey &key, bool wrapped) {
        m_view->goTo(key);
        m_find->sayFound(wrapped);
    });
    connect(&m_finder, &LineFinder::notFound, m_find, &FindBar::sayNotFound);
}

void LiveLogPage::reset()
{
    m_moment.reset();
    leaveContext();
    m_history.stop();
    m_lines.clear();
    m_view->setFollowing(true);
    sayState();
}

void LiveLogPage::setLoading(bool loading)
{
    m_loading = loading;
    m_failure = {};
    sayState();
}

void LiveLogPage::setFailure(const QString &what, const QString &whatToDo)
{
    m_failure = {what, whatToDo};
    sayState();
}

void LiveLogPage::sayNotSaved(const QString &path, const QString &why)
{
    //: %1 a file, %2 the words of the system
    m_notSaved = tr("%1 was not written: %2").arg(path, why);
    sayState();
}

void LiveLogPage::addStored(const LineBatch &lines)
{
    m_loading = false;
    if (m_lines.isLive()) // who reads older lines goes on reading
        m_lines.addStored(lines);
    sayState();
}

void LiveLogPage::addLive(const LineBatch &lines)
{
    m_lines.add(lines);
}

void LiveLogPage::addRequested(const LineBatch &lines)
{
    m_history.take(lines);
}

void LiveLogPage::failRequested(const QString &what)
{
    m_historyFailure = what;
    m_history.fail();
}

void LiveLogPage::setUnseen()
{
    m_lines.forgetHeld();
}

void LiveLogPage::setHosts(const QList<LiveHost> &hosts)
{
    m_hosts = hosts;
    sayState();
}

void LiveLogPage::showMoment(const LineBatch &lines, Time moment, std::string_view text)
{
    m_loading = false;
    m_history.stop();
    m_view->setFollowing(false);
    m_context.reset();
    m_view->setOrigin({});
    m_filter->setText({});
    m_filter->showAllHosts();
    m_lines.showStored(lines);
    m_moment = moment;
    size_t row = m_lines.findRow({moment, 0});
    for (size_t i = row; i < m_lines.rowCount() && m_lines.row(i).key.time == moment; ++i) {
        if (m_lines.text(i) == text)
            row = i;
    }
    if (row < m_lines.rowCount())
        m_view->goTo(m_lines.row(row).key);
    sayState();
}

void LiveLogPage::setSettings(const LiveLogSettings &settings)
{
    m_filter->setSaved(settings.filters);
    m_highlights = settings.highlights;
    m_view->setHighlights(m_highlights);
    m_view->setZoom(settings.zoom);
    m_view->setColumnWidths(settings.columns);
    m_byHost = settings.byHost;
    tellHosts();
}

LiveLogSettings LiveLogPage::settings() const
{
    return {m_filter->saved(), m_highlights, m_view->zoom(), m_view->columnWidths(), m_byHost};
}

void LiveLogPage::onLinesChanged()
{
    if (!m_say.isActive())
        m_say.start();
}

void LiveLogPage::onFilterChanged(std::shared_ptr<const LineFilter> filter)
{
    m_lines.setFilter(std::move(filter));
    sayState();
}

/// What the button beside the status does depends on where the page is.
void LiveLogPage::onResume()
{
    if (m_context)
        leaveContext();
    else
        goToEnd();
    focusLines();
}

void LiveLogPage::goToEnd()
{
    m_history.stop();
    const bool wasLive = m_lines.isLive();
    if (!wasLive)
        m_lines.goLive();
    m_view->setFollowing(true);
    if (!wasLive)
        Q_EMIT nowRequested();
}

LiveLogText::Situation LiveLogPage::situation() const
{
    LiveLogText::Situation now{m_lines,  m_hosts,           m_view->isFollowing(),
                               m_moment, m_history.older(), m_history.isLoadingNewer(),
                               {}};
    if (m_context)
        now.around = m_context->around;
    return now;
}

void LiveLogPage::sayState()
{
    m_say.stop();
    if (m_lines.isLive())
        m_moment.reset();
    tellHosts();
    m_actions->update();
    const LiveLogText::Situation now = situation();
    m_status->setText(LiveLogText::status(now));
    const bool failed = now.older == LineHistory::Older::Failed;
    m_view->setHead(
        {failed ? LiveLogText::headFailed(m_historyFailure) : LiveLogText::head(now), failed});
    QString care = LiveLogText::care(now);
    if (!m_notSaved.isEmpty())
        care = care.isEmpty() ? m_notSaved : m_notSaved + QStringLiteral(" · ") + care;
    m_care->setText(care);
    m_care->setVisible(!care.isEmpty());
    m_careIcon->setVisible(!care.isEmpty());
    m_careIcon->setPixmap(
        meaningIcon(Meaning::Deferred).pixmap(fontMetrics().height(), fontMetrics().height()));
    QString resume = tr("Go to the end");
    if (m_context)
        resume = tr("Back to where you were");
    else if (m_moment)
        resume = tr("Back to now");
    m_resume->setText(resume);
    m_resume->setVisible(m_context || m_moment || !m_view->isFollowing());
    m_more->setText(tr("More"));
    sayEmpty();
}

/// The hosts to choose from, and those with a column.
void LiveLogPage::tellHosts()
{
    QStringList names;
    QList<HostColumn> columns;
    const std::vector<std::string> &hosts = m_lines.ring().hosts();
    for (size_t i = 0; i < hosts.size(); ++i) {
        names.append(QString::fromStdString(hosts[i]));
        if (m_byHost && !m_filter->hiddenHosts().contains(names.constLast()))
            columns.append({names.constLast(), static_cast<int>(i)});
    }
    std::ranges::sort(columns, {}, &HostColumn::name);
    m_filter->setHosts(names);
    m_view->setHostColumns(columns);
    m_whole->setVisible(m_byHost && m_lines.rowCount() > 0);
    sayCurrent();
}

/// The current line in full, in room that stays the same: the rows above must not move.
void LiveLogPage::sayCurrent()
{
    if (!m_byHost)
        return;
    const QString line = m_view->currentLine();
    m_whole->setFont(monospaceFont(font()));
    m_whole->setFixedHeight(3 * m_whole->fontMetrics().lineSpacing() + 2);
    m_whole->setText(line.isEmpty() ? tr("Choose a line to read it in full.") : line);
    m_whole->setAccessibleDescription(tr("The current line in full"));
}

void LiveLogPage::sayEmpty()
{
    if (m_lines.rowCount() > 0) {
        m_saidPanel.clear();
        m_sinceRows.start();
        const bool panelHadFocus = m_stack->currentWidget() == m_panel && m_linesHadFocus;
        m_stack->setCurrentWidget(m_view);
        if (panelHadFocus)
            focusLines();
        return;
    }
    // Most filters find their first lines sooner than a panel can be read.
    if (m_lines.isFiltering() && m_sinceRows.isValid() && m_sinceRows.elapsed() < kPanelMs)
        return;
    if (m_stack->currentWidget() != m_panel)
        m_linesHadFocus = m_view->hasFocus();
    LiveLogText::Panel panel = LiveLogText::empty(situation(), m_loading);
    if (!m_failure.title.isEmpty())
        panel = m_failure;
    m_stack->setCurrentWidget(m_panel);
    if (m_saidPanel == panel.title + panel.text)
        return; // its buttons may be in use
    m_saidPanel = panel.title + panel.text;
    m_panel->say(panel.title, panel.text);
    if (m_lines.isFiltered() && m_lines.ring().size() > 0) {
        connect(m_panel->addButton(tr("Show all lines")), &QPushButton::clicked, this, [this] {
            m_filter->showAllHosts();
            setFilter({});
            focusLines();
        });
        if (m_history.older() == LineHistory::Older::Unknown && m_lines.completeFrom().isSet())
            connect(m_panel->addButton(tr("Look at older lines")), &QPushButton::clicked, this,
                    [this] {
                        m_view->setFollowing(false); // the newest may make room
                        m_history.wantOlder();
                    });
    } else if (m_hosts.isEmpty() && !m_loading && !m_moment) {
        connect(m_panel->addButton(tr("Connect a host")), &QPushButton::clicked, this,
                &LiveLogPage::connectHostRequested);
    }
}

void LiveLogPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_saidPanel.clear();
        m_actions->retranslate();
        sayState();
    }
}

} // namespace Estafeta
