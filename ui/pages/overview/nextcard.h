// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"
#include "ui/models/latest.h"
#include "ui/pages/overview/listcard.h"

#include <memory>

namespace slateboard {

class Formatter;

/// What comes next in the plan that is shown: releases, or the dated milestones that are late or come within 90 days.
class NextCard : public ListCard {
    Q_OBJECT
public:
    explicit NextCard(QWidget *parent = nullptr);

    void show(const Library &library, std::shared_ptr<const planning::Figures> figures, const Formatter &format);
    void retranslate();

private:
    struct Rows {
        QList<FigureRow> releases;
        QList<FigureRow> milestones;
        QString releaseCount = QStringLiteral("0"); // all of them, where fewer are listed
        QString milestoneCount = QStringLiteral("0");
    };
    [[nodiscard]] static Rows rowsOf(const Library &library, const planning::Figures &figures, const Formatter &format);
    [[nodiscard]] static QList<FigureRow> releaseRows(const Library &library, const planning::Figures &figures,
                                                      const Formatter &format);
    [[nodiscard]] static QList<FigureRow> milestoneRows(const Library &library, const planning::Figures &figures,
                                                        const Formatter &format, QString &count);
    [[nodiscard]] bool showsMilestones() const;
    void showColumns();
    void showRows();

    Rows m_rows;
    bool m_hasRows = false;
    Latest<Rows> m_next;
};

} // namespace slateboard
