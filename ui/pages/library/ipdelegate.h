// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/iplistmodel.h"
#include "ui/widgets/rowdelegate.h"

namespace slateboard {

/// What the badge of a right that lapses soon says: the day, and the days until then.
[[nodiscard]] QString lapseBadge(const QString &day, int daysLeft);

/// Paints and edits the cells of the table of source IPs.
class IpDelegate : public RowDelegate {
    Q_OBJECT
public:
    static constexpr int signWidth = 18; // pixels, before a status

    explicit IpDelegate(const IpListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                      const Theme &theme) const override;

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const IpListModel::Head &head) const;
    [[nodiscard]] QWidget *makeTextEditor(QWidget *parent, IpColumn column) const;

    const IpListModel &m_model;
};

} // namespace slateboard
