// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/models/workspace.h"
#include "ui/shell/offers.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace slateboard {
namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int offerHeight = 26;
constexpr int offerInset = 8;

// What is offered at the left, what it is at the right.
class OfferDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, offerHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, isChosen ? theme.accentSoft : theme.base);
        const QRect room = option.rect.adjusted(offerInset, 0, -offerInset, 0);
        const QString kind = index.data(kindRole).toString();
        painter->setFont(option.font);
        painter->setPen(theme.subtext);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, kind);
        const int left = room.width() - option.fontMetrics.horizontalAdvance(kind) - 2 * offerInset;
        painter->setPen(isChosen ? theme.accent : theme.text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, left));
        painter->restore();
    }
};

} // namespace

Palette::Palette(QWidget *parent) :
    QLineEdit(parent), m_offers(new QStandardItemModel(this)), m_completer(new QCompleter(m_offers, this))
{
    setClearButtonEnabled(true);
    setMinimumWidth(240);
    setMaximumWidth(440);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new OfferDelegate(this));
    addAction(QIcon::fromTheme(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textEdited, this, &Palette::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the clear button edits without telling textEdited
            search({});
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const auto act = m_acts.value(index.row());
                setText({});
                if (act)
                    act();
            });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, const QWidget *now) {
        if (now == this && before)
            m_before = before;
    });
    retranslate();
}

void Palette::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    clear();
    if (workspace) {
        connect(workspace, &Workspace::searchTextChanged, this, [this] {
            if (m_workspace && text() != m_workspace->searchText() && !hasFocus())
                setText(m_workspace->searchText());
        });
    }
}

void Palette::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
}

QStringList Palette::offers() const
{
    QStringList texts;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        texts << m_offers->item(row)->data(Qt::AccessibleTextRole).toString();
    return texts;
}

void Palette::search(const QString &text)
{
    const QString wanted = text.trimmed();
    if (m_workspace)
        m_workspace->setSearchText(wanted);
    m_offers->clear();
    m_acts.clear();
    if (!wanted.isEmpty())
        offer(wanted);
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
    } else if (hasFocus()) {
        m_completer->complete();
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0)); // what Return chooses
    }
}

void Palette::offer(const QString &wanted)
{
    QList<Offer> offers = offeredActions(m_actions, wanted);
    if (m_workspace)
        offers += offeredTitles(*m_workspace, wanted) + offeredIps(*m_workspace, wanted);
    std::ranges::stable_sort(offers, {}, &Offer::closeness);
    for (const Offer &offer : std::as_const(offers)) {
        auto *item = new QStandardItem(offer.name);
        item->setEditable(false);
        item->setData(offer.kind, kindRole);
        item->setData(QStringLiteral("%1, %2").arg(offer.name, offer.kind), Qt::AccessibleTextRole);
        m_offers->appendRow(item);
        m_acts.append(offer.act);
    }
}

void Palette::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    if (text().isEmpty())
        leave();
    else
        setText({}); // clear() would keep it for the field's own undo
}

// To where the keys were before.
void Palette::leave()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void Palette::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    // While a syllable is being composed text() does not have it yet.
    if (!event->preeditString().isEmpty())
        search(text().left(cursorPosition()) + event->preeditString() + text().mid(cursorPosition()));
}

void Palette::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Palette::retranslate()
{
    setPlaceholderText(tr("Search or command   Ctrl+K"));
    setAccessibleName(tr("Search or command"));
}

} // namespace slateboard
