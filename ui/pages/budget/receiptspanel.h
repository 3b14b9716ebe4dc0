// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/budget/receiptrows.h"
#include "ui/widgets/page.h"

class QLabel;
class QMenu;
class QStackedWidget;

namespace slateboard {

class EmptyState;
class FigureView;
class ReceiptFilters;
class Segments;
class StatementsView;
class WindowBars;
class WindowBarsHead;

/// Windows of all titles on an axis of time with what speaks against them, what can still be sold, what came in and is
/// to come, what platforms take and bring, and who gets what of it. A tab of the Budget page.
class ReceiptsPanel : public Page {
    Q_OBJECT
public:
    explicit ReceiptsPanel(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;

    void showView(ReceiptView view);
    [[nodiscard]] ReceiptView current() const; // while it shows no statements
    void showStatements();
    [[nodiscard]] StatementsView &statements() const { return *m_statements; }
    [[nodiscard]] FigureView &table(ReceiptView view) const { return *m_tables[static_cast<size_t>(view)]; }
    [[nodiscard]] ReceiptFilters &filters() const { return *m_filters; }
    [[nodiscard]] QAction &enterAction() const { return *m_enter; }
    [[nodiscard]] QAction &deleteAction() const { return *m_delete; }

signals:
    void importRequested(); // of receipts
    void listed();          // the rows of what was asked for last

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] bool showsStatements() const;
    [[nodiscard]] FigureView &shownTable() const;
    void layOut();
    [[nodiscard]] QLayout *makeBar();
    void connectParts();
    void connectTable(FigureView &table);
    void giveEditing();
    void ask();
    void take(std::shared_ptr<const ReceiptBook> book);
    void showRows();
    void showSummary();
    void showRight();
    void showEmpty();
    void follow(const RowTarget &target);
    void enter(); // a receipt, of what is to come if that is selected
    void deleteSelected();
    void openMenu(const QPoint &place);
    [[nodiscard]] QList<Id<Receipt>> selectedReceipts() const;
    [[nodiscard]] const planning::ReceiptItem *selectedToCome() const; // or nullptr
    void retranslate();

    Segments *m_views;
    QLabel *m_summary;
    ReceiptFilters *m_filters;
    QStackedWidget *m_stack;
    std::array<FigureView *, receiptViewCount> m_tables; // by ReceiptView
    StatementsView *m_statements;
    EmptyState *m_empty;
    WindowBars *m_bars;
    WindowBarsHead *m_barsHead;
    QAction *m_enter;
    QAction *m_delete;
    QAction *m_import;
    QAction *m_copy;

    std::shared_ptr<const ReceiptBook> m_book;
    Latest<std::shared_ptr<const ReceiptBook>> m_newBook;
};

} // namespace slateboard
