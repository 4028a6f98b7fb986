// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <array>

namespace {

using namespace Qt::StringLiterals;

struct Source {
    QString path; ///< from the top folder
    QString text;
};

/// The product's sources below `folders`.
std::vector<Source> sourcesIn(const QStringList &folders)
{
    const QDir top(QStringLiteral(ESTAFETA_SOURCE_DIR));
    std::vector<Source> sources;
    for (const QString &folder : folders) {
        QDirIterator it(top.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            sources.push_back(
                {top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

QStringList includesOf(const Source &source)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch &match : include.globalMatch(source.text))
        names.append(match.captured(1));
    return names;
}

/// From the lowest layer up. Folders of one level know nothing of each other.
const std::vector<QStringList> &layers()
{
    static const std::vector<QStringList> all = {
        {u"core"_s},  {u"logs"_s},    {u"reading"_s},  {u"trace"_s},   {u"indicators"_s},
        {u"store"_s}, {u"hosts"_s},   {u"accounts"_s}, {u"formats"_s}, {u"workspace"_s},
        {u"items"_s}, {u"widgets"_s}, {u"app"_s},
    };
    return all;
}

int levelOf(const QString &folder)
{
    for (size_t level = 0; level < layers().size(); ++level) {
        if (layers()[level].contains(folder))
            return static_cast<int>(level);
    }
    return -1;
}

/// "models/trace/edges.cpp" -> "trace", "widgets/trace/x.h" -> "widgets"
QString layerOf(const QString &path)
{
    return path.startsWith("models/"_L1) ? path.section(u'/', 1, 1) : path.section(u'/', 0, 0);
}

bool isQt(const QString &include)
{
    static const QRegularExpression qt(u"^(Q[A-Z]|Qt[A-Z0-9])"_s);
    return qt.match(include).hasMatch();
}

/// Without comments and the insides of literals, so that words in them mean nothing.
QString codeOf(const QString &text)
{
    static const QRegularExpression rest(
        u"//[^\\n]*|/\\*.*?\\*/|R\"\\(.*?\\)\"|\"(?:\\\\.|[^\"\\\\\\n])*\""_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    return code.replace(rest, u"\"\""_s);
}

} // namespace

/// What the house rules say of includes and sizes, read from the sources.
class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sourcesIn({u"models"_s, u"widgets"_s, u"app"_s}).size() > 100); }

    void theRulesSeeWhatTheyForbid()
    {
        const Source source{u"models/core/x.cpp"_s,
                            u"#include \"trace/weave.h\"\n # include <QString>\n// tr(\"x\")\n"_s};
        QCOMPARE(includesOf(source), QStringList({u"trace/weave.h"_s, u"QString"_s}));
        QVERIFY(isQt(u"QString"_s) && isQt(u"QtGui/QColor"_s) && !isQt(u"core/queue.h"_s));
        QVERIFY(levelOf(u"core"_s) < levelOf(u"trace"_s));
        QVERIFY(!codeOf(source.text).contains(u"tr("_s));
    }

    void lowerLayersKnowNothingOfHigherOnes()
    {
        QStringList wrong;
        for (const Source &source : sourcesIn({u"models"_s, u"widgets"_s, u"app"_s})) {
            const int level = levelOf(layerOf(source.path));
            if (level < 0) {
                wrong.append(source.path + u": a folder without a place in the layers"_s);
                continue;
            }
            for (const QString &include : includesOf(source)) {
                const int other = levelOf(include.section(u'/', 0, 0));
                if (include.contains(u'/') && other > level)
                    wrong.append(source.path + u": "_s + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theModelOfMailIsWithoutQt()
    {
        QStringList wrong;
        for (const Source &source : sourcesIn(
                 {u"models/core"_s, u"models/logs"_s, u"models/reading"_s, u"models/trace"_s})) {
            for (const QString &include : includesOf(source)) {
                if (isQt(include))
                    wrong.append(source.path + u": "_s + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void modelsHaveNoWindows()
    {
        static const QRegularExpression window(
            u"^(QtGui|QtWidgets|QtCharts)\\b|^Q(Widget|Dialog|MessageBox|Application|"
            u"GuiApplication|"
            "Color|Font|FontMetrics|Icon|Image|Pixmap|Painter|Palette|Brush|Pen|Action|Menu|Label|"
            "TableView|TreeView|Clipboard|KeySequence|StandardItemModel|StyledItemDelegate)\\b"_s);
        QStringList wrong;
        for (const Source &source : sourcesIn({u"models"_s})) {
            for (const QString &include : includesOf(source)) {
                if (window.match(include).hasMatch())
                    wrong.append(source.path + u": "_s + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void modelsSayNothingToPeople()
    {
        static const QRegularExpression words(
            u"\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\s*\\("_s);
        QStringList wrong;
        for (const Source &source : sourcesIn({u"models"_s})) {
            const QRegularExpressionMatch match = words.match(codeOf(source.text));
            if (match.hasMatch())
                wrong.append(source.path + u": "_s + match.captured());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Widgets show item models and plain values: no file, socket, database, host or log reader.
    void widgetsKnowItemsAndValuesOnly()
    {
        static const QStringList allowed = {u"core/"_s, u"items/"_s, u"widgets/"_s,
                                            u"KSyntaxHighlighting/"_s};
        // Plain values that have no item model of their own.
        static const QStringList alsoAllowed = {u"trace/trace.h"_s, u"trace/query.h"_s,
                                                u"indicators/indicator.h"_s,
                                                u"indicators/indicatorview.h"_s,
                                                u"indicators/report.h"_s,
                                                u"indicators/reportsections.h"_s};
        QStringList wrong;
        for (const Source &source : sourcesIn({u"widgets"_s})) {
            for (const QString &include : includesOf(source)) {
                const bool own = !include.contains(u'/') || isQt(include);
                const bool good = own || alsoAllowed.contains(include)
                    || std::ranges::any_of(allowed, [&](const QString &beginning) {
                                      return include.startsWith(beginning);
                                  });
                if (!good)
                    wrong.append(source.path + u": "_s + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void filesAreOfReadableSize()
    {
        constexpr qsizetype kLongestSource = 600;
        constexpr qsizetype kLongestHeader = 250;
        QStringList wrong;
        for (const Source &source : sourcesIn({u"models"_s, u"widgets"_s, u"app"_s, u"tests"_s})) {
            const qsizetype lines = source.text.count(u'\n');
            const bool header = source.path.endsWith(".h"_L1);
            if (lines > (header ? kLongestHeader : kLongestSource))
                wrong.append(source.path + u": "_s + QString::number(lines) + u" lines"_s);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everySourceSaysItsLicence()
    {
        QStringList wrong;
        for (const Source &source : sourcesIn({u"models"_s, u"widgets"_s, u"app"_s, u"tests"_s})) {
            if (!source.text.startsWith("// SPDX-FileCopyrightText: "_L1)
                || !source.text.contains("\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
                wrong.append(source.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
