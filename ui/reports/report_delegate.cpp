// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/report_delegate.h"

#include "model/items/item_roles.h"
#include "ui/appearance/cell_legend.h"

#include <QApplication>
#include <QPainter>

namespace gouji {
namespace {

constexpr int gap = 6;

} // namespace

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {1, 2 * option.fontMetrics.height() + 8};
}

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColorScheme &scheme = schemeOf(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, isChosen ? scheme.chosen : scheme.base);
    if (isChosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), scheme.accent);

    const auto standing = static_cast<ReportStanding>(index.data(ReportStandingRole).toInt());
    const int line = option.fontMetrics.height();
    QRect room = option.rect.adjusted(gap + 3, 4, -gap, -4);
    QFont bold = option.font;
    bold.setBold(true);
    const int markWidth = QFontMetrics(bold).horizontalAdvance(QStringLiteral("✗")) + gap;

    painter->setFont(bold);
    painter->setPen(CellLegend::ink(standing, scheme));
    painter->drawText(QRect(room.left(), room.top(), markWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                      CellLegend::mark(standing));
    room.setLeft(room.left() + markWidth);

    const QString body = index.data(BodyRole).toString();
    const QString name = body.isEmpty() ? index.data(FileRole).toString().section(QLatin1Char('/'), -1) : body;
    QFont nameFont = option.font;
    nameFont.setItalic(body.isEmpty() || index.data(BodyIsHintRole).toBool());
    painter->setFont(nameFont);
    const bool isEarlier = index.data(IsEarlierVersionRole).toBool();
    painter->setPen(isEarlier ? scheme.faintText : scheme.text);
    painter->drawText(QRect(room.left(), room.top(), room.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(nameFont).elidedText(name, Qt::ElideMiddle, room.width()));

    const QRect second(room.left(), room.top() + line, room.width(), line);
    const QString tally = CellLegend::tally(ReportStanding::Unchecked, index.data(FailedRole).toInt(),
                                            index.data(WarnedRole).toInt(), index.data(DoubtfulRole).toInt());
    painter->setFont(bold);
    painter->setPen(CellLegend::ink(standing, scheme));
    painter->drawText(second, Qt::AlignRight | Qt::AlignVCenter, tally);
    const int taken = QFontMetrics(bold).horizontalAdvance(tally) + gap;

    QStringList facts;
    const QVariant year = index.data(YearRole);
    facts += year.isValid() ? year.toString() : tr("year unknown");
    facts += isEarlier ? tr("earlier version") : tr("edition %1").arg(index.data(EditionRole).toString());
    painter->setFont(option.font);
    painter->setPen(scheme.faintText);
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(facts.join(QStringLiteral(" · ")), Qt::ElideRight, second.width() - taken));
    painter->setPen(scheme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(scheme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace gouji
