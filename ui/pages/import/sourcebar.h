// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace slateboard {

class ImportDraft;

/// Which file is imported, and how its text is read: encoding and separator, as detected unless chosen.
class SourceBar : public QWidget {
    Q_OBJECT
public:
    explicit SourceBar(QWidget *parent = nullptr);

    void showDraft(const ImportDraft &draft);

signals:
    void fileRequested();
    void encodingChosen(const QString &encoding); // empty: as detected
    void separatorChosen(QChar separator);        // null: as detected

private:
    QPushButton *m_choose;
    QLabel *m_name;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
};

} // namespace slateboard
