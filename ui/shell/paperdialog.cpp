// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paperdialog.h"

#include "ui/models/workspace.h"
#include "ui/preview/printpreview.h"
#include "ui/report/titlerows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace slateboard {
namespace {

constexpr int titleIdRole = Qt::UserRole;

} // namespace

PaperDialog::PaperDialog(Workspace &workspace, Kind kind, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_kind(kind), m_titleBox(new QGroupBox(tr("One-sheets of"))),
    m_allTitles(new QRadioButton(tr("all titles of the plan"))), m_theseTitles(new QRadioButton(tr("these titles:"))),
    m_filter(new QLineEdit), m_titles(new QListWidget), m_paper(new QComboBox),
    m_preview(new QPushButton(QIcon::fromTheme(QStringLiteral("document-print-preview")), tr("Preview…"))),
    m_save(new QPushButton(QIcon::fromTheme(QStringLiteral("document-export")), tr("Save as PDF…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(kind == Kind::Pack ? tr("Print the board pack") : tr("Print one-sheets"));
    auto *layout = new QVBoxLayout(this);
    if (kind == Kind::Pack)
        layout->addWidget(makeParts());
    layout->addWidget(makeTitles(), 1);
    layout->addWidget(makeButtons());
    setMinimumWidth(560);
    m_preview->setDefault(true); // of the dialog, so not before it is in it
    refresh();
    whenChangesAreKnown(this, workspace, [] {}); // found while the person chooses
}

QWidget *PaperDialog::makeParts()
{
    auto *box = new QGroupBox(tr("What goes into it"));
    auto *grid = new QGridLayout(box);
    grid->setColumnStretch(1, 1);
    const auto worth = partsWorthShowing(*paperSource(m_workspace));
    for (const PaperPart part : allParts()) {
        const bool isWorth = std::ranges::find(worth, part) != worth.end();
        auto *check = new QCheckBox(nameOf(part));
        check->setChecked(isWorth);
        check->setEnabled(isWorth);
        auto *about = new QLabel(isWorth ? aboutOf(part) : tr("the library has nothing to show there"));
        about->setForegroundRole(QPalette::PlaceholderText);
        const int row = grid->rowCount();
        grid->addWidget(check, row, 0);
        grid->addWidget(about, row, 1);
        connect(check, &QCheckBox::toggled, this, &PaperDialog::refresh);
        m_parts.emplace_back(part, check);
    }
    return box;
}

QWidget *PaperDialog::makeTitles()
{
    auto *layout = new QVBoxLayout(m_titleBox);
    m_allTitles->setChecked(true);
    m_filter->setPlaceholderText(tr("Find titles"));
    m_filter->setClearButtonEnabled(true);
    m_titles->setAccessibleName(tr("Titles"));
    const auto source = paperSource(m_workspace);
    const SummaryInput input = source->input();
    for (const TitleRow &row : titleRows(input, titleMoneyUnit(input))) {
        auto *item = new QListWidgetItem(row.text(TitleColumn::Name), m_titles);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(titleIdRole, row.title.value);
    }
    layout->addWidget(m_allTitles);
    layout->addWidget(m_theseTitles);
    layout->addWidget(m_filter);
    layout->addWidget(m_titles, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &PaperDialog::filterTitles);
    connect(m_theseTitles, &QRadioButton::toggled, this, &PaperDialog::refresh);
    connect(m_titles, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (item->checkState() == Qt::Checked)
            m_theseTitles->setChecked(true);
        refresh();
    });
    return m_titleBox;
}

QWidget *PaperDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_paper->addItem(QStringLiteral("A4"), QPageSize::A4);
    m_paper->addItem(QStringLiteral("Letter"), QPageSize::Letter);
    auto *label = new QLabel(tr("&Paper"));
    label->setBuddy(m_paper);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_preview, QDialogButtonBox::ActionRole);
    layout->addWidget(label);
    layout->addWidget(m_paper);
    layout->addWidget(buttons, 1);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_preview, &QPushButton::clicked, this, &PaperDialog::preview);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::save);
    return row;
}

void PaperDialog::filterTitles(const QString &text)
{
    for (int i = 0; i < m_titles->count(); ++i) {
        QListWidgetItem *item = m_titles->item(i);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

std::vector<PaperPart> PaperDialog::parts() const
{
    std::vector<PaperPart> ticked;
    for (const auto &[part, check] : m_parts) {
        if (check->isChecked())
            ticked.push_back(part);
    }
    return ticked;
}

std::vector<TitleId> PaperDialog::titles() const
{
    std::vector<TitleId> ticked;
    for (int i = 0; i < m_titles->count() && m_theseTitles->isChecked(); ++i) {
        const QListWidgetItem *item = m_titles->item(i);
        if (item->checkState() == Qt::Checked)
            ticked.push_back(TitleId{item->data(titleIdRole).toLongLong()});
    }
    return ticked;
}

QPageSize::PageSizeId PaperDialog::paper() const
{
    return static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
}

// Nothing to print, or no title of those to be chosen: no way on.
void PaperDialog::refresh()
{
    const auto ticked = parts();
    const bool hasSheets = m_kind == Kind::OneSheets || std::ranges::find(ticked, PaperPart::OneSheets) != ticked.end();
    m_titleBox->setEnabled(hasSheets);
    m_filter->setEnabled(m_theseTitles->isChecked());
    const bool hasTitles = m_titles->count() > 0 && (m_allTitles->isChecked() || !titles().empty());
    const bool canPrint = (m_kind == Kind::OneSheets || !ticked.empty()) && (!hasSheets || hasTitles);
    m_preview->setEnabled(canPrint);
    m_save->setEnabled(canPrint);
}

PaperJob PaperDialog::job() const
{
    return m_kind == Kind::Pack ? packJob(m_workspace, parts(), titles()) : oneSheetJob(m_workspace, titles());
}

void PaperDialog::preview()
{
    openPrintPreview(*parentWidget(), m_workspace, job(), paper());
    accept();
}

void PaperDialog::save()
{
    askToSavePaper(parentWidget(), m_workspace, job(), paper());
    accept();
}

} // namespace slateboard
