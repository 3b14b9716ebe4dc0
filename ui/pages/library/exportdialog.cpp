// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/exportdialog.h"

#include "ui/widgets/inspectorparts.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

QRadioButton *addChoice(QVBoxLayout &layout, QButtonGroup &group, int id, const QString &text)
{
    auto *button = new QRadioButton(text);
    group.addButton(button, id);
    layout.addWidget(button);
    return button;
}

void addHeading(QVBoxLayout &layout, const QString &text)
{
    QLabel *heading = inspectorHeading();
    heading->setText(text);
    layout.addWidget(heading);
}

} // namespace

ExportDialog::ExportDialog(const Counts &counts, QWidget *parent) :
    QDialog(parent), m_what(new QButtonGroup(this)), m_format(new QButtonGroup(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export source IPs"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    addHeading(*layout, tr("What"));
    addChoice(*layout, *m_what, Shown, tr("What is &shown · rows: %1, columns: %2").arg(counts.shown, counts.columns))
        ->setChecked(true);
    auto *selected = addChoice(*layout, *m_what, Selected,
                               counts.selected.isEmpty() ? tr("What is s&elected · nothing")
                                                         : tr("What is s&elected · rows: %1").arg(counts.selected));
    selected->setEnabled(!counts.selected.isEmpty());
    addChoice(*layout, *m_what, Everything,
              tr("&The whole library with rights, to be imported again · rows: %1").arg(counts.all));
    addInspectorRemark(*layout,
                       tr("The whole library has English headers and codes in any language, so that it comes back "
                          "as it was."));
    layout->addSpacing(8);
    addHeading(*layout, tr("As"));
    addChoice(*layout, *m_format, static_cast<int>(exchange::FileFormat::Xlsx), tr("E&xcel workbook (.xlsx)"))
        ->setChecked(true);
    addChoice(*layout, *m_format, static_cast<int>(exchange::FileFormat::Csv), tr("Text with &commas (.csv)"));
    addChoice(*layout, *m_format, static_cast<int>(exchange::FileFormat::Json), tr("&JSON, for programs (.json)"));
    layout->addSpacing(8);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose a &file…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

ExportDialog::What ExportDialog::what() const
{
    return static_cast<What>(m_what->checkedId());
}

exchange::FileFormat ExportDialog::format() const
{
    return static_cast<exchange::FileFormat>(m_format->checkedId());
}

} // namespace slateboard
