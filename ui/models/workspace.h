// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/figures.h"
#include "app/session/session.h"
#include "ui/models/latest.h"

#include <QObject>

#include <memory>

namespace slateboard {

namespace planning {
class FigureKeeper;
}

/// What all pages of a window share: the open library, the plan and day that it is looked at, the figures of these, and
/// the language. Figures are computed aside; pages show figures() and refresh on figuresChanged().
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(std::shared_ptr<Session> session, QObject *parent = nullptr);

    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    [[nodiscard]] const planning::Figures &figures() const { return *m_figures; }
    [[nodiscard]] std::shared_ptr<const planning::Figures> sharedFigures() const { return m_figures; }
    [[nodiscard]] PlanId plan() const { return m_plan; }
    [[nodiscard]] Day asOf() const { return m_travelDay.value_or(m_session->today()); }
    /// True while another day than today (or the pinned day) is looked at: nothing can be changed then.
    [[nodiscard]] bool isTravelling() const { return m_travelDay.has_value(); }
    [[nodiscard]] bool canEdit() const { return !m_session->isReadOnly() && !isTravelling(); }
    [[nodiscard]] Formatter format() const { return Formatter(m_language, library().info.currency); }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QString &searchText() const { return m_searchText; }

    void setPlan(PlanId plan);
    void travelTo(std::optional<Day> day);
    void setLanguage(Language language);
    void setSearchText(const QString &text);

    /// True once figures() holds what was asked for first.
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// Follows a verb: its refusal becomes failed(), its success noticed() with the words of the edit (and an Undo).
    void follow(Edited edited);
    void undo();
    void redo();

signals:
    void changed(const slateboard::Changes &changes); // rows of the library; figures follow in a moment
    void figuresChanged();
    void viewChanged(); // plan, day or right to edit
    void languageChanged();
    void searchTextChanged();
    void failed(const slateboard::Error &error);
    void noticed(const QString &sentence, bool canUndo);
    /// Asks the window to show a row on the page that it belongs to.
    void ipRequested(slateboard::IpId ip);
    void titleRequested(slateboard::TitleId title);

private:
    void follow(Edited edited, const QString &sentence, bool canUndo);
    void recompute();

    std::shared_ptr<Session> m_session;
    std::shared_ptr<const planning::Figures> m_figures;
    Latest<std::shared_ptr<const planning::Figures>> m_newFigures;
    std::shared_ptr<planning::FigureKeeper> m_keeper; // used aside, by one computation at a time
    Changes m_sinceFigures;                           // that figures() do not know yet
    PlanId m_plan;
    std::optional<Day> m_travelDay;
    Language m_language = Language::Korean;
    QString m_searchText;
    bool m_ready = false;
    Day m_askedDay; // of the figures asked for last
};

} // namespace slateboard
