import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Step } from "./plan";

/** Does one step; null when it is done, else why it could not be. */
export function carryOut(step: Step): string | null {
  try {
    return step.do === "run"
      ? run(step.command, step.args)
      : step.do === "copy"
        ? copy(step.from, step.to)
        : remove(step.file);
  } catch (error) {
    return String(error);
  }
}

function run(command: string, args: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (error) return String(error);
  return status === 0 ? null : `${command}: ${stderr.trim()}`;
}

/** Excel makes its container when it is first started; without one there is nobody to read the manifest. */
function copy(from: string, to: string): string | null {
  const container = path.dirname(path.dirname(to));
  if (!existsSync(container))
    return `没有 ${container}：请先安装并打开一次 Excel。 There is no ${container}: install Excel and open it once.`;
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to);
  return null;
}

function remove(file: string): null {
  rmSync(file, { force: true });
  return null;
}
