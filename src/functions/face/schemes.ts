import { schemes as known } from "../../schemes";
import { answer } from "../failure";

/**
 * The schemes that are known by name.
 * @customfunction SCHEMES
 * @returns {any[][]} A row for each scheme: id, name, authority, document, from.
 */
export function schemes(): any[][] {
  return answer(() =>
    known.map(({ id, name, authority, document, documents, from }) => [
      id,
      name.zh,
      authority.zh,
      documents.find(({ key }) => key === document)?.number ?? document,
      from,
    ]),
  );
}
