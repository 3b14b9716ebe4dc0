// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xmlguard.h"

#include <cstring>

namespace slateboard::exchange {

bool XmlGuard::take(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    while (at != bytes.end() && m_fault == Fault::None) {
        // Most bytes are text or inside of tags, where only one character matters.
        const bool inText = m_place == Place::Text;
        if (inText || m_place == Place::Tag) {
            const auto rest = static_cast<size_t>(bytes.end() - at);
            const auto *mark = static_cast<const char *>(std::memchr(at, inText ? '<' : '>', rest));
            const char *end = mark ? mark : bytes.end();
            m_run += end - at;
            if (m_run > (inText ? longestText : longestTag))
                m_fault = Fault::TooLong;
            if (end != at)
                m_before = *(end - 1);
            at = end;
            if (!mark)
                break;
        }
        take(*at++);
    }
    return m_fault == Fault::None;
}

void XmlGuard::take(char c)
{
    switch (m_place) {
    case Place::Start: // UTF-16 and UTF-32 begin with a mark, or have NUL beside the first character
        if (c == '\0' || c == '\xFE' || c == '\xFF')
            m_fault = Fault::OtherEncoding;
        else if (++m_run >= 4)
            enter(Place::Text);
        if (c == '<')
            enter(Place::MarkBegin);
        break;
    case Place::Text: enter(Place::MarkBegin); break;
    case Place::MarkBegin:
        if (c == '\0')
            m_fault = Fault::OtherEncoding;
        m_isClosing = c == '/';
        enter(c == '!' ? Place::BangBegin : Place::Tag);
        if (c == '>')
            endTag();
        break;
    case Place::Tag: endTag(); break;
    case Place::BangBegin: // <!-- or <![CDATA[; all else belongs to a document type
        if (c != '-' && c != '[')
            m_fault = Fault::DocumentType;
        enter(Place::Special);
        break;
    case Place::Special:
        if (++m_run > longestText)
            m_fault = Fault::TooLong;
        if (c == '>' && m_before == m_beforeThat && (m_before == '-' || m_before == ']'))
            enter(Place::Text);
        break;
    }
    m_beforeThat = m_before;
    m_before = c;
}

void XmlGuard::endTag()
{
    if (m_isClosing)
        --m_depth;
    else if (m_before != '/' && m_before != '?' && ++m_depth > deepest)
        m_fault = Fault::TooDeep;
    enter(Place::Text);
}

} // namespace slateboard::exchange
