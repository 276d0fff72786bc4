// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/consistency.h"
#include "model/explanation/explanation.h"
#include "model/explanation/residual_look.h"
#include "model/finding/sentences.h"

namespace gouji {

/// Puts explanations into words, in the language of the Sentences given: for the window's panel, the command line and JSON
/// alike. Nothing is worded as proved: sums can only say what would fit.
class ExplanationSentences
{
public:
    explicit ExplanationSentences(const Sentences &sentences);

    /// What would have to be done: "“新收 · 总计” 859 instead of 895".
    QString proposal(const Explanation &explanation, const Extraction &extraction) const;
    /// What speaks for it, how many rivals it has, what it would break, whose error it would mean: a few sentences.
    QString because(const Explanation &explanation, const Extraction &extraction) const;
    /// A check by its title and what it is stated for: "Row total “予以公开”".
    QString identityName(const QString &id, const Extraction &extraction) const;
    /// Several of them, the first few by name.
    QString identityNames(const QStringList &ids, const Extraction &extraction) const;
    /// One reason: "two neighbouring digits exchanged".
    QString evidenceName(Evidence evidence) const;
    QString remedyName(Remedy remedy) const;
    /// That a list is cut short, and by what; empty if it is complete.
    QString incompleteness(const Problem &problem) const;
    QString residualLook(const ResidualLook &look, const Extraction &extraction) const;
    /// What supports a figure and what that would not notice.
    QString support(const CellSupport &support, const Extraction &extraction) const;

private:
    QString phrase(const char *source, int count = -1) const;
    QString change(const FigureChange &change, const Extraction &extraction) const;
    QString joined(const QStringList &sentences) const;
    QString listed(const QStringList &parts) const;

    Sentences m_sentences;
};

} // namespace gouji
