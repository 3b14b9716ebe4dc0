// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restoredialog.h"

#include "app/store/backup.h"
#include "ui/models/whendone.h"
#include "ui/shell/backups.h"
#include "ui/theme/theme.h"
#include "ui/widgets/askwhere.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablehead.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QtConcurrent>

namespace slateboard {
namespace {

enum BackupColumn { LibraryColumn, MadeColumn, SizeColumn, BackupColumnCount };
constexpr int backupPathRole = Qt::UserRole;
constexpr int rowOfBackup = 28; // pixels high

const QString librarySuffix = QStringLiteral(".slate");

} // namespace

RestoreDialog::RestoreDialog(const QString &openLibrary, QWidget *parent) :
    QDialog(parent), m_openLibrary(openLibrary), m_backups(new QTreeWidget(this)), m_target(new QLineEdit(this)),
    m_refusal(new QLabel(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Restore a backup"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    for (const KeptBackup &backup : keptBackups())
        list(backup, m_backups->topLevelItemCount());
    for (BackupColumn column : {LibraryColumn, MadeColumn})
        m_backups->resizeColumnToContents(column);
    m_backups->setColumnWidth(LibraryColumn, std::max(220, m_backups->columnWidth(LibraryColumn) + 16));
    m_backups->setColumnWidth(MadeColumn, m_backups->columnWidth(MadeColumn) + 16);
    connect(m_backups, &QTreeWidget::currentItemChanged, this, &RestoreDialog::propose);
    connect(m_target, &QLineEdit::textChanged, this, &RestoreDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
    refresh();
    const auto ofOpen = m_backups->findItems(QFileInfo(openLibrary).completeBaseName(), Qt::MatchExactly);
    m_backups->setCurrentItem(ofOpen.isEmpty() ? m_backups->topLevelItem(0) : ofOpen.first());
    m_backups->setFocus();
}

void RestoreDialog::layOut()
{
    auto *lead =
        new QLabel(tr("A backup is checked and becomes a library of its own. No other file is changed."), this);
    lead->setWordWrap(true);
    m_backups->setHeader(new TableHead(m_backups));
    m_backups->setHeaderLabels({tr("Library"), tr("Kept on"), tr("Size")});
    m_backups->headerItem()->setTextAlignment(SizeColumn, Qt::AlignRight);
    m_backups->setRootIsDecorated(false);
    m_backups->setUniformRowHeights(true);
    m_backups->setItemDelegate(new RowDelegate(this));
    m_backups->setAccessibleName(tr("Backups"));
    auto *other = new QPushButton(tr("Another file…"), this);
    auto *where = new QPushButton(tr("Choose…"), this);
    for (QPushButton *button : {other, where})
        button->setAutoDefault(false); // Return restores
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseBackup);
    connect(where, &QPushButton::clicked, this, &RestoreDialog::chooseTarget);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Restore"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *label = new QLabel(tr("&Restore to"), this);
    label->setBuddy(m_target);
    auto *targetRow = new QHBoxLayout;
    targetRow->addWidget(label);
    targetRow->addWidget(m_target, 1);
    targetRow->addWidget(where);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(lead);
    column->addWidget(m_backups, 1);
    column->addWidget(other, 0, Qt::AlignLeft);
    column->addLayout(targetRow);
    column->addWidget(m_refusal);
    column->addWidget(m_buttons);
    resize(620, 420);
}

void RestoreDialog::list(const KeptBackup &backup, int row)
{
    auto *item =
        new QTreeWidgetItem({backup.library, backup.madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                             QLocale().formattedDataSize(backup.bytes)});
    item->setData(LibraryColumn, backupPathRole, backup.path);
    item->setSizeHint(LibraryColumn, {0, rowOfBackup});
    item->setTextAlignment(SizeColumn, Qt::AlignRight);
    item->setToolTip(LibraryColumn, QDir::toNativeSeparators(backup.path));
    m_backups->insertTopLevelItem(row, item);
}

void RestoreDialog::chooseBackup()
{
    askWhich(this, tr("Choose a backup"), tr("Slateboard libraries (*.slate);;All files (*)"),
             [this](const QString &path) {
                 list(backupAt(path), 0);
                 m_backups->setCurrentItem(m_backups->topLevelItem(0));
             });
}

void RestoreDialog::chooseTarget()
{
    const FileWish wish{tr("Restore to"), target().chopped(librarySuffix.size()), tr("Slateboard libraries (*.slate)"),
                        librarySuffix, MayReplace::No};
    askWhere(this, wish, [this](const QString &path) {
        m_target->setText(QDir::toNativeSeparators(path));
        m_target->setModified(true); // chosen, as if it were typed
    });
}

// Proposes a file beside the open library that is not there yet, unless somebody has said where already.
void RestoreDialog::propose()
{
    refresh();
    const QTreeWidgetItem *item = m_backups->currentItem();
    if (!item || (m_target->isModified() && !m_target->text().trimmed().isEmpty()))
        return;
    const QString folder = m_openLibrary.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                   : QFileInfo(m_openLibrary).path();
    const QString name = folder + u'/' + tr("%1 restored").arg(item->text(LibraryColumn));
    QString path = name + librarySuffix;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1 %2").arg(name).arg(number) + librarySuffix;
    m_target->setText(QDir::toNativeSeparators(path));
}

// A file needs a name and a whole path: a part of one would end in whatever folder the program was started in.
void RestoreDialog::refresh()
{
    const QFileInfo file(target());
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(m_backups->currentItem() && file.isAbsolute() && !file.completeBaseName().isEmpty());
}

QString RestoreDialog::target() const
{
    const QString path = QDir::fromNativeSeparators(m_target->text().trimmed());
    return path.endsWith(librarySuffix, Qt::CaseInsensitive) ? path : path + librarySuffix;
}

void RestoreDialog::refuse(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(colours).over);
    m_refusal->setPalette(colours);
    m_refusal->setText(sentence);
    m_refusal->show();
}

void RestoreDialog::accept()
{
    const QTreeWidgetItem *item = m_backups->currentItem();
    if (m_isAtWork || !m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
        return;
    m_isAtWork = true;
    m_refusal->hide();
    m_buttons->setEnabled(false);
    const QString backup = item->data(LibraryColumn, backupPathRole).toString();
    const auto work = [backup, path = target()] { return store::restore(backup, path); };
    const QString words =
        tr("“%1” was restored from the backup of %2.").arg(item->text(LibraryColumn), item->text(MadeColumn));
    whenDone(this, QtConcurrent::run(work), [this, words, path = target()](const Result<void> &done) {
        m_isAtWork = false;
        m_buttons->setEnabled(true);
        if (!done)
            return refuse(done.error().sentence);
        QDialog::accept();
        emit restored(path, words);
    });
}

void RestoreDialog::reject()
{
    if (!m_isAtWork) // what it is writing would appear after all
        QDialog::reject();
}

} // namespace slateboard
