// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sftpfolder.h"

#include "hosts/packedfile.h"
#include "hosts/sshsession_p.h"

#include <libssh/sftp.h>

#include <algorithm>
#include <chrono>
#include <deque>

#include <fcntl.h>
#include <sys/socket.h>

namespace Estafeta {

namespace {

using Clock = std::chrono::steady_clock;

// More than about 1 MB on the way is useless: libssh's channel window is that wide.
constexpr size_t kDepth = 4;
constexpr size_t kSafeChunk = 32 * 1024; // what every server must accept
constexpr size_t kLargestChunk = 256 * 1024;

struct SftpDeleter {
    void operator()(sftp_session session) const { sftp_free(session); }

    void operator()(sftp_attributes attributes) const { sftp_attributes_free(attributes); }

    void operator()(sftp_limits_t limits) const { sftp_limits_free(limits); }
};

using SftpPtr = std::unique_ptr<sftp_session_struct, SftpDeleter>;
using AttributesPtr = std::unique_ptr<sftp_attributes_struct, SftpDeleter>;
using LimitsPtr = std::unique_ptr<sftp_limits_struct, SftpDeleter>;

/// Shared by a folder and its files.
struct Channel {
    SshSession::Private &d;
    SftpPtr sftp;
    size_t chunk = kSafeChunk;
    HostTools tools = {};

    /// Where things stood before a call, to tell afterwards whether the server answered it.
    struct Moment {
        uint64_t packets;
        Clock::time_point time;
    };

    [[nodiscard]] Moment now() const { return {d.received.in_packets, Clock::now()}; }

    /// Turns a failed call into an Error. libssh keeps its old codes when no answer came, and a
    /// half answer leaves its stream out of step: silence and time-outs are looked at first.
    [[nodiscard]] Error error(const std::string &path, const Moment &before) const
    {
        const bool silent = Clock::now() - before.time >= d.settings.timeout;
        if (silent && ssh_is_connected(d.session) != 0)
            return lost(ErrorCode::PeerSilent);
        if (d.received.in_packets == before.packets || ssh_is_connected(d.session) == 0)
            return lost();
        switch (sftp_get_error(sftp.get())) {
        case SSH_FX_NO_SUCH_FILE:
        case SSH_FX_NO_SUCH_PATH:
            return {ErrorCode::NotFound, path, {}};
        case SSH_FX_EOF:
        case SSH_FX_NO_CONNECTION:
        case SSH_FX_CONNECTION_LOST:
            return lost();
        default:
            return {ErrorCode::NotReadable, path, ssh_get_error(d.session)};
        }
    }

    /// Shuts the socket too: closing each open file of a silent server would wait once more.
    [[nodiscard]] Error lost(ErrorCode code = ErrorCode::ConnectionLost) const
    {
        shutdown(ssh_get_fd(d.session), SHUT_RDWR);
        return d.error(d.ended.emplace(d.ended.value_or(code)));
    }
};

class SftpFile final : public RemoteFile
{
public:
    SftpFile(std::shared_ptr<Channel> channel, sftp_file file, std::string path)
        : m_channel(std::move(channel))
        , m_file(file)
        , m_path(std::move(path))
    {}

    ~SftpFile() override { sftp_close(m_file); }

    Result<uint64_t> size() override
    {
        const Channel::Moment before = m_channel->now();
        const AttributesPtr attributes(sftp_fstat(m_file));
        if (!attributes)
            return m_channel->error(m_path, before);
        return attributes->size;
    }

    Result<std::string> read(uint64_t offset, size_t length) override;

    Result<std::unique_ptr<RemoteFile>> packedFrom(uint64_t offset) override
    {
        if (m_channel->tools.packer().empty())
            return std::unique_ptr<RemoteFile>();
        return openPacked(m_channel->d, m_channel->tools, m_path, offset);
    }

private:
    struct Request {
        sftp_aio aio = nullptr;
        size_t wanted = 0;
    };

    Result<void> ask(std::deque<Request> &requests, size_t length, size_t &asked);

    std::shared_ptr<Channel> m_channel;
    sftp_file m_file;
    std::string m_path;
};

Result<void> SftpFile::ask(std::deque<Request> &requests, size_t length, size_t &asked)
{
    while (asked < length && requests.size() < kDepth) {
        Request request;
        const Channel::Moment before = m_channel->now();
        const ssize_t sent =
            sftp_aio_begin_read(m_file, std::min(length - asked, m_channel->chunk), &request.aio);
        if (sent <= 0)
            return m_channel->error(m_path, before);
        request.wanted = static_cast<size_t>(sent);
        asked += request.wanted;
        requests.push_back(request);
    }
    return {};
}

Result<std::string> SftpFile::read(uint64_t offset, size_t length)
{
    std::string bytes(length, '\0');
    std::deque<Request> requests;
    Result<void> state;
    size_t asked = 0;
    size_t got = 0;
    bool ended = false; // at the end of the file, or after an answer shorter than asked
    sftp_seek64(m_file, offset);
    while (state && !ended && got < length) {
        state = ask(requests, length, asked);
        if (!state)
            break;
        Request request = requests.front();
        requests.pop_front();
        const Channel::Moment before = m_channel->now();
        const ssize_t count = sftp_aio_wait_read(&request.aio, bytes.data() + got, request.wanted);
        if (count < 0)
            state = m_channel->error(m_path, before);
        else
            got += static_cast<size_t>(count);
        ended = count < static_cast<ssize_t>(request.wanted);
    }
    // The answers behind a short one are for places beyond it: they are fetched and forgotten.
    for (Request &request : requests) {
        std::string unused(request.wanted, '\0');
        if (state)
            sftp_aio_wait_read(&request.aio, unused.data(), unused.size());
        else
            SFTP_AIO_FREE(request.aio);
    }
    if (!state)
        return state.error();
    bytes.resize(got);
    return bytes;
}

class SftpFolder final : public RemoteFolder
{
public:
    explicit SftpFolder(std::shared_ptr<Channel> channel) : m_channel(std::move(channel)) {}

    Result<std::unique_ptr<RemoteFile>> open(const std::string &path) override
    {
        const Channel::Moment before = m_channel->now();
        sftp_file file = sftp_open(m_channel->sftp.get(), path.c_str(), O_RDONLY, 0);
        if (file == nullptr)
            return m_channel->error(path, before);
        return std::unique_ptr<RemoteFile>(std::make_unique<SftpFile>(m_channel, file, path));
    }

    Result<std::vector<FolderEntry>> list(const std::string &folder) override;

private:
    std::shared_ptr<Channel> m_channel;
};

Result<std::vector<FolderEntry>> SftpFolder::list(const std::string &folder)
{
    const Channel::Moment before = m_channel->now();
    sftp_dir dir = sftp_opendir(m_channel->sftp.get(), folder.c_str());
    if (dir == nullptr)
        return m_channel->error(folder, before);
    std::vector<FolderEntry> entries;
    while (const AttributesPtr entry{sftp_readdir(m_channel->sftp.get(), dir)}) {
        if (entry->type == SSH_FILEXFER_TYPE_REGULAR || entry->type == SSH_FILEXFER_TYPE_UNKNOWN)
            entries.push_back({entry->name, entry->size, static_cast<int64_t>(entry->mtime)});
    }
    const bool whole = sftp_dir_eof(dir) != 0;
    sftp_closedir(dir);
    if (!whole)
        return m_channel->error(folder, before);
    return entries;
}

} // namespace

Result<std::unique_ptr<RemoteFolder>> openSftpFolder(SshSession::Private &d, const HostTools &tools)
{
    const auto begun = Clock::now();
    SftpPtr sftp(sftp_new(d.session));
    if (!sftp || sftp_init(sftp.get()) != SSH_OK) {
        if (Clock::now() - begun >= d.settings.timeout)
            return d.error(ErrorCode::PeerSilent);
        const bool alive = ssh_is_connected(d.session) != 0;
        return d.error(alive ? ErrorCode::RemoteCommandFailed : ErrorCode::ConnectionLost);
    }
    const LimitsPtr limits(sftp_limits(sftp.get()));
    auto channel = std::make_shared<Channel>(Channel{d, std::move(sftp), kSafeChunk, tools});
    if (limits && limits->max_read_length > 0)
        channel->chunk = std::min<size_t>(limits->max_read_length, kLargestChunk);
    return std::unique_ptr<RemoteFolder>(std::make_unique<SftpFolder>(std::move(channel)));
}

} // namespace Estafeta
