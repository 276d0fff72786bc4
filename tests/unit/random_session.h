// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/unit/history_shadow.h"

#include <random>

namespace gouji::test {

/// Commands of every kind by chance on a workspace of two reports, each played on the shadow too.
class RandomSession
{
public:
    explicit RandomSession(unsigned seed);

    /// One step: a command of some kind, a group, an undo, a redo or a jump (none of these three if only forward). False
    /// if the shadow does not agree.
    bool step(bool onlyForward);

    Workspace workspace;
    Shadow shadow;
    QByteArray start;
    std::map<QString, int> ran;

private:
    int draw(int below) { return static_cast<int>(m_chance() % static_cast<unsigned>(below)); }
    const ReportState &state() const { return workspace.state(m_report); }
    QString &text(CellId cell) { return shadow.texts[{m_report, cell}]; }
    CellId anyCell();
    int rowOf(CellId cell) const { return state().extraction().formCell(cell).row; }
    QString address(CellId cell) const { return state().extraction().formCell(cell).address; }
    std::vector<CellId> row(CellId cell) const { return cellsOfRow(state(), cell.table, rowOf(cell)); }
    static bool holds(const QString &text) { return !text.isEmpty() && text != QStringLiteral("—"); }
    bool isBlankRead(CellId cell) const { return state().extraction().reading(cell).state == CellState::Blank; }

    void run(const Command &command);
    std::vector<QString> textsOf(const std::vector<CellId> &cells);
    void setTexts(const std::vector<CellId> &cells, const std::vector<QString> &texts);
    /// A structure edit of one row, and the same on plain texts.
    void shift(int kind);
    void splitOrJoin(bool split);
    void swap(int kind);
    void fill(int kind);
    void fromSource(int kind);
    void typed(bool back);
    void figures(int kind);
    void findings(bool dismiss);
    void opinions(int kind);
    void settings(int kind);
    /// The other report's decisions over this one; what they come to is told by the judgement itself (tst_carry_over).
    void carry(bool nextVersion);
    void command();
    void group();

    std::mt19937 m_chance;
    std::vector<ReportId> m_reports;
    ReportId m_report = 0;
    std::map<int, Shadow> m_states; // by Do record
};

} // namespace gouji::test
