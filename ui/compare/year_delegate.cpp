// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/year_delegate.h"

#include "model/items/year_roles.h"
#include "ui/appearance/cell_legend.h"
#include "ui/compare/trend_painter.h"
#include "ui/grid/figure_painter.h"
#include "ui/grid/label_painter.h"

#include <QAbstractItemView>
#include <QPainter>

namespace gouji {
namespace {

std::vector<std::optional<Decimal>> figuresOf(const QModelIndex &index)
{
    std::vector<std::optional<Decimal>> figures;
    for (const QString &text : index.data(TrendRole).toStringList())
        figures.push_back(Decimal::parse(text));
    return figures;
}

} // namespace

void YearDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColorScheme &scheme = schemeOf(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || view->currentIndex() != index)
        return;
    painter.setPen(QPen(view->hasFocus() ? scheme.accent : scheme.faintText, 2));
    painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
}

void YearDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColorScheme &scheme = schemeOf(option.palette);
    const auto kind = static_cast<YearColumn>(index.data(YearColumnRole).toInt());
    if (kind == YearColumn::Year && index.data(HasPlaceRole).toBool()) {
        FigureDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    QColor chosen = scheme.accent;
    chosen.setAlpha(40);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (kind == YearColumn::Year) {
        painter->fillRect(option.rect, scheme.alternate);
        painter->fillRect(option.rect, QBrush(scheme.line, Qt::BDiagPattern));
        if (isChosen)
            painter->fillRect(option.rect, chosen);
        paintCellLines(*painter, option.rect, scheme);
        paintFrame(*painter, option, index);
    } else if (kind == YearColumn::Trend) {
        painter->fillRect(option.rect, scheme.base);
        if (isChosen)
            painter->fillRect(option.rect, chosen);
        paintTrend(*painter, option.rect, figuresOf(index), scheme);
        paintCellLines(*painter, option.rect, scheme);
        paintFrame(*painter, option, index);
    } else {
        CellAppearance look;
        look.text = index.data().toString();
        look.ink = look.text == QLatin1String("0") ? scheme.faintText : scheme.text;
        look.ground = scheme.alternate;
        CellStanding standing;
        standing.isChosen = isChosen;
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        standing.isCurrent = view && view->currentIndex() == index;
        standing.hasFocus = view && view->hasFocus();
        paintFigure(*painter, option.rect, look, standing, option.font, scheme);
    }
    painter->restore();
}

} // namespace gouji
