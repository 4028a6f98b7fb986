// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/keepcontroller.h"

#include "widgets/common/errortext.h"
#include "widgets/common/keeppanel.h"
#include "widgets/common/progresspanel.h"
#include "widgets/common/timetext.h"

#include <QLocale>

#include <algorithm>

namespace Estafeta {

namespace {

constexpr uint64_t kGigabyte = 1 << 30;

Retention ruleOf(const KeepPanel::Choice &choice)
{
    return {choice.traceDays, choice.lineDays, static_cast<uint64_t>(choice.gigabytes) * kGigabyte};
}

KeepPanel::Choice choiceOf(const Retention &rule)
{
    const uint64_t rounded = (rule.bytes + kGigabyte - 1) / kGigabyte;
    return {rule.traceDays, rule.lineDays, static_cast<int>(rounded)};
}

/// All days of which something goes; not empty.
std::vector<int32_t> daysOf(const RetentionOutcome &outcome)
{
    std::vector<int32_t> days = outcome.days;
    days.insert(days.end(), outcome.traces.begin(), outcome.traces.end());
    days.insert(days.end(), outcome.lines.begin(), outcome.lines.end());
    std::ranges::sort(days);
    return days;
}

/// Days of the store are days of UTC, whatever the reader's zone is.
QString dayText(int32_t day)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(day), QLocale::ShortFormat);
}

} // namespace

KeepController::KeepController(Workspace &workspace, KeepPanel &panel, ProgressPanel &progress,
                               QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_panel(panel)
    , m_progress(progress)
{
    connect(&workspace, &Workspace::retentionLoaded, this, &KeepController::onLoaded);
    connect(&workspace, &Workspace::retentionSet, this, &KeepController::onSet);
    connect(&workspace, &Workspace::letGo, this, &KeepController::onLetGo);
    connect(&panel, &KeepPanel::edited, this, &KeepController::onEdited);
    connect(&panel, &KeepPanel::chosen, this, &KeepController::onChosen);
}

void KeepController::open()
{
    m_request = m_workspace.loadRetention();
}

void KeepController::reset()
{
    m_request = 0;
    m_panel.hide();
}

void KeepController::onLoaded(RequestId request, const Result<RetentionState> &state)
{
    if (request != m_request)
        return;
    if (!state) {
        m_progress.fail(ErrorText::what(state.error()), ErrorText::whatToDo(state.error()));
        return;
    }
    m_state = *state;
    m_panel.open(choiceOf(m_state.rule.value_or(Retention())), kFewestLineDays);
}

void KeepController::onEdited()
{
    const Retention rule = ruleOf(m_panel.choice());
    const RetentionOutcome plan = planRetention(rule, m_state.days, currentDay());
    if (plan.isEmpty()) {
        m_panel.setPlan(tr("Nothing of what the store has is too old for that."), tr("&Keep so"));
        return;
    }
    const std::vector<int32_t> days = daysOf(plan);
    const auto count = static_cast<int>(days.size());
    //: %1, %2: dates
    QString words = tr("%n days go, from %1 to %2 (UTC).", nullptr, count)
                        .arg(dayText(days.front()), dayText(days.back()));
    if (plan.days.empty())
        words += u' '
            + (plan.traces.empty() ? tr("Only their log lines go: messages are found still.")
                                   : tr("Only their messages go."));
    words += u' ' + tr("What was counted of them is kept.");
    m_panel.setPlan(words, tr("Let &go of %n days", nullptr, count));
}

void KeepController::onChosen()
{
    m_request = m_workspace.setRetention(ruleOf(m_panel.choice()));
}

void KeepController::onSet(RequestId request, const Result<RetentionOutcome> &outcome)
{
    if (request != m_request)
        return;
    if (!outcome) {
        m_panel.setOutcome(tr("%1 %2").arg(ErrorText::what(outcome.error()),
                                           ErrorText::whatToDo(outcome.error())));
        return;
    }
    const auto count = outcome->isEmpty() ? 0 : static_cast<int>(daysOf(*outcome).size());
    m_panel.setOutcome(count == 0 ? tr("The store keeps it so from now on.")
                                  : tr("%n days went; %1 are free again.", nullptr, count)
                                        .arg(TimeText::size(static_cast<int64_t>(outcome->bytes))));
}

void KeepController::onLetGo(const Result<RetentionOutcome> &outcome)
{
    if (!outcome) {
        m_progress.fail(ErrorText::what(outcome.error()), ErrorText::whatToDo(outcome.error()));
        return;
    }
    const auto count = static_cast<int>(daysOf(*outcome).size());
    m_progress.finish(tr("By the store's rule %n old days went; %1 are free again.", nullptr, count)
                          .arg(TimeText::size(static_cast<int64_t>(outcome->bytes))));
}

} // namespace Estafeta
