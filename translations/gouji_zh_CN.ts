<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BodyWords</name>
    <message>
        <source>government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>street office</source>
        <translation>街道办事处</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>under vertical management</source>
        <translation>垂直管理单位</translation>
    </message>
    <message>
        <source>nature unknown</source>
        <translation>性质不明</translation>
    </message>
    <message>
        <source>state</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>county</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>township</source>
        <translation>乡镇级</translation>
    </message>
    <message>
        <source>level unknown</source>
        <translation>层级不明</translation>
    </message>
    <message>
        <source>public security</source>
        <translation>公安</translation>
    </message>
    <message>
        <source>market supervision</source>
        <translation>市场监管</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>交通运输</translation>
    </message>
    <message>
        <source>urban management</source>
        <translation>城管</translation>
    </message>
    <message>
        <source>without power to license or punish</source>
        <translation>无许可、处罚职权</translation>
    </message>
    <message>
        <source>another field</source>
        <translation>其他领域</translation>
    </message>
    <message>
        <source>kind of body unknown</source>
        <translation>单位类型不明</translation>
    </message>
    <message>
        <source>, </source>
        <translation>·</translation>
    </message>
</context>
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
    <message>
        <source>figure proposed</source>
        <translation>建议数</translation>
    </message>
    <message>
        <source>The body is told to change its figure to the one behind ▸; what it reported stays.</source>
        <translation>建议单位将报送数改为 ▸ 后的数，报送数不变。</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>A person looked at it and found it right.</source>
        <translation>审核人已核对，无误。</translation>
    </message>
    <message>
        <source>supported by the identities</source>
        <translation>勾稽印证</translation>
    </message>
    <message>
        <source>Independent identities hold with it; the tooltip says which, and what they would not notice.</source>
        <translation>有相互独立的勾稽关系印证；悬停可看是哪些，以及它们查不出什么。</translation>
    </message>
    <message>
        <source>preview of a suggestion</source>
        <translation>修改建议预览</translation>
    </message>
    <message>
        <source>What would stand there, beside what does; nothing is changed yet.</source>
        <translation>采纳后的数与现有数并列显示，尚未改动。</translation>
    </message>
    <message>
        <source>differs from another year</source>
        <translation>与他年不衔接</translation>
    </message>
    <message>
        <source>Among the years side by side: something here should be looked into against another year; ✗ must be changed or explained.</source>
        <translation>历年对比中：此数与他年相比需核实；标✗的须改正或说明。</translation>
    </message>
    <message>
        <source>several cells added up</source>
        <translation>数格相加</translation>
    </message>
    <message>
        <source>Among the years side by side: this edition splits what another edition counts in one cell.</source>
        <translation>历年对比中：另一表式记在一格的，本表式分列数格。</translation>
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
    <message>
        <source>proposed figure: %1</source>
        <translation>建议数：%1</translation>
    </message>
    <message>
        <source>for adding up: %1</source>
        <translation>汇总采用数：%1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>The cells chosen do not suit this.</source>
        <translation>所选单元格不适用此操作。</translation>
    </message>
    <message>
        <source>There is nothing to work on.</source>
        <translation>此处没有可处理的内容。</translation>
    </message>
    <message>
        <source>The place in the source says “%1”. Where the source itself is wrong, write an opinion to the body.</source>
        <translation>原文此处为“%1”。原文本身有误的，请提修改意见。</translation>
    </message>
    <message>
        <source>The cell has been changed in the meantime.</source>
        <translation>该单元格已被改动，请重试。</translation>
    </message>
    <message>
        <source>would become blank</source>
        <translation>将变为空白</translation>
    </message>
    <message>
        <source>would become %1</source>
        <translation>将变为 %1</translation>
    </message>
    <message>
        <source>Nothing in the source says so. Mark the place that does and take it from there (Ctrl+M), or accept it as an opinion to the body.</source>
        <translation>未在原文中找到依据。原文确有依据的，请选中该处后按 Ctrl+M 填入；确无依据的，请采纳为修改意见。</translation>
    </message>
</context>
<context>
    <name>ChartMaker</name>
    <message>
        <source>%1 from here</source>
        <translation>自此用%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no share</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>分母%1</translation>
    </message>
    <message>
        <source>%1, as a share of: %2</source>
        <translation>%1 占 %2 的比例</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
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
        <source>It takes no files.</source>
        <translation>该命令不接受文件。</translation>
    </message>
    <message>
        <source>gouji: there is no display for the window (DISPLAY and WAYLAND_DISPLAY are not set). "gouji check PATH..." works without one.</source>
        <translation>gouji：没有可用的显示（未设置 DISPLAY 和 WAYLAND_DISPLAY），无法打开窗口。“gouji check PATH...”不需要显示。</translation>
    </message>
    <message>
        <source>List the checks that passed, too, and the cells that none covers.</source>
        <translation>同时列出核算通过的项目，以及没有任何核查覆盖的单元格。</translation>
    </message>
    <message>
        <source>Say what would explain failed checks (not in SARIF).</source>
        <translation>说明不成立的勾稽关系的可能原因（SARIF 除外）。</translation>
    </message>
    <message>
        <source>There is no setting "%1".</source>
        <translation>没有“%1”这项设置。</translation>
    </message>
    <message>
        <source>There is no rule "%1"; "gouji rules" lists them.</source>
        <translation>没有规则“%1”；“gouji rules”列出全部规则。</translation>
    </message>
    <message>
        <source>The setting "%1" cannot have this value.</source>
        <translation>设置“%1”不能取这个值。</translation>
    </message>
    <message>
        <source>This is no JSON object: %1</source>
        <translation>不是 JSON 对象：%1</translation>
    </message>
    <message>
        <source>What would explain %1:</source>
        <translation>可能原因——%1：</translation>
    </message>
    <message>
        <source>What would make %1 countable:</source>
        <translation>可据以核算——%1：</translation>
    </message>
    <message>
        <source>nothing small was found; several figures may be wrong</source>
        <translation>未发现简单的原因，可能有多个数字有误</translation>
    </message>
    <message>
        <source>other rules: %1 of %2 passed</source>
        <translation>其他核查：%2 项中通过 %1 项</translation>
    </message>
    <message>
        <source>other rules: all %1 passed</source>
        <translation>其他核查：%1 项全部通过</translation>
    </message>
    <message>
        <source>No relation to other figures covers: %1</source>
        <translation>以下单元格没有与其他数据的勾稽或比对关系：%1</translation>
    </message>
    <message>
        <source>Lists every check: title, formula, severity, editions, source, and what it cannot notice. "gouji check --all" names the cells that no check covers.</source>
        <translation>列出全部核查规则：名称、内容、问题等级、适用表式、依据，以及查不出什么。“gouji check --all”指明没有核查覆盖的单元格。</translation>
    </message>
    <message>
        <source>Shows who changed what, when and why, record by record.</source>
        <translation>逐条列出何人、何时、为何作了何种修改。</translation>
    </message>
    <message>
        <source>Only what concerns the report of this number.</source>
        <translation>只列与此编号的报告有关的记录。</translation>
    </message>
    <message>
        <source>Only what concerns this cell (table/row/column).</source>
        <translation>只列与此单元格有关的记录（表/行/列）。</translation>
    </message>
    <message>
        <source>Leave the reasons out.</source>
        <translation>略去理由。</translation>
    </message>
    <message>
        <source>It takes one workspace.</source>
        <translation>需要一个审核批次。</translation>
    </message>
    <message>
        <source>%1: proved</source>
        <translation>%1：核验通过</translation>
    </message>
    <message>
        <source>%1: refuted</source>
        <translation>%1：核验不通过</translation>
    </message>
    <message>
        <source>Remarks left out of this copy: %1.</source>
        <translation>此副本略去的备注：%1条。</translation>
    </message>
    <message>
        <source>Hash of the last record: %1. Who has noted it can also tell whether records were taken off the end.</source>
        <translation>最后一条记录的哈希值：%1。事先记下此值，还可看出末尾的记录是否被删去。</translation>
    </message>
    <message>
        <source>Proves or refutes that nobody changed a workspace's records and sources after they were written.</source>
        <translation>核验审核批次的记录和原件写入后是否被改动。</translation>
    </message>
    <message>
        <source>It takes one workspace or more.</source>
        <translation>需要一个或多个审核批次。</translation>
    </message>
    <message>
        <source>Settings of the review in JSON: {"rules": {ID: false or a severity}, "overview_characters": N, "jump_factor": N, "jump_difference": N, "copied_percent": N, "copied_characters": N, "words": [{"word": W, "instead": W}]}. What is left out stays as built in.</source>
        <translation>审核设置（JSON）：{"rules": {规则: false 或问题等级}, "overview_characters": 字数, "jump_factor": 倍数, "jump_difference": 差额, "copied_percent": 百分比, "copied_characters": 字数, "words": [{"word": 词, "instead": 应为}]}；未写的项目按内置设置。</translation>
    </message>
    <message>
        <source>Lays the years of one body side by side. Folders are walked; several bodies give one comparison each.</source>
        <translation>将同一单位各年度报告并列对比。文件夹逐级读取；有多个单位的，每个单位各出一份对比。</translation>
    </message>
    <message>
        <source>How the comparison is written (text); html and csv hold one body.</source>
        <translation>对比结果的格式（默认 text）；html 和 csv 只能写一个单位。</translation>
    </message>
    <message>
        <source>Write to this file instead of the terminal.</source>
        <translation>写入该文件，不在终端显示。</translation>
    </message>
    <message>
        <source>Overwrite the file if it is there already.</source>
        <translation>文件已存在时覆盖。</translation>
    </message>
    <message>
        <source>Language of the sentences (en for JSON; else that of the locale).</source>
        <translation>文字使用的语言（JSON 为 en，其余随系统语言）。</translation>
    </message>
    <message>
        <source>The report names no body or no year, and cannot be compared.</source>
        <translation>报告未写明单位或年度，无法对比。</translation>
    </message>
    <message>
        <source>These are reports of %1 bodies; this format holds one.</source>
        <translation>其中有 %1 个单位的报告；该格式只能写一个单位。</translation>
    </message>
    <message>
        <source>no report of this year</source>
        <translation>本年度无报告</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with 0 in every year</source>
        <translation>
            <numerusform>另有 %n 行各年均为 0</numerusform>
        </translation>
    </message>
    <message>
        <source>Derived shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 against %2: sentences the same %3 · changed %4 · new %5 · gone %6 · moved %7</source>
        <translation>%1 对比 %2：相同 %3 句 · 改动 %4 句 · 新增 %5 句 · 删去 %6 句 · 移位 %7 句</translation>
    </message>
    <message>
        <source>section %1: %2% of its own words copied (%3 of %4 characters)</source>
        <translation>第 %1 部分：雷同 %2%（%4 字中 %3 字）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字部分</translation>
    </message>
    <message>
        <source>_ blank · ? no certain figure · x not in this edition</source>
        <translation>_ 空白 · ? 缺项或存疑 · x 该表式无此项</translation>
    </message>
    <message>
        <source>%1: there is no report %2 in it.</source>
        <translation>%1：其中没有编号为%2的报告。</translation>
    </message>
    <message>
        <source>%1: no report in it has a cell %2.</source>
        <translation>%1：其中没有一份报告有单元格%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) of 0 in every year</source>
        <translation>
            <numerusform>另有 %n 项占比各年分母均为 0</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one year only, and nothing to compare it with.</source>
        <translation>只有一个年度，没有可以比对的年度。</translation>
    </message>
    <message>
        <source>In order: records %1, entries in the list of reports %2, sources %3, extractions %4.</source>
        <translation>完好：记录%1条，报告清单%2项，原件%3份，识别结果%4份。</translation>
    </message>
    <message>
        <source>What had been read from it cannot be used any more, so it was read anew by this version; look whether figures changed.</source>
        <translation>原先识别的结果已无法使用，已由本版本重新识别；请核对数字有无变化。</translation>
    </message>
    <message>
        <source>There is no option "%1".</source>
        <translation>没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1缺少参数值。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1不接受参数值。</translation>
    </message>
</context>
<context>
    <name>Commands in history</name>
    <message>
        <source>Corrected %1: %2 → %3</source>
        <translation>识别校正 %1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Corrected %n cell(s)</source>
        <translation>
            <numerusform>识别校正 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the correction back: %1: %2 → %3</source>
        <translation>撤销校正 %1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Took the corrections of %n cell(s) back</source>
        <translation>
            <numerusform>撤销 %n 格的校正</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1 from the marked text: %2 → %3</source>
        <translation>按选定原文读取 %1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Read %n cell(s) from the marked text</source>
        <translation>
            <numerusform>按选定原文读取 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1 from the source: %2 → %3</source>
        <translation>取自原文 %1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Took %n cell(s) from the source</source>
        <translation>
            <numerusform>取自原文 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected our reading of %1: %2 → %3</source>
        <translation>采纳为识别校正 %1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Corrected our reading of %n cell(s)</source>
        <translation>
            <numerusform>采纳为识别校正 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered %1: %2 → %3</source>
        <translation>录入 %1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Entered %n cell(s)</source>
        <translation>
            <numerusform>录入 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced in %1: %2 → %3</source>
        <translation>替换 %1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n cell(s)</source>
        <translation>
            <numerusform>替换 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Emptied %1, was: %2</source>
        <translation>清空 %1（原为 %2）</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n cell(s)</source>
        <translation>
            <numerusform>清空 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled %1 with 0</source>
        <translation>%1 填 0</translation>
    </message>
    <message numerus="yes">
        <source>Filled %n cell(s) with 0</source>
        <translation>
            <numerusform>%n 格填 0</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled down: %1: %2 → %3</source>
        <translation>向下填充 %1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Filled down: %n cell(s)</source>
        <translation>
            <numerusform>向下填充 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled right: %1: %2 → %3</source>
        <translation>向右填充 %1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Filled right: %n cell(s)</source>
        <translation>
            <numerusform>向右填充 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Shifted to the left from %1</source>
        <translation>自 %1 起整行左移</translation>
    </message>
    <message>
        <source>Shifted to the right from %1</source>
        <translation>自 %1 起整行右移</translation>
    </message>
    <message>
        <source>Inserted a cell at %1</source>
        <translation>在 %1 处插入一格</translation>
    </message>
    <message>
        <source>Removed the cell %1</source>
        <translation>删去 %1 一格</translation>
    </message>
    <message>
        <source>Split the figure in %1</source>
        <translation>拆分 %1 的数字</translation>
    </message>
    <message>
        <source>Joined the figures of %1 and %4</source>
        <translation>合并 %1 与 %4 的数字</translation>
    </message>
    <message>
        <source>Swapped %1 and %4</source>
        <translation>互换 %1 与 %4</translation>
    </message>
    <message>
        <source>Swapped the rows %1 and %4</source>
        <translation>互换“%1”与“%4”两行</translation>
    </message>
    <message>
        <source>Moved the row %1 up</source>
        <translation>“%1”一行上移</translation>
    </message>
    <message>
        <source>Moved the row %1 down</source>
        <translation>“%1”一行下移</translation>
    </message>
    <message>
        <source>Proposed figure for %1: %3</source>
        <translation>建议数 %1：%3</translation>
    </message>
    <message numerus="yes">
        <source>Proposed figures for %n cell(s)</source>
        <translation>
            <numerusform>%n 格建议数</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the proposed figure back: %1, was: %2</source>
        <translation>撤回建议数 %1（原为 %2）</translation>
    </message>
    <message numerus="yes">
        <source>Took the proposed figures of %n cell(s) back</source>
        <translation>
            <numerusform>撤回 %n 格的建议数</numerusform>
        </translation>
    </message>
    <message>
        <source>For adding up, %1: %3</source>
        <translation>汇总采用数 %1：%3</translation>
    </message>
    <message numerus="yes">
        <source>Decided on %n cell(s) for adding up</source>
        <translation>
            <numerusform>确定 %n 格的汇总采用数</numerusform>
        </translation>
    </message>
    <message>
        <source>For adding up, %1: the reported figure again</source>
        <translation>汇总恢复采用报送数 %1</translation>
    </message>
    <message numerus="yes">
        <source>For adding up, the reported figures of %n cell(s) again</source>
        <translation>
            <numerusform>%n 格汇总恢复采用报送数</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation>已核对 %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n cell(s)</source>
        <translation>
            <numerusform>已核对 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer confirmed: %1</source>
        <translation>取消已核对 %1</translation>
    </message>
    <message numerus="yes">
        <source>No longer confirmed: %n cell(s)</source>
        <translation>
            <numerusform>取消 %n 格的已核对</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding dismissed: %1</source>
        <translation>核实无误 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) dismissed</source>
        <translation>
            <numerusform>%n 个问题核实无误</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding shown again: %1</source>
        <translation>恢复问题 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) shown again</source>
        <translation>
            <numerusform>恢复 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Opinion to the body: %1</source>
        <translation>修改意见 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s) to the body</source>
        <translation>
            <numerusform>%n 条修改意见</numerusform>
        </translation>
    </message>
    <message>
        <source>Opinion altered: %1</source>
        <translation>改写修改意见 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s) altered</source>
        <translation>
            <numerusform>改写 %n 条修改意见</numerusform>
        </translation>
    </message>
    <message>
        <source>Opinion settled: %1: %3</source>
        <translation>了结修改意见 %1：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s) settled</source>
        <translation>
            <numerusform>了结修改意见%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank means 0</source>
        <translation>空白按0计</translation>
    </message>
    <message>
        <source>Blank no longer means 0</source>
        <translation>空白不再按0计</translation>
    </message>
    <message>
        <source>Body put right: %2 → %3</source>
        <translation>校正报送单位：%2 → %3</translation>
    </message>
    <message>
        <source>Year put right: %2 → %3</source>
        <translation>校正年度：%2 → %3</translation>
    </message>
    <message>
        <source>Kind of body: %2 → %3</source>
        <translation>单位类型：%2 → %3</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>改动 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>changed as proposed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>未改</translation>
    </message>
    <message>
        <source>changed wrongly</source>
        <translation>改错</translation>
    </message>
    <message>
        <source>explanation accepted</source>
        <translation>说明认可</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>Taken as the next version of the body's report</source>
        <translation>作为该单位报告的新一稿</translation>
    </message>
    <message numerus="yes">
        <source>Taken as the next version of the body's report, with %n decision(s) about the earlier one</source>
        <translation>
            <numerusform>作为该单位报告的新一稿，并沿用上一稿的%n项审核决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again; a decision that no longer fits set aside: %1</source>
        <translation>重新识别；不再相符的决定已搁置：%1</translation>
    </message>
    <message numerus="yes">
        <source>Read again; %n decision(s) that no longer fit set aside</source>
        <translation>
            <numerusform>重新识别；%n项不再相符的决定已搁置</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again; the places of decisions found again</source>
        <translation>重新识别；各项决定的出处已重新对应</translation>
    </message>
    <message>
        <source>Decision kept over the newer reading: %1</source>
        <translation>新识别结果之上仍保留原决定：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept over the newer reading</source>
        <translation>
            <numerusform>新识别结果之上仍保留%n项原决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to the years of: %2 → %3</source>
        <translation>归入单位：%2 → %3</translation>
    </message>
    <message>
        <source>Predecessors: %2 → %3</source>
        <translation>前身单位：%2 → %3</translation>
    </message>
    <message>
        <source>Decision dropped, the newer reading stands: %1</source>
        <translation>以新识别结果为准，放弃原决定：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) dropped, the newer reading stands</source>
        <translation>
            <numerusform>以新识别结果为准，放弃%n项原决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again: %1</source>
        <translation>重新识别：%1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Years side by side: %1</source>
        <translation>历年对比：%1</translation>
    </message>
    <message>
        <source>there is no report of this year</source>
        <translation>本年度无报告</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>(edition %1 only)</source>
        <translation>（仅 %1 表式）</translation>
    </message>
    <message>
        <source>Derived shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比项目</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Text of %1 against %2</source>
        <translation>%1 与 %2 文字对比</translation>
    </message>
    <message>
        <source>section %1: %2% copied (%3 of %4 characters)</source>
        <translation>第 %1 部分：雷同 %2%（%4 字中 %3 字）</translation>
    </message>
    <message>
        <source>(moved)</source>
        <translation>（移位）</translation>
    </message>
</context>
<context>
    <name>ExplanationWords</name>
    <message>
        <source>nothing</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>the figures of the row “%1” move sideways by one place (%n cell(s))</source>
        <translation>
            <numerusform>“%1”一行整行错列，移回一列（%n 格）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 filled in the wrong way round</source>
        <translation>%1 与 %2 填反</translation>
    </message>
    <message>
        <source>rows “%1” and “%2” filled in the wrong way round</source>
        <translation>“%1”“%2”两行填反</translation>
    </message>
    <message>
        <source>two figures run together: %1</source>
        <translation>两数串格：%1</translation>
    </message>
    <message>
        <source>one figure torn apart: %1</source>
        <translation>一数拆成两格：%1</translation>
    </message>
    <message numerus="yes">
        <source>settles %n</source>
        <translation>
            <numerusform>解决 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>breaks %n</source>
        <translation>
            <numerusform>新增 %n 项不符</numerusform>
        </translation>
    </message>
    <message>
        <source>not all of them</source>
        <translation>未全部解决</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) counted as 0</source>
        <translation>
            <numerusform>%n 格空白按 0 计</numerusform>
        </translation>
    </message>
    <message>
        <source>no other of this size</source>
        <translation>同等改动仅此一种</translation>
    </message>
    <message>
        <source>Correction of our reading: %1 becomes the reported figure.</source>
        <translation>识别校正：报送数改为 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Opinion to the body: proposed figure %1; the reported figure stays %2.</source>
        <translation>修改意见：建议数 %1，报送数仍为 %2。</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one behind the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>“%1” %2 (no figure now)</source>
        <translation>“%1”填 %2（现无数字）</translation>
    </message>
    <message>
        <source>“%1” %2 instead of %3</source>
        <translation>“%1”由 %3 改为 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>及另外 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of row “%1” moved sideways by one column: %2</source>
        <translation>“%1”整行错列一格：%2</translation>
    </message>
    <message>
        <source>Two figures exchanged: %1</source>
        <translation>两格填反：%1</translation>
    </message>
    <message>
        <source>Rows “%1” and “%2” exchanged: %3</source>
        <translation>“%1”与“%2”两行填反：%3</translation>
    </message>
    <message>
        <source>One figure parted into two: %1</source>
        <translation>串格的数字拆为两个：%1</translation>
    </message>
    <message>
        <source>Two figures joined into one: %1</source>
        <translation>两个数字合为一个：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: then %n more check(s) would hold.</source>
        <translation>
            <numerusform>%1；如此则另有 %n 项勾稽关系成立。</numerusform>
        </translation>
    </message>
    <message>
        <source>For it speaks: %1.</source>
        <translation>依据：%1。</translation>
    </message>
    <message numerus="yes">
        <source>But %n check(s) that hold now would fail.</source>
        <translation>
            <numerusform>但现已成立的 %n 项勾稽关系将不成立。</numerusform>
        </translation>
    </message>
    <message>
        <source>It explains a part of the failed checks only.</source>
        <translation>仅能说明部分不成立的勾稽关系。</translation>
    </message>
    <message numerus="yes">
        <source>Here %n blank cell(s) count as 0.</source>
        <translation>
            <numerusform>此处 %n 个空白格按 0 计。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other explanation as small was found; that is no proof.</source>
        <translation>未发现同样简单的其他可能原因，但这并非证明。</translation>
    </message>
    <message numerus="yes">
        <source>%n other explanation(s) would fit as well.</source>
        <translation>
            <numerusform>另有 %n 种可能原因同样成立。</numerusform>
        </translation>
    </message>
    <message>
        <source>If so, our reading erred: compare the place in the source.</source>
        <translation>若如此，属识别有误：请核对原文出处。</translation>
    </message>
    <message>
        <source>If so, the report itself is wrong: an opinion to the body.</source>
        <translation>若如此，属报告有误：宜向报送单位提出修改意见。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more check(s)</source>
        <translation>
            <numerusform>及另外 %n 项核算</numerusform>
        </translation>
    </message>
    <message>
        <source>the text states this figure</source>
        <translation>文中写明此数</translation>
    </message>
    <message>
        <source>last year's report implies this figure</source>
        <translation>上年报告可推出此数</translation>
    </message>
    <message>
        <source>our reading of this place is doubtful</source>
        <translation>此处识别存疑</translation>
    </message>
    <message>
        <source>the cell holds no figure</source>
        <translation>该格无数字</translation>
    </message>
    <message>
        <source>the source shows this figure in the same row, without a cell</source>
        <translation>原文同一行有此数而未归入任何一格</translation>
    </message>
    <message>
        <source>the same figures, in other places</source>
        <translation>数字相同，位置不同</translation>
    </message>
    <message>
        <source>two neighbouring digits exchanged</source>
        <translation>数字颠倒</translation>
    </message>
    <message>
        <source>a digit lost</source>
        <translation>漏位</translation>
    </message>
    <message>
        <source>a digit too many</source>
        <translation>多位</translation>
    </message>
    <message>
        <source>the sign wrong</source>
        <translation>正负号有误</translation>
    </message>
    <message>
        <source>off by a power of ten</source>
        <translation>单位量级不符</translation>
    </message>
    <message>
        <source>a neighbouring cell</source>
        <translation>与相邻一格有关</translation>
    </message>
    <message>
        <source>left at 0</source>
        <translation>填作 0</translation>
    </message>
    <message>
        <source>a total off by a little</source>
        <translation>合计略有出入</translation>
    </message>
    <message>
        <source>one digit differs</source>
        <translation>有一位数字不同</translation>
    </message>
    <message>
        <source>Opinion to the body</source>
        <translation>修改意见</translation>
    </message>
    <message>
        <source>Correction of our reading</source>
        <translation>识别校正</translation>
    </message>
    <message>
        <source>The search was ended by its limit; there may be explanations that are not listed.</source>
        <translation>查找已达上限，可能还有未列出的原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n less likely explanation(s) are not listed.</source>
        <translation>
            <numerusform>另有 %n 种可能性较小的原因未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>equals “%1”: left out or counted twice?</source>
        <translation>等于“%1”：漏计或重复计算？</translation>
    </message>
    <message>
        <source>twice “%1”: the wrong sign or side?</source>
        <translation>为“%1”的两倍：正负号有误或计错一侧？</translation>
    </message>
    <message>
        <source>divisible by 9: digits exchanged?</source>
        <translation>能被 9 整除：数字颠倒？</translation>
    </message>
    <message>
        <source>a power of ten: one digit off by one?</source>
        <translation>为 10 的整数次幂：某一位差 1？</translation>
    </message>
    <message numerus="yes">
        <source>Supported by %n check(s).</source>
        <translation>
            <numerusform>有 %n 项勾稽关系印证。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text states the same figure.</source>
        <translation>文中写明同一数字。</translation>
    </message>
    <message>
        <source>A check that holds this figure fails.</source>
        <translation>含此数的勾稽关系有不成立的。</translation>
    </message>
    <message>
        <source>Not noticed: this row exchanged with another one.</source>
        <translation>不能发现：本行与另一行填反。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) say 0 = 0 only, which supports nothing.</source>
        <translation>
            <numerusform>%n 项勾稽关系仅为 0＝0，不足以印证。</numerusform>
        </translation>
    </message>
    <message>
        <source>the following year's report implies this figure</source>
        <translation>下一年度报告可推出该数值</translation>
    </message>
</context>
<context>
    <name>FindingCauses</name>
    <message>
        <source>Probably %1</source>
        <translation>可能：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s) equally likely</source>
        <translation>
            <numerusform>%n 种可能原因，难分先后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that fail together</source>
        <translation>
            <numerusform>%n 项勾稽不符，成因相关</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines of reports</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more report(s)</source>
        <translation>
            <numerusform>另有%n份报告</numerusform>
        </translation>
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
    <message>
        <source>There is no suggestion to accept.</source>
        <translation>没有可采纳的修改建议。</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>请先选中一个问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 条修改意见。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no opinions on this report.</source>
        <translation>本份年报没有修改意见。</translation>
    </message>
    <message>
        <source>There is no suggestion for this finding.</source>
        <translation>该问题没有修改建议。</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the prose</source>
        <translation>正文第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>The prose does not speak of this cell.</source>
        <translation>正文未提及该单元格。</translation>
    </message>
    <message>
        <source>&amp;Kind of Body</source>
        <translation>单位类型(&amp;K)</translation>
    </message>
    <message>
        <source>%1 (set)</source>
        <translation>%1（人工设定）</translation>
    </message>
    <message>
        <source>The kind of body that reports: some rules hold for some kinds only. As the name says it, or as set here.</source>
        <translation>报送单位的类型，部分规则只对某些类型适用。按单位名称判定，也可在此设定。</translation>
    </message>
    <message>
        <source>This report cannot be read again: it did not come from a file.</source>
        <translation>该报告不是从文件打开的，无法重新识别。</translation>
    </message>
    <message>
        <source>No earlier report of this body and year is there.</source>
        <translation>没有该单位同一年度的上一稿。</translation>
    </message>
    <message>
        <source>the last change is not saved</source>
        <translation>最近一次改动未保存</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>every change saved, %1</source>
        <translation>改动已全部保存（%1）</translation>
    </message>
    <message>
        <source>every change saved</source>
        <translation>改动已全部保存</translation>
    </message>
    <message numerus="yes">
        <source>One workspace is open at a time: %n further one(s) were not opened.</source>
        <translation>
            <numerusform>一次只打开一个审核批次：另有%n个未打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开审核批次</translation>
    </message>
    <message>
        <source>Workspaces (*.%1)</source>
        <translation>审核批次 (*.%1)</translation>
    </message>
    <message>
        <source>Save a copy without remarks</source>
        <translation>另存不含备注的副本</translation>
    </message>
    <message>
        <source>Save a copy of the workspace</source>
        <translation>另存审核批次副本</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>审核批次名称</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>The reports were not added. %1</source>
        <translation>年报未能加入。%1</translation>
    </message>
    <message>
        <source>Put them into a new workspace</source>
        <translation>放入新的审核批次</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Recent Wor&amp;kspaces</source>
        <translation>最近的审核批次(&amp;K)</translation>
    </message>
    <message>
        <source>The report was not read again. %1</source>
        <translation>未能重新识别这份报告。%1</translation>
    </message>
    <message>
        <source>Go on and lose them</source>
        <translation>不保留，继续</translation>
    </message>
    <message numerus="yes">
        <source>Corrections and decisions on %n report(s) are in memory only and would be lost.</source>
        <translation>
            <numerusform>%n份年报的识别校正和审核决定只在内存中，将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the workspace and go on there</source>
        <translation>审核批次另存为</translation>
    </message>
    <message>
        <source>Open it again and add them</source>
        <translation>重新打开并加入</translation>
    </message>
    <message>
        <source>The report was read again.</source>
        <translation>已重新识别该年报。</translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message>
        <source>%1 changed</source>
        <translation>%1条已改</translation>
    </message>
    <message>
        <source>%1 not changed</source>
        <translation>%1条未改</translation>
    </message>
    <message>
        <source>%1 changed wrongly</source>
        <translation>%1条改错</translation>
    </message>
    <message>
        <source>%1 explained</source>
        <translation>%1条说明认可</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <translation>%1条待答复</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Table 2 “%1”</source>
        <translation>表二“%1”</translation>
    </message>
    <message>
        <source>Table 3 “%1”</source>
        <translation>表三“%1”</translation>
    </message>
    <message>
        <source>Table 4 “%1”</source>
        <translation>表四“%1”</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>报%1</translation>
    </message>
    <message>
        <source>no figure reported</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>please check and change it to %1</source>
        <translation>建议核改为%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Last round %1: %2</source>
        <translation>上轮%1条：%2</translation>
    </message>
    <message>
        <source> · </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; changed without being asked: %2</source>
        <translation>%1；另有%2处未要求的改动</translation>
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
    <name>Record</name>
    <message>
        <source>reading corrected</source>
        <translation>识别校正</translation>
    </message>
    <message>
        <source>proposed figure</source>
        <translation>建议数</translation>
    </message>
    <message>
        <source>figure used for adding up</source>
        <translation>汇总采用数</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>opinion to the body</source>
        <translation>修改意见</translation>
    </message>
    <message>
        <source>report</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>blank means 0</source>
        <translation>空白按0计</translation>
    </message>
    <message>
        <source>kind of body</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>body</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>body whose years it belongs to</source>
        <translation>所属单位（历年对比）</translation>
    </message>
    <message>
        <source>predecessors</source>
        <translation>合并（拆分）前单位</translation>
    </message>
    <message>
        <source>next version of</source>
        <translation>上一稿</translation>
    </message>
    <message>
        <source>read</source>
        <translation>按原文读取</translation>
    </message>
    <message>
        <source>inferred from the sums</source>
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
        <source>no figure</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>no place found</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>第%1份年报</translation>
    </message>
    <message>
        <source>Undid %1: %2</source>
        <translation>撤销第%1条：%2</translation>
    </message>
    <message>
        <source>Redid %1: %2</source>
        <translation>重做第%1条：%2</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>核实无误</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Answer of the body: %1</source>
        <translation>单位说明：%1</translation>
    </message>
    <message>
        <source>Taken from a place in the source.</source>
        <translation>取自原文出处。</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>由此消除：%1</translation>
    </message>
    <message>
        <source>Fails since: %1</source>
        <translation>由此出现：%1</translation>
    </message>
    <message>
        <source>A remark was left out of this copy.</source>
        <translation>本副本未含备注。</translation>
    </message>
    <message>
        <source>Read: %1 (%2)</source>
        <translation>识别为：%1（%2）</translation>
    </message>
    <message>
        <source>Place: line %1, “%2”</source>
        <translation>出处：第%1行“%2”</translation>
    </message>
    <message>
        <source>It has no place in the source.</source>
        <translation>原文中没有出处。</translation>
    </message>
    <message>
        <source>Now: %1, put right by a person</source>
        <translation>现为：%1（人工识别校正）</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Read as %1, edition %2</source>
        <translation>编码%1，%2年表式</translation>
    </message>
    <message>
        <source>decisions set aside that wait</source>
        <translation>已搁置待处理的决定</translation>
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
    <message>
        <source>Five aspects</source>
        <translation>总体情况五个方面</translation>
    </message>
    <message>
        <source>总体情况 speaks of 主动公开, 依申请公开, 政府信息管理, 平台建设 and 监督保障</source>
        <translation>总体情况涵盖主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面</translation>
    </message>
    <message>
        <source>how much is said of each, and whether it is a part of its own</source>
        <translation>各方面写得是否充分、是否单独成段</translation>
    </message>
    <message>
        <source>总体情况 does not speak of %1. Suggest to add it as a part of its own.</source>
        <translation>总体情况未写明%1，建议分项补充。</translation>
    </message>
    <message>
        <source>Length of 总体情况</source>
        <translation>总体情况字数</translation>
    </message>
    <message>
        <source>总体情况 has no more characters than the settings say (1,000)</source>
        <translation>总体情况字数不超过设定的限额（1000字）</translation>
    </message>
    <message>
        <source>what could be left out</source>
        <translation>哪些内容可以删减</translation>
    </message>
    <message numerus="yes">
        <source>总体情况 has %n character(s), more than %2. Suggest to shorten it.</source>
        <translation>
            <numerusform>总体情况共%n字，超过%2字，建议精简。</numerusform>
        </translation>
    </message>
    <message>
        <source>Duties of governments</source>
        <translation>政府应报事项</translation>
    </message>
    <message>
        <source>the report of a government, townships included, speaks of 工作考核, 社会评议 and 责任追究</source>
        <translation>各级政府（含乡镇）的报告应写明工作考核、社会评议和责任追究结果情况</translation>
    </message>
    <message>
        <source>what is said of them</source>
        <translation>具体写了什么</translation>
    </message>
    <message>
        <source>The report of a government has to speak of %1. Ask the body to add it.</source>
        <translation>政府的报告应写明%1情况，请单位补充。</translation>
    </message>
    <message>
        <source>Problems in section five</source>
        <translation>第五部分：存在问题</translation>
    </message>
    <message>
        <source>section five names problems</source>
        <translation>第五部分写明存在的主要问题</translation>
    </message>
    <message>
        <source>problems that are the same every year</source>
        <translation>年年相同的问题</translation>
    </message>
    <message>
        <source>Section five names no problem. Ask the body to add what it found wanting.</source>
        <translation>第五部分未写明存在的主要问题，请单位补充。</translation>
    </message>
    <message>
        <source>Improvements in section five</source>
        <translation>第五部分：改进情况</translation>
    </message>
    <message>
        <source>section five names improvements</source>
        <translation>第五部分写明改进情况</translation>
    </message>
    <message>
        <source>whether they answer the problems</source>
        <translation>改进情况与所列问题是否对应</translation>
    </message>
    <message>
        <source>Section five names no improvement. Ask the body to add what it does about the problems.</source>
        <translation>第五部分未写明改进情况，请单位补充。</translation>
    </message>
    <message>
        <source>Last year's sentence</source>
        <translation>沿用上年表述</translation>
    </message>
    <message>
        <source>section five does not announce for the year reported on what will be done about the problems of the year before</source>
        <translation>第五部分不把针对上年问题、在报告年度“将”要做的事写成今后打算</translation>
    </message>
    <message>
        <source>sentences of last year that name no year</source>
        <translation>未写年份的上年语句</translation>
    </message>
    <message>
        <source>“%1” seems to be left from last year's report: the year %2 is over. Ask the body to bring it up to date.</source>
        <translation>“%1”疑为沿用上年报告的表述：%2年已经结束。请单位更新。</translation>
    </message>
    <message>
        <source>国办函〔2020〕109号</source>
        <translation>国办函〔2020〕109号</translation>
    </message>
    <message>
        <source>Processing fee</source>
        <translation>信息处理费</translation>
    </message>
    <message>
        <source>from 2021 on section six says whether 信息处理费 was charged, and how much (行政事业性收费 is something else)</source>
        <translation>自2021年度起，第六部分应写明信息处理费收取情况（不同于行政事业性收费）</translation>
    </message>
    <message>
        <source>whether the amount is right</source>
        <translation>金额是否正确</translation>
    </message>
    <message>
        <source>Section six does not say whether a fee for processing information (信息处理费) was charged. Ask the body to add it, also where there was none.</source>
        <translation>第六部分未写明信息处理费收取情况，请单位补充；未收取的也应写明。</translation>
    </message>
    <message>
        <source>How the body calls itself</source>
        <translation>单位自称</translation>
    </message>
    <message>
        <source>the body calls itself by one of 我局, 我厅, 我委, 我镇, 我乡 and 我街道, and by one that fits its name</source>
        <translation>单位自称（我局、我厅、我委、我镇、我乡、我街道）前后一致，并与单位名称相符</translation>
    </message>
    <message>
        <source>text of another body of the same kind</source>
        <translation>沿用其他同类单位的文字</translation>
    </message>
    <message>
        <source>The text says %1, which does not go with %2. Ask the body whether this was taken from elsewhere.</source>
        <translation>文中出现%1，与%2不符。请单位核实是否套用了其他单位的材料。</translation>
    </message>
    <message>
        <source>立法法 (Legislation Law)</source>
        <translation>《中华人民共和国立法法》</translation>
    </message>
    <message>
        <source>规章 without the power</source>
        <translation>无权制定规章</translation>
    </message>
    <message>
        <source>规章 are 0 at a body that cannot make them: departments of a province, city or county, governments of counties and townships, street offices</source>
        <translation>无权制定规章的单位规章各栏为0：省、市、县政府部门，县、乡镇政府，街道办事处</translation>
    </message>
    <message>
        <source>a city without districts, whose government cannot make 规章 either</source>
        <translation>不设区的市，其政府同样无权制定规章</translation>
    </message>
    <message>
        <source>规章 says %1, but %2 cannot make 规章; normative documents were probably meant. Ask the body to correct it.</source>
        <translation>规章填报%1，但%2无权制定规章，可能是误填了行政规范性文件。请单位改正。</translation>
    </message>
    <message>
        <source>No licences or penalties</source>
        <translation>许可、处罚为零</translation>
    </message>
    <message>
        <source>licences, penalties and coercion are above 0 at a body that lives from them (police, market supervision, transport, urban management)</source>
        <translation>以许可、处罚、强制为主要职责的单位（公安、市场监管、交通、城管）相应数据不为0</translation>
    </message>
    <message>
        <source>a figure above 0 that is wrong; powers that were given to another body</source>
        <translation>不为0但有误的数据；职权已划转的情形</translation>
    </message>
    <message>
        <source>%1 says 0, which is unusual for %2. Ask the body to make sure of it.</source>
        <translation>%1为0，%2一般不会如此。请单位核实。</translation>
    </message>
    <message>
        <source>Licences or penalties without the power</source>
        <translation>无职权而有许可、处罚</translation>
    </message>
    <message>
        <source>licences, penalties and coercion are 0 at a body that has no power for them</source>
        <translation>没有许可、处罚、强制职权的单位相应数据为0</translation>
    </message>
    <message>
        <source>bodies whose power does not follow from their name</source>
        <translation>从名称看不出职权的单位</translation>
    </message>
    <message>
        <source>%1 is above 0, though %2 usually has no power for that. Ask the body to make sure of it.</source>
        <translation>%1大于0，而%2一般没有此项职权。请单位核实。</translation>
    </message>
    <message>
        <source>Other handling unexplained</source>
        <translation>其他处理未说明</translation>
    </message>
    <message>
        <source>where other.rest is above 0 the prose says what was done</source>
        <translation>“其他处理”中“其他”大于0的，正文应说明具体情形</translation>
    </message>
    <message>
        <source>whether the explanation fits</source>
        <translation>说明是否相符</translation>
    </message>
    <message>
        <source>%1 says %2, but the prose does not say what was done. Ask the body to explain it, or to count the requests under the result that fits.</source>
        <translation>%1为%2，正文未说明具体情形。请单位说明，或计入相应的办理结果。</translation>
    </message>
    <message>
        <source>Fee unpaid, none charged</source>
        <translation>逾期未缴费与未收费</translation>
    </message>
    <message>
        <source>where section six says that no fee was charged, other.fee_unpaid is 0</source>
        <translation>第六部分写明未收取信息处理费的，“逾期未按收费通知要求缴纳费用”应为0</translation>
    </message>
    <message>
        <source>fees that were charged and not told</source>
        <translation>收了费而未写明的情形</translation>
    </message>
    <message>
        <source>%1 says %2, but section six says that no fee was charged. Ask the body which of the two holds.</source>
        <translation>%1为%2，而第六部分写明未收费。请单位核实以何为准。</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>非负整数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an amount, 0 or more</source>
        <translation>非负金额</translation>
    </message>
    <message>
        <source>without a place in the text</source>
        <translation>在文中找不到位置</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>with text that is no figure</source>
        <translation>填的不是数字</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>counts are whole and not negative; only the change against last year (2019 edition) has a sign; amounts are not negative</source>
        <translation>件数为非负整数；只有“本年增/减”（2019表式）可带正负号；金额不为负</translation>
    </message>
    <message>
        <source>a wrong figure of the right kind</source>
        <translation>类型正确但数值有误</translation>
    </message>
    <message>
        <source>%1 says %2, but only %3 can stand there. Compare with the source; if it says the same, ask the body to correct it.</source>
        <translation>%1为%2，此处只能填%3。请核对原文；如原文如此，请单位改正。</translation>
    </message>
    <message>
        <source>counts are whole and not negative</source>
        <translation>件数为非负整数</translation>
    </message>
    <message>
        <source>Blank cells</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>every cell of the first table holds a figure; where there was nothing, 0 (blank cells of the other tables: requests.undecided, disputes.undecided)</source>
        <translation>表二各格均应填写，没有的填0（其他两表的空白见 requests.undecided、disputes.undecided（无法核算））</translation>
    </message>
    <message numerus="yes">
        <source>%2: %n cell(s) blank. Ask the body to fill in 0 where there was nothing; put the reading right where a figure stands in the source.</source>
        <translation>
            <numerusform>%2：%n格空白。没有的请单位填0；原文有数而未识别的，请校正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful cells</source>
        <translation>存疑单元格</translation>
    </message>
    <message>
        <source>every cell of the first table was found and read for certain</source>
        <translation>表二各格均已找到并可靠识别</translation>
    </message>
    <message>
        <source>whether the figure read is right</source>
        <translation>识别的数值是否正确</translation>
    </message>
    <message numerus="yes">
        <source>%2: %n cell(s) %3 (%4). Compare with the source and enter what stands there.</source>
        <translation>
            <numerusform>%2：%n格%3（%4）。请核对原文后录入。</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行有效件数</translation>
    </message>
    <message>
        <source>in_force is not less than issued − repealed</source>
        <translation>现行有效件数不少于本年制发件数减本年废止件数</translation>
    </message>
    <message>
        <source>documents of earlier years; these show when years are compared</source>
        <translation>往年文件；历年对比时可以看出</translation>
    </message>
    <message>
        <source>%1 says %2, less than issued %3 − repealed %4 = %5 of this year alone. Ask the body to explain or correct it.</source>
        <translation>%1为%2，少于本年制发%3－废止%4＝%5。请单位说明或改正。</translation>
    </message>
    <message>
        <source>Published in all</source>
        <translation>对外公开总数量</translation>
    </message>
    <message>
        <source>published is not more than total_published</source>
        <translation>本年新公开数量不大于对外公开总数量</translation>
    </message>
    <message>
        <source>documents of earlier years</source>
        <translation>往年文件</translation>
    </message>
    <message>
        <source>%1 says %2, more than %3 with %4. Ask the body to correct it.</source>
        <translation>%1为%2，大于%3的%4。请单位改正。</translation>
    </message>
    <message>
        <source>Published and created</source>
        <translation>新公开与新制作</translation>
    </message>
    <message>
        <source>published is not more than created</source>
        <translation>本年新公开数量不大于本年新制作数量</translation>
    </message>
    <message>
        <source>which documents were published</source>
        <translation>公开的是哪些文件</translation>
    </message>
    <message>
        <source>%1 says %2, more than %3 with %4. This can be right where older documents were published; suggest to look again.</source>
        <translation>%1为%2，大于%3的%4。如公开了往年文件则属正常，建议再核对。</translation>
    </message>
    <message>
        <source>Items left</source>
        <translation>项目数量</translation>
    </message>
    <message>
        <source>previous_items + change is not negative</source>
        <translation>上一年项目数量加本年增/减不为负</translation>
    </message>
    <message>
        <source>a wrong number of last year; it shows when years are compared</source>
        <translation>上一年数量有误；历年对比时可以看出</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 says %4: fewer than none would be left. Ask the body to explain or correct it.</source>
        <translation>%1为%2，%3为%4，相加为负。请单位说明或改正。</translation>
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
    <message>
        <source>Figure in the text</source>
        <translation>文表一致性：正文数字</translation>
    </message>
    <message>
        <source>a figure in the prose equals the cells that it speaks of (accepted: new, or new + carried_in)</source>
        <translation>正文中的数字等于所指表格数（受理：本年新收，或本年新收＋上年结转）</translation>
    </message>
    <message>
        <source>figures whose words are not understood, and those of other years or bodies</source>
        <translation>未能识别所指的数字，以及其他年度、其他单位的数字</translation>
    </message>
    <message>
        <source>The text says %1, but %2 is %3 in the table. Ask the body which is right.</source>
        <translation>正文为“%1”，表格中%2为%3，文表不一致，请核实后修改。</translation>
    </message>
    <message>
        <source>Figure in the text, doubtful</source>
        <translation>文表一致性：所指存疑</translation>
    </message>
    <message>
        <source>a figure in the prose whose words leave a doubt equals the cells that it seems to speak of</source>
        <translation>所指不够明确的正文数字等于其可能所指的表格数</translation>
    </message>
    <message>
        <source>whether the figure speaks of these cells at all</source>
        <translation>该数字是否确指这些单元格</translation>
    </message>
    <message>
        <source>The text says %1, which seems to speak of %2 (%3 in the table). Look at both.</source>
        <translation>正文为“%1”，似指%2（表格中为%3），请对照。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复数</translation>
    </message>
    <message>
        <source>a number of answers in the prose equals the results in all, the other handling included</source>
        <translation>正文答复数等于办理结果总计（含其他处理）</translation>
    </message>
    <message>
        <source>which applications were answered</source>
        <translation>具体答复了哪些申请</translation>
    </message>
    <message>
        <source>The text says %1 were answered, but %2 is %3: the text seems to leave other handling out. Ask the body to explain or correct it.</source>
        <translation>正文称答复%1，表格中%2为%3，正文可能未计入其他处理，请核实。</translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation>未收到申请</translation>
    </message>
    <message>
        <source>where the prose says that no application was received, new is 0</source>
        <translation>正文称未收到申请的，本年新收应为0</translation>
    </message>
    <message>
        <source>applications carried in</source>
        <translation>上年结转的申请</translation>
    </message>
    <message>
        <source>The text says “%1”, but %2 is %3 in the table. Ask the body which is right.</source>
        <translation>正文称“%1”，表格中%2为%3，文表不一致，请核实后修改。</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>未发生</translation>
    </message>
    <message>
        <source>where the prose says that there was no reconsideration, litigation, document or decision, the cells are 0</source>
        <translation>正文称未发生行政复议、行政诉讼，未制发文件，无处理决定的，表格相应为0</translation>
    </message>
    <message>
        <source>denials in words that are not understood</source>
        <translation>未能识别的否定表述</translation>
    </message>
    <message>
        <source>The text says “%1” of %2, but the table has %3. Ask the body which is right.</source>
        <translation>正文称“%1”（%2），表格中为%3，文表不一致，请核实后修改。</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部办结</translation>
    </message>
    <message>
        <source>where the prose says that all applications were handled, carried_out is 0</source>
        <translation>正文称均已办结的，结转下年度继续办理应为0</translation>
    </message>
    <message>
        <source>whether they were handled in time</source>
        <translation>是否按期办结</translation>
    </message>
    <message>
        <source>The text says “%1”, but %2 is %3. Ask the body to explain or correct it.</source>
        <translation>正文称“%1”，表格中%2为%3，请核实。</translation>
    </message>
    <message>
        <source>All upheld</source>
        <translation>均获维持</translation>
    </message>
    <message>
        <source>where the prose says that all cases were upheld, upheld = total</source>
        <translation>正文称均获维持的，结果维持应等于总计</translation>
    </message>
    <message>
        <source>which cases were upheld</source>
        <translation>具体哪些案件维持</translation>
    </message>
    <message>
        <source>The text says “%1”, but of %3 cases (%2) %4 were upheld. Ask the body to explain or correct it.</source>
        <translation>正文称“%1”，表格中%2为%3，其中结果维持%4，请核实。</translation>
    </message>
    <message>
        <source>Enumeration</source>
        <translation>分项合计</translation>
    </message>
    <message>
        <source>results, applicants or outcomes listed in the prose are not more than their total</source>
        <translation>正文所列办理结果、申请人、案件结果之和不大于总数</translation>
    </message>
    <message>
        <source>slips that cancel each other out</source>
        <translation>相互抵消的差错</translation>
    </message>
    <message>
        <source>The text says %1, but the parts listed add up to %2. Ask the body to correct it.</source>
        <translation>正文总数为“%1”，所列分项合计为%2，请核实后修改。</translation>
    </message>
    <message>
        <source>Enumeration, perhaps not complete</source>
        <translation>分项合计（可能未列全）</translation>
    </message>
    <message>
        <source>parts listed in the prose add up to their total</source>
        <translation>正文所列分项之和等于总数</translation>
    </message>
    <message>
        <source>parts that overlap or were left out on purpose</source>
        <translation>有交叉或有意未列的分项</translation>
    </message>
    <message>
        <source>The text says %1, but the parts listed add up to %2. Ask the body to explain or correct it.</source>
        <translation>正文总数为“%1”，所列分项合计为%2，请核实。</translation>
    </message>
    <message>
        <source>Units of an enumeration</source>
        <translation>分项计量单位</translation>
    </message>
    <message>
        <source>a total and its parts are counted in one unit</source>
        <translation>总数与分项使用同一计量单位</translation>
    </message>
    <message>
        <source>units that differ in meaning only</source>
        <translation>单位相同而口径不同</translation>
    </message>
    <message>
        <source>The total is given as %1, a part as %2. Suggest to use one unit.</source>
        <translation>总数为“%1”，分项为“%2”，计量单位不一致，建议统一。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>a percentage in the prose is part / total, rounded to the digits written</source>
        <translation>正文占比等于分项÷总数（按所写位数四舍五入）</translation>
    </message>
    <message>
        <source>percentages whose total is not given in the sentence</source>
        <translation>句中未给出总数的占比</translation>
    </message>
    <message>
        <source>The text says %1, but %2 of %3 is %4. Ask the body to correct it.</source>
        <translation>正文为“%1”，%2占%3应为%4，请核实后修改。</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增减幅度</translation>
    </message>
    <message>
        <source>a rise or fall in the prose is that between the two figures of the sentence, rounded to the digits written</source>
        <translation>正文增减幅度与句中两数相符（按所写位数四舍五入）</translation>
    </message>
    <message>
        <source>changes whose former figure is not given in the sentence</source>
        <translation>句中未给出上年数的增减</translation>
    </message>
    <message>
        <source>The text says %1, but the change from %3 to %2 is %4. Ask the body to correct it.</source>
        <translation>正文为“%1”，由%3到%2应为%4，请核实后修改。</translation>
    </message>
    <message>
        <source>Things named and counted</source>
        <translation>列举项数</translation>
    </message>
    <message>
        <source>as many things are named as are announced</source>
        <translation>列举的项数与所称数目一致</translation>
    </message>
    <message>
        <source>names that hold a comma or 和</source>
        <translation>名称中含顿号或“和”</translation>
    </message>
    <message>
        <source>%1 are named, %2 announced: %3. Suggest to look again.</source>
        <translation>列举%1项，所称%2项：“%3”，建议核对。</translation>
    </message>
    <message>
        <source>Section missing</source>
        <translation>缺少部分</translation>
    </message>
    <message>
        <source>each of the six sections is there</source>
        <translation>六个部分齐全</translation>
    </message>
    <message>
        <source>what the sections say</source>
        <translation>各部分写了什么</translation>
    </message>
    <message>
        <source>Section %1 “%2” was not found. Look at the original first; if it is not there either, ask the body to add it.</source>
        <translation>未找到第%1部分“%2”。请先看原件；如原件也没有，请单位补充。</translation>
    </message>
    <message>
        <source>Section empty</source>
        <translation>部分无内容</translation>
    </message>
    <message>
        <source>sections one, five and six say something</source>
        <translation>第一、五、六部分有内容</translation>
    </message>
    <message>
        <source>whether what they say is enough</source>
        <translation>内容是否充分</translation>
    </message>
    <message>
        <source>Section %1 “%2” is empty. Ask the body to fill it in.</source>
        <translation>第%1部分“%2”没有内容，请单位补充。</translation>
    </message>
    <message>
        <source>Order of the sections</source>
        <translation>各部分顺序</translation>
    </message>
    <message>
        <source>the sections stand in the order of the form</source>
        <translation>各部分顺序与规定格式一致</translation>
    </message>
    <message>
        <source>text that stands in the wrong section</source>
        <translation>写错部分的内容</translation>
    </message>
    <message>
        <source>Section “%1” stands behind “%2”. Ask the body to put the sections in the order of the form.</source>
        <translation>“%1”排在“%2”之后。请单位按规定格式调整顺序。</translation>
    </message>
    <message>
        <source>Titles of the sections</source>
        <translation>各部分标题</translation>
    </message>
    <message>
        <source>the sections have the titles of the form</source>
        <translation>各部分标题与规定格式一致</translation>
    </message>
    <message>
        <source>punctuation, and characters that cannot be seen</source>
        <translation>标点和不可见字符</translation>
    </message>
    <message>
        <source>Section %1 is titled “%2”; the form says “%3”. Compare with the original; if it says the same, ask the body to correct it.</source>
        <translation>第%1部分标题为“%2”，规定格式为“%3”。请核对原件；如原件如此，请单位改正。</translation>
    </message>
    <message>
        <source>Numbers of the sections</source>
        <translation>各部分序号</translation>
    </message>
    <message>
        <source>the sections are numbered 一 to 六 as in the form</source>
        <translation>各部分序号按规定格式为一至六</translation>
    </message>
    <message>
        <source>sections without a number</source>
        <translation>没有序号的部分</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) with a wrong number: %2. Ask the body to number them 一 to 六 in the order of the form.</source>
        <translation>
            <numerusform>有%n个部分序号有误：%2。请单位按规定格式依次编为一至六。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>表格行列</translation>
    </message>
    <message>
        <source>every row and every column of the edition stands in its table</source>
        <translation>表式规定的行和列齐全</translation>
    </message>
    <message>
        <source>labels that were altered a little, and rows that the form does not have</source>
        <translation>略有改动的栏目名称，以及表式以外的行</translation>
    </message>
    <message numerus="yes">
        <source>%2: %n row(s) or column(s) of the form are not there: %3. Look at the original first; if they are not there either, ask the body to add them.</source>
        <translation>
            <numerusform>%2：缺少表式规定的%n行（列）：%3。请先看原件；如原件也没有，请单位补充。</numerusform>
        </translation>
    </message>
    <message>
        <source>the body's name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>the words 工作年度报告</source>
        <translation>“工作年度报告”字样</translation>
    </message>
    <message>
        <source>the year stands before the body's name</source>
        <translation>年份写在单位名称之前</translation>
    </message>
    <message>
        <source>年度 stands where 年 belongs</source>
        <translation>“年”写成了“年度”</translation>
    </message>
    <message>
        <source>the report has a title</source>
        <translation>报告有标题</translation>
    </message>
    <message>
        <source>No title was found. Look at the original first; if there is none there either, ask the body to add it.</source>
        <translation>未找到标题。请先看原件；如原件也没有，请单位补充。</translation>
    </message>
    <message>
        <source>Parts of the title</source>
        <translation>标题要素</translation>
    </message>
    <message>
        <source>the title names the body, the year and 政府信息公开工作年度报告</source>
        <translation>标题包含单位名称、年份和“政府信息公开工作年度报告”</translation>
    </message>
    <message>
        <source>whether body and year are right</source>
        <translation>单位名称和年份是否正确</translation>
    </message>
    <message>
        <source>The title “%1” lacks %2. Ask the body to write its name, the year and 政府信息公开工作年度报告.</source>
        <translation>标题“%1”缺少%2。请单位写明单位名称、年份和“政府信息公开工作年度报告”。</translation>
    </message>
    <message>
        <source>年度 twice</source>
        <translation>“年度”重复</translation>
    </message>
    <message>
        <source>年度 does not stand twice in the title, nor where the report is named before section one</source>
        <translation>标题以及第一部分之前提到报告名称处，“年度”不重复</translation>
    </message>
    <message>
        <source>the same further down in the text</source>
        <translation>正文后面的同类问题</translation>
    </message>
    <message>
        <source>%2 says 年度 twice. Ask the body to write 年 behind the number of the year.</source>
        <translation>%2中“年度”重复，年份后应写“年”。请单位改正。</translation>
    </message>
    <message>
        <source>Wording of the title</source>
        <translation>标题写法</translation>
    </message>
    <message>
        <source>the title is in the order body, year with 年, 政府信息公开工作年度报告</source>
        <translation>标题写法为单位名称＋××××年＋政府信息公开工作年度报告</translation>
    </message>
    <message>
        <source>names that are not the official ones</source>
        <translation>不规范的单位名称</translation>
    </message>
    <message>
        <source>In the title “%1” %2. Suggest: body, year with 年, 政府信息公开工作年度报告.</source>
        <translation>标题“%1”%2，建议写为单位名称＋年份（年）＋政府信息公开工作年度报告。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计期限</translation>
    </message>
    <message>
        <source>where the report states its period, that is 1 January to 31 December of its year</source>
        <translation>写明统计期限的，应为报告年度1月1日至12月31日</translation>
    </message>
    <message>
        <source>figures that were counted over another period</source>
        <translation>按其他期限统计的数据</translation>
    </message>
    <message>
        <source>The period is stated as “%1”, not as 1 January to 31 December %2. Ask the body to correct it.</source>
        <translation>统计期限写为“%1”，应为%2年1月1日至12月31日。请单位改正。</translation>
    </message>
    <message>
        <source>The report is in the form of %1, but a table in it is in the form of %2. Ask the body to use one form.</source>
        <translation>报告用的是 %1 年表式，其中有表用的是 %2 年表式。请单位统一表式。</translation>
    </message>
    <message>
        <source>The report on %2 is in the form of %1, which does not apply to that year. Ask the body to use the right form.</source>
        <translation>%2 年度报告用的是 %1 年表式，不适用于该年度。请单位改用相应表式。</translation>
    </message>
    <message numerus="yes">
        <source>The whole text stands %n time(s) in this file; the first one is used. Nothing has to be done.</source>
        <translation>
            <numerusform>全文在文件中出现%n次，采用第一份，无须处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded as %2. Choose another encoding, or get the file again.</source>
        <translation>
            <numerusform>有%n处不能按 %2 解码。请另选编码，或重新取得文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page cut off</source>
        <translation>网页被截断</translation>
    </message>
    <message>
        <source>a web page does not end inside a tag, a comment or a script</source>
        <translation>网页不在标签、注释或脚本中间结束</translation>
    </message>
    <message>
        <source>a page that was cut off anywhere else</source>
        <translation>在其他位置被截断的网页</translation>
    </message>
    <message>
        <source>The web page is cut off, so that its end may be missing from the text. Get the page again.</source>
        <translation>网页被截断，末尾的内容可能未读到。请重新获取该网页。</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>模板残留</translation>
    </message>
    <message>
        <source>no XX or ×× of a template was left</source>
        <translation>没有残留模板中的XX、××</translation>
    </message>
    <message>
        <source>gaps that were left empty</source>
        <translation>留空未填之处</translation>
    </message>
    <message numerus="yes">
        <source>A placeholder was left in %n place(s): %2. Ask the body to fill it in.</source>
        <translation>
            <numerusform>有%n处模板残留：%2。请单位填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another year</source>
        <translation>其他年份</translation>
    </message>
    <message>
        <source>the prose names no other year than that of the report and the one before, outside document numbers, names of laws, plans and comparisons</source>
        <translation>除文号、法规名称、规划计划和对比外，正文不出现报告年度和上年以外的年份</translation>
    </message>
    <message numerus="yes">
        <source>Another year is named in %n place(s): %2. Look whether this was left from an older report.</source>
        <translation>
            <numerusform>有%n处出现其他年份：%2。请核实是否沿用了以前的报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Vague quantity</source>
        <translation>数量含糊</translation>
    </message>
    <message>
        <source>where something is counted the number itself is given (not 100多条, 近50件, 截止目前)</source>
        <translation>涉及数量的应写明确切数字（不写“100多条”“近50件”“截止目前”）</translation>
    </message>
    <message>
        <source>exact numbers that are wrong</source>
        <translation>确切但有误的数字</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) a vague quantity stands where a number is owed: %2. Ask the body for the exact number up to the end of the year.</source>
        <translation>
            <numerusform>有%n处数量表述含糊：%2。请单位写明截至年底的确切数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong word</source>
        <translation>用词有误</translation>
    </message>
    <message>
        <source>no word stands there that the settings' list gives another for</source>
        <translation>没有设置词表中列为误用的词</translation>
    </message>
    <message>
        <source>words that are not on the list</source>
        <translation>词表以外的词</translation>
    </message>
    <message numerus="yes">
        <source>“%2” stands in %n place(s); “%3” is probably meant. Ask the body to correct it.</source>
        <translation>
            <numerusform>有%n处写作“%2”，应为“%3”。请单位核实改正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Word to be looked at</source>
        <translation>需核实的词语</translation>
    </message>
    <message>
        <source>no word stands there that the settings' list wants looked at (names, sensitive words)</source>
        <translation>没有设置词表中要求核实的词（人名、敏感词）</translation>
    </message>
    <message numerus="yes">
        <source>Words to be looked at stand in %n place(s): %2. See whether they may be published.</source>
        <translation>
            <numerusform>有%n处需核实的词语：%2。请核实可否公开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mobile telephone</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>no number of a mobile telephone stands outside a contact line</source>
        <translation>联系方式以外没有手机号码</translation>
    </message>
    <message>
        <source>private numbers in contact lines, and numbers with fixed lines</source>
        <translation>联系方式中的个人号码和固定电话</translation>
    </message>
    <message numerus="yes">
        <source>Numbers of mobile telephones stand in %n place(s): %2. See whether they may be published.</source>
        <translation>
            <numerusform>有%n处手机号码：%2。请核实可否公开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <source>no identity number of a person stands in the text</source>
        <translation>文中没有身份证号码</translation>
    </message>
    <message>
        <source>numbers with a slip in them, and names</source>
        <translation>写错的号码和姓名</translation>
    </message>
    <message numerus="yes">
        <source>Identity numbers stand in %n place(s). They must not be published; ask the body to take them out.</source>
        <translation>
            <numerusform>有%n处身份证号码，不得公开，请单位删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page marks</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>no number of a page stands within the text</source>
        <translation>文中没有夹杂页码</translation>
    </message>
    <message>
        <source>page numbers without marks around them</source>
        <translation>没有标记的页码</translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n page mark(s), which come from the file it was taken from. Nothing has to be done.</source>
        <translation>
            <numerusform>文中夹杂%n处页码，由提取文本带入，无须处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no report of last year of a body that was named as predecessor</source>
        <translation>指定的前身单位缺少上一年度报告</translation>
    </message>
    <message>
        <source>Only a part came in of what was carried out there, and the bodies that took the rest are not named</source>
        <translation>此处只承接了该单位结转数的一部分，承接其余部分的单位尚未指定</translation>
    </message>
    <message>
        <source> Last year's report does not add up there either.</source>
        <translation> 上一年度报告该处本身也不符合勾稽关系。</translation>
    </message>
    <message>
        <source>More than that cannot be in force: ask the body to explain or correct it.</source>
        <translation>现行有效件数不应多于此数，请单位说明或改正。</translation>
    </message>
    <message>
        <source>Fewer can be right, since documents lapse; suggest to look again.</source>
        <translation>文件到期失效时可能少于此数，建议再核对。</translation>
    </message>
    <message>
        <source>Carried over from last year</source>
        <translation>上年结转与上年报告衔接</translation>
    </message>
    <message>
        <source>carried_in = last year's carried_out, in each of the seven columns; after a merger or split, the sums over the bodies that the reviewer named</source>
        <translation>上年结转＝上一年度报告的结转下年度，七列逐列核对；机构合并或分设后，按审核人指定的单位合计核对</translation>
    </message>
    <message>
        <source>a figure that is wrong in both years; bodies that were merged or split without being named</source>
        <translation>两年同时填错的数值；未指定的机构合并或分设</translation>
    </message>
    <message>
        <source>%1 says %2, but by what was published last year (%5) it should be %3 (off by %4). It does not match what was published last year: ask the body to change or explain it.%6</source>
        <translation>%1为%2，按上一年度已公布的报告（%5）应为%3（相差%4）。与上年公布的数据不一致，请单位改正或说明。%6</translation>
    </message>
    <message>
        <source>In force since last year</source>
        <translation>现行有效件数与上年衔接</translation>
    </message>
    <message>
        <source>in_force = last year's in_force + issued − repealed; more is to be explained, fewer is a note</source>
        <translation>现行有效件数＝上年现行有效件数＋本年制发−本年废止；偏多须说明，偏少为建议</translation>
    </message>
    <message>
        <source>documents that lapse while others are left out</source>
        <translation>部分文件失效的同时漏报其他文件</translation>
    </message>
    <message>
        <source>%1 says %2, but last year's %3 + issued %4 − repealed %5 = %6. %7</source>
        <translation>%1为%2，而上年%3＋制发%4−废止%5＝%6。%7</translation>
    </message>
    <message>
        <source>Items of last year</source>
        <translation>上一年项目数量与上年报告衔接</translation>
    </message>
    <message>
        <source>previous_items = last year's previous_items + change</source>
        <translation>上一年项目数量＝上年报告的上一年项目数量＋本年增/减</translation>
    </message>
    <message>
        <source>items that came and went within a year</source>
        <translation>当年增减相抵的项目</translation>
    </message>
    <message>
        <source>%1 says %2, but last year's %3 and its change %4 make %5. Ask the body to explain or correct it.</source>
        <translation>%1为%2，而上年报告的%3与增减%4合计为%5。请单位说明或改正。</translation>
    </message>
    <message>
        <source>Pending cases vanished</source>
        <translation>上年未审结案件去向不明</translation>
    </message>
    <message>
        <source>where cases were pending at the end of last year, this year's total is above 0</source>
        <translation>上年有尚未审结案件的，本年总计应大于0</translation>
    </message>
    <message>
        <source>a part of the pending cases left out</source>
        <translation>漏报部分未审结案件</translation>
    </message>
    <message>
        <source>Last year %1 said %2, but %3 is 0 this year. Ask the body what became of these cases.</source>
        <translation>上年%1为%2，而本年%3为0。请单位说明这些案件的结果。</translation>
    </message>
    <message>
        <source>Jump against last year</source>
        <translation>与上年相比变动过大</translation>
    </message>
    <message>
        <source>no figure is more than five times last year's or less than a fifth of it where they differ by 20 or more (both numbers can be set)</source>
        <translation>相差20以上的数值，不超过上年的5倍，也不少于上年的五分之一（两个界限均可设置）</translation>
    </message>
    <message>
        <source>wrong figures of the usual size</source>
        <translation>数量级正常的错误数值</translation>
    </message>
    <message>
        <source>%1: %3 against %2 last year. A change beyond %4 times and of %5 or more is unusual: compare the figure with the source, and ask the body to explain it.</source>
        <translation>%1：本年%3，上年%2。变动超过%4倍且相差%5以上，较为异常，请与原文核对，并请单位说明。</translation>
    </message>
    <message>
        <source>Table repeated from last year</source>
        <translation>整表与上年相同</translation>
    </message>
    <message>
        <source>a table with figures above 0 is not equal to last year's in all figures</source>
        <translation>含非零数值的表，不应与上年全部相同</translation>
    </message>
    <message>
        <source>a table that was copied and altered in places</source>
        <translation>照抄后局部改动的表</translation>
    </message>
    <message>
        <source>Table %1 has the same figures as last year's, %2 of them above 0. Ask the body whether it was filled in anew.</source>
        <translation>表“%1”的数值与上年完全相同，其中%2个大于0。请单位核实是否重新填报。</translation>
    </message>
    <message>
        <source>Text copied from last year</source>
        <translation>内容雷同（与上年）</translation>
    </message>
    <message>
        <source>text that was copied and put into other words</source>
        <translation>照抄后改换说法的文字</translation>
    </message>
    <message>
        <source>Section %1: %2 % of its own words (%3 of %4 characters) stand in last year's report %5. Ask the body to write what this year was like.</source>
        <translation>第%1部分：自有文字的 %2%（%4 字中 %3 字）与上年报告（%5）相同，内容雷同。请按本年度实际情况撰写。</translation>
    </message>
    <message>
        <source>Sentence of last year left standing</source>
        <translation>沿用上年语句</translation>
    </message>
    <message>
        <source>no sentence of last year's report that names its year, or plans for this one, stands here word by word (in section five: an error)</source>
        <translation>上年报告中写明上年年份或对本年度作出安排的语句，不得原样出现在本年度报告中（第五部分为须改）</translation>
    </message>
    <message>
        <source>sentences that name no year, or were altered</source>
        <translation>未写年份或经过改动的语句</translation>
    </message>
    <message>
        <source>“%1” stands word by word in last year's report %2. Ask the body to bring it up to date.</source>
        <translation>“%1”与上年报告（%2）一字不差。请按本年度情况修改。</translation>
    </message>
    <message>
        <source>Change stated in the text</source>
        <translation>文中增减</translation>
    </message>
    <message>
        <source>a rise or fall against last year in the prose is that of the cells it speaks of, rounded to the digits written</source>
        <translation>文中所述与上年相比的增减，应与相应数据的实际变化一致（按所写位数四舍五入）</translation>
    </message>
    <message>
        <source>changes of what the tables do not count, and words that are not understood</source>
        <translation>表中没有的数据的增减，以及未能理解的表述</translation>
    </message>
    <message>
        <source>The text says “%1”, but %2 was %3 last year and is %4 now (%5). Ask the body to explain or correct it.</source>
        <translation>文中称“%1”，但%2上年为 %3，本年为 %4（%5）。请说明或改正。</translation>
    </message>
    <message>
        <source>Several reports of one year differ</source>
        <translation>同一年度有多份报告，数据不一致</translation>
    </message>
    <message>
        <source>A report has no certain figure to compare with</source>
        <translation>用于比对的报告缺少确定的数值</translation>
    </message>
    <message>
        <source>less than 80 % of a section's own words (200 characters or more; 50 in section five) stand in last year's report; figures, years, dates and names masked, phrases of the form not counted (both numbers can be set)</source>
        <translation>一个部分的自有文字（200 字以上，第五部分 50 字以上）与上年报告相同的不足 80%；数字、年份、日期和单位名称不计，格式规定用语不算（两项标准可设置）</translation>
    </message>
    <message>
        <source>%1: %2. Until that is settled, %3 cannot be held against last year's %4.</source>
        <translation>%1：%2。核实之前，%3无法与上年的%4比对。</translation>
    </message>
</context>
<context>
    <name>Second round</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n条已改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not changed</source>
        <translation>
            <numerusform>%n条未改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed wrongly</source>
        <translation>
            <numerusform>%n条改错</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explained and accepted</source>
        <translation>
            <numerusform>%n条说明认可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n条待核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) carried over</source>
        <translation>
            <numerusform>沿用%n项决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer needed</source>
        <translation>
            <numerusform>%n项已不需要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n项冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>correction</source>
        <translation>识别校正</translation>
    </message>
    <message>
        <source>proposed figure</source>
        <translation>建议数</translation>
    </message>
    <message>
        <source>figure used for adding up</source>
        <translation>汇总采用数</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>finding dismissed</source>
        <translation>核实无误</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>修改意见</translation>
    </message>
    <message>
        <source>blank means 0</source>
        <translation>空白按0计</translation>
    </message>
    <message>
        <source>kind of body</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>name of the body</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that nobody asked for</source>
        <translation>
            <numerusform>%n处未要求的改动</numerusform>
        </translation>
    </message>
    <message>
        <source>No opinions last round</source>
        <translation>上轮无修改意见</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Last round %n opinion(s)</source>
        <translation>
            <numerusform>上轮%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; besides %2</source>
        <translation>%1；另有%2</translation>
    </message>
    <message>
        <source>No decisions to carry over</source>
        <translation>没有需要沿用的决定</translation>
    </message>
    <message>
        <source>body whose years it belongs to</source>
        <translation>所属单位（历年对比）</translation>
    </message>
    <message>
        <source>predecessors</source>
        <translation>合并（拆分）前单位</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Row “%1”: %2 = %3, but “%4” says %5 (off by %6). Compare the row with the source; if it says the same, ask the body to correct it.</source>
        <translation>“%1”一行：%2 ＝ %3，而“%4”为 %5，差额 %6。请对照原文；原文如此的，请单位核改。</translation>
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
        <source>Column “%1”: the results of handling add up to %7, as “%4” says.</source>
        <translation>“%1”一列：各项办理结果之和为 %7，与“%4”相符。</translation>
    </message>
    <message>
        <source>Column “%1”: %2 does not equal %3 (off by %6). Compare these figures with the source; if it says the same, ask the body to correct them.</source>
        <translation>“%1”一列：%2 ≠ %3，差额 %6。请对照原文；原文如此的，请单位核改。</translation>
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
    <message>
        <source>Row “%1”: %2 = %3, but “%4” says %5 (off by %6). Our reading of some of these figures is doubtful; look at their places in the source first.</source>
        <translation>“%1”一行：%2 ＝ %3，而“%4”为 %5，差额 %6。其中有数字识别存疑，请先核对其在原文中的出处。</translation>
    </message>
    <message>
        <source>Column “%1”: the results of handling add up to %7, but “%4” says %5 (off by %6). Our reading of some of these figures is doubtful; look at their places in the source first.</source>
        <translation>“%1”一列：各项办理结果之和为 %7，而“%4”为 %5，差额 %6。其中有数字识别存疑，请先核对其在原文中的出处。</translation>
    </message>
    <message>
        <source>Column “%1”: %2 does not equal %3 (off by %6). Our reading of some of these figures is doubtful; look at their places in the source first.</source>
        <translation>“%1”一列：%2 ≠ %3，差额 %6。其中有数字识别存疑，请先核对其在原文中的出处。</translation>
    </message>
    <message>
        <source>%1: in order (%2).</source>
        <translation>%1：符合（%2）。</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Granted, of all results</source>
        <translation>予以公开占办理结果的比例</translation>
    </message>
    <message>
        <source>Granted in full or in part, of all results</source>
        <translation>予以公开和部分公开占办理结果的比例</translation>
    </message>
    <message>
        <source>Refused, of all results</source>
        <translation>不予公开占办理结果的比例</translation>
    </message>
    <message>
        <source>Not available, of all results</source>
        <translation>无法提供占办理结果的比例</translation>
    </message>
    <message>
        <source>Not handled, of all results</source>
        <translation>不予处理占办理结果的比例</translation>
    </message>
    <message>
        <source>Handled otherwise, of all results</source>
        <translation>其他处理占办理结果的比例</translation>
    </message>
    <message>
        <source>Natural persons, of new requests</source>
        <translation>自然人占新收申请的比例</translation>
    </message>
    <message>
        <source>Carried over, of all requests of the year</source>
        <translation>结转下年度占全年申请的比例</translation>
    </message>
    <message>
        <source>Overturned in reconsideration, of the cases decided</source>
        <translation>行政复议纠正率（占已审结案件）</translation>
    </message>
    <message>
        <source>Overturned in court, of the cases decided</source>
        <translation>行政诉讼纠正率（占已审结案件）</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The workspace %1 is not there. Look whether it was moved or renamed.</source>
        <translation>审核批次%1不存在，请查看是否已移动或改名。</translation>
    </message>
    <message>
        <source>The folder of %1 is not there. Choose another one.</source>
        <translation>%1所在的文件夹不存在，请另选文件夹。</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name.</source>
        <translation>%1已存在，未作改动，请另取名称。</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened. Look whether you may read it. (%2)</source>
        <translation>无法打开审核批次%1，请查看是否有读取权限。（%2）</translation>
    </message>
    <message>
        <source>%1 is empty: not a workspace. Take a copy of it, if there is one.</source>
        <translation>%1是空文件，不是审核批次；如有副本，请使用副本。</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program. Choose another file.</source>
        <translation>%1不是本程序的审核批次，请另选文件。</translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer version of this program and cannot be read by this one. Use the newer version.</source>
        <translation>审核批次%1由较新版本的程序写成，本版本无法读取，请使用新版本。</translation>
    </message>
    <message>
        <source>The workspace %1 was written by an older version of this program and must be brought up to date first. Open it where it can be written to.</source>
        <translation>审核批次%1由较旧版本的程序写成，须先升级；请在可写入的位置打开。</translation>
    </message>
    <message>
        <source>The workspace %1 is open for reading only: nothing was changed. Save a copy of it elsewhere and work there.</source>
        <translation>审核批次%1以只读方式打开，未作改动；请另存副本后在副本中工作。</translation>
    </message>
    <message>
        <source>Another program is using %1: nothing was changed. Close it there, then try again.</source>
        <translation>%1正被其他程序使用，未作改动；请在该程序中关闭后重试。</translation>
    </message>
    <message>
        <source>The disk with %1 is full: the last change was not carried out, all before it is saved. Make room, then try again.</source>
        <translation>%1所在磁盘已满：最后一次修改未执行，此前的均已保存；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk or the network with %1 failed: the last change was not carried out, all before it is saved. Try again; if it fails again, save a copy elsewhere. (%2)</source>
        <translation>%1所在磁盘或网络出错：最后一次修改未执行，此前的均已保存；请重试，仍然出错时请另存副本。（%2）</translation>
    </message>
    <message>
        <source>%1 is damaged, and nothing of it can be used; it was left as it is. Take a copy of it from a backup. (%2)</source>
        <translation>%1已损坏，内容均无法使用，文件保持原样；请使用备份。（%2）</translation>
    </message>
    <message>
        <source>The workspace %1 did not take the change; nothing was changed. Close and open it again. (%2)</source>
        <translation>审核批次%1未能接受此修改，内容未变；请关闭后重新打开。（%2）</translation>
    </message>
    <message>
        <source>%1 is open in another program (%4), so here it can only be read. Close it there to go on working on it here.</source>
        <translation>%1已在其他程序（%4）中打开，此处只能查看；如需在此继续工作，请在该程序中关闭。</translation>
    </message>
    <message>
        <source>%1 cannot be written to, so it can only be read. Save a copy elsewhere to work on it.</source>
        <translation>%1无法写入，只能查看；如需修改，请另存副本。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program, so here it can only be read. Use the newer version to work on it.</source>
        <translation>%1由较新版本的程序写成，此处只能查看；如需修改，请使用新版本。</translation>
    </message>
    <message>
        <source>%1 was brought up to date. The file as it was is kept as %2.</source>
        <translation>%1已升级，原文件保留为%2。</translation>
    </message>
    <message>
        <source>The place of %1 has no memory shared between programs. Everything is saved as safely, but more slowly; a local disk is faster.</source>
        <translation>%1所在位置不支持共享内存：保存同样可靠，但较慢；放在本机磁盘上会更快。</translation>
    </message>
    <message>
        <source>The place of %1 cannot lock files. See to it that nobody else opens it at the same time, or move it to a local disk.</source>
        <translation>%1所在位置不支持文件锁定，请勿多人同时打开，或移到本机磁盘。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: %n record(s) are in order and in use, number %3 is the first that is not. %2</source>
        <translation>
            <numerusform>%1已损坏：%n条记录完好并继续使用，第%3条起不可用。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: %n report(s) are in order, the list breaks at entry %3. Open the missing files again. %2</source>
        <translation>
            <numerusform>%1已损坏：%n份报告完好，清单自第%3项中断，请重新打开缺少的文件。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: %n source(s) cannot be read. Open the original files again. %2</source>
        <translation>
            <numerusform>%1已损坏：%n份原件无法读取，请重新打开原文件。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged: settings of the review are lost; look through them. %2</source>
        <translation>%1已损坏：审核设置有丢失，请检查设置。%2</translation>
    </message>
    <message>
        <source>%1 was damaged; all records, reports and sources could be saved. %2</source>
        <translation>%1曾损坏，记录、报告和原件已全部恢复。%2</translation>
    </message>
    <message>
        <source>The last write to %1 was broken off or damaged. What was saved before it is in use; look whether your last change is there. %2</source>
        <translation>%1的最后一次写入中断或损坏，此前保存的内容可用；请查看最后一次修改是否还在。%2</translation>
    </message>
    <message>
        <source>Record %1 is missing.</source>
        <translation>缺少第%1条记录。</translation>
    </message>
    <message>
        <source>Record %1 does not follow the record before it: one was put in, taken out or changed.</source>
        <translation>第%1条记录与前一条不衔接：有记录被插入、删除或改动。</translation>
    </message>
    <message>
        <source>Record %1 was changed after it was written.</source>
        <translation>第%1条记录写入后被改动。</translation>
    </message>
    <message>
        <source>Record %1 is not the one that was written last.</source>
        <translation>第%1条记录不是最后写入的记录。</translation>
    </message>
    <message>
        <source>Record %1 cannot be read. (%2)</source>
        <translation>第%1条记录无法读取。（%2）</translation>
    </message>
    <message>
        <source>Entry %1 in the list of reports was changed, added or taken out, or cannot be read.</source>
        <translation>报告清单第%1项被改动、增加或删除，或无法读取。</translation>
    </message>
    <message>
        <source>The source %1 is missing.</source>
        <translation>缺少原件%1。</translation>
    </message>
    <message>
        <source>The source %1 cannot be read. (%2)</source>
        <translation>原件%1无法读取。（%2）</translation>
    </message>
    <message>
        <source>The source %1 was changed after it was added.</source>
        <translation>原件%1加入后被改动。</translation>
    </message>
    <message>
        <source>Settings or lists were changed by another program, or cannot be read.</source>
        <translation>设置或清单被其他程序改动，或无法读取。</translation>
    </message>
    <message>
        <source>The file is damaged. (%2)</source>
        <translation>文件已损坏。（%2）</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>损坏的文件保留为%1。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that you may write to.</source>
        <translation>%1无法写入，请另选有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>%1 is damaged, and here it can only be read; it was left as it is. Copy it, with the files of its name beside it, to a folder that you may write to, and open it there: what can be used is saved then.</source>
        <translation>%1已损坏，且此处只能读取，文件保持原样。请将其与同一文件夹中的同名文件一并复制到有写入权限的文件夹，再从那里打开，届时可用的内容会得到恢复。</translation>
    </message>
    <message>
        <source>%1 was damaged while it was open, and not everything could be saved; the last change was not carried out. Open it again and look through what is there.</source>
        <translation>%1在使用中损坏，内容未能全部恢复，最后一次修改未执行；请重新打开，核对现有内容。</translation>
    </message>
    <message>
        <source>The text of %3 is no longer in the workspace %1, so the report cannot be read from it. What was decided about it is kept. Open the original file again: it brings the report back.</source>
        <translation>审核批次%1中已没有“%3”的原件，无法据以识别该年报；对它所作的审核决定均已保留。请重新打开原文件，即可恢复。</translation>
    </message>
    <message>
        <source>The text of %3 is damaged in the workspace %1, so the report cannot be read from it. All else is kept, and what was decided about it too. Open the original file again: it brings the report back.</source>
        <translation>“%3”的原件在审核批次%1中已损坏，无法据以识别该年报；其他内容和对它所作的审核决定均完好。请重新打开原文件，即可恢复。</translation>
    </message>
    <message>
        <source>%1 is open on another computer (%4), so here it can only be read. Close it there. If nobody has it open any more (that computer crashed or was switched off), it can be worked on here.</source>
        <translation>%1已在另一台电脑上打开（%4），此处只能查看；请在那台电脑上关闭。如确认已无人使用（那台电脑死机或已关机），可在此处继续工作。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: what was read from %n report(s) is lost. They are read from their sources again; look whether figures changed. %2</source>
        <translation>
            <numerusform>%1已损坏：%n份报告的识别结果已丢失，将从原件重新读取，请核对数据有无变化。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read from %3 (entry %1 in the list of reports) is missing.</source>
        <translation>%3的识别结果（报告清单第%1项）缺失。</translation>
    </message>
    <message>
        <source>What was read from %3 (entry %1 in the list of reports) cannot be read back. (%2)</source>
        <translation>%3的识别结果（报告清单第%1项）无法读取。（%2）</translation>
    </message>
    <message>
        <source>What was read from %3 (entry %1 in the list of reports) was changed after it was written.</source>
        <translation>%3的识别结果（报告清单第%1项）写入后被改动。</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自%2起</translation>
    </message>
    <message>
        <source>The text of %3 is in the workspace %1, but this version of the program finds no such report in it. Nothing is lost: the version that it was read with (%2) finds it in this workspace or, if the workspace was brought up to date since, in the older file kept beside it (.version-…).</source>
        <translation>“%3”的原件在审核批次%1中完好，但本版本程序未能从中识别出该年报。内容没有丢失，请用当时识别所用的版本（%2）打开该审核批次；如该审核批次此后已升级，则请打开保留在同一文件夹中的旧文件（.version-…）。</translation>
    </message>
    <message>
        <source>Entry %1 of what was read belongs to no report: it was put in by another program.</source>
        <translation>识别结果中的第%1项不属于任何年报：系由其他程序写入。</translation>
    </message>
    <message>
        <source>The lists of what was read are missing.</source>
        <translation>识别结果清单缺失。</translation>
    </message>
    <message>
        <source>The beginning of the file is not that of a workspace: it was changed or damaged.</source>
        <translation>文件头不是审核批次的文件头，已被改动或损坏。</translation>
    </message>
    <message>
        <source>The list of sources cannot be read to its end.</source>
        <translation>原件清单读取不完整。</translation>
    </message>
    <message>
        <source>The last write to the file beside it, %3, was broken off, or that file was changed: what was saved last may be missing.</source>
        <translation>同一文件夹中的%3最后一次写入中断，或已被改动，最后保存的内容可能缺失。</translation>
    </message>
    <message>
        <source>%1 was not closed properly, and a file of the same name beside it is part of it. Open it once in the workbench: it is put in order there. Where its folder cannot be written to, copy both to one that can, and open the copy.</source>
        <translation>%1上次未正常关闭，同一文件夹中的同名文件是其组成部分。请在审核窗口中打开一次，即可恢复正常；所在文件夹无法写入的，请先将其与同名文件一并复制到有写入权限的文件夹，再打开复制后的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: %n record(s) are in use, but what is noted about the last of them does not fit: whether there were others behind them cannot be told. %2</source>
        <translation>
            <numerusform>%1已损坏：%n条记录可用，但与登记的末条信息不符，无法判断其后是否另有记录。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: %n report(s) are in use, but what is noted about the last of them does not fit: whether there were others behind them cannot be told. %2</source>
        <translation>
            <numerusform>%1已损坏：%n份报告可用，但与登记的末份信息不符，无法判断其后是否另有报告。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged: its list of sources cannot be read to its end. Opened in the workbench where it can be written to, it is repaired as far as possible. %2</source>
        <translation>%1已损坏：原件清单读取不完整。在可写入的文件夹中用审核窗口打开，可尽量修复。%2</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>year, number of the report</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>未见报告</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation>%1表式</translation>
    </message>
    <message>
        <source>only in the %1 edition</source>
        <translation>仅%1表式有此项</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between editions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>not in the %1 edition</source>
        <translation>%1表式无此项</translation>
    </message>
    <message>
        <source>new</source>
        <comment>from 0 to something</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>unchanged against %1</source>
        <translation>与%1年持平</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>change, percent</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>较%2年%1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>?</source>
        <comment>no figure</comment>
        <translation>？</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>part of a whole</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>2 Proactive</source>
        <translation>二、主动公开</translation>
    </message>
    <message>
        <source>3 Requests</source>
        <translation>三、依申请</translation>
    </message>
    <message>
        <source>4 Disputes</source>
        <translation>四、复议诉讼</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>gouji::BodyJoins</name>
    <message>
        <source>“%1” may be another name of “%2”. Are they the same body?</source>
        <translation>“%1”可能就是“%2”。是同一单位吗？</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一单位</translation>
    </message>
    <message>
        <source>Another name of “%1”:</source>
        <translation>“%1”的另一名称：</translation>
    </message>
    <message>
        <source>Join (Enter)</source>
        <translation>并入（Enter）</translation>
    </message>
    <message>
        <source>No report here names “%1”.</source>
        <translation>本批次中没有“%1”的报告。</translation>
    </message>
    <message>
        <source>Bodies that became this one in %1 (several with “、” between):</source>
        <translation>%1年并入本单位（或由其分出本单位）的单位，多个以“、”隔开：</translation>
    </message>
    <message>
        <source>Take (Enter)</source>
        <translation>确定（Enter）</translation>
    </message>
</context>
<context>
    <name>gouji::BodyMenu</name>
    <message>
        <source>As the &amp;Name Says: %1</source>
        <translation>按名称判定(&amp;N)：%1</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
</context>
<context>
    <name>gouji::CompareActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the comparison as a web page, CSV or JSON</source>
        <translation>将对比结果导出为网页、CSV或JSON</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the rows that are shown, and the chart</source>
        <translation>打印所显示的行和图表</translation>
    </message>
    <message>
        <source>&amp;Copy Chart</source>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>将图表复制为图片</translation>
    </message>
    <message>
        <source>&amp;Save Chart…</source>
        <translation>保存图表(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the chart as an SVG or PNG file</source>
        <translation>将图表保存为SVG或PNG文件</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close this window; nothing is lost</source>
        <translation>关闭本窗口，数据不受影响</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Carry the step out again that was taken back</source>
        <translation>重做刚撤销的操作</translation>
    </message>
    <message>
        <source>&amp;Fold Unchanged Rows</source>
        <translation>折叠未变动行(&amp;F)</translation>
    </message>
    <message>
        <source>Show only the rows whose figures differ between the years, or are not all there</source>
        <translation>只显示各年数据有变动或不齐全的行</translation>
    </message>
    <message>
        <source>&amp;Largest Changes First</source>
        <translation>按变动大小排列(&amp;L)</translation>
    </message>
    <message>
        <source>Order the rows by their largest change; again: in the order of the form</source>
        <translation>变动最大的行排在前；再按一次恢复表式顺序</translation>
    </message>
    <message>
        <source>&amp;All Rows</source>
        <translation>全部行(&amp;A)</translation>
    </message>
    <message>
        <source>Show the rows of all tables, and the shares</source>
        <translation>显示各表的行及占比</translation>
    </message>
    <message>
        <source>&amp;2 Proactive</source>
        <translation>二、主动公开(&amp;2)</translation>
    </message>
    <message>
        <source>Show only table 2, proactive disclosure</source>
        <translation>只显示二、主动公开</translation>
    </message>
    <message>
        <source>&amp;3 Requests</source>
        <translation>三、依申请(&amp;3)</translation>
    </message>
    <message>
        <source>Show only table 3, requests</source>
        <translation>只显示三、依申请</translation>
    </message>
    <message>
        <source>&amp;4 Disputes</source>
        <translation>四、复议诉讼(&amp;4)</translation>
    </message>
    <message>
        <source>Show only table 4, reconsideration and litigation</source>
        <translation>只显示四、复议诉讼</translation>
    </message>
    <message>
        <source>S&amp;hares</source>
        <translation>占比(&amp;H)</translation>
    </message>
    <message>
        <source>Show only the shares that follow from the figures</source>
        <translation>只显示由数据推算的占比</translation>
    </message>
    <message>
        <source>Chart of the &amp;Whole Row</source>
        <translation>整行图表(&amp;W)</translation>
    </message>
    <message>
        <source>Show all columns of the row in the chart, a line each</source>
        <translation>图表显示该行各列，每列一条线</translation>
    </message>
    <message>
        <source>Chart with &amp;Bars</source>
        <translation>柱状图(&amp;B)</translation>
    </message>
    <message>
        <source>Draw bars instead of lines</source>
        <translation>以柱代线</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next figure that does not go with another year, or fails a check</source>
        <translation>转到下一个与他年不衔接或勾稽不符的数</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the figure before that does not go with another year, or fails a check</source>
        <translation>转到上一个与他年不衔接或勾稽不符的数</translation>
    </message>
    <message>
        <source>&amp;Open in the Report</source>
        <translation>到该报告中查看(&amp;O)</translation>
    </message>
    <message>
        <source>Show the figure in its report, in the main window (also: double click)</source>
        <translation>在主窗口的报告中显示该数（也可双击）</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>数据(&amp;F)</translation>
    </message>
    <message>
        <source>Give the figures the keyboard</source>
        <translation>光标到数据</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>Give the chart the keyboard</source>
        <translation>光标到图表</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>出处(&amp;S)</translation>
    </message>
    <message>
        <source>Give the source of the chosen year the keyboard</source>
        <translation>光标到所选年度的出处</translation>
    </message>
    <message>
        <source>P&amp;rose Side by Side</source>
        <translation>文字对照(&amp;R)</translation>
    </message>
    <message>
        <source>Show the words of two years side by side</source>
        <translation>两个年度的文字并排对照</translation>
    </message>
    <message>
        <source>Next &amp;Difference</source>
        <translation>下一处差异(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the next sentence that differs</source>
        <translation>转到下一句不同的文字</translation>
    </message>
    <message>
        <source>Previous D&amp;ifference</source>
        <translation>上一处差异(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the sentence before that differs</source>
        <translation>转到上一句不同的文字</translation>
    </message>
    <message>
        <source>&amp;Choose Body</source>
        <translation>选择单位(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the body whose years are shown</source>
        <translation>选择要对比的单位</translation>
    </message>
    <message>
        <source>&amp;Next Body</source>
        <translation>下一个单位(&amp;N)</translation>
    </message>
    <message>
        <source>Show the years of the next body</source>
        <translation>显示下一个单位的历年数据</translation>
    </message>
    <message>
        <source>&amp;Previous Body</source>
        <translation>上一个单位(&amp;P)</translation>
    </message>
    <message>
        <source>Show the years of the body before</source>
        <translation>显示上一个单位的历年数据</translation>
    </message>
    <message>
        <source>&amp;Join with Another Name…</source>
        <translation>与另一名称合并(&amp;J)…</translation>
    </message>
    <message>
        <source>Take the years of another name as years of this body</source>
        <translation>将另一名称的各年报告视为本单位的报告</translation>
    </message>
    <message>
        <source>&amp;Separate This Year</source>
        <translation>分出该年度(&amp;S)</translation>
    </message>
    <message>
        <source>Take the chosen year back to the body that its own report names</source>
        <translation>将所选年度的报告归还其自称的单位</translation>
    </message>
    <message>
        <source>P&amp;redecessors…</source>
        <translation>前身单位(&amp;R)…</translation>
    </message>
    <message>
        <source>Name the bodies that became this one in the chosen year, by a merger or a split</source>
        <translation>指明所选年度因合并、分设而成为本单位的各单位</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>对比(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>单位(&amp;B)</translation>
    </message>
</context>
<context>
    <name>gouji::CompareWindow</name>
    <message>
        <source>The chart was copied.</source>
        <translation>图表已复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged row(s) folded.</source>
        <translation>
            <numerusform>已折叠%n行未变动的数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are shown.</source>
        <translation>已显示全部行。</translation>
    </message>
    <message>
        <source>No further problem in the rows shown.</source>
        <translation>所显示的行中没有下一个问题。</translation>
    </message>
    <message>
        <source>No problem before this one in the rows shown.</source>
        <translation>所显示的行中没有上一个问题。</translation>
    </message>
    <message>
        <source>No further sentence differs.</source>
        <translation>没有其他不同的语句。</translation>
    </message>
    <message>
        <source>This year's report names the body itself.</source>
        <translation>该年报告本来就用此单位名称。</translation>
    </message>
    <message>
        <source>Choose a year with a report first.</source>
        <translation>请先选择有报告的年度。</translation>
    </message>
    <message>
        <source>This is the last body.</source>
        <translation>已是最后一个单位。</translation>
    </message>
    <message>
        <source>This is the first body.</source>
        <translation>已是第一个单位。</translation>
    </message>
    <message>
        <source>The report names no body or no year, so it has no place among the years. Put both right in its own window first.</source>
        <translation>该报告缺单位名称或年度，无法列入历年对比。请先在主窗口补正。</translation>
    </message>
    <message>
        <source>Years side by side</source>
        <translation>历年对比</translation>
    </message>
    <message>
        <source>%1 — years side by side</source>
        <translation>%1 — 历年对比</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Body whose years are shown</source>
        <translation>所对比的单位</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>gouji::ComparisonFiles</name>
    <message>
        <source>Export the comparison</source>
        <translation>导出历年对比</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>there is no such format</source>
        <translation>没有这种格式</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1未能写入：%2</translation>
    </message>
</context>
<context>
    <name>gouji::DismissBar</name>
    <message>
        <source>Why is there &amp;nothing wrong?</source>
        <translation>核实无误的理由(&amp;N)：</translation>
    </message>
    <message>
        <source>Reason for dismissing the finding</source>
        <translation>核实无误的理由</translation>
    </message>
    <message>
        <source>The reason, for the record</source>
        <translation>理由，记入操作记录</translation>
    </message>
    <message>
        <source>Dismiss (Enter)</source>
        <translation>核实无误（回车）</translation>
    </message>
    <message>
        <source>The finding is not shown any more, until a figure involved changes</source>
        <translation>该问题不再列出，所涉数字变动后自动恢复</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
</context>
<context>
    <name>gouji::EditPreviewBar</name>
    <message>
        <source>Do it, as one step (Enter)</source>
        <translation>作为一步执行（回车）</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>一切保持原样（Esc）</translation>
    </message>
    <message>
        <source>Cells that would change</source>
        <translation>将改动的单元格</translation>
    </message>
    <message>
        <source>Carry Out</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Give Up</source>
        <translation>放弃</translation>
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
    <name>gouji::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未处理：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>of words in tables</comment>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place one is at, of all</comment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Find in the tables</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Enter: next place, Shift+Enter: the one before</source>
        <translation>回车：下一处；Shift+回车：上一处</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Enter: replace here and go on, Ctrl+Enter: replace all</source>
        <translation>回车：替换此处并转到下一处；Ctrl+回车：全部替换</translation>
    </message>
    <message>
        <source>Whole &amp;cell</source>
        <translation>整格匹配(&amp;C)</translation>
    </message>
    <message>
        <source>Only where the whole text of a cell is this; with nothing to find: blank cells</source>
        <translation>仅当单元格全部内容与此相同；查找内容为空时查找空白格</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>本表</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>本报告</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>全部报告</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处（Shift+回车）</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处（回车）</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Replace in this cell and go to the next place</source>
        <translation>替换此格并转到下一处</translation>
    </message>
    <message>
        <source>Replace &amp;All…</source>
        <translation>全部替换(&amp;A)…</translation>
    </message>
    <message>
        <source>Show what would be replaced, and do it as one step</source>
        <translation>先列出将替换的内容，再作为一步执行</translation>
    </message>
</context>
<context>
    <name>gouji::FindingFilterBar</name>
    <message>
        <source>By cause</source>
        <translation>按成因</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>按表</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>按级别</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group the findings</source>
        <translation>问题分组</translation>
    </message>
    <message>
        <source>How the findings are grouped (F7: next way)</source>
        <translation>问题的分组方式（F7 换下一种）</translation>
    </message>
    <message>
        <source>List findings of the grade “%1” (%2)</source>
        <translation>列出“%1”级的问题（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1，%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed %1</source>
        <translation>核实无误 %1</translation>
    </message>
    <message>
        <source>List the findings that were dismissed too (Ctrl+9)</source>
        <translation>同时列出已核实无误的问题（Ctrl+9）</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) that were dismissed</source>
        <translation>
            <numerusform>%n 个问题已核实无误</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed %1</source>
        <translation>相符 %1</translation>
    </message>
    <message>
        <source>List the checks that passed too (Ctrl+8)</source>
        <translation>同时列出相符的检查（Ctrl+8）</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that passed</source>
        <translation>
            <numerusform>%n 项检查相符</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: words, rule, cell</source>
        <translation>筛选：字词、规则、单元格</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Lists only findings in whose sentence, rule or cell names every word is found (Ctrl+K; Esc: back)</source>
        <translation>只列出文字、规则或单元格名称中含有全部字词的问题（Ctrl+K；Esc 退出）</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>列出 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>列出 %1／%2</translation>
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
    <message>
        <source>Passed</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>核实无误</translation>
    </message>
    <message>
        <source>Prose against tables</source>
        <translation>文表一致性</translation>
    </message>
    <message>
        <source>The report as a whole</source>
        <translation>年报整体</translation>
    </message>
    <message>
        <source>opinion written</source>
        <translation>已提意见</translation>
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
    <message numerus="yes">
        <source>%n finding(s), none of which the filter lists.</source>
        <translation>
            <numerusform>共 %n 个问题，均被筛选条件排除。</numerusform>
        </translation>
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
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
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
    <message>
        <source>move; with Ctrl to the edge of the filled cells, with Shift choosing</source>
        <translation>移动；加 Ctrl 到有数区域的边缘，加 Shift 选定</translation>
    </message>
    <message>
        <source>next and previous figure in reading order, or of the chosen ones</source>
        <translation>按阅读顺序（或在选定范围内）到下一个、上一个数</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>回车、Shift+回车</translation>
    </message>
    <message>
        <source>down and up, or from one chosen figure to the next; after Tab back to the column where Tab began</source>
        <translation>向下、向上，或在选定范围内逐格移动；用过 Tab 后回到 Tab 开始的那一列</translation>
    </message>
    <message>
        <source>F2 while typing</source>
        <translation>键入时按 F2</translation>
    </message>
    <message>
        <source>arrow keys move the caret, or the cell again</source>
        <translation>方向键改为移动光标，再按则仍移动单元格</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>tables larger or smaller</source>
        <translation>放大或缩小表格</translation>
    </message>
    <message>
        <source>Years side by side</source>
        <translation>历年对比</translation>
    </message>
</context>
<context>
    <name>gouji::HistoryListModel</name>
    <message>
        <source>here</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>in effect</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>other branch (%1)</source>
        <translation>另一分支（%1）</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>gouji::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Enter goes to the state after a step, on a branch that was not taken too</source>
        <translation>按 回车 转到该步之后的状态，未采用的分支也可转到</translation>
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
    <name>gouji::NameBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
</context>
<context>
    <name>gouji::NewerReadings</name>
    <message numerus="yes">
        <source>%n cell(s) would change</source>
        <translation>
            <numerusform>%n格将变化</numerusform>
        </translation>
    </message>
    <message>
        <source>no cell would change, only places or remarks</source>
        <translation>各格不变，仅出处或识别说明不同</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) would be in conflict</source>
        <translation>
            <numerusform>%n项决定将有冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are read otherwise by this version of the program: nothing was changed.</source>
        <translation>
            <numerusform>本版程序对%n份报告的识别结果有所不同，现未作任何改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>该审核批次以只读方式打开。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: it was not looked whether %n report(s) are read otherwise.</source>
        <translation>
            <numerusform>已停止：%n份报告尚未比对识别结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read Them Again</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>Look at This Report</source>
        <translation>查看该报告</translation>
    </message>
    <message>
        <source>Keep as They Are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Look at the Rest</source>
        <translation>继续比对</translation>
    </message>
    <message>
        <source>its text is damaged in the workspace</source>
        <translation>其原件在审核批次中已损坏</translation>
    </message>
    <message>
        <source>this version does not find it in its text</source>
        <translation>本版程序在其原件中未找到该报告</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) could not be compared: damaged in the workspace.</source>
        <translation>
            <numerusform>%n份报告的原件在审核批次中已损坏，无法比对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) could not be found in the text by this version.</source>
        <translation>
            <numerusform>本版程序在原件中未找到%n份报告。</numerusform>
        </translation>
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
    <message>
        <source>Samples</source>
        <translation>样例</translation>
    </message>
</context>
<context>
    <name>gouji::OpinionListModel</name>
    <message>
        <source>Answer: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>修改意见</translation>
    </message>
</context>
<context>
    <name>gouji::OpinionsPane</name>
    <message>
        <source>change to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Opinions to the body</source>
        <translation>修改意见</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy all opinions on this report as numbered text (Ctrl+Shift+C)</source>
        <translation>将本份年报的全部修改意见复制为带序号的文字（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>No opinions on this report. Accepting a suggestion writes one where the body is to change its figure; Ctrl+I writes one about the current finding.</source>
        <translation>本份年报没有修改意见。采纳需单位改数的修改建议时自动生成；按 Ctrl+I 就当前问题撰写。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
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
    <name>gouji::ProsePage</name>
    <message>
        <source>There is no other year to compare the prose with.</source>
        <translation>没有可对比文字的其他年度。</translation>
    </message>
    <message>
        <source>Choose two different years.</source>
        <translation>请选择两个不同的年度。</translation>
    </message>
    <message>
        <source>Ea&amp;rlier:</source>
        <translation>较早(&amp;R)：</translation>
    </message>
    <message>
        <source>La&amp;ter:</source>
        <translation>较晚(&amp;T)：</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>较早年度</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>较晚年度</translation>
    </message>
    <message>
        <source>Prose of two years side by side</source>
        <translation>两年文字对照</translation>
    </message>
</context>
<context>
    <name>gouji::ProsePairsModel</name>
    <message>
        <source>Before the first section</source>
        <translation>第一部分之前</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>第%1部分</translation>
    </message>
    <message>
        <source>no words of its own</source>
        <translation>无自有文字</translation>
    </message>
    <message>
        <source>%1% copied (%2 of %3 characters)</source>
        <translation>沿用%1%（%3字中%2字）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old figure, new figure</comment>
        <translation>%1→%2</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>年份%1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>only figures and names differ</source>
        <translation>仅数字、名称不同</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>moved from section %1</source>
        <translation>自第%1部分移来</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between figures</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>paragraph: %1%</source>
        <translation>本段沿用%1%</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>gouji::ReadAgainBars</name>
    <message>
        <source>Read again: %1.</source>
        <translation>已重新识别：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Read again: %n decision(s) were made about something that is read otherwise now, and were set aside.</source>
        <translation>
            <numerusform>已重新识别：%n项决定所依据的内容识别结果已变，现已搁置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>逐项处理</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) were read again</source>
        <translation>
            <numerusform>已重新识别%n份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Keep Them All</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Drop Them All</source>
        <translation>全部放弃</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n项决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n decision(s) set aside when it was read again wait to be kept or dropped.</source>
        <translation>
            <numerusform>%1：重新识别时搁置的%n项决定待处理（保留或放弃）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) set aside when reports were read again wait to be kept or dropped.</source>
        <translation>
            <numerusform>重新识别报告时搁置的%n项决定待处理（保留或放弃）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newer reading of %1 stays, whatever was decided over the earlier reading.</source>
        <translation>%1仍采用新识别结果；此前针对旧识别结果所作的决定可能重新生效，请核对。</translation>
    </message>
    <message numerus="yes">
        <source>The newer reading of %1 stays, with %n decision(s) made over the earlier reading back in force.</source>
        <translation>
            <numerusform>%1仍采用新识别结果；针对旧识别结果所作的%n项决定重新生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Reading</source>
        <translation>回到重新识别之后</translation>
    </message>
</context>
<context>
    <name>gouji::RecordPane</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>尚未选定。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>The record is copied.</source>
        <translation>留痕已复制。</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存留痕</translation>
    </message>
    <message>
        <source>record</source>
        <translation>留痕</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The record is saved as %1.</source>
        <translation>留痕已存为%1。</translation>
    </message>
    <message>
        <source>The record could not be saved: %1</source>
        <translation>留痕未能保存：%1</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>本单元格</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>本年报</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>整个审核批次</translation>
    </message>
    <message>
        <source>What the record is shown of</source>
        <translation>留痕的范围</translation>
    </message>
    <message>
        <source>The record of the cell, of the report or of the whole workspace</source>
        <translation>单元格、年报或整个审核批次的留痕</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is marked, or the whole record shown</source>
        <translation>复制选中的文字；未选中时复制所示全部留痕</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>复制留痕</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the record shown as a text file</source>
        <translation>把所示留痕存为文本文件</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>留痕</translation>
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
    <message>
        <source>earlier version</source>
        <translation>上一稿</translation>
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
    <message numerus="yes">
        <source>%n finding(s) to be changed</source>
        <translation>
            <numerusform>%n 个问题须改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to be looked into</source>
        <translation>
            <numerusform>%n 个问题待核实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) dismissed</source>
        <translation>
            <numerusform>%n 个问题核实无误</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version: a later one of the body took its place.</source>
        <translation>上一稿：该单位已重报新一稿。</translation>
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
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>上一稿%n份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ReviewDecisions</name>
    <message>
        <source>does not agree with “%1”</source>
        <translation>与“%1”不符</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”“</translation>
    </message>
    <message>
        <source>decided for the whole report</source>
        <translation>整份年报的决定</translation>
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
    <message>
        <source>Not accepted: %1 Nothing was changed.</source>
        <translation>未采纳：%1未作改动。</translation>
    </message>
    <message>
        <source>Opinions (%1)</source>
        <translation>修改意见（%1）</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>修改意见</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Nothing was changed: the step could not be saved. See whether the disk is full or the file was moved, and try again.</source>
        <translation>未作任何更改：该步操作未能保存。请查看磁盘是否已满、文件是否被移走，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed: the report is no longer as it was when the step was prepared. Try again.</source>
        <translation>未作任何更改：年报内容在准备该步操作后已有变化，请重试。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>留痕</translation>
    </message>
    <message>
        <source>Second Round</source>
        <translation>第二轮</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewSettingsDialog</name>
    <message>
        <source>Choose a rule to read what it demands and what it would not notice. Space switches it on and off, F2 changes its grade.</source>
        <translation>选中一条规则，这里列明它的要求和查不出的情形。空格键启用或停用，F2 改级别。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>共 %n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>列出 %1 条，共 %n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>停用 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings of the review</source>
        <translation>审核设置</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Words and limits</source>
        <translation>字词与限值(&amp;W)</translation>
    </message>
    <message>
        <source>Search: title, id, what it demands, what it does not notice</source>
        <translation>查找：名称、编号、要求、查不出的情形</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Most characters of section one:</source>
        <translation>总体情况字数上限：</translation>
    </message>
    <message>
        <source>Words to be told about. Where something is given instead, it is a slip to be changed; else the place is only to be looked at:</source>
        <translation>需提示的字词。填有替换词的，按错别字处理；未填的，仅提示核看：</translation>
    </message>
    <message>
        <source>Words to be told about</source>
        <translation>需提示的字词</translation>
    </message>
    <message>
        <source>Re&amp;move Word</source>
        <translation>删除字词(&amp;M)</translation>
    </message>
    <message>
        <source>Take the current word off the list (Delete)</source>
        <translation>从列表中删除当前字词（Delete）</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>All rules, limits and words as they come with the program</source>
        <translation>全部规则、限值、字词恢复为程序自带的设置</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Your &amp;name in the record:</source>
        <translation>留痕中的姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>Who the record says did what is done here; empty: the system's name of the user</source>
        <translation>留痕中记为操作人的姓名；留空则用系统用户名</translation>
    </message>
    <message>
        <source>A figure jumps against last year beyond this many times:</source>
        <translation>与上年相比变动超过多少倍算突变：</translation>
    </message>
    <message>
        <source>… and from this difference on:</source>
        <translation>…且相差不少于：</translation>
    </message>
    <message>
        <source>A section is copied from last year from this percentage on:</source>
        <translation>与上年相同的文字占比（%）达到多少算内容雷同：</translation>
    </message>
    <message>
        <source>… and from this many characters on:</source>
        <translation>…且字数不少于：</translation>
    </message>
</context>
<context>
    <name>gouji::RevisionListModel</name>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>冲突：%1</translation>
    </message>
    <message>
        <source>(no such place)</source>
        <translation>（无此单元格）</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>◤ keep: %1</source>
        <translation>◤ 保留：%1</translation>
    </message>
    <message>
        <source>✓ newer reading, not: %1</source>
        <translation>✓ 以新稿为准，不用：%1</translation>
    </message>
    <message>
        <source>? decided was: %1</source>
        <translation>? 原决定：%1</translation>
    </message>
    <message>
        <source>Opinion %1</source>
        <translation>意见%1</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>%1 (settled)</source>
        <translation>%1（已了结）</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>未要求的改动</translation>
    </message>
    <message>
        <source>! figure changed</source>
        <translation>! 数据有改动</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>第%1部分</translation>
    </message>
    <message>
        <source>! text put in</source>
        <translation>! 新增文字</translation>
    </message>
    <message>
        <source>! text taken out</source>
        <translation>! 删去文字</translation>
    </message>
    <message>
        <source>! text changed</source>
        <translation>! 文字有改动</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未能比对</translation>
    </message>
    <message>
        <source>? doubtful or missing in one reading</source>
        <translation>? 其中一稿存疑或缺项</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原稿</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>新稿</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>✓ dropped: %1</source>
        <translation>✓ 放弃：%1</translation>
    </message>
    <message>
        <source>Read Before</source>
        <translation>原识别</translation>
    </message>
    <message>
        <source>Read Now</source>
        <translation>现识别</translation>
    </message>
    <message>
        <source>◤ keep: %1, not: %2</source>
        <translation>◤ 保留：%1，不用：%2</translation>
    </message>
    <message>
        <source>? decided was: %1, decided anew: %2</source>
        <translation>? 原决定：%1，其后新决定：%2</translation>
    </message>
</context>
<context>
    <name>gouji::RevisionPane</name>
    <message>
        <source>%1 as the next version of %2: %3.</source>
        <translation>%1作为%2的新一稿：%3。</translation>
    </message>
    <message>
        <source>%1 is the next version of %2.</source>
        <translation>%1是%2的新一稿。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Take as Next Version</source>
        <translation>作为新一稿</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the decision over the newer reading</source>
        <translation>在新识别结果之上保留原决定</translation>
    </message>
    <message>
        <source>Take Newer</source>
        <translation>用新稿</translation>
    </message>
    <message>
        <source>Let the newer reading stand and the decision go</source>
        <translation>以新识别结果为准，放弃原决定</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Keep all decisions in conflict</source>
        <translation>保留所有有冲突的决定</translation>
    </message>
    <message>
        <source>Take All Newer</source>
        <translation>全部用新稿</translation>
    </message>
    <message>
        <source>Let the newer reading stand everywhere</source>
        <translation>一律以新识别结果为准</translation>
    </message>
    <message>
        <source>Carry the decisions over as chosen, in one step that undo takes back</source>
        <translation>按所选沿用各项决定，合为一步，可撤销</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>了结</translation>
    </message>
    <message>
        <source>Settle the current opinion as it came out</source>
        <translation>按比对结果了结当前意见</translation>
    </message>
    <message>
        <source>Settle All</source>
        <translation>全部了结</translation>
    </message>
    <message>
        <source>Settle all open opinions as they came out</source>
        <translation>按比对结果了结所有未了结的意见</translation>
    </message>
    <message>
        <source>Accept the Explanation</source>
        <translation>说明认可</translation>
    </message>
    <message>
        <source>The body's explanation is accepted; nothing need change</source>
        <translation>认可单位的说明，无须修改</translation>
    </message>
    <message>
        <source>Versions and second round</source>
        <translation>各稿与第二轮</translation>
    </message>
    <message>
        <source>This report has no earlier version. When a body sends a corrected file, open it and take it as the next version: what was decided is carried over, and every opinion is held against it.</source>
        <translation>该报告没有上一稿。单位重报后，打开新文件并作为新一稿：审核决定随之沿用，修改意见逐条比对。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were set aside, since something else is read there now: keep or drop each.</source>
        <translation>
            <numerusform>%n项决定因识别结果有变而搁置，请逐项保留或放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Drop All</source>
        <translation>全部放弃</translation>
    </message>
    <message numerus="yes">
        <source>%n of them decided anew meanwhile: to be decided one by one.</source>
        <translation>
            <numerusform>其中%n项其后已另作决定，须逐项处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be kept, for lack of a place, and must be dropped.</source>
        <translation>
            <numerusform>其中%n项对应位置已不存在，无法保留，只能放弃。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::Revisions</name>
    <message numerus="yes">
        <source>%n new version(s) wait for a decision on what is in conflict.</source>
        <translation>
            <numerusform>%n份新一稿有冲突，待决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>去决定</translation>
    </message>
    <message>
        <source>%1 looks like a new version of %2 (%3).</source>
        <translation>%1像是%2（%3）的新一稿。</translation>
    </message>
    <message>
        <source>Take as Its Next Version</source>
        <translation>作为其新一稿</translation>
    </message>
    <message numerus="yes">
        <source>%n reports look like new versions of reports that are here.</source>
        <translation>
            <numerusform>%n份报告像是已有报告的新一稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Them as Next Versions</source>
        <translation>均作为新一稿</translation>
    </message>
    <message>
        <source>Keep Both Apart</source>
        <translation>各自独立</translation>
    </message>
</context>
<context>
    <name>gouji::RuleDelegate</name>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
</context>
<context>
    <name>gouji::RuleListModel</name>
    <message>
        <source>Demands: %1</source>
        <translation>要求：%1</translation>
    </message>
    <message>
        <source>Does not notice: %1</source>
        <translation>查不出：%1</translation>
    </message>
    <message>
        <source>Stated in: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Editions: %1</source>
        <translation>适用表式：%1</translation>
    </message>
    <message>
        <source>Grade by itself: %1</source>
        <translation>默认级别：%1</translation>
    </message>
    <message>
        <source>%1, set</source>
        <translation>%1（已改）</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Does not notice</source>
        <translation>查不出的情形</translation>
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
    <message>
        <source>Speaks of: %1</source>
        <translation>对应：%1</translation>
    </message>
    <message>
        <source>or of: %1</source>
        <translation>或对应：%1</translation>
    </message>
    <message>
        <source>It is not certain that it does.</source>
        <translation>对应关系存疑。</translation>
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
    <message numerus="yes">
        <source>%n place(s) in the prose</source>
        <translation>
            <numerusform>正文提及 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Average: %1, exactly</source>
        <translation>平均：%1（精确）</translation>
    </message>
    <message numerus="yes">
        <source>Average: %1, rounded to %n place(s)</source>
        <translation>
            <numerusform>平均：%1（四舍五入到小数点后 %n 位）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::SuggestionListModel</name>
    <message>
        <source>Possible cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Accepting is</source>
        <translation>采纳方式</translation>
    </message>
</context>
<context>
    <name>gouji::SuggestionsPanel</name>
    <message>
        <source>Looking for possible causes…</source>
        <translation>正在查找可能原因…</translation>
    </message>
    <message>
        <source>No slip in one to three cells and no single mix-up explains this. Compare the figures one by one.</source>
        <translation>一至三格的差错或单个错位均不能解释，请逐一核对数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n possible cause(s)</source>
        <translation>
            <numerusform>%n 种可能原因</numerusform>
        </translation>
    </message>
    <message>
        <source>F3: look at them one by one · F4: accept the first</source>
        <translation>F3 逐一查看 · F4 采纳第一种</translation>
    </message>
    <message>
        <source>The figures have changed; possible causes are being looked for…</source>
        <translation>数字已变动，正在重新查找可能原因…</translation>
    </message>
    <message>
        <source>Enter — %1</source>
        <translation>回车 — %1</translation>
    </message>
    <message>
        <source>Line %1 of the source says “%2”.</source>
        <translation>原文第 %1 行为“%2”。</translation>
    </message>
    <message>
        <source>Shift+Enter — as %1</source>
        <translation>Shift+回车 — 作为%1</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>可能原因</translation>
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
    <name>gouji::TableEdits</name>
    <message>
        <source>Put the caret where the figure is to be cut, and press the key again.</source>
        <translation>请将光标放在要拆分的位置，再按一次该键。</translation>
    </message>
    <message>
        <source>Copied: %1 × %2</source>
        <comment>rows, columns</comment>
        <translation>已复制：%1 行 × %2 列</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be pasted.</source>
        <translation>剪贴板上没有可粘贴的内容。</translation>
    </message>
    <message>
        <source>%1 × %2 cells are on the clipboard, and other cells were chosen (%3).</source>
        <translation>剪贴板上是 %1 行 × %2 列，与选定的范围（%3 格）不一致。</translation>
    </message>
    <message>
        <source>Headings are left out: %1 row(s), %2 column(s).</source>
        <translation>表头不粘贴：%1 行、%2 列。</translation>
    </message>
    <message>
        <source>No cell is left for: %1</source>
        <translation>没有对应单元格的数：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未粘贴：%1</translation>
    </message>
    <message>
        <source>The labels say which cells are meant: from %1 on.</source>
        <translation>已按表头栏目对应单元格，从“%1”起。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Enter that nothing stands there</source>
        <translation>改为空白</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>恢复识别结果</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill to the right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Fill the chosen cells</source>
        <translation>填充选定单元格</translation>
    </message>
    <message>
        <source>Enter 0 where nothing stands</source>
        <translation>空白处填 0</translation>
    </message>
    <message>
        <source>Shift the rest of the row to the left</source>
        <translation>本行此处起左移一格</translation>
    </message>
    <message>
        <source>Shift the rest of the row to the right</source>
        <translation>本行此处起右移一格</translation>
    </message>
    <message>
        <source>Insert a blank cell</source>
        <translation>插入空白格</translation>
    </message>
    <message>
        <source>Remove the cell</source>
        <translation>删除此格</translation>
    </message>
    <message>
        <source>Split the figure</source>
        <translation>拆分此数</translation>
    </message>
    <message>
        <source>Join the figures</source>
        <translation>合并两数</translation>
    </message>
    <message>
        <source>Swap two cells</source>
        <translation>对调两格</translation>
    </message>
    <message>
        <source>Swap two rows</source>
        <translation>对调两行</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>本行上移</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>本行下移</translation>
    </message>
    <message>
        <source>Take the marked text into the cells</source>
        <translation>将选中的原文填入单元格</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作改动。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a cell, what it shows, what it would show</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>“%1” would stand nowhere any more.</source>
        <translation>“%1”将不再出现在任何单元格中。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) would change</source>
        <translation>
            <numerusform>%1：将改动 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing would change</source>
        <translation>%1：无改动</translation>
    </message>
    <message>
        <source>Nothing is copied: the chosen cells are doubtful or missing.</source>
        <translation>未复制：所选单元格为存疑或缺项。</translation>
    </message>
    <message numerus="yes">
        <source>Empty fields of the clipboard would blank %n cell(s) in which something stands.</source>
        <translation>
            <numerusform>剪贴板中的空格将使%n格现有内容变为空白。</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is not of the report that is shown.</source>
        <translation>这段文字不属于当前显示的年报。</translation>
    </message>
</context>
<context>
    <name>gouji::TablesPane</name>
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
    <message numerus="yes">
        <source>%n finding(s) to be changed</source>
        <translation>
            <numerusform>%n 个问题须改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to be looked into</source>
        <translation>
            <numerusform>%n 个问题待核实</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ViewMenus</name>
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
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>Size of Te&amp;xt</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
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
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The text says: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>This finding is settled. F8 leads to the next problem.</source>
        <translation>该问题已解决。按 F8 看下一个问题。</translation>
    </message>
    <message>
        <source>The difference %1</source>
        <translation>差额%1</translation>
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
        <source>Make all text smaller again</source>
        <translation>缩小全部文字</translation>
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
    <message>
        <source>Settings of the Re&amp;view…</source>
        <translation>审核设置(&amp;V)…</translation>
    </message>
    <message>
        <source>Which rules hold and how gravely, limits, and words to be told about</source>
        <translation>规则的启停和级别、限值、需提示的字词</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>采纳(&amp;A)</translation>
    </message>
    <message>
        <source>Do what the current suggestion says is done, and go to the next problem; Enter in the list of suggestions does the same</source>
        <translation>按当前修改建议处理，并转到下一个问题；在建议列表中按回车相同</translation>
    </message>
    <message>
        <source>Accept the &amp;Other Way</source>
        <translation>换方式采纳(&amp;O)</translation>
    </message>
    <message>
        <source>Accept as an opinion to the body instead of a correction of our reading, or the other way round</source>
        <translation>将识别校正改为修改意见，或将修改意见改为识别校正</translation>
    </message>
    <message>
        <source>&amp;Dismiss Finding…</source>
        <translation>核实无误(&amp;D)…</translation>
    </message>
    <message>
        <source>Say why there is nothing wrong; a finding that was dismissed is shown again</source>
        <translation>说明理由后不再列出该问题；已核实无误的，恢复列出</translation>
    </message>
    <message>
        <source>&amp;Confirm and Next</source>
        <translation>已核对，下一格(&amp;C)</translation>
    </message>
    <message>
        <source>The chosen cells were looked at and are right; go to the next cell</source>
        <translation>所选单元格已核对无误，转到下一格</translation>
    </message>
    <message>
        <source>Take Confirmation &amp;Back</source>
        <translation>取消已核对(&amp;B)</translation>
    </message>
    <message>
        <source>The chosen cells are no longer confirmed</source>
        <translation>取消所选单元格的已核对标记</translation>
    </message>
    <message>
        <source>&amp;Write an Opinion</source>
        <translation>撰写修改意见(&amp;W)</translation>
    </message>
    <message>
        <source>Write an opinion to the body about the current finding</source>
        <translation>就当前问题撰写修改意见</translation>
    </message>
    <message>
        <source>Copy all opinions on this report as numbered text</source>
        <translation>将本份年报的全部修改意见复制为带序号的文字</translation>
    </message>
    <message>
        <source>Blank Means &amp;0 in This Report</source>
        <translation>本份空白视为 0(&amp;0)</translation>
    </message>
    <message>
        <source>Count blank cells of this report as 0 in the checks; what was reported stays blank</source>
        <translation>核算时将本份年报的空白按 0 计，报送数仍为空白</translation>
    </message>
    <message>
        <source>Go to the next sentence that speaks of the current cell</source>
        <translation>转到正文中下一处提及当前单元格的句子</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>修改建议(&amp;U)</translation>
    </message>
    <message>
        <source>Give the keyboard to the possible causes of the current finding; each is previewed in the table</source>
        <translation>焦点转到当前问题的可能原因，逐一在表中预览</translation>
    </message>
    <message>
        <source>&amp;Opinions</source>
        <translation>修改意见(&amp;O)</translation>
    </message>
    <message>
        <source>Give the keyboard to the opinions on this report</source>
        <translation>焦点转到本份年报的修改意见</translation>
    </message>
    <message>
        <source>List only findings in whose sentence, rule or cells some words stand</source>
        <translation>只列出文字、规则或单元格名称中含有所键入字词的问题</translation>
    </message>
    <message>
        <source>&amp;Group Findings Otherwise</source>
        <translation>换分组方式(&amp;G)</translation>
    </message>
    <message>
        <source>Group the findings by cause, table, rule or grade, or not at all: each time the next way</source>
        <translation>依次按成因、表、规则、级别分组或不分组</translation>
    </message>
    <message>
        <source>List findings that must be changed</source>
        <translation>列出必须修改的问题</translation>
    </message>
    <message>
        <source>List &amp;Warnings</source>
        <translation>列出核实(&amp;W)</translation>
    </message>
    <message>
        <source>List findings that must be looked into</source>
        <translation>列出需要核实的问题</translation>
    </message>
    <message>
        <source>List &amp;Notes</source>
        <translation>列出建议(&amp;N)</translation>
    </message>
    <message>
        <source>List what would be better otherwise</source>
        <translation>列出建议性问题</translation>
    </message>
    <message>
        <source>List &amp;Dismissed Findings</source>
        <translation>列出核实无误(&amp;D)</translation>
    </message>
    <message>
        <source>List the findings that were dismissed, too, with the reasons</source>
        <translation>同时列出已核实无误的问题及理由</translation>
    </message>
    <message>
        <source>List the checks that passed, too</source>
        <translation>同时列出相符的检查</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>处理(&amp;D)</translation>
    </message>
    <message>
        <source>Cop&amp;y All Opinions</source>
        <translation>复制全部修改意见(&amp;Y)</translation>
    </message>
    <message>
        <source>Next Pl&amp;ace in the Prose</source>
        <translation>正文下一处(&amp;A)</translation>
    </message>
    <message>
        <source>Filter the F&amp;indings</source>
        <translation>筛选问题(&amp;I)</translation>
    </message>
    <message>
        <source>List Err&amp;ors</source>
        <translation>列出须改(&amp;O)</translation>
    </message>
    <message>
        <source>Copy with &amp;Headings</source>
        <translation>连同表头复制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the chosen figures with the headings above and the labels on their left</source>
        <translation>复制选定的数，连同上方表头和左侧栏目</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace in Tables…</source>
        <translation>在表中查找替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find texts of cells, in a table, a report or all reports, and replace them in one step</source>
        <translation>在本表、本报告或全部报告中查找单元格内容，并作为一步替换</translation>
    </message>
    <message>
        <source>Ta&amp;ke Marked Text</source>
        <translation>填入选中的原文(&amp;K)</translation>
    </message>
    <message>
        <source>Take the figures of the text marked in the source into the chosen cells, in reading order</source>
        <translation>将原文中选中的数按阅读顺序填入选定单元格</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>Enter the figure of the uppermost chosen cell in those below it</source>
        <translation>将选定范围最上一格的数填入下方各格</translation>
    </message>
    <message>
        <source>Fill &amp;Right</source>
        <translation>向右填充(&amp;R)</translation>
    </message>
    <message>
        <source>Enter the figure of the leftmost chosen cell in those on its right</source>
        <translation>将选定范围最左一格的数填入右侧各格</translation>
    </message>
    <message>
        <source>&amp;Fill the Chosen Cells</source>
        <translation>填充选定单元格(&amp;F)</translation>
    </message>
    <message>
        <source>Enter the figure of the current cell, or what is being typed, in all chosen cells</source>
        <translation>将当前格的数或正在键入的内容填入全部选定单元格</translation>
    </message>
    <message>
        <source>Fill with &amp;0</source>
        <translation>空白处填 0(&amp;0)</translation>
    </message>
    <message>
        <source>Enter 0 in those of the chosen cells in which nothing stands</source>
        <translation>在选定范围的空白格中填 0</translation>
    </message>
    <message>
        <source>Fill the &amp;Table with 0</source>
        <translation>本表空白处填 0(&amp;T)</translation>
    </message>
    <message>
        <source>Enter 0 in all cells of the table in which nothing stands</source>
        <translation>在本表全部空白格中填 0</translation>
    </message>
    <message>
        <source>Shift Rest of Row &amp;Left</source>
        <translation>此处起左移一格(&amp;L)</translation>
    </message>
    <message>
        <source>Shift the current figure and those on its right to the left, over the one before</source>
        <translation>当前格及其右侧各数左移一格，覆盖前一格</translation>
    </message>
    <message>
        <source>Shift Rest of Row Ri&amp;ght</source>
        <translation>此处起右移一格(&amp;G)</translation>
    </message>
    <message>
        <source>Shift the current figure and those on its right to the right</source>
        <translation>当前格及其右侧各数右移一格</translation>
    </message>
    <message>
        <source>&amp;Insert Cell</source>
        <translation>插入单元格(&amp;I)</translation>
    </message>
    <message>
        <source>Insert a blank cell; figures move right as far as the next cell that holds nothing</source>
        <translation>插入一个空白格；其后各数右移至下一个空白格为止</translation>
    </message>
    <message>
        <source>Re&amp;move Cell</source>
        <translation>删除单元格(&amp;M)</translation>
    </message>
    <message>
        <source>Take the figure out of the row, which closes up</source>
        <translation>删去当前格的数，其后各数左移补上</translation>
    </message>
    <message>
        <source>&amp;Split Figure</source>
        <translation>拆分串格的数(&amp;S)</translation>
    </message>
    <message>
        <source>Cut the figure at the caret; its second part comes to the next cell</source>
        <translation>在光标处把数拆开，后一部分移入下一格</translation>
    </message>
    <message>
        <source>&amp;Join Figures</source>
        <translation>合并两格的数(&amp;J)</translation>
    </message>
    <message>
        <source>Make one figure of the current cell and the next, or of two chosen neighbours</source>
        <translation>将当前格与下一格（或选定的相邻两格）合并为一个数</translation>
    </message>
    <message>
        <source>S&amp;wap Cells</source>
        <translation>对调两格(&amp;W)</translation>
    </message>
    <message>
        <source>Swap the figures of two chosen cells, or of the two ends of what is chosen</source>
        <translation>对调选定的两格，或选定范围两端的两格</translation>
    </message>
    <message>
        <source>Swa&amp;p Rows</source>
        <translation>对调两行(&amp;P)</translation>
    </message>
    <message>
        <source>Swap the first and the last of the chosen rows</source>
        <translation>对调选定范围的首行与末行</translation>
    </message>
    <message>
        <source>Move Row &amp;Up</source>
        <translation>本行上移(&amp;U)</translation>
    </message>
    <message>
        <source>Let the figures of the row change places with those above</source>
        <translation>本行各数与上一行对调</translation>
    </message>
    <message>
        <source>Move Row Dow&amp;n</source>
        <translation>本行下移(&amp;N)</translation>
    </message>
    <message>
        <source>Let the figures of the row change places with those below</source>
        <translation>本行各数与下一行对调</translation>
    </message>
    <message>
        <source>Choose &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Choose every figure of the table</source>
        <translation>选定本表全部单元格</translation>
    </message>
    <message>
        <source>Choose R&amp;ow</source>
        <translation>选定整行(&amp;O)</translation>
    </message>
    <message>
        <source>Choose the whole rows of the chosen cells</source>
        <translation>选定所在的整行</translation>
    </message>
    <message>
        <source>Choose &amp;Column</source>
        <translation>选定整列(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the whole columns of the chosen cells</source>
        <translation>选定所在的整列</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>操作记录(&amp;H)</translation>
    </message>
    <message>
        <source>Show all steps, the branches not taken too, to go to one of them</source>
        <translation>列出全部步骤（含未采用的分支），可转到其中任一步</translation>
    </message>
    <message>
        <source>Enlarge &amp;Tables</source>
        <translation>放大表格(&amp;T)</translation>
    </message>
    <message>
        <source>Make the tables larger (also: turn the wheel with Ctrl)</source>
        <translation>放大表格（也可按住 Ctrl 转动滚轮）</translation>
    </message>
    <message>
        <source>Make Tables S&amp;maller</source>
        <translation>缩小表格(&amp;M)</translation>
    </message>
    <message>
        <source>Make the tables smaller (also: turn the wheel with Ctrl)</source>
        <translation>缩小表格（也可按住 Ctrl 转动滚轮）</translation>
    </message>
    <message>
        <source>Tables in &amp;Usual Size</source>
        <translation>表格恢复原大小(&amp;U)</translation>
    </message>
    <message>
        <source>Show the tables as large as the other panes</source>
        <translation>表格与其他窗格同样大小</translation>
    </message>
    <message>
        <source>Make the columns of the chosen cells wider; the width is kept for the table</source>
        <translation>加宽选定单元格所在的列，各表列宽分别保存</translation>
    </message>
    <message>
        <source>Na&amp;rrower Columns</source>
        <translation>缩窄列(&amp;R)</translation>
    </message>
    <message>
        <source>Make the columns of the chosen cells narrower, down to what is written there</source>
        <translation>缩窄选定单元格所在的列，以内容不被截断为限</translation>
    </message>
    <message>
        <source>Columns as The&amp;y Fit</source>
        <translation>恢复自动列宽(&amp;Y)</translation>
    </message>
    <message>
        <source>Give up the widths of columns that were chosen by hand</source>
        <translation>取消手工设定的列宽</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>Back to What Was Rea&amp;d</source>
        <translation>取消校正(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>年报列表(&amp;R)</translation>
    </message>
    <message>
        <source>List &amp;Passed Checks</source>
        <translation>列出相符项(&amp;P)</translation>
    </message>
    <message>
        <source>Make Text &amp;Smaller</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Wider &amp;Columns</source>
        <translation>加宽列(&amp;C)</translation>
    </message>
    <message>
        <source>Put Panes &amp;Back</source>
        <translation>还原窗格布局(&amp;B)</translation>
    </message>
    <message>
        <source>Open &amp;Workspace…</source>
        <translation>打开审核批次(&amp;W)…</translation>
    </message>
    <message>
        <source>Open a workspace with its reports, decisions and record</source>
        <translation>打开审核批次，连同其中的年报、处理意见和留痕</translation>
    </message>
    <message>
        <source>&amp;New Workspace</source>
        <translation>新建审核批次(&amp;N)</translation>
    </message>
    <message>
        <source>Put this workspace aside; the next report opened begins a new one</source>
        <translation>收起当前审核批次；再打开的年报归入新的审核批次</translation>
    </message>
    <message>
        <source>Na&amp;me of the Workspace…</source>
        <translation>审核批次名称(&amp;M)…</translation>
    </message>
    <message>
        <source>Give the workspace a name; its file keeps its own</source>
        <translation>给审核批次起名；文件名不变</translation>
    </message>
    <message>
        <source>Save a &amp;Copy as…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the whole workspace elsewhere, with everything that was decided</source>
        <translation>把整个审核批次连同全部处理意见另存一份</translation>
    </message>
    <message>
        <source>Save a Copy without &amp;Remarks…</source>
        <translation>另存不含备注的副本(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the workspace elsewhere without the reasons and words of people; its record can be proved all the same</source>
        <translation>另存一份，不含各人填写的理由和文字；留痕仍可验证</translation>
    </message>
    <message>
        <source>Read the report shown again from its file; decisions that no longer fit are set aside and listed</source>
        <translation>从文件重新识别当前报告；不再相符的决定予以搁置并列出</translation>
    </message>
    <message>
        <source>Cu&amp;t Figures</source>
        <translation>剪切数字(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the chosen figures and blank their cells, in one step</source>
        <translation>复制选中的数字并清空其单元格，作为一步</translation>
    </message>
    <message>
        <source>Take as &amp;Next Version</source>
        <translation>作为新一稿(&amp;N)</translation>
    </message>
    <message>
        <source>Take the report shown as the next version of the one that the body sent before, with what was decided about that</source>
        <translation>将当前报告作为该单位上一稿的新一稿，并沿用对上一稿的审核决定</translation>
    </message>
    <message>
        <source>Compare &amp;Years</source>
        <translation>历年对比(&amp;Y)</translation>
    </message>
    <message>
        <source>Show all years of this body side by side, figures and prose</source>
        <translation>本单位各年数据与文字并排对比</translation>
    </message>
    <message>
        <source>R&amp;ecord</source>
        <translation>留痕(&amp;E)</translation>
    </message>
    <message>
        <source>Show the record of the cell: what was read and where, who changed it when, why, and what that settled</source>
        <translation>查看单元格的留痕：识别为何、出处何在，何人何时因何改动，消除了哪些问题</translation>
    </message>
    <message>
        <source>Record of More or &amp;Less</source>
        <translation>切换留痕范围(&amp;L)</translation>
    </message>
    <message>
        <source>Show the record of the cell, of the report or of the whole workspace: each time the next</source>
        <translation>依次查看单元格、年报、整个审核批次的留痕</translation>
    </message>
    <message>
        <source>Give the keyboard to the earlier version's opinions, how they came out, and what was changed unasked</source>
        <translation>转到上一稿的修改意见、比对结果与未要求的改动</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>重新识别(&amp;A)</translation>
    </message>
    <message>
        <source>Se&amp;cond Round</source>
        <translation>第二轮(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve Workspace as…</source>
        <translation>审核批次另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the whole workspace in another place or under another name, and go on there; the old file stays</source>
        <translation>将整个审核批次存到其他位置或另取名称，并在新文件中继续；原文件保留不动</translation>
    </message>
</context>
<context>
    <name>gouji::WordListModel</name>
    <message>
        <source>A new word</source>
        <translation>新字词</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>Instead (empty: only to be looked at)</source>
        <translation>替换为（空：仅提示核看）</translation>
    </message>
</context>
<context>
    <name>gouji::WorkspaceBars</name>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>No workspace could be made, so changes are kept in memory only: export before closing. %1</source>
        <translation>未能建立审核批次，改动只在内存中：关闭前请先导出。%1</translation>
    </message>
    <message>
        <source>The copy is saved as %1.</source>
        <translation>副本已存为%1。</translation>
    </message>
    <message>
        <source>Go on in the copy</source>
        <translation>改用副本继续</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n report(s) of the workspace are not shown.</source>
        <translation>
            <numerusform>已停止：审核批次中还有%n份年报未载入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>载入其余年报</translation>
    </message>
    <message>
        <source>It holds all that could be used of the damaged file.</source>
        <translation>其中包含损坏文件中所有可用的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n report(s) are missing: open the original files again.</source>
        <translation>
            <numerusform>缺少%n份年报的原件，请重新打开原文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as and go on there…</source>
        <translation>另存并在新文件中继续…</translation>
    </message>
    <message>
        <source>Nobody has it open: work here</source>
        <translation>确认无人使用，在此继续</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>No copy was saved; you are still in the workspace that was open. %1</source>
        <translation>未能另存，当前仍是原来的审核批次。%1</translation>
    </message>
    <message>
        <source>Saved as %1; you now work there. %2 stays as it was.</source>
        <translation>已另存为%1，此后的改动均保存在该文件中；%2保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of the workspace cannot be shown; all others are there.</source>
        <translation>
            <numerusform>审核批次中有%n份年报无法显示，其余均正常。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n original file(s) again</source>
        <translation>
            <numerusform>重新打开%n个原文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace left last, %1, is damaged, and does not show whether it holds these files; they begin a new workspace. Opening the other one saves what can be used of it.</source>
        <translation>上次的审核批次%1已损坏，无法判断其中是否有这些文件，因此已为它们新建审核批次。打开上次的审核批次时，可用的内容会得到恢复。</translation>
    </message>
    <message>
        <source>It could not be found out whether the workspace left last holds these files; they begin a new workspace. %1</source>
        <translation>无法判断上次的审核批次中是否有这些文件，因此已为它们新建审核批次。%1</translation>
    </message>
    <message>
        <source>Open that workspace</source>
        <translation>打开上次的审核批次</translation>
    </message>
    <message numerus="yes">
        <source>What was read from %n report(s) is missing: they are read from their sources again; look whether figures changed.</source>
        <translation>
            <numerusform>缺少%n份年报原先识别的结果：打开时将从原件重新识别，请核对数字有无变化。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::YearGridModel</name>
    <message numerus="yes">
        <source>sum of %n cell(s) of this edition</source>
        <translation>
            <numerusform>本表式%n格之和</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>较%2年%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between row and year</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>How much the last year's figure differs from that of the year before</source>
        <translation>最近一年的数较上一年的增减</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>The same in percent of the year before</source>
        <translation>增减占上一年的百分比</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>增减幅度</translation>
    </message>
    <message>
        <source>The figures of the row from the first year to the last</source>
        <translation>本行各年的数，由早到晚</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>走势</translation>
    </message>
</context>
<context>
    <name>gouji::YearsPage</name>
    <message>
        <source>Figures of the years</source>
        <translation>各年数据</translation>
    </message>
</context>
</TS>
