// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edit/edit_error.h"
#include "model/explanation/explanation.h"
#include "model/history/workspace.h"

namespace gouji {

class ReviewPage;

/// What a reviewer decides about the report on the page, as commands: suggestions accepted, findings dismissed, cells
/// confirmed, opinions written. It holds nothing itself.
class ReviewDecisions : public QObject
{
    Q_OBJECT
public:
    ReviewDecisions(Workspace &workspace, ReviewPage *page);

    /// Does what accepting a suggestion is, and goes on to the next problem. False if it was refused (and said so).
    bool accept(const Explanation &explanation, Remedy remedy);
    /// Asks why the current finding is none; one that was dismissed is shown again at once. False: no finding is current.
    bool dismissOrRestore();
    /// 已核对 for the chosen cells, then the next cell; those that are confirmed already are only passed.
    void confirmAndNext();
    void takeConfirmationsBack();
    /// An opinion about the current finding, to be worded. False: no finding is current.
    bool writeOpinion();
    void setBlankIsZero(bool zero);

signals:
    /// A step was refused; \a problem is in words.
    void refused(const QString &problem);

private:
    void dismiss(const QString &reason);
    QStringList reasonsBefore() const;
    QString problemWords(const QStringList &identities) const;
    void refuse(const EditError &error);

    Workspace &m_workspace;
    ReviewPage *m_page;
    QString m_asked; // id of the finding whose reason is asked for
};

} // namespace gouji
