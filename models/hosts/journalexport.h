// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace Estafeta {

/// What an entry of systemd's journal holds of a log line. A field that it lacks is empty.
struct JournalEntry {
    std::string cursor;
    int64_t receivedUs = 0; ///< when the journal got it: microseconds since 1970
    int64_t sourceUs = 0;   ///< when its program wrote it; 0: not said
    std::string host;
    std::string identifier; ///< SYSLOG_IDENTIFIER
    std::string command;    ///< _COMM
    std::string syslogPid;
    std::string pid;
    std::string message;

    /// The moment its line bears.
    [[nodiscard]] int64_t us() const { return sourceUs > 0 ? sourceUs : receivedUs; }

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// Reads the Journal Export Format (systemd.io/JOURNAL_EXPORT_FORMATS) in pieces of any size. An
/// entry counts once the empty line behind it was seen: a torn one is never handed out.
class JournalExportReader
{
public:
    void feed(std::string_view bytes);

    /// The next whole entry; nothing: more bytes are needed.
    [[nodiscard]] std::optional<JournalEntry> next();

    /// Of a longer field this is what is read: as of a line of a log file.
    static constexpr size_t kLongestField = 1024 * 1024;

private:
    [[nodiscard]] bool skip();
    [[nodiscard]] bool readField();
    void readLine(std::string_view line);
    [[nodiscard]] bool readBinary(std::string_view name, size_t start);
    void take(std::string_view name, std::string_view value);
    void note(std::string_view name, std::string_view value);

    std::string m_buffer;
    size_t m_read = 0;       ///< of it
    uint64_t m_skip = 0;     ///< bytes of a field that come and are not read
    bool m_skipLine = false; ///< all up to the next newline is not read
    JournalEntry m_entry;
    bool m_any = false;   ///< m_entry has a field
    bool m_ended = false; ///< its empty line was read
};

/// The entry as syslog would have written it, with its newline: "2026-11-22T10:00:00.123456+00:00
/// mx1 postfix/smtpd[123]: message". Control characters are written as #ooo, as rsyslog does, so
/// that a message of several lines is one.
[[nodiscard]] std::string journalLine(const JournalEntry &entry);

} // namespace Estafeta
