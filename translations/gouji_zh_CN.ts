<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CellLegend</name>
    <message>
        <source>as read</source>
        <translation>原位识别</translation>
    </message>
    <message>
        <source>The figure stands at this cell's own place in the text.</source>
        <translation>数字就在原文中该单元格自己的位置上。</translation>
    </message>
    <message>
        <source>fails a check</source>
        <translation>勾稽不符</translation>
    </message>
    <message>
        <source>The figures of an identity do not add up to this total.</source>
        <translation>参加计算的各数相加与此合计不符。</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>The text leaves more than one figure possible here; look at the source and type what stands there.</source>
        <translation>原文在此处有不止一种读法，请查看出处，照原文键入。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>No place for this cell was found in the text.</source>
        <translation>原文中没有找到该单元格的位置。</translation>
    </message>
    <message>
        <source>inferred from the identities</source>
        <translation>按勾稽推定</translation>
    </message>
    <message>
        <source>Several places were likely; the identities leave this one.</source>
        <translation>有几个可能的位置，按勾稽关系只有这一个成立。</translation>
    </message>
    <message>
        <source>reading corrected</source>
        <translation>识别校正</translation>
    </message>
    <message>
        <source>A person put the reading right; what was read stays beside it.</source>
        <translation>识别有误，已由审核人校正，原识别的数留在旁边。</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>The place is there and holds nothing. No zero is assumed.</source>
        <translation>位置在，未填数。不当作零。</translation>
    </message>
    <message>
        <source>not a figure</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>Words stand where a figure should be.</source>
        <translation>应填数字处填的是文字。</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>as read</source>
        <translation>原位识别</translation>
    </message>
    <message>
        <source>inferred from the identities</source>
        <translation>按勾稽推定</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>not a figure</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>a dash stands there</source>
        <translation>填的是横线</translation>
    </message>
    <message>
        <source>a slash stands there</source>
        <translation>填的是斜线</translation>
    </message>
    <message>
        <source>a word for nothing stands there</source>
        <translation>填的是“无”一类的字</translation>
    </message>
    <message numerus="yes">
        <source>fails %n check(s)</source>
        <translation>
            <numerusform>%n 项勾稽不符</numerusform>
        </translation>
    </message>
    <message>
        <source>reading corrected, was: %1</source>
        <translation>识别校正，原识别为：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>doubtful, could be: %1</source>
        <translation>存疑，可能是：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between candidates</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>as read, counts as %1 %2</source>
        <translation>原位识别，折合 %1 %2</translation>
    </message>
    <message>
        <source>This report has no such cell.</source>
        <translation>这份年报没有该单元格。</translation>
    </message>
    <message>
        <source>“%1” is no figure. Type digits, or leave the cell empty if nothing stands there.</source>
        <translation>“%1”不是数字。请键入数字；原文未填的，清空即可。</translation>
    </message>
    <message>
        <source>A number of items cannot be below 0.</source>
        <translation>件数不能小于 0。</translation>
    </message>
    <message>
        <source>Items are counted whole: no digits behind the point.</source>
        <translation>件数应为整数，不能有小数。</translation>
    </message>
    <message>
        <source>At most six digits behind the point.</source>
        <translation>小数最多六位。</translation>
    </message>
    <message>
        <source>This unit does not belong here.</source>
        <translation>此处不应带这个单位。</translation>
    </message>
    <message>
        <source>This unit cannot be turned into %1.</source>
        <translation>这个单位不能换算成%1。</translation>
    </message>
    <message numerus="yes">
        <source>change %n cell(s)</source>
        <translation>
            <numerusform>修改 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>take the correction back: %1</source>
        <translation>取消校正：%1</translation>
    </message>
    <message>
        <source>correct %1</source>
        <translation>校正：%1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Recovers the tables of reports and checks them. Folders are walked.</source>
        <translation>还原报告中的三张表并核算勾稽关系；文件夹逐层查找。</translation>
    </message>
    <message>
        <source>How the results are written (text).</source>
        <translation>结果的写法（默认 text）。</translation>
    </message>
    <message>
        <source>List the checks that passed, too.</source>
        <translation>同时列出核算通过的项目。</translation>
    </message>
    <message>
        <source>Add suggestions to JSON.</source>
        <translation>在 JSON 中加入修改建议。</translation>
    </message>
    <message>
        <source>Number of threads (one for each processor).</source>
        <translation>线程数（默认每个处理器一个）。</translation>
    </message>
    <message>
        <source>Language of the sentences (en; for text that of the locale).</source>
        <translation>语句所用语言（默认 en；text 随系统语言）。</translation>
    </message>
    <message>
        <source>End with 1 from this severity on (error).</source>
        <translation>自该级别起以 1 退出（默认 error，即须改）。</translation>
    </message>
    <message>
        <source>Let blank cells count as 0 in the checks; they stay blank in the results.</source>
        <translation>核算时空白按 0 计；结果中仍为空白。</translation>
    </message>
    <message>
        <source>Name at least one file or folder.</source>
        <translation>请至少给出一个文件或文件夹。</translation>
    </message>
    <message>
        <source>No report was found.</source>
        <translation>没有找到报告。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) checked</source>
        <translation>
            <numerusform>共核查 %n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to look into</source>
        <translation>
            <numerusform>其中 %n 份有问题需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>第 %1 份</translation>
    </message>
    <message>
        <source>body unknown</source>
        <translation>单位不详</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>年度不详</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>%1 年表式</translation>
    </message>
    <message>
        <source>checks passed: %1</source>
        <translation>勾稽通过 %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>不符 %1</translation>
    </message>
    <message>
        <source>undecided: %1</source>
        <translation>无法核算 %1</translation>
    </message>
    <message>
        <source>cells doubtful: %1</source>
        <translation>存疑 %1 格</translation>
    </message>
    <message>
        <source>cells inferred: %1</source>
        <translation>按勾稽推定 %1 格</translation>
    </message>
    <message>
        <source>cells missing: %1</source>
        <translation>缺项 %1 格</translation>
    </message>
    <message>
        <source>cells blank: %1</source>
        <translation>空白 %1 格</translation>
    </message>
    <message>
        <source>cells with text that is no figure: %1</source>
        <translation>非数字文字 %1 格</translation>
    </message>
    <message>
        <source>Gouji reviews yearly reports on government information disclosure.</source>
        <translation>Gouji 用于审核政府信息公开工作年度报告。</translation>
    </message>
    <message>
        <source>With files, folders or nothing it opens the workbench; with a command it works without a window. It never writes to a source file.</source>
        <translation>给出文件、文件夹或不给参数时打开审核窗口；给出命令时不开窗口。任何时候都不改动原文件。</translation>
    </message>
    <message>
        <source>"gouji COMMAND --help" shows the options of a command.</source>
        <translation>“gouji 命令 --help”显示该命令的选项。</translation>
    </message>
    <message>
        <source>Exit codes: 0 every error-level check passed; 1 one failed or is undecided; 2 an input or the call itself could not be used.</source>
        <translation>退出码：0 须改级核算全部通过；1 有不符或无法核算；2 输入或调用本身无法使用。</translation>
    </message>
    <message>
        <source>gouji: "%1" is a word reserved for a command that does not exist yet; write ./%1 for a file of that name.</source>
        <translation>gouji：“%1”是留给以后命令的保留词；同名文件请写作 ./%1。</translation>
    </message>
    <message>
        <source>gouji: the results could not be written.</source>
        <translation>gouji：结果无法写出。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not "%3".</source>
        <translation>--%1 只接受 %2，不能是“%3”。</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2, not "%3".</source>
        <translation>--%1 只接受 1 到 %2 的数，不能是“%3”。</translation>
    </message>
    <message>
        <source>"gouji %1 --help" shows what it takes.</source>
        <translation>“gouji %1 --help”显示可用的选项。</translation>
    </message>
    <message>
        <source>Writes cleaned versions of reports, one file a report, and reads each back. Folders are walked.</source>
        <translation>导出整理后的报告，每份一个文件，写完即读回核对；文件夹逐层查找。</translation>
    </message>
    <message>
        <source>Format of the files.</source>
        <translation>文件格式。</translation>
    </message>
    <message>
        <source>Where they are written; made if it is not there.</source>
        <translation>写入的文件夹；没有则新建。</translation>
    </message>
    <message>
        <source>Overwrite files that are there already.</source>
        <translation>覆盖已有的文件。</translation>
    </message>
    <message>
        <source>Say with --to which format is wanted.</source>
        <translation>请用 --to 指明格式。</translation>
    </message>
    <message>
        <source>Say with --output where to write.</source>
        <translation>请用 --output 指明写入的文件夹。</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>无法新建该文件夹。</translation>
    </message>
    <message>
        <source>Nothing was written: what was read back differs, %1.</source>
        <translation>未写出：读回内容不一致，%1。</translation>
    </message>
    <message>
        <source>It is one of the sources and stays as it is.</source>
        <translation>这是原文件之一，保持不动。</translation>
    </message>
    <message>
        <source>It is there already; --force overwrites it.</source>
        <translation>文件已存在；加 --force 才覆盖。</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>无法写入。</translation>
    </message>
    <message>
        <source>It was written, but what stands on the disk differs.</source>
        <translation>已写入，但磁盘上的内容不一致。</translation>
    </message>
    <message>
        <source>Editions: %1</source>
        <translation>表式：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Cannot notice: %1</source>
        <translation>查不出：%1</translation>
    </message>
    <message>
        <source>Lists every check: severity, formula, editions, source, and what it cannot notice.</source>
        <translation>列出全部核查规则：级别、公式、表式、依据，以及查不出的情形。</translation>
    </message>
    <message>
        <source>It takes no files.</source>
        <translation>该命令不接受文件。</translation>
    </message>
    <message>
        <source>gouji: there is no display for the window (DISPLAY and WAYLAND_DISPLAY are not set). "gouji check PATH..." works without one.</source>
        <translation>gouji：没有可用的显示（未设置 DISPLAY 和 WAYLAND_DISPLAY），无法打开窗口。“gouji check PATH...”不需要显示。</translation>
    </message>
</context>
<context>
    <name>MainWindowParts</name>
    <message>
        <source>&amp;Forget These</source>
        <translation>清除记录(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find out</source>
        <translation>自动判断(&amp;F)</translation>
    </message>
    <message>
        <source>No further problem.</source>
        <translation>后面没有问题了。</translation>
    </message>
    <message>
        <source>No problem before this one.</source>
        <translation>前面没有问题了。</translation>
    </message>
    <message>
        <source>No further doubtful cell.</source>
        <translation>后面没有存疑的单元格了。</translation>
    </message>
    <message>
        <source>This is the first report.</source>
        <translation>已是第一份。</translation>
    </message>
    <message>
        <source>This is the last report.</source>
        <translation>已是最后一份。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>&amp;Encoding of the Text</source>
        <translation>原文编码(&amp;E)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Gouji %1&lt;/h3&gt;&lt;p&gt;A review workbench for yearly reports on government information disclosure. It works offline and never guesses in silence.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;勾稽 %1&lt;/h3&gt;&lt;p&gt;政府信息公开工作年度报告审核工作台。离线使用，拿不准的一律标明，绝不暗自猜测。&lt;/p&gt;&lt;p&gt;自由软件，按 GNU 通用公共许可证第三版或更高版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>No further place in the reports of the list.</source>
        <translation>列表中的年报里没有更多匹配。</translation>
    </message>
    <message>
        <source>There is no text to open there. Copy the text of a whole report first.</source>
        <translation>剪贴板里没有可打开的文字。请先复制整份年报的文字。</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>打开年报</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>年报 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a folder of reports</source>
        <translation>打开年报文件夹</translation>
    </message>
    <message>
        <source>Gouji</source>
        <translation>勾稽</translation>
    </message>
    <message numerus="yes">
        <source>Corrections of %n report(s) are in memory only and would be lost.</source>
        <translation>
            <numerusform>%n 份年报的识别校正仅在内存中，关闭后将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>不保留，直接关闭</translation>
    </message>
    <message>
        <source>Mark text in the source first.</source>
        <translation>请先在原文中选中文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) read from the marked text; undo takes them back.</source>
        <translation>
            <numerusform>已从选中文字识别 %n 格，可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>The marked text gave nothing new: no figure could be placed for certain.</source>
        <translation>选中文字没有新的结果：没有能确定位置的数字。</translation>
    </message>
</context>
<context>
    <name>ReadErrors</name>
    <message>
        <source>There is no permission to read it.</source>
        <translation>没有读取权限。</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>文件无法打开。</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>文件未能读到末尾。</translation>
    </message>
    <message>
        <source>The file is larger than any report.</source>
        <translation>文件过大，不可能是年度报告。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>The folder could not be listed.</source>
        <translation>无法列出该文件夹的内容。</translation>
    </message>
    <message>
        <source>Hidden files and folders are left out.</source>
        <translation>隐藏的文件和文件夹不处理。</translation>
    </message>
    <message>
        <source>Links inside folders are not followed.</source>
        <translation>文件夹内的链接不跟随。</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>不是普通文件。</translation>
    </message>
    <message>
        <source>Files with this ending are not read.</source>
        <translation>不读取这种扩展名的文件。</translation>
    </message>
    <message>
        <source>This is not a yearly report on information disclosure.</source>
        <translation>这不是政府信息公开工作年度报告。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>文件中没有文字。</translation>
    </message>
    <message>
        <source>the file is larger than 512 MB</source>
        <translation>文件超过512 MB</translation>
    </message>
    <message>
        <source>the file holds no text</source>
        <translation>文件中没有文字</translation>
    </message>
    <message>
        <source>none of the six sections and none of the three tables was found</source>
        <translation>未找到六个部分中的任何一部分，也未找到三张表中的任何一张</translation>
    </message>
    <message>
        <source>too few sections and table rows were found</source>
        <translation>找到的部分和表中的行太少</translation>
    </message>
    <message>
        <source>this is the blank form: it holds no figure and no year</source>
        <translation>这是空白模板：没有数字，也没有年度</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>in each row of the table: natural_person + business + research + social + legal + other_org = total</source>
        <translation>表中每一行：自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他＝总计</translation>
    </message>
    <message>
        <source>slips in one row that cancel each other out, and figures exchanged within a row</source>
        <translation>同一行中相互抵消的差错，以及行内填反的数字</translation>
    </message>
    <message>
        <source>in each column of the table: all results of handling, from granted to other, added up = total</source>
        <translation>表中每一列：（一）至（六）各项办理结果之和＝（七）总计</translation>
    </message>
    <message>
        <source>slips in one column that cancel each other out, and a request counted under the wrong result</source>
        <translation>同一列中相互抵消的差错，以及计入了别的办理结果的申请</translation>
    </message>
    <message>
        <source>in each column of the table: new + carried_in = total + carried_out</source>
        <translation>表中每一列：一＋二＝三（七）＋四</translation>
    </message>
    <message>
        <source>the same slip on both sides, and a wrong division of one side into its two figures</source>
        <translation>两边相同的差错，以及同一边两个数之间的错分</translation>
    </message>
    <message>
        <source>every figure that an identity of the table needs is there and certain</source>
        <translation>表中勾稽关系用到的每个数都已填且不存疑</translation>
    </message>
    <message>
        <source>whether a blank cell means zero</source>
        <translation>空白是否表示0</translation>
    </message>
    <message>
        <source>in each of the three groups: upheld + corrected + other + pending = total</source>
        <translation>三组各自：结果维持＋结果纠正＋其他结果＋尚未审结＝总计</translation>
    </message>
    <message>
        <source>slips in one group that cancel each other out, and groups that were exchanged</source>
        <translation>同一组中相互抵消的差错，以及整组填反</translation>
    </message>
    <message>
        <source>all tables have the headings of one edition</source>
        <translation>各表表头属于同一表式</translation>
    </message>
    <message>
        <source>tables that are the same in both editions</source>
        <translation>两种表式中完全相同的表</translation>
    </message>
    <message>
        <source>the edition is the one in force for the year of the report</source>
        <translation>表式与报告年度相符</translation>
    </message>
    <message>
        <source>a wrong year in the title</source>
        <translation>标题中的年度写错</translation>
    </message>
    <message>
        <source>the whole text stands once in its file</source>
        <translation>全文在文件中只出现一次</translation>
    </message>
    <message>
        <source>copies that differ from each other</source>
        <translation>几份内容之间的差异</translation>
    </message>
    <message>
        <source>all bytes could be decoded</source>
        <translation>文件内容全部可以解码</translation>
    </message>
    <message>
        <source>characters that were lost before the file was written</source>
        <translation>文件生成之前已丢失的字</translation>
    </message>
    <message>
        <source>the text has a title</source>
        <translation>正文有标题</translation>
    </message>
    <message>
        <source>whether the title is right</source>
        <translation>标题是否正确</translation>
    </message>
    <message>
        <source>body and year stand in the text itself</source>
        <translation>单位和年度在正文中写明</translation>
    </message>
    <message>
        <source>whether they are right</source>
        <translation>是否正确</translation>
    </message>
    <message>
        <source>every row of a table stands once, or with the same figures each time</source>
        <translation>表中每一行只出现一次，或每次出现的数字相同</translation>
    </message>
    <message>
        <source>a row that was copied under the label of another</source>
        <translation>抄在另一行名下的数字</translation>
    </message>
    <message>
        <source>every figure within a table belongs to a cell</source>
        <translation>表中每个数字都归入一格</translation>
    </message>
    <message>
        <source>figures outside the tables</source>
        <translation>表以外的数字</translation>
    </message>
    <message>
        <source>every table was found, and its figures were not taken out of the text</source>
        <translation>每张表都已找到，且其数字没有在取得文本时被删去</translation>
    </message>
    <message>
        <source>a table that was cut off in the middle; its cells are missing</source>
        <translation>中途截断的表；其各格为缺项</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Row total</source>
        <translation>横向合计</translation>
    </message>
    <message>
        <source>Total of results</source>
        <translation>办理结果合计</translation>
    </message>
    <message>
        <source>Balance (1 + 2 = 3 + 4)</source>
        <translation>收办平衡（一＋二＝三＋四）</translation>
    </message>
    <message>
        <source>Undecided (blank or doubtful)</source>
        <translation>无法核算（有空白／存疑）</translation>
    </message>
    <message>
        <source>Mixed editions</source>
        <translation>表式混用</translation>
    </message>
    <message>
        <source>Edition and year</source>
        <translation>表式与年度</translation>
    </message>
    <message>
        <source>Whole text repeated</source>
        <translation>全文重复</translation>
    </message>
    <message>
        <source>Undecodable characters</source>
        <translation>无法解码的字符</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>Taken from the file's name</source>
        <translation>取自文件名</translation>
    </message>
    <message>
        <source>Row repeated</source>
        <translation>行重复</translation>
    </message>
    <message>
        <source>Figure without a cell</source>
        <translation>未归入任何一格的数字</translation>
    </message>
    <message>
        <source>Figures lost</source>
        <translation>数字丢失</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Row “%1”: %2 = %3, but “%4” says %5 (off by %6). Compare the row with the source; if it says the same, ask the body to correct it.</source>
        <translation>“%1”一行：%2 ＝ %3，而“%4”为 %5，差额 %6。请对照原文；原文如此的，请单位核改。</translation>
    </message>
    <message>
        <source>Row “%1”: %2 = %3, but “%4” says %5 (off by %6). Some of these figures were placed by cross-checks; look at their places in the source first.</source>
        <translation>“%1”一行：%2 ＝ %3，而“%4”为 %5，差额 %6。其中有按勾稽推定的数，请先核对出处。</translation>
    </message>
    <message>
        <source>Row “%1”: %2 = %3, as “%4” says.</source>
        <translation>“%1”一行：%2 ＝ %3，与“%4”相符。</translation>
    </message>
    <message>
        <source>Column “%1”: the results of handling add up to %7, but “%4” says %5 (off by %6). Compare the column with the source; if it says the same, ask the body to correct it.</source>
        <translation>“%1”一列：各项办理结果之和为 %7，而“%4”为 %5，差额 %6。请对照原文；原文如此的，请单位核改。</translation>
    </message>
    <message>
        <source>Column “%1”: the results of handling add up to %7, but “%4” says %5 (off by %6). Some of these figures were placed by cross-checks; look at their places in the source first.</source>
        <translation>“%1”一列：各项办理结果之和为 %7，而“%4”为 %5，差额 %6。其中有按勾稽推定的数，请先核对出处。</translation>
    </message>
    <message>
        <source>Column “%1”: the results of handling add up to %7, as “%4” says.</source>
        <translation>“%1”一列：各项办理结果之和为 %7，与“%4”相符。</translation>
    </message>
    <message>
        <source>Column “%1”: %2 does not equal %3 (off by %6). Compare these figures with the source; if it says the same, ask the body to correct them.</source>
        <translation>“%1”一列：%2 ≠ %3，差额 %6。请对照原文；原文如此的，请单位核改。</translation>
    </message>
    <message>
        <source>Column “%1”: %2 does not equal %3 (off by %6). Some of these figures were placed by cross-checks; look at their places in the source first.</source>
        <translation>“%1”一列：%2 ≠ %3，差额 %6。其中有按勾稽推定的数，请先核对出处。</translation>
    </message>
    <message>
        <source>Column “%1”: %2 equals %3.</source>
        <translation>“%1”一列：%2 ＝ %3。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) blank; sums that cannot be checked: %2. Ask the body to fill in 0 where there was nothing; put the reading right where a figure stands in the source.</source>
        <translation>
            <numerusform>%1：%n 格空白，%2 项勾稽关系无法核算。没有发生的请单位填 0；原文有数的请作识别校正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) doubtful; sums that cannot be checked: %2. Compare with the source and enter the figure that stands there.</source>
        <translation>
            <numerusform>%1：%n 格存疑，%2 项勾稽关系无法核算。请对照原文，录入原文的数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no place found for %n cell(s); sums that cannot be checked: %2. Look for the figures in the source and enter them.</source>
        <translation>
            <numerusform>%1：%n 格缺项，%2 项勾稽关系无法核算。请在原文中查找并录入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: text that is no figure in %n cell(s); sums that cannot be checked: %2. Compare with the source; if it says the same, ask the body for the figure.</source>
        <translation>
            <numerusform>%1：%n 格填的不是数字，%2 项勾稽关系无法核算。请对照原文；原文如此的，请单位填报数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this table was not found; sums that cannot be checked: %2. Look in the original whether the table is there.</source>
        <translation>%1：未找到此表，%2 项勾稽关系无法核算。请查看原件中有无此表。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figure(s) of the text belong to no cell. Look in the source where they should stand.</source>
        <translation>
            <numerusform>%1：原文中有 %n 个数未归入任何一格。请对照原文看应填在哪里。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: repeated lines were taken out of this text, so the figures cannot be recovered from it. Get the original.</source>
        <translation>%1：文本中的重复行已被删去，数字无法复原。请取原件。</translation>
    </message>
    <message>
        <source>%1: nothing of this was found in the text. Look in the original whether it is there.</source>
        <translation>%1：文本中未找到。请查看原件中有无此表。</translation>
    </message>
    <message>
        <source>%1: the row “%2” stands more than once, with different figures. Look in the source which one holds.</source>
        <translation>%1：“%2”一行出现不止一次，数字不同。请对照原文确定以哪一行为准。</translation>
    </message>
    <message>
        <source>No title was found in the text. Look at the original first.</source>
        <translation>正文中未找到标题。请先看原件。</translation>
    </message>
    <message numerus="yes">
        <source>The whole text stands %n time(s) in this file; the first one is used. Nothing has to be done.</source>
        <translation>
            <numerusform>全文在文件中出现 %n 次，以第一次为准，无须处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded as %1. Choose another encoding, or get the file again.</source>
        <translation>
            <numerusform>有 %n 处无法按 %1 解码。请改选编码，或重新取得文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in the form of %1, but a table in it is in the form of %2. Ask the body to use one form.</source>
        <translation>报告用的是 %1 年表式，其中有表用的是 %2 年表式。请单位统一表式。</translation>
    </message>
    <message>
        <source>The report on %2 is in the form of %1, which does not apply to that year. Ask the body to use the right form.</source>
        <translation>%2 年度报告用的是 %1 年表式，不适用于该年度。请单位改用相应表式。</translation>
    </message>
    <message>
        <source>%1: see the place in the source.</source>
        <translation>%1：请看出处。</translation>
    </message>
    <message>
        <source>The year %1 was taken from the file's name, since the text does not give it. Compare with the original.</source>
        <translation>正文未写明年度，%1 年取自文件名。请与原件核对。</translation>
    </message>
    <message>
        <source>The body “%1” was taken from the file's name, since the text does not give it. Compare with the original.</source>
        <translation>正文未写明单位，“%1”取自文件名。请与原件核对。</translation>
    </message>
    <message>
        <source>The body “%1” and the year %2 were taken from the file's name, since the text does not give them. Compare with the original.</source>
        <translation>正文未写明单位和年度，“%1”和 %2 年取自文件名。请与原件核对。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>须改</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>识别有误</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告有误</translation>
    </message>
    <message>
        <source>2. Proactive</source>
        <translation>二、主动公开</translation>
    </message>
    <message>
        <source>3. Requests</source>
        <translation>三、依申请</translation>
    </message>
    <message>
        <source>4. Disputes</source>
        <translation>四、复议诉讼</translation>
    </message>
</context>
<context>
    <name>gouji::EmptyPage</name>
    <message>
        <source>Drop yearly reports here</source>
        <translation>将年度报告拖到这里</translation>
    </message>
    <message>
        <source>Files (%1), whole folders, or the text of a report from a web page or a document.
Each figure is shown beside its place in the text, and every sum is checked.</source>
        <translation>可以是文件（%1）、整个文件夹，也可以是从网页或文档中复制的年报全文。
每个数字都对应原文出处，每条勾稽关系都逐一核算。</translation>
    </message>
</context>
<context>
    <name>gouji::ExportDialog</name>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV，供电子表格使用</translation>
    </message>
    <message>
        <source>JSON, with places and findings</source>
        <translation>JSON，含出处和问题</translation>
    </message>
    <message>
        <source>&amp;This report</source>
        <translation>这份年报(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n report(s) of the list</source>
        <translation>
            <numerusform>列表中的全部 %n 份(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>选择导出文件夹</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>该文件夹不存在。</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>该文件夹不能写入。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist there already: %1</source>
        <translation>
            <numerusform>已有 %n 个同名文件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>O&amp;verwrite %n file(s)</source>
        <translation>
            <numerusform>覆盖这 %n 个文件(&amp;V)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::Exporting</name>
    <message numerus="yes">
        <source>%n report(s) written to %1, read back and found equal to what is shown.</source>
        <translation>
            <numerusform>已将 %n 份年报写入 %1，经读回比对，与显示的一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) could not be exported.</source>
        <translation>
            <numerusform>%n 份年报未能导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n report(s) were not written.</source>
        <translation>
            <numerusform>已停止：%n 份年报未写出。</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>cannot be read back: %1</source>
        <translation>无法读回：%1</translation>
    </message>
    <message>
        <source>reads back differently: %1</source>
        <translation>读回后不一致：%1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>gouji::FindingListModel</name>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>归因</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>No findings. %n check(s) passed.</source>
        <translation>
            <numerusform>没有问题。%n 项勾稽相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings, and nothing could be checked.</source>
        <translation>没有问题，也没有可核算的内容。</translation>
    </message>
</context>
<context>
    <name>gouji::GoToBar</name>
    <message>
        <source>Go to: words of row and column, or an address such as requests/new/total</source>
        <translation>定位：键入行、列中的字词，或 requests/new/total 这样的地址</translation>
    </message>
    <message>
        <source>Go to a cell</source>
        <translation>定位到单元格</translation>
    </message>
</context>
<context>
    <name>gouji::HelpWindow</name>
    <message>
        <source>Arrows, Home, End, PgUp, PgDown</source>
        <translation>方向键、Home、End、PgUp、PgDown</translation>
    </message>
    <message>
        <source>move; with Ctrl to the edge of the table, with Shift choosing</source>
        <translation>移动；加 Ctrl 到表边，加 Shift 连续选择</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>next and previous figure in reading order</source>
        <translation>按阅读顺序的后一个、前一个数</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>down; after Tab back to the column where Tab began</source>
        <translation>下移；用过 Tab 的，回到起始列</translation>
    </message>
    <message>
        <source>Digits, F2, double click</source>
        <translation>数字键、F2、双击</translation>
    </message>
    <message>
        <source>type over the figure, or edit it</source>
        <translation>直接改写，或编辑原数</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>give up what is being typed</source>
        <translation>放弃正在键入的内容</translation>
    </message>
    <message>
        <source>In the tables</source>
        <translation>在表中</translation>
    </message>
    <message>
        <source>Keys and marks</source>
        <translation>快捷键与标记</translation>
    </message>
</context>
<context>
    <name>gouji::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>有哪些</translation>
    </message>
</context>
<context>
    <name>gouji::Opening</name>
    <message>
        <source>Pasted %1</source>
        <translation>粘贴 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) were open already; nothing was changed.</source>
        <translation>
            <numerusform>%n 份年报已经打开，未作改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no yearly report on information disclosure was found in it.</source>
        <translation>%1：其中没有找到政府信息公开工作年度报告。</translation>
    </message>
    <message>
        <source>%1: cannot be read (%2).</source>
        <translation>%1：无法读取（%2）。</translation>
    </message>
    <message>
        <source>%1: too large for a report.</source>
        <translation>%1：文件过大，不像年报。</translation>
    </message>
    <message>
        <source>%1: holds no text.</source>
        <translation>%1：没有文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) gave no report.</source>
        <translation>
            <numerusform>%n 个文件未能读出年报。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) were not read.</source>
        <translation>
            <numerusform>已停止：%n 个文件未读。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::PaneTitle</name>
    <message>
        <source>Take this pane out of the window, or put it back</source>
        <translation>将此窗格移出窗口，或放回</translation>
    </message>
    <message>
        <source>Close this pane; the menu View brings it back</source>
        <translation>关闭此窗格，可从“视图”菜单重新打开</translation>
    </message>
</context>
<context>
    <name>gouji::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after this file; what is done stays</source>
        <translation>处理完当前文件后停止，已完成的保留</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Working on %1</source>
        <translation>正在处理 %1</translation>
    </message>
</context>
<context>
    <name>gouji::RegionMenu</name>
    <message>
        <source>The marked text is</source>
        <translation>选中的文字是</translation>
    </message>
    <message>
        <source>The Whole Table, with Labels</source>
        <translation>整张表（含行名）</translation>
    </message>
    <message>
        <source>The figures of the row</source>
        <translation>某一行的数字</translation>
    </message>
    <message>
        <source>All 15 Figures</source>
        <translation>全部15个数字</translation>
    </message>
</context>
<context>
    <name>gouji::ReportDelegate</name>
    <message>
        <source>year unknown</source>
        <translation>年度不明</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>%1 表式</translation>
    </message>
</context>
<context>
    <name>gouji::ReportListModel</name>
    <message>
        <source>The text names no body.</source>
        <translation>原文未写明单位。</translation>
    </message>
    <message>
        <source>The text names no year.</source>
        <translation>原文未写明年度。</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>%1 表式</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n 项勾稽不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be computed</source>
        <translation>
            <numerusform>%n 项勾稽无法核算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) doubtful</source>
        <translation>
            <numerusform>%n 格存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n 项勾稽相符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ReportsPane</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>共 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n report(s) shown</source>
        <translation>
            <numerusform>共 %n 份，显示 %1 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>另有 %n 个其他文件</numerusform>
        </translation>
    </message>
    <message>
        <source>No yearly reports, left out:</source>
        <translation>不是年报，未列入：</translation>
    </message>
    <message>
        <source>Filter: body, year, file</source>
        <translation>筛选：单位、年度、文件</translation>
    </message>
    <message>
        <source>Filter the reports</source>
        <translation>筛选年报</translation>
    </message>
    <message>
        <source>Shows only reports in whose body, year, edition or file name every word is found</source>
        <translation>只显示单位、年度、表式或文件名中含有全部字词的年报</translation>
    </message>
    <message>
        <source>Show only reports with failed or open checks or doubtful cells</source>
        <translation>只显示勾稽不符、无法核算或有存疑的年报</translation>
    </message>
    <message>
        <source>Only reports with problems</source>
        <translation>只看有问题的年报</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>年报</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewPage</name>
    <message>
        <source>Reports</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>gouji::SearchBox</name>
    <message>
        <source>Search the texts of the reports</source>
        <translation>在年报原文中查找</translation>
    </message>
    <message>
        <source>Enter: next place, also in the next reports; Shift+Enter: the place before</source>
        <translation>回车：下一处（可跨年报）；Shift+回车：上一处</translation>
    </message>
    <message>
        <source>not in this report</source>
        <translation>本份中没有</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
</context>
<context>
    <name>gouji::SourcePane</name>
    <message>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
    <message numerus="yes">
        <source>the text stands there %n time(s), the first is shown in the tables</source>
        <translation>
            <numerusform>全文重复 %n 遍，表中取第一遍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded</source>
        <translation>
            <numerusform>%n 处无法解码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::SourceView</name>
    <message>
        <source>These bytes could not be read in the chosen encoding.</source>
        <translation>按所选编码，此处字节无法解码。</translation>
    </message>
    <message>
        <source>This figure is in no cell of the tables.</source>
        <translation>此数字未归入表中任何单元格。</translation>
    </message>
</context>
<context>
    <name>gouji::StatusLine</name>
    <message>
        <source>nothing</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>corrected: %1 → %2</source>
        <translation>识别校正：%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>出处 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>no place in the text</source>
        <translation>原文中无出处</translation>
    </message>
    <message>
        <source>Sum, number and average of the chosen figures</source>
        <translation>所选数字的合计、个数、平均</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), in memory only: export to keep them</source>
        <translation>
            <numerusform>%n 步改动仅在内存中，导出方能保留</numerusform>
        </translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>尚无改动</translation>
    </message>
</context>
<context>
    <name>gouji::SumModel</name>
    <message>
        <source>added up</source>
        <translation>相加得</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>实为：%1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>gouji::TablesPane</name>
    <message numerus="yes">
        <source>Nothing was pasted: %n figure(s) would fall outside the table.</source>
        <translation>
            <numerusform>未粘贴：有 %n 个数超出表外。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>未粘贴。</translation>
    </message>
    <message>
        <source>II. Own initiative</source>
        <translation>二、主动公开</translation>
    </message>
    <message>
        <source>III. On request</source>
        <translation>三、依申请</translation>
    </message>
    <message>
        <source>IV. Disputes</source>
        <translation>四、复议诉讼</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n 项勾稽不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be computed</source>
        <translation>
            <numerusform>%n 项勾稽无法核算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) doubtful</source>
        <translation>
            <numerusform>%n 格存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n 项勾稽相符</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this table adds up to something else.</source>
        <translation>此表没有勾稽关系。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>gouji::ViewMenus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Size of &amp;Text</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Like the &amp;Desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gouji::WhyPane</name>
    <message>
        <source>The sum, operand by operand</source>
        <translation>逐项列出的算式</translation>
    </message>
    <message>
        <source>Choose a finding to see why it is one.</source>
        <translation>选中一个问题，这里列明原因。</translation>
    </message>
</context>
<context>
    <name>gouji::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open reports from files</source>
        <translation>打开年报文件</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open every report in a folder and the folders below it</source>
        <translation>打开文件夹及其下级文件夹中的全部年报</translation>
    </message>
    <message>
        <source>&amp;Paste Report</source>
        <translation>粘贴年报(&amp;P)</translation>
    </message>
    <message>
        <source>Open the text of a whole report from the clipboard</source>
        <translation>打开剪贴板中的整份年报文字</translation>
    </message>
    <message>
        <source>Open &amp;Samples</source>
        <translation>打开样例(&amp;S)</translation>
    </message>
    <message>
        <source>Open the invented reports that come with the program</source>
        <translation>打开随程序提供的虚构年报</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the tables as CSV or JSON; what is written is read back and compared</source>
        <translation>将表格写成 CSV 或 JSON，写出后读回比对</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Carry the step out again that was taken back</source>
        <translation>重做刚撤销的一步</translation>
    </message>
    <message>
        <source>&amp;Copy Figures</source>
        <translation>复制数字(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen figures as a spreadsheet takes them</source>
        <translation>复制所选数字，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>&amp;Paste Figures</source>
        <translation>粘贴数字(&amp;P)</translation>
    </message>
    <message>
        <source>Enter figures from a spreadsheet, from the current cell on, in one step</source>
        <translation>从当前单元格起粘贴电子表格中的数字，算作一步</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>置为空白(&amp;B)</translation>
    </message>
    <message>
        <source>Enter that nothing stands in the chosen cells</source>
        <translation>所选单元格原文未填，置为空白</translation>
    </message>
    <message>
        <source>Back to What Was &amp;Read</source>
        <translation>取消校正(&amp;R)</translation>
    </message>
    <message>
        <source>Take the corrections of the chosen cells back</source>
        <translation>取消所选单元格的识别校正，恢复原识别的数</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>查找(&amp;S)</translation>
    </message>
    <message>
        <source>Search the texts of the reports in the list</source>
        <translation>在列表中各年报的原文里查找</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>下一问题(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next finding, at the end of a report to the next report</source>
        <translation>转到下一个问题，一份看完转到下一份</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>上一问题(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the finding before</source>
        <translation>转到上一个问题</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Cell</source>
        <translation>下一存疑(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the next cell whose figure could not be told for certain</source>
        <translation>转到下一个存疑的单元格</translation>
    </message>
    <message>
        <source>&amp;Go to Cell…</source>
        <translation>定位单元格(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a cell by its address or by the words of its row and column</source>
        <translation>按地址或行、列字词定位单元格</translation>
    </message>
    <message>
        <source>What the &amp;Total Is Made of</source>
        <translation>合计的构成(&amp;T)</translation>
    </message>
    <message>
        <source>Choose the cells that add up to the current one; again: by the next identity</source>
        <translation>选中构成当前合计的各单元格；再按一次换下一条勾稽关系</translation>
    </message>
    <message>
        <source>II. Own Initiative</source>
        <translation>二、主动公开</translation>
    </message>
    <message>
        <source>Show the table of section two</source>
        <translation>显示第二部分的表</translation>
    </message>
    <message>
        <source>III. On Request</source>
        <translation>三、依申请</translation>
    </message>
    <message>
        <source>Show the table of section three</source>
        <translation>显示第三部分的表</translation>
    </message>
    <message>
        <source>IV. Disputes</source>
        <translation>四、复议诉讼</translation>
    </message>
    <message>
        <source>Show the table of section four</source>
        <translation>显示第四部分的表</translation>
    </message>
    <message>
        <source>Pre&amp;vious Report</source>
        <translation>上一份(&amp;V)</translation>
    </message>
    <message>
        <source>Show the report before in the list</source>
        <translation>显示列表中的上一份年报</translation>
    </message>
    <message>
        <source>Ne&amp;xt Report</source>
        <translation>下一份(&amp;X)</translation>
    </message>
    <message>
        <source>Show the next report of the list</source>
        <translation>显示列表中的下一份年报</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>年报列表(&amp;R)</translation>
    </message>
    <message>
        <source>Give the keyboard to the list of reports</source>
        <translation>焦点转到年报列表</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>原文(&amp;S)</translation>
    </message>
    <message>
        <source>Give the keyboard to the source text; again: back to the table</source>
        <translation>焦点转到原文；再按一次回到表格</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>问题(&amp;F)</translation>
    </message>
    <message>
        <source>Give the keyboard to the list of findings</source>
        <translation>焦点转到问题列表</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Make all text larger, up to twice its size</source>
        <translation>放大全部文字，最大两倍</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Make all text smaller again</source>
        <translation>缩小全部文字</translation>
    </message>
    <message>
        <source>Panes as at &amp;First</source>
        <translation>还原窗格布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put every pane back where it was at first</source>
        <translation>各窗格恢复到最初的位置</translation>
    </message>
    <message>
        <source>&amp;Keys and Marks</source>
        <translation>快捷键与标记(&amp;K)</translation>
    </message>
    <message>
        <source>All keys, and what the marks in the tables mean</source>
        <translation>全部快捷键，以及表中各标记的含义</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Name, version and licence of the program</source>
        <translation>程序的名称、版本和许可</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>定位(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Read &amp;Marked Text as…</source>
        <translation>选中文字识别为(&amp;M)…</translation>
    </message>
    <message>
        <source>Say which table or row the text marked in the source is, and read it again</source>
        <translation>指明原文中选中的文字是哪张表或哪一行，重新识别</translation>
    </message>
</context>
</TS>
