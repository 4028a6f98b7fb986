// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/statusfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Estafeta;
using namespace Estafeta::Cli;
using namespace Qt::StringLiterals;

namespace {

QJsonObject hostOf(const HostHealth &host)
{
    CollectorHealth health;
    health.state = u"running"_s;
    health.hosts.push_back(host);
    const QByteArray json = statusJson(health, Time::fromSeconds(1'795'253'640));
    return QJsonDocument::fromJson(json)[u"hosts"_s][0].toObject();
}

} // namespace

class TestStatusFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarReadingBackIs();
    void tellsWhatIsNotRead();
};

void TestStatusFile::tellsHowFarReadingBackIs()
{
    HostHealth host;
    host.name = u"mx1"_s;
    host.state = HostState::Following;
    QVERIFY(hostOf(host)[u"reading_back"_s].isNull());
    host.back = BackProgress{3'000'000'000, 4'000'000'000, std::nullopt, {}};
    QJsonObject back = hostOf(host)[u"reading_back"_s].toObject();
    QCOMPARE(back[u"bytes_done"_s].toInteger(), 3'000'000'000);
    QCOMPARE(back[u"bytes"_s].toInteger(), 4'000'000'000);
    QVERIFY(back[u"seconds_left"_s].isNull()); // too early to tell
    host.back->left = std::chrono::seconds(90);
    back = hostOf(host)[u"reading_back"_s].toObject();
    QCOMPARE(back[u"seconds_left"_s].toInteger(), 90);
}

void TestStatusFile::tellsWhatIsNotRead()
{
    HostHealth host;
    host.logs["/var/log/mail.log"] = u"It is gone."_s;
    const QJsonObject log = hostOf(host)[u"unread_logs"_s][0].toObject();
    QCOMPARE(log[u"log"_s].toString(), u"/var/log/mail.log"_s);
    QCOMPARE(log[u"error"_s].toString(), u"It is gone."_s);
}

QTEST_GUILESS_MAIN(TestStatusFile)
#include "tst_statusfile.moc"
