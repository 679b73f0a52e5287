"""Describes the view models written in Python to the tools that read QML.

A view model file names its module with QML_IMPORT_NAME. For each such module this writes

    <target>/Pip/Guestbook/qmldir             the module's name and what it depends on
    <target>/Pip/Guestbook/plugins.qmltypes   its types, properties, signals and slots

so that qmllint (and an editor) knows what `import Pip.Guestbook` brings.
"""

from __future__ import annotations

import ast
import json
import os
from collections import defaultdict
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import PySide6

from tools import qt_tools

NAME, MAJOR = "QML_IMPORT_NAME", "QML_IMPORT_MAJOR_VERSION"
TYPE_KEYS = {"type", "returnType"}
QT_NAMES = {"list": "QVariantList", "dict": "QVariantMap", "object": "QVariant"}


@dataclass(frozen=True)
class QmlModule:
    """One QML import name and the Python files whose classes it brings."""

    name: str
    major: int
    sources: tuple[Path, ...]

    @property
    def folder(self) -> Path:
        """The folder in which Qt looks for the module."""
        return Path(*self.name.split("."))


def constants_of(source: Path) -> dict[str, object]:
    """The constants that a Python file sets at its top level."""
    assignments = [node for node in ast.parse(source.read_text("utf-8")).body if isinstance(node, ast.Assign)]
    return {
        target.id: node.value.value
        for node in assignments
        if isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def modules_below(folder: Path) -> list[QmlModule]:
    """Every QML module declared in the Python files below a folder, by name."""
    found: defaultdict[tuple[str, int], list[Path]] = defaultdict(list)
    for source in sorted(folder.rglob("*.py")):
        if NAME in source.read_text("utf-8"):
            constants = constants_of(source)
            name, major = constants.get(NAME), constants.get(MAJOR)
            if isinstance(name, str) and isinstance(major, int):
                found[name, major].append(source)
    return [QmlModule(name, major, tuple(sources)) for (name, major), sources in sorted(found.items())]


class Plainer(ast.NodeTransformer):
    """Rewrites what Qt's reader stumbles over: name = Property("QVariantList", lambda self: ...)."""

    def visit_Call(self, node: ast.Call) -> ast.Call:
        """Puts bare names where a property has a text or an expression."""
        if isinstance(node.func, ast.Name) and node.func.id == "Property":
            node.args = [ast.Name(argument_name(argument)) for argument in node.args]
        return node


def argument_name(argument: ast.expr) -> str:
    """A name to stand for a property's type, getter or setter."""
    if isinstance(argument, ast.Constant):
        return str(argument.value)
    return argument.id if isinstance(argument, ast.Name) else "accessor"


def in_qt_words(node: object) -> object:
    """The same JSON document with Python's types under the names that QML knows."""
    if isinstance(node, dict):
        return {
            key: QT_NAMES.get(value, value) if key in TYPE_KEYS else in_qt_words(value)
            for key, value in node.items()
        }
    return [in_qt_words(one) for one in node] if isinstance(node, list) else node


def dump_one(source: Path, dumped: Path) -> None:
    """Writes what Qt must know of one file's classes, as JSON; an empty list when it has none."""
    plain = dumped.with_suffix(".py")
    plain.write_text(ast.unparse(Plainer().visit(ast.parse(source.read_text("utf-8")))), "utf-8")
    found = json.loads(qt_tools.run("metaobjectdump", "-q", plain) or "[]")
    dumped.write_text(json.dumps(in_qt_words(found)), "utf-8")


def dump(sources: Iterable[Path], folder: Path) -> dict[Path, Path]:
    """Dumps all files, several at a time; returns source -> JSON file."""
    wanted = {source: folder / f"{number}.json" for number, source in enumerate(sources)}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(dump_one, wanted.keys(), wanted.values()))
    return wanted


def types_of_qt() -> list[Path]:
    """Qt's own description of the types that view models inherit from or hand out."""
    folder = Path(PySide6.__path__[0], "Qt", "metatypes")
    return [folder / f"qt6{part}_metatypes.json" for part in ("core", "gui", "qml", "quick")]


def words_in(node: object) -> set[str]:
    """Every text in a JSON document, and so every type it mentions."""
    if isinstance(node, dict):
        node = list(node.values())
    if isinstance(node, list):
        return set().union(*map(words_in, node))
    return {node} if isinstance(node, str) else set()


def dumped(module: QmlModule, dumps: Mapping[Path, Path]) -> list[dict[str, list[dict[str, object]]]]:
    """What Qt was told of a module's files."""
    return [file for source in module.sources for file in json.loads(dumps[source].read_text("utf-8"))]


def dependencies_of(module: QmlModule, modules: list[QmlModule], dumps: Mapping[Path, Path]) -> list[str]:
    """The modules whose classes this one hands out; no others, for qmllint loses its way in circles."""
    mentioned = words_in(dumped(module, dumps))
    others = (other for other in modules if other != module)
    return [other.name for other in others if classes_of(other, dumps) & mentioned]


def classes_of(module: QmlModule, dumps: Mapping[Path, Path]) -> set[str]:
    """The names of a module's classes."""
    return {str(one["className"]) for file in dumped(module, dumps) for one in file["classes"]}


def describe(module: QmlModule, dumps: Mapping[Path, Path], needed: Iterable[str], target: Path) -> None:
    """Writes one module's qmldir and plugins.qmltypes."""
    folder = target / module.folder
    folder.mkdir(parents=True, exist_ok=True)
    dependencies = [f"depends {name}" for name in ("QtQml", "QtQuick", *needed)]
    lines = [f"module {module.name}", "typeinfo plugins.qmltypes", *dependencies]
    (folder / "qmldir").write_text("\n".join(lines) + "\n", "utf-8")
    own = [dumps[source] for source in module.sources]
    foreign = [*types_of_qt(), *(dump for dump in dumps.values() if dump not in own)]
    register(module, own, foreign, folder / "plugins.qmltypes")


def register(module: QmlModule, own: Iterable[Path], foreign: Iterable[Path], types: Path) -> None:
    """Turns the dumps of a module's files into one file of types."""
    version = ("--major-version", str(module.major), "--minor-version", "0")
    known = ("--foreign-types", ",".join(map(str, foreign)))
    written = ("--generate-qmltypes", types, "-o", os.devnull)
    qt_tools.run("qmltyperegistrar", "--import-name", module.name, *version, *known, *written, *own)


def write_modules(modules: list[QmlModule], target: Path) -> None:
    """Describes all modules below the target folder."""
    scratch = target / "dumped"
    scratch.mkdir(parents=True, exist_ok=True)
    dumps = dump((source for module in modules for source in module.sources), scratch)
    for module in modules:
        describe(module, dumps, dependencies_of(module, modules, dumps), target)
