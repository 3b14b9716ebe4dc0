// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"
#include "ui/models/latest.h"
#include "ui/pages/overview/listcard.h"

#include <array>
#include <memory>

namespace slateboard {

class Formatter;

/// What comes next in the plan that is shown: all of the next 90 days, releases, or the dated milestones that are late
/// or come within 90 days.
class NextCard : public ListCard {
    Q_OBJECT
public:
    explicit NextCard(QWidget *parent = nullptr);

    void show(const Library &library, std::shared_ptr<const planning::Figures> figures, const Formatter &format);
    void retranslate();

private:
    enum class View { All, Releases, Milestones };
    struct Rows {
        std::array<QList<FigureRow>, 3> rows; // by View
        std::array<QString, 3> counts;        // all of them, where fewer are listed
    };
    [[nodiscard]] static Rows rowsOf(const Library &library, const planning::Figures &figures, const Formatter &format);
    [[nodiscard]] View view() const;
    void showColumns();
    void showRows();

    Rows m_rows;
    bool m_hasRows = false;
    Latest<Rows> m_next;
};

} // namespace slateboard
