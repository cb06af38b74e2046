<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AutostartText</name>
    <message>
        <source>The system does not say whether Ringside starts when you sign in.</source>
        <translation>Das System sagt nicht, ob Ringside bei der Anmeldung startet.</translation>
    </message>
    <message>
        <source>Ringside does not start by itself.</source>
        <translation>Ringside startet nicht von selbst.</translation>
    </message>
    <message>
        <source>Ringside starts when anybody signs in on this computer.</source>
        <translation>Ringside startet, wenn sich jemand an diesem Computer anmeldet.</translation>
    </message>
    <message>
        <source>Ringside starts when you sign in.</source>
        <translation>Ringside startet, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Another copy starts when you sign in: %1. Switch it off and on again to start this one.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>Bei der Anmeldung startet eine andere Kopie: %1. Schalten Sie es aus und wieder ein, um diese hier zu starten.</translation>
    </message>
    <message>
        <source>It was switched off in the system&apos;s own settings. Switch it on here to undo that.</source>
        <translation>Es wurde in den Einstellungen des Systems ausgeschaltet. Schalten Sie es hier ein, um das rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This system does not let Ringside start by itself. Add it to the programs that start when you sign in, in the system&apos;s settings.</source>
        <translation>Dieses System lässt Ringside nicht von selbst starten. Fügen Sie es in den Einstellungen des Systems den Programmen hinzu, die bei der Anmeldung starten.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>The running instance has ended.</source>
        <translation>Die laufende Instanz hat sich beendet.</translation>
    </message>
    <message>
        <source>Ringside is not running for this profile: start it first.</source>
        <translation>Ringside läuft für dieses Profil nicht: Starten Sie es zuerst.</translation>
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
    <message>
        <source>Your phone rings; take it, and the number is dialled.</source>
        <translation>Ihr Telefon klingelt; nehmen Sie ab, dann wird die Nummer gewählt.</translation>
    </message>
    <message>
        <source>This link names no number that can be dialled.</source>
        <translation>Dieser Link enthält keine Nummer, die gewählt werden kann.</translation>
    </message>
    <message>
        <source>There was no call since Ringside was started.</source>
        <translation>Seit dem Start von Ringside gab es keinen Anruf.</translation>
    </message>
    <message>
        <source>No call of this id is remembered; `ringside watch --json` shows ids.</source>
        <translation>Kein Anruf mit dieser ID ist bekannt; `ringside watch --json` zeigt IDs.</translation>
    </message>
</context>
<context>
    <name>ConfigCommands</name>
    <message>
        <source>(nothing)</source>
        <extracomment>in a list of settings that change: there was, or will be, no value</extracomment>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>NEW HOST: %1 is at %2 until now and will be at %3. Its password is not sent there until you allow it.</source>
        <extracomment>%1 a call source, %2 and %3 host names</extracomment>
        <translation>NEUER HOST: %1 ist bisher unter %2 und künftig unter %3 zu erreichen. Das Passwort wird erst dorthin gesendet, wenn Sie es erlauben.</translation>
    </message>
    <message>
        <source>Settings that your administrator has locked stay as they are.</source>
        <translation>Einstellungen, die Ihre Administration gesperrt hat, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Take these settings over? [y/N]</source>
        <translation>Diese Einstellungen übernehmen? [y/N]</translation>
    </message>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: Die Datei gibt es nicht, oder sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1: good.</source>
        <translation>%1: in Ordnung.</translation>
    </message>
    <message>
        <source>%1 holds your settings, without passwords and without your extension.</source>
        <translation>%1 enthält Ihre Einstellungen, ohne Passwörter und ohne Ihre Nebenstelle.</translation>
    </message>
    <message>
        <source>Nothing changes: these are your settings already.</source>
        <translation>Es ändert sich nichts: Das sind bereits Ihre Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give --yes to take these settings over.</source>
        <translation>Es wurde nichts geändert. Mit --yes werden diese Einstellungen übernommen.</translation>
    </message>
    <message>
        <source>The settings were taken over. Passwords are not among them: give yours in the settings.</source>
        <translation>Die Einstellungen wurden übernommen. Passwörter sind nicht dabei: Geben Sie Ihre in den Einstellungen an.</translation>
    </message>
    <message>
        <source>There are no rules for this computer (%1).</source>
        <translation>Für diesen Computer gibt es keine Regeln (%1).</translation>
    </message>
</context>
<context>
    <name>ConnectorCommands</name>
    <message>
        <source>%1: there is no such file, and no connector of this name.</source>
        <translation>%1: Es gibt weder eine solche Datei noch einen Konnektor dieses Namens.</translation>
    </message>
    <message>
        <source>%1 is empty: write --set %1=env:NAME with a variable of the environment.</source>
        <translation>%1 ist leer: Schreiben Sie --set %1=env:NAME mit einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>The connector has no parameter %1. It has: %2.</source>
        <translation>Der Konnektor hat keinen Parameter %1. Er hat: %2.</translation>
    </message>
    <message>
        <source>Nobody has this number there.</source>
        <translation>Dort hat niemand diese Nummer.</translation>
    </message>
    <message>
        <source>(own: %1)</source>
        <extracomment>behind a connector that is the administrator&apos;s own file</extracomment>
        <translation>(eigener: %1)</translation>
    </message>
    <message>
        <source>%1: good. %2: %3.</source>
        <extracomment>%1 a file, %2 the name of a CRM, %3 a list of words</extracomment>
        <translation>%1: gut. %2: %3.</translation>
    </message>
    <message>
        <source>%1 holds what was said, without passwords and keys, but with people&apos;s data: read it before you pass it on.</source>
        <translation>%1 enthält, was gesagt wurde, ohne Passwörter und Schlüssel, aber mit Daten von Personen: Lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: Die Datei gibt es nicht, oder sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is no recording of &quot;ringside connector try&quot;.</source>
        <translation>%1 ist keine Aufzeichnung von „ringside connector try“.</translation>
    </message>
</context>
<context>
    <name>ConnectorForm</name>
    <message>
        <source>Contacts, companies and leads, with calls, mails, notes, meetings, tasks and deals.</source>
        <translation>Kontakte, Unternehmen und Leads, mit Anrufen, E-Mails, Notizen, Besprechungen, Aufgaben und Deals.</translation>
    </message>
    <message>
        <source>Inbound webhook</source>
        <translation>Eingehender Webhook</translation>
    </message>
    <message>
        <source>Sign in with Bitrix24</source>
        <translation>Mit Bitrix24 anmelden</translation>
    </message>
    <message>
        <source>Portal</source>
        <extracomment>The company&apos;s own address at Bitrix24</extracomment>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Application ID (client_id)</source>
        <translation>Anwendungs-ID (client_id)</translation>
    </message>
    <message>
        <source>Application key (client_secret)</source>
        <translation>Anwendungsschlüssel (client_secret)</translation>
    </message>
    <message>
        <source>Calls are logged for</source>
        <extracomment>In whose name; the choices are people</extracomment>
        <translation>Anrufe werden protokolliert für</translation>
    </message>
    <message>
        <source>The owner of the webhook, or whoever has signed in</source>
        <translation>Die Person, der der Webhook gehört oder die sich angemeldet hat</translation>
    </message>
    <message>
        <source>The employee with the extension of the call</source>
        <translation>Die Mitarbeiterin oder der Mitarbeiter mit der Nebenstelle des Anrufs</translation>
    </message>
    <message>
        <source>Contacts, accounts and leads, with calls, mails, notes, meetings, tasks, deals and cases.</source>
        <translation>Kontakte, Firmen und Leads, mit Anrufen, E-Mails, Notizen, Besprechungen, Aufgaben, Deals und Anfragen.</translation>
    </message>
    <message>
        <source>Sign in with Microsoft</source>
        <translation>Mit Microsoft anmelden</translation>
    </message>
    <message>
        <source>The application signs in by itself</source>
        <translation>Die Anwendung meldet sich selbst an</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>The company&apos;s Dynamics 365, with an address of its own</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>A company&apos;s directory at Microsoft</extracomment>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Find callers among</source>
        <translation>Anrufende suchen unter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>A kind of record in a CRM, as are leads and accounts</extracomment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contacts and accounts</source>
        <translation>Kontakte und Firmen</translation>
    </message>
    <message>
        <source>Contacts, accounts and leads</source>
        <translation>Kontakte, Firmen und Leads</translation>
    </message>
    <message>
        <source>Mark logged calls as completed</source>
        <translation>Protokollierte Anrufe als abgeschlossen markieren</translation>
    </message>
    <message>
        <source>Refuse new contacts that are duplicates</source>
        <translation>Neue Kontakte ablehnen, die Duplikate sind</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>One of the apps inside Dynamics 365</extracomment>
        <translation>App</translation>
    </message>
    <message>
        <source>Telephone columns of contacts</source>
        <translation>Telefonspalten der Kontakte</translation>
    </message>
    <message>
        <source>Telephone columns of accounts</source>
        <translation>Telefonspalten der Firmen</translation>
    </message>
    <message>
        <source>Telephone columns of leads</source>
        <translation>Telefonspalten der Leads</translation>
    </message>
    <message>
        <source>Column for the call&apos;s key</source>
        <translation>Spalte für den Schlüssel des Anrufs</translation>
    </message>
    <message>
        <source>Column for the outcome</source>
        <translation>Spalte für das Ergebnis</translation>
    </message>
    <message>
        <source>Column for the stage</source>
        <translation>Spalte für die Phase</translation>
    </message>
    <message>
        <source>Sign-in host</source>
        <translation>Host für die Anmeldung</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Contacts, leads and accounts, with calls, mails, notes, meetings, tasks, deals and cases.</source>
        <translation>Kontakte, Leads und Firmen, mit Anrufen, E-Mails, Notizen, Besprechungen, Aufgaben, Deals und Fällen.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Kennwort</translation>
    </message>
    <message>
        <source>Address of EspoCRM</source>
        <translation>Adresse von EspoCRM</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Kennwort oder Token</translation>
    </message>
    <message>
        <source>New records belong to</source>
        <translation>Neue Einträge werden zugewiesen an</translation>
    </message>
    <message>
        <source>Search numbers in</source>
        <translation>Nummern suchen in</translation>
    </message>
    <message>
        <source>Field for the call&apos;s key</source>
        <translation>Feld für den Schlüssel des Anrufs</translation>
    </message>
    <message>
        <source>Path of the API</source>
        <translation>Pfad der API</translation>
    </message>
    <message>
        <source>External CRM (REST lookup)</source>
        <extracomment>The name of a connector</extracomment>
        <translation>Externes CRM (REST-Abfrage)</translation>
    </message>
    <message>
        <source>A web service of your own that answers who has a number.</source>
        <translation>Ein eigener Webdienst, der antwortet, wem eine Nummer gehört.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A web address</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contacts, with calls, mails, notes, deals and tickets.</source>
        <translation>Kontakte, mit Anrufen, E-Mails, Notizen, Deals und Tickets.</translation>
    </message>
    <message>
        <source>Private app token</source>
        <translation>Token der privaten App</translation>
    </message>
    <message>
        <source>Sign in with HubSpot</source>
        <translation>Mit HubSpot anmelden</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>API version for associations</source>
        <translation>API-Version für Zuordnungen</translation>
    </message>
    <message>
        <source>People on a board, with calls, mails, updates and deals.</source>
        <translation>Personen auf einem Board, mit Anrufen, E-Mails, Updates und Deals.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Board with people</source>
        <extracomment>A board of monday.com</extracomment>
        <translation>Board mit Personen</translation>
    </message>
    <message>
        <source>Phone columns</source>
        <translation>Telefonspalten</translation>
    </message>
    <message>
        <source>Numbers are stored</source>
        <extracomment>Telephone numbers; the choices say in which form</extracomment>
        <translation>Nummern sind gespeichert</translation>
    </message>
    <message>
        <source>In any form</source>
        <translation>In beliebiger Form</translation>
    </message>
    <message>
        <source>As digits only</source>
        <translation>Nur als Ziffern</translation>
    </message>
    <message>
        <source>E-mail column</source>
        <translation>E-Mail-Spalte</translation>
    </message>
    <message>
        <source>Company column</source>
        <translation>Spalte für die Firma</translation>
    </message>
    <message>
        <source>Job title column</source>
        <translation>Spalte für die Position</translation>
    </message>
    <message>
        <source>Activity for calls</source>
        <translation>Aktivität für Anrufe</translation>
    </message>
    <message>
        <source>Board with deals</source>
        <translation>Board mit Deals</translation>
    </message>
    <message>
        <source>Deals: column that connects people</source>
        <translation>Deals: Spalte, die Personen verbindet</translation>
    </message>
    <message>
        <source>Deals: amount</source>
        <translation>Deals: Betrag</translation>
    </message>
    <message>
        <source>Deals: stage</source>
        <translation>Deals: Phase</translation>
    </message>
    <message>
        <source>Deals: closing date</source>
        <translation>Deals: Abschlussdatum</translation>
    </message>
    <message>
        <source>Board with tasks</source>
        <translation>Board mit Aufgaben</translation>
    </message>
    <message>
        <source>Tasks: column that connects people</source>
        <translation>Aufgaben: Spalte, die Personen verbindet</translation>
    </message>
    <message>
        <source>Tasks: due date</source>
        <translation>Aufgaben: Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>Contacts, with calls, mails, notes, meetings, tasks, deals, tickets and orders.</source>
        <translation>Kontakte, mit Anrufen, E-Mails, Notizen, Besprechungen, Aufgaben, Deals, Tickets und Bestellungen.</translation>
    </message>
    <message>
        <source>Address of Odoo</source>
        <translation>Adresse von Odoo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Type of new tasks</source>
        <translation>Typ neuer Aufgaben</translation>
    </message>
    <message>
        <source>People, with calls, mails, notes, meetings, tasks and deals.</source>
        <translation>Personen, mit Anrufen, E-Mails, Notizen, Besprechungen, Aufgaben und Deals.</translation>
    </message>
    <message>
        <source>Sign in with Pipedrive</source>
        <translation>Mit Pipedrive anmelden</translation>
    </message>
    <message>
        <source>Logged calls become</source>
        <extracomment>The choices are kinds of records</extracomment>
        <translation>Anrufe werden protokolliert als</translation>
    </message>
    <message>
        <source>Call logs</source>
        <translation>Anrufprotokolle</translation>
    </message>
    <message>
        <source>Activities of the kind call</source>
        <translation>Aktivitäten vom Typ Anruf</translation>
    </message>
    <message>
        <source>Times of call logs</source>
        <translation>Zeitangaben der Anrufprotokolle</translation>
    </message>
    <message>
        <source>API version for call logs, notes, leads and users</source>
        <translation>API-Version für Anrufprotokolle, Notizen, Leads und Benutzer</translation>
    </message>
    <message>
        <source>Sign in with Salesforce</source>
        <translation>Mit Salesforce anmelden</translation>
    </message>
    <message>
        <source>Private key (JWT bearer)</source>
        <translation>Privater Schlüssel (JWT-Bearer)</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Verbraucherschlüssel</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Verbrauchergeheimnis</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>Whom a sign-in is meant for, as Salesforce calls it</extracomment>
        <translation>Zielgruppe (Audience)</translation>
    </message>
    <message>
        <source>Callers are looked up in</source>
        <translation>Anrufende werden nachgeschlagen in</translation>
    </message>
    <message>
        <source>Contacts, leads and accounts</source>
        <translation>Kontakte, Leads und Firmen</translation>
    </message>
    <message>
        <source>Contacts and leads</source>
        <translation>Kontakte und Leads</translation>
    </message>
    <message>
        <source>New people become</source>
        <extracomment>The choices are kinds of records: contacts, leads</extracomment>
        <translation>Neue Personen werden angelegt als</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Save in spite of duplicate alerts</source>
        <translation>Trotz Duplikatwarnungen speichern</translation>
    </message>
    <message>
        <source>Customers of a shop, with calls, notes and orders.</source>
        <translation>Kunden eines Shops, mit Anrufen, Notizen und Bestellungen.</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>Client-ID und Client-Secret</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Admin-API-Zugriffstoken</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Write calls into</source>
        <extracomment>The choices are places in Shopify</extracomment>
        <translation>Anrufe schreiben in</translation>
    </message>
    <message>
        <source>Metafields of the customer</source>
        <translation>Metafelder des Kunden</translation>
    </message>
    <message>
        <source>The customer&apos;s note</source>
        <translation>Die Notiz zum Kunden</translation>
    </message>
    <message>
        <source>People, with calls and tickets.</source>
        <translation>Personen, mit Anrufen und Tickets.</translation>
    </message>
    <message>
        <source>Sign in with Zendesk</source>
        <translation>Mit Zendesk anmelden</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <extracomment>What stands before .zendesk.com</extracomment>
        <translation>Subdomain</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Client identifier</source>
        <translation>Client-Kennung</translation>
    </message>
    <message>
        <source>Status of logged calls</source>
        <translation>Status protokollierter Anrufe</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Field for the length of a call</source>
        <translation>Feld für die Dauer eines Anrufs</translation>
    </message>
    <message>
        <source>Field for the outcome</source>
        <translation>Feld für das Ergebnis</translation>
    </message>
    <message>
        <source>Tag of deals</source>
        <translation>Stichwort der Deals</translation>
    </message>
    <message>
        <source>Log calls with Talk Partner Edition</source>
        <translation>Anrufe mit Talk Partner Edition protokollieren</translation>
    </message>
    <message>
        <source>Sign in with Zoho</source>
        <translation>Mit Zoho anmelden</translation>
    </message>
    <message>
        <source>Self client, without a person</source>
        <translation>Self Client, ohne Person</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>United States (zoho.com)</source>
        <translation>Vereinigte Staaten (zoho.com)</translation>
    </message>
    <message>
        <source>Europe (zoho.eu)</source>
        <translation>Europa (zoho.eu)</translation>
    </message>
    <message>
        <source>India (zoho.in)</source>
        <translation>Indien (zoho.in)</translation>
    </message>
    <message>
        <source>Australia (zoho.com.au)</source>
        <translation>Australien (zoho.com.au)</translation>
    </message>
    <message>
        <source>China (zoho.com.cn)</source>
        <translation>China (zoho.com.cn)</translation>
    </message>
    <message>
        <source>Japan (zoho.jp)</source>
        <translation>Japan (zoho.jp)</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation>Kanada (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Saudi Arabia (zoho.sa)</source>
        <translation>Saudi-Arabien (zoho.sa)</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Days until a new deal closes</source>
        <translation>Tage bis zum Abschluss eines neuen Deals</translation>
    </message>
    <message>
        <source>Field for the call&apos;s ID</source>
        <translation>Feld für die ID des Anrufs</translation>
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
    <message>
        <source>There is no password for it on this computer yet.</source>
        <translation>Auf diesem Computer gibt es dafür noch kein Passwort.</translation>
    </message>
    <message>
        <source>Its password was given for another server, and is not sent to this one until you allow it.</source>
        <translation>Das Passwort wurde für einen anderen Server angegeben und wird an diesen erst gesendet, wenn Sie es erlauben.</translation>
    </message>
    <message>
        <source>The sign-in was refused: user name, password or key is wrong or has expired. Correct it in the settings.</source>
        <translation>Die Anmeldung wurde abgelehnt: Benutzername, Kennwort oder Schlüssel ist falsch oder abgelaufen. Berichtigen Sie das in den Einstellungen.</translation>
    </message>
    <message>
        <source>Something in its settings is missing or wrong. Correct it there.</source>
        <translation>In den Einstellungen dafür fehlt etwas oder ist etwas falsch. Berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>settings are incomplete</source>
        <translation>Einstellungen unvollständig</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <extracomment>A directory or CRM has sent something that is no answer</extracomment>
        <translation>Antwort nicht verstanden</translation>
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
    <message>
        <source>Your notes cannot be written to the journal; they are kept until they can. %1</source>
        <translation>Ihre Notizen lassen sich nicht ins Journal schreiben; sie werden aufbewahrt, bis es geht. %1</translation>
    </message>
    <message>
        <source>The password of %1 was given for %2; the settings now name %3. It is not sent there until you allow it in the settings.</source>
        <extracomment>%1 call sources (&quot;Asterisk&quot;), %2 and %3 host names</extracomment>
        <translation>Das Passwort von %1 wurde für %2 angegeben; in den Einstellungen steht jetzt %3. Es wird erst dorthin gesendet, wenn Sie es in den Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>It is built in, and plays by itself.</source>
        <translation>Sie ist eingebaut und läuft von selbst.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this provider here.</source>
        <translation>Ihre Administration erlaubt diesen Anbieter hier nicht.</translation>
    </message>
    <message>
        <source>The file %1 holds unprotected passwords. Your administrator does not allow that: they are not used.</source>
        <extracomment>%1 a file</extracomment>
        <translation>Die Datei %1 enthält ungeschützte Passwörter. Ihr Administrator erlaubt das nicht: Sie werden nicht verwendet.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Es antwortet.</translation>
    </message>
    <message>
        <source>You have to sign in: in the settings, or on the next card.</source>
        <translation>Sie müssen sich anmelden: in den Einstellungen oder auf der nächsten Karte.</translation>
    </message>
    <message>
        <source>The sign-in to %1 could not be kept in the keychain, and ends with Ringside. %2</source>
        <extracomment>%1 a provider (&quot;HubSpot&quot;), %2 a sentence on what is wrong with the keychain</extracomment>
        <translation>Die Anmeldung bei %1 ließ sich nicht im Schlüsselbund aufbewahren und endet mit Ringside. %2</translation>
    </message>
    <message>
        <source>You could not be signed in to %1. %2</source>
        <translation>Sie konnten nicht bei %1 angemeldet werden. %2</translation>
    </message>
</context>
<context>
    <name>HotkeyText</name>
    <message>
        <source>No shortcut is set.</source>
        <translation>Es ist keine Tastenkombination festgelegt.</translation>
    </message>
    <message>
        <source>The desktop is asked for this shortcut.</source>
        <translation>Der Desktop wird nach dieser Tastenkombination gefragt.</translation>
    </message>
    <message>
        <source>The shortcut works in every program.</source>
        <extracomment>%1 is how the desktop describes the shortcut that was chosen there, such as &quot;Press &lt;Ctrl&gt;&lt;Alt&gt;R&quot;</extracomment>
        <translation>Die Tastenkombination wirkt in jedem Programm.</translation>
    </message>
    <message>
        <source>The desktop has set it to: %1</source>
        <translation>Der Desktop hat sie festgelegt auf: %1</translation>
    </message>
    <message>
        <source>Another program has this shortcut. Choose another one.</source>
        <translation>Ein anderes Programm hat diese Tastenkombination. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The desktop did not allow it. Set it again to be asked again.</source>
        <translation>Der Desktop hat sie nicht erlaubt. Legen Sie sie erneut fest, um wieder gefragt zu werden.</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl, Alt or the system key with a key of this keyboard, or a function key.</source>
        <translation>Eine Tastenkombination braucht Ctrl, Alt oder die Systemtaste mit einer Taste dieser Tastatur oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>This desktop has no shortcuts for programs. In its keyboard settings, set one of your own to the command: ringside --show-call</source>
        <extracomment>&quot;ringside --show-call&quot; is a command and stays as it is</extracomment>
        <translation>Dieser Desktop kennt keine Tastenkombinationen für Programme. Legen Sie in seinen Tastatureinstellungen eine eigene für diesen Befehl fest: ringside --show-call</translation>
    </message>
</context>
<context>
    <name>LdapDirectory</name>
    <message>
        <source>LDAP or Active Directory</source>
        <translation>LDAP oder Active Directory</translation>
    </message>
    <message>
        <source>The company&apos;s directory: colleagues, and whoever else is kept there.</source>
        <translation>Das Verzeichnis der Firma: Kolleginnen und Kollegen und wer sonst darin steht.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>For example ldaps://dc1.example.com. Further ones stand in for the first.</source>
        <translation>Zum Beispiel ldaps://dc1.example.com. Weitere springen ersatzweise für den ersten ein.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Its distinguished name, or user@example.com for Active Directory.</source>
        <translation>Der Distinguished Name (DN) des Benutzers oder, bei Active Directory, user@example.com.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Keep a copy on this computer</source>
        <translation>Kopie auf diesem Computer aufbewahren</translation>
    </message>
    <message>
        <source>Answers then come at once, and without the network too.</source>
        <translation>Antworten kommen dann sofort, und auch ohne Netz.</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>For example ou=People,dc=example,dc=com. Empty: everything that the server holds.</source>
        <translation>Zum Beispiel ou=People,dc=example,dc=com. Leer: alles, was der Server enthält.</translation>
    </message>
    <message>
        <source>Filter for people</source>
        <translation>Filter für Personen</translation>
    </message>
    <message>
        <source>Who counts as a person, as an LDAP filter. Empty: the usual one.</source>
        <translation>Wer als Person gilt, als LDAP-Filter. Leer: der übliche.</translation>
    </message>
    <message>
        <source>Look for numbers</source>
        <translation>Nummern suchen</translation>
    </message>
    <message>
        <source>As suits the server</source>
        <translation>Wie es zum Server passt</translation>
    </message>
    <message>
        <source>However they are written</source>
        <translation>In jeder Schreibweise</translation>
    </message>
    <message>
        <source>In the usual ways of writing them, with an index</source>
        <translation>In den üblichen Schreibweisen, mit Index</translation>
    </message>
    <message>
        <source>Tags for groups</source>
        <translation>Schlagwörter für Gruppen</translation>
    </message>
    <message>
        <source>Members of a group get a tag: Key accounts=vip.</source>
        <translation>Mitglieder einer Gruppe erhalten ein Schlagwort: Key accounts=vip.</translation>
    </message>
    <message>
        <source>Attributes with numbers</source>
        <translation>Attribute mit Nummern</translation>
    </message>
    <message>
        <source>With the word for each: telephoneNumber=work. Empty: the usual ones.</source>
        <translation>Mit der Bezeichnung für jedes: telephoneNumber=work. Leer: die üblichen.</translation>
    </message>
    <message>
        <source>Encrypt ldap:// connections</source>
        <translation>ldap://-Verbindungen verschlüsseln</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is of the company&apos;s own making.</source>
        <translation>Eine PEM-Datei, wenn das Zertifikat des Servers von der Firma selbst stammt.</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>With user and password</source>
        <translation>Mit Benutzer und Kennwort</translation>
    </message>
    <message>
        <source>As the user of this computer (Kerberos)</source>
        <translation>Als Benutzer dieses Computers (Kerberos)</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>The rules in %1:</source>
        <extracomment>%1 a file, %2 who made the rules (&quot;IT, Acme&quot;)</extracomment>
        <translation>Die Regeln in %1:</translation>
    </message>
    <message>
        <source>The rules in %1, by %2:</source>
        <translation>Die Regeln in %1, von %2:</translation>
    </message>
    <message>
        <source>locked: %1 is %2</source>
        <translation>gesperrt: %1 ist %2</translation>
    </message>
    <message>
        <source>preset: %1 is %2 where you have not chosen</source>
        <translation>vorgegeben: %1 ist %2, solange Sie nichts gewählt haben</translation>
    </message>
    <message>
        <source>providers allowed: %1</source>
        <translation>erlaubte Anbieter: %1</translation>
    </message>
    <message>
        <source>passwords must not be kept in a plain file</source>
        <translation>Passwörter dürfen nicht in einer lesbaren Datei aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>Ringside::BrowserWindow</name>
    <message>
        <source>Ringside</source>
        <extracomment>The title of the window. %1: the title of the web page in it.</extracomment>
        <translation>Ringside</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>A button: loads the web page once more.</extracomment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>A button: shows the same web page in the system&apos;s web browser.</extracomment>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 – Ringside</source>
        <translation>%1 – Ringside</translation>
    </message>
    <message>
        <source>It is not certain that this is really %1: its certificate is not valid. The page was not opened. Please tell your administrator.</source>
        <extracomment>%1: the name of a server, &quot;crm.example.com&quot;</extracomment>
        <translation>Es ist nicht sicher, dass dies wirklich %1 ist: Das Zertifikat ist ungültig. Die Seite wurde nicht geöffnet. Bitte sagen Sie Ihrer Administration Bescheid.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then reload the page.</source>
        <extracomment>%1: the name of a server, &quot;crm.example.com&quot;</extracomment>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netzwerk und laden Sie die Seite dann neu.</translation>
    </message>
    <message>
        <source>The page has stopped working. Reload it to go on.</source>
        <translation>Die Seite reagiert nicht mehr. Laden Sie sie neu, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The page asked a question, and Ringside answered no. To answer it yourself, open the page in the browser.</source>
        <translation>Die Seite hat eine Frage gestellt, und Ringside hat mit Nein geantwortet. Um selbst zu antworten, öffnen Sie die Seite im Browser.</translation>
    </message>
    <message>
        <source>Ringside does not send or store files. Open the page in the browser to do that.</source>
        <translation>Ringside sendet und speichert keine Dateien. Öffnen Sie dafür die Seite im Browser.</translation>
    </message>
    <message>
        <source>Ringside does not follow this kind of link.</source>
        <translation>Ringside folgt Links dieser Art nicht.</translation>
    </message>
</context>
<context>
    <name>Ringside::CallText</name>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>to wrap up</source>
        <extracomment>Behind a call in a list: something is still to be noted about it</extracomment>
        <translation>nachzubearbeiten</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>wählt</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>in call</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>answered by a colleague</source>
        <extracomment>%1 is the name of a colleague who took the call</extracomment>
        <translation>von anderen angenommen</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>angenommen von %1</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Call in progress</source>
        <translation>Laufendes Gespräch</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>Answered by a colleague</source>
        <extracomment>%1 is the name of a colleague who took the call</extracomment>
        <translation>Von einer Kollegin oder einem Kollegen angenommen</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Angenommen von %1</translation>
    </message>
    <message>
        <source>Outgoing call, busy</source>
        <translation>Ausgehender Anruf, besetzt</translation>
    </message>
    <message>
        <source>Declined call</source>
        <translation>Abgelehnter Anruf</translation>
    </message>
    <message>
        <source>Outgoing call, no answer</source>
        <translation>Ausgehender Anruf, keine Antwort</translation>
    </message>
    <message>
        <source>Call that was not connected</source>
        <translation>Nicht verbundener Anruf</translation>
    </message>
    <message>
        <source>Outgoing call, %1</source>
        <extracomment>%1 is a running time like &quot;4:12&quot;</extracomment>
        <translation>Ausgehender Anruf, %1</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>%1 is a running time like &quot;4:12&quot;</extracomment>
        <translation>Anruf, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what happened (&quot;Call, 4:12&quot;), %2 the outcome the agent chose (&quot;Follow-up&quot;)
----------
%1 is a day in full, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 is what happened (&quot;Call, 4:12, Follow-up&quot;), %2 the agent&apos;s note. Use your language&apos;s quotation marks.</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row of the list of calls, read aloud. %1 who, %2 what happened, %3 when</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <extracomment>A person in a list, read aloud. %1 who, %2 company and number</extracomment>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Person: %1, %2</source>
        <translation>Person: %1, %2</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Outgoing call by %1</source>
        <extracomment>%1 is a colleague</extracomment>
        <translation>Ausgehender Anruf von %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Anruf mit %1</translation>
    </message>
    <message>
        <source>Outgoing call by %1, %2</source>
        <extracomment>%1 is a colleague, %2 a running time like &quot;4:12&quot;</extracomment>
        <translation>Ausgehender Anruf von %1, %2</translation>
    </message>
    <message>
        <source>Call with %1, %2</source>
        <translation>Anruf mit %1, %2</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Something that a CRM keeps about a person and has no name for</extracomment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a CRM keeps (&quot;Email&quot;, &quot;Deal&quot;, &quot;Call, 4:12&quot;), %2 its title</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ringside::CardPage</name>
    <message>
        <source>Pop-up card</source>
        <translation>Anrufkarte</translation>
    </message>
    <message>
        <source>Where the card shows, for which calls, and what stands on it.</source>
        <translation>Wo die Karte erscheint, bei welchen Anrufen und was darauf steht.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Drag the card into a corner, or use the arrow keys: %1.</source>
        <translation>Ziehen Sie die Karte in eine Ecke, oder benutzen Sie die Pfeiltasten: %1.</translation>
    </message>
    <message>
        <source>The one with the mouse pointer</source>
        <translation>Der mit dem Mauszeiger</translation>
    </message>
    <message>
        <source>The main one</source>
        <translation>Der Hauptbildschirm</translation>
    </message>
    <message>
        <source>This screen is not connected now. Until it is, the card shows on the main one.</source>
        <translation>Dieser Bildschirm ist gerade nicht angeschlossen. Solange erscheint die Karte auf dem Hauptbildschirm.</translation>
    </message>
    <message>
        <source>When it shows</source>
        <translation>Wann sie erscheint</translation>
    </message>
    <message>
        <source>A call rings</source>
        <translation>Ein Anruf klingelt</translation>
    </message>
    <message>
        <source>You take a call</source>
        <translation>Sie nehmen einen Anruf an</translation>
    </message>
    <message>
        <source>You make a call</source>
        <translation>Sie rufen an</translation>
    </message>
    <message>
        <source>A colleague is on the line</source>
        <translation>Jemand aus dem Team ist am Apparat</translation>
    </message>
    <message>
        <source>Stays after the call</source>
        <translation>Bleibt nach dem Anruf</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Until closed</source>
        <extracomment>How long the card stays after a call</extracomment>
        <translation>Bis sie geschlossen wird</translation>
    </message>
    <message>
        <source>With 0 it stays until you close it.</source>
        <translation>Bei 0 bleibt sie, bis Sie sie schließen.</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Was darauf steht</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>In this order, where they are known. Drag them, or press Alt+Up or Alt+Down.</source>
        <translation>In dieser Reihenfolge, soweit bekannt. Ziehen Sie sie, oder drücken Sie Alt+Up oder Alt+Down.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Anzahl der Anrufe</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kundenkonto</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Platz von %1</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Nach dem Anruf</translation>
    </message>
    <message>
        <source>Ask for a wrap-up</source>
        <translation>Um Nachbearbeitung bitten</translation>
    </message>
    <message>
        <source>The card asks for a note, an outcome and a time to follow up. Without it, notes can be taken all the same.</source>
        <translation>Die Karte fragt nach einer Notiz, einem Ergebnis und einer Zeit für die Wiedervorlage. Auch ohne das lassen sich Notizen machen.</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>No outcome is asked for.</source>
        <translation>Es wird nach keinem Ergebnis gefragt.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The outcome “%1” is here twice. Change or remove one of the two.</source>
        <extracomment>%1: an outcome of a call</extracomment>
        <translation>Das Ergebnis „%1“ kommt zweimal vor. Ändern oder entfernen Sie eines der beiden.</translation>
    </message>
</context>
<context>
    <name>Ringside::CardStep</name>
    <message>
        <source>Your card</source>
        <translation>Ihre Karte</translation>
    </message>
    <message>
        <source>When your phone rings, a card says who it is. Drag the sample into the corner where it disturbs you least.</source>
        <translation>Wenn Ihr Telefon klingelt, sagt eine Karte, wer es ist. Ziehen Sie das Muster in die Ecke, in der es Sie am wenigsten stört.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>When it shows</source>
        <translation>Wann sie erscheint</translation>
    </message>
    <message>
        <source>A call rings</source>
        <translation>Ein Anruf klingelt</translation>
    </message>
    <message>
        <source>You take a call</source>
        <translation>Sie nehmen einen Anruf an</translation>
    </message>
    <message>
        <source>You make a call</source>
        <translation>Sie rufen an</translation>
    </message>
    <message>
        <source>A colleague is on the line</source>
        <translation>Jemand aus dem Team ist am Apparat</translation>
    </message>
    <message>
        <source>Show me a sample card</source>
        <extracomment>A button: a card appears as if a call came in</extracomment>
        <translation>Eine Musterkarte zeigen</translation>
    </message>
    <message>
        <source>Everything you have set here is in the settings, too. Ringside stays in the tray and starts working at once.</source>
        <translation>Alles, was Sie hier eingestellt haben, finden Sie auch in den Einstellungen. Ringside bleibt im Infobereich und beginnt sofort zu arbeiten.</translation>
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
        <source>%Ln calls, last %1</source>
        <extracomment>%n calls before; %1 is a time like &quot;3 days ago&quot;</extracomment>
        <translation>
            <numerusform>%Ln Anruf, %1</numerusform>
            <numerusform>%Ln Anrufe, zuletzt %1</numerusform>
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
        <extracomment>%1 is a duration like &quot;4 min&quot;</extracomment>
        <translation>Ausgehender Anruf, %1</translation>
    </message>
    <message>
        <source>Call, %1</source>
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
        <extracomment>A call and what was noted of it; %1 is the call, %2 the note
----------
What a CRM keeps about a person; %1 is &quot;Email&quot;, &quot;Deal&quot; …, %2 its title
----------
A place that could not be asked; %1 is its name, %2 why not</extracomment>
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
        <source>%Ln people share this number. Who is it?</source>
        <translation>
            <numerusform>%Ln Person hat diese Nummer. Wer ist es?</numerusform>
            <numerusform>%Ln Personen teilen sich diese Nummer. Wer ist es?</numerusform>
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
    <message>
        <source>known from %1</source>
        <extracomment>What is known of a caller is from then; %1 is a time like &quot;2 days ago&quot;</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kundenkonto</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Kontakt anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Outgoing call, not answered</source>
        <translation>Ausgehender Anruf, nicht angenommen</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Outgoing call by %1</source>
        <extracomment>%1 is a colleague</extracomment>
        <translation>Ausgehender Anruf von %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Anruf mit %1</translation>
    </message>
    <message>
        <source>Outgoing call by %1, %2</source>
        <extracomment>%1 is a colleague, %2 a duration like &quot;4 min&quot;</extracomment>
        <translation>Ausgehender Anruf von %1, %2</translation>
    </message>
    <message>
        <source>Call with %1, %2</source>
        <translation>Anruf mit %1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Something that a CRM keeps about a person and has no name for</extracomment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <extracomment>A link; %1 is the name of a CRM that does not let us in any longer</extracomment>
        <translation>%1: erneut anmelden</translation>
    </message>
    <message>
        <source>%1: continue in your browser…</source>
        <extracomment>A page has opened on which the agent signs in; %1 is the name of a CRM</extracomment>
        <translation>%1: weiter im Browser …</translation>
    </message>
    <message>
        <source>Sign in to %1 on the page in your browser. A click opens it again.</source>
        <extracomment>%1 is the name of a CRM</extracomment>
        <translation>Melden Sie sich auf der Seite im Browser bei %1 an. Ein Klick öffnet sie erneut.</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>ging nicht</translation>
    </message>
    <message>
        <source>%1: %2, sign in again</source>
        <extracomment>A link; %1 is the name of a CRM, %2 why the last try to sign in failed: &quot;no answer in time&quot;</extracomment>
        <translation>%1: %2, erneut anmelden</translation>
    </message>
    <message>
        <source>You could not be signed in to %1. %2</source>
        <extracomment>%1 is the name of a CRM, %2 a sentence on what went wrong</extracomment>
        <translation>Sie konnten nicht bei %1 angemeldet werden. %2</translation>
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
        <source>What is known about the caller</source>
        <translation>Was über die anrufende Person bekannt ist</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip; %1 is what the button does, %2 a keyboard shortcut</extracomment>
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
    <message>
        <source>Copy the number</source>
        <translation>Die Nummer kopieren</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Zuordnen …</translation>
    </message>
    <message>
        <source>This number belongs to somebody who is in the phone book already</source>
        <translation>Diese Nummer gehört jemandem, der schon im Telefonbuch steht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Eine Notiz machen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Pass the call on</source>
        <translation>Den Anruf weitergeben</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Das Gespräch beenden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Keep the call among those to wrap up</source>
        <translation>Den Anruf bei den nachzubearbeitenden behalten</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Diese Nummer anrufen</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button: the call goes to whom the agent speaks with</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Pass the caller on to them now</source>
        <translation>Den Anruf jetzt dorthin übergeben</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>A button: the agent speaks with the caller again</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Speak with the caller again</source>
        <translation>Wieder mit der anrufenden Person sprechen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Notiz zum Anruf</translation>
    </message>
    <message>
        <source>What was said? What was promised?</source>
        <translation>Was wurde gesagt? Was wurde zugesagt?</translation>
    </message>
    <message>
        <source>Resume the call</source>
        <translation>Das Gespräch fortsetzen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Let the caller wait</source>
        <translation>Die anrufende Person warten lassen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet. Ringside keeps trying.</source>
        <translation>Noch nicht gespeichert. Ringside versucht es weiter.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Speaking with %1</source>
        <extracomment>The caller waits meanwhile; %1 is a colleague</extracomment>
        <translation>In Rücksprache mit %1</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <extracomment>A button; %1 is a person or a number</extracomment>
        <translation>An %1 weiterleiten</translation>
    </message>
    <message>
        <source>Take this number into the phone book</source>
        <translation>Diese Nummer ins Telefonbuch aufnehmen</translation>
    </message>
    <message>
        <source>Save the wrap-up</source>
        <translation>Die Nachbearbeitung speichern</translation>
    </message>
    <message>
        <source>Other places</source>
        <extracomment>A button beside &quot;Open in HubSpot&quot;: shows the other places that know the caller</extracomment>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>Open the record in another place</source>
        <translation>Den Eintrag an einer anderen Stelle öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button that opens the caller&apos;s record, where &quot;Open in HubSpot&quot; has no room</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Ringside::ChooserPage</name>
    <message>
        <source>Name, company or number</source>
        <translation>Name, Firma oder Nummer</translation>
    </message>
    <message>
        <source>Search for the person</source>
        <translation>Die Person suchen</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Neue Person …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write a few letters of the name.</source>
        <translation>Schreiben Sie ein paar Buchstaben des Namens.</translation>
    </message>
    <message>
        <source>Nobody in the phone book matches.</source>
        <translation>Niemand im Telefonbuch passt dazu.</translation>
    </message>
    <message>
        <source>Merge %1 with another person</source>
        <extracomment>Heading; %1 is a person&apos;s name</extracomment>
        <translation>%1 mit einer anderen Person zusammenführen</translation>
    </message>
    <message>
        <source>Choose who is the same person. %1 stays and gets what only the other one has; the other one goes.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Wählen Sie aus, wer dieselbe Person ist. %1 bleibt und erhält, was nur die andere hat; die andere entfällt.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Whose number is %1?</source>
        <extracomment>Heading; %1 is a telephone number</extracomment>
        <translation>Wessen Nummer ist %1?</translation>
    </message>
    <message>
        <source>Choose a person of the phone book; the number is added to theirs.</source>
        <translation>Wählen Sie eine Person aus dem Telefonbuch; die Nummer wird ihr hinzugefügt.</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kundenkonto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>Beside a field of a preview: this person did not have it before</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 afterwards</source>
        <extracomment>Above a preview; %1 is a person&apos;s name</extracomment>
        <translation>%1 danach</translation>
    </message>
</context>
<context>
    <name>Ringside::ConnectorFields</name>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>Je Zeile ein Eintrag.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>In place of a choice that was not made yet</extracomment>
        <translation>Bitte auswählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>Das muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Begin it with https:// and the name of a server, without a user name or a password in it.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>„%1“ ist keine Webadresse. Beginnen Sie mit https:// und dem Namen eines Servers, ohne Benutzernamen oder Kennwort darin.</translation>
    </message>
    <message>
        <source>This is too long, or has characters in it that cannot be seen.</source>
        <translation>Das ist zu lang oder enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Its password was given for another server. Say below whether it may be sent to this one.</source>
        <translation>Das Passwort wurde für einen anderen Server angegeben. Sagen Sie unten, ob es an diesen gesendet werden darf.</translation>
    </message>
    <message>
        <source>There is no password for it on this computer yet. Enter it below.</source>
        <translation>Auf diesem Computer gibt es dafür noch kein Passwort. Geben Sie es unten ein.</translation>
    </message>
    <message>
        <source>Your administrator has named it; the value itself is yours to enter.</source>
        <translation>Ihre Administration hat den Namen dafür festgelegt; den Wert selbst geben Sie ein.</translation>
    </message>
</context>
<context>
    <name>Ringside::ConnectorGallery</name>
    <message>
        <source>Find a CRM or directory</source>
        <translation>CRM oder Verzeichnis suchen</translation>
    </message>
    <message>
        <source>Looking for what can be added…</source>
        <translation>Es wird nachgesehen, was sich hinzufügen lässt …</translation>
    </message>
    <message>
        <source>Nothing of that name can be added.</source>
        <translation>Unter diesem Namen lässt sich nichts hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Ringside::CornerChooser</name>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>%1, on %2. Arrow keys move it.</source>
        <translation>%1, auf %2. Mit den Pfeiltasten verschieben.</translation>
    </message>
    <message>
        <source>%1. Arrow keys move it.</source>
        <translation>%1. Mit den Pfeiltasten verschieben.</translation>
    </message>
</context>
<context>
    <name>Ringside::DBusNotifier</name>
    <message>
        <source>Show the card</source>
        <translation>Die Karte zeigen</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Nachbearbeiten</translation>
    </message>
</context>
<context>
    <name>Ringside::DayPicker</name>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation>Der Monat davor (Page Up)</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation>Der Monat danach (Page Down)</translation>
    </message>
    <message>
        <source>Day of the follow-up: %1</source>
        <extracomment>For screen readers; %1 is a date</extracomment>
        <translation>Tag der Wiedervorlage: %1</translation>
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
    <message>
        <source>config.yml was changed and cannot be used: %1</source>
        <translation>config.yml wurde geändert und ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>Your telephone rings first.</source>
        <translation>Ihr Telefon klingelt zuerst.</translation>
    </message>
    <message>
        <source>Transferred to %1.</source>
        <extracomment>%1 is a name or a telephone number</extracomment>
        <translation>An %1 weitergeleitet.</translation>
    </message>
    <message>
        <source>Ringside</source>
        <translation>Ringside</translation>
    </message>
    <message>
        <source>as the desktop has it</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>Ringside::DesktopWindows</name>
    <message>
        <source>The part of Ringside that shows pages is not installed (package ringside-browser).</source>
        <translation>Der Teil von Ringside, der Seiten anzeigt, ist nicht installiert (Paket ringside-browser).</translation>
    </message>
    <message>
        <source>Ringside waits in the tray. The card shows when somebody calls.</source>
        <translation>Ringside wartet im Infobereich. Die Karte erscheint, wenn jemand anruft.</translation>
    </message>
    <message>
        <source>Type one extension. Several phones of your own are for the settings.</source>
        <translation>Geben Sie eine Nebenstelle ein. Mehrere eigene Telefone tragen Sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>An extension has digits only, 1001 for example.</source>
        <translation>Eine Nebenstelle besteht nur aus Ziffern, zum Beispiel 1001.</translation>
    </message>
    <message>
        <source>The page opens in the browser. %1</source>
        <translation>Die Seite öffnet sich im Browser. %1</translation>
    </message>
    <message>
        <source>The link asks for a call, but holds no number that can be dialled.</source>
        <translation>Der Link möchte anrufen, enthält aber keine Nummer, die gewählt werden kann.</translation>
    </message>
    <message>
        <source>Call a number?</source>
        <translation>Eine Nummer anrufen?</translation>
    </message>
    <message>
        <source>A link wants to call %1. Shall your telephone dial it?</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Ein Link möchte %1 anrufen. Soll Ihr Telefon die Nummer wählen?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Send the password to another server?</source>
        <translation>Das Passwort an einen anderen Server senden?</translation>
    </message>
    <message>
        <source>The password for %1 was given for %2. The settings now name %3. If you did not change them yourself, ask your administrator first.</source>
        <extracomment>%1 names telephone systems, %2 and %3 servers</extracomment>
        <translation>Das Passwort für %1 wurde für %2 angegeben. In den Einstellungen steht jetzt %3. Falls Sie das nicht selbst geändert haben, fragen Sie zuerst Ihre Administration.</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Dorthin senden</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Nicht senden</translation>
    </message>
</context>
<context>
    <name>Ringside::DirectoriesPage</name>
    <message>
        <source>CRM &amp; directories</source>
        <translation>CRM und Verzeichnisse</translation>
    </message>
    <message>
        <source>Asked in this order; the first answer is shown at once, later ones add to it.</source>
        <translation>In dieser Reihenfolge gefragt; die erste Antwort erscheint sofort, spätere ergänzen sie.</translation>
    </message>
    <message>
        <source>Callers are looked up nowhere. Add a directory to see who is calling.</source>
        <translation>Anrufende werden nirgends nachgeschlagen. Fügen Sie ein Verzeichnis hinzu, um zu sehen, wer anruft.</translation>
    </message>
    <message>
        <source>Add a CRM or directory</source>
        <translation>CRM oder Verzeichnis hinzufügen</translation>
    </message>
    <message>
        <source>Add the phone book</source>
        <translation>Das Telefonbuch hinzufügen</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Telefonbuch</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Look callers up</source>
        <translation>Anrufende nachschlagen</translation>
    </message>
    <message>
        <source>Stop at an exact match</source>
        <translation>Bei genauem Treffer aufhören</translation>
    </message>
    <message>
        <source>Spares the directories further down; they are then not asked about this caller.</source>
        <translation>Schont die Verzeichnisse weiter unten; sie werden dann zu diesem Anruf nicht gefragt.</translation>
    </message>
    <message>
        <source>Remember answers</source>
        <translation>Antworten merken</translation>
    </message>
    <message>
        <source>Cards of callers who ring again are complete at once.</source>
        <translation>Karten von Personen, die wieder anrufen, sind sofort vollständig.</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Erneut fragen nach</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number: minutes</extracomment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>The list is set by your administrator.</source>
        <translation>Die Liste wird von Ihrer Administration festgelegt.</translation>
    </message>
    <message>
        <source>The list is set by %1.</source>
        <translation>Die Liste wird von %1 festgelegt.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Es steht schon in der Liste.</translation>
    </message>
    <message>
        <source>People from CSV and vCard files, kept on this computer.</source>
        <translation>Personen aus CSV- und vCard-Dateien, auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A PEM file, where CRMs or the company&apos;s proxy have certificates of the company&apos;s own making.</source>
        <translation>Eine PEM-Datei, wenn Zertifikate von CRMs oder des Proxys der Firma von der Firma selbst stammen.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>A button: adds a CRM or directory to the list</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>A button; %1: a CRM or directory</extracomment>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>Ringside::Disposition</name>
    <message>
        <source>Follow-up</source>
        <extracomment>The outcome of a call, as are those that follow</extracomment>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Anrufbeantworter</translation>
    </message>
</context>
<context>
    <name>Ringside::DispositionRow</name>
    <message>
        <source>What the agent reads</source>
        <translation>Anzeigetext</translation>
    </message>
    <message>
        <source>Kept with the call as %1.</source>
        <extracomment>%1: a short word that is kept with a call (&quot;follow_up&quot;)</extracomment>
        <translation>Wird beim Anruf als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Give the outcome a name, or remove it.</source>
        <translation>Geben Sie dem Ergebnis einen Namen, oder entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>Ringside::ExtensionWindow</name>
    <message>
        <source>The telephone you use today (its &amp;extension):</source>
        <translation>Das Telefon, das Sie heute benutzen (seine &amp;Nebenstelle):</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Ihre Nebenstelle</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Use this extension</source>
        <translation>Diese Nebenstelle benutzen</translation>
    </message>
    <message>
        <source>Type the number of the telephone, 1001 for example.</source>
        <translation>Geben Sie die Nummer des Telefons ein, zum Beispiel 1001.</translation>
    </message>
</context>
<context>
    <name>Ringside::FileField</name>
    <message>
        <source>Browse…</source>
        <extracomment>A button: chooses a file</extracomment>
        <translation>Durchsuchen …</translation>
    </message>
</context>
<context>
    <name>Ringside::FoldPanel</name>
    <message>
        <source>Hide the details of %1</source>
        <extracomment>A button; %1: a telephone system or a directory</extracomment>
        <translation>Einzelheiten zu %1 ausblenden</translation>
    </message>
    <message>
        <source>Show the details of %1</source>
        <translation>Einzelheiten zu %1 zeigen</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <extracomment>What moves an entry of a list up and down; %1: the entry</extracomment>
        <translation>Platz von %1</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up or Alt+Down.</source>
        <translation>Ziehen Sie, oder drücken Sie Alt+Up oder Alt+Down.</translation>
    </message>
</context>
<context>
    <name>Ringside::FoldSection</name>
    <message>
        <source>Fewer settings</source>
        <extracomment>A button that shows settings most people leave as they are</extracomment>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mehr Einstellungen</translation>
    </message>
    <message>
        <source>Fewer settings of %1</source>
        <extracomment>A button; %1: a directory</extracomment>
        <translation>Weniger Einstellungen für %1</translation>
    </message>
    <message>
        <source>More settings of %1</source>
        <translation>Mehr Einstellungen für %1</translation>
    </message>
</context>
<context>
    <name>Ringside::FollowUp</name>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time of the follow-up</source>
        <translation>Zeit der Wiedervorlage</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <extracomment>When to follow up; %1 is a time of day</extracomment>
        <translation>Morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a day and a time</source>
        <translation>Tag und Uhrzeit wählen</translation>
    </message>
</context>
<context>
    <name>Ringside::FormRow</name>
    <message>
        <source>Set by your administrator.</source>
        <extracomment>Beneath a setting that a policy of the company decides</extracomment>
        <translation>Von Ihrer Administration festgelegt.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Von %1 festgelegt.</translation>
    </message>
</context>
<context>
    <name>Ringside::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language, looks, and when you want to be left alone.</source>
        <translation>Sprache, Aussehen, und wann Sie nicht gestört werden möchten.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as dialled here.</source>
        <translation>Nummern ohne Landesvorwahl werden so gelesen, wie man sie hier wählt.</translation>
    </message>
    <message>
        <source>Start and customers</source>
        <translation>Start und Kunden</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Customers open</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>In the browser</source>
        <extracomment>Where the page of a customer opens</extracomment>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>In Ringside</source>
        <extracomment>Where the page of a customer opens</extracomment>
        <translation>In Ringside</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>No card shows by itself then. Calls are recorded all the same.</source>
        <translation>Dann erscheint keine Karte von selbst. Anrufe werden trotzdem aufgezeichnet.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>Such as 18:00 until 08:00 from Monday to Friday.</source>
        <translation>Etwa 18:00 bis 08:00 von Montag bis Freitag.</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>Zu diesen Zeiten</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No hotkey</source>
        <translation>Keine Tastenkombination</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>Tastenkombination</translation>
    </message>
    <message>
        <source>Use Ctrl, Alt or the system&apos;s key together with another key, or a function key.</source>
        <translation>Benutzen Sie Ctrl, Alt oder die Systemtaste zusammen mit einer anderen Taste oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>When the desktop itself is set to silence notifications.</source>
        <translation>Wenn der Desktop selbst Benachrichtigungen stummschaltet.</translation>
    </message>
    <message>
        <source>Shows the current call, or the search, from whichever program you are in.</source>
        <translation>Zeigt den aktuellen Anruf oder die Suche, in welchem Programm Sie auch sind.</translation>
    </message>
    <message>
        <source>Telephone links</source>
        <translation>Telefonlinks</translation>
    </message>
    <message>
        <source>Ringside opens tel:, callto: and sip: links.</source>
        <translation>Ringside öffnet Links mit tel:, callto: und sip:.</translation>
    </message>
    <message>
        <source>Open them with Ringside</source>
        <extracomment>A button: the system starts Ringside for telephone links from now on</extracomment>
        <translation>Mit Ringside öffnen</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings…</source>
        <translation>Systemeinstellungen öffnen …</translation>
    </message>
    <message>
        <source>A click on a number in a web page or a mail. You are asked before anything is dialled.</source>
        <translation>Ein Klick auf eine Nummer in einer Webseite oder E-Mail. Sie werden gefragt, bevor gewählt wird.</translation>
    </message>
    <message>
        <source>Choose Ringside there, as the program for these links.</source>
        <translation>Wählen Sie dort Ringside als Programm für diese Links.</translation>
    </message>
    <message>
        <source>The system does not know Ringside as a program for links. Install it from its package, or choose it in the system&apos;s settings, under default programs.</source>
        <translation>Das System kennt Ringside nicht als Programm für Links. Installieren Sie es aus seinem Paket, oder wählen Sie es in den Systemeinstellungen unter Standardprogramme.</translation>
    </message>
    <message>
        <source>The system goes on opening them with another program. Choose Ringside in the system&apos;s settings, under default programs.</source>
        <translation>Das System öffnet sie weiterhin mit einem anderen Programm. Wählen Sie Ringside in den Systemeinstellungen unter Standardprogramme.</translation>
    </message>
</context>
<context>
    <name>Ringside::HistoryModel</name>
    <message>
        <source>People</source>
        <extracomment>Above the people that were found</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Above the calls that were found</extracomment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>A row that dials when it is chosen; %1 is a telephone number</extracomment>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Dials this number.</source>
        <extracomment>Beneath &quot;Call +49 30 23125 012&quot;</extracomment>
        <translation>Wählt diese Nummer.</translation>
    </message>
</context>
<context>
    <name>Ringside::HotkeyField</name>
    <message>
        <source>Press the keys</source>
        <extracomment>In the field for a keyboard shortcut</extracomment>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>Ringside::ImportPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rows that could not be used</source>
        <translation>Nicht verwendbare Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Weitere Datei importieren …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>Personen werden importiert</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>Personen importiert</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <source>The import was cancelled. The phone book is as it was.</source>
        <translation>Der Import wurde abgebrochen. Das Telefonbuch ist, wie es war.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. As before: %3. Left out: %4.</source>
        <extracomment>What an import did; %1 to %4 are numbers of people (rows of the file)</extracomment>
        <translation>Hinzugefügt: %1. Geändert: %2. Wie zuvor: %3. Ausgelassen: %4.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows with problems</source>
        <translation>Die ersten %1 von %2 Zeilen mit Problemen</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Zeilen mit Problemen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A row of a file; %1 is its number, %2 a sentence</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>Personen werden exportiert</translation>
    </message>
    <message>
        <source>People exported</source>
        <translation>Personen exportiert</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export abgebrochen</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were written.</source>
        <translation>
            <numerusform>%Ln Person wurde geschrieben.</numerusform>
            <numerusform>%Ln Personen wurden geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::LineRow</name>
    <message>
        <source>Number or queue</source>
        <translation>Nummer oder Warteschlange</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters: US, DE, GB. Empty: as everywhere.</source>
        <translation>Zwei Buchstaben: US, DE, GB. Leer: wie überall.</translation>
    </message>
    <message>
        <source>Write the number that callers dial, or the name of the queue, without blanks.</source>
        <translation>Schreiben Sie die Nummer, die Anrufende wählen, oder den Namen der Warteschlange, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Write the two letters of a country, such as US, DE or GB, or nothing.</source>
        <translation>Schreiben Sie die zwei Buchstaben eines Landes, etwa US, DE oder GB, oder nichts.</translation>
    </message>
</context>
<context>
    <name>Ringside::ListRow</name>
    <message>
        <source>Remove this entry</source>
        <extracomment>A button that takes an entry out of a list; %1: the entry</extracomment>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Place of this entry</source>
        <extracomment>What moves an entry of a list up and down; %1: the entry</extracomment>
        <translation>Platz dieses Eintrags</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Platz von %1</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up or Alt+Down.</source>
        <translation>Ziehen Sie, oder drücken Sie Alt+Up oder Alt+Down.</translation>
    </message>
</context>
<context>
    <name>Ringside::MainWindow</name>
    <message>
        <source>Ringside</source>
        <translation>Ringside</translation>
    </message>
    <message>
        <source>Search people, numbers, notes…  (Ctrl+K)</source>
        <translation>Personen, Nummern, Notizen suchen …  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search people, numbers and notes</source>
        <translation>Personen, Nummern und Notizen suchen</translation>
    </message>
    <message>
        <source>New person, import, export</source>
        <translation>Neue Person, Import, Export</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Neue Person …</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>Personen &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export people…</source>
        <translation>Personen &amp;exportieren …</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filters of the list of calls</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>To wrap up</source>
        <translation>Nachbearbeiten</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Calls and people</source>
        <translation>Anrufe und Personen</translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation>Wer war es?</translation>
    </message>
    <message>
        <source>Choose a call on the list, or search for a person with Ctrl+K. What you know of them, their calls and your notes show here.</source>
        <translation>Wählen Sie einen Anruf in der Liste, oder suchen Sie mit Ctrl+K nach einer Person. Was Sie über sie wissen, ihre Anrufe und Ihre Notizen stehen dann hier.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Neue Person …</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Personen importieren …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>Verpasst %1</translation>
    </message>
    <message>
        <source>To wrap up %1</source>
        <translation>Nachbearbeiten %1</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer letters, or create the person with Ctrl+N.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Nichts passt zu „%1“. Versuchen Sie es mit weniger Buchstaben, oder legen Sie die Person mit Ctrl+N an.</translation>
    </message>
    <message>
        <source>No calls yet. When your telephone rings, the call stands here.</source>
        <translation>Noch keine Anrufe. Wenn Ihr Telefon klingelt, steht der Anruf hier.</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation>Keine verpassten Anrufe.</translation>
    </message>
    <message>
        <source>No calls with VIPs yet. Mark a person as VIP on their page, under “More”.</source>
        <translation>Noch keine Anrufe mit VIPs. Markieren Sie eine Person auf ihrer Seite unter „Mehr“ als VIP.</translation>
    </message>
    <message>
        <source>Nothing to wrap up. Calls that you put off with “Later” stand here.</source>
        <translation>Nichts nachzubearbeiten. Anrufe, die Sie mit „Später“ aufschieben, stehen hier.</translation>
    </message>
    <message>
        <source>Nothing to follow up. Give a call a follow-up time in its notes.</source>
        <translation>Keine Wiedervorlagen. Geben Sie einem Anruf in seinen Notizen eine Zeit für die Wiedervorlage.</translation>
    </message>
    <message>
        <source>C&amp;all %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>%1 &amp;anrufen</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Note and outcome…</source>
        <translation>&amp;Notiz und Ergebnis …</translation>
    </message>
    <message>
        <source>&amp;Why this card?</source>
        <translation>&amp;Warum diese Karte?</translation>
    </message>
    <message>
        <source>The import is still at work. Wait for its end, or cancel it.</source>
        <translation>Der Import läuft noch. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>What you changed about this person is not saved.</source>
        <translation>Ihre Änderungen an dieser Person sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>This call is not in the history any more.</source>
        <translation>Dieser Anruf steht nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>This person is not in the phone book any more.</source>
        <translation>Diese Person steht nicht mehr im Telefonbuch.</translation>
    </message>
    <message>
        <source>The caller&apos;s number is withheld, so it cannot be anybody&apos;s.</source>
        <translation>Die Nummer ist unterdrückt und kann daher niemandem zugeordnet werden.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1 is now a number of %2.</source>
        <extracomment>%1 is a telephone number, %2 a person&apos;s name</extracomment>
        <translation>%1 ist jetzt eine Nummer von %2.</translation>
    </message>
    <message>
        <source>The two are one now: %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Die beiden sind jetzt eine Person: %1.</translation>
    </message>
    <message>
        <source>Remove %1 from the phone book? Calls with them stay in the history.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 aus dem Telefonbuch entfernen? Anrufe mit dieser Person bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1 wurde nicht entfernt. %2</translation>
    </message>
    <message>
        <source>Calling %1. Your telephone rings first.</source>
        <translation>Anruf an %1. Ihr Telefon klingelt zuerst.</translation>
    </message>
    <message>
        <source>The page could not be opened.</source>
        <translation>Die Seite ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Personenlisten (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Personen exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 is removed from the phone book.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 ist aus dem Telefonbuch entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Sie sind bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>The sign-in to %1 did not work. %2</source>
        <translation>Die Anmeldung bei %1 hat nicht funktioniert. %2</translation>
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
        <source>%Ln people share this number.</source>
        <translation>
            <numerusform>%Ln Person hat diese Nummer.</numerusform>
            <numerusform>%Ln Personen teilen sich diese Nummer.</numerusform>
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
    <name>Ringside::PeopleStep</name>
    <message>
        <source>Your people</source>
        <translation>Ihre Personen</translation>
    </message>
    <message>
        <source>Ringside knows who is calling from your own list: customers, suppliers, colleagues. It stays on this computer.</source>
        <translation>Ringside erkennt aus Ihrer eigenen Liste, wer anruft: Kunden, Lieferanten, Kollegen. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>A button: opens the dialog for files</extracomment>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>How far the people are taken in</source>
        <translation>Wie weit die Personen aufgenommen sind</translation>
    </message>
    <message>
        <source>Take in a list from your e-mail program, your CRM or a spreadsheet: as CSV (save a spreadsheet as &quot;CSV&quot;) or as vCard. The first line of a CSV names the columns, such as name, company, phone, mobile, email. You can also drop the file here. Taking in the same list again later brings it up to date.</source>
        <translation>Nehmen Sie eine Liste aus Ihrem E-Mail-Programm, Ihrem CRM oder einer Tabelle auf: als CSV (speichern Sie eine Tabelle als „CSV“) oder als vCard. Die erste Zeile einer CSV-Datei benennt die Spalten, etwa name, company, phone, mobile, email. Sie können die Datei auch hier ablegen. Nehmen Sie dieselbe Liste später erneut auf, so wird sie aktualisiert.</translation>
    </message>
    <message>
        <source>No list at hand? Go on without one: callers show with their number, and you can add people later.</source>
        <translation>Keine Liste zur Hand? Machen Sie ohne weiter: Anrufende erscheinen mit ihrer Nummer, und Personen können Sie später hinzufügen.</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <extracomment>Below a progress bar; %1: a number</extracomment>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>Looking into the phone book…</source>
        <translation>Das Telefonbuch wird geprüft …</translation>
    </message>
    <message>
        <source>The phone book is empty.</source>
        <translation>Das Telefonbuch ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people are in the phone book.</source>
        <translation>
            <numerusform>%1 Person steht im Telefonbuch.</numerusform>
            <numerusform>%1 Personen stehen im Telefonbuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>Eine Personenliste</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt *.vcf *.vcard)</source>
        <translation>Personenlisten (*.csv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is nobody in this file. Is it the right one? A CSV needs a first line with the names of the columns, and a line for each person.</source>
        <translation>In dieser Datei steht niemand. Ist es die richtige? Eine CSV-Datei braucht eine erste Zeile mit den Namen der Spalten und eine Zeile je Person.</translation>
    </message>
    <message>
        <source>Taken in: %1 new people, %2 brought up to date, %3 known already.</source>
        <extracomment>%1, %2, %3: numbers of people</extracomment>
        <translation>Aufgenommen: %1 neue Personen, %2 aktualisiert, %3 schon bekannt.</translation>
    </message>
    <message>
        <source>%1 Rows that could not be used: %2.</source>
        <extracomment>%1: the sentence &quot;Taken in: …&quot;, %2: a number</extracomment>
        <translation>%1 Nicht verwendbare Zeilen: %2.</translation>
    </message>
    <message>
        <source>Stopped. The phone book is as it was before.</source>
        <translation>Angehalten. Das Telefonbuch ist wie zuvor.</translation>
    </message>
    <message>
        <source>Ringside finds no column with a name or a number in this file. Give the first line names such as name, company, phone, email, and save it as CSV; or export vCard instead.</source>
        <translation>Ringside findet in dieser Datei keine Spalte mit einem Namen oder einer Nummer. Geben Sie der ersten Zeile Namen wie name, company, phone, email, und speichern Sie sie als CSV; oder exportieren Sie stattdessen vCard.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>Die Datei ist nicht mehr da. Wählen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>The phone book is as it was before. %1</source>
        <extracomment>%1: a sentence that says what went wrong</extracomment>
        <translation>Das Telefonbuch ist wie zuvor. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonDetails</name>
    <message>
        <source>Copy</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is what is copied</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is a telephone number</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Den Eintrag öffnen</translation>
    </message>
    <message>
        <source>Name sent</source>
        <translation>Gesendeter Name</translation>
    </message>
    <message>
        <source>This number is nobody&apos;s in the phone book.</source>
        <translation>Diese Nummer gehört niemandem im Telefonbuch.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a person comes from: the agent has made the entry</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Made in Ringside</source>
        <translation>In Ringside angelegt</translation>
    </message>
    <message>
        <source>Record in %1</source>
        <extracomment>Beside the address of a page; %1 is the name of a CRM</extracomment>
        <translation>Eintrag in %1</translation>
    </message>
    <message>
        <source>Open the record in %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is the name of a CRM</extracomment>
        <translation>Den Eintrag in %1 öffnen</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Why a VIP</source>
        <translation>Warum VIP</translation>
    </message>
    <message>
        <source>Shown with every call</source>
        <translation>Wird bei jedem Anruf gezeigt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Link to the record</source>
        <translation>Link zum Eintrag</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What a number is: its label</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>What this number is: work, mobile …</source>
        <translation>Was für eine Nummer es ist: Arbeit, mobil …</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Diese Nummer entfernen</translation>
    </message>
    <message>
        <source>Understood as %1.</source>
        <extracomment>Beneath a number field; %1 is the number as it was understood</extracomment>
        <translation>Verstanden als %1.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it with its area code, or with + and the country.</source>
        <translation>Das ist keine Telefonnummer. Schreiben Sie sie mit Vorwahl oder mit + und Landesvorwahl.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Inhalt des Feldes</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <extracomment>Why somebody is a VIP; %1 is the agent&apos;s name</extracomment>
        <translation>von Hand markiert</translation>
    </message>
    <message>
        <source>marked by %1</source>
        <translation>markiert von %1</translation>
    </message>
    <message>
        <source>Write a name or a company.</source>
        <translation>Geben Sie einen Namen oder eine Firma ein.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write a web address that begins with https:// or http://.</source>
        <translation>Geben Sie eine Webadresse ein, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>The person was not saved. %1</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>Die Person wurde nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonNotes</name>
    <message>
        <source>Follow up %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Wiedervorlage %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is a call: &quot;Call, 4:12 · 1 December 2025 14:32&quot;</extracomment>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Notes of calls</source>
        <translation>Notizen zu Anrufen</translation>
    </message>
    <message>
        <source>No notes yet. Choose a call in the timeline and press Enter to write one.</source>
        <translation>Noch keine Notizen. Wählen Sie im Zeitverlauf einen Anruf und drücken Sie Enter, um eine zu schreiben.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurückblicken</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>Heading of the notes about one person; %1 is their name</extracomment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>What everybody should know before picking up.</source>
        <translation>Was alle wissen sollten, bevor sie abheben.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonPage</name>
    <message>
        <source>Pages of this person</source>
        <translation>Seiten dieser Person</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Link to a person…</source>
        <translation>Mit einer Person verknüpfen …</translation>
    </message>
    <message>
        <source>Create contact…</source>
        <translation>Kontakt anlegen …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Why is this person a VIP?</source>
        <translation>Warum ist diese Person VIP?</translation>
    </message>
    <message>
        <source>Why? For example: decides on the renewal</source>
        <translation>Warum? Zum Beispiel: entscheidet über die Verlängerung</translation>
    </message>
    <message>
        <source>Mark as VIP</source>
        <translation>Als VIP markieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <extracomment>Why somebody is a VIP; %1 is the agent&apos;s name</extracomment>
        <translation>von Hand markiert</translation>
    </message>
    <message>
        <source>marked by %1</source>
        <translation>markiert von %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Merge with another person…</source>
        <translation>Mit anderer Person &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Why this card?</source>
        <translation>&amp;Warum diese Karte?</translation>
    </message>
    <message>
        <source>&amp;Remove from the phone book…</source>
        <translation>Aus dem Telefonbuch &amp;entfernen …</translation>
    </message>
    <message>
        <source>No calls with this person yet.</source>
        <translation>Noch keine Anrufe mit dieser Person.</translation>
    </message>
    <message>
        <source>No calls with this number yet.</source>
        <translation>Noch keine Anrufe mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <extracomment>A button; %1 is the name of a CRM</extracomment>
        <translation>In %1 öffnen</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>The caller&apos;s number is not shown.</source>
        <translation>Die Nummer des Anrufers wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Not in the phone book</source>
        <translation>Nicht im Telefonbuch</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Take the &amp;VIP mark away</source>
        <translation>&amp;VIP-Markierung aufheben</translation>
    </message>
    <message>
        <source>Mark as &amp;VIP…</source>
        <translation>Als &amp;VIP markieren …</translation>
    </message>
    <message>
        <source>&amp;Note and outcome…</source>
        <translation>&amp;Notiz und Ergebnis …</translation>
    </message>
    <message>
        <source>Other places</source>
        <extracomment>A button beside &quot;Open in HubSpot&quot;: shows the other places that know the person</extracomment>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>Open the record in another place</source>
        <translation>Den Eintrag an einer anderen Stelle öffnen</translation>
    </message>
    <message>
        <source>C&amp;reate in the phone book…</source>
        <translation>Im Telefonbuch &amp;anlegen …</translation>
    </message>
    <message>
        <source>&amp;Link to a person of the phone book…</source>
        <translation>&amp;Mit einer Person im Telefonbuch verknüpfen …</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln CRMs…</source>
        <translation>
            <numerusform>%Ln CRM wird gefragt …</numerusform>
            <numerusform>%Ln CRMs werden gefragt …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>%1 is missing here: it needs a sign-in</source>
        <extracomment>Beneath a timeline; %1 is the name of a CRM</extracomment>
        <translation>%1 fehlt hier: Anmeldung nötig</translation>
    </message>
    <message>
        <source>%1 is missing here: %2</source>
        <extracomment>Beneath a timeline; %1 is the name of a CRM, %2 a few words that say what is wrong</extracomment>
        <translation>%1 fehlt hier: %2</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Auf %1 öffnen</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>Eintrag &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <translation>In %1 &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Ringside::PhonePage</name>
    <message>
        <source>Phone system</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Where your calls come from, which phones are yours, and how you make calls.</source>
        <translation>Woher Ihre Anrufe kommen, welche Telefone Ihre sind und wie Sie anrufen.</translation>
    </message>
    <message>
        <source>There is no telephone system yet. Add yours, and cards appear as it rings.</source>
        <translation>Es gibt noch keine Telefonanlage. Fügen Sie Ihre hinzu, dann erscheinen Karten, sobald es klingelt.</translation>
    </message>
    <message>
        <source>Add a telephone system</source>
        <translation>Telefonanlage hinzufügen</translation>
    </message>
    <message>
        <source>The telephone systems are set by your administrator.</source>
        <translation>Die Telefonanlagen sind von Ihrer Verwaltung vorgegeben.</translation>
    </message>
    <message>
        <source>The telephone systems are set by %1.</source>
        <translation>Die Telefonanlagen sind durch %1 vorgegeben.</translation>
    </message>
    <message>
        <source>Your extensions</source>
        <translation>Ihre Nebenstellen</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Nebenstellen</translation>
    </message>
    <message>
        <source>“%1” is not an extension. Write it as it is dialled, such as 1001.</source>
        <translation>„%1“ ist keine Nebenstelle. Schreiben Sie sie so, wie sie gewählt wird, etwa 1001.</translation>
    </message>
    <message>
        <source>The numbers on which your phones ring, with commas between them.</source>
        <translation>Die Nummern, unter denen Ihre Telefone klingeln, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Numbers of the company</source>
        <translation>Nummern der Firma</translation>
    </message>
    <message>
        <source>Internal numbers</source>
        <translation>Interne Nummern</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a range. Write 100 or 1000-1999.</source>
        <translation>„%1“ ist weder eine Nummer noch ein Bereich. Schreiben Sie 100 oder 1000-1999.</translation>
    </message>
    <message>
        <source>Colleagues: single numbers and ranges, such as 100, 1000-1999. They are not looked up outside.</source>
        <translation>Kolleginnen und Kollegen: einzelne Nummern und Bereiche, etwa 100, 1000-1999. Sie werden nicht außerhalb nachgeschlagen.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Leitung hinzufügen</translation>
    </message>
    <message>
        <source>The line %1 is here twice. Remove one of the two.</source>
        <translation>Die Leitung %1 steht hier doppelt. Entfernen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>Name the numbers and queues that callers dial, and cards say which it was.</source>
        <translation>Benennen Sie die Nummern und Warteschlangen, die angerufen werden; Karten zeigen dann, welche es war.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Making calls</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call from Ringside</source>
        <translation>Aus Ringside anrufen</translation>
    </message>
    <message>
        <source>Your phone rings first; when you take it, the other side is called.</source>
        <translation>Ihr Telefon klingelt zuerst; wenn Sie abheben, wird die Gegenseite angerufen.</translation>
    </message>
    <message>
        <source>Numbers are dialled</source>
        <translation>Nummern werden gewählt</translation>
    </message>
    <message>
        <source>As they are written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>With a plus and the country</source>
        <extracomment>How numbers are dialled: +14155550123</extracomment>
        <translation>Mit Plus und Landesvorwahl</translation>
    </message>
    <message>
        <source>With 00 and the country</source>
        <extracomment>How numbers are dialled: 0014155550123</extracomment>
        <translation>Mit 00 und Landesvorwahl</translation>
    </message>
    <message>
        <source>As within the country</source>
        <extracomment>How numbers are dialled: 030…</extracomment>
        <translation>Wie im Inland</translation>
    </message>
    <message>
        <source>Prefix for outside</source>
        <translation>Amtskennziffer</translation>
    </message>
    <message>
        <source>A prefix has at most six digits, * and #.</source>
        <translation>Eine Amtskennziffer hat höchstens sechs Ziffern, * und #.</translation>
    </message>
    <message>
        <source>What comes before numbers of the public network, such as 0. Usually nothing.</source>
        <translation>Was vor Nummern des öffentlichen Netzes steht, etwa 0. Meist nichts.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add those you often pass calls to, and the card offers them.</source>
        <translation>Fügen Sie hinzu, an wen Sie oft Anrufe weiterleiten; die Karte bietet sie dann an.</translation>
    </message>
    <message>
        <source>Pass calls to</source>
        <translation>Anrufe weiterleiten an</translation>
    </message>
    <message>
        <source>Remove that file</source>
        <translation>Diese Datei entfernen</translation>
    </message>
    <message>
        <source>This is the demo: its calls come from a telephone system inside Ringside. Yours is set up outside the demo.</source>
        <translation>Dies ist die Demo: Die Anrufe kommen von einer Telefonanlage innerhalb von Ringside. Ihre eigene wird außerhalb der Demo eingerichtet.</translation>
    </message>
</context>
<context>
    <name>Ringside::PhoneStep</name>
    <message>
        <source>Your telephone system</source>
        <translation>Ihre Telefonanlage</translation>
    </message>
    <message>
        <source>Ringside connects to an Asterisk, or to what is built on one, such as FreePBX or Issabel. Whoever looks after your phones can tell you what to enter.</source>
        <translation>Ringside verbindet sich mit einem Asterisk oder mit einer Anlage, die darauf aufbaut, etwa FreePBX oder Issabel. Wer Ihre Telefone betreut, kann Ihnen sagen, was einzugeben ist.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Its name or address in your network. Several: separate them with commas.</source>
        <translation>Name oder Adresse in Ihrem Netz. Mehrere durch Kommas trennen.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Without it, whoever can read along in the network can read who calls you.</source>
        <translation>Ohne Verschlüsselung kann, wer im Netz mitliest, auch lesen, wer Sie anruft.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Of an account of the manager interface (AMI), not the one of your phone.</source>
        <translation>Der eines Kontos der Manager-Schnittstelle (AMI), nicht der Ihres Telefons.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>On a button, while the connection is being tested</extracomment>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Copy a message to your administrator</source>
        <extracomment>A button: copies a text that says what the administrator of the telephone system has to set up</extracomment>
        <translation>Nachricht an Ihre Verwaltung kopieren</translation>
    </message>
    <message>
        <source>Enter the name or the address of the telephone system.</source>
        <translation>Geben Sie den Namen oder die Adresse der Telefonanlage ein.</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like pbx.example.com or 192.0.2.10, without anything before or after it.</source>
        <translation>Das ist kein Name eines Servers. Er sieht aus wie pbx.example.com oder 192.0.2.10, ohne etwas davor oder dahinter.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Enter the user name of the account.</source>
        <translation>Geben Sie den Benutzernamen des Kontos ein.</translation>
    </message>
    <message>
        <source>Enter the password of the account.</source>
        <translation>Geben Sie das Kennwort des Kontos ein.</translation>
    </message>
    <message>
        <source>Connected: %1 (%2 ms)</source>
        <extracomment>%1: what the telephone system says of itself, %2: a number of milliseconds</extracomment>
        <translation>Verbunden: %1 (%2 ms)</translation>
    </message>
    <message>
        <source>What helps most often: the server must be reachable from this computer on port %1 (a firewall or a missing VPN is the usual reason when it is not). User name and password are those of an AMI account, which the telephone system accepts from your network only. Many telephone systems are not set up for TLS: if yours is not, switch it off here.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Was am häufigsten hilft: Der Server muss von diesem Computer aus auf Port %1 erreichbar sein (wenn nicht, liegt es meist an einer Firewall oder einem fehlenden VPN). Benutzername und Kennwort sind die eines AMI-Kontos, das die Telefonanlage nur aus Ihrem Netz annimmt. Viele Telefonanlagen sind nicht für TLS eingerichtet: Wenn das bei Ihrer so ist, schalten Sie es hier aus.</translation>
    </message>
    <message>
        <source>What helps most often: the server must be reachable from this computer on port %1 (a firewall or a missing VPN is the usual reason when it is not). User name and password are those of an AMI account, which the telephone system accepts from your network only.</source>
        <translation>Was am häufigsten hilft: Der Server muss von diesem Computer aus auf Port %1 erreichbar sein (wenn nicht, liegt es meist an einer Firewall oder einem fehlenden VPN). Benutzername und Kennwort sind die eines AMI-Kontos, das die Telefonanlage nur aus Ihrem Netz annimmt.</translation>
    </message>
    <message>
        <source>Please make an account for Ringside, which shows me who is calling, in the manager interface (AMI) of our Asterisk, and tell me the server&apos;s name, the port, the user name and the password.

In manager.conf:

[ringside]
secret = (a long random one)
deny = 0.0.0.0/0.0.0.0
permit = (our network)
read = call,agent
write = reporting

This account hears calls and changes nothing. For making and passing on calls from Ringside, add &quot;call,originate,agent&quot; to write.</source>
        <extracomment>A message that the agent sends to the administrator of the telephone system. Words in [brackets] and after &quot;=&quot; are of a configuration file and stay as they are.</extracomment>
        <translation>Bitte legen Sie für Ringside, das mir zeigt, wer anruft, ein Konto in der Manager-Schnittstelle (AMI) unseres Asterisk an und nennen Sie mir den Namen des Servers, den Port, den Benutzernamen und das Kennwort.

In manager.conf:

[ringside]
secret = (ein langes, zufälliges)
deny = 0.0.0.0/0.0.0.0
permit = (unser Netz)
read = call,agent
write = reporting

Dieses Konto erfährt von Anrufen und ändert nichts. Um aus Ringside anzurufen und Anrufe weiterzuleiten, ergänzen Sie „call,originate,agent“ bei write.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Ringside::PortalAutostart</name>
    <message>
        <source>Show who is calling as soon as you have signed in.</source>
        <extracomment>shown by the desktop when it asks whether Ringside may start by itself</extracomment>
        <translation>Zeigen, wer anruft, sobald Sie sich angemeldet haben.</translation>
    </message>
</context>
<context>
    <name>Ringside::PortalHotkey</name>
    <message>
        <source>Show the current call</source>
        <extracomment>shown by the desktop in its list of shortcuts</extracomment>
        <translation>Den aktuellen Anruf zeigen</translation>
    </message>
</context>
<context>
    <name>Ringside::PrivacyPage</name>
    <message>
        <source>Privacy &amp; data</source>
        <translation>Datenschutz &amp; Daten</translation>
    </message>
    <message>
        <source>What Ringside keeps on this computer, for how long, and about whom.</source>
        <translation>Was Ringside auf diesem Computer aufbewahrt, wie lange und über wen.</translation>
    </message>
    <message>
        <source>Keep calls for</source>
        <translation>Anrufe aufbewahren</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Behind a number: days</extracomment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>How long calls are kept</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Older calls are removed with their notes. With 0 they are kept for ever.</source>
        <translation>Ältere Anrufe werden mit ihren Notizen entfernt. Bei 0 werden sie unbegrenzt aufbewahrt.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls are older than %1 days. They and their notes would be removed now, for good.</source>
        <extracomment>%n: calls, %1: a number of days</extracomment>
        <translation>
            <numerusform>%Ln Anruf ist älter als %1 Tage. Er würde jetzt mit seinen Notizen endgültig entfernt.</numerusform>
            <numerusform>%Ln Anrufe sind älter als %1 Tage. Sie würden jetzt mit ihren Notizen endgültig entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about one person</source>
        <translation>Alles über eine Person</translation>
    </message>
    <message>
        <source>Hand it over to somebody who asks for it, or erase it.</source>
        <translation>Geben Sie es heraus, wenn jemand danach fragt, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Nothing is kept about anybody of this name or number.</source>
        <translation>Zu diesem Namen oder dieser Nummer ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>Wählen Sie die Person aus der Liste.</translation>
    </message>
    <message>
        <source>Looking up what is kept…</source>
        <translation>Es wird nachgesehen, was gespeichert ist …</translation>
    </message>
    <message>
        <source>Kept on this computer: entries of the phone book: %1, calls: %2, notes: %3.</source>
        <extracomment>What is kept about a person; three numbers</extracomment>
        <translation>Auf diesem Computer gespeichert: Einträge im Telefonbuch: %1, Anrufe: %2, Notizen: %3.</translation>
    </message>
    <message>
        <source>Export everything about one person</source>
        <translation>Alles über eine Person exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Everything was written to %1.</source>
        <translation>Alles wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>This cannot be undone. Write %1 to confirm.</source>
        <extracomment>Before everything about a person is erased; %1: the person&apos;s name or number, which has to be typed again</extracomment>
        <translation>Das lässt sich nicht rückgängig machen. Geben Sie zur Bestätigung %1 ein.</translation>
    </message>
    <message>
        <source>%1 is erased. Entries of the phone book: %2, calls: %3, notes: %4.</source>
        <extracomment>%1: a person&apos;s name or number, then three numbers</extracomment>
        <translation>%1 ist gelöscht. Einträge im Telefonbuch: %2, Anrufe: %3, Notizen: %4.</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>For those who help you. Names, notes, passwords and full numbers are left out; you see all of it before it is saved.</source>
        <translation>Für alle, die Ihnen helfen. Namen, Notizen, Kennwörter und volle Nummern sind ausgelassen; Sie sehen alles, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the diagnostic report</source>
        <translation>Den Diagnosebericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Der Bericht wurde in %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>They also stand in %Ln calls of others, who stay when they are erased.</source>
        <extracomment>Further calls, which a person took or passed on to the user; %n: how many</extracomment>
        <translation>
            <numerusform>Sie stehen auch in %Ln Anruf anderer, der beim Löschen erhalten bleibt.</numerusform>
            <numerusform>Sie stehen auch in %Ln Anrufen anderer, die beim Löschen erhalten bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderCard</name>
    <message>
        <source>Import…</source>
        <extracomment>A button: brings people from a file into the phone book</extracomment>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>A button: asks a directory for a sign of life</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Hide this report</source>
        <translation>Diesen Bericht ausblenden</translation>
    </message>
    <message>
        <source>All lines</source>
        <extracomment>Which lines ask a directory: all of them</extracomment>
        <translation>Alle Leitungen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Take it off the list…</source>
        <translation>Aus der Liste nehmen …</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Callers are no longer looked up in it. What it holds stays on this computer, and it can be added again.</source>
        <translation>Anrufende werden darin nicht mehr nachgeschlagen. Der Inhalt bleibt auf diesem Computer, und es lässt sich wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Telefonbuch</translation>
    </message>
    <message>
        <source>Your administrator does not allow it.</source>
        <translation>Ihre Verwaltung erlaubt es nicht.</translation>
    </message>
    <message>
        <source>Nobody is in it yet. Import a CSV or vCard file.</source>
        <translation>Es ist noch niemand darin. Importieren Sie eine CSV- oder vCard-Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>How many people are in the phone book</extracomment>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importiert %1</translation>
    </message>
    <message>
        <source>imported %1 from %2</source>
        <translation>importiert %1 aus %2</translation>
    </message>
    <message>
        <source>Name your lines on the page “Phone system” to choose among them.</source>
        <translation>Benennen Sie Ihre Leitungen auf der Seite „Telefonanlage“, um unter ihnen zu wählen.</translation>
    </message>
    <message>
        <source>For calls on these lines it is asked who is calling.</source>
        <translation>Bei Anrufen auf diesen Leitungen wird gefragt, wer anruft.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht …</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>What a directory answered, %1, and how many milliseconds that took, %2</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>People (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Personen (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The import was cancelled. The phone book is as it was before.</source>
        <translation>Der Import wurde abgebrochen. Das Telefonbuch ist wie zuvor.</translation>
    </message>
    <message>
        <source>Importing: %1 %, %2 rows read</source>
        <extracomment>While people are imported; %1: how much of the work is done, %2: rows of the file so far</extracomment>
        <translation>Import: %1 %, %2 Zeilen gelesen</translation>
    </message>
    <message>
        <source>The import is done. Added: %1, updated: %2, unchanged: %3, not usable: %4.</source>
        <translation>Der Import ist fertig. Neu: %1, geändert: %2, unverändert: %3, nicht verwendbar: %4.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>A button: opens a page of a CRM in the browser, on which a person signs in</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>For a proxy, or to try things out. Empty: the usual one.</source>
        <translation>Für einen Proxy oder zum Ausprobieren. Leer: die übliche.</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Adresse der Schnittstelle</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Adresse für die Anmeldung</translation>
    </message>
    <message>
        <source>It is described in the configuration file, config.yml; its addresses and fields are changed there.</source>
        <translation>Es ist in der Konfigurationsdatei config.yml beschrieben; Adressen und Felder werden dort geändert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Usual one</source>
        <extracomment>In place of the seconds of a time limit</extracomment>
        <translation>Üblicher Wert</translation>
    </message>
    <message>
        <source>How long an answer is waited for. The card does not wait: it shows what is there.</source>
        <translation>Wie lange auf eine Antwort gewartet wird. Die Karte wartet nicht: Sie zeigt, was da ist.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>A button: Ringside forgets that somebody has signed in to a CRM</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Another entry of the list has this name already.</source>
        <translation>Ein anderer Eintrag der Liste hat diesen Namen bereits.</translation>
    </message>
    <message>
        <source>Fill in what is marked first.</source>
        <translation>Füllen Sie zuerst das Markierte aus.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>A button: opens a page of a CRM in the browser, on which a person signs in</extracomment>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>There is no connector called %1 on this computer.</source>
        <extracomment>%1: the type of a directory, as in the configuration file</extracomment>
        <translation>Auf diesem Computer gibt es keinen Konnektor namens %1.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>Not in use.</source>
        <translation>Nicht in Gebrauch.</translation>
    </message>
    <message>
        <source>Not in use yet. Still to be filled in: %1.</source>
        <extracomment>%1: the names of fields</extracomment>
        <translation>Noch nicht in Gebrauch. Noch auszufüllen: %1.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Something in its settings is missing or wrong: %1</source>
        <extracomment>%1: what is wrong, in English and with the names of keys in the configuration file</extracomment>
        <translation>In den Einstellungen dafür fehlt etwas oder ist etwas falsch: %1</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser.</source>
        <translation>Melden Sie sich auf der Seite an, die sich im Browser geöffnet hat.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Sign in to use it.</source>
        <translation>Melden Sie sich an, um es zu verwenden.</translation>
    </message>
    <message>
        <source>calls left today: %1</source>
        <extracomment>How often a CRM may be asked today still; %1: a number</extracomment>
        <translation>heute noch mögliche Anfragen: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>The state of a directory</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Berichtigen Sie zuerst das Markierte.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Callers are no longer looked up in it, and what is filled in here is forgotten, passwords too.</source>
        <translation>Anrufende werden darin nicht mehr nachgeschlagen, und was hier eingetragen ist, wird vergessen, auch Kennwörter.</translation>
    </message>
    <message>
        <source>How to get these</source>
        <extracomment>A button: opens a page in the browser; &quot;these&quot; are keys and names that a CRM asks for</extracomment>
        <translation>So erhalten Sie diese Angaben</translation>
    </message>
    <message>
        <source>How to get what %1 asks for</source>
        <extracomment>A button that opens a page in the browser; %1: a CRM</extracomment>
        <translation>So erhalten Sie, was %1 verlangt</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Für %1 ließ sich kein Browser öffnen</translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderList</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is the name of a CRM</extracomment>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Directories and CRMs</source>
        <translation>Verzeichnisse und CRMs</translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderWords</name>
    <message numerus="yes">
        <source>%Ln calls left</source>
        <extracomment>How many questions a CRM still answers, today or this minute</extracomment>
        <translation>
            <numerusform>Noch %Ln Anfrage möglich</numerusform>
            <numerusform>Noch %Ln Anfragen möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: signing in</source>
        <extracomment>%1 is the name of a CRM</extracomment>
        <translation>%1: Anmeldung läuft</translation>
    </message>
    <message>
        <source>%1: getting ready</source>
        <extracomment>%1 is the name of a directory or CRM</extracomment>
        <translation>%1: wird vorbereitet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a directory or CRM, %2 a few words that say what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: did not work</source>
        <extracomment>%1 is the name of a directory or CRM</extracomment>
        <translation>%1: ging nicht</translation>
    </message>
    <message>
        <source>%1: sign-in needed</source>
        <extracomment>%1 is the name of a CRM</extracomment>
        <translation>%1: Anmeldung nötig</translation>
    </message>
    <message>
        <source>Waits for you to sign in, in the browser.</source>
        <translation>Wartet darauf, dass Sie sich im Browser anmelden.</translation>
    </message>
    <message>
        <source>Ready. Nobody has been looked up there yet.</source>
        <translation>Bereit. Dort wurde noch niemand nachgeschlagen.</translation>
    </message>
    <message>
        <source>Getting ready.</source>
        <translation>Wird vorbereitet.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Callers are not looked up there until you sign in.</source>
        <translation>Anrufende werden dort erst nachgeschlagen, wenn Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>The last question was not answered.</source>
        <translation>Die letzte Anfrage wurde nicht beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln directories ready</source>
        <extracomment>How many directories and CRMs can be asked</extracomment>
        <translation>
            <numerusform>%Ln Verzeichnis bereit</numerusform>
            <numerusform>%Ln Verzeichnisse bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln directories need attention</source>
        <extracomment>How many directories and CRMs cannot be asked at present</extracomment>
        <translation>
            <numerusform>%Ln Verzeichnis braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln Verzeichnisse brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::QuietHoursRow</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Write when the hours begin and end, such as 18:00 and 08:00.</source>
        <translation>Geben Sie ein, wann die Zeit beginnt und endet, etwa 18:00 und 08:00.</translation>
    </message>
    <message>
        <source>These hours have no length. To be left alone all day, switch on “Do not disturb”.</source>
        <translation>Diese Zeit hat keine Dauer. Um den ganzen Tag ungestört zu sein, schalten Sie „Nicht stören“ ein.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
</context>
<context>
    <name>Ringside::RingCheck</name>
    <message>
        <source>Nothing has arrived yet. Does the number you call ring a phone of this extension? If it does, the account of the telephone system may lack the right to hear calls: ask your administrator.</source>
        <translation>Es ist noch nichts angekommen. Klingelt unter der angerufenen Nummer ein Telefon dieser Nebenstelle? Wenn ja, fehlt dem Konto der Telefonanlage vielleicht das Recht, von Anrufen zu erfahren: Wenden Sie sich an Ihre Verwaltung.</translation>
    </message>
    <message>
        <source>No telephone system is set up yet.</source>
        <translation>Es ist noch keine Telefonanlage eingerichtet.</translation>
    </message>
    <message>
        <source>Enter it in the first step. Then a call to your extension shows up here.</source>
        <translation>Geben Sie sie im ersten Schritt ein. Dann erscheint hier ein Anruf an Ihre Nebenstelle.</translation>
    </message>
    <message>
        <source>Ringside is not connected to the telephone system yet.</source>
        <translation>Ringside ist noch nicht mit der Telefonanlage verbunden.</translation>
    </message>
    <message>
        <source>It is trying now.</source>
        <translation>Es wird gerade versucht.</translation>
    </message>
    <message>
        <source>Which extension is yours?</source>
        <translation>Welche Nebenstelle ist Ihre?</translation>
    </message>
    <message>
        <source>When Ringside knows it, call it from another phone: the call shows up here.</source>
        <translation>Wenn Ringside sie kennt, rufen Sie sie von einem anderen Telefon aus an: Der Anruf erscheint hier.</translation>
    </message>
    <message>
        <source>Call your extension %1 now, from another phone.</source>
        <extracomment>%1: one extension, or several (&quot;1001, 1002&quot;)</extracomment>
        <translation>Rufen Sie jetzt von einem anderen Telefon aus Ihre Nebenstelle %1 an.</translation>
    </message>
    <message>
        <source>Your mobile will do. Ringside listens; the call shows up here as it rings.</source>
        <translation>Ihr Mobiltelefon genügt. Ringside wartet darauf; der Anruf erscheint hier, sobald es klingelt.</translation>
    </message>
    <message>
        <source>It works: a call without a number has arrived.</source>
        <translation>Es funktioniert: Ein Anruf ohne Nummer ist angekommen.</translation>
    </message>
    <message>
        <source>It works: a call from %1 has arrived.</source>
        <translation>Es funktioniert: Ein Anruf von %1 ist angekommen.</translation>
    </message>
    <message>
        <source>Ringside shows a card each time your phone rings.</source>
        <translation>Ringside zeigt jedes Mal eine Karte, wenn Ihr Telefon klingelt.</translation>
    </message>
    <message>
        <source>It rang at extension %1. Ringside shows a card each time it does.</source>
        <translation>Es klingelte an Nebenstelle %1. Ringside zeigt dann jedes Mal eine Karte.</translation>
    </message>
</context>
<context>
    <name>Ringside::SecretField</name>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>In den Schlüsselbund verschieben</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A button: keeps the password that was typed</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where to keep a password</extracomment>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>For this session only</source>
        <extracomment>Where to keep a password: until the program ends</extracomment>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Unprotected on this computer</source>
        <extracomment>Where to keep a password: readable for whoever reads the user&apos;s files</extracomment>
        <translation>Ungeschützt auf diesem Computer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Store it unprotected</source>
        <translation>Ungeschützt speichern</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain, for this server only.</source>
        <translation>Es liegt im Schlüsselbund des Systems, nur für diesen Server.</translation>
    </message>
    <message>
        <source>This computer has no keychain for passwords.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für Kennwörter.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: %1</source>
        <translation>Der Schlüsselbund des Systems lässt sich nicht verwenden: %1</translation>
    </message>
    <message>
        <source>Taken from the environment variable %1.</source>
        <extracomment>%1: the name of an environment variable</extracomment>
        <translation>Aus der Umgebungsvariable %1 übernommen.</translation>
    </message>
    <message>
        <source>Stands readable in the file config.yml.</source>
        <translation>Steht lesbar in der Datei config.yml.</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Im Schlüsselbund wird nachgesehen …</translation>
    </message>
    <message>
        <source>%1 kept for this session only</source>
        <extracomment>%1: dots in place of a password</extracomment>
        <translation>%1 nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>%1 stored unprotected on this computer</source>
        <extracomment>%1: dots in place of a password</extracomment>
        <translation>%1 ungeschützt auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>%1 kept in the system keychain</source>
        <extracomment>%1: dots in place of a password</extracomment>
        <translation>%1 im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Enter the server first: a password is kept for its server only.</source>
        <translation>Geben Sie zuerst den Server ein: Ein Kennwort wird nur für seinen Server aufbewahrt.</translation>
    </message>
    <message>
        <source>Whoever can read the files of your account on this computer can then read this password.</source>
        <translation>Wer die Dateien Ihres Kontos auf diesem Computer lesen kann, kann dann auch dieses Kennwort lesen.</translation>
    </message>
    <message>
        <source>Send it there</source>
        <extracomment>A button: a password that was given for another server may be sent to the one of now</extracomment>
        <translation>Dorthin senden</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or not set up yet. When the password is kept in it, the system asks you for the keychain&apos;s own password.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder noch nicht eingerichtet. Wenn das Passwort darin aufbewahrt wird, fragt das System nach dem Passwort des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The password was given for %1. The settings now name %2. It is not sent there before you say so; if you did not change the server yourself, ask your administrator first.</source>
        <extracomment>%1 and %2: hosts. The server was changed in the settings.</extracomment>
        <translation>Das Passwort wurde für %1 angegeben. Die Einstellungen nennen jetzt %2. Es wird erst dorthin gesendet, wenn Sie es sagen; wenn Sie den Server nicht selbst geändert haben, fragen Sie zuerst Ihren Administrator.</translation>
    </message>
    <message>
        <source>Replace %1…</source>
        <extracomment>A button; %1: what is replaced: an API key, a client secret</extracomment>
        <translation>%1 ersetzen …</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button; %1: what is removed: an API key, a client secret</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <extracomment>A button; %1: what is kept: an API key, a client secret</extracomment>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain.</source>
        <translation>Es liegt im Schlüsselbund des Systems.</translation>
    </message>
</context>
<context>
    <name>Ringside::SettingsBridge</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>Ringside::SettingsDialog</name>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>%1, on the page %2</source>
        <extracomment>A setting that was found; %1: its name, %2: the page it is on</extracomment>
        <translation>%1, auf der Seite %2</translation>
    </message>
</context>
<context>
    <name>Ringside::SetupBridge</name>
    <message>
        <source>Jane Doe</source>
        <translation>Erika Mustermann</translation>
    </message>
    <message>
        <source>Sales line</source>
        <translation>Leitung Vertrieb</translation>
    </message>
</context>
<context>
    <name>Ringside::SetupWizard</name>
    <message>
        <source>Set up Ringside</source>
        <translation>Ringside einrichten</translation>
    </message>
    <message>
        <source>Welcome to Ringside</source>
        <translation>Willkommen bei Ringside</translation>
    </message>
    <message>
        <source>Phone system</source>
        <extracomment>The steps of the first set-up</extracomment>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Ihre Kontakte</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Ihre Karte</translation>
    </message>
    <message>
        <source>Just looking around? The demo plays calls with sample people. Nothing is set up, and nothing leaves this computer.</source>
        <translation>Möchten Sie sich nur umsehen? Die Demo spielt Anrufe mit Beispielpersonen ab. Nichts wird eingerichtet, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Go on later</source>
        <extracomment>A button: closes the first set-up, which can be opened again</extracomment>
        <translation>Später fortsetzen</translation>
    </message>
    <message>
        <source>What you have entered is kept.</source>
        <translation>Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>A button: goes to the next step although something is missing in this one</extracomment>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Ringside::SourceCard</name>
    <message>
        <source>Test</source>
        <extracomment>A button: tries to connect</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Its name or address. Further ones, with commas between them, stand in for it.</source>
        <translation>Name oder Adresse. Weitere, durch Kommas getrennt, springen ersatzweise ein.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Usual one</source>
        <extracomment>In place of the number of a port</extracomment>
        <translation>Üblicher</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is of the company&apos;s own making. Empty: the system&apos;s authorities.</source>
        <translation>Eine PEM-Datei, wenn das Zertifikat des Servers von der Firma selbst stammt. Leer: die Zertifizierungsstellen des Systems.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Enter the user name; it stands in brackets in manager.conf.</source>
        <translation>Geben Sie den Benutzernamen ein; er steht in manager.conf in Klammern.</translation>
    </message>
    <message>
        <source>As in manager.conf of the telephone system.</source>
        <translation>Wie in manager.conf der Telefonanlage.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Your phones, such as PJSIP/1001. Empty: every device that has one of your extensions.</source>
        <translation>Ihre Telefone, etwa PJSIP/1001. Leer: jedes Gerät mit einer Ihrer Nebenstellen.</translation>
    </message>
    <message>
        <source>Dialling context</source>
        <translation>Wählkontext</translation>
    </message>
    <message>
        <source>A context has letters, digits, dots, hyphens and underscores only.</source>
        <translation>Ein Kontext hat nur Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>Where in the dialplan calls begin that you make from Ringside. Empty: the usual one.</source>
        <translation>Wo im Wählplan Anrufe beginnen, die Sie aus Ringside tätigen. Leer: der übliche.</translation>
    </message>
    <message>
        <source>Phone that rings first</source>
        <translation>Zuerst klingelndes Telefon</translation>
    </message>
    <message>
        <source>Write it as technology and name, such as PJSIP/1001.</source>
        <translation>Schreiben Sie Technik und Namen, etwa PJSIP/1001.</translation>
    </message>
    <message>
        <source>When you make a call from Ringside. Empty: the first of your devices.</source>
        <translation>Wenn Sie aus Ringside anrufen. Leer: das erste Ihrer Geräte.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Its calls will no longer be seen, and its password is forgotten. Remove %1?</source>
        <extracomment>%1: the name of a telephone system</extracomment>
        <translation>Die Anrufe der Anlage werden nicht mehr gesehen, und ihr Kennwort wird vergessen. %1 entfernen?</translation>
    </message>
    <message>
        <source>Give the telephone system a name.</source>
        <translation>Geben Sie der Telefonanlage einen Namen.</translation>
    </message>
    <message>
        <source>Another telephone system has this name already.</source>
        <translation>Eine andere Telefonanlage hat diesen Namen bereits.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the server.</source>
        <translation>Geben Sie den Namen oder die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>“%1” is not the name or address of a server. Write it without http:// and without a port.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>„%1“ ist weder Name noch Adresse eines Servers. Schreiben Sie ohne http:// und ohne Port.</translation>
    </message>
    <message>
        <source>“%1” is not a device. Write technology and name, such as PJSIP/1001.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>„%1“ ist kein Gerät. Schreiben Sie Technik und Namen, etwa PJSIP/1001.</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>A button; %1: the name of a telephone system</extracomment>
        <translation>%1 entfernen …</translation>
    </message>
    <message>
        <source>Not in use yet: enter its server and the user name.</source>
        <translation>Noch nicht in Gebrauch: Geben Sie Server und Benutzernamen ein.</translation>
    </message>
    <message>
        <source>This version of Ringside cannot use it (%1).</source>
        <extracomment>%1: the type of a telephone system, as in the configuration file</extracomment>
        <translation>Diese Version von Ringside kann sie nicht verwenden (%1).</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>%1: what the telephone system calls itself and where it is</extracomment>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Verbunden: %1</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Berichtigen Sie zuerst das Markierte.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the server first.</source>
        <translation>Geben Sie zuerst den Namen oder die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht …</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>What a telephone system answered, %1, and how many milliseconds that took, %2</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be a PEM file; a line in it says BEGIN CERTIFICATE.</source>
        <translation>In dieser Datei ist kein Zertifikat. Es muss eine PEM-Datei sein; eine Zeile darin lautet BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>This file holds a private key, and no certificate. Choose the authority&apos;s certificate.</source>
        <translation>Diese Datei enthält einen privaten Schlüssel und kein Zertifikat. Wählen Sie das Zertifikat der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>There is no password for it on this computer yet. Enter it below.</source>
        <translation>Auf diesem Computer gibt es dafür noch kein Passwort. Geben Sie es unten ein.</translation>
    </message>
    <message>
        <source>Its password was given for another server. Say below whether it may be sent to this one.</source>
        <translation>Das Passwort wurde für einen anderen Server angegeben. Sagen Sie unten, ob es an diesen gesendet werden darf.</translation>
    </message>
    <message>
        <source>Your administrator has named it; the password itself is yours to enter.</source>
        <translation>Ihre Administration hat den Namen dafür festgelegt; das Kennwort selbst geben Sie ein.</translation>
    </message>
    <message>
        <source>In queues as</source>
        <extracomment>As what the agent is a member of queues: a device of the telephone system</extracomment>
        <translation>In Warteschlangen als</translation>
    </message>
    <message>
        <source>Write it as technology and name, such as Local/1001@from-queue/n.</source>
        <translation>Schreiben Sie Technik und Namen, etwa Local/1001@from-queue/n.</translation>
    </message>
    <message>
        <source>What queues call for you, such as Local/1001@from-queue/n. Empty: the phone that rings first.</source>
        <translation>Was Warteschlangen für Sie anrufen, etwa Local/1001@from-queue/n. Leer: das zuerst klingelnde Telefon.</translation>
    </message>
    <message>
        <source>Phone answers by itself</source>
        <extracomment>A switch: the agent&apos;s phone takes the calls that the agent begins on the computer</extracomment>
        <translation>Telefon nimmt von selbst an</translation>
    </message>
    <message>
        <source>When you make a call from Ringside: you need not pick up first. The phone has to allow it.</source>
        <translation>Wenn Sie aus Ringside anrufen: Sie müssen nicht erst abheben. Das Telefon muss es erlauben.</translation>
    </message>
    <message>
        <source>Hold calls</source>
        <extracomment>A switch: the button that holds a call</extracomment>
        <translation>Anrufe halten</translation>
    </message>
    <message>
        <source>Ringside asks your phone to hold (SIP NOTIFY), which not every phone understands. The user needs the right “system” in manager.conf.</source>
        <extracomment>“system” stands so in manager.conf</extracomment>
        <translation>Ringside bittet Ihr Telefon, den Anruf zu halten (SIP NOTIFY), was nicht jedes Telefon versteht. Der Benutzer braucht in manager.conf das Recht „system“.</translation>
    </message>
</context>
<context>
    <name>Ringside::StatusLine</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 · ext %2</source>
        <extracomment>A telephone system and the agent&apos;s extension there; %1 is a name, %2 a number</extracomment>
        <translation>%1 · Nst. %2</translation>
    </message>
    <message>
        <source>%1: connecting</source>
        <extracomment>%1 is a telephone system</extracomment>
        <translation>%1: verbindet</translation>
    </message>
    <message>
        <source>%1: no connection</source>
        <extracomment>%1 is a telephone system</extracomment>
        <translation>%1: keine Verbindung</translation>
    </message>
    <message>
        <source>%1: sign-in refused</source>
        <extracomment>%1 is a telephone system</extracomment>
        <translation>%1: Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Phone book %1</source>
        <extracomment>How many people there are; %1 is a number</extracomment>
        <translation>Telefonbuch %1</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that tells more about directories and CRMs</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Directories and CRMs: %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 says how directories and CRMs are, &quot;5 directories ready&quot;</extracomment>
        <translation>Verzeichnisse und CRMs: %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
</context>
<context>
    <name>Ringside::StepButton</name>
    <message>
        <source>Step %1 of %2: %3, done</source>
        <extracomment>For a screen reader. %1 of %2: numbers, %3: the name of a step of the set-up</extracomment>
        <translation>Schritt %1 von %2: %3, erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Ringside::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month of another year, as QLocale::toString() takes it: &quot;November 2025&quot;</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An entry of a timeline, read aloud. %1 what happened, %2 when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
</context>
<context>
    <name>Ringside::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>Ringside::TracePage</name>
    <message>
        <source>Telephone system reported</source>
        <translation>Telefonanlage meldete</translation>
    </message>
    <message>
        <source>Number understood</source>
        <translation>Nummer verstanden</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Taken to be</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Why this card?</source>
        <translation>Warum diese Karte?</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Copy without personal data</source>
        <translation>Ohne persönliche Daten kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The steps were copied, without names and numbers.</source>
        <translation>Die Schritte wurden kopiert, ohne Namen und Nummern.</translation>
    </message>
    <message>
        <source>What happened on the way from the call to its card.</source>
        <translation>Was auf dem Weg vom Anruf zu seiner Karte geschah.</translation>
    </message>
    <message>
        <source>The steps of this call are not kept any more. They are kept for the last calls since Ringside was started.</source>
        <translation>Die Schritte dieses Anrufs sind nicht mehr gespeichert. Aufbewahrt werden sie für die letzten Anrufe seit dem Start von Ringside.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration; %1 is a number of milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Leitung %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>What was remembered; %1 is a date and time</extracomment>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>complete after %1</source>
        <extracomment>A search; %1 is a duration</extracomment>
        <translation>vollständig nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>answered by a colleague</source>
        <translation>von anderen angenommen</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>without its country</source>
        <translation>ohne Land</translation>
    </message>
    <message>
        <source>by the last digits</source>
        <translation>nach den letzten Ziffern</translation>
    </message>
    <message>
        <source>by the switchboard</source>
        <translation>nach der Zentrale</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>the agent&apos;s choice</source>
        <translation>selbst ausgewählt</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>from memory, while it is asked anew</source>
        <translation>aus dem Gedächtnis, während neu gefragt wird</translation>
    </message>
    <message>
        <source>asked just now</source>
        <translation>gerade gefragt</translation>
    </message>
    <message>
        <source>card shown</source>
        <translation>Karte gezeigt</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>keine Karte</translation>
    </message>
    <message>
        <source>the settings do not show a card for such calls</source>
        <translation>nach den Einstellungen gibt es für solche Anrufe keine Karte</translation>
    </message>
    <message>
        <source>do not disturb, switched on by hand</source>
        <translation>„Nicht stören“, von Hand eingeschaltet</translation>
    </message>
    <message>
        <source>do not disturb, by the hours in the settings</source>
        <translation>„Nicht stören“, nach den Zeiten in den Einstellungen</translation>
    </message>
    <message>
        <source>do not disturb, as the desktop has it</source>
        <translation>„Nicht stören“, wie auf dem Desktop eingestellt</translation>
    </message>
</context>
<context>
    <name>Ringside::TransferPanel</name>
    <message>
        <source>Transfer to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>Do not transfer</source>
        <translation>Nicht weiterleiten</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message>
        <source>Number or name to transfer the call to</source>
        <translation>Nummer oder Name, wohin der Anruf weitergeleitet wird</translation>
    </message>
    <message>
        <source>Speak first</source>
        <translation>Rücksprache</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Speak with %1 first</source>
        <extracomment>For screen readers; %1 is a person or a number</extracomment>
        <translation>Zuerst Rücksprache mit %1</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <extracomment>For screen readers; %1 is a person or a number</extracomment>
        <translation>An %1 weiterleiten</translation>
    </message>
    <message>
        <source>The caller waits while you speak with %1.</source>
        <translation>Der Anrufer wartet, während Sie mit %1 sprechen.</translation>
    </message>
    <message>
        <source>Nobody by that name or number is known.</source>
        <translation>Unter diesem Namen oder dieser Nummer ist niemand bekannt.</translation>
    </message>
    <message>
        <source>Type a number or a name. Whom you often transfer to can be put into the settings.</source>
        <translation>Geben Sie eine Nummer oder einen Namen ein. An wen Sie oft weiterleiten, lässt sich in den Einstellungen hinterlegen.</translation>
    </message>
</context>
<context>
    <name>Ringside::TransferTargetRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>First for VIPs</source>
        <extracomment>Beside somebody calls are passed to: this one is offered where the caller is a VIP</extracomment>
        <translation>Bei VIPs zuerst</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Write the number as it is dialled from your phone: digits, +, * and #.</source>
        <translation>Schreiben Sie die Nummer so, wie sie von Ihrem Telefon gewählt wird: Ziffern, +, * und #.</translation>
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
        <source>Recent calls, %Ln missed</source>
        <translation>
            <numerusform>Letzte Anrufe, %Ln verpasst</numerusform>
            <numerusform>Letzte Anrufe, %Ln verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Quit Ringside</source>
        <translation>Ringside beenden</translation>
    </message>
    <message>
        <source>Open Ringside</source>
        <translation>Ringside öffnen</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Do not disturb (%1)</source>
        <translation>Nicht stören (%1)</translation>
    </message>
    <message>
        <source>Set up Ringside …</source>
        <translation>Ringside einrichten …</translation>
    </message>
    <message>
        <source>Show this call in the list of calls</source>
        <translation>Diesen Anruf in der Anrufliste zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to wrap up</source>
        <translation>
            <numerusform>%Ln Anruf nachzubearbeiten</numerusform>
            <numerusform>%Ln Anrufe nachzubearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Extension %1 …</source>
        <extracomment>%1 is a telephone extension, or several</extracomment>
        <translation>Nebenstelle %1 …</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>The telephone system keeps you in this queue; you can pause.</source>
        <translation>Die Telefonanlage belässt Sie in dieser Warteschlange; Sie können pausieren.</translation>
    </message>
    <message>
        <source>Pause in all queues</source>
        <translation>In allen Warteschlangen pausieren</translation>
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
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln Min.</numerusform>
            <numerusform>vor %Ln Min.</numerusform>
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
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
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
    <name>Ringside::WrapUpEditor</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Worum ging es?</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No follow-up</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Time of the follow-up</source>
        <translation>Zeit der Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This call is wrapped up.</source>
        <translation>Dieser Anruf ist nachbearbeitet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <extracomment>When to follow up; %1 is a time of day</extracomment>
        <translation>Morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>When to follow up; %1 is the name of a day of next week, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On Monday of next week.</source>
        <translation>Am Montag der nächsten Woche.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Not saved yet. %1</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>Noch nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::YouStep</name>
    <message>
        <source>Which phone is yours?</source>
        <translation>Welches Telefon ist Ihres?</translation>
    </message>
    <message>
        <source>Ringside shows the calls that ring at your extension, and no others.</source>
        <translation>Ringside zeigt die Anrufe, die an Ihrer Nebenstelle klingeln, und keine anderen.</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Ihre Nebenstelle</translation>
    </message>
    <message>
        <source>The number on which colleagues reach you. Several: separate them with commas. If you sit at another phone each day, change it from Ringside&apos;s menu in the tray.</source>
        <translation>Die Nummer, unter der Kolleginnen und Kollegen Sie erreichen. Mehrere durch Kommas trennen. Wenn Sie täglich an einem anderen Telefon sitzen, ändern Sie sie im Menü von Ringside im Infobereich.</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <extracomment>The first of a list of countries</extracomment>
        <translation>Wie an diesem Computer eingestellt</translation>
    </message>
    <message>
        <source>Country of your numbers</source>
        <translation>Land Ihrer Nummern</translation>
    </message>
    <message>
        <source>How numbers without a country code are to be read.</source>
        <translation>Wie Nummern ohne Landesvorwahl zu lesen sind.</translation>
    </message>
    <message>
        <source>An extension is made of digits, or of letters, without blanks: 1001.</source>
        <translation>Eine Nebenstelle besteht aus Ziffern oder aus Buchstaben, ohne Leerzeichen: 1001.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Phone system</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>CRM &amp; directories</source>
        <translation>CRM &amp; Verzeichnisse</translation>
    </message>
    <message>
        <source>Pop-up card</source>
        <translation>Pop-up-Karte</translation>
    </message>
    <message>
        <source>Privacy &amp; data</source>
        <translation>Datenschutz &amp; Daten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Ringside can use %1 now. You can close this page.</source>
        <extracomment>%1 is a CRM (&quot;HubSpot&quot;)</extracomment>
        <translation>Ringside kann %1 jetzt verwenden. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>You are not signed in to %1. Close this page and try it again in Ringside.</source>
        <extracomment>%1 is a CRM (&quot;HubSpot&quot;)</extracomment>
        <translation>Sie sind nicht bei %1 angemeldet. Schließen Sie diese Seite, und versuchen Sie es in Ringside noch einmal.</translation>
    </message>
</context>
<context>
    <name>SqlDirectory</name>
    <message>
        <source>Database (SQL)</source>
        <translation>Datenbank (SQL)</translation>
    </message>
    <message>
        <source>A query of your own in PostgreSQL, MySQL, SQLite, or anything with an ODBC driver.</source>
        <translation>Eine eigene Abfrage in PostgreSQL, MySQL, SQLite oder allem, wofür es einen ODBC-Treiber gibt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Empty: this computer. Not for ODBC and SQLite.</source>
        <translation>Leer: dieser Computer. Nicht für ODBC und SQLite.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>Leer: der übliche.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Its name; for SQLite its file, for ODBC the data source or a connection string.</source>
        <translation>Ihr Name; bei SQLite die Datei, bei ODBC die Datenquelle oder eine Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>One SELECT with :phone, :e164, :digits or :suffix in it, for the caller&apos;s number.</source>
        <extracomment>the words with a colon are not translated</extracomment>
        <translation>Ein SELECT, in dem :phone, :e164, :digits oder :suffix für die Nummer der anrufenden Person steht.</translation>
    </message>
    <message>
        <source>Meaning of columns</source>
        <translation>Bedeutung der Spalten</translation>
    </message>
    <message>
        <source>Where their names do not say it: cust_nm=name, tel1=phone.</source>
        <translation>Wo ihre Namen es nicht sagen: cust_nm=name, tel1=phone.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>To other computers</source>
        <translation>Zu anderen Computern</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is of the company&apos;s own making.</source>
        <translation>Eine PEM-Datei, wenn das Zertifikat des Servers von der Firma selbst stammt.</translation>
    </message>
    <message>
        <source>Options of the driver</source>
        <translation>Optionen des Treibers</translation>
    </message>
    <message>
        <source>In the driver&apos;s own words: application_name=ringside.</source>
        <translation>In den Worten des Treibers: application_name=ringside.</translation>
    </message>
</context>
<context>
    <name>SystemQuietText</name>
    <message>
        <source>This desktop does not tell programs about its own &quot;do not disturb&quot;.</source>
        <translation>Dieser Desktop teilt Programmen sein eigenes „Nicht stören“ nicht mit.</translation>
    </message>
    <message>
        <source>&quot;Do not disturb&quot; of the desktop is on.</source>
        <translation>„Nicht stören“ des Desktops ist an.</translation>
    </message>
    <message>
        <source>&quot;Do not disturb&quot; of the desktop is off.</source>
        <translation>„Nicht stören“ des Desktops ist aus.</translation>
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
        <source>%Ln missed call(s)</source>
        <translation>
            <numerusform>%Ln verpasster Anruf</numerusform>
            <numerusform>%Ln verpasste Anrufe</numerusform>
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
    <message numerus="yes">
        <source>%1 (%Ln waiting)</source>
        <extracomment>%1 is the name of a queue, %n how many callers wait in it</extracomment>
        <translation>
            <numerusform>%1 (%Ln wartet)</numerusform>
            <numerusform>%1 (%Ln warten)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to wrap up</source>
        <translation>%1, nachzubearbeiten</translation>
    </message>
</context>
<context>
    <name>UrlSchemeText</name>
    <message>
        <source>No program is set for %1: links.</source>
        <extracomment>%1 is &quot;tel&quot;, &quot;callto&quot; or &quot;sip&quot;</extracomment>
        <translation>Für %1:-Links ist kein Programm festgelegt.</translation>
    </message>
    <message>
        <source>Ringside dials %1: links.</source>
        <translation>Ringside wählt %1:-Links.</translation>
    </message>
    <message>
        <source>%1: links are opened by %2.</source>
        <extracomment>%1 is &quot;tel&quot;, &quot;callto&quot; or &quot;sip&quot;, %2 the name of a program</extracomment>
        <translation>%1:-Links öffnet %2.</translation>
    </message>
    <message>
        <source>The system does not say what opens %1: links.</source>
        <translation>Das System sagt nicht, was %1:-Links öffnet.</translation>
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
