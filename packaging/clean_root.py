#!/usr/bin/env python3
"""Install what was built into a clean minimal Debian, and drive it there; print a transcript.

usage: sudo python3 packaging/clean_root.py ROOT [--suite bookworm]

ROOT is a folder, filled by debootstrap (minbase) unless it holds a Debian already. Into it go the
package and the archive of ``dist``, one after the other: apt brings what the package depends on,
and xvfb and xdotool come after that, so that they hide nothing that is missing. Exits 1 at the
first command that fails.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

from bootstrap import ROOT as CHECKOUT
from bootstrap import say
from desktop_files import program_version

PERSON = "reader"
HOME = Path("/home", PERSON)
QUIET_APT = "DEBIAN_FRONTEND=noninteractive apt-get --yes -o APT::Sandbox::User=root"
UNLESS_WRONG = "> /tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }"

DRIVE = """\
maqal --version
maqal import --recursive ~/samples
maqal import --recursive ~/many --json > ~/many.json; grep -c '"file"' ~/many.json
maqal list --limit 2
maqal search 'القهوة' --limit 2
maqal inspect ~/page.html --json > ~/page.json; grep -E '"(title|author|date)"' ~/page.json
maqal screenshot ~/ar.png --language ar --theme light --size 1280x800
maqal screenshot ~/en.png --language en --theme dark --size 1280x800
maqal export --format jsonl --output ~/all.jsonl
maqal check"""

WINDOW = """\
xvfb-run -a -s '-screen 0 1280x800x24' sh -euc '
maqal & program=$!
xdotool search --sync --onlyvisible --class maqal getwindowname %@
kill -TERM $program
wait $program || test $? = 143'
xvfb-run -a -s '-screen 0 1280x800x24' sh -euc '
maqal ~/samples/06-coffee.txt & program=$!
until test "$(xdotool search --onlyvisible --class maqal | wc -l)" -ge 2; do sleep 0.2; done
xdotool search --onlyvisible --class maqal getwindowname %@
kill -TERM $program
wait $program || test $? = 143'"""

PAGE = """<!doctype html><html lang="ar"><head><title>أسواق الورق</title>
<meta name="author" content="سلوى الحكيم"></head><body><article><h1>أسواق الورق</h1>
<p>عرفت المدينة سوق الورّاقين منذ قرون، وكان النسّاخ يجلسون في دكاكين صغيرة متجاورة، يكتبون ما يُطلب
منهم من كتب ورسائل، ويبيعون الورق والحبر والأقلام لمن أراد.</p><p>ولمّا جاءت المطبعة تغيّر السوق شيئًا
فشيئًا، فصار الورّاقون ناشرين، وبقيت أسماؤهم على أغلفة الكتب القديمة تذكر بزمن مضى.</p></article>
</body></html>"""


def run(*command: str | Path) -> None:
    """Run ``command``; end with its failure."""
    subprocess.run(command, check=True)


def inside(root: Path, script: str, *, person: bool) -> None:
    """Run the shell ``script`` in ``root``, as root or as a ``person``; each command is shown."""
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8"}
    who = ["--userspec", f"{PERSON}:{PERSON}"] if person else []
    environment["HOME"] = str(HOME) if person else "/"
    command = ["chroot", *who, str(root), "/bin/sh", "-eu", "-c", f"cd\n{script}"]
    subprocess.run(command, check=True, env=environment)


def shown(root: Path, script: str) -> None:
    """Run each command of ``script`` (a line that does not go on) as a person, after its prompt."""
    waiting = ""
    for line in script.splitlines():
        waiting += f"{line}\n"
        if waiting.count("'") % 2 == 0:
            say(f"\n$ {waiting.strip()}")
            inside(root, waiting, person=True)
            waiting = ""


def make_root(root: Path, suite: str) -> None:
    """Fill ``root`` with the least of Debian, and give it a person who reads."""
    if not (root / "etc" / "debian_version").exists():
        run("debootstrap", "--variant=minbase", suite, root)
    shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
    run("mount", "-t", "proc", "proc", root / "proc")
    inside(root, f"id {PERSON} > /dev/null 2>&1 || useradd --create-home {PERSON}", person=False)
    home = root / HOME.relative_to("/")
    shutil.copytree(CHECKOUT / "resources" / "samples", home / "samples", dirs_exist_ok=True)
    (home / "page.html").write_text(PAGE, "utf-8")
    (home / "many").mkdir(exist_ok=True)
    words = (home / "samples" / "06-coffee.txt").read_text("utf-8").split()
    chance = random.Random(7)
    for number in range(400):  # as many as make the import start its reading processes
        mixed = chance.sample(words, len(words))
        lines = [" ".join(mixed[start : start + 60]) + "." for start in range(0, 600, 60)]
        (home / "many" / f"{number}.txt").write_text("\n\n".join(lines), "utf-8")
    inside(root, f"chown -R {PERSON}: {HOME}; {QUIET_APT} update {UNLESS_WRONG}", person=False)


def install(root: Path, packages: str) -> None:
    """Install ``packages`` in ``root``, with what they depend on and nothing besides."""
    command = f"{QUIET_APT} install --no-install-recommends {packages} {UNLESS_WRONG}"
    inside(root, command, person=False)


def drive(root: Path, title: str) -> None:
    """Drive the program that is installed in ``root`` as ``maqal``."""
    say(f"\n# {title}")
    inside(root, "rm -rf ~/.local ~/.config ~/.cache", person=True)
    shown(root, DRIVE)
    install(root, "xvfb xauth xdotool")
    shown(root, WINDOW)


def main() -> None:
    """Make the root, install and drive the package, then the folder."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("root", type=Path)
    parser.add_argument("--suite", default="bookworm")
    given = parser.parse_args()
    if os.environ.get("MAQAL_UNSHARED") is None:  # so that what is mounted goes with this process
        os.environ["MAQAL_UNSHARED"] = "1"
        os.execvp("unshare", ["unshare", "--mount", "--pid", "--fork", sys.executable, *sys.argv])
    root, version = given.root.resolve(), program_version()
    [package] = (CHECKOUT / "dist").glob(f"maqal_{version}_*.deb")
    [archive] = (CHECKOUT / "dist").glob(f"maqal-{version}-linux-*.tar.xz")
    root.mkdir(parents=True, exist_ok=True)
    make_root(root, given.suite)
    shutil.copy(package, root / "tmp" / "maqal.deb")
    say(f"\n# apt-get install ./{package.name}")
    install(root, "/tmp/maqal.deb")
    inside(root, "dpkg --status maqal | grep -E '^(Version|Depends|Installed-Size)'", person=False)
    drive(root, "The package")
    inside(root, "dpkg --verify maqal; apt-mark auto maqal; dpkg --purge maqal", person=False)
    inside(root, "test ! -e /usr/lib/maqal; test ! -e /usr/bin/maqal", person=False)
    say(f"\n# tar -xJf {archive.name}")
    run("tar", "-xJf", archive, "-C", root / "opt")
    name = archive.name.removesuffix(".tar.xz")
    inside(root, f"ln -sf /opt/{name}/maqal /usr/local/bin/maqal", person=False)
    drive(root, "The folder")
    inside(root, f"rm -rf /usr/local/bin/maqal /opt/{name}", person=False)
    say("\nAll of it worked.")


if __name__ == "__main__":
    main()
