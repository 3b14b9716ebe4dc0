// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "app/search/ipsearch.h"
#include "ui/models/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardItemModel>

namespace slateboard {
namespace {

constexpr int mostOfAKind = 6;

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    // Korean menus carry their letter in brackets: "저장(S)".
    static const QRegularExpression letter(QStringLiteral("\\([A-Z]\\)"));
    return text.remove(letter).remove(QStringLiteral("…"));
}

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
    connect(this, &QLineEdit::textEdited, this, &Palette::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the clear button edits without telling textEdited
            search({});
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const auto act = m_acts.value(index.row());
                clear();
                if (act)
                    act();
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
        texts << m_offers->item(row)->text();
    return texts;
}

void Palette::search(const QString &text)
{
    const QString wanted = text.trimmed();
    if (m_workspace)
        m_workspace->setSearchText(wanted);
    m_offers->clear();
    m_acts.clear();
    if (!wanted.isEmpty()) {
        offerActions(wanted);
        if (m_workspace) {
            offerTitles(wanted);
            offerIps(wanted);
        }
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
    } else if (hasFocus()) {
        m_completer->complete();
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0)); // what Return chooses
    }
}

void Palette::offer(const QString &text, const QString &kind, std::function<void()> act)
{
    auto *item = new QStandardItem(QStringLiteral("%1   —   %2").arg(text, kind));
    item->setEditable(false);
    m_offers->appendRow(item);
    m_acts.append(std::move(act));
}

void Palette::offerActions(const QString &text)
{
    int offered = 0;
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->isEnabled() || action->isSeparator() || action->menu() ||
            !search::matches(plainText(*action), text))
            continue;
        offer(plainText(*action),
              action->shortcut().isEmpty() ? tr("command") : action->shortcut().toString(QKeySequence::NativeText),
              [action] { action->trigger(); });
        if (++offered == mostOfAKind)
            return;
    }
}

void Palette::offerTitles(const QString &text)
{
    int offered = 0;
    for (const Title &title : m_workspace->library().titles) {
        if (!search::matches(title.koreanName + QLatin1Char(' ') + title.englishName, text))
            continue;
        offer(title.name(m_workspace->language()), tr("title"),
              [workspace = m_workspace, id = title.id] { emit workspace->titleRequested(id); });
        if (++offered == mostOfAKind)
            return;
    }
}

void Palette::offerIps(const QString &text)
{
    const IpTable &ips = m_workspace->library().ips;
    const std::vector<int> rows = search::findIps(ips, text);
    for (size_t i = 0; i < std::min<size_t>(rows.size(), mostOfAKind); ++i) {
        offer(ips.text(rows[i], IpChunk::TitleText), tr("source IP"),
              [workspace = m_workspace, id = ips.id(rows[i])] { emit workspace->ipRequested(id); });
    }
}

void Palette::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
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
