// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/tiebutton.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace slateboard {
namespace {

constexpr int barWidth = 4;

QString sizeText(const Title &title)
{
    if (title.minutes && title.episodes.value_or(1) > 1)
        return QStringLiteral("%1×%2").arg(*title.episodes).arg(*title.minutes);
    return title.minutes ? TieButton::tr("%n min", nullptr, *title.minutes) : QString();
}

} // namespace

TieButton::TieButton(const Title &title, const Workspace &workspace, QWidget *parent) :
    QAbstractButton(parent), m_format(title.format)
{
    QStringList facts{wordFor(title.format)};
    if (const QString size = sizeText(title); !size.isEmpty())
        facts << size;
    const planning::TitleFigures *figures = planning::findTitle(workspace.figures(), title.id);
    if (figures && figures->stage)
        facts << wordFor(figures->stage->stage);
    m_facts = facts.join(QStringLiteral(" · "));
    setText(title.name(workspace.language()));
    setAccessibleName(text() + QStringLiteral(", ") + m_facts);
    setToolTip(tr("Show this title"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TieButton::sizeHint() const
{
    return {120, fontMetrics().height() * 2 + 14};
}

void TieButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, 6, 6);
    painter.fillPath(outline, underMouse() ? theme.soft : theme.base);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, barWidth, height()), theme.formatColor(m_format));
    painter.restore();
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(theme.line));
    painter.drawPath(outline);

    const QRect area = rect().adjusted(barWidth + 8, 6, -8, -6);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    painter.setFont(font());
    painter.setPen(theme.subtext);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(m_facts, Qt::ElideRight, area.width()));
}

} // namespace slateboard
