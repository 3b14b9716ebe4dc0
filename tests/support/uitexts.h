// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>

class QWidget;

namespace slateboard {

/// A text of a window with where it stands, for messages.
struct UiText {
    QString where;
    QString text;
};

/// What people can read in a window now: labels, buttons, heads of tables, tabs, placeholders, choices and tool tips of
/// what is to be seen, and all actions. Rows of tables are not among them: they are the library's.
[[nodiscard]] QList<UiText> textsIn(const QWidget &window);

/// The texts of the program in the two languages, from the files of translations.
class KnownTexts {
public:
    /// Reads the files; nothing is known where they cannot be read.
    explicit KnownTexts(const QString &folder);

    [[nodiscard]] bool isEmpty() const { return m_english.isEmpty() || m_korean.isEmpty(); }
    /// True if the text is one of the program's in this language, and says something else in the other one.
    [[nodiscard]] bool isIn(Language language, const QString &text) const;

private:
    struct Texts {
        QSet<QString> whole;
        QList<QRegularExpression> withPlaces; // for %1, %n

        [[nodiscard]] bool isEmpty() const { return whole.isEmpty(); }
        void add(const QString &text);
    };
    Texts m_english;
    Texts m_korean;
};

} // namespace slateboard
