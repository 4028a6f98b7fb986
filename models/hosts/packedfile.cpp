// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/packedfile.h"

#include "hosts/remotecommand.h"

#include <algorithm>

namespace Estafeta {

namespace {

class PackedFile final : public RemoteFile
{
public:
    static constexpr size_t kPart = size_t{64} * 1024; // about what comes at a time

    explicit PackedFile(std::unique_ptr<RemoteCommand> command) : m_command(std::move(command)) {}

    Result<uint64_t> size() override { return m_read; }

    Result<std::string> read(uint64_t offset, size_t length) override
    {
        if (offset != m_read) // it cannot go back
            return Error{ErrorCode::NotReadable, {}, {}};
        std::string bytes;
        while (bytes.size() < length) {
            Result<std::string> more = m_command->read(std::min(length - bytes.size(), kPart));
            if (!more)
                return more;
            if (more->empty())
                break;
            bytes += *more;
        }
        m_read += bytes.size();
        return bytes;
    }

private:
    std::unique_ptr<RemoteCommand> m_command;
    uint64_t m_read = 0;
};

} // namespace

std::unique_ptr<RemoteFile> packedOutput(std::unique_ptr<RemoteCommand> command)
{
    return std::make_unique<PackedFile>(std::move(command));
}

Result<std::unique_ptr<RemoteFile>> openPacked(SshSession::Private &session, const HostTools &tools,
                                               const std::string &path, uint64_t offset)
{
    // dd copies nothing: it moves the place in the open file, which the packer then reads on from.
    auto command = RemoteCommand::start(
        session,
        "exec <\"$1\" && dd bs=1 count=0 skip=\"$2\" 2>/dev/null && exec " + tools.packer(),
        {path, std::to_string(offset)});
    if (!command)
        return command.error();
    return packedOutput(std::move(*command));
}

} // namespace Estafeta
