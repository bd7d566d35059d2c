import type { Locale } from '../../../contracts/session/locales.js';
import type { Texts } from '../texts.js';
import { withEnglish, type LocaleTexts } from '../with-english.js';
import { texts as arSa } from './ar-SA.js';
import { texts as csCz } from './cs-CZ.js';
import { texts as daDk } from './da-DK.js';
import { texts as deDe } from './de-DE.js';
import { texts as enGb } from './en-GB.js';
import { texts as enUs } from './en-US.js';
import { texts as esEs } from './es-ES.js';
import { texts as esUs } from './es-US.js';
import { texts as faIr } from './fa-IR.js';
import { texts as fiFi } from './fi-FI.js';
import { texts as frFr } from './fr-FR.js';
import { texts as hmnLatn } from './hmn-Latn.js';
import { texts as itIt } from './it-IT.js';
import { texts as jaJp } from './ja-JP.js';
import { texts as kmKh } from './km-KH.js';
import { texts as koKr } from './ko-KR.js';
import { texts as nbNo } from './nb-NO.js';
import { texts as nlNl } from './nl-NL.js';
import { texts as plPl } from './pl-PL.js';
import { texts as ptBr } from './pt-BR.js';
import { texts as ruRu } from './ru-RU.js';
import { texts as svSe } from './sv-SE.js';
import { texts as tlPh } from './tl-PH.js';
import { texts as trTr } from './tr-TR.js';
import { texts as viVn } from './vi-VN.js';
import { texts as zhCn } from './zh-CN.js';
import { texts as zhHans } from './zh-Hans.js';
import { texts as zhTw } from './zh-TW.js';

const TEXTS: Readonly<Record<Locale, LocaleTexts>> = {
  'ar-SA': arSa,
  'cs-CZ': csCz,
  'da-DK': daDk,
  'de-DE': deDe,
  'en-GB': enGb,
  'en-US': enUs,
  'es-ES': esEs,
  'es-US': esUs,
  'fa-IR': faIr,
  'fi-FI': fiFi,
  'fr-FR': frFr,
  'hmn-Latn': hmnLatn,
  'it-IT': itIt,
  'ja-JP': jaJp,
  'km-KH': kmKh,
  'ko-KR': koKr,
  'nb-NO': nbNo,
  'nl-NL': nlNl,
  'pl-PL': plPl,
  'pt-BR': ptBr,
  'ru-RU': ruRu,
  'sv-SE': svSe,
  'tl-PH': tlPh,
  'tr-TR': trTr,
  'vi-VN': viVn,
  'zh-CN': zhCn,
  'zh-Hans': zhHans,
  'zh-TW': zhTw,
};

/** The texts of every language; what one lacks is in English. */
export const LOCALE_TEXTS = Object.fromEntries(
  Object.entries(TEXTS).map(([locale, texts]) => [locale, withEnglish(texts)]),
) as Readonly<Record<Locale, Texts>>;
