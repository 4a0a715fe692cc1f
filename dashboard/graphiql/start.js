// Starts GraphiQL over this server: React, ReactDOM and GraphiQL were loaded before and are global.

const EXAMPLE = `# Write an API key into "Headers" below,
# or sign in to the dashboard in this browser.
query Articles {
  products(first: 3) {
    edges {
      node {
        sku
        name
        available
        unitPrice { amount currency }
      }
    }
  }
}

# Stays open and shows changes as they happen.
subscription Changes {
  orderEvents {
    type
    summary
    order { number status }
  }
}
`;

const HEADERS = `{
  "Authorization": "Bearer "
}`;

const PREFIX = "graphiql:";
const HISTORY = [`${PREFIX}queries`, `${PREFIX}favorites`];

// The browser's storage, but for what GraphiQL's history would keep there: headers, and with them the key.
const storage = {
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, value) => localStorage.setItem(name, HISTORY.includes(name) ? withoutHeaders(value) : value),
  removeItem: (name) => localStorage.removeItem(name),
  // The dashboard keeps things in the same storage.
  clear: () => kept().forEach((name) => localStorage.removeItem(name)),
  get length() {
    return kept().length;
  },
};

const kept = () => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));

function withoutHeaders(history) {
  return JSON.stringify(JSON.parse(history), (name, value) => (name === "headers" ? undefined : value));
}

function fetcher(request, { headers, documentAST } = {}) {
  return isSubscription(request, documentAST) ? subscribe(request, headers) : ask(request, headers);
}

function isSubscription({ operationName }, document) {
  const operations = document?.definitions.filter(({ kind }) => kind === "OperationDefinition") ?? [];
  const chosen = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  return chosen?.operation === "subscription";
}

function post(path, request, headers, more) {
  const all = { "Content-Type": "application/json", ...headers };
  return fetch(path, { method: "POST", headers: all, body: JSON.stringify(request), ...more });
}

async function ask(request, headers) {
  const response = await post("/graphql", request, headers);
  return response.json();
}

function subscribe(request, headers) {
  const stop = new AbortController();
  const answers = listen(request, headers, stop.signal);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => answers.next(),
    return() {
      // A generator that waits for its stream would only hear of it with the next event.
      stop.abort();
      return answers.return();
    },
  };
}

async function* listen(request, headers, signal) {
  try {
    const response = await post("/graphql/stream", request, { ...headers, Accept: "text/event-stream" }, { signal });
    if (response.headers.get("Content-Type")?.startsWith("text/event-stream")) yield* events(response.body);
    else yield await response.json();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let unread = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (unread + value).split("\n\n");
    unread = blocks.pop();
    for (const block of blocks) {
      const data = block.split("\n").find((line) => line.startsWith("data: "));
      if (data) yield JSON.parse(data.slice("data: ".length));
    }
  }
}

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultQuery: EXAMPLE,
    defaultHeaders: HEADERS,
    defaultEditorToolsVisibility: "headers",
    isHeadersEditorEnabled: true,
    storage,
    // Nor may the tabs keep a key.
    shouldPersistHeaders: false,
    showPersistHeadersSettings: false,
  }),
);
