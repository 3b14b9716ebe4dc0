// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/libraryactions.h"

#include "ui/widgets/editright.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace slateboard {
namespace {

QAction *makeWide(QWidget &page, const char *icon, const QKeySequence &keys)
{
    return makeAction(page, icon, keys, Qt::WindowShortcut);
}

QString said(const char *text)
{
    return QCoreApplication::translate("LibraryActions", text);
}

} // namespace

LibraryActions::LibraryActions(QWidget &page) :
    import(makeAction(page, "document-import")), add(makeWide(page, "list-add", Qt::CTRL | Qt::SHIFT | Qt::Key_N)),
    edit(makeAction(page, "document-edit", Qt::Key_F2)),
    details(makeWide(page, "documentinfo", Qt::ALT | Qt::Key_Return)),
    grant(makeWide(page, "document-sign", Qt::CTRL | Qt::SHIFT | Qt::Key_G)),
    grantAll(makeAction(page, "document-sign")), scout(makeWide(page, "flag", Qt::CTRL | Qt::SHIFT | Qt::Key_T)),
    funnel(makeAction(page, "view-filter")), copy(makeAction(page, "edit-copy", QKeySequence::Copy)),
    remove(makeAction(page, "edit-delete", QKeySequence::Delete)), clear(makeAction(page, "edit-clear-all")),
    find(makeWide(page, "edit-find", Qt::CTRL | Qt::SHIFT | Qt::Key_F)), filters(makeAction(page, "view-filter")),
    saveFilter(makeWide(page, "bookmark-new", Qt::CTRL | Qt::SHIFT | Qt::Key_S)),
    columns(makeAction(page, "object-columns")), openGroups(makeAction(page, "arrow-down")),
    closeGroups(makeAction(page, "arrow-up"))
{
    details->setCheckable(true);
    funnel->setCheckable(true);
    filters->setCheckable(true);
    retranslate();
}

QList<QAction *> LibraryActions::all() const
{
    return {add,  edit,  details, grant,      scout,   funnel,     copy,       remove,
            find, clear, filters, saveFilter, columns, openGroups, closeGroups};
}

void LibraryActions::retranslate() const
{
    import->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Import…")));
    add->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "New source IP")));
    edit->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Edit cell")));
    details->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Details of source IP")));
    grant->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Add rights…")));
    grantAll->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Grant rights to all rows…")));
    scout->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Record scouting step…")));
    funnel->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Scout's funnel")));
    copy->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Copy rows to the clipboard")));
    remove->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Delete source IPs")));
    clear->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Clear search and filters")));
    find->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Search source IPs")));
    filters->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Saved filters")));
    saveFilter->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Save this search")));
    columns->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Columns")));
    openGroups->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Open all groups")));
    closeGroups->setText(said(QT_TRANSLATE_NOOP("LibraryActions", "Close all groups")));
}

void LibraryActions::refresh(const QString &refusal, bool hasSelection) const
{
    for (QAction *action : {import, add, edit, grant, grantAll, scout, remove})
        setEditable(*action, refusal);
    for (QAction *action : {edit, grant, scout, copy, remove})
        action->setEnabled(hasSelection && (refusal.isEmpty() || action == copy));
}

} // namespace slateboard
