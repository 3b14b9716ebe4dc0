// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialoglayout.h"

#include "ui/widgets/inspectorparts.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {

void layOutDialog(QDialog &dialog, const QString &heading, QLayout *asked, QDialogButtonBox *buttons)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setMinimumWidth(440);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QLabel *head = inspectorHeading();
    head->setTextFormat(Qt::PlainText);
    head->setText(heading);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addLayout(asked);
    layout->addStretch();
    layout->addWidget(buttons);
}

} // namespace slateboard
