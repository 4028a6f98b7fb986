// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/logs/linetable.h"
#include "tests/logs/otherlines.h"

#include <QTest>

using namespace Estafeta;

/// OpenSMTPD, the scanners, Mailman, the loggers, and what is no concern of ours.
class TestOtherPrograms : public QObject
{
    Q_OBJECT

private slots:
    void lines_data() { addRows(kOtherLines); }
    void lines() { checkRow(); }
};

QTEST_APPLESS_MAIN(TestOtherPrograms)
#include "tst_otherprograms.moc"
