// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/hostexchange.h"
#include "core/result.h"
#include "hosts/inventory.h"
#include "widgets/hosts/hostchoicedialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Estafeta;
using namespace Qt::StringLiterals;

/// Hosts that come from ~/.ssh/config or from a file.
class TestHostExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_exchange = std::make_unique<HostExchange>(m_window.get());
        m_chosen.clear();
        connect(m_exchange.get(), &HostExchange::hostsChosen, this,
                [this](const std::vector<HostConfig> &hosts) { m_chosen = hosts; });
    }
    void cleanup()
    {
        m_exchange.reset();
        m_window.reset();
    }
    void takesAliasesAndSaysWhereTheyLead();
    void asksBeforeItReplaces();
    void saysThatAFileIsNone();

private:
    [[nodiscard]] HostChoiceDialog *dialog() const
    {
        return m_window->findChild<HostChoiceDialog *>();
    }
    [[nodiscard]] QTreeWidgetItem *item(int row) const
    {
        return dialog()->findChild<QTreeWidget *>()->topLevelItem(row);
    }
    void take() const { dialog()->findChild<QPushButton *>(u"addHosts"_s)->click(); }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<HostExchange> m_exchange;
    std::vector<HostConfig> m_chosen;
};

void TestHostExchange::takesAliasesAndSaysWhereTheyLead()
{
    QVERIFY(QDir().mkpath(QDir::homePath() + u"/.ssh"_s));
    QFile config(QDir::homePath() + u"/.ssh/config"_s);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("Host mx1 relay\n  User log\nHost mx1\n  HostName 192.0.2.11\n"
                 "Host relay\n  HostName 192.0.2.12\n  Port 2222\nHost *\n  HashKnownHosts no\n");
    config.close();
    m_exchange->importSshConfig({u"Relay"_s});
    QVERIFY(dialog() != nullptr);
    QCOMPARE(dialog()->chosen(), QStringList{u"mx1"_s}); // the other one is there already
    QTRY_VERIFY(item(0)->text(1).contains(u"192.0.2.11"_s));
    QTRY_VERIFY(item(1)->text(1).contains(u"192.0.2.12, port 2222, as log"_s));
    auto *logs = dialog()->findChild<QPlainTextEdit *>(u"choiceLogs"_s);
    logs->setPlainText(u"var/log/maillog"_s);
    take();
    const auto *problem = dialog()->findChild<QLabel *>(u"choiceProblem"_s);
    QVERIFY(problem->text().contains(u"var/log/maillog"_s));
    QVERIFY(m_chosen.empty());
    logs->setPlainText(u"/var/log/maillog\n\n/var/log/mail.log"_s);
    take();
    QCOMPARE(m_chosen.size(), size_t{1});
    QCOMPARE(m_chosen[0].name, std::string("mx1"));
    QCOMPARE(m_chosen[0].address, std::string("mx1"));
    QVERIFY((m_chosen[0].logPaths
             == std::vector<std::string>{"/var/log/maillog", "/var/log/mail.log"}));
}

void TestHostExchange::asksBeforeItReplaces()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"hosts.json"_s);
    HostConfig a;
    a.name = "a";
    a.address = "192.0.2.1";
    a.roles = {MailRole::Store};
    HostConfig b = a;
    b.name = "b";
    QVERIFY(saveInventory(file, {a, b}).ok());
    m_exchange->chooseFrom(file, {u"b"_s});
    QVERIFY(dialog()->findChild<QPlainTextEdit *>() == nullptr);
    QCOMPARE(dialog()->chosen(), QStringList{u"a"_s});
    QVERIFY(item(1)->text(2).contains(u"replace"_s));
    item(1)->setCheckState(0, Qt::Checked);
    take();
    QVERIFY((m_chosen == std::vector{a, b}));
}

void TestHostExchange::saysThatAFileIsNone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"hosts.json"_s);
    QFile other(file);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("hosts:");
    other.close();
    const QSignalSpy failed(m_exchange.get(), &HostExchange::failed);
    m_exchange->chooseFrom(file, {});
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].value<Error>().code == ErrorCode::Corrupt);
    const QSignalSpy nothing(m_exchange.get(), &HostExchange::nothingFound);
    QVERIFY(saveInventory(file, {}).ok());
    m_exchange->chooseFrom(file, {});
    QCOMPARE(nothing.value(0).value(0).toString(), file);
    QVERIFY(dialog() == nullptr);
}

/// With a home of its own, where the ssh configuration is.
int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    TestHostExchange test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostexchange.moc"
