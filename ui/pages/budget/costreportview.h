// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/costreportmodel.h"

#include <QSet>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QTreeView;

namespace slateboard {

class Card;
class FigureView;

/// The cost report: what goes over, named early, and below it the tree from the programme down to the documents.
class CostReportView : public QWidget {
    Q_OBJECT
public:
    explicit CostReportView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    [[nodiscard]] CostReportModel &model() const { return *m_model; }
    [[nodiscard]] FigureView &overruns() const { return *m_overruns; }
    [[nodiscard]] planning::CostGrouping grouping() const;
    void setGrouping(planning::CostGrouping grouping);
    void addToBar(QWidget *widget);
    void refresh();
    void copy() const; // the lines that are open
    void retranslate();

signals:
    void documentRequested(slateboard::CostId cost);
    void shown(); // what was asked for last

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found;
    void ask();
    void take(const Found &found);
    void showOverruns(const Found &found);
    void follow(const QModelIndex &index);
    void keepOpen();
    void reopen();
    void layOutColumns();
    void recolour();

    Workspace &m_workspace;
    Card *m_overrunCard;
    FigureView *m_overruns;
    QBoxLayout *m_bar;
    QComboBox *m_grouping;
    QLabel *m_hint;
    CostReportModel *m_model;
    QTreeView *m_tree;
    QSet<QString> m_open; // lines by their keys
    QString m_current;
    bool m_isStale = true;
    Latest<std::shared_ptr<const Found>> m_next{this};
};

} // namespace slateboard
