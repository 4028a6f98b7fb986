// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/linefilter.h"

#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kLine =
    "2026-11-22T09:34:06+00:00 relay postfix/smtp[7749]: 7C2D3E4F5A: to=<bob@far.example>, "
    "dsn=4.7.1, status=deferred (host mx.far.example said: 450 4.7.1 Greylisted)";

bool passes(const char *filter, const char *line = kLine)
{
    const auto parsed = LineFilter::parse(filter);
    if (std::holds_alternative<FilterError>(parsed))
        qFatal("%s is no filter", filter);
    return std::get<LineFilter>(parsed).passes({"relay.uni.example", line});
}

} // namespace

class TestLineFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes_data();
    void passes();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void anEmptyOneLetsAllPass();
    void givesUpOnAnExpressionWithoutEnd();
    void takesBytesThatAreNoText();
    void readsAnything();
};

void TestLineFilter::passes_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *filter, bool expected) {
        QTest::newRow(filter) << QByteArray(filter) << expected;
    };
    row("deferred", true);
    row("DEFERRED", true);
    row("bounced", false);
    row("\"said: 450\"", true);
    row("\"said:  450\"", false);
    row("deferred bob@far.example", true);
    row("deferred AND bounced", false);
    row("deferred OR bounced", true);
    row("bounced OR deferred", true);
    row("NOT bounced", true);
    row("NOT deferred", false);
    row("NOT NOT deferred", true);
    row("deferred NOT greylisted", false);
    // AND binds closer than OR, NOT closest.
    row("deferred OR bounced AND nobody", true);
    row("(deferred OR bounced) AND nobody", false);
    row("NOT nobody OR deferred", true);
    row("NOT (nobody OR deferred)", false);
    row("((deferred))", true);
    row("deferred(bob)", false); // one word
    row("(said(x) OR deferred)", true);
    // In lower case and within words they are words.
    row("and", false);
    row("orders", false);
    row("NOTHING", false);
    row("/status=(sent|deferred)/", true);
    row("/STATUS=d/", true);
    row("/^2026.*postfix/smtp\\[\\d+\\]:/", true); // slashes inside need no escape
    row("/status=(sent|bounced)/ OR bob", true);
    row("(/status=sent/ OR /dsn=4/)", true);
    row("host:relay", true);
    row("host:mx1", false);
    row("host:/^relay\\./", true);
    row("host:\"relay.uni\"", true);
    row("program:smtp", true);
    row("program:smtpd", false);
    row("program:/^postfix/smtp$/", true);
    row("program:deferred", false);
    row("text:relay", true); // the line itself names the host
    row("text:host:", false);
    // What is no field is a text.
    row("to=<bob@far.example>,", true);
    row("09:34:06", true);
    row("queue:7C2D3E4F5A", false);
}

void TestLineFilter::passes()
{
    QFETCH(QByteArray, filter);
    QFETCH(bool, expected);
    QCOMPARE(::passes(filter.constData()), expected);
}

void TestLineFilter::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<FilterProblem>("problem");
    QTest::addColumn<int>("at");
    const auto row = [](const char *filter, FilterProblem problem, int at) {
        QTest::newRow(filter) << QByteArray(filter) << problem << at;
    };
    row("a AND", FilterProblem::NothingAfter, 2);
    row("a OR ", FilterProblem::NothingAfter, 2);
    row("NOT", FilterProblem::NothingAfter, 0);
    row("a OR NOT", FilterProblem::NothingAfter, 5);
    row("()", FilterProblem::NothingAfter, 0);
    row("(a OR ) b", FilterProblem::NothingAfter, 3);
    row("AND a", FilterProblem::NothingBefore, 0);
    row("a OR OR b", FilterProblem::NothingBefore, 5);
    row("a AND (OR b)", FilterProblem::NothingBefore, 7);
    row("(a OR b", FilterProblem::OpenParenthesis, 0);
    row("a ((b) c", FilterProblem::OpenParenthesis, 2);
    row("a)", FilterProblem::CloseParenthesis, 1);
    row(")", FilterProblem::CloseParenthesis, 0);
    row("a \"b c", FilterProblem::OpenQuote, 2);
    row("a /b", FilterProblem::OpenPattern, 2);
    row("/var/spool", FilterProblem::OpenPattern, 0);
    row("//", FilterProblem::OpenPattern, 0);
    row("a host:", FilterProblem::EmptyField, 2);
    row("(program: a)", FilterProblem::EmptyField, 1);
    row("/a(b/", FilterProblem::BadPattern, 4);
    row("x /a[/", FilterProblem::BadPattern, 5);
    row("/*/", FilterProblem::BadPattern, 1);
}

void TestLineFilter::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, filter);
    QFETCH(FilterProblem, problem);
    QFETCH(int, at);
    const auto parsed = LineFilter::parse(filter.toStdString());
    QVERIFY(std::holds_alternative<FilterError>(parsed));
    const FilterError &error = std::get<FilterError>(parsed);
    QCOMPARE(static_cast<int>(error.problem), static_cast<int>(problem));
    QCOMPARE(static_cast<int>(error.at), at);
    QVERIFY(!error.what.empty());
    QCOMPARE(error.detail.empty(), problem != FilterProblem::BadPattern);
}

void TestLineFilter::anEmptyOneLetsAllPass()
{
    for (const char *text : {"", "   ", "\t"}) {
        const auto parsed = LineFilter::parse(text);
        QVERIFY(std::holds_alternative<LineFilter>(parsed));
        QVERIFY(std::get<LineFilter>(parsed).isEmpty());
        QVERIFY(std::get<LineFilter>(parsed).passes({"mx1", "anything"}));
    }
}

void TestLineFilter::givesUpOnAnExpressionWithoutEnd()
{
    const auto parsed = LineFilter::parse("/(x+x+)+[yz]/");
    const auto &filter = std::get<LineFilter>(parsed);
    const std::string line(5'000, 'x');
    QVERIFY(!filter.passes({"mx1", line}));
    QCOMPARE(filter.gaveUp(), uint64_t{1});
    QVERIFY(filter.passes({"mx1", "xxy"}));
    QCOMPARE(filter.gaveUp(), uint64_t{1});
}

void TestLineFilter::takesBytesThatAreNoText()
{
    const char *line = "Nov 22 09:34:06 relay prog: se\xf1or \x01 fin";
    QVERIFY(::passes("fin", line));
    QVERIFY(::passes("/fin$/", line));
    QVERIFY(!::passes("/señor/", line));
    QVERIFY(::passes("/SEÑOR/", "el señor"));
}

/// Any beginning of any filter is read or refused, and nothing else happens.
void TestLineFilter::readsAnything()
{
    std::string deep;
    for (int i = 0; i < 10'000; ++i)
        deep += i % 2 == 0 ? "(" : "NOT ";
    const auto parsed = LineFilter::parse(deep);
    QVERIFY(std::holds_alternative<FilterError>(parsed));
    QVERIFY(std::get<FilterError>(parsed).problem == FilterProblem::TooDeep);
    const std::string text = "a AND (host:/m[x]/ OR NOT \"b c\") program:d)(\"/";
    int refused = 0;
    for (size_t length = 0; length <= text.size(); ++length) {
        const auto part = LineFilter::parse(std::string_view(text).substr(0, length));
        refused += std::holds_alternative<FilterError>(part) ? 1 : 0;
    }
    QVERIFY(refused > 10);
}

QTEST_APPLESS_MAIN(TestLineFilter)
#include "tst_linefilter.moc"
