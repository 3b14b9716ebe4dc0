// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plandialog.h"

#include "app/base/text.h"
#include "app/planning/milestones.h"
#include "app/session/planverbs.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int noteHeight = 84;

const Plan *planOf(const Workspace &workspace, PlanId plan)
{
    return findRow(workspace.library().plans, plan);
}

bool isTaken(const Library &library, PlanId plan, const QString &name)
{
    return std::ranges::any_of(library.plans,
                               [&](const Plan &other) { return other.id != plan && planName(other) == name; });
}

// What a name of a plan lacks; plans that are no what-ifs may have none.
QString nameAmiss(const Workspace &workspace, PlanId plan, const QString &typed, bool mayBeEmpty)
{
    const QString name = cleaned(typed);
    if (name.isEmpty())
        return mayBeEmpty ? QString() : PlanDialog::tr("Enter a name.");
    return isTaken(workspace.library(), plan, name) ? PlanDialog::tr("There is a plan of this name already.")
                                                    : QString();
}

// "Working plan 2", or whatever is free.
QString freeName(const Library &library, const Plan &plan)
{
    QString name;
    for (int number = 2; name.isEmpty() || isTaken(library, {}, name); ++number)
        name = QStringLiteral("%1 %2").arg(planName(plan)).arg(number);
    return name;
}

// Whoever approved last.
QString usualApprover(const Library &library)
{
    QString by;
    std::optional<Day> latest;
    for (const Plan &plan : library.plans) {
        if (plan.approvedOn >= latest && !plan.approvedBy.isEmpty()) {
            latest = plan.approvedOn;
            by = plan.approvedBy;
        }
    }
    return by;
}

void showCopy(Workspace &workspace, const Edited &edited)
{
    workspace.follow(edited);
    whenDone(&workspace, edited, [&workspace](const Result<EditOutcome> &result) {
        const QList<qint64> made = result ? result->changes.rows.value(Table::Plan) : QList<qint64>();
        if (!made.isEmpty())
            workspace.setPlan({made.first()});
    });
}

} // namespace

PlanDialog::PlanDialog(const QString &name, const QString &heading, QWidget *parent) :
    QDialog(parent), m_form(new QFormLayout), m_verdict(new ToneLabel(this))
{
    setWindowTitle(name);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(name, QDialogButtonBox::AcceptRole);
    auto *asked = new QVBoxLayout;
    asked->addLayout(m_form);
    asked->addWidget(m_verdict);
    layOutDialog(*this, heading, asked, buttons);
    m_do->setDefault(true); // now that it is the dialog's
}

QLineEdit *PlanDialog::addLine(const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text);
    m_form->addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, &PlanDialog::check);
    return line;
}

QPlainTextEdit *PlanDialog::addText(const QString &label, const QString &text)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(noteHeight);
    m_form->addRow(label, edit);
    return edit;
}

void PlanDialog::setCheck(std::function<QString()> amiss)
{
    m_amiss = std::move(amiss);
    check();
}

void PlanDialog::check()
{
    const QString amiss = m_amiss ? m_amiss() : QString();
    m_do->setEnabled(amiss.isEmpty());
    m_verdict->say(amiss, Tone::Over);
    growToText(*this);
}

void askToCopyPlan(Workspace &workspace, PlanId plan, QWidget *owner)
{
    const Plan *row = planOf(workspace, plan);
    if (!row)
        return;
    auto *dialog = new PlanDialog(PlanDialog::tr("Copy"),
                                  PlanDialog::tr("A what-if plan that says what “%1” says now").arg(planName(*row)),
                                  owner->window());
    QLineEdit *name = dialog->addLine(PlanDialog::tr("&Name"), freeName(workspace.library(), *row));
    dialog->setCheck([&workspace, name] { return nameAmiss(workspace, {}, name->text(), false); });
    QObject::connect(dialog, &QDialog::accepted, &workspace, [&workspace, plan, name] {
        showCopy(workspace, copyPlan(workspace.session(), plan, name->text()));
    });
    dialog->open();
    name->setFocus();
    name->selectAll();
}

void askToRenamePlan(Workspace &workspace, PlanId plan, QWidget *owner)
{
    const Plan *row = planOf(workspace, plan);
    if (!row)
        return;
    auto *dialog = new PlanDialog(PlanDialog::tr("Rename"), planName(*row), owner->window());
    QLineEdit *name = dialog->addLine(PlanDialog::tr("&Name"), row->name);
    name->setPlaceholderText(wordFor(row->kind));
    dialog->setCheck([&workspace, plan, name, mayBeEmpty = row->kind != PlanKind::WhatIf] {
        return nameAmiss(workspace, plan, name->text(), mayBeEmpty);
    });
    QObject::connect(dialog, &QDialog::accepted, &workspace, [&workspace, plan, name] {
        workspace.follow(renamePlan(workspace.session(), plan, name->text()));
    });
    dialog->open();
    name->setFocus();
    name->selectAll();
}

void askForPlanNote(Workspace &workspace, PlanId plan, QWidget *owner)
{
    const Plan *row = planOf(workspace, plan);
    if (!row)
        return;
    auto *dialog = new PlanDialog(PlanDialog::tr("Save"), planName(*row), owner->window());
    QPlainTextEdit *note = dialog->addText(PlanDialog::tr("N&ote"), row->note);
    QObject::connect(dialog, &QDialog::accepted, &workspace, [&workspace, plan, note] {
        workspace.follow(setPlanNote(workspace.session(), plan, note->toPlainText()));
    });
    dialog->open();
    note->setFocus();
}

void askToApprovePlan(Workspace &workspace, PlanId plan, QWidget *owner)
{
    const Plan *row = planOf(workspace, plan);
    if (!row)
        return;
    QString heading =
        PlanDialog::tr("Freezes the dates and the money of “%1” as the baseline that later days are measured against.")
            .arg(planName(*row));
    if (const Plan *before = findRow(workspace.library().plans, planning::approvedPlan(workspace.library())))
        heading += u' ' + PlanDialog::tr("“%1” was that so far; it goes to the archive.").arg(planName(*before));
    auto *dialog = new PlanDialog(PlanDialog::tr("Approve"), heading, owner->window());
    auto *day = new DayEdit;
    day->setDay(workspace.session().today());
    QLineEdit *name = dialog->addLine(
        PlanDialog::tr("&Name"),
        PlanDialog::tr("Approved %1").arg(workspace.format().month(Month::of(workspace.session().today()))));
    dialog->form().addRow(PlanDialog::tr("&Day"), day);
    QLineEdit *by = dialog->addLine(PlanDialog::tr("&By whom"), usualApprover(workspace.library()));
    QPlainTextEdit *note = dialog->addText(PlanDialog::tr("N&ote"), row->note);
    QObject::connect(day, &EchoEdit::typedChanged, dialog, &PlanDialog::check);
    dialog->setCheck([&workspace, day, name] {
        if (!day->isAcceptable() || !day->day())
            return day->isAcceptable() ? PlanDialog::tr("Enter the day of the approval.") : day->refusal();
        return nameAmiss(workspace, {}, name->text(), true);
    });
    QObject::connect(dialog, &QDialog::accepted, &workspace, [&workspace, plan, day, name, by, note] {
        const PlanApproval approval{name->text(), day->day().value_or(workspace.session().today()), by->text(),
                                    note->toPlainText()};
        workspace.follow(approvePlan(workspace.session(), plan, approval));
    });
    dialog->open();
    by->setFocus();
}

} // namespace slateboard
