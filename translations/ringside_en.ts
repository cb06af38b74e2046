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
        <source>%Ln calls, last %1</source>
        <extracomment>%n calls before; %1 is a time like &quot;3 days ago&quot;</extracomment>
        <translation>
            <numerusform>%Ln call, %1</numerusform>
            <numerusform>%Ln calls, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people share this number. Who is it?</source>
        <translation>
            <numerusform>%Ln person has this number. Who is it?</numerusform>
            <numerusform>%Ln people share this number. Who is it?</numerusform>
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
    <name>Ringside::ImportPage</name>
    <message numerus="yes">
        <source>%Ln people were written.</source>
        <translation>
            <numerusform>%Ln person was written.</numerusform>
            <numerusform>%Ln people were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::NotificationText</name>
    <message numerus="yes">
        <source>%Ln people share this number.</source>
        <translation>
            <numerusform>%Ln person has this number.</numerusform>
            <numerusform>%Ln people share this number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::PeopleStep</name>
    <message numerus="yes">
        <source>%1 people are in the phone book.</source>
        <translation>
            <numerusform>%1 person is in the phone book.</numerusform>
            <numerusform>%1 people are in the phone book.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::PersonPage</name>
    <message numerus="yes">
        <source>Asking %Ln CRMs…</source>
        <translation>
            <numerusform>Asking %Ln CRM…</numerusform>
            <numerusform>Asking %Ln CRMs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln calls are older than %1 days. They and their notes would be removed now, for good.</source>
        <extracomment>%n: calls, %1: a number of days</extracomment>
        <translation>
            <numerusform>One call is older than %1 days. It and its note would be removed now, for good.</numerusform>
            <numerusform>%Ln calls are older than %1 days. They and their notes would be removed now, for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They also stand in %Ln calls of others, who stay when they are erased.</source>
        <extracomment>Further calls, which a person took or passed on to the user; %n: how many</extracomment>
        <translation>
            <numerusform>They also stand in %Ln call of others, which stays when they are erased.</numerusform>
            <numerusform>They also stand in %Ln calls of others, which stay when they are erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderCard</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>How many people are in the phone book</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::ProviderWords</name>
    <message numerus="yes">
        <source>%Ln calls left</source>
        <extracomment>How many questions a CRM still answers, today or this minute</extracomment>
        <translation>
            <numerusform>%Ln call left</numerusform>
            <numerusform>%Ln calls left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln directories ready</source>
        <extracomment>How many directories and CRMs can be asked</extracomment>
        <translation>
            <numerusform>%Ln directory ready</numerusform>
            <numerusform>%Ln directories ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln directories need attention</source>
        <extracomment>How many directories and CRMs cannot be asked at present</extracomment>
        <translation>
            <numerusform>%Ln directory needs attention</numerusform>
            <numerusform>%Ln directories need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::TracePage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::Tray</name>
    <message numerus="yes">
        <source>Recent calls, %Ln missed</source>
        <translation>
            <numerusform>Recent calls, %Ln missed</numerusform>
            <numerusform>Recent calls, %Ln missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to wrap up</source>
        <translation>
            <numerusform>%Ln call to wrap up</numerusform>
            <numerusform>%Ln calls to wrap up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringside::WhenText</name>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln missed call(s)</source>
        <translation>
            <numerusform>%Ln missed call</numerusform>
            <numerusform>%Ln missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln waiting)</source>
        <extracomment>%1 is the name of a queue, %n how many callers wait in it</extracomment>
        <translation>
            <numerusform>%1 (%Ln waiting)</numerusform>
            <numerusform>%1 (%Ln waiting)</numerusform>
        </translation>
    </message>
</context>
</TS>
