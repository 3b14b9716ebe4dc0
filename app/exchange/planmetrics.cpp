// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/planmetrics.h"

#include "app/exchange/cells.h"
#include "app/exchange/findings.h"
#include "app/exchange/known.h"
#include "app/exchange/metriccolumns.h"
#include "app/model/metrics.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::exchange {
namespace {

struct MetricKey {
    IpId ip;
    MetricKind kind;
    Day day;
    friend bool operator==(const MetricKey &, const MetricKey &) = default;
    friend size_t qHash(const MetricKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.ip.value, static_cast<int>(key.kind), key.day.julian());
    }
};

MetricKey keyOf(const IpMetric &metric)
{
    return {metric.ip, metric.kind, metric.day};
}

// Cells that say in so many marks that there is no value.
bool isBlankMark(const QString &text)
{
    static const QSet<QString> marks{QStringLiteral("-"),   QStringLiteral("–"),    QStringLiteral("—"),
                                     QStringLiteral("N/A"), QStringLiteral("n/a"),  QStringLiteral("NA"),
                                     QStringLiteral("."),   QStringLiteral("없음"), QStringLiteral("미집계")};
    return text.isEmpty() || marks.contains(text);
}

QString valueText(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

class MetricPlanner {
public:
    MetricPlanner(const SourceTable &table, const ImportOptions &options, const Library &library, Findings &findings,
                  ImportPlan &plan) :
        m_options(options),
        m_library(library), m_findings(findings), m_plan(plan), m_columns(metricColumns(table, options.mapping)),
        m_known(library, true)
    {
        m_stored.reserve(library.ipMetrics.size());
        for (const IpMetric &metric : library.ipMetrics)
            m_stored.insert(keyOf(metric), &metric);
        for (const MetricColumn &column : m_columns) {
            plan.columns[column.column.index].field = QStringLiteral("value");
            plan.columns[column.column.index].kind = ColumnKind::Number;
        }
    }

    [[nodiscard]] Result<void> check(const QString &file) const;
    bool take(const SourceRow &row);

private:
    [[nodiscard]] tl::expected<KnownIps::Found, RowRemark> ipOf(const SourceRow &row);
    [[nodiscard]] tl::expected<std::optional<IpMetric>, RowRemark> read(const SourceRow &row,
                                                                        const MetricColumn &column);
    [[nodiscard]] tl::expected<Day, RowRemark> dayOf(const SourceRow &row, const MetricColumn &column) const;
    [[nodiscard]] tl::expected<MetricKind, RowRemark> kindOf(const SourceRow &row, const MetricColumn &column);
    [[nodiscard]] tl::expected<void, RowRemark> checkNews(const SourceRow &row, const MetricColumn &column,
                                                          const IpMetric &metric);
    bool add(IpMetric metric, MatchAction action, ImportMatch &match);

    const ImportOptions &m_options;
    const Library &m_library;
    Findings &m_findings;
    ImportPlan &m_plan;
    const QList<MetricColumn> m_columns;
    const KnownIps m_known;
    std::optional<KnownIpTitles> m_titles; // made when first needed
    QHash<MetricKey, const IpMetric *> m_stored;
    QHash<MetricKey, int> m_met; // line
    const Column m_title = m_findings.column("title");
    const Column m_creator = m_findings.column("creator");
    const Column m_foreignId = m_findings.column("foreign_id");
    const Column m_id = m_findings.column("id");
    const Column m_day = m_findings.column("day");
    const Column m_kind = m_findings.column("metric");
    const Column m_from = m_findings.column("from");
};

Result<void> MetricPlanner::check(const QString &file) const
{
    const auto refuse = [&](const QString &sentence) { return failure(ErrorCode::Invalid, sentence.arg(file)); };
    if (!m_title.exists() && !m_foreignId.exists() && !m_id.exists())
        return refuse(QCoreApplication::translate("Import", "“%1” has no column that tells the source IP: choose one "
                                                            "for “Title” or “Foreign id”."));
    if (m_columns.isEmpty())
        return refuse(QCoreApplication::translate("Import", "“%1” has no column of values: choose one for “Value”, or "
                                                            "head columns with a metric and a day."));
    const bool hasKinds = m_kind.exists() || m_options.metricKind;
    if (!hasKinds && !std::ranges::all_of(m_columns, [](const MetricColumn &each) { return each.kind.has_value(); }))
        return refuse(QCoreApplication::translate("Import", "Nothing in “%1” says what its values count: choose a "
                                                            "metric."));
    const bool hasDays = m_day.exists() || m_options.metricDay;
    if (!hasDays && !std::ranges::all_of(m_columns, [](const MetricColumn &each) { return each.day.has_value(); }))
        return refuse(QCoreApplication::translate("Import", "Nothing in “%1” says of which day its values are: choose "
                                                            "a day."));
    return {};
}

bool MetricPlanner::take(const SourceRow &row)
{
    const auto found = ipOf(row);
    if (!found) {
        m_plan.rejects.append(found.error());
        return false;
    }
    const MatchAction action = m_options.matchActions.value(row.line(), m_options.matchAction);
    ImportMatch match{row.line(), m_library.ips.id(found->row), found->by, action, {}};
    QList<RowRemark> amiss;
    int values = 0;
    int taken = 0;
    for (const MetricColumn &column : m_columns) {
        auto metric = read(row, column);
        if (metric && *metric) {
            (*metric)->ip = match.existing;
            if (auto isNew = checkNews(row, column, **metric); !isNew)
                metric = tl::unexpected(std::move(isNew.error()));
        }
        if (!metric) {
            amiss.append(std::move(metric.error()));
        } else if (*metric) {
            ++values;
            taken += add(**std::move(metric), action, match);
        }
    }
    if (!match.differences.isEmpty())
        m_plan.matches.append(match);
    if (values == 0 && !amiss.isEmpty()) {
        m_plan.rejects.append(amiss.first());
        return false;
    }
    m_plan.notes.append(amiss);
    m_plan.rowsSkipped += taken == 0;
    m_plan.rowsUpdated += taken > 0 && !match.differences.isEmpty() && action != MatchAction::Skip;
    return taken > 0;
}

tl::expected<KnownIps::Found, RowRemark> MetricPlanner::ipOf(const SourceRow &row)
{
    const QString title = m_title.text(row);
    const QString creator = m_creator.text(row);
    const bool isTitleAlone = creator.isEmpty() && !title.isEmpty();
    if (const auto found =
            m_known.find(m_id.text(row), m_foreignId.text(row), isTitleAlone ? QString() : title, creator))
        return *found;
    if (isTitleAlone) {
        if (!m_titles)
            m_titles.emplace(m_library);
        const QList<int> rows = m_titles->find(title);
        if (rows.size() == 1)
            return KnownIps::Found{rows.first(), MatchedBy::TitleAndCreator};
        if (rows.size() > 1) {
            return tl::unexpected(aboutCell(row, m_title,
                                            QCoreApplication::translate("Import", "Several source IPs are called “%1”; "
                                                                                  "only their creator would tell them "
                                                                                  "apart.")
                                                .arg(title.left(60))));
        }
    }
    return tl::unexpected(
        aboutRow(row, QCoreApplication::translate("Import", "The source IP on line %1 is not in the library.")));
}

tl::expected<std::optional<IpMetric>, RowRemark> MetricPlanner::read(const SourceRow &row, const MetricColumn &column)
{
    const QString text = column.column.text(row);
    if (isBlankMark(text))
        return std::nullopt;
    IpMetric metric;
    const auto value = readNumber(text);
    if (!value)
        return tl::unexpected(m_findings.unreadable(row, column.column, value.error().sentence));
    metric.value = *value;
    const auto kind = kindOf(row, column);
    if (!kind)
        return tl::unexpected(kind.error());
    metric.kind = *kind;
    if (const auto sound = checkMetric(metric); !sound)
        return tl::unexpected(m_findings.unreadable(row, column.column, sound.error().sentence));
    const auto day = dayOf(row, column);
    if (!day)
        return tl::unexpected(day.error());
    metric.day = *day;
    metric.source = m_from.text(row);
    return metric;
}

tl::expected<Day, RowRemark> MetricPlanner::dayOf(const SourceRow &row, const MetricColumn &column) const
{
    if (column.day)
        return *column.day;
    const QString text = m_day.text(row);
    if (text.isEmpty() && m_options.metricDay)
        return *m_options.metricDay;
    const auto day = readDay(text);
    if (!day && m_day.exists())
        return tl::unexpected(m_findings.unreadable(row, m_day, day.error().sentence));
    return day->day;
}

tl::expected<MetricKind, RowRemark> MetricPlanner::kindOf(const SourceRow &row, const MetricColumn &column)
{
    if (column.kind)
        return *column.kind;
    const QString text = m_kind.text(row);
    if (const auto kind = m_findings.word<MetricKind>(row, m_kind, text))
        return *kind;
    if (text.isEmpty() && m_options.metricKind)
        return *m_options.metricKind;
    return tl::unexpected(aboutCell(
        row, m_kind, QCoreApplication::translate("Import", "“%1” is not a known metric.").arg(text.left(60))));
}

tl::expected<void, RowRemark> MetricPlanner::checkNews(const SourceRow &row, const MetricColumn &column,
                                                       const IpMetric &metric)
{
    int &met = m_met[keyOf(metric)];
    if (met == 0) {
        met = row.line();
        return {};
    }
    return tl::unexpected(aboutCell(row, column.column,
                                    QCoreApplication::translate("Import", "Line %1 has the same metric of the same day "
                                                                          "already.")
                                        .arg(met)));
}

// Whether the value is new, or is taken in place of another.
bool MetricPlanner::add(IpMetric metric, MatchAction action, ImportMatch &match)
{
    const IpMetric *stored = m_stored.value(keyOf(metric));
    if (!stored) {
        metric.id = makeId<IpMetric>();
        m_plan.rows.ipMetrics.append(std::move(metric));
        return true;
    }
    if (stored->value == metric.value)
        return false;
    const QString what = wordFor(metric.kind) + u' ' + metric.day.iso() + QStringLiteral(": ");
    match.differences.append(
        {QStringLiteral("value"), what + valueText(stored->value), what + valueText(metric.value)});
    if (action == MatchAction::Skip)
        return false;
    metric.id = stored->id;
    m_plan.updates.metrics.append(std::move(metric));
    return true;
}

} // namespace

Result<ImportPlan> planMetrics(const SourceTable &table, const ImportOptions &options, const Library &library,
                               const std::function<bool(double)> &progress)
{
    ImportPlan plan;
    Findings findings(table, options, plan);
    MetricPlanner planner(table, options, library, findings, plan);
    if (const auto fine = planner.check(table.file); !fine)
        return tl::unexpected(fine.error());
    const auto done = takeEachRow(table, plan, progress, [&](const SourceRow &row) { return planner.take(row); });
    if (!done)
        return tl::unexpected(done.error());
    return plan;
}

} // namespace slateboard::exchange
