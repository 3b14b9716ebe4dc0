// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/needle.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

using slateboard::search::Needle;

namespace {

// Few different bytes, among them those of Hangul letters, so that near misses and overlaps abound.
rc::Gen<std::string> bytes()
{
    return rc::gen::container<std::string>(rc::gen::element('a', 'b', '\x1f', '\xEB', '\xAF', '\xB8', '\x85'));
}

} // namespace

class TestNeedle : public QObject {
    Q_OBJECT

private slots:
    void findsWhatAPlainSearchFinds();
    void emptyNeedlesAreNowhere();
};

void TestNeedle::findsWhatAPlainSearchFinds()
{
    QVERIFY(rc::check([] {
        std::string block;
        for (int parts = *rc::gen::inRange(0, 8); parts > 0; --parts)
            block += *bytes();
        const bool isWithin = !block.empty() && *rc::gen::arbitrary<bool>(); // or most would never be found
        std::string wanted = *rc::gen::nonEmpty(bytes());
        if (isWithin) {
            const auto at = *rc::gen::inRange<size_t>(0, block.size());
            wanted = block.substr(at, *rc::gen::inRange<size_t>(1, 9));
        }
        const Needle needle(QByteArray::fromStdString(wanted));
        for (size_t from = 0; from <= block.size(); ++from) {
            const size_t expected = block.find(wanted, from);
            const qsizetype found = needle.indexIn(QByteArrayView(block), static_cast<qsizetype>(from));
            RC_ASSERT(found == (expected == std::string::npos ? -1 : static_cast<qsizetype>(expected)));
        }
    }));
}

void TestNeedle::emptyNeedlesAreNowhere()
{
    QCOMPARE(Needle().indexIn("abc", 0), -1);
    QCOMPARE(Needle(QByteArray()).indexIn("abc", 0), -1);
    QCOMPARE(Needle("abcd").indexIn("abc", 0), -1);
    QCOMPARE(Needle("a").indexIn("", 0), -1);
}

SLATEBOARD_TEST(TestNeedle)
#include "tst_needle.moc"
