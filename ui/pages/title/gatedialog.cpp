// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/gatedialog.h"

#include "ui/models/latest.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/inspectorparts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>

namespace slateboard {
namespace {

using planning::GateFinding;
using Verdicts = QList<GateDialog::Verdict>;

// Where something can be done about it.
RowTarget targetOf(const GateFinding &finding, TitleId title)
{
    return finding.ip.isNull() ? RowTarget(title) : RowTarget(finding.ip);
}

QString headingFor(const Library &library, const Formatter &formatter, const Verdicts &verdicts, qsizetype passing)
{
    const auto count = static_cast<int>(verdicts.size());
    const Title *title = findRow(library.titles, verdicts.first().title);
    if (count + passing == 1 && title)
        return GateDialog::tr("The greenlight gate has something against “%1”").arg(title->name(formatter.language()));
    return GateDialog::tr("The greenlight gate has something against %1 of %n title(s)", nullptr,
                          static_cast<int>(count + passing))
        .arg(formatter.number(count));
}

// What is moved, and where to.
QString titleFor(const Library &library, const Formatter &formatter, const Verdicts &verdicts, qsizetype passing,
                 Stage stage)
{
    const auto count = static_cast<int>(verdicts.size() + passing);
    const Title *title = count == 1 ? findRow(library.titles, verdicts.first().title) : nullptr;
    //: %1 is a title, %2 a stage such as Pre-production
    return title ? GateDialog::tr("“%1” to %2").arg(title->name(formatter.language()), wordFor(stage))
                 : GateDialog::tr("%n title(s) to %1", nullptr, count).arg(wordFor(stage));
}

// The titles that pass the gate by this move.
QList<TitleId> titlesThatPass(const Workspace &workspace, const QList<TitleId> &titles, Stage stage)
{
    const auto stages = planning::stagesOn(workspace.library(), workspace.plan(), workspace.asOf());
    QList<TitleId> passing;
    for (TitleId title : titles) {
        const auto state = stages.constFind(title);
        if (planning::passesGate(state == stages.cend() ? std::nullopt : std::optional(state->stage), stage))
            passing << title;
    }
    return passing;
}

void openDialog(Workspace &workspace, const StageMove &move, const QList<TitleId> &passing, const Verdicts &verdicts,
                QWidget *parent, const std::function<void(const StageMove &)> &then)
{
    auto *dialog = new GateDialog(workspace.library(), workspace.format(), verdicts, passing.size() - verdicts.size(),
                                  move.stage, parent);
    QObject::connect(dialog, &GateDialog::followed, &workspace, [&workspace](const RowTarget &target) {
        if (const auto *ip = std::get_if<IpId>(&target))
            emit workspace.ipRequested(*ip);
        else
            emit workspace.titleRequested(std::get<TitleId>(target));
    });
    QObject::connect(dialog, &QDialog::accepted, parent, [&workspace, dialog, move, verdicts, then] {
        StageMove decided = move;
        for (const GateDialog::Verdict &verdict : verdicts) {
            if (dialog->isForOthersOnly())
                decided.titles.removeAll(verdict.title);
            else
                decided.overridden.insert(verdict.title, planning::gateWords(workspace.library(), verdict.findings));
        }
        decided.note = dialog->note();
        decided.by = dialog->by();
        then(decided);
    });
    dialog->open();
}

} // namespace

GateDialog::GateDialog(const Library &library, const Formatter &formatter, const QList<Verdict> &verdicts,
                       qsizetype passing, Stage stage, QWidget *parent) :
    QDialog(parent),
    m_list(new QTreeWidget), m_by(new QLineEdit), m_note(new QPlainTextEdit),
    m_override(new QPushButton(tr("Override")))
{
    setWindowTitle(titleFor(library, formatter, verdicts, passing, stage));
    setAttribute(Qt::WA_DeleteOnClose);
    fill(library, formatter, verdicts);
    layOut(headingFor(library, formatter, verdicts, passing), passing);
    connect(m_note, &QPlainTextEdit::textChanged, this, &GateDialog::refresh);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const RowTarget target = item->data(0, Qt::UserRole).value<RowTarget>();
        reject();
        emit followed(target);
    });
    refresh();
}

void GateDialog::fill(const Library &library, const Formatter &formatter, const QList<Verdict> &verdicts)
{
    const QColor over = Theme::of(palette()).over;
    for (const Verdict &verdict : verdicts) {
        const Title *title = findRow(library.titles, verdict.title);
        auto *group = new QTreeWidgetItem({title ? title->name(formatter.language()) : QString()});
        QFont strong = m_list->font();
        strong.setWeight(QFont::DemiBold);
        group->setFont(0, strong);
        group->setData(0, Qt::UserRole, QVariant::fromValue(RowTarget(verdict.title)));
        for (const GateFinding &finding : verdict.findings) {
            const QString sentence = planning::gateSentence(library, finding, formatter);
            auto *line = new QTreeWidgetItem({withSign(sentence, Tone::Over)});
            line->setForeground(0, over);
            line->setToolTip(0, sentence);
            line->setData(0, Qt::UserRole, QVariant::fromValue(targetOf(finding, verdict.title)));
            group->addChild(line);
        }
        m_list->addTopLevelItem(group);
    }
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void GateDialog::layOut(const QString &heading, qsizetype passing)
{
    QLabel *head = inspectorHeading(1.1);
    head->setText(heading);
    m_list->setHeaderHidden(true);
    m_list->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What the gate has against it"));
    auto *hint = new QLabel(tr("Return or a double click on a line leads to where something can be done about it."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().height() * 4);
    m_note->setPlaceholderText(tr("Why it goes ahead all the same; kept with the reasons in the title's history"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_override, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (passing > 0) {
        QPushButton *others = buttons->addButton(tr("Only the %n other(s)", nullptr, static_cast<int>(passing)),
                                                 QDialogButtonBox::ActionRole);
        connect(others, &QPushButton::clicked, this, [this] {
            m_othersOnly = true;
            accept();
        });
    }
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Note"), m_note);
    form->addRow(tr("&Decided by"), m_by);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(600, 460);
}

QString GateDialog::note() const
{
    return m_note->toPlainText();
}

QString GateDialog::by() const
{
    return m_by->text();
}

void GateDialog::refresh()
{
    const bool hasNote = !note().trimmed().isEmpty();
    m_override->setEnabled(hasNote);
    m_override->setToolTip(hasNote ? QString() : tr("Overriding the gate needs a note."));
}

void askGate(Workspace &workspace, const QList<TitleId> &titles, Stage stage, QWidget *parent,
             std::function<void(const StageMove &)> then)
{
    StageMove move;
    move.plan = workspace.plan();
    move.titles = titles;
    move.stage = stage;
    move.day = workspace.asOf();
    const bool isFact = workspace.plan() == workingPlan(workspace.library()).id;
    const QList<TitleId> passing = isFact ? titlesThatPass(workspace, titles, stage) : QList<TitleId>();
    if (passing.isEmpty())
        return then(move);
    const auto verdicts = std::make_shared<Verdicts>();
    runAside(
        parent,
        [library = workspace.library(), figures = workspace.sharedFigures(), passing, verdicts] {
            const auto findings = planning::Gate(library, *figures).checkTogether(passing);
            for (qsizetype i = 0; i < passing.size(); ++i) {
                if (const auto &of = findings[static_cast<size_t>(i)]; !of.empty())
                    verdicts->append({passing[i], of});
            }
        },
        [&workspace, move, passing, verdicts, parent, then = std::move(then)] {
            if (verdicts->isEmpty())
                then(move);
            else
                openDialog(workspace, move, passing, *verdicts, parent, then);
        });
}

} // namespace slateboard
