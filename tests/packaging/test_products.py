"""What is told to a desktop, to dpkg and to the person about the program that is shipped."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ElementTree
from configparser import RawConfigParser
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
import PySide6
import pytest

from reader import APPLICATION_ID, __version__
from reader.cli.main import maqal
from reader.export.json_lines import json_lines
from reader.export.web_annotation import web_annotations
from reader.licences import licence_text, shipped_components

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    Load = Callable[[str], ModuleType]

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
LICENCES = ROOT / "resources" / "licences"
DAY = 1_700_000_000


def lock() -> dict[str, str]:
    text = (ROOT / "packaging" / "requirements" / "runtime.txt").read_text("utf-8")
    return dict(re.findall(r"(?m)^([\w.-]+)==([^\s;]+)", text))


class TestDesktop:
    @pytest.fixture
    def entry(self) -> dict[str, str]:
        parser = RawConfigParser(delimiters=("=",))
        parser.optionxform = str  # type: ignore[assignment,method-assign]
        parser.read(LINUX / f"{APPLICATION_ID}.desktop", encoding="utf-8")
        return dict(parser["Desktop Entry"])

    def test_the_entry_speaks_arabic(self, entry: dict[str, str]) -> None:
        for key in ("Name", "GenericName", "Comment", "Keywords"):
            assert re.search("[ء-ي]", entry[f"{key}[ar]"])
        assert entry["Keywords[ar]"].endswith(";")

    def test_files_are_opened_with_the_program(self, entry: dict[str, str]) -> None:
        assert entry["Exec"] == "maqal %F"
        types = set(entry["MimeType"].strip(";").split(";"))
        own = {kind.get("type") for kind in self.own_types()}
        assert own | {"text/plain"} <= types

    def own_types(self) -> list[ElementTree.Element]:
        tree = ElementTree.parse(LINUX / f"{APPLICATION_ID}.xml")
        return list(tree.getroot())

    def test_our_exports_are_known_by_how_they_begin(self) -> None:
        begun = {
            "application/vnd.maqal.library+jsonl": next(iter(json_lines(()))),
            "application/vnd.maqal.annotations+json": web_annotations(()),
        }
        for kind in self.own_types():
            text = begun[str(kind.get("type"))]
            for match in kind.iter("{*}match"):
                value = str(match.get("value"))
                first, _, last = str(match.get("offset")).partition(":")
                assert 0 <= text.find(value, int(first)) <= int(last or first)

    def test_names_agree(self, packaging_module: Load) -> None:
        desktop_files = packaging_module("desktop_files")
        assert desktop_files.application_id() == APPLICATION_ID
        assert desktop_files.program_version() == __version__
        metadata = (LINUX / f"{APPLICATION_ID}.metainfo.xml").read_text("utf-8")
        tree = ElementTree.fromstring(desktop_files.filled(metadata, DAY))
        assert tree.findtext("id") == APPLICATION_ID
        assert tree.findtext("launchable") == f"{APPLICATION_ID}.desktop"
        release = tree.find("releases/release")
        assert release is not None
        assert release.attrib["version"] == __version__
        assert release.attrib["date"] == "2023-11-14"
        for name in ("flatpak/org.maqal.Maqal.yaml", "windows/maqal.iss", "maqal.spec"):
            assert (ROOT / "packaging" / name).exists()

    @pytest.mark.parametrize(
        ("tool", "ending"),
        [
            (["appstreamcli", "validate", "--no-net"], ".metainfo.xml"),
            (["desktop-file-validate"], ".desktop"),
        ],
        ids=["appstream", "desktop"],
    )
    def test_the_desktops_own_tools_find_no_fault(
        self, packaging_module: Load, tmp_path: Path, tool: list[str], ending: str
    ) -> None:
        if shutil.which(tool[0]) is None:
            pytest.skip(f"{tool[0]} is not installed here")
        text = (LINUX / f"{APPLICATION_ID}{ending}").read_text("utf-8")
        file = tmp_path / f"{APPLICATION_ID}{ending}"
        file.write_text(packaging_module("desktop_files").filled(text, DAY), "utf-8")
        answer = subprocess.run([*tool, file], capture_output=True, check=False)
        assert (answer.returncode, answer.stderr) == (0, b""), answer.stdout.decode()

    @pytest.mark.usefixtures("qapp")
    def test_the_icon_comes_in_every_size(self, packaging_module: Load) -> None:
        icon = packaging_module("application_icon")
        pictures = {size: icon.png(size) for size in icon.SIZES}
        assert {16, 22, 24, 32, 48, 64, 128, 256, 512} <= set(pictures)
        for size, picture in pictures.items():
            assert picture.startswith(b"\x89PNG")
            assert int.from_bytes(picture[16:20], "big") == size
        assert icon.ico(pictures).count(b"\x89PNG") == len(icon.ICO_SIZES)
        blocks = icon.icns(pictures)
        assert int.from_bytes(blocks[4:8], "big") == len(blocks)


class TestManual:
    @pytest.fixture
    def page(self, packaging_module: Load) -> str:
        page = packaging_module("manual_page").manual_page(datetime.fromtimestamp(DAY, UTC))
        assert isinstance(page, str)
        return page

    def test_names_every_command_and_option(self, page: str) -> None:
        plain = page.replace("\\-", "-")
        for name, command in maqal.commands.items():
            section = plain.partition(f".SS \\fB{name}\\fR")[2].partition("\n.SS")[0]
            assert section, name
            for option in command.params:
                if isinstance(option, click.Option):
                    assert f"\\fB{option.opts[-1]}" in section or option.opts[-1] in section

    def test_is_dated_and_numbered(self, page: str) -> None:
        assert page.startswith(f'.TH MAQAL 1 "2023-11-14" "Maqal {__version__}"')

    def test_is_sound_roff(self, page: str, tmp_path: Path) -> None:
        if shutil.which("mandoc") is None:
            pytest.skip("mandoc is not installed here")
        (tmp_path / "maqal.1").write_text(page, "utf-8")
        lint = ["mandoc", "-T", "lint", "-W", "warning", str(tmp_path / "maqal.1")]
        answer = subprocess.run(lint, capture_output=True, check=False)
        assert answer.stdout == b""


class TestLicences:
    def test_every_pinned_package_is_listed_with_its_version(self, packaging_module: Load) -> None:
        left_out = packaging_module("licences").NOT_SHIPPED
        listed = {
            part["name"]: part["version"]
            for part in json.loads((LICENCES / "components.json").read_text("utf-8"))
            if part["kind"] == "package"
        }
        pinned = {name: version for name, version in lock().items() if name not in left_out}
        assert listed == pinned, "run python3 packaging/dev.py build licences"

    def test_qt_and_python_and_the_faces_are_there(self) -> None:
        listed = {part.name: part for part in shipped_components(LICENCES)}
        assert listed["Qt"].version == lock()["pyside6-essentials"]
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in licence_text(LICENCES, listed["Qt"])
        assert "PYTHON SOFTWARE FOUNDATION" in licence_text(LICENCES, listed["Python"])
        for face in ("Amiri", "Noto Naskh Arabic", "Vazirmatn"):
            assert "SIL OPEN FONT LICENSE" in licence_text(LICENCES, listed[face])
        crates = next(part for name, part in listed.items() if name.startswith("Rust crates"))
        assert re.search(r"(?m)^tantivy \d", licence_text(LICENCES, crates))

    def test_the_program_stands_first(self) -> None:
        first = shipped_components(LICENCES)[0]
        assert (first.name, first.licence) == ("Maqal", "MIT")
        assert licence_text(LICENCES, first) == (ROOT / "LICENSE").read_text("utf-8").strip()

    def test_every_text_is_used_and_every_text_used_is_there(self) -> None:
        every = shipped_components(LICENCES, self_contained=True)
        used = {name for part in every for name in part.texts}
        assert used == {path.name for path in (LICENCES / "texts").iterdir()}
        assert all(part.licence for part in every)

    def test_what_only_the_folder_carries_is_shown_only_there(self) -> None:
        names = {part.name for part in shipped_components(LICENCES, self_contained=False)}
        more = {part.name for part in shipped_components(LICENCES, self_contained=True)} - names
        assert "SQLite" in more
        assert any(name.startswith("PyInstaller") for name in more)


class TestArchives:
    @pytest.fixture
    def tree(self, tmp_path: Path) -> Path:
        folder = tmp_path / "tree"
        (folder / "b").mkdir(parents=True)
        (folder / "b" / "maqal").write_text("program")
        (folder / "b" / "maqal").chmod(0o755)
        (folder / "a.txt").write_text("نص", "utf-8")
        if os.name != "nt":
            (folder / "link").symlink_to("b/maqal")
        return folder

    def test_come_out_the_same_whenever_they_are_made(
        self, packaging_module: Load, tree: Path
    ) -> None:
        archives = packaging_module("archives")
        first = archives.tar_of(tree, DAY)
        for path in (tree, *tree.rglob("*")):
            if not path.is_symlink():
                os.utime(path, (1, 1))
        assert archives.tar_of(tree, DAY) == first
        assert archives.gz(first) == archives.gz(first)
        assert gzip.decompress(archives.gz(first)) == first

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no rights of this kind")
    def test_belong_to_root_and_keep_what_is_a_program(
        self, packaging_module: Load, tree: Path
    ) -> None:
        content = packaging_module("archives").tar_of(tree, DAY, "maqal-1")
        with tarfile.open(fileobj=io.BytesIO(content)) as archive:
            entries = {entry.name: entry for entry in archive}
        assert list(entries) == [
            "maqal-1", "maqal-1/a.txt", "maqal-1/b", "maqal-1/b/maqal", "maqal-1/link",
        ]  # fmt: skip
        assert {(entry.uid, entry.uname, entry.mtime) for entry in entries.values()} == {
            (0, "root", DAY)
        }
        assert entries["maqal-1/b/maqal"].mode == 0o755
        assert entries["maqal-1/a.txt"].mode == 0o644
        assert entries["maqal-1/link"].linkname == "b/maqal"

    def test_dpkg_reads_the_package(
        self, packaging_module: Load, tree: Path, tmp_path: Path
    ) -> None:
        if shutil.which("dpkg-deb") is None:
            pytest.skip("dpkg-deb is not installed here")
        archives, debian = packaging_module("archives"), packaging_module("debian_package")
        described = debian.control_file(["libc6 (>= 2.36)", "libgl1"], "x86_64", 42)
        archives.write_tree(tmp_path / "control", {"control": described.encode()})
        package = tmp_path / "maqal.deb"
        members = {
            "debian-binary": b"2.0\n",
            "control.tar.xz": archives.xz(archives.tar_of(tmp_path / "control", DAY)),
            "data.tar.xz": archives.xz(archives.tar_of(tree, DAY)),
        }
        package.write_bytes(archives.ar_of(members, DAY))
        read = ["dpkg-deb", "--show", "--showformat", "${Package} ${Version} ${Architecture}"]
        shown = subprocess.run([*read, package], capture_output=True, check=True).stdout
        assert shown.decode() == f"maqal {__version__} amd64"
        subprocess.run(["dpkg-deb", "--extract", package, tmp_path / "out"], check=True)
        assert (tmp_path / "out" / "a.txt").read_text("utf-8") == "نص"


class TestFolder:
    @pytest.mark.parametrize(
        ("path", "wanted"),
        [
            ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
            ("PySide6/plugins/platforms/qwindows.dll", True),
            ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
            ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
            ("PySide6/Qt/translations/qtbase_ar.qm", True),
            ("PySide6/Qt/translations/qtbase_de.qm", False),
            ("babel/locale-data/ar.dat", True),
            ("babel/locale-data/yo.dat", False),
            ("reader/i18n/maqal_ar.qm", True),
            ("reader/resources/fonts/Amiri-Bold.ttf", True),
            ("docx/templates/default.docx", False),
            ("tld/res/effective_tld_names.dat.txt", True),
            ("tld/tests/res/effective_tld_names_custom.dat.txt", False),
            ("click-8.5.1.dist-info/METADATA", True),
            ("click-8.5.1.dist-info/RECORD", False),
        ],
    )
    def test_holds_what_the_program_reaches(
        self, packaging_module: Load, path: str, wanted: bool
    ) -> None:
        assert packaging_module("trimming").is_wanted(path) is wanted

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF is Linux's")
    def test_libraries_tell_what_they_need(self, packaging_module: Load) -> None:
        linked = packaging_module("linked_libraries")
        library = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libQt6Gui.so.6"))
        linkage = linked.read_linkage(library)
        assert linkage.name == "libQt6Gui.so.6"
        assert {"libQt6Core.so.6", "libc.so.6"} <= set(linkage.needed)
        assert linkage.libc >= (2, 17)
        assert linked.read_linkage(Path(__file__)) is None

    def test_what_nothing_reaches_is_found(self, packaging_module: Load) -> None:
        linked = packaging_module("linked_libraries")
        linkages = {
            Path(name): linked.Linkage(name, needed, (2, 30 + number))
            for number, (name, needed) in enumerate(
                {
                    "plugin.so": ("libone.so.1",),
                    "libone.so.1": ("libtwo.so.1", "libc.so.6"),
                    "libtwo.so.1": ("libGL.so.1",),
                    "libalone.so.1": ("libtwo.so.1",),
                }.items()
            )
        }
        assert linked.unreached(linkages, [Path("plugin.so")]) == {Path("libalone.so.1")}
        assert linked.needed_outside(linkages) == {"libc.so.6", "libGL.so.1"}
        assert linked.newest_libc(linkages) == (2, 33)

    def test_the_packages_of_its_libraries_are_named(
        self, packaging_module: Load, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        debian, linked = packaging_module("debian_package"), packaging_module("linked_libraries")
        found = "zlib1g:amd64: /lib/x86_64-linux-gnu/libz.so.1\nother: /opt/other/libz.so.1\n"
        monkeypatch.setattr(debian, "output_of", lambda *command: found)
        needed = ("libc.so.6", "libGL.so.1", "libz.so.1", "ld-linux-x86-64.so.2")
        linkages = {
            Path("a.so"): linked.Linkage("a.so", needed, (2, 35)),
            Path("libxkbcommon.so.0"): linked.Linkage("libxkbcommon.so.0", (), (2, 4)),
        }
        assert debian.system_packages(linkages) == [
            "libc6 (>= 2.35)", "libgl1", "xkb-data", "zlib1g",
        ]  # fmt: skip

    def test_nothing_that_we_import_is_excluded(self, packaging_module: Load) -> None:
        excluded = "|".join(map(re.escape, packaging_module("trimming").EXCLUDED_MODULES))
        imports = re.compile(rf"(?m)^ *(?:from|import) (?:{excluded})(?![\w.])")
        assert imports.search("import readline")
        for file in (ROOT / "reader").rglob("*.py"):
            assert imports.search(file.read_text("utf-8")) is None, file


class TestBuild:
    def test_the_time_is_told_or_the_commits(
        self, packaging_module: Load, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        bundle = packaging_module("bundle")
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "12")
        assert bundle.source_date() == 12
        monkeypatch.delenv("SOURCE_DATE_EPOCH")
        monkeypatch.setattr(bundle, "output_of", lambda *command: "34\n")
        assert bundle.source_date() == 34
        monkeypatch.setattr(bundle, "output_of", lambda *command: "")
        assert bundle.source_date() == 1580601600

    def test_an_unknown_product_is_refused(self, packaging_module: Load) -> None:
        release = packaging_module("release")
        bootstrap = packaging_module("bootstrap")
        with pytest.raises(bootstrap.SetupError, match=r"boat.*wheel, folder, deb"):
            release.build(["boat"])
