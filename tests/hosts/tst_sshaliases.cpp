// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sshaliases.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

class TestSshAliases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_home->path()).mkpath(u".ssh/conf.d"_s));
    }
    void listsNamesAndNoPatterns();
    void followsIncludes();
    void endsACircle();
    void isEmptyWithoutAFile();

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_home->filePath(u".ssh/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QStringList aliases() const
    {
        SshSettings settings;
        settings.home = m_home->path().toStdString();
        const auto found = sshAliases(settings);
        QStringList names;
        for (const std::string &name : found ? *found : std::vector<std::string>{"error"})
            names << QString::fromStdString(name);
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSshAliases::listsNamesAndNoPatterns()
{
    write(u"config"_s,
          "# Host no\nHost mx1 mx? !mx9 *.uni.example\n  User log\nHOST=mx2\n"
          "\thost \"relay\" mx1 # Host here\nMatch host store1\n  Port 2222\n"
          "Host -oProxyCommand=x a/b ana@c\r\nHostName no\nHost *\n");
    QCOMPARE(aliases(), (QStringList{u"mx1"_s, u"mx2"_s, u"relay"_s}));
}

void TestSshAliases::followsIncludes()
{
    write(u"conf.d/a"_s, "Host a\n");
    write(u"conf.d/b"_s, "Host b1 b2\nInclude nowhere\n");
    write(u"home"_s, "Host c\n");
    write(u"config"_s, "Include conf.d/* ~/.ssh/home\nHost d\n");
    QCOMPARE(aliases(), (QStringList{u"a"_s, u"b1"_s, u"b2"_s, u"c"_s, u"d"_s}));
}

void TestSshAliases::endsACircle()
{
    write(u"config"_s, "Include config\nHost a\n");
    QCOMPARE(aliases(), QStringList{u"a"_s});
}

void TestSshAliases::isEmptyWithoutAFile()
{
    QCOMPARE(aliases(), QStringList());
}

QTEST_APPLESS_MAIN(TestSshAliases)

#include "tst_sshaliases.moc"
