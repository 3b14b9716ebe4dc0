// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/ipscouting.h"

#include "ui/models/workspace.h"
#include "ui/pages/library/scoutdialog.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/inspectorparts.h"

#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace slateboard {
namespace {

QList<ScoutEvent> stepsOf(const Library &library, IpId ip, Day asOf)
{
    QList<ScoutEvent> steps;
    for (const ScoutEvent &event : library.scoutEvents) {
        if (event.ip == ip && event.day <= asOf)
            steps << event;
    }
    std::ranges::stable_sort(steps, {}, &ScoutEvent::day);
    std::ranges::reverse(steps); // of one day the later entered comes first too
    return steps;
}

/// So that the days stand below each other.
int widthOfWords(const QFontMetrics &metrics)
{
    int width = 0;
    for (const auto &word : words<ScoutStep>())
        width = std::max(width, metrics.horizontalAdvance(translatedWord(word.english)));
    return width;
}

/// One line of text, cut where there is no room; the tool tip has all of it.
class ShortLabel : public QLabel {
public:
    explicit ShortLabel(const QString &text) : QLabel(text) { setToolTip(text); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

IpScouting::IpScouting(Workspace &workspace, QWidget *parent) : InspectorSection(workspace, parent), m_steps(this)
{
    list().setSpacing(4);
    connect(&button(), &QPushButton::clicked, this,
            [this] { askScoutStep(InspectorSection::workspace(), {ip()}, window()); });
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches(Table::ScoutEvent))
            refresh();
    });
    connect(&workspace, &Workspace::viewChanged, this, &IpScouting::refresh);
    retranslate();
}

void IpScouting::refresh()
{
    setEditable(button(), editRefusal(workspace()));
    if (ip().isNull())
        return;
    m_steps.ask(
        [library = workspace().library(), ip = ip(), asOf = workspace().asOf()] { return stepsOf(library, ip, asOf); },
        [this](const QList<ScoutEvent> &steps) { showSteps(steps); });
}

void IpScouting::showSteps(const QList<ScoutEvent> &steps)
{
    QVBoxLayout &lines = emptiedList();
    const QString refusal = editRefusal(workspace());
    for (const ScoutEvent &step : steps)
        lines.addWidget(makeStep(step, refusal));
    if (steps.isEmpty())
        addInspectorRemark(lines, tr("No step yet: record when it was discovered, talked about, offered for, secured "
                                     "or passed on."));
}

QWidget *IpScouting::makeStep(const ScoutEvent &step, const QString &refusal)
{
    const QString day = workspace().format().day(step.day);
    auto *word = new QLabel(wordFor(step.step));
    word->setMinimumWidth(widthOfWords(word->fontMetrics()));
    auto *when = new ShortLabel(step.by.isEmpty() ? day : day + QStringLiteral(" · ") + step.by);
    when->setForegroundRole(QPalette::PlaceholderText);
    auto *remove = new QToolButton;
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setIcon(QIcon::fromTheme(QStringLiteral("edit-delete")));
    setEditable(*remove, refusal);
    if (refusal.isEmpty())
        remove->setToolTip(tr("Delete this step"));
    remove->setAccessibleName(tr("Delete the step “%1” of %2").arg(word->text(), day));
    connect(remove, &QToolButton::clicked, this,
            [this, id = step.id] { workspace().follow(workspace().session().deleteScoutEvents({id})); });

    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(word, 0, 0);
    grid->addWidget(when, 0, 1);
    grid->addWidget(remove, 0, 2);
    if (!step.note.isEmpty()) {
        auto *note = new QLabel(step.note);
        note->setWordWrap(true);
        note->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(note, 1, 0, 1, 3);
    }
    widget->setAccessibleName(word->text() + QStringLiteral(", ") + when->text());
    return widget;
}

void IpScouting::retranslate()
{
    setHeading(tr("Scouting"));
    button().setText(tr("Add step…"));
    button().setAccessibleName(tr("Add a scouting step"));
    refresh();
}

} // namespace slateboard
