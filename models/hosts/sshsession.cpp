// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sshsession.h"

#include "hosts/knownhosts.h"
#include "hosts/sftpfolder.h"
#include "hosts/sshauth.h"
#include "hosts/sshsession_p.h"
#include "hosts/tcpconnect.h"

#include <QDir>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <poll.h>
#include <pwd.h>
#include <unistd.h>

namespace Estafeta {

namespace {

// AES-GCM first: half of ChaCha20's time where the processor knows AES, as mail hosts do.
constexpr const char *kCiphers = "aes128-gcm@openssh.com,aes256-gcm@openssh.com,"
                                 "chacha20-poly1305@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr";

std::string localUser()
{
    const passwd *entry = getpwuid(getuid());
    return entry != nullptr ? entry->pw_name : std::string();
}

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

bool setOptions(SshSession::Private &d, int socket)
{
    const bool readConfig = false;
    const bool onlyNamedKeys = !d.host.identityFiles.empty();
    const unsigned port = d.host.port;
    const long usec = std::chrono::microseconds(d.settings.timeout).count();
    const auto set = [&d](ssh_options_e option, const void *value) {
        return ssh_options_set(d.session, option, value) == SSH_OK;
    };
    bool good = set(SSH_OPTIONS_PROCESS_CONFIG, &readConfig)
        && set(SSH_OPTIONS_HOST, d.host.address.c_str()) && set(SSH_OPTIONS_PORT, &port)
        && set(SSH_OPTIONS_USER, d.host.user.c_str()) && set(SSH_OPTIONS_FD, &socket)
        && set(SSH_OPTIONS_TIMEOUT_USEC, &usec) && set(SSH_OPTIONS_CIPHERS_C_S, kCiphers)
        && set(SSH_OPTIONS_CIPHERS_S_C, kCiphers)
        && set(SSH_OPTIONS_KNOWNHOSTS, d.settings.knownHostsFile.c_str())
        && set(SSH_OPTIONS_IDENTITIES_ONLY, &onlyNamedKeys);
    for (const std::string &file : d.settings.systemKnownHosts)
        good = good && set(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, file.c_str());
    for (const std::string &file : d.host.identityFiles)
        good = good && set(SSH_OPTIONS_ADD_IDENTITY, file.c_str());
    if (!d.settings.agentSocket.empty())
        good = good && set(SSH_OPTIONS_IDENTITY_AGENT, d.settings.agentSocket.c_str());
    return good;
}

SshKeyPtr serverKey(ssh_session session)
{
    ssh_key key = nullptr;
    return SshKeyPtr(ssh_get_server_publickey(session, &key) == SSH_OK ? key : nullptr);
}

std::string fingerprint(ssh_key key)
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

KnownHostsMark markOf(const SshSession::Private &d, ssh_key key)
{
    CString base64;
    ssh_pki_export_pubkey_base64(key, &base64.text);
    std::string lines = readFile(d.settings.knownHostsFile);
    for (const std::string &file : d.settings.systemKnownHosts)
        lines += "\n" + readFile(file);
    return knownHostsMark(lines, d.host.address, d.host.port, base64.str());
}

/// Appends a line, on a line of its own: libssh would glue it to a last line without an end.
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
    const bool good = fd >= 0
        && write(fd, line.data(), line.size()) == static_cast<ssize_t>(line.size())
        && fsync(fd) == 0;
    const int problem = errno;
    if (fd >= 0)
        close(fd);
    if (good)
        return {};
    return Error{ErrorCode::NotReadable, path, std::strerror(problem)};
}

} // namespace

SshSettings SshSettings::ofThisUser()
{
    const std::string folder = QDir::homePath().toStdString() + "/.ssh/";
    SshSettings settings;
    settings.knownHostsFile = folder + "known_hosts";
    settings.systemKnownHosts = {"/etc/ssh/ssh_known_hosts"};
    settings.defaultIdentities = {folder + "id_ed25519", folder + "id_ecdsa", folder + "id_rsa"};
    return settings;
}

SshSession::Private::Private(HostConfig config, SshSettings way, Interrupt &stop)
    : host(std::move(config))
    , settings(std::move(way))
    , interrupt(stop)
    , session(ssh_new())
{
    if (host.user.empty())
        host.user = localUser();
    ssh_set_counters(session, &sent, &received);
}

SshSession::Private::~Private()
{
    interrupt.unwatch();
    ssh_disconnect(session);
    ssh_free(session);
}

Error SshSession::Private::error(ErrorCode code) const
{
    if (interrupt.isCancelled())
        return {ErrorCode::Cancelled, host.address, {}};
    return {code, host.address, ssh_get_error(session)};
}

SshSession::SshSession(std::unique_ptr<Private> state) : d(std::move(state)) {}

SshSession::~SshSession() = default;

Result<std::unique_ptr<SshSession>>
SshSession::connect(const HostConfig &host, const SshSettings &settings, Interrupt &interrupt)
{
    const Result<int> socket = connectTcp(host.address, host.port, settings.timeout, interrupt);
    if (!socket)
        return socket.error();
    auto state = std::make_unique<Private>(host, settings, interrupt);
    interrupt.watch(*socket);
    if (!setOptions(*state, *socket)) {
        const Error problem = state->error(ErrorCode::BadInput);
        state.reset();
        close(*socket); // ssh_connect was not called, so libssh does not own it yet
        return problem;
    }
    if (ssh_connect(state->session) != SSH_OK)
        return state->error(ErrorCode::HostUnreachable);
    return std::unique_ptr<SshSession>(new SshSession(std::move(state)));
}

Result<HostKey> SshSession::checkHostKey()
{
    const SshKeyPtr key = serverKey(d->session);
    if (!key)
        return d->error(ErrorCode::ConnectionLost);
    HostKey shown{ssh_key_type_to_char(ssh_key_type(key.get())), fingerprint(key.get()), false};
    const std::string words = shown.type + " " + shown.fingerprint;
    const KnownHostsMark mark = markOf(*d, key.get());
    if (mark == KnownHostsMark::Revoked)
        return Error{ErrorCode::HostKeyChanged, d->host.address, words + " is @revoked"};
    switch (ssh_session_is_known_server(d->session)) {
    case SSH_KNOWN_HOSTS_OK:
        shown.known = true;
        return shown;
    case SSH_KNOWN_HOSTS_CHANGED:
    case SSH_KNOWN_HOSTS_OTHER:
        return Error{ErrorCode::HostKeyChanged, d->host.address, words};
    case SSH_KNOWN_HOSTS_UNKNOWN:
    case SSH_KNOWN_HOSTS_NOT_FOUND:
        if (mark == KnownHostsMark::CertAuthority)
            return Error{ErrorCode::HostKeyChanged, d->host.address,
                         words + " is not signed by its @cert-authority"};
        return shown;
    case SSH_KNOWN_HOSTS_ERROR:
        break;
    }
    return d->error(ErrorCode::NotReadable);
}

Result<void> SshSession::trustHostKey()
{
    CString line;
    if (ssh_session_export_known_hosts_entry(d->session, &line.text) != SSH_OK)
        return d->error(ErrorCode::Internal);
    return appendLine(d->settings.knownHostsFile, line.str());
}

Result<void> SshSession::authenticate(const SecretSource &secrets, const StepSink &steps)
{
    return sshAuthenticate(*d, secrets, steps);
}

Result<std::unique_ptr<RemoteFolder>> SshSession::openFolder()
{
    return openSftpFolder(*d);
}

Result<void> SshSession::wait(std::chrono::milliseconds time)
{
    const int socket = ssh_get_fd(d->session);
    const Interrupt::Wait what = d->interrupt.waitFor(socket, POLLIN, time);
    if (what == Interrupt::Wait::Cancelled)
        return d->error(ErrorCode::Cancelled);
    if (what != Interrupt::Wait::Ready)
        return {};
    // Something to answer (a keepalive, new keys) or the end. The event lives for this call only,
    // because while a session is in one, libssh's blocking calls run in it too.
    ssh_event event = ssh_event_new();
    ssh_event_add_session(event, d->session);
    const int pumped = ssh_event_dopoll(event, 0);
    ssh_event_remove_session(event, d->session);
    ssh_event_free(event);
    if (pumped == SSH_ERROR || ssh_is_connected(d->session) == 0)
        return Error{ErrorCode::ConnectionLost, d->host.address, {}};
    return {};
}

} // namespace Estafeta
