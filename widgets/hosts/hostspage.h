// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/hostrow.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Estafeta {

class HostCard;
class HostModel;
class HostPresentation;
class PlainLabel;
class StatePanel;
class TableFilter;

/// The list of mail hosts, and the current one in full. It says what is wanted by its signals.
class HostsPage : public QWidget
{
    Q_OBJECT
public:
    explicit HostsPage(QWidget *parent = nullptr);

    void setRows(const QList<HostRow> &rows);
    void select(const QString &name);
    /// What can be done with the list as a whole.
    void setMenu(QMenu *menu);
    void focusList();

Q_SIGNALS:
    void connectHostRequested();
    /// What the row's `action` says.
    void actionRequested(const QString &name);
    /// What was found on the host shall be taken over.
    void offerAccepted(const QString &name);
    void followRequested(const QString &name);
    void stopRequested(const QString &name);
    void stopBackRequested(const QString &name);
    /// Of the keyring.
    void forgetRequested(const QString &name);
    void editRequested(const QString &name);
    void removeRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Deed {
        QAction *action = nullptr;
        QPushButton *button = nullptr;
    };

    void buildActions();
    Deed addDeed(const QString &name, void (HostsPage::*wanted)(const QString &));
    void buildTable();
    void layOut();
    void retranslate();
    void sizeColumns();
    void showCurrent();
    static void setDeed(const Deed &deed, const QString &text, bool possible);
    void showMenu(const QPoint &place);
    /// nullptr: none is selected.
    [[nodiscard]] const HostRow *current() const;

    HostModel *m_model;
    HostPresentation *m_presentation;
    QStackedWidget *m_stack;
    StatePanel *m_empty;
    QWidget *m_list;
    PlainLabel *m_summary;
    QPushButton *m_connect;
    QPushButton *m_more;
    QPushButton *m_emptyMore = nullptr;
    QTableView *m_table;
    TableFilter *m_filter;
    HostCard *m_card;
    Deed m_act;
    Deed m_offer;
    Deed m_follow;
    Deed m_stop;
    Deed m_stopBack;
    Deed m_forget;
    Deed m_edit;
    Deed m_remove;
    bool m_sized = false; ///< the columns have got their widths
};

} // namespace Estafeta
