// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace gouji::test {

/// Holds a log against the structure of SARIF 2.1.0: which members an object may and must have, what words and numbers
/// may stand there, and which lists hold nothing twice. Written after the standard (OASIS, section 3 and appendix), for
/// the objects that this program writes; any other object is a problem.
class SarifStructure
{
public:
    /// One line for each thing that is wrong.
    static QStringList problems(const QJsonObject &log)
    {
        SarifStructure structure;
        structure.check(QStringLiteral("log"), log, QStringLiteral("log"));
        return structure.m_problems;
    }

private:
    /// A member: its name (behind "!" where it must be there), and what stands there: text, uri, flag, bag, texts (an
    /// object of texts), a count from 0 or from -1, words parted by |, an object, or a list of one ("object[]").
    using Members = QMap<QString, QString>;

    static QMap<QString, Members> objects()
    {
        const auto members = [](const char *list) {
            Members result;
            for (const QString &member : QString::fromLatin1(list).split(u' '))
                result.insert(member.section(u'=', 0, 0), member.section(u'=', 1));
            return result;
        };
        const char *levels = "none|note|warning|error";
        const QByteArray level = QByteArray("level=") + levels;
        return {
            {"log", members("$schema=uri !version=2.1.0 !runs=run[]")},
            {"run", members("!tool=tool columnKind=utf16CodeUnits|unicodeCodePoints results=result[] "
                            "invocations=invocation[]")},
            {"tool", members("!driver=component")},
            {"component", members("!name=text version=text language=text rules=rule[]")},
            {"rule", members("!id=text shortDescription=message fullDescription=message "
                             "defaultConfiguration=configuration properties=bag")},
            {"configuration", members(("enabled=flag " + level).constData())},
            {"result",
             members(("ruleId=text ruleIndex=index kind=notApplicable|pass|fail|review|open|informational " + level
                      + " !message=message locations=location[] relatedLocations=location[] "
                        "partialFingerprints=texts properties=bag")
                         .constData())},
            {"message", members("!text=text")},
            {"location", members("physicalLocation=physical logicalLocations=logical[]")},
            {"physical", members("!artifactLocation=artifact region=region")},
            {"artifact", members("!uri=uri")},
            {"region", members("charOffset=count charLength=count")},
            {"logical", members("fullyQualifiedName=text")},
            {"invocation", members("!executionSuccessful=flag toolExecutionNotifications=notification[]")},
            {"notification", members((level + " !message=message locations=location[]").constData())},
        };
    }

    void check(const QString &kind, const QJsonObject &object, const QString &path)
    {
        static const QMap<QString, Members> known = objects();
        const Members members = known.value(kind);
        if (members.isEmpty())
            m_problems.append(path + QStringLiteral(": no such object as ") + kind);
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (member.key().startsWith(u'!') && !object.contains(member.key().mid(1)))
                m_problems.append(path + QStringLiteral(": lacks ") + member.key().mid(1));
        }
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString content = members.value(member.key(), members.value(u'!' + member.key()));
            const QString place = path + u'/' + member.key();
            if (content.isEmpty())
                m_problems.append(place + QStringLiteral(": does not belong there"));
            else
                checkValue(content, member.value(), place);
        }
        if (kind == QLatin1String("result") && object[QLatin1String("kind")].toString() != QLatin1String("fail")
            && object[QLatin1String("level")].toString() != QLatin1String("none"))
            m_problems.append(path + QStringLiteral(": what does not fail has the level none"));
    }

    void checkValue(const QString &content, const QJsonValue &value, const QString &path)
    {
        if (content.endsWith(QLatin1String("[]"))) {
            checkList(content.chopped(2), value, path);
        } else if (content == QLatin1String("text") || content == QLatin1String("uri")) {
            const QString text = value.toString();
            const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
            expect(!text.isEmpty() && (content == QLatin1String("text") || ascii), path, content);
        } else if (content == QLatin1String("flag")) {
            expect(value.isBool(), path, content);
        } else if (content == QLatin1String("bag")) {
            expect(value.isObject(), path, content);
        } else if (content == QLatin1String("texts")) {
            const QJsonObject object = value.toObject();
            expect(std::all_of(object.begin(), object.end(), [](const QJsonValue &text) { return text.isString(); }),
                   path, content);
        } else if (content == QLatin1String("count") || content == QLatin1String("index")) {
            expect(value.isDouble() && value.toInt(-2) >= 0, path, content);
        } else if (content.contains(u'|') || content.contains(u'.')) {
            expect(content.split(u'|').contains(value.toString()), path, content);
        } else {
            expect(value.isObject(), path, content);
            check(content, value.toObject(), path);
        }
    }

    void checkList(const QString &kind, const QJsonValue &value, const QString &path)
    {
        expect(value.isArray(), path, kind);
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = QStringLiteral("%1[%2]").arg(path).arg(i);
            expect(list[i].isObject(), place, kind);
            check(kind, list[i].toObject(), place);
            // Lists of results may repeat; lists of places and rules may not.
            for (qsizetype other = 0; kind != QLatin1String("result") && other < i; ++other)
                expect(list[other] != list[i], place, QStringLiteral("different from those before"));
        }
    }

    void expect(bool holds, const QString &path, const QString &what)
    {
        if (!holds)
            m_problems.append(path + QStringLiteral(": is not ") + what);
    }

    QStringList m_problems;
};

} // namespace gouji::test
