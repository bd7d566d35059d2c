import { describe, expect, it } from 'vitest';
import {
  arrive,
  contextOf,
  draftOf,
  programsFor,
  SAMPLES,
  SENT_AT,
  signatureOf,
  signedWith,
} from '../../../tests/signing/sample-requests.js';
import type { ReceivedRequest } from '../../http/received-request.js';
import { ExplainThread } from './explain-thread.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { SIGNING_MISTAKES } from './mistakes/catalogue.js';
import { prove, type Proof, type ProofTask } from './prove.js';
import { Explainer } from './explainer.js';

const PLAIN = SAMPLES[0]!;
const programs = programsFor(PLAIN);
/** Wrong, each in another way that nothing explains. */
const wrong = (number: number): ReceivedRequest =>
  signedWith(PLAIN, Buffer.alloc(64, number).toString('base64'));
/** Signed with mistakes, by name; the plainest variant of each. */
function mistaken(...names: readonly string[]): ReceivedRequest {
  const draft = names.reduce((before, name) => {
    const mistake = SIGNING_MISTAKES.find((other) => other.name === name)!;
    return mistake.variants(draftOf(PLAIN), contextOf(PLAIN))[0]!.apply(before);
  }, draftOf(PLAIN));
  return signedWith(PLAIN, signatureOf(draft));
}
const namesOf = ({ findings }: Explanation) => findings.map(({ name }) => name);

/** A thread that answers when it is told to. */
class SlowThread {
  readonly tasks: ProofTask[] = [];
  readonly #answers: (() => void)[] = [];

  prove(task: ProofTask): Promise<Proof> {
    this.tasks.push(task);
    return new Promise((resolve) => this.#answers.push(() => resolve(prove(task))));
  }

  answerAll(): void {
    for (const answer of this.#answers.splice(0)) answer();
  }
}

/** A thread that answers at once, in this one. */
const direct = () => {
  const tasks: ProofTask[] = [];
  return { tasks, prove: async (task: ProofTask) => (tasks.push(task), prove(task)) };
};

describe('an explanation from another thread', () => {
  const explainer = new Explainer();

  it.each([
    ['a right signature', signedWith(PLAIN, signatureOf(draftOf(PLAIN)))],
    ['a mistake', mistaken('separator-crlf')],
    ['two mistakes', mistaken('separator-crlf', 'secret-with-newline')],
    ['nothing known', wrong(7)],
    ['another body', { ...wrong(7), body: Buffer.from('{"b":"two"}') }],
    ['no signature', PLAIN.request],
    [
      'an unknown program',
      signedWith({ ...PLAIN, program: { ...PLAIN.program, username: 'nobody' } }, 'AAAA'),
    ],
  ])('is the same as from this one: %s', async (_, request) => {
    expect(await explainer.explain(request, programs)).toEqual(explain(request, programs));
  });

  it('judges the date by the clock of the moment in which it is asked for', async () => {
    let now = SENT_AT;
    const asked = explainer.explain(
      wrong(8),
      programsFor(PLAIN, () => now),
    );
    now += 3_600_000;
    expect(namesOf(await asked)).toEqual(['signature-unexplained']);
  });
});

describe('an explainer', () => {
  it('does not hold the thread that serves', async () => {
    let turns = 0;
    let isRunning = true;
    const turn = (): void => void (isRunning && ((turns += 1), setImmediate(turn)));
    const explained = new Explainer().explain(wrong(77), programs);
    turn();
    await explained;
    isRunning = false;
    // A search takes tens of milliseconds, in which a thread that is held turns once or twice.
    expect(turns).toBeGreaterThan(100);
  });

  it('gives the thread the secrets of 200 other programs at most, the newest', async () => {
    const thread = direct();
    const many = programsFor(PLAIN);
    for (let count = 0; count < 300; count += 1) many.make({ username: `p-${count}` });
    await new Explainer(thread).explain(wrong(1), many);
    const usernames = thread.tasks[0]!.otherSecrets.map(([username]) => username);
    expect(usernames).toHaveLength(200);
    expect([usernames[0], usernames.at(-1)]).toEqual(['p-100', 'p-299']);
  });

  it('gives the thread no task where nothing has to be searched for', async () => {
    const thread = direct();
    const late = programsFor(PLAIN, () => SENT_AT + 3_600_000);
    const right = signedWith(PLAIN, signatureOf(draftOf(PLAIN)));
    const explainer = new Explainer(thread);
    expect(namesOf(await explainer.explain(right, late))).toEqual(['date-stale']);
    expect(namesOf(await explainer.explain(PLAIN.request, programs))).toEqual(['no-authorization']);
    expect(thread.tasks).toEqual([]);
  });

  it('searches the same bytes once, one after the other and at the same time', async () => {
    const thread = direct();
    const explainer = new Explainer(thread);
    const request = wrong(1);
    const both = await Promise.all([
      explainer.explain(request, programs),
      explainer.explain(request, programs),
    ]);
    expect(both[1]).toEqual(both[0]);
    expect(await explainer.explain(wrong(1), programs)).toEqual(both[0]);
    expect(thread.tasks).toHaveLength(1);
  });

  it('judges the date of the same bytes again', async () => {
    const explainer = new Explainer(direct());
    await explainer.explain(wrong(1), programs);
    const late = programsFor(PLAIN, () => SENT_AT + 3_600_000);
    expect(namesOf(await explainer.explain(wrong(1), late))).toEqual(['date-stale', 'signature-unexplained']);
  });

  it('searches the same bytes again under another secret, and another body under the same headers', async () => {
    const thread = direct();
    const explainer = new Explainer(thread);
    const request = wrong(1);
    await explainer.explain(request, programs);
    await explainer.explain(request, programsFor({ ...PLAIN, program: { ...PLAIN.program, secret: 'new' } }));
    await explainer.explain({ ...request, body: Buffer.from(' '.repeat(request.body.length)) }, programs);
    await explainer.explain({ ...request, method: 'PUT' }, programs);
    expect(thread.tasks).toHaveLength(4);
  });

  it('forgets the bytes that were not seen for longest', async () => {
    const thread = { tasks: 0, prove: async () => (thread.tasks++, NOTHING) };
    const explainer = new Explainer(thread);
    const ask = (number: number) => explainer.explain({ ...wrong(1), target: `/${number}` }, programs);
    for (let number = 0; number < 256; number++) await ask(number);
    await ask(0);
    await ask(256);
    expect(thread.tasks).toBe(257);
    await ask(0);
    expect(thread.tasks).toBe(257);
    await ask(1);
    expect(thread.tasks).toBe(258);
  });

  it('does not keep a proof that quotes a large body', async () => {
    const long = {
      ...NOTHING,
      findings: [{ name: 'x', proof: 'observed', what: 'x'.repeat(20_000), fix: '' }],
    } as const;
    const thread = { tasks: 0, prove: async () => (thread.tasks++, long) };
    const explainer = new Explainer(thread);
    await explainer.explain(wrong(1), programs);
    await explainer.explain(wrong(1), programs);
    expect(thread.tasks).toBe(2);
  });

  const NOTHING: Proof = { bodyFindings: [], findings: [], tried: 0, mistakes: [] };
});

describe('what was proven of the latest refusals of a program', () => {
  it.each([[['body-in-string']], [['separator-crlf', 'secret-with-newline']]])(
    'is tried first: %j',
    async (names) => {
      const explainer = new Explainer(direct());
      const before = await explainer.explain(mistaken(...names), programs);
      expect(namesOf(before)).toEqual(names);
      const again = arrive({
        ...mistaken(...names),
        rawHeaders: [...mistaken(...names).rawHeaders, 'X-Trace', '2'],
      });
      const after = await explainer.explain(again, programs);
      expect({ ...after, tried: 0 }).toEqual({ ...explain(again, programs), tried: 0 });
      expect(after.tried).toBeLessThan(before.tried);
    },
  );

  it('does not change what is found, nor how much counts as tried in vain', async () => {
    const thread = direct();
    const explainer = new Explainer(thread);
    for (const names of [
      ['separator-crlf'],
      ['secret-with-newline'],
      ['separator-crlf', 'secret-with-newline'],
    ]) {
      await explainer.explain(mistaken(...names), programs);
    }
    expect(await explainer.explain(wrong(1), programs)).toEqual(explain(wrong(1), programs));
    expect(thread.tasks.at(-1)!.hints).toHaveLength(3);
    for (const { name } of SIGNING_MISTAKES) {
      if (
        SIGNING_MISTAKES.find((mistake) => mistake.name === name)!.variants(draftOf(PLAIN), contextOf(PLAIN))
          .length === 0
      )
        continue;
      const { tried, ...found } = await explainer.explain(mistaken(name), programs);
      const { tried: all, ...expected } = explain(mistaken(name), programs);
      expect(found).toEqual(expected);
      expect(tried).toBeLessThanOrEqual(all);
    }
  });
});

describe('a client that floods', () => {
  it('gets its verdict at once, without explanation, while four of its own wait', async () => {
    const thread = new SlowThread();
    const explainer = new Explainer(thread);
    const waiting = [1, 2, 3, 4].map((number) => explainer.explain(wrong(number), programs));
    const fifth = await explainer.explain(wrong(5), programs);
    expect(fifth.verdict).toBe('refused');
    expect(fifth.findings).toMatchObject([{ name: 'explanation-skipped', proof: 'unexplained' }]);
    expect(fifth.findings[0]!.what).toContain('4 explanations of "test" are waiting');

    const other = signedWith({ ...PLAIN, program: { ...PLAIN.program, username: 'other' } }, 'AAAA');
    const body = Buffer.from('{}');
    const ofOther = explainer.explain({ ...other, body }, programs);
    const ofUnknown = explainer.explain({ ...PLAIN.request, body }, programs);
    const named = explainer.explain(wrong(6), programs, { client: '203.0.113.9' });
    expect(thread.tasks).toHaveLength(7);
    thread.answerAll();
    for (const explanation of await Promise.all([...waiting, ofOther, ofUnknown, named])) {
      expect(namesOf(explanation)).not.toContain('explanation-skipped');
    }
    const later = explainer.explain(wrong(5), programs);
    thread.answerAll();
    expect(namesOf(await later)).toEqual(['signature-unexplained']);
  });

  it('is still told what can be seen at once', async () => {
    const explainer = new Explainer(new SlowThread());
    for (const number of [1, 2, 3, 4]) void explainer.explain(wrong(number), programs);
    const late = programsFor(PLAIN, () => SENT_AT + 3_600_000);
    expect(namesOf(await explainer.explain(wrong(5), late))).toEqual(['date-stale', 'explanation-skipped']);
    await explainer.close();
  });
});

describe('a search that fails', () => {
  it('is answered with an honest finding, and made again for the same bytes', async () => {
    let fails = true;
    const thread = {
      prove: async (task: ProofTask) => {
        if (fails) throw new Error('its thread ended with code 1');
        return prove(task);
      },
    };
    const explainer = new Explainer(thread);
    const { verdict, findings } = await explainer.explain(wrong(1), programs);
    expect(verdict).toBe('refused');
    expect(findings).toMatchObject([{ name: 'explanation-failed', proof: 'unexplained' }]);
    expect(findings[0]!.what).toContain('its thread ended with code 1.');
    fails = false;
    expect(namesOf(await explainer.explain(wrong(1), programs))).toEqual(['signature-unexplained']);
  });

  it('answers what waits when the explainer is closed, and what comes later', async () => {
    const thread = new SlowThread();
    const explainer = new Explainer(thread);
    const waiting = explainer.explain(wrong(1), programs);
    await explainer.close();
    expect((await waiting).findings[0]!.what).toContain('the sandbox was closed');
    expect(namesOf(await explainer.explain(wrong(2), programs))).toEqual(['explanation-failed']);
    expect(thread.tasks).toHaveLength(1);
  });

  it('leaves other explainers alone', async () => {
    const [one, other] = [new Explainer(), new Explainer()];
    const [closed, open] = [one.explain(wrong(9), programs), other.explain(wrong(10), programs)];
    await one.close();
    expect(namesOf(await closed)).toEqual(['explanation-failed']);
    expect(namesOf(await open)).toEqual(['signature-unexplained']);
  });
});

it('the thread is shared, and a thread of its own can be given', async () => {
  const explainer = new Explainer(new ExplainThread({ idleMs: 0 }));
  expect(namesOf(await explainer.explain(mistaken('separator-crlf'), programs))).toEqual(['separator-crlf']);
});
