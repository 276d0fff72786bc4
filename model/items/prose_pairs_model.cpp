// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/prose_pairs_model.h"

#include <QScopeGuard>

#include <algorithm>

namespace gouji {
namespace {

constexpr int columns = 3;

/// Whether anything is said: lines of tables leave strokes and dots behind.
bool hasWords(const ComparedSentence &sentence)
{
    return std::any_of(sentence.characters.begin(), sentence.characters.end(),
                       [](char16_t letter) { return QChar::isLetterOrNumber(letter); });
}

QString oneLine(QString text)
{
    // Places in the text must stay where they are.
    for (QChar &letter : text) {
        if (letter.isSpace())
            letter = QLatin1Char(' ');
    }
    return text;
}

} // namespace

void ProsePairsModel::setReports(std::shared_ptr<const Extraction> before, std::shared_ptr<const Extraction> after)
{
    beginResetModel();
    const auto done = qScopeGuard([this] { endResetModel(); });
    m_before = std::move(before);
    m_after = std::move(after);
    m_alignment = m_before && m_after ? alignProse(*m_before, *m_after) : ProseAlignment();
    layOut();
}

void ProsePairsModel::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    beginResetModel();
    const auto done = qScopeGuard([this] { endResetModel(); });
    m_isFolded = folded;
    layOut();
}

int ProsePairsModel::sectionOf(const SentencePair &pair) const
{
    return pair.isGone() ? m_alignment.before.sentences[static_cast<size_t>(pair.before)].section
                         : m_alignment.after.sentences[static_cast<size_t>(pair.after)].section;
}

void ProsePairsModel::layOut()
{
    m_rows.clear();
    int section = -1;
    int paragraph = -1;
    for (size_t number = 0; number < m_alignment.pairs.size(); ++number) {
        const SentencePair &pair = m_alignment.pairs[number];
        if (!hasWords(pair.isGone() ? m_alignment.before.sentences[static_cast<size_t>(pair.before)]
                                    : m_alignment.after.sentences[static_cast<size_t>(pair.after)]))
            continue;
        // What is gone stays where it stood: it opens no section of its own.
        const int own = pair.isGone() && section >= 0 ? section : sectionOf(pair);
        const bool isShown = !m_isFolded || !pair.isSame() || pair.moved;
        if (own != section && isShown) {
            m_rows.push_back({-1, own, false});
            section = own;
        }
        bool begins = false;
        if (!pair.isGone()) {
            const int here = m_alignment.after.sentences[static_cast<size_t>(pair.after)].paragraph;
            begins = here != paragraph;
            paragraph = here;
        }
        if (isShown)
            m_rows.push_back({static_cast<int>(number), own, begins});
    }
}

void ProsePairsModel::retranslate()
{
    if (rowCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

const SentencePair *ProsePairsModel::pairAt(int row) const
{
    if (row < 0 || static_cast<size_t>(row) >= m_rows.size())
        return nullptr;
    const int pair = m_rows[static_cast<size_t>(row)].pair;
    return pair < 0 ? nullptr : &m_alignment.pairs[static_cast<size_t>(pair)];
}

ProseRow ProsePairsModel::kindOf(int row) const
{
    const SentencePair *pair = pairAt(row);
    if (!pair)
        return ProseRow::Section;
    if (pair->isNew())
        return ProseRow::New;
    if (pair->isGone())
        return ProseRow::Gone;
    return pair->isSame() ? ProseRow::Same : ProseRow::Changed;
}

int ProsePairsModel::differenceFrom(int row, int direction) const
{
    for (int next = row + direction; next >= 0 && next < rowCount(); next += direction) {
        const SentencePair *pair = pairAt(next);
        if (pair && (!pair->isSame() || pair->moved))
            return next;
    }
    return -1;
}

const ComparedSentence *ProsePairsModel::sentenceAt(int row, ProseColumn column) const
{
    const SentencePair *pair = pairAt(row);
    if (!pair || column == ProseColumn::Words)
        return nullptr;
    const bool isBefore = column == ProseColumn::Before;
    const int sentence = isBefore ? pair->before : pair->after;
    const ComparedProse &prose = isBefore ? m_alignment.before : m_alignment.after;
    return sentence < 0 ? nullptr : &prose.sentences[static_cast<size_t>(sentence)];
}

Span ProsePairsModel::placeOf(int row, ProseColumn column) const
{
    const ComparedSentence *sentence = sentenceAt(row, column);
    return sentence ? sentence->span : Span();
}

QString ProsePairsModel::textAt(int row, ProseColumn column) const
{
    const Span place = placeOf(row, column);
    if (place.isEmpty())
        return {};
    const Extraction &report = column == ProseColumn::Before ? *m_before : *m_after;
    return oneLine(report.source->text.mid(place.begin, place.end - place.begin));
}

ProseMarks ProsePairsModel::marksAt(int row, ProseColumn column) const
{
    ProseMarks marks;
    const SentencePair *pair = pairAt(row);
    const Span place = placeOf(row, column);
    if (!pair || place.isEmpty() || pair->isNew() || pair->isGone())
        return marks;
    for (const ProseDifference &difference : pair->differences) {
        const Span &span = column == ProseColumn::Before ? difference.before : difference.after;
        const int begin = std::max(span.begin, place.begin);
        const int end = std::min(span.end, place.end);
        if (end > begin)
            marks.marks += {begin - place.begin, end - begin, difference.kind != ProseDifference::Kind::Words};
    }
    return marks;
}

QString ProsePairsModel::sectionTitle(int section) const
{
    for (const SectionReading &reading : m_after->sections) {
        if (reading.number == section) {
            static const QString numbers = QStringLiteral("一二三四五六");
            return QString(numbers.at(section - 1)) + QStringLiteral("、") + reading.title;
        }
    }
    return section == 0 ? tr("Before the first section") : tr("Section %1").arg(section);
}

QString ProsePairsModel::shareWords(const CopiedShare &share)
{
    if (share.characters == 0)
        return tr("no words of its own");
    return tr("%1% copied (%2 of %3 characters)").arg(share.percent()).arg(share.copied).arg(share.characters);
}

QString ProsePairsModel::shareInWords() const
{
    return m_before && m_after ? shareWords(m_alignment.shares.whole) : QString();
}

QString ProsePairsModel::differenceWords(const ProseDifference &difference)
{
    if (difference.kind == ProseDifference::Kind::Words || !difference.oldValue || !difference.newValue)
        return {};
    const QString change = tr("%1 → %2", "old figure, new figure")
                               .arg(difference.oldValue->toString(), difference.newValue->toString() + difference.unit);
    return difference.kind == ProseDifference::Kind::Year ? tr("year %1").arg(change) : change;
}

QString ProsePairsModel::wordsOf(int row) const
{
    const SentencePair &pair = *pairAt(row);
    QStringList words;
    switch (kindOf(row)) {
    case ProseRow::New:
        words += tr("new");
        break;
    case ProseRow::Gone:
        words += tr("gone");
        break;
    case ProseRow::Same:
        words += tr("the same");
        break;
    case ProseRow::Changed:
        words += pair.copied ? tr("only figures and names differ") : tr("changed");
        break;
    case ProseRow::Section:
        break;
    }
    if (pair.moved) {
        const int from = m_alignment.before.sentences[static_cast<size_t>(pair.before)].section;
        const int to = sectionOf(pair);
        words += from == to ? tr("moved") : tr("moved from section %1").arg(from);
    }
    QStringList figures;
    for (const ProseDifference &difference : pair.differences)
        figures += differenceWords(difference);
    figures.removeAll(QString());
    figures.removeDuplicates();
    if (!figures.isEmpty())
        words += figures.join(tr("; ", "between figures"));
    if (m_rows[static_cast<size_t>(row)].beginsParagraph) {
        const auto paragraph =
            static_cast<size_t>(m_alignment.after.sentences[static_cast<size_t>(pair.after)].paragraph);
        if (paragraph < m_alignment.shares.paragraphs.size() && m_alignment.shares.paragraphs[paragraph].characters > 0)
            words += tr("paragraph: %1%").arg(m_alignment.shares.paragraphs[paragraph].percent());
    }
    return words.join(QLatin1Char('\n'));
}

int ProsePairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProsePairsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ProsePairsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columns)
        return {};
    const int row = index.row();
    const auto column = static_cast<ProseColumn>(index.column());
    const Row &shown = m_rows[static_cast<size_t>(row)];
    const bool isSection = shown.pair < 0;
    switch (role) {
    case Qt::DisplayRole:
        if (isSection) {
            if (column != ProseColumn::Before)
                return QString();
            const QString title = sectionTitle(shown.section);
            return shown.section == 0
                       ? title
                       : title + QStringLiteral("   ") + shareWords(m_alignment.shares.section(shown.section));
        }
        return column == ProseColumn::Words ? wordsOf(row) : textAt(row, column);
    case ProseRowRole:
        return static_cast<int>(kindOf(row));
    case ProseMarksRole:
        return QVariant::fromValue(marksAt(row, column));
    case SectionNumberRole:
        return shown.section;
    case Qt::AccessibleTextRole: {
        if (isSection)
            return this->index(row, 0).data();
        QStringList parts{wordsOf(row).replace(QLatin1Char('\n'), QStringLiteral(", "))};
        for (const ProseColumn side : {ProseColumn::Before, ProseColumn::After}) {
            const QString text = textAt(row, side);
            if (!text.isEmpty())
                parts += headerData(static_cast<int>(side), Qt::Horizontal).toString() + QStringLiteral(": ") + text;
        }
        return parts.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QVariant ProsePairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    const auto nameOf = [](const std::shared_ptr<const Extraction> &report) {
        return report && report->year ? QString::number(*report->year) : QString();
    };
    switch (static_cast<ProseColumn>(section)) {
    case ProseColumn::Before:
        return nameOf(m_before);
    case ProseColumn::Words:
        return tr("Differences");
    case ProseColumn::After:
        return nameOf(m_after);
    }
    return {};
}

} // namespace gouji
