// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parser/html/html_parser.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace gouji::html {

namespace {

/// libxml2 looks through all open elements for each end tag that has no start; pages in use stay below 100.
constexpr int deepestNesting = 1000;

struct ContextCloser
{
    void operator()(htmlParserCtxtPtr context) const { htmlFreeParserCtxt(context); }
};

/// One pass of libxml2 from a place in the page to its end, or to where nesting got too deep.
class Pass
{
public:
    Pass(const CleanPage &page, qsizetype from, TreeBuilder &builder);

    /// Where the next pass begins; the page's size when it is done, -1 when libxml2 stopped by itself.
    qsizetype run();

private:
    static Pass &of(void *self) { return *static_cast<Pass *>(self); }
    static int read(void *self, char *buffer, int size);
    static void start(void *self, const xmlChar *name, const xmlChar **attributes);
    static void end(void *self, const xmlChar *name);
    static void text(void *self, const xmlChar *letters, int size);

    void stop();

    const QByteArray &m_markup;
    TreeBuilder &m_builder;
    QByteArray m_prefix;
    qsizetype m_from;
    qsizetype m_read; ///< bytes given to the parser, the prefix counted
    qsizetype m_next = -1;
    std::unique_ptr<htmlParserCtxt, ContextCloser> m_context;
};

Pass::Pass(const CleanPage &page, qsizetype from, TreeBuilder &builder)
    : m_markup(page.markup)
    , m_builder(builder)
    // The mark tells the encoding, and the element keeps libxml2 from making paragraphs of texts.
    , m_prefix(page.isFragment ? "\xEF\xBB\xBF<lines>" : "\xEF\xBB\xBF<page>")
    , m_from(from)
    , m_read(0)
    , m_context(htmlNewParserCtxt())
{
}

qsizetype Pass::run()
{
    if (!m_context)
        return -1;
    xmlSAXHandler &handler = *m_context->sax;
    std::memset(&handler, 0, sizeof handler);
    handler.startElement = start;
    handler.endElement = end;
    handler.characters = text;
    handler.ignorableWhitespace = text;
    handler.cdataBlock = text;
    m_context->userData = this;
    htmlCtxtReadIO(m_context.get(), read, nullptr, this, nullptr, nullptr,
                   HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                       | HTML_PARSE_NODEFDTD | HTML_PARSE_NOIMPLIED);
    m_builder.closeAll();
    if (m_next >= 0)
        return m_next;
    return m_read == m_prefix.size() + m_markup.size() - m_from ? m_markup.size() : -1;
}

int Pass::read(void *self, char *buffer, int size)
{
    Pass &pass = of(self);
    int given = 0;
    if (pass.m_read < pass.m_prefix.size()) {
        given = std::min(size, static_cast<int>(pass.m_prefix.size() - pass.m_read));
        std::memcpy(buffer, pass.m_prefix.constData() + pass.m_read, static_cast<size_t>(given));
    }
    const qsizetype at = pass.m_from + pass.m_read + given - pass.m_prefix.size();
    const auto more = static_cast<int>(std::min<qsizetype>(size - given, pass.m_markup.size() - at));
    std::memcpy(buffer + given, pass.m_markup.constData() + at, static_cast<size_t>(more));
    pass.m_read += given + more;
    return given + more;
}

void Pass::start(void *self, const xmlChar *name, const xmlChar **attributes)
{
    Pass &pass = of(self);
    if (pass.m_next >= 0)
        return;
    Element element;
    element.name = QByteArrayView(reinterpret_cast<const char *>(name));
    for (; attributes && attributes[0]; attributes += 2) {
        const QByteArrayView key(reinterpret_cast<const char *>(attributes[0]));
        const QByteArray value(reinterpret_cast<const char *>(attributes[1]));
        if (key == "rowspan")
            element.rowSpan = value.toInt();
        else if (key == "colspan")
            element.columnSpan = value.toInt();
        else if (key == "hidden")
            element.hidden = true;
    }
    pass.m_builder.start(element);
    if (pass.m_context->nameNr > deepestNesting)
        pass.stop();
}

void Pass::end(void *self, const xmlChar *)
{
    if (of(self).m_next < 0)
        of(self).m_builder.end();
}

void Pass::text(void *self, const xmlChar *letters, int size)
{
    if (of(self).m_next < 0)
        of(self).m_builder.text(QByteArrayView(letters, size));
}

/// Ends the pass behind the tag that is being read.
void Pass::stop()
{
    const xmlParserInput &input = *m_context->input;
    const qsizetype consumed = static_cast<qsizetype>(input.consumed) + (input.cur - input.base);
    const qsizetype tagEnd = m_markup.indexOf('>', m_from + consumed - m_prefix.size());
    m_next = tagEnd < 0 ? m_markup.size() : tagEnd + 1;
    xmlStopParser(m_context.get());
}

} // namespace

ParsedPage parse(const CleanPage &page, Hidden hidden)
{
    // Thread-safe, and without effect but for the first time.
    xmlInitParser();
    TreeBuilder builder(page.leftOut, hidden);
    ParsedPage parsed;
    for (qsizetype at = 0; at < page.markup.size() && !parsed.truncated;) {
        const qsizetype next = Pass(page, at, builder).run();
        parsed.truncated = next < 0;
        at = next;
    }
    parsed.tree = builder.finish();
    return parsed;
}

} // namespace gouji::html
