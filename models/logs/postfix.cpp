// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/postfix.h"

#include "logs/fields.h"
#include "logs/programs.h"

namespace Estafeta {

namespace {

using namespace Postfix;

constexpr size_t kMaxQueueId = 24;
constexpr size_t kMinShortQueueId = 5;
/// Long ids: at least six characters of seconds and four of microseconds before the 'z'.
constexpr size_t kLongQueueIdTime = 10;

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'F');
}

bool isVowel(char c)
{
    const char lower = toLower(c);
    return lower == 'a' || lower == 'e' || lower == 'i' || lower == 'o' || lower == 'u';
}

/// Short ids are hexadecimal; long ids use digits and consonants and have a 'z' between the time
/// and the inode. Neither alphabet can spell "warning", "NOQUEUE" or "statistics".
bool isQueueId(std::string_view word)
{
    if (word.size() < kMinShortQueueId)
        return false;
    bool hex = true;
    bool consonants = true;
    for (const char c : word) {
        if (!isAlnum(c))
            return false;
        hex = hex && isHexDigit(c);
        consonants = consonants && !isVowel(c);
    }
    return hex || (consonants && word.find('z', kLongQueueIdTime) != std::string_view::npos);
}

/// Cuts "ID: " off the front of `message`; empty when it does not begin with a queue id.
std::string_view takeQueueId(std::string_view &message)
{
    const size_t colon = message.substr(0, kMaxQueueId).find(':');
    if (colon == std::string_view::npos || colon + 1 >= message.size() || message[colon + 1] != ' ')
        return {};
    const std::string_view word = message.substr(0, colon);
    if (!isQueueId(word))
        return {};
    message.remove_prefix(colon + 2);
    return word;
}

enum class Daemon : uint8_t {
    Smtpd,
    Postscreen,
    Cleanup,
    Qmgr,
    Agent, ///< smtp, lmtp, local, virtual, pipe, error, retry, discard
    Bounce,
    Pickup,
    Postsuper,
    Control, ///< master, postfix-script
    Other,   ///< anvil, scache, tlsmgr, ...: they know no message
};

Daemon daemonOf(std::string_view program)
{
    const std::string_view name = program.substr(program.rfind('/') + 1);
    if (name == "smtpd")
        return Daemon::Smtpd;
    if (name == "cleanup")
        return Daemon::Cleanup;
    if (name == "qmgr" || name == "nqmgr")
        return Daemon::Qmgr;
    if (name == "smtp" || name == "lmtp" || name == "local" || name == "virtual" || name == "pipe"
        || name == "error" || name == "retry" || name == "discard")
        return Daemon::Agent;
    if (name == "bounce" || name == "defer" || name == "trace")
        return Daemon::Bounce;
    if (name == "pickup")
        return Daemon::Pickup;
    if (name == "postscreen")
        return Daemon::Postscreen;
    if (name == "postsuper")
        return Daemon::Postsuper;
    if (name == "master" || name == "postfix-script" || name == "postfix" || name == "script")
        return Daemon::Control;
    return Daemon::Other;
}

/// "starting the Postfix mail system", "daemon started -- version 3.10.1, configuration ..."
LineFate readControl(std::string_view message, Event &event)
{
    if (message.starts_with("starting the Postfix") || message.starts_with("daemon started"))
        return serviceEvent(event, Action::Started, message);
    if (message.starts_with("stopping the Postfix") || message.starts_with("terminating on signal"))
        return serviceEvent(event, Action::Stopped, message);
    if (message.starts_with("refreshing the Postfix") || message.starts_with("reload"))
        return serviceEvent(event, Action::Reloaded, message);
    return LineFate::Noise;
}

/// What the delivery agents say before or between tries, about the connection rather than a
/// recipient. Their "to=" lines carry the outcome.
constexpr std::string_view kAgentChatter[] = {
    "host ",
    "lost connection with ",
    "conversation with ",
    "enabling PIX",
    "breaking line",
    "Cannot start TLS",
    "TLS is required",
    "Server certificate",
    "connect to ",
    "warning: ",
    "Untrusted TLS",
    "Trusted TLS",
    "Anonymous TLS",
    "Verified TLS",
    "SSL_connect error",
    "timed out while",
    "certificate ",
    "fatal: ",
    "error: ",
    "table ",
    "mail for ",
    "using backwards",
    "initializing ",
    "setting up TLS",
    "DSN ",
    "TLS SNI",
    "Non-delivery",
    "panic: ",
    "passing ",
    "scan_dir_push",
    "statistics: ",
    "vstream_",
    "smtp_",
    "command line",
    "smtputf8",
    "private/",
    "looking for ",
    "process ",
    "premature end-of-",
    "read timeout",
    "sender ",
    "Peer ",
    "disconnect",
    "non-",
    "TLS connection",
    "Host offered ",
    "SASL ",
    "status=deferred (",
};

LineFate noiseIf(bool known)
{
    return known ? LineFate::Noise : LineFate::Unparsed;
}

LineFate readWithId(Daemon daemon, std::string_view text, Event &event)
{
    if (text.starts_with("to="))
        return readDelivery(text, event);
    switch (daemon) {
    case Daemon::Smtpd:
    case Daemon::Postscreen:
        return readSmtpd(text, event);
    case Daemon::Cleanup:
        return readCleanup(text, event);
    case Daemon::Qmgr:
        return readQmgr(text, event);
    case Daemon::Bounce:
        return readBounce(text, event);
    case Daemon::Pickup:
        return readPickup(text, event);
    case Daemon::Postsuper:
        return readPostsuper(text, event);
    case Daemon::Agent:
        return noiseIf(startsWithAny(text, kAgentChatter));
    case Daemon::Control:
    case Daemon::Other:
        return LineFate::Noise;
    }
    return LineFate::Unparsed;
}

LineFate readWithoutId(Daemon daemon, std::string_view message, Event &event)
{
    switch (daemon) {
    case Daemon::Smtpd:
        return readSmtpdPlain(message, event);
    case Daemon::Postscreen:
        return readPostscreen(message, event);
    case Daemon::Cleanup:
        return readCleanupPlain(message, event);
    case Daemon::Control:
        return readControl(message, event);
    case Daemon::Bounce:
        return readBounce(message, event);
    case Daemon::Agent:
    case Daemon::Qmgr:
        return noiseIf(startsWithAny(message, kAgentChatter));
    case Daemon::Pickup:
    case Daemon::Postsuper:
    case Daemon::Other:
        return LineFate::Noise;
    }
    return LineFate::Unparsed;
}

} // namespace

LineFate parsePostfix(const Header &header, Event &event) noexcept
{
    const Daemon daemon = daemonOf(header.program);
    std::string_view message = header.message;
    event.queueId = takeQueueId(message);
    if (event.queueId.empty())
        return readWithoutId(daemon, message, event);
    return readWithId(daemon, message, event);
}

} // namespace Estafeta
