import type { Text } from "../../text/text";
import type { Scheme } from "../scheme";
import { unsaidText, type RowCells, type Shape } from "./field";
import type { Line } from "./lines";
import { type Reading, WHOLE } from "./reading";
import type { Entry, Property, Section } from "./section";

/** A part of a scheme that there is one of: its rows name no object. */
export interface SingleSpec {
  readonly title: Text;
  /** How the keys of its rules begin, e.g. `committee.`; "" for the scheme's own. */
  readonly place: string;
  readonly of: (scheme: Scheme) => object | undefined;
  readonly into: (values: Values) => Partial<Scheme>;
  readonly properties: readonly Property[];
}

export type Values = Record<string, unknown>;

export function singleSection({ title, place, of, into, properties }: SingleSpec): Section<Values> {
  const fill =
    ({ prop, key, shape }: Property) =>
    (values: Values, line: Line, reading: Reading) => {
      if (isBlank(line, shape) || !reading.once(`${place}${prop}`, line, key)) return;
      const value = reading.watch(`${place}${prop}`, () => shape.read(line, reading, key));
      if (value !== undefined) values[prop] = value;
    };
  return {
    title,
    entries: properties.map(
      (property): Entry<Values> => ({ ...described(property), object: null, fill: fill(property) }),
    ),
    open: (scheme) => {
      const from = (scheme && (of(scheme) as Values | undefined)) ?? {};
      return Object.fromEntries(
        properties.flatMap(({ prop }) => (from[prop] === undefined ? [] : [[prop, from[prop]]])),
      );
    },
    build: (values, reading) => {
      if (Object.keys(values).length === 0) return {};
      return into({ ...unsaidOf(properties, values, reading, WHOLE), ...values });
    },
    write: (scheme, names) => {
      const values = of(scheme) as Values | undefined;
      if (!values) return [];
      return properties.flatMap(({ prop, key, shape }): RowCells[] =>
        values[prop] === undefined ? [] : [{ item: key.zh, ...shape.write(values[prop], names) }],
      );
    },
  };
}

export const described = ({ key, also, shape }: Property) => ({ key, also, form: shape.form });

/** A row that is not filled in yet says nothing. */
export const isBlank = (line: Line, { form }: Shape<unknown>): boolean =>
  form !== null && line.cell("value") === null && line.cell("nature") === null;

/** Rules that must be there and that nothing says. */
export function unsaidOf(properties: readonly Property[], values: Values, reading: Reading, clause: string): Values {
  const missing = properties.filter(({ prop, required }) => required && values[prop] === undefined);
  return Object.fromEntries(
    missing.map(({ prop, key, shape }) => [prop, { ...reading.own(clause), unsaid: unsaidText(key, shape.form) }]),
  );
}
