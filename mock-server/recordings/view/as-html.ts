import { createHash } from 'node:crypto';
import { INSPECTOR_ICON, readBuiltInspector } from '../../world/built-inspector.js';
import type { Exported } from '../export/exported.js';
import type { Recording } from '../recording.js';
import { viewRecording, type RecordingView } from './recording-view.js';

/** Id of the element that holds the recording. */
const DATA_ID = 'recording';

/** Writes a recording as one page: the inspector with the recording in it, which opens without a server. */
export function asHtml(recording: Recording): Exported {
  const [script, style] = [readBuiltInspector('app.js'), readBuiltInspector('app.css')];
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const text = [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    `<title>Recording · ingo-sandbox</title><link rel="icon" href="${INSPECTOR_ICON}">`,
    `<style>${style}</style></head>`,
    '<body><noscript>This recording needs JavaScript to be shown.</noscript><div id="app"></div>',
    `<script type="application/json" id="${DATA_ID}">${dataOf(viewRecording(recording))}</script>`,
    `<script>${script}</script></body></html>\n`,
  ].join('\n');
  return { text, notes: [] };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** JSON that no parser of HTML or JavaScript takes for anything else. */
const dataOf = (view: RecordingView): string =>
  JSON.stringify(view).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
