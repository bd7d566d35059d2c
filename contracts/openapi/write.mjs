/** Writes the OpenAPI document of the built contracts beside them, as `dist/openapi.json`. Run by `npm run build`. */
import { writeFileSync } from 'node:fs';

const { openApi } = await import(new URL('../../dist/contracts/openapi/openapi.js', import.meta.url).href);
writeFileSync(new URL('../../dist/openapi.json', import.meta.url), `${JSON.stringify(openApi(), null, 2)}\n`);
