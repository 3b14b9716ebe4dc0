// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/grantstepdialog.h"

#include "app/session/grantsteps.h"
#include "ui/models/workspace.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace slateboard {
namespace {

constexpr int usualExtension = 12; // months
constexpr GrantKind boughtKinds[] = {GrantKind::Purchase, GrantKind::Licence};

// "Option on “Moonlit Court”, to 2023-04-12".
QString headingOf(const Workspace &workspace, const RightsGrant &grant)
{
    const QString ip = workspace.library().ips.find(grant.ip).value_or(IpHead{}).title;
    //: %1 is a kind of right such as Option, %2 a source IP
    const QString name = GrantStepDialog::tr("%1 on “%2”").arg(wordFor(grant.kind), ip);
    return grant.endsOn ? GrantStepDialog::tr("%1, until %2").arg(name, workspace.format().day(*grant.endsOn)) : name;
}

// A day that has to be there.
Day typedDay(const DayEdit &edit, Day fallback)
{
    return edit.day().value_or(fallback);
}

// What stands there is a proposal: typing takes its place.
void begin(DayEdit &edit)
{
    edit.setFocus();
    edit.selectAll();
}

tl::unexpected<Error> missing(const QString &sentence)
{
    return failure(ErrorCode::Invalid, sentence);
}

// The fields of a right that an option is exercised into.
struct BoughtFields {
    QComboBox *kind = new QComboBox;
    DayEdit *day = new DayEdit;
    DayEdit *last = new DayEdit;
    QCheckBox *perpetual = new QCheckBox(GrantStepDialog::tr("Perpetual"));
    MoneyEdit *price;

    BoughtFields(const Workspace &workspace, const RightsGrant &option) : price(new MoneyEdit(workspace.format()))
    {
        for (GrantKind bought : boughtKinds)
            kind->addItem(wordFor(bought));
        day->setDay(workspace.session().today());
        last->setSuggestion(workspace.session().today().plusMonths(60));
        last->setEnabled(false);
        perpetual->setChecked(true);
        price->setMoney(option.exercisePrice);
    }
    void addTo(QFormLayout &form) const
    {
        form.addRow(GrantStepDialog::tr("&Into"), kind);
        form.addRow(GrantStepDialog::tr("&Day"), day);
        form.addRow(GrantStepDialog::tr("&Until"), last);
        form.addRow(QString(), perpetual);
        form.addRow(GrantStepDialog::tr("&Price"), price);
    }
    [[nodiscard]] RightsGrant grant(const RightsGrant &option) const
    {
        RightsGrant bought;
        bought.kind = boughtKinds[kind->currentIndex()];
        bought.exclusive = option.exclusive;
        bought.startsOn = typedDay(*day, option.startsOn);
        bought.endsOn = perpetual->isChecked() ? std::nullopt : last->day();
        bought.fee = price->money();
        return bought;
    }
    [[nodiscard]] Result<QString> outcome(const Workspace &workspace, const RightsGrant &option) const
    {
        if (!day->day())
            return missing(GrantStepDialog::tr("Enter the day on which the option is exercised."));
        if (!perpetual->isChecked() && !last->day())
            return missing(GrantStepDialog::tr("Enter the last day, or choose “Perpetual”."));
        return exercised(option, grant(option)).map([&](const Exercise &done) {
            return GrantStepDialog::tr("The option ends on %1; uses, territory, language and counterparty carry over.")
                .arg(workspace.format().day(done.bought.startsOn));
        });
    }
};

} // namespace

GrantStepDialog::GrantStepDialog(const QString &name, const QString &heading, QWidget *parent) :
    QDialog(parent), m_form(new QFormLayout), m_verdict(new ToneLabel(this))
{
    setWindowTitle(name);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(name, QDialogButtonBox::AcceptRole);
    auto *asked = new QVBoxLayout;
    asked->addLayout(m_form);
    asked->addWidget(m_verdict);
    layOutDialog(*this, heading, asked, buttons);
    m_do->setDefault(true); // now that it is the dialog's
}

void GrantStepDialog::watch(EchoEdit *edit)
{
    m_edits << edit;
    connect(edit, &EchoEdit::typedChanged, this, &GrantStepDialog::refresh);
}

void GrantStepDialog::setOutcome(std::function<Result<QString>()> outcome)
{
    m_outcome = std::move(outcome);
    refresh();
}

void GrantStepDialog::refresh()
{
    const auto amiss =
        std::ranges::find_if(m_edits, [](const EchoEdit *edit) { return edit->isEnabled() && !edit->isAcceptable(); });
    const Result<QString> outcome = amiss == m_edits.end() ? m_outcome() : missing((*amiss)->refusal());
    m_do->setEnabled(outcome.has_value());
    m_verdict->say(outcome ? *outcome : outcome.error().sentence, outcome ? Tone::Good : Tone::Over);
    growToText(*this);
}

void askToExercise(Workspace &workspace, const RightsGrant &option, QWidget *owner)
{
    auto *dialog = new GrantStepDialog(GrantStepDialog::tr("Exercise"), headingOf(workspace, option), owner->window());
    const BoughtFields fields(workspace, option);
    fields.addTo(dialog->form());
    for (EchoEdit *edit : QList<EchoEdit *>{fields.day, fields.last, fields.price})
        dialog->watch(edit);
    QObject::connect(fields.perpetual, &QCheckBox::toggled, dialog, [dialog, fields](bool isPerpetual) {
        fields.last->setEnabled(!isPerpetual);
        dialog->refresh();
    });
    QObject::connect(fields.kind, &QComboBox::currentIndexChanged, dialog,
                     [fields](int index) { fields.perpetual->setChecked(boughtKinds[index] == GrantKind::Purchase); });
    dialog->setOutcome([&workspace, option, fields] { return fields.outcome(workspace, option); });
    QObject::connect(dialog, &QDialog::accepted, owner, [&workspace, option, fields] {
        workspace.follow(workspace.session().exerciseOption(option.id, fields.grant(option)));
    });
    dialog->open();
    begin(*fields.day);
}

void askToExtend(Workspace &workspace, const RightsGrant &grant, QWidget *owner)
{
    auto *dialog = new GrantStepDialog(GrantStepDialog::tr("Extend"), headingOf(workspace, grant), owner->window());
    auto *until = new DayEdit;
    auto *fee = new MoneyEdit(workspace.format());
    if (grant.endsOn)
        until->setDay(grant.endsOn->plusDays(1).plusMonths(usualExtension).plusDays(-1));
    dialog->form().addRow(GrantStepDialog::tr("&Until"), until);
    dialog->form().addRow(GrantStepDialog::tr("Additional f&ee"), fee);
    if (!grant.extensionTerms.isEmpty())
        dialog->form().addRow(GrantStepDialog::tr("Agreed"), new QLabel(grant.extensionTerms));
    dialog->watch(until);
    dialog->watch(fee);
    dialog->setOutcome([format = workspace.format(), grant, until, fee]() -> Result<QString> {
        if (!until->day())
            return missing(GrantStepDialog::tr("Enter the new last day."));
        return extended(grant, *until->day(), fee->money()).map([&](const RightsGrant &done) {
            const auto days = static_cast<int>(done.endsOn->daysSince(*grant.endsOn));
            const QString lasts = GrantStepDialog::tr("The grant lasts %n day(s) longer.", nullptr, days);
            return fee->money() ? lasts + QLatin1Char(' ') +
                                      GrantStepDialog::tr("The fee is %1 in all.").arg(format.moneyExact(*done.fee))
                                : lasts;
        });
    });
    QObject::connect(dialog, &QDialog::accepted, owner, [&workspace, id = grant.id, until, fee] {
        if (until->day())
            workspace.follow(workspace.session().extendGrant(id, *until->day(), fee->money()));
    });
    dialog->open();
    begin(*until);
}

void askToReturn(Workspace &workspace, const RightsGrant &grant, QWidget *owner)
{
    auto *dialog = new GrantStepDialog(GrantStepDialog::tr("Return"), headingOf(workspace, grant), owner->window());
    auto *day = new DayEdit;
    day->setDay(workspace.session().today());
    dialog->form().addRow(GrantStepDialog::tr("&Day"), day);
    dialog->watch(day);
    dialog->setOutcome([format = workspace.format(), grant, day]() -> Result<QString> {
        if (!day->day())
            return missing(GrantStepDialog::tr("Enter the day on which the right is returned."));
        return returned(grant, *day->day()).map([&](const RightsGrant &done) {
            return GrantStepDialog::tr("The grant ends on %1.").arg(format.day(*done.endsOn));
        });
    });
    QObject::connect(dialog, &QDialog::accepted, owner, [&workspace, id = grant.id, day] {
        if (day->day())
            workspace.follow(workspace.session().returnGrant(id, *day->day()));
    });
    dialog->open();
    begin(*day);
}

} // namespace slateboard
