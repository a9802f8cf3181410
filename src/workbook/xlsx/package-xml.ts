import { attributes, escapeXml, xmlDocument } from "../xml/escape";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The content type of each kind of part that needs one of its own. */
const TYPES = {
  workbook: `${SHEET_ML}.sheet.main+xml`,
  worksheet: `${SHEET_ML}.worksheet+xml`,
  styles: `${SHEET_ML}.styles+xml`,
  sharedStrings: `${SHEET_ML}.sharedStrings+xml`,
  comments: `${SHEET_ML}.comments+xml`,
  sheetMetadata: `${SHEET_ML}.sheetMetadata+xml`,
  externalLink: `${SHEET_ML}.externalLink+xml`,
  "custom-properties": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
} as const;

export type PartType = keyof typeof TYPES;

export function contentTypesXml(parts: readonly (readonly [name: string, type: PartType])[]): string {
  const overrides = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${TYPES[type]}"/>`);
  return xmlDocument(
    `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      `${overrides.join("")}</Types>`,
  );
}

export interface RelationshipTo {
  readonly id: string;
  /** The last word of the type's address. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export function relationshipsXml(relationships: readonly RelationshipTo[]): string {
  const elements = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship${attributes({ Id: id, Type: `${OFFICE}/relationships/${type}`, Target: target, TargetMode: external ? "External" : undefined })}/>`,
  );
  return xmlDocument(`<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`);
}

/** docProps/custom.xml: properties of the document, as text. */
export function customPropertiesXml(properties: readonly (readonly [name: string, text: string])[]): string {
  const elements = properties.map(
    ([name, text], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(text)}</vt:lpwstr></property>`,
  );
  return xmlDocument(
    `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${elements.join("")}</Properties>`,
  );
}

/** xl/metadata.xml: what cm="1" on a cell means, a dynamic array ([MS-XLSX] 2.4.92), without braces or @. */
export const METADATA_XML = xmlDocument(
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
    '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
    '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
);
