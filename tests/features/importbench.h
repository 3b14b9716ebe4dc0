// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/openlibrary.h"
#include "ui/pages/import/choicedelegate.h"
#include "ui/pages/import/columntable.h"
#include "ui/pages/import/importdialog.h"
#include "ui/pages/import/importresult.h"
#include "ui/pages/import/matchtable.h"
#include "ui/pages/import/remarktable.h"
#include "ui/pages/import/wordtable.h"
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
    using Memory = QHash<QString, QByteArray>;

    explicit ImportBench(std::optional<exchange::ImportKind> kind, const Rows &rows = {}, Access access = Access::Write,
                         Memory *memory = nullptr) :
        opened(rows, access),
        dialog(opened.workspace(), kind, memoryIn(memory ? *memory : m_memory)),
        noticed(&opened.workspace(), &Workspace::noticed), done(&dialog, &QDialog::finished)
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

    /// A text without the sign of the key that goes there.
    [[nodiscard]] static QString withoutKey(const QString &text) { return QString(text).remove(u'&'); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (withoutKey(button->text()) == text)
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
    [[nodiscard]] QTabWidget &tabs() const { return *dialog.findChild<QTabWidget *>(); }
    [[nodiscard]] QString tab(int index) const
    {
        return tabs().isTabVisible(index) ? withoutKey(tabs().tabText(index)) : QString();
    }
    template <class Model>
    [[nodiscard]] Model &model() const
    {
        return *dialog.findChild<Model *>();
    }
    /// What a column of the list means, how it reads, and how many cells of it cannot be read.
    [[nodiscard]] QString column(const QString &name) const
    {
        const auto &table = model<ColumnTable>();
        const int row = rowOf(table, name);
        QStringList texts;
        for (int column = ColumnTable::MeaningColumn; column < ColumnTable::ColumnCount; ++column)
            texts << table.index(row, column).data().toString();
        return texts.join(u'|');
    }
    void mean(const QString &column, const QString &field) const
    {
        pick(model<ColumnTable>(), rowOf(model<ColumnTable>(), column), ColumnTable::MeaningColumn, field);
    }
    /// Takes an entry of the list of a cell.
    static void pick(QAbstractItemModel &model, int row, int column, const QString &text)
    {
        const QModelIndex cell = model.index(row, column);
        const auto choice = cell.data(ChoiceDelegate::ChoicesRole).toStringList().indexOf(text);
        QVERIFY2(choice >= 0, qPrintable(text));
        QVERIFY(model.setData(cell, static_cast<int>(choice), Qt::EditRole));
    }
    [[nodiscard]] static int rowOf(const QAbstractItemModel &model, const QString &name)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == name)
                return row;
        }
        qFatal("there is no %s", qPrintable(name));
    }
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
    /// What the preview of new rows shows in a column, or nothing if there is no such column.
    [[nodiscard]] QStringList previewed(const QString &head) const
    {
        return shown(head, QStringLiteral("The first new rows as they will be taken"));
    }
    [[nodiscard]] QStringList listed(const QString &head) const
    {
        return shown(head, QStringLiteral("The first rows as they stand in the list"));
    }
    [[nodiscard]] QStringList shown(const QString &head, const QString &name) const
    {
        const QTableView *view = this->view(name);
        QStringList texts;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (view->model()->headerData(column, Qt::Horizontal).toString() != head)
                continue;
            for (int row = 0; row < view->model()->rowCount(); ++row)
                texts << view->model()->index(row, column).data().toString();
        }
        return texts;
    }
    [[nodiscard]] TableView *view(const QString &name) const
    {
        for (auto *view : dialog.findChildren<TableView *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        qFatal("there is no table %s", qPrintable(name));
    }
    [[nodiscard]] QAbstractItemModel *remarks(const QString &name) const { return view(name)->model(); }
    /// One of several joined buttons.
    [[nodiscard]] QAbstractButton *segment(const QString &text) const
    {
        for (auto *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isCheckable())
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QCheckBox *grantWanted() const
    {
        return qobject_cast<QCheckBox *>(dialog.findChild<QCheckBox *>(QStringLiteral("grantForAll")));
    }
    [[nodiscard]] GrantDialog *grantDialog() const { return dialog.findChild<GrantDialog *>(); }

private:
    Memory m_memory; // of a bench that was given none

public:
    OpenLibrary opened;
    ImportDialog dialog;
    QSignalSpy noticed;
    QSignalSpy done;

private:
    static ImportMemory memoryIn(Memory &memory)
    {
        return {[&memory](const QString &header) { return memory.value(header); },
                [&memory](const QString &header, const QByteArray &choices) { memory.insert(header, choices); }};
    }

    QTemporaryDir m_folder;
};

} // namespace slateboard
