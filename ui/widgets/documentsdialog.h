// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/documentlinks.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace slateboard {

/// Documents to be added, changed and removed; modal to its window.
class DocumentsDialog : public QDialog {
    Q_OBJECT
public:
    /// `purpose` says to people what belongs there.
    DocumentsDialog(const QList<DocumentLine> &documents, const QString &purpose, const QString &libraryPath,
                    QWidget *parent);

    /// As they stand in the table; lines without a place are none.
    [[nodiscard]] QList<DocumentLine> documents() const;

private:
    [[nodiscard]] QLayout *makeButtons();
    void addLine(const DocumentLine &document);
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
