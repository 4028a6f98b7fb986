// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader.h"
#include "tests/support/logfiles.h"
#include "tests/support/tracebuilder.h"
#include "trace/weave.h"
#include "workspace/importer.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

/// Log files of a few hosts, and what an import of them tells.
class Site
{
public:
    /// `name`: "mx1/mail.log". `modified`: "2026-11-14", which tells the year.
    void put(const std::string &name, const std::string &text,
             std::string_view modified = "2026-11-20") const
    {
        const std::string path = this->path("logs/" + name);
        std::filesystem::create_directories(std::filesystem::path(path).parent_path());
        writeFile(path, name.ends_with(".gz") ? compressed(text, "gzip") : text);
        setModified(path, parseRfc3339(modified).seconds());
    }

    /// The traces, oldest first, parted by blank lines; with the first line's time when asked.
    [[nodiscard]] QString told(const char *timezone = "UTC", bool times = false) const
    {
        ImportOptions options;
        options.sources = {{path("logs"), {}}};
        options.timezone = timezone;
        const auto summary = importLogs(path("store"), options, {}, {});
        if (!summary)
            qFatal("%s: %s", summary.error().context.c_str(), summary.error().detail.c_str());
        const auto reader = StoreReader::open(path("store"));
        const auto hosts = (*reader)->hostNames();
        std::string text;
        const auto add = [&](const StoredBundle &bundle) {
            for (const Trace &trace : weave(bundle.legs, *hosts)) {
                text += text.empty() ? "" : "\n";
                text += times ? formatUtc(trace.first) + '\n' : std::string();
                text += briefText(trace, *hosts);
            }
            return true;
        };
        if (!(*reader)->forEachBundle({}, {}, add))
            qFatal("no bundles");
        return QString::fromStdString(text);
    }

    [[nodiscard]] FileCoverage coverage(std::string_view fileName) const
    {
        const auto reader = StoreReader::open(path("store"));
        const auto coverage = (*reader)->coverage();
        const auto found = std::ranges::find_if(coverage->files, [&](const FileCoverage &file) {
            return file.path.ends_with(fileName);
        });
        return found == coverage->files.end() ? FileCoverage() : *found;
    }

private:
    [[nodiscard]] std::string path(const std::string &name) const
    {
        return m_folder.path().toStdString() + '/' + name;
    }

    QTemporaryDir m_folder;
};

/// What Postfix logs of a message that it takes, delivers locally, and removes.
std::string message(const std::string &stamp, const std::string &id, const std::string &messageId,
                    const std::string &to)
{
    const std::string front = stamp + " mx1 postfix/";
    return front + "smtpd[1]: " + id + ": client=mail.norte.example[198.51.100.7]\n" + front
        + "cleanup[2]: " + id + ": message-id=<" + messageId + ">\n" + front + "qmgr[3]: " + id
        + ": from=<ana@norte.example>, size=900, nrcpt=1 (queue active)\n" + front
        + "local[4]: " + id + ": to=<" + to
        + ">, relay=local, delay=1, delays=1/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)\n"
        + front + "qmgr[3]: " + id + ": removed\n";
}

QString toldOf(const char *id, const char *messageId, const char *to)
{
    return QStringLiteral("message <%1> from ana@norte.example\nleg mx1 %2 closed\n"
                          "to %3 delivered_mailbox\n")
        .arg(QLatin1String(messageId), QLatin1String(id), QLatin1String(to));
}

} // namespace

/// The twelve problems of mail logs, each from log files to the answer. ARCHITECTURE.md says where
/// each is solved; stories of single lines are in tests/trace.
class TestTwelveProblems : public QObject
{
    Q_OBJECT

private slots:
    void queueIdsAreUsedAgain();
    void filtersReinjectUnderANewId();
    void manyRecipientsEndDifferently();
    void hostsHandOverUnderNewIds();
    void messagesWithoutMessageId();
    void retriesOverDays();
    void bouncesBelongToTheirOriginals();
    void listsFanOut();
    void rotationOrderAndSkew();
    void noYearAndNoZone();
    void repeatedMessages();
    void truncatedLines();
};

void TestTwelveProblems::queueIdsAreUsedAgain()
{
    const Site site;
    site.put("mx1/mail.log",
             message("Nov 14 10:00:00", "4AAA000001", "a@norte.example", "eva@x.example")
                 + message("Nov 14 18:00:00", "4AAA000001", "b@norte.example", "luis@x.example"));
    QCOMPARE(site.told(),
             toldOf("4AAA000001", "a@norte.example", "eva@x.example") + u'\n'
                 + toldOf("4AAA000001", "b@norte.example", "luis@x.example"));
}

void TestTwelveProblems::filtersReinjectUnderANewId()
{
    const Site site;
    site.put("mx1/mail.log",
             "Nov 14 10:00:00 mx1 postfix/smtpd[1]: 4AAA000001: "
             "client=mail.norte.example[198.51.100.7]\n"
             "Nov 14 10:00:00 mx1 postfix/cleanup[2]: 4AAA000001: message-id=<f@norte.example>\n"
             "Nov 14 10:00:00 mx1 postfix/qmgr[3]: 4AAA000001: from=<ana@norte.example>, size=900, "
             "nrcpt=1 (queue active)\n"
             "Nov 14 10:00:01 mx1 postfix/smtpd[5]: 4AAA000002: client=localhost[127.0.0.1]\n"
             "Nov 14 10:00:01 mx1 postfix/cleanup[2]: 4AAA000002: message-id=<f@norte.example>\n"
             "Nov 14 10:00:01 mx1 postfix/qmgr[3]: 4AAA000002: from=<ana@norte.example>, "
             "size=1200, nrcpt=1 (queue active)\n"
             "Nov 14 10:00:01 mx1 postfix/smtp[6]: 4AAA000001: to=<eva@x.example>, "
             "relay=127.0.0.1[127.0.0.1]:10024, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent "
             "(250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4AAA000002)\n"
             "Nov 14 10:00:01 mx1 postfix/qmgr[3]: 4AAA000001: removed\n"
             "Nov 14 10:00:02 mx1 postfix/local[4]: 4AAA000002: to=<eva@x.example>, relay=local, "
             "delay=1, delays=1/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)\n"
             "Nov 14 10:00:02 mx1 postfix/qmgr[3]: 4AAA000002: removed\n");
    // One message, counted once; the first "sent" is no delivery.
    QCOMPARE(site.told(),
             QStringLiteral("message <f@norte.example> from ana@norte.example\n"
                            "leg mx1 4AAA000001 closed\n"
                            "leg mx1 4AAA000002 closed\n"
                            "edge filter mx1 4AAA000001 - mx1 4AAA000002 proven\n"
                            "to eva@x.example delivered_mailbox\n"));
}

void TestTwelveProblems::manyRecipientsEndDifferently()
{
    const Site site;
    site.put("gw/mail.log",
             "Nov 14 10:00:00 gw sendmail[1]: 7AEA0011000001: from=<ana@norte.example>, size=900, "
             "class=0, nrcpts=3, msgid=<m@norte.example>, proto=ESMTP, daemon=MTA, "
             "relay=mail.norte.example [198.51.100.7]\n"
             "Nov 14 10:00:02 gw sendmail[2]: 7AEA0011000001: to=<eva@x.example>,<luis@x.example>, "
             "delay=00:00:02, xdelay=00:00:01, mailer=esmtp, pri=1, relay=mx.x.example. "
             "[203.0.113.5], dsn=2.0.0, stat=Sent (ok)\n"
             "Nov 14 10:00:03 gw sendmail[2]: 7AEA0011000001: to=<nadie@y.example>, "
             "delay=00:00:03, xdelay=00:00:01, mailer=esmtp, pri=1, relay=mx.y.example. "
             "[203.0.113.6], dsn=5.1.1, stat=User unknown\n");
    QCOMPARE(site.told(),
             QStringLiteral("message <m@norte.example> from ana@norte.example\n"
                            "leg gw 7AEA0011000001\n"
                            "to eva@x.example delivered_remote\n"
                            "to luis@x.example delivered_remote\n"
                            "to nadie@y.example bounced for user_unknown\n"));
}

void TestTwelveProblems::hostsHandOverUnderNewIds()
{
    const Site site;
    site.put("mx1/mail.log",
             "Nov 14 10:00:00 mx1 postfix/smtpd[1]: 4AAA000001: "
             "client=mail.norte.example[198.51.100.7]\n"
             "Nov 14 10:00:00 mx1 postfix/cleanup[2]: 4AAA000001: message-id=<h@norte.example>\n"
             "Nov 14 10:00:00 mx1 postfix/qmgr[3]: 4AAA000001: from=<ana@norte.example>, size=900, "
             "nrcpt=1 (queue active)\n"
             "Nov 14 10:00:01 mx1 postfix/smtp[6]: 4AAA000001: to=<eva@x.example>, "
             "relay=mx2.x.example[192.0.2.26]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent "
             "(250 2.0.0 Ok: queued as 4BBB000001)\n"
             "Nov 14 10:00:01 mx1 postfix/qmgr[3]: 4AAA000001: removed\n");
    site.put("mx2/mail.log",
             "Nov 14 10:00:01 mx2 postfix/smtpd[1]: 4BBB000001: client=mx1.x.example[192.0.2.25]\n"
             "Nov 14 10:00:01 mx2 postfix/cleanup[2]: 4BBB000001: message-id=<h@norte.example>\n"
             "Nov 14 10:00:01 mx2 postfix/qmgr[3]: 4BBB000001: from=<ana@norte.example>, "
             "size=1100, nrcpt=1 (queue active)\n"
             "Nov 14 10:00:02 mx2 postfix/local[4]: 4BBB000001: to=<eva@x.example>, relay=local, "
             "delay=1, delays=1/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)\n"
             "Nov 14 10:00:02 mx2 postfix/qmgr[3]: 4BBB000001: removed\n");
    QCOMPARE(site.told(),
             QStringLiteral("message <h@norte.example> from ana@norte.example\n"
                            "leg mx1 4AAA000001 closed\n"
                            "leg mx2 4BBB000001 closed\n"
                            "edge handoff mx1 4AAA000001 - mx2 4BBB000001 proven\n"
                            "to eva@x.example delivered_mailbox\n"));
}

/// As qmail's are; here a Postfix that was told to log none. The printed ids join.
void TestTwelveProblems::messagesWithoutMessageId()
{
    const Site site;
    site.put("mx1/mail.log",
             "Nov 14 10:00:00 mx1 postfix/smtpd[1]: 4AAA000001: "
             "client=mail.norte.example[198.51.100.7]\n"
             "Nov 14 10:00:00 mx1 postfix/qmgr[3]: 4AAA000001: from=<ana@norte.example>, size=900, "
             "nrcpt=1 (queue active)\n"
             "Nov 14 10:00:01 mx1 postfix/smtp[6]: 4AAA000001: to=<eva@x.example>, "
             "relay=mx2.x.example[192.0.2.26]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent "
             "(250 2.0.0 Ok: queued as 4BBB000001)\n"
             "Nov 14 10:00:01 mx1 postfix/qmgr[3]: 4AAA000001: removed\n");
    site.put("mx2/mail.log",
             "Nov 14 10:00:01 mx2 postfix/smtpd[1]: 4BBB000001: client=mx1.x.example[192.0.2.25]\n"
             "Nov 14 10:00:01 mx2 postfix/qmgr[3]: 4BBB000001: from=<ana@norte.example>, "
             "size=1100, nrcpt=1 (queue active)\n"
             "Nov 14 10:00:02 mx2 postfix/local[4]: 4BBB000001: to=<eva@x.example>, relay=local, "
             "delay=1, delays=1/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)\n"
             "Nov 14 10:00:02 mx2 postfix/qmgr[3]: 4BBB000001: removed\n");
    QCOMPARE(site.told(),
             QStringLiteral("message without id from ana@norte.example\n"
                            "leg mx1 4AAA000001 closed\n"
                            "leg mx2 4BBB000001 closed\n"
                            "edge handoff mx1 4AAA000001 - mx2 4BBB000001 proven\n"
                            "to eva@x.example delivered_mailbox\n"));
}

/// The first line lies in a rotated file four days older than the last.
void TestTwelveProblems::retriesOverDays()
{
    const Site site;
    const std::string attempt =
        " mx1 postfix/smtp[6]: 4AAA000001: to=<eva@y.example>, relay=none, delay=30, "
        "delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx.y.example[203.0.113.6]:25: "
        "Connection timed out)\n";
    site.put("mx1/mail.log.2.gz",
             "Nov 10 10:00:00 mx1 postfix/smtpd[1]: 4AAA000001: client=pc.x.example[192.0.2.70]\n"
             "Nov 10 10:00:00 mx1 postfix/cleanup[2]: 4AAA000001: message-id=<r@x.example>\n"
             "Nov 10 10:00:00 mx1 postfix/qmgr[3]: 4AAA000001: from=<ana@x.example>, size=900, "
             "nrcpt=1 (queue active)\n"
             "Nov 10 10:00:30"
                 + attempt,
             "2026-11-11");
    site.put("mx1/mail.log.1", "Nov 12 10:00:30" + attempt, "2026-11-13");
    site.put("mx1/mail.log",
             "Nov 14 09:00:00 mx1 postfix/smtp[6]: 4AAA000001: to=<eva@y.example>, "
             "relay=mx.y.example[203.0.113.6]:25, delay=342000, delays=342000/0/0/1, dsn=2.0.0, "
             "status=sent (250 ok)\n"
             "Nov 14 09:00:00 mx1 postfix/qmgr[3]: 4AAA000001: removed\n");
    QCOMPARE(site.told(),
             QStringLiteral("message <r@x.example> from ana@x.example\n"
                            "leg mx1 4AAA000001 closed\n"
                            "to eva@y.example delivered_remote after 3\n"));
}

void TestTwelveProblems::bouncesBelongToTheirOriginals()
{
    const Site site;
    site.put("mx1/mail.log",
             "Nov 14 10:00:00 mx1 postfix/smtpd[1]: 4AAA000001: client=pc.x.example[192.0.2.70]\n"
             "Nov 14 10:00:00 mx1 postfix/cleanup[2]: 4AAA000001: message-id=<b@x.example>\n"
             "Nov 14 10:00:00 mx1 postfix/qmgr[3]: 4AAA000001: from=<ana@x.example>, size=900, "
             "nrcpt=1 (queue active)\n"
             "Nov 14 10:00:01 mx1 postfix/smtp[6]: 4AAA000001: to=<nadie@y.example>, "
             "relay=mx.y.example[203.0.113.6]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, "
             "status=bounced (host mx.y.example[203.0.113.6] said: 550 5.1.1 User unknown (in "
             "reply to RCPT TO command))\n"
             "Nov 14 10:00:01 mx1 postfix/cleanup[2]: 4AAA000002: "
             "message-id=<20261114100001.4AAA000002@mx1.x.example>\n"
             "Nov 14 10:00:01 mx1 postfix/bounce[7]: 4AAA000001: sender non-delivery notification: "
             "4AAA000002\n"
             "Nov 14 10:00:01 mx1 postfix/qmgr[3]: 4AAA000002: from=<>, size=2000, nrcpt=1 (queue "
             "active)\n"
             "Nov 14 10:00:01 mx1 postfix/qmgr[3]: 4AAA000001: removed\n"
             "Nov 14 10:00:02 mx1 postfix/local[4]: 4AAA000002: to=<ana@x.example>, relay=local, "
             "delay=1, delays=1/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)\n"
             "Nov 14 10:00:02 mx1 postfix/qmgr[3]: 4AAA000002: removed\n");
    QCOMPARE(site.told(),
             QStringLiteral("message <b@x.example> from ana@x.example notice 4AAA000002\n"
                            "leg mx1 4AAA000001 closed\n"
                            "to nadie@y.example bounced for user_unknown\n"
                            "\n"
                            "message <20261114100001.4AAA000002@mx1.x.example> from <> "
                            "bounce of 4AAA000001\n"
                            "leg mx1 4AAA000002 closed\n"
                            "to ana@x.example delivered_mailbox\n"));
}

void TestTwelveProblems::listsFanOut()
{
    const Site site;
    site.put("listas/mail.log",
             "Nov 14 10:00:00 listas postfix/smtpd[1]: 4AAA000001: "
             "client=mail.norte.example[198.51.100.7]\n"
             "Nov 14 10:00:00 listas postfix/cleanup[2]: 4AAA000001: message-id=<l@norte.example>\n"
             "Nov 14 10:00:00 listas postfix/qmgr[3]: 4AAA000001: from=<ana@norte.example>, "
             "size=900, nrcpt=1 (queue active)\n"
             "Nov 14 10:00:01 listas postfix/lmtp[6]: 4AAA000001: to=<coro@listas.x.example>, "
             "relay=127.0.0.1[127.0.0.1]:8024, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent "
             "(250 Ok)\n"
             "Nov 14 10:00:01 listas postfix/qmgr[3]: 4AAA000001: removed\n"
             "Nov 14 10:00:20 listas postfix/smtpd[8]: 4AAA000002: client=localhost[127.0.0.1]\n"
             "Nov 14 10:00:20 listas postfix/cleanup[2]: 4AAA000002: message-id=<l@norte.example>\n"
             "Nov 14 10:00:20 listas postfix/qmgr[3]: 4AAA000002: "
             "from=<coro-bounces@listas.x.example>, size=1500, nrcpt=2 (queue active)\n"
             "Nov 14 10:00:21 listas postfix/local[4]: 4AAA000002: to=<eva@x.example>, "
             "relay=local, delay=1, delays=1/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)\n"
             "Nov 14 10:00:21 listas postfix/smtp[9]: 4AAA000002: to=<luis@y.example>, "
             "relay=mx.y.example[203.0.113.6]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, "
             "status=bounced (host mx.y.example[203.0.113.6] said: 550 5.1.1 User unknown (in "
             "reply to RCPT TO command))\n"
             "Nov 14 10:00:21 listas postfix/qmgr[3]: 4AAA000002: removed\n");
    QCOMPARE(site.told(),
             QStringLiteral("message <l@norte.example> from ana@norte.example\n"
                            "leg listas 4AAA000001 closed\n"
                            "leg listas 4AAA000002 closed\n"
                            "edge fanout listas 4AAA000001 - listas 4AAA000002 inferred\n"
                            "to coro@listas.x.example bounced for user_unknown but inferred\n"
                            "  member eva@x.example delivered_mailbox but inferred\n"
                            "  member luis@y.example bounced for user_unknown but inferred\n"));
}

/// The second host's clock is two minutes slow, its log is in three files, two of them compressed,
/// and a message of each file goes on in the next.
void TestTwelveProblems::rotationOrderAndSkew()
{
    const Site site;
    site.put("mx1/mail.log",
             "Nov 14 10:00:00 mx1 postfix/smtpd[1]: 4AAA000001: "
             "client=mail.norte.example[198.51.100.7]\n"
             "Nov 14 10:00:00 mx1 postfix/cleanup[2]: 4AAA000001: message-id=<s@norte.example>\n"
             "Nov 14 10:00:00 mx1 postfix/qmgr[3]: 4AAA000001: from=<ana@norte.example>, size=900, "
             "nrcpt=1 (queue active)\n"
             "Nov 14 10:00:01 mx1 postfix/smtp[6]: 4AAA000001: to=<eva@x.example>, "
             "relay=mx2.x.example[192.0.2.26]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent "
             "(250 2.0.0 Ok: queued as 4BBB000001)\n"
             "Nov 14 10:00:01 mx1 postfix/qmgr[3]: 4AAA000001: removed\n");
    site.put("mx2/mail.log.2.gz",
             "Nov 14 09:58:01 mx2 postfix/smtpd[1]: 4BBB000001: client=mx1.x.example[192.0.2.25]\n"
             "Nov 14 09:58:01 mx2 postfix/cleanup[2]: 4BBB000001: message-id=<s@norte.example>\n");
    site.put("mx2/mail.log.1.gz",
             "Nov 14 09:58:01 mx2 postfix/qmgr[3]: 4BBB000001: from=<ana@norte.example>, "
             "size=1100, nrcpt=1 (queue active)\n");
    site.put("mx2/mail.log",
             "Nov 14 09:58:02 mx2 postfix/local[4]: 4BBB000001: to=<eva@x.example>, relay=local, "
             "delay=1, delays=1/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)\n"
             "Nov 14 09:58:02 mx2 postfix/qmgr[3]: 4BBB000001: removed\n");
    QCOMPARE(site.told(),
             QStringLiteral("message <s@norte.example> from ana@norte.example\n"
                            "leg mx1 4AAA000001 closed\n"
                            "leg mx2 4BBB000001 closed\n"
                            "edge handoff mx1 4AAA000001 - mx2 4BBB000001 proven\n"
                            "to eva@x.example delivered_mailbox\n"));
}

/// Over New Year, in a zone an hour east, and in the hour that comes twice when summer ends.
void TestTwelveProblems::noYearAndNoZone()
{
    const Site site;
    site.put("mx1/mail.log",
             message("Oct 25 02:30:00", "4AAA000001", "a@norte.example", "eva@x.example")
                 + message("Oct 25 02:10:00", "4AAA000002", "b@norte.example", "eva@x.example")
                 + message("Dec 31 23:59:59", "4AAA000003", "c@norte.example", "eva@x.example")
                 + message("Jan  1 00:00:01", "4AAA000004", "d@norte.example", "eva@x.example"),
             "2027-01-01");
    const QString told = site.told("Europe/Madrid", true);
    const QString expected = u"2026-10-25T00:30:00Z\n"_s
        + toldOf("4AAA000001", "a@norte.example", "eva@x.example") + u"\n2026-10-25T01:10:00Z\n"_s
        + toldOf("4AAA000002", "b@norte.example", "eva@x.example") + u"\n2026-12-31T22:59:59Z\n"_s
        + toldOf("4AAA000003", "c@norte.example", "eva@x.example") + u"\n2026-12-31T23:00:01Z\n"_s
        + toldOf("4AAA000004", "d@norte.example", "eva@x.example");
    QCOMPARE(told, expected);
    QVERIFY(QString::fromStdString(site.coverage("mail.log").timeBasis)
                .contains(QStringLiteral("Europe/Madrid")));
}

/// rsyslog's form has what was said, the old syslogd's only how often: both count as tries.
void TestTwelveProblems::repeatedMessages()
{
    const Site site;
    const std::string attempt =
        "4AAA000001: to=<eva@y.example>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, "
        "status=deferred (connect to mx.y.example[203.0.113.6]:25: Connection timed out)";
    site.put("mx1/mail.log",
             "Nov 14 10:00:00 mx1 postfix/smtpd[1]: 4AAA000001: client=pc.x.example[192.0.2.70]\n"
             "Nov 14 10:00:00 mx1 postfix/cleanup[2]: 4AAA000001: message-id=<p@x.example>\n"
             "Nov 14 10:00:00 mx1 postfix/qmgr[3]: 4AAA000001: from=<ana@x.example>, size=900, "
             "nrcpt=1 (queue active)\n"
             "Nov 14 10:00:30 mx1 postfix/smtp[6]: "
                 + attempt
                 + "\n"
                   "Nov 14 10:10:30 mx1 postfix/smtp[6]: message repeated 2 times: [ "
                 + attempt
                 + "]\n"
                   "Nov 14 10:30:30 mx1 postfix/smtp[6]: "
                 + attempt
                 + "\n"
                   "Nov 14 10:40:30 mx1 last message repeated 3 times\n");
    QCOMPARE(site.told(),
             QStringLiteral("message <p@x.example> from ana@x.example\n"
                            "leg mx1 4AAA000001\n"
                            "to eva@y.example deferred for connection_failed after 7\n"));
}

/// A relay cut the line after 100 bytes: what is there is used. What the logger dropped is a gap.
void TestTwelveProblems::truncatedLines()
{
    const Site site;
    site.put("mx1/mail.log",
             "Nov 14 10:00:00 mx1 postfix/smtpd[1]: 4AAA000001: "
             "client=mail.norte.example[198.51.100.7]\n"
             "Nov 14 10:00:00 mx1 postfix/cleanup[2]: 4AAA000001: message-id=<t@norte.example>\n"
             "Nov 14 10:00:00 mx1 postfix/qmgr[3]: 4AAA000001: from=<ana@norte.example>, size=900, "
             "nrcpt=1 (queue active)\n"
             "Nov 14 10:00:01 mx1 postfix/smtp[6]: 4AAA000001: to=<eva@y.example>, "
             "relay=mx.y.example[203.0.113.6]:25, delay=1, delays=0/0/0/1, dsn=5.7.1, "
             "status=bounced (host mx.y.example[203.0.113.6] said: 554 5.7.1 Messa\n"
             "Nov 14 10:00:02 mx1 rsyslogd: imuxsock lost 12 messages from pid 4711 due to "
             "rate-limiting\n");
    QCOMPARE(site.told(),
             QStringLiteral("message <t@norte.example> from ana@norte.example\n"
                            "leg mx1 4AAA000001\n"
                            "to eva@y.example bounced for policy\n"));
    QCOMPARE(site.coverage("mail.log").lost, 12U);
}

QTEST_GUILESS_MAIN(TestTwelveProblems)
#include "tst_twelveproblems.moc"
