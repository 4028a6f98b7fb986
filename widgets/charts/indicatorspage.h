// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "indicators/indicatorview.h"
#include "widgets/charts/chartbar.h"
#include "widgets/charts/chartcontent.h"

#include <QList>
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QPrinter;
class QPushButton;
class QStackedWidget;

namespace Estafeta {

class HostCharts;
class IndicatorChart;
class IndicatorTable;
class PlainLabel;
class QuestionBar;
class StatePanel;
class TileRow;

/// How mail is doing: numbers, their course, and the same as tables. It asks by questionAsked and
/// is answered by showView or fail; it knows no store. Times are in the reader's zone.
class IndicatorsPage : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorsPage(QWidget *parent = nullptr);

    /// The hosts of the store, by HostId; none: nothing was read yet. The first ones make it ask.
    void setHosts(const QStringList &names);
    /// The first and the last line of all logs, to lead there from a period without any.
    void setSpan(Time first, Time last);
    /// Another store is open: forgets what is shown.
    void reset();
    /// An answer is on its way: said when it takes long, and with a way to stop it.
    void beginLoading();
    void showView(const IndicatorView &view);
    void fail(const Error &error);
    /// Asks the same again, up to now.
    void refresh();

    void setMain(Indicator main);
    void setForm(ChartBar::Form form);
    void setPeriod(Time since, Time until);
    [[nodiscard]] QuestionBar *questionBar() const { return m_questionBar; }
    [[nodiscard]] ChartBar *chartBar() const { return m_chartBar; }
    [[nodiscard]] IndicatorChart *chart() const { return m_chart; }
    [[nodiscard]] IndicatorTable *table() const { return m_table; }
    [[nodiscard]] IndicatorTable *summary() const { return m_summary; }
    /// What the page would ask now.
    [[nodiscard]] IndicatorQuestion question() const;
    /// Draws what is shown on paper.
    void printOn(QPrinter &printer);
    void focusChart();

Q_SIGNALS:
    void questionAsked(const Estafeta::IndicatorQuestion &question);
    void stopRequested();
    /// A bar was opened: the messages that count in it. Never of a bar without any.
    void messagesWanted(const Estafeta::IndicatorFilter &filter, Estafeta::Indicator indicator,
                        const Estafeta::Bar &bar);
    /// A file is ready to be written: a name to suggest, and its bytes.
    void saveRequested(const QString &name, const QByteArray &bytes);
    void openFolderRequested();
    void connectHostRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class State { NothingRead, Loading, Stopped, Failed, NotRead, Shown };

    void layOut();
    void wire();
    void wireShortcuts();
    void ask();
    void showContent();
    void say();
    void sayPanel(State state);
    [[nodiscard]] State state() const;
    [[nodiscard]] ChartOptions options() const;
    void onFormChanged();
    void onZoom(Time since, Time until);
    void zoomBack();
    void openBar(const IndicatorFilter &filter, Indicator indicator, size_t bar, double value);
    void openHostBar(HostId host, size_t bar);
    void save(ChartBar::File file);
    void print();
    void stop();
    [[nodiscard]] QString title() const;
    [[nodiscard]] IndicatorTable *shownTable() const;

    struct Zoom {
        Time since;
        Time until;
        BarUnit unit;
    };

    QuestionBar *m_questionBar;
    PlainLabel *m_busy;
    QPushButton *m_stop;
    TileRow *m_tiles;
    ChartBar *m_chartBar;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    QWidget *m_chartGround;
    IndicatorChart *m_chart;
    HostCharts *m_hostCharts;
    IndicatorTable *m_table;
    IndicatorTable *m_summary;
    PlainLabel *m_notice;

    QStringList m_hosts;
    Time m_first;
    Time m_last;
    std::shared_ptr<const IndicatorView> m_view;
    std::optional<IndicatorQuestion> m_asked;
    std::optional<Error> m_error;
    bool m_loading = false;
    bool m_stopped = false;
    QString m_said; ///< why a bar opened nothing; until the next answer
    QList<Zoom> m_zooms;
    std::optional<BarUnit> m_unitBefore; ///< the summary, which has days at least
    QTimer m_sayBusy;
};

} // namespace Estafeta
