// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/indicatorcontroller.h"

#include "app/desktop/viewthread.h"
#include "indicators/indicatorrules.h"
#include "items/searchcondition.h"
#include "widgets/charts/indicatorspage.h"

#include <QFileDialog>
#include <QSaveFile>

#include <algorithm>

namespace Estafeta {

namespace {

constexpr int kRefreshPauseMs = 30'000;

/// The first and the last line of all files; unset where there is none.
TimeSpan spanOf(const Coverage &coverage)
{
    TimeSpan span;
    for (const FileCoverage &file : coverage.files) {
        if (!file.first.isSet())
            continue;
        span.since = span.since.isSet() ? std::min(span.since, file.first) : file.first;
        span.until = std::max(span.until, file.last);
    }
    return span;
}

/// What is usual takes weeks of hours: everything else is shown before it.
IndicatorQuestion withoutBand(IndicatorQuestion question)
{
    question.band = false;
    return question;
}

} // namespace

IndicatorController::IndicatorController(Workspace &workspace, IndicatorsPage &page,
                                         QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_page(page)
    , m_views(std::make_unique<ViewThread>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kRefreshPauseMs);
    wire();
}

IndicatorController::~IndicatorController() = default;

void IndicatorController::wire()
{
    connect(&m_pause, &QTimer::timeout, this, &IndicatorController::refresh);
    connect(&m_workspace, &Workspace::indicatorsLoaded, this, &IndicatorController::onLoaded);
    connect(&m_workspace, &Workspace::changed, this, &IndicatorController::onChanged);
    connect(&m_page, &IndicatorsPage::questionAsked, this, &IndicatorController::ask);
    connect(&m_page, &IndicatorsPage::stopRequested, this, &IndicatorController::stop);
    connect(&m_page, &IndicatorsPage::messagesWanted, this, &IndicatorController::openMessages);
    connect(&m_page, &IndicatorsPage::saveRequested, this, &IndicatorController::save);
}

void IndicatorController::setOpen(bool open)
{
    m_open = open;
    refresh();
}

void IndicatorController::reset()
{
    stop();
    m_data.reset();
    m_shown.reset();
    m_stale = false;
    m_pause.stop();
    m_page.reset();
    load({}); // which hosts there are: the page asks when it knows of some
}

void IndicatorController::reload()
{
    m_stale = true;
    m_pause.stop();
    refresh();
}

void IndicatorController::ask(const IndicatorQuestion &question)
{
    m_question = question;
    m_page.beginLoading();
    goOn();
}

void IndicatorController::goOn()
{
    if (!m_question)
        return;
    const IndicatorQuestion first = withoutBand(*m_question);
    const auto need = needOf(first);
    const auto whole = needOf(*m_question);
    if (!need || !whole)
        return onView(need ? whole.error() : need.error(), true);
    if (m_data == nullptr || !m_data->need.holds(*need))
        return load(*need);
    const bool isWhole = m_data->need.holds(*whole);
    makeView(isWhole ? *m_question : first, isWhole);
    if (!isWhole)
        load(*whole);
}

void IndicatorController::load(const IndicatorNeed &need)
{
    m_request = m_workspace.loadIndicators(need);
}

void IndicatorController::stop()
{
    m_question.reset();
    m_request = 0;
    m_views->cancel();
    m_workspace.cancelIndicators();
}

void IndicatorController::onLoaded(RequestId request,
                                   const Result<std::shared_ptr<const IndicatorData>> &data)
{
    if (request != m_request)
        return;
    m_request = 0;
    if (!data) {
        if (m_question)
            onView(data.error(), true);
        return;
    }
    m_data = *data;
    const bool wasAsked = m_question.has_value(); // else the page may ask when it hears of hosts
    tellHosts();
    if (wasAsked)
        goOn();
}

void IndicatorController::tellHosts()
{
    m_hostNames = m_data->hostNames;
    QStringList names;
    for (const std::string &name : m_hostNames)
        names.append(QString::fromStdString(name));
    const TimeSpan span = spanOf(m_data->coverage);
    m_page.setSpan(span.since, span.until);
    m_page.setHosts(names);
}

void IndicatorController::makeView(const IndicatorQuestion &question, bool isLast)
{
    m_views->make(question, m_data,
                  [this, isLast](const Result<IndicatorView> &view) { onView(view, isLast); });
}

void IndicatorController::onView(const Result<IndicatorView> &view, bool isLast)
{
    if (isLast)
        m_question.reset();
    if (!view)
        return m_page.fail(view.error());
    m_shown = view->question;
    m_page.showView(*view);
    if (!isLast)
        m_page.beginLoading();
}

/// An import changes much at every moment and tells when it has ended.
void IndicatorController::onChanged()
{
    m_stale = true;
    refresh();
}

void IndicatorController::refresh()
{
    if (!m_stale || !m_open || m_pause.isActive() || m_workspace.isImporting())
        return;
    m_stale = false;
    m_pause.start();
    m_data.reset();
    if (m_shown || m_question)
        m_page.refresh();
    else
        load({});
}

void IndicatorController::openMessages(const IndicatorFilter &filter, Indicator indicator,
                                       const Bar &bar)
{
    if (!m_shown)
        return;
    IndicatorQuestion question = *m_shown;
    question.filter = filter;
    const auto query = searchBehind(indicator, question, bar, m_hostNames);
    if (!query)
        return;
    Q_EMIT messagesWanted(QString::fromStdString(classConditions(*query)), query->since,
                          query->until);
}

void IndicatorController::save(const QString &name, const QByteArray &bytes)
{
    const QString path = QFileDialog::getSaveFileName(&m_page, tr("Save as"), name);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    Q_EMIT saveFailed(
        {ErrorCode::NotWritable, path.toStdString(), file.errorString().toStdString()});
}

} // namespace Estafeta
