// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/query.h"
#include "ui/models/ipgroups.h"

#include <QWidget>

class QAction;
class QComboBox;
class QToolButton;

namespace slateboard {

/// The filters that are chosen most, and how the list is divided. The text of the query is what holds: the boxes show
/// what it says of them, and what is chosen in them is asked to be written there.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    /// The buttons at the ends are for showing the saved filters and choosing columns.
    FilterBar(QAction *filters, QAction *columns, QWidget *parent = nullptr);

    void setQuery(const search::Query &query);
    void setGenres(const QStringList &genres);
    void setGrouping(IpGrouping by);
    /// Shows the way to clear everything.
    void setClearable(bool isClearable);
    /// Where the chooser of columns belongs.
    [[nodiscard]] QWidget &columnsButton() const;

signals:
    /// Nothing: any.
    void chosen(slateboard::search::Field field, const std::optional<slateboard::search::Term> &term);
    void groupingChosen(slateboard::IpGrouping by);
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(search::Field field, const QComboBox &box);
    void mirror(search::Field field, QComboBox &box) const;
    void retranslate();

    QToolButton *m_filters;
    QToolButton *m_columns;
    QComboBox *m_medium;
    QComboBox *m_genre;
    QComboBox *m_status;
    QComboBox *m_groups;
    QToolButton *m_clear;
    search::Query m_query;
};

} // namespace slateboard
