// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/shell/offers.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slateboard {

KeysDialog::KeysDialog(const QList<KeyGroup> &groups, QWidget *parent) : QDialog(parent), m_keys(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys and first steps"));
    auto *steps = new QLabel(tr(
        "<ol><li>Import your list of source IPs, or paste it from a spreadsheet; then your titles.</li><li>Record the "
        "rights in the Library, and plan titles on the Board and the Timeline: a title’s details stand beside "
        "them.</li><li>Enter budgets, costs and receipts on the page Budget, or import them: charts, caps, the cost "
        "report and statements follow at once.</li><li>Try changes in a what-if plan, and compare it on the page "
        "Plans.</li><li>Nothing has to be "
        "saved, and everything can be undone; every step stands in the History.</li></ol><p>On the Board and the "
        "Timeline, Space takes what the keyboard is on into the hand, the arrow keys move it, Enter puts it down and "
        "Escape takes it back. In a chart the arrow keys go from bar to bar, Enter opens the rows behind one, + and − "
        "zoom, and 0 shows all again.</p>"));
    steps->setWordWrap(true);
    steps->setTextFormat(Qt::RichText);
    m_keys->setColumnCount(2);
    m_keys->setHeaderLabels({tr("What"), tr("Keys")});
    m_keys->setAccessibleName(tr("Keys"));
    m_keys->setRootIsDecorated(false);
    m_keys->header()->setStretchLastSection(false);
    m_keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_keys->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const KeyGroup &group : groups)
        addGroup(group);
    m_keys->expandAll();
    m_keys->setCurrentItem(m_keys->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(steps);
    column->addWidget(m_keys, 1);
    column->addWidget(buttons);
    resize(620, 640);
    m_keys->setFocus();
}

void KeysDialog::addGroup(const KeyGroup &group)
{
    QStringList said;
    auto *head = new QTreeWidgetItem({group.name});
    QFont bold = m_keys->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(0, bold);
    head->setFirstColumnSpanned(true);
    for (const QAction *action : group.actions) {
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        const QString name = plainName(action->text());
        if (keys.isEmpty() || name.isEmpty() || said.contains(name + keys))
            continue;
        said << name + keys;
        head->addChild(new QTreeWidgetItem({name, keys}));
    }
    if (head->childCount() > 0)
        m_keys->addTopLevelItem(head);
    else
        delete head;
}

} // namespace slateboard
