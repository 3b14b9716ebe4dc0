// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/chancewords.h"
#include "app/session/figuresjson.h"
#include "tests/report/handmadelibrary.h"
#include "tests/report/pdftext.h"
#include "tests/sample/samplelibrary.h"
#include "tests/support/registry.h"
#include "ui/report/onesheetpaper.h"
#include "ui/report/pack.h"
#include "ui/report/titlerows.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <future>
#include <map>

using namespace slateboard;

/// The board pack and its parts, read back: pages, contents, outline, links, properties, fonts, and the figures.
class TestPack : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everySectionBeginsWhereTheContentsSay_data();
    void everySectionBeginsWhereTheContentsSay();
    void everyPageSaysOfWhatStateItIs();
    void outlineAndLinksLeadThere();
    void itSaysWhatItIs();
    void pagesTurnWithTheirSections_data();
    void pagesTurnWithTheirSections();
    void fontsAreEmbeddedAndNothingIsARaster();
    void figuresAreThoseOfTheJson_data();
    void figuresAreThoseOfTheJson();
    void aOneSheetSaysItAll_data();
    void aOneSheetSaysItAll();
    void chosenTitlesOnly();
    void ofAnySize_data();
    void ofAnySize();
    void anEmptyLibrary();
    void itIsMadeOnAnotherThread();
    void whatIsNoPdfIsRefused();

private:
    using Source = std::shared_ptr<const PaperSource>;
    [[nodiscard]] static Source source(const Library &library, const planning::Figures &figures,
                                       Language language = Language::English)
    {
        PaperSource made;
        made.library = library;
        made.figures = std::make_shared<const planning::Figures>(figures);
        made.language = language;
        made.fingerprint = QStringLiteral("7f3a-c21e");
        made.printedAt = QDateTime(QDate(2023, 4, 3), QTime(9, 12));
        return withForecasts(std::move(made));
    }
    QString written(PaperDocument document, QPageSize::PageSizeId paper = QPageSize::A4)
    {
        const QString path = m_folder.filePath(QStringLiteral("pack-%1.pdf").arg(++m_files));
        const auto done = writeDocument(std::move(document), path, paper);
        return done ? path : done.error().sentence;
    }
    // Laid out once, because it takes a while: it tests forecasts on the past of the library.
    const PaperLayout &wholePack(QPageSize::PageSizeId paper = QPageSize::A4)
    {
        auto &pack = m_packs[paper];
        if (!pack.layout) {
            const Source of = source(m_library, m_figures);
            pack.layout = std::make_unique<PaperLayout>(packDocument(of, partsWorthShowing(*of)), paper);
            pack.path = m_folder.filePath(QStringLiteral("whole-%1.pdf").arg(paper));
            drawCharts(*pack.layout);
            if (const auto done = writePdf(pack.path, *pack.layout); !done)
                qWarning("%s", qPrintable(done.error().sentence));
            pack.pages = pageTexts(pack.path);
        }
        return *pack.layout;
    }
    Library m_library = libraryOf(sample::makeSample());
    planning::Figures m_figures = planning::figuresOf(m_library, workingPlan(m_library).id, *m_library.info.pinnedDay);
    struct Pack {
        std::unique_ptr<PaperLayout> layout;
        QString path;
        QStringList pages;
    };
    std::map<QPageSize::PageSizeId, Pack> m_packs;
    QString m_pack; // that on A4
    QStringList m_pages;
    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestPack::initTestCase()
{
    (void)wholePack();
    m_pack = m_packs[QPageSize::A4].path;
    m_pages = m_packs[QPageSize::A4].pages;
    QVERIFY2(m_pages.size() > 20, qPrintable(m_pack));
}

void TestPack::everySectionBeginsWhereTheContentsSay_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::newRow("A4") << QPageSize::A4;
    QTest::newRow("Letter") << QPageSize::Letter;
}

void TestPack::everySectionBeginsWhereTheContentsSay()
{
    QFETCH(QPageSize::PageSizeId, paper);
    const PaperLayout &layout = wholePack(paper);
    const QStringList &pages = m_packs[paper].pages;
    QCOMPARE(pages.size(), layout.count());
    int sections = 0;
    for (const PdfBookmark &bookmark : layout.bookmarks()) {
        const bool isWhole = bookmark.name == QStringLiteral("At a glance"); // a page that needs no heading for it
        QVERIFY2(isWhole || pages[bookmark.page].contains(bookmark.name.simplified().left(20)),
                 qPrintable(bookmark.name));
        if (bookmark.level > 0 || bookmark.page == 0)
            continue;
        ++sections;
        const QRegularExpression line(QRegularExpression::escape(bookmark.name) + QStringLiteral(".{0,90} ") +
                                      QString::number(bookmark.page + 1));
        QVERIFY2(pages.first().contains(line), qPrintable(bookmark.name + pages.first()));
    }
    QCOMPARE(sections, static_cast<int>(partsWorthShowing(*source(m_library, m_figures)).size()));
}

void TestPack::everyPageSaysOfWhatStateItIs()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        QVERIFY2(m_pages[i].contains(QStringLiteral("state of the file 7f3a-c21e")), qPrintable(m_pages[i]));
        QVERIFY(m_pages[i].contains(QStringLiteral("as of 2023-03-31")));
        QVERIFY(m_pages[i].contains(QStringLiteral("printed 2023-04-03 09:12")));
        QVERIFY2(m_pages[i].right(12).remove(u' ').endsWith(QStringLiteral("%1/%2").arg(i + 1).arg(m_pages.size())),
                 qPrintable(m_pages[i].right(40)));
    }
}

void TestPack::outlineAndLinksLeadThere()
{
    const QString xml = outputOf(QStringLiteral(PDFTOHTML),
                                 {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), m_pack});
    const PaperLayout &layout = wholePack();
    for (const PdfBookmark &bookmark : layout.bookmarks()) {
        const QString item =
            QStringLiteral("<item page=\"%1\">%2</item>").arg(bookmark.page + 1).arg(bookmark.name.toHtmlEscaped());
        QVERIFY2(xml.contains(item), qPrintable(item));
    }
    QSet<QString> targets;
    const QRegularExpression link(QStringLiteral("href=\"[^\"]*#(\\d+)\""));
    for (auto found = link.globalMatch(xml); found.hasNext();)
        targets.insert(found.next().captured(1));
    for (const PdfBookmark &bookmark : layout.bookmarks())
        QVERIFY2(bookmark.page == 0 || targets.contains(QString::number(bookmark.page + 1)), qPrintable(bookmark.name));
}

void TestPack::itSaysWhatItIs()
{
    const QString info = infoOf(m_pack);
    for (const QString &said : {QStringLiteral("Board pack · ") + m_library.info.name, m_library.info.company,
                                QStringLiteral("as of 2023-03-31"), QStringLiteral("7f3a-c21e"),
                                QStringLiteral("Slateboard"), QStringLiteral("Apr  3 09:12:00 2023")})
        QVERIFY2(info.contains(said), qPrintable(said + u'\n' + info));
}

void TestPack::pagesTurnWithTheirSections_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QString>("upright");
    QTest::addColumn<QString>("across");
    QTest::newRow("A4") << QPageSize::A4 << QStringLiteral("595 x 842") << QStringLiteral("842 x 595");
    QTest::newRow("Letter") << QPageSize::Letter << QStringLiteral("612 x 792") << QStringLiteral("792 x 612");
}

void TestPack::pagesTurnWithTheirSections()
{
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(QString, upright);
    QFETCH(QString, across);
    const PaperLayout &layout = wholePack(paper);
    const QString info =
        outputOf(QStringLiteral(PDFINFO), {QStringLiteral("-l"), QStringLiteral("9999"), m_packs[paper].path});
    for (int page = 0; page < layout.count(); ++page) {
        const bool turned = layout.pageLayout(page).orientation() == QPageLayout::Landscape;
        const QRegularExpression line(
            QStringLiteral("Page\\s+%1 size:\\s+%2 ").arg(page + 1).arg(turned ? across : upright));
        QVERIFY2(info.contains(line), qPrintable(line.pattern()));
    }
}

void TestPack::fontsAreEmbeddedAndNothingIsARaster()
{
    const QStringList fonts = outputOf(QStringLiteral(PDFFONTS), {m_pack}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(QRegularExpression(QStringLiteral("Identity-H\\s+yes (yes|no ) yes"))),
                 qPrintable(font));
    QCOMPARE(outputOf(QStringLiteral(PDFIMAGES), {QStringLiteral("-list"), m_pack}).trimmed().count(u'\n'), 1);
}

void TestPack::figuresAreThoseOfTheJson_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Korean") << Language::Korean;
    QTest::newRow("English") << Language::English;
}

// What is on the first page of the summary, and of each goal's, as `figures --json` has it.
void TestPack::figuresAreThoseOfTheJson()
{
    QFETCH(Language, language);
    const Formatter format(language, m_library.info.currency);
    const QStringList pages = pageTexts(
        written(packDocument(source(m_library, m_figures, language), {PaperPart::Summary, PaperPart::Milestones})));
    const QString front = pages[1];
    const QJsonObject json = figuresJson(m_library, m_figures, language);
    const auto isOn = [](const QString &page, const QString &said) {
        const bool is = page.contains(said.normalized(QString::NormalizationForm_KC).simplified());
        if (!is)
            qWarning("%s\n%s", qPrintable(said), qPrintable(page));
        return is;
    };
    for (const QJsonValue &goal : json[QStringLiteral("goals")].toArray()) {
        const QString target = format.number(goal[QStringLiteral("target")].toInt());
        const QString had = format.number(goal[QStringLiteral("value")].toInt());
        QVERIFY(isOn(front, QStringLiteral("%1 / %2").arg(had, target)));
        const QJsonValue outlook = goal[QStringLiteral("forecast")];
        const double chance = outlook[QStringLiteral("probability")].toDouble();
        QVERIFY(isOn(front, forecast::chanceText(chance, format)));
        for (const char *day : {"p50", "p85"})
            QVERIFY(isOn(front, outlook[QLatin1String(day)].toString()));
        const auto isOfGoal = [&](const QString &page) {
            return page.contains(QStringLiteral("%1 / %2").arg(had, target));
        };
        const QString own = *std::find_if(pages.begin() + 2, pages.end(), isOfGoal);
        for (const QJsonValue &interim : goal[QStringLiteral("interim_targets")].toArray()) {
            QVERIFY(isOn(own, interim[QStringLiteral("day")].toString()));
            QVERIFY(isOn(own, format.number(interim[QStringLiteral("target")].toInt())));
        }
    }
    const QJsonValue money = json[QStringLiteral("money")];
    for (const char *sum : {"efc", "actual", "committed"})
        QVERIFY(isOn(front, format.moneyShort(Money{money[QLatin1String(sum)].toInteger()})));
    const QJsonValue stages = json[QStringLiteral("counts")][QStringLiteral("by_stage")];
    for (const QString &stage : stages.toObject().keys()) {
        const QJsonValue titles = stages[stage].isObject() ? stages[stage][QStringLiteral("titles")] : stages[stage];
        QVERIFY(isOn(front, format.number(titles.toInt())));
    }
}

void TestPack::aOneSheetSaysItAll_data()
{
    figuresAreThoseOfTheJson_data();
}

void TestPack::aOneSheetSaysItAll()
{
    QFETCH(Language, language);
    const Source of = source(m_library, m_figures, language);
    const Formatter format(language, m_library.info.currency);
    const QStringList pages = pageTexts(written(oneSheetDocument(of, {})));
    QCOMPARE(pages.size(), static_cast<qsizetype>(m_figures.titles.size()));
    const SummaryInput input = of->input();
    const std::vector<TitleRow> rows = titleRows(input, titleMoneyUnit(input));
    for (size_t i = 0; i < rows.size(); ++i) {
        const Title *title = findRow(m_library.titles, rows[i].title);
        const planning::TitleFigures *figures = planning::findTitle(m_figures, rows[i].title);
        const QString &page = pages[static_cast<qsizetype>(i)];
        const auto says = [&](const QString &said) {
            const bool is = page.contains(said.normalized(QString::NormalizationForm_KC).simplified());
            if (!is)
                qWarning("%s\n%s", qPrintable(said), qPrintable(page));
            return is;
        };
        QVERIFY(says(title->name(language)));
        QVERIFY(says(formatText(*title)));
        if (figures->stage)
            QVERIFY(says(wordFor(figures->stage->stage)));
        if (figures->release)
            QVERIFY(says(format.day(*figures->release, figures->releasePrecision)));
        QVERIFY(says(format.moneyShort(figures->money.efc())));
        QVERIFY(says(QStringLiteral("Signature")));
    }
}

void TestPack::chosenTitlesOnly()
{
    const TitleId chosen = m_figures.titles[3].title;
    const Title *title = findRow(m_library.titles, chosen);
    const PaperDocument document = oneSheetDocument(source(m_library, m_figures), {chosen});
    QVERIFY(document.name.contains(title->name(Language::English)));
    const QStringList pages = pageTexts(written(document));
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().contains(title->name(Language::English)));
}

void TestPack::ofAnySize_data()
{
    QTest::addColumn<int>("titles");
    QTest::newRow("none") << 0;
    QTest::newRow("60") << 60;
    QTest::newRow("600") << 600;
}

void TestPack::ofAnySize()
{
    QFETCH(int, titles);
    const handmade::Slate slate = handmade::slate(titles);
    const Source of = source(slate.library, slate.figures, Language::Korean);
    std::vector<PaperPart> parts = partsWorthShowing(*of);
    std::erase(parts, PaperPart::Milestones); // which tests forecasts on the past, whatever the titles
    const QString path = written(packDocument(of, parts));
    const QStringList pages = pageTexts(path);
    QVERIFY2(pages.size() > titles, qPrintable(path));
    for (int i = 0; i < titles; i += std::max(1, titles / 7))
        QVERIFY2(std::ranges::any_of(pages.mid(1),
                                     [&](const QString &page) { return page.contains(handmade::koreanName(i)); }),
                 qPrintable(handmade::koreanName(i)));
}

void TestPack::anEmptyLibrary()
{
    Library library;
    library.plans.append({PlanId{1}, {}, PlanKind::Working});
    planning::Figures figures;
    figures.asOf = Day(2023, 3, 31);
    figures.plan = PlanId{1};
    const QStringList pages = pageTexts(written(packDocument(source(library, figures), allParts())));
    QVERIFY(pages.size() > static_cast<qsizetype>(paperPartCount) / 2);
    QVERIFY(pages.first().contains(QStringLiteral("Contents")));
}

void TestPack::itIsMadeOnAnotherThread()
{
    const auto of = source(m_library, m_figures);
    const std::vector<PaperPart> parts{PaperPart::Summary, PaperPart::Money, PaperPart::Timeline, PaperPart::OneSheets};
    auto laid = std::async(std::launch::async, [&] { return std::make_shared<PaperLayout>(packDocument(of, parts)); });
    const auto layout = laid.get();
    drawCharts(*layout);
    const QString path = m_folder.filePath(QStringLiteral("aside.pdf"));
    auto written = std::async(std::launch::async, [&] { return writePdf(path, *layout); });
    QVERIFY(written.get());
    QCOMPARE(pageTexts(path), pageTexts(this->written(packDocument(of, parts))));
}

void TestPack::whatIsNoPdfIsRefused()
{
    const auto refused = withOutline("no PDF at all", {}, {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Io);
    QVERIFY(!refused.error().sentence.isEmpty());
}

SLATEBOARD_WINDOW_TEST(TestPack)
#include "tst_pack.moc"
