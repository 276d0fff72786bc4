// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/storage/workspace_files.h"
#include "tests/gui/window_fixture.h"
#include "tests/storage/raw_database.h"
#include "tests/support/report_text.h"
#include "tests/support/text_layout.h"
#include "ui/opening/workspace_session.h"
#include "ui/revision/newer_readings.h"

#include <QRegularExpression>
#include <QSemaphore>

#include <atomic>
#include <functional>

namespace gouji::test {

/// Another version of the program's reading: reads as the real one, and then something otherwise.
class OtherReader : public ReportReader
{
public:
    using Change = std::function<void(Extraction &)>;

    OtherReader(std::shared_ptr<const ReportReader> reader, Change change)
        : m_reader(std::move(reader))
        , m_change(std::move(change))
    {
    }

    ReadResult read(const QByteArray &bytes, const QString &file, const ReadOptions &options) const override
    {
        ++reads;
        if (waitsFor)
            waitsFor->acquire();
        ReadResult result = m_reader->read(bytes, file, options);
        for (size_t i = 0; result && i < result->size(); ++i) {
            Extraction changed = *(*result)[i];
            m_change(changed);
            (*result)[i] = std::make_shared<const Extraction>(std::move(changed));
        }
        return result;
    }
    QStringList fileEndings() const override { return m_reader->fileEndings(); }
    QStringList encodings() const override { return m_reader->encodings(); }

    std::shared_ptr<QSemaphore> waitsFor;
    mutable std::atomic<int> reads = 0;

private:
    std::shared_ptr<const ReportReader> m_reader;
    Change m_change;
};

inline CellReading &readingAt(Extraction &extraction, const QString &address)
{
    const CellId cell = extraction.find(address).value();
    return extraction.tables[static_cast<size_t>(cell.table)].cells[static_cast<size_t>(cell.index)];
}

/// One and many alike, whether or not a translation chooses the plural.
inline QStringList plain(QStringList texts)
{
    static const QRegularExpression plural(QStringLiteral("(report|decision|conflict|cell)(s\\b|\\(s\\))"));
    texts.replaceInStrings(plural, QStringLiteral("\\1"));
    texts.replaceInStrings(QStringLiteral(" report is "), QStringLiteral(" report are "));
    return texts.replaceInStrings(QStringLiteral(" waits "), QStringLiteral(" wait "));
}

/// A workspace of three bodies' reports, opened by one version of the program after another.
class Versions
{
public:
    explicit Versions(const QString &language = QStringLiteral("en"), const QString &theme = QStringLiteral("light"),
                      int textSize = 100)
        : fixture(language, theme, textSize)
    {
    }

    ~Versions()
    {
        if (reader && reader->waitsFor)
            reader->waitsFor->release(100);
    }
    Q_DISABLE_COPY_MOVE(Versions)

    static QStringList bodies()
    {
        return {QStringLiteral("青石县财政局"), QStringLiteral("河湾市司法局"), QStringLiteral("白沙市科技局")};
    }

    /// Opens the reports with the program as it is. \a together: all of them in one file.
    bool open(bool together = false)
    {
        const QString folder = fixture.folder.filePath(QStringLiteral("reports"));
        QDir().mkpath(folder);
        QStringList paths;
        QByteArray all;
        for (const QString &body : bodies()) {
            ReportText report = ReportText::busy();
            report.title = body + QStringLiteral("2023年政府信息公开工作年度报告");
            report.set("requests/granted", "8 2 1 0 0 1 13"); // 12 is right
            all += written(report, TextLayout::Markdown).toUtf8() + '\n';
            if (together && body != bodies().last())
                continue;
            QFile file(folder + u'/' + (together ? QStringLiteral("all") : body) + QStringLiteral("2023.txt"));
            if (file.open(QIODevice::WriteOnly))
                file.write(all);
            all.clear();
            paths += file.fileName();
        }
        return fixture.open(paths, 3) && session().file();
    }

    /// The program as a later version, which reads the first body's figure elsewhere and finds no place for one of the second.
    static OtherReader::Change better()
    {
        return [](Extraction &report) {
            if (report.agency.contains(bodies()[0])) {
                CellReading &figure = readingAt(report, QStringLiteral("requests/granted/total"));
                figure.value = Decimal(12);
                figure.raw = QStringLiteral("12");
                figure.spans.front().end += 1;
            }
            if (report.agency.contains(bodies()[1]))
                readingAt(report, QStringLiteral("proactive/penalties/decisions")) = CellReading();
        };
    }

    /// Ends the program and begins a version of it, with the workspace where it was left. Waits until it is loaded, unless
    /// the reader is held back. \a damage: statements run on the file in between.
    bool begin(const QString &version, OtherReader::Change change = better(), bool isHeld = false,
               const QByteArray &damage = {})
    {
        const QString path = session().file()->path();
        fixture.window.reset();
        fixture.workspace.removeAll();
        if (!damage.isEmpty() && !runOn(path, damage).isEmpty())
            return false;
        const Services made = makeServices(FormLibrary::builtIn().value());
        reader = std::make_shared<OtherReader>(made.reader, std::move(change));
        if (isHeld)
            reader->waitsFor = std::make_shared<QSemaphore>();
        fixture.services.reader = reader;
        fixture.services.keeping = std::make_shared<const WorkspaceFiles>(reading(reader, version));
        fixture.window = std::make_unique<MainWindow>(fixture.workspace, fixture.services);
        fixture.window->resize(1920, 1040);
        fixture.window->show();
        QSignalSpy ended(&session(), &WorkspaceSession::loadingEnded);
        fixture.window->openPaths({path});
        return QTest::qWaitFor([&] { return ended.count() > 0; }, 20000) && (isHeld || waitUntilCompared());
    }

    WorkspaceFile::Reading reading(const std::shared_ptr<const ReportReader> &used, const QString &version) const
    {
        return {used, version, fixture.services.forms};
    }

    bool waitUntilCompared() const
    {
        return QTest::qWaitFor([this] { return !newer()->isComparing(); }, 20000);
    }
    NewerReadings *newer() const { return fixture.window->findChild<NewerReadings *>(); }
    Opening *opening() const { return fixture.window->findChild<Opening *>(); }
    WorkspaceSession &session() const { return opening()->session(); }
    ReportId report(int body) const { return fixture.workspace.reports()[static_cast<size_t>(body)]; }
    const ReportState &state(int body) const { return fixture.workspace.state(report(body)); }
    QString shown(int body, const QString &address) const
    {
        return state(body).shownText(state(body).extraction().find(address).value());
    }
    void correct(int body, const QString &address, const QString &typed)
    {
        const CellId cell = state(body).extraction().find(address).value();
        QVERIFY(fixture.workspace.correctCell(report(body), cell, typed).has_value());
    }

    /// The step of a bar or a pane with this name; null if there is none to be seen.
    QToolButton *step(const QString &name) const
    {
        for (QToolButton *button : fixture.window->findChildren<QToolButton *>()) {
            if (button->text() == name && button->isVisible())
                return button;
        }
        return nullptr;
    }
    /// Takes a step that reads reports again, and waits until it is done.
    bool take(const QString &name)
    {
        QToolButton *button = step(name);
        if (!button)
            return false;
        QSignalSpy done(opening(), &Opening::batchDone);
        button->click();
        return QTest::qWaitFor([&] { return done.count() > 0; }, 20000);
    }
    /// The bars, all in the singular (plain).
    QStringList bars() const { return plain(fixture.messages()); }

    WindowFixture fixture;
    std::shared_ptr<OtherReader> reader;
};

} // namespace gouji::test
