// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/errortext.h"
#include "reading/logset.h"
#include "reading/sitefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Estafeta;
using namespace Estafeta::Cli;
using namespace Qt::StringLiterals;

class SiteFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHosts();
    void refuses_data();
    void refuses();
    void namesTheHostThatHasTheAddress();
    void isNoLog();
};

void SiteFileTest::readsHosts()
{
    const auto site =
        parseSiteFile("# one\r\n\n[mx1]\n timezone = Europe/Madrid\r\nyear=2004\n[b]\n");
    QVERIFY(site.ok());
    QCOMPARE(site->size(), size_t(2));
    QCOMPARE(site->at("mx1").timezone, std::string("Europe/Madrid"));
    QCOMPARE(site->at("mx1").year, 2004);
    QCOMPARE(site->at("b").year, 0);
    QVERIFY(parseSiteFile("")->empty());
    const auto called =
        parseSiteFile("[mx1]\naddress = 192.0.2.11  2001:DB8::11\n[mx2]\naddress=192.0.2.12\n");
    QVERIFY(called.ok());
    const auto hosts = addressesOf(*called);
    QCOMPARE(hosts.size(), size_t(3));
    QCOMPARE(hosts.at("2001:db8::11"), std::string("mx1"));
    QCOMPARE(hosts.at("192.0.2.12"), std::string("mx2"));
}

void SiteFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a setting of no host") << "year = 2004\n"_ba << "year = 2004"_ba;
    QTest::newRow("an unknown setting") << "[a]\nyaer = 2004\n"_ba << "yaer = 2004"_ba;
    QTest::newRow("a year that is none") << "[a]\nyear = 4\n"_ba << "year = 4"_ba;
    QTest::newRow("an empty zone") << "[a]\ntimezone =\n"_ba << "timezone ="_ba;
    QTest::newRow("a name for an address")
        << "[a]\naddress = mx1.aula.example\n"_ba << "address = mx1.aula.example"_ba;
    QTest::newRow("no address") << "[a]\naddress =\n"_ba << "address ="_ba;
    QTest::newRow("an address of two hosts")
        << "[a]\naddress = 192.0.2.1\n[b]\naddress=192.0.2.1\n"_ba << "address=192.0.2.1"_ba;
    QTest::newRow("something else") << "[a]\nhello"_ba << "hello"_ba;
    QTest::newRow("a host without a name") << "[]\n"_ba << "[]"_ba;
}

void SiteFileTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, line);
    const auto site = parseSiteFile(text.toStdString());
    QVERIFY(!site.ok());
    QCOMPARE(site.error().code, ErrorCode::BadInput);
    QCOMPARE(site.error().context, line.toStdString());
}

void SiteFileTest::namesTheHostThatHasTheAddress()
{
    const auto site = parseSiteFile("[mx1 old]\naddress = 2001:db8::1\n[mx2]\n"
                                    "address = 192.0.2.2 2001:DB8::1\n");
    QVERIFY(!site.ok());
    QCOMPARE(errorSentence(site.error()),
             u"site.conf gives two hosts the same address: \"address = 192.0.2.2 2001:DB8::1\" is "
             u"what mx1 old has already. Take it away from one of them."_s);
}

void SiteFileTest::isNoLog()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"mx1"_s));
    for (const auto &[name, text] : {std::pair(u"site.conf"_s, "[mx1]\nyear = 2004\n"_ba),
                                     std::pair(u"mx1/mail.log"_s, "x\n"_ba)}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    const auto logs = findLogs(folder.path().toStdString(), {});
    QVERIFY(logs.ok());
    QCOMPARE(logs->size(), size_t(1));
    QCOMPARE(logs->front().host, std::string("mx1"));
    QCOMPARE(logs->front().settings.year, 2004);
}

QTEST_GUILESS_MAIN(SiteFileTest)
#include "tst_sitefile.moc"
