// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/commandhost.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Estafeta {

void CommandHost::begin(const QByteArray &more)
{
    QVERIFY(QDir(path({})).mkdir(u"bin"_s));
    // Without what the shell of the person who runs the test does first.
    configure("ForceCommand none\nSetEnv PATH=" + path(u"bin"_s).toUtf8()
              + ":/usr/bin:/bin HOME=" + path({}).toUtf8() + "\n" + more);
    QCOMPARE(startWithKeys(), QString());
    trustServer(*this);
}

void CommandHost::install(const QString &name, const QByteArray &script) const
{
    QFile file(path(u"bin/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script);
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                | QFileDevice::ExeOwner));
}

QByteArray logLines(int first, int count)
{
    QByteArray text;
    for (int i = first; i < first + count; ++i)
        text += "Nov 20 10:00:00 mx1 postfix/smtp[7]: 4F2A1B3C4D: line " + QByteArray::number(i)
            + " status=sent\n";
    return text;
}

} // namespace Estafeta
