// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/portfoliochart.h"

#include "ui/charts/bubbles.h"
#include "ui/charts/labelplaces.h"
#include "ui/charts/planplots.h"

#include <array>
#include <cmath>

namespace slateboard {
namespace {

constexpr double roomBeyond = 1.06; // of the largest amounts, on the axes
constexpr double leastRadius = 4;   // pixels
constexpr double nearEnough = 3;    // beyond a bubble
constexpr size_t mostNames = 14;
constexpr int widestTitle = 130; // pixels

using planning::PortfolioBasis;
using planning::PortfolioTitle;

// Of the title with the most episodes: the more titles, the smaller.
double mostRadius(size_t titles)
{
    return titles <= 60 ? 22 : titles <= 300 ? 15 : 9;
}

} // namespace

struct PortfolioChart::Private {
    explicit Private(QCustomPlot &customPlot);
    void style(const Theme &theme);
    void fill();
    void fillAxes();
    void nameTitles();
    void nameTitle(const PortfolioDot &dot, const QPointF &centre, double radius);
    [[nodiscard]] QPointF amountsOf(const PortfolioDot &dot) const;
    [[nodiscard]] QPointF keysOf(const PortfolioDot &dot) const; // on the axes
    [[nodiscard]] double radius(const PortfolioDot &dot) const;
    [[nodiscard]] QString description(std::optional<int> selected) const;
    [[nodiscard]] std::optional<int> placeOf(TitleId title) const;

    QCustomPlot &plot;
    QSharedPointer<RootTicker> costTicker;
    QSharedPointer<RootTicker> receiptTicker;
    QCPLegend *legend;
    QCPItemStraightLine *line;
    std::array<Bubbles *, planning::formatCount> formats{};
    QCPGraph *chosen; // a ring about the title that is selected
    QCPItemText *lineText;
    QList<QCPItemText *> labels;
    LabelPlaces taken;
    std::vector<PortfolioDot> dots; // by cost
    PortfolioBasis basis = PortfolioBasis::Own;
    Formatter format{Language::English, Currency{}};
    Theme theme = Theme::light();
    int mostEpisodes = 1;
};

PortfolioChart::Private::Private(QCustomPlot &customPlot) :
    plot(customPlot), costTicker(new RootTicker(*plot.xAxis)), receiptTicker(new RootTicker(*plot.yAxis)),
    legend(addLegend(plot)), line(new QCPItemStraightLine(&plot)), chosen(plot.addGraph()), lineText(addText(plot))
{
    for (const auto &word : words<Format>()) {
        auto *bubbles = new Bubbles(plot.xAxis, plot.yAxis, word.value);
        bubbles->setSelectable(QCP::stNone);
        bubbles->addToLegend(legend);
        formats[static_cast<size_t>(word.value)] = bubbles;
    }
    for (auto &[axis, ticker] : {std::pair(plot.xAxis, costTicker), std::pair(plot.yAxis, receiptTicker)}) {
        axis->setTicker(ticker);
        axis->setPadding(2);
    }
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, 8, 10, 0));
    chosen->setSelectable(QCP::stNone);
    chosen->setLineStyle(QCPGraph::lsNone);
    chosen->removeFromLegend();
    line->setSelectable(false);
    line->point1->setCoords(0, 0);
    line->point2->setCoords(1e6, 1e6);
    lineText->position->setType(QCPItemPosition::ptAbsolute);
}

void PortfolioChart::Private::style(const Theme &newTheme)
{
    theme = newTheme;
    plot.setBackground(QBrush(theme.base));
    styleLegend(*legend, theme);
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        styleAxis(*axis, theme, true, true);
        axis->setLabelFont(chartFont(theme));
        axis->setLabelColor(theme.subtext);
        axis->setLabelPadding(4);
    }
    for (const auto &word : words<Format>()) {
        Bubbles &bubbles = *formats[static_cast<size_t>(word.value)];
        bubbles.setColors(theme.formatColor(word.value), theme.base);
        bubbles.setName(wordFor(word.value));
    }
    line->setPen(QPen(theme.subtext, 1.2, Qt::DashLine));
    lineText->setFont(chartFont(theme));
    lineText->setColor(theme.subtext);
    lineText->setText(PortfolioChart::tr("↑ pays for itself"));
    for (RootTicker *ticker : {costTicker.data(), receiptTicker.data()})
        ticker->setFormatter(format);
    const bool isOwn = basis == PortfolioBasis::Own;
    const QString unit =
        format.currencyNote().isEmpty() ? QString() : QStringLiteral(" (%1)").arg(format.currencyNote());
    plot.xAxis->setLabel((isOwn ? PortfolioChart::tr("Own cost") : PortfolioChart::tr("EFC")) + unit);
    plot.yAxis->setLabel((isOwn ? PortfolioChart::tr("Own receipts") : PortfolioChart::tr("Receipts")) + unit);
}

QPointF PortfolioChart::Private::amountsOf(const PortfolioDot &dot) const
{
    return {static_cast<double>(dot.title.cost(basis).minor), static_cast<double>(dot.title.income(basis).minor)};
}

QPointF PortfolioChart::Private::keysOf(const PortfolioDot &dot) const
{
    const QPointF amounts = amountsOf(dot);
    return {rootOf(amounts.x()), rootOf(amounts.y())};
}

// The area goes with the episodes, as far as the eye can tell small ones.
double PortfolioChart::Private::radius(const PortfolioDot &dot) const
{
    const double share = static_cast<double>(std::max(1, dot.title.episodes.value_or(1))) / mostEpisodes;
    return std::max(leastRadius, mostRadius(dots.size()) * std::sqrt(share));
}

void PortfolioChart::Private::fill()
{
    mostEpisodes = 16; // a drama; a slate of films alone has no giants
    for (const PortfolioDot &dot : dots)
        mostEpisodes = std::max(mostEpisodes, dot.title.episodes.value_or(1));
    std::array<std::vector<Bubbles::Bubble>, planning::formatCount> bubbles;
    for (size_t place = 0; place < dots.size(); ++place) {
        const PortfolioDot &dot = dots[place];
        bubbles[static_cast<size_t>(dot.title.format)].push_back(
            {amountsOf(dot), radius(dot), dot.title.firm, static_cast<int>(place)});
    }
    for (size_t i = 0; i < formats.size(); ++i) {
        legend->itemWithPlottable(formats[i])->setVisible(!bubbles[i].empty());
        formats[i]->setBubbles(std::move(bubbles[i]));
    }
    fillAxes();
}

void PortfolioChart::Private::fillAxes()
{
    QRectF all(0, 0, 1, 1);
    for (const PortfolioDot &dot : dots) {
        const QPointF keys = keysOf(dot);
        all.setCoords(std::min(all.left(), keys.x()), std::min(all.top(), keys.y()), std::max(all.right(), keys.x()),
                      std::max(all.bottom(), keys.y()));
    }
    plot.xAxis->setRange(all.left() * roomBeyond, all.right() * roomBeyond);
    plot.yAxis->setRange(all.top() * roomBeyond, all.bottom() * roomBeyond);
}

std::optional<int> PortfolioChart::Private::placeOf(TitleId title) const
{
    const auto found = std::ranges::find(dots, title, [](const PortfolioDot &dot) { return dot.title.title; });
    return found == dots.end() ? std::nullopt : std::optional(static_cast<int>(found - dots.begin()));
}

QString PortfolioChart::Private::description(std::optional<int> selected) const
{
    if (selected) {
        const PortfolioDot &dot = dots[static_cast<size_t>(*selected)];
        return PortfolioChart::tr("%1: costs %2, brings %3, result %4.")
            .arg(dot.name, format.moneyShort(dot.title.cost(basis)), format.moneyShort(dot.title.income(basis)),
                 format.moneyShort(dot.title.result(basis)));
    }
    const auto paying =
        std::ranges::count_if(dots, [this](const PortfolioDot &dot) { return dot.title.result(basis) >= Money{}; });
    return dots.empty() ? PortfolioChart::tr("No title costs or brings anything.")
                        : PortfolioChart::tr("%1 of %2 titles pay for themselves.")
                              .arg(format.number(paying), format.number(static_cast<qint64>(dots.size())));
}

// Those that gain or lose most first; none over another, or over a bubble.
void PortfolioChart::Private::nameTitles()
{
    for (QCPItemText *label : std::as_const(labels))
        plot.removeItem(label);
    labels.clear();
    taken = {};
    if (lineText->visible())
        taken.avoid(rectOf(*lineText).adjusted(-8, -2, 8, 2));
    const auto pixelAt = [this](double key) {
        return QPointF(plot.xAxis->coordToPixel(key), plot.yAxis->coordToPixel(key));
    };
    taken.avoid(QLineF(pixelAt(plot.xAxis->range().lower), pixelAt(plot.xAxis->range().upper)));
    struct Seen {
        const PortfolioDot *dot;
        QPointF centre;
        double radius;
    };
    std::vector<Seen> seen;
    for (const Bubbles *bubbles : formats) {
        for (const Bubbles::Bubble &bubble : bubbles->bubbles()) {
            const QPointF centre = bubbles->pixelOf(bubble);
            if (bubbles->visible() && plot.axisRect()->rect().contains(centre.toPoint()))
                seen.push_back({&dots[static_cast<size_t>(bubble.place)], centre, bubble.radius});
        }
    }
    const auto result = [this](const Seen &each) { return std::abs(each.dot->title.result(basis).minor); };
    std::ranges::stable_sort(seen, std::greater{}, result);
    for (const Seen &each : seen) {
        const double inner = each.radius * 0.7;
        taken.avoid(QRectF(each.centre - QPointF(inner, inner), QSizeF(2 * inner, 2 * inner)));
    }
    for (size_t i = 0; i < std::min(mostNames, seen.size()); ++i)
        nameTitle(*seen[i].dot, seen[i].centre, seen[i].radius);
}

void PortfolioChart::Private::nameTitle(const PortfolioDot &dot, const QPointF &centre, double radius)
{
    const QFontMetricsF metrics(chartFont(theme));
    const QString text = metrics.elidedText(dot.name, Qt::ElideRight, widestTitle);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 6, std::ceil(metrics.height()));
    const double half = size.height() / 2;
    const QRectF axes(plot.axisRect()->rect());
    std::vector<QRectF> wishes;
    for (const QPointF &corner :
         {QPointF(radius + 1, -half), QPointF(-radius - 1 - size.width(), -half),
          QPointF(-size.width() / 2, -radius - 1 - size.height()), QPointF(-size.width() / 2, radius + 1)}) {
        const QRectF wish(centre + corner, size);
        if (axes.contains(wish))
            wishes.push_back(wish);
    }
    const auto place = taken.take(wishes);
    if (!place)
        return;
    QCPItemText *label = addText(plot);
    label->setFont(chartFont(theme));
    label->setColor(theme.text);
    label->setText(text);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->position->setType(QCPItemPosition::ptAbsolute);
    label->position->setCoords(place->topLeft());
    labels.append(label);
}

PortfolioChart::PortfolioChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    letZoom(Qt::Horizontal | Qt::Vertical);
    letToggle();
    refresh();
}

PortfolioChart::~PortfolioChart() = default;

void PortfolioChart::setData(std::vector<PortfolioDot> dots, PortfolioBasis basis, const Formatter &format)
{
    const auto chosen =
        selectedPlace() ? std::optional(d->dots[static_cast<size_t>(*selectedPlace())].title.title) : std::nullopt;
    d->dots = std::move(dots);
    d->basis = basis;
    d->format = format;
    std::ranges::stable_sort(d->dots, {}, [basis](const PortfolioDot &dot) { return dot.title.cost(basis); });
    clearSelection(); // places are others
    placesChanged();
    if (chosen)
        setSelected(*chosen);
}

void PortfolioChart::setSelected(TitleId title)
{
    selectPlace(d->placeOf(title));
}

std::vector<QPointF> PortfolioChart::shown(Format format) const
{
    std::vector<QPointF> points;
    for (const Bubbles::Bubble &bubble : d->formats[static_cast<size_t>(format)]->bubbles())
        points.push_back(bubble.at);
    std::ranges::sort(points, {}, &QPointF::x);
    return points;
}

std::optional<QPointF> PortfolioChart::centreOf(TitleId title) const
{
    const auto place = d->placeOf(title);
    return place ? std::optional(centreOf(*place)) : std::nullopt;
}

double PortfolioChart::radiusOf(TitleId title) const
{
    const auto place = d->placeOf(title);
    return place ? d->radius(d->dots[static_cast<size_t>(*place)]) : 0;
}

QStringList PortfolioChart::names() const
{
    QStringList names;
    for (const QCPItemText *label : std::as_const(d->labels))
        names << label->text();
    return names;
}

void PortfolioChart::rebuild(const Theme &theme)
{
    d->style(theme);
    d->fill();
    d->chosen->data()->clear();
    if (selectedPlace() && !theme.print) {
        const PortfolioDot &dot = d->dots[static_cast<size_t>(*selectedPlace())];
        const double reach = d->radius(dot) * 2 + 8;
        d->chosen->setScatterStyle({QCPScatterStyle::ssCircle, QPen(theme.accent, 2), Qt::NoBrush, reach});
        d->chosen->addData(d->keysOf(dot).x(), d->keysOf(dot).y());
    }
    d->line->setVisible(!d->dots.empty());
    setAccessibleName(tr("Titles by cost and receipts"));
    setAccessibleDescription(d->description(selectedPlace()));
}

// The words about the line stand above it, as far up as there is room between them and it.
void PortfolioChart::arrange()
{
    const QRectF axes(plot()->axisRect()->rect());
    const auto pixelAt = [this](double key) {
        return QPointF(plot()->xAxis->coordToPixel(key), plot()->yAxis->coordToPixel(key));
    };
    const double end = std::min(plot()->xAxis->range().upper, plot()->yAxis->range().upper);
    const QPointF top = pixelAt(end);
    const QPointF below = pixelAt(end - plot()->xAxis->range().size() / 10);
    const QFontMetricsF metrics(d->lineText->font());
    const double climb = (below.y() - top.y()) / std::max(1.0, top.x() - below.x());
    const double right = top.x() - (metrics.height() + 4) / std::max(0.05, climb);
    d->lineText->setVisible(!d->dots.empty() &&
                            right - metrics.horizontalAdvance(d->lineText->text()) > axes.left() + 8);
    d->lineText->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
    d->lineText->position->setCoords(right, top.y() + 2);
    d->nameTitles();
}

Chart::Places PortfolioChart::places() const
{
    return {0, static_cast<int>(d->dots.size()) - 1};
}

// Of those beneath the mouse the smallest, which lies over the others; else one close by.
std::optional<int> PortfolioChart::placeAt(const QPointF &position) const
{
    if (!plot()->axisRect()->rect().contains(position.toPoint()))
        return std::nullopt;
    std::optional<int> found;
    double smallest = 0;
    for (const Bubbles *bubbles : d->formats) {
        for (const Bubbles::Bubble &bubble : bubbles->bubbles()) {
            const QPointF away = bubbles->pixelOf(bubble) - position;
            const bool isNear = std::hypot(away.x(), away.y()) <= bubble.radius + nearEnough;
            if (bubbles->visible() && isNear && (!found || bubble.radius < smallest)) {
                found = bubble.place;
                smallest = bubble.radius;
            }
        }
    }
    return found;
}

QPointF PortfolioChart::centreOf(int place) const
{
    const QPointF keys = d->keysOf(d->dots.at(static_cast<size_t>(place)));
    return {plot()->xAxis->coordToPixel(keys.x()), plot()->yAxis->coordToPixel(keys.y())};
}

QString PortfolioChart::tooltip(int place) const
{
    const PortfolioDot &dot = d->dots.at(static_cast<size_t>(place));
    const PortfolioTitle &title = dot.title;
    const auto row = [this](const QString &name, Money amount) { return tipRow(name, d->format.moneyShort(amount)); };
    QString text = QStringLiteral("<b>%1</b> · %2").arg(dot.name.toHtmlEscaped(), wordFor(title.format));
    if (title.episodes)
        text += QStringLiteral(" · ") + tr("%n episode(s)", nullptr, *title.episodes);
    text += QStringLiteral("<table>") + row(tr("EFC"), title.efc) + row(tr("of it our own"), title.ownCost) +
            row(tr("Receipts"), title.receipts) + row(tr("of them our own"), title.ownReceipts) +
            row(tr("Result"), title.result(d->basis));
    return text + QStringLiteral("</table>") + (title.firm ? QString() : tr("only hoped for"));
}

void PortfolioChart::open(int place, std::optional<QPointF>)
{
    emit titleClicked(d->dots[static_cast<size_t>(place)].title.title);
}

QString PortfolioChart::fileName() const
{
    return tr("portfolio");
}

} // namespace slateboard
