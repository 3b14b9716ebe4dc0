// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/model/iptable.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

#include <map>
#include <set>

using namespace slateboard;

namespace {

using Rows = std::map<qint64, IpHead>;

IpHead headFor(qint64 id, int version)
{
    IpHead head;
    head.id = {id};
    head.title = QStringLiteral("미생 %1").arg(id);
    head.creator = version % 2 == 0 ? QStringLiteral("윤태호") : QString();
    head.tags = QString::number(version);
    head.medium = static_cast<Medium>(version % 13);
    if (version % 3 == 0)
        head.discoveredOn = Day(2023, 1, 1).plusDays(version);
    return head;
}

// Empty if the table holds exactly these rows, else what differs first.
QString difference(const IpTable &table, const Rows &rows)
{
    if (table.size() != static_cast<int>(rows.size()))
        return QStringLiteral("%1 rows instead of %2").arg(table.size()).arg(rows.size());
    int row = 0;
    for (const auto &[id, head] : rows) {
        if (table.head(row) != head || table.id(row) != head.id || table.medium(row) != head.medium ||
            table.text(row, IpChunk::CreatorText) != head.creator)
            return QStringLiteral("row %1 differs").arg(row);
        if (table.rowOf(head.id) != row || table.find(head.id) != head)
            return QStringLiteral("%1 is not found").arg(id);
        if (!rows.contains(id + 1) && (table.rowOf({id + 1}) || table.find({id + 1})))
            return QStringLiteral("%1 is found, but does not exist").arg(id + 1);
        ++row;
    }
    int first = 0;
    for (int c = 0; c < table.chunkCount(); ++c) {
        if (table.firstRowOf(c) != first || table.chunk(c).size() < 1 || table.chunk(c).size() > IpTable::chunkSize)
            return QStringLiteral("chunk %1 has wrong bounds").arg(c);
        first += table.chunk(c).size();
    }
    return {};
}

} // namespace

class TestIpTable : public QObject {
    Q_OBJECT

private slots:
    void packsTheFactsOfASourceIp();
    void searchBlocksAreAlignedWithTheirRows();
    void changesAsAMapDoes();
    void sharesTheChunksThatDoNotChange();
};

void TestIpTable::packsTheFactsOfASourceIp()
{
    SourceIp ip;
    ip.id = {7};
    ip.title = QStringLiteral("달빛 궁전");
    ip.originalTitle = QStringLiteral("Moonlit Court");
    ip.creator = QStringLiteral("한서연");
    ip.publisher = QStringLiteral("다온");
    ip.genre = QStringLiteral("사극");
    ip.tags = {QStringLiteral("궁중"), QStringLiteral("로맨스")};
    ip.medium = Medium::WebNovel;
    ip.origin = Origin::Partner;
    ip.discoveredOn = Day(2021, 4, 1);
    ip.synopsis = QStringLiteral("stays in the file");
    const IpHead head = headOf(ip);
    QCOMPARE(head.tags, QStringLiteral("궁중, 로맨스"));
    const IpTable table(std::vector{head});
    QCOMPARE(table.head(0), head);
    QCOMPARE(table.chunk(0).origin(0), Origin::Partner);
    QVERIFY(IpTable().isEmpty() && !IpTable().rowOf({7}));
}

void TestIpTable::searchBlocksAreAlignedWithTheirRows()
{
    std::vector<IpHead> heads;
    for (int i = 0; i < 50; ++i)
        heads.push_back(headFor(i + 1, i));
    heads[3].originalTitle = QStringLiteral("ＦＵＬＬ Width É 漢字 😀 ㅋㅋ");
    IpRun run;
    for (const IpHead &head : heads)
        run.add(head);
    const IpChunk chunk(std::move(run));
    qsizetype offset = 0;
    for (int row = 0; row < chunk.size(); ++row) {
        const IpHead &head = heads[static_cast<size_t>(row)];
        QByteArray expected;
        for (const QString &field : {head.title, head.originalTitle, head.creator, head.tags}) {
            if (!field.isEmpty())
                expected += searchKey(field).toUtf8() + '\x1f';
        }
        QCOMPARE(chunk.searchRow(row).toByteArray(), expected + '\n');
        // Searching for a mix of syllables and initial consonants rests on this.
        QCOMPARE(chunk.initialsRow(row).size(), chunk.searchRow(row).size());
        offset += chunk.searchRow(row).size();
        QCOMPARE(chunk.searchEnds()[static_cast<size_t>(row)], static_cast<quint32>(offset));
    }
    QCOMPARE(chunk.searchBlock().size(), offset);
    QCOMPARE(chunk.initialsBlock().size(), offset);
}

void TestIpTable::changesAsAMapDoes()
{
    QVERIFY(rc::check([] {
        // Enough rows for several chunks, with gaps between the ids for new ones.
        Rows rows;
        std::vector<IpHead> heads;
        const int count = *rc::gen::element(0, 1, 5, 1023, 1024, 1025, 2500);
        for (int i = 0; i < count; ++i) {
            heads.push_back(headFor(10 * (i + 1), i));
            rows[10 * (i + 1)] = heads.back();
        }
        IpTable table(heads);
        RC_ASSERT(difference(table, rows).toStdString() == "");
        const int edits = *rc::gen::inRange(1, 5);
        for (int edit = 0; edit < edits; ++edit) {
            const auto anyId = rc::gen::inRange<qint64>(1, 10 * count + 50);
            const auto changedIds = *rc::gen::container<std::set<qint64>>(anyId);
            auto removedIds = *rc::gen::container<std::set<qint64>>(anyId);
            if (*rc::gen::inRange(0, 4) == 0) { // a whole stretch
                for (qint64 id = 0; id < 11'000; id += 10)
                    removedIds.insert(id);
            }
            std::vector<IpHead> changed;
            std::vector<IpId> removed;
            for (qint64 id : removedIds) {
                if (!changedIds.contains(id)) {
                    removed.push_back({id});
                    rows.erase(id);
                }
            }
            for (qint64 id : changedIds) {
                changed.insert(changed.begin(), headFor(id, edit + 1)); // in no order that helps
                rows[id] = changed.front();
            }
            table = table.with(changed, removed);
            RC_ASSERT(difference(table, rows).toStdString() == "");
        }
    }));
}

void TestIpTable::sharesTheChunksThatDoNotChange()
{
    std::vector<IpHead> heads;
    for (int i = 0; i < 3 * IpTable::chunkSize; ++i)
        heads.push_back(headFor(10 * (i + 1), i));
    const IpTable table(heads);
    QCOMPARE(table.chunkCount(), 3);
    const IpTable changed = table.with({headFor(heads[1500].id.value, 99)}, {});
    QCOMPARE(&changed.chunk(0), &table.chunk(0));
    QVERIFY(&changed.chunk(1) != &table.chunk(1));
    QCOMPARE(&changed.chunk(2), &table.chunk(2));
}

SLATEBOARD_TEST(TestIpTable)
#include "tst_iptable.moc"
