// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/titlepartverbs.h"
#include "tests/support/openlibrary.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace slateboard {

/// A library with a title in development that the gate has two things against (no budget, no production company), and
/// a section of the title inspector on the screen.
template <class Section>
class StageBench {
public:
    StageBench() : open(Rows{})
    {
        open.workspace().setLanguage(Language::English);
        title = add(QStringLiteral("Moon"));
        enter(title, Stage::Development);
        section = new Section(open.workspace(), &window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(section);
        layout->addStretch();
        section->setTitle(title);
        window.resize(380, 600);
        window.show();
        if (!QTest::qWaitForWindowActive(&window) || !QTest::qWaitFor([this] { return open.workspace().isReady(); }))
            qFatal("the section does not come up");
    }
    TitleId add(const QString &name)
    {
        TitleDraft draft;
        draft.title.id = makeId<Title>();
        draft.title.englishName = name;
        return await(open.session().addTitle(draft)) ? draft.title.id : TitleId{};
    }
    void enter(TitleId of, Stage stage)
    {
        StageMove move;
        move.titles = {of};
        move.stage = stage;
        move.day = open.session().today();
        if (!await(open.session().moveTitles(move)))
            qFatal("the title does not move");
    }
    /// What the gate has nothing against.
    void makeReady(TitleId of)
    {
        TitleDraft draft = draftOf(library(), of);
        draft.productionCompanies = {QStringLiteral("Hanbit")};
        BudgetLine line;
        line.account = library().accounts.first().id;
        line.amount = {1000};
        draft.budgetLines = {line};
        Funding funding;
        funding.amount = {1000};
        if (!await(open.session().updateTitle(draft)) ||
            !await(setFunding(open.session(), workingPlan(library()).id, of, {{funding, {}}})))
            qFatal("the title is not changed");
    }
    [[nodiscard]] const Library &library() { return open.library(); }
    template <class Line>
    [[nodiscard]] QStringList lines() const
    {
        QStringList texts;
        for (const Line *line : window.template findChildren<Line *>()) {
            if (line->isVisible())
                texts << line->text();
        }
        return texts;
    }
    /// The button that says this, among those that can be seen.
    [[nodiscard]] QPushButton *button(const QString &text) const { return buttonOf(window, text); }
    [[nodiscard]] static QPushButton *buttonOf(const QWidget &in, const QString &text)
    {
        for (QPushButton *button : in.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void click(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    /// The dialog that was opened last, once it is there.
    template <class Dialog>
    [[nodiscard]] static Dialog *dialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&found] {
            found = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            return found && found->isVisible() && found->isActiveWindow();
        });
        return found;
    }
    static void save(const QDialog &in)
    {
        QTest::mouseClick(in.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    }

    OpenLibrary open;
    QWidget window;
    Section *section;
    TitleId title;
};

} // namespace slateboard
