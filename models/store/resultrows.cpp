// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/resultrows.h"

#include "trace/bundle.h"

#include <string>
#include <string_view>

namespace Estafeta {

namespace {

// Addresses come out of single log lines, so none holds a newline.
constexpr char kSeparator = '\n';

std::string joined(const std::vector<std::string> &addresses)
{
    std::string text;
    for (const std::string &address : addresses) {
        if (!text.empty())
            text += kSeparator;
        text += address;
    }
    return text;
}

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> addresses;
    while (!text.empty()) {
        const size_t end = text.find(kSeparator);
        addresses.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return addresses;
}

void bindAddress(Query &query, int64_t id)
{
    if (id == 0)
        query.bindNull();
    else
        query.bind(id);
}

} // namespace

Result<void> putRow(Query &query, const ResultRow &row, uint32_t bundle, uint32_t n,
                    RowAddresses addresses)
{
    const std::string finalAddresses = joined(row.finalAddresses);
    query.bind(bundle).bind(n).bind(row.first.us).bind(row.last.us);
    bindAddress(query, addresses.sender);
    bindAddress(query, addresses.recipient);
    query.bind(static_cast<int>(row.verdict)).bind(static_cast<int>(row.grade));
    query.bind(static_cast<int>(row.reason)).bind(static_cast<int>(row.spam));
    query.bind(row.scoreMilli).bind(row.size).bind(row.attempts).bind(row.finals).bind(row.host);
    query.bind(row.trace.submission).bind(row.recipientIndex).bindOptional(row.place);
    query.bindOptional(row.subject).bindOptional(finalAddresses);
    return query.exec();
}

ResultRow readRow(const Query &query, int32_t day)
{
    // The columns of the view "shown", in its order; 1 is n.
    ResultRow row;
    row.trace.bundle = makeBundleId(day, static_cast<uint32_t>(query.integer(0)));
    row.first.us = query.integer(2);
    row.last.us = query.integer(3);
    row.sender = query.bytes(4);
    row.recipient = query.bytes(5);
    row.verdict = static_cast<Verdict>(query.integer(6));
    row.grade = static_cast<Grade>(query.integer(7));
    row.reason = static_cast<Reason>(query.integer(8));
    row.spam = static_cast<SpamClass>(query.integer(9));
    row.scoreMilli = static_cast<int32_t>(query.integer(10));
    row.size = query.integer(11);
    row.attempts = static_cast<uint32_t>(query.integer(12));
    row.finals = static_cast<uint32_t>(query.integer(13));
    row.host = static_cast<HostId>(query.integer(14));
    row.trace.submission = static_cast<uint32_t>(query.integer(15));
    row.recipientIndex = static_cast<uint32_t>(query.integer(16));
    row.place = query.bytes(17);
    row.subject = query.bytes(18);
    row.finalAddresses = split(query.bytes(19));
    return row;
}

} // namespace Estafeta
