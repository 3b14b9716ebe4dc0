// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/librarydialog.h"

#include "app/planning/reinvestment.h"
#include "ui/models/workspace.h"
#include "ui/widgets/shareedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace slateboard {
LibraryDialog::LibraryDialog(Workspace &workspace, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_name(new QLineEdit(this)), m_company(new QLineEdit(this)),
    m_language(new QComboBox(this)), m_dramaRule(new QComboBox(this)), m_reinvested(new ShareEdit(this)),
    m_reinvestedAfter(new QSpinBox(this))
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
    m_reinvested->setShare(info.reinvested);
    m_reinvested->setPlaceholderText(tr("none"));
    m_reinvestedAfter->setRange(0, planning::mostQuartersLater);
    m_reinvestedAfter->setValue(info.reinvestedAfter);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Company"), m_company);
    form->addRow(tr("Currency"), new QLabel(tr("%1 (cannot change)").arg(info.currency.code), this));
    form->addRow(tr("Language of reports"), m_language);
    form->addRow(tr("A drama IP is"), m_dramaRule);
    form->addRow(tr("Spent again, of own receipts"), m_reinvested);
    form->addRow(tr("Quarters after they come in"), m_reinvestedAfter);
    auto *raises =
        new QLabel(tr("What is spent again raises the caps of the programme, and those on quarters for which "
                      "the caps say so."),
                   this);
    raises->setWordWrap(true);
    raises->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(raises);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LibraryDialog::accept);
    connect(m_reinvested, &EchoEdit::typedChanged, this, [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(m_reinvested->isAcceptable());
        m_reinvestedAfter->setEnabled(m_reinvested->share().has_value());
    });
    m_reinvestedAfter->setEnabled(info.reinvested.has_value());
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
    info.reinvested = m_reinvested->share();
    info.reinvestedAfter = info.reinvested ? m_reinvestedAfter->value() : 0;
    m_workspace.follow(m_workspace.session().setInfo(info));
    QDialog::accept();
}

} // namespace slateboard
