// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/titledialog.h"

#include "app/planning/budgetlines.h"

#include "app/session/titlepartverbs.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/budgetform.h"
#include "ui/pages/title/scheduleform.h"
#include "ui/pages/title/titleform.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

template <class Row>
QList<Row> rowsOf(const QList<Row> &rows, PlanId plan, TitleId title)
{
    QList<Row> found;
    std::ranges::copy_if(rows, std::back_inserter(found),
                         [&](const Row &row) { return row.plan == plan && row.title == title; });
    return found;
}

// Forms know nothing of plan and title; they are filled in when the rows are saved.
template <class Row>
QList<Row> filledIn(QList<Row> rows, PlanId plan, TitleId title)
{
    for (Row &row : rows) {
        row.plan = plan;
        row.title = title;
    }
    return rows;
}

} // namespace

TitleDialog::TitleDialog(Workspace &workspace, TitleId title, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_title(title), m_isNew(title.isNull()), m_tabs(new QTabWidget),
    m_form(new TitleForm(workspace.library(), workspace.session().today())),
    m_schedule(new ScheduleForm(workspace.session().today())),
    m_budget(new BudgetForm(workspace.library(), workspace.format())), m_refusal(new QLabel),
    m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (m_isNew)
        m_title = makeId<Title>();
    load();
    build();
}

void TitleDialog::load()
{
    const Library &library = m_workspace.library();
    const PlanId plan = workingPlan(library).id;
    if (!m_isNew)
        m_knownDraft = draftOf(library, m_title);
    m_knownDraft.title.id = m_title;
    m_knownPhases = rowsOf(library.phases, plan, m_title);
    m_knownLines = rowsOf(library.budgetLines, plan, m_title);
    m_form->setDraft(m_knownDraft);
    m_knownDraft = m_form->draft(); // as the form tells it, so that only what a person changes counts as changed
    m_schedule->setPhases(m_knownPhases);
    m_budget->setLines(m_knownLines, planning::episodesOf(library, m_title));
}

void TitleDialog::build()
{
    const QString name = m_knownDraft.title.name(m_workspace.language());
    const Plan *plan = findRow(m_workspace.library().plans, m_workspace.plan());
    const bool isElsewhere = plan && plan->kind != PlanKind::Working;
    if (m_isNew && isElsewhere)
        setWindowTitle(tr("New title in “%1”").arg(planName(*plan)));
    else
        setWindowTitle(m_isNew ? tr("New title") : tr("Edit “%1”").arg(name));
    m_tabs->addTab(m_form, tr("Title"));
    m_tabs->addTab(m_schedule, tr("Schedule"));
    m_tabs->addTab(m_budget, tr("Budget"));
    if (!m_isNew && isElsewhere) {
        m_form->hideRelease(); // these are of the working plan; the inspector has those of the plan that is shown
        m_tabs->setTabVisible(m_tabs->indexOf(m_schedule), false);
        m_tabs->setTabVisible(m_tabs->indexOf(m_budget), false);
    }
    m_refusal->setWordWrap(true);
    QPalette colours = m_refusal->palette();
    colours.setColor(QPalette::WindowText, Theme::of(palette()).over);
    m_refusal->setPalette(colours);
    m_refusal->hide();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        const QList<Phase> phases = m_schedule->phases();
        const auto first = std::ranges::min_element(phases, {}, &Phase::start);
        if (first != phases.end())
            m_budget->setFirstPhase(first->kind);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TitleDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &TitleDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(m_buttons);
    resize(760, 580);
    m_form->setFocus();
}

void TitleDialog::refuse(const QString &sentence, QWidget *tab)
{
    if (tab)
        m_tabs->setCurrentWidget(tab);
    m_refusal->setText(QStringLiteral("✕ ") + sentence);
    m_refusal->show();
    // It goes with the next edit, which may be the one that it asks for. Lines come and go, so it is connected now.
    for (const QLineEdit *edit : m_tabs->findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, m_refusal, &QWidget::hide, Qt::UniqueConnection);
    for (const QComboBox *box : m_tabs->findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, m_refusal, &QWidget::hide, Qt::UniqueConnection);
    for (const QAbstractButton *button : m_tabs->findChildren<QAbstractButton *>())
        connect(button, &QAbstractButton::clicked, m_refusal, &QWidget::hide, Qt::UniqueConnection);
}

bool TitleDialog::isSound()
{
    const std::pair<QString, QWidget *> findings[] = {
        {m_form->refusal(), m_form}, {m_schedule->refusal(), m_schedule}, {m_budget->refusal(), m_budget}};
    for (const auto &[sentence, tab] : findings) {
        if (!sentence.isEmpty()) {
            refuse(sentence, tab);
            return false;
        }
    }
    m_refusal->hide();
    return true;
}

void TitleDialog::accept()
{
    if (m_isSaving || !isSound())
        return;
    if (const auto draft = changes())
        return save(*draft);
    emit saved(m_title);
    QDialog::accept();
}

void TitleDialog::reject()
{
    if (!m_isSaving)
        QDialog::reject();
}

std::optional<TitleDraft> TitleDialog::changes() const
{
    const PlanId plan = workingPlan(m_workspace.library()).id;
    TitleDraft draft = m_form->draft();
    bool differs = m_isNew || !sameDraft(draft, m_knownDraft);
    if (const auto phases = filledIn(m_schedule->phases(), plan, m_title); phases != m_knownPhases) {
        draft.phases = phases;
        differs = true;
    }
    if (const auto lines = filledIn(m_budget->lines(), plan, m_title); lines != m_knownLines) {
        draft.budgetLines = lines;
        differs = true;
    }
    return differs ? std::optional(draft) : std::nullopt;
}

void TitleDialog::save(const TitleDraft &draft)
{
    m_isSaving = true;
    m_buttons->setEnabled(false);
    Session &session = m_workspace.session();
    const Edited edited = m_isNew ? addTitleTo(session, m_workspace.plan(), draft) : session.updateTitle(draft);
    whenDone(this, edited, [this, edited](const Result<EditOutcome> &result) {
        m_isSaving = false;
        m_buttons->setEnabled(true);
        if (!result)
            return refuse(result.error().sentence, nullptr);
        m_workspace.follow(edited);
        emit saved(m_title);
        QDialog::accept();
    });
}

} // namespace slateboard
