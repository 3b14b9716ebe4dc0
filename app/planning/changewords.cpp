// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/changessince.h"
#include "app/planning/decisions.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace slateboard::planning {
namespace {

QString changeWord(const char *text)
{
    return QCoreApplication::translate("Changes", text);
}

QString gainedText(Measure measure, int count)
{
    switch (measure) {
    case Measure::SourceIps: return QCoreApplication::translate("Changes", "%n source IP(s) secured", nullptr, count);
    case Measure::DramaIps: return QCoreApplication::translate("Changes", "%n drama IP(s) gained", nullptr, count);
    case Measure::Originals: return QCoreApplication::translate("Changes", "%n original(s) released", nullptr, count);
    case Measure::ReleasedTitles: break;
    }
    return QCoreApplication::translate("Changes", "%n title(s) released", nullptr, count);
}

QString lostText(Measure measure, int count)
{
    switch (measure) {
    case Measure::SourceIps:
        return QCoreApplication::translate("Changes", "%n source IP(s) no longer secured", nullptr, count);
    case Measure::DramaIps: return QCoreApplication::translate("Changes", "%n drama IP(s) lost", nullptr, count);
    case Measure::Originals:
        return QCoreApplication::translate("Changes", "%n original(s) no longer counted", nullptr, count);
    case Measure::ReleasedTitles: break;
    }
    return QCoreApplication::translate("Changes", "%n released title(s) no longer counted", nullptr, count);
}

QString recordedText(Measure measure, int count)
{
    if (measure == Measure::SourceIps)
        return QCoreApplication::translate("Changes", "%n source IP(s), secured before, entered", nullptr, count);
    if (measure == Measure::DramaIps)
        return QCoreApplication::translate("Changes", "%n drama IP(s), gained before, entered", nullptr, count);
    return QCoreApplication::translate("Changes", "%n title(s), released before, entered", nullptr, count);
}

QString stageText(const Change &change, const QString &name)
{
    const bool wasGreenlit = change.stageBefore && isGreenlit(*change.stageBefore);
    if (change.stageBefore == Stage::Shelved)
        //: %1 is a title, %2 a stage such as Development
        return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: taken up again, in %2")).arg(name, wordFor(*change.stage));
    if (change.isBad())
        //: %1 is a title, %2 a stage such as Development
        return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: back to %2")).arg(name, wordFor(*change.stage));
    if (*change.stage == Stage::Released)
        return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: released")).arg(name);
    if (!wasGreenlit && isGreenlit(*change.stage))
        //: %1 is a title, %2 a stage such as Pre-production
        return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: greenlit, in %2")).arg(name, wordFor(*change.stage));
    //: %1 is a title, %2 a stage such as Production
    return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: moved to %2")).arg(name, wordFor(*change.stage));
}

QString releaseText(const Change &change, const QString &name, const Formatter &format)
{
    const qint64 later = change.daysLater().value_or(0);
    const auto days = static_cast<int>(std::abs(later)); // a plural takes no negative number
    const QString day = format.day(*change.day);
    if (change.stage == Stage::Released)
        return (later > 0
                    ? QCoreApplication::translate("Changes", "%1: released %n day(s) late, on %2", nullptr, days)
                    : QCoreApplication::translate("Changes", "%1: released %n day(s) early, on %2", nullptr, days))
            .arg(name, day);
    return (later > 0 ? QCoreApplication::translate("Changes", "%1: release slips %n day(s), to %2", nullptr, days)
                      : QCoreApplication::translate("Changes", "%1: release %n day(s) sooner, on %2", nullptr, days))
        .arg(name, day);
}

QString milestoneName(const Library &library, const Change &change, Language language)
{
    const Milestone *milestone = findRow(library.milestones, change.milestone);
    return milestone ? milestone->name(language) : QString();
}

QString andMore(const Change &change)
{
    const int more = static_cast<int>(change.rows.size()) - 1;
    return more > 0 ? QCoreApplication::translate("Changes", " (and %n more)", nullptr, more) : QString();
}

QString milestoneText(const Library &library, const Change &change, const QString &name, const Formatter &format)
{
    const qint64 later = change.daysLater().value_or(0);
    const auto days = static_cast<int>(std::abs(later));
    //: %1 is a title, %2 a milestone such as Delivery, %3 a day
    return (later > 0 ? QCoreApplication::translate("Changes", "%1: %2 slips %n day(s), to %3", nullptr, days)
                      : QCoreApplication::translate("Changes", "%1: %2 %n day(s) sooner, on %3", nullptr, days))
               .arg(name, milestoneName(library, change, format.language()), format.day(*change.day)) +
           andMore(change);
}

QString overdueText(const Library &library, const Change &change, const QString &name, const Formatter &format)
{
    if (change.milestone.isNull())
        return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: not released, planned for %2"))
            .arg(name, format.day(*change.day));
    //: %1 is a title, %2 a milestone such as Delivery, %3 a day
    return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: %2 not done, due on %3"))
               .arg(name, milestoneName(library, change, format.language()), format.day(*change.day)) +
           andMore(change);
}

QString rightText(const Library &library, const Change &change, const QString &name, const Formatter &format)
{
    const RightsGrant *grant = findRow(library.grants, change.grant);
    const auto ip = grant ? library.ips.find(grant->ip) : std::nullopt;
    //: %1 is a title, %2 a source IP, %3 a day
    return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: the right in “%2” now ends too early, on %3"))
        .arg(name, ip ? ip->title : QString(), grant && grant->endsOn ? format.day(*grant->endsOn) : QString());
}

QString budgetText(const Change &change, const QString &name, const Formatter &format)
{
    const Money over = change.now - change.budget;
    if (change.kind == ChangeKind::BackInBudget)
        return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: within its budget of %2 again"))
            .arg(name, format.moneyShort(change.budget));
    const double share = static_cast<double>(over.minor) / static_cast<double>(change.budget.minor);
    const QString amount = format.moneyShort(over);
    if (change.before > change.budget)
        //: %1 is a title, %2 a share such as 6.2%, %3 and %4 money
        return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: now %2 over budget (%3, was %4)"))
            .arg(name, format.percent(share, 1), amount, format.moneyShort(change.before - change.budget));
    //: %1 is a title, %2 a share such as 6.2%, %3 money
    return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: %2 over budget (%3)"))
        .arg(name, format.percent(share, 1), amount);
}

QString capText(const Library &library, const Change &change, const QString &name, const Formatter &format)
{
    const Cap *cap = findRow(library.caps, change.cap);
    QString about = cap ? capName(library, *cap, format.language()) : QString();
    if (change.quarter)
        about = format.quarter(*change.quarter);
    else if (!name.isEmpty())
        about = name;
    if (change.kind == ChangeKind::BackUnderCap)
        //: %1 is what is capped, such as Q2 23 or a title
        return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: within the cap again")).arg(about);
    //: %1 is what is capped, such as Q2 23 or a title, %2 money
    return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: %2 over the cap")).arg(about, format.moneyShort(-change.now));
}

QString decidedText(const Library &library, const Change &change, const Formatter &format)
{
    const Decision *decision = findRow(library.decisions, change.decision);
    if (!decision)
        return {};
    const Title *title = decision->rule ? nullptr : findRow(library.titles, decision->title);
    QString question = decisionQuestion(library, *decision, format);
    if (title) // rules name theirs themselves
        question = QStringLiteral("%1: %2").arg(title->name(format.language()), question);
    return decision->outcome.isEmpty()
               ? question
               //: %1 is a question, %2 what was decided
               : changeWord(QT_TRANSLATE_NOOP("Changes", "%1 — %2")).arg(question, decision->outcome);
}

} // namespace

QString changeSentence(const Library &library, const Change &change, const Formatter &format)
{
    const QString &name = nameIn(format.language(), change.koreanName, change.englishName);
    const auto count = static_cast<int>(change.rows.size());
    switch (change.kind) {
    case ChangeKind::Gained: return gainedText(*change.measure, count);
    case ChangeKind::Recorded: return recordedText(*change.measure, count);
    case ChangeKind::Lost: return lostText(*change.measure, count);
    case ChangeKind::NewTitle: return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: new in the plan")).arg(name);
    case ChangeKind::GoneTitle: return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: no longer in the plan")).arg(name);
    case ChangeKind::Stage: return stageText(change, name);
    case ChangeKind::Shelved: return changeWord(QT_TRANSLATE_NOOP("Changes", "%1: shelved")).arg(name);
    case ChangeKind::Release: return releaseText(change, name, format);
    case ChangeKind::Milestone: return milestoneText(library, change, name, format);
    case ChangeKind::Overdue: return overdueText(library, change, name, format);
    case ChangeKind::MissedRight: return rightText(library, change, name, format);
    case ChangeKind::OverBudget:
    case ChangeKind::BackInBudget: return budgetText(change, name, format);
    case ChangeKind::OverCap:
    case ChangeKind::BackUnderCap: return capText(library, change, name, format);
    case ChangeKind::Decided: break;
    }
    return decidedText(library, change, format);
}

QString groupWord(ChangeGroup group)
{
    static constexpr std::array<const char *, 6> groups{
        QT_TRANSLATE_NOOP("Changes", "New"),         QT_TRANSLATE_NOOP("Changes", "Moved"),
        QT_TRANSLATE_NOOP("Changes", "Lost"),        QT_TRANSLATE_NOOP("Changes", "Slipped"),
        QT_TRANSLATE_NOOP("Changes", "Over budget"), QT_TRANSLATE_NOOP("Changes", "Decided")};
    return changeWord(groups[static_cast<size_t>(group)]);
}

} // namespace slateboard::planning
