<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementFields</name>
    <message numerus="yes">
        <source>In %n week(s)</source>
        <translation>
            <numerusform>In a week</numerusform>
            <numerusform>In %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementsView</name>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n older</numerusform>
            <numerusform>%n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>%n way(s) of help fit</source>
        <translation>
            <numerusform>%n way of help fits</numerusform>
            <numerusform>%n ways of help fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipGroup</name>
    <message numerus="yes">
        <source>%n word(s) found</source>
        <translation>
            <numerusform>%n word found</numerusform>
            <numerusform>%n words found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesSettings</name>
    <message numerus="yes">
        <source>Your diary is whole: %n record(s).</source>
        <translation>
            <numerusform>Your diary is whole: %n record.</numerusform>
            <numerusform>Your diary is whole: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n is/are in your diary already.</source>
        <translation>
            <numerusform>%n is in your diary already.</numerusform>
            <numerusform>%n are in your diary already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed: this file has it otherwise than your diary.</source>
        <translation>
            <numerusform>%n changed: this file has it otherwise than your diary.</numerusform>
            <numerusform>%n changed: this file has them otherwise than your diary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) in your bin and stay(s) there.</source>
        <translation>
            <numerusform>%n lies in your bin and stays there.</numerusform>
            <numerusform>%n lie in your bin and stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay(s) out</source>
        <translation>
            <numerusform>%n row stays out</numerusform>
            <numerusform>%n rows stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows {rows} and %n more: {reason}</source>
        <translation>
            <numerusform>Rows {rows} and %n more: {reason}</numerusform>
            <numerusform>Rows {rows} and %n more: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadBars</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message numerus="yes">
        <source>%n copy(s) could not follow your last change and open as before. “Look it over” names them.</source>
        <translation>
            <numerusform>%n copy could not follow your last change and opens as before. “Look it over” names it.</numerusform>
            <numerusform>%n copies could not follow your last change and open as before. “Look it over” names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviousStrip</name>
    <message numerus="yes">
        <source>{said} (%n more)</source>
        <translation>
            <numerusform>{said} (1 more)</numerusform>
            <numerusform>{said} (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReflectPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourcesCard</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>1 day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableForm</name>
    <message numerus="yes">
        <source>%n day(s) copied</source>
        <translation>
            <numerusform>%n day copied</numerusform>
            <numerusform>%n days copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n signal(s) left</source>
        <translation>
            <numerusform>%n signal left</numerusform>
            <numerusform>%n signals left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearInColour</name>
    <message numerus="yes">
        <source>%n day(s) with a score</source>
        <translation>
            <numerusform>%n day with a score</numerusform>
            <numerusform>%n days with a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) filled in later</source>
        <translation>
            <numerusform>%n day filled in later</numerusform>
            <numerusform>%n days filled in later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on another scale</source>
        <translation>
            <numerusform>%n day on another scale</numerusform>
            <numerusform>%n days on another scale</numerusform>
        </translation>
    </message>
</context>
</TS>
