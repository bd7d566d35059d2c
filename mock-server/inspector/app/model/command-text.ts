import type { ControlCall } from '../state/control-api.js';

/** Text as one word of the shell. */
const word = (text: string): string =>
  /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * A call of the control API as a curl command.
 *
 * @param url its address, with the program.
 * @param withToken whether the sandbox asks for its token, which is then read from the environment.
 */
export function asCurl({ method, body }: ControlCall, url: string, withToken: boolean): string {
  return [
    `curl -sS -X ${method} ${word(url)}`,
    ...(withToken ? ['-H "Authorization: Bearer $INGO_SANDBOX_CONTROL_TOKEN"'] : []),
    ...(body === undefined ? [] : [`-H 'Content-Type: application/json' -d ${word(JSON.stringify(body))}`]),
  ].join(' \\\n  ');
}

/** Values of JSON as TypeScript writes them. */
function literal(value: unknown): string {
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(
    ([name, inner]) => `${/^[a-z_]\w*$/i.test(name) ? name : literal(name)}: ${literal(inner)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

type Fields = Readonly<Record<string, unknown>>;
type Write = (body: Fields, parameter: string) => string | undefined;

/** Calls by method and path, and what does the same in a test in process; `program` is a SandboxProgram. */
const IN_PROCESS: readonly (readonly [call: string, write: Write])[] = [
  [
    'POST clock',
    ({ advance, set, freeze }) =>
      advance !== undefined
        ? `await program.clock.advance(${literal(advance)});`
        : set !== undefined
          ? `await program.clock.set(new Date(${literal(set)}));`
          : `await program.clock.freeze(${literal(freeze)});`,
  ],
  ['POST scenarios/next', ({ scenario }) => `program.scenarios.next(${literal(scenario)});`],
  [
    'POST sessions/:id/events',
    ({ event, ...fields }, id) =>
      `await program.sessions.fire(${[id, event].map(literal).join(', ')}${
        Object.keys(fields).length > 0 ? `, ${literal(fields)}` : ''
      });`,
  ],
  ['PUT webhooks/endpoint', ({ url }) => `program.webhooks.endpoint(${literal(url)});`],
  ['DELETE webhooks/endpoint', () => 'program.webhooks.endpoint(null);'],
  ['POST webhooks/deliveries/:id/resend', (_, id) => `program.webhooks.resend(${literal(id)});`],
  ['PUT faults', ({ rules }) => `program.faults.set(${literal(rules)});`],
  ['DELETE faults', () => 'program.faults.clear();'],
  ['POST hold', (place) => `program.hold(${literal(place)});`],
  ['POST release', () => 'program.release();'],
  ['DELETE hold', () => 'program.hold(null);'],
  ['POST sessions', () => 'const { authorized_url } = await program.sessions.create();'],
  ['PATCH programs/:username', (patch) => `program.tune(${literal(patch)});`],
  ['POST programs', (options) => `const program = sandbox.program(${literal(options)});`],
  ['POST reset', () => 'await program.reset();'],
];

/** What does the same as a call in a test in process; undefined where nothing does. */
export function asTypeScript({ method, path, body = {} }: ControlCall): string | undefined {
  for (const [call, write] of IN_PROCESS) {
    const pattern = new RegExp(`^${call.replace(/:\w+/, '([^/]+)')}$`);
    const match = pattern.exec(`${method} ${path}`);
    if (match) return write(body as Fields, decodeURIComponent(match[1] ?? ''));
  }
  return undefined;
}
