// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// Mailman 2: what its own files say. Mailman 3's lines stand with the other programs.
inline constexpr LineRow kListLines[] = {
    {"posts", "mailman",
     "post to junta from rita@b.example, size=1406, message-id=<m1@b.example>, success",
     "list action=sent size=1406 messageId=<m1@b.example> from=rita@b.example to=junta"},
    {"posts to some", "mailman",
     "post to junta from rita@b.example, size=1406, message-id=<m1@b.example>, 3 failures",
     "list action=sent size=1406 messageId=<m1@b.example> from=rita@b.example to=junta"},
    {"hands to the MTA", "mailman",
     "<m1@b.example> smtp to junta for 20 recips, completed in 0.123 seconds",
     "list action=sent recipients=20 messageId=<m1@b.example> to=junta"},
    {"holds", "mailman",
     "junta post from rita@b.example held, message-id=<m1@b.example>: Post by non-member to a "
     "members-only list",
     "list action=held-for-moderation messageId=<m1@b.example> from=rita@b.example to=junta "
     "reply=Post by non-member to a members-only list"},
    {"holds a post to a gateway", "mailman",
     "junta post from rita@b.example held, message-id=<m1@b.example>: Posting to a restricted "
     "newsgroup",
     "list action=held-for-moderation messageId=<m1@b.example> from=rita@b.example to=junta "
     "reply=Posting to a restricted newsgroup"},
    {"has a post approved", "mailman", "held message approved, message-id: <m1@b.example>",
     "list action=accepted messageId=<m1@b.example>"},
    {"has a post approved, and says where", "mailman",
     "junta: held message approved, message-id: <m1@b.example>",
     "list action=accepted messageId=<m1@b.example> to=junta"},
    {"discards", "mailman", "Message discarded, msgid: <m1@b.example>",
     "list action=discarded messageId=<m1@b.example>"},
    {"discards, with a quote too many", "mailman", "Message discarded, msgid: <m1@b.example>'",
     "list action=discarded messageId=<m1@b.example>"},
    {"rejects", "mailman", "Message rejected, msgid: <m1@b.example>",
     "list action=rejected messageId=<m1@b.example>"},
    {"has a held post discarded", "mailman",
     "junta: Discarded posting:", "list action=discarded to=junta"},
    {"has a held post refused", "mailman",
     "junta: Refused posting:", "list action=rejected to=junta"},
    {"cannot hand over", "mailman",
     "Low level smtp error: [Errno 111] Connection refused, msgid: <m1@b.example>",
     "list action=failed messageId=<m1@b.example> reply=Low level smtp error: [Errno 111] "
     "Connection refused"},
    {"has all members refused", "mailman",
     "All recipients refused: {'x@c.example': (550, 'no')}, msgid: <m1@b.example>",
     "list action=failed messageId=<m1@b.example> reply=All recipients refused: {'x@c.example': "
     "(550, 'no')}"},
    {"has a member refused", "mailman",
     "delivery to x@c.example failed with code 550: 5.1.1 no such user",
     "list action=failed code=550 to=x@c.example reply=5.1.1 no such user"},
    {"counts bounces", "mailman", "junta: x@c.example bounce score: 2.0", "noise"},
    {"disables a member", "mailman", "junta: x@c.example disabling due to bounce score 5.0 >= 5.0",
     "noise"},
    {"has a new member", "mailman", "junta: new \"x@c.example\", via web confirmation", "noise"},
    {"has an error", "mailman", "Uncaught runner exception: bad marshal data", "noise"},
};

} // namespace Estafeta
