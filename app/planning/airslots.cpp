// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/airslots.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace slateboard::planning {
namespace {

constexpr int unknownLength = 60; // minutes that an episode is taken to last

QString sayOfSlot(const char *text)
{
    return QCoreApplication::translate("Slots", text);
}

Weekday weekdayOf(Day day)
{
    return static_cast<Weekday>(day.date().dayOfWeek() - 1);
}

// The slot's days of the seven that begin on `from`.
std::vector<Day> airingIn(Weekdays days, Day from)
{
    std::vector<Day> airing;
    for (int i = 0; i < 7; ++i) {
        if (days.has(weekdayOf(from.plusDays(i))))
            airing.push_back(from.plusDays(i));
    }
    return airing;
}

// Two times clash if both are known and overlap; where one is unknown, perhaps.
enum class Meeting { No, Perhaps, Yes };

Meeting meetingOf(const Slot &a, int minutesOfA, const Slot &b, int minutesOfB)
{
    const auto startOfA = airMinute(a.airTime);
    const auto startOfB = airMinute(b.airTime);
    if (!startOfA || !startOfB)
        return Meeting::Perhaps;
    const bool overlap = *startOfA < *startOfB + minutesOfB && *startOfB < *startOfA + minutesOfA;
    return overlap ? Meeting::Yes : Meeting::No;
}

bool isInTheWay(const Figures &figures, TitleId title)
{
    const TitleFigures *row = findTitle(figures, title);
    return row && (!row->stage || row->stage->stage != Stage::Shelved);
}

class ClashFinder {
public:
    ClashFinder(const Library &library, const Figures &figures, const Title &title) :
        m_library(library), m_figures(figures), m_title(title)
    {
        const TitleFigures *known = findTitle(figures, title.id);
        if (known && known->releasePrecision == Precision::Day)
            m_release = known->release;
        const bool isDelivered =
            known && known->stage && known->stage->stage >= Stage::Delivered && known->stage->stage != Stage::Shelved;
        for (const Phase &phase : library.phases) {
            const bool isDelivery = !isDelivered && phase.plan == figures.plan && phase.title == title.id &&
                                    phase.kind == PhaseKind::PostProduction;
            if (isDelivery && (!m_delivery || phase.end > *m_delivery))
                m_delivery = phase.end;
        }
    }

    void look(const Slot &slot)
    {
        if (!slot.weekdays.has(weekdayOf(slot.firstAir)))
            add({slot.id, SlotTrouble::FirstDay, slot.firstAir, {}, {}, slot.weekdays});
        if (m_delivery && *m_delivery >= slot.firstAir)
            add({slot.id, SlotTrouble::BeforeDelivery, slot.firstAir, m_delivery, {}, {}});
        else if (m_release && *m_release > slot.firstAir)
            add({slot.id, SlotTrouble::BeforeRelease, slot.firstAir, m_release, {}, {}});
        for (const Slot &other : m_library.airSlots) {
            if (other.id != slot.id && other.platform == slot.platform)
                compare(slot, other);
        }
    }
    [[nodiscard]] std::vector<SlotClash> found() { return std::move(m_found); }

private:
    void add(const SlotClash &clash) { m_found.push_back(clash); }
    void compare(const Slot &slot, const Slot &other)
    {
        const Title *title = findRow(m_library.titles, other.title);
        const Weekdays shared = slot.weekdays.shared(other.weekdays);
        if (!title || shared.isEmpty() || !isInTheWay(m_figures, other.title))
            return;
        const Meeting meeting =
            meetingOf(slot, m_title.minutes.value_or(unknownLength), other, title->minutes.value_or(unknownLength));
        const AirDays mine = airDays(slot, m_title);
        const AirDays theirs = airDays(other, *title);
        const Day from = std::max(mine.first, theirs.first);
        std::optional<Day> to = mine.last;
        if (theirs.last && (!to || *theirs.last < *to))
            to = theirs.last;
        if (meeting == Meeting::No || (to && *to < from))
            return;
        const std::vector<Day> airing = airingIn(shared, from);
        if (to && airing.front() > *to)
            return; // their days of the week meet only after one has ended
        add({slot.id, SlotTrouble::OtherTitle, airing.front(), to, other.title, shared, meeting == Meeting::Yes});
    }

    const Library &m_library;
    const Figures &m_figures;
    const Title &m_title;
    std::optional<Day> m_delivery; // the last day of post-production; unknown: delivered
    std::optional<Day> m_release;
    std::vector<SlotClash> m_found;
};

QString otherTitleSentence(const Library &library, const SlotClash &clash, Language language)
{
    const Title *title = findRow(library.titles, clash.other);
    const QString name = title ? title->name(language) : QString();
    const QString days = weekdaysText(clash.weekdays, language);
    const QString period = clash.to ? QStringLiteral("%1 – %2").arg(clash.from.iso(), clash.to->iso())
                                    //: %1 is a day, from which on something lasts
                                    : sayOfSlot(QT_TRANSLATE_NOOP("Slots", "from %1")).arg(clash.from.iso());
    if (!clash.isSure) {
        //: %1 is a title, %2 days of the week, %3 a period
        return sayOfSlot(QT_TRANSLATE_NOOP("Slots", "“%1” airs there on %2 too (%3); whether at the same time is not "
                                                    "known."))
            .arg(name, days, period);
    }
    //: %1 is a title, %2 days of the week, %3 a period
    return sayOfSlot(QT_TRANSLATE_NOOP("Slots", "“%1” airs there at that time on %2 too (%3)."))
        .arg(name, days, period);
}

} // namespace

std::optional<int> airMinute(const QString &time)
{
    static const QRegularExpression form(QStringLiteral(R"(^([0-2]?\d):([0-5]\d)$)"));
    const QRegularExpressionMatch match = form.match(time);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

AirDays airDays(const Slot &slot, const Title &title)
{
    const std::vector<Day> airing = airingIn(slot.weekdays, slot.firstAir);
    if (airing.empty() || (!title.episodes && title.format != Format::Film))
        return {slot.firstAir, std::nullopt};
    const int episodes = title.episodes.value_or(1); // a film airs once
    if (episodes < 1 || slot.episodesAWeek < 1)
        return {slot.firstAir, std::nullopt}; // only a damaged file says so
    const int weeksBefore = (episodes - 1) / slot.episodesAWeek;
    const int inLastWeek = episodes - weeksBefore * slot.episodesAWeek;
    // Episodes of a week stand evenly on its days: of 3 on 2 days the second comes on the first day.
    const auto days = static_cast<int>(airing.size());
    const int last = (inLastWeek * days + slot.episodesAWeek - 1) / slot.episodesAWeek - 1;
    return {airing.front(), airing[static_cast<size_t>(last)].plusDays(qint64{7} * weeksBefore)};
}

std::vector<SlotClash> slotClashes(const Library &library, const Figures &figures, TitleId title)
{
    const Title *row = findRow(library.titles, title);
    if (!row)
        return {};
    ClashFinder finder(library, figures, *row);
    for (const Slot &slot : library.airSlots) {
        if (slot.title == title)
            finder.look(slot);
    }
    return finder.found();
}

QString slotClashSentence(const Library &library, const SlotClash &clash, Language language)
{
    switch (clash.trouble) {
    case SlotTrouble::OtherTitle: break;
    case SlotTrouble::FirstDay:
        //: %1 is a day, %2 and %3 days of the week
        return sayOfSlot(QT_TRANSLATE_NOOP("Slots", "The first air day %1 is a %2, but the slot airs on %3."))
            .arg(clash.from.iso(), wordFor(weekdayOf(clash.from)), weekdaysText(clash.weekdays, language));
    case SlotTrouble::BeforeDelivery:
        return sayOfSlot(QT_TRANSLATE_NOOP("Slots", "It airs from %1, but post-production ends only on %2."))
            .arg(clash.from.iso(), clash.to->iso());
    case SlotTrouble::BeforeRelease:
        //: %1 and %2 are days
        return sayOfSlot(QT_TRANSLATE_NOOP("Slots", "It airs from %1, before the release on %2."))
            .arg(clash.from.iso(), clash.to->iso());
    }
    return otherTitleSentence(library, clash, language);
}

QString weekdaysText(Weekdays days, Language language)
{
    const QLocale locale(language == Language::Korean ? QLocale::Korean : QLocale::English);
    QStringList names;
    for (const auto &word : words<Weekday>()) {
        if (days.has(word.value))
            names << locale.dayName(static_cast<int>(word.value) + 1, QLocale::ShortFormat);
    }
    return names.join(language == Language::Korean ? QStringLiteral("·") : QStringLiteral(", "));
}

} // namespace slateboard::planning
