// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/flatmap.h"
#include "core/hash.h"

#include <QTest>

#include <random>
#include <set>
#include <unordered_map>

using namespace Estafeta;

class TestHashing : public QObject
{
    Q_OBJECT

private slots:
    /// Stores keep these values: a change here makes every store unreadable.
    void valuesStayTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<quint64>("hash");
        QTest::newRow("nothing") << QByteArray("") << quint64{0x0ULL}
                                 << quint64{0x454c1530c60aafccULL};
        QTest::newRow("nothing, with a seed")
            << QByteArray("") << quint64{0x1ULL} << quint64{0x10e6968c70f84122ULL};
        QTest::newRow("a letter") << QByteArray("a") << quint64{0x0ULL}
                                  << quint64{0xac4b67bb7bd891bbULL};
        QTest::newRow("eight bytes")
            << QByteArray("4A1B2C3D") << quint64{0x0ULL} << quint64{0xd2566a18980c3da2ULL};
        QTest::newRow("nine bytes")
            << QByteArray("4A1B2C3D4") << quint64{0x0ULL} << quint64{0xe5543055819920c5ULL};
        QTest::newRow("a Message-ID") << QByteArray("20261121.1@ejemplo.example") << quint64{0x0ULL}
                                      << quint64{0x9d5355ddcf185c32ULL};
        QTest::newRow("the same with a seed")
            << QByteArray("20261121.1@ejemplo.example") << quint64{0x632be59bd9b4e019ULL}
            << quint64{0x5efcb48fe5fffd28ULL};
        QTest::newRow("bytes above 127")
            << QByteArray("\xff\xfe\xfd") << quint64{0x7ULL} << quint64{0xe47d86277616470aULL};
    }

    void valuesStayTheSame()
    {
        QFETCH(QByteArray, text);
        QFETCH(quint64, seed);
        QFETCH(quint64, hash);
        QCOMPARE(quint64{hashBytes(text.toStdString(), seed)}, hash);
    }

    void everyByteCounts()
    {
        const std::string text = "4A1B2C3D4E: to=<ana@uni.example>";
        std::set<uint64_t> seen{hashBytes(text)};
        for (size_t i = 0; i < text.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                std::string other = text;
                other[i] = static_cast<char>(other[i] ^ (1 << bit));
                QVERIFY(seen.insert(hashBytes(other)).second);
            }
            QVERIFY(seen.insert(hashBytes(text.substr(0, i))).second);
        }
        QVERIFY(seen.insert(hashBytes(text, 0x9e3779b97f4a7c15ULL)).second);
        QVERIFY(seen.insert(hashBytes(text + '\0')).second);
    }

    void mapBehavesLikeAMap_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// Few keys that collide often, set, changed and erased in any order.
    void mapBehavesLikeAMap()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        FlatMap map;
        std::unordered_map<uint64_t, uint32_t> model;
        for (int step = 0; step < 100'000; ++step) {
            // Low bits decide the place: runs of neighbours, some over the table's end.
            const uint64_t key = ((random() % 3) << 32) + (random() % 700) + 1000;
            const auto value = static_cast<uint32_t>(random() % 1000);
            switch (random() % 3) {
            case 0:
                map.erase(key);
                model.erase(key);
                break;
            default:
                map.set(key, value);
                model[key] = value;
                break;
            case 1:
                const auto known = model.find(key);
                QCOMPARE(map.find(key), known == model.end() ? FlatMap::kNone : known->second);
                break;
            }
            QCOMPARE(map.size(), model.size());
        }
        for (const auto &[key, value] : model)
            QCOMPARE(map.find(key), value);
    }

    void mapGrows()
    {
        FlatMap map;
        for (uint64_t key = 1; key <= 100'000; ++key)
            map.set(hashBytes(std::to_string(key)), static_cast<uint32_t>(key));
        QCOMPARE(map.size(), size_t{100'000});
        for (uint64_t key = 1; key <= 100'000; ++key)
            QCOMPARE(map.find(hashBytes(std::to_string(key))), static_cast<uint32_t>(key));
        QCOMPARE(map.find(hashBytes("0")), FlatMap::kNone);
    }
};

QTEST_APPLESS_MAIN(TestHashing)
#include "tst_hashing.moc"
