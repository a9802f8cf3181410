import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { type CellValue, isErrorValue } from "../../../workbook/model";
import { type Answer, call } from "./call";
import type { Implementation } from "./custom-functions";
import type { Argument, MarshalOptions } from "./marshal";
import type { Messages } from "./messages";
import type { FunctionMetadata } from "./metadata";

/** How many arguments a formula may have in Excel. */
const MOST_ARGUMENTS = 255;

type Calculated = ReturnType<BaseFunction["calculate"]>;

export type UniverFunction = new (name: string) => BaseFunction;

/**
 * A custom function as a class that the grid's formula engine knows. Blanks and errors reach the function as in
 * Excel, and nothing escapes: an exception here would end the whole calculation.
 */
export function univerFunction(
  metadata: FunctionMetadata,
  implementation: Implementation,
  options: MarshalOptions,
  messages: Messages,
): UniverFunction {
  const { parameters } = metadata;
  const least = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const most = parameters.some(({ repeating }) => repeating) ? MOST_ARGUMENTS : parameters.length;
  return class extends BaseFunction {
    override minParams = least;
    override maxParams = most;

    override calculate(...variants: BaseValueObject[]): Calculated {
      const answers = call(metadata, implementation, variants.map(argument), options);
      messages.keep(this.subUnitId ?? "", this.row, this.column, answers);
      return this.#result(answers);
    }

    #result(answers: readonly (readonly Answer[])[]): Calculated {
      const values = answers.map((row) => row.map(({ value }) => valueObject(value)));
      if (values.length === 1 && values[0].length === 1) return values[0][0];
      return ArrayValueObject.create({
        calculateValueList: values,
        rowCount: values.length,
        columnCount: values[0].length,
        unitId: this.unitId ?? "",
        sheetId: this.subUnitId ?? "",
        row: this.row,
        column: this.column,
      });
    }
  };
}

/** An argument of a call. The engine gives a range, even of one cell, as an array, and an omitted argument as null. */
function argument(variant: BaseValueObject): Argument {
  if (variant.isArray()) return variant.getArrayValue().map((row) => row.map(cellValue));
  return variant.isNull() ? undefined : cellValue(variant);
}

function cellValue(value: BaseValueObject | null | undefined | void): CellValue {
  if (!value || value.isNull()) return null;
  return value.isError() ? { error: (value as ErrorValueObject).getErrorType() } : value.getValue();
}

function valueObject(value: CellValue): BaseValueObject {
  if (isErrorValue(value)) return ErrorValueObject.create(value.error as Parameters<typeof ErrorValueObject.create>[0]);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value ?? "");
}
