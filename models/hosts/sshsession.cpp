// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sshsession.h"

#include "hosts/hostkeycheck.h"
#include "hosts/jumprelay.h"
#include "hosts/mailsystem.h"
#include "hosts/remotejournal.h"
#include "hosts/sftpfolder.h"
#include "hosts/sshauth.h"
#include "hosts/sshconfig.h"
#include "hosts/sshsession_p.h"
#include "hosts/sudofolder.h"
#include "hosts/tcpconnect.h"

#include <QDir>

#include <poll.h>
#include <unistd.h>

namespace Estafeta {

namespace {

// AES-GCM first: half of ChaCha20's time where the processor knows AES, as mail hosts do.
constexpr const char *kCiphers = "aes128-gcm@openssh.com,aes256-gcm@openssh.com,"
                                 "chacha20-poly1305@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr";

bool setOptions(SshSession::Private &d, int socket)
{
    const bool readConfig = false;
    const unsigned port = d.endpoint.port;
    const std::string hostKeys = hostKeyPreference(d.endpoint);
    const long usec = std::chrono::microseconds(d.settings.timeout).count();
    const auto set = [&d](ssh_options_e option, const void *value) {
        return ssh_options_set(d.session, option, value) == SSH_OK;
    };
    bool good = set(SSH_OPTIONS_PROCESS_CONFIG, &readConfig)
        && set(SSH_OPTIONS_HOST, d.endpoint.address.c_str()) && set(SSH_OPTIONS_PORT, &port)
        && set(SSH_OPTIONS_USER, d.endpoint.user.c_str()) && set(SSH_OPTIONS_FD, &socket)
        && set(SSH_OPTIONS_TIMEOUT_USEC, &usec) && set(SSH_OPTIONS_CIPHERS_C_S, kCiphers)
        && set(SSH_OPTIONS_CIPHERS_S_C, kCiphers) && set(SSH_OPTIONS_HOSTKEYS, hostKeys.c_str())
        && set(SSH_OPTIONS_IDENTITIES_ONLY, &d.endpoint.onlyTheseKeys)
        && set(SSH_OPTIONS_COMPRESSION, d.endpoint.compress ? "yes" : "no");
    for (const std::string &file : d.endpoint.identityFiles)
        good = good && set(SSH_OPTIONS_ADD_IDENTITY, file.c_str());
    if (!d.endpoint.agentSocket.empty())
        good = good && set(SSH_OPTIONS_IDENTITY_AGENT, d.endpoint.agentSocket.c_str());
    return good;
}

} // namespace

SshSettings SshSettings::ofThisUser()
{
    SshSettings settings;
    settings.home = QDir::homePath().toStdString();
    const std::string folder = settings.home + "/.ssh/";
    settings.sshProgram = "ssh";
    // ssh goes by the account's home. Where ours was moved, as a test's is, its file moves along.
    if (settings.home != localUserHome())
        settings.sshConfigFile =
            access((folder + "config").c_str(), R_OK) == 0 ? folder + "config" : "none";
    settings.knownHostsFile = folder + "known_hosts";
    settings.systemKnownHosts = {"/etc/ssh/ssh_known_hosts"};
    settings.defaultIdentities = {folder + "id_ed25519", folder + "id_ecdsa", folder + "id_rsa"};
    return settings;
}

SshSession::Private::Private(SshEndpoint host, SshSettings way, Interrupt &stop)
    : endpoint(std::move(host))
    , settings(std::move(way))
    , interrupt(stop)
    , session(ssh_new())
{
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
        return {ErrorCode::Cancelled, endpoint.name, {}};
    return {code, endpoint.name, ssh_get_error(session)};
}

SshSession::SshSession(std::unique_ptr<Private> state) : d(std::move(state)) {}

SshSession::~SshSession() = default;

Result<std::unique_ptr<SshSession>>
SshSession::connect(const SshEndpoint &host, const SshSettings &settings, Interrupt &interrupt)
{
    const Result<int> socket = connectTcp(host.address, host.port, settings.timeout, interrupt);
    if (!socket)
        return Error{socket.error().code, host.name, socket.error().detail};
    return connectOver(*socket, host, settings, interrupt);
}

Result<std::unique_ptr<SshSession>> SshSession::connectOver(int socket, const SshEndpoint &host,
                                                            const SshSettings &settings,
                                                            Interrupt &interrupt)
{
    auto state = std::make_unique<Private>(host, settings, interrupt);
    interrupt.watch(socket);
    if (!setOptions(*state, socket)) {
        const Error problem = state->error(ErrorCode::BadInput);
        state.reset();
        close(socket); // ssh_connect was not called, so libssh does not own it yet
        return problem;
    }
    if (ssh_connect(state->session) != SSH_OK)
        return state->error(ErrorCode::HostUnreachable);
    return std::unique_ptr<SshSession>(new SshSession(std::move(state)));
}

Result<HostKey> SshSession::checkHostKey()
{
    return checkHostKeyOf(*d);
}

Result<void> SshSession::trustHostKey()
{
    return trustHostKeyOf(*d);
}

Result<std::unique_ptr<JumpRelay>> SshSession::jumpTo(std::unique_ptr<SshSession> jump,
                                                      const SshEndpoint &next)
{
    return JumpRelay::open(std::move(jump->d), next);
}

Result<void> SshSession::authenticate(const SecretSource &secrets, const StepSink &steps)
{
    return sshAuthenticate(*d, secrets, steps);
}

Result<std::unique_ptr<RemoteFolder>> SshSession::openFolder(std::chrono::milliseconds sudo)
{
    const Result<HostTools> tools = findTools(*d);
    if (!tools)
        return tools.error();
    Result<std::unique_ptr<RemoteFolder>> folder = openSftpFolder(*d, *tools);
    if (folder && sudo.count() > 0 && tools->sudo)
        return withSudo(std::move(*folder), *d, *tools, sudo);
    return folder;
}

Result<std::unique_ptr<RemoteJournal>> SshSession::openJournal(const std::string &folder, bool sudo)
{
    return RemoteJournal::open(*d, folder, sudo);
}

Result<MailSystem> SshSession::mailSystem()
{
    return askMailSystem(*d);
}

uint64_t SshSession::bytesReceived() const
{
    return d->sent.in_bytes; // the first of the two counts the socket, the second the packets
}

void SshSession::setTimeout(std::chrono::milliseconds timeout)
{
    const long usec = std::chrono::microseconds(timeout).count();
    ssh_options_set(d->session, SSH_OPTIONS_TIMEOUT_USEC, &usec);
    d->settings.timeout = timeout;
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
        return Error{d->ended.value_or(ErrorCode::ConnectionLost), d->endpoint.name, {}};
    return {};
}

} // namespace Estafeta
