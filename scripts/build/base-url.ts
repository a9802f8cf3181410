/** Where this machine serves the add-in when it is sideloaded; the committed manifest is written for it. */
export const LOCAL_BASE = "https://localhost:3000/";

export type BaseUrl = { readonly ok: true; readonly base: string } | { readonly ok: false; readonly fault: string };

/**
 * The address under which `dist/` will be served, always with a slash at its end, from what was given to
 * `--env origin=`. A folder below a host is allowed (https://host/award/). Excel takes nothing but https.
 */
export function baseUrl(given: unknown): BaseUrl {
  if (given === undefined) return { ok: true, base: LOCAL_BASE };
  const fault = (why: string): BaseUrl => ({ ok: false, fault: `--env origin=${String(given)}: ${why}` });
  if (typeof given !== "string" || given.trim() === "")
    return fault("give an address, such as https://award.example.cn");
  let url: URL;
  try {
    url = new URL(given.trim());
  } catch {
    return fault("not an address; it begins with https://");
  }
  if (url.protocol !== "https:") return fault("Excel loads add-ins over https only");
  if (url.search || url.hash || url.username || url.password) return fault("no query, fragment or password, please");
  return { ok: true, base: url.href.endsWith("/") ? url.href : `${url.href}/` };
}
