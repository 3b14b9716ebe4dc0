// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shareedit.h"

namespace slateboard {

ShareEdit::ShareEdit(QWidget *parent) : EchoEdit(parent)
{}

void ShareEdit::setShare(std::optional<Share> share)
{
    setText(share ? shareText(*share) : QString());
}

EchoEdit::Understood ShareEdit::understand()
{
    m_share.reset();
    const QString text = typed().trimmed();
    if (text.isEmpty())
        return {};
    m_share = parseShare(text);
    if (!m_share)
        return {{}, tr("“%1” is no share: write a percentage from 0 to 100, such as 12.5%.").arg(text.left(60))};
    return {text.endsWith(u'%') ? QString() : shareText(*m_share), {}};
}

} // namespace slateboard
