// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/samplecheck.h"

#include "core/time.h"
#include "logs/formatset.h"
#include "logs/linereader.h"

#include <algorithm>

namespace Estafeta {

namespace {

std::string outcomeName(LineFate fate, const Event &event)
{
    switch (fate) {
    case LineFate::Noise:
        return "noise";
    case LineFate::Unparsed:
        return "unparsed";
    case LineFate::Foreign:
        return "foreign";
    case LineFate::Event:
        break;
    }
    return std::string(eventKindName(event.kind));
}

/// "2026-11-02 06:25:01", "11-02 06:25:01" when the line prints no year.
std::string clockText(const Header &header)
{
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const std::string year = header.year == 0 ? "" : std::to_string(header.year) + "-";
    return year + two(header.month) + "-" + two(header.day) + " " + two(header.secondOfDay / 3600)
        + ":" + two(header.secondOfDay / 60 % 60) + ":" + two(header.secondOfDay % 60);
}

std::string expectedText(const SampleSpec &sample, std::string_view name)
{
    const auto known = std::ranges::find(sample.fields, name, &NamedTexts::value_type::first);
    return known == sample.fields.end() ? std::string() : known->second;
}

std::string difference(std::string_view what, const std::string &actual,
                       const std::string &expected)
{
    const auto shown = [](const std::string &text) {
        return text.empty() ? std::string("nothing") : "\"" + text + "\"";
    };
    return std::string(what) + " is " + shown(actual) + ", not " + shown(expected);
}

/// In what the sample is not as promised; empty when it is.
std::string wrongIn(const SampleSpec &sample, const Header &header, LineFate fate,
                    const Event &event)
{
    if (!sample.time.empty() && clockText(header) != sample.time)
        return difference("time", clockText(header), sample.time);
    const std::string outcome = outcomeName(fate, event);
    if (outcome != sample.outcome)
        return difference("event", outcome, sample.outcome);
    if (fate != LineFate::Event)
        return {};
    for (const EventField &field : eventFields()) {
        const std::string actual = eventFieldText(event, field);
        const std::string expected = expectedText(sample, field.name);
        if (actual != expected)
            return difference(field.name, actual, expected);
    }
    return {};
}

} // namespace

Result<void> checkSamples(const std::shared_ptr<const Format> &format)
{
    LineReader reader(std::make_shared<const FormatSet>(std::vector{format}));
    Matcher matcher;
    const FormatSpec &spec = format->spec();
    std::vector<bool> proven(spec.patterns.size());
    for (const SampleSpec &sample : spec.samples) {
        const auto refuse = [&](const std::string &why) {
            return format->refused(sample.line, why + ", in the sample: " + sample.text);
        };
        for (const auto &[name, value] : sample.fields) {
            if (!findEventField(name))
                return refuse("an event has no field \"" + name + "\"");
        }
        const Header header = reader.header(sample.text);
        Event event;
        const LineFate fate = reader.read(header, event);
        Event again;
        std::optional<size_t> tooCostly;
        const auto pattern = format->patternOf(matcher, header.message, again, tooCostly);
        if (tooCostly)
            return refuse("the pattern in line " + std::to_string(spec.patterns[*tooCostly].line)
                          + " tries too many ways to match");
        if (const std::string wrong = wrongIn(sample, header, fate, event); !wrong.empty())
            return refuse(wrong);
        if (pattern && format->reads(header.program))
            proven[*pattern] = true;
    }
    for (size_t i = 0; i < proven.size(); ++i) {
        if (!proven[i])
            return format->refused(spec.patterns[i].line,
                                   "no sample is read by this pattern: "
                                       + spec.patterns[i].expression);
    }
    return {};
}

} // namespace Estafeta
