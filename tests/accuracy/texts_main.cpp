// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/wish_options.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

/// Writes generated texts into a folder, so that they can be looked at, or read by other programs.
int main(int argc, char **argv)
{
    using namespace gouji::accuracy;
    using namespace Qt::Literals::StringLiterals;
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addWishOptions(parser);
    parser.addOption({u"reports"_s, u"How many."_s, u"number"_s, u"3"_s});
    parser.addPositionalArgument(u"folder"_s, u"Where the texts are written."_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const Wish wish = wishOf(parser);
    const QDir folder(parser.positionalArguments().first());
    const quint64 first = numberOf(parser, u"first"_s);
    for (quint64 index = first; index < first + numberOf(parser, u"reports"_s); ++index) {
        const GeneratedReport report = generate(numberOf(parser, u"seed"_s), index, wish);
        const QString ending = report.fileName.section(u'.', -1);
        QFile file(folder.filePath(u"%1-%2.%3"_s.arg(report.family).arg(index).arg(ending)));
        if (!file.open(QIODevice::WriteOnly) || file.write(report.bytes) != report.bytes.size()) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(file.fileName()));
            return 1;
        }
        std::printf("%s\t%s\t%s\n", qPrintable(file.fileName()), qPrintable(report.damages.join(u' ')),
                    qPrintable(report.slip));
    }
    return 0;
}
