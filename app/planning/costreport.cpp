// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/costreport.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace slateboard::planning {
namespace {

/// What one line stands for among its neighbours: its order, then what tells it.
using CostKey = std::pair<QString, qint64>;

/// A line while it is put together.
struct Growing {
    CostNode node;
    std::map<CostKey, Growing> below;
};

QString companiesOf(const QHash<TitleId, QStringList> &companies, TitleId title)
{
    const QStringList names = companies.value(title);
    return names.isEmpty() ? QCoreApplication::translate("CostReport", "no company named")
                           : names.join(QStringLiteral(" · "));
}

QHash<TitleId, QStringList> companyNames(const Library &library, Language language)
{
    QHash<TitleId, QStringList> names;
    for (const TitleParty &tie : library.titleParties) {
        const Party *party = tie.role == PartyRole::ProductionCompany ? findRow(library.parties, tie.party) : nullptr;
        if (party)
            names[tie.title] << nameIn(language, party->name, party->englishName);
    }
    for (QStringList &each : names)
        each.sort();
    return names;
}

class ReportMaker {
public:
    ReportMaker(const Library &library, const Figures &figures, CostGrouping grouping, Language language) :
        m_library(library), m_figures(figures), m_grouping(grouping), m_language(language)
    {
        if (grouping == CostGrouping::Company)
            m_companies = companyNames(library, language);
        readDocuments();
    }

    [[nodiscard]] CostReport make()
    {
        Growing root;
        for (const AccountMoney &money : m_figures.demand.accounts)
            add(root, money);
        m_report.programme = grown(std::move(root));
        return std::move(m_report);
    }

private:
    void readDocuments();
    void add(Growing &root, const AccountMoney &money);
    [[nodiscard]] Growing &below(Growing &line, const CostKey &key, const AccountMoney &money);
    [[nodiscard]] Growing &titleBelow(Growing &line, const AccountMoney &money);
    [[nodiscard]] Growing &accountBelow(Growing &line, const AccountMoney &money, bool isOfTitle);
    void takeOwn(CostNode &node, const AccountMoney &money);
    [[nodiscard]] CostNode grown(Growing &&line) const;

    const Library &m_library;
    const Figures &m_figures;
    CostGrouping m_grouping;
    Language m_language;
    QHash<TitleId, QStringList> m_companies;
    std::vector<const Cost *> m_costs; // as the report's documents
    CostReport m_report;
};

void ReportMaker::readDocuments()
{
    for (const Cost &cost : m_library.costs) {
        if (cost.day <= m_figures.asOf)
            m_costs.push_back(&cost);
    }
    std::ranges::sort(m_costs, [](const Cost *a, const Cost *b) {
        return std::tie(a->title, a->account, a->day, a->id) < std::tie(b->title, b->account, b->day, b->id);
    });
    m_report.documents.reserve(m_costs.size());
    for (const Cost *cost : m_costs)
        m_report.documents.push_back(cost->id);
}

void ReportMaker::add(Growing &root, const AccountMoney &money)
{
    root.node.sums.add(money);
    Growing *line = &root;
    if (m_grouping == CostGrouping::Format) {
        const Title *title = findRow(m_library.titles, money.title);
        const Format format = title ? title->format : Format::Drama;
        line = &below(*line, {QString(QChar(u'0' + static_cast<int>(format))), 0}, money);
        line->node.format = format;
        line->node.name = wordFor(format);
    } else if (m_grouping == CostGrouping::Company) {
        const QString name = companiesOf(m_companies, money.title);
        line = &below(*line, {name, 0}, money);
        line->node.name = name;
    }
    const bool isByAccount = m_grouping == CostGrouping::Account;
    line = isByAccount ? &titleBelow(accountBelow(*line, money, false), money)
                       : &accountBelow(titleBelow(*line, money), money, true);
    takeOwn(line->node, money);
}

Growing &ReportMaker::below(Growing &line, const CostKey &key, const AccountMoney &money)
{
    Growing &next = line.below[key];
    next.node.sums.add(money);
    return next;
}

Growing &ReportMaker::titleBelow(Growing &line, const AccountMoney &money)
{
    const Title *title = findRow(m_library.titles, money.title);
    const QString name = title ? title->name(m_language) : QString();
    Growing &next = below(line, {u'~' + name, money.title.value}, money); // below an account after those below that
    next.node.name = name;
    next.node.title = money.title;
    next.node.account = line.node.account;
    return next;
}

// Down from the top sheet. Trees in files may be damaged, so it gives up in time.
Growing &ReportMaker::accountBelow(Growing &line, const AccountMoney &money, bool isOfTitle)
{
    constexpr qsizetype deepest = 16;
    std::vector<const Account *> way;
    for (const Account *account = findRow(m_library.accounts, money.account); account && way.size() < deepest;
         account = findRow(m_library.accounts, account->parent))
        way.push_back(account);
    Growing *next = &line;
    const auto descend = [&](const CostKey &key, AccountId account) {
        next = &below(*next, key, money);
        next->node.isAccount = true;
        next->node.account = account;
        next->node.name = accountTitle(m_library, account, m_language);
        if (isOfTitle)
            next->node.title = money.title;
    };
    for (auto account = way.rbegin(); account != way.rend(); ++account)
        descend({(*account)->code, (*account)->id.value}, (*account)->id);
    if (way.empty())
        descend({QString(QChar(u'\xffff')), 0}, {});
    return *next;
}

void ReportMaker::takeOwn(CostNode &node, const AccountMoney &money)
{
    node.isLeaf = true;
    node.estimate = money.estimate;
    const auto key = [](const Cost *cost) { return std::tie(cost->title, cost->account); };
    const auto own = std::ranges::equal_range(m_costs, std::tie(money.title, money.account), {}, key);
    node.firstDocument = static_cast<size_t>(own.begin() - m_costs.begin());
    node.documentCount = own.size();
    if (const Estimate *estimate = findRow(m_library.estimates, money.estimate)) {
        node.paidSince =
            static_cast<int>(std::ranges::count_if(own, [&](const Cost *cost) { return cost->day > estimate->day; }));
    }
}

CostNode ReportMaker::grown(Growing &&line) const
{
    CostNode node = std::move(line.node);
    for (auto &[key, next] : line.below)
        node.below.push_back(grown(std::move(next)));
    if (!node.below.empty())
        node.isLeaf = false;
    const auto isNamed = [](const CostNode &each) { return !each.isAccount && !each.format; };
    QCollator collator(m_language == Language::Korean ? QLocale::Korean : QLocale::English);
    collator.setNumericMode(true);
    const auto named = std::ranges::stable_partition(node.below, std::not_fn(isNamed));
    std::ranges::stable_sort(
        named, [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; }, &CostNode::name);
    return node;
}

} // namespace

void CostSums::add(const AccountMoney &money)
{
    budget += money.budget;
    actual += money.actual;
    committed += money.committed;
    toComplete += money.toComplete;
}

CostReport costReport(const Library &library, const Figures &figures, CostGrouping grouping, Language language)
{
    return ReportMaker(library, figures, grouping, language).make();
}

QString accountTitle(const Library &library, AccountId id, Language language)
{
    const Account *account = findRow(library.accounts, id);
    if (!account)
        return QCoreApplication::translate("CostReport", "not assigned");
    const QString &name = nameIn(language, account->koreanName, account->englishName);
    return account->code.isEmpty() ? name : account->code + u' ' + name;
}

} // namespace slateboard::planning
