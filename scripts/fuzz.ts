// npm run fuzz [-- --runs 5000 --seed 1]: mutated workbooks, read, recognised and checked. Nothing may throw or hang;
// a run that does is told with its number, and the same seed repeats it.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkFiles } from "../src/checks/report";
import { findScheme } from "../src/schemes";
import { readBook } from "../src/workbook/read";
import { readScoreBook } from "../src/workbook/recognise";
import { mutate } from "./fuzz/mutate";
import { Random } from "./fuzz/random";

const ROOT = path.join(__dirname, "..");
const FOLDERS = ["assets/sample", "test/fixtures/workbooks/faulty"];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
  const runs = Number(values.runs ?? 5000);
  const seed = Number(values.seed ?? 1);
  const scheme = findScheme("重庆2015");
  if (!scheme) throw new Error("the scheme 重庆2015 is missing");
  const books = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(ROOT, folder, name))) })),
  );
  const counts = { read: 0, refused: 0, findings: 0, failed: 0 };
  let slowest = 0;
  for (let run = 0; run < runs; run++) {
    const random = new Random(seed * 1_000_003 + run);
    const { name, bytes } = random.pick(books);
    const mutated = await mutate(bytes, random);
    const start = performance.now();
    try {
      const read = await readBook(mutated, name);
      if (!read.ok) counts.refused++;
      else {
        counts.read++;
        const reading = readScoreBook(name, read.book, scheme);
        counts.findings += checkFiles(
          scheme,
          [{ file: name, sha256: "", book: read.book, reading }],
          null,
        ).findings.length;
      }
    } catch (error) {
      counts.failed++;
      console.error(`run ${run} of seed ${seed} (${name}):`, error);
    }
    slowest = Math.max(slowest, performance.now() - start);
    if (run % 500 === 499) console.error(`${run + 1} of ${runs}`);
  }
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${runs} mutated workbooks: ${counts.read} read, ${counts.refused} refused, ${counts.failed} failed; ${counts.findings} findings; slowest ${Math.round(slowest)} ms; ${memory} MB at most`,
  );
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

void main();
