// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/sample.h"
#include "tests/support/openlibrary.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/page.h"
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

namespace slateboard {

/// The sample library with one of the window's pages on the screen.
template <class P>
class PageBench {
public:
    explicit PageBench(const Rows &rows = sample::makeSample().rows) : opened(rows)
    {
        opened.workspace().setLanguage(Language::English);
        page = std::make_unique<P>(opened.workspace());
        page->resize(1280, 760);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()) || !settle())
            qFatal("the page does not come up");
        page->refresh();
        QCoreApplication::processEvents(); // widgets that came with the figures are shown
    }

    /// Waits until the page's figures are those of the library as it is now.
    [[nodiscard]] bool settle()
    {
        Workspace &shared = opened.workspace();
        const planning::Figures now = planning::figuresOf(opened.library(), shared.plan(), shared.asOf());
        return QTest::qWaitFor(
            [&] {
                const planning::Figures &shown = shared.figures();
                return shared.isReady() && shown.counts == now.counts && shown.money.efc() == now.money.efc() &&
                       shown.lapses.size() == now.lapses.size() && shown.goals.size() == now.goals.size();
            },
            20000);
    }
    [[nodiscard]] const planning::Figures &figures() { return opened.workspace().figures(); }
    [[nodiscard]] const Library &library() { return opened.library(); }
    [[nodiscard]] Formatter format() { return opened.workspace().format(); }

    /// A table of the page by its name for screen readers.
    [[nodiscard]] FigureView *table(const char *accessibleName) const
    {
        for (auto *view : page->template findChildren<FigureView *>()) {
            if (view->accessibleName() == QLatin1String(accessibleName))
                return view;
        }
        return nullptr;
    }
    /// True if a label that can be seen says exactly this.
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = page->template findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    OpenLibrary opened;
    std::unique_ptr<P> page;
};

/// The texts of a row.
[[nodiscard]] inline QStringList textsOf(const FigureView &view, int row)
{
    QStringList texts;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        texts << view.model()->index(row, column).data().toString();
    return texts;
}

/// Clicks one of the page's joined buttons.
inline void choose(const QWidget &page, int segment)
{
    QTest::mouseClick(page.findChild<Segments *>()->findChildren<QAbstractButton *>().at(segment), Qt::LeftButton);
}

/// Goes to a row as the keyboard does, and presses Return there.
inline void enterRow(FigureView &view, int row)
{
    view.setFocus();
    view.setCurrentIndex(view.model()->index(row, 0));
    QTest::keyClick(&view, Qt::Key_Return);
}

inline void doubleClickRow(FigureView &view, int row)
{
    const QModelIndex index = view.model()->index(row, 0);
    view.scrollTo(index);
    const QPoint place = view.visualRect(index).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place);
}

} // namespace slateboard
