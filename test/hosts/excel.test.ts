import { portContract } from "./contract";
import { openExcel } from "./excel-host";

portContract("the Excel port keeps the contract", openExcel);
