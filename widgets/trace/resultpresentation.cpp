// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/resultpresentation.h"

#include "items/itemroles.h"
#include "items/logtext.h"
#include "items/resultmodel.h"
#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/timetext.h"
#include "widgets/common/verdictwords.h"

#include <QGuiApplication>
#include <QLocale>

namespace Estafeta {

namespace {

const ResultRow *rowOf(const QModelIndex &source)
{
    return &static_cast<const ResultModel *>(source.model())->row(source.row());
}

} // namespace

QVariant ResultPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isVerdict = index.column() == ResultModel::VerdictColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index));
    case Qt::TextAlignmentRole: {
        const bool right = index.column() == ResultModel::SizeColumn;
        return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::DecorationRole:
    case Qt::ForegroundRole: {
        if (!isVerdict)
            return {};
        const ResultRow &row = *rowOf(mapToSource(index));
        const Meaning meaning = meaningOf(row.verdict, row.reason, row.grade);
        return role == Qt::DecorationRole
            ? QVariant(meaningIcon(meaning))
            : QVariant(meaningColor(meaning, QGuiApplication::palette()));
    }
    default:
        return ResultProxy::data(index, role);
    }
}

QVariant ResultPresentation::text(const QModelIndex &index) const
{
    const ResultRow &row = *rowOf(mapToSource(index));
    switch (index.column()) {
    case ResultModel::TimeColumn:
        return TimeText::moment(row.first);
    case ResultModel::FromColumn:
        return row.sender.empty() ? tr("(automatic notice)") : shownText(row.sender);
    case ResultModel::VerdictColumn: {
        const int attempts = static_cast<int>(row.attempts);
        const QString words = VerdictWords::withDoubt(
            VerdictWords::verdictAt(row.verdict, shownText(row.place), attempts), row.grade);
        //: A verdict that stands for several addresses behind a list: %1 verdict, %2 number
        return row.finals > 1 ? tr("%1 (worst of %2)").arg(words, QLocale().toString(row.finals))
                              : words;
    }
    case ResultModel::SizeColumn:
        return TimeText::size(row.size);
    default:
        return ResultProxy::data(index, Qt::DisplayRole);
    }
}

QString ResultPresentation::toolTip(const QModelIndex &index) const
{
    const ResultRow &row = *rowOf(mapToSource(index));
    if (index.column() == ResultModel::TimeColumn)
        return TimeText::exact(row.first);
    if (index.column() != ResultModel::ToColumn || row.finalAddresses.empty())
        return text(index).toString();
    QStringList addresses = {shownText(row.recipient)};
    for (const std::string &address : row.finalAddresses)
        addresses << QStringLiteral("→ ") + shownText(address);
    return addresses.join(u'\n');
}

QVariant ResultPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return ResultProxy::headerData(section, orientation, role);
    switch (section) {
    case ResultModel::TimeColumn:
        //: Title of the column of times; %1 is the time zone
        return tr("Time (%1)").arg(TimeText::zone());
    case ResultModel::FromColumn:
        return tr("From");
    case ResultModel::ToColumn:
        return tr("To");
    case ResultModel::SubjectColumn:
        return tr("Subject");
    case ResultModel::VerdictColumn:
        return tr("What became of it");
    case ResultModel::SizeColumn:
        return tr("Size");
    case ResultModel::HostColumn:
        return tr("Taken in by");
    default:
        return {};
    }
}

} // namespace Estafeta
