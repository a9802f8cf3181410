/** An error as Excel reports it across the bridge; office.js turns it into an OfficeExtension.Error. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const notFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.");
export const invalid = (message = "The argument is invalid or missing or has an incorrect format.") =>
  new HostError("InvalidArgument", message);
export const denied = () =>
  new HostError("AccessDenied", "You can't perform the requested operation: the sheet or workbook is protected.");
export const unimplemented = (what: string) =>
  new HostError("NotImplemented", `fake Excel: ${what} is not implemented`);
