// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/livelogscreens.h"

#include "tests/screenshots/livelogfixtures.h"
#include "widgets/livelog/livelogpage.h"
#include "widgets/livelog/livelogview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

QList<LiveHost> hosts(LiveHost::State store1 = LiveHost::State::Following)
{
    return {{u"mx1"_s, LiveHost::State::Following},
            {u"relay"_s, LiveHost::State::Following},
            {u"store1"_s, store1}};
}

void follow(LiveLogPage &page)
{
    page.addStored(Fixtures::siteLines());
    page.setHosts(hosts());
    page.view()->refresh();
}

/// As far up as one comes with the keys.
void goUp(LiveLogPage &page)
{
    page.view()->setFocus();
    QKeyEvent home(QEvent::KeyPress, Qt::Key_Home, Qt::NoModifier);
    QApplication::sendEvent(page.view(), &home);
}

void filter(LiveLogPage &page)
{
    follow(page);
    page.setSettings({{}, {{u"status=deferred"_s, 4}, {u"queued as"_s, 0}}, 0, {}, false});
    page.setFilter(u"4F0A1B2C3D OR (host:relay status=)"_s);
}

} // namespace

void drawLiveLog(const LiveLogPainterFunction &draw, const QString &prefix)
{
    draw(prefix + u"livelog"_s, follow);
    draw(prefix + u"livelog-filter"_s, filter);
    draw(prefix + u"livelog-byhost"_s, [](LiveLogPage &page) {
        follow(page);
        page.setByHost(true);
        page.view()->goTo(page.lines().row(38).key);
        page.view()->setFocus();
    });
    if (!prefix.isEmpty())
        return;
    draw(u"livelog-paused"_s, [](LiveLogPage &page) {
        follow(page);
        const LiveLines &lines = page.lines();
        page.view()->goTo(lines.row(30).key);
        page.toggleMark();
        page.view()->goTo(lines.row(37).key);
        page.addLive(Fixtures::manyLines(9));
        page.setHosts(hosts(LiveHost::State::Lost));
        page.view()->setFocus();
        page.openFind();
        page.findChild<QLineEdit *>(u"findField"_s)->setText(u"far.example"_s);
    });
    draw(u"livelog-older"_s, [](LiveLogPage &page) {
        follow(page);
        goUp(page);
    });
    draw(u"livelog-beginning"_s, [](LiveLogPage &page) {
        follow(page);
        goUp(page);
        page.addRequested({});
    });
    draw(u"livelog-older-failed"_s, [](LiveLogPage &page) {
        follow(page);
        goUp(page);
        page.failRequested(u"The store at /home/ana/estafeta/store is damaged."_s);
    });
    draw(u"livelog-context"_s, [](LiveLogPage &page) {
        filter(page);
        while (page.lines().isFiltering())
            QApplication::processEvents();
        page.view()->refresh();
        page.view()->goTo(page.lines().row(22).key);
        page.view()->setFocus();
        page.showHostContext();
        while (page.lines().isFiltering())
            QApplication::processEvents();
        page.addRequested({});
        page.setHosts(hosts());
    });
    draw(u"livelog-error"_s, [](LiveLogPage &page) {
        follow(page);
        page.setFilter(u"host:mx1 AND (deferred OR /status=(sent|bounced/"_s);
    });
    draw(u"livelog-nohost"_s, [](LiveLogPage &page) { page.setHosts({}); });
    draw(u"livelog-nothing"_s, [](LiveLogPage &page) {
        follow(page);
        page.setFilter(u"nobody@uni.example"_s);
    });
}

} // namespace Estafeta
