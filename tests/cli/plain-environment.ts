/** The environment that the command line gets in a test. The user's own settings would be tested otherwise. */
export function plainEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const neutral = ([name]: [string, unknown]): boolean =>
    name !== 'NODE_OPTIONS' && !/^INGO_(SANDBOX|LIVE)_/.test(name);
  return { ...Object.fromEntries(Object.entries(process.env).filter(neutral)), ...more };
}
