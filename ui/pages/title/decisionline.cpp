// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/decisionline.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/editright.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace slateboard {
namespace {

// When it is due, or what was decided, when and by whom.
QString stateText(const planning::DecisionFigures &of, const Formatter &format)
{
    const Decision &decision = of.decision;
    if (decision.decidedOn && !decision.outcome.isEmpty()) {
        QStringList parts{decision.outcome, format.day(*decision.decidedOn), decision.decidedBy};
        parts.removeAll(QString());
        return withSign(parts.join(QStringLiteral(" · ")), Tone::Good);
    }
    QStringList parts;
    if (decision.dueDay && of.overdue)
        parts << withSign(DecisionLine::tr("overdue since %1").arg(format.day(*decision.dueDay)), Tone::Over);
    else if (decision.dueDay)
        parts << DecisionLine::tr("due %1").arg(format.day(*decision.dueDay));
    if (of.isProposed())
        parts << DecisionLine::tr("asked by a rule");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

DecisionLine::DecisionLine(const planning::DecisionFigures &decision, const Library &library,
                           const Formatter &formatter, QWidget *parent) :
    QWidget(parent)
{
    const QString question = planning::decisionQuestion(library, decision.decision, formatter);
    const QString state = stateText(decision, formatter);
    m_text = state.isEmpty() ? question : question + QLatin1Char('\n') + state;
    auto *asked = new QLabel(question);
    asked->setTextFormat(Qt::PlainText);
    asked->setWordWrap(true);
    auto *said = new QLabel(state);
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    said->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(said, 1);
    addButtons(*row, decision, question);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(1);
    layout->addWidget(asked);
    layout->addLayout(row);
    setAccessibleName(m_text);
}

void DecisionLine::addButtons(QHBoxLayout &row, const planning::DecisionFigures &decision, const QString &question)
{
    const bool isOpen = decision.isProposed() || !decision.decision.decidedOn;
    if (isOpen) {
        m_answer = new QPushButton(tr("Decide…"));
        m_answer->setAutoDefault(true); // Return presses it
        m_answer->setAccessibleName(tr("Decide: %1").arg(question));
        connect(m_answer, &QPushButton::clicked, this, &DecisionLine::answerRequested);
        row.addWidget(m_answer);
    } else {
        addTool(row, "edit-undo", tr("Take back what was decided"), question, &DecisionLine::reopenRequested);
    }
    if (isOpen && !decision.decision.rule)
        addTool(row, "document-edit", tr("Change the question"), question, &DecisionLine::changeRequested);
    if (!decision.decision.rule)
        addTool(row, "edit-delete", tr("Delete the question"), question, &DecisionLine::deleteRequested);
}

void DecisionLine::addTool(QHBoxLayout &row, const char *icon, const QString &tip, const QString &question,
                           void (DecisionLine::*signal)())
{
    auto *tool = new QToolButton;
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    tool->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
    tool->setAccessibleName(tip + QStringLiteral(": ") + question);
    connect(tool, &QToolButton::clicked, this, signal);
    row.addWidget(tool);
    m_tools << tool;
    m_tips << tip;
}

void DecisionLine::setRefusal(const QString &refusal)
{
    if (m_answer)
        setEditable(*m_answer, refusal);
    for (qsizetype i = 0; i < m_tools.size(); ++i) {
        setEditable(*m_tools[i], refusal);
        if (refusal.isEmpty())
            m_tools[i]->setToolTip(m_tips[i]);
    }
}

} // namespace slateboard
