// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTimer;

namespace Estafeta {

class PlainLabel;

/// The one place where long work shows: what, how far, how fast, how long yet, and Stop. Says how
/// it ended and goes away by itself; a failure stays until it is closed.
class ProgressPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    void start(const QString &name);
    /// `total` 0: not known. `current` is what is being worked on.
    void setProgress(quint64 done, quint64 total, qint64 elapsedMs, const QString &current);
    void finish(const QString &text);
    void fail(const QString &what, const QString &whatToDo);

Q_SIGNALS:
    void stopRequested();
    void shownChanged(bool shown);

private:
    void onButton();
    void setShown(bool shown);

    QString m_name;
    PlainLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QTimer *m_goAway;
    bool m_running = false;
};

} // namespace Estafeta
