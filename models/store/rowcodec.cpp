// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowcodec.h"

#include "core/varint.h"

namespace Estafeta {

namespace {

// Four of each.
constexpr unsigned kFindingShift = 2;
constexpr unsigned kRefusedShift = 4;

/// What the counts tell rows apart by, beside verdict and host.
uint64_t classOf(const ResultRow &row)
{
    return static_cast<uint64_t>(row.direction)
        | static_cast<uint64_t>(row.finding) << kFindingShift
        | static_cast<uint64_t>(row.queued ? 0 : 1) << kRefusedShift;
}

bool setClass(uint64_t code, ResultRow &row)
{
    row.direction = static_cast<Direction>(code % kDirectionCount);
    row.finding = static_cast<Finding>(code >> kFindingShift & 3);
    row.queued = code >> kRefusedShift == 0;
    return code >> kRefusedShift <= 1;
}

void putRow(std::string &out, const ResultRow &row)
{
    putUnsigned(out, row.trace.submission);
    putUnsigned(out, row.recipientIndex);
    putSigned(out, row.first.us);
    putSigned(out, row.last.us - row.first.us);
    putText(out, row.sender);
    putText(out, row.recipient);
    putText(out, row.subject);
    putText(out, row.place);
    for (const auto code : {static_cast<unsigned>(row.verdict), static_cast<unsigned>(row.grade),
                            static_cast<unsigned>(row.reason), static_cast<unsigned>(row.spam)})
        putUnsigned(out, code);
    putSigned(out, row.scoreMilli);
    putSigned(out, row.size);
    putUnsigned(out, row.attempts);
    putUnsigned(out, row.finals);
    putUnsigned(out, row.host);
    putUnsigned(out, row.finalAddresses.size());
    for (const std::string &address : row.finalAddresses)
        putText(out, address);
    putUnsigned(out, classOf(row));
}

bool getString(std::string_view &in, std::string &text)
{
    std::string_view view;
    const bool good = getText(in, view);
    text = view;
    return good;
}

template<typename Number>
bool getCode(std::string_view &in, Number &number)
{
    uint64_t value = 0;
    const bool good = getUnsigned(in, value);
    number = static_cast<Number>(value);
    return good;
}

bool getRow(std::string_view &in, ResultRow &row)
{
    uint64_t finals = 0;
    int64_t duration = 0;
    bool good = getCode(in, row.trace.submission) && getCode(in, row.recipientIndex)
        && getSigned(in, row.first.us) && getSigned(in, duration) && getString(in, row.sender)
        && getString(in, row.recipient) && getString(in, row.subject) && getString(in, row.place)
        && getCode(in, row.verdict) && getCode(in, row.grade) && getCode(in, row.reason)
        && getCode(in, row.spam) && getNumber(in, row.scoreMilli) && getSigned(in, row.size)
        && getCode(in, row.attempts) && getCode(in, row.finals) && getCode(in, row.host)
        && getUnsigned(in, finals);
    row.last.us = row.first.us + duration;
    for (uint64_t i = 0; good && i < finals; ++i)
        good = getString(in, row.finalAddresses.emplace_back());
    uint64_t classCode = 0;
    good = good && getUnsigned(in, classCode) && setClass(classCode, row);
    return good;
}

} // namespace

std::string encodeRows(const std::vector<ResultRow> &rows)
{
    std::string bytes;
    for (const ResultRow &row : rows)
        putRow(bytes, row);
    return bytes;
}

Result<std::vector<ResultRow>> decodeRows(std::string_view bytes, BundleId id)
{
    std::vector<ResultRow> rows;
    while (!bytes.empty()) {
        ResultRow &row = rows.emplace_back();
        row.trace.bundle = id;
        if (!getRow(bytes, row))
            return Error{ErrorCode::Corrupt, "rows of a bundle", {}};
    }
    return rows;
}

} // namespace Estafeta
