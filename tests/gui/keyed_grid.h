// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/grid_hands.h"

namespace gouji::test {

/// A window with one report, worked by keys of its table alone.
class KeyedGrid : public GridHands
{
protected:
    /// Two cells beside each other are blank.
    void openWindow()
    {
        m_window = std::make_unique<WindowFixture>();
        ReportMaker maker = soundReport();
        maker.without("requests/new/social", CellState::Blank);
        maker.without("requests/new/legal", CellState::Blank);
        m_window->workspace.addReport(maker.make());
        QVERIFY(m_window->review()->report());
        m_window->goTo(QStringLiteral("requests/new/natural_person"));
        m_window->grid()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window->window.get()));
    }
    void press(const char *keys) { QTest::keySequence(m_window->grid(), QKeySequence(QString::fromLatin1(keys))); }
    size_t chosen() const { return m_window->review()->tables()->chosenCells().size(); }
};

} // namespace gouji::test
