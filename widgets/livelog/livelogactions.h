// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPoint>

class QAction;
class QKeySequence;
class QMenu;

namespace Estafeta {

class LiveLogPage;

/// The live log's actions with their keys, its menu and the menu of a line.
class LiveLogActions : public QObject
{
    Q_OBJECT
public:
    /// The page owns this.
    explicit LiveLogActions(LiveLogPage &page);

    [[nodiscard]] QAction *follow() const { return m_follow; }
    [[nodiscard]] QAction *byHost() const { return m_byHost; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Enables what can be done now and says what following would do.
    void update();
    void retranslate();
    void showLineMenu(QPoint global);

private:
    QAction *add(const QList<QKeySequence> &keys, void (LiveLogPage::*what)());
    void fillMenu();
    void fillHighlighters(QMenu *menu) const;
    void fillColors(QMenu *menu, const QString &word) const;

    LiveLogPage &m_page;
    QMenu *m_menu;
    QAction *m_follow;
    QAction *m_byHost;
    QAction *m_trace;
    QAction *m_context;
    QAction *m_hostContext;
    QAction *m_copy;
    QAction *m_selectAll;
    QAction *m_save;
    QAction *m_filter;
    QAction *m_openFind;
    QAction *m_findNext;
    QAction *m_findPrevious;
    QAction *m_mark;
    QAction *m_nextMark;
    QAction *m_previousMark;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_normal;
};

} // namespace Estafeta
