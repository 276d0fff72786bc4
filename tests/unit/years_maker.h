// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/check/check_session.h"
#include "tests/unit/report_maker.h"

namespace gouji::test {

/// Reports of several years made by hand, and what each is held against.
class YearsMaker
{
public:
    static constexpr const char16_t *usualBody = u"河湾市财政局";

    /// A report of zeros with these figures. Its file is named after body, year and number.
    int add(int year, std::initializer_list<std::pair<const char *, qint64>> figures = {},
            const char16_t *body = usualBody)
    {
        ReportMaker maker(year <= 2020 ? "2019" : "2021");
        for (const auto &[address, value] : figures)
            maker.read(address, value);
        return add(year, maker, body);
    }

    int add(int year, ReportMaker maker, const char16_t *body = usualBody)
    {
        const int id = static_cast<int>(states.size()) + 1;
        maker.extraction().year = year;
        maker.extraction().agency = QString::fromUtf16(body);
        auto source = std::make_shared<SourceText>(*maker.extraction().source);
        source->file = maker.extraction().agency + QString::number(year) + u'-' + QString::number(id);
        source->sha256 = QCryptographicHash::hash(source->file.toUtf8(), QCryptographicHash::Sha256);
        maker.extraction().source = source;
        states.push_back(maker.state());
        return id;
    }

    YearsMaker &predecessors(int id, const QStringList &names)
    {
        ReportSettings settings = state(id).settings();
        settings.predecessors = names;
        state(id).setSettings(settings);
        return *this;
    }

    ReportState &state(int id) { return states[static_cast<size_t>(id) - 1]; }

    std::vector<SharedFigures> figures() const
    {
        std::vector<SharedFigures> result;
        for (size_t i = 0; i < states.size(); ++i)
            result.push_back(std::make_shared<const ReportFigures>(states[i], static_cast<int>(i) + 1));
        return result;
    }

    NeighbourIndex index() const
    {
        NeighbourIndex years;
        for (const SharedFigures &report : figures())
            years.put(report);
        return years;
    }

    CheckSession checks(int id, std::shared_ptr<const ReviewSettings> settings = {})
    {
        return CheckSession(state(id), std::move(settings), {}, index().neighboursOf(id));
    }

    /// Findings of rules between years: "years.carry:total fail 7/9".
    QStringList told(int id, std::shared_ptr<const ReviewSettings> settings = {})
    {
        QStringList lines;
        const CheckSession session = checks(id, std::move(settings));
        for (const Finding &finding : session.findings()) {
            if (!finding.rule.startsWith(QLatin1String("years.")))
                continue;
            QString line = finding.id + u' ' + outcomeKey(finding.outcome);
            if (finding.actual && finding.expected)
                line += u' ' + finding.actual->toString() + u'/' + finding.expected->toString();
            lines.append(line);
        }
        return lines;
    }

    std::vector<ReportState> states;
};

} // namespace gouji::test
