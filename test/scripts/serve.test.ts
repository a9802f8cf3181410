import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { certificate } from "../../scripts/serve/certificate";
import { serveFiles } from "../../scripts/serve/files";

const folder = mkdtempSync(path.join(tmpdir(), "serve-"));
const keys = path.join(folder, ".office-addin-dev-certs");
const files = (name: string) => path.join(keys, name);
let server: Server;

beforeAll(async () => {
  mkdirSync(path.join(folder, "dist/playground"), { recursive: true });
  writeFileSync(path.join(folder, "dist/functions-zh-CN.json"), '{"说明":1}');
  writeFileSync(path.join(folder, "dist/taskpane.html"), "<p>");
  writeFileSync(path.join(folder, "dist/playground/index.html"), "<p>ground");
  writeFileSync(path.join(folder, "secret.txt"), "secret");
  mkdirSync(keys);
  jest.spyOn(console, "log").mockImplementation(() => {});
  await generateCertificates(files("ca.crt"), files("localhost.crt"), files("localhost.key"));
  const made = await certificate(() => Promise.resolve(), folder);
  if (made === null) throw new Error("no certificate");
  server = createServer(made, serveFiles(path.join(folder, "dist")));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
  jest.restoreAllMocks();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks as Excel would: the certificate is checked against its authority. */
function ask(address: string, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = { host: "localhost", port, path: address, method, ca: readFileSync(files("ca.crt")), agent: false };
    request(asked, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });
}

test("a file comes over https with its type, and any origin may read it", async () => {
  const { status, headers, body } = await ask("/functions-zh-CN.json?v=1");
  expect([status, body]).toEqual([200, '{"说明":1}']);
  expect(headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "access-control-allow-origin": "*",
    "cache-control": "no-cache",
  });
});

test("a page is html, a folder its index.html", async () => {
  expect((await ask("/taskpane.html")).headers["content-type"]).toBe("text/html; charset=utf-8");
  expect((await ask("/playground/")).body).toBe("<p>ground");
});

test("HEAD has no body, OPTIONS allows reaching this machine from the web, other methods are refused", async () => {
  expect(await ask("/taskpane.html", "HEAD")).toMatchObject({ status: 200, body: "" });
  expect((await ask("/taskpane.html", "OPTIONS")).headers["access-control-allow-private-network"]).toBe("true");
  expect((await ask("/taskpane.html", "POST")).status).toBe(405);
});

test.each([
  "/nowhere.html",
  "/",
  "/playground",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%00",
  "/%zz",
])("%s is not found", async (address) => {
  expect((await ask(address)).status).toBe(404);
});

test("a certificate that was made but not trusted still serves, and says why", async () => {
  const made = await certificate(() => Promise.reject(new Error("sudo: not found")), folder);
  expect(made).toMatchObject({ distrusted: "sudo: not found" });
});

test("without a certificate there is nothing to serve with", async () => {
  expect(await certificate(() => Promise.reject(new Error("no")), path.join(folder, "dist"))).toBeNull();
});
