import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { IncomingHttpHeaders } from "node:http";
import { makeCertificate, runs, SERVER_PATH } from "../support/serving/certificate";

const ROOT = path.join(__dirname, "../..");
const CONFIG = path.join(ROOT, "docs/deploy/nginx.conf");
const WANTED =
  "没有 nginx 或 openssl，跳过。 Skipped: needs nginx and openssl (Debian: apt-get install nginx openssl).";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let folder = "";
let port = 0;
let server: ChildProcess;

const ready = runs("nginx", "-v") && runs("openssl", "version");
if (!ready && !process.env.CI) console.warn(WANTED);

(ready || process.env.CI ? describe : describe.skip)("dist/ behind nginx, by docs/deploy/nginx.conf", () => {
  beforeAll(async () => {
    if (!ready) throw new Error(WANTED);
    folder = mkdtempSync(path.join(tmpdir(), "award-nginx-"));
    mkdirSync(path.join(folder, "logs"));
    port = await freePort();
    makeCertificate(folder, "award.example.cn");
    writeFileSync(path.join(folder, "nginx.conf"), whole(readFileSync(CONFIG, "utf8")));
    server = spawn("nginx", ["-p", folder, "-c", "nginx.conf", "-e", "logs/error.log", "-g", "daemon off;"], {
      env: SERVER_PATH,
      stdio: "inherit",
    });
    await answering();
  });
  afterAll(async () => {
    const ended = server && new Promise((resolve) => server.once("exit", resolve));
    server?.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ["taskpane.html", "text/html; charset=utf-8"],
    ["functions.js", "text/javascript; charset=utf-8"],
    ["functions.json", "application/json; charset=utf-8"],
    ["functions-zh-CN.json", "application/json; charset=utf-8"],
    ["manifest.xml", "text/xml; charset=utf-8"],
    ["assets/icon-32.png", "image/png"],
    ["playground/", "text/html; charset=utf-8"],
  ])("%s comes whole, as %s, to be read from any page, shown in a frame, and asked for anew", async (file, type) => {
    const { status, headers, body } = await get(`/${file}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": type,
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    });
    expect(headers["x-frame-options"]).toBeUndefined();
    const name = file.endsWith("/") ? `${file}index.html` : file;
    if (!file.endsWith(".png")) expect(body).toBe(readFileSync(path.join(ROOT, "dist", name), "utf8"));
  });

  test.each(["/../package.json", "/..%2fpackage.json", "/%2e%2e/package.json", "/assets/", "/nothing.js"])(
    "%s is not to be had",
    async (address) => expect([400, 403, 404]).toContain((await get(address)).status),
  );

  test("nothing can be written to it", async () => {
    expect((await get("/taskpane.html", "PUT")).status).toBe(403);
    expect((await get("/taskpane.html", "POST")).status).toBeGreaterThanOrEqual(403);
  });

  test("a browser that asks before it reaches into an intranet is let in", async () => {
    const { status, headers } = await get("/functions.json", "OPTIONS", {
      "access-control-request-private-network": "true",
    });
    expect([status, headers["access-control-allow-private-network"]]).toEqual([204, "true"]);
  });

  test("an unchanged file is not sent again", async () => {
    const first = await get("/functions.js");
    const again = await get("/functions.js", "GET", { "if-none-match": String(first.headers.etag) });
    expect(again.status).toBe(304);
  });
});

/** The server block as nginx wants it, with our port, certificate and folder in place of the three things to change. */
function whole(block: string): string {
  const own = block
    .replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${folder}/key.pem;`)
    .replace(/ssl_certificate  .*;/, `ssl_certificate ${folder}/cert.pem;`)
    .replace(/root .*;/, `root ${path.join(ROOT, "dist")};`);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (what) => `${what}_temp_path ${folder}/${what};`,
  );
  const user = process.getuid?.() === 0 ? "user root;" : "";
  return `${user} pid nginx.pid; events {} http { access_log off; ${places.join(" ")} ${own} }`;
}

function get(address: string, method = "GET", headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, path: address, method, headers, rejectUnauthorized: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString("utf8"),
          }),
        );
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}

async function answering(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await get("/taskpane.html");
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`nginx does not answer: ${readFileSync(path.join(folder, "logs/error.log"), "utf8")}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
