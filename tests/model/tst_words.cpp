// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/uses.h"
#include "tests/support/registry.h"

#include <QSet>
#include <QTest>

using namespace slateboard;

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void everyValueHasItsOwnCodeAndWord();
    void usesAreStoredAsCodes();
    void unknownCodesAreRefused_data();
    void unknownCodesAreRefused();
    void formatsNeedAUse_data();
    void formatsNeedAUse();

private:
    template <class E>
    void checkWords(E last);
};

template <class E>
void TestWords::checkWords(E last)
{
    QCOMPARE(words<E>().size(), static_cast<size_t>(last) + 1);
    QSet<QByteArray> codes;
    QSet<QByteArray> english;
    for (size_t i = 0; i < words<E>().size(); ++i) {
        const Word<E> &word = words<E>()[i];
        QCOMPARE(static_cast<size_t>(word.value), i);
        QCOMPARE(fromCode<E>(QString::fromLatin1(codeOf(word.value))), std::optional(word.value));
        QCOMPARE(wordFor(word.value), QString::fromLatin1(word.english)); // no translation is loaded here
        codes.insert(word.code);
        english.insert(word.english);
    }
    QCOMPARE(static_cast<size_t>(codes.size()), words<E>().size());
    QCOMPARE(static_cast<size_t>(english.size()), words<E>().size());
    QVERIFY(!codes.contains("") && !english.contains(""));
    QVERIFY(!fromCode<E>(u"no such code"));
    QVERIFY(!fromCode<E>(u""));
}

void TestWords::everyValueHasItsOwnCodeAndWord()
{
    checkWords(Medium::Other);
    checkWords(Origin::Market);
    checkWords(ScoutStep::Passed);
    checkWords(GrantKind::Shopping);
    checkWords(Use::Music);
    checkWords(Format::Documentary);
    checkWords(Stage::Shelved);
    checkWords(PhaseKind::Marketing);
    checkWords(Profile::SCurve);
    checkWords(PartyRole::Distributor);
    checkWords(PlanKind::WhatIf);
    checkWords(CostKind::Actual);
    checkWords(ReceiptKind::Other);
    checkWords(CapScope::Title);
    checkWords(CapBasis::Total);
    checkWords(Measure::ReleasedTitles);
    checkWords(DramaRule::Released);
    checkWords(IpStatus::Passed);
    checkWords(Precision::Year);
}

void TestWords::usesAreStoredAsCodes()
{
    const size_t sets = size_t{1} << words<Use>().size();
    for (size_t bits = 0; bits < sets; ++bits) {
        Uses uses;
        for (const auto &word : words<Use>())
            uses.set(word.value, (bits >> static_cast<size_t>(word.value)) & 1U);
        QCOMPARE(Uses::fromCodes(uses.codes().toUtf8()), std::optional(uses));
        QCOMPARE(uses.isEmpty(), bits == 0);
        QCOMPARE(uses.coversScreen(), (bits & 0b1111U) != 0); // drama, film, entertainment, animation
    }
    QCOMPARE((Uses{Use::Film, Use::Drama}).codes(), QStringLiteral("drama film"));
}

void TestWords::unknownCodesAreRefused_data()
{
    QTest::addColumn<QString>("codes");
    QTest::newRow("unknown") << "drama opera";
    QTest::newRow("capitals") << "Drama";
    QTest::newRow("commas") << "drama,film";
}

void TestWords::unknownCodesAreRefused()
{
    QFETCH(QString, codes);
    QVERIFY(!Uses::fromCodes(codes.toUtf8()));
}

void TestWords::formatsNeedAUse_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<Use>("use");
    QTest::newRow("drama") << Format::Drama << Use::Drama;
    QTest::newRow("short form") << Format::ShortForm << Use::Drama;
    QTest::newRow("film") << Format::Film << Use::Film;
    QTest::newRow("documentary") << Format::Documentary << Use::Film;
    QTest::newRow("show") << Format::Show << Use::Entertainment;
}

void TestWords::formatsNeedAUse()
{
    QFETCH(Format, format);
    QTEST(useFor(format), "use");
}

SLATEBOARD_TEST(TestWords)
#include "tst_words.moc"
