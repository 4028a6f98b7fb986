// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/resultproxy.h"

namespace Estafeta {

/// ResultModel's values in the reader's words, formats and colours; sorted and filtered.
class ResultPresentation : public ResultProxy
{
    Q_OBJECT
public:
    using ResultProxy::ResultProxy;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant text(const QModelIndex &index) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
};

} // namespace Estafeta
