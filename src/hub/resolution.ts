import type { ModelFacts, ModelRequest, Resolution } from '../domain.ts';
import type { HubFault } from './http/hub-fault.ts';

/** The resolution of a model the Hub gave facts about. */
export function resolutionOfFacts(request: ModelRequest, facts: ModelFacts): Resolution {
  if (facts.disabled) return { kind: 'forbidden', reason: 'disabled' };
  if (facts.model === request.model) return { kind: 'found', facts };
  return { kind: 'renamed', from: request.model, to: facts.model, facts };
}

/** What a failed request says about the model. Only the Hub's own words count as "absent"; a page of a proxy does not. */
export function resolutionOfFault(request: ModelRequest, fault: HubFault, authenticated: boolean): Resolution {
  const { cause, message, status, code } = fault;
  if (cause !== 'status') {
    return { kind: 'unreachable', reason: cause === 'too-large' ? 'bad-response' : cause, detail: message };
  }
  if (status === 451) return { kind: 'forbidden', reason: 'region' };
  if (!fault.fromHub)
    return { kind: 'unreachable', reason: 'bad-response', detail: `${message}, not from the Hub itself` };
  if (status === 404 && request.revision !== null && code === 'RevisionNotFound') {
    return { kind: 'bad-revision', revision: request.revision };
  }
  if (status === 401 || status === 404 || status === 410) return { kind: 'absent', authenticated };
  if (status === 403) return { kind: 'forbidden', reason: code === 'Disabled' ? 'disabled' : 'no-access' };
  return { kind: 'unreachable', reason: 'bad-response', detail: message };
}
