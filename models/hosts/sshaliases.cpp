// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sshaliases.h"

#include "core/text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <glob.h>

namespace Estafeta {

namespace {

constexpr int kDeepest = 16; // as OpenSSH

/// The words of a line, which may be in double quotes; a word that begins with '#' ends it.
std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    for (;;) {
        line = trimmed(line);
        if (line.empty() || line.front() == '#')
            return words;
        const bool isQuoted = line.front() == '"';
        if (isQuoted)
            line.remove_prefix(1);
        const size_t end = std::min(line.find_first_of(isQuoted ? "\"" : " \t"), line.size());
        words.emplace_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
}

/// "Host a b", "Host=a", "host = a": the keyword in lower case, then the rest.
std::vector<std::string> statement(std::string_view line)
{
    line = trimmed(line);
    const size_t end = std::min(line.find_first_of(" \t="), line.size());
    std::string_view rest = trimmed(line.substr(end));
    if (rest.starts_with('='))
        rest.remove_prefix(1);
    std::vector<std::string> words = wordsOf(rest);
    words.insert(words.begin(), lowered(line.substr(0, end)));
    return words;
}

bool isName(const std::string &word)
{
    return !word.empty() && !word.starts_with('-')
        && word.find_first_of("*?! \t/@") == std::string::npos;
}

std::vector<std::string> filesLike(const std::string &pattern)
{
    glob_t found{};
    std::vector<std::string> files;
    if (glob(pattern.c_str(), 0, nullptr, &found) == 0)
        files.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
    globfree(&found);
    return files;
}

class AliasReader
{
public:
    explicit AliasReader(std::string home) : m_home(std::move(home)) {}

    Result<void> read(const std::string &path, int depth);
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_names); }

private:
    void include(const std::vector<std::string> &patterns, int depth);

    std::string m_home;
    std::vector<std::string> m_names;
};

Result<void> AliasReader::read(const std::string &path, int depth)
{
    std::ifstream file(path);
    if (!file.is_open())
        return Error{ErrorCode::NotReadable, path, std::strerror(errno)};
    std::string line;
    while (std::getline(file, line)) {
        std::vector<std::string> words = statement(line);
        const std::string key = words.front();
        words.erase(words.begin());
        if (key == "include" && depth < kDeepest)
            include(words, depth);
        if (key != "host")
            continue;
        for (const std::string &name : words) {
            if (isName(name) && std::ranges::find(m_names, name) == m_names.end())
                m_names.push_back(name);
        }
    }
    return {};
}

/// What cannot be read is passed over, as ssh does.
void AliasReader::include(const std::vector<std::string> &patterns, int depth)
{
    for (const std::string &pattern : patterns) {
        std::string path = pattern;
        if (path.starts_with("~/"))
            path = m_home + path.substr(1);
        else if (!path.starts_with('/'))
            path = m_home + "/.ssh/" + path;
        for (const std::string &file : filesLike(path))
            static_cast<void>(read(file, depth + 1));
    }
}

} // namespace

Result<std::vector<std::string>> sshAliases(const SshSettings &settings)
{
    const std::string file =
        settings.sshConfigFile.empty() ? settings.home + "/.ssh/config" : settings.sshConfigFile;
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return std::vector<std::string>();
    AliasReader reader(settings.home);
    if (auto done = reader.read(file, 0); !done)
        return done.error();
    return reader.take();
}

} // namespace Estafeta
