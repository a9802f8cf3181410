import type { Cited, Scheme } from "./scheme";

/** Document and clause as one says them: 渝质监发〔2015〕103号第十六条（六）1. */
export function cite(scheme: Pick<Scheme, "documents">, { document, clause }: Cited): string {
  const known = scheme.documents.find(({ key }) => key === document);
  return `${known ? known.number : document}${clause}`;
}
