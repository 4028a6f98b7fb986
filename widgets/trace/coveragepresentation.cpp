// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/coveragepresentation.h"

#include "items/coveragemodel.h"
#include "items/itemroles.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/timetext.h"
#include "widgets/trace/coveragetext.h"

#include <QLocale>

namespace Estafeta {

QVariant CoveragePresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isTime =
        index.column() == CoverageModel::FirstColumn || index.column() == CoverageModel::LastColumn;
    const bool isNumber =
        index.column() >= CoverageModel::LinesColumn && index.column() <= CoverageModel::LostColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        if (isTime)
            return plainToolTip(TimeText::exact({index.data(RawRole).toLongLong()}));
        return plainToolTip(text(index).toString());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString CoveragePresentation::gapsOf(int host) const
{
    const auto *model = qobject_cast<const CoverageModel *>(sourceModel());
    return CoverageText::gaps(model->hosts()[static_cast<size_t>(host)]).join(QStringLiteral(", "));
}

QVariant CoveragePresentation::text(const QModelIndex &index) const
{
    const QVariant raw = index.data(RawRole);
    switch (index.column()) {
    case CoverageModel::FirstColumn:
    case CoverageModel::LastColumn:
        return TimeText::moment({raw.toLongLong()});
    case CoverageModel::LinesColumn:
    case CoverageModel::UnparsedColumn:
    case CoverageModel::DuplicatesColumn:
    case CoverageModel::LostColumn:
        return QLocale().toString(raw.toULongLong());
    case CoverageModel::NoteColumn:
        if (index.parent().isValid())
            return raw.toString().isEmpty() ? QString() : tr("times: %1").arg(raw.toString());
        return raw.toInt() == 0 ? tr("without a gap") : gapsOf(index.row());
    default:
        return raw;
    }
}

QVariant CoveragePresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case CoverageModel::NameColumn:
        return tr("Host and file");
    case CoverageModel::FirstColumn:
        return tr("From");
    case CoverageModel::LastColumn:
        return tr("To");
    case CoverageModel::LinesColumn:
        return tr("Lines");
    case CoverageModel::UnparsedColumn:
        return tr("Not understood");
    case CoverageModel::DuplicatesColumn:
        return tr("Repeated");
    case CoverageModel::LostColumn:
        return tr("Lost by the logger");
    case CoverageModel::NoteColumn:
        return tr("Remarks");
    default:
        return {};
    }
}

} // namespace Estafeta
