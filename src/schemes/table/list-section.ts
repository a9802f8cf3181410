import type { Text } from "../../text/text";
import type { Scheme } from "../scheme";
import { english, inBoth, type RowCells } from "./field";
import { ListDraft } from "./list-draft";
import type { Line } from "./lines";
import type { Head, ListSpec } from "./list-spec";
import { Book, type Names } from "./names";
import { type Reading, WHOLE } from "./reading";
import type { Entry, Property, Section } from "./section";
import { described, isBlank, unsaidOf, type Values } from "./single-section";

const NONE = /^(无|没有|none)$/i;

/** A round keeps what it says of a stage under the stage's key, where every object knows "constructor" already. */
const apart = (key: string): string => (key in {} ? `${key}·` : key);

/** The section of a scheme table that a list is written in and read from. */
export function listSection<E>(spec: ListSpec<E>): Section<ListDraft> {
  const { title, member, place, heads, properties, label } = spec;
  const all = [...heads.slice(0, 1).map(({ main }) => main), ...properties];

  const nameOf = (draft: Values, key: string): Text => {
    if (label === null) return { zh: key, en: key };
    if ("text" in label) return draft[label.text] as Text;
    return { zh: draft[label.word] as string, en: draft[label.word] as string };
  };
  const enter = (list: ListDraft, key: string, draft: Values) => {
    const { zh, en } = nameOf(draft, key);
    list.members.set(key, draft);
    list.book.add(key, zh, en);
  };

  function declare(list: ListDraft, head: Head, line: Line, reading: Reading): void {
    const [object, value, code] = [line.text("object"), line.text("value"), line.text("code")];
    const name = object === "" && head.nameInValue ? value : object;
    list.stated ||= name !== "" || value !== "";
    const none = code === "" && (value === "" ? NONE.test(name) : name === "" && NONE.test(value));
    if (none) return list.members.clear();
    if (name === "" && value === "" && code === "") return;
    if (name === "") return reading.fault(line, "object", { code: "table-name-missing", params: { what: member } });
    const made = spec.keyOf?.(name) ?? name;
    const key = apart(code !== "" ? code : (list.find(name) ?? (list.members.has(made) ? name : made)));
    const known = list.members.get(key);
    const cell = line.at(object === "" ? "value" : "object");
    const first = reading.declare(`${place}.${key}`, cell);
    if (first !== null)
      return reading.fault(line, "object", {
        code: "table-written-twice",
        params: { what: both(head.key, name), first },
      });
    list.lines.set(line, key);
    const said = line.text("english");
    if (known && code === "" && said === "") return;
    const draft = known ?? { key };
    const old = known && nameOf(known, key);
    if (label && "text" in label)
      draft[label.text] = inBoth(name, said !== "" ? said : old?.zh === name ? old.en : name);
    else if (label) draft[label.word] = name;
    enter(list, key, draft);
    head.declared?.(key, reading);
  }

  function fillMain(list: ListDraft, head: Head, line: Line, reading: Reading): void {
    const key = list.lines.get(line);
    const draft = key === undefined ? undefined : list.members.get(key);
    if (key === undefined || !draft || (head.nameInValue && line.cell("object") === null)) return;
    set(draft, key, head.main, line, reading);
    if (line.cell("value") !== null) reading.values.set(`${place}.${key}`, line.at("value"));
  }

  function set(draft: Values, key: string, { prop, key: what, shape }: Property, line: Line, reading: Reading): void {
    const rule = `${place}.${key}.${prop}`;
    if (isBlank(line, shape) || !reading.once(rule, line, both(what, nameOf(draft, key).zh))) return;
    const value = reading.watch(rule, () => shape.read(line, reading, what));
    if (value !== undefined) draft[prop] = value;
    spec.changed?.(draft, reading.names);
  }

  const headEntries = heads.map(
    (head): Entry<ListDraft> => ({
      key: head.key,
      also: head.also,
      object: member,
      form: head.main.shape.form,
      declare: (list, line, reading) => declare(list, head, line, reading),
      fill: (list, line, reading) => fillMain(list, head, line, reading),
    }),
  );
  // The main value has a row of its own too: on top of another scheme it changes a member and cannot declare one.
  const own = heads.some(({ key, main }) => key.zh === main.key.zh) ? properties : all;
  const propertyEntries = own.map(
    (property): Entry<ListDraft> => ({
      ...described(property),
      object: member,
      fill: (list, line, reading) => {
        const found = isBlank(line, property.shape) ? undefined : list.of(line, reading);
        if (found) set(found.draft, found.key, property, line, reading);
      },
    }),
  );

  function open(scheme: Scheme | null, names: Names): ListDraft {
    const list = new ListDraft(spec.book?.(names) ?? new Book(), member);
    const members = scheme ? spec.of(scheme) : undefined;
    list.stated = members !== undefined;
    for (const each of members ?? []) {
      const draft = spec.load?.(each) ?? ({ ...each } as Values);
      enter(list, draft.key as string, draft);
      spec.changed?.(draft, names);
    }
    return list;
  }

  return {
    title,
    list: { name: spec.list, member: place },
    entries: [...headEntries, ...propertyEntries, ...(spec.entries ?? [])],
    open,
    build: (list, reading, built) => {
      const context = { reading, built };
      const members = [...list.members].map(([key, draft]): E => {
        const whole = spec.finish?.(draft, key, context) ?? draft;
        return { ...unsaidOf(all, whole, reading, reading.places.get(`${place}.${key}`) ?? WHOLE), ...whole } as E;
      });
      return list.stated ? spec.into(members, context) : {};
    },
    write: (scheme, names) => {
      const members = spec.of(scheme);
      if (!members) return [];
      if (members.length === 0) return [{ item: heads[0].key.zh, value: "无" }];
      const { members: drafts, book } = open(scheme, names);
      return members.flatMap((each) => {
        const draft = drafts.get((each as Values).key as string) as Values;
        const key = draft.key as string;
        const head = heads[spec.headOf?.(each, scheme) ?? 0];
        const name = nameOf(draft, key);
        const first: RowCells = {
          item: head.key.zh,
          object: name.zh,
          ...((label || NONE.test(key)) && { code: key }),
          ...written(head.main, draft, names),
          ...(label && english(name)),
        };
        const object = book.name(key);
        const rest = properties.flatMap((property): RowCells[] => {
          const cells = written(property, draft, names);
          return cells ? [{ item: property.key.zh, object, ...cells }] : [];
        });
        return [first, ...rest, ...(spec.more?.(each, names) ?? [])];
      });
    },
  };
}

const written = ({ prop, shape }: Property, draft: Values, names: Names): RowCells | null =>
  draft[prop] === undefined ? null : shape.write(draft[prop], names);

const both = ({ zh, en }: Text, name: string): Text => ({ zh: `${name}：${zh}`, en: `${name}: ${en}` });
