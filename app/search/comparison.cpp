// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/comparison.h"

#include "app/base/text.h"
#include "app/search/spelling.h"
#include "app/search/titleparts.h"

#include <QCoreApplication>

namespace slateboard::search {
namespace {

constexpr int mostLettersApart = 2;
constexpr std::ptrdiff_t mostWorks = 50; // of a group, that are compared with each other

} // namespace

void Comparison::add(const IpHead &head)
{
    const QString key = searchKey(head.title);
    TitleReader reader;
    reader.read(key);
    const QString part = QStringView(reader.part()).toString();
    m_parts.append(part);
    QSet<QString> &titles = m_titles[part];
    m_isAnyTitleTwice = m_isAnyTitleTwice || titles.contains(head.title);
    titles.insert(head.title);
    m_compact[part].insert(sameWorkKey(head.title));
    std::u16string letters;
    appendLetters(letters, reader.work());
    m_works.insert(letters);
    if (!head.foreignId.isEmpty()) {
        m_foreignIds.insert(head.foreignId);
        ++m_withForeignId;
    }
    m_withoutCreator += head.creator.isEmpty() ? 1 : 0;
    m_media.insert(head.medium);
}

Likenesses Comparison::likenesses() const
{
    const auto differ = [](const QSet<QString> &titles) { return titles.size() > 1; };
    Likenesses all;
    all.setFlag(Likeness::ForeignId, m_foreignIds.size() < m_withForeignId);
    all.setFlag(Likeness::Title, m_isAnyTitleTwice);
    all.setFlag(Likeness::Spacing, isAnySpacedOnly());
    all.setFlag(Likeness::Note, m_works.size() == 1 && std::ranges::any_of(m_compact, differ));
    all.setFlag(Likeness::Part, m_titles.size() > 1);
    all.setFlag(Likeness::Spelling, isAnyMisspelled());
    all.setFlag(Likeness::CreatorUnknown, m_withoutCreator > 0);
    all.setFlag(Likeness::Media, m_media.size() > 1);
    return all;
}

bool Comparison::isAnySpacedOnly() const
{
    for (auto titles = m_titles.cbegin(); titles != m_titles.cend(); ++titles) {
        if (m_compact[titles.key()].size() < titles->size())
            return true;
    }
    return false;
}

bool Comparison::isAnyMisspelled() const
{
    const auto end = std::ranges::next(m_works.begin(), mostWorks, m_works.end());
    for (auto one = m_works.begin(); one != end; ++one) {
        for (auto other = std::next(one); other != end; ++other) {
            if (areWithin(*one, *other, mostLettersApart))
                return true;
        }
    }
    return false;
}

bool DuplicateGroup::isOneOfEachPart() const
{
    QSet<QString> parts;
    for (const DuplicateMember &member : members)
        parts.insert(member.part);
    return parts.size() == members.size();
}

QString reasonText(Likenesses likenesses)
{
    struct Reason {
        Likeness likeness;
        const char *text;
    };
    static constexpr Reason reasons[] = {
        {Likeness::ForeignId, QT_TRANSLATE_NOOP("Duplicates", "the same foreign id")},
        {Likeness::Title, QT_TRANSLATE_NOOP("Duplicates", "the same title")},
        {Likeness::Spacing, QT_TRANSLATE_NOOP("Duplicates", "titles differ in spaces, punctuation or case")},
        {Likeness::Note, QT_TRANSLATE_NOOP("Duplicates", "titles differ in a note in brackets")},
        {Likeness::Spelling, QT_TRANSLATE_NOOP("Duplicates", "titles differ in a letter or two")},
        {Likeness::Part, QT_TRANSLATE_NOOP("Duplicates", "a season or side story apart")},
        {Likeness::CreatorUnknown, QT_TRANSLATE_NOOP("Duplicates", "creator unknown")},
        {Likeness::Media, QT_TRANSLATE_NOOP("Duplicates", "different media")}};
    QStringList texts;
    for (const Reason &reason : reasons) {
        if (likenesses.testFlag(reason.likeness))
            texts << QCoreApplication::translate("Duplicates", reason.text);
    }
    QString text = texts.join(QStringLiteral(" · "));
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

} // namespace slateboard::search
