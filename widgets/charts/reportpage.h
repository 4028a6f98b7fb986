// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "indicators/report.h"
#include "widgets/charts/reportsheet.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QStandardItemModel;
class QTreeView;

namespace Estafeta {

class PeriodChoice;
class PlainLabel;
class StatePanel;

/// The statistics report: a list of lists, and the one that is chosen. It asks by reportAsked and
/// is answered by showReport or fail; it knows no store.
class ReportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPage(QWidget *parent = nullptr);

    /// The hosts of the store; none: nothing was read yet.
    void setHosts(const QStringList &names);
    /// Another store is open: forgets what is shown.
    void reset();
    void beginLoading();
    void showReport(std::shared_ptr<const Report> report);
    void fail(const Error &error);
    void setPeriod(Time since, Time until);

    [[nodiscard]] QListWidget *sheets() const { return m_list; }
    [[nodiscard]] QTreeView *rows() const { return m_rows; }

Q_SIGNALS:
    /// `host` is empty for all.
    void reportAsked(Estafeta::Time since, Estafeta::Time until, const QString &host);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void wire();
    void ask();
    void retranslate();
    void fillList();
    void showSheet();
    void say();
    void sayPanel();

    PeriodChoice *m_period;
    QComboBox *m_host;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    QSplitter *m_split;
    QListWidget *m_list;
    QTreeView *m_rows;
    QStandardItemModel *m_model;
    PlainLabel *m_notice;

    QStringList m_hosts;
    std::shared_ptr<const Report> m_report;
    std::vector<ReportSheet> m_sheets;
    std::optional<ReportSheet> m_shown; ///< stays chosen in the next report
    std::optional<Error> m_error;
    bool m_loading = false;
    bool m_asked = false;
};

} // namespace Estafeta
