// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tracebuilder.h"
#include "trace/legcodec.h"

#include <QTest>

#include <algorithm>

using namespace Estafeta;

namespace {

constexpr int64_t kFirstSecond = 1'794'654'000; // 2026-11-14T11:00:00Z
constexpr size_t kMessages = Correlator::kMostLegs + 500;

/// Messages of one second each, on one host.
class Sender
{
public:
    /// `reply` is what the relay says to each of them.
    void send(const std::string &messageId, const std::string &reply)
    {
        const std::string id = "4C" + std::to_string(1'000'000 + m_messages);
        const std::string number = std::to_string(m_messages++);
        add("postfix/smtpd[11]: " + id + ": client=mail.norte.example[198.51.100.7]");
        add("postfix/cleanup[12]: " + id + ": message-id=<" + messageId + ">");
        add("postfix/qmgr[13]: " + id + ": from=<list-bounces+" + number
            + "@norte.example>, size=900, nrcpt=1 (queue active)");
        add("postfix/smtp[14]: " + id + ": to=<u" + number
            + "@uni.example>, relay=mx.uni.example[203.0.113.9]:25, delay=0.2, "
              "delays=0.1/0/0/0.1, dsn=2.0.0, status=sent ("
            + reply + ")");
        add("postfix/qmgr[13]: " + id + ": removed");
        ++m_second;
    }

    void wait(int64_t seconds) { m_second += seconds; }
    [[nodiscard]] Time now() const { return Time::fromSeconds(m_second); }
    [[nodiscard]] std::vector<StoryLine> take() { return std::exchange(m_lines, {}); }

private:
    void add(const std::string &message)
    {
        m_lines.push_back({"faro", formatUtc(now()) + " faro " + message, now(), ++m_number});
    }

    std::vector<StoryLine> m_lines;
    size_t m_messages = 0;
    uint32_t m_number = 0;
    int64_t m_second = kFirstSecond;
};

std::vector<size_t> legCounts(const MemoryStore &store)
{
    std::vector<size_t> counts;
    for (const StoredBundle &bundle : store.bundles())
        counts.push_back(decodeLegs(bundle.legs).size());
    std::ranges::sort(counts);
    return counts;
}

size_t delivered(const std::vector<Trace> &traces)
{
    size_t count = 0;
    for (const Trace &trace : traces)
        count += static_cast<size_t>(std::ranges::count(trace.recipients, Verdict::DeliveredRemote,
                                                        &TraceRecipient::verdict));
    return count;
}

} // namespace

/// What never ends to belong together must not stop the reading of logs.
class TestManyLegs : public QObject
{
    Q_OBJECT

private slots:
    void bundlesStayBounded_data()
    {
        QTest::addColumn<bool>("sameMessageId");
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("a relay that says one id to all")
            << false << QByteArray("250 2.0.0 Ok: queued as 77F0A1");
        QTest::newRow("a list's copy for each reader") << true << QByteArray("250 2.0.0 Ok");
    }

    void bundlesStayBounded()
    {
        QFETCH(const bool, sameMessageId);
        QFETCH(const QByteArray, reply);
        Sender sender;
        TraceBuilder builder({"faro"});
        for (size_t i = 0; i < kMessages; ++i) {
            const std::string own = std::to_string(i) + "@norte.example";
            sender.send(sameMessageId ? "post@norte.example" : own, reply.toStdString());
        }
        builder.add(sender.take());
        sender.wait(3600);
        builder.collect(sender.now(), false);
        QCOMPARE(legCounts(builder.store()), (std::vector<size_t>{500, Correlator::kMostLegs}));
        const std::vector<Trace> traces = builder.traces();
        QCOMPARE(delivered(traces), kMessages);
        if (!sameMessageId)
            QCOMPARE(traces.size(), kMessages);
    }

    /// Later lines find the stored ones by that id, too.
    void aFullOneTakesNothingIn()
    {
        const std::string reply = "250 2.0.0 Ok: queued as 77F0A1";
        Sender sender;
        TraceBuilder builder({"faro"});
        for (size_t i = 0; i < Correlator::kMostLegs; ++i)
            sender.send(std::to_string(i) + "@norte.example", reply);
        builder.add(sender.take());
        for (int later = 0; later < 3; ++later) {
            sender.wait(3600);
            builder.collect(sender.now(), false);
            sender.send("later" + std::to_string(later) + "@norte.example", reply);
            builder.add(sender.take());
        }
        sender.wait(3600);
        builder.collect(sender.now(), false);
        QCOMPARE(legCounts(builder.store()), (std::vector<size_t>{3, Correlator::kMostLegs}));
        QCOMPARE(builder.traces().size(), Correlator::kMostLegs + 3);
    }
};

QTEST_APPLESS_MAIN(TestManyLegs)
#include "tst_manylegs.moc"
