// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/livelines.h"
#include "tests/screenshots/livelogfixtures.h"
#include "widgets/livelog/livelogpage.h"
#include "widgets/livelog/livelogview.h"
#include "workspace/livedelivery.h"
#include "workspace/livetap.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <fstream>
#include <thread>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLinesASecond = 50'000;
constexpr int kBatchesASecond = 20;

int64_t nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

long residentKb()
{
    std::ifstream status("/proc/self/statm");
    long size = 0;
    long resident = 0;
    status >> size >> resident;
    return resident * 4;
}

int seconds()
{
    const int given = qEnvironmentVariableIntValue("ESTAFETA_BENCH_SECONDS");
    return given > 0 ? given : 10;
}

/// What a store's thread takes in during one batch. The lines' times are when they were made.
ReadBatch makeBatch(const LineBatch &samples)
{
    ReadBatch batch = LineIntake::begin(1 << 20);
    for (int i = 0; i < kLinesASecond / kBatchesASecond; ++i) {
        const LineBatch::Line &sample =
            samples.lines[static_cast<size_t>(i) % samples.lines.size()];
        const std::string_view text = samples.textOf(sample);
        batch.lines.push_back({static_cast<uint32_t>(batch.text.size()),
                               static_cast<uint32_t>(text.size()), Time{nowUs()}});
        batch.text += text;
    }
    return batch;
}

double threadCpuMs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Beats every millisecond when the window's thread is free.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_clock.start();
        m_cpuMs = threadCpuMs();
        startTimer(1, Qt::PreciseTimer);
    }
    std::vector<double> gapsMs;
    std::vector<double> workedMs; ///< of each gap, what this thread itself computed

protected:
    void timerEvent(QTimerEvent *) override
    {
        gapsMs.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        const double cpuMs = threadCpuMs();
        workedMs.push_back(cpuMs - m_cpuMs);
        m_cpuMs = cpuMs;
        m_clock.start();
    }

private:
    QElapsedTimer m_clock;
    double m_cpuMs = 0;
};

/// Beats on a thread that does nothing else: its pauses are the machine's, not ours.
std::vector<double> beatAlone(const std::stop_token &stop)
{
    std::vector<double> gapsMs;
    QElapsedTimer clock;
    clock.start();
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        gapsMs.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        clock.start();
    }
    return gapsMs;
}

int longOnes(const std::vector<double> &gapsMs)
{
    return static_cast<int>(std::ranges::count_if(gapsMs, [](double gap) { return gap > 50; }));
}

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<size_t>(part * static_cast<double>(values.size() - 1))];
}

} // namespace

/// The live log at 50,000 lines a second: how long the window's thread is ever busy, and how old a
/// line is when it has become a row. ESTAFETA_BENCH_SECONDS: for so long (10).
class BenchLiveLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsUp_data();
    void keepsUp();
};

void BenchLiveLog::keepsUp_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("byHost");
    QTest::newRow("no filter") << QString() << false;
    QTest::newRow("words") << u"host:mx1 (deferred OR far.example)"_s << false;
    QTest::newRow("expression") << u"/to=<[^>]*>.*status=(deferred|bounced)/"_s << false;
    QTest::newRow("bad expression") << u"/(.+)+[0-9]{9}z/"_s << false;
    QTest::newRow("one column per host") << QString() << true;
    QTest::newRow("one column per host, words") << u"host:mx1 (deferred OR far.example)"_s << true;
}

void BenchLiveLog::keepsUp()
{
    QFETCH(QString, filter);
    QFETCH(bool, byHost);
    LiveLogPage page;
    page.resize(1280, 800);
    page.show();
    page.setFilter(filter);
    page.setByHost(byHost);
    LiveDelivery delivery;
    delivery.tap()->setWanted(true);
    std::vector<double> ages;
    connect(&delivery, &LiveDelivery::arrived, &page, [&](const LineBatch &lines) {
        page.addLive(lines);
        if (!lines.lines.empty())
            ages.push_back(static_cast<double>(nowUs() - lines.lines.front().time.us) / 1'000);
    });
    std::atomic<bool> ended = false;
    std::jthread store([&ended, tap = delivery.tap()] {
        const LineBatch samples = Fixtures::siteLines();
        FileCoverage file;
        file.host = "mx1";
        file.path = "/var/log/mail.log";
        auto next = std::chrono::steady_clock::now();
        for (int i = 0; i < seconds() * kBatchesASecond; ++i) {
            tap->add(makeBatch(samples), 0, file);
            next += std::chrono::milliseconds(1'000 / kBatchesASecond);
            std::this_thread::sleep_until(next);
        }
        ended = true;
    });
    std::vector<double> alone;
    std::jthread control([&alone](const std::stop_token &stop) { alone = beatAlone(stop); });
    Pulse pulse;
    long early = 0;
    while (!ended) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (early == 0 && page.lines().ring().size() >= 200'000)
            early = residentKb();
    }
    control.request_stop();
    control.join();
    qInfo("%d lines/s for %d s: event loop's pauses: median %.1f ms, 99 %% %.1f ms, longest %.1f "
          "ms, %d over 50 ms",
          kLinesASecond, seconds(), percentile(pulse.gapsMs, 0.5), percentile(pulse.gapsMs, 0.99),
          percentile(pulse.gapsMs, 1), longOnes(pulse.gapsMs));
    qInfo("in one pause the window's thread itself worked at most %.1f ms, %d times over 50; a "
          "thread that only beats paused at most %.1f ms, %d times over 50",
          percentile(pulse.workedMs, 1), longOnes(pulse.workedMs), percentile(alone, 1),
          longOnes(alone));
    qInfo("age of the oldest line of a delivery: median %.0f ms, 99 %% %.0f ms, longest %.0f ms",
          percentile(ages, 0.5), percentile(ages, 0.99), percentile(ages, 1));
    qInfo("not shown %llu, not looked through %llu; memory %ld MB when full, %ld MB at the end",
          static_cast<unsigned long long>(page.lines().skipped()),
          static_cast<unsigned long long>(page.lines().unfiltered()), early / 1024,
          residentKb() / 1024);
    QVERIFY(page.lines().ring().size() > 0);
}

QTEST_MAIN(BenchLiveLog)
#include "bench_livelog.moc"
