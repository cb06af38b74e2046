<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AutostartText</name>
    <message>
        <source>The system does not say whether Ringside starts when you sign in.</source>
        <translation>El sistema no indica si Ringside se inicia cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>Ringside does not start by itself.</source>
        <translation>Ringside no se inicia solo.</translation>
    </message>
    <message>
        <source>Ringside starts when anybody signs in on this computer.</source>
        <translation>Ringside se inicia cuando cualquier persona inicia sesión en este equipo.</translation>
    </message>
    <message>
        <source>Ringside starts when you sign in.</source>
        <translation>Ringside se inicia cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>Another copy starts when you sign in: %1. Switch it off and on again to start this one.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>Al iniciar sesión se abre otra copia: %1. Desactive la opción y vuelva a activarla para que se inicie esta.</translation>
    </message>
    <message>
        <source>It was switched off in the system&apos;s own settings. Switch it on here to undo that.</source>
        <translation>Se desactivó en los ajustes del propio sistema. Actívelo aquí para deshacerlo.</translation>
    </message>
    <message>
        <source>This system does not let Ringside start by itself. Add it to the programs that start when you sign in, in the system&apos;s settings.</source>
        <translation>Este sistema no permite que Ringside se inicie solo. Añádalo, en los ajustes del sistema, a los programas que se inician con la sesión.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Ringside is not running for this profile: start it first.</source>
        <translation>Ringside no está en marcha para este perfil: inícielo primero.</translation>
    </message>
    <message>
        <source>The running instance has ended.</source>
        <translation>La instancia en marcha ha terminado.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Ringside is already running for this profile.</source>
        <translation>Ringside ya está en marcha para este perfil.</translation>
    </message>
    <message>
        <source>The running instance does not know this command; is it another version?</source>
        <translation>La instancia en marcha no conoce esta orden; ¿es otra versión?</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rows like these.</source>
        <translation>
            <numerusform>… y %n fila más como estas.</numerusform>
            <numerusform>… y %n filas más como estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 unchanged, %5 joined with a row before, %6 skipped.</source>
        <translation>%1 leídas: %2 añadidas, %3 actualizadas, %4 sin cambios, %5 unidas a una fila anterior, %6 omitidas.</translation>
    </message>
    <message>
        <source>Tried only, nothing was changed. %1</source>
        <translation>Solo una prueba: no se ha cambiado nada. %1</translation>
    </message>
    <message>
        <source>Your phone rings; take it, and the number is dialled.</source>
        <translation>Su teléfono suena; conteste y se marcará el número.</translation>
    </message>
    <message>
        <source>This link names no number that can be dialled.</source>
        <translation>Este enlace no contiene ningún número que se pueda marcar.</translation>
    </message>
    <message>
        <source>There was no call since Ringside was started.</source>
        <translation>No ha habido ninguna llamada desde que se inició Ringside.</translation>
    </message>
    <message>
        <source>No call of this id is remembered; `ringside watch --json` shows ids.</source>
        <translation>No se recuerda ninguna llamada con este identificador; `ringside watch --json` muestra los identificadores.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>Nothing is configured yet: add call_sources to config.yml.</source>
        <translation>Aún no hay nada configurado: añada call_sources a config.yml.</translation>
    </message>
</context>
<context>
    <name>ConfigCommands</name>
    <message>
        <source>(nothing)</source>
        <extracomment>in a list of settings that change: there was, or will be, no value</extracomment>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>NEW HOST: %1 is at %2 until now and will be at %3. Its password is not sent there until you allow it.</source>
        <extracomment>%1 a call source, %2 and %3 host names</extracomment>
        <translation>SERVIDOR NUEVO: %1 está hasta ahora en %2 y estará en %3. Su contraseña no se envía allí hasta que usted lo permita.</translation>
    </message>
    <message>
        <source>Settings that your administrator has locked stay as they are.</source>
        <translation>Los ajustes que su administrador ha bloqueado quedan como están.</translation>
    </message>
    <message>
        <source>Take these settings over? [y/N]</source>
        <translation>¿Adoptar estos ajustes (y = sí)? [y/N]</translation>
    </message>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: el archivo no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>%1: good.</source>
        <translation>%1: correcto.</translation>
    </message>
    <message>
        <source>%1 holds your settings, without passwords and without your extension.</source>
        <translation>%1 contiene sus ajustes, sin contraseñas y sin su extensión.</translation>
    </message>
    <message>
        <source>Nothing changes: these are your settings already.</source>
        <translation>No cambia nada: estos ya son sus ajustes.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give --yes to take these settings over.</source>
        <translation>No se ha cambiado nada. Indique --yes para adoptar estos ajustes.</translation>
    </message>
    <message>
        <source>The settings were taken over. Passwords are not among them: give yours in the settings.</source>
        <translation>Se han adoptado los ajustes. No incluyen contraseñas: indique las suyas en los ajustes.</translation>
    </message>
    <message>
        <source>There are no rules for this computer (%1).</source>
        <translation>No hay reglas para este equipo (%1).</translation>
    </message>
</context>
<context>
    <name>ConnectorCommands</name>
    <message>
        <source>%1: there is no such file, and no connector of this name.</source>
        <translation>%1: no existe ese archivo ni un conector con ese nombre.</translation>
    </message>
    <message>
        <source>%1 is empty: write --set %1=env:NAME with a variable of the environment.</source>
        <translation>%1 está vacío: escriba --set %1=env:NOMBRE con una variable de entorno.</translation>
    </message>
    <message>
        <source>The connector has no parameter %1. It has: %2.</source>
        <translation>El conector no tiene el parámetro %1. Tiene: %2.</translation>
    </message>
    <message>
        <source>Nobody has this number there.</source>
        <translation>Allí nadie tiene este número.</translation>
    </message>
    <message>
        <source>(own: %1)</source>
        <extracomment>behind a connector that is the administrator&apos;s own file</extracomment>
        <translation>(propio: %1)</translation>
    </message>
    <message>
        <source>%1: good. %2: %3.</source>
        <extracomment>%1 a file, %2 the name of a CRM, %3 a list of words</extracomment>
        <translation>%1: correcto. %2: %3.</translation>
    </message>
    <message>
        <source>%1 holds what was said, without passwords and keys, but with people&apos;s data: read it before you pass it on.</source>
        <translation>%1 contiene lo que se dijo, sin contraseñas ni claves, pero con datos de personas: léalo antes de pasarlo a otros.</translation>
    </message>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: el archivo no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is no recording of &quot;ringside connector try&quot;.</source>
        <translation>%1 no es una grabación de «ringside connector try».</translation>
    </message>
</context>
<context>
    <name>ConnectorForm</name>
    <message>
        <source>Contacts, companies and leads, with calls, mails, notes, meetings, tasks and deals.</source>
        <translation>Contactos, empresas y clientes potenciales, con llamadas, correos, notas, reuniones, tareas y negocios.</translation>
    </message>
    <message>
        <source>Inbound webhook</source>
        <translation>Webhook entrante</translation>
    </message>
    <message>
        <source>Sign in with Bitrix24</source>
        <translation>Iniciar sesión con Bitrix24</translation>
    </message>
    <message>
        <source>Portal</source>
        <extracomment>The company&apos;s own address at Bitrix24</extracomment>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Application ID (client_id)</source>
        <translation>ID de la aplicación (client_id)</translation>
    </message>
    <message>
        <source>Application key (client_secret)</source>
        <translation>Clave de la aplicación (client_secret)</translation>
    </message>
    <message>
        <source>Calls are logged for</source>
        <extracomment>In whose name; the choices are people</extracomment>
        <translation>Las llamadas se registran a nombre de</translation>
    </message>
    <message>
        <source>The owner of the webhook, or whoever has signed in</source>
        <translation>El propietario del webhook o quien haya iniciado sesión</translation>
    </message>
    <message>
        <source>The employee with the extension of the call</source>
        <translation>El empleado que tiene la extensión de la llamada</translation>
    </message>
    <message>
        <source>Contacts, accounts and leads, with calls, mails, notes, meetings, tasks, deals and cases.</source>
        <translation>Contactos, cuentas y clientes potenciales, con llamadas, correos, notas, reuniones, tareas, negocios y casos.</translation>
    </message>
    <message>
        <source>Sign in with Microsoft</source>
        <translation>Iniciar sesión con Microsoft</translation>
    </message>
    <message>
        <source>The application signs in by itself</source>
        <translation>La aplicación inicia sesión por sí sola</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>The company&apos;s Dynamics 365, with an address of its own</extracomment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>A company&apos;s directory at Microsoft</extracomment>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Id. de aplicación (cliente)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Find callers among</source>
        <translation>Buscar a quien llama entre</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>A kind of record in a CRM, as are leads and accounts</extracomment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Contacts and accounts</source>
        <translation>Contactos y cuentas</translation>
    </message>
    <message>
        <source>Contacts, accounts and leads</source>
        <translation>Contactos, cuentas y clientes potenciales</translation>
    </message>
    <message>
        <source>Mark logged calls as completed</source>
        <translation>Marcar como completadas las llamadas registradas</translation>
    </message>
    <message>
        <source>Refuse new contacts that are duplicates</source>
        <translation>Rechazar contactos nuevos que estén duplicados</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>One of the apps inside Dynamics 365</extracomment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Telephone columns of contacts</source>
        <translation>Columnas de teléfono de los contactos</translation>
    </message>
    <message>
        <source>Telephone columns of accounts</source>
        <translation>Columnas de teléfono de las cuentas</translation>
    </message>
    <message>
        <source>Telephone columns of leads</source>
        <translation>Columnas de teléfono de los clientes potenciales</translation>
    </message>
    <message>
        <source>Column for the call&apos;s key</source>
        <translation>Columna para la clave de la llamada</translation>
    </message>
    <message>
        <source>Column for the outcome</source>
        <translation>Columna para el resultado</translation>
    </message>
    <message>
        <source>Column for the stage</source>
        <translation>Columna para la fase</translation>
    </message>
    <message>
        <source>Sign-in host</source>
        <translation>Servidor de inicio de sesión</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>Contacts, leads and accounts, with calls, mails, notes, meetings, tasks, deals and cases.</source>
        <translation>Contactos, clientes potenciales y cuentas, con llamadas, correos, notas, reuniones, tareas, negocios y casos.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Address of EspoCRM</source>
        <translation>Dirección de EspoCRM</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>New records belong to</source>
        <translation>Los registros nuevos pertenecen a</translation>
    </message>
    <message>
        <source>Search numbers in</source>
        <translation>Buscar números en</translation>
    </message>
    <message>
        <source>Field for the call&apos;s key</source>
        <translation>Campo para la clave de la llamada</translation>
    </message>
    <message>
        <source>Path of the API</source>
        <translation>Ruta de la API</translation>
    </message>
    <message>
        <source>External CRM (REST lookup)</source>
        <extracomment>The name of a connector</extracomment>
        <translation>CRM externo (consulta REST)</translation>
    </message>
    <message>
        <source>A web service of your own that answers who has a number.</source>
        <translation>Un servicio web propio que responde a quién pertenece un número.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A web address</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Contacts, with calls, mails, notes, deals and tickets.</source>
        <translation>Contactos, con llamadas, correos, notas, negocios y tickets.</translation>
    </message>
    <message>
        <source>Private app token</source>
        <translation>Token de aplicación privada</translation>
    </message>
    <message>
        <source>Sign in with HubSpot</source>
        <translation>Iniciar sesión con HubSpot</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>API version for associations</source>
        <translation>Versión de la API para asociaciones</translation>
    </message>
    <message>
        <source>People on a board, with calls, mails, updates and deals.</source>
        <translation>Personas de un tablero, con llamadas, correos, actualizaciones y negocios.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Board with people</source>
        <extracomment>A board of monday.com</extracomment>
        <translation>Tablero con personas</translation>
    </message>
    <message>
        <source>Phone columns</source>
        <translation>Columnas de teléfono</translation>
    </message>
    <message>
        <source>Numbers are stored</source>
        <extracomment>Telephone numbers; the choices say in which form</extracomment>
        <translation>Los números están guardados</translation>
    </message>
    <message>
        <source>In any form</source>
        <translation>En cualquier forma</translation>
    </message>
    <message>
        <source>As digits only</source>
        <translation>Solo como cifras</translation>
    </message>
    <message>
        <source>E-mail column</source>
        <translation>Columna de correo</translation>
    </message>
    <message>
        <source>Company column</source>
        <translation>Columna de empresa</translation>
    </message>
    <message>
        <source>Job title column</source>
        <translation>Columna de cargo</translation>
    </message>
    <message>
        <source>Activity for calls</source>
        <translation>Actividad para las llamadas</translation>
    </message>
    <message>
        <source>Board with deals</source>
        <translation>Tablero con negocios</translation>
    </message>
    <message>
        <source>Deals: column that connects people</source>
        <translation>Negocios: columna que conecta con personas</translation>
    </message>
    <message>
        <source>Deals: amount</source>
        <translation>Negocios: importe</translation>
    </message>
    <message>
        <source>Deals: stage</source>
        <translation>Negocios: fase</translation>
    </message>
    <message>
        <source>Deals: closing date</source>
        <translation>Negocios: fecha de cierre</translation>
    </message>
    <message>
        <source>Board with tasks</source>
        <translation>Tablero con tareas</translation>
    </message>
    <message>
        <source>Tasks: column that connects people</source>
        <translation>Tareas: columna que conecta con personas</translation>
    </message>
    <message>
        <source>Tasks: due date</source>
        <translation>Tareas: fecha de vencimiento</translation>
    </message>
    <message>
        <source>Contacts, with calls, mails, notes, meetings, tasks, deals, tickets and orders.</source>
        <translation>Contactos, con llamadas, correos, notas, reuniones, tareas, negocios, tickets y pedidos.</translation>
    </message>
    <message>
        <source>Address of Odoo</source>
        <translation>Dirección de Odoo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Type of new tasks</source>
        <translation>Tipo de las tareas nuevas</translation>
    </message>
    <message>
        <source>People, with calls, mails, notes, meetings, tasks and deals.</source>
        <translation>Personas, con llamadas, correos, notas, reuniones, tareas y negocios.</translation>
    </message>
    <message>
        <source>Sign in with Pipedrive</source>
        <translation>Iniciar sesión con Pipedrive</translation>
    </message>
    <message>
        <source>Logged calls become</source>
        <extracomment>The choices are kinds of records</extracomment>
        <translation>Las llamadas registradas se guardan como</translation>
    </message>
    <message>
        <source>Call logs</source>
        <translation>Registros de llamadas</translation>
    </message>
    <message>
        <source>Activities of the kind call</source>
        <translation>Actividades de tipo llamada</translation>
    </message>
    <message>
        <source>Times of call logs</source>
        <translation>Horas de los registros de llamadas</translation>
    </message>
    <message>
        <source>API version for call logs, notes, leads and users</source>
        <translation>Versión de la API para registros de llamadas, notas, clientes potenciales y usuarios</translation>
    </message>
    <message>
        <source>Sign in with Salesforce</source>
        <translation>Iniciar sesión con Salesforce</translation>
    </message>
    <message>
        <source>Private key (JWT bearer)</source>
        <translation>Clave privada (JWT bearer)</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Clave de consumidor</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Secreto de consumidor</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>Whom a sign-in is meant for, as Salesforce calls it</extracomment>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Callers are looked up in</source>
        <translation>Se busca a quien llama en</translation>
    </message>
    <message>
        <source>Contacts, leads and accounts</source>
        <translation>Contactos, clientes potenciales y cuentas</translation>
    </message>
    <message>
        <source>Contacts and leads</source>
        <translation>Contactos y clientes potenciales</translation>
    </message>
    <message>
        <source>New people become</source>
        <extracomment>The choices are kinds of records: contacts, leads</extracomment>
        <translation>Las personas nuevas se guardan como</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Clientes potenciales</translation>
    </message>
    <message>
        <source>Save in spite of duplicate alerts</source>
        <translation>Guardar a pesar de las alertas de duplicados</translation>
    </message>
    <message>
        <source>Customers of a shop, with calls, notes and orders.</source>
        <translation>Clientes de una tienda, con llamadas, notas y pedidos.</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>ID de cliente y secreto</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Token de acceso de la API Admin</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Write calls into</source>
        <extracomment>The choices are places in Shopify</extracomment>
        <translation>Anotar las llamadas en</translation>
    </message>
    <message>
        <source>Metafields of the customer</source>
        <translation>Metacampos del cliente</translation>
    </message>
    <message>
        <source>The customer&apos;s note</source>
        <translation>La nota del cliente</translation>
    </message>
    <message>
        <source>People, with calls and tickets.</source>
        <translation>Personas, con llamadas y tickets.</translation>
    </message>
    <message>
        <source>Sign in with Zendesk</source>
        <translation>Iniciar sesión con Zendesk</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <extracomment>What stands before .zendesk.com</extracomment>
        <translation>Subdominio</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Client identifier</source>
        <translation>Identificador de cliente</translation>
    </message>
    <message>
        <source>Status of logged calls</source>
        <translation>Estado de las llamadas registradas</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Field for the length of a call</source>
        <translation>Campo para la duración de la llamada</translation>
    </message>
    <message>
        <source>Field for the outcome</source>
        <translation>Campo para el resultado</translation>
    </message>
    <message>
        <source>Tag of deals</source>
        <translation>Etiqueta de los negocios</translation>
    </message>
    <message>
        <source>Log calls with Talk Partner Edition</source>
        <translation>Registrar llamadas con Talk Partner Edition</translation>
    </message>
    <message>
        <source>Sign in with Zoho</source>
        <translation>Iniciar sesión con Zoho</translation>
    </message>
    <message>
        <source>Self client, without a person</source>
        <translation>Self Client, sin una persona</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>United States (zoho.com)</source>
        <translation>Estados Unidos (zoho.com)</translation>
    </message>
    <message>
        <source>Europe (zoho.eu)</source>
        <translation>Europa (zoho.eu)</translation>
    </message>
    <message>
        <source>India (zoho.in)</source>
        <translation>India (zoho.in)</translation>
    </message>
    <message>
        <source>Australia (zoho.com.au)</source>
        <translation>Australia (zoho.com.au)</translation>
    </message>
    <message>
        <source>China (zoho.com.cn)</source>
        <translation>China (zoho.com.cn)</translation>
    </message>
    <message>
        <source>Japan (zoho.jp)</source>
        <translation>Japón (zoho.jp)</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation>Canadá (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Saudi Arabia (zoho.sa)</source>
        <translation>Arabia Saudí (zoho.sa)</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID de la organización</translation>
    </message>
    <message>
        <source>Days until a new deal closes</source>
        <translation>Días hasta el cierre de un negocio nuevo</translation>
    </message>
    <message>
        <source>Field for the call&apos;s ID</source>
        <translation>Campo para el ID de la llamada</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>There was no answer in time; Ringside tries again.</source>
        <translation>No hubo respuesta a tiempo; Ringside lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be reached; Ringside tries again. Check its address and the network.</source>
        <translation>No se puede establecer la conexión; Ringside lo intenta de nuevo. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The account lacks a right that is needed. Ask your administrator for it.</source>
        <translation>A la cuenta le falta un permiso necesario. Pídaselo a su administrador.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>It asks us to wait; Ringside goes on by itself.</source>
        <translation>Nos pide que esperemos; Ringside continúa por sí solo.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Is it the right address and port?</source>
        <translation>No se pudo entender la respuesta. ¿Son correctos la dirección y el puerto?</translation>
    </message>
    <message>
        <source>The data on this computer cannot be read or written.</source>
        <translation>Los datos de este equipo no se pueden leer o escribir.</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>Eso no es posible aquí.</translation>
    </message>
    <message>
        <source>Ringside made a mistake; the log says more.</source>
        <translation>Ringside ha cometido un error; el registro da más detalles.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence (&quot;It cannot be reached …&quot;), %2 the technical detail</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>acceso rechazado</translation>
    </message>
    <message>
        <source>a right is missing</source>
        <translation>falta un permiso</translation>
    </message>
    <message>
        <source>asks us to wait</source>
        <translation>pide esperar</translation>
    </message>
    <message>
        <source>data cannot be read</source>
        <translation>datos ilegibles</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>no funcionó</translation>
    </message>
    <message>
        <source>There is no password for it on this computer yet.</source>
        <translation>Todavía no hay contraseña para esto en este equipo.</translation>
    </message>
    <message>
        <source>Its password was given for another server, and is not sent to this one until you allow it.</source>
        <translation>Su contraseña se dio para otro servidor y no se envía a este hasta que usted lo permita.</translation>
    </message>
    <message>
        <source>The sign-in was refused: user name, password or key is wrong or has expired. Correct it in the settings.</source>
        <translation>Se rechazó el acceso: el nombre de usuario, la contraseña o la clave no son correctos o han caducado. Corríjalo en los ajustes.</translation>
    </message>
    <message>
        <source>Something in its settings is missing or wrong. Correct it there.</source>
        <translation>En sus ajustes falta algo o hay algo incorrecto. Corríjalo allí.</translation>
    </message>
    <message>
        <source>settings are incomplete</source>
        <translation>los ajustes están incompletos</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <extracomment>A directory or CRM has sent something that is no answer</extracomment>
        <translation>respuesta no entendida</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The phone book: %1</source>
        <translation>La agenda: %1</translation>
    </message>
    <message>
        <source>The journal: %1</source>
        <translation>El diario: %1</translation>
    </message>
    <message>
        <source>Calls cannot be written to the journal; they are kept until they can. %1</source>
        <translation>Las llamadas no se pueden escribir en el diario; se guardan hasta que sea posible. %1</translation>
    </message>
    <message>
        <source>Your notes cannot be written to the journal; they are kept until they can. %1</source>
        <translation>Sus notas no se pueden escribir en el diario; se guardan hasta que sea posible. %1</translation>
    </message>
    <message>
        <source>The password of %1 was given for %2; the settings now name %3. It is not sent there until you allow it in the settings.</source>
        <extracomment>%1 call sources (&quot;Asterisk&quot;), %2 and %3 host names</extracomment>
        <translation>La contraseña de %1 se indicó para %2; los ajustes señalan ahora %3. No se envía allí hasta que usted lo permita en los ajustes.</translation>
    </message>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>La demostración no puede iniciarse: %1</translation>
    </message>
    <message>
        <source>The sample people: %1</source>
        <translation>Las personas de ejemplo: %1</translation>
    </message>
    <message>
        <source>It is built in, and plays by itself.</source>
        <translation>Está integrada y se reproduce sola.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this provider here.</source>
        <translation>Su administrador no permite este proveedor aquí.</translation>
    </message>
    <message>
        <source>The file %1 holds unprotected passwords. Your administrator does not allow that: they are not used.</source>
        <extracomment>%1 a file</extracomment>
        <translation>El archivo %1 contiene contraseñas sin proteger. Su administrador no lo permite: no se utilizan.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>You have to sign in: in the settings, or on the next card.</source>
        <translation>Tiene que iniciar sesión: en los ajustes o en la próxima ficha.</translation>
    </message>
    <message>
        <source>The sign-in to %1 could not be kept in the keychain, and ends with Ringside. %2</source>
        <extracomment>%1 a provider (&quot;HubSpot&quot;), %2 a sentence on what is wrong with the keychain</extracomment>
        <translation>La sesión de %1 no se pudo guardar en el llavero y terminará al cerrarse Ringside. %2</translation>
    </message>
    <message>
        <source>You could not be signed in to %1. %2</source>
        <translation>No se pudo iniciar su sesión en %1. %2</translation>
    </message>
</context>
<context>
    <name>HotkeyText</name>
    <message>
        <source>No shortcut is set.</source>
        <translation>No hay ningún atajo definido.</translation>
    </message>
    <message>
        <source>The desktop is asked for this shortcut.</source>
        <translation>Se está pidiendo este atajo al escritorio.</translation>
    </message>
    <message>
        <source>The shortcut works in every program.</source>
        <extracomment>%1 is how the desktop describes the shortcut that was chosen there, such as &quot;Press &lt;Ctrl&gt;&lt;Alt&gt;R&quot;</extracomment>
        <translation>El atajo funciona en todos los programas.</translation>
    </message>
    <message>
        <source>The desktop has set it to: %1</source>
        <translation>El escritorio lo ha fijado así: %1</translation>
    </message>
    <message>
        <source>Another program has this shortcut. Choose another one.</source>
        <translation>Otro programa usa este atajo. Elija otro.</translation>
    </message>
    <message>
        <source>The desktop did not allow it. Set it again to be asked again.</source>
        <translation>El escritorio no lo permitió. Defínalo otra vez para que se lo vuelva a preguntar.</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl, Alt or the system key with a key of this keyboard, or a function key.</source>
        <translation>Un atajo necesita Ctrl, Alt o la tecla del sistema con una tecla de este teclado, o bien una tecla de función.</translation>
    </message>
    <message>
        <source>This desktop has no shortcuts for programs. In its keyboard settings, set one of your own to the command: ringside --show-call</source>
        <extracomment>&quot;ringside --show-call&quot; is a command and stays as it is</extracomment>
        <translation>Este escritorio no ofrece atajos para programas. En sus ajustes de teclado, defina uno propio con la orden: ringside --show-call</translation>
    </message>
</context>
<context>
    <name>LdapDirectory</name>
    <message>
        <source>LDAP or Active Directory</source>
        <translation>LDAP o Active Directory</translation>
    </message>
    <message>
        <source>The company&apos;s directory: colleagues, and whoever else is kept there.</source>
        <translation>El directorio de la empresa: compañeros y cualquier otra persona que figure en él.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>For example ldaps://dc1.example.com. Further ones stand in for the first.</source>
        <translation>Por ejemplo, ldaps://dc1.example.com. Los demás sustituyen al primero cuando no está disponible.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Its distinguished name, or user@example.com for Active Directory.</source>
        <translation>Su nombre distinguido o, en Active Directory, user@example.com.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep a copy on this computer</source>
        <translation>Guardar una copia en este equipo</translation>
    </message>
    <message>
        <source>Answers then come at once, and without the network too.</source>
        <translation>Así las respuestas llegan de inmediato, también sin red.</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Buscar en</translation>
    </message>
    <message>
        <source>For example ou=People,dc=example,dc=com. Empty: everything that the server holds.</source>
        <translation>Por ejemplo, ou=People,dc=example,dc=com. Vacío: todo lo que contiene el servidor.</translation>
    </message>
    <message>
        <source>Filter for people</source>
        <translation>Filtro de personas</translation>
    </message>
    <message>
        <source>Who counts as a person, as an LDAP filter. Empty: the usual one.</source>
        <translation>Quién cuenta como persona, en forma de filtro LDAP. Vacío: el habitual.</translation>
    </message>
    <message>
        <source>Look for numbers</source>
        <translation>Buscar números</translation>
    </message>
    <message>
        <source>As suits the server</source>
        <translation>Como convenga al servidor</translation>
    </message>
    <message>
        <source>However they are written</source>
        <translation>Sin importar cómo estén escritos</translation>
    </message>
    <message>
        <source>In the usual ways of writing them, with an index</source>
        <translation>En las formas habituales de escribirlos, con un índice</translation>
    </message>
    <message>
        <source>Tags for groups</source>
        <translation>Etiquetas para grupos</translation>
    </message>
    <message>
        <source>Members of a group get a tag: Key accounts=vip.</source>
        <translation>Los miembros de un grupo reciben una etiqueta: Clientes clave=vip.</translation>
    </message>
    <message>
        <source>Attributes with numbers</source>
        <translation>Atributos con números</translation>
    </message>
    <message>
        <source>With the word for each: telephoneNumber=work. Empty: the usual ones.</source>
        <translation>Con la palabra para cada uno: telephoneNumber=work. Vacío: los habituales.</translation>
    </message>
    <message>
        <source>Encrypt ldap:// connections</source>
        <translation>Cifrar las conexiones ldap://</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is of the company&apos;s own making.</source>
        <translation>Un archivo PEM, si el certificado del servidor lo ha emitido la propia empresa.</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>With user and password</source>
        <translation>Con usuario y contraseña</translation>
    </message>
    <message>
        <source>As the user of this computer (Kerberos)</source>
        <translation>Como el usuario de este equipo (Kerberos)</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>The rules in %1:</source>
        <extracomment>%1 a file, %2 who made the rules (&quot;IT, Acme&quot;)</extracomment>
        <translation>Las reglas de %1:</translation>
    </message>
    <message>
        <source>The rules in %1, by %2:</source>
        <translation>Las reglas de %1, hechas por %2:</translation>
    </message>
    <message>
        <source>locked: %1 is %2</source>
        <translation>bloqueado: %1 es %2</translation>
    </message>
    <message>
        <source>preset: %1 is %2 where you have not chosen</source>
        <translation>predefinido: %1 es %2 si usted no ha elegido otra cosa</translation>
    </message>
    <message>
        <source>providers allowed: %1</source>
        <translation>proveedores permitidos: %1</translation>
    </message>
    <message>
        <source>passwords must not be kept in a plain file</source>
        <translation>las contraseñas no deben guardarse en un archivo sin cifrar</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>A button: loads the web page once more.</extracomment>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>A button: shows the same web page in the system&apos;s web browser.</extracomment>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>%1 – Ringside</source>
        <translation>%1 – Ringside</translation>
    </message>
    <message>
        <source>It is not certain that this is really %1: its certificate is not valid. The page was not opened. Please tell your administrator.</source>
        <extracomment>%1: the name of a server, &quot;crm.example.com&quot;</extracomment>
        <translation>No es seguro que este sea realmente %1: su certificado no es válido. La página no se ha abierto. Informe a su administrador.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then reload the page.</source>
        <extracomment>%1: the name of a server, &quot;crm.example.com&quot;</extracomment>
        <translation>No se puede conectar con %1. Compruebe la red y después recargue la página.</translation>
    </message>
    <message>
        <source>The page has stopped working. Reload it to go on.</source>
        <translation>La página ha dejado de funcionar. Recárguela para continuar.</translation>
    </message>
    <message>
        <source>The page asked a question, and Ringside answered no. To answer it yourself, open the page in the browser.</source>
        <translation>La página hizo una pregunta y Ringside respondió que no. Para responder usted, abra la página en el navegador.</translation>
    </message>
    <message>
        <source>Ringside does not send or store files. Open the page in the browser to do that.</source>
        <translation>Ringside no envía ni guarda archivos. Para hacerlo, abra la página en el navegador.</translation>
    </message>
    <message>
        <source>Ringside does not follow this kind of link.</source>
        <translation>Ringside no sigue este tipo de enlace.</translation>
    </message>
</context>
<context>
    <name>Ringside::CallText</name>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>to wrap up</source>
        <extracomment>Behind a call in a list: something is still to be noted about it</extracomment>
        <translation>por cerrar</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>marcando</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonando</translation>
    </message>
    <message>
        <source>in call</source>
        <translation>en llamada</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>answered by a colleague</source>
        <extracomment>%1 is the name of a colleague who took the call</extracomment>
        <translation>contestada por un compañero</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>contestada por %1</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectada</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>Call in progress</source>
        <translation>Llamada en curso</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>Answered by a colleague</source>
        <extracomment>%1 is the name of a colleague who took the call</extracomment>
        <translation>Contestada por un compañero</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Contestada por %1</translation>
    </message>
    <message>
        <source>Outgoing call, busy</source>
        <translation>Llamada saliente, ocupado</translation>
    </message>
    <message>
        <source>Declined call</source>
        <translation>Llamada rechazada</translation>
    </message>
    <message>
        <source>Outgoing call, no answer</source>
        <translation>Llamada saliente, sin respuesta</translation>
    </message>
    <message>
        <source>Call that was not connected</source>
        <translation>Llamada no conectada</translation>
    </message>
    <message>
        <source>Outgoing call, %1</source>
        <extracomment>%1 is a running time like &quot;4:12&quot;</extracomment>
        <translation>Llamada saliente, %1</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>%1 is a running time like &quot;4:12&quot;</extracomment>
        <translation>Llamada, %1</translation>
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
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row of the list of calls, read aloud. %1 who, %2 what happened, %3 when</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <extracomment>A person in a list, read aloud. %1 who, %2 company and number</extracomment>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Person: %1, %2</source>
        <translation>Persona: %1, %2</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Outgoing call by %1</source>
        <extracomment>%1 is a colleague</extracomment>
        <translation>Llamada saliente de %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Llamada con %1</translation>
    </message>
    <message>
        <source>Outgoing call by %1, %2</source>
        <extracomment>%1 is a colleague, %2 a running time like &quot;4:12&quot;</extracomment>
        <translation>Llamada saliente de %1, %2</translation>
    </message>
    <message>
        <source>Call with %1, %2</source>
        <translation>Llamada con %1, %2</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Something that a CRM keeps about a person and has no name for</extracomment>
        <translation>Entrada</translation>
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
        <translation>Ficha emergente</translation>
    </message>
    <message>
        <source>Where the card shows, for which calls, and what stands on it.</source>
        <translation>Dónde se muestra la ficha, con qué llamadas y qué contiene.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Drag the card into a corner, or use the arrow keys: %1.</source>
        <translation>Arrastre la ficha a una esquina o use las teclas de flecha: %1.</translation>
    </message>
    <message>
        <source>The one with the mouse pointer</source>
        <translation>La del puntero del ratón</translation>
    </message>
    <message>
        <source>The main one</source>
        <translation>La principal</translation>
    </message>
    <message>
        <source>This screen is not connected now. Until it is, the card shows on the main one.</source>
        <translation>Esta pantalla no está conectada ahora. Hasta que lo esté, la ficha se muestra en la principal.</translation>
    </message>
    <message>
        <source>When it shows</source>
        <translation>Cuándo se muestra</translation>
    </message>
    <message>
        <source>A call rings</source>
        <translation>Suena una llamada</translation>
    </message>
    <message>
        <source>You take a call</source>
        <translation>Usted contesta una llamada</translation>
    </message>
    <message>
        <source>You make a call</source>
        <translation>Usted hace una llamada</translation>
    </message>
    <message>
        <source>A colleague is on the line</source>
        <translation>Un compañero está en la línea</translation>
    </message>
    <message>
        <source>Stays after the call</source>
        <translation>Permanece tras la llamada</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Until closed</source>
        <extracomment>How long the card stays after a call</extracomment>
        <translation>Hasta cerrarla</translation>
    </message>
    <message>
        <source>With 0 it stays until you close it.</source>
        <translation>Con 0 permanece hasta que usted la cierra.</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>In this order, where they are known. Drag them, or press Alt+Up or Alt+Down.</source>
        <translation>En este orden, si se conocen. Arrástrelos o pulse Alt+Up o Alt+Down.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Número de llamadas</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Posición de %1</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Después de la llamada</translation>
    </message>
    <message>
        <source>Ask for a wrap-up</source>
        <translation>Pedir un cierre</translation>
    </message>
    <message>
        <source>The card asks for a note, an outcome and a time to follow up. Without it, notes can be taken all the same.</source>
        <translation>La ficha pide una nota, un resultado y una hora de seguimiento. Sin ello, también se pueden tomar notas.</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Añadir un resultado</translation>
    </message>
    <message>
        <source>No outcome is asked for.</source>
        <translation>No se pide ningún resultado.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The outcome “%1” is here twice. Change or remove one of the two.</source>
        <extracomment>%1: an outcome of a call</extracomment>
        <translation>El resultado «%1» aparece dos veces. Cambie o quite uno de los dos.</translation>
    </message>
</context>
<context>
    <name>Ringside::CardStep</name>
    <message>
        <source>Your card</source>
        <translation>Su ficha</translation>
    </message>
    <message>
        <source>When your phone rings, a card says who it is. Drag the sample into the corner where it disturbs you least.</source>
        <translation>Cuando suena su teléfono, una ficha dice quién llama. Arrastre la muestra a la esquina donde menos le moleste.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>When it shows</source>
        <translation>Cuándo se muestra</translation>
    </message>
    <message>
        <source>A call rings</source>
        <translation>Suena una llamada</translation>
    </message>
    <message>
        <source>You take a call</source>
        <translation>Usted contesta una llamada</translation>
    </message>
    <message>
        <source>You make a call</source>
        <translation>Usted hace una llamada</translation>
    </message>
    <message>
        <source>A colleague is on the line</source>
        <translation>Un compañero está en la línea</translation>
    </message>
    <message>
        <source>Show me a sample card</source>
        <extracomment>A button: a card appears as if a call came in</extracomment>
        <translation>Mostrar una ficha de ejemplo</translation>
    </message>
    <message>
        <source>Everything you have set here is in the settings, too. Ringside stays in the tray and starts working at once.</source>
        <translation>Todo lo que ha definido aquí está también en los ajustes. Ringside permanece en la bandeja y empieza a trabajar de inmediato.</translation>
    </message>
</context>
<context>
    <name>Ringside::CardText</name>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>Internal call</source>
        <translation>Llamada interna</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>In call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>Answered by a colleague</source>
        <translation>Contestada por un compañero</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Call declined</source>
        <translation>Llamada rechazada</translation>
    </message>
    <message>
        <source>Call cancelled</source>
        <translation>Llamada cancelada</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Llamada fallida</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Llamada terminada</translation>
    </message>
    <message>
        <source>The caller&apos;s number is not shown.</source>
        <translation>El número de quien llama no se muestra.</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <extracomment>%1 is a short internal number</extracomment>
        <translation>Extensión %1</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Número interno</translation>
    </message>
    <message>
        <source>known from %1</source>
        <extracomment>What is known of a caller is from then; %1 is a time like &quot;2 days ago&quot;</extracomment>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <extracomment>%1 is a list of places that were asked: &quot;Phone book, HubSpot&quot;</extracomment>
        <translation>No encontrado en %1</translation>
    </message>
    <message>
        <source>Nobody could be asked who this is.</source>
        <translation>No se pudo preguntar a nadie quién es.</translation>
    </message>
    <message>
        <source>No phone book is set up yet.</source>
        <translation>Aún no hay ninguna agenda configurada.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>first call</source>
        <translation>primera llamada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls, last %1</source>
        <extracomment>%n calls before; %1 is a time like &quot;3 days ago&quot;</extracomment>
        <translation>
            <numerusform>%Ln llamada, la última %1</numerusform>
            <numerusform>%Ln llamadas, la última %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <extracomment>A colleague passed the call on; %1 is a name</extracomment>
        <translation>Transferida por %1</translation>
    </message>
    <message>
        <source>Probably: the number is stored without its country.</source>
        <translation>Probablemente: el número está guardado sin su país.</translation>
    </message>
    <message>
        <source>Perhaps: only the last digits of the number match.</source>
        <translation>Quizás: solo coinciden las últimas cifras del número.</translation>
    </message>
    <message>
        <source>Calls from an extension of this main number.</source>
        <translation>Llama desde una extensión de este número principal.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Primera llamada</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Contestada por %1</translation>
    </message>
    <message>
        <source>Outgoing call, %1</source>
        <extracomment>%1 is a duration like &quot;4 min&quot;</extracomment>
        <translation>Llamada saliente, %1</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <translation>Llamada, %1</translation>
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
        <source>%1…</source>
        <extracomment>A place that is being asked; %1 is its name</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <extracomment>%1 is the name of a place that is being asked</extracomment>
        <translation>%1 aún no ha respondido.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a place said earlier; %1 is its name, %2 a time like &quot;3 days ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What %1 answered %2.</source>
        <extracomment>%1 is the name of a place, %2 a time like &quot;3 days ago&quot;</extracomment>
        <translation>Lo que %1 respondió %2.</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <extracomment>A place that has answered; %1 is its name, %2 a number of milliseconds</extracomment>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <extracomment>%1 is the name of a place, %2 a number of milliseconds</extracomment>
        <translation>%1 respondió en %2 ms.</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>no respondió</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>No se preguntó a %1.</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <extracomment>A button; %1 is the name of a CRM</extracomment>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Crear contacto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people share this number. Who is it?</source>
        <translation>
            <numerusform>%Ln persona tiene este número. ¿Quién es?</numerusform>
            <numerusform>%Ln personas comparten este número. ¿Quién es?</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>contacted %1</source>
        <translation>contacto: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <extracomment>A missed call; %1 is a name or number</extracomment>
        <translation>Perdida: %1</translation>
    </message>
    <message>
        <source>rang %1</source>
        <extracomment>%1 is a duration like &quot;20 s&quot;</extracomment>
        <translation>sonó %1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Outgoing call, not answered</source>
        <translation>Llamada saliente, no contestada</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Outgoing call by %1</source>
        <extracomment>%1 is a colleague</extracomment>
        <translation>Llamada saliente de %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Llamada con %1</translation>
    </message>
    <message>
        <source>Outgoing call by %1, %2</source>
        <extracomment>%1 is a colleague, %2 a duration like &quot;4 min&quot;</extracomment>
        <translation>Llamada saliente de %1, %2</translation>
    </message>
    <message>
        <source>Call with %1, %2</source>
        <translation>Llamada con %1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Something that a CRM keeps about a person and has no name for</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <extracomment>A link; %1 is the name of a CRM that does not let us in any longer</extracomment>
        <translation>%1: volver a iniciar sesión</translation>
    </message>
    <message>
        <source>%1: continue in your browser…</source>
        <extracomment>A page has opened on which the agent signs in; %1 is the name of a CRM</extracomment>
        <translation>%1: continúe en su navegador…</translation>
    </message>
    <message>
        <source>Sign in to %1 on the page in your browser. A click opens it again.</source>
        <extracomment>%1 is the name of a CRM</extracomment>
        <translation>Inicie sesión en %1 en la página de su navegador. Al hacer clic se vuelve a abrir.</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>no funcionó</translation>
    </message>
    <message>
        <source>%1: %2, sign in again</source>
        <extracomment>A link; %1 is the name of a CRM, %2 why the last try to sign in failed: &quot;no answer in time&quot;</extracomment>
        <translation>%1: %2, volver a iniciar sesión</translation>
    </message>
    <message>
        <source>You could not be signed in to %1. %2</source>
        <extracomment>%1 is the name of a CRM, %2 a sentence on what went wrong</extracomment>
        <translation>No se pudo iniciar su sesión en %1. %2</translation>
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
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Put the card away into the tray</source>
        <translation>Apartar la ficha a la bandeja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Cerrar la ficha</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Remember my choice for this number</source>
        <translation>Recordar mi elección para este número</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Vincular…</translation>
    </message>
    <message>
        <source>This number belongs to somebody who is in the phone book already</source>
        <translation>Este número es de alguien que ya está en la agenda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Tomar una nota</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Pass the call on</source>
        <translation>Pasar la llamada</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Terminar la llamada</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Keep the call among those to wrap up</source>
        <translation>Dejar la llamada entre las que están por cerrar</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Llamar a este número</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button: the call goes to whom the agent speaks with</extracomment>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Pass the caller on to them now</source>
        <translation>Pasarle ahora a quien llama</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>A button: the agent speaks with the caller again</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Speak with the caller again</source>
        <translation>Volver a hablar con quien llama</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Nota sobre la llamada</translation>
    </message>
    <message>
        <source>What was said? What was promised?</source>
        <translation>¿Qué se dijo? ¿Qué se prometió?</translation>
    </message>
    <message>
        <source>What is known about the caller</source>
        <translation>Lo que se sabe de quien llama</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Resume the call</source>
        <translation>Retomar la llamada</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Let the caller wait</source>
        <translation>Dejar en espera a quien llama</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved yet. Ringside keeps trying.</source>
        <translation>Aún sin guardar. Ringside sigue intentándolo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Speaking with %1</source>
        <extracomment>The caller waits meanwhile; %1 is a colleague</extracomment>
        <translation>Hablando con %1</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <extracomment>A button; %1 is a person or a number</extracomment>
        <translation>Transferir a %1</translation>
    </message>
    <message>
        <source>Take this number into the phone book</source>
        <translation>Añadir este número a la agenda</translation>
    </message>
    <message>
        <source>Save the wrap-up</source>
        <translation>Guardar el cierre</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>For screen readers; %1 is a person</extracomment>
        <translation>Elegir a %1</translation>
    </message>
    <message>
        <source>Other places</source>
        <extracomment>A button beside &quot;Open in HubSpot&quot;: shows the other places that know the caller</extracomment>
        <translation>Otros lugares</translation>
    </message>
    <message>
        <source>Open the record in another place</source>
        <translation>Abrir el registro en otro lugar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button that opens the caller&apos;s record, where &quot;Open in HubSpot&quot; has no room</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Ringside::ChooserPage</name>
    <message>
        <source>Name, company or number</source>
        <translation>Nombre, empresa o número</translation>
    </message>
    <message>
        <source>Search for the person</source>
        <translation>Buscar a la persona</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Otra persona nueva…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write a few letters of the name.</source>
        <translation>Escriba unas letras del nombre.</translation>
    </message>
    <message>
        <source>Nobody in the phone book matches.</source>
        <translation>Nadie coincide en la agenda.</translation>
    </message>
    <message>
        <source>Merge %1 with another person</source>
        <extracomment>Heading; %1 is a person&apos;s name</extracomment>
        <translation>Combinar %1 con otra persona</translation>
    </message>
    <message>
        <source>Choose who is the same person. %1 stays and gets what only the other one has; the other one goes.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Elija quién es la misma persona. %1 permanece y recibe lo que solo tiene la otra; la otra desaparece.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Whose number is %1?</source>
        <extracomment>Heading; %1 is a telephone number</extracomment>
        <translation>¿De quién es el número %1?</translation>
    </message>
    <message>
        <source>Choose a person of the phone book; the number is added to theirs.</source>
        <translation>Elija a una persona de la agenda; el número se añade a los suyos.</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Añadir el número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>Beside a field of a preview: this person did not have it before</extracomment>
        <translation>añadido</translation>
    </message>
    <message>
        <source>%1 afterwards</source>
        <extracomment>Above a preview; %1 is a person&apos;s name</extracomment>
        <translation>%1 después</translation>
    </message>
</context>
<context>
    <name>Ringside::ConnectorFields</name>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>Uno en cada línea.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>In place of a choice that was not made yet</extracomment>
        <translation>Elija una opción</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>Este campo se debe rellenar.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Begin it with https:// and the name of a server, without a user name or a password in it.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>«%1» no es una dirección web. Empiécela por https:// y el nombre de un servidor, sin nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>This is too long, or has characters in it that cannot be seen.</source>
        <translation>Esto es demasiado largo o contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>Its password was given for another server. Say below whether it may be sent to this one.</source>
        <translation>Su contraseña se dio para otro servidor. Indique abajo si puede enviarse a este.</translation>
    </message>
    <message>
        <source>There is no password for it on this computer yet. Enter it below.</source>
        <translation>Todavía no hay contraseña para esto en este equipo. Introdúzcala abajo.</translation>
    </message>
    <message>
        <source>Your administrator has named it; the value itself is yours to enter.</source>
        <translation>Su administrador le ha dado un nombre; el valor en sí debe introducirlo usted.</translation>
    </message>
</context>
<context>
    <name>Ringside::ConnectorGallery</name>
    <message>
        <source>Find a CRM or directory</source>
        <translation>Buscar un CRM o directorio</translation>
    </message>
    <message>
        <source>Looking for what can be added…</source>
        <translation>Buscando lo que se puede añadir…</translation>
    </message>
    <message>
        <source>Nothing of that name can be added.</source>
        <translation>No se puede añadir nada con ese nombre.</translation>
    </message>
</context>
<context>
    <name>Ringside::CornerChooser</name>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>%1, on %2. Arrow keys move it.</source>
        <translation>%1, en %2. Las teclas de flecha la mueven.</translation>
    </message>
    <message>
        <source>%1. Arrow keys move it.</source>
        <translation>%1. Las teclas de flecha la mueven.</translation>
    </message>
</context>
<context>
    <name>Ringside::DBusNotifier</name>
    <message>
        <source>Show the card</source>
        <translation>Mostrar la ficha</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Hacer el cierre</translation>
    </message>
</context>
<context>
    <name>Ringside::DayPicker</name>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation>El mes anterior (Page Up)</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation>El mes siguiente (Page Down)</translation>
    </message>
    <message>
        <source>Day of the follow-up: %1</source>
        <extracomment>For screen readers; %1 is a date</extracomment>
        <translation>Día del seguimiento: %1</translation>
    </message>
</context>
<context>
    <name>Ringside::DemoPictures</name>
    <message numerus="yes">
        <source>%n card(s) drawn into %1</source>
        <translation>
            <numerusform>%n ficha dibujada en %1</numerusform>
            <numerusform>%n fichas dibujadas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
</context>
<context>
    <name>Ringside::Desktop</name>
    <message>
        <source>config.yml was changed and cannot be used: %1</source>
        <translation>config.yml ha cambiado y no se puede usar: %1</translation>
    </message>
    <message>
        <source>Your telephone rings first.</source>
        <translation>Primero suena su teléfono.</translation>
    </message>
    <message>
        <source>Transferred to %1.</source>
        <extracomment>%1 is a name or a telephone number</extracomment>
        <translation>Transferida a %1.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>No se pudo abrir el navegador.</translation>
    </message>
    <message>
        <source>Opened in the browser.</source>
        <translation>Abierto en el navegador.</translation>
    </message>
    <message>
        <source>The number was copied.</source>
        <translation>Se ha copiado el número.</translation>
    </message>
    <message>
        <source>Ringside</source>
        <translation>Ringside</translation>
    </message>
    <message>
        <source>as the desktop has it</source>
        <translation>según el escritorio</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>hasta las %1</translation>
    </message>
</context>
<context>
    <name>Ringside::DesktopWindows</name>
    <message>
        <source>The part of Ringside that shows pages is not installed (package ringside-browser).</source>
        <translation>La parte de Ringside que muestra páginas no está instalada (paquete ringside-browser).</translation>
    </message>
    <message>
        <source>Ringside waits in the tray. The card shows when somebody calls.</source>
        <translation>Ringside espera en la bandeja. La ficha se muestra cuando alguien llama.</translation>
    </message>
    <message>
        <source>Type one extension. Several phones of your own are for the settings.</source>
        <translation>Escriba una sola extensión. Si usa varios teléfonos propios, indíquelos en los ajustes.</translation>
    </message>
    <message>
        <source>An extension has digits only, 1001 for example.</source>
        <translation>Una extensión solo tiene cifras, por ejemplo 1001.</translation>
    </message>
    <message>
        <source>The page opens in the browser. %1</source>
        <translation>La página se abre en el navegador. %1</translation>
    </message>
    <message>
        <source>The link asks for a call, but holds no number that can be dialled.</source>
        <translation>El enlace pide una llamada, pero no contiene ningún número que se pueda marcar.</translation>
    </message>
    <message>
        <source>Call a number?</source>
        <translation>¿Llamar a un número?</translation>
    </message>
    <message>
        <source>A link wants to call %1. Shall your telephone dial it?</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Un enlace quiere llamar a %1. ¿Debe marcarlo su teléfono?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Send the password to another server?</source>
        <translation>¿Enviar la contraseña a otro servidor?</translation>
    </message>
    <message>
        <source>The password for %1 was given for %2. The settings now name %3. If you did not change them yourself, ask your administrator first.</source>
        <extracomment>%1 names telephone systems, %2 and %3 servers</extracomment>
        <translation>La contraseña de %1 se indicó para %2. Los ajustes señalan ahora %3. Si no los ha cambiado usted, consulte antes a su administrador.</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Enviarla allí</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>No enviarla</translation>
    </message>
</context>
<context>
    <name>Ringside::DirectoriesPage</name>
    <message>
        <source>CRM &amp; directories</source>
        <translation>CRM y directorios</translation>
    </message>
    <message>
        <source>Asked in this order; the first answer is shown at once, later ones add to it.</source>
        <translation>Se consultan en este orden; la primera respuesta se muestra de inmediato y las siguientes la completan.</translation>
    </message>
    <message>
        <source>Callers are looked up nowhere. Add a directory to see who is calling.</source>
        <translation>No se busca en ningún sitio a quien llama. Añada un directorio para ver quién es.</translation>
    </message>
    <message>
        <source>Add a CRM or directory</source>
        <translation>Añadir un CRM o directorio</translation>
    </message>
    <message>
        <source>Add the phone book</source>
        <translation>Añadir la agenda</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Look callers up</source>
        <translation>Buscar a quien llama</translation>
    </message>
    <message>
        <source>Stop at an exact match</source>
        <translation>Parar si hay coincidencia exacta</translation>
    </message>
    <message>
        <source>Spares the directories further down; they are then not asked about this caller.</source>
        <translation>Evita consultas a los directorios siguientes; no se les pregunta por quien llama.</translation>
    </message>
    <message>
        <source>Remember answers</source>
        <translation>Recordar respuestas</translation>
    </message>
    <message>
        <source>Cards of callers who ring again are complete at once.</source>
        <translation>Si alguien vuelve a llamar, su ficha está completa de inmediato.</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Preguntar de nuevo tras</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>The list is set by your administrator.</source>
        <translation>Su administrador ha fijado la lista.</translation>
    </message>
    <message>
        <source>The list is set by %1.</source>
        <translation>%1 ha fijado la lista.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message>
        <source>People from CSV and vCard files, kept on this computer.</source>
        <translation>Personas de archivos CSV y vCard, guardadas en este equipo.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A PEM file, where CRMs or the company&apos;s proxy have certificates of the company&apos;s own making.</source>
        <translation>Un archivo PEM, si los certificados de los CRM o del proxy de la empresa los ha emitido la propia empresa.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>A button: adds a CRM or directory to the list</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>A button; %1: a CRM or directory</extracomment>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>Ringside::Disposition</name>
    <message>
        <source>Follow-up</source>
        <extracomment>The outcome of a call, as are those that follow</extracomment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
</context>
<context>
    <name>Ringside::DispositionRow</name>
    <message>
        <source>What the agent reads</source>
        <translation>Lo que lee el agente</translation>
    </message>
    <message>
        <source>Kept with the call as %1.</source>
        <extracomment>%1: a short word that is kept with a call (&quot;follow_up&quot;)</extracomment>
        <translation>Se guarda con la llamada como %1.</translation>
    </message>
    <message>
        <source>Give the outcome a name, or remove it.</source>
        <translation>Dé un nombre al resultado o quítelo.</translation>
    </message>
</context>
<context>
    <name>Ringside::ExtensionWindow</name>
    <message>
        <source>The telephone you use today (its &amp;extension):</source>
        <translation>El teléfono que usa hoy (su &amp;extensión):</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Su extensión</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Use this extension</source>
        <translation>Usar esta extensión</translation>
    </message>
    <message>
        <source>Type the number of the telephone, 1001 for example.</source>
        <translation>Escriba el número del teléfono, por ejemplo 1001.</translation>
    </message>
</context>
<context>
    <name>Ringside::FileField</name>
    <message>
        <source>Browse…</source>
        <extracomment>A button: chooses a file</extracomment>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>Ringside::FoldPanel</name>
    <message>
        <source>Hide the details of %1</source>
        <extracomment>A button; %1: a telephone system or a directory</extracomment>
        <translation>Ocultar los detalles de %1</translation>
    </message>
    <message>
        <source>Show the details of %1</source>
        <translation>Mostrar los detalles de %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <extracomment>What moves an entry of a list up and down; %1: the entry</extracomment>
        <translation>Posición de %1</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up or Alt+Down.</source>
        <translation>Arrastre o pulse Alt+Up o Alt+Down.</translation>
    </message>
</context>
<context>
    <name>Ringside::FoldSection</name>
    <message>
        <source>Fewer settings</source>
        <extracomment>A button that shows settings most people leave as they are</extracomment>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Fewer settings of %1</source>
        <extracomment>A button; %1: a directory</extracomment>
        <translation>Menos ajustes de %1</translation>
    </message>
    <message>
        <source>More settings of %1</source>
        <translation>Más ajustes de %1</translation>
    </message>
</context>
<context>
    <name>Ringside::FollowUp</name>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time of the follow-up</source>
        <translation>Hora del seguimiento</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <extracomment>When to follow up; %1 is a time of day</extracomment>
        <translation>Mañana %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a day and a time</source>
        <translation>Elegir un día y una hora</translation>
    </message>
</context>
<context>
    <name>Ringside::FormRow</name>
    <message>
        <source>Set by your administrator.</source>
        <extracomment>Beneath a setting that a policy of the company decides</extracomment>
        <translation>Fijado por su administrador.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Fijado por %1.</translation>
    </message>
</context>
<context>
    <name>Ringside::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language, looks, and when you want to be left alone.</source>
        <translation>Idioma, aspecto y cuándo no quiere que se le moleste.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Según el equipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as dialled here.</source>
        <translation>Los números sin prefijo de país se leen como se marcan aquí.</translation>
    </message>
    <message>
        <source>Start and customers</source>
        <translation>Inicio y clientes</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
    <message>
        <source>Customers open</source>
        <translation>Los clientes se abren</translation>
    </message>
    <message>
        <source>In the browser</source>
        <extracomment>Where the page of a customer opens</extracomment>
        <translation>En el navegador</translation>
    </message>
    <message>
        <source>In Ringside</source>
        <extracomment>Where the page of a customer opens</extracomment>
        <translation>En Ringside</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>No card shows by itself then. Calls are recorded all the same.</source>
        <translation>Entonces ninguna ficha se muestra por sí sola. Las llamadas se registran igualmente.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Según el escritorio</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Añadir horas</translation>
    </message>
    <message>
        <source>Such as 18:00 until 08:00 from Monday to Friday.</source>
        <translation>Por ejemplo, de 18:00 a 08:00 de lunes a viernes.</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>A estas horas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No hotkey</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Use Ctrl, Alt or the system&apos;s key together with another key, or a function key.</source>
        <translation>Use Ctrl, Alt o la tecla del sistema junto con otra tecla, o una tecla de función.</translation>
    </message>
    <message>
        <source>When the desktop itself is set to silence notifications.</source>
        <translation>Cuando el propio escritorio tiene silenciadas las notificaciones.</translation>
    </message>
    <message>
        <source>Shows the current call, or the search, from whichever program you are in.</source>
        <translation>Muestra la llamada actual, o la búsqueda, desde el programa en que usted esté.</translation>
    </message>
    <message>
        <source>Telephone links</source>
        <translation>Enlaces telefónicos</translation>
    </message>
    <message>
        <source>Ringside opens tel:, callto: and sip: links.</source>
        <translation>Ringside abre los enlaces tel:, callto: y sip:.</translation>
    </message>
    <message>
        <source>Open them with Ringside</source>
        <extracomment>A button: the system starts Ringside for telephone links from now on</extracomment>
        <translation>Abrirlos con Ringside</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings…</source>
        <translation>Abrir la configuración del sistema…</translation>
    </message>
    <message>
        <source>A click on a number in a web page or a mail. You are asked before anything is dialled.</source>
        <translation>Un clic en un número de una página web o de un correo. Se le pregunta antes de marcar.</translation>
    </message>
    <message>
        <source>Choose Ringside there, as the program for these links.</source>
        <translation>Elija allí Ringside como programa para estos enlaces.</translation>
    </message>
    <message>
        <source>The system does not know Ringside as a program for links. Install it from its package, or choose it in the system&apos;s settings, under default programs.</source>
        <translation>El sistema no conoce Ringside como programa para enlaces. Instálelo desde su paquete o elíjalo en la configuración del sistema, en programas predeterminados.</translation>
    </message>
    <message>
        <source>The system goes on opening them with another program. Choose Ringside in the system&apos;s settings, under default programs.</source>
        <translation>El sistema sigue abriéndolos con otro programa. Elija Ringside en la configuración del sistema, en programas predeterminados.</translation>
    </message>
</context>
<context>
    <name>Ringside::HistoryModel</name>
    <message>
        <source>People</source>
        <extracomment>Above the people that were found</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Above the calls that were found</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>A row that dials when it is chosen; %1 is a telephone number</extracomment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Dials this number.</source>
        <extracomment>Beneath &quot;Call +49 30 23125 012&quot;</extracomment>
        <translation>Marca este número.</translation>
    </message>
</context>
<context>
    <name>Ringside::HotkeyField</name>
    <message>
        <source>Press the keys</source>
        <extracomment>In the field for a keyboard shortcut</extracomment>
        <translation>Pulse las teclas</translation>
    </message>
</context>
<context>
    <name>Ringside::ImportPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Rows that could not be used</source>
        <translation>Filas que no se pudieron usar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Importar otro archivo…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>Importando personas</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>Personas importadas</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Importación cancelada</translation>
    </message>
    <message>
        <source>The import was cancelled. The phone book is as it was.</source>
        <translation>Se canceló la importación. La agenda está como antes.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. As before: %3. Left out: %4.</source>
        <extracomment>What an import did; %1 to %4 are numbers of people (rows of the file)</extracomment>
        <translation>Añadidas: %1. Cambiadas: %2. Como antes: %3. Omitidas: %4.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows with problems</source>
        <translation>Las primeras %1 de %2 filas con problemas</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Filas con problemas</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A row of a file; %1 is its number, %2 a sentence</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>Exportando personas</translation>
    </message>
    <message>
        <source>People exported</source>
        <translation>Personas exportadas</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportación cancelada</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Se canceló la exportación. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were written.</source>
        <translation>
            <numerusform>Se ha escrito %Ln persona.</numerusform>
            <numerusform>Se han escrito %Ln personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::LineRow</name>
    <message>
        <source>Number or queue</source>
        <translation>Número o cola</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters: US, DE, GB. Empty: as everywhere.</source>
        <translation>Dos letras: US, DE, GB. Vacío: como en el resto.</translation>
    </message>
    <message>
        <source>Write the number that callers dial, or the name of the queue, without blanks.</source>
        <translation>Escriba el número que marca quien llama, o el nombre de la cola, sin espacios.</translation>
    </message>
    <message>
        <source>Write the two letters of a country, such as US, DE or GB, or nothing.</source>
        <translation>Escriba las dos letras de un país, como US, DE o GB, o nada.</translation>
    </message>
</context>
<context>
    <name>Ringside::ListRow</name>
    <message>
        <source>Remove this entry</source>
        <extracomment>A button that takes an entry out of a list; %1: the entry</extracomment>
        <translation>Quitar esta entrada</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Place of this entry</source>
        <extracomment>What moves an entry of a list up and down; %1: the entry</extracomment>
        <translation>Posición de esta entrada</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Posición de %1</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up or Alt+Down.</source>
        <translation>Arrastre o pulse Alt+Up o Alt+Down.</translation>
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
        <translation>Buscar personas, números, notas…  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search people, numbers and notes</source>
        <translation>Buscar personas, números y notas</translation>
    </message>
    <message>
        <source>New person, import, export</source>
        <translation>Nueva persona, importar, exportar</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Nueva persona…</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Importar personas…</translation>
    </message>
    <message>
        <source>&amp;Export people…</source>
        <translation>&amp;Exportar personas…</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filters of the list of calls</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>To wrap up</source>
        <translation>Por cerrar</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Calls and people</source>
        <translation>Llamadas y personas</translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation>¿Quién era?</translation>
    </message>
    <message>
        <source>Choose a call on the list, or search for a person with Ctrl+K. What you know of them, their calls and your notes show here.</source>
        <translation>Elija una llamada de la lista o busque a una persona con Ctrl+K. Aquí se muestra lo que sabe de ella, sus llamadas y las notas de usted.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nueva persona…</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importar personas…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>Perdidas %1</translation>
    </message>
    <message>
        <source>To wrap up %1</source>
        <translation>Por cerrar %1</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer letters, or create the person with Ctrl+N.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Nada coincide con «%1». Pruebe con menos letras o cree la persona con Ctrl+N.</translation>
    </message>
    <message>
        <source>No calls yet. When your telephone rings, the call stands here.</source>
        <translation>Aún no hay llamadas. Cuando suene su teléfono, la llamada aparecerá aquí.</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation>No hay llamadas perdidas.</translation>
    </message>
    <message>
        <source>No calls with VIPs yet. Mark a person as VIP on their page, under “More”.</source>
        <translation>Aún no hay llamadas con VIP. Marque a una persona como VIP en su página, en «Más».</translation>
    </message>
    <message>
        <source>Nothing to wrap up. Calls that you put off with “Later” stand here.</source>
        <translation>No hay nada por cerrar. Las llamadas que aplaza con «Más tarde» aparecen aquí.</translation>
    </message>
    <message>
        <source>Nothing to follow up. Give a call a follow-up time in its notes.</source>
        <translation>No hay seguimientos pendientes. Dé a una llamada una hora de seguimiento en sus notas.</translation>
    </message>
    <message>
        <source>C&amp;all %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>&amp;Llamar a %1</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>&amp;Copiar número</translation>
    </message>
    <message>
        <source>&amp;Note and outcome…</source>
        <translation>&amp;Nota y resultado…</translation>
    </message>
    <message>
        <source>&amp;Why this card?</source>
        <translation>¿&amp;Por qué esta ficha?</translation>
    </message>
    <message>
        <source>The import is still at work. Wait for its end, or cancel it.</source>
        <translation>La importación aún está en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>What you changed about this person is not saved.</source>
        <translation>Sus cambios en esta persona no están guardados.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>This call is not in the history any more.</source>
        <translation>Esta llamada ya no está en el historial.</translation>
    </message>
    <message>
        <source>This person is not in the phone book any more.</source>
        <translation>Esta persona ya no está en la agenda.</translation>
    </message>
    <message>
        <source>The caller&apos;s number is withheld, so it cannot be anybody&apos;s.</source>
        <translation>El número de quien llama está oculto, así que no puede ser de nadie.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>%1 is now a number of %2.</source>
        <extracomment>%1 is a telephone number, %2 a person&apos;s name</extracomment>
        <translation>%1 es ahora un número de %2.</translation>
    </message>
    <message>
        <source>The two are one now: %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Ahora las dos son una: %1.</translation>
    </message>
    <message>
        <source>Remove %1 from the phone book? Calls with them stay in the history.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>¿Quitar a %1 de la agenda? Las llamadas con esta persona permanecen en el historial.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>No se quitó a %1. %2</translation>
    </message>
    <message>
        <source>Calling %1. Your telephone rings first.</source>
        <translation>Llamando a %1. Primero suena su teléfono.</translation>
    </message>
    <message>
        <source>The page could not be opened.</source>
        <translation>No se pudo abrir la página.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Listas de personas (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exportar personas</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 is removed from the phone book.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Se ha quitado a %1 de la agenda.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>The sign-in to %1 did not work. %2</source>
        <translation>El inicio de sesión en %1 no funcionó. %2</translation>
    </message>
</context>
<context>
    <name>Ringside::NotificationText</name>
    <message>
        <source>Open record</source>
        <extracomment>A button; %1 is the name of a CRM</extracomment>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abrir en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people share this number.</source>
        <translation>
            <numerusform>Una persona tiene este número.</numerusform>
            <numerusform>%Ln personas comparten este número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <extracomment>A colleague passed the call on; %1 is a name</extracomment>
        <translation>Transferida por %1</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>número oculto</translation>
    </message>
    <message>
        <source>%1 (VIP)</source>
        <translation>%1 (VIP)</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <extracomment>%1 is who calls</extracomment>
        <translation>Llamando a %1</translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <translation>Llamada entrante: %1</translation>
    </message>
    <message>
        <source>In call: %1</source>
        <extracomment>%1 is who is on the line</extracomment>
        <translation>En llamada: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <extracomment>%1 is who is on the line</extracomment>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Missed call: %1</source>
        <extracomment>%1 is who called</extracomment>
        <translation>Llamada perdida: %1</translation>
    </message>
    <message>
        <source>Answered by a colleague: %1</source>
        <extracomment>%1 is who called, %2 a colleague</extracomment>
        <translation>Atendida por un compañero: %1</translation>
    </message>
    <message>
        <source>%1: answered by %2</source>
        <translation>%1: atendida por %2</translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <extracomment>%1 is who was on the line</extracomment>
        <translation>Llamada finalizada: %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PeopleStep</name>
    <message>
        <source>Your people</source>
        <translation>Sus contactos</translation>
    </message>
    <message>
        <source>Ringside knows who is calling from your own list: customers, suppliers, colleagues. It stays on this computer.</source>
        <translation>Ringside sabe quién llama gracias a su propia lista: clientes, proveedores, compañeros. La lista permanece en este equipo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>A button: opens the dialog for files</extracomment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>How far the people are taken in</source>
        <translation>Progreso de la incorporación de personas</translation>
    </message>
    <message>
        <source>Take in a list from your e-mail program, your CRM or a spreadsheet: as CSV (save a spreadsheet as &quot;CSV&quot;) or as vCard. The first line of a CSV names the columns, such as name, company, phone, mobile, email. You can also drop the file here. Taking in the same list again later brings it up to date.</source>
        <translation>Incorpore una lista de su programa de correo, de su CRM o de una hoja de cálculo: como CSV (guarde la hoja de cálculo como «CSV») o como vCard. La primera línea de un CSV da nombre a las columnas, por ejemplo name, company, phone, mobile, email. También puede soltar el archivo aquí. Si más adelante incorpora la misma lista, se actualizará.</translation>
    </message>
    <message>
        <source>No list at hand? Go on without one: callers show with their number, and you can add people later.</source>
        <translation>¿No tiene ninguna lista a mano? Continúe sin ella: quienes llamen aparecerán con su número, y podrá añadir personas más adelante.</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <extracomment>Below a progress bar; %1: a number</extracomment>
        <translation>%1 filas leídas</translation>
    </message>
    <message>
        <source>Looking into the phone book…</source>
        <translation>Consultando la agenda…</translation>
    </message>
    <message>
        <source>The phone book is empty.</source>
        <translation>La agenda está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people are in the phone book.</source>
        <translation>
            <numerusform>%1 persona está en la agenda.</numerusform>
            <numerusform>%1 personas están en la agenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>Una lista de personas</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt *.vcf *.vcard)</source>
        <translation>Listas de personas (*.csv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is nobody in this file. Is it the right one? A CSV needs a first line with the names of the columns, and a line for each person.</source>
        <translation>No hay nadie en este archivo. ¿Es el correcto? Un CSV necesita una primera línea con los nombres de las columnas y una línea por cada persona.</translation>
    </message>
    <message>
        <source>Taken in: %1 new people, %2 brought up to date, %3 known already.</source>
        <extracomment>%1, %2, %3: numbers of people</extracomment>
        <translation>Incorporadas: %1 personas nuevas, %2 actualizadas, %3 ya conocidas.</translation>
    </message>
    <message>
        <source>%1 Rows that could not be used: %2.</source>
        <extracomment>%1: the sentence &quot;Taken in: …&quot;, %2: a number</extracomment>
        <translation>%1 Filas que no se pudieron usar: %2.</translation>
    </message>
    <message>
        <source>Stopped. The phone book is as it was before.</source>
        <translation>Se ha detenido. La agenda está como estaba antes.</translation>
    </message>
    <message>
        <source>Ringside finds no column with a name or a number in this file. Give the first line names such as name, company, phone, email, and save it as CSV; or export vCard instead.</source>
        <translation>Ringside no encuentra en este archivo ninguna columna con un nombre o un número. Ponga en la primera línea nombres como name, company, phone, email y guárdelo como CSV; o bien expórtelo como vCard.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>El archivo ya no está ahí. Vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>The phone book is as it was before. %1</source>
        <extracomment>%1: a sentence that says what went wrong</extracomment>
        <translation>La agenda está como estaba antes. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonDetails</name>
    <message>
        <source>Copy</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is what is copied</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is a telephone number</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Name sent</source>
        <translation>Nombre recibido</translation>
    </message>
    <message>
        <source>This number is nobody&apos;s in the phone book.</source>
        <translation>Este número no pertenece a nadie de la agenda.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a person comes from: the agent has made the entry</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Made in Ringside</source>
        <translation>Creado en Ringside</translation>
    </message>
    <message>
        <source>Record in %1</source>
        <extracomment>Beside the address of a page; %1 is the name of a CRM</extracomment>
        <translation>Registro en %1</translation>
    </message>
    <message>
        <source>Open the record in %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is the name of a CRM</extracomment>
        <translation>Abrir el registro en %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Why a VIP</source>
        <translation>Motivo VIP</translation>
    </message>
    <message>
        <source>Shown with every call</source>
        <translation>Se muestra con cada llamada</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Link to the record</source>
        <translation>Enlace al registro</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Guardar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What a number is: its label</extracomment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>What this number is: work, mobile …</source>
        <translation>Qué es este número: trabajo, móvil…</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Quitar este número</translation>
    </message>
    <message>
        <source>Understood as %1.</source>
        <extracomment>Beneath a number field; %1 is the number as it was understood</extracomment>
        <translation>Entendido como %1.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it with its area code, or with + and the country.</source>
        <translation>Esto no es un número de teléfono. Escríbalo con su prefijo, o con + y el país.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Contenido del campo</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <extracomment>Why somebody is a VIP; %1 is the agent&apos;s name</extracomment>
        <translation>marcado a mano</translation>
    </message>
    <message>
        <source>marked by %1</source>
        <translation>marcado por %1</translation>
    </message>
    <message>
        <source>Write a name or a company.</source>
        <translation>Escriba un nombre o una empresa.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Write a web address that begins with https:// or http://.</source>
        <translation>Escriba una dirección web que empiece por https:// o http://.</translation>
    </message>
    <message>
        <source>The person was not saved. %1</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>La persona no se ha guardado. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonNotes</name>
    <message>
        <source>Follow up %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Seguimiento: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is a call: &quot;Call, 4:12 · 1 December 2025 14:32&quot;</extracomment>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Notes of calls</source>
        <translation>Notas de llamadas</translation>
    </message>
    <message>
        <source>No notes yet. Choose a call in the timeline and press Enter to write one.</source>
        <translation>Aún no hay notas. Elija una llamada en la cronología y pulse Enter para escribir una.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Ver más atrás</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>Heading of the notes about one person; %1 is their name</extracomment>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>What everybody should know before picking up.</source>
        <translation>Lo que todos deberían saber antes de contestar.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No guardado. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonPage</name>
    <message>
        <source>Pages of this person</source>
        <translation>Páginas de esta persona</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Link to a person…</source>
        <translation>Vincular con una persona…</translation>
    </message>
    <message>
        <source>Create contact…</source>
        <translation>Crear contacto…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Why is this person a VIP?</source>
        <translation>¿Por qué esta persona es VIP?</translation>
    </message>
    <message>
        <source>Why? For example: decides on the renewal</source>
        <translation>¿Por qué? Por ejemplo: decide sobre la renovación</translation>
    </message>
    <message>
        <source>Mark as VIP</source>
        <translation>Marcar como VIP</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <extracomment>Why somebody is a VIP; %1 is the agent&apos;s name</extracomment>
        <translation>marcado a mano</translation>
    </message>
    <message>
        <source>marked by %1</source>
        <translation>marcado por %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Merge with another person…</source>
        <translation>Co&amp;mbinar con otra persona…</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>&amp;Copiar número</translation>
    </message>
    <message>
        <source>&amp;Why this card?</source>
        <translation>¿&amp;Por qué esta ficha?</translation>
    </message>
    <message>
        <source>&amp;Remove from the phone book…</source>
        <translation>&amp;Quitar de la agenda…</translation>
    </message>
    <message>
        <source>No calls with this person yet.</source>
        <translation>Aún no hay llamadas con esta persona.</translation>
    </message>
    <message>
        <source>No calls with this number yet.</source>
        <translation>Aún no hay llamadas con este número.</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <extracomment>A button; %1 is the name of a CRM</extracomment>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>The caller&apos;s number is not shown.</source>
        <translation>No se muestra el número de quien llama.</translation>
    </message>
    <message>
        <source>Not in the phone book</source>
        <translation>No está en la agenda</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Take the &amp;VIP mark away</source>
        <translation>Quitar la marca &amp;VIP</translation>
    </message>
    <message>
        <source>Mark as &amp;VIP…</source>
        <translation>Marcar como &amp;VIP…</translation>
    </message>
    <message>
        <source>&amp;Note and outcome…</source>
        <translation>&amp;Nota y resultado…</translation>
    </message>
    <message>
        <source>Other places</source>
        <extracomment>A button beside &quot;Open in HubSpot&quot;: shows the other places that know the person</extracomment>
        <translation>Otros lugares</translation>
    </message>
    <message>
        <source>Open the record in another place</source>
        <translation>Abrir el registro en otro lugar</translation>
    </message>
    <message>
        <source>C&amp;reate in the phone book…</source>
        <translation>C&amp;rear en la agenda…</translation>
    </message>
    <message>
        <source>&amp;Link to a person of the phone book…</source>
        <translation>V&amp;incular con una persona de la agenda…</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln CRMs…</source>
        <translation>
            <numerusform>Consultando %Ln CRM…</numerusform>
            <numerusform>Consultando %Ln CRM…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>%1 is missing here: it needs a sign-in</source>
        <extracomment>Beneath a timeline; %1 is the name of a CRM</extracomment>
        <translation>%1 falta aquí: hay que iniciar sesión</translation>
    </message>
    <message>
        <source>%1 is missing here: %2</source>
        <extracomment>Beneath a timeline; %1 is the name of a CRM, %2 a few words that say what is wrong</extracomment>
        <translation>%1 falta aquí: %2</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;Abrir registro</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <translation>&amp;Abrir en %1</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
</context>
<context>
    <name>Ringside::PhonePage</name>
    <message>
        <source>Phone system</source>
        <translation>Central telefónica</translation>
    </message>
    <message>
        <source>Where your calls come from, which phones are yours, and how you make calls.</source>
        <translation>De dónde vienen sus llamadas, qué teléfonos son suyos y cómo hace usted llamadas.</translation>
    </message>
    <message>
        <source>There is no telephone system yet. Add yours, and cards appear as it rings.</source>
        <translation>Aún no hay ninguna central telefónica. Añada la suya y las fichas aparecerán cuando suene el teléfono.</translation>
    </message>
    <message>
        <source>Add a telephone system</source>
        <translation>Añadir una central telefónica</translation>
    </message>
    <message>
        <source>The telephone systems are set by your administrator.</source>
        <translation>Las centrales telefónicas las define su administrador.</translation>
    </message>
    <message>
        <source>The telephone systems are set by %1.</source>
        <translation>Las centrales telefónicas las define %1.</translation>
    </message>
    <message>
        <source>Your extensions</source>
        <translation>Sus extensiones</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>“%1” is not an extension. Write it as it is dialled, such as 1001.</source>
        <translation>«%1» no es una extensión. Escríbala como se marca, por ejemplo 1001.</translation>
    </message>
    <message>
        <source>The numbers on which your phones ring, with commas between them.</source>
        <translation>Los números en los que suenan sus teléfonos, separados por comas.</translation>
    </message>
    <message>
        <source>Numbers of the company</source>
        <translation>Números de la empresa</translation>
    </message>
    <message>
        <source>Internal numbers</source>
        <translation>Números internos</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a range. Write 100 or 1000-1999.</source>
        <translation>«%1» no es ni un número ni un rango. Escriba 100 o 1000-1999.</translation>
    </message>
    <message>
        <source>Colleagues: single numbers and ranges, such as 100, 1000-1999. They are not looked up outside.</source>
        <translation>Compañeros: números sueltos y rangos, por ejemplo 100, 1000-1999. No se buscan fuera.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>The line %1 is here twice. Remove one of the two.</source>
        <translation>La línea %1 aparece dos veces. Quite una de las dos.</translation>
    </message>
    <message>
        <source>Name the numbers and queues that callers dial, and cards say which it was.</source>
        <translation>Dé nombre a los números y colas a los que se llama; las fichas indicarán de cuál se trata.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Making calls</source>
        <translation>Hacer llamadas</translation>
    </message>
    <message>
        <source>Call from Ringside</source>
        <translation>Llamar desde Ringside</translation>
    </message>
    <message>
        <source>Your phone rings first; when you take it, the other side is called.</source>
        <translation>Primero suena su teléfono; cuando lo descuelga, se llama a la otra parte.</translation>
    </message>
    <message>
        <source>Numbers are dialled</source>
        <translation>Los números se marcan</translation>
    </message>
    <message>
        <source>As they are written</source>
        <translation>Tal como están escritos</translation>
    </message>
    <message>
        <source>With a plus and the country</source>
        <extracomment>How numbers are dialled: +14155550123</extracomment>
        <translation>Con el signo más y el país</translation>
    </message>
    <message>
        <source>With 00 and the country</source>
        <extracomment>How numbers are dialled: 0014155550123</extracomment>
        <translation>Con 00 y el país</translation>
    </message>
    <message>
        <source>As within the country</source>
        <extracomment>How numbers are dialled: 030…</extracomment>
        <translation>Como dentro del país</translation>
    </message>
    <message>
        <source>Prefix for outside</source>
        <translation>Prefijo de salida</translation>
    </message>
    <message>
        <source>A prefix has at most six digits, * and #.</source>
        <translation>Un prefijo tiene como máximo seis cifras, * y #.</translation>
    </message>
    <message>
        <source>What comes before numbers of the public network, such as 0. Usually nothing.</source>
        <translation>Lo que precede a los números de la red pública, por ejemplo 0. Normalmente nada.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Add those you often pass calls to, and the card offers them.</source>
        <translation>Añada a quienes suele pasar llamadas y la ficha los ofrecerá.</translation>
    </message>
    <message>
        <source>Pass calls to</source>
        <translation>Pasar llamadas a</translation>
    </message>
    <message>
        <source>Remove that file</source>
        <translation>Eliminar ese archivo</translation>
    </message>
    <message>
        <source>This is the demo: its calls come from a telephone system inside Ringside. Yours is set up outside the demo.</source>
        <translation>Esta es la demostración: sus llamadas proceden de una central telefónica integrada en Ringside. La suya se configura fuera de la demostración.</translation>
    </message>
</context>
<context>
    <name>Ringside::PhoneStep</name>
    <message>
        <source>Your telephone system</source>
        <translation>Su central telefónica</translation>
    </message>
    <message>
        <source>Ringside connects to an Asterisk, or to what is built on one, such as FreePBX or Issabel. Whoever looks after your phones can tell you what to enter.</source>
        <translation>Ringside se conecta a un Asterisk, o a un sistema basado en él, como FreePBX o Issabel. La persona que se ocupa de sus teléfonos puede decirle qué debe introducir.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Its name or address in your network. Several: separate them with commas.</source>
        <translation>Su nombre o dirección en la red. Si son varios, sepárelos con comas.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Without it, whoever can read along in the network can read who calls you.</source>
        <translation>Sin cifrado, quien pueda leer el tráfico de la red puede ver quién le llama.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Of an account of the manager interface (AMI), not the one of your phone.</source>
        <translation>De una cuenta de la interfaz de administración (AMI), no la de su teléfono.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>On a button, while the connection is being tested</extracomment>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Copy a message to your administrator</source>
        <extracomment>A button: copies a text that says what the administrator of the telephone system has to set up</extracomment>
        <translation>Copiar un mensaje para su administrador</translation>
    </message>
    <message>
        <source>Enter the name or the address of the telephone system.</source>
        <translation>Introduzca el nombre o la dirección de la central telefónica.</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like pbx.example.com or 192.0.2.10, without anything before or after it.</source>
        <translation>Esto no es el nombre de un servidor. Tiene la forma pbx.example.com o 192.0.2.10, sin nada delante ni detrás.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Enter the user name of the account.</source>
        <translation>Introduzca el nombre de usuario de la cuenta.</translation>
    </message>
    <message>
        <source>Enter the password of the account.</source>
        <translation>Introduzca la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Connected: %1 (%2 ms)</source>
        <extracomment>%1: what the telephone system says of itself, %2: a number of milliseconds</extracomment>
        <translation>Conectado: %1 (%2 ms)</translation>
    </message>
    <message>
        <source>What helps most often: the server must be reachable from this computer on port %1 (a firewall or a missing VPN is the usual reason when it is not). User name and password are those of an AMI account, which the telephone system accepts from your network only. Many telephone systems are not set up for TLS: if yours is not, switch it off here.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Lo que ayuda más a menudo: el servidor debe ser accesible desde este equipo por el puerto %1 (cuando no lo es, suele deberse a un cortafuegos o a que falta una VPN). El nombre de usuario y la contraseña son los de una cuenta AMI, que la central telefónica solo acepta desde su red. Muchas centrales telefónicas no están configuradas para TLS: si la suya no lo está, desactívelo aquí.</translation>
    </message>
    <message>
        <source>What helps most often: the server must be reachable from this computer on port %1 (a firewall or a missing VPN is the usual reason when it is not). User name and password are those of an AMI account, which the telephone system accepts from your network only.</source>
        <translation>Lo que ayuda más a menudo: el servidor debe ser accesible desde este equipo por el puerto %1 (cuando no lo es, suele deberse a un cortafuegos o a que falta una VPN). El nombre de usuario y la contraseña son los de una cuenta AMI, que la central telefónica solo acepta desde su red.</translation>
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
        <translation>Le ruego que cree una cuenta para Ringside, que me muestra quién llama, en la interfaz de administración (AMI) de nuestro Asterisk, y que me indique el nombre del servidor, el puerto, el nombre de usuario y la contraseña.

En manager.conf:

[ringside]
secret = (una contraseña larga y aleatoria)
deny = 0.0.0.0/0.0.0.0
permit = (nuestra red)
read = call,agent
write = reporting

Esta cuenta escucha las llamadas y no cambia nada. Para hacer y pasar llamadas desde Ringside, añada &quot;call,originate,agent&quot; a write.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Ringside::PortalAutostart</name>
    <message>
        <source>Show who is calling as soon as you have signed in.</source>
        <extracomment>shown by the desktop when it asks whether Ringside may start by itself</extracomment>
        <translation>Mostrar quién llama desde el momento en que inicia sesión.</translation>
    </message>
</context>
<context>
    <name>Ringside::PortalHotkey</name>
    <message>
        <source>Show the current call</source>
        <extracomment>shown by the desktop in its list of shortcuts</extracomment>
        <translation>Mostrar la llamada actual</translation>
    </message>
</context>
<context>
    <name>Ringside::PrivacyPage</name>
    <message>
        <source>Privacy &amp; data</source>
        <translation>Privacidad y datos</translation>
    </message>
    <message>
        <source>What Ringside keeps on this computer, for how long, and about whom.</source>
        <translation>Qué conserva Ringside en este equipo, durante cuánto tiempo y sobre quién.</translation>
    </message>
    <message>
        <source>Keep calls for</source>
        <translation>Conservar las llamadas</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Behind a number: days</extracomment>
        <translation> días</translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>How long calls are kept</extracomment>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Older calls are removed with their notes. With 0 they are kept for ever.</source>
        <translation>Las llamadas más antiguas se eliminan junto con sus notas. Con 0 se conservan para siempre.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls are older than %1 days. They and their notes would be removed now, for good.</source>
        <extracomment>%n: calls, %1: a number of days</extracomment>
        <translation>
            <numerusform>%Ln llamada tiene más de %1 días. La llamada y sus notas se eliminarían ahora de forma definitiva.</numerusform>
            <numerusform>%Ln llamadas tienen más de %1 días. Las llamadas y sus notas se eliminarían ahora de forma definitiva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about one person</source>
        <translation>Todo sobre una persona</translation>
    </message>
    <message>
        <source>Hand it over to somebody who asks for it, or erase it.</source>
        <translation>Entréguelo a quien lo solicite, o bórrelo.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Nothing is kept about anybody of this name or number.</source>
        <translation>No se conserva nada sobre nadie con este nombre o número.</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>Elija a la persona en la lista.</translation>
    </message>
    <message>
        <source>Looking up what is kept…</source>
        <translation>Consultando lo que se conserva…</translation>
    </message>
    <message>
        <source>Kept on this computer: entries of the phone book: %1, calls: %2, notes: %3.</source>
        <extracomment>What is kept about a person; three numbers</extracomment>
        <translation>Se conserva en este equipo: entradas de la agenda: %1, llamadas: %2, notas: %3.</translation>
    </message>
    <message>
        <source>Export everything about one person</source>
        <translation>Exportar todo sobre una persona</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Everything was written to %1.</source>
        <translation>Todo se ha escrito en %1.</translation>
    </message>
    <message>
        <source>This cannot be undone. Write %1 to confirm.</source>
        <extracomment>Before everything about a person is erased; %1: the person&apos;s name or number, which has to be typed again</extracomment>
        <translation>Esto no se puede deshacer. Escriba %1 para confirmar.</translation>
    </message>
    <message>
        <source>%1 is erased. Entries of the phone book: %2, calls: %3, notes: %4.</source>
        <extracomment>%1: a person&apos;s name or number, then three numbers</extracomment>
        <translation>Se ha borrado: %1. Entradas de la agenda: %2, llamadas: %3, notas: %4.</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Informe de diagnóstico</translation>
    </message>
    <message>
        <source>For those who help you. Names, notes, passwords and full numbers are left out; you see all of it before it is saved.</source>
        <translation>Para quienes le ayudan. Se omiten nombres, notas, contraseñas y números completos; usted lo ve todo antes de guardarlo.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Crear un informe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the diagnostic report</source>
        <translation>Guardar el informe de diagnóstico</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>El informe se ha guardado en %1.</translation>
    </message>
    <message numerus="yes">
        <source>They also stand in %Ln calls of others, who stay when they are erased.</source>
        <extracomment>Further calls, which a person took or passed on to the user; %n: how many</extracomment>
        <translation>
            <numerusform>También figura en %Ln llamada de otros, que permanece al borrarla.</numerusform>
            <numerusform>También figura en %Ln llamadas de otros, que permanecen al borrarla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderCard</name>
    <message>
        <source>Import…</source>
        <extracomment>A button: brings people from a file into the phone book</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>A button: asks a directory for a sign of life</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Hide this report</source>
        <translation>Ocultar este informe</translation>
    </message>
    <message>
        <source>All lines</source>
        <extracomment>Which lines ask a directory: all of them</extracomment>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Take it off the list…</source>
        <translation>Quitar de la lista…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Callers are no longer looked up in it. What it holds stays on this computer, and it can be added again.</source>
        <translation>Ya no se buscará en él a quien llama. Su contenido permanece en este equipo y se puede volver a añadir.</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Your administrator does not allow it.</source>
        <translation>Su administrador no lo permite.</translation>
    </message>
    <message>
        <source>Nobody is in it yet. Import a CSV or vCard file.</source>
        <translation>Aún no hay nadie. Importe un archivo CSV o vCard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>How many people are in the phone book</extracomment>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importado el %1</translation>
    </message>
    <message>
        <source>imported %1 from %2</source>
        <translation>importado el %1 desde %2</translation>
    </message>
    <message>
        <source>Name your lines on the page “Phone system” to choose among them.</source>
        <translation>Dé nombre a sus líneas en la página «Central telefónica» para poder elegir entre ellas.</translation>
    </message>
    <message>
        <source>For calls on these lines it is asked who is calling.</source>
        <translation>Para las llamadas de estas líneas se consulta quién llama.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>What a directory answered, %1, and how many milliseconds that took, %2</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>People (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Personas (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The import was cancelled. The phone book is as it was before.</source>
        <translation>La importación se ha cancelado. La agenda está como estaba antes.</translation>
    </message>
    <message>
        <source>Importing: %1 %, %2 rows read</source>
        <extracomment>While people are imported; %1: how much of the work is done, %2: rows of the file so far</extracomment>
        <translation>Importando: %1 %, %2 filas leídas</translation>
    </message>
    <message>
        <source>The import is done. Added: %1, updated: %2, unchanged: %3, not usable: %4.</source>
        <translation>La importación ha terminado. Añadidas: %1, actualizadas: %2, sin cambios: %3, no utilizables: %4.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>A button: opens a page of a CRM in the browser, on which a person signs in</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>For a proxy, or to try things out. Empty: the usual one.</source>
        <translation>Para un proxy o para hacer pruebas. Vacío: la habitual.</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Dirección de la interfaz</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>It is described in the configuration file, config.yml; its addresses and fields are changed there.</source>
        <translation>Está descrito en el archivo de configuración, config.yml; sus direcciones y campos se cambian allí.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Usual one</source>
        <extracomment>In place of the seconds of a time limit</extracomment>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>How long an answer is waited for. The card does not wait: it shows what is there.</source>
        <translation>Cuánto tiempo se espera una respuesta. La ficha no espera: muestra lo que hay.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>A button: Ringside forgets that somebody has signed in to a CRM</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dele un nombre.</translation>
    </message>
    <message>
        <source>Another entry of the list has this name already.</source>
        <translation>Otra entrada de la lista ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Fill in what is marked first.</source>
        <translation>Rellene primero lo que está marcado.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>A button: opens a page of a CRM in the browser, on which a person signs in</extracomment>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>There is no connector called %1 on this computer.</source>
        <extracomment>%1: the type of a directory, as in the configuration file</extracomment>
        <translation>En este equipo no hay ningún conector llamado %1.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>Not in use.</source>
        <translation>No se usa.</translation>
    </message>
    <message>
        <source>Not in use yet. Still to be filled in: %1.</source>
        <extracomment>%1: the names of fields</extracomment>
        <translation>Aún no se usa. Queda por rellenar: %1.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Eso no funcionó.</translation>
    </message>
    <message>
        <source>Something in its settings is missing or wrong: %1</source>
        <extracomment>%1: what is wrong, in English and with the names of keys in the configuration file</extracomment>
        <translation>En sus ajustes falta algo o hay algo incorrecto: %1</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser.</source>
        <translation>Inicie sesión en la página que se ha abierto en el navegador.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Sign in to use it.</source>
        <translation>Inicie sesión para usarlo.</translation>
    </message>
    <message>
        <source>calls left today: %1</source>
        <extracomment>How often a CRM may be asked today still; %1: a number</extracomment>
        <translation>consultas restantes hoy: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>The state of a directory</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Corrija primero lo que está marcado.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Ha cerrado sesión.</translation>
    </message>
    <message>
        <source>Callers are no longer looked up in it, and what is filled in here is forgotten, passwords too.</source>
        <translation>Ya no se buscará en él a quien llama, y lo que se ha rellenado aquí se olvidará, también las contraseñas.</translation>
    </message>
    <message>
        <source>How to get these</source>
        <extracomment>A button: opens a page in the browser; &quot;these&quot; are keys and names that a CRM asks for</extracomment>
        <translation>Cómo obtener estos datos</translation>
    </message>
    <message>
        <source>How to get what %1 asks for</source>
        <extracomment>A button that opens a page in the browser; %1: a CRM</extracomment>
        <translation>Cómo obtener lo que pide %1</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>No se pudo abrir ningún navegador para %1</translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderList</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is the name of a CRM</extracomment>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Directories and CRMs</source>
        <translation>Directorios y CRM</translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderWords</name>
    <message numerus="yes">
        <source>%Ln calls left</source>
        <extracomment>How many questions a CRM still answers, today or this minute</extracomment>
        <translation>
            <numerusform>queda %Ln consulta</numerusform>
            <numerusform>quedan %Ln consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: signing in</source>
        <extracomment>%1 is the name of a CRM</extracomment>
        <translation>%1: iniciando sesión</translation>
    </message>
    <message>
        <source>%1: getting ready</source>
        <extracomment>%1 is the name of a directory or CRM</extracomment>
        <translation>%1: preparando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a directory or CRM, %2 a few words that say what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: did not work</source>
        <extracomment>%1 is the name of a directory or CRM</extracomment>
        <translation>%1: no funcionó</translation>
    </message>
    <message>
        <source>%1: sign-in needed</source>
        <extracomment>%1 is the name of a CRM</extracomment>
        <translation>%1: hay que iniciar sesión</translation>
    </message>
    <message>
        <source>Waits for you to sign in, in the browser.</source>
        <translation>Espera a que usted inicie sesión en el navegador.</translation>
    </message>
    <message>
        <source>Ready. Nobody has been looked up there yet.</source>
        <translation>Listo. Aún no se ha buscado a nadie allí.</translation>
    </message>
    <message>
        <source>Getting ready.</source>
        <translation>Preparando.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Callers are not looked up there until you sign in.</source>
        <translation>No se buscará allí a quien llama hasta que usted inicie sesión.</translation>
    </message>
    <message>
        <source>The last question was not answered.</source>
        <translation>La última consulta no obtuvo respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln directories ready</source>
        <extracomment>How many directories and CRMs can be asked</extracomment>
        <translation>
            <numerusform>%Ln directorio listo</numerusform>
            <numerusform>%Ln directorios listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln directories need attention</source>
        <extracomment>How many directories and CRMs cannot be asked at present</extracomment>
        <translation>
            <numerusform>%Ln directorio requiere atención</numerusform>
            <numerusform>%Ln directorios requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::QuietHoursRow</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Write when the hours begin and end, such as 18:00 and 08:00.</source>
        <translation>Escriba cuándo empieza y termina el horario, por ejemplo 18:00 y 08:00.</translation>
    </message>
    <message>
        <source>These hours have no length. To be left alone all day, switch on “Do not disturb”.</source>
        <translation>Este horario no tiene duración. Para que no se le moleste en todo el día, active «No molestar».</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elija al menos un día.</translation>
    </message>
</context>
<context>
    <name>Ringside::RingCheck</name>
    <message>
        <source>Nothing has arrived yet. Does the number you call ring a phone of this extension? If it does, the account of the telephone system may lack the right to hear calls: ask your administrator.</source>
        <translation>Aún no ha llegado nada. ¿El número al que llama hace sonar un teléfono de esta extensión? Si es así, puede que la cuenta de la central telefónica no tenga permiso para oír llamadas: pregunte a su administrador.</translation>
    </message>
    <message>
        <source>No telephone system is set up yet.</source>
        <translation>Aún no hay ninguna central telefónica configurada.</translation>
    </message>
    <message>
        <source>Enter it in the first step. Then a call to your extension shows up here.</source>
        <translation>Introdúzcala en el primer paso. Después, una llamada a su extensión aparecerá aquí.</translation>
    </message>
    <message>
        <source>Ringside is not connected to the telephone system yet.</source>
        <translation>Ringside aún no está conectado a la central telefónica.</translation>
    </message>
    <message>
        <source>It is trying now.</source>
        <translation>Lo está intentando.</translation>
    </message>
    <message>
        <source>Which extension is yours?</source>
        <translation>¿Cuál es su extensión?</translation>
    </message>
    <message>
        <source>When Ringside knows it, call it from another phone: the call shows up here.</source>
        <translation>Cuando Ringside la conozca, llame a ella desde otro teléfono: la llamada aparecerá aquí.</translation>
    </message>
    <message>
        <source>Call your extension %1 now, from another phone.</source>
        <extracomment>%1: one extension, or several (&quot;1001, 1002&quot;)</extracomment>
        <translation>Llame ahora a su extensión %1 desde otro teléfono.</translation>
    </message>
    <message>
        <source>Your mobile will do. Ringside listens; the call shows up here as it rings.</source>
        <translation>Su móvil sirve. Ringside está atento; la llamada aparece aquí cuando suena.</translation>
    </message>
    <message>
        <source>It works: a call without a number has arrived.</source>
        <translation>Funciona: ha llegado una llamada sin número.</translation>
    </message>
    <message>
        <source>It works: a call from %1 has arrived.</source>
        <translation>Funciona: ha llegado una llamada de %1.</translation>
    </message>
    <message>
        <source>Ringside shows a card each time your phone rings.</source>
        <translation>Ringside muestra una ficha cada vez que suena su teléfono.</translation>
    </message>
    <message>
        <source>It rang at extension %1. Ringside shows a card each time it does.</source>
        <translation>Ha sonado en la extensión %1. Ringside muestra una ficha cada vez que ocurre.</translation>
    </message>
</context>
<context>
    <name>Ringside::SecretField</name>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>Mover al llavero</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A button: keeps the password that was typed</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where to keep a password</extracomment>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>For this session only</source>
        <extracomment>Where to keep a password: until the program ends</extracomment>
        <translation>Solo durante esta sesión</translation>
    </message>
    <message>
        <source>Unprotected on this computer</source>
        <extracomment>Where to keep a password: readable for whoever reads the user&apos;s files</extracomment>
        <translation>Sin protección en este equipo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Store it unprotected</source>
        <translation>Guardarla sin protección</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Conservarla solo durante esta sesión</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain, for this server only.</source>
        <translation>Se guarda en el llavero del sistema, solo para este servidor.</translation>
    </message>
    <message>
        <source>This computer has no keychain for passwords.</source>
        <translation>Este equipo no tiene llavero para contraseñas.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: %1</source>
        <translation>No se puede usar el llavero del sistema: %1</translation>
    </message>
    <message>
        <source>Taken from the environment variable %1.</source>
        <extracomment>%1: the name of an environment variable</extracomment>
        <translation>Tomada de la variable de entorno %1.</translation>
    </message>
    <message>
        <source>Stands readable in the file config.yml.</source>
        <translation>Está legible en el archivo config.yml.</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>%1 kept for this session only</source>
        <extracomment>%1: dots in place of a password</extracomment>
        <translation>%1 conservada solo durante esta sesión</translation>
    </message>
    <message>
        <source>%1 stored unprotected on this computer</source>
        <extracomment>%1: dots in place of a password</extracomment>
        <translation>%1 guardada sin protección en este equipo</translation>
    </message>
    <message>
        <source>%1 kept in the system keychain</source>
        <extracomment>%1: dots in place of a password</extracomment>
        <translation>%1 guardada en el llavero del sistema</translation>
    </message>
    <message>
        <source>Enter the server first: a password is kept for its server only.</source>
        <translation>Introduzca primero el servidor: una contraseña se guarda solo para su servidor.</translation>
    </message>
    <message>
        <source>Whoever can read the files of your account on this computer can then read this password.</source>
        <translation>Quien pueda leer los archivos de su cuenta en este equipo podrá leer entonces esta contraseña.</translation>
    </message>
    <message>
        <source>Send it there</source>
        <extracomment>A button: a password that was given for another server may be sent to the one of now</extracomment>
        <translation>Enviarla allí</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or not set up yet. When the password is kept in it, the system asks you for the keychain&apos;s own password.</source>
        <translation>El llavero del sistema está bloqueado o aún no está configurado. Cuando la contraseña se guarda en él, el sistema le pide la contraseña del propio llavero.</translation>
    </message>
    <message>
        <source>The password was given for %1. The settings now name %2. It is not sent there before you say so; if you did not change the server yourself, ask your administrator first.</source>
        <extracomment>%1 and %2: hosts. The server was changed in the settings.</extracomment>
        <translation>La contraseña se dio para %1. La configuración indica ahora %2. No se envía allí hasta que usted lo diga; si no ha cambiado usted el servidor, pregunte antes a su administrador.</translation>
    </message>
    <message>
        <source>Replace %1…</source>
        <extracomment>A button; %1: what is replaced: an API key, a client secret</extracomment>
        <translation>Sustituir %1…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button; %1: what is removed: an API key, a client secret</extracomment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <extracomment>A button; %1: what is kept: an API key, a client secret</extracomment>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain.</source>
        <translation>Se guarda en el llavero del sistema.</translation>
    </message>
</context>
<context>
    <name>Ringside::SettingsBridge</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>Ringside::SettingsDialog</name>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>%1, on the page %2</source>
        <extracomment>A setting that was found; %1: its name, %2: the page it is on</extracomment>
        <translation>%1, en la página %2</translation>
    </message>
</context>
<context>
    <name>Ringside::SetupBridge</name>
    <message>
        <source>Jane Doe</source>
        <translation>María García</translation>
    </message>
    <message>
        <source>Sales line</source>
        <translation>Línea de ventas</translation>
    </message>
</context>
<context>
    <name>Ringside::SetupWizard</name>
    <message>
        <source>Set up Ringside</source>
        <translation>Configurar Ringside</translation>
    </message>
    <message>
        <source>Welcome to Ringside</source>
        <translation>Bienvenido a Ringside</translation>
    </message>
    <message>
        <source>Phone system</source>
        <extracomment>The steps of the first set-up</extracomment>
        <translation>Central telefónica</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Sus contactos</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Su ficha</translation>
    </message>
    <message>
        <source>Just looking around? The demo plays calls with sample people. Nothing is set up, and nothing leaves this computer.</source>
        <translation>¿Solo quiere echar un vistazo? La demostración reproduce llamadas con personas de ejemplo. No se configura nada y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Go on later</source>
        <extracomment>A button: closes the first set-up, which can be opened again</extracomment>
        <translation>Continuar más tarde</translation>
    </message>
    <message>
        <source>What you have entered is kept.</source>
        <translation>Se conserva lo que ha introducido.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>A button: goes to the next step although something is missing in this one</extracomment>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Finalizar</translation>
    </message>
</context>
<context>
    <name>Ringside::SourceCard</name>
    <message>
        <source>Test</source>
        <extracomment>A button: tries to connect</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Its name or address. Further ones, with commas between them, stand in for it.</source>
        <translation>Su nombre o dirección. Otros, separados por comas, lo sustituyen si falla.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Usual one</source>
        <extracomment>In place of the number of a port</extracomment>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is of the company&apos;s own making. Empty: the system&apos;s authorities.</source>
        <translation>Un archivo PEM, si el certificado del servidor lo ha emitido la propia empresa. Vacío: las autoridades del sistema.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Enter the user name; it stands in brackets in manager.conf.</source>
        <translation>Introduzca el nombre de usuario; figura entre corchetes en manager.conf.</translation>
    </message>
    <message>
        <source>As in manager.conf of the telephone system.</source>
        <translation>Como en manager.conf de la central telefónica.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Your phones, such as PJSIP/1001. Empty: every device that has one of your extensions.</source>
        <translation>Sus teléfonos, por ejemplo PJSIP/1001. Vacío: todos los dispositivos que tengan una de sus extensiones.</translation>
    </message>
    <message>
        <source>Dialling context</source>
        <translation>Contexto de marcación</translation>
    </message>
    <message>
        <source>A context has letters, digits, dots, hyphens and underscores only.</source>
        <translation>Un contexto solo tiene letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Where in the dialplan calls begin that you make from Ringside. Empty: the usual one.</source>
        <translation>Dónde empiezan en el plan de marcación las llamadas que hace desde Ringside. Vacío: el habitual.</translation>
    </message>
    <message>
        <source>Phone that rings first</source>
        <translation>Teléfono que suena primero</translation>
    </message>
    <message>
        <source>Write it as technology and name, such as PJSIP/1001.</source>
        <translation>Escríbalo como tecnología y nombre, por ejemplo PJSIP/1001.</translation>
    </message>
    <message>
        <source>When you make a call from Ringside. Empty: the first of your devices.</source>
        <translation>Cuando hace una llamada desde Ringside. Vacío: el primero de sus dispositivos.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Its calls will no longer be seen, and its password is forgotten. Remove %1?</source>
        <extracomment>%1: the name of a telephone system</extracomment>
        <translation>Sus llamadas ya no se verán y su contraseña se olvidará. ¿Quitar %1?</translation>
    </message>
    <message>
        <source>Give the telephone system a name.</source>
        <translation>Dé un nombre a la central telefónica.</translation>
    </message>
    <message>
        <source>Another telephone system has this name already.</source>
        <translation>Otra central telefónica ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the server.</source>
        <translation>Introduzca el nombre o la dirección del servidor.</translation>
    </message>
    <message>
        <source>“%1” is not the name or address of a server. Write it without http:// and without a port.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>«%1» no es el nombre ni la dirección de un servidor. Escríbalo sin http:// y sin puerto.</translation>
    </message>
    <message>
        <source>“%1” is not a device. Write technology and name, such as PJSIP/1001.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>«%1» no es un dispositivo. Escriba tecnología y nombre, por ejemplo PJSIP/1001.</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>A button; %1: the name of a telephone system</extracomment>
        <translation>Quitar %1…</translation>
    </message>
    <message>
        <source>Not in use yet: enter its server and the user name.</source>
        <translation>Aún no se usa: introduzca su servidor y el nombre de usuario.</translation>
    </message>
    <message>
        <source>This version of Ringside cannot use it (%1).</source>
        <extracomment>%1: the type of a telephone system, as in the configuration file</extracomment>
        <translation>Esta versión de Ringside no puede usarla (%1).</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>%1: what the telephone system calls itself and where it is</extracomment>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Conectado: %1</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Corrija primero lo que está marcado.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the server first.</source>
        <translation>Introduzca primero el nombre o la dirección del servidor.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>What a telephone system answered, %1, and how many milliseconds that took, %2</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation>El archivo no se puede leer. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be a PEM file; a line in it says BEGIN CERTIFICATE.</source>
        <translation>No hay ningún certificado en este archivo. Tiene que ser un archivo PEM; una de sus líneas dice BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>This file holds a private key, and no certificate. Choose the authority&apos;s certificate.</source>
        <translation>Este archivo contiene una clave privada y ningún certificado. Elija el certificado de la autoridad.</translation>
    </message>
    <message>
        <source>There is no password for it on this computer yet. Enter it below.</source>
        <translation>Todavía no hay contraseña para esto en este equipo. Introdúzcala abajo.</translation>
    </message>
    <message>
        <source>Its password was given for another server. Say below whether it may be sent to this one.</source>
        <translation>Su contraseña se dio para otro servidor. Indique abajo si puede enviarse a este.</translation>
    </message>
    <message>
        <source>Your administrator has named it; the password itself is yours to enter.</source>
        <translation>Su administrador le ha dado un nombre; la contraseña en sí debe introducirla usted.</translation>
    </message>
    <message>
        <source>In queues as</source>
        <extracomment>As what the agent is a member of queues: a device of the telephone system</extracomment>
        <translation>En las colas como</translation>
    </message>
    <message>
        <source>Write it as technology and name, such as Local/1001@from-queue/n.</source>
        <translation>Escríbalo como tecnología y nombre, por ejemplo Local/1001@from-queue/n.</translation>
    </message>
    <message>
        <source>What queues call for you, such as Local/1001@from-queue/n. Empty: the phone that rings first.</source>
        <translation>Lo que llaman las colas para localizarle, por ejemplo Local/1001@from-queue/n. Vacío: el teléfono que suena primero.</translation>
    </message>
    <message>
        <source>Phone answers by itself</source>
        <extracomment>A switch: the agent&apos;s phone takes the calls that the agent begins on the computer</extracomment>
        <translation>El teléfono contesta solo</translation>
    </message>
    <message>
        <source>When you make a call from Ringside: you need not pick up first. The phone has to allow it.</source>
        <translation>Cuando hace una llamada desde Ringside: no necesita descolgar antes. El teléfono tiene que permitirlo.</translation>
    </message>
    <message>
        <source>Hold calls</source>
        <extracomment>A switch: the button that holds a call</extracomment>
        <translation>Poner llamadas en espera</translation>
    </message>
    <message>
        <source>Ringside asks your phone to hold (SIP NOTIFY), which not every phone understands. The user needs the right “system” in manager.conf.</source>
        <extracomment>“system” stands so in manager.conf</extracomment>
        <translation>Ringside pide a su teléfono que ponga la llamada en espera (SIP NOTIFY), algo que no todos los teléfonos entienden. El usuario necesita el permiso «system» en manager.conf.</translation>
    </message>
</context>
<context>
    <name>Ringside::StatusLine</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 · ext %2</source>
        <extracomment>A telephone system and the agent&apos;s extension there; %1 is a name, %2 a number</extracomment>
        <translation>%1 · ext. %2</translation>
    </message>
    <message>
        <source>%1: connecting</source>
        <extracomment>%1 is a telephone system</extracomment>
        <translation>%1: conectando</translation>
    </message>
    <message>
        <source>%1: no connection</source>
        <extracomment>%1 is a telephone system</extracomment>
        <translation>%1: sin conexión</translation>
    </message>
    <message>
        <source>%1: sign-in refused</source>
        <extracomment>%1 is a telephone system</extracomment>
        <translation>%1: acceso denegado</translation>
    </message>
    <message>
        <source>Phone book %1</source>
        <extracomment>How many people there are; %1 is a number</extracomment>
        <translation>Agenda %1</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that tells more about directories and CRMs</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Directories and CRMs: %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 says how directories and CRMs are, &quot;5 directories ready&quot;</extracomment>
        <translation>Directorios y CRM: %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
</context>
<context>
    <name>Ringside::StepButton</name>
    <message>
        <source>Step %1 of %2: %3, done</source>
        <extracomment>For a screen reader. %1 of %2: numbers, %3: the name of a step of the set-up</extracomment>
        <translation>Paso %1 de %2: %3, completado</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Ringside::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month of another year, as QLocale::toString() takes it: &quot;November 2025&quot;</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An entry of a timeline, read aloud. %1 what happened, %2 when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
</context>
<context>
    <name>Ringside::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>Ringside::TracePage</name>
    <message>
        <source>Telephone system reported</source>
        <translation>Aviso de la central telefónica</translation>
    </message>
    <message>
        <source>Number understood</source>
        <translation>Número entendido</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No consultado</translation>
    </message>
    <message>
        <source>Taken to be</source>
        <translation>Identificado como</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Why this card?</source>
        <translation>¿Por qué esta ficha?</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Copy without personal data</source>
        <translation>Copiar sin datos personales</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The steps were copied, without names and numbers.</source>
        <translation>Los pasos se han copiado, sin nombres ni números.</translation>
    </message>
    <message>
        <source>What happened on the way from the call to its card.</source>
        <translation>Lo que ocurrió en el camino de la llamada a su ficha.</translation>
    </message>
    <message>
        <source>The steps of this call are not kept any more. They are kept for the last calls since Ringside was started.</source>
        <translation>Los pasos de esta llamada ya no se conservan. Se conservan los de las últimas llamadas desde que se inició Ringside.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration; %1 is a number of milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>cola %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>What was remembered; %1 is a date and time</extracomment>
        <translation>del %1</translation>
    </message>
    <message>
        <source>complete after %1</source>
        <extracomment>A search; %1 is a duration</extracomment>
        <translation>completo tras %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonando</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>answered by a colleague</source>
        <translation>atendida por otra persona</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>without its country</source>
        <translation>sin su país</translation>
    </message>
    <message>
        <source>by the last digits</source>
        <translation>por las últimas cifras</translation>
    </message>
    <message>
        <source>by the switchboard</source>
        <translation>por la centralita</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>the agent&apos;s choice</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>de la memoria</translation>
    </message>
    <message>
        <source>from memory, while it is asked anew</source>
        <translation>de la memoria, mientras se pregunta de nuevo</translation>
    </message>
    <message>
        <source>asked just now</source>
        <translation>consultado ahora mismo</translation>
    </message>
    <message>
        <source>card shown</source>
        <translation>tarjeta mostrada</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>ninguna tarjeta</translation>
    </message>
    <message>
        <source>the settings do not show a card for such calls</source>
        <translation>según los ajustes no hay tarjeta para estas llamadas</translation>
    </message>
    <message>
        <source>do not disturb, switched on by hand</source>
        <translation>«No molestar», activado a mano</translation>
    </message>
    <message>
        <source>do not disturb, by the hours in the settings</source>
        <translation>«No molestar», según las horas de los ajustes</translation>
    </message>
    <message>
        <source>do not disturb, as the desktop has it</source>
        <translation>«No molestar», como en el escritorio</translation>
    </message>
</context>
<context>
    <name>Ringside::TransferPanel</name>
    <message>
        <source>Transfer to</source>
        <translation>Transferir a</translation>
    </message>
    <message>
        <source>Do not transfer</source>
        <translation>No transferir</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Número o nombre</translation>
    </message>
    <message>
        <source>Number or name to transfer the call to</source>
        <translation>Número o nombre al que transferir la llamada</translation>
    </message>
    <message>
        <source>Speak first</source>
        <translation>Consultar antes</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Speak with %1 first</source>
        <extracomment>For screen readers; %1 is a person or a number</extracomment>
        <translation>Consultar antes con %1</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <extracomment>For screen readers; %1 is a person or a number</extracomment>
        <translation>Transferir a %1</translation>
    </message>
    <message>
        <source>The caller waits while you speak with %1.</source>
        <translation>Quien llama espera mientras usted habla con %1.</translation>
    </message>
    <message>
        <source>Nobody by that name or number is known.</source>
        <translation>No se conoce a nadie con ese nombre o número.</translation>
    </message>
    <message>
        <source>Type a number or a name. Whom you often transfer to can be put into the settings.</source>
        <translation>Escriba un número o un nombre. Puede poner en los ajustes a quienes transfiere a menudo.</translation>
    </message>
</context>
<context>
    <name>Ringside::TransferTargetRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>First for VIPs</source>
        <extracomment>Beside somebody calls are passed to: this one is offered where the caller is a VIP</extracomment>
        <translation>Primero para VIP</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dele un nombre.</translation>
    </message>
    <message>
        <source>Write the number as it is dialled from your phone: digits, +, * and #.</source>
        <translation>Escriba el número como se marca desde su teléfono: cifras, +, * y #.</translation>
    </message>
</context>
<context>
    <name>Ringside::Tray</name>
    <message>
        <source>Open Ringside</source>
        <translation>Abrir Ringside</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Do not disturb (%1)</source>
        <translation>No molestar (%1)</translation>
    </message>
    <message>
        <source>Quit Ringside</source>
        <translation>Salir de Ringside</translation>
    </message>
    <message>
        <source>No telephone system is configured.</source>
        <translation>No hay ninguna central telefónica configurada.</translation>
    </message>
    <message>
        <source>Set up Ringside …</source>
        <translation>Configurar Ringside…</translation>
    </message>
    <message>
        <source>Show the card: %1</source>
        <extracomment>%1 is &quot;Jane Doe, ringing&quot;</extracomment>
        <translation>Mostrar la ficha: %1</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message numerus="yes">
        <source>Recent calls, %Ln missed</source>
        <translation>
            <numerusform>Llamadas recientes, %Ln perdida</numerusform>
            <numerusform>Llamadas recientes, %Ln perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Llamadas recientes</translation>
    </message>
    <message>
        <source>Show this call in the list of calls</source>
        <translation>Mostrar esta llamada en la lista de llamadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to wrap up</source>
        <translation>
            <numerusform>%Ln llamada pendiente de cierre</numerusform>
            <numerusform>%Ln llamadas pendientes de cierre</numerusform>
        </translation>
    </message>
    <message>
        <source>Extension %1 …</source>
        <extracomment>%1 is a telephone extension, or several</extracomment>
        <translation>Extensión %1…</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>The telephone system keeps you in this queue; you can pause.</source>
        <translation>La central telefónica mantiene su puesto en esta cola; puede hacer una pausa.</translation>
    </message>
    <message>
        <source>Pause in all queues</source>
        <translation>Pausa en todas las colas</translation>
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
        <translation>Este escritorio no tiene bandeja del sistema, por lo que Ringside está en esta ventana. Minimícela; las fichas se mostrarán igualmente.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>ayer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>¿De qué se trataba?</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No follow-up</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otro momento</translation>
    </message>
    <message>
        <source>Time of the follow-up</source>
        <translation>Hora del seguimiento</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>This call is wrapped up.</source>
        <translation>El cierre de esta llamada está hecho.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <extracomment>When to follow up; %1 is a time of day</extracomment>
        <translation>Mañana %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>When to follow up; %1 is the name of a day of next week, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On Monday of next week.</source>
        <translation>El lunes de la semana que viene.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not saved yet. %1</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>Aún no se ha guardado. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::YouStep</name>
    <message>
        <source>Which phone is yours?</source>
        <translation>¿Cuál es su teléfono?</translation>
    </message>
    <message>
        <source>Ringside shows the calls that ring at your extension, and no others.</source>
        <translation>Ringside muestra las llamadas que suenan en su extensión, y ninguna otra.</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Su extensión</translation>
    </message>
    <message>
        <source>The number on which colleagues reach you. Several: separate them with commas. If you sit at another phone each day, change it from Ringside&apos;s menu in the tray.</source>
        <translation>El número en el que le localizan sus compañeros. Si son varios, sepárelos con comas. Si cada día se sienta ante otro teléfono, cámbielo en el menú de Ringside de la bandeja.</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <extracomment>The first of a list of countries</extracomment>
        <translation>Como está configurado este equipo</translation>
    </message>
    <message>
        <source>Country of your numbers</source>
        <translation>País de sus números</translation>
    </message>
    <message>
        <source>How numbers without a country code are to be read.</source>
        <translation>Cómo deben leerse los números sin prefijo de país.</translation>
    </message>
    <message>
        <source>An extension is made of digits, or of letters, without blanks: 1001.</source>
        <translation>Una extensión se compone de cifras, o de letras, sin espacios: 1001.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Phone system</source>
        <translation>Central telefónica</translation>
    </message>
    <message>
        <source>CRM &amp; directories</source>
        <translation>CRM y directorios</translation>
    </message>
    <message>
        <source>Pop-up card</source>
        <translation>Ficha emergente</translation>
    </message>
    <message>
        <source>Privacy &amp; data</source>
        <translation>Privacidad y datos</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>Ringside can use %1 now. You can close this page.</source>
        <extracomment>%1 is a CRM (&quot;HubSpot&quot;)</extracomment>
        <translation>Ringside ya puede usar %1. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>You are not signed in to %1. Close this page and try it again in Ringside.</source>
        <extracomment>%1 is a CRM (&quot;HubSpot&quot;)</extracomment>
        <translation>No ha iniciado sesión en %1. Cierre esta página e inténtelo de nuevo en Ringside.</translation>
    </message>
</context>
<context>
    <name>SqlDirectory</name>
    <message>
        <source>Database (SQL)</source>
        <translation>Base de datos (SQL)</translation>
    </message>
    <message>
        <source>A query of your own in PostgreSQL, MySQL, SQLite, or anything with an ODBC driver.</source>
        <translation>Una consulta propia en PostgreSQL, MySQL, SQLite o cualquier sistema con un controlador ODBC.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Empty: this computer. Not for ODBC and SQLite.</source>
        <translation>Vacío: este equipo. No se usa con ODBC ni SQLite.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>Vacío: el habitual.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Its name; for SQLite its file, for ODBC the data source or a connection string.</source>
        <translation>Su nombre; para SQLite, su archivo; para ODBC, el origen de datos o una cadena de conexión.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>One SELECT with :phone, :e164, :digits or :suffix in it, for the caller&apos;s number.</source>
        <extracomment>the words with a colon are not translated</extracomment>
        <translation>Un SELECT que contenga :phone, :e164, :digits o :suffix, para el número de quien llama.</translation>
    </message>
    <message>
        <source>Meaning of columns</source>
        <translation>Significado de las columnas</translation>
    </message>
    <message>
        <source>Where their names do not say it: cust_nm=name, tel1=phone.</source>
        <translation>Cuando sus nombres no lo indican: cust_nm=name, tel1=phone.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>To other computers</source>
        <translation>Hacia otros equipos</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is of the company&apos;s own making.</source>
        <translation>Un archivo PEM, si el certificado del servidor lo ha emitido la propia empresa.</translation>
    </message>
    <message>
        <source>Options of the driver</source>
        <translation>Opciones del controlador</translation>
    </message>
    <message>
        <source>In the driver&apos;s own words: application_name=ringside.</source>
        <translation>Con las palabras del propio controlador: application_name=ringside.</translation>
    </message>
</context>
<context>
    <name>SystemQuietText</name>
    <message>
        <source>This desktop does not tell programs about its own &quot;do not disturb&quot;.</source>
        <translation>Este escritorio no informa a los programas sobre su propio «No molestar».</translation>
    </message>
    <message>
        <source>&quot;Do not disturb&quot; of the desktop is on.</source>
        <translation>«No molestar» del escritorio está activado.</translation>
    </message>
    <message>
        <source>&quot;Do not disturb&quot; of the desktop is off.</source>
        <translation>«No molestar» del escritorio está desactivado.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>connecting …</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>the connection was lost; Ringside tries again.</source>
        <translation>se ha perdido la conexión; Ringside vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>it does not let us in; check the settings.</source>
        <translation>no nos permite el acceso; compruebe los ajustes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a telephone system, %2 its state in words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln waiting)</source>
        <extracomment>%1 is the name of a queue, %n how many callers wait in it</extracomment>
        <translation>
            <numerusform>%1 (%Ln en espera)</numerusform>
            <numerusform>%1 (%Ln en espera)</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>%1, ringing</source>
        <translation>%1, sonando</translation>
    </message>
    <message>
        <source>%1, in call</source>
        <translation>%1, en llamada</translation>
    </message>
    <message>
        <source>%1, on hold</source>
        <translation>%1, en espera</translation>
    </message>
    <message>
        <source>%1, to wrap up</source>
        <translation>%1, pendiente de cierre</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, finalizada</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <translation>%1, perdida</translation>
    </message>
    <message>
        <source>%1, answered by a colleague</source>
        <translation>%1, atendida por un compañero</translation>
    </message>
    <message>
        <source>No telephone system is configured.</source>
        <translation>No hay ninguna central telefónica configurada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed call(s)</source>
        <translation>
            <numerusform>%Ln llamada perdida</numerusform>
            <numerusform>%Ln llamadas perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb is on: no cards are shown.</source>
        <translation>No molestar está activado: no se muestran fichas.</translation>
    </message>
    <message>
        <source>answered by a colleague</source>
        <translation>atendida por un compañero</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>atendida por %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
</context>
<context>
    <name>UrlSchemeText</name>
    <message>
        <source>No program is set for %1: links.</source>
        <extracomment>%1 is &quot;tel&quot;, &quot;callto&quot; or &quot;sip&quot;</extracomment>
        <translation>Los enlaces %1: no tienen ningún programa asignado.</translation>
    </message>
    <message>
        <source>Ringside dials %1: links.</source>
        <translation>Los enlaces %1: los marca Ringside.</translation>
    </message>
    <message>
        <source>%1: links are opened by %2.</source>
        <extracomment>%1 is &quot;tel&quot;, &quot;callto&quot; or &quot;sip&quot;, %2 the name of a program</extracomment>
        <translation>Los enlaces %1: se abren con %2.</translation>
    </message>
    <message>
        <source>The system does not say what opens %1: links.</source>
        <translation>De los enlaces %1: el sistema no indica con qué se abren.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Another instance holds this profile but does not answer. End it, or choose another --profile.</source>
        <translation>Otra instancia ocupa este perfil, pero no responde. Ciérrela o elija otro --profile.</translation>
    </message>
    <message>
        <source>Correct it, or move the file away to start with the defaults.</source>
        <translation>Corríjalo, o mueva el archivo a otro lugar para empezar con los valores predeterminados.</translation>
    </message>
</context>
</TS>
