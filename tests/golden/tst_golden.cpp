// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What estafeta-cli says about the demo site, word for word: stdout, stderr and exit status of
/// each line of the file "cases" against expected/NAME.txt. When an answer changes for the better:
///
///   ./dev shell -- env ESTAFETA_UPDATE_GOLDEN=1 build/dev/bin/tst_golden && git diff tests/golden
///
/// and commit what the review of the difference bears out.
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answer_data();
    void answer();
    void everyExpectedAnswerHasItsCase();

private:
    [[nodiscard]] QByteArray run(const QString &arguments) const;
    [[nodiscard]] static QString pathOf(const QString &name);
    [[nodiscard]] static QList<std::pair<QString, QString>> cases();

    QTemporaryDir m_folder;
};

namespace {

const QString kFolder = QStringLiteral(ESTAFETA_SOURCE_DIR "/tests/golden/");
const QString kLogs = QStringLiteral(ESTAFETA_SOURCE_DIR "/resources/demo/logs");
const QString kFormats = QStringLiteral(ESTAFETA_SOURCE_DIR "/tests/golden/formats");

bool isUpdating()
{
    return qEnvironmentVariableIsSet("ESTAFETA_UPDATE_GOLDEN");
}

} // namespace

QString GoldenTest::pathOf(const QString &name)
{
    return kFolder + u"expected/"_s + name + u".txt"_s;
}

QList<std::pair<QString, QString>> GoldenTest::cases()
{
    QList<std::pair<QString, QString>> cases;
    QFile file(kFolder + u"cases"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            cases.append({line.section(u' ', 0, 0), line.section(u' ', 1)});
    }
    return cases;
}

void GoldenTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(cases().size() > 10);
}

QByteArray GoldenTest::run(const QString &arguments) const
{
    QString real = arguments;
    real.replace(u"STORE"_s, m_folder.filePath(u"store"_s))
        .replace(u"LOGS"_s, kLogs)
        .replace(u"FORMATS"_s, kFormats);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, u"Europe/Madrid"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ESTAFETA_CLI), QProcess::splitCommand(real));
    if (!process.waitForFinished())
        return "did not end: " + process.errorString().toUtf8();
    QByteArray text = "$ estafeta-cli " + arguments.toUtf8() + '\n'
        + process.readAllStandardOutput() + "--- stderr\n" + process.readAllStandardError()
        + "--- exit status " + QByteArray::number(process.exitCode()) + '\n';
    text.replace(m_folder.filePath(u"store"_s).toUtf8(), "STORE");
    text.replace(kFormats.toUtf8(), "FORMATS");
    return text.replace(kLogs.toUtf8(), "LOGS");
}

void GoldenTest::answer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("arguments");
    // In order: the first one makes the store.
    for (const auto &[name, arguments] : cases())
        QTest::newRow(qPrintable(name)) << name << arguments;
}

void GoldenTest::answer()
{
    QFETCH(QString, name);
    QFETCH(QString, arguments);
    const QByteArray actual = run(arguments);
    QFile file(pathOf(name));
    if (isUpdating()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(actual), actual.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName() + u" is missing"_s));
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> lines = actual.split('\n');
    // Line by line: the first difference is what a reader wants to see.
    for (qsizetype i = 0; i < std::min(expected.size(), lines.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
}

void GoldenTest::everyExpectedAnswerHasItsCase()
{
    QStringList names;
    for (const auto &[name, arguments] : cases())
        names << name + u".txt"_s;
    names.sort();
    QCOMPARE(QDir(kFolder + u"expected"_s).entryList(QDir::Files, QDir::Name), names);
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "tst_golden.moc"
