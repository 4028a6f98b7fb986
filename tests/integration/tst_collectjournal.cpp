// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/collectsite.h"
#include "tests/integration/commandhost.h"
#include "tests/support/journalfiles.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kSecond = 1'000'000;

/// Three entries of each message, a second after the other.
QList<WrittenEntry> messages(int64_t begin, int first, int count)
{
    QList<WrittenEntry> entries;
    for (int i = first; i < first + count; ++i) {
        const QByteArray id = QByteArray::number(0xA000000000LL + i, 16).toUpper();
        const int64_t us = begin + i * 3 * kSecond;
        entries.append({us, id + ": from=<ana@example.org>, size=2000, nrcpt=1 (queue active)",
                        "postfix/qmgr"});
        entries.append({us + kSecond,
                        id + ": to=<user" + QByteArray::number(i)
                            + "@far.example>, relay=mx.far.example[198.51.100.3]:25, delay=1, "
                              "delays=0.1/0/0.5/0.4, dsn=2.0.0, status=sent (250 2.0.0 Ok)"});
        entries.append({us + 2 * kSecond, id + ": removed", "postfix/qmgr"});
    }
    return entries;
}

} // namespace

/// From a host's journal into the store: the same as from a log file with its lines.
class TestCollectJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void storesWhatAnImportStores();
    void goesOnInTheJournalAfterTheLogFiles();

private:
    [[nodiscard]] QList<WrittenEntry> of(int first, int count) const
    {
        return messages(m_begin, first, count);
    }
    void addToTheJournal(const QList<WrittenEntry> &entries) const
    {
        QCOMPARE(addToJournal(m_server->path(u"journal/system.journal"_s), entries), QString());
    }
    void follow(bool journal) const
    {
        m_site->setOfLastHost(u"journal"_s, journal);
        m_site->setOfLastHost(u"logPaths"_s,
                              journal ? QJsonArray() : QJsonArray{m_server->path(u"mail.log"_s)});
        m_site->write();
    }

    std::unique_ptr<CommandHost> m_server;
    std::unique_ptr<CollectSite> m_site;
    int64_t m_begin = 0;
};

void TestCollectJournal::init()
{
    m_server = std::make_unique<CommandHost>();
    m_server->begin();
    const QString journal = m_server->path(u"journal"_s);
    QVERIFY(QDir(m_server->path({})).mkdir(u"journal"_s));
    m_server->install(u"journalctl"_s,
                      "exec /usr/bin/journalctl -D " + journal.toUtf8() + " \"$@\"\n");
    m_site = std::make_unique<CollectSite>();
    m_site->addHost(u"mx1"_s, *m_server);
    m_site->trust(*m_server);
    m_begin = (QDateTime::currentSecsSinceEpoch() - 3'600) * kSecond;
}

void TestCollectJournal::storesWhatAnImportStores()
{
    follow(true);
    addToTheJournal(of(0, 50));
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QCOMPARE(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 150);
    addToTheJournal(of(50, 10));
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QCOMPARE(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 30);
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QCOMPARE(m_site->host(u"mx1"_s)[u"lines"_s].toInt(-1), 0);
    const QByteArray exported = m_site->exported();
    QVERIFY(exported.count("user") >= 60);
    QCOMPARE(exported, m_site->imported({{u"mx1"_s, linesOf(of(0, 60))}}));
}

/// rsyslog was taken away: its file ends in the middle of what the journal has.
void TestCollectJournal::goesOnInTheJournalAfterTheLogFiles()
{
    follow(false);
    appendTo(m_server->path(u"mail.log"_s), linesOf(of(0, 20)));
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QCOMPARE(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 60);
    follow(true);
    addToTheJournal(of(0, 30));
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QCOMPARE(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 30);
    QCOMPARE(m_site->exported(), m_site->imported({{u"mx1"_s, linesOf(of(0, 30))}}));
    // The way back would count what the journal gave a second time.
    follow(false);
    QCOMPARE(m_site->runOnce(), 1);
    QVERIFY2(m_site->said().contains(u"The store has this host's lines from its journal"_s),
             qPrintable(m_site->said()));
}

QTEST_GUILESS_MAIN(TestCollectJournal)
#include "tst_collectjournal.moc"
