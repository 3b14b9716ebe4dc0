// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/models/workspace.h"
#include "ui/pages/overview/goaltile.h"
#include "ui/pages/overview/moneytile.h"
#include "ui/pages/overview/rightscard.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/pagehead.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr size_t tilesShown = 3;
constexpr qsizetype releasesShown = 40;

QLabel *emptyNote(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_heading(new QLabel(this)), m_summary(new QLabel(this)), m_tiles(new QHBoxLayout),
    m_money(new MoneyTile(this)), m_rights(new RightsCard(this)), m_releasesCard(new Card(this)),
    m_releases(new FigureView(this)), m_noReleases(emptyNote(this)), m_importIps(new QAction(this)),
    m_importTitles(new QAction(this)), m_toIps(new ActionButton(m_importIps, this)),
    m_toTitles(new ActionButton(m_importTitles, this))
{
    layOut();
    const auto follow = [this](const RowTarget &target) {
        if (const auto *ip = std::get_if<IpId>(&target))
            emit Page::workspace().ipRequested(*ip);
        else if (const auto *title = std::get_if<TitleId>(&target))
            emit Page::workspace().titleRequested(*title);
    };
    connect(m_rights, &RightsCard::followed, this, follow);
    connect(m_releases, &FigureView::followed, this, follow);
    connect(&workspace, &Workspace::figuresChanged, this, [this] {
        if (isVisible())
            showFigures();
    });
    connect(&workspace, &Workspace::languageChanged, this, &OverviewPage::showFigures);
    connect(&workspace, &Workspace::viewChanged, this, &OverviewPage::showRight);
    connect(m_importIps, &QAction::triggered, this, &OverviewPage::importIpsRequested);
    connect(m_importTitles, &QAction::triggered, this, &OverviewPage::importTitlesRequested);
    retranslate();
}

void OverviewPage::layOut()
{
    m_tiles->setSpacing(12);
    m_tiles->addWidget(m_money, 4);
    m_releasesCard->content().addWidget(m_releases);
    m_releasesCard->content().addWidget(m_noReleases);
    for (QAction *action : {m_importIps, m_importTitles})
        action->setIcon(QIcon::fromTheme(QStringLiteral("document-import")));
    m_rights->content().addWidget(m_toIps, 0, Qt::AlignLeft);
    m_releasesCard->content().addWidget(m_toTitles, 0, Qt::AlignLeft);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(12);
    lists->addWidget(m_rights, 5);
    lists->addWidget(m_releasesCard, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(pageHead(*m_heading, *m_summary));
    column->addLayout(m_tiles, 1);
    column->addLayout(lists, 1);
}

QString OverviewPage::title()
{
    return tr("Overview");
}

void OverviewPage::refresh()
{
    showFigures();
}

void OverviewPage::showFigures()
{
    if (!workspace().isReady())
        return;
    const LibraryInfo &info = workspace().library().info;
    QStringList names{info.name, info.company};
    names.removeAll(QString());
    names.removeDuplicates();
    m_summary->setText(names.join(QStringLiteral(" · ")));
    showGoals();
    m_money->show(workspace().library(), workspace().figures(), workspace().format());
    m_rights->show(workspace().library(), workspace().sharedFigures(), workspace().format());
    showReleases();
    m_toIps->setVisible(workspace().library().ips.size() == 0);
    m_toTitles->setVisible(workspace().library().titles.isEmpty());
}

void OverviewPage::showRight()
{
    for (QAction *action : {m_importIps, m_importTitles})
        setEditable(*action, editRefusal(workspace()));
}

void OverviewPage::showGoals()
{
    const auto &goals = workspace().figures().goals;
    const size_t count = std::min(tilesShown, goals.size());
    while (static_cast<size_t>(m_goals.size()) > count)
        delete m_goals.takeLast();
    while (static_cast<size_t>(m_goals.size()) < count) {
        m_goals.append(new GoalTile(this));
        m_tiles->insertWidget(static_cast<int>(m_goals.size()) - 1, m_goals.last(), 5);
    }
    for (size_t i = 0; i < count; ++i)
        m_goals.at(static_cast<qsizetype>(i))->show(goals[i], workspace().figures().asOf, workspace().format());
}

void OverviewPage::showReleases()
{
    const Library &library = workspace().library();
    const planning::Figures &figures = workspace().figures();
    const Formatter format = workspace().format();
    QList<FigureRow> rows;
    for (const planning::Release &release : figures.nextReleases) {
        const Title *title = findRow(library.titles, release.title);
        const planning::TitleFigures *of = planning::findTitle(figures, release.title);
        if (!title || rows.size() == releasesShown)
            continue;
        rows.append({{{format.day(release.day), static_cast<double>(release.day.julian())},
                      {title->name(format.language())},
                      {wordFor(title->format), {}, CellTone::Quiet},
                      {of && of->stage ? wordFor(of->stage->stage) : QString(), {}, CellTone::Quiet}},
                     release.title});
    }
    m_releases->table().setRows(rows);
    m_releases->setVisible(!rows.isEmpty());
    m_noReleases->setVisible(rows.isEmpty());
    m_releasesCard->setHeading(tr("Next releases"), format.number(static_cast<qint64>(figures.nextReleases.size())));
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OverviewPage::retranslate()
{
    m_heading->setText(tr("Are we on track?"));
    m_rights->retranslate();
    m_noReleases->setText(tr("No release is planned. Give titles a target release on the Board, or import titles."));
    m_importIps->setText(tr("Import source IPs…"));
    m_importTitles->setText(tr("Import titles…"));
    showRight();
    m_releases->setAccessibleName(tr("Next releases"));
    m_releases->setColumns(
        {{tr("Day"), false, 84}, {tr("Title"), false, 0}, {tr("Format"), false, 100}, {tr("Stage"), false, 118}});
    showFigures();
}

} // namespace slateboard
