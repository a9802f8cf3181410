/**
 * A code typed as a number loses its last 0: after 4.9 comes 4.10, which is stored as 4.1. It is told by its place: after
 * x.9 and x.19, and so on, in the order of the sheet.
 */
export function tellTensApart(parts: readonly { code: string | null }[]): void {
  let before: string | null = null;
  for (const part of parts) {
    const [whole, last] = split(part.code);
    const [wholeBefore, lastBefore] = split(before);
    if (whole !== null && whole === wholeBefore && lastBefore % 10 === 9 && last * 10 === lastBefore + 1)
      part.code = `${whole}.${lastBefore + 1}`;
    before = part.code;
  }
}

function split(code: string | null): readonly [whole: string | null, last: number] {
  const match = /^(.+)\.(\d+)$/u.exec(code ?? "");
  return match ? [match[1], Number(match[2])] : [null, Number.NaN];
}
