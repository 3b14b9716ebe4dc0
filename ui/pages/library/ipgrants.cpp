// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/ipgrants.h"

#include "app/planning/rightswords.h"
#include "ui/models/workspace.h"
#include "ui/pages/library/grantcard.h"
#include "ui/pages/library/granttimeline.h"
#include "ui/pages/library/inspectorparts.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/grantdialog.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace slateboard {
namespace {

constexpr int usualMonths = 24; // of a grant

// Whether another grant of the same source IP goes on where this one ends, for one of its uses at least.
bool isFollowed(const RightsGrant &grant, const QList<RightsGrant> &all)
{
    return std::ranges::any_of(all, [&](const RightsGrant &next) {
        const bool lastsLonger = !next.endsOn || *next.endsOn > *grant.endsOn;
        const bool shares = std::ranges::any_of(
            words<Use>(), [&](const auto &use) { return grant.uses.has(use.value) && next.uses.has(use.value); });
        return lastsLonger && shares && next.startsOn <= grant.endsOn->plusDays(1);
    });
}

TimelineBar barOf(const RightsGrant &grant, const QList<RightsGrant> &all)
{
    QStringList said{wordFor(grant.kind)};
    if (grant.exclusive)
        said << GrantCard::tr("exclusive");
    if (grant.closing)
        said << wordFor(*grant.closing);
    const bool lapses = grant.endsOn && grant.closing != GrantClosing::Exercised && !isFollowed(grant, all);
    return {said.join(QStringLiteral(", ")), grant.startsOn, grant.endsOn, lapses, planning::countsAsSecured(grant)};
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

void askGrants(Workspace &workspace, const QList<IpId> &ips, const QString &heading, QWidget *owner)
{
    RightsGrant pattern;
    pattern.kind = GrantKind::Licence;
    pattern.uses = {Use::Drama, Use::Film};
    pattern.startsOn = workspace.session().today();
    auto *dialog = new GrantDialog(heading, workspace.library(), workspace.format(), owner->window());
    dialog->form().setGrant(pattern, {});
    QObject::connect(dialog, &QDialog::accepted, owner, [&workspace, dialog, ips] {
        workspace.follow(workspace.session().grantAll(ips, dialog->form().grant(), dialog->form().counterparty()));
    });
    dialog->open();
}

IpGrants::IpGrants(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_heading(inspectorHeading()), m_add(new QPushButton),
    m_timeline(new GrantTimeline), m_dates(new QLabel), m_clashes(new QVBoxLayout), m_cards(new QVBoxLayout)
{
    m_add->setAutoDefault(true); // Return presses it
    m_cards->setSpacing(8);
    m_clashes->setSpacing(4);
    m_dates->setWordWrap(true);
    m_dates->setTextFormat(Qt::PlainText);
    m_dates->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(m_clashes);
    layout->addWidget(m_timeline);
    layout->addWidget(m_dates);
    layout->addLayout(m_cards);
    connect(m_add, &QPushButton::clicked, this, &IpGrants::add);
    connect(&workspace, &Workspace::figuresChanged, this, &IpGrants::follow);
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (!m_ip.isNull() && changes.touches({Table::RightsGrant, Table::GrantDocument, Table::Party}))
            refresh();
    });
    retranslate();
}

void IpGrants::setIp(IpId ip)
{
    m_ip = ip;
    refresh();
}

QList<RightsGrant> IpGrants::grants() const
{
    QList<RightsGrant> grants;
    for (const RightsGrant &grant : m_workspace.library().grants) {
        if (grant.ip == m_ip)
            grants << grant;
    }
    std::ranges::stable_sort(grants, {}, &RightsGrant::startsOn);
    return grants;
}

void IpGrants::refresh()
{
    setEditable(*m_add, editRefusal(m_workspace));
    const QList<RightsGrant> all = grants();
    m_warnings = warnings();
    showTimeline(all);
    showClashes();
    showCards(all);
}

// Figures come a moment after the rows that they are of; cards are made anew only if they say something else.
void IpGrants::follow()
{
    if (m_ip.isNull())
        return;
    if (warnings() != m_warnings)
        refresh();
    else
        showTimeline(grants()); // schedules may have changed
}

QStringList IpGrants::warnings() const
{
    const planning::Figures &figures = m_workspace.figures();
    QStringList all;
    for (const planning::Clash &clash : figures.clashes) {
        if (clash.ip == m_ip)
            all << planning::clashSentence(m_workspace.library(), clash);
    }
    for (const planning::Lapse &lapse : figures.lapses) {
        if (lapse.ip == m_ip)
            all << planning::lapseSentences(m_workspace.library(), lapse, figures.asOf, m_workspace.language());
    }
    return all;
}

void IpGrants::showTimeline(const QList<RightsGrant> &grants)
{
    const Library &library = m_workspace.library();
    const Formatter format = m_workspace.format();
    QList<TimelineBar> bars;
    for (const RightsGrant &grant : grants)
        bars << barOf(grant, grants);
    QList<TimelineTick> ticks;
    QStringList dates;
    for (const TitleIp &tie : library.titleIps) {
        const Title *title = tie.ip == m_ip ? findRow(library.titles, tie.title) : nullptr;
        if (!title)
            continue;
        const planning::TitleSchedule schedule = planning::scheduleOf(library, m_workspace.plan(), title->id);
        QStringList said;
        if (schedule.photography) {
            said << tr("photography from %1").arg(format.day(*schedule.photography));
            ticks << TimelineTick{title->name(format.language()) + QStringLiteral(": ") + said.last(),
                                  *schedule.photography};
        }
        if (schedule.lastUse) {
            said << tr("needs the rights until %1").arg(format.day(*schedule.lastUse));
            ticks << TimelineTick{title->name(format.language()) + QStringLiteral(": ") + said.last(),
                                  *schedule.lastUse};
        }
        if (!said.isEmpty())
            dates << QStringLiteral("◆ %1: %2").arg(title->name(format.language()), said.join(QStringLiteral(", ")));
    }
    m_dates->setText(dates.join(QLatin1Char('\n')));
    m_dates->setVisible(!bars.isEmpty() && !dates.isEmpty());
    m_timeline->setVisible(!bars.isEmpty());
    m_timeline->show(bars, ticks, m_workspace.asOf(), format);
}

void IpGrants::showClashes()
{
    clearInspector(*m_clashes);
    for (const planning::Clash &clash : m_workspace.figures().clashes) {
        if (clash.ip != m_ip)
            continue;
        auto *label = new ToneLabel;
        m_clashes->addWidget(label);
        label->say(planning::clashSentence(m_workspace.library(), clash), Tone::Over);
    }
}

void IpGrants::showCards(const QList<RightsGrant> &grants)
{
    GrantId focused;
    int place = -1;
    for (int i = 0; i < m_cards->count(); ++i) {
        const auto *card = qobject_cast<GrantCard *>(m_cards->itemAt(i)->widget());
        if (card && placeOfFocus(*card) >= 0) {
            focused = card->grantId();
            place = placeOfFocus(*card);
        }
    }
    clearInspector(*m_cards);
    const QString refusal = editRefusal(m_workspace);
    for (const RightsGrant &grant : grants) {
        auto *card = new GrantCard(grant, m_workspace, this);
        card->setRefusal(refusal);
        connect(card, &GrantCard::editRequested, this, [this, grant] { edit(grant); });
        connect(card, &GrantCard::deleteRequested, this,
                [this, id = grant.id] { m_workspace.follow(m_workspace.session().deleteGrants({id})); });
        m_cards->addWidget(card);
        if (grant.id == focused) {
            card->show(); // only what shows takes the focus
            focusOn(*card, place);
        }
    }
    if (m_cards->count() == 0)
        addInspectorRemark(*m_cards, tr("No rights grant yet: the source IP is listed, but not secured."));
}

void IpGrants::add()
{
    RightsGrant grant;
    grant.ip = m_ip;
    grant.uses = {Use::Drama};
    grant.startsOn = m_workspace.session().today();
    grant.endsOn = grant.startsOn.plusMonths(usualMonths).plusDays(-1);
    edit(grant);
}

void IpGrants::edit(const RightsGrant &grant)
{
    const QString title = m_workspace.library().ips.find(m_ip).value_or(IpHead{}).title;
    auto *dialog =
        new GrantDialog(tr("Rights to “%1”").arg(title), m_workspace.library(), m_workspace.format(), window());
    const Party *party = findRow(m_workspace.library().parties, grant.counterparty);
    dialog->form().setGrant(grant, party ? party->name : QString());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Session &session = m_workspace.session();
        const RightsGrant typed = dialog->form().grant();
        const QString counterparty = dialog->form().counterparty();
        m_workspace.follow(typed.id.isNull() ? session.addGrant(typed, counterparty)
                                             : session.updateGrant(typed, counterparty));
    });
    dialog->open();
}

void IpGrants::retranslate()
{
    m_heading->setText(tr("Rights"));
    m_add->setText(tr("Add rights…"));
}

} // namespace slateboard
