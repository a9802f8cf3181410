/** The manifest as a document; needs the jsdom environment. Not well-formed throws. */
export function parseManifest(source: string): Document {
  const document = new DOMParser().parseFromString(source, "application/xml");
  const error = document.getElementsByTagName("parsererror")[0];
  if (error) throw new Error(`manifest: ${error.textContent}`);
  return document;
}

/** All elements of a local name, whatever their namespace, in the document's order. */
export const all = (from: Document | Element, name: string): Element[] => [...from.getElementsByTagNameNS("*", name)];

export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
