// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/iprows.h"
#include "tests/support/openlibrary.h"
#include "ui/models/iplistmodel.h"

#include <QAbstractItemModelTester>

namespace slateboard {

/// A list of source IPs over an open library, made anew for each test.
class IpListBench : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        Rows rows = IpRows::small().rows;
        const auto measure = [&](int ip, Day day, MetricKind kind, double value) {
            rows.ipMetrics << IpMetric{makeId<IpMetric>(), rows.ips.at(ip).id, day, kind, value, {}};
        };
        measure(0, Day(2022, 12, 1), MetricKind::Views, 90000);
        measure(0, Day(2023, 3, 20), MetricKind::Views, 120000);
        measure(1, Day(2023, 3, 20), MetricKind::Views, 50000);
        measure(1, Day(2023, 3, 20), MetricKind::Rating, 4.6);
        measure(2, Day(2023, 3, 20), MetricKind::Rating, 4.25);
        rows.grants[1].fee = Money{30'000'000};
        rows.ips[0].synopsis = QStringLiteral("바둑만 두던 청년이 회사에 간다.");
        rows.ips[2].synopsis = QStringLiteral("달이 뜨면 열리는 회사.");
        m_open = std::make_unique<OpenLibrary>(rows);
        m_model = std::make_unique<IpListModel>(m_open->workspace());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        settle();
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

protected:
    [[nodiscard]] QStringList titles() const // heads of groups in brackets
    {
        QStringList result;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto head = m_model->headAt(row);
            result << (head ? u'[' + head->name + u' ' + head->summary + u']'
                            : m_model->index(row, 0).data().toString());
        }
        return result;
    }
    void filterBy(const QString &text) { m_model->setFilter({search::parse(text).query, {}}); }
    [[nodiscard]] IpId idOf(const QString &title) const
    {
        const IpTable &ips = m_open->library().ips;
        for (int row = 0; row < ips.size(); ++row) {
            if (ips.text(row, IpChunk::TitleText) == title)
                return ips.id(row);
        }
        return {};
    }
    void settle() { QTRY_VERIFY(m_model->isSettled()); }

    std::unique_ptr<OpenLibrary> m_open;
    std::unique_ptr<IpListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace slateboard
