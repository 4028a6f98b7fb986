// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace Estafeta {

/// The logs of a small site as files: mx1 takes messages in and hands them to mx2, which delivers
/// to the store. Some are put off for an hour, some bounce, some are refused at the door.
class LogTree
{
public:
    /// The same for the same number of messages, at any time and place.
    /// mx2's clock may be some seconds ahead.
    explicit LogTree(uint32_t messages, int64_t mx2Ahead = 0);

    [[nodiscard]] uint64_t lineCount(const std::string &host) const;
    [[nodiscard]] const std::vector<std::string> &lines(const std::string &host) const;

    /// mx1/mail.log.1.gz, mx1/mail.log, mx1/mail.warn (some of the same lines), mx2/mail.log.2,
    /// mx2/mail.log.1, mx2/mail.log and store1.log.
    void write(const std::string &folder) const;

private:
    void addMessage(uint32_t number);
    void log(const std::string &host, int64_t second, const std::string &text);
    void logDelivery(uint32_t number, int64_t second);

    int64_t m_mx2Ahead;
    struct Entry {
        int64_t second;
        std::string text;
    };
    std::map<std::string, std::vector<Entry>> m_entries;
    std::map<std::string, std::vector<std::string>> m_lines;
};

} // namespace Estafeta
