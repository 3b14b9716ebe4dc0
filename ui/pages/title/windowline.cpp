// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/windowssection.h"

#include "app/base/text.h"
#include "ui/pages/title/namesedit.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/inspectorparts.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/wordbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>
#include <QToolButton>

namespace slateboard {
namespace {

enum Begins { OnRelease, OnDay, FirstOther }; // two entries for each other window: after its start, after its end

constexpr int mostDays = 9999;
constexpr int noEnd = -mostDays; // the least, so that what is no length can be typed, and is refused

/// How long a window is. An empty field has no end, and steps go from one day to there.
class LengthBox : public QSpinBox {
public:
    void stepBy(int steps) override
    {
        const int from = std::max(value(), 0);
        setValue(from + steps < 1 ? noEnd : from + steps);
        selectAll();
    }

protected:
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override
    {
        return isBlank(text) ? QValidator::Acceptable : QSpinBox::validate(text, position);
    }
    [[nodiscard]] int valueFromText(const QString &text) const override
    {
        return isBlank(text) ? noEnd : QSpinBox::valueFromText(text);
    }

private:
    [[nodiscard]] bool isBlank(QString text) const { return text.remove(suffix()).trimmed().isEmpty(); }
};

template <class Box = QSpinBox>
QSpinBox *makeDays(int least, const QString &leastText)
{
    auto *box = new Box;
    box->setRange(least, mostDays);
    box->setSpecialValueText(leastText);
    box->setSuffix(WindowLine::tr(" days"));
    return box;
}

} // namespace

WindowLine::WindowLine(KnownNames &names, const Formatter &formatter, QWidget *parent) :
    RowLine(parent), m_platform(new QLineEdit), m_territory(new QLineEdit), m_begins(new QComboBox), m_day(new DayEdit),
    m_offset(makeDays(-mostDays, {})), m_days(makeDays<LengthBox>(noEnd, tr("no end"))),
    m_holdback(makeDays(0, QStringLiteral("–"))), m_exclusive(new QCheckBox(tr("Exclusive"))),
    m_guarantee(new MoneyEdit(formatter)), m_receipts(new MoneyEdit(formatter)), m_kind(makeWordBox<ReceiptKind>()),
    m_result(new QLabel), m_findings(new QVBoxLayout)
{
    setCard(true);
    completeNames(*m_platform, names.parties);
    m_platform->setPlaceholderText(tr("Platform"));
    m_platform->setAccessibleName(tr("Platform"));
    m_territory->setPlaceholderText(tr("Worldwide"));
    m_territory->setAccessibleName(tr("Territory"));
    m_begins->setAccessibleName(tr("Begins"));
    m_begins->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_begins->setMinimumContentsLength(8);
    m_day->setAccessibleName(tr("First day"));
    m_offset->setAccessibleName(tr("Days after"));
    m_days->setAccessibleName(tr("Length in days"));
    m_holdback->setAccessibleName(tr("Holdback in days"));
    m_holdback->setToolTip(tr("After its end, in which no other window may begin"));
    m_guarantee->setAccessibleName(tr("Minimum guarantee"));
    m_guarantee->setToolTip(tr("Comes on the first day, before anything else"));
    m_receipts->setAccessibleName(tr("Expected receipts"));
    m_receipts->setToolTip(tr("Beyond the guarantee: a share comes evenly over the window, all else on its first day"));
    m_kind->setAccessibleName(tr("Kind of the expected receipts"));
    m_result->setWordWrap(true);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_platform, m_territory, m_begins, m_day, m_offset, m_days,
                                                            m_holdback, m_exclusive, m_guarantee, m_receipts, m_kind})
        edits().add(editor);
    connect(m_begins, &QComboBox::currentIndexChanged, this, &WindowLine::showStart);
    layOut();
    setFocusProxy(m_platform);
}

void WindowLine::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_platform, 3);
    head->addWidget(m_territory, 2);
    head->addWidget(removeButton());
    m_findings->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(makeStart());
    layout->addLayout(makeLength());
    layout->addLayout(makeRest());
    layout->addWidget(m_result);
    layout->addLayout(m_findings);
}

QLayout *WindowLine::makeStart()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_begins, 1);
    row->addWidget(m_day);
    row->addWidget(m_offset);
    return row;
}

QLayout *WindowLine::makeLength()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_days, 1);
    row->addWidget(m_exclusive, 1);
    return row;
}

QLayout *WindowLine::makeRest()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    grid->setColumnStretch(1, 1);
    m_receipts->setMinimumWidth(120);
    const std::pair<QString, QWidget *> rows[] = {{tr("Holdback"), m_holdback},
                                                  {tr("Guarantee"), m_guarantee},
                                                  {tr("Expected receipts"), m_receipts},
                                                  {tr("They are"), m_kind}};
    for (const auto &[name, editor] : rows) {
        auto *label = new QLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(editor);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1);
    }
    return grid;
}

void WindowLine::prepare(const QList<Other> &others, std::optional<Day> firstDay)
{
    m_firstDay = firstDay;
    m_others = others;
    const QSignalBlocker quiet(m_begins);
    m_begins->clear();
    m_begins->addItems({tr("On the release"), tr("On a day")});
    for (const Other &other : others) {
        m_begins->addItem(tr("After the start of %1").arg(other.name));
        m_begins->addItem(tr("After the end of %1").arg(other.name));
    }
}

int WindowLine::startOf(const ReleaseWindow &window) const
{
    for (int i = 0; i < m_others.size(); ++i) {
        if (m_others[i].id == window.after)
            return FirstOther + 2 * i + (window.edge == Edge::End ? 1 : 0);
    }
    return window.startsOn ? OnDay : OnRelease;
}

void WindowLine::show(const Row &window)
{
    m_window = window;
    const ReleaseWindow &row = window.row;
    edits().show(m_platform, window.party);
    edits().show(m_territory, row.territory);
    edits().set(m_begins, startOf(row)); // its entries are new
    edits().show(m_day, row.startsOn ? QVariant(row.startsOn->date()) : QVariant());
    edits().show(m_offset, row.offsetDays);
    edits().show(m_days, row.days ? QVariant(*row.days) : QVariant());
    edits().show(m_holdback, row.holdbackDays > 0 ? QVariant(row.holdbackDays) : QVariant());
    edits().show(m_exclusive, row.exclusive);
    edits().show(m_guarantee, row.guarantee ? QVariant(row.guarantee->minor) : QVariant());
    edits().show(m_kind, static_cast<int>(row.receiptKind));
    edits().show(m_receipts, row.expectedReceipts ? QVariant(row.expectedReceipts->minor) : QVariant());
    showStart();
}

void WindowLine::showStart()
{
    if (m_begins->currentIndex() == OnDay && !m_day->day())
        m_day->setDay(m_firstDay);
    m_day->setVisible(m_begins->currentIndex() == OnDay);
    m_offset->setVisible(m_begins->currentIndex() >= FirstOther);
}

WithParty<ReleaseWindow> WindowLine::row() const
{
    Row window = m_window;
    ReleaseWindow &row = window.row;
    window.party = cleaned(m_platform->text());
    row.territory = cleaned(m_territory->text());
    const int begins = m_begins->currentIndex();
    const int other = (begins - FirstOther) / 2;
    row.after = begins >= FirstOther ? m_others[other].id : ReleaseWindowId{};
    row.edge = begins >= FirstOther && (begins - FirstOther) % 2 == 1 ? Edge::End : Edge::Start;
    row.startsOn = begins == OnDay ? m_day->day() : std::nullopt;
    row.offsetDays = begins >= FirstOther ? m_offset->value() : 0;
    row.days = m_days->value() != noEnd ? std::optional(m_days->value()) : std::nullopt;
    row.holdbackDays = m_holdback->value();
    row.exclusive = m_exclusive->isChecked();
    row.guarantee = m_guarantee->money();
    row.expectedReceipts = m_receipts->money();
    row.receiptKind = static_cast<ReceiptKind>(m_kind->currentIndex());
    return window;
}

// A platform, and a day where it begins on one.
bool WindowLine::isWhole() const
{
    const bool hasStart = m_begins->currentIndex() != OnDay || m_day->day();
    return !cleaned(m_platform->text()).isEmpty() && hasStart && m_guarantee->isAcceptable() &&
           m_receipts->isAcceptable();
}

void WindowLine::say(const QString &days, const QStringList &findings, const Formatter &format)
{
    m_guarantee->setFormatter(format);
    m_receipts->setFormatter(format);
    m_result->setText(days);
    m_result->setHidden(days.isEmpty());
    clearInspector(*m_findings);
    for (const QString &finding : findings) {
        auto *label = new ToneLabel;
        m_findings->addWidget(label);
        label->say(finding, Tone::Over);
    }
}

} // namespace slateboard
