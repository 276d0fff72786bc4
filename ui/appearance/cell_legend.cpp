// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/cell_legend.h"

namespace gouji {

CellAppearance CellLegend::appearance(const QString &shown, CellState state, int failedChecks, bool isCorrected,
                                      const QString &wasRead, const ColorScheme &scheme)
{
    CellAppearance look;
    look.text = shown;
    look.ink = scheme.text;
    switch (state) {
    case CellState::Read:
        break;
    case CellState::Inferred:
        look.mark = QStringLiteral("≈");
        look.ink = scheme.inferInk;
        look.ground = scheme.inferGround;
        break;
    case CellState::Ambiguous:
        look.mark = QStringLiteral("?");
        look.ink = scheme.doubtInk;
        look.ground = scheme.doubtGround;
        look.isHatched = true;
        break;
    case CellState::Blank:
        if (look.text.isEmpty())
            look.text = QStringLiteral("·");
        look.ink = scheme.faintText;
        break;
    case CellState::NotAFigure:
        look.ink = scheme.doubtInk;
        break;
    case CellState::Missing:
        look.text = QStringLiteral("– –");
        look.ink = scheme.faintText;
        look.hasDashedFrame = true;
        break;
    }
    if (isCorrected) {
        look.hasCorner = true;
        look.wasRead = wasRead == shown ? QString() : wasRead;
        look.ink = scheme.correctInk;
        look.ground = scheme.correctGround;
    }
    if (failedChecks > 0) {
        look.mark.prepend(QStringLiteral("✗")); // what else is to be said of it stays beside it
        look.ink = scheme.failInk;
        look.ground = scheme.failGround;
        look.isBold = true;
    }
    return look;
}

CellAppearance CellLegend::appearance(const QModelIndex &index, const ColorScheme &scheme)
{
    return appearance(index.data(Qt::DisplayRole).toString(), static_cast<CellState>(index.data(CellStateRole).toInt()),
                      index.data(FailedChecksRole).toInt(), index.data(IsCorrectedRole).toBool(),
                      index.data(ReadTextRole).toString(), scheme);
}

CellAppearance CellLegend::preview(CellAppearance look, const QString &after, const ColorScheme &scheme)
{
    CellAppearance changed;
    changed.text = after.isEmpty() ? QStringLiteral("·") : after;
    changed.wasRead = std::move(look.text);
    changed.ink = scheme.accent;
    changed.ground = scheme.base;
    changed.hasDashedFrame = true;
    changed.isBold = true;
    return changed;
}

QList<CellLegend::Entry> CellLegend::entries(const ColorScheme &scheme)
{
    const auto example = [&scheme](const char *text, CellState state, int failed = 0, bool corrected = false) {
        return appearance(QString::fromUtf8(text), state, failed, corrected,
                          corrected ? QStringLiteral("63") : QString(), scheme);
    };
    return {
        {example("36", CellState::Read), tr("as read"), tr("The figure stands at this cell's own place in the text.")},
        {example("412", CellState::Read, 1), tr("fails a check"),
         tr("The figures of an identity do not add up to this total.")},
        {example("", CellState::Ambiguous), tr("doubtful"),
         tr("The text leaves more than one figure possible here; look at the source and type what stands there.")},
        {example("", CellState::Missing), tr("missing"), tr("No place for this cell was found in the text.")},
        {example("2", CellState::Inferred), tr("inferred from the identities"),
         tr("Several places were likely; the identities leave this one.")},
        {example("36", CellState::Read, 0, true), tr("reading corrected"),
         tr("A person put the reading right; what was read stays beside it.")},
        {example("", CellState::Blank), tr("blank"), tr("The place is there and holds nothing. No zero is assumed.")},
        {example("若干", CellState::NotAFigure), tr("not a figure"), tr("Words stand where a figure should be.")},
    };
}

QString CellLegend::mark(ReportStanding standing)
{
    switch (standing) {
    case ReportStanding::Fails:
        return QStringLiteral("✗");
    case ReportStanding::Doubtful:
        return QStringLiteral("?");
    case ReportStanding::Passed:
        return QStringLiteral("✓");
    case ReportStanding::Unchecked:
        break;
    }
    return {};
}

QColor CellLegend::ink(ReportStanding standing, const ColorScheme &scheme)
{
    switch (standing) {
    case ReportStanding::Fails:
        return scheme.failInk;
    case ReportStanding::Doubtful:
        return scheme.doubtInk;
    case ReportStanding::Passed:
        return scheme.passInk;
    case ReportStanding::Unchecked:
        break;
    }
    return scheme.faintText;
}

QString CellLegend::tally(ReportStanding standing, int failed, int doubtful)
{
    QStringList parts;
    if (failed > 0)
        parts += mark(ReportStanding::Fails) + QString::number(failed);
    if (doubtful > 0)
        parts += mark(ReportStanding::Doubtful) + QString::number(doubtful);
    return parts.isEmpty() ? mark(standing) : parts.join(QLatin1Char(' '));
}

} // namespace gouji
