// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/words.h"
#include "tests/support/registry.h"
#include "ui/language/language.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace slateboard;

namespace {

struct Entry {
    QString context;
    QString source;
    QString comment;
    bool hasPlural = false;
    QString type; // empty where the translation is finished
    QStringList forms;

    [[nodiscard]] QString key() const { return QStringList{context, source, comment}.join(QStringLiteral(" | ")); }
};

QString translationPath(const QString &file)
{
    return QStringLiteral(SLATEBOARD_SOURCE_DIR "/resources/translations/") + file;
}

void readTranslation(QXmlStreamReader &xml, Entry &entry)
{
    entry.type = xml.attributes().value(QLatin1String("type")).toString();
    if (!entry.hasPlural) {
        entry.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        entry.forms << xml.readElementText();
}

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.hasPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            entry.source = xml.readElementText();
        else if (xml.name() == u"comment")
            entry.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

/// The entries of a .ts file by their keys; none where it cannot be read.
QMap<QString, Entry> readEntries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QMap<QString, Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            const Entry entry = readMessage(xml, context);
            entries.insert(entry.key(), entry);
        }
    }
    return xml.hasError() ? QMap<QString, Entry>() : entries;
}

QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured().toUpper();
    found.sort();
    found.removeDuplicates();
    return found;
}

// %1 to %9 and %n, told apart from %L1 and %Ln, whose digits are grouped.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression places(QStringLiteral("%L?[1-9n]"));
    return matches(text, places);
}

QStringList keyboardLettersIn(const QString &text)
{
    static const QRegularExpression letters(QStringLiteral("(?<!&)&[A-Za-z0-9]"));
    // &nbsp; and its like are characters.
    static const QRegularExpression characters(QStringLiteral("&[a-z]+;"));
    return matches(QString(text).remove(characters), letters);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everySourceStandsInTheFile_data();
    void everySourceStandsInTheFile();
    void everyEntryIsTranslated_data();
    void everyEntryIsTranslated();
    void placesAndKeyboardLettersAreKept_data();
    void placesAndKeyboardLettersAreKept();
    void koreanIsSpoken();

private:
    static void addFiles();
};

void TestTranslations::addFiles()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("more"); // options beside those that both files have
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("Korean") << QStringLiteral("slateboard_ko.ts") << QStringList() << 1;
    QTest::newRow("English") << QStringLiteral("slateboard_en.ts") << QStringList{QStringLiteral("-pluralonly")} << 2;
}

void TestTranslations::everySourceStandsInTheFile_data()
{
    addFiles();
}

void TestTranslations::everySourceStandsInTheFile()
{
    QFETCH(QString, file);
    QFETCH(QStringList, more);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(translationPath(file), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SLATEBOARD_SOURCE_DIR));
    const auto options = QStringLiteral(SLATEBOARD_LUPDATE_OPTIONS).split(u' ');
    lupdate.start(QStringLiteral(SLATEBOARD_LUPDATE), options + more + QStringList{QStringLiteral("-ts"), copy});
    QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    // A class that lupdate cannot place gets a context under which the program never looks.
    QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()), QString());

    const QStringList asked = readEntries(copy).keys();
    const QStringList had = readEntries(translationPath(file)).keys();
    QVERIFY(!asked.isEmpty());
    for (const QString &key : asked)
        QVERIFY2(had.contains(key), qPrintable(QStringLiteral("not in the file, build update_translations: ") + key));
    for (const QString &key : had)
        QVERIFY2(asked.contains(key), qPrintable(QStringLiteral("no longer in the sources: ") + key));
}

void TestTranslations::everyEntryIsTranslated_data()
{
    addFiles();
}

void TestTranslations::everyEntryIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(int, pluralForms);
    for (const Entry &entry : readEntries(translationPath(file))) {
        QVERIFY2(entry.type.isEmpty(), qPrintable(entry.type + QLatin1Char(' ') + entry.key()));
        QVERIFY2(entry.forms.size() == (entry.hasPlural ? pluralForms : 1), qPrintable(entry.key()));
        for (const QString &form : entry.forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(entry.key()));
    }
}

void TestTranslations::placesAndKeyboardLettersAreKept_data()
{
    addFiles();
}

void TestTranslations::placesAndKeyboardLettersAreKept()
{
    QFETCH(QString, file);
    for (const Entry &entry : readEntries(translationPath(file))) {
        for (const QString &form : entry.forms) {
            const QByteArray where = (entry.key() + QStringLiteral(" -> ") + form).toUtf8();
            QVERIFY2(placesIn(form) == placesIn(entry.source), where.constData());
            QVERIFY2(keyboardLettersIn(form) == keyboardLettersIn(entry.source), where.constData());
        }
    }
}

void TestTranslations::koreanIsSpoken()
{
    speak(Language::Korean);
    QCOMPARE(wordFor(Stage::Production), QStringLiteral("촬영"));
    QCOMPARE(QCoreApplication::translate("slateboard::Actions", "&File"), QStringLiteral("파일(&F)"));
    speak(Language::English);
    QCOMPARE(wordFor(Stage::Production), QStringLiteral("Production"));
    QCOMPARE(QCoreApplication::translate("slateboard::QuarterView", "%Ln row(s)", nullptr, 1), QStringLiteral("1 row"));
    QCOMPARE(QCoreApplication::translate("slateboard::QuarterView", "%Ln row(s)", nullptr, 2),
             QStringLiteral("2 rows"));
}

SLATEBOARD_TEST(TestTranslations)
#include "tst_translations.moc"
