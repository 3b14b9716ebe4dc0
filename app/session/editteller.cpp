// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/editteller.h"

#include "app/planning/gate.h"
#include "app/session/cellvalues.h"
#include "app/session/librarylists.h"
#include "app/session/rownames.h"
#include "app/store/rowwords.h"

#include <QCoreApplication>

#include <cmath>

namespace slateboard {
namespace {

QString historyText(const char *text)
{
    return QCoreApplication::translate("History", text);
}

// Values of each type for people.
class ShownValue {
public:
    ShownValue(const EditTeller &teller, const Formatter &format) : m_teller(teller), m_format(format) {}

    [[nodiscard]] QString operator()(const QString &text) const { return text; }
    [[nodiscard]] QString operator()(const QStringList &texts) const { return texts.join(QStringLiteral(", ")); }
    [[nodiscard]] QString operator()(Day day) const { return m_format.day(day); }
    [[nodiscard]] QString operator()(Money money) const { return m_format.moneyExact(money); }
    [[nodiscard]] QString operator()(int number) const { return m_format.number(number); }
    [[nodiscard]] QString operator()(double number) const
    {
        return m_format.decimal(number, std::floor(number) == number ? 0 : 2);
    }
    [[nodiscard]] QString operator()(bool isSo) const
    {
        return isSo ? historyText(QT_TRANSLATE_NOOP("History", "Yes"))
                    : historyText(QT_TRANSLATE_NOOP("History", "No"));
    }
    [[nodiscard]] QString operator()(const Currency &currency) const { return currency.code; }
    [[nodiscard]] QString operator()(Language language) const
    {
        return language == Language::Korean ? QStringLiteral("한국어") : QStringLiteral("English");
    }
    [[nodiscard]] QString operator()(Uses uses) const { return wordsOf<Use>(uses); }
    [[nodiscard]] QString operator()(Weekdays days) const { return wordsOf<Weekday>(days); }
    [[nodiscard]] QString operator()(Share share) const { return shareText(share); }
    [[nodiscard]] QString operator()(const EnteredAmount &entered) const
    {
        return QStringLiteral("%1 × %2 (%3)")
            .arg(Formatter(m_format.language(), entered.currency).moneyExact(entered.amount), rateText(entered.rate),
                 m_format.day(entered.day));
    }
    template <class Row>
    [[nodiscard]] QString operator()(Id<Row> id) const
    {
        const RowName name = m_teller.nameOf({store::TableOf<Row>::table, id.value});
        if (name.name.isEmpty())
            return historyText(QT_TRANSLATE_NOOP("History", "(not known any more)"));
        return name.name;
    }
    template <class E>
    requires std::is_enum_v<E>
    [[nodiscard]] QString operator()(E value) const { return wordFor(value); }
    template <class T>
    [[nodiscard]] QString operator()(const std::optional<T> &value) const
    {
        return value ? (*this)(*value) : QString();
    }

private:
    template <class E, class Set>
    [[nodiscard]] static QString wordsOf(const Set &set)
    {
        QStringList shown;
        for (const auto &word : words<E>()) {
            if (set.has(word.value))
                shown << translatedWord(word.english);
        }
        return shown.join(QStringLiteral(", "));
    }

    const EditTeller &m_teller;
    const Formatter &m_format;
};

// A value that the model does not know, as it stands in the file.
QString bareText(const store::CellValue &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    const auto *real = std::get_if<double>(&cell);
    return real ? QString::number(*real) : QString();
}

// Calls `take` with the description of one column.
template <class Take>
void visitColumn(Table table, int column, Take &&take)
{
    visitTable(table, [&]<class Row>() {
        int at = 0;
        std::apply([&](const auto &...each) { ((at++ == column ? take(each) : void()), ...); },
                   store::TableOf<Row>::columns);
    });
}

// The first title or source IP that a row refers to and that the library has.
template <class Row>
std::optional<store::RowKey> shownOf(const Library &library, const Row &row)
{
    std::optional<store::RowKey> shown;
    const auto look = [&]<class Value>(const store::Column<Row, Value> &column) {
        if (shown)
            return;
        if constexpr (std::is_same_v<Value, TitleId>) {
            if (findRow(library.titles, row.*column.member))
                shown = {Table::Title, (row.*column.member).value};
        } else if constexpr (std::is_same_v<Value, IpId>) {
            if (library.ips.rowOf(row.*column.member))
                shown = {Table::SourceIp, (row.*column.member).value};
        }
        (void)column;
    };
    std::apply([&](const auto &...column) { (look(column), ...); }, store::TableOf<Row>::columns);
    return shown;
}

// What goes without saying of a row that was added or deleted: that a flag is not set, that a day is known to the day.
bool isAsUsual(Table table, const store::CellChange &change)
{
    const store::CellValue &cell = std::holds_alternative<std::monostate>(change.after) ? change.before : change.after;
    bool isUsual = false;
    visitColumn(table, change.column, [&]<class Row, class Value>(const store::Column<Row, Value> &column) {
        if constexpr (std::is_same_v<Value, bool> || std::is_same_v<Value, Precision>) {
            Value value{};
            const Value usual = Row{}.*column.member;
            isUsual = takeCell(cell, value) && value == Value{} && value == usual;
        }
        (void)column;
    });
    return isUsual;
}

} // namespace

QString RowName::full() const
{
    //: A row: its kind, name and what it belongs to, such as: Phase “Production” (Moonlit Court · Working plan)
    const QString whole = place.isEmpty()
                              ? historyText(QT_TRANSLATE_NOOP("History", "%1 “%2”")).arg(kind, name)
                              : historyText(QT_TRANSLATE_NOOP("History", "%1 “%2” (%3)")).arg(kind, name, place);
    return name.isEmpty() ? kind : whole;
}

RowName EditTeller::nameOf(store::RowKey row) const
{
    const RowNames names(m_library, m_format);
    RowName made;
    visitTable(row.table, [&]<class Row>() {
        made.kind = store::wordForRow(store::TableOf<Row>::name);
        const auto take = [&](const RowNames::Name &name) {
            made.name = name.name;
            made.place = name.place;
        };
        if constexpr (std::is_same_v<Row, LibraryInfo>) {
            take(names.of(m_library.info));
        } else if constexpr (std::is_same_v<Row, SourceIp>) {
            if (const auto head = m_library.ips.find(IpId{row.id}))
                take(names.of(*head));
        } else if (const Row *found = findRow(listOf<Row>(m_library), Id<Row>{row.id})) {
            take(names.of(*found));
        }
    });
    return made;
}

QString EditTeller::value(Table table, int column, const store::CellValue &cell) const
{
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    QString shown;
    visitColumn(table, column, [&]<class Row, class Value>(const store::Column<Row, Value> &described) {
        if constexpr (std::is_same_v<Row, StageEvent> && std::is_same_v<Value, QString>) {
            if (described.member == &StageEvent::overridden) {
                shown = planning::gateSentences(bareText(cell), m_format).join(u' ');
                return;
            }
        }
        (void)described;
        Value value{};
        shown = takeCell(cell, value) ? ShownValue(*this, m_format)(value) : bareText(cell);
    });
    return shown;
}

QList<store::CellChange> EditTeller::toldCells(const store::RowChange &row) const
{
    if (row.deed == store::RowDeed::Changed)
        return row.cells;
    const QList<std::optional<Table>> &references = store::referencesOf(row.table);
    QList<store::CellChange> told;
    for (const store::CellChange &cell : row.cells) {
        const auto of = references.value(cell.column);
        const bool isInName = of == Table::Title || of == Table::Plan || of == Table::SourceIp ||
                              of == Table::RightsGrant || of == Table::Milestone;
        if (isAsUsual(row.table, cell))
            continue;
        if (!isInName || row.table == Table::PhaseLink || row.table == Table::Decision || row.table == Table::Cap)
            told.append(cell);
    }
    return told;
}

QString EditTeller::rowText(store::RowKey row) const
{
    return nameOf(row).full();
}

QString EditTeller::sentence(const store::Obstacle &obstacle) const
{
    const QString row = rowText(obstacle.row);
    using Kind = store::Obstacle::Kind;
    switch (obstacle.kind) {
    case Kind::Changed: break;
    case Kind::Deleted: return historyText(QT_TRANSLATE_NOOP("History", "%1 is no longer there.")).arg(row);
    case Kind::There: return historyText(QT_TRANSLATE_NOOP("History", "%1 is there already.")).arg(row);
    case Kind::Referred:
        //: %1 is a row that undoing would delete, %2 one that has been added to it since
        return historyText(QT_TRANSLATE_NOOP("History", "%1 cannot go: %2 hangs on it."))
            .arg(row, rowText(obstacle.other));
    case Kind::Orphaned:
        //: %1 is a row that undoing would bring back, %2 the one to which it belongs
        return historyText(QT_TRANSLATE_NOOP("History", "%1 cannot come back: %2 is no longer there."))
            .arg(row, rowText(obstacle.other));
    case Kind::Unsound: return QStringLiteral("%1: %2").arg(row, obstacle.rule);
    }
    if (obstacle.column < 0)
        return historyText(QT_TRANSLATE_NOOP("History", "%1 has changed since.")).arg(row);
    const auto said = [&](const store::CellValue &cell) {
        const QString text = value(obstacle.row.table, obstacle.column, cell);
        return text.isEmpty() ? historyText(QT_TRANSLATE_NOOP("History", "empty")) : text;
    };
    //: %1 is a row, %2 the name of a field, %3 and %4 its values
    return historyText(QT_TRANSLATE_NOOP("History", "%1: “%2” is %3 now, no longer %4."))
        .arg(row, fieldWord(obstacle.row.table, obstacle.column), said(obstacle.now), said(obstacle.expected));
}

std::optional<store::RowKey> shownRow(const Library &library, store::RowKey row)
{
    std::optional<store::RowKey> shown;
    visitTable(row.table, [&]<class Row>() {
        if constexpr (std::is_same_v<Row, SourceIp>) {
            if (library.ips.rowOf(IpId{row.id}))
                shown = row;
        } else if constexpr (hasList<Row>) {
            if (const Row *found = findRow(listOf<Row>(library), Id<Row>{row.id}))
                shown = shownOf(library, *found);
        }
    });
    return shown;
}

} // namespace slateboard
