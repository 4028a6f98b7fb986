// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/indicatorfixtures.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Estafeta::Fixtures {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int64_t kMinute = 60 * Time::kSecond;
constexpr int64_t kHour = 60 * kMinute;
constexpr std::array<double, 3> kShares = {0.58, 0.42, 0}; ///< of the hosts; the third has no logs

/// Of each indicator up to Banned, for one message that was received.
constexpr std::array kParts = {1.0,  0.91,  0.004, 0.034, 0.021, 0.37,
                               0.05, 0.031, 0.008, 0.003, 0.002};

/// 0.85 to 1.15, the same for the same moment.
double noise(int64_t number)
{
    auto x = static_cast<uint64_t>(number) * 0x9e3779b97f4a7c15U;
    x ^= x >> 29U;
    x *= 0xbf58476d1ce4e5b9U;
    return 0.85 + 0.3 * static_cast<double>(x >> 40U & 0xffffU) / 65'535;
}

/// What came in within the minute that begins then.
double perMinute(Time at, const IndicatorQuestion &question, const MailScene &scene)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(
        at.us / 1000, QTimeZone(QByteArray::fromStdString(question.zone)));
    const double hour = local.time().msecsSinceStartOfDay() / 3'600'000.0;
    const double day = std::exp(-std::pow((hour - 11.5) / 4.2, 2));
    const double evening = 0.45 * std::exp(-std::pow((hour - 18) / 3, 2));
    const double week = local.date().dayOfWeek() >= 6 ? 0.28 : 1;
    double rate = scene.perHour / 60 * week * (0.07 + day + evening) * noise(at.us / kHour);
    if (scene.dipBegin.isSet() && at >= scene.dipBegin && at < scene.dipEnd)
        rate *= 0.06;
    return rate;
}

bool isRead(Time at, const MailScene &scene)
{
    const bool inGap = scene.gapBegin.isSet() && at >= scene.gapBegin && at < scene.gapEnd;
    return !inGap && (!scene.known.isSet() || at < scene.known);
}

Time nextBar(Time begin, const IndicatorQuestion &question)
{
    if (question.unit == BarUnit::Minute)
        return begin + kMinute;
    if (question.unit == BarUnit::Hour)
        return begin + kHour;
    const QTimeZone zone(QByteArray::fromStdString(question.zone));
    const QDate date = QDateTime::fromMSecsSinceEpoch(begin.us / 1000, zone).date();
    QDate next = date.addDays(1);
    if (question.unit == BarUnit::Week)
        next = date.addDays(8 - date.dayOfWeek());
    else if (question.unit == BarUnit::Month)
        next = QDate(date.year(), date.month(), 1).addMonths(1);
    return {next.startOfDay(zone).toMSecsSinceEpoch() * 1000};
}

Bar barFrom(Time begin, const IndicatorQuestion &question, const MailScene &scene)
{
    Bar bar{begin, std::min(nextBar(begin, question), question.until), Covered::Whole};
    int read = 0;
    int all = 0;
    for (Time at = bar.begin; at < bar.end; at = at + kMinute) {
        ++all;
        read += isRead(at, scene) ? 1 : 0;
    }
    if (read < all)
        bar.covered = read == 0 ? Covered::Not : Covered::Partly;
    return bar;
}

/// Whole messages of one bar.
double received(const Bar &bar, const IndicatorQuestion &question, const MailScene &scene)
{
    if (bar.covered == Covered::Not)
        return kNone;
    double sum = 0;
    const int64_t step = question.unit <= BarUnit::Hour ? kMinute : kHour;
    for (Time at = bar.begin; at < bar.end; at = at + step) {
        if (isRead(at, scene))
            sum += perMinute(at, question, scene) * static_cast<double>(step) / kMinute;
    }
    return std::round(sum);
}

double valueOf(Indicator indicator, double messages, int64_t hour)
{
    const double busy = messages > 0 ? 1 : kNone;
    const double noisy = noise(hour * 31 + static_cast<int64_t>(indicator));
    switch (indicator) {
    case Indicator::Bytes:
        return messages * std::round(48'000 * noisy);
    case Indicator::AverageSize:
        return busy * std::round(48'000 * noisy);
    case Indicator::AverageScore:
        return busy * 1.4 * noisy;
    case Indicator::DelayMedian:
        return busy * 2.4 * noisy;
    case Indicator::Delay95:
        return busy * 38 * noisy;
    case Indicator::QueueAge:
        return busy * 1'500 * noisy;
    case Indicator::LoginsFailed:
        return std::isnan(messages) ? kNone : std::round(14 * noisy);
    case Indicator::Delivered:
        return std::round(messages * (0.84 + noisy / 12)); // never more than came in
    default:
        return std::round(messages * kParts.at(static_cast<size_t>(indicator)) * noisy);
    }
}

double totalOf(const IndicatorLine &line)
{
    double sum = 0;
    int count = 0;
    for (const double value : line.values) {
        if (std::isnan(value))
            continue;
        sum += value;
        ++count;
    }
    if (isCount(line.indicator))
        return sum;
    return count == 0 ? kNone : sum / count;
}

std::vector<IndicatorLine> linesOf(const IndicatorView &view, const std::vector<double> &messages)
{
    std::vector<IndicatorLine> lines;
    for (int i = 0; i < kIndicatorCount; ++i) {
        IndicatorLine line{static_cast<Indicator>(i), {}, 0};
        if (!isCountedBy(line.indicator, view.question.count))
            continue;
        for (size_t bar = 0; bar < messages.size(); ++bar) {
            const double value =
                valueOf(line.indicator, messages[bar], view.bars[bar].begin.us / kHour);
            line.values.push_back(i == 0 ? messages[bar] : value);
        }
        line.total = totalOf(line);
        lines.push_back(std::move(line));
    }
    return lines;
}

void addParts(IndicatorView &view)
{
    const IndicatorLine *main = view.line(view.question.main);
    if (main == nullptr)
        return;
    for (size_t host = 0; host < kShares.size(); ++host) {
        IndicatorPart part{static_cast<HostId>(host),
                           mailHosts().value(static_cast<qsizetype>(host)).toStdString(),
                           {},
                           {},
                           0};
        const bool read = kShares.at(host) > 0;
        for (size_t bar = 0; bar < view.bars.size(); ++bar) {
            const double share = isCount(main->indicator)
                ? std::round(main->values[bar] * kShares.at(host))
                : main->values[bar];
            part.values.push_back(read ? share : kNone);
            part.covered.push_back(read ? view.bars[bar].covered : Covered::Not);
            part.total += read && !std::isnan(share) ? share : 0;
        }
        if (!isCount(main->indicator))
            part.total = main->total;
        view.parts.push_back(std::move(part));
    }
}

UsualBand bandOf(const IndicatorView &view, const MailScene &scene)
{
    MailScene usual;
    usual.perHour = scene.perHour;
    UsualBand band;
    band.weeks = 8;
    for (Bar bar : view.bars) {
        bar.covered = Covered::Whole;
        const double messages = received(bar, view.question, usual);
        const double value = view.question.main == Indicator::Received
            ? std::round(messages * noise(bar.begin.us / kHour + 168))
            : valueOf(view.question.main, messages, bar.begin.us / kHour + 168);
        band.lower.push_back(value * 0.9);
        band.median.push_back(value);
        band.upper.push_back(value * 1.12);
    }
    return band;
}

void addAnomalies(IndicatorView &view, const MailScene &scene)
{
    const IndicatorLine *main = view.line(view.question.main);
    if (!scene.dipBegin.isSet() || main == nullptr)
        return;
    const UsualBand usual = bandOf(view, scene);
    for (size_t i = 0; i < view.bars.size(); ++i) {
        const Bar &bar = view.bars[i];
        if (bar.begin >= scene.dipBegin && bar.end <= scene.dipEnd)
            view.anomalies.push_back({i, main->values[i], usual.median[i]});
    }
}

void addDelays(IndicatorView &view)
{
    const std::array<std::pair<DelayStage, double>, 4> stages = {{{DelayStage::BeforeQueue, 320},
                                                                  {DelayStage::InQueue, 60},
                                                                  {DelayStage::Connection, 410},
                                                                  {DelayStage::Sending, 900}}};
    for (const auto &[stage, usual] : stages) {
        DelayPart part{stage, {}, {}};
        for (const Bar &bar : view.bars) {
            const double known = bar.covered == Covered::Not ? kNone : usual;
            const double noisy = noise(bar.begin.us / kHour + static_cast<int64_t>(stage) * 7);
            part.median.push_back(known * noisy);
            part.p95.push_back(known * 14 * noisy);
        }
        view.delays.push_back(std::move(part));
    }
}

} // namespace

QStringList mailHosts()
{
    return {QStringLiteral("mx1"), QStringLiteral("mx2"), QStringLiteral("lists")};
}

IndicatorView indicatorView(const IndicatorQuestion &question, const MailScene &scene)
{
    IndicatorView view;
    view.question = question;
    for (Time begin = question.since; begin < question.until; begin = view.bars.back().end)
        view.bars.push_back(barFrom(begin, question, scene));
    std::vector<double> now;
    std::vector<double> before;
    MailScene then;
    then.perHour = scene.perHour * 0.93;
    for (const Bar &bar : view.bars) {
        now.push_back(received(bar, question, scene));
        const Bar other{bar.begin - 7 * Time::kDay, bar.end - 7 * Time::kDay, Covered::Whole};
        before.push_back(received(other, question, then));
    }
    view.lines = linesOf(view, now);
    if (question.comparison != Comparison::None)
        view.compared = linesOf(view, before);
    if (question.band)
        view.band = bandOf(view, scene);
    addAnomalies(view, scene);
    addParts(view);
    addDelays(view);
    for (const Moment &moment : scene.moments) {
        if (moment.time >= question.since && moment.time < question.until)
            view.moments.push_back(moment);
    }
    return view;
}

MailScene badDay(Time midnight)
{
    MailScene scene;
    scene.gapBegin = midnight + 3 * kHour;
    scene.gapEnd = midnight + 5 * kHour + 30 * kMinute;
    scene.dipBegin = midnight + 10 * kHour;
    scene.dipEnd = midnight + 12 * kHour;
    scene.moments = {
        {midnight + 5 * kHour + 31 * kMinute, 0, MomentKind::Started, "postfix",
         "starting the Postfix mail system"},
        {midnight + 9 * kHour + 58 * kMinute, 0, MomentKind::Failed, "heartbeat",
         "Resources being acquired from mx1"},
        {midnight + 9 * kHour + 59 * kMinute, 0, MomentKind::Stopped, "postfix",
         "stopping the Postfix mail system"},
        {midnight + 12 * kHour + 4 * kMinute, 1, MomentKind::Started, "postfix",
         "starting the Postfix mail system"},
        {midnight + 16 * kHour, 1, MomentKind::Reloaded, "postfix", {}},
    };
    return scene;
}

} // namespace Estafeta::Fixtures
