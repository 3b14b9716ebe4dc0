// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;

namespace slateboard {

/// Takes tags separated by commas, and offers known ones for the last of them.
class TagsEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit TagsEdit(const QStringList &known, QWidget *parent = nullptr);

    [[nodiscard]] QStringList tags() const;

private:
    void offer();
    void take(const QString &tag);

    QCompleter *m_completer;
};

} // namespace slateboard
