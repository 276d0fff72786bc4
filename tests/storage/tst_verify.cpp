// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/store_sentences.h"
#include "model/storage/verify.h"
#include "tests/storage/raw_database.h"
#include "tests/storage/store_maker.h"

#include <QSet>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

using What = VerifyFault::What;
using Why = VerifyFault::Why;

/// Someone with SQLite in hand changes a workspace.
class TestVerify : public QObject
{
    Q_OBJECT
private slots:
    void nothingChanged();
    void changed_data();
    void changed();
    void theSourcesOwnPage();
    void aWholeChainInstead();
    void sentencesForEverything();

private:
    QTemporaryDir m_folder;
};

void TestVerify::nothingChanged()
{
    const QString path = m_folder.filePath(QStringLiteral("sound.gouji"));
    QCOMPARE(makeStore(path, 20, 4), QString());
    const VerifyResult result = verifyWorkspace(path).value();
    QVERIFY(result.proved());
    QCOMPARE(result.records, 20);
    QCOMPARE(result.readings, 4);
    QCOMPARE(result.sources, 4);
    QCOMPARE(result.extractions, 4);
    QCOMPARE(result.remarksLeftOut, 0);
    // What SQLite itself moves about changes nothing.
    QCOMPARE(runOn(path, "VACUUM"), QString());
    QVERIFY(verifyWorkspace(path).value().proved());
    QCOMPARE(verifyWorkspace(path).value().lastHash, result.lastHash);
}

void TestVerify::changed_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("why");
    QTest::addColumn<int>("number");
    const auto row = [](const char *name, const char *statement, What what, Why why, int number) {
        QTest::newRow(name) << QByteArray(statement) << static_cast<int>(what) << static_cast<int>(why) << number;
    };
    row("a record's bytes", "UPDATE journal SET record = 'other' WHERE number = 7", What::Record, Why::Altered, 7);
    row("a person", "UPDATE journal SET person = 'Zhang' WHERE number = 7", What::Record, Why::Altered, 7);
    row("a time", "UPDATE journal SET time = time + 1 WHERE number = 7", What::Record, Why::Altered, 7);
    row("an action", "UPDATE journal SET action = 'redo' WHERE number = 8", What::Record, Why::Altered, 8);
    row("a remark", "UPDATE journal SET remark = 'other' WHERE number = 6", What::Record, Why::Altered, 6);
    row("a remark put in", "UPDATE journal SET remark = 'other' WHERE number = 7", What::Record, Why::Altered, 7);
    row("a remark without its salt", "UPDATE journal SET salt = NULL WHERE number = 6", What::Record, Why::Altered, 6);
    row("a hash", "UPDATE journal SET hash = zeroblob(32) WHERE number = 7", What::Record, Why::Altered, 7);
    row("the hash before", "UPDATE journal SET previous = zeroblob(32) WHERE number = 7", What::Record, Why::LinkBroken,
        7);
    row("a record taken out", "DELETE FROM journal WHERE number = 7", What::Record, Why::Missing, 7);
    row("the first record taken out", "DELETE FROM journal WHERE number = 1", What::Record, Why::Missing, 1);
    row("the last records taken off", "DELETE FROM journal WHERE number > 17", What::Record, Why::Missing, 18);
    row("a record taken out, the others moved up",
        "DELETE FROM journal WHERE number = 7; UPDATE journal SET number = number - 1 WHERE number > 7", What::Record,
        Why::LinkBroken, 7);
    row("the last one twice",
        "INSERT INTO journal SELECT 21, time, person, action, record, hash, hash, seal, salt, remark FROM journal WHERE "
        "number = 20",
        What::Record, Why::Altered, 21);
    row("the count", "UPDATE heads SET count = 19 WHERE chain = 1", What::Record, Why::HeadDiffers, 20);
    row("the count's hash", "UPDATE heads SET hash = zeroblob(32) WHERE chain = 1", What::Record, Why::HeadDiffers, 20);
    row("the count gone", "DELETE FROM heads", What::Record, Why::HeadDiffers, 20);
    row("a reading's encoding", "UPDATE readings SET encoding = 'GBK' WHERE number = 2", What::Reading, Why::Altered,
        2);
    row("a reading's file", "UPDATE readings SET file = 'x.txt' WHERE number = 2", What::Reading, Why::Altered, 2);
    row("a reading taken out", "DELETE FROM readings WHERE number = 3", What::Reading, Why::Missing, 3);
    row("a source's bytes", "UPDATE sources SET bytes = 'other' WHERE id = 2", What::Source, Why::Altered, 0);
    row("a source's hash", "UPDATE sources SET sha256 = zeroblob(32) WHERE id = 2", What::Source, Why::Altered, 0);
    row("a source taken out", "DELETE FROM sources WHERE id = 2", What::Source, Why::Missing, 2);
    row("an extraction's bytes", "UPDATE extractions SET bytes = 'other' WHERE reading = 2", What::Extraction,
        Why::Altered, 2);
    row("an extraction taken out", "DELETE FROM extractions WHERE reading = 2", What::Extraction, Why::Missing, 2);
    row("an extraction's hash", "UPDATE readings SET extraction = zeroblob(32) WHERE number = 2", What::Reading,
        Why::Altered, 2);
    row("an extraction denied", "UPDATE readings SET extraction = NULL, text = NULL WHERE number = 2", What::Reading,
        Why::Altered, 2);
    row("a text's bytes", "UPDATE texts SET bytes = 'other' WHERE reading = 2", What::Extraction, Why::Altered, 2);
    row("a text taken out", "DELETE FROM texts WHERE reading = 1", What::Extraction, Why::Missing, 1);
    row("a text's hash", "UPDATE readings SET text = zeroblob(32) WHERE number = 3", What::Reading, Why::Altered, 3);
    row("the table of extractions gone", "DROP TABLE extractions", What::Extraction, Why::Unreadable, 1);
    row("the table of texts gone", "DROP TABLE texts", What::Extraction, Why::Unreadable, 1);
    row("both tables gone, and nothing was read",
        "DROP TABLE texts; DROP TABLE extractions; DELETE FROM readings; "
        "UPDATE heads SET count = 0, hash = zeroblob(32) WHERE chain = 2",
        What::File, Why::Missing, 0);
    row("an extraction that no reading has", "INSERT INTO extractions VALUES (9, x'00')", What::Extraction,
        Why::Altered, 9);
    row("a text that no reading has", "INSERT INTO texts VALUES (9, x'00')", What::Extraction, Why::Altered, 9);
    row("a text where it is another reading's", "INSERT INTO texts VALUES (3, x'00')", What::Extraction, Why::Altered,
        3);
    row("a setting", "UPDATE settings SET value = 'other'", What::Setting, Why::Altered, 0);
    row("a table gone", "DROP TABLE journal", What::Record, Why::Unreadable, 1);
}

void TestVerify::changed()
{
    QFETCH(QByteArray, statement);
    QFETCH(int, what);
    QFETCH(int, why);
    QFETCH(int, number);
    const QString path = m_folder.filePath(QStringLiteral("changed.gouji"));
    QFile::remove(path);
    QCOMPARE(makeStore(path, 20, 4), QString());
    QCOMPARE(runOn(path, statement), QString());
    const QByteArray before = fileBytes(path);
    const auto result = verifyWorkspace(path);
    QVERIFY(result);
    QVERIFY(!result->proved());
    const VerifyFault &fault = result->faults.front();
    QCOMPARE(static_cast<int>(fault.what), what);
    QCOMPARE(static_cast<int>(fault.why), why);
    QCOMPARE(fault.number, number);
    if (fault.what == What::Record && fault.why != Why::HeadDiffers)
        QCOMPARE(result->records, number - 1);
    QCOMPARE(fileBytes(path), before);
    // Opening it says so, too, except for what is looked at when it is wanted.
    StoreOptions options;
    options.access = StoreOptions::Access::Read;
    const auto store = WorkspaceStore::open(path, options);
    QVERIFY(store);
    if (fault.what == What::Record || fault.what == What::Reading)
        QVERIFY(!(*store)->notices().empty());
}

/// The root page of the table of sources, around the numbers of its rows: what is left of the list can name rows that are
/// not found by their number.
void TestVerify::theSourcesOwnPage()
{
    const QString path = m_folder.filePath(QStringLiteral("page.gouji"));
    std::vector<NewSource> sources;
    for (int number = 1; number <= 3; ++number) {
        sources.push_back(newSource(number));
        sources.back().bytes.truncate(300); // all in the table's first page
    }
    {
        const auto store = WorkspaceStore::create(path);
        QVERIFY(store && (*store)->add(sources, storeTime(0)));
    }
    const int pageStart = (numberFrom(path, "SELECT rootpage FROM sqlite_master WHERE name = 'sources'") - 1) * 4096;
    const QByteArray sound = fileBytes(path);
    int missing = 0;
    for (int row = 0; row < 3; ++row) {
        constexpr int pointers = 8; // behind the header of the page, two bytes each
        const auto byteAt = [&](int place) { return static_cast<uchar>(sound.at(pageStart + place)); };
        const int cell = byteAt(pointers + 2 * row) * 256 + byteAt(pointers + 2 * row + 1);
        for (int offset = cell; offset < cell + 8; ++offset) {
            QByteArray bytes = sound;
            for (int i = offset; i < std::min(offset + 1024, 4096); ++i)
                bytes[pageStart + i] = static_cast<char>(bytes.at(pageStart + i) ^ 0x55);
            QVERIFY(writeBytes(path, bytes));
            const auto result = verifyWorkspace(path);
            QVERIFY2(result, qPrintable(QStringLiteral("row %1, byte %2").arg(row).arg(offset)));
            QVERIFY(!result->proved());
            QCOMPARE(result->readings, 3);
            missing += static_cast<int>(
                std::count_if(result->faults.begin(), result->faults.end(), [](const VerifyFault &fault) {
                    return fault.what == What::Source && fault.why == Why::Missing && fault.number == 0;
                }));
        }
    }
    QVERIFY(missing > 0);
}

/// A journal made anew from the first record on fits together; only who noted the last hash sees it.
void TestVerify::aWholeChainInstead()
{
    const QString one = m_folder.filePath(QStringLiteral("one.gouji"));
    const QString two = m_folder.filePath(QStringLiteral("two.gouji"));
    QCOMPARE(makeStore(one, 20, 1), QString());
    QCOMPARE(makeStore(two, 19, 1), QString());
    const VerifyResult first = verifyWorkspace(one).value();
    const VerifyResult second = verifyWorkspace(two).value();
    QVERIFY(first.proved() && second.proved());
    QVERIFY(first.lastHash != second.lastHash);
}

void TestVerify::sentencesForEverything()
{
    const StoreSentences sentences{Phrases(nullptr)};
    QSet<QString> keys;
    for (int kind = 0; kind <= static_cast<int>(StoreError::Kind::Failed); ++kind) {
        const StoreError error{static_cast<StoreError::Kind>(kind), QStringLiteral("place.gouji"),
                               QStringLiteral("because")};
        QVERIFY(sentences.message(error).contains(QStringLiteral("place.gouji")));
        QVERIFY(!sentences.message(error).contains(u'%'));
        // Also where the file was brought up to date, and the older program cannot open it any more.
        QCOMPARE(sentences.message(error).contains(QStringLiteral(".version-")),
                 error.kind == StoreError::Kind::NotRead);
        keys.insert(storeErrorKey(error.kind));
    }
    QCOMPARE(keys.size(), static_cast<int>(StoreError::Kind::Failed) + 1);
    for (int kind = 0; kind <= static_cast<int>(OpenNotice::Kind::ExtractionsLost); ++kind) {
        OpenNotice notice{static_cast<OpenNotice::Kind>(kind),
                          QStringLiteral("place.gouji"),
                          QStringLiteral("kept.damaged-1"),
                          QStringLiteral("who"),
                          41,
                          42,
                          43};
        const QString text = sentences.message(notice);
        QVERIFY2(text.contains(QStringLiteral("place.gouji")) && !text.contains(u'%'), qPrintable(text));
        if (notice.kind == OpenNotice::Kind::JournalCut) {
            QVERIFY(text.contains(QStringLiteral("41")) && text.contains(QStringLiteral("42")));
            QVERIFY(text.contains(QStringLiteral("kept.damaged-1")));
        }
        if (notice.kind == OpenNotice::Kind::SourcesLost || notice.kind == OpenNotice::Kind::ExtractionsLost)
            QVERIFY(text.contains(QStringLiteral("43")));
        if (notice.kind == OpenNotice::Kind::InUse)
            QVERIFY(text.contains(QStringLiteral("who")));
    }
    for (int what = 0; what <= static_cast<int>(What::Extraction); ++what) {
        for (int why = 0; why <= static_cast<int>(Why::HeadDiffers); ++why) {
            const VerifyFault fault{static_cast<What>(what), static_cast<Why>(why), 5, QStringLiteral("name"), {}};
            const QString text = sentences.message(fault);
            QVERIFY(!text.isEmpty() && !text.contains(u'%'));
            if (fault.what == What::Record || fault.what == What::Reading || fault.what == What::Extraction)
                QVERIFY(text.contains(u'5'));
            QCOMPARE(text.contains(QStringLiteral("name")),
                     fault.what == What::Source || fault.what == What::Extraction || fault.what == What::File);
            // A key is no word for people, and nothing stands where a name is missing.
            const QString unnamed =
                sentences.message(VerifyFault{fault.what, fault.why, 5, {}, QStringLiteral("because")});
            QVERIFY2(!unnamed.contains(QStringLiteral("  ")) && !unnamed.contains(verifyReasonKey(fault.why) + u')'),
                     qPrintable(unnamed));
        }
    }
    // All records are in order, and what is noted beside them does not fit.
    for (const auto kind : {OpenNotice::Kind::JournalCut, OpenNotice::Kind::ReadingsCut}) {
        const QString text = sentences.message(OpenNotice{kind, QStringLiteral("place.gouji"), {}, {}, 42, 42});
        QVERIFY2(text.contains(QStringLiteral("42")) && text.contains(QStringLiteral("noted about the last"))
                     && !text.contains(u'%'),
                 qPrintable(text));
        QVERIFY(!sentences.message(OpenNotice{kind, QStringLiteral("place.gouji"), {}, {}, 41, 42})
                     .contains(QStringLiteral("noted about the last")));
    }
    const QString surplus = sentences.message(VerifyFault{What::Extraction, Why::Altered, 9, {}, {}});
    QVERIFY2(surplus.contains(QStringLiteral("Entry 9")) && surplus.contains(QStringLiteral("no report")),
             qPrintable(surplus));
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
