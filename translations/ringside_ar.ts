<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>CommandRunner</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringside is not running for this profile: start it first, then show a card in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running instance has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Ringside is already running for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running instance does not know this command; is it another version?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rows like these.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 unchanged, %5 joined with a row before, %6 skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried only, nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is configured yet: add call_sources to config.yml.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time; Ringside tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be reached; Ringside tries again. Check its address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password was refused. Correct them in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account lacks a right that is needed. Ask your administrator for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks us to wait; Ringside goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood. Is it the right address and port?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringside made a mistake; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence (&quot;It cannot be reached …&quot;), %2 the technical detail</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a right is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks us to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The phone book: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cannot be written to the journal; they are kept until they can. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo cannot start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample people: %1</source>
        <translation type="unfinished"></translation>
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
        <translation>التحويلة %1</translation>
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
        <source>%n calls, last %1</source>
        <extracomment>%n calls before; %1 is a time like &quot;3 days ago&quot;</extracomment>
        <translation>
            <numerusform>لا مكالمات، %1</numerusform>
            <numerusform>مكالمة واحدة، %1</numerusform>
            <numerusform>مكالمتان، آخرهما %1</numerusform>
            <numerusform>%n مكالمات، آخرها %1</numerusform>
            <numerusform>%n مكالمة، آخرها %1</numerusform>
            <numerusform>%n مكالمة، آخرها %1</numerusform>
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
        <translation>يتصل من تحويلة تابعة لهذا الرقم الرئيسي.</translation>
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
        <translation>مكالمة صادرة، %1</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>%1 is a duration like &quot;4 min&quot;</extracomment>
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
        <extracomment>A place that could not be asked; %1 is its name, %2 why not</extracomment>
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
        <source>%n people share this number. Who is it?</source>
        <translation>
            <numerusform>لا أحد بهذا الرقم. من المتصل؟</numerusform>
            <numerusform>شخص واحد بهذا الرقم. من المتصل؟</numerusform>
            <numerusform>شخصان يتشاركان هذا الرقم. من المتصل؟</numerusform>
            <numerusform>%n أشخاص يتشاركون هذا الرقم. من المتصل؟</numerusform>
            <numerusform>%n شخصًا يتشاركون هذا الرقم. من المتصل؟</numerusform>
            <numerusform>%n شخص يتشاركون هذا الرقم. من المتصل؟</numerusform>
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
        <source>Copy the number (%1)</source>
        <extracomment>A tool tip; %1 is a keyboard shortcut</extracomment>
        <translation>نسخ الرقم (%1)</translation>
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
</context>
<context>
    <name>Ringside::DBusNotifier</name>
    <message>
        <source>Show the card</source>
        <translation>عرض البطاقة</translation>
    </message>
</context>
<context>
    <name>Ringside::DemoPictures</name>
    <message numerus="yes">
        <source>%n card(s) drawn into %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ringside::Desktop</name>
    <message>
        <source>Ringside is running</source>
        <translation>Ringside قيد التشغيل</translation>
    </message>
    <message>
        <source>There is no call at the moment.</source>
        <translation>لا توجد مكالمة حاليًا.</translation>
    </message>
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
        <source>%n people share this number.</source>
        <translation>
            <numerusform>لا أحد بهذا الرقم.</numerusform>
            <numerusform>شخص واحد بهذا الرقم.</numerusform>
            <numerusform>شخصان يتشاركان هذا الرقم.</numerusform>
            <numerusform>%n أشخاص يتشاركون هذا الرقم.</numerusform>
            <numerusform>%n شخصًا يتشاركون هذا الرقم.</numerusform>
            <numerusform>%n شخص يتشاركون هذا الرقم.</numerusform>
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
        <source>Recent calls, %n missed</source>
        <translation>
            <numerusform>المكالمات الأخيرة</numerusform>
            <numerusform>المكالمات الأخيرة، واحدة فائتة</numerusform>
            <numerusform>المكالمات الأخيرة، اثنتان فائتتان</numerusform>
            <numerusform>المكالمات الأخيرة، %n فائتة</numerusform>
            <numerusform>المكالمات الأخيرة، %n فائتة</numerusform>
            <numerusform>المكالمات الأخيرة، %n فائتة</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>المكالمات الأخيرة</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Quit Ringside</source>
        <translation>إنهاء Ringside</translation>
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
        <translation type="unfinished"></translation>
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
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
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
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not let us in; check the settings.</source>
        <translation type="unfinished"></translation>
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
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>لا مكالمات فائتة</numerusform>
            <numerusform>مكالمة فائتة</numerusform>
            <numerusform>مكالمتان فائتتان</numerusform>
            <numerusform>%n مكالمات فائتة</numerusform>
            <numerusform>%n مكالمة فائتة</numerusform>
            <numerusform>%n مكالمة فائتة</numerusform>
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
</context>
<context>
    <name>main</name>
    <message>
        <source>Another instance holds this profile but does not answer. End it, or choose another --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or move the file away to start with the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
