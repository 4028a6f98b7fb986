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
#include <cstring>
#include <vector>

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

/// Looks in `list`, which is `texts` in lower case. False when `take` has enough.
bool findIn(std::string_view list, std::string_view texts, std::string_view part,
            const std::function<bool(std::string_view)> &take)
{
    for (size_t at = findPart(list, part, 0); at != std::string_view::npos;) {
        const size_t inside = at + (part.front() == kSeparator ? 1 : 0);
        if (inside >= list.size())
            break; // the separator behind the last
        const size_t start = list.rfind(kSeparator, inside - 1) + 1;
        const size_t end = list.find(kSeparator, inside);
        if (!take(texts.substr(start, end - start)))
            return false;
        at = end == std::string_view::npos ? end : findPart(list, part, end);
    }
    return true;
}

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

Result<void> findTexts(Connection &file, TextKind kind, std::string_view part, TextPlace place,
                       const std::function<bool(std::string_view)> &take)
{
    // Of an empty part the separator is left, which stands before each.
    const bool atBeginning = place == TextPlace::AtBeginning || part.empty();
    const std::string wanted =
        (atBeginning ? std::string(1, kSeparator) : std::string()) + lowered(part);
    Query query(file, DaySql::kTexts);
    if (auto done = query.bind(static_cast<int>(kind)).exec(); !done)
        return done;
    while (query.next()) {
        const auto texts = decompressBlock(query.bytes(0));
        if (!texts)
            return texts.error();
        // Only Message-IDs keep the case they were logged in.
        const std::string list = kind == TextKind::MessageId ? lowered(*texts) : std::string();
        if (!findIn(list.empty() ? *texts : list, *texts, wanted, take))
            return {};
    }
    return query.end();
}

} // namespace Estafeta
