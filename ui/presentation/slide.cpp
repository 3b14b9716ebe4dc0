// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slide.h"

#include "ui/charts/chart.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard {
namespace {

constexpr double noteSize = 34;
constexpr double noteHeight = 46;
constexpr double lineSize = 36;
constexpr double lineHeight = 66;

} // namespace

ChartSlide::ChartSlide(QString heading, Make make, QStringList notes) :
    m_heading(std::move(heading)), m_make(std::move(make)), m_notes(std::move(notes))
{
    m_notes.removeAll(QString());
}

ChartSlide::ChartSlide(QString heading, const QString &reason) : m_heading(std::move(heading)), m_notes(reason)
{}

ChartSlide::~ChartSlide() = default;

void ChartSlide::paint(const SlideCanvas &canvas, const QRectF &body) const
{
    if (!m_make) {
        canvas.paragraph(body.adjusted(0, body.height() / 3, 0, 0), m_notes.first(), noteSize * 1.2,
                         canvas.theme().subtext);
        return;
    }
    if (!m_chart)
        m_chart = m_make();
    const double notes = noteHeight * static_cast<double>(m_notes.size());
    canvas.chart(*m_chart, body.adjusted(0, 0, 0, -notes - (notes > 0 ? noteHeight / 2 : 0)));
    QRectF row(body.left(), body.bottom() - notes, body.width(), noteHeight);
    for (const QString &note : m_notes) {
        canvas.text(row, Qt::AlignLeft | Qt::AlignVCenter, note, noteSize);
        row.translate(0, noteHeight);
    }
}

ListSlide::ListSlide(QString heading, std::vector<SlideLine> lines, size_t all, QString empty) :
    m_heading(std::move(heading)), m_lines(std::move(lines)), m_all(std::max(all, m_lines.size())),
    m_empty(std::move(empty))
{
    if (m_lines.size() > mostLines)
        m_lines.resize(mostLines);
}

QString ListSlide::more() const
{
    const size_t more = m_all - m_lines.size();
    return more > 0 ? QCoreApplication::translate("Presentation", "and %n more", nullptr, static_cast<int>(more))
                    : QString();
}

QStringList ListSlide::lines() const
{
    QStringList texts;
    for (const SlideLine &line : m_lines) {
        QStringList parts{line.word.isEmpty() ? QString() : withSign(line.word, line.tone), line.sentence, line.remark};
        parts.removeAll(QString());
        texts << parts.join(QStringLiteral(" · "));
    }
    texts << (m_lines.empty() ? m_empty : more());
    texts.removeAll(QString());
    return texts;
}

void ListSlide::paint(const SlideCanvas &canvas, const QRectF &body) const
{
    if (m_lines.empty()) {
        canvas.paragraph(body.adjusted(0, body.height() / 3, 0, 0), m_empty, noteSize * 1.2, canvas.theme().subtext);
        return;
    }
    double words = 0;
    double remarks = 0;
    for (const SlideLine &line : m_lines) {
        if (!line.word.isEmpty())
            words =
                std::max(words, canvas.width(withSign(line.word, line.tone), lineSize * 0.8, true) + lineSize * 1.6);
        remarks = std::max(remarks, canvas.width(line.remark, lineSize) + (line.remark.isEmpty() ? 0 : lineSize));
    }
    QRectF row(body.left(), body.top(), body.width(), lineHeight);
    for (const SlideLine &line : m_lines) {
        if (!line.word.isEmpty())
            canvas.badge(row.topLeft() + QPointF(0, (lineHeight - lineSize * 1.2) / 2), line.word, line.tone,
                         lineSize * 0.8);
        canvas.text(row.adjusted(words, 0, -remarks, 0), Qt::AlignLeft | Qt::AlignVCenter, line.sentence, lineSize);
        canvas.text(row, Qt::AlignRight | Qt::AlignVCenter, line.remark, lineSize, false, canvas.theme().subtext);
        canvas.line(row.left(), row.right(), row.bottom());
        row.translate(0, lineHeight);
    }
    canvas.text(row, Qt::AlignLeft | Qt::AlignVCenter, more(), noteSize, false, canvas.theme().subtext);
}

} // namespace slateboard
