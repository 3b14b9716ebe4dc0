// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/ipgrants.h"

#include "app/planning/counts.h"
#include "app/planning/rightswords.h"
#include "ui/models/workspace.h"
#include "ui/pages/library/askgrants.h"
#include "ui/pages/library/grantcard.h"
#include "ui/pages/library/granttimeline.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/grantdialog.h"
#include "ui/widgets/inspectorparts.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace slateboard {
namespace {

constexpr int usualMonths = 24; // of a grant

TimelineBar barOf(const planning::GrantInFull &one)
{
    const RightsGrant &grant = one.grant;
    QStringList said{wordFor(grant.kind)};
    if (grant.exclusive)
        said << GrantCard::tr("exclusive");
    if (grant.closing)
        said << wordFor(*grant.closing);
    return {said.join(QStringLiteral(", ")), grant.startsOn, grant.endsOn, !one.lapsing.isEmpty(),
            planning::countsAsSecured(grant)};
}

// The control at this place of a card that was made anew, or one before it.
void focusOn(const GrantCard &card, int place)
{
    const QList<QWidget *> controls = card.findChildren<QWidget *>();
    for (auto i = std::min<qsizetype>(place, controls.size() - 1); i >= 0; --i) {
        if (controls[i]->focusPolicy() != Qt::NoFocus && controls[i]->isEnabled())
            return controls[i]->setFocus();
    }
}

// Where the keyboard is on a card: which of its controls, or -1.
int placeOfFocus(const GrantCard &card)
{
    const QList<QWidget *> controls = card.findChildren<QWidget *>();
    const auto found = std::ranges::find_if(controls, [](const QWidget *control) { return control->hasFocus(); });
    return found == controls.end() ? -1 : static_cast<int>(found - controls.begin());
}

} // namespace

IpGrants::IpGrants(Workspace &workspace, QWidget *parent) :
    InspectorSection(workspace, parent), m_newRights(this), m_timeline(new GrantTimeline), m_dates(new QLabel),
    m_clashes(new QVBoxLayout)
{
    list().setSpacing(8);
    m_clashes->setSpacing(4);
    m_dates->setWordWrap(true);
    m_dates->setTextFormat(Qt::PlainText);
    m_dates->setForegroundRole(QPalette::PlaceholderText);
    body().insertLayout(0, m_clashes);
    body().insertWidget(1, m_timeline);
    body().insertWidget(2, m_dates);
    clear();
    connect(&button(), &QPushButton::clicked, this, &IpGrants::add);
    connect(qApp, &QApplication::focusChanged, &m_focus,
            [this](const QWidget *, const QWidget *now) { followFocus(now); });
    connect(&workspace, &Workspace::figuresChanged, this, &IpGrants::read);
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches(Table::Party))
            refresh();
        else if (changes.touches({Table::RightsGrant, Table::GrantDocument}))
            read();
    });
    retranslate();
}

void IpGrants::refresh()
{
    const QString refusal = editRefusal(workspace());
    setEditable(button(), refusal);
    for (GrantCard *card : cards())
        card->setRefusal(refusal);
    emit stepsChanged();
    m_isOutdated = true;
    read();
}

QList<GrantCard *> IpGrants::cards() const
{
    QList<GrantCard *> all;
    for (int i = 0; i < list().count(); ++i) {
        if (auto *card = qobject_cast<GrantCard *>(list().itemAt(i)->widget()))
            all << card;
    }
    return all;
}

void IpGrants::read()
{
    if (ip().isNull())
        return;
    m_newRights.ask([library = workspace().library(), figures = workspace().sharedFigures(), plan = workspace().plan(),
                     ip = ip()] { return planning::rightsOfIp(library, *figures, plan, ip); },
                    [this](planning::RightsOfIp rights) { take(std::move(rights)); });
}

// Figures come a moment after the rows that they are of; cards are made anew only if they say something else.
void IpGrants::take(planning::RightsOfIp rights)
{
    const QStringList said = warnings(rights);
    const bool isNew = m_isOutdated || rights != m_rights || said != m_warnings;
    m_rights = std::move(rights);
    m_warnings = said;
    m_isOutdated = false;
    showTimeline(); // with the names of titles
    if (isNew) {
        showClashes();
        showCards();
    }
}

void IpGrants::clear()
{
    InspectorSection::clear();
    clearInspector(*m_clashes);
    m_timeline->hide();
    m_dates->hide();
}

QStringList IpGrants::warnings(const planning::RightsOfIp &rights) const
{
    const Library &library = workspace().library();
    QStringList all;
    for (const planning::Clash &clash : rights.clashes)
        all << planning::clashSentence(library, clash);
    for (const planning::GrantInFull &one : rights.grants) {
        if (one.lapse)
            all << planning::lapseSentences(library, *one.lapse, workspace().asOf(), workspace().language());
    }
    return all;
}

void IpGrants::showTimeline()
{
    const Formatter format = workspace().format();
    QList<TimelineBar> bars;
    for (const planning::GrantInFull &one : m_rights.grants)
        bars << barOf(one);
    QList<TimelineTick> ticks;
    QStringList dates;
    for (const planning::TitleNeeds &needs : m_rights.titles) {
        const Title *title = findRow(workspace().library().titles, needs.title);
        if (!title)
            continue;
        const QString name = title->name(format.language());
        QStringList said;
        const auto add = [&](const std::optional<Day> &day, const QString &words) {
            if (!day)
                return;
            said << words.arg(format.day(*day));
            ticks << TimelineTick{name + QStringLiteral(": ") + said.last(), *day};
        };
        add(needs.schedule.photography, tr("photography from %1"));
        add(needs.schedule.lastUse, tr("needs the rights until %1"));
        if (!said.isEmpty())
            dates << QStringLiteral("◆ %1: %2").arg(name, said.join(QStringLiteral(", ")));
    }
    m_dates->setText(dates.join(QLatin1Char('\n')));
    m_dates->setVisible(!bars.isEmpty() && !dates.isEmpty());
    m_timeline->setVisible(!bars.isEmpty());
    m_timeline->show(bars, ticks, workspace().asOf(), format);
}

void IpGrants::showClashes()
{
    clearInspector(*m_clashes);
    for (const planning::Clash &clash : m_rights.clashes) {
        auto *label = new ToneLabel;
        m_clashes->addWidget(label);
        label->say(planning::clashSentence(workspace().library(), clash), Tone::Over);
    }
}

void IpGrants::showCards()
{
    GrantId focused;
    int place = -1;
    for (const GrantCard *card : cards()) {
        if (placeOfFocus(*card) >= 0) {
            focused = card->grantId();
            place = placeOfFocus(*card);
        }
    }
    QVBoxLayout &places = emptiedList();
    const QString refusal = editRefusal(workspace());
    for (const planning::GrantInFull &one : m_rights.grants) {
        auto *card = new GrantCard(one, workspace(), this);
        card->setRefusal(refusal);
        connect(card, &GrantCard::editRequested, this, [this, grant = one.grant] { edit(grant); });
        connect(card, &GrantCard::deleteRequested, this,
                [this, id = one.grant.id] { workspace().follow(workspace().session().deleteGrants({id})); });
        places.addWidget(card);
        if (one.grant.id == focused) {
            card->show(); // only what shows takes the focus
            focusOn(*card, place);
        }
    }
    if (m_rights.grants.empty())
        addInspectorRemark(places, tr("No rights grant yet: the source IP is listed, but not secured."));
    emit stepsChanged();
}

void IpGrants::followFocus(const QWidget *now)
{
    for (const GrantCard *card : cards()) {
        if (now && card->isAncestorOf(now) && card->grantId() != m_meant) {
            m_meant = card->grantId();
            emit stepsChanged();
        }
    }
}

QAction *IpGrants::stepMeant(GrantStep step) const
{
    QList<QAction *> possible;
    for (const GrantCard *card : cards()) {
        QAction *action = card->step(step);
        if (action && card->grantId() == m_meant)
            return action;
        if (action)
            possible << action;
    }
    return possible.size() == 1 ? possible.first() : nullptr;
}

void IpGrants::add()
{
    RightsGrant grant;
    grant.ip = ip();
    grant.uses = {Use::Drama};
    grant.startsOn = workspace().session().today();
    grant.endsOn = grant.startsOn.plusMonths(usualMonths).plusDays(-1);
    edit(grant);
}

void IpGrants::edit(const RightsGrant &grant)
{
    const QString title = workspace().library().ips.find(ip()).value_or(IpHead{}).title;
    auto *dialog =
        new GrantDialog(tr("Rights to “%1”").arg(title), workspace().library(), workspace().format(), window());
    const Party *party = findRow(workspace().library().parties, grant.counterparty);
    dialog->form().setGrant(grant, party ? party->name : QString());
    watchClashes(workspace(), {ip()}, *dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Session &session = workspace().session();
        const RightsGrant typed = dialog->form().grant();
        const QString counterparty = dialog->form().counterparty();
        workspace().follow(typed.id.isNull() ? session.addGrant(typed, counterparty)
                                             : session.updateGrant(typed, counterparty));
    });
    dialog->open();
}

void IpGrants::retranslate()
{
    setHeading(tr("Rights"));
    button().setText(tr("Add rights…"));
}

} // namespace slateboard
