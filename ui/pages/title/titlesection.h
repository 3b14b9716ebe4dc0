// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace slateboard {

class Workspace;

/// A part of the title inspector: a heading that folds it, with a quiet remark and buttons at its right, and what
/// stands below.
class TitleSection : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);

protected:
    explicit TitleSection(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    void setHeading(const QString &heading);
    /// What there is in a few words, seen while it is folded too.
    void setRemark(const QString &remark);
    void addToHead(QWidget *widget);
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }
    /// Says everything in the language of the moment; to be called once by the constructor of what derives from it.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    Workspace &m_workspace;
    QToolButton *m_heading;
    QLabel *m_remark;
    QHBoxLayout *m_head;
    QWidget *m_below;
    QVBoxLayout *m_body;
    bool m_isFolded = false;
};

} // namespace slateboard
