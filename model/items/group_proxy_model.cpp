// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/group_proxy_model.h"

#include <algorithm>
#include <map>

namespace gouji {

GroupProxyModel::GroupProxyModel(QObject *parent)
    : QAbstractProxyModel(parent)
{
    fill();
}

void GroupProxyModel::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    const auto done = qScopeGuard([this] { endResetModel(); });
    for (const QMetaObject::Connection &connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    QAbstractProxyModel::setSourceModel(model);
    fill();
    if (!model)
        return;
    m_connections = {
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); }),
        // Rows go while the source still has them, so that whoever is told can ask about those that stay.
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    for (int row = last; row >= first; --row)
                        removeRow(row);
                }),
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { shift(last + 1, first - last - 1); }),
        connect(model, &QAbstractItemModel::dataChanged, this, &GroupProxyModel::onDataChanged),
        connect(model, &QAbstractItemModel::headerDataChanged, this,
                [this](Qt::Orientation orientation, int first, int last) {
                    if (orientation == Qt::Horizontal)
                        emit headerDataChanged(orientation, first, last);
                }),
        connect(model, &QAbstractItemModel::modelReset, this, &GroupProxyModel::reset),
        // What moves rows about has no meaning for headings; it is taken as new.
        connect(model, &QAbstractItemModel::layoutChanged, this, &GroupProxyModel::reset),
        connect(model, &QAbstractItemModel::rowsMoved, this, &GroupProxyModel::reset),
    };
}

void GroupProxyModel::setGroupRoles(int key, int order, int title)
{
    regroup([&] {
        m_keyRole = key;
        m_orderRole = order;
        m_titleRole = title;
    });
}

QString GroupProxyModel::keyOf(int row) const
{
    return isFlat() ? QString() : sourceModel()->index(row, 0).data(m_keyRole).toString();
}

QString GroupProxyModel::orderOf(int row) const
{
    return isFlat() ? QString() : sourceModel()->index(row, 0).data(m_orderRole).toString();
}

void GroupProxyModel::reset()
{
    beginResetModel();
    fill();
    endResetModel();
}

void GroupProxyModel::fill()
{
    m_groups.clear();
    if (isFlat())
        m_groups.push_back(std::make_unique<Group>());
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    std::map<QString, Group *> known;
    for (int row = 0; row < rows; ++row) {
        const QString key = keyOf(row);
        Group *group = isFlat() ? m_groups.front().get() : known[key];
        if (!group) {
            m_groups.push_back(std::make_unique<Group>(Group{key, orderOf(row), {}}));
            group = known[key] = m_groups.back().get();
        }
        group->rows.push_back(row);
    }
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [](const auto &left, const auto &right) { return left->order < right->order; });
}

int GroupProxyModel::positionOf(const Group *group) const
{
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [group](const auto &other) { return other.get() == group; });
    return static_cast<int>(found - m_groups.begin());
}

/// The group that an index is a row of; null for headings.
const GroupProxyModel::Group *GroupProxyModel::groupOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return isFlat() ? m_groups.front().get() : static_cast<const Group *>(index.constInternalPointer());
}

QModelIndex GroupProxyModel::indexOfGroup(const Group *group) const
{
    return isFlat() || !group ? QModelIndex() : createIndex(positionOf(group), 0);
}

const GroupProxyModel::Group *GroupProxyModel::groupOfRow(int row) const
{
    for (const auto &group : m_groups) {
        if (std::binary_search(group->rows.begin(), group->rows.end(), row))
            return group.get();
    }
    return nullptr;
}

bool GroupProxyModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && !isFlat() && !index.constInternalPointer();
}

GroupProxyModel::Group *GroupProxyModel::groupFor(const QString &key, const QString &order)
{
    for (const auto &group : m_groups) {
        if (group->key == key)
            return group.get();
    }
    const auto place =
        std::find_if(m_groups.begin(), m_groups.end(), [&order](const auto &other) { return order < other->order; });
    const int position = static_cast<int>(place - m_groups.begin());
    beginInsertRows({}, position, position);
    Group *made = m_groups.insert(place, std::make_unique<Group>(Group{key, order, {}}))->get();
    endInsertRows();
    return made;
}

void GroupProxyModel::dropIfEmpty(const Group *group)
{
    if (isFlat() || !group->rows.empty())
        return;
    const int position = positionOf(group);
    beginRemoveRows({}, position, position);
    m_groups.erase(m_groups.begin() + position);
    endRemoveRows();
}

void GroupProxyModel::addRow(int row)
{
    Group *group = groupFor(keyOf(row), orderOf(row));
    const auto place = std::lower_bound(group->rows.begin(), group->rows.end(), row);
    const int position = static_cast<int>(place - group->rows.begin());
    beginInsertRows(indexOfGroup(group), position, position);
    group->rows.insert(place, row);
    endInsertRows();
    if (const QModelIndex heading = indexOfGroup(group); heading.isValid())
        emit dataChanged(heading, heading);
}

void GroupProxyModel::removeRow(int row)
{
    for (const auto &owned : m_groups) {
        Group *group = owned.get();
        const auto place = std::lower_bound(group->rows.begin(), group->rows.end(), row);
        if (place == group->rows.end() || *place != row)
            continue;
        const int position = static_cast<int>(place - group->rows.begin());
        beginRemoveRows(indexOfGroup(group), position, position);
        group->rows.erase(place);
        endRemoveRows();
        if (const QModelIndex heading = indexOfGroup(group); heading.isValid() && !group->rows.empty())
            emit dataChanged(heading, heading);
        dropIfEmpty(group);
        return;
    }
}

void GroupProxyModel::moveRow(int row, Group *to)
{
    const auto owner = std::find_if(m_groups.begin(), m_groups.end(), [row](const auto &group) {
        return std::binary_search(group->rows.begin(), group->rows.end(), row);
    });
    Group *from = owner->get();
    const auto source = std::lower_bound(from->rows.begin(), from->rows.end(), row);
    const auto target = std::lower_bound(to->rows.begin(), to->rows.end(), row);
    const int position = static_cast<int>(source - from->rows.begin());
    beginMoveRows(indexOfGroup(from), position, position, indexOfGroup(to),
                  static_cast<int>(target - to->rows.begin()));
    to->rows.insert(target, row);
    from->rows.erase(source);
    endMoveRows();
    emit dataChanged(indexOfGroup(to), indexOfGroup(to));
    if (!from->rows.empty())
        emit dataChanged(indexOfGroup(from), indexOfGroup(from));
    dropIfEmpty(from);
}

/// Rows of the source from one on have got other numbers.
void GroupProxyModel::shift(int from, int by)
{
    for (const auto &group : m_groups) {
        for (int &row : group->rows) {
            if (row >= from)
                row += by;
        }
    }
}

void GroupProxyModel::onRowsInserted(int first, int last)
{
    shift(first, last - first + 1);
    for (int row = first; row <= last; ++row)
        addRow(row);
}

void GroupProxyModel::onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        const Group *group = groupOfRow(row);
        if (!group)
            continue;
        const QString key = keyOf(row);
        if (group->key != key)
            moveRow(row, groupFor(key, orderOf(row)));
        const QModelIndex changed = mapFromSource(sourceModel()->index(row, first.column()));
        emit dataChanged(changed, changed.siblingAtColumn(last.column()), roles);
        if (const QModelIndex heading = changed.parent(); heading.isValid())
            emit dataChanged(heading, heading);
    }
}

QModelIndex GroupProxyModel::neighbour(const QModelIndex &from, int direction) const
{
    const Group *group = groupOf(from);
    int position = group ? positionOf(group) : -1;
    int row = from.row() + direction;
    if (!group) {
        // From a heading: into what stands under it, or out of it backwards. From nowhere: from the end.
        if (isGroup(from))
            position = direction > 0 ? from.row() : from.row() - 1;
        else
            position = direction > 0 ? 0 : static_cast<int>(m_groups.size()) - 1;
        row = direction > 0 ? 0 : -1;
    }
    const int groups = static_cast<int>(m_groups.size());
    for (bool isFirst = true; position >= 0 && position < groups; position += direction, isFirst = false) {
        const Group &here = *m_groups[static_cast<size_t>(position)];
        const int rows = static_cast<int>(here.rows.size());
        if (!isFirst || (!group && direction < 0))
            row = direction > 0 ? 0 : rows - 1;
        if (row >= 0 && row < rows)
            return index(row, 0, indexOfGroup(&here));
    }
    return {};
}

int GroupProxyModel::ordinal(const QModelIndex &index) const
{
    const Group *group = groupOf(index);
    int before = group ? index.row() : 0;
    const int position = group ? positionOf(group) : qMax(0, index.row());
    for (int i = 0; i < position; ++i)
        before += static_cast<int>(m_groups[static_cast<size_t>(i)]->rows.size());
    return before;
}

QModelIndex GroupProxyModel::indexOfOrdinal(int ordinal) const
{
    if (ordinal < 0)
        return {};
    for (const auto &group : m_groups) {
        const int rows = static_cast<int>(group->rows.size());
        if (ordinal < rows)
            return index(ordinal, 0, indexOfGroup(group.get()));
        ordinal -= rows;
    }
    return {};
}

QModelIndex GroupProxyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= columnCount(parent))
        return {};
    if (isFlat() || !parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, m_groups[static_cast<size_t>(parent.row())].get());
}

QModelIndex GroupProxyModel::parent(const QModelIndex &child) const
{
    return isFlat() || !child.isValid() ? QModelIndex() : indexOfGroup(groupOf(child));
}

int GroupProxyModel::rowCount(const QModelIndex &parent) const
{
    if (isFlat())
        return parent.isValid() ? 0 : static_cast<int>(m_groups.front()->rows.size());
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const bool hasRows = isGroup(parent) && parent.column() == 0 && static_cast<size_t>(parent.row()) < m_groups.size();
    return hasRows ? static_cast<int>(m_groups[static_cast<size_t>(parent.row())]->rows.size()) : 0;
}

int GroupProxyModel::columnCount(const QModelIndex &parent) const
{
    if (!sourceModel() || (parent.isValid() && (!isGroup(parent) || parent.column() > 0)))
        return 0;
    return sourceModel()->columnCount();
}

bool GroupProxyModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant GroupProxyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (!isGroup(index)) {
        if (role == IsGroupRole)
            return false;
        return QAbstractProxyModel::data(index, role);
    }
    if (static_cast<size_t>(index.row()) >= m_groups.size())
        return {};
    const Group &group = *m_groups[static_cast<size_t>(index.row())];
    if (role == IsGroupRole)
        return true;
    if (role == GroupSizeRole)
        return static_cast<int>(group.rows.size());
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isText || index.column() > 0 || group.rows.empty())
        return {};
    return sourceModel()->index(group.rows.front(), 0).data(m_titleRole);
}

QVariant GroupProxyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Columns are those of the source; rows, having headings among them, have no numbers.
    return sourceModel() && orientation == Qt::Horizontal ? sourceModel()->headerData(section, orientation, role)
                                                          : QVariant();
}

Qt::ItemFlags GroupProxyModel::flags(const QModelIndex &index) const
{
    if (!isGroup(index))
        return index.isValid() ? QAbstractProxyModel::flags(index) | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QModelIndex GroupProxyModel::mapToSource(const QModelIndex &index) const
{
    const Group *group = groupOf(index);
    if (!group || !sourceModel() || static_cast<size_t>(index.row()) >= group->rows.size())
        return {};
    return sourceModel()->index(group->rows[static_cast<size_t>(index.row())], index.column());
}

QModelIndex GroupProxyModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Group *group = groupOfRow(index.row());
    if (!group)
        return {};
    const auto place = std::lower_bound(group->rows.begin(), group->rows.end(), index.row());
    return this->index(static_cast<int>(place - group->rows.begin()), index.column(), indexOfGroup(group));
}

} // namespace gouji
