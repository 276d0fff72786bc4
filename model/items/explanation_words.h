// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/explanation/explanation.h"
#include "model/report/report_state.h"

#include <QCoreApplication>

namespace gouji {

/// Puts explanations into words of the window's language: what would have to change, and what speaks for it.
class ExplanationWords
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationWords)
public:
    /// "结转下年度 · 总计: 63 → 36", "row “予以公开” moves sideways by one place".
    static QString change(const Explanation &explanation, const Extraction &extraction);
    /// "digits transposed · the prose says so · settles 3"
    static QString evidence(const Explanation &explanation);
    static QString evidenceName(Evidence evidence);
    /// What accepting does: a correction of our reading, or an opinion to the body. The reported figure is named.
    static QString remedy(Remedy remedy, const Explanation &explanation);
    static QString remedyName(Remedy remedy);
};

} // namespace gouji
