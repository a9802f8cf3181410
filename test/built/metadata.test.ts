import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import type { Metadata, Parameter } from "../../scripts/build/metadata";
import { DIST } from "../support/excel/bundle";
import { SIGNATURES } from "../support/signatures";

const SCHEMA = path.join(DIST, "../../shared/schemas/functions.schema.json");
const read = (file: string) => JSON.parse(readFileSync(path.join(DIST, file), "utf8")) as Metadata;
const english = read("functions.json");
const chinese = read("functions-zh-CN.json");
const both = { "functions.json": english, "functions-zh-CN.json": chinese };

const argument = ({ name, optional }: Parameter) => (optional ? `[${name}]` : name);

/** The contract's own way of writing a signature; `site` is left out under rule 8, so the metadata has it optional. */
const plain = (signature: string) => signature.replaceAll(/[[\]]/g, "");

test("the functions are the contract's, with its names in its order", () => {
  const built = english.functions.map(({ id, parameters }) => `${id}(${parameters.map(argument).join(", ")})`);
  expect(built.map(plain).sort()).toEqual(SIGNATURES.map(plain).sort());
});

test("an argument the contract lets users leave out is optional", () => {
  for (const signature of SIGNATURES) {
    const entry = english.functions.find(({ id }) => signature.startsWith(`${id}(`));
    for (const parameter of entry?.parameters ?? [])
      if (signature.includes(`[${parameter.name}]`))
        expect([entry?.id, parameter]).toMatchObject([entry?.id, { optional: true }]);
  }
});

test("ranges come as matrices of anything, errors and data types among them", () => {
  expect(english).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  for (const { id, parameters } of english.functions)
    for (const parameter of parameters.filter(({ dimensionality }) => dimensionality === "matrix"))
      expect([id, parameter.name, parameter.type]).toEqual([id, parameter.name, "any"]);
});

test("the languages differ in words alone", () => {
  const bare = ({ functions }: Metadata) =>
    functions.map(({ description, parameters, ...rest }) => ({
      ...rest,
      described: description !== undefined,
      parameters: parameters.map(({ name, description: _, ...kept }) => ({ ...kept, named: name !== "" })),
    }));
  expect(bare(chinese)).toEqual(bare(english));
});

test("every word of the Chinese file is Chinese", () => {
  for (const { id, description, parameters } of chinese.functions)
    for (const text of [description, ...parameters.flatMap(({ name, description }) => [name, description])])
      expect(`${id}: ${text}`).toMatch(/\p{Script=Han}/u);
});

test("every function is on help.html", () => {
  const help = readFileSync(path.join(DIST, "help.html"), "utf8");
  for (const { id } of english.functions) expect(help).toMatch(new RegExp(`href="?help/${id}\\.html`));
});

const schema = existsSync(SCHEMA);
if (!schema) console.log("skipped: ../shared/schemas/functions.schema.json is not there");
describe.each(Object.entries(both))("%s", (_, metadata) => {
  (schema ? test : test.skip)("is valid against the schema of functions.json", () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")) as object);
    validate(metadata);
    expect(validate.errors ?? []).toEqual([]);
  });
});
