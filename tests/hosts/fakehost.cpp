// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hosts/fakehost.h"

#include <archive.h>
#include <archive_entry.h>

namespace Estafeta {

namespace {

class FakeFile final : public RemoteFile
{
public:
    FakeFile(FakeHost &host, FakeHost::Content content)
        : m_host(host)
        , m_content(std::move(content))
    {}

    Result<uint64_t> size() override
    {
        if (!m_host.connected)
            return Error{ErrorCode::ConnectionLost, {}, {}};
        return m_content->size();
    }

    Result<std::string> read(uint64_t offset, size_t length) override
    {
        if (!m_host.connected)
            return Error{ErrorCode::ConnectionLost, {}, {}};
        if (offset >= m_content->size())
            return std::string();
        return m_content->substr(offset, length);
    }

private:
    FakeHost &m_host;
    FakeHost::Content m_content;
};

} // namespace

void FakeHost::shiftRotated(const std::string &path, int keep)
{
    for (int i = keep; i > 0; --i) {
        for (const char *ending : {"", ".gz"}) {
            const auto from = files.find(path + "." + std::to_string(i) + ending);
            if (from == files.end())
                continue;
            const Content content = from->second;
            files.erase(from);
            if (i < keep)
                files[path + "." + std::to_string(i + 1) + ending] = content;
        }
    }
}

void FakeHost::compress(const std::string &path)
{
    files[path + ".gz"] = std::make_shared<std::string>(gzipped(*files.at(path)));
    modified[files[path + ".gz"]] = modified[files.at(path)];
    files.erase(path);
}

Result<std::unique_ptr<RemoteFile>> FakeHost::open(const std::string &path)
{
    if (!connected)
        return Error{ErrorCode::ConnectionLost, {}, {}};
    const auto found = files.find(path);
    if (found == files.end())
        return Error{ErrorCode::NotFound, path, {}};
    return std::unique_ptr<RemoteFile>(std::make_unique<FakeFile>(*this, found->second));
}

Result<std::vector<FolderEntry>> FakeHost::list(const std::string &folder)
{
    ++listings;
    if (onList)
        onList();
    if (!connected)
        return Error{ErrorCode::ConnectionLost, {}, {}};
    std::vector<FolderEntry> entries;
    for (const auto &[path, content] : files) {
        if (path.starts_with(folder + "/"))
            entries.push_back({path.substr(folder.size() + 1), content->size(), modified[content]});
    }
    return entries;
}

std::string gzipped(const std::string &plain)
{
    std::string packed(plain.size() + 4096, '\0');
    size_t used = 0;
    archive *writer = archive_write_new();
    archive_write_add_filter_gzip(writer);
    archive_write_set_format_raw(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, packed.data(), packed.size(), &used);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, "log");
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(writer, entry);
    archive_write_data(writer, plain.data(), plain.size());
    archive_entry_free(entry);
    archive_write_free(writer);
    packed.resize(used);
    return packed;
}

} // namespace Estafeta
