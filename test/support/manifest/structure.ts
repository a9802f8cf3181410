import { all, attribute } from "./parse";

/** Which resources an element with a resid may point to. */
const KINDS: Record<string, string> = {
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Image: "Images",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};
const SETS = "SharedRuntime 1.1, CustomFunctionsRuntime 1.3, ExcelApi 1.12";

/** What Excel would trip over and no schema sees: references, ids, the shared runtime's rules, what is asked of the host. */
export function structureFaults(manifest: Document): string[] {
  return [...references(manifest), ...ids(manifest), ...sharedRuntime(manifest), ...demands(manifest)];
}

function references(manifest: Document): string[] {
  const resources = all(manifest, "Resources")[0];
  const kindOf = new Map(
    [...(resources?.children ?? [])].flatMap((kind) => [...kind.children].map((r) => [r.id, kind.localName] as const)),
  );
  const used = new Set<string>();
  const faults = [...manifest.querySelectorAll("[resid]")].flatMap((element) => {
    const resid = attribute(element, "resid");
    used.add(resid);
    const kind = kindOf.get(resid);
    if (kind === undefined) return [`${element.localName}: no resource ${resid}`];
    return kind === KINDS[element.localName] ? [] : [`${element.localName}: ${resid} is one of ${kind}`];
  });
  return [...faults, ...[...kindOf.keys()].filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`)];
}

function ids(manifest: Document): string[] {
  const elements = [...manifest.querySelectorAll("[id]")].filter(({ localName }) => localName !== "OfficeTab");
  const given = elements.map(({ id }) => id);
  const twice = given.filter((id, i) => given.indexOf(id) !== i).map((id) => `id ${id} is given twice`);
  return [...twice, ...given.filter((id) => id.length > 32).map((id) => `id ${id} is longer than 32 characters`)];
}

function sharedRuntime(manifest: Document): string[] {
  const host = all(manifest, "Runtimes")[0]?.parentElement;
  const runtime = all(manifest, "Runtime")[0];
  if (!host || !runtime) return ["no runtime is declared"];
  const faults: string[] = [];
  if (host.firstElementChild?.localName !== "Runtimes") faults.push("Runtimes is not the first in its host");
  if (attribute(runtime, "lifetime") !== "long") faults.push("the runtime does not live as long as the workbook");
  const pages = [
    ...all(manifest, "Page").map((page) => page.firstElementChild ?? page),
    ...all(manifest, "FunctionFile"),
    ...all(manifest, "Action").flatMap((action) => all(action, "SourceLocation")),
  ];
  for (const page of pages)
    if (attribute(page, "resid") !== attribute(runtime, "resid"))
      faults.push(`${page.parentElement?.localName} ${page.localName}: not the runtime's page`);
  if (all(manifest, "TaskpaneId").length > 0) faults.push("a TaskpaneId gives the pane a runtime of its own");
  return faults;
}

function demands(manifest: Document): string[] {
  const sets = all(manifest, "Set")
    .map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`)
    .join(", ");
  const permissions = all(manifest, "Permissions")[0]?.textContent;
  return [
    ...(sets === SETS ? [] : [`asks for ${sets}`]),
    ...(permissions === "ReadWriteDocument" ? [] : [`asks for ${permissions}`]),
  ];
}
