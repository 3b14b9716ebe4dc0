// SPDX-License-Identifier: GPL-3.0-or-later
// How quick the window is on a library: first paint, ready, a keystroke of the search, and the longest time that the
// event loop stood still meanwhile. Prints one line a figure; needs a display (Xvfb will do).
//
//   windowbench LIBRARY.slate [KEYSTROKES of each kind]
#include "ui/language/language.h"
#include "ui/models/iplistmodel.h"
#include "ui/pages/library/librarypage.h"
#include "ui/shell/librarydeck.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace slateboard;

namespace {

constexpr int tickMs = 2;

// Notes when a widget was painted, and how long the event loop let a short timer wait at most.
class Watch : public QObject {
public:
    explicit Watch(const QElapsedTimer &clock) : m_clock(clock)
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(tickMs);
        m_tick.callOnTimeout(this, [this] {
            const qint64 now = m_clock.nsecsElapsed();
            m_longest = std::max(m_longest, now - m_last - tickMs * 1'000'000LL);
            m_last = now;
        });
    }
    void watch(QWidget *widget)
    {
        widget->installEventFilter(this);
        m_painted = -1;
    }
    void startStalls()
    {
        m_longest = 0;
        m_last = m_clock.nsecsElapsed();
        m_tick.start();
    }
    [[nodiscard]] double longestStallMs() const { return static_cast<double>(m_longest) / 1e6; }
    [[nodiscard]] qint64 painted() const { return m_painted; }
    void forget() { m_painted = -1; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_painted < 0) {
            // After the paint itself: the event is still on its way.
            QMetaObject::invokeMethod(
                this, [this] { m_painted = m_clock.nsecsElapsed(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const QElapsedTimer &m_clock;
    QTimer m_tick;
    qint64 m_painted = -1;
    qint64 m_last = 0;
    qint64 m_longest = 0;
};

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

void say(const char *what, double value, const char *unit)
{
    std::printf("%-58s %10.2f %s\n", what, value, unit);
    std::fflush(stdout);
}

/// What people type, key by key, and what it is an example of.
struct Typing {
    const char *kind;
    QStringList queries;
};

QList<Typing> typings()
{
    return {
        {"one syllable", {QStringLiteral("밤"), QStringLiteral("달"), QStringLiteral("숲"), QStringLiteral("뷁")}},
        {"two syllables",
         {QStringLiteral("달빛"), QStringLiteral("왕의"), QStringLiteral("가나"), QStringLiteral("게임")}},
        {"three syllables", {QStringLiteral("변호사"), QStringLiteral("아파트"), QStringLiteral("김서연")}},
        {"initial consonants", {QStringLiteral("ㄷㅂ"), QStringLiteral("ㅁㅅ"), QStringLiteral("ㄱㅇㅂㅎ")}},
        {"Latin letters", {QStringLiteral("night"), QStringLiteral("a"), QStringLiteral("web novel")}},
        {"operators",
         {QStringLiteral("medium:webtoon 달빛"), QStringLiteral("장르:로맨스 -게임"), QStringLiteral("lapses<90d")}}};
}

/// The Library page with what is measured of it.
struct Desk {
    QLineEdit &field;
    QTableView &table;
    IpListModel &model;
    Watch &watch;
    const QElapsedTimer &clock;

    // Does something and waits until the table has been painted anew; milliseconds.
    double paintedAfter(const std::function<void()> &deed)
    {
        QTest::qWait(100); // people type ten keys a second at the most
        watch.forget();
        const qint64 begun = clock.nsecsElapsed();
        deed();
        table.viewport()->update(); // an unchanged first page is painted too
        while (watch.painted() < 0) // qWaitFor sleeps 10 ms between looks
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return static_cast<double>(watch.painted() - begun) / 1e6;
    }
};

// One key at a time, as a keyboard or an input method commits it, until `keystrokes` are timed.
std::vector<double> typeQueries(Desk &desk, const QStringList &queries, int keystrokes)
{
    std::vector<double> times;
    for (qsizetype i = 0; static_cast<int>(times.size()) < keystrokes; ++i) {
        const QString &query = queries[i % queries.size()];
        desk.field.setFocus();
        for (qsizetype length = 1; length <= query.size(); ++length)
            times.push_back(desk.paintedAfter([&] { desk.field.insert(query.mid(length - 1, 1)); }));
        desk.field.clear();
    }
    return times;
}

void measureTyping(Desk &desk, int keystrokes)
{
    std::vector<double> all;
    desk.watch.startStalls();
    for (const Typing &typing : typings()) {
        const std::vector<double> times = typeQueries(desk, typing.queries, keystrokes);
        const QByteArray what = QByteArray("keystroke to repainted page, ") + typing.kind;
        say((what + ", p50").constData(), percentile(times, 0.5), "ms");
        say((what + ", p95").constData(), percentile(times, 0.95), "ms");
        all.insert(all.end(), times.begin(), times.end());
    }
    say("keystroke to repainted page, p50", percentile(all, 0.5), "ms");
    say("keystroke to repainted page, p95", percentile(all, 0.95), "ms");
    say("keystroke to repainted page, max", percentile(all, 1.0), "ms");
    say("longest stall while typing", desk.watch.longestStallMs(), "ms");
}

void measureScrolling(Desk &desk)
{
    std::vector<double> times;
    for (int i = 1; i <= 50; ++i) {
        const auto row = static_cast<int>(static_cast<qint64>(i) * 7919 * 127 % desk.model.rowCount());
        times.push_back(desk.paintedAfter([&] { desk.table.scrollTo(desk.model.index(row, 0)); }));
    }
    say("scroll to any row, p50", percentile(times, 0.5), "ms");
    say("scroll to any row, p95", percentile(times, 0.95), "ms");
}

void measureSorting(Desk &desk)
{
    for (int column = 0; column < desk.model.columnCount(); ++column) {
        desk.watch.startStalls();
        const qint64 begun = desk.clock.nsecsElapsed();
        desk.model.sort(column);
        while (!desk.model.isSettled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double sorted = static_cast<double>(desk.clock.nsecsElapsed() - begun) / 1e6;
        QTest::qWait(100);
        const QString head = desk.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        say(qPrintable(QStringLiteral("sort by %1").arg(head)), sorted, "ms");
        say("  longest stall", desk.watch.longestStallMs(), "ms");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer clock;
    clock.start();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: windowbench LIBRARY.slate [KEYSTROKES]\n");
        return 2;
    }
    speak(Language::Korean);
    Theme::apply(application, ThemeMode::Light);
    MainWindow window;
    Watch watch(clock);
    watch.watch(&window);
    bool isReady = false;
    QObject::connect(&window, &MainWindow::ready, &window, [&] { isReady = true; });
    window.show();
    window.openFile(QString::fromLocal8Bit(argv[1]));
    while (watch.painted() < 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    say("first paint", static_cast<double>(watch.painted()) / 1e6, "ms after main()");
    watch.startStalls();
    while (!isReady)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    say("ready (pages stand, figures are there)", static_cast<double>(clock.nsecsElapsed()) / 1e6, "ms after main()");
    say("longest stall while opening", watch.longestStallMs(), "ms");

    watch.startStalls();
    window.deck()->showPage(1);
    auto *page = qobject_cast<LibraryPage *>(window.deck()->page(1));
    auto *table = page->findChild<QTableView *>();
    Desk desk{*page->findChild<SearchField *>(), *table, *page->findChild<IpListModel *>(), watch, clock};
    while (!desk.model.isSettled())
        QTest::qWait(50);
    QTest::qWait(3000); // the synopses are read meanwhile
    say("longest stall showing the Library", watch.longestStallMs(), "ms");
    say("resident memory with the Library showing", residentMb(), "MB");
    watch.watch(table->viewport());
    measureTyping(desk, argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 50);
    measureScrolling(desk);
    measureSorting(desk);
    for (int i = 0; i < window.deck()->count(); ++i) {
        watch.startStalls();
        window.deck()->showPage(i);
        QTest::qWait(500);
        say(qPrintable(QStringLiteral("longest stall showing page %1").arg(i + 1)), watch.longestStallMs(), "ms");
    }
    say("resident memory at the end", residentMb(), "MB");
    return 0;
}
