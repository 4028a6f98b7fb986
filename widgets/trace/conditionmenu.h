// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace Estafeta {

/// What a search can be narrowed by: each item stands for the beginning of a condition, as it is
/// typed.
class ConditionMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ConditionMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    /// "subject:", to be completed, or a whole condition, "is:bounced".
    void chosen(const QString &condition);

private:
    void fill();
    void fillVerdicts(QMenu *menu);
    void addCondition(QMenu *menu, const QString &text, const QString &condition);
};

} // namespace Estafeta
