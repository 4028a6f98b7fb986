// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/keepscreens.h"

#include "app/desktop/keepcontroller.h"
#include "app/desktop/servercontroller.h"
#include "store/storewriter.h"
#include "trace/figures.h"
#include "widgets/common/keeppanel.h"
#include "widgets/common/progresspanel.h"
#include "widgets/common/serverpanel.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int32_t kFirstDay = 20'759; // 2026-11-02
constexpr int32_t kDays = 20;

void fillStore(const QString &folder)
{
    const auto writer = StoreWriter::open(folder.toStdString());
    if (!writer)
        qFatal("no store for the pictures");
    Commit commit;
    for (int32_t day = kFirstDay; day < kFirstDay + kDays; ++day) {
        BlockBuilder builder;
        const Time noon = Time::fromSeconds(int64_t{day} * 86'400 + 43'200);
        builder.add("a line", noon);
        commit.blocks.push_back(
            {day, (*writer)->takeBlockIds(day, 1), 0, std::move(builder.finish().front())});
        BundleRecord bundle;
        bundle.id = (*writer)->takeBundleId(day);
        bundle.first = bundle.last = noon;
        bundle.figures = encodeFigures({});
        commit.bundles.push_back(std::move(bundle));
    }
    if (!(*writer)->commit(commit))
        qFatal("the store for the pictures is not written");
}

/// Above what takes the rest, as in the main window.
void place(QWidget &panel, QWidget &window)
{
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins({});
    column->addWidget(&panel);
    column->addStretch(1);
    window.resize(1280, 400);
    window.show();
}

} // namespace

void drawKeeping(const WidgetPainterFunction &draw, const QString &prefix)
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"store"_s);
    fillStore(store);
    Workspace workspace;
    ProgressPanel progress;
    QWidget window;
    KeepPanel panel;
    place(panel, window);
    KeepController controller(workspace, panel, progress);
    if (!workspace.open(store).ok())
        qFatal("the store for the pictures does not open");
    controller.open();
    if (!QTest::qWaitFor([&] { return panel.isVisible(); }))
        qFatal("the panel for the pictures does not open");
    draw(panel, prefix + u"keep"_s, [] {});
    draw(panel, prefix + u"keep-lines"_s, [&] {
        panel.findChild<QSpinBox *>(u"traceDays"_s)->setValue(30);
        panel.findChild<QSpinBox *>(u"lineDays"_s)->setValue(10);
    });
    draw(panel, prefix + u"keep-size"_s,
         [&] { panel.findChild<QCheckBox *>(u"bySize"_s)->setChecked(true); });
    draw(panel, prefix + u"keep-undo"_s, [&] {
        panel.findChild<QCheckBox *>(u"bySize"_s)->setChecked(false);
        panel.findChild<QSpinBox *>(u"traceDays"_s)->setValue(15);
        panel.findChild<QPushButton *>(u"choose"_s)->click();
    });
    panel.findChild<QPushButton *>(u"undo"_s)->click();
}

void drawServer(const WidgetPainterFunction &draw, const QString &prefix)
{
    QWidget window;
    ServerPanel panel;
    place(panel, window);
    draw(panel, prefix + u"server"_s, [&] {
        panel.open({u"db1.uni.example, db2.uni.example"_s,
                    u"estafeta"_s,
                    u"desk"_s,
                    u"/home/marta/.config/estafeta/db-password"_s,
                    {},
                    true});
    });
    draw(panel, prefix + u"server-problem"_s, [&] {
        const ServerController controller(panel);
        panel.open({u"db1.uni.example:mail"_s, u"estafeta"_s, u"desk"_s, {}, {}, true});
        panel.findChild<QPushButton *>(u"openServer"_s)->click();
    });
}

} // namespace Estafeta
