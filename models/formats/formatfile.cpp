// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formatfile.h"

#include "formats/checkedjson.h"
#include "logs/samplecheck.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Estafeta {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongest = 1 << 20; ///< a format of a megabyte is none

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// Turns JSON into a FormatSpec.
class SpecReader
{
public:
    SpecReader(const std::string &file, std::string_view json) : m_json(file, json)
    {
        m_spec.file = file;
    }

    Result<FormatSpec> read(const QJsonObject &format);

private:
    void readPrograms(const QJsonObject &format);
    void readFlag(const QJsonObject &format);
    void readOtherLines(const std::string &fate);
    void readHeader(const QJsonObject &header);
    void readPattern(const QJsonObject &object, const std::string &path);
    [[nodiscard]] EventKind eventKind(const QJsonObject &pattern, const std::string &path);
    void readValues(const QJsonObject &values, const std::string &path, PatternSpec &pattern);
    void readNoise(const QJsonObject &format);
    void readSample(const QJsonObject &object, const std::string &path);

    CheckedJson m_json;
    FormatSpec m_spec;
};

Result<FormatSpec> SpecReader::read(const QJsonObject &format)
{
    m_json.knowsOnly(format, {},
                     {"name"_L1, "about"_L1, "programs"_L1, "header"_L1, "replaces"_L1,
                      "otherLines"_L1, "patterns"_L1, "noise"_L1, "samples"_L1});
    m_spec.name = m_json.text(format, "name"_L1, {});
    if (format.contains("about"_L1))
        m_json.text(format, "about"_L1, {});
    readPrograms(format);
    readFlag(format);
    if (format.contains("otherLines"_L1))
        readOtherLines(m_json.text(format, "otherLines"_L1, {}));
    if (format.contains("header"_L1))
        readHeader(m_json.object(format, "header"_L1, {}));
    m_json.forEach(format, "patterns"_L1, {},
                   [this](const QJsonValue &value, const std::string &path) {
                       readPattern(m_json.objectOf(value, path), path);
                   });
    if (format.contains("noise"_L1))
        readNoise(format);
    m_json.forEach(format, "samples"_L1, {},
                   [this](const QJsonValue &value, const std::string &path) {
                       readSample(m_json.objectOf(value, path), path);
                   });
    if (m_json.error())
        return *m_json.error();
    return std::move(m_spec);
}

void SpecReader::readPrograms(const QJsonObject &format)
{
    m_json.forEach(format, "programs"_L1, {},
                   [this](const QJsonValue &value, const std::string &path) {
                       m_spec.programs.push_back(m_json.textOf(value, path));
                   });
}

void SpecReader::readFlag(const QJsonObject &format)
{
    const QJsonValue replaces = format.value("replaces"_L1);
    if (!replaces.isUndefined() && !replaces.isBool())
        m_json.refuse("replaces", "\"replaces\" is true or false");
    m_spec.replaces = replaces.toBool();
}

void SpecReader::readOtherLines(const std::string &fate)
{
    if (fate == "unparsed")
        m_spec.otherLines = LineFate::Unparsed;
    else if (fate == "noise")
        m_spec.otherLines = LineFate::Noise;
    else if (fate == "foreign")
        m_spec.otherLines = LineFate::Foreign;
    else
        m_json.refuse("otherLines",
                      "other lines are unparsed, noise or foreign, not \"" + fate + "\"");
}

void SpecReader::readHeader(const QJsonObject &header)
{
    m_json.knowsOnly(header, "header", {"expression"_L1, "time"_L1});
    m_spec.headerLine = m_json.lineOf("header");
    m_spec.headerExpression = m_json.text(header, "expression"_L1, "header");
    m_spec.timeForm = m_json.text(header, "time"_L1, "header");
}

void SpecReader::readPattern(const QJsonObject &object, const std::string &path)
{
    m_json.knowsOnly(object, path, {"event"_L1, "expression"_L1, "set"_L1, "values"_L1});
    PatternSpec pattern;
    pattern.line = m_json.lineOf(path);
    pattern.kind = eventKind(object, path);
    pattern.expression = m_json.text(object, "expression"_L1, path);
    if (object.contains("set"_L1))
        pattern.set =
            m_json.namedTexts(m_json.object(object, "set"_L1, path), jsonPath(path, "set"_L1));
    if (object.contains("values"_L1))
        readValues(m_json.object(object, "values"_L1, path), jsonPath(path, "values"_L1), pattern);
    m_spec.patterns.push_back(std::move(pattern));
}

EventKind SpecReader::eventKind(const QJsonObject &pattern, const std::string &path)
{
    const std::string name = m_json.text(pattern, "event"_L1, path);
    const auto known = eventKindNamed(name);
    if (!known)
        m_json.refuse(jsonPath(path, "event"_L1), "there is no event \"" + name + "\"");
    return known.value_or(EventKind::None);
}

void SpecReader::readValues(const QJsonObject &values, const std::string &path,
                            PatternSpec &pattern)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const std::string field = jsonPath(path, it.key());
        pattern.values.emplace_back(it.key().toStdString(),
                                    m_json.namedTexts(m_json.objectOf(*it, field), field));
    }
}

void SpecReader::readNoise(const QJsonObject &format)
{
    m_json.forEach(
        format, "noise"_L1, {}, [this](const QJsonValue &value, const std::string &path) {
            m_spec.patterns.push_back(
                {m_json.lineOf(path), EventKind::None, m_json.textOf(value, path), {}, {}});
        });
}

void SpecReader::readSample(const QJsonObject &object, const std::string &path)
{
    m_json.knowsOnly(object, path, {"line"_L1, "time"_L1, "event"_L1, "fields"_L1});
    SampleSpec sample;
    sample.line = m_json.lineOf(path);
    sample.text = m_json.text(object, "line"_L1, path);
    sample.outcome = m_json.text(object, "event"_L1, path);
    if (object.contains("time"_L1))
        sample.time = m_json.text(object, "time"_L1, path);
    if (object.contains("fields"_L1))
        sample.fields = m_json.namedTexts(m_json.object(object, "fields"_L1, path),
                                          jsonPath(path, "fields"_L1));
    m_spec.samples.push_back(std::move(sample));
}

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
    auto spec = SpecReader(file, viewOf(json)).read(document.object());
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
