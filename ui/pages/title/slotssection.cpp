// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/slotssection.h"

#include "app/base/text.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/namesedit.h"
#include "ui/pages/title/weekdaysedit.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/inspectorparts.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>

namespace slateboard {
namespace {

// 2110 and 21.10 as 21:10.
QString typedTime(const QString &text)
{
    static const QRegularExpression loose(QStringLiteral(R"(^(\d{1,2})[:. ]?(\d\d)$)"));
    const QRegularExpressionMatch match = loose.match(text.trimmed());
    if (!match.hasMatch())
        return text.trimmed();
    return match.captured(1).rightJustified(2, QLatin1Char('0')) + QLatin1Char(':') + match.captured(2);
}

} // namespace

SlotLine::SlotLine(KnownNames &names, QWidget *parent) :
    RowLine(parent), m_platform(new QLineEdit), m_weekdays(new WeekdaysEdit), m_time(new QLineEdit),
    m_firstAir(new DayEdit), m_episodes(new QSpinBox), m_until(new QLabel), m_clashes(new QVBoxLayout)
{
    setCard(true);
    completeNames(*m_platform, names.parties);
    m_episodes->setRange(1, 99);
    m_until->setForegroundRole(QPalette::PlaceholderText);
    m_until->setWordWrap(true);
    m_clashes->setSpacing(4);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_platform, m_weekdays, m_time, m_firstAir, m_episodes})
        edits().add(editor);
    layOut();
    setFocusProxy(m_platform);
}

void SlotLine::layOut()
{
    m_platform->setPlaceholderText(tr("Platform"));
    m_platform->setAccessibleName(tr("Platform"));
    m_weekdays->setAccessibleName(tr("Days of the week"));
    m_time->setPlaceholderText(QStringLiteral("21:10"));
    m_time->setAccessibleName(tr("Time of day"));
    m_time->setFixedWidth(m_time->fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + 24);
    m_firstAir->setAccessibleName(tr("First air day"));
    m_episodes->setAccessibleName(tr("Episodes a week"));
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_platform, 1);
    head->addWidget(removeButton());
    auto *times = new QHBoxLayout;
    times->setSpacing(4);
    times->addWidget(m_time);
    times->addWidget(m_firstAir, 1);
    times->addWidget(m_episodes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_weekdays);
    layout->addLayout(times);
    layout->addWidget(m_until);
    layout->addLayout(m_clashes);
}

void SlotLine::show(const Row &airing)
{
    m_airing = airing;
    edits().show(m_platform, airing.party);
    edits().show(m_weekdays, QVariant::fromValue(airing.row.weekdays));
    edits().show(m_time, airing.row.airTime);
    edits().show(m_firstAir, airing.row.firstAir.date());
    edits().show(m_episodes, airing.row.episodesAWeek);
}

WithParty<Slot> SlotLine::row() const
{
    Row airing = m_airing;
    airing.party = cleaned(m_platform->text());
    airing.row.weekdays = m_weekdays->days();
    airing.row.airTime = typedTime(m_time->text());
    airing.row.firstAir = m_firstAir->day().value_or(airing.row.firstAir);
    airing.row.episodesAWeek = m_episodes->value();
    return airing;
}

bool SlotLine::isWhole() const
{
    return !cleaned(m_platform->text()).isEmpty() && !m_weekdays->days().isEmpty() && m_firstAir->day();
}

void SlotLine::say(const Title &title, const QStringList &clashes, const Formatter &format)
{
    m_weekdays->setLanguage(QLocale(format.language() == Language::Korean ? QLocale::Korean : QLocale::English));
    m_episodes->setSuffix(tr(" a week"));
    const planning::AirDays days = planning::airDays(m_airing.row, title);
    m_until->setText(days.last ? tr("Last episode on %1").arg(format.day(*days.last))
                               : tr("No end: the number of episodes is not known."));
    m_until->setHidden(isNew());
    clearInspector(*m_clashes);
    for (const QString &clash : clashes) {
        auto *label = new ToneLabel;
        m_clashes->addWidget(label);
        label->say(clash, Tone::Over);
    }
}

SlotsSection::SlotsSection(Workspace &workspace, KnownNames &names, QWidget *parent) :
    RowsSection(workspace, Of::Title, parent), m_names(names)
{
    retranslate();
}

SlotLine *SlotsSection::makeLine()
{
    auto *line = new SlotLine(m_names);
    line->say({}, {}, workspace().format());
    return line;
}

QString SlotsSection::partyName(PartyId party) const
{
    const Party *row = findRow(workspace().library().parties, party);
    return row ? row->name : QString();
}

// On the title's platform, from its release on.
WithParty<Slot> SlotsSection::newRow() const
{
    WithParty<Slot> airing;
    airing.row.id = makeId<Slot>();
    airing.row.firstAir = sheet().figures && sheet().figures->release ? *sheet().figures->release : workspace().asOf();
    airing.row.weekdays.set(static_cast<Weekday>(airing.row.firstAir.date().dayOfWeek() - 1));
    if (const auto platforms = sheet().partiesOf(PartyRole::Platform); !platforms.empty())
        airing.party = partyName(platforms.front());
    return airing;
}

QList<WithParty<Slot>> SlotsSection::sheetRows() const
{
    QList<WithParty<Slot>> rows;
    for (const Slot &airing : sheet().airSlots)
        rows << WithParty<Slot>{airing, partyName(airing.platform)};
    return rows;
}

Edited SlotsSection::keep(const QList<WithParty<Slot>> &airSlots)
{
    return setSlots(workspace().session(), titleId(), airSlots);
}

void SlotsSection::showMore()
{
    const Formatter format = workspace().format();
    for (SlotLine *line : lines().lines()) {
        QStringList clashes;
        for (const planning::SlotClash &clash : sheet().slotClashes) {
            if (clash.slot == line->row().row.id)
                clashes << planning::slotClashSentence(workspace().library(), clash, format.language());
        }
        line->say(sheet().title, clashes, format);
    }
    if (!sheet().slotClashes.empty())
        setRemark(tr("%n clash(es)", nullptr, static_cast<int>(sheet().slotClashes.size())));
}

void SlotsSection::retranslate()
{
    setTexts(tr("Slots"), tr("Add"), tr("No slot yet: when and where the title airs."));
    RowsSection::retranslate();
}

} // namespace slateboard
