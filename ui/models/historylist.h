// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/historybook.h"
#include "ui/models/latest.h"

#include <QAbstractTableModel>

#include <atomic>

namespace slateboard {

class Workspace;

/// The steps of the open library's history, newest first, under the days on which they were done. They are read aside,
/// the newest at once; what is done meanwhile comes in at the top.
class HistoryList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Words, Person, Rows, ColumnCount };

    explicit HistoryList(Workspace &workspace, QObject *parent = nullptr);
    ~HistoryList() override;

    /// Reads what there is, once, and from then on what comes.
    void load();
    /// While nobody sees the list, what comes is read only once it is seen again.
    void setSeen(bool seen);
    void setText(const QString &text);
    void setPerson(const QString &person); // empty: everybody
    void setKind(std::optional<HistoryKind> kind);
    /// Only steps that touched this row or one that hung on it.
    void setRow(std::optional<store::RowKey> row);
    [[nodiscard]] std::optional<store::RowKey> row() const { return m_row; }

    [[nodiscard]] bool isHead(int row) const { return !m_shown.lines[static_cast<size_t>(row)].step; }
    [[nodiscard]] QString headText(int row) const;        // the day and how many steps
    [[nodiscard]] const HistoryStep *step(int row) const; // null: a head, or no such row
    [[nodiscard]] int rowOf(qint64 edit) const;           // -1: not shown
    [[nodiscard]] qint64 undoneBy(qint64 edit) const { return m_shown.undoneBy.value(edit); }
    [[nodiscard]] QString sentence(const HistoryEntry &entry) const;

    [[nodiscard]] bool isFiltered() const { return !m_filter.isOpen() || m_row.has_value(); }
    [[nodiscard]] bool isComplete() const { return m_isComplete && !m_isLooking; } // all is read and looked through
    [[nodiscard]] qsizetype shownSteps() const { return m_shown.steps; }
    [[nodiscard]] qsizetype allSteps() const { return m_allSteps; }
    [[nodiscard]] const QStringList &people() const { return m_shown.people; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// What is shown, or how much of it is known, has changed.
    void updated();

private:
    void readOlder();
    void readNewer();
    void add(const std::shared_ptr<const HistoryBlock> &block, bool isNewer);
    void lookForRow();
    void show();
    void take(ShownHistory shown);
    void translateAll();

    Workspace &m_workspace;
    HistoryBook m_book;
    HistoryFilter m_filter;
    ShownHistory m_shown;
    Latest<ShownHistory> m_showing;
    Latest<QSet<qint64>> m_looking;
    std::optional<store::RowKey> m_row;
    QHash<QString, int> m_sentences; // source texts of all steps, with a count where they tell one
    QSet<QString> m_words;           // of the field, in them
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false); // looking for the row
    qsizetype m_allSteps = 0;
    bool m_isSeen = true;
    bool m_isLoading = false;
    bool m_isComplete = false;
    bool m_isLooking = false;
    bool m_isReadingNewer = false;
    bool m_hasNewer = false;
};

} // namespace slateboard
