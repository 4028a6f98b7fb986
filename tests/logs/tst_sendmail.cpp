// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/logs/linetable.h"
#include "tests/logs/sendmaillines.h"

#include <QTest>

using namespace Estafeta;

/// What the lines of sendmail mean.
class TestSendmail : public QObject
{
    Q_OBJECT

private slots:
    void lines_data() { addRows(kSendmailLines); }
    void lines()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }
};

QTEST_APPLESS_MAIN(TestSendmail)
#include "tst_sendmail.moc"
