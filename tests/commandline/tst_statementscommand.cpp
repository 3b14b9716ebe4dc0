// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commandline/program.h"
#include "tests/support/registry.h"

using namespace slateboard;

/// What each party gets of the receipts, in a terminal.
class TestStatementsCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void allTogetherGetWhatCameIn();
    void onePartysStatementAddsUp();
    void aPartyThatIsUnknownIsNamed();

private:
    [[nodiscard]] QJsonArray statements(const QStringList &more = {}) const
    {
        QStringList words{QStringLiteral("statements"), QStringLiteral("s.slate"), QStringLiteral("--json")};
        return QJsonDocument::fromJson(m_program.run(words + more).out.toUtf8()).array();
    }

    const Program m_program;
};

void TestStatementsCommand::initTestCase()
{
    const Outcome made = m_program.run({"new", "s.slate", "--sample", "--language", "ko"});
    QVERIFY2(made.exitCode == 0, made.said());
}

void TestStatementsCommand::allTogetherGetWhatCameIn()
{
    const QJsonArray all = statements();
    QVERIFY(all.size() > 2);
    QVERIFY(all.first()["party"].isNull()); // the group itself comes first
    double stated = 0;
    for (const QJsonValue &statement : all)
        stated += statement["received"].toDouble();
    const Outcome outcome = m_program.run({"figures", "s.slate", "--json"});
    const QJsonObject figures = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    const double received = figures["money"]["receipts"].toDouble();
    QVERIFY(received > 0);
    QCOMPARE(stated, received);
}

void TestStatementsCommand::onePartysStatementAddsUp()
{
    const QJsonValue other = statements().at(1);
    const QString name = other["party"].toString();
    const QJsonArray one = statements({QStringLiteral("--party"), name});
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first(), other);
    double received = 0;
    double toCome = 0;
    for (const QJsonValue &line : one.first()["lines"].toArray()) {
        received += line["received"].toDouble();
        toCome += line["to_come"].toDouble();
    }
    QCOMPARE(received, other["received"].toDouble());
    QCOMPARE(toCome, other["to_come"].toDouble());
    const Outcome text =
        m_program.run({QStringLiteral("statements"), QStringLiteral("s.slate"), QStringLiteral("--party"), name,
                       QStringLiteral("--lang"), QStringLiteral("en")});
    QVERIFY2(text.exitCode == 0 && text.error.isEmpty(), text.said());
    QCOMPARE(text.out.count(u'\n'), one.first()["lines"].toArray().size() + 2); // and the heads and the sum
}

void TestStatementsCommand::aPartyThatIsUnknownIsNamed()
{
    const Outcome outcome = m_program.run({"statements", "s.slate", "--party", "nobody"});
    QVERIFY2(outcome.refused(2, QStringLiteral("nobody")), outcome.said());
}

SLATEBOARD_TEST(TestStatementsCommand)
#include "tst_statementscommand.moc"
