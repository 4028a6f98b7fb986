// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/interrupt.h"
#include "hosts/remotefolder.h"
#include "hosts/sshsession.h"
#include "tests/integration/commandhost.h"

using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// An account that may run no command: what helps on a slow line is what SSH itself can.
class TestSshCompression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asTheConfigurationSays_data()
    {
        QTest::addColumn<bool>("compress");
        QTest::newRow("Compression yes") << true;
        QTest::newRow("Compression no") << false;
    }

    void asTheConfigurationSays()
    {
        QFETCH(bool, compress);
        SshServer server;
        server.configure("ForceCommand internal-sftp");
        QCOMPARE(server.startWithKeys(), QString());
        const std::string lines = logLines(0, 20'000).toStdString();
        appendTo(server.path(u"mail.log"_s), QByteArray::fromStdString(lines));
        SshEndpoint host;
        host.name = host.address = "127.0.0.1";
        host.port = server.port();
        host.user = SshServer::userName().toStdString();
        host.identityFiles = {server.path(u"user"_s).toStdString()};
        host.agentSocket = "none";
        host.compress = compress;
        SshSettings settings;
        settings.home = server.path(u"home"_s).toStdString();
        Interrupt interrupt;
        const auto session = SshSession::connect(host, settings, interrupt);
        QVERIFY2(session.ok(), server.log().constData());
        const auto noSecret = [](const SecretRequest &) { return std::optional<Secret>(); };
        QVERIFY((*session)->authenticate(noSecret, [](const AuthStep &) {}).ok());
        const auto folder = (*session)->openFolder();
        QVERIFY(folder.ok());
        const auto file = (*folder)->open(server.path(u"mail.log"_s).toStdString());
        QVERIFY(file.ok());
        const uint64_t before = (*session)->bytesReceived();
        const Result<std::string> read = (*file)->read(0, lines.size() + 1);
        QVERIFY(read.ok());
        QVERIFY(*read == lines);
        const uint64_t crossed = (*session)->bytesReceived() - before;
        QVERIFY2(compress ? crossed < lines.size() / 3 : crossed >= lines.size(),
                 qPrintable(u"%1 of %2 bytes crossed the wire"_s.arg(crossed).arg(lines.size())));
    }
};

QTEST_GUILESS_MAIN(TestSshCompression)
#include "tst_sshcompression.moc"
