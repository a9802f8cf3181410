import type { WorkbookPort } from "../../../hosts/port";
import { SETTINGS } from "../../../hosts/setting-keys";
import { messageOf } from "../../host/use-reading";
import { type Draft, draftKey, formatDrafts, parseDrafts } from "./draft";

/** So long a pause in typing is waited for, in ms. */
const PAUSE = 400;

/** What is known of the drafts. */
export interface DraftState {
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Why they could not be kept in the workbook: they then last as long as the pane. */
  readonly unkept: string | null;
}

/** Words on their way to the sheet, kept in the workbook's settings from the first pause in typing until they are written. */
export class DraftStore {
  private state: DraftState = { drafts: new Map(), unkept: null };
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private loading: Promise<void> | undefined;
  private saving = Promise.resolve();

  constructor(private readonly port: WorkbookPort) {}

  /** Reads what the workbook keeps, once. What was typed in the meantime is newer. */
  load(): Promise<void> {
    this.loading ??= this.port.setting(SETTINGS.drafts).then(
      (text) => {
        const kept = parseDrafts(text).map((draft) => [draftKey(draft), draft] as const);
        this.show({ ...this.state, drafts: new Map([...kept, ...this.state.drafts]) });
      },
      (cause: unknown) => {
        this.loading = undefined;
        this.show({ ...this.state, unkept: messageOf(cause) });
      },
    );
    return this.loading;
  }

  snapshot = (): DraftState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(draft: Draft): void {
    this.change((drafts) => drafts.set(draftKey(draft), draft));
  }

  /** Forgets a draft at once: a workbook that is saved now must not offer again what is in its cell. */
  remove(draft: Pick<Draft, "sheet" | "row" | "column">): void {
    if (!this.state.drafts.has(draftKey(draft))) return;
    this.change((drafts) => drafts.delete(draftKey(draft)));
    void this.flush();
  }

  move(from: Draft, to: Draft): void {
    this.change((drafts) => {
      drafts.delete(draftKey(from));
      drafts.set(draftKey(to), to);
    });
  }

  /** Keeps at once what waits for a pause; done when it is kept, and what was being kept before it. */
  flush(): Promise<void> {
    if (this.timer !== undefined) {
      clearTimeout(this.timer);
      this.timer = undefined;
      this.saving = this.saving.then(() => this.save());
    }
    return this.saving;
  }

  private async save(): Promise<void> {
    try {
      // What the workbook kept before is not to be overwritten unread.
      await this.load();
      if (!this.loading) return;
      await this.port.keepSetting(SETTINGS.drafts, formatDrafts([...this.state.drafts.values()]));
      if (this.state.unkept !== null) this.show({ ...this.state, unkept: null });
    } catch (cause) {
      this.show({ ...this.state, unkept: messageOf(cause) });
    }
  }

  private change(edit: (drafts: Map<string, Draft>) => void): void {
    const drafts = new Map(this.state.drafts);
    edit(drafts);
    this.show({ ...this.state, drafts });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  private show(state: DraftState): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener();
  }
}
