// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace slateboard {

/// What the columns of a file mean: a line for each field with the column that fills it, and below them the columns
/// that nothing takes.
class ColumnForm : public QWidget {
    Q_OBJECT
public:
    explicit ColumnForm(exchange::ImportKind kind, QWidget *parent = nullptr);

    void showColumns(const QStringList &header, const exchange::Mapping &mapping);

signals:
    void columnChosen(const QString &field, int column); // below 0: not taken

private:
    void addField(QFormLayout &form, const exchange::Field &field);
    void showUntaken();

    const exchange::ImportKind m_kind;
    QMap<QString, QComboBox *> m_boxes; // by field code
    QLabel *m_needed;
    QLabel *m_untaken;
};

} // namespace slateboard
