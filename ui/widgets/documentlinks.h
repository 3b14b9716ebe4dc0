// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace slateboard {

/// Where a document stands, of whatever it is a document.
struct DocumentLine {
    qint64 id = 0; // of its row; 0: a new one
    QString place; // a path or a URL
    QString note;
    friend bool operator==(const DocumentLine &, const DocumentLine &) = default;
};

/// Where a document can be opened: an address of the web, or a file that is there; a relative path starts in the folder
/// of the library's file. Invalid if it cannot be opened.
[[nodiscard]] QUrl documentUrl(const QString &place, const QString &libraryPath);

/// Documents in a few lines; each opens at a press.
class DocumentLinks : public QWidget {
    Q_OBJECT
public:
    DocumentLinks(const QList<DocumentLine> &documents, const QString &libraryPath, QWidget *parent = nullptr);

private:
    void add(const DocumentLine &document, const QString &libraryPath);

    QVBoxLayout *m_lines;
};

} // namespace slateboard
