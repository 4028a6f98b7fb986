// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/logs/agentlines.h"
#include "tests/logs/filterlines.h"
#include "tests/logs/linetable.h"
#include "tests/logs/listlines.h"
#include "tests/logs/loginlines.h"
#include "tests/logs/otherlines.h"

#include <QTest>

using namespace Estafeta;

/// OpenSMTPD, scanners, milters, list managers, delivery agents, logins, the loggers, and what is
/// no concern of ours.
class TestOtherPrograms : public QObject
{
    Q_OBJECT

private slots:
    void lines_data() { addRows(kOtherLines); }
    void lines()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }

    void filters_data() { addRows(kFilterLines); }
    void filters()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }

    void lists_data() { addRows(kListLines); }
    void lists()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }

    void agents_data() { addRows(kAgentLines); }
    void agents()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }

    void logins_data() { addRows(kLoginLines); }
    void logins()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }
};

QTEST_APPLESS_MAIN(TestOtherPrograms)
#include "tst_otherprograms.moc"
