// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/logs/linetable.h"
#include "tests/logs/postfixdeliverylines.h"
#include "tests/logs/postfixqueuelines.h"
#include "tests/logs/postfixsmtpdlines.h"

#include <QTest>

using namespace Estafeta;

/// What the lines of the Postfix daemons mean.
class TestPostfix : public QObject
{
    Q_OBJECT

private slots:
    void comingIn_data() { addRows(kPostfixSmtpdLines); }
    void comingIn()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }

    void inTheQueue_data() { addRows(kPostfixQueueLines); }
    void inTheQueue()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }

    void tries_data() { addRows(kPostfixDeliveryLines); }
    void tries()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }
};

QTEST_APPLESS_MAIN(TestPostfix)
#include "tst_postfix.moc"
