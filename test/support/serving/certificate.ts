import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** Whether a command runs at all; Debian keeps servers where a user's path does not look. */
export const SERVER_PATH = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };
export const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { env: SERVER_PATH }).status === 0;

/** A certificate of a day for one host, as files of a folder: key.pem and cert.pem. Needs openssl. */
export function makeCertificate(folder: string, host: string): { readonly key: Buffer; readonly cert: Buffer } {
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => path.join(folder, name));
  const made = spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", `/CN=${host}`],
    ...["-keyout", key, "-out", cert],
  ]);
  if (made.status !== 0) throw new Error(String(made.stderr ?? made.error));
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
