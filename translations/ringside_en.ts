<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>… and %n more rows like these.</source>
        <translation>
            <numerusform>… and %n more row like these.</numerusform>
            <numerusform>… and %n more rows like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::CardText</name>
    <message numerus="yes">
        <source>%n calls, last %1</source>
        <extracomment>%n calls before; %1 is a time like &quot;3 days ago&quot;</extracomment>
        <translation>
            <numerusform>%n call, %1</numerusform>
            <numerusform>%n calls, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people share this number. Who is it?</source>
        <translation>
            <numerusform>%n person has this number. Who is it?</numerusform>
            <numerusform>%n people share this number. Who is it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::DemoPictures</name>
    <message numerus="yes">
        <source>%n card(s) drawn into %1</source>
        <translation>
            <numerusform>%n card drawn into %1</numerusform>
            <numerusform>%n cards drawn into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::NotificationText</name>
    <message numerus="yes">
        <source>%n people share this number.</source>
        <translation>
            <numerusform>%n person has this number.</numerusform>
            <numerusform>%n people share this number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::Tray</name>
    <message numerus="yes">
        <source>Recent calls, %n missed</source>
        <translation>
            <numerusform>Recent calls, %n missed</numerusform>
            <numerusform>Recent calls, %n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::WhenText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
</context>
</TS>
