// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QList>
#include <QPointer>

#include <functional>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace slateboard {

class Workspace;

/// The field in the middle of the top bar: what is typed filters the pages, and a list under it offers the pages,
/// actions, titles and source IPs that match, in Korean, English and by initial consonants.
class Palette : public QLineEdit {
    Q_OBJECT
public:
    explicit Palette(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // may be null
    /// The actions that can be found by their text.
    void setActions(const QList<QAction *> &actions);

    /// What is offered now, best first: name and kind.
    [[nodiscard]] QStringList offers() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void search(const QString &text);
    void offer(const QString &wanted);
    void leave();
    void retranslate();

    Workspace *m_workspace = nullptr;
    QList<QAction *> m_actions;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    QPointer<QWidget> m_before; // had the focus
    QList<std::function<void()>> m_acts;
};

} // namespace slateboard
