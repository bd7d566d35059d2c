/** Methods that no page documents, though much code expects them of anything that listens and mounts. */
export const UNDOCUMENTED = ['removeEventListener', 'unmount', 'destroy'] as const;

/**
 * Hides nothing and adds nothing: whoever asks the plugin for a method that is documented nowhere gets `undefined`, as
 * there, and the console says why, once for each method.
 */
export function warnOfUndocumented<Plugin extends object>(plugin: Plugin): Plugin {
  const warned = new Set<PropertyKey>();
  return new Proxy(plugin, {
    get(target, key, receiver): unknown {
      const value: unknown = Reflect.get(target, key, receiver);
      if (value === undefined && (UNDOCUMENTED as readonly PropertyKey[]).includes(key) && !warned.has(key)) {
        warned.add(key);
        console.warn(
          `plugin.${String(key)} is documented nowhere, so code must not lean on it, and here it is absent. ` +
            'To have it all the same, load the script with ?undocumented behind its name, or set ' +
            'window.IngoSandbox = { undocumented: true } before it loads.',
        );
      }
      return value;
    },
  });
}
