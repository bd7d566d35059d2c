/** Writes the OpenAPI document, `dist/openapi.json`. Run by `npm run build`, under tsx. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { openApi } from './openapi.ts';

const DIST = new URL('../../dist/', import.meta.url);
mkdirSync(DIST, { recursive: true });
writeFileSync(new URL('openapi.json', DIST), `${JSON.stringify(openApi(), null, 2)}\n`);
