// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/mainwindow.h"
#include "hosts/inventory.h"
#include "items/hostmodel.h"
#include "tests/support/sshserver.h"
#include "widgets/hosts/hostdialog.h"
#include "widgets/hosts/hostspage.h"
#include "widgets/hosts/hostspanel.h"
#include "widgets/hosts/questionstrip.h"
#include "widgets/livelog/livelogpage.h"
#include "widgets/livelog/livelogview.h"
#include "widgets/trace/linesview.h"
#include "widgets/trace/tracepage.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 30'000;

/// A mail server's syslog: a process of its own that appends what it is given.
class LogWriter
{
public:
    explicit LogWriter(const QString &file)
    {
        m_process.start(u"/bin/sh"_s,
                        {u"-c"_s,
                         u"while IFS= read -r line; do printf '%s\\n' \"$line\"; done >>\"$1\""_s,
                         u"writer"_s, file});
    }
    ~LogWriter()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(kWaitMs);
    }

    void write(const QByteArray &program, const QByteArray &text)
    {
        m_process.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8()
                        + " mx1 postfix/" + program + "[100]: " + text + "\n");
        m_process.waitForBytesWritten(kWaitMs);
    }

private:
    QProcess m_process;
};

/// The program between its start and its end.
struct Desktop {
    explicit Desktop(const QString &store)
    {
        window.show();
        window.start({{}, store, false});
    }

    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }
    [[nodiscard]] QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    /// Of the page, not of its details.
    [[nodiscard]] QString stateTitle() const
    {
        return find<QWidget>(u"statePanel"_s)->findChild<QLabel *>(u"stateTitle"_s)->text();
    }
    [[nodiscard]] QuestionStrip *strip() const { return find<QuestionStrip>(u"questionStrip"_s); }
    [[nodiscard]] QString quietHosts() const { return label(u"quietHosts"_s); }
    /// The row of a host that needs care.
    [[nodiscard]] QString troubled(const QString &host) const
    {
        const auto *row = find<QWidget>(u"host "_s + host);
        return row == nullptr ? QString() : row->findChild<QLabel *>(u"hostText"_s)->text();
    }
    [[nodiscard]] QPushButton *button(const QString &host) const
    {
        return find<QWidget>(u"host "_s + host)->findChild<QPushButton *>(u"hostAction"_s);
    }
    [[nodiscard]] QPushButton *stripButton(const QString &name) const
    {
        return strip()->findChild<QPushButton *>(name);
    }
    /// Nothing of it is cut off or covered.
    [[nodiscard]] static bool isInSight(const QWidget *widget)
    {
        return widget->isVisible() && !widget->rect().isEmpty()
            && widget->visibleRegion().boundingRect() == widget->rect();
    }
    void search(const QString &text) const
    {
        auto *field = find<QLineEdit>(u"searchField"_s);
        field->clear();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    Workspace workspace;
    MainWindow window{workspace};
};

template<typename Widget>
Widget *fieldOf(const QDialog *dialog, const QString &label)
{
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *each : labels) {
        if (each->text() == label)
            return qobject_cast<Widget *>(each->buddy());
    }
    return nullptr;
}

} // namespace

class TestLiveHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsAMessageAsItHappens();
    void showsLinesInTheLiveLog();
    void listsTheHostWithItsFigures();
    void followsAgainAtTheNextStart();
    void saysThatTheKeyIsWrong();
    void followsAnAliasThroughAJumpHost();
    void asksForAPassphraseOnlyWhenWanted();
    void saysThatTheHostIsAway();
    void removesAndUndoes();

private:
    void connectHost(Desktop &desktop, const QString &key) const;
    void connectAndTrust(Desktop &desktop, const QString &key) const;
    [[nodiscard]] QString log() const { return m_server->path(u"mail.log"_s); }
    [[nodiscard]] QString store() const { return m_folder->filePath(u"store"_s); }
    static void defer(LogWriter &writer);

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLiveHost::init()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively();
    QDir(QDir::homePath() + u"/.ssh"_s).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<SshServer>();
    QCOMPARE(m_server->startWithKeys(), QString());
    LogWriter(log()).write("qmgr", "A000000001: removed");
}

void TestLiveHost::cleanup()
{
    m_server.reset();
    m_folder.reset();
}

/// By the button of the first page, filled in as a person would.
void TestLiveHost::connectHost(Desktop &desktop, const QString &key) const
{
    const auto buttons = desktop.window.tracePage()->findChildren<QPushButton *>();
    const auto connect = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) {
        return each->text() == u"Connect a host"_s;
    });
    QVERIFY(connect != buttons.end());
    (*connect)->click();
    auto *dialog = desktop.window.findChild<HostDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(fieldOf<QLineEdit>(dialog, u"&Name:"_s), u"mx1"_s);
    QTest::keyClicks(fieldOf<QLineEdit>(dialog, u"&Address:"_s), u"127.0.0.1"_s);
    dialog->findChild<QSpinBox *>(u"port"_s)->setValue(m_server->port());
    fieldOf<QLineEdit>(dialog, u"&Key file:"_s)->setText(m_server->path(key));
    fieldOf<QPlainTextEdit>(dialog, u"&Logs, one per line:"_s)->setPlainText(log());
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(!dialog->isVisible());
}

void TestLiveHost::connectAndTrust(Desktop &desktop, const QString &key) const
{
    connectHost(desktop, key);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.strip()->isVisible(), kWaitMs);
    QVERIFY(desktop.label(u"fingerprint"_s).startsWith(u"SHA256:"_s));
    desktop.stripButton(u"trust"_s)->click();
    QVERIFY(!desktop.strip()->isVisible());
}

void TestLiveHost::defer(LogWriter &writer)
{
    writer.write("smtpd", "4F0A1B2C3D: client=mail.example.org[192.0.2.7]");
    writer.write("cleanup", "4F0A1B2C3D: message-id=<1@example.org>");
    writer.write("qmgr", "4F0A1B2C3D: from=<ana@example.org>, size=2000, nrcpt=1 (queue active)");
    writer.write(
        "smtp",
        "4F0A1B2C3D: to=<bob@far.example>, relay=mx.far.example[198.51.100.3]:25, delay=1, "
        "delays=0.1/0/0.5/0.4, dsn=4.3.0, status=deferred (host "
        "mx.far.example[198.51.100.3] said: 451 4.3.0 Try again later (in reply to RCPT TO "
        "command))");
}

void TestLiveHost::showsAMessageAsItHappens()
{
    Desktop desktop(store());
    connectAndTrust(desktop, u"user"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.quietHosts(), u"mx1: following"_s, kWaitMs);
    QTRY_VERIFY(desktop.isInSight(desktop.find<QLabel>(u"quietHosts"_s)));
    // The first line opens the search field.
    auto *field = desktop.find<QLineEdit>(u"searchField"_s);
    QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), kWaitMs);
    desktop.search(u"bob@far.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.stateTitle().contains(u"bob@far.example"_s), kWaitMs);

    LogWriter writer(log());
    defer(writer);
    auto *table = desktop.find<QTableView>(u"results"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.label(u"verdictSentence"_s).contains(u"ot yet"_s), kWaitMs);
    const QString before = desktop.label(u"verdictSentence"_s);

    writer.write(
        "smtp",
        "4F0A1B2C3D: to=<bob@far.example>, relay=mx.far.example[198.51.100.3]:25, delay=9, "
        "delays=8/0/0.5/0.4, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 77)");
    writer.write("qmgr", "4F0A1B2C3D: removed");
    QTRY_VERIFY_WITH_TIMEOUT(desktop.label(u"verdictSentence"_s) != before, kWaitMs);
    QVERIFY(table->model()->rowCount() == 1);
    QVERIFY2(!desktop.label(u"verdictSentence"_s).contains(u"ot yet"_s),
             qUtf8Printable(desktop.label(u"verdictSentence"_s)));
}

void TestLiveHost::showsLinesInTheLiveLog()
{
    Desktop desktop(store());
    connectAndTrust(desktop, u"user"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.quietHosts(), u"mx1: following"_s, kWaitMs);
    LiveLogPage *page = desktop.window.liveLogPage();
    auto *pages = desktop.find<QListWidget>(u"navigation"_s);
    pages->setCurrentRow(1);
    QVERIFY(page->isVisible());
    LiveLines &lines = page->lines();
    // What was read before the page was opened comes from the store.
    QTRY_COMPARE_WITH_TIMEOUT(lines.rowCount(), size_t{1}, kWaitMs);
    LogWriter writer(log());
    defer(writer);
    QTRY_COMPARE_WITH_TIMEOUT(lines.rowCount(), size_t{5}, kWaitMs);
    QVERIFY(lines.text(4).find("status=deferred") != std::string_view::npos);
    QCOMPARE(lines.host(4), std::string("mx1"));
    QTRY_VERIFY(desktop.label(u"liveStatus"_s).startsWith(u"Following mx1"_s));
    page->setFilter(u"status="_s);
    QTRY_COMPARE(lines.rowCount(), size_t{1});

    // Its trace, and from a line of that back to the moment.
    page->view()->goTo(lines.row(0).key);
    QTest::keyClick(page->view(), Qt::Key_Return);
    QCOMPARE(pages->currentRow(), 0);
    QCOMPARE(desktop.find<QLineEdit>(u"searchField"_s)->text(), u"4F0A1B2C3D"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.label(u"verdictSentence"_s).contains(u"ot yet"_s), kWaitMs);
    const QList<QAction *> actions = desktop.window.findChildren<QAction *>();
    const auto back = std::ranges::find(actions, QKeySequence(Qt::ALT | Qt::Key_Left),
                                        [](const QAction *each) { return each->shortcut(); });
    QVERIFY(back != actions.end() && (*back)->isEnabled());
    (*back)->trigger();
    QCOMPARE(pages->currentRow(), 1);
    auto *raw = desktop.window.tracePage()->findChild<LinesView *>();
    auto *table = raw->findChild<QTableView *>(u"lines"_s);
    Q_EMIT table->customContextMenuRequested(
        table->visualRect(table->model()->index(1, 2)).center());
    const auto *menu = raw->findChild<QMenu *>(u"lineMenu"_s);
    QVERIFY(menu != nullptr);
    menu->actions().constLast()->trigger();
    const auto isAtThatLine = [&] {
        const auto current = page->view()->current();
        const auto row = current ? lines.rowOf(*current) : std::nullopt;
        return row && lines.text(*row).find("message-id=<1@example.org>") != std::string_view::npos;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAtThatLine(), kWaitMs);
    QCOMPARE(lines.rowCount(), size_t{5});
}

void TestLiveHost::listsTheHostWithItsFigures()
{
    Desktop desktop(store());
    auto *pages = desktop.find<QListWidget>(u"navigation"_s);
    pages->setCurrentRow(4);
    const auto *page = desktop.find<HostsPage>(u"hostsPage"_s);
    QVERIFY(page->isVisible());
    pages->setCurrentRow(0);
    // What is read at first was written long ago: that says nothing of the host's clock.
    QFile written(log());
    QVERIFY(written.open(QIODevice::ReadWrite));
    QVERIFY(written.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                                QFileDevice::FileModificationTime));
    written.close();
    connectAndTrust(desktop, u"user"_s);
    pages->setCurrentRow(4);
    const auto *model = desktop.find<QTableView>(u"hosts"_s)->model();
    const auto cell = [model](HostModel::Column column) {
        return model->index(0, column).data().toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(cell(HostModel::StateColumn), u"following"_s, kWaitMs);
    QCOMPARE(cell(HostModel::NameColumn), u"mx1"_s);
    LogWriter writer(log());
    defer(writer);
    QTRY_COMPARE_WITH_TIMEOUT(cell(HostModel::ClockColumn), u"right"_s, kWaitMs);
    // On a busy machine not of each line.
    const auto isPrompt = [&] {
        writer.write("qmgr", "A000000003: removed");
        return cell(HostModel::BehindColumn) == u"< 1 s"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isPrompt(), kWaitMs);
    QVERIFY(!cell(HostModel::LastLineColumn).isEmpty());
    const QString figures = desktop.label(u"hostFigures"_s);
    QVERIFY2(figures.contains(u"It answers in"_s), qUtf8Printable(figures));
    QVERIFY2(figures.contains(u"All its lines are understood."_s), qUtf8Printable(figures));

    desktop.find<QPushButton>(u"stopButton"_s)->click();
    QTRY_COMPARE(cell(HostModel::StateColumn), u"not followed"_s);
    desktop.find<QPushButton>(u"followButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(cell(HostModel::StateColumn), u"following"_s, kWaitMs);
}

void TestLiveHost::followsAgainAtTheNextStart()
{
    {
        Desktop desktop(store());
        connectAndTrust(desktop, u"user"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.quietHosts(), u"mx1: following"_s, kWaitMs);
    }
    LogWriter writer(log());
    defer(writer); // while nobody looks
    Desktop desktop(store());
    QTRY_COMPARE_WITH_TIMEOUT(desktop.quietHosts(), u"mx1: following"_s, kWaitMs);
    QVERIFY(!desktop.strip()->isVisible());
    desktop.search(u"bob@far.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.label(u"verdictSentence"_s).contains(u"ot yet"_s), kWaitMs);

    // Into another store nothing is read that nobody asked for.
    Desktop other(m_folder->filePath(u"other"_s));
    QTRY_COMPARE_WITH_TIMEOUT(other.quietHosts(), u"mx1: not followed"_s, kWaitMs);
}

void TestLiveHost::saysThatTheKeyIsWrong()
{
    QCOMPARE(m_server->makeKey(u"stranger"_s), QString());
    Desktop desktop(store());
    connectAndTrust(desktop, u"stranger"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.troubled(u"mx1"_s).contains(u"did not let you in"_s), kWaitMs);
    QVERIFY(desktop.troubled(u"mx1"_s).contains(u"Check the user name, the key"_s));
    QVERIFY(desktop.troubled(u"mx1"_s).contains(m_server->path(u"stranger"_s) + u" (refused)"_s));
    QTRY_VERIFY(desktop.isInSight(desktop.button(u"mx1"_s)));
    m_server->authorize(u"stranger"_s);
    desktop.button(u"mx1"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(desktop.quietHosts(), u"mx1: following"_s, kWaitMs);
}

/// All that the dialog knows is the alias. The two keys are asked for one after the other.
void TestLiveHost::followsAnAliasThroughAJumpHost()
{
    SshServer bastion;
    QCOMPARE(bastion.makeKey(u"hostkey"_s), QString());
    bastion.setHostKey(u"hostkey"_s);
    QVERIFY(QFile::copy(m_server->path(u"authorized"_s), bastion.path(u"authorized"_s)));
    QCOMPARE(bastion.start(), QString());
    QVERIFY(QDir().mkpath(QDir::homePath() + u"/.ssh"_s));
    QFile config(QDir::homePath() + u"/.ssh/config"_s);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("Host mx\n ProxyJump bastion\n Port " + QByteArray::number(m_server->port())
                 + "\nHost bastion\n Port " + QByteArray::number(bastion.port())
                 + "\nHost *\n HostName 127.0.0.1\n IdentityFile "
                 + m_server->path(u"user"_s).toUtf8() + "\n");
    config.close();

    Desktop desktop(store());
    auto *connect = desktop.find<QMenu>(u"hostsMenu"_s)->actions().first();
    connect->trigger();
    auto *dialog = desktop.window.findChild<HostDialog *>();
    QVERIFY(dialog != nullptr);
    fieldOf<QLineEdit>(dialog, u"&Name:"_s)->setText(u"mx1"_s);
    auto *address = fieldOf<QLineEdit>(dialog, u"&Address:"_s);
    QTest::keyClicks(address, u"mx"_s);
    const auto *way = dialog->findChild<QLabel *>(u"configured"_s);
    const auto port = [](const SshServer &server) { return u"port %1"_s.arg(server.port()); };
    QTRY_VERIFY_WITH_TIMEOUT(way->text().contains(port(*m_server)), kWaitMs);
    QVERIFY2(way->text().contains(u", through 127.0.0.1, "_s + port(bastion)),
             qUtf8Printable(way->text()));
    fieldOf<QPlainTextEdit>(dialog, u"&Logs, one per line:"_s)->setPlainText(log());
    dialog->findChild<QPushButton *>(u"save"_s)->click();

    QTRY_VERIFY_WITH_TIMEOUT(desktop.strip()->isVisible(), kWaitMs);
    const auto says = [&desktop](const QString &text) {
        const auto labels = desktop.strip()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    QVERIFY(says(u"mx1, through bastion"_s));
    QVERIFY(says(u"leads through the jump host bastion"_s));
    desktop.stripButton(u"trust"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.strip()->isVisible(), kWaitMs);
    QVERIFY(!says(u"bastion"_s));
    desktop.stripButton(u"trust"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(desktop.quietHosts(), u"mx1: following"_s, kWaitMs);
    bastion.stop();
    QTRY_VERIFY_WITH_TIMEOUT(
        desktop.troubled(u"mx1"_s).contains(u"the jump host bastion does not answer"_s), kWaitMs);
}

void TestLiveHost::asksForAPassphraseOnlyWhenWanted()
{
    QCOMPARE(m_server->makeKey(u"locked"_s, u"open sesame"_s), QString());
    m_server->authorize(u"locked"_s);
    const auto answer = [](const Desktop &desktop, const QString &text) {
        auto *field = desktop.strip()->findChild<QLineEdit *>(u"secret"_s);
        QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), kWaitMs);
        QTest::keyClicks(field, text);
        desktop.stripButton(u"submit"_s)->click();
        QVERIFY(field->text().isEmpty());
    };
    {
        Desktop desktop(store());
        connectAndTrust(desktop, u"locked"_s);
        answer(desktop, u"wrong"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.strip()->isVisible(), kWaitMs);
        QVERIFY(desktop.find<QLabel>(u"wrong"_s)->isVisible());
        answer(desktop, u"open sesame"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.quietHosts(), u"mx1: following"_s, kWaitMs);
    }
    // At the next start the question waits behind a button, and nothing of the answer is kept.
    Desktop desktop(store());
    QTRY_VERIFY_WITH_TIMEOUT(desktop.troubled(u"mx1"_s).contains(u"passphrase"_s), kWaitMs);
    QVERIFY(!desktop.strip()->isVisible());
    desktop.button(u"mx1"_s)->click();
    QVERIFY(desktop.strip()->isVisible());
    desktop.stripButton(u"decline"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.troubled(u"mx1"_s).contains(u"as you chose"_s), kWaitMs);
    QFile inventory(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                    + u"/hosts.json"_s);
    QVERIFY(inventory.open(QIODevice::ReadOnly));
    QVERIFY(!inventory.readAll().contains("sesame"));
}

void TestLiveHost::saysThatTheHostIsAway()
{
    Desktop desktop(store());
    connectAndTrust(desktop, u"user"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.quietHosts(), u"mx1: following"_s, kWaitMs);
    m_server->stop();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.troubled(u"mx1"_s).contains(u"tries again in"_s), kWaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.troubled(u"mx1"_s).contains(u"no SSH server listens"_s),
                             kWaitMs);
    QVERIFY(desktop.button(u"mx1"_s)->isVisible());
    QCOMPARE(m_server->start(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(
        desktop.quietHosts().startsWith(u"mx1: following again, after its SSH server was"_s),
        kWaitMs);
    QVERIFY(desktop.troubled(u"mx1"_s).isEmpty());
}

void TestLiveHost::removesAndUndoes()
{
    Desktop desktop(store());
    connectAndTrust(desktop, u"user"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.quietHosts(), u"mx1: following"_s, kWaitMs);
    auto *menu = desktop.find<QMenu>(u"hostsMenu"_s);
    const auto choose = [menu](const QString &text) {
        Q_EMIT menu->aboutToShow();
        const auto *host = menu->findChildren<QMenu *>().constFirst();
        const QList<QAction *> actions = host->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qUtf8Printable(text));
    };
    choose(u"&Stop following"_s);
    QTRY_COMPARE(desktop.quietHosts(), u"mx1: not followed"_s);
    choose(u"&Follow"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.quietHosts(), u"mx1: following"_s, kWaitMs);
    choose(u"&Remove mx1"_s);
    const auto *notice = desktop.find<QWidget>(u"hostsNotice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(desktop.quietHosts().isEmpty());
    notice->findChild<QPushButton *>()->click();
    QTRY_COMPARE_WITH_TIMEOUT(desktop.quietHosts(), u"mx1: following"_s, kWaitMs);
    QVERIFY(!notice->isVisible());
}

/// With a home of its own: known_hosts and settings are the user's.
int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Estafeta"_s);
    QCoreApplication::setApplicationName(u"tst_livehost"_s);
    TestLiveHost test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_livehost.moc"
