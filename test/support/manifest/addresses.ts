import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { all, attribute } from "./parse";

interface Address {
  readonly where: string;
  readonly url: string;
}

/** Every address in the manifest: elements with a DefaultValue or an override that looks like one. */
function addresses(manifest: Document): Address[] {
  return [...manifest.querySelectorAll("[DefaultValue], [Value]")].flatMap((element) => {
    const url = attribute(element, "DefaultValue") || attribute(element, "Value");
    const owner = element.localName === "Override" ? (element.parentElement ?? element) : element;
    return /^[a-z]+:/i.test(url) ? [{ where: owner.id || owner.localName, url }] : [];
  });
}

/** Addresses that are not https below `base`, or not a file of the built folder. */
export function addressFaults(manifest: Document, base: string, folder: string): string[] {
  return addresses(manifest).flatMap(({ where, url }) => {
    if (!url.startsWith("https://")) return [`${where}: ${url} is not https`];
    if (!url.startsWith(base)) return [`${where}: ${url} is not below ${base}`];
    return existsSync(fileOf(url, base, folder)) ? [] : [`${where}: ${url} is not among the built files`];
  });
}

/** Icons whose file is not a square PNG of the size the manifest gives it. */
export function iconFaults(manifest: Document, base: string, folder: string): string[] {
  const sizes = new Map<string, number>([
    ...all(manifest, "IconUrl").map((icon) => [attribute(icon, "DefaultValue"), 32] as [string, number]),
    ...all(manifest, "HighResolutionIconUrl").map((icon) => [attribute(icon, "DefaultValue"), 64] as [string, number]),
  ]);
  const faults: string[] = [];
  for (const use of all(manifest, "Image").filter((image) => image.hasAttribute("resid"))) {
    const image = all(manifest, "Image").find(({ id }) => id === attribute(use, "resid"));
    if (image) sizes.set(attribute(image, "DefaultValue"), Number(attribute(use, "size")));
  }
  for (const [url, size] of sizes) {
    const file = fileOf(url, base, folder);
    if (!existsSync(file)) continue; // an address fault
    const real = pngSize(readFileSync(file));
    if (real !== `${size}×${size}`) faults.push(`${url} is ${real}, not ${size}×${size}`);
  }
  return faults;
}

const fileOf = (url: string, base: string, folder: string): string =>
  path.join(folder, decodeURIComponent(new URL(url).pathname.slice(new URL(base).pathname.length)));

/** Width and height from the header that every PNG begins with. */
function pngSize(file: Buffer): string {
  const png = file.subarray(0, 8).equals(Buffer.from("89504e470d0a1a0a", "hex"));
  return png ? `${file.readUInt32BE(16)}×${file.readUInt32BE(20)}` : "not a PNG";
}
