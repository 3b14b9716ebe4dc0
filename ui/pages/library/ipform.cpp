// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/ipform.h"

#include "ui/widgets/dayedit.h"
#include "ui/widgets/wordbox.h"

#include <QDate>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace slateboard {
namespace {

bool isLong(IpField field)
{
    return field == IpField::Synopsis || field == IpField::Notes;
}

// What the editor holds; nothing if that makes no sense.
QVariant typedIn(const QWidget *editor, IpField field)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentIndex();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText().trimmed();
    if (const auto *day = qobject_cast<const DayEdit *>(editor)) {
        if (!day->isAcceptable())
            return {};
        return day->day() ? day->day()->date() : QDate();
    }
    const QString text = qobject_cast<const QLineEdit *>(editor)->text().trimmed();
    return field == IpField::Tags ? QVariant(tagsIn(text)) : QVariant(text);
}

void showIn(QWidget *editor, const QVariant &value)
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(value.toInt());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        if (text->toPlainText() != value.toString())
            text->setPlainText(value.toString());
    } else if (auto *day = qobject_cast<DayEdit *>(editor)) {
        day->setDay(value.toDate().isValid() ? std::optional(Day(value.toDate())) : std::nullopt);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        const bool isList = value.userType() == QMetaType::QStringList;
        line->setText(isList ? value.toStringList().join(QStringLiteral(", ")) : value.toString());
        line->setCursorPosition(0);
    }
}

QPlainTextEdit *makeLongEdit(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 12);
    return edit;
}

} // namespace

IpForm::IpForm(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (IpField field : {IpField::Title, IpField::OriginalTitle})
        add(*form, field, new QLineEdit);
    add(*form, IpField::Medium, makeWordBox<Medium>());
    for (IpField field : {IpField::Genre, IpField::Creator, IpField::Publisher})
        add(*form, field, new QLineEdit);
    add(*form, IpField::Origin, makeWordBox<Origin>());
    add(*form, IpField::DiscoveredOn, new DayEdit);
    for (IpField field : {IpField::Tags, IpField::ForeignId})
        add(*form, field, new QLineEdit);
    add(*form, IpField::Synopsis, makeLongEdit(5));
    add(*form, IpField::Notes, makeLongEdit(4));
    retranslate();
}

void IpForm::add(QFormLayout &form, IpField field, QWidget *editor)
{
    const Row row{field, new QLabel, editor};
    row.label->setBuddy(editor);
    row.label->setForegroundRole(QPalette::PlaceholderText);
    if (!qobject_cast<DayEdit *>(editor)) // which knows how much it needs
        editor->setMinimumWidth(80);
    if (isLong(field)) {
        form.addRow(row.label);
        form.addRow(editor);
    } else {
        form.addRow(row.label, editor);
    }
    m_rows << row;
    if (auto *box = qobject_cast<QComboBox *>(editor))
        connect(box, &QComboBox::activated, this, [this, row] { finish(row); });
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::editingFinished, this, [this, row] { finish(row); });
    editor->installEventFilter(this);
}

bool IpForm::eventFilter(QObject *watched, QEvent *event)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.editor != watched)
            continue;
        if (event->type() == QEvent::FocusOut && isLong(row.field))
            finish(row);
        // A wheel that scrolls the inspector must not change what it passes over.
        if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(row.editor)) {
            event->ignore();
            return true;
        }
        // Escape takes back what is typed; only then does it close the inspector.
        const bool isEscape =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (isEscape && typedIn(row.editor, row.field) != valueOf(m_ip, row.field)) {
            showIn(row.editor, valueOf(m_ip, row.field));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void IpForm::finish(const Row &row)
{
    if (m_ip.id.isNull() || !m_refusal.isEmpty() || (isLong(row.field) && !m_isWhole))
        return;
    const QVariant value = typedIn(row.editor, row.field);
    if (!value.isValid() || value == valueOf(m_ip, row.field))
        return;
    if (row.field == IpField::Title && value.toString().isEmpty())
        return showIn(row.editor, m_ip.title);
    emit edited(m_ip.id, row.field, value);
}

void IpForm::finishEditing()
{
    for (const Row &row : std::as_const(m_rows))
        finish(row);
}

void IpForm::setHead(const IpHead &head)
{
    SourceIp ip;
    ip.id = head.id;
    ip.title = head.title;
    ip.originalTitle = head.originalTitle;
    ip.medium = head.medium;
    ip.genre = head.genre;
    ip.creator = head.creator;
    ip.publisher = head.publisher;
    ip.origin = head.origin;
    ip.discoveredOn = head.discoveredOn;
    ip.tags = tagsIn(head.tags);
    fill(ip, false);
}

void IpForm::setIp(const SourceIp &ip)
{
    fill(ip, true);
}

void IpForm::fill(const SourceIp &ip, bool isWhole)
{
    const bool isSame = ip.id == m_ip.id;
    const SourceIp before = std::exchange(m_ip, ip);
    m_isWhole = isWhole;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isBeingTyped =
            isSame && row.editor->hasFocus() && typedIn(row.editor, row.field) != valueOf(before, row.field);
        if (!isBeingTyped)
            showIn(row.editor, valueOf(ip, row.field));
    }
    lock();
}

void IpForm::setRefusal(const QString &refusal)
{
    m_refusal = refusal;
    lock();
}

void IpForm::lock()
{
    for (const Row &row : std::as_const(m_rows)) {
        const bool isLocked = !m_refusal.isEmpty() || (isLong(row.field) && !m_isWhole);
        if (auto *line = qobject_cast<QLineEdit *>(row.editor))
            line->setReadOnly(isLocked);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(row.editor))
            text->setReadOnly(isLocked);
        else
            row.editor->setEnabled(!isLocked);
        if (!qobject_cast<DayEdit *>(row.editor))
            row.editor->setToolTip(m_refusal);
    }
}

void IpForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IpForm::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.label->setText(fieldName(row.field));
        row.editor->setAccessibleName(fieldName(row.field));
        if (row.field == IpField::Medium)
            fillWords<Medium>(*qobject_cast<QComboBox *>(row.editor));
        else if (row.field == IpField::Origin)
            fillWords<Origin>(*qobject_cast<QComboBox *>(row.editor));
    }
}

} // namespace slateboard
