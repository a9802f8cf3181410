import vm from "node:vm";
import { type Argument, type Build, CURRENT, type Shown } from "./cells";
import { type Bundle, readBundle } from "./bundle";
import { marshal } from "./marshal";
import { shown } from "./shown";

/** Calls functions of the built bundle; synchronous ones answer at once. */
export interface ExcelHost {
  readonly associated: readonly string[];
  /** What the bundle left on the global object of its context. */
  readonly globals: readonly string[];
  call(id: string, ...given: Argument[]): Shown;
}

interface Inside {
  readonly associated: () => string;
  readonly invoke: (id: string, values: string, dataTypes: boolean) => string;
}

/**
 * Excel's side of a call, in a context with nothing in it but JavaScript and CustomFunctions: no DOM, no Node, no timers.
 * Only text crosses, as between Excel and its web view. The script lives in the context, so that every array and error a
 * function meets is of its own realm.
 */
const INSIDE = `(() => {
  const functions = new Map();
  class CustomFunctionError extends Error {
    constructor(code, message) {
      super(message ?? "");
      this.code = code ?? "#VALUE!";
    }
    toJSON() {
      const kept = this.code === "#VALUE!" || this.code === "#N/A";
      return { type: "Error", basicValue: this.code, message: kept && this.message !== "" ? this.message : undefined };
    }
  }
  const ErrorCode = {
    invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!",
    nullReference: "#NULL!", invalidName: "#NAME?", invalidReference: "#REF!",
  };
  globalThis.CustomFunctions = {
    associate(id, body) { functions.set(id.toUpperCase(), body); },
    Error: CustomFunctionError,
    ErrorCode,
  };
  const arrive = (values, dataTypes) => JSON.parse(values, (_, value) => {
    if (value === null || typeof value !== "object" || !("wireError" in value)) return value;
    return dataTypes
      ? { type: "Error", basicType: "Error", basicValue: value.wireError }
      : new CustomFunctionError(value.wireError);
  });
  const run = (id, values) => {
    try {
      return functions.get(id)(...values, { functionName: id });
    } catch (thrown) {
      return thrown instanceof CustomFunctionError ? thrown : new CustomFunctionError("#VALUE!");
    }
  };
  return {
    associated: () => JSON.stringify([...functions.keys()]),
    invoke(id, values, dataTypes) {
      const result = run(id, arrive(values, dataTypes));
      if (typeof result?.then === "function") throw new Error(id + " answers later; functions are synchronous");
      if (Number.isNaN(result)) return JSON.stringify(new CustomFunctionError("#VALUE!"));
      if (result === Infinity || result === -Infinity) return JSON.stringify(new CustomFunctionError("#NUM!"));
      return JSON.stringify(result ?? null);
    },
  };
})()`;

export interface HostOptions {
  readonly bundle?: Bundle;
  readonly build?: Build;
  /** Excel's display language; left out, there is no Office object at all. */
  readonly language?: string;
}

/** Loads the bundle as Excel does and calls it by its metadata. */
export function excelHost({ bundle = readBundle(), build = CURRENT, language }: HostOptions = {}): ExcelHost {
  const office = language === undefined ? {} : { Office: { context: { displayLanguage: language } } };
  const context = vm.createContext(office);
  const inside = vm.runInContext(INSIDE, context) as Inside;
  const before = new Set(Object.getOwnPropertyNames(context));
  vm.runInContext(bundle.script, context, { filename: "functions.js" });
  const globals = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
  const associated = JSON.parse(inside.associated()) as string[];
  return {
    associated,
    globals,
    call(id, ...given) {
      const entry = bundle.entry(id);
      if (!associated.includes(id)) return { error: "#NAME?" };
      const sent = marshal(entry, given, bundle.metadata, build);
      if (!sent.called) return sent.shown;
      return shown(entry, JSON.parse(inside.invoke(id, JSON.stringify(sent.values), build.dataTypes)));
    },
  };
}
