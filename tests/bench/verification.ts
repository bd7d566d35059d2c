/** What the bare servers take of the sandbox, bundled by `build-verification.ts`. */
export { GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
export { SESSION_PATH } from '../../contracts/signing/signing.js';
export { readGatewayRequest } from '../../mock-server/gateway/read-gateway-request.js';
export { Programs } from '../../mock-server/programs/programs.js';
export { readSessionRequest } from '../../mock-server/sessions/read-session-request.js';
export { verifySignature } from '../../mock-server/signature/verify.js';
