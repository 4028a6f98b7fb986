// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/hostreader.h"

#include "tests/support/logfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <map>

using namespace Estafeta;

namespace {

/// What a reader gave: its lines, its events (second and recipient), the last state.
struct Reading {
    std::vector<std::string> lines;
    std::vector<std::string> events;
    std::vector<std::string> hosts; ///< whose events these are
    std::vector<int32_t> days;
    std::string state;
    std::map<std::string, FileCoverage> coverage; ///< by file name
};

/// A host's folder of logs.
class Host
{
public:
    [[nodiscard]] std::string path(const std::string &name) const
    {
        return m_folder.filePath(QString::fromStdString("mx1/" + name)).toStdString();
    }

    Host()
    {
        std::filesystem::create_directory(m_folder.filePath(QStringLiteral("mx1")).toStdString());
    }

    void put(const std::string &name, const std::string &text) const
    {
        writeFile(path(name), text);
        setModified(path(name), parseRfc3339("2026-11-20").seconds());
    }

    [[nodiscard]] std::unique_ptr<HostReader> reader(const std::string &state,
                                                     const Zone &zone = Zone()) const
    {
        auto found = findLogs(m_folder.path().toStdString(), {});
        if (!found || found->size() != 1)
            qFatal("no logs");
        return std::make_unique<HostReader>(std::move(found->front()), zone, 2026, state);
    }

    /// All of it, from `state` on.
    [[nodiscard]] Reading read(const std::string &state = {}, const Zone &zone = Zone()) const
    {
        Reading reading;
        const auto source = reader(state, zone);
        ReadBatch batch;
        while (source->next(batch, {}))
            take(batch, reading);
        take(batch, reading);
        return reading;
    }

    static void take(const ReadBatch &batch, Reading &reading)
    {
        for (const ReadBatch::Line &line : batch.lines) {
            reading.lines.push_back(formatUtc(line.time) + ' '
                                    + batch.text.substr(line.offset, line.length));
            reading.days.push_back(batch.day);
        }
        for (size_t i = 0; i < batch.events.size(); ++i) {
            const Event &event = batch.events[i];
            reading.hosts.push_back(batch.hosts[batch.hostOf[i]]);
            reading.events.push_back(formatUtc(event.time) + ' ' + std::string(event.program) + ' '
                                     + std::string(event.queueId)
                                     + (event.approximateTime ? " about" : ""));
        }
        reading.state = batch.state;
        for (const FileCoverage &file : batch.coverage)
            reading.coverage[std::filesystem::path(file.path).filename().string()] = file;
    }

private:
    QTemporaryDir m_folder;
};

std::string queueLine(int second, const std::string &id)
{
    std::array<char, 16> time{};
    std::snprintf(time.data(), time.size(), "%02d:%02d:%02d", 10 + second / 3600, second / 60 % 60,
                  second % 60);
    return std::string("Nov 14 ") + time.data() + " mx1 postfix/qmgr[7]: " + id + ": removed\n";
}

std::string queueLines(int first, int last)
{
    std::string text;
    for (int second = first; second < last; ++second)
        text += queueLine(second, "A" + std::to_string(100'000 + second));
    return text;
}

/// The same lines from another host.
std::string saidBy(const std::string &host, std::string lines)
{
    const std::string old = " mx1 ";
    for (size_t at = lines.find(old); at != std::string::npos; at = lines.find(old, at + 1))
        lines.replace(at, old.size(), ' ' + host + ' ');
    return lines;
}

uint64_t linesIn(const Reading &reading)
{
    uint64_t lines = 0;
    for (const auto &[name, file] : reading.coverage)
        lines += file.lines;
    return lines;
}

} // namespace

class TestHostReader : public QObject
{
    Q_OBJECT

private slots:
    void aLogHostsLinesBelongToTheirSenders()
    {
        const Host host;
        const std::string text = saidBy("mx4", queueLines(0, 40))
            + saidBy("mx2", queueLine(50, "B100000"))
            + saidBy("mx3.uni.example", queueLine(51, "C100000"))
            + saidBy("localhost", queueLine(52, "D100000"));
        host.put("mail.log", text);
        const Reading reading = host.read();
        QCOMPARE(reading.hosts.size(), size_t{43});
        QCOMPARE(std::ranges::count(reading.hosts, "mx4"), 40);
        QCOMPARE(reading.hosts[40], std::string("mx2"));
        QCOMPARE(reading.hosts[41], std::string("mx3.uni.example"));
        QCOMPARE(reading.hosts[42], std::string("mx1")); // the folder's name
        // The rest of it goes on in the same way, though it names one host only.
        host.put("mail.log", text + saidBy("mx4", queueLines(60, 61)));
        QCOMPARE(host.read(reading.state).hosts, std::vector<std::string>{"mx4"});
    }

    void oneMachineMayCallItselfAnything()
    {
        const Host host;
        const std::string text = saidBy("mailserver", queueLines(0, 10));
        host.put("mail.log", text);
        const Reading reading = host.read();
        QCOMPARE(std::ranges::count(reading.hosts, "mx1"), 10);
        // What a second name says is another's.
        host.put("mail.log", text + saidBy("mx2", queueLine(50, "B100000")));
        QCOMPARE(host.read(reading.state).hosts, std::vector<std::string>{"mx2"});
    }

    /// Lines without host and program; each folder's stay in their order, and come in order of
    /// time.
    void multilog()
    {
        const Host host;
        std::filesystem::create_directory(host.path("qmail-send"));
        std::filesystem::create_directory(host.path("smtpd"));
        host.put("qmail-send/@400000006af853911dcd6500.s",
                 "@400000006af8538f1dcd6500 new msg 78833\n"
                 "@400000006af853901dcd6500 end msg 78833\n");
        host.put("qmail-send/current", "@400000006af853921dcd6500 new msg 78833\n");
        host.put("qmail-send/lock", "");
        host.put("smtpd/current",
                 "@400000006af8538f3b9ac9ff rblsmtpd: 198.51.100.7 pid 4711: 451 Wait\n"
                 "@400000006af853911dcd6500 qmail-smtpd: badmailfrom: <a@b.example> at 192.0.2.1\n"
                 "@400000006af853911dcd6501 CHKUSER rejected rcpt: from <a@b.example::> remote "
                 "<h:n:192.0.2.1> rcpt <c@d.example> : not existing recipient\n");
        const Reading reading = host.read();
        const std::vector<std::string> expected{
            "2026-11-14T12:26:45Z qmail-send 78833", "2026-11-14T12:26:45Z rblsmtpd ",
            "2026-11-14T12:26:46Z qmail-send 78833", "2026-11-14T12:26:47Z qmail-smtpd ",
            "2026-11-14T12:26:47Z qmail-smtpd ",     "2026-11-14T12:26:48Z qmail-send 78833",
        };
        QCOMPARE(reading.events, expected);
        QCOMPARE(reading.coverage.size(), size_t{2}); // by file name: two are called current
        QCOMPARE(reading.coverage.at("current").format, std::string("tai64n"));
        QCOMPARE(reading.coverage.at("current").timeBasis, std::string("in the line"));
    }

    void rotatedFilesAreOneStream()
    {
        const Host host;
        host.put("mail.log.2.gz", compressed(queueLines(0, 10), "gzip"));
        host.put("mail.log.1", queueLines(10, 20));
        host.put("mail.log", queueLines(20, 30));
        const Reading reading = host.read();
        QCOMPARE(reading.lines.size(), size_t{30});
        QVERIFY(std::ranges::is_sorted(reading.lines));
        QCOMPARE(reading.events.size(), size_t{30});
        QCOMPARE(linesIn(reading), uint64_t{30});
        QCOMPARE(reading.coverage.at("mail.log.1").lines, uint64_t{10});
        QCOMPARE(formatUtc(reading.coverage.at("mail.log.1").first),
                 std::string("2026-11-14T10:00:10Z"));
        QCOMPARE(formatUtc(reading.coverage.at("mail.log.1").last),
                 std::string("2026-11-14T10:00:19Z"));
        QCOMPARE(reading.coverage.at("mail.log.1").format, std::string("traditional"));
    }

    void twinsCountOnce()
    {
        const Host host;
        std::string other;
        std::string warnings;
        for (int second = 0; second < 50; ++second) {
            const std::string id = "A" + std::to_string(100'000 + second);
            std::array<char, 64> time{};
            std::snprintf(time.data(), time.size(), "2026-11-14T10:00:%02d.%06d+00:00", second,
                          second * 1000);
            other += std::string(time.data()) + " mx1 postfix/qmgr[7]: " + id + ": removed\n";
            if (second % 5 == 0)
                warnings += queueLine(second, id);
        }
        host.put("mail.log", queueLines(0, 50));
        host.put("mail.warn", warnings);
        host.put("mail-rfc3339.log", other);
        const Reading reading = host.read();
        QCOMPARE(reading.lines.size(), size_t{50});
        QCOMPARE(reading.events.size(), size_t{50});
        QCOMPARE(linesIn(reading), uint64_t{110});
        uint64_t duplicates = 0;
        for (const auto &[name, file] : reading.coverage) {
            duplicates += file.duplicates;
            QCOMPARE(file.events + file.duplicates, file.lines);
        }
        QCOMPARE(duplicates, uint64_t{60});
        QCOMPARE(reading.coverage.at("mail.warn").duplicates, uint64_t{10});
        QVERIFY(!reading.coverage.at("mail.warn").repeats.empty());
    }

    /// Whatever number of batches was committed before a restart, nothing is lost or doubled.
    void goesOnAfterAnyBatch_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("UTC") << QByteArray("UTC");
        QTest::newRow("Madrid") << QByteArray("Europe/Madrid");
    }

    void goesOnAfterAnyBatch()
    {
        QFETCH(QByteArray, zone);
        const auto found = Zone::find(zone.toStdString());
        QVERIFY2(found, "There are no zone files: install the package tzdata, as ./dev does.");
        const Host host;
        // About three megabytes over two days and two sets; the clock goes back in the middle.
        std::string text;
        for (int number = 0; number < 30'000; ++number) {
            const int second = 3600 * 20 + number; // from 20:00 on the 24th of October
            const int day = 24 + second / 86'400;
            const int ofDay = second % 86'400;
            std::array<char, 32> stamp{};
            std::snprintf(stamp.data(), stamp.size(), "Oct %d %02d:%02d:%02d", day, ofDay / 3600,
                          ofDay / 60 % 60, ofDay % 60);
            text += std::string(stamp.data()) + " mx1 postfix/qmgr[7]: A" + std::to_string(number)
                + ": from=<someone.with.a.long.name@norte.example>, size=1, nrcpt=1 (queue "
                  "active)\n";
            if (number == 6 * 3600 + 3599 && zone != "UTC") {
                for (int again = 0; again < 3600; again += 2) { // 02:00 to 03:00 once more
                    std::snprintf(stamp.data(), stamp.size(), "Oct 25 02:%02d:%02d", again / 60,
                                  again % 60);
                    text += std::string(stamp.data()) + " mx1 postfix/qmgr[7]: B"
                        + std::to_string(again) + ": removed" + std::string(400, ' ') + "\n";
                }
            }
        }
        const size_t middle = text.find('\n', text.size() / 2) + 1;
        host.put("mail.log.1.gz", compressed(text.substr(0, middle), "gzip"));
        host.put("mail.log", text.substr(middle));
        host.put("mail.warn", text.substr(0, text.find('\n', 100'000) + 1));
        const Reading whole = host.read({}, *found);

        int batches = 0;
        bool more = true;
        for (int cut = 0; more; ++cut) {
            Reading parts;
            const auto source = host.reader({}, *found);
            for (int i = 0; i < cut && more; ++i) {
                ReadBatch batch;
                more = source->next(batch, {});
                Host::take(batch, parts);
            }
            const Reading rest = host.read(parts.state, *found);
            parts.lines.insert(parts.lines.end(), rest.lines.begin(), rest.lines.end());
            parts.events.insert(parts.events.end(), rest.events.begin(), rest.events.end());
            QCOMPARE(parts.lines.size(), whole.lines.size());
            for (size_t i = 0; i < whole.lines.size(); ++i)
                QCOMPARE(parts.lines[i], whole.lines[i]);
            QVERIFY(parts.events == whole.events);
            QCOMPARE(linesIn(rest), linesIn(whole));
            batches = cut;
        }
        QVERIFY(batches >= 4);
    }

    void rotationBetweenTwoReadings()
    {
        const Host host;
        host.put("mail.log", queueLines(0, 10));
        const Reading first = host.read();
        QCOMPARE(first.lines.size(), size_t{10});
        // Lines that came between the last reading and the rotation are in the old file.
        host.put("mail.log.1", queueLines(0, 15));
        host.put("mail.log", queueLines(15, 20));
        const Reading second = host.read(first.state);
        QCOMPARE(second.lines.size(), size_t{10});
        QCOMPARE(second.lines.front(),
                 std::string("2026-11-14T10:00:10Z ")
                     + queueLine(10, "A100010").substr(0, queueLine(10, "A100010").size() - 1));
        // Later it is compressed: the same bytes, nothing new.
        std::filesystem::remove(host.path("mail.log.1"));
        host.put("mail.log.2.gz", compressed(queueLines(0, 15), "gzip"));
        std::filesystem::rename(host.path("mail.log"), host.path("mail.log.1"));
        host.put("mail.log", queueLines(20, 22));
        const Reading third = host.read(second.state);
        QCOMPARE(third.lines.size(), size_t{2});
    }

    void damagedStateIsNone()
    {
        const Host host;
        host.put("mail.log", queueLines(0, 10));
        const Reading first = host.read();
        for (size_t size = 1; size < first.state.size(); size += 7)
            QCOMPARE(host.read(first.state.substr(0, size)).lines.size(), size_t{10});
    }

    void repeatedLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("events");
        QTest::newRow("old syslog")
            << QByteArray("Nov 14 10:00:00 mx1 postfix/qmgr[7]: A100001: removed\n"
                          "Nov 14 10:00:05 mx1 last message repeated 2 times\n")
            << QStringLiteral("2026-11-14T10:00:00Z postfix/qmgr A100001|"
                              "2026-11-14T10:00:05Z postfix/qmgr A100001 about|"
                              "2026-11-14T10:00:05Z postfix/qmgr A100001 about");
        QTest::newRow("rsyslog") << QByteArray(
            "Nov 14 10:00:00 mx1 postfix/qmgr[7]: A100001: removed\n"
            "Nov 14 10:00:05 mx1 postfix/qmgr[7]: message repeated 2 times: [ A100002: "
            "removed]\n")
                                 << QStringLiteral(
                                        "2026-11-14T10:00:00Z postfix/qmgr A100001|"
                                        "2026-11-14T10:00:05Z postfix/qmgr A100002 about|"
                                        "2026-11-14T10:00:05Z postfix/qmgr A100002 about");
        QTest::newRow("a line of no account is repeated, not the event before it")
            << QByteArray(
                   "Nov 14 10:00:00 mx1 postfix/qmgr[7]: A100001: removed\n"
                   "Nov 14 10:00:01 mx1 postfix/smtpd[8]: connect from x.example[192.0.2.1]\n"
                   "Nov 14 10:00:05 mx1 last message repeated 2 times\n")
            << QStringLiteral("2026-11-14T10:00:00Z postfix/qmgr A100001");
        QTest::newRow("nothing before it")
            << QByteArray("Nov 14 10:00:05 mx1 last message repeated "
                          "2 times\n")
            << QString();
    }

    void repeatedLines()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, events);
        const Host host;
        host.put("mail.log", text.toStdString());
        QStringList got;
        for (const std::string &event : host.read().events)
            got.append(QString::fromStdString(event));
        QCOMPARE(got.join(u'|'), events);
    }

    void aBatchIsOfOneDay()
    {
        const Host host;
        host.put("mail.log",
                 "Nov 14 23:59:59 mx1 postfix/qmgr[7]: A100001: removed\n"
                 "Nov 15 00:00:00 mx1 postfix/qmgr[7]: A100002: removed\n"
                 "Nov 15 00:00:00 mx1 postfix/qmgr[7]: A100003: removed\n");
        const Reading reading = host.read();
        const int32_t day = parseRfc3339("2026-11-14").day();
        QVERIFY((reading.days == std::vector<int32_t>{day, day + 1, day + 1}));
    }

    /// procmail prints the time once, in the first of a record's three lines.
    void aRecordOfLinesHasOneTime()
    {
        const Host host;
        host.put("procmail.log",
                 "From ana@b.example  Sat Nov 14 10:00:05 2026\n"
                 " Subject: Hola\n"
                 "  Folder: /home/eva/mail/tablon\t\t\t   2345\n"
                 "procmail: Quota exceeded while writing \"/var/mail/eva\"\n");
        const Reading reading = host.read();
        const std::vector<std::string> expected = {"2026-11-14T10:00:05Z procmail ",
                                                   "2026-11-14T10:00:05Z procmail "};
        QCOMPARE(reading.events, expected);
        QCOMPARE(reading.coverage.at("procmail.log").format, std::string("delivery agent"));
        QCOMPARE(reading.coverage.at("procmail.log").noise, uint64_t{2});
    }

    /// A refusal stands in both of Exim's files; the header lines below it only in the second.
    void eximsFilesAreOneLog()
    {
        const Host host;
        const std::string refusal = "2026-11-14 10:00:05 H=(x) [198.51.100.66] F=<a@b.example> "
                                    "rejected RCPT <c@aula.example>: relay not permitted\n";
        host.put("mainlog", "2026-11-14 10:00:01 1uAbC2-0001Fg-2H Completed\n" + refusal);
        host.put("rejectlog", refusal + "Envelope-from: <a@b.example>\n");
        const Reading reading = host.read();
        const std::vector<std::string> expected = {"2026-11-14T10:00:01Z exim 1uAbC2-0001Fg-2H",
                                                   "2026-11-14T10:00:05Z exim "};
        QCOMPARE(reading.events, expected);
        QCOMPARE(reading.coverage.at("mainlog").format, std::string("exim"));
        QCOMPARE(reading.coverage.at("rejectlog").duplicates, uint64_t{1});
        QCOMPARE(reading.coverage.at("rejectlog").foreign, uint64_t{1});
    }

    void linesThatAreNoMail()
    {
        const Host host;
        host.put("mail.log",
                 "Nov 14 10:00:00 mx1 sshd[1]: Accepted publickey for ana\n"
                 "Nov 14 10:00:00 mx1 postfix/smtpd[2]: la comida esta lista\n"
                 "Nov 14 10:00:00 mx1 postfix/smtpd[2]: connect from x[192.0.2.1]\n"
                 "no header at all\n"
                 "Nov 14 10:00:00 mx1 rsyslogd: imuxsock lost 12 messages from pid 1 "
                 "due to rate-limiting\n");
        const Reading reading = host.read();
        QCOMPARE(reading.lines.size(), size_t{5});
        const FileCoverage &file = reading.coverage.at("mail.log");
        QCOMPARE(file.lines, uint64_t{5});
        QCOMPARE(file.unparsed, uint64_t{1});
        QCOMPARE(file.noise, uint64_t{1});
        QCOMPARE(file.lost, uint64_t{12});
        QCOMPARE(file.events + file.noise + file.unparsed + file.foreign, file.lines);
    }
};

QTEST_APPLESS_MAIN(TestHostReader)
#include "tst_hostreader.moc"
