// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/recovery/vocabulary.h"

#include "model/text/folding.h"
#include "tests/support/readings.h"

#include <QSet>
#include <QTest>

using namespace gouji;
using namespace gouji::recovery;
using namespace Qt::StringLiterals;

/// What the wordings of the two editions become for the search in a text.
class TestVocabulary : public QObject
{
    Q_OBJECT

private slots:
    void enumerators_data();
    void enumerators();
    void linesOfATable_data();
    void linesOfATable();
    void labelsOfLines_data();
    void labelsOfLines();
    void everyCellStandsInOneLine();
    void optionalLine();
    void meanings_data();
    void meanings();
    void sectionTitles();
    void byFirstCharacter();
    void formsAreKnown();

private:
    Vocabulary m_vocabulary{test::forms()};
    /// Index of the wording, -1 if it is none.
    int indexOf(const QString &text) const;
    int form(const QString &edition) const { return m_vocabulary.formIndex(*test::forms().edition(edition)); }
};

int TestVocabulary::indexOf(const QString &text) const
{
    for (size_t i = 0; i < m_vocabulary.wordings().size(); ++i) {
        if (m_vocabulary.wordings()[i].text == text)
            return static_cast<int>(i);
    }
    return -1;
}

void TestVocabulary::enumerators_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("enumerator");
    QTest::newRow("一、") << u"一、本年新收政府信息公开申请数量"_s << u"本年新收政府信息公开申请数量"_s << u"一"_s;
    QTest::newRow("（三）") << u"（三）不予公开"_s << u"不予公开"_s << u"三"_s;
    QTest::newRow("(三)") << u"(三)不予公开"_s << u"不予公开"_s << u"三"_s;
    QTest::newRow("brackets of two kinds") << u"（三)不予公开"_s << u"不予公开"_s << u"三"_s;
    QTest::newRow("3.") << u"3.其他"_s << u"其他"_s << u"3"_s;
    QTest::newRow("3．") << u"3．其他"_s << u"其他"_s << u"3"_s;
    QTest::newRow("3、") << u"3、其他"_s << u"其他"_s << u"3"_s;
    QTest::newRow("十二、") << u"十二、其他"_s << u"其他"_s << u"十二"_s;
    QTest::newRow("no number") << u"规章"_s << u"规章"_s << QString();
    QTest::newRow("a numeral that belongs to the words") << u"三安全一稳定"_s << u"三安全一稳定"_s << QString();
    QTest::newRow("brackets without a number") << u"（本列数据）"_s << u"（本列数据）"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestVocabulary::enumerators()
{
    QFETCH(QString, label);
    QFETCH(QString, rest);
    QFETCH(QString, enumerator);
    QString found;
    QCOMPARE(withoutEnumerator(label, &found), rest);
    QCOMPARE(found, enumerator);
    QCOMPARE(withoutEnumerator(label), rest);
}

void TestVocabulary::linesOfATable_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("figures"); // in each line
    QTest::newRow("first table of 2021") << u"2021"_s << 0 << u"3 3 1 1 1 1"_s;
    QTest::newRow("first table of 2019, one line optional") << u"2019"_s << 0 << u"3 3 3 3 3 3 3 2 2"_s;
    QTest::newRow("requests of 2021") << u"2021"_s << 1 << QStringList(25, u"7"_s).join(u' ');
    QTest::newRow("requests of 2019") << u"2019"_s << 1 << QStringList(23, u"7"_s).join(u' ');
    QTest::newRow("disputes of 2021") << u"2021"_s << 2 << u"15"_s;
    QTest::newRow("disputes of 2019") << u"2019"_s << 2 << u"15"_s;
}

void TestVocabulary::linesOfATable()
{
    QFETCH(QString, edition);
    QFETCH(int, table);
    QFETCH(QString, figures);
    QStringList found;
    for (const LineForm &line : m_vocabulary.lines(form(edition), static_cast<TableId>(table)))
        found.append(QString::number(line.cells.size()));
    QCOMPARE(found.join(u' '), figures);
}

void TestVocabulary::labelsOfLines_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("enumerator");
    QTest::addColumn<QString>("alias");
    QTest::newRow("规章") << u"2021"_s << 0 << 0 << u"规章"_s << QString() << u"政府规章"_s;
    QTest::newRow("one edition's label is the other's alias")
        << u"2021"_s << 0 << 1 << u"行政规范性文件"_s << QString() << u"规范性文件"_s;
    QTest::newRow("… and the other way round")
        << u"2019"_s << 0 << 1 << u"规范性文件"_s << QString() << u"行政规范性文件"_s;
    QTest::newRow("一、本年新收") << u"2021"_s << 1 << 0 << u"本年新收政府信息公开申请数量"_s << u"一"_s
                                  << u"本年新收政府信息公开申请"_s;
    QTest::newRow("a label with a note in brackets")
        << u"2021"_s << 1 << 3 << u"部分公开区分处理的只计这一情形不计其他情形"_s << u"二"_s << u"部分公开"_s;
    QTest::newRow("a label with quotation marks")
        << u"2021"_s << 1 << 6 << u"危及三安全一稳定"_s << u"3"_s << u"危及三安全一稳定"_s;
    QTest::newRow("3.其他") << u"2021"_s << 1 << 22 << u"其他"_s << u"3"_s << u"其他"_s;
    QTest::newRow("（七）总计") << u"2021"_s << 1 << 23 << u"总计"_s << u"七"_s << u"合计"_s;
    QTest::newRow("四、结转") << u"2021"_s << 1 << 24 << u"结转下年度继续办理"_s << u"四"_s << u"结转下年度办理"_s;
    QTest::newRow("（六）其他处理 of 2019") << u"2019"_s << 1 << 20 << u"其他处理"_s << u"六"_s << u"其他处理"_s;
    QTest::newRow("the disputes' line has no label") << u"2021"_s << 2 << 0 << QString() << QString() << QString();
}

void TestVocabulary::labelsOfLines()
{
    QFETCH(QString, edition);
    QFETCH(int, table);
    QFETCH(int, line);
    QFETCH(QString, label);
    QFETCH(QString, enumerator);
    QFETCH(QString, alias);
    const LineForm &found = m_vocabulary.lines(form(edition), static_cast<TableId>(table))[static_cast<size_t>(line)];
    QCOMPARE(found.label, label);
    QCOMPARE(found.enumerator, enumerator);
    const bool known = std::find(found.spellings.begin(), found.spellings.end(), alias) != found.spellings.end();
    QCOMPARE(known, !alias.isEmpty());
    QCOMPARE(found.row < 0, label.isEmpty());
}

void TestVocabulary::everyCellStandsInOneLine()
{
    for (const auto &edition : test::forms().forms()) {
        for (const TableForm &table : edition->tables) {
            std::vector<int> seen(table.cells.size(), 0);
            for (const LineForm &line : m_vocabulary.lines(m_vocabulary.formIndex(*edition), table.id)) {
                for (const int cell : line.cells)
                    ++seen[static_cast<size_t>(cell)];
            }
            QCOMPARE(std::count(seen.begin(), seen.end(), 1), static_cast<std::ptrdiff_t>(seen.size()));
        }
    }
}

void TestVocabulary::optionalLine()
{
    for (const auto &edition : test::forms().forms()) {
        QStringList optional;
        for (const TableId table : allTables) {
            for (const LineForm &line : m_vocabulary.lines(m_vocabulary.formIndex(*edition), table)) {
                if (line.isOptional)
                    optional.append(line.label);
            }
        }
        QCOMPARE(optional, edition->edition == u"2019"_s ? QStringList{u"其他主动公开文件"_s} : QStringList());
    }
}

void TestVocabulary::meanings_data()
{
    QTest::addColumn<QString>("wording");
    QTest::addColumn<bool>("row2019");
    QTest::addColumn<bool>("heading2019");
    QTest::addColumn<bool>("row2021");
    QTest::addColumn<bool>("heading2021");
    QTest::newRow("a row in both") << u"属于国家秘密"_s << true << false << true << false;
    QTest::newRow("a row in one and a group in the other") << u"其他处理"_s << true << false << false << true;
    QTest::newRow("a row and a column") << u"总计"_s << true << true << true << true;
    QTest::newRow("a column in both, a row in one") << u"其他"_s << false << true << true << true;
    QTest::newRow("a group of rows") << u"不予公开"_s << false << true << false << true;
    QTest::newRow("an alias of a row") << u"国家秘密"_s << true << false << true << false;
    QTest::newRow("a column") << u"自然人"_s << false << true << false << true;
    QTest::newRow("a heading over columns") << u"法人或其他组织"_s << false << true << false << true;
    QTest::newRow("a row of 2021 only") << u"申请人无正当理由逾期不补正"_s << false << false << true << false;
    QTest::newRow("the corner note") << u"本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和"_s << false
                                     << true << false << true;
}

void TestVocabulary::meanings()
{
    QFETCH(QString, wording);
    QFETCH(bool, row2019);
    QFETCH(bool, heading2019);
    QFETCH(bool, row2021);
    QFETCH(bool, heading2021);
    const int index = indexOf(wording);
    QVERIFY(index >= 0);
    const Wording &found = m_vocabulary.wordings()[static_cast<size_t>(index)];
    const auto means = [&](Meaning::Kind kind, const char16_t *edition) {
        return found.find(kind, form(QString::fromUtf16(edition)), TableId::Requests) != nullptr;
    };
    QCOMPARE(means(Meaning::Kind::Row, u"2019"), row2019);
    QCOMPARE(means(Meaning::Kind::Heading, u"2019"), heading2019);
    QCOMPARE(means(Meaning::Kind::Row, u"2021"), row2021);
    QCOMPARE(means(Meaning::Kind::Heading, u"2021"), heading2021);
    QCOMPARE(found.means(Meaning::Kind::Row), row2019 || row2021);
    QVERIFY(!found.means(Meaning::Kind::Section));
}

void TestVocabulary::sectionTitles()
{
    const QStringList titles = {u"总体情况"_s,
                                u"主动公开政府信息情况"_s,
                                u"收到和处理政府信息公开申请情况"_s,
                                u"政府信息公开行政复议行政诉讼情况"_s,
                                u"存在的主要问题及改进情况"_s,
                                u"其他需要报告的事项"_s};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const int index = indexOf(titles[i]);
        QVERIFY2(index >= 0, qUtf8Printable(titles[i]));
        const Wording &found = m_vocabulary.wordings()[static_cast<size_t>(index)];
        QVERIFY(found.means(Meaning::Kind::Section));
        QCOMPARE(found.meanings.front().section, static_cast<int>(i) + 1);
    }
    QCOMPARE(indexOf(u"规章制度"_s), -1);
}

void TestVocabulary::byFirstCharacter()
{
    QSet<int> seen;
    for (size_t i = 0; i < m_vocabulary.wordings().size(); ++i) {
        const QString &text = m_vocabulary.wordings()[i].text;
        QVERIFY(text.size() >= 2);
        QCOMPARE(hanOnly(text), text);
        const std::vector<int> &alike = m_vocabulary.beginningWith(text.front().unicode());
        QVERIFY(std::find(alike.begin(), alike.end(), static_cast<int>(i)) != alike.end());
        for (size_t k = 1; k < alike.size(); ++k) {
            QVERIFY2(m_vocabulary.wordings()[static_cast<size_t>(alike[k - 1])].text.size()
                         >= m_vocabulary.wordings()[static_cast<size_t>(alike[k])].text.size(),
                     "the longest must come first");
        }
        seen.insert(indexOf(text));
    }
    QCOMPARE(static_cast<size_t>(seen.size()), m_vocabulary.wordings().size()); // none twice
    QVERIFY(m_vocabulary.beginningWith(u'龘').empty());
    QVERIFY(m_vocabulary.beginningWith(u'x').empty());
    QVERIFY(m_vocabulary.beginningWith(0).empty());
    QVERIFY(m_vocabulary.beginningWith(0xD800).empty());
}

void TestVocabulary::formsAreKnown()
{
    QCOMPARE(test::forms().forms()[static_cast<size_t>(form(u"2019"_s))]->edition, u"2019"_s);
    QCOMPARE(test::forms().forms()[static_cast<size_t>(form(u"2021"_s))]->edition, u"2021"_s);
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
