import type { View } from '../../../contracts/plugin/conversation.js';
import type { PageName } from '../../../contracts/plugin/pages.js';
import { developerText, element } from '../element.js';
import { fillTemplate } from '../fill-template.js';
import type { Texts } from '../texts.js';
import { actionButton } from './action-button.js';
import { icon, type Tone } from './icon.js';
import { section } from './section.js';
import type { ViewContext } from './view-context.js';

type NoticePage = Exclude<PageName, 'form' | 'confirmation'>;

interface Notice {
  readonly texts: (texts: Texts) => { readonly title: string; readonly text: string };
  readonly tone: Tone;
  /** The only button of the page. */
  readonly button?: 'retry' | 'continue';
}

/** One row a page with a message and at most one button. */
const NOTICES: Readonly<Record<NoticePage, Notice>> = {
  'verification-failure': { texts: (texts) => texts.verification_failure, tone: 'bad', button: 'retry' },
  'terminal-failure': { texts: (texts) => texts.terminal_failure, tone: 'bad', button: 'continue' },
  'could-not-be-verified': { texts: (texts) => texts.could_not_be_verified, tone: 'bad', button: 'retry' },
  'no-match': { texts: (texts) => texts.no_match, tone: 'neutral', button: 'retry' },
  success: { texts: (texts) => texts.success, tone: 'good' },
  canceled: { texts: (texts) => texts.canceled, tone: 'neutral' },
  acknowledged: { texts: (texts) => texts.acknowledged, tone: 'good' },
  'max-attempts': { texts: (texts) => texts.max_attempts, tone: 'bad' },
  'plugin-error': { texts: (texts) => texts.plugin_error, tone: 'bad' },
  'session-error': { texts: (texts) => texts.session_error, tone: 'bad' },
  expired: { texts: (texts) => texts.expired, tone: 'bad' },
  'not-allowed': { texts: (texts) => texts.not_allowed, tone: 'bad' },
  'unsupported-browser': { texts: (texts) => texts.unsupported_browser, tone: 'bad' },
  moved: { texts: (texts) => texts.moved, tone: 'neutral' },
};

/** A page with a message and at most one button. */
export function noticeView(view: View, page: NoticePage, context: ViewContext): HTMLElement {
  const { texts } = context;
  const { tone, button, texts: own } = NOTICES[page];
  const { title, text } = own(texts);
  const notice = section(
    page,
    title,
    element('p', {}, text),
    view.attempts_left === undefined
      ? undefined
      : element(
          'p',
          { class: 'attempts' },
          fillTemplate(texts.verification_failure.attempts_left, { count: view.attempts_left }),
        ),
    view.status === undefined
      ? undefined
      : element('p', { class: 'status' }, fillTemplate(texts.status, { status: view.status })),
    view.message === undefined ? undefined : developerText(view.message),
    button &&
      element('div', { class: 'buttons' }, actionButton(texts.button[button], { action: button }, context)),
  );
  notice.classList.add('notice');
  notice.prepend(icon(tone));
  return notice;
}
