// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text.h"
#include "tests/cli/reportcase.h"
#include "tests/logs/amavislines.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

/// "blocked spam" and how often; without what did not occur.
using Results = QMap<QString, qint64>;

/// The log, with the only kind of time that amavis-logwatch reads.
QByteArray withOldTimes(const QString &log)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(log));
    static const QRegularExpression time(u"^2026-11-(\\d\\d)T([\\d:]+)\\.\\S+"_s,
                                         QRegularExpression::MultilineOption);
    return QString::fromUtf8(file.readAll()).replace(time, u"Nov \\1 \\2"_s).toUtf8();
}

/// amavis-logwatch is logwatch's service for amavis, a program by itself.
Results byAmavisLogwatch(const QString &log)
{
    const QString script = u"/usr/share/logwatch/scripts/services/amavis"_s;
    QProcess process;
    process.start(u"perl"_s, {script, u"--nodetail"_s, u"--syslog_name"_s, u"amavisd?"_s});
    process.write(withOldTimes(log));
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("amavis-logwatch: %s", process.readAllStandardError().constData());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression row(
        u"^ +(\\d+) +([A-Z][A-Za-z ]+) (blocked|passed|discarded)"_s,
        QRegularExpression::MultilineOption);
    static const QMap<QString, QString> names{{u"malware"_s, u"infected"_s},
                                              {u"banned name"_s, u"banned"_s},
                                              {u"mta"_s, u"blocked by the mail server"_s}};
    Results results;
    for (const QRegularExpressionMatch &match : row.globalMatch(text)) {
        const QString name = match.captured(2).toLower();
        // It tells spam that was discarded apart from other spam that was blocked.
        const QString done = match.captured(3) == u"discarded"_s ? u"blocked"_s : match.captured(3);
        results[done + u' ' + names.value(name, name)] += match.captured(1).toLongLong();
    }
    return results;
}

Results byUs(const ReportCase &logs)
{
    logs.import();
    Results results;
    const Report report = logs.report();
    for (const auto &[name, tally] : report.total.table(ReportTable::FilterResults)) {
        QString key = QString::fromStdString(std::string(name));
        results[key.replace(QLatin1Char(kPartEnd), u' ')] += tally.count;
    }
    return results;
}

/// What amavis-logwatch does not read: it knows no kinds of "unchecked", and puts an entry in parts
/// together only where it was cut after 980 bytes.
bool isItsHole(std::string_view row)
{
    return row == "passed unchecked" || row.starts_with("long entry");
}

constexpr std::string_view kUnchecked =
    "(85958-09) Passed UNCHECKED {RelayedInbound}, [198.51.100.6]:94528 [198.51.100.6] "
    "<a@b.example> -> <c@aula.example>, Queue-ID: 4A1B2C3D4F, Message-ID: <m2@b.example>, "
    "mail_id: bMsDVSLqJ43X, Hits: -, size: 1358, queued_as: 5B2C3D4E60, 7684 ms";

/// Each a number of times of its own.
ReportCase logsOfAmavis()
{
    ReportCase logs;
    double second = 0;
    int line = 0;
    logs.add(second, "amavis[4711]", kUnchecked);
    for (const LineRow &row : kAmavisLines) {
        if (isItsHole(row.name))
            continue;
        ++line;
        for (int times = 0; times <= line % 4; ++times)
            logs.add(second += 7, std::string(row.program) + "[4711]", row.message);
    }
    return logs;
}

} // namespace

/// What amavis did with mail, counted beside amavis-logwatch.
class TestAmavisLogwatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreEqual()
    {
        const ReportCase logs = logsOfAmavis();
        const Results theirs = byAmavisLogwatch(QString::fromStdString(logs.writeLog()));
        QVERIFY(theirs.size() >= 8);
        QCOMPARE(byUs(logs), theirs);
    }
};

QTEST_GUILESS_MAIN(TestAmavisLogwatch)
#include "tst_amavislogwatch.moc"
