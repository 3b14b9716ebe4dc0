// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with source IPs on the LibraryPage.
#include "ui/models/historylink.h"
#include "ui/models/whendone.h"
#include "ui/pages/library/askgrants.h"
#include "ui/pages/library/ipinspector.h"
#include "ui/pages/library/ipmenu.h"
#include "ui/pages/library/iptableview.h"
#include "ui/pages/library/keptselection.h"
#include "ui/pages/library/librarylist.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/library/manyactions.h"
#include "ui/widgets/editright.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace slateboard {

void LibraryPage::showIp(IpId ip)
{
    showTab(0);
    m_actions.details->setChecked(true);
    if (m_list->reveal(ip)) {
        showDetails(true);
        m_list->table().setFocus();
    }
}

void LibraryPage::showIps(const QList<IpId> &ips, const QString &what)
{
    showTab(0);
    m_list->showIps(ips, what);
}

void LibraryPage::askExport()
{
    m_many->askExport();
}

void LibraryPage::grantToSelection()
{
    const QList<IpId> ips = selectedRows();
    if (ips.size() == 1) {
        m_inspector->setIp(ips.first());
        m_inspector->addGrant();
    } else {
        askGrants(workspace(), ips, tr("Rights to %n source IP(s)", nullptr, static_cast<int>(ips.size())), this);
    }
}

void LibraryPage::grantToAll()
{
    const IpTable &table = m_list->model().ips();
    QList<IpId> ips;
    for (int row = 0; row < table.size(); ++row)
        ips << table.id(row);
    askGrants(workspace(), ips, tr("Rights to all %n source IP(s)", nullptr, static_cast<int>(ips.size())), this);
}

// Nothing is asked, because it can be undone; but who takes secured rights away shall know it.
void LibraryPage::removeSelection()
{
    const QList<IpId> ips = selectedRows();
    const auto secured = std::ranges::count_if(ips, [this](IpId ip) { return m_list->model().stateOf(ip).secured; });
    const Edited deleted = workspace().session().deleteIps(ips);
    if (secured == 0)
        return workspace().follow(deleted);
    whenDone(this, deleted, [this, secured, isOne = ips.size() == 1](const Result<EditOutcome> &result) {
        if (!result && result.error().code != ErrorCode::Cancelled)
            return emit workspace().failed(result.error());
        if (!result)
            return emit workspace().noticed(result.error().sentence, false);
        const QString words = result->words.translated();
        const QString number = workspace().format().number(secured);
        emit workspace().noticed(
            isOne ? tr("%1 · it was secured").arg(words) : tr("%1 · %2 of them secured").arg(words, number), true);
    });
}

void LibraryPage::paste()
{
    if (QGuiApplication::clipboard()->text().trimmed().isEmpty())
        emit workspace().noticed(tr("The clipboard holds no rows. Copy some in a spreadsheet first."), false);
    else if (const QString refusal = editRefusal(workspace()); !refusal.isEmpty())
        emit workspace().noticed(refusal, false);
    else
        emit pasteRequested();
}

void LibraryPage::openMenu(const QPoint &position)
{
    IpTableView &table = m_list->table();
    openIpMenu(
        table, table.viewport()->mapToGlobal(position), m_actions, *m_steps, *m_many,
        [this](IpField field, int value) {
            workspace().follow(setIpField(workspace().session(), selectedRows(), field, value));
        },
        [this] { HistoryLink::of(workspace()).request(Table::SourceIp, m_list->selection().current().value); });
}

} // namespace slateboard
