/** Methods that are not documented, though many integrations expect them. */
export const UNDOCUMENTED = ['removeEventListener', 'unmount', 'destroy'] as const;

/**
 * Adds no method: an undocumented one stays `undefined`, as documented. When code reads it, the console says why, once
 * for each method.
 */
export function warnAboutUndocumented<Plugin extends object>(plugin: Plugin): Plugin {
  const warned = new Set<PropertyKey>();
  return new Proxy(plugin, {
    get(target, key, receiver): unknown {
      const value: unknown = Reflect.get(target, key, receiver);
      if (value === undefined && (UNDOCUMENTED as readonly PropertyKey[]).includes(key) && !warned.has(key)) {
        warned.add(key);
        console.warn(
          `plugin.${String(key)} is not documented, so code must not rely on it, and the sandbox does not have it. ` +
            'To have it nevertheless, load the script with ?undocumented behind its name, or set ' +
            'window.IngoSandbox = { undocumented: true } before it loads.',
        );
      }
      return value;
    },
  });
}
