// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/keepcontroller.h"

#include "widgets/common/errortext.h"
#include "widgets/common/keeppanel.h"
#include "widgets/common/progresspanel.h"
#include "widgets/common/timetext.h"

#include <QLocale>
#include <QStringList>

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

/// Days of the store are days of UTC, whatever the reader's zone is.
QString dayText(int32_t day)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(day), QLocale::ShortFormat);
}

QString freeText(const RetentionOutcome &outcome)
{
    return TimeText::size(static_cast<int64_t>(outcome.bytes));
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
    m_panel.setPlan(planText(plan), tr("Let it &go"));
}

/// What goes of which days: of some of them it may be all, of others only one thing.
QString KeepController::planText(const RetentionOutcome &plan)
{
    QStringList sentences;
    const auto add = [&](const std::vector<int32_t> &days, const QString &sentence) {
        if (!days.empty())
            sentences << sentence.arg(dayText(days.front()), dayText(days.back()));
    };
    const auto count = [](const std::vector<int32_t> &days) {
        return static_cast<int>(days.size());
    };
    //: %1, %2: dates
    add(plan.days, tr("%n days go, from %1 to %2 (UTC).", nullptr, count(plan.days)));
    //: %1, %2: dates
    add(plan.lines,
        tr("Of %n days, from %1 to %2, only the log lines go: their messages are still "
           "found, but not shown in full.",
           nullptr, count(plan.lines)));
    //: %1, %2: dates
    add(plan.traces,
        tr("Of %n days, from %1 to %2, only the messages go.", nullptr, count(plan.traces)));
    sentences << tr("What was counted of them is kept.");
    return sentences.join(u' ');
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
    m_panel.setOutcome(outcome->isEmpty()
                           ? tr("The store keeps it so from now on.")
                           : tr("It is gone; %1 are free again.").arg(freeText(*outcome)));
}

void KeepController::onLetGo(const Result<RetentionOutcome> &outcome)
{
    if (!outcome) {
        m_progress.fail(ErrorText::what(outcome.error()), ErrorText::whatToDo(outcome.error()));
        return;
    }
    m_progress.finish(tr("What was too old by the store's rule went; %1 are free again.")
                          .arg(freeText(*outcome)));
}

} // namespace Estafeta
