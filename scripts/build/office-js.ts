/** Microsoft's public address of office.js. 21Vianet tenants give `--env officejs=` their own. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** What to give to `--env officejs=` to serve our own copy; it lies in `dist/` under this name. */
export const SELF_HOSTED = "office/office.js";

/** The files office.js loads when it runs in Excel, below @microsoft/office-js/dist. */
export const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
  "telemetry/oteljs_agave.js",
] as const;

export type OfficeJs =
  | { readonly ok: true; readonly src: string; readonly origin: string; readonly selfHosted: boolean }
  | { readonly ok: false; readonly fault: string };

/** What the page loads, and the origin its content policy must allow besides its own ("" for our own copy). */
export function officeJs(given: unknown): OfficeJs {
  const src = given === undefined ? OFFICE_CDN : String(given).trim();
  if (src === SELF_HOSTED) return { ok: true, src, origin: "", selfHosted: true };
  if (/^https:\/\/[^/]+\/.*office\.js$/.test(src) && URL.canParse(src))
    return { ok: true, src, origin: new URL(src).origin, selfHosted: false };
  return {
    ok: false,
    fault: `--env officejs=${src}: give ${SELF_HOSTED} for our own copy, or the https address of an office.js`,
  };
}
