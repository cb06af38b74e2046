<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AutostartText</name>
    <message>
        <source>The system does not say whether Ringside starts when you sign in.</source>
        <translation>Le système n’indique pas si Ringside démarre à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Ringside does not start by itself.</source>
        <translation>Ringside ne démarre pas tout seul.</translation>
    </message>
    <message>
        <source>Ringside starts when anybody signs in on this computer.</source>
        <translation>Ringside démarre dès que quelqu’un ouvre une session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ringside starts when you sign in.</source>
        <translation>Ringside démarre à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Another copy starts when you sign in: %1. Switch it off and on again to start this one.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>Une autre copie démarre à l’ouverture de votre session&#xa0;: %1. Désactivez puis réactivez cette option pour démarrer celle-ci.</translation>
    </message>
    <message>
        <source>It was switched off in the system&apos;s own settings. Switch it on here to undo that.</source>
        <translation>Le démarrage a été désactivé dans les réglages du système. Activez-le ici pour l’annuler.</translation>
    </message>
    <message>
        <source>This system does not let Ringside start by itself. Add it to the programs that start when you sign in, in the system&apos;s settings.</source>
        <translation>Ce système ne permet pas à Ringside de démarrer tout seul. Ajoutez-le, dans les réglages du système, aux programmes lancés à l’ouverture de votre session.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Ringside is not running for this profile: start it first.</source>
        <translation>Ringside n’est pas lancé pour ce profil&#xa0;: démarrez-le d’abord.</translation>
    </message>
    <message>
        <source>The running instance has ended.</source>
        <translation>L’instance en cours s’est arrêtée.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Ringside is already running for this profile.</source>
        <translation>Ringside est déjà lancé pour ce profil.</translation>
    </message>
    <message>
        <source>The running instance does not know this command; is it another version?</source>
        <translation>L’instance en cours ne connaît pas cette commande&#xa0;; est-ce une autre version&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rows like these.</source>
        <translation>
            <numerusform>… et %n autre ligne du même genre.</numerusform>
            <numerusform>… et %n autres lignes du même genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 unchanged, %5 joined with a row before, %6 skipped.</source>
        <translation>%1 lues&#xa0;: %2 ajoutées, %3 mises à jour, %4 inchangées, %5 réunies à une ligne précédente, %6 ignorées.</translation>
    </message>
    <message>
        <source>Tried only, nothing was changed. %1</source>
        <translation>Simple essai, rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>Your phone rings; take it, and the number is dialled.</source>
        <translation>Votre téléphone sonne&#xa0;; décrochez, et le numéro est composé.</translation>
    </message>
    <message>
        <source>This link names no number that can be dialled.</source>
        <translation>Ce lien n’indique aucun numéro à composer.</translation>
    </message>
    <message>
        <source>There was no call since Ringside was started.</source>
        <translation>Il n’y a eu aucun appel depuis le démarrage de Ringside.</translation>
    </message>
    <message>
        <source>No call of this id is remembered; `ringside watch --json` shows ids.</source>
        <translation>Aucun appel portant cet identifiant n’est en mémoire&#xa0;; `ringside watch --json` affiche les identifiants.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>Nothing is configured yet: add call_sources to config.yml.</source>
        <translation>Rien n’est encore configuré&#xa0;: ajoutez call_sources dans config.yml.</translation>
    </message>
</context>
<context>
    <name>ConfigCommands</name>
    <message>
        <source>(nothing)</source>
        <extracomment>in a list of settings that change: there was, or will be, no value</extracomment>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>NEW HOST: %1 is at %2 until now and will be at %3. Its password is not sent there until you allow it.</source>
        <extracomment>%1 a call source, %2 and %3 host names</extracomment>
        <translation>NOUVEL HÔTE&#xa0;: %1 se trouve jusqu’ici sur %2 et se trouvera sur %3. Son mot de passe n’y est pas envoyé tant que vous ne l’autorisez pas.</translation>
    </message>
    <message>
        <source>Settings that your administrator has locked stay as they are.</source>
        <translation>Les réglages verrouillés par votre administrateur restent tels quels.</translation>
    </message>
    <message>
        <source>Take these settings over? [y/N]</source>
        <translation>Reprendre ces réglages&#xa0;? [y/N]</translation>
    </message>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1&#xa0;: ce fichier n’existe pas ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1: good.</source>
        <translation>%1&#xa0;: correct.</translation>
    </message>
    <message>
        <source>%1 holds your settings, without passwords and without your extension.</source>
        <translation>%1 contient vos réglages, sans les mots de passe ni votre poste.</translation>
    </message>
    <message>
        <source>Nothing changes: these are your settings already.</source>
        <translation>Rien ne change&#xa0;: ce sont déjà vos réglages.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give --yes to take these settings over.</source>
        <translation>Rien n’a été modifié. Indiquez --yes pour reprendre ces réglages.</translation>
    </message>
    <message>
        <source>The settings were taken over. Passwords are not among them: give yours in the settings.</source>
        <translation>Les réglages ont été repris. Les mots de passe n’en font pas partie&#xa0;: saisissez les vôtres dans les réglages.</translation>
    </message>
    <message>
        <source>There are no rules for this computer (%1).</source>
        <translation>Il n’y a pas de règles pour cet ordinateur (%1).</translation>
    </message>
</context>
<context>
    <name>ConnectorCommands</name>
    <message>
        <source>%1: there is no such file, and no connector of this name.</source>
        <translation>%1 : il n’existe ni fichier ni connecteur de ce nom.</translation>
    </message>
    <message>
        <source>%1 is empty: write --set %1=env:NAME with a variable of the environment.</source>
        <translation>%1 est vide : écrivez --set %1=env:NOM avec une variable d’environnement.</translation>
    </message>
    <message>
        <source>The connector has no parameter %1. It has: %2.</source>
        <translation>Le connecteur n’a pas de paramètre %1. Il a : %2.</translation>
    </message>
    <message>
        <source>Nobody has this number there.</source>
        <translation>Personne n’y a ce numéro.</translation>
    </message>
    <message>
        <source>(own: %1)</source>
        <extracomment>behind a connector that is the administrator&apos;s own file</extracomment>
        <translation>(propre : %1)</translation>
    </message>
    <message>
        <source>%1: good. %2: %3.</source>
        <extracomment>%1 a file, %2 the name of a CRM, %3 a list of words</extracomment>
        <translation>%1 : correct. %2 : %3.</translation>
    </message>
    <message>
        <source>%1 holds what was said, without passwords and keys, but with people&apos;s data: read it before you pass it on.</source>
        <translation>%1 contient ce qui a été dit, sans mots de passe ni clés, mais avec des données de personnes : lisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1&#xa0;: ce fichier n’existe pas ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is no recording of &quot;ringside connector try&quot;.</source>
        <translation>%1 n’est pas un enregistrement de « ringside connector try ».</translation>
    </message>
</context>
<context>
    <name>ConnectorForm</name>
    <message>
        <source>Contacts, companies and leads, with calls, mails, notes, meetings, tasks and deals.</source>
        <translation>Contacts, sociétés et prospects, avec appels, e-mails, notes, réunions, tâches et affaires.</translation>
    </message>
    <message>
        <source>Inbound webhook</source>
        <translation>Webhook entrant</translation>
    </message>
    <message>
        <source>Sign in with Bitrix24</source>
        <translation>Se connecter avec Bitrix24</translation>
    </message>
    <message>
        <source>Portal</source>
        <extracomment>The company&apos;s own address at Bitrix24</extracomment>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Application ID (client_id)</source>
        <translation>ID d’application (client_id)</translation>
    </message>
    <message>
        <source>Application key (client_secret)</source>
        <translation>Clé d’application (client_secret)</translation>
    </message>
    <message>
        <source>Calls are logged for</source>
        <extracomment>In whose name; the choices are people</extracomment>
        <translation>Consigner les appels pour</translation>
    </message>
    <message>
        <source>The owner of the webhook, or whoever has signed in</source>
        <translation>Le propriétaire du webhook ou la personne connectée</translation>
    </message>
    <message>
        <source>The employee with the extension of the call</source>
        <translation>L’employé qui a le poste de l’appel</translation>
    </message>
    <message>
        <source>Contacts, accounts and leads, with calls, mails, notes, meetings, tasks, deals and cases.</source>
        <translation>Contacts, comptes et prospects, avec appels, e-mails, notes, réunions, tâches, affaires et incidents.</translation>
    </message>
    <message>
        <source>Sign in with Microsoft</source>
        <translation>Se connecter avec Microsoft</translation>
    </message>
    <message>
        <source>The application signs in by itself</source>
        <translation>L’application se connecte elle-même</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>The company&apos;s Dynamics 365, with an address of its own</extracomment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>A company&apos;s directory at Microsoft</extracomment>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>ID d’application (client)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Find callers among</source>
        <translation>Rechercher les appelants parmi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>A kind of record in a CRM, as are leads and accounts</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contacts and accounts</source>
        <translation>Contacts et comptes</translation>
    </message>
    <message>
        <source>Contacts, accounts and leads</source>
        <translation>Contacts, comptes et prospects</translation>
    </message>
    <message>
        <source>Mark logged calls as completed</source>
        <translation>Marquer les appels consignés comme terminés</translation>
    </message>
    <message>
        <source>Refuse new contacts that are duplicates</source>
        <translation>Refuser les nouveaux contacts en double</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>One of the apps inside Dynamics 365</extracomment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Telephone columns of contacts</source>
        <translation>Colonnes de téléphone des contacts</translation>
    </message>
    <message>
        <source>Telephone columns of accounts</source>
        <translation>Colonnes de téléphone des comptes</translation>
    </message>
    <message>
        <source>Telephone columns of leads</source>
        <translation>Colonnes de téléphone des prospects</translation>
    </message>
    <message>
        <source>Column for the call&apos;s key</source>
        <translation>Colonne pour la clé de l’appel</translation>
    </message>
    <message>
        <source>Column for the outcome</source>
        <translation>Colonne pour le résultat</translation>
    </message>
    <message>
        <source>Column for the stage</source>
        <translation>Colonne pour l’étape</translation>
    </message>
    <message>
        <source>Sign-in host</source>
        <translation>Hôte de connexion</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>Contacts, leads and accounts, with calls, mails, notes, meetings, tasks, deals and cases.</source>
        <translation>Contacts, prospects et comptes, avec appels, e-mails, notes, réunions, tâches, affaires et requêtes.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Address of EspoCRM</source>
        <translation>Adresse d’EspoCRM</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>New records belong to</source>
        <translation>Attribuer les nouveaux dossiers à</translation>
    </message>
    <message>
        <source>Search numbers in</source>
        <translation>Rechercher les numéros dans</translation>
    </message>
    <message>
        <source>Field for the call&apos;s key</source>
        <translation>Champ pour la clé de l’appel</translation>
    </message>
    <message>
        <source>Path of the API</source>
        <translation>Chemin de l’API</translation>
    </message>
    <message>
        <source>External CRM (REST lookup)</source>
        <extracomment>The name of a connector</extracomment>
        <translation>CRM externe (recherche REST)</translation>
    </message>
    <message>
        <source>A web service of your own that answers who has a number.</source>
        <translation>Votre propre service web, qui indique à qui appartient un numéro.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sans clé</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A web address</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contacts, with calls, mails, notes, deals and tickets.</source>
        <translation>Contacts, avec appels, e-mails, notes, affaires et tickets.</translation>
    </message>
    <message>
        <source>Private app token</source>
        <translation>Jeton d’application privée</translation>
    </message>
    <message>
        <source>Sign in with HubSpot</source>
        <translation>Se connecter avec HubSpot</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>API version for associations</source>
        <translation>Version de l’API pour les associations</translation>
    </message>
    <message>
        <source>People on a board, with calls, mails, updates and deals.</source>
        <translation>Personnes d’un tableau, avec appels, e-mails, mises à jour et affaires.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton API</translation>
    </message>
    <message>
        <source>Board with people</source>
        <extracomment>A board of monday.com</extracomment>
        <translation>Tableau des personnes</translation>
    </message>
    <message>
        <source>Phone columns</source>
        <translation>Colonnes de téléphone</translation>
    </message>
    <message>
        <source>Numbers are stored</source>
        <extracomment>Telephone numbers; the choices say in which form</extracomment>
        <translation>Les numéros sont enregistrés</translation>
    </message>
    <message>
        <source>In any form</source>
        <translation>Sous n’importe quelle forme</translation>
    </message>
    <message>
        <source>As digits only</source>
        <translation>En chiffres uniquement</translation>
    </message>
    <message>
        <source>E-mail column</source>
        <translation>Colonne de l’e-mail</translation>
    </message>
    <message>
        <source>Company column</source>
        <translation>Colonne de la société</translation>
    </message>
    <message>
        <source>Job title column</source>
        <translation>Colonne de la fonction</translation>
    </message>
    <message>
        <source>Activity for calls</source>
        <translation>Activité pour les appels</translation>
    </message>
    <message>
        <source>Board with deals</source>
        <translation>Tableau des affaires</translation>
    </message>
    <message>
        <source>Deals: column that connects people</source>
        <translation>Affaires : colonne qui relie les personnes</translation>
    </message>
    <message>
        <source>Deals: amount</source>
        <translation>Affaires : montant</translation>
    </message>
    <message>
        <source>Deals: stage</source>
        <translation>Affaires : étape</translation>
    </message>
    <message>
        <source>Deals: closing date</source>
        <translation>Affaires : date de clôture</translation>
    </message>
    <message>
        <source>Board with tasks</source>
        <translation>Tableau des tâches</translation>
    </message>
    <message>
        <source>Tasks: column that connects people</source>
        <translation>Tâches : colonne qui relie les personnes</translation>
    </message>
    <message>
        <source>Tasks: due date</source>
        <translation>Tâches : date d’échéance</translation>
    </message>
    <message>
        <source>Contacts, with calls, mails, notes, meetings, tasks, deals, tickets and orders.</source>
        <translation>Contacts, avec appels, e-mails, notes, réunions, tâches, affaires, tickets et commandes.</translation>
    </message>
    <message>
        <source>Address of Odoo</source>
        <translation>Adresse d’Odoo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Type of new tasks</source>
        <translation>Type des nouvelles tâches</translation>
    </message>
    <message>
        <source>People, with calls, mails, notes, meetings, tasks and deals.</source>
        <translation>Personnes, avec appels, e-mails, notes, réunions, tâches et affaires.</translation>
    </message>
    <message>
        <source>Sign in with Pipedrive</source>
        <translation>Se connecter avec Pipedrive</translation>
    </message>
    <message>
        <source>Logged calls become</source>
        <extracomment>The choices are kinds of records</extracomment>
        <translation>Consigner les appels comme</translation>
    </message>
    <message>
        <source>Call logs</source>
        <translation>Journaux d’appels</translation>
    </message>
    <message>
        <source>Activities of the kind call</source>
        <translation>Activités de type appel</translation>
    </message>
    <message>
        <source>Times of call logs</source>
        <translation>Heures des journaux d’appels</translation>
    </message>
    <message>
        <source>API version for call logs, notes, leads and users</source>
        <translation>Version de l’API pour les journaux d’appels, les notes, les prospects et les utilisateurs</translation>
    </message>
    <message>
        <source>Sign in with Salesforce</source>
        <translation>Se connecter avec Salesforce</translation>
    </message>
    <message>
        <source>Private key (JWT bearer)</source>
        <translation>Clé privée (JWT bearer)</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Clé consommateur</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Secret consommateur</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>Whom a sign-in is meant for, as Salesforce calls it</extracomment>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Callers are looked up in</source>
        <translation>Rechercher les appelants dans</translation>
    </message>
    <message>
        <source>Contacts, leads and accounts</source>
        <translation>Contacts, prospects et comptes</translation>
    </message>
    <message>
        <source>Contacts and leads</source>
        <translation>Contacts et prospects</translation>
    </message>
    <message>
        <source>New people become</source>
        <extracomment>The choices are kinds of records: contacts, leads</extracomment>
        <translation>Créer les nouvelles personnes comme</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Save in spite of duplicate alerts</source>
        <translation>Enregistrer malgré les alertes de doublons</translation>
    </message>
    <message>
        <source>Customers of a shop, with calls, notes and orders.</source>
        <translation>Clients d’une boutique, avec appels, notes et commandes.</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>ID client et secret</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Jeton d’accès à l’API Admin</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Write calls into</source>
        <extracomment>The choices are places in Shopify</extracomment>
        <translation>Écrire les appels dans</translation>
    </message>
    <message>
        <source>Metafields of the customer</source>
        <translation>Champs méta du client</translation>
    </message>
    <message>
        <source>The customer&apos;s note</source>
        <translation>Note du client</translation>
    </message>
    <message>
        <source>People, with calls and tickets.</source>
        <translation>Personnes, avec appels et tickets.</translation>
    </message>
    <message>
        <source>Sign in with Zendesk</source>
        <translation>Se connecter avec Zendesk</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <extracomment>What stands before .zendesk.com</extracomment>
        <translation>Sous-domaine</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Client identifier</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Status of logged calls</source>
        <translation>Statut des appels consignés</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Field for the length of a call</source>
        <translation>Champ pour la durée d’un appel</translation>
    </message>
    <message>
        <source>Field for the outcome</source>
        <translation>Champ pour le résultat</translation>
    </message>
    <message>
        <source>Tag of deals</source>
        <translation>Marqueur des affaires</translation>
    </message>
    <message>
        <source>Log calls with Talk Partner Edition</source>
        <translation>Consigner les appels avec Talk Partner Edition</translation>
    </message>
    <message>
        <source>Sign in with Zoho</source>
        <translation>Se connecter avec Zoho</translation>
    </message>
    <message>
        <source>Self client, without a person</source>
        <translation>Self Client, sans connexion d’une personne</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centre de données</translation>
    </message>
    <message>
        <source>United States (zoho.com)</source>
        <translation>États-Unis (zoho.com)</translation>
    </message>
    <message>
        <source>Europe (zoho.eu)</source>
        <translation>Europe (zoho.eu)</translation>
    </message>
    <message>
        <source>India (zoho.in)</source>
        <translation>Inde (zoho.in)</translation>
    </message>
    <message>
        <source>Australia (zoho.com.au)</source>
        <translation>Australie (zoho.com.au)</translation>
    </message>
    <message>
        <source>China (zoho.com.cn)</source>
        <translation>Chine (zoho.com.cn)</translation>
    </message>
    <message>
        <source>Japan (zoho.jp)</source>
        <translation>Japon (zoho.jp)</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation>Canada (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Saudi Arabia (zoho.sa)</source>
        <translation>Arabie saoudite (zoho.sa)</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID de l’organisation</translation>
    </message>
    <message>
        <source>Days until a new deal closes</source>
        <translation>Jours avant la clôture d’une nouvelle affaire</translation>
    </message>
    <message>
        <source>Field for the call&apos;s ID</source>
        <translation>Champ pour l’ID de l’appel</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>There was no answer in time; Ringside tries again.</source>
        <translation>Pas de réponse dans le délai prévu&#xa0;; Ringside réessaie.</translation>
    </message>
    <message>
        <source>It cannot be reached; Ringside tries again. Check its address and the network.</source>
        <translation>Injoignable&#xa0;; Ringside réessaie. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The account lacks a right that is needed. Ask your administrator for it.</source>
        <translation>Il manque au compte un droit nécessaire. Demandez-le à votre administrateur.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Cet élément n’existe pas.</translation>
    </message>
    <message>
        <source>It asks us to wait; Ringside goes on by itself.</source>
        <translation>Il nous est demandé de patienter&#xa0;; Ringside reprend de lui-même.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Is it the right address and port?</source>
        <translation>La réponse n’a pas pu être comprise. L’adresse et le port sont-ils les bons&#xa0;?</translation>
    </message>
    <message>
        <source>The data on this computer cannot be read or written.</source>
        <translation>Les données de cet ordinateur ne peuvent pas être lues ou écrites.</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>Ce n’est pas possible ici.</translation>
    </message>
    <message>
        <source>Ringside made a mistake; the log says more.</source>
        <translation>Ringside a commis une erreur&#xa0;; le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence (&quot;It cannot be reached …&quot;), %2 the technical detail</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>a right is missing</source>
        <translation>un droit manque</translation>
    </message>
    <message>
        <source>asks us to wait</source>
        <translation>demande de patienter</translation>
    </message>
    <message>
        <source>data cannot be read</source>
        <translation>données illisibles</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>There is no password for it on this computer yet.</source>
        <translation>Il n’y a pas encore de mot de passe pour cela sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its password was given for another server, and is not sent to this one until you allow it.</source>
        <translation>Son mot de passe a été donné pour un autre serveur et n’est pas envoyé à celui-ci avant que vous ne l’autorisiez.</translation>
    </message>
    <message>
        <source>The sign-in was refused: user name, password or key is wrong or has expired. Correct it in the settings.</source>
        <translation>La connexion a été refusée&#xa0;: le nom d’utilisateur, le mot de passe ou la clé est incorrect ou a expiré. Corrigez-le dans les réglages.</translation>
    </message>
    <message>
        <source>Something in its settings is missing or wrong. Correct it there.</source>
        <translation>Quelque chose manque ou est incorrect dans ses réglages. Corrigez-le à cet endroit.</translation>
    </message>
    <message>
        <source>settings are incomplete</source>
        <translation>réglages incomplets</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <extracomment>A directory or CRM has sent something that is no answer</extracomment>
        <translation>réponse incomprise</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The phone book: %1</source>
        <translation>Annuaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calls cannot be written to the journal; they are kept until they can. %1</source>
        <translation>Les appels ne peuvent pas être inscrits au journal&#xa0;; ils sont conservés en attendant. %1</translation>
    </message>
    <message>
        <source>Your notes cannot be written to the journal; they are kept until they can. %1</source>
        <translation>Vos notes ne peuvent pas être inscrites au journal&#xa0;; elles sont conservées en attendant. %1</translation>
    </message>
    <message>
        <source>The password of %1 was given for %2; the settings now name %3. It is not sent there until you allow it in the settings.</source>
        <extracomment>%1 call sources (&quot;Asterisk&quot;), %2 and %3 host names</extracomment>
        <translation>Le mot de passe de %1 a été donné pour %2&#xa0;; les réglages indiquent maintenant %3. Il n’y est pas envoyé tant que vous ne l’autorisez pas dans les réglages.</translation>
    </message>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>La démonstration ne peut pas démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sample people: %1</source>
        <translation>Personnes d’exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is built in, and plays by itself.</source>
        <translation>Elle est intégrée et se déroule toute seule.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this provider here.</source>
        <translation>Votre administrateur n’autorise pas ce fournisseur ici.</translation>
    </message>
    <message>
        <source>The file %1 holds unprotected passwords. Your administrator does not allow that: they are not used.</source>
        <extracomment>%1 a file</extracomment>
        <translation>Le fichier %1 contient des mots de passe non protégés. Votre administrateur ne l’autorise pas : ils ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message>
        <source>You have to sign in: in the settings, or on the next card.</source>
        <translation>Vous devez vous connecter&#xa0;: dans les réglages ou sur la prochaine fiche.</translation>
    </message>
    <message>
        <source>The sign-in to %1 could not be kept in the keychain, and ends with Ringside. %2</source>
        <extracomment>%1 a provider (&quot;HubSpot&quot;), %2 a sentence on what is wrong with the keychain</extracomment>
        <translation>La connexion à %1 n’a pas pu être conservée dans le trousseau et prendra fin avec Ringside. %2</translation>
    </message>
    <message>
        <source>You could not be signed in to %1. %2</source>
        <translation>Vous n’avez pas pu être connecté à %1. %2</translation>
    </message>
</context>
<context>
    <name>HotkeyText</name>
    <message>
        <source>No shortcut is set.</source>
        <translation>Aucun raccourci n’est défini.</translation>
    </message>
    <message>
        <source>The desktop is asked for this shortcut.</source>
        <translation>Ce raccourci est demandé au bureau.</translation>
    </message>
    <message>
        <source>The shortcut works in every program.</source>
        <extracomment>%1 is how the desktop describes the shortcut that was chosen there, such as &quot;Press &lt;Ctrl&gt;&lt;Alt&gt;R&quot;</extracomment>
        <translation>Le raccourci fonctionne dans tous les programmes.</translation>
    </message>
    <message>
        <source>The desktop has set it to: %1</source>
        <translation>Le bureau a défini ce raccourci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another program has this shortcut. Choose another one.</source>
        <translation>Un autre programme utilise ce raccourci. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The desktop did not allow it. Set it again to be asked again.</source>
        <translation>Le bureau ne l’a pas autorisé. Définissez-le à nouveau pour que la question vous soit reposée.</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl, Alt or the system key with a key of this keyboard, or a function key.</source>
        <translation>Un raccourci se compose de Ctrl, d’Alt ou de la touche système avec une touche de ce clavier, ou d’une touche de fonction.</translation>
    </message>
    <message>
        <source>This desktop has no shortcuts for programs. In its keyboard settings, set one of your own to the command: ringside --show-call</source>
        <extracomment>&quot;ringside --show-call&quot; is a command and stays as it is</extracomment>
        <translation>Ce bureau n’offre pas de raccourcis aux programmes. Dans ses réglages du clavier, créez-en un vous-même avec la commande&#xa0;: ringside --show-call</translation>
    </message>
</context>
<context>
    <name>LdapDirectory</name>
    <message>
        <source>LDAP or Active Directory</source>
        <translation>LDAP ou Active Directory</translation>
    </message>
    <message>
        <source>The company&apos;s directory: colleagues, and whoever else is kept there.</source>
        <translation>L’annuaire de l’entreprise&#xa0;: les collègues et toutes les autres personnes qui y figurent.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>For example ldaps://dc1.example.com. Further ones stand in for the first.</source>
        <translation>Par exemple ldaps://dc1.example.com. Les suivants remplacent le premier si nécessaire.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Its distinguished name, or user@example.com for Active Directory.</source>
        <translation>Son nom unique (DN), ou user@example.com pour Active Directory.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep a copy on this computer</source>
        <translation>Conserver une copie sur cet ordinateur</translation>
    </message>
    <message>
        <source>Answers then come at once, and without the network too.</source>
        <translation>Les réponses arrivent alors aussitôt, même sans réseau.</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Rechercher dans</translation>
    </message>
    <message>
        <source>For example ou=People,dc=example,dc=com. Empty: everything that the server holds.</source>
        <translation>Par exemple ou=People,dc=example,dc=com. Vide&#xa0;: tout ce que contient le serveur.</translation>
    </message>
    <message>
        <source>Filter for people</source>
        <translation>Filtre pour les personnes</translation>
    </message>
    <message>
        <source>Who counts as a person, as an LDAP filter. Empty: the usual one.</source>
        <translation>Qui compte comme personne, sous forme de filtre LDAP. Vide&#xa0;: le filtre habituel.</translation>
    </message>
    <message>
        <source>Look for numbers</source>
        <translation>Rechercher les numéros</translation>
    </message>
    <message>
        <source>As suits the server</source>
        <translation>Selon ce qui convient au serveur</translation>
    </message>
    <message>
        <source>However they are written</source>
        <translation>Quelle que soit leur écriture</translation>
    </message>
    <message>
        <source>In the usual ways of writing them, with an index</source>
        <translation>Dans les écritures habituelles, avec un index</translation>
    </message>
    <message>
        <source>Tags for groups</source>
        <translation>Étiquettes pour les groupes</translation>
    </message>
    <message>
        <source>Members of a group get a tag: Key accounts=vip.</source>
        <translation>Les membres d’un groupe reçoivent une étiquette&#xa0;: Grands comptes=vip.</translation>
    </message>
    <message>
        <source>Attributes with numbers</source>
        <translation>Attributs contenant des numéros</translation>
    </message>
    <message>
        <source>With the word for each: telephoneNumber=work. Empty: the usual ones.</source>
        <translation>Avec le mot qui désigne chacun&#xa0;: telephoneNumber=work. Vide&#xa0;: les attributs habituels.</translation>
    </message>
    <message>
        <source>Encrypt ldap:// connections</source>
        <translation>Chiffrer les connexions ldap://</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is of the company&apos;s own making.</source>
        <translation>Un fichier PEM, si le certificat du serveur est émis par l’entreprise elle-même.</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>Sans s’identifier</translation>
    </message>
    <message>
        <source>With user and password</source>
        <translation>Avec utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>As the user of this computer (Kerberos)</source>
        <translation>En tant qu’utilisateur de cet ordinateur (Kerberos)</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>The rules in %1:</source>
        <extracomment>%1 a file, %2 who made the rules (&quot;IT, Acme&quot;)</extracomment>
        <translation>Règles dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>The rules in %1, by %2:</source>
        <translation>Règles dans %1, par %2&#xa0;:</translation>
    </message>
    <message>
        <source>locked: %1 is %2</source>
        <translation>verrouillé&#xa0;: %1 vaut %2</translation>
    </message>
    <message>
        <source>preset: %1 is %2 where you have not chosen</source>
        <translation>prédéfini&#xa0;: %1 vaut %2 tant que vous n’avez rien choisi</translation>
    </message>
    <message>
        <source>providers allowed: %1</source>
        <translation>fournisseurs autorisés&#xa0;: %1</translation>
    </message>
    <message>
        <source>passwords must not be kept in a plain file</source>
        <translation>les mots de passe ne doivent pas être conservés dans un fichier en clair</translation>
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
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>A button: loads the web page once more.</extracomment>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>A button: shows the same web page in the system&apos;s web browser.</extracomment>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La connexion est chiffrée.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>%1 – Ringside</source>
        <translation>%1 – Ringside</translation>
    </message>
    <message>
        <source>It is not certain that this is really %1: its certificate is not valid. The page was not opened. Please tell your administrator.</source>
        <extracomment>%1: the name of a server, &quot;crm.example.com&quot;</extracomment>
        <translation>Il n’est pas certain qu’il s’agisse bien de %1&#xa0;: son certificat n’est pas valide. La page n’a pas été ouverte. Veuillez en informer votre administrateur.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then reload the page.</source>
        <extracomment>%1: the name of a server, &quot;crm.example.com&quot;</extracomment>
        <translation>%1 est injoignable. Vérifiez le réseau, puis rechargez la page.</translation>
    </message>
    <message>
        <source>The page has stopped working. Reload it to go on.</source>
        <translation>La page a cessé de fonctionner. Rechargez-la pour continuer.</translation>
    </message>
    <message>
        <source>The page asked a question, and Ringside answered no. To answer it yourself, open the page in the browser.</source>
        <translation>La page a posé une question et Ringside a répondu non. Pour y répondre vous-même, ouvrez la page dans le navigateur.</translation>
    </message>
    <message>
        <source>Ringside does not send or store files. Open the page in the browser to do that.</source>
        <translation>Ringside n’envoie ni n’enregistre de fichiers. Pour cela, ouvrez la page dans le navigateur.</translation>
    </message>
    <message>
        <source>Ringside does not follow this kind of link.</source>
        <translation>Ringside ne suit pas ce type de lien.</translation>
    </message>
</context>
<context>
    <name>Ringside::CallText</name>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>to wrap up</source>
        <extracomment>Behind a call in a list: something is still to be noted about it</extracomment>
        <translation>à clôturer</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>numérotation</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>in call</source>
        <translation>en communication</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>answered by a colleague</source>
        <extracomment>%1 is the name of a colleague who took the call</extracomment>
        <translation>pris par un collègue</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>pris par %1</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non abouti</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>sortant</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>Call in progress</source>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>Answered by a colleague</source>
        <extracomment>%1 is the name of a colleague who took the call</extracomment>
        <translation>Pris par un collègue</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Pris par %1</translation>
    </message>
    <message>
        <source>Outgoing call, busy</source>
        <translation>Appel sortant, occupé</translation>
    </message>
    <message>
        <source>Declined call</source>
        <translation>Appel refusé</translation>
    </message>
    <message>
        <source>Outgoing call, no answer</source>
        <translation>Appel sortant, sans réponse</translation>
    </message>
    <message>
        <source>Call that was not connected</source>
        <translation>Appel non abouti</translation>
    </message>
    <message>
        <source>Outgoing call, %1</source>
        <extracomment>%1 is a running time like &quot;4:12&quot;</extracomment>
        <translation>Appel sortant, %1</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>%1 is a running time like &quot;4:12&quot;</extracomment>
        <translation>Appel, %1</translation>
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
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row of the list of calls, read aloud. %1 who, %2 what happened, %3 when</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <extracomment>A person in a list, read aloud. %1 who, %2 company and number</extracomment>
        <translation>Personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Person: %1, %2</source>
        <translation>Personne&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Outgoing call by %1</source>
        <extracomment>%1 is a colleague</extracomment>
        <translation>Appel sortant passé par %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Appel avec %1</translation>
    </message>
    <message>
        <source>Outgoing call by %1, %2</source>
        <extracomment>%1 is a colleague, %2 a running time like &quot;4:12&quot;</extracomment>
        <translation>Appel sortant passé par %1, %2</translation>
    </message>
    <message>
        <source>Call with %1, %2</source>
        <translation>Appel avec %1, %2</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Something that a CRM keeps about a person and has no name for</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a CRM keeps (&quot;Email&quot;, &quot;Deal&quot;, &quot;Call, 4:12&quot;), %2 its title</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Ringside::CardPage</name>
    <message>
        <source>Pop-up card</source>
        <translation>Fiche d’appel</translation>
    </message>
    <message>
        <source>Where the card shows, for which calls, and what stands on it.</source>
        <translation>Où la fiche s’affiche, pour quels appels et ce qui y figure.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Coin</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Drag the card into a corner, or use the arrow keys: %1.</source>
        <translation>Faites glisser la fiche dans un coin ou utilisez les touches fléchées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The one with the mouse pointer</source>
        <translation>Celui du pointeur de la souris</translation>
    </message>
    <message>
        <source>The main one</source>
        <translation>L’écran principal</translation>
    </message>
    <message>
        <source>This screen is not connected now. Until it is, the card shows on the main one.</source>
        <translation>Cet écran n’est pas connecté actuellement. En attendant, la fiche s’affiche sur l’écran principal.</translation>
    </message>
    <message>
        <source>When it shows</source>
        <translation>Quand elle s’affiche</translation>
    </message>
    <message>
        <source>A call rings</source>
        <translation>Un appel sonne</translation>
    </message>
    <message>
        <source>You take a call</source>
        <translation>Vous prenez un appel</translation>
    </message>
    <message>
        <source>You make a call</source>
        <translation>Vous passez un appel</translation>
    </message>
    <message>
        <source>A colleague is on the line</source>
        <translation>Un collègue est en ligne</translation>
    </message>
    <message>
        <source>Stays after the call</source>
        <translation>Reste après l’appel</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Until closed</source>
        <extracomment>How long the card stays after a call</extracomment>
        <translation>Jusqu’à fermeture</translation>
    </message>
    <message>
        <source>With 0 it stays until you close it.</source>
        <translation>Avec 0, elle reste jusqu’à ce que vous la fermiez.</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>In this order, where they are known. Drag them, or press Alt+Up or Alt+Down.</source>
        <translation>Dans cet ordre, si elles sont connues. Faites-les glisser ou appuyez sur Alt+Up ou Alt+Down.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Nombre d’appels</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Position de %1</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Après l’appel</translation>
    </message>
    <message>
        <source>Ask for a wrap-up</source>
        <translation>Demander une clôture</translation>
    </message>
    <message>
        <source>The card asks for a note, an outcome and a time to follow up. Without it, notes can be taken all the same.</source>
        <translation>La fiche demande une note, un résultat et une date de suivi. Sans cela, il reste possible de prendre des notes.</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Ajouter un résultat</translation>
    </message>
    <message>
        <source>No outcome is asked for.</source>
        <translation>Aucun résultat n’est demandé.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>The outcome “%1” is here twice. Change or remove one of the two.</source>
        <extracomment>%1: an outcome of a call</extracomment>
        <translation>Le résultat «&#xa0;%1&#xa0;» figure deux fois ici. Modifiez ou retirez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>Ringside::CardStep</name>
    <message>
        <source>Your card</source>
        <translation>Votre fiche</translation>
    </message>
    <message>
        <source>When your phone rings, a card says who it is. Drag the sample into the corner where it disturbs you least.</source>
        <translation>Quand votre téléphone sonne, une fiche indique qui appelle. Faites glisser l’exemple dans le coin où il vous gêne le moins.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Coin</translation>
    </message>
    <message>
        <source>When it shows</source>
        <translation>Quand elle s’affiche</translation>
    </message>
    <message>
        <source>A call rings</source>
        <translation>Un appel sonne</translation>
    </message>
    <message>
        <source>You take a call</source>
        <translation>Vous prenez un appel</translation>
    </message>
    <message>
        <source>You make a call</source>
        <translation>Vous passez un appel</translation>
    </message>
    <message>
        <source>A colleague is on the line</source>
        <translation>Un collègue est en ligne</translation>
    </message>
    <message>
        <source>Show me a sample card</source>
        <extracomment>A button: a card appears as if a call came in</extracomment>
        <translation>Me montrer un exemple de fiche</translation>
    </message>
    <message>
        <source>Everything you have set here is in the settings, too. Ringside stays in the tray and starts working at once.</source>
        <translation>Tout ce que vous avez défini ici se retrouve dans les réglages. Ringside reste dans la zone de notification et se met aussitôt au travail.</translation>
    </message>
</context>
<context>
    <name>Ringside::CardText</name>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Internal call</source>
        <translation>Appel interne</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>In call</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>Answered by a colleague</source>
        <translation>Pris par un collègue</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Call declined</source>
        <translation>Appel refusé</translation>
    </message>
    <message>
        <source>Call cancelled</source>
        <translation>Appel annulé</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Échec de l’appel</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Appel terminé</translation>
    </message>
    <message>
        <source>The caller&apos;s number is not shown.</source>
        <translation>Le numéro de l’appelant n’est pas affiché.</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <extracomment>%1 is a short internal number</extracomment>
        <translation>Poste %1</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Numéro interne</translation>
    </message>
    <message>
        <source>known from %1</source>
        <extracomment>What is known of a caller is from then; %1 is a time like &quot;2 days ago&quot;</extracomment>
        <translation>données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <extracomment>%1 is a list of places that were asked: &quot;Phone book, HubSpot&quot;</extracomment>
        <translation>Introuvable dans %1</translation>
    </message>
    <message>
        <source>Nobody could be asked who this is.</source>
        <translation>Personne n’a pu être interrogé pour savoir qui appelle.</translation>
    </message>
    <message>
        <source>No phone book is set up yet.</source>
        <translation>Aucun annuaire n’est encore configuré.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>first call</source>
        <translation>premier appel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls, last %1</source>
        <extracomment>%n calls before; %1 is a time like &quot;3 days ago&quot;</extracomment>
        <translation>
            <numerusform>%Ln appel, le dernier %1</numerusform>
            <numerusform>%Ln appels, le dernier %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <extracomment>A colleague passed the call on; %1 is a name</extracomment>
        <translation>Transféré par %1</translation>
    </message>
    <message>
        <source>Probably: the number is stored without its country.</source>
        <translation>Probable&#xa0;: le numéro est enregistré sans son pays.</translation>
    </message>
    <message>
        <source>Perhaps: only the last digits of the number match.</source>
        <translation>Possible&#xa0;: seuls les derniers chiffres du numéro concordent.</translation>
    </message>
    <message>
        <source>Calls from an extension of this main number.</source>
        <translation>Appelle depuis un poste de ce numéro principal.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Premier appel</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Pris par %1</translation>
    </message>
    <message>
        <source>Outgoing call, %1</source>
        <extracomment>%1 is a duration like &quot;4 min&quot;</extracomment>
        <translation>Appel sortant, %1</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <translation>Appel, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A call and what was noted of it; %1 is the call, %2 the note
----------
What a CRM keeps about a person; %1 is &quot;Email&quot;, &quot;Deal&quot; …, %2 its title
----------
A place that could not be asked; %1 is its name, %2 why not</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A place that is being asked; %1 is its name</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <extracomment>%1 is the name of a place that is being asked</extracomment>
        <translation>%1 n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a place said earlier; %1 is its name, %2 a time like &quot;3 days ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What %1 answered %2.</source>
        <extracomment>%1 is the name of a place, %2 a time like &quot;3 days ago&quot;</extracomment>
        <translation>Ce que %1 a répondu %2.</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <extracomment>A place that has answered; %1 is its name, %2 a number of milliseconds</extracomment>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <extracomment>%1 is the name of a place, %2 a number of milliseconds</extracomment>
        <translation>%1 a répondu en %2 ms.</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>n’a pas répondu</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>%1 n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <extracomment>A button; %1 is the name of a CRM</extracomment>
        <translation>Ouvrir dans %1</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Créer un contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people share this number. Who is it?</source>
        <translation>
            <numerusform>%Ln personne a ce numéro. Qui est-ce&#xa0;?</numerusform>
            <numerusform>%Ln personnes partagent ce numéro. Qui est-ce&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>contacted %1</source>
        <translation>contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <extracomment>A missed call; %1 is a name or number</extracomment>
        <translation>Manqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>rang %1</source>
        <extracomment>%1 is a duration like &quot;20 s&quot;</extracomment>
        <translation>a sonné %1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Outgoing call, not answered</source>
        <translation>Appel sortant, sans réponse</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Outgoing call by %1</source>
        <extracomment>%1 is a colleague</extracomment>
        <translation>Appel sortant passé par %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Appel avec %1</translation>
    </message>
    <message>
        <source>Outgoing call by %1, %2</source>
        <extracomment>%1 is a colleague, %2 a duration like &quot;4 min&quot;</extracomment>
        <translation>Appel sortant passé par %1, %2</translation>
    </message>
    <message>
        <source>Call with %1, %2</source>
        <translation>Appel avec %1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Something that a CRM keeps about a person and has no name for</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <extracomment>A link; %1 is the name of a CRM that does not let us in any longer</extracomment>
        <translation>%1&#xa0;: se reconnecter</translation>
    </message>
    <message>
        <source>%1: continue in your browser…</source>
        <extracomment>A page has opened on which the agent signs in; %1 is the name of a CRM</extracomment>
        <translation>%1 : continuez dans votre navigateur…</translation>
    </message>
    <message>
        <source>Sign in to %1 on the page in your browser. A click opens it again.</source>
        <extracomment>%1 is the name of a CRM</extracomment>
        <translation>Connectez-vous à %1 sur la page ouverte dans votre navigateur. Un clic l’ouvre à nouveau.</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1: %2, sign in again</source>
        <extracomment>A link; %1 is the name of a CRM, %2 why the last try to sign in failed: &quot;no answer in time&quot;</extracomment>
        <translation>%1 : %2, se reconnecter</translation>
    </message>
    <message>
        <source>You could not be signed in to %1. %2</source>
        <extracomment>%1 is the name of a CRM, %2 a sentence on what went wrong</extracomment>
        <translation>Vous n’avez pas pu être connecté à %1. %2</translation>
    </message>
</context>
<context>
    <name>Ringside::CardWidget</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip; %1 is what the button does, %2 a keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Put the card away into the tray</source>
        <translation>Ranger la fiche dans la zone de notification</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Remember my choice for this number</source>
        <translation>Retenir mon choix pour ce numéro</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Associer…</translation>
    </message>
    <message>
        <source>This number belongs to somebody who is in the phone book already</source>
        <translation>Ce numéro est celui d’une personne déjà présente dans l’annuaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Prendre une note</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Pass the call on</source>
        <translation>Transférer l’appel</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Terminer l’appel</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Keep the call among those to wrap up</source>
        <translation>Garder l’appel parmi ceux à clôturer</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Appeler ce numéro</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button: the call goes to whom the agent speaks with</extracomment>
        <translation>Finaliser</translation>
    </message>
    <message>
        <source>Pass the caller on to them now</source>
        <translation>Lui transférer l’appelant maintenant</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>A button: the agent speaks with the caller again</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Speak with the caller again</source>
        <translation>Parler de nouveau à l’appelant</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Note sur l’appel</translation>
    </message>
    <message>
        <source>What was said? What was promised?</source>
        <translation>Qu’a-t-il été dit&#xa0;? Qu’a-t-il été promis&#xa0;?</translation>
    </message>
    <message>
        <source>What is known about the caller</source>
        <translation>Ce que l’on sait de l’appelant</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Resume the call</source>
        <translation>Reprendre l’appel</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Let the caller wait</source>
        <translation>Faire patienter l’appelant</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet. Ringside keeps trying.</source>
        <translation>Pas encore enregistré. Ringside continue d’essayer.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Speaking with %1</source>
        <extracomment>The caller waits meanwhile; %1 is a colleague</extracomment>
        <translation>Consultation avec %1</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <extracomment>A button; %1 is a person or a number</extracomment>
        <translation>Transférer à %1</translation>
    </message>
    <message>
        <source>Take this number into the phone book</source>
        <translation>Ajouter ce numéro à l’annuaire</translation>
    </message>
    <message>
        <source>Save the wrap-up</source>
        <translation>Enregistrer la clôture</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>For screen readers; %1 is a person</extracomment>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>Other places</source>
        <extracomment>A button beside &quot;Open in HubSpot&quot;: shows the other places that know the caller</extracomment>
        <translation>Autres endroits</translation>
    </message>
    <message>
        <source>Open the record in another place</source>
        <translation>Ouvrir le dossier à un autre endroit</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button that opens the caller&apos;s record, where &quot;Open in HubSpot&quot; has no room</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Ringside::ChooserPage</name>
    <message>
        <source>Name, company or number</source>
        <translation>Nom, société ou numéro</translation>
    </message>
    <message>
        <source>Search for the person</source>
        <translation>Rechercher la personne</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write a few letters of the name.</source>
        <translation>Saisissez quelques lettres du nom.</translation>
    </message>
    <message>
        <source>Nobody in the phone book matches.</source>
        <translation>Personne dans l’annuaire ne correspond.</translation>
    </message>
    <message>
        <source>Merge %1 with another person</source>
        <extracomment>Heading; %1 is a person&apos;s name</extracomment>
        <translation>Fusionner %1 avec une autre personne</translation>
    </message>
    <message>
        <source>Choose who is the same person. %1 stays and gets what only the other one has; the other one goes.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Choisissez qui est la même personne. %1 reste et reçoit ce que seule l’autre fiche contient&#xa0;; l’autre disparaît.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Whose number is %1?</source>
        <extracomment>Heading; %1 is a telephone number</extracomment>
        <translation>À qui est le numéro %1&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a person of the phone book; the number is added to theirs.</source>
        <translation>Choisissez une personne de l’annuaire&#xa0;; le numéro est ajouté aux siens.</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Ajouter le numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>Beside a field of a preview: this person did not have it before</extracomment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>%1 afterwards</source>
        <extracomment>Above a preview; %1 is a person&apos;s name</extracomment>
        <translation>%1 ensuite</translation>
    </message>
</context>
<context>
    <name>Ringside::ConnectorFields</name>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>Un par ligne.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>In place of a choice that was not made yet</extracomment>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>Ce champ doit être rempli.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Begin it with https:// and the name of a server, without a user name or a password in it.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web. Commencez-la par https:// et le nom d’un serveur, sans nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>This is too long, or has characters in it that cannot be seen.</source>
        <translation>Ce texte est trop long ou contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>Its password was given for another server. Say below whether it may be sent to this one.</source>
        <translation>Son mot de passe a été donné pour un autre serveur. Dites ci-dessous s’il peut être envoyé à celui-ci.</translation>
    </message>
    <message>
        <source>There is no password for it on this computer yet. Enter it below.</source>
        <translation>Il n’y a pas encore de mot de passe pour cela sur cet ordinateur. Saisissez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Your administrator has named it; the value itself is yours to enter.</source>
        <translation>Votre administrateur l’a désigné&#xa0;; c’est à vous de saisir la valeur elle-même.</translation>
    </message>
</context>
<context>
    <name>Ringside::ConnectorGallery</name>
    <message>
        <source>Find a CRM or directory</source>
        <translation>Rechercher un CRM ou un annuaire</translation>
    </message>
    <message>
        <source>Looking for what can be added…</source>
        <translation>Recherche de ce qui peut être ajouté…</translation>
    </message>
    <message>
        <source>Nothing of that name can be added.</source>
        <translation>Rien de ce nom ne peut être ajouté.</translation>
    </message>
</context>
<context>
    <name>Ringside::CornerChooser</name>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>%1, on %2. Arrow keys move it.</source>
        <translation>%1, sur %2. Les touches fléchées déplacent la fiche.</translation>
    </message>
    <message>
        <source>%1. Arrow keys move it.</source>
        <translation>%1. Les touches fléchées déplacent la fiche.</translation>
    </message>
</context>
<context>
    <name>Ringside::DBusNotifier</name>
    <message>
        <source>Show the card</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Clôturer</translation>
    </message>
</context>
<context>
    <name>Ringside::DayPicker</name>
    <message>
        <source>The month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation>Mois précédent (Page Up)</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation>Mois suivant (Page Down)</translation>
    </message>
    <message>
        <source>Day of the follow-up: %1</source>
        <extracomment>For screen readers; %1 is a date</extracomment>
        <translation>Jour du suivi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Ringside::DemoPictures</name>
    <message numerus="yes">
        <source>%n card(s) drawn into %1</source>
        <translation>
            <numerusform>%n fiche dessinée dans %1</numerusform>
            <numerusform>%n fiches dessinées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>Ringside::Desktop</name>
    <message>
        <source>config.yml was changed and cannot be used: %1</source>
        <translation>config.yml a été modifié et n’est pas utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your telephone rings first.</source>
        <translation>Votre téléphone sonne d’abord.</translation>
    </message>
    <message>
        <source>Transferred to %1.</source>
        <extracomment>%1 is a name or a telephone number</extracomment>
        <translation>Transféré à %1.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Le navigateur n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Opened in the browser.</source>
        <translation>Ouvert dans le navigateur.</translation>
    </message>
    <message>
        <source>The number was copied.</source>
        <translation>Le numéro a été copié.</translation>
    </message>
    <message>
        <source>Ringside</source>
        <translation>Ringside</translation>
    </message>
    <message>
        <source>as the desktop has it</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>Ringside::DesktopWindows</name>
    <message>
        <source>The part of Ringside that shows pages is not installed (package ringside-browser).</source>
        <translation>La partie de Ringside qui affiche les pages n’est pas installée (paquet ringside-browser).</translation>
    </message>
    <message>
        <source>Ringside waits in the tray. The card shows when somebody calls.</source>
        <translation>Ringside attend dans la zone de notification. La fiche s’affiche quand quelqu’un appelle.</translation>
    </message>
    <message>
        <source>Type one extension. Several phones of your own are for the settings.</source>
        <translation>Saisissez un seul poste. Si vous avez plusieurs téléphones, indiquez-les dans les réglages.</translation>
    </message>
    <message>
        <source>An extension has digits only, 1001 for example.</source>
        <translation>Un poste ne comporte que des chiffres, par exemple 1001.</translation>
    </message>
    <message>
        <source>The page opens in the browser. %1</source>
        <translation>La page s’ouvre dans le navigateur. %1</translation>
    </message>
    <message>
        <source>The link asks for a call, but holds no number that can be dialled.</source>
        <translation>Le lien demande un appel, mais ne contient aucun numéro à composer.</translation>
    </message>
    <message>
        <source>Call a number?</source>
        <translation>Appeler un numéro&#xa0;?</translation>
    </message>
    <message>
        <source>A link wants to call %1. Shall your telephone dial it?</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Un lien demande à appeler %1. Votre téléphone doit-il composer ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Send the password to another server?</source>
        <translation>Envoyer le mot de passe à un autre serveur&#xa0;?</translation>
    </message>
    <message>
        <source>The password for %1 was given for %2. The settings now name %3. If you did not change them yourself, ask your administrator first.</source>
        <extracomment>%1 names telephone systems, %2 and %3 servers</extracomment>
        <translation>Le mot de passe de %1 a été donné pour %2. Les réglages indiquent maintenant %3. Si vous ne les avez pas modifiés vous-même, consultez d’abord votre administrateur.</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>L’y envoyer</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Ne pas l’envoyer</translation>
    </message>
</context>
<context>
    <name>Ringside::DirectoriesPage</name>
    <message>
        <source>CRM &amp; directories</source>
        <translation>CRM et annuaires</translation>
    </message>
    <message>
        <source>Asked in this order; the first answer is shown at once, later ones add to it.</source>
        <translation>Interrogés dans cet ordre&#xa0;; la première réponse s’affiche aussitôt, les suivantes la complètent.</translation>
    </message>
    <message>
        <source>Callers are looked up nowhere. Add a directory to see who is calling.</source>
        <translation>Les appelants ne sont recherchés nulle part. Ajoutez un annuaire pour voir qui appelle.</translation>
    </message>
    <message>
        <source>Add a CRM or directory</source>
        <translation>Ajouter un CRM ou un annuaire</translation>
    </message>
    <message>
        <source>Add the phone book</source>
        <translation>Ajouter l’annuaire</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Look callers up</source>
        <translation>Rechercher les appelants</translation>
    </message>
    <message>
        <source>Stop at an exact match</source>
        <translation>S’arrêter à une correspondance exacte</translation>
    </message>
    <message>
        <source>Spares the directories further down; they are then not asked about this caller.</source>
        <translation>Épargne les annuaires suivants&#xa0;; ils ne sont alors pas interrogés sur cet appelant.</translation>
    </message>
    <message>
        <source>Remember answers</source>
        <translation>Retenir les réponses</translation>
    </message>
    <message>
        <source>Cards of callers who ring again are complete at once.</source>
        <translation>Les fiches des appelants qui rappellent sont aussitôt complètes.</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Redemander après</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>The list is set by your administrator.</source>
        <translation>La liste est définie par votre administrateur.</translation>
    </message>
    <message>
        <source>The list is set by %1.</source>
        <translation>La liste est définie par %1.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Cet élément figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>People from CSV and vCard files, kept on this computer.</source>
        <translation>Personnes issues de fichiers CSV et vCard, conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A PEM file, where CRMs or the company&apos;s proxy have certificates of the company&apos;s own making.</source>
        <translation>Un fichier PEM, si les certificats des CRM ou du proxy de l’entreprise sont émis par l’entreprise elle-même.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>A button: adds a CRM or directory to the list</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>A button; %1: a CRM or directory</extracomment>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>Ringside::Disposition</name>
    <message>
        <source>Follow-up</source>
        <extracomment>The outcome of a call, as are those that follow</extracomment>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
</context>
<context>
    <name>Ringside::DispositionRow</name>
    <message>
        <source>What the agent reads</source>
        <translation>Ce que lit l’agent</translation>
    </message>
    <message>
        <source>Kept with the call as %1.</source>
        <extracomment>%1: a short word that is kept with a call (&quot;follow_up&quot;)</extracomment>
        <translation>Conservé avec l’appel sous la forme %1.</translation>
    </message>
    <message>
        <source>Give the outcome a name, or remove it.</source>
        <translation>Donnez un nom au résultat ou retirez-le.</translation>
    </message>
</context>
<context>
    <name>Ringside::ExtensionWindow</name>
    <message>
        <source>The telephone you use today (its &amp;extension):</source>
        <translation>Le téléphone que vous utilisez aujourd’hui (son &amp;poste)&#xa0;:</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Votre poste</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Use this extension</source>
        <translation>Utiliser ce poste</translation>
    </message>
    <message>
        <source>Type the number of the telephone, 1001 for example.</source>
        <translation>Saisissez le numéro du téléphone, par exemple 1001.</translation>
    </message>
</context>
<context>
    <name>Ringside::FileField</name>
    <message>
        <source>Browse…</source>
        <extracomment>A button: chooses a file</extracomment>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>Ringside::FoldPanel</name>
    <message>
        <source>Hide the details of %1</source>
        <extracomment>A button; %1: a telephone system or a directory</extracomment>
        <translation>Masquer les détails de %1</translation>
    </message>
    <message>
        <source>Show the details of %1</source>
        <translation>Afficher les détails de %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <extracomment>What moves an entry of a list up and down; %1: the entry</extracomment>
        <translation>Position de %1</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up or Alt+Down.</source>
        <translation>Faites glisser ou appuyez sur Alt+Up ou Alt+Down.</translation>
    </message>
</context>
<context>
    <name>Ringside::FoldSection</name>
    <message>
        <source>Fewer settings</source>
        <extracomment>A button that shows settings most people leave as they are</extracomment>
        <translation>Moins de réglages</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Fewer settings of %1</source>
        <extracomment>A button; %1: a directory</extracomment>
        <translation>Moins de réglages pour %1</translation>
    </message>
    <message>
        <source>More settings of %1</source>
        <translation>Plus de réglages pour %1</translation>
    </message>
</context>
<context>
    <name>Ringside::FollowUp</name>
    <message>
        <source>Follow up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time of the follow-up</source>
        <translation>Heure du suivi</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <extracomment>When to follow up; %1 is a time of day</extracomment>
        <translation>Demain %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a day and a time</source>
        <translation>Choisir un jour et une heure</translation>
    </message>
</context>
<context>
    <name>Ringside::FormRow</name>
    <message>
        <source>Set by your administrator.</source>
        <extracomment>Beneath a setting that a policy of the company decides</extracomment>
        <translation>Défini par votre administrateur.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Défini par %1.</translation>
    </message>
</context>
<context>
    <name>Ringside::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Language, looks, and when you want to be left alone.</source>
        <translation>Langue, apparence et moments où vous ne souhaitez pas être dérangé.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as dialled here.</source>
        <translation>Les numéros sans indicatif de pays sont lus comme s’ils étaient composés ici.</translation>
    </message>
    <message>
        <source>Start and customers</source>
        <translation>Démarrage et clients</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>Customers open</source>
        <translation>Ouverture des clients</translation>
    </message>
    <message>
        <source>In the browser</source>
        <extracomment>Where the page of a customer opens</extracomment>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>In Ringside</source>
        <extracomment>Where the page of a customer opens</extracomment>
        <translation>Dans Ringside</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>No card shows by itself then. Calls are recorded all the same.</source>
        <translation>Aucune fiche ne s’affiche alors d’elle-même. Les appels sont tout de même enregistrés.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>Such as 18:00 until 08:00 from Monday to Friday.</source>
        <translation>Par exemple de 18:00 à 08:00, du lundi au vendredi.</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>À ces heures</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No hotkey</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Use Ctrl, Alt or the system&apos;s key together with another key, or a function key.</source>
        <translation>Utilisez Ctrl, Alt ou la touche système avec une autre touche, ou une touche de fonction.</translation>
    </message>
    <message>
        <source>When the desktop itself is set to silence notifications.</source>
        <translation>Quand le bureau lui-même est réglé pour taire les notifications.</translation>
    </message>
    <message>
        <source>Shows the current call, or the search, from whichever program you are in.</source>
        <translation>Affiche l’appel en cours, ou la recherche, quel que soit le programme utilisé.</translation>
    </message>
    <message>
        <source>Telephone links</source>
        <translation>Liens téléphoniques</translation>
    </message>
    <message>
        <source>Ringside opens tel:, callto: and sip: links.</source>
        <translation>Ringside ouvre les liens tel:, callto: et sip:.</translation>
    </message>
    <message>
        <source>Open them with Ringside</source>
        <extracomment>A button: the system starts Ringside for telephone links from now on</extracomment>
        <translation>Les ouvrir avec Ringside</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings…</source>
        <translation>Ouvrir les réglages du système…</translation>
    </message>
    <message>
        <source>A click on a number in a web page or a mail. You are asked before anything is dialled.</source>
        <translation>Un clic sur un numéro dans une page web ou un courriel. On vous demande avant de composer.</translation>
    </message>
    <message>
        <source>Choose Ringside there, as the program for these links.</source>
        <translation>Choisissez-y Ringside comme programme pour ces liens.</translation>
    </message>
    <message>
        <source>The system does not know Ringside as a program for links. Install it from its package, or choose it in the system&apos;s settings, under default programs.</source>
        <translation>Le système ne connaît pas Ringside comme programme pour les liens. Installez-le depuis son paquet, ou choisissez-le dans les réglages du système, sous les programmes par défaut.</translation>
    </message>
    <message>
        <source>The system goes on opening them with another program. Choose Ringside in the system&apos;s settings, under default programs.</source>
        <translation>Le système continue de les ouvrir avec un autre programme. Choisissez Ringside dans les réglages du système, sous les programmes par défaut.</translation>
    </message>
</context>
<context>
    <name>Ringside::HistoryModel</name>
    <message>
        <source>People</source>
        <extracomment>Above the people that were found</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Above the calls that were found</extracomment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>A row that dials when it is chosen; %1 is a telephone number</extracomment>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Dials this number.</source>
        <extracomment>Beneath &quot;Call +49 30 23125 012&quot;</extracomment>
        <translation>Compose ce numéro.</translation>
    </message>
</context>
<context>
    <name>Ringside::HotkeyField</name>
    <message>
        <source>Press the keys</source>
        <extracomment>In the field for a keyboard shortcut</extracomment>
        <translation>Appuyez sur les touches</translation>
    </message>
</context>
<context>
    <name>Ringside::ImportPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Rows that could not be used</source>
        <translation>Lignes inutilisables</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Importer un autre fichier…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>Importation des personnes</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>Personnes importées</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Importation annulée</translation>
    </message>
    <message>
        <source>The import was cancelled. The phone book is as it was.</source>
        <translation>L’importation a été annulée. L’annuaire est resté tel quel.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. As before: %3. Left out: %4.</source>
        <extracomment>What an import did; %1 to %4 are numbers of people (rows of the file)</extracomment>
        <translation>Ajoutées&#xa0;: %1. Modifiées&#xa0;: %2. Inchangées&#xa0;: %3. Omises&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows with problems</source>
        <translation>Les %1 premières lignes à problème sur %2</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Lignes à problème</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A row of a file; %1 is its number, %2 a sentence</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>Exportation des personnes</translation>
    </message>
    <message>
        <source>People exported</source>
        <translation>Personnes exportées</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportation annulée</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>L’exportation a été annulée. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were written.</source>
        <translation>
            <numerusform>%Ln personne a été enregistrée.</numerusform>
            <numerusform>%Ln personnes ont été enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::LineRow</name>
    <message>
        <source>Number or queue</source>
        <translation>Numéro ou file d’attente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two letters: US, DE, GB. Empty: as everywhere.</source>
        <translation>Deux lettres&#xa0;: US, DE, GB. Vide&#xa0;: comme partout.</translation>
    </message>
    <message>
        <source>Write the number that callers dial, or the name of the queue, without blanks.</source>
        <translation>Indiquez le numéro que composent les appelants, ou le nom de la file d’attente, sans espaces.</translation>
    </message>
    <message>
        <source>Write the two letters of a country, such as US, DE or GB, or nothing.</source>
        <translation>Indiquez les deux lettres d’un pays, par exemple US, DE ou GB, ou rien.</translation>
    </message>
</context>
<context>
    <name>Ringside::ListRow</name>
    <message>
        <source>Remove this entry</source>
        <extracomment>A button that takes an entry out of a list; %1: the entry</extracomment>
        <translation>Retirer cette entrée</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Place of this entry</source>
        <extracomment>What moves an entry of a list up and down; %1: the entry</extracomment>
        <translation>Position de cette entrée</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Position de %1</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up or Alt+Down.</source>
        <translation>Faites glisser ou appuyez sur Alt+Up ou Alt+Down.</translation>
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
        <translation>Rechercher personnes, numéros, notes…  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search people, numbers and notes</source>
        <translation>Rechercher des personnes, des numéros et des notes</translation>
    </message>
    <message>
        <source>New person, import, export</source>
        <translation>Nouvelle personne, importation, exportation</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Nouvelle personne…</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Importer des personnes…</translation>
    </message>
    <message>
        <source>&amp;Export people…</source>
        <translation>&amp;Exporter des personnes…</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filters of the list of calls</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>To wrap up</source>
        <translation>À clôturer</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Calls and people</source>
        <translation>Appels et personnes</translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation>Qui était-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a call on the list, or search for a person with Ctrl+K. What you know of them, their calls and your notes show here.</source>
        <translation>Choisissez un appel dans la liste ou recherchez une personne avec Ctrl+K. Ce que vous savez d’elle, ses appels et vos notes s’affichent ici.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importer des personnes…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>Manqués %1</translation>
    </message>
    <message>
        <source>To wrap up %1</source>
        <translation>À clôturer %1</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer letters, or create the person with Ctrl+N.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;». Essayez moins de lettres ou créez la personne avec Ctrl+N.</translation>
    </message>
    <message>
        <source>No calls yet. When your telephone rings, the call stands here.</source>
        <translation>Pas encore d’appels. Quand votre téléphone sonne, l’appel figure ici.</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation>Aucun appel manqué.</translation>
    </message>
    <message>
        <source>No calls with VIPs yet. Mark a person as VIP on their page, under “More”.</source>
        <translation>Pas encore d’appels avec des VIP. Marquez une personne comme VIP sur sa page, sous «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing to wrap up. Calls that you put off with “Later” stand here.</source>
        <translation>Rien à clôturer. Les appels que vous reportez avec «&#xa0;Plus tard&#xa0;» figurent ici.</translation>
    </message>
    <message>
        <source>Nothing to follow up. Give a call a follow-up time in its notes.</source>
        <translation>Rien à suivre. Donnez à un appel une date de suivi dans ses notes.</translation>
    </message>
    <message>
        <source>C&amp;all %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>&amp;Appeler %1</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>&amp;Copier le numéro</translation>
    </message>
    <message>
        <source>&amp;Note and outcome…</source>
        <translation>&amp;Note et résultat…</translation>
    </message>
    <message>
        <source>&amp;Why this card?</source>
        <translation>&amp;Pourquoi cette fiche&#xa0;?</translation>
    </message>
    <message>
        <source>The import is still at work. Wait for its end, or cancel it.</source>
        <translation>L’importation est encore en cours. Attendez qu’elle se termine ou annulez-la.</translation>
    </message>
    <message>
        <source>What you changed about this person is not saved.</source>
        <translation>Vos modifications sur cette personne ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>This call is not in the history any more.</source>
        <translation>Cet appel n’est plus dans l’historique.</translation>
    </message>
    <message>
        <source>This person is not in the phone book any more.</source>
        <translation>Cette personne n’est plus dans l’annuaire.</translation>
    </message>
    <message>
        <source>The caller&apos;s number is withheld, so it cannot be anybody&apos;s.</source>
        <translation>Le numéro de l’appelant est masqué&#xa0;; il ne peut donc être attribué à personne.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1&#xa0;: enregistrement effectué.</translation>
    </message>
    <message>
        <source>%1 is now a number of %2.</source>
        <extracomment>%1 is a telephone number, %2 a person&apos;s name</extracomment>
        <translation>%1 est maintenant un numéro de %2.</translation>
    </message>
    <message>
        <source>The two are one now: %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Les deux fiches n’en font plus qu’une&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove %1 from the phone book? Calls with them stay in the history.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Retirer %1 de l’annuaire&#xa0;? Ses appels restent dans l’historique.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1 figure toujours dans l’annuaire. %2</translation>
    </message>
    <message>
        <source>Calling %1. Your telephone rings first.</source>
        <translation>Appel vers %1. Votre téléphone sonne d’abord.</translation>
    </message>
    <message>
        <source>The page could not be opened.</source>
        <translation>La page n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Listes de personnes (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exporter des personnes</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 is removed from the phone book.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 ne figure plus dans l’annuaire.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Vous êtes connecté à %1.</translation>
    </message>
    <message>
        <source>The sign-in to %1 did not work. %2</source>
        <translation>La connexion à %1 a échoué. %2</translation>
    </message>
</context>
<context>
    <name>Ringside::NotificationText</name>
    <message>
        <source>Open record</source>
        <extracomment>A button; %1 is the name of a CRM</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Ouvrir dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people share this number.</source>
        <translation>
            <numerusform>%Ln personne utilise ce numéro.</numerusform>
            <numerusform>%Ln personnes partagent ce numéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <extracomment>A colleague passed the call on; %1 is a name</extracomment>
        <translation>Transféré par %1</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>numéro masqué</translation>
    </message>
    <message>
        <source>%1 (VIP)</source>
        <translation>%1 (VIP)</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <extracomment>%1 is who calls</extracomment>
        <translation>Appel vers %1</translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <translation>Appel entrant&#xa0;: %1</translation>
    </message>
    <message>
        <source>In call: %1</source>
        <extracomment>%1 is who is on the line</extracomment>
        <translation>En communication&#xa0;: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <extracomment>%1 is who is on the line</extracomment>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missed call: %1</source>
        <extracomment>%1 is who called</extracomment>
        <translation>Appel manqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answered by a colleague: %1</source>
        <extracomment>%1 is who called, %2 a colleague</extracomment>
        <translation>Pris par un collègue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: answered by %2</source>
        <translation>%1&#xa0;: pris par %2</translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <extracomment>%1 is who was on the line</extracomment>
        <translation>Appel terminé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PeopleStep</name>
    <message>
        <source>Your people</source>
        <translation>Vos contacts</translation>
    </message>
    <message>
        <source>Ringside knows who is calling from your own list: customers, suppliers, colleagues. It stays on this computer.</source>
        <translation>Ringside sait qui appelle grâce à votre propre liste&#xa0;: clients, fournisseurs, collègues. Elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>A button: opens the dialog for files</extracomment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>How far the people are taken in</source>
        <translation>Avancement de l’ajout des personnes</translation>
    </message>
    <message>
        <source>Take in a list from your e-mail program, your CRM or a spreadsheet: as CSV (save a spreadsheet as &quot;CSV&quot;) or as vCard. The first line of a CSV names the columns, such as name, company, phone, mobile, email. You can also drop the file here. Taking in the same list again later brings it up to date.</source>
        <translation>Ajoutez une liste provenant de votre messagerie, de votre CRM ou d’un tableur&#xa0;: au format CSV (enregistrez la feuille de calcul en «&#xa0;CSV&#xa0;») ou vCard. La première ligne d’un fichier CSV nomme les colonnes, par exemple nom, société, téléphone, mobile, email. Vous pouvez aussi déposer le fichier ici. Ajouter de nouveau la même liste plus tard la met à jour.</translation>
    </message>
    <message>
        <source>No list at hand? Go on without one: callers show with their number, and you can add people later.</source>
        <translation>Pas de liste sous la main&#xa0;? Continuez sans&#xa0;: les appelants s’affichent avec leur numéro et vous pourrez ajouter des personnes plus tard.</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <extracomment>Below a progress bar; %1: a number</extracomment>
        <translation>%1 lignes lues</translation>
    </message>
    <message>
        <source>Looking into the phone book…</source>
        <translation>Consultation de l’annuaire…</translation>
    </message>
    <message>
        <source>The phone book is empty.</source>
        <translation>L’annuaire est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people are in the phone book.</source>
        <translation>
            <numerusform>%1 personne figure dans l’annuaire.</numerusform>
            <numerusform>%1 personnes figurent dans l’annuaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>Une liste de personnes</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt *.vcf *.vcard)</source>
        <translation>Listes de personnes (*.csv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is nobody in this file. Is it the right one? A CSV needs a first line with the names of the columns, and a line for each person.</source>
        <translation>Ce fichier ne contient personne. Est-ce le bon&#xa0;? Un fichier CSV doit avoir une première ligne avec les noms des colonnes, puis une ligne par personne.</translation>
    </message>
    <message>
        <source>Taken in: %1 new people, %2 brought up to date, %3 known already.</source>
        <extracomment>%1, %2, %3: numbers of people</extracomment>
        <translation>Ajout terminé&#xa0;: %1 nouvelles personnes, %2 mises à jour, %3 déjà connues.</translation>
    </message>
    <message>
        <source>%1 Rows that could not be used: %2.</source>
        <extracomment>%1: the sentence &quot;Taken in: …&quot;, %2: a number</extracomment>
        <translation>%1 Lignes inutilisables&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Stopped. The phone book is as it was before.</source>
        <translation>Arrêté. L’annuaire est tel qu’il était auparavant.</translation>
    </message>
    <message>
        <source>Ringside finds no column with a name or a number in this file. Give the first line names such as name, company, phone, email, and save it as CSV; or export vCard instead.</source>
        <translation>Ringside ne trouve dans ce fichier aucune colonne contenant un nom ou un numéro. Donnez à la première ligne des noms tels que nom, société, téléphone, email, et enregistrez le fichier en CSV&#xa0;; ou exportez plutôt en vCard.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>Le fichier n’existe plus à cet endroit. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The phone book is as it was before. %1</source>
        <extracomment>%1: a sentence that says what went wrong</extracomment>
        <translation>L’annuaire est tel qu’il était auparavant. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonDetails</name>
    <message>
        <source>Copy</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is what is copied</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is a telephone number</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Name sent</source>
        <translation>Nom transmis</translation>
    </message>
    <message>
        <source>This number is nobody&apos;s in the phone book.</source>
        <translation>Ce numéro n’est attribué à personne dans l’annuaire.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a person comes from: the agent has made the entry</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Made in Ringside</source>
        <translation>Saisie dans Ringside</translation>
    </message>
    <message>
        <source>Record in %1</source>
        <extracomment>Beside the address of a page; %1 is the name of a CRM</extracomment>
        <translation>Dossier dans %1</translation>
    </message>
    <message>
        <source>Open the record in %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is the name of a CRM</extracomment>
        <translation>Ouvrir le dossier dans %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Why a VIP</source>
        <translation>Pourquoi VIP</translation>
    </message>
    <message>
        <source>Shown with every call</source>
        <translation>Affiché à chaque appel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Link to the record</source>
        <translation>Lien vers le dossier</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What a number is: its label</extracomment>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>What this number is: work, mobile …</source>
        <translation>Type de ce numéro&#xa0;: bureau, mobile…</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Supprimer ce numéro</translation>
    </message>
    <message>
        <source>Understood as %1.</source>
        <extracomment>Beneath a number field; %1 is the number as it was understood</extracomment>
        <translation>Compris comme %1.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it with its area code, or with + and the country.</source>
        <translation>Ce n’est pas un numéro de téléphone. Écrivez-le avec son indicatif régional, ou avec + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Contenu du champ</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Supprimer ce champ</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <extracomment>Why somebody is a VIP; %1 is the agent&apos;s name</extracomment>
        <translation>marqué à la main</translation>
    </message>
    <message>
        <source>marked by %1</source>
        <translation>marqué par %1</translation>
    </message>
    <message>
        <source>Write a name or a company.</source>
        <translation>Saisissez un nom ou une société.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write a web address that begins with https:// or http://.</source>
        <translation>Saisissez une adresse web commençant par https:// ou http://.</translation>
    </message>
    <message>
        <source>The person was not saved. %1</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>La personne n’a pas été enregistrée. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonNotes</name>
    <message>
        <source>Follow up %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Suivi %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is a call: &quot;Call, 4:12 · 1 December 2025 14:32&quot;</extracomment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes of calls</source>
        <translation>Notes d’appels</translation>
    </message>
    <message>
        <source>No notes yet. Choose a call in the timeline and press Enter to write one.</source>
        <translation>Pas encore de notes. Choisissez un appel dans la chronologie et appuyez sur Enter pour en écrire une.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Remonter plus loin</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>Heading of the notes about one person; %1 is their name</extracomment>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>What everybody should know before picking up.</source>
        <translation>Ce que chacun devrait savoir avant de décrocher.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonPage</name>
    <message>
        <source>Pages of this person</source>
        <translation>Pages de cette personne</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Link to a person…</source>
        <translation>Associer à une personne…</translation>
    </message>
    <message>
        <source>Create contact…</source>
        <translation>Créer un contact…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Why is this person a VIP?</source>
        <translation>Pourquoi cette personne est-elle VIP&#xa0;?</translation>
    </message>
    <message>
        <source>Why? For example: decides on the renewal</source>
        <translation>Pourquoi&#xa0;? Par exemple&#xa0;: décide du renouvellement</translation>
    </message>
    <message>
        <source>Mark as VIP</source>
        <translation>Marquer comme VIP</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <extracomment>Why somebody is a VIP; %1 is the agent&apos;s name</extracomment>
        <translation>marqué à la main</translation>
    </message>
    <message>
        <source>marked by %1</source>
        <translation>marqué par %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Merge with another person…</source>
        <translation>&amp;Fusionner avec une autre personne…</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>&amp;Copier le numéro</translation>
    </message>
    <message>
        <source>&amp;Why this card?</source>
        <translation>&amp;Pourquoi cette fiche&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remove from the phone book…</source>
        <translation>&amp;Supprimer de l’annuaire…</translation>
    </message>
    <message>
        <source>No calls with this person yet.</source>
        <translation>Aucun appel avec cette personne pour l’instant.</translation>
    </message>
    <message>
        <source>No calls with this number yet.</source>
        <translation>Aucun appel avec ce numéro pour l’instant.</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <extracomment>A button; %1 is the name of a CRM</extracomment>
        <translation>Ouvrir dans %1</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>The caller&apos;s number is not shown.</source>
        <translation>Le numéro de l’appelant n’est pas affiché.</translation>
    </message>
    <message>
        <source>Not in the phone book</source>
        <translation>Pas dans l’annuaire</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Take the &amp;VIP mark away</source>
        <translation>Retirer la marque &amp;VIP</translation>
    </message>
    <message>
        <source>Mark as &amp;VIP…</source>
        <translation>Marquer comme &amp;VIP…</translation>
    </message>
    <message>
        <source>&amp;Note and outcome…</source>
        <translation>&amp;Note et résultat…</translation>
    </message>
    <message>
        <source>Other places</source>
        <extracomment>A button beside &quot;Open in HubSpot&quot;: shows the other places that know the person</extracomment>
        <translation>Autres endroits</translation>
    </message>
    <message>
        <source>Open the record in another place</source>
        <translation>Ouvrir le dossier à un autre endroit</translation>
    </message>
    <message>
        <source>C&amp;reate in the phone book…</source>
        <translation>C&amp;réer dans l’annuaire…</translation>
    </message>
    <message>
        <source>&amp;Link to a person of the phone book…</source>
        <translation>&amp;Associer à une personne de l’annuaire…</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln CRMs…</source>
        <translation>
            <numerusform>Interrogation de %Ln CRM…</numerusform>
            <numerusform>Interrogation de %Ln CRM…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>%1 is missing here: it needs a sign-in</source>
        <extracomment>Beneath a timeline; %1 is the name of a CRM</extracomment>
        <translation>%1 manque ici&#xa0;: une connexion est requise</translation>
    </message>
    <message>
        <source>%1 is missing here: %2</source>
        <extracomment>Beneath a timeline; %1 is the name of a CRM, %2 a few words that say what is wrong</extracomment>
        <translation>%1 manque ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Ouvrir sur %1</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <translation>&amp;Ouvrir dans %1</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
</context>
<context>
    <name>Ringside::PhonePage</name>
    <message>
        <source>Phone system</source>
        <translation>Système téléphonique</translation>
    </message>
    <message>
        <source>Where your calls come from, which phones are yours, and how you make calls.</source>
        <translation>D’où viennent vos appels, quels téléphones sont les vôtres et comment vous passez des appels.</translation>
    </message>
    <message>
        <source>There is no telephone system yet. Add yours, and cards appear as it rings.</source>
        <translation>Il n’y a pas encore de système téléphonique. Ajoutez le vôtre et les fiches apparaîtront dès qu’il sonnera.</translation>
    </message>
    <message>
        <source>Add a telephone system</source>
        <translation>Ajouter un système téléphonique</translation>
    </message>
    <message>
        <source>The telephone systems are set by your administrator.</source>
        <translation>Les systèmes téléphoniques sont définis par votre administrateur.</translation>
    </message>
    <message>
        <source>The telephone systems are set by %1.</source>
        <translation>Les systèmes téléphoniques sont définis par %1.</translation>
    </message>
    <message>
        <source>Your extensions</source>
        <translation>Vos postes</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>“%1” is not an extension. Write it as it is dialled, such as 1001.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un poste. Écrivez-le tel qu’il se compose, par exemple 1001.</translation>
    </message>
    <message>
        <source>The numbers on which your phones ring, with commas between them.</source>
        <translation>Les numéros sur lesquels vos téléphones sonnent, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Numbers of the company</source>
        <translation>Numéros de l’entreprise</translation>
    </message>
    <message>
        <source>Internal numbers</source>
        <translation>Numéros internes</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a range. Write 100 or 1000-1999.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un numéro ni une plage. Écrivez 100 ou 1000-1999.</translation>
    </message>
    <message>
        <source>Colleagues: single numbers and ranges, such as 100, 1000-1999. They are not looked up outside.</source>
        <translation>Collègues&#xa0;: numéros isolés et plages, par exemple 100, 1000-1999. Ils ne sont pas recherchés à l’extérieur.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>The line %1 is here twice. Remove one of the two.</source>
        <translation>La ligne %1 figure ici deux fois. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>Name the numbers and queues that callers dial, and cards say which it was.</source>
        <translation>Nommez les numéros et les files d’attente que composent les appelants&#xa0;; les fiches indiqueront lequel c’était.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Making calls</source>
        <translation>Passer des appels</translation>
    </message>
    <message>
        <source>Call from Ringside</source>
        <translation>Appeler depuis Ringside</translation>
    </message>
    <message>
        <source>Your phone rings first; when you take it, the other side is called.</source>
        <translation>Votre téléphone sonne d’abord&#xa0;; lorsque vous décrochez, le correspondant est appelé.</translation>
    </message>
    <message>
        <source>Numbers are dialled</source>
        <translation>Composition des numéros</translation>
    </message>
    <message>
        <source>As they are written</source>
        <translation>Tels qu’ils sont écrits</translation>
    </message>
    <message>
        <source>With a plus and the country</source>
        <extracomment>How numbers are dialled: +14155550123</extracomment>
        <translation>Avec un plus et le pays</translation>
    </message>
    <message>
        <source>With 00 and the country</source>
        <extracomment>How numbers are dialled: 0014155550123</extracomment>
        <translation>Avec 00 et le pays</translation>
    </message>
    <message>
        <source>As within the country</source>
        <extracomment>How numbers are dialled: 030…</extracomment>
        <translation>Comme dans le pays</translation>
    </message>
    <message>
        <source>Prefix for outside</source>
        <translation>Préfixe de sortie</translation>
    </message>
    <message>
        <source>A prefix has at most six digits, * and #.</source>
        <translation>Un préfixe comporte au plus six chiffres, * et #.</translation>
    </message>
    <message>
        <source>What comes before numbers of the public network, such as 0. Usually nothing.</source>
        <translation>Ce qui précède les numéros du réseau public, par exemple 0. Généralement rien.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Add those you often pass calls to, and the card offers them.</source>
        <translation>Ajoutez les personnes à qui vous transférez souvent des appels et la fiche vous les proposera.</translation>
    </message>
    <message>
        <source>Pass calls to</source>
        <translation>Transférer les appels à</translation>
    </message>
    <message>
        <source>Remove that file</source>
        <translation>Supprimer ce fichier</translation>
    </message>
    <message>
        <source>This is the demo: its calls come from a telephone system inside Ringside. Yours is set up outside the demo.</source>
        <translation>Ceci est la démonstration : ses appels proviennent d’un système téléphonique intégré à Ringside. Le vôtre se configure en dehors de la démonstration.</translation>
    </message>
</context>
<context>
    <name>Ringside::PhoneStep</name>
    <message>
        <source>Your telephone system</source>
        <translation>Votre système téléphonique</translation>
    </message>
    <message>
        <source>Ringside connects to an Asterisk, or to what is built on one, such as FreePBX or Issabel. Whoever looks after your phones can tell you what to enter.</source>
        <translation>Ringside se connecte à un Asterisk, ou à un système fondé sur celui-ci, comme FreePBX ou Issabel. La personne qui s’occupe de vos téléphones peut vous dire quoi saisir.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Its name or address in your network. Several: separate them with commas.</source>
        <translation>Son nom ou son adresse dans votre réseau. S’il y en a plusieurs, séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffré (TLS)</translation>
    </message>
    <message>
        <source>Without it, whoever can read along in the network can read who calls you.</source>
        <translation>Sans cela, quiconque peut lire le trafic du réseau peut voir qui vous appelle.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Of an account of the manager interface (AMI), not the one of your phone.</source>
        <translation>Celui d’un compte de l’interface de gestion (AMI), pas celui de votre téléphone.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>On a button, while the connection is being tested</extracomment>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Copy a message to your administrator</source>
        <extracomment>A button: copies a text that says what the administrator of the telephone system has to set up</extracomment>
        <translation>Copier un message pour votre administrateur</translation>
    </message>
    <message>
        <source>Enter the name or the address of the telephone system.</source>
        <translation>Saisissez le nom ou l’adresse du système téléphonique.</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like pbx.example.com or 192.0.2.10, without anything before or after it.</source>
        <translation>Ce n’est pas un nom de serveur. Il ressemble à pbx.example.com ou à 192.0.2.10, sans rien avant ni après.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Enter the user name of the account.</source>
        <translation>Saisissez le nom d’utilisateur du compte.</translation>
    </message>
    <message>
        <source>Enter the password of the account.</source>
        <translation>Saisissez le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Connected: %1 (%2 ms)</source>
        <extracomment>%1: what the telephone system says of itself, %2: a number of milliseconds</extracomment>
        <translation>Connecté&#xa0;: %1 (%2 ms)</translation>
    </message>
    <message>
        <source>What helps most often: the server must be reachable from this computer on port %1 (a firewall or a missing VPN is the usual reason when it is not). User name and password are those of an AMI account, which the telephone system accepts from your network only. Many telephone systems are not set up for TLS: if yours is not, switch it off here.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Ce qui aide le plus souvent&#xa0;: le serveur doit être joignable depuis cet ordinateur sur le port %1 (sinon, un pare-feu ou l’absence de VPN en est généralement la cause). Le nom d’utilisateur et le mot de passe sont ceux d’un compte AMI, que le système téléphonique n’accepte que depuis votre réseau. Beaucoup de systèmes téléphoniques ne sont pas configurés pour TLS&#xa0;: si c’est le cas du vôtre, désactivez-le ici.</translation>
    </message>
    <message>
        <source>What helps most often: the server must be reachable from this computer on port %1 (a firewall or a missing VPN is the usual reason when it is not). User name and password are those of an AMI account, which the telephone system accepts from your network only.</source>
        <translation>Ce qui aide le plus souvent&#xa0;: le serveur doit être joignable depuis cet ordinateur sur le port %1 (sinon, un pare-feu ou l’absence de VPN en est généralement la cause). Le nom d’utilisateur et le mot de passe sont ceux d’un compte AMI, que le système téléphonique n’accepte que depuis votre réseau.</translation>
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
        <translation>Merci de créer un compte pour Ringside, qui me montre qui appelle, dans l’interface de gestion (AMI) de notre Asterisk, et de m’indiquer le nom du serveur, le port, le nom d’utilisateur et le mot de passe.

Dans manager.conf&#xa0;:

[ringside]
secret = (un long mot de passe aléatoire)
deny = 0.0.0.0/0.0.0.0
permit = (notre réseau)
read = call,agent
write = reporting

Ce compte voit les appels et ne modifie rien. Pour passer et transférer des appels depuis Ringside, ajoutez «&#xa0;call,originate,agent&#xa0;» à write.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Ringside::PortalAutostart</name>
    <message>
        <source>Show who is calling as soon as you have signed in.</source>
        <extracomment>shown by the desktop when it asks whether Ringside may start by itself</extracomment>
        <translation>Afficher qui appelle dès l’ouverture de votre session.</translation>
    </message>
</context>
<context>
    <name>Ringside::PortalHotkey</name>
    <message>
        <source>Show the current call</source>
        <extracomment>shown by the desktop in its list of shortcuts</extracomment>
        <translation>Afficher l’appel en cours</translation>
    </message>
</context>
<context>
    <name>Ringside::PrivacyPage</name>
    <message>
        <source>Privacy &amp; data</source>
        <translation>Confidentialité et données</translation>
    </message>
    <message>
        <source>What Ringside keeps on this computer, for how long, and about whom.</source>
        <translation>Ce que Ringside conserve sur cet ordinateur, pendant combien de temps et sur qui.</translation>
    </message>
    <message>
        <source>Keep calls for</source>
        <translation>Conserver les appels</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Behind a number: days</extracomment>
        <translation> jours</translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>How long calls are kept</extracomment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Older calls are removed with their notes. With 0 they are kept for ever.</source>
        <translation>Les appels plus anciens sont supprimés avec leurs notes. Avec 0, ils sont conservés sans limite.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls are older than %1 days. They and their notes would be removed now, for good.</source>
        <extracomment>%n: calls, %1: a number of days</extracomment>
        <translation>
            <numerusform>%Ln appel date de plus de %1 jours. Cet appel et ses notes seraient supprimés maintenant, définitivement.</numerusform>
            <numerusform>%Ln appels datent de plus de %1 jours. Ces appels et leurs notes seraient supprimés maintenant, définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about one person</source>
        <translation>Tout ce qui concerne une personne</translation>
    </message>
    <message>
        <source>Hand it over to somebody who asks for it, or erase it.</source>
        <translation>Remettez-le à la personne qui le demande, ou effacez-le.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Nothing is kept about anybody of this name or number.</source>
        <translation>Rien n’est conservé sur une personne portant ce nom ou ce numéro.</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>Choisissez la personne dans la liste.</translation>
    </message>
    <message>
        <source>Looking up what is kept…</source>
        <translation>Recherche des données conservées…</translation>
    </message>
    <message>
        <source>Kept on this computer: entries of the phone book: %1, calls: %2, notes: %3.</source>
        <extracomment>What is kept about a person; three numbers</extracomment>
        <translation>Conservé sur cet ordinateur&#xa0;: entrées de l’annuaire&#xa0;: %1, appels&#xa0;: %2, notes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Export everything about one person</source>
        <translation>Exporter tout ce qui concerne une personne</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Everything was written to %1.</source>
        <translation>Tout a été écrit dans %1.</translation>
    </message>
    <message>
        <source>This cannot be undone. Write %1 to confirm.</source>
        <extracomment>Before everything about a person is erased; %1: the person&apos;s name or number, which has to be typed again</extracomment>
        <translation>Cette action est irréversible. Saisissez %1 pour confirmer.</translation>
    </message>
    <message>
        <source>%1 is erased. Entries of the phone book: %2, calls: %3, notes: %4.</source>
        <extracomment>%1: a person&apos;s name or number, then three numbers</extracomment>
        <translation>Les données de %1 sont effacées. Entrées de l’annuaire&#xa0;: %2, appels&#xa0;: %3, notes&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Rapport de diagnostic</translation>
    </message>
    <message>
        <source>For those who help you. Names, notes, passwords and full numbers are left out; you see all of it before it is saved.</source>
        <translation>Pour les personnes qui vous aident. Les noms, les notes, les mots de passe et les numéros complets n’y figurent pas&#xa0;; vous voyez l’ensemble avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Créer un rapport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the diagnostic report</source>
        <translation>Enregistrer le rapport de diagnostic</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Le rapport a été enregistré dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>They also stand in %Ln calls of others, who stay when they are erased.</source>
        <extracomment>Further calls, which a person took or passed on to the user; %n: how many</extracomment>
        <translation>
            <numerusform>Elle figure aussi dans %Ln appel d’autres personnes, qui reste quand elle est effacée.</numerusform>
            <numerusform>Elle figure aussi dans %Ln appels d’autres personnes, qui restent quand elle est effacée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderCard</name>
    <message>
        <source>Import…</source>
        <extracomment>A button: brings people from a file into the phone book</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>A button: asks a directory for a sign of life</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Hide this report</source>
        <translation>Masquer ce rapport</translation>
    </message>
    <message>
        <source>All lines</source>
        <extracomment>Which lines ask a directory: all of them</extracomment>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Take it off the list…</source>
        <translation>Retirer de la liste…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Callers are no longer looked up in it. What it holds stays on this computer, and it can be added again.</source>
        <translation>Les appelants n’y sont plus recherchés. Son contenu reste sur cet ordinateur et il peut être ajouté de nouveau.</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Your administrator does not allow it.</source>
        <translation>Votre administrateur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Nobody is in it yet. Import a CSV or vCard file.</source>
        <translation>Il ne contient encore personne. Importez un fichier CSV ou vCard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>How many people are in the phone book</extracomment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importé %1</translation>
    </message>
    <message>
        <source>imported %1 from %2</source>
        <translation>importé %1 depuis %2</translation>
    </message>
    <message>
        <source>Name your lines on the page “Phone system” to choose among them.</source>
        <translation>Nommez vos lignes sur la page «&#xa0;Système téléphonique&#xa0;» pour pouvoir choisir parmi elles.</translation>
    </message>
    <message>
        <source>For calls on these lines it is asked who is calling.</source>
        <translation>Pour les appels sur ces lignes, il est interrogé pour savoir qui appelle.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>What a directory answered, %1, and how many milliseconds that took, %2</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>People (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Personnes (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The import was cancelled. The phone book is as it was before.</source>
        <translation>L’importation a été annulée. L’annuaire est tel qu’il était auparavant.</translation>
    </message>
    <message>
        <source>Importing: %1 %, %2 rows read</source>
        <extracomment>While people are imported; %1: how much of the work is done, %2: rows of the file so far</extracomment>
        <translation>Importation&#xa0;: %1&#xa0;%, %2 lignes lues</translation>
    </message>
    <message>
        <source>The import is done. Added: %1, updated: %2, unchanged: %3, not usable: %4.</source>
        <translation>L’importation est terminée. Ajoutées&#xa0;: %1, mises à jour&#xa0;: %2, inchangées&#xa0;: %3, inutilisables&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>A button: opens a page of a CRM in the browser, on which a person signs in</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>For a proxy, or to try things out. Empty: the usual one.</source>
        <translation>Pour un proxy ou pour faire des essais. Vide&#xa0;: l’adresse habituelle.</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Adresse de l’interface</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>It is described in the configuration file, config.yml; its addresses and fields are changed there.</source>
        <translation>Il est décrit dans le fichier de configuration, config.yml&#xa0;; c’est là que ses adresses et ses champs se modifient.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Usual one</source>
        <extracomment>In place of the seconds of a time limit</extracomment>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>How long an answer is waited for. The card does not wait: it shows what is there.</source>
        <translation>Combien de temps une réponse est attendue. La fiche, elle, n’attend pas&#xa0;: elle affiche ce qui est là.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>A button: Ringside forgets that somebody has signed in to a CRM</extracomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Another entry of the list has this name already.</source>
        <translation>Une autre entrée de la liste porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Fill in what is marked first.</source>
        <translation>Remplissez d’abord ce qui est signalé.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>A button: opens a page of a CRM in the browser, on which a person signs in</extracomment>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>There is no connector called %1 on this computer.</source>
        <extracomment>%1: the type of a directory, as in the configuration file</extracomment>
        <translation>Il n’y a pas de connecteur nommé %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>Not in use.</source>
        <translation>Non utilisé.</translation>
    </message>
    <message>
        <source>Not in use yet. Still to be filled in: %1.</source>
        <extracomment>%1: the names of fields</extracomment>
        <translation>Pas encore utilisé. Reste à remplir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Something in its settings is missing or wrong: %1</source>
        <extracomment>%1: what is wrong, in English and with the names of keys in the configuration file</extracomment>
        <translation>Quelque chose manque ou est incorrect dans ses réglages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser.</source>
        <translation>Connectez-vous sur la page qui s’est ouverte dans le navigateur.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation en cours…</translation>
    </message>
    <message>
        <source>Sign in to use it.</source>
        <translation>Connectez-vous pour l’utiliser.</translation>
    </message>
    <message>
        <source>calls left today: %1</source>
        <extracomment>How often a CRM may be asked today still; %1: a number</extracomment>
        <translation>requêtes restantes aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>The state of a directory</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Corrigez d’abord ce qui est signalé.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>Callers are no longer looked up in it, and what is filled in here is forgotten, passwords too.</source>
        <translation>Les appelants n’y sont plus recherchés et ce qui est saisi ici est oublié, y compris les mots de passe.</translation>
    </message>
    <message>
        <source>How to get these</source>
        <extracomment>A button: opens a page in the browser; &quot;these&quot; are keys and names that a CRM asks for</extracomment>
        <translation>Comment les obtenir</translation>
    </message>
    <message>
        <source>How to get what %1 asks for</source>
        <extracomment>A button that opens a page in the browser; %1: a CRM</extracomment>
        <translation>Comment obtenir ce que %1 demande</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Aucun navigateur n’a pu être ouvert pour %1</translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderList</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is the name of a CRM</extracomment>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Directories and CRMs</source>
        <translation>Annuaires et CRM</translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderWords</name>
    <message numerus="yes">
        <source>%Ln calls left</source>
        <extracomment>How many questions a CRM still answers, today or this minute</extracomment>
        <translation>
            <numerusform>%Ln requête restante</numerusform>
            <numerusform>%Ln requêtes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: signing in</source>
        <extracomment>%1 is the name of a CRM</extracomment>
        <translation>%1&#xa0;: connexion en cours</translation>
    </message>
    <message>
        <source>%1: getting ready</source>
        <extracomment>%1 is the name of a directory or CRM</extracomment>
        <translation>%1&#xa0;: préparation en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a directory or CRM, %2 a few words that say what is wrong</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: did not work</source>
        <extracomment>%1 is the name of a directory or CRM</extracomment>
        <translation>%1&#xa0;: échec</translation>
    </message>
    <message>
        <source>%1: sign-in needed</source>
        <extracomment>%1 is the name of a CRM</extracomment>
        <translation>%1&#xa0;: connexion requise</translation>
    </message>
    <message>
        <source>Waits for you to sign in, in the browser.</source>
        <translation>Attend que vous vous connectiez dans le navigateur.</translation>
    </message>
    <message>
        <source>Ready. Nobody has been looked up there yet.</source>
        <translation>Prêt. Personne n’y a encore été recherché.</translation>
    </message>
    <message>
        <source>Getting ready.</source>
        <translation>Préparation en cours.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Callers are not looked up there until you sign in.</source>
        <translation>Les appelants n’y sont pas recherchés tant que vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>The last question was not answered.</source>
        <translation>La dernière question est restée sans réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln directories ready</source>
        <extracomment>How many directories and CRMs can be asked</extracomment>
        <translation>
            <numerusform>%Ln annuaire prêt</numerusform>
            <numerusform>%Ln annuaires prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln directories need attention</source>
        <extracomment>How many directories and CRMs cannot be asked at present</extracomment>
        <translation>
            <numerusform>%Ln annuaire demande votre attention</numerusform>
            <numerusform>%Ln annuaires demandent votre attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::QuietHoursRow</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Write when the hours begin and end, such as 18:00 and 08:00.</source>
        <translation>Indiquez quand cette plage commence et se termine, par exemple 18:00 et 08:00.</translation>
    </message>
    <message>
        <source>These hours have no length. To be left alone all day, switch on “Do not disturb”.</source>
        <translation>Cette plage n’a pas de durée. Pour ne pas être dérangé de toute la journée, activez «&#xa0;Ne pas déranger&#xa0;».</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
</context>
<context>
    <name>Ringside::RingCheck</name>
    <message>
        <source>Nothing has arrived yet. Does the number you call ring a phone of this extension? If it does, the account of the telephone system may lack the right to hear calls: ask your administrator.</source>
        <translation>Rien n’est encore arrivé. Le numéro que vous appelez fait-il sonner un téléphone de ce poste&#xa0;? Si oui, il manque peut-être au compte du système téléphonique le droit de voir les appels&#xa0;: demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>No telephone system is set up yet.</source>
        <translation>Aucun système téléphonique n’est encore configuré.</translation>
    </message>
    <message>
        <source>Enter it in the first step. Then a call to your extension shows up here.</source>
        <translation>Saisissez-le à la première étape. Un appel vers votre poste s’affichera alors ici.</translation>
    </message>
    <message>
        <source>Ringside is not connected to the telephone system yet.</source>
        <translation>Ringside n’est pas encore connecté au système téléphonique.</translation>
    </message>
    <message>
        <source>It is trying now.</source>
        <translation>Tentative de connexion en cours.</translation>
    </message>
    <message>
        <source>Which extension is yours?</source>
        <translation>Quel poste est le vôtre&#xa0;?</translation>
    </message>
    <message>
        <source>When Ringside knows it, call it from another phone: the call shows up here.</source>
        <translation>Lorsque Ringside le connaît, appelez-le depuis un autre téléphone&#xa0;: l’appel s’affiche ici.</translation>
    </message>
    <message>
        <source>Call your extension %1 now, from another phone.</source>
        <extracomment>%1: one extension, or several (&quot;1001, 1002&quot;)</extracomment>
        <translation>Appelez maintenant votre poste %1 depuis un autre téléphone.</translation>
    </message>
    <message>
        <source>Your mobile will do. Ringside listens; the call shows up here as it rings.</source>
        <translation>Votre mobile convient. Ringside écoute&#xa0;; l’appel s’affiche ici dès que cela sonne.</translation>
    </message>
    <message>
        <source>It works: a call without a number has arrived.</source>
        <translation>Cela fonctionne&#xa0;: un appel sans numéro est arrivé.</translation>
    </message>
    <message>
        <source>It works: a call from %1 has arrived.</source>
        <translation>Cela fonctionne&#xa0;: un appel de %1 est arrivé.</translation>
    </message>
    <message>
        <source>Ringside shows a card each time your phone rings.</source>
        <translation>Ringside affiche une fiche chaque fois que votre téléphone sonne.</translation>
    </message>
    <message>
        <source>It rang at extension %1. Ringside shows a card each time it does.</source>
        <translation>Le poste %1 a sonné. Ringside affiche une fiche à chaque fois.</translation>
    </message>
</context>
<context>
    <name>Ringside::SecretField</name>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>Déplacer dans le trousseau</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A button: keeps the password that was typed</extracomment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where to keep a password</extracomment>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>For this session only</source>
        <extracomment>Where to keep a password: until the program ends</extracomment>
        <translation>Pour cette session uniquement</translation>
    </message>
    <message>
        <source>Unprotected on this computer</source>
        <extracomment>Where to keep a password: readable for whoever reads the user&apos;s files</extracomment>
        <translation>Sans protection sur cet ordinateur</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Store it unprotected</source>
        <translation>Stocker sans protection</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Conserver pour cette session uniquement</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain, for this server only.</source>
        <translation>Il est conservé dans le trousseau du système, pour ce serveur uniquement.</translation>
    </message>
    <message>
        <source>This computer has no keychain for passwords.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour les mots de passe.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: %1</source>
        <translation>Le trousseau du système ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken from the environment variable %1.</source>
        <extracomment>%1: the name of an environment variable</extracomment>
        <translation>Repris de la variable d’environnement %1.</translation>
    </message>
    <message>
        <source>Stands readable in the file config.yml.</source>
        <translation>Figure en clair dans le fichier config.yml.</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Consultation du trousseau…</translation>
    </message>
    <message>
        <source>%1 kept for this session only</source>
        <extracomment>%1: dots in place of a password</extracomment>
        <translation>%1 conservé pour cette session uniquement</translation>
    </message>
    <message>
        <source>%1 stored unprotected on this computer</source>
        <extracomment>%1: dots in place of a password</extracomment>
        <translation>%1 stocké sans protection sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 kept in the system keychain</source>
        <extracomment>%1: dots in place of a password</extracomment>
        <translation>%1 conservé dans le trousseau du système</translation>
    </message>
    <message>
        <source>Enter the server first: a password is kept for its server only.</source>
        <translation>Saisissez d’abord le serveur&#xa0;: un mot de passe n’est conservé que pour son serveur.</translation>
    </message>
    <message>
        <source>Whoever can read the files of your account on this computer can then read this password.</source>
        <translation>Quiconque peut lire les fichiers de votre compte sur cet ordinateur pourra alors lire ce mot de passe.</translation>
    </message>
    <message>
        <source>Send it there</source>
        <extracomment>A button: a password that was given for another server may be sent to the one of now</extracomment>
        <translation>L’envoyer là</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or not set up yet. When the password is kept in it, the system asks you for the keychain&apos;s own password.</source>
        <translation>Le trousseau du système est verrouillé ou pas encore configuré. Quand le mot de passe y est conservé, le système vous demande le mot de passe du trousseau lui-même.</translation>
    </message>
    <message>
        <source>The password was given for %1. The settings now name %2. It is not sent there before you say so; if you did not change the server yourself, ask your administrator first.</source>
        <extracomment>%1 and %2: hosts. The server was changed in the settings.</extracomment>
        <translation>Le mot de passe a été donné pour %1. Les réglages indiquent maintenant %2. Il n’y est pas envoyé avant que vous ne le disiez ; si vous n’avez pas changé le serveur vous-même, demandez d’abord à votre administrateur.</translation>
    </message>
    <message>
        <source>Replace %1…</source>
        <extracomment>A button; %1: what is replaced: an API key, a client secret</extracomment>
        <translation>Remplacer %1…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button; %1: what is removed: an API key, a client secret</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <extracomment>A button; %1: what is kept: an API key, a client secret</extracomment>
        <translation>Conserver %1</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain.</source>
        <translation>Cet élément est conservé dans le trousseau du système.</translation>
    </message>
</context>
<context>
    <name>Ringside::SettingsBridge</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Ringside::SettingsDialog</name>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Réglages trouvés</translation>
    </message>
    <message>
        <source>%1, on the page %2</source>
        <extracomment>A setting that was found; %1: its name, %2: the page it is on</extracomment>
        <translation>%1, sur la page %2</translation>
    </message>
</context>
<context>
    <name>Ringside::SetupBridge</name>
    <message>
        <source>Jane Doe</source>
        <translation>Jeanne Dupont</translation>
    </message>
    <message>
        <source>Sales line</source>
        <translation>Ligne des ventes</translation>
    </message>
</context>
<context>
    <name>Ringside::SetupWizard</name>
    <message>
        <source>Set up Ringside</source>
        <translation>Configurer Ringside</translation>
    </message>
    <message>
        <source>Welcome to Ringside</source>
        <translation>Bienvenue dans Ringside</translation>
    </message>
    <message>
        <source>Phone system</source>
        <extracomment>The steps of the first set-up</extracomment>
        <translation>Système téléphonique</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Vos contacts</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Votre fiche</translation>
    </message>
    <message>
        <source>Just looking around? The demo plays calls with sample people. Nothing is set up, and nothing leaves this computer.</source>
        <translation>Vous voulez seulement jeter un coup d’œil&#xa0;? La démonstration simule des appels avec des personnes d’exemple. Rien n’est configuré et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>Go on later</source>
        <extracomment>A button: closes the first set-up, which can be opened again</extracomment>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>What you have entered is kept.</source>
        <translation>Ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>A button: goes to the next step although something is missing in this one</extracomment>
        <translation>Ignorer cette étape</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>Ringside::SourceCard</name>
    <message>
        <source>Test</source>
        <extracomment>A button: tries to connect</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Its name or address. Further ones, with commas between them, stand in for it.</source>
        <translation>Son nom ou son adresse. D’autres, séparés par des virgules, peuvent le remplacer.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Usual one</source>
        <extracomment>In place of the number of a port</extracomment>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffré (TLS)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is of the company&apos;s own making. Empty: the system&apos;s authorities.</source>
        <translation>Un fichier PEM, si le certificat du serveur est émis par l’entreprise elle-même. Vide&#xa0;: les autorités du système.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Enter the user name; it stands in brackets in manager.conf.</source>
        <translation>Saisissez le nom d’utilisateur&#xa0;; il figure entre crochets dans manager.conf.</translation>
    </message>
    <message>
        <source>As in manager.conf of the telephone system.</source>
        <translation>Comme dans le fichier manager.conf du système téléphonique.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Your phones, such as PJSIP/1001. Empty: every device that has one of your extensions.</source>
        <translation>Vos téléphones, par exemple PJSIP/1001. Vide&#xa0;: tous les appareils ayant l’un de vos postes.</translation>
    </message>
    <message>
        <source>Dialling context</source>
        <translation>Contexte de numérotation</translation>
    </message>
    <message>
        <source>A context has letters, digits, dots, hyphens and underscores only.</source>
        <translation>Un contexte ne comporte que des lettres, des chiffres, des points, des traits d’union et des traits de soulignement.</translation>
    </message>
    <message>
        <source>Where in the dialplan calls begin that you make from Ringside. Empty: the usual one.</source>
        <translation>Où commencent, dans le plan de numérotation, les appels que vous passez depuis Ringside. Vide&#xa0;: le contexte habituel.</translation>
    </message>
    <message>
        <source>Phone that rings first</source>
        <translation>Téléphone qui sonne d’abord</translation>
    </message>
    <message>
        <source>Write it as technology and name, such as PJSIP/1001.</source>
        <translation>Indiquez la technologie et le nom, par exemple PJSIP/1001.</translation>
    </message>
    <message>
        <source>When you make a call from Ringside. Empty: the first of your devices.</source>
        <translation>Lorsque vous passez un appel depuis Ringside. Vide&#xa0;: le premier de vos appareils.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Its calls will no longer be seen, and its password is forgotten. Remove %1?</source>
        <extracomment>%1: the name of a telephone system</extracomment>
        <translation>Ses appels ne seront plus visibles et son mot de passe sera oublié. Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Give the telephone system a name.</source>
        <translation>Donnez un nom au système téléphonique.</translation>
    </message>
    <message>
        <source>Another telephone system has this name already.</source>
        <translation>Un autre système téléphonique porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the server.</source>
        <translation>Saisissez le nom ou l’adresse du serveur.</translation>
    </message>
    <message>
        <source>“%1” is not the name or address of a server. Write it without http:// and without a port.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom ou l’adresse d’un serveur. Écrivez-le sans http:// et sans port.</translation>
    </message>
    <message>
        <source>“%1” is not a device. Write technology and name, such as PJSIP/1001.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un appareil. Indiquez la technologie et le nom, par exemple PJSIP/1001.</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>A button; %1: the name of a telephone system</extracomment>
        <translation>Supprimer %1…</translation>
    </message>
    <message>
        <source>Not in use yet: enter its server and the user name.</source>
        <translation>Pas encore utilisé&#xa0;: saisissez son serveur et le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>This version of Ringside cannot use it (%1).</source>
        <extracomment>%1: the type of a telephone system, as in the configuration file</extracomment>
        <translation>Cette version de Ringside ne peut pas l’utiliser (%1).</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>%1: what the telephone system calls itself and where it is</extracomment>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Corrigez d’abord ce qui est signalé.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the server first.</source>
        <translation>Saisissez d’abord le nom ou l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>What a telephone system answered, %1, and how many milliseconds that took, %2</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation>Le fichier ne peut pas être lu. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be a PEM file; a line in it says BEGIN CERTIFICATE.</source>
        <translation>Il n’y a pas de certificat dans ce fichier. Ce doit être un fichier PEM ; une de ses lignes contient BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>This file holds a private key, and no certificate. Choose the authority&apos;s certificate.</source>
        <translation>Ce fichier contient une clé privée et pas de certificat. Choisissez le certificat de l’autorité.</translation>
    </message>
    <message>
        <source>There is no password for it on this computer yet. Enter it below.</source>
        <translation>Il n’y a pas encore de mot de passe pour cela sur cet ordinateur. Saisissez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Its password was given for another server. Say below whether it may be sent to this one.</source>
        <translation>Son mot de passe a été donné pour un autre serveur. Dites ci-dessous s’il peut être envoyé à celui-ci.</translation>
    </message>
    <message>
        <source>Your administrator has named it; the password itself is yours to enter.</source>
        <translation>Votre administrateur l’a désigné&#xa0;; c’est à vous de saisir le mot de passe lui-même.</translation>
    </message>
    <message>
        <source>In queues as</source>
        <extracomment>As what the agent is a member of queues: a device of the telephone system</extracomment>
        <translation>Dans les files d’attente en tant que</translation>
    </message>
    <message>
        <source>Write it as technology and name, such as Local/1001@from-queue/n.</source>
        <translation>Indiquez la technologie et le nom, par exemple Local/1001@from-queue/n.</translation>
    </message>
    <message>
        <source>What queues call for you, such as Local/1001@from-queue/n. Empty: the phone that rings first.</source>
        <translation>Ce que les files d’attente appellent pour vous joindre, par exemple Local/1001@from-queue/n. Vide : le téléphone qui sonne d’abord.</translation>
    </message>
    <message>
        <source>Phone answers by itself</source>
        <extracomment>A switch: the agent&apos;s phone takes the calls that the agent begins on the computer</extracomment>
        <translation>Le téléphone décroche tout seul</translation>
    </message>
    <message>
        <source>When you make a call from Ringside: you need not pick up first. The phone has to allow it.</source>
        <translation>Lorsque vous passez un appel depuis Ringside : vous n’avez pas besoin de décrocher d’abord. Le téléphone doit le permettre.</translation>
    </message>
    <message>
        <source>Hold calls</source>
        <extracomment>A switch: the button that holds a call</extracomment>
        <translation>Mettre les appels en attente</translation>
    </message>
    <message>
        <source>Ringside asks your phone to hold (SIP NOTIFY), which not every phone understands. The user needs the right “system” in manager.conf.</source>
        <extracomment>“system” stands so in manager.conf</extracomment>
        <translation>Ringside demande à votre téléphone de mettre l’appel en attente (SIP NOTIFY), ce que tous les téléphones ne comprennent pas. L’utilisateur doit avoir le droit « system » dans manager.conf.</translation>
    </message>
</context>
<context>
    <name>Ringside::StatusLine</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 · ext %2</source>
        <extracomment>A telephone system and the agent&apos;s extension there; %1 is a name, %2 a number</extracomment>
        <translation>%1 · poste %2</translation>
    </message>
    <message>
        <source>%1: connecting</source>
        <extracomment>%1 is a telephone system</extracomment>
        <translation>%1&#xa0;: connexion en cours</translation>
    </message>
    <message>
        <source>%1: no connection</source>
        <extracomment>%1 is a telephone system</extracomment>
        <translation>%1&#xa0;: pas de connexion</translation>
    </message>
    <message>
        <source>%1: sign-in refused</source>
        <extracomment>%1 is a telephone system</extracomment>
        <translation>%1&#xa0;: connexion refusée</translation>
    </message>
    <message>
        <source>Phone book %1</source>
        <extracomment>How many people there are; %1 is a number</extracomment>
        <translation>Annuaire %1</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that tells more about directories and CRMs</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Directories and CRMs: %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 says how directories and CRMs are, &quot;5 directories ready&quot;</extracomment>
        <translation>Annuaires et CRM&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
</context>
<context>
    <name>Ringside::StepButton</name>
    <message>
        <source>Step %1 of %2: %3, done</source>
        <extracomment>For a screen reader. %1 of %2: numbers, %3: the name of a step of the set-up</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3, terminée</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Ringside::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>À venir</translation>
    </message>
</context>
<context>
    <name>Ringside::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>Ringside::TracePage</name>
    <message>
        <source>Telephone system reported</source>
        <translation>Signalé par le système téléphonique</translation>
    </message>
    <message>
        <source>Number understood</source>
        <translation>Numéro compris</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non interrogé</translation>
    </message>
    <message>
        <source>Taken to be</source>
        <translation>Identifié comme</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Why this card?</source>
        <translation>Pourquoi cette fiche&#xa0;?</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Copy without personal data</source>
        <translation>Copier sans données personnelles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The steps were copied, without names and numbers.</source>
        <translation>Les étapes ont été copiées, sans les noms ni les numéros.</translation>
    </message>
    <message>
        <source>What happened on the way from the call to its card.</source>
        <translation>Ce qui s’est passé entre l’appel et sa fiche.</translation>
    </message>
    <message>
        <source>The steps of this call are not kept any more. They are kept for the last calls since Ringside was started.</source>
        <translation>Les étapes de cet appel ne sont plus conservées. Elles le sont pour les derniers appels depuis le démarrage de Ringside.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration; %1 is a number of milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>file d’attente %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>What was remembered; %1 is a date and time</extracomment>
        <translation>du %1</translation>
    </message>
    <message>
        <source>complete after %1</source>
        <extracomment>A search; %1 is a duration</extracomment>
        <translation>complet après %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>answered by a colleague</source>
        <translation>pris par un collègue</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrant</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>sortant</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>without its country</source>
        <translation>sans son pays</translation>
    </message>
    <message>
        <source>by the last digits</source>
        <translation>d’après les derniers chiffres</translation>
    </message>
    <message>
        <source>by the switchboard</source>
        <translation>d’après le standard</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>the agent&apos;s choice</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>de mémoire</translation>
    </message>
    <message>
        <source>from memory, while it is asked anew</source>
        <translation>de mémoire, pendant une nouvelle demande</translation>
    </message>
    <message>
        <source>asked just now</source>
        <translation>demandé à l’instant</translation>
    </message>
    <message>
        <source>card shown</source>
        <translation>fiche affichée</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>pas de fiche</translation>
    </message>
    <message>
        <source>the settings do not show a card for such calls</source>
        <translation>les paramètres ne prévoient pas de fiche pour de tels appels</translation>
    </message>
    <message>
        <source>do not disturb, switched on by hand</source>
        <translation>« Ne pas déranger », activé à la main</translation>
    </message>
    <message>
        <source>do not disturb, by the hours in the settings</source>
        <translation>« Ne pas déranger », selon les heures des paramètres</translation>
    </message>
    <message>
        <source>do not disturb, as the desktop has it</source>
        <translation>« Ne pas déranger », comme sur le bureau</translation>
    </message>
</context>
<context>
    <name>Ringside::TransferPanel</name>
    <message>
        <source>Transfer to</source>
        <translation>Transférer à</translation>
    </message>
    <message>
        <source>Do not transfer</source>
        <translation>Ne pas transférer</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Numéro ou nom</translation>
    </message>
    <message>
        <source>Number or name to transfer the call to</source>
        <translation>Numéro ou nom vers lequel transférer l’appel</translation>
    </message>
    <message>
        <source>Speak first</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Speak with %1 first</source>
        <extracomment>For screen readers; %1 is a person or a number</extracomment>
        <translation>Consulter d’abord %1</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <extracomment>For screen readers; %1 is a person or a number</extracomment>
        <translation>Transférer à %1</translation>
    </message>
    <message>
        <source>The caller waits while you speak with %1.</source>
        <translation>L’appelant patiente pendant que vous parlez avec %1.</translation>
    </message>
    <message>
        <source>Nobody by that name or number is known.</source>
        <translation>Aucune personne connue sous ce nom ou ce numéro.</translation>
    </message>
    <message>
        <source>Type a number or a name. Whom you often transfer to can be put into the settings.</source>
        <translation>Saisissez un numéro ou un nom. Les personnes à qui vous transférez souvent peuvent être ajoutées dans les réglages.</translation>
    </message>
</context>
<context>
    <name>Ringside::TransferTargetRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>First for VIPs</source>
        <extracomment>Beside somebody calls are passed to: this one is offered where the caller is a VIP</extracomment>
        <translation>En premier pour les VIP</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Write the number as it is dialled from your phone: digits, +, * and #.</source>
        <translation>Écrivez le numéro tel qu’il se compose sur votre téléphone&#xa0;: chiffres, +, * et #.</translation>
    </message>
</context>
<context>
    <name>Ringside::Tray</name>
    <message>
        <source>Open Ringside</source>
        <translation>Ouvrir Ringside</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb (%1)</source>
        <translation>Ne pas déranger (%1)</translation>
    </message>
    <message>
        <source>Quit Ringside</source>
        <translation>Quitter Ringside</translation>
    </message>
    <message>
        <source>No telephone system is configured.</source>
        <translation>Aucun système téléphonique n’est configuré.</translation>
    </message>
    <message>
        <source>Set up Ringside …</source>
        <translation>Configurer Ringside…</translation>
    </message>
    <message>
        <source>Show the card: %1</source>
        <extracomment>%1 is &quot;Jane Doe, ringing&quot;</extracomment>
        <translation>Afficher la fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aucun appel pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Recent calls, %Ln missed</source>
        <translation>
            <numerusform>Appels récents, %Ln manqué</numerusform>
            <numerusform>Appels récents, %Ln manqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Appels récents</translation>
    </message>
    <message>
        <source>Show this call in the list of calls</source>
        <translation>Afficher cet appel dans la liste des appels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to wrap up</source>
        <translation>
            <numerusform>%Ln appel à clôturer</numerusform>
            <numerusform>%Ln appels à clôturer</numerusform>
        </translation>
    </message>
    <message>
        <source>Extension %1 …</source>
        <extracomment>%1 is a telephone extension, or several</extracomment>
        <translation>Poste %1…</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
    <message>
        <source>The telephone system keeps you in this queue; you can pause.</source>
        <translation>Le système téléphonique vous maintient dans cette file d’attente&#xa0;; vous pouvez vous mettre en pause.</translation>
    </message>
    <message>
        <source>Pause in all queues</source>
        <translation>Pause dans toutes les files d’attente</translation>
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
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: Ringside occupe donc cette fenêtre. Réduisez-la&#xa0;; les fiches s’affichent malgré tout.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>Ringside::WhenText</name>
    <message>
        <source>MMM d</source>
        <extracomment>A day of this year, as QLocale::toString() takes it: &quot;Nov 18&quot;. Order as in your language.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A day of another year, as QLocale::toString() takes it: &quot;Nov 18, 2025&quot;.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform>
            <numerusform>il y a %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>hier %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
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
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration; %1 is a number of hours, %2 of minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Ringside::WrapUpEditor</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>De quoi s’agissait-il&#xa0;?</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No follow-up</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Autre date</translation>
    </message>
    <message>
        <source>Time of the follow-up</source>
        <translation>Heure du suivi</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>This call is wrapped up.</source>
        <translation>Cet appel est clôturé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <extracomment>When to follow up; %1 is a time of day</extracomment>
        <translation>Demain %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>When to follow up; %1 is the name of a day of next week, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On Monday of next week.</source>
        <translation>Le lundi de la semaine prochaine.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Not saved yet. %1</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>Pas encore enregistré. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::YouStep</name>
    <message>
        <source>Which phone is yours?</source>
        <translation>Quel téléphone est le vôtre&#xa0;?</translation>
    </message>
    <message>
        <source>Ringside shows the calls that ring at your extension, and no others.</source>
        <translation>Ringside affiche les appels qui sonnent à votre poste, et aucun autre.</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Votre poste</translation>
    </message>
    <message>
        <source>The number on which colleagues reach you. Several: separate them with commas. If you sit at another phone each day, change it from Ringside&apos;s menu in the tray.</source>
        <translation>Le numéro auquel vos collègues vous joignent. S’il y en a plusieurs, séparez-les par des virgules. Si vous changez de téléphone chaque jour, modifiez-le depuis le menu de Ringside dans la zone de notification.</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <extracomment>The first of a list of countries</extracomment>
        <translation>Selon les réglages de cet ordinateur</translation>
    </message>
    <message>
        <source>Country of your numbers</source>
        <translation>Pays de vos numéros</translation>
    </message>
    <message>
        <source>How numbers without a country code are to be read.</source>
        <translation>Comment lire les numéros sans indicatif de pays.</translation>
    </message>
    <message>
        <source>An extension is made of digits, or of letters, without blanks: 1001.</source>
        <translation>Un poste se compose de chiffres ou de lettres, sans espaces&#xa0;: 1001.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Phone system</source>
        <translation>Système téléphonique</translation>
    </message>
    <message>
        <source>CRM &amp; directories</source>
        <translation>CRM et annuaires</translation>
    </message>
    <message>
        <source>Pop-up card</source>
        <translation>Fiche d’appel</translation>
    </message>
    <message>
        <source>Privacy &amp; data</source>
        <translation>Confidentialité et données</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Ringside can use %1 now. You can close this page.</source>
        <extracomment>%1 is a CRM (&quot;HubSpot&quot;)</extracomment>
        <translation>Ringside peut maintenant utiliser %1. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>You are not signed in to %1. Close this page and try it again in Ringside.</source>
        <extracomment>%1 is a CRM (&quot;HubSpot&quot;)</extracomment>
        <translation>Vous n’êtes pas connecté à %1. Fermez cette page et réessayez dans Ringside.</translation>
    </message>
</context>
<context>
    <name>SqlDirectory</name>
    <message>
        <source>Database (SQL)</source>
        <translation>Base de données (SQL)</translation>
    </message>
    <message>
        <source>A query of your own in PostgreSQL, MySQL, SQLite, or anything with an ODBC driver.</source>
        <translation>Votre propre requête dans PostgreSQL, MySQL, SQLite ou toute base disposant d’un pilote ODBC.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Empty: this computer. Not for ODBC and SQLite.</source>
        <translation>Vide&#xa0;: cet ordinateur. Pas pour ODBC ni SQLite.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>Vide&#xa0;: le port habituel.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Its name; for SQLite its file, for ODBC the data source or a connection string.</source>
        <translation>Son nom&#xa0;; pour SQLite son fichier, pour ODBC la source de données ou une chaîne de connexion.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>One SELECT with :phone, :e164, :digits or :suffix in it, for the caller&apos;s number.</source>
        <extracomment>the words with a colon are not translated</extracomment>
        <translation>Un seul SELECT contenant :phone, :e164, :digits ou :suffix pour le numéro de l’appelant.</translation>
    </message>
    <message>
        <source>Meaning of columns</source>
        <translation>Signification des colonnes</translation>
    </message>
    <message>
        <source>Where their names do not say it: cust_nm=name, tel1=phone.</source>
        <translation>Quand leurs noms ne l’indiquent pas&#xa0;: cust_nm=name, tel1=phone.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>To other computers</source>
        <translation>Vers d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is of the company&apos;s own making.</source>
        <translation>Un fichier PEM, si le certificat du serveur est émis par l’entreprise elle-même.</translation>
    </message>
    <message>
        <source>Options of the driver</source>
        <translation>Options du pilote</translation>
    </message>
    <message>
        <source>In the driver&apos;s own words: application_name=ringside.</source>
        <translation>Dans les termes du pilote lui-même&#xa0;: application_name=ringside.</translation>
    </message>
</context>
<context>
    <name>SystemQuietText</name>
    <message>
        <source>This desktop does not tell programs about its own &quot;do not disturb&quot;.</source>
        <translation>Ce bureau n’indique pas aux programmes son propre mode «&#xa0;Ne pas déranger&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;Do not disturb&quot; of the desktop is on.</source>
        <translation>Le mode «&#xa0;Ne pas déranger&#xa0;» du bureau est activé.</translation>
    </message>
    <message>
        <source>&quot;Do not disturb&quot; of the desktop is off.</source>
        <translation>Le mode «&#xa0;Ne pas déranger&#xa0;» du bureau est désactivé.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connecting …</source>
        <translation>connexion en cours…</translation>
    </message>
    <message>
        <source>the connection was lost; Ringside tries again.</source>
        <translation>la connexion a été perdue&#xa0;; Ringside réessaie.</translation>
    </message>
    <message>
        <source>it does not let us in; check the settings.</source>
        <translation>la connexion a été refusée&#xa0;; vérifiez les réglages.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a telephone system, %2 its state in words</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln waiting)</source>
        <extracomment>%1 is the name of a queue, %n how many callers wait in it</extracomment>
        <translation>
            <numerusform>%1 (%Ln en attente)</numerusform>
            <numerusform>%1 (%Ln en attente)</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>%1, ringing</source>
        <translation>%1, sonne</translation>
    </message>
    <message>
        <source>%1, in call</source>
        <translation>%1, en communication</translation>
    </message>
    <message>
        <source>%1, on hold</source>
        <translation>%1, en attente</translation>
    </message>
    <message>
        <source>%1, to wrap up</source>
        <translation>%1, à clôturer</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, terminé</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <translation>%1, manqué</translation>
    </message>
    <message>
        <source>%1, answered by a colleague</source>
        <translation>%1, pris par un collègue</translation>
    </message>
    <message>
        <source>No telephone system is configured.</source>
        <translation>Aucun système téléphonique n’est configuré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed call(s)</source>
        <translation>
            <numerusform>%Ln appel manqué</numerusform>
            <numerusform>%Ln appels manqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb is on: no cards are shown.</source>
        <translation>Ne pas déranger est activé&#xa0;: aucune fiche n’est affichée.</translation>
    </message>
    <message>
        <source>answered by a colleague</source>
        <translation>pris par un collègue</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>pris par %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
</context>
<context>
    <name>UrlSchemeText</name>
    <message>
        <source>No program is set for %1: links.</source>
        <extracomment>%1 is &quot;tel&quot;, &quot;callto&quot; or &quot;sip&quot;</extracomment>
        <translation>Aucun programme n’est défini pour les liens %1:.</translation>
    </message>
    <message>
        <source>Ringside dials %1: links.</source>
        <translation>Ringside compose les numéros des liens %1:.</translation>
    </message>
    <message>
        <source>%1: links are opened by %2.</source>
        <extracomment>%1 is &quot;tel&quot;, &quot;callto&quot; or &quot;sip&quot;, %2 the name of a program</extracomment>
        <translation>Les liens %1: sont ouverts par %2.</translation>
    </message>
    <message>
        <source>The system does not say what opens %1: links.</source>
        <translation>Le système n’indique pas ce qui ouvre les liens %1:.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Another instance holds this profile but does not answer. End it, or choose another --profile.</source>
        <translation>Une autre instance occupe ce profil mais ne répond pas. Terminez-la ou choisissez un autre --profile.</translation>
    </message>
    <message>
        <source>Correct it, or move the file away to start with the defaults.</source>
        <translation>Corrigez-le, ou déplacez le fichier pour démarrer avec les valeurs par défaut.</translation>
    </message>
</context>
</TS>
