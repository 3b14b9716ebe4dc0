// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/figures.h"
#include "ui/models/figuretable.h"
#include "ui/widgets/card.h"

#include <memory>

class QLabel;

namespace slateboard {

class FigureView;
class Segments;

/// The rights that lapse within 30, 90 or 180 days, those that lapse too early for a title, and the exclusive ones that
/// clash: a list of each, with the titles at risk and the days that they miss.
class RightsCard : public Card {
    Q_OBJECT
public:
    enum class View { Urgent, Notice, Horizon, Missed, Clashes };

    explicit RightsCard(QWidget *parent = nullptr);

    /// The library must live until the next call.
    void show(const Library &library, std::shared_ptr<const planning::Figures> figures, const Formatter &format);
    void retranslate();

    [[nodiscard]] FigureView &list() const { return *m_list; }
    [[nodiscard]] Segments &views() const { return *m_views; }

signals:
    void followed(const slateboard::RowTarget &target);

private:
    struct Shown;
    [[nodiscard]] View view() const;
    void showView();
    void setHeads();

    std::shared_ptr<const Shown> m_shown;
    Segments *m_views;
    FigureView *m_list;
    QLabel *m_none;
};

} // namespace slateboard
