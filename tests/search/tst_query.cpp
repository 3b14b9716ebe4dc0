// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/words.h"
#include "app/search/ipquery.h"
#include "app/search/query.h"
#include "app/search/querycompletion.h"
#include "app/search/queryfields.h"
#include "app/search/typedletters.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::search;

namespace {

constexpr Language bothLanguages[] = {Language::Korean, Language::English};

QString pieces(std::initializer_list<const char *> from)
{
    return QString::fromUtf8(*rc::gen::elementOf(std::vector<const char *>(from)));
}

// Texts that are hard to write down.
QString someText()
{
    QString text;
    const int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i)
        text += pieces({"가", "a", " ", "\"", "\\", "-",  ":",  ",", "medium:", "없음", "none",
                        "<",  "=", "“", "：", "ㅁ", "\n", "漢", "😀", "，",      "3"});
    return text;
}

Relation someRelation()
{
    return *rc::gen::element(Relation::Is, Relation::Less, Relation::AtMost, Relation::More, Relation::AtLeast);
}

QStringList someTexts()
{
    QStringList texts;
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i)
        texts << (*rc::gen::inRange(0, 6) == 0 ? QString() : someText());
    texts.removeDuplicates();
    return texts;
}

QList<int> someChoices(Field field)
{
    QList<int> choices;
    for (const Spelling &choice : choicesOf(field)) {
        if (*rc::gen::arbitrary<bool>())
            choices << choice.value;
    }
    return choices.isEmpty() ? QList<int>{choicesOf(field).back().value} : choices;
}

Value someTime()
{
    if (*rc::gen::arbitrary<bool>()) {
        const auto unit = *rc::gen::element(Period::Unit::Days, Period::Unit::Months, Period::Unit::Years);
        return Period{*rc::gen::inRange(0, unit == Period::Unit::Days ? 36501 : 101), unit};
    }
    const int year = *rc::gen::inRange(1000, 10000);
    const auto precision = *rc::gen::element(Precision::Day, Precision::Month, Precision::Year);
    const int month = precision == Precision::Year ? 1 : *rc::gen::inRange(1, 13);
    return Calendar{Day(year, month, precision == Precision::Day ? *rc::gen::inRange(1, 29) : 1), precision};
}

Term someTerm()
{
    Term term;
    term.isNegated = *rc::gen::arbitrary<bool>();
    const int which = *rc::gen::inRange(-3, static_cast<int>(Field::Growth) + 1);
    if (which < 0) {
        term.value = QStringList{someText()};
        return term;
    }
    term.field = static_cast<Field>(which);
    switch (kindOf(*term.field)) {
    case ValueKind::Text: term.value = someTexts(); break;
    case ValueKind::Choice: term.value = someChoices(*term.field); break;
    case ValueKind::Time:
        term.value = someTime();
        term.relation = someRelation();
        if (std::holds_alternative<Period>(term.value) && term.relation == Relation::Is)
            term.relation = Relation::AtMost;
        break;
    case ValueKind::Number:
        term.value = *rc::gen::inRange(-1'000'000, 1'000'000) / static_cast<double>(*rc::gen::inRange(1, 1000));
        term.relation = someRelation();
        if (std::get<double>(term.value) == 0)
            term.value = 0.0;
        break;
    }
    return term;
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT
private slots:
    void understands_data();
    void understands();
    void remarks_data();
    void remarks();
    void tooMuchIsSaid_data();
    void tooMuchIsSaid();
    void whatIsWrittenIsReadTheSame();
    void readsAnyText();
    void theBarWritesIntoTheText_data();
    void theBarWritesIntoTheText();
    void completes_data();
    void completes();
    void aSyllableBeingComposedBeginsItsWord_data();
    void aSyllableBeingComposedBeginsItsWord();
    void everyWordIsItsOwn();
    void synopsesDecideSomeRows();
    void knowsItsPlainWords();
    void findsRows_data();
    void findsRows();
};

// Each query as both languages write it.
void TestQuery::understands_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("korean");
    const auto row = [](const char *typed, const char *english, const char *korean) {
        QTest::addRow("%s", typed) << QString::fromUtf8(english) << QString::fromUtf8(korean);
    };
    row("", "", "");
    row("달빛 요정", "달빛 요정", "달빛 요정");
    row("\"exact phrase\"", "\"exact phrase\"", "\"exact phrase\"");
    row("-사극 -\"두 번째\"", "-사극 -\"두 번째\"", "-사극 -\"두 번째\"");
    row("medium:webtoon", "medium:webtoon", "매체:웹툰");
    row("MEDIUM:Web_Novel,novel", "medium:web-novel,novel", "매체:웹소설,소설");
    row("매체：만화", "medium:comic", "매체:만화");
    row("매체:웹", "medium:web-novel,webtoon", "매체:웹소설,웹툰");
    row("매체:겡", "medium:game", "매체:게임");
    row("장르: 로맨스", "genre:로맨스", "장르:로맨스");
    row("genre:\"로맨스 판타지\",사극", "genre:\"로맨스 판타지\",사극", "장르:\"로맨스 판타지\",사극");
    row("genre:none", "genre:none", "장르:없음");
    row("장르:\"없음\"", "genre:\"없음\"", "장르:\"없음\"");
    row("만료<90일", "lapses<90d", "만료<90일");
    row("lapses:<=3m", "lapses<=3m", "만료<=3개월");
    row("lapses:2w", "lapses<=14d", "만료<=14일");
    row("lapses<2023-06-30", "lapses<2023-06-30", "만료<2023-06-30");
    row("discovered>2022.1.1", "discovered>2022-01-01", "발굴>2022-01-01");
    row("발굴:2022년", "discovered:2022", "발굴:2022");
    row("만료<9999일", "lapses<9999d", "만료<9999일");
    row("발굴:2022년7월", "discovered:2022-07", "발굴:2022-07");
    row("발굴:2022.", "discovered:2022", "발굴:2022");
    row("발굴≥2022-07", "discovered>=2022-07", "발굴>=2022-07");
    row("-status:lapsed uses:drama,film", "-status:lapsed uses:drama,film", "-상태:만료 용도:드라마,영화");
    row("kind:license tied:no", "kind:licence tied:no", "권리:라이선스 작품화:아니요");
    row("판권:협의", "status:in-talks", "상태:협의중");
    row("rights:Secured,lapsing", "status:secured,lapsing", "상태:확보,만료임박");
    row("-판권:구매", "-kind:purchase", "-권리:구매");
    row("views>10만 rating>=4.5 growth>20%", "views>100000 rating>=4.5 growth>20%",
        "조회수>100000 평점>=4.5 증가율>20%");
    row("views>1,200k", "views>1200000", "조회수>1200000");
    row("growth<-3.5", "growth<-3.5%", "증가율<-3.5%");
    row("id:K-10,K-11", "id:K-10,K-11", "외부번호:K-10,K-11");
    row("킹덤:", "\"킹덤:\"", "\"킹덤:\"");
    row("5:30", "\"5:30\"", "\"5:30\"");
    row("- a", "\"-\" a", "\"-\" a");
    row("달빛 \"두 번째\" 달빛 medium:game 매체:게임", "달빛 \"두 번째\" medium:game", "달빛 \"두 번째\" 매체:게임");
}

void TestQuery::understands()
{
    const ParsedQuery parsed = parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(parsed.remarks.isEmpty());
    QCOMPARE(parsed.places.size(), parsed.query.terms.size());
    QTEST(toText(parsed.query, Language::English), "english");
    QTEST(toText(parsed.query, Language::Korean), "korean");
}

void TestQuery::remarks_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("understood");
    QTest::addColumn<QString>("about");
    const auto row = [](const char *typed, const char *sentence, const char *understood, const char *about) {
        QTest::addRow("%s", typed) << QString::fromUtf8(sentence) << QString::fromUtf8(understood)
                                   << QString::fromUtf8(about);
    };
    row("a mediun:webtoon", "There is no field “mediun” to filter by. “mediun:webtoon” is searched as text.",
        "a \"mediun:webtoon\"", "mediun:webtoon");
    row("lapses<abc 미생", "lapses<abc: not a number of days or a day; try “lapses<90d”. This part is left out.",
        "미생", "lapses<abc");
    row("lapses<2023-02-30",
        "lapses<2023-02-30: not a number of days or a day; try “lapses<90d”. This part is left out.", "",
        "lapses<2023-02-30");
    row("lapses<99999999d", "lapses<99999999d: not a number of days or a day; try “lapses<90d”. This part is left out.",
        "", "lapses<99999999d");
    row("-medium:webtoon,paper",
        "-medium:webtoon,paper: there is no “paper” to choose; try “medium:webtoon”. This part is left out.", "",
        "-medium:webtoon,paper");
    row("views>many", "views>many: not a number; try “views>100k”. This part is left out.", "", "views>many");
    row("views>10%", "views>10%: not a number; try “views>100k”. This part is left out.", "", "views>10%");
    row("views>99999999999억", "views>99999999999억: not a number; try “views>100k”. This part is left out.", "",
        "views>99999999999억");
    row("genre>x", "genre>x: has no more or less; try “genre:romance”. This part is left out.", "", "genre>x");
    row("medium:", "medium: has no value yet; try “medium:webtoon”. This part is left out.", "", "medium:");
    row("미생 lapses<  ", "lapses< has no value yet; try “lapses<90d”. This part is left out.", "미생", "lapses<");
    row("미생 “exact phrase",
        "The quotation mark before “exact phrase” is not closed. Everything that follows it is read as one phrase.",
        "미생 \"exact phrase\"", "“exact phrase");
    row("genre:\"로맨스 판",
        "The quotation mark before “로맨스 판” is not closed. Everything that follows it is read as one phrase.",
        "genre:\"로맨스 판\"", "\"로맨스 판");
}

void TestQuery::remarks()
{
    const QString typed = QString::fromUtf8(QTest::currentDataTag());
    const ParsedQuery parsed = parse(typed);
    QCOMPARE(parsed.remarks.size(), 1);
    const Remark &remark = parsed.remarks.first();
    QTEST(remark.fault + u' ' + remark.taken, "sentence");
    QTEST(toText(parsed.query, Language::English), "understood");
    QTEST(typed.mid(remark.place.at, remark.place.length), "about");
}

void TestQuery::tooMuchIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("terms");
    QTest::addColumn<QString>("sentence"); // empty: all is read
    QString words;
    for (int i = 0; i < 60; ++i)
        words += QStringLiteral("w%1 ").arg(i);
    QTest::newRow("words") << words << 50
                           << "A search takes at most 50 words and filters. What begins with “w50 w51 w52 w53 w54 w55 "
                              "w56 w57 w58 w59 ” is left out.";
    QTest::newRow("the same word") << QStringLiteral("달빛 ").repeated(300) << 1 << QString();
    QTest::newRow("as many as may be") << words.left(words.indexOf(QStringLiteral("w50"))) << 50 << QString();
    QTest::newRow("a long word") << QString(100'000, u'a') << 1
                                 << "A search takes at most 1,000 characters. What comes after them is left out.";
    QTest::newRow("a phrase that is closed too late")
        << u'"' + QString(999, u'a') + QStringLiteral(" b\"") << 1
        << "A search takes at most 1,000 characters. What comes after them is left out.";
    QTest::newRow("the same word, without end")
        << QStringLiteral("달빛 ").repeated(2000) << 1
        << "A search takes at most 1,000 characters. What comes after them is left out.";
}

void TestQuery::tooMuchIsSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    const ParsedQuery parsed = parse(typed);
    QTEST(static_cast<int>(parsed.query.terms.size()), "terms");
    QCOMPARE(parsed.remarks.size(), sentence.isEmpty() ? 0 : 1);
    if (!sentence.isEmpty()) {
        const Remark &remark = parsed.remarks.first();
        QCOMPARE(remark.fault + u' ' + remark.taken, sentence);
        QVERIFY(!remark.isUnfinished);
        QVERIFY(remark.place.at + remark.place.length <= typed.size());
    }
}

void TestQuery::whatIsWrittenIsReadTheSame()
{
    QVERIFY(rc::check([] {
        Query query;
        const int count = *rc::gen::inRange(0, 5);
        for (int i = 0; i < count; ++i) {
            if (const Term term = someTerm(); !query.terms.contains(term))
                query.terms << term;
        }
        for (Language language : bothLanguages) {
            const QString text = toText(query, language);
            RC_LOG() << text.toStdString() << '\n';
            const ParsedQuery parsed = parse(text);
            RC_ASSERT(parsed.query == query);
            RC_ASSERT(parsed.remarks.isEmpty());
        }
    }));
}

// Whatever is typed is read, with places that lie in it and do not overlap, and can be written down.
void TestQuery::readsAnyText()
{
    QVERIFY(rc::check([] {
        QString text;
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i)
            text += pieces({"medium", "lapses", "장르", "tied", "views", ":",  "<",    "=", "\"", "\\", " ",
                            "-",      ",",      "90d",  "2023", "ㅁ",    "웹", "10만", "x", "%",  "\n"});
        const ParsedQuery parsed = parse(text);
        qsizetype end = 0;
        for (const Place &place : parsed.places) {
            RC_ASSERT(place.at >= end);
            end = place.at + place.length;
            RC_ASSERT(place.length > 0);
        }
        RC_ASSERT(end <= text.size());
        for (Language language : bothLanguages)
            RC_ASSERT(parse(toText(parsed.query, language)).query == parsed.query);
        (void)completionsAt(text, *rc::gen::inRange<qsizetype>(0, text.size() + 1), Language::Korean, {});
    }));
}

void TestQuery::theBarWritesIntoTheText_data()
{
    QTest::addColumn<bool>("isSet");
    QTest::addColumn<QString>("result");
    QTest::addRow("%s", "") << true << "medium:webtoon";
    QTest::addRow("%s", "달빛") << true << "medium:webtoon 달빛";
    QTest::addRow("%s", "달빛 ") << true << "medium:webtoon 달빛 ";
    QTest::addRow("%s", "매체:소설 달빛") << true << "medium:webtoon 달빛";
    QTest::addRow("%s", "달빛 medium:novel medium:game") << true << "medium:webtoon 달빛 ";
    QTest::addRow("%s", "-medium:novel \"달  빛\"") << true << "medium:webtoon -medium:novel \"달  빛\"";
    QTest::addRow("%s", "\"달 빛") << true << "medium:webtoon \"달 빛";
    QTest::addRow("%s", "medium:paper 달빛") << true << "medium:webtoon 달빛";
    QTest::addRow("%s", "medium:novel lapses<30d") << false << "lapses<30d";
    QTest::addRow("%s", "medium:novel 달빛 매체:소설") << true << "medium:webtoon 달빛 ";
    QTest::addRow("%s", "달빛 medium:") << true << "medium:webtoon 달빛 ";
}

void TestQuery::theBarWritesIntoTheText()
{
    QFETCH(bool, isSet);
    const Term webtoon{Field::Medium, Relation::Is, false, QList<int>{static_cast<int>(Medium::Webtoon)}};
    const QString text = withField(QString::fromUtf8(QTest::currentDataTag()), Field::Medium,
                                   isSet ? std::optional(webtoon) : std::nullopt, Language::English);
    QTEST(text, "result");
}

void TestQuery::completes_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<int>("replaced");
    const auto row = [](const char *typed, Language language, QStringList offered, int replaced) {
        QTest::addRow("%s", typed) << language << std::move(offered) << replaced;
    };
    row("", Language::English, {}, 0);
    row("me", Language::English, {"medium:"}, 2);
    row("-me", Language::English, {"medium:"}, 2);
    row("달빛 La", Language::English, {"lapses<"}, 2);
    row("달빛 ", Language::English, {}, 0);
    row("ㅈ", Language::Korean, {"제목:", "작가:", "장르:", "작품화:", "조회수>", "증가율>"}, 1);
    row("장ㄹ", Language::Korean, {"장르:"}, 2);
    row("med", Language::Korean, {"medium:"}, 3);
    row("매", Language::English, {"매체:"}, 1);
    row("medium:web", Language::English, {"web-novel", "webtoon"}, 3);
    row("매체:겡", Language::Korean, {"게임"}, 1);
    row("medium:webtoon,n", Language::English, {"novel"}, 1);
    row("tied:", Language::English, {"no", "yes"}, 0);
    row("lapses<", Language::English, {"30d", "90d", "180d"}, 0);
    row("만료<", Language::Korean, {"30일", "90일", "180일"}, 0);
    row("genre:로", Language::English, {"로맨스", "\"로맨스 판타지\"", "멜로"}, 1);
    row("mediun:we", Language::English, {}, 2);
    row("\"me", Language::English, {"medium:"}, 3);
    row("판권:협", Language::Korean, {"협의중"}, 1);
    row("tag:사", Language::Korean, {"사극"}, 1);
    row("tag:사극", Language::Korean, {}, 2);
}

void TestQuery::completes()
{
    QFETCH(Language, language);
    const QString typed = QString::fromUtf8(QTest::currentDataTag());
    const KnownTexts known{{"로맨스", "로맨스 판타지", "멜로", "사극"}, {}, {"사극"}};
    const Completions completions = completionsAt(typed, typed.size(), language, known);
    QStringList offered;
    for (const Completion &choice : completions.choices)
        offered << choice.text;
    QTEST(offered, "offered");
    QTEST(static_cast<int>(completions.place.length), "replaced");
    QCOMPARE(completions.place.at + completions.place.length, typed.size());
}

void TestQuery::aSyllableBeingComposedBeginsItsWord_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::newRow("게임") << QStringList{"ㄱ", "게", "겡", "게이", "게임"};
    QTest::newRow("완구") << QStringList{"ㅇ", "오", "와", "완", "완ㄱ", "완구"};
    QTest::newRow("읽기") << QStringList{"ㅇ", "이", "일", "읽", "읽ㄱ", "읽기"};
    QTest::newRow("값싸다") << QStringList{"갑", "값", "값ㅆ", "값싸", "값싿", "값싸다"};
    QTest::newRow("In-Talks 2") << QStringList{"in", "in talks", "intalks2"};
}

void TestQuery::aSyllableBeingComposedBeginsItsWord()
{
    QFETCH(QStringList, typed);
    const QString whole = typedLetters(QString::fromUtf8(QTest::currentDataTag()));
    for (const QString &text : typed)
        QVERIFY2(whole.startsWith(typedLetters(text)), qPrintable(text));
    QVERIFY(!whole.startsWith(typedLetters(u"가나")));
}

// Names that two operators, or two values of one operator, would share could not be typed.
void TestQuery::everyWordIsItsOwn()
{
    const auto isUnique = [](std::span<const Spelling> spellings) {
        QStringList seen;
        for (const Spelling &spelling : spellings) {
            const QString all = QString::fromUtf8(spelling.english) + u' ' + QString::fromUtf8(spelling.korean) + u' ' +
                                QString::fromUtf8(spelling.others);
            for (const QString &word : all.split(u' ', Qt::SkipEmptyParts))
                seen << typedLetters(word);
        }
        return seen.removeDuplicates() == 0 && !seen.contains(QString());
    };
    QVERIFY(isUnique(fieldSpellings()));
    int position = 0;
    for (const Spelling &field : fieldSpellings()) {
        QCOMPARE(field.value, position++);
        QVERIFY2(isUnique(choicesOf(static_cast<Field>(field.value))), field.english);
        for (Language language : bothLanguages)
            QVERIFY(!parse(exampleOf(static_cast<Field>(field.value), language)).query.isEmpty());
    }
    const auto holdsAll = [](Field field, size_t count) { return choicesOf(field).size() == count; };
    QVERIFY(holdsAll(Field::Medium, words<Medium>().size()));
    QVERIFY(holdsAll(Field::Origin, words<Origin>().size()));
    QVERIFY(holdsAll(Field::Status, words<IpStatus>().size()));
    QVERIFY(holdsAll(Field::Uses, words<Use>().size()));
    QVERIFY(holdsAll(Field::Kind, words<GrantKind>().size()));
}

void TestQuery::synopsesDecideSomeRows()
{
    std::vector<IpHead> heads(4);
    for (size_t i = 0; i < heads.size(); ++i)
        heads[i].id = {static_cast<qint64>(i) + 1};
    heads[1].title = QStringLiteral("바다");
    const IpTable ips(heads);
    const Query query = parse(QStringLiteral("바다 -산 medium:other \" \" 강")).query;
    QCOMPARE(freeWords(query).size(), 3UL);
    const auto verdicts = synopsisVerdicts(ips, query, {{{1}, {3}}, {{3}}, {{1}, {2}, {3}, {9}}});
    QVERIFY((verdicts == std::vector<RowVerdict>{{0, true}, {1, true}, {2, false}}));
    QVERIFY((matching(ips, query, Day(), verdicts) == std::vector<char>{1, 1, 0, 0}));
    QVERIFY((matching(ips, parse(QStringLiteral("바다 medium:game")).query, Day(), {{0, true}}) ==
             std::vector<char>{0, 0, 0, 0}));
}

void TestQuery::knowsItsPlainWords()
{
    QCOMPARE(plainWords(QStringLiteral("달빛 매체:웹툰 -요정 \"두 번째\" lapses<x")), QStringLiteral("달빛 두 번째"));
}

void TestQuery::findsRows_data()
{
    QTest::addColumn<QList<int>>("rows");
    const auto row = [](const char *query, QList<int> rows) { QTest::addRow("%s", query) << std::move(rows); };
    row("", {0, 1, 2, 3});
    row("달빛", {0, 1, 2});
    row("달빛 -요정", {0, 2});
    row("-\"달빛 요정\"", {0, 2, 3});
    row("\"요정 달빛\"", {});
    row("\" \"", {0, 1, 2, 3});
    row("title:달빛", {0, 1});
    row("title:moon", {3});
    row("title:ㄷㅂ", {0, 1});
    row("creator:달빛", {2});
    row("creator:달빛,김작가", {0, 1, 2});
    row("creator:none", {3});
    row("-creator:김작가", {2, 3});
    row("tag:학원", {1});
    row("tag:none", {0, 2, 3});
    row("id:K-2", {1});
    row("id:k", {0, 1});
    row("publisher:없는", {});
    row("medium:webtoon", {0, 3});
    row("medium:webtoon,novel", {0, 1, 3});
    row("-medium:webtoon origin:partner", {1});
    row("discovered:2022", {0});
    row("discovered>2022-06", {1});
    row("discovered>=2022-06", {0, 1});
    row("discovered<30d", {1});
    row("discovered>30d", {0});
    row("-discovered:2022", {1, 2, 3});
}

void TestQuery::findsRows()
{
    std::vector<IpHead> heads{
        {{1}, "달빛", {}, "김작가", {}, {}, {}, "K-1", Medium::Webtoon, Origin::Market, Day(2022, 6, 1)},
        {{2}, "달빛 요정", {}, "김작가", {}, {}, "학원, 성장", "K-2", Medium::Novel, Origin::Partner, Day(2023, 3, 20)},
        {{3}, "별", {}, "달빛", {}, {}, {}, {}, Medium::Game, Origin::Market, {}},
        {{4}, "문", "Moonlit", {}, {}, {}, {}, {}, Medium::Webtoon, Origin::Market, {}}};
    const ParsedQuery parsed = parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(parsed.remarks.isEmpty());
    const std::vector<char> passes = matching(IpTable(heads), parsed.query, Day(2023, 3, 31));
    QList<int> rows;
    for (size_t row = 0; row < passes.size(); ++row) {
        if (passes[row])
            rows << static_cast<int>(row);
    }
    QTEST(rows, "rows");
}

SLATEBOARD_TEST(TestQuery)
#include "tst_query.moc"
