// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/titlesheet.h"
#include "app/session/session.h"
#include "ui/pages/title/inplace.h"
#include "ui/pages/title/titlesection.h"

#include <QStringListModel>

#include <memory>

namespace slateboard {

/// What the sections of the inspector show, read aside.
struct ShownTitle {
    planning::TitleSheet sheet;
    QStringList parties; // the names of all parties, and of all people, to be completed
    QStringList people;
};

/// Names to be completed where one is typed; the same for all edits of an inspector.
struct KnownNames {
    QStringListModel parties;
    QStringListModel people;
};

/// A section of what a title's sheet holds, edited in place.
class SheetSection : public TitleSection {
    Q_OBJECT
public:
    /// Another title than before forgets what was being typed.
    void setSheet(std::shared_ptr<const ShownTitle> shown);
    /// Why nothing can be changed; empty: it can, unless the plan does not let its own part be changed.
    void setRefusal(const QString &refusal);
    /// Takes what is typed but not yet done.
    virtual void finishEditing();

protected:
    enum class Of { Title, Plan };
    SheetSection(Workspace &workspace, Of of, QWidget *parent);

    [[nodiscard]] bool hasSheet() const { return m_shown != nullptr; }
    [[nodiscard]] const planning::TitleSheet &sheet() const { return m_shown->sheet; }
    [[nodiscard]] TitleId titleId() const { return sheet().title.id; }
    [[nodiscard]] InPlace &edits() { return m_edits; }
    [[nodiscard]] const QString &refusal() const { return m_refusal; }
    /// Follows a verb; what it refuses is shown again as the library has it.
    void save(const Edited &edited);

    virtual void showSheet() = 0;
    virtual void applyRefusal(); // to more than the edits
    virtual void showRefused();  // what the library has, after it refused something else
    virtual void forgetNew() {}  // rows that are being entered, of the title before
    void retranslate() override; // shows the sheet again, if there is one

private:
    void updateRefusal();

    Of m_of;
    std::shared_ptr<const ShownTitle> m_shown;
    InPlace m_edits;
    QString m_rightRefusal; // of the library
    QString m_refusal;      // of this section
};

} // namespace slateboard
