// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/keypicture.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace Estafeta {

namespace {

constexpr std::string_view kHash = "SHA256";
constexpr int kWidth = 17;
constexpr int kHeight = 9;

/// The bytes of a key: numbers and texts, each behind its length.
class KeyBytes
{
public:
    explicit KeyBytes(std::string_view base64)
        : m_bytes(QByteArray::fromBase64({base64.data(), static_cast<qsizetype>(base64.size())}))
        , m_rest(m_bytes.constData(), static_cast<size_t>(m_bytes.size()))
    {}

    std::string_view next()
    {
        constexpr size_t kLength = 4;
        if (m_rest.size() < kLength)
            return {};
        size_t length = 0;
        for (const char byte : m_rest.substr(0, kLength))
            length = length << 8U | static_cast<uint8_t>(byte);
        const std::string_view part = m_rest.substr(kLength, length);
        m_rest.remove_prefix(kLength + part.size());
        return part;
    }

private:
    QByteArray m_bytes;
    std::string_view m_rest;
};

int bitsOf(std::string_view number)
{
    while (!number.empty() && number.front() == '\0')
        number.remove_prefix(1);
    if (number.empty())
        return 0;
    const auto first = static_cast<uint8_t>(number.front());
    return static_cast<int>(number.size() - 1) * 8 + std::bit_width(first);
}

/// "[ED25519 256]"
std::string titleOf(const HostKey &key)
{
    std::string name;
    if (key.type == "ssh-ed25519")
        name = "ED25519";
    else if (key.type == "ssh-rsa")
        name = "RSA";
    else if (key.type.starts_with("ecdsa-"))
        name = "ECDSA";
    return "[" + name + " " + std::to_string(key.bits) + "]";
}

/// A border with `title` in its middle.
std::string border(const std::string &title)
{
    const size_t left = (kWidth - std::min<size_t>(title.size(), kWidth)) / 2;
    std::string line = std::string(left, '-') + title;
    line.resize(kWidth, '-');
    return "+" + line + "+";
}

/// The way of a bishop who starts in the middle and makes a step for each two bits; the more often
/// it has been on a square, the darker that is.
class Board
{
public:
    void walk(const QByteArray &hash)
    {
        for (const char byte : hash) {
            auto steps = static_cast<uint8_t>(byte);
            for (int i = 0; i < 4; ++i, steps >>= 2U)
                step(steps);
        }
    }

    [[nodiscard]] std::string row(int y) const
    {
        std::string line = "|";
        for (int x = 0; x < kWidth; ++x)
            line += sign(x, y);
        return line + "|";
    }

private:
    static constexpr std::string_view kSigns = " .o+=*BOX@%&#/^";

    void step(unsigned bits)
    {
        m_x = std::clamp(m_x + ((bits & 1U) != 0 ? 1 : -1), 0, kWidth - 1);
        m_y = std::clamp(m_y + ((bits & 2U) != 0 ? 1 : -1), 0, kHeight - 1);
        size_t &visits = m_visits[static_cast<size_t>(m_y * kWidth + m_x)];
        visits = std::min(visits + 1, kSigns.size() - 1);
    }

    [[nodiscard]] char sign(int x, int y) const
    {
        if (x == m_x && y == m_y)
            return 'E';
        if (x == kWidth / 2 && y == kHeight / 2)
            return 'S';
        return kSigns[m_visits[static_cast<size_t>(y * kWidth + x)]];
    }

    std::array<size_t, size_t{kWidth} * kHeight> m_visits{};
    int m_x = kWidth / 2;
    int m_y = kHeight / 2;
};

} // namespace

int keyBits(std::string_view base64)
{
    KeyBytes key(base64);
    const std::string_view type = key.next();
    if (type == "ssh-ed25519" || type == "ecdsa-sha2-nistp256")
        return 256;
    if (type == "ecdsa-sha2-nistp384")
        return 384;
    if (type == "ecdsa-sha2-nistp521")
        return 521;
    if (type != "ssh-rsa")
        return 0;
    key.next(); // the exponent
    return bitsOf(key.next());
}

std::string keyPicture(const HostKey &key)
{
    const std::string prefix = std::string(kHash) + ":";
    if (!key.fingerprint.starts_with(prefix))
        return {};
    Board board;
    board.walk(
        QByteArray::fromBase64(QByteArray::fromStdString(key.fingerprint.substr(prefix.size()))));
    std::string picture = border(titleOf(key)) + "\n";
    for (int y = 0; y < kHeight; ++y)
        picture += board.row(y) + "\n";
    return picture + border("[" + std::string(kHash) + "]");
}

} // namespace Estafeta
