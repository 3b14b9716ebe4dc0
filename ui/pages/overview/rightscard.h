// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/overview/rightsrows.h"
#include "ui/widgets/card.h"

#include <memory>

class QLabel;

namespace slateboard {

class FigureView;
class Segments;

/// The rights that lapse or clash: a list of each view, with the titles at risk and the days that they miss.
class RightsCard : public Card {
    Q_OBJECT
public:
    explicit RightsCard(QWidget *parent = nullptr);

    /// Its list takes what room there is.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    /// The library must live as long as the card, and may change.
    void show(const Library &library, std::shared_ptr<const planning::Figures> figures, const Formatter &format);
    void retranslate();

    [[nodiscard]] FigureView &list() const { return *m_list; }
    [[nodiscard]] Segments &views() const { return *m_views; }

signals:
    void followed(const slateboard::RowTarget &target);

private:
    struct Shown {
        const Library *library;
        std::shared_ptr<const planning::Figures> figures;
        Formatter format;
    };
    [[nodiscard]] RightsView view() const;
    void showView();

    std::optional<Shown> m_shown; // nothing: not yet
    Segments *m_views;
    FigureView *m_list;
    QLabel *m_none;
    Latest<QList<FigureRow>> m_rows;
};

} // namespace slateboard
