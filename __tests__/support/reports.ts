import type {
  AttributedTerm,
  Contradiction,
  Determination,
  Evidence,
  ModelId,
  Outcome,
  OwnDetermination,
  Problem,
  Reason,
  Report,
  Term,
  Verdict,
  Waiver,
} from '../../src/domain.ts';
import { id, modelReference, own as plainOwn } from './determinations.ts';

/** Reports made by hand, shaped as the pipeline makes them: every outcome, lineage, waivers, problems, strangers' text. */

export function evidence(over: Partial<Evidence> = {}): Evidence {
  return {
    source: 'card-license',
    licenses: [],
    quote: '',
    remark: null,
    unread: null,
    url: null,
    path: null,
    modified: false,
    sha256: 'a'.repeat(64),
    ...over,
  };
}

/** A model under catalog licenses that its card declares. */
export function own(
  model: ModelId,
  licenses: readonly string[],
  over: Partial<OwnDetermination> = {},
): OwnDetermination {
  const clues = licenses.map((license) => evidence({ licenses: [license], quote: license }));
  return plainOwn(model, licenses, { multimodal: null, evidence: clues, ...over });
}

export function determination(self: OwnDetermination, over: Partial<Determination> = {}): Determination {
  return {
    model: self.model,
    requested: { model: self.model, revision: self.revision },
    commit: self.commit,
    kind: self.kind,
    own: self,
    lineage: [],
    unknownAncestors: [],
    licenses: self.licenses.map((governing) => governing.license),
    terms: [],
    commercialUse: 'unknown',
    contradictions: self.contradictions,
    problems: [],
    ...over,
  };
}

export function term(from: ModelId, license: string, value: Term): AttributedTerm {
  return { ...value, license, from };
}

export function reason(outcome: Outcome, key: string, message: string, over: Partial<Reason> = {}): Reason {
  return {
    outcome,
    rule: { source: 'preset:commercial-product', key, line: 12 },
    message,
    term: null,
    remedy: null,
    question: null,
    ...over,
  };
}

export function verdict(outcome: Outcome, determined: Determination, over: Partial<Verdict> = {}): Verdict {
  return {
    request: determined.requested,
    scope: null,
    outcome,
    unwaived: outcome,
    reasons: [],
    waivedBy: null,
    obligations: [],
    determination: determined,
    references: [{ reference: modelReference(determined.model, 'app/main.py', 3), introduced: true, replaces: null }],
    introduced: true,
    alternative: null,
    ...over,
  };
}

export function report(verdicts: readonly Verdict[], over: Partial<Report> = {}): Report {
  const count = (outcome: Outcome) => verdicts.filter((each) => each.outcome === outcome).length;
  const failing = verdicts.filter((each) => each.outcome === 'deny' || each.outcome === 'review');
  const violations = failing.filter((each) => each.introduced).length;
  return {
    tool: { name: 'model-license-gate', version: '0.1.0' },
    policy: 'preset:commercial-product',
    conclusion: verdicts.length === 0 ? 'nothing-to-check' : violations > 0 ? 'fail' : 'pass',
    failOn: 'new',
    verdicts,
    mentions: [],
    problems: [],
    policyNotes: [],
    counts: {
      filesRead: 41,
      references: verdicts.flatMap((each) => each.references).length,
      models: verdicts.length,
      byOutcome: { allow: count('allow'), warn: count('warn'), review: count('review'), deny: count('deny') },
      violations,
      knownDebt: failing.length - violations,
    },
    offline: false,
    ...over,
  };
}

export const FLUX = id('black-forest-labs/FLUX.1-dev');
export const SCHNELL = id('black-forest-labs/FLUX.1-schnell');
export const LLAMA = id('meta-llama/Llama-3.1-8B-Instruct');
export const AWQ = id('hugging-quants/Meta-Llama-3.1-8B-Instruct-AWQ-INT4');

const NON_COMMERCIAL = term(FLUX, 'flux-1-dev-non-commercial', {
  term: 'non-commercial',
  value: 'any use that generates revenue needs another license',
  clause: {
    section: '1.c',
    quote:
      '“Non-Commercial Purpose” means any of the following uses, but only so far as you do not receive any direct or indirect payment',
    document: null,
  },
});

/** FLUX.1-dev in a Dockerfile of a commercial product: the story of the README. */
export function denied(over: Partial<Verdict> = {}): Verdict {
  const determined = determination(
    own(FLUX, ['flux-1-dev-non-commercial'], {
      evidence: [
        evidence({
          source: 'license-text',
          licenses: ['flux-1-dev-non-commercial'],
          quote: 'FLUX.1 [dev] Non-Commercial License',
          url: 'https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/3de623fc3c33e44ffbe2bad470d0f45bccf2eb21/LICENSE.md',
          path: 'LICENSE.md',
        }),
      ],
      gated: 'auto',
    }),
    { terms: [NON_COMMERCIAL], commercialUse: 'no' },
  );
  return verdict('deny', determined, {
    reasons: [
      reason(
        'deny',
        'terms.non-commercial',
        'The license allows non-commercial purposes only; the organization is commercial.',
        {
          term: NON_COMMERCIAL,
          remedy: 'Replace it by black-forest-labs/FLUX.1-schnell (apache-2.0), or ask legal for a license.',
        },
      ),
      reason('warn', 'unpinned', 'No revision is pinned.', { remedy: 'Pin the commit 3de623fc3c33.' }),
    ],
    references: [
      {
        reference: modelReference(FLUX, 'docker/Dockerfile', 14, { how: 'hf-download' }),
        introduced: true,
        replaces: {
          request: { model: SCHNELL, revision: null },
          change: {
            from: 'apache-2.0',
            to: 'flux-1-dev-non-commercial',
            added: [NON_COMMERCIAL],
            removed: [],
            changed: [],
            unchanged: [],
            direction: 'stricter',
          },
        },
      },
    ],
    alternative: SCHNELL,
    ...over,
  });
}

/** A quantised Llama declared Apache-2.0: the lineage says otherwise. */
export function contradicted(over: Partial<Verdict> = {}): Verdict {
  const contradiction: Contradiction = {
    kind: 'permissive-over-restrictive',
    message: `declared apache-2.0, derived from ${LLAMA}: llama3.1 governs`,
    declared: ['apache-2.0'],
    found: ['llama3.1'],
    severity: 'contradiction',
  };
  const threshold = term(LLAMA, 'llama3.1', {
    term: 'mau-threshold',
    value: {
      limit: 700_000_000,
      unit: 'monthly-active-users',
      currency: null,
      period: null,
      measured: 'at-release',
      on: '2024-07-23',
      effect: 'separate-license',
      applies: null,
    },
    clause: {
      section: '2',
      quote: 'greater than 700 million monthly active users in the preceding calendar month',
      document: null,
    },
  });
  const attribution = term(LLAMA, 'llama3.1', {
    term: 'attribution',
    value: {
      display: ['Built with Llama'],
      notice: 'Llama 3.1 is licensed under the Llama 3.1 Community License',
      noticeFile: 'Notice',
    },
    clause: { section: '1.b.i', quote: 'prominently display “Built with Llama” on a related website', document: null },
  });
  const determined = determination(
    own(AWQ, ['apache-2.0'], {
      kind: 'conflicting',
      contradictions: [contradiction],
      baseModels: [{ model: LLAMA, relation: 'quantized', source: 'card' }],
    }),
    {
      lineage: [{ own: own(LLAMA, ['llama3.1'], { gated: 'manual' }), relation: 'quantized', child: AWQ, depth: 1 }],
      licenses: ['apache-2.0', 'llama3.1'],
      terms: [threshold, attribution],
      commercialUse: 'conditional',
    },
  );
  return verdict('review', determined, {
    reasons: [
      reason('review', 'contradictions', contradiction.message, {
        remedy: 'Treat it as llama3.1, or ask the publisher to correct the card.',
        question: 'organization.monthly-active-users',
      }),
    ],
    obligations: [{ term: attribution, message: 'Display "Built with Llama".', fulfilled: false }],
    references: [
      { reference: modelReference(AWQ, 'serve/values.yaml', 7, { how: 'yaml-key' }), introduced: true, replaces: null },
      { reference: modelReference(AWQ, 'serve/run.sh', 2, { how: 'flag' }), introduced: false, replaces: null },
    ],
    ...over,
  });
}

/** A model the Hub would not show. */
export function unresolved(over: Partial<Verdict> = {}): Verdict {
  const model = id('acme-private/ranker');
  const determined = determination(
    own(model, [], {
      kind: 'unresolved',
      commit: null,
      evidence: [],
      unresolved: { kind: 'absent', authenticated: false },
    }),
  );
  return verdict('review', determined, {
    reasons: [
      reason('review', 'unknown', 'The Hub has no such public model; a private one needs a token.', {
        remedy: 'Set hub-token, or correct the name.',
      }),
    ],
    ...over,
  });
}

/** Permissive, with something to do. */
export function allowed(over: Partial<Verdict> = {}): Verdict {
  const model = id('BAAI/bge-small-en-v1.5');
  const passOn = term(model, 'mit', {
    term: 'pass-on',
    value: ['the license text'],
    clause: { section: null, quote: 'The above copyright notice shall be included in all copies', document: null },
  });
  return verdict('allow', determination(own(model, ['mit']), { terms: [passOn], commercialUse: 'yes' }), {
    reasons: [reason('allow', 'licenses.allow', 'mit is on the list of allowed licenses.')],
    obligations: [
      { term: passOn, message: 'Pass on the license text when you redistribute the weights.', fulfilled: null },
    ],
    references: [{ reference: modelReference(model, 'rag/index.py', 9), introduced: false, replaces: null }],
    introduced: false,
    ...over,
  });
}

export const WAIVER: Waiver = {
  model: 'black-forest-labs/FLUX.1-dev',
  reason: 'Commercial license signed 2026-02-11',
  approver: 'legal@example.com',
  expires: '2027-02-10',
  ticket: 'LEGAL-412',
  origin: { source: 'model-license-policy.yml', key: 'waivers[0]', line: 31 },
};

export function waived(over: Partial<Verdict> = {}): Verdict {
  return denied({ outcome: 'allow', unwaived: 'deny', waivedBy: WAIVER, ...over });
}

export function warned(over: Partial<Verdict> = {}): Verdict {
  const model = id('google/gemma-2-2b-it');
  return verdict('warn', determination(own(model, ['gemma']), { commercialUse: 'conditional' }), {
    reasons: [reason('warn', 'unpinned', 'No revision is pinned.', { remedy: 'Pin the commit 3de623fc3c33.' })],
    references: [{ reference: modelReference(model, 'app/chat.py', 22), introduced: true, replaces: null }],
    ...over,
  });
}

export const PROBLEM: Problem = {
  stage: 'files',
  subject: 'data/notes.ipynb',
  reason: 'The file is larger than 1 MB and was not read',
  hint: 'Exclude it in .gitattributes or split it.',
  location: { path: 'data/notes.ipynb', line: 1, column: 1, endLine: 1, endColumn: 1 },
  severity: 'error',
};

/** One report with one of everything. */
export function everything(): Report {
  return report(
    [denied(), contradicted(), unresolved({ introduced: false }), warned(), waived({ scope: 'research' }), allowed()],
    {
      mentions: [modelReference(id('openai/whisper-large-v3'), 'README.md', 40, { class: 'mention', how: 'prose' })],
      problems: [PROBLEM],
      policyNotes: [
        {
          severity: 'warning',
          message: 'The waiver for black-forest-labs/FLUX.1-dev expires in 12 days.',
          origin: WAIVER.origin,
        },
      ],
    },
  );
}

/** Pieces of strangers' text that try something. */
export const HOSTILE: readonly string[] = [
  '::error title=pwned::owned',
  '  ::set-output name=conclusion::pass',
  'x ##[error]owned',
  'a\r::stop-commands::tok',
  'a\u2028::error::x',
  '\u001B[31mred\u001B[0m',
  '@acme/security please',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '</details><h1>passed</h1>',
  'a | b | c',
  'a`b``c`',
  '``` \n# heading',
  'see #12 and GH-3 and https://evil.example and www.evil.example',
  'a\u202Egpj.exe\u202C b\u200Bc',
  '$\\color{red}{x}$',
  '<!-- model-license-gate -->',
  'mailto:a@b.example',
  '\\`x\\`',
  '~~gone~~ **bold** _it_',
  '1. list',
  '- item',
  '&lt;script&gt; &#64;team',
];

/** `everything()` with each foreign string replaced by `text`. */
export function hostile(text: string): Report {
  const model = id('evil/model');
  const foreign = term(model, 'gemma', {
    term: 'other-license-applies',
    value: text,
    clause: { section: text, quote: text, document: text },
  });
  const place = modelReference(model, `dir/${text}.py`, 3, {
    written: text,
    revision: text,
    file: text,
    ignored: { reason: text },
  });
  const determined = determination(
    own(model, ['gemma'], {
      evidence: [evidence({ source: 'card-license-name', quote: text, url: `javascript:${text}`, path: text })],
      clauses: [{ term: 'non-commercial', line: 1, quote: text, value: text, document: text }],
    }),
    {
      terms: [foreign],
      contradictions: [
        { kind: 'card-vs-text', message: text, declared: ['mit'], found: ['gemma'], severity: 'contradiction' },
      ],
    },
  );
  const judged = (outcome: Outcome, over: Partial<Verdict> = {}) =>
    verdict(outcome, determined, {
      request: { model, revision: text },
      scope: text,
      reasons: [reason(outcome, text, text, { term: foreign, remedy: text, question: text })],
      obligations: [{ term: foreign, message: text, fulfilled: null }],
      references: [{ reference: place, introduced: true, replaces: null }],
      ...over,
    });
  const waiver: Waiver = { ...WAIVER, reason: text, approver: text, ticket: text };
  return report(
    [
      judged('deny'),
      judged('review', { introduced: false }),
      judged('warn'),
      judged('allow', { unwaived: 'deny', waivedBy: waiver }),
      judged('allow'),
    ],
    {
      policy: text,
      mentions: [{ ...place, class: 'mention' }],
      problems: [{ ...PROBLEM, subject: text, reason: text, hint: text, location: place.location }],
      policyNotes: [{ severity: 'warning', message: text, origin: { source: text, key: text, line: 2 } }],
    },
  );
}
