/** Tables as their sources print them: rows are what is scored, columns who scores. */

/** P. E. Shrout & J. L. Fleiss, Psychological Bulletin 86 (1979), Table 2, p. 423: six targets, four judges. */
export const SHROUT_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** S. Siegel, Nonparametric Statistics (1956), ch. 9: six job applicants ranked by three executives; no ties. */
export const SIEGEL_EXECUTIVES = [
  [1, 1, 6],
  [6, 5, 3],
  [3, 6, 2],
  [2, 4, 5],
  [5, 2, 4],
  [4, 3, 1],
];

/** M. G. Kendall, Rank Correlation Methods (1948), ch. 6, as in Siegel (1956), ch. 9: ten objects ranked with ties. */
export const KENDALL_TIES = [
  [1, 2.5, 2],
  [4.5, 1, 1],
  [2, 2.5, 4.5],
  [4.5, 4.5, 4.5],
  [3, 4.5, 4.5],
  [7.5, 8, 4.5],
  [6, 9, 8],
  [9, 6.5, 8],
  [7.5, 10, 8],
  [10, 6.5, 10],
];

/** J. H. Zar, Biostatistical Analysis, 5th ed. (2010), example 20.5, p. 450: wing, tail and bill length of twelve birds. */
export const ZAR_BIRDS = [
  [10.4, 7.4, 17],
  [10.8, 7.6, 17],
  [11.1, 7.9, 20],
  [10.2, 7.2, 14.5],
  [10.3, 7.4, 15.5],
  [10.2, 7.1, 13],
  [10.7, 7.4, 19.5],
  [10.5, 7.2, 16],
  [10.8, 7.8, 21],
  [11.2, 7.7, 20],
  [10.6, 7.8, 18],
  [11.4, 8.3, 22],
];

/** K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four observers, twelve units, gaps. */
export const KRIPPENDORFF = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, 3, null, null],
];
