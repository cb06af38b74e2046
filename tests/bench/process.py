#!/usr/bin/env python3
"""The whole program from outside: start to tray, idle memory, wake-ups. Linux.

    tests/bench/process.py build/ui/ringside [--people 1000000] [--profile DIR]

Starts an Xvfb with openbox and trayer of its own, makes a phone book of that many people in DIR (kept, and used again next
time), then starts the program and measures. Prints its yardstick from the same run: the resident memory of a bare Qt window
(tests/bench's bench_card --bare) is in the README; here it is the time to start `true` and the program's own `--version`.
"""
import argparse
import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time


def status(pid):
    values = {}
    with open(f"/proc/{pid}/status", encoding="ascii") as lines:
        for line in lines:
            key, _, value = line.partition(":")
            values[key] = value.strip()
    return values


def megabytes(pid, key):
    return int(status(pid)[key].split()[0]) / 1024


def switches(pid):
    """How often each thread of the process was woken: voluntary context switches."""
    counts = {}
    for task in os.listdir(f"/proc/{pid}/task"):
        with contextlib.suppress(FileNotFoundError):
            with open(f"/proc/{pid}/task/{task}/status", encoding="ascii") as lines:
                for line in lines:
                    if line.startswith("voluntary_ctxt_switches"):
                        counts[task] = int(line.split()[1])
    return counts


def median(values):
    return sorted(values)[len(values) // 2]


def make_people(path, count):
    with open(path, "w", encoding="utf-8") as out:
        out.write("name,company,work,mobile,email\n")
        for i in range(count):
            # Numbers of real area codes, spread over all of them; the second for every other person.
            area = (201, 212, 213, 305, 312, 404, 415, 503, 602, 617)[i % 10]
            work = f"+1{area}{2000000 + (i * 7919) % 7999999:07d}"
            mobile = f"+49151{10000000 + (i * 104729) % 89999999:08d}" if i % 2 else ""
            out.write(f"Person {i},Company {i % 5000},{work},{mobile},p{i}@example.com\n")


@contextlib.contextmanager
def display():
    xvfb = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    number = xvfb.stdout.readline().strip()
    environment = dict(os.environ, DISPLAY=f":{number}")
    helpers = [subprocess.Popen([name], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
               for name in ("openbox", "trayer")]
    time.sleep(1)
    try:
        yield environment
    finally:
        for process in helpers + [xvfb]:
            process.terminate()
            process.wait()


class ManagerInterface(threading.Thread):
    """As much of an Asterisk as a desk at rest needs: somebody to sign in to, who then says nothing."""

    def __init__(self):
        super().__init__(daemon=True)
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        self.start()

    def run(self):
        while True:
            client, _ = self.server.accept()
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    @staticmethod
    def serve(client):
        client.sendall(b"Asterisk Call Manager/9.0.0\r\n")
        with contextlib.suppress(ConnectionError):
            lines = client.makefile("rb")
            while block := list(iter(lambda: lines.readline().strip(), b"")):
                said = dict(line.split(b": ", 1) for line in block if b": " in line)
                tag = b"ActionID: " + said.get(b"ActionID", b"") + b"\r\n"
                client.sendall(b"Response: Success\r\n" + tag + b"Message: Authentication accepted\r\n\r\n")
                if said.get(b"Action") == b"CoreShowChannels":
                    client.sendall(b"Event: CoreShowChannelsComplete\r\n" + tag
                                   + b"EventList: Complete\r\nListItems: 0\r\n\r\n")


def start(program, arguments, environment):
    began = time.monotonic()
    process = subprocess.Popen([program, "--verbose", *arguments], env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    for line in process.stderr:
        if "tray shown" in line:
            return process, (time.monotonic() - began) * 1000
    raise SystemExit("the program ended before its tray icon showed")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--people", type=int, default=1_000_000)
    parser.add_argument("--profile")
    parser.add_argument("--settle", type=float, default=20, help="seconds before memory is read")
    options = parser.parse_args()
    for needed in ("Xvfb", "openbox", "trayer"):
        if not shutil.which(needed):
            raise SystemExit(f"{needed} is needed and absent")

    # why a telephone system: without one the set-up window would stand there, with its cursor blinking.
    manager = ManagerInterface()
    profile = options.profile or tempfile.mkdtemp(prefix="ringside-bench-")
    os.makedirs(profile, exist_ok=True)
    with open(os.path.join(profile, "config.yml"), "w", encoding="utf-8") as out:
        out.write("region: US\nextensions: ['1001']\ncall_sources:\n  - {type: asterisk_ami, host: 127.0.0.1, "
                  f"port: {manager.port}, username: agent, secret: 'env:RINGSIDE_BENCH_SECRET'}}\n")
    os.environ["RINGSIDE_BENCH_SECRET"] = "secret"
    if not os.path.exists(os.path.join(profile, "people.db")):
        people = os.path.join(profile, "people.csv")
        make_people(people, options.people)
        began = time.monotonic()
        done = subprocess.run([options.program, "--profile", profile, "import", people], check=True,
                              capture_output=True, text=True)
        print(f"import of {options.people} people: {time.monotonic() - began:.1f} s: {done.stdout.strip()}")
        os.remove(people)

    yardstick = []
    for _ in range(5):
        began = time.monotonic()
        subprocess.run([options.program, "--version"], check=True, stdout=subprocess.DEVNULL)
        yardstick.append((time.monotonic() - began) * 1000)

    with display() as environment:
        times = []
        for run in range(6):
            process, took = start(options.program, ["--profile", profile], environment)
            if run:  # the first warms the disk cache
                times.append(took)
            if run < 5:
                process.terminate()
                process.wait()
        print(f"start to tray: median {median(times):.0f} ms of {len(times)}, "
              f"{min(times):.0f} to {max(times):.0f}; yardstick --version: {median(yardstick):.0f} ms")
        time.sleep(options.settle)
        pid = process.pid
        print(f"idle: private {megabytes(pid, 'RssAnon'):.1f} MB (RssAnon), "
              f"resident {megabytes(pid, 'VmRSS'):.1f} MB")
        before = switches(pid)
        seconds = 30
        time.sleep(seconds)
        after = switches(pid)
        woken = sum(count - before.get(task, 0) for task, count in after.items())
        print(f"wake-ups: {woken / seconds:.2f} a second over {seconds} s, all threads")
        process.terminate()
        process.wait()
    if not options.profile:
        shutil.rmtree(profile)


if __name__ == "__main__":
    main()
