// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/recipientpresentation.h"

#include "items/itemroles.h"
#include "items/logtext.h"
#include "items/recipienttreemodel.h"
#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/reasontext.h"
#include "widgets/common/timetext.h"
#include "widgets/common/verdictwords.h"

#include <QGuiApplication>

namespace Estafeta {

RecipientPresentation::RecipientPresentation(RecipientTreeModel *model, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

QVariant RecipientPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TraceRecipient *recipient = m_model->recipient(mapToSource(index));
    if (recipient == nullptr) {
        if (index.column() == RecipientTreeModel::AddressColumn && role == Qt::DisplayRole)
            return tr("%n delivered", nullptr, index.data(CountRole).toInt());
        if (index.column() == RecipientTreeModel::AddressColumn && role == Qt::DecorationRole)
            return meaningIcon(Meaning::Delivered);
        return QIdentityProxyModel::data(index, role);
    }
    const Meaning meaning = meaningOf(recipient->verdict, recipient->reason, recipient->grade);
    const bool isVerdict = index.column() == RecipientTreeModel::VerdictColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(*recipient, index);
    case Qt::ToolTipRole:
        if (index.column() == RecipientTreeModel::TimeColumn)
            return plainToolTip(TimeText::exact(recipient->last));
        return plainToolTip(recipient->reply.empty() ? text(*recipient, index).toString()
                                                     : shownText(recipient->reply));
    case Qt::TextAlignmentRole:
        return index.column() == RecipientTreeModel::AttemptsColumn
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case Qt::DecorationRole:
        return isVerdict ? QVariant(meaningIcon(meaning)) : QVariant();
    case Qt::ForegroundRole:
        return isVerdict ? QVariant(meaningColor(meaning, QGuiApplication::palette())) : QVariant();
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant RecipientPresentation::text(const TraceRecipient &recipient,
                                     const QModelIndex &index) const
{
    switch (index.column()) {
    case RecipientTreeModel::AddressColumn: {
        const QString address = shownText(recipient.address);
        if (recipient.step == Step::Original)
            return address;
        //: A recipient in the tree: %1 address, %2 how it came about ("by an alias")
        return tr("%1, %2").arg(address, VerdictWords::step(recipient.step));
    }
    case RecipientTreeModel::VerdictColumn: {
        const QString mailbox = shownText(recipient.mailbox);
        const int attempts = static_cast<int>(recipient.attempts);
        return VerdictWords::withDoubt(
            VerdictWords::verdictAt(recipient.verdict, mailbox, attempts), recipient.grade);
    }
    case RecipientTreeModel::PlaceColumn:
        if (const QString why = ReasonText::why(recipient.reason); !why.isEmpty())
            return why;
        return shownText(recipient.reply.empty() ? recipient.relay : recipient.reply);
    case RecipientTreeModel::AttemptsColumn:
        return recipient.attempts == 0 ? QVariant() : QVariant(recipient.attempts);
    case RecipientTreeModel::TimeColumn:
        return TimeText::moment(recipient.last);
    default:
        return {};
    }
}

QVariant RecipientPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case RecipientTreeModel::AddressColumn:
        return tr("Recipient");
    case RecipientTreeModel::VerdictColumn:
        return tr("What became of it");
    case RecipientTreeModel::PlaceColumn:
        return tr("Why or where");
    case RecipientTreeModel::AttemptsColumn:
        return tr("Tries");
    case RecipientTreeModel::TimeColumn:
        return tr("Last seen");
    default:
        return {};
    }
}

} // namespace Estafeta
