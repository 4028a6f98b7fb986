// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keeptext.h"

#include "core/time.h"

#include <QLocale>
#include <QStringList>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

QString dayText(int32_t day)
{
    return QString::fromStdString(formatUtc(Time{day * Time::kDay})).first(10);
}

/// Runs of days as "first to last".
QString runsText(const std::vector<int32_t> &days)
{
    QStringList runs;
    for (size_t i = 0; i < days.size();) {
        size_t last = i;
        while (last + 1 < days.size() && days[last + 1] == days[last] + 1)
            ++last;
        runs << (last == i ? dayText(days[i])
                           : u"%1 to %2"_s.arg(dayText(days[i]), dayText(days[last])));
        i = last + 1;
    }
    return runs.join(u", "_s);
}

QString sizeText(uint64_t bytes)
{
    return QLocale(QLocale::English).formattedDataSize(static_cast<qint64>(bytes), 1);
}

} // namespace

QString ruleText(const std::optional<Retention> &rule)
{
    if (!rule)
        return u"Keeps everything: nobody said for how long."_s;
    if (rule->bytes != 0)
        return u"Keeps days until they take %1; then the oldest go."_s.arg(sizeText(rule->bytes));
    return u"Keeps the traces of %1 days and the lines of %2 days."_s.arg(rule->traceDays)
        .arg(rule->lineDays);
}

QString daysText(const RetentionOutcome &outcome)
{
    QStringList parts;
    if (!outcome.days.empty())
        parts << u"%1 (traces and lines)"_s.arg(runsText(outcome.days));
    if (!outcome.traces.empty())
        parts << u"%1 (traces)"_s.arg(runsText(outcome.traces));
    if (!outcome.lines.empty())
        parts << u"%1 (lines)"_s.arg(runsText(outcome.lines));
    return parts.join(u", "_s);
}

QString wentText(const RetentionOutcome &outcome)
{
    if (outcome.isEmpty())
        return {};
    return u"By the store's rule these days went: %1. That made %2 free; what was counted of them is kept."_s
        .arg(daysText(outcome), sizeText(outcome.bytes));
}

std::optional<uint64_t> sizeFromText(const QString &text)
{
    static const QString units = u"MGT"_s;
    const qsizetype unit = text.isEmpty() ? -1 : units.indexOf(text.back().toUpper());
    if (unit < 0)
        return std::nullopt;
    bool good = false;
    const double number = text.chopped(1).toDouble(&good);
    if (!good || !(number > 0) || number > 1'000'000)
        return std::nullopt;
    return static_cast<uint64_t>(number * static_cast<double>(uint64_t{1} << (20 + 10 * unit)));
}

QString ruleProblem(const Retention &rule)
{
    const auto checked = checkRetention(rule);
    if (checked)
        return {};
    if (checked.error().context == "size")
        return u"A store cannot be kept below 10 MB: name more."_s;
    if (checked.error().context == "traces")
        return u"Traces are kept for 1 to %1 days."_s.arg(kMostDays);
    return u"Lines are kept for as long as traces, or for %1 to %2 days: what is still under way is followed by them."_s
        .arg(kFewestLineDays)
        .arg(kMostDays);
}

} // namespace Estafeta::Cli
