// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grantdialog.h"

#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace slateboard {

GrantDialog::GrantDialog(const QString &heading, const Library &library, const Formatter &formatter, QWidget *parent) :
    QDialog(parent), m_form(new GrantForm(library, formatter))
{
    setWindowTitle(tr("Rights"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    const auto refresh = [this, save = buttons->button(QDialogButtonBox::Save)] {
        save->setEnabled(m_form->refusal().isEmpty());
    };
    connect(m_form, &GrantForm::changed, this, refresh);
    connect(m_form, &GrantForm::said, this, [this] { growToText(*this); });
    auto *asked = new QVBoxLayout;
    asked->addWidget(m_form);
    layOutDialog(*this, heading, asked, buttons);
    refresh();
}

} // namespace slateboard
