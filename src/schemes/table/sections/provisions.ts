import type { Provision } from "../../scheme";
import { anything } from "../codecs/anything";
import { words } from "../codecs/words";
import { plain, ruled } from "../field";
import { listSection } from "../list-section";
import { propertyOf } from "../section";

const property = propertyOf<Provision>();

/** What else the rules say with a number, a limit or a yes/no; shown and not computed with. */
export const provisions = listSection<Provision>({
  title: { zh: "其他规定", en: "other provisions" },
  member: { zh: "规定", en: "provision" },
  place: "provision",
  list: "provisions",
  of: (scheme) => scheme.provisions,
  into: (members) => ({ provisions: members }),
  heads: [
    {
      key: { zh: "其他规定", en: "provision" },
      main: property("rule", { zh: "其他规定", en: "provision" }, ruled(anything), { required: true }),
    },
  ],
  properties: [property("unit", { zh: "规定单位", en: "provision unit" }, plain(words))],
  label: { text: "what" },
});
