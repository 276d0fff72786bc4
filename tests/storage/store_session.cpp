// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// store_session PATH: opens the workspace, or makes it, and appends records until it is killed. Says "saved N" when record
// N is on the disk, and nothing before.

#include "tests/storage/store_maker.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

using namespace gouji;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    auto store = QFile::exists(path) ? WorkspaceStore::open(path) : WorkspaceStore::create(path);
    if (!store || (*store)->isReadOnly()) {
        std::fprintf(stderr, "not opened for writing\n");
        return 1;
    }
    if ((*store)->sources().empty()) {
        if (const auto added = (*store)->add({test::newSource(1)}, test::storeTime(0)); !added) {
            std::fprintf(stderr, "%s\n", qPrintable(added.error().detail));
            return 1;
        }
    }
    for (;;) {
        const int number = (*store)->recordCount() + 1;
        const auto saved = test::appendStep(**store, number);
        if (!saved) {
            std::fprintf(stderr, "%s\n", qPrintable(saved.error().detail));
            return 1;
        }
        const QByteArray line = "saved " + QByteArray::number(number) + '\n';
        if (write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
            return 1;
    }
}
