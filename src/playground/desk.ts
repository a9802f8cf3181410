import type { GridBook } from "../hosts/playground/grid-book";
import { startBrowserWorker } from "../workbook/browser-worker";
import { readInWorker } from "../workbook/read-in-worker";
import { writeBook } from "../workbook/write";
import type { Book } from "../workbook/model";
import type { Text } from "../text/text";
import { ROUND_NAME, sampleRound, SUMMARIES } from "./sample";
import { keptFormulas, notFetched, notOpened, notSaved, notShown, opened, saved } from "./texts";

export interface Notice {
  readonly intent: "success" | "warning" | "error";
  readonly texts: readonly Text[];
}

/** What saving gives: the file, or only why there is none. */
export interface Saving {
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
  readonly notice: Notice;
}

export interface Source {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What lies on the desk: the open workbook, its name, and whether it has changed since it was opened or saved. */
export class Desk {
  name = ROUND_NAME;
  unsaved = false;
  #listeners = new Set<() => void>();

  constructor(private readonly grid: GridBook) {
    grid.onChange(({ computed }) => {
      if (!computed) this.#set({ unsaved: true });
    });
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads a file and opens it; where that fails, the open workbook stays. */
  async open({ name, bytes }: Source, signal?: AbortSignal): Promise<Notice> {
    const content = await bytes().catch(() => null);
    if (!content) return failed(notOpened(name, notFetched));
    const read = await readInWorker(startBrowserWorker, content, name, { signal });
    if (!read.ok) return failed(notOpened(name, read.refusal.message));
    return this.#show(
      read.book,
      name,
      read.notes.map(({ message }) => message),
    );
  }

  /** Opens the sample round, read anew from its files. */
  async openRound(): Promise<Notice> {
    const books: Book[] = [];
    for (const name of SUMMARIES) {
      const content = await sampleBytes(name).catch(() => null);
      const read = content && (await readInWorker(startBrowserWorker, content, name));
      if (!read?.ok) return failed(notOpened(name, read ? read.refusal.message : notFetched));
      books.push(read.book);
    }
    return this.#show(sampleRound(books), ROUND_NAME, []);
  }

  /** The open workbook as the bytes of an .xlsx, under its name. */
  async save(): Promise<Saving> {
    const name = this.name.replace(/\.[^.]*$/, "") + ".xlsx";
    try {
      const bytes = await writeBook(await this.grid.book());
      this.#set({ unsaved: false, name });
      return { file: { name, bytes }, notice: { intent: "success", texts: [saved(name)] } };
    } catch (error) {
      return { notice: failed(notSaved(String(error))) };
    }
  }

  async #show(book: Book, name: string, notes: readonly Text[]): Promise<Notice> {
    try {
      await this.grid.open(book);
    } catch {
      return failed(notOpened(name, notShown));
    }
    this.#set({ unsaved: false, name });
    const kept = this.grid.keptFormulas;
    const warnings = kept.length > 0 ? [...notes, keptFormulas(kept.length, kept[0])] : notes;
    return { intent: warnings.length > 0 ? "warning" : "success", texts: [opened(name), ...warnings] };
  }

  #set(state: { readonly unsaved: boolean; readonly name?: string }): void {
    const { unsaved, name = this.name } = state;
    if (unsaved === this.unsaved && name === this.name) return;
    this.unsaved = unsaved;
    this.name = name;
    for (const listener of this.#listeners) listener();
  }
}

const failed = (text: Text): Notice => ({ intent: "error", texts: [text] });

/** The bytes of a sample file beside the page. */
export async function sampleBytes(name: string): Promise<Uint8Array> {
  const response = await fetch(`sample/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
}
