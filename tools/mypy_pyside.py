"""Teaches mypy what the types shipped with PySide6 get wrong.

- QmlUncreatable("...") decorates a class, but is declared as something that cannot be called.
- Property("QVariantList", ...) and Signal("QVariantMap") take the names of Qt types as well.
"""

from __future__ import annotations

from collections.abc import Callable

from mypy.plugin import AttributeContext, FunctionContext, FunctionSigContext, Plugin
from mypy.types import AnyType, FunctionLike, Instance, Type, TypeOfAny

NAMES_A_TYPE = {"PySide6.QtCore.Property", "PySide6.QtCore.Signal"}


def decorates_anything(_: FunctionContext) -> Type:
    """QmlUncreatable hands back the class it decorates."""
    return AnyType(TypeOfAny.special_form)


def first_argument_may_be_a_name(context: FunctionSigContext) -> FunctionLike:
    """What a Property holds or a Signal carries may be said in Python's words or in Qt's."""
    signature = context.default_signature
    return signature.copy_modified(arg_types=[AnyType(TypeOfAny.special_form), *signature.arg_types[1:]])


def value_of_a_property(context: AttributeContext) -> Type:
    """What a property holds is known to Qt only."""
    kind = context.default_attr_type
    if isinstance(kind, Instance) and kind.type.fullname == "PySide6.QtCore.Property":
        return AnyType(TypeOfAny.special_form)
    return kind


class PySidePlugin(Plugin):
    """The corrections by full name."""

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        return decorates_anything if fullname == "PySide6.QtQml.QmlUncreatable" else None

    def get_function_signature_hook(
        self, fullname: str
    ) -> Callable[[FunctionSigContext], FunctionLike] | None:
        return first_argument_may_be_a_name if fullname in NAMES_A_TYPE else None

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        return value_of_a_property


def plugin(_version: str) -> type[Plugin]:
    """Where mypy begins."""
    return PySidePlugin
