// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/varint.h"

#include <QTest>

#include <limits>

using namespace Estafeta;

class TestVarint : public QObject
{
    Q_OBJECT

private slots:
    void numbersComeBack()
    {
        std::vector<uint64_t> numbers{0, 1, 127, 128, 16'383, 16'384, UINT64_MAX, UINT64_MAX - 1};
        for (unsigned bit = 0; bit < 64; ++bit)
            numbers.push_back(uint64_t{1} << bit);
        for (const uint64_t number : numbers) {
            std::string bytes;
            putUnsigned(bytes, number);
            putSigned(bytes, static_cast<int64_t>(number));
            putSigned(bytes, -static_cast<int64_t>(number / 2));
            bytes += "rest";
            std::string_view in = bytes;
            uint64_t plain = 1;
            int64_t whole = 1;
            int64_t negative = 1;
            QVERIFY(getUnsigned(in, plain) && getSigned(in, whole) && getSigned(in, negative));
            QCOMPARE(plain, number);
            QCOMPARE(whole, static_cast<int64_t>(number));
            QCOMPARE(negative, -static_cast<int64_t>(number / 2));
            QCOMPARE(in, std::string_view("rest"));
        }
    }

    /// Stores keep these bytes.
    void bytesStayTheSame()
    {
        std::string bytes;
        putUnsigned(bytes, 300);
        putSigned(bytes, -1);
        putSigned(bytes, 1);
        putText(bytes, "ab");
        QCOMPARE(QByteArray::fromStdString(bytes).toHex(), QByteArray("ac020102026162"));
    }

    void textsComeBack()
    {
        std::string bytes;
        putText(bytes, "");
        putText(bytes, std::string_view("a\0b", 3));
        putText(bytes, std::string(300, 'x'));
        std::string_view in = bytes;
        std::string_view text;
        QVERIFY(getText(in, text) && text.empty());
        QVERIFY(getText(in, text) && text == std::string_view("a\0b", 3));
        QVERIFY(getText(in, text) && text == std::string(300, 'x'));
        QVERIFY(in.empty());
        QVERIFY(!getText(in, text));
    }

    void cutBytesAreRefused()
    {
        std::string number;
        putUnsigned(number, UINT64_MAX);
        std::string text;
        putText(text, "a text");
        uint64_t value = 0;
        std::string_view view;
        for (size_t size = 0; size < number.size(); ++size) {
            std::string_view in = std::string_view(number).substr(0, size);
            QVERIFY(!getUnsigned(in, value));
        }
        for (size_t size = 0; size < text.size(); ++size) {
            std::string_view in = std::string_view(text).substr(0, size);
            QVERIFY(!getText(in, view));
        }
    }

    void endlessNumbersAreRefused()
    {
        const std::string bytes(100, '\xff');
        std::string_view in = bytes;
        uint64_t value = 0;
        QVERIFY(!getUnsigned(in, value));
    }

    void lengthsBeyondTheEndAreRefused()
    {
        std::string bytes;
        putUnsigned(bytes, UINT64_MAX);
        bytes += "ab";
        std::string_view in = bytes;
        std::string_view text;
        QVERIFY(!getText(in, text));
    }

    void smallerTypesAreCut()
    {
        std::string bytes;
        putSigned(bytes, 0x1234);
        std::string_view in = bytes;
        uint8_t small = 0;
        QVERIFY(getNumber(in, small));
        QCOMPARE(small, uint8_t{0x34});
    }
};

QTEST_APPLESS_MAIN(TestVarint)
#include "tst_varint.moc"
