import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  draftOf,
  programsFor,
  SAMPLES,
  signatureOf,
  signedWith,
} from '../../../tests/signing/sample-requests.js';
import { explain } from './explain.js';
import { explainFromTask, explainTask } from './explain-task.js';
import { ExplainThread } from './explain-thread.js';
import { Explainer } from './explainer.js';
import { SIGNING_MISTAKES } from './mistakes/catalogue.js';
import { rememberSearches } from './remember-searches.js';
import { reproduce } from './reproduce.js';

const SAMPLE = SAMPLES[0]!;
const unexplained = (seed = 1) => signedWith(SAMPLE, Buffer.alloc(64, seed).toString('base64'));

afterEach(() => void vi.restoreAllMocks());

describe('an explanation from another thread', () => {
  const wrong = [
    ['an unexplained signature', unexplained()],
    ['no signature', { ...SAMPLE.request }],
    ['a right signature', signedWith(SAMPLE, signatureOf(draftOf(SAMPLE)))],
    ...SIGNING_MISTAKES.slice(0, 5).map((mistake) => {
      const [variant] = mistake.variants(draftOf(SAMPLE), {
        request: SAMPLE.request,
        authorization: {
          username: SAMPLE.program.username,
          algorithm: SAMPLE.algorithm,
          list: SAMPLE.list,
          signature: '',
        },
        secret: SAMPLE.program.secret,
        otherSecrets: new Map(),
      });
      const draft = variant ? variant.apply(draftOf(SAMPLE)) : draftOf(SAMPLE);
      return [mistake.name, signedWith(SAMPLE, signatureOf(draft))] as const;
    }),
  ] as const;

  it.each(wrong)('is the same as from this one: %s', async (_, request) => {
    const programs = programsFor(SAMPLE);
    expect(await new Explainer().explain(request, programs)).toEqual(explain(request, programs));
  });

  it('knows of a hundred programs which one the request claims, and the newest of the others', () => {
    const programs = programsFor(SAMPLE);
    for (let count = 0; count < 300; count += 1)
      programs.make({ username: `p-${count}`, secret: `secret-${count}` });
    const task = explainTask(unexplained(), programs, 'p-7');
    const known = task.programs.map(({ username }) => username);
    expect(known.slice(0, 2)).toEqual([SAMPLE.program.username, 'p-7']);
    expect(known.at(-1)).toBe('p-299');
    expect(known.length).toBeLessThanOrEqual(202);
    expect(() => structuredClone(task)).not.toThrow();
  });
});

describe('a client that floods the sandbox with refusals', () => {
  it('gets verdicts without explanation once a handful of its own wait, and others theirs', async () => {
    const programs = programsFor(SAMPLE);
    const explainer = new Explainer();
    const own = Array.from({ length: 10 }, (_, count) => explainer.explain(unexplained(count + 1), programs));
    const other = { ...SAMPLE.request, headers: { ...SAMPLE.request.headers, authorization: 'Bearer x' } };
    const foreign = await explainer.explain(other, programs);
    expect(foreign.findings[0]!.name).toBe('wrong-scheme');
    const names = (await Promise.all(own)).map(({ findings }) => findings[0]!.name);
    expect(names).toEqual([
      ...Array<string>(4).fill('signature-unexplained'),
      ...Array<string>(6).fill('explanation-skipped'),
    ]);
    const after = await explainer.explain(unexplained(), programs);
    expect(after.findings[0]!.name).toBe('signature-unexplained');
  });

  it('does not hold the thread that serves', async () => {
    const programs = programsFor(SAMPLE);
    const explainer = new Explainer();
    let turns = 0;
    let running = true;
    const turn = (): void => void (running && ((turns += 1), setImmediate(turn)));
    const explained = explainer.explain(unexplained(77), programs);
    turn();
    await explained;
    running = false;
    // A search takes tens of milliseconds, in which a thread that is held turns once or twice.
    expect(turns).toBeGreaterThan(100);
  });
});

describe('a thread that fails', () => {
  it('refuses the request all the same, says so, and is started anew', async () => {
    const programs = programsFor(SAMPLE);
    const thread = new ExplainThread();
    const task = explainTask(unexplained(), programs, SAMPLE.program.username);
    const cut = thread.explain(task);
    await thread.close();
    await expect(cut).rejects.toThrow('the thread that explains has ended');
    expect(await thread.explain(task)).toEqual(explainFromTask(task));
    await thread.close();

    vi.spyOn(ExplainThread.prototype, 'explain').mockRejectedValue(new Error('out of memory'));
    const { verdict, findings } = await new Explainer().explain(unexplained(), programs);
    expect(verdict).toBe('refused');
    expect(findings).toEqual([
      expect.objectContaining({
        name: 'explanation-failed',
        proof: 'unexplained',
        what: 'The signature is refused, and explaining it failed: out of memory.',
      }),
    ]);
  });
});

describe('the same bytes', () => {
  const searchOnce = () => {
    const search = vi.fn(reproduce);
    const remembered = rememberSearches(search);
    const programs = programsFor(SAMPLE);
    return {
      search,
      ask: (request = unexplained()) => explain(request, programs, { search: remembered }),
      programs,
    };
  };

  it('are searched once', () => {
    const { search, ask } = searchOnce();
    expect(ask()).toEqual(ask());
    expect(search).toHaveBeenCalledOnce();
  });

  it('are searched again under another secret', () => {
    const { search, ask, programs } = searchOnce();
    ask();
    programs.get(SAMPLE.program.username)!.tune({ secret: 'a new secret' });
    ask();
    expect(search).toHaveBeenCalledTimes(2);
  });

  it('that differ in one byte of the body are not the same', () => {
    const { search, ask } = searchOnce();
    ask();
    ask({ ...unexplained(), body: Buffer.from('{}') });
    expect(search).toHaveBeenCalledTimes(2);
  });
});
