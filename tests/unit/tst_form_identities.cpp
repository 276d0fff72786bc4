// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/form/form_library.h"

#include <QSet>
#include <QTest>

using namespace gouji;

namespace {

const Form &form(const char *edition)
{
    static const FormLibrary library = FormLibrary::builtIn().value();
    return *library.edition(QString::fromLatin1(edition));
}

const Identity *identity(const TableForm &table, const QString &id)
{
    for (const Identity &candidate : table.identities) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

/// "requests/new/total + …": the addresses of one side.
QString side(const TableForm &table, const std::vector<int> &cells)
{
    QStringList result;
    for (const int cell : cells)
        result.append(table.cells[static_cast<size_t>(cell)].address.section(u'/', 1));
    return result.join(QStringLiteral(" + "));
}

} // namespace

class TestFormIdentities : public QObject
{
    Q_OBJECT
private slots:
    void identities_data();
    void identities();
    void identityOperands();
    void identitiesOfCells_data();
    void identitiesOfCells();
};

void TestFormIdentities::identities_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("all");
    QTest::newRow("2019") << "2019" << 23 << 40;
    QTest::newRow("2021") << "2021" << 25 << 42;
}

void TestFormIdentities::identities()
{
    QFETCH(QString, edition);
    QFETCH(int, rows);
    QFETCH(int, all);
    QMap<QString, int> byRule;
    QSet<QString> ids;
    for (const TableForm &table : form(edition.toLatin1().constData()).tables) {
        for (const Identity &each : table.identities) {
            ++byRule[each.rule];
            ids.insert(each.id);
            QVERIFY(each.id.startsWith(each.rule + u':'));
        }
    }
    const QMap<QString, int> expected{{"requests.row_total", rows},
                                      {"requests.results_total", 7},
                                      {"requests.balance", 7},
                                      {"disputes.row_total", 3}};
    QCOMPARE(byRule, expected);
    QCOMPARE(ids.size(), all);
}

void TestFormIdentities::identityOperands()
{
    const TableForm &requests = form("2019").table(TableId::Requests);
    const Identity *row = identity(requests, QStringLiteral("requests.row_total:other"));
    QVERIFY(row);
    QCOMPARE(side(requests, row->left), QStringLiteral("other/natural_person + other/business + other/research + "
                                                       "other/social + other/legal + other/other_org"));
    QCOMPARE(side(requests, row->right), QStringLiteral("other/total"));
    QCOMPARE(row->target, requests.cellIndex(u"other", u"total"));
    QVERIFY(row->forRow);

    const Identity *balance = identity(requests, QStringLiteral("requests.balance:legal"));
    QVERIFY(balance);
    QCOMPARE(side(requests, balance->left), QStringLiteral("new/legal + carried_in/legal"));
    QCOMPARE(side(requests, balance->right), QStringLiteral("total/legal + carried_out/legal"));
    QCOMPARE(balance->target, requests.cellIndex(u"new", u"legal"));
    QVERIFY(!balance->forRow);

    const Identity *results = identity(requests, QStringLiteral("requests.results_total:total"));
    QVERIFY(results);
    QCOMPARE(results->left.size(), size_t(19)); // granted, partial, 8 + 3 + 5 with sub-rows, other
    QCOMPARE(results->right, (std::vector<int>{requests.cellIndex(u"total", u"total")}));
    const TableForm &newer = form("2021").table(TableId::Requests);
    const Identity *newerResults = identity(newer, QStringLiteral("requests.results_total:total"));
    QVERIFY(newerResults);
    QCOMPARE(newerResults->left.size(), size_t(21));
    QCOMPARE(newerResults->left.front(), newer.cellIndex(u"granted", u"total"));
    QCOMPARE(newerResults->left.back(), newer.cellIndex(u"other.rest", u"total"));

    const TableForm &disputes = form("2021").table(TableId::Disputes);
    const Identity *direct = identity(disputes, QStringLiteral("disputes.row_total:direct"));
    QVERIFY(direct);
    QCOMPARE(side(disputes, direct->left),
             QStringLiteral("direct/upheld + direct/corrected + direct/other + direct/pending"));
}

void TestFormIdentities::identitiesOfCells_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("in two") << "requests/new/business"
                            << QStringList{"requests.row_total:new", "requests.balance:business"};
    QTest::newRow("in three") << "requests/total/total"
                              << QStringList{"requests.row_total:total", "requests.results_total:total",
                                             "requests.balance:total"};
    QTest::newRow("a single result") << "requests/granted/social"
                                     << QStringList{"requests.row_total:granted", "requests.results_total:social"};
    QTest::newRow("in one") << "disputes/direct/pending" << QStringList{"disputes.row_total:direct"};
    QTest::newRow("in none") << "proactive/fees/amount" << QStringList{};
}

void TestFormIdentities::identitiesOfCells()
{
    QFETCH(QString, address);
    QFETCH(QStringList, ids);
    const Form &tested = form("2021");
    const auto cell = tested.find(address);
    QVERIFY(cell);
    QStringList found;
    const TableForm &table = tested.table(cell->table);
    for (const int index : table.identitiesOfCell[static_cast<size_t>(cell->index)])
        found.append(table.identities[static_cast<size_t>(index)].id);
    QCOMPARE(found, ids);
}

QTEST_GUILESS_MAIN(TestFormIdentities)
#include "tst_form_identities.moc"
