// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formatfile.h"
#include "formats/formatlibrary.h"
#include "logs/linereader.h"
#include "tests/support/eventtext.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>

using namespace Estafeta;

namespace {

bool isPartOf(std::string_view part, std::string_view whole)
{
    const std::less_equal<const char *> notAfter;
    return notAfter(whole.data(), part.data())
        && notAfter(part.data() + part.size(), whole.data() + whole.size());
}

/// A program or a fixed value may be a format's own text.
bool isOfAFormat(std::string_view part, const FormatSet &set)
{
    const auto has = [part](const std::string &text) { return isPartOf(part, text); };
    return std::ranges::any_of(set.formats(), [&](const auto &format) {
        const FormatSpec &spec = format->spec();
        return std::ranges::any_of(spec.programs, has)
            || std::ranges::any_of(spec.patterns, [&](const PatternSpec &pattern) {
                   return std::ranges::any_of(pattern.set, has, &NamedTexts::value_type::second);
               });
    });
}

/// A line has a fate, the same each time, and what its event points at is the line's or a format's.
void readLine(LineReader &reader, const std::string &line)
{
    Event event;
    const LineFate fate = reader.read(reader.header(line), event);
    Event again;
    if (reader.read(reader.header(line), again) != fate || eventText(again) != eventText(event))
        std::abort();
    if (fate != LineFate::Event || liesWithin(event, line))
        return;
    for (const EventField &field : eventFields()) {
        const std::string_view part = field.text ? event.*field.text : std::string_view();
        if (!part.empty() && !isPartOf(part, line) && !isOfAFormat(part, *reader.formats()))
            std::abort();
    }
}

} // namespace

/// The first byte says what the others are: a format's file, which is read or refused with a line
/// that it has; or a line for the formats that come with the program.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static LineReader reader(loadFormats(QStringList()).formats);
    if (size == 0)
        return 0;
    const std::string text(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (data[0] % 2 == 0) {
        readLine(reader, text);
        return 0;
    }
    const auto format = readFormat("f", QByteArray::fromStdString(text));
    if (format.ok())
        return 0;
    if (format.error().code != ErrorCode::BadFormat)
        std::abort();
    const int line = std::atoi(format.error().context.c_str() + 2);
    if (line < 1 || line > 1 + std::ranges::count(text, '\n') || format.error().detail.empty())
        std::abort();
    return 0;
}
