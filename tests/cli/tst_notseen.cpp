// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/notseen.h"

#include <QTest>

using namespace Estafeta;
using namespace Estafeta::Cli;
using namespace Qt::StringLiterals;

/// "Not there" must never be claimed for a time or a host that was not read.
class NotSeenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void saysWhereItCannotKnow_data();
    void saysWhereItCannotKnow();
    void nothingWasRead();
};

namespace {

FileCoverage file(std::string host, std::string_view first, std::string_view last)
{
    FileCoverage coverage;
    coverage.host = std::move(host);
    coverage.first = parseRfc3339(first);
    coverage.last = parseRfc3339(last);
    return coverage;
}

} // namespace

void NotSeenTest::saysWhereItCannotKnow_data()
{
    QTest::addColumn<QByteArray>("since");
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<QString>("conclusion");
    // mx1 was read from 06:00 to 20:00, mx2 from 06:00 to 12:00 and from 15:00 to 20:00.
    QTest::newRow("inside of all")
        << "2026-03-10T07:00:00Z"_ba << "2026-03-10T11:00:00Z"_ba
        << u"These logs cover the whole time, and no such message passed there: mx1, mx2."_s;
    QTest::newRow("in the gap of one")
        << "2026-03-10T11:00:00Z"_ba << "2026-03-10T13:00:00Z"_ba
        << u"It may still have passed where the logs do not reach: mx2."_s;
    QTest::newRow("before all")
        << "2026-03-10T01:00:00Z"_ba << "2026-03-10T11:00:00Z"_ba
        << u"It may still have passed where the logs do not reach: mx1, mx2."_s;
    QTest::newRow("until now")
        << "2026-03-10T16:00:00Z"_ba << ""_ba
        << u"It may still have passed where the logs do not reach: mx1, mx2."_s;
    QTest::newRow("no period, one gap")
        << ""_ba << ""_ba << u"It may still have passed where the logs do not reach: mx2."_s;
}

void NotSeenTest::saysWhereItCannotKnow()
{
    QFETCH(QByteArray, since);
    QFETCH(QByteArray, until);
    QFETCH(QString, conclusion);
    Coverage coverage;
    coverage.files = {file("mx1", "2026-03-10T06:00:00Z", "2026-03-10T20:00:00Z"),
                      file("mx2", "2026-03-10T06:00:00Z", "2026-03-10T12:00:00Z"),
                      file("mx2", "2026-03-10T15:00:00Z", "2026-03-10T20:00:00Z")};
    SearchQuery query;
    query.to = "ana@campus.example";
    query.since = parseRfc3339(since.toStdString());
    query.until = parseRfc3339(until.toStdString());
    const QString text = notSeenText(query, coverage);
    QVERIFY2(text.startsWith(u"Not seen: no message to ana@campus.example"_s), qPrintable(text));
    QCOMPARE(text.trimmed().section(u'\n', -1), conclusion);
}

void NotSeenTest::nothingWasRead()
{
    SearchQuery query;
    query.to = "ana";
    QVERIFY(notSeenText(query, {}).contains(u"no log was read yet"_s));
}

QTEST_GUILESS_MAIN(NotSeenTest)
#include "tst_notseen.moc"
