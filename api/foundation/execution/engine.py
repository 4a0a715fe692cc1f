"""The engine: one request in, one answer or a stream of answers out, whatever the transport."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

import strawberry
from graphql import ExecutionResult, OperationType
from graphql.execution import Executor
from graphql.execution.execute import create_source_event_stream
from strawberry.execution import optimized_is_awaitable

from api.foundation.credentials import Credentials
from api.foundation.documents import Documents, Operation, Prepared
from api.foundation.errors import ApiCode, ApiError, ErrorDesk
from api.foundation.limits import Budget, Limits, nested_deeper
from domain.foundation.callers import ANONYMOUS, Caller, CallerKind

from .executors import Executors
from .facts import RequestFacts, ResponseFacts
from .lasting import Lasting, LastingAnswers
from .messages import Answer, GraphQLRequest, encode
from .straight import Straight, straight_way
from .streams import LiveStream, Streams

COST_OF_READING = 20
BYTES_PER_POINT = 100
# Of what was asked for, so much is paid however little was found: the database has looked for it.
LEAST_PAID = 20
NO_FACTS = RequestFacts()


class Context(Protocol):
    """What resolvers get as `info.context`; the composition root adds what it likes."""

    @property
    def caller(self) -> Caller: ...

    @property
    def response(self) -> ResponseFacts: ...


@dataclass(slots=True)
class _Run:
    """An operation that may be executed.

    straight  how to answer it without an executor, where there is a way
    question  what was asked, when an answer that lasts will do
    build     makes the executor; raises ApiError for variables that do not fit
    """

    operation: Operation
    context: Context
    cost: dict[str, int]
    purse: str
    variables: dict[str, Any]
    straight: Straight | None
    build: Callable[[], Executor[Any]]
    question: Hashable = None
    _built: Executor[Any] | None = None

    @property
    def executor(self) -> Executor[Any]:
        if self._built is None:
            self._built = self.build()
        return self._built


class Engine:
    """Prepares, prices and executes operations; built once by the composition root.

    authenticate   who the credentials belong to; raises ApiError(UNAUTHENTICATED) for bad ones
    make_context   the object resolvers see, with `.caller` and `.response`
    introspection  answer questions about the schema, and say "did you mean"
    budget         points each caller may spend; None for no limit
    trusted        id → text of documents that may be asked for by id
    unavailable    which exceptions mean "try again later" instead of a bug
    fast           read views straight into answers, and complete plain attributes with compiled plans
    """

    def __init__(
        self,
        schema: strawberry.Schema,
        *,
        authenticate: Callable[[Credentials], Awaitable[Caller]],
        make_context: Callable[[Caller, RequestFacts], Any],
        introspection: bool = False,
        limits: Limits | None = None,
        budget: Budget | None = None,
        trusted: Mapping[str, str] | None = None,
        unavailable: Callable[[BaseException], bool] = lambda _: False,
        fast: bool = True,
    ) -> None:
        self._strawberry = schema
        self._schema = schema._schema
        self._limits = limits or Limits()
        self._authenticate = authenticate
        self._make_context = make_context
        self._budget = budget
        self._fast = fast
        self._executors = Executors(self._schema, fast=fast, hide_suggestions=not introspection)
        self._mutations: set[asyncio.Task[Answer]] = set()
        self.desk = ErrorDesk(unavailable)
        self.streams = Streams(self.desk)
        self.lasting = LastingAnswers()
        self.documents = Documents(
            self._schema, self._limits, introspection=introspection, suggestions=introspection, trusted=trusted
        )

    async def caller_for(self, credentials: Credentials) -> Caller:
        """Who is asking; nobody in particular without credentials. Raises ApiError."""
        if not credentials.given:
            return ANONYMOUS
        try:
            return await self._authenticate(credentials)
        except Exception as error:
            raise self.desk.refusal(error) from None

    async def execute(
        self,
        request: GraphQLRequest,
        caller: Caller,
        *,
        only_queries: bool = False,
        facts: RequestFacts = NO_FACTS,
        question: Hashable = None,
    ) -> Answer:
        """Answer a query or a mutation; never raises for anything a client can cause.

        question  names what nobody in particular asks, whose answer may be kept as long as it lasts
        """
        try:
            run = self._run(request, caller, facts, only_queries)
            run.question = question
            if run.operation.kind is OperationType.SUBSCRIPTION:
                raise ApiError(ApiCode.BAD_REQUEST, "Subscriptions go over the WebSocket or the event stream")
            return await self._once(run)
        except Exception as error:
            return Answer.refused(self.desk.refusal(error))

    async def subscribe(
        self, request: GraphQLRequest, caller: Caller, *, only_queries: bool = False, facts: RequestFacts = NO_FACTS
    ) -> LiveStream | AsyncGenerator[Answer, None] | Answer:
        """Start a subscription, or answer a query or a mutation at once.

        only_queries  refuses mutations; subscriptions change nothing and are let through
        Returns       a stream to be followed, a stream that must be closed by whoever leaves it early, or one answer
        """
        try:
            run = self._run(request, caller, facts, only_queries)
            if run.operation.kind is not OperationType.SUBSCRIPTION:
                return await self._once(run)
            source: Any = create_source_event_stream(run.executor)
            if optimized_is_awaitable(source):
                source = await source
        except Exception as error:
            return Answer.refused(self.desk.refusal(error))
        if isinstance(source, ExecutionResult):
            return Answer(errors=self.desk.answer(source.errors or []), executed=False)
        return self.streams.of(source, request, run.executor, caller)

    def declares(self, request: GraphQLRequest, variable: str) -> bool:
        """Whether the operation asked for has this variable; False for documents that cannot be read."""
        try:
            return variable in self._prepared(request).operation(request.operation_name).variables
        except ApiError:
            return False

    def _run(self, request: GraphQLRequest, caller: Caller, facts: RequestFacts, only_queries: bool) -> _Run:
        purse = caller.id if caller.kind is not CallerKind.ANONYMOUS else f"address:{facts.client}"
        if request.query is not None and self.documents.known(request.query) is None:
            self._spend(purse, COST_OF_READING)
        prepared = self._prepared(request)
        operation = prepared.operation(request.operation_name)
        if only_queries and operation.kind is OperationType.MUTATION:
            raise ApiError(ApiCode.METHOD_NOT_ALLOWED, "Mutations need POST", headers={"Allow": "POST"})
        if nested_deeper(request.variables, self._limits.nesting):
            raise ApiError(ApiCode.BAD_USER_INPUT, "The variables are nested too deeply")
        cost = self._charge(purse, operation, request.variables)
        context = self._make_context(caller, facts)
        build = partial(self._executors.of, prepared, request, context)
        return _Run(operation, context, cost, purse, request.variables, self._straight(prepared, operation), build)

    def _straight(self, prepared: Prepared, operation: Operation) -> Straight | None:
        if not self._fast or operation.kind is not OperationType.QUERY:
            return None
        try:
            return prepared.straight[operation.name]  # type: ignore[no-any-return]
        except KeyError:
            way = straight_way(self._strawberry, prepared.document, operation.name)
            prepared.straight[operation.name] = way
            return way

    def _prepared(self, request: GraphQLRequest) -> Prepared:
        if request.query is not None:
            return self.documents.prepare(request.query)
        return self.documents.trusted(request.document_id or "")

    def _charge(self, purse: str, operation: Operation, variables: Mapping[str, Any]) -> dict[str, int]:
        """What the operation costs at most; raises ApiError when it is too much."""
        points = -(-operation.price.of(variables) // 10)
        if points > self._limits.cost:
            message = f"The operation costs {min(points, 10**9)} points, at most {self._limits.cost} are allowed"
            raise ApiError(ApiCode.QUERY_TOO_COMPLEX, message, extensions={"cost": {"requested": min(points, 10**9)}})
        return self._spend(purse, points)

    def _spend(self, purse: str, points: int) -> dict[str, int]:
        if self._budget is None:
            return {"requested": points}
        spent = self._budget.spend(purse, points)
        cost = {
            "requested": points,
            "available": spent.available,
            "restorePerSecond": self._budget.restore_per_second,
        }
        if spent.allowed:
            return cost
        seconds = spent.retry_after_seconds
        message = f"Too many requests, try again in {seconds} s"
        raise ApiError(ApiCode.THROTTLED, message, headers={"Retry-After": str(seconds)}, extensions={"cost": cost})

    async def _once(self, run: _Run) -> Answer:
        if run.operation.kind is not OperationType.MUTATION:
            return await self._queried(run)
        _ = run.executor
        # A command that has begun is finished even when its client leaves.
        task = asyncio.create_task(self._executed(run))
        self._mutations.add(task)
        task.add_done_callback(self._mutations.discard)
        return await asyncio.shield(task)

    async def _queried(self, run: _Run) -> Answer:
        if run.straight is None:
            return await self._executed(run)
        heard, lasting = self.lasting.heard, self.lasting.find(run.question) if run.question else None
        if lasting is not None:
            return self._answer(run, None, [], lasting)
        data = await run.straight.answer(run.variables, run.context)
        if data is None:
            return await self._executed(run)
        order_id = run.context.response.about_order
        if run.question and order_id and run.straight.has_one_field:
            lasting = self.lasting.keep(run.question, order_id, encode(data), heard)
        return self._answer(run, data, [], lasting)

    async def _executed(self, run: _Run) -> Answer:
        result: Any = run.executor.execute_operation()
        if optimized_is_awaitable(result):
            result = await result
        return self._answer(run, result.data, self.desk.answer(result.errors) if result.errors else [])

    def _answer(
        self, run: _Run, data: dict[str, Any] | None, errors: list[dict[str, Any]], lasting: Lasting | None = None
    ) -> Answer:
        answer = Answer(data, errors, {"cost": run.cost}, response=run.context.response)
        if lasting is not None:
            answer.put(lasting)
        if self._budget is not None:
            self._settle(self._budget, run, answer.size())
        return answer

    def _settle(self, budget: Budget, run: _Run, size: int) -> None:
        """Give back what pages that were not full did not cost."""
        requested = run.cost["requested"]
        actual = min(requested, max(-(-size // BYTES_PER_POINT), requested // LEAST_PAID))
        run.cost["actual"] = actual
        run.cost["available"] = budget.give_back(run.purse, requested - actual)
