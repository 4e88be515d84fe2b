import type { Answered } from './guarded-attempt.ts';
import { HubFault } from './hub-fault.ts';
import { jsonShape } from './json-shape.ts';

/** How an answer came about. */
export interface AnswerContext {
  /** JSON is due. */
  readonly json: boolean;
  /** The run was given a token, in use or refused by now. */
  readonly tokenGiven: boolean;
  /** The server said when to come back. */
  readonly paced: boolean;
}

/** The answer if it is one: 200, and JSON where JSON is due. Throws a HubFault that says what it is instead. */
export function checkedAnswer(answered: Answered, context: AnswerContext): Answered {
  const { status, headers, bytes } = answered;
  if (status !== 200) throw refusal(answered, context);
  const shape = context.json ? jsonShape(bytes) : 'json';
  if (shape === 'json') return answered;
  if (shape === 'too-deep') throw new HubFault('bad-response', 'the answer is nested deeper than any real one');
  const type = headers.get('content-type')?.slice(0, 60) ?? 'no type';
  throw new HubFault('not-json', `answered with something that is not JSON (${type})`, { status, retryable: true });
}

function refusal({ status, headers, bytes }: Answered, { tokenGiven, paced }: AnswerContext): HubFault {
  const code = errorCode(headers, bytes, status);
  const message = `answered ${status}${code === null ? '' : ` ${code}`}`;
  if (status === 429) {
    return new HubFault('rate-limited', 'the Hub limits our requests (429)', { status, retryable: true, paced });
  }
  if (status === 408 || status >= 500) return new HubFault('server-error', message, { status, retryable: true, paced });
  if (status === 401 && tokenGiven && code !== 'GatedRepo') {
    return new HubFault('bad-token', 'the token was refused, and without it the Hub shows no such model', { status });
  }
  const fromHub = code !== null || headers.has('x-error-message') || isHubsError(bytes);
  return new HubFault('status', message, { status, code, fromHub });
}

/** The Hub says `{"error": ...}`, mirrors `{"errors": ...}` too; other services that an endpoint may lead to say other things in JSON. */
function isHubsError(bytes: Uint8Array): boolean {
  if (jsonShape(bytes) !== 'json') return false;
  const said: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return typeof said === 'object' && said !== null && ('error' in said || 'errors' in said);
}

/** The Hub's own code; `Disabled` is ours, for the Hub says that in words only. */
function errorCode(headers: Headers, bytes: Uint8Array, status: number): string | null {
  const code = headers.get('x-error-code');
  if (code !== null) return code.slice(0, 60);
  const words = `${headers.get('x-error-message')} ${new TextDecoder().decode(bytes.subarray(0, 1_000))}`;
  return status === 403 && jsonShape(bytes) === 'json' && /\bis disabled\b/i.test(words) ? 'Disabled' : null;
}
