// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/figures.h"
#include "app/search/ipsearch.h"
#include "app/session/session.h"
#include "tests/bench/measure.h"
#include "tests/bench/phases.h"
#include "tests/support/awaiting.h"

#include <cstdio>
#include <cstdlib>

namespace slateboard::bench {
namespace {

std::shared_ptr<Session> open(const QString &path)
{
    const auto opened = await(Session::open(path, Access::Write));
    if (!opened)
        giveUp(opened.error().sentence);
    return *opened;
}

void require(const Result<EditOutcome> &done)
{
    if (!done)
        giveUp(done.error().sentence);
}

} // namespace

void giveUp(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(1);
}

void measureOpening(const Place &place)
{
    Samples opening;
    for (int i = 0; i < 5; ++i) {
        std::shared_ptr<Session> session;
        opening.time([&] { session = open(place.folder + QStringLiteral("/large.slate")); });
        if (i == 0)
            printMemory("memory with the large library open");
    }
    opening.print("open the large library");
}

void measureEdits(const Place &place)
{
    constexpr int edits = 300;
    const auto session = open(place.folder + QStringLiteral("/large.slate"));
    const IpTable ips = session->library().ips;
    Samples change;
    Samples add;
    Samples undo;
    Samples move;
    StallGauge stalls;
    for (int i = 0; i < edits; ++i) {
        const IpId id = ips.id(i * 331 % ips.size());
        change.time([&] {
            require(await(session->changeIps({id}, [i](SourceIp &ip) { ip.genre = QString::number(i); },
                                             {QStringLiteral("Change"), {}})));
        });
        SourceIp ip;
        ip.title = QStringLiteral("새 원작 %1").arg(i);
        add.time([&] { require(await(session->addIp(ip))); });
        undo.time([&] { require(await(session->undo())); });
        const TitleId title = session->library().titles[i % session->library().titles.size()].id;
        const Stage stage = i % 2 == 0 ? Stage::Shelved : Stage::Development;
        move.time([&] { require(await(session->moveTitles({{}, {title}, stage, session->today()}))); });
    }
    change.print("edit: change a source IP");
    add.print("edit: add a source IP");
    undo.print("undo that");
    move.print("edit: move a title of 2,000 to another stage");
    Samples longest;
    longest.add(stalls.longest());
    longest.print("longest stall of the event loop during the edits");
    printMemory("memory after the edits");
}

void measureFigures(const Place &place)
{
    for (const auto &[file, name] : {std::pair{"/titles.slate", "figuresOf(), 2,000 titles x 36 months"},
                                     std::pair{"/large.slate", "figuresOf(), the same and all source IPs"}}) {
        const Library library = open(place.folder + QLatin1String(file))->library();
        const PlanId plan = workingPlan(library).id;
        Samples figures;
        for (int i = 0; i < 40; ++i)
            figures.time([&] { (void)planning::figuresOf(library, plan, *library.info.pinnedDay); });
        figures.print(name);
    }
    printMemory("memory with both and their figures");
}

void measureSearch(const Place &place)
{
    const Library library = open(place.folder + QStringLiteral("/large.slate"))->library();
    for (const auto &[typed, name] :
         {std::pair{QStringLiteral("게임"), "search 게임"}, std::pair{QStringLiteral("ㄱㅇ"), "search ㄱㅇ"},
          std::pair{QStringLiteral("달빛 클라"), "search 달빛 클라"},
          std::pair{QStringLiteral("없는말"), "search 없는말"}}) {
        Samples search;
        for (int i = 0; i < 50; ++i)
            search.time([&] { (void)search::findIps(library.ips, typed); });
        search.print(name);
    }
}

} // namespace slateboard::bench
