// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/models/historybook.h"

#include <QtTest>

using namespace slateboard;

namespace {

constexpr quint64 bit(Table table)
{
    return quint64{1} << static_cast<unsigned>(table);
}

store::ReadStep stepOf(qint64 edit, QDateTime at, const QString &author, EditWords words, quint64 tables,
                       qint64 undoes = 0)
{
    store::ReadStep step;
    step.edit.id = edit;
    step.edit.mark = {std::move(words), author, {}, std::move(at), undoes};
    step.tables = tables;
    return step;
}

// Two days in two blocks; 4 undoes 2, 5 undoes 4.
HistoryBook someBook()
{
    const auto at = [](int day, int hour) { return QDateTime(QDate(2023, 3, day), QTime(hour, 0)).toUTC(); };
    const EditWords moved{QStringLiteral("Move “%1” to %2"),
                          {EditArgument::name(QStringLiteral("달빛 궁궐"), QStringLiteral("Moonlit Court")),
                           EditArgument::word("Production")}};
    const EditWords caps{QStringLiteral("Change the caps"), {}};
    const QString kim = QStringLiteral("kim");
    const QString lee = QStringLiteral("lee");
    return {historyBlock({stepOf(5, at(2, 15), lee, caps, bit(Table::Cap), 4),
                          stepOf(4, at(2, 12), kim, caps, bit(Table::Cap), 2)}),
            historyBlock({stepOf(3, at(2, 9), kim, moved, bit(Table::StageEvent)),
                          stepOf(2, at(1, 12), lee, caps, bit(Table::Cap)),
                          stepOf(1, at(1, 9), kim, moved, bit(Table::StageEvent) | bit(Table::Title))})};
}

QList<qint64> shownEdits(const ShownHistory &shown)
{
    QList<qint64> edits;
    for (const ShownHistory::Line &line : shown.lines)
        edits << (line.step ? line.step->entry.edit : 0);
    return edits;
}

} // namespace

class TestHistoryBook : public QObject {
    Q_OBJECT
private slots:
    void stepsStandUnderTheirDays();
    void filtersLeaveOut_data();
    void filtersLeaveOut();
    void whatIsUndoneIsKnown();
    void everyTableHasAKind();
    void whatIsNewIsInserted_data();
    void whatIsNewIsInserted();
};

void TestHistoryBook::stepsStandUnderTheirDays()
{
    const ShownHistory shown = shownHistory(someBook(), {});
    QCOMPARE(shownEdits(shown), (QList<qint64>{0, 5, 4, 3, 0, 2, 1}));
    QCOMPARE(shown.lines[0].day, QDate(2023, 3, 2));
    QCOMPARE(shown.lines[0].steps, 3);
    QCOMPARE(shown.steps, 5);
    QCOMPARE(shown.people, (QStringList{QStringLiteral("kim"), QStringLiteral("lee")}));
}

void TestHistoryBook::filtersLeaveOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("person");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<qint64>>("edits");
    const QList<qint64> moves{0, 3, 0, 1};
    QTest::newRow("Korean name") << "달빛"
                                 << "" << -1 << moves;
    QTest::newRow("English name, any case") << "moonlit"
                                            << "" << -1 << moves;
    QTest::newRow("word of the field, as it is said") << "촬영"
                                                      << "" << -1 << moves;
    QTest::newRow("words of the sentence and its places") << "move court"
                                                          << "" << -1 << moves;
    QTest::newRow("every word must stand") << "달빛 caps"
                                           << "" << -1 << QList<qint64>();
    QTest::newRow("author") << "lee"
                            << "" << -1 << QList<qint64>{0, 5, 0, 2};
    QTest::newRow("number") << "4"
                            << "" << -1 << QList<qint64>{0, 4};
    QTest::newRow("person") << ""
                            << "kim" << -1 << QList<qint64>{0, 4, 3, 0, 1};
    QTest::newRow("kind") << ""
                          << "" << static_cast<int>(HistoryKind::Money) << QList<qint64>{0, 5, 4, 0, 2};
    QTest::newRow("kind of one of several tables")
        << ""
        << "" << static_cast<int>(HistoryKind::Titles) << QList<qint64>{0, 1};
    QTest::newRow("all at once") << "궁궐"
                                 << "kim" << static_cast<int>(HistoryKind::Stages) << moves;
}

void TestHistoryBook::filtersLeaveOut()
{
    QFETCH(QString, text);
    QFETCH(QString, person);
    QFETCH(int, kind);
    QFETCH(QList<qint64>, edits);
    HistoryFilter filter;
    filter.text = text;
    filter.person = person;
    if (kind >= 0)
        filter.kind = static_cast<HistoryKind>(kind);
    filter.translations.insert(QStringLiteral("Production"), QStringLiteral("촬영"));
    QCOMPARE(shownEdits(shownHistory(someBook(), filter)), edits);
}

void TestHistoryBook::whatIsUndoneIsKnown()
{
    const ShownHistory shown = shownHistory(someBook(), {});
    QCOMPARE(shown.undoneBy, (QHash<qint64, qint64>{{4, 5}})); // so 2 is done again
    QCOMPARE(shown.undoes, (QHash<qint64, qint64>{{4, 2}, {5, 4}}));
    HistoryFilter filter;
    filter.steps = std::make_shared<const QSet<qint64>>(QSet<qint64>{2, 3});
    QCOMPARE(shownEdits(shownHistory(someBook(), filter)), (QList<qint64>{0, 3, 0, 2}));
}

void TestHistoryBook::everyTableHasAKind()
{
    quint64 all = 0;
    for (int kind = 0; kind < historyKindCount; ++kind)
        all |= tablesOf(static_cast<HistoryKind>(kind));
    QCOMPARE(all, (bit(Table::InterimTarget) << 1) - 1);
}

void TestHistoryBook::whatIsNewIsInserted_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("person");
    QTest::addColumn<int>("place");
    const auto at = [](int day, int hour) { return QDateTime(QDate(2023, 3, day), QTime(hour, 0)).toUTC(); };
    QTest::newRow("below the head of its day") << at(2, 18) << QString() << 1;
    QTest::newRow("with the head of a new day") << at(3, 9) << QString() << 0;
    QTest::newRow("left out by the filter") << at(3, 9) << "lee" << 1; // no line at all
}

void TestHistoryBook::whatIsNewIsInserted()
{
    QFETCH(QDateTime, at);
    QFETCH(QString, person);
    QFETCH(int, place);
    HistoryFilter filter;
    filter.person = person;
    HistoryBook book = someBook();
    const ShownHistory before = shownHistory(book, filter);
    book.insert(book.begin(), historyBlock({stepOf(6, at, QStringLiteral("kim"), {}, bit(Table::Cap))}));
    QCOMPARE(insertedAt(before, shownHistory(book, filter)), std::optional(place));
    filter.kind = HistoryKind::Titles;
    QCOMPARE(insertedAt(before, shownHistory(book, filter)), std::nullopt); // lines have gone
    QCOMPARE(insertedAt({}, before), std::nullopt);
}

SLATEBOARD_TEST(TestHistoryBook)
#include "tst_historybook.moc"
