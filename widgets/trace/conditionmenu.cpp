// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/conditionmenu.h"

#include "core/verdict.h"
#include "items/searchcondition.h"
#include "widgets/common/meaning.h"
#include "widgets/common/verdictwords.h"

#include <utility>

namespace Estafeta {

namespace {

QString beginning(SearchField field)
{
    const std::string_view name = searchFieldName(field);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) + u':';
}

} // namespace

ConditionMenu::ConditionMenu(QWidget *parent) : QMenu(parent)
{
    // Each time, as the language may be another.
    connect(this, &QMenu::aboutToShow, this, &ConditionMenu::fill);
    fill();
}

void ConditionMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>());
    const std::pair<QString, SearchField> items[] = {
        {tr("&Sender …"), SearchField::From},
        {tr("&Recipient …"), SearchField::To},
        {tr("S&ubject …"), SearchField::Subject},
        {tr("Sent by the &computer or network …"), SearchField::Ip},
        {tr("&Handed to the server …"), SearchField::Relay},
        {tr("&Came by our host …"), SearchField::Host},
        {tr("Si&ze …"), SearchField::Size},
        {tr("Spam sc&ore …"), SearchField::Score},
        {tr("Name of a &virus or forbidden part …"), SearchField::Virus},
        {tr("Part of the &Message-ID …"), SearchField::MessageId},
    };
    for (const auto &[text, field] : items)
        addCondition(this, text, beginning(field));
    auto *verdicts = new QMenu(tr("What became of i&t"), this);
    addMenu(verdicts);
    fillVerdicts(verdicts);
}

void ConditionMenu::fillVerdicts(QMenu *menu)
{
    for (int i = 0; i < kVerdictCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        const std::string_view name = verdictName(verdict);
        addCondition(menu, VerdictWords::verdict(verdict),
                     beginning(SearchField::Verdict)
                         + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        menu->actions().constLast()->setIcon(meaningIcon(meaningOf(verdict)));
    }
}

void ConditionMenu::addCondition(QMenu *menu, const QString &text, const QString &condition)
{
    menu->addAction(text, this, [this, condition] { Q_EMIT chosen(condition); })
        ->setData(condition);
}

} // namespace Estafeta
