// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_fixture.h"
#include "ui/appearance/cell_legend.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QMenu>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTextDocumentFragment>

using namespace gouji;
using namespace gouji::test;

/// Both languages, and the change from one to the other while the window is open.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void noEnglishIsLeftInAChineseWindow();
    void theChangeReachesEverything();
    void everyActionSaysWhatItDoesAndByWhichKey();
    void noTwoActionsShareAKey();

private:
    static QStringList wordsOf(const WindowFixture &fixture);
};

/// Every text that a person can see or hear, with where it stands.
QStringList TestLanguage::wordsOf(const WindowFixture &fixture)
{
    QStringList words;
    const auto add = [&words](const char *where, const QString &text) {
        if (!text.isEmpty())
            words += QString::fromLatin1(where) + QStringLiteral(": ") + text;
    };
    for (const QAction *action : fixture.window->findChildren<QAction *>()) {
        add("action", action->text());
        add("tool", action->iconText());
        add("tooltip of an action", action->toolTip());
    }
    for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
        add("tooltip", widget->toolTip());
        add("accessible name", widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add("label", QTextDocumentFragment::fromHtml(label->text()).toPlainText());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add("button", button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add("placeholder", line->placeholderText());
        else if (const auto *menu = qobject_cast<const QMenu *>(widget))
            add("menu", menu->title());
        else if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
            add("pane", dock->windowTitle());
        else if (const auto *page = qobject_cast<const QTextBrowser *>(widget))
            add("help", page->toPlainText());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            for (int column = 0; model && column < model->columnCount(); ++column) {
                add("heading", model->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < model->rowCount(); ++row) {
                    for (const int role :
                         {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(StateWordsRole)})
                        add("item", model->index(row, column).data(role).toString());
                }
            }
        }
    }
    const auto *tabs = fixture.review()->tables()->findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        add("tab", tabs->tabText(i));
        add("tooltip of a tab", tabs->tabToolTip(i));
    }
    add("title", fixture.window->windowTitle());
    for (const CellLegend::Entry &entry : CellLegend::entries(lightScheme()))
        add("legend", entry.name + QLatin1Char(' ') + entry.explanation);
    return words;
}

void TestLanguage::noEnglishIsLeftInAChineseWindow()
{
    WindowFixture fixture(QStringLiteral("zh_CN"));
    QVERIFY(fixture.open({WindowFixture::samples(), QStringLiteral("没有/的文件.txt")}, 10));
    fixture.action(QStringLiteral("Keys and Marks"))->trigger();
    fixture.action(QStringLiteral("Settings of the Review"))->trigger();
    QVERIFY(fixture.waitForSuggestions());
    // Keys, addresses, names of formats and encodings, endings of files and the name of the other language may stay.
    static const QRegularExpression allowed(QStringLiteral(
        "\\b([a-z_]+(/[a-z_.]+)+|[a-z_]+\\.[a-z_.]+(:[a-z_.]+)?|Ctrl|Alt|Shift|Tab|Esc|Del|Delete|Enter|Home|End|Ins|PgUp|PgDown|Backspace|Return|F\\d+|CSV|JSON|UTF-(8|(16|32)(LE|BE)?)|"
        "GB18030|GBK|Big5|windows-\\d+|English|SVG|PNG|requests|proactive|disputes|txt|text|md|html?|settings|GNU|"
        "XX|[A-Z])\\b|[a-zA-Z0-9_-]*\\.(txt|md|html?)|samples-[0-9-]+(\\.gouji)?|\\*\\.gouji"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{2,}"));
    QStringList left;
    for (const QString &words : wordsOf(fixture)) {
        const QString where = words.section(QStringLiteral(": "), 0, 0);
        QString text = words.mid(where.size() + 2);
        // The workspace is called after the folder opened.
        text.remove(WindowFixture::samples()).remove(fixture.services.workspaceFolder).remove(allowed);
        if (english.match(text).hasMatch())
            left += words;
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
}

void TestLanguage::theChangeReachesEverything()
{
    WindowFixture fixture(QStringLiteral("en"));
    QVERIFY(fixture.open({WindowFixture::sample(QStringLiteral("青石县财政局2023.txt"))}, 1));
    QVERIFY(fixture.waitForSuggestions());
    const QStringList english = wordsOf(fixture);
    const auto choose = [&](const char *language) {
        for (QAction *action : fixture.window->findChildren<QAction *>()) {
            if (action->text() == QString::fromUtf8(language))
                action->trigger();
        }
        QTest::qWait(20);
    };
    choose("简体中文");
    const QString title = fixture.window->windowTitle();
    QVERIFY2(title.startsWith(QStringLiteral("青石县财政局 2023 — ")) && title.endsWith(QStringLiteral(" — 勾稽")),
             qPrintable(title));
    QCOMPARE(fixture.action(QStringLiteral("Undo"))->iconText(), QStringLiteral("撤销"));
    const FindingListModel *findings = fixture.review()->findings()->model();
    QCOMPARE(findings->index(0, FindingListModel::GradeColumn).data().toString(), QStringLiteral("须改"));
    choose("English");
    const QStringList again = wordsOf(fixture);
    QCOMPARE(again, english);
}

void TestLanguage::everyActionSaysWhatItDoesAndByWhichKey()
{
    WindowFixture fixture;
    for (const MenuId menu : WindowActions::menus()) {
        const WindowActions actions(nullptr);
        for (const QAction *action : actions.ofMenu(menu)) {
            if (!action)
                continue;
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
            for (const QKeySequence &key : action->shortcuts())
                QVERIFY2(action->toolTip().contains(key.toString(QKeySequence::NativeText)),
                         qPrintable(action->text()));
        }
    }
}

void TestLanguage::noTwoActionsShareAKey()
{
    WindowFixture fixture;
    QMap<QString, QString> owners;
    const WindowActions actions(nullptr);
    for (const MenuId menu : WindowActions::menus()) {
        for (const QAction *action : actions.ofMenu(menu)) {
            for (const QKeySequence &key : action ? action->shortcuts() : QList<QKeySequence>()) {
                const QString name = key.toString();
                QVERIFY2(!name.isEmpty(), qPrintable(action->text()));
                QVERIFY2(!owners.contains(name), qPrintable(name + QStringLiteral(": ") + owners.value(name)));
                owners.insert(name, action->text());
            }
        }
    }
    QVERIFY(owners.size() > 30);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
