// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/packchoices.h"

#include "ui/commandline/wait.h"
#include "ui/models/changesbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::commandline {
namespace {

QStringList partCodes()
{
    QStringList codes;
    for (const PaperPart part : allParts())
        codes << QString::fromLatin1(codeOf(part));
    return codes;
}

Result<Day> sinceAskedFor(const Invocation &call, Day asOf)
{
    const QString text = call.options.value(QStringLiteral("since"));
    const Since since = Since::fromCode(text.isEmpty() ? Since().code() : text);
    if (!text.isEmpty() && since.code() != text) {
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "--since takes week, month, quarter, year or a day such as "
                                                 "2023-02-28, not “%1”."))
                .arg(text));
    }
    const Day day = since.on(asOf);
    if (day > asOf)
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--since takes a day up to as-of.")));
    return day;
}

} // namespace

void addPackOptions(QCommandLineParser &options)
{
    addOption(options, "paper", "a4|letter", QT_TRANSLATE_NOOP("CommandLine", "The paper's size; else A4."));
    addOption(options, "sections", "CODES",
              QT_TRANSLATE_NOOP("CommandLine", "The parts of the board pack, apart by commas: summary, milestones, "
                                               "funnel, slips, releases, money, timeline, costs, comparison, "
                                               "one-sheets; else all that have something to show."));
    addOption(options, "title", "NAME",
              QT_TRANSLATE_NOOP("CommandLine", "The title of a one-sheet, in either language; can be given several "
                                               "times; else all titles of the plan."));
    addOption(options, "since", "DAY",
              QT_TRANSLATE_NOOP("CommandLine", "Since when to say what changed: a day, or week, month, quarter or "
                                               "year for the end of the one before; else month."));
}

Result<QPageSize::PageSizeId> paperAskedFor(const Invocation &call)
{
    const QString paper = call.options.value(QStringLiteral("paper")).toLower();
    if (paper.isEmpty() || paper == QLatin1String("a4"))
        return QPageSize::A4;
    if (paper == QLatin1String("letter"))
        return QPageSize::Letter;
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--paper takes a4 or letter, not “%1”.")).arg(paper));
}

Result<std::vector<PaperPart>> partsAskedFor(const Invocation &call)
{
    std::vector<PaperPart> parts;
    for (const QString &code : call.options.value(QStringLiteral("sections")).split(u',', Qt::SkipEmptyParts)) {
        const auto part = partOf(code.trimmed().toLower());
        if (!part) {
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--sections takes some of %1, not “%2”."))
                                  .arg(partCodes().join(QStringLiteral(", ")), code.trimmed()));
        }
        if (std::ranges::find(parts, *part) == parts.end())
            parts.push_back(*part);
    }
    std::ranges::sort(parts);
    return parts;
}

Result<std::vector<TitleId>> titlesAskedFor(const Invocation &call, const Library &library,
                                            const planning::Figures &figures)
{
    std::vector<TitleId> titles;
    for (const QString &name : call.options.values(QStringLiteral("title"))) {
        const auto is = [&](const QString &other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
        const auto found = std::ranges::find_if(library.titles, [&](const Title &title) {
            return is(title.koreanName) || is(title.englishName) || name == QString::number(title.id.value);
        });
        if (found == library.titles.end())
            return failure(ErrorCode::NotFound,
                           say(QT_TRANSLATE_NOOP("CommandLine", "The library has no title “%1”.")).arg(name));
        if (!planning::findTitle(figures, found->id))
            return failure(ErrorCode::NotFound,
                           say(QT_TRANSLATE_NOOP("CommandLine", "The plan leaves “%1” out.")).arg(name));
        titles.push_back(found->id);
    }
    return titles;
}

Result<std::shared_ptr<const planning::ChangesSince>> changesAskedFor(const Invocation &call, const View &view,
                                                                      const planning::Figures &figures)
{
    const auto day = sinceAskedFor(call, view.asOf);
    if (!day)
        return tl::unexpected(day.error());
    const auto then = waitFor(view.session->libraryBefore(day->plusDays(1).date().startOfDay()));
    if (!then)
        return tl::unexpected(then.error());
    return std::make_shared<const planning::ChangesSince>(planning::changesSince(
        planning::stateOn(*then, view.plan, *day), planning::stateOf(view.session->library(), figures)));
}

} // namespace slateboard::commandline
