// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QWidget>

class QCompleter;
class QListWidget;
class QModelIndex;
class QStandardItemModel;
class QToolButton;

namespace slateboard {

class SearchField;

/// Picks the source IPs that a title is made from: found as one types (initial consonants too), kept in a list.
class SourcePicker : public QWidget {
    Q_OBJECT
public:
    explicit SourcePicker(IpTable ips, QWidget *parent = nullptr);

    void setIps(IpTable ips) { m_ips = std::move(ips); }
    /// False: taken() alone tells what is picked, and somebody else shows it.
    void showPicked(bool shown);
    void setPicked(const QList<IpId> &ips);
    [[nodiscard]] QList<IpId> picked() const;
    [[nodiscard]] QStringList offers() const; // the names that are found now

    void retranslate();

signals:
    void pickedChanged();
    void taken(slateboard::IpId ip); // by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void offer();
    void take(const QModelIndex &offered);
    [[nodiscard]] bool takeByKey(int key);
    void add(IpId ip);
    void removeChosen();
    void fitList();

    IpTable m_ips; // a copy shares its rows
    SearchField *m_search;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    QListWidget *m_list;
    QToolButton *m_remove;
    bool m_showsPicked = true;
};

} // namespace slateboard
