// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/querycompletion.h"

#include "app/search/queryfields.h"
#include "app/search/queryreader.h"
#include "app/search/querytext.h"
#include "app/search/typedletters.h"

namespace slateboard::search {
namespace {

constexpr qsizetype mostOffered = 10;
constexpr qsizetype mostLookedAt = 4000; // of the known texts, at each keystroke

// What stands between the last border and the cursor: where it begins, and the operator before it, if any.
struct Piece {
    qsizetype at = 0;
    QString text;
    std::optional<Field> field;
    bool isOperator = false; // of any name, known or not
};

Piece pieceAt(const QString &text, qsizetype cursor)
{
    const QString before = text.left(cursor);
    QueryReader reader(before);
    Piece piece{cursor, {}, {}, false};
    while (reader.goToNext()) {
        (void)reader.takeMinus();
        piece = {reader.at(), before.mid(reader.at()), {}, false};
        const auto taken = reader.takeOperator();
        if (!taken) {
            (void)reader.takeWord();
        } else {
            const qsizetype value = reader.at();
            (void)reader.takeValues(true);
            const qsizetype comma = before.lastIndexOf(u',');
            const qsizetype at = std::max(value, comma + 1);
            piece = {at, before.mid(at), fieldNamed(taken->name), true};
        }
        if (reader.at() < before.size())
            piece = {cursor, {}, {}, false}; // that one is done
    }
    return piece;
}

QList<Completion> operatorsFor(const QString &letters, Language language)
{
    QList<Completion> offered;
    const Language other = language == Language::Korean ? Language::English : Language::Korean;
    for (Language spoken : {language, other}) {
        for (const Spelling &field : fieldSpellings()) {
            if (!typedLetters(field.in(spoken)).startsWith(letters))
                continue;
            const auto which = static_cast<Field>(field.value);
            const bool isCompared = kindOf(which) == ValueKind::Time || kindOf(which) == ValueKind::Number;
            const QString sign = !isCompared || which == Field::Discovered        ? QStringLiteral(":")
                                 : which == Field::Lapses || which == Field::Rank ? QStringLiteral("<")
                                                                                  : QStringLiteral(">");
            offered.append({field.in(spoken) + sign, exampleOf(which, spoken)});
        }
    }
    return offered;
}

QList<Completion> choicesFor(Field field, const QString &letters, Language language)
{
    QList<Completion> offered;
    const Language other = language == Language::Korean ? Language::English : Language::Korean;
    for (Language spoken : {language, other}) {
        if (letters.isEmpty() && spoken == other)
            break; // all are there already
        for (const Spelling &choice : choicesOf(field)) {
            if (typedLetters(choice.in(spoken)).startsWith(letters))
                offered.append({choice.in(spoken), choice.in(spoken == language ? other : language)});
        }
    }
    return offered;
}

QList<Completion> textsFor(const QStringList &known, const QString &letters)
{
    QList<Completion> beginning;
    QList<Completion> others;
    for (const QString &text : known.first(std::min(known.size(), mostLookedAt))) {
        const qsizetype at = letters.isEmpty() ? 0 : typedLetters(text).indexOf(letters);
        if (at >= 0)
            (at == 0 ? beginning : others).append({writtenText(text), {}});
        if (beginning.size() == mostOffered)
            break;
    }
    return beginning + others;
}

QList<Completion> periodsFor(Language language)
{
    QList<Completion> offered;
    for (int days : {30, 90, 180})
        offered.append({QString::number(days) + (language == Language::Korean ? u'일' : u'd'), {}});
    return offered;
}

QList<Completion> valuesFor(const Piece &piece, const QString &letters, Language language, const KnownTexts &known)
{
    switch (*piece.field) {
    case Field::Genre: return textsFor(known.genres, letters);
    case Field::Publisher: return textsFor(known.publishers, letters);
    case Field::Tag: return textsFor(known.tags, letters);
    case Field::Lapses:
    case Field::Discovered: return piece.text.isEmpty() ? periodsFor(language) : QList<Completion>();
    case Field::Kind: // with the status, which the column of rights shows too
        return choicesFor(Field::Kind, letters, language) + choicesFor(Field::Status, letters, language);
    default: return choicesFor(*piece.field, letters, language);
    }
}

} // namespace

Completions completionsAt(const QString &text, qsizetype cursor, Language language, const KnownTexts &known)
{
    if (cursor > mostCharacters)
        return {{cursor, 0}, {}}; // what stands there is not read
    const Piece piece = pieceAt(text, cursor);
    const QString letters = typedLetters(piece.text);
    Completions result{{piece.at, cursor - piece.at}, {}};
    if (piece.field)
        result.choices = valuesFor(piece, letters, language, known);
    else if (!piece.isOperator && !letters.isEmpty())
        result.choices = operatorsFor(letters, language);
    result.choices.removeIf([&](const Completion &choice) { return choice.text == piece.text; });
    result.choices.resize(std::min(result.choices.size(), mostOffered));
    return result;
}

} // namespace slateboard::search
