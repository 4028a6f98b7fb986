// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/remotecommand.h"

#include "hosts/shellquote.h"
#include "hosts/sshsession_p.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace Estafeta {

struct RemoteCommand::Private {
    SshSession::Private &session;
    ssh_channel channel;
    std::string complaints; ///< the end of what it wrote to its standard error

    Private(SshSession::Private &owner, ssh_channel opened) : session(owner), channel(opened) {}
    ~Private();
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    [[nodiscard]] Error error() const;
    void hearComplaints();
};

/// Closing tells the server, which hangs up on the command; nobody waits for its answer.
RemoteCommand::Private::~Private()
{
    if (channel == nullptr)
        return;
    if (ssh_is_connected(session.session) != 0)
        ssh_channel_close(channel);
    ssh_channel_free(channel);
}

Error RemoteCommand::Private::error() const
{
    if (session.interrupt.isCancelled())
        return session.error(ErrorCode::Cancelled);
    const bool connected = ssh_is_connected(session.session) != 0;
    return {connected ? ErrorCode::RemoteCommandFailed : ErrorCode::ConnectionLost,
            session.endpoint.name,
            {}};
}

/// They would stop it when nobody took them.
void RemoteCommand::Private::hearComplaints()
{
    constexpr size_t kEnough = 4096;
    std::array<char, 1024> part{};
    for (;;) {
        const int got = ssh_channel_read_nonblocking(channel, part.data(), part.size(), 1);
        if (got <= 0)
            break;
        complaints.append(part.data(), static_cast<size_t>(got));
    }
    if (complaints.size() > kEnough)
        complaints.erase(0, complaints.size() - kEnough);
}

RemoteCommand::RemoteCommand(std::unique_ptr<Private> state) : d(std::move(state)) {}

RemoteCommand::~RemoteCommand() = default;

Result<std::unique_ptr<RemoteCommand>>
RemoteCommand::start(SshSession::Private &session, const std::string &script,
                     const std::vector<std::string> &arguments)
{
    // Whatever the account's own shell is: this is understood by all of them.
    std::string line = "exec sh -c " + shellQuoted(script) + " sh";
    for (const std::string &argument : arguments)
        line += " " + shellQuoted(argument);
    auto state = std::make_unique<Private>(session, ssh_channel_new(session.session));
    if (state->channel == nullptr || ssh_channel_open_session(state->channel) != SSH_OK
        || ssh_channel_request_exec(state->channel, line.c_str()) != SSH_OK)
        return state->error();
    ssh_channel_send_eof(state->channel);
    return std::unique_ptr<RemoteCommand>(new RemoteCommand(std::move(state)));
}

Result<std::string> RemoteCommand::read(size_t most)
{
    std::string bytes(most, '\0');
    const auto timeout = static_cast<int>(d->session.settings.timeout.count());
    const int got =
        ssh_channel_read_timeout(d->channel, bytes.data(), static_cast<uint32_t>(most), 0, timeout);
    d->hearComplaints();
    if (got < 0 && got != SSH_AGAIN)
        return d->error();
    const bool ended =
        ssh_channel_is_eof(d->channel) != 0 || ssh_channel_is_closed(d->channel) != 0;
    if (got <= 0 && ssh_is_connected(d->session.session) == 0)
        return d->error();
    if (got <= 0 && !ended)
        return Error{ErrorCode::PeerSilent, d->session.endpoint.name, {}};
    bytes.resize(got > 0 ? static_cast<size_t>(got) : 0);
    return bytes;
}

Result<std::string> RemoteCommand::readAll(size_t most)
{
    constexpr size_t kPart = 64 * 1024;
    std::string all;
    for (;;) {
        const Result<std::string> part = read(kPart);
        if (!part)
            return part;
        if (part->empty())
            break;
        all += *part;
        if (all.size() > most)
            return Error{ErrorCode::RemoteCommandFailed, d->session.endpoint.name, {}};
    }
    const Result<void> ended = end();
    return ended ? Result<std::string>(all) : ended.error();
}

const std::string &RemoteCommand::complaints() const
{
    return d->complaints;
}

Result<void> RemoteCommand::end()
{
    uint32_t status = 0;
    const int known = ssh_channel_get_exit_state(d->channel, &status, nullptr, nullptr);
    d->hearComplaints();
    if (known == SSH_OK && status == 0)
        return {};
    std::string_view words = d->complaints;
    while (words.ends_with('\n') || words.ends_with('\r'))
        words.remove_suffix(1);
    return Error{ErrorCode::RemoteCommandFailed, d->session.endpoint.name,
                 std::string(words.substr(words.rfind('\n') + 1))};
}

Result<std::string> quickOutput(SshSession::Private &session, const std::string &script)
{
    constexpr std::chrono::seconds kPatience{5};
    constexpr size_t kLongestAnswer = size_t{64} * 1024;
    const auto usual = session.settings.timeout;
    session.settings.timeout = std::min<std::chrono::milliseconds>(usual, kPatience);
    auto command = RemoteCommand::start(session, script, {});
    Result<std::string> answer = command ? (*command)->readAll(kLongestAnswer) : command.error();
    session.settings.timeout = usual;
    if (answer)
        return answer;
    const ErrorCode code = answer.error().code;
    if (code == ErrorCode::ConnectionLost || code == ErrorCode::Cancelled)
        return answer;
    return std::string();
}

} // namespace Estafeta
