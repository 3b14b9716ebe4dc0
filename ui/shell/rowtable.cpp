// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rowtable.h"

#include "app/store/soundness.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/daycalendar.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace slateboard {

QDateEdit *dayBox(Day day)
{
    auto *box = new QDateEdit(day.date());
    box->setDateRange(QDate(store::firstPhaseYear, 1, 1), QDate(store::lastPhaseYear, 12, 31));
    box->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    box->setCalendarPopup(true);
    box->setCalendarWidget(new DayCalendar(box));
    return box;
}

QLayout *rowTableLayout(QTableWidget &table, const QString &addText, QWidget *owner, std::function<void()> add)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(32);
    table.setSelectionMode(QAbstractItemView::NoSelection);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *addButton = new QPushButton(addText, owner);
    auto *removeButton = new QPushButton(QCoreApplication::translate("RowTable", "Remove the row"), owner);
    QObject::connect(addButton, &QPushButton::clicked, &table, std::move(add));
    QObject::connect(removeButton, &QPushButton::clicked, &table, [&table] {
        if (table.currentRow() >= 0)
            table.removeRow(table.currentRow());
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addButton);
    buttons->addWidget(removeButton);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->addWidget(&table);
    column->addLayout(buttons);
    return column;
}

void closeOnceDone(QDialog &dialog, QDialogButtonBox &buttons, QLabel &refusal, Workspace &workspace, Edited edited)
{
    buttons.setEnabled(false);
    whenDone(&dialog, edited, [&dialog, &buttons, &refusal, &workspace](const Result<EditOutcome> &result) {
        buttons.setEnabled(true);
        if (!result) {
            QPalette colours = dialog.palette();
            colours.setColor(QPalette::WindowText, Theme::of(colours).over);
            refusal.setPalette(colours);
            refusal.setWordWrap(true);
            refusal.setText(result.error().sentence);
            refusal.show();
            return;
        }
        if (result->edit != 0)
            emit workspace.noticed(result->words.translated(), true);
        dialog.done(QDialog::Accepted);
    });
}

} // namespace slateboard
