// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace slateboard::exchange {

/// Watches the bytes of an XML document before a parser sees them: a parser holds a whole text, tag or comment and the
/// names of all open elements in memory, and expands what a document type defines.
class XmlGuard {
public:
    static constexpr qsizetype longestText = 1024 * 1024; // bytes between two marks; a cell has 32,767 characters
    static constexpr qsizetype longestTag = 64 * 1024;
    static constexpr int deepest = 200; // elements inside one another

    enum class Fault { None, DocumentType, TooLong, TooDeep, OtherEncoding };

    /// Takes the next bytes; false once there is a fault.
    [[nodiscard]] bool take(QByteArrayView bytes);
    [[nodiscard]] Fault fault() const { return m_fault; }

private:
    enum class Place { Start, Text, MarkBegin, Tag, BangBegin, Special };
    void take(char c);
    void endTag();
    void enter(Place place)
    {
        m_place = place;
        m_run = 0;
    }

    Place m_place = Place::Start;
    Fault m_fault = Fault::None;
    qsizetype m_run = 0; // bytes in this place
    int m_depth = 0;
    bool m_isClosing = false; // the tag is </x>
    char m_before = 0;        // the byte before this one
    char m_beforeThat = 0;
};

} // namespace slateboard::exchange
