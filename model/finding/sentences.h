// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/report_reader.h"
#include "model/finding/finding.h"
#include "model/form/form.h"

#include <QTranslator>

#include <memory>

namespace gouji {

/// Puts findings into words: the one place where window, command line and exports get their sentences from.
/// The language is that of the translator given, whatever the window's language is.
///
/// A rule's own message (RuleDescription::message) says what its findings' arguments are, by their numbers; an argument
/// that is not there leaves a gap, no more. These rules have words written for them here, since one message cannot hold them:
///
/// | rule                        | id ends in      | arguments                                                      |
/// |-----------------------------|-----------------|----------------------------------------------------------------|
/// | the identities of the form  | row, column key | the operands' values in the order of Finding::cells            |
/// | requests.undecided,         | state key       | number of cells, number of checks, state key,                  |
/// | disputes.undecided          |                 | 1 if no trace of the table was found (else 0)                  |
/// | layout.unused_figure        | table key       | number of figures, table key                                   |
/// | layout.figures_lost         | (rule alone)    | "removed" (repeated lines were taken out of the text) or       |
/// |                             |                 | "missing" (nothing of the table is there), table keys with ,   |
/// | layout.row_repeated         | table/row       | label of the row                                               |
/// | years.*, undecided          | cause           | cause, names of the reports or bodies that it concerns         |
/// | layout.hint_from_file_name  | (rule alone)    | body, year (texts; empty where it stands in the text itself)   |
///
/// Keys and texts are QString, numbers qint64, values Decimal, cells CellArgument, words to be translated WordArgument. An
/// id is the rule and, where there are several instances, ":" and what it is stated for ("layout.unused_figure:requests").
class Sentences
{
public:
    /// English when \a translator is null.
    explicit Sentences(std::shared_ptr<const QTranslator> translator = {});
    /// Loads :/translations/gouji_LANGUAGE.qm ("zh_CN", "en").
    static Sentences inLanguage(const QString &language);
    /// Null for English; for those who put other things into words of the same language.
    const std::shared_ptr<const QTranslator> &translator() const { return m_translator; }

    /// One sentence: what, where (row and column as printed), and what to do.
    QString message(const Finding &finding, const Extraction &extraction) const;
    /// Why an input gives no report.
    QString message(const ReadError &error) const;
    /// Title of a rule for lists: 横向合计, 收办平衡（一＋二＝三＋四）.
    QString ruleTitle(const QString &rule) const;
    /// Formula, source and cannotNotice of a RuleDescription in this language.
    QString ruleText(const QString &text) const;
    QString severityName(Severity severity) const;
    QString faultName(Fault fault) const;
    /// "本年新收政府信息公开申请数量 · 总计": row and column as printed, short form for small places (without the
    /// rows' numbers).
    QString cellName(const QString &address, const Extraction &extraction) const;
    QString tableName(TableId table) const; ///< 二、主动公开 · 三、依申请 · 四、复议诉讼

private:
    // Not called translate: lupdate would take that for its own and overlook the QT_TRANSLATE_NOOP inside.
    QString phrase(const char *source, int count = -1) const;
    QString phraseIn(const char *context, const char *source, int count = -1) const;
    QString identityMessage(const Finding &finding, const Identity &identity, CellId target,
                            const Extraction &extraction) const;
    QString ruleMessage(const Finding &finding, const QString &text, const Extraction &extraction) const;
    QString argumentText(const FindingArgument &argument, const Extraction &extraction) const;
    QString undecidedMessage(const Finding &finding) const;
    QString readingMessage(const Finding &finding) const;
    QString hintMessage(const QString &body, const QString &year) const;
    QString tableNames(const QString &keys) const;

    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace gouji
