// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// Greylists, milters and policy services: what they say beside the MTA.
inline constexpr LineRow kFilterLines[] = {
    {"postgrey asks to come back", "postgrey",
     "action=greylist, reason=new, client_name=mail.este.example, client_address=203.0.113.12/32, "
     "sender=ivo@este.example, recipient=luis@aula.example",
     "noise"},
    {"postgrey is asked too early", "postgrey",
     "action=greylist, reason=early-retry (204s missing), client_name=mail.este.example, "
     "client_address=203.0.113.12, sender=ivo@este.example, recipient=luis@aula.example",
     "noise"},
    {"postgrey lets the second try pass", "postgrey",
     "action=pass, reason=triplet found, delay=302, client_name=mail.este.example, "
     "client_address=203.0.113.12/32, sender=ivo@este.example, recipient=luis@aula.example",
     "scan action=passed delay=302000 from=ivo@este.example to=luis@aula.example "
     "client=mail.este.example clientIp=203.0.113.12"},
    {"postgrey knows the queue id", "postgrey",
     "4A1B2C3D4E: action=pass, reason=triplet found, delay=302, client_name=mail.este.example, "
     "client_address=203.0.113.12, sender=ivo@este.example, recipient=luis@aula.example",
     "scan action=passed delay=302000 id=4A1B2C3D4E from=ivo@este.example to=luis@aula.example "
     "client=mail.este.example clientIp=203.0.113.12"},
    {"postgrey knows the client", "postgrey",
     "action=pass, reason=client AWL, client_name=mail.este.example, client_address=203.0.113.12, "
     "sender=ivo@este.example, recipient=luis@aula.example",
     "noise"},
    {"postgrey starts", "postgrey", "Process Backgrounded",
     "service action=started text=Process Backgrounded"},
    {"postgrey stops", "postgrey", "2026/11/02-06:25:01 Server closing!",
     "service action=stopped text=2026/11/02-06:25:01 Server closing!"},
    {"postgrey cleans", "postgrey", "cleaning up old logs...", "noise"},
    {"postgrey says what nobody knows", "postgrey", "wombat overflow", "unparsed"},
    {"clamav-milter finds a virus", "clamav-milter",
     "Message i6EApx1b031820 from <factura@norte.example> to <eva@aula.example> with subject "
     "'Factura' message-id '<virus.1@norte.example>' date 'Mon, 02 Nov 2026 06:25:01 +0100' "
     "infected by Eicar-Test-Signature",
     "scan contents=infected id=i6EApx1b031820 messageId=<virus.1@norte.example> "
     "from=factura@norte.example to=eva@aula.example virus=Eicar-Test-Signature"},
    {"clamav-milter says little of a virus", "clamav-milter",
     "Message from <factura@norte.example> to <eva@aula.example> infected by Eicar-Test-Signature",
     "scan contents=infected from=factura@norte.example to=eva@aula.example "
     "virus=Eicar-Test-Signature"},
    {"clamav-milter has a subject that looks like more", "clamav-milter",
     "Message 4A1B2C3D4E from <a@norte.example> to <eva@aula.example> with subject 'x' message-id "
     "'<y>' message-id '<m1@norte.example>' date 'D' infected by Eicar",
     "scan contents=infected id=4A1B2C3D4E messageId=<m1@norte.example> from=a@norte.example "
     "to=eva@aula.example virus=Eicar"},
    {"clamav-milter finds nothing", "clamav-milter",
     "Clean message i6EApx1b031821 from <ana@norte.example> to <eva@aula.example> with subject "
     "'Hola' message-id '<c1@norte.example>' date 'Mon, 02 Nov 2026 06:25:01 +0100'",
     "scan action=passed contents=clean id=i6EApx1b031821 messageId=<c1@norte.example> "
     "from=ana@norte.example to=eva@aula.example"},
    {"clamav-milter starts", "clamav-milter", "+++ Started at Mon Nov  2 06:25:01 2026",
     "service action=started text=+++ Started at Mon Nov  2 06:25:01 2026"},
    {"clamav-milter stops", "clamav-milter", "Stopped at Mon Nov  2 06:25:01 2026",
     "service action=stopped text=Stopped at Mon Nov  2 06:25:01 2026"},
    {"clamav-milter asks clamd", "clamav-milter", "Probe for slot 1 returned: success", "noise"},
    {"MIMEDefang finds spam", "mimedefang.pl",
     "MDLOG,i6EApx1b031820,spam,18.25,198.51.100.7,<oferta@norte.example>,<eva@aula.example>,Hola",
     "scan contents=spam score=18250 id=i6EApx1b031820 from=oferta@norte.example "
     "to=eva@aula.example clientIp=198.51.100.7"},
    {"MIMEDefang finds a virus", "mimedefang.pl",
     "MDLOG,i6EApx1b031820,virus,Eicar-Test-Signature,198.51.100.7,<factura@norte.example>,"
     "<eva@aula.example>,Factura",
     "scan contents=infected id=i6EApx1b031820 from=factura@norte.example to=eva@aula.example "
     "clientIp=198.51.100.7 virus=Eicar-Test-Signature"},
    {"MIMEDefang finds a program", "mimedefang.pl",
     "MDLOG,i6EApx1b031820,bad_filename,juego.exe,application/x-msdownload,<ana@norte.example>,"
     "<eva@aula.example>,Juego",
     "scan contents=banned id=i6EApx1b031820 from=ana@norte.example to=eva@aula.example "
     "virus=juego.exe"},
    {"MIMEDefang sees a message", "mimedefang.pl",
     "MDLOG,i6EApx1b031820,mail_in,,,<ana@norte.example>,<eva@aula.example>,Hola", "noise"},
    {"MIMEDefang has a score that is none", "mimedefang.pl",
     "MDLOG,i6EApx1b031820,spam,many,198.51.100.7,<ana@norte.example>,<eva@aula.example>,Hola",
     "unparsed"},
    {"MIMEDefang starts", "mimedefang-multiplexor", "started; minSlaves=2, maxSlaves=10",
     "service action=started text=started; minSlaves=2, maxSlaves=10"},
    {"MIMEDefang tells what sendmail tells", "mimedefang", "filter: i6EApx1b031820:  discard=1",
     "noise"},
    {"milter-greylist asks to come back", "milter-greylist",
     "i6EApx1b031820: addr mail.este.example[203.0.113.12] from <ivo@este.example> to "
     "<luis@aula.example> delayed for 00:05:00 (ACL 123)",
     "noise"},
    {"spamass-milter", "spamass-milter", "spamass-milter 0.4.0 starting", "noise"},
    {"DKIM signer", "opendkim", "4A1B2C3D4E: DKIM-Signature field added (s=mail, d=aula.example)",
     "noise"},
    {"DKIM verifier", "opendkim",
     "4A1B2C3D4E: s=s1 d=norte.example a=rsa-sha256 SSL error:0D07207B bad signature data",
     "noise"},
    {"DMARC", "opendmarc", "4A1B2C3D4E: norte.example fail", "noise"},
    {"SPF policy", "policyd-spf",
     "550 5.7.23 Message rejected due to: SPF fail - not authorized (in reply to a@norte.example)",
     "noise"},
    {"SPF policy of Postfix", "postfix/policy-spf", ": Policy action=PREPEND Received-SPF: none",
     "noise"},
    {"weighing policy of Postfix", "postfix/policyd-weight", "weighted check: rate: -5", "noise"},
    {"SQLgrey", "sqlgrey",
     "grey: new: 203.0.113.12(203.0.113.12), ivo@este.example -> "
     "luis@aula.example",
     "noise"},
};

} // namespace Estafeta
