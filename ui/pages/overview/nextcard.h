// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"
#include "ui/models/figuretable.h"
#include "ui/models/latest.h"
#include "ui/widgets/card.h"

#include <memory>

class QLabel;

namespace slateboard {

class FigureView;
class Formatter;
class Segments;

/// What comes next in the plan that is shown: releases, or the dated milestones that are late or come within 90 days.
class NextCard : public Card {
    Q_OBJECT
public:
    explicit NextCard(QWidget *parent = nullptr);

    /// Its list takes what room there is.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    void show(const Library &library, std::shared_ptr<const planning::Figures> figures, const Formatter &format);
    void retranslate();

    [[nodiscard]] FigureView &list() const { return *m_list; }
    [[nodiscard]] Segments &views() const { return *m_views; }

signals:
    void followed(const slateboard::RowTarget &target);

private:
    struct Rows {
        QList<FigureRow> releases;
        QList<FigureRow> milestones;
        int releaseCount = 0; // all of them, where fewer are listed
        int milestoneCount = 0;
    };
    [[nodiscard]] static Rows rowsOf(const Library &library, const planning::Figures &figures, const Formatter &format);
    [[nodiscard]] static QList<FigureRow> releaseRows(const Library &library, const planning::Figures &figures,
                                                      const Formatter &format);
    [[nodiscard]] static QList<FigureRow> milestoneRows(const Library &library, const planning::Figures &figures,
                                                        const Formatter &format, int &count);
    [[nodiscard]] bool showsMilestones() const;
    void showColumns();
    void showRows();

    Rows m_rows;
    bool m_hasRows = false;
    Segments *m_views;
    FigureView *m_list;
    QLabel *m_none;
    Latest<Rows> m_next;
};

} // namespace slateboard
