// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/proposal.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace slateboard {

class FigureView;
class RemarkTable;
class TableView;

/// What an import would bring: the counts, the first rows as they will be taken, and what is said about the others.
class ImportResult : public QWidget {
    Q_OBJECT
public:
    explicit ImportResult(QWidget *parent = nullptr);

    void showProposal(const Proposal *proposal); // null: there is none

signals:
    void escaped();

private:
    QWidget *remarksPage(RemarkTable &table, const QString &name);

    QLabel *m_counts;
    QLabel *m_brings;
    QTabWidget *m_tabs;
    FigureView *m_preview;
    QLabel *m_previewNote;
    RemarkTable *m_rejects;
    RemarkTable *m_notes;
};

} // namespace slateboard
