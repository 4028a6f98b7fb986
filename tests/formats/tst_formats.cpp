// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formatfile.h"
#include "formats/formatlibrary.h"
#include "logs/linereader.h"
#include "logs/timeform.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

/// A filter that no daemon is: one pattern with a map and a fixed field, noise, three samples.
/// Tests replace one thing in it; the lines are counted from 1.
const QByteArray kGood = R"({
"name": "cedazo",
"programs": ["cedazo", "cribas-*"],
"patterns": [
{"event": "scan", "set": {"contents": "spam"},
 "expression": "^(?<queueId>[0-9A-F]+): (?<action>out|in) score (?<score>[-\\d.]+) for <(?<to>[^>]+)>$",
 "values": {"action": {"out": "blocked", "in": "passed"}}}
],
"noise": ["^ping "],
"samples": [
{"line": "Nov  2 06:25:01 mx1 cedazo[7]: 4A1B: out score 11.5 for <ana@campus.example>",
 "time": "11-02 06:25:01", "event": "scan",
 "fields": {"queueId": "4A1B", "action": "blocked", "contents": "spam", "score": 11.5, "to": "ana@campus.example"}},
{"line": "Nov  2 06:25:01 mx1 cribas-2: ping 3", "event": "noise"},
{"line": "Nov  2 06:25:01 mx1 cedazo: sin sentido", "event": "unparsed"}
]
})";

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = kGood;
    if (json.count(from) != 1)
        qFatal("%s: not once in the good format", from.constData());
    return json.replace(from, to);
}

QString asText(const std::string &text)
{
    return QString::fromStdString(text);
}

/// "FILE:LINE: what is wrong"
QString errorOf(const QByteArray &json)
{
    const auto format = readFormat("f.json", json);
    if (format)
        return u"none"_s;
    if (format.error().code != ErrorCode::BadFormat)
        return u"of another kind"_s;
    return asText(format.error().context + ": " + format.error().detail);
}

LineReader readerOf(const QByteArray &json)
{
    auto format = readFormat("f.json", json);
    if (!format)
        qFatal("%s", qPrintable(errorOf(json)));
    return LineReader(std::make_shared<const FormatSet>(std::vector{std::move(format).value()}));
}

QString read(LineReader &reader, std::string_view line)
{
    Event event;
    const LineFate fate = reader.read(reader.header(line), event);
    QStringList words{
        QStringList{u"event"_s, u"noise"_s, u"unparsed"_s, u"foreign"_s}[static_cast<int>(fate)]};
    for (const EventField &field : eventFields()) {
        if (const std::string text = eventFieldText(event, field); !text.empty())
            words << asText(std::string(field.name) + "=" + text);
    }
    return words.join(u' ');
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void aGoodFormatReadsItsLines()
    {
        LineReader reader = readerOf(kGood);
        QCOMPARE(
            read(reader, "Nov  3 10:00:00 mx2 cribas-1[9]: 77: in score -0.25 for <b@c.example>"),
            u"event action=passed contents=spam score=-0.25 queueId=77 to=b@c.example"_s);
        QCOMPARE(read(reader, "Nov  3 10:00:00 mx2 cribas-1[9]: ping"), u"unparsed"_s);
        QCOMPARE(read(reader, "Nov  3 10:00:00 mx2 cribas[9]: ping 1"), u"foreign"_s);
    }

    void aBadFormatIsRefused_data();
    void aBadFormatIsRefused();

    void builtInReadersGoFirst()
    {
        const QByteArray line = "\"Nov  2 06:25:01 mx1 postfix/qmgr[7]: 4A1B2: removed\"";
        const QByteArray json = R"({"name": "x", "programs": ["postfix/qmgr"],
"patterns": [{"event": "deleted", "expression": "^(?<queueId>\\w+): removed$"}],
"samples": [{"line": )"
            + line + R"(, "event": "deleted", "fields": {"queueId": "4A1B2"}}]})";
        QCOMPARE(errorOf(json).section(u',', 0, 1),
                 u"f.json:3: event is \"closed\", not \"deleted\""_s);
        QByteArray replacing = json;
        replacing.replace("\"name\"", "\"replaces\": true, \"name\"");
        QCOMPARE(errorOf(replacing), u"none"_s);
    }

    void aLineThatNoBuiltInReaderKnowsMayBeOfAFormat()
    {
        LineReader reader = readerOf(R"({"name": "x", "programs": ["postfix/smtpd"],
"patterns": [{"event": "held", "expression": "^(?<queueId>\\w+): aparcado$"}],
"samples": [{"line": "Nov  2 06:25:01 mx1 postfix/smtpd[7]: 4A1B2: aparcado", "event": "held",
             "fields": {"queueId": "4A1B2"}}]})");
        QCOMPARE(read(reader, "Nov  2 06:25:01 mx1 postfix/smtpd[7]: 4B: aparcado"),
                 u"event queueId=4B"_s);
    }

    /// The limit of a match, not the patience of who waits, ends it.
    void aRunawayExpressionEnds()
    {
        const QByteArray runaway = with("\"^ping \"", "\"^ping|^x(a+)+$\"");
        LineReader reader = readerOf(runaway);
        QElapsedTimer clock;
        clock.start();
        const std::string line = "Nov  3 10:00:00 mx2 cedazo: x" + std::string(5'000, 'a') + "b";
        QCOMPARE(read(reader, line), u"unparsed"_s);
        QVERIFY(clock.elapsed() < 2'000);
    }

    void anOwnHeaderGivesTimeAndProgram()
    {
        LineReader reader(loadFormats(QStringList()).formats);
        const Header header =
            reader.header("heartbeat[12]: 2026/11/02_06:25:01 info: Link a.example:eth0 up.\r");
        QVERIFY(header.format == HeaderFormat::Own);
        QCOMPARE(asText(std::string(header.program)), u"heartbeat"_s);
        QCOMPARE(header.pid, 12U);
        QCOMPARE(header.year, 2026);
        QCOMPARE(header.month, 11);
        QCOMPARE(header.day, 2);
        QCOMPARE(header.secondOfDay, 6 * 3600 + 25 * 60 + 1);
        QCOMPARE(asText(std::string(header.message)), u"info: Link a.example:eth0 up."_s);
        QVERIFY(reader.header("heartbeat[12]: 2026/13/02_06:25:01 info: x").format
                == HeaderFormat::None);
        QVERIFY(reader.header("Nov  2 06:25:01 mx1 cron[1]: x").format
                == HeaderFormat::Traditional);
    }

    void times_data();
    void times();
    void timeForms();

    void theFormatsThatComeWithTheProgramAreGood()
    {
        const FormatLibrary library = loadFormats(QStringList());
        for (const Error &problem : library.problems)
            qWarning("%s: %s", problem.context.c_str(), problem.detail.c_str());
        QVERIFY(library.problems.empty());
        QStringList names;
        for (const auto &format : library.formats->formats())
            names << asText(format->spec().name);
        QCOMPARE(names,
                 QStringList({u"corosync"_s, u"courier"_s, u"drbd"_s, u"heartbeat"_s,
                              u"interscan"_s, u"keepalived"_s, u"pacemaker"_s}));
    }

    void theExampleInTheHelpIsGood_data();
    void theExampleInTheHelpIsGood();

    void aUsersFileReplacesOneOfOurs()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"mine.json"_s), with("\"cedazo\",\n", "\"drbd\",\n"));
        write(folder.filePath(u"notes.txt"_s), "no format");
        const FormatLibrary library = loadFormats(QStringList{folder.path()});
        QVERIFY(library.problems.empty());
        QCOMPARE(library.formats->formats().size(), size_t{7});
        LineReader reader(library.formats);
        QCOMPARE(read(reader, "Nov  2 06:25:01 mx1 cedazo: ping 1"), u"noise"_s);
        QCOMPARE(read(reader, "Nov  2 06:25:01 a kernel: drbd r0: role( Primary -> Secondary )"),
                 u"foreign"_s);
    }

    void aBadFileDoesNotHideTheOthers()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"a.json"_s), "{\n\n\"name\": \n}");
        write(folder.filePath(u"b.json"_s), kGood);
        const FormatLibrary library =
            loadFormats(QStringList{folder.path(), folder.filePath(u"none"_s)});
        QCOMPARE(library.problems.size(), size_t{2});
        QVERIFY(library.problems[0].code == ErrorCode::BadFormat);
        QCOMPARE(asText(library.problems[0].context), folder.filePath(u"a.json"_s) + u":4"_s);
        QVERIFY(library.problems[1].code == ErrorCode::NotFound);
        QCOMPARE(library.formats->formats().size(), size_t{8});
    }

    void everyFieldIsWrittenAsItIsRead()
    {
        for (const EventField &field : eventFields()) {
            const std::string value = field.type == EventField::Type::Text ? "x"
                : field.type == EventField::Type::Status                   ? "undeliverable"
                : field.type == EventField::Type::Action                   ? "reloaded"
                : field.type == EventField::Type::Contents                 ? "mta-blocked"
                                                                           : "7";
            Event event;
            QVERIFY(setEventField(event, field, value));
            QCOMPARE(asText(eventFieldText(event, field)), asText(value));
            QVERIFY(findEventField(field.name) == &field);
            QVERIFY(setEventField(event, field, ""));
            if (field.type != EventField::Type::Text)
                QVERIFY(!setEventField(event, field, "none"));
        }
        QVERIFY(!findEventField("pid"));
        for (int i = 1; i <= static_cast<int>(EventKind::Service); ++i) {
            const auto kind = static_cast<EventKind>(i);
            QVERIFY(eventKindNamed(eventKindName(kind)) == kind);
        }
        QVERIFY(!eventKindNamed("none") && !eventKindNamed("dropped"));
    }
};

void TestFormats::aBadFormatIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error"); // its beginning
    const auto row = [](const char *name, const QByteArray &json, const char *error) {
        QTest::newRow(name) << json << QString::fromUtf8(error);
    };
    row("empty file", QByteArray(), "f.json:1: this is no JSON: ");
    row("not an object", QByteArray("[1]"), "f.json:1: { } is missing around the format");
    row("a comma too many", with(R"("^ping "])", R"("^ping ",])"), "f.json:9: this is no JSON: ");
    row("too long", QByteArray(1 << 21, ' '), "f.json:1: the file is longer than a megabyte");
    row("no name", with(R"("name": "cedazo")", R"("about": "x")"),
        "f.json:1: a text is missing: name");
    row("no programs", with(R"("cedazo", "cribas-*"])", "]"),
        "f.json:3: a list is missing or empty: programs");
    row("all programs", with(R"("cribas-*")", R"("*")"), "f.json:1: a program without a name");
    row("unknown key", with(R"("noise": )", R"("nose": )"), "f.json:9: \"nose\" is not known here");
    row("unknown key of a pattern", with(R"("set")", R"("sett")"),
        "f.json:5: \"sett\" is not known here");
    row("unknown key of a sample", with(R"("time")", R"("when")"),
        "f.json:12: \"when\" is not known here");
    row("unknown event", with(R"("event": "scan", "set")", R"("event": "scam", "set")"),
        "f.json:5: there is no event \"scam\"");
    row("unknown field in a group", with("?<to>", "?<too>"),
        "f.json:5: an event has no field \"too\"");
    row("unknown field set", with(R"("contents": "spam"},)", R"("contest": "spam"},)"),
        "f.json:5: an event has no field \"contest\"");
    row("unknown value set", with(R"("contents": "spam"},)", R"("contents": "ham"},)"),
        "f.json:5: \"ham\" is no value of contents");
    row("unknown value meant", with(R"("in": "passed")", R"("in": "let in")"),
        "f.json:5: \"let in\" is no value of action");
    row("values without a group", with(R"("values": {"action")", R"("values": {"status")"),
        "f.json:5: \"passed\" is no value of status");
    row("values for no group",
        with(R"("values": {"action": {"out": "blocked", "in": "passed"}})",
             R"("values": {"dsn": {"x": "y"}})"),
        "f.json:5: values for \"dsn\", which is no group here");
    row("unknown field of a sample", with(R"({"queueId": "4A1B")", R"({"id": "4A1B")"),
        "f.json:11: an event has no field \"id\", in the sample: Nov  2");
    row("other lines", with(R"("noise": [)", R"("otherLines": "kept", "noise": [)"),
        "f.json:9: other lines are unparsed, noise or foreign, not \"kept\"");
    row("replaces", with(R"("noise": [)", R"("replaces": "yes", "noise": [)"),
        "f.json:9: \"replaces\" is true or false");
    row("does not compile", with("^ping ", "^pi(ng "),
        "f.json:9: missing closing parenthesis at character 8 of ^pi(ng ");
    row("matches the empty text", with("^ping ", "^(ping)?"),
        "f.json:9: the expression matches the empty text, and so any line: ^(ping)?");
    row("UTF is not for bytes", with("^ping ", "(*UTF)ping"), "f.json:9: ");
    row("too many groups", with("^ping ", "p" + QByteArray("()").repeated(64)),
        "f.json:9: the expression has more than 63 groups");
    row("too long an expression", with("^ping ", QByteArray(5'000, 'p')),
        "f.json:9: the expression is longer than 4096 bytes");
    row("too many ways to match",
        with(R"("^ping ")", R"("^ping ", "^(\\S+ ?)+[!?]$")")
            .replace("sin sentido", QByteArray("sin ").append(200, 'a')),
        "f.json:15: the pattern in line 9 tries too many ways to match, in the sample: Nov  2 "
        "06:25:01 mx1 cedazo: sin");
    row("a sample of another kind", with(R"("event": "noise"})", R"("event": "scan"})"),
        "f.json:14: event is \"noise\", not \"scan\", in the sample: Nov  2 06:25:01 mx1 cribas-2: "
        "ping 3");
    row("a sample with another value", with(R"("action": "blocked")", R"("action": "passed")"),
        "f.json:11: action is \"blocked\", not \"passed\", in the sample: Nov  2 06:25:01 mx1 "
        "cedazo[7]: 4A1B");
    row("a sample that gives more", with(R"(, "to": "ana@campus.example"})", "}"),
        "f.json:11: to is \"ana@campus.example\", not nothing, in the sample: ");
    row("a sample that gives less",
        with(R"({"queueId": "4A1B",)", R"({"queueId": "4A1B", "dsn": "5.0.0",)"),
        "f.json:11: dsn is nothing, not \"5.0.0\", in the sample: ");
    row("a sample of another time", with("11-02 06:25:01", "11-02 06:25:02"),
        "f.json:11: time is \"11-02 06:25:01\", not \"11-02 06:25:02\", in the sample: ");
    row("a sample of a value without a meaning",
        with("4A1B: out", "4A1B: off").replace("(?<action>out|in)", "(?<action>out|in|off)"),
        "f.json:11: event is \"unparsed\", not \"scan\", in the sample: ");
    row("a pattern without a sample", with(R"("^ping ")", R"("^ping ", "^pong ")"),
        "f.json:9: no sample is read by this pattern: ^pong ");
    row("a header without a time",
        with(
            R"("noise": [)",
            R"x("header": {"expression": "^(?<message>.+)", "time": "%d %b %H:%M:%S"}, "noise": [)x"),
        "f.json:9: the header needs the groups time and message");
    row("a header with an unknown part",
        with(R"("noise": [)",
             R"x("header": {"expression": "^(?<tiem>.+)", "time": "%d %b %H:%M:%S"}, "noise": [)x"),
        "f.json:9: a header has no part \"tiem\"");
    row("a header without a form",
        with(
            R"("noise": [)",
            R"x("header": {"expression": "^(?<time>.+)(?<message>.+)", "time": "%d"}, "noise": [)x"),
        "f.json:9: not the form of a time: %d");
}

void TestFormats::aBadFormatIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    QCOMPARE(errorOf(json).left(error.size()), error);
}

void TestFormats::theExampleInTheHelpIsGood_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "ca"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestFormats::theExampleInTheHelpIsGood()
{
    QFETCH(QString, language);
    QFile page(QStringLiteral(ESTAFETA_SOURCE_DIR "/resources/help/%1/formats.md").arg(language));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    const qsizetype start = text.indexOf("\n    {\n");
    const qsizetype end = text.indexOf("\n    }\n");
    QVERIFY(start > 0 && end > start);
    QCOMPARE(errorOf(text.mid(start, end - start + 7)), u"none"_s);
    for (const EventField &field : eventFields())
        QVERIFY2(text.contains(field.name.data()), field.name.data());
}

void TestFormats::times_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // empty: refused
    const auto row = [](const char *name, const char *form, const char *text, const char *read) {
        QTest::newRow(name) << QString::fromUtf8(form) << QString::fromUtf8(text)
                            << QString::fromUtf8(read);
    };
    row("heartbeat", "%Y/%m/%d_%H:%M:%S", "2026/11/02_06:25:01", "2026-11-2 23101.0");
    row("month's name, a padded day", "%d %b %Y %H:%M:%S", " 2 nov 2026 06:25:01", "");
    row("several blanks", "%b %d %H:%M:%S", "Nov   2 06:25:01", "0-11-2 23101.0");
    row("fraction", "%d.%m.%Y %H:%M:%S,%f", "02.11.2026 06:25:01,5", "2026-11-2 23101.500000");
    row("zone", "%Y-%m-%d %H:%M:%S %z", "2026-11-02 06:25:01 -03:30",
        "2026-11-2 23101.0 zone -12600");
    row("UTC", "%Y-%m-%dT%H:%M:%S%z", "2026-11-02T06:25:01Z", "2026-11-2 23101.0 zone 0");
    row("percent sign", "%%%Y-%m-%d %H:%M:%S", "%2026-11-02 06:25:01", "2026-11-2 23101.0");
    row("leap second", "%m-%d %H:%M:%S", "12-31 23:59:60", "0-12-31 86400.0");
    row("no such month", "%m-%d %H:%M:%S", "13-31 23:59:59", "");
    row("no such hour", "%m-%d %H:%M:%S", "12-31 24:00:00", "");
    row("something behind it", "%m-%d %H:%M:%S", "12-31 23:00:00x", "");
    row("cut", "%m-%d %H:%M:%S", "12-31 23:00:", "");
    row("another sign", "%m-%d %H:%M:%S", "12/31 23:00:00", "");
    row("empty", "%m-%d %H:%M:%S", "", "");
}

void TestFormats::times()
{
    QFETCH(QString, form);
    QFETCH(QString, text);
    QFETCH(QString, read);
    QVERIFY(isTimeForm(form.toStdString()));
    Header header;
    QString actual;
    if (readTime(form.toStdString(), text.toStdString(), header)) {
        actual = u"%1-%2-%3 %4.%5"_s.arg(header.year)
                     .arg(header.month)
                     .arg(header.day)
                     .arg(header.secondOfDay)
                     .arg(header.microsecond);
        if (header.hasOffset)
            actual += u" zone %1"_s.arg(header.offsetSeconds);
    }
    QCOMPARE(actual, read);
}

void TestFormats::timeForms()
{
    for (const char *form :
         {"", "%", "%Y-%m-%d", "%d %H:%M:%S", "%m %d %H:%M:%S %q", "%m %d %H:%M:%S%"})
        QVERIFY2(!isTimeForm(form), form);
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
