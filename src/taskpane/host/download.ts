/** What a file is, by its ending. */
const TYPES: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};
/** Some browsers fetch the blob only after a while. */
const KEPT = 60_000;

/** Hands a file to the browser as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const type = TYPES[name.replace(/^.*\./, "").toLowerCase()];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
