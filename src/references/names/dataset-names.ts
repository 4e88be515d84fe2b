import { anyOf, eitherOf } from '../patterns.ts';
import { ENCODER_END, SIZE, SIZED } from './families.ts';

/** How the names of well-known data sets begin; each may be a regex. */
const KNOWN = String.raw`
  ultra-?(?:chat|feedback) share-?gpt no_robots capybara lima$ oasst\d* hh-rlhf lmsys-chat helpsteer smoltalk
  infinity-instruct open-?orca$ slim-?orca orca[-_]dpo open-?hermes-2\.5$ open-?platypus wizardlm_evol magpie-
  tulu-\d.*mixture webinstruct alpaca(?:[-_](?:gpt4|en|zh|cleaned|data|2k|52k)|$) dolly-15k databricks-dolly-15k
  guanaco(?:dataset|-llama2-1k) fineweb cosmopedia the-stack starcoderdata wikitext wikipedia c4$ pile openwebtext
  refinedweb redpajama-data slimpajama skypile gsm8k mathinstruct openthoughts- openr1-math numina
  glaive[-_](?:function|toolcall) mmlu hellaswag squad imdb glue$ super_?glue truthful_?qa humaneval mbpp lambada
  longbench cqadupstack(?:-[a-z]+)?$ scifact$ nfcorpus$ trec-covid$ ms_?marco$ natural[-_]questions hotpot_?qa librispeech common_voice pokemon-`;
/** What data sets are called after, as a whole part of a name. */
const SORTS = `
  datasets? corpus corpora benchmarks? instructions dialogues? preferences? captions trajectories prompts pairs
  annotations (?:train|training|dev|eval|validation|test)[-_]?sets?`;
const DATASET_NAME = eitherOf(
  [
    `^${anyOf(KNOWN)}`,
    `(?:^|[-_])${anyOf(SORTS)}(?:$|[-_])`,
    // `reranker-mixture-10k`: how many examples there are
    /[-_]\d+[kK]$/,
    /[-_](?:sft|dpo|eval|train|test|qa)[-_]?data$/,
  ],
  'i',
);
/** `LoquaciousSet` */
const CALLED_SET = /[a-z]{3}Set$/;
/** `model-evals`, `details_org__name`: what leaderboards keep of a run. */
const OF_EVALUATION = /[-_](?:evals|envs|details|leaderboards?)$|^details[-_]/i;

/** True for the name of a well-known data set, and one that is built as the names of data sets are. */
export function isDatasetName(name: string): boolean {
  if (OF_EVALUATION.test(name) || CALLED_SET.test(name)) return true;
  return DATASET_NAME.test(name) && !SIZE.test(name) && !ENCODER_END.test(name) && !SIZED.test(name);
}
