// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/linefilter.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLineEdit;
class QMenu;
class QPushButton;

namespace Estafeta {

class PlainLabel;

/// The live log's filter as it is typed, with what is wrong in it, filters that were saved, and the
/// hosts to be seen.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Applies it at once.
    void setText(const QString &text);
    void focusField();

    [[nodiscard]] const QStringList &saved() const { return m_saved; }
    void setSaved(const QStringList &filters) { m_saved = filters; }
    /// What can be chosen.
    void setHosts(const QStringList &names);
    [[nodiscard]] const QStringList &hiddenHosts() const { return m_hidden; }
    void showAllHosts();
    void hideHosts(const QStringList &names);

Q_SIGNALS:
    /// Null: no filter. Not sent for one that cannot be understood: the one before stays.
    void filterChanged(std::shared_ptr<const Estafeta::LineFilter> filter);
    void hiddenHostsChanged(const QStringList &names);
    void savedChanged();
    /// Escape: back to the lines.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void apply();
    void retranslate();
    void fillSaved();
    void fillHosts();

    QLineEdit *m_field;
    QPushButton *m_savedButton;
    QMenu *m_savedMenu;
    QPushButton *m_hostsButton;
    QMenu *m_hostsMenu;
    PlainLabel *m_error;
    QStringList m_saved;
    QStringList m_hosts;
    QStringList m_hidden;
    QTimer m_typing;
};

} // namespace Estafeta
