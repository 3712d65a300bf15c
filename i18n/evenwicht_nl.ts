<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>List of 2019, see whether it is still there. We do not keep it up to date.</source>
        <translation>Lijst van 2019, kijk of het er nog is. Wij houden dit aanbod niet bij.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Wat je doet</translation>
    </message>
    <message>
        <source>A made-up story</source>
        <translation>Een verzonnen verhaal</translation>
    </message>
    <message>
        <source>How does Evenwicht choose this?</source>
        <translation>Hoe kiest Evenwicht dit?</translation>
    </message>
    <message>
        <source>When it fits</source>
        <translation>Wanneer het past</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>duur onbekend</translation>
    </message>
    <message>
        <source>{minutes}, or {short}</source>
        <translation>{minutes}, of {short}</translation>
    </message>
    <message>
        <source>you may stop and go on later</source>
        <translation>stoppen en later verder mag</translation>
    </message>
    <message>
        <source>ask whether it can be in work time</source>
        <translation>vraag of het in werktijd kan</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Hoe zeker is dit?</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wie deed mee</translation>
    </message>
    <message>
        <source>How it was studied</source>
        <translation>Hoe het is onderzocht</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Wat er niet uit kwam</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Wat we niet weten</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>De tijd</translation>
    </message>
    <message>
        <source>The time is our own estimate.</source>
        <translation>De tijd is onze eigen schatting.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Waar dit vandaan komt</translation>
    </message>
</context>
<context>
    <name>AboutSettings</name>
    <message>
        <source>About Evenwicht</source>
        <translation>Over Evenwicht</translation>
    </message>
    <message>
        <source>With Evenwicht you keep an eye on how you are doing in your work. You look back, and talk about it if you like. It makes no diagnosis. A signal is an agreement with yourself: a fixed rule that you can read and switch off.</source>
        <translation>Met Evenwicht houd je bij hoe het met je gaat in je werk. Je kijkt terug, en praat erover als je wilt. Het stelt geen diagnose. Een signaal is een afspraak met jezelf: een vaste regel die je kunt lezen en uitzetten.</translation>
    </message>
    <message>
        <source>Version {version}. Licence {licence}.</source>
        <translation>Versie {version}. Licentie {licence}.</translation>
    </message>
    <message>
        <source>What is by others</source>
        <translation>Wat van anderen is</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>What {activity} is</source>
        <translation>Wat {activity} is</translation>
    </message>
    <message>
        <source>It gave support</source>
        <translation>Het gaf steun</translation>
    </message>
    <message>
        <source>It was heavy</source>
        <translation>Het woog</translation>
    </message>
    <message>
        <source>I noticed it in myself</source>
        <translation>Ik merkte het bij mezelf</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Het staat er al</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laat weg</translation>
    </message>
    <message>
        <source>Which one {activity} is</source>
        <translation>Welke {activity} is</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>How did this help? (not required)</source>
        <translation>Hoe hielp dit? (niet verplicht)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
</context>
<context>
    <name>AgendaForm</name>
    <message>
        <source>For the team&apos;s agenda</source>
        <translation>Voor de agenda van je team</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Only how often something was heavy in the team or the organisation. No score and nothing about yourself. You may change the text.</source>
        <translation>Alleen hoe vaak iets woog bij het team of de organisatie. Geen cijfer en niets over jezelf. Je mag de tekst aanpassen.</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agendapunt</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Bewaren als tekstbestand</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>agenda-item.txt</source>
        <translation>agendapunt.txt</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Bewaard: {file}</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>You agreed</source>
        <translation>Je sprak af</translation>
    </message>
    <message>
        <source>{company} Look again on {day}.</source>
        <translation>{company} Kijken op {day}.</translation>
    </message>
    <message>
        <source>It worked out</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Did that work out?</source>
        <translation>Is dat gelukt?</translation>
    </message>
    <message>
        <source>All agreements</source>
        <translation>Alle afspraken</translation>
    </message>
</context>
<context>
    <name>AgreementFields</name>
    <message>
        <source>I will</source>
        <translation>Ik ga</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>Add somebody to your support circle</source>
        <translation>Zet iemand in je steunkring</translation>
    </message>
    <message>
        <source>When do you look again?</source>
        <translation>Wanneer kijk je weer?</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Zelf een dag kiezen</translation>
    </message>
    <message>
        <source>Day to look again</source>
        <translation>Dag om weer te kijken</translation>
    </message>
    <message>
        <source>Short is fine. Something you can do yourself. No patients’ names.</source>
        <translation>Kort mag. Iets wat je zelf kunt doen. Zonder namen van patiënten.</translation>
    </message>
    <message>
        <source>They get no message. You tell them yourself, if you like.</source>
        <translation>Zij krijgen geen bericht. Je vertelt het zelf, als je wilt.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>{day}. Then we ask what came of it.</source>
        <translation>{day}. Dan vragen we wat ervan kwam.</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Over twee weken</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s)</source>
        <translation>
            <numerusform>Over een week</numerusform>
            <numerusform>Over %n weken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Agree on something</source>
        <translation>Iets afspreken</translation>
    </message>
    <message>
        <source>What you agreed</source>
        <translation>Je afspraak</translation>
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
        <source>Did that work out?</source>
        <translation>Is dat gelukt?</translation>
    </message>
    <message>
        <source>In a few words (not required)</source>
        <translation>In een paar woorden (niet verplicht)</translation>
    </message>
    <message>
        <source>In a few words (not required). No names.</source>
        <translation>In een paar woorden (niet verplicht). Geen namen.</translation>
    </message>
    <message>
        <source>Something else with it</source>
        <translation>Iets anders ermee</translation>
    </message>
    <message>
        <source>Make it a red flag</source>
        <translation>Maak er een rode vlag van</translation>
    </message>
    <message>
        <source>Delete this agreement</source>
        <translation>Deze afspraak weghalen</translation>
    </message>
</context>
<context>
    <name>AgreementStep</name>
    <message>
        <source>What do you agree on with yourself?</source>
        <translation>Wat spreek je met jezelf af?</translation>
    </message>
    <message>
        <source>Does it not work out? That says something about the weeks, not about you.</source>
        <translation>Lukt het niet? Dat zegt iets over de weken, niet over jou.</translation>
    </message>
    <message>
        <source>One agreement is enough. None is fine too.</source>
        <translation>Een afspraak is genoeg. Geen is ook goed.</translation>
    </message>
    <message>
        <source>Take one over, or think of something yourself.</source>
        <translation>Neem er één over, of bedenk zelf iets.</translation>
    </message>
    <message>
        <source>Need an idea?</source>
        <translation>Een idee nodig?</translation>
    </message>
</context>
<context>
    <name>AgreementsView</name>
    <message>
        <source>Open agreements</source>
        <translation>Open afspraken</translation>
    </message>
    <message>
        <source>No open agreements now.</source>
        <translation>Nu geen open afspraken.</translation>
    </message>
    <message>
        <source>Earlier agreements</source>
        <translation>Eerdere afspraken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Nothing found with “{words}”.</source>
        <translation>Niets gevonden met “{words}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>Nog %n oudere</numerusform>
            <numerusform>Nog %n oudere</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>look again: {day}</source>
        <translation>kijken: {day}</translation>
    </message>
    <message>
        <source>Agree on something yourself</source>
        <translation>Zelf iets afspreken</translation>
    </message>
    <message>
        <source>Something small that you agree on with yourself: after looking back, at a signal or after a talk with your coach. You need not.</source>
        <translation>Iets kleins dat je met jezelf afspreekt. Bij het terugkijken, bij een signaal of na een gesprek. Het hoeft niet.</translation>
    </message>
    <message>
        <source>Your agreements will stand here</source>
        <translation>Hier staan straks je afspraken</translation>
    </message>
</context>
<context>
    <name>AlikeCard</name>
    <message>
        <source>Like this</source>
        <translation>Lijkt hierop</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Show more</source>
        <translation>Meer laten zien</translation>
    </message>
    <message>
        <source>in the second folder</source>
        <translation>in de tweede map</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message>
        <source>A second place</source>
        <translation>Een tweede plek</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Geen tweede plek</translation>
    </message>
    <message>
        <source>How much room they may take</source>
        <translation>Hoeveel ruimte ze mogen innemen</translation>
    </message>
    <message>
        <source>In each place. The newest always stays.</source>
        <translation>Op elke plek. De nieuwste blijft altijd.</translation>
    </message>
    <message>
        <source>A stick, or a folder that is copied elsewhere, helps when this computer breaks.</source>
        <translation>Een stick of een map die ook ergens anders staat, helpt als deze computer kapotgaat.</translation>
    </message>
    <message>
        <source>This folder is not there now. As soon as it is, it gets a backup again.</source>
        <translation>Deze map is er nu niet. Zodra hij er weer is, komt er weer een reservekopie in.</translation>
    </message>
    <message>
        <source>Where should the second backup go?</source>
        <translation>Waar moet de tweede reservekopie komen?</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Restore: {moment}</source>
        <translation>Terugzetten: {moment}</translation>
    </message>
    <message>
        <source>not whole, or of another diary</source>
        <translation>niet heel, of van een ander dagboek</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n gegeven</numerusform>
            <numerusform>%n gegevens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een reservekopie</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>When you start and when you leave, one is made if anything changed.</source>
        <translation>Is er iets veranderd? Dan komt er een bij als je begint en als je stopt.</translation>
    </message>
    <message>
        <source>This backup is of {then}. Your diary was last changed on {now}. What you wrote in between is not in the backup.

Your diary of now is not thrown away: it is put aside in the folder of your diary.</source>
        <translation>Deze reservekopie is van {then}. Je dagboek is voor het laatst veranderd op {now}. Wat je daartussen schreef, zit niet in de reservekopie.

Je dagboek van nu wordt niet weggegooid: het komt apart te staan in de map van je dagboek.</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Terug naar deze reservekopie?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Each one is locked just like your diary. The newest is on top.</source>
        <translation>Elke kopie zit net zo op slot als je dagboek. De nieuwste staat bovenaan.</translation>
    </message>
    <message>
        <source>There is none yet. The first is made when you leave.</source>
        <translation>Er is er nog geen. De eerste komt er als je stopt.</translation>
    </message>
    <message>
        <source>It is made and checked.</source>
        <translation>Hij is gemaakt en nagekeken.</translation>
    </message>
</context>
<context>
    <name>BinSettings</name>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Prullenbak legen</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>Voor altijd verwijderen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Verwijder voor altijd</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>De prullenbak legen?</translation>
    </message>
    <message>
        <source>Everything in it goes for good.</source>
        <translation>Alles wat erin ligt, gaat voorgoed weg.</translation>
    </message>
    <message>
        <source>It also goes out of the backups. This cannot be undone.</source>
        <translation>Het gaat ook uit de reservekopieën. Dit kun je niet terugdraaien.</translation>
    </message>
    <message>
        <source>It also goes out of the backups on this computer. But {folder} is not there now: what is in the backups there stays. This cannot be undone.</source>
        <translation>Het gaat ook uit de reservekopieën op deze computer, maar {folder} is er nu niet: wat in de kopieën daar staat, blijft. Dit kun je niet terugdraaien.</translation>
    </message>
    <message>
        <source>What you deleted stays here for 30 days.</source>
        <translation>Wat je verwijdert, blijft hier 30 dagen liggen.</translation>
    </message>
    <message>
        <source>Nothing lies here. What you delete stays here for 30 days.</source>
        <translation>Hier ligt nu niets. Wat je verwijdert, blijft hier 30 dagen liggen.</translation>
    </message>
    <message>
        <source>deleted on {day}</source>
        <translation>verwijderd op {day}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Zet terug: {what}</translation>
    </message>
    <message>
        <source>Delete for good: {what}</source>
        <translation>Verwijder voor altijd: {what}</translation>
    </message>
</context>
<context>
    <name>BreathePage</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation>Dat was het</translation>
    </message>
</context>
<context>
    <name>BreathingStart</name>
    <message>
        <source>Exercise</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>Zonder beweging</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>BusySign</name>
    <message>
        <source>One moment…</source>
        <translation>Even geduld…</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Card for the ward</source>
        <translation>Kaartje voor op de afdeling</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Four cards on a page, a week each. Catching up takes the same letters. They stay as they are until you change them.</source>
        <translation>Vier kaartjes op een vel, elk voor een week. Week inhalen heeft dezelfde letters. Ze blijven zo tot jij ze wijzigt.</translation>
    </message>
    <message>
        <source>Take the six I use most now</source>
        <translation>Neem de zes die ik nu het meest gebruik</translation>
    </message>
    <message>
        <source>Save as pdf</source>
        <translation>Bewaar als pdf</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>That stands on the card already.</source>
        <translation>Dat staat al op het kaartje.</translation>
    </message>
    <message>
        <source>Where should the card go?</source>
        <translation>Waar moet het kaartje komen?</translation>
    </message>
    <message>
        <source>evenwicht-card.pdf</source>
        <translation>evenwicht-kaartje.pdf</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Bewaard: {file}</translation>
    </message>
    <message>
        <source>What {letter} stands for</source>
        <translation>Waar {letter} voor staat</translation>
    </message>
</context>
<context>
    <name>CareFilters</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>20 min</source>
        <translation>20 min</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>langer</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Alleen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Praten</translation>
    </message>
    <message>
        <source>Moral doubt</source>
        <translation>Morele twijfel</translation>
    </message>
    <message>
        <source>Dying and grief</source>
        <translation>Sterven en verdriet</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>Work itself</source>
        <translation>Het werk zelf</translation>
    </message>
    <message>
        <source>Just started</source>
        <translation>Net begonnen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Zonder woorden</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>If it does nothing, that is not your doing.</source>
        <translation>Doet iets niets? Dat ligt niet aan jou.</translation>
    </message>
    <message>
        <source>How does Evenwicht choose this?</source>
        <translation>Hoe kiest Evenwicht dit?</translation>
    </message>
    <message>
        <source>You are no burden when you ask. Seeking help is part of good work.</source>
        <translation>Je houdt niemand van het werk door het te vragen. Hulp zoeken is ook vakmanschap.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of help fit</source>
        <translation>
            <numerusform>%n vorm van hulp past</numerusform>
            <numerusform>%n vormen van hulp passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits what you see now</source>
        <translation>Past bij wat je nu ziet</translation>
    </message>
    <message>
        <source>Or choose freely</source>
        <translation>Of kies vrij</translation>
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
        <source>The earlier entry was gone. This is saved as a new one.</source>
        <translation>Wat je aanpaste, was weg. Dit is als nieuw bewaard.</translation>
    </message>
    <message>
        <source>Word added</source>
        <translation>Woord toegevoegd</translation>
    </message>
    <message>
        <source>Your answer is saved</source>
        <translation>Je antwoord is bewaard</translation>
    </message>
    <message>
        <source>This comes back later</source>
        <translation>Dit komt later terug</translation>
    </message>
    <message>
        <source>This is not asked any more</source>
        <translation>Dit vragen we niet meer</translation>
    </message>
    <message>
        <source>The rest is not asked any more</source>
        <translation>De rest vragen we niet meer</translation>
    </message>
    <message>
        <source>This is not asked for some weeks</source>
        <translation>Dit vragen we een paar weken niet</translation>
    </message>
    <message>
        <source>What you did is saved</source>
        <translation>Wat je deed is bewaard</translation>
    </message>
    <message>
        <source>This is on your list</source>
        <translation>Dit staat op je lijst</translation>
    </message>
    <message>
        <source>What you agreed is changed</source>
        <translation>Je afspraak is veranderd</translation>
    </message>
    <message>
        <source>This is a red flag of your own now</source>
        <translation>Dit is nu een rode vlag van jou</translation>
    </message>
    <message>
        <source>Agreement deleted. It stays in the bin for 30 days.</source>
        <translation>Weggehaald. Het blijft 30 dagen in de prullenbak.</translation>
    </message>
    <message>
        <source>What you wrote is saved</source>
        <translation>Wat je schreef is bewaard</translation>
    </message>
    <message>
        <source>Your support circle is saved</source>
        <translation>Je steunkring is bewaard</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>The letters of your card are kept.</source>
        <translation>De letters van je kaartje zijn bewaard.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>{day} saved: {score}</source>
        <translation>{day} bewaard: {score}</translation>
    </message>
    <message>
        <source>{event} changed</source>
        <translation>{event} aangepast</translation>
    </message>
    <message>
        <source>{event} written down</source>
        <translation>{event} opgeschreven</translation>
    </message>
    <message>
        <source>{event} written down; your day not yet</source>
        <translation>{event} opgeschreven; je dag nog niet</translation>
    </message>
    <message>
        <source>Saved: {outcome}</source>
        <translation>Bewaard: {outcome}</translation>
    </message>
    <message>
        <source>{day} filled in later</source>
        <translation>{day} achteraf ingevuld</translation>
    </message>
    <message>
        <source>{count} days filled in later</source>
        <translation>{count} dagen achteraf ingevuld</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseForm</name>
    <message>
        <source>Your diary and its copies here then open with the new passphrase. A copy that lies elsewhere still opens as it did. Its key fits your diary of today. Only a new lock ends that.</source>
        <translation>Je dagboek en de kopieën hier gaan dan open met het nieuwe wachtwoord. Een kopie die ergens anders ligt, gaat nog open zoals eerst. De sleutel daarin past ook op je dagboek van nu. Alleen een nieuw slot maakt daar een eind aan.</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Je wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Een wachtwoord instellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>weighs {weight} of 3</source>
        <translation>weegt {weight} van 3</translation>
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
        <source>all {count}</source>
        <translation>alle {count}</translation>
    </message>
    <message>
        <source>Add “{words}”</source>
        <translation>“{words}” toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) found</source>
        <translation>
            <numerusform>%n woord gevonden</numerusform>
            <numerusform>%n woorden gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipMenu</name>
    <message>
        <source>Press ? on a word to read what it means.</source>
        <translation>Druk op ? bij een woord om te lezen wat het betekent.</translation>
    </message>
    <message>
        <source>Weighs &amp;light</source>
        <translation>Weegt &amp;licht</translation>
    </message>
    <message>
        <source>Weighs &amp;normal</source>
        <translation>Weegt &amp;gewoon</translation>
    </message>
    <message>
        <source>Weighs &amp;heavy</source>
        <translation>Weegt &amp;zwaar</translation>
    </message>
    <message>
        <source>&amp;What this word means</source>
        <translation>Wat &amp;dit woord betekent</translation>
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
    <name>ChoosingPage</name>
    <message>
        <source>How does Evenwicht choose this?</source>
        <translation>Hoe kiest Evenwicht dit?</translation>
    </message>
    <message>
        <source>Behind “something else”: {names}.</source>
        <translation>Achter ‘iets anders’: {names}.</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Stap {step}</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>A backup is being made. After that this window closes by itself.</source>
        <translation>Er wordt een reservekopie gemaakt. Daarna gaat dit venster vanzelf dicht.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Is a colleague quieter, more tired or sharper than usual?</source>
        <translation>Is een collega stiller, vermoeider of feller dan anders?</translation>
    </message>
    <message>
        <source>You write down no name. What you choose here is not kept.</source>
        <translation>Je schrijft geen naam op. Wat je hier kiest, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Yes. How do I bring it up?</source>
        <translation>Ja. Hoe begin ik erover?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>ConditionSentence</name>
    <message>
        <source>When it speaks</source>
        <translation>Wanneer je dit ziet</translation>
    </message>
    <message>
        <source>I tick it myself</source>
        <translation>ik vink het zelf aan</translation>
    </message>
    <message>
        <source>I notice this more often:</source>
        <translation>ik merk dit vaker:</translation>
    </message>
    <message>
        <source>my score is low</source>
        <translation>mijn cijfer is laag</translation>
    </message>
    <message>
        <source>I do not get round to this:</source>
        <translation>ik kom hier niet aan toe:</translation>
    </message>
    <message>
        <source>What I notice</source>
        <translation>Wat ik merk</translation>
    </message>
    <message>
        <source>What gives support</source>
        <translation>Wat steun geeft</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>or lower</source>
        <translation>of lager</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Aantal dagen</translation>
    </message>
    <message>
        <source>Out of how many days</source>
        <translation>Van hoeveel dagen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>of the last</source>
        <translation>van de laatste</translation>
    </message>
    <message>
        <source>days with an entry</source>
        <translation>ingevulde dagen</translation>
    </message>
    <message>
        <source>Your words then stand among what you notice, on Today.</source>
        <translation>Je woorden staan dan op Vandaag, bij wat je merkt.</translation>
    </message>
</context>
<context>
    <name>CopyNumber</name>
    <message>
        <source>Copy: {whose}</source>
        <translation>Kopiëren: {whose}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>CountedList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog 1</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>CourseLegend</name>
    <message>
        <source>your score</source>
        <translation>jouw cijfer</translation>
    </message>
    <message>
        <source>the middle of your scores in a week</source>
        <translation>het midden van je cijfers in een week</translation>
    </message>
    <message>
        <source>lowest to highest in a week</source>
        <translation>laagste tot hoogste in een week</translation>
    </message>
    <message>
        <source>where you mostly are</source>
        <translation>waar je meestal zit</translation>
    </message>
    <message>
        <source>filled in later</source>
        <translation>achteraf ingevuld</translation>
    </message>
    <message>
        <source>another scale</source>
        <translation>andere schaal</translation>
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
        <source>{said}, filled in later</source>
        <translation>{said}, achteraf ingevuld</translation>
    </message>
    <message>
        <source>{said}, on another scale</source>
        <translation>{said}, op een andere schaal</translation>
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
        <source>{said}, filled in later</source>
        <translation>{said}, achteraf ingevuld</translation>
    </message>
    <message>
        <source>{said}, on another scale</source>
        <translation>{said}, op een andere schaal</translation>
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
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>DaysPlot</name>
    <message>
        <source>Your days</source>
        <translation>Je dagen</translation>
    </message>
    <message>
        <source>filled in later</source>
        <translation>achteraf ingevuld</translation>
    </message>
    <message>
        <source>on another scale</source>
        <translation>op een andere schaal</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
</context>
<context>
    <name>EndedNote</name>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>How far are you in balance in your work at this moment?</source>
        <translation>In hoeverre ben je op dit moment in evenwicht in je werk?</translation>
    </message>
    <message>
        <source>What was heavy today?</source>
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
    <name>EventChoice</name>
    <message>
        <source>What is this about?</source>
        <translation>Waar gaat dit over?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what} van {day}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
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
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Did any of this play a part?</source>
        <translation>Speelde hiervan iets mee?</translation>
    </message>
    <message>
        <source>On which day was that?</source>
        <translation>Op welke dag was dat?</translation>
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
    <name>EvidenceOfPiece</name>
    <message>
        <source>The example is retold after {source}.</source>
        <translation>Het voorbeeld is naverteld naar {source}.</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>From practice, retold</source>
        <translation>Uit de praktijk, naverteld</translation>
    </message>
</context>
<context>
    <name>FilesSettings</name>
    <message>
        <source>Your files</source>
        <translation>Je bestanden</translation>
    </message>
    <message>
        <source>Folder with your diary and its backups</source>
        <translation>Map met je dagboek en de reservekopieën</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Kijk na</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Verwijder alles</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Alles verwijderen?</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>VERWIJDER</translation>
    </message>
    <message>
        <source>Your diary, what you were typing, its backups and your settings go for good. Nobody can bring them back. Files that you saved elsewhere stay.</source>
        <translation>Je dagboek, wat je aan het typen was, reservekopieën en instellingen gaan voorgoed weg. Niemand kan ze terughalen. Bestanden die je ergens anders bewaarde, blijven.</translation>
    </message>
    <message>
        <source>So does what another program put beside it: {names}.</source>
        <translation>Ook weg gaat wat een ander programma ernaast zette: {names}.</translation>
    </message>
    <message>
        <source>The backups in {folder} go too.</source>
        <translation>De reservekopieën in {folder} gaan ook weg.</translation>
    </message>
    <message>
        <source>{folder} is not there now, so the backups in it stay. Connect it first if they have to go too.</source>
        <translation>{folder} is er nu niet. De reservekopieën daarin blijven dus staan. Sluit hem eerst aan als ze ook weg moeten.</translation>
    </message>
    <message numerus="yes">
        <source>Your diary is whole: %n record(s).</source>
        <translation>
            <numerusform>Je dagboek is heel: %n gegeven.</numerusform>
            <numerusform>Je dagboek is heel: %n gegevens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitsNow</name>
    <message>
        <source>Look at this</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>Fits you now</source>
        <translation>Past nu bij jou</translation>
    </message>
    <message>
        <source>Helped you most often</source>
        <translation>Hielp jou het vaakst</translation>
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
    <message>
        <source>Do not ask the rest any more</source>
        <translation>Vraag de rest niet meer</translation>
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
    <name>FollowUpTicks</name>
    <message>
        <source>We will ask you again</source>
        <translation>We vragen het je weer</translation>
    </message>
    <message>
        <source>Sometimes it comes later.</source>
        <translation>Soms komt het pas later.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>You filled this in earlier. It was not saved yet.</source>
        <translation>Dit vulde je eerder in. Het is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>GuidedStart</name>
    <message>
        <source>What did you notice the last time that it was too much?</source>
        <translation>Wat merkte je de vorige keer dat het te veel was?</translation>
    </message>
    <message>
        <source>What would a colleague see in you then?</source>
        <translation>Wat zou een collega dan aan je zien?</translation>
    </message>
    <message>
        <source>What do you agree with yourself for the next time?</source>
        <translation>Wat spreek je met jezelf af voor de volgende keer?</translation>
    </message>
    <message>
        <source>With whom can you do that, or share it?</source>
        <translation>Met wie kun je dat doen of delen?</translation>
    </message>
    <message>
        <source>A few words will do. No names of patients.</source>
        <translation>Een paar woorden is genoeg. Geen namen van patiënten.</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>{event}: little felt</source>
        <translation>{event}: weinig gevoeld</translation>
    </message>
    <message>
        <source>{event}: heaviness {weight} of 10</source>
        <translation>{event}: zwaarte {weight} van 10</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Na een dag</translation>
    </message>
    <message>
        <source>After a week</source>
        <translation>Na een week</translation>
    </message>
    <message>
        <source>After 6 weeks</source>
        <translation>Na 6 weken</translation>
    </message>
    <message>
        <source>Every 2 months</source>
        <translation>Elke 2 maanden</translation>
    </message>
    <message>
        <source>After 3 months</source>
        <translation>Na 3 maanden</translation>
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
        <source>read elsewhere on {day}, not with them</source>
        <translation>elders gelezen op {day}, niet bij henzelf</translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation>gecontroleerd op {day}</translation>
    </message>
    <message>
        <source>Your support circle</source>
        <translation>Jouw steunkring</translation>
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
        <translation>Je hoeft dit niet alleen te dragen</translation>
    </message>
    <message>
        <source>Choose who fits. What you wrote stays saved, and nobody is told.</source>
        <translation>Kies wie bij je past. Wat je schreef blijft bewaard, en niemand krijgt bericht.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>With your work</source>
        <translation>Bij jouw werk</translation>
    </message>
    <message>
        <source>Somebody who listens</source>
        <translation>Iemand die luistert</translation>
    </message>
    <message>
        <source>Close to you</source>
        <translation>Dichtbij</translation>
    </message>
</context>
<context>
    <name>HelpPlaces</name>
    <message>
        <source>What may help</source>
        <translation>Wat kan helpen</translation>
    </message>
    <message>
        <source>or a colleague first</source>
        <translation>of eerst een collega</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <translation>{name} opzoeken</translation>
    </message>
</context>
<context>
    <name>Helped</name>
    <message>
        <source>not enough</source>
        <translation>onvoldoende</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>matig</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>voldoende</translation>
    </message>
    <message>
        <source>well</source>
        <translation>goed</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Neem over</translation>
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
        <translation>“{name}” heeft nog geen betekenis. Kies er een, of laat het weg.</translation>
    </message>
    <message>
        <source>Which score belongs to which mood?</source>
        <translation>Welk cijfer hoort bij welke stemming?</translation>
    </message>
    <message>
        <source>This file holds names and no numbers. Choose a score from 1 to 10 for each. They count as another scale. They stay out of your signals until you say otherwise in Settings.</source>
        <translation>In dit bestand staan namen en geen cijfers. Kies bij elke naam een cijfer van 1 tot 10. Ze tellen als een andere schaal. Ze doen niet mee in je signalen, tot je dat bij Instellingen aanzet.</translation>
    </message>
    <message>
        <source>What are your activities?</source>
        <translation>Wat zijn je activiteiten?</translation>
    </message>
    <message>
        <source>Each becomes a word of your own, unless it is there already. What you leave as it is comes under what gave support.</source>
        <translation>Elke activiteit wordt een eigen woord, behalve als die er al staat. Wat je zo laat, komt bij wat steun gaf.</translation>
    </message>
    <message>
        <source>{item} (what weighs)</source>
        <translation>{item} (wat weegt)</translation>
    </message>
    <message>
        <source>{item} (what you notice)</source>
        <translation>{item} (wat je merkt)</translation>
    </message>
    <message>
        <source>{item} (what gives support)</source>
        <translation>{item} (wat steun geeft)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
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
        <translation>Neem over</translation>
    </message>
    <message>
        <source>This would be added</source>
        <translation>Dit komt erbij</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Er staat niets nieuws in.</translation>
    </message>
    <message>
        <source>A backup is made first. You can undo it all in one step.</source>
        <translation>Eerst komt er een reservekopie. Je kunt alles in één keer ongedaan maken.</translation>
    </message>
    <message>
        <source>Nothing: all of it is in your diary already.</source>
        <translation>Niets: alles staat al in je dagboek.</translation>
    </message>
    <message numerus="yes">
        <source>%n is/are in your diary already.</source>
        <translation>
            <numerusform>%n staat al in je dagboek.</numerusform>
            <numerusform>%n staan al in je dagboek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scores stand on another scale. They stay out of your signals until you say otherwise in Settings.</source>
        <translation>De cijfers staan op een andere schaal. Ze doen niet mee in je signalen, tot je dat bij Instellingen aanzet.</translation>
    </message>
    <message>
        <source>How the first ones look</source>
        <translation>Zo zien de eerste eruit</translation>
    </message>
    <message>
        <source>There is nothing new in it. Tick what you want all the same.</source>
        <translation>Er staat niets nieuws in. Vink aan wat je toch wilt.</translation>
    </message>
    <message>
        <source>No row can come along.</source>
        <translation>Geen enkele rij kan mee.</translation>
    </message>
    <message>
        <source>Nothing: no row could come along.</source>
        <translation>Niets: geen enkele rij kon mee.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Niets nieuws.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed: this file has it otherwise than your diary.</source>
        <translation>
            <numerusform>%n is veranderd: in dit bestand staat het anders dan in je dagboek.</numerusform>
            <numerusform>%n zijn veranderd: in dit bestand staan ze anders dan in je dagboek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Werk dit bij</translation>
    </message>
    <message>
        <source>How the changed ones would be</source>
        <translation>Zo worden de veranderde</translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) in your bin and stay(s) there.</source>
        <translation>
            <numerusform>%n ligt in je prullenbak en blijft daar.</numerusform>
            <numerusform>%n liggen in je prullenbak en blijven daar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Haal dit terug</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>What with it</source>
        <translation>Wat erbij</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay(s) out</source>
        <translation>
            <numerusform>%n rij blijft weg</numerusform>
            <numerusform>%n rijen blijven weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows {rows} and %n more: {reason}</source>
        <translation>
            <numerusform>Rijen {rows} en nog %n: {reason}</numerusform>
            <numerusform>Rijen {rows} en nog %n: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows {rows}: {reason}</source>
        <translation>Rijen {rows}: {reason}</translation>
    </message>
    <message>
        <source>Row {rows}: {reason}</source>
        <translation>Rij {rows}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Choose another file</source>
        <translation>Kies een ander bestand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} lezen</translation>
    </message>
    <message>
        <source>Looking what would be added</source>
        <translation>Kijken wat erbij zou komen</translation>
    </message>
    <message>
        <source>{percent}% done</source>
        <translation>{percent}% klaar</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>Dit bestand is niet te lezen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>With Undo you take all of it back in one step. Taking in the same file again adds nothing.</source>
        <translation>Met Ongedaan maken haal je alles in één keer weer weg. Haal je hetzelfde bestand nog eens binnen, dan komt er niets bij.</translation>
    </message>
    <message>
        <source>It is in your diary now</source>
        <translation>Het staat nu in je dagboek</translation>
    </message>
</context>
<context>
    <name>Intervention</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>alleen</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>alone or together</source>
        <translation>alleen of samen</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Jijzelf</translation>
    </message>
    <message>
        <source>Patient and relatives</source>
        <translation>Patiënt en naasten</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Op het werk</translation>
    </message>
    <message>
        <source>At home and outdoors</source>
        <translation>Thuis en buiten</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigen woorden</translation>
    </message>
</context>
<context>
    <name>KeepStep</name>
    <message>
        <source>What do you want to keep?</source>
        <translation>Wat wil je houden?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Of in je eigen woorden</translation>
    </message>
    <message>
        <source>This gave support in these weeks. What may stay as it is?</source>
        <translation>Dit gaf steun in deze weken. Wat mag zo blijven?</translation>
    </message>
    <message>
        <source>What went well enough, and may stay as it is?</source>
        <translation>Wat ging goed genoeg, en mag zo blijven?</translation>
    </message>
</context>
<context>
    <name>KeysForm</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>to the next group</source>
        <translation>naar de volgende groep</translation>
    </message>
    <message>
        <source>to the group before</source>
        <translation>naar de vorige groep</translation>
    </message>
    <message>
        <source>inside a group</source>
        <translation>binnen een groep</translation>
    </message>
    <message>
        <source>to the first or the last of a group</source>
        <translation>naar de eerste of de laatste van een groep</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>choose, tick or press</source>
        <translation>kiezen, aanvinken of drukken</translation>
    </message>
    <message>
        <source>save or go on</source>
        <translation>bewaren of verder</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+letter</translation>
    </message>
    <message>
        <source>the main button, by its first letter</source>
        <translation>de hoofdknop, met zijn eerste letter</translation>
    </message>
    <message>
        <source>undo what you saved last</source>
        <translation>ongedaan maken wat je het laatst bewaarde</translation>
    </message>
    <message>
        <source>close what is open</source>
        <translation>sluiten wat openstaat</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Ik heb nu hulp nodig</translation>
    </message>
    <message>
        <source>lock your diary</source>
        <translation>je dagboek vergrendelen</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>deze lijst</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>take the number back, on the row of numbers</source>
        <translation>het cijfer weghalen, op de rij met cijfers</translation>
    </message>
    <message>
        <source>how heavy it weighed, on a ticked word</source>
        <translation>hoe zwaar het woog, op een aangevinkt woord</translation>
    </message>
    <message>
        <source>what a word means, on that word</source>
        <translation>wat een woord betekent, op dat woord</translation>
    </message>
    <message>
        <source>both in a small menu, as the menu key does</source>
        <translation>allebei in een klein menu, net als de menutoets</translation>
    </message>
    <message>
        <source>1 to 9, 0</source>
        <translation>1 tot 9, 0</translation>
    </message>
    <message>
        <source>your number; 0 is 10</source>
        <translation>je cijfer; 0 is 10</translation>
    </message>
    <message>
        <source>On Today</source>
        <translation>Op Vandaag</translation>
    </message>
    <message>
        <source>Catching up on a week</source>
        <translation>Week inhalen</translation>
    </message>
    <message>
        <source>open the week</source>
        <translation>de week openen</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>een letter</translation>
    </message>
    <message>
        <source>your shift, or what fits, on or off</source>
        <translation>je dienst, of wat klopt, aan of uit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>de volgende dag</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>de dag ervoor</translation>
    </message>
    <message>
        <source>clear what was chosen</source>
        <translation>leegmaken wat je koos</translation>
    </message>
    <message>
        <source>To a page</source>
        <translation>Naar een pagina</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Learning</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Alles bekijken</translation>
    </message>
    <message>
        <source>Your first weeks? This can be good to read beforehand.</source>
        <translation>Je eerste weken? Dit kun je alvast lezen.</translation>
    </message>
    <message>
        <source>A minute to read, and something to do at work.</source>
        <translation>Een minuut lezen, en iets voor op je werk.</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Learning</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>A minute to read, and something to do at work. Choose what speaks to you.</source>
        <translation>Een minuut lezen, en iets voor op je werk. Kies wat je aanspreekt.</translation>
    </message>
</context>
<context>
    <name>LibraryRow</name>
    <message>
        <source>List of 2019, see whether it is still there</source>
        <translation>Lijst van 2019, kijk of het er nog is</translation>
    </message>
</context>
<context>
    <name>LimitForm</name>
    <message>
        <source>Change the limit</source>
        <translation>De grens aanpassen</translation>
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
        <source>We propose {ours}.</source>
        <translation>Ons voorstel is {ours}.</translation>
    </message>
    <message>
        <source>Your limit</source>
        <translation>Jouw grens</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>van {low} tot en met {high}</translation>
    </message>
    <message>
        <source>Back to what we propose</source>
        <translation>Terug naar ons voorstel</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Change: {limit}</source>
        <translation>Wijzig: {limit}</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Weer zoals het was</translation>
    </message>
    <message>
        <source>As it was: {limit}</source>
        <translation>Weer zoals het was: {limit}</translation>
    </message>
    <message>
        <source>We propose {ours}.</source>
        <translation>Ons voorstel is {ours}.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Everything as it was</source>
        <translation>Alles weer zoals het was</translation>
    </message>
    <message>
        <source>What Evenwicht watches for</source>
        <translation>Waar Evenwicht op let</translation>
    </message>
    <message>
        <source>Each signal begins at a limit. Most of them we chose ourselves. Change one where it does not fit you. That only changes what you see, never what you wrote.</source>
        <translation>Elk signaal begint bij een grens. De meeste kozen wij. Past een grens niet bij jou? Zet hem anders. Dat verandert alleen wat je ziet, nooit wat je schreef.</translation>
    </message>
    <message>
        <source>How you are doing</source>
        <translation>Hoe het met je gaat</translation>
    </message>
    <message>
        <source>What happens at work and at home</source>
        <translation>Wat er gebeurt, op je werk en thuis</translation>
    </message>
    <message>
        <source>Something that happened earlier</source>
        <translation>Iets van eerder</translation>
    </message>
    <message>
        <source>Without a limit to change: {names}. The card itself says when you see it.</source>
        <translation>Zonder grens om te wijzigen: {names}. De kaart zegt zelf wanneer je die ziet.</translation>
    </message>
</context>
<context>
    <name>LoadBars</name>
    <message>
        <source>What was heavy, and where it lies</source>
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
        <source>What was heavy, and where does it lie?</source>
        <translation>Wat woog, en waar ligt het?</translation>
    </message>
    <message>
        <source>Make it an agenda item</source>
        <translation>Maak er een agendapunt van</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nieuwe herstelcode</translation>
    </message>
    <message>
        <source>Make the lock new</source>
        <translation>Maak het slot helemaal nieuw</translation>
    </message>
    <message>
        <source>Lock when nothing happens</source>
        <translation>Op slot als er niets gebeurt</translation>
    </message>
    <message>
        <source>What you were typing is kept. Ctrl+L locks at once.</source>
        <translation>Wat je aan het typen was, blijft bewaard. Met Ctrl+L gaat het meteen op slot.</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Onthoud op deze computer</translation>
    </message>
    <message>
        <source>Then whoever can use your account here opens your diary too.</source>
        <translation>Wie hier met jouw account werkt, opent dan ook je dagboek.</translation>
    </message>
    <message>
        <source>Your diary is locked with a passphrase. If you forget it, only your recovery code opens it.</source>
        <translation>Je dagboek zit op slot met een wachtwoord. Vergeet je het, dan opent alleen je herstelcode het nog.</translation>
    </message>
    <message>
        <source>Your diary opens without a passphrase, for anyone at this computer.</source>
        <translation>Je dagboek opent zonder wachtwoord, voor iedereen achter deze computer.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Stel een wachtwoord in</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Een nieuwe herstelcode maken?</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Maak een nieuwe code</translation>
    </message>
    <message>
        <source>Your diary has its new lock. Copy {number} of {of}.</source>
        <translation>Je dagboek heeft zijn nieuwe slot. Kopie {number} van {of}.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Je wachtwoord is gewijzigd.</translation>
    </message>
    <message>
        <source>Your diary opens without a passphrase from now on.</source>
        <translation>Je dagboek opent voortaan zonder wachtwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) could not follow your last change and open as before. “Look it over” names them.</source>
        <translation>
            <numerusform>%n kopie kon niet mee met je laatste wijziging en gaat open zoals eerst. ‘Kijk na’ noemt die.</numerusform>
            <numerusform>%n kopieën konden niet mee met je laatste wijziging en gaan open zoals eerst. ‘Kijk na’ noemt ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies in {folder} still open as before your last change. That folder is not there now. They follow at the next backup when it is.</source>
        <translation>De kopieën in {folder} gaan nog open zoals voor je laatste wijziging. Die map is er nu niet. Is hij er weer, dan gaan ze mee bij de volgende reservekopie.</translation>
    </message>
    <message>
        <source>The code you have then no longer opens your diary and its copies here. A copy that lies elsewhere still opens with it.</source>
        <translation>De code die je hebt, opent dan je dagboek en de kopieën hier niet meer. Een kopie die ergens anders ligt, gaat er nog wel mee open.</translation>
    </message>
    <message>
        <source>{folder} is not there now. The copies in it follow when it is.</source>
        <translation>{folder} is er nu niet. De kopieën daar gaan mee als hij er weer is.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>na %n minuut</numerusform>
            <numerusform>na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
</context>
<context>
    <name>LookBackCard</name>
    <message>
        <source>A week has passed. Look back for a moment?</source>
        <translation>Een week om. Even terugkijken?</translation>
    </message>
    <message>
        <source>Four weeks have passed. Look back for a moment?</source>
        <translation>Vier weken om. Even terugkijken?</translation>
    </message>
    <message>
        <source>Two weeks have passed. Look back for a moment?</source>
        <translation>Twee weken om. Even terugkijken?</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minuten</translation>
    </message>
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
    <name>LookBackPage</name>
    <message>
        <source>Looking back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
</context>
<context>
    <name>MeaningsForm</name>
    <message>
        <source>What do these words mean?</source>
        <translation>Wat betekenen deze woorden?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Words of your own.</source>
        <translation>Woorden van jezelf.</translation>
    </message>
</context>
<context>
    <name>MoodRow</name>
    <message>
        <source>Score for {mood}</source>
        <translation>Cijfer voor {mood}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laat weg</translation>
    </message>
    <message>
        <source>our suggestion, change it if you see it otherwise</source>
        <translation>ons voorstel, verander het als jij het anders ziet</translation>
    </message>
    <message>
        <source>as you chose the time before</source>
        <translation>zoals je de vorige keer koos</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>current page</source>
        <translation>deze pagina</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewLockForm</name>
    <message>
        <source>Your diary gets another key, a new passphrase and a new recovery code. Nothing that opened it before opens it after that.</source>
        <translation>Je dagboek krijgt een andere sleutel, een nieuw wachtwoord en een nieuwe herstelcode. Niets wat het eerst opende, opent het daarna nog.</translation>
    </message>
    <message>
        <source>The copies within reach get the new lock too. A copy that lies elsewhere stays as it is: it opens as it did, and holds what you had written by then.</source>
        <translation>De kopieën binnen bereik krijgen het nieuwe slot ook. Een kopie die ergens anders ligt, blijft zoals hij is. Die gaat open zoals eerst, met wat je toen geschreven had.</translation>
    </message>
    <message>
        <source>Make the lock new</source>
        <translation>Maak het slot helemaal nieuw</translation>
    </message>
    <message>
        <source>Make it new</source>
        <translation>Maak het nieuw</translation>
    </message>
    <message>
        <source>Your diary is getting its new lock.</source>
        <translation>Je dagboek krijgt zijn nieuwe slot.</translation>
    </message>
</context>
<context>
    <name>NoticesForm</name>
    <message>
        <source>What is by others</source>
        <translation>Wat van anderen is</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>OpenRow</name>
    <message>
        <source>Did that work out?</source>
        <translation>Is dat gelukt?</translation>
    </message>
    <message>
        <source>In your own words: {words}</source>
        <translation>In je eigen woorden: {words}</translation>
    </message>
    <message>
        <source>In your own words (not required)</source>
        <translation>In je eigen woorden (niet verplicht)</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Een beetje</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>It need not any more</source>
        <translation>Het hoeft niet meer</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>You and ‘{label}’</source>
        <translation>Jij en ‘{label}’</translation>
    </message>
    <message>
        <source>Offer me this again</source>
        <translation>Raad dit weer aan</translation>
    </message>
    <message>
        <source>Do not offer me this any more</source>
        <translation>Raad dit niet meer aan</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>I did this</source>
        <translation>Ik deed dit</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation>Zet op mijn lijst</translation>
    </message>
    <message>
        <source>Short, in five minutes</source>
        <translation>Kort, in vijf minuten</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Kopieer de naam</translation>
    </message>
    <message>
        <source>You have not done this yet.</source>
        <translation>Je hebt dit nog niet gedaan.</translation>
    </message>
    <message>
        <source>This is on your list.</source>
        <translation>Dit staat op je lijst.</translation>
    </message>
    <message>
        <source>So you can look it up or ask your manager. Evenwicht looks up nothing.</source>
        <translation>Zo kun je het zelf opzoeken, of het je leidinggevende vragen. Evenwicht zoekt niets op.</translation>
    </message>
    <message>
        <source>Afterwards we ask whether it helped.</source>
        <translation>Na afloop vragen we of het hielp.</translation>
    </message>
</context>
<context>
    <name>OwnSignalForm</name>
    <message>
        <source>My own red flag</source>
        <translation>Mijn eigen rode vlag</translation>
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
        <source>Skip the questions</source>
        <translation>De vragen overslaan</translation>
    </message>
    <message>
        <source>If this is so for me:</source>
        <translation>Als dit voor mij geldt:</translation>
    </message>
    <message>
        <source>then I agree with myself:</source>
        <translation>dan spreek ik met mezelf af:</translation>
    </message>
    <message>
        <source>together with (not required):</source>
        <translation>samen met (niet verplicht):</translation>
    </message>
    <message>
        <source>When does this hold?</source>
        <translation>Wanneer geldt dit?</translation>
    </message>
    <message>
        <source>Each time again</source>
        <translation>Elke keer weer</translation>
    </message>
    <message>
        <source>Only this time</source>
        <translation>Alleen deze keer</translation>
    </message>
    <message>
        <source>Then it becomes an agreement. On {day} we ask what came of it.</source>
        <translation>Dan wordt het een afspraak. Op {day} vragen we wat ervan kwam.</translation>
    </message>
    <message>
        <source>This red flag is on</source>
        <translation>Deze rode vlag staat aan</translation>
    </message>
    <message>
        <source>Delete this red flag</source>
        <translation>Deze rode vlag verwijderen</translation>
    </message>
    <message>
        <source>and I see that because:</source>
        <translation>en dat zie ik doordat:</translation>
    </message>
    <message>
        <source>Write in a few words what you notice.</source>
        <translation>Schrijf in een paar woorden op wat je merkt.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>OwnSignalsCard</name>
    <message>
        <source>My own red flags</source>
        <translation>Mijn eigen rode vlaggen</translation>
    </message>
    <message>
        <source>What I agree with myself</source>
        <translation>Wat ik met mezelf afspreek</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Change: {words}</source>
        <translation>Aanpassen: {words}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>staat uit</translation>
    </message>
    <message>
        <source>How do you notice that it becomes too much? Write it in your own words, with what you will do then. The app reminds you of it.</source>
        <translation>Waaraan merk je dat het te veel wordt? Schrijf het in je eigen woorden op, met wat je dan doet. De app herinnert je eraan.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Page before</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>PersonSettings</name>
    <message>
        <source>You and your work</source>
        <translation>Jij en je werk</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Je functie</translation>
    </message>
    <message>
        <source>Where you mostly work</source>
        <translation>Waar je het meest werkt</translation>
    </message>
    <message>
        <source>Both may stay empty. They count for what is offered to you.</source>
        <translation>Beide mogen leeg blijven. Ze tellen mee in wat je krijgt aangeboden.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Decides which help lines you see.</source>
        <translation>Hierdoor zie je de hulplijnen van jouw land.</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Een nieuwe dag begint om</translation>
    </message>
    <message>
        <source>What you write before this hour still belongs to the day before.</source>
        <translation>Wat je voor dit uur invult, hoort nog bij de dag ervoor.</translation>
    </message>
    <message>
        <source>Scores from another app count in my signals</source>
        <translation>Cijfers uit een andere app tellen mee in mijn signalen</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
</context>
<context>
    <name>PiecePage</name>
    <message>
        <source>Learning</source>
        <translation>Leren</translation>
    </message>
</context>
<context>
    <name>PieceQuestion</name>
    <message>
        <source>Short is fine. Just thinking is fine too.</source>
        <translation>Kort mag. Alleen denken mag ook.</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Een nieuwe beginnen</translation>
    </message>
    <message>
        <source>You wrote this on {day}.</source>
        <translation>Dit schreef je op {day}.</translation>
    </message>
</context>
<context>
    <name>PlaceColumn</name>
    <message>
        <source>Show what takes longer too</source>
        <translation>Toon ook langer</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} van {all}</translation>
    </message>
    <message>
        <source>See all {count}</source>
        <translation>Alle {count} bekijken</translation>
    </message>
    <message>
        <source>Nothing of {minutes} minutes.</source>
        <translation>Niets van {minutes} minuten.</translation>
    </message>
    <message>
        <source>Nothing here fits these choices.</source>
        <translation>Hier past niets bij deze keuzes.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>All of Help</source>
        <translation>Heel Hulp</translation>
    </message>
    <message>
        <source>Nothing here fits these choices.</source>
        <translation>Hier past niets bij deze keuzes.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
</context>
<context>
    <name>PreviousStrip</name>
    <message>
        <source>Did that work out?</source>
        <translation>Is dat gelukt?</translation>
    </message>
    <message>
        <source>Last time you agreed</source>
        <translation>Vorige keer sprak je af</translation>
    </message>
    <message numerus="yes">
        <source>{said} (%n more)</source>
        <translation>
            <numerusform>{said} (nog 1)</numerusform>
            <numerusform>{said} (nog %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionDays</name>
    <message>
        <source>We will ask you again</source>
        <translation>We vragen het je weer</translation>
    </message>
    <message>
        <source>{question}, on which day</source>
        <translation>{question}, op welke dag</translation>
    </message>
</context>
<context>
    <name>QuestionsSettings</name>
    <message>
        <source>What Evenwicht asks</source>
        <translation>Wat Evenwicht vraagt</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Even terugkijken</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Om de twee weken</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Om de vier weken</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Niet vanzelf</translation>
    </message>
    <message>
        <source>One line on Today when it is time. You can always begin it.</source>
        <translation>Eén regel op Vandaag als het zover is. Zelf beginnen kan altijd.</translation>
    </message>
    <message>
        <source>Ask now and then about colleagues</source>
        <translation>Vraag af en toe naar collega’s</translation>
    </message>
    <message>
        <source>Ask a few questions once a year</source>
        <translation>Stel één keer per jaar een paar vragen</translation>
    </message>
    <message>
        <source>Ask every two months after a return to work</source>
        <translation>Vraag elke twee maanden na weer aan het werk gaan</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>A high or a low score does not say everything. You know yourself best.</source>
        <translation>Een hoog of laag cijfer zegt niet alles. Jij kent jezelf het best.</translation>
    </message>
    <message>
        <source>No signals now.</source>
        <translation>Geen signalen nu.</translation>
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
    <name>ReadMore</name>
    <message>
        <source>Read more about it: {title}</source>
        <translation>Lees er meer over: {title}</translation>
    </message>
</context>
<context>
    <name>ReadingColumn</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Catch up on a week</source>
        <translation>Week inhalen</translation>
    </message>
    <message>
        <source>Marked: {days}</source>
        <translation>Gemarkeerd: {days}</translation>
    </message>
</context>
<context>
    <name>ReflectAside</name>
    <message>
        <source>An agreement is yours</source>
        <translation>Een afspraak is van jou</translation>
    </message>
    <message>
        <source>Nobody gets a message. You may always change the words, or take an agreement away.</source>
        <translation>Niemand krijgt bericht. Je mag de woorden altijd veranderen, of een afspraak weghalen.</translation>
    </message>
    <message>
        <source>Does one not work out? That says something about the weeks, not about you.</source>
        <translation>Lukt er een niet? Dat zegt iets over de weken, niet over jou.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Verder terugkijken</translation>
    </message>
    <message>
        <source>Your own sources</source>
        <translation>Je bronnen</translation>
    </message>
    <message>
        <source>Look back again on {day}</source>
        <translation>Weer terugkijken op {day}</translation>
    </message>
    <message>
        <source>Now already</source>
        <translation>Nu al</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Even terugkijken</translation>
    </message>
</context>
<context>
    <name>ReflectPage</name>
    <message>
        <source>Looking back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflecties</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Later gevraagd</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Search in your own words</source>
        <translation>Zoek in je eigen woorden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Take a moment for something:</source>
        <translation>Ergens bij stilstaan:</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer laten zien</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Wat je schreef</translation>
    </message>
    <message>
        <source>Nothing was found with these words.</source>
        <translation>Met deze woorden is niets gevonden.</translation>
    </message>
    <message>
        <source>What you write will stand here: reflections, notes, what happened, and answers.</source>
        <translation>Hier komt te staan wat je opschrijft: notities, gebeurtenissen, reflecties en antwoorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>This was written with another version of Evenwicht.</source>
        <translation>Dit is geschreven met een andere versie van Evenwicht.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>What helped at a rise: {items}</source>
        <translation>Wat hielp toen het hoger werd: {items}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Reflection of another version</source>
        <translation>Reflectie van een andere versie</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Agreement: {outcome}</source>
        <translation>Afspraak: {outcome}</translation>
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
    <name>RemindersSettings</name>
    <message>
        <source>Reminders</source>
        <translation>Herinneren</translation>
    </message>
    <message>
        <source>Remind me after my shift</source>
        <translation>Herinner me na mijn dienst</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Choose the shift you work now. Each keeps its own time.</source>
        <translation>Kies de dienst die je nu draait. Elke dienst houdt een eigen tijd.</translation>
    </message>
    <message>
        <source>From what time</source>
        <translation>Vanaf hoe laat</translation>
    </message>
    <message>
        <source>Twice a week for a programme</source>
        <translation>Twee keer per week aan een programma</translation>
    </message>
    <message>
        <source>Only while a programme stands on your list of agreements.</source>
        <translation>Alleen zolang een programma op je lijst met afspraken staat.</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Op welke dagen</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Wanneer het draait</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>Blijf in het systeemvak als ik het venster sluit</translation>
    </message>
    <message>
        <source>Your diary is locked then.</source>
        <translation>Je dagboek gaat dan op slot.</translation>
    </message>
    <message>
        <source>There is no tray here. Minimise the window instead.</source>
        <translation>Hier is geen systeemvak. Maak het venster klein in plaats van het te sluiten.</translation>
    </message>
    <message>
        <source>Start together with my computer</source>
        <translation>Start samen met mijn computer</translation>
    </message>
    <message>
        <source>Without a window in view. Your diary stays locked.</source>
        <translation>Zonder venster in beeld. Je dagboek blijft op slot.</translation>
    </message>
    <message>
        <source>To start together with your computer: on Windows, put a shortcut to Evenwicht in the folder shell:startup. On a Mac, add it under Login Items.</source>
        <translation>Wil je dat Evenwicht samen met je computer start? Zet op Windows een snelkoppeling in de map shell:startup. Op een Mac voeg je het toe bij de inlogonderdelen.</translation>
    </message>
    <message>
        <source>From the time of your shift, or from 19:00. Not if you wrote that you did it that day. Your diary must have been open in the week before.</source>
        <translation>Vanaf de tijd na je dienst, of vanaf 19:00. Niet als je die dag al opschreef dat je het deed. Je dagboek moet in de week ervoor open zijn geweest.</translation>
    </message>
    <message>
        <source>Once, and only while nothing stands there for that day.</source>
        <translation>Eén keer, en alleen als er voor die dag nog niets staat.</translation>
    </message>
    <message>
        <source>As long as your diary was locked, the app cannot know and asks anyway.</source>
        <translation>Was je dagboek nog niet open? Dan weet de app dat niet en vraagt hij het toch.</translation>
    </message>
    <message>
        <source>A reminder shows nothing of you.</source>
        <translation>In de herinnering staat niets over jou.</translation>
    </message>
    <message>
        <source>In the morning after, about the day your night began.</source>
        <translation>In de ochtend erna, over de dag waarop je nacht begon.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} en {second}</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Would you like to write something down?</source>
        <translation>Wil je nog iets opschrijven?</translation>
    </message>
    <message>
        <source>Time for yourself?</source>
        <translation>Tijd voor jezelf?</translation>
    </message>
</context>
<context>
    <name>RemovePassphraseForm</name>
    <message>
        <source>Go on without a passphrase</source>
        <translation>Verder zonder wachtwoord</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Haal het wachtwoord weg</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Without it anyone who uses this computer can read your diary.</source>
        <translation>Zonder wachtwoord kan iedereen die deze computer gebruikt je dagboek lezen.</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Je wachtwoord van nu</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Your diary does not open</source>
        <translation>Je dagboek gaat niet open</translation>
    </message>
    <message>
        <source>Get the key back</source>
        <translation>Haal de sleutel terug</translation>
    </message>
    <message>
        <source>Begin a new diary</source>
        <translation>Begin een nieuw dagboek</translation>
    </message>
    <message>
        <source>Try to open it again</source>
        <translation>Probeer het nog eens te openen</translation>
    </message>
    <message>
        <source>There is no backup in the folder of your diary. If you have one elsewhere, put it there and try again.</source>
        <translation>Er is geen reservekopie in de map van je dagboek. Heb je er ergens anders een? Zet die erin en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The newest backup is on top. It is looked over before it is used.</source>
        <translation>De nieuwste reservekopie staat bovenaan. Hij wordt nagekeken voordat hij wordt gebruikt.</translation>
    </message>
</context>
<context>
    <name>ResourcesCard</name>
    <message>
        <source>What gave support</source>
        <translation>Wat steun gaf</translation>
    </message>
    <message>
        <source>A dot is two weeks. It is full where this gave support in them.</source>
        <translation>Een stip is twee weken. Vol is: toen gaf dit steun.</translation>
    </message>
    <message>
        <source>Different sources, per two weeks</source>
        <translation>Verschillende bronnen, per twee weken</translation>
    </message>
    <message>
        <source>You filled in {filled} of these {days} days.</source>
        <translation>Je vulde {filled} van deze {days} dagen in.</translation>
    </message>
    <message>
        <source>You filled in {filled} of these {days} days, and ticked no support.</source>
        <translation>Je vulde {filled} van deze {days} dagen in, en vinkte geen steun aan.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Van jezelf</translation>
    </message>
    <message>
        <source>{days} of {filled} days</source>
        <translation>{days} van {filled} dagen</translation>
    </message>
    <message>
        <source>{label}: in {times} of the {known} times two weeks with entries</source>
        <translation>{label}: in {times} van de {known} keer twee weken waarin je iets invulde</translation>
    </message>
    <message>
        <source>{span}: nothing filled in</source>
        <translation>{span}: niets ingevuld</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n bron</numerusform>
            <numerusform>%n bronnen</numerusform>
        </translation>
    </message>
    <message>
        <source>{span}: {different}; {filled} of the 14 days filled in</source>
        <translation>{span}: {different}; {filled} van de 14 dagen ingevuld</translation>
    </message>
    <message>
        <source>The groups come from a model about young people at school ({source}). That they fit caregivers is our own choice. There is no agreed measure of resilience, so there is no total here.</source>
        <translation>De groepen komen uit een model over jongeren op school ({source}). Dat ze bij zorgverleners passen, is onze eigen keuze. Een vaste maat voor veerkracht bestaat niet. Daarom staat hier geen totaal.</translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message>
        <source>Your own sources</source>
        <translation>Je bronnen</translation>
    </message>
    <message>
        <source>What gave you support, and how it varied. There is nothing to reach here.</source>
        <translation>Wat je steun gaf, en hoe dat wisselde. Je hoeft hier niets te halen.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 weken</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>SavePlace</name>
    <message>
        <source>Replace this file?</source>
        <translation>Dit bestand vervangen?</translation>
    </message>
    <message>
        <source>{file} is there already. What is in it now goes away.</source>
        <translation>{file} is er al. Wat er nu in staat, gaat weg.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
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
    <name>SecretQuestion</name>
    <message>
        <source>Your recovery code</source>
        <translation>Je herstelcode</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Gebruik het wachtwoord</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtwoord</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ik weet mijn wachtwoord niet meer</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message>
        <source>What gave support</source>
        <translation>Wat steun gaf</translation>
    </message>
    <message>
        <source>What you noticed</source>
        <translation>Wat je merkte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>What was heavy</source>
        <translation>Wat woog</translation>
    </message>
    <message>
        <source>{times} of the {total} times at the organisation</source>
        <translation>{times} van de {total} keer bij de organisatie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog 1</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, helped {how}</source>
        <translation>{days}, hielp {how}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>1 dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>herkend</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message>
        <source>not mine</source>
        <translation>niet van mij</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
</context>
<context>
    <name>SeenStep</name>
    <message>
        <source>What stood out for you?</source>
        <translation>Wat viel je op?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Of in je eigen woorden</translation>
    </message>
    <message>
        <source>One thing is enough. Nothing is fine too.</source>
        <translation>Eén ding is genoeg. Niets mag ook.</translation>
    </message>
    <message>
        <source>This will stand in Looking back.</source>
        <translation>Dit komt in Terugblik te staan.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>ShareChoice</name>
    <message>
        <source>Which period?</source>
        <translation>Welke periode?</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 weken</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Zelf kiezen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <translation>Waar wil je het over hebben?</translation>
    </message>
    <message>
        <source>Everything goes along: all days and all parts, notes, looking back and your support circle too.</source>
        <translation>Alles gaat mee: alle dagen en alle delen, ook je notities, je terugblikken en je steunkring.</translation>
    </message>
    <message>
        <source>Evenwicht sends nothing. Nobody looks along. You hand over the file.</source>
        <translation>Evenwicht verstuurt niets. Niemand kijkt mee. Jij geeft het bestand zelf door, of niet.</translation>
    </message>
    <message>
        <source>off unless you tick it</source>
        <translation>staan standaard uit</translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation>Wat neem je mee?</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>The report as it will be</source>
        <translation>Het verslag zoals het wordt</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Waar moet het bestand komen?</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>There is nothing to share yet.</source>
        <translation>Er is nog niets om te delen.</translation>
    </message>
    <message>
        <source>Once you have written something, you see here how it looks before it goes anywhere. Do you have a file from another app? Then take it in first.</source>
        <translation>Heb je iets opgeschreven? Dan zie je hier eerst hoe het eruitziet. Heb je een bestand uit een andere app? Haal dat dan eerst binnen.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Een bestand binnenhalen</translation>
    </message>
    <message>
        <source>You see first what would be added.</source>
        <translation>Je ziet eerst wat erbij komt.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>You choose what you take along to your coach.</source>
        <translation>Jij kiest wat je meeneemt naar je coach.</translation>
    </message>
</context>
<context>
    <name>ShareSide</name>
    <message>
        <source>As what kind of file?</source>
        <translation>Als wat voor bestand?</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Neem alles mee</translation>
    </message>
    <message>
        <source>To move or to keep</source>
        <translation>Om te verhuizen of te bewaren</translation>
    </message>
    <message>
        <source>The file has no lock: whoever has it can read it.</source>
        <translation>Er zit geen slot op het bestand: wie het heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Een bestand binnenhalen</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>Dit komt erin</translation>
    </message>
    <message>
        <source>Your notes too</source>
        <translation>Ook je notities</translation>
    </message>
    <message>
        <source>Not in it: {parts}</source>
        <translation>Niet erin: {parts}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Bewaard: {file}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
    <message>
        <source>{first} up to and including {last}</source>
        <translation>{first} tot en met {last}</translation>
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
        <translation>Als je je wachtwoord vergeet, gaat je dagboek alleen nog met deze code open. Niemand anders heeft hem en je ziet hem hier één keer. Schrijf hem op en bewaar hem op een veilige plek.</translation>
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
        <source>Save as a page</source>
        <translation>Bewaar als blad</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ik heb hem opgeschreven</translation>
    </message>
    <message>
        <source>Copied. Clear the clipboard afterwards.</source>
        <translation>Gekopieerd. Maak het klembord straks leeg.</translation>
    </message>
    <message>
        <source>Where should the page go?</source>
        <translation>Waar moet het blad komen?</translation>
    </message>
    <message>
        <source>recovery-code</source>
        <translation>herstelcode</translation>
    </message>
    <message>
        <source>Saved. Print it, and remove the file after that.</source>
        <translation>Bewaard. Druk het af en gooi het bestand daarna weg.</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>SignalCard</name>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>See in Trends</source>
        <translation>Bekijk in verloop</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Waarom zie ik dit?</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>pas hem aan</translation>
    </message>
    <message>
        <source>You agreed with yourself: {agreement}</source>
        <translation>Dit sprak je met jezelf af: {agreement}</translation>
    </message>
    <message>
        <source>I recognise this</source>
        <translation>Herken ik</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>How does Evenwicht choose this?</source>
        <translation>Hoe kiest Evenwicht dit?</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Meer hierover</translation>
    </message>
    <message>
        <source>Stays away until {day}</source>
        <translation>Blijft weg tot {day}</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Niet van mij</translation>
    </message>
    <message>
        <source>Stays away until you switch it on again in Settings</source>
        <translation>Blijft weg tot je het in Instellingen weer aanzet</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>Wat zeg je hierop?</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Onthoud dit</translation>
    </message>
    <message>
        <source>You recognise this. What may help stays here today.</source>
        <translation>Dit herken je. Wat kan helpen, blijft vandaag hier staan.</translation>
    </message>
    <message>
        <source>This is kept, with what helped.</source>
        <translation>Dit is bewaard, met wat hielp.</translation>
    </message>
    <message>
        <source>a situation</source>
        <translation>een situatie</translation>
    </message>
    <message>
        <source>something about yourself</source>
        <translation>iets bij jezelf</translation>
    </message>
    <message>
        <source>something that happened earlier</source>
        <translation>iets van eerder</translation>
    </message>
    <message>
        <source>chosen by yourself</source>
        <translation>door jezelf gekozen</translation>
    </message>
</context>
<context>
    <name>SignalStrip</name>
    <message>
        <source>Signals of the last 12 weeks</source>
        <translation>Signalen van de afgelopen 12 weken</translation>
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
        <source>This stands out</source>
        <translation>Het valt op</translation>
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
    <name>SignalsPage</name>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>No judgement. Something to pause over.</source>
        <translation>Geen oordeel. Wel iets om even bij stil te staan.</translation>
    </message>
    <message>
        <source>What Evenwicht watches for</source>
        <translation>Waar Evenwicht op let</translation>
    </message>
</context>
<context>
    <name>SignalsSettings</name>
    <message>
        <source>Switched off signals</source>
        <translation>Uitgezette signalen</translation>
    </message>
    <message>
        <source>Of these you said: not mine. You do not see them any more.</source>
        <translation>Hiervan zei je: niet van mij. Je ziet ze niet meer.</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Weer aanzetten</translation>
    </message>
    <message>
        <source>Switch on again: {name}</source>
        <translation>Weer aanzetten: {name}</translation>
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
        <translation>Mijn steunkring</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>You can call on these people.</source>
        <translation>Deze mensen mag je storen.</translation>
    </message>
    <message>
        <source>Who may you disturb when it is heavy? One name is a start.</source>
        <translation>Wie mag je storen als het zwaar is? Eén naam is een begin.</translation>
    </message>
</context>
<context>
    <name>SupporterForm</name>
    <message>
        <source>Add somebody</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>Change your support circle</source>
        <translation>Je steunkring wijzigen</translation>
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
        <translation>Naam</translation>
    </message>
    <message>
        <source>Who is it to you? (not required)</source>
        <translation>Wie is het voor jou? (niet verplicht)</translation>
    </message>
    <message>
        <source>Colleague, home, GP</source>
        <translation>Collega, thuis, huisarts</translation>
    </message>
    <message>
        <source>Phone number (not required)</source>
        <translation>Telefoonnummer (niet verplicht)</translation>
    </message>
    <message>
        <source>Take out of my support circle</source>
        <translation>Uit mijn steunkring halen</translation>
    </message>
</context>
<context>
    <name>SupporterName</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
</context>
<context>
    <name>SupporterRow</name>
    <message>
        <source>Show the number of {name}</source>
        <translation>Nummer van {name} laten zien</translation>
    </message>
</context>
<context>
    <name>TableForm</name>
    <message>
        <source>Your days as a table</source>
        <translation>Je dagen als tabel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
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
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What you ticked</source>
        <translation>Wat je aanvinkte</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) copied</source>
        <translation>
            <numerusform>%n dag gekopieerd</numerusform>
            <numerusform>%n dagen gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>{score} (later)</source>
        <translation>{score} (achteraf)</translation>
    </message>
    <message>
        <source>{score} (another scale)</source>
        <translation>{score} (andere schaal)</translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message>
        <source>At your work, this week</source>
        <translation>Op je werk, deze week</translation>
    </message>
    <message>
        <source>Is on your list</source>
        <translation>Staat op je lijst</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation>Zet op mijn lijst</translation>
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
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What you typed for {day} is kept.</source>
        <translation>Wat je typte voor {day} blijft staan.</translation>
    </message>
    <message>
        <source>A night shift belongs to the day on which it began: {day}.</source>
        <translation>Een nachtdienst hoort bij de dag waarop hij begon: {day}.</translation>
    </message>
    <message>
        <source>This is for {day} again.</source>
        <translation>Dit is weer voor {day}.</translation>
    </message>
    <message>
        <source>Once you save, this entry moves to {day}.</source>
        <translation>Als je bewaart, gaat dit naar {day}.</translation>
    </message>
    <message>
        <source>This entry changed meanwhile. What you filled in is kept.</source>
        <translation>Dit is intussen veranderd. Wat jij invulde, staat er nog.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Beside your day</source>
        <translation>Naast je dag</translation>
    </message>
    <message>
        <source>What you fill in stays on this device.</source>
        <translation>Wat je invult blijft op dit apparaat.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Laatste 14 dagen</translation>
    </message>
    <message>
        <source>Catch up on a week</source>
        <translation>Week inhalen</translation>
    </message>
    <message>
        <source>Written for this day</source>
        <translation>Opgeschreven voor deze dag</translation>
    </message>
    <message>
        <source>That is enough for today. Something for now?</source>
        <translation>Dat is genoeg voor vandaag. Iets voor nu?</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Bekijk het</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Once a year: a few questions on your work</source>
        <translation>Eén keer per jaar: een paar vragen over je werk</translation>
    </message>
    <message>
        <source>3 minutes. All of it may stay empty.</source>
        <translation>3 minuten. Alles mag leeg blijven.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
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
        <source>Open this event</source>
        <translation>Open deze gebeurtenis</translation>
    </message>
    <message>
        <source>Delete this event</source>
        <translation>Haal deze gebeurtenis weg</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Pas dit antwoord aan</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Evenwicht</source>
        <translation>Evenwicht openen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
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
        <translation>Periode</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 weken</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Here you will see how it goes.</source>
        <translation>Hier zie je straks hoe het gaat.</translation>
    </message>
    <message>
        <source>After a few entries your scores stand here, with what happened and what was heavy. Days without a score stay open.</source>
        <translation>Na een paar dagen staan hier je cijfers, met wat er gebeurde en wat woog. Dagen zonder cijfer blijven open.</translation>
    </message>
</context>
<context>
    <name>TypedAskForm</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Typ {word} om het zeker te weten</translation>
    </message>
    <message>
        <source>The word is not right yet. Nothing was deleted.</source>
        <translation>Het woord klopt nog niet. Er is niets verwijderd.</translation>
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
        <source>Remember on this computer</source>
        <translation>Onthoud op deze computer</translation>
    </message>
    <message>
        <source>Then whoever can use your account here opens your diary too.</source>
        <translation>Wie hier met jouw account werkt, opent dan ook je dagboek.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>WeekHeading</name>
    <message>
        <source>Shift</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>{letter} is free</source>
        <translation>{letter} is vrij</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>How far in balance in your work?</source>
        <translation>In hoeverre in evenwicht in je werk?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Wat klopt</translation>
    </message>
</context>
<context>
    <name>WeekKeys</name>
    <message>
        <source>With the keyboard, one row a day</source>
        <translation>Met het toetsenbord, één regel per dag</translation>
    </message>
    <message>
        <source>The six ticks are the ones you use most. The letters are the same as on the card.</source>
        <translation>De zes vinkjes zijn de zes die jij het vaakst gebruikt. De letters zijn dezelfde als op het kaartje.</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>dienst</translation>
    </message>
    <message>
        <source>score, 0 is 10</source>
        <translation>cijfer, 0 is 10</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>aan of uit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>volgende dag</translation>
    </message>
    <message>
        <source>day back</source>
        <translation>dag terug</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Catch up on a week</source>
        <translation>Week inhalen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Een week eerder</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Een week later</translation>
    </message>
    <message>
        <source>Print a card</source>
        <translation>Kaartje afdrukken</translation>
    </message>
    <message>
        <source>{first} up to and including {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. That is fine.</source>
        <translation>Er is nog niets ingevuld. Dat mag gewoon.</translation>
    </message>
    <message>
        <source>{day} has no score yet. Choose one, or clear the day.</source>
        <translation>{day} heeft nog geen cijfer. Kies er een, of maak de dag leeg.</translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>Shift, {day}</source>
        <translation>Dienst, {day}</translation>
    </message>
    <message>
        <source>Score, {day}</source>
        <translation>Cijfer, {day}</translation>
    </message>
    <message>
        <source>What fits, {day}</source>
        <translation>Wat klopt, {day}</translation>
    </message>
    <message>
        <source>filled in later</source>
        <translation>achteraf</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>nog geen cijfer</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>leeg gelaten</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>op de dag zelf</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>These days get the mark “filled in later”.</source>
        <translation>Deze dagen krijgen het teken “achteraf ingevuld”.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Every day of this week is filled in.</source>
        <translation>Elke dag van deze week is ingevuld.</translation>
    </message>
    <message>
        <source>Leaving a day empty is fine. What was filled in stays.</source>
        <translation>Een dag leeg laten mag gewoon. Wat al ingevuld was, blijft zo.</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Last 12 weeks</source>
        <translation>Afgelopen 12 weken</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>herkend</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>Toch nu</translation>
    </message>
    <message>
        <source>{day}: {signal}, {answer}</source>
        <translation>{day}: {signal}, {answer}</translation>
    </message>
    <message>
        <source>now: {signal}</source>
        <translation>nu: {signal}</translation>
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
    <name>WhatHelped</name>
    <message>
        <source>What helped?</source>
        <translation>Wat hielp?</translation>
    </message>
    <message>
        <source>It is kept with your answer. You may skip this.</source>
        <translation>Het wordt bewaard bij je antwoord. Overslaan mag.</translation>
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
        <source>Evenwicht sends nothing to your employer.</source>
        <translation>Evenwicht stuurt niets naar je werkgever.</translation>
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
    <name>WindowSettings</name>
    <message>
        <source>The window</source>
        <translation>Het venster</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>“Computer” does as your computer does.</source>
        <translation>“Computer” doet zoals je computer doet.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Motion and keys</source>
        <translation>Beweging en toetsen</translation>
    </message>
    <message>
        <source>As little motion as possible</source>
        <translation>Zo weinig mogelijk beweging</translation>
    </message>
    <message>
        <source>Breathing then goes by words, the circle stands still.</source>
        <translation>Ademen gaat dan met woorden, de cirkel staat stil.</translation>
    </message>
    <message>
        <source>A single key does something</source>
        <translation>Eén toets doet iets</translation>
    </message>
    <message>
        <source>A digit gives your number on Today, “?” shows all keys.</source>
        <translation>Een cijfertoets geeft je cijfer op Vandaag, “?” toont alle toetsen.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
</context>
<context>
    <name>WorksheetBar</name>
    <message>
        <source>Saved. You can stop and go on later.</source>
        <translation>Bewaard. Je kunt stoppen en later verdergaan.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>WorksheetPage</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>A title of your own (not required)</source>
        <translation>Een eigen titel (niet verplicht)</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Een nieuwe beginnen</translation>
    </message>
    <message>
        <source>Agree on something</source>
        <translation>Spreek iets af</translation>
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
    <message>
        <source>Your last import can still be undone.</source>
        <translation>Wat je binnenhaalde, kun je nog ongedaan maken.</translation>
    </message>
    <message>
        <source>Put back: your diary of {moment}.</source>
        <translation>Teruggezet: je dagboek van {moment}.</translation>
    </message>
    <message>
        <source>New under Signals: {signal}</source>
        <translation>Nieuw bij Signalen: {signal}</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) left</source>
        <translation>
            <numerusform>Nog %n signaal</numerusform>
            <numerusform>Nog %n signalen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrittenThen</name>
    <message>
        <source>What you wrote then: {day}</source>
        <translation>Wat je toen schreef: {day}</translation>
    </message>
    <message>
        <source>Your score that day: {score}</source>
        <translation>Je cijfer van die dag: {score}</translation>
    </message>
    <message>
        <source>{when}: heaviness {weight} of 10</source>
        <translation>{when}: zwaarte {weight} van 10</translation>
    </message>
    <message>
        <source>{when}: little felt</source>
        <translation>{when}: weinig gevoeld</translation>
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
    <message numerus="yes">
        <source>%n day(s) filled in later</source>
        <translation>
            <numerusform>%n dag achteraf ingevuld</numerusform>
            <numerusform>%n dagen achteraf ingevuld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on another scale</source>
        <translation>
            <numerusform>%n dag op een andere schaal</numerusform>
            <numerusform>%n dagen op een andere schaal</numerusform>
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
    <message>
        <source>{said}, filled in later</source>
        <translation>{said}, achteraf ingevuld</translation>
    </message>
    <message>
        <source>{said}, on another scale</source>
        <translation>{said}, op een andere schaal</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>Answer the questions</source>
        <translation>Vul de vragen in</translation>
    </message>
    <message>
        <source>Your own answers, beside each other. There is no norm, and nobody to compare.</source>
        <translation>Je eigen antwoorden naast elkaar. Er is geen norm, en je vergelijkt je met niemand.</translation>
    </message>
    <message>
        <source>A few questions on your work, three minutes. You may leave any of them empty. Next year your answers stand beside these.</source>
        <translation>Een paar vragen over je werk, drie minuten. Leeg laten mag. Volgend jaar staan je antwoorden hiernaast.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Niet ingevuld</translation>
    </message>
</context>
<context>
    <name>_NewPassphraseForm</name>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Je wachtwoord van nu</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>Nog een keer het nieuwe wachtwoord</translation>
    </message>
    <message>
        <source>Type a new passphrase first.</source>
        <translation>Typ eerst een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>De twee zijn niet gelijk. Typ het tweede opnieuw.</translation>
    </message>
</context>
</TS>
