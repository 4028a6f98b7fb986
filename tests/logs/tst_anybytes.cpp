// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/lineparser.h"

#include "tests/logs/agentlines.h"
#include "tests/logs/amavislines.h"
#include "tests/logs/cyruslines.h"
#include "tests/logs/dovecotlines.h"
#include "tests/logs/eximlines.h"
#include "tests/logs/filterlines.h"
#include "tests/logs/listlines.h"
#include "tests/logs/loginlines.h"
#include "tests/logs/otherlines.h"
#include "tests/logs/postfixdeliverylines.h"
#include "tests/logs/postfixqueuelines.h"
#include "tests/logs/postfixsmtpdlines.h"
#include "tests/logs/qmaillines.h"
#include "tests/logs/sendmaillines.h"
#include "tests/support/eventtext.h"

#include <QTest>

#include <random>
#include <span>
#include <string>
#include <vector>

using namespace Estafeta;

namespace {

constexpr std::string_view kStamps[] = {
    "Nov  2 06:25:01 mx1 ",
    "2026-11-02T06:25:01.123456+01:00 mx1 ",
    "<22>Nov  2 06:25:01 ",
    "@400000006af8538f1dcd6500 ",
};

/// What programs write into files of their own: no host, and the program is not named.
constexpr std::string_view kOwnStamps[] = {
    "2026-11-02 06:25:01.123 +0100 [4711] ",
    "2026-11-02 06:25:01,123 fail2ban.actions [811]: ",
    "Nov 02 06:25:01 2026 (3164) ",
    "",
};

/// Whether the line is read and all of the event lies inside it. The bytes are copied to where
/// they end exactly, so that the address sanitizer sees a read behind them.
bool readsWithinBounds(std::string_view line)
{
    const std::vector<char> exact(line.begin(), line.end());
    const std::string_view copy(exact.data(), exact.size());
    Event event;
    static_cast<void>(parseLine(parseHeader(copy), event));
    return liesWithin(event, copy);
}

void addTable(const char *table, std::span<const LineRow> rows)
{
    for (const LineRow &row : rows)
        QTest::addRow("%s: %s", table, row.name) << &row;
}

std::vector<std::string> linesOf(const LineRow &row)
{
    std::vector<std::string> lines;
    for (const std::string_view stamp : kStamps) {
        std::string &line = lines.emplace_back(stamp);
        if (!row.program.empty())
            line.append(row.program).append("[4711]: ");
        line += row.message;
    }
    for (const std::string_view stamp : kOwnStamps)
        lines.emplace_back(stamp).append(row.message);
    return lines;
}

void addAllRows()
{
    QTest::addColumn<const LineRow *>("row");
    addTable("smtpd", kPostfixSmtpdLines);
    addTable("queue", kPostfixQueueLines);
    addTable("delivery", kPostfixDeliveryLines);
    addTable("sendmail", kSendmailLines);
    addTable("amavis", kAmavisLines);
    addTable("cyrus", kCyrusLines);
    addTable("dovecot", kDovecotLines);
    addTable("other", kOtherLines);
    addTable("exim", kEximLines);
    addTable("filter", kFilterLines);
    addTable("list", kListLines);
    addTable("agent", kAgentLines);
    addTable("login", kLoginLines);
    addTable("qmail", kQmailLines);
}

/// One change as bad disks, bad relays and bad people make it.
void mutate(std::string &line, std::minstd_rand &random)
{
    constexpr std::string_view kTelling = "<>()[]{}:;,= \"'\\-./\0\xFF";
    const size_t at = line.empty() ? 0 : random() % line.size();
    switch (random() % 4) {
    case 0:
        line.erase(at, 1 + random() % 8);
        break;
    case 1:
        line.insert(at, 1, kTelling[random() % kTelling.size()]);
        break;
    case 2:
        line.insert(at, line.substr(random() % (line.size() + 1), random() % 40));
        break;
    default:
        if (!line.empty())
            line[at] = static_cast<char>(random());
    }
}

} // namespace

/// The readers take any bytes: no crash, and no view outside of the line.
class TestAnyBytes : public QObject
{
    Q_OBJECT

private slots:
    /// What the tests below look for would be found.
    void seesAViewOutside()
    {
        const std::string line = "postfix/smtpd[4711]: 4A1B2C3D4E: client=unknown";
        const std::string_view inside = line;
        Event event;
        event.queueId = inside.substr(21, 10);
        QVERIFY(liesWithin(event, inside));
        QVERIFY(!liesWithin(event, inside.substr(0, 30)));
        QVERIFY(!liesWithin(event, inside.substr(22)));
    }

    void readsEveryBeginning_data() { addAllRows(); }
    void readsEveryBeginning()
    {
        QFETCH(const LineRow *, row);
        for (const std::string &line : linesOf(*row)) {
            for (size_t length = 0; length <= line.size(); ++length)
                QVERIFY2(readsWithinBounds(line.substr(0, length)), line.c_str());
        }
    }

    void readsDamagedLines_data() { addAllRows(); }
    void readsDamagedLines()
    {
        QFETCH(const LineRow *, row);
        std::minstd_rand random(20261102);
        for (const std::string &whole : linesOf(*row)) {
            for (int round = 0; round < 40; ++round) {
                std::string line = whole;
                for (int change = 0; change < 8; ++change) {
                    mutate(line, random);
                    QVERIFY2(readsWithinBounds(line), line.c_str());
                }
            }
        }
    }

    /// Every reader, with every other program's messages.
    void readsOtherProgramsMessages_data() { addAllRows(); }
    void readsOtherProgramsMessages()
    {
        constexpr std::string_view kPrograms[] = {
            "postfix/smtpd",
            "postfix/cleanup",
            "postfix/qmgr",
            "postfix/smtp",
            "postfix/bounce",
            "postfix/pickup",
            "postfix/postsuper",
            "postfix/postscreen",
            "postfix/master",
            "sm-mta",
            "amavis",
            "cyrus/lmtp",
            "dovecot",
            "smtpd",
            "spamd",
            "clamd",
            "mailman",
            "rsyslogd",
            "crond",
        };
        QFETCH(const LineRow *, row);
        for (const std::string_view program : kPrograms) {
            std::string line(kStamps[0]);
            line.append(program).append(": ").append(row->message);
            QVERIFY2(readsWithinBounds(line), line.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestAnyBytes)
#include "tst_anybytes.moc"
