// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figuresjson.h"
#include "tests/faults/faultvfs.h"
#include "tests/session/verbscript.h"
#include "tests/store/testlibrary.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"
#include "ui/models/board.h"
#include "ui/models/timeline.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace slateboard;
using namespace slateboard::testing;

namespace {

constexpr int verbCount = 10'000;
constexpr int verbsBetweenLooks = 100;

/// What the board, the timeline and the command line say of one plan at one moment.
struct Surfaces {
    std::shared_ptr<const planning::Figures> figures;
    QJsonObject json;
    std::vector<BoardCard> cards;
    BoardArrangement board;
    TimelineData timeline;

    Surfaces(const Library &library, PlanId plan, Day asOf) :
        figures(std::make_shared<const planning::Figures>(planning::figuresOf(library, plan, asOf))),
        json(figuresJson(library, *figures, Language::Korean)), cards(boardCards(library, *figures, Language::Korean)),
        board(arrangeBoard(cards, *figures, {}, {})), timeline(timelineData(library, figures, {}, Language::Korean))
    {}
};

/// The first thing in which they differ, or nothing.
QString disagreement(const Surfaces &said)
{
    const QJsonObject stages = said.json[QStringLiteral("counts")][QStringLiteral("by_stage")].toObject();
    size_t staged = 0;
    for (const BoardColumn &column : said.board.columns) {
        const QString code = QString::fromLatin1(codeOf(column.stage));
        staged += column.cards.size();
        if (stages[code].toInt() != column.total.titles || column.total.titles != static_cast<int>(column.cards.size()))
            return QStringLiteral("titles in ") + code;
    }
    if (staged != said.cards.size())
        return QStringLiteral("cards on the board");
    if (said.timeline.items.size() != said.figures->titles.size())
        return QStringLiteral("titles on the timeline");
    for (const BoardCard &card : said.cards) {
        const TimelineItem *item = said.timeline.find(card.title);
        if (!item || item->stage != card.stage || item->firm != planning::isGreenlit(card.stage))
            return QStringLiteral("stage of ") + card.name;
        const auto release = item->row.release ? std::optional(item->row.release->day) : std::nullopt;
        if (release != card.figures.release)
            return QStringLiteral("release of ") + card.name;
    }
    Money cost;
    for (const planning::TitleFigures &title : said.figures->titles)
        cost += title.money.efc();
    const QJsonValue efc = said.json[QStringLiteral("money")][QStringLiteral("efc")];
    return efc.toVariant().toLongLong() == cost.minor ? QString() : QStringLiteral("cost");
}

} // namespace

/// Ten thousand random verbs, all taken back and all done again; on the way the surfaces must agree.
class TestSurfaces : public QObject {
    Q_OBJECT
private slots:
    void init();
    void tenThousandVerbsUndoAndRedo();

private:
    void look() const;

    FaultVfs m_disk; // no faults, but no waiting for the disk either
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<Session> m_session;
};

void TestSurfaces::init()
{
    m_path = m_folder.filePath(QStringLiteral("slate.slate"));
    makeLibrary(m_path, 24);
    const auto opened = await(Session::open(m_path, Access::Write));
    QVERIFY2(opened, why(opened));
    m_session = *opened;
}

void TestSurfaces::look() const
{
    const Library &library = m_session->library();
    for (const Plan &plan : library.plans) {
        const QString differs = disagreement(Surfaces(library, plan.id, m_session->today()));
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }
}

void TestSurfaces::tenThousandVerbsUndoAndRedo()
{
    const Tables first = tablesOf(m_path);
    std::minstd_rand random(20'231'123);
    VerbScript script(*m_session);
    int done = 0;
    for (int i = 0; i < verbCount; ++i) {
        const char *name = nullptr;
        const auto edited = await(script.call(static_cast<quint32>(random()), &name));
        done += edited && edited->edit != 0 ? 1 : 0;
        if (i % verbsBetweenLooks == 0)
            look();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(done > verbCount / 2, qPrintable(QString::number(done)));
    const Tables last = tablesOf(m_path);
    while (m_session->undoWords())
        QVERIFY(await(m_session->undo()));
    QCOMPARE(difference(first, tablesOf(m_path)), QString());
    look();
    while (m_session->redoWords())
        QVERIFY(await(m_session->redo()));
    QCOMPARE(difference(last, tablesOf(m_path)), QString());
    look();
}

SLATEBOARD_TEST(TestSurfaces)
#include "tst_surfaces.moc"
