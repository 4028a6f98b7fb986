// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storelocation.h"

#include "core/text.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>

namespace Estafeta {

namespace {

std::string decoded(std::string_view text)
{
    return QByteArray::fromPercentEncoding(
               QByteArray(text.data(), static_cast<qsizetype>(text.size())))
        .toStdString();
}

std::string encoded(const std::string &text)
{
    return QByteArray::fromStdString(text).toPercentEncoding().toStdString();
}

/// What stands before `separator`, which goes with it; all when it is not there.
std::string_view takeUntil(std::string_view &text, char separator)
{
    const size_t at = text.find(separator);
    const std::string_view part = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    return part;
}

bool parsePort(std::string_view text, uint16_t &port)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return error == std::errc() && end == text.data() + text.size() && port != 0;
}

/// Neither the driver's nor the library's settings can be slipped in with a name.
bool isPlain(std::string_view text)
{
    return text.find_first_of(";={}\"'") == std::string_view::npos;
}

/// "host", "host:port", "[address]:port"
bool parseNode(std::string_view text, ServerNode &node)
{
    if (text.starts_with('[')) {
        text.remove_prefix(1);
        if (text.find(']') == std::string_view::npos)
            return false;
        node.host = takeUntil(text, ']');
        if (text.empty())
            return !node.host.empty() && isPlain(node.host);
        return isPlain(node.host) && text.starts_with(':') && parsePort(text.substr(1), node.port);
    }
    const bool hasPort = text.find(':') != std::string_view::npos;
    node.host = decoded(takeUntil(text, ':'));
    return !node.host.empty() && isPlain(node.host) && (!hasPort || parsePort(text, node.port));
}

bool isThisMachine(const std::vector<ServerNode> &nodes)
{
    return std::ranges::all_of(nodes, [](const ServerNode &node) {
        return node.host == "localhost" || node.host == "::1" || node.host.starts_with("127.");
    });
}

/// False when there is no such name, or the value cannot be.
bool setOption(StoreServer &server, std::string_view name, std::string value)
{
    if (name == "tls") {
        server.tls = value == "on";
        return server.tls || value == "off";
    }
    std::string *field = name == "ca" ? &server.caFile
        : name == "password-file"     ? &server.passwordFile
        : name == "socket"            ? &server.socket
                                      : nullptr;
    if (!field || value.empty() || !isPlain(value))
        return false;
    *field = std::move(value);
    return true;
}

Error problem(std::string_view what, std::string_view which)
{
    return {ErrorCode::BadInput, std::string(what), std::string(which)};
}

} // namespace

std::optional<std::vector<ServerNode>> StoreLocation::parseNodes(std::string_view text)
{
    std::string list(text);
    std::ranges::replace(list, ' ', ',');
    std::vector<ServerNode> nodes;
    for (std::string_view rest = list; !rest.empty();) {
        const std::string_view node = takeUntil(rest, ',');
        if (!node.empty() && !parseNode(node, nodes.emplace_back()))
            return std::nullopt;
    }
    return nodes;
}

std::string StoreLocation::addressOf(const StoreServer &server)
{
    std::string address = "mariadb://" + encoded(server.user) + '@';
    for (const ServerNode &node : server.nodes) {
        if (address.back() != '@')
            address += ',';
        const bool bare = node.host.find(':') == std::string::npos;
        address += bare ? encoded(node.host) : '[' + node.host + ']';
        if (node.port != ServerNode().port)
            address += ':' + std::to_string(node.port);
    }
    address += '/' + encoded(server.database);
    char separator = '?';
    const auto add = [&](std::string_view name, const std::string &value) {
        if (value.empty())
            return;
        address += separator;
        address.append(name).append("=").append(encoded(value));
        separator = '&';
    };
    add("socket", server.socket);
    add("password-file", server.passwordFile);
    add("ca", server.caFile);
    if (server.tls == isThisMachine(server.nodes))
        add("tls", server.tls ? "on" : "off");
    return address;
}

Result<StoreLocation> StoreLocation::parse(std::string_view text)
{
    StoreLocation location;
    location.m_text = text;
    if (!isServerAddress(text))
        return location;
    std::string_view rest = text.substr(text.find("://") + 3);
    std::string_view options = rest;
    rest = takeUntil(options, '?');
    // The last one: a password may hold others, and must not be shown.
    const size_t at = rest.rfind('@');
    const std::string_view user = rest.substr(0, at == std::string_view::npos ? 0 : at);
    if (user.find(':') != std::string_view::npos)
        return problem(user.substr(0, user.find(':')), kPasswordInAddress);
    StoreServer server;
    server.user = decoded(user);
    rest.remove_prefix(at == std::string_view::npos ? 0 : at + 1);
    const auto nodes = parseNodes(takeUntil(rest, '/'));
    server.nodes = nodes.value_or(std::vector<ServerNode>());
    server.database = decoded(rest);
    const bool goodName =
        server.database.find('/') == std::string::npos && !server.database.empty();
    server.tls = !isThisMachine(server.nodes);
    while (!options.empty()) {
        std::string_view value = takeUntil(options, '&');
        const std::string_view name = takeUntil(value, '=');
        if (name == "password" || name == "pwd")
            return problem(server.user, kPasswordInAddress);
        if (!setOption(server, name, decoded(value)))
            return problem(name, kBadStoreOption);
    }
    const bool reachable = server.socket.empty() != server.nodes.empty();
    if (!nodes || !reachable || server.user.empty() || !goodName)
        // Without a user, what looks like a host may be a password that went astray.
        return problem(at == std::string_view::npos ? text.substr(0, text.find("://") + 3) : text,
                       kBadStoreAddress);
    location.m_server = std::move(server);
    return location;
}

} // namespace Estafeta
