// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/kerberos.h"

#include "tests/support/freeport.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int kWaitMs = 20'000;
const QString kMaster = u"a password of the test"_s;

QString written(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? QString()
                                                                            : file.errorString();
}

} // namespace

Kerberos::Kerberos()
{
    m_port = freePort();
}

Kerberos::~Kerberos()
{
    m_centre.terminate();
    m_centre.waitForFinished(kWaitMs);
}

QString Kerberos::writeConfiguration() const
{
    const QString client =
        written(path(u"krb5.conf"_s),
                u"[libdefaults]\n default_realm = EXAMPLE.ORG\n dns_lookup_kdc = false\n"
                " dns_lookup_realm = false\n dns_canonicalize_hostname = false\n rdns = false\n"
                " udp_preference_limit = 1\n[realms]\n EXAMPLE.ORG = {\n  kdc = 127.0.0.1:%1\n }\n"
                "[domain_realm]\n localhost = EXAMPLE.ORG\n"_s.arg(m_port));
    if (!client.isEmpty())
        return client;
    return written(
        path(u"kdc.conf"_s),
        u"[kdcdefaults]\n kdc_listen = \"\"\n kdc_tcp_listen = 127.0.0.1:%1\n[realms]\n"
        " EXAMPLE.ORG = {\n  database_name = %2\n  key_stash_file = %3\n  acl_file = %4\n"
        " }\n"_s.arg(m_port)
            .arg(path(u"principal"_s), path(u"stash"_s), path(u"acl"_s)));
}

QString Kerberos::run(const QString &program, const QStringList &arguments,
                      const QByteArray &input) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool good = process.waitForFinished(kWaitMs) && process.exitCode() == 0;
    return good ? QString()
                : program + u": "_s + process.errorString() + u' '
            + QString::fromLocal8Bit(process.readAll());
}

QString Kerberos::start()
{
    if (const QString problem = writeConfiguration(); !problem.isEmpty())
        return problem;
    qputenv("KRB5_CONFIG", path(u"krb5.conf"_s).toUtf8());
    qputenv("KRB5_KDC_PROFILE", path(u"kdc.conf"_s).toUtf8());
    qputenv("KRB5CCNAME", QByteArray("FILE:" + path(u"tickets"_s).toUtf8()));
    const QList<std::pair<QString, QStringList>> steps{
        {u"/usr/sbin/kdb5_util"_s, {u"create"_s, u"-s"_s, u"-P"_s, kMaster}},
        {u"/usr/sbin/kadmin.local"_s, {u"addprinc"_s, u"-randkey"_s, u"host/localhost"_s}},
        {u"/usr/sbin/kadmin.local"_s,
         {u"ktadd"_s, u"-k"_s, path(u"keytab"_s), u"host/localhost"_s}}};
    for (const auto &[program, arguments] : steps) {
        if (const QString problem = run(program, arguments); !problem.isEmpty())
            return problem;
    }
    m_centre.setProcessChannelMode(QProcess::MergedChannels);
    m_centre.start(u"/usr/sbin/krb5kdc"_s, {u"-n"_s, u"-P"_s, path(u"pid"_s)});
    const QDeadlineTimer deadline(kWaitMs);
    while (!deadline.hasExpired() && m_centre.state() != QProcess::NotRunning) {
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.1"_s, m_port);
        if (probe.waitForConnected(kWaitMs))
            return {};
        m_centre.waitForReadyRead(10);
    }
    return u"krb5kdc: "_s + QString::fromLocal8Bit(m_centre.readAll());
}

QString Kerberos::addAccount(const QString &account) const
{
    return run(u"/usr/sbin/kadmin.local"_s,
               {u"addprinc"_s, u"-pw"_s, u"secret of %1"_s.arg(account), account});
}

QString Kerberos::login(const QString &account) const
{
    return run(u"kinit"_s, {account}, "secret of " + account.toUtf8() + "\n");
}

void Kerberos::logout() const
{
    QFile::remove(path(u"tickets"_s));
}

} // namespace Estafeta
