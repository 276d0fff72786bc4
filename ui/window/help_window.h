// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QTextBrowser;

namespace gouji {

class WindowActions;

/// The page of help: a short introduction, the marks from the legend, and all keys from the actions.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    HelpWindow(const WindowActions &actions, QWidget *parent);
    void setLanguage(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString keysAsHtml() const;
    QString marksAsHtml() const;

    const WindowActions &m_actions;
    QTextBrowser *m_page;
    QString m_language;
};

} // namespace gouji
