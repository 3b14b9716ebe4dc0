// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

#include <QAbstractTableModel>

namespace slateboard {

/// Words of a list that nobody knew, with what people said that they mean.
class WordTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WordColumn, MeaningColumn, FieldColumn, CountColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setWords(exchange::ImportKind kind, const QList<exchange::UnknownWord> &words,
                  const exchange::WordAnswers &answers, const Library &library);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Nothing: it stays unknown; empty: it says nothing; else the code of a value.
    void meaningChosen(const QString &field, const QString &word, const std::optional<QString> &code);

private:
    enum Choice { Unknown, LeftOut, FirstWord }; // of the list to choose from
    [[nodiscard]] std::optional<QString> answer(int row) const;
    [[nodiscard]] int chosen(int row) const;
    [[nodiscard]] QList<exchange::WordChoice> known(int row) const;
    [[nodiscard]] QStringList choices(int row) const;
    [[nodiscard]] QString textOf(int row, int column) const;

    exchange::ImportKind m_kind = exchange::ImportKind::Ips;
    QList<exchange::UnknownWord> m_words;
    exchange::WordAnswers m_answers;
    QHash<QString, QList<exchange::WordChoice>> m_known; // by field
};

} // namespace slateboard
