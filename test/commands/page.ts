// What Excel's page loads for the ribbon, with an ear on the notices.
import "../../src/commands";
export { onNotice } from "../../src/hosts/notices";
