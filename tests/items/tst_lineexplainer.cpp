// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/lineexplainer.h"

#include <QTest>

using namespace Estafeta;

namespace {

std::string valueOf(const std::vector<LinePart> &parts, LineField field)
{
    for (const LinePart &part : parts) {
        if (part.field == field)
            return std::string(part.value);
    }
    return "(none)";
}

} // namespace

class TestLineExplainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postfixDelivery();
    void sendmail();
    void noHeader();
    void anyBytes();
};

void TestLineExplainer::postfixDelivery()
{
    const std::string line =
        "Nov 21 10:06:02 mx1 postfix/smtp[3104]: 7C19D0E4A8: to=<a@b.example>, "
        "relay=mx.b.example[203.0.113.8]:25, delay=11, delays=2/0/8.5/0.5, dsn=4.2.0, "
        "status=deferred (host mx.b.example said: 450 Greylisted (in reply to RCPT))";
    const std::vector<LinePart> parts = explainLine(line);
    QCOMPARE(valueOf(parts, LineField::Time), std::string("Nov 21 10:06:02"));
    QCOMPARE(valueOf(parts, LineField::Host), std::string("mx1"));
    QCOMPARE(valueOf(parts, LineField::Program), std::string("postfix/smtp"));
    QCOMPARE(valueOf(parts, LineField::Pid), std::string("3104"));
    QCOMPARE(valueOf(parts, LineField::QueueId), std::string("7C19D0E4A8"));
    QCOMPARE(valueOf(parts, LineField::To), std::string("<a@b.example>"));
    QCOMPARE(valueOf(parts, LineField::Delays), std::string("2/0/8.5/0.5"));
    QCOMPARE(valueOf(parts, LineField::Status), std::string("deferred"));
    QCOMPARE(valueOf(parts, LineField::Reply),
             std::string("host mx.b.example said: 450 Greylisted (in reply to RCPT)"));
    QVERIFY(lineBody(line).starts_with("postfix/smtp[3104]: "));
}

void TestLineExplainer::sendmail()
{
    const std::string line = "2026-11-21T10:06:02.1+01:00 mx sm-mta[88]: 4AM0K6Hh003164: "
                             "to=<a@b.example>, ctladdr=<c@d>, "
                             "delay=00:00:01, mailer=esmtp, pri=30, stat=Sent (ok, queued)";
    const std::vector<LinePart> parts = explainLine(line);
    QCOMPARE(valueOf(parts, LineField::QueueId), std::string("4AM0K6Hh003164"));
    QCOMPARE(valueOf(parts, LineField::OriginalTo), std::string("<c@d>"));
    QCOMPARE(valueOf(parts, LineField::Status), std::string("Sent (ok, queued)"));
}

void TestLineExplainer::noHeader()
{
    const std::string line = "no header at all";
    QCOMPARE(lineBody(line), std::string_view(line));
    QCOMPARE(valueOf(explainLine(line), LineField::Text), line);
}

void TestLineExplainer::anyBytes()
{
    const char letters[] = "ab=<>(),: []1-\"stat\xff";
    uint32_t seed = 3;
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (int k = 0; k < i % 60; ++k) {
            seed = seed * 1664525 + 1013904223;
            text += letters[(seed >> 16) % (sizeof letters - 1)];
        }
        for (const LinePart &part : explainLine(text)) {
            const bool inside = part.value.data() >= text.data()
                && part.value.data() + part.value.size() <= text.data() + text.size();
            QVERIFY2(inside, text.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(TestLineExplainer)
#include "tst_lineexplainer.moc"
