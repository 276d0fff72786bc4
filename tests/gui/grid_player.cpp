// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/grid_player.h"

#include <QPushButton>

namespace gouji::test {
namespace {

constexpr int sourceFigures = 60; // 0, 3, 6 … stand in the source of each report

} // namespace

void GridPlayer::setUp()
{
    m_window = std::make_unique<WindowFixture>();
    for (const char *edition : {"2021", "2019"}) {
        ReportMaker maker = soundReport(edition);
        auto source = std::make_shared<SourceText>(*maker.extraction().source);
        for (int figure = 0; figure < sourceFigures; ++figure)
            source->text += QString::number(3 * figure) + QLatin1Char(figure % 7 == 6 ? '\n' : ' ');
        maker.extraction().source = source;
        m_window->workspace.addReport(maker.make());
    }
    for (const ReportId report : m_window->workspace.reports())
        m_read[report] = {};
    for (const FormColumn &column : m_window->state().extraction().tableForm(TableId::Requests).columns)
        m_columns += column.key;
    m_shadow = readShadow();
    for (auto &[report, texts] : m_read)
        texts = m_shadow.reports[report];
}

GridShadow GridPlayer::readShadow() const
{
    GridShadow shadow;
    for (const ReportId report : m_window->workspace.reports()) {
        const ReportState &state = m_window->workspace.state(report);
        for (const TableId table : allTables) {
            const auto count = static_cast<int>(state.extraction().tableForm(table).cells.size());
            for (int i = 0; i < count; ++i) {
                if (state.exists({table, i}))
                    shadow.reports[report][state.extraction().formCell({table, i}).address] =
                        state.shownText({table, i});
            }
        }
    }
    return shadow;
}

QByteArrayList GridPlayer::bytes() const
{
    QByteArrayList all;
    for (const ReportId report : m_window->workspace.reports()) {
        for (const auto &writer : m_window->services.writers)
            all += writer->write(m_window->workspace.state(report), m_window->workspace.checks(report));
    }
    return all;
}

QStringList GridPlayer::rowTexts(const QString &row)
{
    QStringList values;
    for (int column = 0; column < m_columns.size(); ++column)
        values += texts()[address(row, column)];
    return values;
}

void GridPlayer::putRow(const QString &row, const QStringList &values)
{
    for (int column = 0; column < m_columns.size(); ++column)
        texts()[address(row, column)] = values[column];
}

GridPlayer::Place GridPlayer::somewhere()
{
    m_rows.clear();
    for (const FormRow &row : m_window->state().extraction().tableForm(TableId::Requests).rows)
        m_rows += row.key;
    return {m_rows[random(static_cast<int>(m_rows.size()))], random(7)};
}

void GridPlayer::chooseSome(const Place &from, int &rows, int &columns)
{
    rows = qMin(1 + random(3), static_cast<int>(m_rows.size() - m_rows.indexOf(from.row)));
    columns = qMin(1 + random(3), 7 - from.column);
    for (int i = 1; i < rows; ++i)
        press("Shift+Down");
    for (int i = 1; i < columns; ++i)
        press("Shift+Right");
}

bool GridPlayer::sameFigure(const QString &one, const QString &other) const
{
    return one.isEmpty() == other.isEmpty() && one.toLongLong() == other.toLongLong();
}

void GridPlayer::putUnlessSame(const QString &at, const QString &text)
{
    // What comes in by the block and is the same figure leaves the cell alone, unless it goes back to what was read.
    if (text == m_read[*m_window->review()->report()][at] || !sameFigure(texts()[at], text))
        texts()[at] = text;
}

GridPlayer::Place GridPlayer::copyAndGo(int rows, int columns)
{
    press("Ctrl+C");
    const Place to{m_rows[random(static_cast<int>(m_rows.size()) - rows + 1)], random(7 - columns + 1)};
    m_window->goTo(address(to.row, to.column));
    m_window->grid()->setFocus();
    return to;
}

QString GridPlayer::copied(const QString &at)
{
    const QString text = texts()[at];
    return text.isEmpty() ? text : QString::number(text.toLongLong());
}

void GridPlayer::markInSource(int first, int count)
{
    const QString &text = m_window->state().extraction().source->text;
    int begin = 0;
    for (int figure = 0; figure < first; ++figure)
        begin += static_cast<int>(QString::number(3 * figure).size()) + 1;
    int end = begin;
    for (int figure = first; figure < first + count; ++figure)
        end += static_cast<int>(QString::number(3 * figure).size()) + 1;
    QTextCursor cursor(m_window->source()->document());
    cursor.setPosition(begin);
    cursor.setPosition(qMin(end, static_cast<int>(text.size())) - 1, QTextCursor::KeepAnchor);
    m_window->source()->setTextCursor(cursor);
}

void GridPlayer::answerPreview(const GridShadow &before)
{
    EditPreviewBar *bar = m_window->review()->tables()->previewBar();
    if (!bar->isOpen())
        return;
    m_refused = random(5) == 0 || !bar->content().carryOut;
    if (m_refused)
        m_shadow = before;
    QTest::keyClick(m_refused ? bar->giveUpButton() : bar->carryOutButton(),
                    m_refused ? Qt::Key_Escape : Qt::Key_Return);
}

void GridPlayer::play(const QByteArray &kind)
{
    const GridShadow before = m_shadow;
    Place at = somewhere();
    // Some can be done in few places only.
    const auto suits = [&](const Place &place) {
        const QString text = texts()[address(place.row, place.column)];
        return kind == "split" ? text.size() > 1 && place.column < 6
               : kind == "replace"
                   ? text.size() > 1
                   : (kind != "zeros" && kind != "as read")
                         || (kind == "as read"
                                 ? text != m_read[*m_window->review()->report()][address(place.row, place.column)]
                                 : text.isEmpty());
    };
    for (int tries = 0; tries < 40 && !suits(at); ++tries)
        at = somewhere();
    m_window->goTo(address(at.row, at.column));
    m_window->grid()->setFocus();
    const auto top = static_cast<int>(m_rows.indexOf(at.row));
    int rows = 1;
    int columns = 1;
    QStringList row = rowTexts(at.row);
    const auto each = [&](const auto &act) {
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < columns; ++x)
                act(address(m_rows[top + y], at.column + x), y, x);
        }
    };
    if (kind == "type") {
        const QString figure = randomFigure();
        QTest::keyClicks(m_window->grid(), figure.left(1));
        QTest::keyClicks(editor(), figure.mid(1));
        QTest::keyClick(editor(), random(2) ? Qt::Key_Return : Qt::Key_Tab);
        texts()[address(at.row, at.column)] = figure;
    } else if (kind == "delete") {
        chooseSome(at, rows, columns);
        press("Del");
        each([&](const QString &cell, int, int) { texts()[cell].clear(); });
    } else if (kind == "fill") {
        chooseSome(at, rows, columns);
        const QString figure = randomFigure();
        QTest::keyClicks(m_window->grid(), figure.left(1));
        QTest::keyClicks(editor(), figure.mid(1));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        each([&](const QString &cell, int, int) { putUnlessSame(cell, figure); });
    } else if (kind == "fill down" || kind == "fill right") {
        const bool isDown = kind == "fill down";
        chooseSome(at, rows, columns);
        press(isDown ? "Ctrl+D" : "Ctrl+R");
        const int first = (isDown ? rows : columns) == 1 ? -1 : 0; // one line: from the one before
        if ((isDown ? top : at.column) + first >= 0) {
            each([&](const QString &cell, int y, int x) {
                texts()[cell] = isDown ? texts()[address(m_rows[top + first], at.column + x)]
                                       : texts()[address(m_rows[top + y], at.column + first)];
            });
        }
    } else if (kind == "paste") {
        const int height = qMin(1 + random(3), static_cast<int>(m_rows.size()) - top);
        const int width = qMin(1 + random(3), 7 - at.column);
        QList<QStringList> block;
        QStringList lines;
        for (int y = 0; y < height; ++y) {
            block += QStringList();
            for (int x = 0; x < width; ++x)
                block.back() += random(4) == 0 && height * width > 1 ? QString() : randomFigure();
            lines += block.back().join(QLatin1Char('\t'));
        }
        QGuiApplication::clipboard()->setText(lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n"));
        press("Ctrl+V");
        rows = height;
        columns = width;
        each([&](const QString &cell, int y, int x) { putUnlessSame(cell, block[y][x]); });
    } else if (kind == "copy") {
        chooseSome(at, rows, columns);
        const Place to = copyAndGo(rows, columns);
        press("Ctrl+V");
        std::vector<QString> block;
        each([&](const QString &cell, int, int) { block.push_back(copied(cell)); });
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < columns; ++x) {
                const QString cell = address(m_rows[m_rows.indexOf(to.row) + y], to.column + x);
                putUnlessSame(cell, block[static_cast<size_t>(y * columns + x)]);
            }
        }
    } else if (kind == "copy corners") {
        // Two cells that are in no line: what lies between is neither copied nor pasted over.
        const int otherRow = (top + 1 + random(2)) % static_cast<int>(m_rows.size());
        const int otherColumn = (at.column + 1 + random(3)) % 7;
        const QString here = address(at.row, at.column);
        const QString there = address(m_rows[otherRow], otherColumn);
        const auto cellOf = [this](const QString &name) { return *m_window->state().extraction().find(name); };
        m_window->review()->tables()->chooseCells({cellOf(here), cellOf(there)});
        const int above = qMin(top, otherRow);
        const int left = qMin(at.column, otherColumn);
        const Place to = copyAndGo(qAbs(top - otherRow) + 1, qAbs(at.column - otherColumn) + 1);
        const auto down = static_cast<int>(m_rows.indexOf(to.row)) - above;
        press("Ctrl+V");
        const QString first = copied(here);
        const QString second = copied(there);
        putUnlessSame(address(m_rows[top + down], at.column + to.column - left), first);
        putUnlessSame(address(m_rows[otherRow + down], otherColumn + to.column - left), second);
    } else if (kind == "take") {
        chooseSome(at, rows, columns);
        const int first = random(sourceFigures - rows * columns);
        markInSource(first, rows * columns);
        press("Ctrl+M");
        each(
            [&](const QString &cell, int y, int x) { texts()[cell] = QString::number(3 * (first + y * columns + x)); });
    } else if (kind == "as read") {
        chooseSome(at, rows, columns);
        press("Ctrl+Backspace");
        each([&](const QString &cell, int, int) { texts()[cell] = m_read[*m_window->review()->report()][cell]; });
    } else if (kind == "table zeros") {
        m_window->action(QStringLiteral("Fill the Table with 0"))->trigger();
        for (auto &[cell, text] : texts()) {
            if (cell.startsWith(QLatin1String("requests/")) && text.isEmpty())
                text = QStringLiteral("0");
        }
    } else if (kind == "confirm") {
        chooseSome(at, rows, columns);
        press("F9"); // a decision of its own: figures stay
    } else if (kind == "zeros") {
        chooseSome(at, rows, columns);
        press("Alt+0");
        each([&](const QString &cell, int, int) {
            if (texts()[cell].isEmpty())
                texts()[cell] = QStringLiteral("0");
        });
    } else if (kind == "shift left") {
        press("Alt+Shift+Left");
        row.removeAt(qMax(0, at.column - 1));
        putRow(at.row, row << QString());
    } else if (kind == "shift right") {
        press("Alt+Shift+Right");
        row.removeLast();
        row.insert(at.column, QString());
        putRow(at.row, row);
    } else if (kind == "insert") {
        press("Alt+Ins");
        qsizetype gap = row.indexOf(QString(), at.column + 1);
        row.removeAt(gap < 0 ? 6 : gap);
        row.insert(at.column, QString());
        putRow(at.row, row);
    } else if (kind == "remove") {
        press("Alt+Del");
        row.removeAt(at.column);
        putRow(at.row, row << QString());
    } else if (kind == "join") {
        press("Ctrl+Alt+J");
        if (at.column < 6) {
            row[at.column] += row[at.column + 1];
            row.removeAt(at.column + 1);
            putRow(at.row, row << QString());
        }
    } else if (kind == "split") {
        press("F2");
        QTest::keyClick(editor(), Qt::Key_Home);
        QTest::keyClick(editor(), Qt::Key_Right);
        QTest::keySequence(editor(), QKeySequence(QStringLiteral("Ctrl+Alt+S")));
        const QString whole = row[at.column];
        if (whole.size() > 1 && at.column < 6) {
            if (!row[at.column + 1].isEmpty()) {
                qsizetype gap = row.indexOf(QString(), at.column + 2);
                row.removeAt(gap < 0 ? 6 : gap);
                row.insert(at.column + 1, QString());
            }
            row[at.column] = whole.left(1);
            row[at.column + 1] = whole.mid(1);
            putRow(at.row, row);
        }
        if (editor())
            QTest::keyClick(editor(), Qt::Key_Escape);
    } else if (kind == "swap") {
        chooseSome(at, rows, columns);
        press("Ctrl+Alt+X");
        std::swap(texts()[address(at.row, at.column)],
                  texts()[address(m_rows[top + rows - 1], at.column + columns - 1)]);
    } else if (kind == "swap rows") {
        chooseSome(at, rows, columns);
        press("Ctrl+Alt+W");
        const QString other = m_rows[top + rows - 1];
        const QStringList values = rowTexts(other);
        putRow(other, row);
        putRow(at.row, values);
    } else if (kind == "row down" || kind == "row up") {
        const int next = top + (kind == "row down" ? 1 : -1);
        press(kind == "row down" ? "Alt+Shift+Down" : "Alt+Shift+Up");
        if (next >= 0 && next < m_rows.size()) {
            const QStringList values = rowTexts(m_rows[next]);
            putRow(m_rows[next], row);
            putRow(at.row, values);
        }
    } else if (kind == "replace") {
        FindBar *find = m_window->review()->tables()->findBar();
        find->open();
        const bool all = random(4) == 0;
        find->setScope(all ? FindBar::Scope::AllReports : FindBar::Scope::Report);
        const QString what = texts()[address(at.row, at.column)];
        const QString with = QString::number(random(99));
        const bool whole = what.size() < 2 || random(2) == 0;
        find->wholeCellBox()->setChecked(whole);
        find->findLine()->setText(what);
        find->replaceLine()->setText(with);
        QTest::keyClick(find->replaceLine(), Qt::Key_Return, Qt::ControlModifier);
        for (auto &[report, cells] : m_shadow.reports) {
            if (!all && report != m_window->review()->report())
                continue;
            for (auto &[cell, text] : cells)
                text = whole && text == what ? with : whole ? text : text.replace(what, with);
        }
        answerPreview(before);
        QTest::keyClick(find->findLine(), Qt::Key_Escape);
    }
    answerPreview(before);
}

} // namespace gouji::test
