// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/milestonedialog.h"

#include "app/planning/milestones.h"
#include "app/session/milestoneverbs.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/milestoneedits.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/inspectorparts.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/wordbox.h"

#include <QCollator>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace slateboard {
namespace {

constexpr int mostOffsetDays = 3650;
constexpr int noPhase = 0; // in the box; phases follow

QString nameOfPlan(const Workspace &workspace)
{
    const Plan *plan = findRow(workspace.library().plans, workspace.plan());
    return plan ? planName(*plan) : QString();
}

void offerNames(QLineEdit &edit, QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    auto *completer = new QCompleter(names, &edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit.setCompleter(completer);
}

} // namespace

MilestoneDialog::MilestoneDialog(Workspace &workspace, const Milestone &milestone, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_known(milestone),
    m_titles(milestone.title.isNull() ? makeTitles() : nullptr), m_koreanName(new QLineEdit),
    m_englishName(new QLineEdit), m_offset(new QSpinBox), m_edge(new QComboBox), m_phase(new QComboBox),
    m_day(new DayEdit), m_doneOn(new DayEdit), m_verdict(new QLabel),
    m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(milestone.id.isNull() ? tr("New milestone") : tr("Milestone"));
    layOut();
    load();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MilestoneDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (EchoEdit *edit : {m_day, m_doneOn})
        connect(edit, &EchoEdit::typedChanged, this, &MilestoneDialog::refresh);
    for (QComboBox *box : {m_edge, m_phase})
        connect(box, &QComboBox::currentIndexChanged, this, &MilestoneDialog::refresh);
    for (QLineEdit *edit : {m_koreanName, m_englishName})
        connect(edit, &QLineEdit::textChanged, this, &MilestoneDialog::refresh);
    connect(m_offset, &QSpinBox::valueChanged, this, &MilestoneDialog::refresh);
    if (m_titles)
        connect(m_titles, &QComboBox::currentTextChanged, this, &MilestoneDialog::refresh);
    refresh();
}

// Of the plan that is shown, by name; typed or chosen.
QComboBox *MilestoneDialog::makeTitles() const
{
    const Language language = m_workspace.language();
    std::vector<std::pair<QString, TitleId>> titles;
    for (const planning::TitleFigures &figures : m_workspace.figures().titles) {
        if (const Title *title = findRow(m_workspace.library().titles, figures.title))
            titles.emplace_back(title->name(language), title->id);
    }
    const QCollator collator;
    std::ranges::stable_sort(titles, [&](const auto &a, const auto &b) { return collator(a.first, b.first); });
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const auto &[name, id] : titles)
        box->addItem(name, id.value);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setCurrentIndex(-1);
    return box;
}

QLayout *MilestoneDialog::makeFollowed()
{
    m_phase->addItem(tr("No phase"));
    fillWords<PhaseKind>(*m_phase, noPhase + 1);
    m_edge->addItems({tr("first day"), tr("last day")});
    m_offset->setRange(-mostOffsetDays, mostOffsetDays);
    m_offset->setSuffix(tr(" days"));
    m_offset->setAlignment(Qt::AlignRight);
    m_offset->setToolTip(tr("So many days later; earlier if below 0."));
    m_offset->setAccessibleName(tr("Days from the phase"));
    m_edge->setAccessibleName(tr("Which day of the phase"));
    m_phase->setAccessibleName(tr("Phase"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_phase, 1);
    row->addWidget(m_edge);
    row->addWidget(m_offset);
    return row;
}

void MilestoneDialog::layOut()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    if (m_titles)
        form->addRow(tr("&Title"), m_titles);
    form->addRow(tr("&Korean name"), m_koreanName);
    form->addRow(tr("&English name"), m_englishName);
    auto *follows = new QLabel(tr("&Follows"));
    follows->setBuddy(m_phase);
    form->addRow(follows, makeFollowed());
    form->addRow(tr("&Day by hand"), m_day);
    form->addRow(tr("Done &on"), m_doneOn);
    m_verdict->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    if (const Title *title = findRow(m_workspace.library().titles, m_known.title)) {
        QLabel *head = inspectorHeading();
        head->setTextFormat(Qt::PlainText);
        head->setText(title->name(m_workspace.language()));
        layout->addWidget(head);
    }
    layout->addLayout(form);
    layout->addWidget(m_verdict);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(520);
}

void MilestoneDialog::load()
{
    m_koreanName->setText(m_known.koreanName);
    m_englishName->setText(m_known.englishName);
    m_offset->setValue(m_known.offsetDays);
    m_edge->setCurrentIndex(static_cast<int>(m_known.edge));
    m_phase->setCurrentIndex(m_known.phase ? static_cast<int>(*m_known.phase) + 1 : noPhase);
    for (const PlannedMilestone &row : m_workspace.library().plannedMilestones) {
        if (row.milestone == m_known.id && row.plan == m_workspace.plan())
            m_day->setDay(row.day);
    }
    m_doneOn->setDay(m_known.doneOn);
    m_doneOn->setSuggestion(m_workspace.session().today());
    m_day->setSuggestion(m_workspace.session().today());
    completeNames();
}

// With the names that other milestones and the usual ones have, so that one thing keeps one name.
void MilestoneDialog::completeNames()
{
    QStringList korean;
    QStringList english;
    const auto take = [&](const auto &row) {
        korean << row.koreanName;
        english << row.englishName;
    };
    for (const auto &format : words<Format>())
        std::ranges::for_each(planning::milestoneTemplatesFor(m_workspace.library(), format.value), take);
    offerNames(*m_koreanName, korean);
    offerNames(*m_englishName, english);
}

Milestone MilestoneDialog::milestone() const
{
    Milestone milestone = m_known;
    if (m_titles) {
        const int chosen = m_titles->findText(m_titles->currentText(), Qt::MatchFixedString);
        milestone.title = TitleId{chosen < 0 ? 0 : m_titles->itemData(chosen).toLongLong()};
    }
    milestone.koreanName = m_koreanName->text();
    milestone.englishName = m_englishName->text();
    milestone.phase.reset();
    if (m_phase->currentIndex() > noPhase)
        milestone.phase = static_cast<PhaseKind>(m_phase->currentIndex() - 1);
    milestone.edge = static_cast<Edge>(m_edge->currentIndex());
    milestone.offsetDays = m_offset->value();
    milestone.doneOn = m_doneOn->day();
    return milestone;
}

std::optional<Day> MilestoneDialog::dayFollowed() const
{
    const Milestone wanted = milestone();
    std::optional<Day> start;
    std::optional<Day> end;
    for (const Phase &phase : m_workspace.library().phases) {
        if (phase.plan != m_workspace.plan() || phase.title != wanted.title || phase.kind != wanted.phase)
            continue;
        start = std::min(start.value_or(phase.start), phase.start);
        end = std::max(end.value_or(phase.end), phase.end);
    }
    return start ? std::optional(planning::followingDay(wanted.edge, wanted.offsetDays, *start, *end)) : std::nullopt;
}

QString MilestoneDialog::amiss() const
{
    const Milestone wanted = milestone();
    if (wanted.title.isNull())
        return tr("Choose a title of the plan.");
    if (wanted.koreanName.trimmed().isEmpty() && wanted.englishName.trimmed().isEmpty())
        return tr("Enter a name, in either language.");
    for (const DayEdit *edit : {m_day, m_doneOn}) {
        if (!edit->isAcceptable())
            return edit->refusal();
    }
    return {};
}

void MilestoneDialog::refresh()
{
    const Milestone wanted = milestone();
    const Formatter format = m_workspace.format();
    m_offset->setEnabled(wanted.phase.has_value());
    m_edge->setEnabled(wanted.phase.has_value());
    setEditable(*m_day, planRefusal(m_workspace, {wanted.title}));
    const QString said = amiss();
    const auto followed = dayFollowed();
    QString verdict;
    if (!said.isEmpty())
        verdict = QStringLiteral("✕  ") + said;
    else if (m_day->day())
        verdict = tr("Forecast in “%1”: %2, by hand.").arg(nameOfPlan(m_workspace), format.day(*m_day->day()));
    else if (followed)
        verdict = tr("Forecast in “%1”: %2.").arg(nameOfPlan(m_workspace), format.day(*followed));
    else
        verdict = tr("“%1” has no day for it yet.").arg(nameOfPlan(m_workspace));
    m_verdict->setText(verdict);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(said.isEmpty());
    growToText(*this);
}

void MilestoneDialog::accept()
{
    const bool isPlanned = m_day->isEnabled();
    const PlanId plan = isPlanned ? m_workspace.plan() : PlanId();
    m_buttons->setEnabled(false);
    Edited edited = m_known.id.isNull() ? addMilestone(m_workspace.session(), milestone(), plan, m_day->day())
                                        : changeMilestone(m_workspace.session(), milestone(), plan, m_day->day());
    whenDone(this, edited, [this](const Result<EditOutcome> &result) {
        m_buttons->setEnabled(true);
        if (!result) {
            m_verdict->setText(QStringLiteral("✕  ") + result.error().sentence);
            return growToText(*this);
        }
        if (result->edit != 0)
            emit m_workspace.noticed(result->words.translated(), true);
        QDialog::accept();
    });
}

void askNewMilestone(Workspace &workspace, TitleId title, QWidget *parent)
{
    Milestone milestone;
    milestone.title = title;
    (new MilestoneDialog(workspace, milestone, parent))->open();
}

void askMilestone(Workspace &workspace, MilestoneId milestone, QWidget *parent)
{
    if (const Milestone *known = findRow(workspace.library().milestones, milestone))
        (new MilestoneDialog(workspace, *known, parent))->open();
}

} // namespace slateboard
