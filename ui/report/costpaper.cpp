// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/costpaper.h"

#include "app/planning/overruns.h"
#include "ui/report/ledger.h"
#include "ui/report/translated.h"

namespace slateboard {
namespace {

using planning::CostGrouping;
using planning::CostNode;

constexpr int overColumn = 6; // the variance

QString groupingWords(CostGrouping grouping)
{
    switch (grouping) {
    case CostGrouping::Account: return translated(QT_TRANSLATE_NOOP("Report", "By account and title"));
    case CostGrouping::Format: return translated(QT_TRANSLATE_NOOP("Report", "By format, title and account"));
    case CostGrouping::Company:
        return translated(QT_TRANSLATE_NOOP("Report", "By production company, title and account"));
    case CostGrouping::Title: break;
    }
    return translated(QT_TRANSLATE_NOOP("Report", "By title and account"));
}

QString costReportTitle()
{
    return translated(QT_TRANSLATE_NOOP("Report", "Cost report"));
}

/// Turns the tree of a report into lines.
class CostLines {
public:
    CostLines(const CostReportInput &input, Ledger &ledger) :
        m_format(input.language, input.library.info.currency), m_ledger(ledger)
    {}

    // The outermost lines are groups, which stand again on every page.
    void add(const CostNode &node, int depth)
    {
        LedgerRow row = rowOf(node, node.name);
        row.depth = depth;
        row.isGroup = depth == 0;
        m_ledger.rows.push_back(std::move(row));
        for (const CostNode &below : node.below)
            add(below, depth + 1);
    }
    void addAlone(const CostNode &node) { m_ledger.rows.push_back(rowOf(node, node.name)); }
    void addTotal(const CostNode &programme)
    {
        LedgerRow total = rowOf(programme, translated(QT_TRANSLATE_NOOP("Report", "Whole plan")));
        total.strong = true;
        m_ledger.rows.push_back(std::move(total));
    }

private:
    // An amount that a person entered is told by its sign.
    [[nodiscard]] LedgerRow rowOf(const CostNode &node, const QString &name) const
    {
        const planning::CostSums &sums = node.sums;
        const QString toComplete = amount(sums.toComplete);
        LedgerRow row{{name, amount(sums.budget), amount(sums.actual), amount(sums.committed),
                       node.estimate.isNull() ? toComplete : QStringLiteral("✎ ") + toComplete, amount(sums.efc()),
                       amount(sums.variance())}};
        if (sums.variance() < Money{})
            row.over = overColumn;
        return row;
    }
    [[nodiscard]] QString amount(Money money) const { return ledgerAmount(money, m_format); }

    Formatter m_format;
    Ledger &m_ledger;
};

Ledger emptyLedger(const CostReportInput &input, const QString &name)
{
    const Formatter format(input.language, input.library.info.currency);
    return {name,
            translated(QT_TRANSLATE_NOOP("Report", "✎ entered by a person")) + QStringLiteral(" · ") +
                ledgerRemark(format),
            {{translated(QT_TRANSLATE_NOOP("Report", "Line")), 1},
             {translated(QT_TRANSLATE_NOOP("Report", "Budget"))},
             {translated(QT_TRANSLATE_NOOP("Report", "Actual"))},
             {translated(QT_TRANSLATE_NOOP("Report", "Committed"))},
             {translated(QT_TRANSLATE_NOOP("Report", "To complete"))},
             {translated(QT_TRANSLATE_NOOP("Report", "EFC"))},
             {translated(QT_TRANSLATE_NOOP("Report", "Variance"))}},
            {}};
}

// The outermost lines alone, which is what most readers want.
Ledger overview(const CostReportInput &input, const planning::CostReport &report)
{
    Ledger ledger = emptyLedger(input, translated(QT_TRANSLATE_NOOP("Report", "At a glance")));
    CostLines lines(input, ledger);
    for (const CostNode &node : report.programme.below)
        lines.addAlone(node);
    lines.addTotal(report.programme);
    return ledger;
}

Ledger details(const CostReportInput &input, const planning::CostReport &report)
{
    Ledger ledger = emptyLedger(input, groupingWords(input.grouping));
    CostLines lines(input, ledger);
    for (const CostNode &node : report.programme.below)
        lines.add(node, 0);
    if (!report.programme.below.empty())
        lines.addTotal(report.programme);
    return ledger;
}

QStringList overrunSentences(const CostReportInput &input)
{
    const Formatter format(input.language, input.library.info.currency);
    QStringList sentences;
    for (const planning::Overrun &overrun : planning::overrunsOf(input.library, input.figures))
        sentences << (overrun.kind == planning::OverrunKind::Expected ? QStringLiteral("✕ ") : QStringLiteral("▲ ")) +
                         planning::overrunSentence(input.library, overrun, format);
    return sentences;
}

} // namespace

PaperDocument costDocument(const CostReportInput &input)
{
    const Plan *plan = findRow(input.library.plans, input.figures.plan);
    const PageSubject subject{costReportTitle(),  input.library,  {plan ? planName(*plan) : wordFor(PlanKind::Working)},
                              input.figures.asOf, input.language, input.printedAt,
                              input.fingerprint};
    return documentOf(subject, QPageLayout::Landscape, [input](Pages &pages, Sheet &sheet) {
        const planning::CostReport report =
            planning::costReport(input.library, input.figures, input.grouping, input.language);
        addParagraphs(pages, sheet, translated(QT_TRANSLATE_NOOP("Report", "Over budget, or on the way to it")),
                      overrunSentences(input));
        addLedger(pages, sheet, overview(input, report));
        addLedger(pages, sheet, details(input, report), true);
    });
}

} // namespace slateboard
