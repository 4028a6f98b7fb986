// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/livelogactions.h"

#include "widgets/livelog/livelogpage.h"
#include "widgets/livelog/livelogview.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QPixmap>

namespace Estafeta {

namespace {

constexpr qsizetype kShownLetters = 40;

/// A word of the log in a menu: short, and an ampersand in it is no shortcut.
QString shown(QString word)
{
    if (word.size() > kShownLetters)
        word = word.left(kShownLetters) + u'…';
    return word.replace(u'&', QStringLiteral("&&"));
}

QIcon colorIcon(int color, const QPalette &palette)
{
    QPixmap square(32, 32);
    square.fill(highlightGround(color, palette));
    return QIcon(square);
}

} // namespace

LiveLogActions::LiveLogActions(LiveLogPage &page)
    : QObject(&page)
    , m_page(page)
    , m_menu(new QMenu(&page))
    , m_follow(add({}, &LiveLogPage::toggleFollowing))
    , m_byHost(new QAction(this))
    , m_trace(add({}, &LiveLogPage::traceCurrent))
    , m_context(add({Qt::CTRL | Qt::Key_E}, &LiveLogPage::showContext))
    , m_hostContext(add({Qt::CTRL | Qt::SHIFT | Qt::Key_E}, &LiveLogPage::showHostContext))
    , m_copy(new QAction(this))
    , m_selectAll(new QAction(this))
    , m_save(add({QKeySequence::Save}, &LiveLogPage::save))
    , m_filter(add({QKeySequence(Qt::CTRL | Qt::Key_F)}, &LiveLogPage::focusFilter))
    , m_openFind(add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, &LiveLogPage::openFind))
    , m_findNext(new QAction(this))
    , m_findPrevious(new QAction(this))
    , m_mark(add({Qt::CTRL | Qt::Key_F2}, &LiveLogPage::toggleMark))
    , m_nextMark(new QAction(this))
    , m_previousMark(new QAction(this))
    , m_larger(new QAction(this))
    , m_smaller(new QAction(this))
    , m_normal(new QAction(this))
{
    const auto bind = [this](QAction *action, const QList<QKeySequence> &keys, auto what) {
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_page.addAction(action);
        connect(action, &QAction::triggered, &m_page, what);
    };
    bind(m_findNext, {Qt::Key_F3}, [this] { m_page.find(true); });
    bind(m_findPrevious, {Qt::SHIFT | Qt::Key_F3}, [this] { m_page.find(false); });
    bind(m_nextMark, {Qt::Key_F2}, [this] { m_page.goToMark(true); });
    bind(m_previousMark, {Qt::SHIFT | Qt::Key_F2}, [this] { m_page.goToMark(false); });
    bind(m_larger, {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
         [this] { m_page.view()->setZoom(m_page.view()->zoom() + 1); });
    bind(m_smaller, {Qt::CTRL | Qt::Key_Minus},
         [this] { m_page.view()->setZoom(m_page.view()->zoom() - 1); });
    bind(m_normal, {Qt::CTRL | Qt::Key_0}, [this] { m_page.view()->setZoom(0); });
    m_byHost->setCheckable(true);
    bind(m_byHost, {Qt::CTRL | Qt::Key_H}, [this](bool checked) { m_page.setByHost(checked); });
    // Their keys are the view's own: in a text field they do what they always do.
    connect(m_copy, &QAction::triggered, &m_page, [this] { m_page.view()->copy(); });
    connect(m_selectAll, &QAction::triggered, &m_page, [this] { m_page.view()->selectAll(); });
    m_follow->setObjectName(QStringLiteral("follow"));
    m_context->setObjectName(QStringLiteral("context"));
    m_hostContext->setObjectName(QStringLiteral("hostContext"));
    connect(m_menu, &QMenu::aboutToShow, this, &LiveLogActions::fillMenu);
    retranslate();
}

QAction *LiveLogActions::add(const QList<QKeySequence> &keys, void (LiveLogPage::*what)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page.addAction(action);
    connect(action, &QAction::triggered, &m_page, what);
    return action;
}

void LiveLogActions::retranslate()
{
    m_trace->setText(tr("&Trace this"));
    m_byHost->setText(tr("&One column per host"));
    //: On a button: the log in one column per host
    m_byHost->setIconText(tr("By host"));
    m_byHost->setToolTip(tr("One column per host, side by side (Ctrl+H)"));
    m_context->setText(tr("&What else happened then"));
    m_context->setToolTip(tr("All lines around this one, without the filter"));
    m_copy->setText(tr("&Copy"));
    m_selectAll->setText(tr("Select &all"));
    m_save->setText(tr("&Save to a file …"));
    m_filter->setText(tr("&Filter"));
    m_openFind->setText(tr("F&ind"));
    m_findNext->setText(tr("Find &next"));
    m_findPrevious->setText(tr("Find &previous"));
    m_mark->setText(tr("&Mark or unmark the line"));
    m_nextMark->setText(tr("Next mark"));
    m_previousMark->setText(tr("Previous mark"));
    m_larger->setText(tr("Larger text"));
    m_smaller->setText(tr("Smaller text"));
    m_normal->setText(tr("Normal text size"));
    update();
}

void LiveLogActions::update()
{
    const bool following = m_page.view() != nullptr && m_page.view()->isFollowing();
    m_follow->setText(following ? tr("Pause") : tr("Follow"));
    m_follow->setToolTip(following ? tr("Keep the lines where they are (space bar)")
                                   : tr("Go to the end and stay there (End)"));
    m_follow->setIcon(QIcon::fromTheme(following ? QStringLiteral("media-playback-pause")
                                                 : QStringLiteral("media-playback-start")));
    m_context->setEnabled(m_page.lines().isFiltered());
    const QString host = m_page.view() == nullptr ? QString() : m_page.currentHost();
    m_hostContext->setText(host.isEmpty() ? tr("What else happened on its &host then")
                                          : tr("What else happened on %1 &then").arg(shown(host)));
    m_byHost->setChecked(m_page.isByHost());
    m_save->setEnabled(m_page.lines().rowCount() > 0);
    for (QAction *action : {m_nextMark, m_previousMark})
        action->setEnabled(m_page.lines().hasMarks());
}

void LiveLogActions::fillMenu()
{
    m_menu->clear();
    m_menu->addActions({m_filter, m_openFind, m_findNext, m_findPrevious});
    m_menu->addSeparator();
    m_menu->addActions({m_trace, m_context, m_hostContext, m_mark, m_nextMark, m_previousMark});
    m_menu->addSeparator();
    fillHighlighters(m_menu->addMenu(tr("&Highlighters")));
    m_menu->addSeparator();
    m_menu->addActions({m_copy, m_selectAll, m_save});
    m_menu->addSeparator();
    m_menu->addAction(m_byHost);
    m_menu->addSeparator();
    m_menu->addActions({m_larger, m_smaller, m_normal});
    update();
}

void LiveLogActions::fillHighlighters(QMenu *menu) const
{
    for (const Highlight &highlight : m_page.highlights()) {
        QMenu *word =
            menu->addMenu(colorIcon(highlight.color, m_page.palette()), shown(highlight.text));
        fillColors(word, highlight.text);
        word->addSeparator();
        word->addAction(tr("&Stop highlighting it"), &m_page,
                        [this, text = highlight.text] { m_page.unhighlight(text); });
    }
    if (m_page.highlights().isEmpty())
        menu->addAction(tr("None; a word's own menu has colours"))->setEnabled(false);
}

void LiveLogActions::fillColors(QMenu *menu, const QString &word) const
{
    for (int color = 0; color < kHighlightColors; ++color) {
        menu->addAction(colorIcon(color, m_page.palette()), HighlightText::name(color), &m_page,
                        [this, word, color] { m_page.highlight(word, color); });
    }
}

void LiveLogActions::showLineMenu(QPoint global)
{
    LiveLogView *view = m_page.view();
    update();
    auto *menu = new QMenu(view);
    menu->setObjectName(QStringLiteral("lineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString under = view->linkAt(view->viewport()->mapFromGlobal(global));
    const QString link = under.isEmpty() ? view->currentLink() : under;
    if (!link.isEmpty()) {
        menu->addAction(tr("&Trace %1").arg(shown(link)), &m_page,
                        [this, link] { Q_EMIT m_page.linkActivated(link); });
    }
    menu->addActions({m_hostContext, m_context});
    const QString word = view->selectedWord();
    if (!word.isEmpty()) {
        menu->addAction(tr("&Only lines with “%1”").arg(shown(word)), &m_page,
                        [this, word] { m_page.setFilter(u'"' + word + u'"'); });
        fillColors(menu->addMenu(tr("&Highlight “%1”").arg(shown(word))), word);
    }
    menu->addSeparator();
    menu->addAction(m_mark);
    menu->addSeparator();
    menu->addActions({m_copy, m_selectAll, m_save});
    menu->popup(global);
}

} // namespace Estafeta
