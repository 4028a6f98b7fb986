// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/textindex.h"

#include "core/hash.h"
#include "core/text.h"
#include "store/archive.h"
#include "store/daystatements.h"
#include "store/runs.h"
#include "store/undostatements.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <future>
#include <iterator>
#include <thread>
#include <utility>

namespace Estafeta {

namespace {

// The texts come out of single log lines, so none holds a newline. One stands before and after
// each, so that a beginning is found like any other part.
constexpr char kSeparator = '\n';

uint64_t hashOf(TextKind kind, std::string_view text)
{
    return hashBytes(text, static_cast<uint64_t>(kind));
}

template<typename Take>
void forEach(std::string_view list, Take take)
{
    while (list.size() > 1) {
        list.remove_prefix(1);
        const std::string_view text = list.substr(0, list.find(kSeparator));
        take(text);
        list.remove_prefix(text.size());
    }
}

/// memmem() is several times as fast as std::string_view::find().
size_t findPart(std::string_view list, std::string_view part, size_t from)
{
    const void *found = ::memmem(list.data() + from, list.size() - from, part.data(), part.size());
    return found ? static_cast<size_t>(static_cast<const char *>(found) - list.data())
                 : std::string_view::npos;
}

/// What is looked for.
struct Wanted {
    TextKind kind;
    std::string part; ///< in lower case; with a separator before it when a text begins with it
    const TextFilter &accepts;
};

/// Adds the texts of an unpacked list that are wanted.
void findIn(const std::string &texts, const Wanted &wanted, std::vector<std::string> &found)
{
    // Only Message-IDs keep the case they were logged in.
    const std::string lower = wanted.kind == TextKind::MessageId ? lowered(texts) : std::string();
    const std::string_view list = lower.empty() ? texts : lower;
    const bool atBeginning = wanted.part.front() == kSeparator;
    for (size_t at = findPart(list, wanted.part, 0); at != std::string_view::npos;) {
        const size_t inside = at + (atBeginning ? 1 : 0);
        if (inside >= list.size())
            break; // the separator behind the last
        const size_t start = list.rfind(kSeparator, inside - 1) + 1;
        const size_t end = list.find(kSeparator, inside);
        const std::string_view text = std::string_view(texts).substr(start, end - start);
        if (!wanted.accepts || wanted.accepts(text))
            found.emplace_back(text);
        at = end == std::string_view::npos ? end : findPart(list, wanted.part, end);
    }
}

Result<std::vector<std::string>> readLists(Connection &file, TextKind kind)
{
    Query query(file, DaySql::kTexts);
    if (auto done = query.bind(static_cast<int>(kind)).exec(); !done)
        return done.error();
    std::vector<std::string> lists;
    while (query.next())
        lists.push_back(query.bytes(0));
    if (auto done = query.end(); !done)
        return done.error();
    return lists;
}

/// The lists of a day, which several threads look through together.
class ListSearch
{
public:
    ListSearch(std::vector<std::string> lists, const Wanted &wanted, size_t most)
        : m_lists(std::move(lists))
        , m_wanted(wanted)
        , m_most(most)
    {}

    Result<std::vector<std::string>> run()
    {
        std::vector<std::future<Result<Texts>>> helpers;
        for (size_t i = 1; i < threads(); ++i)
            helpers.push_back(std::async(std::launch::async, [this] { return work(); }));
        auto all = work();
        for (auto &helper : helpers) {
            auto more = helper.get();
            if (all.ok() && more.ok())
                all->insert(all->end(), std::move_iterator(more->begin()),
                            std::move_iterator(more->end()));
            else if (all.ok())
                all = more.error();
        }
        return all;
    }

private:
    using Texts = std::vector<std::string>;

    /// A thread is worth it from some 100 kB, which take a millisecond.
    [[nodiscard]] size_t threads() const
    {
        constexpr size_t kWorthAThread = 100'000;
        constexpr size_t kMost = 8;
        size_t bytes = 0;
        for (const std::string &list : m_lists)
            bytes += list.size();
        const size_t processors = std::max(std::thread::hardware_concurrency(), 1U);
        return std::min({bytes / kWorthAThread + 1, m_lists.size(), processors, kMost});
    }

    /// Takes lists until there are none left, or enough was found.
    Result<Texts> work()
    {
        Texts found;
        std::string texts; // its memory serves all lists
        for (size_t i = m_next++; i < m_lists.size() && m_found <= m_most; i = m_next++) {
            const size_t before = found.size();
            if (auto done = decompressBlock(m_lists[i], texts); !done)
                return done.error();
            findIn(texts, m_wanted, found);
            m_found += found.size() - before;
        }
        return found;
    }

    std::vector<std::string> m_lists; ///< packed
    const Wanted &m_wanted;
    size_t m_most;
    std::atomic<size_t> m_next{0};
    std::atomic<size_t> m_found{0};
};

Result<std::vector<Run>> listRuns(Connection &file, TextKind kind)
{
    Query query(file, DaySql::kTextRuns);
    if (auto done = query.bind(static_cast<int>(kind)).exec(); !done)
        return done.error();
    std::vector<Run> runs;
    while (query.next()) {
        runs.push_back(
            {static_cast<uint64_t>(query.integer(0)), static_cast<size_t>(query.integer(1))});
    }
    if (auto done = query.end(); !done)
        return done.error();
    return runs;
}

/// Appends the list of a run that a new one takes the place of.
Result<void> appendRun(Connection &file, uint64_t seq, TextKind kind, const Run &run,
                       std::string &list)
{
    {
        Query query(file, DaySql::kTextsOfRun);
        if (auto done = query.bind(static_cast<int>(kind)).bind(run.seq).exec(); !done)
            return done;
        if (query.next()) {
            const auto older = decompressBlock(query.bytes(0));
            if (!older)
                return older.error();
            list.append(*older, 1); // one separator between them is enough
        }
        if (auto done = query.end(); !done)
            return done;
    }
    Query replace(file, DaySql::kReplaceTexts);
    return replace.bind(seq).bind(static_cast<int>(kind)).bind(run.seq).exec();
}

} // namespace

Result<void> TextIndex::add(Connection &file, uint64_t seq,
                            std::span<const FindableText *const> texts)
{
    if (!m_loaded) {
        if (auto done = load(file); !done)
            return done;
    }
    struct New {
        std::string list;
        size_t count = 0;
    };
    std::map<TextKind, New> lists;
    for (const FindableText *text : texts) {
        const uint64_t hash = hashOf(text->kind, text->text);
        if (text->text.empty() || m_known.find(hash) != FlatMap::kNone)
            continue;
        m_known.set(hash, 0);
        New &more = lists[text->kind];
        more.list += kSeparator;
        more.list += text->text;
        ++more.count;
    }
    for (auto &[kind, more] : lists) {
        more.list += kSeparator;
        if (auto done = put(file, seq, kind, std::move(more.list), more.count); !done)
            return done;
    }
    return {};
}

/// As a run of its own, or with those that it is to be merged with.
Result<void> TextIndex::put(Connection &file, uint64_t seq, TextKind kind, std::string list,
                            size_t count)
{
    auto runs = listRuns(file, kind);
    if (!runs)
        return runs.error();
    for (auto like = takeLike(*runs, count); !like.empty(); like = takeLike(*runs, count)) {
        for (const Run &run : like) {
            if (auto done = appendRun(file, seq, kind, run, list); !done)
                return done;
            count += run.entries;
        }
    }
    Query query(file, DaySql::kPutTexts);
    const std::string packed = compressText(list);
    query.bind(static_cast<int>(kind)).bind(seq).bind(count).bind(std::string_view(packed));
    return query.exec();
}

Result<void> TextIndex::load(Connection &file)
{
    Query query(file, DaySql::kAllTexts);
    if (auto done = query.exec(); !done)
        return done;
    while (query.next()) {
        const auto kind = static_cast<TextKind>(query.integer(0));
        const auto list = decompressBlock(query.bytes(1));
        if (!list)
            return list.error();
        forEach(*list, [&](std::string_view text) { m_known.set(hashOf(kind, text), 0); });
    }
    m_loaded = true;
    return query.end();
}

Result<void> takeBackTexts(Connection &file, uint64_t seq)
{
    if (auto done = Query(file, DaySql::kRemoveTexts).bind(seq).exec(); !done)
        return done;
    return file.run(DaySql::kRestoreTexts);
}

Result<std::vector<std::string>> findTexts(Connection &file, TextKind kind, std::string_view part,
                                           TextPlace place, size_t most, const TextFilter &accepts)
{
    auto lists = readLists(file, kind);
    if (!lists)
        return lists;
    // Of an empty part the separator is left, which stands before each.
    const bool atBeginning = place == TextPlace::AtBeginning || part.empty();
    const Wanted wanted{
        kind, (atBeginning ? std::string(1, kSeparator) : std::string()) + lowered(part), accepts};
    return ListSearch(std::move(*lists), wanted, most).run();
}

} // namespace Estafeta
