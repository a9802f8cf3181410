const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Some browsers fetch the blob only after a while. */
const KEPT = 60_000;

/** Hands a workbook to the browser as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
