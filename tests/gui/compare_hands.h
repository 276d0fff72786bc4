// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/window_fixture.h"
#include "tests/unit/year_reports.h"
#include "ui/compare/body_joins.h"
#include "ui/compare/chart_view.h"
#include "ui/compare/compare_window.h"
#include "ui/compare/comparison_files.h"
#include "ui/compare/name_bar.h"
#include "ui/compare/prose_page.h"
#include "ui/compare/year_grid.h"
#include "ui/compare/years_page.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QTabWidget>

namespace gouji::test {

/// Columns of CompareFixture::threeYears.
inline constexpr int year2022 = 0;
inline constexpr int year2023 = 1;
inline constexpr int year2024 = 2;

/// The main window with the window of years over it, worked by keys.
class CompareFixture : public WindowFixture
{
public:
    using WindowFixture::WindowFixture;

    /// The samples of one body: three years, nine requests carried out of 2023 and seven carried into 2024.
    static QStringList threeYears()
    {
        return {sample(QStringLiteral("云岭区住房和城乡建设局2022.txt")),
                sample(QStringLiteral("云岭区住房和城乡建设局2023.txt")),
                sample(QStringLiteral("云岭区住房和城乡建设局2024.txt"))};
    }

    /// Opens the window of years for the report that is shown, by its key.
    bool compareYears()
    {
        window->activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == window.get(); }))
            return false;
        press("Ctrl+T");
        CompareWindow *opened = compare();
        return opened && becomesActive();
    }

    /// A window counts as active as soon as the one under it is; the keyboard comes later.
    bool becomesActive() const
    {
        return QTest::qWaitFor([this] { return QApplication::activeWindow() == compare(); });
    }
    CompareWindow *compare() const { return window->findChild<CompareWindow *>(); }
    YearsPage *years() const { return compare()->years(); }
    YearGrid *yearGrid() const { return years()->grid(); }
    QLineEdit *yearEditor() const { return yearGrid()->viewport()->findChild<QLineEdit *>(); }
    QStringList said() const { return compare()->messages()->texts(); }

    /// A key in the window of years, where the keyboard is.
    void hit(const char *keys) const
    {
        compare()->activateWindow();
        if (!becomesActive())
            return;
        QWidget *receiver = QApplication::focusWidget();
        QTest::keySequence(receiver ? receiver : compare(), QKeySequence(QString::fromLatin1(keys)));
    }
    /// Words as an input method gives them.
    void type(const QString &text) const
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    QString currentRow() const { return yearGrid()->currentPlace().data(RowKeyRole).toString(); }
    int currentYear() const
    {
        const std::optional<ReportId> report = years()->currentReport();
        return report ? workspace.state(*report).year().value_or(0) : 0;
    }
    void goToRow(const char *row, int column) const
    {
        yearGrid()->setCurrentPlace(years()->model()->indexFor(QString::fromLatin1(row), column));
    }
    QString figure(const char *row, int column) const
    {
        return years()->model()->indexFor(QString::fromLatin1(row), column).data().toString();
    }
};

} // namespace gouji::test
