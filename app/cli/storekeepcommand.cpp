// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/keeptext.h"

#include "store/storereader.h"
#include "store/storewriter.h"

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The rule that the options make of the one before; a sentence if they make none.
QString readRule(const CommandLine &options, Retention &rule)
{
    if (options.has(u"size"_s)) {
        if (options.has(u"days"_s) || options.has(u"lines"_s))
            return u"It goes by days or by size, not by both."_s;
        const auto bytes = sizeFromText(options.text(u"size"_s));
        if (!bytes)
            return u"\"%1\" is no size; write it like 800M, 20G or 1T."_s.arg(
                options.text(u"size"_s));
        rule.bytes = *bytes;
    } else {
        rule.bytes = 0;
    }
    for (const auto &[name, days] :
         {std::pair(u"days"_s, &rule.traceDays), std::pair(u"lines"_s, &rule.lineDays)}) {
        if (!options.has(name))
            continue;
        bool good = false;
        *days = options.text(name).toInt(&good);
        if (!good)
            return u"\"%1\" is no number of days."_s.arg(options.text(name));
    }
    if (options.has(u"days"_s) && !options.has(u"lines"_s))
        rule.lineDays = rule.traceDays;
    return ruleProblem(rule);
}

void tellPlan(const Retention &rule, const RetentionState &state)
{
    const RetentionOutcome plan = planRetention(rule, state.days, currentDay());
    printOut(plan.isEmpty() ? u"Nothing goes by that now.\n"_s
                            : u"These days go by that: %1.\n"_s.arg(daysText(plan)));
}

int applyRule(StoreWriter &writer, const Retention &rule)
{
    if (auto done = setRetention(writer, rule); !done)
        return fail(done.error());
    const auto outcome = applyRetention(writer, rule, currentDay());
    if (!outcome)
        return fail(outcome.error());
    printOut(outcome->isEmpty() ? u"Nothing had to go.\n"_s : wentText(*outcome) + u'\n');
    return kDone;
}

} // namespace

int runStoreKeep(const QStringList &arguments)
{
    CommandLine options(
        u"store keep --store PATH [--days N [--lines N] | --size SIZE] [--apply]"_s,
        u"Says how long a store keeps what, or sets it. Without --apply it only says which days\n"
        "would go; with it, it becomes the rule of the store, which imports and collect go by, "
        "and\n"
        "the days go. What was counted of them is kept."_s);
    options.addOption(u"store"_s, u"The store's folder."_s, u"PATH"_s);
    options.addOption(u"days"_s, u"Days (UTC) of traces, from the newest one on."_s, u"N"_s);
    options.addOption(u"lines"_s, u"Days of the raw lines (as many as of traces)."_s, u"N"_s);
    options.addOption(u"size"_s, u"Instead of days: the oldest go beyond it, like 20G."_s,
                      u"SIZE"_s);
    options.addFlag(u"apply"_s, u"Make it the rule, and let go of what is too old."_s);
    if (const auto status = options.parse(arguments))
        return *status;
    if (!options.has(u"store"_s) || !options.rest().isEmpty())
        return options.refuse(u"It needs --store PATH, and options only."_s);
    std::unique_ptr<StoreWriter> writer;
    auto reader = StoreReader::open(options.bytes(u"store"_s));
    // A writer has a way in, and then there is one for readers.
    if (!reader && reader.error().code == ErrorCode::DiskFull && options.has(u"apply"_s)) {
        auto opened = StoreWriter::open(options.bytes(u"store"_s));
        if (!opened)
            return fail(opened.error());
        writer = std::move(*opened);
        reader = StoreReader::open(options.bytes(u"store"_s));
    }
    if (!reader)
        return fail(reader.error());
    const auto state = retentionState(**reader);
    if (!state)
        return fail(state.error());
    const bool asks =
        !options.has(u"days"_s) && !options.has(u"lines"_s) && !options.has(u"size"_s);
    if (asks && !state->rule) {
        printOut(ruleText({}) + u'\n');
        return options.has(u"apply"_s) ? kNothingFound : kDone;
    }
    Retention rule = state->rule.value_or(Retention());
    if (!asks) {
        if (const QString problem = readRule(options, rule); !problem.isEmpty())
            return options.refuse(problem);
    }
    printOut(ruleText(rule) + u'\n');
    if (!options.has(u"apply"_s)) {
        tellPlan(rule, *state);
        return kDone;
    }
    if (!writer) {
        auto opened = StoreWriter::open(options.bytes(u"store"_s));
        if (!opened)
            return fail(opened.error());
        writer = std::move(*opened);
    }
    return applyRule(*writer, rule);
}

} // namespace Estafeta::Cli
