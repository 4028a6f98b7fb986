// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importer.h"

#include "core/time.h"
#include "store/storereader.h"
#include "tests/support/logfiles.h"
#include "tests/support/ordinaryuser.h"
#include "tests/workspace/logtree.h"
#include "tests/workspace/storetext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

using namespace Estafeta;

namespace {

constexpr const char *kHosts[] = {"mx1", "mx2", "store1"};

/// A folder with logs and one for their store.
class Site
{
public:
    explicit Site(uint32_t messages, int64_t mx2Ahead = 0) : m_tree(messages, mx2Ahead)
    {
        m_tree.write(logs());
    }

    [[nodiscard]] const LogTree &tree() const { return m_tree; }
    [[nodiscard]] std::string logs() const { return path("logs"); }
    [[nodiscard]] std::string store() const { return path("store"); }

    [[nodiscard]] ImportOptions options() const
    {
        ImportOptions options;
        options.sources = {{logs(), {}}};
        options.timezone = "UTC";
        options.year = 2026;
        return options;
    }

    [[nodiscard]] ImportSummary import() const
    {
        const auto summary = importLogs(store(), options(), {}, {});
        if (!summary)
            qFatal("%s: %s", summary.error().context.c_str(), summary.error().detail.c_str());
        return *summary;
    }

private:
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    LogTree m_tree;
    QTemporaryDir m_folder;
};

/// What an import finds.
std::vector<HostClock> clocksOf(const Site &site)
{
    (void)site.import();
    const auto reader = StoreReader::open(site.store());
    const auto coverage = (*reader)->coverage();
    return coverage->clocks;
}

/// A message that comes and goes on mx1.
std::string oneMoreMessage(const std::string &stamp)
{
    return stamp + " mx1 postfix/smtpd[101]: AFFFFFFFFF: client=tarde.example[203.0.113.77]\n"
        + stamp + " mx1 postfix/cleanup[102]: AFFFFFFFFF: message-id=<late@tarde.example>\n" + stamp
        + " mx1 postfix/qmgr[103]: AFFFFFFFFF: from=<t@tarde.example>, size=1, nrcpt=1 "
          "(queue active)\n"
        + stamp
        + " mx1 postfix/local[105]: AFFFFFFFFF: to=<u1@aula.example>, relay=local, delay=0, "
          "delays=0/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)\n"
        + stamp + " mx1 postfix/qmgr[103]: AFFFFFFFFF: removed\n";
}

/// mx1 takes a message in and hands it to mx2; a notice of mx1 bears its own name.
constexpr std::string_view kLinesOfAddresses =
    R"(Nov 22 05:00:00 192.0.2.11 postfix/smtpd[11]: 4AAA000001: client=mail.norte.example[198.51.100.7]
Nov 22 05:00:00 192.0.2.11 postfix/cleanup[12]: 4AAA000001: message-id=<m1@norte.example>
Nov 22 05:00:00 192.0.2.11 postfix/qmgr[13]: 4AAA000001: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 22 05:00:01 192.0.2.12 postfix/smtpd[21]: 5BBB000001: client=unknown[192.0.2.11]
Nov 22 05:00:01 192.0.2.12 postfix/cleanup[22]: 5BBB000001: message-id=<m1@norte.example>
Nov 22 05:00:01 192.0.2.12 postfix/qmgr[23]: 5BBB000001: from=<ana@norte.example>, size=2200, nrcpt=1 (queue active)
Nov 22 05:00:01 192.0.2.11 postfix/smtp[14]: 4AAA000001: to=<luis@aula.example>, relay=mx2.aula.example[192.0.2.12]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5BBB000001)
Nov 22 05:00:01 192.0.2.11 postfix/qmgr[13]: 4AAA000001: removed
Nov 22 05:00:02 192.0.2.31 dovecot: lmtp(luis)<31><s1>: msgid=<m1@norte.example>: saved mail to INBOX
Nov 22 05:00:02 192.0.2.12 postfix/lmtp[24]: 5BBB000001: to=<luis@aula.example>, relay=192.0.2.31[192.0.2.31]:24, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 2.0.0 <luis> s1 Saved)
Nov 22 05:00:02 192.0.2.12 postfix/qmgr[23]: 5BBB000001: removed
Nov 22 05:30:00 192.0.2.11 postfix/cleanup[12]: 4AAA000002: message-id=<20261122053000.4AAA000002@mx1.aula.example>
Nov 22 05:30:00 192.0.2.11 postfix/qmgr[13]: 4AAA000002: from=<>, size=900, nrcpt=1 (queue active)
Nov 22 05:30:00 192.0.2.11 postfix/local[15]: 4AAA000002: to=<root@aula.example>, relay=local, delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 22 05:30:00 192.0.2.11 postfix/qmgr[13]: 4AAA000002: removed
)";

constexpr const char *kLateTrace = "message <late@tarde.example> from t@tarde.example\n"
                                   "leg mx1 AFFFFFFFFF closed\n"
                                   "to u1@aula.example delivered_mailbox\n";

size_t countOf(const std::vector<std::string> &texts, std::string_view beginning)
{
    return static_cast<size_t>(std::ranges::count_if(
        texts, [beginning](const std::string &text) { return text.starts_with(beginning); }));
}

} // namespace

/// Folders of logs into a store, the first time and every time after.
class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void countsEveryLine()
    {
        const Site site(600);
        const ImportSummary summary = site.import();
        QVERIFY(summary.problems.empty());
        uint64_t lines = 0;
        for (const char *host : kHosts)
            lines += site.tree().lineCount(host);
        QCOMPARE(summary.lines, lines);
        // mx1's deferrals stand in mail.warn too.
        const std::string warn = coverageOf(site.store(), "mx1");
        const uint64_t twice = std::stoull(warn.substr(warn.find(' ')));
        QVERIFY(twice > 10);
        QCOMPARE(std::stoull(warn), site.tree().lineCount("mx1") + twice);
        QCOMPARE(coverageOf(site.store(), "mx2"),
                 std::to_string(site.tree().lineCount("mx2")) + " 0");
        QCOMPARE(coverageOf(site.store(), "store1"),
                 std::to_string(site.tree().lineCount("store1")) + " 0");
        QCOMPARE(storeTexts(site.store()).size(), size_t{600});
    }

    void clocksThatAreOffAreFound()
    {
        QVERIFY(clocksOf(Site(600)).empty());
        const Site site(600, 37);
        const auto clocks = clocksOf(site);
        QCOMPARE(clocks.size(), size_t{1});
        QCOMPARE(clocks[0].host, std::string("mx2"));
        QCOMPARE(clocks[0].reference, std::string("mx1"));
        // Each try took a second: half of it more.
        QCOMPARE(clocks[0].aheadUs, 37'500'000);
        // 533 messages were handed on; those of the last quarter of an hour may not be complete.
        QVERIFY(clocks[0].handoffs > 400 && clocks[0].handoffs <= 533);
        // What was counted is not counted again.
        QCOMPARE(clocksOf(site)[0].handoffs, clocks[0].handoffs);
    }

    void aLogHostsFileTellsTheSame()
    {
        const Site site(60);
        (void)site.import();
        std::vector<std::string> all;
        for (const char *host : kHosts)
            all.insert(all.end(), site.tree().lines(host).begin(), site.tree().lines(host).end());
        std::ranges::stable_sort(all, {},
                                 [](const std::string &line) { return line.substr(0, 15); });
        std::string text;
        for (const std::string &line : all)
            text += line + '\n';
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("mail.log")).toStdString();
        writeFile(file, text);
        ImportOptions options = site.options();
        options.sources = {{file, "loghost"}};
        const std::string store = folder.filePath(QStringLiteral("store")).toStdString();
        QVERIFY(importLogs(store, options, {}, {}).ok());
        const auto traces = storeTexts(store);
        QVERIFY(!traces.empty());
        QCOMPARE(traces, storeTexts(site.store()));
    }

    /// Two of the hosts call themselves by a name; nothing names the store but site.conf.
    void aLogHostsFileOfAddresses()
    {
        QTemporaryDir folder;
        const std::string logs = folder.filePath(QStringLiteral("logs")).toStdString();
        const std::string store = folder.filePath(QStringLiteral("store")).toStdString();
        std::filesystem::create_directories(logs);
        writeFile(logs + "/site.conf", "[store1]\naddress = 192.0.2.31\n");
        writeFile(logs + "/mail.log", std::string(kLinesOfAddresses));
        ImportOptions options;
        options.sources = {{logs, "loghost"}};
        options.timezone = "UTC";
        options.year = 2026;
        QVERIFY(importLogs(store, options, {}, {}).ok());
        const auto reader = StoreReader::open(store);
        QVERIFY(reader.ok());
        QCOMPARE((*reader)->hostNames().value(),
                 (std::vector<std::string>{"loghost", "mx1.aula.example", "mx2.aula.example",
                                           "store1"}));
        const auto texts = storeTexts(store);
        QCOMPARE(texts.size(), size_t{2});
        QCOMPARE(countOf(texts,
                         "message <m1@norte.example> from ana@norte.example\n"
                         "leg mx1.aula.example 4AAA000001 closed\n"
                         "leg mx2.aula.example 5BBB000001 closed\n"),
                 size_t{1});
        // What comes later belongs to the same hosts, also when the lines bear their names.
        for (const std::string host : {"192.0.2.12", "mx2"}) {
            const std::string id = host == "mx2" ? "5BBB000008" : "5BBB000009";
            appendToFile(logs + "/mail.log",
                         "Nov 22 06:00:00 " + host + " postfix/smtpd[21]: " + id
                             + ": client=pc.norte.example[198.51.100.8]\n");
            QVERIFY(importLogs(store, options, {}, {}).ok());
            QCOMPARE((*reader)->hostNames().value().size(), size_t{4});
            const auto later = storeTexts(store);
            QVERIFY(std::ranges::any_of(later, [&](const std::string &text) {
                return text.find("leg mx2.aula.example " + id) != std::string::npos;
            }));
        }
    }

    void keepsTheLines()
    {
        const Site site(60);
        std::ignore = site.import();
        const auto texts = storeTexts(site.store());
        const auto first = std::ranges::find_if(texts, [](const std::string &text) {
            return text.starts_with("message <m1@norte.example>");
        });
        QVERIFY(first != texts.end());
        // All eight lines of mx1 and mx2 that name one of its queue ids, and the store's.
        for (const char *host : kHosts) {
            for (const std::string &line : site.tree().lines(host)) {
                const bool ours = line.find("A000000001:") != std::string::npos
                    || line.find("B000000001:") != std::string::npos
                    || line.find("messageid=<m1@norte.example>") != std::string::npos;
                QCOMPARE(first->find(line) != std::string::npos, ours);
            }
        }
    }

    void secondImportAddsNothing()
    {
        const Site site(300);
        std::ignore = site.import();
        const auto before = storeTexts(site.store());
        const std::string covered = coverageOf(site.store(), "mx1");
        const ImportSummary again = site.import();
        QCOMPARE(again.lines, uint64_t{0});
        QCOMPARE(again.events, uint64_t{0});
        QVERIFY(again.problems.empty());
        QVERIFY(storeTexts(site.store()) == before);
        QCOMPARE(coverageOf(site.store(), "mx1"), covered);
    }

    void appendedLinesAreAdded()
    {
        const Site site(300);
        std::ignore = site.import();
        const size_t before = storeTexts(site.store()).size();
        appendToFile(site.logs() + "/mx1/mail.log", oneMoreMessage("Nov 22 09:00:00"));
        QCOMPARE(site.import().lines, uint64_t{5});
        const auto texts = storeTexts(site.store());
        QCOMPARE(texts.size(), before + 1);
        QCOMPARE(countOf(texts, kLateTrace), size_t{1});
    }

    void rotatedLogsAreNotReadAgain()
    {
        const Site site(300);
        std::ignore = site.import();
        const size_t before = storeTexts(site.store()).size();
        const std::string live = site.logs() + "/mx1/mail.log";
        std::filesystem::rename(live + ".1.gz", live + ".2.gz");
        std::filesystem::rename(live, live + ".1");
        writeFile(live, oneMoreMessage("Nov 22 09:00:00"));
        QCOMPARE(site.import().lines, uint64_t{5});
        const auto texts = storeTexts(site.store());
        QCOMPARE(texts.size(), before + 1);
        QCOMPARE(countOf(texts, kLateTrace), size_t{1});
    }

    /// A message that began before an import and ended after it is one message.
    void messagesGoOnAfterAnImport()
    {
        const Site site(10);
        const std::string live = site.logs() + "/mx1/mail.log";
        const std::string whole = oneMoreMessage("Nov 22 09:00:00");
        const size_t middle = whole.find("Nov 22", whole.find("qmgr"));
        appendToFile(live, whole.substr(0, middle));
        std::ignore = site.import();
        appendToFile(live, whole.substr(middle));
        std::ignore = site.import();
        QCOMPARE(countOf(storeTexts(site.store()), kLateTrace), size_t{1});
        QCOMPARE(countOf(storeTexts(site.store()), "message <late@"), size_t{1});
    }

    void tornArchiveIsAProblem_data()
    {
        QTest::addColumn<uint32_t>("messages");
        QTest::newRow("a large one") << 4000U;
        QTest::newRow("a small one, of which nothing can be read") << 60U;
    }

    void tornArchiveIsAProblem()
    {
        QFETCH(uint32_t, messages);
        const Site site(messages);
        const std::string path = site.logs() + "/mx1/mail.log.1.gz";
        std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
        const ImportSummary summary = site.import();
        QCOMPARE(summary.problems.size(), size_t{1});
        QCOMPARE(summary.problems.front().code, ErrorCode::Corrupt);
        QCOMPARE(summary.problems.front().context, path);
        // What came before the tear, and all other files, were read.
        const uint64_t others = site.tree().lineCount("mx2") + site.tree().lineCount("store1")
            + site.tree().lineCount("mx1") - site.tree().lineCount("mx1") / 2;
        QVERIFY(messages < 1000 ? summary.lines == others : summary.lines > others + 1000);
    }

    void unreadableFileIsAProblem()
    {
        const Site site(30);
        const QString path = QString::fromStdString(site.logs() + "/mx2/mail.log.1");
        QVERIFY(QFile::setPermissions(path, {}));
        const AsOrdinaryUser user;
        QVERIFY2(!QFile(path).open(QIODevice::ReadOnly), "it can be read after all");
        const ImportSummary summary = site.import();
        QCOMPARE(summary.problems.size(), size_t{1});
        QCOMPARE(summary.problems.front().code, ErrorCode::NotReadable);
        QCOMPARE(storeTexts(site.store()).size(), size_t{30});
    }

    void whatCannotBeListedIsAProblem()
    {
        const Site site(30);
        QDir host(QString::fromStdString(site.logs() + "/mx2"));
        QVERIFY(host.mkdir(QStringLiteral("older")));
        QVERIFY(QFile::link(QStringLiteral("/nowhere/mail.log.9"),
                            host.filePath(QStringLiteral("mail.log.9"))));
        QVERIFY(QFile::setPermissions(host.filePath(QStringLiteral("older")), {}));
        const AsOrdinaryUser user;
        const ImportSummary summary = site.import();
        QFile::setPermissions(host.filePath(QStringLiteral("older")), QFile::ExeOwner);
        std::set<std::pair<ErrorCode, std::string>> told;
        for (const Error &problem : summary.problems)
            told.emplace(problem.code, std::filesystem::path(problem.context).filename().string());
        const std::set<std::pair<ErrorCode, std::string>> expected = {
            {ErrorCode::NotFound, "mail.log.9"}, {ErrorCode::NotReadable, "older"}};
        QCOMPARE(told, expected);
        QCOMPARE(storeTexts(site.store()).size(), size_t{30});
    }

    void cancelKeepsWhatWasRead()
    {
        const Site site(4000);
        std::stop_source stop;
        ImportOptions options = site.options();
        options.commitBytes = 1;
        const auto stopSoon = [&](const ImportProgress &progress) {
            if (progress.lines > 0)
                stop.request_stop();
        };
        const auto summary = importLogs(site.store(), options, stopSoon, stop.get_token());
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::Cancelled);
        const size_t part = storeTexts(site.store()).size();
        QVERIFY(part > 0);
        QVERIFY(part < 4000);

        std::ignore = site.import();
        const Site other(4000);
        std::ignore = other.import();
        QVERIFY(storeTexts(site.store()) == storeTexts(other.store()));
        for (const char *host : kHosts)
            QCOMPARE(coverageOf(site.store(), host), coverageOf(other.store(), host));
    }

    /// mx1=old/mail.log mx1=new/mail.log: two logs of one name and one host.
    void logsOfOneName()
    {
        const Site site(1);
        ImportOptions options = site.options();
        options.sources.clear();
        for (const char *folder : {"/new", "/old"}) {
            std::filesystem::create_directory(site.logs() + folder);
            const std::string path = site.logs() + folder + "/mail.log";
            const std::string stamp =
                *folder == '/' && folder[1] == 'n' ? "Nov 22 09:00:00" : "Nov 21 09:00:00";
            writeFile(path, oneMoreMessage(stamp));
            setModified(path, parseRfc3339("2026-11-23").seconds());
            options.sources.push_back({path, "mx1"});
        }
        QCOMPARE(importLogs(site.store(), options, {}, {}).value().lines, uint64_t{10});
        QCOMPARE(importLogs(site.store(), options, {}, {}).value().lines, uint64_t{0});
        QCOMPARE(countOf(storeTexts(site.store()), kLateTrace), size_t{2});
        QCOMPARE(coverageOf(site.store(), "mx1"), std::string("10 0"));
    }

    void tellsItsProgress()
    {
        const Site site(600);
        ImportProgress last;
        int reports = 0;
        const auto note = [&](const ImportProgress &progress) {
            QVERIFY(progress.bytesDone >= last.bytesDone);
            QVERIFY(progress.lines >= last.lines);
            last = progress;
            ++reports;
        };
        QVERIFY(importLogs(site.store(), site.options(), note, {}).ok());
        QVERIFY(reports > 0);
        QCOMPARE(last.bytesDone, last.bytesTotal);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a folder that is not there")
            << QByteArray("nowhere") << QByteArray("UTC") << ErrorCode::NotFound;
        QTest::newRow("a folder without logs")
            << QByteArray("empty") << QByteArray("UTC") << ErrorCode::NoLogs;
        QTest::newRow("a zone that is none")
            << QByteArray("logs") << QByteArray("Europe/Atlantis") << ErrorCode::BadInput;
    }

    void refuses()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, zone);
        QFETCH(ErrorCode, code);
        const Site site(1);
        std::filesystem::create_directory(site.logs() + "/../empty");
        ImportOptions options;
        options.sources = {{site.logs() + "/../" + path.toStdString(), {}}};
        options.timezone = zone.toStdString();
        const auto summary = importLogs(site.store(), options, {}, {});
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, code);
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
