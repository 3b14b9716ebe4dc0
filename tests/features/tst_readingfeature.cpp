// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windowcontext.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"
#include "ui/models/workspace.h"
#include "ui/shell/filefollower.h"
#include "ui/shell/librarydeck.h"

#include <QTest>

using namespace slateboard;

class TestReadingFeature : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }

private slots:
    void nothingCanBeChanged();
    void whatOthersWriteIsShownAndSaid();
    void aFileThatIsReplacedIsFollowed();
    void aFileThatIsGoneIsWaitedFor();
    void whoWritesFollowsNothing();

private:
    static bool openForReading(WindowContext &window, const QString &path);
    static std::shared_ptr<Session> writer(const QString &path);
    static Edited addIp(Session &session, const QString &title);
};

bool TestReadingFeature::openForReading(WindowContext &window, const QString &path)
{
    window.window().openForReading(path);
    const bool isOpen = QTest::qWaitFor([&] { return window.window().workspace() && window.workspace().isReady(); });
    if (isOpen)
        window.part<FileFollower>().setInterval(std::chrono::milliseconds(20));
    return isOpen;
}

std::shared_ptr<Session> TestReadingFeature::writer(const QString &path)
{
    const auto opened = await(Session::open(path, Access::Write));
    return opened && !(*opened)->isReadOnly() ? *opened : nullptr;
}

Edited TestReadingFeature::addIp(Session &session, const QString &title)
{
    SourceIp ip;
    ip.title = title;
    return session.addIp(ip);
}

void TestReadingFeature::nothingCanBeChanged()
{
    WindowContext window;
    const QString path = window.smallFile();
    QVERIFY(openForReading(window, path));
    QVERIFY(window.session().isReadOnly());
    QVERIFY(!window.workspace().canEdit());
    QVERIFY(writer(path)); // and nobody is kept from writing
}

void TestReadingFeature::whatOthersWriteIsShownAndSaid()
{
    WindowContext window;
    const QString path = window.smallFile();
    QVERIFY(openForReading(window, path));
    window.window().deck()->showPage(ipsPage);
    const int before = window.workspace().library().ips.size();
    const auto other = writer(path);
    QVERIFY(other);

    QVERIFY(await(addIp(*other, QStringLiteral("새 원작"))));
    QTRY_COMPARE(window.workspace().library().ips.size(), before + 1);
    QTRY_COMPARE(window.workspace().figures().listedIps, before + 1);
    QTRY_VERIFY2(window.notice().contains(QStringLiteral("changed: ")), qPrintable(window.notice()));
    QVERIFY(window.notice().contains(QStringLiteral("새 원작")));
    QCOMPARE(window.window().deck()->current(), static_cast<int>(ipsPage)); // nobody is led away

    QVERIFY(await(other->undo()));
    QTRY_COMPARE(window.workspace().library().ips.size(), before);
}

void TestReadingFeature::aFileThatIsReplacedIsFollowed()
{
    WindowContext window;
    const QString path = window.smallFile();
    const QString sample = window.sampleFile();
    QVERIFY(openForReading(window, path));
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(sample, path));
    QTRY_VERIFY(window.workspace().library().titles.size() > 50);
    QTRY_COMPARE(window.workspace().figures().titles.size(),
                 static_cast<size_t>(window.workspace().library().titles.size()));
    QTRY_VERIFY2(window.notice().contains(QStringLiteral("replaced")), qPrintable(window.notice()));
}

void TestReadingFeature::aFileThatIsGoneIsWaitedFor()
{
    WindowContext window;
    const QString path = window.smallFile();
    const QString away = path + QStringLiteral(".away");
    QVERIFY(openForReading(window, path));
    const int before = window.workspace().library().ips.size();
    QVERIFY(QFile::rename(path, away));
    QTRY_VERIFY2(window.notice().contains(QStringLiteral("gone")), qPrintable(window.notice()));
    QCOMPARE(window.workspace().library().ips.size(), before); // what it held last

    {
        const auto other = writer(away);
        QVERIFY(other && await(addIp(*other, QStringLiteral("새 원작"))));
    }
    QVERIFY(QFile::rename(away, path));
    QTRY_COMPARE(window.workspace().library().ips.size(), before + 1);
}

void TestReadingFeature::whoWritesFollowsNothing()
{
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    QVERIFY(!window.window().findChild<FileFollower *>());
}

SLATEBOARD_WINDOW_TEST(TestReadingFeature)
#include "tst_readingfeature.moc"
