// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galeracluster.h"

#include "tests/support/freeport.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int kWaitMs = 40'000;
constexpr qsizetype kShownOfLog = 4000;

QByteArray local(quint16 port)
{
    return "127.0.0.1:" + QByteArray::number(port);
}

} // namespace

GaleraCluster::GaleraCluster()
{
    QByteArrayList members;
    for (Node &node : m_nodes) {
        node.group = freePort();
        node.ist = freePort();
        node.sst = freePort();
        members << local(node.group);
    }
    for (Node &node : m_nodes) {
        const QByteArray group = local(node.group);
        node.server.configure(
            "binlog-format=ROW\ndefault-storage-engine=InnoDB"
            "\ninnodb-autoinc-lock-mode=2\nwsrep-on=ON"
            "\nwsrep-provider=/usr/lib/galera/libgalera_smm.so"
            "\nwsrep-cluster-name=estafeta-test\nwsrep-node-address="
            + group + "\nwsrep-node-incoming-address=" + local(node.server.port())
            + "\nwsrep-cluster-address=gcomm://" + members.join(',')
            + "\nwsrep-sst-method=rsync\nwsrep-sst-receive-address=" + local(node.sst)
            + "\nwsrep-provider-options=\"base_port=" + QByteArray::number(node.group)
            + ";gmcast.listen_addr=tcp://" + group + ";ist.recv_addr=" + local(node.ist)
            + ";gcache.size=32M;pc.recovery=TRUE"
              // A dead node is given up after a second instead of five.
              ";evs.keepalive_period=PT0.2S;evs.inactive_check_period=PT0.2S"
              ";evs.suspect_timeout=PT1S;evs.inactive_timeout=PT3S\"\n");
    }
}

QString GaleraCluster::start()
{
    for (size_t i = 0; i < kNodes; ++i) {
        const QStringList arguments =
            i == 0 ? QStringList{u"--wsrep-new-cluster"_s} : QStringList();
        if (const QString problem = m_nodes[i].server.start(arguments); !problem.isEmpty())
            return problem;
        if (const QString problem = waitUntilSynced(i); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString GaleraCluster::startAgain(size_t i)
{
    // As its service would: while it was gone somebody may have been given one of its ports, or the
    // others were just agreeing on who is left.
    constexpr int kTries = 3;
    QString problem;
    for (int left = kTries; left > 0; --left) {
        problem = m_nodes.at(i).server.start();
        if (problem.isEmpty())
            return waitUntilSynced(i);
    }
    return problem.right(kShownOfLog);
}

QString GaleraCluster::waitUntilSynced(size_t i) const
{
    const QDeadlineTimer deadline(kWaitMs);
    QByteArray said;
    while (!deadline.hasExpired()) {
        if (m_nodes.at(i).server.tryToRun(u"SHOW STATUS LIKE 'wsrep_local_state_comment'"_s, &said)
            && said.contains("Synced"))
            return {};
    }
    return u"node %1: "_s.arg(i)
        + QString::fromLocal8Bit(said + m_nodes.at(i).server.log().right(kShownOfLog));
}

std::string GaleraCluster::newDatabase()
{
    MariadbServer &first = m_nodes[0].server;
    const QString name = u"store%1"_s.arg(++m_databases);
    first.addAccount(u"collector"_s);
    first.run(u"CREATE DATABASE %1; GRANT ALL ON %1.* TO 'collector'@'%'"_s.arg(name));
    return address(name, {0, 1, 2});
}

std::string GaleraCluster::address(const QString &database, const QList<size_t> &nodes) const
{
    QStringList hosts;
    for (const size_t i : nodes)
        hosts << QString::fromLatin1(local(m_nodes.at(i).server.port()));
    return u"mariadb://collector@%1/%2?password-file=%3"_s
        .arg(hosts.join(u','), database, m_nodes[0].server.path(u"collector"_s))
        .toStdString();
}

QByteArray GaleraCluster::contents(size_t i, const QString &database) const
{
    const MariadbServer &server = m_nodes.at(i).server;
    const QByteArrayList tables =
        server
            .run(u"SET SESSION wsrep_sync_wait = 1; SELECT table_name FROM"
                 " information_schema.TABLES WHERE table_schema = '%1' ORDER BY 1"_s.arg(database))
            .simplified()
            .split(' ');
    return server.run(u"SET SESSION wsrep_sync_wait = 1; USE %1; CHECKSUM TABLE %2 EXTENDED"_s.arg(
        database, QString::fromLatin1(tables.join(','))));
}

} // namespace Estafeta
