// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace slateboard {

class ColumnTable;
class ImportDraft;
class TableView;
class ToneLabel;

/// What the columns of a list mean, changeable; says where that was remembered, and why it will not do.
class ColumnsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ColumnsPanel(ImportDraft &draft, QWidget *parent = nullptr);

    void showDraft();

signals:
    void escaped();

private:
    ImportDraft &m_draft;
    ColumnTable *m_table;
    TableView *m_view;
    QWidget *m_memory;
    QLabel *m_remembered;
    QPushButton *m_anew;
    ToneLabel *m_refusal;
};

} // namespace slateboard
