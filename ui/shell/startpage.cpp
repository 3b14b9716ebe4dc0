// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/shell/settings.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int startWidth = 560;
constexpr int pathRole = Qt::UserRole;

QFont scaled(const QFont &font, double factor, bool bold)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * factor);
    result.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return result;
}

} // namespace

StartPage::StartPage(QWidget *parent) :
    QWidget(parent), m_heading(new QLabel(this)), m_lead(new QLabel(this)), m_recentHeading(new QLabel(this)),
    m_recent(new QListWidget(this)), m_new(new QPushButton(this)), m_open(new QPushButton(this)),
    m_sample(new QPushButton(this))
{
    m_heading->setFont(scaled(font(), 1.9, true));
    m_lead->setWordWrap(true);
    m_recentHeading->setFont(scaled(font(), 1.0, true));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_sample, m_new, m_open}) {
        button->setMinimumHeight(34);
        button->setIconSize({16, 16});
        button->setAutoDefault(true); // Return presses it; outside of a dialog only Space would
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_sample->setDefault(true);
    m_sample->setIcon(QIcon::fromTheme(QStringLiteral("view-media-playlist")));
    m_new->setIcon(QIcon::fromTheme(QStringLiteral("document-new")));
    m_open->setIcon(QIcon::fromTheme(QStringLiteral("document-open")));

    auto *column = new QWidget(this);
    column->setFixedWidth(startWidth);
    auto *inside = new QVBoxLayout(column);
    inside->setSpacing(12);
    inside->addStretch(1);
    inside->addWidget(m_heading);
    inside->addWidget(m_lead);
    inside->addLayout(buttons);
    inside->addSpacing(16);
    inside->addWidget(m_recentHeading);
    inside->addWidget(m_recent, 3);
    inside->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(column);
    row->addStretch(1);

    setTabOrder(m_sample, m_new);
    setTabOrder(m_new, m_open);
    setTabOrder(m_open, m_recent);

    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit fileRequested(item->data(pathRole).toString()); });
    retranslate();
    refresh();
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const QString &path : settings::recentFiles()) {
        const QFileInfo info(path);
        auto *item = new QListWidgetItem(
            QIcon::fromTheme(QStringLiteral("document-open-recent")),
            QStringLiteral("%1   —   %2").arg(info.completeBaseName(), QDir::toNativeSeparators(info.path())),
            m_recent);
        item->setData(pathRole, path);
        item->setSizeHint({0, 30});
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentHeading->setVisible(m_recent->count() > 0);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::retranslate()
{
    m_heading->setText(QStringLiteral("Slateboard"));
    m_lead->setText(
        tr("Source IPs and their rights, the slate from pitch to release, budgets against caps and the way to "
           "your targets, in one file of your own. Begin with the sample library of a fictional media group, "
           "start your own, or open one."));
    m_sample->setText(tr("Open the sample library"));
    m_new->setText(tr("New library…"));
    m_open->setText(tr("Open…"));
    m_recentHeading->setText(tr("Recent libraries"));
    m_recent->setAccessibleName(tr("Recent libraries"));
}

} // namespace slateboard
