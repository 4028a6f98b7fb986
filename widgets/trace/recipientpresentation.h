// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QIdentityProxyModel>

namespace Estafeta {

class RecipientTreeModel;

/// RecipientTreeModel's values in the reader's words and colours.
class RecipientPresentation : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit RecipientPresentation(RecipientTreeModel *model, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant text(const TraceRecipient &recipient, const QModelIndex &index) const;

    RecipientTreeModel *m_model;
};

} // namespace Estafeta
