// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/coveragetext.h"

#include "app/cli/moment.h"
#include "items/logtext.h"
#include "workspace/logencodings.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

struct HostSum {
    FileCoverage sum;
    std::vector<const FileCoverage *> files;
};

std::map<std::string, HostSum> byHost(const Coverage &coverage)
{
    std::map<std::string, HostSum> hosts;
    for (const FileCoverage &file : coverage.files) {
        HostSum &host = hosts[file.host];
        host.files.push_back(&file);
        FileCoverage &sum = host.sum;
        if (file.first.isSet())
            sum.first = sum.first.isSet() ? std::min(sum.first, file.first) : file.first;
        sum.last = std::max(sum.last, file.last);
        sum.bytes += file.bytes;
        sum.lines += file.lines;
        sum.events += file.events;
        sum.noise += file.noise;
        sum.unparsed += file.unparsed;
        sum.foreign += file.foreign;
        sum.duplicates += file.duplicates;
        sum.lost += file.lost;
    }
    return hosts;
}

QString moment(Time time)
{
    return time.isSet() ? momentText(time) : u"-"_s;
}

QString countsLine(const QString &name, const FileCoverage &c)
{
    QString line = u"%1 %2 lines, %3 to %4"_s.arg(name, -40)
                       .arg(c.lines, 9)
                       .arg(moment(c.first), moment(c.last));
    if (c.duplicates > 0)
        line += u", %1 seen before"_s.arg(c.duplicates);
    if (!c.repeats.empty())
        line += u" in %1"_s.arg(QString::fromStdString(c.repeats));
    if (c.unparsed > 0)
        line += u", %1 not understood"_s.arg(c.unparsed);
    if (c.foreign > 0)
        line += u", %1 not about mail"_s.arg(c.foreign);
    if (c.lost > 0)
        line += u", %1 lost by the logger"_s.arg(c.lost);
    return line + u"\n"_s;
}

std::string decodedSample(const LogEncodings &encodings, const UnparsedProgram &program)
{
    std::string sample = program.sample;
    encodings.decode(sample, program.host);
    return sample;
}

const HostClock *clockOf(const Coverage &coverage, const std::string &host)
{
    const auto clock = std::ranges::find(coverage.clocks, host, &HostClock::host);
    return clock == coverage.clocks.end() ? nullptr : &*clock;
}

QString clockLine(const HostClock &clock)
{
    const int64_t seconds = (std::abs(clock.aheadUs) + Time::kSecond / 2) / Time::kSecond;
    const QString side = clock.aheadUs > 0 ? u"ahead of"_s : u"behind"_s;
    return u"  clock about %1 %2 %3 (from %4 hand-offs)\n"_s.arg(
        durationText(seconds * Time::kSecond), side, QString::fromStdString(clock.reference),
        QLocale(QLocale::English).toString(static_cast<qulonglong>(clock.handoffs)));
}

QJsonValue clockJson(const HostClock *clock)
{
    if (!clock)
        return QJsonValue::Null;
    return QJsonObject{{u"ahead_seconds"_s, static_cast<double>(clock->aheadUs) / Time::kSecond},
                       {u"of"_s, QString::fromStdString(clock->reference)},
                       {u"handoffs"_s, static_cast<qint64>(clock->handoffs)}};
}

QJsonValue timeJson(Time time)
{
    return time.isSet() ? QJsonValue(QString::fromStdString(formatUtc(time)))
                        : QJsonValue(QJsonValue::Null);
}

/// What of it all is still there.
QString keptLines(const Coverage &coverage)
{
    QString text;
    if (coverage.tracesSince.isSet())
        text += u"Traces before %1 are no longer kept.\n"_s.arg(moment(coverage.tracesSince));
    if (coverage.linesSince.isSet())
        text += u"Lines before %1 are no longer kept.\n"_s.arg(moment(coverage.linesSince));
    return text;
}

QJsonObject countsJson(const FileCoverage &c)
{
    const auto number = [](uint64_t n) { return QJsonValue(static_cast<qint64>(n)); };
    return {{u"first"_s, timeJson(c.first)},         {u"last"_s, timeJson(c.last)},
            {u"bytes"_s, number(c.bytes)},           {u"lines"_s, number(c.lines)},
            {u"events"_s, number(c.events)},         {u"noise"_s, number(c.noise)},
            {u"unparsed"_s, number(c.unparsed)},     {u"foreign"_s, number(c.foreign)},
            {u"duplicates"_s, number(c.duplicates)}, {u"lost"_s, number(c.lost)}};
}

} // namespace

QString coverageText(const Coverage &coverage)
{
    if (coverage.isEmpty())
        return u"Nothing was read yet.\n"_s;
    QString text = u"Times are of this machine's zone, %1.\n"_s.arg(zoneName());
    for (const auto &[name, host] : byHost(coverage)) {
        text += countsLine(QString::fromStdString(name), host.sum);
        if (const HostClock *clock = clockOf(coverage, name))
            text += clockLine(*clock);
        for (const FileCoverage *file : host.files) {
            const QString path = QString::fromStdString(file->path).section(u'/', -1);
            text += u"  "_s + countsLine(path, *file);
            if (!file->timeBasis.empty() && file->timeBasis != "in the line")
                text += u"    times: %1\n"_s.arg(QString::fromStdString(file->timeBasis));
            if (!file->encoding.empty())
                text += u"    what is not UTF-8 looks like %1\n"_s.arg(
                    QString::fromStdString(file->encoding));
        }
    }
    for (const NamedHost &host : coverage.named) {
        text += u"lines of %1 are of %2, as messages tell\n"_s.arg(
            QString::fromStdString(host.address), QString::fromStdString(host.name));
    }
    const LogEncodings encodings(coverage, {});
    for (const UnparsedProgram &program : coverage.unparsed) {
        if (program.unparsed == 0)
            continue;
        text +=
            u"not understood: %1 of %2 lines of %3 on %4, e.g.\n    %5\n"_s.arg(program.unparsed)
                .arg(program.lines)
                .arg(QString::fromStdString(program.program), QString::fromStdString(program.host),
                     shownText(decodedSample(encodings, program)));
    }
    return text + keptLines(coverage);
}

QJsonObject coverageJson(const Coverage &coverage)
{
    QJsonArray hosts;
    for (const auto &[name, host] : byHost(coverage)) {
        QJsonArray files;
        for (const FileCoverage *file : host.files) {
            QJsonObject object = countsJson(*file);
            object[u"path"_s] = QString::fromStdString(file->path);
            object[u"format"_s] = QString::fromStdString(file->format);
            object[u"time_basis"_s] = QString::fromStdString(file->timeBasis);
            object[u"encoding"_s] = QString::fromStdString(file->encoding);
            object[u"repeats"_s] = QString::fromStdString(file->repeats);
            files.append(object);
        }
        QJsonObject object = countsJson(host.sum);
        object[u"host"_s] = QString::fromStdString(name);
        object[u"clock"_s] = clockJson(clockOf(coverage, name));
        object[u"files"_s] = files;
        hosts.append(object);
    }
    QJsonArray unparsed;
    const LogEncodings encodings(coverage, {});
    for (const UnparsedProgram &program : coverage.unparsed) {
        unparsed.append(
            QJsonObject{{u"host"_s, QString::fromStdString(program.host)},
                        {u"program"_s, QString::fromStdString(program.program)},
                        {u"lines"_s, static_cast<qint64>(program.lines)},
                        {u"unparsed"_s, static_cast<qint64>(program.unparsed)},
                        {u"sample"_s, QString::fromStdString(decodedSample(encodings, program))}});
    }
    QJsonArray named;
    for (const NamedHost &host : coverage.named) {
        named.append(QJsonObject{{u"address"_s, QString::fromStdString(host.address)},
                                 {u"name"_s, QString::fromStdString(host.name)}});
    }
    return {{u"hosts"_s, hosts},
            {u"named"_s, named},
            {u"unparsed"_s, unparsed},
            {u"traces_since"_s, timeJson(coverage.tracesSince)},
            {u"lines_since"_s, timeJson(coverage.linesSince)}};
}

} // namespace Estafeta::Cli
