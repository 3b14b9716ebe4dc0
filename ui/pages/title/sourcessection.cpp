// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/sourcessection.h"

#include "app/planning/counts.h"
#include "app/planning/rightswords.h"
#include "app/session/titlepartverbs.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/sourcepicker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inspectorparts.h"
#include "ui/widgets/tonelabel.h"

#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

QString termText(const RightsGrant &grant, const Formatter &format)
{
    return QStringLiteral("%1 – %2").arg(format.day(grant.startsOn),
                                         grant.endsOn ? format.day(*grant.endsOn) : QStringLiteral("∞"));
}

// "Option · drama, film · KR · 2022-01-01 – 2024-01-31"
QString grantText(const RightsGrant &grant, const Formatter &format)
{
    QStringList said{wordFor(grant.kind), planning::usesText(grant.uses), grant.territory, termText(grant, format)};
    if (grant.closing)
        said.insert(1, wordFor(*grant.closing));
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

// What is over says nothing about a title that is still to be made.
bool isPast(const RightsGrant &grant, Day asOf)
{
    return grant.endsOn && *grant.endsOn < asOf;
}

void addSentence(QLayout &layout, const QString &sentence, Tone tone)
{
    auto *label = new ToneLabel;
    layout.addWidget(label);
    label->say(sentence, tone);
}

} // namespace

SourceCard::SourceCard(const planning::RightsOfIp &rights, TitleId title, Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_remove(new QToolButton)
{
    const IpHead head = workspace.library().ips.find(rights.ip).value_or(IpHead{});
    auto *name = new QToolButton;
    QFont strong = name->font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    name->setText(fontMetrics().elidedText(head.title, Qt::ElideRight, 240));
    name->setAccessibleName(head.title);
    name->setToolTip(tr("Show “%1” in the Library").arg(head.title));
    name->setAutoRaise(true);
    name->setFocusPolicy(Qt::StrongFocus);
    name->setCursor(Qt::PointingHandCursor);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setIcon(QIcon::fromTheme(QStringLiteral("list-remove")));
    m_remove->setAccessibleName(tr("Take “%1” away from the title").arg(head.title));
    auto *kind = new QLabel(head.creator.isEmpty() ? wordFor(head.medium)
                                                   : wordFor(head.medium) + QStringLiteral(" · ") + head.creator);
    kind->setForegroundRole(QPalette::PlaceholderText);
    kind->setTextFormat(Qt::PlainText);
    kind->setContentsMargins(4, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addWidget(name);
    top->addStretch();
    top->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 8);
    layout->setSpacing(3);
    layout->addLayout(top);
    layout->addWidget(kind);
    addRights(rights, title, workspace, *layout);
    connect(name, &QToolButton::clicked, this, &SourceCard::shown);
    connect(m_remove, &QToolButton::clicked, this, &SourceCard::removeRequested);
    setAccessibleName(head.title);
}

void SourceCard::addRights(const planning::RightsOfIp &rights, TitleId title, const Workspace &workspace,
                           QLayout &layout)
{
    const Formatter format = workspace.format();
    const Day asOf = workspace.asOf();
    bool hasRight = false;
    for (const planning::GrantInFull &one : rights.grants) {
        if (isPast(one.grant, asOf))
            continue;
        hasRight = true;
        auto *line = new QLabel(grantText(one.grant, format));
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        line->setContentsMargins(4, 0, 0, 0);
        layout.addWidget(line);
        const planning::TitleAtRisk *risk = one.lapse ? planning::riskOf(*one.lapse, title) : nullptr;
        const Title *row = findRow(workspace.library().titles, title);
        if (risk && row) {
            const QString ip = workspace.library().ips.find(rights.ip).value_or(IpHead{}).title;
            addSentence(layout, planning::lapseSentence(*one.lapse, *risk, asOf, ip, row->name(workspace.language())),
                        risk->isMissed(asOf) ? Tone::Over : lapseTone(one.lapse->lastDay.daysSince(asOf)));
        }
    }
    for (const planning::Clash &clash : rights.clashes)
        addSentence(layout, planning::clashSentence(workspace.library(), clash), Tone::Over);
    if (!hasRight)
        addSentence(layout, tr("No right in it holds on this day or later."), Tone::Warn);
}

void SourceCard::setRefusal(const QString &refusal)
{
    m_remove->setEnabled(refusal.isEmpty());
    m_remove->setToolTip(refusal.isEmpty() ? m_remove->accessibleName() : refusal);
}

void SourceCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.alternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

SourcesSection::SourcesSection(Workspace &workspace, QWidget *parent) :
    SheetSection(workspace, Of::Title, parent), m_cards(new QVBoxLayout), m_empty(new QLabel),
    m_picker(new SourcePicker(workspace.library().ips))
{
    m_cards->setSpacing(6);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_picker->showPicked(false); // cards do that
    body().addLayout(m_cards);
    body().addWidget(m_empty);
    body().addWidget(m_picker);
    connect(m_picker, &SourcePicker::taken, this, [this](IpId ip) {
        if (hasSheet() && !ips().contains(ip))
            save(setSources(SheetSection::workspace().session(), titleId(), ips() << ip));
    });
    connect(&workspace, &Workspace::changed, this, [this, &workspace](const Changes &changes) {
        if (changes.touches(Table::SourceIp))
            m_picker->setIps(workspace.library().ips);
    });
    retranslate();
}

QList<IpId> SourcesSection::ips() const
{
    QList<IpId> ips;
    for (const planning::RightsOfIp &rights : sheet().sources)
        ips << rights.ip;
    return ips;
}

void SourcesSection::showSheet()
{
    clearInspector(*m_cards);
    for (const planning::RightsOfIp &rights : sheet().sources) {
        auto *card = new SourceCard(rights, titleId(), workspace());
        card->setRefusal(refusal());
        connect(card, &SourceCard::shown, this, [this, ip = rights.ip] { emit workspace().ipRequested(ip); });
        connect(card, &SourceCard::removeRequested, this, [this, ip = rights.ip] {
            QList<IpId> left = ips();
            left.removeAll(ip);
            save(setSources(workspace().session(), titleId(), left));
        });
        m_cards->addWidget(card);
    }
    m_empty->setVisible(sheet().sources.empty());
    setRemark(sheet().sources.empty() ? QString() : QString::number(sheet().sources.size()));
}

void SourcesSection::applyRefusal()
{
    m_picker->setVisible(refusal().isEmpty());
    for (int i = 0; i < m_cards->count(); ++i) {
        if (auto *card = qobject_cast<SourceCard *>(m_cards->itemAt(i)->widget()))
            card->setRefusal(refusal());
    }
}

void SourcesSection::retranslate()
{
    setHeading(tr("Source IPs and rights"));
    m_empty->setText(tr("Made from no source IP yet. Search one below, or leave it so for an original idea."));
    m_picker->retranslate();
    SheetSection::retranslate();
}

} // namespace slateboard
