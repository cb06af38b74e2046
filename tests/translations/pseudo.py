#!/usr/bin/env python3
"""Makes a language of its own out of a .ts file: every text longer, accented and in brackets.

usage: pseudo.py LUPDATE ROOT FOLDER[,FOLDER…] TO.ts
What shows up in a window without brackets is not translatable; what loses a bracket does not fit.
"""
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ACCENTS = str.maketrans("aceinosuyACEINOSUYz", "åçéîñöšüýÅÇÉÎÑÖŠÜÝž")
# Place holders, marks of keys, markup: as they are.
KEEP = re.compile(r"(%L?(?:\d{1,2}|n)|&.|<[^>]*>)")


def pseudo(text):
    parts = KEEP.split(text)
    changed = "".join(part if index % 2 else part.translate(ACCENTS) for index, part in enumerate(parts))
    # As much longer as German is at its longest; short words grow more.
    more = max(1, round(len(text) * (0.6 if len(text) < 12 else 0.35)))
    return f"[{changed}{'~' * more}]"


def texts_of(lupdate, root, folders):
    """All texts of the sources as they are now; those of translations/ may be older."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "ringside_en.ts")
        subprocess.run([lupdate, "-silent", "-locations", "none", *folders, "-ts", path], cwd=root, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return ElementTree.parse(path)


def main():
    lupdate, root, folders, target = sys.argv[1:]
    tree = texts_of(lupdate, root, folders.split(","))
    tree.getroot().set("language", "en_GB")
    for message in tree.getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        for child in list(translation):
            translation.remove(child)
        translation.attrib.clear()
        if message.get("numerus") == "yes":
            translation.text = None
            for _ in range(2):
                ElementTree.SubElement(translation, "numerusform").text = pseudo(source)
        else:
            translation.text = pseudo(source)
    tree.write(target, encoding="utf-8", xml_declaration=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
