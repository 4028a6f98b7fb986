// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formatfile.h"

#include "formats/jsonlines.h"
#include "logs/samplecheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <initializer_list>

namespace Estafeta {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongest = 1 << 20; ///< a format of a megabyte is none

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// Turns JSON into a FormatSpec. The first thing that is wrong is kept; what follows it is read
/// all the same and does not matter.
class SpecReader
{
public:
    SpecReader(const std::string &file, const QByteArray &json) : m_lines(viewOf(json))
    {
        m_spec.file = file;
    }

    Result<FormatSpec> read(const QJsonObject &format)
    {
        knowsOnly(format, {},
                  {"name"_L1, "about"_L1, "programs"_L1, "header"_L1, "replaces"_L1,
                   "otherLines"_L1, "patterns"_L1, "noise"_L1, "samples"_L1});
        m_spec.name = text(format, "name"_L1, {});
        if (format.contains("about"_L1))
            text(format, "about"_L1, {});
        forEach(format, "programs"_L1, {},
                [this](const QJsonValue &value, const std::string &path) {
                    m_spec.programs.push_back(textOf(value, path));
                });
        readFlag(format);
        if (format.contains("otherLines"_L1))
            readOtherLines(text(format, "otherLines"_L1, {}));
        if (format.contains("header"_L1))
            readHeader(object(format, "header"_L1, {}));
        forEach(format, "patterns"_L1, {},
                [this](const QJsonValue &value, const std::string &path) {
                    readPattern(objectOf(value, path), path);
                });
        if (format.contains("noise"_L1)) {
            forEach(format, "noise"_L1, {},
                    [this](const QJsonValue &value, const std::string &path) {
                        m_spec.patterns.push_back(
                            {m_lines.lineOf(path), EventKind::None, textOf(value, path), {}, {}});
                    });
        }
        forEach(format, "samples"_L1, {}, [this](const QJsonValue &value, const std::string &path) {
            readSample(objectOf(value, path), path);
        });
        if (m_error)
            return *m_error;
        return m_spec;
    }

private:
    using Use = std::function<void(const QJsonValue &, const std::string &)>;

    static std::string below(const std::string &path, QLatin1StringView key)
    {
        return (path.empty() ? "" : path + "/")
            + std::string(key.data(), static_cast<size_t>(key.size()));
    }

    static std::string below(const std::string &path, const QString &key)
    {
        return path + "/" + key.toStdString();
    }

    void refuse(const std::string &path, const std::string &why)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadFormat,
                            m_spec.file + ":" + std::to_string(m_lines.lineOf(path)), why};
    }

    void knowsOnly(const QJsonObject &object, const std::string &path,
                   std::initializer_list<QLatin1StringView> keys)
    {
        for (const QString &key : object.keys()) {
            if (std::ranges::find(keys, key) == keys.end())
                refuse(path.empty() ? key.toStdString() : below(path, key),
                       "\"" + key.toStdString() + "\" is not known here");
        }
    }

    std::string textOf(const QJsonValue &value, const std::string &path)
    {
        if (!value.isString() || value.toString().isEmpty())
            refuse(path, "a text is missing: " + path);
        return value.toString().toStdString();
    }

    std::string text(const QJsonObject &object, QLatin1StringView key, const std::string &path)
    {
        return textOf(object.value(key), below(path, key));
    }

    QJsonObject objectOf(const QJsonValue &value, const std::string &path)
    {
        if (!value.isObject())
            refuse(path, "{ } is missing: " + path);
        return value.toObject();
    }

    QJsonObject object(const QJsonObject &object, QLatin1StringView key, const std::string &path)
    {
        return objectOf(object.value(key), below(path, key));
    }

    void forEach(const QJsonObject &object, QLatin1StringView key, const std::string &path,
                 const Use &use)
    {
        const std::string place = below(path, key);
        const QJsonArray array = object.value(key).toArray();
        if (array.isEmpty())
            refuse(place, "a list is missing or empty: " + place);
        for (qsizetype i = 0; i < array.size(); ++i)
            use(array.at(i), place + "/" + std::to_string(i));
    }

    /// {"name": "text", ...}; numbers may be written as such.
    NamedTexts namedTexts(const QJsonObject &object, const std::string &path)
    {
        NamedTexts texts;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool good = it->isString() || it->isDouble();
            if (!good)
                refuse(below(path, it.key()), "neither text nor number: " + it.key().toStdString());
            texts.emplace_back(it.key().toStdString(), it->toVariant().toString().toStdString());
        }
        return texts;
    }

    void readFlag(const QJsonObject &format)
    {
        const QJsonValue replaces = format.value("replaces"_L1);
        if (!replaces.isUndefined() && !replaces.isBool())
            refuse("replaces", "\"replaces\" is true or false");
        m_spec.replaces = replaces.toBool();
    }

    void readOtherLines(const std::string &fate)
    {
        if (fate == "unparsed")
            m_spec.otherLines = LineFate::Unparsed;
        else if (fate == "noise")
            m_spec.otherLines = LineFate::Noise;
        else if (fate == "foreign")
            m_spec.otherLines = LineFate::Foreign;
        else
            refuse("otherLines",
                   "other lines are unparsed, noise or foreign, not \"" + fate + "\"");
    }

    void readHeader(const QJsonObject &header)
    {
        knowsOnly(header, "header", {"expression"_L1, "time"_L1});
        m_spec.headerLine = m_lines.lineOf("header");
        m_spec.headerExpression = text(header, "expression"_L1, "header");
        m_spec.timeForm = text(header, "time"_L1, "header");
    }

    void readPattern(const QJsonObject &object, const std::string &path)
    {
        knowsOnly(object, path, {"event"_L1, "expression"_L1, "set"_L1, "values"_L1});
        PatternSpec pattern;
        pattern.line = m_lines.lineOf(path);
        const std::string kind = text(object, "event"_L1, path);
        if (const auto known = eventKindNamed(kind))
            pattern.kind = *known;
        else
            refuse(below(path, "event"_L1), "there is no event \"" + kind + "\"");
        pattern.expression = text(object, "expression"_L1, path);
        if (object.contains("set"_L1))
            pattern.set = namedTexts(this->object(object, "set"_L1, path), below(path, "set"_L1));
        if (object.contains("values"_L1)) {
            const std::string place = below(path, "values"_L1);
            const QJsonObject values = this->object(object, "values"_L1, path);
            for (auto it = values.begin(); it != values.end(); ++it) {
                const std::string field = below(place, it.key());
                pattern.values.emplace_back(it.key().toStdString(),
                                            namedTexts(objectOf(*it, field), field));
            }
        }
        m_spec.patterns.push_back(std::move(pattern));
    }

    void readSample(const QJsonObject &object, const std::string &path)
    {
        knowsOnly(object, path, {"line"_L1, "time"_L1, "event"_L1, "fields"_L1});
        SampleSpec sample;
        sample.line = m_lines.lineOf(path);
        sample.text = text(object, "line"_L1, path);
        sample.outcome = text(object, "event"_L1, path);
        if (object.contains("time"_L1))
            sample.time = text(object, "time"_L1, path);
        if (object.contains("fields"_L1))
            sample.fields =
                namedTexts(this->object(object, "fields"_L1, path), below(path, "fields"_L1));
        m_spec.samples.push_back(std::move(sample));
    }

    JsonLines m_lines;
    FormatSpec m_spec;
    std::optional<Error> m_error;
};

} // namespace

Result<std::shared_ptr<const Format>> readFormat(const std::string &file, const QByteArray &json)
{
    const auto refused = [&file](int line, std::string why) {
        return Error{ErrorCode::BadFormat, file + ":" + std::to_string(line), std::move(why)};
    };
    if (json.size() > kLongest)
        return refused(1, "the file is longer than a megabyte");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(lineOfOffset(viewOf(json), static_cast<size_t>(std::max(0, error.offset))),
                       "this is no JSON: " + error.errorString().toStdString());
    if (!document.isObject())
        return refused(1, "{ } is missing around the format");
    auto spec = SpecReader(file, json).read(document.object());
    if (!spec)
        return spec.error();
    auto format = Format::compile(std::move(spec).value());
    if (!format)
        return format.error();
    if (auto proven = checkSamples(*format); !proven)
        return proven.error();
    return format;
}

} // namespace Estafeta
