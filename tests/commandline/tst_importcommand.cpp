// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/libraryfile.h"
#include "tests/commandline/program.h"
#include "tests/support/registry.h"

#include <QRegularExpression>
#include <QStringEncoder>

#include <unistd.h>

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
    void whateverIsTakenTheLibraryStaysSound();
    void columnsThatAreNotReadAreCutShort();
    void exportAndImportChangeNothing();
    void aHeldLibraryIsReadButNotWritten();
    void matchesAreSkippedUpdatedOrAdded_data();
    void matchesAreSkippedUpdatedOrAdded();
    void wordsCanBeExplained();
    void rejectsAreWrittenMendedAndImported();
    void rejectsThatCannotBeWrittenChangeNothing();
    void rejectsNeverReplaceTheList_data();
    void rejectsNeverReplaceTheList();
    void aDryRunWritesNoRejects();
    void rejectsCanBeAWorkbook();
    void aNameIsShownWithoutItsControlCharacters();
    void aSheetCanBeChosen();
    void metricsAreTaken();
    void costsAreTaken();
    void aListWithoutHeaderIsMappedByNumber();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();

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
    QVERIFY2(text.out.contains(QStringLiteral("Rows read: 4; new: 2; updated: 0; skipped: 0; rejected: 2; "
                                              "notes: 1; rights grants: 0.")),
             text.said());
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
    QTest::newRow("JSON") << QByteArray("[\n{\"title\": \"A\"}\n]\n") << "shown.json";
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

void TestImportCommand::whateverIsTakenTheLibraryStaysSound()
{
    m_program.write("odd.csv", "title,creator,medium,grant_kind,grant_uses,grant_starts_on,grant_ends_on,grant_fee,"
                               "grant_counterparty\n"
                               "A,\u3164,webtoon,option,flying,2023,,,\u200B\nB,,,option,,2023,,,x\n"
                               "C,,,option,\"drama,flying\",,,,\nD,,,option,drama,2023,2022,,\n\u3164,,,,,,,,\n"
                               "E,,,licence,film,2023,9999-12-31,,\nF,,,in_house,all,1850,2199,0,-\n?,,,,,,,,\n");
    const Outcome imported = import({"--ips", "odd.csv"});
    QVERIFY2(imported.exitCode == 0, imported.said());
    QCOMPARE(imported.json()["rows_taken"].toInt(), 5);
    QCOMPARE(imported.json()["grants"].toInt(), 2);
    const Outcome checked = m_program.run({"check", m_file});
    QVERIFY2(checked.exitCode == 0, checked.said());
}

void TestImportCommand::columnsThatAreNotReadAreCutShort()
{
    m_program.write("wide.csv",
                    "title" + QByteArray(",x").repeated(30) + ",,\nA" + QByteArray(",1").repeated(30) + ",,7\n");
    const Outcome text = m_program.run({"import", m_file, "--ips", "wide.csv", "--dry-run"});
    QVERIFY2(
        text.out.contains(QStringLiteral("Columns not read: x, x 2, x 3, x 4, x 5, x 6, x 7, x 8, x 9, x 10, x 11, "
                                         "x 12 and 19 more\n")),
        text.said());
    const QJsonArray unread = import({"--ips", "wide.csv", "--dry-run"}).json()["columns_not_read"].toArray();
    QCOMPARE(unread.size(), 31); // one of the two without a name holds a text
    QCOMPARE(unread.last().toString(), QStringLiteral("column 33"));
    const Outcome unknown = import({"--ips", "wide.csv", "--map", "genre=y"});
    QVERIFY2(unknown.refused(2, QStringLiteral("x 28, x 29, ….")), unknown.said());
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
        QCOMPARE(again["rows_skipped"].toInt() + again["rows_rejected"].toInt(), again["rows_read"].toInt());
    }
    const QJsonObject updated = import({"--ips", "i.csv", "--on-match", "update"}).json();
    QCOMPARE(updated["rows_skipped"], updated["rows_read"]); // they say nothing new
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

void TestImportCommand::matchesAreSkippedUpdatedOrAdded_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("updated");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<int>("listed");
    QTest::newRow("unless told") << QStringList() << 0 << 1 << 2;
    QTest::newRow("skip") << QStringList{"--on-match", "skip"} << 0 << 1 << 2;
    QTest::newRow("update") << QStringList{"--on-match", "update"} << 1 << 0 << 2;
    QTest::newRow("add") << QStringList{"--on-match", "add"} << 0 << 0 << 3;
}

void TestImportCommand::matchesAreSkippedUpdatedOrAdded()
{
    QFETCH(QStringList, options);
    m_program.write("first.csv", "제목,작가,장르\n미생,윤태호,드라마\n");
    m_program.write("second.csv", "제목,작가,장르\n미생,윤태호,성장\n달빛,한겨울,\n");
    QCOMPARE(import({"--ips", "first.csv"}).exitCode, 0);
    const Outcome second = import(QStringList{"--ips", "second.csv"} + options);
    QVERIFY2(second.exitCode == 0, second.said());
    const QJsonObject report = second.json();
    QTEST(report["rows_updated"].toInt(), "updated");
    QTEST(report["rows_skipped"].toInt(), "skipped");
    QCOMPARE(report["matches"][0]["line"].toInt(), 2);
    QCOMPARE(report["matches"][0]["differences"][0]["field"].toString(), QStringLiteral("genre"));
    QCOMPARE(report["matches"][0]["differences"][0]["library"].toString(), QStringLiteral("드라마"));
    QCOMPARE(report["matches"][0]["differences"][0]["list"].toString(), QStringLiteral("성장"));
    QTEST(counts()["listed_ips"].toInt(), "listed");
    QCOMPARE(edits(), 2);
}

void TestImportCommand::wordsCanBeExplained()
{
    m_program.write("words.csv", "제목,매체\n가,웹=툰:신작\n나,웹=툰:신작\n");
    const QJsonObject unknown = import({"--ips", "words.csv", "--dry-run"}).json();
    QCOMPARE(unknown["unknown_words"].toArray(),
             (QJsonArray{QJsonObject{{"field", "medium"}, {"word", "웹=툰:신작"}, {"rows", 2}}}));
    const QJsonObject known = import({"--ips", "words.csv", "--word", "medium:웹=툰:신작=webtoon"}).json();
    QCOMPARE(known["unknown_words"].toArray().size(), 0);
    QCOMPARE(known["notes"].toArray().size(), 0);
    QCOMPARE(known["words_not_met"].toArray().size(), 0);
    const QStringList idle{
        "--ips", "words.csv", "--dry-run", "--word", "medium:strip=webtoon", "--word", "grant_uses:tv=drama+film"};
    QCOMPARE(import(idle).json()["words_not_met"].toArray(),
             (QJsonArray{QJsonObject{{"field", "grant_uses"}, {"word", "tv"}},
                         QJsonObject{{"field", "medium"}, {"word", "strip"}}}));
    const Outcome said = m_program.run(QStringList{"import", m_file} + idle);
    QVERIFY2(said.out.contains(QStringLiteral("Not met: “strip” does not stand in a column of “medium”")), said.said());
    QCOMPARE(m_program.run({"export", m_file, "--ips", "out.csv"}).exitCode, 0);
    QVERIFY(QString::fromUtf8(m_program.read("out.csv")).contains(QStringLiteral("webtoon")));
}

void TestImportCommand::rejectsAreWrittenMendedAndImported()
{
    m_program.write("list.csv", "제목,발굴일\n하나,2023-01-02\n둘,2023-02-30\n");
    const Outcome first = import({"--ips", "list.csv", "--rejects", "bad.csv"});
    QVERIFY2(first.exitCode == 0, first.said());
    QString rejected = QString::fromUtf8(m_program.read("bad.csv"));
    QVERIFY2(rejected.contains(QStringLiteral("둘,2023-02-30")) && !rejected.contains(QStringLiteral("하나")),
             qPrintable(rejected));
    m_program.write("bad.csv",
                    rejected.replace(QStringLiteral("둘,2023-02-30"), QStringLiteral("둘,2023-02-28")).toUtf8());
    const Outcome second = import({"--ips", "bad.csv", "--rejects", "clean.csv"});
    QCOMPARE(second.json()["rows_taken"].toInt(), 1);
    QVERIFY(!m_program.has("clean.csv"));
    QCOMPARE(counts()["listed_ips"].toInt(), 2);
}

void TestImportCommand::rejectsThatCannotBeWrittenChangeNothing()
{
    m_program.write("list.csv", "제목,발굴일\n하나,2023-01-02\n둘,2023-02-30\n");
    const QByteArray before = m_program.read(m_file);
    const Outcome refused = import({"--ips", "list.csv", "--rejects", "no/such/folder/bad.csv"});
    QVERIFY2(refused.refused(1, QStringLiteral("bad.csv")), refused.said());
    QCOMPARE(m_program.read(m_file), before);
}

void TestImportCommand::rejectsNeverReplaceTheList_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isDry");
    for (const bool isDry : {false, true}) {
        const char *mode = isDry ? ", dry" : "";
        QTest::addRow("itself%s", mode) << "list.csv" << isDry;
        QTest::addRow("spelt otherwise%s", mode) << ".//list.csv" << isDry;
        QTest::addRow("by a link%s", mode) << "soft.csv" << isDry;
        QTest::addRow("by a hard link%s", mode) << "hard.csv" << isDry;
    }
}

void TestImportCommand::rejectsNeverReplaceTheList()
{
    QFETCH(QString, name);
    QFETCH(bool, isDry);
    const QByteArray list("title,medium\nA,webtoon\n,webtoon\n");
    m_program.write("list.csv", list);
    QFile::link(QStringLiteral("list.csv"), m_program.path("soft.csv"));
    ::link(qPrintable(m_program.path("list.csv")), qPrintable(m_program.path("hard.csv")));
    const QStringList dry = isDry ? QStringList("--dry-run") : QStringList();
    const Outcome outcome = import(QStringList{"--ips", "list.csv", "--rejects", name} + dry);
    QVERIFY2(outcome.refused(1, QStringLiteral("“%1” is the list itself").arg(name)) && outcome.out.isEmpty(),
             outcome.said());
    QCOMPARE(m_program.read("list.csv"), list);
    QCOMPARE(edits(), 0);
}

void TestImportCommand::aDryRunWritesNoRejects()
{
    m_program.write("list.csv", "title,medium\nA,webtoon\n,webtoon\n");
    const Outcome dry = import({"--ips", "list.csv", "--rejects", "dry.csv", "--dry-run"});
    QVERIFY2(dry.exitCode == 0 && dry.json()["rows_rejected"].toInt() == 1, dry.said());
    QVERIFY(!m_program.has("dry.csv"));
    const Outcome nowhere = import({"--ips", "list.csv", "--rejects", m_file, "--dry-run"});
    QVERIFY2(nowhere.refused(1, m_file), nowhere.said());
}

void TestImportCommand::rejectsCanBeAWorkbook()
{
    m_program.write("list.csv", "title,medium\nA,webtoon\n,webtoon\n");
    QCOMPARE(import({"--ips", "list.csv", "--rejects", "bad.xlsx"}).exitCode, 0);
    QVERIFY(m_program.read("bad.xlsx").startsWith("PK"));
    const Outcome again = import({"--ips", "bad.xlsx"});
    QVERIFY2(again.refused(1, QStringLiteral("bad.xlsx")) && again.json()["rows_read"].toInt() == 1, again.said());
}

void TestImportCommand::aNameIsShownWithoutItsControlCharacters()
{
    const QString name = QStringLiteral("\x1b[31mred\n.csv");
    const QString shown = QStringLiteral("\\x1b[31mred\\n.csv");
    m_program.write(name, "title\nA\n");
    const Outcome taken = m_program.run({"import", m_file, "--ips", name});
    QVERIFY2(taken.exitCode == 0 && taken.out.contains(shown), taken.said());
    const Outcome history = m_program.run({"history", m_file});
    QVERIFY2(history.out.contains(shown), history.said());
    const Outcome missing = m_program.run({"import", m_file, "--ips", QStringLiteral("no") + name});
    QVERIFY2(missing.refused(1, shown), missing.said());
    const Outcome made = m_program.run({"new", name + QStringLiteral(".slate")});
    QVERIFY2(made.exitCode == 0 && made.out.contains(shown), made.said());
    for (const Outcome &outcome : {taken, history, missing, made})
        QVERIFY(!(outcome.out + outcome.error).contains(QChar(0x1b)));
}

void TestImportCommand::aSheetCanBeChosen()
{
    // A library's own export has a sheet for each table.
    QCOMPARE(import({"--titles", dataFile("adaptations.csv")}).exitCode, 0);
    const Outcome exported = m_program.run({"export", m_file, "--all", "all.xlsx"});
    QVERIFY2(exported.exitCode == 0, exported.said());
    const Outcome first = import({"--ips", "all.xlsx", "--dry-run"});
    QVERIFY2(first.exitCode == 0, first.said());
    const QString sheet = first.json()["sheet"].toString();
    QVERIFY(!sheet.isEmpty() && first.json()["encoding"].isNull());
    QCOMPARE(import({"--ips", "all.xlsx", "--dry-run", "--sheet", sheet}).json()["sheet"].toString(), sheet);
    const Outcome none = import({"--ips", "all.xlsx", "--sheet", "nothing"});
    QVERIFY2(none.refused(1, QStringLiteral("nothing")), none.said());
    const Outcome text = import({"--ips", dataFile("ips.csv"), "--sheet", "nothing"});
    QVERIFY2(text.refused(2, QStringLiteral("ips.csv")), text.said());
}

void TestImportCommand::costsAreTaken()
{
    m_program.write(QStringLiteral("titles.csv"), "title\n달빛 궁궐\n");
    QCOMPARE(import({"--titles", "titles.csv"}).json()["rows_taken"].toInt(), 1);
    m_program.write(QStringLiteral("costs.csv"), "작품명,계정코드,구분,지급일,지급 예정일,금액,전표번호,발주번호\n"
                                                 "달빛 궁궐,2000,약정,2023-01-10,2023-05-01,500,PO-1,\n"
                                                 "달빛 궁궐,무대,지급,2023-02-10,,200,V-1,PO-1\n"
                                                 "숲,2000,지급,2023-02-10,,200,V-2,\n");
    const QStringList call{"--costs", "costs.csv", "--word", "account_code:무대=5000"};
    const QJsonObject taken = import(call).json();
    QCOMPARE(taken["rows_taken"].toInt(), 2);
    QCOMPARE(taken["rows_rejected"].toInt(), 1);
    QVERIFY(taken["rejects"][0]["reason"].toString().contains(QStringLiteral("숲")));
    const QJsonObject again = import(call).json();
    QCOMPARE(again["rows_taken"].toInt(), 0);
    QCOMPARE(again["rows_skipped"].toInt(), 2);
}

void TestImportCommand::metricsAreTaken()
{
    m_program.write("ips.csv", "제목\n미생\n");
    QCOMPARE(import({"--ips", "ips.csv"}).exitCode, 0);
    m_program.write("long.csv", "title,day,metric,value\n미생,2023-01-31,views,1200\n없음,2023-01-31,views,1\n");
    const QJsonObject taken = import({"--metrics", "long.csv"}).json();
    QCOMPARE(taken["rows_taken"].toInt(), 1);
    QCOMPARE(taken["rows_rejected"].toInt(), 1);
    m_program.write("bare.csv", "title,value\n미생,1500\n");
    const Outcome told = import({"--metrics", "bare.csv", "--metric", "views", "--day", "2023-02-28"});
    QVERIFY2(told.exitCode == 0 && told.json()["rows_taken"].toInt() == 1, told.said());
    m_program.write("월별조회수.csv", "title,구분,2023-03\n미생,웹툰,1700\n");
    const Outcome named = import({"--metrics", "월별조회수.csv"});
    QVERIFY2(named.exitCode == 0 && named.json()["rows_taken"].toInt() == 1, named.said());
    QCOMPARE(edits(), 4);
}

void TestImportCommand::aListWithoutHeaderIsMappedByNumber()
{
    m_program.write("bare.csv", "미생,윤태호\n달빛,한겨울\n");
    const Outcome taken = import({"--ips", "bare.csv", "--header-line", "0", "--map", "title=1", "--map", "creator=2"});
    QVERIFY2(taken.exitCode == 0, taken.said());
    QCOMPARE(taken.json()["rows_taken"].toInt(), 2);
    QCOMPARE(taken.json()["header_line"].toInt(), 0);
}

void TestImportCommand::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QStringList &options, const char *word) {
        QTest::newRow(name) << options << QString::fromUtf8(word);
    };
    row("no list", {}, "Tell one list");
    row("two lists", {"--ips", "x.csv", "--metrics", "x.csv"}, "Tell one list");
    row("no such action", {"--ips", "x.csv", "--on-match", "replace"}, "“replace”");
    row("titles match nothing", {"--titles", "x.csv", "--on-match", "update"}, "--on-match");
    row("metrics are not added", {"--metrics", "x.csv", "--on-match", "add"}, "“add”");
    row("a word without a code", {"--ips", "x.csv", "--word", "medium:web"}, "FIELD:WORD=CODE");
    row("a word of nothing", {"--ips", "x.csv", "--word", "medium:=webtoon"}, "FIELD:WORD=CODE");
    row("no such field", {"--ips", "x.csv", "--word", "colour:red=webtoon"}, "“colour” is no field");
    row("no field of words", {"--ips", "x.csv", "--word", "genre:red=webtoon"}, "“genre” is no field of words");
    row("a word of two meanings", {"--ips", "x.csv", "--word", "medium:red=webtoon", "--word", "medium:Red=novel"},
        "“--word medium:Red=novel” contradicts");
    row("two values of one word", {"--ips", "x.csv", "--word", "medium:red=webtoon+novel"}, "names several values");
    row("no such value", {"--ips", "x.csv", "--word", "medium:red=red"}, "“red” is no value of “medium”");
    row("no such metric", {"--metrics", "x.csv", "--metric", "likes"}, "“likes” is no metric");
    row("no such day", {"--metrics", "x.csv", "--day", "2023"}, "“2023”");
    row("a metric of titles", {"--titles", "x.csv", "--metric", "views"}, "--metric");
    row("rights in metrics", {"--metrics", "x.csv", "--grant", "option:drama:2023-01-01.."}, "--grant");
    row("no such line", {"--ips", "x.csv", "--header-line", "-1"}, "--header-line");
}

void TestImportCommand::wrongOptionsAreRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, word);
    m_program.write("x.csv", "title\nA\n");
    const Outcome outcome = import(options);
    QVERIFY2(outcome.refused(2, word) && outcome.out.isEmpty(), outcome.said());
    QCOMPARE(edits(), 0);
}

SLATEBOARD_TEST(TestImportCommand)
#include "tst_importcommand.moc"
