// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/rule_list_model.h"
#include "model/items/word_list_model.h"
#include "tests/items/model_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

class TestRuleListModel : public QObject
{
    Q_OBJECT

private slots:
    void keepTheRulesOfModels();
    void everyRuleIsListed();
    void aRuleIsSwitchedOffAndOn();
    void aGradeIsSetAndTakenBack();
    void anythingElseIsRefused();
    void wordsAreAddedChangedAndRemoved();
    void aWordStandsOnlyOnce();

private:
    static QModelIndex indexOf(const RuleListModel &model, const char *rule, int column = 0)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(RuleIdRole).toString() == QLatin1String(rule))
                return model.index(row, column);
        }
        return {};
    }
};

void TestRuleListModel::keepTheRulesOfModels()
{
    RuleListModel rules;
    const QAbstractItemModelTester tester(&rules, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(isEmptyOutside(rules));
    WordListModel words;
    const QAbstractItemModelTester wordTester(&words, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(isEmptyOutside(words));
    words.setWords({{QStringLiteral("撤消"), QStringLiteral("撤销")}});
    QCOMPARE(words.rowCount(), 2);
    QVERIFY(isEmptyOutside(words));
}

void TestRuleListModel::everyRuleIsListed()
{
    const RuleListModel rules;
    QCOMPARE(rules.rowCount(), static_cast<int>(ruleCatalogue().size()));
    QVERIFY(rules.rowCount() > 20);
    for (int row = 0; row < rules.rowCount(); ++row) {
        const QModelIndex title = rules.index(row, RuleListModel::TitleColumn);
        QVERIFY(!title.data().toString().isEmpty());
        QCOMPARE(title.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QVERIFY(title.data(RuleIsAsBuiltInRole).toBool());
        const QString about = title.data(SearchTextRole).toString();
        QVERIFY(about.contains(ruleCatalogue()[static_cast<size_t>(row)].id));
        QVERIFY(about.contains(ruleCatalogue()[static_cast<size_t>(row)].cannotNotice));
    }
}

void TestRuleListModel::aRuleIsSwitchedOffAndOn()
{
    RuleListModel rules;
    QSignalSpy edited(&rules, &RuleListModel::settingsEdited);
    const QModelIndex balance = indexOf(rules, "requests.balance");
    QVERIFY(balance.isValid());
    QVERIFY(rules.setData(balance, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!rules.settings().isEnabled(QStringLiteral("requests.balance")));
    QVERIFY(!balance.data(RuleIsOnRole).toBool());
    QVERIFY(!balance.data(RuleIsAsBuiltInRole).toBool());
    QCOMPARE(edited.count(), 1);
    QVERIFY(rules.setData(balance, Qt::Unchecked, Qt::CheckStateRole)); // nothing new
    QCOMPARE(edited.count(), 1);
    QVERIFY(rules.setData(balance, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(rules.settings() == *ReviewSettings::builtIn()); // no trace is left
    QCOMPARE(edited.count(), 2);
}

void TestRuleListModel::aGradeIsSetAndTakenBack()
{
    RuleListModel rules;
    const QModelIndex grade = indexOf(rules, "requests.balance", RuleListModel::GradeColumn);
    QCOMPARE(grade.data().toString(), QStringLiteral("Error"));
    QVERIFY(rules.setData(grade, static_cast<int>(Severity::Note), Qt::EditRole));
    QCOMPARE(grade.data().toString(), QStringLiteral("Note, set"));
    QCOMPARE(rules.settings().severity(QStringLiteral("requests.balance"), Severity::Error), Severity::Note);
    QVERIFY(rules.setData(grade, static_cast<int>(Severity::Error), Qt::EditRole));
    QVERIFY(rules.settings() == *ReviewSettings::builtIn());
}

void TestRuleListModel::anythingElseIsRefused()
{
    RuleListModel rules;
    QVERIFY(!rules.setData({}, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!rules.setData(rules.index(0, RuleListModel::FormulaColumn), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!rules.setData(rules.index(0, RuleListModel::TitleColumn), QStringLiteral("x"), Qt::EditRole));
    QVERIFY(rules.settings() == *ReviewSettings::builtIn());
    QVERIFY(rules.index(0, RuleListModel::GradeColumn).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!rules.index(0, RuleListModel::FormulaColumn).flags().testFlag(Qt::ItemIsEditable));
}

void TestRuleListModel::wordsAreAddedChangedAndRemoved()
{
    WordListModel words;
    QSignalSpy edited(&words, &WordListModel::wordsEdited);
    QVERIFY(words.setData(words.index(0, 0), QStringLiteral(" 即使公开 ")));
    QCOMPARE(words.words().size(), size_t(1));
    QCOMPARE(words.words().front().word, QStringLiteral("即使公开"));
    QVERIFY(words.setData(words.index(0, WordListModel::InsteadColumn), QStringLiteral("及时公开")));
    QCOMPARE(words.words().front().instead, QStringLiteral("及时公开"));
    QCOMPARE(words.rowCount(), 2); // and the empty line
    QCOMPARE(edited.count(), 2);
    QVERIFY(words.setData(words.index(0, 0), QString())); // emptied, it is gone
    QVERIFY(words.words().empty());
    words.setWords({{QStringLiteral("甲"), {}}, {QStringLiteral("乙"), {}}});
    words.remove(0);
    words.remove(1); // the empty line
    words.remove(-1);
    QCOMPARE(words.words().size(), size_t(1));
    QCOMPARE(words.words().front().word, QStringLiteral("乙"));
}

void TestRuleListModel::aWordStandsOnlyOnce()
{
    WordListModel words;
    words.setWords({{QStringLiteral("甲"), {}}, {QStringLiteral("乙"), {}}});
    QVERIFY(!words.setData(words.index(2, 0), QStringLiteral("甲")));
    QVERIFY(!words.setData(words.index(1, 0), QStringLiteral("甲")));
    QVERIFY(!words.setData(words.index(2, 1), QStringLiteral("丙"))); // no word to stand behind
    QVERIFY(!words.index(2, 1).flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(words.words().size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestRuleListModel)
#include "tst_rule_list_model.moc"
