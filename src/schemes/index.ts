import { chinaQualityAward } from "./china-quality-award";
import { chongqing2015 } from "./chongqing-2015";
import { chongqing2025 } from "./chongqing-2025";
import { chongqingStandard2025Person } from "./chongqing-standard-2025/person";
import { chongqingStandard2025Project } from "./chongqing-standard-2025/project";
import { jiyuan2025 } from "./jiyuan-2025";
import type { Scheme } from "./scheme";
import { yuncheng2023Organisation } from "./yuncheng-2023/organisation";
import { yuncheng2023Person } from "./yuncheng-2023/person";

/** The schemes known by name, in the order in which they are listed. */
export const schemes: readonly Scheme[] = [
  chongqing2015,
  chongqing2025,
  chongqingStandard2025Project,
  chongqingStandard2025Person,
  chinaQualityAward,
  jiyuan2025,
  yuncheng2023Organisation,
  yuncheng2023Person,
];

/** The scheme with this id, name or alias; width and case of letters and spaces around it are ignored. */
export function findScheme(name: string): Scheme | undefined {
  return byName.get(plain(name));
}

const plain = (name: string): string => name.normalize("NFKC").trim().toLowerCase();

const byName = new Map(
  schemes.flatMap((scheme) =>
    [scheme.id, scheme.name.zh, scheme.name.en, ...scheme.aliases].map((name) => [plain(name), scheme] as const),
  ),
);
