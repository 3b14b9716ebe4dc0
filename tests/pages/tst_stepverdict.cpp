// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/editdetail.h"
#include "tests/support/registry.h"
#include "ui/pages/history/stepverdict.h"

#include <QApplication>
#include <QLabel>

using namespace slateboard;

/// What the History page says of a step that somebody wants to undo.
class TestStepVerdict : public QObject {
    Q_OBJECT
private slots:
    void reasonsOfThreeStepsAreTold_data();
    void reasonsOfThreeStepsAreTold();
};

void TestStepVerdict::reasonsOfThreeStepsAreTold_data()
{
    QTest::addColumn<QList<qint64>>("since"); // the steps that made the obstacles; 0: not known
    QTest::addColumn<int>("told");
    QTest::newRow("one") << QList<qint64>{7} << 1;
    QTest::newRow("unknown first") << QList<qint64>{0, 7} << 2;
    QTest::newRow("four") << QList<qint64>{5, 6, 7, 8} << 3;
}

void TestStepVerdict::reasonsOfThreeStepsAreTold()
{
    QFETCH(QList<qint64>, since);
    UndoPreview preview;
    for (qint64 step : since)
        preview.obstacles << store::Obstacle{
            .kind = store::Obstacle::Kind::Deleted, .row = {Table::Title, 100 + step}, .since = step};
    StepVerdict verdict;
    verdict.tell(preview, false, Formatter(Language::English, {}));
    qsizetype told = 0;
    for (const QLabel *label : verdict.findChildren<QLabel *>())
        told += label->text().count(QStringLiteral("is no longer there"));
    QTEST(static_cast<int>(told), "told");
}

SLATEBOARD_WINDOW_TEST(TestStepVerdict)
#include "tst_stepverdict.moc"
