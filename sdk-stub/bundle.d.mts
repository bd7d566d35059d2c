/** Builds one asset, `sdk.js`, `page.js` or `page.css`; returns its text. */
export function buildAsset(name: 'sdk.js' | 'page.js' | 'page.css'): Promise<string>;
/** The texts of the page in every language, as one JSON object: locale → texts. */
export function buildLocales(): Promise<string>;
/** Builds every asset into the folder. */
export function buildAssets(outdir: string): Promise<void>;
