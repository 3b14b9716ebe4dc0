// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/librarybench.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace slateboard {

/// The Library page, and what it opens for many source IPs at once.
class ManyBench : public LibraryBench {
public:
    using LibraryBench::LibraryBench;

    template <class Part>
    [[nodiscard]] Part *opened() const
    {
        Part *part = nullptr;
        (void)QTest::qWaitFor([&] { return (part = page.window()->findChild<Part *>()) && part->isVisible(); });
        return part;
    }
    void trigger(const QString &text) const
    {
        for (QAction *action : page.findChildren<QAction *>()) {
            if (action->text() == text && action->isEnabled())
                return action->trigger();
        }
        qFatal("No action %s", qPrintable(text));
    }
    [[nodiscard]] IpHead head(const QString &title) const
    {
        const IpTable &ips = open.library().ips;
        for (int row = 0; row < ips.size(); ++row) {
            if (ips.head(row).title == title)
                return ips.head(row);
        }
        return {};
    }
    void undo() { QVERIFY(await(open.session().undo())); }
};

template <class Part>
Part *named(const QWidget &parent, const QString &name)
{
    for (Part *part : parent.findChildren<Part *>()) {
        if (part->accessibleName() == name)
            return part;
    }
    qFatal("No part %s", qPrintable(name));
}

inline bool says(const QWidget &parent, const QString &text)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
}

inline QPushButton *saveButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
}

// Two pairs of duplicates, a season, and one that is alone.
inline IpRows withDuplicates()
{
    IpRows made;
    const IpId first = made.ip(QStringLiteral("미생"), Medium::Webtoon, {}, QStringLiteral("윤태호"));
    made.ip(QStringLiteral("이태원클라쓰"), Medium::Webtoon, {}, QStringLiteral("조광진"));
    const IpId second =
        made.ip(QStringLiteral("미 생"), Medium::Webtoon, QStringLiteral("드라마"), QStringLiteral("윤태호"));
    made.ip(QStringLiteral("이태원 클라쓰"), Medium::Webtoon, QStringLiteral("성장"), QStringLiteral("조광진"));
    made.ip(QStringLiteral("나의 Game"), Medium::Game);
    made.ip(QStringLiteral("나의 Game 시즌 2"), Medium::Game);
    made.grant(second, std::nullopt);
    made.rows.ips[0].tags = QStringList{QStringLiteral("회사")};
    made.rows.ips[2].tags = QStringList{QStringLiteral("바둑"), QStringLiteral("회사")};
    Q_UNUSED(first)
    return made;
}

} // namespace slateboard
