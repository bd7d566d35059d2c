import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { doctorHtml } from './doctor-html.js';
import { doctorText } from './doctor-text.js';
import { examine } from './examine.js';
import { captured, created, delivered, journalOf, moved, opened, pushed } from './testing/journal-of.js';

const listeners = { kind: 'listeners', session: 's', events: ['TOKEN_SUCCESS'] } as const;

/** A day of an integration that pays twice and hears of success alone; its key is meant to break a page. */
const report = examine(
  journalOf(
    created('s', { key: '<script>alert(1)</script>' }),
    created('t', { key: '<script>alert(1)</script>', name: 'Eve' }),
    1000,
    opened('s'),
    moved('s', 'MOUNT', 'mounted'),
    listeners,
    captured('s'),
    moved('s', 'TOKEN_SUCCESS', 'completed'),
    1000,
    delivered(1),
    pushed('payout-1', 'never'),
    5000,
    pushed('payout-2', 100),
  ),
);

it('a report for the terminal matches its golden file', async () => {
  await expect(doctorText(report)).toMatchFileSnapshot('golden/report.txt');
});

it('a report of nothing says so', () => {
  expect(doctorText(examine([]))).toMatch(
    /^0 errors and 0 warnings in 0 entries of the journal\. Scorecard: 0 of 15 done\. Test cases: 0 of 8 run\.\n/,
  );
});

it('what a client wrote cannot write to the terminal, nor fill it', () => {
  const id = `\u001b[31m\n\u202e${'x'.repeat(1000)}`;
  const text = doctorText(examine(journalOf(pushed(id, 'never'), pushed('b', 100))));
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(500);
});

it('of many cases the first five are told, and the rest is counted', () => {
  const sessions = Array.from({ length: 7 }, (_, index) =>
    created(`s${index}`, { key: null, name: `${index}` }),
  );
  const text = doctorText(examine(journalOf(...sessions.flatMap((session) => [session, 1000]))));
  expect(text).toContain('WARNING  idempotency-key-missing, 7 times\n');
  expect(text).toContain('  - and 2 more\n');
  expect(text).not.toContain('Session s5 ');
});

describe('a report as a page', () => {
  const { document } = new Window();
  document.write(doctorHtml(report));

  it('has every finding, check and test case', () => {
    const titles = [...document.querySelectorAll('article h3')].map((title) => title.textContent);
    expect(titles).toEqual(report.findings.map(({ severity, rule }) => `${severity} ${rule}`));
    expect(document.querySelectorAll('tbody tr')).toHaveLength(
      report.scorecard.length + report.testCases.length,
    );
  });

  it('keeps what came from outside as text', () => {
    expect(document.querySelector('script')).toBeNull();
    expect(document.body.textContent).toContain('"<script>alert(1)</script>" was used again');
  });

  it('asks for nothing beside itself', () => {
    expect(document.querySelectorAll('[src], [href], link')).toHaveLength(0);
  });
});

describe('a row of the scorecard', () => {
  const stateOf = (id: string) => report.scorecard.find((check) => check.id === id);

  it('is done where what it needs was seen and no rule was broken, with the entry that shows it', () => {
    expect(stateOf('capture')).toMatchObject({
      state: 'done',
      missing: [],
      evidence: [{ shows: 'event TOKEN_SUCCESS' }],
    });
  });

  it('is broken where a rule was, and open where something never happened', () => {
    expect(stateOf('listeners')).toMatchObject({ state: 'broken', broken: ['listeners-missing'] });
    expect(stateOf('declined')).toMatchObject({ state: 'open', missing: ['seen:declined-push'] });
  });
});
