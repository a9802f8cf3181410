import { LIMITS, type Limits } from "../../src/workbook/limits";
import { readBook } from "../../src/workbook/read";
import { scanXml } from "../../src/workbook/xml/scan";
import { partsOf } from "./support/xlsx-of";
import { zipOf, type Part } from "./support/zip-of";

const parts = partsOf({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] });
const outcome = async (made: readonly Part[], limits: Partial<Limits> = {}, name = "a.xlsx") => {
  const read = await readBook(zipOf(made), name, { ...LIMITS, ...limits });
  return read.ok
    ? read.format
    : [read.refusal.code, read.refusal.params.what ?? read.refusal.params.kind].filter(Boolean).join(" ");
};
const spoiled = (name: string, change: Partial<Part>) =>
  parts.map((part) => (part.name === name ? { ...part, ...change } : part));
const SHEET = "xl/worksheets/sheet1.xml";

test("the workbook these tests spoil is sound", async () => expect(await outcome(parts)).toBe("xlsx"));

test("stored parts are read like packed ones", async () => {
  expect(await outcome(parts.map((part) => ({ ...part, method: 0 })))).toBe("xlsx");
});

test("a file too large is refused before anything is read", async () => {
  expect(await outcome(parts, { fileBytes: 100 })).toBe("too-large");
});

test("too many parts, too large parts and too large a sum are refused", async () => {
  expect(await outcome(parts, { entries: 3 })).toBe("bomb entries");
  expect(await outcome(parts, { entryBytes: 100 })).toBe("bomb inflation");
  expect(await outcome(parts, { totalBytes: 500 })).toBe("bomb inflation");
});

test("a part over a megabyte may not inflate without measure", async () => {
  expect(await outcome([...parts, { name: "xl/media/a.bin", data: new Uint8Array(2 << 20) }])).toBe("bomb inflation");
  expect(await outcome([...parts, { name: "xl/media/a.bin", data: new Uint8Array(1 << 19) }])).toBe("xlsx");
});

test("a part that inflates past the size it states is stopped there", async () => {
  expect(await outcome(spoiled(SHEET, { size: 50 }))).toBe("bomb inflation");
});

test("a part shorter than stated, of another checksum, or of an unknown method is damaged", async () => {
  expect(await outcome(spoiled(SHEET, { size: 5000 }))).toBe("corrupt");
  expect(await outcome(spoiled(SHEET, { crc: 1 }))).toBe("corrupt");
  expect(await outcome(spoiled(SHEET, { method: 12 }))).toBe("corrupt");
});

test("an encrypted zip is refused as that", async () =>
  expect(await outcome(spoiled(SHEET, { flags: 1 }))).toBe("encrypted"));

test("parts of one name, also in other letters, are refused: which one counts is not known", async () => {
  expect(await outcome([...parts, parts.at(-1)!])).toBe("corrupt");
  expect(await outcome([...parts, { name: "XL/Worksheets/SHEET1.xml", data: "<worksheet/>" }])).toBe("corrupt");
});

test("names that climb out of the package are refused, backslashes and a slash in front are not", async () => {
  expect(await outcome([...parts, { name: "../../evil", data: "" }])).toBe("corrupt");
  expect(await outcome([...parts, { name: "xl\\..\\..\\evil", data: "" }])).toBe("corrupt");
  expect(await outcome(parts.map((part) => ({ ...part, name: part.name.replaceAll("/", "\\") })))).toBe("xlsx");
  expect(await outcome(parts.map((part) => ({ ...part, name: `/${part.name}` })))).toBe("xlsx");
});

test("too many cells, rows or described columns are refused", async () => {
  const cells = "<c><v>1</v></c>".repeat(60);
  const sheet = (inner: string) => spoiled(SHEET, { data: `<worksheet>${inner}</worksheet>` });
  expect(await outcome(sheet(`<sheetData><row>${cells}</row></sheetData>`), { cells: 50 })).toBe("bomb cells");
  expect(await outcome(sheet(`<sheetData>${"<row/>".repeat(60)}</sheetData>`), { cells: 50 })).toBe("bomb cells");
  expect(
    await outcome(sheet('<cols><col min="1" max="60" width="3" customWidth="1"/></cols><sheetData/>'), { cells: 50 }),
  ).toBe("bomb cells");
  expect(await outcome(sheet(`<sheetData><row>${cells}</row></sheetData>`), { cells: 61 })).toBe("xlsx");
});

test("what multiplies is counted: long shared formulas, lists over many rows, ranges, and one part under two names", async () => {
  const sheet = (inner: string) => spoiled(SHEET, { data: `<worksheet>${inner}</worksheet>` });
  const formula = `SUM(${"A1+".repeat(2000)}1)`;
  const clones = '<c><f t="shared" si="0"/></c>'.repeat(20);
  const shared = `<sheetData><row><c><f t="shared" si="0">${formula}</f></c>${clones}</row></sheetData>`;
  expect(await outcome(sheet(shared), { cells: 500 })).toBe("bomb cells");
  expect(await outcome(sheet(shared), { cells: 5000 })).toBe("xlsx");

  const far = '<sheetData><row r="1048576"><c><v>1</v></c></row></sheetData>';
  const list = '<dataValidation type="list" sqref="B1"><formula1>$A:$A</formula1></dataValidation>';
  expect(await outcome(sheet(`${far}<dataValidations>${list}</dataValidations>`), { cells: 1000 })).toBe("bomb cells");

  const many = `<dataValidation type="whole" sqref="${"A1 ".repeat(2000)}"/>`;
  expect(await outcome(sheet(`<sheetData/><dataValidations>${many}</dataValidations>`), { cells: 1000 })).toBe(
    "bomb cells",
  );

  const twice = parts.map((part) =>
    part.name === "xl/workbook.xml"
      ? {
          ...part,
          data: String(part.data).replace("</sheets>", '<sheet name="again" sheetId="2" r:id="rId1"/></sheets>'),
        }
      : part,
  );
  expect(await outcome(twice)).toBe("corrupt");
});

test("brackets nested without end are read in one go", async () => {
  const deep = `${"_xlfn.SINGLE(".repeat(60_000)}1${")".repeat(60_000)}`;
  const data = `<worksheet><sheetData><row><c><f>${deep}</f><v>1</v></c></row></sheetData></worksheet>`;
  expect(await outcome(spoiled(SHEET, { data }))).toBe("xlsx");
}, 20_000);

test("every cut of a workbook is refused or read, and never throws", async () => {
  const whole = zipOf(parts);
  for (let length = 0; length < whole.length; length += 7) {
    const read = await readBook(whole.subarray(0, length), "a.xlsx");
    expect(read.ok).toBe(false);
  }
});

test("every flipped byte of a workbook is refused or gives the same cell", async () => {
  const whole = zipOf(parts);
  for (let i = 0; i < whole.length; i += 3) {
    const bytes = Uint8Array.from(whole);
    bytes[i]! ^= 0x55;
    const read = await readBook(bytes, "a.xlsx");
    if (read.ok) expect(read.book.sheets[0]?.rows[0]?.[0]).toEqual({ value: 1 });
  }
}, 30_000);

test("other documents are refused by what they are", async () => {
  expect(await outcome([{ name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", method: 0 }])).toBe(
    "unsupported ods",
  );
  expect(await outcome([{ name: "word/document.xml", data: "<w/>" }])).toBe("unsupported word");
  expect(await outcome([{ name: "ppt/presentation.xml", data: "<p/>" }])).toBe("unsupported slides");
  expect(await outcome([{ name: "评分.txt", data: "1" }])).toBe("unsupported archive");
  const bytes = (text: string, name: string) => readBook(new TextEncoder().encode(text), name);
  for (const [text, name, kind] of [
    ["%PDF-1.7", "a.pdf", "pdf"],
    ["  <!DOCTYPE html><p>", "a.xls", "html"],
    ["<?xml version='1.0'?><Workbook/>", "a.xls", "xml"],
    ["hello", "a.docx", "unknown"],
    ["hello", "a.xlsx", "unknown"],
  ])
    expect(await bytes(text!, name!)).toMatchObject({ ok: false, refusal: { code: "unsupported", params: { kind } } });
});

test("macros are not run, only told of", async () => {
  const links = parts.map((part) =>
    part.name === "xl/_rels/workbook.xml.rels"
      ? {
          ...part,
          data: String(part.data).replace(
            "</R",
            '<Relationship Id="v" Type="x/vbaProject" Target="vbaProject.bin"/></R',
          ),
        }
      : part,
  );
  const read = await readBook(zipOf([...links, { name: "xl/vbaProject.bin", data: "x" }]), "a.xlsm");
  expect(read).toMatchObject({ ok: true, format: "xlsm", notes: [{ code: "macros" }] });
});

describe("XML", () => {
  const scan = (xml: string) => {
    const seen: string[] = [];
    scanXml(xml, "p", {
      open: (name, tag) => seen.push(name + (tag.get("a") ?? "")),
      text: (text) => seen.push(text),
      close: (name) => seen.push(`/${name}`),
    });
    return seen.join(" ");
  };
  const code = (xml: string) => {
    try {
      return scan(xml);
    } catch (error) {
      return (error as { refusal: { code: string } }).refusal.code;
    }
  };

  test("tags, attributes in either quotes, comments, instructions and CDATA", () => {
    expect(scan('<?xml version="1.0"?><!-- <x> --><p:r a="1>2" b = \'x\'><q a=\'"\'/>t<![CDATA[<&]]></p:r>\n')).toBe(
      'r1>2 q" /q t <& /r',
    );
  });

  test("xmlns:a is no attribute a, and a prefixed one is", () => {
    expect(scan('<r xmlns:a="n"/>')).toBe("r /r");
    expect(scan('<r ba="0" p:a="1"/>')).toBe("r1 /r");
  });

  test.each([
    "<r>",
    "<r></s>",
    "<r",
    "<r a=1/>",
    '<r a="1/>',
    "</r>",
    "<r>&x;</r>",
    "<r>&constructor;</r>",
    "<r>&</r>",
    "<r>&#x110000;</r>",
    "<r/>x",
    "<!-- ",
    "<r><![CDATA[</r>",
    "< />",
  ])("%s is damaged", (xml) => expect(code(xml)).toBe("corrupt"));

  test("a document that defines entities is refused, used or not; a bare DOCTYPE is passed over", () => {
    expect(code('<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]><r>&e;</r>')).toBe("bomb");
    expect(code('<!DOCTYPE r [<!ENTITY e "x">]><r/>')).toBe("bomb");
    expect(code('<!DOCTYPE r SYSTEM "http://x"><r/>')).toBe("r /r");
  });
});
