// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/keypicture.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

/// The pictures of keys, compared with what ssh-keygen draws of the same keys.
class TestKeyPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheOneOfSshKeygen_data();
    void isTheOneOfSshKeygen();
    void differsWithOneBit();
    void saysNothingOfOtherFingerprints();
    void takesAnyBytes();

private:
    static QByteArray run(const QStringList &arguments)
    {
        QProcess keygen;
        keygen.start(u"ssh-keygen"_s, arguments);
        if (!keygen.waitForFinished() || keygen.exitCode() != 0)
            qWarning() << keygen.readAllStandardError();
        return keygen.readAllStandardOutput();
    }
};

void TestKeyPicture::isTheOneOfSshKeygen_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("size");
    QTest::newRow("ed25519") << u"ed25519"_s << u"256"_s;
    QTest::newRow("ecdsa 256") << u"ecdsa"_s << u"256"_s;
    QTest::newRow("ecdsa 521") << u"ecdsa"_s << u"521"_s;
    QTest::newRow("rsa 2048") << u"rsa"_s << u"2048"_s;
    QTest::newRow("rsa 3071") << u"rsa"_s << u"3071"_s;
}

void TestKeyPicture::isTheOneOfSshKeygen()
{
    QFETCH(const QString, type);
    QFETCH(const QString, size);
    // Several: the walk of one alone may never meet a wall.
    for (int i = 0; i < 3; ++i) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"key"_s);
        run({u"-q"_s, u"-t"_s, type, u"-b"_s, size, u"-N"_s, QString(), u"-f"_s, file});
        QFile line(file + u".pub"_s);
        QVERIFY(line.open(QIODevice::ReadOnly));
        const QList<QByteArray> fields = line.readAll().split(' ');
        const QByteArray drawn = run({u"-lv"_s, u"-f"_s, file + u".pub"_s});
        const QList<QByteArray> head = drawn.left(drawn.indexOf('\n')).split(' ');
        HostKey key;
        key.type = fields[0].toStdString();
        key.bits = keyBits(fields[1].toStdString());
        key.fingerprint = head[1].toStdString();
        QCOMPARE(QByteArray::number(key.bits), head[0]);
        QCOMPARE(QByteArray::fromStdString(keyPicture(key)),
                 drawn.mid(drawn.indexOf('\n') + 1).trimmed());
    }
}

void TestKeyPicture::differsWithOneBit()
{
    HostKey key{.type = "ssh-ed25519", .bits = 256};
    key.fingerprint = "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    HostKey other = key;
    other.fingerprint.back() = 'I';
    QVERIFY(keyPicture(key) != keyPicture(other));
}

void TestKeyPicture::saysNothingOfOtherFingerprints()
{
    QVERIFY(keyPicture({.type = "ssh-rsa", .fingerprint = "MD5:00:11"}).empty());
    QVERIFY(keyPicture({}).empty());
}

void TestKeyPicture::takesAnyBytes()
{
    QCOMPARE(keyBits(""), 0);
    QCOMPARE(keyBits("AAAA"), 0);
    QCOMPARE(keyBits("/////w=="), 0);
    QCOMPARE(keyBits("AAAAB3NzaC1yc2EAAA=="), 0);
    QVERIFY(!keyPicture({.type = "?", .fingerprint = "SHA256:%%%"}).empty());
}

QTEST_GUILESS_MAIN(TestKeyPicture)

#include "tst_keypicture.moc"
