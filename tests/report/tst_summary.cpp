// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/handmadelibrary.h"
#include "tests/report/pdftext.h"
#include "tests/support/registry.h"
#include "ui/report/summary.h"
#include "ui/report/titlerows.h"

#include <QPagedPaintDevice>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace slateboard;

class TestSummary : public QObject {
    Q_OBJECT
private slots:
    void everyPageSaysWhatItIs_data()
    {
        QTest::addColumn<bool>("korean");
        QTest::newRow("Korean") << true;
        QTest::newRow("English") << false;
    }
    void everyPageSaysWhatItIs()
    {
        QFETCH(bool, korean);
        const handmade::Slate slate = handmade::slate(120);
        const QString path = m_folder.filePath(QStringLiteral("summary.pdf"));
        const SummaryInput input{slate.library, slate.figures, korean ? Language::Korean : Language::English,
                                 QDateTime(QDate(2023, 4, 3), QTime(9, 12))};
        QVERIFY(writeSummary(input, path).has_value());
        const QStringList pages = pageTexts(path);
        QVERIFY(pages.size() >= 5);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages[i].contains(QStringLiteral("Slate summary")), qPrintable(pages[i]));
            QVERIFY(pages[i].contains(QStringLiteral("한빛 2023 · 한빛미디어그룹 · Working plan")));
            QVERIFY(pages[i].contains(QStringLiteral("as of 2023-03-31, in KRW")));
            QVERIFY(pages[i].contains(QStringLiteral("printed 2023-04-03 09:12")));
            QString foot = pages[i].right(8); // the spaces around the slash may be lost
            QVERIFY(foot.remove(QLatin1Char(' ')).endsWith(QStringLiteral("%1/%2").arg(i + 1).arg(pages.size())));
        }
        QCOMPARE(pages[0].contains(QStringLiteral("400bn KRW")), !korean); // Korean readers take amounts for won
        QVERIFY(pages[0].contains(QStringLiteral("702 / 1,000")));
        QVERIFY(pages[0].contains(korean ? QStringLiteral("2,870억 / 4,000억") : QStringLiteral("287bn / 400bn")));
        QVERIFY2(pages[0].contains(korean ? QStringLiteral("600억") : QStringLiteral("60bn")), "axis of the quarters");
        QVERIFY2(pages[0].contains(QStringLiteral("750")), "axis of the burn-up");
        QVERIFY2(pages[0].contains(QStringLiteral("Q1")), "names of the quarters");
        QVERIFY(pages[1].contains(korean ? QStringLiteral("amounts in 억 원") : QStringLiteral("amounts in bn KRW")));
    }

    void everyTitleStandsInTheTableOnce_data() { everyPageSaysWhatItIs_data(); }
    void everyTitleStandsInTheTableOnce()
    {
        QFETCH(bool, korean);
        constexpr int titles = 120;
        const handmade::Slate slate = handmade::slate(titles);
        const QString path = m_folder.filePath(QStringLiteral("titles.pdf"));
        const SummaryInput input{slate.library, slate.figures, korean ? Language::Korean : Language::English};
        QVERIFY(writeSummary(input, path).has_value());
        QStringList pages = pageTexts(path);
        // The map of titles names some of them again.
        QCOMPARE(pages.removeIf([](const QString &page) { return page.contains(QStringLiteral("Cost against")); }), 1);
        const QString text = pages.join(QChar(0x0c));
        for (int i = 0; i < titles; ++i)
            QCOMPARE(text.count(korean ? handmade::koreanName(i) : handmade::englishName(i)), 1);
        QVERIFY(text.contains(QStringLiteral("樂園"))); // Hanja
        // The heads stand above the rows of each page that has some.
        for (const QString &page : pages) {
            const bool hasRows = page.contains(korean ? QStringLiteral("달빛") : QStringLiteral("Moonlit"));
            QCOMPARE(page.contains(QStringLiteral("Remarks")), hasRows);
            QCOMPARE(page.contains(QStringLiteral("Variance")), hasRows);
        }
    }

    void rowsStandUnderTheirStage()
    {
        const handmade::Slate slate = handmade::slate(30);
        const QString path = m_folder.filePath(QStringLiteral("stages.pdf"));
        QVERIFY(writeSummary({slate.library, slate.figures, Language::English}, path).has_value());
        const QString text = pageTexts(path).mid(1).join(QString());
        qsizetype place = 0;
        for (const char *head : {"Not yet pitched", "Pitch ", "Development", "Pre-production", "Production",
                                 "Post-production", "Delivered", "Released", "Shelved", "Total"}) {
            const qsizetype next = text.indexOf(QLatin1String(head), place);
            QVERIFY2(next >= place, head);
            place = next + 1;
        }
    }

    void saysWhenNothingIsSecured()
    {
        handmade::Slate slate = handmade::slate(3);
        slate.figures.counts[0] = 0;
        const QString path = m_folder.filePath(QStringLiteral("nothing.pdf"));
        QVERIFY(writeSummary({slate.library, slate.figures, Language::English}, path).has_value());
        QVERIFY(pageTexts(path).first().contains(QStringLiteral("No source IP counts as secured: none of the 1,215")));
    }

    void firstPageNamesLapsesAndReleases()
    {
        handmade::Slate slate = handmade::slate(20);
        for (int i = 0; i < 14; ++i)
            slate.figures.lapses.push_back({IpId{501 + i},
                                            GrantId{701 + i},
                                            Day(2023, 4, 12),
                                            {Use::Drama},
                                            GrantKind::Option,
                                            {{TitleId{1000 + i}, planning::RightsNeed::Use, {}, 0}}});
        slate.figures.nextReleases.push_back({TitleId{1007}, Day(2023, 4, 21)});
        const QString path = m_folder.filePath(QStringLiteral("next.pdf"));
        QVERIFY(writeSummary({slate.library, slate.figures, Language::Korean}, path).has_value());
        const QString page = pageTexts(path).first();
        QVERIFY(page.contains(QStringLiteral("원작1 樂園")));
        QVERIFY(page.contains(QRegularExpression(QStringLiteral("and \\d+ more"))));
        QVERIFY(page.contains(QStringLiteral("2023-04-21")));
    }

    void firstPageNamesMilestonesThatAreLateOrNext()
    {
        handmade::Slate slate = handmade::slate(20);
        const auto add = [&](int at, const char *name, Day day) {
            const MilestoneId id{9000 + at};
            const TitleId title{1000 + at};
            slate.library.planTitles.append({{8000 + at}, PlanId{1}, title, {}});
            slate.library.milestones.append({id, title, {}, QString::fromUtf8(name), {}, Edge::End, 0, {}});
            slate.library.plannedMilestones.append({{9500 + at}, PlanId{1}, id, day});
        };
        add(0, "Picture lock", Day(2023, 3, 30));
        add(1, "First shoot", Day(2023, 6, 29));
        add(2, "Delivery", Day(2023, 6, 30)); // 91 days later
        const QString path = m_folder.filePath(QStringLiteral("milestones.pdf"));
        QVERIFY(writeSummary({slate.library, slate.figures, Language::English}, path).has_value());
        const QString page = pageTexts(path).first();
        QVERIFY(page.contains(QStringLiteral("Milestones that are late")));
        QVERIFY(page.contains(QStringLiteral("Picture lock")));
        QVERIFY(page.contains(QStringLiteral("First shoot")));
        QVERIFY(!page.contains(QStringLiteral("Delivery")));
    }

    void aRightIsSaidAsInTheLibrary_data()
    {
        QTest::addColumn<std::optional<Day>>("endsOn");
        QTest::addColumn<bool>("hasGrant");
        QTest::addColumn<QString>("said");
        QTest::newRow("secured") << std::optional(Day(2024, 5, 1)) << true << QStringLiteral("2024-05-01");
        QTest::newRow("for good") << std::optional<Day>() << true << QStringLiteral("perpetual");
        QTest::newRow("lapsed") << std::optional(Day(2023, 1, 1)) << true << wordFor(IpStatus::Lapsed);
        QTest::newRow("never bought") << std::optional<Day>() << false << wordFor(IpStatus::Listed);
    }
    void aRightIsSaidAsInTheLibrary()
    {
        QFETCH(std::optional<Day>, endsOn);
        QFETCH(bool, hasGrant);
        handmade::Slate slate = handmade::slate(1);
        slate.library.grants.front().endsOn = endsOn;
        if (!hasGrant)
            slate.library.grants.clear();
        const SummaryInput input{slate.library, slate.figures, Language::English};
        QTEST(titleRows(input, titleMoneyUnit(input)).front().text(TitleColumn::RightUntil), "said");
    }

    void aGoalSaysWhereItsPaceLeads_data()
    {
        QTest::addColumn<int>("atPace");
        QTest::addColumn<QString>("said");
        QTest::newRow("short") << 930 << QStringLiteral("6-month pace: 930 by 2023-12-31, 70 short");
        QTest::newRow("reached") << 1000 << QStringLiteral("6-month pace: 1,000 by 2023-12-31, just the target");
        QTest::newRow("more") << 1042 << QStringLiteral("6-month pace: 1,042 by 2023-12-31, 42 above target");
    }
    void aGoalSaysWhereItsPaceLeads()
    {
        QFETCH(int, atPace);
        QFETCH(QString, said);
        handmade::Slate slate = handmade::slate(1);
        slate.figures.goals.front().atPace6 = atPace;
        const QString path = m_folder.filePath(QStringLiteral("outlook.pdf"));
        QVERIFY(writeSummary({slate.library, slate.figures, Language::English}, path).has_value());
        const QString front = pageTexts(path).first();
        QVERIFY2(front.contains(said), qPrintable(front));
    }

    void everyGoalHasItsBurnUps()
    {
        handmade::Slate slate = handmade::slate(20);
        slate.figures.goals = {handmade::goal(), handmade::goal(100, 10, 61, Measure::DramaIps),
                               handmade::goal(40, 2, 20, Measure::Originals),
                               handmade::goal(50, 5, 31, Measure::ReleasedTitles)};
        const QString path = m_folder.filePath(QStringLiteral("goals.pdf"));
        QVERIFY(writeSummary({slate.library, slate.figures, Language::English}, path).has_value());
        const QStringList pages = pageTexts(path);
        for (const planning::GoalFigures &goal : slate.figures.goals) {
            const QString target =
                QStringLiteral("target ") + Formatter(Language::English, Currency{}).number(goal.goal.target);
            QVERIFY2(pages.first().contains(target), qPrintable(pages.first()));
            QVERIFY(pages.mid(1).join(QString()).contains(target));
            QVERIFY(pages.first().count(goalName(goal.goal)) >= 2); // its box and its burn-up
        }
    }

    void amountsAreNeverShortened()
    {
        handmade::Slate slate = handmade::slate(3);
        slate.figures.money.totalBudget = handmade::billions(1234568803.25);
        const QString path = m_folder.filePath(QStringLiteral("amounts.pdf"));
        const SummaryInput input{slate.library, slate.figures, Language::English};
        QVERIFY(writeSummary(input, path).has_value());
        const QString amount = titleMoneyUnit(input).text(slate.figures.money.totalBudget);
        QVERIFY(amount.size() > 16);
        QVERIFY2(pageTexts(path).join(QString()).contains(amount), qPrintable(amount));
    }

    void longNamesAreShortened()
    {
        handmade::Slate slate = handmade::slate(2);
        slate.library.titles[0].englishName = QStringLiteral("Extraordinary ").repeated(12) + QStringLiteral("Endword");
        slate.library.titles[1].englishName = QStringLiteral("Unbreakable").repeated(14);
        const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
        QVERIFY(writeSummary({slate.library, slate.figures, Language::English}, path).has_value());
        const QString text = pageTexts(path).join(QString());
        QVERIFY(text.contains(QStringLiteral("Extraordinary")));
        QVERIFY(text.contains(QStringLiteral("Unbreakable")));
        QVERIFY(text.contains(QStringLiteral("...")) || text.contains(QChar(0x2026)));
        QVERIFY(!text.contains(QStringLiteral("Endword")));
    }

    void emptyLibrary()
    {
        Library library;
        planning::Figures figures;
        figures.asOf = Day(2023, 3, 31);
        const QString path = m_folder.filePath(QStringLiteral("empty.pdf"));
        QVERIFY(writeSummary({library, figures, Language::English}, path).has_value());
        QVERIFY(!pageTexts(path).isEmpty());
    }

    void paperAndProperties_data()
    {
        QTest::addColumn<QPageSize::PageSizeId>("size");
        QTest::addColumn<QString>("points");
        QTest::newRow("A4") << QPageSize::A4 << QStringLiteral("595 x 842");
        QTest::newRow("Letter") << QPageSize::Letter << QStringLiteral("612 x 792");
    }
    void paperAndProperties()
    {
        QFETCH(QPageSize::PageSizeId, size);
        QFETCH(QString, points);
        const handmade::Slate slate = handmade::slate(10);
        const QString path = m_folder.filePath(QStringLiteral("paper.pdf"));
        QVERIFY(writeSummary({slate.library, slate.figures, Language::English}, path, size).has_value());
        const QString info = infoOf(path);
        QVERIFY2(info.contains(points), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("Slate summary · 한빛 2023")));
        QVERIFY(info.contains(QStringLiteral("Slateboard")));
    }

    void thousandsOfTitles()
    {
        const handmade::Slate slate = handmade::slate(2411);
        const QString path = m_folder.filePath(QStringLiteral("many.pdf"));
        QVERIFY(writeSummary({slate.library, slate.figures, Language::Korean}, path).has_value());
        const QStringList pages = pageTexts(path);
        QVERIFY2(pages.size() > 40 && pages.size() < 110, qPrintable(QString::number(pages.size())));
        QCOMPARE(pages.join(QString()).count(handmade::koreanName(2410)), 1);
    }

    void paintsOnAnyPagedDevice()
    {
        const handmade::Slate slate = handmade::slate(50);
        const QString path = m_folder.filePath(QStringLiteral("device.pdf"));
        int pages = 0;
        {
            QPdfWriter device(path);
            device.setResolution(300);
            pages = paintPages(device, PaperLayout(summaryDocument({slate.library, slate.figures, Language::English})));
        }
        QCOMPARE(pageTexts(path).size(), pages);
    }

    void refusesAPlaceThatCannotBeWritten()
    {
        const handmade::Slate slate = handmade::slate(1);
        const auto written =
            writeSummary({slate.library, slate.figures, Language::English}, QStringLiteral("/nowhere/at/all/x.pdf"));
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY(written.error().sentence.contains(QStringLiteral("/nowhere/at/all/x.pdf")));
    }

private:
    QTemporaryDir m_folder;
};

SLATEBOARD_WINDOW_TEST(TestSummary)
#include "tst_summary.moc"
