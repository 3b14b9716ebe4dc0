// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windowcontext.h"

#include "app/sample/sample.h"
#include "tests/support/iprows.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/palette.h"
#include "ui/shell/settings.h"
#include "ui/shell/startpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSettings>

namespace slateboard {
namespace {

constexpr int patience = 30000;

void makeLibrary(const QString &path, const QString &name, const Rows &rows)
{
    NewLibrary settings;
    settings.name = name;
    settings.pinnedDay = today;
    if (const auto made = Session::create(path, settings, rows); !made)
        qFatal("%s", qPrintable(made.error().sentence + made.error().detail));
}

} // namespace

void usePrivateDesktop()
{
    static const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.filePath(QStringLiteral("config")));
    QCoreApplication::setOrganizationName(QStringLiteral("SlateboardTest"));
    QCoreApplication::setApplicationName(QStringLiteral("SlateboardTest"));
}

WindowContext::WindowContext(Desktop desktop)
{
    if (desktop == Desktop::Fresh)
        QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->setLanguage(Language::English);
    m_window->setTheme(ThemeMode::Light);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not come up");
}

WindowContext::~WindowContext() = default;

QString WindowContext::sampleFile(const QString &name)
{
    // Made once: the sample is the same at every call.
    static const QTemporaryDir folder;
    const QString original = folder.filePath(QStringLiteral("sample.slate"));
    if (!QFile::exists(original))
        makeLibrary(original, QStringLiteral("한빛 2023"), sample::makeSample().rows);
    if (!QFile::copy(original, m_folder.filePath(name)))
        qFatal("the sample cannot be copied");
    return m_folder.filePath(name);
}

QString WindowContext::smallFile(const QString &name)
{
    makeLibrary(m_folder.filePath(name), QFileInfo(name).completeBaseName(), IpRows::small().rows);
    return m_folder.filePath(name);
}

QString WindowContext::file(const QString &name, const QByteArray &bytes)
{
    QFile out(m_folder.filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    return out.fileName();
}

bool WindowContext::open(const QString &path)
{
    m_window->openFile(path);
    return QTest::qWaitFor([&] { return m_window->workspace() && QFileInfo(session().path()) == QFileInfo(path); },
                           patience) &&
           settle();
}

bool WindowContext::settle()
{
    const planning::Figures now = planning::figuresOf(workspace().library(), workspace().plan(), workspace().asOf());
    const bool settled = QTest::qWaitFor(
        [&] {
            const planning::Figures &shown = workspace().figures();
            return workspace().isReady() && shown.plan == now.plan && shown.asOf == now.asOf &&
                   shown.counts == now.counts && shown.listedIps == now.listedIps &&
                   shown.money.efc() == now.money.efc();
        },
        patience);
    QCoreApplication::processEvents(); // widgets that came with the figures are shown
    return settled;
}

void WindowContext::press(const QKeySequence &keys)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keySequence(focus ? focus : m_window.get(), keys);
}

void WindowContext::type(const QString &text)
{
    for (QChar letter : text) {
        QInputMethodEvent event;
        event.setCommitString(letter);
        QCoreApplication::sendEvent(&palette(), &event);
    }
}

void WindowContext::typeKey(Qt::Key key, int times)
{
    for (int i = 0; i < times; ++i) {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : &palette(), key);
    }
}

void WindowContext::close()
{
    m_window->close();
    m_window.reset();
}

Session &WindowContext::session() const
{
    return workspace().session();
}

bool WindowContext::isOnStartPage() const
{
    return !m_window->workspace() && part<StartPage>().isVisible();
}

QString WindowContext::notice() const
{
    const NoticeBar &bar = part<NoticeBar>();
    return bar.isVisible() ? bar.accessibleName() : QString();
}

Palette &WindowContext::palette() const
{
    return part<Palette>();
}

bool WindowContext::says(const QString &text) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QAction *WindowContext::action(const QString &text) const
{
    const auto actions = m_window->findChildren<QAction *>();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    return found == actions.end() ? nullptr : *found;
}

QAbstractButton *WindowContext::button(const QString &text) const
{
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&](const QAbstractButton *button) { return button->isVisible() && button->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace slateboard
