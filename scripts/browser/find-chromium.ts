import { accessSync, constants } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** What to say where there is none: the tests drive a browser that is installed, and never download one. */
export const NO_CHROMIUM =
  "没有找到 Chromium：请安装后再试（Debian、Ubuntu：sudo apt-get install chromium；其他系统：装 Chrome 或 Edge），或用环境变量 CHROMIUM 指明它的位置。\n" +
  "No Chromium found: install one (Debian, Ubuntu: sudo apt-get install chromium; elsewhere Chrome or Edge), or name its file in the environment variable CHROMIUM.";

/** The Chromium to drive: the one named in CHROMIUM (and then no other), else the first on this machine, else null. */
export function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  runs: (file: string) => boolean = executable,
): string | null {
  if (env.CHROMIUM) return runs(env.CHROMIUM) ? env.CHROMIUM : null;
  const onPath = (env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...ELSEWHERE].find(runs) ?? null;
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
