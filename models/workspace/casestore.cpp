// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/casestore.h"

#include "logs/event.h"
#include "store/storereader.h"
#include "store/storewriter.h"
#include "trace/legview.h"
#include "trace/record.h"

namespace Estafeta {

namespace {

// Commits of some megabytes.
constexpr size_t kBundlesAtOnce = 5000;
constexpr size_t kBlocksAtOnce = 500;

const Error kCancelled{ErrorCode::Cancelled, "case", {}};

/// As the other store shows them. Two that are called alike stay two.
std::vector<std::string> uniqueNames(std::vector<std::string> names)
{
    std::set<std::string> taken;
    for (std::string &name : names) {
        for (int i = 2; !taken.insert(name).second; ++i)
            name += " (" + std::to_string(i) + ")";
    }
    return names;
}

} // namespace

CaseStore::CaseStore(StoreReader &source, std::unique_ptr<StoreWriter> writer)
    : m_source(source)
    , m_writer(std::move(writer))
{}

CaseStore::~CaseStore() = default;
CaseStore::CaseStore(CaseStore &&other) noexcept = default;

Result<CaseStore> CaseStore::make(StoreReader &source, const std::string &folder)
{
    auto writer = StoreWriter::open(folder);
    if (!writer)
        return writer.error();
    CaseStore made(source, std::move(*writer));
    if (auto done = made.addHosts(); !done)
        return done.error();
    return made;
}

/// And what was read of them: without it, "not there" is no answer.
Result<void> CaseStore::addHosts()
{
    auto names = m_source.hostNames();
    auto coverage = m_source.coverage();
    auto clocks = m_source.clockPairs();
    if (!names || !coverage || !clocks)
        return !names ? names.error() : !coverage ? coverage.error() : clocks.error();
    const std::vector<std::string> unique = uniqueNames(std::move(*names));
    for (const std::string &name : unique)
        (void)m_writer->hostId(name);
    m_naming.setHosts(unique);
    m_commit.coverage = std::move(coverage->files);
    m_commit.unparsed = std::move(coverage->unparsed);
    m_commit.clockPairs = std::move(*clocks);
    return {};
}

Result<void> CaseStore::addBundle(BundleId id)
{
    const auto bundle = m_source.load(id);
    if (!bundle)
        return bundle.error().code == ErrorCode::NotFound ? Result<void>() : bundle.error();
    const std::vector<EncodedLeg> legs = decodeLegs(bundle->legs);
    for (const LegView &leg : viewLegs(legs)) {
        for (const Event &event : leg.events)
            m_lines[{event.line.day, event.line.block}].insert(event.line.line);
    }
    m_commit.bundles.push_back(makeRecord(id, legs, m_naming));
    ++m_bundles;
    return m_commit.bundles.size() < kBundlesAtOnce ? Result<void>() : commit();
}

Result<void> CaseStore::commit()
{
    auto done = m_writer->commit(m_commit);
    m_commit = {};
    return done;
}

/// Those that are not wanted become empty, so that the others keep their places.
Result<void> CaseStore::addLines(const StoredBlock &block, const std::set<uint32_t> *wanted)
{
    const auto text = m_source.blockText(block);
    if (!text)
        return text.error();
    BlockBuilder builder;
    uint32_t number = 0;
    for (const std::string_view line : splitLines(*text)) {
        const bool keep = wanted == nullptr || wanted->contains(number);
        builder.add(keep ? line : std::string_view(), {});
        ++number;
    }
    std::vector<CompressedBlock> blocks = builder.finish();
    if (blocks.size() != 1) // a block was made of it once
        return Error{ErrorCode::Corrupt, "block", {}};
    blocks.front().first = block.first;
    blocks.front().last = block.last;
    m_commit.blocks.push_back({block.day, block.id, block.host, std::move(blocks.front())});
    return m_commit.blocks.size() < kBlocksAtOnce ? Result<void>() : commit();
}

Result<void> CaseStore::addAllLines(Time since, Time until, const std::stop_token &stop)
{
    const auto days = m_source.days();
    if (!days)
        return days.error();
    for (const int32_t day : *days) {
        const auto blocks = m_source.blocks(day);
        if (!blocks)
            return blocks.error();
        for (const StoredBlock &block : *blocks) {
            if (stop.stop_requested())
                return kCancelled;
            if (block.last < since || block.first >= until)
                continue;
            if (auto done = addLines(block, nullptr); !done)
                return done;
            m_blocks.emplace(block.day, block.id);
        }
    }
    return {};
}

Result<void> CaseStore::finish(const std::stop_token &stop)
{
    std::set<int32_t> days;
    for (const auto &[key, lines] : m_lines)
        days.insert(key.first);
    for (const int32_t day : days) {
        const auto blocks = m_source.blocks(day);
        if (!blocks)
            return blocks.error();
        for (const StoredBlock &block : *blocks) {
            if (stop.stop_requested())
                return kCancelled;
            const BlockKey key(block.day, block.id);
            const auto wanted = m_lines.find(key);
            if (wanted == m_lines.end() || m_blocks.contains(key))
                continue;
            if (auto done = addLines(block, &wanted->second); !done)
                return done;
        }
    }
    return commit();
}

} // namespace Estafeta
