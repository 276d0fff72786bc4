// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exporting/export_job.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace gouji {

/// What to write and where. Files that exist are named, and only overwritten when that is ticked.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a current are the reports of "this report" (one), \a all those of the list.
    ExportDialog(std::vector<ExportItem> current, std::vector<ExportItem> all,
                 std::vector<std::shared_ptr<const ReportWriter>> writers, const QString &folder,
                 QWidget *parent = nullptr);

    std::shared_ptr<const ReportWriter> writer() const;
    QString folder() const;
    void setFolder(const QString &folder);
    void setFormat(const QString &format);
    /// The items with the names of their files; overwriting is agreed to.
    std::vector<ExportItem> items() const;

private:
    void chooseFolder();
    void refresh();
    const std::vector<ExportItem> &chosen() const;

    std::vector<ExportItem> m_current;
    std::vector<ExportItem> m_all;
    std::vector<std::shared_ptr<const ReportWriter>> m_writers;
    QRadioButton *m_onlyThis;
    QRadioButton *m_everything;
    QComboBox *m_format;
    QLineEdit *m_folder;
    QLabel *m_problem;
    QCheckBox *m_overwrite;
    QDialogButtonBox *m_buttons;
};

} // namespace gouji
