// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatordata.h"
#include "indicators/indicatorview.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace Estafeta {

class IndicatorsPage;
class ViewThread;

/// Brings the Indicators page's questions to the workspace, and views made of the counts back. What
/// was loaded is kept, so that a zoom step or another host waits for nothing; when the store has
/// changed it is loaded anew, at most twice a minute, and only while the page is in sight.
class IndicatorController : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    IndicatorController(Workspace &workspace, IndicatorsPage &page, QObject *parent = nullptr);
    ~IndicatorController() override;

    /// The page is in sight, or no more.
    void setOpen(bool open);
    /// Another store is open: nothing of the old one must stay.
    void reset();
    /// The store has other messages than before.
    void reload();

Q_SIGNALS:
    /// The messages behind a bar: as the search field writes it, and from when to when.
    void messagesWanted(const QString &search, Estafeta::Time since, Estafeta::Time until);
    /// A chart or its numbers could not be written.
    void saveFailed(const Estafeta::Error &error);

private:
    void wire();
    void ask(const IndicatorQuestion &question);
    /// Loads what the question needs, or makes a view when it is there.
    void goOn();
    void load(const IndicatorNeed &need);
    void makeView(const IndicatorQuestion &question, bool isLast);
    void stop();
    void onLoaded(RequestId request, const Result<std::shared_ptr<const IndicatorData>> &data);
    void onView(const Result<IndicatorView> &view, bool isLast);
    void onChanged();
    void refresh();
    void tellHosts();
    void openMessages(const IndicatorFilter &filter, Indicator indicator, const Bar &bar);
    void save(const QString &name, const QByteArray &bytes);

    Workspace &m_workspace;
    IndicatorsPage &m_page;
    std::unique_ptr<ViewThread> m_views;
    std::shared_ptr<const IndicatorData> m_data;
    std::optional<IndicatorQuestion> m_question; ///< that is not answered yet
    std::optional<IndicatorQuestion> m_shown;
    std::vector<std::string> m_hostNames; ///< by HostId
    RequestId m_request = 0;              ///< that is on its way; 0: none
    QTimer m_pause;                       ///< between two times that the store is asked anew
    bool m_open = false;
    bool m_stale = false; ///< the store has changed since
};

} // namespace Estafeta
