import path from "node:path";

/** What sideloading does to this machine, one thing at a time. */
export type Step =
  | { readonly do: "run"; readonly command: string; readonly args: readonly string[] }
  | { readonly do: "copy"; readonly from: string; readonly to: string }
  | { readonly do: "delete"; readonly file: string };

export interface Plan {
  readonly steps: readonly Step[];
  /** What the user does then. */
  readonly say: string;
}

export interface Wanted {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** The built manifest, as an absolute path, and the id it states. */
  readonly manifest: string;
  readonly id: string;
  readonly remove: boolean;
}

/** Excel on Windows reads the manifests named under this key. */
const REGISTRY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";
/** Excel on a Mac reads the manifests that lie here, below the home folder. */
const WEF = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

/** How to make Excel of this machine know the add-in, or forget it. Nothing is done yet. */
export function plan(wanted: Wanted): Plan {
  if (wanted.platform === "win32") return onWindows(wanted);
  if (wanted.platform === "darwin") return onMac(wanted);
  return onTheWeb(wanted);
}

function onWindows({ manifest, id, remove }: Wanted): Plan {
  const args = remove
    ? ["delete", REGISTRY, "/v", id, "/f"]
    : ["add", REGISTRY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"];
  return { steps: [{ do: "run", command: "reg.exe", args }], say: remove ? GONE : THERE };
}

function onMac({ home, manifest, id, remove }: Wanted): Plan {
  const file = path.posix.join(home, WEF, `${id}.manifest.xml`);
  return remove
    ? { steps: [{ do: "delete", file }], say: GONE }
    : { steps: [{ do: "copy", from: manifest, to: file }], say: THERE };
}

function onTheWeb({ manifest, remove }: Wanted): Plan {
  return { steps: [], say: remove ? WEB_GONE : web(manifest) };
}

const THERE = `已登记。请退出 Excel 再打开：“开始”选项卡右端出现“质量奖评审”；没有出现时，在“开始 > 加载项”（旧版：“插入 > 我的加载项”）的“开发人员加载项”里选它。
Registered. Quit Excel and open it again: “Award Panel” is at the right end of the Home tab; if not, choose it among the developer add-ins under Home > Add-ins (older: Insert > My Add-ins).`;
const GONE = `已移除。请退出 Excel 再打开。
Removed. Quit Excel and open it again.`;
const web = (
  manifest: string,
) => `本机系统没有桌面版 Excel，请用网页版：打开任一工作簿，“开始 > 加载项 > 更多加载项 > 我的加载项 > 上传我的加载项”，选择
This system has no desktop Excel; use Excel on the web: in any workbook, Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose
  ${manifest}`;
const WEB_GONE = `网页版 Excel 把加载项记在浏览器里：清除该网站的数据即可移除。
Excel on the web keeps an uploaded add-in in the browser: clear the site's data to remove it.`;
