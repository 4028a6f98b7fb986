// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/hostcoverage.h"

#include <QWidget>

class QTreeView;
class QHBoxLayout;
class QToolButton;

namespace Estafeta {

class CoverageModel;
class CoveragePresentation;
class PlainLabel;

/// One line at the page's foot: what was read of each host. It unfolds to the table of all files.
class CoverageStrip : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageStrip(QWidget *parent = nullptr);

    void setCoverage(const Coverage &coverage);
    [[nodiscard]] const std::vector<HostCoverage> &hosts() const;
    void setUnfolded(bool unfolded);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void fillStrip();
    [[nodiscard]] size_t fitting(const std::vector<const HostCoverage *> &order) const;
    void addHost(const HostCoverage &host);

    CoverageModel *m_model;
    CoveragePresentation *m_presentation;
    QToolButton *m_toggle;
    QWidget *m_line;
    QHBoxLayout *m_hosts;
    QTreeView *m_table;
};

} // namespace Estafeta
