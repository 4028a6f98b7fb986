// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/jsonlines.h"

#include <algorithm>
#include <vector>

namespace Estafeta {

namespace {

/// Walks through JSON text and tells where values begin.
class Walker
{
public:
    template<typename Note>
    void walk(std::string_view json, Note note)
    {
        for (size_t i = 0; i < json.size(); ++i) {
            const char c = json[i];
            if (c == '"') {
                const size_t end = endOfString(json, i);
                takeString(json.substr(i + 1, end - i - 1), note);
                i = end;
            } else if (c == '{' || c == '[') {
                note(path(), m_line);
                m_levels.push_back({c == '[', 0, {}, c == '{'});
            } else if ((c == '}' || c == ']') && !m_levels.empty()) {
                m_levels.pop_back();
            } else if (c == ',' && !m_levels.empty()) {
                ++m_levels.back().index;
                m_levels.back().atKey = !m_levels.back().isArray;
            } else if (c == ':' && !m_levels.empty()) {
                m_levels.back().atKey = false;
            } else if (c == '\n') {
                ++m_line;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                note(path(), m_line); // a number or a word: each of its letters says the same
            }
        }
    }

private:
    struct Level {
        bool isArray = false;
        int index = 0;
        std::string_view key;
        bool atKey = false;
    };

    /// Of the closing quotation mark, or the text's end.
    static size_t endOfString(std::string_view json, size_t start)
    {
        size_t i = start + 1;
        while (i < json.size() && json[i] != '"')
            i += json[i] == '\\' ? 2 : 1;
        return std::min(i, json.size());
    }

    template<typename Note>
    void takeString(std::string_view text, Note note)
    {
        if (!m_levels.empty() && m_levels.back().atKey)
            m_levels.back().key = text;
        else
            note(path(), m_line);
        m_line += static_cast<int>(std::ranges::count(text, '\n'));
    }

    [[nodiscard]] std::string path() const
    {
        std::string path;
        for (const Level &level : m_levels) {
            path += path.empty() ? "" : "/";
            path += level.isArray ? std::to_string(level.index) : std::string(level.key);
        }
        return path;
    }

    std::vector<Level> m_levels;
    int m_line = 1;
};

} // namespace

JsonLines::JsonLines(std::string_view json)
{
    Walker().walk(
        json, [this](std::string path, int line) { m_lines.try_emplace(std::move(path), line); });
}

int JsonLines::lineOf(std::string path) const
{
    while (true) {
        const auto known = m_lines.find(path);
        if (known != m_lines.end())
            return known->second;
        if (path.empty())
            return 1;
        const size_t slash = path.rfind('/');
        path.resize(slash == std::string::npos ? 0 : slash);
    }
}

int lineOfOffset(std::string_view text, size_t offset)
{
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, offset), '\n'));
}

} // namespace Estafeta
