// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/hostkeycheck.h"

#include "hosts/keypicture.h"
#include "hosts/knownhosts.h"
#include "hosts/sshsession_p.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <unistd.h>

namespace Estafeta {

namespace {

/// In the order in which libssh prefers them.
constexpr std::array kAlgorithms{"ssh-ed25519",         "ecdsa-sha2-nistp521",
                                 "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp256",
                                 "rsa-sha2-512",        "rsa-sha2-256"};

std::string readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Owns what one of libssh's functions allocated.
struct CString {
    char *text = nullptr;

    CString() = default;
    CString(const CString &) = delete;
    CString &operator=(const CString &) = delete;
    ~CString() { ssh_string_free_char(text); }

    [[nodiscard]] std::string str() const { return text != nullptr ? text : std::string(); }
};

/// The key that the server showed, and how it is written.
struct ShownKey {
    SshKeyPtr key;
    std::string type;
    std::string base64;
    std::string fingerprint;
};

std::string fingerprintOf(ssh_key key)
{
    unsigned char *hash = nullptr;
    size_t size = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &size) != SSH_OK)
        return {};
    CString text;
    text.text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, size);
    ssh_clean_pubkey_hash(&hash);
    return text.str();
}

ShownKey shownKey(const SshSession::Private &d)
{
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(d.session, &raw) != SSH_OK)
        return {};
    ShownKey shown{SshKeyPtr(raw), ssh_key_type_to_char(ssh_key_type(raw)), {}, fingerprintOf(raw)};
    if (ssh_key_type(raw) >= SSH_KEYTYPE_ECDSA_P256 && ssh_key_type(raw) <= SSH_KEYTYPE_ECDSA_P521)
        shown.type = ssh_pki_key_ecdsa_name(raw); // with the curve, as known_hosts has it
    CString base64;
    ssh_pki_export_pubkey_base64(raw, &base64.text);
    shown.base64 = base64.str();
    return shown;
}

KnownHostsName nameOf(const SshEndpoint &endpoint)
{
    if (!endpoint.hostKeyAlias.empty())
        return {endpoint.hostKeyAlias};
    return {endpoint.address, endpoint.port};
}

KnownHosts knownHostsOf(const SshEndpoint &endpoint)
{
    KnownHosts known;
    for (const std::string &file : endpoint.knownHostsFiles)
        known.add(readFile(file), file);
    return known;
}

std::string lineFor(const SshEndpoint &endpoint, const ShownKey &shown)
{
    return knownHostsLine(nameOf(endpoint), shown.type, shown.base64, endpoint.hashNames);
}

/// Appends a line, on a line of its own even where the last one has no end.
Result<void> appendLine(const std::string &path, std::string line)
{
    const std::string before = readFile(path);
    if (!before.empty() && before.back() != '\n')
        line.insert(0, "\n");
    std::error_code ignored;
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    if (std::filesystem::create_directories(folder, ignored))
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, ignored);
    const int fd = open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    const bool good =
        fd >= 0 && write(fd, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    const int problem = errno;
    if (fd >= 0) {
        fsync(fd); // not all files can: /dev/null is one
        close(fd);
    }
    if (good)
        return {};
    return Error{ErrorCode::NotWritable, path, std::strerror(problem)};
}

/// "ssh-rsa" is the name of a key and of an old signature; servers sign with these.
bool isMadeWith(std::string_view algorithm, const std::string &keyType)
{
    return algorithm == keyType || (keyType == "ssh-rsa" && algorithm.starts_with("rsa-sha2-"));
}

} // namespace

std::string hostKeyPreference(const SshEndpoint &endpoint)
{
    const std::vector<std::string> types = knownHostsOf(endpoint).keyTypes(nameOf(endpoint));
    const auto isKnown = [&types](std::string_view algorithm) {
        return std::any_of(types.begin(), types.end(), [algorithm](const std::string &type) {
            return isMadeWith(algorithm, type);
        });
    };
    std::array algorithms = kAlgorithms;
    std::stable_partition(algorithms.begin(), algorithms.end(), isKnown);
    std::string list;
    for (const char *algorithm : algorithms)
        list += (list.empty() ? "" : ",") + std::string(algorithm);
    return list;
}

Result<HostKey> checkHostKeyOf(const SshSession::Private &d)
{
    const ShownKey shown = shownKey(d);
    if (!shown.key)
        return d.error(ErrorCode::ConnectionLost);
    HostKey key{shown.type, shown.fingerprint, false, {}, {}, {}, keyBits(shown.base64)};
    if (d.endpoint.isJump)
        key.jumpHost = d.endpoint.name;
    const KnownHosts::Finding found =
        knownHostsOf(d.endpoint).find(nameOf(d.endpoint), shown.base64);
    const auto refuse = [&](ErrorCode code) {
        return Error{code, d.endpoint.name,
                     shown.type + " " + shown.fingerprint + ", " + found.place};
    };
    switch (found.standing) {
    case HostKeyStanding::Known:
        key.known = true;
        break;
    case HostKeyStanding::Revoked:
        return refuse(ErrorCode::HostKeyRevoked);
    case HostKeyStanding::Changed:
        return refuse(ErrorCode::HostKeyChanged);
    case HostKeyStanding::Certified:
        return refuse(ErrorCode::HostKeyUncertified);
    case HostKeyStanding::Unknown:
        break;
    }
    key.knownHostsFile = d.endpoint.knownHostsFiles.front();
    key.knownHostsLine = lineFor(d.endpoint, shown);
    key.knownHostsLine.pop_back();
    return key;
}

Result<void> trustHostKeyOf(const SshSession::Private &d)
{
    const ShownKey shown = shownKey(d);
    if (!shown.key)
        return d.error(ErrorCode::ConnectionLost);
    return appendLine(d.endpoint.knownHostsFiles.front(), lineFor(d.endpoint, shown));
}

} // namespace Estafeta
