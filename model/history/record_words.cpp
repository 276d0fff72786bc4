// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/record_words.h"

#include "model/finding/placeholders.h"
#include "model/history/command_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gouji {

namespace {

constexpr const char *context = "Record";
const QString nothing = QStringLiteral("–");

struct KeyWord
{
    const char *key;
    const char *word;
};

constexpr KeyWord kinds[] = {
    {"correction", QT_TRANSLATE_NOOP("Record", "reading corrected")},
    {"proposal", QT_TRANSLATE_NOOP("Record", "proposed figure")},
    {"adoption", QT_TRANSLATE_NOOP("Record", "figure used for adding up")},
    {"confirmation", QT_TRANSLATE_NOOP("Record", "confirmed")},
    {"dismissal", QT_TRANSLATE_NOOP("Record", "finding")},
    {"opinion", QT_TRANSLATE_NOOP("Record", "opinion to the body")},
    {"setting", QT_TRANSLATE_NOOP("Record", "report")},
};

constexpr KeyWord settings[] = {
    {"blank-is-zero", QT_TRANSLATE_NOOP("Record", "blank means 0")},
    {"body-kind", QT_TRANSLATE_NOOP("Record", "kind of body")},
    {"agency", QT_TRANSLATE_NOOP("Record", "body")},
    {"year", QT_TRANSLATE_NOOP("Record", "year")},
    {"series", QT_TRANSLATE_NOOP("Record", "body whose years it belongs to")},
    {"predecessors", QT_TRANSLATE_NOOP("Record", "predecessors")},
    {"supersedes", QT_TRANSLATE_NOOP("Record", "next version of")},
    {"set-aside", QT_TRANSLATE_NOOP("Record", "decisions set aside that wait")},
};

constexpr KeyWord states[] = {
    {"read", QT_TRANSLATE_NOOP("Record", "read")},
    {"inferred", QT_TRANSLATE_NOOP("Record", "inferred from the sums")},
    {"ambiguous", QT_TRANSLATE_NOOP("Record", "doubtful")},
    {"blank", QT_TRANSLATE_NOOP("Record", "blank")},
    {"not-a-figure", QT_TRANSLATE_NOOP("Record", "no figure")},
    {"missing", QT_TRANSLATE_NOOP("Record", "no place found")},
};

template<size_t size>
const char *wordFor(const KeyWord (&words)[size], const QString &key)
{
    for (const KeyWord &known : words) {
        if (key == QLatin1String(known.key))
            return known.word;
    }
    return "";
}

/// Words of people can hold line breaks. What stands behind one must not look like a record of its own.
QString withBreaks(QString text, const QString &between)
{
    static const QRegularExpression anyBreak(QStringLiteral("\\R"));
    return text.replace(anyBreak, between);
}

int lineNumber(const QString &text, int offset)
{
    return 1 + static_cast<int>(QStringView(text).left(offset).count(u'\n'));
}

} // namespace

RecordWords::RecordWords(const Workspace &workspace, Sentences sentences, ReportNamer namer)
    : m_workspace(workspace)
    , m_sentences(std::move(sentences))
    , m_phrases(m_sentences.translator())
    , m_namer(std::move(namer))
{
}

QString RecordWords::phrase(const char *source, int count) const
{
    return *source == '\0' ? QString() : m_phrases.phrase(context, source, count);
}

QString RecordWords::reportName(ReportId report) const
{
    if (m_namer)
        return m_namer(report);
    if (!m_workspace.contains(report))
        return withArguments(phrase(QT_TRANSLATE_NOOP("Record", "report %1")), {QString::number(report)});
    const ReportState &state = m_workspace.state(report);
    const QString body = state.agency();
    if (body.isEmpty())
        return state.extraction().source->file.section(u'/', -1);
    return state.year() ? body + u' ' + QString::number(*state.year()) : body;
}

QString RecordWords::action(const JournalRecord &record) const
{
    const Command &command = record.concerns > 0 ? m_workspace.journal().command(record.concerns) : record.command;
    QString name = CommandWords(m_phrases).name(command, m_workspace);
    if (name.isEmpty())
        name = command.kind;
    const QString number = QString::number(record.concerns);
    if (record.action == JournalRecord::Action::Undo)
        return withArguments(phrase(QT_TRANSLATE_NOOP("Record", "Undid %1: %2")), {number, name});
    if (record.action == JournalRecord::Action::Redo)
        return withArguments(phrase(QT_TRANSLATE_NOOP("Record", "Redid %1: %2")), {number, name});
    return name;
}

QString RecordWords::change(const RecordLine &line) const
{
    const bool known = m_workspace.contains(line.report);
    QString where = line.where;
    if (qstrcmp(line.place, "cell") == 0 && known) {
        const QString name = m_sentences.cellName(line.address, m_workspace.state(line.report).extraction());
        if (!name.isEmpty() && name != line.where)
            where = QStringLiteral("%1 (%2)").arg(name, line.where);
    } else if (qstrcmp(line.place, "finding") == 0) {
        where = finding({line.report, line.where});
    } else if (qstrcmp(line.place, "setting") == 0) {
        where = phrase(wordFor(settings, line.where));
    }
    const CommandWords words(m_phrases);
    const auto shown = [&](const std::optional<QString> &text) {
        if (!text)
            return nothing;
        if (qstrcmp(line.place, "opinion") == 0) {
            if (const auto state = opinionStateFromKey(*text))
                return words.opinionStateName(*state);
        }
        if (*text == QLatin1String("dismissed"))
            return phrase(QT_TRANSLATE_NOOP("Record", "dismissed"));
        return text->isEmpty() ? phrase(QT_TRANSLATE_NOOP("Record", "(blank)")) : *text;
    };
    return QStringLiteral("%1  %2  %3: %4 → %5")
        .arg(reportName(line.report), phrase(wordFor(kinds, QString::fromLatin1(line.kind))), where, shown(line.before),
             shown(line.after));
}

QString RecordWords::finding(const ReportFinding &finding) const
{
    const QString title = m_sentences.ruleTitle(finding.finding.section(u':', 0, 0));
    return title.isEmpty() ? finding.finding : QStringLiteral("%1 (%2)").arg(title, finding.finding);
}

QStringList RecordWords::details(const JournalRecord &record, const RecordEffects &effects, const RecordScope &scope,
                                 bool withRemarks) const
{
    QStringList lines;
    const auto add = [&](const char *source, const QString &text) {
        if (!text.isEmpty())
            lines += withArguments(phrase(source), {text});
    };
    const QString &reason = record.command.reason;
    for (const RecordLine &line : recordLines(effects, m_workspace, withRemarks)) {
        if (!scope.holds(line))
            continue;
        lines += change(line);
        for (const auto &[key, text] : line.more) {
            // That of the step stands below, once for all of its changes.
            if (qstrcmp(key, "reason") == 0 && text == reason)
                continue;
            if (qstrcmp(key, "reason") == 0)
                add(QT_TRANSLATE_NOOP("Record", "Reason: %1"), text);
            else if (qstrcmp(key, "problem") == 0)
                add(QT_TRANSLATE_NOOP("Record", "Problem: %1"), text);
            else if (qstrcmp(key, "proposal") == 0)
                add(QT_TRANSLATE_NOOP("Record", "Proposal: %1"), text);
            else if (qstrcmp(key, "answer") == 0)
                add(QT_TRANSLATE_NOOP("Record", "Answer of the body: %1"), text);
            else if (qstrcmp(key, "by") == 0 && text == QLatin1String("source"))
                lines += phrase(QT_TRANSLATE_NOOP("Record", "Taken from a place in the source."));
        }
    }
    if (withRemarks)
        add(QT_TRANSLATE_NOOP("Record", "Reason: %1"), reason);
    const auto addFindings = [&](const char *source, const std::vector<ReportFinding> &findings) {
        for (const ReportFinding &each : findings) {
            if (scope.report == 0 || each.report == scope.report)
                add(source, finding(each));
        }
    };
    addFindings(QT_TRANSLATE_NOOP("Record", "Settled: %1"), effects.settled);
    addFindings(QT_TRANSLATE_NOOP("Record", "Fails since: %1"), effects.broken);
    return lines;
}

QString RecordWords::entry(const JournalRecord &record, const RecordEffects &effects, const QString &time,
                           const RecordScope &scope, bool withRemarks) const
{
    const QString first =
        QStringLiteral("%1  %2  %3  %4").arg(QString::number(record.number), time, record.person, action(record));
    QString text = withBreaks(first, QStringLiteral(" ")) + u'\n';
    const QStringList lines = details(record, effects, scope, withRemarks);
    for (const QString &line : lines)
        text += QStringLiteral("    ") + withBreaks(line, QStringLiteral("\n        ")) + u'\n';
    return text;
}

QString RecordWords::remarkLeftOut() const
{
    return phrase(QT_TRANSLATE_NOOP("Record", "A remark was left out of this copy."));
}

QStringList RecordWords::reading(ReportId report, CellId cell) const
{
    const ReportState &state = m_workspace.state(report);
    const Extraction &extraction = state.extraction();
    const CellReading &reading = extraction.reading(cell);
    const QString raw = reading.raw.isEmpty() ? nothing : reading.raw.simplified();
    QStringList lines;
    lines += withArguments(phrase(QT_TRANSLATE_NOOP("Record", "Read: %1 (%2)")),
                           {raw, phrase(wordFor(states, cellStateKey(reading.state)))});
    const QString &text = extraction.source->text;
    for (const Span &span : reading.spans) {
        lines += withArguments(
            phrase(QT_TRANSLATE_NOOP("Record", "Place: line %1, “%2”")),
            {QString::number(lineNumber(text, span.begin)), text.mid(span.begin, span.length()).simplified()});
    }
    if (reading.spans.empty())
        lines += phrase(QT_TRANSLATE_NOOP("Record", "It has no place in the source."));
    if (state.isCorrected(cell)) {
        const QString shown = state.shownText(cell);
        lines += withArguments(phrase(QT_TRANSLATE_NOOP("Record", "Now: %1, put right by a person")),
                               {shown.isEmpty() ? nothing : shown});
    }
    return lines;
}

QString RecordWords::readingLine(ReportId report) const
{
    const SourceText &source = *m_workspace.state(report).extraction().source;
    return QStringLiteral("%1  %2  SHA-256 %3")
        .arg(reportName(report), source.file, QString::fromLatin1(source.sha256.toHex()));
}

QStringList RecordWords::reading(ReportId report) const
{
    const Extraction &extraction = m_workspace.state(report).extraction();
    QStringList lines;
    lines += withArguments(phrase(QT_TRANSLATE_NOOP("Record", "Source: %1")), {extraction.source->file});
    lines += QStringLiteral("SHA-256: ") + QString::fromLatin1(extraction.source->sha256.toHex());
    lines += withArguments(phrase(QT_TRANSLATE_NOOP("Record", "Read as %1, edition %2")),
                           {extraction.source->encoding, extraction.form->edition});
    return lines;
}

} // namespace gouji
