// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/iprows.h"
#include "tests/support/openlibrary.h"
#include "ui/pages/library/filterbar.h"
#include "ui/pages/library/filterlist.h"
#include "ui/pages/library/iptableview.h"
#include "ui/pages/library/librarypage.h"
#include "ui/widgets/grantdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>

namespace slateboard {

/// The Library page of an open library, as a person meets it.
class LibraryBench {
public:
    explicit LibraryBench(const Rows &rows) : open(rows), page(open.workspace())
    {
        page.resize(1112, 700);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        (void)QTest::qWaitFor([this] { return open.workspace().isReady() && model().isSettled(); });
    }
    template <class Part>
    [[nodiscard]] Part &the() const
    {
        return *page.findChild<Part *>();
    }
    [[nodiscard]] IpListModel &model() const { return the<IpListModel>(); }
    [[nodiscard]] IpTableView &table() const { return the<IpTableView>(); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < model().rowCount(); ++row)
            titles << model().index(row, 0).data().toString();
        return titles;
    }
    void choose(const QString &title) const
    {
        table().setFocus();
        table().setCurrentIndex(model().index(static_cast<int>(titles().indexOf(title)), 0));
    }
    [[nodiscard]] QString chosen() const { return table().currentIndex().siblingAtColumn(0).data().toString(); }
    [[nodiscard]] QAction &action(const QString &text) const
    {
        for (QAction *action : page.findChildren<QAction *>()) {
            if (action->text() == text)
                return *action;
        }
        qFatal("No action %s", qPrintable(text));
    }
    [[nodiscard]] QComboBox &box(const char *name) const
    {
        for (QComboBox *box : the<FilterBar>().findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String(name))
                return *box;
        }
        qFatal("No box %s", name);
    }
    void choose(QComboBox &from, const QString &text) const
    {
        from.setFocus();
        from.setCurrentText(text);
        emit from.activated(from.currentIndex());
    }
    // The lines of the list of filters with their counts: "In talks 1".
    [[nodiscard]] QStringList filters() const
    {
        const auto &list = the<FilterList>();
        QStringList lines;
        for (int line = 0; line < list.count(); ++line)
            lines << QStringLiteral("%1 %2").arg(list.item(line)->text(),
                                                 list.item(line)->data(Qt::UserRole).toString());
        return lines;
    }
    void enter(const QString &filter) const // by the keyboard
    {
        auto &list = the<FilterList>();
        list.setFocus();
        list.setCurrentItem(list.findItems(filter, Qt::MatchExactly).value(0), QItemSelectionModel::NoUpdate);
        QTest::keyClick(&list, Qt::Key_Return);
    }
    [[nodiscard]] QString searched() { return open.workspace().searchText(); }
    void settle() const { QTRY_VERIFY(model().isSettled()); }
    [[nodiscard]] static QWidget *focused() { return QApplication::focusWidget(); }
    [[nodiscard]] GrantDialog *dialog() const { return page.findChild<GrantDialog *>(); }

    OpenLibrary open;
    LibraryPage page;
};

/// QTest's keys know no Hangul: it comes from an input method, as at a desk.
inline void type(QWidget *into, const QString &text)
{
    QInputMethodEvent event(QString(), {});
    event.setCommitString(text);
    QApplication::sendEvent(into, &event);
}

template <class Button>
Button *buttonNamed(const QWidget &parent, const QString &name)
{
    for (Button *button : parent.findChildren<Button *>()) {
        if (button->accessibleName() == name || button->text() == name)
            return button;
    }
    return nullptr;
}

} // namespace slateboard
