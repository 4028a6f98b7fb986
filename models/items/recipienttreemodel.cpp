// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/recipienttreemodel.h"

#include "items/itemroles.h"
#include "items/logtext.h"

#include <algorithm>

namespace Estafeta {

struct RecipientTreeModel::Node {
    const TraceRecipient *recipient = nullptr; ///< none: the root, or the row of the delivered ones
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
};

namespace {

Verdict worstOf(const TraceRecipient &recipient)
{
    const FinalCounts counts = countFinals(recipient);
    return std::max(recipient.verdict, counts.worst->verdict);
}

QVariant rawValue(const TraceRecipient &recipient, int column)
{
    switch (column) {
    case RecipientTreeModel::AddressColumn:
        return shownText(recipient.address);
    case RecipientTreeModel::VerdictColumn:
        return static_cast<int>(recipient.verdict);
    case RecipientTreeModel::PlaceColumn:
        return shownText(recipient.mailbox.empty() ? recipient.relay : recipient.mailbox);
    case RecipientTreeModel::AttemptsColumn:
        return recipient.attempts;
    case RecipientTreeModel::TimeColumn:
        return QVariant::fromValue<qlonglong>(recipient.last.us);
    default:
        return {};
    }
}

} // namespace

RecipientTreeModel::RecipientTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{}

RecipientTreeModel::~RecipientTreeModel() = default;

void RecipientTreeModel::setRecipients(std::vector<TraceRecipient> recipients)
{
    beginResetModel();
    m_recipients = std::move(recipients);
    m_root = std::make_unique<Node>();
    addChildren(*m_root, m_recipients);
    endResetModel();
}

RecipientTreeModel::Node &RecipientTreeModel::addNode(Node &parent, const TraceRecipient *recipient)
{
    auto child = std::make_unique<Node>();
    child->recipient = recipient;
    child->parent = &parent;
    child->row = static_cast<int>(parent.children.size());
    parent.children.push_back(std::move(child));
    return *parent.children.back();
}

void RecipientTreeModel::addChildren(Node &node, const std::vector<TraceRecipient> &recipients)
{
    std::vector<const TraceRecipient *> sorted;
    for (const TraceRecipient &recipient : recipients)
        sorted.push_back(&recipient);
    std::ranges::stable_sort(sorted, std::ranges::greater(),
                             [](const TraceRecipient *recipient) { return worstOf(*recipient); });
    const auto delivered = std::ranges::find_if(
        sorted, [](const TraceRecipient *recipient) { return isDelivered(worstOf(*recipient)); });
    for (auto it = sorted.begin(); it != delivered; ++it)
        addChildren(addNode(node, *it), (*it)->children);
    const bool collapse = sorted.end() - delivered > kListedDelivered;
    Node &place = collapse ? addNode(node, nullptr) : node;
    for (auto it = delivered; it != sorted.end(); ++it)
        addChildren(addNode(place, *it), (*it)->children);
}

const RecipientTreeModel::Node *RecipientTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.internalPointer()) : m_root.get();
}

const TraceRecipient *RecipientTreeModel::recipient(const QModelIndex &index) const
{
    return node(index)->recipient;
}

QModelIndex RecipientTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex RecipientTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const Node *parent = node(child)->parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int RecipientTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int RecipientTreeModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(ColumnCount);
}

QVariant RecipientTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &item = *node(index);
    if (role == CountRole)
        return static_cast<int>(item.children.size());
    if (item.recipient == nullptr)
        return role == VerdictRole ? QVariant(static_cast<int>(Verdict::DeliveredMailbox))
                                   : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        return rawValue(*item.recipient, index.column());
    case VerdictRole:
        return static_cast<int>(item.recipient->verdict);
    case HostRole:
        return static_cast<int>(item.recipient->host);
    default:
        return {};
    }
}

} // namespace Estafeta
