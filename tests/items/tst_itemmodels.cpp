// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/coveragemodel.h"
#include "items/itemroles.h"
#include "items/linemodel.h"
#include "items/recipienttreemodel.h"
#include "items/resultmodel.h"
#include "items/resultproxy.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Estafeta;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// Asks for indices that do not exist; none may answer.
void probeOutside(const QAbstractItemModel &model)
{
    const int rows = model.rowCount();
    const int columns = model.columnCount();
    const QPair<int, int> places[] = {
        {-1, 0}, {0, -1}, {rows, 0}, {0, columns}, {rows + 7, columns + 7}};
    for (const auto &[row, column] : places) {
        QVERIFY(!model.index(row, column).isValid());
        QVERIFY(!model.data(model.index(row, column), Qt::DisplayRole).isValid());
    }
}

ResultRow rowOf(uint32_t number)
{
    ResultRow row;
    row.trace = {number, 0};
    row.first = Time::fromSeconds(number % 97);
    row.recipient = "user" + std::to_string(number % 31) + "@uni.example";
    row.verdict = static_cast<Verdict>(number % kVerdictCount);
    row.size = number;
    return row;
}

/// As they are shown.
std::vector<ResultRow> rowsOf(const ResultProxy &proxy)
{
    const auto *model = static_cast<const ResultModel *>(proxy.sourceModel());
    std::vector<ResultRow> rows;
    for (int row = 0; row < proxy.rowCount(); ++row)
        rows.push_back(model->row(proxy.mapToSource(proxy.index(row, 0)).row()));
    return rows;
}

TraceRecipient recipientOf(const std::string &address, Verdict verdict)
{
    TraceRecipient recipient;
    recipient.address = address;
    recipient.verdict = verdict;
    return recipient;
}

} // namespace

class TestItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsWalk();
    void resultsOfOneMomentKeepTheirOrder();
    void resultsAreFound();
    void resultsAreReplacedInPlace();
    void recipients();
    void lines();
    void coverage();
};

void TestItemModels::resultsWalk()
{
    ResultModel model;
    ResultProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester modelTester(&model, kFatal);
    const QAbstractItemModelTester proxyTester(&proxy, kFatal);
    std::mt19937 random(5); // NOLINT(cert-msc51-cpp): the same walk every time
    uint32_t next = 0;
    for (int step = 0; step < 200; ++step) {
        std::vector<ResultRow> batch;
        for (size_t i = 0; i < random() % 9; ++i)
            batch.push_back(rowOf(next++));
        model.append(batch);
        proxy.sort(static_cast<int>(random() % ResultModel::ColumnCount),
                   random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        proxy.setFilterText(random() % 3 == 0 ? QStringLiteral("USER1") : QString());
        if (random() % 40 == 0)
            model.clear();
        probeOutside(model);
        probeOutside(proxy);
    }
    proxy.setFilterText({});
    proxy.sort(ResultModel::SizeColumn);
    for (int row = 1; row < proxy.rowCount(); ++row) {
        const qlonglong before =
            proxy.index(row - 1, ResultModel::SizeColumn).data(RawRole).toLongLong();
        QVERIFY(before <= proxy.index(row, ResultModel::SizeColumn).data(RawRole).toLongLong());
    }
}

/// However they arrive, and whatever they are sorted by.
void TestItemModels::resultsOfOneMomentKeepTheirOrder()
{
    std::vector<ResultRow> rows;
    for (const uint64_t bundle : {9U, 7U, 4U}) {
        for (const auto &[submission, recipient] : {std::pair(0U, 0U), {0U, 1U}, {1U, 0U}}) {
            rows.push_back(rowOf(0));
            rows.back().trace = {bundle, submission};
            rows.back().recipientIndex = recipient;
        }
    }
    rows.insert(rows.begin(), rowOf(31)); // a newer one, to the same user
    rows.front().verdict = rows.back().verdict;
    rows.front().size = rows.back().size;
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same orders every time
    for (int round = 0; round < 20; ++round) {
        std::vector<ResultRow> arrived = rows;
        std::ranges::shuffle(arrived, random);
        ResultModel model;
        ResultProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(ResultModel::TimeColumn, Qt::DescendingOrder);
        for (const ResultRow &row : arrived)
            model.append({row});
        QCOMPARE(rowsOf(proxy), rows);
        for (const int column : {ResultModel::ToColumn, ResultModel::SizeColumn}) {
            proxy.sort(column, Qt::AscendingOrder);
            QCOMPARE(rowsOf(proxy), rows);
            proxy.sort(column, Qt::DescendingOrder);
            QCOMPARE(rowsOf(proxy), rows);
        }
    }
}

void TestItemModels::resultsAreFound()
{
    ResultModel model;
    model.append({rowOf(4), rowOf(9)});
    QCOMPARE(model.find({9, 0}, 0), 1);
    QCOMPARE(model.find({9, 1}, 0), -1);
}

void TestItemModels::resultsAreReplacedInPlace()
{
    ResultModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.append({rowOf(1), rowOf(2), rowOf(3)});
    const QPersistentModelIndex third(model.index(2, 0));
    int changed = 0;
    connect(&model, &ResultModel::dataChanged, this, [&](const QModelIndex &first) {
        QCOMPARE(first.row(), third.row());
        ++changed;
    });
    ResultRow later = rowOf(3);
    later.attempts = 7;
    model.replace({rowOf(4), later, rowOf(2)});
    QCOMPARE(changed, 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(third.row(), 1);
    QCOMPARE(model.row(1).attempts, 7U);
    QCOMPARE(model.find({1, 0}, 0), -1);
    QCOMPARE(model.find({4, 0}, 0), 2);
    model.replace({});
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::recipients()
{
    RecipientTreeModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    std::vector<TraceRecipient> recipients;
    for (int i = 0; i < 6; ++i)
        recipients.push_back(recipientOf("ok" + std::to_string(i), Verdict::DeliveredMailbox));
    recipients.push_back(recipientOf("late", Verdict::Deferred));
    TraceRecipient list = recipientOf("list", Verdict::DeliveredList);
    list.children = {recipientOf("fine", Verdict::DeliveredMailbox),
                     recipientOf("gone", Verdict::Bounced)};
    recipients.push_back(list);
    model.setRecipients(recipients);
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(first.data().toString(), QStringLiteral("list"));
    QCOMPARE(model.index(0, 0, first).data().toString(), QStringLiteral("gone"));
    const QModelIndex delivered = model.index(2, 0);
    QCOMPARE(model.recipient(delivered), nullptr);
    QCOMPARE(delivered.data(CountRole).toInt(), 6);
    QCOMPARE(model.rowCount(delivered), 6);
    probeOutside(model);
    model.setRecipients({});
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::lines()
{
    LineModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setLines(
        {{0, Time::fromSeconds(1), {1, 1, 0}, "Nov 21 10:06:02 mx1 postfix/qmgr[1]: A: x"},
         {0, Time::fromSeconds(2), {1, 1, 1}, "b"},
         {1, Time::fromSeconds(3), {}, "c"}},
        {"mx1"});
    QCOMPARE(model.mark({{{1, 1, 1}, 0, Time::fromSeconds(2)}}), 1);
    QVERIFY(model.index(1, 0).data(MarkedRole).toBool());
    QVERIFY(!model.index(0, 0).data(MarkedRole).toBool());
    QCOMPARE(model.mark({{{}, 1, Time::fromSeconds(3)}}), 2);
    QCOMPARE(model.mark({}), -1);
    const QModelIndex text = model.index(0, LineModel::TextColumn);
    QCOMPARE(text.data().toString(), QStringLiteral("postfix/qmgr[1]: A: x"));
    QVERIFY(text.data(RawRole).toString().startsWith(QStringLiteral("Nov 21")));
    probeOutside(model);
}

void TestItemModels::coverage()
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    Coverage coverage;
    const auto add = [&](const char *host, int64_t from, int64_t to) {
        FileCoverage file;
        file.host = host;
        file.first = Time::fromSeconds(from);
        file.last = Time::fromSeconds(to);
        file.lines = 10;
        coverage.files.push_back(file);
    };
    add("mx2", 0, 100);
    add("mx1", 90'000, 99'000);
    add("mx1", 0, 50'000);
    coverage.clocks = {
        {.host = "mx2", .reference = "mx1", .aheadUs = 37 * Time::kSecond, .handoffs = 9}};
    model.setCoverage(coverage);
    QVERIFY(!model.hosts()[0].clock);
    QCOMPARE(model.hosts()[1].clock->handoffs, uint64_t(9));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("mx1"));
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.hosts()[0].gaps.size(), size_t(1));
    QVERIFY(model.hosts()[1].isWhole());
    QCOMPARE(model.index(0, CoverageModel::LinesColumn).data().toInt(), 20);
    probeOutside(model);
}

QTEST_GUILESS_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
