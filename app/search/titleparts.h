// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace slateboard::search {

/// Takes titles apart: what names the work, and what only says which season, side story or volume of it ("시즌 2",
/// "외전", "(웹툰)"). Reads one title after the other, because a library has a million.
class TitleReader {
public:
    /// `key` is a searchKey(). What is read holds until the next title.
    void read(QStringView key);

    /// The letters and digits that name the work; of a title that is nothing but a part, all of them. A
    /// title of signs is its own name.
    [[nodiscard]] std::u16string_view work() const { return m_work; }
    /// Which part it is: "2", "외전", "외전2"; empty for the work itself. Other words for the same part give the same.
    [[nodiscard]] std::u16string_view part() const { return m_part; }

private:
    using View = std::u16string_view;
    void dropBrackets(QStringView key);
    void split();
    bool takeLast();
    bool takeWords(size_t words, View part);
    bool takeEnd(size_t letters, View part);
    bool takeCounted(View last, View before);
    bool takeAttached(View last);
    void addPart(View part);

    std::u16string m_text; // without brackets that only tell the kind of edition
    std::vector<View> m_words;
    std::u16string m_work;
    std::u16string m_part;
};

} // namespace slateboard::search
