"""Documents: read, measured and validated once, then kept by their text."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    OperationType,
    parse,
    specified_rules,
    validate,
)
from graphql.validation import ASTValidationRule
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from .errors import ApiCode, ApiError, coded
from .limits import Limits, Measure, Price, measure_operation

MAX_ERRORS = 20
MAX_COMMENTS = 200
TOO_MANY = "Document contains more than"


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a document: what kind it is, what it costs, which variables it takes."""

    name: str | None
    kind: OperationType
    price: Price
    variables: frozenset[str]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A valid document.

    plans     how to complete its selections; filled by the executor, forgotten with the document
    straight  how to answer its operations without an executor; so too
    firsts    what the executors of an operation have in common; so too
    """

    document: DocumentNode
    operations: Mapping[str | None, Operation]
    plans: dict[Any, Any] = field(default_factory=dict)
    straight: dict[str | None, Any] = field(default_factory=dict)
    firsts: dict[str | None, Any] = field(default_factory=dict)

    def operation(self, name: str | None) -> Operation:
        """The operation asked for, or the only one there is."""
        if name is None and len(self.operations) == 1:
            return next(iter(self.operations.values()))
        if name is None:
            raise ApiError(ApiCode.BAD_USER_INPUT, "The document has several operations: name one in operationName")
        if name not in self.operations:
            raise ApiError(ApiCode.BAD_USER_INPUT, f"Unknown operation named '{name}'")
        return self.operations[name]


class Documents:
    """Everything between a query's text and its execution.

    trusted   id → text of documents known beforehand; they are never forgotten
    capacity  other documents kept, the longest unused go first; they may have `capacity_characters` of text
              together, which is some 60 MB of syntax trees
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        limits: Limits,
        *,
        introspection: bool = False,
        suggestions: bool = False,
        trusted: Mapping[str, str] | None = None,
        capacity: int = 500,
        capacity_characters: int = 500_000,
    ) -> None:
        self._schema = schema
        self._limits = limits
        self._rules = _rules(introspection)
        self._hide_suggestions = not suggestions
        self._capacity = capacity
        self._capacity_characters = capacity_characters
        self._characters = 0
        self._known: OrderedDict[str, Prepared] = OrderedDict()
        self._trusted = dict(trusted or {})
        self._trusted_prepared: dict[str, Prepared] = {}

    def known(self, text: str) -> Prepared | None:
        """A document that was prepared before."""
        prepared = self._known.get(text)
        if prepared is not None:
            self._known.move_to_end(text)
        return prepared

    def prepare(self, text: str) -> Prepared:
        """Parse, measure and validate; raises ApiError with every mistake found."""
        if (prepared := self.known(text)) is not None:
            return prepared
        prepared = self._prepare(text)
        self._known[text] = prepared
        self._characters += len(text)
        while len(self._known) > self._capacity or self._characters > self._capacity_characters:
            forgotten, _ = self._known.popitem(last=False)
            self._characters -= len(forgotten)
        return prepared

    def trusted(self, document_id: str) -> Prepared:
        """A document known by its id."""
        if document_id in self._trusted_prepared:
            return self._trusted_prepared[document_id]
        if document_id not in self._trusted:
            raise ApiError(ApiCode.PERSISTED_QUERY_NOT_FOUND, "No document has this id")
        return self._trusted_prepared.setdefault(document_id, self._prepare(self._trusted[document_id]))

    def check_trusted(self) -> None:
        """Prepare all that can be asked for by id, so that a mistake shows at the start.

        Raises  ValueError
        """
        for document_id in self._trusted:
            try:
                self.trusted(document_id)
            except ApiError as refusal:
                raise ValueError(f"The trusted document {document_id} is not valid: {refusal.message}") from None

    def _prepare(self, text: str) -> Prepared:
        document = self._parse(text)
        try:
            operations = self._measured(document)
            errors = validate(
                self._schema, document, self._rules, max_errors=MAX_ERRORS, hide_suggestions=self._hide_suggestions
            )
        except RecursionError:
            raise ApiError(ApiCode.QUERY_TOO_COMPLEX, "The document is nested too deeply") from None
        if errors:
            raise _refused(ApiCode.GRAPHQL_VALIDATION_FAILED, errors)
        if not operations:
            raise ApiError(ApiCode.GRAPHQL_VALIDATION_FAILED, "The document has no operation")
        _unchain(document)
        return Prepared(document, operations)

    def _parse(self, text: str) -> DocumentNode:
        limits = self._limits
        if len(text) > limits.characters:
            raise ApiError(ApiCode.QUERY_TOO_COMPLEX, f"The document is longer than {limits.characters} characters")
        try:
            return parse(text, max_lexical_tokens=limits.tokens, max_comments=MAX_COMMENTS)
        except GraphQLSyntaxError as error:
            code = ApiCode.QUERY_TOO_COMPLEX if TOO_MANY in error.message else ApiCode.GRAPHQL_PARSE_FAILED
            raise _refused(code, [error]) from None
        except GraphQLError as error:
            raise _refused(ApiCode.GRAPHQL_PARSE_FAILED, [error]) from None

    def _measured(self, document: DocumentNode) -> dict[str | None, Operation]:
        operations = {}
        for node in document.definitions:
            if isinstance(node, OperationDefinitionNode):
                measure = measure_operation(self._schema, document, node, self._limits)
                self._check(measure)
                operation = self._operation(node, measure)
                operations[operation.name] = operation
        return operations

    def _check(self, measure: Measure) -> None:
        limits = self._limits
        checks = (
            ("depth", measure.depth, limits.depth),
            ("number of fields", measure.fields, limits.fields),
            ("number of aliases", measure.aliases, limits.aliases),
            ("number of repeated fields", measure.repeats, limits.repeats),
        )
        for what, found, most in checks:
            if found > most:
                raise ApiError(ApiCode.QUERY_TOO_COMPLEX, f"The {what} is {found}, at most {most} is allowed")

    def _operation(self, node: OperationDefinitionNode, measure: Measure) -> Operation:
        return Operation(
            name=node.name.value if node.name else None,
            kind=node.operation,
            price=measure.price(self._limits.plain_list),
            variables=frozenset(d.variable.name.value for d in node.variable_definitions or ()),
        )


def _unchain(document: DocumentNode) -> None:
    """Cut the tokens' way back, so that a forgotten document is gone at once instead of waiting for the collector."""
    token = document.loc.start_token if document.loc else None
    while token is not None:
        token.prev = None
        token = token.next


def _rules(introspection: bool) -> tuple[type[ASTValidationRule], ...]:
    rules = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)
    return rules if introspection else (*rules, NoSchemaIntrospectionCustomRule)


def _refused(code: ApiCode, errors: Sequence[GraphQLError]) -> ApiError:
    return ApiError(code, errors[0].message, details=coded(code, errors))
