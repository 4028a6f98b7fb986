// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/formatset.h"
#include "reading/hostreader.h"
#include "tests/support/logfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

/// A home-made gateway that logs to syslog, and a watchdog with a file and a header of its own.
std::shared_ptr<const FormatSet> formats()
{
    FormatSpec gateway;
    gateway.name = "esclusa";
    gateway.programs = {"esclusa"};
    gateway.patterns = {{1,
                         EventKind::Delivery,
                         "^(?<queueId>\\w+) to <(?<to>[^>]+)> (?<status>done|later)$",
                         {{"relay", "esclusa"}},
                         {{"status", {{"done", "sent"}, {"later", "deferred"}}}}},
                        {2, EventKind::None, "^tick$", {}, {}}};
    FormatSpec watchdog;
    watchdog.name = "vigia";
    watchdog.programs = {"vigia"};
    watchdog.headerExpression = "^(?<time>[\\d.]+ [\\d:]+) \\| (?<message>.*)$";
    watchdog.timeForm = "%d.%m.%Y %H:%M:%S";
    watchdog.otherLines = LineFate::Noise;
    watchdog.patterns = {
        {1, EventKind::Service, "^(?<text>disk .* gone)", {{"action", "failed"}}, {}}};
    std::vector<std::shared_ptr<const Format>> compiled;
    for (const FormatSpec &spec : {gateway, watchdog})
        compiled.push_back(Format::compile(spec).value());
    return std::make_shared<const FormatSet>(std::move(compiled));
}

constexpr std::string_view kMailLog =
    "Nov 14 10:00:01 mx1 postfix/qmgr[7]: A100001: removed\n"
    "Nov 14 10:00:02 mx1 esclusa[8]: X7 to <ana@campus.example> later\n"
    "Nov 14 10:00:03 mx1 esclusa[8]: tick\n"
    "Nov 14 10:00:04 mx1 esclusa[8]: tock\n"
    "Nov 14 10:00:06 mx1 esclusa[8]: X7 to <ana@campus.example> done\n"
    "Nov 14 10:00:07 mx1 cron[9]: tick\n";
constexpr std::string_view kWatchLog = "14.11.2026 10:00:05 | disk a gone\n"
                                       "14.11.2026 10:00:05 | nothing else\n";

std::string textOf(const Event &event)
{
    std::string text = formatUtc(event.time) + ' ' + std::string(event.program);
    for (const EventField &field : eventFields()) {
        if (const std::string value = eventFieldText(event, field); !value.empty())
            text += ' ' + value;
    }
    return text;
}

QStringList read(const QTemporaryDir &folder, const std::shared_ptr<const FormatSet> &formats,
                 std::vector<FileCoverage> &coverage)
{
    auto logs = findLogs(folder.path().toStdString(), "mx1");
    QStringList events;
    ReadBatch batch;
    {
        HostReader reader(std::move(logs->front()), Zone(), 2026, {}, formats);
        while (reader.next(batch, {}) && batch.events.empty()) {
        }
    }
    // The reader is gone, and with it what it knew of formats: the batch lives alone.
    for (const Event &event : batch.events)
        events << QString::fromStdString(textOf(event));
    coverage = batch.coverage;
    return events;
}

} // namespace

class TestOwnFormats : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const auto &[name, text] :
             {std::pair{"mail.log", kMailLog}, {"vigia.log", kWatchLog}}) {
            const std::string path = m_folder->filePath(QString::fromLatin1(name)).toStdString();
            writeFile(path, std::string(text));
            setModified(path, parseRfc3339("2026-11-20").seconds());
        }
    }

    void linesOfAnUnknownProgramBecomeEvents()
    {
        std::vector<FileCoverage> coverage;
        QCOMPARE(
            read(*m_folder, formats(), coverage),
            QStringList({u"2026-11-14T10:00:01Z postfix/qmgr A100001"_s,
                         u"2026-11-14T10:00:02Z esclusa deferred X7 ana@campus.example esclusa"_s,
                         u"2026-11-14T10:00:05Z vigia failed disk a gone"_s,
                         u"2026-11-14T10:00:06Z esclusa sent X7 ana@campus.example esclusa"_s}));
        QCOMPARE(coverage.size(), size_t{2});
        const bool mailFirst = coverage[0].path.ends_with("mail.log");
        const FileCoverage &mail = coverage[mailFirst ? 0 : 1];
        const FileCoverage &watch = coverage[mailFirst ? 1 : 0];
        QCOMPARE(mail.events, 3U);
        QCOMPARE(mail.noise, 1U);
        QCOMPARE(mail.unparsed, 1U);
        QCOMPARE(mail.foreign, 1U);
        QCOMPARE(watch.events, 1U);
        QCOMPARE(watch.noise, 1U);
        QCOMPARE(QString::fromStdString(watch.format), u"vigia"_s);
    }

    void withoutFormatsTheyAreForeign()
    {
        std::vector<FileCoverage> coverage;
        QCOMPARE(read(*m_folder, {}, coverage),
                 QStringList{u"2026-11-14T10:00:01Z postfix/qmgr A100001"_s});
        uint64_t foreign = 0;
        for (const FileCoverage &file : coverage)
            foreign += file.foreign;
        QCOMPARE(foreign, 7U);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestOwnFormats)
#include "tst_ownformats.moc"
