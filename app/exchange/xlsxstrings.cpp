// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xlsxstrings.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace slateboard::exchange {
namespace {

// Characters that XML cannot hold stand as _x000D_ (ECMA-376 part 1, 22.9.2.19).
QString withoutEscapes(QString text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        const QChar c(match.capturedView(1).toUShort(nullptr, 16));
        const bool isText = !c.isNull() && !c.isSurrogate() && c.category() != QChar::Other_PrivateUse;
        const QString meant = isText ? QString(c) : QString();
        text.replace(match.capturedStart(), match.capturedLength(), meant);
        from = match.capturedStart() + meant.size();
    }
    return text;
}

} // namespace

QString richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    bool isText = xml.name() == u"t";
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == u"rPh") {
                xml.skipCurrentElement();
                break;
            }
            ++depth;
            isText = xml.name() == u"t";
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            isText = false;
            break;
        case QXmlStreamReader::Characters:
            if (isText)
                text += xml.text();
            break;
        default: break;
        }
    }
    return withoutEscapes(std::move(text));
}

Result<void> XlsxStrings::read(XlsxPackage &package, const QString &part)
{
    return package.read(part, [&](QXmlStreamReader &xml) -> Result<void> {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"si")
                continue;
            m_texts += richText(xml).toUtf8();
            m_ends.push_back(static_cast<quint32>(m_texts.size()));
            if (m_texts.size() > mostBytes || m_ends.size() > mostStrings)
                return package.tooLarge();
        }
        m_texts.squeeze();
        return {};
    });
}

QByteArrayView XlsxStrings::at(qsizetype index) const
{
    const quint32 start = index == 0 ? 0 : m_ends[static_cast<size_t>(index - 1)];
    return QByteArrayView(m_texts).sliced(start, m_ends[static_cast<size_t>(index)] - start);
}

} // namespace slateboard::exchange
