// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Estafeta {

/// The recipients of a message as a tree: what an address was expanded to lies below it. Failed
/// ones come first; where many were delivered, they share one row with their count.
class RecipientTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        AddressColumn,
        VerdictColumn,
        PlaceColumn,
        AttemptsColumn,
        TimeColumn,
        ColumnCount
    };

    /// That many delivered siblings are still listed one by one.
    static constexpr int kListedDelivered = 3;

    explicit RecipientTreeModel(QObject *parent = nullptr);
    ~RecipientTreeModel() override;

    void setRecipients(std::vector<TraceRecipient> recipients);
    /// nullptr: the row that stands for the delivered ones, or an invalid index.
    [[nodiscard]] const TraceRecipient *recipient(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;

    [[nodiscard]] const Node *node(const QModelIndex &index) const;
    static void addChildren(Node &node, const std::vector<TraceRecipient> &recipients);
    static Node &addNode(Node &parent, const TraceRecipient *recipient);

    std::vector<TraceRecipient> m_recipients;
    std::unique_ptr<Node> m_root;
};

} // namespace Estafeta
