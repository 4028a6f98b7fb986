// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/loadedtrace.h"

#include "store/storereader.h"
#include "workspace/importer.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

/// Who comes, and for whom.
struct Envelope {
    QString client = u"out1.far.example[203.0.113.10]"_s;
    QString from = u"ana@far.example"_s;
    QString to = u"luis@aula.example"_s;
};

template<typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().context.c_str(), result.error().detail.c_str());
    return std::move(result).value();
}

/// The logs of mx1 and mx2 on some days of November 2026; times are "14 10:00:00".
class Site
{
public:
    void log(const QString &host, const QString &time, const QString &text)
    {
        m_lines[host].append(u"Nov %1 %2 postfix/%3\n"_s.arg(time, host, text));
    }

    /// Refused at RCPT TO, with the words of a greylist unless others are given.
    void refuse(const QString &host, const QString &time, const Envelope &mail,
                const QString &words = u"450 4.2.0 <%2>: Recipient address rejected: Greylisted"_s)
    {
        log(host, time,
            u"smtpd[11]: NOQUEUE: reject: RCPT from %1: %2; from=<%3> to=<%4> proto=ESMTP "
            "helo=<out.far.example>"_s.arg(mail.client, QString(words).replace(u"%2"_s, mail.to),
                                           mail.from, mail.to));
    }

    void accept(const QString &host, const QString &time, const QString &id, const Envelope &mail)
    {
        log(host, time, u"smtpd[11]: %1: client=%2"_s.arg(id, mail.client));
        deliver(host, time, id, mail);
    }

    void deliver(const QString &host, const QString &time, const QString &id, const Envelope &mail)
    {
        log(host, time, u"cleanup[12]: %1: message-id=<%1@far.example>"_s.arg(id));
        log(host, time,
            u"qmgr[13]: %1: from=<%2>, size=2000, nrcpt=1 (queue active)"_s.arg(id, mail.from));
        log(host, time,
            u"local[14]: %1: to=<%2>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=2.0.0, "
            "status=sent (delivered to mailbox)"_s.arg(id, mail.to));
        log(host, time, u"qmgr[13]: %1: removed"_s.arg(id));
    }

    /// A row of the result list, and its trace.
    struct Told {
        ResultRow row;
        LoadedTrace loaded;
    };

    /// Every try of these people, oldest first.
    [[nodiscard]] std::vector<Told> tries(const Envelope &mail = {})
    {
        import();
        const auto reader = take(StoreReader::open(path(u"store"_s)));
        SearchQuery query;
        query.from = mail.from.toStdString();
        query.to = mail.to.toStdString();
        std::vector<Told> told;
        const auto found = reader->search(query, [&told](std::vector<ResultRow> &&rows) {
            for (ResultRow &row : rows)
                told.push_back({std::move(row), {}});
            return true;
        });
        if (!found)
            qFatal("%s", found.error().context.c_str());
        std::ranges::sort(told, {}, [](const Told &one) { return one.row.first; });
        for (Told &one : told)
            one.loaded = take(loadTrace(*reader, one.row.trace));
        return told;
    }

    /// What is told of each.
    [[nodiscard]] QStringList stories(const Envelope &mail = {})
    {
        QStringList texts;
        for (const Told &told : tries(mail))
            texts.append(storyOf(told.loaded, told.row));
        return texts;
    }

private:
    [[nodiscard]] std::string path(const QString &name) const
    {
        return m_folder.filePath(name).toStdString();
    }

    void import()
    {
        for (const auto &[host, lines] : m_lines) {
            QDir(m_folder.path()).mkpath(u"logs/"_s + host);
            QFile file(m_folder.filePath(u"logs/%1/mail.log"_s.arg(host)));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no log");
            file.write(lines.join(QString()).toUtf8());
        }
        ImportOptions options;
        options.sources = {{path(u"logs"_s), {}}};
        options.timezone = "UTC";
        options.year = 2026;
        take(importLogs(path(u"store"_s), options, {}, {}));
    }

    [[nodiscard]] static QString shown(const LoadedTrace &loaded, const OtherTry &other)
    {
        return QString::fromStdString(formatUtc(other.time, false)).mid(8, 11).replace(u'T', u' ')
            + u' ' + QString::fromStdString(loaded.hostNames.at(other.host)) + u' '
            + QString::fromLatin1(verdictName(other.verdict));
    }

    /// "14 10:00:00 mx1 greylisted: before ..., again ..., end ..."
    [[nodiscard]] static QString storyOf(const LoadedTrace &loaded, const ResultRow &row)
    {
        OtherTry own;
        own.time = row.first;
        own.host = row.host;
        own.verdict = row.verdict;
        const OtherTries &tries = loaded.otherTries.at(row.recipientIndex);
        QStringList parts;
        for (const OtherTry &other : tries.before)
            parts += u"before "_s + shown(loaded, other);
        for (const OtherTry &other : tries.after)
            parts += u"again "_s + shown(loaded, other);
        if (tries.end)
            parts += u"end "_s + shown(loaded, *tries.end);
        return shown(loaded, own) + (parts.isEmpty() ? QString() : u": "_s + parts.join(u", "_s));
    }

    QTemporaryDir m_folder;
    std::map<QString, QStringList> m_lines;
};

} // namespace

class TestRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAcceptedWhenItComesBack();
    void aSecondMessageIsAnotherStory();
    void theOtherHostTakesItInTheSameSecond();
    void neverComesBack();
    void anotherClientIsNotIt();
    void othersOfThePairAreNotMeant();
    void isRefusedWhenItComesBack();
    void oneOfTwoRecipientsComesLater();
    void twoDaysAreTheLongest();
    void whatOurQueueTriesAgainWasAccepted();
    void atMostTwenty();
    void namesTheTraceAndTheWords();
};

void TestRetries::isAcceptedWhenItComesBack()
{
    Site site;
    site.refuse(u"mx1"_s, u"14 10:00:00"_s, {});
    // postscreen knows no names.
    site.log(u"mx1"_s, u"14 10:05:00"_s,
             u"postscreen[21]: NOQUEUE: reject: RCPT from [203.0.113.11]:41000: 450 4.3.2 Service "
             "currently unavailable; from=<ana@far.example>, to=<luis@aula.example>, proto=ESMTP, "
             "helo=<out2.far.example>"_s);
    site.refuse(u"mx1"_s, u"14 10:09:00"_s, {},
                u"450 4.1.8 <ana@far.example>: Sender address rejected: Domain not found"_s);
    site.accept(u"mx1"_s, u"14 10:17:00"_s, u"4AAA000001"_s, {u"unknown[203.0.113.12]"_s});
    QCOMPARE(
        site.stories(),
        QStringList({
            u"14 10:00:00 mx1 greylisted: again 14 10:05:00 mx1 greylisted, again 14 10:09:00 mx1 deferred, end 14 10:17:00 mx1 delivered_mailbox"_s,
            u"14 10:05:00 mx1 greylisted: before 14 10:00:00 mx1 greylisted, again 14 10:09:00 mx1 deferred, end 14 10:17:00 mx1 delivered_mailbox"_s,
            u"14 10:09:00 mx1 deferred: before 14 10:00:00 mx1 greylisted, before 14 10:05:00 mx1 greylisted, end 14 10:17:00 mx1 delivered_mailbox"_s,
            u"14 10:17:00 mx1 delivered_mailbox: before 14 10:00:00 mx1 greylisted, before 14 10:05:00 mx1 greylisted, before 14 10:09:00 mx1 deferred"_s,
        }));
}

void TestRetries::aSecondMessageIsAnotherStory()
{
    Site site;
    site.refuse(u"mx1"_s, u"14 10:00:00"_s, {});
    site.accept(u"mx1"_s, u"14 10:15:00"_s, u"4AAA000001"_s, {});
    site.accept(u"mx1"_s, u"14 11:00:00"_s, u"4AAA000002"_s, {});
    site.refuse(u"mx2"_s, u"14 12:00:00"_s, {});
    site.accept(u"mx2"_s, u"14 12:20:00"_s, u"4AAA000003"_s, {});
    QCOMPARE(site.stories(),
             QStringList({
                 u"14 10:00:00 mx1 greylisted: end 14 10:15:00 mx1 delivered_mailbox"_s,
                 u"14 10:15:00 mx1 delivered_mailbox: before 14 10:00:00 mx1 greylisted"_s,
                 u"14 11:00:00 mx1 delivered_mailbox"_s,
                 u"14 12:00:00 mx2 greylisted: end 14 12:20:00 mx2 delivered_mailbox"_s,
                 u"14 12:20:00 mx2 delivered_mailbox: before 14 12:00:00 mx2 greylisted"_s,
             }));
}

void TestRetries::theOtherHostTakesItInTheSameSecond()
{
    Site site;
    site.refuse(u"mx1"_s, u"14 10:00:00"_s, {});
    site.accept(u"mx2"_s, u"14 10:00:00"_s, u"4AAA000001"_s, {});
    site.accept(u"mx2"_s, u"14 10:30:00"_s, u"4AAA000002"_s, {});
    QStringList stories = site.stories();
    stories.sort();
    QCOMPARE(stories,
             QStringList({
                 u"14 10:00:00 mx1 greylisted: end 14 10:00:00 mx2 delivered_mailbox"_s,
                 u"14 10:00:00 mx2 delivered_mailbox: before 14 10:00:00 mx1 greylisted"_s,
                 u"14 10:30:00 mx2 delivered_mailbox"_s,
             }));
}

void TestRetries::neverComesBack()
{
    Site site;
    site.refuse(u"mx1"_s, u"14 10:00:00"_s, {});
    QCOMPARE(site.stories(), QStringList({u"14 10:00:00 mx1 greylisted"_s}));
}

void TestRetries::anotherClientIsNotIt()
{
    Site site;
    site.refuse(u"mx1"_s, u"14 10:00:00"_s, {});
    site.accept(u"mx1"_s, u"14 10:10:00"_s, u"4AAA000001"_s,
                {u"mail.other.example[198.51.100.7]"_s});
    site.accept(u"mx1"_s, u"14 10:20:00"_s, u"4AAA000002"_s, {u"out9.far.example[192.0.2.9]"_s});
    // The acceptance between, from somebody else, ends nothing.
    QCOMPARE(site.stories(),
             QStringList({
                 u"14 10:00:00 mx1 greylisted: end 14 10:20:00 mx1 delivered_mailbox"_s,
                 u"14 10:10:00 mx1 delivered_mailbox"_s,
                 u"14 10:20:00 mx1 delivered_mailbox: before 14 10:00:00 mx1 greylisted"_s,
             }));
}

void TestRetries::othersOfThePairAreNotMeant()
{
    Site site;
    Envelope other;
    other.to = u"eva@aula.example"_s;
    site.refuse(u"mx1"_s, u"14 10:00:00"_s, other);
    other = {};
    other.from = u"bea@far.example"_s;
    site.refuse(u"mx1"_s, u"14 10:01:00"_s, other);
    site.accept(u"mx1"_s, u"14 10:15:00"_s, u"4AAA000001"_s, {});
    QCOMPARE(site.stories(), QStringList({u"14 10:15:00 mx1 delivered_mailbox"_s}));
}

void TestRetries::isRefusedWhenItComesBack()
{
    Site site;
    site.refuse(u"mx1"_s, u"14 10:00:00"_s, {});
    site.refuse(
        u"mx1"_s, u"14 10:15:00"_s, {},
        u"554 5.7.1 Service unavailable; Client host [203.0.113.10] blocked using bl.example"_s);
    site.accept(u"mx1"_s, u"14 11:00:00"_s, u"4AAA000001"_s, {});
    QCOMPARE(site.stories(),
             QStringList({
                 u"14 10:00:00 mx1 greylisted: end 14 10:15:00 mx1 rejected"_s,
                 u"14 10:15:00 mx1 rejected: before 14 10:00:00 mx1 greylisted"_s,
                 u"14 11:00:00 mx1 delivered_mailbox"_s,
             }));
}

void TestRetries::oneOfTwoRecipientsComesLater()
{
    Site site;
    Envelope eva;
    eva.to = u"eva@aula.example"_s;
    site.log(u"mx1"_s, u"14 10:00:00"_s, u"smtpd[11]: 4AAA000001: client=%1"_s.arg(eva.client));
    site.log(
        u"mx1"_s, u"14 10:00:00"_s,
        u"smtpd[11]: 4AAA000001: reject: RCPT from %1: 450 4.2.0 <luis@aula.example>: Recipient "
        "address rejected: Greylisted; from=<ana@far.example> to=<luis@aula.example> "
        "proto=ESMTP helo=<out.far.example>"_s.arg(eva.client));
    site.deliver(u"mx1"_s, u"14 10:00:00"_s, u"4AAA000001"_s, eva);
    site.accept(u"mx1"_s, u"14 10:15:00"_s, u"4AAA000002"_s, {});
    QCOMPARE(site.stories(),
             QStringList({
                 u"14 10:00:00 mx1 greylisted: end 14 10:15:00 mx1 delivered_mailbox"_s,
                 u"14 10:15:00 mx1 delivered_mailbox: before 14 10:00:00 mx1 greylisted"_s,
             }));
    QCOMPARE(site.stories(eva), QStringList({u"14 10:00:00 mx1 delivered_mailbox"_s}));
}

void TestRetries::twoDaysAreTheLongest()
{
    Site site;
    site.refuse(u"mx1"_s, u"14 10:00:00"_s, {});
    site.refuse(u"mx1"_s, u"14 10:20:00"_s, {});
    site.accept(u"mx1"_s, u"16 10:10:00"_s, u"4AAA000001"_s, {});
    QCOMPARE(
        site.stories(),
        QStringList({
            u"14 10:00:00 mx1 greylisted: again 14 10:20:00 mx1 greylisted"_s,
            u"14 10:20:00 mx1 greylisted: before 14 10:00:00 mx1 greylisted, end 16 10:10:00 mx1 delivered_mailbox"_s,
            u"16 10:10:00 mx1 delivered_mailbox: before 14 10:20:00 mx1 greylisted"_s,
        }));
}

/// The other side's greylist: the client has done its part.
void TestRetries::whatOurQueueTriesAgainWasAccepted()
{
    Site site;
    const Envelope mail{u"pc7.aula.example[192.0.2.70]"_s, u"nerea@aula.example"_s,
                        u"z@gris.example"_s};
    for (const auto &[time, id] : {std::pair(u"14 10:00:00"_s, u"4AAA000001"_s),
                                   std::pair(u"14 10:30:00"_s, u"4AAA000002"_s)}) {
        site.log(u"mx1"_s, time, u"smtpd[11]: %1: client=%2"_s.arg(id, mail.client));
        site.log(u"mx1"_s, time, u"cleanup[12]: %1: message-id=<%1@aula.example>"_s.arg(id));
        site.log(
            u"mx1"_s, time,
            u"qmgr[13]: %1: from=<%2>, size=2000, nrcpt=1 (queue active)"_s.arg(id, mail.from));
        site.log(u"mx1"_s, time,
                 u"smtp[14]: %1: to=<%2>, relay=mx.gris.example[203.0.113.9]:25, delay=1, "
                 "delays=0.1/0/0.5/0.4, dsn=4.2.0, status=deferred (host "
                 "mx.gris.example[203.0.113.9] said: 450 4.2.0 <%2>: Recipient address rejected: "
                 "Greylisted (in reply to RCPT TO command))"_s.arg(id, mail.to));
    }
    QCOMPARE(site.stories(mail),
             QStringList({u"14 10:00:00 mx1 greylisted"_s, u"14 10:30:00 mx1 greylisted"_s}));
}

void TestRetries::atMostTwenty()
{
    Site site;
    for (int minute = 10; minute < 35; ++minute)
        site.refuse(u"mx1"_s, u"14 10:%1:00"_s.arg(minute), {});
    site.accept(u"mx1"_s, u"14 11:00:00"_s, u"4AAA000001"_s, {});
    const QStringList stories = site.stories();
    QCOMPARE(stories.size(), 26);
    QCOMPARE(stories.last().count(u"before"_s), 20);
    QVERIFY(stories.last().startsWith(
        u"14 11:00:00 mx1 delivered_mailbox: before 14 10:15:00 mx1 greylisted, before 14 10:16"_s));
    QCOMPARE(stories.first().count(u"again"_s), 20);
    QVERIFY(stories.first().endsWith(u"end 14 11:00:00 mx1 delivered_mailbox"_s));
}

void TestRetries::namesTheTraceAndTheWords()
{
    Site site;
    site.refuse(u"mx1"_s, u"14 10:00:00"_s, {});
    site.accept(u"mx2"_s, u"14 10:17:00"_s, u"4AAA000001"_s, {});
    const auto tries = site.tries();
    QCOMPARE(tries.size(), size_t(2));
    const auto &end = tries[0].loaded.otherTries.at(0).end;
    QVERIFY(end.has_value());
    QVERIFY(end->trace == tries[1].row.trace);
    QCOMPARE(end->queueId, std::string("4AAA000001"));
    QCOMPARE(end->reply, std::string());
    const auto &before = tries[1].loaded.otherTries.at(0).before;
    QCOMPARE(before.size(), size_t(1));
    QVERIFY(before[0].trace == tries[0].row.trace);
    QCOMPARE(before[0].queueId, std::string());
    QCOMPARE(before[0].reply,
             std::string("450 4.2.0 <luis@aula.example>: Recipient address rejected: Greylisted"));
}

QTEST_GUILESS_MAIN(TestRetries)
#include "tst_retries.moc"
