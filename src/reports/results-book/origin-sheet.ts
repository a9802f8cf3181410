import { Fraction } from "../../exact/fraction";
import { tableSheet } from "../../checks/out/sheet";
import { placeOf, written } from "../../checks/totals/stage-scores";
import { POINTS, TEXT } from "../../workbook/made-styles";
import type { CellValue, Sheet } from "../../workbook/model";
import type { Shortlist } from "../result";

/**
 * Every reviewer's total with the cells it was read from.
 * @param fileOf what a file is called, by the name under which it was read
 */
export function originSheet(name: string, { stages, applicants }: Shortlist, fileOf: (file: string) => string): Sheet {
  const rows = stages.flatMap(({ stage }, i) =>
    applicants.flatMap(({ scores }) =>
      (scores[i]?.from ?? []).map((total): CellValue[] => [
        scores[i]?.applicant ?? "",
        stage.name.zh,
        total.kind === "agreed" ? "合议" : (total.reviewer ?? ""),
        total.value instanceof Fraction ? total.value.toNumber() : written(total.value).zh,
        placeOf({ ...total.at, file: fileOf(total.at.file) }),
      ]),
    ),
  );
  const columns = ["申报组织", "环节", "评审员", "得分", "取自"];
  const widths = [32, 14, 16, 12, 70];
  return tableSheet(
    name,
    "各得分取自",
    [],
    columns.map((heading, i) => ({ heading, width: widths[i], style: heading === "得分" ? POINTS : TEXT })),
    rows,
  );
}
