import { runTarget } from './run-target.js';
const { TARGETS } = await import('./targets/index.js');
const [name, cases = '2000', seed = '1', path] = process.argv.slice(2);
for (const target of TARGETS) if (!name || name === 'all' || target.name === name) {
  const r = await runTarget(target, { cases: Number(cases), seed: Number(seed), ...(path && {path}) });
  console.log(r.name, r.cases, r.accepted, r.refused, r.seconds.toFixed(2)+'s', (r.seconds/r.cases*1e6).toFixed(0)+'us', r.find ? `\n  ${r.find.input.slice(0,600)}\n  ${r.find.path}\n  ${r.find.why.slice(0,700)}` : '');
}
process.exit(0);
