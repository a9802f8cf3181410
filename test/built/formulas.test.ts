import { runTable } from "../support/formula-table";
import { TABLES } from "../tables";

for (const [title, table] of Object.entries(TABLES)) runTable(title, table);
