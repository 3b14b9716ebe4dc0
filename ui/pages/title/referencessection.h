// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/title/sheetsection.h"

class QLabel;
class QPushButton;

namespace slateboard {

/// Where the documents stand that belong to a title: scripts, contracts, decks. Each opens at a press.
class ReferencesSection : public SheetSection {
    Q_OBJECT
public:
    explicit ReferencesSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void showSheet() override;
    void applyRefusal() override;
    void retranslate() override;

private:
    void edit();

    QVBoxLayout *m_links;
    std::vector<TitleDocument> m_shown; // made anew only to show others
    QLabel *m_empty;
    QPushButton *m_edit;
};

} // namespace slateboard
