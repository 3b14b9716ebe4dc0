// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/templatesdialog.h"

#include "app/planning/milestones.h"
#include "app/session/milestoneverbs.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/widgets/tablehead.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/wordbox.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

enum LineColumn { KoreanColumn, EnglishColumn, PhaseColumn, EdgeColumn, OffsetColumn, LineColumnCount };
constexpr const char *lineIdProperty = "lineId";
constexpr int farthest = 3650; // days

bool isSuggested(const QList<MilestoneTemplate> &lines, Format format)
{
    return lines == planning::defaultMilestoneTemplates(format); // whose ids are null
}

} // namespace

TemplatesDialog::TemplatesDialog(Workspace &workspace, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_format(makeWordBox<Format>()),
    m_table(new QTableWidget(0, LineColumnCount)), m_add(new QPushButton(tr("Add a milestone"))),
    m_remove(new QPushButton(tr("Remove"))), m_suggest(new QPushButton(tr("Back to the suggested ones"))),
    m_verdict(new QLabel), m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Usual milestones"));
    layOut();
    load();
    connect(m_format, &QComboBox::activated, this, [this](int index) {
        keepLines();
        showFormat(static_cast<Format>(index));
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TemplatesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::currentCellChanged, this, &TemplatesDialog::refresh);
}

void TemplatesDialog::layOut()
{
    m_table->setHorizontalHeader(new TableHead(m_table));
    m_table->setHorizontalHeaderLabels({tr("Korean name"), tr("English name"), tr("Phase"), tr("From"), tr("Days")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(OffsetColumn, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->setColumnWidth(OffsetColumn, 96);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Usual milestones"));
    m_format->setAccessibleName(tr("Format"));
    auto *hint = new QLabel(tr("What titles of a format are given. The day follows a phase of the plan: so many days "
                               "after its first or last day, before it if below 0."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_verdict->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_format, 0, Qt::AlignLeft);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeButtons());
    layout->addWidget(m_verdict);
    layout->addWidget(m_buttons);
    resize(820, 520);
}

QLayout *TemplatesDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_add, m_remove, m_suggest}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_table->cellWidget(m_table->rowCount() - 1, KoreanColumn)->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::removeLine);
    connect(m_suggest, &QPushButton::clicked, this, &TemplatesDialog::suggest);
    return row;
}

void TemplatesDialog::load()
{
    for (const auto &format : words<Format>()) {
        m_lines.at(static_cast<size_t>(format.value)) =
            planning::milestoneTemplatesFor(m_workspace.library(), format.value);
    }
    showFormat(Format::Drama);
}

void TemplatesDialog::showFormat(Format format)
{
    m_shown = format;
    m_table->setRowCount(0);
    for (const MilestoneTemplate &line : std::as_const(m_lines.at(static_cast<size_t>(format))))
        addLine(line);
    refresh();
}

void TemplatesDialog::addLine(const MilestoneTemplate &line)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *korean = new QLineEdit(line.koreanName);
    auto *english = new QLineEdit(line.englishName);
    auto *offset = new QSpinBox;
    auto *edge = new QComboBox;
    auto *phase = makeWordBox<PhaseKind>();
    korean->setProperty(lineIdProperty, line.id.value);
    offset->setRange(-farthest, farthest);
    offset->setAlignment(Qt::AlignRight);
    offset->setValue(line.offsetDays);
    edge->addItems({tr("first day"), tr("last day")});
    edge->setCurrentIndex(static_cast<int>(line.edge));
    phase->setCurrentIndex(static_cast<int>(line.phase));
    QWidget *cells[] = {korean, english, phase, edge, offset};
    for (int column = 0; column < LineColumnCount; ++column) {
        cells[column]->setAccessibleName(m_table->horizontalHeaderItem(column)->text());
        m_table->setCellWidget(row, column, cells[column]);
    }
    for (QLineEdit *name : {korean, english})
        connect(name, &QLineEdit::textChanged, this, &TemplatesDialog::refresh);
    refresh();
}

// The line of the cell that was in use last: buttons take the focus only when they are tabbed to.
void TemplatesDialog::removeLine()
{
    int row = m_table->currentRow();
    for (int i = 0; i < m_table->rowCount(); ++i) {
        for (int column = 0; column < LineColumnCount; ++column)
            row = m_table->cellWidget(i, column) == m_table->focusWidget() ? i : row;
    }
    if (row < 0)
        row = m_table->rowCount() - 1;
    m_table->removeRow(row);
    refresh();
}

void TemplatesDialog::suggest()
{
    m_lines.at(static_cast<size_t>(m_shown)) = planning::defaultMilestoneTemplates(m_shown);
    showFormat(m_shown);
}

MilestoneTemplate TemplatesDialog::lineAt(int row) const
{
    const auto *korean = static_cast<const QLineEdit *>(m_table->cellWidget(row, KoreanColumn));
    MilestoneTemplate line;
    line.id = {korean->property(lineIdProperty).toLongLong()};
    line.format = m_shown;
    line.koreanName = korean->text();
    line.englishName = static_cast<const QLineEdit *>(m_table->cellWidget(row, EnglishColumn))->text();
    line.offsetDays = static_cast<const QSpinBox *>(m_table->cellWidget(row, OffsetColumn))->value();
    const auto chosen = [&](int column) {
        return static_cast<const QComboBox *>(m_table->cellWidget(row, column))->currentIndex();
    };
    line.edge = static_cast<Edge>(chosen(EdgeColumn));
    line.phase = static_cast<PhaseKind>(chosen(PhaseColumn));
    return line;
}

void TemplatesDialog::keepLines()
{
    QList<MilestoneTemplate> &lines = m_lines.at(static_cast<size_t>(m_shown));
    lines.clear();
    for (int row = 0; row < m_table->rowCount(); ++row)
        lines << lineAt(row);
}

// Lists that differ from what is suggested: only these are the library's own.
QList<MilestoneTemplate> TemplatesDialog::own() const
{
    QList<MilestoneTemplate> all;
    for (const auto &format : words<Format>()) {
        const QList<MilestoneTemplate> &lines = m_lines.at(static_cast<size_t>(format.value));
        if (!isSuggested(lines, format.value))
            all += lines;
    }
    return all;
}

void TemplatesDialog::refresh()
{
    bool isNameless = false;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!m_table->cellWidget(row, LineColumnCount - 1))
            return; // it is being filled
        const MilestoneTemplate line = lineAt(row);
        isNameless = isNameless || (line.koreanName.trimmed().isEmpty() && line.englishName.trimmed().isEmpty());
    }
    m_remove->setEnabled(m_table->rowCount() > 0);
    m_verdict->setText(isNameless ? QStringLiteral("✕  ") + tr("Each milestone needs a name, in either language.")
                       : m_table->rowCount() == 0 ? tr("Without any, the suggested ones are given.")
                                                  : tr("Titles that have their milestones keep them as they are."));
    m_format->setEnabled(!isNameless);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!isNameless);
}

void TemplatesDialog::accept()
{
    keepLines();
    m_buttons->setEnabled(false);
    whenDone(this, setMilestoneTemplates(m_workspace.session(), own()), [this](const Result<EditOutcome> &result) {
        m_buttons->setEnabled(true);
        if (!result) {
            m_verdict->setText(QStringLiteral("✕  ") + result.error().sentence);
            return growToText(*this);
        }
        if (result->edit != 0)
            emit m_workspace.noticed(result->words.translated(), true);
        QDialog::accept();
    });
}

} // namespace slateboard
