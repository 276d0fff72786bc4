// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/explanation_sentences.h"

#include <QCoreApplication>

namespace gouji {

/// Explanations in short, for the lines of a list: figures with an arrow, reasons with points between them. Whole sentences
/// are ExplanationSentences' work, and so are the names of reasons and remedies.
class ExplanationWords
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationWords)
public:
    /// "结转下年度 · 总计: 63 → 36", "the figures of the row “予以公开” move sideways by one place".
    static QString change(const Explanation &explanation, const Extraction &extraction);
    /// "two neighbouring digits exchanged · the text states this figure · settles 3"
    static QString evidence(const Explanation &explanation, const ExplanationSentences &sentences);
    /// What accepting does, in full. The reported figure is named.
    static QString consequence(Remedy remedy, const Explanation &explanation);
};

} // namespace gouji
