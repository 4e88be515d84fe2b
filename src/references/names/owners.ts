import { wordSet } from '../patterns.ts';

/**
 * Owners of repositories, by where they are known from. Facts, not judgements: an owner in no list is simply not known.
 * Sources: owners of models in public model lists of the Hub (https://huggingface.co/models), image publishers of
 * https://hub.docker.com, organisations of https://github.com.
 */

/** Owners whose namespace is known from models on the Hub; hardly anything else of the shape `owner/name` is written with them. */
const MODEL_OWNERS = owners(`
  01-ai ACE-Step adamo1139 adept ai21labs ai4bharat ai-forever AI-Sweden-Models aaditya abacusai AdaptLLM aisingapore
  Alibaba-NLP allenai answerdotai arcee-ai argilla ArliAI Aratako ariG23498 ashawkey audeering autogluon avsolatorio
  BAAI baichuan-inc bartowski beomi bigcode bigscience black-forest-labs ByteDance-Seed briaai BramVanroy bofenghuang
  cardiffnlp casperhansen CausalLM cerebras ckiplab cl-tohoku codellama CohereForAI CohereLabs colbert-ir CompVis
  Comfy-Org core42 cognitivecomputations cross-encoder cyberagent city96 coqui dandelin dangvantuan dbmdz dccuchile
  decapoda-research deepcogito deepghs deepseek-ai deepset defog depth-anything diffusers distil-whisper distilbert
  dslim dunzhang DeepFloyd DeepPavlov Deci DavidAU dreamlike-art Efficient-Large-Model EleutherAI elyza
  emilyalsentzer EpistemeAI espnet eugenesiow EuroBERT FacebookAI featherless-ai fixie-ai flair flax-community
  FlagAlpha Falconsai FunAudioLLM FPHam fishaudio ggml-org ggerganov google-bert google-t5 GanymedeNil gaunernst
  georgesung ghost-x GOAT-AI gorilla-llm gradientai GritLM Gryphe guoyww h2oai h94 hakurei HuggingFaceH4
  HuggingFaceM4 HuggingFaceTB hexgrad hfl hf-internal-testing hf-tiny-model-private huggyllama hugging-quants
  huihui-ai hustvl HKUNLP hkunlp HooshvareLab ibm-granite ibm-nasa-geospatial IDEA-CCNL IDEA-Research IEITYuan impira
  inclusionAI indobenchmark instruction-pretrain InstantX internlm intfloat ISTA-DASLab ibm-ai-platform ibm-fms
  jinaai jondurbin jonatasgrosman joeddav julien-c JackFram Jackrong jhu-clsp johngiorgi KBLab keremberke Kijai klue
  KoboldAI kakaobrain katuni4ka kaist-ai LGAI-EXAONE laion latent-consistency lightonai Lightricks liuhaotian
  LiquidAI llava-hf llamafactory LLM360 lmms-lab lmsys lmstudio-community LnL-AI lllyasviel Lykon llm-blender llm-jp
  llamaindex lucadiliello madebyollin mattshumer MaziyarPanahi maywell meta-llama MBZUAI MiniMaxAI mistral-community
  mistralai mixedbread-ai mlabonne mlc-ai mlx-community mobiuslabsgmbh moka-ai monster-labs moonshotai mosaicml
  mradermacher mrm8488 ModelCloud MoritzLaurer mudler myshell-ai MIT MahmoodLab naver-clova-ix ncbi neuralmagic
  nghuyong nielsr nlpai-lab nlpconnect nlptown nomic-ai NousResearch nreimers ntu-spml nvidia Nexusflow Nanbeige
  NexaAIDev NovaSky-AI OEvortex ogkalu onnx-community openai-community openaccess-ai-collective openbmb openchat
  OpenAssistant OpenBuddy OpenGVLab OpenMOSS-Team openlm-research OpenPipe opencompass OuteAI optimum oliverguhr
  OrionStarAI osiria OFA-Sys OpenLLM-France parler-tts peft-internal-testing petals-team philschmid pfnet
  playgroundai PixArt-alpha PekingU PleIAs pszemraj PrimeIntellect predibase princeton-nlp prithivMLmods ProsusAI
  prompthero PygmalionAI pyannote patrickjohncyh patrickvonplaten PrunaAI QuantFactory Qwen qwp4w3hyb RedHatAI
  ResembleAI replit rinna runwayml RLHFlow RunDiffusion RWKV ruslanmv rednote-hilab sambanovasystems SamLowe
  sanchit-gandhi Sao10K savasy SeaLLMs second-state sentence-transformers sesame SG161222 shibing624 Shakker-Labs
  SimianLuo Skywork skt smallcloudai snunlp speechbrain speakleash spacy stabilityai stepfun-ai StanfordAIMI
  stanfordnlp suno Supabase SWivid swiss-ai Systran superb segmind state-spaces Snowflake ServiceNow-AI TabbyML
  teknium tencent-hunyuan TheBloke thenlper timbrooks THUDM timm tiiuae TinyLlama togethercomputer TencentARC
  thomwolf tohoku-nlp trl-internal-testing trl-lib trpakov tuner007 Tongyi-MAI TIGER-Lab turboderp UBC-NLP ufal
  Unbabel unsloth upstage urchade uukuguy vectara vennify VAGOsolutions vikhyatk VikhrModels vidore vinai vicgalle
  Voicelab Wan-AI WhereIsAI WizardLM WizardLMTeam wanglab Writer X-PLUG xai-org XLabs-AI xinsir Xenova XiaomiMiMo
  yahma yanolja ybelkada ydshieh yentinglin yuuko-eth zai-org zhihan1996 ZhengPeng7 Zyphra sd-legacy
  stable-diffusion-v1-5 sd-dreambooth-library sd-concepts-library aws-neuron OpenMed EmbeddedLLM nari-labs canopylabs
  kyutai ibm-research katanemo mit-han-lab NumbersStation ProbeMedicalYonseiMAILab osunlp Goekdeniz-Guelmez Menlo
  janhq lightblue Orenguteng ai-sage IlyaGusev t-tech OpenVINO jartine Mozilla mozilla-ai llmware GPT4All-Community
  rombodawg BSC-LT projecte-aina utter-project openGPT-X lambdalabs nitrosocke wavymulder andite gsdf Linaqruf
  cagliostrolab axolotl-ai-co axolotl-quants winglian EmergentMethods numind gliner-community knowledgator fastino
  agentica-org open-r1 open-thoughts bespokelabs simplescaling LiheYoung zju3dv Ultralytics dima806 argmaxinc
  FluidInference speaches-ai deepdml calcuis gguf-org lodestones Freepik HiDream-ai Alpha-VLLM fancyfeast SmilingWolf
  John6666 Kwai-Kolors KwaiVGI hpcai-tech genmo rhymes-ai meituan-longcat hotchpotch cl-nagoya pkshatech sbintuitions
  retrieva-jp line-corporation stockmark tokyotech-llm nlp-waseda karakuri-ai ku-nlp studio-ousia izumi-lab LumiOpen
  TurkuNLP NbAiLab norallm deutsche-telekom ZurichNLP DiscoResearch jphme maritaca-ai neuralmind pierreguillou
  unicamp-dl PORTULAN bertin-project PlanTL-GOB-ES asafaya aubmindlab CAMeL-Lab inceptionai silma-ai
  Omartificial-Intelligence-Space MediaTek-Research voidful nyrahealth primeline flozi00 ylacombe bosonai HKUSTAudio
  KittenML neuphonic Plachta lj1995 Ruicheng visheratin TomoroAI zeroentropy ContextualAI prithivida minishlab
  tabularisai Jean-Baptiste tner Babelscape d4data blaze999 TaylorAI andersonbcdefg infgrad DMetaSoul maidalun1020
  richinfoai Mihaiii llmrails gpustack CISCai legraphista brittlewis12 afrideva duyntnet LoneStriker TechxGenus
  RichardErkhov echarlaix optimum-internal-testing tiny-random yujiepan fxmarty sshleifer hf-audio nferruz
  finiteautomata j-hartmann bhadresh-savani yiyanghkust ahmedrachid lxyuan nateraw valhalla ml6team yjernite sileod
  MilaNLProc pysentimiento nickmuchi ahotrod csarron phiyodr pdelobelle wietsedv GroNLP gronlp sberbank-ai
  cointegrated DeepChem seyonec dalle-mini kandinsky-community ehristoforu stablediffusionapi digiplay emilianJR
  Yntec nerijs ostris alvdansen latentcat DionTimmer thibaud Nacholmo eimiss AstraliteHeart OnomaAIResearch Laxhar
  Vsukiyaki OpenNLPLab Weyaxi ehartford Undi95 NeverSleep TheDrummer anthracite-org Doctor-Shotgun intervitens
  migtissera garage-bAInd beaugogh psmathur pankajmathur totally-not-an-llm Phind bugdaryan smangrul ArmelR NTQAI
  vilm ura-hcmut Viet-Mistral scb10x openthaigpt airesearch wangchanberta typhoon-ai LazarusNLP indolem cahya
  flax-sentence-embeddings symanto hiiamsid ivanleomk krlvi AnnaWegmann amberoad nboost castorini uclanlp salesken
  Vamsi ramsrigouthamg humarin knkarthick lidiya slauw87 allenyummy emrecan loodos ytu-ce-cosmos Trendyol malhajar
  VRLLab KOCDIGITAL redrussianarmy prajjwal1 litert-community SanctumAI tjake BioMistral alimama-creative alibaba-pai
  TheMistoAI pcuenq howey relbert M-FAC sparse-encoder-testing cross-encoder-testing sentence-transformers-testing
  coreml-projects Helsinki-NLP`);

/** Owners that publish models and also much else (code, images, closed models): the name decides. */
const SHARED_OWNERS = owners(`
  adobe alibaba amazon amd apple anthropic argoproj baidu ByteDance bytedance cisco cohere databricks deepmind
  facebook facebookresearch google huggingface ibm IBM Intel intel kakao lightning meta microsoft nasa naver netflix
  NVIDIA nvidia openai openvino oracle PaddlePaddle paddlepaddle pytorch qualcomm Qualcomm redhat salesforce
  Salesforce samsung sap sony Sony tencent Tencent toyota vmware xiaomi yandex zhipu stanford keras Marqo mozilla
  roboflow snowflake spotify uber elastic mongodb neo4j unity Unity rasa tensorflow jukofyork vllm-project
  sgl-project rhasspy unum-cloud opensearch-project collabora Qdrant neuml snakers4 2noise SparkAudio IndexTeam redis`);

/** Publishers of container images, actions, charts and packages: not model owners. */
const OTHER_OWNERS = owners(`
  actions aws aws-actions awslabs alpine aquasecurity apache argoproj azure Azure bitnami bitnamilegacy browserless
  busybox calico cilium circleci clickhouse cloudflare codecov confluentinc containerd continuumio curlimages debian
  docker dockerhub dorny envoyproxy fluent fluentd flyio ghcr.io gcr.io github githubactions gitlab gitlab-org
  golangci golang goharbor google-github-actions googleapis GoogleCloudPlatform grafana gradle hadolint hashicorp
  helm homebrew istio jaegertracing jenkins jupyter jupyterhub k8s kubeflow kubernetes kubernetes-sigs kserve
  langchain-ai langfuse langgenius library linuxserver localai localstack logstash louislam mariadb mcr.microsoft.com
  milvusdb minio mysql nats nginx nginxinc node npm nvcr.io ollama opea opensearchproject opentelemetry otel
  peaceiris percona php portainer postgres pre-commit prom prometheus prometheuscommunity public.ecr.aws pulumi pypa
  python qdrant quay.io rabbitmq ray-project rayproject rancher registry runpod rust-lang saltstack semitechnologies
  selenium softprops sonarsource supabase-js temporalio terraform-aws-modules timescale traefik trinodb tensorchord
  ubuntu unclecode unstructured vllm vuejs weaviate yarnpkg zilliz zookeeper berkeleyskypilot skypilot-org seldonio
  substratusai chromadb lmsysorg openmpi amazonlinux onerahmet fedirz slackapi types babel eslint typescript-eslint
  rollup vitejs sveltejs vue fontsource radix-ui tanstack prisma nestjs aws-sdk google-cloud astral-sh PyCQA psf
  charliermarsh crazy-max jlumbroso`);

/** What is known of a repository owner, whatever its case. */
export type OwnerKind = 'model-owner' | 'shared-owner' | 'other-owner' | 'unknown';

/** Which list an owner stands in; the narrower reading wins where two hold it. */
export function ownerKind(owner: string): OwnerKind {
  const lower = owner.toLowerCase();
  if (SHARED_OWNERS.has(lower)) return 'shared-owner';
  if (MODEL_OWNERS.has(lower)) return 'model-owner';
  return OTHER_OWNERS.has(lower) ? 'other-owner' : 'unknown';
}

function owners(list: string): ReadonlySet<string> {
  return wordSet(list.toLowerCase());
}
