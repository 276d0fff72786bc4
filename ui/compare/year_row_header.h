// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QMap>

namespace gouji {

/// The labels of the years side by side, which stay while the years scroll: the row as printed over all of its figures,
/// and the column beside each.
class YearRowHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit YearRowHeader(QWidget *parent);

    QSize sizeHint() const override;
    /// Heights of the rows at which no label is cut.
    QMap<int, int> rowHeights() const;
    /// Finds out again how wide the labels are.
    void measure();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Block
    {
        int first = 0;
        int last = 0;
    };
    Block blockOf(int row) const;
    QString rowLabel(int row) const;
    QString columnLabel(int row) const;
    bool isAlone(const Block &block) const;
    QVariant labelData(int row, int role) const;
    QRect blockRect(const Block &block) const;

    int m_labelWidth = 0;
    int m_columnWidth = 0;
};

} // namespace gouji
