#!/usr/bin/env python3
"""Which room may include what. Reads the #include lines of src/ and ui/; exits 1 with a line for each breach."""
import os
import re
import sys
import tempfile

# room -> rooms whose headers it may include (its own always)
MAY_SEE = {
    "src/core": [],
    "src/phone": ["src/core"],
    "src/store": ["src/core"],
    "src/net": ["src/core"],
    "src/secrets": ["src/core"],
    "src/settings": ["src/core"],
    "src/pbx/ami": ["src/core", "src/net"],
    "src/pbx/demo": ["src/core"],
    "src/directory/ldap": ["src/core", "src/phone", "src/store"],
    "src/directory/phonebook": ["src/core", "src/phone", "src/store"],
    "src/directory/sql": ["src/core", "src/phone", "src/store"],
    "src/expr": ["src/core", "src/phone"],
    "src/crm": ["src/core", "src/net", "src/expr"],
    "src/lookup": ["src/core", "src/phone", "src/store"],
    "src/journal": ["src/core", "src/store"],
    "src/pop": ["src/core"],
    "src/app": ["*"],
    "ui/theme": ["src/core", "src/settings"],
    "ui/controls": ["src/core", "src/settings", "ui/theme"],
    "ui/card": ["src/core", "src/settings", "src/pop", "src/app", "ui/theme", "ui/controls"],
    "ui/tray": ["src/core", "src/settings", "src/pop", "src/app", "ui/theme", "ui/controls"],
    "ui/history": ["src/core", "src/settings", "src/pop", "src/app", "ui/theme", "ui/controls"],
    "ui/settings": ["src/core", "src/settings", "src/pop", "src/app", "ui/theme", "ui/controls"],
    "ui/setup": ["src/core", "src/settings", "src/pop", "src/app", "ui/theme", "ui/controls", "ui/settings"],
    "ui/system": ["src/core", "src/settings"],
    "ui/browser": ["src/core", "src/settings", "ui/theme", "ui/controls"],
    "ui": ["*"],
}

# third-party headers that live in one room only
ONLY_IN = {
    r"^phonenumbers/": ["src/phone"],
    r"^(ldap|lber|openldap)\.h$|^sasl/": ["src/directory/ldap"],
    r"^SQLiteCpp/|^sqlite3\.h$": ["src/store"],
    r"^QSql|^QtSql": ["src/directory/sql"],
    r"^yaml-cpp/": ["src/settings"],
    r"^openssl/": ["src/net"],
    r"^qt6keychain/|^keychain\.h$": ["src/secrets"],
    r"^QJS|^QtQml|^QQml": ["src/expr"],
    r"^QWebEngine|^QtWebEngine": ["ui/browser"],
}

# Qt's window side never enters src/
WINDOWS = re.compile(
    r"^(QtWidgets|QtGui|QtSvg)/|^Q(Widget|Application|GuiApplication|Dialog|Label|MainWindow|SystemTrayIcon"
    r"|PushButton|Menu|Action|Painter|Pixmap|Image|Icon|Screen|Window|Font|Palette|Color|Clipboard"
    r"|DesktopServices|WebEngine\w*)$")
# core knows nothing but QtCore and tl::expected
CORE_FORBIDS = re.compile(r"^(QtNetwork|QtDBus|QtSql)/|^Q(Tcp|Ssl|Udp|LocalS|Network|DBus|Sql|Host)")

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')


def room_of(path):
    parts = path.split("/")
    for depth in range(len(parts) - 1, 0, -1):
        name = "/".join(parts[:depth])
        if name in MAY_SEE:
            return name
    return None


def check(root):
    breaches = []
    owner = {}
    sources = []
    for top in ("src", "ui"):
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in sorted(names):
                if not name.endswith((".h", ".cpp", ".mm")):
                    continue
                path = os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/")
                room = room_of(path)
                if room is None:
                    breaches.append(f"{path}: stands in no known room")
                    continue
                sources.append((path, room))
                if name.endswith(".h"):
                    if name in owner:
                        breaches.append(f"{path}: a header of this name is in {owner[name]} too")
                    owner[name] = room
    for path, room in sources:
        with open(os.path.join(root, path), encoding="utf-8") as source:
            for number, line in enumerate(source, 1):
                match = INCLUDE.match(line)
                if not match:
                    continue
                header = match.group(1)
                where = f"{path}:{number}"
                if room.startswith("src/") and WINDOWS.match(header):
                    breaches.append(f"{where}: {header} belongs to a window; src/ has none")
                if room == "src/core" and CORE_FORBIDS.match(header):
                    breaches.append(f"{where}: core links Qt6::Core only, not {header}")
                for pattern, rooms in ONLY_IN.items():
                    if re.match(pattern, header) and room not in rooms:
                        breaches.append(f"{where}: {header} may be included in {', '.join(rooms)} only")
                target = owner.get(header)
                if target and target != room and "*" not in MAY_SEE[room] and target not in MAY_SEE[room]:
                    breaches.append(f"{where}: {room} may not see {target} ({header})")
    if not sources:
        breaches.append("no sources found")
    return breaches


def self_test():
    with tempfile.TemporaryDirectory() as root:
        def put(path, text):
            os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as out:
                out.write(text)
        put("src/core/call.h", "#include <QString>\n")
        put("src/phone/parser.h", '#include "call.h"\n')
        if check(root):
            return "a clean tree is blamed"
        put("src/core/bad.h", "#include <QLabel>\n")
        put("src/net/bad2.h", '#include "parser.h"\n')
        put("src/lookup/bad3.cpp", "#include <sqlite3.h>\n")
        put("src/core/bad4.h", "#include <QTcpSocket>\n")
        if len(check(root)) != 4:
            return "four breaches made, found: " + "; ".join(check(root))
    return None


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        problem = self_test()
        print(problem or "the check notices what it should")
        sys.exit(1 if problem else 0)
    found = check(sys.argv[1])
    for breach in found:
        print(breach)
    sys.exit(1 if found else 0)
