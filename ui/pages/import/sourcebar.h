// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace slateboard {

class ImportDraft;
class Segments;
class ToneLabel;

/// Which list is imported, what it lists, and how it is read: its sheet, the line of its header, encoding and
/// separator, as detected unless chosen. Says why it cannot be read.
class SourceBar : public QWidget {
    Q_OBJECT
public:
    explicit SourceBar(ImportDraft &draft, QWidget *parent = nullptr);

    void showDraft();

signals:
    void fileRequested();

private:
    void connectChoices();
    void showSheets();
    void showHeadLine();

    ImportDraft &m_draft;
    Segments *m_kind;
    QLabel *m_name;
    QPushButton *m_choose;
    QWidget *m_reading;
    QComboBox *m_sheet;
    QSpinBox *m_headLine;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    ToneLabel *m_refusal;
};

} // namespace slateboard
