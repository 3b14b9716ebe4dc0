// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/scoutdialog.h"

#include "app/planning/counts.h"
#include "ui/models/workspace.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/wordbox.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace slateboard {
namespace {

/// The step that usually follows the last one of a source IP.
ScoutStep stepAfter(ScoutStep step)
{
    switch (step) {
    case ScoutStep::Discovered:
    case ScoutStep::Passed: return ScoutStep::InTalks;
    case ScoutStep::InTalks: return ScoutStep::Offer;
    case ScoutStep::Offer:
    case ScoutStep::Secured: break;
    }
    return ScoutStep::Secured;
}

template <class Row>
QList<Row> rowsOf(const QList<Row> &rows, IpId ip)
{
    QList<Row> some;
    std::ranges::copy_if(
        rows, std::back_inserter(some), [ip](IpId of) { return of == ip; }, &Row::ip);
    return some;
}

} // namespace

ScoutDialog::ScoutDialog(const QString &heading, Day today, QWidget *parent) :
    QDialog(parent), m_step(makeWordBox<ScoutStep>()), m_day(new DayEdit), m_by(new QLineEdit), m_note(new QLineEdit),
    m_verdict(new QLabel)
{
    setWindowTitle(tr("Scouting step"));
    m_day->setDay(today);
    m_verdict->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(m_day, &EchoEdit::typedChanged, this, &ScoutDialog::refresh);
    connect(m_step, &QComboBox::currentIndexChanged, this, &ScoutDialog::refresh);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Step"), m_step);
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&By whom"), m_by);
    form->addRow(tr("&Note"), m_note);
    form->addRow(m_verdict);
    layOutDialog(*this, heading, form, buttons);
    refresh();
}

void ScoutDialog::suggest(ScoutStep step, const QString &by)
{
    m_step->setCurrentIndex(static_cast<int>(step));
    m_by->setText(by);
}

ScoutStep ScoutDialog::step() const
{
    return static_cast<ScoutStep>(m_step->currentIndex());
}

Day ScoutDialog::day() const
{
    return m_day->day().value_or(Day());
}

QString ScoutDialog::by() const
{
    return m_by->text();
}

QString ScoutDialog::note() const
{
    return m_note->text();
}

void ScoutDialog::refresh()
{
    const QString amiss = !m_day->isAcceptable() ? m_day->refusal() : m_day->day() ? QString() : tr("Enter the day.");
    m_verdict->setText(amiss.isEmpty() ? remark() : QStringLiteral("✕  ") + amiss);
    m_save->setEnabled(amiss.isEmpty());
    growToText(*this);
}

void ScoutDialog::setKnown(const QList<ScoutEvent> &steps, const QList<RightsGrant> &grants)
{
    m_steps = steps;
    m_grants = grants;
    refresh();
}

// Lists that are recorded afterwards have steps in any order, so nothing of this is refused.
QString ScoutDialog::remark() const
{
    QStringList said;
    const auto isEarlier = [this](const ScoutEvent &other) { return other.step < step() && other.day > day(); };
    if (const auto found = std::ranges::find_if(m_steps, isEarlier); found != m_steps.end())
        said << tr("This day is before that of “%1”, %2, which usually comes first.")
                    .arg(wordFor(found->step), found->day.iso());
    const auto holds = [this](const RightsGrant &grant) {
        return planning::countsAsSecured(grant) && planning::isActive(grant, day());
    };
    if (step() == ScoutStep::Passed && std::ranges::any_of(m_grants, holds))
        said << tr("On this day the source IP is secured, so it will not be shown as passed on.");
    return said.join(QLatin1Char(' '));
}

void askScoutStep(Workspace &workspace, const QList<IpId> &ips, QWidget *parent)
{
    if (ips.isEmpty())
        return;
    const Library &library = workspace.library();
    const QString heading =
        ips.size() == 1 ? library.ips.find(ips.first()).value_or(IpHead{}).title
                        : ScoutDialog::tr("Scouting step of %n source IP(s)", nullptr, static_cast<int>(ips.size()));
    auto *dialog = new ScoutDialog(heading, workspace.session().today(), parent);
    const QList<ScoutEvent> steps = rowsOf(library.scoutEvents, ips.first());
    const auto isBefore = [](const ScoutEvent &a, const ScoutEvent &b) { return a.day <= b.day; };
    if (ips.size() == 1)
        dialog->setKnown(steps, rowsOf(library.grants, ips.first()));
    if (const auto last = std::max_element(steps.begin(), steps.end(), isBefore); last != steps.end())
        dialog->suggest(stepAfter(last->step), last->by);
    QObject::connect(dialog, &QDialog::accepted, &workspace, [&workspace, dialog, ips] {
        workspace.follow(
            workspace.session().addScoutEvents(ips, dialog->step(), dialog->day(), dialog->by(), dialog->note()));
    });
    dialog->open();
}

} // namespace slateboard
