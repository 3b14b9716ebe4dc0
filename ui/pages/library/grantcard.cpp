// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/grantcard.h"

#include "app/planning/counts.h"
#include "app/planning/rightswords.h"
#include "ui/pages/library/grantdocuments.h"
#include "ui/pages/library/grantstepdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace slateboard {
namespace {

QString termText(const RightsGrant &grant, const Formatter &format)
{
    return QStringLiteral("%1 – %2").arg(format.day(grant.startsOn),
                                         grant.endsOn ? format.day(*grant.endsOn) : QStringLiteral("∞"));
}

void addFact(QFormLayout &form, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new QLabel(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addRow(label, text);
}

void addFacts(QFormLayout &form, const RightsGrant &grant, const Workspace &workspace)
{
    const Formatter format = workspace.format();
    const Party *party = findRow(workspace.library().parties, grant.counterparty);
    const auto money = [&](const std::optional<Money> &amount) {
        return amount ? format.moneyExact(*amount) : QString();
    };
    addFact(form, GrantCard::tr("Uses"), planning::usesText(grant.uses));
    addFact(form, GrantCard::tr("Territory"), grant.territory.isEmpty() ? GrantCard::tr("Worldwide") : grant.territory);
    addFact(form, GrantCard::tr("Language"), grant.language);
    addFact(form, GrantCard::tr("Fee"), money(grant.fee));
    addFact(form, GrantCard::tr("Exercise price"), money(grant.exercisePrice));
    addFact(form, GrantCard::tr("Extension"), grant.extensionTerms);
    addFact(form, GrantCard::tr("Counterparty"), party ? party->name : QString());
    if (!grant.exercises.isNull())
        addFact(form, GrantCard::tr("Came of"), GrantCard::tr("an option that was exercised"));
}

// What can still be decided about a grant: whatever neither was exercised or returned, nor has ended.
bool isOpen(const RightsGrant &grant, Day today)
{
    return !planning::isOver(grant) && (!grant.endsOn || *grant.endsOn >= today);
}

} // namespace

QString grantStateText(const RightsGrant &grant, Day asOf, const Formatter &format)
{
    const bool hasEnded = grant.endsOn && *grant.endsOn < asOf;
    if (planning::isClosed(grant, asOf)) {
        const QString day = grant.closedOn ? format.day(*grant.closedOn) : QStringLiteral("–");
        switch (*grant.closing) {
        case GrantClosing::Exercised: return GrantCard::tr("exercised on %1").arg(day);
        case GrantClosing::Returned: return GrantCard::tr("returned on %1").arg(day);
        case GrantClosing::LetLapse: break;
        }
        return hasEnded ? GrantCard::tr("was let lapse") : GrantCard::tr("is let lapse, decided on %1").arg(day);
    }
    if (grant.startsOn > asOf)
        return GrantCard::tr("not yet begun");
    if (hasEnded)
        return GrantCard::tr("ended");
    if (grant.endsOn && *grant.endsOn <= asOf.plusDays(planning::lapseHorizonDays))
        return GrantCard::tr("ends in %n day(s)", nullptr, static_cast<int>(grant.endsOn->daysSince(asOf)));
    return {};
}

GrantCard::GrantCard(const planning::GrantInFull &one, Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_grant(one.grant), m_documents(one.documents), m_workspace(workspace),
    m_edit(makeButton(QStringLiteral("document-edit"), tr("Edit this grant"))),
    m_delete(makeButton(QStringLiteral("edit-delete"), tr("Delete this grant")))
{
    const Formatter format = workspace.format();
    const RightsGrant &grant = m_grant;
    QStringList heads{wordFor(grant.kind), grant.exclusive ? tr("exclusive") : tr("not exclusive")};
    // That it lapses is said below, with what it means.
    if (const QString state = grantStateText(grant, workspace.asOf(), format); !state.isEmpty() && !one.lapse)
        heads << state;
    auto *term = new QLabel(termText(grant, format));
    term->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(8);
    facts->setVerticalSpacing(2);
    facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    addFacts(*facts, grant, workspace);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 8);
    layout->setSpacing(4);
    layout->addLayout(makeHead(heads.join(QStringLiteral(", "))));
    layout->addWidget(term);
    if (one.lapse)
        addLapse(*one.lapse, *layout);
    layout->addLayout(facts);
    if (!planning::countsAsSecured(grant)) {
        auto *remark = new ToneLabel(this);
        remark->say(tr("Does not make it count as secured."), Tone::Neutral);
        layout->addWidget(remark);
    }
    if (!m_documents.isEmpty())
        addDocuments(*layout);
    layout->addLayout(makeSteps());
    setAccessibleName(heads.join(QStringLiteral(", ")) + QStringLiteral(", ") + termText(grant, format));
    connect(m_edit, &QToolButton::clicked, this, &GrantCard::editRequested);
    connect(m_delete, &QToolButton::clicked, this, &GrantCard::deleteRequested);
}

QLayout *GrantCard::makeHead(const QString &heading)
{
    auto *label = new QLabel(heading);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    label->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(label, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    head->addWidget(m_delete, 0, Qt::AlignTop);
    return head;
}

void GrantCard::addLapse(const planning::Lapse &lapse, QVBoxLayout &layout)
{
    const Day asOf = m_workspace.asOf();
    const Tone tone = planning::isMissed(lapse, asOf) ? Tone::Over : lapseTone(lapse.lastDay.daysSince(asOf));
    for (const QString &sentence :
         planning::lapseSentences(m_workspace.library(), lapse, asOf, m_workspace.language())) {
        auto *label = new ToneLabel(this);
        label->say(sentence, tone);
        layout.addWidget(label);
    }
}

void GrantCard::addDocuments(QVBoxLayout &layout)
{
    auto *heading = new QLabel(tr("Documents"));
    heading->setForegroundRole(QPalette::PlaceholderText);
    layout.addWidget(heading);
    layout.addWidget(new DocumentLinks(linesOf(m_documents), m_workspace.session().path()));
}

// The likeliest step is a button, the others are in the menu beside it.
QLayout *GrantCard::makeSteps()
{
    if (isOpen(m_grant, m_workspace.session().today())) {
        const bool isLetLapse = m_grant.closing.has_value();
        if (m_grant.kind == GrantKind::Option && !isLetLapse)
            addStep(GrantStep::Exercise, tr("Exercise…"), &GrantCard::exercise);
        if (m_grant.endsOn)
            addStep(GrantStep::Extend, tr("Extend…"), &GrantCard::extend);
        if (m_grant.endsOn && isLetLapse)
            addStep(GrantStep::Keep, tr("Keep it after all"), &GrantCard::keep);
        else if (m_grant.endsOn)
            addStep(GrantStep::LetLapse, tr("Let lapse"), &GrantCard::letLapse);
        addStep(GrantStep::Return, tr("Return…"), &GrantCard::giveBack);
    }
    addStep(tr("Documents…"), &GrantCard::changeDocuments);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new ActionButton(m_steps.first(), this));
    if (m_steps.size() > 1) {
        auto *more = new QPushButton;
        more->setText(tr("Other steps"));
        more->setAccessibleName(tr("Other steps of this grant"));
        more->setAutoDefault(true); // Return opens it; outside of a dialog only Space would
        auto *menu = new QMenu(more);
        menu->addActions(m_steps.mid(1));
        more->setMenu(menu);
        row->addWidget(more);
    }
    row->addStretch();
    return row;
}

QAction *GrantCard::addStep(const QString &text, void (GrantCard::*take)())
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, take);
    m_steps << action;
    return action;
}

void GrantCard::addStep(GrantStep step, const QString &text, void (GrantCard::*take)())
{
    m_stepOf.insert(step, addStep(text, take));
}

QAction *GrantCard::step(GrantStep step) const
{
    return m_stepOf.value(step);
}

void GrantCard::exercise()
{
    askToExercise(m_workspace, m_grant, parentWidget());
}

void GrantCard::extend()
{
    askToExtend(m_workspace, m_grant, parentWidget());
}

void GrantCard::letLapse()
{
    m_workspace.follow(m_workspace.session().letGrantLapse(m_grant.id, m_workspace.session().today()));
}

void GrantCard::keep()
{
    m_workspace.follow(m_workspace.session().keepGrant(m_grant.id));
}

void GrantCard::giveBack()
{
    askToReturn(m_workspace, m_grant, parentWidget());
}

void GrantCard::changeDocuments()
{
    askForDocuments(m_workspace, m_grant.id, m_documents, parentWidget());
}

QToolButton *GrantCard::makeButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void GrantCard::setRefusal(const QString &refusal)
{
    for (QToolButton *button : {m_edit, m_delete}) {
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(refusal.isEmpty() ? button->accessibleName() : refusal);
    }
    for (QAction *step : std::as_const(m_steps))
        setEditable(*step, refusal);
}

void GrantCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.alternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace slateboard
