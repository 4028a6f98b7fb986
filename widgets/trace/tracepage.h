// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "items/tracedocument.h"
#include "trace/query.h"

#include <QWidget>

#include <memory>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace Estafeta {

class CoverageStrip;
class ResultsTable;
class SearchBar;
class StatePanel;
class TraceDetails;

/// "Where is my mail?": a search, its results, and the answer for the current one. It gets values
/// by its slots and says what it wants by its signals, and knows of no store.
class TracePage : public QWidget
{
    Q_OBJECT
public:
    explicit TracePage(QWidget *parent = nullptr);

    void focusSearch();
    [[nodiscard]] QString searchText() const;
    void setSearchText(const QString &text);
    /// Searches for what the field holds. Without a meaning it does nothing.
    void startSearch();
    /// Searches for that, from when to when.
    void search(const QString &text, Time since, Time until);
    /// The trace that is shown or awaited; nothing: there is none.
    [[nodiscard]] std::optional<TraceId> currentTrace() const;
    /// What the selected results belong to, each once.
    [[nodiscard]] std::vector<TraceId> selectedTraces() const;
    [[nodiscard]] TraceDetails *details() const { return m_details; }

public Q_SLOTS:
    /// Nothing was read yet: how to begin.
    void showFirstStart();
    /// Logs are there, nothing was asked yet.
    void showReady();
    void beginSearch();
    void addResults(const std::vector<Estafeta::ResultRow> &rows);
    void endSearch(quint64 total, bool cut, qint64 elapsedMs);
    void failSearch(const Estafeta::Error &error);
    /// The answer to the same question again: what changed changes, and nothing else moves.
    void refreshResults(const std::vector<Estafeta::ResultRow> &rows, quint64 total, bool cut);
    void showTrace(std::shared_ptr<const Estafeta::TraceDocument> document);
    void failTrace(const Estafeta::Error &error);
    void setCoverage(const Estafeta::Coverage &coverage);

Q_SIGNALS:
    void searchRequested(const Estafeta::SearchQuery &query);
    void searchStopped();
    void traceRequested(Estafeta::TraceId trace);
    /// What else happened around a line is wanted.
    void contextRequested(const Estafeta::LineRow &line);
    void openFolderRequested();
    void demoRequested();
    void connectHostRequested();
    /// The page stands for another question now: what Alt+Left comes back to.
    void questionChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { FirstStart, Ready, Searching, Results, Empty, Failed };

    void build();
    void wire();
    void onSearch(const SearchQuery &query);
    void onCurrentChanged();
    void onLink(const QString &text);
    void onTryActivated(TraceId trace, uint32_t recipient);
    void setState(State state);
    void sayState();
    void sayFirstStart();
    void sayEmpty();
    void sayFailed();
    [[nodiscard]] QString statusLine() const;

    SearchBar *m_search;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    QSplitter *m_split;
    ResultsTable *m_results;
    QStackedWidget *m_detailStack;
    TraceDetails *m_details;
    StatePanel *m_detailPanel;
    CoverageStrip *m_coverage;

    State m_state = State::FirstStart;
    SearchQuery m_query;
    Error m_error;
    quint64 m_total = 0;
    bool m_cut = false;
    qint64 m_elapsedMs = 0;
    TraceId m_wanted;                   ///< of the current result, or the other try
    std::optional<uint32_t> m_otherTry; ///< it is none of the results; its recipient
};

} // namespace Estafeta
