import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

const OFFICE_JS = path.dirname(require.resolve("@microsoft/office-js/dist/office.debug.js"));

/** What Microsoft's office.js finds in an add-in's window: a page without content whose scripts come from the package. */
export interface FakeWindow {
  readonly global: vm.Context & Record<string, unknown>;
  /** Runs a script as a <script> element would. */
  run(source: string, name: string): unknown;
  /** Stops every timer that office.js has left running. */
  close(): void;
}

const compiled = new Map<string, vm.Script>();

function officeScript(name: string): vm.Script {
  const known = compiled.get(name);
  if (known) return known;
  const script = new vm.Script(fs.readFileSync(path.join(OFFICE_JS, name), "utf8"), { filename: name });
  compiled.set(name, script);
  return script;
}

interface Element {
  src?: string;
  onload?: () => void;
}

/** An add-in's window, `external` being the door through which desktop Excel introduces itself. */
export function openWindow(external: object, bridge: object): FakeWindow {
  const timers = new Set<NodeJS.Timeout>();
  const keep = (timer: NodeJS.Timeout) => {
    timers.add(timer);
    return timer;
  };
  const global: Record<string, unknown> = {
    console,
    performance,
    URL,
    setTimeout: (work: () => void, ms?: number, ...rest: unknown[]) => keep(setTimeout(work, ms, ...(rest as []))),
    setInterval: (work: () => void, ms?: number, ...rest: unknown[]) => keep(setInterval(work, ms, ...(rest as []))),
    clearTimeout: (timer?: NodeJS.Timeout) => clearTimeout(timer),
    clearInterval: (timer?: NodeJS.Timeout) => clearInterval(timer),
    navigator: { userAgent: "node", language: "zh-CN" },
    external,
    _richApiNativeBridge: bridge,
    history: {},
    name: "",
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    sessionStorage: emptyStorage(),
    localStorage: emptyStorage(),
    location: {
      href: "https://localhost/",
      search: "",
      hash: "",
      protocol: "https:",
      host: "localhost",
      hostname: "localhost",
      pathname: "/",
    },
  };
  global.window = global.self = global.top = global.parent = global;

  const element = (tag: string): Element & Record<string, unknown> => ({
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    addEventListener: () => undefined,
    getElementsByTagName: () => [],
    appendChild: (child: Element) => load(child),
  });
  const load = (child: Element) => {
    const name = child.src && /^https:\/\/localhost\/office\/(.+)$/.exec(child.src)?.[1];
    if (!name) return;
    keep(
      setTimeout(() => {
        officeScript(name).runInContext(context);
        child.onload?.();
      }, 0),
    );
  };
  const head = element("head");
  global.document = {
    readyState: "complete",
    URL: "https://localhost/",
    cookie: "",
    head,
    body: element("body"),
    documentElement: element("html"),
    addEventListener: () => undefined,
    createElement: element,
    getElementById: () => null,
    getElementsByTagName: (tag: string) =>
      tag.toLowerCase() === "script"
        ? [{ src: "https://localhost/office/office.debug.js", getAttribute: () => null }]
        : [head],
  };
  const context = vm.createContext(global);
  officeScript("office.debug.js").runInContext(context);
  return {
    global: context as FakeWindow["global"],
    run: (source, name) => vm.runInContext(source, context, { filename: name }),
    close: () => timers.forEach((timer) => clearTimeout(timer)),
  };
}

const emptyStorage = () => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
