<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AutostartText</name>
    <message>
        <source>The system does not say whether Ringside starts when you sign in.</source>
        <translation>لا يُفصح النظام عمّا إذا كان Ringside يبدأ عند تسجيل دخولكم.</translation>
    </message>
    <message>
        <source>Ringside does not start by itself.</source>
        <translation>لا يبدأ Ringside تلقائيًا.</translation>
    </message>
    <message>
        <source>Ringside starts when anybody signs in on this computer.</source>
        <translation>يبدأ Ringside عند تسجيل دخول أي مستخدم إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ringside starts when you sign in.</source>
        <translation>يبدأ Ringside عند تسجيل دخولكم.</translation>
    </message>
    <message>
        <source>Another copy starts when you sign in: %1. Switch it off and on again to start this one.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>تبدأ نسخة أخرى عند تسجيل دخولكم: %1. لبدء هذه النسخة بدلًا منها، يُرجى إيقاف الخيار ثم تفعيله من جديد.</translation>
    </message>
    <message>
        <source>It was switched off in the system&apos;s own settings. Switch it on here to undo that.</source>
        <translation>أُوقف هذا الخيار في إعدادات النظام نفسه. يمكن التراجع عن ذلك بتفعيله هنا.</translation>
    </message>
    <message>
        <source>This system does not let Ringside start by itself. Add it to the programs that start when you sign in, in the system&apos;s settings.</source>
        <translation>لا يسمح هذا النظام بأن يبدأ Ringside تلقائيًا. يُرجى إضافته في إعدادات النظام إلى البرامج التي تبدأ عند تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>The running instance has ended.</source>
        <translation>انتهت النسخة قيد التشغيل.</translation>
    </message>
    <message>
        <source>Ringside is not running for this profile: start it first.</source>
        <translation>لا يعمل Ringside لهذا الملف الشخصي: يُرجى تشغيله أولًا.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Ringside is already running for this profile.</source>
        <translation>يعمل Ringside بالفعل لهذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>The running instance does not know this command; is it another version?</source>
        <translation>لا تعرف النسخة قيد التشغيل هذا الأمر؛ هل هي إصدار آخر؟</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rows like these.</source>
        <translation>
            <numerusform>… ولا صفوف أخرى مثل هذه.</numerusform>
            <numerusform>… وصف واحد آخر مثل هذه.</numerusform>
            <numerusform>… وصفان آخران مثل هذه.</numerusform>
            <numerusform>… و%n صفوف أخرى مثل هذه.</numerusform>
            <numerusform>… و%n صفًا آخر مثل هذه.</numerusform>
            <numerusform>… و%n صف آخر مثل هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 unchanged, %5 joined with a row before, %6 skipped.</source>
        <translation>قُرئ %1: أُضيف %2، حُدّث %3، دون تغيير %4، ضُمّ إلى صف سابق %5، جرى تخطي %6.</translation>
    </message>
    <message>
        <source>Tried only, nothing was changed. %1</source>
        <translation>مجرد تجربة، لم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Nothing is configured yet: add call_sources to config.yml.</source>
        <translation>لم يُعدّ شيء بعد: يُرجى إضافة call_sources إلى config.yml.</translation>
    </message>
    <message>
        <source>Your phone rings; take it, and the number is dialled.</source>
        <translation>سيرنّ هاتفكم؛ عند الرد عليه يُطلب الرقم.</translation>
    </message>
    <message>
        <source>This link names no number that can be dialled.</source>
        <translation>لا يتضمن هذا الرابط رقمًا يمكن طلبه.</translation>
    </message>
    <message>
        <source>There was no call since Ringside was started.</source>
        <translation>لا توجد أي مكالمة منذ تشغيل Ringside.</translation>
    </message>
    <message>
        <source>No call of this id is remembered; `ringside watch --json` shows ids.</source>
        <translation>لا توجد مكالمة محفوظة بهذا المعرّف؛ يعرض `ringside watch --json` المعرّفات.</translation>
    </message>
</context>
<context>
    <name>ConfigCommands</name>
    <message>
        <source>(nothing)</source>
        <extracomment>in a list of settings that change: there was, or will be, no value</extracomment>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>NEW HOST: %1 is at %2 until now and will be at %3. Its password is not sent there until you allow it.</source>
        <extracomment>%1 a call source, %2 and %3 host names</extracomment>
        <translation>مضيف جديد: %1 موجود حتى الآن على %2 وسيكون على %3. لن تُرسل كلمة مروره إليه قبل أن تسمحوا بذلك.</translation>
    </message>
    <message>
        <source>Settings that your administrator has locked stay as they are.</source>
        <translation>تبقى الإعدادات التي قفلها المسؤول كما هي.</translation>
    </message>
    <message>
        <source>Take these settings over? [y/N]</source>
        <translation>هل تُعتمد هذه الإعدادات؟ [y/N]</translation>
    </message>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: لا يوجد ملف كهذا، أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>%1: good.</source>
        <translation>%1: سليم.</translation>
    </message>
    <message>
        <source>%1 holds your settings, without passwords and without your extension.</source>
        <translation>يحتوي %1 على إعداداتكم، دون كلمات المرور ودون رقمكم الداخلي.</translation>
    </message>
    <message>
        <source>Nothing changes: these are your settings already.</source>
        <translation>لن يتغير شيء: هذه هي إعداداتكم الحالية.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give --yes to take these settings over.</source>
        <translation>لم يتغير شيء. لاعتماد هذه الإعدادات يُرجى إضافة --yes.</translation>
    </message>
    <message>
        <source>The settings were taken over. Passwords are not among them: give yours in the settings.</source>
        <translation>اعتُمدت الإعدادات. كلمات المرور ليست ضمنها: يُرجى إدخالها في الإعدادات.</translation>
    </message>
    <message>
        <source>There are no rules for this computer (%1).</source>
        <translation>لا توجد قواعد لهذا الحاسوب (%1).</translation>
    </message>
</context>
<context>
    <name>ConnectorCommands</name>
    <message>
        <source>%1: there is no such file, and no connector of this name.</source>
        <translation>‏%1: لا يوجد ملف كهذا، ولا موصّل بهذا الاسم.</translation>
    </message>
    <message>
        <source>%1 is empty: write --set %1=env:NAME with a variable of the environment.</source>
        <translation>‏%1 فارغ: اكتب ‎--set %1=env:NAME‎ مع متغيّر من متغيّرات البيئة.</translation>
    </message>
    <message>
        <source>The connector has no parameter %1. It has: %2.</source>
        <translation>ليس للموصّل معامل باسم %1. معاملاته: %2.</translation>
    </message>
    <message>
        <source>Nobody has this number there.</source>
        <translation>لا أحد لديه هذا الرقم هناك.</translation>
    </message>
    <message>
        <source>(own: %1)</source>
        <extracomment>behind a connector that is the administrator&apos;s own file</extracomment>
        <translation>(خاص: %1)</translation>
    </message>
    <message>
        <source>%1: good. %2: %3.</source>
        <extracomment>%1 a file, %2 the name of a CRM, %3 a list of words</extracomment>
        <translation>%1: سليم. %2: %3.</translation>
    </message>
    <message>
        <source>%1 holds what was said, without passwords and keys, but with people&apos;s data: read it before you pass it on.</source>
        <translation>يحتوي %1 على ما قيل، دون كلمات مرور أو مفاتيح، لكن مع بيانات أشخاص: اقرأه قبل أن ترسله إلى غيرك.</translation>
    </message>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: لا يوجد ملف كهذا، أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>%1 is no recording of &quot;ringside connector try&quot;.</source>
        <translation>‏%1 ليس تسجيلًا من «ringside connector try».</translation>
    </message>
</context>
<context>
    <name>ConnectorForm</name>
    <message>
        <source>Contacts, companies and leads, with calls, mails, notes, meetings, tasks and deals.</source>
        <translation>جهات الاتصال والشركات والعملاء المحتملون، مع المكالمات ورسائل البريد والملاحظات والاجتماعات والمهام والصفقات.</translation>
    </message>
    <message>
        <source>Inbound webhook</source>
        <translation>‏Webhook وارد</translation>
    </message>
    <message>
        <source>Sign in with Bitrix24</source>
        <translation>تسجيل الدخول عبر Bitrix24</translation>
    </message>
    <message>
        <source>Portal</source>
        <extracomment>The company&apos;s own address at Bitrix24</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Application ID (client_id)</source>
        <translation>معرّف التطبيق (client_id)</translation>
    </message>
    <message>
        <source>Application key (client_secret)</source>
        <translation>مفتاح التطبيق (client_secret)</translation>
    </message>
    <message>
        <source>Calls are logged for</source>
        <extracomment>In whose name; the choices are people</extracomment>
        <translation>تُسجَّل المكالمات باسم</translation>
    </message>
    <message>
        <source>The owner of the webhook, or whoever has signed in</source>
        <translation>مالك الـ webhook أو من سجّل الدخول</translation>
    </message>
    <message>
        <source>The employee with the extension of the call</source>
        <translation>الموظف صاحب الرقم الداخلي للمكالمة</translation>
    </message>
    <message>
        <source>Contacts, accounts and leads, with calls, mails, notes, meetings, tasks, deals and cases.</source>
        <translation>جهات الاتصال والحسابات والعملاء المحتملون، مع المكالمات ورسائل البريد والملاحظات والاجتماعات والمهام والصفقات والحالات.</translation>
    </message>
    <message>
        <source>Sign in with Microsoft</source>
        <translation>تسجيل الدخول عبر Microsoft</translation>
    </message>
    <message>
        <source>The application signs in by itself</source>
        <translation>يسجّل التطبيق الدخول تلقائيًا</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>The company&apos;s Dynamics 365, with an address of its own</extracomment>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>A company&apos;s directory at Microsoft</extracomment>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>معرّف التطبيق (العميل)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Find callers among</source>
        <translation>البحث عن المتصلين ضمن</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>A kind of record in a CRM, as are leads and accounts</extracomment>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Contacts and accounts</source>
        <translation>جهات الاتصال والحسابات</translation>
    </message>
    <message>
        <source>Contacts, accounts and leads</source>
        <translation>جهات الاتصال والحسابات والعملاء المحتملون</translation>
    </message>
    <message>
        <source>Mark logged calls as completed</source>
        <translation>تعليم المكالمات المسجَّلة كمكتملة</translation>
    </message>
    <message>
        <source>Refuse new contacts that are duplicates</source>
        <translation>رفض جهات الاتصال الجديدة المكررة</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>One of the apps inside Dynamics 365</extracomment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Telephone columns of contacts</source>
        <translation>أعمدة الهاتف في جهات الاتصال</translation>
    </message>
    <message>
        <source>Telephone columns of accounts</source>
        <translation>أعمدة الهاتف في الحسابات</translation>
    </message>
    <message>
        <source>Telephone columns of leads</source>
        <translation>أعمدة الهاتف في العملاء المحتملين</translation>
    </message>
    <message>
        <source>Column for the call&apos;s key</source>
        <translation>عمود مفتاح المكالمة</translation>
    </message>
    <message>
        <source>Column for the outcome</source>
        <translation>عمود النتيجة</translation>
    </message>
    <message>
        <source>Column for the stage</source>
        <translation>عمود المرحلة</translation>
    </message>
    <message>
        <source>Sign-in host</source>
        <translation>مضيف تسجيل الدخول</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>إصدار API</translation>
    </message>
    <message>
        <source>Contacts, leads and accounts, with calls, mails, notes, meetings, tasks, deals and cases.</source>
        <translation>جهات الاتصال والعملاء المحتملون والحسابات، مع المكالمات ورسائل البريد والملاحظات والاجتماعات والمهام والصفقات والحالات.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>Address of EspoCRM</source>
        <translation>عنوان EspoCRM</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>كلمة المرور أو الرمز المميّز</translation>
    </message>
    <message>
        <source>New records belong to</source>
        <translation>مالك السجلات الجديدة</translation>
    </message>
    <message>
        <source>Search numbers in</source>
        <translation>البحث عن الأرقام في</translation>
    </message>
    <message>
        <source>Field for the call&apos;s key</source>
        <translation>حقل مفتاح المكالمة</translation>
    </message>
    <message>
        <source>Path of the API</source>
        <translation>مسار API</translation>
    </message>
    <message>
        <source>External CRM (REST lookup)</source>
        <extracomment>The name of a connector</extracomment>
        <translation>نظام CRM خارجي (بحث عبر REST)</translation>
    </message>
    <message>
        <source>A web service of your own that answers who has a number.</source>
        <translation>خدمة ويب خاصة بكم تُجيب عن صاحب الرقم.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>دون مفتاح</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A web address</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Contacts, with calls, mails, notes, deals and tickets.</source>
        <translation>جهات الاتصال، مع المكالمات ورسائل البريد والملاحظات والصفقات والتذاكر.</translation>
    </message>
    <message>
        <source>Private app token</source>
        <translation>الرمز المميّز للتطبيق الخاص</translation>
    </message>
    <message>
        <source>Sign in with HubSpot</source>
        <translation>تسجيل الدخول عبر HubSpot</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>API version for associations</source>
        <translation>إصدار API للارتباطات</translation>
    </message>
    <message>
        <source>People on a board, with calls, mails, updates and deals.</source>
        <translation>الأشخاص في لوحة، مع المكالمات ورسائل البريد والتحديثات والصفقات.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>الرمز المميّز لـ API</translation>
    </message>
    <message>
        <source>Board with people</source>
        <extracomment>A board of monday.com</extracomment>
        <translation>لوحة الأشخاص</translation>
    </message>
    <message>
        <source>Phone columns</source>
        <translation>أعمدة الهاتف</translation>
    </message>
    <message>
        <source>Numbers are stored</source>
        <extracomment>Telephone numbers; the choices say in which form</extracomment>
        <translation>صيغة حفظ الأرقام</translation>
    </message>
    <message>
        <source>In any form</source>
        <translation>بأي صيغة</translation>
    </message>
    <message>
        <source>As digits only</source>
        <translation>بالخانات الرقمية فقط</translation>
    </message>
    <message>
        <source>E-mail column</source>
        <translation>عمود البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Company column</source>
        <translation>عمود الشركة</translation>
    </message>
    <message>
        <source>Job title column</source>
        <translation>عمود المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Activity for calls</source>
        <translation>النشاط المخصص للمكالمات</translation>
    </message>
    <message>
        <source>Board with deals</source>
        <translation>لوحة الصفقات</translation>
    </message>
    <message>
        <source>Deals: column that connects people</source>
        <translation>الصفقات: عمود ربط الأشخاص</translation>
    </message>
    <message>
        <source>Deals: amount</source>
        <translation>الصفقات: المبلغ</translation>
    </message>
    <message>
        <source>Deals: stage</source>
        <translation>الصفقات: المرحلة</translation>
    </message>
    <message>
        <source>Deals: closing date</source>
        <translation>الصفقات: تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Board with tasks</source>
        <translation>لوحة المهام</translation>
    </message>
    <message>
        <source>Tasks: column that connects people</source>
        <translation>المهام: عمود ربط الأشخاص</translation>
    </message>
    <message>
        <source>Tasks: due date</source>
        <translation>المهام: تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Contacts, with calls, mails, notes, meetings, tasks, deals, tickets and orders.</source>
        <translation>جهات الاتصال، مع المكالمات ورسائل البريد والملاحظات والاجتماعات والمهام والصفقات والتذاكر والطلبيات.</translation>
    </message>
    <message>
        <source>Address of Odoo</source>
        <translation>عنوان Odoo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Type of new tasks</source>
        <translation>نوع المهام الجديدة</translation>
    </message>
    <message>
        <source>People, with calls, mails, notes, meetings, tasks and deals.</source>
        <translation>الأشخاص، مع المكالمات ورسائل البريد والملاحظات والاجتماعات والمهام والصفقات.</translation>
    </message>
    <message>
        <source>Sign in with Pipedrive</source>
        <translation>تسجيل الدخول عبر Pipedrive</translation>
    </message>
    <message>
        <source>Logged calls become</source>
        <extracomment>The choices are kinds of records</extracomment>
        <translation>نوع السجل للمكالمات المسجَّلة</translation>
    </message>
    <message>
        <source>Call logs</source>
        <translation>سجلات المكالمات</translation>
    </message>
    <message>
        <source>Activities of the kind call</source>
        <translation>أنشطة من نوع مكالمة</translation>
    </message>
    <message>
        <source>Times of call logs</source>
        <translation>أوقات سجلات المكالمات</translation>
    </message>
    <message>
        <source>API version for call logs, notes, leads and users</source>
        <translation>إصدار API لسجلات المكالمات والملاحظات والعملاء المحتملين والمستخدمين</translation>
    </message>
    <message>
        <source>Sign in with Salesforce</source>
        <translation>تسجيل الدخول عبر Salesforce</translation>
    </message>
    <message>
        <source>Private key (JWT bearer)</source>
        <translation>مفتاح خاص (JWT bearer)</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>مفتاح المستهلك</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>سر المستهلك</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>Whom a sign-in is meant for, as Salesforce calls it</extracomment>
        <translation>الجهة المستهدفة (Audience)</translation>
    </message>
    <message>
        <source>Callers are looked up in</source>
        <translation>البحث عن المتصلين في</translation>
    </message>
    <message>
        <source>Contacts, leads and accounts</source>
        <translation>جهات الاتصال والعملاء المحتملون والحسابات</translation>
    </message>
    <message>
        <source>Contacts and leads</source>
        <translation>جهات الاتصال والعملاء المحتملون</translation>
    </message>
    <message>
        <source>New people become</source>
        <extracomment>The choices are kinds of records: contacts, leads</extracomment>
        <translation>نوع السجل للأشخاص الجدد</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>Save in spite of duplicate alerts</source>
        <translation>الحفظ رغم تنبيهات التكرار</translation>
    </message>
    <message>
        <source>Customers of a shop, with calls, notes and orders.</source>
        <translation>عملاء متجر، مع المكالمات والملاحظات والطلبيات.</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>معرّف العميل وسرّه</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>رمز الوصول المميّز إلى Admin API</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Write calls into</source>
        <extracomment>The choices are places in Shopify</extracomment>
        <translation>كتابة المكالمات في</translation>
    </message>
    <message>
        <source>Metafields of the customer</source>
        <translation>حقول التعريف (metafields) الخاصة بالعميل</translation>
    </message>
    <message>
        <source>The customer&apos;s note</source>
        <translation>ملاحظة العميل</translation>
    </message>
    <message>
        <source>People, with calls and tickets.</source>
        <translation>الأشخاص، مع المكالمات والتذاكر.</translation>
    </message>
    <message>
        <source>Sign in with Zendesk</source>
        <translation>تسجيل الدخول عبر Zendesk</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <extracomment>What stands before .zendesk.com</extracomment>
        <translation>النطاق الفرعي</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Client identifier</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Status of logged calls</source>
        <translation>حالة المكالمات المسجَّلة</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>The status of a ticket</extracomment>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Field for the length of a call</source>
        <translation>حقل مدة المكالمة</translation>
    </message>
    <message>
        <source>Field for the outcome</source>
        <translation>حقل النتيجة</translation>
    </message>
    <message>
        <source>Tag of deals</source>
        <translation>وسم الصفقات</translation>
    </message>
    <message>
        <source>Log calls with Talk Partner Edition</source>
        <translation>تسجيل المكالمات عبر Talk Partner Edition</translation>
    </message>
    <message>
        <source>Sign in with Zoho</source>
        <translation>تسجيل الدخول عبر Zoho</translation>
    </message>
    <message>
        <source>Self client, without a person</source>
        <translation>عميل ذاتي (Self Client)، دون شخص</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>مركز البيانات</translation>
    </message>
    <message>
        <source>United States (zoho.com)</source>
        <translation>الولايات المتحدة (zoho.com)</translation>
    </message>
    <message>
        <source>Europe (zoho.eu)</source>
        <translation>أوروبا (zoho.eu)</translation>
    </message>
    <message>
        <source>India (zoho.in)</source>
        <translation>الهند (zoho.in)</translation>
    </message>
    <message>
        <source>Australia (zoho.com.au)</source>
        <translation>أستراليا (zoho.com.au)</translation>
    </message>
    <message>
        <source>China (zoho.com.cn)</source>
        <translation>الصين (zoho.com.cn)</translation>
    </message>
    <message>
        <source>Japan (zoho.jp)</source>
        <translation>اليابان (zoho.jp)</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation>كندا (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Saudi Arabia (zoho.sa)</source>
        <translation>المملكة العربية السعودية (zoho.sa)</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>معرّف المؤسسة</translation>
    </message>
    <message>
        <source>Days until a new deal closes</source>
        <translation>عدد الأيام حتى إغلاق صفقة جديدة</translation>
    </message>
    <message>
        <source>Field for the call&apos;s ID</source>
        <translation>حقل معرّف المكالمة</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>There was no answer in time; Ringside tries again.</source>
        <translation>لم يصل رد في الوقت المحدد؛ يحاول Ringside من جديد.</translation>
    </message>
    <message>
        <source>It cannot be reached; Ringside tries again. Check its address and the network.</source>
        <translation>يتعذر الوصول إليه؛ يحاول Ringside من جديد. يُرجى التحقق من عنوانه ومن الشبكة.</translation>
    </message>
    <message>
        <source>The account lacks a right that is needed. Ask your administrator for it.</source>
        <translation>تنقص الحساب صلاحية لازمة. يُرجى طلبها من المسؤول.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>غير موجود.</translation>
    </message>
    <message>
        <source>It asks us to wait; Ringside goes on by itself.</source>
        <translation>طُلب منا الانتظار؛ يواصل Ringside تلقائيًا.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Is it the right address and port?</source>
        <translation>تعذّر فهم الرد. هل العنوان والمنفذ صحيحان؟</translation>
    </message>
    <message>
        <source>The data on this computer cannot be read or written.</source>
        <translation>تتعذر قراءة البيانات على هذا الحاسوب أو كتابتها.</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>هذا غير ممكن هنا.</translation>
    </message>
    <message>
        <source>Ringside made a mistake; the log says more.</source>
        <translation>حدث خطأ في Ringside؛ التفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence (&quot;It cannot be reached …&quot;), %2 the technical detail</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>يتعذر الوصول إليه</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>a right is missing</source>
        <translation>تنقص صلاحية</translation>
    </message>
    <message>
        <source>asks us to wait</source>
        <translation>يطلب منا الانتظار</translation>
    </message>
    <message>
        <source>data cannot be read</source>
        <translation>تتعذر قراءة البيانات</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>There is no password for it on this computer yet.</source>
        <translation>لا توجد له كلمة مرور على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Its password was given for another server, and is not sent to this one until you allow it.</source>
        <translation>أُعطيت كلمة مروره لخادم آخر، ولا تُرسل إلى هذا الخادم حتى تسمح بذلك.</translation>
    </message>
    <message>
        <source>The sign-in was refused: user name, password or key is wrong or has expired. Correct it in the settings.</source>
        <translation>رُفض تسجيل الدخول: اسم المستخدم أو كلمة المرور أو المفتاح غير صحيح أو انتهت صلاحيته. صحّحوا ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Something in its settings is missing or wrong. Correct it there.</source>
        <translation>في إعداداته شيء ناقص أو خاطئ. صحّحوه هناك.</translation>
    </message>
    <message>
        <source>settings are incomplete</source>
        <translation>الإعدادات غير مكتملة</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <extracomment>A directory or CRM has sent something that is no answer</extracomment>
        <translation>تعذّر فهم الرد</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The phone book: %1</source>
        <translation>دليل الهاتف: %1</translation>
    </message>
    <message>
        <source>The journal: %1</source>
        <translation>دفتر المكالمات: %1</translation>
    </message>
    <message>
        <source>Calls cannot be written to the journal; they are kept until they can. %1</source>
        <translation>تتعذر كتابة المكالمات في دفتر المكالمات؛ وهي محفوظة إلى أن يصبح ذلك ممكنًا. %1</translation>
    </message>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>يتعذر بدء العرض التجريبي: %1</translation>
    </message>
    <message>
        <source>The sample people: %1</source>
        <translation>أشخاص العيّنة: %1</translation>
    </message>
    <message>
        <source>Your notes cannot be written to the journal; they are kept until they can. %1</source>
        <translation>تتعذر كتابة ملاحظاتكم في دفتر المكالمات؛ وهي محفوظة إلى أن يصبح ذلك ممكنًا. %1</translation>
    </message>
    <message>
        <source>The password of %1 was given for %2; the settings now name %3. It is not sent there until you allow it in the settings.</source>
        <extracomment>%1 call sources (&quot;Asterisk&quot;), %2 and %3 host names</extracomment>
        <translation>أُدخلت كلمة مرور %1 من أجل %2؛ والإعدادات تذكر الآن %3. لن تُرسل إليه قبل أن تسمحوا بذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>It is built in, and plays by itself.</source>
        <translation>مدمج في البرنامج، ويعمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this provider here.</source>
        <translation>لا يسمح المسؤول بهذا المزوّد هنا.</translation>
    </message>
    <message>
        <source>The file %1 holds unprotected passwords. Your administrator does not allow that: they are not used.</source>
        <extracomment>%1 a file</extracomment>
        <translation>يحتوي الملف %1 على كلمات مرور غير محمية. لا يسمح مسؤول النظام بذلك: لن تُستخدم.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>يُجيب.</translation>
    </message>
    <message>
        <source>You have to sign in: in the settings, or on the next card.</source>
        <translation>عليكم تسجيل الدخول: في الإعدادات أو في البطاقة التالية.</translation>
    </message>
    <message>
        <source>The sign-in to %1 could not be kept in the keychain, and ends with Ringside. %2</source>
        <extracomment>%1 a provider (&quot;HubSpot&quot;), %2 a sentence on what is wrong with the keychain</extracomment>
        <translation>تعذّر حفظ تسجيل الدخول إلى %1 في سلسلة المفاتيح، وسينتهي عند إنهاء Ringside. %2</translation>
    </message>
    <message>
        <source>You could not be signed in to %1. %2</source>
        <translation>تعذّر تسجيل دخولكم إلى %1. %2</translation>
    </message>
</context>
<context>
    <name>HotkeyText</name>
    <message>
        <source>No shortcut is set.</source>
        <translation>لم يُحدَّد أي اختصار.</translation>
    </message>
    <message>
        <source>The desktop is asked for this shortcut.</source>
        <translation>يجري طلب هذا الاختصار من سطح المكتب.</translation>
    </message>
    <message>
        <source>The shortcut works in every program.</source>
        <extracomment>%1 is how the desktop describes the shortcut that was chosen there, such as &quot;Press &lt;Ctrl&gt;&lt;Alt&gt;R&quot;</extracomment>
        <translation>يعمل الاختصار في كل البرامج.</translation>
    </message>
    <message>
        <source>The desktop has set it to: %1</source>
        <translation>ضبطه سطح المكتب على: %1</translation>
    </message>
    <message>
        <source>Another program has this shortcut. Choose another one.</source>
        <translation>يستخدم برنامج آخر هذا الاختصار. يُرجى اختيار غيره.</translation>
    </message>
    <message>
        <source>The desktop did not allow it. Set it again to be asked again.</source>
        <translation>لم يسمح به سطح المكتب. لطلبه مرة أخرى يُرجى ضبطه من جديد.</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl, Alt or the system key with a key of this keyboard, or a function key.</source>
        <translation>يتطلب الاختصار Ctrl أو Alt أو مفتاح النظام مع مفتاح من لوحة المفاتيح هذه، أو مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>This desktop has no shortcuts for programs. In its keyboard settings, set one of your own to the command: ringside --show-call</source>
        <extracomment>&quot;ringside --show-call&quot; is a command and stays as it is</extracomment>
        <translation>لا يوفر سطح المكتب هذا اختصارات للبرامج. يمكن في إعدادات لوحة المفاتيح ضبط اختصار خاص بكم على الأمر: ringside --show-call</translation>
    </message>
</context>
<context>
    <name>LdapDirectory</name>
    <message>
        <source>LDAP or Active Directory</source>
        <translation>‏LDAP أو Active Directory</translation>
    </message>
    <message>
        <source>The company&apos;s directory: colleagues, and whoever else is kept there.</source>
        <translation>دليل الشركة: الزملاء وكل من هو محفوظ فيه أيضًا.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>For example ldaps://dc1.example.com. Further ones stand in for the first.</source>
        <translation>مثلًا ldaps://dc1.example.com. تحلّ الخوادم الأخرى محل الأول عند الحاجة.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Its distinguished name, or user@example.com for Active Directory.</source>
        <translation>اسمه المميّز (DN)، أو user@example.com في حالة Active Directory.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Keep a copy on this computer</source>
        <translation>الاحتفاظ بنسخة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Answers then come at once, and without the network too.</source>
        <translation>تظهر الردود عندئذٍ فورًا، وحتى دون الشبكة.</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>البحث في</translation>
    </message>
    <message>
        <source>For example ou=People,dc=example,dc=com. Empty: everything that the server holds.</source>
        <translation>مثلًا ou=People,dc=example,dc=com. فارغ: كل ما يحتويه الخادم.</translation>
    </message>
    <message>
        <source>Filter for people</source>
        <translation>مرشّح الأشخاص</translation>
    </message>
    <message>
        <source>Who counts as a person, as an LDAP filter. Empty: the usual one.</source>
        <translation>من يُعدّ شخصًا، بصيغة مرشّح LDAP. فارغ: المعتاد.</translation>
    </message>
    <message>
        <source>Look for numbers</source>
        <translation>البحث عن الأرقام</translation>
    </message>
    <message>
        <source>As suits the server</source>
        <translation>بما يناسب الخادم</translation>
    </message>
    <message>
        <source>However they are written</source>
        <translation>مهما كانت طريقة كتابتها</translation>
    </message>
    <message>
        <source>In the usual ways of writing them, with an index</source>
        <translation>بطرق كتابتها المعتادة، باستخدام فهرس</translation>
    </message>
    <message>
        <source>Tags for groups</source>
        <translation>وسوم للمجموعات</translation>
    </message>
    <message>
        <source>Members of a group get a tag: Key accounts=vip.</source>
        <translation>يحصل أعضاء المجموعة على وسم: Key accounts=vip.</translation>
    </message>
    <message>
        <source>Attributes with numbers</source>
        <translation>سمات الأرقام</translation>
    </message>
    <message>
        <source>With the word for each: telephoneNumber=work. Empty: the usual ones.</source>
        <translation>مع الكلمة المناسبة لكل منها: telephoneNumber=work. فارغ: السمات المعتادة.</translation>
    </message>
    <message>
        <source>Encrypt ldap:// connections</source>
        <translation>تشفير اتصالات ldap://‎</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة سلطة التصديق</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is of the company&apos;s own making.</source>
        <translation>ملف PEM، إذا كانت شهادة الخادم صادرة عن الشركة نفسها.</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>دون تسجيل الدخول</translation>
    </message>
    <message>
        <source>With user and password</source>
        <translation>بالمستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>As the user of this computer (Kerberos)</source>
        <translation>بحساب مستخدم هذا الحاسوب (Kerberos)</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>The rules in %1:</source>
        <extracomment>%1 a file, %2 who made the rules (&quot;IT, Acme&quot;)</extracomment>
        <translation>القواعد في %1:</translation>
    </message>
    <message>
        <source>The rules in %1, by %2:</source>
        <translation>القواعد في %1، من %2:</translation>
    </message>
    <message>
        <source>locked: %1 is %2</source>
        <translation>مقفل: %1 هو %2</translation>
    </message>
    <message>
        <source>preset: %1 is %2 where you have not chosen</source>
        <translation>مضبوط مسبقًا: %1 هو %2 ما لم تختاروا غيره</translation>
    </message>
    <message>
        <source>providers allowed: %1</source>
        <translation>المزوّدون المسموح بهم: %1</translation>
    </message>
    <message>
        <source>passwords must not be kept in a plain file</source>
        <translation>لا يجوز حفظ كلمات المرور في ملف غير مشفّر</translation>
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
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>A button: loads the web page once more.</extracomment>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>A button: shows the same web page in the system&apos;s web browser.</extracomment>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>الاتصال مشفّر.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <source>%1 – Ringside</source>
        <translation>%1 – Ringside</translation>
    </message>
    <message>
        <source>It is not certain that this is really %1: its certificate is not valid. The page was not opened. Please tell your administrator.</source>
        <extracomment>%1: the name of a server, &quot;crm.example.com&quot;</extracomment>
        <translation>ليس مؤكدًا أن هذا هو %1 فعلًا: شهادته غير صالحة. لم تُفتح الصفحة. يُرجى إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then reload the page.</source>
        <extracomment>%1: the name of a server, &quot;crm.example.com&quot;</extracomment>
        <translation>يتعذر الوصول إلى %1. يُرجى التحقق من الشبكة، ثم إعادة تحميل الصفحة.</translation>
    </message>
    <message>
        <source>The page has stopped working. Reload it to go on.</source>
        <translation>توقفت الصفحة عن العمل. للمتابعة يُرجى إعادة تحميلها.</translation>
    </message>
    <message>
        <source>The page asked a question, and Ringside answered no. To answer it yourself, open the page in the browser.</source>
        <translation>طرحت الصفحة سؤالًا، وأجاب Ringside بالنفي. للإجابة بأنفسكم يُرجى فتح الصفحة في المتصفح.</translation>
    </message>
    <message>
        <source>Ringside does not send or store files. Open the page in the browser to do that.</source>
        <translation>لا يرسل Ringside الملفات ولا يحفظها. لذلك يُرجى فتح الصفحة في المتصفح.</translation>
    </message>
    <message>
        <source>Ringside does not follow this kind of link.</source>
        <translation>لا يتبع Ringside هذا النوع من الروابط.</translation>
    </message>
</context>
<context>
    <name>Ringside::CallText</name>
    <message>
        <source>Number withheld</source>
        <translation>الرقم محجوب</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>to wrap up</source>
        <extracomment>Behind a call in a list: something is still to be noted about it</extracomment>
        <translation>بانتظار إنهاء المعالجة</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>جارٍ الطلب</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>يرنّ</translation>
    </message>
    <message>
        <source>in call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>answered by a colleague</source>
        <extracomment>%1 is the name of a colleague who took the call</extracomment>
        <translation>ردّ عليها أحد الزملاء</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>ردّ عليها %1</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>لم يتم الاتصال</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلية</translation>
    </message>
    <message>
        <source>Call in progress</source>
        <translation>مكالمة جارية</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>مكالمة فائتة</translation>
    </message>
    <message>
        <source>Answered by a colleague</source>
        <extracomment>%1 is the name of a colleague who took the call</extracomment>
        <translation>ردّ عليها أحد الزملاء</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>ردّ عليها %1</translation>
    </message>
    <message>
        <source>Outgoing call, busy</source>
        <translation>مكالمة صادرة، مشغول</translation>
    </message>
    <message>
        <source>Declined call</source>
        <translation>مكالمة مرفوضة</translation>
    </message>
    <message>
        <source>Outgoing call, no answer</source>
        <translation>مكالمة صادرة، بلا رد</translation>
    </message>
    <message>
        <source>Call that was not connected</source>
        <translation>مكالمة لم يتم اتصالها</translation>
    </message>
    <message>
        <source>Outgoing call, %1</source>
        <extracomment>%1 is a running time like &quot;4:12&quot;</extracomment>
        <translation>مكالمة صادرة، %1</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>%1 is a running time like &quot;4:12&quot;</extracomment>
        <translation>مكالمة، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what happened (&quot;Call, 4:12&quot;), %2 the outcome the agent chose (&quot;Follow-up&quot;)
----------
%1 is a day in full, %2 a time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 is what happened (&quot;Call, 4:12, Follow-up&quot;), %2 the agent&apos;s note. Use your language&apos;s quotation marks.</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row of the list of calls, read aloud. %1 who, %2 what happened, %3 when</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <extracomment>A person in a list, read aloud. %1 who, %2 company and number</extracomment>
        <translation>شخص: %1</translation>
    </message>
    <message>
        <source>Person: %1, %2</source>
        <translation>شخص: %1، %2</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>مكالمة صادرة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Outgoing call by %1</source>
        <extracomment>%1 is a colleague</extracomment>
        <translation>مكالمة صادرة من %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>مكالمة مع %1</translation>
    </message>
    <message>
        <source>Outgoing call by %1, %2</source>
        <extracomment>%1 is a colleague, %2 a running time like &quot;4:12&quot;</extracomment>
        <translation>مكالمة صادرة من %1، %2</translation>
    </message>
    <message>
        <source>Call with %1, %2</source>
        <translation>مكالمة مع %1، %2</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>صفقة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلبية</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Something that a CRM keeps about a person and has no name for</extracomment>
        <translation>مدخل</translation>
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
        <translation>البطاقة المنبثقة</translation>
    </message>
    <message>
        <source>Where the card shows, for which calls, and what stands on it.</source>
        <translation>أين تظهر البطاقة، ولأي مكالمات، وما الذي تعرضه.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>الزاوية</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Drag the card into a corner, or use the arrow keys: %1.</source>
        <translation>يُرجى سحب البطاقة إلى إحدى الزوايا، أو استخدام مفاتيح الأسهم: %1.</translation>
    </message>
    <message>
        <source>The one with the mouse pointer</source>
        <translation>التي عليها مؤشر الفأرة</translation>
    </message>
    <message>
        <source>The main one</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>This screen is not connected now. Until it is, the card shows on the main one.</source>
        <translation>هذه الشاشة غير متصلة الآن. حتى يتم توصيلها تظهر البطاقة على الشاشة الرئيسية.</translation>
    </message>
    <message>
        <source>When it shows</source>
        <translation>متى تظهر</translation>
    </message>
    <message>
        <source>A call rings</source>
        <translation>عند رنين مكالمة</translation>
    </message>
    <message>
        <source>You take a call</source>
        <translation>عند ردّكم على مكالمة</translation>
    </message>
    <message>
        <source>You make a call</source>
        <translation>عند إجرائكم مكالمة</translation>
    </message>
    <message>
        <source>A colleague is on the line</source>
        <translation>عندما يكون أحد الزملاء على الخط</translation>
    </message>
    <message>
        <source>Stays after the call</source>
        <translation>البقاء بعد المكالمة</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Until closed</source>
        <extracomment>How long the card stays after a call</extracomment>
        <translation>حتى الإغلاق</translation>
    </message>
    <message>
        <source>With 0 it stays until you close it.</source>
        <translation>مع 0 تبقى إلى أن تغلقوها.</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>محتوى البطاقة</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>In this order, where they are known. Drag them, or press Alt+Up or Alt+Down.</source>
        <translation>بهذا الترتيب، إن كانت معروفة. يمكن سحبها أو الضغط على Alt+Up أو Alt+Down.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>عدد المكالمات</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>عميل منذ</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>موضع %1</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>بعد المكالمة</translation>
    </message>
    <message>
        <source>Ask for a wrap-up</source>
        <translation>طلب إنهاء المعالجة</translation>
    </message>
    <message>
        <source>The card asks for a note, an outcome and a time to follow up. Without it, notes can be taken all the same.</source>
        <translation>تطلب البطاقة ملاحظة ونتيجة وموعدًا للمتابعة. ومن دون ذلك يبقى تدوين الملاحظات ممكنًا.</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>إضافة نتيجة</translation>
    </message>
    <message>
        <source>No outcome is asked for.</source>
        <translation>لا تُطلب أي نتيجة.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>The outcome “%1” is here twice. Change or remove one of the two.</source>
        <extracomment>%1: an outcome of a call</extracomment>
        <translation>النتيجة «%1» موجودة هنا مرتين. يُرجى تغيير إحداهما أو إزالتها.</translation>
    </message>
</context>
<context>
    <name>Ringside::CardStep</name>
    <message>
        <source>Your card</source>
        <translation>بطاقتكم</translation>
    </message>
    <message>
        <source>When your phone rings, a card says who it is. Drag the sample into the corner where it disturbs you least.</source>
        <translation>عندما يرنّ هاتفكم تبيّن بطاقة هوية المتصل. يُرجى سحب النموذج إلى الزاوية التي يكون فيها أقل إزعاجًا لكم.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>الزاوية</translation>
    </message>
    <message>
        <source>When it shows</source>
        <translation>متى تظهر</translation>
    </message>
    <message>
        <source>A call rings</source>
        <translation>عند رنين مكالمة</translation>
    </message>
    <message>
        <source>You take a call</source>
        <translation>عند ردّكم على مكالمة</translation>
    </message>
    <message>
        <source>You make a call</source>
        <translation>عند إجرائكم مكالمة</translation>
    </message>
    <message>
        <source>A colleague is on the line</source>
        <translation>عندما يكون أحد الزملاء على الخط</translation>
    </message>
    <message>
        <source>Show me a sample card</source>
        <extracomment>A button: a card appears as if a call came in</extracomment>
        <translation>عرض بطاقة نموذجية</translation>
    </message>
    <message>
        <source>Everything you have set here is in the settings, too. Ringside stays in the tray and starts working at once.</source>
        <translation>كل ما ضبطتموه هنا موجود أيضًا في الإعدادات. يبقى Ringside في شريط النظام ويبدأ العمل فورًا.</translation>
    </message>
</context>
<context>
    <name>Ringside::CardText</name>
    <message>
        <source>Number withheld</source>
        <translation>الرقم محجوب</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Internal call</source>
        <translation>مكالمة داخلية</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>مكالمة واردة</translation>
    </message>
    <message>
        <source>In call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>مكالمة فائتة</translation>
    </message>
    <message>
        <source>Answered by a colleague</source>
        <translation>ردّ عليها أحد الزملاء</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Call declined</source>
        <translation>رُفضت المكالمة</translation>
    </message>
    <message>
        <source>Call cancelled</source>
        <translation>أُلغيت المكالمة</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>فشلت المكالمة</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>انتهت المكالمة</translation>
    </message>
    <message>
        <source>The caller&apos;s number is not shown.</source>
        <translation>رقم المتصل غير ظاهر.</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <extracomment>%1 is a short internal number</extracomment>
        <translation>الرقم الداخلي %1</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>رقم داخلي</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <extracomment>%1 is a list of places that were asked: &quot;Phone book, HubSpot&quot;</extracomment>
        <translation>غير موجود في %1</translation>
    </message>
    <message>
        <source>Nobody could be asked who this is.</source>
        <translation>تعذّر السؤال عن هوية المتصل.</translation>
    </message>
    <message>
        <source>No phone book is set up yet.</source>
        <translation>لم يُعدّ دليل هاتف بعد.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>first call</source>
        <translation>أول مكالمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls, last %1</source>
        <extracomment>%n calls before; %1 is a time like &quot;3 days ago&quot;</extracomment>
        <translation>
            <numerusform>لا مكالمات، %1</numerusform>
            <numerusform>مكالمة واحدة، %1</numerusform>
            <numerusform>مكالمتان، آخرهما %1</numerusform>
            <numerusform>%Ln مكالمات، آخرها %1</numerusform>
            <numerusform>%Ln مكالمة، آخرها %1</numerusform>
            <numerusform>%Ln مكالمة، آخرها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <extracomment>A colleague passed the call on; %1 is a name</extracomment>
        <translation>محوّلة من %1</translation>
    </message>
    <message>
        <source>Probably: the number is stored without its country.</source>
        <translation>على الأرجح: الرقم محفوظ دون رمز البلد.</translation>
    </message>
    <message>
        <source>Perhaps: only the last digits of the number match.</source>
        <translation>ربما: الأرقام الأخيرة فقط متطابقة.</translation>
    </message>
    <message>
        <source>Calls from an extension of this main number.</source>
        <translation>يتصل من رقم داخلي تابع لهذا الرقم الرئيسي.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>أول مكالمة</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>ردّ عليها %1</translation>
    </message>
    <message>
        <source>Outgoing call, %1</source>
        <extracomment>%1 is a duration like &quot;4 min&quot;</extracomment>
        <translation>مكالمة صادرة، %1</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <translation>مكالمة، %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A place that is being asked; %1 is its name</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <extracomment>%1 is the name of a place that is being asked</extracomment>
        <translation>لم يُجب %1 بعد.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a place said earlier; %1 is its name, %2 a time like &quot;3 days ago&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What %1 answered %2.</source>
        <extracomment>%1 is the name of a place, %2 a time like &quot;3 days ago&quot;</extracomment>
        <translation>ما أجاب به %1 %2.</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <extracomment>A place that has answered; %1 is its name, %2 a number of milliseconds</extracomment>
        <translation>%1 %2 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <extracomment>%1 is the name of a place, %2 a number of milliseconds</extracomment>
        <translation>أجاب %1 خلال %2 مللي ثانية.</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>لم يُجب</translation>
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
        <translation>لم يُسأل %1.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <extracomment>A button; %1 is the name of a CRM</extracomment>
        <translation>فتح في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people share this number. Who is it?</source>
        <translation>
            <numerusform>لا أحد بهذا الرقم. من المتصل؟</numerusform>
            <numerusform>شخص واحد بهذا الرقم. من المتصل؟</numerusform>
            <numerusform>شخصان يتشاركان هذا الرقم. من المتصل؟</numerusform>
            <numerusform>%Ln أشخاص يتشاركون هذا الرقم. من المتصل؟</numerusform>
            <numerusform>%Ln شخصًا يتشاركون هذا الرقم. من المتصل؟</numerusform>
            <numerusform>%Ln شخص يتشاركون هذا الرقم. من المتصل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>contacted %1</source>
        <translation>آخر تواصل %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <extracomment>A missed call; %1 is a name or number</extracomment>
        <translation>فائتة: %1</translation>
    </message>
    <message>
        <source>rang %1</source>
        <extracomment>%1 is a duration like &quot;20 s&quot;</extracomment>
        <translation>رنّ %1</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>known from %1</source>
        <extracomment>What is known of a caller is from then; %1 is a time like &quot;2 days ago&quot;</extracomment>
        <translation>معروف منذ %1</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>عميل منذ</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>إنشاء جهة اتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Outgoing call, not answered</source>
        <translation>مكالمة صادرة، لم يُرَدّ عليها</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>مكالمة صادرة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Outgoing call by %1</source>
        <extracomment>%1 is a colleague</extracomment>
        <translation>مكالمة صادرة من %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>مكالمة مع %1</translation>
    </message>
    <message>
        <source>Outgoing call by %1, %2</source>
        <extracomment>%1 is a colleague, %2 a duration like &quot;4 min&quot;</extracomment>
        <translation>مكالمة صادرة من %1، %2</translation>
    </message>
    <message>
        <source>Call with %1, %2</source>
        <translation>مكالمة مع %1، %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>صفقة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلبية</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Something that a CRM keeps about a person and has no name for</extracomment>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <extracomment>A link; %1 is the name of a CRM that does not let us in any longer</extracomment>
        <translation>‏%1: تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>%1: continue in your browser…</source>
        <extracomment>A page has opened on which the agent signs in; %1 is the name of a CRM</extracomment>
        <translation>‏%1: تابعوا في المتصفح…</translation>
    </message>
    <message>
        <source>Sign in to %1 on the page in your browser. A click opens it again.</source>
        <extracomment>%1 is the name of a CRM</extracomment>
        <translation>سجّلوا الدخول إلى %1 في الصفحة المفتوحة في متصفحكم. نقرة واحدة تفتحها من جديد.</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>%1: %2, sign in again</source>
        <extracomment>A link; %1 is the name of a CRM, %2 why the last try to sign in failed: &quot;no answer in time&quot;</extracomment>
        <translation>‏%1: %2، تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>You could not be signed in to %1. %2</source>
        <extracomment>%1 is the name of a CRM, %2 a sentence on what went wrong</extracomment>
        <translation>تعذّر تسجيل دخولكم إلى %1. %2</translation>
    </message>
</context>
<context>
    <name>Ringside::CardWidget</name>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Put the card away into the tray</source>
        <translation>إخفاء البطاقة في شريط النظام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>إغلاق البطاقة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Remember my choice for this number</source>
        <translation>تذكّر اختياري لهذا الرقم</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>What is known about the caller</source>
        <translation>المعروف عن المتصل</translation>
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
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>For screen readers; %1 is a person</extracomment>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>This number belongs to somebody who is in the phone book already</source>
        <translation>هذا الرقم لشخص موجود بالفعل في دليل الهاتف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>تدوين ملاحظة</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Pass the call on</source>
        <translation>تحويل المكالمة إلى شخص آخر</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>إنهاء المكالمة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Keep the call among those to wrap up</source>
        <translation>إبقاء المكالمة ضمن ما ينتظر إنهاء المعالجة</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>الاتصال بهذا الرقم</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button: the call goes to whom the agent speaks with</extracomment>
        <translation>إتمام</translation>
    </message>
    <message>
        <source>Pass the caller on to them now</source>
        <translation>تحويل المتصل إليه الآن</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>A button: the agent speaks with the caller again</extracomment>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Speak with the caller again</source>
        <translation>التحدث مع المتصل من جديد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>ملاحظة عن المكالمة</translation>
    </message>
    <message>
        <source>What was said? What was promised?</source>
        <translation>ماذا قيل؟ وبماذا تم الوعد؟</translation>
    </message>
    <message>
        <source>Resume the call</source>
        <translation>استئناف المكالمة</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Let the caller wait</source>
        <translation>إبقاء المتصل في الانتظار</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Not saved yet. Ringside keeps trying.</source>
        <translation>لم يُحفظ بعد. يواصل Ringside المحاولة.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Speaking with %1</source>
        <extracomment>The caller waits meanwhile; %1 is a colleague</extracomment>
        <translation>التحدث مع %1</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <extracomment>A button; %1 is a person or a number</extracomment>
        <translation>تحويل إلى %1</translation>
    </message>
    <message>
        <source>Take this number into the phone book</source>
        <translation>إضافة هذا الرقم إلى دليل الهاتف</translation>
    </message>
    <message>
        <source>Save the wrap-up</source>
        <translation>حفظ إنهاء المعالجة</translation>
    </message>
    <message>
        <source>Other places</source>
        <extracomment>A button beside &quot;Open in HubSpot&quot;: shows the other places that know the caller</extracomment>
        <translation>أماكن أخرى</translation>
    </message>
    <message>
        <source>Open the record in another place</source>
        <translation>فتح السجل في مكان آخر</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button that opens the caller&apos;s record, where &quot;Open in HubSpot&quot; has no room</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Ringside::ChooserPage</name>
    <message>
        <source>Name, company or number</source>
        <translation>الاسم أو الشركة أو الرقم</translation>
    </message>
    <message>
        <source>Search for the person</source>
        <translation>البحث عن الشخص</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>شخص جديد…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write a few letters of the name.</source>
        <translation>يُرجى كتابة بضعة أحرف من الاسم.</translation>
    </message>
    <message>
        <source>Nobody in the phone book matches.</source>
        <translation>لا أحد مطابقًا في دليل الهاتف.</translation>
    </message>
    <message>
        <source>Merge %1 with another person</source>
        <extracomment>Heading; %1 is a person&apos;s name</extracomment>
        <translation>دمج %1 مع شخص آخر</translation>
    </message>
    <message>
        <source>Choose who is the same person. %1 stays and gets what only the other one has; the other one goes.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>يُرجى اختيار من هو الشخص نفسه. يبقى %1 ويحصل على ما لدى الآخر وحده؛ ويُزال الآخر.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Whose number is %1?</source>
        <extracomment>Heading; %1 is a telephone number</extracomment>
        <translation>لمن الرقم %1؟</translation>
    </message>
    <message>
        <source>Choose a person of the phone book; the number is added to theirs.</source>
        <translation>يُرجى اختيار شخص من دليل الهاتف؛ يُضاف الرقم إلى بياناته.</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>إضافة الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>Beside a field of a preview: this person did not have it before</extracomment>
        <translation>مُضاف</translation>
    </message>
    <message>
        <source>%1 afterwards</source>
        <extracomment>Above a preview; %1 is a person&apos;s name</extracomment>
        <translation>%1 بعد ذلك</translation>
    </message>
</context>
<context>
    <name>Ringside::ConnectorFields</name>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>In place of a choice that was not made yet</extracomment>
        <translation>يُرجى الاختيار</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>يجب ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Begin it with https:// and the name of a server, without a user name or a password in it.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>‏“%1” ليس عنوان ويب. ابدؤوه بـ https://‎ واسم خادم، دون اسم مستخدم أو كلمة مرور فيه.</translation>
    </message>
    <message>
        <source>This is too long, or has characters in it that cannot be seen.</source>
        <translation>هذا طويل جدًا، أو يحتوي على محارف غير مرئية.</translation>
    </message>
    <message>
        <source>Its password was given for another server. Say below whether it may be sent to this one.</source>
        <translation>أُعطيت كلمة مروره لخادم آخر. حدّد أدناه هل يجوز إرسالها إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>There is no password for it on this computer yet. Enter it below.</source>
        <translation>لا توجد له كلمة مرور على هذا الحاسوب بعد. أدخلها أدناه.</translation>
    </message>
    <message>
        <source>Your administrator has named it; the value itself is yours to enter.</source>
        <translation>حدّده المسؤول لديكم؛ أما القيمة نفسها فعليكم إدخالها.</translation>
    </message>
</context>
<context>
    <name>Ringside::ConnectorGallery</name>
    <message>
        <source>Find a CRM or directory</source>
        <translation>البحث عن CRM أو دليل</translation>
    </message>
    <message>
        <source>Looking for what can be added…</source>
        <translation>جارٍ البحث عمّا يمكن إضافته…</translation>
    </message>
    <message>
        <source>Nothing of that name can be added.</source>
        <translation>لا يوجد بهذا الاسم ما يمكن إضافته.</translation>
    </message>
</context>
<context>
    <name>Ringside::CornerChooser</name>
    <message>
        <source>Bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>%1, on %2. Arrow keys move it.</source>
        <translation>%1، على %2. تنقلها مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>%1. Arrow keys move it.</source>
        <translation>%1. تنقلها مفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>Ringside::DBusNotifier</name>
    <message>
        <source>Show the card</source>
        <translation>عرض البطاقة</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>إنهاء المعالجة</translation>
    </message>
</context>
<context>
    <name>Ringside::DayPicker</name>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation>الشهر السابق (Page Up)</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation>الشهر التالي (Page Down)</translation>
    </message>
    <message>
        <source>Day of the follow-up: %1</source>
        <extracomment>For screen readers; %1 is a date</extracomment>
        <translation>يوم المتابعة: %1</translation>
    </message>
</context>
<context>
    <name>Ringside::DemoPictures</name>
    <message numerus="yes">
        <source>%n card(s) drawn into %1</source>
        <translation>
            <numerusform>لم تُرسم أي بطاقة في %1</numerusform>
            <numerusform>رُسمت بطاقة واحدة في %1</numerusform>
            <numerusform>رُسمت بطاقتان في %1</numerusform>
            <numerusform>رُسمت %n بطاقات في %1</numerusform>
            <numerusform>رُسمت %n بطاقة في %1</numerusform>
            <numerusform>رُسمت %n بطاقة في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تتعذر كتابة %1.</translation>
    </message>
</context>
<context>
    <name>Ringside::Desktop</name>
    <message>
        <source>Opened in the browser.</source>
        <translation>فُتح في المتصفح.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>تعذّر فتح المتصفح.</translation>
    </message>
    <message>
        <source>The number was copied.</source>
        <translation>نُسخ الرقم.</translation>
    </message>
    <message>
        <source>config.yml was changed and cannot be used: %1</source>
        <translation>تغيّر config.yml ولا يمكن استخدامه: %1</translation>
    </message>
    <message>
        <source>Your telephone rings first.</source>
        <translation>سيرنّ هاتفكم أولًا.</translation>
    </message>
    <message>
        <source>Transferred to %1.</source>
        <extracomment>%1 is a name or a telephone number</extracomment>
        <translation>حُوّلت إلى %1.</translation>
    </message>
    <message>
        <source>Ringside</source>
        <translation>Ringside</translation>
    </message>
    <message>
        <source>as the desktop has it</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>Ringside::DesktopWindows</name>
    <message>
        <source>The part of Ringside that shows pages is not installed (package ringside-browser).</source>
        <translation>جزء Ringside الذي يعرض الصفحات غير مثبّت (الحزمة ringside-browser).</translation>
    </message>
    <message>
        <source>Ringside waits in the tray. The card shows when somebody calls.</source>
        <translation>ينتظر Ringside في شريط النظام. تظهر البطاقة عند ورود مكالمة.</translation>
    </message>
    <message>
        <source>Type one extension. Several phones of your own are for the settings.</source>
        <translation>يُرجى كتابة رقم داخلي واحد. إن كانت لديكم عدة هواتف فمكانها الإعدادات.</translation>
    </message>
    <message>
        <source>An extension has digits only, 1001 for example.</source>
        <translation>يتكوّن الرقم الداخلي من أرقام فقط، مثل 1001.</translation>
    </message>
    <message>
        <source>The page opens in the browser. %1</source>
        <translation>تُفتح الصفحة في المتصفح. %1</translation>
    </message>
    <message>
        <source>The link asks for a call, but holds no number that can be dialled.</source>
        <translation>يطلب الرابط إجراء مكالمة، لكنه لا يتضمن رقمًا يمكن طلبه.</translation>
    </message>
    <message>
        <source>Call a number?</source>
        <translation>هل تريدون الاتصال برقم؟</translation>
    </message>
    <message>
        <source>A link wants to call %1. Shall your telephone dial it?</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>يطلب أحد الروابط الاتصال بالرقم %1. هل يتصل به هاتفكم؟</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>Send the password to another server?</source>
        <translation>هل تُرسل كلمة المرور إلى خادم آخر؟</translation>
    </message>
    <message>
        <source>The password for %1 was given for %2. The settings now name %3. If you did not change them yourself, ask your administrator first.</source>
        <extracomment>%1 names telephone systems, %2 and %3 servers</extracomment>
        <translation>أُدخلت كلمة مرور %1 من أجل %2. والإعدادات تذكر الآن %3. إن لم تغيّروها بأنفسكم، فيُرجى سؤال المسؤول أولًا.</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>الإرسال إليه</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>عدم الإرسال</translation>
    </message>
</context>
<context>
    <name>Ringside::DirectoriesPage</name>
    <message>
        <source>CRM &amp; directories</source>
        <translation>CRM والأدلة</translation>
    </message>
    <message>
        <source>Asked in this order; the first answer is shown at once, later ones add to it.</source>
        <translation>تُسأل بهذا الترتيب؛ يظهر أول رد فورًا، وتُكمله الردود اللاحقة.</translation>
    </message>
    <message>
        <source>Callers are looked up nowhere. Add a directory to see who is calling.</source>
        <translation>لا يُبحث عن المتصلين في أي مكان. لمعرفة المتصل يُرجى إضافة دليل.</translation>
    </message>
    <message>
        <source>Add a CRM or directory</source>
        <translation>إضافة CRM أو دليل</translation>
    </message>
    <message>
        <source>Add the phone book</source>
        <translation>إضافة دليل الهاتف</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>دليل الهاتف</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Look callers up</source>
        <translation>البحث عن المتصلين</translation>
    </message>
    <message>
        <source>Stop at an exact match</source>
        <translation>التوقف عند تطابق تام</translation>
    </message>
    <message>
        <source>Spares the directories further down; they are then not asked about this caller.</source>
        <translation>يخفف عن الأدلة التالية في القائمة؛ فلا تُسأل حينها عن هذا المتصل.</translation>
    </message>
    <message>
        <source>Remember answers</source>
        <translation>تذكّر الردود</translation>
    </message>
    <message>
        <source>Cards of callers who ring again are complete at once.</source>
        <translation>تكتمل فورًا بطاقات من يتصلون مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>السؤال من جديد بعد</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number: minutes</extracomment>
        <translation> د</translation>
    </message>
    <message>
        <source>The list is set by your administrator.</source>
        <translation>حدّد المسؤول هذه القائمة.</translation>
    </message>
    <message>
        <source>The list is set by %1.</source>
        <translation>حدّد %1 هذه القائمة.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>People from CSV and vCard files, kept on this computer.</source>
        <translation>أشخاص من ملفات CSV و vCard، محفوظون على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة سلطة التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>A PEM file, where CRMs or the company&apos;s proxy have certificates of the company&apos;s own making.</source>
        <translation>ملف PEM، إذا كانت شهادات أنظمة CRM أو خادم الوكيل (proxy) في الشركة صادرة عن الشركة نفسها.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>A button: adds a CRM or directory to the list</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>A button; %1: a CRM or directory</extracomment>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>Ringside::Disposition</name>
    <message>
        <source>Follow-up</source>
        <extracomment>The outcome of a call, as are those that follow</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
</context>
<context>
    <name>Ringside::DispositionRow</name>
    <message>
        <source>What the agent reads</source>
        <translation>النص الظاهر للموظف</translation>
    </message>
    <message>
        <source>Kept with the call as %1.</source>
        <extracomment>%1: a short word that is kept with a call (&quot;follow_up&quot;)</extracomment>
        <translation>يُحفظ مع المكالمة بصيغة %1.</translation>
    </message>
    <message>
        <source>Give the outcome a name, or remove it.</source>
        <translation>يُرجى تسمية النتيجة أو إزالتها.</translation>
    </message>
</context>
<context>
    <name>Ringside::ExtensionWindow</name>
    <message>
        <source>The telephone you use today (its &amp;extension):</source>
        <translation>الهاتف الذي تستخدمونه اليوم (ر&amp;قمه الداخلي):</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>رقمكم الداخلي</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>الرقم الداخلي</translation>
    </message>
    <message>
        <source>Use this extension</source>
        <translation>استخدام هذا الرقم الداخلي</translation>
    </message>
    <message>
        <source>Type the number of the telephone, 1001 for example.</source>
        <translation>يُرجى كتابة رقم الهاتف، مثل 1001.</translation>
    </message>
</context>
<context>
    <name>Ringside::FileField</name>
    <message>
        <source>Browse…</source>
        <extracomment>A button: chooses a file</extracomment>
        <translation>استعراض…</translation>
    </message>
</context>
<context>
    <name>Ringside::FoldPanel</name>
    <message>
        <source>Hide the details of %1</source>
        <extracomment>A button; %1: a telephone system or a directory</extracomment>
        <translation>إخفاء تفاصيل %1</translation>
    </message>
    <message>
        <source>Show the details of %1</source>
        <translation>إظهار تفاصيل %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <extracomment>What moves an entry of a list up and down; %1: the entry</extracomment>
        <translation>موضع %1</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up or Alt+Down.</source>
        <translation>يمكن السحب أو الضغط على Alt+Up أو Alt+Down.</translation>
    </message>
</context>
<context>
    <name>Ringside::FoldSection</name>
    <message>
        <source>Fewer settings</source>
        <extracomment>A button that shows settings most people leave as they are</extracomment>
        <translation>إعدادات أقل</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>المزيد من الإعدادات</translation>
    </message>
    <message>
        <source>Fewer settings of %1</source>
        <extracomment>A button; %1: a directory</extracomment>
        <translation>إعدادات أقل لـ %1</translation>
    </message>
    <message>
        <source>More settings of %1</source>
        <translation>المزيد من إعدادات %1</translation>
    </message>
</context>
<context>
    <name>Ringside::FollowUp</name>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time of the follow-up</source>
        <translation>وقت المتابعة</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <extracomment>When to follow up; %1 is a time of day</extracomment>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a day and a time</source>
        <translation>اختيار يوم ووقت</translation>
    </message>
</context>
<context>
    <name>Ringside::FormRow</name>
    <message>
        <source>Set by your administrator.</source>
        <extracomment>Beneath a setting that a policy of the company decides</extracomment>
        <translation>حدّده المسؤول.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>حدّده %1.</translation>
    </message>
</context>
<context>
    <name>Ringside::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Language, looks, and when you want to be left alone.</source>
        <translation>اللغة والمظهر وأوقات عدم الإزعاج.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>حسب الحاسوب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as dialled here.</source>
        <translation>تُقرأ الأرقام التي بلا رمز بلد كما تُطلب هنا.</translation>
    </message>
    <message>
        <source>Start and customers</source>
        <translation>بدء التشغيل والعملاء</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>البدء مع الحاسوب</translation>
    </message>
    <message>
        <source>Customers open</source>
        <translation>تُفتح صفحات العملاء</translation>
    </message>
    <message>
        <source>In the browser</source>
        <extracomment>Where the page of a customer opens</extracomment>
        <translation>في المتصفح</translation>
    </message>
    <message>
        <source>In Ringside</source>
        <extracomment>Where the page of a customer opens</extracomment>
        <translation>في Ringside</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>No card shows by itself then. Calls are recorded all the same.</source>
        <translation>لا تظهر أي بطاقة حينها تلقائيًا. ومع ذلك تُسجَّل المكالمات.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>إضافة ساعات</translation>
    </message>
    <message>
        <source>Such as 18:00 until 08:00 from Monday to Friday.</source>
        <translation>مثلًا من 18:00 حتى 08:00 من الاثنين إلى الجمعة.</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>في هذه الساعات</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No hotkey</source>
        <translation>بلا مفتاح اختصار</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>مفتاح الاختصار</translation>
    </message>
    <message>
        <source>Use Ctrl, Alt or the system&apos;s key together with another key, or a function key.</source>
        <translation>يُرجى استخدام Ctrl أو Alt أو مفتاح النظام مع مفتاح آخر، أو مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>When the desktop itself is set to silence notifications.</source>
        <translation>عندما يكون سطح المكتب نفسه مضبوطًا على كتم الإشعارات.</translation>
    </message>
    <message>
        <source>Shows the current call, or the search, from whichever program you are in.</source>
        <translation>يعرض المكالمة الحالية، أو البحث، من أي برنامج تعملون فيه.</translation>
    </message>
    <message>
        <source>Telephone links</source>
        <translation>روابط الهاتف</translation>
    </message>
    <message>
        <source>Ringside opens tel:, callto: and sip: links.</source>
        <translation>يفتح Ringside روابط tel: و callto: و sip:.</translation>
    </message>
    <message>
        <source>Open them with Ringside</source>
        <extracomment>A button: the system starts Ringside for telephone links from now on</extracomment>
        <translation>فتحها باستخدام Ringside</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings…</source>
        <translation>فتح إعدادات النظام…</translation>
    </message>
    <message>
        <source>A click on a number in a web page or a mail. You are asked before anything is dialled.</source>
        <translation>نقرة على رقم في صفحة ويب أو رسالة بريد. تُسأل قبل طلب أي رقم.</translation>
    </message>
    <message>
        <source>Choose Ringside there, as the program for these links.</source>
        <translation>اختر Ringside هناك برنامجًا لهذه الروابط.</translation>
    </message>
    <message>
        <source>The system does not know Ringside as a program for links. Install it from its package, or choose it in the system&apos;s settings, under default programs.</source>
        <translation>لا يعرف النظام Ringside برنامجًا للروابط. ثبّته من حزمته، أو اختره في إعدادات النظام ضمن البرامج الافتراضية.</translation>
    </message>
    <message>
        <source>The system goes on opening them with another program. Choose Ringside in the system&apos;s settings, under default programs.</source>
        <translation>ما زال النظام يفتحها ببرنامج آخر. اختر Ringside في إعدادات النظام ضمن البرامج الافتراضية.</translation>
    </message>
</context>
<context>
    <name>Ringside::HistoryModel</name>
    <message>
        <source>People</source>
        <extracomment>Above the people that were found</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Above the calls that were found</extracomment>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>A row that dials when it is chosen; %1 is a telephone number</extracomment>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Dials this number.</source>
        <extracomment>Beneath &quot;Call +49 30 23125 012&quot;</extracomment>
        <translation>يطلب هذا الرقم.</translation>
    </message>
</context>
<context>
    <name>Ringside::HotkeyField</name>
    <message>
        <source>Press the keys</source>
        <extracomment>In the field for a keyboard shortcut</extracomment>
        <translation>يُرجى ضغط المفاتيح</translation>
    </message>
</context>
<context>
    <name>Ringside::ImportPage</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Rows that could not be used</source>
        <translation>الصفوف التي تعذّر استخدامها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>استيراد ملف آخر…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>استيراد الأشخاص</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>استُورد الأشخاص</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>أُلغي الاستيراد</translation>
    </message>
    <message>
        <source>The import was cancelled. The phone book is as it was.</source>
        <translation>أُلغي الاستيراد. بقي دليل الهاتف كما كان.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. As before: %3. Left out: %4.</source>
        <extracomment>What an import did; %1 to %4 are numbers of people (rows of the file)</extracomment>
        <translation>أُضيف: %1. تغيّر: %2. كما كان: %3. تُرك: %4.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows with problems</source>
        <translation>أول %1 من %2 من الصفوف التي فيها مشكلات</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>صفوف فيها مشكلات</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A row of a file; %1 is its number, %2 a sentence</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>تصدير الأشخاص</translation>
    </message>
    <message>
        <source>People exported</source>
        <translation>صُدّر الأشخاص</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>أُلغي التصدير</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>أُلغي التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were written.</source>
        <translation>
            <numerusform>عدد الأشخاص الذين كُتبت بياناتهم: %Ln.</numerusform>
            <numerusform>عدد الأشخاص الذين كُتبت بياناتهم: %Ln.</numerusform>
            <numerusform>عدد الأشخاص الذين كُتبت بياناتهم: %Ln.</numerusform>
            <numerusform>كُتبت بيانات %Ln أشخاص.</numerusform>
            <numerusform>كُتبت بيانات %Ln شخصًا.</numerusform>
            <numerusform>كُتبت بيانات %Ln شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::LineRow</name>
    <message>
        <source>Number or queue</source>
        <translation>الرقم أو قائمة الانتظار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Two letters: US, DE, GB. Empty: as everywhere.</source>
        <translation>حرفان: US أو DE أو GB. فارغ: كما في بقية البرنامج.</translation>
    </message>
    <message>
        <source>Write the number that callers dial, or the name of the queue, without blanks.</source>
        <translation>يُرجى كتابة الرقم الذي يطلبه المتصلون، أو اسم قائمة الانتظار، دون مسافات.</translation>
    </message>
    <message>
        <source>Write the two letters of a country, such as US, DE or GB, or nothing.</source>
        <translation>يُرجى كتابة حرفي البلد، مثل US أو DE أو GB، أو ترك الحقل فارغًا.</translation>
    </message>
</context>
<context>
    <name>Ringside::ListRow</name>
    <message>
        <source>Remove this entry</source>
        <extracomment>A button that takes an entry out of a list; %1: the entry</extracomment>
        <translation>إزالة هذا الإدخال</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Place of this entry</source>
        <extracomment>What moves an entry of a list up and down; %1: the entry</extracomment>
        <translation>موضع هذا الإدخال</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>موضع %1</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up or Alt+Down.</source>
        <translation>يمكن السحب أو الضغط على Alt+Up أو Alt+Down.</translation>
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
        <translation>البحث عن أشخاص وأرقام وملاحظات…  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search people, numbers and notes</source>
        <translation>البحث عن أشخاص وأرقام وملاحظات</translation>
    </message>
    <message>
        <source>New person, import, export</source>
        <translation>شخص جديد، استيراد، تصدير</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;شخص جديد…</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>ا&amp;ستيراد أشخاص…</translation>
    </message>
    <message>
        <source>&amp;Export people…</source>
        <translation>&amp;تصدير أشخاص…</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filters of the list of calls</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الفائتة</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>To wrap up</source>
        <translation>لإنهاء المعالجة</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>للمتابعة</translation>
    </message>
    <message>
        <source>Calls and people</source>
        <translation>المكالمات والأشخاص</translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation>من كان المتصل؟</translation>
    </message>
    <message>
        <source>Choose a call on the list, or search for a person with Ctrl+K. What you know of them, their calls and your notes show here.</source>
        <translation>يُرجى اختيار مكالمة من القائمة، أو البحث عن شخص باستخدام Ctrl+K. يظهر هنا ما تعرفونه عنه، ومكالماته وملاحظاتكم.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>شخص جديد…</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>استيراد أشخاص…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>الفائتة %1</translation>
    </message>
    <message>
        <source>To wrap up %1</source>
        <translation>لإنهاء المعالجة %1</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer letters, or create the person with Ctrl+N.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>لا شيء يطابق «%1». يمكن تجربة حروف أقل، أو إنشاء الشخص باستخدام Ctrl+N.</translation>
    </message>
    <message>
        <source>No calls yet. When your telephone rings, the call stands here.</source>
        <translation>لا مكالمات بعد. عندما يرنّ هاتفكم تظهر المكالمة هنا.</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation>لا مكالمات فائتة.</translation>
    </message>
    <message>
        <source>No calls with VIPs yet. Mark a person as VIP on their page, under “More”.</source>
        <translation>لا مكالمات بعد مع أشخاص من VIP. يمكن تمييز شخص بوسم VIP في صفحته، تحت «المزيد».</translation>
    </message>
    <message>
        <source>Nothing to wrap up. Calls that you put off with “Later” stand here.</source>
        <translation>لا شيء بانتظار إنهاء المعالجة. تظهر هنا المكالمات التي تؤجلونها باستخدام «لاحقًا».</translation>
    </message>
    <message>
        <source>Nothing to follow up. Give a call a follow-up time in its notes.</source>
        <translation>لا شيء للمتابعة. يمكن تحديد وقت متابعة لمكالمة في ملاحظاتها.</translation>
    </message>
    <message>
        <source>C&amp;all %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>ا&amp;تصال بـ %1</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>&amp;نسخ الرقم</translation>
    </message>
    <message>
        <source>&amp;Note and outcome…</source>
        <translation>&amp;ملاحظة ونتيجة…</translation>
    </message>
    <message>
        <source>&amp;Why this card?</source>
        <translation>&amp;لماذا هذه البطاقة؟</translation>
    </message>
    <message>
        <source>The import is still at work. Wait for its end, or cancel it.</source>
        <translation>لا يزال الاستيراد جاريًا. يُرجى انتظار انتهائه أو إلغاؤه.</translation>
    </message>
    <message>
        <source>What you changed about this person is not saved.</source>
        <translation>لم تُحفظ تغييراتكم على بيانات هذا الشخص.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>This call is not in the history any more.</source>
        <translation>لم تعد هذه المكالمة موجودة في السجل.</translation>
    </message>
    <message>
        <source>This person is not in the phone book any more.</source>
        <translation>لم يعد هذا الشخص موجودًا في دليل الهاتف.</translation>
    </message>
    <message>
        <source>The caller&apos;s number is withheld, so it cannot be anybody&apos;s.</source>
        <translation>رقم المتصل محجوب، لذا لا يمكن نسبته إلى أحد.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>تم حفظ %1.</translation>
    </message>
    <message>
        <source>%1 is now a number of %2.</source>
        <extracomment>%1 is a telephone number, %2 a person&apos;s name</extracomment>
        <translation>أصبح %1 الآن رقمًا لـ %2.</translation>
    </message>
    <message>
        <source>The two are one now: %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>أصبح الاثنان شخصًا واحدًا: %1.</translation>
    </message>
    <message>
        <source>Remove %1 from the phone book? Calls with them stay in the history.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>هل تريدون إزالة %1 من دليل الهاتف؟ تبقى المكالمات معه في السجل.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>لم تتم إزالة %1. %2</translation>
    </message>
    <message>
        <source>Calling %1. Your telephone rings first.</source>
        <translation>جارٍ الاتصال بـ %1. سيرنّ هاتفكم أولًا.</translation>
    </message>
    <message>
        <source>The page could not be opened.</source>
        <translation>تعذّر فتح الصفحة.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>استيراد أشخاص</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>قوائم أشخاص (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>تصدير أشخاص</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 is removed from the phone book.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>تمت إزالة %1 من دليل الهاتف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>تم تسجيل دخولكم إلى %1.</translation>
    </message>
    <message>
        <source>The sign-in to %1 did not work. %2</source>
        <translation>لم ينجح تسجيل الدخول إلى %1. %2</translation>
    </message>
</context>
<context>
    <name>Ringside::NotificationText</name>
    <message>
        <source>Open record</source>
        <extracomment>A button; %1 is the name of a CRM</extracomment>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>فتح في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people share this number.</source>
        <translation>
            <numerusform>لا أحد بهذا الرقم.</numerusform>
            <numerusform>شخص واحد بهذا الرقم.</numerusform>
            <numerusform>شخصان يتشاركان هذا الرقم.</numerusform>
            <numerusform>%Ln أشخاص يتشاركون هذا الرقم.</numerusform>
            <numerusform>%Ln شخصًا يتشاركون هذا الرقم.</numerusform>
            <numerusform>%Ln شخص يتشاركون هذا الرقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transferred by %1</source>
        <extracomment>A colleague passed the call on; %1 is a name</extracomment>
        <translation>محوّلة من %1</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>%1 (VIP)</source>
        <translation>%1 (VIP)</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <extracomment>%1 is who calls</extracomment>
        <translation>جارٍ الاتصال: %1</translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <translation>مكالمة واردة: %1</translation>
    </message>
    <message>
        <source>In call: %1</source>
        <extracomment>%1 is who is on the line</extracomment>
        <translation>في مكالمة: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <extracomment>%1 is who is on the line</extracomment>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>Missed call: %1</source>
        <extracomment>%1 is who called</extracomment>
        <translation>مكالمة فائتة: %1</translation>
    </message>
    <message>
        <source>Answered by a colleague: %1</source>
        <extracomment>%1 is who called, %2 a colleague</extracomment>
        <translation>ردّ عليها أحد الزملاء: %1</translation>
    </message>
    <message>
        <source>%1: answered by %2</source>
        <translation>%1: ردّ عليها %2</translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <extracomment>%1 is who was on the line</extracomment>
        <translation>انتهت المكالمة: %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PeopleStep</name>
    <message>
        <source>Your people</source>
        <translation>أشخاصكم</translation>
    </message>
    <message>
        <source>Ringside knows who is calling from your own list: customers, suppliers, colleagues. It stays on this computer.</source>
        <translation>يعرف Ringside المتصل من قائمتكم الخاصة: العملاء والمورّدون والزملاء. وتبقى القائمة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>A button: opens the dialog for files</extracomment>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>How far the people are taken in</source>
        <translation>مدى تقدّم إضافة الأشخاص</translation>
    </message>
    <message>
        <source>Take in a list from your e-mail program, your CRM or a spreadsheet: as CSV (save a spreadsheet as &quot;CSV&quot;) or as vCard. The first line of a CSV names the columns, such as name, company, phone, mobile, email. You can also drop the file here. Taking in the same list again later brings it up to date.</source>
        <translation>يمكن إضافة قائمة من برنامج البريد الإلكتروني أو من CRM أو من جدول بيانات: بصيغة CSV (يُحفظ جدول البيانات بصيغة &quot;CSV&quot;) أو vCard. يسمّي السطر الأول من ملف CSV الأعمدة، مثل name وcompany وphone وmobile وemail. ويمكن أيضًا إفلات الملف هنا. وإضافة القائمة نفسها لاحقًا تحدّثها.</translation>
    </message>
    <message>
        <source>No list at hand? Go on without one: callers show with their number, and you can add people later.</source>
        <translation>لا توجد قائمة في متناولكم؟ يمكن المتابعة من دونها: يظهر المتصلون بأرقامهم، ويمكنكم إضافة الأشخاص لاحقًا.</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <extracomment>Below a progress bar; %1: a number</extracomment>
        <translation>الصفوف المقروءة: %1</translation>
    </message>
    <message>
        <source>Looking into the phone book…</source>
        <translation>جارٍ البحث في دليل الهاتف…</translation>
    </message>
    <message>
        <source>The phone book is empty.</source>
        <translation>دليل الهاتف فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people are in the phone book.</source>
        <translation>
            <numerusform>عدد الأشخاص في دليل الهاتف: %1.</numerusform>
            <numerusform>عدد الأشخاص في دليل الهاتف: %1.</numerusform>
            <numerusform>عدد الأشخاص في دليل الهاتف: %1.</numerusform>
            <numerusform>في دليل الهاتف %1 أشخاص.</numerusform>
            <numerusform>في دليل الهاتف %1 شخصًا.</numerusform>
            <numerusform>في دليل الهاتف %1 شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>قائمة أشخاص</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt *.vcf *.vcard)</source>
        <translation>قوائم أشخاص (*.csv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>There is nobody in this file. Is it the right one? A CSV needs a first line with the names of the columns, and a line for each person.</source>
        <translation>لا يوجد أحد في هذا الملف. هل هو الملف الصحيح؟ يحتاج ملف CSV إلى سطر أول فيه أسماء الأعمدة، وسطر لكل شخص.</translation>
    </message>
    <message>
        <source>Taken in: %1 new people, %2 brought up to date, %3 known already.</source>
        <extracomment>%1, %2, %3: numbers of people</extracomment>
        <translation>تمت الإضافة: أشخاص جدد: %1، حُدّثت بياناتهم: %2، معروفون من قبل: %3.</translation>
    </message>
    <message>
        <source>%1 Rows that could not be used: %2.</source>
        <extracomment>%1: the sentence &quot;Taken in: …&quot;, %2: a number</extracomment>
        <translation>%1 صفوف تعذّر استخدامها: %2.</translation>
    </message>
    <message>
        <source>Stopped. The phone book is as it was before.</source>
        <translation>تم الإيقاف. بقي دليل الهاتف كما كان.</translation>
    </message>
    <message>
        <source>Ringside finds no column with a name or a number in this file. Give the first line names such as name, company, phone, email, and save it as CSV; or export vCard instead.</source>
        <translation>لا يجد Ringside في هذا الملف عمودًا فيه اسم أو رقم. ضعوا في السطر الأول أسماء مثل name وcompany وphone وemail، واحفظوه بصيغة CSV؛ أو صدّروا ملف vCard بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>لم يعد الملف موجودًا. اختاروه مرة أخرى.</translation>
    </message>
    <message>
        <source>The phone book is as it was before. %1</source>
        <extracomment>%1: a sentence that says what went wrong</extracomment>
        <translation>بقي دليل الهاتف كما كان. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonDetails</name>
    <message>
        <source>Copy</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is what is copied</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is a telephone number</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Name sent</source>
        <translation>الاسم المُرسَل</translation>
    </message>
    <message>
        <source>This number is nobody&apos;s in the phone book.</source>
        <translation>هذا الرقم لا يخص أحدًا في دليل الهاتف.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a person comes from: the agent has made the entry</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Made in Ringside</source>
        <translation>أُنشئ في Ringside</translation>
    </message>
    <message>
        <source>Record in %1</source>
        <extracomment>Beside the address of a page; %1 is the name of a CRM</extracomment>
        <translation>السجل في %1</translation>
    </message>
    <message>
        <source>Open the record in %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is the name of a CRM</extracomment>
        <translation>فتح السجل في %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Why a VIP</source>
        <translation>سبب علامة VIP</translation>
    </message>
    <message>
        <source>Shown with every call</source>
        <translation>يظهر مع كل مكالمة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Link to the record</source>
        <translation>رابط السجل</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>حفظ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What a number is: its label</extracomment>
        <translation>العمل</translation>
    </message>
    <message>
        <source>What this number is: work, mobile …</source>
        <translation>نوع هذا الرقم: العمل، الجوال …</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>إزالة هذا الرقم</translation>
    </message>
    <message>
        <source>Understood as %1.</source>
        <extracomment>Beneath a number field; %1 is the number as it was understood</extracomment>
        <translation>فُهم على أنه %1.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it with its area code, or with + and the country.</source>
        <translation>هذا ليس رقم هاتف. اكتبوه مع رمز المنطقة، أو مع + ورمز البلد.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>اسم الحقل</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>محتوى الحقل</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>إزالة هذا الحقل</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <extracomment>Why somebody is a VIP; %1 is the agent&apos;s name</extracomment>
        <translation>وُضعت العلامة يدويًا</translation>
    </message>
    <message>
        <source>marked by %1</source>
        <translation>وضع العلامة %1</translation>
    </message>
    <message>
        <source>Write a name or a company.</source>
        <translation>اكتبوا اسمًا أو شركة.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Write a web address that begins with https:// or http://.</source>
        <translation>اكتبوا عنوان ويب يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>The person was not saved. %1</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>لم تُحفظ بيانات الشخص. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonNotes</name>
    <message>
        <source>Follow up %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>متابعة %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is a call: &quot;Call, 4:12 · 1 December 2025 14:32&quot;</extracomment>
        <translation>تعديل: %1</translation>
    </message>
    <message>
        <source>Notes of calls</source>
        <translation>ملاحظات المكالمات</translation>
    </message>
    <message>
        <source>No notes yet. Choose a call in the timeline and press Enter to write one.</source>
        <translation>لا توجد ملاحظات بعد. اختاروا مكالمة في التسلسل الزمني واضغطوا Enter لكتابة ملاحظة.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>عرض ما هو أقدم</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>Heading of the notes about one person; %1 is their name</extracomment>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>What everybody should know before picking up.</source>
        <translation>ما ينبغي أن يعرفه الجميع قبل الرد.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>لم يُحفظ. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::PersonPage</name>
    <message>
        <source>Pages of this person</source>
        <translation>صفحات هذا الشخص</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Link to a person…</source>
        <translation>ربط بشخص…</translation>
    </message>
    <message>
        <source>Create contact…</source>
        <translation>إنشاء جهة اتصال…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Why is this person a VIP?</source>
        <translation>لماذا يُعدّ هذا الشخص VIP؟</translation>
    </message>
    <message>
        <source>Why? For example: decides on the renewal</source>
        <translation>لماذا؟ مثلًا: صاحب القرار في التجديد</translation>
    </message>
    <message>
        <source>Mark as VIP</source>
        <translation>وضع علامة VIP</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <extracomment>Why somebody is a VIP; %1 is the agent&apos;s name</extracomment>
        <translation>وُضعت العلامة يدويًا</translation>
    </message>
    <message>
        <source>marked by %1</source>
        <translation>وضع العلامة %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تعديل…</translation>
    </message>
    <message>
        <source>&amp;Merge with another person…</source>
        <translation>&amp;دمج مع شخص آخر…</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>&amp;نسخ الرقم</translation>
    </message>
    <message>
        <source>&amp;Why this card?</source>
        <translation>&amp;لماذا هذه البطاقة؟</translation>
    </message>
    <message>
        <source>&amp;Remove from the phone book…</source>
        <translation>إ&amp;زالة من دليل الهاتف…</translation>
    </message>
    <message>
        <source>No calls with this person yet.</source>
        <translation>لا توجد مكالمات مع هذا الشخص بعد.</translation>
    </message>
    <message>
        <source>No calls with this number yet.</source>
        <translation>لا توجد مكالمات مع هذا الرقم بعد.</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <extracomment>A button; %1 is the name of a CRM</extracomment>
        <translation>فتح في %1</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>الرقم محجوب</translation>
    </message>
    <message>
        <source>The caller&apos;s number is not shown.</source>
        <translation>رقم المتصل غير ظاهر.</translation>
    </message>
    <message>
        <source>Not in the phone book</source>
        <translation>غير موجود في دليل الهاتف</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Take the &amp;VIP mark away</source>
        <translation>إزالة علامة &amp;VIP</translation>
    </message>
    <message>
        <source>Mark as &amp;VIP…</source>
        <translation>وضع علامة &amp;VIP…</translation>
    </message>
    <message>
        <source>&amp;Note and outcome…</source>
        <translation>&amp;ملاحظة ونتيجة…</translation>
    </message>
    <message>
        <source>Other places</source>
        <extracomment>A button beside &quot;Open in HubSpot&quot;: shows the other places that know the person</extracomment>
        <translation>أماكن أخرى</translation>
    </message>
    <message>
        <source>Open the record in another place</source>
        <translation>فتح السجل في مكان آخر</translation>
    </message>
    <message>
        <source>C&amp;reate in the phone book…</source>
        <translation>إن&amp;شاء في دليل الهاتف…</translation>
    </message>
    <message>
        <source>&amp;Link to a person of the phone book…</source>
        <translation>&amp;ربط بشخص من دليل الهاتف…</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln CRMs…</source>
        <translation>
            <numerusform>جارٍ سؤال أنظمة CRM (العدد: %Ln)…</numerusform>
            <numerusform>جارٍ سؤال أنظمة CRM (العدد: %Ln)…</numerusform>
            <numerusform>جارٍ سؤال أنظمة CRM (العدد: %Ln)…</numerusform>
            <numerusform>جارٍ سؤال %Ln أنظمة CRM…</numerusform>
            <numerusform>جارٍ سؤال %Ln نظام CRM…</numerusform>
            <numerusform>جارٍ سؤال %Ln نظام CRM…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>%1 is missing here: it needs a sign-in</source>
        <extracomment>Beneath a timeline; %1 is the name of a CRM</extracomment>
        <translation>‏%1 غير ظاهر هنا: يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 is missing here: %2</source>
        <extracomment>Beneath a timeline; %1 is the name of a CRM, %2 a few words that say what is wrong</extracomment>
        <translation>‏%1 غير ظاهر هنا: %2</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>فتح على %1</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;فتح السجل</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <translation>&amp;فتح في %1</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>ن&amp;سخ النص</translation>
    </message>
</context>
<context>
    <name>Ringside::PhonePage</name>
    <message>
        <source>Phone system</source>
        <translation>نظام الهاتف</translation>
    </message>
    <message>
        <source>Where your calls come from, which phones are yours, and how you make calls.</source>
        <translation>من أين تأتي مكالماتكم، وأي الهواتف لكم، وكيف تُجرون المكالمات.</translation>
    </message>
    <message>
        <source>There is no telephone system yet. Add yours, and cards appear as it rings.</source>
        <translation>لا يوجد نظام هاتف بعد. أضيفوا نظامكم لتظهر البطاقات عند الرنين.</translation>
    </message>
    <message>
        <source>Add a telephone system</source>
        <translation>إضافة نظام هاتف</translation>
    </message>
    <message>
        <source>The telephone systems are set by your administrator.</source>
        <translation>أنظمة الهاتف يضبطها مسؤول النظام لديكم.</translation>
    </message>
    <message>
        <source>The telephone systems are set by %1.</source>
        <translation>أنظمة الهاتف يضبطها %1.</translation>
    </message>
    <message>
        <source>Your extensions</source>
        <translation>أرقامكم الداخلية</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>الأرقام الداخلية</translation>
    </message>
    <message>
        <source>“%1” is not an extension. Write it as it is dialled, such as 1001.</source>
        <translation>“%1” ليس رقمًا داخليًا. اكتبوه كما يُطلب، مثل 1001.</translation>
    </message>
    <message>
        <source>The numbers on which your phones ring, with commas between them.</source>
        <translation>الأرقام التي ترنّ عليها هواتفكم، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Numbers of the company</source>
        <translation>أرقام الشركة</translation>
    </message>
    <message>
        <source>Internal numbers</source>
        <translation>الأرقام الداخلية في الشركة</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a range. Write 100 or 1000-1999.</source>
        <translation>“%1” ليس رقمًا ولا نطاقًا. اكتبوا 100 أو 1000-1999.</translation>
    </message>
    <message>
        <source>Colleagues: single numbers and ranges, such as 100, 1000-1999. They are not looked up outside.</source>
        <translation>الزملاء: أرقام مفردة ونطاقات، مثل 100, 1000-1999. لا يُبحث عنهم خارج الشركة.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>إضافة خط</translation>
    </message>
    <message>
        <source>The line %1 is here twice. Remove one of the two.</source>
        <translation>الخط %1 مذكور هنا مرتين. أزيلوا أحدهما.</translation>
    </message>
    <message>
        <source>Name the numbers and queues that callers dial, and cards say which it was.</source>
        <translation>سمّوا الأرقام وقوائم الانتظار التي يطلبها المتصلون، فتذكر البطاقات أيها كان.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Making calls</source>
        <translation>إجراء المكالمات</translation>
    </message>
    <message>
        <source>Call from Ringside</source>
        <translation>الاتصال من Ringside</translation>
    </message>
    <message>
        <source>Your phone rings first; when you take it, the other side is called.</source>
        <translation>يرنّ هاتفكم أولًا؛ وعند الرد يُتصل بالطرف الآخر.</translation>
    </message>
    <message>
        <source>Numbers are dialled</source>
        <translation>طريقة طلب الأرقام</translation>
    </message>
    <message>
        <source>As they are written</source>
        <translation>كما هي مكتوبة</translation>
    </message>
    <message>
        <source>With a plus and the country</source>
        <extracomment>How numbers are dialled: +14155550123</extracomment>
        <translation>مع علامة الزائد ورمز البلد</translation>
    </message>
    <message>
        <source>With 00 and the country</source>
        <extracomment>How numbers are dialled: 0014155550123</extracomment>
        <translation>مع 00 ورمز البلد</translation>
    </message>
    <message>
        <source>As within the country</source>
        <extracomment>How numbers are dialled: 030…</extracomment>
        <translation>كما تُطلب داخل البلد</translation>
    </message>
    <message>
        <source>Prefix for outside</source>
        <translation>بادئة الخط الخارجي</translation>
    </message>
    <message>
        <source>A prefix has at most six digits, * and #.</source>
        <translation>لا تزيد البادئة على ستة من الأرقام و* و#.</translation>
    </message>
    <message>
        <source>What comes before numbers of the public network, such as 0. Usually nothing.</source>
        <translation>ما يسبق أرقام الشبكة العامة، مثل 0. لا شيء في العادة.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add those you often pass calls to, and the card offers them.</source>
        <translation>أضيفوا من تحوّلون إليهم المكالمات كثيرًا، فتعرضهم البطاقة.</translation>
    </message>
    <message>
        <source>Pass calls to</source>
        <translation>تحويل المكالمات إلى</translation>
    </message>
    <message>
        <source>Remove that file</source>
        <translation>إزالة ذلك الملف</translation>
    </message>
    <message>
        <source>This is the demo: its calls come from a telephone system inside Ringside. Yours is set up outside the demo.</source>
        <translation>هذا هو العرض التوضيحي: تأتي مكالماته من نظام هاتف داخل Ringside. أما نظامكم فيُعدّ خارج العرض التوضيحي.</translation>
    </message>
</context>
<context>
    <name>Ringside::PhoneStep</name>
    <message>
        <source>Your telephone system</source>
        <translation>نظام الهاتف لديكم</translation>
    </message>
    <message>
        <source>Ringside connects to an Asterisk, or to what is built on one, such as FreePBX or Issabel. Whoever looks after your phones can tell you what to enter.</source>
        <translation>يتصل Ringside بنظام Asterisk أو بنظام مبني عليه، مثل FreePBX أو Issabel. المسؤول عن هواتفكم يمكنه أن يخبركم بما تُدخلونه.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Its name or address in your network. Several: separate them with commas.</source>
        <translation>اسمه أو عنوانه في شبكتكم. عند وجود عدة خوادم: افصلوا بينها بفواصل.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>مشفّر (TLS)</translation>
    </message>
    <message>
        <source>Without it, whoever can read along in the network can read who calls you.</source>
        <translation>من دونه يمكن لكل من يطّلع على حركة الشبكة أن يعرف من يتصل بكم.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Of an account of the manager interface (AMI), not the one of your phone.</source>
        <translation>لحساب في واجهة الإدارة (AMI)، وليس لحساب هاتفكم.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>On a button, while the connection is being tested</extracomment>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Copy a message to your administrator</source>
        <extracomment>A button: copies a text that says what the administrator of the telephone system has to set up</extracomment>
        <translation>نسخ رسالة إلى مسؤول النظام</translation>
    </message>
    <message>
        <source>Enter the name or the address of the telephone system.</source>
        <translation>أدخلوا اسم نظام الهاتف أو عنوانه.</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like pbx.example.com or 192.0.2.10, without anything before or after it.</source>
        <translation>هذا ليس اسم خادم. يبدو الاسم مثل pbx.example.com أو 192.0.2.10، دون شيء قبله أو بعده.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Enter the user name of the account.</source>
        <translation>أدخلوا اسم مستخدم الحساب.</translation>
    </message>
    <message>
        <source>Enter the password of the account.</source>
        <translation>أدخلوا كلمة مرور الحساب.</translation>
    </message>
    <message>
        <source>Connected: %1 (%2 ms)</source>
        <extracomment>%1: what the telephone system says of itself, %2: a number of milliseconds</extracomment>
        <translation>تم الاتصال: %1 (%2 مللي ثانية)</translation>
    </message>
    <message>
        <source>What helps most often: the server must be reachable from this computer on port %1 (a firewall or a missing VPN is the usual reason when it is not). User name and password are those of an AMI account, which the telephone system accepts from your network only. Many telephone systems are not set up for TLS: if yours is not, switch it off here.</source>
        <extracomment>%1: a port</extracomment>
        <translation>ما يفيد في أغلب الأحيان: يجب أن يكون الوصول إلى الخادم ممكنًا من هذا الحاسوب عبر المنفذ %1 (وإلا فالسبب المعتاد جدار حماية أو غياب VPN). اسم المستخدم وكلمة المرور هما لحساب AMI لا يقبله نظام الهاتف إلا من شبكتكم. كثير من أنظمة الهاتف غير معدّ لاستخدام TLS: إن كان نظامكم كذلك فأوقفوه هنا.</translation>
    </message>
    <message>
        <source>What helps most often: the server must be reachable from this computer on port %1 (a firewall or a missing VPN is the usual reason when it is not). User name and password are those of an AMI account, which the telephone system accepts from your network only.</source>
        <translation>ما يفيد في أغلب الأحيان: يجب أن يكون الوصول إلى الخادم ممكنًا من هذا الحاسوب عبر المنفذ %1 (وإلا فالسبب المعتاد جدار حماية أو غياب VPN). اسم المستخدم وكلمة المرور هما لحساب AMI لا يقبله نظام الهاتف إلا من شبكتكم.</translation>
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
        <translation>يُرجى إنشاء حساب لبرنامج Ringside، الذي يعرض لي من يتصل، في واجهة الإدارة (AMI) لنظام Asterisk لدينا، وإبلاغي باسم الخادم والمنفذ واسم المستخدم وكلمة المرور.

في manager.conf:

[ringside]
secret = (كلمة سر طويلة عشوائية)
deny = 0.0.0.0/0.0.0.0
permit = (شبكتنا)
read = call,agent
write = reporting

هذا الحساب يتلقى أحداث المكالمات ولا يغيّر شيئًا. لإجراء المكالمات وتحويلها من Ringside، تُضاف &quot;call,originate,agent&quot; إلى write.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Ringside::PortalAutostart</name>
    <message>
        <source>Show who is calling as soon as you have signed in.</source>
        <extracomment>shown by the desktop when it asks whether Ringside may start by itself</extracomment>
        <translation>عرض المتصل فور تسجيل دخولكم.</translation>
    </message>
</context>
<context>
    <name>Ringside::PortalHotkey</name>
    <message>
        <source>Show the current call</source>
        <extracomment>shown by the desktop in its list of shortcuts</extracomment>
        <translation>عرض المكالمة الحالية</translation>
    </message>
</context>
<context>
    <name>Ringside::PrivacyPage</name>
    <message>
        <source>Privacy &amp; data</source>
        <translation>الخصوصية والبيانات</translation>
    </message>
    <message>
        <source>What Ringside keeps on this computer, for how long, and about whom.</source>
        <translation>ما يحتفظ به Ringside على هذا الحاسوب، ومدة الاحتفاظ به، وعمّن.</translation>
    </message>
    <message>
        <source>Keep calls for</source>
        <translation>الاحتفاظ بالمكالمات لمدة</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Behind a number: days</extracomment>
        <translation> يوم</translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>How long calls are kept</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Older calls are removed with their notes. With 0 they are kept for ever.</source>
        <translation>تُحذف المكالمات الأقدم مع ملاحظاتها. مع القيمة 0 يُحتفظ بها دائمًا.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls are older than %1 days. They and their notes would be removed now, for good.</source>
        <extracomment>%n: calls, %1: a number of days</extracomment>
        <translation>
            <numerusform>عدد المكالمات الأقدم من %1 يومًا: %Ln. لن يُحذف شيء الآن.</numerusform>
            <numerusform>عدد المكالمات الأقدم من %1 يومًا: %Ln. ستُحذف الآن مع ملاحظاتها نهائيًا.</numerusform>
            <numerusform>عدد المكالمات الأقدم من %1 يومًا: %Ln. ستُحذفان الآن مع ملاحظاتهما نهائيًا.</numerusform>
            <numerusform>توجد %Ln مكالمات أقدم من %1 يومًا. ستُحذف الآن مع ملاحظاتها نهائيًا.</numerusform>
            <numerusform>توجد %Ln مكالمة أقدم من %1 يومًا. ستُحذف الآن مع ملاحظاتها نهائيًا.</numerusform>
            <numerusform>توجد %Ln مكالمة أقدم من %1 يومًا. ستُحذف الآن مع ملاحظاتها نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about one person</source>
        <translation>كل ما يخص شخصًا واحدًا</translation>
    </message>
    <message>
        <source>Hand it over to somebody who asks for it, or erase it.</source>
        <translation>تسليمه لمن يطلبه، أو محوه.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>محو كل شيء…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Nothing is kept about anybody of this name or number.</source>
        <translation>لا يُحتفظ بشيء عن أحد بهذا الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>اختاروا الشخص من القائمة.</translation>
    </message>
    <message>
        <source>Looking up what is kept…</source>
        <translation>جارٍ البحث عمّا هو محفوظ…</translation>
    </message>
    <message>
        <source>Kept on this computer: entries of the phone book: %1, calls: %2, notes: %3.</source>
        <extracomment>What is kept about a person; three numbers</extracomment>
        <translation>المحفوظ على هذا الحاسوب: مدخلات دليل الهاتف: %1، المكالمات: %2، الملاحظات: %3.</translation>
    </message>
    <message>
        <source>Export everything about one person</source>
        <translation>تصدير كل ما يخص شخصًا واحدًا</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>Everything was written to %1.</source>
        <translation>كُتب كل شيء في %1.</translation>
    </message>
    <message>
        <source>This cannot be undone. Write %1 to confirm.</source>
        <extracomment>Before everything about a person is erased; %1: the person&apos;s name or number, which has to be typed again</extracomment>
        <translation>لا يمكن التراجع عن هذا. اكتبوا %1 للتأكيد.</translation>
    </message>
    <message>
        <source>%1 is erased. Entries of the phone book: %2, calls: %3, notes: %4.</source>
        <extracomment>%1: a person&apos;s name or number, then three numbers</extracomment>
        <translation>مُحيت بيانات %1. مدخلات دليل الهاتف: %2، المكالمات: %3، الملاحظات: %4.</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>تقرير التشخيص</translation>
    </message>
    <message>
        <source>For those who help you. Names, notes, passwords and full numbers are left out; you see all of it before it is saved.</source>
        <translation>لمن يساعدكم. تُستبعد الأسماء والملاحظات وكلمات المرور والأرقام الكاملة؛ وترون محتواه كله قبل حفظه.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>إنشاء تقرير</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>Save the diagnostic report</source>
        <translation>حفظ تقرير التشخيص</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>حُفظ التقرير في %1.</translation>
    </message>
    <message numerus="yes">
        <source>They also stand in %Ln calls of others, who stay when they are erased.</source>
        <extracomment>Further calls, which a person took or passed on to the user; %n: how many</extracomment>
        <translation>
            <numerusform>لا يظهر في أي مكالمة لآخرين (%Ln).</numerusform>
            <numerusform>ويظهر أيضًا في مكالمة واحدة لآخرين (%Ln) تبقى عند محو بياناته.</numerusform>
            <numerusform>ويظهر أيضًا في مكالمتين لآخرين (%Ln) تبقيان عند محو بياناته.</numerusform>
            <numerusform>ويظهر أيضًا في %Ln مكالمات لآخرين تبقى عند محو بياناته.</numerusform>
            <numerusform>ويظهر أيضًا في %Ln مكالمة لآخرين تبقى عند محو بياناته.</numerusform>
            <numerusform>ويظهر أيضًا في %Ln مكالمة لآخرين تبقى عند محو بياناته.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderCard</name>
    <message>
        <source>Import…</source>
        <extracomment>A button: brings people from a file into the phone book</extracomment>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>A button: asks a directory for a sign of life</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <source>Hide this report</source>
        <translation>إخفاء هذا التقرير</translation>
    </message>
    <message>
        <source>All lines</source>
        <extracomment>Which lines ask a directory: all of them</extracomment>
        <translation>كل الخطوط</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Take it off the list…</source>
        <translation>إزالة من القائمة…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Callers are no longer looked up in it. What it holds stays on this computer, and it can be added again.</source>
        <translation>لن يُبحث فيه عن المتصلين بعد الآن. يبقى محتواه على هذا الحاسوب، ويمكن إضافته مجددًا.</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>دليل الهاتف</translation>
    </message>
    <message>
        <source>Your administrator does not allow it.</source>
        <translation>لا يسمح به مسؤول النظام لديكم.</translation>
    </message>
    <message>
        <source>Nobody is in it yet. Import a CSV or vCard file.</source>
        <translation>لا يوجد فيه أحد بعد. استوردوا ملف CSV أو vCard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>How many people are in the phone book</extracomment>
        <translation>
            <numerusform>عدد الأشخاص: %Ln</numerusform>
            <numerusform>عدد الأشخاص: %Ln</numerusform>
            <numerusform>عدد الأشخاص: %Ln</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>استُورد %1</translation>
    </message>
    <message>
        <source>imported %1 from %2</source>
        <translation>استُورد %1 من %2</translation>
    </message>
    <message>
        <source>Name your lines on the page “Phone system” to choose among them.</source>
        <translation>سمّوا خطوطكم في صفحة “نظام الهاتف” للاختيار من بينها.</translation>
    </message>
    <message>
        <source>For calls on these lines it is asked who is calling.</source>
        <translation>يُسأل عن المتصل عند ورود مكالمات على هذه الخطوط.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ المحاولة…</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>What a directory answered, %1, and how many milliseconds that took, %2</extracomment>
        <translation>%1 (%2 مللي ثانية)</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>استيراد أشخاص</translation>
    </message>
    <message>
        <source>People (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>أشخاص (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>The import was cancelled. The phone book is as it was before.</source>
        <translation>أُلغي الاستيراد. بقي دليل الهاتف كما كان.</translation>
    </message>
    <message>
        <source>Importing: %1 %, %2 rows read</source>
        <extracomment>While people are imported; %1: how much of the work is done, %2: rows of the file so far</extracomment>
        <translation>جارٍ الاستيراد: %1 %، الصفوف المقروءة: %2</translation>
    </message>
    <message>
        <source>The import is done. Added: %1, updated: %2, unchanged: %3, not usable: %4.</source>
        <translation>اكتمل الاستيراد. أُضيف: %1، حُدّث: %2، دون تغيير: %3، غير صالح: %4.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>A button: opens a page of a CRM in the browser, on which a person signs in</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>For a proxy, or to try things out. Empty: the usual one.</source>
        <translation>لاستخدام خادم وكيل (proxy) أو للتجربة. فارغ: المعتاد.</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>عنوان الواجهة البرمجية</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>It is described in the configuration file, config.yml; its addresses and fields are changed there.</source>
        <translation>وصفه موجود في ملف الإعدادات config.yml؛ وتُغيَّر عناوينه وحقوله هناك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>المهلة الزمنية</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Usual one</source>
        <extracomment>In place of the seconds of a time limit</extracomment>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>How long an answer is waited for. The card does not wait: it shows what is there.</source>
        <translation>مدة انتظار الرد. أما البطاقة فلا تنتظر: تعرض ما هو متوفر.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>A button: Ringside forgets that somebody has signed in to a CRM</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطوه اسمًا.</translation>
    </message>
    <message>
        <source>Another entry of the list has this name already.</source>
        <translation>يوجد في القائمة مدخل آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Fill in what is marked first.</source>
        <translation>املؤوا المواضع المعلَّمة أولًا.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>A button: opens a page of a CRM in the browser, on which a person signs in</extracomment>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>There is no connector called %1 on this computer.</source>
        <extracomment>%1: the type of a directory, as in the configuration file</extracomment>
        <translation>لا يوجد على هذا الحاسوب موصّل باسم %1.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>متوقف عن العمل.</translation>
    </message>
    <message>
        <source>Not in use.</source>
        <translation>غير مستخدم.</translation>
    </message>
    <message>
        <source>Not in use yet. Still to be filled in: %1.</source>
        <extracomment>%1: the names of fields</extracomment>
        <translation>غير مستخدم بعد. ما زال يجب ملء: %1.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>Something in its settings is missing or wrong: %1</source>
        <extracomment>%1: what is wrong, in English and with the names of keys in the configuration file</extracomment>
        <translation>في إعداداته شيء ناقص أو خاطئ: %1</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in the browser.</source>
        <translation>سجّلوا الدخول في الصفحة التي فُتحت في المتصفح.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Sign in to use it.</source>
        <translation>سجّلوا الدخول لاستخدامه.</translation>
    </message>
    <message>
        <source>calls left today: %1</source>
        <extracomment>How often a CRM may be asked today still; %1: a number</extracomment>
        <translation>الاستعلامات المتبقية اليوم: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>The state of a directory</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>صحّحوا المواضع المعلَّمة أولًا.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>تم تسجيل دخولكم.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>تم تسجيل خروجكم.</translation>
    </message>
    <message>
        <source>Callers are no longer looked up in it, and what is filled in here is forgotten, passwords too.</source>
        <translation>لن يُبحث فيه عن المتصلين بعد الآن، ويُنسى ما أُدخل هنا، بما في ذلك كلمات المرور.</translation>
    </message>
    <message>
        <source>How to get these</source>
        <extracomment>A button: opens a page in the browser; &quot;these&quot; are keys and names that a CRM asks for</extracomment>
        <translation>كيفية الحصول عليها</translation>
    </message>
    <message>
        <source>How to get what %1 asks for</source>
        <extracomment>A button that opens a page in the browser; %1: a CRM</extracomment>
        <translation>كيفية الحصول على ما يطلبه %1</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>تعذّر فتح متصفح لـ %1</translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderList</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 is the name of a CRM</extracomment>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Directories and CRMs</source>
        <translation>الأدلة وأنظمة CRM</translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderWords</name>
    <message numerus="yes">
        <source>%Ln calls left</source>
        <extracomment>How many questions a CRM still answers, today or this minute</extracomment>
        <translation>
            <numerusform>الاستعلامات المتبقية: %Ln</numerusform>
            <numerusform>الاستعلامات المتبقية: %Ln</numerusform>
            <numerusform>الاستعلامات المتبقية: %Ln</numerusform>
            <numerusform>بقيت %Ln استعلامات</numerusform>
            <numerusform>بقي %Ln استعلامًا</numerusform>
            <numerusform>بقي %Ln استعلام</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: signing in</source>
        <extracomment>%1 is the name of a CRM</extracomment>
        <translation>‏%1: جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1: getting ready</source>
        <extracomment>%1 is the name of a directory or CRM</extracomment>
        <translation>‏%1: جارٍ التحضير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a directory or CRM, %2 a few words that say what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: did not work</source>
        <extracomment>%1 is the name of a directory or CRM</extracomment>
        <translation>‏%1: لم ينجح</translation>
    </message>
    <message>
        <source>%1: sign-in needed</source>
        <extracomment>%1 is the name of a CRM</extracomment>
        <translation>‏%1: يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Waits for you to sign in, in the browser.</source>
        <translation>بانتظار تسجيل دخولكم في المتصفح.</translation>
    </message>
    <message>
        <source>Ready. Nobody has been looked up there yet.</source>
        <translation>جاهز. لم يُبحث فيه عن أحد بعد.</translation>
    </message>
    <message>
        <source>Getting ready.</source>
        <translation>جارٍ التحضير.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهز.</translation>
    </message>
    <message>
        <source>Callers are not looked up there until you sign in.</source>
        <translation>لن يُبحث فيه عن المتصلين قبل أن تسجّلوا الدخول.</translation>
    </message>
    <message>
        <source>The last question was not answered.</source>
        <translation>لم يُجَب عن السؤال الأخير.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln directories ready</source>
        <extracomment>How many directories and CRMs can be asked</extracomment>
        <translation>
            <numerusform>الأدلة الجاهزة: %Ln</numerusform>
            <numerusform>الأدلة الجاهزة: %Ln</numerusform>
            <numerusform>الأدلة الجاهزة: %Ln</numerusform>
            <numerusform>%Ln أدلة جاهزة</numerusform>
            <numerusform>%Ln دليلًا جاهزًا</numerusform>
            <numerusform>%Ln دليل جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln directories need attention</source>
        <extracomment>How many directories and CRMs cannot be asked at present</extracomment>
        <translation>
            <numerusform>الأدلة التي تحتاج إلى اهتمام: %Ln</numerusform>
            <numerusform>الأدلة التي تحتاج إلى اهتمام: %Ln</numerusform>
            <numerusform>الأدلة التي تحتاج إلى اهتمام: %Ln</numerusform>
            <numerusform>%Ln أدلة تحتاج إلى اهتمام</numerusform>
            <numerusform>%Ln دليلًا يحتاج إلى اهتمام</numerusform>
            <numerusform>%Ln دليل يحتاج إلى اهتمام</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::QuietHoursRow</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Write when the hours begin and end, such as 18:00 and 08:00.</source>
        <translation>اكتبوا وقت بداية الساعات ونهايتها، مثل 18:00 و08:00.</translation>
    </message>
    <message>
        <source>These hours have no length. To be left alone all day, switch on “Do not disturb”.</source>
        <translation>هذه الفترة لا مدة لها. لتجنّب الإزعاج طوال اليوم، فعّلوا “عدم الإزعاج”.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>اختاروا يومًا واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>Ringside::RingCheck</name>
    <message>
        <source>Nothing has arrived yet. Does the number you call ring a phone of this extension? If it does, the account of the telephone system may lack the right to hear calls: ask your administrator.</source>
        <translation>لم يصل شيء بعد. هل يرنّ عند طلب الرقم هاتف لهذا الرقم الداخلي؟ إن كان كذلك، فقد ينقص حساب نظام الهاتف حق تلقّي أحداث المكالمات: اسألوا مسؤول النظام لديكم.</translation>
    </message>
    <message>
        <source>No telephone system is set up yet.</source>
        <translation>لم يُعدّ أي نظام هاتف بعد.</translation>
    </message>
    <message>
        <source>Enter it in the first step. Then a call to your extension shows up here.</source>
        <translation>أدخلوه في الخطوة الأولى. بعدها تظهر هنا أي مكالمة إلى رقمكم الداخلي.</translation>
    </message>
    <message>
        <source>Ringside is not connected to the telephone system yet.</source>
        <translation>لم يتصل Ringside بنظام الهاتف بعد.</translation>
    </message>
    <message>
        <source>It is trying now.</source>
        <translation>يحاول الآن.</translation>
    </message>
    <message>
        <source>Which extension is yours?</source>
        <translation>ما رقمكم الداخلي؟</translation>
    </message>
    <message>
        <source>When Ringside knows it, call it from another phone: the call shows up here.</source>
        <translation>عندما يعرفه Ringside، اتصلوا به من هاتف آخر: تظهر المكالمة هنا.</translation>
    </message>
    <message>
        <source>Call your extension %1 now, from another phone.</source>
        <extracomment>%1: one extension, or several (&quot;1001, 1002&quot;)</extracomment>
        <translation>اتصلوا الآن برقمكم الداخلي %1 من هاتف آخر.</translation>
    </message>
    <message>
        <source>Your mobile will do. Ringside listens; the call shows up here as it rings.</source>
        <translation>يكفي هاتفكم الجوال. Ringside يترقّب؛ وتظهر المكالمة هنا عند الرنين.</translation>
    </message>
    <message>
        <source>It works: a call without a number has arrived.</source>
        <translation>نجح الأمر: وصلت مكالمة بلا رقم.</translation>
    </message>
    <message>
        <source>It works: a call from %1 has arrived.</source>
        <translation>نجح الأمر: وصلت مكالمة من %1.</translation>
    </message>
    <message>
        <source>Ringside shows a card each time your phone rings.</source>
        <translation>يعرض Ringside بطاقة كلما رنّ هاتفكم.</translation>
    </message>
    <message>
        <source>It rang at extension %1. Ringside shows a card each time it does.</source>
        <translation>رنّ الرقم الداخلي %1. يعرض Ringside بطاقة كلما رنّ.</translation>
    </message>
</context>
<context>
    <name>Ringside::SecretField</name>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>نقل إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A button: keeps the password that was typed</extracomment>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where to keep a password</extracomment>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>For this session only</source>
        <extracomment>Where to keep a password: until the program ends</extracomment>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Unprotected on this computer</source>
        <extracomment>Where to keep a password: readable for whoever reads the user&apos;s files</extracomment>
        <translation>دون حماية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بحث مجددًا</translation>
    </message>
    <message>
        <source>Store it unprotected</source>
        <translation>تخزين دون حماية</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>احتفاظ لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain, for this server only.</source>
        <translation>محفوظة في سلسلة مفاتيح النظام، لهذا الخادم فقط.</translation>
    </message>
    <message>
        <source>This computer has no keychain for passwords.</source>
        <translation>لا توجد في هذا الحاسوب سلسلة مفاتيح لكلمات المرور.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: %1</source>
        <translation>تعذّر استخدام سلسلة مفاتيح النظام: %1</translation>
    </message>
    <message>
        <source>Taken from the environment variable %1.</source>
        <extracomment>%1: the name of an environment variable</extracomment>
        <translation>مأخوذة من متغير البيئة %1.</translation>
    </message>
    <message>
        <source>Stands readable in the file config.yml.</source>
        <translation>مكتوبة بشكل مقروء في الملف config.yml.</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>جارٍ البحث في سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>%1 kept for this session only</source>
        <extracomment>%1: dots in place of a password</extracomment>
        <translation>%1 محفوظة لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>%1 stored unprotected on this computer</source>
        <extracomment>%1: dots in place of a password</extracomment>
        <translation>%1 مخزّنة دون حماية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 kept in the system keychain</source>
        <extracomment>%1: dots in place of a password</extracomment>
        <translation>%1 محفوظة في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Enter the server first: a password is kept for its server only.</source>
        <translation>أدخلوا الخادم أولًا: تُحفظ كلمة المرور لخادمها فقط.</translation>
    </message>
    <message>
        <source>Whoever can read the files of your account on this computer can then read this password.</source>
        <translation>عندئذ يمكن لكل من يستطيع قراءة ملفات حسابكم على هذا الحاسوب أن يقرأ كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Send it there</source>
        <extracomment>A button: a password that was given for another server may be sent to the one of now</extracomment>
        <translation>إرسالها إلى هناك</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or not set up yet. When the password is kept in it, the system asks you for the keychain&apos;s own password.</source>
        <translation>سلسلة مفاتيح النظام مقفلة أو لم تُعدّ بعد. عند حفظ كلمة المرور فيها، يطلب منك النظام كلمة مرور سلسلة المفاتيح نفسها.</translation>
    </message>
    <message>
        <source>The password was given for %1. The settings now name %2. It is not sent there before you say so; if you did not change the server yourself, ask your administrator first.</source>
        <extracomment>%1 and %2: hosts. The server was changed in the settings.</extracomment>
        <translation>أُعطيت كلمة المرور لـ %1. تذكر الإعدادات الآن %2. لا تُرسل إلى هناك قبل أن تطلب ذلك؛ وإن لم تغيّر الخادم بنفسك فاسأل مسؤول النظام أولًا.</translation>
    </message>
    <message>
        <source>Replace %1…</source>
        <extracomment>A button; %1: what is replaced: an API key, a client secret</extracomment>
        <translation>استبدال %1…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button; %1: what is removed: an API key, a client secret</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <extracomment>A button; %1: what is kept: an API key, a client secret</extracomment>
        <translation>الاحتفاظ بـ %1</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain.</source>
        <translation>محفوظة في سلسلة مفاتيح النظام.</translation>
    </message>
</context>
<context>
    <name>Ringside::SettingsBridge</name>
    <message>
        <source>Line %1: %2</source>
        <translation>الخط %1: %2</translation>
    </message>
</context>
<context>
    <name>Ringside::SettingsDialog</name>
    <message>
        <source>No setting is called that.</source>
        <translation>لا يوجد إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>الإعدادات التي عُثر عليها</translation>
    </message>
    <message>
        <source>%1, on the page %2</source>
        <extracomment>A setting that was found; %1: its name, %2: the page it is on</extracomment>
        <translation>%1، في صفحة %2</translation>
    </message>
</context>
<context>
    <name>Ringside::SetupBridge</name>
    <message>
        <source>Jane Doe</source>
        <translation>ليلى أحمد</translation>
    </message>
    <message>
        <source>Sales line</source>
        <translation>خط المبيعات</translation>
    </message>
</context>
<context>
    <name>Ringside::SetupWizard</name>
    <message>
        <source>Set up Ringside</source>
        <translation>إعداد Ringside</translation>
    </message>
    <message>
        <source>Welcome to Ringside</source>
        <translation>مرحبًا بكم في Ringside</translation>
    </message>
    <message>
        <source>Phone system</source>
        <extracomment>The steps of the first set-up</extracomment>
        <translation>نظام الهاتف</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنتم</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>أشخاصكم</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>بطاقتكم</translation>
    </message>
    <message>
        <source>Just looking around? The demo plays calls with sample people. Nothing is set up, and nothing leaves this computer.</source>
        <translation>تريدون الاطلاع فقط؟ يشغّل العرض التوضيحي مكالمات مع أشخاص وهميين. لا يُعدّ شيء، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Go on later</source>
        <extracomment>A button: closes the first set-up, which can be opened again</extracomment>
        <translation>إكمال لاحقًا</translation>
    </message>
    <message>
        <source>What you have entered is kept.</source>
        <translation>يُحتفظ بما أدخلتموه.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>A button: goes to the next step although something is missing in this one</extracomment>
        <translation>تخطّي هذه الخطوة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Ringside::SourceCard</name>
    <message>
        <source>Test</source>
        <extracomment>A button: tries to connect</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Its name or address. Further ones, with commas between them, stand in for it.</source>
        <translation>اسمه أو عنوانه. تحلّ محله عند الحاجة خوادم أخرى مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Usual one</source>
        <extracomment>In place of the number of a port</extracomment>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>مشفّر (TLS)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة سلطة التصديق</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is of the company&apos;s own making. Empty: the system&apos;s authorities.</source>
        <translation>ملف PEM، إذا كانت شهادة الخادم صادرة عن الشركة نفسها. فارغ: سلطات التصديق المعتمدة في النظام.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Enter the user name; it stands in brackets in manager.conf.</source>
        <translation>أدخلوا اسم المستخدم؛ وهو مكتوب بين قوسين مربعين في manager.conf.</translation>
    </message>
    <message>
        <source>As in manager.conf of the telephone system.</source>
        <translation>كما في manager.conf لنظام الهاتف.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Your phones, such as PJSIP/1001. Empty: every device that has one of your extensions.</source>
        <translation>هواتفكم، مثل PJSIP/1001. فارغ: كل جهاز له أحد أرقامكم الداخلية.</translation>
    </message>
    <message>
        <source>Dialling context</source>
        <translation>سياق الطلب</translation>
    </message>
    <message>
        <source>A context has letters, digits, dots, hyphens and underscores only.</source>
        <translation>لا يحتوي السياق إلا على أحرف وأرقام ونقاط وواصلات وشرطات سفلية.</translation>
    </message>
    <message>
        <source>Where in the dialplan calls begin that you make from Ringside. Empty: the usual one.</source>
        <translation>حيث تبدأ في خطة الطلب (dialplan) المكالمات التي تُجرونها من Ringside. فارغ: المعتاد.</translation>
    </message>
    <message>
        <source>Phone that rings first</source>
        <translation>الهاتف الذي يرنّ أولًا</translation>
    </message>
    <message>
        <source>Write it as technology and name, such as PJSIP/1001.</source>
        <translation>اكتبوه على شكل التقنية والاسم، مثل PJSIP/1001.</translation>
    </message>
    <message>
        <source>When you make a call from Ringside. Empty: the first of your devices.</source>
        <translation>عند إجراء مكالمة من Ringside. فارغ: أول أجهزتكم.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Its calls will no longer be seen, and its password is forgotten. Remove %1?</source>
        <extracomment>%1: the name of a telephone system</extracomment>
        <translation>لن تُرى مكالماته بعد الآن، وتُنسى كلمة مروره. هل تريدون إزالة %1؟</translation>
    </message>
    <message>
        <source>Give the telephone system a name.</source>
        <translation>أعطوا نظام الهاتف اسمًا.</translation>
    </message>
    <message>
        <source>Another telephone system has this name already.</source>
        <translation>هناك نظام هاتف آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the server.</source>
        <translation>أدخلوا اسم الخادم أو عنوانه.</translation>
    </message>
    <message>
        <source>“%1” is not the name or address of a server. Write it without http:// and without a port.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>“%1” ليس اسم خادم ولا عنوانه. اكتبوه دون http:// ودون منفذ.</translation>
    </message>
    <message>
        <source>“%1” is not a device. Write technology and name, such as PJSIP/1001.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>“%1” ليس جهازًا. اكتبوا التقنية والاسم، مثل PJSIP/1001.</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>A button; %1: the name of a telephone system</extracomment>
        <translation>إزالة %1…</translation>
    </message>
    <message>
        <source>Not in use yet: enter its server and the user name.</source>
        <translation>غير مستخدم بعد: أدخلوا خادمه واسم المستخدم.</translation>
    </message>
    <message>
        <source>This version of Ringside cannot use it (%1).</source>
        <extracomment>%1: the type of a telephone system, as in the configuration file</extracomment>
        <translation>لا يمكن لهذا الإصدار من Ringside استخدامه (%1).</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>%1: what the telephone system calls itself and where it is</extracomment>
        <translation>متصل.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>متصل: %1</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>صحّحوا المواضع المعلَّمة أولًا.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the server first.</source>
        <translation>أدخلوا اسم الخادم أو عنوانه أولًا.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ المحاولة…</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>What a telephone system answered, %1, and how many milliseconds that took, %2</extracomment>
        <translation>%1 (%2 مللي ثانية)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation>لا يمكن قراءة الملف. تحقّق من أذوناته.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be a PEM file; a line in it says BEGIN CERTIFICATE.</source>
        <translation>لا توجد شهادة في هذا الملف. يجب أن يكون ملف PEM؛ وفيه سطر يقول BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>This file holds a private key, and no certificate. Choose the authority&apos;s certificate.</source>
        <translation>يحتوي هذا الملف على مفتاح خاص لا على شهادة. اختر شهادة الجهة المصدِّقة.</translation>
    </message>
    <message>
        <source>There is no password for it on this computer yet. Enter it below.</source>
        <translation>لا توجد له كلمة مرور على هذا الحاسوب بعد. أدخلها أدناه.</translation>
    </message>
    <message>
        <source>Its password was given for another server. Say below whether it may be sent to this one.</source>
        <translation>أُعطيت كلمة مروره لخادم آخر. حدّد أدناه هل يجوز إرسالها إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>Your administrator has named it; the password itself is yours to enter.</source>
        <translation>حدّده المسؤول لديكم؛ أما كلمة المرور نفسها فعليكم إدخالها.</translation>
    </message>
    <message>
        <source>In queues as</source>
        <extracomment>As what the agent is a member of queues: a device of the telephone system</extracomment>
        <translation>في قوائم الانتظار باسم</translation>
    </message>
    <message>
        <source>Write it as technology and name, such as Local/1001@from-queue/n.</source>
        <translation>اكتبوه على شكل التقنية والاسم، مثل Local/1001@from-queue/n.</translation>
    </message>
    <message>
        <source>What queues call for you, such as Local/1001@from-queue/n. Empty: the phone that rings first.</source>
        <translation>ما تتصل به قوائم الانتظار للوصول إليكم، مثل Local/1001@from-queue/n. فارغ: الهاتف الذي يرنّ أولًا.</translation>
    </message>
    <message>
        <source>Phone answers by itself</source>
        <extracomment>A switch: the agent&apos;s phone takes the calls that the agent begins on the computer</extracomment>
        <translation>ردّ الهاتف تلقائيًا</translation>
    </message>
    <message>
        <source>When you make a call from Ringside: you need not pick up first. The phone has to allow it.</source>
        <translation>عند إجراء مكالمة من Ringside: لا حاجة إلى رفع السماعة أولًا. يجب أن يسمح الهاتف بذلك.</translation>
    </message>
    <message>
        <source>Hold calls</source>
        <extracomment>A switch: the button that holds a call</extracomment>
        <translation>وضع المكالمات في الانتظار</translation>
    </message>
    <message>
        <source>Ringside asks your phone to hold (SIP NOTIFY), which not every phone understands. The user needs the right “system” in manager.conf.</source>
        <extracomment>“system” stands so in manager.conf</extracomment>
        <translation>يطلب Ringside من هاتفكم وضع المكالمة في الانتظار (SIP NOTIFY)، وهو ما لا يفهمه كل هاتف. يحتاج المستخدم إلى الصلاحية «system» في manager.conf.</translation>
    </message>
</context>
<context>
    <name>Ringside::StatusLine</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 · ext %2</source>
        <extracomment>A telephone system and the agent&apos;s extension there; %1 is a name, %2 a number</extracomment>
        <translation>%1 · داخلي %2</translation>
    </message>
    <message>
        <source>%1: connecting</source>
        <extracomment>%1 is a telephone system</extracomment>
        <translation>%1: جارٍ الاتصال</translation>
    </message>
    <message>
        <source>%1: no connection</source>
        <extracomment>%1 is a telephone system</extracomment>
        <translation>%1: لا اتصال</translation>
    </message>
    <message>
        <source>%1: sign-in refused</source>
        <extracomment>%1 is a telephone system</extracomment>
        <translation>%1: رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Phone book %1</source>
        <extracomment>How many people there are; %1 is a number</extracomment>
        <translation>دليل الهاتف %1</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that tells more about directories and CRMs</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Directories and CRMs: %1</source>
        <extracomment>A button&apos;s name for a screen reader; %1 says how directories and CRMs are, &quot;5 directories ready&quot;</extracomment>
        <translation>الأدلة وأنظمة CRM: %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
</context>
<context>
    <name>Ringside::StepButton</name>
    <message>
        <source>Step %1 of %2: %3, done</source>
        <extracomment>For a screen reader. %1 of %2: numbers, %3: the name of a step of the set-up</extracomment>
        <translation>الخطوة %1 من %2: %3، تمت</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>Ringside::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month of another year, as QLocale::toString() takes it: &quot;November 2025&quot;</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An entry of a timeline, read aloud. %1 what happened, %2 when</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>قادم</translation>
    </message>
</context>
<context>
    <name>Ringside::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
</context>
<context>
    <name>Ringside::TracePage</name>
    <message>
        <source>Telephone system reported</source>
        <translation>ما أبلغ به نظام الهاتف</translation>
    </message>
    <message>
        <source>Number understood</source>
        <translation>الرقم كما فُهم</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Taken to be</source>
        <translation>عُدّ المتصل</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Why this card?</source>
        <translation>لماذا هذه البطاقة؟</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Copy without personal data</source>
        <translation>نسخ دون بيانات شخصية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The steps were copied, without names and numbers.</source>
        <translation>نُسخت الخطوات دون أسماء ولا أرقام.</translation>
    </message>
    <message>
        <source>What happened on the way from the call to its card.</source>
        <translation>ما حدث من ورود المكالمة حتى ظهور بطاقتها.</translation>
    </message>
    <message>
        <source>The steps of this call are not kept any more. They are kept for the last calls since Ringside was started.</source>
        <translation>لم تعد خطوات هذه المكالمة محفوظة. تُحفظ خطوات آخر المكالمات منذ تشغيل Ringside.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration; %1 is a number of milliseconds</extracomment>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>الخط %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>قائمة الانتظار %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>What was remembered; %1 is a date and time</extracomment>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>complete after %1</source>
        <extracomment>A search; %1 is a duration</extracomment>
        <translation>اكتمل بعد %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>عدد الأشخاص: %Ln</numerusform>
            <numerusform>عدد الأشخاص: %Ln</numerusform>
            <numerusform>عدد الأشخاص: %Ln</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>يرنّ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تمّ الردّ</translation>
    </message>
    <message>
        <source>held</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>answered by a colleague</source>
        <translation>ردّ عليها أحد الزملاء</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلية</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>مطابق تمامًا</translation>
    </message>
    <message>
        <source>without its country</source>
        <translation>دون رمز البلد</translation>
    </message>
    <message>
        <source>by the last digits</source>
        <translation>بحسب الأرقام الأخيرة</translation>
    </message>
    <message>
        <source>by the switchboard</source>
        <translation>بحسب رقم البدالة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>the agent&apos;s choice</source>
        <translation>باختياركم</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>من الذاكرة</translation>
    </message>
    <message>
        <source>from memory, while it is asked anew</source>
        <translation>من الذاكرة، أثناء السؤال من جديد</translation>
    </message>
    <message>
        <source>asked just now</source>
        <translation>سُئل للتوّ</translation>
    </message>
    <message>
        <source>card shown</source>
        <translation>عُرضت البطاقة</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>لا بطاقة</translation>
    </message>
    <message>
        <source>the settings do not show a card for such calls</source>
        <translation>لا تعرض الإعدادات بطاقة لمثل هذه المكالمات</translation>
    </message>
    <message>
        <source>do not disturb, switched on by hand</source>
        <translation>«عدم الإزعاج»، مفعّل يدويًا</translation>
    </message>
    <message>
        <source>do not disturb, by the hours in the settings</source>
        <translation>«عدم الإزعاج»، بحسب الساعات في الإعدادات</translation>
    </message>
    <message>
        <source>do not disturb, as the desktop has it</source>
        <translation>«عدم الإزعاج»، كما في سطح المكتب</translation>
    </message>
</context>
<context>
    <name>Ringside::TransferPanel</name>
    <message>
        <source>Transfer to</source>
        <translation>تحويل إلى</translation>
    </message>
    <message>
        <source>Do not transfer</source>
        <translation>عدم التحويل</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>رقم أو اسم</translation>
    </message>
    <message>
        <source>Number or name to transfer the call to</source>
        <translation>الرقم أو الاسم الذي تُحوَّل إليه المكالمة</translation>
    </message>
    <message>
        <source>Speak first</source>
        <translation>استشارة أولًا</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Speak with %1 first</source>
        <extracomment>For screen readers; %1 is a person or a number</extracomment>
        <translation>استشارة %1 أولًا</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <extracomment>For screen readers; %1 is a person or a number</extracomment>
        <translation>تحويل إلى %1</translation>
    </message>
    <message>
        <source>The caller waits while you speak with %1.</source>
        <translation>ينتظر المتصل أثناء حديثكم مع %1.</translation>
    </message>
    <message>
        <source>Nobody by that name or number is known.</source>
        <translation>لا يُعرف أحد بهذا الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Type a number or a name. Whom you often transfer to can be put into the settings.</source>
        <translation>اكتبوا رقمًا أو اسمًا. من تحوّلون إليهم كثيرًا يمكن إضافتهم في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Ringside::TransferTargetRow</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>First for VIPs</source>
        <extracomment>Beside somebody calls are passed to: this one is offered where the caller is a VIP</extracomment>
        <translation>الأول لمكالمات VIP</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطوه اسمًا.</translation>
    </message>
    <message>
        <source>Write the number as it is dialled from your phone: digits, +, * and #.</source>
        <translation>اكتبوا الرقم كما يُطلب من هاتفكم: أرقام و+ و* و#.</translation>
    </message>
</context>
<context>
    <name>Ringside::Tray</name>
    <message>
        <source>No telephone system is configured.</source>
        <translation>لم يُعدّ أي نظام هاتف.</translation>
    </message>
    <message>
        <source>Show the card: %1</source>
        <extracomment>%1 is &quot;Jane Doe, ringing&quot;</extracomment>
        <translation>عرض البطاقة: %1</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>لا مكالمات بعد</translation>
    </message>
    <message numerus="yes">
        <source>Recent calls, %Ln missed</source>
        <translation>
            <numerusform>المكالمات الأخيرة</numerusform>
            <numerusform>المكالمات الأخيرة، واحدة فائتة</numerusform>
            <numerusform>المكالمات الأخيرة، اثنتان فائتتان</numerusform>
            <numerusform>المكالمات الأخيرة، %Ln فائتة</numerusform>
            <numerusform>المكالمات الأخيرة، %Ln فائتة</numerusform>
            <numerusform>المكالمات الأخيرة، %Ln فائتة</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>المكالمات الأخيرة</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Quit Ringside</source>
        <translation>إنهاء Ringside</translation>
    </message>
    <message>
        <source>Open Ringside</source>
        <translation>فتح Ringside</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>الإعدادات …</translation>
    </message>
    <message>
        <source>Do not disturb (%1)</source>
        <translation>عدم الإزعاج (%1)</translation>
    </message>
    <message>
        <source>Set up Ringside …</source>
        <translation>إعداد Ringside …</translation>
    </message>
    <message>
        <source>Show this call in the list of calls</source>
        <translation>عرض هذه المكالمة في قائمة المكالمات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to wrap up</source>
        <translation>
            <numerusform>لا مكالمات بانتظار إنهاء المعالجة</numerusform>
            <numerusform>مكالمة واحدة بانتظار إنهاء المعالجة</numerusform>
            <numerusform>مكالمتان بانتظار إنهاء المعالجة</numerusform>
            <numerusform>%Ln مكالمات بانتظار إنهاء المعالجة</numerusform>
            <numerusform>%Ln مكالمة بانتظار إنهاء المعالجة</numerusform>
            <numerusform>%Ln مكالمة بانتظار إنهاء المعالجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Extension %1 …</source>
        <extracomment>%1 is a telephone extension, or several</extracomment>
        <translation>الرقم الداخلي %1 …</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>The telephone system keeps you in this queue; you can pause.</source>
        <translation>يُبقيكم نظام الهاتف في قائمة الانتظار هذه؛ ويمكنكم التوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Pause in all queues</source>
        <translation>توقف مؤقت في كل قوائم الانتظار</translation>
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
        <translation>لا يحتوي سطح المكتب هذا على شريط النظام، لذلك يعمل Ringside في هذه النافذة. يمكنكم تصغيرها؛ وتظهر البطاقات مع ذلك.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;القائمة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
</context>
<context>
    <name>Ringside::WhenText</name>
    <message>
        <source>MMM d</source>
        <extracomment>A day of this year, as QLocale::toString() takes it: &quot;Nov 18&quot;. Order as in your language.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A day of another year, as QLocale::toString() takes it: &quot;Nov 18, 2025&quot;.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>أمس %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration; %1 is a number of seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration; %1 is a number of minutes</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration; %1 is a number of hours, %2 of minutes</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>Ringside::WrapUpEditor</name>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>عمّ كانت المكالمة؟</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No follow-up</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Time of the follow-up</source>
        <translation>وقت المتابعة</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>This call is wrapped up.</source>
        <translation>أُنهيت معالجة هذه المكالمة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <extracomment>When to follow up; %1 is a time of day</extracomment>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>When to follow up; %1 is the name of a day of next week, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On Monday of next week.</source>
        <translation>يوم الاثنين من الأسبوع المقبل.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Not saved yet. %1</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>لم يُحفظ بعد. %1</translation>
    </message>
</context>
<context>
    <name>Ringside::YouStep</name>
    <message>
        <source>Which phone is yours?</source>
        <translation>أي هاتف هاتفكم؟</translation>
    </message>
    <message>
        <source>Ringside shows the calls that ring at your extension, and no others.</source>
        <translation>يعرض Ringside المكالمات التي ترنّ على رقمكم الداخلي، ولا يعرض غيرها.</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>رقمكم الداخلي</translation>
    </message>
    <message>
        <source>The number on which colleagues reach you. Several: separate them with commas. If you sit at another phone each day, change it from Ringside&apos;s menu in the tray.</source>
        <translation>الرقم الذي يصل إليكم الزملاء عبره. عند وجود عدة أرقام: افصلوا بينها بفواصل. إن كنتم تجلسون كل يوم إلى هاتف آخر، فغيّروه من قائمة Ringside في شريط النظام.</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <extracomment>The first of a list of countries</extracomment>
        <translation>حسب إعداد هذا الحاسوب</translation>
    </message>
    <message>
        <source>Country of your numbers</source>
        <translation>بلد أرقامكم</translation>
    </message>
    <message>
        <source>How numbers without a country code are to be read.</source>
        <translation>كيف تُقرأ الأرقام التي لا تحمل رمز البلد.</translation>
    </message>
    <message>
        <source>An extension is made of digits, or of letters, without blanks: 1001.</source>
        <translation>يتكوّن الرقم الداخلي من أرقام أو أحرف، دون مسافات: 1001.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Phone system</source>
        <translation>نظام الهاتف</translation>
    </message>
    <message>
        <source>CRM &amp; directories</source>
        <translation>CRM والأدلة</translation>
    </message>
    <message>
        <source>Pop-up card</source>
        <translation>البطاقة المنبثقة</translation>
    </message>
    <message>
        <source>Privacy &amp; data</source>
        <translation>الخصوصية والبيانات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولكم</translation>
    </message>
    <message>
        <source>Ringside can use %1 now. You can close this page.</source>
        <extracomment>%1 is a CRM (&quot;HubSpot&quot;)</extracomment>
        <translation>يمكن لـ Ringside الآن استخدام %1. ويمكنكم إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>You are not signed in to %1. Close this page and try it again in Ringside.</source>
        <extracomment>%1 is a CRM (&quot;HubSpot&quot;)</extracomment>
        <translation>لم يُسجَّل دخولكم إلى %1. أغلقوا هذه الصفحة وحاولوا مجددًا في Ringside.</translation>
    </message>
</context>
<context>
    <name>SqlDirectory</name>
    <message>
        <source>Database (SQL)</source>
        <translation>قاعدة بيانات (SQL)</translation>
    </message>
    <message>
        <source>A query of your own in PostgreSQL, MySQL, SQLite, or anything with an ODBC driver.</source>
        <translation>استعلام خاص بكم في PostgreSQL أو MySQL أو SQLite أو أي نظام له مشغّل ODBC.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Empty: this computer. Not for ODBC and SQLite.</source>
        <translation>فارغ: هذا الحاسوب. لا ينطبق على ODBC و SQLite.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>فارغ: المعتاد.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Its name; for SQLite its file, for ODBC the data source or a connection string.</source>
        <translation>اسمها؛ وملفها في حالة SQLite، ومصدر البيانات أو سلسلة الاتصال في حالة ODBC.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>One SELECT with :phone, :e164, :digits or :suffix in it, for the caller&apos;s number.</source>
        <extracomment>the words with a colon are not translated</extracomment>
        <translation>جملة SELECT واحدة فيها ‎:phone أو ‎:e164 أو ‎:digits أو ‎:suffix لرقم المتصل.</translation>
    </message>
    <message>
        <source>Meaning of columns</source>
        <translation>معاني الأعمدة</translation>
    </message>
    <message>
        <source>Where their names do not say it: cust_nm=name, tel1=phone.</source>
        <translation>إذا لم تدلّ أسماؤها على ذلك: cust_nm=name, tel1=phone.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>To other computers</source>
        <translation>إلى الحواسيب الأخرى</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة سلطة التصديق</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is of the company&apos;s own making.</source>
        <translation>ملف PEM، إذا كانت شهادة الخادم صادرة عن الشركة نفسها.</translation>
    </message>
    <message>
        <source>Options of the driver</source>
        <translation>خيارات المشغّل</translation>
    </message>
    <message>
        <source>In the driver&apos;s own words: application_name=ringside.</source>
        <translation>بصيغة المشغّل نفسه: application_name=ringside.</translation>
    </message>
</context>
<context>
    <name>SystemQuietText</name>
    <message>
        <source>This desktop does not tell programs about its own &quot;do not disturb&quot;.</source>
        <translation>لا يُعلم سطح المكتب هذا البرامج بوضع “عدم الإزعاج” الخاص به.</translation>
    </message>
    <message>
        <source>&quot;Do not disturb&quot; of the desktop is on.</source>
        <translation>وضع “عدم الإزعاج” في سطح المكتب مفعّل.</translation>
    </message>
    <message>
        <source>&quot;Do not disturb&quot; of the desktop is off.</source>
        <translation>وضع “عدم الإزعاج” في سطح المكتب متوقف.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>connecting …</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>the connection was lost; Ringside tries again.</source>
        <translation>انقطع الاتصال؛ يعيد Ringside المحاولة.</translation>
    </message>
    <message>
        <source>it does not let us in; check the settings.</source>
        <translation>لا يسمح بالدخول؛ تحققوا من الإعدادات.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a telephone system, %2 its state in words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>%1, ringing</source>
        <translation>%1، يرنّ</translation>
    </message>
    <message>
        <source>%1, in call</source>
        <translation>%1، في مكالمة</translation>
    </message>
    <message>
        <source>%1, on hold</source>
        <translation>%1، في الانتظار</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1، انتهت</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <translation>%1، فائتة</translation>
    </message>
    <message>
        <source>%1, answered by a colleague</source>
        <translation>%1، ردّ عليها أحد الزملاء</translation>
    </message>
    <message>
        <source>No telephone system is configured.</source>
        <translation>لم يُعدّ أي نظام هاتف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed call(s)</source>
        <translation>
            <numerusform>لا مكالمات فائتة</numerusform>
            <numerusform>مكالمة فائتة</numerusform>
            <numerusform>مكالمتان فائتتان</numerusform>
            <numerusform>%Ln مكالمات فائتة</numerusform>
            <numerusform>%Ln مكالمة فائتة</numerusform>
            <numerusform>%Ln مكالمة فائتة</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb is on: no cards are shown.</source>
        <translation>وضع عدم الإزعاج مفعّل: لا تظهر البطاقات.</translation>
    </message>
    <message>
        <source>answered by a colleague</source>
        <translation>ردّ عليها أحد الزملاء</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>ردّ عليها %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائتة</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln waiting)</source>
        <extracomment>%1 is the name of a queue, %n how many callers wait in it</extracomment>
        <translation>
            <numerusform>%1 (لا أحد ينتظر)</numerusform>
            <numerusform>%1 (متصل واحد ينتظر)</numerusform>
            <numerusform>%1 (متصلان ينتظران)</numerusform>
            <numerusform>%1 (%Ln متصلين ينتظرون)</numerusform>
            <numerusform>%1 (%Ln متصلًا ينتظرون)</numerusform>
            <numerusform>%1 (%Ln متصل ينتظرون)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to wrap up</source>
        <translation>%1، بانتظار إنهاء المعالجة</translation>
    </message>
</context>
<context>
    <name>UrlSchemeText</name>
    <message>
        <source>No program is set for %1: links.</source>
        <extracomment>%1 is &quot;tel&quot;, &quot;callto&quot; or &quot;sip&quot;</extracomment>
        <translation>روابط %1: لم يُعيَّن لها أي برنامج.</translation>
    </message>
    <message>
        <source>Ringside dials %1: links.</source>
        <translation>روابط %1: يطلبها Ringside.</translation>
    </message>
    <message>
        <source>%1: links are opened by %2.</source>
        <extracomment>%1 is &quot;tel&quot;, &quot;callto&quot; or &quot;sip&quot;, %2 the name of a program</extracomment>
        <translation>روابط %1: يفتحها %2.</translation>
    </message>
    <message>
        <source>The system does not say what opens %1: links.</source>
        <translation>روابط %1: لا يذكر النظام ما الذي يفتحها.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Another instance holds this profile but does not answer. End it, or choose another --profile.</source>
        <translation>هناك نسخة أخرى مشغَّلة تستخدم هذا الملف الشخصي لكنها لا تستجيب. أنهوها، أو اختاروا قيمة أخرى لـ --profile.</translation>
    </message>
    <message>
        <source>Correct it, or move the file away to start with the defaults.</source>
        <translation>صحّحوه، أو انقلوا الملف إلى مكان آخر للبدء بالإعدادات الافتراضية.</translation>
    </message>
</context>
</TS>
