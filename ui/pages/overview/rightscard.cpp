// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/rightscard.h"

#include "app/planning/rightswords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace slateboard {

using planning::Clash;
using planning::Lapse;
using planning::TitleAtRisk;

/// What the card was given.
struct RightsCard::Shown {
    const Library &library;
    std::shared_ptr<const planning::Figures> figures;
    Formatter format;

    [[nodiscard]] std::vector<const Lapse *> lapses(View view) const;
    [[nodiscard]] qsizetype count(View view) const;
    [[nodiscard]] FigureRow row(const Lapse &lapse) const;
    [[nodiscard]] FigureRow row(const Clash &clash) const;
    [[nodiscard]] const TitleAtRisk *worst(const Lapse &lapse) const;
    [[nodiscard]] FigureCell missedCell(const Lapse &lapse) const;
    [[nodiscard]] FigureCell titlesCell(const Lapse &lapse) const;
    [[nodiscard]] QString sentences(const Lapse &lapse) const
    {
        return planning::lapseSentences(library, lapse, figures->asOf, format.language()).join(QLatin1Char('\n'));
    }
    [[nodiscard]] QString ipName(IpId ip) const { return library.ips.find(ip).value_or(IpHead{}).title; }
};

namespace {

constexpr int viewCount = 5;

CellTone cellTone(Tone tone)
{
    switch (tone) {
    case Tone::Good: return CellTone::Good;
    case Tone::Warn: return CellTone::Warn;
    case Tone::Over: return CellTone::Over;
    case Tone::Neutral: break;
    }
    return CellTone::Quiet;
}

int daysOf(RightsCard::View view)
{
    switch (view) {
    case RightsCard::View::Urgent: return planning::lapseUrgentDays;
    case RightsCard::View::Notice: return planning::lapseNoticeDays;
    default: return planning::lapseHorizonDays;
    }
}

bool isMissed(const Lapse &lapse, Day asOf)
{
    return std::ranges::any_of(lapse.titlesAtRisk, [&](const TitleAtRisk &risk) { return risk.isMissed(asOf); });
}

} // namespace

std::vector<const Lapse *> RightsCard::Shown::lapses(View view) const
{
    std::vector<const Lapse *> shown;
    if (view == View::Clashes)
        return shown;
    const auto all = view == View::Missed ? std::span(figures->lapses)
                                          : planning::lapsesWithin(figures->lapses, figures->asOf, daysOf(view));
    for (const Lapse &lapse : all) {
        if (view != View::Missed || isMissed(lapse, figures->asOf))
            shown.push_back(&lapse);
    }
    return shown;
}

qsizetype RightsCard::Shown::count(View view) const
{
    return static_cast<qsizetype>(view == View::Clashes ? figures->clashes.size() : lapses(view).size());
}

// The title that the right misses by the most days; else the first.
const TitleAtRisk *RightsCard::Shown::worst(const Lapse &lapse) const
{
    const auto isBetter = [this](const TitleAtRisk &a, const TitleAtRisk &b) {
        return std::tuple(a.isMissed(figures->asOf), a.daysShort) < std::tuple(b.isMissed(figures->asOf), b.daysShort);
    };
    const auto found = std::ranges::max_element(lapse.titlesAtRisk, isBetter);
    return found == lapse.titlesAtRisk.end() ? nullptr : &*found;
}

FigureCell RightsCard::Shown::missedCell(const Lapse &lapse) const
{
    const TitleAtRisk *risk = worst(lapse);
    if (!risk || !risk->isMissed(figures->asOf))
        return {{}, 0.0};
    const auto days = static_cast<int>(risk->daysShort);
    const QString text = days > 0 ? tr("%n day(s)", nullptr, days) : tr("too late");
    return {withSign(text, Tone::Over), static_cast<double>(days), CellTone::Over, true, sentences(lapse)};
}

FigureCell RightsCard::Shown::titlesCell(const Lapse &lapse) const
{
    QStringList names;
    for (const TitleAtRisk &risk : lapse.titlesAtRisk) {
        if (const Title *title = findRow(library.titles, risk.title))
            names << title->name(format.language());
    }
    return {names.join(QStringLiteral(", ")), {}, CellTone::Plain, true, sentences(lapse)};
}

FigureRow RightsCard::Shown::row(const Lapse &lapse) const
{
    const qint64 days = lapse.lastDay.daysSince(figures->asOf);
    const Tone tone = lapseTone(days);
    const QString when = withSign(tr("%n day(s)", nullptr, static_cast<int>(days)), tone);
    return {{{format.day(lapse.lastDay), static_cast<double>(days)},
             {when, static_cast<double>(days), cellTone(tone)},
             {ipName(lapse.ip), {}, CellTone::Plain, false, sentences(lapse)},
             titlesCell(lapse),
             missedCell(lapse)},
            lapse.ip};
}

FigureRow RightsCard::Shown::row(const Clash &clash) const
{
    const Day to = clash.to.value_or(clash.from);
    const QString sentence = planning::clashSentence(library, clash);
    return {{{format.day(clash.from), static_cast<double>(clash.from.julian())},
             {clash.to ? format.day(to) : QStringLiteral("∞"), static_cast<double>(to.julian())},
             {ipName(clash.ip), {}, CellTone::Plain, false, sentence},
             {withSign(planning::clashRights(library, clash), Tone::Over), {}, CellTone::Over, true, sentence},
             {planning::usesText(clash.uses), {}, CellTone::Quiet}},
            clash.ip};
}

RightsCard::RightsCard(QWidget *parent) :
    Card(parent), m_views(new Segments(viewCount)), m_list(new FigureView(this)), m_none(new QLabel(this))
{
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_views->setCurrent(static_cast<int>(View::Notice));
    addToHead(m_views);
    content().addWidget(m_list);
    content().addWidget(m_none);
    connect(m_list, &FigureView::followed, this, &RightsCard::followed);
    connect(m_views, &Segments::chosen, this, [this] {
        setHeads();
        showView();
    });
    retranslate();
}

RightsCard::View RightsCard::view() const
{
    return static_cast<View>(m_views->current());
}

void RightsCard::show(const Library &library, std::shared_ptr<const planning::Figures> figures, const Formatter &format)
{
    m_shown = std::make_shared<const Shown>(Shown{library, std::move(figures), format});
    const auto counted = [&](const QString &words, View counts) {
        return QStringLiteral("%1  %2").arg(words, format.number(m_shown->count(counts)));
    };
    m_views->setTexts({counted(tr("%n days", nullptr, planning::lapseUrgentDays), View::Urgent),
                       counted(tr("%n days", nullptr, planning::lapseNoticeDays), View::Notice),
                       counted(tr("%n days", nullptr, planning::lapseHorizonDays), View::Horizon),
                       counted(tr("Too early"), View::Missed), counted(tr("Clashes"), View::Clashes)});
    showView();
}

void RightsCard::showView()
{
    if (!m_shown)
        return;
    QList<FigureRow> rows;
    for (const Lapse *lapse : m_shown->lapses(view()))
        rows << m_shown->row(*lapse);
    if (view() == View::Clashes) {
        for (const Clash &clash : m_shown->figures->clashes)
            rows << m_shown->row(clash);
    }
    m_list->table().setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    if (view() == View::Clashes)
        m_none->setText(tr("No exclusive rights clash: none are granted twice for the same use, territory and time."));
    else if (view() == View::Missed)
        m_none->setText(tr("Every right lasts as long as the titles that are made from it need it."));
    else
        m_none->setText(tr("No right lapses within %n days. Rights grants are kept in the Library, with each source "
                           "IP.",
                           nullptr, daysOf(view())));
}

void RightsCard::setHeads()
{
    const bool isClashes = view() == View::Clashes;
    m_list->setColumns({{isClashes ? tr("From") : tr("Last day"), false, 88},
                        {isClashes ? tr("Until") : tr("When"), false, 88},
                        {tr("Source IP"), false, 0},
                        {isClashes ? tr("Rights") : tr("Titles at risk"), false, 0},
                        {isClashes ? tr("Uses") : tr("Too early by"), false, 92}});
}

void RightsCard::retranslate()
{
    setHeading(tr("Rights that lapse"));
    m_views->setAccessibleName(tr("Which rights"));
    m_list->setAccessibleName(tr("Rights that lapse"));
    setHeads();
}

} // namespace slateboard
