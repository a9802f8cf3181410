import type { Language, Text } from "../text/text";
import { legible } from "./legible";
import { type Options, readOptions, type Spec } from "./options";

/** How a command ends: nothing above a hint; findings; something could not be read, written or understood. */
export const EXIT = { fine: 0, findings: 1, failed: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Where a command speaks: results on stdout, all else on stderr, in the language asked for. */
export interface Voice {
  readonly language: Language;
  out(text: string): void;
  say(text: Text): void;
  /** Findings that are not the command's result. */
  complain(lines: string): void;
  /** A line that the next one replaces, where a person looks on. */
  progress(text: Text, last: boolean): void;
}

/** Runs a command with the process's arguments and sets its exit code. Nothing thrown inside reaches the shell as a stack. */
export function runCommand(usage: Text, spec: Spec, run: (options: Options, voice: Voice) => Promise<Exit>): void {
  // A reader that closes early (| head) is no fault of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const args = process.argv.slice(2);
  const options = readOptions(args, { ...spec, lang: "value", help: "flag" });
  const language: Language = !("fault" in options) && options.values.get("lang") === "en" ? "en" : "zh";
  const voice = voiceOf(language);
  if ("fault" in options) {
    voice.say(options.fault);
    voice.say(usage);
    process.exitCode = EXIT.failed;
  } else if (options.flags.has("help")) {
    voice.out(`${usage[language]}\n`);
  } else {
    run(options, voice).then(
      (code) => (process.exitCode = code),
      (error: unknown) => {
        const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
        voice.say({ zh: `程序出错：${why}`, en: `the program failed: ${why}` });
        process.exitCode = EXIT.failed;
      },
    );
  }
}

function voiceOf(language: Language): Voice {
  const { stdout, stderr } = process;
  let open = false;
  const line = (text: string) => {
    if (open) stderr.write("\r\u001b[K");
    open = false;
    stderr.write(`${legible(text)}\n`);
  };
  return {
    language,
    out: (text) => void stdout.write(legible(text)),
    say: (text) => line(text[language]),
    complain: (lines) => lines !== "" && line(lines.replace(/\n$/u, "")),
    progress(text, last) {
      if (!stderr.isTTY) return line(text[language]);
      stderr.write(`\r\u001b[K${legible(text[language])}`);
      open = !last;
      if (last) stderr.write("\n");
    },
  };
}
