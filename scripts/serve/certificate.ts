import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Why the system does not trust it, or null where it does. */
  readonly distrusted: string | null;
}

/** Where office-addin-dev-certs keeps what it makes. */
const FOLDER = ".office-addin-dev-certs";

/**
 * A certificate for localhost, made and trusted on first use. Where it could be made but not trusted (no sudo on Linux,
 * or the user said no) it still serves: the browser warns once. null where there is none at all.
 */
export async function certificate(
  obtain: () => Promise<unknown> = getHttpsServerOptions,
  home = homedir(),
): Promise<Certificate | null> {
  let distrusted: string | null = null;
  try {
    await obtain();
  } catch (error) {
    distrusted = error instanceof Error ? error.message : String(error);
  }
  const [cert, key] = ["localhost.crt", "localhost.key"].map((file) => path.join(home, FOLDER, file));
  if (!existsSync(cert) || !existsSync(key)) return null;
  return { cert: readFileSync(cert), key: readFileSync(key), distrusted };
}
