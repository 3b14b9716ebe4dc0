// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/receiptrows.h"

#include "app/model/entrymoney.h"
#include "app/planning/territories.h"
#include "app/search/searchword.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard {
namespace {

using planning::Avail;
using planning::CheckedWindows;
using planning::ReceiptItem;
using planning::ReceiptSums;

constexpr int monthsAfterTheLast = 6; // of the axis

QString sayReceipt(const char *text)
{
    return QCoreApplication::translate("Receipts", text);
}

FigureCell receiptAmount(Money money, const Formatter &format, CellTone tone = CellTone::Plain)
{
    return {money == Money{} ? QStringLiteral("–") : format.moneyShort(money), static_cast<double>(money.minor),
            money == Money{} ? CellTone::Quiet : tone, false, format.moneyExact(money)};
}

FigureCell dayCell(std::optional<Day> day, const Formatter &format, const QString &without)
{
    return {day ? format.day(*day) : without, static_cast<double>(day ? day->julian() : 10'000'000),
            day ? CellTone::Plain : CellTone::Quiet};
}

// Makes the rows of a book, each kind once.
class ReceiptBookMaker {
public:
    ReceiptBookMaker(const planning::Figures &figures, const ReceiptQuery &query, ReceiptBook &book) :
        m_figures(figures), m_query(query), m_book(book), m_library(book.library),
        m_format(query.language, book.library.info.currency)
    {}

    void make()
    {
        addWindows();
        addAvails();
        addReceipts();
        addPlatforms();
    }

private:
    void measureAxis();
    void addWindows();
    void addWindow(const CheckedWindows &title, const planning::WindowDays &days);
    [[nodiscard]] WindowBar barOf(const ReleaseWindow &window, const planning::WindowDays &days) const;
    void addAvails();
    [[nodiscard]] bool isWanted(const Avail &avail) const;
    [[nodiscard]] FigureRow rowOf(const Avail &avail) const;
    void addReceipts();
    [[nodiscard]] FigureRow rowOf(const ReceiptItem &item) const;
    void addPlatforms();
    [[nodiscard]] QList<FigureCell> platformCells(const Party &party, int windows, const ReceiptSums &sums) const;
    void add(ReceiptView view, FigureRow row, bool isShown = true);

    [[nodiscard]] QString titleName(TitleId id) const;
    [[nodiscard]] QString partyName(PartyId id) const;

    const planning::Figures &m_figures;
    const ReceiptQuery &m_query;
    ReceiptBook &m_book;
    const Library &m_library;
    Formatter m_format;
    std::vector<search::SearchWord> m_words = search::searchWords(m_query.text);
};

QString ReceiptBookMaker::titleName(TitleId id) const
{
    const Title *title = findRow(m_library.titles, id);
    return title ? title->name(m_query.language) : QString();
}

QString ReceiptBookMaker::partyName(PartyId id) const
{
    const Party *party = findRow(m_library.parties, id);
    return party ? nameIn(m_query.language, party->name, party->englishName)
                 : sayReceipt(QT_TRANSLATE_NOOP("Receipts", "no platform"));
}

void ReceiptBookMaker::add(ReceiptView view, FigureRow row, bool isShown)
{
    const auto place = static_cast<size_t>(view);
    ++m_book.counts[place];
    if (!isShown)
        return;
    QString said;
    for (const FigureCell &cell : std::as_const(row.cells))
        said += (cell.tip.isEmpty() ? cell.text : cell.text + u'\n' + cell.tip) + u'\n';
    const search::SearchText text(m_words.empty() ? QString() : said);
    if (std::ranges::all_of(m_words, [&](const auto &word) { return text.contains(word); }))
        m_book.rows[place].append(std::move(row));
}

// From the first window to half a year after the last day that one has.
void ReceiptBookMaker::measureAxis()
{
    std::optional<Day> first;
    std::optional<Day> last;
    for (const CheckedWindows &title : m_book.windows) {
        for (const planning::WindowDays &days : title.windows.windows) {
            if (!days.start)
                continue;
            const int held = findRow(m_library.windows, days.window)->holdbackDays;
            const Day until = days.end ? days.end->plusDays(held) : *days.start;
            first = std::min(first.value_or(*days.start), *days.start);
            last = std::max(last.value_or(until), until);
        }
    }
    m_book.axisFirst = Quarter::of(first.value_or(m_figures.asOf)).first();
    m_book.axisLast = Quarter::of(last.value_or(m_figures.asOf).plusMonths(monthsAfterTheLast)).last();
}

WindowBar ReceiptBookMaker::barOf(const ReleaseWindow &window, const planning::WindowDays &days) const
{
    WindowBar bar;
    bar.first = *days.start;
    bar.isOpen = !days.end;
    bar.last = days.end.value_or(m_book.axisLast);
    bar.heldUntil = bar.isOpen ? bar.last : bar.last.plusDays(window.holdbackDays);
    bar.exclusive = window.exclusive;
    if (const planning::TitleFigures *title = planning::findTitle(m_figures, window.title))
        bar.release = title->release;
    return bar;
}

void ReceiptBookMaker::addWindow(const CheckedWindows &title, const planning::WindowDays &days)
{
    const ReleaseWindow &window = *findRow(m_library.windows, days.window);
    QStringList words;
    QStringList sentences;
    for (const planning::WindowFinding &finding : title.findings) {
        if (finding.window != days.window)
            continue;
        words << planning::windowReasonWord(finding.reason);
        sentences << planning::windowSentence(m_library, finding, m_format);
    }
    m_book.findings += static_cast<int>(words.size());
    words.removeDuplicates();
    if (days.start) {
        WindowBar bar = barOf(window, days);
        bar.isAmiss = !words.isEmpty();
        m_book.bars.insert(days.window, bar);
    }
    const QString where = planning::territoryNames(window.territory).isEmpty()
                              ? sayReceipt(QT_TRANSLATE_NOOP("Receipts", "worldwide"))
                              : window.territory;
    const QString said = words.isEmpty() ? sayReceipt(QT_TRANSLATE_NOOP("Receipts", "✓ clear"))
                                         : QStringLiteral("✕ ") + words.join(QStringLiteral(", "));
    const CellTone tone = words.isEmpty() ? CellTone::Quiet : CellTone::Over;
    const QString length = sayReceipt(window.exclusive ? QT_TRANSLATE_NOOP("Receipts", "exclusive")
                                                       : QT_TRANSLATE_NOOP("Receipts", "not exclusive"));
    add(ReceiptView::Windows,
        {{{titleName(window.title)},
          {partyName(window.platform)},
          {where, {}, CellTone::Quiet},
          dayCell(days.start, m_format, sayReceipt(QT_TRANSLATE_NOOP("Receipts", "no day"))),
          dayCell(days.end, m_format, days.start ? QStringLiteral("∞") : QString()),
          {said, static_cast<double>(words.size()), tone, false, sentences.join(u'\n')},
          {length, static_cast<double>(days.start ? days.start->julian() : 0), CellTone::Quiet}},
         window.id},
        !m_query.amissOnly || !words.isEmpty());
}

void ReceiptBookMaker::addWindows()
{
    m_book.windows = planning::checkAllWindows(m_library, m_figures);
    measureAxis();
    std::vector<const CheckedWindows *> byRelease;
    for (const CheckedWindows &title : m_book.windows)
        byRelease.push_back(&title);
    std::ranges::stable_sort(byRelease, {}, [](const CheckedWindows *title) {
        const auto first = title->windows.windows.front().start; // by start
        return first ? first->julian() : 10'000'000;
    });
    for (const CheckedWindows *title : byRelease) {
        for (const planning::WindowDays &days : title->windows.windows)
            addWindow(*title, days);
    }
}

bool ReceiptBookMaker::isWanted(const Avail &avail) const
{
    const bool isUse = m_query.showing ? avail.showing : !m_query.use || (!avail.showing && avail.use == *m_query.use);
    return isUse && (m_query.territory.isEmpty() || planning::isIn(avail, m_query.territory));
}

FigureRow ReceiptBookMaker::rowOf(const Avail &avail) const
{
    QStringList terms{sayReceipt(avail.exclusive ? QT_TRANSLATE_NOOP("Receipts", "exclusive")
                                                 : QT_TRANSLATE_NOOP("Receipts", "not exclusive"))};
    if (avail.onOption)
        terms << sayReceipt(QT_TRANSLATE_NOOP("Receipts", "on an option"));
    if (avail.uncertain)
        terms << sayReceipt(QT_TRANSLATE_NOOP("Receipts", "a window has no day yet"));
    QStringList platforms;
    for (const PartyId id : avail.platforms)
        platforms << partyName(id);
    const int platformCount = static_cast<int>(platforms.size());
    const QString right = avail.showing ? sayReceipt(QT_TRANSLATE_NOOP("Receipts", "To show it")) : wordFor(avail.use);
    const qint64 length = avail.to ? avail.to->daysSince(avail.from) + 1 : 10'000'000;
    return {
        {{titleName(avail.title)},
         {right},
         {planning::availPlace(avail)},
         dayCell(avail.from, m_format, {}),
         dayCell(avail.to, m_format, QStringLiteral("∞")),
         {avail.to ? m_format.number(length) : QStringLiteral("∞"), static_cast<double>(length)},
         {terms.join(QStringLiteral(" · ")), {}, avail.onOption || avail.uncertain ? CellTone::Warn : CellTone::Plain},
         {planning::availEndText(m_library, avail, m_format), {}, CellTone::Quiet},
         {QCoreApplication::translate("Receipts", "%n platform(s)", nullptr, platformCount),
          static_cast<double>(platforms.size()), CellTone::Plain, false, platforms.join(u'\n')}},
        avail.title};
}

void ReceiptBookMaker::addAvails()
{
    for (const Avail &avail : planning::availsOf(m_library, m_figures)) {
        if (!avail.territory.isEmpty() && !m_book.territories.contains(avail.territory, Qt::CaseInsensitive))
            m_book.territories << avail.territory;
        add(ReceiptView::Avails, rowOf(avail), isWanted(avail));
    }
    m_book.territories.sort(Qt::CaseInsensitive);
}

FigureRow ReceiptBookMaker::rowOf(const ReceiptItem &item) const
{
    const Receipt *receipt = findRow(m_library.receipts, item.receipt);
    FigureCell state{sayReceipt(QT_TRANSLATE_NOOP("Receipts", "✓ received"))};
    if (item.overdue)
        state = {sayReceipt(QT_TRANSLATE_NOOP("Receipts", "✕ overdue")), 1, CellTone::Over};
    else if (!item.isReceived())
        state = {item.firm ? sayReceipt(QT_TRANSLATE_NOOP("Receipts", "to come"))
                           : sayReceipt(QT_TRANSLATE_NOOP("Receipts", "hoped for")),
                 item.firm ? 2.0 : 3.0, CellTone::Quiet};
    FigureCell amount = receiptAmount(item.amount, m_format);
    if (receipt && receipt->entered)
        amount.tip += u'\n' + enteredText(*receipt->entered);
    return {{dayCell(item.day, m_format, sayReceipt(QT_TRANSLATE_NOOP("Receipts", "no day"))),
             {titleName(item.title)},
             {partyName(item.platform), {}, item.platform.isNull() ? CellTone::Quiet : CellTone::Plain},
             {wordFor(item.kind)},
             amount,
             state,
             {receipt ? receipt->document : QString()},
             {receipt ? receipt->note : planning::windowName(m_library, item.window), {}, CellTone::Quiet}},
            receipt ? RowTarget(receipt->id) : RowTarget(item.window)};
}

// Those of titles that the plan leaves out are facts all the same.
void ReceiptBookMaker::addReceipts()
{
    m_book.receipts = planning::receiptFigures(m_library, m_figures);
    std::vector<ReceiptItem> items = m_book.receipts.items;
    for (const Receipt &receipt : m_library.receipts) {
        if (receipt.day <= m_figures.asOf && !planning::findTitle(m_figures, receipt.title)) {
            items.push_back({receipt.title, receipt.platform, receipt.kind, receipt.day, receipt.amount, receipt.id});
            items.back().firm = true;
        }
    }
    const bool isUpcoming = m_query.shown == ReceiptsShown::ToCome || m_query.shown == ReceiptsShown::Overdue;
    std::ranges::stable_sort(items, [isUpcoming](const ReceiptItem &a, const ReceiptItem &b) {
        const auto day = [](const ReceiptItem &item) { return item.day ? item.day->julian() : 10'000'000; };
        return isUpcoming ? day(a) < day(b) : day(a) > day(b);
    });
    m_book.items = std::move(items);
    for (size_t place = 0; place < m_book.items.size(); ++place) {
        const ReceiptItem &item = m_book.items[place];
        const bool isShown = m_query.shown == ReceiptsShown::All ||
                             (m_query.shown == ReceiptsShown::Received && item.isReceived()) ||
                             (m_query.shown == ReceiptsShown::ToCome && !item.isReceived()) ||
                             (m_query.shown == ReceiptsShown::Overdue && item.overdue);
        FigureRow row = rowOf(item);
        row.place = static_cast<int>(place);
        add(ReceiptView::Receipts, std::move(row), isShown);
    }
}

QList<FigureCell> ReceiptBookMaker::platformCells(const Party &party, int windows, const ReceiptSums &sums) const
{
    const QString term = party.leastTermDays
                             ? QCoreApplication::translate("Receipts", "%n day(s)", nullptr, *party.leastTermDays)
                             : QString();
    return {{nameIn(m_query.language, party.name, party.englishName)},
            {party.id.isNull()           ? QString()
             : party.territory.isEmpty() ? sayReceipt(QT_TRANSLATE_NOOP("Receipts", "worldwide"))
                                         : party.territory},
            {term, static_cast<double>(party.leastTermDays.value_or(0))},
            {m_format.number(windows), static_cast<double>(windows)},
            receiptAmount(sums.planned, m_format),
            receiptAmount(sums.received, m_format),
            receiptAmount(sums.toCome, m_format),
            receiptAmount(sums.overdue, m_format, CellTone::Over),
            receiptAmount(sums.outlook(), m_format)};
}

void ReceiptBookMaker::addPlatforms()
{
    QHash<PartyId, int> windows;
    for (const CheckedWindows &title : m_book.windows) {
        for (const planning::WindowDays &days : title.windows.windows)
            ++windows[findRow(m_library.windows, days.window)->platform];
    }
    QHash<PartyId, ReceiptSums> sums;
    QList<PartyId> order; // by what they bring; then those that nothing comes from
    for (const planning::PlatformReceipts &platform : m_book.receipts.platforms) {
        sums.insert(platform.platform, platform.sums);
        order << platform.platform;
    }
    QSet<PartyId> known(order.begin(), order.end());
    QSet<PartyId> ties(windows.keyBegin(), windows.keyEnd());
    for (const TitleParty &tie : m_library.titleParties) {
        if (tie.role == PartyRole::Platform)
            ties.insert(tie.party);
    }
    for (const Party &party : m_library.parties) {
        const bool isPlatform = ties.contains(party.id) || !party.territory.isEmpty() || party.leastTermDays;
        if (isPlatform && !known.contains(party.id))
            order << party.id;
    }
    for (const PartyId id : std::as_const(order)) {
        Party party;
        party.name = sayReceipt(QT_TRANSLATE_NOOP("Receipts", "no platform"));
        if (const Party *row = findRow(m_library.parties, id))
            party = *row;
        add(ReceiptView::Platforms, {platformCells(party, windows.value(id), sums.value(id)), id});
    }
    if (m_book.rows[static_cast<size_t>(ReceiptView::Platforms)].isEmpty() || !m_words.empty())
        return;
    int all = 0;
    for (const int count : std::as_const(windows))
        all += count;
    Party total;
    total.name = sayReceipt(QT_TRANSLATE_NOOP("Receipts", "Total"));
    m_book.rows[static_cast<size_t>(ReceiptView::Platforms)].append(
        FigureRow{platformCells(total, all, m_book.receipts.total), {}, true});
}

} // namespace

std::shared_ptr<const ReceiptBook> makeReceiptBook(const Library &library, const planning::Figures &figures,
                                                   const ReceiptQuery &query)
{
    auto book = std::make_shared<ReceiptBook>();
    book->library = library;
    ReceiptBookMaker(figures, query, *book).make();
    return book;
}

} // namespace slateboard
