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

constexpr int nameWidth = 240; // pixels of a source IP's title, at most

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

void addLapse(SourceText &text, const planning::Lapse &lapse, const Title &title, const Workspace &workspace)
{
    const planning::TitleAtRisk *risk = planning::riskOf(lapse, title.id);
    if (!risk)
        return;
    const Day asOf = workspace.asOf();
    const Tone tone = risk->isMissed(asOf) ? Tone::Over : lapseTone(lapse.lastDay.daysSince(asOf));
    text.lines << SourceText::Line{
        planning::lapseSentence(lapse, *risk, asOf, text.title, title.name(workspace.language())), tone};
}

} // namespace

SourceText sourceText(const Workspace &workspace, const planning::RightsOfIp &rights, TitleId title)
{
    const Library &library = workspace.library();
    const IpHead head = library.ips.find(rights.ip).value_or(IpHead{});
    const QString medium = wordFor(head.medium);
    SourceText text{rights.ip, head.title, medium, {}};
    if (!head.creator.isEmpty())
        text.kind = medium + QStringLiteral(" · ") + head.creator;
    const Title *row = findRow(library.titles, title);
    for (const planning::GrantInFull &one : rights.grants) {
        if (isPast(one.grant, workspace.asOf()))
            continue;
        text.lines << SourceText::Line{grantText(one.grant, workspace.format()), {}};
        if (one.lapse && row)
            addLapse(text, *one.lapse, *row, workspace);
    }
    if (text.lines.isEmpty())
        text.lines << SourceText::Line{SourceCard::tr("No right in it holds on this day or later."), Tone::Warn};
    for (const planning::Clash &clash : rights.clashes)
        text.lines << SourceText::Line{planning::clashSentence(library, clash), Tone::Over};
    return text;
}

SourceCard::SourceCard(const SourceText &text, QWidget *parent) : QWidget(parent), m_remove(new QToolButton)
{
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setIcon(QIcon::fromTheme(QStringLiteral("list-remove")));
    m_remove->setAccessibleName(tr("Take “%1” away from the title").arg(text.title));
    auto *top = new QHBoxLayout;
    top->addWidget(makeName(text.title));
    top->addStretch();
    top->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 8);
    layout->setSpacing(3);
    layout->addLayout(top);
    addLine(text.kind, {}, QPalette::PlaceholderText);
    for (const SourceText::Line &line : text.lines)
        addLine(line.text, line.tone);
    connect(m_remove, &QToolButton::clicked, this, &SourceCard::removeRequested);
    setAccessibleName(text.title);
}

QToolButton *SourceCard::makeName(const QString &title)
{
    auto *name = new QToolButton;
    QFont strong = name->font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    name->setText(QFontMetrics(strong).elidedText(title, Qt::ElideRight, nameWidth));
    name->setAccessibleName(title);
    name->setToolTip(tr("Show “%1” in the Library").arg(title));
    name->setAutoRaise(true);
    name->setFocusPolicy(Qt::StrongFocus);
    name->setCursor(Qt::PointingHandCursor);
    connect(name, &QToolButton::clicked, this, &SourceCard::shown);
    return name;
}

void SourceCard::addLine(const QString &text, std::optional<Tone> tone, QPalette::ColorRole role)
{
    if (tone) {
        auto *label = new ToneLabel;
        layout()->addWidget(label);
        label->say(text, *tone);
        return;
    }
    auto *label = new QLabel(text);
    label->setForegroundRole(role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(4, 0, 0, 0);
    layout()->addWidget(label);
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
    QList<SourceText> texts;
    for (const planning::RightsOfIp &rights : sheet().sources)
        texts << sourceText(workspace(), rights, titleId());
    m_empty->setVisible(texts.isEmpty());
    setRemark(texts.isEmpty() ? QString() : QString::number(texts.size()));
    if (texts == m_texts)
        return; // the keyboard may be on a card
    m_texts = texts;
    clearInspector(*m_cards);
    for (const SourceText &text : std::as_const(m_texts))
        addCard(text);
}

void SourcesSection::addCard(const SourceText &text)
{
    auto *card = new SourceCard(text);
    card->setRefusal(refusal());
    connect(card, &SourceCard::shown, this, [this, ip = text.ip] { emit workspace().ipRequested(ip); });
    connect(card, &SourceCard::removeRequested, this, [this, ip = text.ip] {
        QList<IpId> left = ips();
        left.removeAll(ip);
        save(setSources(workspace().session(), titleId(), left));
    });
    m_cards->addWidget(card);
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
    m_texts.clear(); // tool tips change too
    clearInspector(*m_cards);
    SheetSection::retranslate();
}

} // namespace slateboard
