<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CellWords</name>
    <message numerus="yes">
        <source>fails %n check(s)</source>
        <translation>
            <numerusform>fails %n check</numerusform>
            <numerusform>fails %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n cell(s)</source>
        <translation>
            <numerusform>change %n cell</numerusform>
            <numerusform>change %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n report(s) checked</source>
        <translation>
            <numerusform>%n report checked</numerusform>
            <numerusform>%n reports checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to look into</source>
        <translation>
            <numerusform>%n with something to look into</numerusform>
            <numerusform>%n with something to look into</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindowParts</name>
    <message numerus="yes">
        <source>Corrections of %n report(s) are in memory only and would be lost.</source>
        <translation>
            <numerusform>Corrections of %n report are in memory only and would be lost.</numerusform>
            <numerusform>Corrections of %n reports are in memory only and would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) read from the marked text; undo takes them back.</source>
        <translation>
            <numerusform>%n cell read from the marked text; undo takes them back.</numerusform>
            <numerusform>%n cells read from the marked text; undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%1: %n cell(s) blank; sums that cannot be checked: %2. Ask the body to fill in 0 where there was nothing; put the reading right where a figure stands in the source.</source>
        <translation>
            <numerusform>%1: %n cell blank; sums that cannot be checked: %2. Ask the body to fill in 0 where there was nothing; put the reading right where a figure stands in the source.</numerusform>
            <numerusform>%1: %n cells blank; sums that cannot be checked: %2. Ask the body to fill in 0 where there was nothing; put the reading right where a figure stands in the source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) doubtful; sums that cannot be checked: %2. Compare with the source and enter the figure that stands there.</source>
        <translation>
            <numerusform>%1: %n cell doubtful; sums that cannot be checked: %2. Compare with the source and enter the figure that stands there.</numerusform>
            <numerusform>%1: %n cells doubtful; sums that cannot be checked: %2. Compare with the source and enter the figures that stand there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no place found for %n cell(s); sums that cannot be checked: %2. Look for the figures in the source and enter them.</source>
        <translation>
            <numerusform>%1: no place found for %n cell; sums that cannot be checked: %2. Look for the figure in the source and enter it.</numerusform>
            <numerusform>%1: no place found for %n cells; sums that cannot be checked: %2. Look for the figures in the source and enter them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: text that is no figure in %n cell(s); sums that cannot be checked: %2. Compare with the source; if it says the same, ask the body for the figure.</source>
        <translation>
            <numerusform>%1: text that is no figure in %n cell; sums that cannot be checked: %2. Compare with the source; if it says the same, ask the body for the figure.</numerusform>
            <numerusform>%1: text that is no figure in %n cells; sums that cannot be checked: %2. Compare with the source; if it says the same, ask the body for the figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figure(s) of the text belong to no cell. Look in the source where they should stand.</source>
        <translation>
            <numerusform>%1: %n figure of the text belongs to no cell. Look in the source where it should stand.</numerusform>
            <numerusform>%1: %n figures of the text belong to no cell. Look in the source where they should stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole text stands %n time(s) in this file; the first one is used. Nothing has to be done.</source>
        <translation>
            <numerusform>The whole text stands %n time in this file; the first one is used. Nothing has to be done.</numerusform>
            <numerusform>The whole text stands %n times in this file; the first one is used. Nothing has to be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded as %1. Choose another encoding, or get the file again.</source>
        <translation>
            <numerusform>%n place could not be decoded as %1. Choose another encoding, or get the file again.</numerusform>
            <numerusform>%n places could not be decoded as %1. Choose another encoding, or get the file again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %n report(s) of the list</source>
        <translation>
            <numerusform>&amp;All %n report of the list</numerusform>
            <numerusform>&amp;All %n reports of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist there already: %1</source>
        <translation>
            <numerusform>%n file exists there already: %1</numerusform>
            <numerusform>%n files exist there already: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>O&amp;verwrite %n file(s)</source>
        <translation>
            <numerusform>O&amp;verwrite %n file</numerusform>
            <numerusform>O&amp;verwrite %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::Exporting</name>
    <message numerus="yes">
        <source>%n report(s) written to %1, read back and found equal to what is shown.</source>
        <translation>
            <numerusform>%n report written to %1, read back and found equal to what is shown.</numerusform>
            <numerusform>%n reports written to %1, read back and found equal to what is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) could not be exported.</source>
        <translation>
            <numerusform>%n report could not be exported.</numerusform>
            <numerusform>%n reports could not be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n report(s) were not written.</source>
        <translation>
            <numerusform>Stopped: %n report was not written.</numerusform>
            <numerusform>Stopped: %n reports were not written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::FindingsPane</name>
    <message numerus="yes">
        <source>No findings. %n check(s) passed.</source>
        <translation>
            <numerusform>No findings. %n check passed.</numerusform>
            <numerusform>No findings. %n checks passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::Opening</name>
    <message numerus="yes">
        <source>%n report(s) were open already; nothing was changed.</source>
        <translation>
            <numerusform>%n report was open already; nothing was changed.</numerusform>
            <numerusform>%n reports were open already; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) gave no report.</source>
        <translation>
            <numerusform>%n file gave no report.</numerusform>
            <numerusform>%n files gave no report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) were not read.</source>
        <translation>
            <numerusform>Stopped: %n file was not read.</numerusform>
            <numerusform>Stopped: %n files were not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ReportListModel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be computed</source>
        <translation>
            <numerusform>%n check could not be computed</numerusform>
            <numerusform>%n checks could not be computed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) doubtful</source>
        <translation>
            <numerusform>%n cell doubtful</numerusform>
            <numerusform>%n cells doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ReportsPane</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n report(s) shown</source>
        <translation>
            <numerusform>%1 of %n report shown</numerusform>
            <numerusform>%1 of %n reports shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n other file</numerusform>
            <numerusform>%n other files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::SearchBox</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::SourcePane</name>
    <message numerus="yes">
        <source>the text stands there %n time(s), the first is shown in the tables</source>
        <translation>
            <numerusform>the text stands there %n time, the first is shown in the tables</numerusform>
            <numerusform>the text stands there %n times, the first is shown in the tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded</source>
        <translation>
            <numerusform>%n place could not be decoded</numerusform>
            <numerusform>%n places could not be decoded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::StatusLine</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), in memory only: export to keep them</source>
        <translation>
            <numerusform>%n change, in memory only: export to keep them</numerusform>
            <numerusform>%n changes, in memory only: export to keep them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::TablesPane</name>
    <message numerus="yes">
        <source>Nothing was pasted: %n figure(s) would fall outside the table.</source>
        <translation>
            <numerusform>Nothing was pasted: %n figure would fall outside the table.</numerusform>
            <numerusform>Nothing was pasted: %n figures would fall outside the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be computed</source>
        <translation>
            <numerusform>%n check could not be computed</numerusform>
            <numerusform>%n checks could not be computed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) doubtful</source>
        <translation>
            <numerusform>%n cell doubtful</numerusform>
            <numerusform>%n cells doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
</context>
</TS>
