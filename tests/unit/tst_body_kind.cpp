// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/check/body_kind.h"

#include <QTest>

using namespace gouji;

class TestBodyKind : public QObject
{
    Q_OBJECT
private slots:
    void kindOfName_data();
    void kindOfName();
    void powerToMakeRegulations_data();
    void powerToMakeRegulations();
    void keysComeBack();
    void wrongKeys();
};

void TestBodyKind::kindOfName_data()
{
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *kind) { QTest::newRow(name) << QString::fromLatin1(kind); };
    row("青石县财政局", "department/county/other");
    row("河湾市公安局", "department/city/public-security");
    row("河湾市公安局云岭分局", "department/city/public-security");
    row("云岭区市场监督管理局", "department/county/market");
    row("白沙市市场监督管理局", "department/city/market");
    row("青石县城市管理局", "department/county/urban");
    row("青石县城市管理综合行政执法局", "department/county/urban");
    row("白沙市交通运输局", "department/city/transport");
    row("河湾市云岭区工业和信息化局", "department/county/other");
    row("青石县信访局", "department/county/without-power");
    row("青石县人民政府办公室", "department/county/without-power");
    row("青石县人民政府", "government/county/other");
    row("白沙市人民政府", "government/city/other");
    row("江北省人民政府", "government/province/other");
    row("重庆市人民政府", "government/province/other");
    row("江北省财政厅", "department/province/other");
    row("青石县", "government/county/other");
    row("石桥镇人民政府", "government/township/other");
    row("青石县石桥镇", "government/township/other");
    row("青石县柳河乡人民政府", "government/township/other");
    row("云岭区新华街道办事处", "street/township/other");
    row("青石县乡村振兴局", "department/county/without-power");
    row("国家统计局", "department/state/other");
    row("国家税务总局青石县税务局", "vertical/county/other");
    row("青石县气象局", "vertical/county/other");
    row("青石经济开发区管理委员会", "unknown/unknown/other");
    row("青石县卫生健康委员会", "department/county/other");
    row("青石县发展和改革局（粮食和物资储备局）", "department/county/other");
    row("柳河自治州人民政府", "government/city/other");
    row("青石县 教育局", "department/county/other");
    row("某单位", "unknown/unknown/other");
    row("", "unknown/unknown/other");
}

void TestBodyKind::kindOfName()
{
    QFETCH(QString, kind);
    QCOMPARE(bodyKindKey(bodyKindOf(QString::fromUtf8(QTest::currentDataTag()))), kind);
}

void TestBodyKind::powerToMakeRegulations_data()
{
    QTest::addColumn<int>("can"); // -1: the name does not tell
    QTest::newRow("青石县财政局") << 0;
    QTest::newRow("白沙市科技局") << 0;
    QTest::newRow("江北省财政厅") << 0;
    QTest::newRow("青石县人民政府") << 0;
    QTest::newRow("石桥镇人民政府") << 0;
    QTest::newRow("新华街道办事处") << 0;
    QTest::newRow("白沙市人民政府") << 1;
    QTest::newRow("江北省人民政府") << 1;
    QTest::newRow("国家能源局") << 1;
    QTest::newRow("某单位") << -1;
    QTest::newRow("国家税务总局青石县税务局") << 0;
}

void TestBodyKind::powerToMakeRegulations()
{
    QFETCH(int, can);
    const std::optional<bool> power = bodyKindOf(QString::fromUtf8(QTest::currentDataTag())).canMakeRegulations();
    QCOMPARE(power ? static_cast<int>(*power) : -1, can);
}

void TestBodyKind::keysComeBack()
{
    const BodyKind kind{BodyNature::StreetOffice, BodyLevel::Township, BodyField::WithoutPower};
    QCOMPARE(bodyKindKey(kind), QStringLiteral("street/township/without-power"));
    const auto again = bodyKindFromKey(u"street/township/without-power");
    QVERIFY(again);
    QVERIFY(*again == kind);
}

void TestBodyKind::wrongKeys()
{
    for (const char16_t *key : {u"", u"street", u"street/township", u"street/township/", u"a/b/c", u"street/x/other"})
        QVERIFY(!bodyKindFromKey(key));
}

QTEST_GUILESS_MAIN(TestBodyKind)
#include "tst_body_kind.moc"
