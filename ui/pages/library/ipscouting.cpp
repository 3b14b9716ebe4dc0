// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/ipscouting.h"

#include "ui/models/workspace.h"
#include "ui/pages/library/inspectorparts.h"
#include "ui/pages/library/scoutdialog.h"
#include "ui/widgets/editright.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

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

IpScouting::IpScouting(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_heading(inspectorHeading()), m_add(new QPushButton),
    m_list(new QVBoxLayout), m_steps(this)
{
    m_add->setAutoDefault(true); // Return presses it
    m_list->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(m_list);
    connect(m_add, &QPushButton::clicked, this, [this] { askScoutStep(m_workspace, {m_ip}, window()); });
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches(Table::ScoutEvent))
            refresh();
    });
    connect(&workspace, &Workspace::viewChanged, this, &IpScouting::refresh);
    retranslate();
}

void IpScouting::setIp(IpId ip)
{
    m_ip = ip;
    refresh();
}

void IpScouting::refresh()
{
    setEditable(*m_add, editRefusal(m_workspace));
    if (m_ip.isNull())
        return;
    m_steps.ask(
        [library = m_workspace.library(), ip = m_ip, asOf = m_workspace.asOf()] { return stepsOf(library, ip, asOf); },
        [this](const QList<ScoutEvent> &steps) { showSteps(steps); });
}

void IpScouting::showSteps(const QList<ScoutEvent> &steps)
{
    clearInspector(*m_list);
    const QString refusal = editRefusal(m_workspace);
    for (const ScoutEvent &step : steps)
        m_list->addWidget(makeStep(step, refusal));
    if (steps.isEmpty())
        addInspectorRemark(*m_list, tr("No step yet: record when it was discovered, talked about, offered for, secured "
                                       "or passed on."));
}

QWidget *IpScouting::makeStep(const ScoutEvent &step, const QString &refusal)
{
    const QString day = m_workspace.format().day(step.day);
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
            [this, id = step.id] { m_workspace.follow(m_workspace.session().deleteScoutEvents({id})); });

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
    m_heading->setText(tr("Scouting"));
    m_add->setText(tr("Add step…"));
    m_add->setAccessibleName(tr("Add a scouting step"));
    refresh();
}

} // namespace slateboard
