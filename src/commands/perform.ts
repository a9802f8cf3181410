import { postNotice, type Notice } from "../hosts/notices";
import { commandTexts } from "./texts";

/**
 * Performs a ribbon command. What it has to say goes to the pane, which is opened unless all went well. The ribbon is
 * told that the command has completed whatever happens, and before the pane opens: while a cell is edited, Excel lets
 * the pane wait, and the ribbon would wait with it.
 */
export async function perform(
  command: () => Promise<Notice>,
  show: () => Promise<void>,
  completed: () => void,
): Promise<void> {
  const notice = await Promise.resolve().then(command).catch(failure);
  try {
    postNotice(notice);
  } finally {
    completed();
  }
  if (notice.intent === "success") return;
  await show().catch(() => undefined); // The notice waits for the pane, however it is opened.
}

const failure = (cause: unknown): Notice => ({
  intent: "error",
  text: commandTexts.failed,
  detail: cause instanceof Error ? cause.message : String(cause),
});
