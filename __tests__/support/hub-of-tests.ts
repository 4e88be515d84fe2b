import type { HubModel } from './hub-models.ts';

/** The few models that tests of the whole gate name. */
export const MODELS: readonly HubModel[] = [
  {
    id: 'black-forest-labs/FLUX.1-dev',
    gated: 'auto',
    cardData: { license: 'other', license_name: 'flux-1-dev-non-commercial-license', license_link: 'LICENSE.md' },
    tags: ['license:other'],
  },
  { id: 'black-forest-labs/FLUX.1-schnell', cardData: { license: 'apache-2.0' }, tags: ['license:apache-2.0'] },
  { id: 'BAAI/bge-small-en-v1.5', cardData: { license: 'mit' }, tags: ['license:mit'] },
  { id: 'northwind/ranker-v2', cardData: {}, tags: [] },
];

/** A shell line that downloads a model. */
export const download = (model: string) => `huggingface-cli download ${model}\n`;

export const FLUX_LINE = download('black-forest-labs/FLUX.1-dev');
export const SCHNELL_LINE = download('black-forest-labs/FLUX.1-schnell');
export const BGE_LINE = download('BAAI/bge-small-en-v1.5');
export const UNDECLARED_LINE = download('northwind/ranker-v2');
