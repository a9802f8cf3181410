import { createHash } from "node:crypto";
import fc from "fast-check";
import { seal, type SealedCell } from "../../src/eligibility/seal";

/** The code of a text by another implementation of SHA-256 (OpenSSL's, in Node). */
const codeOf = (text: string) =>
  createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16).toUpperCase().match(/.{4}/g)!.join("-");

describe("the seal of a range", () => {
  it("is the head of SHA-256 in fours, as FIPS 180-4's examples have it", () => {
    expect(seal([["abc"]])).toBe("BA78-16BF-8F01-CFEA");
    expect(seal([[null]])).toBe("E3B0-C442-98FC-1C14"); // of nothing
    expect(seal([["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"]])).toBe("248D-6A61-D206-38B8");
  });

  it("joins rows by LF and cells by TAB", () => {
    const rows = [
      ["申报组织", "资料评审", null],
      ["甲公司", 560, true],
      ["乙公司", 499.99, { error: "#N/A" }],
    ];
    expect(seal(rows)).toBe(codeOf("申报组织\t资料评审\t\n甲公司\t560\tTRUE\n乙公司\t499.99\t#N/A"));
  });

  it.each([
    [500, "500"],
    [86.5, "86.5"],
    [0.1, "0.1"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1 / 3, "0.3333333333333333"],
    [-12.25, "-12.25"],
    [-0, "0"],
    [1e21, "1000000000000000000000"],
    [1.5e300, `15${"0".repeat(299)}`],
    [1e-7, "0.0000001"],
    [-1.25e-9, "-0.00000000125"],
    [5e-324, `0.${"0".repeat(323)}5`],
  ])("writes the number %d as %s", (number, written) => expect(seal([[number]])).toBe(codeOf(written)));

  it("takes text in NFC and trimmed, and space alone for a blank", () => {
    expect(seal([["  e\u0301 \u3000"]])).toBe(codeOf("é"));
    expect(seal([["か\u3099"]])).toBe(codeOf("が"));
    expect(seal([["\u00A0 \n"]])).toBe(seal([[null]]));
    expect(seal([["８６．５"]])).not.toBe(seal([[86.5]])); // NFC keeps full width
  });

  it("writes logical values in English capitals, whatever the language", () => {
    expect(seal([[true, false]])).toBe(codeOf("TRUE\tFALSE"));
  });

  it("changes when a score turns into an error, and when the error changes", () => {
    const codes = [560, { error: "#N/A" }, { error: "#DIV/0!" }, null, 0].map((cell) => seal([[cell]]));
    expect(new Set(codes).size).toBe(codes.length);
    expect(seal([[NaN]])).toBe(seal([[{ error: "#NUM!" }]]));
  });

  it("seals alike what reads alike", () => {
    expect(seal([["86.5", "TRUE"]])).toBe(seal([[86.5, true]]));
  });

  it("changes with the order and the shape of the cells", () => {
    expect(seal([[1, 2]])).not.toBe(seal([[2, 1]]));
    expect(seal([[1, 2]])).not.toBe(seal([[1], [2]]));
    expect(seal([[1, null]])).not.toBe(seal([[1]]));
    expect(seal([[1], [null]])).not.toBe(seal([[1]]));
    expect(seal([[1, 23]])).not.toBe(seal([[12, 3]]));
  });

  it("leaves a TAB or a line break inside a text as it stands: escaped by nothing", () => {
    expect(seal([["a\tb", "c"]])).toBe(codeOf("a\tb\tc"));
    expect(seal([["a\tb", "c"]])).toBe(seal([["a", "b\tc"]]));
    expect(seal([["一行\n二行"]])).toBe(codeOf("一行\n二行"));
  });

  it("writes any text in UTF-8, half a surrogate pair as the replacement character", () => {
    expect(seal([["aé质𠮷👍"]])).toBe(codeOf("aé质𠮷👍"));
    expect(seal([["\uD842"]])).toBe(codeOf("\uFFFD"));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(seal([[text]])).toBe(codeOf(text.normalize("NFC").trim()));
      }),
    );
  });

  it("changes when any one cell of numbers changes", () => {
    const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
    const range = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(range, fc.nat(), fc.nat(), cell, (rows, i, j, other) => {
        const [row, column] = [i % rows.length, j % 3];
        const changed: SealedCell[][] = rows.map((cells) => [...cells]);
        changed[row][column] = other;
        const same = rows[row][column] === other;
        expect(seal(changed) === seal(rows)).toBe(same);
      }),
    );
  });
});
