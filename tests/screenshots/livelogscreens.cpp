// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/livelogscreens.h"

#include "tests/screenshots/livelogfixtures.h"
#include "widgets/livelog/livelogpage.h"
#include "widgets/livelog/livelogview.h"

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

void filter(LiveLogPage &page)
{
    follow(page);
    page.setSettings({{}, {{u"status=deferred"_s, 4}, {u"queued as"_s, 0}}, 0, {}});
    page.setFilter(u"4F0A1B2C3D OR (host:relay status=)"_s);
}

} // namespace

void drawLiveLog(const LiveLogPainterFunction &draw, const QString &prefix)
{
    draw(prefix + u"livelog"_s, follow);
    draw(prefix + u"livelog-filter"_s, filter);
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
