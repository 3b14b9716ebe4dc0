// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace slateboard {
namespace {

constexpr qreal segmentRadius = 5;
constexpr int leastCharacters = 5;

QFont boldened(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

class Segment : public QAbstractButton {
public:
    Segment(bool isFirst, bool isLast) : m_isFirst(isFirst), m_isLast(isLast)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(boldened(font())); // so that choosing one moves none
        return {metrics.horizontalAdvance(text()) + 16, metrics.height() + 12};
    }
    // A row of them that may shrink says the rest in tool tips.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::min(sizeHint().width(), leastCharacters * fontMetrics().averageCharWidth() + 16),
                sizeHint().height()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || width() >= sizeHint().width())
            return QAbstractButton::event(event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.line);
        painter.setBrush(isChecked() ? theme.accentSoft : underMouse() && isEnabled() ? theme.soft : theme.base);
        painter.drawPath(outline());
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 3, 3);
        }
        painter.setFont(isChecked() ? boldened(font()) : font());
        painter.setPen(isChecked() ? theme.accent : isEnabled() ? theme.text : theme.subtext);
        painter.drawText(rect(), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 8));
    }

private:
    // Neighbours share a line: each but the last draws past its right edge.
    [[nodiscard]] QPainterPath outline() const
    {
        const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, m_isLast ? -0.5 : 0.5, -0.5);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(area, segmentRadius, segmentRadius);
        if (!m_isFirst)
            path.addRect(area.adjusted(0, 0, -area.width() / 2, 0));
        if (!m_isLast)
            path.addRect(area.adjusted(area.width() / 2, 0, 0, 0));
        return path.simplified();
    }
    bool m_isFirst;
    bool m_isLast;
};

} // namespace

Segments::Segments(int count, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto *button = new Segment(i == 0, i == count - 1);
        m_group->addButton(button, i);
        layout->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void Segments::setTexts(const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        QAbstractButton *button = m_group->button(i);
        if (button->text() == texts[i])
            continue;
        button->setText(texts[i]);
        button->updateGeometry();
    }
}

void Segments::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

int Segments::current() const
{
    return m_group->checkedId();
}

} // namespace slateboard
