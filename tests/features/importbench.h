// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/openlibrary.h"
#include "ui/pages/import/importdialog.h"
#include "ui/pages/import/remarktable.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/grantdialog.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

namespace slateboard {

/// A library with the import dialog open over it, and hands to work it.
class ImportBench {
public:
    explicit ImportBench(exchange::ImportKind kind, const Rows &rows = {}, Access access = Access::Write) :
        opened(rows, access), dialog(opened.workspace(), kind), noticed(&opened.workspace(), &Workspace::noticed),
        done(&dialog, &QDialog::finished)
    {
        dialog.show();
    }

    /// A file with this text.
    QString file(const QByteArray &bytes, const QString &name = QStringLiteral("list.csv"))
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return out.fileName();
    }
    void given(const QByteArray &bytes) { dialog.openFile(file(bytes)); }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] bool canImport() const { return button(QStringLiteral("Import"))->isEnabled(); }
    [[nodiscard]] bool says(const QString &part) const
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisibleTo(&dialog) && label->text().contains(part); });
    }
    [[nodiscard]] QString tab(int index) const { return dialog.findChild<QTabWidget *>()->tabText(index); }
    [[nodiscard]] QComboBox *column(const QString &field) const { return dialog.findChild<QComboBox *>(field); }
    [[nodiscard]] QComboBox *box(const QString &accessibleName) const
    {
        for (auto *box : dialog.findChildren<QComboBox *>()) {
            if (box->accessibleName() == accessibleName)
                return box;
        }
        return nullptr;
    }
    /// Chooses an entry as the keyboard does.
    static void choose(QComboBox *box, const QString &text)
    {
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    /// What the preview shows in a column, or nothing if there is no such column.
    [[nodiscard]] QStringList previewed(const QString &head) const
    {
        const auto *view = dialog.findChild<FigureView *>();
        QStringList texts;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (view->model()->headerData(column, Qt::Horizontal).toString() != head)
                continue;
            for (int row = 0; row < view->model()->rowCount(); ++row)
                texts << view->model()->index(row, column).data().toString();
        }
        return texts;
    }
    [[nodiscard]] QAbstractItemModel *remarks(const QString &name) const
    {
        for (auto *view : dialog.findChildren<TableView *>()) {
            if (view->accessibleName() == name)
                return view->model();
        }
        return nullptr;
    }
    [[nodiscard]] QCheckBox *grantWanted() const
    {
        return qobject_cast<QCheckBox *>(dialog.findChild<QCheckBox *>(QStringLiteral("grantForAll")));
    }
    [[nodiscard]] GrantDialog *grantDialog() const { return dialog.findChild<GrantDialog *>(); }

    OpenLibrary opened;
    ImportDialog dialog;
    QSignalSpy noticed;
    QSignalSpy done;

private:
    QTemporaryDir m_folder;
};

} // namespace slateboard
