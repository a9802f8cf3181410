/** So many sheets of one book can be put into the open workbook; more would bury what is there. */
export const MOST_SHEETS = 60;
