// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/logencodings.h"

#include "core/text.h"
#include "store/storereader.h"

#include <QStringDecoder>

#include <algorithm>

namespace Estafeta {

namespace {

/// The encoding that most lines stand under; empty: none.
std::string commonest(const Coverage &coverage, const std::string *host)
{
    std::map<std::string, uint64_t> lines;
    for (const FileCoverage &file : coverage.files) {
        if (!file.encoding.empty() && (!host || file.host == *host))
            lines[file.encoding] += file.lines;
    }
    const auto most =
        std::ranges::max_element(lines, {}, [](const auto &entry) { return entry.second; });
    return most == lines.end() ? std::string() : most->first;
}

} // namespace

Result<LogEncodings> LogEncodings::of(StoreReader &reader)
{
    const auto coverage = reader.coverage();
    if (!coverage)
        return coverage.error();
    auto hosts = reader.hostNames();
    if (!hosts)
        return hosts.error();
    return LogEncodings(*coverage, std::move(hosts).value());
}

LogEncodings::LogEncodings(const Coverage &coverage, std::vector<std::string> hostNames)
    : m_hostNames(std::move(hostNames))
    , m_commonest(commonest(coverage, nullptr))
{
    for (const FileCoverage &file : coverage.files) {
        if (!file.encoding.empty() && !m_byHost.contains(file.host))
            m_byHost[file.host] = commonest(coverage, &file.host);
    }
}

void LogEncodings::decode(std::string &text, HostId host) const
{
    decode(text, host < m_hostNames.size() ? m_hostNames[host] : std::string());
}

void LogEncodings::decode(std::string &text, const std::string &host) const
{
    if (m_commonest.empty() || isUtf8(text))
        return;
    const auto own = m_byHost.find(host);
    const std::string &name = own == m_byHost.end() ? m_commonest : own->second;
    QStringDecoder decoder(name.c_str(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return;
    const QString decoded =
        decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    if (!decoder.hasError())
        text = decoded.toStdString();
}

void LogEncodings::decode(Trace &trace) const
{
    const HostId first = trace.legs.empty() ? kNoHost : trace.legs.front().host;
    for (std::string *text : {&trace.messageId, &trace.sender, &trace.subject, &trace.client,
                              &trace.user, &trace.virus})
        decode(*text, first);
    for (TraceStage &stage : trace.stages)
        decode(stage.detail, stage.leg < trace.legs.size() ? trace.legs[stage.leg].host : kNoHost);
    for (TraceRecipient &recipient : trace.recipients)
        decode(recipient);
}

void LogEncodings::decode(TraceRecipient &recipient) const
{
    for (std::string *text :
         {&recipient.address, &recipient.reply, &recipient.relay, &recipient.mailbox})
        decode(*text, recipient.host);
    for (TraceRecipient &child : recipient.children)
        decode(child);
}

void LogEncodings::decode(ResultRow &row) const
{
    for (std::string *text : {&row.sender, &row.recipient, &row.subject, &row.place})
        decode(*text, row.host);
}

} // namespace Estafeta
