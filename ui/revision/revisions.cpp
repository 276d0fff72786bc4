// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/revision/revisions.h"

#include "model/items/report_list_model.h"
#include "model/items/revision_list_model.h"
#include "model/revision/reading_again.h"
#include "model/revision/versions.h"
#include "ui/messages/message_area.h"
#include "ui/opening/opening.h"
#include "ui/revision/revision_pane.h"
#include "ui/window/review_page.h"

#include <algorithm>

namespace gouji {
namespace {

const QString offerKey = QStringLiteral("revision/offer");

} // namespace

Revisions::Revisions(Workspace &workspace, ReviewPage *review, Opening *opening, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_review(review)
{
    connect(&workspace, &Workspace::reportAdded, this, [this](ReportId report) {
        if (m_reads) // a workspace that is opened brings back what is known already
            m_added.push_back(report);
    });
    connect(&workspace, &Workspace::reportsCleared, this, [this] {
        m_added.clear();
        m_offers.clear();
        say();
    });
    connect(opening->loader(), &ReportLoader::started, this, [this] { m_reads = true; });
    connect(review->revisions(), &RevisionPane::taken, this, &Revisions::drop);
}

void Revisions::offer()
{
    m_reads = false;
    for (const ReportId report : std::exchange(m_added, {})) {
        if (const auto earlier = likelyEarlierVersion(m_workspace, report))
            m_offers.push_back({*earlier, report});
    }
    m_decides = false;
    say();
}

bool Revisions::takeShown()
{
    const std::optional<ReportId> shown = m_review->report();
    const auto earlier = shown ? likelyEarlierVersion(m_workspace, *shown) : std::nullopt;
    if (earlier)
        take({*earlier, *shown});
    return earlier.has_value();
}

void Revisions::take(const Offer &offer)
{
    m_review->setReport(offer.newer);
    RevisionPane *pane = m_review->revisions();
    // What was chosen so far stays where it is being decided already.
    if (pane->model()->showing() != RevisionListModel::Showing::NextVersion || pane->model()->newer() != offer.newer)
        pane->begin(offer.earlier, offer.newer);
    m_review->focusPane(m_review->revisions());
}

void Revisions::takeAll()
{
    // Those with conflicts are left for a person, one after another.
    const std::vector<Offer> offers = m_offers;
    for (const Offer &offer : offers) {
        const CarryOver carried = judgeNextVersion(m_workspace, offer.earlier, offer.newer);
        if (!carried.hasConflicts()
            && m_workspace.apply(nextVersionCommand(m_workspace, offer.earlier, offer.newer, carried, {})))
            drop(offer.newer);
    }
    m_decides = true;
    say();
}

void Revisions::drop(ReportId newer)
{
    std::erase_if(m_offers, [newer](const Offer &offer) { return offer.newer == newer; });
    say();
}

void Revisions::say()
{
    MessageArea *area = m_review->tableMessages();
    area->withdraw(offerKey);
    if (m_offers.empty())
        return;
    const auto file = [this](ReportId report) {
        return m_workspace.state(report).extraction().source->file.section(QLatin1Char('/'), -1);
    };
    Message message;
    message.key = offerKey;
    const auto keepApart = [this] {
        m_offers.clear();
        say();
    };
    const Offer first = m_offers.front();
    const auto number = static_cast<int>(m_offers.size());
    if (m_decides) {
        message.text = [number] {
            return tr("%n new version(s) wait for a decision on what is in conflict.", nullptr, number);
        };
        message.steps += {[] { return tr("Decide"); }, [this, first] { take(first); }};
    } else if (number == 1) {
        const QString title = ReportListModel::title(m_workspace.state(first.earlier).extraction());
        message.text = [title, now = file(first.newer), before = file(first.earlier)] {
            return tr("%1 looks like a new version of %2 (%3).").arg(now, title, before);
        };
        message.steps += {[] { return tr("Take as Its Next Version"); }, [this, first] { take(first); }};
    } else {
        message.text = [number] {
            return tr("%n reports look like new versions of reports that are here.", nullptr, number);
        };
        QStringList lines;
        for (const Offer &offer : m_offers)
            lines += file(offer.newer) + QStringLiteral(" ← ") + file(offer.earlier);
        message.details = [lines] { return lines; };
        message.steps += {[] { return tr("Take Them as Next Versions"); }, [this] { takeAll(); }};
    }
    message.steps += {[] { return tr("Keep Both Apart"); }, keepApart};
    area->say(std::move(message));
}

} // namespace gouji
