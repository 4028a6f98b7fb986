// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/logs/linetable.h"

#include <QTest>

using namespace Estafeta;

namespace {

using namespace std::string_view_literals;

struct HeaderRow {
    const char *name;
    std::string_view line;
    std::string_view expected;
};

constexpr HeaderRow kHeaders[] = {
    {"traditional", "Nov  2 06:25:01 mx1 postfix/smtpd[123]: connect from x"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=postfix/smtpd pid=123 "
     "message=connect from x"sv},
    {"traditional on a day of two digits", "Dec 31 23:59:59 mx1 dovecot: master: ready"sv,
     "traditional date=0-12-31 time=23:59:59 host=mx1 program=dovecot message=master: ready"sv},
    {"traditional with a day of one blank", "Jan 4 21:51:05 mx1 cyrus/imap[5355]: login: x"sv,
     "traditional date=0-01-04 time=21:51:05 host=mx1 program=cyrus/imap pid=5355 "
     "message=login: x"sv},
    {"traditional on the leap day", "Feb 29 00:00:00 mx1 a: b"sv,
     "traditional date=0-02-29 time=00:00:00 host=mx1 program=a message=b"sv},
    {"traditional in a leap second", "Jun 30 23:59:60 mx1 a: b"sv,
     "traditional date=0-06-30 time=24:00:00 host=mx1 program=a message=b"sv},
    {"traditional with a year", "Nov  2 2026 06:25:01 mx1 sm-mta[7]: x"sv,
     "traditional date=2026-11-02 time=06:25:01 host=mx1 program=sm-mta pid=7 message=x"sv},
    {"traditional with a fraction", "Nov  2 06:25:01.25 mx1 a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 us=250000 host=mx1 program=a pid=1 message=b"sv},
    {"traditional with a priority", "<22>Nov  2 06:25:01 mx1 a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"host with a domain", "Nov  2 06:25:01 mx1.aula.example a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1.aula.example program=a pid=1 message=b"sv},
    {"host is an address", "Nov  2 06:25:01 192.0.2.7 a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=192.0.2.7 program=a pid=1 message=b"sv},
    {"host is an IPv6 address", "Nov  2 06:25:01 2001:db8::7 a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=2001:db8::7 program=a pid=1 message=b"sv},
    {"no host", "Nov  2 06:25:01 postfix/smtpd[123]: b"sv,
     "traditional date=0-11-02 time=06:25:01 program=postfix/smtpd pid=123 message=b"sv},
    {"no program", "Nov  2 06:25:01 mx1 last message repeated 3 times"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 message=last message repeated 3 times"sv},
    {"no message", "Nov  2 06:25:01 mx1 a[1]:"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1"sv},
    {"BusyBox's facility", "Nov  2 06:25:01 mx1 mail.info a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"FreeBSD's facility", "Nov  2 06:25:01 <mail.info> mx1 a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"AIX's priority", "Nov  2 06:25:01 mx1 mail:info a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"a template's priority", "2026-11-02T06:25:01+01:00 mx1 local3.notice a[1]: b"sv,
     "rfc3339 date=2026-11-02 time=06:25:01 offset=3600 host=mx1 program=a pid=1 message=b"sv},
    {"a template's priority before the host", "Nov  2 06:25:01 mail.info mx1 a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"a host whose name looks like a priority", "Nov  2 06:25:01 mail.info a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mail.info program=a pid=1 message=b"sv},
    {"a program whose name looks like a priority", "Nov  2 06:25:01 mx1 mail:infos a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=mail message=infos a[1]: b"sv},
    {"syslog-ng's source and host", "Nov  2 06:25:01 s_net@mx1 a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"syslog-ng's host and relay", "Nov  2 06:25:01 mx1/mx1.aula.example a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"syslog-ng's source, host and relay", "Nov  2 06:25:01 s_net@mx1/relay a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"a date and a blank", "2026-11-02 06:25:01 mx1 postfix/smtpd[123]: b"sv,
     "template date=2026-11-02 time=06:25:01 host=mx1 program=postfix/smtpd pid=123 message=b"sv},
    {"a date and a blank, a fraction", "2026-11-02 06:25:01.5 mx1 a[1]: b"sv,
     "template date=2026-11-02 time=06:25:01 us=500000 host=mx1 program=a pid=1 message=b"sv},
    {"a date and a blank, a comma", "2026-11-02 06:25:01,123 mx1 a[1]: b"sv,
     "template date=2026-11-02 time=06:25:01 us=123000 host=mx1 program=a pid=1 message=b"sv},
    {"a date and a blank, a zone", "2026-11-02 06:25:01+01:00 mx1 a[1]: b"sv,
     "template date=2026-11-02 time=06:25:01 offset=3600 host=mx1 program=a pid=1 message=b"sv},
    {"a date and a blank, a zone apart", "2026-11-02 06:25:01 +0100 mx1 a[1]: b"sv,
     "template date=2026-11-02 time=06:25:01 offset=3600 host=mx1 program=a pid=1 message=b"sv},
    {"a date and a blank, dovecot", "2026-11-02 06:25:01 mx1 dovecot: lmtp(9): b"sv,
     "template date=2026-11-02 time=06:25:01 host=mx1 program=dovecot message=lmtp(9): b"sv},
    {"Exim's words that look like a tag", "2026-11-02 06:25:01 refused connection: b"sv,
     "exim date=2026-11-02 time=06:25:01 program=exim message=refused connection: b"sv},
    {"Exim's peer that looks like a tag",
     "2026-11-02 06:25:01 1uAbC2-0001Fg-2H mx.norte.example[198.51.100.7]: b"sv,
     "exim date=2026-11-02 time=06:25:01 program=exim "
     "message=1uAbC2-0001Fg-2H mx.norte.example[198.51.100.7]: b"sv},
    {"the year first", "2026 Nov  2 06:25:01 mx1 a[1]: b"sv,
     "template date=2026-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"journalctl, short-unix", "1793600701.250000 mx1 a[1]: b"sv,
     "template date=2026-11-02 time=06:25:01 us=250000 offset=0 host=mx1 program=a pid=1 "
     "message=b"sv},
    {"journalctl, short-full", "Mon 2026-11-02 06:25:01 CET mx1 a[1]: b"sv,
     "template date=2026-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"journalctl, short-full in UTC", "Mon 2026-11-02 06:25:01 UTC mx1 a[1]: b"sv,
     "template date=2026-11-02 time=06:25:01 offset=0 host=mx1 program=a pid=1 message=b"sv},
    {"a number and words", "1234567890123456 wombats[7]: seen"sv,
     "none message=1234567890123456 wombats[7]: seen"sv},
    {"a unix time beyond the calendar", "99999999999999 mx1 a[1]: b"sv,
     "none message=99999999999999 mx1 a[1]: b"sv},
    {"Solaris's message id", "Nov  2 06:25:01 mx1 a[1]: [ID 197553 mail.info] b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"pid too large", "Nov  2 06:25:01 mx1 a[9999999999]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a message=b"sv},
    {"pid that is a word", "Nov  2 06:25:01 mx1 a[main]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a message=b"sv},
    {"carriage return at the end", "Nov  2 06:25:01 mx1 a[1]: b\r"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"NUL bytes of a crash in front", "\0\0\0Nov  2 06:25:01 mx1 a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"byte order mark in front", "\xEF\xBB\xBFNov  2 06:25:01 mx1 a[1]: b"sv,
     "traditional date=0-11-02 time=06:25:01 host=mx1 program=a pid=1 message=b"sv},
    {"RFC 3339", "2026-11-02T06:25:01.123456+01:00 mx1 postfix/smtpd[123]: b"sv,
     "rfc3339 date=2026-11-02 time=06:25:01 us=123456 offset=3600 host=mx1 program=postfix/smtpd "
     "pid=123 message=b"sv},
    {"RFC 3339 in UTC", "2026-11-02T06:25:01Z mx1 a: b"sv,
     "rfc3339 date=2026-11-02 time=06:25:01 offset=0 host=mx1 program=a message=b"sv},
    {"RFC 3339 in the west", "2026-11-02T06:25:01.5-03:30 mx1 a: b"sv,
     "rfc3339 date=2026-11-02 time=06:25:01 us=500000 offset=-12600 host=mx1 program=a "
     "message=b"sv},
    {"RFC 3339 with nanoseconds", "2026-11-02T06:25:01.123456789+0100 mx1 a: b"sv,
     "rfc3339 date=2026-11-02 time=06:25:01 us=123456 offset=3600 host=mx1 program=a message=b"sv},
    {"RFC 3339 without an offset", "2026-11-02T06:25:01 mx1 a: b"sv,
     "rfc3339 date=2026-11-02 time=06:25:01 host=mx1 program=a message=b"sv},
    {"RFC 5424", "<22>1 2026-11-02T05:25:01.123Z mx1 postfix/smtpd 123 - - b c"sv,
     "rfc5424 date=2026-11-02 time=05:25:01 us=123000 offset=0 host=mx1 program=postfix/smtpd "
     "pid=123 message=b c"sv},
    {"RFC 5424 with structured data",
     "<22>1 2026-11-02T05:25:01Z mx1 a - ID47 [x@1 k=\"v\\\"]\"][y@1] \xEF\xBB\xBF"
     "b"sv,
     "rfc5424 date=2026-11-02 time=05:25:01 offset=0 host=mx1 program=a message=b"sv},
    {"RFC 5424 without its beginning",
     "2026-11-02T06:25:01.123456+01:00 mx1 postfix/smtpd 123 - - b: c"sv,
     "rfc5424 date=2026-11-02 time=06:25:01 us=123456 offset=3600 host=mx1 "
     "program=postfix/smtpd pid=123 message=b: c"sv},
    {"RFC 5424 without its beginning, with structured data and a mark",
     "2026-11-02T05:25:01Z mx1.aula.example dovecot - - "
     "[timeQuality tzKnown=\"1\"] \xEF\xBB\xBF"
     "b"sv,
     "rfc5424 date=2026-11-02 time=05:25:01 offset=0 host=mx1.aula.example program=dovecot "
     "message=b"sv},
    {"RFC 5424 without its beginning and a host", "2026-11-02T05:25:01Z - sm-mta 7 - - b"sv,
     "rfc5424 date=2026-11-02 time=05:25:01 offset=0 program=sm-mta pid=7 message=b"sv},
    {"RFC 5424 without its beginning and words", "2026-11-02T05:25:01Z mx1 sm-mta 7 - -"sv,
     "rfc5424 date=2026-11-02 time=05:25:01 offset=0 host=mx1 program=sm-mta pid=7"sv},
    {"RFC 3339 without a tag", "2026-11-02T05:25:01Z mx1 last message repeated 3 times"sv,
     "rfc3339 date=2026-11-02 time=05:25:01 offset=0 host=mx1 "
     "message=last message repeated 3 times"sv},
    {"RFC 3339 without a tag, a number in its words", "2026-11-02T05:25:01Z mx1 took 12 s - x"sv,
     "rfc3339 date=2026-11-02 time=05:25:01 offset=0 host=mx1 message=took 12 s - x"sv},
    {"RFC 5424 with nothing known", "<22>1 2026-11-02T05:25:01Z - - - - - b"sv,
     "rfc5424 date=2026-11-02 time=05:25:01 offset=0 message=b"sv},
    {"clamd's own file", "Sun Nov 22 00:20:43 2026 -> SelfCheck: Database status OK."sv,
     "ctime date=2026-11-22 time=00:20:43 program=clamd message=SelfCheck: Database status OK."sv},
    {"Mailman's own file", "Nov 22 00:20:48 2026 (3164) ACCEPT: <m1@b.example>"sv,
     "mailman date=2026-11-22 time=00:20:48 program=mailman pid=3164 message=ACCEPT: "
     "<m1@b.example>"sv},
    {"Exim's own file", "2026-11-02 06:25:01 1uAbC2-0001Fg-2H Completed"sv,
     "exim date=2026-11-02 time=06:25:01 program=exim message=1uAbC2-0001Fg-2H Completed"sv},
    {"Exim's own file with all options",
     "2026-11-02 06:25:01.123 -0330 [4711] 1uAbC2-0001Fg-2H Completed"sv,
     "exim date=2026-11-02 time=06:25:01 us=123000 offset=-12600 program=exim pid=4711 "
     "message=1uAbC2-0001Fg-2H Completed"sv},
    {"Exim's month that is none", "2026-13-02 06:25:01 End queue run"sv,
     "none message=2026-13-02 06:25:01 End queue run"sv},
    {"fail2ban's own file",
     "2026-11-02 06:25:01,123 fail2ban.actions        [811]: NOTICE  [dovecot] Ban 198.51.100.66"sv,
     "fail2ban date=2026-11-02 time=06:25:01 us=123000 program=fail2ban.actions pid=811 "
     "message=NOTICE  [dovecot] Ban 198.51.100.66"sv},
    {"a comma of somebody else", "2026-11-02 06:25:01,123 INFO wombat"sv,
     "none message=2026-11-02 06:25:01,123 INFO wombat"sv},
    {"procmail's record", "From a b@c.example  Mon Nov  2 06:25:01 2026"sv,
     "agent-record date=2026-11-02 time=06:25:01 program=procmail message=From a b@c.example  Mon "
     "Nov  2 06:25:01 2026"sv},
    {"maildrop's record", "Date: Mon Nov  2 06:25:01 2026"sv,
     "agent-record date=2026-11-02 time=06:25:01 program=maildrop message=Date: Mon Nov  2 "
     "06:25:01 2026"sv},
    {"a header of mail", "Date: Mon, 02 Nov 2026 06:25:01 +0100"sv,
     "none message=Date: Mon, 02 Nov 2026 06:25:01 +0100"sv},
    {"month in another language", "ao\xC3\xBBt 19 11:08:37 mx1 a[1]: b"sv,
     "none message=ao\xC3\xBBt 19 11:08:37 mx1 a[1]: b"sv},
    {"hour that is none", "Nov  2 25:25:01 mx1 a[1]: b"sv,
     "none message=Nov  2 25:25:01 mx1 a[1]: b"sv},
    {"day that is none", "Nov 32 06:25:01 mx1 a[1]: b"sv,
     "none message=Nov 32 06:25:01 mx1 a[1]: b"sv},
    {"month that is none", "2026-13-02T06:25:01Z mx1 a: b"sv,
     "none message=2026-13-02T06:25:01Z mx1 a: b"sv},
    {"multilog", "@400000006af8538f1dcd6500 new msg 78833"sv,
     "tai64n date=2026-11-14 time=12:26:45 us=500000 offset=0 message=new msg 78833"sv},
    {"multilog with a tag", "@400000006af8538f1dcd6500 tcpserver: status: 1/40"sv,
     "tai64n date=2026-11-14 time=12:26:45 us=500000 offset=0 program=tcpserver "
     "message=status: 1/40"sv},
    {"multilog, a word that is no tag", "@400000006af8538f1dcd6500 status: local 0/10"sv,
     "tai64n date=2026-11-14 time=12:26:45 us=500000 offset=0 message=status: local "
     "0/10"sv},
    {"multilog, the first second", "@400000000000000a00000000 x"sv,
     "tai64n date=1970-01-01 time=00:00:00 offset=0 message=x"sv},
    {"multilog, the second before", "@400000000000000900000000 x"sv,
     "none message=@400000000000000900000000 x"sv},
    {"multilog, too many nanoseconds", "@400000006af8538f3b9aca00 x"sv,
     "none message=@400000006af8538f3b9aca00 x"sv},
    {"multilog, no number", "@40000000zzf8538f1dcd6500 x"sv,
     "none message=@40000000zzf8538f1dcd6500 x"sv},
    {"multilog, beyond the calendar", "@7fffffffffffffff00000000 x"sv,
     "none message=@7fffffffffffffff00000000 x"sv},
    {"date alone", "Nov  2 06:25:01"sv, "none message=Nov  2 06:25:01"sv},
    {"continuation line", "\tat Amavis.pm line 663."sv, "none message=\tat Amavis.pm line 663."sv},
    {"nothing", ""sv, "none message="sv},
};

} // namespace

Q_DECLARE_METATYPE(const HeaderRow *)

/// How a line begins.
class TestHeader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<const HeaderRow *>("row");
        for (const HeaderRow &row : kHeaders)
            QTest::newRow(row.name) << &row;
    }

    void reads()
    {
        QFETCH(const HeaderRow *, row);
        QCOMPARE(asText(headerText(parseHeader(row->line))), asText(row->expected));
    }
};

QTEST_APPLESS_MAIN(TestHeader)
#include "tst_header.moc"
