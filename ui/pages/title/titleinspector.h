// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"
#include "ui/models/latest.h"

#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace slateboard {

struct Changes;
struct KnownNames;
struct ShownTitle;
class DecisionSection;
class DetailsSection;
class MilestoneSection;
class SheetSection;
class StageSection;
class TitleHead;
class TitleSection;
class Workspace;

/// What is known of one title in the plan that is shown, edited in place. Escape closes it, once nothing is being
/// typed. A title that is deleted asks to be closed too.
class TitleInspector : public QWidget {
    Q_OBJECT
public:
    explicit TitleInspector(Workspace &workspace, QWidget *parent = nullptr);
    ~TitleInspector() override;

    /// A null id: none.
    void setTitle(TitleId title);
    [[nodiscard]] TitleId title() const { return m_title; }
    [[nodiscard]] QSize sizeHint() const override { return {380, 400}; }
    [[nodiscard]] QSize minimumSizeHint() const override; // no section is cut at its right
    /// Puts the keyboard into the name of the title.
    void editName();

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeContent();
    void makeSections();
    void follow(const Changes &changes);
    void read();
    void take(const std::shared_ptr<const ShownTitle> &shown);
    void showHead();
    void showMenu();
    void goTo(TitleSection &section);
    void applyRight();
    void retranslate();

    Workspace &m_workspace;
    TitleId m_title;
    bool m_isStale = false; // something has changed since it was seen last
    Latest<std::shared_ptr<const ShownTitle>> m_next;
    std::unique_ptr<KnownNames> m_names;
    QList<SheetSection *> m_sheetSections;
    QList<TitleSection *> m_sections; // all, as they stand
    StageSection *m_stages;
    DetailsSection *m_details;
    MilestoneSection *m_milestones;
    DecisionSection *m_decisions;
    QScrollArea *m_scroll;
    TitleHead *m_head;
    QToolButton *m_jump; // to a section
    QToolButton *m_close;
};

} // namespace slateboard
