// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/tracefixtures.h"

#include "tests/screenshots/tracebuilder.h"

#include <algorithm>

namespace Estafeta::Fixtures {

namespace {

void describe(Trace &trace, std::string messageId, std::string sender, std::string subject,
              int64_t size)
{
    trace.messageId = std::move(messageId);
    trace.sender = std::move(sender);
    trace.subject = std::move(subject);
    trace.size = size;
}

/// Taken in by mx1 from outside, filtered, and queued again. Returns the second leg.
uint32_t throughFilter(TraceBuilder &builder, const std::string &sender, double score,
                       SpamClass spam)
{
    Trace &trace = builder.document.trace;
    trace.client = "out4.pharma.example[198.51.100.24]";
    trace.clientIp = "198.51.100.24";
    trace.spam = spam;
    trace.scoreMilli = static_cast<int32_t>(score * 1000);
    const std::string word = spam == SpamClass::Clean ? "Passed CLEAN" : "Passed SPAMMY";
    const uint32_t first =
        builder.leg(LegKind::Queue, "mx1", "4F8C21A0B3", "postfix/smtpd", 0, 2.4);
    builder.stage(StageKind::Accepted, 0, 0, trace.client,
                  "client=out4.pharma.example[198.51.100.24]");
    builder.stage(StageKind::Queued, 0.3, 0.3, {},
                  "from=<" + sender + ">, size=24182, nrcpt=1 (queue active)");
    builder
        .stage(StageKind::Filter, 0.4, 2.4, spam == SpamClass::Clean ? "clean" : "probably spam",
               "to=<marta.ruiz@uni.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2.4, "
               "delays=0.3/0/0/2.1, dsn=2.0.0, status=sent (250 2.0.0 from "
               "MTA(smtp:[127.0.0.1]:10025): "
               "250 2.0.0 Ok: queued as 5D1190C7E2)")
        .scoreMilli = trace.scoreMilli;
    const uint32_t second =
        builder.leg(LegKind::Queue, "mx1", "5D1190C7E2", "postfix/smtpd", 2.3, 3.1);
    builder.edge(first, second, EdgeKind::Filter, Grade::Proven, 2.3);
    builder.stage(StageKind::Accepted, 2.3, 2.3, "localhost[127.0.0.1]",
                  "client=localhost[127.0.0.1], orig_queue_id=4F8C21A0B3, "
                  "orig_client=out4.pharma.example[198.51.100.24]");
    builder.stage(
        StageKind::Delivered, 2.6, 3.1, "relay.uni.example[192.0.2.20]:25",
        "to=<marta.ruiz@uni.example>, relay=relay.uni.example[192.0.2.20]:25, delay=0.8, "
        "delays=0.1/0/0.2/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9B02E4411C)");
    return second;
}

} // namespace

TraceDocument deliveredToJunk()
{
    TraceBuilder builder(1);
    Trace &trace = builder.document.trace;
    describe(trace, "<20261121100549.7f3a.offers@pharma.example>", "offers@pharma.example",
             "Su descuento de fin de año", 24182);
    const uint32_t filtered = throughFilter(builder, trace.sender, 5.4, SpamClass::Spammy);
    const uint32_t relay =
        builder.leg(LegKind::Queue, "relay", "9B02E4411C", "postfix/lmtp", 3, 4.2);
    builder.edge(filtered, relay, EdgeKind::Handoff, Grade::Proven, 3);
    builder.stage(StageKind::Accepted, 3, 3, "mx1.uni.example[192.0.2.11]",
                  "client=mx1.uni.example[192.0.2.11]");
    builder.stage(
        StageKind::Delivered, 3.4, 4.2, "store1.uni.example[192.0.2.31]:24",
        "to=<marta.ruiz@uni.example>, relay=store1.uni.example[192.0.2.31]:24, delay=1.2, "
        "delays=0.2/0/0.1/0.9, dsn=2.1.5, status=sent (250 2.1.5 Ok "
        "SESSIONID=<store1-2211-1763719555-1>)");
    const uint32_t store =
        builder.leg(LegKind::Store, "store1", "store1-2211-1763719555-1", "cyrus/lmtp", 4, 4);
    builder.edge(relay, store, EdgeKind::Mailbox, Grade::Proven, 4);
    builder.stage(
        StageKind::Delivered, 4, 4, "Junk",
        "Delivered: <20261121100549.7f3a.offers@pharma.example> to mailbox: user.marta^ruiz.Junk");
    TraceRecipient &marta = builder.recipient("marta.ruiz@uni.example", Verdict::DeliveredMailbox,
                                              Reason::None, store, 4);
    marta.mailbox = "Junk";
    marta.storeSeen = true;
    marta.dsn = "2.1.5";
    marta.relay = "store1.uni.example[192.0.2.31]:24";
    return builder.document;
}

TraceDocument possiblyDelivered()
{
    TraceDocument document = deliveredToJunk();
    Trace &trace = document.trace;
    trace.id.bundle = 30;
    TraceEdge &handoff = trace.edges[1];
    handoff.grade = Grade::Possible;
    handoff.rivals = {{trace.legs.front().host, "6A2214F0D1", at(2)}};
    TraceRecipient &marta = trace.recipients.front();
    marta.grade = Grade::Possible;
    marta.path = {0, 1, 2, 3};
    return document;
}

TraceDocument greylisted()
{
    TraceBuilder builder(2);
    Trace &trace = builder.document.trace;
    describe(trace, "<a1f0c2d4-9d1e@uni.example>", "marta.ruiz@uni.example",
             "Solicitud de beca 2027", 8214);
    trace.client = "wifi-214.uni.example[192.0.2.214]";
    trace.clientIp = "192.0.2.214";
    trace.user = "marta.ruiz";
    trace.spam = SpamClass::Clean;
    trace.scoreMilli = 1200;
    const uint32_t leg = builder.leg(LegKind::Queue, "mx1", "7C19D0E4A8", "postfix/smtpd", 0, 1811);
    builder.stage(
        StageKind::Accepted, 0, 0, trace.client,
        "client=wifi-214.uni.example[192.0.2.214], sasl_method=PLAIN, sasl_username=marta.ruiz");
    builder
        .stage(StageKind::Filter, 1, 2, "clean",
               "Passed CLEAN {RelayedOutbound}, [192.0.2.214] <marta.ruiz@uni.example> -> "
               "<tramites@gob.example>, Message-ID: <a1f0c2d4-9d1e@uni.example>, Hits: 1.2")
        .scoreMilli = 1200;
    TraceStage &tries = builder.stage(
        StageKind::Deferred, 11, 1811, "450 4.2.0 Greylisted, try again later",
        "to=<tramites@gob.example>, relay=mx.gob.example[203.0.113.8]:25, delay=11, "
        "delays=2/0/8.5/0.5, dsn=4.2.0, status=deferred (host mx.gob.example[203.0.113.8] said: "
        "450 4.2.0 <tramites@gob.example>: Recipient address rejected: Greylisted, try again "
        "later)");
    tries.count = 3;
    tries.dsn = "4.2.0";
    TraceRecipient &office = builder.recipient("tramites@gob.example", Verdict::Greylisted,
                                               Reason::Greylisting, leg, 1811);
    office.attempts = 3;
    office.dsn = "4.2.0";
    office.relay = "mx.gob.example[203.0.113.8]:25";
    office.reply =
        "450 4.2.0 <tramites@gob.example>: Recipient address rejected: Greylisted, try again later";
    return builder.document;
}

TraceDocument bounced()
{
    TraceBuilder builder(3);
    Trace &trace = builder.document.trace;
    describe(trace, "<b77e21@uni.example>", "jordi.pla@uni.example", "Acta de la reunió",
             1'482'110);
    trace.client = "smtp-in.uni.example[192.0.2.9]";
    trace.notices = {"8A41FF0217"};
    const uint32_t leg = builder.leg(LegKind::Queue, "mx2", "6E00B7D913", "postfix/smtpd", 0, 1.4);
    builder.stage(StageKind::Accepted, 0, 0, trace.client, "client=smtp-in.uni.example[192.0.2.9]");
    TraceStage &bounce = builder.stage(
        StageKind::Bounced, 1.3, 1.4, "550 5.1.1 User unknown",
        "to=<ana.soler@empresa.example>, relay=mail.empresa.example[203.0.113.77]:25, delay=1.4, "
        "dsn=5.1.1, status=bounced (host mail.empresa.example[203.0.113.77] said: 550 5.1.1 "
        "<ana.soler@empresa.example>: Recipient address rejected: User unknown)");
    bounce.dsn = "5.1.1";
    const uint32_t notice =
        builder.leg(LegKind::Queue, "mx2", "8A41FF0217", "postfix/bounce", 1.5, 2.2);
    builder.edge(leg, notice, EdgeKind::Bounce, Grade::Proven, 1.5);
    builder.stage(StageKind::Notice, 1.5, 2.2, "8A41FF0217",
                  "sender non-delivery notification: 8A41FF0217");
    TraceRecipient &ana = builder.recipient("ana.soler@empresa.example", Verdict::Bounced,
                                            Reason::UserUnknown, leg, 1.4);
    ana.dsn = "5.1.1";
    ana.relay = "mail.empresa.example[203.0.113.77]:25";
    ana.reply = "550 5.1.1 <ana.soler@empresa.example>: Recipient address rejected: User unknown";
    return builder.document;
}

TraceDocument toList()
{
    TraceBuilder builder(4);
    Trace &trace = builder.document.trace;
    describe(trace, "<rector-2026-118@uni.example>", "rectorat@uni.example",
             "Claustre extraordinari", 48'211);
    trace.client = "webmail.uni.example[192.0.2.15]";
    trace.user = "rectorat";
    const uint32_t in = builder.leg(LegKind::Queue, "mx1", "1B77C20D4E", "postfix/smtpd", 0, 1);
    builder.stage(StageKind::Accepted, 0, 0, trace.client,
                  "client=webmail.uni.example[192.0.2.15], sasl_username=rectorat");
    builder.stage(StageKind::Delivered, 0.8, 1, "lists.uni.example[192.0.2.40]:25",
                  "to=<claustre@uni.example>, relay=lists.uni.example[192.0.2.40]:25, dsn=2.0.0, "
                  "status=sent (250 2.0.0 Ok)");
    const uint32_t list = builder.leg(LegKind::List, "lists", "", "mailman", 3, 5);
    builder.edge(in, list, EdgeKind::Handoff, Grade::Inferred, 1);
    builder.stage(StageKind::List, 3, 5, "claustre",
                  "post to claustre from rectorat@uni.example, size=48211, "
                  "message-id=<rector-2026-118@uni.example>, success");
    const uint32_t out = builder.leg(LegKind::Queue, "lists", "A20C4D7715", "postfix/smtp", 5, 9);
    builder.edge(list, out, EdgeKind::Fanout, Grade::Inferred, 5);
    TraceStage &copies =
        builder.stage(StageKind::Delivered, 5, 9, "store1.uni.example[192.0.2.31]:24",
                      "to=<claustre-members@uni.example>, relay=store1.uni.example[192.0.2.31]:24, "
                      "dsn=2.1.5, status=sent (250 2.1.5 Ok)");
    copies.count = 11;
    builder
        .stage(StageKind::Bounced, 9, 9, "552 5.2.2 Over quota",
               "to=<pere.vidal@uni.example>, relay=store1.uni.example[192.0.2.31]:24, dsn=5.2.2, "
               "status=bounced (552 5.2.2 Over quota SESSIONID=<store1-2212-1>)")
        .dsn = "5.2.2";
    const uint32_t store = builder.leg(LegKind::Store, "store1", "", "cyrus/lmtp", 6, 9);
    builder.edge(out, store, EdgeKind::Mailbox, Grade::Possible, 6);
    builder
        .stage(StageKind::Delivered, 6, 8, "INBOX",
               "Delivered: <rector-2026-118@uni.example> to mailbox: user.anna^mas")
        .count = 11;
    TraceRecipient &root =
        builder.recipient("claustre@uni.example", Verdict::OverQuota, Reason::MailboxFull, in, 9);
    const char *names[] = {"anna.mas",   "biel.roca",   "carme.font",  "david.puig",
                           "elena.sola", "ferran.coll", "gloria.pons", "hug.riera",
                           "ines.vila",  "joan.serra",  "laia.bosch",  "pere.vidal"};
    for (const char *name : names) {
        const bool full = std::string(name) == "pere.vidal";
        TraceRecipient member =
            TraceBuilder::made(std::string(name) + "@uni.example",
                               full ? Verdict::OverQuota : Verdict::DeliveredMailbox,
                               full ? Reason::MailboxFull : Reason::None, full ? out : store,
                               builder.document.trace.legs[full ? out : store].host, full ? 9 : 6);
        member.step = Step::List;
        member.grade = full ? Grade::Proven : Grade::Inferred;
        member.mailbox = full ? "" : "INBOX";
        member.reply = full ? "552 5.2.2 Over quota" : "";
        member.storeSeen = !full;
        root.children.push_back(std::move(member));
    }
    return builder.document;
}

std::vector<TraceDocument> twoTries()
{
    const std::string words =
        "450 4.2.0 <marta.ruiz@uni.example>: Recipient address rejected: Greylisted";
    TraceBuilder first(20);
    describe(first.document.trace, {}, "sala@museo.example", {}, 0);
    first.document.trace.client = "mail.museo.example[198.51.100.60]";
    const uint32_t door = first.leg(LegKind::NoQueue, "mx1", {}, "postfix/smtpd", 0, 0);
    first
        .stage(StageKind::Rejected, 0, 0, words,
               "NOQUEUE: reject: RCPT from mail.museo.example[198.51.100.60]: " + words
                   + "; from=<sala@museo.example> to=<marta.ruiz@uni.example> proto=ESMTP "
                     "helo=<mail.museo.example>")
        .dsn = "4.2.0";
    TraceRecipient &putOff = first.recipient("marta.ruiz@uni.example", Verdict::Greylisted,
                                             Reason::Greylisting, door, 0);
    putOff.reply = words;

    TraceBuilder second(21);
    describe(second.document.trace, "<sala.7@museo.example>", "sala@museo.example",
             "Visita de grupo", 4110);
    second.document.trace.client = "mail.museo.example[198.51.100.60]";
    const uint32_t queue =
        second.leg(LegKind::Queue, "mx2", "3C90D1E5F2", "postfix/smtpd", 900, 901);
    second.stage(StageKind::Accepted, 900, 900, "mail.museo.example[198.51.100.60]",
                 "client=mail.museo.example[198.51.100.60]");
    second.stage(
        StageKind::Delivered, 901, 901, "local",
        "to=<marta.ruiz@uni.example>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)");
    second.recipient("marta.ruiz@uni.example", Verdict::DeliveredMailbox, Reason::None, queue, 901);

    first.document.otherTries.resize(1);
    first.document.otherTries[0].end = {{21, 0}, 0,           at(900), 0, Verdict::DeliveredMailbox,
                                        {},      "3C90D1E5F2"};
    second.document.otherTries.resize(1);
    second.document.otherTries[0].before = {{{20, 0}, 0, at(0), 0, Verdict::Greylisted, words, {}}};
    return {first.document, second.document};
}

std::vector<TraceDocument> documents()
{
    return {greylisted(), bounced(), toList(), deliveredToJunk()};
}

namespace {

ResultRow rowOf(const TraceDocument &document)
{
    const Trace &trace = document.trace;
    const TraceRecipient &recipient = trace.recipients.front();
    const FinalCounts counts = countFinals(recipient);
    ResultRow row;
    row.trace = trace.id;
    row.first = trace.first;
    row.last = trace.last;
    row.sender = trace.sender;
    row.recipient = recipient.address;
    row.subject = trace.subject;
    row.verdict = recipient.verdict;
    row.reason = recipient.reason;
    row.grade = recipient.grade;
    row.size = trace.size;
    row.attempts = recipient.attempts;
    row.finals = static_cast<uint32_t>(counts.total);
    row.host = trace.legs.front().host;
    row.place = recipient.mailbox;
    return row;
}

ResultRow plainRow(uint64_t id, double shift, std::string from, std::string to, std::string subject,
                   Verdict verdict, std::string place, int64_t size)
{
    ResultRow row;
    row.trace = {id, 0};
    row.first = at(shift);
    row.last = at(shift + 4);
    row.sender = std::move(from);
    row.recipient = std::move(to);
    row.subject = std::move(subject);
    row.verdict = verdict;
    row.place = std::move(place);
    row.size = size;
    row.attempts = 1;
    return row;
}

} // namespace

std::vector<ResultRow> rowsOf(const std::vector<TraceDocument> &documents)
{
    std::vector<ResultRow> rows;
    for (const TraceDocument &document : documents)
        rows.push_back(rowOf(document));
    return rows;
}

std::vector<ResultRow> results()
{
    std::vector<ResultRow> rows = {
        plainRow(10, 1580, "prof@out.example", "marta.ruiz@uni.example", "Re: tesi",
                 Verdict::DeliveredMailbox, "INBOX", 24'310),
        plainRow(11, 900, "", "marta.ruiz@uni.example", "Undelivered Mail Returned to Sender",
                 Verdict::DeliveredMailbox, "INBOX", 5'120),
    };
    for (const ResultRow &row : rowsOf(documents()))
        rows.push_back(row);
    rows.push_back(plainRow(12, -700, "virus@bad.example", "marta.ruiz@uni.example",
                            "Factura pendiente", Verdict::Discarded, "", 311'000));
    rows.back().reason = Reason::Virus;
    rows.push_back(plainRow(13, -2200, "news@shop.example", "marta.ruiz@uni.example",
                            "Black Friday", Verdict::Quarantined, "", 61'022));
    rows.push_back(plainRow(14, -4000, "marta.ruiz@uni.example", "anna@friends.example", "dinar?",
                            Verdict::DeliveredRemote, "mx.friends.example", 2'004));
    rows.push_back(plainRow(15, -9000, "bot@spam.example", "marta.ruiz@uni.example", "",
                            Verdict::Rejected, "", 0));
    return rows;
}

Coverage coverage()
{
    Coverage coverage;
    const auto add = [&](const char *host, const char *path, double from, double to, uint64_t lines,
                         uint64_t unparsed) {
        FileCoverage file;
        file.host = host;
        file.path = path;
        file.format = "rfc3339";
        file.timeBasis = "in the line";
        file.first = at(from);
        file.last = at(to);
        file.lines = lines;
        file.events = lines * 3 / 4;
        file.unparsed = unparsed;
        coverage.files.push_back(file);
    };
    add("mx1", "mx1/mail.log", -18351, 2129, 48'221, 0);
    add("mx1", "mx1/mail.log.1.gz", -104'751, -18'400, 401'110, 12);
    add("mx2", "mx2/mail.log", -104'600, 2130, 388'071, 0);
    add("store1", "store1/maillog", -104'700, 2050, 210'400, 0);
    add("lists", "lists/mail.log.1", -104'000, -60'000, 9'100, 0);
    add("lists", "lists/mail.log", -3'200, 2100, 1'204, 0);
    return coverage;
}

} // namespace Estafeta::Fixtures
