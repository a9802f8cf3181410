import type { FactType } from "../condition";
import { plainKey } from "./cell";

/** The members of one list (stages, tiers …) by their keys and names, to read and write references to them. */
export class Book {
  private readonly shown = new Map<string, string>();
  private readonly byKey = new Map<string, string>();
  private readonly byName = new Map<string, string>();

  /** Makes a member known by its key, its name and further names; a name that is known already stays the first's. */
  add(key: string, ...names: readonly string[]): void {
    this.shown.set(key, names[0] ?? key);
    note(this.byKey, key, key);
    for (const name of names) note(this.byName, name, key);
  }

  /** The key of a member by what a table calls it: its key before a name of another. */
  find(text: string): string | undefined {
    if (this.shown.has(text)) return text;
    return this.byKey.get(plainKey(text)) ?? this.byName.get(plainKey(text));
  }

  /** How a table refers to a member: its name, or its key where the name is another's as well. */
  name(key: string): string {
    const name = this.shown.get(key) ?? key;
    return this.find(name) === key ? name : key;
  }

  list(): string[] {
    return this.all.map((key) => this.name(key));
  }

  clear(): void {
    for (const each of [this.shown, this.byKey, this.byName]) each.clear();
  }

  get all(): readonly string[] {
    return [...this.shown.keys()];
  }
}

function note(names: Map<string, string>, name: string, key: string): void {
  if (!names.has(plainKey(name))) names.set(plainKey(name), key);
}

/** Everything that a value may refer to. */
export class Names {
  readonly document = new Book();
  readonly part = new Book();
  readonly category = new Book();
  readonly stage = new Book();
  readonly tier = new Book();
  readonly text = new Book();
  readonly fact = new Book();
  readonly factTypes = new Map<string, FactType>();

  constructor() {
    this.stage.add("review", "评审得分", "review score");
    this.stage.add("composite", "综合得分", "总分");
  }
}
