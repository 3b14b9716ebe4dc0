// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

class QTableView;

namespace slateboard {

class ChangeList;
class HistoryList;

/// Paints a table with rows that stand as a head over those below: they stretch over all columns.
class HeadedDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] virtual bool isHead(int row) const = 0;
    /// Paints what stands in a head; `area` is as wide as the table.
    virtual void paintHead(QPainter *painter, const QRect &area, int row, const Theme &theme) const = 0;
};

/// The steps of a history: days as heads, what was taken back quieter and with a badge.
class HistoryDelegate : public HeadedDelegate {
    Q_OBJECT
public:
    explicit HistoryDelegate(const HistoryList &list, QObject *parent);

protected:
    [[nodiscard]] bool isHead(int row) const override;
    void paintHead(QPainter *painter, const QRect &area, int row, const Theme &theme) const override;
    void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                      const Theme &theme) const override;

private:
    const HistoryList &m_list;
};

/// What a step changed: rows as heads with what became of them, fields below.
class ChangeDelegate : public HeadedDelegate {
    Q_OBJECT
public:
    ChangeDelegate(const ChangeList &list, QTableView *table);

protected:
    [[nodiscard]] bool isHead(int row) const override;
    void paintHead(QPainter *painter, const QRect &area, int row, const Theme &theme) const override;
    void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                      const Theme &theme) const override;

private:
    void paintOnlyValue(QPainter *painter, const QRect &area, const QModelIndex &index) const;

    const ChangeList &m_list;
};

} // namespace slateboard
