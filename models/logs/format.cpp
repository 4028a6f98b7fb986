// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/format.h"

#include "core/text.h"
#include "logs/timeform.h"

#include <algorithm>

namespace Estafeta {

namespace {

bool isBeginning(std::string_view program)
{
    return program.ends_with('*');
}

const std::string *meaningOf(const NamedTexts &values, std::string_view printed)
{
    const auto known = std::ranges::find(values, printed, &NamedTexts::value_type::first);
    return known == values.end() ? nullptr : &known->second;
}

} // namespace

Error Format::refused(int line, std::string why) const
{
    return {ErrorCode::BadFormat, m_spec.file + ":" + std::to_string(line), std::move(why)};
}

Result<std::shared_ptr<const Format>> Format::compile(FormatSpec spec)
{
    std::shared_ptr<Format> format(new Format(std::move(spec)));
    if (auto checked = format->checkPrograms(); !checked)
        return checked.error();
    if (auto compiled = format->compileHeader(); !compiled)
        return compiled.error();
    for (const PatternSpec &pattern : format->m_spec.patterns) {
        if (auto compiled = format->compilePattern(pattern); !compiled)
            return compiled.error();
    }
    return std::shared_ptr<const Format>(std::move(format));
}

Result<void> Format::checkPrograms() const
{
    if (m_spec.programs.empty())
        return refused(m_spec.line, "no programs are named");
    for (const std::string &program : m_spec.programs) {
        if (program.empty() || program == "*")
            return refused(m_spec.line, "a program without a name");
    }
    return {};
}

Result<void> Format::compileHeader()
{
    if (m_spec.headerExpression.empty())
        return {};
    const auto wrong = [this](std::string why) {
        return refused(m_spec.headerLine, std::move(why));
    };
    auto compiled = Expression::compile(m_spec.headerExpression);
    if (!compiled)
        return wrong(compiled.error().detail);
    if (!isTimeForm(m_spec.timeForm))
        return wrong("not the form of a time: " + m_spec.timeForm);
    OwnHeader header{std::move(compiled).value()};
    for (const Expression::Group &group : header.expression.groups()) {
        int *place = group.name == "time" ? &header.time
            : group.name == "program"     ? &header.program
            : group.name == "pid"         ? &header.pid
            : group.name == "host"        ? &header.host
            : group.name == "message"     ? &header.message
                                          : nullptr;
        if (!place)
            return wrong("a header has no part \"" + group.name + "\"");
        *place = group.number;
    }
    if (header.time < 0 || header.message < 0)
        return wrong("the header needs the groups time and message");
    if (header.program < 0 && isBeginning(m_spec.programs.front()))
        return wrong("without the group program, the first program's name must be whole");
    m_header = std::move(header);
    return {};
}

Result<void> Format::compilePattern(const PatternSpec &spec)
{
    auto compiled = Expression::compile(spec.expression);
    if (!compiled)
        return refused(spec.line, compiled.error().detail);
    if (auto checked = checkValues(spec); !checked)
        return checked;
    Pattern pattern{std::move(compiled).value(), {}};
    for (const Expression::Group &group : pattern.expression.groups()) {
        const EventField *field = findEventField(group.name);
        if (!field)
            return refused(spec.line, "an event has no field \"" + group.name + "\"");
        Capture capture{group.number, field, nullptr};
        for (const auto &[name, values] : spec.values) {
            if (name == group.name)
                capture.values = &values;
        }
        pattern.captures.push_back(capture);
    }
    for (const auto &[name, values] : spec.values) {
        if (std::ranges::find(pattern.expression.groups(), name, &Expression::Group::name)
            == pattern.expression.groups().end())
            return refused(spec.line, "values for \"" + name + "\", which is no group here");
    }
    m_patterns.push_back(std::move(pattern));
    return {};
}

Result<void> Format::checkValues(const PatternSpec &spec) const
{
    const auto check = [&](const std::string &name, const std::string &value) -> Result<void> {
        const EventField *field = findEventField(name);
        if (!field)
            return refused(spec.line, "an event has no field \"" + name + "\"");
        Event event;
        if (!setEventField(event, *field, value))
            return refused(spec.line, "\"" + value + "\" is no value of " + name);
        return {};
    };
    for (const auto &[name, value] : spec.set) {
        if (auto checked = check(name, value); !checked)
            return checked;
    }
    for (const auto &[name, values] : spec.values) {
        for (const auto &[printed, value] : values) {
            if (auto checked = check(name, value); !checked)
                return checked;
        }
    }
    return {};
}

bool Format::reads(std::string_view program) const noexcept
{
    return std::ranges::any_of(m_spec.programs, [program](std::string_view name) {
        return isBeginning(name) ? program.starts_with(name.substr(0, name.size() - 1))
                                 : program == name;
    });
}

bool Format::readHeader(Matcher &matcher, std::string_view line, Header &header) const noexcept
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (!m_header || !matcher.match(m_header->expression, line))
        return false;
    Header own;
    own.format = HeaderFormat::Own;
    own.ownFormat = m_spec.name;
    own.host = matcher.group(m_header->host);
    own.program = m_header->program < 0 ? std::string_view(m_spec.programs.front())
                                        : matcher.group(m_header->program);
    own.pid = toNumber<uint32_t>(matcher.group(m_header->pid)).value_or(0);
    own.message = matcher.group(m_header->message);
    if (!reads(own.program) || !readTime(m_spec.timeForm, matcher.group(m_header->time), own))
        return false;
    header = own;
    return true;
}

bool Format::fill(const Matcher &matcher, size_t index, Event &event) const noexcept
{
    const PatternSpec &spec = m_spec.patterns[index];
    event.kind = spec.kind;
    bool known = true;
    for (const auto &[name, value] : spec.set)
        known = setEventField(event, *findEventField(name), value) && known;
    for (const Capture &capture : m_patterns[index].captures) {
        std::string_view value = matcher.group(capture.group);
        if (capture.values && !value.empty()) {
            const std::string *meaning = meaningOf(*capture.values, value);
            if (!meaning)
                return false;
            value = *meaning;
        }
        known = setEventField(event, *capture.field, value) && known;
    }
    return known;
}

std::optional<size_t> Format::patternOf(Matcher &matcher, std::string_view message, Event &event,
                                        std::optional<size_t> &tooCostly) const noexcept
{
    const Event before = event;
    for (size_t i = 0; i < m_patterns.size(); ++i) {
        if (matcher.match(m_patterns[i].expression, message)) {
            if (fill(matcher, i, event))
                return i;
            event = before;
        } else if (matcher.gaveUp()) {
            tooCostly = i;
        }
    }
    return std::nullopt;
}

LineFate Format::readLine(Matcher &matcher, const Header &header, Event &event) const noexcept
{
    std::optional<size_t> tooCostly;
    const auto pattern = patternOf(matcher, header.message, event, tooCostly);
    if (!pattern)
        return m_spec.otherLines;
    if (m_spec.patterns[*pattern].kind == EventKind::None)
        return LineFate::Noise;
    event.byFormat = true;
    return LineFate::Event;
}

} // namespace Estafeta
