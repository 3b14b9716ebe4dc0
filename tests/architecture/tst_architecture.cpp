// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcerules.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace slateboard::architecture;

namespace {

const auto licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later");

QString read(const QString &path)
{
    QFile file(QStringLiteral(SLATEBOARD_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

SourceFile sourceFile(const QString &path, QString text)
{
    if (text.endsWith(u'\n'))
        text.chop(1);
    return {path, text.split(u'\n')};
}

QList<SourceFile> sourcesBelow(const QString &folder)
{
    const QDir root(QStringLiteral(SLATEBOARD_SOURCE_DIR));
    QList<SourceFile> files;
    QDirIterator it(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const auto path = root.relativeFilePath(it.next());
        files.append(sourceFile(path, read(path)));
    }
    return files;
}

QList<SourceFile> productSources()
{
    return sourcesBelow("app") + sourcesBelow("ui");
}

QString qtModule(const QString &header)
{
    return qtModuleOf(header, QStringLiteral(SLATEBOARD_QT_INCLUDE_DIR));
}

const auto exampleTable = QStringLiteral("Some text | with a bar\n\n"
                                         "| Folder | Sees | Qt | Other headers |\n"
                                         "|---|---|---|---|\n"
                                         "| `app/base` | | Core | `tl/expected.hpp` |\n"
                                         "| `app/store` | `app/base` | Core | `SQLiteCpp/*`, `sqlite3.h` |\n"
                                         "| `ui/pages/*` | `app/*`, `ui/widgets/theme.h` | Core, Widgets | |\n"
                                         "| `ui/main.cpp` | `ui/shell` | Widgets | |\n"
                                         "\n"
                                         "| Folder | another table |\n");

QString joined(const QStringList &complaints)
{
    return complaints.join(u'\n');
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT
private slots:
    // The sources of this project
    void sourcesAreFound();
    void rowsNameWhatExists();
    void includesAreAllowed();
    void filesAndFunctionsAreSmall();
    void textsAreInTheirPlace();
    void nothingIncludesInLoops();
    // The rules themselves, on small examples
    void tableIsRead();
    void includeRule_data();
    void includeRule();
    void qtHeadersAreFound();
    void sizeRule_data();
    void sizeRule();
    void textRule_data();
    void textRule();
    void loopRule_data();
    void loopRule();
};

void TestArchitecture::sourcesAreFound()
{
    QVERIFY(productSources().size() > 20);
    QVERIFY(!readTable(read("ARCHITECTURE.md")).isEmpty());
}

void TestArchitecture::rowsNameWhatExists()
{
    for (const auto &rule : readTable(read("ARCHITECTURE.md"))) {
        const auto path = QString(rule.folder).remove("/*");
        QVERIFY2(QFile::exists(QStringLiteral(SLATEBOARD_SOURCE_DIR "/") + path), qPrintable(rule.folder));
    }
}

void TestArchitecture::includesAreAllowed()
{
    const auto rules = readTable(read("ARCHITECTURE.md"));
    QStringList complaints;
    for (const auto &file : productSources())
        complaints += includeComplaints(file, rules, qtModule);
    QVERIFY2(complaints.isEmpty(), qPrintable(joined(complaints)));
}

void TestArchitecture::filesAndFunctionsAreSmall()
{
    QStringList complaints;
    for (const auto &file : productSources())
        complaints += sizeComplaints(file);
    QVERIFY2(complaints.isEmpty(), qPrintable(joined(complaints)));
}

void TestArchitecture::textsAreInTheirPlace()
{
    QStringList complaints;
    for (const auto &file : productSources() + sourcesBelow("tests"))
        complaints += textComplaints(file);
    QVERIFY2(complaints.isEmpty(), qPrintable(joined(complaints)));
}

void TestArchitecture::nothingIncludesInLoops()
{
    const auto files = fileGraph(productSources());
    QStringList complaints;
    for (const auto &loop : loopsOf(files) + loopsOf(folderGraph(files)))
        complaints.append("include each other: " + loop.join(u' '));
    QVERIFY2(complaints.isEmpty(), qPrintable(joined(complaints)));
}

void TestArchitecture::tableIsRead()
{
    const auto rules = readTable(exampleTable);
    QCOMPARE(rules.size(), 4);
    QCOMPARE(rules.at(1).folder, QStringLiteral("app/store"));
    QCOMPARE(rules.at(1).sees, QStringList{"app/base"});
    QCOMPARE(rules.at(1).qtModules, QStringList{"Core"});
    QCOMPARE(rules.at(1).headers, (QStringList{"SQLiteCpp/*", "sqlite3.h"}));
    QVERIFY(rules.at(0).sees.isEmpty());
    QCOMPARE(ruleFor(rules, "ui/pages/board/boardpage.cpp"), &rules.at(2));
    QCOMPARE(ruleFor(rules, "ui/main.cpp"), &rules.at(3));
    QCOMPARE(ruleFor(rules, "ui/pages/board/cards/card.cpp"), nullptr);
    QCOMPARE(ruleFor(rules, "ui/other.cpp"), nullptr);
}

void TestArchitecture::includeRule_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("own folder") << "app/base/day.cpp"
                                << "#include \"app/base/day.h\"" << true;
    QTest::newRow("standard") << "app/base/day.cpp"
                              << "#include <optional>" << true;
    QTest::newRow("downwards") << "app/store/a.cpp"
                               << "#include \"app/base/day.h\"" << true;
    QTest::newRow("upwards") << "app/base/day.cpp"
                             << "#include \"app/store/a.h\"" << false;
    QTest::newRow("by pattern") << "ui/pages/board/a.cpp"
                                << "#include \"app/store/a.h\"" << true;
    QTest::newRow("one file") << "ui/pages/board/a.cpp"
                              << "#include \"ui/widgets/theme.h\"" << true;
    QTest::newRow("its neighbour") << "ui/pages/board/a.cpp"
                                   << "#include \"ui/widgets/page.h\"" << false;
    QTest::newRow("another page") << "ui/pages/board/a.cpp"
                                  << "#include \"ui/pages/budget/a.h\"" << false;
    QTest::newRow("not from the root") << "app/store/a.cpp"
                                       << "#include \"day.h\"" << false;
    QTest::newRow("a test") << "app/store/a.cpp"
                            << "#include \"tests/base/a.h\"" << false;
    QTest::newRow("unknown folder") << "app/other/a.cpp"
                                    << "#include <optional>" << false;
    QTest::newRow("Qt module") << "app/base/day.h"
                               << "#include <QString>" << true;
    QTest::newRow("widget below ui") << "app/base/day.h"
                                     << "#include <QWidget>" << false;
    QTest::newRow("widget by its module") << "app/base/day.h"
                                          << "#include <QtWidgets/QWidget>" << false;
    QTest::newRow("widget in small letters") << "app/base/day.h"
                                             << "  #  include <qwidget.h>" << false;
    QTest::newRow("widget in a page") << "ui/pages/board/a.h"
                                      << "#include <QWidget>" << true;
    QTest::newRow("other library") << "app/store/a.h"
                                   << "#include <SQLiteCpp/Database.h>" << true;
    QTest::newRow("other library elsewhere") << "app/base/a.h"
                                             << "#include <SQLiteCpp/Database.h>" << false;
    QTest::newRow("charts elsewhere") << "ui/pages/board/a.h"
                                      << "#include <qcustomplot.h>" << false;
    QTest::newRow("system header") << "app/base/a.h"
                                   << "#include <unistd.h>" << false;
    QTest::newRow("generated") << "app/base/a.cpp"
                               << "#include \"a.moc\"" << true;
    QTest::newRow("none") << "app/base/a.cpp"
                          << "// #include <QWidget>" << true;
}

void TestArchitecture::includeRule()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    const auto complaints = includeComplaints({path, {licence, line}}, readTable(exampleTable), qtModule);
    QCOMPARE(complaints.isEmpty(), allowed);
}

void TestArchitecture::qtHeadersAreFound()
{
    QCOMPARE(qtModule("QString"), QStringLiteral("Core"));
    QCOMPARE(qtModule("QPainter"), QStringLiteral("Gui"));
    QCOMPARE(qtModule("QtConcurrent"), QStringLiteral("Concurrent"));
    QCOMPARE(qtModule("QtWidgets/QWidget"), QStringLiteral("Widgets"));
    QCOMPARE(qtModule("QtWidgets/QNothing"), QString());
    QCOMPARE(qtModule("qcustomplot.h"), QString());
    QCOMPARE(qtModule("tl/expected.hpp"), QString());
}

void TestArchitecture::sizeRule_data()
{
    const auto statements = [](int count) { return QStringList(count, QStringLiteral("    work();")); };
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("complaints");
    QTest::newRow("500 lines") << QStringList(500, QString()) << 0;
    QTest::newRow("501 lines") << QStringList(501, QString()) << 1;
    QTest::newRow("60 in a function") << QStringList{"void f()", "{"} + statements(60) + QStringList{"}"} << 0;
    QTest::newRow("61 in a function") << QStringList{"void f()", "{"} + statements(61) + QStringList{"}"} << 1;
    QTest::newRow("61 in a member") << QStringList{"    int f()", "    {"} + statements(61) + QStringList{"    }"} << 1;
    QTest::newRow("two functions") << QStringList{"{"} + statements(40) + QStringList{"}", "{"} + statements(40) +
                                          QStringList{"}"}
                                   << 0;
    QTest::newRow("blocks inside") << QStringList{"{", "    if (x) {"} + statements(59) + QStringList{"    }", "}"}
                                   << 1;
    QTest::newRow("namespace") << QStringList{"namespace a {"} + statements(100) + QStringList{"}"} << 0;
}

void TestArchitecture::sizeRule()
{
    QFETCH(QStringList, lines);
    QFETCH(int, complaints);
    QCOMPARE(sizeComplaints({"app/base/a.cpp", lines}).size(), complaints);
}

void TestArchitecture::textRule_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("plain") << "app/base/a.cpp"
                           << "return x; // why" << true;
    QTest::newRow("promise") << "app/base/a.cpp"
                             << "// TO"
                                "DO later"
                             << false;
    QTest::newRow("promise in a test") << "tests/base/tst_a.cpp"
                                       << "QS"
                                          "KIP(\"no\");"
                                       << false;
    QTest::newRow("part of a word") << "app/base/a.cpp"
                                    << "QString aXX"
                                       "X1;"
                                    << true;
    QTest::newRow("select") << "app/session/a.cpp"
                            << "run(\"select id from title where x\");" << false;
    QTest::newRow("SELECT") << "ui/models/a.cpp"
                            << "run(\" SELECT * FROM title\");" << false;
    QTest::newRow("insert") << "app/session/a.cpp"
                            << "run(\"insert or replace into title values(1)\");" << false;
    QTest::newRow("update") << "app/session/a.cpp"
                            << "run(\"update title set name=?1 where id=?2\");" << false;
    QTest::newRow("delete") << "app/session/a.cpp"
                            << "run(\"delete from title where id=?1\");" << false;
    QTest::newRow("pragma") << "app/session/a.cpp"
                            << "run(\"pragma quick_check\");" << false;
    QTest::newRow("store") << "app/store/a.cpp"
                           << "run(\"select id from title where x\");" << true;
    QTest::newRow("prose") << "ui/models/a.cpp"
                           << "tr(\"Select rows from the list below\");" << true;
    QTest::newRow("prose, delete") << "ui/models/a.cpp"
                                   << "tr(\"Delete from the plan\");" << true;
    QTest::newRow("message box") << "ui/widgets/a.cpp"
                                 << "QMessageBox::warning(this);" << false;
    QTest::newRow("message box in the shell") << "ui/shell/a.cpp"
                                              << "QMessageBox::warning(this);" << true;
}

void TestArchitecture::textRule()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    QCOMPARE(textComplaints({path, {licence, line}}).isEmpty(), allowed);
    QCOMPARE(textComplaints({path, {"#pragma once", line}}).size(), allowed ? 1 : 2);
}

void TestArchitecture::loopRule_data()
{
    using Loops = QList<QStringList>;
    QTest::addColumn<QMap<QString, QStringList>>("graph");
    QTest::addColumn<QList<QStringList>>("loops");
    QTest::newRow("none") << Graph{{"a", {"b", "c"}}, {"b", {"c"}}} << Loops{};
    QTest::newRow("itself") << Graph{{"a", {"a"}}} << Loops{{"a"}};
    QTest::newRow("two") << Graph{{"a", {"b"}}, {"b", {"a"}}, {"c", {"a"}}} << Loops{{"a", "b"}};
    QTest::newRow("three behind a tail") << Graph{{"a", {"b"}}, {"b", {"c"}}, {"c", {"d"}}, {"d", {"b"}}}
                                         << Loops{{"b", "c", "d"}};
    QTest::newRow("two loops") << Graph{{"a", {"b"}}, {"b", {"a", "c"}}, {"c", {"d"}}, {"d", {"c"}}}
                               << Loops{{"c", "d"}, {"a", "b"}};
    const SourceFile one{"ui/a/one.h", {"#include \"ui/b/two.h\""}};
    const SourceFile two{"ui/b/two.cpp", {"#include \"ui/a/one.h\""}};
    QTest::newRow("files") << fileGraph({one, two}) << Loops{};
    QTest::newRow("folders") << folderGraph(fileGraph({one, two})) << Loops{{"ui/a", "ui/b"}};
}

void TestArchitecture::loopRule()
{
    using StringLists = QMap<QString, QStringList>;
    QFETCH(StringLists, graph);
    QFETCH(QList<QStringList>, loops);
    QCOMPARE(loopsOf(graph), loops);
}

SLATEBOARD_TEST(TestArchitecture)

#include "tst_architecture.moc"
