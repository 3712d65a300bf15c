<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActivityRow</name>
    <message>
        <source>What {activity} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I noticed it in myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one {activity} is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>How did this help? (not required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaForm</name>
    <message>
        <source>For the team&apos;s agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Only how often something weighed in the team or the organisation. No score and nothing about yourself. You may change the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda-item.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreathePage</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreathingStart</name>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareFilters</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moral doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dying and grief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Nothing fits all three choices. Choose All somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep nobody from their work by asking. Seeking help is skill too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Undone</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>Entry deleted. It stays in the bin for 30 days.</source>
        <translation>Weggehaald. Het blijft 30 dagen in de prullenbak.</translation>
    </message>
    <message>
        <source>Event deleted. It stays in the bin for 30 days.</source>
        <translation>Weggehaald. Het blijft 30 dagen in de prullenbak.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
</context>
<context>
    <name>ChipGroup</name>
    <message>
        <source>more…</source>
        <translation>meer…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search or write your own</source>
        <translation>Zoek of schrijf zelf iets</translation>
    </message>
    <message>
        <source>less</source>
        <translation>minder</translation>
    </message>
    <message>
        <source>Add “{words}”</source>
        <translation>“{words}” toevoegen</translation>
    </message>
</context>
<context>
    <name>ChoosePassphrase</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtwoord</translation>
    </message>
    <message>
        <source>With it your diary is locked on this computer. Take a few words that only you would put together.</source>
        <translation>Hiermee zit je dagboek op slot op deze computer. Neem een paar woorden die alleen jij zo bij elkaar zet.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Nog een keer hetzelfde wachtwoord</translation>
    </message>
    <message>
        <source>Without a passphrase anyone who uses this computer can read your diary.</source>
        <translation>Zonder wachtwoord kan iedereen die deze computer gebruikt je dagboek lezen.</translation>
    </message>
    <message>
        <source>Go on without a passphrase</source>
        <translation>Verder zonder wachtwoord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Type a passphrase first, or go on without one below.</source>
        <translation>Typ eerst een wachtwoord, of ga hieronder verder zonder.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>De twee zijn niet gelijk. Typ het tweede opnieuw.</translation>
    </message>
</context>
<context>
    <name>CopyNumber</name>
    <message>
        <source>Copy: {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseLegend</name>
    <message>
        <source>your score</source>
        <translation>jouw cijfer</translation>
    </message>
    <message>
        <source>where you mostly are</source>
        <translation>waar je meestal zit</translation>
    </message>
</context>
<context>
    <name>CoursePlot</name>
    <message>
        <source>Course of your scores</source>
        <translation>Verloop van je cijfers</translation>
    </message>
    <message>
        <source>{day}: no score</source>
        <translation>{day}: geen cijfer</translation>
    </message>
    <message>
        <source>{day}: {score}</source>
        <translation>{day}: {score}</translation>
    </message>
    <message>
        <source>5 or lower: not enough in balance</source>
        <translation>5 of lager: onvoldoende in evenwicht</translation>
    </message>
</context>
<context>
    <name>CourseStrip</name>
    <message>
        <source>Last 14 days</source>
        <translation>Laatste 14 dagen</translation>
    </message>
    <message>
        <source>mostly {low}</source>
        <translation>meestal {low}</translation>
    </message>
    <message>
        <source>mostly {low} to {high}</source>
        <translation>meestal {low} tot {high}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>This is a mistake in Evenwicht, not yours. What you saved is safe. You can go on. Copy the text below if you want to report it: nothing from your diary is in it.</source>
        <translation>Dit is een fout van Evenwicht, niet van jou. Wat je bewaarde is veilig. Je kunt gewoon verder. Kopieer de tekst hieronder als je het wilt melden: er staat niets uit je dagboek in.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag van de fout</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>How far are you in balance in your work at this moment?</source>
        <translation>In hoeverre ben je op dit moment in evenwicht in je werk?</translation>
    </message>
    <message>
        <source>What weighed today?</source>
        <translation>Wat woog vandaag?</translation>
    </message>
    <message>
        <source>What do you notice in yourself?</source>
        <translation>Wat merk je bij jezelf?</translation>
    </message>
    <message>
        <source>What gave support?</source>
        <translation>Wat gaf steun?</translation>
    </message>
    <message>
        <source>Anything else?</source>
        <translation>Nog iets kwijt?</translation>
    </message>
    <message>
        <source>Short is fine. No names or room numbers.</source>
        <translation>Kort mag. Zonder namen of kamernummers.</translation>
    </message>
    <message>
        <source>Stop changing</source>
        <translation>Niet aanpassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Did something happen?</source>
        <translation>Gebeurde er iets?</translation>
    </message>
    <message>
        <source>Choose a number first. The rest may stay empty.</source>
        <translation>Kies eerst een cijfer. De rest mag leeg blijven.</translation>
    </message>
    <message>
        <source>You are changing an earlier entry.</source>
        <translation>Je past aan wat je eerder opschreef.</translation>
    </message>
    <message>
        <source>Skipping a day is fine.</source>
        <translation>Een dag overslaan mag gewoon.</translation>
    </message>
</context>
<context>
    <name>EventButtons</name>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>written for this day</source>
        <translation>opgeschreven voor deze dag</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Did any of this play a part?</source>
        <translation>Speelde hiervan iets mee?</translation>
    </message>
    <message>
        <source>In a few words (not required)</source>
        <translation>In een paar woorden (niet verplicht)</translation>
    </message>
    <message>
        <source>In a few words (not required). No names.</source>
        <translation>In een paar woorden (niet verplicht). Zonder namen.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Look back</source>
        <translation>Even terugkijken</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>How heavy is it now?</source>
        <translation>Hoe zwaar is het nu?</translation>
    </message>
    <message>
        <source>not heavy</source>
        <translation>niet zwaar</translation>
    </message>
    <message>
        <source>very heavy</source>
        <translation>heel zwaar</translation>
    </message>
    <message>
        <source>I notice that I feel little about it</source>
        <translation>Ik merk dat ik er weinig bij voel</translation>
    </message>
    <message>
        <source>In a few words (not required)</source>
        <translation>In een paar woorden (niet verplicht)</translation>
    </message>
    <message>
        <source>In a few words (not required). No names.</source>
        <translation>In een paar woorden (niet verplicht). Zonder namen.</translation>
    </message>
    <message>
        <source>Choose a number, or tick that you feel little. Or choose Later.</source>
        <translation>Kies een cijfer, of vink aan dat je er weinig bij voelt. Of kies Later.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>I need help now</source>
        <translation>Ik heb nu hulp nodig</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>checked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your support circle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>You need not carry this alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who fits. What you wrote stays saved, and nobody is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helped</name>
    <message>
        <source>not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Honesty</name>
    <message>
        <source>Choose what suits you. If it does nothing, that is not your doing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportNames</name>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>“{name}” has no meaning yet. Choose one, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which score belongs to which mood?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds names and no numbers. Choose a score from 1 to 10 for each. They count as another scale, and stay out of your signals until you say otherwise in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are your activities?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each becomes a word of your own, unless it is there already. What you leave as it is comes under what gave support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} (what weighs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} (what you notice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} (what gives support)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made first. You can undo it all in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: all of it is in your diary already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n is/are in your diary already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The scores stand on another scale. They stay out of your signals until you say otherwise in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first ones look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay(s) out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Undo you take all of it back in one step. Taking in the same file again adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your diary now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intervention</name>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone or together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterventionForm</name>
    <message>
        <source>I did this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Did it help? (not required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I plan to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a list of 2019; see whether it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadBars</name>
    <message>
        <source>What weighed, and where it lies</source>
        <translation>Wat woog, en waar het ligt</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>jijzelf</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>What weighed, and where does it lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an agenda item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoodRow</name>
    <message>
        <source>Score for {mood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our suggestion, change it if you see it otherwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>current page</source>
        <translation>deze pagina</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RampLegend</name>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>Colours from 1, not at all, to 10, completely</source>
        <translation>Kleuren van 1, helemaal niet, tot 10, volledig</translation>
    </message>
</context>
<context>
    <name>ReadingColumn</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ScoreKeys</name>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>volledig</translation>
    </message>
</context>
<context>
    <name>ShareChoice</name>
    <message>
        <source>Which period?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score and course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weighed and what gave support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>My own red flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes along: all days and all parts, notes, looking back and your support circle too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenwicht sends nothing. Nobody looks along. You hand over the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off unless you tick it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>The report as it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Open een bestand</translation>
    </message>
    <message>
        <source>There is nothing to share yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you have written something, you see here how it looks before it goes anywhere. Do you have a file from another app? Then take it in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table has no pages to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is one fact: a day, a time, what kind of fact, which one, and its value. You can open it in a spreadsheet and take it in again in Evenwicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy has no pages to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds your records exactly as they are, for a computer to read. Taken in by an empty Evenwicht it gives the same diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see first what would be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>You choose what you take along to your coach.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareSide</name>
    <message>
        <source>As what kind of file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag van de fout</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To move or to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no lock: whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report to read, print and talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table for a spreadsheet: a row for every fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy that Evenwicht can take in again, here or on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} up to and including {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Early</source>
        <translation>Vroeg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Laat</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vrij</translation>
    </message>
</context>
<context>
    <name>ShowCode</name>
    <message>
        <source>Keep your recovery code</source>
        <translation>Bewaar je herstelcode</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this code opens your diary. Nobody else has it, and you see it here once. Write it down and keep it somewhere safe.</source>
        <translation>Vergeet je je wachtwoord, dan opent alleen deze code je dagboek. Niemand anders heeft hem, en je ziet hem hier één keer. Schrijf hem op en bewaar hem op een veilige plek.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ik heb hem opgeschreven</translation>
    </message>
    <message>
        <source>Copied. Clear the clipboard afterwards.</source>
        <translation>Gekopieerd. Maak het klembord straks leeg.</translation>
    </message>
</context>
<context>
    <name>SignalWord</name>
    <message>
        <source>Take note</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Rode vlag</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>{word}: {about}</source>
        <translation>{word}: {about}</translation>
    </message>
</context>
<context>
    <name>StepCount</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Stap {step} van {count}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Stap {number} van {count}: {name}</translation>
    </message>
</context>
<context>
    <name>SupportCircle</name>
    <message>
        <source>My support circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may disturb these people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may you disturb when it is heavy? One name is a start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupporterForm</name>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your support circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it to you? (not required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague, home, GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number (not required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of my support circle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupporterName</name>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupporterRow</name>
    <message>
        <source>Show the number of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableForm</name>
    <message>
        <source>Your days as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A day earlier</source>
        <translation>Een dag eerder</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Een dag later</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>What you fill in stays on this device.</source>
        <translation>Wat je invult blijft op dit apparaat.</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Laatste 14 dagen</translation>
    </message>
    <message>
        <source>Written for this day</source>
        <translation>Opgeschreven voor deze dag</translation>
    </message>
    <message>
        <source>See the signal</source>
        <translation>Bekijk signaal</translation>
    </message>
    <message>
        <source>{time}  score {score}</source>
        <translation>{time}  cijfer {score}</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>Pas dit aan</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Haal dit weg</translation>
    </message>
    <message>
        <source>Delete this event</source>
        <translation>Haal deze gebeurtenis weg</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a few entries your scores stand here, with what happened and what weighed. Days without a score stay open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your diary is locked</source>
        <translation>Je dagboek zit op slot</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtwoord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Je herstelcode</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Gebruik het wachtwoord</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ik weet mijn wachtwoord niet meer</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Losing your balance is part of it.
Finding it again is too.</source>
        <translation>Uit evenwicht raken hoort erbij.
Weer terugkomen ook.</translation>
    </message>
</context>
<context>
    <name>WhatThisIs</name>
    <message>
        <source>Good to have you here</source>
        <translation>Fijn dat je er bent</translation>
    </message>
    <message>
        <source>Caring for people asks a lot of you. Here you look for a minute at how you are doing. You need not be in balance all the time. Noticing how it goes is enough.</source>
        <translation>Zorgen voor mensen vraagt veel van je. Hier kijk je in een minuut hoe het met je gaat. Altijd in evenwicht zijn hoeft niet. Merken hoe het gaat, is al genoeg.</translation>
    </message>
    <message>
        <source>Everything stays on this device</source>
        <translation>Alles blijft op dit apparaat</translation>
    </message>
    <message>
        <source>No account, no internet needed.</source>
        <translation>Geen account, geen internet nodig.</translation>
    </message>
    <message>
        <source>You decide what you share</source>
        <translation>Jij bepaalt wat je deelt</translation>
    </message>
    <message>
        <source>Your employer sees nothing either.</source>
        <translation>Ook je werkgever ziet niets.</translation>
    </message>
    <message>
        <source>No test and no diagnosis</source>
        <translation>Geen test en geen diagnose</translation>
    </message>
    <message>
        <source>A place to notice things in time.</source>
        <translation>Wel een plek om op tijd iets op te merken.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>I already have a file</source>
        <translation>Ik heb al een bestand</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Open een bestand</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>Year in colour</source>
        <translation>Jaar in kleur</translation>
    </message>
</context>
<context>
    <name>YearInColour</name>
    <message>
        <source>Year in colour</source>
        <translation>Jaar in kleur</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with a score</source>
        <translation>
            <numerusform>%n dag met een cijfer</numerusform>
            <numerusform>%n dagen met een cijfer</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: no score</source>
        <translation>{day}: geen cijfer</translation>
    </message>
    <message>
        <source>{day}: {score}</source>
        <translation>{day}: {score}</translation>
    </message>
</context>
</TS>
