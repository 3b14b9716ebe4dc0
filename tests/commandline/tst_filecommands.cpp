// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commandline/program.h"
#include "tests/support/registry.h"

#include <QRegularExpression>

using namespace slateboard;

class TestFileCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void historyTellsEveryEdit();
    void aStepIsToldFieldByField();
    void anyStepIsUndone();
    void aSoundLibraryPasses();
    void aDamagedLibraryFails();
    void aRowThatCannotBeReadIsNamed();
    void aRestoredBackupIsTheSame();
    void aChangedBackupIsRefused();

private:
    const Program m_program;
};

void TestFileCommands::initTestCase()
{
    QCOMPARE(m_program.run({"new", "a.slate", "--as-of", "2023-03-31", "--language", "en"}).exitCode, 0);
    QCOMPARE(m_program.run({"import", "a.slate", "--titles", dataFile("adaptations.csv")}).exitCode, 0);
    QCOMPARE(m_program.run({"backup", "a.slate", "kept.slate"}).exitCode, 0);
}

void TestFileCommands::historyTellsEveryEdit()
{
    const Outcome text = m_program.run({"history", "a.slate"});
    QVERIFY2(text.out.contains(QStringLiteral("from adaptations.csv")), text.said());
    const Outcome json = m_program.run({"history", "a.slate", "--json"});
    const QJsonArray entries = QJsonDocument::fromJson(json.out.toUtf8()).array();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0]["edit"].toInt(), 1);
    QVERIFY(entries[0]["undoes"].isNull());
    QVERIFY(entries[0]["changed_rows"].toInt() > 10);
    const QDateTime at = QDateTime::fromString(entries[0]["at"].toString(), Qt::ISODateWithMs);
    QVERIFY2(at.isValid() && at.timeSpec() == Qt::UTC, json.said());
}

void TestFileCommands::aStepIsToldFieldByField()
{
    const Outcome json = m_program.run({"history", "a.slate", "--edit", "1", "--json"});
    QVERIFY2(json.exitCode == 0, json.said());
    QCOMPARE(json.json()["edit"].toInt(), 1);
    QVERIFY(json.json()["undone_by"].isNull());
    const QJsonArray rows = json.json()["rows"].toArray();
    const auto title = std::find_if(rows.begin(), rows.end(),
                                    [](const QJsonValue &row) { return row["table"].toString() == "title"; });
    QVERIFY2(title != rows.end(), json.said());
    QCOMPARE(title->toObject()["deed"].toString(), QStringLiteral("added"));
    QVERIFY(!title->toObject()["fields"].toArray().isEmpty());
    const Outcome text = m_program.run({"history", "a.slate", "--edit", "1"});
    QVERIFY2(text.exitCode == 0 && text.out.contains(QStringLiteral("+ Title “")), text.said());
    const Outcome none = m_program.run({"history", "a.slate", "--edit", "77"});
    QVERIFY2(none.refused(1, QStringLiteral("77")), none.said());
    const Outcome wrong = m_program.run({"history", "a.slate", "--edit", "first"});
    QVERIFY2(wrong.refused(2, QStringLiteral("--edit")), wrong.said());
}

void TestFileCommands::anyStepIsUndone()
{
    m_program.write("undo.slate", m_program.read("a.slate"));
    const Outcome dry = m_program.run({"undo", "undo.slate", "--edit", "1", "--dry-run", "--json"});
    QVERIFY2(dry.exitCode == 0 && dry.json()["can_undo"].toBool(), dry.said());
    QCOMPARE(m_program.run({"history", "undo.slate"}).out.count(u'\n'), 1);
    const Outcome undone = m_program.run({"undo", "undo.slate", "--edit", "1"});
    QVERIFY2(undone.exitCode == 0, undone.said());
    QCOMPARE(m_program.run({"history", "undo.slate"}).out.count(u'\n'), 2);
    const Outcome again = m_program.run({"undo", "undo.slate", "--edit", "1"});
    QVERIFY2(again.refused(1, QStringLiteral("step 2")), again.said());
    QCOMPARE(m_program.run({"undo", "undo.slate", "--edit", "2"}).exitCode, 0); // and so it is done again
    const Outcome unnamed = m_program.run({"undo", "undo.slate"});
    QVERIFY2(unnamed.refused(2, QStringLiteral("--edit")), unnamed.said());
}

void TestFileCommands::aSoundLibraryPasses()
{
    const Outcome text = m_program.run({"check", "a.slate"});
    QVERIFY2(text.exitCode == 0 && text.out.contains(QStringLiteral("a.slate")), text.said());
    const Outcome json = m_program.run({"check", "a.slate", "--json"});
    QVERIFY2(json.exitCode == 0, json.said());
    QCOMPARE(json.json(), (QJsonObject{{"findings", QJsonArray()}}));
}

void TestFileCommands::aDamagedLibraryFails()
{
    QByteArray bytes = m_program.read("a.slate");
    bytes.truncate(bytes.size() / 2);
    m_program.write("cut.slate", bytes);
    const Outcome outcome = m_program.run({"check", "cut.slate"});
    QVERIFY2(outcome.refused(1, QStringLiteral("cut.slate")), outcome.said());
    QCOMPARE(m_program.read("cut.slate"), bytes);
}

void TestFileCommands::aRowThatCannotBeReadIsNamed()
{
    QByteArray bytes = m_program.read("a.slate");
    QVERIFY(bytes.contains("webtoon"));
    m_program.write("wrong.slate", bytes.replace("webtoon", "webtoan"));
    const Outcome text = m_program.run({"check", "wrong.slate"});
    QVERIFY2(text.refused(1, QStringLiteral("wrong.slate")), text.said());
    QVERIFY2(text.out.contains(QRegularExpression(QStringLiteral("Source IP “.+” \\(row \\d+\\): .*“webtoan”"))),
             text.said());
    const Outcome figures = m_program.run({"figures", "wrong.slate"});
    QVERIFY2(figures.refused(1, QStringLiteral("Source IP (row ")), figures.said());
    QVERIFY2(figures.error.contains(QStringLiteral("“webtoan”, which Slateboard does not know")), figures.said());
}

void TestFileCommands::aRestoredBackupIsTheSame()
{
    const Outcome restored = m_program.run({"restore", "kept.slate", "back.slate"});
    QVERIFY2(restored.exitCode == 0, restored.said());
    QCOMPARE(m_program.run({"figures", "back.slate", "--json"}).out,
             m_program.run({"figures", "a.slate", "--json"}).out);
    QCOMPARE(m_program.run({"history", "back.slate"}).out, m_program.run({"history", "a.slate"}).out);
}

void TestFileCommands::aChangedBackupIsRefused()
{
    QByteArray bytes = m_program.read("kept.slate");
    const qsizetype at = bytes.indexOf("한겨울");
    QVERIFY(at > 0);
    m_program.write("changed.slate", bytes.replace(at, qstrlen("한겨울"), "한겨을"));
    const Outcome outcome = m_program.run({"restore", "changed.slate", "never.slate"});
    QVERIFY2(outcome.refused(1, QStringLiteral("changed.slate")), outcome.said());
    QVERIFY(!m_program.has("never.slate"));
}

SLATEBOARD_TEST(TestFileCommands)
#include "tst_filecommands.moc"
