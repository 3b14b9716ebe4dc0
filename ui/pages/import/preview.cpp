// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/preview.h"

#include "app/model/entrymoney.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

using exchange::ImportKind;

constexpr qsizetype longest = 200; // characters of a long text that a cell shows

template <class Row>
struct PreviewColumn {
    FigureColumn column;
    std::function<QString(const Row &)> text;
};

QString fieldHead(ImportKind kind, const char *code)
{
    const auto fields = exchange::fieldsOf(kind);
    const auto found =
        std::ranges::find_if(fields, [code](const exchange::Field &field) { return qstrcmp(field.code, code) == 0; });
    return exchange::fieldName(*found);
}

template <class Row>
Preview previewOf(const QList<Row> &rows, const QList<PreviewColumn<Row>> &columns)
{
    Preview preview;
    preview.rows.resize(std::min<qsizetype>(rows.size(), Preview::mostRows));
    for (const PreviewColumn<Row> &column : columns) {
        QStringList texts;
        for (qsizetype i = 0; i < preview.rows.size(); ++i)
            texts << column.text(rows[i]);
        if (std::ranges::all_of(texts, &QString::isEmpty))
            continue;
        preview.columns << column.column;
        for (qsizetype i = 0; i < preview.rows.size(); ++i)
            preview.rows[i].cells << FigureCell{texts[i]};
    }
    return preview;
}

QString oneLine(const QString &text)
{
    return text.left(longest).simplified();
}

/// The grants that the rows bring for a source IP.
struct GrantFacts {
    int count = 0;
    GrantKind kind = GrantKind::Option; // of the last one
    std::optional<Day> endsOn;          // the latest end; nothing: one of them is perpetual
};

void add(GrantFacts &facts, const RightsGrant &grant)
{
    const bool isLonger = facts.count == 0 || !grant.endsOn || (facts.endsOn && *grant.endsOn > *facts.endsOn);
    if (isLonger)
        facts.endsOn = grant.endsOn;
    facts.kind = grant.kind;
    ++facts.count;
}

// "Option, to 2023-12-15", "3, perpetual"
QString told(const GrantFacts &facts, const Formatter &formatter)
{
    if (facts.count == 0)
        return {};
    const QString what = facts.count == 1 ? wordFor(facts.kind) : QString::number(facts.count);
    return facts.endsOn
               ? QCoreApplication::translate("ImportDialog", "%1, to %2").arg(what, formatter.day(*facts.endsOn))
               : QCoreApplication::translate("ImportDialog", "%1, perpetual").arg(what);
}

// Of each of the first source IPs. Both are in the order of the rows.
QHash<IpId, GrantFacts> firstGrants(const Rows &rows)
{
    QHash<IpId, GrantFacts> facts;
    const IpId last =
        rows.ips.isEmpty() ? IpId() : rows.ips[std::min<qsizetype>(rows.ips.size(), Preview::mostRows) - 1].id;
    for (const RightsGrant &grant : rows.grants) {
        if (grant.ip > last)
            break;
        add(facts[grant.ip], grant);
    }
    return facts;
}

QList<PreviewColumn<SourceIp>> ipColumns(const QHash<IpId, GrantFacts> &grants, const Formatter &formatter)
{
    const auto column = [](const char *code, std::function<QString(const SourceIp &)> text) {
        return PreviewColumn<SourceIp>{{fieldHead(ImportKind::Ips, code)}, std::move(text)};
    };
    const auto rights = [&](const SourceIp &ip) { return told(grants.value(ip.id), formatter); };
    return {
        column("title", [](const SourceIp &ip) { return ip.title; }),
        column("original_title", [](const SourceIp &ip) { return ip.originalTitle; }),
        column("medium", [](const SourceIp &ip) { return wordFor(ip.medium); }),
        column("genre", [](const SourceIp &ip) { return ip.genre; }),
        column("creator", [](const SourceIp &ip) { return ip.creator; }),
        column("publisher", [](const SourceIp &ip) { return ip.publisher; }),
        column("origin", [](const SourceIp &ip) { return wordFor(ip.origin); }),
        column("discovered_on",
               [&](const SourceIp &ip) { return ip.discoveredOn ? formatter.day(*ip.discoveredOn) : QString(); }),
        {{QCoreApplication::translate("ImportDialog", "Rights grants")}, rights},
        column("foreign_id", [](const SourceIp &ip) { return ip.foreignId; }),
        column("tags", [](const SourceIp &ip) { return ip.tags.join(QStringLiteral(", ")); }),
        column("synopsis", [](const SourceIp &ip) { return oneLine(ip.synopsis); }),
        column("notes", [](const SourceIp &ip) { return oneLine(ip.notes); }),
    };
}

QList<PreviewColumn<IpMetric>> metricColumns(const Library &library, const Formatter &formatter)
{
    const auto title = [&](const IpMetric &metric) {
        const auto ip = library.ips.find(metric.ip);
        return ip ? ip->title : QString();
    };
    const auto value = [](const IpMetric &metric) {
        return QLocale().toString(metric.value, 'f', QLocale::FloatingPointShortest);
    };
    return {
        {{QCoreApplication::translate("ImportDialog", "Source IP")}, title},
        {{QCoreApplication::translate("ImportDialog", "Metric")},
         [](const IpMetric &metric) { return wordFor(metric.kind); }},
        {{QCoreApplication::translate("ImportDialog", "Day")},
         [&](const IpMetric &metric) { return formatter.day(metric.day); }},
        {{QCoreApplication::translate("ImportDialog", "Value"), true}, value},
        {{QCoreApplication::translate("ImportDialog", "Where from")},
         [](const IpMetric &metric) { return metric.source; }},
    };
}

QList<PreviewColumn<Cost>> costColumns(const Rows &rows, const Library &library, const Formatter &formatter)
{
    const auto column = [](const char *code, std::function<QString(const Cost &)> text, bool atRight = false) {
        return PreviewColumn<Cost>{{fieldHead(ImportKind::Costs, code), atRight}, std::move(text)};
    };
    const auto title = [&](const Cost &cost) {
        const Title *row = findRow(library.titles, cost.title);
        return row ? row->name(formatter.language()) : QString();
    };
    const auto account = [&](const Cost &cost) {
        const Account *row = findRow(library.accounts, cost.account);
        return row ? (row->code + u' ' + nameIn(formatter.language(), row->koreanName, row->englishName)).trimmed()
                   : QString();
    };
    const auto settles = [&](const Cost &cost) {
        const Cost *fresh = findRow(rows.costs, cost.settles);
        const Cost *commitment = fresh ? fresh : findRow(library.costs, cost.settles);
        return commitment ? commitment->document : QString();
    };
    const auto party = [&](const Cost &cost) {
        const Party *fresh = findRow(rows.parties, cost.counterparty);
        const Party *row = fresh ? fresh : findRow(library.parties, cost.counterparty);
        return row ? row->name : QString();
    };
    const auto entered = [](const Cost &cost) { return cost.entered ? enteredText(*cost.entered) : QString(); };
    return {
        column("title", title),
        column("account", account),
        column("kind", [](const Cost &cost) { return wordFor(cost.kind); }),
        column("day", [&](const Cost &cost) { return formatter.day(cost.day); }),
        column("due_day", [&](const Cost &cost) { return cost.dueDay ? formatter.day(*cost.dueDay) : QString(); }),
        column(
            "amount", [&](const Cost &cost) { return formatter.moneyExact(cost.amount); }, true),
        column("currency", entered),
        column("document", [](const Cost &cost) { return cost.document; }),
        column("settles", settles),
        column("counterparty", party),
        column("note", [](const Cost &cost) { return oneLine(cost.note); }),
    };
}

QList<PreviewColumn<Receipt>> receiptColumns(const Rows &rows, const Library &library, const Formatter &formatter)
{
    const auto column = [](const char *code, std::function<QString(const Receipt &)> text, bool atRight = false) {
        return PreviewColumn<Receipt>{{fieldHead(ImportKind::Receipts, code), atRight}, std::move(text)};
    };
    const auto title = [&](const Receipt &receipt) {
        const Title *row = findRow(library.titles, receipt.title);
        return row ? row->name(formatter.language()) : QString();
    };
    const auto platform = [&](const Receipt &receipt) {
        const Party *fresh = findRow(rows.parties, receipt.platform);
        const Party *row = fresh ? fresh : findRow(library.parties, receipt.platform);
        return row ? row->name : QString();
    };
    const auto entered = [](const Receipt &receipt) {
        return receipt.entered ? enteredText(*receipt.entered) : QString();
    };
    return {
        column("title", title),
        column("platform", platform),
        column("kind", [](const Receipt &receipt) { return wordFor(receipt.kind); }),
        column("day", [&](const Receipt &receipt) { return formatter.day(receipt.day); }),
        column(
            "amount", [&](const Receipt &receipt) { return formatter.moneyExact(receipt.amount); }, true),
        column("currency", entered),
        column("document", [](const Receipt &receipt) { return receipt.document; }),
        column("note", [](const Receipt &receipt) { return oneLine(receipt.note); }),
    };
}

/// What the rows of an import say about one of its titles. Each list of them is in the order of the titles.
class TitleFacts {
public:
    TitleFacts(const Rows &rows, const Library &library, const Formatter &formatter) :
        m_rows(rows), m_library(library), m_formatter(formatter)
    {}

    [[nodiscard]] std::optional<SourceIp> source(const Title &title) const
    {
        const TitleIp *tie = first(m_rows.titleIps, title);
        if (!tie)
            return std::nullopt;
        if (const SourceIp *fresh = findRow(m_rows.ips, tie->ip))
            return *fresh;
        const auto known = m_library.ips.find(tie->ip);
        SourceIp ip;
        if (known) {
            ip.title = known->title;
            ip.creator = known->creator;
            ip.medium = known->medium;
        }
        return known ? std::optional(ip) : std::nullopt;
    }

    [[nodiscard]] QString stage(const Title &title) const
    {
        const StageEvent *event = first(m_rows.stageEvents, title);
        return event ? wordFor(event->stage) : QString();
    }

    [[nodiscard]] QString release(const Title &title) const
    {
        const StageEvent *event = first(m_rows.stageEvents, title);
        if (event && event->stage == Stage::Released)
            return m_formatter.day(event->day, event->precision);
        const PlanTitle *planned = first(m_rows.planTitles, title);
        return planned && planned->targetRelease ? m_formatter.day(*planned->targetRelease) : QString();
    }

    template <class Row>
    [[nodiscard]] QString money(const QList<Row> &list, const Title &title) const
    {
        const Row *row = first(list, title);
        return row ? m_formatter.moneyExact(row->amount) : QString();
    }

    [[nodiscard]] QString party(const Title &title, PartyRole role) const
    {
        for (const TitleParty &tie : std::ranges::equal_range(m_rows.titleParties, title.id, {}, &TitleParty::title)) {
            if (tie.role != role)
                continue;
            const Party *fresh = findRow(m_rows.parties, tie.party);
            const Party *party = fresh ? fresh : findRow(m_library.parties, tie.party);
            return party ? party->name : QString();
        }
        return {};
    }

private:
    template <class Row>
    [[nodiscard]] static const Row *first(const QList<Row> &list, const Title &title)
    {
        const auto found = std::ranges::lower_bound(list, title.id, {}, &Row::title);
        return found != list.end() && found->title == title.id ? &*found : nullptr;
    }

    const Rows &m_rows;
    const Library &m_library;
    const Formatter &m_formatter;
};

QString countText(const std::optional<int> &count)
{
    return count ? QString::number(*count) : QString();
}

QList<PreviewColumn<Title>> titleColumns(const Rows &rows, const TitleFacts &facts)
{
    const auto column = [](const char *code, std::function<QString(const Title &)> text) {
        return PreviewColumn<Title>{{fieldHead(ImportKind::Titles, code)}, std::move(text)};
    };
    const auto number = [](const char *code, std::function<QString(const Title &)> text) {
        return PreviewColumn<Title>{{fieldHead(ImportKind::Titles, code), true}, std::move(text)};
    };
    const auto ofSource = [&facts](std::function<QString(const SourceIp &)> text) {
        return [&facts, text = std::move(text)](const Title &title) {
            const auto ip = facts.source(title);
            return ip ? text(*ip) : QString();
        };
    };
    const auto party = [&facts](PartyRole role) {
        return [&facts, role](const Title &title) { return facts.party(title, role); };
    };
    return {
        column("korean_name", [](const Title &title) { return title.koreanName; }),
        column("english_name", [](const Title &title) { return title.englishName; }),
        column("format", [](const Title &title) { return wordFor(title.format); }),
        column("source", ofSource([](const SourceIp &ip) { return wordFor(ip.medium); })),
        column("source_title", ofSource([](const SourceIp &ip) { return ip.title; })),
        column("creator", ofSource([](const SourceIp &ip) { return ip.creator; })),
        {{QCoreApplication::translate("ImportDialog", "Stage")},
         [&facts](const Title &title) { return facts.stage(title); }},
        column("release", [&facts](const Title &title) { return facts.release(title); }),
        number("cost", [&](const Title &title) { return facts.money(rows.costs, title); }),
        number("receipts", [&](const Title &title) { return facts.money(rows.receipts, title); }),
        column("genre", [](const Title &title) { return title.genre; }),
        number("episodes", [](const Title &title) { return countText(title.episodes); }),
        number("minutes", [](const Title &title) { return countText(title.minutes); }),
        column("platform", party(PartyRole::Platform)),
        column("distributor", party(PartyRole::Distributor)),
        column("production_company", party(PartyRole::ProductionCompany)),
    };
}

} // namespace

Preview previewOf(ImportKind kind, const Rows &rows, const Library &library, const Formatter &formatter)
{
    switch (kind) {
    case ImportKind::Ips: return previewOf<SourceIp>(rows.ips, ipColumns(firstGrants(rows), formatter));
    case ImportKind::Metrics: return previewOf<IpMetric>(rows.ipMetrics, metricColumns(library, formatter));
    case ImportKind::Costs: return previewOf<Cost>(rows.costs, costColumns(rows, library, formatter));
    case ImportKind::Receipts: return previewOf<Receipt>(rows.receipts, receiptColumns(rows, library, formatter));
    case ImportKind::Titles: break;
    }
    const TitleFacts facts(rows, library, formatter);
    return previewOf<Title>(rows.titles, titleColumns(rows, facts));
}

QString columnName(const exchange::SourceTable &table, int column)
{
    const QString name = table.header.value(column);
    return name.isEmpty() ? QCoreApplication::translate("ImportDialog", "column %1").arg(column + 1) : name;
}

Preview previewOf(const exchange::SourceTable &table)
{
    Preview preview;
    const int columns = std::min(static_cast<int>(table.header.size()), Preview::mostColumns);
    preview.columns << FigureColumn{QCoreApplication::translate("ImportDialog", "Line"), true};
    for (int column = 0; column < columns; ++column)
        preview.columns << FigureColumn{columnName(table, column)};
    const qsizetype count = std::min<qsizetype>(table.rows.size(), Preview::mostRows);
    for (qsizetype i = 0; i < count; ++i) {
        const exchange::SourceRow row = table.rows[i];
        FigureRow shown{{{QLocale().toString(row.line()), {}, CellTone::Quiet}}};
        for (int column = 0; column < columns; ++column)
            shown.cells << FigureCell{oneLine(row.text(column))};
        preview.rows << shown;
    }
    return preview;
}

} // namespace slateboard
