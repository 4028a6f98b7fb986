// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/reportscreens.h"

#include "tests/screenshots/reportfixtures.h"
#include "widgets/charts/reportpage.h"

#include <QListWidget>
#include <QSize>

namespace Estafeta {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(1000, 600);

} // namespace

void drawReport(const WidgetPainterFunction &draw, const QString &prefix)
{
    const auto drawRow = [&](const QString &name, int row) {
        ReportPage page;
        page.resize(kSize);
        draw(page, prefix + name, [&page, row] {
            page.setHosts({u"lists"_s, u"mx1"_s, u"mx2"_s});
            page.setPeriod(reportFixture()->since, reportFixture()->until);
            page.showReport(reportFixture());
            page.sheets()->setCurrentRow(row);
        });
    };
    constexpr int kDeliveries = 4;
    constexpr int kDeferrals = 11;
    drawRow(u"statistics"_s, 0);
    drawRow(u"statistics-deliveries"_s, kDeliveries);
    drawRow(u"statistics-deferrals"_s, kDeferrals);
    ReportPage empty;
    empty.resize(kSize);
    draw(empty, prefix + u"statistics-empty"_s, [&empty] {
        empty.setHosts({u"mx1"_s});
        empty.showReport(std::make_shared<Report>());
    });
}

} // namespace Estafeta
