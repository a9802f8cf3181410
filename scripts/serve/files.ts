import { createReadStream, statSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import path from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Excel on the web reads functions.json from its own origin, and its page asks before it reaches for this machine. */
const HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Private-Network": "true",
  "Cache-Control": "no-cache",
  "X-Content-Type-Options": "nosniff",
};

/** Serves the files of one folder, and nothing outside it; a folder's address gives its index.html. */
export function serveFiles(root: string): RequestListener {
  return (request, response) => {
    if (request.method === "OPTIONS") return end(response, 204);
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, "GET, HEAD");
    const file = find(root, request);
    if (file === null) return end(response, 404, "not found");
    const type = TYPES[path.extname(file.name).toLowerCase()] ?? "application/octet-stream";
    response.writeHead(200, { ...HEADERS, "Content-Type": type, "Content-Length": file.size });
    if (request.method === "HEAD") return response.end();
    createReadStream(file.name)
      .on("error", () => response.destroy())
      .pipe(response);
  };
}

function find(root: string, { url = "/" }: IncomingMessage): { name: string; size: number } | null {
  let asked: string;
  try {
    asked = decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return null;
  }
  const base = path.resolve(root);
  const name = path.resolve(base, `.${asked.endsWith("/") ? `${asked}index.html` : asked}`);
  if (asked.includes("\0") || !name.startsWith(base + path.sep)) return null;
  const stat = statSync(name, { throwIfNoEntry: false });
  return stat?.isFile() ? { name, size: stat.size } : null;
}

function end(response: ServerResponse, status: number, text = ""): void {
  response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}
