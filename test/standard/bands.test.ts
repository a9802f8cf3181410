import { bandsOf, dimensions } from "../../src/standard/bands";
import type { ItemKind, PercentSteps } from "../../src/standard/criteria";
import { gb2004 } from "../../src/standard/gb-2004";
import { gb2012 } from "../../src/standard/gb-2012";

const KINDS: ItemKind[] = ["process", "result"];

test("process items are looked at by 方法–展开–学习–整合, result items by 水平–趋势–对比–整合", () => {
  expect(dimensions.process.zh).toBe("方法–展开–学习–整合");
  expect(dimensions.result.zh).toBe("水平–趋势–对比–整合");
});

test.each(KINDS)("%s items have six bands in each edition, lowest first, at the edition's percentages", (kind) => {
  const ranges = (steps: PercentSteps) => bandsOf(kind, steps)?.map(({ low, high }) => `${low}–${high}`);
  expect(ranges(gb2012.steps!)).toEqual(["0–5", "10–25", "30–45", "50–65", "70–85", "90–100"]);
  expect(ranges(gb2004.steps!)).toEqual(["0–0", "10–20", "30–40", "50–60", "70–80", "90–100"]);
});

test("every band is described in both languages, and no two alike", () => {
  const texts = KINDS.flatMap((kind) => bandsOf(kind, gb2012.steps!) ?? []).map(({ text }) => text);
  expect(new Set(texts.map(({ zh }) => zh)).size).toBe(12);
  expect(new Set(texts.map(({ en }) => en)).size).toBe(12);
  for (const { zh, en } of texts) {
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
  }
});

test("the descriptions are ours: no sentence of GB/Z 19579's table of percentages is copied", () => {
  const copied = /显然没有系统的方法|零散、孤立|对问题做出反应|相互独立的|大多数关键经营要求|以事实为依据的、系统的/;
  for (const kind of KINDS)
    for (const { text } of bandsOf(kind, gb2012.steps!) ?? []) expect(text.zh).not.toMatch(copied);
});

test("steps that are not the standard's six bands have no description", () => {
  expect(bandsOf("process", { step: 25, bands: [[0, 100]], verified: false })).toBeNull();
});
