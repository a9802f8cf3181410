import { Refused } from "../refusal";

/** What a scan tells of. Names come without their namespace prefix; text comes decoded, in one or more pieces. */
export interface Handler {
  open?(name: string, tag: Tag): void;
  text?(text: string): void;
  close?(name: string): void;
}

const ENTITIES = new Map(Object.entries({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }));

/**
 * Reads XML from start to end. Declares no entities and follows none but the five of XML itself: a document that
 * brings its own is refused as a bomb; one whose tags do not match, as corrupt.
 */
export function scanXml(xml: string, part: string, handler: Handler): void {
  const { open, text, close } = handler;
  const names: string[] = [];
  const damaged = () => new Refused("corrupt", { part });
  const tag = new Tag(part);
  let at = 0;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start < 0) break;
    if (text && start > at && names.length > 0) text(decodeText(xml.slice(at, start), part));
    const second = xml.charCodeAt(start + 1);
    if (second === 0x21 || second === 0x3f) {
      at = skipMarkup(xml, start, part, (data) => names.length > 0 && text?.(lines(data)));
      continue;
    }
    const end = tagEnd(xml, start + 1);
    if (end < 0) throw damaged();
    at = end + 1;
    if (second === 0x2f) {
      const name = localName(xml, start + 2, end);
      if (names.pop() !== name) throw damaged();
      close?.(name);
      continue;
    }
    const selfClosing = xml.charCodeAt(end - 1) === 0x2f;
    const name = localName(xml, start + 1, selfClosing ? end - 1 : end);
    if (name === "") throw damaged();
    if (open) {
      tag.set(xml, start + 1, selfClosing ? end - 1 : end);
      open(name, tag);
    }
    if (selfClosing) close?.(name);
    else names.push(name);
  }
  if (names.length > 0 || !/^\s*$/.test(xml.slice(at))) throw damaged();
}

/** The attributes of the tag just opened. Valid only inside `open`. */
export class Tag {
  private xml = "";
  private from = 0;
  private to = 0;
  constructor(private readonly part: string) {}

  set(xml: string, from: number, to: number): void {
    this.xml = xml;
    this.from = from;
    this.to = to;
  }

  /** The value of an attribute by its name without prefix, or undefined. */
  get(wanted: string): string | undefined {
    const { xml, to } = this;
    let at = this.from;
    for (;;) {
      const equals = xml.indexOf("=", at);
      if (equals < 0 || equals >= to) return undefined;
      let nameEnd = equals;
      while (nameEnd > at && isSpace(xml.charCodeAt(nameEnd - 1))) nameEnd--;
      let open = equals + 1;
      while (open < to && isSpace(xml.charCodeAt(open))) open++;
      const quote = xml[open];
      const close = quote === '"' || quote === "'" ? xml.indexOf(quote, open + 1) : -1;
      if (close < 0 || close >= to) throw new Refused("corrupt", { part: this.part });
      const begin = nameEnd - wanted.length;
      const before = xml.charCodeAt(begin - 1);
      if (begin > at && (isSpace(before) || before === 0x3a) && xml.startsWith(wanted, begin))
        if (!xml.startsWith("xmlns:", begin - 6)) return decodeText(xml.slice(open + 1, close), this.part);
      at = close + 1;
    }
  }

  /** Whether a boolean attribute is true. */
  is(wanted: string): boolean {
    const value = this.get(wanted);
    return value === "1" || value === "true" || value === "on";
  }
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** The ">" that ends a tag, past any inside quotes. */
function tagEnd(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const end = xml.indexOf(">", at);
    if (end < 0) return -1;
    let open = false;
    let quote = "";
    for (let i = at; i < end; i++) {
      const c = xml[i]!;
      if (open ? c === quote : c === '"' || c === "'") {
        open = !open;
        quote = c;
      }
    }
    if (!open) return end;
    const close = xml.indexOf(quote, end);
    if (close < 0) return -1;
    at = close + 1;
  }
}

function localName(xml: string, from: number, to: number): string {
  let begin = from;
  let end = from;
  for (; end < to; end++) {
    const code = xml.charCodeAt(end);
    if (code === 0x3a) begin = end + 1;
    else if (isSpace(code)) break;
  }
  return xml.slice(begin, end);
}

/** Skips a comment, an instruction or a DOCTYPE, hands on CDATA, and returns where it ended. */
function skipMarkup(xml: string, start: number, part: string, cdata: (data: string) => void): number {
  const after = (mark: string, from: number): number => {
    const found = xml.indexOf(mark, from);
    if (found < 0) throw new Refused("corrupt", { part });
    return found + mark.length;
  };
  if (xml.startsWith("<!--", start)) return after("-->", start + 4);
  if (xml.startsWith("<?", start)) return after("?>", start + 2);
  if (xml.startsWith("<![CDATA[", start)) {
    const end = after("]]>", start + 9);
    cdata(xml.slice(start + 9, end - 3));
    return end;
  }
  const end = after(">", start);
  if (xml.slice(start, end).includes("[")) throw new Refused("bomb", { what: "entities", part });
  return end;
}

const lines = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

function decodeText(raw: string, part: string): string {
  const text = lines(raw);
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);|&/gi, (_, entity: string | undefined) => {
    const code = entity?.[0] === "#" ? Number(entity[1] === "x" ? `0${entity.slice(1)}` : entity.slice(1)) : NaN;
    const found = Number.isNaN(code) ? ENTITIES.get(entity ?? "") : code <= 0x10ffff ? String.fromCodePoint(code) : "";
    if (found === undefined || found === "") throw new Refused("corrupt", { part });
    return found;
  });
}
