// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipfilter.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace slateboard {

class Segments;

/// Chooses which source IPs are listed: by quick views with their counts, by medium, genre and status.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// What is chosen, without a text to search.
    [[nodiscard]] IpFilter filter() const;
    void clear();
    /// Counts of the quick views, and the genres there are.
    void setFacts(const IpFacts &facts, int listed, const Formatter &format);
    /// Shows the way to clear everything, a text to search included.
    void setClearable(bool isClearable);

signals:
    void changed();
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setGenres(const QStringList &genres);

    Segments *m_views;
    QComboBox *m_medium;
    QComboBox *m_genre;
    QComboBox *m_status;
    QToolButton *m_clear;
};

} // namespace slateboard
