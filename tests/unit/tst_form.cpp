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

QStringList addresses(const TableForm &table)
{
    QStringList result;
    for (const FormCell &cell : table.cells)
        result.append(cell.address);
    return result;
}

QStringList rowKeys(const TableForm &table)
{
    QStringList result;
    for (const FormRow &row : table.rows)
        result.append(row.key);
    return result;
}

} // namespace

class TestForm : public QObject
{
    Q_OBJECT
private slots:
    void editions();
    void years_data();
    void years();
    void sections();
    void cells_data();
    void cells();
    void proactiveAddresses2021();
    void proactiveAddresses2019();
    void requestRows_data();
    void requestRows();
    void kindsAndUnits();
    void labels();
    void findsAddresses_data();
    void findsAddresses();
};

void TestForm::editions()
{
    const auto library = FormLibrary::builtIn();
    QVERIFY2(library, library ? "" : qPrintable(library.error().message()));
    QCOMPARE(library->forms().size(), size_t(2));
    QCOMPARE(library->forms()[0]->edition, QStringLiteral("2019"));
    QCOMPARE(library->forms()[1]->edition, QStringLiteral("2021"));
    QCOMPARE(library->newest()->edition, QStringLiteral("2021"));
    QCOMPARE(library->edition(u"2019")->source, QStringLiteral("国办公开办函〔2019〕60号"));
    QCOMPARE(library->edition(u"2021")->source, QStringLiteral("国办公开办函〔2021〕30号"));
    QVERIFY(!library->edition(u"2020"));
    QCOMPARE(form("2019").decisiveHeadings, (QStringList{QStringLiteral("对外公开总数量"), QStringLiteral("本年增/减"),
                                                         QStringLiteral("采购总金额")}));
    QCOMPARE(form("2021").decisiveHeadings, (QStringList{QStringLiteral("本年制发件数"), QStringLiteral("现行有效件数"),
                                                         QStringLiteral("本年收费金额")}));
}

void TestForm::years_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("edition");
    QTest::newRow("before the form") << 2018 << "";
    QTest::newRow("first of the trial") << 2019 << "2019";
    QTest::newRow("last of the trial") << 2020 << "2019";
    QTest::newRow("first of the new one") << 2021 << "2021";
    QTest::newRow("later") << 2025 << "2021";
}

void TestForm::years()
{
    QFETCH(int, year);
    QFETCH(QString, edition);
    const auto library = FormLibrary::builtIn();
    QVERIFY(library);
    const auto found = library->forYear(year);
    QCOMPARE(found ? found->edition : QString(), edition);
}

void TestForm::sections()
{
    const QStringList titles{QStringLiteral("总体情况"),
                             QStringLiteral("主动公开政府信息情况"),
                             QStringLiteral("收到和处理政府信息公开申请情况"),
                             QStringLiteral("政府信息公开行政复议、行政诉讼情况"),
                             QStringLiteral("存在的主要问题及改进情况"),
                             QStringLiteral("其他需要报告的事项")};
    for (const char *edition : {"2019", "2021"}) {
        const Form &tested = form(edition);
        QCOMPARE(tested.sections.size(), size_t(6));
        for (size_t i = 0; i < tested.sections.size(); ++i) {
            QCOMPARE(tested.sections[i].number, static_cast<int>(i) + 1);
            QCOMPARE(tested.sections[i].title, titles[static_cast<qsizetype>(i)]);
        }
        QCOMPARE(tested.table(TableId::Proactive).section, 2);
        QCOMPARE(tested.table(TableId::Requests).section, 3);
        QCOMPARE(tested.table(TableId::Disputes).section, 4);
        QCOMPARE(tested.table(TableId::Requests).title, titles[2]);
    }
}

void TestForm::cells_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("proactive"); // without the row that may be absent
    QTest::addColumn<int>("requestRows");
    QTest::newRow("2019") << "2019" << 22 << 23;
    QTest::newRow("2021") << "2021" << 10 << 25;
}

void TestForm::cells()
{
    QFETCH(QString, edition);
    QFETCH(int, proactive);
    QFETCH(int, requestRows);
    const Form &tested = form(edition.toLatin1().constData());

    int required = 0;
    const TableForm &table = tested.table(TableId::Proactive);
    for (const FormCell &cell : table.cells)
        required += table.rows[static_cast<size_t>(cell.row)].isOptional ? 0 : 1;
    QCOMPARE(required, proactive);
    QCOMPARE(tested.table(TableId::Requests).rows.size(), static_cast<size_t>(requestRows));
    QCOMPARE(tested.table(TableId::Requests).cells.size(), static_cast<size_t>(requestRows * 7));
    QCOMPARE(tested.table(TableId::Disputes).cells.size(), size_t(15));

    QSet<QString> seen;
    for (const TableForm &each : tested.tables) {
        for (size_t i = 0; i < each.cells.size(); ++i) {
            const FormCell &cell = each.cells[i];
            QVERIFY2(!seen.contains(cell.address), qPrintable(cell.address));
            seen.insert(cell.address);
            QCOMPARE(tested.find(cell.address), (CellId{each.id, static_cast<int>(i)}));
            const FormRow &row = each.rows[static_cast<size_t>(cell.row)];
            QCOMPARE(row.columns[i - static_cast<size_t>(row.firstCell)], cell.column);
        }
    }
}

void TestForm::proactiveAddresses2021()
{
    QCOMPARE(
        addresses(form("2021").table(TableId::Proactive)),
        (QStringList{"proactive/regulations/issued", "proactive/regulations/repealed", "proactive/regulations/in_force",
                     "proactive/normative/issued", "proactive/normative/repealed", "proactive/normative/in_force",
                     "proactive/licensing/decisions", "proactive/penalties/decisions", "proactive/coercion/decisions",
                     "proactive/fees/amount"}));
}

void TestForm::proactiveAddresses2019()
{
    const TableForm &table = form("2019").table(TableId::Proactive);
    QCOMPARE(addresses(table), (QStringList{"proactive/regulations/created",
                                            "proactive/regulations/published",
                                            "proactive/regulations/total_published",
                                            "proactive/normative/created",
                                            "proactive/normative/published",
                                            "proactive/normative/total_published",
                                            "proactive/other_documents/created",
                                            "proactive/other_documents/published",
                                            "proactive/other_documents/total_published",
                                            "proactive/licensing/previous_items",
                                            "proactive/licensing/change",
                                            "proactive/licensing/decisions",
                                            "proactive/other_services/previous_items",
                                            "proactive/other_services/change",
                                            "proactive/other_services/decisions",
                                            "proactive/penalties/previous_items",
                                            "proactive/penalties/change",
                                            "proactive/penalties/decisions",
                                            "proactive/coercion/previous_items",
                                            "proactive/coercion/change",
                                            "proactive/coercion/decisions",
                                            "proactive/fees/previous_items",
                                            "proactive/fees/change",
                                            "proactive/procurement/items",
                                            "proactive/procurement/amount"}));
    for (const FormRow &row : table.rows)
        QCOMPARE(row.isOptional, row.key == QLatin1String("other_documents"));
}

void TestForm::requestRows_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QStringList>("otherRows");
    QTest::newRow("2019") << "2019" << QStringList{"other"};
    QTest::newRow("2021") << "2021" << QStringList{"other.not_corrected", "other.fee_unpaid", "other.rest"};
}

void TestForm::requestRows()
{
    QFETCH(QString, edition);
    QFETCH(QStringList, otherRows);
    const QStringList before{"new",
                             "carried_in",
                             "granted",
                             "partial",
                             "refused.state_secret",
                             "refused.prohibited_by_law",
                             "refused.security_stability",
                             "refused.third_party",
                             "refused.internal_affairs",
                             "refused.process",
                             "refused.enforcement_file",
                             "refused.inquiry",
                             "unavailable.not_held",
                             "unavailable.must_be_made",
                             "unavailable.still_unclear",
                             "rejected.petition",
                             "rejected.repeated",
                             "rejected.publication",
                             "rejected.excessive",
                             "rejected.reconfirm"};
    const TableForm &table = form(edition.toLatin1().constData()).table(TableId::Requests);
    const QStringList after{"total", "carried_out"};
    QCOMPARE(rowKeys(table), before + otherRows + after);
    const QStringList columns{"natural_person", "business", "research", "social", "legal", "other_org", "total"};
    for (const FormRow &row : table.rows) {
        QStringList own;
        for (const int column : row.columns)
            own.append(table.columns[static_cast<size_t>(column)].key);
        QCOMPARE(own, columns);
    }
}

void TestForm::kindsAndUnits()
{
    const auto cellAt = [](const char *edition, const char *address) {
        const Form &tested = form(edition);
        return tested.cell(tested.find(QString::fromLatin1(address)).value());
    };
    QCOMPARE(cellAt("2021", "proactive/fees/amount").kind, FigureKind::Decimal);
    QCOMPARE(cellAt("2021", "proactive/fees/amount").unit, QStringLiteral("万元"));
    QCOMPARE(cellAt("2021", "proactive/normative/issued").kind, FigureKind::Count);
    QCOMPARE(cellAt("2019", "proactive/fees/change").kind, FigureKind::Signed);
    QCOMPARE(cellAt("2019", "proactive/licensing/previous_items").kind, FigureKind::Count);
    QCOMPARE(cellAt("2019", "proactive/procurement/amount").kind, FigureKind::Decimal);
    QVERIFY(cellAt("2019", "proactive/procurement/amount").unit.isEmpty());
    for (const char *edition : {"2019", "2021"}) {
        for (const TableId id : {TableId::Requests, TableId::Disputes}) {
            for (const FormCell &cell : form(edition).table(id).cells) {
                QCOMPARE(cell.kind, FigureKind::Count);
                QVERIFY(cell.unit.isEmpty());
            }
        }
    }
}

void TestForm::labels()
{
    const TableForm &requests = form("2021").table(TableId::Requests);
    const int cell = requests.cellIndex(u"refused.third_party", u"business");
    QCOMPARE(requests.rowLabel(cell), QStringLiteral("4.保护第三方合法权益"));
    QCOMPARE(requests.columnLabel(cell), QStringLiteral("商业企业"));
    const FormRow &row = requests.rows[static_cast<size_t>(requests.cells[static_cast<size_t>(cell)].row)];
    QCOMPARE(row.labels, (QStringList{QStringLiteral("三、本年度办理结果"), QStringLiteral("（三）不予公开"),
                                      QStringLiteral("4.保护第三方合法权益")}));
    QCOMPARE(requests.columns[1].group, QStringLiteral("法人或其他组织"));
    QVERIFY(requests.columns[0].group.isEmpty());

    const TableForm &proactive = form("2019").table(TableId::Proactive);
    QCOMPARE(proactive.rows[0].block, QStringLiteral("第二十条第（一）项"));
    QCOMPARE(proactive.rows.back().block, QStringLiteral("第二十条第（九）项"));
    const TableForm &disputes = form("2019").table(TableId::Disputes);
    QCOMPARE(disputes.rows[2].labels, (QStringList{QStringLiteral("行政诉讼"), QStringLiteral("复议后起诉")}));
}

void TestForm::findsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("in2019");
    QTest::addColumn<bool>("in2021");
    QTest::newRow("both") << "requests/new/total" << true << true;
    QTest::newRow("a row of the older") << "requests/other/total" << true << false;
    QTest::newRow("a row of the newer") << "requests/other.rest/total" << false << true;
    QTest::newRow("a column of another block") << "proactive/fees/decisions" << false << false;
    QTest::newRow("no such table") << "years/new/total" << false << false;
    QTest::newRow("no such row") << "requests/old/total" << false << false;
    QTest::newRow("no such column") << "requests/new/sum" << false << false;
    QTest::newRow("a part too few") << "requests/new" << false << false;
    QTest::newRow("a part too many") << "requests/new/total/1" << false << false;
    QTest::newRow("empty") << "" << false << false;
    QTest::newRow("slashes alone") << "//" << false << false;
}

void TestForm::findsAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, in2019);
    QFETCH(bool, in2021);
    QCOMPARE(form("2019").find(address).has_value(), in2019);
    QCOMPARE(form("2021").find(address).has_value(), in2021);
}

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
