// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newlibrarydialog.h"

#include "ui/widgets/daycalendar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace slateboard {
namespace {

constexpr int largestTarget = 1'000'000;

QSpinBox *targetBox(int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, largestTarget);
    box->setGroupSeparatorShown(true);
    box->setValue(value);
    box->setAlignment(Qt::AlignRight);
    return box;
}

} // namespace

NewLibraryDialog::NewLibraryDialog(Language language, QWidget *parent) :
    QDialog(parent), m_name(new QLineEdit(this)), m_company(new QLineEdit(this)), m_currency(new QComboBox(this)),
    m_sourceIps(targetBox(1000, this)), m_dramaIps(targetBox(100, this)),
    m_deadline(new QDateEdit(QDate(QDate::currentDate().year() + 1, 12, 31), this)), m_language(language)
{
    setWindowTitle(tr("New library"));
    for (const char *code : {"KRW", "USD", "EUR", "JPY", "GBP", "CNY", "TWD", "HKD", "SGD"})
        m_currency->addItem(QString::fromLatin1(code));
    m_currency->setToolTip(tr("All money of the library is in this currency; it cannot change later."));
    m_deadline->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_deadline->setCalendarPopup(true);
    m_deadline->setCalendarWidget(new DayCalendar(this));
    m_deadline->setMinimumDate(QDate::currentDate().addDays(1));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Company"), m_company);
    form->addRow(tr("Currency"), m_currency);
    form->addRow(tr("Target: source IPs"), m_sourceIps);
    form->addRow(tr("Target: drama IPs"), m_dramaIps);
    form->addRow(tr("Reached by"), m_deadline);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose where to keep it…"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(420);
}

NewLibrary NewLibraryDialog::settings() const
{
    const Day start = Day::today();
    const Day deadline(m_deadline->date());
    NewLibrary settings;
    settings.name = m_name->text();
    settings.company = m_company->text();
    settings.currency = Currency{m_currency->currentText()};
    settings.language = m_language;
    settings.goals = {{makeId<Goal>(), {}, Measure::SourceIps, m_sourceIps->value(), start, deadline},
                      {makeId<Goal>(), {}, Measure::DramaIps, m_dramaIps->value(), start, deadline}};
    return settings;
}

} // namespace slateboard
