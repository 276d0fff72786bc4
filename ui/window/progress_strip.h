// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace gouji {

/// Long work: its name, how far it is, and a stop.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    void begin();
    void show(int done, int all, const QString &name);
    void end();

signals:
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void retranslate();

    QLabel *m_name;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    QString m_file;
    int m_timer = 0;
};

} // namespace gouji
