// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/grantcolumns.h"

#include "app/base/text.h"
#include "app/exchange/cells.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace slateboard::exchange {
namespace {

constexpr Uses screenUses{Use::Drama, Use::Film, Use::Entertainment, Use::Animation};

bool isOneOf(const QString &text, std::initializer_list<const char *> words)
{
    const QString key = sameWorkKey(text);
    return std::ranges::any_of(words, [&](const char *word) { return key == sameWorkKey(QString::fromUtf8(word)); });
}

bool isPerpetual(const QString &text)
{
    return isOneOf(text, {"영구", "무기한", "기한 없음", "제한 없음", "perpetual", "perpetuity", "in perpetuity",
                          "forever", "unlimited", "none"});
}

Uses united(Uses a, Uses b)
{
    for (const Word<Use> &word : words<Use>()) {
        if (b.has(word.value))
            a.set(word.value);
    }
    return a;
}

// A month or a year begins on its first day.
Day firstDayOf(const DatedCell &cell)
{
    switch (cell.precision) {
    case Precision::Year: return Day(cell.day.year(), 1, 1);
    case Precision::Month: return Day(cell.day.year(), cell.day.month(), 1);
    case Precision::Day: break;
    }
    return cell.day;
}

} // namespace

GrantFields saidBy(const RightsGrant &pattern)
{
    GrantFields said = GrantField::Territory | GrantField::Language | GrantField::StartsOn | GrantField::EndsOn |
                       GrantField::Exclusive;
    said.setFlag(GrantField::Fee, pattern.fee.has_value());
    said.setFlag(GrantField::ExercisePrice, pattern.exercisePrice.has_value());
    said.setFlag(GrantField::ExtensionTerms, !pattern.extensionTerms.isEmpty());
    return said;
}

std::vector<const Column *> GrantReader::Columns::all() const
{
    return {&kind,   &uses, &territory,     &language,       &exclusive,   &startsOn,
            &endsOn, &fee,  &exercisePrice, &extensionTerms, &counterparty};
}

const Column &GrantReader::Columns::first() const
{
    const auto columns = all();
    const auto found = std::ranges::find_if(columns, &Column::exists);
    return found == columns.end() ? kind : **found;
}

Result<GrantReader> GrantReader::over(const SourceTable &table, const ImportOptions &options, Findings &findings,
                                      const Currency &currency)
{
    GrantReader reader(options, findings, currency);
    for (int number = 1; number <= mostGrants; ++number) {
        const QByteArray prefix = number == 1 ? QByteArray("grant_") : "grant_" + QByteArray::number(number) + '_';
        const auto column = [&](const char *field) { return findings.column((prefix + field).constData()); };
        Columns set{number,
                    column("kind"),
                    column("uses"),
                    column("territory"),
                    column("language"),
                    column("exclusive"),
                    column("starts_on"),
                    column("ends_on"),
                    column("fee"),
                    column("exercise_price"),
                    column("extension_terms"),
                    column("counterparty"),
                    {},
                    {}};
        if (!set.first().exists())
            continue;
        for (auto [amount, unit] : {std::pair(&set.fee, &set.feeUnit), std::pair(&set.exercisePrice, &set.priceUnit)}) {
            auto found = amountUnit(amount->header, table.file, currency);
            if (!found)
                return tl::unexpected(found.error());
            *unit = *std::move(found);
        }
        reader.m_sets.append(std::move(set));
    }
    return reader;
}

tl::expected<QList<GrantRow>, RowRemark> GrantReader::read(const SourceRow &row, QList<RowRemark> &notes) const
{
    QList<GrantRow> grants;
    for (const Columns &columns : m_sets) {
        const auto all = columns.all();
        if (std::ranges::all_of(all, [&](const Column *column) { return column->text(row).isEmpty(); }))
            continue;
        auto grant = readOne(columns, row, notes);
        if (!grant)
            return tl::unexpected(std::move(grant.error()));
        if (*grant)
            grants.append(**std::move(grant));
    }
    return grants;
}

tl::expected<std::optional<GrantRow>, RowRemark> GrantReader::readOne(const Columns &columns, const SourceRow &row,
                                                                      QList<RowRemark> &notes) const
{
    GrantRow out{m_options.grantForAll.value_or(RightsGrant()), columns.counterparty.text(row), columns.number,
                 saidIn(columns, row)};
    const auto kind = m_findings.word<GrantKind>(row, columns.kind, columns.kind.text(row));
    if (!kind && !m_options.grantForAll) {
        notes.append(aboutCell(row, columns.kind.exists() ? columns.kind : columns.first(),
                               QCoreApplication::translate("Import", "The kind of the grant is not known, so the grant "
                                                                     "was left out.")));
        return std::nullopt;
    }
    out.grant.kind = kind.value_or(out.grant.kind);
    readUses(columns, row, out.grant, notes);
    if (out.grant.uses.isEmpty()) {
        notes.append(aboutCell(row, columns.uses.exists() ? columns.uses : columns.first(),
                               QCoreApplication::translate("Import", "What the grant covers is not known, so the grant "
                                                                     "was left out.")));
        return std::nullopt;
    }
    if (auto term = readTerm(columns, row, out); !term)
        return tl::unexpected(std::move(term.error()));
    if (auto money = readMoney(columns, row, out.grant); !money)
        return tl::unexpected(std::move(money.error()));
    const auto take = [&](const Column &column, QString &text) {
        if (const QString said = column.text(row); !said.isEmpty())
            text = said;
    };
    take(columns.territory, out.grant.territory);
    take(columns.language, out.grant.language);
    take(columns.extensionTerms, out.grant.extensionTerms);
    const QString exclusive = columns.exclusive.text(row);
    if (const auto isExclusive = m_findings.word<bool>(row, columns.exclusive, exclusive)) {
        out.grant.exclusive = *isExclusive;
        out.given.setFlag(GrantField::Exclusive);
    }
    return out;
}

GrantFields GrantReader::saidIn(const Columns &columns, const SourceRow &row) const
{
    GrantFields said = m_options.grantForAll ? saidBy(*m_options.grantForAll) : GrantFields();
    for (auto [field, column] :
         {std::pair(GrantField::Territory, &columns.territory), std::pair(GrantField::Language, &columns.language),
          std::pair(GrantField::StartsOn, &columns.startsOn), std::pair(GrantField::EndsOn, &columns.endsOn),
          std::pair(GrantField::Fee, &columns.fee), std::pair(GrantField::ExercisePrice, &columns.exercisePrice),
          std::pair(GrantField::ExtensionTerms, &columns.extensionTerms)}) {
        if (!column->text(row).isEmpty())
            said.setFlag(field);
    }
    return said;
}

tl::expected<void, RowRemark> GrantReader::readTerm(const Columns &columns, const SourceRow &row, GrantRow &out) const
{
    RightsGrant &grant = out.grant;
    const QString start = columns.startsOn.text(row);
    const auto startsOn = start.isEmpty() ? Result<DatedCell>() : readDay(start);
    if (!startsOn)
        return tl::unexpected(m_findings.unreadable(row, columns.startsOn, startsOn.error().sentence));
    const QString end = columns.endsOn.text(row);
    const bool isOpen = end.isEmpty() || isPerpetual(end);
    const auto endsOn = isOpen ? Result<DatedCell>() : readLastDay(end);
    if (!endsOn)
        return tl::unexpected(m_findings.unreadable(row, columns.endsOn, endsOn.error().sentence));
    if (!start.isEmpty()) {
        grant.startsOn = firstDayOf(*startsOn);
    } else if (!m_options.grantForAll) {
        grant.startsOn = m_options.today;
        out.ifNew.append(
            aboutCell(row, columns.startsOn.exists() ? columns.startsOn : columns.first(),
                      QCoreApplication::translate("Import", "The first day of the grant is not known, so it "
                                                            "was taken to begin on %1.")
                          .arg(grant.startsOn.iso())));
    }
    if (!end.isEmpty())
        grant.endsOn = isOpen ? std::nullopt : std::optional(endsOn->day);
    if (grant.endsOn && *grant.endsOn < grant.startsOn) {
        const QString why = QCoreApplication::translate("Import", "The grant would end on %1, before it begins on %2.")
                                .arg(grant.endsOn->iso(), grant.startsOn.iso());
        return tl::unexpected(aboutCell(row, columns.endsOn.exists() ? columns.endsOn : columns.first(), why));
    }
    return {};
}

tl::expected<void, RowRemark> GrantReader::readMoney(const Columns &columns, const SourceRow &row,
                                                     RightsGrant &grant) const
{
    const auto read = [&](const Column &column, const QString &unit,
                          std::optional<Money> &out) -> tl::expected<void, RowRemark> {
        const QString text = column.text(row);
        if (text.isEmpty())
            return {};
        const auto amount = readAmount(text, unit, m_currency);
        if (!amount)
            return tl::unexpected(m_findings.unreadable(row, column, amount.error().sentence));
        out = *amount;
        return {};
    };
    auto done = read(columns.fee, columns.feeUnit, grant.fee);
    return done ? read(columns.exercisePrice, columns.priceUnit, grant.exercisePrice) : done;
}

std::optional<Uses> GrantReader::usesOf(const Column &column, const QString &word) const
{
    if (const QString *code = m_findings.answer(column, word))
        return Uses::fromCodes(code->toLatin1());
    if (isOneOf(word, {"전체", "모두", "all", "all rights", "전 매체"})) {
        Uses all;
        for (const Word<Use> &each : words<Use>())
            all.set(each.value);
        return all;
    }
    if (isOneOf(word, {"영상", "영상화", "영상물", "screen", "all screen", "audiovisual"}))
        return screenUses;
    const auto use = readWord<Use>(word);
    return use ? std::optional(Uses{*use}) : std::nullopt;
}

void GrantReader::readUses(const Columns &columns, const SourceRow &row, RightsGrant &grant,
                           QList<RowRemark> &notes) const
{
    const QString text = columns.uses.text(row);
    if (text.isEmpty())
        return;
    static const QRegularExpression separators(QStringLiteral("[,;/·+&|、]"));
    Uses found;
    const auto codes = Uses::fromCodes(text.toLower().toLatin1()); // as our own lists have them
    if (codes && !codes->isEmpty()) {
        grant.uses = *codes;
        return;
    }
    for (const QString &part : text.split(separators)) {
        const QString phrase = tidied(part);
        if (phrase.isEmpty())
            continue;
        const QStringList words = phrase.split(u' '); // 드라마 영화
        const bool areSeveral = !usesOf(columns.uses, phrase) && std::ranges::any_of(words, [](const QString &word) {
            return readWord<Use>(word).has_value();
        });
        for (const QString &word : areSeveral ? words : QStringList(phrase)) {
            const auto uses = usesOf(columns.uses, word);
            found = united(found, uses.value_or(Uses()));
            if (uses)
                continue;
            m_findings.listUnknown(row, columns.uses, word);
            notes.append(aboutCell(row, columns.uses,
                                   QCoreApplication::translate("Import", "“%1” is not a known use, so it was left out.")
                                       .arg(word.left(60))));
        }
    }
    if (!found.isEmpty())
        grant.uses = found;
}

} // namespace slateboard::exchange
