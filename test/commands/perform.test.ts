import { perform } from "../../src/commands/perform";
import { onNotice, type Notice } from "../../src/hosts/notices";

/** Performs a command and gives, in order, what was heard of it. */
async function heard(command: () => Promise<Notice>, show: () => Promise<void> = () => Promise.resolve()) {
  const events: string[] = [];
  const stop = onNotice(({ intent, detail }) => events.push(detail ? `${intent}: ${detail}` : intent));
  await perform(
    command,
    () => {
      events.push("show");
      return show();
    },
    () => events.push("completed"),
  );
  stop();
  return events;
}

const notice = (intent: Notice["intent"]): Notice => ({ intent, text: { zh: "x", en: "x" } });

describe("a ribbon command", () => {
  it("that went well says so without opening the pane", async () => {
    expect(await heard(async () => notice("success"))).toEqual(["success", "completed"]);
  });
  it("that refused completes before the pane opens, which may have to wait", async () => {
    expect(await heard(async () => notice("warning"))).toEqual(["warning", "completed", "show"]);
  });
  it("that failed completes too, and says why", async () => {
    const failures = [
      () => Promise.reject(new Error("gone")),
      () => {
        throw new Error("gone");
      },
    ];
    for (const command of failures) expect(await heard(command)).toEqual(["error: gone", "completed", "show"]);
  });
  it("does not mind a pane that cannot be opened", async () => {
    const show = () => Promise.reject(new Error("no pane"));
    expect(await heard(async () => notice("info"), show)).toEqual(["info", "completed", "show"]);
  });
  it("completes even when a listener fails", async () => {
    let completed = false;
    const stop = onNotice(() => {
      throw new Error("a listener of ours");
    });
    const performed = perform(
      async () => notice("success"),
      () => Promise.resolve(),
      () => (completed = true),
    );
    await expect(performed).rejects.toThrow("a listener of ours");
    expect(completed).toBe(true);
    stop();
  });
});
