// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace slateboard {

class IpGrants;
enum class GrantStep;

/// The steps of the grant that is meant among those of the source IP in the details, for menus and the search for
/// commands.
class GrantActions : public QObject {
    Q_OBJECT
public:
    GrantActions(const IpGrants &grants, QWidget &page);

    [[nodiscard]] QList<QAction *> all() const;
    void retranslate() const;
    /// Enables what can be done; nothing unless the details are of what is meant.
    void refresh(bool isMeant) const;

private:
    struct One {
        GrantStep step;
        QAction *action;
    };
    const IpGrants &m_grants;
    QList<One> m_all;
};

} // namespace slateboard
