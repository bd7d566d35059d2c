/**
 * Whether the undocumented methods were requested: by `?undocumented` in the URL of the script, or by
 * `window.IngoSandbox = { undocumented: true }`. Call it while the script runs; `currentScript` is null afterwards.
 */
export function asksForUndocumented(window: Window & typeof globalThis): boolean {
  const script = window.document.currentScript as HTMLScriptElement | null;
  return /[?&]undocumented(?![\w-])/.test(script?.src ?? '') || window.IngoSandbox?.undocumented === true;
}
