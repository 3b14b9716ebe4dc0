// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace slateboard {

class DayEdit;
class NamesEdit;
class SourcePicker;

/// What a title is: names, format, source IPs, who makes it and shows it.
class TitleForm : public QWidget {
    Q_OBJECT
public:
    TitleForm(const Library &library, Day today, QWidget *parent = nullptr);

    void setDraft(const TitleDraft &draft);
    void hideRelease(); // which belongs to another plan than is looked at
    [[nodiscard]] TitleDraft draft() const;
    [[nodiscard]] QString refusal() const; // one sentence, or empty

private:
    void build();

    TitleId m_title;
    QFormLayout *m_form;
    QLineEdit *m_koreanName;
    QLineEdit *m_englishName;
    QComboBox *m_format;
    QSpinBox *m_episodes;
    QSpinBox *m_minutes;
    QLineEdit *m_genre;
    QLineEdit *m_producer;
    QPlainTextEdit *m_logline;
    QCheckBox *m_ownOriginal;
    SourcePicker *m_sources;
    NamesEdit *m_productionCompanies;
    NamesEdit *m_platforms;
    NamesEdit *m_distributors;
    DayEdit *m_targetRelease;
};

/// Whether two drafts say the same.
[[nodiscard]] bool sameDraft(const TitleDraft &a, const TitleDraft &b);

} // namespace slateboard
