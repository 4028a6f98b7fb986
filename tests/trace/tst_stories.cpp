// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tracebuilder.h"
#include "tests/trace/allstories.h"

#include <QTest>

#include <set>
#include <tuple>

using namespace Estafeta;

Q_DECLARE_METATYPE(const Estafeta::Story *)

/// What the correlator makes of a few lines, told in words.
class TestStories : public QObject
{
    Q_OBJECT

private slots:
    void tells_data() { addStories(); }

    void tells()
    {
        QFETCH(const Story *, story);
        const std::string told = storyText(story->lines);
        std::string expected(story->expected);
        expected.erase(0, expected.find_first_not_of('\n'));
        if (told != expected) // QCOMPARE cuts long texts
            qInfo("%s", told.c_str());
        QCOMPARE(QString::fromStdString(told), QString::fromStdString(expected));
    }

    void losesNoLine_data() { addStories(); }

    /// Each line that means something is shown by a trace, and by none twice.
    void losesNoLine()
    {
        QFETCH(const Story *, story);
        const auto lines = storyLines(story->lines);
        TraceBuilder builder(lines);
        builder.add(lines);
        std::set<std::pair<HostId, uint32_t>> shown;
        for (const Trace &trace : builder.traces()) {
            std::set<std::pair<HostId, uint32_t>> own;
            for (const Proof &proof : trace.lines) {
                QVERIFY2(own.emplace(proof.host, proof.line.line).second, "a line twice");
                shown.emplace(proof.host, proof.line.line);
            }
        }
        for (const StoryLine &line : lines) {
            if (line.text.find(": connect from ") != std::string::npos)
                continue;
            const auto host = std::ranges::find(builder.hosts(), line.host);
            const auto id = static_cast<HostId>(host - builder.hosts().begin());
            QVERIFY2(shown.contains({id, line.number}), line.text.c_str());
        }
    }

    /// What Cyrus' audit and its "Delivered:" both say is one copy.
    void auditCountsNoCopyTwice()
    {
        size_t seen = 0;
        for (const Story &story : kStoreStories) {
            const auto lines = storyLines(story.lines);
            if (story.lines.find("auditlog: append") == std::string_view::npos)
                continue;
            TraceBuilder builder(lines);
            builder.add(lines);
            for (const Trace &trace : builder.traces()) {
                for (const TraceStage &stage : trace.stages) {
                    const bool isStores = trace.legs[stage.leg].kind == LegKind::Store;
                    QVERIFY2(!isStores || stage.count == 1, story.name);
                    seen += isStores ? stage.lines.size() : 0;
                }
            }
        }
        QCOMPARE(seen, size_t{5}); // two, two and one
    }

private:
    static void addStories()
    {
        QTest::addColumn<const Story *>("story");
        for (const Story *story : allStories())
            QTest::newRow(story->name) << story;
        for (const Story &story : kEximTwinStories)
            QTest::newRow(story.name) << &story;
    }
};

QTEST_APPLESS_MAIN(TestStories)
#include "tst_stories.moc"
