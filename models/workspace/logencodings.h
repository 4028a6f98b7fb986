// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "trace/query.h"

#include <map>
#include <string>
#include <vector>

namespace Estafeta {

class StoreReader;

/// Makes UTF-8 of what hosts logged in other encodings, for showing it: by the guess that reading
/// made for the host's files, else by the commonest of all. What is UTF-8, and what no guess can
/// decode, is left as it is.
class LogEncodings
{
public:
    [[nodiscard]] static Result<LogEncodings> of(StoreReader &reader);
    LogEncodings(const Coverage &coverage, std::vector<std::string> hostNames);

    void decode(std::string &text, HostId host) const;
    void decode(std::string &text, const std::string &host) const;
    void decode(Trace &trace) const;
    void decode(ResultRow &row) const;

private:
    void decode(TraceRecipient &recipient) const;

    std::vector<std::string> m_hostNames; ///< by HostId
    std::map<std::string, std::string> m_byHost;
    std::string m_commonest;
};

} // namespace Estafeta
