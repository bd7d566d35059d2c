import { expect } from 'vitest';
import type { JournalEntry, SandboxProgram } from '../../mock-server/index.js';
import { send, type Reply } from './wire.js';

/** The journal entry of a request. */
export type RequestEntry = Extract<JournalEntry, { readonly kind: 'request' }>;

/** What a refusal tells. */
export interface Refusal {
  readonly reply: Reply;
  /** The findings that the header names. */
  readonly names: readonly string[];
  /** The journal entry that the header links. */
  readonly entry: RequestEntry;
  readonly link: string;
}

/** Reads `x-sandbox-explanation` and follows its link into the journal. */
export async function explanationOf(reply: Reply): Promise<Refusal> {
  const header = String(reply.headers['x-sandbox-explanation']);
  const [, names, link] = /^([a-z0-9, -]+); journal="([^"]+)"$/.exec(header) ?? [];
  if (!names || !link)
    throw new Error(`no explanation in the answer ${reply.status}: ${header} ${reply.text}`);
  const entry = (await send(link)).json as RequestEntry;
  return { reply, names: names.split(', '), entry, link };
}

/**
 * Does something that must be refused, and checks what holds for every refusal: its header names what the journal found,
 * the journal has it with its answer, and no session of the program came, went or changed.
 */
export async function refused(program: SandboxProgram, act: () => Promise<Reply>): Promise<Refusal> {
  const before = await program.sessions.list();
  const refusal = await explanationOf(await act());
  const { reply, names, entry } = refusal;
  expect(entry).toMatchObject({ kind: 'request', answer: { status: reply.status } });
  expect(new Set(entry.findings.map(({ name }) => name))).toEqual(new Set(names));
  for (const { what, fix } of entry.findings) expect([what, fix]).not.toContain('');
  expect(await program.sessions.list()).toEqual(before);
  return refusal;
}
