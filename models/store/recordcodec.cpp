// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recordcodec.h"

#include "store/archive.h"
#include "store/zstdcontexts.h"

#include <zdict.h>
#include <zstd.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace Estafeta {

namespace {

// The byte in front of a record. Stored: never renumber.
constexpr char kPlain = 0;
constexpr char kZstd = 1;
constexpr char kZstdWithDictionary = 2;

// Below this zstd's frame costs more than it saves.
constexpr size_t kWorthTrying = 64;

// From 16 KB to 64 KB the records shrink by another 5 % only.
constexpr size_t kDictionaryBytes = 16 * 1024;
constexpr size_t kFewestSamples = 200;

Error corrupt(const char *detail)
{
    return {ErrorCode::Corrupt, "record", detail};
}

} // namespace

struct RecordCodec::Tables {
    explicit Tables(const std::string &dictionary)
        : compress(ZSTD_createCDict(dictionary.data(), dictionary.size(), Zstd::kLevel),
                   &ZSTD_freeCDict)
        , decompress(ZSTD_createDDict(dictionary.data(), dictionary.size()), &ZSTD_freeDDict)
    {}

    std::unique_ptr<ZSTD_CDict, decltype(&ZSTD_freeCDict)> compress;
    std::unique_ptr<ZSTD_DDict, decltype(&ZSTD_freeDDict)> decompress;
};

RecordCodec::RecordCodec() = default;
RecordCodec::~RecordCodec() = default;
RecordCodec::RecordCodec(RecordCodec &&) noexcept = default;
RecordCodec &RecordCodec::operator=(RecordCodec &&) noexcept = default;

std::string RecordCodec::makeDictionary(std::span<const std::string_view> samples)
{
    std::string bytes;
    std::vector<size_t> sizes;
    for (const std::string_view sample : samples) {
        if (bytes.size() >= kSampleBytes)
            break;
        bytes += sample;
        sizes.push_back(sample.size());
    }
    if (sizes.size() < kFewestSamples)
        return {};
    std::string dictionary(kDictionaryBytes, '\0');
    const size_t size = ZDICT_trainFromBuffer(dictionary.data(), dictionary.size(), bytes.data(),
                                              sizes.data(), static_cast<unsigned>(sizes.size()));
    dictionary.resize(ZDICT_isError(size) ? 0 : size);
    return dictionary;
}

void RecordCodec::setDictionary(std::string dictionary)
{
    m_tables.reset();
    m_dictionary = std::move(dictionary);
    if (!m_dictionary.empty())
        m_tables = std::make_unique<Tables>(m_dictionary);
}

std::string RecordCodec::pack(std::string_view bytes) const
{
    std::string packed(1 + ZSTD_compressBound(bytes.size()),
                       m_tables ? kZstdWithDictionary : kZstd);
    char *const target = packed.data() + 1;
    const size_t room = packed.size() - 1;
    size_t size = 0;
    if (bytes.size() < kWorthTrying)
        size = room;
    else if (m_tables)
        size = ZSTD_compress_usingCDict(Zstd::compressor(), target, room, bytes.data(),
                                        bytes.size(), m_tables->compress.get());
    else
        size = ZSTD_compressCCtx(Zstd::compressor(), target, room, bytes.data(), bytes.size(),
                                 Zstd::kLevel);
    // zstd's error codes are larger than any size.
    if (size < bytes.size()) {
        packed.resize(1 + size);
        return packed;
    }
    packed.assign(1, kPlain);
    packed += bytes;
    return packed;
}

Result<std::string> RecordCodec::unpack(std::string_view packed) const
{
    if (packed.empty())
        return corrupt("empty");
    const char flag = packed.front();
    packed.remove_prefix(1);
    if (flag == kPlain)
        return std::string(packed);
    if (flag == kZstd)
        return decompressBlock(packed);
    if (flag != kZstdWithDictionary || !m_tables)
        return corrupt("unknown packing");
    const auto size = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (size > Zstd::kMaxUnpackedBytes)
        return corrupt("no frame with a sane size");
    std::string bytes(size, '\0');
    const size_t got =
        ZSTD_decompress_usingDDict(Zstd::decompressor(), bytes.data(), bytes.size(), packed.data(),
                                   packed.size(), m_tables->decompress.get());
    if (got != size)
        return corrupt(ZSTD_isError(got) ? ZSTD_getErrorName(got) : "shorter than its header says");
    return bytes;
}

bool RecordCodec::needsDictionary(std::string_view packed)
{
    return packed.starts_with(kZstdWithDictionary);
}

} // namespace Estafeta
