import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JournalEntry } from '../../mock-server/index.js';
import { openApi } from '../../contracts/openapi/openapi.js';

type Operation = {
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
};
type Content = Readonly<Record<string, { readonly schema: object }>>;

const DOCUMENT = openApi() as { readonly paths: Record<string, Record<string, Operation>> };
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(DOCUMENT, 'openapi');
const compiled = new Map<string, ValidateFunction>();

/** One request and its answer. */
export interface Traffic {
  readonly method: string;
  readonly url: string;
  readonly requestBody: string;
  readonly status: number;
  readonly contentType: string;
  readonly responseBody: string;
}

/**
 * Holds real traffic against the OpenAPI document, in both directions.
 *
 * @returns what the document does not allow; nothing for what is no part of it, such as the plugin page.
 */
export function undocumented({
  method,
  url,
  requestBody,
  status,
  contentType,
  responseBody,
}: Traffic): string[] {
  const { pathname } = new URL(url);
  const found = operationOf(method, pathname);
  if (!found || status === 405 || status === 404) return [];
  const { operation, pointer } = found;
  const key = operation.responses[status] ? String(status) : `${String(status)[0]}XX`;
  const response = operation.responses[key];
  // A defect, and a request that never was one, are answered in front of every operation.
  if (!response) return status >= 500 || status === 400 ? [] : [`${method} ${pathname} answers ${status}`];
  const type = contentType.split(';')[0]!;
  const said = response.content?.[type];
  const complaints: string[] = [];
  if (said && type.endsWith('json')) {
    complaints.push(
      ...violations(`${pointer}/responses/${key}/content/${escape(type)}/schema`, responseBody, 'the answer'),
    );
  }
  const asked = operation.requestBody?.content['application/json'];
  if (asked && status < 300 && requestBody !== '' && !isRefusal(responseBody)) {
    complaints.push(
      ...violations(`${pointer}/requestBody/content/application~1json/schema`, requestBody, 'the request'),
    );
  }
  return complaints.map((complaint) => `${method} ${pathname} ${status}: ${complaint}`);
}

/** The same for a request as a journal keeps it: only numbers and secrets in it are masked, which are text all the same. */
export function undocumentedEntry(entry: JournalEntry): string[] {
  if (entry.kind !== 'request') return [];
  const { method, target, body, answer } = entry;
  if (!answer.body.startsWith('{')) return []; // a page, or a note on one
  return undocumented({
    ...{ method, url: `http://sandbox${target}`, requestBody: body },
    ...{ status: answer.status, contentType: 'application/json', responseBody: answer.body },
  });
}

function operationOf(method: string, pathname: string) {
  for (const [template, item] of Object.entries(DOCUMENT.paths)) {
    const pattern = new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
    const operation = item[method.toLowerCase()];
    if (operation && pattern.test(pathname)) {
      return { operation, pointer: `openapi#/paths/${escape(template)}/${method.toLowerCase()}` };
    }
  }
  return undefined;
}

/** By some readings a refusal comes with HTTP 200. */
function isRefusal(body: string): boolean {
  const { status, response } = JSON.parse(body) as { status?: unknown; response?: { status?: unknown } };
  const said = Number(status ?? response?.status ?? 100);
  return said >= 400;
}

const escape = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));

function violations(pointer: string, body: string, what: string): string[] {
  let validate = compiled.get(pointer);
  if (!validate) compiled.set(pointer, (validate = ajv.compile({ $ref: pointer })));
  if (validate(JSON.parse(body))) return [];
  // By the reading recipientFields "lenient" more is taken than documented.
  const errors = validate.errors!.filter(
    ({ instancePath }) => !instancePath.startsWith('/recipient_information'),
  );
  return errors.map(({ instancePath, message }) => `${what}: ${instancePath} ${message}`);
}
