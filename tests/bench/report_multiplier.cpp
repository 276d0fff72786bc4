// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report_multiplier.h"

#include <QDir>
#include <QRegularExpression>

#include <unicode/ucnv.h>

namespace gouji::bench {

namespace {

QString decode(const QByteArray &bytes, const char *encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    QString text(bytes.size() * 2, Qt::Uninitialized);
    const int length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), static_cast<int>(text.size()),
                                     bytes.constData(), static_cast<int>(bytes.size()), &error);
    text.truncate(length);
    ucnv_close(converter);
    return text;
}

QByteArray encode(const QString &text, const char *encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    QByteArray bytes(text.size() * 4, Qt::Uninitialized);
    const int length =
        ucnv_fromUChars(converter, bytes.data(), static_cast<int>(bytes.size()),
                        reinterpret_cast<const UChar *>(text.constData()), static_cast<int>(text.size()), &error);
    bytes.truncate(length);
    ucnv_close(converter);
    return bytes;
}

/// Invented: the one in a thousand that exists is meant by nobody.
QString bodyName(int number)
{
    static const QStringList first{QStringLiteral("青"), QStringLiteral("白"), QStringLiteral("云"),
                                   QStringLiteral("临"), QStringLiteral("河"), QStringLiteral("松"),
                                   QStringLiteral("石"), QStringLiteral("南"), QStringLiteral("柳"),
                                   QStringLiteral("金"), QStringLiteral("古"), QStringLiteral("新")};
    static const QStringList second{QStringLiteral("岭"), QStringLiteral("溪"), QStringLiteral("湾"),
                                    QStringLiteral("沙"), QStringLiteral("原"), QStringLiteral("桥"),
                                    QStringLiteral("塘"), QStringLiteral("坪"), QStringLiteral("泉"),
                                    QStringLiteral("浦"), QStringLiteral("屏"), QStringLiteral("源")};
    static const QStringList rank{QStringLiteral("县"), QStringLiteral("市"), QStringLiteral("区")};
    static const QStringList office{
        QStringLiteral("财政局"),        QStringLiteral("教育局"),         QStringLiteral("司法局"),
        QStringLiteral("水利局"),        QStringLiteral("审计局"),         QStringLiteral("统计局"),
        QStringLiteral("医疗保障局"),    QStringLiteral("农业农村局"),     QStringLiteral("应急管理局"),
        QStringLiteral("交通运输局"),    QStringLiteral("市场监督管理局"), QStringLiteral("文化和旅游局"),
        QStringLiteral("卫生健康局"),    QStringLiteral("自然资源局"),     QStringLiteral("工业和信息化局"),
        QStringLiteral("退役军人事务局")};
    const auto take = [&number](const QStringList &list) {
        const QString &word = list[number % static_cast<int>(list.size())];
        number /= static_cast<int>(list.size());
        return word;
    };
    // One after the other, since each takes its share of the number.
    const QString a = take(first);
    const QString b = take(second);
    const QString c = take(office);
    return a + b + take(rank) + c;
}

/// The counts of a text: whole figures that fill a cell of the tables (sections two to four), and those before 件.
std::vector<QRegularExpressionMatch> countsOf(const QString &text)
{
    static const QRegularExpression count(
        QStringLiteral(R"((?<=[|\s])[0-9]{1,3}(?:,?[0-9]{3})*(?=[|\s])|(?<![0-9])[0-9]+(?=件))"));
    static const QRegularExpression tables(QStringLiteral("二、主动公开政府信息情况|五、存在的主要问题"));
    std::vector<QRegularExpressionMatch> found;
    for (auto matches = count.globalMatch(text); matches.hasNext();)
        found.push_back(matches.next());
    const qsizetype begin = text.indexOf(tables);
    const qsizetype end = text.lastIndexOf(QStringLiteral("五、存在的主要问题"));
    std::erase_if(found, [&](const QRegularExpressionMatch &match) {
        const bool beforePiece = match.capturedEnd() < text.size() && text[match.capturedEnd()] == u'件';
        return !beforePiece && (match.capturedStart() < begin || match.capturedStart() > end);
    });
    return found;
}

} // namespace

ReportMultiplier::ReportMultiplier(const QString &folder)
{
    const QDir samples(folder);
    for (const QString &name : samples.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        m_samples.push_back(read(samples.filePath(name), name));
}

ReportMultiplier::Sample ReportMultiplier::read(const QString &path, const QString &name)
{
    QFile file(path);
    Sample sample;
    if (!file.open(QIODevice::ReadOnly))
        return sample;
    const QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xff\xfe")) {
        sample.encoding = "UTF-16LE";
        sample.mark = bytes.left(2);
    } else if (!bytes.isValidUtf8()) {
        sample.encoding = "GB18030";
    }
    sample.text = decode(bytes.mid(sample.mark.size()), sample.encoding);
    constexpr int yearAndEnding = 8; // "2023.txt"
    sample.agency = name.chopped(yearAndEnding);
    return sample;
}

QByteArray ReportMultiplier::report(int number) const
{
    const auto samples = static_cast<int>(m_samples.size());
    const Sample &sample = m_samples[static_cast<size_t>(number % samples)];
    std::minstd_rand chance(static_cast<unsigned>(number) + 1U);
    chance.discard(8);
    const int factor = 1 + static_cast<int>(chance() % 9);
    const auto counts = countsOf(sample.text);
    const bool slips = chance() % 12 == 0;
    const size_t slip = chance() % counts.size();

    QString text;
    qsizetype done = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        text += QStringView(sample.text).mid(done, counts[i].capturedStart() - done);
        const int value = counts[i].captured().remove(u',').toInt() * factor;
        text += QString::number(slips && i == slip ? value + 9 : value);
        done = counts[i].capturedEnd();
    }
    text += QStringView(sample.text).mid(done);
    text.replace(sample.agency, bodyName(number));
    return sample.mark + encode(text, sample.encoding);
}

std::vector<QString> ReportMultiplier::writeReports(const QString &folder, int count) const
{
    std::vector<QString> files;
    for (int number = 0; number < count; ++number) {
        QFile file(QStringLiteral("%1/%2.txt").arg(folder).arg(number, 5, 10, QLatin1Char('0')));
        const QByteArray bytes = report(number);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        files.push_back(file.fileName());
    }
    return files;
}

} // namespace gouji::bench
