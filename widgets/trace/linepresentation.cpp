// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/linepresentation.h"

#include "items/itemroles.h"
#include "items/linemodel.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/timetext.h"

namespace Estafeta {

QVariant LinePresentation::data(const QModelIndex &index, int role) const
{
    const bool isWord = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (isWord && index.isValid() && index.column() == LineModel::TimeColumn) {
        const Time time{index.data(RawRole).toLongLong()};
        return role == Qt::DisplayRole ? TimeText::clock(time)
                                       : plainToolTip(TimeText::exact(time));
    }
    return QIdentityProxyModel::data(index, role);
}

QVariant LinePresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case LineModel::TimeColumn:
        return tr("Time");
    case LineModel::HostColumn:
        return tr("Host");
    case LineModel::TextColumn:
        return tr("Line");
    default:
        return {};
    }
}

} // namespace Estafeta
