// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/decisiondialog.h"

#include "app/session/decisionverbs.h"
#include "ui/models/workspace.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/dialoglayout.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace slateboard {
namespace {

// What is usually answered to what a rule asks.
QStringList usualOutcomes(const Decision &decision)
{
    if (!decision.rule)
        return {AnswerDialog::tr("Yes"), AnswerDialog::tr("No"), AnswerDialog::tr("Put off")};
    switch (*decision.rule) {
    case DecisionRule::GateOpen: return {AnswerDialog::tr("It is greenlit"), AnswerDialog::tr("Not yet")};
    case DecisionRule::RightLapsing:
        return {AnswerDialog::tr("Extend it"), AnswerDialog::tr("Exercise it"), AnswerDialog::tr("Let it go")};
    case DecisionRule::CapExceeded: break;
    }
    return {AnswerDialog::tr("A title waits"), AnswerDialog::tr("The cap is raised"), AnswerDialog::tr("It stays so")};
}

} // namespace

QuestionDialog::QuestionDialog(const QString &heading, const Decision &decision, QWidget *parent) :
    QDialog(parent), m_known(decision), m_question(new QLineEdit(decision.question)), m_due(new DayEdit)
{
    setWindowTitle(tr("To decide"));
    m_due->setDay(decision.dueDay);
    m_question->setPlaceholderText(tr("Who directs?"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Question"), m_question);
    form->addRow(tr("&Due"), m_due);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    const auto refresh = [this, save = buttons->button(QDialogButtonBox::Save)] {
        save->setEnabled(!m_question->text().trimmed().isEmpty() && m_due->isAcceptable());
    };
    connect(m_question, &QLineEdit::textChanged, this, refresh);
    connect(m_due, &EchoEdit::typedChanged, this, refresh);
    layOutDialog(*this, heading, form, buttons);
    refresh();
}

Decision QuestionDialog::decision() const
{
    Decision decision = m_known;
    decision.question = m_question->text();
    decision.dueDay = m_due->day();
    return decision;
}

AnswerDialog::AnswerDialog(Workspace &workspace, const planning::DecisionFigures &asked, QWidget *parent) :
    QDialog(parent), m_outcome(new QComboBox), m_by(new QLineEdit), m_day(new DayEdit)
{
    setWindowTitle(tr("Decide"));
    m_outcome->setEditable(true);
    m_outcome->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_outcome->setInsertPolicy(QComboBox::NoInsert);
    m_outcome->addItems(usualOutcomes(asked.decision));
    m_outcome->setCurrentIndex(-1);
    m_outcome->lineEdit()->setPlaceholderText(tr("What was decided, and why"));
    m_day->setDay(workspace.session().today());
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const planning::GateFinding &finding : asked.against) {
        auto *label =
            new QLabel(withSign(planning::gateSentence(workspace.library(), finding, workspace.format()), Tone::Over));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        form->addRow(label);
    }
    form->addRow(tr("&Outcome"), m_outcome);
    form->addRow(tr("&By whom"), m_by);
    form->addRow(tr("&Day"), m_day);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(m_outcome, &QComboBox::editTextChanged, this, &AnswerDialog::refresh);
    connect(m_day, &EchoEdit::typedChanged, this, &AnswerDialog::refresh);
    const QString heading = questionAboutTitle(workspace.library(), asked.decision, workspace.format());
    layOutDialog(*this, heading, form, buttons);
    m_outcome->setFocus();
    refresh();
}

QString AnswerDialog::outcome() const
{
    return m_outcome->currentText();
}

QString AnswerDialog::by() const
{
    return m_by->text();
}

Day AnswerDialog::day() const
{
    return m_day->day().value_or(Day());
}

void AnswerDialog::refresh()
{
    m_save->setEnabled(!outcome().trimmed().isEmpty() && m_day->isAcceptable() && m_day->day());
}

QString questionAboutTitle(const Library &library, const Decision &decision, const Formatter &formatter)
{
    const QString question = planning::decisionQuestion(library, decision, formatter);
    const Title *title = decision.rule ? nullptr : findRow(library.titles, decision.title);
    return title ? QStringLiteral("%1: %2").arg(title->name(formatter.language()), question) : question;
}

void askQuestion(Workspace &workspace, TitleId title, QWidget *parent)
{
    Decision decision;
    decision.title = title;
    changeQuestion(workspace, decision, parent);
}

void changeQuestion(Workspace &workspace, const Decision &decision, QWidget *parent)
{
    const Title *title = findRow(workspace.library().titles, decision.title);
    const QString heading = title ? title->name(workspace.language()) : QuestionDialog::tr("What is to be decided?");
    auto *dialog = new QuestionDialog(heading, decision, parent);
    QObject::connect(dialog, &QDialog::accepted, &workspace,
                     [&workspace, dialog] { workspace.follow(askDecision(workspace.session(), dialog->decision())); });
    dialog->open();
}

void askAnswer(Workspace &workspace, const planning::DecisionFigures &asked, QWidget *parent)
{
    auto *dialog = new AnswerDialog(workspace, asked, parent);
    QObject::connect(dialog, &QDialog::accepted, &workspace, [&workspace, dialog, decision = asked.decision] {
        workspace.follow(answerDecision(workspace.session(), decision, dialog->outcome(), dialog->by(), dialog->day()));
    });
    dialog->open();
}

} // namespace slateboard
