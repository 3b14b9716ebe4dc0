// SPDX-License-Identifier: GPL-3.0-or-later
// How quick the window is on a library: first paint, ready, a keystroke of the search, and the longest time that the
// event loop stood still meanwhile. Prints one line a figure; needs a display (Xvfb will do).
//
//   windowbench LIBRARY.slate [KEYSTROKES]
#include "ui/language/language.h"
#include "ui/pages/library/librarypage.h"
#include "ui/shell/librarydeck.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

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
    std::printf("%-44s %10.2f %s\n", what, value, unit);
    std::fflush(stdout);
}

// Types into the search field of the Library page, one key at a time, each until the table has been painted anew.
std::vector<double> typeQueries(QLineEdit &field, QTableView &table, Watch &watch, const QElapsedTimer &clock,
                                int keystrokes)
{
    const QStringList queries{QStringLiteral("달빛"), QStringLiteral("왕의"),  QStringLiteral("ㄷㅂ"),
                              QStringLiteral("밤"),   QStringLiteral("night"), QStringLiteral("가나"),
                              QStringLiteral("ㅁㅅ"), QStringLiteral("a")};
    std::vector<double> times;
    for (int i = 0; static_cast<int>(times.size()) < keystrokes; ++i) {
        const QString &query = queries[i % queries.size()];
        for (qsizetype length = 1; length <= query.size() + 1 && static_cast<int>(times.size()) < keystrokes;
             ++length) {
            QTest::qWait(20);
            watch.forget();
            const qint64 begun = clock.nsecsElapsed();
            field.setFocus();
            if (length <= query.size())
                field.insert(query.mid(length - 1, 1)); // as a key or an input method commits it
            else
                field.clear();
            table.viewport()->update(); // an unchanged first page is painted too
            while (watch.painted() < 0) // qWaitFor sleeps 10 ms between looks
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            times.push_back(static_cast<double>(watch.painted() - begun) / 1e6);
        }
    }
    return times;
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
    auto *field = page->findChild<QLineEdit *>();
    QTest::qWait(3000);
    say("longest stall showing the Library", watch.longestStallMs(), "ms");
    watch.watch(table->viewport());
    watch.startStalls();
    const int keystrokes = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 200;
    const std::vector<double> times = typeQueries(*field, *table, watch, clock, keystrokes);
    say("keystroke to repainted page, p50", percentile(times, 0.5), "ms");
    say("keystroke to repainted page, p95", percentile(times, 0.95), "ms");
    say("keystroke to repainted page, max", percentile(times, 1.0), "ms");
    say("longest stall while typing", watch.longestStallMs(), "ms");
    for (int i = 0; i < window.deck()->count(); ++i) {
        watch.startStalls();
        window.deck()->showPage(i);
        QTest::qWait(500);
        say(qPrintable(QStringLiteral("longest stall showing page %1").arg(i + 1)), watch.longestStallMs(), "ms");
    }
    say("resident memory", residentMb(), "MB");
    return 0;
}
