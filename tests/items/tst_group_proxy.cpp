// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/group_proxy_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>
#include <map>

using namespace gouji;

namespace {

enum Role : int { Key = Qt::UserRole + 1, Order, Title };

QList<QStandardItem *> line(const QString &text, const QString &key)
{
    auto *first = new QStandardItem(text);
    first->setData(key, Key);
    first->setData(key, Order); // headings in the order of their keys
    first->setData(QStringLiteral("<%1>").arg(key), Title);
    return {first, new QStandardItem(text.toUpper())};
}

/// "<a>: one, three / <b>: two"
QString print(const GroupProxyModel &model)
{
    const auto rows = [&model](const QModelIndex &parent) {
        QStringList texts;
        for (int row = 0; row < model.rowCount(parent); ++row)
            texts += model.index(row, 0, parent).data().toString();
        return texts.join(QStringLiteral(", "));
    };
    if (model.isFlat())
        return rows({});
    QStringList groups;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        groups += group.data().toString() + QStringLiteral(": ") + rows(group);
    }
    return groups.join(QStringLiteral(" / "));
}

} // namespace

class TestGroupProxy : public QObject
{
    Q_OBJECT

private slots:
    void flatUntilToldOtherwise();
    void headingsAndRows();
    void aRowInserted();
    void theLastRowOfAHeadingGoes();
    void aRowGetsAnotherKey();
    void rowsKeepTheirIndexes();
    void allWayThroughAndBack();
    void fromAHeading();
    void ordinals();
    void outside();
    void headersAreTheSources();
    void anyChangeAgreesWithAFreshOne();

private:
    static void fill(QStandardItemModel &source);
};

void TestGroupProxy::fill(QStandardItemModel &source)
{
    source.setColumnCount(2);
    source.appendRow(line(QStringLiteral("one"), QStringLiteral("b")));
    source.appendRow(line(QStringLiteral("two"), QStringLiteral("a")));
    source.appendRow(line(QStringLiteral("three"), QStringLiteral("b")));
    source.appendRow(line(QStringLiteral("four"), QStringLiteral("c")));
}

void TestGroupProxy::flatUntilToldOtherwise()
{
    QStandardItemModel source;
    fill(source);
    GroupProxyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setSourceModel(&source);
    QVERIFY(model.isFlat());
    QCOMPARE(print(model), QStringLiteral("one, two, three, four"));
    QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("THREE"));
    QVERIFY(!model.isGroup(model.index(0, 0)));
    model.setGroupRoles(Key, Order, Title);
    QCOMPARE(print(model), QStringLiteral("<a>: two / <b>: one, three / <c>: four"));
    model.setGroupRoles(-1, -1, -1);
    QCOMPARE(print(model), QStringLiteral("one, two, three, four"));
}

void TestGroupProxy::headingsAndRows()
{
    QStandardItemModel source;
    fill(source);
    GroupProxyModel model;
    model.setSourceModel(&source);
    model.setGroupRoles(Key, Order, Title);
    const QModelIndex b = model.index(1, 0);
    QVERIFY(model.isGroup(b));
    QCOMPARE(b.data(GroupProxyModel::GroupSizeRole).toInt(), 2);
    QVERIFY(b.data(GroupProxyModel::IsGroupRole).toBool());
    QVERIFY(!model.mapToSource(b).isValid());
    const QModelIndex three = model.index(1, 1, b);
    QCOMPARE(three.data().toString(), QStringLiteral("THREE"));
    QVERIFY(!three.data(GroupProxyModel::IsGroupRole).toBool());
    QCOMPARE(three.parent(), b);
    QCOMPARE(model.mapToSource(three), source.index(2, 1));
    QCOMPARE(model.mapFromSource(source.index(2, 1)), three);
    QVERIFY(model.hasChildren(b));
    QVERIFY(!model.hasChildren(three));
}

void TestGroupProxy::aRowInserted()
{
    QStandardItemModel source;
    fill(source);
    GroupProxyModel model;
    model.setSourceModel(&source);
    model.setGroupRoles(Key, Order, Title);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    source.insertRow(1, line(QStringLiteral("half"), QStringLiteral("b")));
    QCOMPARE(print(model), QStringLiteral("<a>: two / <b>: one, half, three / <c>: four"));
    source.insertRow(0, line(QStringLiteral("new"), QStringLiteral("ab")));
    QCOMPARE(print(model), QStringLiteral("<a>: two / <ab>: new / <b>: one, half, three / <c>: four"));
    QCOMPARE(reset.count(), 0);
}

void TestGroupProxy::theLastRowOfAHeadingGoes()
{
    QStandardItemModel source;
    fill(source);
    GroupProxyModel model;
    model.setSourceModel(&source);
    model.setGroupRoles(Key, Order, Title);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    source.removeRow(1);
    QCOMPARE(print(model), QStringLiteral("<b>: one, three / <c>: four"));
    source.removeRows(0, 2);
    QCOMPARE(print(model), QStringLiteral("<c>: four"));
    source.removeRow(0);
    QCOMPARE(model.rowCount(), 0);
}

void TestGroupProxy::aRowGetsAnotherKey()
{
    QStandardItemModel source;
    fill(source);
    GroupProxyModel model;
    model.setSourceModel(&source);
    model.setGroupRoles(Key, Order, Title);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex three = model.mapFromSource(source.index(2, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    source.item(2)->setData(QStringLiteral("a"), Key);
    QCOMPARE(print(model), QStringLiteral("<a>: two, three / <b>: one / <c>: four"));
    QCOMPARE(three.data().toString(), QStringLiteral("three"));
    source.item(3)->setData(QStringLiteral("a"), Key); // the last under its heading
    QCOMPARE(print(model), QStringLiteral("<a>: two, three, four / <b>: one"));
    source.item(0)->setData(QStringLiteral("bb"), Order);
    source.item(0)->setData(QStringLiteral("bb"), Key); // the only one, under a heading that is not there yet
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(reset.count(), 0);
}

void TestGroupProxy::rowsKeepTheirIndexes()
{
    QStandardItemModel source;
    fill(source);
    GroupProxyModel model;
    model.setSourceModel(&source);
    model.setGroupRoles(Key, Order, Title);
    const QPersistentModelIndex four = model.mapFromSource(source.index(3, 0));
    const QPersistentModelIndex heading = four.parent();
    source.removeRow(1); // and with it the first heading
    QCOMPARE(four.data().toString(), QStringLiteral("four"));
    QCOMPARE(QModelIndex(heading), QModelIndex(four).parent());
    QCOMPARE(heading.row(), 1);
}

void TestGroupProxy::allWayThroughAndBack()
{
    QStandardItemModel source;
    fill(source);
    GroupProxyModel model;
    QVERIFY(!model.neighbour({}, 1).isValid());
    model.setSourceModel(&source);
    for (const bool isFlat : {false, true}) {
        model.setGroupRoles(isFlat ? -1 : int(Key), Order, Title);
        for (const int direction : {1, -1}) {
            QStringList texts;
            for (QModelIndex here = model.neighbour({}, direction); here.isValid();
                 here = model.neighbour(here, direction))
                texts += here.data().toString();
            QString expected = isFlat ? QStringLiteral("one two three four") : QStringLiteral("two one three four");
            if (direction < 0)
                std::reverse(texts.begin(), texts.end());
            QCOMPARE(texts.join(QLatin1Char(' ')), expected);
        }
    }
}

void TestGroupProxy::fromAHeading()
{
    QStandardItemModel source;
    fill(source);
    GroupProxyModel model;
    model.setSourceModel(&source);
    model.setGroupRoles(Key, Order, Title);
    QCOMPARE(model.neighbour(model.index(1, 0), 1).data().toString(), QStringLiteral("one"));
    QCOMPARE(model.neighbour(model.index(1, 0), -1).data().toString(), QStringLiteral("two"));
    QVERIFY(!model.neighbour(model.index(0, 0), -1).isValid());
    QCOMPARE(model.neighbour(model.index(2, 0), 1).data().toString(), QStringLiteral("four"));
}

void TestGroupProxy::ordinals()
{
    QStandardItemModel source;
    fill(source);
    GroupProxyModel model;
    model.setSourceModel(&source);
    model.setGroupRoles(Key, Order, Title);
    int number = 0;
    for (QModelIndex here = model.neighbour({}, 1); here.isValid(); here = model.neighbour(here, 1)) {
        QCOMPARE(model.ordinal(here), number);
        QCOMPARE(model.indexOfOrdinal(number), here);
        ++number;
    }
    QCOMPARE(number, 4);
    QVERIFY(!model.indexOfOrdinal(4).isValid());
    QVERIFY(!model.indexOfOrdinal(-1).isValid());
}

void TestGroupProxy::outside()
{
    QStandardItemModel source;
    fill(source);
    GroupProxyModel model;
    model.setSourceModel(&source);
    model.setGroupRoles(Key, Order, Title);
    const QModelIndex b = model.index(1, 0);
    for (const QModelIndex &parent : {QModelIndex(), b}) {
        QVERIFY(!model.index(model.rowCount(parent), 0, parent).isValid());
        QVERIFY(!model.index(-1, 0, parent).isValid());
        QVERIFY(!model.index(0, model.columnCount(parent), parent).isValid());
        QVERIFY(!model.index(0, -1, parent).isValid());
    }
    const QModelIndex row = model.index(0, 0, b);
    QCOMPARE(model.rowCount(row), 0);
    QCOMPARE(model.columnCount(row), 0);
    QCOMPARE(model.rowCount(model.index(1, 1)), 0); // children hang on the first column
    QVERIFY(!model.data({}).isValid());
    QVERIFY(!model.mapFromSource({}).isValid());
    QVERIFY(!model.parent({}).isValid());
}

void TestGroupProxy::headersAreTheSources()
{
    QStandardItemModel source;
    fill(source);
    source.setHorizontalHeaderLabels({QStringLiteral("first"), QStringLiteral("second")});
    GroupProxyModel model;
    model.setSourceModel(&source);
    model.setGroupRoles(Key, Order, Title);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("second"));
    QVERIFY(!model.headerData(1, Qt::Vertical).isValid());
}

/// After each of many random changes the model says what one made anew says.
void TestGroupProxy::anyChangeAgreesWithAFreshOne()
{
    QRandomGenerator random(20231101);
    QStandardItemModel source;
    fill(source);
    QSortFilterProxyModel filter; // as in the window
    filter.setSourceModel(&source);
    GroupProxyModel model;
    model.setSourceModel(&filter);
    model.setGroupRoles(Key, Order, Title);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::map<int, int> done;
    for (int step = 0; step < 400; ++step) {
        const int rows = source.rowCount();
        const int what = static_cast<int>(random.bounded(4));
        const QString key(QChar(u'a' + static_cast<char16_t>(random.bounded(5))));
        if (what == 0 || rows == 0) {
            source.insertRow(static_cast<int>(random.bounded(rows + 1)), line(QStringLiteral("n%1").arg(step), key));
        } else if (what == 1) {
            const int first = static_cast<int>(random.bounded(rows));
            source.removeRows(first, qMin(rows - first, 1 + static_cast<int>(random.bounded(2))));
        } else if (what == 2) {
            QStandardItem *item = source.item(static_cast<int>(random.bounded(rows)));
            {
                const QSignalBlocker quiet(&source); // the three go together
                item->setData(key, Order);
                item->setData(QStringLiteral("<%1>").arg(key), Title);
            }
            item->setData(key, Key);
        } else {
            filter.setFilterFixedString(random.bounded(2) ? QStringLiteral("1") : QString());
        }
        ++done[what];
        GroupProxyModel fresh;
        fresh.setSourceModel(&filter);
        fresh.setGroupRoles(Key, Order, Title);
        QCOMPARE(print(model), print(fresh));
    }
    for (int what = 0; what < 4; ++what)
        QVERIFY(done[what] > 40);
}

QTEST_GUILESS_MAIN(TestGroupProxy)
#include "tst_group_proxy.moc"
