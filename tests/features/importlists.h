// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace slateboard {

/// A list with a row that stands there twice, one that is too short and a word that is not known.
inline const QByteArray ipList = "제목,매체,작가,비고\n"
                                 "달빛 아래 상점,웹툰,한겨울,\n"
                                 "푸른 궁의 나날,소설,정다온,첫 줄\n"
                                 "달빛 아래 상점,웹툰,한겨울,\n"
                                 "하나,둘\n"
                                 "일곱 번째 출구,오디오북,구름산,\n";

[[nodiscard]] inline QByteArray adaptations()
{
    QFile file(QStringLiteral(SLATEBOARD_TEST_DATA "/adaptations.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline QByteArray manyIps(int count)
{
    QByteArray list = "Title,Creator\n";
    for (int i = 0; i < count; ++i)
        list += "Story " + QByteArray::number(i) + ",Somebody\n";
    return list;
}

} // namespace slateboard
