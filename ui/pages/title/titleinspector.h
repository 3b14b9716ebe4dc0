// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace slateboard {

struct Changes;
class Workspace;

/// What is known of one title in the plan that is shown, edited in place. Escape closes it, once nothing is being
/// typed. A title that is deleted asks to be closed too.
class TitleInspector : public QWidget {
    Q_OBJECT
public:
    explicit TitleInspector(Workspace &workspace, QWidget *parent = nullptr);

    /// A null id: none.
    void setTitle(TitleId title);
    [[nodiscard]] TitleId title() const { return m_title; }
    [[nodiscard]] QSize sizeHint() const override { return {380, 400}; }

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeContent();
    void follow(const Changes &changes);
    void showHead();
    void retranslate();

    Workspace &m_workspace;
    TitleId m_title;
    QLabel *m_name;
    QLabel *m_otherName; // in the other language
    QLabel *m_facts;     // format, size, stage
    QToolButton *m_close;
};

} // namespace slateboard
