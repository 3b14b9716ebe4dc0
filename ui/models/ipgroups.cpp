// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ipgroups.h"

#include <QCoreApplication>
#include <QHash>

#include <bit>

namespace slateboard {
namespace {

QString groupWord(const char *text)
{
    return QCoreApplication::translate("IpGroups", text);
}

template <class E>
QString wordOf(int value)
{
    return wordFor(static_cast<E>(value));
}

// Of the kinds of grants, which stand in order of strength, the strongest; the last group has none.
int strongest(unsigned kinds)
{
    return kinds == 0 ? static_cast<int>(words<GrantKind>().size()) : std::countr_zero(kinds);
}

int wordCount(IpGrouping by)
{
    switch (by) {
    case IpGrouping::Medium: return static_cast<int>(words<Medium>().size());
    case IpGrouping::Origin: return static_cast<int>(words<Origin>().size());
    case IpGrouping::Status: return static_cast<int>(words<IpStatus>().size());
    case IpGrouping::Kind: return static_cast<int>(words<GrantKind>().size()) + 1;
    default: return 0;
    }
}

} // namespace

QString groupingName(IpGrouping by)
{
    switch (by) {
    case IpGrouping::None: return groupWord(QT_TRANSLATE_NOOP("IpGroups", "No groups"));
    case IpGrouping::Medium: return groupWord(QT_TRANSLATE_NOOP("IpGroups", "By medium"));
    case IpGrouping::Genre: return groupWord(QT_TRANSLATE_NOOP("IpGroups", "By genre"));
    case IpGrouping::Origin: return groupWord(QT_TRANSLATE_NOOP("IpGroups", "By origin"));
    case IpGrouping::Status: return groupWord(QT_TRANSLATE_NOOP("IpGroups", "By status"));
    case IpGrouping::Publisher: return groupWord(QT_TRANSLATE_NOOP("IpGroups", "By publisher"));
    case IpGrouping::Kind: return groupWord(QT_TRANSLATE_NOOP("IpGroups", "By right"));
    }
    return {};
}

IpGroups::IpGroups(const IpTable &ips, const IpFacts &facts, IpGrouping by) : m_by(by), m_count(wordCount(by))
{
    if (by == IpGrouping::Genre)
        takeTexts(ips, IpChunk::GenreText, facts.texts().genres);
    else if (by == IpGrouping::Publisher)
        takeTexts(ips, IpChunk::PublisherText, facts.texts().publishers);
    else if (by != IpGrouping::None)
        takeWords(ips, facts);
}

void IpGroups::takeWords(const IpTable &ips, const IpFacts &facts)
{
    m_groups.reserve(static_cast<size_t>(ips.size()));
    for (int c = 0; c < ips.chunkCount(); ++c) {
        const IpChunk &chunk = ips.chunk(c);
        for (int i = 0; i < chunk.size(); ++i) {
            const int row = ips.firstRowOf(c) + i;
            m_groups.push_back(m_by == IpGrouping::Medium   ? static_cast<int>(chunk.medium(i))
                               : m_by == IpGrouping::Origin ? static_cast<int>(chunk.origin(i))
                               : m_by == IpGrouping::Status ? static_cast<int>(facts.status(row))
                                                            : strongest(facts.kinds(row)));
        }
    }
}

void IpGroups::takeTexts(const IpTable &ips, IpChunk::Text which, const QStringList &texts)
{
    m_texts = texts;
    m_count = static_cast<int>(texts.size()) + 1;
    QList<QByteArray> names;
    for (const QString &text : texts)
        names << text.toUtf8();
    QHash<QByteArrayView, int> places;
    for (int i = 0; i < names.size(); ++i)
        places.insert(names.at(i), i);
    m_groups.reserve(static_cast<size_t>(ips.size()));
    for (int c = 0; c < ips.chunkCount(); ++c) {
        const IpChunk &chunk = ips.chunk(c);
        for (int row = 0; row < chunk.size(); ++row) {
            const QByteArrayView text = chunk.text(row, which);
            m_groups.push_back(text.isEmpty() ? m_count - 1 : places.value(text, m_count - 1));
        }
    }
}

void IpGroups::remap(const std::vector<int> &map, int size)
{
    if (m_by == IpGrouping::None)
        return;
    std::vector<int> groups(static_cast<size_t>(size), m_count - 1);
    for (size_t row = 0; row < m_groups.size(); ++row) {
        if (map[row] >= 0)
            groups[static_cast<size_t>(map[row])] = m_groups[row];
    }
    m_groups = std::move(groups);
}

QString IpGroups::name(int group) const
{
    switch (m_by) {
    case IpGrouping::None: break;
    case IpGrouping::Medium: return wordOf<Medium>(group);
    case IpGrouping::Origin: return wordOf<Origin>(group);
    case IpGrouping::Status: return wordOf<IpStatus>(group);
    case IpGrouping::Kind:
        return group == m_count - 1 ? groupWord(QT_TRANSLATE_NOOP("IpGroups", "No right")) : wordOf<GrantKind>(group);
    case IpGrouping::Genre:
        return group == m_count - 1 ? groupWord(QT_TRANSLATE_NOOP("IpGroups", "No genre")) : m_texts.at(group);
    case IpGrouping::Publisher:
        return group == m_count - 1 ? groupWord(QT_TRANSLATE_NOOP("IpGroups", "No publisher")) : m_texts.at(group);
    }
    return {};
}

} // namespace slateboard
