import { sheetOf } from "./make";

/** A Baldrige-like record: codes and names apart, points possible, percent, points; the names in lines above. */
export const scorebook = sheetOf("Item scores", [
  ["Individual scorebook"],
  ["Applicant:", "Northwind Ltd", null, "Examiner:", "J. Smith"],
  ["Item no.", "Item", "Points possible", "% score", "Score", "Strengths", "Opportunities for improvement"],
  ["1", "Leadership", 120, null, 71, null, null],
  ["1.1", "Senior Leadership", 70, 60, 42, "Clear vision", null],
  ["1.2", "Governance and Societal Contributions", 50, 58, 29, null, "No measures"],
  ["2", "Strategy", 85, null, 42.5, null, null],
  ["2.1", "Strategy Development", 45, 50, 22.5, null, null],
  ["2.2", "Strategy Implementation", 40, 50, 20, null, null],
  ["Total", null, 205, null, 113.5, null, null],
  ["Signature:", null, null, "Date:"],
]);

/** One score a row, columns in no usual order, remarks at the end. */
export const long = sheetOf("data", [
  ["Score", "Judge", "Applicant", "Criterion", "Remarks"],
  [7, "Judge 1", "Applicant A", "Safety", null],
  [8, "Judge 1", "Applicant A", "Cost", "well argued"],
  [6, "Judge 2", "Applicant A", "Safety", null],
  [9, "Judge 2", "Applicant A", "Cost", null],
  [5, "Judge 1", "Applicant B", "Safety", null],
  [null, "Judge 1", "Applicant B", "Cost", null],
  [4, "Judge 2", "Applicant B", "Safety", null],
  [6, "Judge 2", "Applicant B", "Cost", null],
]);

/** Stages down, applicants across, rank and outcome below. */
export const stagesDown = sheetOf("Final", [
  ["Applicant", "Acme Ltd", "Bolt Inc", "Core GmbH"],
  ["Document review", 560, 500, 399.99],
  ["Site visit", 580, 500, null],
  ["Review score", 576, 500, null],
  ["Defence", 88, 60, null],
  ["Composite", 664, 560, null],
  ["Rank", 1, 2, null],
  ["Outcome", "Award", "Award", "Out"],
]);

/** Applicants by named judges under a merged heading, extra columns around, lowest and highest, a mean. */
export const judges = sheetOf(
  "Panel 2",
  [
    ["Site visit scores (out of 1000)"],
    ["Applicant", "City", "Judges", null, null, "Lowest", "Highest", "Average", "Comments"],
    [null, null, "Ann Lee", "Bob Ray", "Cy Young", null, null, null, null],
    ["Acme Ltd", "Leeds", 520, 540, 500, 500, 540, 520, "close"],
    ["Bolt Inc", "York", 610, 600, null, 600, 610, 605, null],
    ["Core GmbH", "Hull", 433, 470, 455, 433, 470, 452.67, null],
  ],
  { merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3", "H2:H3", "I2:I3"] },
);
