/** @jest-environment jsdom */
import { useState } from "react";
import { LinesForm } from "../../../src/taskpane/check/mapping/lines-form";
import type { TableMapping } from "../../../src/workbook/layouts/mapping";
import type { Box } from "../../../src/workbook/model";
import { cleanUp, click, named, shown, type } from "../support/render";

afterEach(cleanUp);

const TABLE: TableMapping = { header: { first: 2, last: 2 }, body: { first: 3, last: 6 } };

/** The form on a selection of rows, counted from 0; the mapping as it is at last. */
async function form(row: number, rows = 1) {
  const kept: TableMapping[] = [TABLE];
  const box: Box = { row, column: 0, rows, columns: 4 };
  function Form() {
    const [table, setTable] = useState(TABLE);
    return <LinesForm table={table} box={box} stages={[]} onTable={(next) => (kept.push(next), setTable(next))} />;
  }
  await shown(<Form />);
  await type(named<HTMLSelectElement>("combobox", "指出的是"), "rows");
  return { last: () => kept.at(-1), uses: named<HTMLSelectElement>("combobox", "所选的是") };
}

describe("pointing at the rows of a transposed table", () => {
  it("says whose scores the selected row holds, and takes it back", async () => {
    const { last, uses } = await form(4);
    await type(uses, "score");
    await type(named<HTMLInputElement>("textbox", "评审员"), "张三");
    await click(named("button", "指定 第 5 行"));
    expect(last()?.rows).toEqual([{ row: 4, is: "score", reviewer: "张三" }]);
    await click(document.querySelector<HTMLElement>('[aria-label="取消 第 5 行"]')!);
    expect(last()?.rows).toBeUndefined();
  });

  it("offers names for rows of the heading, and values for rows below it", async () => {
    const values = (select: HTMLSelectElement) => [...select.options].map((option) => option.value);
    const heading = values((await form(2)).uses);
    await cleanUp();
    const body = values((await form(3)).uses);
    expect([heading.includes("applicant"), heading.includes("mean")]).toEqual([true, false]);
    expect([body.includes("applicant"), body.includes("mean")]).toEqual([false, true]);
  });

  it("takes no selection that goes beyond the table", async () => {
    await form(6, 2);
    expect(named<HTMLButtonElement>("button", "指定").disabled).toBe(true);
    expect(document.body.textContent).toContain("所选的不在上面的评分表里");
  });
});
