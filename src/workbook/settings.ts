/**
 * Our settings as custom document properties (docProps/custom.xml), which Excel, WPS and LibreOffice keep on saving.
 * Excel keeps 255 characters of a text property, so a longer setting goes on in further ones: AWARD.layout,
 * AWARD.layout~2, AWARD.layout~3 …
 */
const PREFIX = "AWARD.";
const LONGEST = 255;

/** The properties that hold the settings, in order of their keys. */
export function settingsToProperties(settings: Readonly<Record<string, string>>): [name: string, text: string][] {
  return Object.keys(settings)
    .sort()
    .flatMap((key) => {
      const pieces = piecesOf(settings[key]!);
      return pieces.map((piece, i): [string, string] => [PREFIX + key + (i === 0 ? "" : `~${i + 1}`), piece]);
    });
}

/** The settings among a workbook's properties; properties of others are passed over. */
export function propertiesToSettings(properties: ReadonlyMap<string, string>): Record<string, string> {
  const settings: [string, string][] = [];
  for (const [name, first] of properties) {
    if (!name.startsWith(PREFIX) || /~\d+$/.test(name)) continue;
    let text = first;
    for (let i = 2; properties.has(`${name}~${i}`); i++) text += properties.get(`${name}~${i}`);
    settings.push([name.slice(PREFIX.length), text]);
  }
  return Object.fromEntries(settings.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Cuts a text, never between the halves of a character. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    if (piece.length + character.length > LONGEST) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
