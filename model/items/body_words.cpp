// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/body_words.h"

#include <QStringList>

namespace gouji {

QString BodyWords::nature(BodyNature nature)
{
    switch (nature) {
    case BodyNature::Unknown:
        break;
    case BodyNature::Government:
        return tr("government");
    case BodyNature::StreetOffice:
        return tr("street office");
    case BodyNature::Department:
        return tr("department");
    case BodyNature::Vertical:
        return tr("under vertical management");
    }
    return tr("nature unknown");
}

QString BodyWords::level(BodyLevel level)
{
    switch (level) {
    case BodyLevel::Unknown:
        break;
    case BodyLevel::State:
        return tr("state");
    case BodyLevel::Province:
        return tr("province");
    case BodyLevel::City:
        return tr("city");
    case BodyLevel::County:
        return tr("county");
    case BodyLevel::Township:
        return tr("township");
    }
    return tr("level unknown");
}

QString BodyWords::field(BodyField field)
{
    switch (field) {
    case BodyField::Other:
        break;
    case BodyField::PublicSecurity:
        return tr("public security");
    case BodyField::MarketSupervision:
        return tr("market supervision");
    case BodyField::Transport:
        return tr("transport");
    case BodyField::UrbanManagement:
        return tr("urban management");
    case BodyField::WithoutPower:
        return tr("without power to license or punish");
    }
    return tr("another field");
}

QString BodyWords::kind(const BodyKind &kind)
{
    QStringList parts;
    if (kind.level != BodyLevel::Unknown)
        parts += level(kind.level);
    if (kind.nature != BodyNature::Unknown)
        parts += nature(kind.nature);
    if (kind.field != BodyField::Other)
        parts += field(kind.field);
    return parts.isEmpty() ? tr("kind of body unknown") : parts.join(tr(", "));
}

} // namespace gouji
