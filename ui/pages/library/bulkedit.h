// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/querycompletion.h"
#include "ui/models/workspace.h"
#include "ui/pages/library/bulkchange.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace slateboard {

class DayEdit;
class TagsEdit;

/// Edits many source IPs as one step. A field is changed if it is ticked, which editing it does; one that is not says
/// that it is kept. How many source IPs would change is told at once.
class BulkEditDialog : public QDialog {
    Q_OBJECT
public:
    BulkEditDialog(Workspace &workspace, const QList<IpId> &ips, const search::KnownTexts &known, QWidget *parent);

    void accept() override;

private:
    void addFields(QFormLayout &form);
    QCheckBox *addField(QFormLayout &form, IpField field, const QString &label, QWidget *editor);
    QCheckBox *addText(QFormLayout &form, IpField field, const QString &label, QLineEdit *editor);
    QCheckBox *addChoice(QFormLayout &form, IpField field, const QString &label, QComboBox *editor, int first);
    void addPlain(QFormLayout &form, const QString &label, QLineEdit *editor);
    [[nodiscard]] BulkChange change() const;
    void preview();
    void showCount(const QList<IpId> &changed);

    Workspace &m_workspace;
    const QList<IpId> m_ips;
    QCheckBox *m_mediumOn = nullptr;
    QCheckBox *m_originOn = nullptr;
    QCheckBox *m_genreOn = nullptr;
    QCheckBox *m_creatorOn = nullptr;
    QCheckBox *m_publisherOn = nullptr;
    QCheckBox *m_discoveredOn = nullptr;
    QComboBox *m_medium;
    QComboBox *m_origin;
    QLineEdit *m_genre;
    QLineEdit *m_creator;
    QLineEdit *m_publisher;
    DayEdit *m_discovered;
    TagsEdit *m_addedTags;
    TagsEdit *m_removedTags;
    QLineEdit *m_note;
    QLabel *m_count;
    QDialogButtonBox *m_buttons;
    Latest<QList<IpId>> m_preview;
    QList<IpId> m_changed;
};

} // namespace slateboard
