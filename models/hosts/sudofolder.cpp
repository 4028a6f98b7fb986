// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sudofolder.h"

#include "core/text.h"
#include "hosts/checkpoint.h"
#include "hosts/packedfile.h"
#include "hosts/remotecommand.h"

#include <algorithm>
#include <map>

namespace Estafeta {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::minutes kRefusalPause{1};
constexpr size_t kLongestAnswer = 1024;

/// What sudo was asked last about a path.
struct Look {
    Clock::time_point next; ///< when to ask again
    Result<void> state;
    std::string identity; ///< device and inode
    uint64_t size = 0;
    std::string head; ///< the first bytes, once a whole head of them was there
};

/// Shared by a folder and its files.
struct Sudo {
    SshSession::Private &session;
    HostTools tools;
    std::chrono::milliseconds pause;
    std::map<std::string, Look> looks = {}; ///< by path

    Look &look(const std::string &path);
    void ask(const std::string &path, Look &look);
};

Look &Sudo::look(const std::string &path)
{
    const auto [entry, isNew] = looks.try_emplace(path);
    if (isNew || Clock::now() >= entry->second.next)
        ask(path, entry->second);
    return entry->second;
}

void Sudo::ask(const std::string &path, Look &look)
{
    auto command =
        RemoteCommand::start(session, "exec sudo -n stat -L -c %d_%i_%s -- \"$1\"", {path});
    const Result<std::string> answer =
        command ? (*command)->readAll(kLongestAnswer) : command.error();
    look.next = Clock::now() + pause;
    if (!answer && answer.error().code != ErrorCode::RemoteCommandFailed) {
        look.state = answer.error();
        return;
    }
    const std::string_view words = before(answer ? *answer : answer.error().detail, "\n");
    const size_t place = words.rfind('_');
    const auto size = answer && place != std::string_view::npos
        ? toNumber<uint64_t>(words.substr(place + 1))
        : std::nullopt;
    if (!size) {
        const bool refused = words.starts_with("sudo");
        if (refused)
            look.next = Clock::now() + kRefusalPause;
        look.state =
            Error{refused ? ErrorCode::NotReadable : ErrorCode::NotFound, path, std::string(words)};
        return;
    }
    if (look.identity != words.substr(0, place) || *size < look.size)
        look.head.clear();
    look.identity = words.substr(0, place);
    look.size = *size;
    look.state = {};
}

/// By its path: after a rotation it may be another file, which its reader finds out by its content.
class SudoFile final : public RemoteFile
{
public:
    SudoFile(std::shared_ptr<Sudo> sudo, std::string path)
        : m_sudo(std::move(sudo))
        , m_path(std::move(path))
    {}

    Result<uint64_t> size() override
    {
        const Look &look = m_sudo->look(m_path);
        return look.state ? Result<uint64_t>(look.size) : look.state.error();
    }

    Result<std::string> read(uint64_t offset, size_t length) override;

    Result<std::unique_ptr<RemoteFile>> packedFrom(uint64_t offset) override;

private:
    std::shared_ptr<Sudo> m_sudo;
    std::string m_path;
};

Result<std::string> SudoFile::read(uint64_t offset, size_t length)
{
    Look &look = m_sudo->look(m_path);
    if (!look.state)
        return look.state.error();
    if (offset == 0 && length <= look.head.size())
        return look.head.substr(0, length);
    auto command = RemoteCommand::start(m_sudo->session, "exec sudo -n tail -c +\"$2\" -- \"$1\"",
                                        {m_path, std::to_string(offset + 1)});
    if (!command)
        return command.error();
    std::string bytes;
    while (bytes.size() < length) {
        Result<std::string> more = (*command)->read(length - bytes.size());
        if (!more)
            return more;
        if (more->empty())
            break;
        bytes += *more;
    }
    look.size = std::max(look.size, offset + bytes.size()); // it has grown since
    if (offset == 0 && bytes.size() >= Checkpoint::kHeadSize)
        look.head = bytes.substr(0, Checkpoint::kHeadSize);
    return bytes;
}

/// No further than the size that is known: what was read may not lie behind it.
Result<std::unique_ptr<RemoteFile>> SudoFile::packedFrom(uint64_t offset)
{
    const Look &look = m_sudo->look(m_path);
    if (m_sudo->tools.packer().empty() || !look.state || look.size <= offset)
        return std::unique_ptr<RemoteFile>();
    auto command = RemoteCommand::start(
        m_sudo->session,
        "sudo -n tail -c +\"$2\" -- \"$1\" | head -c \"$3\" | " + m_sudo->tools.packer(),
        {m_path, std::to_string(offset + 1), std::to_string(look.size - offset)});
    if (!command)
        return command.error();
    return packedOutput(std::move(*command));
}

class SudoFolder final : public RemoteFolder
{
public:
    SudoFolder(std::unique_ptr<RemoteFolder> plain, std::shared_ptr<Sudo> sudo)
        : m_plain(std::move(plain))
        , m_sudo(std::move(sudo))
    {}

    Result<std::unique_ptr<RemoteFile>> open(const std::string &path) override
    {
        Result<std::unique_ptr<RemoteFile>> file = m_plain->open(path);
        if (file || file.error().code != ErrorCode::NotReadable)
            return file;
        if (const Result<void> &state = m_sudo->look(path).state; !state)
            return state.error();
        return std::unique_ptr<RemoteFile>(std::make_unique<SudoFile>(m_sudo, path));
    }

    void lookAnew() override { m_sudo->looks.clear(); }

    Result<std::vector<FolderEntry>> list(const std::string &folder) override
    {
        return m_plain->list(folder);
    }

private:
    std::unique_ptr<RemoteFolder> m_plain;
    std::shared_ptr<Sudo> m_sudo;
};

} // namespace

std::unique_ptr<RemoteFolder> withSudo(std::unique_ptr<RemoteFolder> plain,
                                       SshSession::Private &session, const HostTools &tools,
                                       std::chrono::milliseconds pause)
{
    return std::make_unique<SudoFolder>(std::move(plain),
                                        std::make_shared<Sudo>(Sudo{session, tools, pause}));
}

} // namespace Estafeta
