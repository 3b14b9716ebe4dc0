// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/grantbox.h"

#include "app/base/text.h"
#include "app/planning/counts.h"
#include "ui/models/workspace.h"
#include "ui/widgets/grantdialog.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace slateboard {
namespace {

constexpr int usualMonths = 24;

RightsGrant usualGrant(Day today)
{
    RightsGrant grant;
    grant.kind = GrantKind::Licence;
    grant.uses = {Use::Drama, Use::Film};
    grant.startsOn = today;
    grant.endsOn = today.plusMonths(usualMonths).plusDays(-1);
    return grant;
}

} // namespace

GrantBox::GrantBox(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace),
    m_wanted(new QCheckBox(tr("&Grant rights to all source IPs of these rows"))), m_sentence(new QLabel),
    m_change(new QPushButton(tr("Chang&e…")))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_wanted->setObjectName(QStringLiteral("grantForAll"));
    m_change->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_wanted, 0, 0);
    grid->addWidget(m_sentence, 1, 0);
    grid->addWidget(m_change, 0, 1, 2, 1, Qt::AlignVCenter);
    connect(m_wanted, &QCheckBox::toggled, this, [this](bool wanted) {
        if (wanted)
            ask();
        else
            take(std::nullopt);
    });
    connect(m_change, &QPushButton::clicked, this, &GrantBox::ask);
    take(std::nullopt);
}

void GrantBox::ask()
{
    auto *dialog = new GrantDialog(tr("Rights to all source IPs of these rows"), m_workspace.library(),
                                   m_workspace.format(), this);
    const GrantForAll now = m_grant.value_or(GrantForAll{usualGrant(m_workspace.session().today()), {}});
    dialog->form().setGrant(now.grant, now.counterparty);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        take(GrantForAll{dialog->form().grant(), dialog->form().counterparty()});
    });
    connect(dialog, &QDialog::rejected, this, [this] { take(m_grant); });
    dialog->open();
}

void GrantBox::take(std::optional<GrantForAll> grant)
{
    if (grant) {
        for (QString *text : {&grant->grant.territory, &grant->grant.language, &grant->grant.extensionTerms})
            *text = cleaned(*text);
    }
    const bool isOther = grant.has_value() != m_grant.has_value() ||
                         (grant && (grant->grant != m_grant->grant || grant->counterparty != m_grant->counterparty));
    m_grant = std::move(grant);
    const QSignalBlocker quiet(m_wanted);
    m_wanted->setChecked(m_grant.has_value());
    m_change->setVisible(m_grant.has_value());
    m_sentence->setText(sentence());
    m_wanted->setAccessibleDescription(m_sentence->text());
    if (isOther)
        emit grantChanged();
}

void GrantBox::setNamedGrants(int count)
{
    m_named = count;
    m_sentence->setText(sentence());
    m_wanted->setAccessibleDescription(m_sentence->text());
}

QString GrantBox::sentence() const
{
    if (!m_grant && m_named > 0)
        return tr("The rows name %Ln grant(s) themselves. Source IPs without a grant do not count as secured.", nullptr,
                  m_named);
    if (!m_grant)
        return QStringLiteral("▲  ") + tr("Without a grant, none of these source IPs counts as secured.");
    const RightsGrant &grant = m_grant->grant;
    const Formatter format = m_workspace.format();
    QStringList uses;
    for (const auto &word : words<Use>()) {
        if (grant.uses.has(word.value))
            uses << translatedWord(word.english);
    }
    QStringList parts{wordFor(grant.kind), uses.join(QStringLiteral(", ")),
                      grant.territory.isEmpty() ? tr("worldwide") : grant.territory,
                      grant.endsOn ? tr("%1 to %2").arg(format.day(grant.startsOn), format.day(*grant.endsOn))
                                   : tr("from %1, perpetual").arg(format.day(grant.startsOn))};
    if (grant.fee)
        parts << tr("%1 each").arg(format.moneyShort(*grant.fee));
    if (!m_grant->counterparty.isEmpty())
        parts << m_grant->counterparty;
    const QString terms = parts.join(QStringLiteral(" · "));
    return planning::countsAsSecured(grant)
               ? QStringLiteral("✓  ") + terms
               : QStringLiteral("▲  ") + tr("%1. Such a grant does not make a source IP count as secured.").arg(terms);
}

} // namespace slateboard
