// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/cell_legend.h"

#include "model/items/year_roles.h"

namespace gouji {

CellAppearance CellLegend::appearance(const CellFacts &facts, const ColorScheme &scheme)
{
    CellAppearance look;
    look.text = facts.shown;
    look.ink = scheme.text;
    switch (facts.state) {
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
    if (facts.isCorrected) {
        look.hasCorner = true;
        look.wasRead = facts.wasRead == facts.shown ? QString() : facts.wasRead;
        look.ink = scheme.correctInk;
        look.ground = scheme.correctGround;
    }
    if (facts.otherYear && *facts.otherYear != Severity::Error) {
        look.mark.prepend(QStringLiteral("!"));
        look.ink = scheme.doubtInk;
        look.ground = scheme.doubtGround;
    }
    if (facts.failedChecks > 0 || facts.otherYear == Severity::Error) {
        look.mark.prepend(QStringLiteral("✗")); // what else is to be said of it stays beside it
        look.ink = scheme.failInk;
        look.ground = scheme.failGround;
        look.isBold = true;
    }
    if (look.mark.isEmpty() && (facts.isConfirmed || facts.isConsistent)) {
        look.mark = facts.isConfirmed ? QStringLiteral("✓") : QStringLiteral("∴");
        look.isMarkFaint = true;
        look.markInk = facts.isConfirmed ? scheme.passInk : scheme.faintText;
    }
    if (look.mark.isEmpty() && facts.isSum) {
        look.mark = QStringLiteral("Σ");
        look.isMarkFaint = true;
        look.markInk = scheme.faintText;
    }
    if (!facts.proposed.isEmpty()) {
        look.proposed = QStringLiteral("▸") + facts.proposed;
        look.proposedInk = scheme.accent;
    }
    if (facts.preview) {
        look.isPreview = true;
        look.wasRead = look.text;
        look.proposed.clear();
        look.text = facts.preview->isEmpty() ? QStringLiteral("·") : *facts.preview;
        look.mark = QStringLiteral("▸");
        look.isMarkFaint = false;
        look.ink = scheme.accent;
        look.ground = scheme.chosen;
        look.isBold = true;
        look.isHatched = false;
        look.hasDashedFrame = false;
    }
    return look;
}

CellAppearance CellLegend::appearance(const QModelIndex &index, const ColorScheme &scheme)
{
    CellFacts facts;
    facts.shown = index.data(Qt::DisplayRole).toString();
    facts.state = static_cast<CellState>(index.data(CellStateRole).toInt());
    facts.failedChecks = index.data(FailedChecksRole).toInt();
    facts.isCorrected = index.data(IsCorrectedRole).toBool();
    facts.wasRead = index.data(ReadTextRole).toString();
    facts.proposed = index.data(ProposedRole).toString();
    facts.isConfirmed = index.data(IsConfirmedRole).toBool();
    facts.isConsistent = index.data(IsConsistentRole).toBool();
    if (const QVariant preview = index.data(PreviewRole); preview.isValid())
        facts.preview = preview.toString();
    if (const QVariant severity = index.data(YearSeverityRole); severity.isValid())
        facts.otherYear = static_cast<Severity>(severity.toInt());
    facts.isSum = index.data(IsSumRole).toBool();
    return appearance(facts, scheme);
}

QList<CellLegend::Entry> CellLegend::entries(const ColorScheme &scheme)
{
    const auto example = [&scheme](const char *text, CellState state, int failed = 0, bool corrected = false) {
        const QString wasRead = corrected ? QStringLiteral("63") : QString();
        return appearance({QString::fromUtf8(text), state, failed, corrected, wasRead}, scheme);
    };
    CellFacts proposed{QStringLiteral("63"), CellState::Read, 1, false, {}, QStringLiteral("36")};
    CellFacts confirmed{QStringLiteral("36"), CellState::Read, 0, false, {}};
    CellFacts consistent = confirmed;
    CellFacts preview{QStringLiteral("63"), CellState::Read, 1, false, {}};
    CellFacts otherYear = confirmed;
    CellFacts sum = confirmed;
    confirmed.isConfirmed = true;
    consistent.isConsistent = true;
    preview.preview = QStringLiteral("36");
    otherYear.otherYear = Severity::Warning;
    sum.isSum = true;
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
        {appearance(proposed, scheme), tr("figure proposed"),
         tr("The body is told to change its figure to the one behind ▸; what it reported stays.")},
        {appearance(confirmed, scheme), tr("confirmed"), tr("A person looked at it and found it right.")},
        {appearance(consistent, scheme), tr("supported by the identities"),
         tr("Independent identities hold with it; the tooltip says which, and what they would not notice.")},
        {appearance(preview, scheme), tr("preview of a suggestion"),
         tr("What would stand there, beside what does; nothing is changed yet.")},
        {appearance(otherYear, scheme), tr("differs from another year"),
         tr("Among the years side by side: something here should be looked into against another year; ✗ must be changed "
            "or explained.")},
        {appearance(sum, scheme), tr("several cells added up"),
         tr("Among the years side by side: this edition splits what another edition counts in one cell.")},
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
    case ReportStanding::Questioned:
        return QStringLiteral("!");
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
    case ReportStanding::Questioned:
        return scheme.doubtInk;
    case ReportStanding::Passed:
        return scheme.passInk;
    case ReportStanding::Unchecked:
        break;
    }
    return scheme.faintText;
}

QString CellLegend::tally(ReportStanding standing, int failed, int warned, int doubtful)
{
    QStringList parts;
    if (failed > 0)
        parts += mark(ReportStanding::Fails) + QString::number(failed);
    if (warned > 0)
        parts += mark(ReportStanding::Questioned) + QString::number(warned);
    if (doubtful > 0)
        parts += mark(ReportStanding::Doubtful) + QString::number(doubtful);
    return parts.isEmpty() ? mark(standing) : parts.join(QLatin1Char(' '));
}

} // namespace gouji
