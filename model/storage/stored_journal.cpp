// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/stored_journal.h"

#include "model/history/journal_json.h"
#include "model/history/record_lines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace gouji {

namespace {

// Every text in which a person says something in words of their own, in the order of the changes.

void collect(std::optional<Dismissal> &dismissal, std::vector<QString *> &texts)
{
    if (dismissal)
        texts.push_back(&dismissal->reason);
}

void collect(std::optional<Opinion> &opinion, std::vector<QString *> &texts)
{
    if (opinion)
        texts.insert(texts.end(), {&opinion->problem, &opinion->proposal, &opinion->answer});
}

void collect(CellDecision &decision, std::vector<QString *> &texts)
{
    if (decision.adopted)
        texts.push_back(&decision.adopted->reason);
}

void collect(ReportSettings &settings, std::vector<QString *> &texts)
{
    if (settings.blankIsZero)
        texts.push_back(&*settings.blankIsZero);
}

/// The reason of the command first.
std::vector<QString *> remarksOf(JournalRecord &record)
{
    std::vector<QString *> texts{&record.command.reason};
    for (Change &change : record.command.changes) {
        std::visit(
            [&texts](auto &kind) {
                collect(kind.before, texts);
                collect(kind.after, texts);
            },
            change);
    }
    return texts;
}

/// Several texts in one: this sign, and a JSON array. A command's reason alone stands there as it is.
constexpr QChar severalTexts(0x1e);

QString joined(const std::vector<QString *> &texts)
{
    const QString &reason = *texts.front();
    const bool alone = std::all_of(texts.begin() + 1, texts.end(), [](const QString *text) { return text->isEmpty(); });
    if (alone && !reason.startsWith(severalTexts))
        return reason;
    QJsonArray array;
    for (const QString *text : texts)
        array.append(*text);
    return severalTexts + QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// False if it does not fit.
bool divide(const QString &remark, const std::vector<QString *> &texts)
{
    if (!remark.startsWith(severalTexts)) {
        *texts.front() = remark;
        return true;
    }
    const QJsonArray array = QJsonDocument::fromJson(remark.mid(1).toUtf8()).array();
    if (array.size() != static_cast<qsizetype>(texts.size()))
        return false;
    for (qsizetype i = 0; i < array.size(); ++i)
        *texts[static_cast<size_t>(i)] = array.at(i).toString();
    return true;
}

} // namespace

StoredRecord storedFrom(const JournalRecord &record)
{
    StoredRecord stored;
    stored.number = record.number;
    stored.time = record.time;
    stored.person = record.person;
    stored.action = recordActionKey(record.action);
    JournalRecord withoutRemarks = record;
    const std::vector<QString *> texts = remarksOf(withoutRemarks);
    stored.remark = joined(texts);
    for (QString *text : texts)
        text->clear();
    stored.record = toJson(withoutRemarks);
    return stored;
}

std::optional<JournalRecord> recordFrom(const StoredRecord &stored)
{
    auto record = recordFromJson(stored.record);
    if (!record || record->number != stored.number || recordActionKey(record->action) != stored.action
        || record->time.toMSecsSinceEpoch() != stored.time.toMSecsSinceEpoch())
        return std::nullopt;
    // A copy without remarks has none to give back: the reasons are empty there.
    if (!stored.remark.isEmpty() && !divide(stored.remark, remarksOf(*record)))
        return std::nullopt;
    return *std::move(record);
}

Journal journalFrom(const std::vector<StoredRecord> &stored)
{
    Journal journal;
    for (const StoredRecord &each : stored) {
        auto record = recordFrom(each);
        if (!record || !journal.append(*std::move(record)))
            break;
    }
    return journal;
}

} // namespace gouji
