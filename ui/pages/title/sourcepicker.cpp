// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/sourcepicker.h"

#include "app/search/closeness.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QIcon>
#include <QKeyEvent>
#include <QListWidget>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr size_t mostOffers = 30;
constexpr int mostRows = 3;

QString described(const IpTable &ips, int row)
{
    const QString creator = ips.text(row, IpChunk::CreatorText);
    QString text = ips.text(row, IpChunk::TitleText) + QStringLiteral(" · ") + wordFor(ips.medium(row));
    return creator.isEmpty() ? text : text + QStringLiteral(" · ") + creator;
}

} // namespace

SourcePicker::SourcePicker(IpTable ips, QWidget *parent) :
    QWidget(parent), m_ips(std::move(ips)), m_search(new SearchField(this)), m_offers(new QStandardItemModel(this)),
    m_completer(new QCompleter(m_offers, this)), m_list(new QListWidget(this)), m_remove(new QToolButton(this))
{
    retranslate();
    m_list->installEventFilter(this);
    m_remove->setIcon(QIcon::fromTheme(QStringLiteral("list-remove")));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(m_search);
    connect(m_search, &EchoEdit::typedChanged, this, &SourcePicker::search);
    m_completer->popup()->installEventFilter(this); // after the completer's own: asked first
    connect(m_search, &SearchField::left, this, &SourcePicker::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SourcePicker::take);
    connect(m_remove, &QToolButton::clicked, this, &SourcePicker::removeChosen);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_list, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addLayout(row);
    setFocusProxy(m_search);
    fitList();
}

void SourcePicker::retranslate()
{
    m_search->setPlaceholderText(tr("Search source IPs"));
    m_search->setAccessibleName(tr("Search source IPs"));
    m_list->setAccessibleName(tr("Source IPs of the title"));
    m_remove->setToolTip(tr("Take the chosen source IP away from the title"));
}

void SourcePicker::showPicked(bool shown)
{
    m_showsPicked = shown;
    fitList();
}

void SourcePicker::search()
{
    const QString text = m_search->typed().trimmed();
    m_offers->clear();
    if (!text.isEmpty()) {
        for (const search::IpHit &hit : search::closestIps(m_ips, text, mostOffers)) {
            auto *item = new QStandardItem(described(m_ips, hit.row));
            item->setData(m_ips.id(hit.row).value, idRole);
            m_offers->appendRow(item);
        }
    }
    offer();
}

void SourcePicker::offer()
{
    if (m_offers->rowCount() == 0)
        m_completer->popup()->hide();
    else if (m_search->hasFocus())
        m_completer->complete();
}

void SourcePicker::take(const QModelIndex &offered)
{
    const IpId ip{offered.data(idRole).toLongLong()};
    if (m_showsPicked) {
        add(ip);
        m_list->setCurrentRow(m_list->count() - 1);
    }
    m_search->clear();
    emit taken(ip);
}

// Return and Tab take what is chosen in the list of offers, or the first. The completer would leave Return to the
// search field, and Tab to whatever comes next in the dialog.
bool SourcePicker::takeByKey(int key)
{
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Tab)
        return false;
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    take(chosen.isValid() ? chosen : m_offers->index(0, 0));
    return true;
}

QStringList SourcePicker::offers() const
{
    QStringList texts;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        texts << m_offers->item(row)->text();
    return texts;
}

void SourcePicker::setPicked(const QList<IpId> &ips)
{
    m_list->clear();
    for (IpId ip : ips)
        add(ip);
    fitList();
}

QList<IpId> SourcePicker::picked() const
{
    QList<IpId> ips;
    for (int row = 0; row < m_list->count(); ++row)
        ips << IpId{m_list->item(row)->data(idRole).toLongLong()};
    return ips;
}

void SourcePicker::add(IpId ip)
{
    const auto row = m_ips.rowOf(ip);
    if (!row || picked().contains(ip))
        return;
    auto *item = new QListWidgetItem(described(m_ips, *row), m_list);
    item->setData(idRole, ip.value);
    fitList();
    emit pickedChanged();
}

void SourcePicker::removeChosen()
{
    delete m_list->currentItem();
    fitList();
    emit pickedChanged();
}

// The list takes no room while it is empty, and no more than it needs.
void SourcePicker::fitList()
{
    m_list->setVisible(m_showsPicked && m_list->count() > 0);
    m_remove->setVisible(m_showsPicked && m_list->count() > 0);
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    m_list->setFixedHeight(rows * (m_list->fontMetrics().height() + 6) + 2 * m_list->frameWidth());
}

bool SourcePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_completer->popup() && takeByKey(key))
        return true;
    if (watched == m_list) {
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slateboard
