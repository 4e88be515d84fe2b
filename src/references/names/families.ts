import { anyOf } from '../patterns.ts';

/** Families of open weights by what they are made for, and words for what was done to weights; each may be a regex. */
const WORDS = {
  text: String.raw`
    llama tinyllama open_llama vicuna alpaca mi[sx]tral ministral magistral qwe?n qwq gemma recurrentgemma
    shieldgemma medgemma phi gpt gpt2 gptj neo(?!4j)x? dialogpt blenderbot t5 flan mt5 ul2 bloom falcon mpt pythia dolly
    stablelm wizard\w* deepseek yi internlm baichuan chatglm glm minicpm minimax kimi moonlight ernie hunyuan aya
    c4ai dbrx grok olmo\w* tulu granite nemotron zephyr openchat openhermes exaone smollm\w* smol xgen persimmon
    mamba2? bamba zamba2? hymba jamba rwkv lfm2? apertus mimo nanbeige longcat apriel eurollm skywork openelm mobilellm seallm sailor2? aquila\w*
    xverse telechat bart mbart pegasus nllb m2m100 marian opus-mt`,
  code: `
    devstral codestral codegemma starcoder2? santacoder codegen codellama replit stablecode polycoder incoder
    unixcoder codet5p? codebert graphcodebert opencoder`,
  encoders: String.raw`
    bert roberta deberta distil\w* albert electra camembert xlm longformer bigbird reformer minilm mpnet labse gliner`,
  embeddings: String.raw`
    bge gte e5 jina nomic arctic mxbai stella colbert colpali colqwen splade neural-sparse bm25 bm42 uform\d?
    m?contriever dpr`,
  vision: String.raw`
    vit deit beit dinov?[23]? swin detr yolo\w* segformer dpt maskformer resnet convnext efficientnet mobilenet
    mobilevit aimv2 timm siglip2? blip2? owlv?[it2]* grounding florence layoutlm layoutxlm donut trocr nougat
    pix2struct vilt xclip videomae timesformer`,
  visionAndText: String.raw`
    pixtral qvq paligemma internvl smolvlm llava idefics fuyu molmo cogvlm janus instructblip minigpt xcomposer
    videollama\d* internvideo\d* moondream\d? ovis docling smoldocling`,
  imagesAndVideo: String.raw`
    stable-?(?:diffusion|code|video|audio|cascade) sdxl sd[-_.]?(?:turbo|v|3|2|1|x) flux kandinsky dreamshaper
    controlnet t2i ip-adapter lcm animatediff vae pixart hidream omnigen wuerstchen unidiffuser openjourney
    realvis\w* juggernaut\w* ltx cosmos mochi hyvideo`,
  sound: `
    whisper wav2vec2? hubert wavlm speecht5 musicgen parler xtts kokoro moonshine parakeet conformer voxtral vits
    audioldm encodec cosyvoice sensevoice paraformer f5 chatterbox zonos
    outetts neutts vibevoice`,
  proteinsAndSeries: String.raw`
    esm2? esmfold prot prot(?:bert|t5|gpt|albert|xlnet|electra|trans)\w* chronos timesfm moirai patchtst informer
    chatts`,
  robots: '[a-z]{0,8}vla v?jepa',
  forms:
    'qlora gguf ggml quantized awq gptq exl2 fp8 bnb abliterated uncased cased grpo rlhf speculator eagle3? medusa',
  trainedOn: 'squad mnli sst ljspeech',
};

/** A family as a whole part of a name, a number may follow: `qwen2.5`, `my-llama3`. */
export const FAMILY = new RegExp(
  String.raw`(?:^|[-_. ])${anyOf(Object.values(WORDS).join(' '))}(?=$|[-_. ]|v?\d)`,
  'i',
);

/** `finbert`, `SciBERT`: a field before the family, and no first name. */
const COMPOUND_BERT =
  /(?:^|[-_. ])(?!(?:ro|nor|gil|her|lam|dil|hum|co|cuth)bert)[A-Za-z]{2,16}(?:[bB]ert|BERT)(?=$|[-_. ]|v?\d)/;
/** `marqo-fashionCLIP`: the same of families that are written in capitals. */
const COMPOUND = /[a-z](?:CLIP|SigLIP|GPT|LLaMA|LLaVA|T5|ViT)(?=$|[-_. ]|v?\d)/;

/** `monot5-base-msmarco-10k`, `ms-marco-electra-base`: an architecture and the size it comes in. */
export const SIZED = /(?:t5|bert|bart|electra|minilm|mpnet)[-_](?:tiny|mini|small|base|large|xlarge|xx?l)(?=$|[-_.])/i;

/** `7b`, `1.5B`, `8x7B`, `350m`, `E4B`, `A3B`, `30B-A3B`. */
export const SIZE = /(?:^|[-_.])(?:[aAeE]?\d{1,4}(?:[._p]\d+)?|\d+x\d+)[bBmMtT](?=$|[-_.])/;

/** Words of model names that other names use too. */
const GENERIC_WORDS = String.raw`
  opt bark mms canary clip sam2? depth embed\w* rerank\w* step command hermes orca solar video wan clap titan git
  ling ring seed dots fish orpheus sesame csm dia lora int4 int8 4bit 8bit mlx onnx instruct chat uncensored base
  large small tiny mini medium multilingual sft dpo reward guard prompt sentiment ner emotion toxic\w* encoder
  sentence`;
/** Such a word as a whole part of a name. */
export const GENERIC = new RegExp(String.raw`(?:^|[-_. ])${anyOf(GENERIC_WORDS)}(?=$|[-_. ]|\d)`, 'i');

/** `all_datasets_v4_MiniLM-L6`: what a name ends on is what it is, here an encoder trained on datasets. */
export const ENCODER_END =
  /[-_](?:minilm|mpnet|bert|distil(?:ro)?bert|roberta|electra)(?:[-_](?:base|large|small|tiny|cased|uncased|[lhv]\d+))*$/i;

/** Programs are called by their language or by what they show: `llama.cpp`, `transformers.js`, `stable-diffusion-webui-forge`. */
export const CODE_NAME = /\.(?:cpp|js|rs|net)$|[-_]web-?ui(?:$|[-_])/i;

/** True for a name with a size or a family of models in it. */
export function isTypical(name: string): boolean {
  if (CODE_NAME.test(name)) return false;
  return SIZE.test(name) || FAMILY.test(name) || COMPOUND_BERT.test(name) || COMPOUND.test(name) || SIZED.test(name);
}
