# SPDX-FileCopyrightText: 2026 The Estafeta developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mail system of the invented campus.example, as far as its logs go.

    outside -> pasarela (sendmail) -> mx1 (Postfix, amavisd) -> buzon1 (Cyrus)
                                          |-> listas (Postfix, Mailman 3), which hands its copies to mx1
                                          '-> outside
mx1 is the second MX too, and takes the mail of the staff's own programs (submission).
Each function writes the lines of one step and returns when it was over.
"""

import random

DOMAIN = "campus.example"
MX1 = "mx1.campus.example[10.1.0.12]"
STORE = "10.1.0.21[10.1.0.21]:24"
DAY = "2026-03-10"
BASE52 = "0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz"


def at(clock):
    """Seconds of the day of "10:02:07"."""
    hours, minutes, seconds = (clock.split(":") + ["0"])[:3]
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def stamp(t):
    seconds = int(t)
    return "%sT%02d:%02d:%02d.%06d+01:00" % (
        DAY, seconds // 3600, seconds // 60 % 60, seconds % 60, round((t - seconds) * 1e6) % 1000000)


def short(seconds):
    """Postfix prints two digits that matter."""
    return "%d" % seconds if seconds >= 10 else "%.2g" % max(seconds, 0.01)


class Message:
    def __init__(self, sender, recipients, subject, client=("mail.out.example", "198.51.100.7"),
                 size=4200, score=-0.3, mid=None, user=None):
        self.sender = sender
        self.recipients = recipients if isinstance(recipients, list) else [recipients]
        self.subject = subject
        self.client = client
        self.size = size
        self.score = score
        self.mid = mid
        self.user = user


class Site:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = {"pasarela": [], "mx1": [], "buzon1": [], "listas": []}
        self.mailman = {"smtp.log": [], "vette.log": []}
        self.inode = 0x3A00
        self.ids = set()
        # address as sent -> what it stands for
        self.aliases = {}
        # outside addresses and what their servers answer
        self.outside = {}
        # users who sort spam into Junk
        self.junk = set()
        self.lists = {}
        # one who has no room left; (user, Message-ID) that the store has
        self.full = set()
        self.stored = set()

    # --- writing ---------------------------------------------------------------------------------

    def log(self, t, host, program, pid, text):
        self.lines[host].append((t, "%s %s %s[%d]: %s" % (stamp(t), host, program, pid, text)))

    def pid(self, low=2000, high=9000):
        return self.random.randint(low, high)

    def step(self, least=0.01, most=0.2):
        return self.random.uniform(least, most)

    def short_id(self):
        """A queue id of Postfix in its short form: microseconds, then the inode."""
        while True:
            queue_id = "%05X%X" % (self.random.randint(0, 0xF423F), 0xB0E00 + self.random.randint(0, 4095))
            if queue_id not in self.ids:
                self.ids.add(queue_id)
                return queue_id

    def long_id(self, t):
        """The long form: seconds, microseconds and inode, to the base 52."""
        def digits(number, base, least):
            text = ""
            while number or len(text) < least:
                text = BASE52[number % base] + text
                number //= base
            return text
        epoch = 1773097200 + int(t)  # midnight of DAY at +01:00
        self.inode += 1
        return digits(epoch, 52, 6) + digits(int(t % 1 * 1e6), 52, 4) + "z" + digits(self.inode, 51, 3)

    def message_id(self, sender):
        host = sender.split("@")[-1] or DOMAIN
        return "<%016x.%d@mail.%s>" % (self.random.getrandbits(64), self.random.randint(100, 999), host)

    # --- pasarela: sendmail ----------------------------------------------------------------------

    def sendmail_id(self, t, pid):
        hours = int(t) // 3600
        letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        return "62A" + letters[hours] + letters[int(t) // 60 % 60] + letters[int(t) % 60] \
            + self.random.choice(letters) + self.random.choice(letters) + "%06d" % pid

    def from_outside(self, t, message):
        """Through the gateway: sendmail takes it and hands it to mx1."""
        message.mid = message.mid or self.message_id(message.sender)
        pid = self.pid()
        queue_id = self.sendmail_id(t, pid)
        name, ip = message.client
        relay = "%s [%s]" % (name, ip) if name != "unknown" else "[%s]" % ip
        self.log(t, "pasarela", "sm-mta", pid,
                 "%s: from=<%s>, size=%d, class=0, nrcpts=%d, msgid=%s, proto=ESMTP, daemon=MTA-v4, relay=%s"
                 % (queue_id, message.sender, message.size, len(message.recipients), message.mid, relay))
        begin = t + self.step()
        end, mx_id = self.accept(begin, message, ("pasarela.campus.example", "10.1.0.11"))
        recipients = ",".join("<%s>" % r for r in message.recipients)
        self.log(end, "pasarela", "sm-mta", pid + 2,
                 "%s: to=%s, delay=00:00:%02d, xdelay=00:00:%02d, mailer=relay, pri=%d, "
                 "relay=mx1.campus.example. [10.1.0.12], dsn=2.0.0, stat=Sent (2.0.0 Ok: queued as %s)"
                 % (queue_id, recipients, end - t, end - begin, 30000 + message.size, mx_id))
        return self.filter(end, message, mx_id)

    def relay_denied(self, t, sender, recipient, client):
        pid = self.pid()
        queue_id = self.sendmail_id(t, pid)
        relay = "%s [%s]" % client
        self.log(t, "pasarela", "sm-mta", pid,
                 "%s: ruleset=check_rcpt, arg1=<%s>, relay=%s, reject=550 5.7.1 <%s>... Relaying denied"
                 % (queue_id, recipient, relay, recipient))
        self.log(t + 0.001, "pasarela", "sm-mta", pid,
                 "%s: from=<%s>, size=1893, class=0, nrcpts=0, proto=ESMTP, daemon=MTA-v4, relay=%s"
                 % (queue_id, sender, relay))

    # --- mx1: Postfix and amavisd ----------------------------------------------------------------

    def accept(self, t, message, client=None):
        """smtpd takes it; the time and the queue id."""
        message.mid = message.mid or self.message_id(message.sender)
        name, ip = client or message.client
        program = "postfix/submission/smtpd" if message.user else "postfix/smtpd"
        smtpd = self.pid()
        queue_id = self.short_id()
        self.log(t, "mx1", program, smtpd, "connect from %s[%s]" % (name, ip))
        t += self.step()
        login = ", sasl_method=PLAIN, sasl_username=%s" % message.user if message.user else ""
        self.log(t, "mx1", program, smtpd, "%s: client=%s[%s]%s" % (queue_id, name, ip, login))
        self.log(t + 0.001, "mx1", "postfix/cleanup", 1811,
                 "%s: info: header Subject: %s from %s[%s]; from=<%s> to=<%s> proto=ESMTP helo=<%s>"
                 % (queue_id, message.subject, name, ip, message.sender, message.recipients[0], name))
        self.log(t + 0.002, "mx1", "postfix/cleanup", 1811, "%s: message-id=%s" % (queue_id, message.mid))
        t += self.step()
        self.active(t, "mx1", queue_id, message.sender, message.size + 430, len(message.recipients))
        self.log(t + 0.001, "mx1", program, smtpd,
                 "disconnect from %s[%s] ehlo=1 mail=1 rcpt=%d data=1 quit=1 commands=%d"
                 % (name, ip, len(message.recipients), 4 + len(message.recipients)))
        return t + 0.002, queue_id

    def active(self, t, host, queue_id, sender, size, count):
        self.log(t, host, "postfix/qmgr", 1622,
                 "%s: from=<%s>, size=%d, nrcpt=%d (queue active)" % (queue_id, sender, size, count))

    def removed(self, t, host, queue_id):
        self.log(t, host, "postfix/qmgr", 1622, "%s: removed" % queue_id)

    def attempt(self, t, host, program, queue_id, recipient, relay, words, status="sent", dsn="2.0.0",
                delay=0.02, original=None, took=None):
        origin = ", orig_to=<%s>" % original if original and original != recipient else ""
        took = min(delay, 0.02) if took is None else took
        self.log(t, host, "postfix/" + program, self.pid(),
                 "%s: to=<%s>%s, relay=%s, delay=%s, delays=%s/0/0/%s, dsn=%s, status=%s (%s)"
                 % (queue_id, recipient, origin, relay, short(delay), short(delay - took), short(took),
                    dsn, status, words))

    def filter(self, t, message, queue_id, verdict="CLEAN"):
        """amavisd passes it on, under a new queue id."""
        if verdict == "CLEAN" and message.score >= 5:
            verdict = "SPAMMY"
        child = self.pid()
        took = self.step(0.3, 1.9)
        new_id = self.short_id()
        begin = t
        t += took
        kind = "RelayedTaggedInbound" if verdict == "SPAMMY" else "RelayedInbound"
        self.log(t, "mx1", "postfix/smtpd", 1650,
                 "%s: client=localhost[127.0.0.1], orig_queue_id=%s, orig_client=%s[%s]"
                 % (new_id, queue_id, message.client[0], message.client[1]))
        self.log(t + 0.001, "mx1", "postfix/cleanup", 1811, "%s: message-id=%s" % (new_id, message.mid))
        self.active(t + 0.003, "mx1", new_id, message.sender, message.size + 980, len(message.recipients))
        self.log(t + 0.004, "mx1", "amavis", child,
                 "(%05d-%02d) Passed %s {%s}, [%s]:%d [%s] <%s> -> %s, Queue-ID: %s, Message-ID: %s, "
                 "mail_id: %s, Hits: %.1f, size: %d, queued_as: %s, %d ms"
                 % (child, self.random.randint(1, 20), verdict, kind, message.client[1], self.pid(40000, 60000),
                    message.client[1], message.sender, ",".join("<%s>" % r for r in message.recipients),
                    queue_id, message.mid, self.mail_id(), message.score, message.size + 430, new_id,
                    took * 1000))
        for recipient in message.recipients:
            self.attempt(t + 0.01, "mx1", "smtp", queue_id, recipient, "127.0.0.1[127.0.0.1]:10024",
                         "250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as %s" % new_id,
                         delay=t - begin, took=took)
        self.removed(t + 0.011, "mx1", queue_id)
        return self.deliver(t + 0.03, message, new_id)

    def mail_id(self):
        return "".join(self.random.choice(BASE52) for _ in range(12))

    def blocked(self, t, message, queue_id, what, kind, quarantine, reply):
        """amavisd keeps or drops it."""
        child = self.pid()
        number = self.random.randint(1, 20)
        took = self.step(0.2, 0.9)
        mail_id = self.mail_id()
        kept = " quarantine: %s-%s," % (quarantine, mail_id) if quarantine else ""
        hits = "%.1f" % message.score if what.startswith("SPAM") else "-"
        self.log(t + took, "mx1", "amavis", child,
                 "(%05d-%02d) Blocked %s {%s}, [%s]:%d [%s] <%s> -> %s,%s Queue-ID: %s, Message-ID: %s, "
                 "mail_id: %s, Hits: %s, size: %d, %d ms"
                 % (child, number, what, kind, message.client[1], self.pid(40000, 60000), message.client[1],
                    message.sender, ",".join("<%s>" % r for r in message.recipients), kept, queue_id,
                    message.mid, mail_id, hits, message.size + 430, took * 1000))
        for recipient in message.recipients:
            self.attempt(t + took + 0.01, "mx1", "smtp", queue_id, recipient, "127.0.0.1[127.0.0.1]:10024",
                         reply % ("%05d-%02d" % (child, number)), delay=took, took=took)
        self.removed(t + took + 0.011, "mx1", queue_id)

    def reject(self, t, client, sender, recipient, words, program="postfix/smtpd"):
        pid = self.pid()
        self.log(t, "mx1", program, pid, "connect from %s[%s]" % client)
        t += self.step()
        self.log(t, "mx1", program, pid,
                 "NOQUEUE: reject: RCPT from %s[%s]: %s; from=<%s> to=<%s> proto=ESMTP helo=<%s>"
                 % (client + (words, sender, recipient, client[0])))
        self.log(t + 0.01, "mx1", program, pid,
                 "disconnect from %s[%s] ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4" % client)

    # --- where it goes from mx1 ------------------------------------------------------------------

    def deliver(self, t, message, queue_id, host="mx1"):
        begin = t
        failed = []
        waiting = False
        for recipient in message.recipients:
            for target in self.aliases.get(recipient, [recipient]):
                t += self.step(0.005, 0.03)
                if target in self.lists:
                    t = self.to_list(t, message, queue_id, target, recipient)
                elif not target.endswith("@" + DOMAIN):
                    if not self.to_outside(t + 0.3, queue_id, target, recipient, t - begin + 0.3):
                        failed.append(target)
                elif not self.to_store(t, message, queue_id, target, recipient):
                    waiting = True
        if failed:
            self.bounce(t + 0.32, queue_id, message, failed)
        if not waiting:
            self.removed(t + 0.35, host, queue_id)
        return t, queue_id

    def to_store(self, t, message, queue_id, target, original, waiting_since=None):
        """LMTP to Cyrus; false when there is no room."""
        user = target.split("@")[0]
        pid = self.pid()
        session = "cyrus-%d-%d-1-%d" % (1773097200 + int(t), pid, self.random.getrandbits(63))
        if user in self.full:
            self.attempt(t + 0.02, "mx1", "lmtp", queue_id, target, STORE,
                         "host 10.1.0.21[10.1.0.21] said: 452 4.2.2 Over quota SESSIONID=<%s> "
                         "(in reply to RCPT TO command)" % session, "deferred", "4.2.2",
                         t - waiting_since if waiting_since else 0.02, original)
            return False
        mailbox = "user." + user.replace(".", "^")
        unique_id = "%024x" % (int.from_bytes(user.encode(), "big") * 2654435761 % 16 ** 24)
        if (user, message.mid) in self.stored:
            self.log(t, "buzon1", "cyrus/lmtp", pid,
                     "dupelim: eliminated duplicate message to %s id %s date Tue, 10 Mar 2026 "
                     "09:00:00 +0100 (delivery)" % (unique_id, message.mid))
        else:
            junk = user in self.junk and message.score >= 5
            self.log(t, "buzon1", "cyrus/lmtp", pid,
                     "Delivered: sessionid=<%s> action=<%s> target=<%s> messageid=%s userid=<%s> "
                     "mailbox=<%s> uniqueid=<%s>"
                     % (session, "fileinto" if junk else "no-sieve", "Junk" if junk else "default",
                        message.mid, user, mailbox + (".Junk" if junk else ""),
                        unique_id[::-1] if junk else unique_id))
            self.stored.add((user, message.mid))
        self.log(t + 0.001, "buzon1", "cyrus/lmtp", pid, "USAGE %s user: 0.002014 sys: 0.001007" % user)
        self.attempt(t + 0.01, "mx1", "lmtp", queue_id, target, STORE,
                     "250 2.1.5 Success SESSIONID=<%s>" % session, dsn="2.1.5", original=original)
        return True

    def to_outside(self, t, queue_id, target, original, delay):
        """SMTP to another site; false when it refuses for good."""
        domain = target.split("@")[1]
        relay = "mx.%s[203.0.113.%d]:25" % (domain, sum(map(ord, domain)) % 200 + 1)
        words = self.outside.get(target)
        if words:
            self.attempt(t, "mx1", "smtp", queue_id, target, relay,
                         "host %s said: %s (in reply to RCPT TO command)" % (relay[:-3], words), "bounced",
                         words.split()[1], delay, original)
            return False
        self.attempt(t, "mx1", "smtp", queue_id, target, relay,
                     "250 2.0.0 Ok: queued as %s" % self.short_id(), delay=delay, original=original)
        return True

    def bounce(self, t, queue_id, message, failed):
        """The notice to the sender: a message of its own."""
        notice_id = self.short_id()
        notice = Message("", [message.sender], "Undelivered Mail Returned to Sender", size=3100)
        notice.mid = "<%s.%s@mx1.campus.example>" % (DAY.replace("-", ""), notice_id)
        self.log(t, "mx1", "postfix/cleanup", 1811, "%s: message-id=%s" % (notice_id, notice.mid))
        self.log(t + 0.001, "mx1", "postfix/bounce", self.pid(),
                 "%s: sender non-delivery notification: %s" % (queue_id, notice_id))
        self.active(t + 0.002, "mx1", notice_id, "", 3100, 1)
        if message.sender.endswith("@listas." + DOMAIN):
            self.attempt(t + 0.05, "mx1", "smtp", notice_id, message.sender,
                         "listas.campus.example[10.1.0.31]:25",
                         "250 2.0.0 Ok: queued as %s" % self.long_id(t))
            self.removed(t + 0.06, "mx1", notice_id)
        else:
            self.deliver(t + 0.02, notice, notice_id)

    # --- listas: Postfix and Mailman -------------------------------------------------------------

    def to_list(self, t, message, queue_id, list_address, original):
        host = "listas"
        pid = self.pid()
        first = self.long_id(t)
        self.log(t, host, "postfix/smtpd", pid, "connect from " + MX1)
        self.log(t + 0.01, host, "postfix/smtpd", pid, "%s: client=%s" % (first, MX1))
        self.log(t + 0.011, host, "postfix/cleanup", 1455, "%s: message-id=%s" % (first, message.mid))
        self.active(t + 0.02, host, first, message.sender, message.size + 1200, 1)
        self.log(t + 0.021, host, "postfix/smtpd", pid,
                 "disconnect from %s ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5" % MX1)
        self.attempt(t + 0.03, "mx1", "smtp", queue_id, list_address, "listas.campus.example[10.1.0.31]:25",
                     "250 2.0.0 Ok: queued as %s" % first, original=original)
        self.attempt(t + 0.06, host, "lmtp", first, list_address, "127.0.0.1[127.0.0.1]:8024", "250 Ok",
                     delay=0.05)
        self.removed(t + 0.061, host, first)
        self.note(t + 0.9, "vette.log", 3164, "ACCEPT: " + message.mid)
        members = self.lists[list_address]
        self.note(t + 2.3, "smtp.log", 3166, "%s smtp to %s for %d recips, completed in 0.21 seconds"
                  % (message.mid, list_address, len(members)))
        self.note(t + 2.3, "smtp.log", 3166, "%s post to %s from %s, %d bytes"
                  % (message.mid, list_address, message.sender, message.size))
        return self.list_copy(t + 2.1, message, list_address, members)

    def list_copy(self, t, message, list_address, members):
        host = "listas"
        bounces = list_address.replace("@", "-bounces@")
        copy_id = self.long_id(t)
        self.log(t, host, "postfix/mailman/smtpd", 3673, "%s: client=localhost[127.0.0.1]" % copy_id)
        self.log(t + 0.001, host, "postfix/cleanup", 1455, "%s: message-id=%s" % (copy_id, message.mid))
        self.active(t + 0.01, host, copy_id, bounces, message.size + 2100, len(members))
        copy = Message(bounces, members, message.subject, ("listas.campus.example", "10.1.0.31"),
                       message.size + 2100, message.score, message.mid)
        end, mx_id = self.accept(t + 0.03, copy)
        for member in members:
            self.attempt(end, host, "smtp", copy_id, member, "mx1.campus.example[10.1.0.12]:25",
                         "250 2.0.0 Ok: queued as %s" % mx_id, delay=0.2)
        self.removed(end + 0.01, host, copy_id)
        return self.filter(end + 0.02, copy, mx_id)[0]

    def note(self, t, log, pid, text):
        seconds = int(t)
        self.mailman[log].append((t, "Mar 10 %02d:%02d:%02d 2026 (%d) %s" % (
            seconds // 3600, seconds // 60 % 60, seconds % 60, pid, text)))
