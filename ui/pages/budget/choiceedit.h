// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/echoedit.h"

#include <QList>

class QStringListModel;

namespace slateboard {

/// Takes one of many rows by its name: completes what is typed by any part of the names, and understands a part that
/// only one of them has, and a word that one of them is known by whole. Empty stands for none.
class ChoiceEdit : public EchoEdit {
    Q_OBJECT
public:
    struct Choice {
        qint64 id = 0;
        QString name;
        QStringList also = {}; // its code, or its name without it
    };
    explicit ChoiceEdit(QWidget *parent = nullptr);

    /// What is typed is understood anew. `refusal` is what is said of a name that none has, with %1 for it.
    void setChoices(QList<Choice> choices, const QString &refusal);
    [[nodiscard]] qint64 id() const { return m_id; } // 0: none
    void setId(qint64 id);
    /// A name that none begins with is a new one, which the echo then says.
    void letNew(const QString &echo);
    /// Of the row, or the new one as it is typed.
    [[nodiscard]] QString name() const;

protected:
    [[nodiscard]] Understood understand() override;

private:
    [[nodiscard]] qsizetype rowOf(const QString &key) const; // below 0: none, or several

    QList<Choice> m_choices;
    QStringList m_keys; // searchKey() of the names
    QList<QStringList> m_alsoKeys;
    QString m_refusalText;
    QString m_newEcho; // empty: there are no new ones
    QStringListModel *m_names;
    qint64 m_id = 0;
};

} // namespace slateboard
