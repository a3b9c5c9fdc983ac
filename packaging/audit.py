"""Are there known weaknesses in the pinned packages? Asks pip-audit, which asks public databases.

pip-audit and what it needs live in ``.tools/audit``, pinned with hashes, apart from the program and
its tests: nothing that opens connections gets near them. Where the databases (or the packages of
pip-audit) cannot be reached, nothing is known and that is said; it is never taken for good news:
pip-audit itself calls packages that its database does not know «skipped» and ends with success.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bootstrap import REQUIREMENTS, TOOLS, SetupError, program, run_uv, say

if TYPE_CHECKING:
    from pathlib import Path

PLACE = TOOLS / "audit"
SECONDS = 300
"""For the whole look-up; a network that answers nothing must not hold a check up for long."""

_OPTIONS = (
    "--require-hashes", "--disable-pip", "--format", "json", "--progress-spinner", "off",
    "--timeout", "10",
)  # fmt: skip


@dataclass(frozen=True)
class Finding:
    """One known weakness of one pinned package, and the versions that are rid of it."""

    package: str
    version: str
    name: str
    mended_in: tuple[str, ...]
    shipped: bool

    def __str__(self) -> str:
        mended = f"mended in {', '.join(self.mended_in)}" if self.mended_in else "not mended yet"
        where = "shipped with the program" if self.shipped else "only for development"
        return f"{self.package} {self.version} ({where}): {self.name}, {mended}"


@dataclass(frozen=True)
class Audit:
    """What came of it: how many packages were looked up, of how many, and what was found.

    ``obstacle`` says why nothing is known; it is empty where something is.
    """

    known: int = 0
    packages: int = 0
    findings: tuple[Finding, ...] = ()
    obstacle: str = ""


def audit_dependencies() -> Audit:
    """Look up everything in requirements/dev.txt, which holds what is shipped, too."""
    try:
        auditor = _auditor()
        ended = subprocess.run(
            [auditor, "--requirement", str(REQUIREMENTS / "dev.txt"), *_OPTIONS],
            check=False, capture_output=True, text=True, timeout=SECONDS,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Audit(obstacle=f"no answer within {SECONDS} seconds")
    except (SetupError, subprocess.CalledProcessError, OSError) as error:
        return Audit(obstacle=f"pip-audit could not be installed ({error})")
    return read_answer(ended.stdout, ended.stderr, shipped_packages(REQUIREMENTS / "runtime.txt"))


def read_answer(answer: str, complaint: str, shipped: frozenset[str]) -> Audit:
    """What pip-audit's JSON says; ``complaint`` is what it wrote to stderr."""
    try:
        packages: list[dict[str, Any]] = json.loads(answer)["dependencies"]
        known = [package for package in packages if "skip_reason" not in package]
        findings = tuple(
            Finding(
                package["name"], package["version"], weakness["id"],
                tuple(weakness.get("fix_versions", ())), package["name"].lower() in shipped,
            )
            for package in known
            for weakness in package.get("vulns", ())
        )  # fmt: skip
    except (ValueError, LookupError, TypeError, AttributeError):
        lines = complaint.strip().splitlines() or ["pip-audit gave no answer"]
        return Audit(obstacle=lines[-1][:200])
    if not known:
        obstacle = "the database cannot be reached, or knows none of the packages"
        return Audit(packages=len(packages), obstacle=obstacle)
    return Audit(len(known), len(packages), findings)


def shipped_packages(requirements: Path) -> frozenset[str]:
    """The names of the packages that a file of pinned requirements names."""
    lines = requirements.read_text(encoding="utf-8").splitlines()
    return frozenset(line.partition("==")[0].strip().lower() for line in lines if "==" in line)


def tell(audit: Audit) -> None:
    """Say what came of it."""
    if audit.obstacle:
        say(f"Skipped: known weaknesses could not be looked up ({audit.obstacle}).")
        return
    for finding in audit.findings:
        say(f"Known weakness: {finding}")
    unknown = audit.packages - audit.known
    more = f" ({unknown} more are not in the database)" if unknown else ""
    found = f"{len(audit.findings)} known weaknesses" if audit.findings else "no known weakness"
    say(f"{audit.known} pinned packages were looked up{more}: {found}.")


def _auditor() -> str:
    """pip-audit, installed first if it is not the pinned one."""
    pinned = REQUIREMENTS / "audit.txt"
    key = hashlib.sha256(f"{sys.base_prefix} {sys.version_info}".encode() + pinned.read_bytes())
    stamp = PLACE / "installed"
    if not stamp.exists() or stamp.read_text("utf-8") != key.hexdigest():
        stamp.unlink(missing_ok=True)
        run_uv("venv", "--quiet", "--clear", "--python", sys.executable, PLACE)
        into = ("--python", program(PLACE, "python"))
        run_uv("pip", "sync", "--quiet", *into, "--require-hashes", pinned)
        stamp.write_text(key.hexdigest(), "utf-8")
    return program(PLACE, "pip-audit")
