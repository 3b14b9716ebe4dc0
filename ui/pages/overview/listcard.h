// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figuretable.h"
#include "ui/widgets/card.h"

class QLabel;

namespace slateboard {

class FigureView;
class Segments;

/// A card that lists rows, one of several views of them at a time; a row leads to what it is about.
class ListCard : public Card {
    Q_OBJECT
public:
    ListCard(int views, QWidget *parent);

    /// Its list takes what room there is: the words of an empty one claim no height from the tiles above.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    [[nodiscard]] FigureView &list() const { return *m_list; }
    [[nodiscard]] Segments &views() const { return *m_views; }

signals:
    void followed(const slateboard::RowTarget &target);

protected:
    /// Shows the list, or the words that stand for an empty one. Until the first call there is but the list.
    void showList(bool isEmpty);
    void sayOfNone(const QString &words);

private:
    Segments *m_views;
    FigureView *m_list;
    QLabel *m_none;
};

} // namespace slateboard
