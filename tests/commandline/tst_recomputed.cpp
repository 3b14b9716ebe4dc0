// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commandline/program.h"
#include "tests/support/registry.h"

#include <QMap>
#include <QStandardPaths>

using namespace slateboard;

namespace {

const char *const totals[] = {"total_budget", "actual",   "committed", "to_complete",
                              "efc",          "receipts", "by_others", "unscheduled"};

// Firm and hoped demand by quarter and format, but for what is nothing.
using Quarters = QMap<QString, std::pair<qint64, qint64>>;

void enter(Quarters &quarters, const QString &quarter, const QString &format, const QJsonObject &amounts)
{
    const std::pair pair{amounts.value(QStringLiteral("firm")).toInteger(),
                         amounts.value(QStringLiteral("hoped")).toInteger()};
    if (pair != std::pair<qint64, qint64>())
        quarters.insert(quarter + u' ' + format, pair);
}

Quarters quartersOfFigures(const QJsonObject &money)
{
    Quarters quarters;
    for (const QJsonValue &quarter : money.value(QStringLiteral("quarters")).toArray()) {
        const QJsonObject formats = quarter[QStringLiteral("by_format")].toObject();
        for (auto format = formats.begin(); format != formats.end(); ++format)
            enter(quarters, quarter[QStringLiteral("quarter")].toString(), format.key(), format.value().toObject());
    }
    return quarters;
}

Quarters quartersOfShell(const QJsonObject &money)
{
    Quarters quarters;
    for (const QJsonValue &row : money.value(QStringLiteral("quarters")).toArray())
        enter(quarters, row[QStringLiteral("quarter")].toString(), row[QStringLiteral("format")].toString(),
              row.toObject());
    return quarters;
}

} // namespace

/// The sqlite3 shell reckons the money of a saved file by itself, from the rows alone (data/recompute.sql), and comes
/// to what the program says, to the last won. A list of films of one's own is checked too:
/// SLATEBOARD_FILMS=FILE.csv tests_commandline tst_recomputed
class TestRecomputed : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theShellComesToTheSame_data();
    void theShellComesToTheSame();
    void aWonMoreIsNoticed();

private:
    [[nodiscard]] QJsonObject shell(const QString &library, const QString &day) const;
    void compare(const QString &library, const QString &day) const;

    Program m_program;
};

void TestRecomputed::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty(), "sqlite3 is not installed");
    QCOMPARE(m_program.run({"new", "sample.slate", "--sample"}).exitCode, 0);
    const QString films = qEnvironmentVariable("SLATEBOARD_FILMS", dataFile("films.csv"));
    QCOMPARE(m_program.run({"new", "films.slate", "--currency", "USD"}).exitCode, 0);
    const Outcome taken = m_program.run({"import", "films.slate", "--titles", films});
    QVERIFY2(taken.exitCode == 0, taken.said());
}

QJsonObject TestRecomputed::shell(const QString &library, const QString &day) const
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"),
                  {QStringLiteral("-readonly"), QStringLiteral("-bail"), QStringLiteral("-cmd"),
                   QStringLiteral(".parameter init"), QStringLiteral("-cmd"),
                   QStringLiteral(".parameter set :as_of \"'%1'\"").arg(day), m_program.path(library),
                   QStringLiteral(".read '%1'").arg(dataFile("recompute.sql"))});
    process.waitForFinished(60'000);
    const QByteArray error = process.readAllStandardError();
    if (!error.isEmpty())
        qWarning("%s", error.constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void TestRecomputed::compare(const QString &library, const QString &day) const
{
    const Outcome figures = m_program.run({"figures", library, "--json", "--as-of", day});
    QVERIFY2(figures.exitCode == 0, figures.said());
    const QJsonObject ours = figures.json().value(QStringLiteral("money")).toObject();
    const QJsonObject theirs = shell(library, day);
    for (const char *total : totals) {
        QVERIFY2(theirs.contains(QLatin1String(total)), total);
        QCOMPARE(ours.value(QLatin1String(total)).toInteger(), theirs.value(QLatin1String(total)).toInteger());
    }
    const Quarters quarters = quartersOfFigures(ours);
    QCOMPARE(quarters, quartersOfShell(theirs));
    qint64 sum = ours.value(QStringLiteral("unscheduled")).toInteger();
    for (const auto &[firm, hoped] : quarters)
        sum += firm + hoped;
    QCOMPARE(sum, ours.value(QStringLiteral("efc")).toInteger());
}

void TestRecomputed::theShellComesToTheSame_data()
{
    QTest::addColumn<QString>("library");
    QTest::addColumn<QString>("day");
    for (const char *day : {"2021-05-15", "2022-11-30", "2023-03-31", "2025-01-01"})
        QTest::addRow("sample %s", day) << QStringLiteral("sample.slate") << QString::fromLatin1(day);
    for (const char *day : {"1998-11-30", "2023-03-31"})
        QTest::addRow("films %s", day) << QStringLiteral("films.slate") << QString::fromLatin1(day);
}

void TestRecomputed::theShellComesToTheSame()
{
    QFETCH(QString, library);
    QFETCH(QString, day);
    compare(library, day);
}

// The check itself is one: a single unit that is added to one line of the file shows on both sides.
void TestRecomputed::aWonMoreIsNoticed()
{
    const QString day = QStringLiteral("2022-11-30");
    const QJsonObject before = shell(QStringLiteral("sample.slate"), day);
    QFile::copy(m_program.path(QStringLiteral("sample.slate")), m_program.path(QStringLiteral("more.slate")));
    QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"),
                               {m_program.path(QStringLiteral("more.slate")),
                                QStringLiteral("UPDATE receipt SET amount = amount + 1 WHERE id = (SELECT min(id) "
                                               "FROM receipt); UPDATE cost SET amount = amount + 1 WHERE id = (SELECT "
                                               "min(id) FROM cost WHERE kind = 'actual');")}),
             0);
    const QJsonObject after = shell(QStringLiteral("more.slate"), day);
    for (const char *total : {"receipts", "actual"})
        QCOMPARE(after.value(QLatin1String(total)).toInteger(), before.value(QLatin1String(total)).toInteger() + 1);
    compare(QStringLiteral("more.slate"), day);
}

SLATEBOARD_TEST(TestRecomputed)
#include "tst_recomputed.moc"
