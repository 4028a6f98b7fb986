// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/linefinder.h"
#include "items/linehistory.h"
#include "items/livelines.h"
#include "widgets/livelog/highlight.h"
#include "widgets/livelog/livelogcolumns.h"
#include "widgets/livelog/livelogtext.h"
#include "widgets/livelog/livelogview.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Estafeta {

class FilterBar;
class FindBar;
class LiveLogActions;
class PlainLabel;
class StatePanel;

/// What the live log keeps between two starts.
struct LiveLogSettings {
    QStringList filters;
    QList<Highlight> highlights;
    int zoom = 0;
    ColumnWidths columns;
    bool byHost = false; ///< one column per host
};

/// The lines of all hosts as they come, and, at a moment of the past, as they came. It gets lines
/// and host states by its functions and says what it wants by its signals.
class LiveLogPage : public QWidget
{
    Q_OBJECT
public:
    explicit LiveLogPage(QWidget *parent = nullptr);

    /// Forgets all lines: another store is open.
    void reset();
    /// Lines of the store are on their way.
    void setLoading(bool loading);
    void addStored(const LineBatch &lines);
    /// The store's lines cannot be read.
    void setFailure(const QString &what, const QString &whatToDo);
    void sayNotSaved(const QString &path, const QString &why);
    void addLive(const LineBatch &lines);
    /// The answer to linesRequested.
    void addRequested(const LineBatch &lines);
    void failRequested(const QString &what);
    /// Nobody sees the page: lines go by.
    void setUnseen();
    void setHosts(const QList<LiveHost> &hosts);
    /// The lines around a moment; the one with this text becomes the current one.
    void showMoment(const LineBatch &lines, Time moment, std::string_view text);
    /// New lines come at the end: it is not at a moment of the past.
    [[nodiscard]] bool isLive() const { return m_lines.isLive(); }

    void setSettings(const LiveLogSettings &settings);
    [[nodiscard]] LiveLogSettings settings() const;

    void setFilter(const QString &text);
    void focusLines();
    [[nodiscard]] LiveLogView *view() const { return m_view; }
    [[nodiscard]] LiveLines &lines() { return m_lines; }

    // What the actions do.
    void toggleFollowing();
    void focusFilter();
    void openFind();
    void find(bool forward);
    void traceCurrent();
    void toggleMark();
    void goToMark(bool forward);
    /// All hosts' lines around the current one, or those of its host: without the filter. The way
    /// back leads to where one was.
    void showContext();
    void showHostContext();
    void leaveContext();
    void setByHost(bool byHost);
    [[nodiscard]] bool isByHost() const { return m_byHost; }
    [[nodiscard]] bool isInContext() const { return m_context.has_value(); }
    /// Of the current line; empty: there is none.
    [[nodiscard]] QString currentHost() const;
    void highlight(const QString &text, int color);
    void unhighlight(const QString &text);
    [[nodiscard]] const QList<Highlight> &highlights() const { return m_highlights; }
    void save();

Q_SIGNALS:
    /// An id, address or IP address whose trace is wanted.
    void linkActivated(const QString &text);
    void connectHostRequested();
    /// The store's last lines are wanted.
    void nowRequested();
    /// So many lines before, or after, a moment: for addRequested.
    void linesRequested(Estafeta::Time around, quint64 before, quint64 after);
    /// The lines that are selected, or all that are shown, as they were logged.
    void saveRequested(const QByteArray &lines);
    void settingsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void setHighlights(const QList<Highlight> &highlights);
    void onLinesChanged();
    void onFilterChanged(std::shared_ptr<const LineFilter> filter);
    void onResume();
    void goToEnd();
    void tellHosts();
    void sayCurrent();
    void enterContext(const QString &host);
    void sayState();
    void sayEmpty();
    [[nodiscard]] LiveLogText::Situation situation() const;

    bool m_byHost = false;
    LiveLines m_lines;
    LineFinder m_finder;
    LineHistory m_history;
    QString m_historyFailure;
    FilterBar *m_filter;
    QToolButton *m_follow;
    QToolButton *m_byHostButton;
    QPushButton *m_more;
    PlainLabel *m_status;
    QPushButton *m_resume;
    QLabel *m_careIcon;
    PlainLabel *m_care;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    LiveLogView *m_view;
    PlainLabel *m_whole; ///< the current line, where its column is narrower
    FindBar *m_find;
    LiveLogActions *m_actions;

    QList<LiveHost> m_hosts;
    QList<Highlight> m_highlights;
    std::optional<Time> m_moment;
    /// Around which line one is, and where one came from.
    struct Context {
        LiveLogText::Around around;
        QString filter;
        QStringList hiddenHosts;
        LiveLogPlace place;
    };
    std::optional<Context> m_context;
    bool m_loading = false;
    QString m_saidPanel;
    QElapsedTimer m_sinceRows;
    bool m_linesHadFocus = false; ///< before the panel took their place
    LiveLogText::Panel m_failure; ///< no title: none
    QString m_notSaved;
    QTimer m_say; ///< many changes make one sentence
};

} // namespace Estafeta
