// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/likeworks.h"

#include "app/base/text.h"
#include "app/search/spelling.h"
#include "app/search/titleparts.h"

#include <algorithm>
#include <array>

namespace slateboard::search {
namespace {

using View = std::u16string_view;

QString keyOf(QByteArrayView text)
{
    QByteArray key;
    appendSearchKey(key, text);
    return QString::fromUtf8(key);
}

bool separates(char16_t c)
{
    return View(u",;/&|·、‧+").find(c) != View::npos;
}

// What a creator did stands beside the name: 글 홍길동 / 그림 김철수.
bool tellsRole(View word)
{
    static constexpr std::array<View, 8> roles{u"글", u"그림", u"원작", u"각색", u"작가", u"지음", u"저", u"글그림"};
    return std::ranges::find(roles, word) != roles.end();
}

quint64 hashOfDigits(View letters)
{
    std::u16string digits;
    for (char16_t c : letters) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return hashOf(digits);
}

} // namespace

quint64 hashOf(View text)
{
    return qHashBits(text.data(), text.size() * sizeof(char16_t), 0x5eed);
}

bool LikeWorks::read(const IpTable &ips, const std::function<bool(double)> &progress)
{
    m_works.reserve(static_cast<size_t>(ips.size()));
    TitleReader title;
    for (int c = 0; c < ips.chunkCount(); ++c) {
        const IpChunk &chunk = ips.chunk(c);
        for (int row = 0; row < chunk.size(); ++row) {
            Work work;
            title.read(keyOf(chunk.text(row, IpChunk::TitleText)));
            work.firstLetter = static_cast<quint32>(m_letters.size());
            appendLetters(m_letters, title.work());
            work.letters = static_cast<quint32>(m_letters.size()) - work.firstLetter;
            const View letters = View(m_letters).substr(work.firstLetter);
            work.lettersHash = hashOf(letters);
            work.digitsHash = hashOfDigits(letters);
            if (const QByteArrayView id = chunk.text(row, IpChunk::ForeignIdText); !id.isEmpty())
                work.foreignIdHash = qHashBits(id.data(), static_cast<size_t>(id.size()), 0x5eed) | 1U;
            work.firstCreator = static_cast<quint32>(m_creators.size());
            readCreators(chunk.text(row, IpChunk::CreatorText));
            work.creators = static_cast<quint32>(m_creators.size()) - work.firstCreator;
            m_works.push_back(work);
        }
        if (progress && !progress(static_cast<double>(size()) / ips.size()))
            return false;
    }
    return true;
}

// Names between separators, without what stands in brackets behind them.
void LikeWorks::readCreators(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    const size_t first = m_creators.size();
    const QString key = keyOf(text);
    std::u16string name;
    std::u16string word;
    const auto endWord = [&] {
        if (!tellsRole(word))
            name += word;
        word.clear();
    };
    bool inBrackets = false;
    for (QChar c : key) {
        inBrackets = c == u'(' || (inBrackets && c != u')');
        if (inBrackets || c == u')')
            continue;
        if (c.isLetterOrNumber()) {
            word += c.unicode();
            continue;
        }
        endWord();
        if (separates(c.unicode()))
            addCreator(std::exchange(name, {}));
    }
    endWord();
    addCreator(name);
    std::sort(m_creators.begin() + static_cast<std::ptrdiff_t>(first), m_creators.end());
}

void LikeWorks::addCreator(View name)
{
    if (!name.empty())
        m_creators.push_back(hashOf(name));
}

} // namespace slateboard::search
