// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/items/revision_list_model.h"
#include "model/opinion/acceptance.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/report_text.h"
#include "tests/support/text_layout.h"
#include "ui/revision/revision_pane.h"

namespace gouji::test {

inline const QString granted = QStringLiteral("requests/granted/total");
inline const QString total = QStringLiteral("requests/total/total");
inline const QString direct = QStringLiteral("disputes/direct/other");

/// A body's report as it came first, and as it came again.
class Sent
{
public:
    explicit Sent(const WindowFixture &fixture)
        : m_folder(fixture.folder.filePath(QStringLiteral("reports")))
    {
        QDir().mkpath(m_folder);
    }

    QString write(const QString &name, const ReportText &report) const
    {
        const QString path = m_folder + u'/' + name;
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(written(report, TextLayout::Markdown).toUtf8());
        return path;
    }

    static ReportText first()
    {
        ReportText report = ReportText::busy();
        report.set("requests/granted", "8 2 1 0 0 1 13"); // 12 is right
        report.set("requests/carried_in", "2 0 0 1 0 0 4");
        return report;
    }

    /// One figure as proposed, another one unasked.
    static ReportText second()
    {
        ReportText report = first();
        report.set("requests/granted", "8 2 1 0 0 1 12");
        report.set("proactive/penalties", "8");
        return report;
    }

private:
    QString m_folder;
};

inline RevisionListModel *model(const WindowFixture &fixture)
{
    return fixture.review()->revisions()->model();
}

/// The step of a bar with this name.
inline QToolButton *step(const WindowFixture &fixture, const QString &name)
{
    for (QToolButton *button : fixture.window->findChildren<QToolButton *>()) {
        if (button->text() == name && button->isVisible())
            return button;
    }
    return nullptr;
}

/// Without the plural that a translation for English would choose.
inline QString plain(QString text)
{
    return text.remove(QStringLiteral("(s)"));
}

inline ReportId first(const WindowFixture &fixture)
{
    return fixture.workspace.reports().front();
}

inline ReportId second(const WindowFixture &fixture)
{
    return fixture.workspace.reports().back();
}

inline void correct(WindowFixture &fixture, ReportId report, const QString &address, const QString &typed)
{
    const auto cell = fixture.workspace.state(report).extraction().find(address).value();
    QVERIFY(fixture.workspace.correctCell(report, cell, typed).has_value());
}

inline void propose(WindowFixture &fixture, const QString &address, int figure)
{
    const ReportId report = first(fixture);
    QVERIFY(fixture.workspace.apply(*acceptAsOpinion(
        report, fixture.workspace.state(report), fixture.workspace.nextOpinion(), {{address, Decimal(figure)}}, {})));
}

inline QString outcomes(const WindowFixture &fixture)
{
    QStringList lines;
    for (int row = 0; row < model(fixture)->rowCount(); ++row)
        lines += model(fixture)->index(row, RevisionListModel::OutcomeColumn).data().toString();
    return lines.join(QStringLiteral(" / "));
}

} // namespace gouji::test
