// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commandline/program.h"
#include "tests/support/registry.h"

using namespace slateboard;

/// Forecasts in a terminal: what they say, and that they are kept where that is asked for.
class TestForecastCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void itSaysWhatFiguresSay();
    void textHoldsTheSameNumbers();
    void forecastsAreKeptOnceAMonth();
    void anotherDayIsNotKept();

private:
    [[nodiscard]] QJsonArray forecasts(const QStringList &more = {}) const
    {
        const QStringList words{QStringLiteral("forecast"), QStringLiteral("s.slate"), QStringLiteral("--json")};
        return QJsonDocument::fromJson(m_program.run(words + more).out.toUtf8()).array();
    }

    const Program m_program;
    QJsonArray m_all; // each run reckons the whole track record
};

void TestForecastCommand::initTestCase()
{
    const Outcome made = m_program.run({"new", "s.slate", "--sample", "--language", "ko"});
    QVERIFY2(made.exitCode == 0, made.said());
    const QByteArray before = m_program.read(QStringLiteral("s.slate"));
    m_all = forecasts();
    QVERIFY(!m_all.isEmpty());
    QCOMPARE(m_program.read(QStringLiteral("s.slate")), before); // reading changes nothing
}

void TestForecastCommand::itSaysWhatFiguresSay()
{
    const QJsonArray goals = m_program.run({"figures", "s.slate", "--json"}).json()["goals"].toArray();
    QCOMPARE(m_all.size(), goals.size());
    for (qsizetype i = 0; i < m_all.size(); ++i)
        QCOMPARE(m_all.at(i)["forecast"], goals.at(i)["forecast"]);
    QVERIFY(!m_all.first()["backtest"].toArray().isEmpty());
}

void TestForecastCommand::textHoldsTheSameNumbers()
{
    const Outcome text = m_program.run({"forecast", "s.slate", "--lang", "en"});
    QVERIFY2(text.exitCode == 0 && text.error.isEmpty(), text.said());
    const QJsonObject forecast = m_all.first()["forecast"].toObject();
    for (const char *day : {"p50", "p85"})
        QVERIFY2(text.out.contains(forecast[QLatin1String(day)].toString()), text.said());
    QVERIFY2(text.out.contains(QStringLiteral("%1%").arg(qRound(forecast["probability"].toDouble() * 100))),
             text.said());
}

void TestForecastCommand::forecastsAreKeptOnceAMonth()
{
    const Outcome first = m_program.run({"forecast", "s.slate", "--keep", "--json"});
    QVERIFY2(first.exitCode == 0, first.said());
    const QJsonArray kept = QJsonDocument::fromJson(first.out.toUtf8())[0]["kept"].toArray();
    QCOMPARE(kept.size(), 5);
    QVERIFY(kept.first()["score"].isNull()); // its day is still to come
    const Outcome again = m_program.run({"forecast", "s.slate", "--keep", "--lang", "en"});
    QVERIFY2(again.out.contains(QStringLiteral("Forecasts of 0 goal")), again.said());
    QCOMPARE(again.out.count(QStringLiteral("waits")), 2 * kept.size()); // of both goals
}

void TestForecastCommand::anotherDayIsNotKept()
{
    const Outcome outcome = m_program.run({"forecast", "s.slate", "--keep", "--as-of", "2022-12-31"});
    QVERIFY2(outcome.refused(2, QStringLiteral("--keep")), outcome.said());
    QCOMPARE(forecasts({QStringLiteral("--as-of"), QStringLiteral("2022-12-31")}).first()["kept"].toArray().size(), 0);
}

SLATEBOARD_TEST(TestForecastCommand)
#include "tst_forecastcommand.moc"
