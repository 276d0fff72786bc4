// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/json/json_suggestions.h"

#include "model/explanation/explanation_sentences.h"
#include "parser/json/json_text.h"

#include <algorithm>

namespace gouji {

namespace {

void writeSuggestion(JsonText &json, const Explanation &explanation, const Extraction &extraction,
                     const ExplanationSentences &sentences)
{
    json.beginObject();
    json.member("operation", operationKey(explanation.operation));
    QStringList cells;
    for (const FigureChange &change : explanation.changes)
        cells.append(change.address);
    json.member("cells", cells);
    json.key("values");
    json.beginObject();
    for (const FigureChange &change : explanation.changes) {
        json.key(QStringView(change.address));
        json.value(change.after.toString());
    }
    json.endObject();
    json.member("settles", explanation.settles);
    json.member("breaks", explanation.breaks);
    json.member("unique", explanation.unique);
    QStringList evidence;
    for (const EvidenceItem &item : explanation.evidence) {
        if (const QString key = evidenceKey(item.kind); !evidence.contains(key))
            evidence.append(key);
    }
    json.member("evidence", evidence);
    json.member("because", sentences.because(explanation, extraction));
    json.endObject();
}

} // namespace

void writeSuggestions(JsonText &json, const ExplanationList &list, const Extraction &extraction,
                      const Sentences &sentences)
{
    const ExplanationSentences words(sentences);
    json.key("suggestions");
    json.beginArray();
    for (const Explanation &explanation : list.explanations)
        writeSuggestion(json, explanation, extraction, words);
    json.endArray();
    if (list.complete)
        return;
    bool limited = false;
    int omitted = 0;
    for (const Problem &problem : list.problems) {
        limited = limited || !problem.complete;
        omitted += problem.omitted;
    }
    json.key("suggestions_cut");
    json.beginObject();
    json.member("limit", limited);
    json.member("omitted", omitted);
    json.endObject();
}

void writeConsistent(JsonText &json, const std::vector<CellSupport> &supports, CellId cell)
{
    const auto support = std::lower_bound(supports.begin(), supports.end(), cell,
                                          [](const CellSupport &left, CellId right) { return left.cell < right; });
    if (support != supports.end() && support->cell == cell && support->consistent())
        json.member("consistent", support->identities);
}

} // namespace gouji
