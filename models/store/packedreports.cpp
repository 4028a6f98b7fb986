// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/packedreports.h"

#include "core/varint.h"
#include "store/zstdcontexts.h"

namespace Estafeta {

namespace {

constexpr uint64_t bit(ReportTable table)
{
    return uint64_t{1} << static_cast<unsigned>(table);
}

constexpr uint64_t kFirstPart = bit(ReportTable::Senders) | bit(ReportTable::SendingDomains)
    | bit(ReportTable::Rejects) | bit(ReportTable::LargestMails);

Error damaged()
{
    return {ErrorCode::DamagedStore, "counts for reports", {}};
}

} // namespace

uint64_t tablesOfPart(int part)
{
    return part == 0 ? kFirstPart : ~kFirstPart;
}

Result<std::string> packReports(const HostReports &reports)
{
    std::string packed;
    for (int part = 0; part < kReportParts; ++part) {
        const std::string bytes = encodeReports(reports, tablesOfPart(part));
        std::string frame(ZSTD_compressBound(bytes.size()), '\0');
        const size_t size = ZSTD_compressCCtx(Zstd::compressor(), frame.data(), frame.size(),
                                              bytes.data(), bytes.size(), Zstd::kLevel);
        if (ZSTD_isError(size) != 0)
            return Error{ErrorCode::Internal, "counts for reports", ZSTD_getErrorName(size)};
        putText(packed, std::string_view(frame).substr(0, size));
    }
    return packed;
}

Result<std::string_view> ReportUnpacker::unpack(std::string_view packed, int part)
{
    std::string_view frame;
    for (int i = 0; i <= part; ++i) {
        if (!getText(packed, frame))
            return damaged();
    }
    const auto size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size > Zstd::kMaxUnpackedBytes) // what says that it is unknown, or no frame, is too
        return damaged();
    if (size > m_size) {
        m_room = std::make_unique_for_overwrite<char[]>(size);
        m_size = size;
    }
    const size_t done =
        ZSTD_decompressDCtx(Zstd::decompressor(), m_room.get(), m_size, frame.data(), frame.size());
    if (ZSTD_isError(done) != 0 || done != size)
        return damaged();
    return std::string_view(m_room.get(), done);
}

} // namespace Estafeta
