// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grantdialog.h"

#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slateboard {

GrantDialog::GrantDialog(const QString &heading, const Library &library, const Formatter &formatter, QWidget *parent) :
    QDialog(parent), m_form(new GrantForm(library, formatter))
{
    setWindowTitle(tr("Rights"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *head = new QLabel(heading);
    QFont strong = head->font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
    head->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    const auto refresh = [this, save = buttons->button(QDialogButtonBox::Save)] {
        save->setEnabled(m_form->refusal().isEmpty());
    };
    connect(m_form, &GrantForm::changed, this, refresh);
    connect(m_form, &GrantForm::said, this, [this] { growToText(*this); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(460);
    refresh();
}

} // namespace slateboard
