/** Why a target cannot be asked: one sentence for the person who named it, without any secret. */
export class TargetError extends Error {}
