// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/matchtable.h"

#include <QWidget>

class QLabel;

namespace slateboard {

class FigureView;
class ImportDraft;
class Segments;
class TableView;
class Workspace;

/// What becomes of rows that match what the library has: for all of them, and for each.
class MatchPanel : public QWidget {
    Q_OBJECT
public:
    explicit MatchPanel(QWidget *parent = nullptr);

    void showDraft(const ImportDraft &draft, const Workspace &workspace);

signals:
    void allChosen(slateboard::exchange::MatchAction action);
    void linesChosen(const QList<int> &lines, slateboard::exchange::MatchAction action);
    void escaped();

private:
    void choose(int row, exchange::MatchAction action);
    void showCurrent();

    QLabel *m_question;
    Segments *m_all;
    QLabel *m_exceptions;
    TableView *m_view;
    MatchTable *m_table;
    FigureView *m_detail;
    std::shared_ptr<const exchange::SourceTable> m_source;
    exchange::ImportKind m_kind = exchange::ImportKind::Ips;
    exchange::Mapping m_mapping;
    IpTable m_ips;
    std::optional<Formatter> m_formatter;
};

} // namespace slateboard
