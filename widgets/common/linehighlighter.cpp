// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/linehighlighter.h"

#include "widgets/common/meaning.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace Estafeta {

namespace {

bool isLink(const QString &item)
{
    return item == QLatin1String("Queue ID") || item == QLatin1String("Message-ID")
        || item == QLatin1String("Address") || item == QLatin1String("IP");
}

} // namespace

/// Collects the formats of one line.
class LineHighlighter::Engine : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    struct Part {
        int offset;
        int length;
        KSyntaxHighlighting::Format format;
    };

    Engine() { setDefinition(m_repository.definitionForName(QStringLiteral("Mail Log"))); }

    void choose(const QPalette &palette)
    {
        m_palette = palette;
        const auto theme = isDark(palette) ? KSyntaxHighlighting::Repository::DarkTheme
                                           : KSyntaxHighlighting::Repository::LightTheme;
        setTheme(m_repository.defaultTheme(theme));
    }

    const QList<Part> &parts(const QString &line)
    {
        m_parts.clear();
        highlightLine(line, KSyntaxHighlighting::State());
        return m_parts;
    }

    /// Colours are kept for what they mean everywhere; links are underlined, the rest is quiet.
    [[nodiscard]] QTextCharFormat look(const KSyntaxHighlighting::Format &format) const
    {
        QTextCharFormat look;
        const QString name = format.name();
        look.setForeground(m_palette.color(QPalette::Text));
        if (name == QLatin1String("Good"))
            look.setForeground(meaningColor(Meaning::Delivered, m_palette));
        else if (name == QLatin1String("Waiting"))
            look.setForeground(meaningColor(Meaning::Deferred, m_palette));
        else if (name == QLatin1String("Bad"))
            look.setForeground(meaningColor(Meaning::Failed, m_palette));
        else if (name == QLatin1String("Key") || name == QLatin1String("Program"))
            look.setForeground(secondaryText(m_palette));
        if (format.isBold(theme()))
            look.setFontWeight(QFont::Bold);
        if (isLink(name)) {
            look.setUnderlineStyle(QTextCharFormat::DotLine);
            look.setUnderlineColor(look.foreground().color());
        }
        return look;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length > 0)
            m_parts.append({offset, length, format});
    }

private:
    KSyntaxHighlighting::Repository m_repository;
    QPalette m_palette;
    QList<Part> m_parts;
};

LineHighlighter::LineHighlighter() : m_engine(std::make_unique<Engine>()) {}

LineHighlighter::~LineHighlighter() = default;

void LineHighlighter::setPalette(const QPalette &palette)
{
    m_engine->choose(palette);
}

QList<QTextLayout::FormatRange> LineHighlighter::formats(const QString &line)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const Engine::Part &part : m_engine->parts(line))
        ranges.append({part.offset, part.length, m_engine->look(part.format)});
    return ranges;
}

LineHighlighter::Reading LineHighlighter::read(const QString &line)
{
    Reading reading;
    for (const Engine::Part &part : m_engine->parts(line)) {
        reading.formats.append({part.offset, part.length, m_engine->look(part.format)});
        if (!isLink(part.format.name()))
            continue;
        QString link = line.mid(part.offset, part.length);
        if (part.format.name() == QLatin1String("Message-ID"))
            link = link.mid(link.indexOf(u'<'));
        else
            link.remove(u'<').remove(u'>').remove(u'[').remove(u']');
        reading.links.append({part.offset, part.length, link});
    }
    return reading;
}

QString LineHighlighter::linkAt(const QString &line, int place)
{
    const QList<Link> all = read(line).links;
    for (const Link &link : all) {
        if (place >= link.offset && place < link.offset + link.length)
            return link.text;
    }
    return {};
}

} // namespace Estafeta
