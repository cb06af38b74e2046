<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CommandRunner</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: Die Datei gibt es nicht, oder sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1: good.</source>
        <translation>%1: in Ordnung.</translation>
    </message>
    <message>
        <source>Ringside is not running for this profile: start it first, then show a card in it.</source>
        <translation>Ringside läuft nicht für dieses Profil: erst starten, dann eine Karte zeigen.</translation>
    </message>
    <message>
        <source>The running instance has ended.</source>
        <translation>Die laufende Instanz hat sich beendet.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Ringside is already running for this profile.</source>
        <translation>Ringside läuft für dieses Profil bereits.</translation>
    </message>
    <message>
        <source>The running instance does not know this command; is it another version?</source>
        <translation>Die laufende Instanz kennt diesen Befehl nicht; ist es eine andere Version?</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rows like these.</source>
        <translation>
            <numerusform>… und %n weitere Zeile dieser Art.</numerusform>
            <numerusform>… und %n weitere Zeilen dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 unchanged, %5 joined with a row before, %6 skipped.</source>
        <translation>%1 gelesen: %2 neu, %3 geändert, %4 unverändert, %5 mit einer früheren Zeile zusammengeführt, %6 übersprungen.</translation>
    </message>
    <message>
        <source>Tried only, nothing was changed. %1</source>
        <translation>Nur probiert, nichts wurde geändert. %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <source>Nothing is configured yet: add call_sources to config.yml.</source>
        <translation>Es ist noch nichts eingerichtet: call_sources in config.yml ergänzen.</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There was no answer in time; Ringside tries again.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort; Ringside versucht es weiter.</translation>
    </message>
    <message>
        <source>It cannot be reached; Ringside tries again. Check its address and the network.</source>
        <translation>Nicht erreichbar; Ringside versucht es weiter. Bitte Adresse und Netz prüfen.</translation>
    </message>
    <message>
        <source>The user name or the password was refused. Correct them in the settings.</source>
        <translation>Benutzername oder Kennwort wurden abgelehnt. Bitte in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>The account lacks a right that is needed. Ask your administrator for it.</source>
        <translation>Dem Konto fehlt ein nötiges Recht. Bitte an die Verwaltung wenden.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Es existiert nicht.</translation>
    </message>
    <message>
        <source>It asks us to wait; Ringside goes on by itself.</source>
        <translation>Es bittet um Geduld; Ringside macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Is it the right address and port?</source>
        <translation>Die Antwort war nicht zu verstehen. Stimmen Adresse und Port?</translation>
    </message>
    <message>
        <source>The data on this computer cannot be read or written.</source>
        <translation>Die Daten auf diesem Computer lassen sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>Das ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Ringside made a mistake; the log says more.</source>
        <translation>Ringside hat einen Fehler gemacht; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence (&quot;It cannot be reached …&quot;), %2 the technical detail</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>a right is missing</source>
        <translation>ein Recht fehlt</translation>
    </message>
    <message>
        <source>asks us to wait</source>
        <translation>bittet um Geduld</translation>
    </message>
    <message>
        <source>data cannot be read</source>
        <translation>Daten nicht lesbar</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>ging nicht</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The phone book: %1</source>
        <translation>Das Telefonbuch: %1</translation>
    </message>
    <message>
        <source>The journal: %1</source>
        <translation>Das Journal: %1</translation>
    </message>
    <message>
        <source>Calls cannot be written to the journal; they are kept until they can. %1</source>
        <translation>Anrufe lassen sich nicht ins Journal schreiben; sie werden aufbewahrt, bis es geht. %1</translation>
    </message>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>Die Demo kann nicht starten: %1</translation>
    </message>
    <message>
        <source>The sample people: %1</source>
        <translation>Die Beispielpersonen: %1</translation>
    </message>
</context>
<context>
    <name>Ringside::CardText</name>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Anruf an</translation>
    </message>
    <message>
        <source>Internal call</source>
        <translation>Interner Anruf</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>In call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>Answered by a colleague</source>
        <translation>Von einer Kollegin oder einem Kollegen angenommen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Call declined</source>
        <translation>Anruf abgelehnt</translation>
    </message>
    <message>
        <source>Call cancelled</source>
        <translation>Anruf abgebrochen</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Anruf fehlgeschlagen</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Gespräch beendet</translation>
    </message>
    <message>
        <source>The caller&apos;s number is not shown.</source>
        <translation>Die Nummer des Anrufers wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <extracomment>%1 is a short internal number</extracomment>
        <translation>Nebenstelle %1</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Interne Nummer</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <extracomment>%1 is a list of places that were asked: &quot;Phone book, HubSpot&quot;</extracomment>
        <translation>Nicht gefunden in %1</translation>
    </message>
    <message>
        <source>Nobody could be asked who this is.</source>
        <translation>Niemand konnte gefragt werden, wer das ist.</translation>
    </message>
    <message>
        <source>No phone book is set up yet.</source>
        <translation>Es ist noch kein Telefonbuch eingerichtet.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>first call</source>
        <translation>erster Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%n calls, last %1</source>
        <extracomment>%n calls before; %1 is a time like &quot;3 days ago&quot;</extracomment>
        <translation>
            <numerusform>%n Anruf, %1</numerusform>
            <numerusform>%n Anrufe, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <extracomment>A colleague passed the call on; %1 is a name</extracomment>
        <translation>Weitergeleitet von %1</translation>
    </message>
    <message>
        <source>Probably: the number is stored without its country.</source>
        <translation>Wahrscheinlich: Die Nummer ist ohne Landesvorwahl gespeichert.</translation>
    </message>
    <message>
        <source>Perhaps: only the last digits of the number match.</source>
        <translation>Vielleicht: Nur die letzten Ziffern der Nummer stimmen überein.</translation>
    </message>
    <message>
        <source>Calls from an extension of this main number.</source>
        <translation>Ruft von einer Durchwahl dieser Hauptnummer an.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Erster Anruf</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Angenommen von %1</translation>
    </message>
    <message>
        <source>Outgoing call, %1</source>
        <translation>Ausgehender Anruf, %1</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>%1 is a duration like &quot;4 min&quot;</extracomment>
        <translation>Anruf, %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A place that is being asked; %1 is its name</extracomment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <extracomment>%1 is the name of a place that is being asked</extracomment>
        <translation>%1 hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a place said earlier; %1 is its name, %2 a time like &quot;3 days ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What %1 answered %2.</source>
        <extracomment>%1 is the name of a place, %2 a time like &quot;3 days ago&quot;</extracomment>
        <translation>Was %1 geantwortet hat: %2.</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <extracomment>A place that has answered; %1 is its name, %2 a number of milliseconds</extracomment>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <extracomment>%1 is the name of a place, %2 a number of milliseconds</extracomment>
        <translation>%1 hat nach %2 ms geantwortet.</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>hat nicht geantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place that could not be asked; %1 is its name, %2 why not</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>%1 wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <extracomment>A button; %1 is the name of a CRM</extracomment>
        <translation>In %1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n people share this number. Who is it?</source>
        <translation>
            <numerusform>%n Person hat diese Nummer. Wer ist es?</numerusform>
            <numerusform>%n Personen teilen sich diese Nummer. Wer ist es?</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>contacted %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <extracomment>A missed call; %1 is a name or number</extracomment>
        <translation>Verpasst: %1</translation>
    </message>
    <message>
        <source>rang %1</source>
        <extracomment>%1 is a duration like &quot;20 s&quot;</extracomment>
        <translation>klingelte %1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
</context>
<context>
    <name>Ringside::CardWidget</name>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Put the card away into the tray</source>
        <translation>Die Karte in den Infobereich weglegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Die Karte schließen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Remember my choice for this number</source>
        <translation>Meine Wahl für diese Nummer merken</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy the number (%1)</source>
        <extracomment>A tool tip; %1 is a keyboard shortcut</extracomment>
        <translation>Die Nummer kopieren (%1)</translation>
    </message>
    <message>
        <source>What is known about the caller</source>
        <translation>Was über die anrufende Person bekannt ist</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>For screen readers; %1 is a person</extracomment>
        <translation>%1 auswählen</translation>
    </message>
</context>
<context>
    <name>Ringside::DBusNotifier</name>
    <message>
        <source>Show the card</source>
        <translation>Die Karte zeigen</translation>
    </message>
</context>
<context>
    <name>Ringside::DemoPictures</name>
    <message numerus="yes">
        <source>%n card(s) drawn into %1</source>
        <translation>
            <numerusform>%n Karte in %1 gezeichnet</numerusform>
            <numerusform>%n Karten in %1 gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Ringside::Desktop</name>
    <message>
        <source>Ringside is running</source>
        <translation>Ringside läuft</translation>
    </message>
    <message>
        <source>There is no call at the moment.</source>
        <translation>Im Moment gibt es keinen Anruf.</translation>
    </message>
    <message>
        <source>Opened in the browser.</source>
        <translation>Im Browser geöffnet.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The number was copied.</source>
        <translation>Die Nummer wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>Ringside::NotificationText</name>
    <message>
        <source>Open record</source>
        <extracomment>A button; %1 is the name of a CRM</extracomment>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n people share this number.</source>
        <translation>
            <numerusform>%n Person hat diese Nummer.</numerusform>
            <numerusform>%n Personen teilen sich diese Nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <extracomment>A colleague passed the call on; %1 is a name</extracomment>
        <translation>Weitergeleitet von %1</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>%1 (VIP)</source>
        <translation>%1 (VIP)</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <extracomment>%1 is who calls</extracomment>
        <translation>Anruf an %1</translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <translation>Eingehender Anruf: %1</translation>
    </message>
    <message>
        <source>In call: %1</source>
        <extracomment>%1 is who is on the line</extracomment>
        <translation>Im Gespräch: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <extracomment>%1 is who is on the line</extracomment>
        <translation>Gehalten: %1</translation>
    </message>
    <message>
        <source>Missed call: %1</source>
        <extracomment>%1 is who called</extracomment>
        <translation>Verpasster Anruf: %1</translation>
    </message>
    <message>
        <source>Answered by a colleague: %1</source>
        <extracomment>%1 is who called, %2 a colleague</extracomment>
        <translation>Von anderen angenommen: %1</translation>
    </message>
    <message>
        <source>%1: answered by %2</source>
        <translation>%1: angenommen von %2</translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <extracomment>%1 is who was on the line</extracomment>
        <translation>Gespräch beendet: %1</translation>
    </message>
</context>
<context>
    <name>Ringside::Tray</name>
    <message>
        <source>No telephone system is configured.</source>
        <translation>Es ist keine Telefonanlage eingerichtet.</translation>
    </message>
    <message>
        <source>Show the card: %1</source>
        <extracomment>%1 is &quot;Jane Doe, ringing&quot;</extracomment>
        <translation>Die Karte zeigen: %1</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>Recent calls, %n missed</source>
        <translation>
            <numerusform>Letzte Anrufe, %n verpasst</numerusform>
            <numerusform>Letzte Anrufe, %n verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Quit Ringside</source>
        <translation>Ringside beenden</translation>
    </message>
</context>
<context>
    <name>Ringside::TrayWindow</name>
    <message>
        <source>Ringside</source>
        <translation>Ringside</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so Ringside lives in this window. Minimise it; cards show all the same.</source>
        <translation>Dieser Desktop hat keinen Infobereich, deshalb bleibt Ringside in diesem Fenster. Es kann minimiert werden; Karten erscheinen trotzdem.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>Ringside::WhenText</name>
    <message>
        <source>MMM d</source>
        <extracomment>A day of this year, as QLocale::toString() takes it: &quot;Nov 18&quot;. Order as in your language.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A day of another year, as QLocale::toString() takes it: &quot;Nov 18, 2025&quot;.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration; %1 is a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration; %1 is a number of minutes</extracomment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration; %1 is a number of hours, %2 of minutes</extracomment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connecting …</source>
        <translation>verbindet …</translation>
    </message>
    <message>
        <source>the connection was lost; Ringside tries again.</source>
        <translation>Die Verbindung ist abgerissen; Ringside versucht es weiter.</translation>
    </message>
    <message>
        <source>it does not let us in; check the settings.</source>
        <translation>Die Anmeldung wurde abgelehnt; bitte die Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a telephone system, %2 its state in words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Unterdrückte Nummer</translation>
    </message>
    <message>
        <source>%1, ringing</source>
        <translation>%1, klingelt</translation>
    </message>
    <message>
        <source>%1, in call</source>
        <translation>%1, im Gespräch</translation>
    </message>
    <message>
        <source>%1, on hold</source>
        <translation>%1, gehalten</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, beendet</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <translation>%1, verpasst</translation>
    </message>
    <message>
        <source>%1, answered by a colleague</source>
        <translation>%1, von anderen angenommen</translation>
    </message>
    <message>
        <source>No telephone system is configured.</source>
        <translation>Es ist keine Telefonanlage eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n verpasster Anruf</numerusform>
            <numerusform>%n verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb is on: no cards are shown.</source>
        <translation>„Nicht stören“ ist an: Es erscheinen keine Karten.</translation>
    </message>
    <message>
        <source>answered by a colleague</source>
        <translation>von anderen angenommen</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>angenommen von %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Another instance holds this profile but does not answer. End it, or choose another --profile.</source>
        <translation>Eine andere Instanz hält dieses Profil, antwortet aber nicht. Beenden Sie sie, oder wählen Sie ein anderes --profile.</translation>
    </message>
    <message>
        <source>Correct it, or move the file away to start with the defaults.</source>
        <translation>Berichtigen Sie sie, oder verschieben Sie die Datei, um mit den Vorgaben zu beginnen.</translation>
    </message>
</context>
</TS>
