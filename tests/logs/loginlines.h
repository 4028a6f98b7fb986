// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// Who may log in, and who is kept out: saslauthd, PAM, fail2ban.
inline constexpr LineRow kLoginLines[] = {
    {"saslauthd refuses", "saslauthd",
     "do_auth         : auth failure: [user=eva] [service=smtp] [realm=aula.example] [mech=pam] "
     "[reason=PAM auth error]",
     "login action=failed reply=PAM auth error user=eva service=smtp"},
    {"saslauthd lets in", "saslauthd",
     "do_auth         : auth success: [user=eva] [service=imap] [realm=] [mech=pam]",
     "login action=ok user=eva service=imap"},
    {"saslauthd has PAM's words", "saslauthd",
     "pam_unix(smtp:auth): authentication failure; logname= uid=0 euid=0 tty= ruser= rhost=  "
     "user=eva",
     "noise"},
    {"saslauthd has the words of PAM's database", "saslauthd",
     "pam_mysql - SELECT returned no result.", "noise"},
    {"saslauthd starts", "saslauthd", "detach_tty      : master pid is: 811",
     "service action=started text=detach_tty      : master pid is: 811"},
    {"saslauthd stops", "saslauthd", "server_exit     : master exited: 811",
     "service action=stopped text=server_exit     : master exited: 811"},
    {"saslauthd listens", "saslauthd",
     "ipc_init        : listening on socket: /var/run/saslauthd/mux", "noise"},
    {"saslauthd says what nobody knows", "saslauthd", "wombat", "unparsed"},
    {"PAM refuses", "imapd",
     "pam_unix(imap:auth): authentication failure; logname= uid=0 euid=0 tty= "
     "ruser=rhost=192.0.2.1 "
     "rhost=198.51.100.66  user=eva",
     "login action=failed clientIp=198.51.100.66 user=eva service=imap"},
    {"PAM refuses a user it does not know", "popa3d",
     "pam_unix(pop:auth): authentication failure; logname= uid=0 euid=0 tty= ruser= "
     "rhost=198.51.100.66",
     "login action=failed clientIp=198.51.100.66 service=pop"},
    {"PAM checks", "imapd", "pam_unix(imap:auth): check pass; user unknown", "noise"},
    {"PAM refuses a shell", "su",
     "pam_unix(su:auth): authentication failure; logname= uid=1000 euid=0 tty=pts/0 ruser=eva "
     "rhost=  user=root",
     "foreign"},
    {"fail2ban bans", "fail2ban.actions", "NOTICE [postfix-sasl] Ban 198.51.100.66",
     "service action=blocked clientIp=198.51.100.66 service=postfix-sasl text=Ban 198.51.100.66"},
    {"fail2ban bans again after a restart", "fail2ban.actions",
     "NOTICE  [dovecot] Restore Ban 2001:db8::66",
     "service action=blocked clientIp=2001:db8::66 service=dovecot text=Restore Ban 2001:db8::66"},
    {"fail2ban lets in again", "fail2ban.actions", "NOTICE [postfix-sasl] Unban 198.51.100.66",
     "service action=passed clientIp=198.51.100.66 service=postfix-sasl text=Unban 198.51.100.66"},
    {"fail2ban finds a cause", "fail2ban.filter",
     "INFO    [dovecot] Found 198.51.100.66 - 2026-11-02 06:25:01",
     "service action=failed clientIp=198.51.100.66 service=dovecot text=Found 198.51.100.66 - "
     "2026-11-02 06:25:01"},
    {"fail2ban has banned already", "fail2ban.actions",
     "WARNING [postfix-sasl] 198.51.100.66 already banned", "noise"},
    {"fail2ban starts", "fail2ban.server", "INFO    Starting Fail2ban v1.1.0",
     "service action=started text=Starting Fail2ban v1.1.0"},
    {"fail2ban stops", "fail2ban.server", "INFO    Exiting Fail2ban",
     "service action=stopped text=Exiting Fail2ban"},
    {"fail2ban reads its configuration again", "fail2ban.server", "INFO    Reload finished.",
     "service action=reloaded text=Reload finished."},
    {"fail2ban sets up a jail", "fail2ban.jail", "INFO    Jail 'dovecot' uses pyinotify {}",
     "noise"},
};

} // namespace Estafeta
