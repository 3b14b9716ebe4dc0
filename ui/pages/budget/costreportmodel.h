// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/costreport.h"

#include <QAbstractItemModel>

#include <memory>

namespace slateboard {

class Workspace;

enum class ReportColumn { Name, Budget, Actual, Committed, ToComplete, Efc, Variance };
constexpr int reportColumnCount = 7;

/// The cost report as a tree, from the programme down to the documents. What is to complete of an account of one title
/// is entered in place; an empty cell takes that back.
class CostReportModel : public QAbstractItemModel {
    Q_OBJECT
public:
    static constexpr int ToneRole = Qt::UserRole;
    static constexpr int StrongRole = Qt::UserRole + 1;

    /// A report whose lines have their places, made aside.
    struct Lines;
    using Report = std::shared_ptr<const Lines>;
    [[nodiscard]] static Report prepared(planning::CostReport report, const Library &library, Day asOf);

    explicit CostReportModel(Workspace &workspace, QObject *parent = nullptr);

    /// The same lines with other figures keep selection, scroll and what is open; others are a new tree.
    void setReport(Report report);
    [[nodiscard]] const planning::CostNode *node(const QModelIndex &index) const; // nullptr: a document
    [[nodiscard]] CostId document(const QModelIndex &index) const;                // null: a line
    /// What a line is told by, whatever its figures are.
    [[nodiscard]] QString key(const QModelIndex &index) const;
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    [[nodiscard]] QString lineText(const planning::CostNode &node, ReportColumn column) const;
    [[nodiscard]] QString documentText(CostId document, ReportColumn column) const;
    [[nodiscard]] QString tip(const QModelIndex &index) const;
    [[nodiscard]] QString estimateTip(const planning::CostNode &node) const;
    [[nodiscard]] int tone(const QModelIndex &index) const;

    Workspace &m_workspace;
    Report m_report;
};

} // namespace slateboard
