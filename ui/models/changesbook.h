// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/planning/changessince.h"
#include "ui/models/latest.h"

#include <QObject>

#include <memory>

namespace slateboard {

class Workspace;

/// Since when people want to know what changed: a day, or one that goes with as-of.
struct Since {
    enum class Rule { Week, Month, Quarter, Year, Day };
    Rule rule = Rule::Month;
    Day day = {}; // of Rule::Day

    /// A week before as-of, or the last day of the month, quarter or year before that of as-of.
    [[nodiscard]] Day on(Day asOf) const;
    /// As settings keep it: week, month, quarter, year, or an ISO day.
    [[nodiscard]] QString code() const;
    [[nodiscard]] static Since fromCode(const QString &code); // the month, if it is none
    friend bool operator==(const Since &, const Since &) = default;
};

/// What has changed in a workspace since a day, for all that show it: found aside, once for all, when the figures have
/// changed and somebody looks.
class ChangesBook : public QObject {
    Q_OBJECT
public:
    /// The one of this workspace, made when it is first asked for.
    [[nodiscard]] static ChangesBook &of(Workspace &workspace);

    [[nodiscard]] const Since &since() const { return m_since; }
    void setSince(const Since &since);
    /// The day that it comes to now.
    [[nodiscard]] Day day() const;

    /// Null until they are found for the first time. Those of earlier figures stay until the new ones are there.
    [[nodiscard]] const std::shared_ptr<const planning::ChangesSince> &changes() const { return m_changes; }
    /// Why they cannot be found, if so: the file could not be read as it stood.
    [[nodiscard]] const QString &refusal() const { return m_refusal; }
    /// Finds those of the latest figures, if that is not done yet: for who comes into sight, or is as they get
    /// outdated.
    void renew();

signals:
    void changed();
    void outdated();
    void sinceChanged();

private:
    using Then = std::shared_ptr<const planning::SlateState>;
    struct Found {
        Then then;
        std::shared_ptr<const planning::ChangesSince> changes;
    };
    explicit ChangesBook(Workspace &workspace);
    void setOutdated();
    void readThen();
    void find(std::function<Then()> then);
    [[nodiscard]] bool isKept() const;

    Workspace &m_workspace;
    Since m_since;
    bool m_isOutdated = true;
    int m_asked = 0; // how often the library of then was asked for
    std::shared_ptr<const planning::ChangesSince> m_changes;
    QString m_refusal;
    Then m_then; // of m_thenDay and m_thenPlan
    Day m_thenDay;
    PlanId m_thenPlan;
    Latest<Found> m_next;
};

} // namespace slateboard
