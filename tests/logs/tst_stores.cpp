// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/logs/cyruslines.h"
#include "tests/logs/dovecotlines.h"
#include "tests/logs/linetable.h"

#include <QTest>

using namespace Estafeta;

/// What the lines of Cyrus and Dovecot mean.
class TestStores : public QObject
{
    Q_OBJECT

private slots:
    void cyrus_data() { addRows(kCyrusLines); }
    void cyrus()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }

    void dovecot_data() { addRows(kDovecotLines); }
    void dovecot()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }
};

QTEST_APPLESS_MAIN(TestStores)
#include "tst_stores.moc"
