// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "formats/jsonlines.h"
#include "logs/formatspec.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace Estafeta {

/// The path of what an object at `path` holds under `key`: "samples/3/fields". Of the outermost
/// object the path is empty.
[[nodiscard]] std::string jsonPath(const std::string &path, const QString &key);

/// Reads JSON of which a certain form is expected. The first thing that is wrong is kept, with its
/// line; what follows it is read all the same and does not matter.
class CheckedJson
{
public:
    /// `json`: the text whose values the functions are given. Not kept.
    CheckedJson(std::string file, std::string_view json);

    /// BadFormat (context: "FILE:LINE"); nothing when all was right.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void refuse(const std::string &path, const std::string &why);

    void knowsOnly(const QJsonObject &object, const std::string &path,
                   std::initializer_list<QLatin1StringView> keys);

    /// What is read is a text, and not empty.
    std::string textOf(const QJsonValue &value, const std::string &path);
    std::string text(const QJsonObject &object, QLatin1StringView key, const std::string &path);

    QJsonObject objectOf(const QJsonValue &value, const std::string &path);
    QJsonObject object(const QJsonObject &object, QLatin1StringView key, const std::string &path);

    /// Calls `use(value, path)` for each value of a list that is not empty.
    using Use = std::function<void(const QJsonValue &, const std::string &)>;
    void forEach(const QJsonObject &object, QLatin1StringView key, const std::string &path,
                 const Use &use);

    /// {"name": "text", ...}; numbers may be written as such.
    NamedTexts namedTexts(const QJsonObject &object, const std::string &path);

    [[nodiscard]] int lineOf(const std::string &path) const { return m_lines.lineOf(path); }

private:
    std::string m_file;
    JsonLines m_lines;
    std::optional<Error> m_error;
};

} // namespace Estafeta
