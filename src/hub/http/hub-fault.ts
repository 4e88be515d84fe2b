import type { UnreachableReason } from '../../domain.ts';

/** Why a request gave no usable answer. `status`: the Hub did answer, with a refusal that says something about the model. */
export type FaultCause = UnreachableReason | 'status' | 'too-large';

interface FaultDetails {
  /** HTTP status, when there was one. */
  readonly status?: number;
  /** `X-Error-Code` of the Hub, for example `RepoNotFound`. */
  readonly code?: string | null;
  /** The refusal is the Hub's own (JSON or its headers), not a page of something in between. */
  readonly fromHub?: boolean;
  /** Another try may heal it. */
  readonly retryable?: boolean;
  /** The server said when to come back: no back-off of our own on top. */
  readonly paced?: boolean;
}

/**
 * A request that failed, thrown inside `hub/` only and turned into a `Resolution` or a `Problem` at its edge. The message
 * is written by us: it never repeats a server's words, which may hold the runner's address.
 */
export class HubFault extends Error {
  override readonly cause: FaultCause;
  readonly status: number | null;
  readonly code: string | null;
  readonly fromHub: boolean;
  readonly retryable: boolean;
  readonly paced: boolean;

  constructor(cause: FaultCause, message: string, details: FaultDetails = {}) {
    super(message);
    this.name = 'HubFault';
    this.cause = cause;
    this.status = details.status ?? null;
    this.code = details.code ?? null;
    this.fromHub = details.fromHub ?? false;
    this.retryable = details.retryable ?? false;
    this.paced = details.paced ?? false;
  }
}
