import { anyOf, eitherOf } from '../patterns.ts';
import { ownerKind } from './owners.ts';

/** Owners that stand for anybody; each may be a regex. */
const OWNERS = `
  your my the some any a an this other
  user username user-?name some_user hf-?user(?:name)? someone creator author owner account
  org orgname org-?name orga organi[sz]ation organi[sz]ation-?name example-?org model-?org some-?org
  company my-?company acme acme-?corp provider vendor publisher
  namespace repo repository local localhost
  foo bar baz x+ y+ example test test-?(?:org|user|repo) fake dummy mock stub
  none null unknown(?:[-_]?org)? default custom private placeholder random unused`;
const PLACEHOLDER_OWNER = eitherOf(
  [
    `^${anyOf(OWNERS)}$`,
    /^(?:your|my)[-_.]/,
    // `user1`, `org-2`
    /^(?:user|org|owner|srv|server|remote)[-_]?\d*$/,
    // `<owner>/name`
    /^</,
    /(?:^|[-_])your(?:[-_]|$)/,
  ],
  'i',
);

/** Names that stand for any model; each may be a regex. */
const NAMES = String.raw`
  model model[-_]?(?:name|id|path|repo|[a-z0-9]|one|two|foo|bar) base[-_]?model
  repo repo-?name repository name foo bar baz x+ placeholder.*
  your[-_].* my[-_]?(?:model|lora|adapter|repo|custom|fine|org).* my[-_]?awesome(?:[-_](?:model|repo|lora|adapter|llm))?
  any[-_]?model some[-_]?model.* custom[-_]?model.* example[-_]?model.*
  test[-_]?(?:model|repo|model-?\d*) (?:[a-z]+[-_])?(?:test|fake|dummy|mock|example)[-_]model fake[-_]?model.* dummy[-_]?model.*
  does-?not-?exist.* non-?existent.* not-?a-?(?:real-?)?model.* .*[-_](?:wrong|invalid|non-?existent)
  unknown(?:-model)? gated-?model private-?model`;
/** `someone/models` is a folder. */
const PLACEHOLDER_NAME = new RegExp(`^(?!models$)${anyOf(NAMES)}$`, 'i');

/** `google/gemma-test`: what tests call a model of a company. */
const MADE_UP = /^[a-z]+[-_](?:test|fake|mock)$/i;
/** `checkpoint-xxx`, `org/XXXX` */
const CROSSED_OUT = /(?:^|[-_.])x{3,}(?=$|[-_.])/i;

/** True for an owner that stands for anybody: `your-name`, `<org>`. */
export function isPlaceholderOwner(owner: string): boolean {
  return PLACEHOLDER_OWNER.test(owner);
}

/** True for an id that stands for any id: `your-name/your-model`, `org/my-model`, `org/XXXX`. */
export function isPlaceholder(owner: string, name: string): boolean {
  if (PLACEHOLDER_OWNER.test(owner) || CROSSED_OUT.test(owner) || CROSSED_OUT.test(name)) return true;
  if (ownerKind(owner) !== 'unknown' && MADE_UP.test(name) && !/testing/i.test(owner)) return true;
  return PLACEHOLDER_NAME.test(name);
}
