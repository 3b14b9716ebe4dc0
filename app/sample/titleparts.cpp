// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/draft.h"

namespace slateboard::sample {

namespace {

QString personFrom(Dice &dice)
{
    static const QStringList surnames =
        QStringLiteral("김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권").split(QLatin1Char(' '));
    static const QStringList names =
        QStringLiteral("도율 서람 하늬 지온 은솔 수아름 태겸 다온 로운 예담 시율 유하람 찬결 보름 이든 가람 해솔 나린")
            .split(QLatin1Char(' '));
    return dice.oneOf(surnames) + dice.oneOf(names);
}

/// How far a part is cast in a stage: the writer first, the leads last.
CreditStanding standingFor(CreditRole role, Stage stage, Dice &dice)
{
    const int lead = role == CreditRole::Writer ? 0 : role == CreditRole::Director ? 1 : 2;
    const int reached = static_cast<int>(stage) + (stage == Stage::Shelved ? -6 : 0) + dice.between(0, 1);
    return reached > lead    ? CreditStanding::Attached
           : reached == lead ? CreditStanding::InTalks
                             : CreditStanding::Wanted;
}

void addCredits(Draft &draft, const DraftTitle &title, Dice &dice)
{
    QList<CreditRole> roles{CreditRole::Writer, CreditRole::Director};
    if (title.data->format == Format::Drama || title.data->format == Format::Film)
        roles << CreditRole::Lead << CreditRole::Lead;
    else if (title.data->format == Format::Show)
        roles << CreditRole::Cast;
    for (CreditRole role : std::as_const(roles)) {
        draft.rows.credits << Credit{draft.ids.make<Id<Credit>>(title.schedule.pitch), title.id, role, personFrom(dice),
                                     standingFor(role, title.stage, dice)};
    }
}

/// The first of these days of the week on or after a day.
Day firstOn(Weekdays weekdays, Day day)
{
    while (!weekdays.has(static_cast<Weekday>(day.date().dayOfWeek() - 1)))
        day = day.plusDays(1);
    return day;
}

/// Broadcasters give dramas two days a week and shows one. A platform fills one pair of days after the other.
void addSlot(Draft &draft, const DraftTitle &title, QHash<PartyId, int> &filled)
{
    const bool isSeries = title.data->format == Format::Drama || title.data->format == Format::Show;
    if (!isSeries || !title.schedule.release || !title.isGreenlit())
        return;
    const QList<Weekdays> pairs{{Weekday::Monday, Weekday::Tuesday},
                                {Weekday::Wednesday, Weekday::Thursday},
                                {Weekday::Friday, Weekday::Saturday},
                                {Weekday::Saturday, Weekday::Sunday}};
    const int turn = filled[title.platform]++;
    const Weekdays days = title.data->format == Format::Drama ? pairs.at(turn % static_cast<int>(pairs.size()))
                                                              : Weekdays{static_cast<Weekday>((turn + 3) % 7)};
    const QStringList times{QStringLiteral("21:10"), QStringLiteral("22:30"), QStringLiteral("20:50")};
    draft.rows.airSlots << Slot{draft.ids.make<Id<Slot>>(title.schedule.pitch),
                                title.id,
                                title.platform,
                                days,
                                times.at(turn / 4 % static_cast<int>(times.size())),
                                firstOn(days, *title.schedule.release),
                                days.count()};
}

void addDocuments(Draft &draft, const DraftTitle &title)
{
    if (!title.isGreenlit())
        return;
    const QString folder = QStringLiteral("작품/%1/").arg(title.data->name.korean);
    const auto add = [&](const QString &file, const QString &note) {
        draft.rows.titleDocuments << TitleDocument{draft.ids.make<Id<TitleDocument>>(title.schedule.pitch), title.id,
                                                   folder + file, note};
    };
    add(QStringLiteral("기획안.pdf"), {});
    add(QStringLiteral("대본 1-2부.pdf"), QStringLiteral("확정고"));
}

struct Step {
    const char *korean;
    const char *english;
    PhaseKind phase;
    Edge edge;
    int offset; // days
};
constexpr Step steps[] = {
    {"대본 확정", "Script locked", PhaseKind::Development, Edge::End, -14},
    {"캐스팅 완료", "Casting closed", PhaseKind::PreProduction, Edge::End, -21},
    {"첫 촬영", "First shoot day", PhaseKind::Production, Edge::Start, 0},
    {"촬영 종료", "Wrap", PhaseKind::Production, Edge::End, 0},
    {"편집 확정", "Picture locked", PhaseKind::PostProduction, Edge::End, -30},
    {"납품", "Delivery", PhaseKind::PostProduction, Edge::End, 1},
};

// Most were done within days of their date; one in twelve that is due still waits.
void addMilestones(Draft &draft, const DraftTitle &title, Dice &dice)
{
    for (const Step &step : steps) {
        const auto span = title.schedule.phases.constFind(step.phase);
        const int late = dice.weighted({60, 25, 15}) * dice.between(0, 9);
        const bool waits = dice.chance(1.0 / 12);
        if (span == title.schedule.phases.cend())
            continue;
        const Day due = (step.edge == Edge::Start ? span->start : span->end).plusDays(step.offset);
        const Day done = step.phase == PhaseKind::Production ? due : due.plusDays(late);
        const bool isDone = done <= draft.asOf() && !waits && title.stage != Stage::Shelved;
        draft.rows.milestones << Milestone{draft.ids.make<MilestoneId>(title.schedule.pitch),
                                           title.id,
                                           QString::fromUtf8(step.korean),
                                           QString::fromUtf8(step.english),
                                           step.phase,
                                           step.edge,
                                           step.offset,
                                           isDone ? std::optional(done) : std::nullopt};
    }
}

const DraftTitle *firstIn(const Draft &draft, Stage stage, int skipped)
{
    for (const DraftTitle &title : draft.titles) {
        if (title.stage == stage && skipped-- == 0)
            return &title;
    }
    return nullptr;
}

void addDecisions(Draft &draft)
{
    const auto ask = [&draft](Stage stage, int skipped, const char *question, int dueIn, const char *outcome) {
        const DraftTitle *title = firstIn(draft, stage, skipped);
        if (!title)
            return;
        const Day asked = draft.asOf().plusDays(-20);
        Decision decision;
        decision.id = draft.ids.make<DecisionId>(asked);
        decision.question = QString::fromUtf8(question);
        decision.title = title->id;
        decision.dueDay = draft.asOf().plusDays(dueIn);
        decision.outcome = QString::fromUtf8(outcome);
        if (!decision.outcome.isEmpty()) {
            decision.decidedOn = asked.plusDays(7);
            decision.decidedBy = title->producer.both();
        }
        draft.rows.decisions << decision;
    };
    ask(Stage::Development, 0, "공동 제작사를 한 곳 더 둘 것인가?", 14, "");
    ask(Stage::Development, 3, "16부작을 12부작으로 줄일 것인가?", 21, "");
    ask(Stage::Pitch, 1, "작가를 바꿔 다시 기획할 것인가?", 5, "");
    ask(Stage::PreProduction, 0, "주연 출연료를 예산보다 올릴 것인가?", -10, "예비비 안에서 승인");
    ask(Stage::Production, 1, "해외 로케이션을 줄일 것인가?", -4, "2회차만 국내로 대체");
}

} // namespace

void addTitleParts(Draft &draft)
{
    Dice dice(2024);
    QHash<PartyId, int> filled;
    for (const DraftTitle &title : std::as_const(draft.titles)) {
        addCredits(draft, title, dice);
        addSlot(draft, title, filled);
        addDocuments(draft, title);
        addMilestones(draft, title, dice);
    }
    addDecisions(draft);
}

} // namespace slateboard::sample
