import { SDK_PATH } from '../../contracts/plugin/sdk-path.js';
import type { Sandbox } from '../index.js';

/** Where a page loads the SDK from. */
export const sdkUrl = ({ url }: Sandbox): string => `${url}${SDK_PATH}`;
