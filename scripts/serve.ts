/** npm run serve: serves the built add-in to Excel on this machine, over https as Excel demands. */
import { existsSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { LOCAL_BASE } from "./build/base-url";
import { certificate } from "./serve/certificate";
import { serveFiles } from "./serve/files";

const DIST = path.join(__dirname, "../dist");
const { hostname, port } = new URL(LOCAL_BASE);

const FIRST = `Excel 只从 https 加载。下面会在本机生成一张只管 localhost 的证书（office-addin-dev-certs，30 天有效）；第一次时系统会问是否信任它，请选“是”。
Excel loads over https only. A certificate for localhost alone is made on this machine (office-addin-dev-certs, 30 days); the first time, the system asks whether to trust it: say yes.
`;
const NO_DIST = "没有 dist/：先运行 npm run build。 No dist/: run npm run build first.";
const NO_CERTIFICATE = "证书没有做成。 The certificate could not be made.";
const untrusted = (why: string) => `系统没有信任这张证书：在浏览器中先打开 ${LOCAL_BASE}taskpane.html 并接受警告。
The system does not trust the certificate: open ${LOCAL_BASE}taskpane.html in the browser first and accept the warning.
${why}`;
const taken = `端口 ${port} 已被占用（npm start 也用它）：先停掉另一个。
Port ${port} is taken (npm start uses it too): stop the other one first.`;

async function main(): Promise<string | null> {
  if (!existsSync(path.join(DIST, "manifest.xml"))) return NO_DIST;
  console.log(FIRST);
  const made = await certificate();
  if (made === null) return NO_CERTIFICATE;
  if (made.distrusted !== null) console.log(untrusted(made.distrusted));
  return new Promise((resolve) => {
    const server = createServer(made, serveFiles(DIST));
    server.on("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EADDRINUSE" ? taken : String(error)));
    server.listen(Number(port), hostname, () => console.log(`${LOCAL_BASE}  (Ctrl+C)`));
  });
}

void main().then((fault) => {
  if (fault === null) return;
  console.error(fault);
  process.exitCode = 1;
});
