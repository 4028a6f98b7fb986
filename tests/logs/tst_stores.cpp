// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/logs/linetable.h"
#include "tests/logs/storelines.h"

#include <QTest>

using namespace Estafeta;

/// What the lines of Cyrus and Dovecot mean.
class TestStores : public QObject
{
    Q_OBJECT

private slots:
    void lines_data() { addRows(kStoreLines); }
    void lines() { checkRow(); }
};

QTEST_APPLESS_MAIN(TestStores)
#include "tst_stores.moc"
