// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/meaning.h"

#include "widgets/common/meaningicon.h"

#include <array>

namespace Estafeta {

namespace {

struct Shades {
    QRgb light;
    QRgb dark;
};

constexpr std::array<Shades, kMeaningCount> kShades = {{
    {0xff007a5a, 0xff3cc9a0},
    {0xff0060a0, 0xff6cb8f0},
    {0xffa06400, 0xfff0b040},
    {0xffb8400a, 0xffff8a50},
    {0xff8a4a7a, 0xffd79ac4},
    {0xff7a1030, 0xffff6f91},
    {0xff5a5a5a, 0xffb0b0b0},
}};

constexpr std::array<Shades, 6> kHostShades = {{
    {0xff0072b2, 0xff56b4e9},
    {0xffcc79a7, 0xffe3a7c8},
    {0xff009e73, 0xff4fd0ab},
    {0xffb88a00, 0xfff0e442},
    {0xffd55e00, 0xffff9a57},
    {0xff606060, 0xffb8b8b8},
}};

} // namespace

Meaning meaningOf(Verdict verdict, Reason reason, Grade grade)
{
    if (grade == Grade::Possible)
        return Meaning::Unknown;
    switch (verdict) {
    case Verdict::DeliveredMailbox:
    case Verdict::DeliveredProgram:
    case Verdict::DeliveredRemote:
    case Verdict::DeliveredList:
    case Verdict::Duplicate:
        return Meaning::Delivered;
    case Verdict::InTransit:
    case Verdict::Held:
        return Meaning::Transit;
    case Verdict::Greylisted:
    case Verdict::Deferred:
        return Meaning::Deferred;
    case Verdict::Quarantined:
    case Verdict::Discarded: {
        const bool infected = reason == Reason::Virus || reason == Reason::Banned;
        return infected ? Meaning::Infected : Meaning::Filtered;
    }
    case Verdict::OverQuota:
    case Verdict::Expired:
    case Verdict::Bounced:
    case Verdict::Rejected:
        return Meaning::Failed;
    case Verdict::Unknown:
        break;
    }
    return Meaning::Unknown;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor meaningColor(Meaning meaning, const QPalette &palette)
{
    const Shades shades = kShades.at(static_cast<size_t>(meaning));
    return QColor::fromRgb(isDark(palette) ? shades.dark : shades.light);
}

QColor meaningTint(Meaning meaning, const QPalette &palette)
{
    const QColor colour = meaningColor(meaning, palette);
    const QColor base = palette.color(QPalette::Base);
    const auto mixed = [&](int part, int ground) {
        const int share = isDark(palette) ? 20 : 10; // of a hundred
        return (part * share + ground * (100 - share)) / 100;
    };
    return QColor(mixed(colour.red(), base.red()), mixed(colour.green(), base.green()),
                  mixed(colour.blue(), base.blue()));
}

QColor secondaryText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    const auto mixed = [](int part, int rest) { return (part * 66 + rest * 34) / 100; };
    return QColor(mixed(text.red(), ground.red()), mixed(text.green(), ground.green()),
                  mixed(text.blue(), ground.blue()));
}

QIcon meaningIcon(Meaning meaning)
{
    return QIcon(new MeaningIcon(meaning));
}

QColor hostColor(int host, const QPalette &palette)
{
    const Shades shades = kHostShades.at(static_cast<size_t>(qMax(host, 0)) % kHostShades.size());
    return QColor::fromRgb(isDark(palette) ? shades.dark : shades.light);
}

} // namespace Estafeta
