// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipcolumns.h"

#include <QVariant>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace slateboard {

class DayEdit;

/// The fields of one source IP, edited in place: a field is done when it is left or Return is pressed.
class IpForm : public QWidget {
    Q_OBJECT
public:
    explicit IpForm(QWidget *parent = nullptr);

    /// What is known of a source IP at once; synopsis and notes stay empty and locked until setIp().
    void setHead(const IpHead &head);
    /// The whole row. A field in which somebody is typing keeps what is typed.
    void setIp(const SourceIp &ip);
    /// Takes what is typed but not yet done.
    void finishEditing();
    /// Empty: everything can be edited; else the reason why not.
    void setRefusal(const QString &refusal);

signals:
    void edited(slateboard::IpId ip, slateboard::IpField field, const QVariant &value);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        IpField field;
        QLabel *label;
        QWidget *editor;
    };
    void add(QFormLayout &form, IpField field, QWidget *editor);
    void finish(const Row &row);
    void fill(const SourceIp &ip, bool isWhole);
    void lock();
    void retranslate();

    QList<Row> m_rows;
    SourceIp m_ip; // as shown last
    bool m_isWhole = false;
    QString m_refusal;
};

} // namespace slateboard
