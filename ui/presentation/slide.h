// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/slidecanvas.h"

#include <functional>
#include <memory>
#include <vector>

namespace slateboard {

/// One page of a presentation.
class Slide {
public:
    virtual ~Slide() = default;

    [[nodiscard]] virtual QString heading() const = 0;
    /// All that it says besides, for readers and tests.
    [[nodiscard]] virtual QStringList lines() const = 0;
    virtual void paint(const SlideCanvas &canvas, const QRectF &body) const = 0;
};

/// A chart that fills its slide, with a few lines under it; a sentence instead where there is nothing to show.
class ChartSlide : public Slide {
public:
    using Make = std::function<std::unique_ptr<Chart>()>;
    ChartSlide(QString heading, Make make, QStringList notes);
    ~ChartSlide() override;
    /// Nothing to show.
    ChartSlide(QString heading, const QString &reason);

    [[nodiscard]] QString heading() const override { return m_heading; }
    [[nodiscard]] QStringList lines() const override { return m_notes; }
    void paint(const SlideCanvas &canvas, const QRectF &body) const override;

private:
    QString m_heading;
    Make m_make;                            // none: nothing to show
    mutable std::unique_ptr<Chart> m_chart; // once it was painted
    QStringList m_notes;
};

/// A line of a list: a word with its tone, a sentence, and a quiet remark at the right.
struct SlideLine {
    QString word;
    Tone tone = Tone::Neutral;
    QString sentence;
    QString remark = {};
};

/// A list in big type. What has no room is counted at the foot.
class ListSlide : public Slide {
public:
    static constexpr size_t mostLines = 12;
    ListSlide(QString heading, std::vector<SlideLine> lines, size_t all, QString empty);

    [[nodiscard]] QString heading() const override { return m_heading; }
    [[nodiscard]] QStringList lines() const override;
    void paint(const SlideCanvas &canvas, const QRectF &body) const override;

private:
    [[nodiscard]] QString more() const;

    QString m_heading;
    std::vector<SlideLine> m_lines;
    size_t m_all; // of which the lines are the foremost
    QString m_empty;
};

} // namespace slateboard
