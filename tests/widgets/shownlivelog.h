// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/screenshots/livelogfixtures.h"
#include "widgets/livelog/livelogpage.h"
#include "widgets/livelog/livelogview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace Estafeta {

using namespace Qt::StringLiterals;

/// A page with the lines of the fixtures (64), wide enough for most of them.
struct Shown {
    Shown()
    {
        page.resize(1400, 420);
        page.show();
        page.addStored(Fixtures::siteLines());
        page.view()->refresh();
        page.focusLines();
        view->grab(); // columns get their widths by being drawn
        QApplication::processEvents();
    }

    [[nodiscard]] QString label(const QString &name) const
    {
        return page.findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QString status() { return page.setHosts(hosts), label(u"liveStatus"_s); }
    [[nodiscard]] int top() const { return view->verticalScrollBar()->value(); }
    [[nodiscard]] size_t row() const { return *page.lines().rowOf(*view->current()); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(view, key, with);
    }
    /// QTest::mouseMove goes no further than the screen, which is small.
    void point(QPoint place) const
    {
        QWidget *viewport = view->viewport();
        QMouseEvent event(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    }
    /// A place in the message of a row.
    [[nodiscard]] QPoint at(size_t row, const QString &word) const
    {
        const QRect rect = view->rowRect(row);
        for (int x = 0; x < rect.width(); x += 2) {
            const QPoint place(x, rect.center().y());
            if (view->linkAt(place) == word)
                return place + QPoint(6, 0);
        }
        return {};
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        const QList<QAction *> all = page.actions();
        const auto found = std::ranges::find(
            all, text, [](const QAction *each) { return QString(each->text()).remove(u'&'); });
        return found == all.end() ? nullptr : *found;
    }
    void filter(const QString &text)
    {
        page.setFilter(text);
        while (page.lines().isFiltering())
            QApplication::processEvents();
        view->refresh();
        page.setHosts(hosts);
    }

    mutable LiveLogPage page;
    LiveLogView *view = page.view();
    QList<LiveHost> hosts{{u"mx1"_s, LiveHost::State::Following}};
};

inline LineBatch one(const std::string &text, int64_t second = 1'800'000'000)
{
    LineBatch batch;
    batch.add(text, Time::fromSeconds(second), batch.hostNumber("mx1"));
    return batch;
}

} // namespace Estafeta
