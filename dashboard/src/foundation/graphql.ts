import type { initGraphQLTada, ResultOf, VariablesOf } from "gql.tada";
import type { introspection } from "../graphql-env";

type Tada = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { DateTime: string; Date: string; Decimal: string; Cursor: string };
}>;

class Text {
  constructor(readonly parts: ReadonlySet<string>) {}
}

/** Types come from the schema at compile time; at run time a document is only its text and that of its fragments. */
export const graphql = ((source: string, fragments: readonly Text[] = []) =>
  new Text(new Set([source, ...fragments.flatMap((fragment) => [...fragment.parts])]))) as unknown as Tada;

type Types = introspection["types"];

/** The values of an enum of the schema. */
export type Enum<Name extends keyof Types> = Types[Name] extends { enumValues: infer Values } ? Values : never;

/** The document as it is sent, each fragment once. */
export function textOf(document: unknown): string {
  return [...(document as Text).parts].join("\n");
}

/** The server answered, and its answer is no. `code` is `extensions.code`. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** No answer came: what was asked may or may not have happened. */
export class Unreachable extends Error {}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

let language = "en";
let onSignedOut = (): void => undefined;

/** Sets the language the server is asked to answer in. */
export function speak(chosen: string): void {
  language = chosen;
}

/** Sets what happens when the server no longer knows who is asking. */
export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

/** Turns a list of GraphQL errors into a refusal, and notices when it means "sign in". */
export function refusal(errors: NonNullable<Answer["errors"]>): Refused {
  const first = errors[0];
  const refused = new Refused(first?.extensions?.code ?? "INTERNAL", first?.message ?? "");
  if (refused.code === "UNAUTHENTICATED") onSignedOut();
  return refused;
}

async function post(body: string, signal?: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        "accept-language": language,
      },
      body,
      ...(signal && { signal }),
    });
    return (await response.json()) as Answer;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unreachable(String(error));
  }
}

/**
 * Asks the server.
 *
 * Throws `Refused` when it answered with errors, `Unreachable` when no GraphQL answer came.
 */
export async function ask<Document>(
  document: Document,
  variables: VariablesOf<Document>,
  signal?: AbortSignal,
): Promise<ResultOf<Document>> {
  const answer = await post(JSON.stringify({ query: textOf(document), variables }), signal);
  if (answer.errors?.length) throw refusal(answer.errors);
  if (!answer.data) throw new Unreachable("not a GraphQL answer");
  return answer.data as ResultOf<Document>;
}
