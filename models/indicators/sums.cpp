// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/sums.h"

#include "core/varint.h"

#include <array>

namespace Estafeta {

namespace {

// The numbers of each kind of count, in the order they are stored in.
auto numbersOf(auto &counts)
    requires requires { counts.messages; }
{
    return std::array{&counts.recipients, &counts.messages, &counts.bytes, &counts.scores,
                      &counts.scoreMilli};
}

auto numbersOf(auto &counts)
    requires requires { counts.lines; }
{
    return std::array{&counts.lines, &counts.events, &counts.unparsed};
}

auto numbersOf(auto &counts)
    requires requires { counts.troubled; }
{
    return std::array{&counts.recipients, &counts.bytes, &counts.troubled};
}

std::array<int64_t *, 1> numbersOf(int64_t &count)
{
    return {&count};
}

std::array<const int64_t *, 1> numbersOf(const int64_t &count)
{
    return {&count};
}

template<typename Counts>
void addCounts(Counts &to, const Counts &from, int64_t times)
{
    const auto numbers = numbersOf(to);
    const auto more = numbersOf(from);
    for (size_t i = 0; i < numbers.size(); ++i)
        *numbers[i] += times * *more[i];
}

void addCounts(DelayHistogram &to, const DelayHistogram &from, int64_t times)
{
    to.add(from, times);
}

bool isNothing(const DelayHistogram &delays)
{
    return delays.isEmpty();
}

template<typename Counts>
bool isNothing(const Counts &counts)
{
    return counts == Counts();
}

template<typename Map>
void addMap(Map &to, const Map &from, int64_t times)
{
    for (const auto &[key, counts] : from) {
        const auto place = to.try_emplace(key).first;
        addCounts(place->second, counts, times);
        if (isNothing(place->second))
            to.erase(place);
    }
}

void putKey(std::string &out, HostId host)
{
    putUnsigned(out, host);
}

// The parts of a class, four of each beside the verdict; two bytes in all.
constexpr unsigned kFindingShift = 2;
constexpr unsigned kRefusedShift = 4;
constexpr unsigned kVerdictShift = 5;

void putKey(std::string &out, const MessageClass &key)
{
    putUnsigned(out, key.host);
    putUnsigned(out,
                static_cast<uint64_t>(key.direction)
                    | static_cast<uint64_t>(key.finding) << kFindingShift
                    | static_cast<uint64_t>(key.queued ? 0 : 1) << kRefusedShift
                    | static_cast<uint64_t>(key.verdict) << kVerdictShift);
}

void putKey(std::string &out, const std::pair<HostId, LineFact> &key)
{
    putUnsigned(out, key.first);
    putUnsigned(out, static_cast<uint64_t>(key.second));
}

void putKey(std::string &out, const std::pair<HostId, DelayStage> &key)
{
    putUnsigned(out, key.first);
    putUnsigned(out, static_cast<uint64_t>(key.second));
}

void putKey(std::string &out, const std::pair<HostId, std::string> &key)
{
    putUnsigned(out, key.first);
    putText(out, key.second);
}

void putKey(std::string &out, const std::string &key)
{
    putText(out, key);
}

template<typename Number>
bool getCode(std::string_view &in, Number &number)
{
    uint64_t value = 0;
    const bool good = getUnsigned(in, value);
    number = static_cast<Number>(value);
    return good;
}

bool getKey(std::string_view &in, HostId &host)
{
    return getCode(in, host);
}

bool getKey(std::string_view &in, MessageClass &key)
{
    uint64_t code = 0;
    const bool good = getCode(in, key.host) && getUnsigned(in, code);
    key.direction = static_cast<Direction>(code % kDirectionCount);
    key.finding = static_cast<Finding>(code >> kFindingShift & 3);
    key.queued = (code >> kRefusedShift & 1) == 0;
    key.verdict = static_cast<Verdict>(code >> kVerdictShift);
    return good && code >> kVerdictShift < kVerdictCount;
}

bool getKey(std::string_view &in, std::pair<HostId, LineFact> &key)
{
    return getCode(in, key.first) && getCode(in, key.second);
}

bool getKey(std::string_view &in, std::pair<HostId, DelayStage> &key)
{
    return getCode(in, key.first) && getCode(in, key.second);
}

bool getKey(std::string_view &in, std::string &key)
{
    std::string_view text;
    const bool good = getText(in, text);
    key = text;
    return good;
}

bool getKey(std::string_view &in, std::pair<HostId, std::string> &key)
{
    return getCode(in, key.first) && getKey(in, key.second);
}

void putCounts(std::string &out, const DelayHistogram &delays)
{
    delays.put(out);
}

template<typename Counts>
void putCounts(std::string &out, const Counts &counts)
{
    for (const int64_t *number : numbersOf(counts))
        putSigned(out, *number);
}

bool getCounts(std::string_view &in, DelayHistogram &delays)
{
    return delays.get(in);
}

template<typename Counts>
bool getCounts(std::string_view &in, Counts &counts)
{
    bool good = true;
    for (int64_t *number : numbersOf(counts))
        good = good && getSigned(in, *number);
    return good;
}

template<typename Map>
void putMap(std::string &out, const Map &map)
{
    putUnsigned(out, map.size());
    for (const auto &[key, counts] : map) {
        putKey(out, key);
        putCounts(out, counts);
    }
}

/// Adds what was put by putMap(). Both are sorted, so no key is searched for.
template<typename Map>
bool addMapFrom(std::string_view &in, Map &map)
{
    uint64_t entries = 0;
    bool good = getUnsigned(in, entries);
    auto place = map.begin();
    typename Map::key_type key{};
    for (uint64_t i = 0; good && i < entries; ++i) {
        typename Map::mapped_type counts{};
        good = getKey(in, key) && getCounts(in, counts);
        if (!good)
            break;
        while (place != map.end() && place->first < key)
            ++place;
        if (place == map.end() || key < place->first) {
            place = map.emplace_hint(place, key, std::move(counts));
            continue;
        }
        addCounts(place->second, counts, 1);
        if (isNothing(place->second))
            place = map.erase(place);
    }
    return good;
}

} // namespace

void Sums::add(const Sums &other, int64_t times)
{
    addMap(messages, other.messages, times);
    addMap(legs, other.legs, times);
    addMap(facts, other.facts, times);
    addMap(delays, other.delays, times);
    addMap(programs, other.programs, times);
    addMap(domains, other.domains, times);
}

bool Sums::isEmpty() const
{
    return messages.empty() && legs.empty() && facts.empty() && delays.empty() && programs.empty()
        && domains.empty();
}

void putMessages(std::string &out, const MessageMap &messages)
{
    putMap(out, messages);
}

void addMessages(const MessageMap &more, MessageMap &messages)
{
    addMap(messages, more, 1);
}

bool addMessages(std::string_view &in, MessageMap &messages)
{
    return addMapFrom(in, messages);
}

std::string encodeSums(const Sums &sums)
{
    std::string bytes;
    putMap(bytes, sums.messages);
    putMap(bytes, sums.legs);
    putMap(bytes, sums.facts);
    putMap(bytes, sums.delays);
    putMap(bytes, sums.programs);
    putMap(bytes, sums.domains);
    return bytes;
}

Result<void> addEncoded(std::string_view bytes, Sums &sums)
{
    const bool good = addMapFrom(bytes, sums.messages) && addMapFrom(bytes, sums.legs)
        && addMapFrom(bytes, sums.facts) && addMapFrom(bytes, sums.delays)
        && addMapFrom(bytes, sums.programs) && addMapFrom(bytes, sums.domains);
    return good ? Result<void>() : Error{ErrorCode::Corrupt, "sums", {}};
}

Result<Sums> decodeSums(std::string_view bytes)
{
    Sums sums;
    if (auto done = addEncoded(bytes, sums); !done)
        return done.error();
    return sums;
}

} // namespace Estafeta
