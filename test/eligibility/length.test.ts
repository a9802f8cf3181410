import fc from "fast-check";
import { lengthOf } from "../../src/eligibility/length";

describe("字数 as Word counts it", () => {
  // The three the rules give (Words and days), then each kind of character on its own.
  it.each([
    ["我爱中国。", 5],
    ["I love音乐", 4],
    ["GB/T 19580-2012卓越绩效", 6],
  ])("%s counts %d", (text, count) => expect(lengthOf(text)).toBe(count));

  it("counts nothing for nothing", () => {
    for (const text of ["", " ", "\t\n\r\n", "\u00A0", "\u3000\u3000", "\u200B\uFEFF"]) expect(lengthOf(text)).toBe(0);
  });

  it("counts a run between spaces once, whatever half-width marks are in it", () => {
    // office-forums.com, thread 1655850, on Word's own statistics: 06/30/2003 one, vis-a-vis one, June 30, 2003 three.
    expect(lengthOf("06/30/2003")).toBe(1);
    expect(lengthOf("vis-a-vis")).toBe(1);
    expect(lengthOf("June 30, 2003")).toBe(3);
    expect(lengthOf("95.5%")).toBe(1);
    expect(lengthOf("营收增长12.5%，利润3,200万元")).toBe(4 + 1 + 1 + 2 + 1 + 2);
  });

  it("counts half-width marks by themselves as a run, and half-width katakana one by one", () => {
    // Seen in Word and told by a user (ufui.net, suptblog): ten half-width katakana +10, two runs of five marks +2.
    expect(lengthOf("あ ｱｲｳｴｵｶｷｸｹｺ")).toBe(11);
    expect(lengthOf("あ !#$%& ()*+-")).toBe(3);
    expect(lengthOf("质量,安全")).toBe(5);
  });

  it("counts full-width marks, letters and digits one each", () => {
    expect(lengthOf("８６．５分")).toBe(5);
    expect(lengthOf("ＧＢ／Ｔ")).toBe(4);
    expect(lengthOf("《卓越绩效评价准则》（2012）")).toBe(10 + 1 + 2);
    expect(lengthOf("、。，；：？！「」【】〔〕～￥")).toBe(15);
  });

  it("counts curly quotes, ellipsis and dash one a character in Chinese text", () => {
    expect(lengthOf("他说：“质量第一”……")).toBe(11);
    expect(lengthOf("卓越——不止于此")).toBe(8);
    expect(lengthOf("“小巨人”‘一票否决’")).toBe(5 + 6);
    expect(lengthOf("采用“Six Sigma”“Lean”等方法")).toBe(2 + 1 + 2 + 1 + 1 + 1 + 1 + 3);
    expect(lengthOf("2023—2025年")).toBe(4);
    expect(lengthOf("①温度25℃ ②3×5 ③约±2°")).toBe(1 + 2 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1);
  });

  it("takes the same marks as part of their words where the text has no East Asian character", () => {
    expect(lengthOf("Smith’s “lean” panel…")).toBe(3);
    expect(lengthOf("award — nominee")).toBe(3);
  });

  it("holds a word with an apostrophe together within Chinese text", () => {
    expect(lengthOf("评语：don’t panic")).toBe(3 + 2);
    expect(lengthOf("‘A’级")).toBe(4);
  });

  it("counts ideographs beyond the first plane once, not twice", () => {
    expect(lengthOf("𠮷野家")).toBe(3);
    expect(lengthOf("\u{20000}\u{2A6DF}\u{30000}")).toBe(3);
    expect(lengthOf("質\u{E0100}量")).toBe(2); // with an ideographic variation selector
    expect(lengthOf("好👍")).toBe(2);
  });

  it("counts kana one each, a voiced mark on its own with its kana, Hangul by words", () => {
    expect(lengthOf("カタカナとひらがな")).toBe(9);
    expect(lengthOf("か\u3099き")).toBe(2);
    expect(lengthOf("한국어 문서 통계")).toBe(3);
    expect(lengthOf("한국어文書")).toBe(3);
    expect(lengthOf("ㄅㄆㄇ ꀀꀁ")).toBe(5);
  });

  it("lets NBSP, tabs and line breaks part words and count nothing", () => {
    expect(lengthOf("lean\u00A0six\tsigma\r\npanel\nbook")).toBe(5);
    expect(lengthOf("质量\r\n安全\u3000环保")).toBe(6);
  });

  it("sees through soft hyphens, zero-width and control characters, and accents", () => {
    expect(lengthOf("质\u0007量\u0000")).toBe(2);
    expect(lengthOf("lean\u0007six")).toBe(1);
    expect(lengthOf("qua\u00ADlity")).toBe(1);
    expect(lengthOf("质\u200B量\u200D")).toBe(2);
    expect(lengthOf("cafe\u0301")).toBe(1);
  });

  it("counts other scripts by words", () => {
    expect(lengthOf("Система менеджмента качества")).toBe(3);
    expect(lengthOf("α系数")).toBe(3);
  });

  it("does not stumble over half a surrogate pair", () => {
    expect(lengthOf("质\uD842量")).toBe(3);
  });

  it("adds up over lines", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("质量", "ISO 9001", "，", "……", "a,b", "８", " "), { maxLength: 6 }),
        (lines) => {
          const one = lines.reduce((sum, line) => sum + lengthOf(`字\n${line}`) - 1, 0);
          expect(lengthOf(`字\n${lines.join("\n")}`) - 1).toBe(one);
        },
      ),
    );
  });

  it("counts a report of sixty thousand characters", () => {
    expect(lengthOf("质".repeat(60_000))).toBe(60_000);
  });
});
