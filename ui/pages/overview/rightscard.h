// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/overview/listcard.h"
#include "ui/pages/overview/rightsrows.h"

#include <memory>

namespace slateboard {

/// The rights that lapse or clash: a list of each view, with the titles at risk and the days that they miss.
class RightsCard : public ListCard {
    Q_OBJECT
public:
    explicit RightsCard(QWidget *parent = nullptr);

    /// The library must live as long as the card, and may change.
    void show(const Library &library, std::shared_ptr<const planning::Figures> figures, const Formatter &format);
    void retranslate();

private:
    struct Shown {
        const Library *library;
        std::shared_ptr<const planning::Figures> figures;
        Formatter format;
    };
    [[nodiscard]] RightsView view() const;
    void showView();

    std::optional<Shown> m_shown; // nothing: not yet
    Latest<QList<FigureRow>> m_rows;
};

} // namespace slateboard
