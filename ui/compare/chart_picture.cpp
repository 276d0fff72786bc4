// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/chart_picture.h"

#include "ui/appearance/color_scheme.h"

#include <QBuffer>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

namespace gouji {
namespace {

constexpr int usualWidth = 960;
constexpr int usualHeight = 540;
constexpr int fineness = 2;

} // namespace

QSize ChartPicture::size() const
{
    const int width = qMax(usualWidth, static_cast<int>(chart.years.size()) * 90);
    return {width, qMax(usualHeight, chartHeight(chart, font, width))};
}

QByteArray ChartPicture::toSvg() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(chart.title);
    generator.setDescription(chart.inWords());
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(), size()));
    // Texts are measured on the screen: the drawing must have its fineness.
    generator.setResolution(QImage(1, 1, QImage::Format_ARGB32).logicalDpiX());
    QPainter painter(&generator);
    paintChart(painter, QRect(QPoint(), size()), chart, kind, font, lightScheme());
    painter.end();
    return buffer.data();
}

QImage ChartPicture::toImage() const
{
    QImage image(size() * fineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(fineness);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRect(QPoint(), size()), chart, kind, font, lightScheme());
    painter.end();
    image.setText(QStringLiteral("Title"), chart.title);
    return image;
}

QByteArray ChartPicture::toPng() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    toImage().save(&buffer, "PNG");
    return buffer.data();
}

QMimeData *ChartPicture::toMime() const
{
    auto *mime = new QMimeData;
    mime->setImageData(toImage());
    mime->setData(QStringLiteral("image/svg+xml"), toSvg());
    mime->setText(chart.inWords());
    return mime;
}

} // namespace gouji
