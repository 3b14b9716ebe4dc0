// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/columnform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace slateboard {
namespace {

constexpr int notTaken = -1;

/// Scrolling past it does not change it.
class ColumnBox : public QComboBox {
public:
    ColumnBox()
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(10);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

// A title needs any one of its names.
bool isNeeded(exchange::ImportKind kind, const exchange::Field &field)
{
    static const QStringList names{QStringLiteral("title"), QStringLiteral("korean_name"),
                                   QStringLiteral("english_name")};
    return field.required || (kind == exchange::ImportKind::Titles && names.contains(QString::fromLatin1(field.code)));
}

} // namespace

ColumnForm::ColumnForm(exchange::ImportKind kind, QWidget *parent) :
    QWidget(parent), m_kind(kind), m_needed(new QLabel), m_untaken(new QLabel)
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 8, 0);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_needed->setText(kind == exchange::ImportKind::Ips ? tr("* needed") : tr("* at least one of these is needed"));
    for (const exchange::Field &field : exchange::fieldsOf(kind))
        addField(*form, field);
    for (QLabel *label : {m_needed, m_untaken}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_untaken->setTextFormat(Qt::PlainText);
    auto *scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(scroll, 1);
    column->addWidget(m_needed);
    column->addWidget(m_untaken);
}

void ColumnForm::addField(QFormLayout &form, const exchange::Field &field)
{
    const QString code = QString::fromLatin1(field.code);
    const QString name = exchange::fieldName(field);
    auto *box = new ColumnBox;
    box->setObjectName(code);
    box->setAccessibleName(isNeeded(m_kind, field) ? tr("%1, needed").arg(name) : name);
    m_boxes.insert(code, box);
    form.addRow(isNeeded(m_kind, field) ? name + QStringLiteral(" *") : name, box);
    connect(box, &QComboBox::activated, this, [this, box, code](int index) {
        showUntaken();
        emit columnChosen(code, box->itemData(index).toInt());
    });
}

void ColumnForm::showColumns(const QStringList &header, const exchange::Mapping &mapping)
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        QComboBox &box = **it;
        const QSignalBlocker quiet(&box);
        box.clear();
        box.addItem(tr("not taken"), notTaken);
        for (int i = 0; i < header.size(); ++i)
            box.addItem(header[i].isEmpty() ? tr("column %1").arg(i + 1) : header[i], i);
        box.setCurrentIndex(box.findData(mapping.value(it.key(), notTaken)));
    }
    showUntaken();
}

void ColumnForm::showUntaken()
{
    const QComboBox &any = *m_boxes.first();
    QStringList names;
    for (int index = 1; index < any.count(); ++index) {
        const bool isTaken =
            std::ranges::any_of(m_boxes, [index](const QComboBox *box) { return box->currentIndex() == index; });
        if (!isTaken)
            names << any.itemText(index);
    }
    m_untaken->setText(names.isEmpty() ? tr("Every column is taken.")
                                       : tr("Not taken: %1").arg(names.join(QStringLiteral(", "))));
}

} // namespace slateboard
