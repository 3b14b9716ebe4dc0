// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/costlist.h"

#include "app/base/text.h"
#include "app/planning/costreport.h"

#include <QCollator>

#include <algorithm>

namespace slateboard {
namespace {

/// The names of what documents speak of, each looked up once.
class CostNames {
public:
    CostNames(const Library &library, Language language) : m_library(library)
    {
        for (const Title &title : library.titles)
            m_titles.insert(title.id, title.name(language));
        for (const Account &account : library.accounts)
            m_accounts.insert(account.id, planning::accountTitle(library, account.id, language));
        for (const Party &party : library.parties)
            m_parties.insert(party.id, nameIn(language, party.name, party.englishName));
    }
    [[nodiscard]] QString title(const Cost &cost) const { return m_titles.value(cost.title); }
    [[nodiscard]] QString account(const Cost &cost) const { return m_accounts.value(cost.account); }
    [[nodiscard]] QString party(const Cost &cost) const { return m_parties.value(cost.counterparty); }
    [[nodiscard]] QString settles(const Cost &cost) const
    {
        const Cost *commitment = findRow(m_library.costs, cost.settles);
        return commitment ? commitment->document : QString();
    }
    [[nodiscard]] QString text(const Cost &cost, CostColumn column) const
    {
        switch (column) {
        case CostColumn::Title: return title(cost);
        case CostColumn::Account: return account(cost);
        case CostColumn::Counterparty: return party(cost);
        case CostColumn::Document: return cost.document;
        case CostColumn::Settles: return settles(cost);
        case CostColumn::Note: return cost.note;
        default: return {};
        }
    }
    [[nodiscard]] bool matches(const Cost &cost, const QStringList &words) const
    {
        const QString whole = searchKey(
            QStringList{title(cost), account(cost), party(cost), cost.document, cost.note, wordFor(cost.kind)}.join(
                u'\n'));
        return std::ranges::all_of(words, [&](const QString &word) { return whole.contains(word); });
    }

private:
    const Library &m_library;
    QHash<TitleId, QString> m_titles;
    QHash<AccountId, QString> m_accounts;
    QHash<PartyId, QString> m_parties;
};

struct Sortable {
    CostLine line;
    const Cost *cost = nullptr;
    qint64 number = 0;
    QCollatorSortKey key;
};

qint64 numberOf(const Cost &cost, const CostLine &line, CostColumn column)
{
    switch (column) {
    case CostColumn::Day: return cost.day.julian();
    case CostColumn::DueDay: return cost.dueDay ? cost.dueDay->julian() : std::numeric_limits<qint32>::max();
    case CostColumn::Kind: return static_cast<int>(cost.kind);
    case CostColumn::Amount: return cost.amount.minor;
    case CostColumn::Open: return line.open.minor;
    default: return 0;
    }
}

void sortLines(std::vector<CostLine> &lines, const Library &library, const CostNames &names, const CostQuery &query)
{
    QCollator collator(query.language == Language::Korean ? QLocale::Korean : QLocale::English);
    collator.setNumericMode(true);
    QHash<QString, QCollatorSortKey> keys; // most texts come often
    std::vector<Sortable> all;
    all.reserve(lines.size());
    for (const CostLine &line : lines) {
        const Cost *cost = findRow(library.costs, line.cost);
        const QString text = names.text(*cost, query.sortedBy);
        auto key = keys.constFind(text);
        if (key == keys.cend())
            key = keys.insert(text, collator.sortKey(text));
        all.push_back({line, cost, numberOf(*cost, line, query.sortedBy), *key});
    }
    const auto before = [](const Sortable &a, const Sortable &b) {
        if (a.number != b.number)
            return a.number < b.number;
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : std::tie(a.cost->day, a.cost->id) < std::tie(b.cost->day, b.cost->id);
    };
    if (query.order == Qt::AscendingOrder)
        std::ranges::sort(all, before);
    else
        std::ranges::sort(all, [&](const Sortable &a, const Sortable &b) { return before(b, a); });
    std::ranges::transform(all, lines.begin(), &Sortable::line);
}

bool isShown(const Cost &cost, CostsShown shown)
{
    return shown == CostsShown::All || (cost.kind == CostKind::Actual) == (shown == CostsShown::Payments);
}

} // namespace

CostList listCosts(const Library &library, const planning::Figures &figures, const CostQuery &query)
{
    const CostNames names(library, query.language);
    const QStringList words = searchKey(query.text).split(u' ', Qt::SkipEmptyParts);
    const auto due = planning::dueCommitments(library, figures);
    const QHash<CostId, Money> open = planning::openCommitments(library, query.asOf);
    QHash<CostId, const planning::DueCommitment *> dueOf;
    for (const planning::DueCommitment &each : due)
        dueOf.insert(each.cost, &each);
    std::vector<planning::DueCommitment> dueListed;
    CostList list;
    for (const Cost &cost : library.costs) {
        if (cost.day > query.asOf || (!query.title.isNull() && cost.title != query.title))
            continue;
        const planning::DueCommitment *dueAs = dueOf.value(cost.id);
        ++list.counts[static_cast<size_t>(CostsShown::All)];
        ++list.counts[static_cast<size_t>(cost.kind == CostKind::Actual ? CostsShown::Payments
                                                                        : CostsShown::Commitments)];
        list.counts[static_cast<size_t>(CostsShown::Due)] += dueAs ? 1 : 0;
        const bool isMeant = query.shown == CostsShown::Due ? dueAs != nullptr : isShown(cost, query.shown);
        if (!isMeant || (!words.isEmpty() && !names.matches(cost, words)))
            continue;
        const Money left = open.value(cost.id);
        list.lines.push_back({cost.id, left, left != Money{} && cost.dueDay && *cost.dueDay < query.asOf});
        list.open += left;
        if (dueAs)
            dueListed.push_back(*dueAs);
        if (cost.kind == CostKind::Actual)
            list.paid += cost.amount;
    }
    list.due = planning::sumsOf(dueListed, query.asOf);
    sortLines(list.lines, library, names, query);
    return list;
}

} // namespace slateboard
