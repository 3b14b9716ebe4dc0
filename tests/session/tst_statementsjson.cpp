// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/statementsjson.h"
#include "tests/sample/samplelibrary.h"
#include "tests/session/documentedjson.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;

/// The JSON of statements: as app/README.md describes it, and what comes in goes out once.
class TestStatementsJson : public QObject {
    Q_OBJECT
private slots:
    void theShapeIsTheDocumentedOne();
    void whatComesInGoesOutOnce();
    void recoupmentsAreWhatTheirLinesSay();

private:
    const Library m_library = libraryOf(sample::makeSample());
    const planning::Figures m_figures =
        planning::figuresOf(m_library, workingPlan(m_library).id, *m_library.info.pinnedDay);
    const QJsonArray m_json = statementsJson(m_library, planning::statementsOf(m_library, m_figures), Language::Korean);
};

void TestStatementsJson::theShapeIsTheDocumentedOne()
{
    const QJsonValue documented = documentedJson(QStringLiteral("The JSON of `statements`"));
    QVERIFY(documented.isArray() && !documented.toArray().isEmpty());
    const QStringList found = jsonDifferences({}, m_json, documented);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestStatementsJson::whatComesInGoesOutOnce()
{
    const planning::ReceiptSums total = planning::receiptFigures(m_library, m_figures).total;
    qint64 received = 0;
    qint64 toCome = 0;
    for (const QJsonValue &statement : m_json) {
        qint64 ofLines = 0;
        for (const QJsonValue &line : statement["lines"].toArray())
            ofLines += line["received"].toInteger() + line["to_come"].toInteger();
        QCOMPARE(ofLines, statement["received"].toInteger() + statement["to_come"].toInteger());
        received += statement["received"].toInteger();
        toCome += statement["to_come"].toInteger();
    }
    QCOMPARE(received, total.received.minor);
    QCOMPARE(toCome, total.toCome.minor);
}

void TestStatementsJson::recoupmentsAreWhatTheirLinesSay()
{
    int recoupments = 0;
    for (const QJsonValue &statement : m_json) {
        for (const QJsonValue &one : statement["recoupments"].toArray()) {
            qint64 received = 0;
            for (const QJsonValue &line : statement["lines"].toArray()) {
                if (line["title_id"] == one["title_id"] && line["tier"] == one["tier"])
                    received += line["received"].toInteger();
            }
            QCOMPARE(received, one["received"].toInteger());
            QCOMPARE(one["outstanding"].toInteger(), one["to_recoup"].toInteger() - received);
            ++recoupments;
        }
    }
    QVERIFY(recoupments > 20);
}

SLATEBOARD_TEST(TestStatementsJson)
#include "tst_statementsjson.moc"
