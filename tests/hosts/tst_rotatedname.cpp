// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/rotatedname.h"

#include <QStringList>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

class TestRotatedName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsNewestFirst_data();
    void sortsNewestFirst();
};

void TestRotatedName::sortsNewestFirst_data()
{
    QTest::addColumn<QStringList>("folder");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("numbers count, not letters")
        << QStringList{u"mail.log.10.gz"_s, u"mail.log.2.gz"_s, u"mail.log"_s, u"mail.log.1"_s}
        << QStringList{u"mail.log.1"_s, u"mail.log.2.gz"_s, u"mail.log.10.gz"_s};
    QTest::newRow("dates the other way round")
        << QStringList{u"mail.log-20260720.gz"_s, u"mail.log-20260721"_s}
        << QStringList{u"mail.log-20260721"_s, u"mail.log-20260720.gz"_s};
    QTest::newRow("dates with a time or hyphens")
        << QStringList{u"mail.log-2026-07-20.xz"_s, u"mail.log.2026-07-21"_s}
        << QStringList{u"mail.log.2026-07-21"_s, u"mail.log-2026-07-20.xz"_s};
    QTest::newRow("while one is compressed")
        << QStringList{u"mail.log.1"_s, u"mail.log.1.gz"_s, u"mail.log.2.gz"_s}
        << QStringList{u"mail.log.1"_s, u"mail.log.2.gz"_s};
    QTest::newRow("other files") << QStringList{u"mail.log.offset"_s, u"mail.log.bak.1"_s,
                                                u"mail.log2"_s,       u"mail.log.1.swp"_s,
                                                u"mail.logs.1"_s,     u"mail.log."_s,
                                                u"mail.log.-"_s,      u"xmail.log.1"_s}
                                 << QStringList{};
    QTest::newRow("other compressions")
        << QStringList{u"mail.log.3.bz2"_s, u"mail.log.2.xz"_s, u"mail.log.1.zst"_s}
        << QStringList{u"mail.log.1.zst"_s, u"mail.log.2.xz"_s, u"mail.log.3.bz2"_s};
}

void TestRotatedName::sortsNewestFirst()
{
    QFETCH(QStringList, folder);
    QFETCH(QStringList, expected);
    std::vector<FolderEntry> entries;
    for (const QString &name : std::as_const(folder))
        entries.push_back({name.toStdString(), 1, 0});
    QStringList names;
    for (const RotatedName &found : rotatedNames(entries, "mail.log")) {
        names.append(QString::fromStdString(found.name));
        QCOMPARE(found.compressed, names.last().contains(u'z'));
    }
    QCOMPARE(names, expected);
}

QTEST_APPLESS_MAIN(TestRotatedName)
#include "tst_rotatedname.moc"
