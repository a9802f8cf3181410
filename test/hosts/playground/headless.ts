import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { GridBook } from "../../../src/hosts/playground/grid-book";
import { CustomFunctionsRuntime, type Implementation } from "../../../src/hosts/playground/runtime/custom-functions";
import { gridFunctions } from "../../../src/hosts/playground/runtime/functions";
import { Messages } from "../../../src/hosts/playground/runtime/messages";
import type { FunctionMetadata } from "../../../src/hosts/playground/runtime/metadata";

/** A function for tests whose one parameter and result are ranges of anything. */
export interface TestFunction {
  readonly name: string;
  readonly body: Implementation;
}

/** The grid without its interface, with functions of a test's own under TEST. */
export function headlessGrid(functions: readonly TestFunction[] = []): { grid: GridBook; close: () => void } {
  const runtime = new CustomFunctionsRuntime();
  const messages = new Messages();
  const entries = functions.map(({ name, body }): FunctionMetadata => {
    runtime.associate(name, body);
    return {
      id: name,
      name,
      parameters: [{ name: "cells", type: "any", dimensionality: "matrix", optional: true }],
      result: { type: "any", dimensionality: "matrix" },
    };
  });
  const metadata = { allowErrorForDataTypeAny: true, functions: entries };
  const given = gridFunctions("TEST", metadata, metadata, runtime, messages);
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: given.functions });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  const grid = new GridBook(
    univer.__getInjector(),
    given.functions.map(([, name]) => name),
    messages,
  );
  return {
    grid,
    close: () => {
      grid.dispose();
      univer.dispose();
    },
  };
}
