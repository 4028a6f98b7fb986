// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

#include <QDir>
#include <QFile>

using namespace Estafeta;
using namespace Estafeta::StoreTesting;
using namespace Qt::StringLiterals;

namespace {

void openssl(const MariadbServer &server, const QString &arguments)
{
    QProcess process;
    process.setWorkingDirectory(server.path({}));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments.split(u' '));
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments), process.readAll().constData());
}

void makeAuthority(const MariadbServer &server, const QString &name)
{
    openssl(
        server,
        u"req -x509 -newkey rsa:2048 -nodes -days 2 -keyout %1.key -out %1.pem -subj /CN=%1"_s.arg(
            name));
}

} // namespace

/// A server on the way to which somebody may sit.
class TestStoreTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void encryptsAndChecks();
    void refusesAnotherAuthority();
    void refusesAServerWithoutTls();

private:
    MariadbServer m_server;
    std::string m_address;
};

void TestStoreTls::initTestCase()
{
    makeAuthority(m_server, u"ours"_s);
    makeAuthority(m_server, u"theirs"_s);
    openssl(m_server,
            u"req -newkey rsa:2048 -nodes -keyout server.key -out server.csr"
            " -subj /CN=db.uni.example -addext subjectAltName=IP:127.0.0.1"_s);
    openssl(m_server,
            u"x509 -req -in server.csr -CA ours.pem -CAkey ours.key -days 2"
            " -copy_extensions copy -out server.pem"_s);
    // It is not root who reads it.
    QFile::setPermissions(m_server.path(u"server.key"_s), QFile::ReadOwner | QFile::ReadOther);
    m_server.configure("ssl-ca=" + m_server.path(u"ours.pem"_s).toUtf8()
                       + "\nssl-cert=" + m_server.path(u"server.pem"_s).toUtf8()
                       + "\nssl-key=" + m_server.path(u"server.key"_s).toUtf8());
    QCOMPARE(m_server.start(), QString());
    m_address = m_server.newDatabase() + "&tls=on&ca=";
}

void TestStoreTls::encryptsAndChecks()
{
    const std::string address = m_address + m_server.path(u"ours.pem"_s).toStdString();
    m_server.run(u"ALTER USER 'collector'@'%' REQUIRE SSL"_s);
    fill(address, {{}});
    QCOMPARE(found(*take(StoreReader::open(address)), {}).size(), 1);
    // The account says so: without encryption it is let in no more.
    const std::string plain = m_address.substr(0, m_address.find("&tls"));
    QCOMPARE(StoreReader::open(plain).error().code, ErrorCode::AuthenticationFailed);
}

void TestStoreTls::refusesAnotherAuthority()
{
    const std::string address = m_address + m_server.path(u"theirs.pem"_s).toStdString();
    const auto reader = StoreReader::open(address);
    QVERIFY(!reader.ok());
    QCOMPARE(reader.error().code, ErrorCode::HostKeyUnknown);
}

/// As it looks when somebody on the way takes the encryption out.
void TestStoreTls::refusesAServerWithoutTls()
{
    MariadbServer plain;
    plain.configure("skip-ssl");
    QCOMPARE(plain.start(), QString());
    const std::string address = plain.newDatabase();
    QCOMPARE(StoreReader::open(address + "&tls=on").error().code, ErrorCode::HostKeyUnknown);
    const std::string withAuthority =
        address + "&tls=on&ca=" + m_server.path(u"ours.pem"_s).toStdString();
    QCOMPARE(StoreReader::open(withAuthority).error().code, ErrorCode::HostKeyUnknown);
    QVERIFY(StoreWriter::open(address).ok());
}

QTEST_GUILESS_MAIN(TestStoreTls)
#include "tst_storetls.moc"
