// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/effectpanel.h"

#include "ui/pages/board/boardgeometry.h"
#include "ui/pages/board/cardpainter.h"

#include <QPainter>

#include <algorithm>

namespace slateboard {
namespace {

constexpr int panelMargin = 8; // around it
constexpr int panelInset = 12;
constexpr int blockGap = 20;
constexpr int linesBelowHeads = 5;
constexpr int quarterGap = 18; // between two columns of quarters
constexpr double gateShare = 0.44;
constexpr double moneyShare = 0.3;

class PanelWriter {
public:
    PanelWriter(QPainter &painter, const CardFonts &fonts, const Theme &theme) :
        m_painter(painter), m_fonts(fonts), m_theme(theme)
    {}

    void writeHeading(QRect &block, const QString &text) const
    {
        m_painter.setFont(m_fonts.small.font());
        m_painter.setPen(m_theme.subtext);
        take(block, m_fonts.small, text, 1);
    }
    // Long sentences take two lines while there is room for those that follow.
    void writeLines(QRect block, const std::vector<EffectLine> &lines) const
    {
        m_painter.setFont(m_fonts.plain.font());
        int room = block.height() / m_fonts.plain.lineHeight();
        auto left = static_cast<int>(lines.size());
        for (const EffectLine &line : lines) {
            if (room <= 0)
                return;
            const int most = std::clamp(room - left + 1, 1, 2);
            const int taken = countLines(m_fonts.plain.font(), line.text, block.width(), most);
            m_painter.setPen(toneText(line.tone, m_theme));
            take(block, m_fonts.plain, line.text, taken);
            room -= taken;
            --left;
        }
    }
    void writeQuarters(QRect block, const ColumnWords &words) const;

private:
    void take(QRect &block, const CardFont &font, const QString &text, int lines) const
    {
        const QRect rect(block.left(), block.top(), block.width(), lines * font.lineHeight());
        if (lines == 1)
            m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                               font.metrics().elidedText(text, Qt::ElideRight, rect.width()));
        else
            paintLines(m_painter, rect, text, lines);
        block.setTop(block.top() + rect.height());
    }
    void writeQuarter(const QRect &line, const QuarterWords &quarter, int labelWidth, int valueWidth) const;

    QPainter &m_painter;
    const CardFonts &m_fonts;
    const Theme &m_theme;
};

void PanelWriter::writeQuarter(const QRect &line, const QuarterWords &quarter, int labelWidth, int valueWidth) const
{
    const auto flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    m_painter.setFont(m_fonts.plain.font());
    m_painter.setPen(m_theme.subtext);
    m_painter.drawText(line, flags | Qt::AlignLeft, quarter.quarter);
    m_painter.setPen(toneText(quarter.tone, m_theme));
    const QRect value(line.left() + labelWidth + 8, line.top(), valueWidth, line.height());
    m_painter.drawText(value, flags | Qt::AlignRight, withSign(quarter.after, quarter.tone));
    if (quarter.before.isEmpty())
        return;
    m_painter.setFont(m_fonts.small.font());
    m_painter.setPen(m_theme.subtext);
    m_painter.drawText(QRect(value.right() + 6, line.top(), line.right() - value.right() - 6, line.height()),
                       flags | Qt::AlignLeft, QStringLiteral("← ") + quarter.before);
}

void PanelWriter::writeQuarters(QRect block, const ColumnWords &words) const
{
    const int height = m_fonts.plain.lineHeight();
    int labels = 0;
    int values = 0;
    int befores = 0;
    for (const QuarterWords &quarter : words.quarters) {
        labels = std::max(labels, m_fonts.plain.width(quarter.quarter));
        values = std::max(values, m_fonts.plain.width(withSign(quarter.after, quarter.tone)));
        befores = std::max(befores, m_fonts.small.width(QStringLiteral("← ") + quarter.before));
    }
    const int width = labels + 8 + values + (befores > 0 ? 6 + befores : 0);
    const int columns = std::max(1, (block.width() + quarterGap) / (width + quarterGap));
    const auto count = static_cast<int>(words.quarters.size());
    const int rows = std::clamp((count + columns - 1) / columns, 1,
                                std::max(1, block.height() / height - 1)); // the last for the note
    for (int i = 0; i < std::min(count, rows * columns); ++i) {
        const QRect line(block.left() + i / rows * (width + quarterGap), block.top() + i % rows * height, width,
                         height);
        writeQuarter(line, words.quarters[static_cast<size_t>(i)], labels, values);
    }
    block.setTop(block.top() + std::max(0, rows) * height);
    m_painter.setFont(m_fonts.plain.font());
    m_painter.setPen(toneText(words.moneyTone, m_theme));
    take(block, m_fonts.plain, words.moneyNote, 1);
}

} // namespace

QColor toneText(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Good: return theme.good;
    case Tone::Warn: return theme.warn;
    case Tone::Over: return theme.over;
    case Tone::Neutral: break;
    }
    return theme.text;
}

QRect effectPanelRect(const QRect &view, int mouseY, const CardFonts &fonts)
{
    const int height = 2 * panelInset + fonts.name.lineHeight() + fonts.small.lineHeight() + 4 +
                       linesBelowHeads * fonts.plain.lineHeight();
    QRect panel(view.left() + panelMargin, view.bottom() - height - panelMargin, view.width() - 2 * panelMargin,
                height);
    if (mouseY > panel.top() - fonts.name.lineHeight())
        panel.moveTop(BoardGeometry::headHeight + panelMargin);
    return panel;
}

void paintEffectPanel(QPainter &painter, const QRect &panel, const QString &move, const ColumnWords &words,
                      const CardFonts &fonts, const Theme &theme)
{
    painter.save();
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(panel).adjusted(1, 1, -1, -1), 8, 8);
    QRect rest = panel.adjusted(panelInset, panelInset, -panelInset, -panelInset);
    painter.setFont(fonts.name.font());
    painter.setPen(theme.text);
    painter.drawText(QRect(rest.left(), rest.top(), rest.width(), fonts.name.lineHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fonts.name.metrics().elidedText(move, Qt::ElideRight, rest.width()));
    rest.setTop(rest.top() + fonts.name.lineHeight() + 4);
    const PanelWriter writer(painter, fonts, theme);
    QRect gate(rest.left(), rest.top(), static_cast<int>(rest.width() * gateShare), rest.height());
    QRect money(gate.right() + blockGap, rest.top(), static_cast<int>(rest.width() * moneyShare), rest.height());
    QRect goals(money.right() + blockGap, rest.top(), rest.right() - money.right() - blockGap, rest.height());
    writer.writeHeading(gate, words.gateHeading);
    writer.writeLines(gate, words.gate);
    writer.writeHeading(money, words.moneyHeading);
    writer.writeQuarters(money, words);
    writer.writeHeading(goals, words.goalsHeading);
    writer.writeLines(goals, words.goals);
    painter.restore();
}

} // namespace slateboard
