// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/budget/statementrows.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace slateboard {

class EmptyState;
class FigureView;
class ReportPaper;
class Workspace;
struct PaperJob;

/// Who gets what of the receipts: all parties, or the statement of one of them by quarter, title and tier with what it
/// has recouped. Printed, saved as PDF and exported from here.
class StatementsView : public QWidget {
    Q_OBJECT
public:
    explicit StatementsView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] FigureView &table() const { return *m_table; }
    [[nodiscard]] FigureView &recoupments() const { return *m_recoupments; }
    [[nodiscard]] QComboBox &partyBox() const { return *m_party; }
    [[nodiscard]] ReportPaper &paper() const { return *m_paper; }
    [[nodiscard]] QList<QAction *> verbs() const;
    void showParty(std::optional<PartyId> party);
    void refresh();
    void exportTo(const QString &path);
    void retranslate();

signals:
    void shown(); // what was asked for last

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void take(std::shared_ptr<const StatementBook> book);
    void showParties();
    void showRows();
    void follow(const RowTarget &target);
    void askForTable();
    [[nodiscard]] std::optional<PartyId> party() const;
    [[nodiscard]] PaperJob job() const;

    Workspace &m_workspace;
    QComboBox *m_party;
    QLabel *m_hint;
    QAction *m_export;
    ReportPaper *m_paper;
    FigureView *m_table;
    FigureView *m_recoupments;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    bool m_isStale = true;
    std::optional<PartyId> m_wanted; // of m_party
    std::shared_ptr<const StatementBook> m_book;
    Latest<std::shared_ptr<const StatementBook>> m_next{this};
};

} // namespace slateboard
