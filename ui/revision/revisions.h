// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/workspace.h"

#include <QObject>

namespace gouji {

class Opening;
class ReviewPage;

/// Sees when a body's report comes a second time, and offers to take it as the next version. Bars over the tables, no
/// dialogs.
class Revisions : public QObject
{
    Q_OBJECT
public:
    Revisions(Workspace &workspace, ReviewPage *review, Opening *opening, QObject *parent);

    /// Offers what came since the last time; to be called when a batch is read.
    void offer();
    /// Takes the report shown as the next version of the one before; false if there is none of its body and year.
    bool takeShown();

private:
    struct Offer
    {
        ReportId earlier = 0;
        ReportId newer = 0;
    };
    void say();
    void take(const Offer &offer);
    void takeAll();
    void drop(ReportId newer);

    Workspace &m_workspace;
    ReviewPage *m_review;
    bool m_reads = false; // files, just now
    std::vector<ReportId> m_added;
    std::vector<Offer> m_offers;
    bool m_decides = false; // what is left of the offers waits for decisions
};

} // namespace gouji
