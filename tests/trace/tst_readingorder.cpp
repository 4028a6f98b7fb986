// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text.h"
#include "tests/support/tracebuilder.h"
#include "tests/trace/allstories.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace Estafeta;

namespace {

using Texts = std::vector<std::string>;

Texts textsOf(TraceBuilder &builder)
{
    Texts texts;
    for (const Trace &trace : builder.traces())
        texts.push_back(fullText(trace, builder.hosts()));
    std::ranges::sort(texts);
    return texts;
}

/// What the correlator knows of these stories while they go on is nowhere in the store: the process
/// that spoke, an entry without a line for more than a day, whose message a recipient's is. It puts
/// neither away that early.
constexpr std::array<std::string_view, 3> kLongStories = {
    "dropped by a rule that speaks before the queue id is known",
    "expired after five days, with a notice",
    "what the filters before qmail's queue said of a message",
};

constexpr std::string_view kOneSecond = R"(
Nov 14 10:05:00 oeste postfix/smtpd[1111]: 4AAA0000F1: client=mail.norte.example[198.51.100.7]
Nov 14 10:05:00 oeste postfix/cleanup[1112]: 4AAA0000F1: message-id=<second.1@norte.example>
Nov 14 10:05:00 oeste postfix/qmgr[1113]: 4AAA0000F1: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:05:00 este postfix/smtpd[2111]: 5AAA0000F1: client=oeste.aula.example[192.0.2.25]
Nov 14 10:05:00 este postfix/cleanup[2112]: 5AAA0000F1: message-id=<second.1@norte.example>
Nov 14 10:05:00 este postfix/qmgr[2113]: 5AAA0000F1: from=<ana@norte.example>, size=2200, nrcpt=1 (queue active)
Nov 14 10:05:00 oeste postfix/smtp[1114]: 4AAA0000F1: to=<bob@aula.example>, relay=este.aula.example[192.0.2.26]:25, delay=0.2, delays=0.1/0/0/0.1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5AAA0000F1)
Nov 14 10:05:00 este postfix/virtual[2114]: 5AAA0000F1: to=<bob@aula.example>, relay=virtual, delay=0.1, delays=0.1/0/0/0, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 10:05:00 oeste postfix/qmgr[1113]: 4AAA0000F1: removed
Nov 14 10:05:00 este postfix/qmgr[2113]: 5AAA0000F1: removed
)";

/// Many stories at once: the lines of each host in order of time.
class Mixture
{
public:
    explicit Mixture(bool withLongOnes)
    {
        for (const Story *story : allStories()) {
            if (!withLongOnes && std::ranges::find(kLongStories, story->name) != kLongStories.end())
                continue;
            ++m_stories;
            for (StoryLine &line : storyLines(story->lines))
                m_all.push_back(std::move(line));
        }
        std::ranges::stable_sort(m_all, {}, &StoryLine::time);
        m_hosts = hostsOf(m_all);
        m_byHost.resize(m_hosts.size());
        for (StoryLine &line : m_all) {
            auto &own = m_byHost[hostIndex(line.host)];
            line.number = static_cast<uint32_t>(own.size() + 1);
            own.push_back(line);
        }
    }

    [[nodiscard]] Texts traces() const
    {
        TraceBuilder builder(m_hosts);
        builder.add(m_all);
        return textsOf(builder);
    }

    [[nodiscard]] size_t stories() const { return m_stories; }
    [[nodiscard]] const std::vector<StoryLine> &all() const { return m_all; }
    [[nodiscard]] const std::vector<std::string> &hosts() const { return m_hosts; }
    [[nodiscard]] const std::vector<StoryLine> &linesOf(size_t host) const
    {
        return m_byHost[host];
    }

private:
    [[nodiscard]] size_t hostIndex(const std::string &host) const
    {
        return static_cast<size_t>(std::ranges::find(m_hosts, host) - m_hosts.begin());
    }

    size_t m_stories = 0;
    std::vector<StoryLine> m_all;
    std::vector<std::string> m_hosts;
    std::vector<std::vector<StoryLine>> m_byHost;
};

std::vector<std::string> linesOf(const Texts &texts)
{
    std::vector<std::string> lines;
    for (const std::string &text : texts) {
        std::string_view rest = text;
        for (; !rest.empty(); rest = after(rest, "\n"))
            lines.emplace_back(before(rest, "\n"));
    }
    std::ranges::sort(lines);
    return lines;
}

/// The lines that only one of both has; empty when the texts are equal.
std::string difference(const Texts &got, const Texts &expected)
{
    if (got == expected)
        return {};
    const auto ours = linesOf(got);
    const auto theirs = linesOf(expected);
    std::vector<std::string> missing;
    std::vector<std::string> extra;
    std::ranges::set_difference(theirs, ours, std::back_inserter(missing));
    std::ranges::set_difference(ours, theirs, std::back_inserter(extra));
    std::string text = "\n";
    for (const std::string &line : missing)
        text += "missing: " + line + '\n';
    for (const std::string &line : extra)
        text += "instead: " + line + '\n';
    return text;
}

/// Reads the hosts side by side, each in order, none at a steady pace; knows like an import up to
/// where all of them were read.
class RandomReader
{
public:
    RandomReader(const Mixture &mixture, TraceBuilder &builder, unsigned seed)
        : m_mixture(mixture)
        , m_builder(builder)
        , m_random(seed)
        , m_at(mixture.hosts().size(), 0)
    {}

    /// A few lines of one of the hosts; false when there are no more.
    bool step()
    {
        std::vector<size_t> unfinished;
        for (size_t host = 0; host < m_at.size(); ++host) {
            if (!isFinished(host))
                unfinished.push_back(host);
        }
        if (unfinished.empty())
            return false;
        const size_t host = unfinished[below(unfinished.size())];
        for (size_t count = 1 + below(12); count > 0 && !isFinished(host); --count)
            m_builder.add(m_mixture.linesOf(host)[m_at[host]++]);
        return true;
    }

    [[nodiscard]] size_t below(size_t limit) { return m_random() % limit; }

    [[nodiscard]] Time watermark() const
    {
        Time lowest = m_mixture.all().back().time;
        for (size_t host = 0; host < m_at.size(); ++host) {
            if (isFinished(host))
                continue;
            if (m_at[host] == 0)
                return Time::fromSeconds(0);
            lowest = std::min(lowest, m_mixture.linesOf(host)[m_at[host] - 1].time);
        }
        return lowest;
    }

private:
    [[nodiscard]] bool isFinished(size_t host) const
    {
        return m_at[host] == m_mixture.linesOf(host).size();
    }

    const Mixture &m_mixture;
    TraceBuilder &m_builder;
    std::mt19937 m_random;
    std::vector<size_t> m_at;
};

void addSeeds(unsigned count)
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

/// Whatever the batches, the pace of the hosts, the restarts: the same lines give the same traces.
class TestReadingOrder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_expected = m_mixture.traces();
        m_shortExpected = m_shortMixture.traces();
        QCOMPARE(m_mixture.stories(), m_shortMixture.stories() + kLongStories.size());
        // The stories do not mix: each is told as if it were alone.
        QCOMPARE(m_expected.size(), countAlone());
    }

    void anySplit_data() { addSeeds(60); }
    void anySplit()
    {
        QFETCH(unsigned, seed);
        TraceBuilder builder(m_mixture.hosts());
        RandomReader reader(m_mixture, builder, seed);
        while (reader.step()) {
            if (reader.below(4) == 0)
                builder.collect(reader.watermark(), reader.below(2) == 0);
        }
        check(builder);
    }

    void anyRestart_data() { addSeeds(60); }
    void anyRestart()
    {
        QFETCH(unsigned, seed);
        TraceBuilder builder(m_mixture.hosts());
        RandomReader reader(m_mixture, builder, seed);
        while (reader.step()) {
            if (reader.below(6) == 0)
                builder.collect(reader.watermark(), false);
            if (reader.below(6) == 0)
                builder.restart();
        }
        check(builder);
    }

    void restartAtEveryLine()
    {
        for (size_t cut = 0; cut <= m_mixture.all().size(); ++cut) {
            TraceBuilder builder(m_mixture.hosts());
            size_t at = 0;
            for (const StoryLine &line : m_mixture.all()) {
                if (at++ == cut)
                    builder.restart();
                builder.add(line);
            }
            const std::string other = difference(textsOf(builder), m_expected);
            QVERIFY2(other.empty(), ("cut " + std::to_string(cut) + '\n' + other).c_str());
        }
    }

    /// Each host's logs are imported after the others' are done and put away.
    void hostAfterHost_data() { addSeeds(30); }
    void hostAfterHost()
    {
        QFETCH(unsigned, seed);
        std::vector<size_t> order(m_mixture.hosts().size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::shuffle(order.begin(), order.end(), std::mt19937(seed));
        TraceBuilder builder(m_mixture.hosts());
        for (const size_t host : order) {
            builder.add(m_mixture.linesOf(host));
            builder.collect(m_mixture.linesOf(host).back().time, true);
            if (seed % 2 == 0)
                builder.restart();
        }
        check(builder);
    }

    /// What was put away for good, even in the middle of a message, comes back when a line turns
    /// up.
    void lateLines_data() { addSeeds(60); }
    void lateLines()
    {
        QFETCH(unsigned, seed);
        TraceBuilder builder(m_shortMixture.hosts());
        RandomReader reader(m_shortMixture, builder, seed);
        const Time farAway = m_shortMixture.all().back().time + 30 * Time::kDay;
        while (reader.step()) {
            if (reader.below(4) != 0)
                continue;
            builder.collect(farAway, true);
            QCOMPARE(builder.correlator().openBundles(), size_t{0});
        }
        check(builder, m_shortExpected);
    }

    /// Today's logs first, then somebody finds the older ones.
    void olderLinesLater_data() { addSeeds(60); }
    void olderLinesLater()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const auto &lines = m_shortMixture.all();
        // Lines of one second keep the order they are read in: no cut in the middle of one.
        const Time moment = lines[random() % lines.size()].time;
        const auto cut = std::ranges::lower_bound(
            lines, moment.seconds(), {}, [](const StoryLine &line) { return line.time.seconds(); });
        TraceBuilder builder(m_shortMixture.hosts());
        builder.add({cut, lines.end()});
        const int64_t later = static_cast<int64_t>(random() % 3) * Correlator::kLifetime;
        builder.collect(lines.back().time + later, true);
        if (random() % 2 == 0)
            builder.restart();
        builder.add({lines.begin(), cut});
        check(builder, m_shortExpected);
    }

    /// Of one second it is the way of the message that orders the hosts, not which was read first.
    void linesOfOneSecond_data()
    {
        QTest::addColumn<std::vector<std::string>>("hosts");
        QTest::newRow("the first host is read first") << std::vector<std::string>{"oeste", "este"};
        QTest::newRow("the second host is read first") << std::vector<std::string>{"este", "oeste"};
    }

    void linesOfOneSecond()
    {
        QFETCH(std::vector<std::string>, hosts);
        TraceBuilder builder(hosts);
        const std::vector<StoryLine> lines = storyLines(kOneSecond);
        for (const std::string &host : hosts) {
            for (const StoryLine &line : lines) {
                if (line.host == host)
                    builder.add(line);
            }
        }
        const std::vector<Trace> traces = builder.traces();
        QCOMPARE(traces.size(), size_t{1});
        std::string order;
        for (const Proof &line : traces.front().lines)
            order += hosts.at(line.host) + ':' + std::to_string(line.line.line) + ' ';
        QCOMPARE(order,
                 "oeste:1 oeste:2 oeste:3 oeste:4 oeste:5 este:1 este:2 este:3 este:4 este:5 ");
    }

    void keepsOnlyWhatIsOpen()
    {
        TraceBuilder builder(m_mixture.hosts());
        builder.add(m_mixture.all());
        const size_t before = builder.correlator().openBundles();
        builder.collect(m_mixture.all().back().time, false);
        // Less than a lifetime passed: the stories without an end are still there.
        QVERIFY(builder.correlator().openBundles() < before / 2);
        QVERIFY(builder.correlator().openBundles() > 0);
        builder.collect(m_mixture.all().back().time + Correlator::kLifetime + Time::kSecond, false);
        QCOMPARE(builder.correlator().openBundles(), size_t{0});
        check(builder);
    }

private:
    static size_t countAlone()
    {
        size_t count = 0;
        for (const Story *story : allStories()) {
            TraceBuilder builder(storyLines(story->lines));
            builder.add(storyLines(story->lines));
            count += builder.traces().size();
        }
        return count;
    }

    void check(TraceBuilder &builder) const { check(builder, m_expected); }
    static void check(TraceBuilder &builder, const Texts &expected)
    {
        const std::string other = difference(textsOf(builder), expected);
        QVERIFY2(other.empty(), other.c_str());
    }

    const Mixture m_mixture{true};
    const Mixture m_shortMixture{false};
    Texts m_expected;
    Texts m_shortExpected;
};

QTEST_APPLESS_MAIN(TestReadingOrder)
#include "tst_readingorder.moc"
