// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/window_fixture.h"

#include <map>
#include <random>

namespace gouji::test {

/// The same tables as plain texts: no places, no states, no history but snapshots. Commands are played on it the simple
/// way and must come out the same.
struct GridShadow
{
    using Texts = std::map<QString, QString>; // by address
    std::map<ReportId, Texts> reports;
    friend bool operator==(const GridShadow &, const GridShadow &) = default;
};

/// Commands by chance in a table, given by the keyboard and played on the shadow too.
class GridPlayer
{
protected:
    struct Place
    {
        QString row;
        int column = 0;
    };

    void setUp();
    GridShadow readShadow() const;
    QByteArrayList bytes() const;
    int random(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    QString randomFigure() { return random(4) == 0 ? QStringLiteral("0") : QString::number(1 + random(150)); }
    GridShadow::Texts &texts() { return m_shadow.reports[*m_window->review()->report()]; }
    QString address(const QString &row, int column) const
    {
        return QStringLiteral("requests/%1/%2").arg(row, m_columns[column]);
    }
    QStringList rowTexts(const QString &row);
    void putRow(const QString &row, const QStringList &values);
    /// The editor that has the keyboard; one that was closed may wait for its end yet.
    static QLineEdit *editor() { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
    void press(const char *keys) { QTest::keySequence(m_window->grid(), QKeySequence(QString::fromLatin1(keys))); }
    Place somewhere();
    void chooseSome(const Place &from, int &rows, int &columns);
    bool sameFigure(const QString &one, const QString &other) const;
    /// Copies what is chosen and goes to where it is to be pasted, so that a block of this size fits.
    Place copyAndGo(int rows, int columns);
    /// What a cell gives to a copy: a figure without what is in front of it.
    QString copied(const QString &at);
    void markInSource(int first, int count);
    void putUnlessSame(const QString &at, const QString &text);
    void answerPreview(const GridShadow &before);
    void play(const QByteArray &kind);

    std::unique_ptr<WindowFixture> m_window;
    std::mt19937 m_random{20240131};
    QStringList m_columns;
    QStringList m_rows; // of the report that is shown
    GridShadow m_shadow;
    std::map<ReportId, GridShadow::Texts> m_read;
    std::map<QByteArray, int> m_changed; // how often a kind really changed something
    bool m_refused = false;
};

} // namespace gouji::test
