// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grantform.h"

#include "app/planning/counts.h"
#include "app/session/grantsteps.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>

namespace slateboard {
namespace {

constexpr int usesPerLine = 4;

QStringList partyNames(const Library &library)
{
    QStringList names;
    for (const Party &party : library.parties)
        names << party.name;
    return names;
}

} // namespace

GrantForm::GrantForm(const Library &library, const Formatter &formatter, QWidget *parent) :
    QWidget(parent), m_kind(new QComboBox), m_territory(new QLineEdit), m_language(new QLineEdit),
    m_exclusive(new QCheckBox(tr("Exclusive"))), m_startsOn(new DayEdit), m_endsOn(new DayEdit),
    m_perpetual(new QCheckBox(tr("Perpetual"))), m_fee(new MoneyEdit(formatter)),
    m_exercisePrice(new MoneyEdit(formatter)), m_extension(new QLineEdit), m_counterparty(new QLineEdit),
    m_verdict(new QLabel)
{
    for (const auto &word : words<GrantKind>())
        m_kind->addItem(translatedWord(word.english));
    m_territory->setPlaceholderText(tr("Worldwide"));
    m_language->setPlaceholderText(tr("All languages"));
    auto *completer = new QCompleter(partyNames(library), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_counterparty->setCompleter(completer);
    m_verdict->setWordWrap(true);
    m_verdict->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    build(*form);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &GrantForm::refresh);
    for (const QCheckBox *box : {m_perpetual, m_exclusive})
        connect(box, &QCheckBox::toggled, this, &GrantForm::refresh);
    for (const QLineEdit *edit : {m_territory, m_language, m_counterparty})
        connect(edit, &QLineEdit::textChanged, this, &GrantForm::refresh);
    for (EchoEdit *edit : QList<EchoEdit *>{m_startsOn, m_endsOn, m_fee, m_exercisePrice})
        connect(edit, &EchoEdit::typedChanged, this, &GrantForm::refresh);
    for (const QCheckBox *use : std::as_const(m_uses))
        connect(use, &QCheckBox::toggled, this, &GrantForm::refresh);
    refresh();
}

void GrantForm::build(QFormLayout &form)
{
    form.addRow(tr("&Kind"), m_kind);
    form.addRow(tr("Uses"), usesRow());
    form.addRow(tr("&Territory"), m_territory);
    form.addRow(tr("&Language"), m_language);
    form.addRow(QString(), m_exclusive);
    form.addRow(tr("&From"), m_startsOn);
    auto *until = new QLabel(tr("&Until"));
    form.addRow(until, endRow());
    until->setBuddy(m_endsOn); // the row itself takes no focus
    form.addRow(tr("F&ee"), m_fee);
    form.addRow(tr("E&xercise price"), m_exercisePrice);
    form.addRow(tr("Exte&nsion"), m_extension);
    form.addRow(tr("Counter&party"), m_counterparty);
    form.addRow(m_verdict);
}

QWidget *GrantForm::usesRow()
{
    auto *row = new QWidget;
    row->setAccessibleName(tr("Uses"));
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const auto &word : words<Use>()) {
        auto *use = new QCheckBox(translatedWord(word.english));
        const auto place = static_cast<int>(m_uses.size());
        grid->addWidget(use, place / usesPerLine, place % usesPerLine);
        m_uses << use;
    }
    return row;
}

QWidget *GrantForm::endRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_endsOn, 1);
    layout->addWidget(m_perpetual);
    m_endsOn->setAccessibleName(tr("Last day"));
    return row;
}

void GrantForm::setGrant(const RightsGrant &grant, const QString &counterparty)
{
    m_start = grant;
    m_kind->setCurrentIndex(static_cast<int>(grant.kind));
    for (qsizetype i = 0; i < m_uses.size(); ++i)
        m_uses[i]->setChecked(grant.uses.has(static_cast<Use>(i)));
    m_territory->setText(grant.territory);
    m_language->setText(grant.language);
    m_exclusive->setChecked(grant.exclusive);
    m_startsOn->setDay(grant.startsOn);
    m_endsOn->setSuggestion(grant.startsOn.plusMonths(24));
    m_endsOn->setDay(grant.endsOn);
    m_perpetual->setChecked(!grant.endsOn);
    m_perpetual->setEnabled(!planning::isOver(grant)); // what was exercised or returned has ended
    m_fee->setMoney(grant.fee);
    m_exercisePrice->setMoney(grant.exercisePrice);
    m_extension->setText(grant.extensionTerms);
    m_counterparty->setText(counterparty);
    refresh();
}

RightsGrant GrantForm::grant() const
{
    RightsGrant grant = m_start;
    grant.kind = static_cast<GrantKind>(m_kind->currentIndex());
    for (qsizetype i = 0; i < m_uses.size(); ++i)
        grant.uses.set(static_cast<Use>(i), m_uses[i]->isChecked());
    grant.territory = m_territory->text();
    grant.language = m_language->text();
    grant.exclusive = m_exclusive->isChecked();
    grant.startsOn = m_startsOn->day().value_or(m_start.startsOn);
    grant.endsOn = m_perpetual->isChecked() ? std::nullopt : m_endsOn->day();
    grant.fee = m_fee->money();
    grant.exercisePrice = grant.kind == GrantKind::Option ? m_exercisePrice->money() : std::nullopt;
    grant.extensionTerms = m_extension->text();
    return grant;
}

QString GrantForm::counterparty() const
{
    return m_counterparty->text();
}

QString GrantForm::refusal() const
{
    const bool coversAny = std::ranges::any_of(m_uses, [](const QCheckBox *use) { return use->isChecked(); });
    if (!coversAny)
        return tr("Choose at least one use.");
    if (!m_startsOn->isAcceptable() || !m_startsOn->day())
        return tr("Enter the day on which the grant begins.");
    if (!m_perpetual->isChecked() && (!m_endsOn->isAcceptable() || !m_endsOn->day()))
        return tr("Enter the last day, or choose “Perpetual”.");
    if (!m_perpetual->isChecked() && *m_endsOn->day() < *m_startsOn->day())
        return tr("The last day is before the first.");
    if (!m_fee->isAcceptable())
        return m_fee->refusal();
    if (m_exercisePrice->isEnabled() && !m_exercisePrice->isAcceptable())
        return m_exercisePrice->refusal();
    RightsGrant typed = grant();
    const auto sound = checkGrant(typed);
    return sound ? QString() : sound.error().sentence;
}

void GrantForm::refresh()
{
    m_endsOn->setEnabled(!m_perpetual->isChecked());
    m_exercisePrice->setEnabled(m_kind->currentIndex() == static_cast<int>(GrantKind::Option));
    showVerdict();
    emit changed();
}

void GrantForm::showVerdict()
{
    m_verdict->setText(verdict());
    emit said();
}

QString GrantForm::verdict() const
{
    const QString amiss = refusal();
    if (!amiss.isEmpty())
        return QStringLiteral("✕  ") + amiss;
    QStringList lines;
    if (!m_warning.isEmpty())
        lines << QStringLiteral("▲  ") + m_warning;
    const QString secured = tr("While this grant runs, the source IP counts as secured.");
    if (!planning::countsAsSecured(grant()))
        lines << QStringLiteral("▲  ") + tr("This grant does not make a source IP count as secured: that takes an "
                                            "in-house right, a purchase, a licence or an option, for a screen use.");
    else // a check mark would say that all is well
        lines << (m_warning.isEmpty() ? QStringLiteral("✓  ") + secured : secured);
    return lines.join(QLatin1Char('\n'));
}

void GrantForm::warn(const QString &sentence)
{
    m_warning = sentence;
    showVerdict();
}

} // namespace slateboard
