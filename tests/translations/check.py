#!/usr/bin/env python3
"""Whether the translations are whole and say what the sources say.

usage: check.py LUPDATE ROOT FOLDER[,FOLDER…] LANGUAGE[,LANGUAGE…] [PLURALS-ONLY-LANGUAGE]
Brings copies of the .ts files up to date and exits 1 with a line for each string that is missing, stale, empty or
unlike its source: other place holders, another number of plural forms, no full stop at its end.
check.py --self-test proves that it notices.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACE_HOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
# Qt's own plural rules (QTranslator).
PLURAL_FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ar": 6}
FULL_STOPS = (".", "…", "?", "!", ":")
FULL_STOPS_OF = {".": (".", "۔"), "?": ("?", "؟"), "…": ("…", "..."), "!": ("!",), ":": (":", " :", "\u00a0:")}


def messages(path):
    """(context, source, comment) → list of translations, in the order of their plural forms."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("obsolete", "vanished"):
                continue
            forms = translation.findall("numerusform")
            texts = [form.text or "" for form in forms] if forms else [translation.text or ""]
            key = (name, message.findtext("source", ""), message.findtext("comment") or "")
            found[key] = (texts, translation.get("type") == "unfinished", message.get("numerus") == "yes")
    return found


def faults(language, source, texts, unfinished, numerus):
    if unfinished or not all(text.strip() for text in texts):
        return ["is not translated"]
    said = []
    if numerus and len(texts) != PLURAL_FORMS[language]:
        said.append(f"has {len(texts)} plural forms, not {PLURAL_FORMS[language]}")
    wanted = set(PLACE_HOLDER.findall(source))
    for text in texts:
        # A plural form may leave the number out: "one call".
        if set(PLACE_HOLDER.findall(text)) - {"%n", "%Ln"} != wanted - {"%n", "%Ln"} or (not numerus and "%n" in text):
            said.append(f"has other place holders: {text!r}")
        if source.endswith(FULL_STOPS):
            ends = FULL_STOPS_OF[source[-1]]
            if not text.endswith(ends):
                said.append(f"does not end as its source does: {text!r}")
        if "<" in text and "<" not in source:
            said.append(f"brings markup of its own: {text!r}")
    return said


def check(lupdate, root, folders, languages, plurals_only):
    said = []
    with tempfile.TemporaryDirectory() as work:
        for language in languages + ([plurals_only] if plurals_only else []):
            name = f"ringside_{language}.ts"
            committed = os.path.join(root, "translations", name)
            if not os.path.exists(committed):
                said.append(f"{name}: is missing")
                continue
            fresh = os.path.join(work, name)
            shutil.copy(committed, fresh)
            options = ["-locations", "none", "-no-obsolete"] + (["-pluralonly"] if language == plurals_only else [])
            subprocess.run([lupdate, *options, *folders, "-ts", fresh], cwd=root, check=True,
                           stdout=subprocess.DEVNULL)
            before, after = messages(committed), messages(fresh)
            for context, source, comment in sorted(before.keys() - after.keys()):
                said.append(f"{name}: {context}: {source!r} is in no source file any more")
            for key in sorted(after):
                context, source, comment = key
                if key not in before:
                    said.append(f"{name}: {context}: {source!r} is missing")
                    continue
                for fault in faults(language, source, *after[key]):
                    said.append(f"{name}: {context}: {source!r} {fault}")
    return said


def self_test(lupdate):
    """One file with one fault of each kind."""
    with tempfile.TemporaryDirectory() as root:
        os.makedirs(os.path.join(root, "ui"))
        os.makedirs(os.path.join(root, "translations"))
        with open(os.path.join(root, "ui", "a.cpp"), "w", encoding="utf-8") as source:
            source.write('#include <QObject>\nvoid f(int n) { QObject::tr("New"); QObject::tr("Good %1."); '
                         'QObject::tr("%n call(s)", nullptr, n); }\n')
        ts = ('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de_DE"><context>'
              '<name>QObject</name><message><source>Good %1.</source><translation>Gut</translation></message>'
              '<message><source>Old</source><translation>Alt</translation></message>'
              '<message numerus="yes"><source>%n call(s)</source><translation>'
              '<numerusform>%n Anruf</numerusform></translation></message></context></TS>')
        with open(os.path.join(root, "translations", "ringside_de.ts"), "w", encoding="utf-8") as file:
            file.write(ts)
        said = "\n".join(check(lupdate, root, ["ui"], ["de", "fr"], None))
    expected = ["'Old' is in no source file", "'New' is missing", "other place holders", "does not end as",
                "'%n call(s)' is not translated",
                "ringside_fr.ts: is missing"]
    for text in expected:
        if text not in said:
            print(f"the check does not notice: {text}\n{said}")
            return 1
    return 0


def main():
    if sys.argv[1] == "--self-test":
        return self_test(sys.argv[2])
    lupdate, root, folders, languages = sys.argv[1:5]
    said = check(lupdate, root, folders.split(","), languages.split(","), sys.argv[5] if len(sys.argv) > 5 else None)
    print("\n".join(said[:200]))
    if said:
        print(f"{len(said)} faults. The target update_translations brings the files up to date; then translate.")
    return 1 if said else 0


sys.exit(main())
