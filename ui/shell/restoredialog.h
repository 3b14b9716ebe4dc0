// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace slateboard {

struct KeptBackup;

/// Makes a library of a backup: one that was kept, newest first, or another file. What stands in a file already is
/// never written over. open() it; it says restored() and closes, or shows why not and stays.
class RestoreDialog : public QDialog {
    Q_OBJECT
public:
    /// `openLibrary` is the path of the open one, of which backups are proposed; it may be empty.
    explicit RestoreDialog(const QString &openLibrary, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

signals:
    /// `words` tell of it once the library is open.
    void restored(const QString &path, const QString &words);

private:
    void layOut();
    void list(const KeptBackup &backup, int row);
    void chooseBackup();
    void chooseTarget();
    void propose();
    void refresh();
    void refuse(const QString &sentence);
    [[nodiscard]] QString target() const;

    QString m_openLibrary;
    QTreeWidget *m_backups;
    QLineEdit *m_target;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
    bool m_isAtWork = false;
};

} // namespace slateboard
