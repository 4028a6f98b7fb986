// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/checkedjson.h"

#include <QJsonArray>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace Estafeta {

std::string jsonPath(const std::string &path, const QString &key)
{
    return (path.empty() ? std::string() : path + "/") + key.toStdString();
}

CheckedJson::CheckedJson(std::string file, std::string_view json)
    : m_file(std::move(file))
    , m_lines(json)
{}

void CheckedJson::refuse(const std::string &path, const std::string &why)
{
    if (!m_error)
        m_error = Error{ErrorCode::BadFormat, m_file + ":" + std::to_string(lineOf(path)), why};
}

void CheckedJson::knowsOnly(const QJsonObject &object, const std::string &path,
                            std::initializer_list<QLatin1StringView> keys)
{
    for (const QString &key : object.keys()) {
        if (std::ranges::find(keys, key) == keys.end())
            refuse(jsonPath(path, key), "\"" + key.toStdString() + "\" is not known here");
    }
}

std::string CheckedJson::textOf(const QJsonValue &value, const std::string &path)
{
    if (!value.isString() || value.toString().isEmpty())
        refuse(path, "a text is missing: " + path);
    return value.toString().toStdString();
}

std::string CheckedJson::text(const QJsonObject &object, QLatin1StringView key,
                              const std::string &path)
{
    return textOf(object.value(key), jsonPath(path, key));
}

QJsonObject CheckedJson::objectOf(const QJsonValue &value, const std::string &path)
{
    if (!value.isObject())
        refuse(path, "{ } is missing: " + path);
    return value.toObject();
}

QJsonObject CheckedJson::object(const QJsonObject &object, QLatin1StringView key,
                                const std::string &path)
{
    return objectOf(object.value(key), jsonPath(path, key));
}

void CheckedJson::forEach(const QJsonObject &object, QLatin1StringView key, const std::string &path,
                          const Use &use)
{
    const std::string place = jsonPath(path, key);
    const QJsonArray array = object.value(key).toArray();
    if (array.isEmpty())
        refuse(place, "a list is missing or empty: " + place);
    for (qsizetype i = 0; i < array.size(); ++i)
        use(array.at(i), place + "/" + std::to_string(i));
}

NamedTexts CheckedJson::namedTexts(const QJsonObject &object, const std::string &path)
{
    NamedTexts texts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool good = it->isString() || it->isDouble();
        if (!good)
            refuse(jsonPath(path, it.key()), "neither text nor number: " + it.key().toStdString());
        texts.emplace_back(it.key().toStdString(), it->toVariant().toString().toStdString());
    }
    return texts;
}

} // namespace Estafeta
