// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/filterbar.h"

#include "ui/widgets/segments.h"
#include "ui/widgets/wordbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace slateboard {
namespace {

constexpr int viewCount = 4;

template <class E>
std::optional<E> chosen(const QComboBox &box)
{
    return box.currentIndex() > 0 ? std::optional(static_cast<E>(box.currentIndex() - 1)) : std::nullopt;
}

QComboBox *makeBox()
{
    auto *box = new QComboBox;
    box->addItem(QString()); // any
    box->setMaximumWidth(150);
    box->setMaxVisibleItems(20);
    return box;
}

} // namespace

FilterBar::FilterBar(QWidget *parent) :
    QWidget(parent), m_views(new Segments(viewCount)), m_medium(makeBox()), m_genre(makeBox()), m_status(makeBox()),
    m_clear(new QToolButton)
{
    m_clear->setAutoRaise(true);
    m_clear->setIcon(QIcon::fromTheme(QStringLiteral("edit-clear-all")));
    QSizePolicy kept = m_clear->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // so that the boxes stay where they are
    m_clear->setSizePolicy(kept);
    m_clear->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_views);
    layout->addStretch();
    for (QComboBox *box : {m_medium, m_genre, m_status}) {
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, &FilterBar::changed);
    }
    layout->addWidget(m_clear);
    connect(m_views, &Segments::chosen, this, &FilterBar::changed);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearRequested);
    retranslate();
}

IpFilter FilterBar::filter() const
{
    IpFilter filter;
    filter.view = static_cast<IpView>(m_views->current());
    filter.medium = chosen<Medium>(*m_medium);
    filter.status = chosen<IpStatus>(*m_status);
    if (m_genre->currentIndex() > 0)
        filter.genre = m_genre->currentData().toString();
    return filter;
}

void FilterBar::clear()
{
    m_views->setCurrent(0);
    for (QComboBox *box : {m_medium, m_genre, m_status})
        box->setCurrentIndex(0);
    emit changed();
}

void FilterBar::setClearable(bool isClearable)
{
    m_clear->setVisible(isClearable);
}

void FilterBar::setFacts(const IpFacts &facts, int listed, const Formatter &format)
{
    const auto counted = [&](const QString &name, int count) { return name + u' ' + format.number(count); };
    m_views->setTexts({counted(tr("All"), listed), counted(tr("Lapse in 90 days"), facts.lapsing),
                       counted(tr("Not tied"), facts.notTied), counted(tr("In talks"), facts.inTalks)});
    setGenres(facts.genres);
}

void FilterBar::setGenres(const QStringList &genres)
{
    QStringList had;
    for (int i = 1; i < m_genre->count(); ++i)
        had << m_genre->itemData(i).toString();
    const QStringList offered = QStringList(genres) << QString(); // the last: none given
    if (had == offered)
        return;
    const QVariant chosenGenre = m_genre->currentIndex() > 0 ? m_genre->currentData() : QVariant();
    while (m_genre->count() > 1)
        m_genre->removeItem(m_genre->count() - 1);
    for (const QString &genre : offered)
        m_genre->addItem(genre.isEmpty() ? tr("No genre") : genre, genre);
    if (!chosenGenre.isValid())
        return;
    m_genre->setCurrentIndex(std::max(0, m_genre->findData(chosenGenre)));
    if (m_genre->currentIndex() == 0)
        emit changed(); // the last of its genre is gone
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    m_medium->setItemText(0, tr("Any medium"));
    m_genre->setItemText(0, tr("Any genre"));
    m_status->setItemText(0, tr("Any status"));
    if (m_genre->count() > 1)
        m_genre->setItemText(m_genre->count() - 1, tr("No genre"));
    for (QComboBox *box : {m_medium, m_genre, m_status}) // narrower than their longest word, for the page's sake
        box->setMinimumWidth(fontMetrics().horizontalAdvance(box->itemText(0)) + 30);
    fillWords<Medium>(*m_medium, 1);
    fillWords<IpStatus>(*m_status, 1);
    m_medium->setAccessibleName(tr("Filter by medium"));
    m_genre->setAccessibleName(tr("Filter by genre"));
    m_status->setAccessibleName(tr("Filter by status"));
    m_views->setAccessibleName(tr("Quick filters"));
    m_clear->setToolTip(tr("Clear search and filters"));
    m_clear->setAccessibleName(m_clear->toolTip());
}

} // namespace slateboard
