// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/status_line.h"

#include "model/edit/typed_figure.h"
#include "model/items/cell_words.h"
#include "model/items/selection_summary.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace gouji {

StatusLine::StatusLine(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_address(new QLabel(this))
    , m_state(new QLabel(this))
    , m_placeCount(new QLabel(this))
    , m_sum(new QLabel(this))
    , m_kept(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 1, 6, 1);
    layout->setSpacing(18);
    for (QLabel *label : {m_address, m_state, m_placeCount, m_sum, m_kept})
        label->setTextFormat(Qt::PlainText);
    layout->addWidget(m_address);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_placeCount);
    layout->addWidget(m_sum);
    layout->addWidget(m_kept);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(&workspace, &Workspace::historyChanged, this, &StatusLine::refresh);
    connect(&workspace, &Workspace::cellsChanged, this, &StatusLine::refresh);
    connect(&workspace, &Workspace::reportsCleared, this, [this] {
        showCell(std::nullopt, std::nullopt, 0);
        showChosen(std::nullopt, {});
    });
    refresh();
}

void StatusLine::showCell(std::optional<ReportId> report, std::optional<CellId> cell, int places, int prose)
{
    m_prose = prose;
    m_report = report;
    m_cell = cell;
    m_places = places;
    refresh();
}

void StatusLine::setKept(const Kept &kept)
{
    m_where = kept;
    refresh();
}

void StatusLine::showChosen(std::optional<ReportId> report, const std::vector<CellId> &cells)
{
    m_report = report;
    m_chosen = cells;
    refresh();
}

void StatusLine::refresh()
{
    const bool hasReport = m_report && m_workspace.contains(*m_report);
    // What is remembered of one report need not be there in the next.
    const auto isThere = [&](CellId cell) { return hasReport && hasCell(m_workspace.state(*m_report), cell); };
    if (m_cell && isThere(*m_cell)) {
        const ReportState &report = m_workspace.state(*m_report);
        const CellReading &reading = report.extraction().reading(*m_cell);
        QString state = CellWords::state(report, *m_cell);
        const QString shown = report.shownText(*m_cell);
        if (report.isCorrected(*m_cell)) {
            const auto orNothing = [](const QString &text) { return text.isEmpty() ? tr("nothing") : text; };
            state = tr("corrected: %1 → %2").arg(orNothing(reading.raw), orNothing(shown));
        }
        m_address->setText(report.extraction().formCell(*m_cell).address);
        m_state->setText(CellWords::name(report.extraction(), *m_cell) + QStringLiteral("   ") + state);
        m_state->setToolTip(m_state->text());
        QString places = m_places > 0 ? tr("%n place(s)", nullptr, m_places) : tr("no place in the text");
        if (m_prose > 0)
            places += QStringLiteral(" · ") + tr("%n place(s) in the prose", nullptr, m_prose);
        m_placeCount->setText(places);
    } else {
        for (QLabel *label : {m_address, m_state, m_placeCount})
            label->clear();
    }

    std::vector<Decimal> figures;
    for (const CellId &cell : m_chosen) {
        const std::optional<Decimal> value = isThere(cell) ? m_workspace.state(*m_report).reported(cell) : std::nullopt;
        if (value)
            figures.push_back(*value);
    }
    const SelectionSummary summary = summarize(figures);
    m_sum->setText(m_chosen.size() > 1 ? QStringLiteral("Σ %1   n %2   x̄ %3")
                                             .arg(summary.sum.toString())
                                             .arg(summary.figures)
                                             .arg(summary.figures > 0 ? summary.average() : QStringLiteral("–"))
                                       : QString());
    QString tip = tr("Sum, number and average of the chosen figures");
    if (summary.figures > 0) {
        constexpr int places = 6;
        const QString average = summary.average(places);
        tip += QLatin1Char('\n')
               + (summary.isExact(places) ? tr("Average: %1, exactly").arg(average)
                                          : tr("Average: %1, rounded to %n place(s)", nullptr, places).arg(average));
    }
    m_sum->setToolTip(tip);

    QFont font = this->font();
    font.setBold(m_where.isProblem);
    m_kept->setFont(font);
    m_kept->setToolTip(m_where.tip);
    if (m_where.isInFile) {
        m_kept->setText(m_where.text);
        return;
    }
    const auto steps = static_cast<int>(m_workspace.journal().records().size());
    m_kept->setText(steps > 0 ? tr("%n change(s), in memory only: export to keep them", nullptr, steps)
                              : tr("no changes"));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace gouji
