// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/newlibrary.h"

#include "app/base/text.h"
#include "app/session/verbs.h"
#include "app/store/libraryfile.h"
#include "app/store/soundness.h"

namespace slateboard {
namespace {

constexpr int progressStep = 500; // rows between two looks at the cancel flag

} // namespace

qsizetype rowCount(const Rows &rows)
{
    return std::apply([](const auto &...list) { return (list.size() + ...); }, listsOf(rows));
}

Result<void> insertRows(store::Writer &writer, const Rows &rows, const std::function<bool(double)> &progress)
{
    const qsizetype total = rowCount(rows);
    qsizetype done = 0;
    bool goesOn = true;
    const auto insertList = [&](const auto &list) {
        for (const auto &row : list) {
            if (done % progressStep == 0)
                goesOn = goesOn && progress(static_cast<double>(done) / static_cast<double>(total));
            if (!goesOn)
                return;
            writer.insert(row);
            ++done;
        }
    };
    std::apply([&](const auto &...list) { (insertList(list), ...); }, listsOf(rows));
    if (!goesOn || !progress(1))
        return failure(ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled: nothing was changed."));
    return {};
}

QList<Account> defaultAccounts()
{
    struct Name {
        const char *code;
        const char *korean;
        const char *english;
        bool marketing;
    };
    static constexpr Name names[] = {
        {"1000", "기획·원작료·각본료", "Development, rights, script", false},
        {"2000", "출연료", "Cast", false},
        {"3000", "연출료", "Direction", false},
        {"4000", "제작진", "Production staff", false},
        {"5000", "미술·세트", "Art and sets", false},
        {"6000", "촬영·조명·동시녹음", "Camera, light, sound", false},
        {"7000", "후반·VFX", "Post and VFX", false},
        {"7500", "음악", "Music", false},
        {"8000", "보험·예비비", "Insurance, contingency", false},
        {"8500", "간접비", "Overhead", false},
        {"9000", "홍보·마케팅", "Marketing (P&A)", true},
    };
    QList<Account> accounts;
    for (const Name &name : names) {
        accounts.append({makeId<Account>(),
                         {},
                         QString::fromLatin1(name.code),
                         QString::fromUtf8(name.korean),
                         QString::fromUtf8(name.english),
                         name.marketing});
    }
    return accounts;
}

QList<Goal> defaultGoals(Day today)
{
    const Day deadline(std::min(today.year() + 1, store::lastPhaseYear), 12, 31);
    if (deadline <= today)
        return {};
    return {{makeId<Goal>(), {}, Measure::SourceIps, 1000, today, deadline},
            {makeId<Goal>(), {}, Measure::DramaIps, 100, today, deadline}};
}

Result<void> Session::create(const QString &path, const NewLibrary &settings, const Rows &rows)
{
    if (!Currency::isKnown(settings.currency.code)) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Session", "“%1” is not a currency that Slateboard knows.")
                           .arg(settings.currency.code));
    }
    LibraryInfo info;
    info.name = cleaned(settings.name);
    info.company = cleaned(settings.company);
    info.currency = settings.currency;
    info.language = settings.language;
    info.pinnedDay = settings.pinnedDay;
    info.reinvested = settings.reinvested;
    info.reinvestedAfter = settings.reinvestedAfter;
    Rows all = rows;
    if (all.plans.isEmpty())
        all.plans.append({makeId<Plan>(), {}, PlanKind::Working});
    if (all.accounts.isEmpty())
        all.accounts = defaultAccounts();
    if (!settings.goals.isEmpty()) {
        all.goals = settings.goals;
        all.interimTargets.removeIf([&](const InterimTarget &interim) {
            const Goal *goal = findRow(rows.goals, interim.goal); // those of another goal do not fit
            return !goal || !all.goals.contains(*goal);
        });
    }
    if (all.goals.isEmpty())
        all.goals = defaultGoals(info.pinnedDay.value_or(Day::today()));
    if (!settings.caps.isEmpty())
        all.caps = settings.caps;
    return store::LibraryFile::create(path, [&](store::Writer &writer) -> Result<void> {
        writer.insert(info);
        return insertRows(writer, all, [](double) { return true; });
    });
}

} // namespace slateboard
