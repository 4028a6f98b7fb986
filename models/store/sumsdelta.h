// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/sums.h"
#include "store/connection.h"
#include "trace/figures.h"
#include "trace/query.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// What a bundle is counted by.
struct CountedBundle {
    std::vector<ResultRow> rows;
    std::string figures; ///< by encodeFigures()
};

/// A domain's counts of a day: in all, and by the hour since 1970.
struct DomainDay {
    DomainCounts counts;
    std::map<int64_t, MessageMap> hours;

    void add(const DomainDay &other);
    void addCounts(const DomainDay &other);
    friend bool operator==(const DomainDay &, const DomainDay &) = default;
};

/// In lower case; empty: the address has none.
[[nodiscard]] std::string domainOf(std::string_view address);

[[nodiscard]] std::string encodeHours(const std::map<int64_t, MessageMap> &hours);
[[nodiscard]] Result<std::map<int64_t, MessageMap>> decodeHours(std::string_view bytes);

/// Counts a row, or takes it off (`times` -1). `opens`: its message is counted with it.
void countRow(const ResultRow &row, bool opens, int64_t times, MessageMap &messages);
/// With its delay.
void countRow(const ResultRow &row, bool opens, int64_t times, Sums &sums);

/// Of a bundle's rows those with which their messages are counted: the first of each submission;
/// given a domain (lower case), the first of those whose recipient is in it.
[[nodiscard]] std::vector<bool> openers(const std::vector<ResultRow> &rows,
                                        std::string_view domain = {});

/// What a commit changes in a day file's counts: bundles that went and bundles that came, summed up
/// so that each hour and each domain is written once.
class SumsDelta
{
public:
    /// `figures` are by encodeFigures().
    [[nodiscard]] Result<void> add(const std::vector<ResultRow> &rows, std::string_view figures)
    {
        return count(rows, figures, 1);
    }
    [[nodiscard]] Result<void> subtract(const std::vector<ResultRow> &rows,
                                        std::string_view figures)
    {
        return count(rows, figures, -1);
    }

    [[nodiscard]] Result<void> write(Connection &file) const;

    [[nodiscard]] const std::map<int64_t, Sums> &hours() const { return m_hours; }
    [[nodiscard]] const std::map<std::string, DomainDay> &domains() const { return m_domains; }

private:
    Result<void> count(const std::vector<ResultRow> &rows, std::string_view figures, int64_t times);
    void countDomain(std::string domain, const ResultRow &row, bool opens, int64_t times);
    static Result<void> writeHour(Connection &file, int64_t hour, const Sums &change);
    static Result<void> writeDomain(Connection &file, const std::string &domain,
                                    const DomainDay &change);

    std::map<int64_t, Sums> m_hours;
    std::map<std::string, DomainDay> m_domains; ///< by their lower-case names
};

} // namespace Estafeta
