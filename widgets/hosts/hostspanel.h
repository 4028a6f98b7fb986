// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace Estafeta {

class PlainLabel;

/// What the panel shows of one host.
struct HostLine {
    QString name;
    QString text;           ///< begins with the name
    bool needsCare = false; ///< has a row of its own
    QString action;         ///< on the row's button; empty: there is nothing to press now
    friend bool operator==(const HostLine &, const HostLine &) = default;
};

/// The state of every host in words, always in sight: a row for each that needs care, and one
/// line for all the others. Hidden while there is nothing to say.
class HostsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HostsPanel(QWidget *parent = nullptr);

    void setHosts(const QList<HostLine> &hosts);
    /// One row that is about no host, or about one that is gone; an empty text removes it.
    void setNotice(const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionRequested(const QString &name);
    void noticeActionRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *widget = nullptr;
        PlainLabel *text = nullptr;
        QPushButton *button = nullptr;
    };

    Row addRow(const QString &name);
    static void fill(const Row &row, const QString &text, const QString &action);
    void fitHeight();

    QWidget *m_content;
    QBoxLayout *m_column;
    QScrollArea *m_scroll;
    PlainLabel *m_quiet; ///< the hosts that need no care
    Row m_notice;
    QHash<QString, Row> m_rows; ///< by host
    QList<HostLine> m_hosts;
};

} // namespace Estafeta
