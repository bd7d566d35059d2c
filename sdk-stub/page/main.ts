import { readBoot } from './boot.js';
import { startPage } from './plugin-page.js';

const { boot, texts } = readBoot();
startPage(boot, texts, Date.now);
