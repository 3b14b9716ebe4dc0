// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/title/sheetsection.h"

class QLabel;
class QToolButton;

namespace slateboard {

class SourcePicker;

/// A source IP of a title with the rights in it, and what they lack for the title.
class SourceCard : public QWidget {
    Q_OBJECT
public:
    SourceCard(const planning::RightsOfIp &rights, TitleId title, Workspace &workspace, QWidget *parent = nullptr);
    void setRefusal(const QString &refusal);

signals:
    void shown();           // in the Library
    void removeRequested(); // from the title

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRights(const planning::RightsOfIp &rights, TitleId title, const Workspace &workspace, QLayout &layout);

    QToolButton *m_remove;
};

/// The source IPs that a title is made from.
class SourcesSection : public SheetSection {
    Q_OBJECT
public:
    explicit SourcesSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void showSheet() override;
    void applyRefusal() override;
    void retranslate() override;

private:
    [[nodiscard]] QList<IpId> ips() const;

    QVBoxLayout *m_cards;
    QLabel *m_empty;
    SourcePicker *m_picker;
};

} // namespace slateboard
