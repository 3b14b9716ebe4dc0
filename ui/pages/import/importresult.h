// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/proposal.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace slateboard {

class FigureView;
class ImportDraft;
class MatchPanel;
class RemarkTable;
class TableView;
class WordTable;
class Workspace;

/// What an import would bring: the counts; the list as it stands; what is new, as it will be taken; what the library
/// has already; words to explain; and what is said about other rows.
class ImportResult : public QWidget {
    Q_OBJECT
public:
    enum Tab { ListTab, NewTab, MatchesTab, WordsTab, RejectedTab, NotesTab };

    explicit ImportResult(ImportDraft &draft, const Workspace &workspace, QWidget *parent = nullptr);

    void showTable();    // when it is another one
    void showProposal(); // or what it comes to

signals:
    void escaped();

private:
    [[nodiscard]] QWidget *previewPage(FigureView &view, QLabel &note, const QString &name);
    [[nodiscard]] QWidget *remarksPage(RemarkTable &table, const QString &name);
    [[nodiscard]] QWidget *wordsPage();
    void showCounts(const Proposal *proposal);
    void showTabs(const exchange::ImportPlan &plan);
    void showFirst(const exchange::ImportPlan &plan);

    ImportDraft &m_draft;
    const Workspace &m_workspace;
    QLabel *m_counts;
    QLabel *m_brings;
    QTabWidget *m_tabs;
    FigureView *m_list;
    QLabel *m_listNote;
    FigureView *m_preview;
    QLabel *m_previewNote;
    MatchPanel *m_matches;
    WordTable *m_words;
    RemarkTable *m_rejects;
    RemarkTable *m_notes;
    bool m_isFirst = true; // proposal of a table
};

} // namespace slateboard
