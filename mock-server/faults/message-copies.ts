import type { FaultName } from '../../contracts/faults/faults.js';

const COPIES: Partial<Record<FaultName, number>> = { 'message-lost': 0, 'message-doubled': 2 };

/** How often the SDK is told an event that has a fault, or none. */
export const messageCopies = (fault: FaultName | undefined): number => (fault && COPIES[fault]) ?? 1;
