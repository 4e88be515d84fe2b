import type { BaseModel, BaseRelation, ModelFacts, ModelId } from '../domain.ts';
import { baseId } from './lineage.ts';

/** More are a survey of other models, not a lineage. */
const MOST = 4;

/**
 * Base models that only the README names, in a sentence or a field that says so, a "Base model" column or a configuration. Looked
 * for when nothing else names one and the README was read for its license.
 */
export function withReadmeBase(facts: ModelFacts): ModelFacts {
  if (facts.baseModels.length > 0) return facts;
  const bases = facts.texts.flatMap((file) =>
    file.kind === 'text' && file.role === 'readme' ? basesIn(file.text.slice(0, 100_000), facts.model) : [],
  );
  const distinct = [...new Map(bases.map((base) => [base.model.toLowerCase(), base])).values()];
  return distinct.length === 0 || distinct.length > MOST ? facts : { ...facts, baseModels: distinct };
}

// "a fine-tuned version of [x/y](https://huggingface.co/x/y)", "GGUF quantization of the [y](https://huggingface.co/x/y) model"
const LINK = String.raw`\[[^\]\n]{1,120}\]\(https?:\/\/(?:www\.)?huggingface\.co\/([\w.-]{1,96}\/[\w.-]{1,96})\/?\)`;
const MADE = new RegExp(
  String.raw`\b(fine-?tun\w*|quanti[sz]\w*|conver\w*|merge\w*|adapter|lora|derived|distill\w*|abliterated)\b[^\n.|[]{0,60}\b(?:of|from|for|on)\b[^\n.|[]{0,20}${LINK}`,
  'gi',
);
const STATED = new RegExp(String.raw`\b(?:base|original|source|parent)[ _-]?model\W{0,6}(?:is )?${LINK}`, 'gi');
// "Original model: https://huggingface.co/x/y", "**Base model**: <https://huggingface.co/x/y>"
const BARE =
  /\b(?:base|original|source|parent)[ _-]?model[*_`]{0,3}\s*:[*_`]{0,3}\s*<?https?:\/\/(?:www\.)?huggingface\.co\/([\w.-]{1,96}\/[\w.-]{1,96}?)\/?\.?(?=[\s>)]|$)/gi;

// a name without an address counts only where it looks like a model's: "acme/foo-7b", not "CNN/Transformer"
const ID = String.raw`((?!\.)[\w.-]{1,96}\/(?=[\w.]{0,95}[-\d])[\w.-]{1,96}?)`;
const END = String.raw`['"*_\x60]{0,3}\.?[^\S\n]*(?:#.*)?$`;
// "- **Finetuned from model :** x/y", "base_model: x/y" of a training configuration, "Base model: `x/y`"
const LABELLED = new RegExp(
  String.raw`^[^\w\n]{0,8}(?:fine-?tuned from(?: model)?(?: \[optional\])?|(?:base|original|source|parent)[ _-]?model)[\s*_\x60]{0,5}:[^\S\n]*['"*_\x60]{0,3}[^\S\n]*(?:${LINK}|${ID})${END}`,
  'gim',
);
// "a fine-tune of `x/y`"
const CODED = new RegExp(
  String.raw`\b(fine-?tun\w*|quanti[sz]\w*|conver\w*|merge\w*|derived|distill\w*)\b[^\n.|[]{0,60}\b(?:of|from)\b[^\n.|[\x60]{0,20}\x60${ID}\x60`,
  'gi',
);
// the parents in a configuration of mergekit
const MERGED = new RegExp(String.raw`^[\s-]{0,12}model: *['"]?${ID}${END}`, 'gim');

function basesIn(readme: string, self: ModelId): readonly BaseModel[] {
  const stated = [STATED, BARE, LABELLED]
    .flatMap((pattern) => [...readme.matchAll(pattern)])
    .map(([, linked, named]) => base(linked ?? named, 'unknown', self));
  const made = [MADE, CODED]
    .flatMap((pattern) => [...readme.matchAll(pattern)])
    .map(([, how = '', id]) => base(id, relationOf(how), self));
  const merged = /^[^\S\n]*merge_method:/m.test(readme) ? [...readme.matchAll(MERGED)] : [];
  const parents = merged.map(([, id]) => base(id, 'merge', self));
  return [...stated, ...made, ...parents, ...basesInTables(readme, self)].filter((one) => one !== null);
}

/** The cell of a "Base model" column, in the row that names this model. */
function basesInTables(readme: string, self: ModelId): readonly (BaseModel | null)[] {
  const name = (self.split('/').at(-1) ?? self).toLowerCase();
  let column = -1;
  return readme.split('\n').flatMap((line) => {
    if (!line.trimStart().startsWith('|')) {
      column = -1;
      return [];
    }
    const cells = line.split('|').map((cell) => cell.trim());
    if (column < 0) column = cells.findIndex((cell) => /^\W*base[ _-]?model\W*$/i.test(cell));
    const own = cells.some((cell, at) => at !== column && nameIn(cell) === name);
    const id = own && column >= 0 ? new RegExp(LINK, 'i').exec(cells[column] ?? '')?.[1] : undefined;
    return id === undefined ? [] : [base(id, 'unknown', self)];
  });
}

/** The name that a cell holds: "foo-7b" of "**[acme/Foo-7B](https://...)**". */
function nameIn(cell: string): string {
  const label = /^\W*\[([^\]]{1,120})\]\(/.exec(cell)?.[1] ?? cell;
  return (label.replace(/\W+$/, '').split('/').at(-1) ?? '').toLowerCase();
}

/** Paths of the site that look like ids. */
const PAGES: ReadonlySet<string> = new Set(['blog', 'collections', 'datasets', 'docs', 'models', 'papers', 'spaces']);

function base(written: string | undefined, relation: BaseRelation, self: ModelId): BaseModel | null {
  const model = baseId(written ?? '');
  if (model === null || model.toLowerCase() === self.toLowerCase()) return null;
  return PAGES.has(model.split('/')[0] ?? '') ? null : { model, relation, source: 'readme' };
}

function relationOf(how: string): BaseRelation {
  if (/^(?:quanti|conver)/i.test(how)) return 'quantized';
  if (/^merge/i.test(how)) return 'merge';
  return /^(?:adapter|lora)/i.test(how) ? 'adapter' : 'finetune';
}
