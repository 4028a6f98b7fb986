// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/livelogfixtures.h"

#include <array>

namespace Estafeta::Fixtures {

namespace {

constexpr int64_t kMorning = 1'795'253'640; // 2026-11-21 09:34:00 UTC

struct Sample {
    int second;
    const char *host;
    const char *text;
};

constexpr std::array kSamples = {
    Sample{1, "mx1", "postfix/smtpd[20113]: connect from mail.out.example[192.0.2.17]"},
    Sample{1, "mx1", "postfix/smtpd[20113]: 4F0A1B2C3D: client=mail.out.example[192.0.2.17]"},
    Sample{1, "mx1",
           "postfix/cleanup[20117]: 4F0A1B2C3D: message-id=<20261121093401.7712@out.example>"},
    Sample{1, "mx1",
           "postfix/qmgr[811]: 4F0A1B2C3D: from=<prof@out.example>, size=24413, nrcpt=1 (queue "
           "active)"},
    Sample{2, "mx1",
           "postfix/smtpd[20113]: disconnect from mail.out.example[192.0.2.17] ehlo=2 starttls=1 "
           "mail=1 rcpt=1 data=1 quit=1 commands=7"},
    Sample{2, "mx1",
           "amavis[911]: (00911-07) Passed CLEAN {RelayedInbound}, [192.0.2.17]:51514 [192.0.2.17] "
           "<prof@out.example> -> <marta.ruiz@uni.example>, Queue-ID: 4F0A1B2C3D, Message-ID: "
           "<20261121093401.7712@out.example>, mail_id: v4sFq1T2xY-0, Hits: -1.2, size: 24410, "
           "queued_as: 5A1B2C3D4E, 812 ms"},
    Sample{3, "mx1",
           "postfix/smtp[20121]: 4F0A1B2C3D: to=<marta.ruiz@uni.example>, "
           "relay=127.0.0.1[127.0.0.1]:10024, delay=1.4, delays=0.4/0/0/1, dsn=2.0.0, status=sent "
           "(250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 5A1B2C3D4E)"},
    Sample{3, "mx1", "postfix/qmgr[811]: 4F0A1B2C3D: removed"},
    Sample{3, "store1",
           "cyrus/lmtpunix[4127]: Delivered: <20261121093401.7712@out.example> to mailbox: "
           "user.marta.ruiz"},
    Sample{4, "relay",
           "postfix/submission/smtpd[7741]: 7C2D3E4F5A: client=pc12.uni.example[198.51.100.12], "
           "sasl_method=PLAIN, sasl_username=ana"},
    Sample{
        4, "relay",
        "postfix/qmgr[702]: 7C2D3E4F5A: from=<ana@uni.example>, size=1822, nrcpt=2 (queue active)"},
    Sample{5, "mx1",
           "postfix/postscreen[802]: NOQUEUE: reject: RCPT from [203.0.113.99]:4412: 550 5.7.1 "
           "Service unavailable; client [203.0.113.99] blocked using bl.example; "
           "from=<win@prize.example>, to=<rector@uni.example>, proto=ESMTP, helo=<prize.example>"},
    Sample{6, "relay",
           "postfix/smtp[7749]: 7C2D3E4F5A: to=<bob@far.example>, "
           "relay=mx.far.example[203.0.113.25]:25, delay=1.1, delays=0.1/0/0.6/0.4, dsn=4.7.1, "
           "status=deferred (host mx.far.example[203.0.113.25] said: 450 4.7.1 Greylisted, please "
           "try again (in reply to RCPT TO command))"},
    Sample{6, "relay",
           "postfix/smtp[7750]: 7C2D3E4F5A: to=<eva@near.example>, "
           "relay=mx.near.example[203.0.113.77]:25, delay=1.2, delays=0.1/0/0.5/0.6, dsn=2.0.0, "
           "status=sent (250 2.0.0 Ok: queued as 9912A7)"},
    Sample{7, "store1",
           "cyrus/imaps[5120]: login: pc12.uni.example [198.51.100.12] ana plaintext+TLS User "
           "logged in"},
    Sample{8, "mx1",
           "postfix/anvil[830]: statistics: max connection rate 4/60s for (smtp:192.0.2.17) at Nov "
           "22 09:30:41"},
};

std::string stamp(int64_t second)
{
    std::string text = formatUtc(Time::fromSeconds(second));
    text.pop_back();
    return text + ".000000+00:00";
}

void add(LineBatch &batch, const Sample &sample, int64_t second)
{
    batch.add(stamp(second) + ' ' + sample.host + ' ' + sample.text, Time::fromSeconds(second),
              batch.hostNumber(sample.host));
}

} // namespace

LineBatch siteLines()
{
    LineBatch batch;
    for (int minute = 0; minute < 4; ++minute) {
        for (const Sample &sample : kSamples)
            add(batch, sample, kMorning + minute * 11 + sample.second);
    }
    return batch;
}

LineBatch manyLines(int count)
{
    LineBatch batch;
    for (int i = 0; i < count; ++i)
        add(batch, kSamples[static_cast<size_t>(i) % kSamples.size()], kMorning + 44 + i / 16);
    return batch;
}

} // namespace Estafeta::Fixtures
