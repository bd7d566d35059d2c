import js from '@eslint/js';
import { configs, config } from 'typescript-eslint';

/** Which room may import which (top level of the house). */
const ROOMS = {
  contracts: [],
  client: ['contracts'],
  'sdk-stub': ['contracts'],
  'mock-server': ['contracts'],
};

/** The floors of mock-server, upper first: a floor may import what stands below it, never beside or above. */
const FLOORS = [
  ['cli', 'fixtures', 'packaging'],
  ['contract-testing'],
  ['index'],
  ['sandbox'],
  ['replicas'],
  ['replay'],
  ['app'],
  ['requests', 'metrics'],
  ['plugin', 'control', 'inspector'],
  ['scenarios', 'recordings'],
  ['doctor'],
  ['sessions', 'gateway', 'signature', 'faults', 'outcomes'],
  ['webhooks'],
  ['programs'],
  ['journal', 'stores'],
  ['http', 'schemas', 'world'],
];

const others = (name, allowed) =>
  Object.keys(ROOMS).filter((room) => room !== name && !allowed.includes(room));

/** What an import that leaves its folder begins with, and one that stays in it. */
const UP = '(\\.\\./)+(mock-server/)?';
const BESIDE = '\\./';

const refuse = (names, message, from = UP) => ({
  regex: `^${from}(${names.join('|')})(/|\\.js$)`,
  message,
});

const importRule = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const roomPattern = (room) =>
  refuse(
    [...others(room, ROOMS[room]), 'tests'],
    `${room}/ may import only: ${ROOMS[room].join(', ') || 'nothing of ours'}.`,
  );

const rooms = Object.keys(ROOMS).map((room) => ({
  files: [`${room}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: importRule(roomPattern(room)),
}));

const floors = FLOORS.flatMap((floor, depth) =>
  floor.flatMap((name) => {
    const barred = [...FLOORS.slice(0, depth).flat(), ...floor.filter((other) => other !== name)];
    const message = `imports run down only: "${name}" stands below or beside this (see FLOORS in eslint.config.js).`;
    const block = (files, from) => ({
      files: [files],
      ignores: ['**/*.test.ts'],
      rules: importRule(
        roomPattern('mock-server'),
        ...(barred.length ? [refuse(barred, message, from)] : []),
      ),
    });
    return [block(`mock-server/${name}/**/*.ts`, UP), block(`mock-server/${name}.ts`, BESIDE)];
  }),
);

const WORLD = 'Time, randomness and ids come from the injected world.';

export default config(
  {
    ignores: [
      '**/dist/',
      'coverage/',
      '.tmp/',
      'contracts/generated/types.ts',
      'contracts/generated/validators.ts',
    ],
  },
  js.configs.recommended,
  ...configs.recommended,
  {
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: {
      'max-lines': ['error', { max: 350 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration[exported=null]', message: 'Name what you export.' },
      ],
    },
  },
  {
    files: ['contracts/**/*.ts', 'client/**/*.ts', 'mock-server/**/*.ts'],
    ignores: [
      ...['**/*.test.ts', '**/world/**', '**/world.ts', 'client/example/**', 'client/guides/**'],
      'mock-server/inspector/app/{state,ui,pages}/**', // runs in a browser, before a person
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['setTimeout', 'setInterval', 'setImmediate', 'performance'].map((name) => ({
          name,
          message: WORLD,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: WORLD },
        { object: 'Math', property: 'random', message: WORLD },
        { object: 'crypto', property: 'randomUUID', message: WORLD },
        { object: 'crypto', property: 'getRandomValues', message: WORLD },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: WORLD },
        { selector: 'ImportSpecifier[imported.name=/^random(UUID|Bytes|Int)$/]', message: WORLD },
        { selector: 'ExportAllDeclaration[exported=null]', message: 'Name what you export.' },
      ],
    },
  },
  {
    // The compiler checks their names (@ts-check).
    files: ['client/example/**/*.js'],
    rules: {
      'no-undef': 'off',
      ...importRule({
        regex: '^(\\.\\./)+',
        message: 'The example stands alone: import the client by the name of its package.',
      }),
    },
  },
  ...rooms,
  ...floors,
  {
    // The inspector knows the control API and nothing else; of the server it may name types.
    files: ['mock-server/inspector/app/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              ...refuse(FLOORS.flat(), 'The page may import only types of the server.', '(\\.\\./)+'),
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
);
