// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hash.h"
#include "core/text.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string_view>

namespace Estafeta {

/// What a bundle can be found by. The values are stored (they seed the hash): never renumber.
enum class TermKind : uint8_t {
    MessageId = 1,       ///< as logged, without angle brackets
    QueueId = 2,         ///< of any leg
    Recipient = 3,       ///< original, intermediate or final; normalAddress()
    Sender = 4,          ///< normalAddress()
    RecipientDomain = 5, ///< lower case, without "@"
    SenderDomain = 6,
    ClientIp = 7,
    NextId = 8,  ///< an id that a leg of the bundle says its message got elsewhere
    Session = 9, ///< LMTP session, said by either side
    FilterId = 10,
    Process = 11, ///< with a moment, see shortids.h; as are the next three
    DeliveryNumber = 12,
    Piece = 13,
    Scanned = 14,
    Host = 15,    ///< the HostId of any leg, in decimal
    Relay = 16,   ///< name or address of a next hop, in lower case
    Virus = 17,   ///< in lower case
    Subject = 18, ///< without encoded words, caseFolded()
    Score = 19,   ///< of a row: scoreStep() in decimal
    Size = 20,    ///< of a row: sizeStep() in decimal
    Finding = 21, ///< of a row: findingName(), where something was found
};

/// What a bundle can be found by a part of. The values are stored: never renumber.
enum class TextKind : uint8_t {
    Address = 1,   ///< of a sender, recipient or final; normalAddress()
    MessageId = 2, ///< the texts of the terms with these names
    ClientIp = 3,
    Relay = 4,
    Virus = 5,
    Subject = 6,
};

/// The stored key of a term: a hash of its kind and its text. 64 bits: a collision gives one row
/// too many to look at, which the row's own text rules out.
[[nodiscard]] inline uint64_t termKey(TermKind kind, std::string_view normalText)
{
    return hashBytes(normalText, static_cast<uint64_t>(kind) * 0x632be59bd9b4e019ULL);
}

/// Scores between two whole numbers share a term; what is far out shares the last.
[[nodiscard]] constexpr int scoreStep(int32_t scoreMilli)
{
    const int whole = scoreMilli / 1000 - (scoreMilli % 1000 < 0 ? 1 : 0);
    return std::clamp(whole, -50, 200);
}

/// Sizes between two powers of two share a term, and all from 16 GB on.
[[nodiscard]] constexpr int sizeStep(int64_t size)
{
    constexpr int kLast = 35;
    return std::min<int>(std::bit_width(static_cast<uint64_t>(std::max<int64_t>(size, 0))), kLast);
}

/// A Message-ID without its angle brackets and outer blanks: sites paste it either way.
[[nodiscard]] inline std::string_view bareMessageId(std::string_view id)
{
    id = trimmed(id);
    consume(id, "<");
    if (id.ends_with('>'))
        id.remove_suffix(1);
    return id;
}

/// Exim prints Message-IDs without their angle brackets.
[[nodiscard]] inline bool isSameMessage(std::string_view a, std::string_view b)
{
    return bareMessageId(a) == bareMessageId(b);
}

} // namespace Estafeta
