import { defineConfig, loadEnv } from "vite";
import { graphiql } from "./graphiql/plugin.ts";

export default defineConfig(({ mode }) => {
  const server = loadEnv(mode, ".", "API_").API_URL ?? "http://127.0.0.1:8000";
  return {
    plugins: [graphiql()],
    build: {
      outDir: "static",
      emptyOutDir: true,
      target: "es2023",
      // The server's content policy allows nothing inline, not even data: images.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    server: {
      proxy: {
        "/graphql": { target: server, ws: true },
        "/documents": { target: server },
        "/graphiql": { target: server },
      },
    },
  };
});
