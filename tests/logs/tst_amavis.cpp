// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/logs/amavislines.h"
#include "tests/logs/linetable.h"

#include <QTest>

using namespace Estafeta;

/// What the lines of amavis mean.
class TestAmavis : public QObject
{
    Q_OBJECT

private slots:
    void lines_data() { addRows(kAmavisLines); }
    void lines()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }
};

QTEST_APPLESS_MAIN(TestAmavis)
#include "tst_amavis.moc"
