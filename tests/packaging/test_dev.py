"""The set-up commands: what packaging/dev.py and bootstrap.py decide, and what they rely on."""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
REQUIREMENT_FILES = sorted((PACKAGING / "requirements").glob("*.txt"))


def load(name: str) -> ModuleType:
    specification = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture
def bootstrap(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    module = load("bootstrap")
    monkeypatch.setitem(sys.modules, "bootstrap", module)
    return module


@pytest.fixture
def dev(bootstrap: ModuleType) -> ModuleType:
    return load("dev")


class TestDisplay:
    def test_linux_has_one_only_where_a_server_is_named(self, dev: ModuleType) -> None:
        assert not dev.has_display("linux", {})
        assert not dev.has_display("linux", {"DISPLAY": ""})
        assert dev.has_display("linux", {"DISPLAY": ":0"})
        assert dev.has_display("linux", {"WAYLAND_DISPLAY": "wayland-0"})

    @pytest.mark.parametrize("platform", ["darwin", "win32"])
    def test_the_others_always_have_one(self, dev: ModuleType, platform: str) -> None:
        assert dev.has_display(platform, {})

    @pytest.mark.parametrize(
        ("arguments", "opens"),
        [
            ([], True),
            (["--library", "a.db"], True),
            (["--library=a.db"], True),
            (["list"], False),
            (["--library", "a.db", "list", "--json"], False),
            (["--help"], False),
        ],
    )
    def test_a_command_opens_no_window(
        self, dev: ModuleType, arguments: list[str], opens: bool
    ) -> None:
        assert dev.opens_window(arguments) is opens


class TestWithoutDisplay:
    @pytest.fixture
    def commands(self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
        seen: list[list[str]] = []

        def run(*command: object, environment: object) -> None:
            seen.append([str(word) for word in command[3:]])

        monkeypatch.setattr(dev, "run", run)
        monkeypatch.setattr(dev, "output_of", lambda *command, environment: "[]")
        return seen

    def test_the_samples_fill_the_empty_sample_library(
        self, dev: ModuleType, commands: list[list[str]], capsys: pytest.CaptureFixture[str]
    ) -> None:
        dev.show_without_display([], {"MAQAL_LIBRARY": str(dev.SAMPLE_LIBRARY)})
        assert [command[0] for command in commands] == ["import", "screenshot", "list"]
        assert capsys.readouterr().out.startswith("There is no display here")

    @pytest.mark.parametrize(
        ("arguments", "library"), [(["--library", "mine.db"], ""), ([], "mine.db")]
    )
    def test_a_library_of_the_persons_own_is_left_as_it_is(
        self,
        dev: ModuleType,
        commands: list[list[str]],
        arguments: list[str],
        library: str,
    ) -> None:
        dev.show_without_display(arguments, {"MAQAL_LIBRARY": library or str(dev.SAMPLE_LIBRARY)})
        assert not [command for command in commands if "import" in command]

    def test_a_filled_sample_library_is_not_filled_again(
        self, dev: ModuleType, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(dev, "output_of", lambda *command, environment: '[{"id": "1"}]')
        dev.show_without_display([], {"MAQAL_LIBRARY": str(dev.SAMPLE_LIBRARY)})
        assert [command[0] for command in commands] == ["screenshot", "list"]


class TestTests:
    @pytest.fixture
    def command(self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        seen: list[str] = []

        def run(command: list[object], **_options: object) -> SimpleNamespace:
            seen[:] = map(str, command[1:])
            return SimpleNamespace(returncode=0)

        monkeypatch.setattr(dev, "require_libraries", lambda *, window: None)
        monkeypatch.setattr(dev, "set_up", lambda group: None)
        monkeypatch.setattr(dev, "subprocess", SimpleNamespace(run=run))
        return seen

    def test_all_run_on_all_cores(self, dev: ModuleType, command: list[str]) -> None:
        assert dev.run_tests([]) == 0
        assert command == ["-m", "pytest", *dev.ON_ALL_CORES]

    def test_what_is_chosen_runs_in_one_process(self, dev: ModuleType, command: list[str]) -> None:
        assert dev.run_tests(["tests/text", "-x"]) == 0
        assert command == ["-m", "pytest", "tests/text", "-x"]


class TestMain:
    def test_an_older_python_gets_one_sentence(
        self, dev: ModuleType, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert dev.main(["test"], (3, 10)) == 2
        shown = capsys.readouterr()
        assert shown.err == "Maqal needs Python 3.11 or later, and this is 3.10.\n"
        assert shown.out == ""

    def test_help_names_every_command(
        self, dev: ModuleType, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert dev.main(["--help"]) == 0
        shown = capsys.readouterr().out
        assert all(f"\n  {name} " in shown for name in dev.COMMANDS)

    def test_an_unknown_command_is_refused(
        self, dev: ModuleType, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert dev.main(["fly"]) == 2
        assert "usage:" in capsys.readouterr().err

    def test_what_is_missing_is_said_in_one_line(
        self,
        dev: ModuleType,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        def refuse(arguments: list[str]) -> int:
            raise dev.SetupError("Type this.")

        monkeypatch.setitem(dev.COMMANDS, "check", refuse)
        assert dev.main(["check"]) == 2
        assert capsys.readouterr().err == "Type this.\n"


class TestSystemPackages:
    def test_displays_add_their_libraries(self, bootstrap: ModuleType) -> None:
        offscreen = bootstrap.needed_libraries(["always"])
        assert offscreen["libEGL.so.1"] == "libegl1"
        assert "libxcb-cursor.so.0" not in offscreen
        assert "libxcb-cursor.so.0" in bootstrap.needed_libraries(["always", "x11"])
        assert "libwayland-client.so.0" in bootstrap.needed_libraries(["always", "wayland"])

    def test_a_library_that_is_not_there_cannot_load(self, bootstrap: ModuleType) -> None:
        assert not bootstrap.can_load("libmaqal-is-not-a-library.so.7")

    @pytest.mark.skipif(os.name == "nt", reason="no apt-get on Windows")
    def test_anyone_but_root_is_told_the_command(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
        monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
        with pytest.raises(bootstrap.SetupError) as refused:
            bootstrap.install_packages("Qt needs libGL.so.1", ["libgl1", "libegl1", "libgl1"])
        assert str(refused.value) == (
            "Qt needs libGL.so.1: type  sudo apt-get install --yes libegl1 libgl1"
        )

    @pytest.mark.skipif(os.name == "nt", reason="no apt-get on Windows")
    def test_root_has_them_installed(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        commands: list[list[str]] = []

        def run(command: list[str], **_options: object) -> SimpleNamespace:
            commands.append(list(command))
            return SimpleNamespace(returncode=0, stdout="")

        monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
        monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
        monkeypatch.setattr(bootstrap.subprocess, "run", run)
        bootstrap.install_packages("Qt needs libGL.so.1", ["libgl1"])
        assert [command[1] for command in commands] == ["update", "install"]
        assert commands[1][-1] == "libgl1"

    def test_another_system_is_told_what_is_missing(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
        with pytest.raises(bootstrap.SetupError, match=r"libGL\.so\.1.*libgl1"):
            bootstrap.install_packages("Qt needs libGL.so.1", ["libgl1"])


class TestUv:
    @pytest.mark.parametrize(
        ("answer", "recent"),
        [
            ("uv 0.9.0 (x86_64-unknown-linux-gnu)", True),
            ("uv 1.0.3", True),
            ("uv 0.8.22", False),
            ("", False),
            ("libuv 1.0", False),
        ],
    )
    def test_an_old_or_broken_one_is_passed_over(
        self, bootstrap: ModuleType, answer: str, recent: bool
    ) -> None:
        assert bootstrap.is_recent_uv(answer) is recent

    @pytest.fixture
    def places(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> SimpleNamespace:
        name = "uv.exe" if os.name == "nt" else "uv"
        of_path, of_tools = tmp_path / "path" / name, tmp_path / ".tools" / "uv" / "bin" / name
        for place in (of_path, of_tools):
            place.parent.mkdir(parents=True)
            place.touch()
        monkeypatch.setattr(bootstrap, "TOOLS", tmp_path / ".tools")
        monkeypatch.setattr(bootstrap.shutil, "which", lambda _name: str(of_path))
        return SimpleNamespace(of_path=str(of_path), of_tools=str(of_tools))

    def test_the_one_of_the_path_comes_first(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, places: SimpleNamespace
    ) -> None:
        monkeypatch.setattr(bootstrap, "output_of", lambda *command: "uv 0.13.9")
        assert bootstrap.find_uv() == places.of_path

    def test_then_the_one_of_the_checkout(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, places: SimpleNamespace
    ) -> None:
        answers = {places.of_path: "uv 0.4.0", places.of_tools: "uv 0.13.9"}
        monkeypatch.setattr(bootstrap, "output_of", lambda uv, _option: answers[uv])
        assert bootstrap.find_uv() == places.of_tools

    def test_none_where_none_runs(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, places: SimpleNamespace
    ) -> None:
        monkeypatch.setattr(bootstrap, "output_of", lambda *command: "")
        assert bootstrap.find_uv() is None

    def test_pips_configuration_is_handed_on(self, bootstrap: ModuleType) -> None:
        settings = (
            ":env:.cert='/env.pem'\n"
            "global.cert='/global.pem'\n"
            "global.index-url='mirror'\n"
            "install.index-url='nearer mirror'\n"
            "global.timeout='60'\n"
        )
        known = bootstrap.uv_environment({"PATH": "/bin"}, settings)
        assert known["UV_DEFAULT_INDEX"] == "nearer mirror"
        assert known["SSL_CERT_FILE"] == "/env.pem"
        assert known["UV_PYTHON_DOWNLOADS"] == "never"
        assert known["PATH"] == "/bin"
        assert "ALL_PROXY" not in known

    def test_what_is_set_for_uv_wins(self, bootstrap: ModuleType) -> None:
        known = bootstrap.uv_environment(
            {"UV_DEFAULT_INDEX": "chosen"}, "global.index-url='mirror'\n"
        )
        assert known["UV_DEFAULT_INDEX"] == "chosen"


class TestStamp:
    @pytest.mark.parametrize(
        ("written", "kind", "current"),
        [
            (None, "dev", False),
            ("dev key", "dev", True),
            ("dev key", "runtime", True),
            ("runtime key", "runtime", True),
            ("runtime key", "dev", False),
            ("dev other", "dev", False),
            ("", "runtime", False),
        ],
    )
    def test_tells_whether_there_is_work(
        self,
        bootstrap: ModuleType,
        tmp_path: Path,
        written: str | None,
        kind: str,
        current: bool,
    ) -> None:
        stamp = tmp_path / "stamp"
        if written is not None:
            stamp.write_text(written)
        assert bootstrap.is_set_up(stamp, kind, "key") is current

    def test_key_follows_the_requirements(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        (tmp_path / "pyproject.toml").write_text("[project]")
        requirement = tmp_path / "runtime.txt"
        requirement.write_text("click==8.1")
        monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
        monkeypatch.setattr(bootstrap, "REQUIREMENTS", tmp_path)
        before = bootstrap.set_up_key()
        assert bootstrap.set_up_key() == before
        requirement.write_text("click==8.2")
        assert bootstrap.set_up_key() != before


class TestFiles:
    def test_every_kind_is_there(self) -> None:
        kinds = ["audit", "build", "bundle", "dev", "runtime", "uv"]
        assert [path.stem for path in REQUIREMENT_FILES] == kinds

    @pytest.mark.parametrize("path", REQUIREMENT_FILES, ids=lambda path: path.name)
    def test_requirements_are_pinned_hashed_and_name_no_address(self, path: Path) -> None:
        text = path.read_text("utf-8")
        lines = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
        pins = re.split(r"(?m)^(?=\w)", lines)[1:]
        assert pins
        pin = re.compile(
            r"[\w.-]+==[\w.!+]+( ; [^\\\n]+)? \\\n(    --hash=sha256:[0-9a-f]{64}( \\)?\n?)+"
        )
        assert [text for text in pins if not pin.fullmatch(text)] == []
        assert not re.search(r"://|@|--(extra-)?index|--find-links", text)

    def test_dev_holds_what_runtime_holds(self) -> None:
        def pins(name: str) -> set[str]:
            text = (PACKAGING / "requirements" / name).read_text("utf-8")
            return set(re.findall(r"(?m)^[\w.-]+==\S+", text))

        assert pins("runtime.txt") < pins("dev.txt")

    def test_packaging_is_no_python_package(self) -> None:
        """It would hide the library of that name from everything started in the checkout."""
        assert not (PACKAGING / "__init__.py").exists()

    def test_ci_runs_the_documented_commands(self) -> None:
        lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
        assert [line for line in lines if line.startswith("python3")] == [
            "python3 packaging/dev.py test",
            "python3 packaging/dev.py check",
        ]

    def test_dev_stands_on_the_standard_library_alone(self) -> None:
        run_in_the_builds_environment = {"application_icon", "licences", "manual_page"}
        own = {path.stem for path in PACKAGING.glob("*.py")} - run_in_the_builds_environment
        for name in own:
            text = (PACKAGING / f"{name}.py").read_text("utf-8")
            imported = re.findall(r"(?m)^\s*(?:from|import) (\w+)(?: import|$)", text)
            assert set(imported) <= sys.stdlib_module_names | own, name

    def test_help_works_without_any_set_up(self, tmp_path: Path) -> None:
        command = [sys.executable, "-S", str(PACKAGING / "dev.py"), "--help"]  # no site-packages
        answer = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=True)
        assert "usage: python3 packaging/dev.py" in answer.stdout

    def test_each_font_has_its_licence(self) -> None:
        fonts = ROOT / "resources" / "fonts"
        families = {path.stem.split("-")[0] for path in fonts.glob("*.ttf")}
        licences = {path.stem.removeprefix("OFL-") for path in fonts.glob("OFL-*.txt")}
        assert families == licences
        for licence in fonts.glob("OFL-*.txt"):
            text = licence.read_text("utf-8")
            assert text.startswith("Copyright ")
            assert "SIL OPEN FONT LICENSE Version 1.1" in text
