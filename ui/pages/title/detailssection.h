// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/title/sheetsection.h"

class QFormLayout;
class QLabel;
class QLineEdit;

namespace slateboard {

/// The fields of a title and the companies behind it.
class DetailsSection : public SheetSection {
    Q_OBJECT
public:
    DetailsSection(Workspace &workspace, KnownNames &names, QWidget *parent = nullptr);
    /// Puts the keyboard into the name.
    void editName();

protected:
    void showSheet() override;
    void retranslate() override;

private:
    struct Field {
        QLabel *label;
        QWidget *editor;
        const char *name; // to be translated
        QVariant (*value)(const Title &title);
        void (*change)(Title &title, const QVariant &value);
    };
    struct Companies {
        QLabel *label;
        QLineEdit *names;
        const char *name;
        PartyRole role;
    };
    void addFields();
    void addField(QWidget *editor, const char *name, QVariant (*value)(const Title &),
                  void (*change)(Title &, const QVariant &));
    void addCompanies(PartyRole role, const char *name, KnownNames &names);
    void finish(QWidget *editor);

    QFormLayout *m_form;
    QList<Field> m_fields;
    QList<Companies> m_companies;
};

} // namespace slateboard
