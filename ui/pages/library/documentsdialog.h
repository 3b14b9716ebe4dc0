// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace slateboard {

/// The documents that prove a grant, to be added, changed and removed; modal to its window.
class DocumentsDialog : public QDialog {
    Q_OBJECT
public:
    DocumentsDialog(const QList<GrantDocument> &documents, const QString &libraryPath, QWidget *parent);

    /// As they stand in the table; lines without a place are none.
    [[nodiscard]] QList<GrantDocument> documents() const;

private:
    [[nodiscard]] QLayout *makeButtons();
    void addLine(const GrantDocument &document);
    void addFiles();
    void addAddress();
    void removeLine();
    void openDocument();
    void refresh();

    QString m_libraryPath;
    QTableWidget *m_table;
    QLabel *m_hint;
    QPushButton *m_addFiles;
    QPushButton *m_addAddress;
    QPushButton *m_open;
    QPushButton *m_remove;
};

} // namespace slateboard
