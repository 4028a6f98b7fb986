<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChartReadout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageText</name>
    <message numerus="yes">
        <source>and %n gap(s) before</source>
        <translation>
            <numerusform>and %n gap before</numerusform>
            <numerusform>and %n gaps before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n gap(s)</source>
        <translation>
            <numerusform>%1 %2, %n gap</numerusform>
            <numerusform>%1 %2, %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) lost by the logger</source>
        <translation>
            <numerusform>%n line lost by the logger</numerusform>
            <numerusform>%n lines lost by the logger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logs of %n host(s) cover this time without a gap: no such message passed through them.</source>
        <translation>
            <numerusform>The logs of %n host cover this time without a gap: no such message passed through it.</numerusform>
            <numerusform>The logs of %n hosts cover this time without a gap: no such message passed through them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::CoverageStrip</name>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n line not understood</numerusform>
            <numerusform>%n lines not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more host(s)</source>
        <translation>
            <numerusform>and %n more host</numerusform>
            <numerusform>and %n more hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::FilterBar</name>
    <message numerus="yes">
        <source>Without %n host(s)</source>
        <translation>
            <numerusform>Without %n host</numerusform>
            <numerusform>Without %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::HostChoiceDialog</name>
    <message numerus="yes">
        <source>Take %n host(s)</source>
        <translation>
            <numerusform>Take %n host</numerusform>
            <numerusform>Take %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::HostController</name>
    <message numerus="yes">
        <source>%n host(s) came into the list. Choose “Follow” for those whose logs you want.</source>
        <translation>
            <numerusform>%n host came into the list. Choose “Follow” if you want its logs.</numerusform>
            <numerusform>%n hosts came into the list. Choose “Follow” for those whose logs you want.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::HostsPage</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed without trouble</source>
        <translation>
            <numerusform>%n followed without trouble</numerusform>
            <numerusform>%n followed without trouble</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::KeepController</name>
    <message numerus="yes">
        <source>%n days go, from %1 to %2 (UTC).</source>
        <extracomment>%1, %2: dates</extracomment>
        <translation>
            <numerusform>%n day goes, from %1 to %2 (UTC).</numerusform>
            <numerusform>%n days go, from %1 to %2 (UTC).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n days, from %1 to %2, only the log lines go: their messages are still found, but not shown in full.</source>
        <extracomment>%1, %2: dates</extracomment>
        <translation>
            <numerusform>Of %n day, from %1 to %2, only the log lines go: its messages are still found, but not shown in full.</numerusform>
            <numerusform>Of %n days, from %1 to %2, only the log lines go: their messages are still found, but not shown in full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n days, from %1 to %2, only the messages go.</source>
        <extracomment>%1, %2: dates</extracomment>
        <translation>
            <numerusform>Of %n day, from %1 to %2, only the messages go.</numerusform>
            <numerusform>Of %n days, from %1 to %2, only the messages go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::KeepPanel</name>
    <message numerus="yes">
        <source>In %n seconds: %1</source>
        <extracomment>Before something goes: %1 what</extracomment>
        <translation>
            <numerusform>In %n second: %1</numerusform>
            <numerusform>In %n seconds: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::LineHeadings</name>
    <message numerus="yes">
        <source>%1, %n character(s) wide</source>
        <extracomment>%1 the title of a column</extracomment>
        <translation>
            <numerusform>%1, %n character wide</numerusform>
            <numerusform>%1, %n characters wide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::QuestionBar</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::RecipientPresentation</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::TracePage</name>
    <message numerus="yes">
        <source>searching, %n found so far</source>
        <translation>
            <numerusform>searching, %n found so far</numerusform>
            <numerusform>searching, %n found so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped; %n found until then</source>
        <translation>
            <numerusform>stopped; %n found until then</numerusform>
            <numerusform>stopped; %n found until then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), newest first, in %1</source>
        <extracomment>%n results, %1 how long the search took</extracomment>
        <translation>
            <numerusform>%n result, in %1</numerusform>
            <numerusform>%n results, newest first, in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostRowText</name>
    <message numerus="yes">
        <source>%n log(s) cannot be read</source>
        <translation>
            <numerusform>%n log cannot be read</numerusform>
            <numerusform>%n logs cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) gone</source>
        <translation>
            <numerusform>%n log gone</numerusform>
            <numerusform>%n logs gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostStateText</name>
    <message numerus="yes">
        <source>tries again in %n s (%1)</source>
        <extracomment>%1 why</extracomment>
        <translation>
            <numerusform>tries again in %n s (%1)</numerusform>
            <numerusform>tries again in %n s (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostText</name>
    <message numerus="yes">
        <source>At %n place(s) lines may be missing.</source>
        <translation>
            <numerusform>At %n place lines may be missing.</numerusform>
            <numerusform>At %n places lines may be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorPageText</name>
    <message numerus="yes">
        <source>Of %n bar(s) nothing was read: they are hatched, not zero.</source>
        <translation>
            <numerusform>Of %n bar nothing was read: it is hatched, not zero.</numerusform>
            <numerusform>Of %n bars nothing was read: they are hatched, not zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) are not complete: wide hatching.</source>
        <translation>
            <numerusform>%n bar is not complete: wide hatching.</numerusform>
            <numerusform>%n bars are not complete: wide hatching.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) stand out (!), first %1: %2</source>
        <extracomment>Bars that stand out: %1 the first one, %2 by how much</extracomment>
        <translation>
            <numerusform>%n bar stands out (!), %1: %2</numerusform>
            <numerusform>%n bars stand out (!), first %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual is what half of up to %n week(s) before had at the same hour.</source>
        <translation>
            <numerusform>Usual is what half of up to %n week before had at the same hour.</numerusform>
            <numerusform>Usual is what half of up to %n weeks before had at the same hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveLogText</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused, %Ln new line(s)</source>
        <translation>
            <numerusform>Paused, %Ln new line</numerusform>
            <numerusform>Paused, %Ln new lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not shown, too many at once; the store has them</source>
        <translation>
            <numerusform>%Ln line not shown, too many at once; the store has it</numerusform>
            <numerusform>%Ln lines not shown, too many at once; the store has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not looked through, the filter is too slow</source>
        <translation>
            <numerusform>%Ln line not looked through, the filter is too slow</numerusform>
            <numerusform>%Ln lines not looked through, the filter is too slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through. New ones appear here as they come.</source>
        <translation>
            <numerusform>%Ln line was looked through. New ones appear here as they come.</numerusform>
            <numerusform>%Ln lines were looked through. New ones appear here as they come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherTriesText</name>
    <message numerus="yes">
        <source>The sending server has come back %n time(s) since, the last on %1, and was asked to wait again.</source>
        <translation>
            <numerusform>The sending server has come back once since, on %1, and was asked to wait again.</numerusform>
            <numerusform>The sending server has come back %n times since, the last on %1, and was asked to wait again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sending server had tried %n time(s) before, first on %1, and was asked to come back later.</source>
        <translation>
            <numerusform>The sending server had tried once before, on %1, and was asked to come back later.</numerusform>
            <numerusform>The sending server had tried %n times before, first on %1, and was asked to come back later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message numerus="yes">
        <source>Not yet delivered to %1 after %n tries. It is tried again by itself.</source>
        <translation>
            <numerusform>Not yet delivered to %1 after %n try. It is tried again by itself.</numerusform>
            <numerusform>Not yet delivered to %1 after %n tries. It is tried again by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>deferred, %n tries</source>
        <translation>
            <numerusform>deferred, %n try</numerusform>
            <numerusform>deferred, %n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>greylisted, %n tries</source>
        <translation>
            <numerusform>greylisted, %n try</numerusform>
            <numerusform>greylisted, %n tries</numerusform>
        </translation>
    </message>
</context>
</TS>
