// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// amavis: verdicts, and lines in parts.
inline constexpr LineRow kAmavisLines[] = {
    {"passed clean", "amavis",
     "(31250-07) Passed CLEAN {RelayedInternal}, ORIGINATING LOCAL [192.0.2.20]:31279 "
     "<diego@aula.example> -> <ex4@aula.example>, Queue-ID: 4A1B2C3D4E, Message-ID: "
     "<20270103.D4@aula.example>, mail_id: MYkmcShhLs1l, Hits: -1, size: 1253, queued_as: "
     "5B2C3D4E5F, 603 ms",
     "scan action=passed contents=clean size=1253 score=-1000 id=4A1B2C3D4E "
     "messageId=<20270103.D4@aula.example> from=diego@aula.example to=<ex4@aula.example> "
     "clientIp=192.0.2.20 nextId=5B2C3D4E5F filterId=31250-07"},
    {"passed with tags, second address from the Received lines", "amavis",
     "(66960-04) Passed SPAMMY {RelayedTaggedInbound}, [192.0.2.31]:15463 [203.0.113.47] "
     "<rita@b.example> -> <al5@aula.example>, Queue-ID: 4A1B2C3D4E, Message-ID: "
     "<9008.Correo@b.example>, mail_id: bNQD8LVjkVbD, Hits: 5.898, size: 50237, queued_as: "
     "5B2C3D4E5F, 1353 ms",
     "scan action=passed contents=spammy size=50237 score=5898 id=4A1B2C3D4E "
     "messageId=<9008.Correo@b.example> from=rita@b.example to=<al5@aula.example> "
     "clientIp=192.0.2.31 originClient=203.0.113.47 nextId=5B2C3D4E5F filterId=66960-04"},
    {"passed in two parts", "amavis",
     "(17155-04) Passed CLEAN {RelayedInternal,RelayedOutbound}, ORIGINATING LOCAL "
     "[192.0.2.24]:29037 <bruno@aula.example> -> <al1@aula.example>,<rosa@b.example>, "
     "Queue-ID: 4A1B2C3D4E, Message-ID: <1177@aula.example>, mail_id: Nt00GmY3CVRV, Hits: -1, "
     "size: 901, queued_as: 39V1XK0DB13/627S9C0BWK8, 623 ms",
     "scan action=passed contents=clean size=901 score=-1000 id=4A1B2C3D4E "
     "messageId=<1177@aula.example> from=bruno@aula.example "
     "to=<al1@aula.example>,<rosa@b.example> clientIp=192.0.2.24 nextId=39V1XK0DB13 "
     "filterId=17155-04 text=39V1XK0DB13/627S9C0BWK8"},
    {"passed from the null sender over IPv6", "amavis",
     "(51820-09) Passed CLEAN {RelayedInbound}, [IPv6:2001:db8::12]:90029 <> -> "
     "<tomas@aula.example>, Queue-ID: 4A1B2C3D4E, mail_id: dtL2lKzJKStq, Hits: 2.399, size: "
     "1627, queued_as: 5B2C3D4E5F, 321 ms",
     "scan action=passed contents=clean size=1627 score=2399 id=4A1B2C3D4E "
     "to=<tomas@aula.example> clientIp=2001:db8::12 nextId=5B2C3D4E5F filterId=51820-09"},
    {"passed with a boost in the score", "amavis",
     "(51820-09) Passed CLEAN, [192.0.2.1] [192.0.2.1] <a@b.example> -> <c@aula.example>, "
     "Message-ID: <m1@b.example>, mail_id: d8MCY4, Hits: -2.541-3, size: 3045, queued_as: "
     "5B2C3D4E5F, 2664 ms",
     "scan action=passed contents=clean size=3045 score=-2541 messageId=<m1@b.example> "
     "from=a@b.example to=<c@aula.example> clientIp=192.0.2.1 originClient=192.0.2.1 "
     "nextId=5B2C3D4E5F filterId=51820-09"},
    {"passed bad header", "amavis",
     "(04817-04) Passed BAD-HEADER-4 {RelayedInbound}, [198.51.100.6]:23655 [198.51.100.6] "
     "<a@b.example> -> <c@aula.example>, Queue-ID: 4A1B2C3D4E, Message-ID: <m1@b.example>, "
     "mail_id: YXg1TcTLFj-_, Hits: -3.615, size: 6343, queued_as: 5B2C3D4E5F, 10 ms",
     "scan action=passed contents=bad-header size=6343 score=-3615 id=4A1B2C3D4E "
     "messageId=<m1@b.example> from=a@b.example to=<c@aula.example> clientIp=198.51.100.6 "
     "originClient=198.51.100.6 nextId=5B2C3D4E5F filterId=04817-04"},
    {"passed unchecked", "amavis",
     "(85958-08-82) Passed UNCHECKED-ENCRYPTED {RelayedInbound}, [198.51.100.6]:94528 "
     "[198.51.100.6] <a@b.example> -> <c@aula.example>, Queue-ID: 4A1B2C3D4E, Message-ID: "
     "<m1@b.example>, mail_id: bMsDVSLqJ42X, Hits: -, size: 1358, queued_as: 5B2C3D4E5F, 7684 "
     "ms",
     "scan action=passed contents=unchecked size=1358 id=4A1B2C3D4E messageId=<m1@b.example> "
     "from=a@b.example to=<c@aula.example> clientIp=198.51.100.6 originClient=198.51.100.6 "
     "nextId=5B2C3D4E5F filterId=85958-08-82"},
    {"message id that looks like fields", "amavis",
     "(51820-09) Passed CLEAN {RelayedInbound}, [192.0.2.1]:1 [192.0.2.1] <a@b.example> -> "
     "<c@aula.example>, Queue-ID: 4A1B2C3D4E, Message-ID: <Hits: 9, size: 1, queued_as: "
     "FFFFF@b.example>, mail_id: d8MCY4, Hits: 1, size: 3045, queued_as: 5B2C3D4E5F, 10 ms",
     "scan action=passed contents=clean size=3045 score=1000 id=4A1B2C3D4E messageId=<Hits: 9, "
     "size: 1, queued_as: FFFFF@b.example> from=a@b.example to=<c@aula.example> "
     "clientIp=192.0.2.1 originClient=192.0.2.1 nextId=5B2C3D4E5F filterId=51820-09"},
    {"blocked as spam", "amavis",
     "(23950-06) Blocked SPAM {DiscardedInbound,Quarantined}, [203.0.113.21]:39052 "
     "[203.0.113.21] <x@cerrada.example> -> <olga@aula.example>, quarantine: "
     "f/spam-pKTT-qbHBtSQ.gz, Queue-ID: 4A1B2C3D4E, Message-ID: <CA+3rt@mail.cerrada.example>, "
     "mail_id: mGRP-qnFNbNN, Hits: 1002.301, size: 694, 314 ms",
     "scan action=blocked contents=spam size=694 score=1002301 id=4A1B2C3D4E "
     "messageId=<CA+3rt@mail.cerrada.example> from=x@cerrada.example to=<olga@aula.example> "
     "clientIp=203.0.113.21 originClient=203.0.113.21 filterId=23950-06 "
     "quarantine=f/spam-pKTT-qbHBtSQ.gz"},
    {"blocked and refused to the MTA", "amavis",
     "(72401-05) Blocked SPAM {RejectedInbound,Quarantined}, [203.0.113.21]:56277 "
     "[203.0.113.21] <p@b.example> -> <ivo@aula.example>, quarantine: X/spam-DPRL1lF1mGk5.gz, "
     "Queue-ID: 7vN4pr1Q9Wz4dcRS, Message-ID: <CA+k9m1@b.example>, mail_id: YGMT1wG3tRn5, "
     "Hits: 1002.301, size: 683, 262 ms",
     "scan action=blocked contents=spam size=683 score=1002301 id=7vN4pr1Q9Wz4dcRS "
     "messageId=<CA+k9m1@b.example> from=p@b.example to=<ivo@aula.example> "
     "clientIp=203.0.113.21 originClient=203.0.113.21 filterId=72401-05 "
     "quarantine=X/spam-DPRL1lF1mGk5.gz"},
    {"blocked as infected", "amavis",
     "(27834-03) Blocked INFECTED (Eicar-Test-Signature) {DiscardedInbound,Quarantined}, "
     "[198.51.100.106]:55574 [198.51.100.106] <a@b.example> -> <al35@aula.example>, "
     "quarantine: c/virus-twqFhhd-JvT9, Queue-ID: 4A1B2C3D4E, Message-ID: <4420@b.example>, "
     "mail_id: ksnSrgw-JkD3, Hits: -, size: 1365, 173 ms",
     "scan action=blocked contents=infected size=1365 id=4A1B2C3D4E messageId=<4420@b.example> "
     "from=a@b.example to=<al35@aula.example> clientIp=198.51.100.106 "
     "originClient=198.51.100.106 filterId=27834-03 virus=Eicar-Test-Signature "
     "quarantine=c/virus-twqFhhd-JvT9"},
    {"blocked for a banned part, bounced", "amavis",
     "(69264-65-40) Blocked BANNED (application/octet-stream,.exe,setup (1).exe) "
     "{BouncedInbound,Quarantined}, [203.0.113.39]:17779 [203.0.113.39] <a@b.example> -> "
     "<al27@aula.example>, quarantine: J/banned-QLncz8lxPGvv, Queue-ID: 4A1B2C3D4E, "
     "Message-ID: <CA+PqX@b.example>, mail_id: JDlkz7qsRMbg, Hits: -, size: 3821, 297 ms",
     "scan action=bounced contents=banned size=3821 id=4A1B2C3D4E messageId=<CA+PqX@b.example> "
     "from=a@b.example to=<al27@aula.example> clientIp=203.0.113.39 originClient=203.0.113.39 "
     "filterId=69264-65-40 virus=application/octet-stream,.exe,setup (1).exe "
     "quarantine=J/banned-QLncz8lxPGvv"},
    {"blocked for now by the MTA behind", "amavis",
     "(17808-10-2) Blocked MTA-BLOCKED {TempFailedInbound}, [2001:db8::11]:70988 "
     "[2001:db8::11] <a@b.example> -> <bruno@aula.example>, Queue-ID: 4A1B2C3D4E, Message-ID: "
     "<5519@b.example>, mail_id: KFKGgVFsdWCb, Hits: 2.399, size: 1004, 918 ms",
     "scan action=temp-failed contents=mta-blocked size=1004 score=2399 id=4A1B2C3D4E "
     "messageId=<5519@b.example> from=a@b.example to=<bruno@aula.example> "
     "clientIp=2001:db8::11 originClient=2001:db8::11 filterId=17808-10-2"},
    {"blocked by a version before 2.7", "amavisd",
     "(12345-01) Blocked INFECTED (HTML.Phishing.Bank-43), [192.0.2.168] [198.51.100.1] "
     "<a@b.example> -> <c@aula.example>, quarantine: virus-GKxCmg, Message-ID: "
     "<733@b.example>, mail_id: LVrFfd, Hits: -, size: 4134, 3721 ms",
     "scan action=blocked contents=infected size=4134 messageId=<733@b.example> "
     "from=a@b.example to=<c@aula.example> clientIp=192.0.2.168 originClient=198.51.100.1 "
     "filterId=12345-01 virus=HTML.Phishing.Bank-43 quarantine=virus-GKxCmg"},
    {"passed by a version before 2.7, without a score", "amavis",
     "(00812-06) Passed CLEAN, [198.51.100.7] [203.0.113.9] <ana@norte.example> -> "
     "<eva@aula.example>, Message-ID: <old.2@norte.example>, mail_id: Bc4Dk7XqZ1a2, Hits: -, size: "
     "2048, queued_as: 4A1B2C3D4E, 123 ms",
     "scan action=passed contents=clean size=2048 messageId=<old.2@norte.example> "
     "from=ana@norte.example to=<eva@aula.example> clientIp=198.51.100.7 originClient=203.0.113.9 "
     "nextId=4A1B2C3D4E filterId=00812-06"},
    {"long entry, first line", "amavis",
     "(59475-41-10) Passed CLEAN {RelayedInbound}, [192.0.2.15]:95856 [192.0.2.15] "
     "<a@b.example> -> <u1@aula.example>,<u2@aula.example>,<u3@au...",
     "scan action=passed contents=clean truncated=yes from=a@b.example "
     "to=<u1@aula.example>,<u2@aula.example> clientIp=192.0.2.15 originClient=192.0.2.15 "
     "filterId=59475-41-10"},
    {"long entry, middle line", "amavis",
     "(59475-41-10) ...la.example>,<u4@aula.example>,<u5@aula.example>,<u6@a...",
     "scan truncated=yes to=<u4@aula.example>,<u5@aula.example> filterId=59475-41-10"},
    {"long entry, last line", "amavis",
     "(59475-41-10) ...ula.example>,<u7@aula.example>,<u8@aula.example>, Queue-ID: 4A1B2C3D4E, "
     "Message-ID: <8871@b.example>, mail_id: x1, Hits: 4.598, size: 48949, queued_as: "
     "5B2C3D4E5F, 998 ms",
     "scan size=48949 score=4598 id=4A1B2C3D4E messageId=<8871@b.example> "
     "to=<u7@aula.example>,<u8@aula.example> nextId=5B2C3D4E5F filterId=59475-41-10"},
    {"long entry, cut in the queue id", "amavis",
     "(59475-41-10) ...ula.example>,<u7@aula.example>,<u8@aula.example>, Queue-ID: 4A1B2C3...",
     "scan truncated=yes to=<u7@aula.example>,<u8@aula.example> filterId=59475-41-10"},
    {"long entry, first line cut in the Message-ID", "amavis",
     "(59475-41-10) Passed CLEAN {RelayedInbound}, [192.0.2.15]:95856 [192.0.2.15] "
     "<a@b.example> -> <u1@aula.example>, Queue-ID: 4A1B2C3D4E, Message-ID: <8871@b....",
     "scan action=passed contents=clean truncated=yes id=4A1B2C3D4E from=a@b.example "
     "to=<u1@aula.example> clientIp=192.0.2.15 originClient=192.0.2.15 filterId=59475-41-10"},
    {"long entry, cut before the queue id", "amavis",
     "(59475-41-10) ...antine: Y/spam-YgZq.gz, Queue-ID: 4A1B2C3D4E, Message-ID: "
     "<A3D9@b.example>, mail_id: YgZq, Hits: 27.403, size: 1821, 588 ms",
     "scan size=1821 score=27403 id=4A1B2C3D4E messageId=<A3D9@b.example> filterId=59475-41-10"},
    {"continuation of another entry", "amavis",
     "(41750-01) ...e: 0.5 (0%)100, unlink-1-files: 0.2 (0%)100, rundown: 0.7 (0%)100", "noise"},
    {"other entry of a message", "amavis",
     "(14870-02) p001 1 Content-Type: text/plain, 8bit, size: 197", "noise"},
    {"relaying failed", "amavis",
     "(54760-04-8) (!)CnrPqjbmVdJt FWD from <a@b.example> -> <c@aula.example>, BODY=7BIT 451 "
     "4.3.0 from MTA(smtp:[127.0.0.1]:10025): 451 4.3.0 Error: queue file write error",
     "noise"},
    {"amavis starts", "amavis",
     "starting. /usr/sbin/amavisd at mx1.aula.example amavis-2.13.0 (40540408), Unicode aware",
     "service action=started text=starting. /usr/sbin/amavisd at mx1.aula.example "
     "amavis-2.13.0 (40540408), Unicode aware"},
    {"loading a module", "amavis", "Module Amavis::Conf        2.412", "noise"},
};

} // namespace Estafeta
