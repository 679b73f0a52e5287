"""Reads who imports whom, as text: nothing is run."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("domain", "vault", "sync", "kiosk_app")


@dataclass(frozen=True)
class Import:
    """One import of our own code: module ``source`` (at ``line``) imports module ``target``."""

    source: str
    target: str
    line: int
    at_start: bool

    def __str__(self) -> str:
        return f"{self.source.replace('.', '/')}.py:{self.line} imports {self.target}"


def module_name(path: Path, root: Path = ROOT) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def sources(root: Path = ROOT) -> Iterator[Path]:
    """Yield every Python file of the product."""
    for package in PACKAGES:
        yield from sorted((root / package).rglob("*.py"))
    yield root / "main.py"


def imports_of(path: Path, root: Path = ROOT) -> Iterator[Import]:
    """Yield the imports of ``path``, those inside functions and under TYPE_CHECKING included."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    at_start = {id(node) for node in tree.body}
    for node in ast.walk(tree):
        for target in _targets(node, path, root):
            yield Import(module_name(path, root), target, node.lineno, id(node) in at_start)  # type: ignore[attr-defined]


def _targets(node: ast.AST, path: Path, root: Path) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (name.name for name in node.names)
    elif isinstance(node, ast.ImportFrom):
        module = node.module or ""
        if node.level:
            folder = path.relative_to(root).parts[: -node.level]
            module = ".".join([*folder, *([module] if module else [])])
        for name in node.names:
            is_module = (root / Path(*module.split("."), name.name)).with_suffix(".py").exists()
            yield f"{module}.{name.name}" if is_module else module
