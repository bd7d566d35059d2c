/** Chinese in simplified script, under the name of the script: the same texts as `zh-CN`. */
export { texts } from './zh-CN.js';
