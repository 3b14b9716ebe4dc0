// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/librarybuilder.h"
#include "tests/report/pdftext.h"
#include "tests/sample/samplelibrary.h"
#include "tests/support/registry.h"
#include "ui/report/timelinepages.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace slateboard;

/// The timeline on paper: every title once, the axis on every page, the money under the last one.
class TestTimelinePages : public QObject {
    Q_OBJECT
private slots:
    void everyTitleHasItsRow_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Korean") << Language::Korean;
        QTest::newRow("English") << Language::English;
    }
    void everyTitleHasItsRow()
    {
        QFETCH(Language, language);
        const QStringList pages = printed(language);
        QVERIFY(pages.size() >= 3);
        const QString all = pages.join(QString());
        for (const planning::TitleFigures &title : m_figures.titles) {
            const QString &name = findRow(m_library.titles, title.title)->name(language);
            QVERIFY2(all.contains(name.left(12)), qPrintable(name)); // long ones are cut
        }
        for (const QString &page : pages) {
            QVERIFY2(page.contains(QStringLiteral("2024")), qPrintable(page)); // the axis
            QVERIFY(page.contains(QStringLiteral("Working plan")));
        }
        QVERIFY(pages.last().contains(QStringLiteral("Demand by quarter against cap")));
        QVERIFY(!pages.first().contains(QStringLiteral("Demand by quarter against cap")));
    }
    void paperIsLandscape()
    {
        (void)printed(Language::English);
        QVERIFY(infoOf(m_folder.filePath(QStringLiteral("t.pdf")))
                    .contains(QRegularExpression(QStringLiteral("Page size: +84\\d.* x 59\\d"))));
    }
    void aPlanWithoutTitlesIsOnePage()
    {
        const Library empty = LibraryBuilder().library();
        const auto none = planning::figuresOf(empty, workingPlan(empty).id, Day(2023, 3, 31));
        const QString path = m_folder.filePath(QStringLiteral("e.pdf"));
        QVERIFY(writeDocument(timelineDocument({empty, none, Language::English}), path));
        QCOMPARE(pageTexts(path).size(), 1);
    }
    void onceStoppedItWritesNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("stopped.pdf"));
        std::vector<double> shares;
        const PaperLayout layout(timelineDocument({m_library, m_figures, Language::English}));
        const auto written = writePdf(path, layout, [&](double share) {
            shares.push_back(share);
            return shares.size() < 2;
        });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(shares.size(), size_t(2));
        QVERIFY(shares.front() == 0 && shares.back() > 0);
        QVERIFY(!QFile::exists(path));
    }

private:
    QStringList printed(Language language)
    {
        const QString path = m_folder.filePath(QStringLiteral("t.pdf"));
        return writeDocument(timelineDocument({m_library, m_figures, language}), path) ? pageTexts(path)
                                                                                       : QStringList();
    }
    QTemporaryDir m_folder;
    const Library m_library = libraryOf(sample::makeSample());
    const planning::Figures m_figures =
        planning::figuresOf(m_library, workingPlan(m_library).id, *m_library.info.pinnedDay);
};

SLATEBOARD_WINDOW_TEST(TestTimelinePages)
#include "tst_timelinepages.moc"
