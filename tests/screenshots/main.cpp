// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/hostscreens.h"
#include "tests/screenshots/indicatorscreens.h"
#include "tests/screenshots/keepscreens.h"
#include "tests/screenshots/livelogscreens.h"
#include "tests/screenshots/reportscreens.h"
#include "tests/screenshots/tracefixtures.h"
#include "widgets/common/languages.h"
#include "widgets/livelog/livelogpage.h"
#include "widgets/livelog/livelogview.h"
#include "widgets/trace/conditionmenu.h"
#include "widgets/trace/tracedetails.h"
#include "widgets/trace/tracepage.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPixmap>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

bool isMoving(const QWidget &page)
{
    return std::ranges::any_of(page.findChildren<QAbstractAnimation *>(), [](const auto *each) {
        return each->state() == QAbstractAnimation::Running;
    });
}

/// Until two runs would draw the same.
void settle(const QWidget &page)
{
    // Layouts settle in turns: what is shown changes sizes, and sizes change scroll bars.
    for (int turn = 0; turn < 5; ++turn)
        QApplication::processEvents();
    // The button that clears a line fades in.
    while (isMoving(page))
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Draws pages from the fixtures, one picture each.
class Painter
{
public:
    explicit Painter(const QString &folder) : m_folder(folder) {}

    void draw(const QString &name, const std::function<void(TracePage &)> &fill)
    {
        TracePage page;
        page.resize(1280, 800);
        QObject::connect(&page, &TracePage::traceRequested, &page, [&page](TraceId id) {
            for (auto &documents : {Fixtures::documents(), Fixtures::twoTries(),
                                    std::vector{Fixtures::possiblyDelivered()}}) {
                for (const TraceDocument &document : documents) {
                    if (document.trace.id == id)
                        page.showTrace(std::make_shared<const TraceDocument>(document));
                }
            }
        });
        take(page, name, [&] { fill(page); });
    }

    void drawLive(const QString &name, const std::function<void(LiveLogPage &)> &fill)
    {
        LiveLogPage page;
        page.resize(1280, 800);
        take(page, name, [&] {
            fill(page);
            while (page.lines().isFiltering())
                QApplication::processEvents();
            page.view()->refresh();
        });
    }

    [[nodiscard]] bool failed() const { return m_failed; }

    void take(QWidget &page, const QString &name, const std::function<void()> &fill)
    {
        page.show();
        fill();
        settle(page);
        const QString path = QDir(m_folder).filePath(name + u".png");
        if (!page.grab().save(path)) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
            m_failed = true;
        }
    }

private:
    QString m_folder;
    bool m_failed = false;
};

/// A search that gives `rows`, with the trace `id` as the current one.
void show(TracePage &page, const QString &text, std::vector<ResultRow> rows, uint64_t id)
{
    page.setCoverage(Fixtures::coverage());
    page.setSearchText(text);
    page.beginSearch();
    const auto wanted =
        std::ranges::find_if(rows, [&](const ResultRow &row) { return row.trace.bundle == id; });
    std::vector<ResultRow> first = {*wanted};
    rows.erase(wanted);
    page.addResults(first);
    page.addResults(rows);
    page.endSearch(first.size() + rows.size(), false, 130);
}

/// The results with the fixture `id` as the current one.
void search(TracePage &page, uint64_t id)
{
    show(page, u"marta.ruiz@uni.example"_s, Fixtures::results(), id);
}

/// The same for one of the two tries.
void searchTries(TracePage &page, uint64_t id)
{
    show(page, u"sala@museo.example"_s, Fixtures::rowsOf(Fixtures::twoTries()), id);
}

void drawAll(Painter &painter)
{
    painter.draw(u"firststart"_s, [](TracePage &page) { page.showFirstStart(); });
    painter.draw(u"ready"_s, [](TracePage &page) { page.setCoverage(Fixtures::coverage()); });
    painter.draw(u"delivered"_s, [](TracePage &page) { search(page, 1); });
    painter.draw(u"greylisted"_s, [](TracePage &page) { search(page, 2); });
    painter.draw(u"came-back"_s, [](TracePage &page) { searchTries(page, 20); });
    painter.draw(u"tried-before"_s, [](TracePage &page) { searchTries(page, 21); });
    painter.draw(u"possible"_s, [](TracePage &page) {
        show(page, u"marta.ruiz@uni.example"_s, Fixtures::rowsOf({Fixtures::possiblyDelivered()}),
             30);
    });
    painter.draw(u"bounced"_s, [](TracePage &page) { search(page, 3); });
    painter.draw(u"list"_s, [](TracePage &page) { search(page, 4); });
    painter.draw(u"list-recipients"_s, [](TracePage &page) {
        search(page, 4);
        page.details()->setTab(TraceDetails::RecipientsTab);
    });
    painter.draw(u"lines"_s, [](TracePage &page) {
        search(page, 1);
        page.details()->setTab(TraceDetails::LinesTab);
    });
    painter.draw(u"explained"_s, [](TracePage &page) {
        search(page, 3);
        page.findChild<QAbstractButton *>(u"explain"_s)->setChecked(true);
    });
    painter.draw(u"coverage"_s, [](TracePage &page) {
        page.setCoverage(Fixtures::coverage());
        page.findChild<QAbstractButton *>(u"coverageToggle"_s)->setChecked(true);
    });
    painter.draw(u"message"_s, [](TracePage &page) {
        search(page, 1);
        page.details()->setTab(TraceDetails::MessageTab);
    });
    painter.draw(u"empty"_s, [](TracePage &page) {
        page.setCoverage(Fixtures::coverage());
        page.setSearchText(u"nobody@uni.example"_s);
        page.beginSearch();
        page.endSearch(0, false, 90);
    });
    painter.draw(u"failed"_s, [](TracePage &page) {
        page.setCoverage(Fixtures::coverage());
        page.setSearchText(u"marta.ruiz@uni.example"_s);
        page.beginSearch();
        page.failSearch({ErrorCode::DamagedStore, "/home/ana/estafeta/store",
                         "database disk image is malformed"});
    });
}

/// Conditions: found, mistaken, and the menu that writes them.
void drawSearches(Painter &painter, const QString &prefix)
{
    painter.draw(prefix + u"conditions"_s, [](TracePage &page) {
        std::vector<ResultRow> rows = Fixtures::results();
        std::erase_if(rows, [](const ResultRow &row) { return row.trace.bundle != 2; });
        show(page, u"subject:beca is:greylisted size:1k..10M"_s, rows, 2);
    });
    painter.draw(prefix + u"conditions-mistaken"_s, [](TracePage &page) {
        page.setCoverage(Fixtures::coverage());
        page.setSearchText(u"subject:beca size:huge"_s);
    });
    painter.draw(prefix + u"conditions-nothing"_s, [](TracePage &page) {
        page.setCoverage(Fixtures::coverage());
        page.setSearchText(u"subject:beca size:>10M"_s);
        page.beginSearch();
        page.endSearch(0, false, 90);
    });
    ConditionMenu menu;
    painter.take(menu, prefix + u"conditions-menu"_s, [] {});
    painter.take(*menu.actions().constLast()->menu(), prefix + u"conditions-verdicts"_s, [] {});
}

QPalette darkPalette()
{
    QPalette palette;
    const QColor window(0x2b2d30);
    const QColor base(0x1f2123);
    const QColor text(0xe4e6e8);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x26292b));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0xa8acb0));
    palette.setColor(QPalette::Button, QColor(0x35383b));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(0x2f6fb0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    QCoreApplication::setOrganizationName(u"Estafeta"_s);
    QCoreApplication::setApplicationName(u"estafeta-screenshots"_s);
    QStandardPaths::setTestModeEnabled(true); // settings of a person are not ours
    QSettings().clear();
    Languages languages;
    languages.use(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("Usage: estafeta-screenshots FOLDER\n", stderr);
        return 2;
    }
    Painter painter(QString::fromLocal8Bit(argv[1]));
    drawAll(painter);
    const auto drawLive = [&painter](const QString &name, const auto &fill) {
        painter.drawLive(name, fill);
    };
    const auto drawWidget = [&painter](QWidget &widget, const QString &name, const auto &fill) {
        painter.take(widget, name, fill);
    };
    drawLiveLog(drawLive, {});
    drawHosts(drawWidget, {});
    drawSearches(painter, {});
    drawKeeping(drawWidget, {});
    drawServer(drawWidget, {});
    drawIndicators(drawWidget, {});
    drawReport(drawWidget, {});
    const QPalette light = QApplication::palette();
    QApplication::setPalette(darkPalette());
    painter.draw(u"dark"_s, [](TracePage &page) { search(page, 2); });
    painter.draw(u"dark-lines"_s, [](TracePage &page) {
        search(page, 1);
        page.details()->setTab(TraceDetails::LinesTab);
    });
    drawLiveLog(drawLive, u"dark-"_s);
    drawHosts(drawWidget, u"dark-"_s);
    drawSearches(painter, u"dark-"_s);
    drawKeeping(drawWidget, u"dark-"_s);
    drawServer(drawWidget, u"dark-"_s);
    drawIndicators(drawWidget, u"dark-"_s);
    drawReport(drawWidget, u"dark-"_s);
    QApplication::setPalette(light);
    languages.use(QLocale(QLocale::Spanish, QLocale::Spain));
    painter.draw(u"spanish"_s, [](TracePage &page) { search(page, 4); });
    drawHosts(drawWidget, u"spanish-"_s);
    drawSearches(painter, u"spanish-"_s);
    drawKeeping(drawWidget, u"spanish-"_s);
    drawServer(drawWidget, u"spanish-"_s);
    drawIndicators(drawWidget, u"spanish-"_s);
    drawReport(drawWidget, u"spanish-"_s);
    languages.use(QLocale(QLocale::Catalan, QLocale::Spain));
    painter.draw(u"catalan"_s, [](TracePage &page) { search(page, 2); });
    languages.use(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFont large = QApplication::font();
    large.setPointSizeF(14);
    QApplication::setFont(large);
    painter.draw(u"largefont"_s, [](TracePage &page) { search(page, 1); });
    drawLiveLog(drawLive, u"largefont-"_s);
    drawHosts(drawWidget, u"largefont-"_s);
    drawSearches(painter, u"largefont-"_s);
    drawKeeping(drawWidget, u"largefont-"_s);
    drawServer(drawWidget, u"largefont-"_s);
    drawIndicators(drawWidget, u"largefont-"_s);
    drawReport(drawWidget, u"largefont-"_s);
    return painter.failed() ? 1 : 0;
}
