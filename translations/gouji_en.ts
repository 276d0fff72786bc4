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
    <message numerus="yes">
        <source>%n row(s) with 0 in every year</source>
        <translation>
            <numerusform>%n row with 0 in every year</numerusform>
            <numerusform>%n rows with 0 in every year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) of 0 in every year</source>
        <translation>
            <numerusform>%n share of 0 in every year</numerusform>
            <numerusform>%n shares of 0 in every year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands in history</name>
    <message numerus="yes">
        <source>Corrected %n cell(s)</source>
        <translation>
            <numerusform>Corrected %n cell</numerusform>
            <numerusform>Corrected %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the corrections of %n cell(s) back</source>
        <translation>
            <numerusform>Took the corrections of %n cell back</numerusform>
            <numerusform>Took the corrections of %n cells back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n cell(s) from the marked text</source>
        <translation>
            <numerusform>Read %n cell from the marked text</numerusform>
            <numerusform>Read %n cells from the marked text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n cell(s) from the source</source>
        <translation>
            <numerusform>Took %n cell from the source</numerusform>
            <numerusform>Took %n cells from the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected our reading of %n cell(s)</source>
        <translation>
            <numerusform>Corrected our reading of %n cell</numerusform>
            <numerusform>Corrected our reading of %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered %n cell(s)</source>
        <translation>
            <numerusform>Entered %n cell</numerusform>
            <numerusform>Entered %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n cell(s)</source>
        <translation>
            <numerusform>Replaced in %n cell</numerusform>
            <numerusform>Replaced in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n cell(s)</source>
        <translation>
            <numerusform>Emptied %n cell</numerusform>
            <numerusform>Emptied %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %n cell(s) with 0</source>
        <translation>
            <numerusform>Filled %n cell with 0</numerusform>
            <numerusform>Filled %n cells with 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled down: %n cell(s)</source>
        <translation>
            <numerusform>Filled down: %n cell</numerusform>
            <numerusform>Filled down: %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled right: %n cell(s)</source>
        <translation>
            <numerusform>Filled right: %n cell</numerusform>
            <numerusform>Filled right: %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed figures for %n cell(s)</source>
        <translation>
            <numerusform>Proposed figures for %n cell</numerusform>
            <numerusform>Proposed figures for %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the proposed figures of %n cell(s) back</source>
        <translation>
            <numerusform>Took the proposed figures of %n cell back</numerusform>
            <numerusform>Took the proposed figures of %n cells back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided on %n cell(s) for adding up</source>
        <translation>
            <numerusform>Decided on %n cell for adding up</numerusform>
            <numerusform>Decided on %n cells for adding up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For adding up, the reported figures of %n cell(s) again</source>
        <translation>
            <numerusform>For adding up, the reported figures of %n cell again</numerusform>
            <numerusform>For adding up, the reported figures of %n cells again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n cell(s)</source>
        <translation>
            <numerusform>Confirmed %n cell</numerusform>
            <numerusform>Confirmed %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer confirmed: %n cell(s)</source>
        <translation>
            <numerusform>No longer confirmed: %n cell</numerusform>
            <numerusform>No longer confirmed: %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) dismissed</source>
        <translation>
            <numerusform>%n finding dismissed</numerusform>
            <numerusform>%n findings dismissed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) shown again</source>
        <translation>
            <numerusform>%n finding shown again</numerusform>
            <numerusform>%n findings shown again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s) to the body</source>
        <translation>
            <numerusform>%n opinion to the body</numerusform>
            <numerusform>%n opinions to the body</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s) altered</source>
        <translation>
            <numerusform>%n opinion altered</numerusform>
            <numerusform>%n opinions altered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s) settled</source>
        <translation>
            <numerusform>%n opinion settled</numerusform>
            <numerusform>%n opinions settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken as the next version of the body's report, with %n decision(s) about the earlier one</source>
        <translation>
            <numerusform>Taken as the next version of the body's report, with one decision about the earlier one</numerusform>
            <numerusform>Taken as the next version of the body's report, with %n decisions about the earlier one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read again; %n decision(s) that no longer fit set aside</source>
        <translation>
            <numerusform>Read again; one decision that no longer fits set aside</numerusform>
            <numerusform>Read again; %n decisions that no longer fit set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept over the newer reading</source>
        <translation>
            <numerusform>One decision kept over the newer reading</numerusform>
            <numerusform>%n decisions kept over the newer reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) dropped, the newer reading stands</source>
        <translation>
            <numerusform>%n decision dropped, the newer reading stands</numerusform>
            <numerusform>%n decisions dropped, the newer reading stands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplanationWords</name>
    <message numerus="yes">
        <source>the figures of the row “%1” move sideways by one place (%n cell(s))</source>
        <translation>
            <numerusform>the figures of the row “%1” move sideways by one place (%n cell)</numerusform>
            <numerusform>the figures of the row “%1” move sideways by one place (%n cells)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settles %n</source>
        <translation>
            <numerusform>settles %n</numerusform>
            <numerusform>settles %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>breaks %n</source>
        <translation>
            <numerusform>breaks %n</numerusform>
            <numerusform>breaks %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) counted as 0</source>
        <translation>
            <numerusform>%n blank counted as 0</numerusform>
            <numerusform>%n blanks counted as 0</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>and %n more cell</numerusform>
            <numerusform>and %n more cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: then %n more check(s) would hold.</source>
        <translation>
            <numerusform>%1: then %n more check would hold.</numerusform>
            <numerusform>%1: then %n more checks would hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>But %n check(s) that hold now would fail.</source>
        <translation>
            <numerusform>But %n check that holds now would fail.</numerusform>
            <numerusform>But %n checks that hold now would fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here %n blank cell(s) count as 0.</source>
        <translation>
            <numerusform>Here %n blank cell counts as 0.</numerusform>
            <numerusform>Here %n blank cells count as 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other explanation(s) would fit as well.</source>
        <translation>
            <numerusform>%n other explanation would fit as well.</numerusform>
            <numerusform>%n other explanations would fit as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more check(s)</source>
        <translation>
            <numerusform>and %n more check</numerusform>
            <numerusform>and %n more checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less likely explanation(s) are not listed.</source>
        <translation>
            <numerusform>%n less likely explanation is not listed.</numerusform>
            <numerusform>%n less likely explanations are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Supported by %n check(s).</source>
        <translation>
            <numerusform>Supported by %n check.</numerusform>
            <numerusform>Supported by %n checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) say 0 = 0 only, which supports nothing.</source>
        <translation>
            <numerusform>%n check says 0 = 0 only, which supports nothing.</numerusform>
            <numerusform>%n checks say 0 = 0 only, which supports nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCauses</name>
    <message numerus="yes">
        <source>%n cause(s) equally likely</source>
        <translation>
            <numerusform>%n likely cause</numerusform>
            <numerusform>%n causes equally likely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that fail together</source>
        <translation>
            <numerusform>%n check that fails</numerusform>
            <numerusform>%n checks that fail together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines of reports</name>
    <message numerus="yes">
        <source>and %n more report(s)</source>
        <translation>
            <numerusform>and %n more report</numerusform>
            <numerusform>and %n more reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindowParts</name>
    <message numerus="yes">
        <source>%n cell(s) read from the marked text; undo takes them back.</source>
        <translation>
            <numerusform>%n cell read from the marked text; undo takes them back.</numerusform>
            <numerusform>%n cells read from the marked text; undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s) copied.</source>
        <translation>
            <numerusform>%n opinion copied.</numerusform>
            <numerusform>%n opinions copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One workspace is open at a time: %n further one(s) were not opened.</source>
        <translation>
            <numerusform>One workspace is open at a time: %n further one was not opened.</numerusform>
            <numerusform>One workspace is open at a time: %n further ones were not opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrections and decisions on %n report(s) are in memory only and would be lost.</source>
        <translation>
            <numerusform>Corrections and decisions on %n report are in memory only and would be lost.</numerusform>
            <numerusform>Corrections and decisions on %n reports are in memory only and would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>总体情况 has %n character(s), more than %2. Suggest to shorten it.</source>
        <translation>
            <numerusform>总体情况 has %n character, more than %2. Suggest to shorten it.</numerusform>
            <numerusform>总体情况 has %n characters, more than %2. Suggest to shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %n cell(s) blank. Ask the body to fill in 0 where there was nothing; put the reading right where a figure stands in the source.</source>
        <translation>
            <numerusform>%2: %n cell blank. Ask the body to fill in 0 where there was nothing; put the reading right where a figure stands in the source.</numerusform>
            <numerusform>%2: %n cells blank. Ask the body to fill in 0 where there was nothing; put the reading right where a figure stands in the source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %n cell(s) %3 (%4). Compare with the source and enter what stands there.</source>
        <translation>
            <numerusform>%2: %n cell %3 (%4). Compare with the source and enter what stands there.</numerusform>
            <numerusform>%2: %n cells %3 (%4). Compare with the source and enter what stands there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) with a wrong number: %2. Ask the body to number them 一 to 六 in the order of the form.</source>
        <translation>
            <numerusform>%n section with a wrong number: %2. Ask the body to number it in the order of the form.</numerusform>
            <numerusform>%n sections with a wrong number: %2. Ask the body to number them 一 to 六 in the order of the form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %n row(s) or column(s) of the form are not there: %3. Look at the original first; if they are not there either, ask the body to add them.</source>
        <translation>
            <numerusform>%2: %n row or column of the form is not there: %3. Look at the original first; if it is not there either, ask the body to add it.</numerusform>
            <numerusform>%2: %n rows or columns of the form are not there: %3. Look at the original first; if they are not there either, ask the body to add them.</numerusform>
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
        <source>%n place(s) could not be decoded as %2. Choose another encoding, or get the file again.</source>
        <translation>
            <numerusform>%n place could not be decoded as %2. Choose another encoding, or get the file again.</numerusform>
            <numerusform>%n places could not be decoded as %2. Choose another encoding, or get the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A placeholder was left in %n place(s): %2. Ask the body to fill it in.</source>
        <translation>
            <numerusform>A placeholder was left in %n place: %2. Ask the body to fill it in.</numerusform>
            <numerusform>A placeholder was left in %n places: %2. Ask the body to fill it in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another year is named in %n place(s): %2. Look whether this was left from an older report.</source>
        <translation>
            <numerusform>Another year is named in %n place: %2. Look whether this was left from an older report.</numerusform>
            <numerusform>Another year is named in %n places: %2. Look whether this was left from an older report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) a vague quantity stands where a number is owed: %2. Ask the body for the exact number up to the end of the year.</source>
        <translation>
            <numerusform>In %n place a vague quantity stands where a number is owed: %2. Ask the body for the exact number up to the end of the year.</numerusform>
            <numerusform>In %n places a vague quantity stands where a number is owed: %2. Ask the body for the exact number up to the end of the year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%2” stands in %n place(s); “%3” is probably meant. Ask the body to correct it.</source>
        <translation>
            <numerusform>“%2” stands in %n place; “%3” is probably meant. Ask the body to correct it.</numerusform>
            <numerusform>“%2” stands in %n places; “%3” is probably meant. Ask the body to correct it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words to be looked at stand in %n place(s): %2. See whether they may be published.</source>
        <translation>
            <numerusform>A word to be looked at stands in %n place: %2. See whether it may be published.</numerusform>
            <numerusform>Words to be looked at stand in %n places: %2. See whether they may be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers of mobile telephones stand in %n place(s): %2. See whether they may be published.</source>
        <translation>
            <numerusform>The number of a mobile telephone stands in %n place: %2. See whether it may be published.</numerusform>
            <numerusform>Numbers of mobile telephones stand in %n places: %2. See whether they may be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Identity numbers stand in %n place(s). They must not be published; ask the body to take them out.</source>
        <translation>
            <numerusform>An identity number stands in %n place. It must not be published; ask the body to take it out.</numerusform>
            <numerusform>Identity numbers stand in %n places. They must not be published; ask the body to take them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n page mark(s), which come from the file it was taken from. Nothing has to be done.</source>
        <translation>
            <numerusform>The text holds %n page mark, which comes from the file it was taken from. Nothing has to be done.</numerusform>
            <numerusform>The text holds %n page marks, which come from the file it was taken from. Nothing has to be done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Second round</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not changed</source>
        <translation>
            <numerusform>%n not changed</numerusform>
            <numerusform>%n not changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed wrongly</source>
        <translation>
            <numerusform>%n changed wrongly</numerusform>
            <numerusform>%n changed wrongly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explained and accepted</source>
        <translation>
            <numerusform>%n explained and accepted</numerusform>
            <numerusform>%n explained and accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n to be looked at</numerusform>
            <numerusform>%n to be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) carried over</source>
        <translation>
            <numerusform>%n decision carried over</numerusform>
            <numerusform>%n decisions carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer needed</source>
        <translation>
            <numerusform>%n no longer needed</numerusform>
            <numerusform>%n no longer needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that nobody asked for</source>
        <translation>
            <numerusform>%n change that nobody asked for</numerusform>
            <numerusform>%n changes that nobody asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last round %n opinion(s)</source>
        <translation>
            <numerusform>Last round %n opinion</numerusform>
            <numerusform>Last round %n opinions</numerusform>
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
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%1 is damaged: %n record(s) are in order and in use, number %3 is the first that is not. %2</source>
        <translation>
            <numerusform>%1 is damaged: %n record is in order and in use, number %3 is the first that is not. %2</numerusform>
            <numerusform>%1 is damaged: %n records are in order and in use, number %3 is the first that is not. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: %n report(s) are in order, the list breaks at entry %3. Open the missing files again. %2</source>
        <translation>
            <numerusform>%1 is damaged: %n report is in order, the list breaks at entry %3. Open the missing files again. %2</numerusform>
            <numerusform>%1 is damaged: %n reports are in order, the list breaks at entry %3. Open the missing files again. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: %n source(s) cannot be read. Open the original files again. %2</source>
        <translation>
            <numerusform>%1 is damaged: %n source cannot be read. Open the original file again. %2</numerusform>
            <numerusform>%1 is damaged: %n sources cannot be read. Open the original files again. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: what was read from %n report(s) is lost. They are read from their sources again; look whether figures changed. %2</source>
        <translation>
            <numerusform>%1 is damaged: what was read from %n report is lost. It is read from its source again; look whether figures changed. %2</numerusform>
            <numerusform>%1 is damaged: what was read from %n reports is lost. They are read from their sources again; look whether figures changed. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: %n record(s) are in use, but what is noted about the last of them does not fit: whether there were others behind them cannot be told. %2</source>
        <translation>
            <numerusform>%1 is damaged: %n record is in use, but what is noted about it does not fit: whether there were others behind it cannot be told. %2</numerusform>
            <numerusform>%1 is damaged: %n records are in use, but what is noted about the last of them does not fit: whether there were others behind them cannot be told. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: %n report(s) are in use, but what is noted about the last of them does not fit: whether there were others behind them cannot be told. %2</source>
        <translation>
            <numerusform>%1 is damaged: %n report is in use, but what is noted about it does not fit: whether there were others behind it cannot be told. %2</numerusform>
            <numerusform>%1 is damaged: %n reports are in use, but what is noted about the last of them does not fit: whether there were others behind them cannot be told. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::CompareWindow</name>
    <message numerus="yes">
        <source>%n unchanged row(s) folded.</source>
        <translation>
            <numerusform>%n unchanged row folded.</numerusform>
            <numerusform>%n unchanged rows folded.</numerusform>
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
    <name>gouji::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>of words in tables</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::FindingFilterBar</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) that were dismissed</source>
        <translation>
            <numerusform>%n finding that was dismissed</numerusform>
            <numerusform>%n findings that were dismissed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that passed</source>
        <translation>
            <numerusform>%n check that passed</numerusform>
            <numerusform>%n checks that passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
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
    <message numerus="yes">
        <source>%n finding(s), none of which the filter lists.</source>
        <translation>
            <numerusform>%n finding, which the filter does not list.</numerusform>
            <numerusform>%n findings, none of which the filter lists.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::NewerReadings</name>
    <message numerus="yes">
        <source>%n cell(s) would change</source>
        <translation>
            <numerusform>%n cell would change</numerusform>
            <numerusform>%n cells would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) would be in conflict</source>
        <translation>
            <numerusform>%n decision would be in conflict</numerusform>
            <numerusform>%n decisions would be in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are read otherwise by this version of the program: nothing was changed.</source>
        <translation>
            <numerusform>%n report is read otherwise by this version of the program: nothing was changed.</numerusform>
            <numerusform>%n reports are read otherwise by this version of the program: nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: it was not looked whether %n report(s) are read otherwise.</source>
        <translation>
            <numerusform>Stopped: it was not looked whether %n report is read otherwise.</numerusform>
            <numerusform>Stopped: it was not looked whether %n reports are read otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) could not be compared: damaged in the workspace.</source>
        <translation>
            <numerusform>%n report could not be compared: damaged in the workspace.</numerusform>
            <numerusform>%n reports could not be compared: damaged in the workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) could not be found in the text by this version.</source>
        <translation>
            <numerusform>%n report could not be found in the text by this version.</numerusform>
            <numerusform>%n reports could not be found in the text by this version.</numerusform>
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
    <name>gouji::ReadAgainBars</name>
    <message numerus="yes">
        <source>Read again: %n decision(s) were made about something that is read otherwise now, and were set aside.</source>
        <translation>
            <numerusform>Read again: %n decision was made about something that is read otherwise now, and was set aside.</numerusform>
            <numerusform>Read again: %n decisions were made about something that is read otherwise now, and were set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) were read again</source>
        <translation>
            <numerusform>%n report was read again</numerusform>
            <numerusform>%n reports were read again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n decision(s) set aside when it was read again wait to be kept or dropped.</source>
        <translation>
            <numerusform>%1: %n decision set aside when it was read again waits to be kept or dropped.</numerusform>
            <numerusform>%1: %n decisions set aside when it was read again wait to be kept or dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) set aside when reports were read again wait to be kept or dropped.</source>
        <translation>
            <numerusform>%n decision set aside when reports were read again waits to be kept or dropped.</numerusform>
            <numerusform>%n decisions set aside when reports were read again wait to be kept or dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newer reading of %1 stays, with %n decision(s) made over the earlier reading back in force.</source>
        <translation>
            <numerusform>The newer reading of %1 stays, with %n decision made over the earlier reading back in force.</numerusform>
            <numerusform>The newer reading of %1 stays, with %n decisions made over the earlier reading back in force.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ReportListModel</name>
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
    <message numerus="yes">
        <source>%n finding(s) to be changed</source>
        <translation>
            <numerusform>%n finding to be changed</numerusform>
            <numerusform>%n findings to be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to be looked into</source>
        <translation>
            <numerusform>%n finding to be looked into</numerusform>
            <numerusform>%n findings to be looked into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) dismissed</source>
        <translation>
            <numerusform>%n finding dismissed</numerusform>
            <numerusform>%n findings dismissed</numerusform>
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
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ReviewSettingsDialog</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%1 of %n rule</numerusform>
            <numerusform>%1 of %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n off</numerusform>
            <numerusform>%n off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::RevisionPane</name>
    <message numerus="yes">
        <source>%n decision(s) were set aside, since something else is read there now: keep or drop each.</source>
        <translation>
            <numerusform>%n decision was set aside, since something else is read there now: keep or drop it.</numerusform>
            <numerusform>%n decisions were set aside, since something else is read there now: keep or drop each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them decided anew meanwhile: to be decided one by one.</source>
        <translation>
            <numerusform>%n of them decided anew meanwhile: to be decided one by one.</numerusform>
            <numerusform>%n of them decided anew meanwhile: to be decided one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be kept, for lack of a place, and must be dropped.</source>
        <translation>
            <numerusform>%n of them cannot be kept, for lack of a place, and must be dropped.</numerusform>
            <numerusform>%n of them cannot be kept, for lack of a place, and must be dropped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::Revisions</name>
    <message numerus="yes">
        <source>%n new version(s) wait for a decision on what is in conflict.</source>
        <translation>
            <numerusform>%n new version waits for a decision on what is in conflict.</numerusform>
            <numerusform>%n new versions wait for a decision on what is in conflict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports look like new versions of reports that are here.</source>
        <translation>
            <numerusform>%n report looks like a new version of a report that is here.</numerusform>
            <numerusform>%n reports look like new versions of reports that are here.</numerusform>
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
    <message numerus="yes">
        <source>%n place(s) in the prose</source>
        <translation>
            <numerusform>%n place in the prose</numerusform>
            <numerusform>%n places in the prose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average: %1, rounded to %n place(s)</source>
        <translation>
            <numerusform>Average: %1, rounded to %n place</numerusform>
            <numerusform>Average: %1, rounded to %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::SuggestionsPanel</name>
    <message numerus="yes">
        <source>%n possible cause(s)</source>
        <translation>
            <numerusform>%n possible cause</numerusform>
            <numerusform>%n possible causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::TableEdits</name>
    <message numerus="yes">
        <source>%1: %n cell(s) would change</source>
        <translation>
            <numerusform>%1: %n cell would change</numerusform>
            <numerusform>%1: %n cells would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty fields of the clipboard would blank %n cell(s) in which something stands.</source>
        <translation>
            <numerusform>Empty fields of the clipboard would blank %n cell in which something stands.</numerusform>
            <numerusform>Empty fields of the clipboard would blank %n cells in which something stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::TablesPane</name>
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
    <message numerus="yes">
        <source>%n finding(s) to be changed</source>
        <translation>
            <numerusform>%n finding to be changed</numerusform>
            <numerusform>%n findings to be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to be looked into</source>
        <translation>
            <numerusform>%n finding to be looked into</numerusform>
            <numerusform>%n findings to be looked into</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::WhyPane</name>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::WorkspaceBars</name>
    <message numerus="yes">
        <source>Stopped: %n report(s) of the workspace are not shown.</source>
        <translation>
            <numerusform>Stopped: %n report of the workspace is not shown.</numerusform>
            <numerusform>Stopped: %n reports of the workspace are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n report(s) are missing: open the original files again.</source>
        <translation>
            <numerusform>The text of %n report is missing: open the original file again.</numerusform>
            <numerusform>The texts of %n reports are missing: open the original files again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of the workspace cannot be shown; all others are there.</source>
        <translation>
            <numerusform>%n report of the workspace cannot be shown; all others are there.</numerusform>
            <numerusform>%n reports of the workspace cannot be shown; all others are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n original file(s) again</source>
        <translation>
            <numerusform>Open the original file again</numerusform>
            <numerusform>Open %n original files again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was read from %n report(s) is missing: they are read from their sources again; look whether figures changed.</source>
        <translation>
            <numerusform>What was read from %n report is missing: it is read from its source again; look whether figures changed.</numerusform>
            <numerusform>What was read from %n reports is missing: they are read from their sources again; look whether figures changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::YearGridModel</name>
    <message numerus="yes">
        <source>sum of %n cell(s) of this edition</source>
        <translation>
            <numerusform>sum of %n cell of this edition</numerusform>
            <numerusform>sum of %n cells of this edition</numerusform>
        </translation>
    </message>
</context>
</TS>
