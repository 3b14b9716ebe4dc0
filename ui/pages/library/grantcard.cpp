// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/grantcard.h"

#include "app/planning/counts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLinearGradient>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace slateboard {
namespace {

constexpr double perpetualYears = 20; // drawn length of a term without an end

QString usesText(Uses uses)
{
    QStringList names;
    for (const auto &word : words<Use>()) {
        if (uses.has(word.value))
            names << translatedWord(word.english);
    }
    return names.join(QStringLiteral(", "));
}

QString termText(const RightsGrant &grant, const Formatter &format)
{
    return QStringLiteral("%1 – %2").arg(format.day(grant.startsOn),
                                         grant.endsOn ? format.day(*grant.endsOn) : QStringLiteral("∞"));
}

QString stateText(const RightsGrant &grant, Day asOf)
{
    if (planning::isActive(grant, asOf))
        return {};
    return grant.startsOn > asOf ? GrantCard::tr("not yet begun") : GrantCard::tr("ended");
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
    addFact(form, GrantCard::tr("Uses"), usesText(grant.uses));
    addFact(form, GrantCard::tr("Territory"), grant.territory.isEmpty() ? GrantCard::tr("Worldwide") : grant.territory);
    addFact(form, GrantCard::tr("Language"), grant.language);
    addFact(form, GrantCard::tr("Fee"), money(grant.fee));
    addFact(form, GrantCard::tr("Exercise price"), money(grant.exercisePrice));
    addFact(form, GrantCard::tr("Extension"), grant.extensionTerms);
    addFact(form, GrantCard::tr("Counterparty"), party ? party->name : QString());
}

} // namespace

GrantCard::GrantCard(const RightsGrant &grant, const Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_edit(makeButton(QStringLiteral("document-edit"), tr("Edit this grant"))),
    m_delete(makeButton(QStringLiteral("edit-delete"), tr("Delete this grant")))
{
    QStringList heads{wordFor(grant.kind), grant.exclusive ? tr("exclusive") : tr("not exclusive")};
    if (const QString state = stateText(grant, workspace.asOf()); !state.isEmpty())
        heads << state;
    auto *heading = new QLabel(heads.join(QStringLiteral(", ")));
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    heading->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(heading, 1);
    head->addWidget(m_edit);
    head->addWidget(m_delete);
    auto *term = new QLabel(termText(grant, workspace.format()));
    term->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(8);
    facts->setVerticalSpacing(2);
    facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    addFacts(*facts, grant, workspace);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(term);
    layout->addWidget(new TermBar(grant.startsOn, grant.endsOn, workspace.asOf()));
    layout->addLayout(facts);
    if (!planning::countsAsSecured(grant)) {
        auto *remark = new ToneLabel(this);
        remark->say(tr("Does not make it count as secured."), Tone::Neutral);
        layout->addWidget(remark);
    }
    setAccessibleName(heading->text() + QStringLiteral(", ") + termText(grant, workspace.format()));
    connect(m_edit, &QToolButton::clicked, this, &GrantCard::editRequested);
    connect(m_delete, &QToolButton::clicked, this, &GrantCard::deleteRequested);
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

TermBar::TermBar(Day from, std::optional<Day> to, Day asOf, QWidget *parent) : QWidget(parent), m_isPerpetual(!to)
{
    const Day end = to.value_or(from.plusDays(static_cast<qint64>(perpetualYears * 365.25)));
    const auto length = static_cast<double>(end.daysSince(from) + 1);
    m_elapsed = std::clamp(static_cast<double>(asOf.daysSince(from)) / length, 0.0, 1.0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TermBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = QRectF(rect()).adjusted(0, 3, -4, -3);
    const qreal now = bar.left() + bar.width() * m_elapsed;
    painter.setPen(Qt::NoPen);
    QLinearGradient toCome(bar.topLeft(), bar.topRight());
    const QColor light = Theme::mixed(theme.base, theme.drama, 0.3);
    toCome.setColorAt(0, light);
    toCome.setColorAt(0.7, light);
    toCome.setColorAt(1, m_isPerpetual ? Theme::mixed(theme.base, theme.drama, 0.02) : light);
    painter.setBrush(toCome);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(theme.drama);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QPointF(now, bar.bottom())), 2, 2);
    if (m_elapsed > 0 && m_elapsed < 1)
        painter.fillRect(QRectF(now - 1, 0, 2, height()), theme.text);
}

} // namespace slateboard
