// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/store_sentences.h"

#include "model/finding/placeholders.h"

#include <QCoreApplication>
#include <QDir>

namespace gouji {

namespace {

using Error = StoreError::Kind;
using Notice = OpenNotice::Kind;

/// %1 the file, %2 the system's words, %3 the report's source.
const char *errorText(Error kind)
{
    switch (kind) {
    case Error::NoSuchFile:
        return QT_TRANSLATE_NOOP("Storage", "The workspace %1 is not there. Look whether it was moved or renamed.");
    case Error::NoSuchFolder:
        return QT_TRANSLATE_NOOP("Storage", "The folder of %1 is not there. Choose another one.");
    case Error::Exists:
        return QT_TRANSLATE_NOOP("Storage", "%1 is there already and was left as it is. Choose another name.");
    case Error::CannotOpen:
        return QT_TRANSLATE_NOOP("Storage", "The workspace %1 cannot be opened. Look whether you may read it. (%2)");
    case Error::CannotWrite:
        return QT_TRANSLATE_NOOP("Storage", "%1 cannot be written. Choose a folder that you may write to.");
    case Error::Empty:
        return QT_TRANSLATE_NOOP("Storage", "%1 is empty: not a workspace. Take a copy of it, if there is one.");
    case Error::NotAWorkspace:
        return QT_TRANSLATE_NOOP("Storage", "%1 is not a workspace of this program. Choose another file.");
    case Error::NewerSchema:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The workspace %1 was written by a newer version of this program and cannot be "
                                 "read by this one. Use the newer version.");
    case Error::OlderSchema:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The workspace %1 was written by an older version of this program and must be "
                                 "brought up to date first. Open it where it can be written to.");
    case Error::ReadOnly:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The workspace %1 is open for reading only: nothing was changed. Save a copy of "
                                 "it elsewhere and work there.");
    case Error::Locked:
        return QT_TRANSLATE_NOOP("Storage",
                                 "Another program is using %1: nothing was changed. Close it there, then try "
                                 "again.");
    case Error::DiskFull:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The disk with %1 is full: the last change was not carried out, all before it "
                                 "is saved. Make room, then try again.");
    case Error::InputOutput:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The disk or the network with %1 failed: the last change was not carried out, "
                                 "all before it is saved. Try again; if it fails again, save a copy elsewhere. "
                                 "(%2)");
    case Error::Damaged:
        return QT_TRANSLATE_NOOP("Storage",
                                 "%1 is damaged, and nothing of it can be used; it was left as it is. Take a "
                                 "copy of it from a backup. (%2)");
    case Error::DamagedForReading:
        return QT_TRANSLATE_NOOP("Storage",
                                 "%1 is damaged, and here it can only be read; it was left as it is. Copy it, with "
                                 "the files of its name beside it, to a folder that you may write to, and open it "
                                 "there: what can be used is saved then.");
    case Error::UnfinishedForReading:
        return QT_TRANSLATE_NOOP(
            "Storage", "%1 was not closed properly, and a file of the same name beside it is part of it. Open "
                       "it once in the workbench: it is put in order there. Where its folder cannot be "
                       "written to, copy both to one that can, and open the copy.");
    case Error::LostWhileOpen:
        return QT_TRANSLATE_NOOP("Storage",
                                 "%1 was damaged while it was open, and not everything could be saved; the last "
                                 "change was not carried out. Open it again and look through what is there.");
    case Error::NoSuchSource:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The text of %3 is no longer in the workspace %1, so the report cannot be read "
                                 "from it. What was decided about it is kept. Open the original file again: it "
                                 "brings the report back.");
    case Error::SourceDamaged:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The text of %3 is damaged in the workspace %1, so the report cannot be read from "
                                 "it. All else is kept, and what was decided about it too. Open the original file "
                                 "again: it brings the report back.");
    case Error::NotRead:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The text of %3 is in the workspace %1, but this version of the program finds no "
                                 "such report in it. Nothing is lost: the version that it was read with (%2) finds "
                                 "it in this workspace or, if the workspace was brought up to date since, in the "
                                 "older file kept beside it (.version-…).");
    case Error::OutOfOrder:
    case Error::Failed:
        break;
    }
    return QT_TRANSLATE_NOOP("Storage",
                             "The workspace %1 did not take the change; nothing was changed. Close and open it "
                             "again. (%2)");
}

/// %1 the file, %2 where the old file is, %3 the first bad number, %4 who has it since when, %n records (readings,
/// sources).
const char *noticeText(const OpenNotice &notice)
{
    switch (notice.kind) {
    case Notice::InUse:
        if (notice.isElsewhere)
            return QT_TRANSLATE_NOOP("Storage",
                                     "%1 is open on another computer (%4), so here it can only be read. Close it "
                                     "there. If nobody has it open any more (that computer crashed or was switched "
                                     "off), it can be worked on here.");
        return QT_TRANSLATE_NOOP("Storage", "%1 is open in another program (%4), so here it can only be read. Close it "
                                            "there to go on working on it here.");
    case Notice::ReadOnlyPlace:
        return QT_TRANSLATE_NOOP("Storage", "%1 cannot be written to, so it can only be read. Save a copy elsewhere to "
                                            "work on it.");
    case Notice::NewerSchema:
        return QT_TRANSLATE_NOOP("Storage", "%1 was written by a newer version of this program, so here it can only be "
                                            "read. Use the newer version to work on it.");
    case Notice::Migrated:
        return QT_TRANSLATE_NOOP("Storage", "%1 was brought up to date. The file as it was is kept as %2.");
    case Notice::WithoutLog:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The place of %1 has no memory shared between programs. Everything is saved "
                                 "as safely, but more slowly; a local disk is faster.");
    case Notice::WithoutLocks:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The place of %1 cannot lock files. See to it that nobody else opens it at the "
                                 "same time, or move it to a local disk.");
    case Notice::JournalCut:
        // All that are there follow one another, and only the count or the hash kept beside them does not fit.
        if (notice.firstBad <= notice.kept)
            return QT_TRANSLATE_N_NOOP("Storage",
                                       "%1 is damaged: %n record(s) are in use, but what is noted about the last of "
                                       "them does not fit: whether there were others behind them cannot be told. %2");
        return QT_TRANSLATE_N_NOOP("Storage",
                                   "%1 is damaged: %n record(s) are in order and in use, number %3 is the first "
                                   "that is not. %2");
    case Notice::ReadingsCut:
        if (notice.firstBad <= notice.kept)
            return QT_TRANSLATE_N_NOOP("Storage",
                                       "%1 is damaged: %n report(s) are in use, but what is noted about the last of "
                                       "them does not fit: whether there were others behind them cannot be told. %2");
        return QT_TRANSLATE_N_NOOP("Storage",
                                   "%1 is damaged: %n report(s) are in order, the list breaks at entry %3. Open "
                                   "the missing files again. %2");
    case Notice::SourcesLost:
        if (notice.lost == 0)
            return QT_TRANSLATE_NOOP("Storage",
                                     "%1 is damaged: its list of sources cannot be read to its end. Opened in the "
                                     "workbench where it can be written to, it is repaired as far as "
                                     "possible. %2");
        return QT_TRANSLATE_N_NOOP("Storage", "%1 is damaged: %n source(s) cannot be read. Open the original files "
                                              "again. %2");
    case Notice::ExtractionsLost:
        return QT_TRANSLATE_N_NOOP("Storage", "%1 is damaged: what was read from %n report(s) is lost. They are "
                                              "read from their sources again; look whether figures changed. %2");
    case Notice::SettingsLost:
        return QT_TRANSLATE_NOOP("Storage", "%1 is damaged: settings of the review are lost; look through them. %2");
    case Notice::Repaired:
        return QT_TRANSLATE_NOOP("Storage", "%1 was damaged; all records, reports and sources could be saved. %2");
    case Notice::LogCut:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The last write to %1 was broken off or damaged. What was saved before it is "
                                 "in use; look whether your last change is there. %2");
    }
    return "";
}

bool countsInText(const OpenNotice &notice)
{
    return notice.kind == Notice::JournalCut || notice.kind == Notice::ReadingsCut
           || notice.kind == Notice::ExtractionsLost || (notice.kind == Notice::SourcesLost && notice.lost > 0);
}

/// %1 the number or name, %2 SQLite's words, %3 the file that was read.
const char *faultText(VerifyFault::What what, VerifyFault::Why why)
{
    using What = VerifyFault::What;
    using Why = VerifyFault::Why;
    switch (what) {
    case What::Record:
        switch (why) {
        case Why::Missing:
            return QT_TRANSLATE_NOOP("Storage", "Record %1 is missing.");
        case Why::LinkBroken:
            return QT_TRANSLATE_NOOP("Storage", "Record %1 does not follow the record before it: one was put in, taken "
                                                "out or changed.");
        case Why::Altered:
            return QT_TRANSLATE_NOOP("Storage", "Record %1 was changed after it was written.");
        case Why::HeadDiffers:
            return QT_TRANSLATE_NOOP("Storage", "Record %1 is not the one that was written last.");
        case Why::Unreadable:
            return QT_TRANSLATE_NOOP("Storage", "Record %1 cannot be read. (%2)");
        }
        break;
    case What::Reading:
        return QT_TRANSLATE_NOOP("Storage",
                                 "Entry %1 in the list of reports was changed, added or taken out, or cannot "
                                 "be read.");
    case What::Source:
        switch (why) {
        case Why::Missing:
            return QT_TRANSLATE_NOOP("Storage", "The source %1 is missing.");
        case Why::Unreadable:
            return QT_TRANSLATE_NOOP("Storage", "The source %1 cannot be read. (%2)");
        default:
            return QT_TRANSLATE_NOOP("Storage", "The source %1 was changed after it was added.");
        }
    case What::Extraction:
        switch (why) {
        case Why::Missing:
            return QT_TRANSLATE_NOOP("Storage", "What was read from %3 (entry %1 in the list of reports) is missing.");
        case Why::Unreadable:
            return QT_TRANSLATE_NOOP("Storage", "What was read from %3 (entry %1 in the list of reports) cannot be "
                                                "read back. (%2)");
        default:
            return QT_TRANSLATE_NOOP("Storage", "What was read from %3 (entry %1 in the list of reports) was changed "
                                                "after it was written.");
        }
    case What::Setting:
        return QT_TRANSLATE_NOOP("Storage", "Settings or lists were changed by another program, or cannot be read.");
    case What::File:
        switch (why) {
        case Why::Missing:
            return QT_TRANSLATE_NOOP("Storage", "The lists of what was read are missing.");
        case Why::Altered:
            return QT_TRANSLATE_NOOP("Storage", "The beginning of the file is not that of a workspace: it was changed "
                                                "or damaged.");
        default:
            break;
        }
        break;
    }
    return QT_TRANSLATE_NOOP("Storage", "The file is damaged. (%2)");
}

} // namespace

StoreSentences::StoreSentences(Phrases phrases)
    : m_phrases(std::move(phrases))
{
}

QString StoreSentences::phrase(const char *source, int count) const
{
    return m_phrases.phrase("Storage", source, count);
}

QString StoreSentences::message(const StoreError &error) const
{
    const QString detail = error.detail.isEmpty() ? storeErrorKey(error.kind) : error.detail;
    const QString file = error.file.isEmpty() ? detail : error.file.section(u'/', -1);
    return withArguments(phrase(errorText(error.kind)), {QDir::toNativeSeparators(error.path), detail, file});
}

QString StoreSentences::message(const OpenNotice &notice) const
{
    QString kept = QDir::toNativeSeparators(notice.keptAt);
    const bool isSentence = notice.kind != Notice::Migrated;
    if (isSentence && !kept.isEmpty())
        kept = withArguments(phrase(QT_TRANSLATE_NOOP("Storage", "The damaged file is kept as %1.")), {kept});
    QString who = notice.detail;
    if (notice.since.isValid())
        who = withArguments(phrase(QT_TRANSLATE_NOOP("Storage", "%1, since %2")),
                            {who, notice.since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))});
    const bool isLoss = notice.kind == Notice::SourcesLost || notice.kind == Notice::ExtractionsLost;
    const int count = !countsInText(notice) ? -1 : isLoss ? notice.lost : notice.kept;
    return withArguments(phrase(noticeText(notice), count),
                         {QDir::toNativeSeparators(notice.path), kept, QString::number(notice.firstBad), who})
        .trimmed();
}

QString StoreSentences::message(const VerifyFault &fault) const
{
    using What = VerifyFault::What;
    const QString place = fault.what == What::Source ? fault.name : QString::number(fault.number);
    const bool isNamed = !fault.name.isEmpty();
    const char *text = faultText(fault.what, fault.why);
    if (fault.what == What::Extraction && !isNamed)
        text = QT_TRANSLATE_NOOP("Storage", "Entry %1 of what was read belongs to no report: it was "
                                            "put in by another program.");
    else if (fault.what == What::Source && !isNamed)
        text = QT_TRANSLATE_NOOP("Storage", "The list of sources cannot be read to its end.");
    else if (fault.what == What::File && isNamed)
        text =
            QT_TRANSLATE_NOOP("Storage", "The last write to the file beside it, %3, was broken off, or that file was "
                                         "changed: what was saved last may be missing.");
    return withArguments(phrase(text),
                         {place, fault.detail.isEmpty() ? verifyReasonKey(fault.why) : fault.detail, fault.name});
}

QString storeErrorKey(StoreError::Kind kind)
{
    static constexpr const char *keys[] = {"no-such-file",
                                           "no-such-folder",
                                           "exists",
                                           "cannot-open",
                                           "cannot-write",
                                           "empty",
                                           "not-a-workspace",
                                           "newer-schema",
                                           "older-schema",
                                           "read-only",
                                           "locked",
                                           "disk-full",
                                           "input-output",
                                           "damaged",
                                           "damaged-for-reading",
                                           "unfinished-for-reading",
                                           "lost-while-open",
                                           "no-such-source",
                                           "source-damaged",
                                           "not-read",
                                           "out-of-order",
                                           "failed"};
    return QString::fromLatin1(keys[static_cast<size_t>(kind)]);
}

QString verifyReasonKey(VerifyFault::Why why)
{
    static constexpr const char *keys[] = {"unreadable", "missing", "link-broken", "altered", "head-differs"};
    return QString::fromLatin1(keys[static_cast<size_t>(why)]);
}

QString verifyPlaceKey(VerifyFault::What what)
{
    static constexpr const char *keys[] = {"file", "record", "reading", "source", "setting", "extraction"};
    return QString::fromLatin1(keys[static_cast<size_t>(what)]);
}

} // namespace gouji
