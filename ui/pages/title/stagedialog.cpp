// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/stagedialog.h"

#include "ui/widgets/dayedit.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/wordbox.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace slateboard {
namespace {

// What is known by its month or year only stands on the last day of it.
Day withPrecision(Day day, Precision precision)
{
    switch (precision) {
    case Precision::Day: break;
    case Precision::Month: return Month::of(day).last();
    case Precision::Year: return Day(day.year(), 12, 31);
    }
    return day;
}

} // namespace

StageDialog::StageDialog(const QString &heading, Of of, Day today, QWidget *parent) :
    QDialog(parent), m_of(of), m_today(today), m_stage(makeWordBox<Stage>()), m_day(new DayEdit),
    m_precision(makeWordBox<Precision>()), m_turnaround(new QCheckBox(tr("In &turnaround: offered to others"))),
    m_by(new QLineEdit), m_note(new QPlainTextEdit), m_verdict(new QLabel)
{
    setWindowTitle(of == Of::Facts ? tr("Stage") : tr("Planned stage"));
    m_stage->setMaxVisibleItems(m_stage->count());
    layOut(heading);
    connect(m_day, &EchoEdit::typedChanged, this, &StageDialog::refresh);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &StageDialog::refresh);
    connect(m_precision, &QComboBox::currentIndexChanged, this, &StageDialog::refresh);
    StageEvent event;
    event.day = today;
    setEvent(event);
}

void StageDialog::layOut(const QString &heading)
{
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().height() * 4);
    m_verdict->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Stage"), m_stage);
    form->addRow(tr("&Day"), m_day);
    if (m_of == Of::Facts) {
        form->addRow(tr("&Exact to the"), m_precision);
        form->addRow(QString(), m_turnaround);
        form->addRow(tr("&By whom"), m_by);
        form->addRow(tr("&Note"), m_note);
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_precision), static_cast<QWidget *>(m_turnaround),
                            static_cast<QWidget *>(m_by), static_cast<QWidget *>(m_note)}) {
        if (m_of == Of::Plan) { // never shown, but it goes with the dialog
            widget->setParent(this);
            widget->hide();
        }
    }
    form->addRow(m_verdict);
    layOutDialog(*this, heading, form, buttons);
}

void StageDialog::setEvent(const StageEvent &event)
{
    m_known = event;
    m_stage->setCurrentIndex(static_cast<int>(event.stage));
    m_day->setDay(event.day);
    m_precision->setCurrentIndex(static_cast<int>(event.precision));
    m_turnaround->setChecked(event.turnaround);
    m_by->setText(event.by);
    m_note->setPlainText(event.note);
    refresh();
}

Stage StageDialog::stage() const
{
    return static_cast<Stage>(m_stage->currentIndex());
}

StageEvent StageDialog::event() const
{
    StageEvent event = m_known;
    event.stage = stage();
    event.precision = static_cast<Precision>(m_precision->currentIndex());
    event.day = withPrecision(m_day->day().value_or(m_known.day), event.precision);
    event.turnaround = event.stage == Stage::Shelved && m_turnaround->isChecked();
    event.by = m_by->text();
    event.note = m_note->toPlainText();
    return event;
}

QString StageDialog::refusal() const
{
    if (!m_day->isAcceptable())
        return m_day->refusal();
    if (!m_day->day())
        return tr("Enter the day.");
    const Day day = event().day;
    if (m_of == Of::Facts && day > m_today && day != m_known.day)
        return tr("This day lies ahead: a title's history ends today, %1.").arg(m_today.iso());
    return {};
}

void StageDialog::refresh()
{
    m_turnaround->setEnabled(stage() == Stage::Shelved);
    const QString amiss = refusal();
    m_verdict->setText(amiss.isEmpty() ? QString() : QStringLiteral("✕  ") + amiss);
    m_verdict->setVisible(!amiss.isEmpty());
    m_save->setEnabled(amiss.isEmpty());
    growToText(*this);
}

} // namespace slateboard
