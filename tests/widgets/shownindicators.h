// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/screenshots/indicatorfixtures.h"
#include "widgets/charts/indicatorchart.h"
#include "widgets/charts/indicatorspage.h"
#include "widgets/charts/indicatortable.h"
#include "widgets/charts/questionbar.h"

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

namespace Estafeta {

using namespace Qt::StringLiterals;

inline constexpr int64_t kTestHour = 3'600 * Time::kSecond;
inline const Time kTestDay = Time::fromSeconds(1'794'873'600); // Tuesday 2026-11-17 00:00 UTC

/// A page that is answered at once from the fixtures, with one day by hour.
struct ShownIndicators {
    explicit ShownIndicators(Fixtures::MailScene wanted = {}) : scene(std::move(wanted))
    {
        QObject::connect(&page, &IndicatorsPage::questionAsked, &page,
                         [this](const IndicatorQuestion &question) {
                             questions.push_back(question);
                             page.showView(Fixtures::indicatorView(question, scene));
                         });
        page.resize(1280, 800);
        page.setPeriod(kTestDay, kTestDay + Time::kDay);
        page.setHosts(Fixtures::mailHosts());
        page.show();
        page.focusChart();
        for (int turn = 0; turn < 5; ++turn)
            QApplication::processEvents();
    }

    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    [[nodiscard]] QString notice() const { return find<QLabel>(u"indicatorsNotice"_s)->text(); }
    [[nodiscard]] IndicatorView view() const
    {
        return Fixtures::indicatorView(questions.back(), scene);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(page.chart(), key, with);
    }
    /// The foot of a bar, where no line is near.
    [[nodiscard]] QPoint footOf(size_t bar) const
    {
        const QRectF rect = page.chart()->barRect(bar);
        return {qRound(rect.center().x()), qRound(rect.bottom()) - 3};
    }
    void click(QPoint place) const
    {
        QTest::mouseClick(page.chart()->viewport(), Qt::LeftButton, {}, place);
    }

    mutable IndicatorsPage page;
    Fixtures::MailScene scene;
    std::vector<IndicatorQuestion> questions;
};

} // namespace Estafeta
