// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"

#include <string>
#include <utility>
#include <vector>

/// A log format as its file says it, before it is compiled and tried. `line` is where in the file
/// each part begins, for errors.
namespace Estafeta {

using NamedTexts = std::vector<std::pair<std::string, std::string>>;

struct PatternSpec {
    int line = 0;
    EventKind kind = EventKind::None; ///< None: what matches is noise
    std::string expression;           ///< its named groups are fields of Event
    NamedTexts set;                   ///< field, value: the same for each line
    std::vector<std::pair<std::string, NamedTexts>> values; ///< field: printed value, its meaning
};

struct SampleSpec {
    int line = 0;
    std::string text;    ///< a whole log line
    std::string time;    ///< its wall clock, "2026-11-02 06:25:01"; empty: not looked at
    std::string outcome; ///< an event's kind, "noise", "unparsed" or "foreign"
    NamedTexts fields;   ///< all that the event has
};

struct FormatSpec {
    std::string file;
    int line = 1;
    std::string name;
    std::vector<std::string> programs; ///< whole names, or beginnings that end in '*'
    bool replaces = false;             ///< reads its programs instead of the built-in readers
    LineFate otherLines = LineFate::Unparsed; ///< what becomes of lines that no pattern matches
    int headerLine = 0;
    std::string headerExpression; ///< empty: lines have a syslog's header
    std::string timeForm;
    std::vector<PatternSpec> patterns; ///< in the order they are tried
    std::vector<SampleSpec> samples;
};

} // namespace Estafeta
