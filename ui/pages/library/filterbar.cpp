// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/filterbar.h"

#include "app/base/text.h"
#include "ui/widgets/wordbox.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace slateboard {
namespace {

using search::Field;
using search::Term;

constexpr int asTyped = -1; // the index of a box for what none of its choices says

QComboBox *makeBox()
{
    auto *box = new QComboBox;
    box->addItem(QString()); // any
    box->setMaximumWidth(160);
    box->setMaxVisibleItems(20);
    return box;
}

QToolButton *makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

// The box's item that says the same as a term.
int itemFor(const QComboBox &box, const Term &term)
{
    if (const auto *choices = std::get_if<QList<int>>(&term.value))
        return choices->size() == 1 ? choices->first() + 1 : asTyped;
    const QStringList texts = std::get<QStringList>(term.value);
    const QString wanted = searchKey(texts.first());
    for (int i = 1; texts.size() == 1 && i < box.count(); ++i) {
        if (searchKey(box.itemData(i).toString()) == wanted)
            return i;
    }
    return asTyped;
}

} // namespace

FilterBar::FilterBar(QAction *filters, QAction *columns, QWidget *parent) :
    QWidget(parent), m_filters(makeButton(filters)), m_columns(makeButton(columns)), m_medium(makeBox()),
    m_genre(makeBox()), m_status(makeBox()), m_groups(new QComboBox), m_clear(new QToolButton)
{
    m_clear->setAutoRaise(true);
    m_clear->setIcon(QIcon::fromTheme(QStringLiteral("edit-clear-all")));
    QSizePolicy kept = m_clear->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // so that the boxes stay where they are
    m_clear->setSizePolicy(kept);
    m_clear->hide();
    for (int by = 0; by < ipGroupingCount; ++by)
        m_groups->addItem(QString());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_filters);
    for (QWidget *box : {m_medium, m_genre, m_status})
        layout->addWidget(box);
    layout->addWidget(m_clear);
    layout->addStretch();
    layout->addWidget(m_groups);
    layout->addWidget(m_columns);
    connect(m_medium, &QComboBox::activated, this, [this] { choose(Field::Medium, *m_medium); });
    connect(m_genre, &QComboBox::activated, this, [this] { choose(Field::Genre, *m_genre); });
    connect(m_status, &QComboBox::activated, this, [this] { choose(Field::Status, *m_status); });
    connect(m_groups, &QComboBox::activated, this,
            [this](int by) { emit groupingChosen(static_cast<IpGrouping>(by)); });
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearRequested);
    retranslate();
}

QWidget &FilterBar::columnsButton() const
{
    return *m_columns;
}

void FilterBar::choose(Field field, const QComboBox &box)
{
    const int item = box.currentIndex();
    if (item <= 0)
        emit chosen(field, std::nullopt);
    else if (&box == m_genre)
        emit chosen(field, Term{field, search::Relation::Is, false, QStringList{box.itemData(item).toString()}});
    else
        emit chosen(field, Term{field, search::Relation::Is, false, QList<int>{item - 1}});
}

void FilterBar::mirror(Field field, QComboBox &box) const
{
    int item = 0;
    int terms = 0;
    for (const Term &term : m_query.terms) {
        if (term.field != field)
            continue;
        ++terms;
        item = terms > 1 || term.isNegated ? asTyped : itemFor(box, term);
    }
    box.setCurrentIndex(item);
}

void FilterBar::setQuery(const search::Query &query)
{
    m_query = query;
    mirror(Field::Medium, *m_medium);
    mirror(Field::Genre, *m_genre);
    mirror(Field::Status, *m_status);
}

void FilterBar::setGrouping(IpGrouping by)
{
    m_groups->setCurrentIndex(static_cast<int>(by));
}

void FilterBar::setClearable(bool isClearable)
{
    m_clear->setVisible(isClearable);
}

void FilterBar::setGenres(const QStringList &genres)
{
    QStringList had;
    for (int i = 1; i < m_genre->count(); ++i)
        had << m_genre->itemData(i).toString();
    const QStringList offered = QStringList(genres) << QString(); // the last: none given
    if (had == offered)
        return;
    while (m_genre->count() > 1)
        m_genre->removeItem(m_genre->count() - 1);
    for (const QString &genre : offered)
        m_genre->addItem(genre.isEmpty() ? tr("No genre") : genre, genre);
    mirror(Field::Genre, *m_genre);
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
    for (QComboBox *box : {m_medium, m_genre, m_status}) { // narrower than their longest word, for the page's sake
        box->setMinimumWidth(fontMetrics().horizontalAdvance(box->itemText(0)) + 30);
        box->setPlaceholderText(tr("As typed"));
    }
    fillWords<Medium>(*m_medium, 1);
    fillWords<IpStatus>(*m_status, 1);
    for (int by = 0; by < ipGroupingCount; ++by)
        m_groups->setItemText(by, groupingName(static_cast<IpGrouping>(by)));
    m_medium->setAccessibleName(tr("Filter by medium"));
    m_genre->setAccessibleName(tr("Filter by genre"));
    m_status->setAccessibleName(tr("Filter by status"));
    m_groups->setAccessibleName(tr("Groups"));
    m_clear->setToolTip(tr("Clear search and filters"));
    m_clear->setAccessibleName(m_clear->toolTip());
}

} // namespace slateboard
