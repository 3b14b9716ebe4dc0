// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QVariant>

class QWidget;

namespace slateboard {

/// Editors that are done when they are left or Return is pressed; a box is done when something is chosen. Until then
/// Escape takes back what is typed. Values are those of valueIn().
class InPlace : public QObject {
    Q_OBJECT
public:
    explicit InPlace(QObject *parent) : QObject(parent) {}

    void add(QWidget *editor);
    /// What the library holds. An editor in which somebody is typing keeps what is typed.
    void show(QWidget *editor, const QVariant &value);
    /// The same, whatever is being typed.
    void set(QWidget *editor, const QVariant &value);
    /// Forgets what is typed and not done.
    void takeBack(QWidget *editor);
    void takeBackAll();
    /// What is typed but not yet done is done now.
    void finishAll();
    /// Empty: they can be edited; else the reason why not.
    void setRefusal(const QString &refusal);

    /// What an editor holds: the text of an edit, the index of a box, the number of a spin box (its least is unknown,
    /// an invalid value), a check box's state, days of the week, a QDate, the minor units of an amount, a Share's
    /// hundredths, or an EntryMoney where it can be in another currency (invalid: unknown).
    [[nodiscard]] static QVariant valueIn(const QWidget *editor);
    /// False while it holds what makes no sense.
    [[nodiscard]] static bool isAcceptable(const QWidget *editor);

signals:
    /// It holds another value than was shown, which makes sense.
    void finished(QWidget *editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish(QWidget *editor);
    void lock(QWidget *editor) const;

    QHash<QWidget *, QVariant> m_shown;
    QString m_refusal;
};

} // namespace slateboard
