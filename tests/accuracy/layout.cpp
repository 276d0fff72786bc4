// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accuracy/layout.h"

namespace gouji::accuracy {

std::vector<Field> fieldsOf(const SheetRow &row)
{
    std::vector<Field> fields;
    bool glue = row.figureInLabel;
    for (const SheetCell &cell : row.cells) {
        if (!cell.isFigure()) {
            fields.push_back({cell.label, false, cell.column, cell.columnSpan});
        } else if (glue && !fields.empty()) {
            fields.back().text += TextSink::marked(*cell.figure);
            glue = false;
        } else {
            fields.push_back({TextSink::marked(*cell.figure), true, cell.column, cell.columnSpan});
        }
    }
    return fields;
}

bool hasMerges(const SheetRow &row, const Sheet &sheet)
{
    return sheet.table == TableName::Requests || static_cast<int>(row.cells.size()) < sheet.width;
}

int blanksAtEnd(const std::vector<Field> &fields)
{
    int blanks = 0;
    for (auto field = fields.rbegin(); field != fields.rend() && field->isFigure && field->text.isEmpty(); ++field)
        ++blanks;
    return blanks;
}

QString onOneLine(QString label, QStringView joint)
{
    label.replace(softBreak, joint.toString());
    label.replace(paragraphBreak, joint.toString());
    return label;
}

} // namespace gouji::accuracy
