// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

#include "store/daysums.h"

#include <QFile>

#include <random>
#include <set>

using namespace Estafeta;
using namespace Estafeta::StoreTesting;
using namespace std::string_literals;

namespace {

constexpr int64_t kHourUs = 3600 * Time::kSecond;

/// The bundles that a store should have, and what they come to.
using Bundles = std::map<BundleId, BundleRecord>;

void countRow(MessageMap &messages, const ResultRow &row, bool isFirst)
{
    MessageCounts &counts =
        messages[{row.host, row.verdict, row.direction, row.finding, row.queued}];
    ++counts.recipients;
    if (isFirst) {
        ++counts.messages;
        counts.bytes += row.size;
        if (row.scoreMilli != INT32_MIN) {
            ++counts.scores;
            counts.scoreMilli += row.scoreMilli;
        }
    }
}

void countDelay(Sums &sums, const ResultRow &row)
{
    const std::set delivered{Verdict::DeliveredMailbox, Verdict::DeliveredProgram,
                             Verdict::DeliveredRemote, Verdict::DeliveredList};
    if (delivered.contains(row.verdict))
        sums.delays[{row.host, DelayStage::Whole}].add((row.last - row.first) / 1000);
}

void countDomain(Sums &day, const ResultRow &row)
{
    const QString domain = QString::fromStdString(row.recipient).section(u'@', 1).toLower();
    DomainCounts &counts = day.domains[domain.toStdString()];
    ++counts.recipients;
    counts.bytes += row.size;
    counts.troubled += static_cast<int>(row.verdict) >= static_cast<int>(Verdict::Deferred) ? 1 : 0;
}

/// By `unitUs`; with domains, by the day of the file, when it is a day.
std::vector<TimedSums> counted(const Bundles &bundles, int64_t unitUs)
{
    std::map<int64_t, Sums> all;
    for (const auto &[id, bundle] : bundles) {
        const Figures figures = take(decodeFigures(bundle.figures));
        for (const Figures::Legs &legs : figures.legs)
            all[legs.hour * kHourUs / unitUs].legs[legs.host] += legs.count;
        std::set<uint32_t> met;
        for (const ResultRow &row : bundle.rows) {
            const uint32_t submission = row.trace.submission;
            Sums &unit = all[row.first.us / unitUs];
            countRow(unit.messages, row, met.insert(submission).second);
            countDelay(unit, row);
            if (unitUs == Time::kDay)
                countDomain(all[bundleDay(id)], row);
        }
    }
    std::vector<TimedSums> sums;
    for (auto &[unit, counts] : all)
        sums.push_back({Time{unit * unitUs}, std::move(counts)});
    return sums;
}

class History
{
public:
    explicit History(unsigned seed) : m_random(seed) {}

    /// Bundles that are new, replaced, removed; of three days, some over midnight.
    Commit next(StoreWriter &writer);
    [[nodiscard]] const Bundles &bundles() const { return m_bundles; }
    void takeBack(Bundles before) { m_bundles = std::move(before); }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }
    Message message();

    std::mt19937 m_random;
    Bundles m_bundles;
};

Message History::message()
{
    constexpr Verdict kVerdicts[] = {Verdict::DeliveredMailbox, Verdict::DeliveredRemote,
                                     Verdict::Deferred, Verdict::Rejected};
    Message message{.first = at(below(3 * 86'400))};
    message.recipients.clear();
    for (unsigned i = 0; i <= below(3); ++i)
        message.recipients.push_back("b@Domain" + std::to_string(below(60)) + ".example");
    message.sender = "a@domain" + std::to_string(below(60)) + ".example";
    message.verdict = kVerdicts[below(4)];
    message.host = static_cast<HostId>(below(2));
    message.size = below(5000);
    message.scoreMilli = below(2) == 0 ? INT32_MIN : static_cast<int32_t>(below(9000)) - 2000;
    message.direction = static_cast<Direction>(below(kDirectionCount));
    message.finding = static_cast<Finding>(below(kFindingCount));
    message.queued = below(4) > 0;
    message.seconds = 1 + below(100'000);
    return message;
}

Commit History::next(StoreWriter &writer)
{
    Commit commit;
    std::set<BundleId> touched;
    for (int i = 0; i < 40; ++i) {
        const Message made = message();
        BundleId id = 0;
        const bool isNew = m_bundles.empty() || below(2) == 0;
        if (isNew)
            id = writer.takeBundleId(made.first.day());
        else
            id =
                std::next(m_bundles.begin(), below(static_cast<unsigned>(m_bundles.size())))->first;
        if (!touched.insert(id).second)
            continue;
        if (!isNew && below(3) == 0) {
            commit.removed.push_back(id);
            m_bundles.erase(id);
        } else {
            commit.bundles.push_back(makeBundle(id, made));
            m_bundles[id] = commit.bundles.back();
        }
    }
    return commit;
}

/// A domain's hours, and its minutes of a stretch of time.
void compareDomain(StoreReader &reader, const Bundles &bundles)
{
    const Time since = at(3000);
    const Time until = at(90'030);
    std::map<int64_t, MessageMap> hours;
    std::map<int64_t, Sums> minutes;
    for (const auto &[id, bundle] : bundles) {
        bool isFirst = true;
        for (const ResultRow &row : bundle.rows) {
            if (!row.recipient.ends_with("@Domain7.example"))
                continue;
            countRow(hours[hourOf(row.first)], row, isFirst);
            if (row.first >= since && row.first < until) {
                Sums &minute = minutes[row.first.us / (60 * Time::kSecond)];
                countRow(minute.messages, row, isFirst);
                countDelay(minute, row);
            }
            isFirst = false;
        }
    }
    const auto found = take(reader.domainSums("domain7.example", {}, {}));
    QCOMPARE(found.size(), hours.size());
    for (const TimedSums &hour : found)
        QVERIFY(hour.sums.messages == hours[hourOf(hour.begin)]);
    const auto met = take(reader.minuteSums(since, until, "domain7.example"));
    QCOMPARE(met.size(), minutes.size());
    for (const TimedSums &minute : met)
        QVERIFY(minute.sums == minutes[minute.begin.us / (60 * Time::kSecond)]);
}

void compare(StoreReader &reader, const Bundles &bundles)
{
    QVERIFY(take(reader.hourSums({}, {})) == counted(bundles, kHourUs));
    QVERIFY(take(reader.daySums({}, {})) == counted(bundles, Time::kDay));
    compareDomain(reader, bundles);
}

} // namespace

class TestStoreSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLikeBundles();
    void takesCountsBack();
    void gives_data();
    void gives();
    void addsUpLines();
    void keepsMoments();
    void namesTheBusiestDomains();
    void stepsOfDelays();
};

void TestStoreSums::countsLikeBundles()
{
    StorePlaceFixture fixture;
    History history(7);
    for (int round = 0; round < 4; ++round) {
        const auto writer = take(StoreWriter::open(fixture.location()));
        const auto reader = take(StoreReader::open(fixture.location()));
        for (int i = 0; i < 5; ++i) {
            take(writer->commit(history.next(*writer)));
            compare(*reader, history.bundles());
        }
    }
    QVERIFY(history.bundles().size() > 100);
}

/// The day files are a commit ahead of main.db, as after a crash.
void TestStoreSums::takesCountsBack()
{
    StoreFolderFixture fixture;
    History history(8);
    const auto mainFile = QString::fromStdString(fixture.file("main.db"));
    const QString copy = mainFile + QStringLiteral("-copy");
    take(StoreWriter::open(fixture.folder())).reset();
    for (int round = 0; round < 12; ++round) {
        const Bundles before = history.bundles();
        QVERIFY(QFile::copy(mainFile, copy));
        {
            const auto writer = take(StoreWriter::open(fixture.folder()));
            Commit commit = history.next(*writer);
            commit.lineSums[hourOf(at(0))].programs[{0, "postfix/smtp"}] = {5, 4, 1};
            take(writer->commit(commit));
        }
        const bool crashes = round % 2 == 0;
        if (crashes) {
            QVERIFY(QFile::remove(mainFile) && QFile::copy(copy, mainFile));
            history.takeBack(before);
        }
        QVERIFY(QFile::remove(copy));
        const auto writer = take(StoreWriter::open(fixture.folder()));
        const auto reader = take(StoreReader::open(fixture.folder()));
        auto hours = take(reader->hourSums({}, {}));
        int64_t lines = 0;
        for (TimedSums &hour : hours) {
            for (const auto &[program, counts] : hour.sums.programs)
                lines += counts.lines;
            hour.sums.programs.clear();
        }
        std::erase_if(hours, [](const TimedSums &hour) { return hour.sums.isEmpty(); });
        QVERIFY(hours == counted(history.bundles(), kHourUs));
        QCOMPARE(lines, 5 * ((round + 1) / 2));
    }
}

void TestStoreSums::gives_data()
{
    QTest::addColumn<Time>("since");
    QTest::addColumn<Time>("until");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("days");
    QTest::newRow("all") << Time() << Time() << 5 << 2;
    QTest::newRow("an hour") << at(3600) << at(7200) << 1 << 0;
    QTest::newRow("hours that begin within") << at(3601) << at(10'801) << 2 << 0;
    QTest::newRow("a day") << at(0) << at(86'400) << 3 << 1;
    QTest::newRow("from the second day") << at(86'400) << Time() << 2 << 1;
    QTest::newRow("after it all") << at(10 * 86'400) << Time() << 0 << 0;
    QTest::newRow("before it all") << Time() << at(-86'400) << 0 << 0;
}

/// Each message also has a leg in the next hour.
void TestStoreSums::gives()
{
    QFETCH(Time, since);
    QFETCH(Time, until);
    StorePlaceFixture fixture;
    fill(fixture.location(), {{.first = at(3600)}, {.first = at(7200)}, {.first = at(90'000)}});
    const auto reader = take(StoreReader::open(fixture.location()));
    QTEST(static_cast<int>(take(reader->hourSums(since, until)).size()), "hours");
    QTEST(static_cast<int>(take(reader->daySums(since, until)).size()), "days");
}

void TestStoreSums::addsUpLines()
{
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
    for (const int64_t hour : {hourOf(at(0)), hourOf(at(0)), hourOf(at(3600))}) {
        Commit commit;
        Sums &sums = commit.lineSums[hour];
        sums.programs[{1, "postfix/smtp"}] = {10, 8, 1};
        sums.facts[{1, LineFact::TrySent}] = 4;
        sums.delays[{1, DelayStage::Sending}].add(250);
        take(writer->commit(commit));
    }
    const auto reader = take(StoreReader::open(fixture.location()));
    const auto hours = take(reader->hourSums({}, {}));
    QCOMPARE(hours.size(), size_t{2});
    QVERIFY((hours[0].sums.programs.at({1, "postfix/smtp"}) == LineCounts{20, 16, 2}));
    QCOMPARE(hours[0].sums.facts.at({1, LineFact::TrySent}), 8);
    QCOMPARE(hours[0].sums.delays.at({1, DelayStage::Sending}).sumMs(), 500);
    const auto days = take(reader->daySums({}, {}));
    QCOMPARE(days.size(), size_t{1});
    QVERIFY((days[0].sums.programs.at({1, "postfix/smtp"}) == LineCounts{30, 24, 3}));
}

void TestStoreSums::keepsMoments()
{
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
    const Moment stopped{at(50), 1, MomentKind::Stopped, "postfix/master", "terminating"};
    const Moment failed{at(7), 0, MomentKind::Failed, "heartbeat", "node mx2: is dead"};
    for (int i = 0; i < 2; ++i) {
        Commit commit;
        commit.moments = {stopped, failed};
        take(writer->commit(commit));
    }
    const auto reader = take(StoreReader::open(fixture.location()));
    QVERIFY(take(reader->moments({}, {})) == std::vector({failed, stopped}));
    QVERIFY(take(reader->moments(at(7), at(50))) == std::vector({failed}));
    QVERIFY(take(reader->moments(at(51), {})).empty());
}

void TestStoreSums::namesTheBusiestDomains()
{
    StorePlaceFixture fixture;
    std::vector<Message> messages;
    for (int i = 0; i < kNamedDomains + 50; ++i) {
        const std::string recipient = "a@d" + std::to_string(i) + ".example";
        messages.push_back({.recipients = std::vector(i < 3 ? 25 : 1, recipient), .size = 10});
    }
    fill(fixture.location(), messages);
    const auto reader = take(StoreReader::open(fixture.location()));
    const auto domains = take(reader->daySums({}, {})).at(0).sums.domains;
    QCOMPARE(domains.size(), size_t{kNamedDomains + 1});
    QVERIFY((domains.at("d2.example") == DomainCounts{25, 250, 0}));
    QVERIFY((domains.at("") == DomainCounts{50, 500, 0}));
}

void TestStoreSums::stepsOfDelays()
{
    uint32_t before = 0;
    for (int64_t ms = 0; ms < 600'000'000; ms += 1 + ms / 7) {
        const uint32_t step = DelayHistogram::stepOf(ms);
        QVERIFY(DelayHistogram::beginOf(step) <= ms && ms < DelayHistogram::beginOf(step + 1));
        QVERIFY(step >= before);
        before = step;
    }
    DelayHistogram delays;
    QCOMPARE(delays.quantileMs(0.5), -1);
    for (int i = 1; i <= 100; ++i)
        delays.add(i * 10);
    QVERIFY(delays.quantileMs(0.5) >= 500 && delays.quantileMs(0.5) < 667);
    QVERIFY(delays.quantileMs(0.95) >= 950 && delays.quantileMs(0.95) < 1267);
    DelayHistogram other = delays;
    other.add(delays, -1);
    QVERIFY(other.isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreSums)
#include "tst_storesums.moc"
