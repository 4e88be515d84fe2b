import type { UnreachableReason, Unresolved } from '../../domain.ts';

/** Why nothing, or not all, is known of a model, in a sentence. */
export function unresolvedText(unresolved: Unresolved | null): string {
  switch (unresolved?.kind) {
    case 'absent':
      return unresolved.authenticated
        ? 'the Hub has no such model, or the token may not see it'
        : 'the Hub has no such model, or it is private';
    case 'forbidden':
      return FORBIDDEN[unresolved.reason].message;
    case 'bad-revision':
      return `the model has no revision "${unresolved.revision}"`;
    case 'unreachable':
      return `the Hub ${SILENT.has(unresolved.reason) ? 'did not answer' : 'gave no usable answer'} (${unresolved.detail})`;
    case 'incomplete':
      return `not all of it could be read (${unresolved.detail})`;
    case 'not-locked':
      return 'the lock holds nothing about it';
    default:
      return 'what it is could not be found out';
  }
}

/** What to do about it. */
export function unresolvedRemedy(unresolved: Unresolved | null): string {
  switch (unresolved?.kind) {
    case 'forbidden':
      return FORBIDDEN[unresolved.reason].remedy;
    case 'bad-revision':
      return 'Name a branch, tag or commit that the model has.';
    case 'unreachable':
      return ASKING_AGAIN[unresolved.reason];
    case 'incomplete':
      return 'Run again where the Hub was at fault; else read it, and record what legal found under "assertions".';
    case 'not-locked':
      return 'Run "model-license-gate lock" with access to the Hub, and commit the lock.';
    default:
      return 'Check the id; for a private model give a token (HF_TOKEN) that may read it.';
  }
}

const FORBIDDEN = {
  disabled: { message: 'the Hub has disabled it', remedy: 'Use another model: the Hub gives this one to nobody.' },
  region: {
    message: 'the Hub does not give it to this region',
    remedy: 'Use another model, or run where the Hub gives this one.',
  },
  'no-access': {
    message: 'the Hub gives no access to it',
    remedy: 'Ask for access on its page, and give a token (HF_TOKEN) that has it.',
  },
} as const;

const SILENT: ReadonlySet<UnreachableReason> = new Set(['network', 'timeout', 'budget-spent']);

const REACH = 'Run again; look after the network, HTTPS_PROXY and HF_ENDPOINT. To check offline, commit a lock.';
const STRANGE =
  'Look at what answers for the Hub: a network that asks to sign in, a proxy (HTTPS_PROXY), a mirror (HF_ENDPOINT).';
const ASKING_AGAIN: Readonly<Record<UnreachableReason, string>> = {
  network: REACH,
  timeout: REACH,
  'budget-spent': 'Run again, with a longer timeout or a cache folder.',
  'rate-limited': 'Give a token (HF_TOKEN), which may ask more often, or run again later.',
  'server-error': 'Run again when the Hub is well.',
  'not-json': STRANGE,
  'bad-response': STRANGE,
  'refused-redirect': STRANGE,
  'bad-token': 'Renew the token (HF_TOKEN).',
};
