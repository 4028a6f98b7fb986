// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workspace/logtree.h"

#include "core/time.h"
#include "tests/support/logfiles.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <span>

namespace Estafeta {

namespace {

constexpr std::array<const char *, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
/// 2026-11-20T20:00:00Z: the messages go over midnight.
constexpr int64_t kStart = 20'777LL * 86'400 + 20 * 3600;

/// "Nov 20 20:00:00"
std::string stamp(int64_t second)
{
    const Date date = dateFromDays(second / 86'400);
    const auto ofDay = static_cast<int>(second % 86'400);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%s %2d %02d:%02d:%02d",
                  kMonths.at(static_cast<size_t>(date.month - 1)), date.day, ofDay / 3600,
                  ofDay / 60 % 60, ofDay % 60);
    return text.data();
}

std::string queueId(char first, uint32_t number)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%c%09X", first, number);
    return text.data();
}

std::string joined(std::span<const std::string> lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line + '\n';
    return text;
}

} // namespace

LogTree::LogTree(uint32_t messages, int64_t mx2Ahead) : m_mx2Ahead(mx2Ahead)
{
    for (uint32_t number = 0; number < messages; ++number)
        addMessage(number);
    for (auto &[host, entries] : m_entries) {
        std::ranges::stable_sort(entries, {}, &Entry::second);
        for (const Entry &entry : entries)
            m_lines[host].push_back(stamp(entry.second) + ' ' + host + ' ' + entry.text);
    }
}

void LogTree::log(const std::string &host, int64_t second, const std::string &text)
{
    m_entries[host].push_back({host == "mx2" ? second + m_mx2Ahead : second, text});
}

void LogTree::addMessage(uint32_t number)
{
    const int64_t second = kStart + number * 7;
    const std::string n = std::to_string(number);
    const std::string client = "mail.norte.example[198.51.100.7]";
    log("mx1", second, "postfix/smtpd[101]: connect from " + client);
    if (number % 9 == 4) {
        log("mx1", second,
            "postfix/smtpd[101]: NOQUEUE: reject: RCPT from " + client + ": 550 5.1.1 <u" + n
                + "@aula.example>: Recipient address rejected: User unknown; from=<s" + n
                + "@norte.example> to=<u" + n + "@aula.example> proto=ESMTP helo=<mail>");
        return;
    }
    const std::string id = queueId('A', number);
    const std::string messageId = "<m" + n + "@norte.example>";
    log("mx1", second, "postfix/smtpd[101]: " + id + ": client=" + client);
    log("mx1", second, "postfix/cleanup[102]: " + id + ": message-id=" + messageId);
    log("mx1", second + 1,
        "postfix/qmgr[103]: " + id + ": from=<s" + n + "@norte.example>, size=" + n
            + ", nrcpt=1 (queue active)");
    const std::string to = ": to=<u" + std::to_string(number % 50) + "@aula.example>, ";
    if (number % 7 == 3) {
        log("mx1", second + 31,
            "postfix/smtp[104]: " + id + to
                + "relay=none, delay=31, delays=1/0/30/0, dsn=4.4.1, status=deferred (connect to "
                  "mx2.aula.example[192.0.2.26]:25: Connection timed out)");
        logDelivery(number, second + 3600);
    } else {
        logDelivery(number, second + 2);
    }
}

void LogTree::logDelivery(uint32_t number, int64_t second)
{
    const std::string n = std::to_string(number);
    const std::string user = "u" + std::to_string(number % 50);
    const std::string messageId = "<m" + n + "@norte.example>";
    const std::string from = queueId('A', number);
    const std::string id = queueId('B', number);
    const std::string to = ": to=<" + user + "@aula.example>, ";
    const std::string session = "cyrus-" + n + "-301-1-17";
    log("mx2", second, "postfix/smtpd[201]: " + id + ": client=mx1.aula.example[192.0.2.25]");
    log("mx2", second, "postfix/cleanup[202]: " + id + ": message-id=" + messageId);
    log("mx2", second,
        "postfix/qmgr[203]: " + id + ": from=<s" + n + "@norte.example>, size=" + n
            + ", nrcpt=1 (queue active)");
    log("mx1", second,
        "postfix/smtp[104]: " + from + to
            + "relay=mx2.aula.example[192.0.2.26]:25, delay=2, delays=1/0/0/1, dsn=2.0.0, "
              "status=sent (250 2.0.0 Ok: queued as "
            + id + ")");
    log("mx1", second, "postfix/qmgr[103]: " + from + ": removed");
    if (number % 11 == 5) {
        log("mx2", second + 1,
            "postfix/lmtp[204]: " + id + to
                + "relay=store1.aula.example[192.0.2.41]:24, delay=1, delays=0/0/0/1, dsn=5.1.1, "
                  "status=bounced (host store1.aula.example[192.0.2.41] said: 550 5.1.1 User "
                  "unknown (in reply to RCPT TO command))");
    } else {
        log("store1", second + 1,
            "cyrus/lmtp[301]: Delivered: sessionid=<" + session
                + "> action=<no-sieve> target=<default> messageid=" + messageId + " userid=<" + user
                + "> mailbox=<user." + user + "> uniqueid=<x" + user + ">");
        log("mx2", second + 1,
            "postfix/lmtp[204]: " + id + to
                + "relay=store1.aula.example[192.0.2.41]:24, delay=1, delays=0/0/0/1, dsn=2.1.5, "
                  "status=sent (250 2.1.5 Ok SESSIONID=<"
                + session + ">)");
    }
    log("mx2", second + 1, "postfix/qmgr[203]: " + id + ": removed");
}

uint64_t LogTree::lineCount(const std::string &host) const
{
    return lines(host).size();
}

const std::vector<std::string> &LogTree::lines(const std::string &host) const
{
    return m_lines.at(host);
}

void LogTree::write(const std::string &folder) const
{
    std::filesystem::create_directories(folder + "/mx1");
    std::filesystem::create_directories(folder + "/mx2");
    const std::span mx1(lines("mx1"));
    const std::span mx2(lines("mx2"));
    const size_t half = mx1.size() / 2;
    const size_t third = mx2.size() / 3;
    std::vector<std::string> warnings;
    for (const std::string &line : mx1.subspan(half)) {
        if (line.find("status=deferred") != std::string::npos)
            warnings.push_back(line);
    }
    writeFile(folder + "/mx1/mail.log.1.gz", compressed(joined(mx1.first(half)), "gzip"));
    writeFile(folder + "/mx1/mail.log", joined(mx1.subspan(half)));
    writeFile(folder + "/mx1/mail.warn", joined(warnings));
    writeFile(folder + "/mx2/mail.log.2", joined(mx2.first(third)));
    writeFile(folder + "/mx2/mail.log.1", joined(mx2.subspan(third, third)));
    writeFile(folder + "/mx2/mail.log", joined(mx2.subspan(2 * third)));
    writeFile(folder + "/store1.log", joined(lines("store1")));
}

} // namespace Estafeta
