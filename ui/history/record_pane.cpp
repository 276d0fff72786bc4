// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/record_pane.h"

#include "ui/appearance/icons.h"
#include "ui/exporting/documents_folder.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gouji {
namespace {

constexpr int loadingPause = 200; // milliseconds

} // namespace

RecordPane::RecordPane(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_scope(new QComboBox(this))
    , m_copy(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_view(new QPlainTextEdit(this))
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(4, 4, 4, 4);
    top->setSpacing(4);
    top->addWidget(m_scope, 1);
    top->addWidget(m_copy);
    top->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    for (QToolButton *button : {m_copy, m_save}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_copy->setIcon(lineIcon(QStringLiteral("paste")));
    m_save->setIcon(lineIcon(QStringLiteral("export")));
    m_view->setReadOnly(true);
    m_view->document()->setDocumentMargin(8);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    for (int i = 0; i < 3; ++i)
        m_scope->addItem(QString());
    setFocusProxy(m_view);

    // Several changes at once are shown once.
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] { plan(false); });
    connect(m_copy, &QToolButton::clicked, this, &RecordPane::copy);
    connect(m_save, &QToolButton::clicked, this, &RecordPane::askWhere);
    connect(&workspace, &Workspace::historyChanged, this, [this] { plan(false); });
    connect(&workspace, &Workspace::reviewSettingsChanged, this, [this] { plan(true); });
    connect(&workspace, &Workspace::reportReplaced, this, [this] { plan(true); });
    connect(&workspace, &Workspace::reportAdded, this, [this] {
        // Many come one after another; the record is told once they are there.
        plan(false);
        m_timer.start(loadingPause);
    });
    connect(&workspace, &Workspace::reportsCleared, this, [this] {
        m_report.reset();
        m_cell.reset();
        plan(true);
    });
    retranslate();
}

void RecordPane::setSentences(const Sentences &sentences)
{
    m_sentences = sentences;
    plan(false);
}

void RecordPane::showCell(std::optional<ReportId> report, std::optional<CellId> cell)
{
    if (report == m_report && cell == m_cell)
        return;
    m_report = report;
    m_cell = cell;
    plan(false);
}

RecordPane::Scope RecordPane::scope() const
{
    return static_cast<Scope>(m_scope->currentIndex());
}

void RecordPane::setScope(Scope scope)
{
    m_scope->setCurrentIndex(static_cast<int>(scope));
}

void RecordPane::stepScope()
{
    m_scope->setCurrentIndex((m_scope->currentIndex() + 1) % m_scope->count());
}

void RecordPane::plan(bool afresh)
{
    if (afresh)
        m_replay.reset();
    m_isStale = true;
    m_timer.start(0);
}

/// The reports that the journal touches, once, and from then on what is added to it.
void RecordPane::replay()
{
    std::set<ReportId> touched;
    for (const JournalRecord &record : m_workspace.journal().records()) {
        for (const Change &change : record.command.changes) {
            if (m_workspace.contains(reportOf(change)))
                touched.insert(reportOf(change));
        }
    }
    if (!m_replay || touched != m_replayed) {
        m_replay = std::make_unique<RecordReplay>(m_workspace.sharedReviewSettings());
        for (const ReportId id : touched)
            m_replay->add(id, m_workspace.state(id).sharedExtraction());
        m_replayed = std::move(touched);
    }
    m_replay->follow(m_workspace.journal());
}

QString RecordPane::compose() const
{
    const RecordWords words(m_workspace, m_sentences);
    const bool hasReport = m_report && m_workspace.contains(*m_report);
    RecordScope scope;
    QStringList head;
    if (this->scope() != Scope::Workspace) {
        if (!hasReport || (this->scope() == Scope::Cell && !m_cell))
            return tr("Nothing is chosen.");
        scope.report = *m_report;
        const Extraction &extraction = m_workspace.state(*m_report).extraction();
        head += words.reportName(*m_report);
        if (this->scope() == Scope::Cell) {
            scope.cell = extraction.formCell(*m_cell).address;
            head += QStringLiteral("%1 (%2)").arg(m_sentences.cellName(scope.cell, extraction), scope.cell);
            head += words.reading(*m_report, *m_cell);
        } else {
            head += words.reading(*m_report);
        }
    }
    if (this->scope() == Scope::Workspace) {
        for (const ReportId report : m_workspace.reports())
            head += words.readingLine(report);
    }
    QString text = head.join(u'\n');
    const std::vector<JournalRecord> &records = m_workspace.journal().records();
    const std::vector<RecordEffects> &effects = m_replay->effects();
    int shown = 0;
    for (size_t i = 0; i < records.size() && i < effects.size(); ++i) {
        if (!concerns(effects[i], scope, m_workspace))
            continue;
        ++shown;
        if (!text.isEmpty())
            text += text.endsWith(u'\n') ? QStringLiteral("\n") : QStringLiteral("\n\n");
        const QString time = records[i].time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        text += words.entry(records[i], effects[i], time, scope);
    }
    if (shown == 0)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + tr("Nothing was changed.");
    return text.trimmed();
}

void RecordPane::refresh()
{
    if (!m_isStale)
        return;
    replay();
    m_isStale = false;
    const QString text = compose();
    if (text == m_view->toPlainText())
        return;
    m_view->setPlainText(text);
    // Where it goes on: at the end of a long record, at the beginning of what belongs to a cell.
    if (scope() != Scope::Cell)
        m_view->moveCursor(QTextCursor::End);
}

QString RecordPane::text()
{
    refresh();
    return m_view->toPlainText();
}

void RecordPane::copy()
{
    const QTextCursor cursor = m_view->textCursor();
    QApplication::clipboard()->setText(
        cursor.hasSelection() ? cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n') : text());
    emit said(tr("The record is copied."));
}

QString RecordPane::saveAs(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text().toUtf8() + '\n') < 0 || !file.commit())
        return file.errorString();
    return {};
}

void RecordPane::askWhere()
{
    const QString folder = documentsFolder();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the record"),
                                                      folder + QLatin1Char('/') + tr("record") + QStringLiteral(".txt"),
                                                      tr("Texts (*.txt)"));
    if (path.isEmpty())
        return;
    const QString problem = saveAs(path);
    emit said(problem.isEmpty() ? tr("The record is saved as %1.").arg(QDir::toNativeSeparators(path))
                                : tr("The record could not be saved: %1").arg(problem));
}

void RecordPane::retranslate()
{
    m_scope->setItemText(0, tr("This cell"));
    m_scope->setItemText(1, tr("This report"));
    m_scope->setItemText(2, tr("The whole workspace"));
    m_scope->setAccessibleName(tr("What the record is shown of"));
    m_scope->setToolTip(tr("The record of the cell, of the report or of the whole workspace"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy what is marked, or the whole record shown"));
    m_copy->setAccessibleName(tr("Copy the record"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Save the record shown as a text file"));
    m_save->setAccessibleName(tr("Save the record"));
    m_view->setAccessibleName(tr("Record"));
    const int side = fontMetrics().height();
    for (QToolButton *button : {m_copy, m_save})
        button->setIconSize(QSize(side, side));
    plan(false);
}

void RecordPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start(0);
}

void RecordPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace gouji
