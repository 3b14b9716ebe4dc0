// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/echoedit.h"

#include <QList>

class QStringListModel;

namespace slateboard {

/// Takes one of many rows by its name: completes what is typed by any part of the names, and understands a part that
/// only one of them has. Empty stands for none.
class ChoiceEdit : public EchoEdit {
    Q_OBJECT
public:
    struct Choice {
        qint64 id = 0;
        QString name;
    };
    explicit ChoiceEdit(QWidget *parent = nullptr);

    /// What is typed is understood anew. `refusal` is what is said of a name that none has, with %1 for it.
    void setChoices(QList<Choice> choices, const QString &refusal);
    [[nodiscard]] qint64 id() const { return m_id; } // 0: none
    void setId(qint64 id);

protected:
    [[nodiscard]] Understood understand() override;

private:
    QList<Choice> m_choices;
    QStringList m_keys; // searchKey() of the names
    QString m_refusalText;
    QStringListModel *m_names;
    qint64 m_id = 0;
};

} // namespace slateboard
