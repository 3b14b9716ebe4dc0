// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/decisionsection.h"

#include "app/session/decisionverbs.h"
#include "ui/models/decisionbook.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/decisiondialog.h"
#include "ui/pages/title/decisionline.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/inspectorparts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

// By which the line of a question is known when it is made anew: what a rule asks has no row.
QString lineName(const Decision &decision)
{
    if (!decision.id.isNull())
        return QString::number(decision.id.value);
    return QStringLiteral("%1 %2 %3")
        .arg(static_cast<int>(*decision.rule))
        .arg(decision.cap.value)
        .arg(decision.dueDay ? decision.dueDay->julian() : 0);
}

} // namespace

DecisionSection::DecisionSection(Workspace &workspace, QWidget *parent) :
    TitleSection(workspace, parent), m_list(new QVBoxLayout), m_add(new QPushButton)
{
    m_add->setAutoDefault(true); // Return presses it
    m_list->setSpacing(6);
    addToHead(m_add);
    body().addLayout(m_list);
    connect(m_add, &QPushButton::clicked, this, [this] { askQuestion(this->workspace(), m_title, window()); });
    DecisionBook &book = DecisionBook::of(workspace);
    connect(&book, &DecisionBook::outdated, this, [this, &book] {
        if (isVisible())
            book.renew();
    });
    connect(&book, &DecisionBook::changed, this, &DecisionSection::show);
    connect(&workspace, &Workspace::viewChanged, this, &DecisionSection::show);
    connect(&workspace, &Workspace::languageChanged, this, &DecisionSection::show);
    retranslate();
}

void DecisionSection::setTitle(TitleId title)
{
    if (title == m_title)
        return;
    m_title = title;
    show();
}

void DecisionSection::showEvent(QShowEvent *event)
{
    TitleSection::showEvent(event);
    DecisionBook::of(workspace()).renew();
    if (m_isStale)
        show();
}

void DecisionSection::show()
{
    m_isStale = !isVisible(); // nobody looks
    setEditable(*m_add, editRefusal(workspace()));
    const auto all = DecisionBook::of(workspace()).decisions();
    if (!all || m_title.isNull() || m_isStale)
        return;
    const planning::Decisions decisions = planning::decisionsOf(*all, m_title);
    renewInspector(*m_list, *m_add, [&] {
        for (const planning::DecisionFigures &one : decisions.open)
            addLine(one);
        for (const planning::DecisionFigures &one : decisions.answered)
            addLine(one);
        if (decisions.open.empty() && decisions.answered.empty())
            addInspectorRemark(*m_list, tr("Nothing waits to be decided about it, and nothing was."));
    });
    setRemark(decisions.open.empty() ? QString() : tr("%n open", nullptr, static_cast<int>(decisions.open.size())));
}

void DecisionSection::addLine(const planning::DecisionFigures &decision)
{
    auto *line = new DecisionLine(decision, workspace().library(), workspace().format());
    line->setRefusal(editRefusal(workspace()));
    const Decision row = decision.decision;
    line->setObjectName(lineName(row));
    connect(line, &DecisionLine::answerRequested, this,
            [this, decision] { askAnswer(workspace(), decision, window()); });
    connect(line, &DecisionLine::changeRequested, this, [this, row] { changeQuestion(workspace(), row, window()); });
    connect(line, &DecisionLine::reopenRequested, this, [this, row] {
        m_add->setFocus(); // the line and its button go
        workspace().follow(reopenDecision(workspace().session(), row.id));
    });
    connect(line, &DecisionLine::deleteRequested, this, [this, row] {
        m_add->setFocus();
        workspace().follow(deleteDecisions(workspace().session(), {row.id}));
    });
    m_list->addWidget(line);
}

void DecisionSection::retranslate()
{
    setHeading(tr("Decisions"));
    m_add->setText(tr("Ask…"));
    m_add->setAccessibleName(tr("Ask for a decision about this title"));
    show();
}

} // namespace slateboard
