// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/rotatedname.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Estafeta {

namespace {

constexpr size_t kLongestIndex = 5; // more digits are a date

struct Generation {
    RotatedName name;
    std::string_view suffix; ///< between the base's name and the compression's
    bool dated = false;
    uint64_t number = 0;
};

/// Reads "1", "20260721", "20260721-1784600000" or "2026-07-21".
bool readSuffix(Generation &generation)
{
    std::string digits;
    for (const char c : generation.suffix) {
        if (isDigit(c))
            digits += c;
        else if (c != '-')
            return false;
    }
    const std::optional<uint64_t> number = toNumber<uint64_t>(digits);
    generation.dated = digits.size() > kLongestIndex;
    generation.number = number.value_or(0);
    return number.has_value();
}

std::optional<Generation> generationOf(const FolderEntry &entry, std::string_view base)
{
    constexpr std::array<std::string_view, 4> kCompressed{".gz", ".xz", ".zst", ".bz2"};
    std::string_view rest = entry.name;
    if (!consume(rest, base) || !(rest.starts_with('.') || rest.starts_with('-')))
        return std::nullopt;
    rest.remove_prefix(1);
    Generation generation{{entry.name, false, entry.size, entry.modified}, {}, false, 0};
    for (const std::string_view ending : kCompressed) {
        if (rest.ends_with(ending)) {
            rest.remove_suffix(ending.size());
            generation.name.compressed = true;
            break;
        }
    }
    generation.suffix = rest;
    if (!readSuffix(generation))
        return std::nullopt;
    return generation;
}

bool isNewer(const Generation &a, const Generation &b)
{
    if (a.dated != b.dated) // a site that changed its way: only the time tells
        return a.name.modified > b.name.modified;
    if (a.number != b.number)
        return a.dated ? a.number > b.number : a.number < b.number;
    return !a.name.compressed && b.name.compressed;
}

} // namespace

std::vector<RotatedName> rotatedNames(const std::vector<FolderEntry> &entries,
                                      std::string_view base)
{
    std::vector<Generation> found;
    for (const FolderEntry &entry : entries) {
        if (const std::optional<Generation> generation = generationOf(entry, base))
            found.push_back(*generation);
    }
    std::ranges::sort(found, isNewer);
    const auto twice = std::ranges::unique(found, {}, &Generation::suffix);
    found.erase(twice.begin(), twice.end());
    std::vector<RotatedName> names;
    names.reserve(found.size());
    for (Generation &generation : found)
        names.push_back(std::move(generation.name));
    return names;
}

} // namespace Estafeta
