// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/libraryfile.h"
#include "tests/commandline/program.h"

#include <QRegularExpression>
#include <QStringEncoder>

using namespace slateboard;

class TestImportCommand : public QObject {
    Q_OBJECT
private slots:
    void init();
    void countsAndRemarksAreTold();
    void aDryRunChangesNothing();
    void nothingTakenIsAFailure_data();
    void nothingTakenIsAFailure();
    void badListsChangeNothing_data();
    void badListsChangeNothing();
    void reasonsAreKoreanInKorean();
    void columnsCanBeMapped();
    void everyEncodingGivesTheSame_data();
    void everyEncodingGivesTheSame();
    void aGrantSecuresEveryRow();
    void exportAndImportChangeNothing();
    void aHeldLibraryIsReadButNotWritten();

private:
    [[nodiscard]] Outcome import(const QStringList &options) const
    {
        return m_program.run(QStringList{"import", m_file, "--json"} + options);
    }
    [[nodiscard]] QJsonObject counts() const
    {
        return m_program.run({"figures", m_file, "--json"}).json()["counts"].toObject();
    }
    [[nodiscard]] qsizetype edits() const { return m_program.run({"history", m_file}).out.count(u'\n'); }
    const Program m_program;
    QString m_file; // a new library for each test
};

void TestImportCommand::init()
{
    m_file = QString::fromLatin1(QTest::currentTestFunction()) + QString::fromLatin1(QTest::currentDataTag()) +
             QStringLiteral(".slate");
    const Outcome made = m_program.run({"new", m_file, "--as-of", "2023-03-31", "--language", "en"});
    QVERIFY2(made.exitCode == 0, made.said());
}

void TestImportCommand::countsAndRemarksAreTold()
{
    m_program.write("list.csv",
                    "제목,매체,발굴일,색\n미생,웹툰,2020-01-02,빨강\n,웹툰,,\n달빛,도자기,,\n미생,웹툰,,\n");
    const Outcome text = m_program.run({"import", m_file, "--ips", "list.csv", "--dry-run"});
    QVERIFY2(text.out.contains(QStringLiteral("Rows read: 4; would be taken: 2; rejected: 2; notes: 1.")), text.said());
    QVERIFY2(text.out.contains(QStringLiteral("Rejected: Line 3 ")), text.said());
    QVERIFY2(text.out.contains(QStringLiteral("Rejected: Line 5 ")), text.said());
    const QJsonObject json = import({"--ips", "list.csv"}).json();
    QCOMPARE(json["rows_read"].toInt(), 4);
    QCOMPARE(json["rows_taken"].toInt(), 2);
    QCOMPARE(json["rows_rejected"].toInt(), 2);
    QCOMPARE(json["rejects"][0]["line"].toInt(), 3);
    QVERIFY(json["rejects"][0]["column"].isNull());
    QCOMPARE(json["notes"][0]["line"].toInt(), 4);
    QCOMPARE(json["notes"][0]["column"].toString(), QStringLiteral("매체"));
    QVERIFY(json["notes"][0]["reason"].toString().contains(QStringLiteral("도자기")));
    QCOMPARE(json["columns"]["discovered_on"].toString(), QStringLiteral("발굴일"));
    QCOMPARE(json["columns_not_read"].toArray(), QJsonArray{QStringLiteral("색")});
    QCOMPARE(counts()["listed_ips"].toInt(), 2);
    QCOMPARE(edits(), 1);
}

void TestImportCommand::aDryRunChangesNothing()
{
    const QByteArray before = m_program.read(m_file);
    const Outcome dry =
        import({"--titles", dataFile("films.csv"), "--map", "cost=", "--map", "receipts=", "--dry-run"});
    QVERIFY2(dry.exitCode == 0 && dry.json()["rows_taken"].toInt() > 0, dry.said());
    QVERIFY(dry.json()["dry_run"].toBool());
    QCOMPARE(m_program.read(m_file), before);
}

void TestImportCommand::nothingTakenIsAFailure_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("rejects");
    QTest::addColumn<QString>("word");
    QTest::newRow("all rejected") << QByteArray("title,creator\n,x\n,y\n") << 2 << "Every row of “none.csv”";
    QTest::newRow("only a header") << QByteArray("title,creator\n") << 0 << "“none.csv” has no rows";
    QTest::newRow("rows that say nothing") << QByteArray("title,creator\n,\n,\n") << 0 << "“none.csv” has no rows";
}

void TestImportCommand::nothingTakenIsAFailure()
{
    QFETCH(QByteArray, list);
    QFETCH(int, rejects);
    QFETCH(QString, word);
    m_program.write("none.csv", list);
    for (const QStringList &mode : {QStringList(), QStringList("--dry-run")}) {
        const Outcome outcome = import(QStringList{"--ips", "none.csv"} + mode);
        QVERIFY2(outcome.refused(1, word), outcome.said());
        QCOMPARE(outcome.json()["rejects"].toArray().size(), rejects);
    }
    QCOMPARE(edits(), 0);
}

void TestImportCommand::badListsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("file");
    const QString name = QStringLiteral("100%1 %n 'q\" 한글.csv");
    QTest::newRow("a name full of marks") << QByteArray("title\nA\n\"") << name;
    QTest::newRow("empty") << QByteArray() << "empty.csv";
    QTest::newRow("NUL") << QByteArray("title\nA\0B\n", 10) << "nul.csv";
    QTest::newRow("huge field") << "title\n" + QByteArray(1'000'001, 'x') << "huge.csv";
    QTest::newRow("no title") << QByteArray("genre\nx\n") << "genre.csv";
    QTest::newRow("a device") << QByteArray() << "/dev/null";
    QTest::newRow("a folder") << QByteArray() << "/";
}

void TestImportCommand::badListsChangeNothing()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, file);
    const QByteArray before = m_program.read(m_file);
    if (!file.startsWith(u'/'))
        m_program.write(file, list);
    const Outcome outcome = m_program.run({"import", m_file, "--ips", file});
    QVERIFY2(outcome.refused(1, file) && outcome.out.isEmpty(), outcome.said());
    QCOMPARE(m_program.read(m_file), before);
}

// Whatever is quoted from the file, the rest of a sentence stays in one language.
void TestImportCommand::reasonsAreKoreanInKorean()
{
    m_program.write("bad.csv",
                    "제목,포맷,원작,공개일,제작비,회차\n가,ㄱ,ㄴ,2999,1,1\n나,,,2020-02-30,1,1\n다,,,2020,많음,1\n"
                    "라,,,2020,-1,1\n마,,,2020,9223372036854775807,1\n바,,,2020,1,없음\n사,,,,1,1\n"
                    "아,,,2022,1,1\n아,,,2022,1,1\n하나\n,,,2020,1,1\n자,ㄱ,ㄴ,2023-12-31,1,1\n");
    const QJsonObject report = import({"--titles", "bad.csv", "--dry-run", "--lang", "ko"}).json();
    QVERIFY(report["rejects"].toArray().size() >= 8 && report["notes"].toArray().size() >= 4);
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{2,}"));
    for (const char *list : {"rejects", "notes"}) {
        for (const QJsonValue &remark : report[QLatin1String(list)].toArray())
            QVERIFY2(!english.match(remark["reason"].toString()).hasMatch(), qPrintable(remark["reason"].toString()));
    }
}

void TestImportCommand::columnsCanBeMapped()
{
    m_program.write("odd.csv", "a;b;c\n미생;윤태호;웹툰\n");
    const Outcome byName = import({"--ips", "odd.csv", "--map", "title=A", "--map", "creator=2", "--map", "medium=c",
                                   "--separator", ";", "--dry-run"});
    QVERIFY2(byName.exitCode == 0, byName.said());
    QCOMPARE(byName.json()["columns"].toObject(), (QJsonObject{{"title", "a"}, {"creator", "b"}, {"medium", "c"}}));
    const Outcome unmapped = import({"--ips", "odd.csv"});
    QVERIFY2(unmapped.refused(1, QStringLiteral("Title")), unmapped.said());
    QCOMPARE(edits(), 0);
}

void TestImportCommand::everyEncodingGivesTheSame_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("UTF-8") << "UTF-8" << false;
    QTest::newRow("CP949") << "windows-949" << false;
    QTest::newRow("CP949, told") << "windows-949" << true;
    QTest::newRow("UTF-16") << "UTF-16" << false;
    QTest::newRow("UTF-16BE") << "UTF-16BE" << false;
}

void TestImportCommand::everyEncodingGivesTheSame()
{
    QFETCH(QString, encoding);
    QFETCH(bool, isTold);
    QFile source(dataFile("adaptations.csv"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray utf8 = source.readAll();
    QStringEncoder encoder(encoding.toLatin1().constData(), QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(QString::fromUtf8(utf8));
    m_program.write("encoded.csv", bytes);
    const Outcome imported =
        import(QStringList{"--titles", "encoded.csv"} + (isTold ? QStringList{"--encoding", "CP949"} : QStringList()));
    QVERIFY2(imported.exitCode == 0, imported.said());
    QCOMPARE(imported.json()["rows_taken"].toInt(), static_cast<int>(utf8.trimmed().count('\n')));
    QCOMPARE(imported.json()["rows_rejected"].toInt(), 0);
    QCOMPARE(m_program.run({"export", m_file, "--titles", "out.csv"}).exitCode, 0);
    const QString out = QString::fromUtf8(m_program.read("out.csv"));
    QVERIFY2(out.contains(QStringLiteral("달빛 아래 상점,,drama,,,,2020,,,달빛 아래 상점,webtoon,한겨울")),
             qPrintable(out));
}

void TestImportCommand::aGrantSecuresEveryRow()
{
    m_program.write("ips.csv", "title\n하나\n둘\n셋\n");
    const Outcome imported = import({"--ips", "ips.csv", "--grant", "option:drama+film:2023-01-01..2023-12-31"});
    QVERIFY2(imported.exitCode == 0, imported.said());
    QCOMPARE(counts()["source_ips"].toInt(), 3);
    const QJsonObject later = m_program.run({"figures", m_file, "--as-of", "2024-01-01", "--json"}).json();
    QCOMPARE(later["counts"]["source_ips"].toInt(), 0);
}

void TestImportCommand::exportAndImportChangeNothing()
{
    QCOMPARE(import({"--titles", dataFile("adaptations.csv")}).exitCode, 0);
    const QJsonObject before = counts();
    QVERIFY(before["listed_ips"].toInt() > 0);
    const Outcome exported = m_program.run(
        {"export", m_file, "--ips", "i.csv", "--titles", "t.csv", "--budget", "b.csv", "--costs", "c.csv"});
    QVERIFY2(exported.exitCode == 0 && exported.out.count(u'\n') == 4, exported.said());
    for (const auto &[option, file] : {std::pair("--ips", "i.csv"), std::pair("--titles", "t.csv")}) {
        const QJsonObject again = import({option, file}).json();
        QCOMPARE(again["rows_taken"].toInt(), 0);
        QCOMPARE(again["rows_rejected"].toInt(), again["rows_read"].toInt());
    }
    QCOMPARE(counts(), before);
    QCOMPARE(edits(), 1);
}

void TestImportCommand::aHeldLibraryIsReadButNotWritten()
{
    const auto held = store::LibraryFile::open(m_program.path(m_file), store::OpenMode::Write);
    QVERIFY(held);
    m_program.write("held.csv", "title\n미생\n");
    const Outcome refused = import({"--ips", "held.csv"});
    QVERIFY2(refused.refused(1, QString::number(QCoreApplication::applicationPid())), refused.said());
    QCOMPARE(m_program.run({"figures", m_file}).exitCode, 0);
    QCOMPARE(import({"--ips", "held.csv", "--dry-run"}).json()["rows_taken"].toInt(), 1);
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
