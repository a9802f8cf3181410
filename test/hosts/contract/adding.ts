import { ok, same } from "./check";
import { added, box, entries, firstSheet, place, sheetOf, valuesAt, type ContractCase } from "./host";

const ILLEGAL = /[:\\/?*[\]]|^'|'$|^\s*$/;

export const adding: readonly ContractCase[] = [
  {
    title: "a sheet is added behind the others, which stay as they were",
    async run(host) {
      const first = await firstSheet(host);
      await host.port.write(place(first, 0, 0), entries([["原有", 1]]));
      const outcome = await host.port.addSheet(sheetOf("名次", [["企业", "名次"], ["甲", 1]])); // prettier-ignore
      same(outcome, { ok: true, place: place("名次", 0, 0, 2, 2) }, "outcome");
      same(
        (await host.port.sheets()).map(({ name }) => name),
        [first, "名次"],
        "sheets",
      );
      same(await valuesAt(host.port, place(first, 0, 0, 1, 3)), [["原有", 1, null]], "the first sheet");
    },
  },
  {
    title: "values, formulas and formats of an added sheet come back",
    async run({ port }) {
      const rows = [
        [
          "企业",
          { value: "综合得分", style: { bold: true, fill: "#d9e1f2", border: true, horizontal: "center" as const } },
        ],
        ["'=甲", { value: 578.695, style: { format: "0.00" } }],
        ["4.1.2", true],
        [null, { error: "#N/A" }],
        ["合计", { value: 578.695, formula: "=SUM(B2:B2)" }],
      ];
      const name = await added(port, sheetOf("结果", rows));
      const values = await valuesAt(port, place(name, 0, 0, 5, 2));
      const expected = [["企业", "综合得分"], ["'=甲", 578.695], ["4.1.2", true], [null, { error: "#N/A" }], ["合计", 578.695]]; // prettier-ignore
      same(values, expected, "values");
      const read = await port.readSheet(name);
      same(read?.rows[1]?.[1]?.style?.format, "0.00", "format");
      same(read?.rows[4]?.[1]?.formula, "=SUM(B2:B2)", "formula");
    },
  },
  {
    title: "an array of an added sheet fills its cells anew",
    async run({ port }) {
      const anchor = { value: 3, formula: "={3;1;2}", spill: box(0, 0, 3, 1) };
      const name = await added(port, sheetOf("数组", [[anchor], [1], [2], ["下面"]]));
      const rows = (await port.readSheet(name))?.rows;
      same(
        rows?.map((row) => row?.[0]?.value),
        [3, 1, 2, "下面"],
        "values",
      );
      same(
        rows?.map((row) => row?.[0]?.formula),
        ["={3;1;2}", undefined, undefined, undefined],
        "formulas",
      );
    },
  },
  {
    title: "a name that is taken gets a number",
    async run({ port }) {
      const names = [];
      for (const wanted of ["名次", "名次", "名次", "Rank", "RANK"])
        names.push(await added(port, sheetOf(wanted, [[1]])));
      same(names.slice(0, 3), ["名次", "名次 (2)", "名次 (3)"], "names");
      same(names[3], "Rank", "name");
      ok(names[4]!.toLowerCase() !== "rank", "the case of letters does not make another name");
      same(new Set((await port.sheets()).map(({ name }) => name)).size, 6, "sheets");
    },
  },
  {
    title: "an illegal name is made legal",
    async run({ port }) {
      for (const wanted of ["资料/现场:2025?", "'引号'", "[a]*b\\c", "   ", ""]) {
        const name = await added(port, sheetOf(wanted, [[wanted]]));
        ok(!ILLEGAL.test(name) && name.length <= 31, `${JSON.stringify(wanted)} became ${JSON.stringify(name)}`);
        same(await valuesAt(port, place(name, 0, 0)), [[wanted.trim() === "" ? wanted || null : wanted]], "value");
      }
    },
  },
  {
    title: "a name of more than 31 characters is cut, also when it gets a number",
    async run({ port }) {
      const wanted = "重庆市市长质量管理奖资料评审独立评分汇总表（第一评审组二〇二五年）";
      ok(wanted.length > 31, "the name is too long");
      const [first, second] = [await added(port, sheetOf(wanted, [[1]])), await added(port, sheetOf(wanted, [[2]]))];
      ok(first.length <= 31 && wanted.startsWith(first), first);
      ok(second.length <= 31 && second.endsWith(" (2)") && wanted.startsWith(second.slice(0, -4)), second);
      same(await valuesAt(port, place(second, 0, 0)), [[2]], "value");
    },
  },
  {
    title: "an empty sheet can be added",
    async run({ port }) {
      const name = await added(port, sheetOf("空白", []));
      const read = await port.readSheet(name);
      ok(
        read?.rows.every((row) => !row || row.every((cell) => !cell)),
        "it is blank",
      );
    },
  },
  {
    title: "a sheet with a number that is none is refused, and none is added",
    async run({ port }) {
      const outcome = await port.addSheet(sheetOf("坏", [[1], [NaN]]));
      same(outcome.ok ? "added" : outcome.reason, "invalid", "outcome");
      same((await port.sheets()).length, 1, "sheets");
    },
  },
];
