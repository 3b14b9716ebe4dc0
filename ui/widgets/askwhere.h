// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QFileDialog;
class QWidget;

namespace slateboard {

enum class MayReplace { No, Yes };

/// A file that is to be written: the title of the dialog that asks for it, the name that is proposed, without its
/// ending (".csv"). A library is never replaced, so about that nothing need be asked.
struct FileWish {
    QString title;
    QString proposal;
    QString filter;
    QString ending;
    MayReplace replace = MayReplace::Yes;
};
/// Opens a dialog over `parent` that asks for it, and gives the path to `take` unless the user thinks better of it or
/// `parent` is gone by then.
void askWhere(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> take);

/// The same for a file that is there already.
void askWhich(QWidget *parent, const QString &title, const QString &filter, std::function<void(const QString &)> take);

/// A dialog, to be opened, that asks for a file to write a table to: a workbook, CSV or JSON, as its ending says.
[[nodiscard]] QFileDialog *askForTable(QWidget *parent, const QString &proposal);

} // namespace slateboard
