import { readFileSync } from "node:fs";
import vm from "node:vm";
import { type Argument, type Build, CURRENT, type Shown } from "./cells";
import { type Bundle, readBundle } from "./bundle";
import { marshal, type Wire } from "./marshal";
import { shown } from "./shown";

/**
 * Calls the bundle through Microsoft's own custom functions runtime. We stand where Excel stands: behind the native
 * bridge, over which it sends invocations and to which the runtime sends results.
 */
export interface MicrosoftRuntime {
  readonly associated: readonly string[];
  call(id: string, ...given: Argument[]): Promise<Shown>;
}

// The numbers of the bridge's protocol.
const FROM_HOST = 3;
const RESPONSE = 2;
const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const ALLOW_ERRORS = 4;
const ALLOW_DATA_TYPES = 8;

/** [id, succeeded, value, error code when it failed] */
type Result = [number, boolean, unknown, number?];

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface Request {
  readonly id: number;
  readonly message: { readonly body: Query };
}

interface Query {
  readonly Actions: readonly {
    readonly Id: number;
    readonly Name?: string;
    readonly ArgumentInfo?: { Arguments?: unknown[] };
  }[];
}

const ERROR_BY_NUMBER: Record<number, string> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

export function microsoftRuntime({
  bundle = readBundle(),
  build = CURRENT,
}: { readonly bundle?: Bundle; readonly build?: Build } = {}): MicrosoftRuntime {
  const waiting = new Map<number, (result: Result) => void>();
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => answer(JSON.parse(text) as Request),
  };
  const answer = ({ id, message }: Request): void => {
    const { Actions } = message.body;
    const results = Actions.filter(({ Name }) => Name === "SetInvocationArrayResults");
    for (const action of results)
      for (const result of (action.ArgumentInfo?.Arguments?.[0] ?? []) as Result[]) waiting.get(result[0])?.(result);
    const body = JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
    const response = { id, type: RESPONSE, flags: 0, message: { statusCode: 200, headers: {}, body } };
    setImmediate(() => bridge.onMessageFromHost?.(JSON.stringify(response)));
  };

  let loaded = false;
  const page = vm.createContext(webView(bridge, () => loaded));
  const runtime = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.debug.js");
  vm.runInContext(readFileSync(runtime, "utf8"), page, { filename: "custom-functions-runtime.debug.js" });
  vm.runInContext(bundle.script, page, { filename: "functions.js" });
  loaded = true;
  const associated = vm.runInContext("Object.keys(CustomFunctions._association.mappings)", page) as string[];

  let calls = 0;
  return {
    associated: [...associated],
    async call(id, ...given) {
      const entry = bundle.entry(id);
      const sent = marshal(entry, given, bundle.metadata, build);
      if (!sent.called) return sent.shown;
      const number = ++calls;
      const values = sent.values.map((value) => wired(value, build));
      const flags = ALLOW_ERRORS | (build.dataTypes ? ALLOW_DATA_TYPES : 0);
      const message = JSON.stringify([number, id, values, null, flags]);
      const entries = [{ messageCategory: CUSTOM_FUNCTION, messageType: INVOKE, message }];
      const [, succeeded, value, code] = await new Promise<Result>((resolve) => {
        waiting.set(number, resolve);
        bridge.onMessageFromHost?.(JSON.stringify({ type: FROM_HOST, message: { entries } }));
      });
      if (succeeded) return shown(entry, value);
      const error = ERROR_BY_NUMBER[code ?? 7] ?? "#VALUE!";
      return typeof value === "string" && value !== "" ? { error, message: value } : { error };
    },
  };
}

/** Errors among the arguments as Excel writes them on the bridge. */
function wired(value: Wire, build: Build): unknown {
  if (Array.isArray(value)) return value.map((inner: Wire) => wired(inner, build));
  if (typeof value !== "object" || value === null) return value;
  const { wireError } = value as { wireError: string };
  return build.dataTypes
    ? { value: JSON.stringify({ type: "Error", basicType: "Error", basicValue: wireError }) }
    : { type: "CustomFunctionError", code: wireError };
}

/**
 * As much of a web view as the runtime touches while it loads. What it polls for while loading (the rest of office.js)
 * never comes, so those timers are dropped; later ones, the pauses between batches of results, fire at once.
 */
function webView(bridge: Bridge, loaded: () => boolean): vm.Context {
  const element = () => ({ style: {}, setAttribute() {}, appendChild() {}, getElementsByTagName: () => [] });
  const storage = { getItem: () => null, setItem() {} };
  const script = { src: "https://localhost/custom-functions-runtime.debug.js", getAttribute: () => null };
  const soon = (work: (...args: unknown[]) => void, _ms: number, ...args: unknown[]) =>
    loaded() ? setTimeout(work, 0, ...args) : 0;
  const page: Record<string, unknown> = {
    console: { log() {}, warn() {}, error() {} },
    setTimeout: soon,
    clearTimeout,
    setInterval: () => 0,
    clearInterval() {},
    navigator: { userAgent: "node", language: "zh-CN" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", hostname: "localhost" },
    addEventListener() {},
    sessionStorage: storage,
    localStorage: storage,
    external: {},
    history: {},
    _richApiNativeBridge: bridge,
    document: {
      readyState: "loading",
      addEventListener() {},
      createElement: element,
      getElementById: () => null,
      getElementsByTagName: (tag: string) => (tag.toLowerCase() === "script" ? [script] : [element()]),
      head: element(),
      body: element(),
      URL: "https://localhost/",
      cookie: "",
    },
  };
  return Object.assign(page, { window: page, self: page, top: page, parent: page });
}
