// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Estafeta {

class PlainLabel;

/// Lets the user choose which hosts of a list come into the own one. Those of a name that is there
/// already are not chosen: who wants to replace one ticks it.
class HostChoiceDialog : public QDialog
{
    Q_OBJECT
public:
    struct Choice {
        QString name;
        QString where;        ///< where it leads
        bool isThere = false; ///< a host of this name is in the own list
    };

    /// `asksForLogs`: the list does not know which logs the hosts have.
    HostChoiceDialog(const QString &title, const QList<Choice> &choices, bool asksForLogs,
                     QWidget *parent = nullptr);

    /// Where a host leads, when it is found out later.
    void setWhere(const QString &name, const QString &where);
    [[nodiscard]] QStringList chosen() const;

    void accept() override;

Q_SIGNALS:
    /// `logs`: one path each; empty unless they were asked for.
    void hostsChosen(const QStringList &names, const QStringList &logs);

private:
    void buildLogs();
    void fill(const QList<Choice> &choices);
    void countChosen();
    [[nodiscard]] QStringList logs() const;

    QTreeWidget *m_list;
    QPlainTextEdit *m_logs = nullptr; ///< if asked for
    PlainLabel *m_problem;
    QPushButton *m_add = nullptr;
};

} // namespace Estafeta
