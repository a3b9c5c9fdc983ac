"""A whole session of the window on hostile files, in a process that may not reach outside.

    python tests/faults/offline_session.py [--strace] [--folder F]

Imports texts, pages, books and archives that name remote pictures, scripts, style sheets, forms,
frames, fonts, entities, document templates, shares and local files; reads each, clicks all over it,
searches, looks for related articles, exports in every format (PDF and EPUB, too), and opens the
settings, the list of commands, the licences and the rest. Every attempt to make or use a socket of
an internet family, to look up a name, to start a program, to open an address or to read the file
that the hostile texts point at is refused and recorded (Python's audit events, PEP 578; Qt's
``QDesktopServices``). With ``--strace`` the kernel is asked, too, so that no library is left out.
Prints what was tried; exits 1 if anything was.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader import paths  # noqa: E402
from reader.app import Desktop  # noqa: E402
from reader.appearance.theme import load_theme  # noqa: E402
from reader.views.export.requests import (  # noqa: E402
    ENDINGS,
    ExportRequest,
    PdfStyle,
    Scope,
    Target,
)
from reader.views.preferences import Preferences  # noqa: E402

HOST = "198.51.100.7"
"""An address for documentation (RFC 5737)."""
CANARY = "كناري-في-قفصه"
"""What the file says that nothing may read."""
PROSE = (
    "وصلت القافلة إلى الواحة قبيل الغروب، وكان الأطفال أول من خرج لاستقبالها، وقال الشيخ إن الماء"
    " عاد إلى البئر القديمة بعد أعوام من الجفاف، وإن أهل المكان سيحتفلون به ثلاثة أيام."
)
_ASKED = {
    "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
    "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "urllib.Request",
    "http.client.connect", "ftplib.connect", "smtplib.connect", "webbrowser.open",
    "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.startfile",
}  # fmt: skip
_INTERNET = re.compile(r"AF_INET6?\b|AF_NETLINK|AF_PACKET")


class Guard:
    """Refuses and records what reaches outside, from ``watch`` on."""

    def __init__(self, canary: Path) -> None:
        self.attempts: list[str] = []
        self._canary = str(canary)
        self._open = True

    def watch(self) -> None:
        """Begin; an audit hook stays for the rest of the process."""
        families = {socket.AF_INET, socket.AF_INET6}

        def hook(event: str, arguments: tuple[Any, ...]) -> None:
            if not self._open:
                return
            asked = event in _ASKED
            if event == "socket.__new__":
                asked = arguments[1] in families
            if event == "open":
                asked = self._canary in str(arguments[0])
            if asked:
                self.attempts.append(f"{event} {arguments[:3]!r}"[:300])
                raise PermissionError(f"refused: {event}")

        sys.addaudithook(hook)

    def end(self) -> None:
        """What comes now is not the session's."""
        self._open = False


def page(canary: Path) -> str:
    """A web page with all that a browser would fetch or run."""
    there = f"http://{HOST}"
    return f"""<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>عودة الماء</title>
<meta http-equiv="refresh" content="0;url={there}/refresh">
<base href="{there}/"><link rel="stylesheet" href="{there}/a.css">
<link rel="prefetch" href="{there}/b"><script src="{there}/a.js"></script>
<style>@import url({there}/c.css); body {{ background: url({there}/d.png) }}</style></head>
<body onload="fetch('{there}/e')"><article><h1>عودة الماء إلى الواحة</h1>
<img src="{there}/f.png" srcset="{there}/g.png 2x" onerror="fetch('{there}/h')">
<iframe src="{there}/i"></iframe><object data="{there}/j"></object><embed src="{there}/k">
<video src="{there}/l" poster="{there}/m"></video><audio src="{there}/n"></audio>
<svg><image href="{there}/o.png"/><use xlink:href="{there}/p#a"/><script>fetch('q')</script></svg>
<p>{PROSE} <a href="javascript:fetch('{there}/r')">هنا</a>
<a href="file://{canary}">هناك</a> <a href="smb://{HOST}/share">ثمة</a></p>
<p><img src="file://{canary}"> {PROSE[::-1][:80]} <img src="//{HOST}/share/a.png"></p>
<form action="{there}/s"><input type="image" src="{there}/t.png"></form></article></body></html>"""


def hostile_files(folder: Path, canary: Path) -> list[Path]:
    """The files of the session."""
    folder.mkdir(parents=True)
    there, share = f"http://{HOST}", rf"\\{HOST}\share\a.txt"
    address = f"{there}/x.png file://{canary} javascript:alert(1) smb://{HOST}/s {share}"
    markup = f'<img src="{there}/x.png"><a href="{there}">x</a><script>fetch("{there}")</script>'
    texts = {
        "addresses.txt": f"عناوين في النص\n\n{PROSE}\n\n{address}\n\n{PROSE[40:]} {address}\n",
        "markup.txt": f"{markup} عنوان فيه وسوم\n\n{markup} {PROSE}\n\n<b>{PROSE[30:]}</b>\n",
        "vector.txt": f'<svg onload="fetch(1)"><image href="{there}"/></svg>\n\n{PROSE}\n',
        "page.html": page(canary),
        "fragment.htm": markup + f"<h1>قطعة</h1><p>{PROSE}</p><p>{PROSE[20:]}</p>",
        "notes.md": (
            f"# ملاحظات\n\n![صورة]({there}/x.png) {PROSE}\n\n[رابط](javascript:alert(1))"
            f" <img src='{there}/y.png'> {PROSE[25:]}\n\n![قرص](file://{canary})\n"
        ),
        "page.mhtml": (
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n--B\n"
            f"Content-Type: text/html; charset=utf-8\nContent-Location: {there}/\n\n"
            + page(canary).replace("عودة الماء إلى الواحة", "حفظ الصفحة")
            + "\n--B--\n"
        ),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    _book(folder / "book.epub", canary)
    _document(folder / "document.docx", canary)
    _archive(folder / "archive.zip", canary)
    _paper(folder / "paper.pdf")
    return sorted(folder.iterdir())


def _book(path: Path, canary: Path) -> None:
    entity = (
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "file://{canary}"><!ENTITY y SYSTEM "http://{HOST}">]>'
    )
    chapter = f"""<?xml version="1.0"?>{entity}
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>فصل</title>
<link rel="stylesheet" href="http://{HOST}/a.css"/></head>
<body><h1>فصل من كتاب</h1><p>{PROSE} &x; &y;</p><p>{PROSE[30:]}</p>
<img src="http://{HOST}/a.png"/></body></html>"""
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr(
            "META-INF/container.xml",
            '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
            '<rootfiles><rootfile full-path="c.opf"'
            ' media-type="application/oebps-package+xml"/></rootfiles></container>',
        )
        book.writestr(
            "c.opf",
            f'<?xml version="1.0"?>{entity.replace("html", "package")}'
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>كتاب</dc:title></metadata>'
            '<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
            f'<item id="b" href="http://{HOST}/b.xhtml" media-type="application/xhtml+xml"/>'
            '</manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
        )
        book.writestr("a.xhtml", chapter)


def _document(path: Path, canary: Path) -> None:
    document = docx.Document()
    document.add_heading("وثيقة لها قالب بعيد", 0)
    document.add_paragraph(PROSE)
    document.add_paragraph(PROSE[30:])
    for kind, target in (
        (f"{RELATIONSHIP_TYPE.IMAGE.rpartition('/')[0]}/attachedTemplate", f"http://{HOST}/t.dotm"),
        (RELATIONSHIP_TYPE.IMAGE, f"http://{HOST}/x.png"),
        (RELATIONSHIP_TYPE.HYPERLINK, f"file://{canary}"),
        (RELATIONSHIP_TYPE.OLE_OBJECT, rf"\\{HOST}\share\o"),
    ):
        document.part.relate_to(target, kind, is_external=True)
    document.save(str(path))


def _archive(path: Path, canary: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../outside.txt", f"خارج المجلد\n\n{PROSE}\n\n{PROSE[50:]}\n")
        archive.writestr("index.html", page(canary).replace("عودة الماء إلى الواحة", "في الأرشيف"))
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, str(canary))


def _paper(path: Path) -> None:
    action = f"<< /S /URI /URI (http://{HOST}/open) >>"
    script = "<< /S /JavaScript /JS (app.launchURL\\(1\\)) >>"
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R /OpenAction {action} /AA << /WC {script} >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
            " /Resources << /Font << /F 5 0 R >> >> /Annots [<< /Type /Annot /Subtype /Link"
            f" /Rect [0 0 600 800] /A {action} >>] >>"
        ),
        "<< /Length 110 >>\nstream\nBT /F 20 Tf 50 700 Td (The well of the oasis) Tj 0 -40 Td"
        " (The caravan came to the oasis.) Tj ET".ljust(118)
        + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body = b"%PDF-1.4\n"
    for number, content in enumerate(objects, 1):
        body += f"{number} 0 obj\n{content}\nendobj\n".encode()
    path.write_bytes(body + b"trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n")


def session(folder: Path, guard: Guard) -> dict[str, Any]:
    """Do all of it; what was done."""
    opened: list[str] = []
    QDesktopServices.openUrl = staticmethod(  # type: ignore[method-assign]
        lambda address: bool(opened.append(address.toString()))
    )
    files = hostile_files(folder / "files", folder / "canary.txt")
    (folder / "canary.txt").write_text(f"{CANARY}\n\n{PROSE}\n", encoding="utf-8")
    guard.watch()
    desktop = Desktop(folder / "library.db", Preferences(folder / "maqal.ini"), language="ar")
    done: dict[str, Any] = {"files": len(files)}
    try:
        desktop.window.show()
        desktop.wait_until_idle()
        done |= _import_and_read(desktop, files)
        done |= _export(desktop, folder / "exports")
        done["opened"] = _open_everything(desktop)
    finally:
        desktop.close()
        guard.end()
    guard.attempts += [f"openUrl {address}" for address in opened]
    for file in (*(folder / "exports").rglob("*"), folder / "library.db"):
        if file.is_file() and CANARY.encode() in file.read_bytes():
            guard.attempts.append(f"{file.name} holds what it must not")
    return done


def _import_and_read(desktop: Desktop, files: list[Path]) -> dict[str, Any]:
    window = desktop.window
    dialog = window.import_paths(files)
    assert dialog is not None
    desktop.wait_until_idle()
    dialog.close()
    assert window.desk is not None
    window.desk.add(files)
    desktop.wait_until_idle()
    assert window.search is not None
    window.search.wake_index()
    desktop.wait_until_idle()
    library = window._library
    assert library is not None
    rows = library.page(limit=100).rows
    for row in rows:
        window.open_article(row.id)
        desktop.wait_until_idle()
        viewport = window.article_pane.view.viewport()
        for x in range(20, viewport.width(), 120):
            for y in range(20, viewport.height(), 60):
                QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        for tab in range(window.sidebar.count()):
            window.sidebar.setCurrentIndex(tab)
            desktop.wait_until_idle()
        assert library.raw(row.id)
        library.annotations.add_note(row.id, f"<img src='http://{HOST}/note.png'> {HOST}")
    found = 0
    for query in ("الواحة", HOST, "javascript", '"http"', "file:", "القافلة -رابط"):
        window.search.search_for(query)
        desktop.wait_until_idle()
        found += library.search(query).total
        window.search.open_hit()
        desktop.wait_until_idle()
    return {"articles": len(rows), "found": found}


def _export(desktop: Desktop, folder: Path) -> dict[str, Any]:
    library = desktop.window._library
    assert library is not None
    colours = load_theme(paths.resource_path("themes"), "light").colours
    style = PdfStyle(colours, desktop.languages.locale, "ملاحظات")
    folder.mkdir()
    written = 0
    for target in Target:
        into = folder / target.value
        into.mkdir()
        several = target in {Target.PDF, Target.EPUB, Target.MARKDOWN}
        output = into if several else into / f"all{ENDINGS[target]}"
        request = ExportRequest(target, Scope("all"), output)
        written += len(request.run(library, style, lambda *_: None, lambda: False).files)
    return {"exported": written}


def _open_everything(desktop: Desktop) -> int:
    """Trigger every action that opens something, and close it again."""
    window = desktop.window
    names = (
        "settings", "palette", "shortcuts", "about", "statistics", "annotation_browser",
        "review_highlights", "rules", "export", "label", "collect", "check_library", "find",
        "open_samples", "rebuild_index",
    )  # fmt: skip
    for name in names:
        window.actions_[name].trigger()
        desktop.wait_until_idle()
        for widget in QApplication.topLevelWidgets():
            if widget is not window and widget.isVisible():
                widget.reject() if isinstance(widget, QDialog) else widget.close()
        desktop.wait_until_idle()
    for theme in window.actions_.themes.actions():
        theme.trigger()
    for language in window.actions_.languages.actions():
        language.trigger()
    desktop.wait_until_idle()
    return len(names)


def traced(folder: Path) -> list[str]:
    """Run the session under strace; the calls that made or used an internet socket."""
    log = folder / "strace.txt"
    trace = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(log), sys.executable]
    control = [*trace, "-c", "import socket; socket.socket(socket.AF_INET).close()"]
    subprocess.run(control, check=True)
    if not _INTERNET.search(log.read_text("utf-8", "replace")):
        raise SystemExit("strace does not show the calls here, so it proves nothing.")
    command = [*trace, __file__, "--folder", str(folder / "traced")]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    if ended.returncode:
        raise SystemExit(ended.stdout + ended.stderr)
    lines = log.read_text("utf-8", "replace").splitlines()
    return [line for line in lines if _INTERNET.search(line)]


def main() -> int:
    """Run; exit 1 if anything was tried."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--strace", action="store_true", help="also ask the kernel (Linux)")
    parser.add_argument("--folder", type=Path)
    given = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = given.folder or Path(tempfile.mkdtemp(prefix="maqal-offline-"))
    folder.mkdir(parents=True, exist_ok=True)
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[variable] = str(folder / variable.lower())
    attempts: list[str] = []
    if given.strace:
        if shutil.which("strace") is None:
            print("There is no strace here; without --strace Python and Qt are watched.")
            return 0
        attempts = traced(folder)
        print(json.dumps({"traced": True, "attempts": attempts}, ensure_ascii=False))
    else:
        guard = Guard(folder / "canary.txt")
        done = session(folder, guard)
        attempts = guard.attempts
        print(json.dumps({**done, "attempts": attempts}, ensure_ascii=False))
    if given.folder is None:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if attempts else 0


if __name__ == "__main__":
    sys.exit(main())
