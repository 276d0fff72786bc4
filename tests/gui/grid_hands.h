// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/window_fixture.h"

namespace gouji::test {

/// A window with one report, and hands on its keyboard.
class GridHands
{
protected:
    /// A report whose sums hold, with a blank, a missing and a doubtful cell; the table has the keyboard.
    void openWindow()
    {
        m_window = std::make_unique<WindowFixture>();
        ReportMaker maker = soundReport();
        maker.without("requests/partial/social", CellState::Blank);
        maker.without("requests/partial/legal", CellState::Missing);
        maker.without("requests/partial/total", CellState::Ambiguous);
        m_window->workspace.addReport(maker.make());
        QVERIFY(m_window->review()->report());
        m_window->goTo(QStringLiteral("requests/new/natural_person"));
        m_window->grid()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window->window.get()));
    }

    /// The editor that has the keyboard; one that was closed may wait for its end yet.
    static QLineEdit *editor() { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
    void press(const char *keys)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keySequence(focus ? focus : m_window->grid(), QKeySequence(QString::fromLatin1(keys)));
    }
    void choose(const char *from, const char *keys)
    {
        m_window->goTo(QString::fromLatin1(from));
        m_window->grid()->setFocus();
        for (const QByteArray &key : QByteArray(keys).split(' ')) {
            if (!key.isEmpty())
                press(key.constData());
        }
    }
    CellId cell(const char *address) const
    {
        return m_window->state().extraction().find(QString::fromLatin1(address)).value();
    }
    QString text(const char *address) const { return m_window->state().shownText(cell(address)); }
    QStringList row(const char *key) const
    {
        QStringList texts;
        for (const char *column : {"natural_person", "business", "research", "social", "legal", "other_org", "total"})
            texts += text((QByteArray("requests/") + key + '/' + column).constData());
        return texts;
    }
    static QStringList figures(const char *texts) { return QString::fromUtf8(texts).split(QLatin1Char(' ')); }
    size_t steps() const { return m_window->workspace.journal().records().size(); }
    EditPreviewBar *bar() const { return m_window->review()->tables()->previewBar(); }
    void mark(const QString &words)
    {
        const auto begin = static_cast<int>(m_window->state().extraction().source->text.indexOf(words));
        QVERIFY(begin >= 0);
        m_window->source()->reveal({begin, begin + static_cast<int>(words.size())});
        QTextCursor cursor = m_window->source()->document()->find(words);
        QVERIFY(!cursor.isNull());
        m_window->source()->setTextCursor(cursor);
    }

    std::unique_ptr<WindowFixture> m_window;
};

} // namespace gouji::test
