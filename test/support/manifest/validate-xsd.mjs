// node validate-xsd.mjs MANIFEST XSD: prints what Microsoft's schema finds and ends with 1, or ends with 0.
// A process of its own: libxml2-wasm is an ES module that waits at its top, which Jest does not load.
import { readFileSync } from "node:fs";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

xmlRegisterFsInputProviders();
const [manifest, schema] = process.argv.slice(2);
const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema), { url: schema }));
try {
  validator.validate(XmlDocument.fromBuffer(readFileSync(manifest)));
} catch (error) {
  console.log(error.message, JSON.stringify(error.details));
  process.exitCode = 1;
}
