import type { FaultName } from '../../contracts/faults/faults.js';

const COPIES: Partial<Record<FaultName, number>> = { 'message-lost': 0, 'message-doubled': 2 };

/** How often the SDK receives an event, with a fault or without. */
export const messageCopies = (fault: FaultName | undefined): number => (fault && COPIES[fault]) ?? 1;
