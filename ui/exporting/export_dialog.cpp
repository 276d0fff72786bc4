// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporting/export_dialog.h"

#include "model/exchange/export_names.h"
#include "ui/appearance/fonts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace gouji {
namespace {

QString formatName(const QString &format)
{
    if (format == QLatin1String("csv"))
        return ExportDialog::tr("CSV, for a spreadsheet");
    if (format == QLatin1String("json"))
        return ExportDialog::tr("JSON, with places and findings");
    return format.toUpper();
}

} // namespace

ExportDialog::ExportDialog(std::vector<ExportItem> current, std::vector<ExportItem> all,
                           std::vector<std::shared_ptr<const ReportWriter>> writers, const QString &folder,
                           QWidget *parent)
    : QDialog(parent)
    , m_current(std::move(current))
    , m_all(std::move(all))
    , m_writers(std::move(writers))
    , m_onlyThis(new QRadioButton(tr("&This report"), this))
    , m_everything(new QRadioButton(tr("&All %n report(s) of the list", nullptr, static_cast<int>(m_all.size())), this))
    , m_format(new QComboBox(this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_problem(new QLabel(this))
    , m_overwrite(new QCheckBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Export"));
    for (const auto &writer : m_writers)
        m_format->addItem(formatName(writer->format()), writer->format());
    m_onlyThis->setChecked(!m_current.empty());
    m_onlyThis->setEnabled(!m_current.empty());
    m_everything->setChecked(m_current.empty());
    auto *scope = new QVBoxLayout;
    scope->addWidget(m_onlyThis);
    scope->addWidget(m_everything);
    auto *browse = new QPushButton(tr("&Choose…"), this);
    auto *folderLine = new QHBoxLayout;
    folderLine->addWidget(m_folder, 1);
    folderLine->addWidget(browse);
    auto *form = new QFormLayout(this);
    form->addRow(tr("What"), scope);
    form->addRow(tr("&Format"), m_format);
    auto *folderLabel = new QLabel(tr("F&older"), this);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderLine);
    form->addRow(m_problem);
    form->addRow(m_overwrite);
    form->addRow(m_buttons);
    m_folder->setMinimumWidth(lettersWidth(fontMetrics(), 50));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_everything, &QRadioButton::toggled, this, &ExportDialog::refresh);
    connect(m_overwrite, &QCheckBox::toggled, this, &ExportDialog::refresh);
    refresh();
}

std::shared_ptr<const ReportWriter> ExportDialog::writer() const
{
    const int index = m_format->currentIndex();
    return index < 0 ? nullptr : m_writers[static_cast<size_t>(index)];
}

QString ExportDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void ExportDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::setFormat(const QString &format)
{
    m_format->setCurrentIndex(m_format->findData(format));
}

const std::vector<ExportItem> &ExportDialog::chosen() const
{
    return m_everything->isChecked() ? m_all : m_current;
}

std::vector<ExportItem> ExportDialog::items() const
{
    std::vector<ExportItem> items = chosen();
    ExportNames names;
    for (ExportItem &item : items) {
        const Extraction &extraction = item.report.extraction();
        item.file = QDir(folder()).filePath(
            names.name(extraction.source->file, extraction.part, m_format->currentData().toString()));
    }
    return items;
}

void ExportDialog::chooseFolder()
{
    const QString chosenFolder = QFileDialog::getExistingDirectory(this, tr("Folder for the export"), folder());
    if (!chosenFolder.isEmpty())
        setFolder(chosenFolder);
}

void ExportDialog::refresh()
{
    const QFileInfo folderInfo(folder());
    QStringList existing;
    QString problem;
    if (folder().isEmpty() || !folderInfo.isDir()) {
        problem = tr("This folder does not exist.");
    } else if (!folderInfo.isWritable()) {
        problem = tr("Nothing can be written into this folder.");
    } else {
        for (const ExportItem &item : items()) {
            if (QFileInfo::exists(item.file) || QFileInfo(item.file).isSymLink())
                existing += QFileInfo(item.file).fileName();
        }
        if (!existing.isEmpty())
            problem = tr("%n file(s) exist there already: %1", nullptr, static_cast<int>(existing.size()))
                          .arg(QStringList(existing.mid(0, 3)).join(tr(", ", "between names of files"))
                               + (existing.size() > 3 ? QStringLiteral(" …") : QString()));
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_overwrite->setVisible(!existing.isEmpty());
    m_overwrite->setText(tr("O&verwrite %n file(s)", nullptr, static_cast<int>(existing.size())));
    const bool ready =
        !chosen().empty() && writer() && (existing.isEmpty() ? problem.isEmpty() : m_overwrite->isChecked());
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(ready);
    }
    adjustSize();
}

} // namespace gouji
