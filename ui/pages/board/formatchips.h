// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/words.h"

#include <QWidget>

#include <set>
#include <vector>

class QToolButton;

namespace slateboard {

/// The formats with their colours: a legend whose entries can be pressed to show only these formats.
class FormatChips : public QWidget {
    Q_OBJECT
public:
    explicit FormatChips(QWidget *parent = nullptr);

    [[nodiscard]] std::set<Format> chosen() const; // empty: all
    void clear();

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolour();

    std::vector<QToolButton *> m_chips; // by Format
};

} // namespace slateboard
