import type { Finding } from '../http/finding.js';
import type { JournalEntry } from './entry.js';

/** Writes a journal entry for people. */
export function entryText(entry: JournalEntry): string {
  const head = `#${entry.seq}  ${entry.at}`;
  switch (entry.kind) {
    case 'request':
      return `${head}  ${entry.method} ${entry.target}  →  ${entry.answer.status}\n${findingsText(entry.findings)}`;
    case 'transition':
      return `${head}  ${entry.event}: session ${entry.session} ${entry.from} → ${entry.to}\n`;
    case 'scenario':
      return `${head}  scenario ${entry.scenario} (${entry.by}): session ${entry.session}\n`;
    case 'listeners':
      return `${head}  listeners ${entry.events.join(', ') || 'none'}: session ${entry.session}\n`;
    case 'recipient':
      return `${head}  recipient: ${entry.action} ${JSON.stringify(entry.values ?? {})}: session ${entry.session}\n`;
    case 'verification':
      return `${head}  verification ${entry.status}, attempt ${entry.attempt_count} of ${entry.max_attempts}: session ${entry.session}\n`;
    case 'event':
      return `${head}  event ${entry.event} ${JSON.stringify(entry.payload)}\n`;
    case 'impossible':
      return `${head}  impossible: session ${entry.session}\n${findingsText(entry.findings)}`;
    case 'delivery': {
      const { topic, delivery, attempt, status, error, state, duration_ms: ms } = entry;
      const took = ms === undefined ? '' : ` after ${ms} ms`;
      return `${head}  webhook ${topic} ${delivery}, attempt ${attempt}: ${status ?? error}${took}  →  ${state}\n`;
    }
    case 'payment': {
      const { operation, participant_unique_id1, amount, status, state } = entry;
      return `${head}  ${operation} ${participant_unique_id1}${amount ? ` of ${amount}` : ''}: ${status}  →  ${state}\n`;
    }
    case 'fault': {
      const { rule, fault } = entry;
      if ('event' in entry)
        return `${head}  fault ${fault} (rule ${rule}): ${entry.event}: session ${entry.session}\n`;
      const { ms, method, target } = entry;
      return `${head}  fault ${fault}${ms === undefined ? '' : ` of ${ms} ms`} (rule ${rule}): ${method} ${target}\n`;
    }
    case 'fault-rules':
      return `${head}  faults ${JSON.stringify(entry.rules)}${entry.session === undefined ? '' : `: session ${entry.session}`}\n`;
    case 'hold':
      return `${head}  hold ${entry.change}: ${'what' in entry ? Object.values(entry.what).join(' ') : JSON.stringify(entry.breakpoint)}\n`;
    case 'clock':
      return `${head}  clock ${JSON.stringify(entry.move)} → ${entry.now}\n`;
    case 'program':
      return `${head}  program ${entry.change}: ${JSON.stringify(entry.program)}\n`;
  }
}

const PROOFS: Readonly<Record<Finding['proof'], string>> = {
  observed: '',
  reproduced: ' — proven: doing this gives exactly what was sent',
  unexplained: ' — not proven',
};

/** Numbers findings, each with its proof and its fix. */
export function findingsText(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ name, proof, what, fix }, index) =>
        `${index + 1}. ${name}${PROOFS[proof]}\n   ${what}\n   Fix: ${fix}\n`,
    )
    .join('\n');
}
