// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/windowchecks.h"

#include <QCoreApplication>

#include <array>

namespace slateboard::planning {
namespace {

struct ReasonWords {
    const char *code;
    const char *english; // source text, context "Windows"
};

constexpr std::array reasonWords{
    ReasonWords{"no_right", QT_TRANSLATE_NOOP("Windows", "No right")},
    ReasonWords{"other_territory", QT_TRANSLATE_NOOP("Windows", "No right there")},
    ReasonWords{"only_an_option", QT_TRANSLATE_NOOP("Windows", "Only an option")},
    ReasonWords{"right_begins_late", QT_TRANSLATE_NOOP("Windows", "Right begins late")},
    ReasonWords{"right_ended", QT_TRANSLATE_NOOP("Windows", "Right has ended")},
    ReasonWords{"right_ends_before", QT_TRANSLATE_NOOP("Windows", "Right ends first")},
    ReasonWords{"before_release", QT_TRANSLATE_NOOP("Windows", "Before the release")},
    ReasonWords{"holdback", QT_TRANSLATE_NOOP("Windows", "Holdback")},
    ReasonWords{"exclusive_overlap", QT_TRANSLATE_NOOP("Windows", "Exclusive overlap")},
    ReasonWords{"short_term", QT_TRANSLATE_NOOP("Windows", "Too short")},
    ReasonWords{"outside_platform", QT_TRANSLATE_NOOP("Windows", "Outside the platform")},
};

QString sayOfWindow(const char *text)
{
    return QCoreApplication::translate("Windows", text);
}

// What the sentences on rights name.
struct RightNames {
    QString window;
    QString ip;
    QString right; // the kind of the grant
};

QString onlyOptionSentence(const RightNames &names)
{
    //: %1 is a source IP, %2 a window such as TVN (KR)
    return sayOfWindow(QT_TRANSLATE_NOOP("Windows", "Only an option on “%1” covers the window of %2, and it is not "
                                                    "exercised in time for the shoot."))
        .arg(names.ip, names.window);
}

QString endSentence(const WindowFinding &finding, const RightNames &names, const Formatter &format)
{
    const QString last = format.day(finding.heldDay.value_or(Day()));
    const auto days = static_cast<int>(finding.days);
    if (finding.reason == WindowReason::RightEnded) {
        //: %1 is a kind of right such as Licence, %2 a source IP, %3 and %5 days, %4 a window such as TVN (KR)
        return QCoreApplication::translate(
                   "Windows", "%1 on “%2” ends on %3, %n day(s) before the window of %4 begins on %5.", nullptr, days)
            .arg(names.right, names.ip, last, names.window, format.day(finding.day.value_or(Day())));
    }
    if (!finding.day) {
        //: %1 is a kind of right such as Licence, %2 a source IP, %3 a day, %4 a window such as TVN (KR)
        return sayOfWindow(QT_TRANSLATE_NOOP("Windows", "%1 on “%2” ends on %3, but the window of %4 is without end."))
            .arg(names.right, names.ip, last, names.window);
    }
    //: %1 is a kind of right such as Licence, %2 a source IP, %3 and %5 days, %4 a window such as TVN (KR)
    return QCoreApplication::translate(
               "Windows", "%1 on “%2” ends on %3, %n day(s) before the window of %4 ends on %5.", nullptr, days)
        .arg(names.right, names.ip, last, names.window, format.day(*finding.day));
}

QString rightSentence(const Library &library, const WindowFinding &finding, const Formatter &format)
{
    const RightsGrant *grant = findRow(library.grants, finding.grant);
    const RightNames names{windowName(library, finding.window), library.ips.find(finding.ip).value_or(IpHead{}).title,
                           wordFor(grant ? grant->kind : GrantKind::Licence)};
    switch (finding.reason) {
    case WindowReason::NoRight:
        //: %1 is a source IP, %2 a window such as TVN (KR)
        return sayOfWindow(QT_TRANSLATE_NOOP("Windows", "No right in “%1” covers the window of %2."))
            .arg(names.ip, names.window);
    case WindowReason::OtherTerritory:
        if (finding.territory.isEmpty()) {
            //: %1 is a source IP, %2 a window such as Netflix (worldwide)
            return sayOfWindow(QT_TRANSLATE_NOOP("Windows", "The window of %2 is worldwide, but no right in “%1” is."))
                .arg(names.ip, names.window);
        }
        //: %1 is a source IP, %2 a window such as TVN (KR), %3 territories such as JP, TH
        return sayOfWindow(QT_TRANSLATE_NOOP("Windows", "No right in “%1” covers the window of %2 in %3."))
            .arg(names.ip, names.window, finding.territory);
    case WindowReason::OnlyAnOption: return onlyOptionSentence(names);
    case WindowReason::RightBeginsLate:
        //: %1 is a kind of right such as Licence, %2 a source IP, %3 and %5 days, %4 a window such as TVN (KR)
        return sayOfWindow(
                   QT_TRANSLATE_NOOP("Windows", "%1 on “%2” begins on %3 only, but the window of %4 begins on %5."))
            .arg(wordFor(grant ? grant->kind : GrantKind::Licence), names.ip,
                 format.day(finding.heldDay.value_or(Day())), names.window, format.day(finding.day.value_or(Day())));
    default: break;
    }
    return endSentence(finding, names, format);
}

QString platformSentence(const Library &library, const WindowFinding &finding)
{
    const ReleaseWindow *window = findRow(library.windows, finding.window);
    const Party *platform = window ? findRow(library.parties, window->platform) : nullptr;
    if (!platform)
        return {};
    const QString name = nameIn(spokenLanguage(), platform->name, platform->englishName);
    if (finding.reason == WindowReason::ShortTerm) {
        const int days = window->days.value_or(0); // lupdate goes round for ever on a call in its place
        //: %1 is a platform, %2 a number of days
        return QCoreApplication::translate("Windows", "%1 takes windows of %2 days or more; this one has %n.", nullptr,
                                           days)
            .arg(name)
            .arg(finding.needed);
    }
    if (finding.territory.isEmpty()) {
        //: %1 is a platform, %2 its territories such as KR
        return sayOfWindow(QT_TRANSLATE_NOOP("Windows", "%1 shows in %2 only, but the window is worldwide."))
            .arg(name, platform->territory);
    }
    //: %1 is a platform, %2 its territories such as KR, %3 those of the window
    return sayOfWindow(QT_TRANSLATE_NOOP("Windows", "%1 shows in %2 only, but the window is for %3."))
        .arg(name, platform->territory, finding.territory);
}

QString beforeReleaseSentence(const Library &library, const WindowFinding &finding, const Formatter &format)
{
    const int days = static_cast<int>(finding.days);
    //: %1 is a window such as TVN (KR), %2 and %3 days
    return QCoreApplication::translate("Windows", "The window of %1 begins on %2, %n day(s) before the release on %3.",
                                       nullptr, days)
        .arg(windowName(library, finding.window), format.day(finding.heldDay.value_or(Day())),
             format.day(finding.day.value_or(Day())));
}

} // namespace

const char *windowReasonCode(WindowReason reason)
{
    return reasonWords[static_cast<size_t>(reason)].code;
}

QString windowReasonWord(WindowReason reason)
{
    return sayOfWindow(reasonWords[static_cast<size_t>(reason)].english);
}

QString windowSentence(const Library &library, const WindowFinding &finding, const Formatter &format)
{
    switch (finding.reason) {
    case WindowReason::Holdback:
    case WindowReason::Exclusive: {
        const auto clash = finding.reason == WindowReason::Holdback ? WindowClash::Holdback : WindowClash::Exclusive;
        return breachSentence(library,
                              {clash, finding.window, finding.barredBy, finding.day.value_or(Day()), finding.heldDay});
    }
    case WindowReason::BeforeRelease: return beforeReleaseSentence(library, finding, format);
    case WindowReason::ShortTerm:
    case WindowReason::OffPlatform: return platformSentence(library, finding);
    default: break;
    }
    return rightSentence(library, finding, format);
}

} // namespace slateboard::planning
