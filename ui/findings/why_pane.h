// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/finding/sentences.h"
#include "model/history/workspace.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace gouji {

class PointedView;
class SumModel;

/// Why a finding is one: the sentence in full, the sum in one line and operand by operand.
class WhyPane : public QWidget
{
    Q_OBJECT
public:
    explicit WhyPane(const Workspace &workspace, QWidget *parent = nullptr);

    void show(std::optional<ReportId> report, const Finding *finding, const Sentences &sentences);
    SumModel *model() const { return m_model; }

signals:
    void cellPointedAt(gouji::CellId cell);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fitColumns();
    void applyFont();

    const Workspace &m_workspace;
    SumModel *m_model;
    QScrollArea *m_scroll;
    QLabel *m_sentence;
    QLabel *m_formula;
    PointedView *m_view;
    bool m_hasFinding = false;
};

} // namespace gouji
