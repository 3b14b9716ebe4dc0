// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/librarydialog.h"

#include "ui/models/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace slateboard {

LibraryDialog::LibraryDialog(Workspace &workspace, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_name(new QLineEdit(this)), m_company(new QLineEdit(this)),
    m_language(new QComboBox(this)), m_dramaRule(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Library settings"));
    const LibraryInfo &info = workspace.library().info;
    m_name->setText(info.name);
    m_company->setText(info.company);
    m_language->addItem(QStringLiteral("한국어"), static_cast<int>(Language::Korean));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(info.language)));
    for (const auto &word : words<DramaRule>())
        m_dramaRule->addItem(wordFor(word.value), static_cast<int>(word.value));
    m_dramaRule->setCurrentIndex(m_dramaRule->findData(static_cast<int>(info.dramaRule)));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Company"), m_company);
    form->addRow(tr("Currency"), new QLabel(tr("%1 (cannot change)").arg(info.currency.code), this));
    form->addRow(tr("Language of reports"), m_language);
    form->addRow(tr("A drama IP is"), m_dramaRule);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LibraryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(480);
}

void LibraryDialog::accept()
{
    LibraryInfo info = m_workspace.library().info;
    info.name = m_name->text();
    info.company = m_company->text();
    info.language = static_cast<Language>(m_language->currentData().toInt());
    info.dramaRule = static_cast<DramaRule>(m_dramaRule->currentData().toInt());
    m_workspace.follow(m_workspace.session().setInfo(info));
    QDialog::accept();
}

} // namespace slateboard
