// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/querycompletion.h"

#include <QListWidget>

namespace slateboard {

/// What a line could become, in a list under it. The list never has the focus, so that typing goes on in the line,
/// also while a Hangul syllable is being composed; the line hands it the keys that are meant for it.
class SuggestionList : public QListWidget {
    Q_OBJECT
public:
    explicit SuggestionList(QWidget *line);

    /// Shows the choices, or nothing if there are none.
    void offer(const QList<search::Completion> &choices);
    /// To the next or previous one, around the ends.
    void step(int by);
    /// The chosen one, or nothing before step().
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString firstOrChosen() const;

signals:
    void picked(const QString &text); // by mouse

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QWidget *m_line;
};

} // namespace slateboard
