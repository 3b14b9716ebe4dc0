// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/columns.h"

#include <QCoreApplication>
#include <QStringEncoder>

#include <cmath>
#include <utility>

namespace slateboard::store {
namespace {

constexpr int isoLength = 10;

int digits(const char *text, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool isInRange(Money money)
{
    return -largestAmount <= money && money <= largestAmount;
}

[[noreturn]] void refuse(const char *what, int64_t number)
{
    const std::string value = std::to_string(number);
    throw Unreadable(what + (' ' + value), value);
}

} // namespace

void bindValue(SQLite::Statement &statement, int at, const QString &text)
{
    if (text.isEmpty()) {
        statement.bind(at);
        return;
    }
    QStringEncoder toUtf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless); // imports bind a million texts
    std::string bytes(static_cast<size_t>(toUtf8.requiredSpace(text.size())), '\0');
    bytes.resize(static_cast<size_t>(toUtf8.appendToBuffer(bytes.data(), text) - bytes.data()));
    statement.bind(at, bytes);
}

// Tags are the only lists in a column; none contains a comma.
void bindValue(SQLite::Statement &statement, int at, const QStringList &texts)
{
    bindValue(statement, at, texts.join(QStringLiteral(", ")));
}

void bindValue(SQLite::Statement &statement, int at, Day day)
{
    int year = 0;
    int month = 0;
    int number = 0;
    day.date().getDate(&year, &month, &number);
    if (year < 1 || year > 9999) // nothing that readValue() knows
        throw Unwritable(QT_TRANSLATE_NOOP("Store", "A day must lie in the years 1 to 9999: nothing was changed."));
    std::string iso = "0000-00-00";
    const auto write = [&iso](size_t end, int value) {
        for (; value > 0; value /= 10)
            iso[--end] = static_cast<char>('0' + value % 10);
    };
    write(4, year);
    write(7, month);
    write(10, number);
    statement.bind(at, iso);
}

void bindValue(SQLite::Statement &statement, int at, const Currency &currency)
{
    bindValue(statement, at, currency.code);
}

void bindValue(SQLite::Statement &statement, int at, Language language)
{
    statement.bindNoCopy(at, language == Language::Korean ? "ko" : "en");
}

void bindValue(SQLite::Statement &statement, int at, Uses uses)
{
    statement.bind(at, uses.codes().toStdString()); // not NULL when empty
}

void bindValue(SQLite::Statement &statement, int at, Weekdays days)
{
    statement.bind(at, days.codes().toStdString()); // not NULL when empty
}

void bindValue(SQLite::Statement &statement, int at, Money money)
{
    if (!isInRange(money))
        throw Unwritable(QT_TRANSLATE_NOOP("Store", "An amount is too large to be added up: nothing was changed."));
    statement.bind(at, static_cast<int64_t>(money.minor));
}

void readValue(const SQLite::Column &column, Money &money)
{
    money.minor = column.getInt64();
    if (!isInRange(money))
        refuse("impossible amount", money.minor);
}

void readValue(const SQLite::Column &column, bool &value)
{
    const int64_t number = column.getInt64();
    if (number != 0 && number != 1)
        refuse("neither yes nor no:", number);
    value = number == 1;
}

void readValue(const SQLite::Column &column, int &value)
{
    const int64_t number = column.getInt64();
    if (!std::in_range<int>(number))
        refuse("impossible number", number);
    value = static_cast<int>(number);
}

void readValue(const SQLite::Column &column, double &value)
{
    value = column.getDouble();
    if (!std::isfinite(value))
        throw Unreadable("impossible number", column.getString());
}

qint64 readId(const SQLite::Column &column)
{
    const int64_t number = column.getInt64();
    if (number == 0 && !column.isNull()) // no row has it, and it would be taken for "none"
        refuse("impossible id", number);
    return number;
}

void readValue(const SQLite::Column &column, QString &text)
{
    text = QString::fromUtf8(column.getText(), column.getBytes());
}

void readValue(const SQLite::Column &column, QStringList &texts)
{
    QString joined;
    readValue(column, joined);
    texts = joined.split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

void readValue(const SQLite::Column &column, Day &day)
{
    const char *text = column.getText();
    if (column.getBytes() == isoLength && text[4] == '-' && text[7] == '-') {
        const QDate date(digits(text, 4), digits(text + 5, 2), digits(text + 8, 2));
        if (date.isValid()) {
            day = Day(date);
            return;
        }
    }
    throw Unreadable("unknown day '" + std::string(text) + "'", text);
}

void readValue(const SQLite::Column &column, Currency &currency)
{
    readValue(column, currency.code);
    if (!Currency::isKnown(currency.code))
        throw Unreadable("unknown currency '" + currency.code.toStdString() + "'", currency.code.toStdString());
}

void readValue(const SQLite::Column &column, Language &language)
{
    const std::string_view code(column.getText());
    if (code != "ko" && code != "en")
        throw Unreadable("unknown language '" + std::string(code) + "'", std::string(code));
    language = code == "ko" ? Language::Korean : Language::English;
}

void readValue(const SQLite::Column &column, Uses &uses)
{
    const std::string_view codes(column.getText(), static_cast<size_t>(column.getBytes()));
    const auto read = Uses::fromCodes(codes);
    if (!read)
        throw Unreadable("unknown uses '" + std::string(codes) + "'", std::string(codes));
    uses = *read;
}

void readValue(const SQLite::Column &column, Weekdays &days)
{
    const std::string codes = column.getString();
    const auto read = Weekdays::fromCodes(codes);
    if (!read)
        throw Unreadable("unknown weekdays '" + codes + "'", codes);
    days = *read;
}

void bindValue(SQLite::Statement &statement, int at, Share share)
{
    statement.bind(at, share.hundredths);
}

void readValue(const SQLite::Column &column, Share &share)
{
    readValue(column, share.hundredths);
}

void bindValue(SQLite::Statement &statement, int at, const EnteredAmount &entered)
{
    if (!isInRange(entered.amount))
        throw Unwritable(QT_TRANSLATE_NOOP("Store", "An amount is too large to be added up: nothing was changed."));
    statement.bind(at, entered.code().toStdString());
}

void readValue(const SQLite::Column &column, EnteredAmount &entered)
{
    const std::string code = column.getString();
    const auto read = EnteredAmount::fromCode(code);
    if (!read)
        throw Unreadable("unknown amount in another currency '" + code + "'", code);
    entered = *read;
}

} // namespace slateboard::store
