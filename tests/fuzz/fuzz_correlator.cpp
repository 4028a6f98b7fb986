// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tracebuilder.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using namespace Estafeta;

constexpr std::array<std::string_view, 3> kIds = {"4A1B2C3D4E", "5B2C3D4E5F", "6C3D4E5F6A"};
constexpr std::array<std::string_view, 3> kAddresses = {"ana@uni.example", "bob@uni.example", ""};
const std::vector<std::string> kHosts = {"mx1", "mx2"};

/// The bytes as a list of choices; nought when there are no more.
class Choices
{
public:
    Choices(const uint8_t *data, size_t size) : m_data(data), m_left(size) {}

    size_t below(size_t limit)
    {
        if (m_left == 0)
            return 0;
        --m_left;
        return *m_data++ % limit;
    }
    [[nodiscard]] bool empty() const { return m_left == 0; }

private:
    const uint8_t *m_data;
    size_t m_left;
};

std::string messageOf(Choices &choices)
{
    const std::string id(kIds.at(choices.below(kIds.size())));
    const std::string other(kIds.at(choices.below(kIds.size())));
    const std::string to =
        "to=<" + std::string(kAddresses.at(choices.below(kAddresses.size()))) + ">, ";
    switch (choices.below(11)) {
    case 0:
        return "postfix/smtpd[1]: " + id + ": client=mx1.uni.example[192.0.2.1]";
    case 1:
        return "postfix/smtpd[1]: " + id + ": client=localhost[127.0.0.1], orig_queue_id=" + other;
    case 2:
        return "postfix/cleanup[2]: " + id + ": message-id=<" + other + "@uni.example>";
    case 3:
        return "postfix/qmgr[3]: " + id
            + ": from=<ana@uni.example>, size=1, nrcpt=1 (queue active)";
    case 4:
        return "postfix/smtp[4]: " + id + ": " + to
            + "relay=mx2.uni.example[192.0.2.2]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok: "
              "queued as "
            + other + ")";
    case 5:
        return "postfix/smtp[4]: " + id + ": " + to
            + "relay=127.0.0.1[127.0.0.1]:10024, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok: "
              "queued as "
            + other + ")";
    case 6:
        return "postfix/smtp[4]: " + id + ": " + to
            + "relay=none, delay=1, dsn=4.4.1, status=deferred (timed out)";
    case 7:
        return "postfix/bounce[5]: " + id + ": sender non-delivery notification: " + other;
    case 8:
        return "postfix/qmgr[3]: " + id + ": removed";
    case 9:
        return "postfix/pipe[6]: " + id + ": " + to
            + "relay=maildrop, delay=1, dsn=2.0.0, status=sent (delivered)";
    default:
        return "amavis[7]: (00007-01) Passed CLEAN, <a@uni.example> -> <ana@uni.example>, "
               "Queue-ID: "
            + id + ", mail_id: x, Hits: -, size: 1, queued_as: " + other + ", 1 ms";
    }
}

std::vector<StoryLine> linesOf(Choices &choices)
{
    std::vector<StoryLine> lines;
    std::array<uint32_t, 2> counts{};
    int64_t second = 1'795'000'000;
    while (!choices.empty() && lines.size() < 40) {
        const size_t host = choices.below(2);
        second += static_cast<int64_t>(1 + choices.below(40));
        StoryLine line;
        line.host = kHosts.at(host);
        line.time = Time::fromSeconds(second);
        line.number = ++counts.at(host);
        line.text = "Nov 18 00:00:00 " + line.host + ' ' + messageOf(choices);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> textsOf(TraceBuilder &builder)
{
    std::vector<std::string> texts;
    for (const Trace &trace : builder.traces())
        texts.push_back(fullText(trace, builder.hosts()));
    std::ranges::sort(texts);
    return texts;
}

} // namespace

/// Lines of two hosts over few ids, as wild as they come: read in order of time, or with a restart
/// after each line, or one host after the other, they give the same traces.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Choices choices(data, size);
    const auto lines = linesOf(choices);

    TraceBuilder inOrder(kHosts);
    inOrder.add(lines);
    const auto expected = textsOf(inOrder);

    TraceBuilder restarted(kHosts);
    for (const StoryLine &line : lines) {
        restarted.add(line);
        restarted.restart();
    }
    TraceBuilder hostByHost(kHosts);
    for (const std::string &host : kHosts) {
        for (const StoryLine &line : lines) {
            if (line.host == host)
                hostByHost.add(line);
        }
        hostByHost.collect(Time::fromSeconds(0), true);
    }
    for (TraceBuilder *other : {&restarted, &hostByHost}) {
        const auto got = textsOf(*other);
        if (got == expected)
            continue;
        for (const StoryLine &line : lines)
            std::fprintf(stderr, "%s %s\n", formatUtc(line.time).c_str(), line.text.c_str());
        std::fprintf(stderr, "--- %s ---\n", other == &restarted ? "restarted" : "host by host");
        for (const std::string &text : got)
            std::fprintf(stderr, "%s\n", text.c_str());
        std::fprintf(stderr, "--- expected ---\n");
        for (const std::string &text : expected)
            std::fprintf(stderr, "%s\n", text.c_str());
        std::abort();
    }
    return 0;
}
