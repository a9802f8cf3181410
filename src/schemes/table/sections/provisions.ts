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
      help: {
        zh: "只供查阅、不参与计算的规定；对象写规定什么",
        en: "what is only shown; the object says what it is about",
      },
      main: property(
        "rule",
        { zh: "其他规定", en: "provision" },
        ruled(anything),
        { zh: "规定的内容", en: "what is ruled" },
        { required: true },
      ),
    },
  ],
  properties: [
    property("unit", { zh: "规定单位", en: "provision unit" }, plain(words), {
      zh: "如 天、份",
      en: "such as 天 (days)",
    }),
  ],
  label: { text: "what" },
});
