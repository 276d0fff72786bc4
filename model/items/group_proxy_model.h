// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractProxyModel>

#include <memory>
#include <vector>

namespace gouji {

/// Puts the rows of a flat model under headings, by what a role says of each row; or leaves them flat. Headings stand in
/// the order of another role, rows under a heading in the order of the source. After a change of the source only what
/// changed is told, so that what is chosen, opened and scrolled to stays.
class GroupProxyModel : public QAbstractProxyModel
{
    Q_OBJECT
public:
    /// Roles of the headings' own; their text is under Qt::DisplayRole.
    enum Role : int {
        IsGroupRole = Qt::UserRole + 901, ///< bool
        GroupSizeRole                     ///< int: rows under the heading
    };

    explicit GroupProxyModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    /// \a key: role of what rows under one heading have in common (a QString); below 0: no headings. \a order: role of a
    /// QString that puts the headings in order, the same for all rows of a heading. \a title: role of the heading's text.
    void setGroupRoles(int key, int order, int title);
    /// Reads keys and order of all rows again; \a change tells the source what they are to be from now on.
    template<typename Change>
    void regroup(Change change)
    {
        beginResetModel();
        change();
        fill();
        endResetModel();
    }
    bool isFlat() const { return m_keyRole < 0; }
    bool isGroup(const QModelIndex &index) const;
    /// The row (never a heading) that stands after (1) or before (-1) another, also under the next heading. From an
    /// invalid index: the first or the last. Invalid where there is none further.
    QModelIndex neighbour(const QModelIndex &from, int direction) const;
    /// How many rows stand before one.
    int ordinal(const QModelIndex &index) const;
    QModelIndex indexOfOrdinal(int ordinal) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;

private:
    struct Group
    {
        QString key;
        QString order;
        std::vector<int> rows; // of the source, rising
    };
    using Groups = std::vector<std::unique_ptr<Group>>;

    QString keyOf(int row) const;
    QString orderOf(int row) const;
    void fill();
    void reset();
    int positionOf(const Group *group) const;
    const Group *groupOf(const QModelIndex &index) const;
    QModelIndex indexOfGroup(const Group *group) const;
    const Group *groupOfRow(int row) const;
    /// The group of a key, made and told if there is none yet.
    Group *groupFor(const QString &key, const QString &order);
    void dropIfEmpty(const Group *group);
    void addRow(int row);
    void removeRow(int row);
    void moveRow(int row, Group *to);
    void shift(int from, int by);
    void onRowsInserted(int first, int last);
    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    int m_keyRole = -1;
    int m_orderRole = -1;
    int m_titleRole = -1;
    Groups m_groups; // flat: one, whose rows are the top level
    QList<QMetaObject::Connection> m_connections;
};

} // namespace gouji
