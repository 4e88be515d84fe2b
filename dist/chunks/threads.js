import { t as modelId } from "./models.js";
import { c as encodingOf, n as SKIPPED_BECAUSE, r as filesBelow, s as decode, t as MAX_FILE_BYTES } from "./read.js";
import { t as require_dist } from "./dist.js";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { availableParallelism } from "node:os";

// src/files/pieces.ts
const CHUNK_BYTES = 1048576;
const MAX_LINE$1 = 1048576;
function readPieces(reader, path, take) {
	let decoder;
	let waiting = "";
	let line = 0;
	let column = 0;
	const give = (end) => {
		const text = waiting.slice(0, end);
		waiting = waiting.slice(end);
		if (text.length > 0) take({
			text,
			line,
			column
		});
		const last = text.lastIndexOf("\n");
		line += countLines(text);
		column = last === -1 ? column + text.length : text.length - last - 1;
	};
	const failure = reader.chunks(path, CHUNK_BYTES, (bytes) => {
		decoder ??= decoder === void 0 ? decoderOf(bytes) : null;
		if (decoder === null) return;
		waiting += decoder.decode(bytes, { stream: true });
		const end = waiting.lastIndexOf("\n") + 1;
		if (end > 0) give(end);
		else if (waiting.length > MAX_LINE$1) give(waiting.lastIndexOf(",") + 1 || waiting.length);
	});
	give(waiting.length);
	return failure;
}
function decoderOf(head) {
	const encoding = encodingOf(head);
	return encoding === "binary" ? null : new TextDecoder(encoding);
}
function countLines(text) {
	let lines = 0;
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
	return lines;
}

// src/files/repository.ts
function textsIn(directory, paths) {
	const reader = filesBelow(directory);
	return {
		has: (path) => paths.has(path),
		read: (path) => readText(reader, path),
		pieces(path, take) {
			const failure = readPieces(reader, path, take);
			return failure === null ? null : unread(path, failure);
		}
	};
}
function textsBefore(head, paths, older) {
	return {
		has: (path) => paths.has(path),
		read(path) {
			const bytes = older.get(path);
			return bytes === void 0 ? head.read(path) : textOf(path, bytes);
		},
		pieces: (path, take) => head.pieces(path, take)
	};
}
const HEADER_ALONE = /\.gguf$/i;
const HEADER_BYTES = 1048576;
const WHOLE_ALONE = /\.ipynb$/i;
const MAX_WHOLE_BYTES = 4 * MAX_FILE_BYTES;
function readText(reader, path) {
	const whole = WHOLE_ALONE.test(path);
	const limit = whole ? MAX_WHOLE_BYTES : MAX_FILE_BYTES;
	const answer = reader.read(path, HEADER_ALONE.test(path) ? HEADER_BYTES : null, limit);
	if (answer.kind === "bytes") return isLfsPointer(answer.bytes) ? {
		kind: "unread",
		problem: inLfs(path)
	} : textOf(path, answer.bytes);
	if (answer.reason === "gone") return { kind: "gone" };
	if (answer.reason === "too-large" && !whole) return { kind: "large" };
	return {
		kind: "unread",
		problem: unread(path, answer.reason)
	};
}
const LFS_POINTER = "version https://git-lfs.github.com/spec/v1\n";
const LARGEST_POINTER = 1024;
const DATA_IN_LFS = /\.(?:gguf|jsonl?|ndjson|geojson|csv|tsv|txt|ipynb|html?|xml|svg|md|sql)$/i;
function isLfsPointer(bytes) {
	return bytes.length <= LARGEST_POINTER && bytes.subarray(0, 43).toString("latin1") === LFS_POINTER;
}
function inLfs(path) {
	return {
		stage: "files",
		subject: path,
		reason: `${JSON.stringify(path)} was not read: it is kept in Git LFS, and only its pointer is here`,
		hint: "Check out with \"lfs: true\", or keep the file in git itself.",
		location: null,
		severity: DATA_IN_LFS.test(path) ? "notice" : "error"
	};
}
function textOf(path, bytes) {
	const text = HEADER_ALONE.test(path) ? bytes.subarray(0, HEADER_BYTES).toString("latin1") : decode(bytes);
	return text === null ? { kind: "binary" } : {
		kind: "text",
		text
	};
}
const HINTS = {
	"too-large": "Clear the outputs of the notebook, or declare its models in the policy.",
	unreadable: "Give the user who runs the check the right to read it."
};
function unread(path, reason) {
	return {
		stage: "files",
		subject: path,
		reason: `${JSON.stringify(path)} was not read: it ${SKIPPED_BECAUSE[reason]}`,
		hint: HINTS[reason] ?? null,
		location: null,
		severity: reason === "link" ? "notice" : "error"
	};
}

// src/references/commands/command-table.ts
const LOADING = [
	...rules("model", ["hf download", "huggingface-cli download"]),
	...rules("model", [
		"vllm serve",
		"vllm-openai",
		"aphrodite run",
		"openllm serve",
		"openllm start",
		"openllm run",
		"sglang serve"
	]),
	...rules("flags", [
		"vllm bench",
		"vllm complete",
		"vllm chat",
		"vllm run-batch"
	]),
	...rules("flags", ["text-generation-launcher", "text-embeddings-router"]),
	...rules("model", ["text-generation-server download-weights", "text-generation-server serve"]),
	...rules("model", [
		"lmdeploy serve",
		"lmdeploy chat",
		"lmdeploy lite",
		"lmdeploy convert"
	]),
	...rules("model", [
		"trtllm-serve",
		"trtllm-serve serve",
		"trtllm-eval"
	]),
	...rules("flags", [
		"llama-server",
		"llama-cli",
		"llama-bench",
		"llama-run",
		"llama-embedding",
		"llama-mtmd-cli",
		"llama-perplexity"
	], [
		"-hf",
		"-hfr",
		"-hfd",
		"-hfrd",
		"-hfv",
		"-hfrv"
	]),
	...rules("hub", [
		"ollama run",
		"ollama pull",
		"ramalama run",
		"ramalama pull",
		"ramalama serve"
	], [], "ollama"),
	...rules("hub", ["docker model run", "docker model pull"], [], "docker"),
	...rules("hub", [
		"lms get",
		"lms load",
		"nexa pull",
		"nexa run"
	]),
	...rules("flags", ["ilab model download", "ilab download"], ["--repository", "-rp"]),
	...rules("flags", [
		"mistralrs",
		"mistralrs-server",
		"genai-perf",
		"aiperf",
		"perf_analyzer"
	], ["-m"]),
	...rules("model", ["dynamo run", "speaches-cli model download"]),
	...rules("model", [
		"hfd",
		"hfd.sh",
		"hfdownloader download"
	]),
	...rules("flags", ["hfdownloader"], ["-m"]),
	...rules("flags", ["onnxruntime_genai.models.builder"], ["-m"]),
	...rules("flags", ["whisper"], [], "openai-whisper"),
	...rules("flags", ["whisper-ctranslate2", "wyoming-faster-whisper"], [], "faster-whisper"),
	...rules("flags", ["whisperx"], [], "whisperx"),
	...rules("model", ["spacy download"], [], "spacy"),
	...rules("flags", [
		"mlx_lm.generate",
		"mlx_lm.server",
		"mlx_lm.chat",
		"mlx_lm.lora",
		"mlx_lm.convert",
		"mlx_lm.fuse"
	]),
	...rules("flags", [
		"optimum-cli export",
		"optimum-cli inc",
		"optimum-cli neuron"
	], ["-m"]),
	...rules("model", [
		"transformers serve",
		"transformers chat",
		"transformers download",
		"transformers-cli download"
	]),
	...rules("model", ["accelerate estimate-memory"]),
	...rules("model", [
		"mlc_llm serve",
		"mlc_llm chat",
		"mlc_llm compile",
		"mlc_llm gen_config",
		"mlc_llm convert_weight"
	]),
	...rules("model", [
		"tune download",
		"litgpt download",
		"litgpt chat",
		"litgpt finetune",
		"litgpt finetune_lora"
	]),
	...rules("model", [
		"litgpt serve",
		"litgpt generate",
		"litgpt evaluate",
		"litgpt pretrain",
		"litgpt convert_to_litgpt"
	]),
	...rules("model", ["download-model.py"]),
	...rules("flags", ["eland_import_hub_model"], ["--hub-model-id"]),
	...rules("model", [
		"petals.cli.run_server",
		"exo run",
		"mergekit-extract-lora",
		"convert_hf_to_gguf.py"
	])
];
const FETCHING = rules("urls", [...[
	"git clone",
	"git lfs",
	"git submodule",
	"git remote",
	"git pull",
	"git fetch",
	"wget",
	"wget2",
	"curl",
	"aria2c",
	"axel"
], ...[
	"pip",
	"pip3",
	"pip install",
	"pip3 install",
	"uv pip",
	"uv add",
	"poetry add",
	"pipx",
	"conda install",
	"mamba install"
]]);
const INERT = rules("inert", [
	...[
		"echo",
		"Write-Host",
		"Write-Output",
		"printf",
		"cd",
		"ls",
		"ll",
		"cp",
		"mv",
		"rm",
		"mkdir",
		"rmdir",
		"touch",
		"chmod",
		"chown",
		"ln",
		"cat",
		"tac"
	],
	...[
		"head",
		"tail",
		"less",
		"grep",
		"egrep",
		"fgrep",
		"rg",
		"ag",
		"find",
		"tar",
		"zip",
		"unzip",
		"gzip",
		"pushd",
		"popd"
	],
	...[
		"source",
		".",
		"test",
		"[",
		"[[",
		"exit",
		"return",
		"read",
		"kill",
		"pkill",
		"pgrep",
		"type",
		"which",
		"basename"
	],
	...[
		"dirname",
		"realpath",
		"readlink",
		"stat",
		"du",
		"df",
		"diff",
		"wc",
		"sort",
		"uniq",
		"cut",
		"tr",
		"awk",
		"rsync",
		"scp"
	],
	...[
		"apt",
		"apt-get",
		"yum",
		"dnf",
		"apk",
		"brew",
		"pacman",
		"snap",
		"gem",
		"gh",
		"git",
		"skopeo",
		"crane",
		"tee"
	],
	...[
		"kubectl set image",
		"docker pull",
		"docker push",
		"docker tag",
		"docker images",
		"docker rmi",
		"docker image",
		"docker login"
	],
	...[
		"kaggle",
		"modelscope",
		"gsutil",
		"s5cmd",
		"aws s3",
		"gcloud storage",
		"ollama create",
		"ollama push",
		"ollama list"
	],
	...[
		"hf upload",
		"hf upload-large-folder",
		"hf repo",
		"hf repos",
		"hf jobs",
		"hf auth",
		"hf cache",
		"huggingface-cli upload"
	],
	...[
		"huggingface-cli upload-large-folder",
		"huggingface-cli repo",
		"huggingface-cli login",
		"huggingface-cli scan-cache"
	]
]);
const COMMANDS = byFirstWord([
	...LOADING,
	...FETCHING,
	...INERT
]);
function rules(operands, commands, flags = [], aliases = null) {
	return commands.map((command) => ({
		words: command.split(" "),
		operands,
		flags,
		aliases
	}));
}
function byFirstWord(all) {
	const map = /* @__PURE__ */ new Map();
	for (const rule of all) {
		const first = rule.words[0] ?? "";
		map.set(first, [...map.get(first) ?? [], rule].sort((a, b) => b.words.length - a.words.length));
	}
	return map;
}

// src/references/commands/operand-signs.ts
const COMMAND$3 = new RegExp([...COMMANDS.values()].flat().filter(({ operands }) => operands === "model" || operands === "hub").map(({ words }) => words.map((word) => word.replaceAll(".", "\\.")).join("\\s+")).join("|").replace(/^/, "(?<![\\w-])(?:").concat(")\\s"));
const MAX_BETWEEN = 400;
function holdsCommand(text) {
	return COMMAND$3.test(text);
}
function followsCommand(text, from, start) {
	return /\s/.test(text.charAt(start - 1)) && COMMAND$3.test(text.slice(Math.max(from, start - MAX_BETWEEN), start));
}

// src/references/remembered.ts
const MAX_KEPT$2 = 2e4;
const MAX_LENGTH$3 = 200;
function remembered(answer) {
	const kept = /* @__PURE__ */ new Map();
	return (text) => {
		const known = kept.get(text);
		if (known !== void 0 || text.length > MAX_LENGTH$3) return known ?? answer(text);
		const value = answer(text);
		if (kept.size >= MAX_KEPT$2) kept.clear();
		kept.set(text, value);
		return value;
	};
}
function oncePer(answer) {
	const kept = /* @__PURE__ */ new WeakMap();
	return (of) => {
		const known = kept.get(of) ?? { value: answer(of) };
		kept.set(of, known);
		return known.value;
	};
}

// src/references/names/owners.ts
const MODEL_OWNERS = owners(`
  01-ai ACE-Step adamo1139 adept ai21labs ai4bharat ai-forever AI-Sweden-Models aaditya abacusai AdaptLLM aisingapore Alibaba-NLP
   allenai answerdotai arcee-ai argilla ArliAI Aratako ariG23498 ashawkey audeering autogluon avsolatorio
  BAAI baichuan-inc bartowski beomi bigcode bigscience black-forest-labs ByteDance-Seed briaai BramVanroy bofenghuang
  cardiffnlp casperhansen CausalLM cerebras ckiplab cl-tohoku codellama CohereForAI CohereLabs colbert-ir CompVis
  Comfy-Org core42 cognitivecomputations cross-encoder cyberagent city96 coqui dandelin 
  dangvantuan dbmdz dccuchile decapoda-research deepcogito deepghs deepseek-ai deepset defog depth-anything
  diffusers distil-whisper distilbert dslim dunzhang DeepFloyd DeepPavlov Deci DavidAU dreamlike-art
  Efficient-Large-Model EleutherAI elyza emilyalsentzer EpistemeAI espnet eugenesiow EuroBERT FacebookAI featherless-ai fixie-ai
  flair flax-community FlagAlpha Falconsai FunAudioLLM FPHam fishaudio ggml-org ggerganov google-bert google-t5 GanymedeNil gaunernst
  georgesung ghost-x GOAT-AI gorilla-llm gradientai GritLM Gryphe guoyww h2oai h94 hakurei HuggingFaceH4 HuggingFaceM4 HuggingFaceTB
  hexgrad hfl hf-internal-testing hf-tiny-model-private huggyllama hugging-quants huihui-ai hustvl HKUNLP hkunlp HooshvareLab
  ibm-granite ibm-nasa-geospatial IDEA-CCNL IDEA-Research IEITYuan impira inclusionAI indobenchmark instruction-pretrain InstantX internlm intfloat ISTA-DASLab
  ibm-ai-platform ibm-fms
  jinaai jondurbin jonatasgrosman joeddav julien-c JackFram Jackrong jhu-clsp johngiorgi KBLab keremberke Kijai klue KoboldAI kakaobrain
  katuni4ka kaist-ai LGAI-EXAONE laion latent-consistency lightonai Lightricks liuhaotian LiquidAI llava-hf llamafactory LLM360 lmms-lab lmsys
  lmstudio-community LnL-AI lllyasviel Lykon llm-blender llm-jp llamaindex lucadiliello madebyollin mattshumer MaziyarPanahi maywell meta-llama MBZUAI
   MiniMaxAI mistral-community mistralai mixedbread-ai mlabonne mlc-ai mlx-community mobiuslabsgmbh moka-ai monster-labs
   moonshotai mosaicml mradermacher mrm8488 ModelCloud MoritzLaurer mudler myshell-ai MIT MahmoodLab
  naver-clova-ix ncbi neuralmagic nghuyong nielsr nlpai-lab nlpconnect nlptown nomic-ai NousResearch nreimers ntu-spml nvidia Nexusflow Nanbeige NexaAIDev NovaSky-AI
  OEvortex ogkalu onnx-community openai-community openaccess-ai-collective openbmb openchat OpenAssistant OpenBuddy OpenGVLab OpenMOSS-Team openlm-research OpenPipe opencompass OuteAI
  optimum oliverguhr OrionStarAI osiria OFA-Sys OpenLLM-France parler-tts peft-internal-testing petals-team philschmid pfnet playgroundai PixArt-alpha PekingU
  PleIAs pszemraj PrimeIntellect predibase princeton-nlp prithivMLmods ProsusAI prompthero PygmalionAI pyannote patrickjohncyh patrickvonplaten PrunaAI
  QuantFactory Qwen qwp4w3hyb RedHatAI ResembleAI replit rinna runwayml RLHFlow RunDiffusion RWKV ruslanmv rednote-hilab 
    sambanovasystems SamLowe sanchit-gandhi Sao10K savasy SeaLLMs second-state sentence-transformers sesame SG161222 shibing624 Shakker-Labs SimianLuo
  Skywork skt smallcloudai snunlp speechbrain speakleash spacy stabilityai stepfun-ai StanfordAIMI stanfordnlp suno Supabase SWivid swiss-ai Systran superb segmind
  state-spaces Snowflake ServiceNow-AI TabbyML teknium tencent-hunyuan TheBloke thenlper timbrooks THUDM timm tiiuae TinyLlama togethercomputer
  TencentARC thomwolf tohoku-nlp trl-internal-testing trl-lib trpakov tuner007 Tongyi-MAI TIGER-Lab turboderp UBC-NLP ufal Unbabel unsloth upstage urchade
  uukuguy vectara vennify VAGOsolutions vikhyatk VikhrModels vidore vinai vicgalle Voicelab Wan-AI WhereIsAI WizardLM WizardLMTeam wanglab Writer
  X-PLUG xai-org XLabs-AI xinsir Xenova XiaomiMiMo yahma yanolja ybelkada ydshieh yentinglin yuuko-eth
  zai-org zhihan1996 ZhengPeng7 Zyphra sd-legacy stable-diffusion-v1-5 sd-dreambooth-library sd-concepts-library aws-neuron OpenMed EmbeddedLLM
    nari-labs canopylabs kyutai ibm-research katanemo mit-han-lab NumbersStation ProbeMedicalYonseiMAILab osunlp Goekdeniz-Guelmez Menlo janhq lightblue
  Orenguteng ai-sage IlyaGusev t-tech OpenVINO jartine Mozilla mozilla-ai llmware GPT4All-Community rombodawg
  BSC-LT projecte-aina utter-project openGPT-X lambdalabs nitrosocke wavymulder andite gsdf Linaqruf cagliostrolab
  axolotl-ai-co axolotl-quants winglian EmergentMethods numind gliner-community knowledgator fastino
  agentica-org open-r1 open-thoughts bespokelabs simplescaling LiheYoung zju3dv Ultralytics dima806
  argmaxinc FluidInference speaches-ai deepdml calcuis gguf-org lodestones Freepik HiDream-ai Alpha-VLLM fancyfeast SmilingWolf
  John6666 Kwai-Kolors KwaiVGI hpcai-tech genmo rhymes-ai meituan-longcat hotchpotch cl-nagoya pkshatech sbintuitions retrieva-jp
  line-corporation stockmark tokyotech-llm nlp-waseda karakuri-ai ku-nlp studio-ousia izumi-lab LumiOpen TurkuNLP NbAiLab norallm
  deutsche-telekom ZurichNLP DiscoResearch jphme maritaca-ai neuralmind pierreguillou unicamp-dl PORTULAN bertin-project PlanTL-GOB-ES asafaya
  aubmindlab CAMeL-Lab inceptionai silma-ai Omartificial-Intelligence-Space MediaTek-Research voidful nyrahealth primeline flozi00 ylacombe bosonai
  HKUSTAudio KittenML neuphonic Plachta lj1995 Ruicheng visheratin TomoroAI zeroentropy ContextualAI prithivida minishlab
  tabularisai Jean-Baptiste tner Babelscape d4data blaze999 TaylorAI andersonbcdefg infgrad DMetaSoul maidalun1020 richinfoai
  Mihaiii llmrails gpustack CISCai legraphista brittlewis12 afrideva duyntnet LoneStriker TechxGenus RichardErkhov echarlaix
  optimum-internal-testing tiny-random yujiepan fxmarty sshleifer hf-audio nferruz finiteautomata j-hartmann bhadresh-savani yiyanghkust ahmedrachid
  lxyuan nateraw valhalla ml6team yjernite sileod MilaNLProc pysentimiento nickmuchi ahotrod csarron phiyodr
  pdelobelle wietsedv GroNLP gronlp sberbank-ai cointegrated DeepChem seyonec dalle-mini kandinsky-community ehristoforu stablediffusionapi
  digiplay emilianJR Yntec nerijs ostris alvdansen latentcat DionTimmer thibaud Nacholmo eimiss AstraliteHeart
  OnomaAIResearch Laxhar Vsukiyaki OpenNLPLab Weyaxi ehartford Undi95 NeverSleep TheDrummer anthracite-org Doctor-Shotgun intervitens
  migtissera garage-bAInd beaugogh psmathur pankajmathur totally-not-an-llm Phind bugdaryan smangrul ArmelR NTQAI vilm
  ura-hcmut Viet-Mistral scb10x openthaigpt airesearch wangchanberta typhoon-ai LazarusNLP indolem cahya flax-sentence-embeddings symanto
  hiiamsid ivanleomk krlvi AnnaWegmann amberoad nboost castorini uclanlp salesken Vamsi ramsrigouthamg humarin
  knkarthick lidiya slauw87 allenyummy emrecan loodos ytu-ce-cosmos Trendyol malhajar VRLLab KOCDIGITAL redrussianarmy
  prajjwal1 litert-community SanctumAI tjake BioMistral alimama-creative alibaba-pai TheMistoAI pcuenq howey relbert M-FAC
  sparse-encoder-testing cross-encoder-testing sentence-transformers-testing coreml-projects
  Helsinki-NLP`);
const SHARED_OWNERS = owners(`
  adobe alibaba amazon amd apple anthropic argoproj baidu ByteDance bytedance cisco cohere databricks deepmind facebook facebookresearch
  google huggingface ibm IBM Intel intel kakao lightning meta microsoft nasa naver netflix NVIDIA nvidia openai openvino oracle PaddlePaddle paddlepaddle
  pytorch qualcomm Qualcomm redhat salesforce Salesforce samsung sap sony Sony tencent Tencent toyota vmware xiaomi yandex zhipu stanford
  keras Marqo mozilla roboflow snowflake spotify uber elastic mongodb neo4j unity Unity rasa
  tensorflow jukofyork vllm-project sgl-project rhasspy unum-cloud opensearch-project collabora Qdrant neuml snakers4 2noise SparkAudio IndexTeam redis`);
const OTHER_OWNERS = owners(`
  actions aws aws-actions awslabs alpine aquasecurity apache argoproj azure Azure bitnami bitnamilegacy browserless busybox calico cilium circleci clickhouse cloudflare codecov confluentinc
  containerd continuumio curlimages debian docker dockerhub dorny envoyproxy fluent fluentd flyio ghcr.io gcr.io github githubactions gitlab gitlab-org golangci golang
  goharbor google-github-actions googleapis GoogleCloudPlatform grafana gradle hadolint hashicorp helm homebrew istio jaegertracing jenkins jupyter jupyterhub k8s
  kubeflow kubernetes kubernetes-sigs kserve langchain-ai langfuse langgenius library linuxserver localai localstack logstash louislam mariadb mcr.microsoft.com milvusdb minio
   mysql nats nginx nginxinc node npm nvcr.io ollama opea opensearchproject opentelemetry otel peaceiris percona php portainer postgres pre-commit prom prometheus
  prometheuscommunity public.ecr.aws pulumi pypa python qdrant quay.io rabbitmq ray-project rayproject rancher registry runpod rust-lang saltstack semitechnologies selenium softprops
  sonarsource supabase-js temporalio terraform-aws-modules timescale traefik trinodb tensorchord ubuntu unclecode unstructured vllm vuejs weaviate yarnpkg zilliz zookeeper
  berkeleyskypilot skypilot-org seldonio substratusai chromadb lmsysorg openmpi amazonlinux onerahmet fedirz slackapi
  types babel eslint typescript-eslint rollup vitejs sveltejs vue fontsource radix-ui tanstack prisma nestjs aws-sdk google-cloud
  astral-sh PyCQA psf charliermarsh crazy-max jlumbroso
    `);
function ownerKind(owner) {
	const lower = owner.toLowerCase();
	if (SHARED_OWNERS.has(lower)) return "shared-owner";
	if (MODEL_OWNERS.has(lower)) return "model-owner";
	return OTHER_OWNERS.has(lower) ? "other-owner" : "unknown";
}
function owners(text) {
	return new Set(text.toLowerCase().split(/\s+/).filter((word) => word.length > 0));
}

// src/references/names/plausible.ts
const PATH_ROOTS = new Set("src lib libs libraries sources bin etc usr var tmp opt home root mnt srv dev proc sys workspace workspaces workdir app apps pkg packages node_modules vendor dist build target out output outputs result results log logs cache data dataset datasets model models checkpoint checkpoints ckpt ckpts weights pretrained saved_models saves experiments exp runs config configs conf configuration script scripts test tests docs doc example examples assets asset public static images image img media files file path paths folder dir templates template charts chart helm manifests deploy deployment k8s infra terraform modules module components component pages page views view api server client web www frontend backend ui core common utils util tools tool notebooks notebook recipes tutorials samples sample resources resource fixtures spec include third_party external internal content uploads downloads artifacts storage volumes scratch shared work input inputs lora loras embeddings tokenizers adapters prompts http https grpc training inference eval evaluation cookbook starter cli cmd hack operators container containers hf onnx vae unet text_encoder controlnet latents guide guides integrations reference concepts getting-started get-started drive gdrive".split(" "));
const MIME_ROOTS = new Set("application text image audio video font multipart message chemical x-conference".split(" "));
const BRANCH_ROOTS = new Set("feature feat fix bugfix hotfix release releases chore refs heads origin upstream remotes users docs dependabot renovate claude codex copilot cursor devin".split(" "));
const PLACEHOLDER_OWNER = /^(?:your|my|the|some|any|a|an|this|other|user|username|user-?name|owner|org|orgname|org-?name|orga|organi[sz]ation|organi[sz]ation-?name|namespace|repo|repository|account|acme|acme-?corp|foo|bar|baz|x+|y+|hf-?user(?:name)?|example|example-?org|test|test-?(?:org|user|repo)|fake|dummy|mock|company|my-?company|creator|author|provider|vendor|publisher|model-?org|some-?org|someone|local|localhost|none|null|unknown|default|custom|private|placeholder|random|unused|stub|some_user)$|^(?:your|my)[-_.]|^(?:user|org|owner|srv|server|remote)[-_]?\d*$|^<|(?:^|[-_])your(?:[-_]|$)/i;
const PLACEHOLDER_NAME = /^(?:model|models|model[-_]?(?:name|id|path|repo|[a-z0-9]|one|two|foo|bar)|repo|repo-?name|repository|name|foo|bar|baz|x+|your[-_].*|my[-_]?(?:model|lora|adapter|repo|custom|fine|org).*|my[-_]?awesome(?:[-_](?:model|repo|lora|adapter|llm))?|some[-_]?model.*|test[-_]?(?:model|repo|model-?\d*)|(?:[a-z]+[-_])?(?:test|fake|dummy|mock)[-_]model|fake[-_]?model.*|dummy[-_]?model.*|custom[-_]?model.*|example[-_]?model.*|placeholder.*|base[-_]?model|does-?not-?exist.*|non-?existent.*|not-?a-?(?:real-?)?model.*|.*[-_](?:wrong|invalid|non-?existent)|unknown(?:-model)?|gated-?model|private-?model)$/i;
const MADE_UP = /^[a-z]+[-_](?:test|fake|mock)$/i;
const CROSSED_OUT = /(?:^|[-_./])x{3,}(?=$|[-_./])/i;
const PATH_ROOT_WORDS = /^(?:[a-z0-9]+_)+(?:models?|outputs?|checkpoints?|ckpts?|weights|results?|runs?|logs?|experiments?|data|datasets?|paths?|dirs?|folders?)$|^(?:outputs?|checkpoints?|ckpts?|results?|runs?|logs?|saved?)_[a-z0-9_]+$/i;
const MODELSCOPE_OWNERS = new Set("ai-modelscope llm-research zhipuai shanghai_ai_laboratory iic damo modelscope swift openai-mirror nv-community xorbits".split(" "));
const PART_NAME = /^(?:loras?|lycoris|vae|unet|text[-_]?encoder(?:_\d)?|transformer|encoder|decoder|scheduler|tokenizer|weights|checkpoints?|ckpts?|pretrained(?:[-_](?:models?|weights|ckpts?))?)$/i;
const FILE_END = /\.(?:py|pyc|js|mjs|cjs|ts|tsx|jsx|json|jsonl|ya?ml|toml|md|mdx|txt|csv|tsv|parquet|html?|css|scss|svg|png|jpe?g|gif|webp|ico|mp3|mp4|wav|ogg|flac|pdf|zip|t?gz|tar|bz2|whl|sh|bash|ps1|bat|rb|go|rs|c|h|cpp|hpp|cc|cu|m|mm|metal|glsl|wgsl|hlsl|cl|comp|spv|asm|dll|dylib|exe|obj|java|kt|swift|php|lua|sql|xml|ini|cfg|conf|env|lock|log|ipynb|safetensors|bin|ckpt|pth?|onnx|npz|npy|pkl|h5|tflite|gguf|ggml|dockerfile|service|sock|pem|crt|key|proto|tf|tfvars|j2|tpl|tmpl|gotmpl|vue|svelte|map|woff2?|ttf|n?vim|example|sample|template|d|db|sqlite3?)$/i;
const FILE_OF_KNOWN = /\.(?:py|jsonl?|ya?ml|md|txt|sh|csv|lock|log|pid|tmp|n?vim|onnx|safetensors|tflite|zip|png|jpe?g)$/i;
const CODE_NAME = /\.(?:cpp|js|rs|net)$/i;
const STANDARD = /^[A-Z]{2,6}\/[A-Z]{1,3}-\d[a-z]?$/;
const API_VERSION = /^[vV]\d+(?:(?:alpha|beta)\d+)?$/;
const FOLDER_OWNER = /^models$|_models$|(?:^|[-_])(?:checkpoints?|ckpts?|weights|pipelines|snapshots|outputs?|results)$|[a-z][-_]model$/i;
const FOLDER_OF_MODELS = /^(?:(?:pre|trained|pretrained|fine|tuned|finetuned|saved|base|my|our|local|cached?|downloaded|exported|converted|compiled|quantized|default|custom|test|old|new|all|onnx|gguf|ggml|trt|tensorrt|openvino|tflite|coreml|mlx|hf|huggingface|ollama|spacy|tts|stt|asr|ocr|llm|vlm|ml|ai|nlp|cv|sd|sdxl|lora|embeddings?|reranker|language|speech|vision|audio|voice|video|image|text|chat|whisper|diffusion|deep|learning|transformers?|model|\d+)-)+models$/i;
const FAMILY_OWNER = /^(?:clip|sam\d?|yolo(?:v?\d+)?|whisper|vit|owlv?\d|dinov?\d|florence[-_]?\d|detr|resnet)$/i;
const KEPT = /^(?:[0-9a-f]{40}|(?:checkpoint|global_step|step|epoch)[-_]?\d+)$/i;
const ACCOUNT = /^[A-Za-z0-9]+(?:-{1,2}[A-Za-z0-9]+)*$/;
const ELSEWHERE$2 = new Set("hosted_vllm litellm litellm_proxy os.environ iic damo oci zhipuai ai-modelscope llm-research xingchen tensorart meta nv-mistralai kernels-community moonshine".split(" "));
const DOMAIN_OWNER = /\.(?:com|io|org|net|dev|ai|co|sh|app|cloud|local|internal|svc|gov|edu|eu|de|cn)$/i;
const CLOSED_MODEL = /^(?:meta\/|anthropic\/(?!hh)|openai\/(?:gpt(?!-?(?:oss|2|j|neo))|o[134](?:$|-)|chatgpt|codex|text-|tts-|dall-?e|whisper-1$|davinci|omni|sora|computer-use|(?:meta-)?llama|qwen|mi[sx]tral|deepseek|gemma|kimi|glm|claude|gemini)|google\/(?:gemini|palm|text-|chat-bison|veo|imagen|lyria|nano-banana)|x-ai\/|xai\/|perplexity\/|amazon\/(?:nova|titan)|cohere\/(?:command|embed|rerank|c4ai)|gemini\/|vertex_ai\/|bedrock\/|together(?:-?ai)?\/|lmstudio\/|ibm\/(?:slate-|granite-(?:13b-|\d-|\d+b-code-))|[\w-]+\/(?:auto|latest|prod|production|staging)$|azure\/|azure_(?:ai|text)\/|groq\/|together_ai\/|fireworks_ai\/|openrouter\/|replicate\/|sagemaker\/|ollama\/|ollama_chat\/|databricks\/databricks-|voyage\/|voyageai\/(?!voyage-4-nano)|deepinfra\/|cloudflare\/|palm\/|mistral\/|watsonx\/|nvidia_nim\/|inflection\/|ai21\/|aws\/|cerebras\/(?:llama|qwen|gpt|zai)|dashscope\/|xinference\/|novita\/|hyperbolic\/|sambanova\/|lm_studio\/|llamafile\/|deepseek\/|minimax\/|moonshot\/|alibaba\/|bytedance\/(?:seedream|seedance|doubao)|elevenlabs\/|opencode\/|assemblyai\/(?!.*bert)|deepgram\/|runway\/|mistralai\/(?:mistral-(?:large|medium|small|tiny|embed|saba)(?:-latest)?|codestral(?:-latest|-2405|-2501|-2508)?|ministral-[38]b-latest)$|qwen\/qwen(?:\d(?:\.\d)?)?-?(?:(?:vl|coder|omni)-)?(?:max|plus|turbo)(?:$|-))/i;
const SERVED_NAME = /^(?:gpt-(?:3[.-]?5-turbo|[4-9](?:\.\d)?o?)(?:-(?:mini|nano|turbo|preview|16k|32k|instruct|pro|codex|chat|latest|audio|realtime|search))*|text-embedding-(?:ada-002|3-(?:small|large))|claude-(?:\d(?:[.-]\d)?-)?(?:opus|sonnet|haiku|instant)(?:-\d(?:[.-]\d)?)?(?:-latest)?|gemini-(?:\d(?:\.\d)?-)?(?:pro|flash)(?:-(?:lite|preview|latest|image))*)(?:-\d{4}(?:-?\d\d){0,2})?$/i;
const API_ROUTE = /^openai\/(?!whisper|clip|gpt-oss|gpt2|imagegpt|privacy|shap-e|point-e|consistency|diffusers|jukebox|glide|circuit|summarize|webgpt)/i;
const IMAGE_NAME = /^(?:cuda|cudagl|k8s-device-plugin|gpu-operator|dcgm.*|tritonserver|triton-.*|pytorch|tensorflow|nvidia-.*|container-toolkit|text-generation-inference|text-embeddings-inference|tgi-.*|tei-.*|transformers-.*-gpu|vllm-.*|dotnet|aspnet|mssql.*|playwright|azure-.*|devcontainers?|vscode.*|intel-.*|oneapi.*|.*-(?:server|proxy|exporter|operator|controller|plugin|action|sdk|cli|chart|image|docker|agent|gateway|dashboard|router|runtime|worker|backend|frontend|ui|api|webui))$/i;
const DATASET_NAME = /^(?:ultra-?(?:chat|feedback)|share-?gpt|fineweb|cosmopedia|open-?orca$|slim-?orca|orca[-_]dpo|open-?hermes-2\.5$|open-?platypus|wizardlm_evol|alpaca(?:[-_](?:gpt4|en|zh|cleaned|data|2k|52k)|$)|dolly-15k|databricks-dolly-15k|oasst\d*|hh-rlhf|the-stack|starcoderdata|wikitext|wikipedia|c4$|pile|openwebtext|gsm8k|mmlu|hellaswag|squad|imdb|glue$|super_?glue|truthful_?qa|humaneval|mbpp|lambada|longbench|librispeech|common_voice|ms_?marco$|natural[-_]questions|hotpot_?qa|no_robots|capybara|lima$|webinstruct|mathinstruct|infinity-instruct|refinedweb|redpajama-data|slimpajama|skypile|guanaco(?:dataset|-llama2-1k)|lmsys-chat|helpsteer|tulu-\d.*mixture|smoltalk|openthoughts-|openr1-math|numina|magpie-|glaive[-_](?:function|toolcall)|pokemon-)|(?:^|[-_])(?:datasets?|corpus|corpora|benchmarks?|instructions|dialogues?|preferences?|captions|trajectories|prompts|pairs|annotations)(?:$|[-_])|[-_]\d+[kK]$|[-_](?:sft|dpo|eval|train|test|qa)[-_]?data$/i;
const ENCODER_END = /[-_](?:minilm|mpnet|bert|distil(?:ro)?bert|roberta|electra)(?:[-_](?:base|large|small|tiny|cased|uncased|[lhv]\d+))*$/i;
const FAMILY = /(?:^|[-_. ])(?:llama|vicuna|alpaca|mi[sx]tral|ministral|magistral|devstral|pixtral|voxtral|codestral|qwe?n|qwq|qvq|gemma|codegemma|paligemma|medgemma|shieldgemma|phi|bert|roberta|deberta|distil\w*|albert|electra|camembert|xlm|gpt|t5|flan|mt5|ul2|bart|mbart|pegasus|nllb|m2m100|marian|opus-mt|bloom|falcon|mpt|pythia|dolly|stablelm|stable-?(?:diffusion|code|video|audio|cascade)|sdxl|sd[-_.]?(?:turbo|v|3|2|1|x)|flux|kandinsky|dreamshaper|controlnet|t2i|ip-adapter|lcm|animatediff|whisper|wav2vec2?|hubert|wavlm|speecht5|musicgen|parler|xtts|kokoro|moonshine|parakeet|conformer|siglip2?|blip2?|vit|deit|beit|dinov?[23]?|swin|detr|yolo\w*|segformer|dpt|maskformer|resnet|convnext|efficientnet|mobilenet|layoutlm|donut|trocr|florence|owlv?[it2]*|grounding|minilm|mpnet|bge|gte|e5|jina|nomic|arctic|mxbai|stella|colbert|colpali|colqwen|splade|starcoder2?|santacoder|codegen|codellama|wizard\w*|deepseek|yi|internlm|internvl|baichuan|chatglm|glm|minicpm|minimax|kimi|moonlight|ernie|hunyuan|aya|c4ai|dbrx|grok|olmo\w*|tulu|granite|nemotron|zephyr|openchat|exaone|smollm\w*|smolvlm|smol|tinyllama|llava|idefics|fuyu|molmo|cogvlm|janus|ltx|cosmos|mochi|hyvideo|qlora|gguf|ggml|quantized|awq|gptq|exl2|fp8|bnb|abliterated|uncased|cased|grpo|rlhf|speculator|eagle3?|medusa|timm|neural-sparse|bm25|bm42|labse|vits|ljspeech|squad|mnli|sst|vae|dialogpt|blenderbot|gliner|mamba2?|rwkv|jamba|recurrentgemma|open_llama|persimmon|longformer|bigbird|reformer|esm2?|esmfold|prot|prot(?:bert|t5|gpt|albert|xlnet|electra|trans)\w*|chronos|timesfm|moirai|patchtst|informer|audioldm|encodec|layoutxlm|nougat|pix2struct|vilt|xclip|videomae|timesformer|lfm2?|apertus|mimo|nanbeige|skywork|openelm|mobilevit|mobilellm|aimv2|gpt2|gptj|neox?|xgen|replit|stablecode|polycoder|incoder|unixcoder|codet5p?|codebert|graphcodebert|cosyvoice|sensevoice|paraformer|f5|chatterbox|zonos|[a-z]{0,8}vla|v?jepa|pixart|hidream|omnigen|instructblip|minigpt|xcomposer|zamba2?|hymba|openhermes|opencoder|seallm|sailor2?|aquila\w*|xverse|telechat|chatts|videollama\d*|internvideo\d*|wuerstchen|unidiffuser|openjourney|realvis\w*|juggernaut\w*|uform\d?)(?=$|[-_. ]|v?\d)/i;
const COMPOUND = /(?:^|[-_. ])(?!(?:ro|nor|gil|her|lam|dil|hum|co|cuth)bert)[A-Za-z]{2,16}(?:[bB]ert|BERT)(?=$|[-_. ]|v?\d)|[a-z](?:CLIP|SigLIP|GPT|LLaMA|LLaVA|T5|ViT)(?=$|[-_. ]|v?\d)/;
const SIZED = /(?:t5|bert|bart|electra|minilm|mpnet)[-_](?:tiny|mini|small|base|large|xlarge|xx?l)(?=$|[-_.])/i;
const GENERIC = /(?:^|[-_. ])(?:opt|bark|mms|canary|clip|sam2?|depth|embed\w*|rerank\w*|step|command|hermes|orca|solar|video|wan|lora|int4|int8|4bit|8bit|mlx|onnx|instruct|chat|uncensored|base|large|small|tiny|mini|medium|multilingual|sft|dpo|reward|guard|prompt|sentiment|ner|emotion|toxic\w*|encoder|sentence|clap|titan|git|ling|ring|seed|dots|fish|orpheus|sesame|csm|dia)(?=$|[-_. ]|\d)/i;
const SIZE = /(?:^|[-_.])(?:[aAeE]?\d{1,4}(?:[._p]\d+)?|\d+x\d+)[bBmMtT](?=$|[-_.])/;
function plausibleId(text) {
	if (modelId(text) === null) return {
		kind: "no",
		because: "not-an-id"
	};
	const slash = text.indexOf("/");
	if (slash === -1) return {
		kind: "no",
		because: "not-an-id"
	};
	const owner = text.slice(0, slash);
	const name = text.slice(slash + 1);
	const against = implausible(owner, name, text);
	if (against !== null) return {
		kind: "no",
		because: against
	};
	const kind = ownerKind(owner);
	const typical = isTypical(name);
	const modelLike = typical || GENERIC.test(name);
	if (kind !== "unknown" && CODE_NAME.test(name)) return { kind: "possible" };
	if (kind === "other-owner" && !SIZE.test(name)) return {
		kind: "no",
		because: "other-registry"
	};
	if (kind === "model-owner" ? modelLike : kind === "shared-owner" && typical) return { kind: "sure" };
	if (kind === "model-owner") return {
		kind: "likely",
		because: "known-owner"
	};
	return modelLike ? {
		kind: "likely",
		because: "model-like-name"
	} : { kind: "possible" };
}
function isPartName(judged) {
	return judged.kind === "no" && judged.because === "model-part";
}
function isServedName(judged) {
	return judged.kind === "no" && judged.because === "served-name";
}
function isDatasetLike(judged) {
	return judged.kind === "no" && judged.because === "dataset";
}
function isIdByPlace(judged) {
	return isPartName(judged) || isServedName(judged) || isDatasetLike(judged);
}
function isTypicalName(id) {
	return isTypical(id.slice(id.indexOf("/") + 1));
}
function isTypical(name) {
	if (CODE_NAME.test(name)) return false;
	return SIZE.test(name) || FAMILY.test(name) || COMPOUND.test(name) || SIZED.test(name);
}
function isKnownOrTypical(id) {
	return isTypicalName(id) || ownerKind(id.slice(0, id.indexOf("/"))) === "model-owner";
}
function isImageModel(owner, name) {
	return /-image$/i.test(name) && ownerKind(owner) === "shared-owner" && FAMILY.test(name);
}
function isDatasetName(name) {
	return DATASET_NAME.test(name) && !SIZE.test(name) && !ENCODER_END.test(name) && !SIZED.test(name);
}
function isPath(owner, name, known) {
	if (known) return FILE_OF_KNOWN.test(name);
	return PATH_ROOTS.has(owner.toLowerCase()) || PATH_ROOT_WORDS.test(owner) || FILE_END.test(name);
}
function isFolderOwner(owner) {
	return FOLDER_OWNER.test(owner) || FOLDER_OF_MODELS.test(owner) || FAMILY_OWNER.test(owner);
}
function isFolderOfId(owner, name) {
	return name.length > 3 && owner.length > name.length + 1 && /[_-]$/.test(owner.slice(0, -name.length)) && owner.toLowerCase().endsWith(name.toLowerCase());
}
function folderBelow(owner, name) {
	if (!PART_NAME.test(name)) return null;
	return !(ownerKind(owner) !== "unknown") && (SIZE.test(owner) || FAMILY.test(owner)) ? "path" : "model-part";
}
function isOnlyNumber(name, known) {
	return known ? /^[\d.]+[km]?$/i.test(name) : /^[\d.]+[kmb]?$/i.test(name);
}
function isPlaceholder$1(owner, name, text) {
	if (PLACEHOLDER_OWNER.test(owner) || CROSSED_OUT.test(text)) return true;
	const kind = ownerKind(owner);
	if (kind !== "unknown" && MADE_UP.test(name) && !/testing/i.test(owner)) return true;
	return PLACEHOLDER_NAME.test(name) && !(kind === "model-owner" && name === "models");
}
function isRoute(name, text, known) {
	return !known && SERVED_NAME.test(name) || API_ROUTE.test(text);
}
function implausible(owner, name, text) {
	const lower = owner.toLowerCase();
	const known = ownerKind(owner) === "model-owner";
	if (MIME_ROOTS.has(lower)) return "mime-type";
	if (text.length === 3) return "words";
	if (/^v\d+(?:-\w+)?$/.test(lower)) return "path";
	if (isPath(owner, name, known)) return PLACEHOLDER_OWNER.test(owner) ? "placeholder" : "path";
	if (MODELSCOPE_OWNERS.has(lower)) return "other-registry";
	if (BRANCH_ROOTS.has(lower)) return "branch";
	if (API_VERSION.test(name) || DOMAIN_OWNER.test(owner)) return "api-group";
	if (isPlaceholder$1(owner, name, text)) return "placeholder";
	if (CLOSED_MODEL.test(text)) return "closed-model";
	if (isRoute(name, text, known)) return "served-name";
	if (/[-_](?:evals|envs|details|leaderboards?)$|^details[-_]/i.test(name) || isDatasetName(name)) return "dataset";
	if (!known && IMAGE_NAME.test(name) && !SIZE.test(name) && !isImageModel(owner, name)) return "other-registry";
	if (/^(?:\d+|.)$/.test(owner) || isOnlyNumber(name, known) || STANDARD.test(text)) return "words";
	if (!known && (isFolderOwner(owner) || KEPT.test(name) || isFolderOfId(owner, name))) return "path";
	if (ELSEWHERE$2.has(lower)) return "other-registry";
	return ACCOUNT.test(owner) ? folderBelow(owner, name) : "path";
}

// src/references/names/id-signs.ts
const MODEL_WORD = /model|llm|vlm|checkpoint|ckpt|lora|adapter|pretrain|finetune|fine_tune|weights|repo[_-]?id|hf_|(?<!git)hub|hgf|name_or_path|embed|[^a-z]lm[^a-z]/i;
const NEAR = new RegExp(`${MODEL_WORD.source}|\\bhf\\b|hugging|\\bserve\\b`, "i");
const MAX_WORD$1 = 96;
const SLASH$1 = 47;
const BACKSLASH$1 = 92;
const DASH = 45;
const DOT = 46;
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/[A-Za-z0-9]/.test(character)) return 2;
	return /[_.-]/.test(character) ? 1 : 0;
});
function somePair(text, take) {
	for (let slash = text.indexOf("/"); slash !== -1; slash = text.indexOf("/", slash + 1)) {
		const close = text.charCodeAt(slash - 1) === BACKSLASH$1 ? slash - 1 : slash;
		let start = close;
		while (start > 0 && close - start < MAX_WORD$1 && isWord$1(text.charCodeAt(start - 1))) start -= 1;
		let end = slash + 1;
		while (end - slash <= MAX_WORD$1 && isWord$1(text.charCodeAt(end))) end += 1;
		if (start === close && end === slash + 1 && text.charCodeAt(end) === SLASH$1) continue;
		if (take({
			owner: text.slice(start, close),
			name: text.slice(slash + 1, end),
			start,
			end
		})) return true;
	}
	return false;
}
function isWord$1(code) {
	return code < 128 && (CLASS[code] ?? 0) > 0;
}
function pairKind(owner, name) {
	return owner === "" || name === "" ? "no" : kindOf(`${owner}/${name}`);
}
const kindOf = remembered((pair) => {
	const judged = plausibleId(pair.slice(leading(pair), trailing(pair)));
	return isIdByPlace(judged) ? "possible" : judged.kind;
});
function leading(pair) {
	let at = 0;
	while (at < pair.length && CLASS[pair.charCodeAt(at)] === 1) at += 1;
	return at;
}
function trailing(pair) {
	let at = pair.length;
	while (at > 0 && (pair.charCodeAt(at - 1) === DASH || pair.charCodeAt(at - 1) === DOT)) at -= 1;
	return at;
}

// src/references/names/model-keys.ts
const FORM_WORDS = words("id ids identifier identifiers name names or path paths uri uris url urls link value values default defaults string str list option options choice choices ref reference source src key repo repos slug full remote item items entry spec flag arg var env const weight atom signal");
const HUB_WORDS = words("hf hub huggingface hfhub hgf");
const OTHER_HUBS$1 = words("ms modelscope om openmind modelers wisemodel kaggle ollama");
const ELSEWHERE$1 = /(?:^| )(?:model ?scope|kaggle|modelers|openmind|wisemodel|ms (?:model id|repo id|hub))(?: |$)/;
const MODEL_WORDS = words("model models llm llms vlm vlms lm slm mllm modelid modelname modelpath basemodel checkpoint checkpoints ckpt lora loras peft adapter adapters pretrained pretrain finetune finetuned weights");
const ROLE_WORDS = words("embedder embedders embedding embeddings embed reranker rerankers rerank ranker encoder decoder backbone unet vae controlnet transformer transformers teacher student draft drafter speculator target base actor critic reward policy judge retriever generator summarizer summarization classifier classification detector captioner transcriber transcription whisper asr stt tts vad ocr diffusion diffuser diffusers pipeline safety guard guardrail guardrails moderation ner qa vision language chat completion inference engine refiner upscaler scorer evaluator evaluators expert experts assistant predictor segmenter segmentation separation diarization translator speaker voice vocoder");
const MANY$1 = words("models llms vlms checkpoints loras adapters");
const TOKENIZER_WORDS = words("tokenizer tokenizers tokenizerid processor preprocessor vocab vocabulary detokenizer");
const DATASET_WORDS = words("dataset datasets corpus corpora benchmark benchmarks mixer");
const STORE_WORDS = words("s gcs oss minio blob bucket");
const OTHER_REPOSITORIES = words("git github gitlab gitea bitbucket helm chart docker image apt yum code source package");
const ELSEWHERE_WORDS = /* @__PURE__ */ new Set([...OTHER_HUBS$1, ...words("docker dockerhub ghcr ecr quay")]);
const DATA_HEADS = words("data split splits subset task tasks space spaces");
const UPLOAD_WORDS = words("push pushed upload uploaded export exported output outputs out save saved served serve dest destination publish published");
const ATTRIBUTE_HEADS = words("type types class classes kind provider providers format version versions revision length len max min size sizes port host hostname endpoint endpoints config configs configuration args arguments kwargs params parameters parallel family families arch architecture architectures description desc title label labels display card dtype store registry server service image images framework backend token temperature prompt prompts template templates flavor group category tag tags stage status state pattern patterns loader factory cache root alias aliases prefix suffix dir directory folder subdir subdirectory subfolder file files filename memory device devices count index ttl timeout limit limits quota author license licenses usage metrics metric results result log logs module modules import package packages library runtime tool tools parser format mode modes level color icon logo image cost price context mapping method strategy api metadata namespace release seed optimizer scheduler precision quantization quantize bits resolution enabled disabled available mount volume bucket prefix org owner organization sha digest commit branch about help hint note notes comment text content message messages system role");
const PURPOSE = words("for by per of");
const USING = words("use load download fetch pull run serve test try eval evaluate compare benchmark bench merge convert quantize cache preload");
const OTHER_THINGS$1 = words("image images docker dockerfile container registry branch workspace workspaces project cluster topic chart bucket secret wandb entity git github gitlab gitea bitbucket");
const keyMeaning = remembered(readMeaning);
function speaksOfHub(key) {
	const all = wordsOf(key.slice(key.lastIndexOf(".") + 1));
	return all.some((word) => HUB_WORDS.has(word)) || all.at(-2) === "repo" && all.at(-1) === "id";
}
function namesModels(key) {
	return MANY$1.has(withoutPurpose(wordsOf(key)).at(-1) ?? "");
}
function namesRepository(key) {
	return REPOSITORY.test(key);
}
const REPOSITORY = /^(?:(?:hf|huggingface|hub)[-_]?)?repo(?:[-_]?(?:id|name))?$|^(?:hf|huggingface|hub)(?:[-_]?(?:id|name))?$/i;
function namesOtherHub(key) {
	const all = wordsOf(key.slice(key.lastIndexOf(".") + 1));
	return ELSEWHERE$1.test(all.join(" ")) && !all.some((word) => HUB_WORDS.has(word));
}
function namesOtherThing(key) {
	return OTHER_THINGS$1.has(wordsOf(key).findLast((word) => !FORM_WORDS.has(word)) ?? "");
}
function isAttribute(key) {
	return ATTRIBUTE_HEADS.has(wordsOf(key).at(-1) ?? "");
}
function readMeaning(key) {
	const parts = key.replace(/^[-+~]+/, "").split(/[.:/]/);
	for (let at = parts.length - 1; at >= 0; at -= 1) {
		const all = withoutPurpose(wordsOf(parts[at] ?? "").flatMap(apart));
		const meaning = wordsMeaning(all);
		const owner = at > 0 && all.join("_") === "repo_id" ? wordsMeaning(wordsOf(parts[at - 1] ?? "")) : meaning;
		if (meaning !== "neutral") return owner === "dataset" || owner === "tokenizer" ? owner : meaning;
	}
	return "neutral";
}
function apart(word) {
	const [, verb, object = ""] = /^(load|get|use|init|set)(\w{3,})$/.exec(word) ?? [];
	const isNamed = [
		MODEL_WORDS,
		ROLE_WORDS,
		TOKENIZER_WORDS
	].some((set) => set.has(object));
	return verb !== void 0 && isNamed ? [verb, object] : [word];
}
function withoutPurpose(all) {
	const at = all.findIndex((word, index) => index > 0 && (PURPOSE.has(word) || word === "to" && USING.has(all[index + 1] ?? "")));
	const before = at === -1 ? all : all.slice(0, at);
	return before.some((word) => MODEL_WORDS.has(word)) ? before : all;
}
const wordsOf = remembered((identifier) => {
	if (identifier.length > 128) return [];
	return identifier.replace(/Git(?:Hub|Lab)/g, (name) => name === "GitHub" ? "Github" : "Gitlab").replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).map((word) => word.replace(/^\d+|\d+$/g, "")).filter((word) => word.length > 0);
});
function wordsMeaning(all) {
	const has = (set) => all.some((word) => set.has(word));
	if (has(TOKENIZER_WORDS) || isFeatureExtractor(all)) return "tokenizer";
	if (has(DATASET_WORDS)) return "dataset";
	const named = has(MODEL_WORDS);
	if (has(named ? OTHER_HUBS$1 : ELSEWHERE_WORDS)) return "none";
	if (isUploadTarget(all)) return "upload-target";
	const core = all.filter((word) => !FORM_WORDS.has(word));
	const head = headOf$2(core);
	if (head === void 0) return formMeaning(all);
	if (MODEL_WORDS.has(head)) return has(STORE_WORDS) ? "weak" : "strong";
	if (HUB_WORDS.has(head) && core.includes("data")) return "dataset";
	if (HUB_WORDS.has(head)) return named || all.length > core.length || /^(?:hf|huggingface) hub$/.test(core.join(" ")) ? "strong" : "weak";
	if (DATA_HEADS.has(head)) return "dataset";
	if (ATTRIBUTE_HEADS.has(head)) return all.join(" ") === "lora modules" ? "weak" : "none";
	return weakMeaning(all, core, named);
}
function weakMeaning(all, core, named) {
	const hasRole = named || core.some((word) => ROLE_WORDS.has(word));
	if (isRepositoryId(all, core)) return hasRole ? "strong" : "weak";
	return hasRole || core.some((word) => HUB_WORDS.has(word)) ? "weak" : "none";
}
function isFeatureExtractor(all) {
	return all.includes("feature") && all.includes("extractor");
}
function headOf$2(core) {
	const [before = "", last] = core.slice(-2);
	return last !== void 0 && /^versions?$/.test(last) && MODEL_WORDS.has(before) ? before : core.at(-1);
}
function isUploadTarget(all) {
	const joined = all.join(" ");
	if (!(all.includes("pretrained") || /(?:^| )(?:export|save) (?:models|checkpoints)(?: |$)/.test(joined)) && all.some((word) => UPLOAD_WORDS.has(word))) return true;
	return all[0] === "hub" && all.length > 1 && !joined.endsWith("s") && all.some((word) => word === "repo" || MODEL_WORDS.has(word));
}
function isRepositoryId(all, core) {
	return /(?:^| )repo id$/.test(all.join(" ")) && !core.some((word) => OTHER_REPOSITORIES.has(word));
}
function formMeaning(all) {
	const joined = all.join("_");
	if (joined === "repo_id" || joined.endsWith("name_or_path")) return "strong";
	return all.length === 0 ? "none" : "neutral";
}
function words(text) {
	return new Set(text.split(" "));
}

// src/references/names/told.ts
const KEY_BEFORE = /([A-Za-z_][\w.-]{1,63})["'\]]{0,2}\s{0,8}(?:(?::\s{0,8}[\w.[\]| ]{1,40})?=|:|,(?:\s{0,80}default\s{0,2}=)?|(?<=--[\w-]{1,64})\s)\s{0,80}\(?(?:&\w{1,64} )?[A-Za-z]{0,2}["'`]?$/;
const CALL_BEFORE = /(\w{2,64})(?:<[^<>()\n]{1,80}>)?\(\s{0,80}(?:(?:["'][^"'\n]{0,80}["']|[\w.:]{1,80}),\s{0,80})?(?:\{?\s{0,80}\w{1,64}\s?[=:]\s?)?[A-Za-z]{0,2}["'`]$/;
const MAX_BEFORE$2 = 240;
const TELLING = {
	sure: /* @__PURE__ */ new Set(),
	likely: /* @__PURE__ */ new Set([
		"strong",
		"weak",
		"tokenizer",
		"neutral"
	]),
	possible: /* @__PURE__ */ new Set(["strong", "tokenizer"]),
	no: /* @__PURE__ */ new Set(["strong"])
};
function isToldByKey(text, start, looks) {
	const key = KEY_BEFORE.exec(text.slice(Math.max(0, start - MAX_BEFORE$2), start))?.[1];
	return key !== void 0 && TELLING[looks].has(keyMeaning(key));
}
function isToldByCall(text, start, calls) {
	const call = CALL_BEFORE.exec(text.slice(Math.max(0, start - MAX_BEFORE$2), start))?.[1];
	return call !== void 0 && calls.has(call);
}

// src/references/source-file.ts
function sourceFile(path, text) {
	let lineStarts = null;
	return {
		path,
		text,
		locate(start, end) {
			lineStarts ??= startsOfLines(text);
			return locationOf(path, lineStarts, start, end);
		}
	};
}
function shiftedFile(path, text, line, column) {
	const piece = sourceFile(path, text);
	return {
		...piece,
		locate(start, end) {
			const at = piece.locate(start, end);
			return {
				path,
				line: at.line + line,
				column: at.line === 1 ? at.column + column : at.column,
				endLine: at.endLine + line,
				endColumn: at.endLine === 1 ? at.endColumn + column : at.endColumn
			};
		}
	};
}
function embeddedView(outer, text, offsets) {
	let known = null;
	const toOuter = (offset) => {
		const inside = Math.max(0, Math.min(offset, text.length));
		if (typeof offsets === "number") return offsets + inside;
		known ??= typeof offsets === "function" ? offsets() : offsets;
		return known[Math.min(inside, known.length - 1)] ?? 0;
	};
	return {
		path: outer.path,
		text,
		locate: (start, end) => outer.locate(toOuter(start), toOuter(end))
	};
}
function startsOfLines(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function locationOf(path, lineStarts, start, end) {
	const from = lineOf(lineStarts, start);
	const to = lineOf(lineStarts, Math.max(start, end));
	return {
		path,
		line: from + 1,
		column: start - (lineStarts[from] ?? 0) + 1,
		endLine: to + 1,
		endColumn: Math.max(start, end) - (lineStarts[to] ?? 0) + 1
	};
}
function lineOf(lineStarts, offset) {
	let low = 0;
	let high = lineStarts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/references/syntax/data-tree.ts
function scalarView(file, scalar) {
	return joinedView(file, [scalar]);
}
function joinedView(file, pieces) {
	const [only] = pieces;
	if (pieces.length === 1 && only?.kind === "scalar" && isVerbatim(file, only)) return embeddedView(file, only.text, only.start);
	const text = pieces.map((piece) => piece.text).join("");
	return embeddedView(file, text, () => {
		const offsets = new Uint32Array(text.length + 1);
		let at = 0;
		for (const piece of pieces) {
			if (piece.kind === "glue") offsets.fill(piece.at, at, at + piece.text.length + 1);
			else offsets.set(offsetsOf(file, piece), at);
			at += piece.text.length;
		}
		return offsets;
	});
}
function isVerbatim(file, { start, end, text }) {
	return end - start === text.length && file.text.startsWith(text, start);
}
function offsetsOf(file, scalar) {
	if (!isVerbatim(file, scalar)) return align(scalar, file.text.slice(scalar.start, scalar.end));
	return Uint32Array.from({ length: scalar.text.length + 1 }, (_, i) => scalar.start + i);
}
function scalarOf$1(map, ...names) {
	if (map === null) return null;
	const values = valuesOf$2(map);
	for (const name of names) {
		const value = values.get(name);
		if (value?.kind === "scalar") return value;
	}
	return null;
}
const valuesOf$2 = oncePer(({ entries }) => {
	const values = /* @__PURE__ */ new Map();
	for (const { key, value } of entries) {
		const name = key.text.toLowerCase();
		if (!values.has(name)) values.set(name, value);
	}
	return values;
});
function align({ text, start, style }, raw) {
	const offsets = new Uint32Array(text.length + 1);
	let at = 0;
	for (let i = 0; i < text.length; i += 1) {
		const wanted = text[i] ?? "";
		at = skipTo(wanted, raw, at, style);
		offsets[i] = start + Math.min(at, raw.length);
		at += lengthOf(wanted, raw, at, style);
	}
	offsets[text.length] = start + Math.min(at, raw.length);
	return offsets;
}
function skipTo(wanted, raw, from, style) {
	let at = from;
	while (at < raw.length) {
		const found = raw[at] ?? "";
		if (found === wanted) return at;
		if (style === "double" && found === "\\") {
			if (!/[\r\n]/.test(raw[at + 1] ?? "")) return at;
			at += 2;
			continue;
		}
		if (!/\s/.test(found)) return at;
		if (found === "\n" && /\s/.test(wanted)) return at;
		at += 1;
	}
	return at;
}
const UNICODE_ESCAPES = {
	x: 4,
	u: 6,
	U: 10
};
function lengthOf(wanted, raw, at, style) {
	const found = raw[at];
	if (style === "double" && found === "\\") return UNICODE_ESCAPES[raw[at + 1] ?? ""] ?? 2;
	if (style === "single" && wanted === "'" && found === "'" && raw[at + 1] === "'") return 2;
	return found === wanted || /\s/.test(found ?? "") ? 1 : 0;
}

// src/references/data/split-names.ts
const OWNER = /\b(?:hf|model)?[_-]?(?:org|organi[sz]ation|owner)["']?[ \t]*[:=][ \t]*["']?([\w.-]{2,96})/gi;
const OWNER_KEYS = "org organization organisation owner hf_org hf_owner model_org model_owner modelorg modelowner".split(" ");
const MODEL_KEYS = "model model_name modelname model_id modelid model_repo modelrepo".split(" ");
const PLAIN_KEYS = "name repo repository id slug".split(" ");
const MAX_ENTRIES = 40;
function mayHoldOwner(text) {
	for (const [, owner = ""] of text.matchAll(OWNER)) {
		const kind = ownerKind(owner);
		if (kind === "model-owner" || kind === "shared-owner") return true;
	}
	return false;
}
function splitName(map, key) {
	if (map.entries.length < 2 || map.entries.length > MAX_ENTRIES) return null;
	const owner = scalarOf$1(map, ...OWNER_KEYS);
	const isAboutModels = keyMeaning(key) === "strong" || keyMeaning(key) === "weak";
	const name = scalarOf$1(map, ...MODEL_KEYS, ...isAboutModels ? PLAIN_KEYS : []);
	if (owner === null || name === null) return null;
	const id = `${owner.text}/${name.text}`;
	return plausibleId(id).kind === "sure" && isTypicalName(id) ? {
		id,
		name
	} : null;
}

// src/references/data/screen.ts
const TOKEN$4 = /(?:(?<![\w.-]|\$\{)|(?<=\$\{\w{1,64}:?-))[A-Za-z0-9][\w.-]{0,95}\\?\/([A-Za-z0-9][\w.-]{0,95})(?=(?:\/([A-Za-z0-9][\w.-]{0,95}))?)/g;
const HUB$1 = /hf\.co|huggingface\.co|\bhf:(?=\S)|\bhg:\/\/|(?<!@)huggingface(?::(?=\S)|\/)|models--|(?<![\w/.-])(?:hosted_vllm|openai|litellm_proxy)\/[\w.-]{1,96}\/\w/i;
const BARE = /\b(?:bert-(?:base|large)|gpt2|openai-gpt|roberta-|distil(?:bert|gpt2|roberta)|albert-|t5-(?:small|base|large|3b|11b)|xlm-|xlnet-|camembert|transfo-xl|ctrl\b|all-(?:MiniLM|mpnet|distilroberta)|multi-qa-|paraphrase-|msmarco-|gtr-t5|sentence-t5|clip-ViT|distiluse|LaBSE|nli-|stsb-)|-q\d+f\d+(?:_\d)?-MLC\b/;
const BEFORE_VALUE$1 = /(?:[:=,[({>-]\s*(?:&\w{1,64} )?|["'`]|(?<![\w-])--?[A-Za-z][\w-]* +)$/;
function mayNameModels(text, mirrors = []) {
	if (mirrors.some((mirror) => text.includes(mirror))) return true;
	if (HUB$1.test(text) || BARE.test(text)) return true;
	for (const { 0: token, 1: name = "", 2: third, index } of text.matchAll(TOKEN$4)) {
		if (third !== void 0 && pairKind(name, third) === "sure") return true;
		const id = token.replace("\\", "").replace(/[-._]$/, "");
		const plausible = plausibleId(id);
		const asTold = plausible.kind !== "sure" && !(plausible.kind === "likely" && isKnownOrTypical(id));
		if (plausible.kind === "no" && !isIdByPlace(plausible)) continue;
		if (!asTold || isValueNearModel(text, index, index + token.length, plausible.kind)) return true;
	}
	return mayHoldOwner(text);
}
function isValueNearModel(text, start, end, looks) {
	const before = BEFORE_VALUE$1.exec(text.slice(Math.max(0, start - 40), start));
	if (before === null) return followsCommand(text, 0, start);
	if (text.charAt(end) === "/" || !/[=\s]$/.test(before[0]) && /^ ?\w/.test(text.slice(end, end + 2))) return false;
	return NEAR.test(text.slice(Math.max(0, start - BEFORE$1), end + BEHIND$1)) || isToldByKey(text, start, looks);
}
const BEFORE$1 = 600;
const BEHIND$1 = 200;
const SMALL = 5e4;
function blankIdleDocuments(text) {
	if (text.length < SMALL) return text;
	return text.split(/^(?=---)/m).map((document) => mayNameModels(document) ? document : document.replace(/[^\n]+/g, (line) => " ".repeat(line.length))).join("");
}

// src/references/extraction.ts
function joined$2(extractions) {
	return {
		references: extractions.flatMap(({ references }) => references),
		problems: extractions.flatMap(({ problems }) => problems)
	};
}

// src/references/ignore-comments.ts
const MARK = "model-license-gate: ignore";
const COMMENT$3 = /model-license-gate: ignore\b[ \t:–—-]*([^\r\n]*?)[ \t]*(?:\*\/|-->|#\}|\}\})?[ \t]*$/;
const COMMENT_ONLY = /^\s*(?:#|\/\/|\/\*|<!--|--|;|%|\{#|\{\{\/\*|")/;
function applyIgnoreComments(file, references) {
	if (references.length === 0 || !file.text.includes(MARK)) return references;
	const reasons = reasonsByLine(file.text);
	return references.map((reference) => {
		const reason = reasons.get(reference.location.line);
		return reason === void 0 ? reference : {
			...reference,
			ignored: { reason }
		};
	});
}
function reasonsByLine(text) {
	const reasons = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split("\n").entries()) {
		if (!line.includes(MARK)) continue;
		const reason = COMMENT$3.exec(line.slice(line.indexOf(MARK)))?.[1]?.replace(/["',]+$/, "") ?? "";
		if (reason !== "") reasons.set(COMMENT_ONLY.test(line) ? index + 2 : index + 1, reason);
	}
	return reasons;
}

// src/references/append.ts
function append(list, more) {
	for (const item of more) list.push(item);
}
function addTo(map, key, value) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [value]);
	else list.push(value);
}

// src/references/names/aliases.generated.ts
const LIBRARIES = {
	"faster-whisper": {
		"names": {
			"tiny.en": "Systran/faster-whisper-tiny.en",
			"tiny": "Systran/faster-whisper-tiny",
			"base.en": "Systran/faster-whisper-base.en",
			"base": "Systran/faster-whisper-base",
			"small.en": "Systran/faster-whisper-small.en",
			"small": "Systran/faster-whisper-small",
			"medium.en": "Systran/faster-whisper-medium.en",
			"medium": "Systran/faster-whisper-medium",
			"large-v1": "Systran/faster-whisper-large-v1",
			"large-v2": "Systran/faster-whisper-large-v2",
			"large-v3": "Systran/faster-whisper-large-v3",
			"large": "Systran/faster-whisper-large-v3",
			"distil-large-v2": "Systran/faster-distil-whisper-large-v2",
			"distil-medium.en": "Systran/faster-distil-whisper-medium.en",
			"distil-small.en": "Systran/faster-distil-whisper-small.en",
			"distil-large-v3": "Systran/faster-distil-whisper-large-v3",
			"distil-large-v3.5": "distil-whisper/distil-large-v3.5-ct2",
			"large-v3-turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
			"turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo"
		},
		"patterns": []
	},
	"openai-whisper": {
		"names": {
			"tiny.en": "openai/whisper-tiny.en",
			"tiny": "openai/whisper-tiny",
			"base.en": "openai/whisper-base.en",
			"base": "openai/whisper-base",
			"small.en": "openai/whisper-small.en",
			"small": "openai/whisper-small",
			"medium.en": "openai/whisper-medium.en",
			"medium": "openai/whisper-medium",
			"large-v1": "openai/whisper-large",
			"large-v2": "openai/whisper-large-v2",
			"large-v3": "openai/whisper-large-v3",
			"large": "openai/whisper-large-v3",
			"large-v3-turbo": "openai/whisper-large-v3-turbo",
			"turbo": "openai/whisper-large-v3-turbo"
		},
		"patterns": []
	},
	"transformers-tasks": {
		"names": {
			"audio-classification": "superb/wav2vec2-base-superb-ks@372e048",
			"automatic-speech-recognition": "facebook/wav2vec2-base-960h@22aad52",
			"text-to-audio": "suno/bark-small@1dbd7a1",
			"text-to-speech": "suno/bark-small@1dbd7a1",
			"feature-extraction": "distilbert/distilbert-base-cased@6ea8117",
			"text-classification": "distilbert/distilbert-base-uncased-finetuned-sst-2-english@714eb0f",
			"sentiment-analysis": "distilbert/distilbert-base-uncased-finetuned-sst-2-english@714eb0f",
			"token-classification": "dbmdz/bert-large-cased-finetuned-conll03-english@4c53496",
			"ner": "dbmdz/bert-large-cased-finetuned-conll03-english@4c53496",
			"question-answering": "distilbert/distilbert-base-cased-distilled-squad@564e9b5",
			"table-question-answering": "google/tapas-base-finetuned-wtq@e3dde19",
			"visual-question-answering": "dandelin/vilt-b32-finetuned-vqa@d0a1f6a",
			"document-question-answering": "impira/layoutlm-document-qa@beed3c4",
			"fill-mask": "distilbert/distilroberta-base@fb53ab8",
			"summarization": "sshleifer/distilbart-cnn-12-6@a4f8f3e",
			"translation": "google-t5/t5-base@a9723ea",
			"text-generation": "openai-community/gpt2@607a30d",
			"zero-shot-classification": "facebook/bart-large-mnli@d7645e1",
			"zero-shot-image-classification": "openai/clip-vit-base-patch32@3d74acf",
			"zero-shot-audio-classification": "laion/clap-htsat-fused@cca9e28",
			"image-classification": "google/vit-base-patch16-224@3f49326",
			"image-feature-extraction": "google/vit-base-patch16-224@3f49326",
			"image-segmentation": "facebook/detr-resnet-50-panoptic@d53b52a",
			"image-to-text": "ydshieh/vit-gpt2-coco-en@e460201",
			"image-text-to-text": "llava-hf/llava-onevision-qwen2-0.5b-ov-hf@2c9ba3b",
			"object-detection": "facebook/detr-resnet-50@1d5f47b",
			"zero-shot-object-detection": "google/owlvit-base-patch32@cbc355f",
			"depth-estimation": "Intel/dpt-large@bc15f29",
			"video-classification": "MCG-NJU/videomae-base-finetuned-kinetics@488eb9a",
			"mask-generation": "facebook/sam-vit-huge@87aecf0",
			"image-to-image": "caidas/swin2SR-classical-sr-x2-64@cee1c92",
			"keypoint-matching": "magic-leap-community/superglue_outdoor@f4041f8",
			"any-to-any": "google/gemma-3n-E4B-it@c1221e9"
		},
		"patterns": []
	},
	"transformers.js-tasks": {
		"names": {
			"text-classification": "Xenova/distilbert-base-uncased-finetuned-sst-2-english",
			"sentiment-analysis": "Xenova/distilbert-base-uncased-finetuned-sst-2-english",
			"token-classification": "Xenova/bert-base-multilingual-cased-ner-hrl",
			"ner": "Xenova/bert-base-multilingual-cased-ner-hrl",
			"question-answering": "Xenova/distilbert-base-cased-distilled-squad",
			"fill-mask": "onnx-community/ettin-encoder-32m-ONNX",
			"summarization": "Xenova/distilbart-cnn-6-6",
			"translation": "Xenova/t5-small",
			"text2text-generation": "Xenova/flan-t5-small",
			"text-generation": "onnx-community/Qwen3-0.6B-ONNX",
			"zero-shot-classification": "Xenova/distilbert-base-uncased-mnli",
			"audio-classification": "Xenova/wav2vec2-base-superb-ks",
			"zero-shot-audio-classification": "Xenova/clap-htsat-unfused",
			"automatic-speech-recognition": "Xenova/whisper-tiny.en",
			"text-to-audio": "onnx-community/Supertonic-TTS-ONNX",
			"text-to-speech": "onnx-community/Supertonic-TTS-ONNX",
			"image-to-text": "Xenova/vit-gpt2-image-captioning",
			"image-classification": "Xenova/vit-base-patch16-224",
			"image-segmentation": "Xenova/detr-resnet-50-panoptic",
			"background-removal": "Xenova/modnet",
			"zero-shot-image-classification": "Xenova/clip-vit-base-patch32",
			"object-detection": "Xenova/detr-resnet-50",
			"zero-shot-object-detection": "Xenova/owlvit-base-patch32",
			"document-question-answering": "Xenova/donut-base-finetuned-docvqa",
			"image-to-image": "Xenova/swin2SR-classical-sr-x2-64",
			"depth-estimation": "onnx-community/depth-anything-v2-small",
			"feature-extraction": "onnx-community/all-MiniLM-L6-v2-ONNX",
			"image-feature-extraction": "onnx-community/dinov3-vits16-pretrain-lvd1689m-ONNX"
		},
		"patterns": []
	},
	"open_clip": {
		"names": {
			"RN50/openai": "timm/resnet50_clip.openai",
			"RN50/yfcc15m": "timm/resnet50_clip.yfcc15m",
			"RN50/cc12m": "timm/resnet50_clip.cc12m",
			"RN101/openai": "timm/resnet101_clip.openai",
			"RN101/yfcc15m": "timm/resnet101_clip.yfcc15m",
			"RN50x4/openai": "timm/resnet50x4_clip.openai",
			"RN50x16/openai": "timm/resnet50x16_clip.openai",
			"RN50x64/openai": "timm/resnet50x64_clip.openai",
			"ViT-B-32/openai": "timm/vit_base_patch32_clip_224.openai",
			"ViT-B-32/laion400m_e31": "timm/vit_base_patch32_clip_224.laion400m_e31",
			"ViT-B-32/laion400m_e32": "timm/vit_base_patch32_clip_224.laion400m_e32",
			"ViT-B-32/laion2b_e16": "timm/vit_base_patch32_clip_224.laion2b_e16",
			"ViT-B-32/laion2b_s34b_b79k": "laion/CLIP-ViT-B-32-laion2B-s34B-b79K",
			"ViT-B-32/datacomp_xl_s13b_b90k": "laion/CLIP-ViT-B-32-DataComp.XL-s13B-b90K",
			"ViT-B-32/datacomp_m_s128m_b4k": "laion/CLIP-ViT-B-32-DataComp.M-s128M-b4K",
			"ViT-B-32/commonpool_m_clip_s128m_b4k": "laion/CLIP-ViT-B-32-CommonPool.M.clip-s128M-b4K",
			"ViT-B-32/commonpool_m_laion_s128m_b4k": "laion/CLIP-ViT-B-32-CommonPool.M.laion-s128M-b4K",
			"ViT-B-32/commonpool_m_image_s128m_b4k": "laion/CLIP-ViT-B-32-CommonPool.M.image-s128M-b4K",
			"ViT-B-32/commonpool_m_text_s128m_b4k": "laion/CLIP-ViT-B-32-CommonPool.M.text-s128M-b4K",
			"ViT-B-32/commonpool_m_basic_s128m_b4k": "laion/CLIP-ViT-B-32-CommonPool.M.basic-s128M-b4K",
			"ViT-B-32/commonpool_m_s128m_b4k": "laion/CLIP-ViT-B-32-CommonPool.M-s128M-b4K",
			"ViT-B-32/datacomp_s_s13m_b4k": "laion/CLIP-ViT-B-32-DataComp.S-s13M-b4K",
			"ViT-B-32/commonpool_s_clip_s13m_b4k": "laion/CLIP-ViT-B-32-CommonPool.S.clip-s13M-b4K",
			"ViT-B-32/commonpool_s_laion_s13m_b4k": "laion/CLIP-ViT-B-32-CommonPool.S.laion-s13M-b4K",
			"ViT-B-32/commonpool_s_image_s13m_b4k": "laion/CLIP-ViT-B-32-CommonPool.S.image-s13M-b4K",
			"ViT-B-32/commonpool_s_text_s13m_b4k": "laion/CLIP-ViT-B-32-CommonPool.S.text-s13M-b4K",
			"ViT-B-32/commonpool_s_basic_s13m_b4k": "laion/CLIP-ViT-B-32-CommonPool.S.basic-s13M-b4K",
			"ViT-B-32/commonpool_s_s13m_b4k": "laion/CLIP-ViT-B-32-CommonPool.S-s13M-b4K",
			"ViT-B-32/metaclip_400m": "timm/vit_base_patch32_clip_224.metaclip_400m",
			"ViT-B-32/metaclip_fullcc": "timm/vit_base_patch32_clip_224.metaclip_2pt5b",
			"ViT-B-32-256/datacomp_s34b_b86k": "laion/CLIP-ViT-B-32-256x256-DataComp-s34B-b86K",
			"ViT-B-16/openai": "timm/vit_base_patch16_clip_224.openai",
			"ViT-B-16/laion400m_e31": "timm/vit_base_patch16_clip_224.laion400m_e31",
			"ViT-B-16/laion400m_e32": "timm/vit_base_patch16_clip_224.laion400m_e32",
			"ViT-B-16/laion2b_s34b_b88k": "laion/CLIP-ViT-B-16-laion2B-s34B-b88K",
			"ViT-B-16/datacomp_xl_s13b_b90k": "laion/CLIP-ViT-B-16-DataComp.XL-s13B-b90K",
			"ViT-B-16/datacomp_l_s1b_b8k": "laion/CLIP-ViT-B-16-DataComp.L-s1B-b8K",
			"ViT-B-16/commonpool_l_clip_s1b_b8k": "laion/CLIP-ViT-B-16-CommonPool.L.clip-s1B-b8K",
			"ViT-B-16/commonpool_l_laion_s1b_b8k": "laion/CLIP-ViT-B-16-CommonPool.L.laion-s1B-b8K",
			"ViT-B-16/commonpool_l_image_s1b_b8k": "laion/CLIP-ViT-B-16-CommonPool.L.image-s1B-b8K",
			"ViT-B-16/commonpool_l_text_s1b_b8k": "laion/CLIP-ViT-B-16-CommonPool.L.text-s1B-b8K",
			"ViT-B-16/commonpool_l_basic_s1b_b8k": "laion/CLIP-ViT-B-16-CommonPool.L.basic-s1B-b8K",
			"ViT-B-16/commonpool_l_s1b_b8k": "laion/CLIP-ViT-B-16-CommonPool.L-s1B-b8K",
			"ViT-B-16/dfn2b": "apple/DFN2B-CLIP-ViT-B-16",
			"ViT-B-16/metaclip_400m": "timm/vit_base_patch16_clip_224.metaclip_400m",
			"ViT-B-16/metaclip_fullcc": "timm/vit_base_patch16_clip_224.metaclip_2pt5b",
			"ViT-B-16-plus-240/laion400m_e31": "timm/vit_base_patch16_plus_clip_240.laion400m_e31",
			"ViT-B-16-plus-240/laion400m_e32": "timm/vit_base_patch16_plus_clip_240.laion400m_e31",
			"ViT-L-14/openai": "timm/vit_large_patch14_clip_224.openai",
			"ViT-L-14/laion400m_e31": "timm/vit_large_patch14_clip_224.laion400m_e31",
			"ViT-L-14/laion400m_e32": "timm/vit_large_patch14_clip_224.laion400m_e32",
			"ViT-L-14/laion2b_s32b_b82k": "laion/CLIP-ViT-L-14-laion2B-s32B-b82K",
			"ViT-L-14/datacomp_xl_s13b_b90k": "laion/CLIP-ViT-L-14-DataComp.XL-s13B-b90K",
			"ViT-L-14/commonpool_xl_clip_s13b_b90k": "laion/CLIP-ViT-L-14-CommonPool.XL.clip-s13B-b90K",
			"ViT-L-14/commonpool_xl_laion_s13b_b90k": "laion/CLIP-ViT-L-14-CommonPool.XL.laion-s13B-b90K",
			"ViT-L-14/commonpool_xl_s13b_b90k": "laion/CLIP-ViT-L-14-CommonPool.XL-s13B-b90K",
			"ViT-L-14/metaclip_400m": "timm/vit_large_patch14_clip_224.metaclip_400m",
			"ViT-L-14/metaclip_fullcc": "timm/vit_large_patch14_clip_224.metaclip_2pt5b",
			"ViT-L-14/dfn2b": "apple/DFN2B-CLIP-ViT-L-14",
			"ViT-L-14/dfn2b_s39b": "apple/DFN2B-CLIP-ViT-L-14-39B",
			"ViT-L-14-336/openai": "timm/vit_large_patch14_clip_336.openai",
			"ViT-H-14/laion2b_s32b_b79k": "laion/CLIP-ViT-H-14-laion2B-s32B-b79K",
			"ViT-H-14/metaclip_fullcc": "timm/vit_huge_patch14_clip_224.metaclip_2pt5b",
			"ViT-H-14/metaclip_altogether": "timm/vit_huge_patch14_clip_224.metaclip_altogether",
			"ViT-H-14/dfn5b": "apple/DFN5B-CLIP-ViT-H-14",
			"ViT-H-14-378/dfn5b": "apple/DFN5B-CLIP-ViT-H-14-378",
			"ViT-g-14/laion2b_s12b_b42k": "laion/CLIP-ViT-g-14-laion2B-s12B-b42K",
			"ViT-g-14/laion2b_s34b_b88k": "laion/CLIP-ViT-g-14-laion2B-s34B-b88K",
			"ViT-bigG-14/laion2b_s39b_b160k": "laion/CLIP-ViT-bigG-14-laion2B-39B-b160k",
			"ViT-bigG-14/metaclip_fullcc": "timm/vit_gigantic_patch14_clip_224.metaclip_2pt5b",
			"roberta-ViT-B-32/laion2b_s12b_b32k": "laion/CLIP-ViT-B-32-roberta-base-laion2B-s12B-b32k",
			"xlm-roberta-base-ViT-B-32/laion5b_s13b_b90k": "laion/CLIP-ViT-B-32-xlm-roberta-base-laion5B-s13B-b90k",
			"xlm-roberta-large-ViT-H-14/frozen_laion5b_s13b_b90k": "laion/CLIP-ViT-H-14-frozen-xlm-roberta-large-laion5B-s13B-b90k",
			"convnext_base/laion400m_s13b_b51k": "laion/CLIP-convnext_base-laion400M-s13B-b51K",
			"convnext_base_w/laion2b_s13b_b82k": "laion/CLIP-convnext_base_w-laion2B-s13B-b82K",
			"convnext_base_w/laion2b_s13b_b82k_augreg": "laion/CLIP-convnext_base_w-laion2B-s13B-b82K-augreg",
			"convnext_base_w/laion_aesthetic_s13b_b82k": "laion/CLIP-convnext_base_w-laion_aesthetic-s13B-b82K",
			"convnext_base_w_320/laion_aesthetic_s13b_b82k": "laion/CLIP-convnext_base_w_320-laion_aesthetic-s13B-b82K",
			"convnext_base_w_320/laion_aesthetic_s13b_b82k_augreg": "laion/CLIP-convnext_base_w_320-laion_aesthetic-s13B-b82K-augreg",
			"convnext_large_d/laion2b_s26b_b102k_augreg": "laion/CLIP-convnext_large_d.laion2B-s26B-b102K-augreg",
			"convnext_large_d_320/laion2b_s29b_b131k_ft": "laion/CLIP-convnext_large_d_320.laion2B-s29B-b131K-ft",
			"convnext_large_d_320/laion2b_s29b_b131k_ft_soup": "laion/CLIP-convnext_large_d_320.laion2B-s29B-b131K-ft-soup",
			"convnext_xxlarge/laion2b_s34b_b82k_augreg": "laion/CLIP-convnext_xxlarge-laion2B-s34B-b82K-augreg",
			"convnext_xxlarge/laion2b_s34b_b82k_augreg_rewind": "laion/CLIP-convnext_xxlarge-laion2B-s34B-b82K-augreg-rewind",
			"convnext_xxlarge/laion2b_s34b_b82k_augreg_soup": "laion/CLIP-convnext_xxlarge-laion2B-s34B-b82K-augreg-soup",
			"coca_ViT-B-32/laion2b_s13b_b90k": "laion/CoCa-ViT-B-32-laion2B-s13B-b90k",
			"coca_ViT-B-32/mscoco_finetuned_laion2b_s13b_b90k": "laion/mscoco_finetuned_CoCa-ViT-B-32-laion2B-s13B-b90k",
			"coca_ViT-L-14/laion2b_s13b_b90k": "laion/CoCa-ViT-L-14-laion2B-s13B-b90k",
			"coca_ViT-L-14/mscoco_finetuned_laion2b_s13b_b90k": "laion/mscoco_finetuned_CoCa-ViT-L-14-laion2B-s13B-b90k",
			"CLAP-HTSAT-tiny-Roberta-base/laion": "laion/clap-htsat-unfused",
			"CLAP-HTSAT-tiny-Roberta-base-fused/laion": "laion/clap-htsat-fused"
		},
		"patterns": []
	},
	"timm": {
		"names": {
			"resnet50.a1_in1k": "timm/resnet50.a1_in1k",
			"resnet18.a1_in1k": "timm/resnet18.a1_in1k",
			"vit_base_patch16_224.augreg2_in21k_ft_in1k": "timm/vit_base_patch16_224.augreg2_in21k_ft_in1k",
			"vit_base_patch14_dinov2.lvd142m": "timm/vit_base_patch14_dinov2.lvd142m",
			"vit_small_patch16_dinov3.lvd1689m": "timm/vit_small_patch16_dinov3.lvd1689m",
			"efficientnet_b0.ra_in1k": "timm/efficientnet_b0.ra_in1k",
			"mobilenetv3_large_100.ra_in1k": "timm/mobilenetv3_large_100.ra_in1k",
			"vit_base_patch32_clip_224.openai": "timm/vit_base_patch32_clip_224.openai",
			"vit_base_patch16_siglip_224.webli": "timm/vit_base_patch16_siglip_224.webli",
			"eva02_large_patch14_448.mim_m38m_ft_in22k_in1k": "timm/eva02_large_patch14_448.mim_m38m_ft_in22k_in1k",
			"hiera_base_224.mae_in1k_ft_in1k": "timm/hiera_base_224.mae_in1k_ft_in1k",
			"samvit_base_patch16.sa1b": "timm/samvit_base_patch16.sa1b",
			"resnext101_32x8d.fb_wsl_ig1b_ft_in1k": "timm/resnext101_32x8d.fb_wsl_ig1b_ft_in1k",
			"resnet50.fb_swsl_ig1b_ft_in1k": "timm/resnet50.fb_swsl_ig1b_ft_in1k",
			"aimv2_large_patch14_224.apple_pt": "timm/aimv2_large_patch14_224.apple_pt",
			"convnext_tiny.eupe_lvd1689m": "timm/convnext_tiny.eupe_lvd1689m",
			"resnet50": "timm/resnet50.a1_in1k"
		},
		"patterns": [["[a-z][a-z0-9_]+\\.[a-z][a-z0-9_]+", "timm/$0"]]
	},
	"flair": {
		"names": {
			"ner": "flair/ner-english",
			"ner-fast": "flair/ner-english-fast",
			"ner-ontonotes": "flair/ner-english-ontonotes",
			"ner-ontonotes-fast": "flair/ner-english-ontonotes-fast",
			"ner-large": "flair/ner-english-large",
			"ner-ontonotes-large": "flair/ner-english-ontonotes-large",
			"de-ner-large": "flair/ner-german-large",
			"nl-ner-large": "flair/ner-dutch-large",
			"es-ner-large": "flair/ner-spanish-large",
			"ner-multi": "flair/ner-multi",
			"multi-ner": "flair/ner-multi",
			"ner-multi-fast": "flair/ner-multi-fast",
			"upos": "flair/upos-english",
			"upos-fast": "flair/upos-english-fast",
			"pos": "flair/pos-english",
			"pos-fast": "flair/pos-english-fast",
			"pos-multi": "flair/upos-multi",
			"multi-pos": "flair/upos-multi",
			"pos-multi-fast": "flair/upos-multi-fast",
			"multi-pos-fast": "flair/upos-multi-fast",
			"frame": "flair/frame-english",
			"frame-fast": "flair/frame-english-fast",
			"chunk": "flair/chunk-english",
			"chunk-fast": "flair/chunk-english-fast",
			"da-ner": "flair/ner-danish",
			"de-ner": "flair/ner-german",
			"de-ler": "flair/ner-german-legal",
			"de-ner-legal": "flair/ner-german-legal",
			"fr-ner": "flair/ner-french",
			"nl-ner": "flair/ner-dutch",
			"ner-ukrainian": "dchaplinsky/flair-uk-ner",
			"pos-ukrainian": "dchaplinsky/flair-uk-pos",
			"de-historic-direct": "aehrm/redewiedergabe-direct",
			"de-historic-indirect": "aehrm/redewiedergabe-indirect",
			"de-historic-reported": "aehrm/redewiedergabe-reported",
			"de-historic-free-indirect": "aehrm/redewiedergabe-freeindirect"
		},
		"patterns": []
	},
	"fastembed": {
		"names": {
			"nomic-ai/nomic-embed-vision-v1.5-Q": "nomic-ai/nomic-embed-vision-v1.5",
			"google/siglip2-base-patch16-224": "onnx-community/siglip2-base-patch16-224-ONNX",
			"jinaai/jina-embeddings-v2-small-en-tokens": "xenova/jina-embeddings-v2-small-en",
			"Qdrant/bm42-all-minilm-l6-v2-attentions": "Qdrant/all_miniLM_L6_v2_with_attentions",
			"opensearch-project/opensearch-neural-sparse-encoding-doc-v3-gte": "Qdrant/opensearch-neural-sparse-encoding-doc-v3-gte",
			"prithivida/Splade_PP_en_v1": "Qdrant/Splade_PP_en_v1",
			"prithvida/Splade_PP_en_v1": "Qdrant/Splade_PP_en_v1",
			"google/embeddinggemma-300m": "onnx-community/embeddinggemma-300m-ONNX",
			"Qwen/Qwen3-Embedding-0.6B": "Qdrant/Qwen3-Embedding-0.6B-onnx",
			"Qwen/Qwen3-Embedding-0.6B-Q": "Qdrant/Qwen3-Embedding-0.6B-onnx",
			"BAAI/bge-base-en": "Qdrant/fast-bge-base-en",
			"BAAI/bge-base-en-v1.5": "qdrant/bge-base-en-v1.5-onnx-q",
			"BAAI/bge-large-en-v1.5": "qdrant/bge-large-en-v1.5-onnx",
			"BAAI/bge-small-en": "Qdrant/bge-small-en",
			"BAAI/bge-small-en-v1.5": "qdrant/bge-small-en-v1.5-onnx-q",
			"BAAI/bge-small-zh-v1.5": "Qdrant/bge-small-zh-v1.5",
			"snowflake/snowflake-arctic-embed-m": "Snowflake/snowflake-arctic-embed-m",
			"nomic-ai/nomic-embed-text-v1.5-Q": "nomic-ai/nomic-embed-text-v1.5",
			"sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2": "qdrant/paraphrase-multilingual-MiniLM-L12-v2-onnx-Q",
			"sentence-transformers/paraphrase-multilingual-mpnet-base-v2": "xenova/paraphrase-multilingual-mpnet-base-v2",
			"intfloat/multilingual-e5-large": "qdrant/multilingual-e5-large-onnx",
			"sentence-transformers/all-MiniLM-L6-v2": "qdrant/all-MiniLM-L6-v2-onnx",
			"jinaai/jina-embeddings-v2-base-en": "xenova/jina-embeddings-v2-base-en",
			"jinaai/jina-embeddings-v2-small-en": "xenova/jina-embeddings-v2-small-en",
			"thenlper/gte-large": "qdrant/gte-large-onnx"
		},
		"patterns": []
	},
	"ollama": {
		"names": {
			"llama3.3:70b": "meta-llama/Llama-3.3-70B-Instruct",
			"llama3.2-vision:11b": "meta-llama/Llama-3.2-11B-Vision-Instruct",
			"llama3.2:3b": "meta-llama/Llama-3.2-3B-Instruct",
			"llama3.2:1b": "meta-llama/Llama-3.2-1B-Instruct",
			"llama3.1:405b": "meta-llama/Llama-3.1-405B-Instruct",
			"llama3.1:70b": "meta-llama/Llama-3.1-70B-Instruct",
			"llama3.1:8b": "meta-llama/Llama-3.1-8B-Instruct",
			"llama3:8b": "meta-llama/Meta-Llama-3-8B-Instruct",
			"llama2:7b": "meta-llama/Llama-2-7b-hf",
			"codellama:34b": "meta-llama/CodeLlama-34b-Instruct-hf",
			"codellama:13b": "meta-llama/CodeLlama-13b-Instruct-hf",
			"codellama:7b": "codellama/CodeLlama-7b-Instruct-hf",
			"gemma3:12b": "google/gemma-3-12b-it",
			"gemma2:27b": "google/gemma-2-27b-it",
			"gemma2:9b": "google/gemma-2-9b-it",
			"gemma2:2b": "google/gemma-2-2b-it",
			"phi4": "microsoft/phi-4",
			"phi3.5": "microsoft/Phi-3.5-mini-instruct",
			"phi3": "microsoft/Phi-3-mini-4k-instruct",
			"phi3:14b": "microsoft/Phi-3-medium-14b-instruct",
			"phi": "microsoft/phi-2",
			"orca2:7b": "microsoft/Orca-2-7b",
			"orca2:13b": "microsoft/Orca-2-13b",
			"mistral:7b": "mistralai/Mistral-7B-Instruct-v0.3",
			"mistral-nemo": "mistralai/Mistral-Nemo-Instruct-2407",
			"mistral-small:24b": "mistralai/Mistral-Small-24B-Instruct-2501",
			"mixtral:8x7b": "mistralai/Mixtral-8x7B-Instruct-v0.1",
			"mixtral:8x22b": "mistralai/Mixtral-8x22B-Instruct-v0.1",
			"qwen2:1.5b": "Qwen/Qwen2-1.5B-Instruct",
			"qwen2.5:72b": "Qwen/Qwen2.5-72B-Instruct",
			"qwen2.5:32b": "Qwen/Qwen2.5-32B-Instruct",
			"qwen2.5:14b": "Qwen/Qwen2.5-14B-Instruct",
			"qwen2.5:7b": "Qwen/Qwen2.5-7B-Instruct",
			"qwen2.5:3b": "Qwen/Qwen2.5-3B-Instruct",
			"qwen2.5:1.5b": "Qwen/Qwen2.5-1.5B-Instruct",
			"qwen2.5:0.5b": "Qwen/Qwen2.5-0.5B-Instruct",
			"qwen2.5-coder:32b": "Qwen/Qwen2.5-Coder-32B-Instruct",
			"qwen2.5-coder:14b": "Qwen/Qwen2.5-Coder-14B-Instruct",
			"qwen2.5-coder:7b": "Qwen/Qwen2.5-Coder-7B-Instruct",
			"qwen2.5-coder:1.5b": "Qwen/Qwen2.5-Coder-1.5B-Instruct",
			"qwen2.5-coder:0.5b": "Qwen/Qwen2.5-Coder-0.5B-Instruct",
			"qwen2.5vl:72b": "Qwen/Qwen2.5-VL-72B-Instruct",
			"qwen2.5vl:7b": "Qwen/Qwen2.5-VL-7B-Instruct",
			"qwen2.5vl:3b": "Qwen/Qwen2.5-VL-3B-Instruct",
			"qwq": "Qwen/QwQ-32B",
			"qwen3:235b": "Qwen/Qwen3-235B-A22B",
			"qwen3:32b": "Qwen/Qwen3-32B",
			"qwen3:30b-a3b": "Qwen/Qwen3-30B-A3B",
			"qwen3:14b": "Qwen/Qwen3-14B",
			"qwen3:8b": "Qwen/Qwen3-8B",
			"qwen3:4b": "Qwen/Qwen3-4B-Instruct-2507",
			"qwen3:1.7b": "Qwen/Qwen3-1.7B-Base",
			"qwen3:0.6b": "Qwen/Qwen3-0.6B",
			"qwen3-coder": "Qwen/Qwen3-Coder-30B-A3B-Instruct",
			"qwen3.5": "Qwen/Qwen3.5-27B",
			"qwen3.5:35b": "Qwen/Qwen3.5-35B-A3B",
			"qwen3.5:122b": "Qwen/Qwen3.5-122B-A10B",
			"qwen3-coder-next": "Qwen/Qwen3-Coder-Next",
			"deepseek-v3": "deepseek-ai/DeepSeek-V3",
			"deepseek-r1": "deepseek-ai/DeepSeek-R1",
			"deepseek-r1:32b": "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B",
			"deepseek-r1:14b": "deepseek-ai/DeepSeek-R1-Distill-Qwen-14B",
			"deepseek-r1:7b": "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B",
			"deepseek-r1:1.5b": "deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B",
			"deepseek-r1:70b": "deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
			"deepseek-r1:8b": "deepseek-ai/DeepSeek-R1-Distill-Llama-8B",
			"deepseek-coder-v2:16b": "deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct",
			"tinyllama": "TinyLlama/TinyLlama-1.1B-Chat-v1.0",
			"stablelm2:1.6b": "stabilityai/stablelm-2-1_6b-chat",
			"yi:6b": "01-ai/Yi-6B-Chat",
			"yi:34b": "01-ai/Yi-34B-Chat",
			"starcoder2:7b": "bigcode/starcoder2-7b",
			"starcoder2:15b": "bigcode/starcoder2-15b",
			"falcon:7b": "tiiuae/falcon-7b-instruct",
			"falcon:40b": "tiiuae/falcon-40b-instruct",
			"falcon:180b": "tiiuae/falcon-180B-chat",
			"falcon3:1b": "tiiuae/Falcon3-1B-Instruct",
			"falcon3:3b": "tiiuae/Falcon3-3B-Instruct",
			"falcon3:7b": "tiiuae/Falcon3-7B-Instruct",
			"openchat:7b": "openchat/openchat-3.5-0106",
			"vicuna:7b": "lmsys/vicuna-7b-v1.5",
			"vicuna:13b": "lmsys/vicuna-13b-v1.5",
			"glm4:9b": "zai-org/glm-4-9b-chat",
			"solar:10.7b": "upstage/SOLAR-10.7B-Instruct-v1.0",
			"zephyr:7b": "HuggingFaceH4/zephyr-7b-beta",
			"command-r": "CohereLabs/c4ai-command-r-v01",
			"nous-hermes2-mixtral:8x7b": "NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO",
			"hermes3:8b": "NousResearch/Hermes-3-Llama-3.1-8B",
			"nomic-embed-text": "nomic-ai/nomic-embed-text-v1.5",
			"bge-large": "BAAI/bge-large-en-v1.5",
			"smollm2:1.7b": "HuggingFaceTB/SmolLM2-1.7B-Instruct",
			"smollm2:135m": "HuggingFaceTB/SmolLM2-135M-Instruct",
			"gemma3n:e4b": "google/gemma-3n-E4B-it",
			"gemma3n:e2b": "google/gemma-3n-E2B-it",
			"phi4-reasoning": "microsoft/Phi-4-reasoning",
			"phi4-mini-reasoning": "microsoft/Phi-4-mini-reasoning",
			"nemotron:70b": "nvidia/Llama-3.1-Nemotron-70B-Instruct-HF",
			"exaone-deep:7.8b": "LGAI-EXAONE/EXAONE-Deep-7.8B",
			"olmo2:7b": "allenai/OLMo-2-1124-7B-Instruct",
			"olmo2:13b": "allenai/OLMo-2-1124-13B-Instruct",
			"olmo2:32b": "allenai/OLMo-2-0325-32B-Instruct"
		},
		"patterns": []
	},
	"docker": {
		"names": {
			"ai/smollm2:135m": "HuggingFaceTB/SmolLM2-135M-Instruct",
			"ai/qwen2.5:0.5b": "Qwen/Qwen2.5-0.5B-Instruct",
			"ai/qwen3:0.6b": "Qwen/Qwen3-0.6B",
			"ai/llama3.2:1b": "meta-llama/Llama-3.2-1B",
			"ai/qwen2.5:1.5b": "Qwen/Qwen2.5-1.5B-Instruct",
			"ai/qwen3:1.7b": "Qwen/Qwen3-1.7B-Base",
			"ai/qwen2.5:3b": "Qwen/Qwen2.5-3B-Instruct",
			"ai/llama3.2:3b": "meta-llama/Llama-3.2-3B",
			"ai/gemma3n:e2b": "google/gemma-3n-E2B-it",
			"ai/mistral:7b": "mistralai/Mistral-7B-Instruct-v0.2",
			"ai/qwen2.5:7b": "Qwen/Qwen2.5-7B-Instruct",
			"ai/gemma3n:e4b": "google/gemma-3n-E4B-it",
			"ai/gemma3:12b": "google/gemma-3-12b-it",
			"ai/mistral-nemo": "mistralai/Mistral-Nemo-Instruct-2407",
			"ai/phi4": "microsoft/phi-4",
			"ai/qwen2.5:14b": "Qwen/Qwen2.5-14B-Instruct",
			"ai/qwen3:14b": "Qwen/Qwen3-14B",
			"ai/qwen3.5": "Qwen/Qwen3.5-27B",
			"ai/qwen2.5:32b": "Qwen/Qwen2.5-32B-Instruct",
			"ai/qwen3.5:35b": "Qwen/Qwen3.5-35B-A3B",
			"ai/llama3.1:70b": "meta-llama/Llama-3.1-70B-Instruct",
			"ai/llama3.3:70b": "meta-llama/Llama-3.3-70B-Instruct",
			"ai/qwen2.5:72b": "Qwen/Qwen2.5-72B-Instruct",
			"ai/qwen3-coder-next": "Qwen/Qwen3-Coder-Next",
			"ai/qwen3.5:122b": "Qwen/Qwen3.5-122B-A10B",
			"ai/qwen3:235b": "Qwen/Qwen3-235B-A22B",
			"ai/llama3.1:405b": "meta-llama/Llama-3.1-405B-Instruct"
		},
		"patterns": []
	},
	"coqui-tts": {
		"names": { "tts_models/multilingual/multi-dataset/xtts_v2": "coqui/XTTS-v2" },
		"patterns": []
	},
	"whisperx": {
		"names": {
			"tiny.en": "Systran/faster-whisper-tiny.en",
			"tiny": "Systran/faster-whisper-tiny",
			"base.en": "Systran/faster-whisper-base.en",
			"base": "Systran/faster-whisper-base",
			"small.en": "Systran/faster-whisper-small.en",
			"small": "Systran/faster-whisper-small",
			"medium.en": "Systran/faster-whisper-medium.en",
			"medium": "Systran/faster-whisper-medium",
			"large-v1": "Systran/faster-whisper-large-v1",
			"large-v2": "Systran/faster-whisper-large-v2",
			"large-v3": "Systran/faster-whisper-large-v3",
			"large": "Systran/faster-whisper-large-v3",
			"distil-large-v2": "Systran/faster-distil-whisper-large-v2",
			"distil-medium.en": "Systran/faster-distil-whisper-medium.en",
			"distil-small.en": "Systran/faster-distil-whisper-small.en",
			"distil-large-v3": "Systran/faster-distil-whisper-large-v3",
			"distil-large-v3.5": "distil-whisper/distil-large-v3.5-ct2",
			"large-v3-turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
			"turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo"
		},
		"patterns": []
	},
	"spacy": {
		"names": {},
		"patterns": [["[a-z]{2}_(?:core|dep|ent|sent)_[a-z]+_(?:sm|md|lg|trf)", "spacy/$0"]]
	},
	"sentence-transformers": {
		"names": {
			"LaBSE": "sentence-transformers/LaBSE",
			"allenai-specter": "sentence-transformers/allenai-specter"
		},
		"patterns": [["(?:all-(?=[mM]ini[lL][mM]-[lL]\\d|mpnet-|distilroberta-|roberta-)|(?:multi-qa|msmarco|paraphrase|stsb|nli|quora)-(?=[\\w.-]*(?:[bB]ert|BERT|MiniLM|mpnet|xlm|multilingual))|(?:distiluse|clip-ViT|gtr-t5|sentence-t5|xlm-r|average_word_embeddings|facebook-dpr|use-cmlm|bert-(?:base|large)-nli|roberta-(?:base|large)-nli|distilbert-base-nli|nq-distilbert)-)[A-Za-z0-9._-]+", "sentence-transformers/$0"], ["average_word_embeddings_[A-Za-z0-9._-]+", "sentence-transformers/$0"]]
	},
	"chromadb": {
		"names": {
			"LaBSE": "sentence-transformers/LaBSE",
			"allenai-specter": "sentence-transformers/allenai-specter"
		},
		"patterns": [["(?:all-(?=[mM]ini[lL][mM]-[lL]\\d|mpnet-|distilroberta-|roberta-)|(?:multi-qa|msmarco|paraphrase|stsb|nli|quora)-(?=[\\w.-]*(?:[bB]ert|BERT|MiniLM|mpnet|xlm|multilingual))|(?:distiluse|clip-ViT|gtr-t5|sentence-t5|xlm-r|average_word_embeddings|facebook-dpr|use-cmlm|bert-(?:base|large)-nli|roberta-(?:base|large)-nli|distilbert-base-nli|nq-distilbert)-)[A-Za-z0-9._-]+", "sentence-transformers/$0"], ["average_word_embeddings_[A-Za-z0-9._-]+", "sentence-transformers/$0"]]
	},
	"mlx-flux": {
		"names": {
			"flux-dev": "black-forest-labs/FLUX.1-dev",
			"flux-schnell": "black-forest-labs/FLUX.1-schnell"
		},
		"patterns": []
	},
	"llama-index": {
		"names": { "local": "BAAI/bge-small-en" },
		"patterns": []
	},
	"bertopic": {
		"names": {
			"english": "sentence-transformers/all-MiniLM-L6-v2",
			"multilingual": "sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2"
		},
		"patterns": []
	},
	"defaults": {
		"names": {
			"HuggingFaceEmbeddings": "sentence-transformers/all-mpnet-base-v2",
			"HuggingFaceInstructEmbeddings": "hkunlp/instructor-large",
			"HuggingFaceBgeEmbeddings": "BAAI/bge-large-en",
			"InstructorEmbedding": "hkunlp/instructor-base",
			"SentenceTransformerEmbeddingFunction": "sentence-transformers/all-MiniLM-L6-v2",
			"DefaultEmbeddingFunction": "sentence-transformers/all-MiniLM-L6-v2",
			"KeyBERT": "sentence-transformers/all-MiniLM-L6-v2",
			"BERTopic": "sentence-transformers/all-MiniLM-L6-v2",
			"SASEvaluator": "sentence-transformers/paraphrase-multilingual-mpnet-base-v2"
		},
		"patterns": []
	},
	"web-llm": {
		"names": {},
		"patterns": [["([A-Za-z][A-Za-z0-9._-]*-q\\d+f\\d+(?:_\\d)?-MLC)(?:-1k)?", "mlc-ai/$1"]]
	},
	"legacy": {
		"names": {
			"openai-gpt": "openai-gpt",
			"camembert-base": "camembert-base",
			"distilgpt2": "distilgpt2",
			"distilroberta-base": "distilroberta-base",
			"ctrl": "ctrl",
			"transfo-xl-wt103": "transfo-xl-wt103"
		},
		"patterns": [
			["gpt2(?:-medium|-large|-xl)?", "$0"],
			["t5-(?:small|base|large|3b|11b)", "$0"],
			["bert-(?:base|large)(?:-multilingual|-german|-german-dbmdz)?-(?:cased|uncased|chinese)(?:-whole-word-masking)?(?:-finetuned-(?:squad|mrpc))?", "$0"],
			["bert-base-(?:chinese|finnish-cased-v1|finnish-uncased-v1|japanese(?:-char)?(?:-whole-word-masking)?|dutch-cased)", "$0"],
			["distilbert-base(?:-multilingual|-german)?-(?:cased|uncased)(?:-distilled-squad|-finetuned-sst-2-english)?", "$0"],
			["roberta-(?:base|large)(?:-mnli|-openai-detector)?", "$0"],
			["albert-(?:base|large|xlarge|xxlarge)-v[12]", "$0"],
			["xlm-roberta-(?:base|large)(?:-finetuned-conll0[23]-(?:dutch|english|german|spanish))?", "$0"],
			["xlm-(?:mlm|clm)-[a-z0-9-]+", "$0"],
			["xlnet-(?:base|large)-cased", "$0"]
		]
	}
};

// src/references/names/aliases.ts
const compiled = /* @__PURE__ */ new Map();
function aliasOf(library, name) {
	const table = LIBRARIES[library];
	if (table === void 0 || name.length > 96) return null;
	const target = (Object.hasOwn(table.names, name) ? table.names[name] : void 0) ?? targetOf(patternsOf(library), name);
	if (target === void 0) return null;
	const [id = "", revision] = target.split("@");
	const model = modelId(id);
	return model === null ? null : {
		model,
		revision: revision ?? null
	};
}
function targetOf(patterns, name) {
	for (const { pattern, target } of patterns) {
		const match = pattern.exec(name);
		if (match !== null) return target.replace(/\$([01])/, (_, group) => match[Number(group)] ?? "");
	}
}
function patternsOf(library) {
	const known = compiled.get(library);
	if (known !== void 0) return known;
	const patterns = (LIBRARIES[library]?.patterns ?? []).map(([source, target]) => ({
		pattern: new RegExp(`^(?:${source})$`),
		target
	}));
	compiled.set(library, patterns);
	return patterns;
}

// src/references/names/written-form.ts
const MAX_LENGTH$2 = 512;
const HUB_URL$1 = /^(?:git\+)?(?:(?:https?|ssh|git):\/\/)?(?:[\w.-]+(?::[\w.-]*)?@)?(?:www\.)?(?:huggingface\.co|hf\.co)[/:]/i;
const INFERENCE_URL = /^https?:\/\/(?:api-inference|router)\.huggingface\.co\/(?:[\w-]+\/){0,2}(?:models|pipeline\/[\w-]+)\//i;
const BUCKET_SCHEME = /(?:gs|s3[an]?|oss|oci|abfss?|wasbs?|az|r2|minio):\/\//i;
const BUCKET = new RegExp(`^${BUCKET_SCHEME.source}[^/]+/.`, "i");
const OPENSEARCH = /^https:\/\/artifacts\.opensearch\.org\/models\/ml-models\/huggingface\/([^/]+\/[^/]+)\//;
const OTHER_REPOSITORY_KINDS = /^(?:datasets|spaces|docs|blog|papers|collections|api|join|settings|organizations|tasks|models|chat|pricing|learn|course|login|new|posts|kernels|buckets)(?:\/|$)/;
const PAGE_ROUTES = /* @__PURE__ */ new Set([
	"discussions",
	"commits",
	"edit",
	"blame",
	"settings",
	"revision",
	"info",
	"paths-info"
]);
const FILE_ROUTES = /* @__PURE__ */ new Set([
	"resolve",
	"blob",
	"raw",
	"tree",
	"commit"
]);
const PULLED = /^(?:hf\.co\/(?=[^/:]+\/[^/]+$)|huggingface\.co\/(?=[^/:]+\/[^/:]+:[^/]+$))/i;
const PREFIXES = [
	[PULLED, "hf-prefix"],
	[/^hf[-_]hub:/, "hf-hub-prefix"],
	[/^(?:djl:\/\/)?ai\.djl\.huggingface\.\w+[/:](?=[^/]+\/[^/]+$)/, "djl-uri"],
	[/^hg:\/\//, "hg-uri"],
	[/^local:(?=[^/:]+\/[^/:]+$)/, "local-prefix"],
	[/^(?:huggingface|hf):(?!\/\/)/, "hf-prefix"],
	[/^(?:huggingface|hosted_vllm|openai|litellm_proxy)\/(?!gpt-\d|o\d)(?=[^/]+\/[^/]+$)/, "gateway-prefix"]
];
function readWrittenForm(text, mirrors = []) {
	const trimmed = text.trim();
	if (trimmed.length === 0 || trimmed.length > MAX_LENGTH$2) return null;
	if (HUB_URL$1.test(trimmed) && !PULLED.test(trimmed)) return readUrlPath(trimmed.replace(HUB_URL$1, ""));
	if (INFERENCE_URL.test(trimmed)) {
		const form = readUrlPath(trimmed.replace(INFERENCE_URL, ""));
		return form === null ? null : {
			...form,
			form: "inference-url"
		};
	}
	for (const mirror of mirrors) if (trimmed.startsWith(`${mirror}/`)) return readUrlPath(trimmed.slice(mirror.length + 1));
	if (/^(?:hf|huggingface):\/\//i.test(trimmed)) return readUri(trimmed.slice(trimmed.indexOf("://") + 3));
	if (BUCKET.test(trimmed)) return readBucket(trimmed);
	const copied = OPENSEARCH.exec(trimmed)?.[1];
	if (copied !== void 0) return readCopy(copied);
	for (const [prefix, form] of PREFIXES) if (prefix.test(trimmed)) return readPrefixed(trimmed.replace(prefix, ""), form);
	if (trimmed.startsWith(PROVIDER)) return readProvided(trimmed.slice(PROVIDER.length));
	if (/^[\w.-]+\/[\w.-]+\/$/.test(trimmed)) {
		const form = readId(trimmed.slice(0, -1));
		return form !== null && plausibleId(form.model).kind === "sure" ? form : null;
	}
	return /models(?:--|\/)/.test(trimmed) ? readCachePath(trimmed) : readId(trimmed);
}
function readUrlPath(path) {
	const clean = decoded(path.replace(/[?#].*$/, "")).replace(/\/+$/, "").replace(/^api\/models\//, "");
	if (OTHER_REPOSITORY_KINDS.test(clean)) return null;
	const parts = clean.split("/");
	const bare = parts.length === 1 || FILE_ROUTES.has(parts[1] ?? "");
	const id = bare ? parts[0] : parts.slice(0, 2).join("/");
	const [name = "", tag] = (id ?? "").replace(/\.git$/, "").replace(/\.git@/, "@").split(/[@:]/);
	const model = modelId(name);
	if (model === null || bare && aliasOf("legacy", model) === null) return null;
	const [route, ...rest] = parts.slice(bare ? 1 : 2);
	if (route !== void 0 && !FILE_ROUTES.has(route) && !PAGE_ROUTES.has(route)) return null;
	const [revision, file] = route !== void 0 && FILE_ROUTES.has(route) ? revisionAndFile(rest) : [id?.includes("@") ? tag ?? null : null, null];
	return {
		model,
		revision,
		file,
		form: route === "resolve" && file === null ? "hub-files" : "hub-url"
	};
}
function revisionAndFile(parts) {
	const length = parts[0] === "refs" ? 3 : 1;
	return [parts.slice(0, length).join("/") || null, parts.slice(length).join("/") || null];
}
function decoded(path) {
	return path.replace(/%2[fF]/g, "/").replace(/%40/g, "@");
}
function readUri(rest) {
	if (/^(?:datasets|spaces|buckets)\//.test(rest)) return null;
	const [owner, nameAndRevision, ...file] = rest.replace(/^models?\//, "").split("/");
	if (owner === void 0 || nameAndRevision === void 0) return null;
	const [name, revision] = nameAndRevision.split(/[@:]/);
	const model = modelId(`${owner}/${name}`);
	return model === null ? null : {
		model,
		revision: revision || null,
		file: file.join("/") || null,
		form: "hf-uri"
	};
}
function readBucket(uri) {
	const parts = uri.replace(/\/+$/, "").split("/");
	return parts.length < 5 ? null : readCopy(parts.slice(-2).join("/"));
}
function readCopy(id) {
	const model = modelId(id);
	if (model === null || plausibleId(model).kind !== "sure") return null;
	return {
		model,
		revision: null,
		file: null,
		form: "bucket-path"
	};
}
const PROVIDER = "huggingface_";
function readProvided(rest) {
	const form = readId(rest);
	return form !== null && plausibleId(form.model).kind === "sure" ? {
		...form,
		form: "gateway-prefix"
	} : null;
}
function readPrefixed(rest, form) {
	const [owner, last, ...file] = rest.split("/");
	const whole = last === void 0 ? null : readId(`${owner}/${last}`);
	return whole === null ? null : {
		...whole,
		file: whole.file ?? (file.join("/") || null),
		form
	};
}
const CACHE_PATH = /(?:^|\/)models--([A-Za-z0-9][\w.-]*?)--([A-Za-z0-9][\w.]*(?:-[\w.]+)*)(?:\/snapshots\/([0-9a-f]{7,40}))?(?:\/(.*))?$/;
const HUB_FOLDER = /(?:^|\/)huggingface\/models\/([A-Za-z0-9][\w.-]*)\/([A-Za-z0-9][\w.-]*)()(?:\/.*)?$/;
function readCachePath(text) {
	const match = CACHE_PATH.exec(text) ?? HUB_FOLDER.exec(text);
	const model = match === null ? null : modelId(`${match[1]}/${match[2]}`);
	if (match === null || model === null) return text.includes("models--") ? null : readId(text);
	const inSnapshot = Boolean(match[3]);
	const form = text.includes("models--") ? "cache-path" : "hub-folder";
	return {
		model,
		revision: match[3] || null,
		file: inSnapshot ? match[4] ?? null : null,
		form
	};
}
const ID = /^([A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*)(?:@([\w./-]+)|::([\w./+-]+)|:([A-Za-z0-9][\w.-]*))?$/;
const QUANT = /^(?:(?:UD-)?(?:I?Q\d\w*|BF16|F16|F32|FP16|FP8|MXFP4\w*|TQ\d\w*)|latest|fastest|cheapest)$/i;
const WEIGHTS_FILE = /\.(?:gguf|ggml|safetensors|onnx|litertlm|task|tflite)$/i;
function readId(text) {
	const match = ID.exec(text);
	if (match === null && /\.gguf$/i.test(text)) return readFilePath(text);
	const model = match?.[1] === void 0 ? null : modelId(match[1]);
	if (match === null || model === null) return null;
	const legacy = /^huggingface\/([^/]+)$/.exec(text)?.[1];
	const bare = legacy === void 0 ? null : aliasOf("legacy", legacy);
	if (bare !== null) return {
		...bare,
		file: null,
		form: "gateway-prefix"
	};
	const [, , revision, subfolder, tag] = match;
	if (revision !== void 0) return {
		model,
		revision,
		file: null,
		form: "id@revision"
	};
	if (subfolder !== void 0) return {
		model,
		revision: null,
		file: subfolder,
		form: "id::subfolder"
	};
	if (tag === void 0) return {
		model,
		revision: null,
		file: null,
		form: "id"
	};
	if (WEIGHTS_FILE.test(tag)) return {
		model,
		revision: null,
		file: tag,
		form: "id/file"
	};
	return QUANT.test(tag) ? {
		model,
		revision: null,
		file: null,
		form: "id:quant"
	} : null;
}
function readFilePath(path) {
	const [owner, name, ...file] = path.split("/");
	const model = modelId(`${owner}/${name}`);
	if (model === null || file.length === 0 || plausibleId(model).kind !== "sure") return null;
	return {
		model,
		revision: null,
		file: file.join("/"),
		form: "id/file"
	};
}

// src/references/names/mentions.ts
const NAME$1 = /https?:\/\/(?:huggingface\.co|hf\.co)\/[^\s"'`<>()[\]{}|\\]+|(?<![\w./@~$}:-])[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}(?![\w/~${(@.-])/g;
function mentionsIn(file, from, mirrors) {
	const found = [];
	for (const match of file.text.slice(from).matchAll(NAME$1)) {
		const written = match[0].replace(/[.,;:!?*_-]+$/, "");
		const form = readWrittenForm(written, mirrors);
		if (form === null) continue;
		if (form.form.startsWith("id") && plausibleId(form.model).kind !== "sure") continue;
		const start = from + match.index;
		found.push({
			model: form.model,
			written,
			revision: form.revision,
			file: form.file,
			how: "text",
			class: "mention",
			certainty: "likely",
			location: file.locate(start, start + written.length),
			ignored: null
		});
	}
	return found;
}
function mentionsAs(how, view, mirrors) {
	return mentionsIn(view, 0, mirrors).map((mention) => ({
		...mention,
		how
	}));
}
const COMMENT$2 = /(?:^|[ \t])#[^\r\n]*/gm;
function mentionsInComments(file, mirrors) {
	const found = [];
	for (const match of file.text.matchAll(COMMENT$2)) {
		if (!match[0].includes("/")) continue;
		const comment = embeddedView(file, match[0], match.index);
		append(found, mentionsAs("comment", comment, mirrors));
	}
	return found;
}

// src/references/names/bare-names.ts
function isEmbeddingName(name) {
	return EMBEDDING_NAME.test(name);
}
function isLegacyBeyondDoubt(name) {
	return LEGACY_NAME.test(name);
}
function isMlcName(name) {
	return /-q\d+f\d+(?:_\d)?-MLC(?:-1k)?$/.test(name);
}
function namesIn$1(texts) {
	return new Set(texts.filter((text) => text.includes("/")).map((text) => text.slice(text.indexOf("/") + 1)));
}
const EMBEDDING_NAME = /^(?:[a-z-]+-(?:(?:MiniLM|mpnet|distil|roberta|albert|xlm|bert|multilingual|TinyBERT|ViT)[\w.]*-\w|t5-\w)|(?:distil|ro)?bert-(?:base|large)-nli-\w|average_word_embeddings_\w)/i;
const LEGACY_NAME = /^[a-z0-9]+-(?:[a-z0-9]+-[\w-]+|small|base|medium|large|x+l(?:arge)?|\d+b)$/;

// src/references/names/repository-files.ts
function isWithoutWeights(file) {
	return TOKENIZER_FILE.test(file) || SAMPLE_FILE.test(file);
}
const TOKENIZER_FILE = /(?:^|\/)(?:tokenizer[\w.-]*|vocab[\w.-]*|merges\.txt|special_tokens_map\.json|(?:LICENSE|LICENCE|NOTICE|COPYING)[\w.-]*)$/;
const SAMPLE_FILE = /\.(?:txt|md|csv|tsv|jsonl|parquet|arrow|pdf|png|jpe?g|tiff?|gif|webp|bmp|svg|wav|mp3|flac|ogg|m4a|mp4|mov|avi|webm|ipynb)$/i;

// src/references/code/judge.ts
const SPEAKING_FORMS = /* @__PURE__ */ new Set([
	"hf-uri",
	"hg-uri",
	"djl-uri",
	"hf-hub-prefix",
	"cache-path",
	"hub-folder",
	"hub-url",
	"hub-files",
	"hf-prefix"
]);
const WEIGHTS = /\.(?:safetensors|gguf|ggml|ckpt|pth?|onnx)$/i;
const MAX_LENGTH$1 = 512;
function named(text, mirrors, loaded = false) {
	if (text.length < 3 || text.length > MAX_LENGTH$1 || !/[/-]/.test(text) || /\s/.test(text.trim())) return null;
	const form = readWrittenForm(text, mirrors);
	if (form === null) return null;
	const looks = looksOf(form, loaded);
	return looks === null ? null : {
		...form,
		looks
	};
}
function looksOf({ model, form, file }, loaded) {
	const speaks = SPEAKING_FORMS.has(form);
	if (!model.includes("/")) return speaks ? "sure" : form === "gateway-prefix" ? "likely" : null;
	const judged = plausibleId(model);
	const isSure = speaks && form !== "cache-path" || file !== null && WEIGHTS.test(file);
	if (judged.kind !== "no") return isSure ? "sure" : judged.kind;
	if (judged.because === "placeholder" || judged.because === "closed-model" && !isFetchedForm(form)) return null;
	if (form === "hf-prefix" && WEIGHTS.test(model)) return null;
	if (speaks && form !== "cache-path" && form !== "hub-folder") return "sure";
	if (isServedName(judged) && !loaded) return "served";
	return loaded && isIdByPlace(judged) ? "possible" : null;
}
function isFetchedForm(form) {
	return form === "hf-uri" || form === "hub-url" || form === "hub-files";
}
function namedShort(text, libraries) {
	if (WEIGHTS.test(text)) return null;
	for (const library of libraries) {
		const alias = aliasOf(library, text);
		if (alias !== null) return {
			...alias,
			file: null,
			form: `alias-${library}`,
			looks: "sure"
		};
	}
	return null;
}
function decide(reading, context) {
	const base = {
		named: reading,
		revision: null,
		file: null
	};
	if (context.kind === "other" || isKeyToFetch(reading, context)) return isFetched(reading) ? decide(reading, {
		kind: "model",
		strength: "weak",
		how: reading.form
	}) : null;
	const isLink = isOnlyLinked(reading, context);
	if (context.kind === "mention" || isLink) {
		if (reading.looks !== "sure") return null;
		return {
			...base,
			purpose: "mention",
			class: "mention",
			certainty: "likely",
			how: isLink ? "hub-url" : context.how
		};
	}
	if (reading.looks === "served") return context.strength === "strong" ? {
		...base,
		purpose: "mention",
		class: "mention",
		certainty: "likely",
		how: "served-name"
	} : null;
	const how = reading.form === "id" || reading.form.startsWith("alias-") ? context.how : howOf(reading, context.how);
	const use = {
		...base,
		purpose: "model",
		class: "use",
		how
	};
	if (reading.form.startsWith("alias-")) return isWord(reading, context) ? null : {
		...use,
		certainty: "likely"
	};
	switch (context.strength) {
		case "strong": return {
			...use,
			certainty: reading.looks === "possible" ? "likely" : "certain"
		};
		case "weak": return reading.looks === "possible" ? null : {
			...use,
			certainty: "likely"
		};
		case "none": return speaksAlone(reading, context.how) ? {
			...use,
			certainty: "likely"
		} : null;
	}
}
function speaksAlone({ looks, form, model }, how) {
	if (how === "path") return looks === "sure" && form !== "id:quant";
	return looks === "sure" || isTypicalName(model);
}
function isKeyToFetch(reading, context) {
	return context.kind === "mention" && context.how === "dict-key" && isFetched(reading);
}
function isFetched({ form, file }) {
	return form === "hub-files" || form === "hub-url" && file !== null && !isWithoutWeights(file);
}
function isOnlyLinked({ form, file }, context) {
	if (form !== "hub-url") return false;
	if (file !== null) return isWithoutWeights(file);
	return !(context.kind === "model" && context.strength === "strong");
}
function isWord({ form, model }, { strength, how }) {
	if (how === "table-entry" || how === "dict-key" && form !== "alias-web-llm") return true;
	if (form === "alias-legacy" && isLegacyBeyondDoubt(model)) return strength === "none" && !STANDING_ALONE.has(how);
	if (form === "alias-legacy") return strength !== "strong";
	return strength === "none" && form !== "alias-web-llm";
}
const STANDING_ALONE = /* @__PURE__ */ new Set(["literal", "argument"]);
function howOf({ form }, how) {
	return SPEAKING_FORMS.has(form) ? form : how;
}
function stronger(a, b) {
	return rank(b) > rank(a) ? b : a;
}
function rank({ purpose, certainty, revision, file }) {
	return {
		model: 16,
		mention: 8,
		other: 0
	}[purpose] + (certainty === "certain" ? 4 : 0) + (revision === null ? 0 : 2) + (file === null ? 0 : 1);
}

// src/references/syntax/assembly.ts
function assemble(view, parts, whole) {
	const text = parts.length === 1 ? parts[0]?.text ?? "" : parts.map((part) => part.text).join("");
	let ends = null;
	const placeAt = (start, end) => {
		ends ??= endsOf$1(parts);
		return placeOf$3(parts, ends, start, end) ?? whole;
	};
	return {
		path: view.path,
		text,
		borrowed: parts.length === 1 && parts[0]?.origin !== null,
		lengthened: parts.length > 1 && parts[0]?.origin !== null && PAIR$3.test(parts[0]?.text ?? ""),
		locate(start, end) {
			const place = placeAt(start, end);
			return (place.origin ?? view).locate(place.start, place.end);
		},
		written(start, end) {
			const place = placeAt(start, end);
			if (place.origin === void 0) return view.text.slice(place.start, place.end);
			return place.origin.written(place.start, place.end);
		}
	};
}
const PAIR$3 = /^[\w.-]+\/[\w.-]+$/;
function verbatim(view, start, end) {
	const part = {
		text: view.text.slice(start, end),
		start,
		end,
		verbatim: true,
		origin: null
	};
	return assemble(view, [part], part);
}
function sliceOf(assembly, start, end) {
	if (start === 0 && end === assembly.text.length) return assembly;
	return {
		path: assembly.path,
		text: assembly.text.slice(start, end),
		borrowed: assembly.borrowed,
		lengthened: assembly.lengthened && start === 0,
		locate: (from, to) => assembly.locate(start + from, start + to),
		written: (from, to) => assembly.written(start + from, start + to)
	};
}
const MAX_ALTERNATIVES = 32;
function products(pieces) {
	let products = [];
	let fixed = [];
	for (const piece of pieces) {
		if (piece.length === 1 || products.length >= 32) {
			append(fixed, piece[0] ?? []);
			continue;
		}
		const starts = products.length === 0 ? [[]] : products;
		const head = fixed;
		products = starts.flatMap((start) => piece.map((parts) => [
			...start,
			...head,
			...parts
		])).slice(0, 32);
		fixed = [];
	}
	return products.length === 0 ? [fixed] : products.map((start) => [...start, ...fixed]);
}
function endsOf$1(parts) {
	let at = 0;
	return parts.map((part) => {
		at += part.text.length;
		return at;
	});
}
function placeOf$3(parts, ends, start, end) {
	const first = indexOf(ends, start);
	const last = Math.max(first, indexOf(ends, end - 1));
	const from = parts[first];
	const to = parts[last];
	if (from === void 0 || to === void 0) return null;
	const fromStart = (ends[first] ?? 0) - from.text.length;
	const toStart = (ends[last] ?? 0) - to.text.length;
	if (first === last && from.origin !== null) return {
		start: start - fromStart,
		end: end - fromStart,
		origin: from.origin
	};
	return {
		start: from.verbatim ? from.start + start - fromStart : from.start,
		end: to.verbatim ? Math.min(to.end, to.start + end - toStart) : to.end
	};
}
function indexOf(ends, offset) {
	let low = 0;
	let high = ends.length - 1;
	while (low < high) {
		const middle = low + high >> 1;
		if ((ends[middle] ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

// src/references/names/naming.ts
const OTHER_THINGS = /^(?:image|images|docker|container|registry|git|github|gitlab|branch|dataset|datasets|data|package|chart|repo|repository|url|path|dir|directory|folder|file|bucket|s3|gcs|topic|namespace|endpoint|action|user|output|tag|auth|password|passwd|credential|credentials|secret|token)$/;
function nameMeaning(name) {
	const meaning = keyMeaning(name);
	if (meaning !== "none" && meaning !== "neutral") return meaning;
	return wordsOf(name).some((word) => OTHER_THINGS.test(word)) ? "dataset" : "none";
}
function isAmount(text) {
	return /^\d+(?:\.\d+)?(?:e\d+)?$/.test(text);
}
const URL$1 = /\b(?:(?:git\+)?https?|ssh|hf|hg|huggingface):\/\/[^\s"'`<>()\\,]*|\bgit@(?:huggingface\.co|hf\.co):[\w./-]+/gi;
const CREDENTIALS = /^(?:git\+)?(https?:\/\/|ssh:\/\/)[^/@\s]*@(?=(?:huggingface\.co|hf\.co)[:/])/i;
const MAX_TEXT$1 = 4096;
const MAX_URL = 2048;
function namedModels(value, place) {
	const { text } = value;
	if (text.length > MAX_TEXT$1 || place.meaning === "dataset" || place.meaning === "upload-target") return [];
	const urls = hubUrls$1(value, place);
	if (urls.length > 0) return urls;
	const trimmed = text.trim();
	const start = text.length - text.trimStart().length;
	const item = sliceOf(value, start, start + trimmed.length);
	const explicit = named(trimmed, place.mirrors ?? [], place.loads);
	if (explicit !== null) {
		if (value.lengthened && (place.meaning === "none" || place.meaning === "neutral")) return [];
		if (explicit.looks === "served") return place.meaning === "strong" ? [referenceOf(item, explicit, {
			...place,
			how: "served-name",
			class: "mention"
		}, "likely")] : [];
		const certainty = place.loads ? "certain" : certaintyOf$1(explicit, place.meaning);
		return certainty === null ? [] : [referenceOf(item, explicit, place, certainty)];
	}
	const libraries = place.aliases == null ? SHORT_NAMES : [place.aliases, ...SHORT_NAMES];
	const short = place.meaning === "strong" || place.meaning === "tokenizer" ? namedShort(trimmed, libraries) : null;
	return short === null ? [] : [referenceOf(item, short, place, "certain")];
}
const SHORT_NAMES = [
	"legacy",
	"sentence-transformers",
	"web-llm"
];
function hubUrls$1(value, place) {
	const { text } = value;
	if (!text.includes("://") && !text.includes("git@")) return [];
	const references = [];
	for (const match of text.matchAll(URL$1)) {
		if (match[0].length > MAX_URL) continue;
		const url = match[0].replace(/[.,;:]+$/, "");
		const model = named(url.replace(CREDENTIALS, "$1"), place.mirrors ?? []);
		if (model === null) continue;
		references.push(referenceOf(sliceOf(value, match.index, match.index + url.length), model, place, "certain"));
	}
	return references;
}
function idsInText(value, place) {
	const references = [];
	for (const match of value.text.matchAll(WORD_PAIR)) {
		const before = value.text[match.index - 1] ?? " ";
		const after = value.text[match.index + match[0].length] ?? " ";
		if (/[\w/.@~$}:-]/.test(before) || /[/\w@~${(]/.test(after)) continue;
		const id = match[0].replace(/[.,;:-]+$/, "");
		if (plausibleId(id).kind !== "sure") continue;
		append(references, namedModels(sliceOf(value, match.index, match.index + id.length), place));
	}
	return references;
}
const WORD_PAIR = /(?<![\w.-])[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*/g;
function certaintyOf$1({ form, looks }, meaning) {
	if (!/^id(?:$|[@:])/.test(form)) return "certain";
	if (meaning === "strong" || meaning === "tokenizer") return looks === "possible" ? "likely" : "certain";
	if (meaning === "weak") return looks === "possible" ? null : "certain";
	return looks === "sure" ? "likely" : null;
}
function referenceOf(value, model, place, certainty) {
	const end = value.text.length;
	const file = known$1(model.file);
	const withoutWeights = place.meaning === "tokenizer" || file !== null && isWithoutWeights(file);
	return {
		model: model.model,
		written: value.written(0, end),
		revision: known$1(model.revision) ?? place.revision ?? null,
		file: file ?? place.file ?? null,
		how: place.how,
		class: withoutWeights ? "mention" : place.class ?? "use",
		certainty,
		location: value.locate(0, end),
		ignored: null
	};
}
function known$1(text) {
	return text === null || text.includes("") ? null : text;
}

// src/references/commands/command-words.ts
const WRAPPERS = /^(?:sudo|env|nohup|time|exec|command|builtin|nice|ionice|setsid|stdbuf|then|else|do|!|&&|\|\|)$/;
const ASSIGNED$4 = /^[A-Za-z_]\w*=/;
const PRINTING = /^(?:log|info|warn|warning|error|fail|die|usage|msg|say|print|notice|debug|success|step|banner)(?:[_:-]\w*)?$/i;
const PRINTED = {
	words: [""],
	operands: "inert",
	flags: [],
	aliases: null
};
function matchCommand(texts) {
	const head = headOf$1(texts);
	const program = programOf(texts[head]);
	if (PRINTING.test(program)) return {
		rule: PRINTED,
		end: head + 1
	};
	const first = ruleAt(texts, head);
	if (first !== null) return first;
	for (let at = head + 1; at < texts.length; at += 1) {
		const match = ruleAt(texts, at);
		if (match !== null && match.rule.operands !== "inert" && match.rule.operands !== "urls") return match;
	}
	return null;
}
function headOf$1(texts) {
	let at = 0;
	while (at < texts.length - 1 && (WRAPPERS.test(texts[at] ?? "") || ASSIGNED$4.test(texts[at] ?? ""))) at += 1;
	return at;
}
function programOf(text) {
	return (text ?? "").replace(/^.*[/\\]/, "").replace(/\.exe$|(?<=-openai):[\w.-]+$/, "");
}
function ruleAt(texts, at) {
	const rule = COMMANDS.get(programOf(texts[at]))?.find(({ words }) => words.every((word, index) => index === 0 || texts[at + index] === word));
	return rule === void 0 ? null : {
		rule,
		end: at + rule.words.length
	};
}
const FLAGS = /* @__PURE__ */ new Map([
	["-m", "weak"],
	["-hf", "strong"],
	["-hfr", "strong"],
	["--lora-modules", "weak"],
	["--lora_modules", "weak"],
	["-t", "upload-target"],
	["--tag", "upload-target"],
	["--image", "upload-target"],
	["-o", "upload-target"],
	["--chat-template", "none"]
]);
function flagMeaning(name, rule) {
	if (rule?.flags.includes(name)) return "strong";
	return FLAGS.get(name) ?? keyMeaning(name);
}
const SWITCH = /^(?:--(?:quiet|verbose|yes|debug|force(?:[-_]\w+)?|trust[-_]remote[-_]code|(?:enable|disable|no|use|skip|allow|resume)[-_][\w-]+|local-files-only|rm|gpu|it)|-[qvyfx]|-it)$/;
function isSwitch(flag) {
	return SWITCH.test(flag);
}

// src/references/commands/edited-text.ts
const EDITORS = /^(?:g?sed|yq|jq|perl|envsubst)$/;
const SUBSTITUTION = /^s([|/#,@!])((?:(?!\1).)*)\1((?:(?!\1).)*)\1/;
const ASSIGNED$3 = /([A-Za-z_][\w.-]{0,60})["']?\s?[:=]\s?["']?([A-Za-z0-9][\w.-]{0,95}\/[\w.-]{1,96})(?![\w/:])/g;
function editedModels(value, before, place) {
	const given = before[0] === "--arg" ? keyMeaning(before[1] ?? "") : "none";
	if (given === "strong") return namedModels(value, {
		...place,
		meaning: given
	});
	const parts = SUBSTITUTION.exec(value.text);
	if (parts === null) return writtenModels(value, place);
	const middle = 2 + (parts[2]?.length ?? 0);
	return [...idsInText(sliceOf(value, 2, middle), {
		...place,
		class: "mention"
	}), ...writtenModels(sliceOf(value, middle + 1, value.text.length), place)];
}
function writtenModels(value, place) {
	const assigned = [...value.text.matchAll(ASSIGNED$3)].flatMap(({ 0: whole, 1: key = "", 2: id = "", index }) => {
		const end = index + whole.length;
		const meaning = keyMeaning(key);
		return meaning === "strong" ? namedModels(sliceOf(value, end - id.length, end), {
			...place,
			meaning
		}) : [];
	});
	return [...idsInText(value, place), ...assigned];
}

// src/references/commands/programs.ts
const PYTHON$3 = /^(?:python[\d.]*|pypy\d*|ipython)$/;
const RUNS_SCRIPT = /\.(?:py|sh|bash|js|mjs|ts)$|^\.\//;
function programsOf(texts, operandsFrom) {
	const names = texts.map(programOf);
	const indexOf = (pattern) => {
		const index = names.findIndex((name) => pattern.test(name));
		return index === -1 ? names.length : index;
	};
	return {
		python: indexOf(PYTHON$3),
		editor: indexOf(EDITORS),
		evaluates: names[0] === "eval",
		script: texts.slice(0, operandsFrom + 1).some((text) => RUNS_SCRIPT.test(text)),
		takesModel: texts.slice(0, operandsFrom + 1).some(isCalledAfterModels)
	};
}
function isCalledAfterModels(text) {
	const name = programOf(text).replace(/\.(?:py|sh|bash)$/, "");
	return LOADS.test(name) && keyMeaning(name) === "strong";
}
const LOADS = /^(?:hf[_-])?(?:download|pull|fetch|get|load|preload|cache|prefetch|run|start|launch|convert|quantize|bench|benchmark|eval|evaluate|test)(?:[_-][a-z\d]+)+$/;

// src/references/commands/command-line.ts
const FLAG = /^(--?[A-Za-z][\w.-]*)(?:=([\s\S]*))?$/;
const PAIR$2 = /^([+~]{0,2}[A-Za-z_][\w.@/[\]-]*)=([\s\S]+)$/;
const NEXT_PAIR = /,\s*(?=[\w.-]+=)/;
function readCommandLine(words, reader) {
	const texts = words.map((word) => word[0]?.text ?? "");
	const match = matchCommand(texts);
	if (match?.rule.operands === "inert") return words.flatMap((word) => shownModels(word, reader));
	if (otherRepositoryType(texts)) return [];
	const operandsFrom = match?.end ?? headOf$1(texts) + 1;
	const found = readWords$2({
		words,
		texts,
		rule: match?.rule ?? null,
		operandsFrom,
		runs: programsOf(texts, operandsFrom),
		revision: valueOfFlag(texts, /^--(?:model|hf)?[-_]?revision$/),
		file: valueOfFlag(texts, /^(?:--hf[-_]file|-hff|--filename|--include)$/) ?? downloadedFile(texts, match),
		reader
	});
	return toHostedService(texts) ? found.map((reference) => ({
		...reference,
		class: "mention"
	})) : found;
}
function readWords$2(line) {
	const found = [];
	let flag = null;
	let mixing = null;
	let operandDone = false;
	for (const [index, word] of line.words.entries()) {
		const text = line.texts[index] ?? "";
		const [, name, joined] = FLAG.exec(text) ?? [];
		if (name !== void 0 && !text.includes(" ")) {
			flag = joined === void 0 && !isSwitch(name) ? name : null;
			if (joined !== void 0) append(found, word.flatMap((value) => flagValue(line, name, afterEquals(value))));
			continue;
		}
		const embedded = readEmbedded$2(line, index, flag);
		if (embedded !== null) {
			append(found, embedded);
			continue;
		}
		if (flag !== null && (flag === mixing || startsMixture(line, index, flag))) {
			mixing = flag;
			continue;
		}
		const references = word.flatMap((value) => readWord(line, index, flag, operandDone, value));
		operandDone ||= flag === null && references.length > 0 && takesOne(line, index);
		if (references.length === 0 && !takesOthers(line, flag)) flag = null;
		append(found, references);
	}
	return found;
}
function takesOne({ rule, runs, operandsFrom }, index) {
	return index >= operandsFrom && (rule !== null || runs.takesModel);
}
function takesOthers(line, flag) {
	if (flag === null || line.rule !== null || !flag.startsWith("--")) return false;
	const meaning = flagMeaning(flag, line.rule);
	return meaning === "dataset" || meaning === "upload-target";
}
function startsMixture({ texts, rule }, index, flag) {
	return isAmount(texts[index + 1] ?? "") && flagMeaning(flag, rule) === "none";
}
function readWord(line, index, flag, operandDone, value) {
	const urls = hubUrls$1(value, placeOf$2(line, flag === null ? "none" : flagMeaning(flag, line.rule), "hub-url"));
	if (urls.length > 0) return urls;
	if (PAIR$2.test(value.text)) return readPairs(line, flag, value);
	if (line.rule?.operands === "urls") return [];
	if (flag !== null) {
		const byFlag = flagValue(line, flag, value);
		if (byFlag.length > 0 || flagMeaning(flag, line.rule) !== "none") return byFlag;
	}
	if (index < line.operandsFrom || operandDone) return [];
	return operandOf(line, flag === null, value);
}
function operandOf(line, free, value) {
	const { rule } = line;
	if (rule?.operands === "model") return namedModels(value, placeOf$2(line, free ? "strong" : "weak", rule.words.join("-")));
	if (rule?.operands === "hub") {
		const named = /^(?:hf\.co|huggingface\.co|hf|huggingface|HF):?\//.test(value.text);
		const place = placeOf$2(line, "strong", rule.words.join("-"));
		if (named) return namedModels(value, place);
		return value.text.includes("/") && rule.aliases !== "docker" ? [] : namedModels(value, {
			...place,
			class: "mention"
		});
	}
	if (rule !== null) return namedModels(value, placeOf$2(line, "none", "cli-argument"));
	const meaning = line.runs.takesModel ? "strong" : line.runs.script ? "weak" : "none";
	return namedModels(value, placeOf$2(line, free ? meaning : "none", "cli-argument"));
}
function flagValue(line, flag, value) {
	if (value.text.startsWith("{") || value.text.startsWith("[")) return line.reader.read("json", value);
	const meaning = flagMeaning(flag, line.rule);
	if (PAIR$2.test(value.text)) return readPairs(line, flag, value);
	return listed$1(value).flatMap((item) => {
		const [, name, joined] = FLAG.exec(item.text) ?? [];
		if (name !== void 0 && joined !== void 0) return flagValue(line, name, afterEquals(item));
		return namedModels(item, placeOf$2(line, meaning, "cli-flag"));
	});
}
function readPairs(line, flag, value) {
	const json = /^[\w.-]+=(?=[[{]{1,2}["{])/.exec(value.text);
	if (json !== null) return line.reader.read("json", sliceOf(value, json[0].length, value.text.length));
	const given = flag === null ? "none" : flagMeaning(flag, line.rule);
	const pairs = piecesOf$2(value, NEXT_PAIR);
	let revision = pairs.map(({ text }) => /^revision=(\S+)$/.exec(text)?.[1]).find((found) => found !== void 0);
	return pairs.flatMap((pair) => {
		const [, key = "", text = ""] = PAIR$2.exec(pair.text) ?? [];
		const own = nameMeaning(key);
		const meaning = own === "none" ? given : own;
		const item = sliceOf(pair, pair.text.length - text.length, pair.text.length);
		if (/^\{[\w.-]+=[^{}]*\}$/.test(text)) return readPairs(line, flag, sliceOf(item, 1, item.text.length - 1));
		const place = placeOf$2(line, meaning, flag === "--lora-modules" ? "cli-flag" : "cli-override");
		const models = namedModels(unquoted$1(item), {
			...place,
			revision: revision ?? line.revision
		});
		if (models.length > 0) revision = void 0;
		return models;
	});
}
function readEmbedded$2(line, index, flag) {
	const word = line.words[index] ?? [];
	const text = line.texts[index] ?? "";
	const { read } = line.reader;
	if (/^\s*[{[]/.test(text) && text.includes("\"")) return word.flatMap((value) => read("json", value));
	if (line.runs.editor < index) {
		const place = placeOf$2(line, "none", "edited-value");
		return word.flatMap((value) => editedModels(value, line.texts.slice(index - 2, index), place));
	}
	if (!/\s/.test(text)) return null;
	const given = flag !== null && /^-\w*c$/.test(flag);
	if (given && line.runs.python < index) return word.flatMap((value) => read("python", value));
	if (given || line.runs.evaluates || LOOKS_LIKE_COMMAND.test(text)) return word.flatMap((value) => read("shell", value));
	return null;
}
const LOOKS_LIKE_COMMAND = /\s--?[a-z]|&&|^\s*(?:export|python[\d.]*|vllm|hf|huggingface-cli|ollama|git|wget|curl)\s/;
function shownModels(word, { context }) {
	return word.flatMap((value) => mentionsAs("shown-text", value, context.mirrors));
}
function placeOf$2({ revision, file, reader, rule }, meaning, how) {
	return {
		how,
		meaning,
		loads: rule !== null && meaning === "strong",
		revision,
		file,
		aliases: rule?.aliases ?? null,
		mirrors: reader.context.mirrors
	};
}
function downloadedFile(texts, match) {
	if (match?.rule.words.at(-1) !== "download") return null;
	const second = texts.slice(match.end).filter((text, index, all) => {
		const before = all[index - 1] ?? "";
		return !text.startsWith("-") && (!before.startsWith("-") || before.includes("=") || isSwitch(before));
	})[1] ?? "";
	return /^[\w./-]+\.\w+$/.test(second) ? second : null;
}
function otherRepositoryType(texts) {
	return /^(?:dataset|space)s?$/.test(valueOfFlag(texts, /^--repo[-_]type$/) ?? "");
}
const HOSTED = /\/\/(?:api\.(?:openai|together|groq|anthropic|mistral|deepinfra|fireworks|cohere)|openrouter|router\.huggingface|api-inference\.huggingface|integrate\.api\.nvidia|ai\.api\.nvidia|generativelanguage\.googleapis)\b/;
function toHostedService(texts) {
	return texts.some((text) => HOSTED.test(text));
}
function valueOfFlag(texts, name) {
	for (const [index, text] of texts.entries()) {
		const [flag = "", joined] = text.split("=", 2);
		if (!name.test(flag)) continue;
		const value = joined ?? texts[index + 1] ?? "";
		return /^[\w./-]+$/.test(value) ? value : null;
	}
	return null;
}
function afterEquals(value) {
	return unquoted$1(sliceOf(value, value.text.indexOf("=") + 1, value.text.length));
}
function unquoted$1(value) {
	return /^(["'])[^"']*\1$/.test(value.text) ? sliceOf(value, 1, value.text.length - 1) : value;
}
function listed$1(value) {
	return /[,;\s]/.test(value.text.trim()) ? piecesOf$2(value, /[,;\s]+/) : [value];
}
function piecesOf$2(value, separator) {
	const pieces = [];
	let at = 0;
	for (const match of value.text.matchAll(new RegExp(separator, "g"))) {
		pieces.push(sliceOf(value, at, match.index));
		at = match.index + match[0].length;
	}
	return [...pieces, sliceOf(value, at, value.text.length)];
}

// src/references/commands/script-screen.ts
const WORDS = /hugging|\bhf\b|hf[_.-]|model|llm|lora|adapter|embed|rerank|checkpoint|ckpt|pretrained|whisper|spacy|ollama|sglang|lmdeploy|trtllm|mlx|mlc|litgpt|gguf|text-generation|optimum|transformers|accelerate|aphrodite|petals|mergekit|nexa|genai-perf|aiperf|mistralrs|\b(?:exo|lms|tune)\b/i;
function mayUseModels(text) {
	return WORDS.test(text) || mayNameModels(text);
}

// src/references/commands/pairs.ts
function isPairs(text) {
	return text.length <= MAX_LENGTH && PAIRS$1.test(text);
}
const MAX_LENGTH = 2048;
const PAIRS$1 = /^[A-Za-z_][\w.]{0,64}=[^\s,;&]+(?:,\s?[A-Za-z_][\w.]{0,64}=[^\s,;&]*)*,?$/;

// src/references/commands/variable.ts
function assignedModels(name, words, reader, how = "variable") {
	const { context } = reader;
	const place = {
		how,
		meaning: nameMeaning(name),
		mirrors: context.mirrors
	};
	if (words.length > 1 && words.some((word) => /^--?[A-Za-z]/.test(word[0]?.text ?? ""))) return readCommandLine(words, reader);
	return words.flatMap((word) => word.flatMap((value) => valueModels(value, place, reader)));
}
function valueModels(value, place, reader) {
	const text = value.text.trim();
	if (isProse$1(text)) return mentionsAs("shown-text", value, reader.context.mirrors);
	if (isPairs(text)) return readCommandLine([[value]], reader);
	if (/^[{[]/.test(text) && text.includes("\"")) return reader.read("json", value);
	const pair = /^\[[^\]]*\]=/.exec(value.text);
	if (pair !== null) return valueModels(sliceOf(value, pair[0].length, value.text.length), place, reader);
	if (place.meaning !== "dataset") {
		const urls = hubUrls$1(value, place);
		if (urls.length > 0) return urls;
	}
	if (!/\s/.test(text)) return /[,|]/.test(text) ? listed(value, place) : namedModels(value, place);
	if (/(?:^|\s)--?[A-Za-z]/.test(text) || holdsCommand(text)) return reader.read("shell", value);
	return listed(value, place);
}
function listed(value, place) {
	const words = [...value.text.matchAll(/[^\s,;|]+/g)];
	if (place.meaning === "none" && words.length > 1 && isAmount(words[1]?.[0] ?? "")) return [];
	return words.flatMap((match) => namedModels(sliceOf(value, match.index, match.index + match[0].length), place));
}
function isProse$1(text) {
	if (text.length > 4096 || !text.includes(" ")) return false;
	const words = text.split(/\s+/);
	const plain = words.filter((word) => /^[A-Za-z]{2,}[,.:;]?$/.test(word));
	return plain.length >= 4 && plain.length * 2 > words.length;
}

// src/references/commands/embedded-text.ts
const LANGUAGE_BY_FILE = [
	[/\.(?:ya?ml)$/, "yaml"],
	[/\.(?:json|jsonl)$/, "json"],
	[/\.pyw?$/, "python"],
	[/\.(?:[cm]?[jt]s|[jt]sx)$/, "javascript"],
	[/\.toml$/, "toml"],
	[/\.(?:sh|bash)$/, "shell"],
	[/\.env(?:\.\w+)?$|\.(?:ini|cfg|conf|properties|service|container|bashrc|profile)$|\$GITHUB_(?:ENV|OUTPUT)$/, "properties"],
	[/(?:Docker|Container)file/, "dockerfile"],
	[/\.(?:tf|tfvars|hcl)$/, "hcl"],
	[/(?:^|\/)Modelfile/, "modelfile"],
	[/\.md$/, "markdown"],
	[/\.html?$/, "html"],
	[/\.(?:vue|svelte|astro)$/, "component"],
	[/Modelfile/, "modelfile"],
	[/Makefile$/, "makefile"],
	[/requirements[\w-]*\.txt$/, "requirements"]
];
const LANGUAGE_BY_PROGRAM = [
	[/^(?:python[\d.]*|ipython)$/, "python"],
	[/^(?:ba|da|z)?sh$|^ssh$/, "shell"],
	[/^(?:kubectl|oc)$/, "yaml"]
];
const LANGUAGE_BY_TEXT = [
	[/^#!.*python/, "python"],
	[/^#!.*sh\b/, "shell"],
	[/^[{[]\s*["{\n\]}]/, "json"],
	[/^(?:import|from) [\w.]+/, "python"],
	[/^(?:export )?[A-Z_][A-Z0-9_]*=/, "properties"],
	[/^(?:---|apiVersion:|[\w-]+:\s*(?:\n|\S+\n))/, "yaml"]
];
function languageOfText(text, target, program) {
	const start = text.slice(0, 400).trimStart();
	return languageOfFile(target ?? "") ?? find(LANGUAGE_BY_PROGRAM, program ?? "") ?? find(LANGUAGE_BY_TEXT, start);
}
function languageOfFile(path) {
	return find(LANGUAGE_BY_FILE, path);
}
function find(table, text) {
	return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
	switch (node.type) {
		case "Script":
		case "CompoundList":
		case "AndOr":
			for (const command of node.commands) callback(command);
			return;
		case "Statement":
			callback(node.command);
			return;
		case "Command":
			for (const child of node.prefix) callback(child);
			if (node.name) callback(node.name);
			for (const child of node.suffix) callback(child);
			return;
		case "Pipeline":
			for (const prefix of node.prefixes) callback(prefix);
			for (const command of node.commands) callback(command);
			return;
		case "Redirected":
			callback(node.command);
			for (const redirect of node.redirects) callback(redirect);
			return;
		case "If":
			callback(node.clause);
			callback(node.then);
			for (const branch of node.elif) callback(branch);
			if (node.else) callback(node.else);
			return;
		case "Elif":
			callback(node.clause);
			callback(node.then);
			return;
		case "For":
		case "Select":
			callback(node.name);
			if (node.wordlist) for (const word of node.wordlist) callback(word);
			callback(node.body);
			return;
		case "While":
			callback(node.clause);
			callback(node.body);
			return;
		case "Function":
		case "Coproc":
			if (node.name) callback(node.name);
			callback(node.body);
			return;
		case "Subshell":
		case "BraceGroup":
			callback(node.body);
			return;
		case "Case":
			callback(node.word);
			for (const item of node.items) callback(item);
			return;
		case "CaseItem":
			for (const pattern of node.pattern) callback(pattern);
			callback(node.body);
			return;
		case "ArithmeticFor": {
			const initialize = node.initialize;
			if (initialize) callback(initialize);
			const test = node.test;
			if (test) callback(test);
			const update = node.update;
			if (update) callback(update);
			callback(node.body);
			return;
		}
		case "Word":
		case "Glob":
		case "ArithmeticWord":
		case "HereDocBody":
		case "BraceExpansion":
		case "ExtendedGlob": {
			const parts = node.parts;
			if (parts) for (const part of parts) callback(part);
			return;
		}
		case "DoubleQuoted":
		case "LocaleString":
			for (const part of node.parts) callback(part);
			return;
		case "ParameterExpansion":
			if (node.index) callback(node.index);
			if (node.operation) callback(node.operation);
			return;
		case "Default":
		case "Remove":
		case "Transform":
			callback(node.operand);
			return;
		case "CaseModification":
			if (node.operand) callback(node.operand);
			return;
		case "Replace":
			callback(node.pattern);
			callback(node.replacement);
			return;
		case "Slice":
			callback(node.offset);
			if (node.length) callback(node.length);
			return;
		case "Assignment": {
			const index = node.index;
			if (index) callback(index);
			callback(node.value);
			return;
		}
		case "ArrayValue":
			for (const element of node.elements) callback(element);
			return;
		case "Redirect":
		case "HereString":
			if (node.descriptor) callback(node.descriptor);
			if (node.target) callback(node.target);
			return;
		case "HereDoc":
			if (node.descriptor) callback(node.descriptor);
			if (node.delimiter) callback(node.delimiter);
			callback(node.body);
			return;
		case "CommandExpansion":
		case "ProcessSubstitution":
		case "ArithmeticCommandExpansion": {
			const script = node.script;
			if (script) callback(script);
			return;
		}
		case "ArithmeticExpansion":
		case "ArithmeticCommand":
		case "ArithmeticGroup":
		case "TestCommand":
		case "TestGroup": {
			const expression = node.expression;
			if (expression) callback(expression);
			return;
		}
		case "ArithmeticBinary":
		case "TestBinary":
			callback(node.left);
			callback(node.right);
			return;
		case "ArithmeticUnary":
		case "TestUnary":
			callback(node.operand);
			return;
		case "ArithmeticTernary":
			callback(node.test);
			callback(node.consequent);
			callback(node.alternate);
			return;
		case "TestLogical":
			for (const operand of node.operands) callback(operand);
			return;
		case "TestNot":
			for (const negation of node.negations) callback(negation);
			callback(node.operand);
			return;
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted":
		case "SimpleExpansion":
		case "Names":
		case "Unknown":
		case "FileDescriptor":
		case "FileDescriptorVariable":
		case "HereDocDelimiter":
		case "Time":
		case "Negation": return;
		default: throw new TypeError(`Unexpected syntax node: ${node}`);
	}
}

// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
	return code >= 48 && code <= 55;
}
function isHex$1(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
	try {
		return String.fromCodePoint(value);
	} catch {
		return fallback;
	}
}
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
	return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
	if (source.charCodeAt(pos) !== 92 || pos + 2 > limit) return void 0;
	const escaped = source.charCodeAt(pos + 1);
	const digitsStart = pos + 2;
	let end = digitsStart;
	if (escaped === 120) {
		while (end < limit && end - digitsStart < 2 && isHex$1(source.charCodeAt(end))) end++;
		if (end === digitsStart) return void 0;
		return {
			value: Number.parseInt(source.slice(digitsStart, end), 16),
			end
		};
	}
	if (!isOctal(escaped)) return void 0;
	while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end))) end++;
	return {
		value: Number.parseInt(source.slice(pos + 1, end), 8) & 255,
		end
	};
}
function decodeAnsiCQuoted(source, start, limit) {
	let pos = start;
	let value = "";
	let bytes = [];
	let nul = -1;
	while (pos < limit && source.charCodeAt(pos) !== 39) {
		const escapeStart = pos;
		const byte = readByteEscape(source, pos, limit);
		if (byte && byte.value >= 128) {
			bytes.push(byte.value);
			pos = byte.end;
			continue;
		}
		if (bytes.length > 0) {
			value += decodeBytes(bytes);
			bytes = [];
		}
		if (byte) {
			if (byte.value === 0 && nul === -1) nul = value.length;
			value += String.fromCharCode(byte.value);
			pos = byte.end;
			continue;
		}
		if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
			const runStart = pos;
			while (pos < limit) {
				const code = source.charCodeAt(pos);
				if (code === 39 || code === 92 && pos + 1 < limit) break;
				pos++;
			}
			value += source.slice(runStart, pos);
			continue;
		}
		pos++;
		const escaped = source[pos++];
		switch (escaped) {
			case "a":
				value += "\x07";
				break;
			case "b":
				value += "\b";
				break;
			case "e":
			case "E":
				value += "\x1B";
				break;
			case "f":
				value += "\f";
				break;
			case "n":
				value += "\n";
				break;
			case "r":
				value += "\r";
				break;
			case "t":
				value += "	";
				break;
			case "v":
				value += "\v";
				break;
			case "\\":
				value += "\\";
				break;
			case "'":
				value += "'";
				break;
			case "\"":
				value += "\"";
				break;
			case "?":
				value += "?";
				break;
			case "\n": break;
			case "c": {
				const code = pos < limit ? source.charCodeAt(pos) : 39;
				if (code === 39) {
					value += source.slice(escapeStart, pos);
					break;
				}
				pos++;
				if (code === 92) {
					const pair = pos < limit && source.charCodeAt(pos) === 92;
					if (pair) pos++;
					value += "";
					if (!pair && pos < limit) {
						value += source[pos];
						pos++;
					}
					break;
				}
				const control = code === 63 ? 127 : code & 31;
				if (control === 0 && code < 128 && nul === -1) nul = value.length;
				value += String.fromCharCode(control);
				break;
			}
			case "u":
			case "U": {
				const digitsStart = pos;
				const maxDigits = escaped === "u" ? 4 : 8;
				while (pos < limit && pos - digitsStart < maxDigits && isHex$1(source.charCodeAt(pos))) pos++;
				if (pos === digitsStart) {
					value += `\\${escaped}`;
					break;
				}
				const raw = source.slice(escapeStart, pos);
				const point = Number.parseInt(source.slice(digitsStart, pos), 16);
				if (point === 0 && nul === -1) nul = value.length;
				value += codePoint(point, raw);
				break;
			}
			default: value += `\\${escaped}`;
		}
	}
	if (bytes.length > 0) value += decodeBytes(bytes);
	if (nul !== -1) value = value.slice(0, nul);
	const closed = pos < limit;
	if (closed) pos++;
	return {
		value,
		end: pos,
		closed
	};
}

// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class ScriptExpansionImpl {
	static _resolveScript;
	type;
	pos;
	end;
	text;
	#window;
	#script = void 0;
	constructor(type, pos, end, text, window) {
		this.type = type;
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get script() {
		const window = this.#window;
		if (window !== void 0) {
			const script = ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
			if (window.context === void 0) script.source = window.source;
			this.script = script;
		}
		return this.#script;
	}
	set script(script) {
		this.#script = script;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			script: this.script
		};
	}
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
	operator;
	constructor(pos, end, text, operator, window) {
		super("ProcessSubstitution", pos, end, text, window);
		this.operator = operator;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			operator: this.operator,
			script: this.script
		};
	}
};
var ArithmeticExpansionImpl = class ArithmeticExpansionImpl {
	static _resolveExpression;
	type = "ArithmeticExpansion";
	pos;
	end;
	text;
	#window;
	#expression = void 0;
	constructor(pos, end, text, window) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get expression() {
		const window = this.#window;
		if (window !== void 0) this.expression = ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
		return this.#expression;
	}
	set expression(expression) {
		this.#expression = expression;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			expression: this.expression
		};
	}
};

// node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
	let s = "";
	for (const c of parts) s += c.type === "Literal" ? c.value : c.text;
	return s;
}
function unescapeBareValue(text) {
	const first = text.indexOf("\\");
	if (first === -1) return text;
	let s = "";
	let start = 0;
	for (let i = first; i < text.length; i++) {
		if (text.charCodeAt(i) !== 92) continue;
		s += text.slice(start, i);
		i++;
		if (i >= text.length) {
			s += "\\";
			start = i;
			break;
		}
		if (text.charCodeAt(i) !== 10) s += text[i];
		start = i + 1;
	}
	return s + text.slice(start);
}
function continuedExpansionValue(text) {
	let pos = 1;
	while (text[pos] === "\\" && text[pos + 1] === "\n") pos += 2;
	return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
	let value = "";
	for (const part of parts) switch (part.type) {
		case "Literal":
		case "Glob":
		case "SingleQuoted":
		case "AnsiCQuoted":
			value += part.value;
			break;
		case "DoubleQuoted":
		case "LocaleString":
			value += dequoteValue(part.parts);
			break;
		case "CommandExpansion":
			value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
			break;
		case "ExtendedGlob":
			value += continuedExpansionValue(part.text);
			break;
		default: value += part.text;
	}
	return value;
}

// node_modules/unbash/dist/word.js
var WordImpl = class {
	type = "Word";
	text;
	pos;
	end;
	#source;
	#resolver;
	#depth;
	#parts;
	#value = null;
	constructor(text, pos, end, source, resolver, depth = 0) {
		this.text = text;
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#resolver = resolver;
		this.#depth = depth;
		this.#parts = resolver === void 0 ? void 0 : null;
	}
	get value() {
		if (this.#value === null) {
			const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
			this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
		}
		return this.#value;
	}
	get parts() {
		if (this.#parts === null) this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
		return this.#parts;
	}
	set parts(v) {
		this.#parts = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			text: this.text,
			pos: this.pos,
			end: this.end,
			parts: this.parts,
			value: this.value
		};
	}
};

// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
	return {
		boundaries: parent === void 0 ? void 0 : substitutionBoundaries(parent),
		wordParts: void 0,
		embeddedParts: void 0,
		arrayParts: void 0
	};
}
function substitutionBoundaries(context) {
	return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
}

// node_modules/unbash/dist/chars.js
const CH_NL = 10;
const CH_BACKSLASH = 92;
function skipLineContinuations(source, pos, end) {
	while (pos + 1 < end && source.charCodeAt(pos) === 92 && source.charCodeAt(pos + 1) === 10) pos += 2;
	return pos;
}

// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
	return /[*?[]/.test(text);
}
const bracketSyntax = /* @__PURE__ */ new Uint8Array(128);
bracketSyntax[33] = 1;
bracketSyntax[94] = 1;
bracketSyntax[91] = 1;
bracketSyntax[93] = 1;
bracketSyntax[58] = 1;
bracketSyntax[46] = 1;
bracketSyntax[61] = 1;
bracketSyntax[45] = 1;
bracketSyntax[92] = 1;
function bracketEnds(source, start, end, parts, offset) {
	let close = end - 1;
	while (close > start && source.charCodeAt(close) !== 93) close--;
	if (close === start) return null;
	const positions = [];
	const kinds = [];
	const members = [];
	let partIndex = 0;
	let symbols = false;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		const tokenPos = pos;
		let kind = 0;
		if (part && part.pos <= pos + offset && part.type !== "Literal") pos = part.end - offset - 1;
		else {
			kind = source.charCodeAt(pos);
			if (kind === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) {
				pos++;
				continue;
			}
			if (kind >= 128 || !bracketSyntax[kind]) kind = 0;
		}
		const last = kinds.length - 1;
		if (kind === 0 && last >= 0 && kinds[last] === 0) {
			members[last]++;
			continue;
		}
		if (last >= 0 && kinds[last] === 91 && (kind === 58 || kind === 61 || kind === 46)) symbols = true;
		positions.push(tokenPos);
		kinds.push(kind);
		members.push(1);
	}
	const count = kinds.length;
	let symbolEnd;
	if (symbols) {
		symbolEnd = new Int32Array(count).fill(-1);
		let close = -1;
		let colon = -1;
		let eq = -1;
		let dot = -1;
		for (let i = count - 1; i >= 0; i--) {
			const kind = kinds[i + 2];
			if (kind === 93) close = i + 2;
			else if (kinds[i + 3] === 93) {
				if (kind === 58) colon = i + 2;
				else if (kind === 61) eq = i + 2;
				else if (kind === 46) dot = i + 2;
			}
			if (kinds[i] !== 91) continue;
			const type = kinds[i + 1];
			const found = type === 58 ? colon : type === 61 ? eq : type === 46 ? dot : -1;
			if (found !== -1 && (type === 46 || close === -1 || close > found)) symbolEnd[i] = found + 2;
		}
	}
	const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
	const endFrom = new Int32Array(count + 2).fill(-1);
	const resume = (next, range) => {
		if (next >= count) return -1;
		if (range && kinds[next] === 45 && next + 1 < count && kinds[next + 1] !== 93) {
			let last = next + 1;
			if (kinds[last] === 92) {
				if (last + 1 >= count) return -1;
				last++;
			}
			let after = last + 1;
			if (kinds[last] === 91 && kinds[last + 1] === 46) {
				const symbol = subBracket(last);
				if (symbol !== -1) after = symbol;
			} else if (kinds[last] === 0 && members[last] > 1) return endFrom[last];
			if (after >= count) return -1;
			return kinds[after] === 93 ? after + 1 : endFrom[after];
		}
		return kinds[next] === 93 ? next + 1 : endFrom[next];
	};
	for (let t = count - 1; t >= 0; t--) {
		const kind = kinds[t];
		let after = t + 1;
		let range = true;
		if (kind === 92) {
			if (t + 1 >= count) continue;
			after = t + 2;
		} else if (kind === 91) {
			const type = kinds[t + 1];
			if (type === 58 || type === 61 || type === 46) {
				const symbol = subBracket(t);
				if (symbol !== -1) {
					after = symbol;
					range = type === 46;
				}
			}
		}
		endFrom[t] = resume(after, range);
	}
	const ends = /* @__PURE__ */ new Map();
	for (let t = 0; t < count; t++) {
		if (kinds[t] !== 91) continue;
		let first = t + 1;
		if (kinds[first] === 33 || kinds[first] === 94) first++;
		if (first >= count) continue;
		const close = kinds[first] === 93 ? resume(first + 1, true) : endFrom[first];
		if (close !== -1) ends.set(positions[t], positions[close - 1] + 1);
	}
	return ends;
}
function appendRange(source, start, end, parts, index, offset, result) {
	while (start < end) {
		while (parts && index < parts.length && parts[index].end <= start + offset) index++;
		const part = parts?.[index];
		if (part && part.pos === start + offset && part.end <= end + offset) {
			result.push(part);
			start = part.end - offset;
			index++;
			continue;
		}
		const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
		const text = source.slice(start, stop);
		result.push({
			type: "Literal",
			pos: start + offset,
			end: stop + offset,
			text,
			value: unescapeBareValue(text)
		});
		start = stop;
	}
	return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
	let result;
	let brackets;
	let partIndex = 0;
	let emittedIndex = 0;
	let literalStart = start;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		if (part && part.pos <= pos + offset && part.type !== "Literal") {
			pos = part.end - offset - 1;
			continue;
		}
		const character = source.charCodeAt(pos);
		if (character === 92) {
			pos++;
			continue;
		}
		let globEnd;
		if (character === 42 || character === 63) {
			const limit = part ? Math.min(end, part.end - offset) : end;
			const next = skipLineContinuations(source, pos + 1, limit);
			if (next < limit && source.charCodeAt(next) === 40) continue;
			globEnd = pos + 1;
			if (character === 42) while (globEnd < limit && source.charCodeAt(globEnd) === 42) {
				const next = skipLineContinuations(source, globEnd + 1, limit);
				if (next < limit && source.charCodeAt(next) === 40) break;
				globEnd++;
			}
		} else if (character === 91) {
			if (brackets === void 0) brackets = bracketEnds(source, pos, end, parts, offset);
			const close = brackets?.get(pos);
			if (close === void 0) continue;
			globEnd = close;
		} else continue;
		if (!result) result = [];
		emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
		const text = source.slice(pos, globEnd);
		let glob;
		if (character === 91) {
			const interior = [];
			emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
			glob = {
				type: "Glob",
				kind: "bracket",
				pos: pos + offset,
				end: globEnd + offset,
				text,
				value: "[" + wordPartsValue(interior) + "]",
				parts: interior
			};
		} else glob = {
			type: "Glob",
			kind: character === 42 ? "star" : "question",
			pos: pos + offset,
			end: globEnd + offset,
			text,
			value: text,
			parts: void 0
		};
		result.push(glob);
		literalStart = globEnd;
		pos = globEnd - 1;
	}
	if (!result) return parts ?? void 0;
	appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
	return result;
}

// node_modules/unbash/dist/lexer.js
const Token = {
	Word: 0,
	Assignment: 1,
	Semi: 2,
	Newline: 3,
	Pipe: 4,
	And: 5,
	Or: 6,
	Amp: 7,
	LParen: 8,
	RParen: 9,
	LBrace: 10,
	RBrace: 11,
	Bang: 12,
	If: 13,
	Then: 14,
	Else: 15,
	Elif: 16,
	Fi: 17,
	Do: 18,
	Done: 19,
	For: 20,
	While: 21,
	Until: 22,
	In: 23,
	Case: 24,
	Esac: 25,
	Function: 26,
	DoubleSemi: 27,
	SemiAmp: 28,
	DoubleSemiAmp: 29,
	Select: 30,
	DblLBracket: 31,
	DblRBracket: 32,
	EOF: 33,
	ArithCmd: 34,
	Coproc: 35,
	Redirect: 36
};
var TokenValue = class {
	token = Token.EOF;
	_value = "";
	_owner;
	pos = 0;
	end = 0;
	fileDescriptor = void 0;
	variableName = void 0;
	descriptorEnd = 0;
	delimiterQuoted = false;
	content = void 0;
	targetPos = 0;
	targetEnd = 0;
	assignmentOperatorPos = -1;
	raw = false;
	keywordEligible = false;
	constructor(owner = null) {
		this._owner = owner;
	}
	get value() {
		return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
	}
	set value(v) {
		this._value = v;
	}
	reset() {
		this.token = Token.EOF;
		this._value = "";
		this.pos = 0;
		this.end = 0;
		this.fileDescriptor = void 0;
		this.variableName = void 0;
		this.descriptorEnd = 0;
		this.delimiterQuoted = false;
		this.content = void 0;
		this.targetPos = 0;
		this.targetEnd = 0;
		this.assignmentOperatorPos = -1;
		this.raw = false;
		this.keywordEligible = false;
	}
	copyFrom(other) {
		this.token = other.token;
		this._value = other._value;
		this.pos = other.pos;
		this.end = other.end;
		this.fileDescriptor = other.fileDescriptor;
		this.variableName = other.variableName;
		this.descriptorEnd = other.descriptorEnd;
		this.delimiterQuoted = other.delimiterQuoted;
		this.content = other.content;
		this.targetPos = other.targetPos;
		this.targetEnd = other.targetEnd;
		this.assignmentOperatorPos = other.assignmentOperatorPos;
		this.raw = other.raw;
		this.keywordEligible = other.keywordEligible;
	}
};
const RESERVED_WORDS = /* @__PURE__ */ new Map([
	["if", Token.If],
	["then", Token.Then],
	["else", Token.Else],
	["elif", Token.Elif],
	["fi", Token.Fi],
	["do", Token.Do],
	["done", Token.Done],
	["for", Token.For],
	["while", Token.While],
	["until", Token.Until],
	["in", Token.In],
	["case", Token.Case],
	["esac", Token.Esac],
	["function", Token.Function],
	["select", Token.Select],
	["coproc", Token.Coproc],
	["!", Token.Bang],
	["{", Token.LBrace],
	["}", Token.RBrace]
]);
const charType = /* @__PURE__ */ new Uint8Array(128);
charType[124] = 1;
charType[38] = 1;
charType[59] = 1;
charType[40] = 1;
charType[41] = 1;
charType[60] = 1;
charType[62] = 1;
charType[32] = 1;
charType[9] = 1;
charType[10] = 1;
charType[92] = 2;
charType[39] = 2;
charType[34] = 2;
charType[36] = 2;
charType[96] = 2;
charType[123] = 2;
function skipBlanks(source, pos, end) {
	while (pos < end) {
		const ch = source.charCodeAt(pos);
		if (ch === 32 || ch === 9) pos++;
		else if (ch === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) pos += 2;
		else break;
	}
	return pos;
}
const arithmeticWordDelimiter = /* @__PURE__ */ new Uint8Array(128);
for (const ch of [
	9,
	10,
	32,
	33,
	37,
	38,
	40,
	41,
	42,
	43,
	44,
	45,
	47,
	58,
	60,
	61,
	62,
	63,
	94,
	124
]) arithmeticWordDelimiter[ch] = 1;
function hasEmbeddedWordStructure(source, start, end) {
	for (let pos = start; pos < end; pos++) {
		const ch = source.charCodeAt(pos);
		if (ch === 92 || ch === 39 || ch === 34 || ch === 36 || ch === 96 || (ch === 60 || ch === 62) && pos + 1 < end && source.charCodeAt(pos + 1) === 40) return true;
	}
	return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
	let depth = 0;
	let ternaryDepth = 0;
	for (let i = 0; i < s.length; i++) {
		const c = s.charCodeAt(i);
		if (c === 92) {
			i++;
			continue;
		}
		if (c === 123) {
			depth++;
			continue;
		}
		if (c === 125) {
			if (depth > 0) depth--;
			continue;
		}
		if (c === 39) {
			i++;
			while (i < s.length && s.charCodeAt(i) !== 39) i++;
			continue;
		}
		if (c === 34) {
			i++;
			while (i < s.length) {
				const quoted = s.charCodeAt(i);
				if (quoted === 34) break;
				if (quoted === 92) {
					i += 2;
					continue;
				}
				const nestedEnd = findNestedEnd?.(i, true) ?? i;
				if (nestedEnd > i) {
					i = nestedEnd;
					continue;
				}
				i++;
			}
			continue;
		}
		const nestedEnd = findNestedEnd?.(i, false) ?? i;
		if (nestedEnd > i) {
			i = nestedEnd - 1;
			continue;
		}
		if (pairTernaries && depth === 0) {
			if (c === 63) {
				ternaryDepth++;
				continue;
			}
			if (c === 58 && ternaryDepth > 0) {
				ternaryDepth--;
				continue;
			}
		}
		if (c === target && depth === 0) return i;
	}
	return -1;
}
const isIdChar = /* @__PURE__ */ new Uint8Array(128);
for (let i = 97; i <= 122; i++) isIdChar[i] = 3;
for (let i = 65; i <= 90; i++) isIdChar[i] = 3;
for (let i = 48; i <= 57; i++) isIdChar[i] = 2;
isIdChar[95] = 3;
const extglobPrefix = /* @__PURE__ */ new Uint8Array(128);
extglobPrefix[63] = 1;
extglobPrefix[64] = 1;
extglobPrefix[42] = 1;
extglobPrefix[43] = 1;
extglobPrefix[33] = 1;
extglobPrefix[61] = 1;
function isExtglobOpen(prefix) {
	return prefix < 128 && prefix !== 61 && extglobPrefix[prefix] === 1;
}
const extglobOp = {
	[63]: "?",
	[64]: "@",
	[42]: "*",
	[43]: "+",
	[33]: "!"
};
function isDQChild(p) {
	const t = p.type;
	return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
	for (let i = start; i < end; i++) {
		const c = src.charCodeAt(i);
		if (c < 48 || c > 57) return false;
	}
	return end > start;
}
const ASSIGNMENT_INVALID = -1;
const ASSIGNMENT_NAME_START = 0;
const ASSIGNMENT_NAME = 1;
const ASSIGNMENT_AFTER_INDEX = 2;
const ASSIGNMENT_AFTER_PLUS = 3;
const ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
	const last = head[head.length - 1];
	const first = tail[0];
	let start = 0;
	if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
		head[head.length - 1] = {
			type: "Literal",
			pos: last.pos,
			end: first.end,
			text: last.text + first.text,
			value: last.value + first.value
		};
		start = 1;
	}
	for (let i = start; i < tail.length; i++) head.push(tail[i]);
	return head;
}
function isMatchedAssignment(state) {
	return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
	return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
	let state = initialState;
	for (let i = start; i < end && state >= 0; i++) {
		const c = src.charCodeAt(i);
		if (state >= ASSIGNMENT_INDEX_BASE) {
			if (c === 91) state++;
			else if (c === 93 && --state === ASSIGNMENT_INDEX_BASE) state = ASSIGNMENT_AFTER_INDEX;
		} else if (state === ASSIGNMENT_NAME_START) state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
		else if (state === ASSIGNMENT_NAME) {
			if (c < 128 && isIdChar[c] & 2) continue;
			if (c === 91) state = 5;
			else if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else if (state === ASSIGNMENT_AFTER_INDEX) {
			if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
	}
	return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
	out.token = token;
	out._value = value;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = false;
	out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
	out.token = token;
	out._value = null;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = raw;
	out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
	switch (src.charCodeAt(start)) {
		case 33: return len === 1 ? Token.Bang : void 0;
		case 123: return len === 1 ? Token.LBrace : void 0;
		case 125: return len === 1 ? Token.RBrace : void 0;
		case 105: {
			if (len !== 2) return void 0;
			const c = src.charCodeAt(start + 1);
			return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
		}
		case 102:
			if (len === 2) return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
			if (len === 3) return src.startsWith("for", start) ? Token.For : void 0;
			if (len === 8) return src.startsWith("function", start) ? Token.Function : void 0;
			return;
		case 116: return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
		case 101:
			if (len !== 4) return void 0;
			if (src.startsWith("else", start)) return Token.Else;
			if (src.startsWith("elif", start)) return Token.Elif;
			if (src.startsWith("esac", start)) return Token.Esac;
			return;
		case 100:
			if (len === 2) return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
			if (len === 4) return src.startsWith("done", start) ? Token.Done : void 0;
			return;
		case 99:
			if (len === 4) return src.startsWith("case", start) ? Token.Case : void 0;
			if (len === 6) return src.startsWith("coproc", start) ? Token.Coproc : void 0;
			return;
		case 119: return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
		case 117: return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
		case 115: return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
		default: return;
	}
}
const LexContext = {
	Normal: 0,
	CommandStart: 1,
	TestMode: 2,
	CommandPrefix: 3,
	Declaration: 4,
	ArrayElement: 5,
	FunctionName: 6,
	CasePattern: 7,
	EvalArgument: 8
};
function isBraceCommandOpener(after) {
	return after === 32 || after === 9 || after === 10 || after === 124;
}
var Lexer = class Lexer {
	static _findSubstitutionEnd;
	src;
	srcEnd;
	parenBoundary;
	pos;
	current;
	nextState;
	hasPeek;
	pendingHereDocs;
	substitutionContext;
	_errors = null;
	_buildParts = false;
	_buildValue = false;
	_nestingDepth = 0;
	constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
		this.src = src;
		this.srcEnd = end;
		this.parenBoundary = parenBoundary;
		this.pos = start;
		this.current = new TokenValue(this);
		this.nextState = new TokenValue(this);
		this.hasPeek = false;
		this.pendingHereDocs = null;
		this.substitutionContext = context;
		if (start === 0 && src.charCodeAt(0) === 35 && src.charCodeAt(1) === 33) {
			const nl = src.indexOf("\n");
			this.pos = nl === -1 ? this.srcEnd : nl + 1;
		}
	}
	getSource() {
		return this.src;
	}
	fork(start, end, parenBoundary = false) {
		const lexer = new Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
		lexer._nestingDepth = this._nestingDepth;
		return lexer;
	}
	getSubstitutionContext() {
		return this.substitutionContext;
	}
	get errors() {
		return this._errors ?? (this._errors = []);
	}
	commandExpansion(pos, text, start, inner, parenBoundary = false) {
		const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	decodedCommandExpansion(pos, text, inner) {
		const window = this.scriptWindow(inner, 0, inner.length, false, true);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	processSubstitution(pos, text, operator, inner) {
		const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
		return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
	}
	scriptWindow(source, start, end, parenBoundary, decoded = false) {
		if (this._nestingDepth > 256) return void 0;
		const context = decoded ? void 0 : this.substitutionContext;
		return {
			source,
			start,
			end,
			depth: this._nestingDepth + 1,
			parenBoundary,
			context
		};
	}
	getPos() {
		return this.pos;
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		if (Lexer._findSubstitutionEnd === void 0) return -1;
		return Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
	}
	_tokenValue(pos, end, raw) {
		return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
	}
	wordValueOf(start, end) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedBuildValue = this._buildValue;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		this.pos = start;
		this.srcEnd = end;
		this._buildValue = true;
		this.readWordText();
		if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
			this.pos = start;
			this.readWordText(true);
		}
		const value = this._wordText;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._buildValue = savedBuildValue;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		return value;
	}
	findClosingBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._bracketWindow;
		if (!window || window.limit !== limit) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: this.src.lastIndexOf("]", limit - 1)
			};
			this._bracketWindow = window;
		}
		if (start > window.last) return -1;
		if (window.depth !== this._nestingDepth) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: window.last
			};
			this._bracketWindow = window;
		}
		if (window.failed?.has(start)) return -1;
		const unmatched = [];
		const close = this.findClosingShellDelimiter(start, end, 93, false, true, unmatched);
		if (close === -1) {
			const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
			for (const starts of unmatched) for (const pos of starts) failed.add(pos);
		}
		return close;
	}
	findClosingArithmeticBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._arithmeticBracketWindow;
		if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
			window = {
				end: limit,
				depth: this._nestingDepth,
				failed: /* @__PURE__ */ new Set()
			};
			this._arithmeticBracketWindow = window;
		}
		if (window.failed.has(start)) return -1;
		return this.findClosingShellDelimiter(start, end, 93, false, false, void 0, window.failed);
	}
	findClosingBrace(start, end = this.srcEnd) {
		return this.findClosingShellDelimiter(start, end, 125);
	}
	findClosingParenthesis(start, end = this.srcEnd) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.pos = start;
		this.srcEnd = Math.min(end, this.srcEnd);
		this.extractBalanced();
		const close = this._unbalanced ? -1 : this.pos - 1;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return close;
	}
	findArithmeticExpansionEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start + 1;
		scanner.scanArithmeticBody();
		return scanner.pos;
	}
	findArithmeticWordEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start;
		return scanner.scanArithmeticWordEnd();
	}
	scanArithmeticWordEnd() {
		while (this.pos < this.srcEnd) {
			const ch = this.src.charCodeAt(this.pos);
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (ch === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			if (ch === 92) {
				this.pos += 2;
				continue;
			}
			if (ch === 91) {
				const close = this.findClosingBracket(this.pos + 1);
				if (close !== -1) {
					this.pos = close + 1;
					continue;
				}
			}
			if ((ch === 60 || ch === 62) && this.src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
				continue;
			}
			if (ch < 128 && arithmeticWordDelimiter[ch]) break;
			this.pos++;
		}
		return this.pos;
	}
	findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.srcEnd = Math.min(end, this.srcEnd);
		const delimiters = [closing];
		bracketStarts?.push([]);
		const failedStarts = failedBrackets ? [start] : void 0;
		let pos = start;
		let wordStart = true;
		let invalid = -1;
		while (pos < this.srcEnd) {
			const expected = delimiters[delimiters.length - 1];
			if (bracketStarts && expected === 93) bracketStarts[bracketStarts.length - 1].push(pos);
			const ch = this.src.charCodeAt(pos);
			if (ch === 92) {
				if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== 10) wordStart = false;
				pos += 2;
				continue;
			}
			if (ch === 35 && array && delimiters.length === 1 && wordStart) {
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 10) pos++;
				continue;
			}
			if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 96) {
				pos++;
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 96) {
					if (this.src.charCodeAt(pos) === 92) pos++;
					pos++;
				}
				if (pos < this.srcEnd) pos++;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40 || (ch === 60 || ch === 62) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd) {
				const after = this.src.charCodeAt(pos + 1);
				if (after === 39) {
					pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
					wordStart = false;
					continue;
				}
				if (after === 36) {
					pos += 2;
					wordStart = false;
					continue;
				}
				if (after === 123 && braces) {
					delimiters.push(125);
					bracketStarts?.push([]);
					pos += 2;
					wordStart = false;
					continue;
				}
			}
			if (array && delimiters.length === 1) {
				if (ch === 91 && wordStart) {
					delimiters.push(93);
					bracketStarts?.push([]);
				} else if (invalid === -1 && (ch === 59 || ch === 38 || ch === 124 || ch === 60 || ch === 62 || ch === 40 && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) invalid = pos;
			}
			if (expected === 93 && ch === 91) {
				delimiters.push(93);
				bracketStarts?.push([]);
				failedStarts?.push(pos + 1);
			} else if (expected === 41 && ch === 40) {
				delimiters.push(41);
				bracketStarts?.push([]);
			} else if (ch === expected) {
				delimiters.pop();
				failedStarts?.pop();
				bracketStarts?.pop();
				if (delimiters.length === 0) {
					this.pos = savedPos;
					this.srcEnd = savedEnd;
					this._bracketWindow = savedBracketWindow;
					this._arithmeticBracketWindow = savedArithmeticBracketWindow;
					this._unbalanced = savedUnbalanced;
					if (invalid !== -1) this.errors.push({
						message: `unexpected '${this.src[invalid]}' in array assignment`,
						pos: invalid
					});
					return pos;
				}
				wordStart = false;
				pos++;
				continue;
			}
			wordStart = ch < 128 && (charType[ch] & 1) !== 0;
			pos++;
		}
		if (failedStarts) for (const start of failedStarts) failedBrackets.add(start);
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return -1;
	}
	scanBraceExpansion(start, results) {
		const src = this.src;
		const len = this.srcEnd;
		const cached = results.get(start);
		if (cached !== void 0) return cached;
		const savedPos = this.pos;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		const frames = [start, 0];
		let pos = start + 1;
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			const type = ch < 128 ? charType[ch] : 0;
			if (type === 0) {
				pos++;
				if (ch === 125) {
					const hasSep = frames.pop();
					results.set(frames.pop(), hasSep ? pos : -1);
					if (frames.length === 0) break;
				} else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) frames[frames.length - 1] = 1;
				continue;
			}
			const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
			if (type & 1) {
				if (next === 40 && (ch === 60 || ch === 62)) {
					this.pos = pos + 2;
					this.extractBalanced();
					pos = this.pos;
				} else if (ch === 40 && isExtglobOpen(src.charCodeAt(pos - 1))) {
					const close = this.findClosingShellDelimiter(pos + 1, len, 41);
					if (close === -1) break;
					pos = close + 1;
				} else break;
			} else if (ch === 92) pos += 2;
			else if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
			} else if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
			} else if (ch === 96) {
				pos++;
				while (pos < len && src.charCodeAt(pos) !== 96) pos += src.charCodeAt(pos) === 92 ? 2 : 1;
				pos++;
			} else if (ch === 123) {
				frames.push(pos, 0);
				pos++;
			} else if (next === 39) pos = decodeAnsiCQuoted(src, pos + 2, len).end;
			else if (next === 123) {
				const close = this.findClosingBrace(pos + 2, len);
				if (close === -1) break;
				pos = close + 1;
			} else if (next === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
			} else pos++;
		}
		this.pos = savedPos;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		for (let index = 0; index < frames.length; index += 2) results.set(frames[index], -1);
		return results.get(start);
	}
	skipSubshellBody() {
		this.extractBalanced(false);
		return this._unbalanced ? -1 : this.pos;
	}
	skipCompoundBody(closeToken) {
		const frames = [{
			close: closeToken,
			phase: closeToken === Token.Esac ? "case-pattern" : "commands"
		}];
		let commandStart = true;
		for (;;) {
			const phase = frames[frames.length - 1].phase;
			let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
			if (phase === "function-name") ctx = LexContext.FunctionName;
			else if (phase === "case-pattern" && commandStart) ctx = LexContext.CasePattern;
			const value = this.next(ctx);
			const token = value.token;
			if (token === Token.EOF) return -1;
			const frame = frames[frames.length - 1];
			if (frame.phase === "function-name") {
				if (token === Token.Newline) continue;
				frame.phase = "function-body";
				commandStart = true;
				continue;
			} else if (frame.phase === "function-body") {
				if (token === Token.Newline) continue;
				frame.phase = "commands";
				commandStart = true;
				if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
					this.next(LexContext.Normal);
					frame.phase = "function-body";
					continue;
				}
			} else if (frame.phase === "coproc-command") {
				if (token === Token.Newline) continue;
				if (token === Token.Word) {
					frame.phase = "coproc-body";
					commandStart = true;
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "coproc-body") {
				if (token === Token.Newline) continue;
				frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
				commandStart = true;
				if (frame.phase === "time-command") continue;
			} else if (frame.phase === "time-command") {
				if (token === Token.Word && value.keywordEligible && value.value === "-p") {
					frame.phase = "time-command-after-p";
					continue;
				}
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "time-command-after-p") {
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "for-header") {
				if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
					commandStart = true;
					continue;
				}
				if (token === Token.Do || token === Token.LBrace) {
					frame.close = token === Token.Do ? Token.Done : Token.RBrace;
					frame.phase = "commands";
					commandStart = true;
					continue;
				}
			} else if (frame.phase === "case-word") {
				if (token === Token.Newline) continue;
				frame.phase = "case-in";
				commandStart = false;
				continue;
			} else if (frame.phase === "case-in") {
				if (token === Token.Newline) {
					commandStart = true;
					continue;
				}
				frame.phase = "case-pattern";
				commandStart = true;
				continue;
			} else if (frame.phase === "case-pattern") {
				if (token === Token.Esac && commandStart) {
					frames.pop();
					if (frames.length === 0) return value.end;
					commandStart = false;
					continue;
				}
				if (token === Token.RParen) {
					frame.phase = "commands";
					commandStart = true;
				} else commandStart = token === Token.Newline;
				continue;
			}
			if (token === frame.close) {
				frames.pop();
				if (frames.length === 0) return value.end;
				commandStart = false;
				continue;
			}
			if (commandStart) switch (token) {
				case Token.LParen:
					frames.push({
						close: Token.RParen,
						phase: "commands"
					});
					break;
				case Token.LBrace:
					frames.push({
						close: Token.RBrace,
						phase: "commands"
					});
					break;
				case Token.If:
					frames.push({
						close: Token.Fi,
						phase: "commands"
					});
					break;
				case Token.For:
					frames.push({
						close: Token.Done,
						phase: "for-header"
					});
					break;
				case Token.While:
				case Token.Until:
				case Token.Select:
					frames.push({
						close: Token.Done,
						phase: "commands"
					});
					break;
				case Token.Case:
					frames.push({
						close: Token.Esac,
						phase: "case-word"
					});
					break;
				case Token.DblLBracket:
					if (!this.skipTestCommandBody()) return -1;
					commandStart = false;
					continue;
				case Token.Assignment:
				case Token.Redirect:
				case Token.Bang:
				case Token.Then:
				case Token.Else:
				case Token.Elif:
				case Token.Do:
				case Token.In: break;
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp: break;
				case Token.Function:
					frame.phase = "function-name";
					break;
				case Token.Coproc:
					frame.phase = "coproc-command";
					break;
				default:
					if (token === Token.Word && value.keywordEligible && value.value === "time") {
						frame.phase = "time-command";
						commandStart = true;
					} else commandStart = false;
					continue;
			}
			switch (token) {
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
					commandStart = true;
					break;
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp:
					if (frame.close === Token.Esac) frame.phase = "case-pattern";
					commandStart = true;
					break;
				case Token.RParen: commandStart = true;
			}
		}
	}
	skipTestGroup() {
		let depth = 1;
		for (;;) {
			const value = this.next(LexContext.TestMode);
			if (value.token === Token.EOF) return -1;
			if (value.token === Token.DblRBracket) {
				this.unshift(value);
				return -1;
			}
			if (value.token === Token.LParen) depth++;
			else if (value.token === Token.RParen && --depth === 0) return value.end;
		}
	}
	skipTestCommandBody() {
		for (;;) {
			const token = this.next(LexContext.TestMode).token;
			if (token === Token.DblRBracket) return true;
			if (token === Token.EOF) return false;
		}
	}
	buildWordParts(startPos) {
		this._buildParts = true;
		this.pos = startPos;
		const ch = this.src.charCodeAt(startPos);
		if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
			this.pos = startPos + 2;
			const inner = this.extractBalanced();
			const text = this.src.slice(startPos, this.pos);
			const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
			if (this.pos < this.srcEnd) {
				this.readWordText();
				if (this._wordParts) this._wordParts.unshift(part);
				else this._wordParts = [part];
			} else this._wordParts = [part];
		} else {
			this.readWordText();
			if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
				this.pos = startPos;
				this.readWordText(true);
			}
		}
		return this._wordParts;
	}
	buildEmbeddedWordParts(startPos, arithmetic = false) {
		this._buildParts = true;
		this.pos = startPos;
		this.readInnerWordText(false, arithmetic);
		return this._wordParts;
	}
	buildArrayElementParts(startPos) {
		const close = this.findClosingBracket(startPos + 1);
		if (close === -1) return this.buildWordParts(startPos);
		const src = this.src;
		this._buildParts = true;
		const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
		this.pos = close + 1;
		this.readWordText(false, LexContext.ArrayElement);
		const end = this.pos;
		const operator = skipLineContinuations(src, close + 1, end);
		const after = src.charCodeAt(operator);
		const keyed = after === 61 || after === 43 && src.charCodeAt(operator + 1) === 61;
		let headParts = head?.parts;
		let tailParts = this._wordParts;
		if (keyed) tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
		if (!headParts && !tailParts) return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
		const headText = src.slice(startPos, close + 1);
		if (!headParts) headParts = [{
			type: "Literal",
			pos: startPos,
			end: close + 1,
			text: headText,
			value: head?.value ?? headText
		}];
		if (!tailParts) tailParts = end > close + 1 ? [{
			type: "Literal",
			pos: close + 1,
			end,
			text: src.slice(close + 1, end),
			value: this._wordText
		}] : [];
		let parts = joinWordParts(headParts, tailParts);
		if (!keyed) parts = parseGlobParts(src, startPos, end, parts) ?? parts;
		return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
	}
	buildHereDocParts(bodyPos, bodyEnd) {
		this._buildParts = true;
		const src = this.src;
		const parts = [];
		let hasExpansion = false;
		let litBuf = "";
		let litStart = bodyPos;
		let i = bodyPos;
		const flushLit = () => {
			if (i > litStart) {
				parts.push({
					type: "Literal",
					pos: litStart,
					end: i,
					value: litBuf,
					text: src.slice(litStart, i)
				});
				litBuf = "";
			}
		};
		while (i < bodyEnd) {
			const ch = src.charCodeAt(i);
			if (ch === 92) {
				if (i + 1 < bodyEnd) {
					const nc = src.charCodeAt(i + 1);
					if (nc === 10) {
						i += 2;
						continue;
					}
					if (nc === 36 || nc === 96 || nc === 92) {
						litBuf += String.fromCharCode(nc);
						i += 2;
						continue;
					}
				}
				litBuf += "\\";
				i++;
				continue;
			}
			if (ch === 36 && src.charCodeAt(i + 1) !== 39 && src.charCodeAt(i + 1) !== 34) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readDollar();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			if (ch === 96) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readBacktickExpansion();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			litBuf += src[i];
			i++;
		}
		flushLit();
		return hasExpansion ? parts : null;
	}
	registerHereDocTarget(target) {
		if (this.pendingHereDocs === null) return;
		for (const hd of this.pendingHereDocs) if (!hd.target) {
			hd.target = target;
			return;
		}
	}
	readTestRegexWord() {
		this.hasPeek = false;
		this.skipSpacesAndTabs();
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		let depth = 0;
		while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 40) {
				depth++;
				this.pos++;
				continue;
			}
			if (ch === 92) {
				this.pos += this.pos + 1 < len ? 2 : 1;
				continue;
			}
			if (ch === 39) {
				const quotePos = this.pos++;
				const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === 36;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					if (ansiC && src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				else this.errors.push({
					message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
					pos: quotePos
				});
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.readDoubleQuoted();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (depth > 0) {
				if (ch === 41) depth--;
				this.pos++;
				continue;
			}
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if ((ch === 60 || ch === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const subPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: subPos
				});
				continue;
			}
			if (ch < 128 && charType[ch] & 1 && ch !== 124) break;
			this.pos++;
		}
		setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
		return this.current;
	}
	readCStyleForExprs() {
		this.hasPeek = false;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
		const openPos = this.pos;
		if (this.pos < len && src.charCodeAt(this.pos) === 40) this.pos++;
		const starts = [
			this.pos,
			0,
			0
		];
		const parts = [
			"",
			"",
			"",
			0,
			0,
			0
		];
		let partIdx = 0;
		let depth = 1;
		let partStart = this.pos;
		let extra = false;
		const setPart = (end) => {
			const raw = src.slice(partStart, end);
			parts[partIdx] = raw.trim();
			parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
		};
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 40) {
				depth++;
				this.pos++;
			} else if (c === 41) {
				depth--;
				if (depth === 0) {
					if (!extra) setPart(this.pos);
					if (partIdx < 2) this.errors.push({
						message: "expected three arithmetic expressions in for header",
						pos: this.pos
					});
					this.pos++;
					while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
					if (this.pos < len && src.charCodeAt(this.pos) === 41) this.pos++;
					break;
				}
				this.pos++;
			} else if (c === 59 && depth === 1) {
				if (partIdx === 2) {
					if (!extra) {
						setPart(this.pos);
						this.errors.push({
							message: "expected three arithmetic expressions in for header",
							pos: this.pos
						});
					}
					extra = true;
					this.pos++;
					continue;
				}
				setPart(this.pos);
				partIdx++;
				this.pos++;
				partStart = this.pos;
				starts[partIdx] = partStart;
			} else if (c === 36) this.readDollar();
			else if (c === 96) this.readBacktickExpansion();
			else if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else this.pos++;
		}
		if (depth > 0) {
			if (!extra) setPart(this.pos);
			this.errors.push({
				message: "unterminated arithmetic for header",
				pos: openPos
			});
		}
		return parts;
	}
	peek(ctx = LexContext.Normal) {
		if (!this.hasPeek) {
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	peekFollow(closers) {
		if (!this.hasPeek) {
			const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	next(ctx = LexContext.Normal) {
		if (this.hasPeek) {
			this.hasPeek = false;
			const temp = this.current;
			this.current = this.nextState;
			this.nextState = temp;
			return this.current;
		}
		this.readNext(this.current, ctx);
		return this.current;
	}
	unshift(tok) {
		this.nextState.copyFrom(tok);
		this.hasPeek = true;
	}
	readNext(out, ctx) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		while (true) {
			pos = skipBlanks(src, pos, len);
			if (ctx === LexContext.TestMode) while (pos < len && src.charCodeAt(pos) === 10) pos = skipBlanks(src, pos + 1, len);
			if (pos >= len || src.charCodeAt(pos) !== 35) break;
			while (pos < len && src.charCodeAt(pos) !== 10) pos++;
		}
		this.pos = pos;
		if (pos >= len) {
			this.consumePendingHereDocs();
			setToken(out, Token.EOF, "", pos, pos);
			return;
		}
		const tokenStart = pos;
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			this.pos++;
			this.consumePendingHereDocs();
			setToken(out, Token.Newline, "\n", tokenStart, this.pos);
			return;
		}
		if (ctx === LexContext.TestMode && (ch === 60 || ch === 62) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40)) {
			this.pos++;
			setToken(out, Token.Word, ch === 60 ? "<" : ">", tokenStart, this.pos);
			out.keywordEligible = true;
			return;
		}
		if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart)) return;
		if (ch === 91 && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart)) return;
		this.readWord(out, ctx, tokenStart);
	}
	tryReadOperator(out, ch, ctx, tokenStart) {
		const src = this.src;
		const pos = this.pos;
		const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
		switch (ch) {
			case 59:
				if (next === 59) {
					if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === 38) {
						this.pos += 3;
						setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
						return true;
					}
					this.pos += 2;
					setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Semi, ";", tokenStart, this.pos);
				return true;
			case 124:
				if (next === 124) {
					this.pos += 2;
					setToken(out, Token.Or, "||", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Pipe, "|", tokenStart, this.pos);
				return true;
			case 38:
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.And, "&&", tokenStart, this.pos);
					return true;
				}
				if (next === 62) {
					this.pos += 2;
					const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === 62;
					if (append) this.pos++;
					return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
				}
				this.pos++;
				setToken(out, Token.Amp, "&", tokenStart, this.pos);
				return true;
			case 40:
				if (ctx === LexContext.CommandStart && next === 40) {
					const savedErrors = this.errors.length;
					this.readArithmeticCommand(out, tokenStart);
					if (!this._notArithmetic) return true;
					this.errors.length = savedErrors;
					this.pos = tokenStart;
				}
				this.pos++;
				setToken(out, Token.LParen, "(", tokenStart, this.pos);
				return true;
			case 41:
				this.pos++;
				setToken(out, Token.RParen, ")", tokenStart, this.pos);
				return true;
			case 60:
			case 62: return this.readRedirection(out, tokenStart);
			default: return false;
		}
	}
	readRedirection(out, tokenStart) {
		const src = this.src;
		const ch = src.charCodeAt(this.pos);
		let op = "";
		if (ch === 60) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 60) {
				this.pos++;
				const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
				if (third === 60) {
					this.pos++;
					op = "<<<";
				} else {
					const dash = third === 45;
					if (dash) this.pos++;
					this.skipSpacesAndTabs();
					const targetPos = this.pos;
					if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== 35) this.readHereDocDelimiter();
					const hasTarget = this.pos > targetPos;
					if (hasTarget) (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
						delimiter: this._hereDelim,
						strip: dash,
						quoted: this._hereQuoted
					});
					setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
					out.content = hasTarget ? this._hereDelim : void 0;
					out.delimiterQuoted = hasTarget && this._hereQuoted;
					out.targetPos = targetPos;
					out.targetEnd = hasTarget ? this.pos : targetPos;
					return true;
				}
			} else if (next === 40) {
				this.readProcessSubstitution(out, "<", tokenStart);
				return true;
			} else if (next === 62) {
				op = "<>";
				this.pos++;
			} else if (next === 38) {
				op = "<&";
				this.pos++;
			} else op = "<";
		} else if (ch === 62) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 40) {
				this.readProcessSubstitution(out, ">", tokenStart);
				return true;
			}
			if (next === 62) {
				op = ">>";
				this.pos++;
			} else if (next === 38) {
				op = ">&";
				this.pos++;
			} else if (next === 124) {
				op = ">|";
				this.pos++;
			} else op = ">";
		}
		return this.readRedirectTarget(out, op, tokenStart);
	}
	readRedirectTarget(out, op, tokenStart) {
		const src = this.src;
		this.skipSpacesAndTabs();
		if (this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if ((nc === 60 || nc === 62) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40) {
				const psStart = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: psStart
				});
				const psText = src.slice(psStart, this.pos);
				setToken(out, Token.Redirect, op, tokenStart, this.pos);
				out.content = psText;
				out.targetPos = psStart;
				out.targetEnd = this.pos;
				return true;
			}
			const targetPos = this.pos;
			if (nc !== 10 && nc !== 35) this.readRedirectTargetText();
			this.redirectToken(out, op, tokenStart, targetPos);
			return true;
		}
		this.redirectToken(out, op, tokenStart, this.pos);
		return true;
	}
	readRedirectTargetText() {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		this.readWordText();
		this._buildValue = savedBuildValue;
	}
	redirectToken(out, operator, tokenStart, targetPos) {
		const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
		setToken(out, Token.Redirect, operator, tokenStart, this.pos);
		out.content = hasTarget ? this._wordText : void 0;
		out.targetPos = targetPos;
		out.targetEnd = hasTarget ? this.pos : targetPos;
	}
	readProcessSubstitution(out, operator, tokenStart) {
		this.pos++;
		this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated process substitution",
			pos: tokenStart
		});
		const text = this.src.slice(tokenStart, this.pos);
		setToken(out, Token.Word, text, tokenStart, this.pos);
	}
	readHereDocDelimiter() {
		const src = this.src;
		const len = this.srcEnd;
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		let delimiter = "";
		let quoted = false;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 39) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 34) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
					if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) {
						const next = src.charCodeAt(this.pos + 1);
						if (next === 10) {
							this.pos += 2;
							continue;
						}
						if (next === 36 || next === 96 || next === 34 || next === 92) this.pos++;
					}
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 92) {
				if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 10) {
					this.pos += 2;
					continue;
				}
				quoted = true;
				this.pos++;
				if (this.pos < len) {
					delimiter += src[this.pos];
					this.pos++;
				} else delimiter += "\\";
			} else if (c === 96) {
				const btStart = this.pos;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				delimiter += src.slice(btStart, this.pos);
			} else if (c === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.readDollar();
				delimiter += this._resultText;
			} else if (c < 128 && charType[c] & 1) break;
			else {
				delimiter += src[this.pos];
				this.pos++;
			}
		}
		this._buildValue = savedBuildValue;
		this._hereDelim = delimiter;
		this._hereQuoted = quoted;
	}
	consumePendingHereDocs() {
		const pending = this.pendingHereDocs;
		if (pending === null || pending.length === 0) return;
		for (const hd of pending) {
			const bodyPos = this.pos;
			const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
			if (hd.target) {
				hd.target.body.pos = bodyPos;
				hd.target.body.end = bodyEnd;
				hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
				if (this.hereDocClosingPos !== -1) hd.target.closing = {
					pos: this.hereDocClosingPos,
					end: this.hereDocClosingEnd
				};
			}
		}
		pending.length = 0;
	}
	hereDocClosingPos = -1;
	hereDocClosingEnd = -1;
	matchHereDocDelimiter(delimiter, lineStart, end, join) {
		const src = this.src;
		let pos = lineStart;
		for (let i = 0; i < delimiter.length;) {
			if (join && src.charCodeAt(pos) === 92 && pos + 1 < end && src.charCodeAt(pos + 1) === 10) {
				pos += 2;
				continue;
			}
			if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i)) return -1;
			pos++;
			i++;
		}
		return pos;
	}
	logicalLineEnd(from, end, join) {
		const src = this.src;
		let lineEnd = src.indexOf("\n", from);
		while (lineEnd !== -1 && lineEnd < end) {
			if (!join) return lineEnd;
			let backslashes = lineEnd;
			while (backslashes > from && src.charCodeAt(backslashes - 1) === 92) backslashes--;
			if ((lineEnd - backslashes) % 2 === 0) return lineEnd;
			from = lineEnd + 1;
			lineEnd = src.indexOf("\n", from);
		}
		return end;
	}
	skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
		this.hereDocClosingPos = -1;
		this.hereDocClosingEnd = -1;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len) {
			let lineStart = this.pos;
			const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
			for (;;) {
				const before = lineStart;
				if (strip) while (lineStart < lineEnd && src.charCodeAt(lineStart) === 9) lineStart++;
				if (!quoted) lineStart = skipLineContinuations(src, lineStart, lineEnd);
				if (lineStart === before) break;
			}
			let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
			if (afterDelim !== -1 && !quoted) afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
			if (afterDelim === lineEnd) {
				const bodyEnd = this.pos;
				if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
					this.hereDocClosingPos = lineStart;
					this.hereDocClosingEnd = lineEnd;
				}
				this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
				return bodyEnd;
			}
			if (parenEnds && afterDelim !== -1) {
				let paren = afterDelim;
				while (paren < lineEnd && src.charCodeAt(paren) !== 41) paren++;
				if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
					const bodyEnd = this.pos;
					this.pos = afterDelim;
					return bodyEnd;
				}
			}
			this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
		}
		return this.pos;
	}
	_wordText = "";
	_wordRaw = false;
	_wordQuoted = false;
	_wordHasExpansions = false;
	_wordKeywordEligible = false;
	_wordAssignmentState;
	_bracketWindow;
	_arithmeticBracketWindow;
	_wordParts = null;
	_resultText = "";
	_resultIsRaw = true;
	_resultHasExpansion = false;
	_resultPart;
	_unbalanced = false;
	_notArithmetic = false;
	_arithUnterminated = false;
	_dqText = "";
	_dqHasExpansions = false;
	_dqParts = null;
	_dqEnd = 0;
	_hereDelim = "";
	_hereQuoted = false;
	readWord(out, ctx, tokenStart = 0) {
		const errorStart = this._errors === null ? 0 : this._errors.length;
		this.readWordText(false, ctx, true);
		if (ctx === LexContext.Normal) {
			const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
			if (!this._wordRaw || next !== 60 && next !== 62) {
				setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
				out.keywordEligible = this._wordKeywordEligible;
				return;
			}
		}
		this.classifyWord(out, ctx, tokenStart, errorStart);
	}
	isRedirectVariable(start, end) {
		const src = this.src;
		for (let i = start; i < end; i++) {
			const c = src.charCodeAt(i);
			if (c === 91 && i > start) return i + 2 < end && src.charCodeAt(end - 1) === 93 && this.findClosingShellDelimiter(i + 1, end, 93) === end - 1;
			if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2))) return false;
		}
		return end > start;
	}
	readArrayElement(out, tokenStart) {
		const close = this.findClosingBracket(tokenStart + 1);
		if (close === -1) return false;
		this.pos = close + 1;
		this.readWordText();
		setSpanToken(out, Token.Word, tokenStart, this.pos, true);
		return true;
	}
	classifyWord(out, ctx, tokenStart, errorStart) {
		const src = this.src;
		const raw = this._wordRaw;
		const hasExpansions = this._wordHasExpansions;
		const quoted = this._wordQuoted;
		const keywordEligible = this._wordKeywordEligible;
		let assignmentState = this._wordAssignmentState;
		const wordEnd = this.pos;
		const wordLen = wordEnd - tokenStart;
		if (ctx === LexContext.CasePattern) {
			let token = Token.Word;
			if (keywordEligible) {
				const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
				if (reserved === Token.Esac) token = reserved;
			}
			setSpanToken(out, token, tokenStart, wordEnd, raw);
			out.keywordEligible = keywordEligible;
			return;
		}
		let value = null;
		if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
			const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
			if (!quoted && wordLen <= 16 || nextCh === 60 || nextCh === 62) value = this.wordValueOf(tokenStart, wordEnd);
		}
		if (ctx === LexContext.CommandStart && keywordEligible) {
			if (raw) {
				if (wordLen <= 8) {
					const reserved = matchReservedWord(src, tokenStart, wordLen);
					if (reserved !== void 0) {
						setSpanToken(out, reserved, tokenStart, wordEnd, true);
						return;
					}
				}
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 91 && src.charCodeAt(tokenStart + 1) === 91) {
					setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value !== null && value.length > 0) {
				const fc = value.charCodeAt(0);
				if (fc >= 97 && fc <= 122 && value.length <= 8 || fc === 33 || fc === 123 || fc === 125) {
					const reserved = RESERVED_WORDS.get(value);
					if (reserved !== void 0) {
						setToken(out, reserved, value, tokenStart, wordEnd);
						return;
					}
				}
				if (fc === 91 && value === "[[") {
					setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
					return;
				}
			}
		}
		if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
			if (assignmentState === void 0) {
				let eq = -1;
				let bracket = false;
				for (let i = tokenStart + 1; i < wordEnd; i++) {
					const c = src.charCodeAt(i);
					if (c === 61) {
						eq = i;
						break;
					}
					if (c === 91) bracket = true;
				}
				if (eq !== -1 || ctx !== LexContext.Declaration && bracket) assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
			}
			if (assignmentState !== void 0) {
				if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					if (wordEnd < this.srcEnd) {
						if (this._errors !== null) this._errors.length = errorStart;
						this.pos = tokenStart;
						this.readWordText(true, ctx, true);
						if (this.pos > wordEnd) {
							this.classifyWord(out, ctx, tokenStart, errorStart);
							return;
						}
					}
					if (this._errors === null || this._errors.length === errorStart) this.errors.push({
						message: "unterminated array subscript",
						pos: src.indexOf("[", tokenStart)
					});
				}
				if (isMatchedAssignment(assignmentState)) {
					setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
					if (value !== null) out._value = value;
					out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
					return;
				}
			}
		}
		if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
			if (raw) {
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 93 && src.charCodeAt(tokenStart + 1) === 93) {
					setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value === "]]") {
				setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
				return;
			}
		}
		if (!hasExpansions && this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if (nc === 60 || nc === 62) {
				if (raw) {
					const fc = src.charCodeAt(tokenStart);
					if (fc >= 48 && fc <= 57 && isAllDigitsRange(src, tokenStart, wordEnd)) {
						const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
						if (this.readRedirection(out, tokenStart)) {
							out.fileDescriptor = fd;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
					if (fc === 123 && src.charCodeAt(wordEnd - 1) === 125 && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
						const varname = src.slice(tokenStart + 1, wordEnd - 1);
						if (this.readRedirection(out, tokenStart)) {
							out.variableName = varname;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
				}
			}
		}
		setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
		if (value !== null) out._value = value;
		out.keywordEligible = keywordEligible;
	}
	readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const fastStart = pos;
		let exitCh = 0;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c < 128 && charType[c]) {
				exitCh = c;
				break;
			}
			pos++;
		}
		if (pos >= len || charType[exitCh] & 1 && !(exitCh === 40 && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
			this.pos = pos;
			this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
			this._wordRaw = true;
			this._wordQuoted = false;
			this._wordHasExpansions = false;
			this._wordKeywordEligible = true;
			this._wordAssignmentState = void 0;
			if (this._buildParts) this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
			return;
		}
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
		let quoted = false;
		let hasExpansions = false;
		let keywordEligible = true;
		let valueIsRaw = true;
		let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
		let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
		let parts;
		let litBuf = "";
		let litStart = 0;
		let hasGlobs = false;
		let braceResults;
		if (bp) {
			parts = [];
			litBuf = text;
			litStart = fastStart;
			hasGlobs = text.length > 0 && hasGlobCharacters(text);
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 128 || !charType[ch]) {
				const runStart = pos;
				pos++;
				while (pos < len) {
					const c = src.charCodeAt(pos);
					if (c < 128 && charType[c]) break;
					pos++;
				}
				lastValueChar = src.charCodeAt(pos - 1);
				assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
				if (bt) {
					const chunk = src.slice(runStart, pos);
					text += chunk;
					if (bp) {
						litBuf += chunk;
						hasGlobs = hasGlobs || hasGlobCharacters(chunk);
					}
				}
				continue;
			}
			if (charType[ch] & 1) {
				if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					const close = this.findClosingBracket(pos);
					if (close !== -1) {
						const spanEnd = close + 1;
						assignmentState = assignmentState === 5 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
						lastValueChar = src.charCodeAt(close);
						if (bt) {
							const chunk = src.slice(pos, spanEnd);
							text += chunk;
							if (bp) {
								litBuf += chunk;
								hasGlobs = hasGlobs || hasGlobCharacters(chunk);
							}
						}
						pos = spanEnd;
						continue;
					}
				}
				if (ch === 40 && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
					if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix)) break;
					if (ctx === LexContext.CommandStart && lastValueChar === 33 && keywordEligible && src.charCodeAt(fastStart) === 33 && skipLineContinuations(src, fastStart + 1, len) === pos) break;
					const prefixChar = lastValueChar;
					if (prefixChar === 61 && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos)) break;
					const innerStart = pos + 1;
					const close = this.findClosingShellDelimiter(innerStart, len, 41, prefixChar === 61);
					if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) break;
					if (ctx === LexContext.CommandStart && prefixChar !== 61 && close !== -1 && skipBlanks(src, innerStart, close) === close) break;
					keywordEligible = false;
					const patternEnd = close === -1 ? len : close;
					pos = close === -1 ? len : close + 1;
					if (close === -1) this.errors.push({
						message: "unterminated extended glob",
						pos: innerStart - 2
					});
					lastValueChar = src.charCodeAt(pos - 1);
					if (bt) {
						const eg = "(" + src.slice(innerStart, pos);
						text += eg;
						if (bp && prefixChar !== 61) {
							let prefixPos = innerStart - 2;
							while (src.charCodeAt(prefixPos) === 10 && src.charCodeAt(prefixPos - 1) === 92) prefixPos -= 2;
							if (litBuf.length > 0) {
								const trimmed = litBuf.slice(0, -1);
								if (prefixPos > litStart) parts.push({
									type: "Literal",
									pos: litStart,
									end: prefixPos,
									value: trimmed,
									text: src.slice(litStart, prefixPos)
								});
								litBuf = "";
							}
							const op = extglobOp[prefixChar];
							parts.push({
								type: "ExtendedGlob",
								pos: prefixPos,
								end: pos,
								text: src.slice(prefixPos, pos),
								operator: op,
								pattern: src.slice(innerStart, patternEnd),
								parts: this.subFieldParts(innerStart, patternEnd)
							});
							litStart = pos;
						} else if (bp) {
							litBuf += eg;
							hasGlobs = hasGlobs || hasGlobCharacters(eg);
						}
					}
					continue;
				}
				break;
			}
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) {
						pos++;
						valueIsRaw = false;
					} else {
						if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
						quoted = true;
						keywordEligible = false;
						valueIsRaw = false;
						lastValueChar = src.charCodeAt(pos);
						if (bt) {
							text += src[pos];
							if (bp) litBuf += src[pos];
						}
						pos++;
					}
				} else {
					if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
					quoted = true;
					keywordEligible = false;
					lastValueChar = 92;
					if (bt) {
						text += "\\";
						if (bp) litBuf += "\\";
					}
				}
				continue;
			}
			if (ch === 39) {
				const sqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				if (pos > start) lastValueChar = src.charCodeAt(pos - 1);
				const value = bt ? src.slice(start, pos) : "";
				if (bt) text += value;
				if (pos < len) pos++;
				else this.errors.push({
					message: "unterminated single quote",
					pos: start - 1
				});
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted();
				pos = this.pos;
				if (this._dqEnd > dqStart + 1) lastValueChar = src.charCodeAt(this._dqEnd - 1);
				if (this._dqHasExpansions) hasExpansions = true;
				if (bt) text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				keywordEligible = false;
				const dollarStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.pos = pos;
				this.readDollar();
				pos = this.pos;
				if (!this._resultIsRaw) valueIsRaw = false;
				if (pos > dollarStart) lastValueChar = src.charCodeAt(pos - 1);
				if (this._resultHasExpansion) hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				keywordEligible = false;
				const btStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				this.pos = pos;
				this.readBacktickExpansion();
				pos = this.pos;
				valueIsRaw = false;
				lastValueChar = src.charCodeAt(pos - 1);
				hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (ch === 123) {
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				const braceEnd = first <= 32 || first === 125 ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
				if (braceEnd > 0) {
					keywordEligible = false;
					lastValueChar = src.charCodeAt(braceEnd - 1);
					if (bt) {
						const braceText = src.slice(pos, braceEnd);
						text += braceText;
						if (bp) {
							if (pos > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: pos,
									value: litBuf,
									text: src.slice(litStart, pos)
								});
								litBuf = "";
							}
							parts.push({
								type: "BraceExpansion",
								pos,
								end: braceEnd,
								text: braceText,
								parts: this.subFieldParts(pos + 1, braceEnd - 1)
							});
							litStart = braceEnd;
						}
					}
					pos = braceEnd;
					continue;
				}
				lastValueChar = 123;
				if (bt) {
					text += "{";
					if (bp) litBuf += "{";
				}
				pos++;
				continue;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = valueIsRaw;
		this._wordQuoted = quoted;
		this._wordHasExpansions = hasExpansions;
		this._wordKeywordEligible = keywordEligible;
		this._wordAssignmentState = assignmentState;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
			if (hasGlobs && ctx !== LexContext.ArrayElement) this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
		}
	}
	readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const start = pos;
		let text = "";
		const bp = this._buildParts;
		let parts;
		let litBuf = "";
		let litStart = 0;
		let preserveLiteral = false;
		let hasGlobs = false;
		if (bp) {
			parts = [];
			litStart = pos;
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) pos++;
					else {
						const next = src.charCodeAt(pos);
						if (insideDoubleQuotes && next !== 36 && next !== 96 && next !== 34 && next !== 92 && next !== 125) {
							text += "\\";
							if (bp) litBuf += "\\";
							preserveLiteral = true;
						}
						const escaped = src[pos++];
						text += escaped;
						if (bp) litBuf += escaped;
					}
				}
				continue;
			}
			if (ch === 39 && !insideDoubleQuotes) {
				const sqStart = pos;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				const value = src.slice(start, pos);
				text += value;
				if (pos < len) pos++;
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted(insideDoubleQuotes);
				pos = this.pos;
				text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				const dollarStart = pos;
				this.pos = pos;
				this.readDollar(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = pos;
				this.pos = pos;
				this.readBacktickExpansion(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (!insideDoubleQuotes && !arithmetic && (ch === 60 || ch === 62) && pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const psStart = pos;
				this.pos = pos + 2;
				const inner = this.extractBalanced();
				pos = this.pos;
				const raw = src.slice(psStart, pos);
				text += raw;
				if (bp) {
					if (psStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: psStart,
							value: litBuf,
							text: src.slice(litStart, psStart)
						});
						litBuf = "";
					}
					parts.push(this.processSubstitution(psStart, raw, ch === 60 ? "<" : ">", inner));
					litStart = pos;
				}
				continue;
			}
			text += src[pos];
			if (bp) {
				litBuf += src[pos];
				if (globs && (ch === 42 || ch === 63 || ch === 91)) hasGlobs = true;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = false;
		this._wordQuoted = false;
		this._wordHasExpansions = false;
		this._wordKeywordEligible = false;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
			if (hasGlobs) this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
		}
	}
	subFieldParts(start, end) {
		if (this._nestingDepth >= 256) return void 0;
		return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
	}
	parseSubFieldWord(start, end, context = "word", arithmetic = false) {
		if (start >= end) return new WordImpl("", start, start);
		if (this._nestingDepth >= 256) return new WordImpl(this.src.slice(start, end), start, end);
		this._nestingDepth++;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedPos = this.pos;
		const savedText = this._wordText;
		const savedParts = this._wordParts;
		const savedQuoted = this._wordQuoted;
		const savedKeywordEligible = this._wordKeywordEligible;
		this.srcEnd = end;
		this.pos = start;
		this.readInnerWordText(context === "quoted", arithmetic, context === "word");
		const word = new WordImpl(this.src.slice(start, end), start, end);
		if (this._buildParts) word.parts = this._wordParts ?? void 0;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this.pos = savedPos;
		this._wordText = savedText;
		this._wordParts = savedParts;
		this._wordQuoted = savedQuoted;
		this._wordKeywordEligible = savedKeywordEligible;
		this._nestingDepth--;
		return word;
	}
	skipSQ() {
		while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== 39) this.pos++;
		if (this.pos < this.srcEnd) this.pos++;
	}
	skipAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
	}
	skipDQ() {
		const src = this.src;
		const len = this.srcEnd;
		this._unbalanced = false;
		if (this._nestingDepth < 256) while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 34) {
				this.pos++;
				return;
			}
			if (ch === 92) {
				this.pos = Math.min(this.pos + 2, len);
				continue;
			}
			if (ch === 96) break;
			if (ch === 36) {
				const next = src.charCodeAt(this.pos + 1);
				if (next === 40 || next === 123 || next === 36) break;
			}
			this.pos++;
		}
		this.extractBalanced(true, true);
	}
	skipSpacesAndTabs() {
		this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
	}
	readDoubleQuoted(unescapeAll = false) {
		const src = this.src;
		const len = this.srcEnd;
		const contentStart = this.pos;
		let hasExpansions = false;
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		if (!bp) {
			let p = this.pos;
			while (p < len) {
				const c = src.charCodeAt(p);
				if (c === 34) {
					this._dqText = bt ? src.slice(contentStart, p) : "";
					this._dqEnd = p;
					this.pos = p + 1;
					this._dqHasExpansions = false;
					this._dqParts = null;
					return;
				}
				if (c === 36 || c === 96 || c === 92) break;
				p++;
			}
		}
		let text = "";
		let parts = null;
		let litBuf = "";
		let litStart = bp ? this.pos : 0;
		while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
			const runStart = this.pos;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c === 34 || c === 92 || c === 36 || c === 96) break;
				this.pos++;
			}
			if (bt && this.pos > runStart) {
				const chunk = src.slice(runStart, this.pos);
				text += chunk;
				if (bp) litBuf += chunk;
			}
			if (this.pos >= len || src.charCodeAt(this.pos) === 34) break;
			const ch = src.charCodeAt(this.pos);
			if (ch === 92) {
				this.pos++;
				if (this.pos < len) {
					const next = src.charCodeAt(this.pos);
					if (next === 10) {
						this.pos++;
						continue;
					}
					if (bt) {
						if (unescapeAll || next === 36 || next === 96 || next === 34 || next === 92) {
							const c = src[this.pos];
							text += c;
							if (bp) litBuf += c;
						} else {
							const pair = "\\" + src[this.pos];
							text += pair;
							if (bp) litBuf += pair;
						}
					}
					this.pos++;
				}
				continue;
			}
			if (ch === 36) {
				const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (afterDollar === 34 || afterDollar === 39) {
					if (bt) {
						text += "$";
						if (bp) litBuf += "$";
					}
					this.pos++;
					continue;
				}
				const expStart = this.pos;
				this.readDollar(true);
				if (bt) text += this._resultText;
				if (this._resultHasExpansion) hasExpansions = true;
				if (bp) {
					const rp = this._resultPart;
					if (rp && isDQChild(rp)) {
						if (!parts) parts = [];
						if (expStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: expStart,
								value: litBuf,
								text: src.slice(litStart, expStart)
							});
							litBuf = "";
						}
						parts.push(rp);
						litStart = this.pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = this.pos;
				this.readBacktickExpansion(true);
				if (bt) text += this._resultText;
				hasExpansions = true;
				if (bp && this._resultPart && isDQChild(this._resultPart)) {
					if (!parts) parts = [];
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = this.pos;
				}
				continue;
			}
		}
		if (bp && parts && this.pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: this.pos,
			value: litBuf,
			text: src.slice(litStart, this.pos)
		});
		this._dqEnd = this.pos;
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated double quote",
			pos: contentStart - 1
		});
		this._dqText = text;
		this._dqHasExpansions = hasExpansions;
		this._dqParts = parts;
	}
	readDollar(insideDoubleQuotes = false) {
		const dollarPos = this.pos;
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		if (this.pos >= len) {
			this._resultText = "$";
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = void 0;
			return;
		}
		const logicalPos = skipLineContinuations(src, this.pos, len);
		if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) this.pos = logicalPos;
		const ch = src.charCodeAt(this.pos);
		if (ch === 40) {
			if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const savedPos = this.pos;
				const savedErrors = this.errors.length;
				this.readArithmeticExpansion(dollarPos);
				if (!this._notArithmetic) return;
				this.errors.length = savedErrors;
				this.pos = savedPos;
			}
			this.readCommandSubstitution(dollarPos);
			return;
		}
		if (ch === 123) {
			const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
			if (after === 32 || after === 9 || after === 10) {
				this.readBraceCommandSubstitution();
				return;
			}
			if (after === 124) {
				this.readValueSubstitution();
				return;
			}
			this.readParameterExpansion(insideDoubleQuotes);
			return;
		}
		if (ch === 39) {
			this.pos++;
			if (bt) {
				const value = this.readAnsiCQuoted();
				this._resultText = value;
				this._resultPart = this._buildParts ? {
					type: "AnsiCQuoted",
					pos: dollarPos,
					end: this.pos,
					text: src.slice(dollarPos, this.pos),
					value
				} : void 0;
			} else {
				this.skipAnsiCQuoted();
				this._resultText = "";
				this._resultPart = void 0;
			}
			this._resultIsRaw = false;
			this._resultHasExpansion = false;
			return;
		}
		if (ch === 34) {
			this.pos++;
			this.readDoubleQuoted(insideDoubleQuotes);
			this._resultText = this._dqText;
			this._resultIsRaw = false;
			this._resultHasExpansion = this._dqHasExpansions;
			if (this._buildParts) {
				const text = src.slice(dollarPos, this.pos);
				this._resultPart = {
					type: "LocaleString",
					pos: dollarPos,
					end: this.pos,
					text,
					parts: this._dqParts ?? [{
						type: "Literal",
						pos: dollarPos + 2,
						end: this._dqEnd,
						value: this._dqText,
						text: src.slice(dollarPos + 2, this._dqEnd)
					}]
				};
			} else this._resultPart = void 0;
			return;
		}
		if (ch === 64 || ch === 42 || ch === 35 || ch === 63 || ch === 45 || ch === 36 || ch === 33 || ch >= 48 && ch <= 57) {
			this.pos++;
			const text = bt ? src.slice(this.pos - 2, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch < 128 && isIdChar[ch] & 1) {
			const namePos = this.pos - 1;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c < 128 && isIdChar[c] & 2) this.pos++;
				else break;
			}
			const text = bt ? src.slice(namePos, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch === 91) {
			const errorCount = this._errors === null ? 0 : this._errors.length;
			const close = this.findClosingArithmeticBracket(this.pos + 1);
			if (close !== -1) {
				const bodyStart = this.pos + 1;
				const body = src.slice(bodyStart, close);
				this.pos = close + 1;
				const text = bt ? src.slice(dollarPos, this.pos) : "";
				this._resultText = text;
				this._resultIsRaw = true;
				this._resultHasExpansion = false;
				this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
				return;
			}
			if (this._errors !== null) this._errors.length = errorCount;
		}
		this._resultText = "$";
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = void 0;
	}
	scanArithmeticBody() {
		this._notArithmetic = false;
		this._arithUnterminated = false;
		this.pos += 2;
		let depth = 1;
		let parenDepth = 0;
		let parentParenDepth = 0;
		let parenDepths;
		let reported = false;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else if (c === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 36 && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === 40 && src.charCodeAt(this.pos + 2) !== 40) {
				const dollarPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated command substitution",
					pos: dollarPos
				});
			} else if (c === 36 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 123) {
				const close = this.findClosingBrace(this.pos + 2, len);
				this.pos = close === -1 ? len : close + 1;
			} else if ((c === 60 || c === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
			} else if (c === 40) {
				if (src.charCodeAt(this.pos - 1) === 36 && src.charCodeAt(this.pos + 1) === 40) {
					if (depth === 1) parentParenDepth = parenDepth;
					else (parenDepths ?? (parenDepths = [])).push(parenDepth);
					depth++;
					parenDepth = 0;
					if (depth + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expansion nesting depth exceeded",
							pos: this.pos - 1
						});
						reported = true;
					}
					this.pos += 2;
				} else {
					if (++parenDepth + depth - 1 + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expression nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos++;
				}
			} else if (c === 41 && parenDepth > 0) {
				parenDepth--;
				this.pos++;
			} else if (c === 41 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 41) {
				if (--depth === 0) {
					this.pos += 2;
					break;
				}
				parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
				this.pos += 2;
			} else if (c === 41 && depth === 1) {
				this._notArithmetic = true;
				return "";
			} else this.pos++;
		}
		const bt = this._buildParts || this._buildValue;
		if (depth > 0) {
			this._arithUnterminated = true;
			return bt ? src.slice(start, this.pos) : "";
		}
		return bt ? src.slice(start, this.pos - 2) : "";
	}
	readArithmeticExpansion(dollarPos) {
		const bodyStart = this.pos + 2;
		const body = this.scanArithmeticBody();
		if (this._notArithmetic) return;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic expansion",
			pos: dollarPos
		});
		const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
	}
	arithmeticExpansion(pos, text, body, bodyStart) {
		return new ArithmeticExpansionImpl(pos, this.pos, text, {
			source: this.src,
			body,
			offset: bodyStart,
			depth: this._nestingDepth,
			context: this.substitutionContext
		});
	}
	readArithmeticCommand(out, tokenStart) {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		const body = this.scanArithmeticBody();
		this._buildValue = savedBuildValue;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic command",
			pos: tokenStart
		});
		setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
	}
	readCommandSubstitution(dollarPos) {
		const openPos = this.pos;
		this.pos++;
		const inner = this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated command substitution",
			pos: dollarPos
		});
		const bt = this._buildParts || this._buildValue;
		const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
		const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
		this._resultText = text;
		this._resultIsRaw = openPos === dollarPos + 1;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
		else this._resultPart = void 0;
	}
	readBraceCommandSubstitution() {
		this.readBraceSubstitution(1);
	}
	readValueSubstitution() {
		this.readBraceSubstitution(2);
	}
	readBraceSubstitution(skip) {
		const dollarPos = this.pos - 1;
		this.pos += skip;
		const src = this.src;
		const len = this.srcEnd;
		let depth = 1;
		const start = this.pos;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 123) depth++;
			else if (c === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (c === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			} else if (c === 92) this.pos++;
			this.pos++;
		}
		this._resultIsRaw = true;
		this._resultHasExpansion = true;
		if (this._buildParts || this._buildValue) {
			const rawInner = src.slice(start, this.pos - 1);
			const inner = rawInner.trim();
			const text = src.slice(dollarPos, this.pos);
			this._resultText = text;
			if (this._buildParts) {
				const innerStart = start + (rawInner.length - rawInner.trimStart().length);
				this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
			} else this._resultPart = void 0;
		} else {
			this._resultText = "";
			this._resultPart = void 0;
		}
	}
	readBacktickExpansion(insideDoubleQuotes = false) {
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		if (!this._buildParts && !this._buildValue) {
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
				if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
				this.pos++;
			}
			if (this.pos < len) this.pos++;
			else this.errors.push({
				message: "unterminated backtick",
				pos: start - 1
			});
			this._resultText = "";
			this._resultIsRaw = false;
			this._resultHasExpansion = true;
			this._resultPart = void 0;
			return;
		}
		let inner = "";
		let hasEscapes = false;
		while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
			if (src.charCodeAt(this.pos) === 92) {
				hasEscapes = true;
				break;
			}
			this.pos++;
		}
		if (!hasEscapes) inner = src.slice(start, this.pos);
		else {
			inner = src.slice(start, this.pos);
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) if (src.charCodeAt(this.pos) === 92) {
				this.pos++;
				if (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 36 || c === 96 || c === 92 || insideDoubleQuotes && c === 34) inner += src[this.pos];
					else inner += "\\" + src[this.pos];
					this.pos++;
				}
			} else {
				const runStart = this.pos;
				while (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 96 || c === 92) break;
					this.pos++;
				}
				inner += src.slice(runStart, this.pos);
			}
		}
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated backtick",
			pos: start - 1
		});
		const text = src.slice(start - 1, this.pos);
		this._resultText = inner;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
		else this._resultPart = void 0;
	}
	readParameterExpansion(insideDoubleQuotes) {
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		this.pos++;
		let depth = 1;
		let reported = false;
		while (this.pos < len && depth > 0) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 123) {
					depth++;
					if (this._nestingDepth + depth > 256 && !reported) {
						this.errors.push({
							message: "maximum parameter expansion nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos += 2;
					continue;
				}
				if (next === 36) {
					this.pos += 2;
					continue;
				}
				if (next === 40) {
					const dollarPos = this.pos;
					this.pos += 2;
					this.extractBalanced();
					if (this._unbalanced) this.errors.push({
						message: "unterminated command substitution",
						pos: dollarPos
					});
					continue;
				}
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				continue;
			} else if (ch === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (ch === 92) {
				if (this.pos + 1 < len) this.pos++;
			} else if (ch === 39) {
				this.pos++;
				if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === 36) this.skipAnsiCQuoted();
				else this.skipSQ();
				continue;
			} else if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			this.pos++;
		}
		const closed = depth === 0;
		if (!closed) this.errors.push({
			message: "unterminated parameter expansion",
			pos: start - 1
		});
		const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		if (this._buildParts) {
			const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
			this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
		} else this._resultPart = void 0;
	}
	parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
		const result = {
			type: "ParameterExpansion",
			pos: innerStart - 2,
			end: this.pos,
			text,
			parameter: "",
			parameterPos: innerStart,
			parameterEnd: innerStart,
			prefix: void 0,
			index: void 0,
			operation: void 0
		};
		const ilen = inner.length;
		if (ilen === 0) return result;
		const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
		const closeBracket = (start) => {
			const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
			return close === -1 ? -1 : close - innerStart;
		};
		let i = 0;
		if (ilen > 1 && inner.charCodeAt(0) === 33) {
			result.prefix = "!";
			i = 1;
		}
		if (ilen > 1 && inner.charCodeAt(0) === 35) {
			const nameEnd = this.scanParamName(inner, 1);
			let parameterEnd = nameEnd;
			let indexEnd = -1;
			if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === 91) {
				indexEnd = closeBracket(parameterEnd + 1);
				if (indexEnd !== -1) parameterEnd = indexEnd + 1;
			}
			if (nameEnd > 1 && parameterEnd === ilen) {
				result.prefix = "#";
				result.parameter = inner.slice(1, nameEnd);
				result.parameterPos = innerStart + 1;
				result.parameterEnd = innerStart + nameEnd;
				if (indexEnd !== -1) result.index = sub(nameEnd + 1, indexEnd, "embedded");
				return result;
			}
		}
		const nameStart = i;
		i = this.scanParamName(inner, i);
		result.parameter = inner.slice(nameStart, i);
		result.parameterPos = innerStart + nameStart;
		result.parameterEnd = innerStart + i;
		if (i < ilen && inner.charCodeAt(i) === 91) {
			const closeB = closeBracket(i + 1);
			if (closeB !== -1) {
				result.index = sub(i + 1, closeB, "embedded");
				i = closeB + 1;
			}
		}
		if (i >= ilen) return result;
		const pos = innerStart + i;
		const end = innerStart + ilen;
		const opChar = inner.charCodeAt(i);
		const nextChar = inner.charCodeAt(i + 1);
		const defaultChar = inner[opChar === 58 ? i + 1 : i];
		if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
			const operandStart = i + (opChar === 58 ? 2 : 1);
			result.operation = {
				type: "Default",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator: opChar === 58 ? `:${defaultChar}` : defaultChar,
				operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
			};
			return result;
		}
		if (opChar === 58) {
			i++;
			const sliceStart = innerStart + i;
			const colonIdx = findUnnested(inner.slice(i), 58, true, (index, quoted) => {
				return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
			});
			result.operation = {
				type: "Slice",
				pos,
				end,
				operatorEnd: sliceStart,
				operator: ":",
				offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
				length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
			};
			return result;
		}
		if (opChar === 35 || opChar === 37) {
			const doubled = nextChar === opChar;
			const operator = opChar === 35 ? doubled ? "##" : "#" : doubled ? "%%" : "%";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "Remove",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: sub(operandStart, ilen)
			};
			return result;
		}
		if (opChar === 47) {
			i++;
			let operator = "/";
			if (nextChar === 47 || nextChar === 35 || nextChar === 37) {
				operator = nextChar === 47 ? "//" : nextChar === 35 ? "/#" : "/%";
				i++;
			}
			let separatorStart = i;
			if (nextChar === 47) {
				separatorStart = skipLineContinuations(inner, i, ilen);
				if (inner.charCodeAt(separatorStart) === 47) separatorStart++;
			}
			const sepIdx = findUnnested(inner.slice(separatorStart), 47);
			const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
			result.operation = {
				type: "Replace",
				pos,
				end,
				operatorEnd: innerStart + i,
				operator,
				pattern: sub(i, patternEnd),
				replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
			};
			return result;
		}
		if (opChar === 94 || opChar === 44) {
			const doubled = nextChar === opChar;
			const operator = opChar === 94 ? doubled ? "^^" : "^" : doubled ? ",," : ",";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "CaseModification",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
			};
			return result;
		}
		if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === 64 || opChar === 42)) {
			result.operation = {
				type: "Names",
				pos,
				end,
				operatorEnd: end,
				operator: opChar === 64 ? "@" : "*"
			};
			return result;
		}
		if (opChar === 64) {
			result.operation = {
				type: "Transform",
				pos,
				end,
				operatorEnd: pos + 1,
				operator: "@",
				operand: sub(i + 1, ilen)
			};
			return result;
		}
		result.operation = {
			type: "Unknown",
			pos,
			end,
			operatorEnd: end,
			operator: inner.slice(i)
		};
		return result;
	}
	findNestedShellEnd(start, end, quoted) {
		const ch = this.src.charCodeAt(start);
		if (ch === 96) {
			let pos = start + 1;
			while (pos < end) {
				const current = this.src.charCodeAt(pos);
				if (current === 92) {
					pos += 2;
					continue;
				}
				pos++;
				if (current === 96) return pos;
			}
			return end;
		}
		let close;
		if (ch === 36) {
			const next = start + 1;
			if (next < end && this.src.charCodeAt(next) === 123) close = this.findClosingBrace(next + 1, end);
			else {
				const open = skipLineContinuations(this.src, next, end);
				if (open >= end || this.src.charCodeAt(open) !== 40) return start;
				close = this.findClosingParenthesis(open + 1, end);
			}
		} else {
			const open = start + 1;
			if (quoted || ch !== 60 && ch !== 62 || open >= end || this.src.charCodeAt(open) !== 40) return start;
			close = this.findClosingParenthesis(open + 1, end);
		}
		return close === -1 ? end : close + 1;
	}
	scanParamName(s, start) {
		let i = start;
		if (i >= s.length) return i;
		const c = s.charCodeAt(i);
		if (c === 64 || c === 42 || c === 35 || c === 63 || c === 45 || c === 36 || c === 33) return i + 1;
		if (c >= 48 && c <= 57) {
			while (i < s.length && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57) i++;
			return i;
		}
		if (c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95) {
			i++;
			while (i < s.length) {
				const ch = s.charCodeAt(i);
				if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) i++;
				else break;
			}
		}
		return i;
	}
	readAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
		return result.value;
	}
	extractBalanced(useGrammar = true, quoteOnly = false) {
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		let depth = quoteOnly ? 0 : 1;
		const start = this.pos;
		this._unbalanced = false;
		const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
		if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < 256) {
			this.pos = knownEnd;
			return bt ? src.slice(start, knownEnd - 1) : "";
		}
		let wordStart = true;
		while (!quoteOnly && this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 41) {
				const result = bt ? src.slice(start, this.pos) : "";
				this.pos++;
				return result;
			} else if (c === 40 || c === 92 || c === 39 || c === 34 || c === 96 || c === 36 && (src.charCodeAt(this.pos + 1) === 39 || src.charCodeAt(this.pos + 1) === 36 || src.charCodeAt(this.pos + 1) === 123)) break;
			else if (c === 60 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) break;
			else if (c === 35 && wordStart) break;
			else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) break;
			else {
				wordStart = c < 128 && (charType[c] & 1) !== 0;
				this.pos++;
			}
		}
		let caseDepth = 0;
		let caseParens = 0;
		const wordStartAfterParen = [];
		let pendingDelims = null;
		let scripts;
		let arithBase = -1;
		let arithExtent = start >= 2 && src.charCodeAt(start) === 40 && src.charCodeAt(start - 1) === 40 && src.charCodeAt(start - 2) === 36;
		let substitutions = 0;
		let reported = false;
		const quotes = quoteOnly ? [{
			close: 34,
			depth: 0
		}] : [];
		let quotedDepth = quoteOnly ? 1 : 0;
		let parameterDepth = 0;
		let arithmeticOpens;
		let continuedDollarPos = -1;
		let continuedParenPos = -1;
		let escapedEnd = -1;
		let lastParenEnd = -1;
		let checkedGrammar = false;
		while (this.pos < len && (depth > 0 || quotes.length > 0)) {
			let ch = src.charCodeAt(this.pos);
			const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
			if (quote !== void 0 && quote.depth === depth) {
				let commandOpen = false;
				if (ch === 92) {
					this.pos = Math.min(this.pos + 2, len);
					continue;
				}
				if (ch === quote.close) {
					quotes.pop();
					if (ch === 34) quotedDepth--;
					else parameterDepth--;
					this.pos++;
					if (quoteOnly && depth === 0 && quotes.length === 0) return "";
					continue;
				}
				if (ch === 34) {
					quotes.push({
						close: 34,
						depth
					});
					quotedDepth++;
				} else if (ch === 39 && quote.close === 125) {
					this.pos++;
					this.skipSQ();
					continue;
				} else if (ch === 96) {
					this.pos++;
					while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
						if (src.charCodeAt(this.pos) === 92) this.pos++;
						if (this.pos < len) this.pos++;
					}
					if (this.pos < len) this.pos++;
					continue;
				} else if (ch === 36) {
					const next = src.charCodeAt(this.pos + 1);
					if (next === 39 && quote.close === 125) {
						this.pos += 2;
						this.skipAnsiCQuoted();
						continue;
					}
					if (next === 123) {
						quotes.push({
							close: 125,
							depth
						});
						parameterDepth++;
						this.pos++;
					} else if (next === 40) {
						this.pos++;
						ch = 40;
						commandOpen = true;
					} else if (next === 36) {
						this.pos += src.charCodeAt(this.pos + 2) === 40 ? 1 : 2;
						continue;
					}
				}
				if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > 256) {
					this.errors.push({
						message: "maximum word nesting depth exceeded",
						pos: this.pos
					});
					reported = true;
				}
				if (!commandOpen) {
					this.pos++;
					while (this.pos < len) {
						const c = src.charCodeAt(this.pos);
						if (c === 92 || c === 34 || c === 36 || c === 96 || c === 125 || c === 39) break;
						this.pos++;
					}
					continue;
				}
			}
			if (ch === 35 && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < 256 && skipBlanks(src, lastParenEnd, len) === this.pos) {
				checkedGrammar = true;
				const scope = scripts?.[scripts.length - 1];
				const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
				if (end !== -1) {
					if (scope === void 0) {
						this.pos = end;
						return bt ? src.slice(start, end - 1) : "";
					}
					this.pos = end - 1;
					depth = scope.depth + 1;
					caseDepth = 0;
					caseParens = 0;
					wordStartAfterParen.length = scope.parens + 1;
					ch = 41;
				}
			}
			if (ch === 40) {
				const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
				const commandDollarPos = prev === 36 ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
				const wordParen = commandDollarPos !== -1 || prev === 60 || prev === 62 || prev === 61 || prev === 64 || prev === 63 || prev === 42 || prev === 43 || prev === 33 || prev === 40 && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
				const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== 40 || (prev === 60 || prev === 62) && arithBase < 0 && !arithExtent;
				if (script) {
					(scripts ?? (scripts = [])).push({
						start: this.pos + 1,
						dollar: commandDollarPos,
						depth,
						parens: wordStartAfterParen.length,
						caseDepth,
						caseParens,
						arithBase,
						arithExtent,
						substitutions,
						checkedGrammar,
						pendingDelims
					});
					caseDepth = 0;
					caseParens = 0;
					arithBase = -1;
					arithExtent = false;
					checkedGrammar = false;
					pendingDelims = null;
				}
				wordStartAfterParen.push(!wordParen);
				wordStart = true;
				if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) arithBase = depth;
				if (commandDollarPos !== -1) {
					if (script) substitutions++;
					else (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
					if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > 256 && !reported) {
						this.errors.push({
							message: "maximum command substitution nesting depth exceeded",
							pos: commandDollarPos
						});
						reported = true;
					}
				}
				continuedDollarPos = -1;
				continuedParenPos = -1;
				depth++;
				if (caseDepth > 0) caseParens++;
				this.pos++;
			} else if (ch === 41) {
				if (caseDepth > 0 && caseParens === 0) {
					this.pos++;
					wordStart = true;
				} else {
					if (caseDepth > 0) caseParens--;
					depth--;
					if (depth === 0 && !quoteOnly) {
						const result = bt ? src.slice(start, this.pos) : "";
						this.pos++;
						return result;
					}
					if (depth <= arithBase) arithBase = -1;
					if (arithmeticOpens !== void 0) while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth) arithmeticOpens.pop();
					wordStart = wordStartAfterParen.pop() ?? true;
					this.pos++;
					const scope = scripts?.[scripts.length - 1];
					if (scope !== void 0 && scope.depth === depth) {
						scripts.pop();
						caseDepth = scope.caseDepth;
						caseParens = scope.caseParens;
						arithBase = scope.arithBase;
						arithExtent = scope.arithExtent;
						substitutions = scope.substitutions;
						checkedGrammar = scope.checkedGrammar;
						pendingDelims = scope.pendingDelims;
					}
				}
				lastParenEnd = this.pos;
			} else if (ch === 92) {
				if (this.pos > start && src.charCodeAt(this.pos - 1) === 36) {
					const logicalPos = skipLineContinuations(src, this.pos, len);
					if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) {
						continuedDollarPos = this.pos - 1;
						continuedParenPos = logicalPos;
					}
				}
				this.pos++;
				if (this.pos < len) {
					if (src.charCodeAt(this.pos) !== 10) wordStart = false;
					this.pos++;
				}
				escapedEnd = this.pos;
			} else if (ch === 36) {
				const next = src.charCodeAt(++this.pos);
				if (next === 39) {
					this.pos++;
					this.skipAnsiCQuoted();
				} else if (next === 36) this.pos++;
				else if (next === 123 && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
					quotes.push({
						close: 125,
						depth
					});
					parameterDepth++;
					this.pos++;
				}
				wordStart = false;
			} else if (ch === 39) {
				this.pos++;
				this.skipSQ();
				wordStart = false;
			} else if (ch === 34) {
				quotes.push({
					close: 34,
					depth
				});
				quotedDepth++;
				this.pos++;
				wordStart = false;
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					if (this.pos < len) this.pos++;
				}
				if (this.pos < len) this.pos++;
				wordStart = false;
			} else if (ch === 60 && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) {
				if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === 60) this.pos += 3;
				else {
					this.pos += 2;
					const strip = this.pos < len && src.charCodeAt(this.pos) === 45;
					if (strip) this.pos++;
					this.skipSpacesAndTabs();
					this.readHereDocDelimiter();
					if (this._hereDelim || this._hereQuoted) (pendingDelims ?? (pendingDelims = [])).push({
						delimiter: this._hereDelim,
						strip,
						quoted: this._hereQuoted
					});
				}
				wordStart = false;
			} else if (ch === 10 && pendingDelims) {
				this.pos++;
				for (const hd of pendingDelims) this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
				pendingDelims = null;
				wordStart = true;
			} else if (ch === 35 && arithBase < 0 && !arithExtent && wordStart) while (this.pos < len && src.charCodeAt(this.pos) !== 10) this.pos++;
			else {
				const wStart = this.pos;
				while (this.pos < len) {
					const wc = src.charCodeAt(this.pos);
					if (wc < 128 && charType[wc]) break;
					this.pos++;
				}
				if (this.pos > wStart) {
					if (this.pos - wStart === 4 && wordStart && arithBase < 0 && !arithExtent) {
						const c0 = src.charCodeAt(wStart);
						if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) caseDepth++;
						else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
							caseDepth--;
							if (caseDepth === 0) caseParens = 0;
						}
					}
					wordStart = false;
				} else {
					const wc = src.charCodeAt(this.pos);
					wordStart = wc < 128 && (charType[wc] & 1) !== 0;
					this.pos++;
				}
			}
		}
		this._unbalanced = true;
		if (quoteOnly && scripts !== void 0 && scripts.length > 0) this.errors.push({
			message: "unterminated command substitution",
			pos: scripts[0].dollar
		});
		return bt ? src.slice(start, this.pos) : "";
	}
};

// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
	switch (op) {
		case ",": return 1;
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=": return 2;
		case "||": return 4;
		case "&&": return 5;
		case "|": return 6;
		case "^": return 7;
		case "&": return 8;
		case "==":
		case "!=": return 9;
		case "<":
		case "<=":
		case ">":
		case ">=": return 10;
		case "<<":
		case ">>": return 11;
		case "+":
		case "-": return 12;
		case "*":
		case "/":
		case "%": return 13;
		case "**": return 14;
		case "?": return 3;
		default: return -1;
	}
}
function trimEnd(src, start, end) {
	while (end > start) {
		const c = src.charCodeAt(end - 1);
		if (c !== 32 && c !== 9 && c !== 10) break;
		end--;
	}
	return end;
}
function opRightAssoc(op) {
	switch (op) {
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=":
		case "**": return true;
		default: return false;
	}
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
	let pos = 0;
	const len = src.length;
	const initialWordCount = collector?.embeddedWords.length ?? 0;
	function makeWord(start, end, embedded = false) {
		const node = {
			type: "ArithmeticWord",
			pos: start + offset,
			end: end + offset,
			value: src.slice(start, end),
			parts: void 0
		};
		if (embedded) collector?.embeddedWords.push(node);
		return node;
	}
	function skipWS() {
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c === 32 || c === 9 || c === 10) pos++;
			else break;
		}
	}
	function tryReadBinOp() {
		if (pos >= len) return null;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
		switch (c) {
			case 44:
				pos++;
				return ",";
			case 61:
				if (nc === 61) {
					pos += 2;
					return "==";
				}
				pos++;
				return "=";
			case 33:
				if (nc === 61) {
					pos += 2;
					return "!=";
				}
				return null;
			case 60:
				if (nc === 60) {
					if (nnc === 61) {
						pos += 3;
						return "<<=";
					}
					pos += 2;
					return "<<";
				}
				if (nc === 61) {
					pos += 2;
					return "<=";
				}
				pos++;
				return "<";
			case 62:
				if (nc === 62) {
					if (nnc === 61) {
						pos += 3;
						return ">>=";
					}
					pos += 2;
					return ">>";
				}
				if (nc === 61) {
					pos += 2;
					return ">=";
				}
				pos++;
				return ">";
			case 43:
				if (nc === 61) {
					pos += 2;
					return "+=";
				}
				if (nc === 43) return null;
				pos++;
				return "+";
			case 45:
				if (nc === 61) {
					pos += 2;
					return "-=";
				}
				if (nc === 45) return null;
				pos++;
				return "-";
			case 42:
				if (nc === 42) {
					pos += 2;
					return "**";
				}
				if (nc === 61) {
					pos += 2;
					return "*=";
				}
				pos++;
				return "*";
			case 47:
				if (nc === 61) {
					pos += 2;
					return "/=";
				}
				pos++;
				return "/";
			case 37:
				if (nc === 61) {
					pos += 2;
					return "%=";
				}
				pos++;
				return "%";
			case 124:
				if (nc === 124) {
					pos += 2;
					return "||";
				}
				if (nc === 61) {
					pos += 2;
					return "|=";
				}
				pos++;
				return "|";
			case 38:
				if (nc === 38) {
					pos += 2;
					return "&&";
				}
				if (nc === 61) {
					pos += 2;
					return "&=";
				}
				pos++;
				return "&";
			case 94:
				if (nc === 61) {
					pos += 2;
					return "^=";
				}
				pos++;
				return "^";
			case 63:
				pos++;
				return "?";
			default: return null;
		}
	}
	function skipTruncatedUnary() {
		skipWS();
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c !== 33 && c !== 126 && c !== 43 && c !== 45) break;
			if (src.charCodeAt(pos + 1) === 61) break;
			pos++;
			skipWS();
		}
		if (src.charCodeAt(pos) === 40) {
			let groups = 1;
			pos++;
			while (pos < len && groups > 0) {
				const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
				if (wordEnd > pos + offset) {
					pos = wordEnd - offset;
					continue;
				}
				const c = src.charCodeAt(pos++);
				if (c === 40) groups++;
				else if (c === 41) groups--;
			}
		} else if (pos < len && src.charCodeAt(pos) !== 41 && src.charCodeAt(pos) !== 58) parseAtom(0);
		skipWS();
		const c = src.charCodeAt(pos);
		if ((c === 43 || c === 45) && src.charCodeAt(pos + 1) === c) pos += 2;
	}
	function recoverExpression(minPrec) {
		skipWS();
		const start = pos;
		if (start === len) return makeWord(start, start);
		const wordCount = collector?.embeddedWords.length ?? 0;
		let ternaries = 0;
		for (;;) {
			skipTruncatedUnary();
			skipWS();
			if (src.charCodeAt(pos) === 58 && ternaries > 0) {
				ternaries--;
				pos++;
				continue;
			}
			const saved = pos;
			const op = tryReadBinOp();
			if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
				pos = saved;
				break;
			}
			if (op === "?") ternaries++;
		}
		if (collector) collector.embeddedWords.length = wordCount;
		return makeWord(start, trimEnd(src, start, pos));
	}
	function parseBinExpr(minPrec, depth) {
		if (depth > 256) return recoverExpression(minPrec);
		let left = parseUnaryExpr(depth);
		while (true) {
			skipWS();
			if (pos >= len) break;
			const saved = pos;
			const op = tryReadBinOp();
			if (!op) break;
			if (op === "?") {
				if (opPrec(op) < minPrec) {
					pos = saved;
					break;
				}
				const consequent = parseBinExpr(1, depth + 1);
				skipWS();
				if (pos < len && src.charCodeAt(pos) === 58) pos++;
				const alternate = parseBinExpr(3, depth + 1);
				left = {
					type: "ArithmeticTernary",
					pos: left.pos,
					end: alternate.end,
					test: left,
					consequent,
					alternate
				};
				continue;
			}
			const prec = opPrec(op);
			if (prec < minPrec) {
				pos = saved;
				break;
			}
			const right = parseBinExpr(opRightAssoc(op) ? prec : prec + 1, depth + 1);
			left = {
				type: "ArithmeticBinary",
				pos: left.pos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		return left;
	}
	function parseUnaryExpr(depth) {
		skipWS();
		if (depth > 256) return recoverExpression(15);
		if (pos >= len) return makeWord(pos, pos);
		const start = pos;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		if (c === 43 && nc === 43) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "++",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc === 45) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "--",
				operand,
				prefix: true
			};
		}
		if (c === 33) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "!",
				operand,
				prefix: true
			};
		}
		if (c === 126) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "~",
				operand,
				prefix: true
			};
		}
		if (c === 43 && nc !== 43 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "+",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc !== 45 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "-",
				operand,
				prefix: true
			};
		}
		return parsePostfixExpr(depth);
	}
	function parsePostfixExpr(depth) {
		const operand = parseAtom(depth);
		skipWS();
		if (pos + 1 < len) {
			const c = src.charCodeAt(pos);
			const nc = src.charCodeAt(pos + 1);
			if (c === 43 && nc === 43) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "++",
					operand,
					prefix: false
				};
			}
			if (c === 45 && nc === 45) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "--",
					operand,
					prefix: false
				};
			}
		}
		return operand;
	}
	function parseAtom(depth) {
		skipWS();
		if (pos >= len) return makeWord(pos, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			const start = pos;
			pos++;
			const expr = parseBinExpr(0, depth + 1);
			skipWS();
			if (pos < len && src.charCodeAt(pos) === 41) pos++;
			return {
				type: "ArithmeticGroup",
				pos: start + offset,
				end: pos + offset,
				expression: expr
			};
		}
		if (c === 36) {
			const start = pos;
			const wordCount = collector?.embeddedWords.length ?? 0;
			const atom = readDollarAtom();
			const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
			if (wordEnd > pos + offset) {
				if (collector) collector.embeddedWords.length = wordCount;
				pos = wordEnd - offset;
				return makeWord(start, pos, true);
			}
			return atom;
		}
		if (c === 96 || c === 34 || c === 39) {
			const start = pos;
			pos = (collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? start + offset + 1) - offset;
			return makeWord(start, pos, true);
		}
		const start = pos;
		const wordCount = collector?.embeddedWords.length ?? 0;
		const atom = readWordAtom();
		const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
		if (wordEnd > pos + offset) {
			if (collector) collector.embeddedWords.length = wordCount;
			pos = wordEnd - offset;
			return makeWord(start, pos, true);
		}
		return atom;
	}
	function readDollarAtom() {
		const start = pos;
		pos++;
		if (pos >= len) return makeWord(start, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			if (pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const expansionEnd = collector?.findArithmeticExpansionEnd(start + offset, offset + len) ?? -1;
				if (expansionEnd !== -1) pos = expansionEnd - offset;
				else {
					pos += 2;
					let depth = 1;
					while (pos < len && depth > 0) if (src.charCodeAt(pos) === 40 && src.charCodeAt(pos + 1) === 40) {
						depth++;
						pos += 2;
					} else if (src.charCodeAt(pos) === 41 && src.charCodeAt(pos + 1) === 41) {
						depth--;
						pos += 2;
					} else pos++;
				}
			} else {
				pos++;
				const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
				if (close !== -1) pos = close - offset + 1;
				else {
					let depth = 1;
					while (pos < len && depth > 0) {
						const ch = src.charCodeAt(pos++);
						if (ch === 40) depth++;
						else if (ch === 41) depth--;
					}
				}
				const text = src.slice(start, pos);
				return collector ? collector.commandExpansion(start + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start + offset, pos + offset, text);
			}
		} else if (c === 123) {
			const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const ch = src.charCodeAt(pos++);
					if (ch === 123) depth++;
					else if (ch === 125) depth--;
				}
			}
		} else while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) pos++;
			else break;
		}
		return makeWord(start, pos, c === 40 || c === 123);
	}
	function readWordAtom() {
		const start = pos;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 35) pos++;
			else break;
		}
		if (pos > start && pos < len && src.charCodeAt(pos) === 91) {
			const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const c = src.charCodeAt(pos);
					if (c === 91) depth++;
					else if (c === 93) depth--;
					pos++;
				}
			}
			return makeWord(start, pos, true);
		}
		if (pos === start) {
			pos++;
			return makeWord(start, pos);
		}
		return makeWord(start, pos);
	}
	skipWS();
	if (pos >= len) return null;
	const start = pos;
	const result = parseBinExpr(0, nestingDepth);
	skipWS();
	if (pos < len) {
		if (collector) collector.embeddedWords.length = initialWordCount;
		return makeWord(start, trimEnd(src, start, len), collector !== void 0);
	}
	return result;
}

// node_modules/unbash/dist/parts.js
const computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
	return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
	return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
	return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildWordParts(word.pos) ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
	if (!hasEmbeddedWordStructure(source, word.pos, word.end)) return void 0;
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildArrayElementParts(word.pos) ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
}

// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
	if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
	const embeddedWords = [];
	const lexer = new Lexer(source, 0, source.length, false, context);
	lexer._nestingDepth = depth;
	const expression = parseArithmeticExpression(body, offset, {
		embeddedWords,
		commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
			source,
			start: pos + 2,
			end: end - 1,
			depth: depth + 1,
			parenBoundary: true,
			context
		}),
		findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
		findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
		findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
		findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
		findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
	}, depth) ?? void 0;
	if (embeddedDepth <= 256) for (const node of embeddedWords) node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
	return expression;
}

// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
	type = "ArrayValue";
	pos;
	end;
	#source;
	#depth;
	#context;
	#elements;
	constructor(source, pos, end, depth, context) {
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get elements() {
		if (this.#elements) return this.#elements;
		const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
		lexer._nestingDepth = this.#depth;
		const elements = [];
		while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
			const token = lexer.next(LexContext.ArrayElement);
			if (token.token !== Token.Word && token.token !== Token.Assignment) continue;
			const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
			const indexed = text.charCodeAt(0) === 91;
			const context = lexer.getSubstitutionContext();
			const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
			const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
			elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
		}
		this.#elements = elements;
		return elements;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			elements: this.elements
		};
	}
};
var AssignmentImpl = class {
	type = "Assignment";
	pos;
	end;
	text;
	#source;
	#depth;
	#context;
	#operatorPos;
	#name = null;
	#append;
	#index;
	#value = null;
	constructor(text, pos, end, source, operatorPos, depth, context) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#source = source;
		this.#operatorPos = operatorPos;
		this.#depth = depth;
		this.#context = context;
	}
	get name() {
		return this.#name ?? this.resolveTarget();
	}
	get append() {
		if (this.#name === null) this.resolveTarget();
		return this.#append;
	}
	get index() {
		if (this.#name === null) this.resolveTarget();
		return this.#index;
	}
	get value() {
		if (this.#value !== null) return this.#value;
		const start = this.#operatorPos + 1;
		const arrayStart = skipLineContinuations(this.#source, start, this.end);
		this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
		return this.#value;
	}
	resolveTarget() {
		const equal = this.#operatorPos - this.pos;
		let nameEnd = equal;
		let appendPos = equal;
		while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10) appendPos -= 2;
		if (this.text.charCodeAt(appendPos - 1) === 43) {
			this.#append = true;
			nameEnd = appendPos - 1;
		}
		const bracket = this.text.indexOf("[");
		if (bracket > 0 && bracket < nameEnd) {
			const close = this.text.lastIndexOf("]", equal);
			if (close > bracket) {
				const start = this.pos + bracket + 1;
				const end = this.pos + close;
				this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
				nameEnd = bracket;
			}
		}
		const name = this.text.slice(0, nameEnd);
		return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			name: this.name,
			append: this.append,
			index: this.index,
			value: this.value
		};
	}
};

// node_modules/unbash/dist/command.js
const isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
	type = "Command";
	pos;
	end;
	name;
	prefix;
	suffix;
	#args;
	#redirects;
	constructor(pos, end, name, prefix, suffix) {
		this.pos = pos;
		this.end = end;
		this.name = name;
		this.prefix = prefix;
		this.suffix = suffix;
	}
	get args() {
		if (this.#args === void 0) {
			const suffix = this.suffix;
			this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
		}
		return this.#args;
	}
	get redirects() {
		if (this.#redirects === void 0) {
			const redirects = [];
			for (const item of this.prefix) if (item.type !== "Assignment") redirects.push(item);
			for (const item of this.suffix) if (!isArgument(item)) redirects.push(item);
			this.#redirects = redirects;
		}
		return this.#redirects;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			name: this.name,
			prefix: this.prefix,
			suffix: this.suffix
		};
	}
};

// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
	type = "HereDocBody";
	pos;
	end;
	text = "";
	#source;
	#depth;
	#context;
	#parts;
	constructor(source, pos, quoted, depth, context) {
		this.pos = pos;
		this.end = pos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
		this.#parts = quoted ? void 0 : null;
	}
	get parts() {
		if (this.#parts === null) this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
		return this.#parts;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			parts: this.parts
		};
	}
};

// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
	switch (name.length) {
		case 5: return name === "local" || name === "alias";
		case 6: return name === "export";
		case 7: return name === "declare" || name === "typeset";
		case 8: return name === "readonly";
		default: return false;
	}
}
var ArithmeticCommandImpl = class {
	type = "ArithmeticCommand";
	pos;
	end;
	body;
	#source;
	#depth;
	#context;
	#expression = null;
	constructor(pos, end, body, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get expression() {
		if (this.#expression === null) this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
		return this.#expression;
	}
	set expression(v) {
		this.#expression = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			expression: this.expression,
			body: this.body
		};
	}
};
var ArithmeticForImpl = class {
	type = "ArithmeticFor";
	pos;
	end;
	body;
	#initStr;
	#testStr;
	#updateStr;
	#initPos;
	#testPos;
	#updatePos;
	#source;
	#depth;
	#context;
	#initialize = null;
	#test = null;
	#update = null;
	constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#initStr = initStr;
		this.#testStr = testStr;
		this.#updateStr = updateStr;
		this.#initPos = initPos;
		this.#testPos = testPos;
		this.#updatePos = updatePos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get initialize() {
		if (this.#initialize === null) {
			if (this.#initStr) this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
			else this.#initialize = void 0;
		}
		return this.#initialize;
	}
	set initialize(v) {
		this.#initialize = v ?? void 0;
	}
	get test() {
		if (this.#test === null) {
			if (this.#testStr) this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
			else this.#test = void 0;
		}
		return this.#test;
	}
	set test(v) {
		this.#test = v ?? void 0;
	}
	get update() {
		if (this.#update === null) {
			if (this.#updateStr) this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
			else this.#update = void 0;
		}
		return this.#update;
	}
	set update(v) {
		this.#update = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			initialize: this.initialize,
			test: this.test,
			update: this.update,
			body: this.body
		};
	}
};
const CASE_TERMINATORS = {
	[Token.DoubleSemi]: ";;",
	[Token.SemiAmp]: ";&",
	[Token.DoubleSemiAmp]: ";;&"
};
const REDIRECT_OPS = {
	">": ">",
	">>": ">>",
	"<": "<",
	"<>": "<>",
	"<&": "<&",
	">&": ">&",
	">|": ">|",
	"&>": "&>",
	"&>>": "&>>"
};
const listTerminators = /* @__PURE__ */ new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
const compoundClosers = /* @__PURE__ */ new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
	return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
const commandStarts = /* @__PURE__ */ new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
const UNARY_TEST_OPS = {
	"-a": 1,
	"-b": 1,
	"-c": 1,
	"-d": 1,
	"-e": 1,
	"-f": 1,
	"-g": 1,
	"-h": 1,
	"-k": 1,
	"-p": 1,
	"-r": 1,
	"-s": 1,
	"-t": 1,
	"-u": 1,
	"-v": 1,
	"-w": 1,
	"-x": 1,
	"-z": 1,
	"-n": 1,
	"-o": 1,
	"-N": 1,
	"-S": 1,
	"-L": 1,
	"-G": 1,
	"-O": 1,
	"-R": 1
};
const BINARY_TEST_OPS = {
	"==": 1,
	"!=": 1,
	"=~": 1,
	"=": 1,
	"-eq": 1,
	"-ne": 1,
	"-lt": 1,
	"-le": 1,
	"-gt": 1,
	"-ge": 1,
	"-nt": 1,
	"-ot": 1,
	"-ef": 1,
	"<": 1,
	">": 1
};
const EMPTY_REDIRECTS = [];
const EMPTY_PREFIXES = [];
const EMPTY_ELIFS = [];
function parse(source) {
	return new Parser$1(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
	return new Parser$1(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class SubstitutionLexer extends Lexer {
	boundaries;
	pending;
	context;
	constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
		super(source, boundary.start, boundary.end, parenBoundary, context);
		this._nestingDepth = boundary.depth;
		this.boundaries = boundaries;
		this.pending = pending;
		this.context = context;
	}
	fork(start, end, parenBoundary = false) {
		return new SubstitutionLexer(this.getSource(), {
			start,
			end,
			depth: this._nestingDepth
		}, this.boundaries, this.pending, this.context, parenBoundary);
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		const known = this.context.boundaries?.get(start);
		if (known !== void 0) return known <= end ? known : -1;
		const boundary = this.boundaries.get(start);
		if (boundary !== void 0) return boundary <= end ? boundary : -1;
		if (!this.boundaries.has(start)) {
			this.boundaries.set(start, void 0);
			this.pending.push({
				start,
				end,
				depth
			});
		}
		return -1;
	}
};
function findSubstitutionEnd(source, start, end, depth, context) {
	const boundaries = /* @__PURE__ */ new Map([[start, void 0]]);
	const pending = [{
		start,
		end,
		depth
	}];
	while (pending.length > 0) {
		const count = pending.length;
		const boundary = pending[count - 1];
		const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
		const found = new Parser$1(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
		if (pending.length === count) {
			boundaries.set(boundary.start, found);
			if (found !== -1) substitutionBoundaries(context).set(boundary.start, found);
			pending.pop();
		}
	}
	return boundaries.get(start) ?? -1;
}
var Parser$1 = class {
	tok;
	source;
	start;
	end;
	depth;
	errors = null;
	syntaxDepth = 0;
	constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
		this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
		this.tok._nestingDepth = depth;
		this.source = source;
		this.start = start;
		this.end = end;
		this.depth = depth;
	}
	run() {
		const start = this.start;
		if (this.depth > 256) this.error("maximum substitution nesting depth exceeded", start);
		let shebang;
		if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
			const nl = this.source.indexOf("\n");
			shebang = nl === -1 ? this.source : this.source.slice(0, nl);
		}
		const commands = this.list();
		for (;;) {
			const unexpected = this.tok.peek(LexContext.CommandStart);
			if (unexpected.token === Token.EOF) break;
			this.unexpectedToken(unexpected);
			if (!listTerminators[unexpected.token] && unexpected.token !== Token.In) break;
			this.tok.next(LexContext.CommandStart);
			let separator = this.tok.peek(LexContext.CommandStart).token;
			if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp) break;
			while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
				this.tok.next(LexContext.CommandStart);
				separator = this.tok.peek(LexContext.CommandStart).token;
			}
			const recovered = this.list();
			for (let i = 0; i < recovered.length; i++) commands.push(recovered[i]);
		}
		const lexerErrors = this.tok._errors;
		if (lexerErrors !== null && lexerErrors.length > 0) {
			const errors = this.errors ?? (this.errors = []);
			for (let i = 0; i < lexerErrors.length; i++) errors.push(lexerErrors[i]);
		}
		if (this.errors !== null && this.errors.length > 1) this.errors.sort((a, b) => a.pos - b.pos);
		return {
			type: "Script",
			pos: start,
			end: this.end,
			shebang,
			commands,
			errors: this.errors ?? void 0
		};
	}
	error(message, pos) {
		(this.errors ?? (this.errors = [])).push({
			message,
			pos
		});
	}
	unexpectedToken(t) {
		this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
	}
	findSubstitutionEnd() {
		this.list();
		return this.acceptEnd(Token.RParen);
	}
	skipSemi() {
		if (this.tok.peek(LexContext.Normal).token === Token.Semi) this.tok.next(LexContext.Normal);
	}
	accept(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx);
		return null;
	}
	acceptEnd(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx).end;
		return -1;
	}
	skipNewlines(ctx = LexContext.Normal) {
		while (this.tok.peek(ctx).token === Token.Newline) this.tok.next(ctx);
	}
	doBody(hasDo) {
		const body = this.list();
		const emptyPos = hasDo ? this.emptyListPos(body) : -1;
		if (emptyPos >= 0) this.error("expected command after 'do'", emptyPos);
		return body;
	}
	emptyListPos(commands) {
		return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
	}
	makeStatement(command) {
		return {
			type: "Statement",
			pos: command.pos,
			end: command.end,
			command,
			background: void 0
		};
	}
	list() {
		const commands = [];
		this.skipNewlines(LexContext.CommandStart);
		let t = this.tok.peek(LexContext.CommandStart).token;
		if (listTerminators[t] || !commandStarts[t]) return commands;
		const first = this.andOr();
		if (first) commands.push(this.makeStatement(first));
		for (;;) {
			t = this.tok.peekFollow(compoundClosers).token;
			if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp) break;
			const isBackground = t === Token.Amp;
			const sepEnd = this.tok.next(LexContext.Normal).end;
			if (isBackground) {
				const stmt = commands[commands.length - 1];
				stmt.background = true;
				stmt.end = sepEnd;
			}
			this.skipNewlines(LexContext.CommandStart);
			t = this.tok.peek(LexContext.CommandStart).token;
			if (listTerminators[t] || !commandStarts[t]) break;
			const node = this.andOr();
			if (node) commands.push(this.makeStatement(node));
		}
		return commands;
	}
	andOr() {
		const first = this.pipeline();
		if (!first) return null;
		let t = this.tok.peek(LexContext.Normal).token;
		if (t !== Token.And && t !== Token.Or) return first;
		const commands = [first];
		const operators = [];
		do {
			const operatorToken = this.tok.next(LexContext.Normal);
			const operator = operatorToken.token === Token.And ? "&&" : "||";
			this.skipNewlines(LexContext.CommandStart);
			const next = this.pipeline();
			if (!next) {
				this.error(`expected command after '${operator}'`, operatorToken.end);
				break;
			}
			operators.push(operator);
			commands.push(next);
			t = this.tok.peek(LexContext.Normal).token;
		} while (t === Token.And || t === Token.Or);
		return {
			type: "AndOr",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			commands,
			operators
		};
	}
	withRedirects(command) {
		const redirects = this.collectTrailingRedirects();
		if (redirects.length === 0) return command;
		return {
			type: "Redirected",
			pos: command.pos,
			end: redirects[redirects.length - 1].end,
			command,
			redirects
		};
	}
	pipeline() {
		let prefixes;
		for (;;) {
			const token = this.tok.peek(LexContext.CommandStart);
			const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
			if (token.token !== Token.Bang && !isTime) break;
			const prefix = this.tok.next(LexContext.CommandStart);
			const pos = prefix.pos;
			const keywordEnd = prefix.end;
			let posix;
			let endOfOptions;
			if (isTime) {
				let flag = this.tok.peek(LexContext.CommandStart);
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
					this.tok.next(LexContext.CommandStart);
					posix = {
						pos: flag.pos,
						end: flag.end
					};
					flag = this.tok.peek(LexContext.CommandStart);
				}
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
					this.tok.next(LexContext.CommandStart);
					endOfOptions = {
						pos: flag.pos,
						end: flag.end
					};
				}
			}
			if (prefixes === void 0) prefixes = [];
			prefixes.push(isTime ? {
				type: "Time",
				pos,
				end: endOfOptions?.end ?? posix?.end ?? keywordEnd,
				keywordEnd,
				posix,
				endOfOptions
			} : {
				type: "Negation",
				pos,
				end: keywordEnd
			});
		}
		const command = this.pipelineCommands();
		if (!prefixes) return command;
		const pos = prefixes[0].pos;
		if (command?.type === "Pipeline") {
			command.prefixes = prefixes;
			command.pos = pos;
			return command;
		}
		return {
			type: "Pipeline",
			pos,
			end: command ? command.end : prefixes[prefixes.length - 1].end,
			prefixes,
			commands: command ? [command] : [],
			operators: []
		};
	}
	pipelineCommands() {
		const first = this.command();
		if (!first) return null;
		if (this.tok.peek(LexContext.Normal).token !== Token.Pipe) return first;
		const commands = [first];
		const operators = [];
		while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
			const pipeToken = this.tok.next(LexContext.Normal);
			const operator = pipeToken.value === "|&" ? "|&" : "|";
			this.skipNewlines(LexContext.CommandStart);
			const cmd = this.command();
			if (!cmd) {
				this.error(`expected command after '${operator}'`, pipeToken.end);
				break;
			}
			operators.push(operator);
			commands.push(cmd);
		}
		if (commands.length === 1) return commands[0];
		return {
			type: "Pipeline",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			prefixes: EMPTY_PREFIXES,
			commands,
			operators
		};
	}
	command() {
		let compound;
		switch (this.tok.peek(LexContext.CommandStart).token) {
			case Token.LParen:
				compound = this.subshell();
				break;
			case Token.LBrace:
				compound = this.braceGroup();
				break;
			case Token.If:
				compound = this.ifClause();
				break;
			case Token.For:
				compound = this.forClause();
				break;
			case Token.While:
				compound = this.whileClause();
				break;
			case Token.Until:
				compound = this.untilClause();
				break;
			case Token.Case:
				compound = this.caseClause();
				break;
			case Token.Function: return this.functionDef();
			case Token.Select:
				compound = this.selectClause();
				break;
			case Token.DblLBracket:
				compound = this.testCommand();
				break;
			case Token.ArithCmd:
				compound = this.arithCommand();
				break;
			case Token.Coproc: return this.coprocCommand();
			case Token.Word:
			case Token.Assignment:
			case Token.Redirect: return this.simpleCommandOrFunction(false);
			default: return null;
		}
		return this.withRedirects(compound);
	}
	collectTrailingRedirects() {
		let redirects = EMPTY_REDIRECTS;
		while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
			if (redirects === EMPTY_REDIRECTS) redirects = [];
			redirects.push(this.readRedirect(LexContext.Normal));
		}
		return redirects;
	}
	arithCommand() {
		const tok = this.tok.next(LexContext.CommandStart);
		return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	coprocCommand() {
		const start = this.tok.next(LexContext.CommandStart);
		const pos = start.pos;
		const first = this.tok.peek(LexContext.CommandStart);
		let name;
		if (first.token === Token.Word) {
			const lookahead = this.tok.fork(first.end, this.end);
			switch (lookahead.peek(LexContext.CommandStart).token) {
				case Token.LParen:
					lookahead.next(LexContext.CommandStart);
					if (lookahead.peek(LexContext.Normal).token !== Token.RParen) name = this.readWord(LexContext.CommandStart);
					break;
				case Token.LBrace:
				case Token.If:
				case Token.For:
				case Token.While:
				case Token.Until:
				case Token.Case:
				case Token.Select:
				case Token.DblLBracket:
				case Token.ArithCmd: name = this.readWord(LexContext.CommandStart);
			}
		}
		const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
		if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") return {
			type: "Coproc",
			pos,
			end: cmd.end,
			name,
			body: cmd
		};
		this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
		const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : {
			type: "CompoundList",
			pos: start.end,
			end: start.end,
			commands: []
		};
		return {
			type: "Coproc",
			pos,
			end: body.end,
			name,
			body
		};
	}
	subshell() {
		return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
	}
	subshellBody(pos) {
		if (this.syntaxDepth >= 256) {
			this.error("maximum subshell nesting depth exceeded", pos);
			const closeEnd = this.tok.skipSubshellBody();
			if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
			return {
				type: "Subshell",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in subshell", pos);
		const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
		if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
		return {
			type: "Subshell",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	braceGroup() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum brace group nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.RBrace);
			if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
			return {
				type: "BraceGroup",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in brace group", pos);
		const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
		if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
		return {
			type: "BraceGroup",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	ifClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum if nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Fi);
			if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
			return {
				type: "If",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				clause: this.makeCompoundList([]),
				then: this.makeCompoundList([]),
				elif: EMPTY_ELIFS,
				else: void 0
			};
		}
		this.syntaxDepth++;
		let command;
		let branchPos = pos;
		for (;;) {
			const clauseCommands = this.list();
			const emptyClausePos = this.emptyListPos(clauseCommands);
			const clause = this.makeCompoundList(clauseCommands);
			this.skipSemi();
			const thenToken = this.accept(Token.Then, LexContext.CommandStart);
			if (!thenToken) this.error("expected 'then'", this.tok.getPos());
			else if (emptyClausePos >= 0) this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
			const thenCommands = this.list();
			const then_ = this.makeCompoundList(thenCommands);
			if (thenToken && thenCommands.length === 0) {
				this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
				then_.pos = thenToken.end;
				then_.end = thenToken.end;
			}
			if (command) {
				if (command.elif === EMPTY_ELIFS) command.elif = [];
				command.elif.push({
					type: "Elif",
					pos: branchPos,
					end: then_.end,
					clause,
					then: then_
				});
			} else command = {
				type: "If",
				pos,
				end: pos,
				clause,
				then: then_,
				elif: EMPTY_ELIFS,
				else: void 0
			};
			this.skipSemi();
			const elif = this.accept(Token.Elif, LexContext.CommandStart);
			if (!elif) break;
			branchPos = elif.pos;
		}
		if (this.accept(Token.Else, LexContext.CommandStart)) {
			const elseCommands = this.list();
			const emptyElsePos = this.emptyListPos(elseCommands);
			if (emptyElsePos >= 0) this.error("expected command after 'else'", emptyElsePos);
			command.else = this.makeCompoundList(elseCommands);
			this.skipSemi();
		}
		const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
		command.end = closeEnd >= 0 ? closeEnd : branchPos;
		this.syntaxDepth--;
		return command;
	}
	forClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.tok.peek(LexContext.Normal).token === Token.LParen) return this.cStyleFor(pos);
		const name = this.readRequiredWord("for");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "For",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return {
				type: "For",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return {
			type: "For",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	cStyleFor(pos) {
		const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
		if (this.tok.peek(LexContext.CommandStart).token === Token.Semi) this.tok.next(LexContext.CommandStart);
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	whileClause() {
		return this.whileOrUntil("while");
	}
	untilClause() {
		return this.whileOrUntil("until");
	}
	whileOrUntil(kind) {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error(`maximum ${kind} nesting depth exceeded`, pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
			return {
				type: "While",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				kind,
				clause: this.makeCompoundList([]),
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const clauseCommands = this.list();
		const emptyClausePos = this.emptyListPos(clauseCommands);
		const clause = this.makeCompoundList(clauseCommands);
		this.skipSemi();
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		else if (emptyClausePos >= 0) this.error(`expected command after '${kind}'`, emptyClausePos);
		const body = this.doBody(hasDo);
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "While",
			pos,
			end,
			kind,
			clause,
			body: this.makeCompoundList(body)
		};
	}
	caseClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const word = this.readRequiredWord("case");
		this.skipNewlines(LexContext.CommandStart);
		if (!this.accept(Token.In, LexContext.CommandStart)) this.error("expected 'in' after 'case' word", this.tok.getPos());
		this.skipNewlines(LexContext.CasePattern);
		if (this.syntaxDepth >= 256) {
			this.error("maximum case nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Esac);
			if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
			return {
				type: "Case",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				word,
				items: []
			};
		}
		this.syntaxDepth++;
		const items = [];
		let invalid = false;
		let t = this.tok.peek(LexContext.CasePattern).token;
		while (t !== Token.Esac && t !== Token.EOF) {
			const itemPos = this.tok.peek(LexContext.Normal).pos;
			this.accept(Token.LParen, LexContext.Normal);
			const pattern = [];
			let expectWord = true;
			let next = this.tok.peek(LexContext.Normal);
			while (next.token !== Token.RParen && next.token !== Token.EOF) {
				if (next.token === (expectWord ? Token.Word : Token.Pipe)) expectWord = !expectWord;
				else if (!invalid) {
					this.unexpectedToken(next);
					invalid = true;
				}
				const tok = this.tok.next(LexContext.Normal);
				if (tok.token === Token.Word) pattern.push(this.toWord(tok));
				next = this.tok.peek(LexContext.Normal);
			}
			if (expectWord && next.token === Token.RParen && !invalid) {
				this.unexpectedToken(next);
				invalid = true;
			}
			const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
			const cmds = this.list();
			const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
			const item = {
				type: "CaseItem",
				pos: itemPos,
				end: cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos,
				pattern,
				body: cmds.length > 0 ? this.makeCompoundList(cmds) : {
					type: "CompoundList",
					pos: bodyPos,
					end: bodyPos,
					commands: []
				},
				terminator: void 0
			};
			const after = this.tok.peek(LexContext.CommandStart);
			t = after.token;
			if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
				const termTok = this.tok.next(LexContext.CommandStart);
				item.terminator = CASE_TERMINATORS[termTok.token];
				item.end = termTok.end;
			} else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
				this.unexpectedToken(after);
				invalid = true;
			}
			items.push(item);
			this.skipNewlines(LexContext.CasePattern);
			t = this.tok.peek(LexContext.CasePattern).token;
		}
		const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "Case",
			pos,
			end,
			word,
			items
		};
	}
	selectClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readRequiredWord("select");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "Select",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum select nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
			return {
				type: "Select",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
		return {
			type: "Select",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	testCommand() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const expr = this.parseTestOr();
		const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
		if (closeEnd < 0) this.error("expected ']]' to close '[['", this.tok.getPos());
		return {
			type: "TestCommand",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			expression: expr
		};
	}
	parseTestOr() {
		const first = this.parseTestAnd();
		if (this.tok.peek(LexContext.TestMode).token !== Token.Or) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestAnd());
		} while (this.tok.peek(LexContext.TestMode).token === Token.Or);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "||",
			operands
		};
	}
	parseTestAnd() {
		const first = this.parseTestNot();
		if (this.tok.peek(LexContext.TestMode).token !== Token.And) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestNot());
		} while (this.tok.peek(LexContext.TestMode).token === Token.And);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "&&",
			operands
		};
	}
	parseTestNot() {
		let t = this.tok.peek(LexContext.TestMode);
		if (!isTestNegation(t)) return this.parseTestPrimary();
		const negations = [];
		while (isTestNegation(t)) {
			const bang = this.tok.next(LexContext.TestMode);
			negations.push({
				type: "Negation",
				pos: bang.pos,
				end: bang.end
			});
			t = this.tok.peek(LexContext.TestMode);
		}
		const operand = this.parseTestPrimary();
		return {
			type: "TestNot",
			pos: negations[0].pos,
			end: operand.end,
			negations,
			operand
		};
	}
	parseTestPrimary() {
		if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.TestMode).pos;
			if (this.syntaxDepth >= 256) {
				this.error("maximum test group nesting depth exceeded", openPos);
				const closeEnd = this.tok.skipTestGroup();
				if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
				return {
					type: "TestGroup",
					pos: openPos,
					end: closeEnd >= 0 ? closeEnd : openPos,
					expression: {
						type: "TestUnary",
						pos: openPos,
						end: openPos,
						operator: "-n",
						operand: new WordImpl("", openPos, openPos)
					}
				};
			}
			this.syntaxDepth++;
			const expr = this.parseTestOr();
			this.syntaxDepth--;
			const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
			if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
			return {
				type: "TestGroup",
				pos: openPos,
				end: closeEnd >= 0 ? closeEnd : openPos,
				expression: expr
			};
		}
		const first = this.tok.next(LexContext.TestMode);
		if (first.token === Token.And || first.token === Token.Or) this.unexpectedToken(first);
		const val = first.value;
		const firstPos = first.pos;
		const firstEnd = first.end;
		if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
			if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
				const operand = this.readTestOperand();
				return {
					type: "TestUnary",
					pos: firstPos,
					end: operand.end,
					operator: val,
					operand
				};
			}
			this.error("expected operand after unary test operator", firstEnd);
			return {
				type: "TestUnary",
				pos: firstPos,
				end: firstEnd,
				operator: val,
				operand: new WordImpl("", firstEnd, firstEnd)
			};
		}
		const nt = this.tok.peek(LexContext.TestMode);
		if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
			const op = this.tok.next(LexContext.TestMode).value;
			let right;
			if (op === "=~") {
				const token = this.tok.readTestRegexWord();
				right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
			} else right = this.readTestOperand();
			const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
			return {
				type: "TestBinary",
				pos: firstPos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
		return {
			type: "TestUnary",
			pos: firstPos,
			end: w.end,
			operator: "-n",
			operand: w
		};
	}
	readTestOperand() {
		const t = this.tok.next(LexContext.TestMode);
		if (t.keywordEligible && (t.value === "<" || t.value === ">")) this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
		return this.toWord(t);
	}
	functionDef() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readWord(LexContext.FunctionName);
		let body;
		if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.CommandStart).pos;
			if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
				this.tok.next(LexContext.CommandStart);
				this.skipNewlines(LexContext.CommandStart);
				body = this.commandAsBody();
			} else body = this.withRedirects(this.subshellBody(openPos));
		} else {
			this.skipNewlines(LexContext.CommandStart);
			body = this.commandAsBody();
		}
		return {
			type: "Function",
			pos,
			end: body.end,
			name,
			body
		};
	}
	simpleCommandOrFunction(coproc) {
		const prefix = [];
		const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
		let lastEnd = cmdPos;
		let ctx = LexContext.CommandStart;
		for (;;) {
			const t = this.tok.peek(ctx).token;
			if (t === Token.Assignment) {
				const assignment = this.tok.next(ctx);
				lastEnd = assignment.end;
				prefix.push(this.parseAssignment(assignment));
			} else if (t === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				prefix.push(redirect);
				lastEnd = redirect.end;
			} else break;
			ctx = LexContext.CommandPrefix;
		}
		if (this.tok.peek(LexContext.Normal).token !== Token.Word) return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
		const nameToken = this.tok.next(LexContext.Normal);
		const keyword = nameToken.keywordEligible ? nameToken.value : "";
		const name = this.toWord(nameToken);
		ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
		lastEnd = name.end;
		const suffix = [];
		if (coproc) while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
			const token = this.tok.next(LexContext.CommandPrefix);
			const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
			suffix.push(word);
			lastEnd = word.end;
		}
		if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
			this.tok.next(LexContext.Normal);
			if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
				this.tok.next(LexContext.Normal);
				this.skipNewlines(LexContext.CommandStart);
				const body = this.commandAsBody();
				return {
					type: "Function",
					pos: name.pos,
					end: body.end,
					name,
					body
				};
			}
		}
		for (;;) {
			const st = this.tok.peek(ctx).token;
			if (st === Token.Word || st === Token.Assignment) {
				const token = this.tok.next(ctx);
				const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
				suffix.push(w);
				lastEnd = w.end;
			} else if (st === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				suffix.push(redirect);
				lastEnd = redirect.end;
			} else break;
		}
		return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
	}
	readRedirect(ctx) {
		const t = this.tok.next(ctx);
		const tPos = t.pos;
		const tEnd = t.end;
		const descriptor = t.fileDescriptor !== void 0 ? {
			type: "FileDescriptor",
			pos: tPos,
			end: t.descriptorEnd,
			value: t.fileDescriptor
		} : t.variableName !== void 0 ? {
			type: "FileDescriptorVariable",
			pos: tPos,
			end: t.descriptorEnd,
			name: t.variableName
		} : void 0;
		const hasTarget = t.targetEnd > t.targetPos;
		if (!hasTarget) this.error("expected redirect target", t.targetPos);
		if (t.value === "<<" || t.value === "<<-") {
			const r = {
				type: "HereDoc",
				pos: tPos,
				end: tEnd,
				operator: t.value,
				descriptor,
				delimiter: hasTarget ? {
					type: "HereDocDelimiter",
					pos: t.targetPos,
					end: t.targetEnd,
					text: this.source.slice(t.targetPos, t.targetEnd),
					value: t.content ?? "",
					quoted: t.delimiterQuoted
				} : void 0,
				body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
				closing: void 0
			};
			if (hasTarget) this.tok.registerHereDocTarget(r);
			return r;
		}
		const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
		return t.value === "<<<" ? {
			type: "HereString",
			pos: tPos,
			end: tEnd,
			operator: "<<<",
			descriptor,
			target
		} : {
			type: "Redirect",
			pos: tPos,
			end: tEnd,
			operator: REDIRECT_OPS[t.value] ?? ">",
			descriptor,
			target
		};
	}
	commandAsBody() {
		const cmd = this.command();
		if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc") return cmd;
		this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
		return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
	}
	readWord(ctx) {
		return this.toWord(this.tok.next(ctx));
	}
	readRequiredWord(keyword) {
		const t = this.tok.peek(LexContext.Normal);
		if (t.token === Token.Word) return this.toWord(this.tok.next(LexContext.Normal));
		if (t.token !== Token.EOF) this.error(`expected word after '${keyword}'`, t.pos);
		return new WordImpl("", t.pos, t.pos);
	}
	toWord(tok) {
		const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
		const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
		return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	toWordFromPosEnd(tok, pos, end) {
		if (tok.pos === pos && tok.end === end) return this.toWord(tok);
		return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	parseAssignment(token) {
		const text = token.raw ? token.value : this.source.slice(token.pos, token.end);
		return new AssignmentImpl(text, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
	}
	makeCompoundList(commands) {
		const p = this.tok.getPos();
		return {
			type: "CompoundList",
			pos: commands.length > 0 ? commands[0].pos : p,
			end: commands.length > 0 ? commands[commands.length - 1].end : p,
			commands
		};
	}
};

// src/references/syntax/templates.ts
const PAIRS = [["{{", "}}"], ["{%", "%}"]];
function maskTemplates$1(text) {
	return PAIRS.reduce((masked, [open, close]) => maskPair(masked, open, close), text);
}
function maskPair(text, open, close) {
	let from = text.indexOf(open);
	if (from === -1) return text;
	const pieces = [];
	let at = 0;
	while (from !== -1) {
		const lineEnd = endOfLine$1(text, from);
		const stop = text.slice(from, lineEnd).indexOf(close, open.length);
		if (stop === -1) {
			from = text.indexOf(open, lineEnd);
			continue;
		}
		const start = from > 0 && text[from - 1] === "$" ? from - 1 : from;
		const end = from + stop + close.length;
		pieces.push(text.slice(at, start), "".repeat(end - start));
		at = end;
		from = text.indexOf(open, end);
	}
	pieces.push(text.slice(at));
	return pieces.join("");
}
function endOfLine$1(text, at) {
	const newline = text.indexOf("\n", at);
	return newline === -1 ? text.length : newline;
}

// src/references/syntax/shell.ts
const MAX_SCRIPTS = 16;
function readShellSyntax(file) {
	const view = withoutTemplates(file);
	const tree = parse(view.text);
	const commands = [];
	const assignments = [];
	const compared = [];
	const functions = /* @__PURE__ */ new Set();
	const covered = [];
	const stack = [{
		node: tree,
		view,
		inside: null,
		next: null,
		depth: 0
	}];
	for (let visit = stack.pop(); visit !== void 0; visit = stack.pop()) {
		const { node, view: here, inside } = visit;
		const word = (child) => ({
			node: child,
			view: here,
			inside
		});
		if (here === view && COVERING.has(node.type)) covered.push({
			start: node.pos,
			end: node.end
		});
		if (node.type === "Command") commands.push(commandOf(node, visit));
		if (node.type === "Assignment") assignments.push(assignmentOf(node, visit));
		if (node.type === "For" || node.type === "Select") assignments.push({
			name: node.name.value,
			words: (node.wordlist ?? []).map(word),
			kind: "loop",
			inside
		});
		if (node.type === "ParameterExpansion" && node.operation?.type === "Default" && /=$/.test(node.operation.operator)) assignments.push({
			name: node.parameter,
			words: [node.operation.operand].map(word),
			kind: "value",
			inside
		});
		if (node.type === "TestBinary") compared.push(word(node.left), word(node.right));
		if (node.type === "CaseItem") append(compared, node.pattern.map(word));
		if (node.type === "Function") functions.add(node.name.value);
		pushChildren(visit, stack);
	}
	const error = tree.errors?.[0] ?? null;
	return {
		view,
		commands,
		assignments,
		compared,
		functions,
		comments: commentsOf(view.text, covered),
		error
	};
}
const COVERING = /* @__PURE__ */ new Set(["Word", "HereDocBody"]);
function pushChildren({ node, view, inside, next, depth }, stack) {
	if (depth > MAX_SCRIPTS) return;
	const name = node.type === "Function" ? node.name.value : inside;
	const readers = /* @__PURE__ */ new Map();
	if (node.type === "Pipeline") for (const [index, command] of node.commands.entries()) {
		const last = index === node.commands.length - 1;
		readers.set(command, last ? next : firstWord(node.commands[index + 1]));
	}
	const children = [];
	forEachChild(node, (child) => {
		const reader = readers.get(child);
		children.push({
			node: child,
			view: viewOf$2(child, view),
			inside: name,
			next: reader === void 0 ? next : reader,
			depth: child.type === "Script" ? depth + 1 : depth
		});
	});
	for (const child of children.reverse()) stack.push(child);
}
function firstWord(node) {
	return node?.type === "Command" ? node.name?.value ?? null : null;
}
function viewOf$2(node, view) {
	if (node.type !== "Script" || node.source === void 0) return view;
	return embeddedView(view, node.source, new Uint32Array(node.source.length + 1).fill(node.pos));
}
function commandOf(node, { view, inside, next }) {
	const word = (child) => ({
		node: child,
		view,
		inside
	});
	const names = node.name === void 0 ? [] : [word(node.name)];
	const words = node.args.map((argument) => word(argument.type === "Word" ? argument : wordOfAssignment(argument)));
	const hereDocs = [];
	const targets = [];
	for (const redirect of node.redirects) if (redirect.type === "HereDoc") hereDocs.push(word(wordOfHereDoc(redirect)));
	else if (redirect.type === "HereString" && redirect.target !== void 0) hereDocs.push(word(redirect.target));
	else if (redirect.type === "Redirect" && redirect.operator.startsWith(">") && redirect.target !== void 0) targets.push(word(redirect.target));
	return {
		words: [...names, ...words],
		hereDocs,
		targets,
		next
	};
}
function wordOfAssignment({ pos, end, text, value }) {
	const parts = value.type === "Word" && value.parts !== void 0 ? value.parts : null;
	if (parts === null) return {
		type: "Word",
		text,
		value: text,
		pos,
		end
	};
	const start = value.pos;
	const name = text.slice(0, start - pos);
	return {
		type: "Word",
		text,
		value: text,
		pos,
		end,
		parts: [{
			type: "Literal",
			pos,
			end: start,
			value: name,
			text: name
		}, ...parts]
	};
}
function wordOfHereDoc({ body }) {
	return {
		type: "Word",
		text: body.text,
		value: body.text,
		pos: body.pos,
		end: body.end,
		parts: body.parts
	};
}
function assignmentOf(node, { view, inside }) {
	const value = node.value;
	if (value.type === "ArrayValue") {
		const words = value.elements.map((child) => ({
			node: child,
			view,
			inside
		}));
		return {
			name: node.name,
			words,
			kind: "array",
			inside
		};
	}
	return {
		name: node.name,
		words: [{
			node: value,
			view,
			inside
		}],
		kind: "value",
		inside
	};
}
function commentsOf(text, covered) {
	const comments = [];
	covered.sort((a, b) => a.start - b.start);
	let at = 0;
	for (const { start, end } of [...covered, {
		start: text.length,
		end: text.length
	}]) {
		while (at < start) {
			const hash = text.indexOf("#", at);
			if (hash === -1 || hash >= start) break;
			const newline = text.indexOf("\n", hash);
			const stop = newline === -1 ? text.length : newline;
			comments.push({
				start: hash + 1,
				end: stop
			});
			at = stop;
		}
		at = Math.max(at, end);
	}
	return comments;
}
const MISSPELT_DEFAULT = /(\$\{[A-Za-z_]\w{0,100}):(?=[A-Za-z][\w.-]{0,95}\/[A-Za-z])/g;
function withoutTemplates(file) {
	const text = maskTemplates$1(file.text).replace(MISSPELT_DEFAULT, "$1-");
	if (text.includes("\r")) return withoutReturns(file, text);
	return text === file.text ? file : {
		path: file.path,
		text,
		locate: file.locate
	};
}
function withoutReturns(file, text) {
	const offsets = [];
	for (let at = 0; at < text.length; at += 1) if (text[at] !== "\r" || text[at + 1] !== "\n") offsets.push(at);
	offsets.push(text.length);
	return embeddedView(file, text.replaceAll("\r\n", "\n"), offsets);
}

// src/references/syntax/shell-values.ts
const MAX_SPLICE$1 = 8192;
function shellValues(script, outer = /* @__PURE__ */ new Map()) {
	const definitions = definitionsOf(script);
	const arrays = arraysOf(script);
	const known = /* @__PURE__ */ new Map();
	const resolved = /* @__PURE__ */ new Map();
	const busy = /* @__PURE__ */ new Set();
	let budget = 4 * script.view.text.length + 1e6;
	return {
		of: valuesOf,
		spread: (words) => words.flatMap((word) => elements(word) ?? [word]),
		variables: { get: (name) => variable(name, null) }
	};
	function elements(word) {
		const found = elementsOf(word, arrays);
		budget -= found === null ? 0 : 32 * found.length;
		return budget < 0 ? null : found;
	}
	function valuesOf(word) {
		const cached = known.get(word.node);
		if (cached !== void 0) return cached;
		const { node, view } = word;
		const pieces = node.parts === void 0 ? [runs(view, node, node.value)] : node.parts.flatMap(alternatives(word));
		const values = products(pieces).map((parts) => assemble(view, parts, {
			start: node.pos,
			end: node.end
		}));
		if (busy.size === 0) known.set(node, values);
		return values;
	}
	function alternatives(word) {
		return (part) => {
			if (part.type === "DoubleQuoted" || part.type === "LocaleString") return part.parts.flatMap(alternatives(word));
			if (part.type === "SingleQuoted") return [[[literal$4(part.value, part.pos + 1, part.end - 1)]]];
			if (part.type === "Literal" || part.type === "AnsiCQuoted" || part.type === "Glob") return [runs(word.view, part, part.value)];
			if (part.type === "SimpleExpansion") return [filled(part, variable(part.text.slice(1), word.inside))];
			if (part.type === "ParameterExpansion") return [filled(part, expansion(part, word))];
			if (part.type === "BraceExpansion") return [braces(part.text, part.pos)];
			return [part.type === "CommandExpansion" ? printed(part, word) : [[hole$1(part)]]];
		};
	}
	function printed(part, word) {
		const node = printedBy(part.script);
		return node === null ? [[hole$1(part)]] : filled(part, valuesOf({
			...word,
			node
		}));
	}
	function filled(at, values) {
		const parts = values.map((value) => {
			budget -= value.text.length;
			if (value.text.length > MAX_SPLICE$1 || budget < 0) return [hole$1(at)];
			return [{
				text: value.text,
				start: at.pos,
				end: at.end,
				verbatim: false,
				origin: value
			}];
		});
		return parts.length === 0 ? [[hole$1(at)]] : parts;
	}
	function expansion(part, word) {
		if (part.prefix !== void 0) return [];
		const { operation } = part;
		if (!(operation === void 0 || operation.type === "Default")) return [];
		const values = variable(part.parameter, word.inside);
		if (operation === void 0 || operation.operator.endsWith("?")) return values;
		const operand = operation.type === "Default" ? operation.operand : null;
		return operand === null ? values : distinct([...values, ...valuesOf({
			...word,
			node: operand
		})]);
	}
	function variable(name, inside) {
		const key = /^\d+$/.test(name) ? argumentKey(inside, name) : name;
		const cached = resolved.get(key);
		if (cached !== void 0) return cached;
		if (busy.has(key) || busy.size > 40) return [];
		busy.add(key);
		const values = [...outer.get(name) ?? []];
		for (const definition of definitions.get(key) ?? []) {
			if (values.length >= 2 * 32) break;
			const found = valuesOf(definition.word);
			append(values, definition.split ? found.flatMap(fieldsOf$1) : found);
		}
		busy.delete(key);
		const all = distinct(values);
		if (busy.size === 0) resolved.set(key, all);
		return all;
	}
}
function definitionsOf(script) {
	const definitions = /* @__PURE__ */ new Map();
	const add = (key, definition) => addTo(definitions, key, definition);
	for (const { name, words, kind } of script.assignments) for (const word of words) add(name, {
		word,
		split: kind === "loop" && word.node.text.startsWith("$")
	});
	for (const { words } of script.commands) {
		const called = words[0]?.node.value ?? "";
		if (!script.functions.has(called)) continue;
		for (const [index, word] of words.slice(1).entries()) add(argumentKey(called, String(index + 1)), {
			word,
			split: false
		});
	}
	return definitions;
}
function argumentKey(inside, name) {
	return `${inside ?? ""}\0${name}`;
}
function arraysOf(script) {
	const arrays = /* @__PURE__ */ new Map();
	for (const { name, words, kind } of script.assignments) {
		if (kind !== "array") continue;
		const list = arrays.get(name);
		if (list === void 0) arrays.set(name, [...words]);
		else append(list, words);
	}
	return arrays;
}
function elementsOf({ node }, arrays) {
	const [only, ...more] = node.parts ?? [];
	const inner = only?.type === "DoubleQuoted" && only.parts.length === 1 ? only.parts[0] : only;
	if (more.length > 0 || inner?.type !== "ParameterExpansion") return null;
	if (inner.operation !== void 0 || inner.index?.value !== "@" && inner.index?.value !== "*") return null;
	return arrays.get(inner.parameter) ?? null;
}
function fieldsOf$1(value) {
	return [...value.text.matchAll(/[^\s,]+/g)].map((match) => sliceOf(value, match.index, match.index + match[0].length));
}
function distinct(values) {
	const byText = /* @__PURE__ */ new Map();
	for (const value of values) if (!byText.has(value.text)) byText.set(value.text, value);
	return [...byText.values()].slice(0, 2 * 32);
}
function printedBy(script) {
	const [statement, ...more] = script?.commands ?? [];
	if (statement === void 0 || more.length > 0 || script?.source !== void 0) return null;
	const { command } = statement;
	if (command.type !== "Command") return null;
	const { name, args, redirects } = command;
	const [only, ...others] = [...args, ...redirects];
	if (only === void 0 || others.length > 0) return null;
	const word = only.type === "HereDoc" ? wordOfHereDoc(only) : only;
	const program = only.type === "HereDoc" ? "cat" : "echo";
	return word.type === "Word" && name?.value === program && !/\$\(|`/.test(word.text) ? word : null;
}
function literal$4(text, start, end) {
	return {
		text,
		start,
		end,
		verbatim: true,
		origin: null
	};
}
function hole$1({ pos, end }) {
	return {
		text: "",
		start: pos,
		end,
		verbatim: false,
		origin: null
	};
}
function runs(view, { pos, end }, value) {
	if (end - pos === value.length) return [[literal$4(value, pos, end)]];
	const parts = [];
	let at = pos;
	let start = pos;
	let from = 0;
	let to = 0;
	while (at < end && to < value.length) {
		if (view.text[at] === value[to]) {
			at += 1;
			to += 1;
			continue;
		}
		if (to > from) parts.push(literal$4(value.slice(from, to), start, at));
		if (view.text[at] !== "\\") return [[{
			text: value,
			start: pos,
			end,
			verbatim: false,
			origin: null
		}]];
		at += view.text[at + 1] === "\n" ? 2 : 1;
		start = at;
		from = to;
	}
	if (to > from) parts.push(literal$4(value.slice(from, to), start, at));
	return [parts];
}
function braces(text, pos) {
	const inner = text.slice(1, -1);
	if (!inner.includes(",") || /[{}$"'\\]/.test(inner)) return [[hole$1({
		pos,
		end: pos + text.length
	})]];
	let at = pos + 1;
	return inner.split(",").map((item) => {
		const part = literal$4(item, at, at + item.length);
		at += item.length + 1;
		return [part];
	});
}

// src/references/shell.ts
const shell = {
	id: "shell",
	title: "Shell scripts",
	documentation: "https://www.gnu.org/software/bash/manual/bash.html",
	forms: [
		"vllm serve org/name",
		"hf download org/name --revision v1",
		"MODEL_ID=\"$1\"; vllm serve \"$MODEL_ID\"",
		"for size in 7b 13b; do hf download org/name-$size; done",
		"git clone https://huggingface.co/org/name",
		"curl localhost/v1/completions -d '{\"model\": \"org/name\"}'"
	],
	language: "shell",
	applies: (path) => /\.(?:sh|bash|zsh|ksh|bats|envrc|slurm|sbatch|pbs|qsub|lsf|command)$|(?:^|\/)\.(?:bashrc|profile|envrc)$/.test(path),
	extract: (file, context) => {
		if (!mayUseModels(file.text)) return {
			references: [],
			problems: []
		};
		const { references, problems } = extractShell(file, context);
		return {
			references,
			problems: shell.applies(file.path) ? problems : []
		};
	}
};
const MAX_DEPTH$3 = 4;
function extractShell(file, context, variables = /* @__PURE__ */ new Map(), depth = 0) {
	if (depth >= MAX_DEPTH$3) return {
		references: [],
		problems: []
	};
	const script = readShellSyntax(file);
	const values = shellValues(script, variables);
	const reader = commandReader(context, values.variables, depth + 1);
	return {
		references: [
			...script.assignments.flatMap((assignment) => assignedModels(assignment.name, assignment.words.map(values.of), reader)),
			...script.commands.flatMap((command) => commandModels(command, script, values, reader)),
			...script.compared.flatMap((word) => values.of(word).flatMap((value) => mentionsAs("compared-value", value, context.mirrors))),
			...script.comments.flatMap(({ start, end }) => mentionsAs("comment", verbatim(script.view, start, end), context.mirrors))
		],
		problems: problemsOf$1(script)
	};
}
function problemsOf$1({ error, view }) {
	if (error === null) return [];
	const location = view.locate(Math.min(error.pos, view.text.length), Math.min(error.pos, view.text.length));
	return [{
		stage: "find",
		subject: view.path,
		reason: `"${view.path}" is not valid shell at line ${location.line} (${error.message}); what could be made out was read`,
		hint: null,
		location,
		severity: "notice"
	}];
}
function commandReader(context, variables, depth = 0) {
	const seen = /* @__PURE__ */ new Set();
	return {
		context,
		read(language, value) {
			const key = `${language}\0${value.text}`;
			if (value.borrowed && seen.has(key)) return [];
			seen.add(key);
			if (language === "shell") return extractShell(value, context, variables, depth).references;
			return context.embed(language, value).references;
		}
	};
}
function commandModels(command, script, values, reader) {
	const words = values.spread(command.words).map(values.of);
	const name = words[0]?.[0]?.text ?? "";
	const target = command.targets.map(({ node }) => node.value).find((path) => path !== "/dev/null") ?? null;
	const documents = documentModels$1(command.hereDocs, values, words, target, reader);
	if (script.functions.has(name) || !COMMANDS.has(name)) append(documents, defaultsOf(words, reader));
	if (/^(?:echo|printf)$/.test(name) && (target !== null || command.next !== null)) return [...documents, ...printedModels(words.slice(1), target, command.next, reader)];
	if (name === "echo" || name === "printf") append(documents, returnedModels(command, script, words, reader));
	return [...documents, ...readCommandLine(words, reader)];
}
function defaultsOf(words, { context }) {
	const texts = words.slice(1).map((word) => word[0]?.text ?? "");
	const flag = texts.findIndex((text) => text.startsWith("-"));
	const key = texts.slice(0, flag === -1 ? texts.length : flag).find((text) => /^[A-Z][A-Z0-9_]+$/.test(text));
	const meaning = key === void 0 ? "none" : keyMeaning(key);
	if (meaning !== "strong" && meaning !== "weak") return [];
	const place = {
		how: "shell-function-default",
		meaning,
		mirrors: context.mirrors
	};
	return words.slice(1).flatMap((word) => word.flatMap((value) => namedModels(value, place)));
}
function returnedModels({ words: [printing] }, { view }, words, { context }) {
	const name = printing?.inside ?? null;
	const meaning = name === null ? "none" : keyMeaning(name);
	if (meaning !== "strong" && meaning !== "weak" && meaning !== "tokenizer") return [];
	if (!view.text.includes(`$(${name}`) && !view.text.includes(`\`${name}`)) return [];
	const place = {
		how: "shell-function-result",
		meaning,
		mirrors: context.mirrors
	};
	return words.slice(1).flatMap((word) => word.flatMap((value) => namedModels(value, place)));
}
function printedModels(words, target, next, reader) {
	return words.flatMap((word) => word.flatMap((value) => {
		const language = languageOfText(value.text, target, next);
		if (language !== null) return reader.read(language, value);
		return mentionsAs("shown-text", value, reader.context.mirrors);
	}));
}
function documentModels$1(documents, values, words, target, reader) {
	if (documents.length === 0) return [];
	const texts = words.map((word) => word[0]?.text ?? "");
	const program = texts.find((text) => /^[A-Za-z]/.test(text)) ?? null;
	const file = target ?? fileArgument(texts);
	return documents.flatMap((document) => {
		const [value] = values.of(document);
		if (value === void 0) return [];
		const language = languageOfText(value.text, file, program) ?? (program === "read" ? "shell" : null);
		if (language !== null) return reader.read(language, value);
		return mentionsAs("shown-text", value, reader.context.mirrors);
	});
}
function fileArgument(texts) {
	if (/^(?:kubectl|oc|k3s|helm)$/.test(texts[0] ?? "")) return "manifest.yaml";
	return texts.find((text, index) => index > 0 && /\.\w+$/.test(text)) ?? null;
}

// src/references/syntax/interpolation.ts
const MAX_SPLICE = 8192;
const MAX_NESTING = 4;
function assemblyOf(view) {
	return {
		path: view.path,
		text: view.text,
		borrowed: false,
		lengthened: false,
		locate: view.locate,
		written: (start, end) => view.text.slice(start, end)
	};
}
function interpolate(view, variables) {
	const whole = {
		start: 0,
		end: view.text.length
	};
	if (!view.text.includes("$")) return [assemblyOf(view)];
	return products(piecesOf$1(view, whole.start, whole.end, variables, 0)).map((parts) => assemble(view, parts, whole));
}
const REFERENCE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(:?[-=?+]|\})|\(([A-Za-z_]\w*)\))/y;
function piecesOf$1(view, from, to, variables, depth) {
	const { text } = view;
	const pieces = [];
	let plain = from;
	let at = text.indexOf("$", from);
	while (at !== -1 && at < to) {
		if (text[at + 1] === "$") {
			at = text.indexOf("$", at + 2);
			continue;
		}
		REFERENCE.lastIndex = at;
		const match = REFERENCE.exec(text);
		if (match === null) {
			at = text.indexOf("$", at + 1);
			continue;
		}
		const [, bare, braced, operator, parenthesised] = match;
		const start = REFERENCE.lastIndex;
		const hasDefault = operator !== void 0 && operator !== "}";
		const close = hasDefault ? closingBrace(text, start, to) : start;
		if (close === -1) break;
		const end = hasDefault ? close + 1 : start;
		const name = bare ?? braced ?? parenthesised ?? "";
		if (at > plain) pieces.push([[literal$3(text, plain, at)]]);
		const values = (variables.get(name) ?? []).map((value) => [spliced(value, at, end)]);
		const fallback = hasDefault && !operator.endsWith("?") && depth < MAX_NESTING ? products(piecesOf$1(view, start, close, variables, depth + 1)) : [];
		const all = [...values, ...fallback];
		pieces.push(all.length === 0 ? [[hole(at, end)]] : all);
		plain = end;
		at = text.indexOf("$", end);
	}
	if (to > plain || pieces.length === 0) pieces.push([[literal$3(text, plain, to)]]);
	return pieces;
}
function closingBrace(text, from, to) {
	let depth = 0;
	for (let at = from; at < Math.min(to, from + MAX_SPLICE); at += 1) {
		if (text[at] === "{") depth += 1;
		if (text[at] !== "}") continue;
		if (depth === 0) return at;
		depth -= 1;
	}
	return -1;
}
function literal$3(text, start, end) {
	return {
		text: text.slice(start, end),
		start,
		end,
		verbatim: true,
		origin: null
	};
}
function spliced(value, start, end) {
	return value.text.length > MAX_SPLICE ? hole(start, end) : {
		text: value.text,
		start,
		end,
		verbatim: false,
		origin: value
	};
}
function hole(start, end) {
	return {
		text: "",
		start,
		end,
		verbatim: false,
		origin: null
	};
}

// src/references/syntax/string-escapes.ts
const SIMPLE = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v",
	"0": "\0",
	"\n": ""
};
const CODE = /x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})/y;
function unescapeString(text, start, end) {
	const raw = text.slice(start, end);
	if (!raw.includes("\\")) return {
		value: raw,
		offsets: start
	};
	let value = "";
	const offsets = [];
	const add = (piece, at) => {
		for (let unit = 0; unit < piece.length; unit += 1) offsets.push(start + at);
		value += piece;
	};
	for (let at = 0; at < raw.length;) {
		const character = raw.charAt(at);
		if (character !== "\\" || at + 1 >= raw.length) {
			add(character, at);
			at += 1;
			continue;
		}
		CODE.lastIndex = at + 1;
		const code = CODE.exec(raw);
		const digits = code?.[1] ?? code?.[2] ?? code?.[3] ?? code?.[4];
		if (code !== null && digits !== void 0) {
			const point = Number.parseInt(digits, 16);
			add(point <= 1114111 ? String.fromCodePoint(point) : "�", at);
			at += 1 + code[0].length;
			continue;
		}
		const next = raw.charAt(at + 1);
		add(SIMPLE[next] ?? next, at);
		at += 2;
	}
	offsets.push(end);
	return {
		value,
		offsets
	};
}
function singleBraces({ value, offsets }) {
	if (!/\{\{|\}\}/.test(value)) return {
		value,
		offsets
	};
	const offsetAt = (unit) => typeof offsets === "number" ? offsets + unit : offsets[unit] ?? 0;
	const kept = [];
	let text = "";
	for (let unit = 0; unit < value.length; unit += 1) {
		const character = value.charAt(unit);
		text += character;
		kept.push(offsetAt(unit));
		if (/[{}]/.test(character) && value.charAt(unit + 1) === character) unit += 1;
	}
	kept.push(offsetAt(value.length));
	return {
		value: text,
		offsets: kept
	};
}

// src/references/syntax/quoted-words.ts
const WORD = /(?:[^\s"'\\]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?)+/g;
function quotedWords(view) {
	return [...view.text.matchAll(WORD)].map((match) => unquotedView(view, match.index, match.index + match[0].length));
}
function unquotedView(view, start, end) {
	const raw = view.text.slice(start, end);
	if (!/["'\\]/.test(raw)) return embeddedView(view, raw, start);
	let text = "";
	const offsets = [];
	let quote = "";
	for (let at = 0; at < raw.length; at += 1) {
		const character = raw.charAt(at);
		if (quote === "" && (character === "\"" || character === "'")) {
			quote = character;
			continue;
		}
		if (character === quote) {
			quote = "";
			continue;
		}
		if (character === "\\" && quote !== "'" && at + 1 < raw.length) at += 1;
		text += raw.charAt(at);
		offsets.push(start + at);
	}
	offsets.push(offsets.length === 0 ? start : (offsets.at(-1) ?? start) + 1);
	return embeddedView(view, text, offsets);
}
function jsonWords(view) {
	const { text } = view;
	if (!/^\s*\[/.test(text) || !/\]\s*$/.test(text.slice(-200))) return null;
	const words = [];
	let at = text.indexOf("[") + 1;
	for (const match of text.matchAll(STRING$5)) {
		if (!/^[\s,]*$/.test(text.slice(at, match.index))) return null;
		const end = match.index + match[0].length;
		const { value, offsets } = unescapeString(text, match.index + 1, end - 1);
		words.push(embeddedView(view, value, offsets));
		at = end;
	}
	return /^[\s,]*\]\s*$/.test(text.slice(at)) ? words : null;
}
const STRING$5 = /"(?:[^"\\]|\\.)*"/g;

// src/references/syntax/rewritten.ts
function rewritten(view, pattern, words) {
	const { text } = view;
	const pieces = [];
	const offsets = [];
	const keep = (from, to) => {
		pieces.push(text.slice(from, to));
		for (let at = from; at < to; at += 1) offsets.push(at);
	};
	let at = 0;
	for (const match of text.matchAll(pattern)) {
		keep(at, match.index);
		const put = words(match);
		at = match.index + match[0].length;
		pieces.push(put);
		for (let unit = 0; unit < put.length; unit += 1) offsets.push(Math.min(match.index + unit, at));
	}
	if (at === 0) return view;
	keep(at, text.length);
	offsets.push(text.length);
	return embeddedView(view, pieces.join(""), offsets);
}
function stretch(view, from, to) {
	if (from === 0 && to === view.text.length) return view;
	return {
		path: view.path,
		text: view.text.slice(from, to),
		locate: (start, end) => view.locate(from + start, from + end)
	};
}

// src/references/cmake.ts
const cmake = {
	id: "cmake",
	title: "CMake: variables, downloads, commands",
	documentation: "https://cmake.org/cmake/help/latest/manual/cmake-language.7.html",
	forms: [
		"set(MODEL_ID \"org/name\")",
		"file(DOWNLOAD https://huggingface.co/org/name/resolve/main/model.gguf ${TARGET})",
		"execute_process(COMMAND hf download org/name)"
	],
	language: null,
	applies: (path) => /(?:^|\/)CMakeLists\.txt$|\.cmake$/.test(path),
	extract(file, context) {
		if (!mayUseModels(file.text)) return {
			references: [],
			problems: []
		};
		const variables = /* @__PURE__ */ new Map();
		const reader = commandReader(context, variables);
		const references = [];
		const place = {
			how: "hub-url",
			meaning: "none",
			mirrors: context.mirrors
		};
		for (const part of partsOf$4(file.text)) {
			const view = stretch(file, part.start, part.end);
			if (part.command === null) {
				append(references, mentionsAs("comment", verbatim(file, part.start, part.end), context.mirrors));
				continue;
			}
			const words = quotedWords(view).map((word) => interpolate(word, variables));
			const [name, ...values] = words;
			if (/^(?:set|option)$/i.test(part.command) && name?.[0] !== void 0) {
				const [first = []] = values;
				variables.set(name[0].text, first);
				append(references, assignedModels(name[0].text, [first], reader));
				continue;
			}
			append(references, words.flat().flatMap((word) => hubUrls$1(word, place)));
			const command = words.findIndex(([word]) => word?.text === "COMMAND");
			if (command !== -1) append(references, readCommandLine(words.slice(command + 1), reader));
		}
		return {
			references,
			problems: []
		};
	}
};
const TOKEN$3 = /#[^\n]*|"(?:[^"\\]|\\[\s\S])*"|([A-Za-z_]\w*)[ \t]*\(|[()]/g;
function partsOf$4(text) {
	const parts = [];
	let open = null;
	let depth = 0;
	for (const match of text.matchAll(TOKEN$3)) {
		const [token, command] = match;
		if (token.startsWith("#") && open === null) parts.push({
			command: null,
			start: match.index,
			end: match.index + token.length
		});
		else if (open === null && command !== void 0) {
			open = {
				command,
				start: match.index + token.length
			};
			depth = 1;
		} else if (token.endsWith("(")) depth += 1;
		else if (token === ")" && open !== null) {
			depth -= 1;
			if (depth === 0) parts.push({
				...open,
				end: match.index
			});
			if (depth === 0) open = null;
		}
	}
	return parts;
}

// src/references/commands/argument-vector.ts
function extractArguments(words, context, variables = /* @__PURE__ */ new Map()) {
	return {
		references: readCommandLine(words.map((word) => interpolate(word, variables)), commandReader(context, variables)),
		problems: []
	};
}

// src/references/syntax/docker-instructions.ts
const INSTRUCTION = /^\s*([A-Za-z]+)(?:\s+|$)/;
const DOCUMENT$1 = /<<(-?)(["']?)([A-Za-z_]\w*)\2/g;
const ESCAPE = /^\s*#\s*escape\s*=\s*`\s*$/im;
function readDockerSyntax(file) {
	const { text } = file;
	const escaping = ESCAPE.test(text.slice(0, 500)) ? "`" : "\\";
	const lines = linesOf$1(text);
	const instructions = [];
	const comments = [];
	for (let at = 0; at < lines.length;) {
		const joined = joinedFrom(text, lines, at, escaping, comments);
		at = joined.next;
		const match = INSTRUCTION.exec(joined.text);
		if (match === null) continue;
		const keyword = (match[1] ?? "").toUpperCase();
		const offset = match[0].length;
		const head = {
			text: joined.text.slice(offset),
			offsets: joined.offsets.slice(offset)
		};
		const withDocuments = /^(?:RUN|COPY|ADD)$/.test(keyword) ? documentsOf(file, head, lines, at) : null;
		at = withDocuments?.next ?? at;
		const { text: rest, offsets } = withDocuments ?? head;
		instructions.push({
			keyword,
			rest: embeddedView(file, rest, offsets),
			documents: withDocuments?.documents ?? []
		});
	}
	return {
		instructions,
		comments
	};
}
function linesOf$1(text) {
	const lines = [];
	for (let start = 0; start <= text.length;) {
		const newline = text.indexOf("\n", start);
		const stop = newline === -1 ? text.length : newline;
		lines.push({
			start,
			end: text[stop - 1] === "\r" && stop > start ? stop - 1 : stop
		});
		start = stop + 1;
	}
	return lines;
}
function joinedFrom(text, lines, from, escaping, comments) {
	const pieces = [];
	const offsets = [];
	let at = from;
	let end = lines[from]?.end ?? 0;
	for (; at < lines.length; at += 1) {
		const line = lines[at];
		if (line === void 0) break;
		const content = text.slice(line.start, line.end);
		if (/^\s*#/.test(content)) {
			comments.push({
				start: line.start + content.indexOf("#") + 1,
				end: line.end
			});
			if (pieces.length === 0) return {
				text: "",
				offsets: [],
				next: at + 1
			};
			continue;
		}
		if (pieces.length > 0 && content.trim() === "") continue;
		const trimmed = content.trimEnd();
		const continues = trimmed.endsWith(escaping);
		const kept = continues ? trimmed.slice(0, -1) : content;
		pieces.push(kept);
		for (let index = 0; index < kept.length; index += 1) offsets.push(line.start + index);
		end = line.start + kept.length;
		if (!continues) {
			at += 1;
			break;
		}
	}
	offsets.push(end);
	return {
		text: pieces.join(""),
		offsets,
		next: at
	};
}
function documentsOf(file, head, lines, from) {
	if (!head.text.includes("<<")) return null;
	const documents = [];
	let next = from;
	for (const match of head.text.matchAll(DOCUMENT$1)) {
		const close = closingLine(file.text, lines, next, match[3] ?? "", match[1] === "-");
		if (close === null) return documents.length === 0 ? null : withBodies(file, head, lines, from, next, documents);
		const start = lines[next]?.start ?? 0;
		const end = lines[close]?.start ?? start;
		documents.push({
			text: embeddedView(file, file.text.slice(start, end), start),
			at: match.index
		});
		next = close + 1;
	}
	return documents.length === 0 ? null : withBodies(file, head, lines, from, next, documents);
}
function withBodies(file, head, lines, from, next, documents) {
	const start = lines[from]?.start ?? file.text.length;
	const end = lines[next - 1]?.end ?? start;
	const offsets = [...head.offsets.slice(0, -1), Math.max(0, start - 1)];
	for (let at = start; at <= end; at += 1) offsets.push(at);
	return {
		text: `${head.text}\n${file.text.slice(start, end)}`,
		offsets,
		documents,
		next
	};
}
function closingLine(text, lines, from, name, indented) {
	for (let at = from; at < lines.length; at += 1) {
		const line = lines[at];
		if (line === void 0) return null;
		const content = text.slice(line.start, line.end);
		if ((indented ? content.replace(/^\t+/, "") : content) === name) return at;
	}
	return null;
}

// src/references/dockerfile.ts
const dockerfile = {
	id: "dockerfile",
	title: "Dockerfiles, Containerfiles and Earthfiles",
	documentation: "https://docs.docker.com/reference/dockerfile/",
	forms: [
		"ARG MODEL_ID=org/name",
		"ENV MODEL_ID=org/name",
		"RUN hf download org/name",
		"RUN python -c \"AutoModel.from_pretrained('org/name')\"",
		"CMD [\"vllm\", \"serve\", \"org/name\"]",
		"ADD https://huggingface.co/org/name/resolve/main/model.gguf /models/"
	],
	language: "dockerfile",
	applies: (path) => /(?:^|\/)(?:[\w.-]*[._-])?(?:docker|container|earth)file(?:[._-][^/]*)?$/i.test(path) && !/ignore$/.test(path),
	extract: extractDockerfile
};
function extractDockerfile(file, context) {
	if (!mayUseModels(file.text)) return {
		references: [],
		problems: []
	};
	const { instructions, comments } = readDockerSyntax(file);
	const variables = /* @__PURE__ */ new Map();
	const around = {
		context,
		variables,
		reader: commandReader(context, variables),
		entrypoint: []
	};
	const references = instructions.flatMap((instruction) => instructionModels(instruction, around));
	for (const { start, end } of comments) append(references, mentionsAs("comment", verbatim(file, start, end), context.mirrors));
	return {
		references,
		problems: []
	};
}
function instructionModels(instruction, around) {
	switch (instruction.keyword) {
		case "ENV":
		case "ARG": return assignments(instruction, around);
		case "RUN": return run(instruction, around);
		case "CMD":
		case "ENTRYPOINT": return command(instruction.keyword, instruction.rest, around);
		case "HEALTHCHECK":
		case "ONBUILD": return nested$1(instruction, around);
		case "ADD":
		case "COPY": return copied(instruction, around);
		default: return [];
	}
}
function assignments({ rest, keyword }, { variables, reader }) {
	const old = keyword === "ENV" ? /^([A-Za-z_][\w.]*)[ \t]+(?!=)/.exec(rest.text) : null;
	return (old === null ? quotedWords(rest).flatMap((word) => pairOf(word) ?? []) : [{
		name: old[1] ?? "",
		value: unquotedView(rest, old[0].length, rest.text.trimEnd().length)
	}]).flatMap(({ name, value }) => {
		const values = interpolate(value, variables);
		variables.set(name, [...variables.get(name) ?? [], ...values].slice(-8));
		return assignedModels(name, [values], reader);
	});
}
function pairOf(word) {
	const match = /^([A-Za-z_][\w.]*)=/.exec(word.text);
	if (match === null) return null;
	return {
		name: match[1] ?? "",
		value: stretch(word, match[0].length, word.text.length)
	};
}
const OPTIONS = /^(?:\s*--[\w-]+(?:=\S+)?)*\s*/;
const DOCUMENT_ALONE = /^\s*<<-?["']?\w+["']?\s*$/;
function run({ rest, documents }, around) {
	const body = stretch(rest, OPTIONS.exec(rest.text)?.[0].length ?? 0, rest.text.length);
	const [document] = documents;
	const firstLine = body.text.slice(0, (body.text.indexOf("\n") + 1 || body.text.length + 1) - 1);
	if (document !== void 0 && DOCUMENT_ALONE.test(firstLine)) {
		if (/^#!.*python/.test(document.text.text)) return around.context.embed("python", document.text).references;
		return extractShell(document.text, around.context, around.variables).references;
	}
	const words = jsonWords(body);
	if (words !== null) return extractArguments(words, around.context, around.variables).references;
	return extractShell(body, around.context, around.variables).references;
}
function command(keyword, rest, around) {
	const words = jsonWords(rest);
	if (words === null) return extractShell(rest, around.context, around.variables).references;
	if (keyword === "ENTRYPOINT") around.entrypoint = words;
	const all = keyword === "CMD" ? [...around.entrypoint, ...words] : words;
	return extractArguments(all, around.context, around.variables).references;
}
function nested$1({ rest, documents }, around) {
	const match = /^(?:\s*--[\w-]+=\S+)*\s*([A-Za-z]+)\s+/.exec(rest.text);
	if (match === null) return [];
	return instructionModels({
		keyword: (match[1] ?? "").toUpperCase(),
		rest: stretch(rest, match[0].length, rest.text.length),
		documents
	}, around);
}
function copied({ rest, documents }, around) {
	const { context, variables } = around;
	const place = {
		how: "hub-url",
		meaning: "none",
		mirrors: context.mirrors
	};
	const [firstLine = ""] = rest.text.split("\n", 1);
	const found = quotedWords({
		...rest,
		text: firstLine
	}).flatMap((word) => interpolate(word, variables).flatMap((value) => hubUrls$1(value, place)));
	if (documents.length === 0) return found;
	const target = firstLine.trim().split(/\s+/).at(-1) ?? "";
	return [...found, ...documents.flatMap(({ text }) => inFile(target, text, around))];
}
function inFile(target, text, { reader }) {
	const language = languageOfText(text.text, target, null);
	return language === null ? [] : reader.read(language, assemblyOf(text));
}

// src/references/fish.ts
const fish = {
	id: "fish",
	title: "Scripts of fish",
	documentation: "https://fishshell.com/docs/current/language.html",
	forms: [
		"set -gx MODEL_ID org/name",
		"vllm serve $MODEL_ID",
		"for model in org/name org/other"
	],
	language: null,
	applies: (path) => /\.fish$/.test(path),
	extract: (file, context) => {
		if (!mayUseModels(file.text)) return {
			references: [],
			problems: []
		};
		const variables = /* @__PURE__ */ new Map();
		const reader = commandReader(context, variables);
		const references = [];
		for (const match of file.text.matchAll(STATEMENT$1)) {
			const view = stretch(file, match.index, match.index + match[0].length);
			if (view.text.startsWith("#")) append(references, mentionsAs("comment", verbatim(view, 0, view.text.length), context.mirrors));
			else append(references, statementModels(view, variables, reader));
		}
		return {
			references,
			problems: []
		};
	}
};
const STATEMENT$1 = /(?<![^\s;])#[^\n]*|(?:[^\n;|&"'\\#]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?|(?<=[^\s;])#)+/g;
const KEYWORDS = /^\s*(?:(?:if|else|while|and|or|not|begin|builtin|command|time)\s+)*/;
function statementModels(statement, variables, reader) {
	const keywords = KEYWORDS.exec(statement.text)?.[0].length ?? 0;
	const words = quotedWords(stretch(statement, keywords, statement.text.length)).map((word) => interpolate(word, variables));
	const texts = words.map((word) => word[0]?.text ?? "");
	const at = nameIndex(texts);
	const name = texts[at];
	if (at === -1 || name === void 0) return readCommandLine(words, reader);
	const values = words.slice(texts[0] === "for" ? at + 2 : at + 1);
	variables.set(name, values.flat());
	return assignedModels(name, values, reader);
}
function nameIndex(texts) {
	if (texts[0] === "for") return texts[2] === "in" ? 1 : -1;
	return texts[0] === "set" ? texts.findIndex((text, index) => index > 0 && !text.startsWith("-")) : -1;
}

// src/references/syntax/gguf-header.ts
const MAGIC = "GGUF";
const SIZES = [
	1,
	1,
	2,
	2,
	4,
	4,
	4,
	1,
	void 0,
	void 0,
	8,
	8,
	8
];
const STRING$4 = 8;
const ARRAY = 9;
function readGgufHeader(bytes) {
	if (!bytes.startsWith(MAGIC)) return [];
	const count = number$1(bytes, 16, 8);
	const strings = [];
	let at = 24;
	for (let index = 0; index < count; index += 1) {
		const key = string$3(bytes, at);
		if (key === null) break;
		const type = number$1(bytes, key.end, 4);
		const start = key.end + 4;
		const value = type === STRING$4 ? string$3(bytes, start) : null;
		if (value !== null) strings.push({
			key: key.value,
			value: value.value
		});
		const end = value?.end ?? endOfValue(bytes, start, type);
		if (end === null || end > bytes.length) break;
		at = end;
	}
	return strings;
}
function endOfValue(bytes, start, type) {
	const size = SIZES[type];
	if (size !== void 0) return start + size;
	if (type !== ARRAY) return null;
	const element = number$1(bytes, start, 4);
	const length = number$1(bytes, start + 4, 8);
	const elementSize = SIZES[element];
	if (elementSize !== void 0) return start + 12 + length * elementSize;
	if (element !== STRING$4) return null;
	let at = start + 12;
	for (let index = 0; index < length; index += 1) {
		const end = at + 8 + number$1(bytes, at, 8);
		if (!(end <= bytes.length)) return null;
		at = end;
	}
	return at;
}
function string$3(bytes, at) {
	const start = at + 8;
	const end = start + number$1(bytes, at, 8);
	return end <= bytes.length ? {
		value: bytes.slice(start, end),
		end
	} : null;
}
function number$1(bytes, at, size) {
	if (at + size > bytes.length) return Number.POSITIVE_INFINITY;
	let value = 0;
	for (let index = size - 1; index >= 0; index -= 1) value = value * 256 + (bytes.charCodeAt(at + index) & 255);
	return value;
}

// src/references/gguf.ts
const gguf = {
	id: "gguf",
	title: "Headers of GGUF files",
	documentation: "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md",
	forms: [
		"general.base_model.0.repo_url = https://huggingface.co/org/name",
		"general.repo_url = https://huggingface.co/org/name",
		"general.source.huggingface.repository = org/name"
	],
	language: null,
	applies: (path) => /\.gguf$/i.test(path),
	extract: (file, { mirrors }) => {
		const references = [];
		for (const { key, value } of readGgufHeader(file.text)) {
			const how = KEYS$2.find(([pattern]) => pattern.test(key))?.[1];
			const model = how === void 0 ? null : named(value, mirrors);
			if (how === void 0 || model === null) continue;
			references.push({
				model: model.model,
				written: value,
				revision: model.revision,
				file: model.file,
				how,
				class: "use",
				certainty: "certain",
				location: file.locate(0, 0),
				ignored: null
			});
		}
		return {
			references,
			problems: []
		};
	}
};
const KEYS$2 = [[/^general\.base_model\.\d+\.repo_url$/, "gguf-base-model"], [/^general\.(?:repo_url|source\.repo_url|source\.huggingface\.repository|source\.url)$/, "gguf-source"]];

// src/references/syntax/hcl.ts
const TOKEN$2 = /\s+|(#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|([A-Za-z_][\w.-]*)|<<([-~]?)"?([A-Za-z_]\w*)"?[ \t]*\r?\n|([{}[\](),=:?])|"|[^"]/y;
function readHcl(file) {
	const { text } = file;
	const reading = {
		body: {
			parent: null,
			names: [],
			kind: "body",
			title: { text: null }
		},
		words: [],
		key: "",
		parentheses: 0,
		condition: false,
		strings: [],
		comments: []
	};
	for (let at = 0; at < text.length;) {
		TOKEN$2.lastIndex = at;
		const match = TOKEN$2.exec(text);
		if (match === null) break;
		const [token, comment, word, , document, sign] = match;
		let next = TOKEN$2.lastIndex;
		if (comment !== void 0) reading.comments.push({
			start: at,
			end: next
		});
		else if (token === "\"") next = readString$2(file, at, reading);
		else if (document !== void 0) {
			const end = endOfDocument(text, next, document);
			addString(reading, embeddedView(file, text.slice(next, end.start), next), true);
			next = end.next;
		} else if (word !== void 0) reading.words.push(word);
		else if (sign !== void 0) readSign(reading, sign, isComparison(text, at));
		else if (token.includes("\n")) readLineEnd(reading);
		at = next;
	}
	return reading;
}
function readString$2(file, start, reading) {
	const end = endOfString(file.text, start);
	const { value, offsets } = unescapeString(file.text, start + 1, end);
	addString(reading, embeddedView(file, value, offsets), false);
	reading.words.push(value);
	return end + 1;
}
function addString({ body, key, strings }, value, heredoc) {
	if (body.kind === "body" && key === "") return;
	if (body.kind === "body" && (key === "name" || key === "key")) body.title.text ??= value.text;
	strings.push({
		key,
		body,
		value,
		heredoc
	});
}
function isComparison(text, at) {
	return text[at] === "=" && (text[at + 1] === "=" || text[at + 1] === ">" || /[=!<>]/.test(text[at - 1] ?? ""));
}
function readSign(reading, sign, comparison) {
	const { body, words } = reading;
	if (comparison) return;
	reading.words = [];
	if (sign === "?") reading.condition = true;
	else if (sign === ":" && reading.condition) reading.condition = false;
	else if (sign === "=" || sign === ":" && body.kind === "body" && words.length === 1) reading.key = words.at(-1) ?? "";
	else if (sign === "{" || sign === "[") open(reading, sign, words);
	else if (sign === "}" || sign === "]") {
		reading.body = body.parent ?? body;
		reading.key = reading.body.kind === "list" ? reading.body.names.at(-1) ?? "" : "";
	} else if (sign === "(") reading.parentheses += 1;
	else if (sign === ")") reading.parentheses = Math.max(0, reading.parentheses - 1);
}
function readLineEnd(reading) {
	reading.words = [];
	if (reading.body.kind === "body" && reading.parentheses === 0) reading.key = "";
}
function open(reading, sign, words) {
	const names = words.length > 0 && sign === "{" ? words : [reading.key];
	const kind = sign === "{" ? "body" : "list";
	reading.body = {
		parent: reading.body,
		names: names.filter((name) => name !== ""),
		kind,
		title: { text: null }
	};
	if (sign === "{") reading.key = "";
}
function endOfString(text, start) {
	let depth = 0;
	let inner = false;
	for (let at = start + 1; at < text.length; at += 1) {
		const character = text[at];
		if (character === "\n" && depth === 0) return at;
		if (character === "\\") at += 1;
		else if (depth > 0 && character === "\"") inner = !inner;
		else if (character === "\"") return at;
		else if (!inner && (character === "$" || character === "%") && text[at + 1] === "{") {
			depth += 1;
			at += 1;
		} else if (!inner && depth > 0 && character === "{") depth += 1;
		else if (!inner && depth > 0 && character === "}") depth -= 1;
	}
	return text.length;
}
function endOfDocument(text, from, name) {
	for (let start = from; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const end = newline === -1 ? text.length : newline;
		if (text.slice(start, Math.min(end, start + 400)).trim() === name) return {
			start,
			next: end
		};
		start = end + 1;
	}
	return {
		start: text.length,
		next: text.length
	};
}

// src/references/hcl.ts
const hcl = {
	id: "hcl",
	title: "Terraform, tfvars and other HCL",
	documentation: "https://developer.hashicorp.com/terraform/language/syntax/configuration",
	forms: [
		"variable \"model_id\" { default = \"org/name\" }",
		"model_id = \"org/name\"",
		"environment = { HF_MODEL_ID = \"org/name\" }",
		"set { name = \"model.name\" value = \"org/name\" }",
		"args = [\"--model\", \"org/name\"]"
	],
	language: "hcl",
	applies: (path) => /\.(?:tf|tfvars|hcl|nomad|tofu)(?:\.(?:example|sample|template|tpl))?$|\.tfvars[\w.-]*$/i.test(path),
	extract: extractHcl
};
const ARGUMENT_LISTS = /^(?:command|args|arguments|entrypoint|entry_point|container_args|container_command)$/i;
function extractHcl(file, context) {
	if (!mayUseModels(file.text)) return {
		references: [],
		problems: []
	};
	const { strings, comments } = readHcl(file);
	const variables = valuesOf$1(strings);
	const reader = commandReader(context, variables);
	const references = [];
	const lists = /* @__PURE__ */ new Map();
	for (const string of strings) if (string.heredoc) append(references, documentModels(string, reader));
	else if (string.body.kind === "list" && ARGUMENT_LISTS.test(string.key)) addTo(lists, string.body, string.value);
	else references.push(...assignedModels(nameOf$3(string), [interpolate(templated(string.value), variables)], reader, "terraform"));
	for (const words of lists.values()) append(references, extractArguments(words.map(templated), context, variables).references);
	for (const { start, end } of comments) append(references, mentionsAs("comment", verbatim(file, start, end), context.mirrors));
	return {
		references,
		problems: []
	};
}
function valuesOf$1(strings) {
	const values = /* @__PURE__ */ new Map();
	for (const { key, body, value, heredoc } of strings) {
		if (heredoc) continue;
		const name = variableName(key, body);
		if (name === null) continue;
		const list = values.get(name);
		if (list === void 0) values.set(name, [assemblyOf(value)]);
		else if (list.length < 8) list.push(assemblyOf(value));
	}
	return values;
}
function variableName(key, { names, parent }) {
	if (names[0] === "variable" && key === "default") return `var_${names[1] ?? ""}`;
	if (names[0] === "locals") return `local_${key}`;
	return parent === null && names.length === 0 ? `var_${key}` : null;
}
function templated(view) {
	return rewritten(view, /\$\{(var|local)\.([A-Za-z_]\w*)\}/g, ([, kind, name]) => `\${${kind}_${name}}`);
}
function nameOf$3({ key, body }) {
	const own = key === "" ? body.names.at(-1) ?? "" : key;
	const beside = own === "value" && body.title.text !== null ? body.title.text : own;
	const around = body.names.at(-1) ?? "";
	const models = namesRepository(beside) ? modelsAround(body) : null;
	if (models !== null) return `${models}.${beside}`;
	const meaning = keyMeaning(beside);
	if (meaning === "neutral") return `${around}.${beside}`;
	return meaning === "none" && beside === own && keyMeaning(around) === "strong" && !NOT_MEMBERS.test(beside) ? around : beside;
}
function modelsAround({ names, parent }) {
	const name = names.at(-1) ?? "";
	if (keyMeaning(name) === "strong") return name;
	const outer = parent?.names.at(-1) ?? "";
	return keyMeaning(outer) === "strong" ? outer : null;
}
const NOT_MEMBERS = /^(?:description|type|image|source|version|owner|license|region|region_name|zone|role|path|dir|repository|chart|bucket|namespace)$/i;
function documentModels({ value }, reader) {
	const language = languageOfText(value.text, null, null) ?? (/^\s*(?:[\w-]+:|- )/.test(value.text) ? "yaml" : "shell");
	return reader.read(language, assemblyOf(value));
}

// src/references/data/values.ts
const MAX_VALUE = 4096;
const EMBEDDED_URL = /(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|\b(?:hf|hg|huggingface):\/\/)[^\s"'`<>()[\]{}|\\,;]+/gi;
function valueReferences(view, place) {
	const { text } = view;
	if (text.length > MAX_VALUE || place.meaning === "dataset" || place.meaning === "upload-target") return place.meaning === "upload-target" ? [] : urlsIn(view, place);
	const start = text.length - text.trimStart().length;
	const end = text.trimEnd().length;
	const whole = readWhole(view, start, end - Number(endsInSlash(text.slice(start, end), place)), place);
	if (whole !== null) return whole;
	const urls = urlsIn(view, place);
	if (urls.length > 0) return urls;
	if (TEMPLATE$1.test(text)) return partsOf$3(view, TEMPLATE_BREAKS, {
		...place,
		how: "template-default"
	});
	if ((place.meaning === "strong" || place.meaning === "weak") && LIST.test(text.trim())) return partsOf$3(view, LIST_BREAKS, place);
	return [];
}
function mayBeModel(text, mirrors) {
	if (text.includes("=") || TEMPLATE$1.test(text)) return true;
	const name = text.trim().replace(/\/$/, "");
	if (/[\s,;|+]/.test(name)) return name.includes("/") && (ADDRESS$1.test(name) || LIST.test(name));
	return readWrittenForm(name, mirrors) !== null || ROUTED.test(name) || isShortName(name);
}
function isShortName(name) {
	return isEmbeddingName(name) || isMlcName(name) || aliasOf("legacy", name) !== null;
}
const ADDRESS$1 = /:\/\/|\b(?:huggingface|hf)\.co\//i;
const TEMPLATE$1 = /\$\{|\{\{|\$\(|<%|\{%/;
const TEMPLATE_BREAKS = /\$\{\w+(?::?[-=?]|:)|[\s"'`{}()|,=?]+|:-|:=/g;
const LIST = /^[\w./:@=-]+(?:[\s,;|+]+[\w./:@=-]+)+[,;]?$/;
const LIST_BREAKS = /[\s,;|=+]+/g;
function endsInSlash(text, { meaning }) {
	if (meaning !== "strong" || !/^[\w.-]+\/[\w.-]+\/$/.test(text)) return false;
	const id = text.slice(0, -1);
	return plausibleId(id).kind !== "no" && isTypicalName(id);
}
function readWhole(view, start, end, place) {
	const text = view.text.slice(start, end);
	if (text.length === 0 || /\s/.test(text)) return null;
	const form = readWrittenForm(text, place.mirrors);
	if (form === null) return routedName(view, start, end, place) ?? bareName(view, start, end, place);
	if (isExplicit(form)) return form.model.includes("/") && plausibleId(form.model).kind === "no" && isPlaceholder(form) ? [] : [reference$1(view, start, end, form, place, "certain")];
	if (isServedName(plausibleId(form.model)) && !speaksOfHub(place.key)) {
		const served = {
			...place,
			how: "served-name",
			class: "mention"
		};
		return place.meaning === "strong" ? [reference$1(view, start, end, form, served, "likely")] : [];
	}
	const certainty = certaintyOf(form, place);
	return certainty === null ? [] : [reference$1(view, start, end, form, place, certainty)];
}
function isPlaceholder({ model }) {
	const plausible = plausibleId(model);
	return plausible.kind === "no" && plausible.because === "placeholder";
}
const ROUTED = /^([a-z][\w-]{1,40})\/([\w.-]{1,96}\/[\w.-]{1,96})$/;
function routedName(view, start, end, place) {
	const [, route, id] = ROUTED.exec(view.text.slice(start, end)) ?? [];
	if (route === void 0 || id === void 0 || place.meaning !== "strong" || place.foreign) return null;
	const form = /path|dir|folder|file|checkpoint|ckpt/i.test(place.key) ? null : readWrittenForm(id);
	const [asOwner, named] = [plausibleId(`${route}/llama-7b`), plausibleId(id)];
	if (form === null || named.kind !== "sure") return null;
	const isHosted = asOwner.kind === "no" && asOwner.because === "closed-model";
	if (asOwner.kind === "no" && !isHosted) return null;
	const routed = isHosted ? {
		...place,
		class: "mention"
	} : place;
	return [reference$1(view, start, end, {
		...form,
		form: "gateway-prefix"
	}, routed, "likely")];
}
function bareName(view, start, end, place) {
	const name = view.text.slice(start, end);
	const isMlc = isMlcName(name);
	if (!isMlc && place.meaning !== "strong" && place.meaning !== "weak" && place.meaning !== "tokenizer") return null;
	const alias = isMlc ? aliasOf("web-llm", name) : aliasOf("legacy", name) ?? embeddingAlias(name, place);
	if (alias === null) return null;
	return [reference$1(view, start, end, {
		model: alias.model,
		revision: alias.revision,
		file: null,
		form: "alias"
	}, place, "likely")];
}
function embeddingAlias(name, { meaning }) {
	return meaning === "tokenizer" || !isEmbeddingName(name) ? null : aliasOf("sentence-transformers", name);
}
function isExplicit({ form }) {
	return !form.startsWith("id") && form !== "gateway-prefix" && form !== "alias";
}
function certaintyOf({ model, form }, { meaning, foreign, fromHub, revision, key }) {
	if (!model.includes("/")) return form === "gateway-prefix" ? ACCEPTED[meaning]?.likely ?? null : null;
	const plausible = plausibleId(model);
	if (isServedName(plausible)) return meaning === "strong" ? "likely" : null;
	if (isPartName(plausible)) return meaning === "strong" && (revision !== null || fromHub()) ? "likely" : null;
	if (plausible.kind === "no" || foreign && meaning !== "strong") return null;
	if (plausible.kind === "possible" && (GATEWAY.test(model) || spells(key, model))) return null;
	return ACCEPTED[meaning]?.[plausible.kind] ?? (form === "id" ? BY_ID_ALONE[plausible.kind] ?? null : null);
}
const GATEWAY = /^openai\//i;
function spells(key, model) {
	return key.replace(/\W/g, "_") === model.replace(/\W/g, "_");
}
const ACCEPTED = {
	strong: {
		sure: "certain",
		likely: "certain",
		possible: "likely"
	},
	tokenizer: {
		sure: "certain",
		likely: "certain",
		possible: "likely"
	},
	weak: {
		sure: "certain",
		likely: "certain"
	}
};
const BY_ID_ALONE = { sure: "likely" };
function urlsIn(view, place) {
	if (!view.text.includes("/")) return [];
	const found = [];
	for (const match of view.text.matchAll(EMBEDDED_URL)) {
		const url = match[0].replace(/[.:]+$/, "");
		if (place.meaning === "dataset" && !url.startsWith("http")) continue;
		const form = readWrittenForm(url, place.mirrors);
		if (form === null || isPlaceholder(form)) continue;
		const kind = /\s/.test(view.text.trim()) && form.file === null ? {
			...place,
			class: "mention"
		} : place;
		found.push(reference$1(view, match.index, match.index + url.length, form, kind, "certain"));
	}
	return found;
}
function partsOf$3(view, breaks, place) {
	const found = [];
	let at = 0;
	const take = (to) => {
		const start = at + (/^[A-Za-z_][\w.]*:(?=[\w.-]+\/)/.exec(view.text.slice(at, to))?.[0].length ?? 0);
		const word = view.text.slice(start, to);
		if (!word.includes("/")) return;
		const piece = embeddedView(view, word, start);
		append(found, readWhole(piece, 0, word.length, place) ?? []);
	};
	for (const match of view.text.matchAll(breaks)) {
		take(match.index);
		at = match.index + match[0].length;
	}
	take(view.text.length);
	return found;
}
function reference$1(view, start, end, form, place, certainty) {
	const mentioned = place.prose || place.meaning === "tokenizer" || isWithoutWeights(form.file ?? "");
	return {
		model: form.model,
		written: view.text.slice(start, end),
		revision: form.revision ?? place.revision,
		file: form.file,
		how: isExplicit(form) ? form.form : place.how,
		class: mentioned ? "mention" : place.class,
		certainty,
		location: view.locate(start, end),
		ignored: null
	};
}

// src/references/html.ts
const html = {
	id: "html",
	title: "HTML: defaults of form fields, data attributes, inline scripts",
	documentation: "https://html.spec.whatwg.org/multipage/forms.html",
	forms: [
		"<input id=\"model-id\" value=\"org/name\">",
		"<select name=\"model\"><option value=\"org/name\">",
		"<option value=\"Llama-3.2-1B-Instruct-q4f16_1-MLC\">",
		"<div data-model=\"org/name\">",
		"<script type=\"module\">...<\/script>"
	],
	language: "html",
	applies: (path) => /\.(?:html?|xhtml|vue|svelte|astro|jinja2?|hbs|ejs)$/i.test(path),
	extract: (file, context) => {
		const scripts = [];
		const references = [];
		let select = "";
		for (const tag of tagsOf(file.text)) {
			const attributes = attributesOf$1(tag);
			if (tag.name === "select") select = nameOf$2(attributes);
			if (tag.name === "script" && !COMPONENT.test(file.path)) scripts.push(readScript$1(file, tag, context));
			append(references, attributes.flatMap((attribute) => modelsOf$1(file, attribute, attributes, select, context)));
		}
		return {
			references: [...references, ...scripts.flatMap((extraction) => extraction.references)],
			problems: scripts.flatMap((extraction) => extraction.problems)
		};
	}
};
const COMPONENT = /\.(?:vue|svelte|astro)$/i;
const TAG = /<([A-Za-z][\w-]*)((?:\s[^<>]*)?)>/g;
const ATTRIBUTE$1 = /(?<![\w:.-])([:@]?[A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
function tagsOf(text) {
	const tags = [];
	for (const match of text.matchAll(TAG)) {
		const [whole, name = "", body = ""] = match;
		tags.push({
			name: name.toLowerCase(),
			body,
			start: match.index + 1 + name.length,
			end: match.index + whole.length
		});
	}
	return tags;
}
function attributesOf$1({ body, start }) {
	return [...body.matchAll(ATTRIBUTE$1)].map((match) => {
		const value = match[2] ?? match[3] ?? "";
		return {
			name: match[1] ?? "",
			value,
			start: start + match.index + match[0].length - 1 - value.length
		};
	});
}
function nameOf$2(attributes) {
	return attributes.find(({ name }) => name === "name" || name === "id")?.value ?? "";
}
const VALUE_ATTRIBUTES = /* @__PURE__ */ new Set([
	"value",
	"content",
	"checked",
	"selected"
]);
const PROSE_ATTRIBUTE = /^(?:href|src|placeholder|title|alt|action|cite|aria-[\w-]+|data-(?:i18n|l10n|title|tooltip|label|description)[\w-]*)$/;
function modelsOf$1(file, { name, value, start }, siblings, select, { mirrors }) {
	if (!value.includes("/") && !(VALUE_ATTRIBUTES.has(name) && isShortName(value))) return [];
	const key = VALUE_ATTRIBUTES.has(name) ? nameOf$2(siblings) || select : name.replace(/^(?:data-|:)/, "");
	const own = keyMeaning(key);
	return valueReferences(embeddedView(file, value, start), {
		meaning: own === "neutral" ? keyMeaning(select) : own,
		key,
		prose: PROSE_ATTRIBUTE.test(name),
		foreign: false,
		fromHub: () => false,
		how: "html-attribute",
		revision: null,
		class: "use",
		mirrors
	});
}
function readScript$1(file, tag, context) {
	const close = file.text.indexOf("<\/script", tag.end);
	const end = close === -1 ? file.text.length : close;
	const language = /type\s*=\s*["'][\w/+-]*json/i.test(tag.body) ? "json" : "javascript";
	return context.embed(language, embeddedView(file, file.text.slice(tag.end, end), tag.end));
}

// src/references/data/hosted.ts
const SERVED_MODELS = /["'\s/](?:gpt-(?:3\.5|4)|chatgpt-|claude-(?:\d|instant|opus|sonnet|haiku|v2)|gemini-(?:\d|pro|flash)|command-r|o[134]-(?:mini|preview)|mistral-(?:large|medium)|grok-\d|text-embedding-(?:ada|3)|dall-e|nova-(?:pro|lite)|qwen-(?:max|plus|turbo)|glm-\d)/g;
const PROVIDER_URL = /https?:\/\/(?:openrouter\.ai|router\.huggingface\.co|api-inference\.huggingface\.co|integrate\.api\.nvidia\.com|ai\.api\.nvidia\.com|generativelanguage\.googleapis\.com|dashscope\.aliyuncs\.com|ark\.[\w.-]*volces\.com|(?:api|inference|llm)\.(?:together|groq|mistral|deepinfra|fireworks|cohere|anthropic|siliconflow|novita|hyperbolic|studio\.nebius|nebius|perplexity|replicate|baseten|cerebras|sambanova|featherless|parasail|inference|moonshot|deepseek|x|ppinfra|302|aimlapi|chutes)\.\w+)/;
const MANY = 20;
const MANY_SERVED = 5;
function isProviderUrl(text) {
	return PROVIDER_URL.test(text);
}
function mentionServed(text, references) {
	if (references.length < MANY || !isCatalog(text)) return references;
	return references.map((reference) => /^(?:hub-url|hf-uri|hg-uri|cache-path)$/.test(reference.how) ? reference : {
		...reference,
		class: "mention"
	});
}
function isCatalog(text) {
	if (PROVIDER_URL.test(text)) return true;
	let served = 0;
	for (const _ of text.matchAll(SERVED_MODELS)) {
		served += 1;
		if (served >= MANY_SERVED) return true;
	}
	return false;
}

// src/references/http-requests.ts
const httpRequests = {
	id: "http-requests",
	title: "Requests in .http, .rest and .hurl files: their JSON, their addresses, their variables",
	documentation: "https://github.com/Huachao/vscode-restclient",
	forms: [
		"POST http://localhost:8000/v1/chat/completions\n\n{\"model\": \"org/name\"}",
		"@model = org/name",
		"GET https://huggingface.co/org/name/resolve/main/config.json"
	],
	language: null,
	applies: (path) => /\.(?:http|rest|hurl)$/i.test(path),
	extract: (file, context) => {
		const references = [];
		let toProvider = false;
		for (const { kind, view } of piecesOf(file)) {
			if (kind === "line" && ADDRESS.test(view.text)) toProvider = isProviderUrl(view.text) || CLOSED.test(view.text);
			const found = kind === "body" ? context.embed("json", view).references : lineModels(view, context);
			append(references, toProvider ? found.map((reference) => ({
				...reference,
				class: "mention"
			})) : found);
		}
		return {
			references,
			problems: []
		};
	}
};
const ADDRESS = /^(?:[A-Z]+ +)?(?:https?:\/\/|\{\{)/;
const CLOSED = /\/\/api\.openai\.com\//;
const COMMENT$1 = /^\s*(?:#|\/\/)/;
const VARIABLE$2 = /^@([\w.-]{1,100})[ \t]*=[ \t]*/;
function lineModels(line, context) {
	const value = verbatim(line, 0, line.text.length);
	if (COMMENT$1.test(line.text)) return mentionsAs("comment", value, context.mirrors);
	const [before = "", name] = VARIABLE$2.exec(line.text) ?? [];
	if (name !== void 0) return assignedModels(name, [[verbatim(line, before.length, line.text.trimEnd().length)]], commandReader(context, /* @__PURE__ */ new Map()));
	if (!ADDRESS.test(line.text)) return mentionsAs("text", value, context.mirrors);
	return hubUrls$1(value, {
		how: "hub-url",
		meaning: "none",
		mirrors: context.mirrors
	});
}
function* piecesOf(file) {
	const { text } = file;
	let body = -1;
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const end = newline === -1 ? text.length : newline;
		const line = text.slice(start, end);
		if (body === -1 && BODY.test(line)) body = start;
		if (body === -1) yield {
			kind: "line",
			view: stretch(file, start, end)
		};
		else if (isLast(line, body === start) || newline === -1) {
			yield {
				kind: "body",
				view: stretch(file, body, end)
			};
			body = -1;
		}
		start = end + 1;
	}
}
const BODY = /^(?:\{(?!\{|%)|\[\s*(?:[{["\d]|$))/;
function isLast(line, isFirst) {
	return isFirst ? /[}\]]\s*$/.test(line) : /^(?:[}\]]|###)/.test(line);
}

// src/references/code/loaders.ts
const LINE$1 = /^(?:(\S+)\.)?(\w+)\(([^)]*)\)(?: (\w+))?((?: \+[\w.-]+)*)(?: -(\S+))?$/;
function loaderTable(text) {
	const table = /* @__PURE__ */ new Map();
	for (const line of text.split("\n").map((row) => row.trim())) {
		if (line === "" || line.startsWith("#")) continue;
		const match = LINE$1.exec(line);
		if (match === null) throw new Error(`not a loader: "${line}"`);
		const [, owner, name = "", args = "", purpose = "model", aliases = "", prefix = ""] = match;
		const [position, ...keywords] = args.split(/,\s*/);
		const loader = {
			name,
			...owner === void 0 ? {} : { owner: new RegExp(`(?:^|\\.)(?:${owner})$`) },
			purpose,
			keywords,
			position: position === "-" || position === void 0 ? null : Number(position),
			aliases: [...aliases.matchAll(/\+([\w.-]+)/g)].map((found) => found[1]),
			prefix
		};
		table.set(name, [...table.get(name) ?? [], loader]);
	}
	return table;
}
function loadersOf(table, dotted) {
	const dot = dotted.lastIndexOf(".");
	const owner = dot === -1 ? "" : dotted.slice(0, dot);
	const candidates = table.get(dotted.slice(dot + 1)) ?? [];
	const owned = candidates.filter((loader) => loader.owner?.test(owner));
	return owned.length > 0 ? owned : candidates.filter((loader) => loader.owner === void 0);
}
function namesOfLoaders(table) {
	const takes = ({ purpose }) => purpose !== "other" && purpose !== "mention";
	return new Set([...table].filter(([, loaders]) => loaders.some(takes)).map(([name]) => name));
}

// src/references/code/javascript-loaders.ts
const JAVASCRIPT_LOADERS = loaderTable(`
  # https://huggingface.co/docs/transformers.js
  from_pretrained(0, model_id) model +legacy
  \\w*(?:Tokenizer|Processor|FeatureExtractor|ImageProcessor|Config|tokenizer|processor).from_pretrained(0) tokenizer +legacy
  pipeline(1, model) model +legacy
  # https://huggingface.co/docs/huggingface.js
  HfInference(-, model) hosted
  InferenceClient(-, model) hosted
  textGeneration(-, model) hosted
  textGenerationStream(-, model) hosted
  chatCompletion(-, model) hosted
  chatCompletionStream(-, model) hosted
  featureExtraction(-, model) hosted
  textToImage(-, model) hosted
  automaticSpeechRecognition(-, model) hosted
  translation(-, model) hosted
  summarization(-, model) hosted
  fillMask(-, model) hosted
  HuggingFaceInference(-, model) hosted
  HuggingFaceInferenceEmbeddings(-, model) hosted
  listFiles(-, repo)
  downloadFile(-, repo)
  snapshotDownload(-, repo)
  fileExists(-, repo) mention
  modelInfo(-, name) mention
  uploadFile(-, repo) other
  uploadFiles(-, repo) other
  createRepo(-, repo) other
  commit(-, repo) other
  # https://node-llama-cpp.withcat.ai
  resolveModelFile(0, modelUri)
  createModelDownloader(-, modelUri)
  loadModel(0, modelPath, modelUri, modelName)
  # https://webllm.mlc.ai
  CreateMLCEngine(0) model +web-llm
  CreateWebWorkerMLCEngine(1) model +web-llm
  CreateServiceWorkerMLCEngine(0) model +web-llm
  CreateExtensionServiceWorkerMLCEngine(0) model +web-llm
  reload(0) model +web-llm
  # kokoro-js, langchain, wllama
  loadModelFromHF(0)
  HuggingFaceTransformersEmbeddings(-, model, modelName) model +sentence-transformers
  # https://ts.llamaindex.ai
  HuggingFaceEmbedding(-, modelType) model +sentence-transformers
  # https://ai-sdk.dev/providers/community-providers/browser-ai
  transformersJS(0)
  transformersJS.textEmbedding(0)
  transformersJS.embedding(0)
  transformersJS.transcription(0)
  # not models
  @gradio/client[\\w.]*.connect(0) other
  @gradio/client[\\w.]*.client(0) other
  @gradio/client[\\w.]*.duplicate(0) other
  (?:langchain|langsmith|hub)[\\w./]*.pull(0) other
  pullPrompt(0) other
  pushPrompt(0) other
  import(0) other
  require(0) other
  mock(0) other
  doMock(0) other
  startsWith(0) mention
  endsWith(0) mention
  includes(0) mention
  indexOf(0) mention
  replace(0) mention
  split(0) other
  goto(0) other
  querySelector(0) other
  setAttribute(0) other
`);

// src/references/syntax/code.ts
function newScope(kind, name, parent) {
	return {
		kind,
		name,
		parent,
		bindings: /* @__PURE__ */ new Map(),
		parameters: [],
		returns: [],
		bases: []
	};
}
function bind(scope, name, binding) {
	addTo(scope.bindings, name, binding);
}
function dottedName(expression) {
	const parts = [];
	for (let at = expression;;) if (at.kind === "member") {
		parts.unshift(at.name);
		at = at.object;
	} else if (at.kind === "call") at = at.callee;
	else if (at.kind === "index") at = at.object;
	else {
		if (at.kind === "name") parts.unshift(at.name);
		return parts.join(".");
	}
}
function lastPart(dotted) {
	return dotted.slice(dotted.lastIndexOf(".") + 1);
}
function qualifiedName(expression) {
	const dotted = dottedName(expression);
	const head = headOf(expression);
	if (head === null) return dotted;
	for (const binding of bindingsOf(head.name, head.scope)) {
		if (binding.kind !== "import") continue;
		return (binding.name === null ? binding.module : `${binding.module}.${binding.name}`) + dotted.slice(head.name.length);
	}
	return dotted;
}
function headOf(expression) {
	for (let at = expression;;) if (at.kind === "member" || at.kind === "index") at = at.object;
	else if (at.kind === "call") at = at.callee;
	else return at.kind === "name" ? at : null;
}
function bindingsOf(name, scope) {
	for (let at = scope; at !== null; at = at.parent) {
		const bindings = at.bindings.get(name);
		if (bindings !== void 0) return bindings;
	}
	return [];
}
function childrenOf(expression) {
	switch (expression.kind) {
		case "text":
		case "name": return [];
		case "template": return expression.parts;
		case "member": return [expression.object];
		case "index": return [expression.object, expression.key];
		case "call": return [expression.callee, ...expression.args.map(({ value }) => value)];
		case "list": return expression.items;
		case "dict": return expression.entries.flatMap(({ key, value }) => key === null ? [value] : [key, value]);
		case "choice": return [...expression.tests, ...expression.options];
		case "compare": return expression.operands;
		case "opaque": return expression.children;
	}
}

// src/references/code/calls.ts
const TRANSPARENT = new Set("str Path PurePath list tuple set sorted cast strip rstrip lstrip lower deepcopy copy String URL next iter frozenset freeze trim toString values keys".split(" "));
const WITH_DEFAULT = new Set("getenv get env getattr pop setdefault get_env getEnv environ parse_env get_env_var config".split(" "));
const FIELD_CALLS = new Set("Field field Option Argument Input Form Query Body Param attrib ib StringField CharField TextField Setting".split(" "));
function madeBy(name) {
	return name.replace(/_(?:from|for|by|with)_.*$|(?<=[a-z])(?:From|For|By|With)[A-Z].*$/, "");
}
function argumentOf(call, keyword, position) {
	const named = call.args.find((argument) => argument.keyword === keyword);
	if (named !== void 0 || position < 0) return named?.value;
	return call.args.filter((argument) => argument.keyword === null)[position]?.value;
}
function entriesOf(entries, key) {
	return entries.filter((entry) => entry.key?.kind === "text" && entry.key.value === key).map(({ value }) => value);
}
const MAX_TEMPLATE$1 = 300;
function formattedParts(template, call) {
	if (template.length > MAX_TEMPLATE$1) return null;
	let position = 0;
	const parts = [];
	for (const piece of template.split(/(\{\w*\}|%s|%\(\w+\)s)/)) {
		const field = /^(?:\{(\w*)\}|%s|%\((\w+)\)s)$/.exec(piece);
		const name = field?.[1] ?? field?.[2] ?? "";
		const part = field === null ? literal$2(piece, call) : filled(call, name, position);
		if (part === void 0) return null;
		if (field !== null && name === "") position += 1;
		parts.push(part);
	}
	return parts;
}
function filled(call, name, position) {
	if (name === "" || /^\d+$/.test(name)) return call.args[name === "" ? position : Number(name)]?.value;
	return argumentOf(call, name, -1);
}
function literal$2(value, { start, end }) {
	return {
		kind: "text",
		value,
		offsets: start,
		start,
		end
	};
}

// src/references/code/keyed.ts
const OTHER$1 = { kind: "other" };
const UNLIKELY = {
	kind: "model",
	strength: "none",
	how: "path"
};
const ELSEWHERE = {
	kind: "mention",
	how: "other-hub"
};
const SPEAKING$1 = new Set("help description metavar title label placeholder info message msg doc epilog summary comment desc example hint match".split(" "));
function entryContext({ entries }, key) {
	if (key.includes("/")) return nameContext(key);
	const named = namedBeside(key, entries);
	if (named !== null) return keyedContext(named, "dict-value");
	if (SPEAKING$1.has(key)) return {
		kind: "mention",
		how: "text"
	};
	if (isBesideSplits(key, entries)) return OTHER$1;
	if (namesOtherHub(key)) return ELSEWHERE;
	return meaningContext(keyMeaning(key), "dict-value") ?? (namesOtherThing(key) ? UNLIKELY : null);
}
function isBesideSplits(key, siblings) {
	const ofHub = speaksOfHub(key) && !/model|llm|lora|adapter/i.test(key);
	if (!ofHub && keyMeaning(key) !== "neutral") return false;
	const splits = splitsAmong(siblings);
	return ofHub ? splits.length > 0 : splits.some((kind) => NAMES$1.has(kind));
}
const splitsAmong = oncePer((siblings) => [...new Set(siblings.flatMap((sibling) => SPLITS.test(nameOf$1(sibling) ?? "") ? [sibling.value.kind] : []))]);
const SPLITS = /^(?:\w+_)?(?:split|splits|subset|subsets)$/;
const NAMES$1 = /* @__PURE__ */ new Set([
	"text",
	"template",
	"list"
]);
function nameOf$1(sibling) {
	if ("keyword" in sibling) return sibling.keyword;
	return sibling.key?.kind === "text" ? sibling.key.value : null;
}
function namedBeside(key, siblings) {
	return VALUE_KEY.test(key) ? nameAmong(siblings) : null;
}
const nameAmong = oncePer((siblings) => {
	const beside = siblings.find((sibling) => NAME_KEY.test(nameOf$1(sibling) ?? "")) ?? siblings.find(isDescribed);
	return beside?.value.kind === "text" ? LABEL.exec(beside.value.value)?.[1] ?? null : null;
});
function isDescribed(sibling) {
	const { value } = sibling;
	return nameOf$1(sibling) === "description" && value.kind === "text" && /^[\w-]+(?: [\w-]+)?:?\s*$/.test(value.value);
}
const VALUE_KEY = /^(?:(?:default_?)?value|default|initial|choices|options)$/i;
const NAME_KEY = /^(?:name|key|variable|label)$/i;
const LABEL = /^([A-Za-z_][\w. -]{0,80}):?\s*$/;
function nameContext(id) {
	const { kind } = plausibleId(id);
	return kind === "sure" || kind === "likely" ? {
		kind: "model",
		strength: "weak",
		how: "table-entry"
	} : null;
}
function keyedContext(key, how) {
	if (key.includes("/")) return nameContext(key);
	if (namesOtherHub(key)) return ELSEWHERE;
	return meaningContext(keyMeaning(key), how) ?? (namesOtherThing(key) ? UNLIKELY : null);
}
function meaningContext(meaning, how) {
	switch (meaning) {
		case "strong":
		case "weak": return {
			kind: "model",
			strength: meaning,
			how
		};
		case "tokenizer": return {
			kind: "mention",
			how: "tokenizer"
		};
		case "dataset":
		case "upload-target": return OTHER$1;
		case "neutral":
		case "none": return null;
	}
}

// src/references/code/argument-context.ts
const BELOW_FOLDER = {
	kind: "model",
	strength: "none",
	how: "path"
};
const HANDING_ON = new Set("str Path PurePath list tuple set sorted cast strip rstrip lstrip lower upper deepcopy String URL next iter frozenset freeze trim dict Field field Option Argument Form Query Param partial default_factory append extend add push insert join format Annotated Literal Optional Union param values keys".split(" "));
const COLLECTING = new Set("append extend add push insert".split(" "));
const GETTERS = new Set("getenv get env getattr pop setdefault get_env getEnv environ get_env_var env_var getItem".split(" "));
const OPTION_CALLS = /(?:^|\.)(?:add_argument|option|argument|add_option|addArgument|requiredOption|add_flag|DEFINE_string|DEFINE_list|text_input|text_area|selectbox|multiselect|select_slider|radio|widgets\.(?:text|dropdown|combobox|multiselect))$/;
const OPTION_VALUES = new Set("default value options".split(" "));
const SETTERS = new Set("set setItem setenv putenv setProperty".split(" "));
const LOGGING = /^(?:print|log|debug|info|warn|warning|error|exception|critical|raise|\w*Error|\w*Exception|\w*Warning|write|echo|markdown|header|caption|fail|skip|expect|toBe|toEqual|toStrictEqual|toContain|toHaveBeenCalledWith|describe|it)$/;
const PREDICATE = /^(?:is|has|supports)(?:_[a-z]|[A-Z])\w*$/;
function argumentContext(frame, rules, how) {
	const { call, keyword, position } = frame;
	const dotted = qualifiedName(call.callee);
	for (const loader of loadersOf(rules.loaders, dotted)) if (keyword === null ? loader.position === position : loader.keywords.includes(keyword)) return decided(loaderContext(loader));
	if (OPTION_CALLS.test(dotted)) return decided(optionContext(call, keyword, position));
	return keyword === null ? positionalContext(frame, dotted, rules, how) : keywordContext(call, keyword, how);
}
function decided(context, how = null) {
	return {
		context,
		how
	};
}
function keywordContext(call, keyword, how) {
	if (SPEAKING$1.has(keyword)) return decided({
		kind: "mention",
		how: "text"
	});
	if (keyword.startsWith("repo") && isOfDataset(call) || isBesideSplits(keyword, call.args)) return decided(OTHER$1);
	return decided(keyedContext(namedBeside(keyword, call.args) ?? keyword, how ?? "keyword-argument") ?? calleeContext(lastName(call), how), how);
}
function positionalContext({ call, position }, dotted, rules, how) {
	const name = lastPart(dotted);
	if (GETTERS.has(name)) return getterContext(call, position);
	const set = SETTERS.has(name) && position > 0 ? call.args[0]?.value : void 0;
	const bySetting = set?.kind === "text" ? keyedContext(set.value, "argument") : null;
	if (bySetting !== null) return decided(bySetting);
	const flagged = flaggedContext(call.args[position - 1]?.value);
	if (flagged !== null) return decided(flagged);
	if (position > 0 && /(?:^|\.)path\.join$/.test(dotted)) return decided(BELOW_FOLDER);
	if (HANDING_ON.has(name)) return decided(collectedContext(call.callee, how), null);
	const aside = asideContext(name);
	if (aside !== null) return decided(aside);
	if (keyMeaning(dotted.slice(0, -name.length)) === "dataset") return decided(OTHER$1);
	for (const scope of rules.scopesOf(name)) {
		const parameter = scope.parameters[position];
		const byParameter = parameter === void 0 ? null : keyedContext(parameter.name, name);
		if (byParameter !== null) return decided(byParameter);
	}
	return decided(calleeContext(name, how), "argument");
}
function asideContext(name) {
	if (LOGGING.test(name)) return {
		kind: "mention",
		how: "message"
	};
	return PREDICATE.test(name) ? {
		kind: "mention",
		how: "comparison"
	} : null;
}
function isOfDataset(call) {
	const [first] = call.args;
	return first?.keyword === null && first.value.kind === "name" && keyMeaning(first.value.name) === "dataset" || keyMeaning(lastName(call)) === "dataset";
}
function collectedContext(callee, how) {
	if (callee.kind !== "member" || !COLLECTING.has(callee.name)) return null;
	const { object } = callee;
	return object.kind === "name" || object.kind === "member" ? keyedContext(object.name, how ?? "list") : null;
}
function loaderContext(loader) {
	if (loader.purpose === "model") return {
		kind: "model",
		strength: "strong",
		how: loader.name
	};
	return loader.purpose === "other" ? OTHER$1 : {
		kind: "mention",
		how: loader.purpose
	};
}
function calleeContext(name, how) {
	if (/outputs?$/.test(name)) return null;
	const made = keyMeaning(madeBy(name));
	const context = meaningContext(made === "strong" || made === "weak" ? made : keyMeaning(name), how ?? name);
	return context?.kind === "model" ? {
		...context,
		strength: "weak"
	} : context;
}
function getterContext(call, position) {
	const key = call.args[0]?.value;
	if (position === 0) return {
		context: key?.kind === "text" && !key.value.includes("://") ? OTHER$1 : null,
		how: null
	};
	return {
		context: key?.kind === "text" ? keyedContext(key.value, "env-default") : null,
		how: "env-default"
	};
}
function optionContext(call, keyword, position) {
	const flags = call.args.flatMap(({ keyword: given, value }) => given === null && value.kind === "text" ? [value.value] : []);
	const isDefault = keyword === null ? position > 0 : OPTION_VALUES.has(keyword);
	if (keyword !== null && SPEAKING$1.has(keyword)) return {
		kind: "mention",
		how: "help"
	};
	if (keyword === "choices") return {
		kind: "mention",
		how: "choices"
	};
	if (!isDefault) return OTHER$1;
	for (const flag of flags) {
		const name = /--[\w.-]+|^[A-Za-z][\w ]{0,40}$/.exec(flag)?.[0] ?? flag.replace(/^[<[]/, "").split(/[\s,=<>[\]]/)[0] ?? "";
		const context = keyedContext(name, "argument-default");
		if (context !== null) return context;
	}
	return {
		kind: "model",
		strength: "none",
		how: "argument-default"
	};
}
function flaggedContext(before) {
	return before?.kind === "text" && /^--?[A-Za-z]/.test(before.value) ? keyedContext(before.value, "cli-arg") : null;
}
function isGetter(call) {
	return GETTERS.has(lastName(call));
}
function handsOn(call) {
	const name = lastName(call);
	return HANDING_ON.has(name) || GETTERS.has(name);
}
function isSettable(frame) {
	let at = frame;
	for (; at.kind === "argument"; at = at.outer) {
		if (OPTION_CALLS.test(qualifiedName(at.call.callee))) return true;
		if (!handsOn(at.call)) return false;
	}
	return at.kind === "root" && at.role.kind === "binding" && at.role.scope.kind !== "function";
}
function lastName({ callee }) {
	return lastPart(qualifiedName(callee));
}

// src/references/code/embedded.ts
const UNKNOWN$1 = "$UNKNOWN";
const COMMAND$2 = /(?:^|\n|&&|;|\|)\s*(?:\$ |! ?|sudo |env |exec |nohup |CUDA_VISIBLE_DEVICES=\S+ |[A-Z_]+=\S+ )*(?:python3?|torchrun|accelerate|deepspeed|vllm|sglang|lmdeploy|huggingface-cli|hf|git|wget|curl|docker|text-generation-launcher|trtllm\S*|llama-\S+|llamafactory-cli|ollama|optimum-cli|mlx_lm\S*|ct2-\S+|axolotl|swift|bash|sh|export|source|pip3?|cd|ray|mpirun|srun|uv|conda)\s/;
const YAML_LINE = /^\s*(?:- )?[\w-]*(?:model|checkpoint|adapter|pretrained)[\w-]*:\s*\S/im;
const YAML_BLOCK = /^[ \t]{0,40}[\w-]{1,60}:[ \t]*$/m;
const YAML_ID = /^[ \t]{1,40}(?:- )?[\w-]{1,60}:[ \t]{1,8}["']?[A-Za-z0-9][\w.-]*\/[\w.-]+["']?[ \t]*$/m;
const SETTING_LINE = /^[ \t]*(?:export )?[\w.-]{0,60}(?:model|llm|lora|checkpoint|adapter|pretrained)[\w.-]{0,60}[ \t]*=[ \t]*["']?[A-Za-z0-9][\w.-]*\/[\w.-]+["']?[ \t]*$/im;
const SECTION$1 = /^[ \t]*\[{1,2}[\w.-]{1,60}\]{1,2}[ \t]*$/m;
const IN_SECTION = /^[ \t]*[\w.-]{1,60}[ \t]*=[ \t]*("?)[A-Za-z0-9][\w.-]*\/[\w.-]+\1[ \t]*$/m;
const BUILD_FILE = /^\s*(?:#[^\n]*\n\s*|ARG [^\n]*\n\s*)*FROM \S[^\n]*\n(?:[^\n]*\n)*?[ \t]*(?:RUN|CMD|ENTRYPOINT|COPY|ENV|ARG|WORKDIR) /;
const PYTHON_CALL = /\bfrom_pretrained\(|^\s*from \w[\w.]* import /m;
const JAVASCRIPT_LINE = /^\s*(?:(?:const|let|var) [\w{[][^=\n]{0,100}= await |import [^'"\n]{1,200} from ['"])/m;
const PAGE_SCRIPT = /<script\b[^>]{0,400}>/i;
const JSON_START = /^\s*(?:\{|\[\s*["'{[\d$-])/;
const SETTING = /^[\w.-]{1,100}=(?=[[{]{1,2}["{])/;
const RUNNERS = /^(?:run|call|check_call|check_output|Popen|system|popen|run_commands|shell|exec|execute|spawn|execSync|spawnSync|execFile|create_subprocess_shell|sh|cmd)$/;
const FILE_PROGRAM = /^(?:make|cmake|ninja|meson|cargo|go|mvn|gradle|npm|npx|yarn|pnpm|cp|mv|rm|mkdir|ln|ls|cat|tar|zip|unzip|rsync|scp|chmod|chown|touch)$/;
function readEmbedded$1(file, expression, frame, context) {
	const whole = viewOf$1(file, expression);
	if (whole === null) return [];
	if (isPairs(whole.text)) return frame.kind === "compared" ? [] : extractArguments([whole], context).references;
	const view = stretch(whole, SETTING.exec(whole.text)?.[0].length ?? 0, whole.text.length);
	if (!/[\s=]|^[[{]/.test(view.text.trim())) return [];
	const language = languageIn(view.text, isRun(frame));
	return language === null ? [] : context.embed(language, view).references;
}
function readWords$1(file, list, place, context) {
	const program = programBefore(place);
	const items = program === null ? list.items : [program, ...list.items];
	const words = items.map((item) => item.kind === "text" ? item.value : "");
	if (!(COMMAND$2.test(`${words[0] ?? ""} `) || words.some((word) => /^--[a-z]*model/.test(word)))) return [];
	const view = viewOf$1(file, {
		kind: "template",
		parts: items.flatMap((item) => [item, separator(item)]),
		start: list.start,
		end: list.end
	});
	return view === null ? [] : context.embed("shell", view).references;
}
function isOfFiles(list, place) {
	if (!isRun(place)) return false;
	const program = place.position === 1 ? programBefore(place) : list.items[0];
	return program?.kind === "text" && FILE_PROGRAM.test(program.value);
}
function programBefore(place) {
	if (!isRun(place) || place.position !== 1) return null;
	const first = place.call.args[0]?.value;
	return first?.kind === "text" ? first : null;
}
function separator({ end }) {
	return {
		kind: "text",
		value: " ",
		offsets: end,
		start: end,
		end
	};
}
function languageIn(text, isRun) {
	const hasLines = text.includes("\n");
	const program = hasLines ? programIn(text) : null;
	if (program !== null) return program;
	if (COMMAND$2.test(text) || isRun) return "shell";
	if (JSON_START.test(text) && text.includes("\"")) return "json";
	if (hasLines && isYaml(text)) return "yaml";
	const section = hasLines && SECTION$1.test(text) ? IN_SECTION.exec(text) : null;
	if (section !== null) return section[1] === "\"" ? "toml" : "properties";
	if (SETTING_LINE.test(text)) return "properties";
	return /\s--[a-z][\w-]*[= ]/.test(text) ? "shell" : null;
}
function programIn(text) {
	if (BUILD_FILE.test(text)) return "dockerfile";
	if (PAGE_SCRIPT.test(text)) return "html";
	if (JAVASCRIPT_LINE.test(text)) return "javascript";
	return PYTHON_CALL.test(text) ? "python" : null;
}
function isYaml(text) {
	return YAML_LINE.test(text) || YAML_BLOCK.test(text) && YAML_ID.test(text);
}
function isRun(frame) {
	if (frame.kind !== "argument") return false;
	return RUNNERS.test(lastPart(dottedName(frame.call.callee)));
}
function viewOf$1(file, expression) {
	if (expression.kind === "text") return embeddedView(file, expression.value, expression.offsets);
	let value = "";
	const offsets = [];
	for (const part of expression.parts) {
		const text = part.kind === "text" ? part.value : UNKNOWN$1;
		const at = part.kind === "text" ? part.offsets : part.start;
		for (let unit = 0; unit < text.length; unit += 1) offsets.push(typeof at === "number" ? part.kind === "text" ? at + unit : at : at[unit] ?? part.end);
		value += text;
	}
	offsets.push(expression.end);
	return value.length === 0 ? null : embeddedView(file, value, offsets);
}

// src/references/code/fallbacks.ts
function fallbackContext(of, how) {
	if (of.kind !== "choice" || of.tests.length > 0) return null;
	for (const option of of.options) {
		const name = nameRead(option);
		const context = name === null ? null : keyedContext(name, how ?? "fallback");
		if (context?.kind === "model" && context.strength === "strong") return context;
	}
	return null;
}
function nameRead(read) {
	switch (read.kind) {
		case "name":
		case "member": return read.name;
		case "index": return read.key.kind === "text" ? read.key.value : null;
		case "call": {
			const [first] = read.args;
			if (first === void 0) return read.callee.kind === "member" ? nameRead(read.callee.object) : null;
			return isGetter(read) && first.value.kind === "text" ? first.value.value : null;
		}
		default: return null;
	}
}

// src/references/code/folders.ts
const SAVING = /(?:^|\.)(?:save|save_pretrained|save_model|save_checkpoint|savePretrained)$/;
const SAVED_TO = /^(?:output|save|out)_?(?:dir|directory|path|folder)$/i;
const PUSHING = /push_to_hub|pushToHub/;
function savedFolders(calls, evaluator) {
	const folders = [];
	for (const { callee, args, start } of calls) {
		const dotted = qualifiedName(callee);
		if (PUSHING.test(dotted) || args.some(({ keyword }) => PUSHING.test(keyword ?? ""))) return /* @__PURE__ */ new Map();
		const [first] = args;
		if (first?.keyword === null && SAVING.test(dotted)) folders.push([first.value, start]);
		for (const { keyword, value } of args) if (SAVED_TO.test(keyword ?? "")) folders.push([value, start]);
	}
	const saved = /* @__PURE__ */ new Map();
	for (const [folder, start] of folders) for (const { text } of evaluator.values(folder)) saved.set(text, Math.min(start, saved.get(text) ?? start));
	return saved;
}
const FOLDER = /^(?:dir|directory|folder|subdir|subdirectory|subfolder|root|rootpath|file|bucket|prefix)$/;
function isFolderName(name) {
	return FOLDER.test(wordsOf(name).at(-1) ?? "");
}
function isFolder(role) {
	return (role.kind === "binding" || role.kind === "default") && isFolderName(role.name);
}
function withoutFolders(decisions, frame) {
	if (decisions.length === 0 || !isCalledFolder(frame)) return decisions;
	return decisions.filter(({ named, purpose }) => named.looks !== "possible" || purpose !== "model");
}
function isCalledFolder(frame) {
	switch (frame.kind) {
		case "root": return isFolder(frame.role);
		case "value": return frame.key !== null && isFolderName(frame.key);
		case "argument": return frame.keyword !== null && isFolderName(frame.keyword);
		case "option": return isCalledFolder(frame.outer);
		default: return false;
	}
}

// src/references/code/test-cases.ts
function testColumn(frame) {
	const indices = [];
	for (let at = frame;; at = at.outer) if (at.kind === "element") indices.push(at.index);
	else if (at.kind === "argument" && at.keyword === null && /(?:^|\.)param$/.test(qualifiedName(at.call.callee))) indices.push(at.position);
	else if (at.kind === "argument") return at.position === 1 && /(?:^|\.)parametrize$/.test(qualifiedName(at.call.callee)) ? columnName(at.call, indices) : null;
	else if (at.kind !== "option") return null;
}
function columnName({ args }, indices) {
	const names = args[0]?.value;
	const columns = (names?.kind === "list" ? names.items : names === void 0 ? [] : [names]).flatMap((text) => text.kind === "text" ? text.value.split(",") : []);
	return (columns.length > 1 ? columns[indices.at(-2) ?? -1] : columns[0])?.trim() ?? null;
}

// src/references/code/context.ts
function readContext(frame, rules) {
	const column = testColumn(frame);
	const byColumn = column === null ? null : keyedContext(column, "list");
	if (byColumn !== null) return byColumn;
	let how = null;
	let nested = false;
	let made = false;
	const indices = [];
	for (let at = frame;;) {
		switch (at.kind) {
			case "root": return roleContext(at.role, {
				how,
				nested,
				made,
				alone: at === frame,
				indices
			});
			case "part":
				if (!nested) return OTHER$1;
				break;
			case "compared": return {
				kind: "mention",
				how: "comparison"
			};
			case "key": return keyOfTable(at.outer, rules);
			case "lookup": return {
				kind: "mention",
				how: "lookup"
			};
			case "element": {
				indices.push(at.index);
				if (isOfFiles(at.list, at.outer)) return OTHER$1;
				const decided = flaggedContext(at.list.items[at.index - 1]);
				if (decided !== null) return decided;
				how ??= "list";
				nested = true;
				break;
			}
			case "option": {
				const decided = fallbackContext(at.of, how);
				if (decided !== null) return decided;
				break;
			}
			case "value": {
				const decided = valueContext(at);
				if (decided !== null) return decided;
				how ??= "dict-value";
				nested = true;
				break;
			}
			case "argument": {
				const decided = argumentContext(at, rules, how);
				if (decided.context !== null) return decided.context;
				how ??= decided.how;
				made ||= !handsOn(at.call);
				break;
			}
		}
		at = at.outer;
	}
}
function valueContext({ key, dict, outer }) {
	const decided = key === null ? null : entryContext(dict, key);
	return decided?.kind === "model" && decided.strength === "weak" && key?.includes("/") === false && isAmongModels$1(outer) ? {
		...decided,
		strength: "strong"
	} : decided;
}
function isAmongModels$1(frame) {
	let at = frame;
	while (at.kind === "element" || at.kind === "option" || at.kind === "value" && !namesModels(at.key ?? "")) at = at.outer;
	if (at.kind === "value") return true;
	return at.kind === "root" && at.role.kind === "binding" && namesModels(at.role.name);
}
function keyOfTable(outer, rules) {
	const table = outer.kind === "root" || outer.kind === "value" ? readContext(outer, rules) : OTHER$1;
	return table.kind === "model" && table.strength === "strong" ? {
		kind: "model",
		strength: "weak",
		how: "dict-key"
	} : {
		kind: "mention",
		how: "dict-key"
	};
}
function roleContext(role, { how, nested, made, alone, indices }) {
	const unknown = {
		kind: "model",
		strength: tableOfModels(role) && nested ? "weak" : "none",
		how: how ?? (isFolder(role) ? "path" : "literal")
	};
	if (isAboutDatasets(role)) return OTHER$1;
	if (role.kind === "binding" && made && namesOtherThing(role.name)) return unknown;
	switch (role.kind) {
		case "binding": {
			const constant = role.scope.kind === "module" ? "constant" : role.scope.kind === "class" ? "field" : "variable";
			return keyedContext(role.name, how ?? constant) ?? unknown;
		}
		case "default": return keyedContext(role.name, how ?? "parameter-default") ?? unknown;
		case "return": return keyedContext(role.name, how ?? "return") ?? unknown;
		case "iteration": return keyedContext(nameOfItem(role.names, indices), how ?? "list") ?? unknown;
		case "test": return {
			kind: "mention",
			how: "comparison"
		};
		case "statement": return alone ? {
			kind: "mention",
			how: "docstring"
		} : unknown;
	}
}
function nameOfItem(names, indices) {
	return (names.length > 1 ? names[indices.at(-2) ?? -1] : names[0]) ?? "";
}
function isAboutDatasets(role) {
	if (role.kind !== "binding" || keyMeaning(role.name) === "strong" && !/^(?:hf_)?repo_?id$/i.test(role.name)) return false;
	for (let at = role.scope; at !== null; at = at.parent) if (at.name !== "" && keyMeaning(at.name) === "dataset") return true;
	return false;
}
function tableOfModels(role) {
	if (role.kind !== "binding" && role.kind !== "return") return false;
	return wordsOf(role.name).some((word) => /^(?:models?|llms?|checkpoints?|pretrained)$/.test(word));
}
function isDocstring(frame) {
	return frame.kind === "root" && frame.role.kind === "statement";
}

// src/references/code/company.ts
const MAX_SIBLINGS = 64;
const MAX_CONSTANTS = 2e3;
function inCompany(context, frame, rules) {
	if (context.kind !== "model") return context;
	const siblings = frame.kind === "argument" ? givenAlike(frame, rules) : siblingsOf(frame);
	if (siblings.some((text) => REPLICATE.test(text))) return { kind: "other" };
	if (context.strength === "strong") return context;
	const ids = siblings.map(bare).filter((text) => plausibleId(text).kind !== "no");
	const models = ids.filter(isModel$1).length;
	if (models === 0 && isChanceKey(frame)) return {
		...context,
		strength: "none"
	};
	const sure = ids.filter((text) => plausibleId(text).kind === "sure").length;
	if (context.strength === "none" && siblings.filter(isDataset).length >= Math.max(3, sure)) return { kind: "other" };
	if (models >= 3 && models >= ids.length * .75) return {
		...context,
		strength: "strong"
	};
	return models >= 2 && models >= ids.length * .5 ? {
		...context,
		strength: "weak"
	} : context;
}
const REPLICATE = /^[\w.-]+\/[\w.-]+:[0-9a-f]{64}$/;
function isChanceKey(frame) {
	if (frame.kind !== "value") return false;
	if (textsOf$1(frame.dict.entries.map(({ value }) => value)).filter((text) => plausibleId(text).kind !== "no").length < 4) return false;
	const meanings = frame.dict.entries.map(({ key }) => key?.kind === "text" ? keyMeaning(key.value) : "none");
	return meanings.filter((meaning) => meaning === "strong" || meaning === "weak").length <= meanings.length / 4;
}
function bare(text) {
	return text.replace(HUB, "").replace(BELOW, "$1");
}
const MAKING$1 = /(?:^|\.)[A-Z]\w*$/;
const HUB = /^https:\/\/(?:huggingface\.co|hf\.co)\/(?!datasets\/|spaces\/)/;
const BELOW = /^([\w.-]+\/[\w.-]+)(?:::[\w./+-]+|\/(?:resolve|blob)\/.*)$/;
function isDataset(text) {
	const judged = plausibleId(text);
	return judged.kind === "no" && judged.because === "dataset";
}
function isModel$1(text) {
	const judged = plausibleId(text);
	if (judged.kind === "sure") return true;
	return judged.kind === "likely" && (isTypicalName(text) || ownerKind(text.split("/")[0] ?? "") === "model-owner");
}
function siblingsOf(frame) {
	if (frame.kind === "root") return boundAlike(frame);
	for (let at = frame; at.kind !== "root"; at = at.outer) {
		if (at.kind === "element") return textsOf$1(at.list.items);
		if (at.kind === "value") return columnOf$1(at) ?? textsOf$1(at.dict.entries.map(({ value }) => value));
		if (at.kind === "key" && at.of.kind === "dict") return textsOf$1(at.of.entries.flatMap(({ key }) => key ?? []));
		if (at.kind !== "option" && at.kind !== "inside") return [];
	}
	return [];
}
function givenAlike({ call, keyword }, { callsOf }) {
	const name = qualifiedName(call.callee);
	if (keyword === null || !MAKING$1.test(name)) return [];
	const calls = callsOf(name).slice(0, MAX_SIBLINGS);
	return calls.length < 2 ? [] : textsOf$1(calls.flatMap((alike) => argumentOf(alike, keyword, -1) ?? []));
}
function columnOf$1({ key, outer }) {
	if (key === null || outer.kind !== "value" && outer.kind !== "element") return null;
	const column = textsOf$1((outer.kind === "value" ? outer.dict.entries.map(({ value }) => value) : outer.list.items).filter(isDict).flatMap(({ entries }) => entriesOf(entries, key)));
	return column.length > 1 ? column : null;
}
function isDict(expression) {
	return expression.kind === "dict";
}
function boundAlike({ role }) {
	if (role.kind !== "binding") return [];
	if (role.scope.kind === "class") return textsOf$1([...role.scope.bindings.keys()].flatMap(valuesIn$1(role.scope)));
	return role.scope.kind === "module" ? constantsLike(role.name, role.scope) : [];
}
function constantsLike(name, scope) {
	if (name !== name.toUpperCase() || scope.bindings.size > MAX_CONSTANTS) return [];
	const [first, last] = endsOf(name);
	return textsOf$1([...scope.bindings.keys()].filter((other) => {
		const [otherFirst, otherLast] = other === other.toUpperCase() ? endsOf(other) : [];
		return otherFirst !== void 0 && (otherFirst === first || otherLast === last);
	}).flatMap(valuesIn$1(scope)));
}
function endsOf(name) {
	const words = wordsOf(name);
	return [words[0], words.at(-1)];
}
function valuesIn$1({ bindings }) {
	return (name) => (bindings.get(name) ?? []).flatMap((b) => b.kind === "value" ? [b.value] : []);
}
function textsOf$1(expressions) {
	return expressions.slice(0, MAX_SIBLINGS).flatMap((item) => item.kind === "text" ? [item.value] : []);
}

// src/references/code/setting-names.ts
const ENOUGH = 2;
function isSettingName(text, frame) {
	if (frame.kind === "value") return frame.key !== null && isEcho(frame.key, text) && settingsIn(frame.dict) >= ENOUGH;
	if (frame.kind !== "root" || frame.role.kind !== "binding") return false;
	const { name, scope } = frame.role;
	return isEcho(name, text) && settingsAmong(scope) >= ENOUGH;
}
function isEcho(name, text) {
	const slash = text.lastIndexOf("/");
	if (slash === -1) return false;
	const said = wordsOf(text.slice(slash + 1)).join(" ");
	return said !== "" && ` ${wordsOf(name).join(" ")}`.endsWith(` ${said}`);
}
function isSetting(name, value) {
	return value.kind === "text" && isEcho(name, value.value) && isAttribute(value.value.replace(/^.*\//, ""));
}
const settingsIn = oncePer(({ entries }) => entries.filter(({ key, value }) => key?.kind === "text" && isSetting(key.value, value)).length);
const settingsAmong = oncePer(({ bindings }) => [...bindings].filter(([name, all]) => all.some((bound) => bound.kind === "value" && isSetting(name, bound.value))).length);

// src/references/code/decisions.ts
const MODEL_LIBRARY = /\b(?:transformers|vllm|peft|diffusers|sentence[_-]transformers|from_pretrained|huggingface|trl|optimum|adapters|model_name_or_path|mii|sagemaker|mlflow|simpletransformers|setfit|ctranslate2)\b/;
const TEST_PATH$1 = /(?:^|\/)(?:tests?|__tests__|testing|e2e)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$|\.(?:test|spec|vitest|e2e|cy)\.[cm]?[jt]sx?$/;
const UNIT_TEST_PATH = /\.(?:test|spec|vitest|stories)\.[cm]?[jt]sx?$/;
function traitsOf({ path, text }) {
	return {
		knowsModels: MODEL_LIBRARY.test(text),
		isTest: TEST_PATH$1.test(path),
		isUnitTest: UNIT_TEST_PATH.test(path),
		isOfDatasets: /datasets?[^/]*$/i.test(path),
		fetchesDatasets: /\brepo_type\s*=\s*["']dataset["']/.test(text) && !/from_pretrained|\brepo_type\s*=\s*["']model["']/.test(text)
	};
}
const MAX_ASSEMBLED = 4;
function contextDecisions(place, rules, evaluator, { mirrors }, traits) {
	const { expression, frame } = place;
	if (expression.kind === "template" && isSentence(expression)) return [];
	const readings = (expression.kind === "text" ? [{ text: repositoryIn(expression.value, frame) }] : evaluator.values(expression)).flatMap(({ text }) => readingOf(text, traits, mirrors) ?? []);
	if (readings.length === 0 || isArchitecture(readings, frame)) return [];
	if (expression.kind === "text" && (isCalledAfter$1(expression.value, frame) || isSettingName(expression.value, frame))) return [];
	const told = readContext(frame, rules);
	if (traits.isOfDatasets && told.kind === "model" && told.strength === "none" && told.how === "list") return [];
	const context = inCompany(told, frame, rules);
	const isFamily = new Set(readings.map(({ model }) => model)).size > MAX_ASSEMBLED;
	const isDerived = expression.kind === "template" ? isLengthened(expression, evaluator, mirrors) : isLabelOf(expression.value, frame);
	return readings.flatMap((reading) => {
		const isDoubtful = expression.kind === "template" && reading.looks !== "sure";
		if (expression.kind === "template" && reading.form.startsWith("alias-")) return [];
		if ((isDoubtful || isDerived) && !isStrong(told)) return [];
		if (traits.fetchesDatasets && reading.looks !== "sure") return [];
		const decision = decide(reading, context);
		if (decision === null) return [];
		if (isFamily) return [{
			...decision,
			purpose: "mention",
			class: "mention"
		}];
		return isMadeUp$1(reading, traits) ? [{
			...decision,
			purpose: "mention",
			class: "mention"
		}] : [decision];
	});
}
function isMadeUp$1({ looks, model }, { isTest, isUnitTest }) {
	if (looks === "possible") return isTest || isUnitTest;
	return isUnitTest && looks === "likely" && ownerKind(model.slice(0, model.indexOf("/"))) === "unknown";
}
function isArchitecture(readings, frame) {
	return frame.kind === "element" && readings.every(({ form }) => form === "alias-legacy") && isMostlyOtherWords(frame.list);
}
const isMostlyOtherWords = oncePer(({ items }) => {
	const texts = textsOf(items);
	return texts.filter((text) => text.includes("/") || namedShort(text, ["legacy", "sentence-transformers"])).length < texts.length / 2;
});
function textsOf(expressions) {
	return expressions.flatMap((item) => item.kind === "text" ? [item.value] : []);
}
function repositoryIn(text, frame) {
	const key = frame.kind === "argument" ? frame.keyword : frame.kind === "value" ? frame.key : null;
	return key !== null && speaksOfHub(key) ? text.replace(BELOW_REPOSITORY, "") : text;
}
const BELOW_REPOSITORY = /(?<=^[\w.-]{1,96}\/[\w.-]{1,96})\/(?:[\w./-]{1,200}\.(?:bin|safetensors|gguf|pth?|ckpt|onnx))?$/;
function isSentence({ parts }) {
	return /\S\s+\S/.test(parts.map((part) => part.kind === "text" ? part.value : "").join(""));
}
function readingOf(text, { knowsModels }, mirrors) {
	return named(text, mirrors) ?? bareReading(text, knowsModels);
}
function bareReading(text, knowsModels) {
	if (isMlcName(text)) return namedShort(text, ["web-llm"]);
	if (isEmbeddingName(text)) return namedShort(text, ["legacy", "sentence-transformers"]);
	return knowsModels || isLegacyBeyondDoubt(text) || /^(?:distil)?gpt2/.test(text) ? namedShort(text, ["legacy"]) : null;
}
function isStrong(context) {
	return context.kind === "model" && context.strength === "strong";
}
function isLengthened({ parts }, evaluator, mirrors) {
	const [first, ...rest] = parts;
	if (first === void 0 || first.kind === "text") return false;
	if (rest.length === 0) return true;
	return (rest.every((part) => part.kind === "text" && /^[-_]?[a-z]/.test(part.value)) || rest[0]?.kind !== "text") && evaluator.values(first).some(({ text }) => text.includes("/") && named(text, mirrors) !== null);
}
function isCalledAfter$1(text, frame) {
	if (frame.kind !== "value" || frame.key === null || text.includes("/") || keyMeaning(frame.key) !== "neutral") return false;
	return namesAmong$1(frame.dict).has(text);
}
const namesAmong$1 = oncePer(({ entries }) => namesIn$1(textsOf(entries.map(({ value }) => value))));
function isLabelOf(text, frame) {
	if (frame.kind !== "argument" || frame.keyword !== null || !text.includes("/")) return false;
	const given = textsGiven(frame.call);
	for (let dash = text.indexOf("-"); dash !== -1; dash = text.indexOf("-", dash + 1)) if (given.has(text.slice(0, dash))) return true;
	return false;
}
const textsGiven = oncePer(({ args }) => new Set(textsOf(args.flatMap(({ keyword, value }) => keyword === null ? [value] : []))));

// src/references/code/questions.ts
const MAX_DEPTH$2 = 24;
const MAX_STEPS = 4e3;
const MAX_STEPS_OF_FILE = 4e5;
var Questions = class {
	#busy = {
		values: /* @__PURE__ */ new Set(),
		step: /* @__PURE__ */ new Set()
	};
	#memories = [];
	#depth = 0;
	#taken = 0;
	#takenOfFile = 0;
	#cuts = 0;
	gaveUp = false;
	memory() {
		const memory = {
			whole: /* @__PURE__ */ new Map(),
			cut: /* @__PURE__ */ new Map()
		};
		this.#memories.push(memory);
		return memory;
	}
	remembered(memory, expression, answer) {
		const known = memory.whole.get(expression);
		if (known !== void 0) return known;
		const partly = memory.cut.get(expression);
		if (partly !== void 0) return partly;
		const cuts = this.#cuts;
		const found = answer();
		(cuts === this.#cuts ? memory.whole : memory.cut).set(expression, found);
		return found;
	}
	ask(kind, key, nothing, answer) {
		const busy = this.#busy[kind];
		if (this.#depth === 0) this.#begin();
		if (this.#depth >= MAX_DEPTH$2 || busy.has(key)) {
			this.#cuts += 1;
			return nothing;
		}
		busy.add(key);
		this.#depth += 1;
		const answered = answer();
		this.#depth -= 1;
		busy.delete(key);
		return answered;
	}
	#begin() {
		this.#taken = 0;
		for (const { cut } of this.#memories) cut.clear();
	}
	isSpent() {
		this.#taken += 1;
		this.#takenOfFile += 1;
		if (!(this.#taken > MAX_STEPS || this.#takenOfFile > MAX_STEPS_OF_FILE)) return false;
		this.gaveUp = true;
		this.#cuts += 1;
		return true;
	}
};

// src/references/syntax/python-targets.ts
function bindTargets(targets, value, scope) {
	const flat = targets.flatMap((target) => target.kind === "list" ? target.items : [target]);
	const [only] = flat;
	if (only !== void 0 && flat.length === 1) return bindTarget(only, value, {
		kind: "value",
		value
	}, scope);
	return flat.flatMap((target, index) => {
		const part = value.kind === "list" && value.items.length === flat.length ? value.items[index] : void 0;
		if (part !== void 0) return bindTarget(target, part, {
			kind: "value",
			value: part
		}, scope);
		bindTarget(target, value, {
			kind: "element",
			of: value,
			index
		}, scope);
		return [];
	});
}
function bindTarget(target, value, binding, scope) {
	switch (target.kind) {
		case "name":
			bind(scope, target.name, binding);
			return [{
				name: target.name,
				value,
				owner: scope
			}];
		case "member": {
			const owner = isSelf(target.object) ? enclosingClass(scope) : null;
			if (owner !== null) bind(owner, target.name, binding);
			return [{
				name: owner === null ? pathOf(target) : target.name,
				value,
				owner: owner ?? scope
			}];
		}
		case "index": return [{
			name: pathOf(target),
			value,
			owner: scope
		}];
		default: return [];
	}
}
function pathOf(target) {
	switch (target.kind) {
		case "name": return target.name;
		case "member": return `${pathOf(target.object)}.${target.name}`;
		case "index": return target.key.kind === "text" ? `${pathOf(target.object)}.${target.key.value}` : pathOf(target.object);
		default: return "";
	}
}
function isSelf(object) {
	return object.kind === "name" && /^(?:self|cls|this)$/.test(object.name);
}
function enclosingClass(scope) {
	for (let at = scope; at !== null; at = at.parent) if (at.kind === "class") return at;
	return null;
}

// src/references/code/rows.ts
function rowByRow(parts, elementsOf, world) {
	const columns = parts.map(columnOf);
	const table = columns.find((column, at) => column !== null && columns.some(isSibling(column, at)))?.table;
	if (table === void 0) return [parts];
	const own = columns.map((column) => column?.table === table ? column : null);
	const fill = (cellOf) => {
		const filled = parts.map((part, at) => own[at] == null ? part : cellOf(own[at]));
		return filled.every((part) => part !== null) ? [filled] : [];
	};
	const found = [...("bindings" in table ? callsTo(table, world) : elementsOf(table)).flatMap((row) => fill((column) => column.in(row))), ...fill((column) => column.fallback)];
	return found.length === 0 ? [parts] : found;
}
function cellsOf(row) {
	if (row.kind === "list") return row.items;
	return row.kind === "call" ? row.args.map(({ value }) => value) : [];
}
function callsTo(of, { callsOf }) {
	const name = of.name === "__init__" || of.name === "constructor" ? enclosingClass(of)?.name ?? "" : of.name;
	return name === "" ? [] : callsOf(name);
}
function columnOf(part) {
	if (part.kind !== "name") return null;
	const { name } = part;
	const [only, ...more] = bindingsOf(name, part.scope);
	if (more.length > 0) return null;
	if (only?.kind === "element") {
		const { of: table, index } = only;
		return index === null ? null : {
			table,
			name,
			in: (row) => cellsOf(row)[index] ?? null,
			fallback: null
		};
	}
	const parameter = only?.kind === "parameter" ? only.of.parameters[only.position] : void 0;
	if (only?.kind !== "parameter" || parameter === void 0) return null;
	const { fallback } = parameter;
	return {
		table: only.of,
		name,
		in: (row) => passed(row, parameter, only.position) ?? fallback,
		fallback
	};
}
function passed(row, { name }, position) {
	return row.kind === "call" ? argumentOf(row, name, position) : void 0;
}
function isSibling(column, at) {
	return (other, index) => index !== at && other?.table === column.table && other.name !== column.name;
}

// src/references/code/scopes.ts
function classOf(object) {
	if (object.kind !== "name") return null;
	if (/^(?:self|cls|this)$/.test(object.name)) return enclosingClass(object.scope);
	for (const binding of bindingsOf(object.name, object.scope)) if (binding.kind === "scope" && binding.scope.kind === "class") return binding.scope;
	return null;
}
function functionOf(callee) {
	if (callee.kind === "name") {
		for (const binding of bindingsOf(callee.name, callee.scope)) if (binding.kind === "scope" && binding.scope.kind === "function") return binding.scope;
	}
	if (callee.kind !== "member") return null;
	const method = classOf(callee.object)?.bindings.get(callee.name)?.[0];
	return method?.kind === "scope" ? method.scope : null;
}

// src/references/code/views.ts
const VIEWS = /* @__PURE__ */ new Set([
	"items",
	"entries",
	"keys",
	"values"
]);
function rowsOf(looped, endsOf) {
	const { view, inner } = unwrapped(looped);
	return endsOf(inner).flatMap((end) => {
		if (end.kind === "list") return end.items;
		if (end.kind !== "dict") return [];
		return end.entries.flatMap(({ key, value }) => {
			if (view === "values" || key === null) return [value];
			return view === "items" || view === "entries" ? [{
				kind: "list",
				items: [key, value],
				start: value.start,
				end: value.end
			}] : [key];
		});
	});
}
function unwrapped(looped) {
	for (let at = looped; at.kind === "call";) {
		const name = lastPart(dottedName(at.callee));
		const inner = at.args[0]?.value ?? (at.callee.kind === "member" ? at.callee.object : void 0);
		if (inner === void 0) break;
		if (VIEWS.has(name)) return {
			view: name,
			inner
		};
		if (!TRANSPARENT.has(name)) break;
		at = inner;
	}
	return {
		view: "",
		inner: looped
	};
}

// src/references/code/evaluate.ts
const MAX_VALUES$1 = 48;
const UNSAID = /^(?:auto|none|null|default|unknown)$/i;
const FILES_OF_REPOSITORY = /^https?:\/\/(?:huggingface\.co|hf\.co)\/[\w.-]+\/[\w.-]+\/(?:resolve|raw|blob)\/(?:[\w.-]+\/)*$/;
const MAX_JOINED = 8;
const MAX_TEXT = 1e3;
var Evaluator = class {
	#world;
	#questions = new Questions();
	#values = /* @__PURE__ */ new Map();
	#steps = this.#questions.memory();
	#ends = this.#questions.memory();
	constructor(world) {
		this.#world = world;
	}
	get gaveUp() {
		return this.#questions.gaveUp;
	}
	values(expression) {
		const known = this.#values.get(expression);
		if (known !== void 0) return known;
		const values = this.#questions.ask("values", expression, [], () => {
			const seen = /* @__PURE__ */ new Map();
			for (const end of this.#endsOf(expression)) for (const value of this.#textsOf(end)) if (seen.size < MAX_VALUES$1) seen.set(`${value.text}\0${value.origin.start}`, value);
			return [...seen.values()];
		});
		this.#values.set(expression, values);
		return values;
	}
	entries(expression, keys) {
		return keys.flatMap((key) => this.#ofKey(expression, key)).flatMap((value) => this.values(value));
	}
	#endsOf(expression) {
		return this.#questions.remembered(this.#ends, expression, () => {
			const ends = [];
			const passed = /* @__PURE__ */ new Set();
			const ahead = [expression];
			for (let at = ahead.pop(); at !== void 0 && ends.length < MAX_VALUES$1; at = ahead.pop()) {
				if (passed.has(at)) continue;
				if (this.#questions.isSpent()) break;
				passed.add(at);
				const next = this.#next(at);
				if (next === null) ends.push(at);
				else for (const step of next.toReversed()) ahead.push(step);
			}
			return ends;
		});
	}
	#next(expression) {
		return this.#questions.remembered(this.#steps, expression, () => this.#step(expression));
	}
	#step(expression) {
		switch (expression.kind) {
			case "name": return this.#ofName(expression.name, expression.scope);
			case "member": return this.#follow(expression, () => this.#ofMember(expression.object, expression.name));
			case "index": return this.#follow(expression, () => this.#ofIndex(expression.object, expression.key));
			case "choice": return expression.options;
			case "call": return this.#follow(expression, () => this.#ofCall(expression));
			default: return null;
		}
	}
	#follow(key, answer) {
		return this.#questions.ask("step", key, [], answer);
	}
	#ofName(name, scope) {
		let module = scope;
		for (let at = scope; at !== null; at = at.parent) {
			module = at;
			if (at.kind === "class" && at !== scope) continue;
			const bindings = at.bindings.get(name);
			if (bindings !== void 0) return bindings.flatMap((binding) => this.#ofBinding(binding));
		}
		return (module.bindings.get("*") ?? []).flatMap((all) => all.kind === "import" ? this.#world.imported(all.module, [name]) : []);
	}
	#ofBinding(binding) {
		switch (binding.kind) {
			case "value": return [binding.value];
			case "element": return this.#follow(binding, () => this.#ofElement(binding.of, binding.index));
			case "entry": return this.#follow(binding, () => this.#ofKey(binding.of, binding.key));
			case "parameter": return this.#ofParameter(binding.of, binding.position);
			case "import": return binding.name === null ? [] : this.#world.imported(binding.module, [binding.name]);
			case "scope": return [];
		}
	}
	#elementsOf(expression) {
		return this.#endsOf(expression).flatMap((end) => {
			if (end.kind === "list") return end.items;
			return end.kind === "dict" ? end.entries.map(({ value }) => value) : [];
		});
	}
	#rowsOf(looped) {
		return rowsOf(looped, (expression) => this.#endsOf(expression));
	}
	#ofElement(of, index) {
		const items = this.#rowsOf(of);
		if (index === null) return items;
		return items.flatMap((item) => cellsOf(item)[index] ?? (item.kind === "text" && items[index] === item ? item : []));
	}
	#ofParameter(of, position) {
		const parameter = of.parameters[position];
		if (parameter === void 0) return [];
		const passed = callsTo(of, this.#world).flatMap((call) => argumentOf(call, parameter.name, position) ?? []);
		if (parameter.fallback !== null) return [parameter.fallback, ...passed];
		return passed.length > 0 ? passed : fixtureOf(parameter.name, of);
	}
	#ofMember(object, name) {
		const bindings = classOf(object)?.bindings.get(name);
		if (bindings !== void 0) return bindings.flatMap((binding) => this.#ofBinding(binding));
		const keyed = this.#ofKey(object, name);
		if (keyed.length > 0) return keyed;
		const imported = this.#ofImported(object, [name]);
		if (imported.length > 0) return imported;
		return this.#world.fieldsOf(name);
	}
	#ofImported(object, names) {
		if (object.kind === "member") return this.#ofImported(object.object, [object.name, ...names]);
		if (object.kind !== "name") return [];
		return bindingsOf(object.name, object.scope).flatMap((binding) => {
			if (binding.kind !== "import") return [];
			return this.#world.imported(binding.module, binding.name === null ? names : [binding.name, ...names]);
		});
	}
	#ofKey(of, key) {
		return this.#endsOf(of).flatMap((end) => {
			if (end.kind === "dict") return entriesOf(end.entries, key);
			return end.kind === "call" ? end.args.flatMap(({ keyword, value }) => keyword === key ? value : []) : [];
		});
	}
	#ofIndex(object, key) {
		const keys = this.values(key).map(({ text }) => text);
		const found = keys.flatMap((name) => this.#ofKey(object, name));
		if (found.length > 0) return found;
		const fields = keys.flatMap((name) => this.#world.fieldsOf(name));
		return fields.length > 0 ? fields : this.#elementsOf(object);
	}
	#ofCall(call) {
		const name = lastPart(dottedName(call.callee));
		const [first, second] = call.args.map(({ value }) => value);
		if (WITH_DEFAULT.has(name)) return this.#ofDefault(call, second);
		if (FIELD_CALLS.has(name)) {
			const value = argumentOf(call, "default", 0) ?? argumentOf(call, "default_factory", -1);
			return value === void 0 ? [] : [value];
		}
		if (TRANSPARENT.has(name)) {
			const inner = first ?? (call.callee.kind === "member" ? call.callee.object : void 0);
			return inner === void 0 ? [] : [inner];
		}
		const returned = functionOf(call.callee)?.returns ?? [];
		return returned.length > 0 ? returned : null;
	}
	#ofDefault({ callee, args }, second) {
		const fallback = args.find(({ keyword }) => keyword === "default")?.value ?? second;
		const defaults = fallback === void 0 ? [] : [fallback];
		const key = args[0]?.value;
		if (callee.kind !== "member" || key === void 0) return defaults;
		if (/environ|env$/i.test(dottedName(callee.object))) return defaults;
		return [...this.#ofIndex(callee.object, key), ...defaults];
	}
	#textsOf(terminal) {
		if (terminal.kind === "text") return [this.#valued(terminal.value, terminal)];
		if (terminal.kind === "template") return this.#join(terminal.parts).map((text) => this.#valued(text, terminal));
		if (terminal.kind !== "call" || terminal.callee.kind !== "member") return [];
		const { object, name } = terminal.callee;
		if (name === "join") return this.#listed(object, terminal);
		if (name !== "format") return [];
		return this.values(object).flatMap(({ text }) => this.#format(text, terminal));
	}
	#listed(object, call) {
		const argument = call.args[0]?.value;
		if (argument === void 0) return [];
		return [[object, argument], [argument, object]].flatMap(([separator, joined]) => this.#endsOf(joined).flatMap((end) => {
			if (end.kind !== "list" || end.items.length > MAX_JOINED) return [];
			const parts = end.items.flatMap((item, at) => at === 0 ? [item] : [separator, item]);
			return this.#join(parts).map((text) => this.#valued(text, call));
		}));
	}
	#valued(text, origin) {
		return {
			text,
			origin,
			foreign: this.#world.isForeign(origin),
			told: this.#world.isTold(origin)
		};
	}
	#join(parts) {
		return rowByRow(parts, (list) => this.#rowsOf(list), this.#world).flatMap((row) => this.#concat(row));
	}
	#concat(parts) {
		let texts = [""];
		for (const part of parts) {
			const ends = this.values(part).flatMap(({ text }) => UNSAID.test(text) ? [] : text);
			if (ends.length === 0) return texts.filter((text) => FILES_OF_REPOSITORY.test(text));
			texts = texts.flatMap((text) => ends.map((end) => text + end)).filter((text) => text.length <= MAX_TEXT).slice(0, MAX_VALUES$1);
		}
		return texts;
	}
	#format(template, call) {
		const parts = formattedParts(template, call);
		return parts === null ? [] : this.#join(parts).map((text) => this.#valued(text, call));
	}
};
function fixtureOf(name, { parent }) {
	if (parent === null) return [];
	return bindingsOf(name, parent).flatMap((binding) => binding.kind === "scope" ? binding.scope.returns : []);
}

// src/references/code/handed-on.ts
function handedOn(unit, index, language, evaluator, traits, mirrors) {
	return slotsOf(unit, index, language).flatMap(({ value, how }) => evaluator.values(value).flatMap(({ text, origin, foreign }) => {
		const reading = foreign || origin.kind !== "text" ? null : readingOf(text, traits, mirrors);
		if (reading === null || reading.looks === "served" || isMadeUp$1(reading, traits)) return [];
		return [{
			origin,
			decision: {
				named: reading,
				purpose: "model",
				class: "use",
				certainty: "likely",
				how,
				revision: null,
				file: null
			}
		}];
	}));
}
const MAKING = /(?:^|\.)(?:from_|load_|Load|from)[A-Za-z]\w*$/;
const NOT_OF_WEIGHTS = /token|process|config|dataset|prompt|template|vocab|setting|json|yaml|dict|string|env/i;
const SAYING = /(?:^|\.)(?:subTest|print|log|debug|info|warning|error)$/;
function slotsOf(unit, { calls, dicts }, { loaders }) {
	const slots = [];
	const add = (key, value, how) => {
		if (key !== null && value.kind === "name" && keyMeaning(key) === "strong") slots.push({
			value,
			how
		});
	};
	const addModel = (key, value, how) => {
		if (key !== null && !/repo/i.test(key)) add(key, value, how);
	};
	for (const call of calls) {
		const dotted = qualifiedName(call.callee);
		if (loadersOf(loaders, dotted).length > 0 || keyMeaning(dotted) === "dataset" || SAYING.test(dotted)) continue;
		for (const { keyword, value } of call.args) add(keyword, value, "keyword-argument");
		const [first] = call.args;
		if (first?.keyword === null && first.value.kind === "name" && MAKING.test(dotted) && !NOT_OF_WEIGHTS.test(dotted)) add(first.value.name, first.value, "argument");
	}
	for (const { entries } of dicts) for (const { key, value } of entries) addModel(key?.kind === "text" ? key.value : null, value, "dict-value");
	for (const { role, expression } of unit.roots) if (role.kind === "binding") addModel(role.name, expression, "variable");
	return slots;
}

// src/references/syntax/regions.ts
function regionAt(regions, offset) {
	let low = 0;
	let high = regions.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((regions[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const region = regions[low];
	return region !== void 0 && region.start <= offset && offset < region.end ? region : null;
}
function readersBy(other, table) {
	const readers = Array.from({ length: 128 }, () => other);
	for (const [characters, reader] of table) for (const first of characters) readers[first.charCodeAt(0)] = reader;
	return readers;
}

// src/references/code/value-signs.ts
function isProse(region) {
	return region !== null && region.kind !== "string";
}
function isInside(text, start, end) {
	if (text.charCodeAt(end) === SLASH) return true;
	if (text.charCodeAt(start - 1) !== SLASH) return false;
	return text.charCodeAt(start - 2) !== SLASH || text.charAt(start - 3) === ":";
}
const SLASH = 47;
function isInBucket({ text, hasBuckets }, start) {
	return hasBuckets && IN_BUCKET.test(text.slice(Math.max(0, start - MAX_PATH), start));
}
const IN_BUCKET = new RegExp(`\\b${BUCKET_SCHEME.source}[\\w./@-]+\\/$`, "i");
const MAX_PATH = 160;
const BEFORE_VALUE = /(?:[=[] ?|[\w"'\]]:\s*|^\s*-\s+|(?<![\w-])--?[A-Za-z][\w-]*\s+)$/m;
function beginsValue(source, start) {
	const region = source.regionAt(start);
	if (isQuoted(source, start)) return !isProse(region);
	if (region?.kind !== "string") return false;
	if (BEFORE_VALUE.test(source.text.slice(Math.max(region.start, start - 40), start))) return true;
	return followsCommand(source.text, region.start, start);
}
function isQuoted({ text, quotes }, start) {
	return start > 0 && quotes.includes(text.charAt(start - 1));
}
function isValue$1(source, start, end) {
	if (!beginsValue(source, start) || isImported(source, start)) return false;
	if (!isQuoted(source, start)) return true;
	const { text, quotes } = source;
	const after = text.slice(end, end + 12);
	if (!/^\s*(?:["'`@\\]|:\S|$)/.test(after)) return false;
	if (/[\w\])]\[$/.test(text.slice(Math.max(0, start - 3), start - 1))) return false;
	return quotes.includes("`") || !/^["']\s*:/.test(after);
}
function isImported({ text, regionAt }, start) {
	const quote = (regionAt(start)?.start ?? 0) - 1;
	return IMPORTED.test(text.slice(Math.max(0, quote - 12), Math.max(0, quote)));
}
const IMPORTED = /\b(?:from|require\(|import\(|import)\s*$/;

// src/references/code/piece-signs.ts
function isPiece(source, pair) {
	if (!isHalf(source, pair)) return false;
	const { start, end } = pair;
	const before = source.text.slice(Math.max(0, start - MAX_WORD), start);
	const behind = source.text.slice(end, end + MAX_WORD);
	const [wordBefore] = WORD_BEFORE.exec(before) ?? [""];
	const [wordBehind] = WORD_BEHIND.exec(behind) ?? [""];
	if (wordBefore.includes("/") || wordBehind.includes("/")) return false;
	if (!beginsValue(source, start - wordBefore.length)) return false;
	return !namesOther(FILLED_BEFORE.exec(before)) && !namesOther(FILLED_BEHIND.exec(behind));
}
const FILLED_BEFORE = /(\w+)["'\])]*(?:![rs])?(?:\}|\s*\+\s*[fFrRbBuU]{0,2}["'`])$/;
const FILLED_BEHIND = /^(?:\$?\{|["'`]\s*\+\s*)(?:\w+[.[("']+)*(\w+)/;
const OTHER_HEADS = new Set("url uri endpoint host port address path paths dir directory folder file filename filepath bucket root num count total bytes size max mem memory time date step steps epoch index idx cmd command ext extension suffix".split(" "));
function namesOther(filled) {
	const words = wordsOf(filled?.[1] ?? "");
	return OTHER_HEADS.has(words.at(-1) ?? "") && !words.some((word) => /^(?:models?|hub|hf|repo|huggingface)$/.test(word));
}
const MAX_WORD = 200;
const WORD_BEFORE = /(?:\$?\{[^{}\n]*\}|%(?:\(\w+\))?s|[\w.:@/%-])*$/;
const WORD_BEHIND = /^(?:\$?\{[^{}\n]*\}|%(?:\(\w+\))?s|[\w.:@/%-])*/;
function isHalf(source, pair) {
	const { text, quotes } = source;
	const { owner, name, start, end } = pair;
	const before = text.charAt(start - 1);
	const after = text.charAt(end);
	if (after === "/" || before === "/") return false;
	const fields = quotes.includes("`") ? DOLLAR_FIELDS : FIELDS;
	const openLeft = before === "}" && fields.before.test(text.slice(Math.max(0, start - 80), start)) || owner === "s" && (before === "%" || before === ")");
	const openRight = fields.after.test(text.slice(end, end + 80)) || after === "%" && /[s(]/.test(text.charAt(end + 1));
	if (openLeft) return openRight || name !== "" && isName(name);
	if (openRight) return isOwner(owner);
	return isJoined(source, pair);
}
function isJoined({ text, quotes, regionAt }, { owner, name, start, end }) {
	const before = text.slice(Math.max(0, start - 40), start);
	const after = text.slice(end, end + 40);
	if (LIST_BEFORE.test(before) || LIST_AFTER.test(after)) return true;
	if (owner === "" && quotes.includes(before.slice(-1)) && ADDED_BEFORE.test(before.slice(0, -1))) return regionAt(start)?.start === start && (name === "" || isName(name));
	if (name !== "" || !quotes.includes(after.charAt(0)) || !ADDED_AFTER.test(after.slice(1))) return false;
	return regionAt(start)?.end === end && isOwner(owner);
}
function isName(name) {
	return pairKind("Qwen", name) !== "no" && !FILE.test(name);
}
function isOwner(owner) {
	return pairKind(owner, "x-7b") !== "no";
}
const FIELDS = {
	before: /\{[\w.[\]"'?! |&]*\}$/,
	after: /^\$?\{[\w.[\]"'?! |&]*\}/
};
const DOLLAR_FIELDS = {
	before: /\$\{[\w.[\]"'?! |&]*\}$/,
	after: /^\$\{[\w.[\]"'?! |&]*\}/
};
const LIST_BEFORE = /\]\.join\(\s*["'`]$/;
const LIST_AFTER = /^["']\.join\(\s*[[(]/;
const FILE = /\.(?:py|json|ya?ml|md|txt|sh|h5|safetensors|bin|pth?|csv|log|png|jpe?g|html)$/;
const ADDED_BEFORE = /[+"'`]\s*[fFrRbBuU]{0,2}$/;
const ADDED_AFTER = /^\s*(?:\+|[fFrRbBuU]{0,2}["'`])/;

// src/references/code/screen.ts
const SPEAKING = [
	new RegExp(`${/(?<![\w-]\.)(?:hf|huggingface)\.co\/(?!(?:datasets|spaces|docs|blog|papers|collections|join|settings|organizations|tasks|chat|learn|course|posts|new|oauth|login|pricing|transformers|api\/(?!models|resolve))\b|models["'.\s)]|["'`\s])|www\.(?:hf|huggingface)\.co\/\w|(?:api-inference|router)\.huggingface\.co\/(?:[\w${}.-]+\/){0,2}(?:models|pipeline)\b/.source}|${/\b(?:hf|huggingface):(?!\/\/(?:["'`<.,)\s]|(?:buckets|datasets|spaces)\/))(?=\S)|hg:\/\/|djl:\/\/ai\.djl\.huggingface|hf[-_]hub:|models--|tts_models\/|(?<![\w/.-])(?:huggingface|hosted_vllm|openai|litellm_proxy)\/[\w.-]+\/\w/.source}`, "gi"),
	/[Ww]hisper|_core_(?:web|news|sci|\{)|_dep_(?:web|news)_|_ent_wiki_|_sent_ud_|create_model_(?:and_transforms|from_pretrained)|open_clip|(?<![A-Za-z])(?:timm|flair)(?![a-z])|SequenceTagger|Classifier\.load|(?<![A-Za-z])(?:TextEmbedding|ImageEmbedding)(?![A-Za-z])|TextCrossEncoder|FastEmbed|flux-(?:dev|schnell)|resolve_embed_model|-MLC|GGUF\/[\w.-]{1,120}\.gguf|HuggingFace\w{0,40}Embeddings|InstructorEmbedding|EmbeddingFunction|KeyBERT|BERTopic|SASEvaluator|AudioToTextRecorder|\bload\(\s*(?:name\s*=\s*)?["'](?:models|huggingface)\/\w/g,
	/(?:["'`]|--[\w-]+[ =]|[:=]\s?)(?:openai-gpt|camembert|distil(?:bert|gpt2|roberta|use|-)|ctrl["'`]|transfo-xl|gpt2|t5-|bert-|roberta-|albert-|xlm-|xlnet-|all-(?:MiniLM|mpnet|roberta|distilroberta)|multi-qa-|msmarco-|paraphrase-|stsb-|nli-|quora-|clip-ViT|gtr-t5|sentence-t5|average_word|facebook-dpr|use-cmlm|nq-distilbert|LaBSE|allenai-specter)/gi,
	/\bpipeline\(\s*(?:task\s*=\s*)?["'][a-z]/g,
	/\/resolve\/(?<=[\w.-]\/[\w.-]{1,96}\/resolve\/)[\w.{$]/g
];
const LOADER = /(?:from_pretrained|from_model_id|from_single_file|from_preset|load_lora_weights|load_ip_adapter|load_textual_inversion|load_adapter|get_tokenizer|AutoTokenizer|SentenceTransformer\w{0,40}|CrossEncoder|SparseEncoder|\bLLM|EngineArgs|LoRARequest|snapshot_download|hf_hub_download|hf_hub_url|cached_file|HuggingFace\w{1,40}|FlagModel|Flag\w{0,40}Reranker|INSTRUCTOR|BERTScore\w{0,40}|Transformer\w{0,40}Embeddings|InferenceClient|InferenceApi|HfInference|downloadFile|listFiles|snapshotDownload|resolveModelFile|createModelDownloader|loadModel\w{0,40}|Create\w{0,40}MLCEngine|\bpipeline)\(\s*[^\s"'`)]|(?:hf|huggingface)\.co\/?["'`]/g;
const DEFINED$1 = /\b(?:def|function\*?)\s+$/;
const HANDED_ON = /[(,{]\s*\w{0,64}(?:[Mm]odel|llm|repo_id|checkpoint|adapter|lora)\w{0,64}\s*[=:]\s*[A-Za-z_][\w.[\]"']{0,200}\s*[,)}]/g;
const BEFORE = 240;
const BEHIND = 80;
function outlookOf(source, mirrors = [], imports = () => true) {
	const { text } = source;
	if (mirrors.some((mirror) => text.includes(mirror))) return "code";
	if (SPEAKING.some((sign) => isSaid(source, sign))) return "code";
	const wordy = MODEL_WORD.test(text);
	const loads = wordy && isSaid(source, LOADER);
	const hands = loads || wordy && isSaid(source, HANDED_ON);
	let mentions = false;
	if (somePair(text, (pair) => {
		const place = placeOf$1(source, pair, wordy, hands);
		mentions ||= place === "prose";
		return place === "code";
	}) || loads && imports()) return "code";
	return mentions ? "prose" : "nothing";
}
function mayGiveNames(source) {
	return somePair(source.text, ({ owner, name, start, end }) => {
		if (pairKind(owner, name) === "no" || isInside(source.text, start, end)) return false;
		return isValue$1(source, start, end);
	});
}
function screenedSource(text, { quotes, calls, regions }) {
	let known = null;
	const all = () => {
		known ??= regions === null ? [{
			kind: "string",
			start: 0,
			end: text.length
		}] : regions(text);
		return known;
	};
	return {
		text,
		quotes,
		calls,
		hasBuckets: BUCKET_SCHEME.test(text),
		regions: all,
		regionAt: (at) => regionAt(all(), at)
	};
}
function isSaid(source, sign) {
	const { text, regionAt } = source;
	for (const { index } of text.matchAll(sign)) {
		if (isProse(regionAt(index)) || DEFINED$1.test(text.slice(Math.max(0, index - 12), index))) continue;
		if (!isImported(source, index)) return true;
	}
	return false;
}
function placeOf$1(source, pair, wordy, hands) {
	const { owner, name, start, end } = pair;
	const kind = pairKind(owner, name);
	if (isInside(source.text, start, end)) return kind === "sure" && isInBucket(source, start) ? "code" : "nothing";
	if (kind === "sure") return isProse(source.regionAt(start)) ? "prose" : "code";
	if (kind === "likely" && isKnownOrTypical(`${owner}/${name}`) && beginsValue(source, start)) return "code";
	if (!(kind !== "no" && isValue$1(source, start, end)) && !(wordy && isPiece(source, pair))) return "nothing";
	return hands || isTold$1(source, pair, kind) ? "code" : "nothing";
}
function isTold$1(source, { start, end }, kind) {
	const { text, calls } = source;
	if (NEAR.test(text.slice(Math.max(0, start - BEFORE), end + BEHIND))) return true;
	return isToldByCall(text, start, calls) || isToldByKey(text, start, kind);
}

// src/references/code/imports.ts
const MAX_HOPS = 2;
function importsMayName(file, language, context) {
	return language.imports(file.text).some((given) => mayName(given, file.path, 2));
	function mayName({ module, name }, from, hops) {
		const target = moduleFile(module, from, language, context.repository);
		if (target === void 0) return false;
		const text = () => context.repository.read(target)?.text ?? "";
		if (namesItself(target, language, context) && (name === null || language.mayBind(text(), name))) return true;
		return hops > 0 && language.handsOn(text(), target).some((given) => isOneOf(name, given.name) && mayName(given, target, hops - 1));
	}
}
function isOneOf(wanted, given) {
	return wanted === null || given === null || wanted === given;
}
function moduleFile(module, path, { modulePaths }, { has }) {
	const target = modulePaths(module, path).find(has);
	return target === path ? void 0 : target;
}
const known = /* @__PURE__ */ new WeakMap();
function namesItself(path, { signs }, { repository, mirrors }) {
	const answers = known.get(repository) ?? /* @__PURE__ */ new Map();
	known.set(repository, answers);
	const answer = answers.get(path);
	if (answer !== void 0) return answer;
	const text = repository.read(path)?.text;
	const source = text === void 0 ? null : screenedSource(text, signs);
	const names = source !== null && (outlookOf(source, mirrors, () => false) === "code" || mayGiveNames(source));
	answers.set(path, names);
	return names;
}

// src/references/code/index.ts
function indexCode(unit) {
	const places = [];
	const calls = [];
	const dicts = [];
	const seen = /* @__PURE__ */ new Set();
	for (const { role, expression } of unit.roots) {
		const queue = [[expression, {
			kind: "root",
			role
		}]];
		for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
			const [at, frame] = next;
			if (seen.has(at)) continue;
			seen.add(at);
			if (at.kind === "text" || at.kind === "template") places.push({
				expression: at,
				frame
			});
			if (at.kind === "call") calls.push(at);
			if (at.kind === "dict") dicts.push(at);
			for (const child of framed(at, frame)) queue.push(child);
		}
	}
	return {
		places,
		calls,
		dicts
	};
}
function framed(of, outer) {
	switch (of.kind) {
		case "call": {
			const args = of.args.map(({ keyword, value }, position) => [value, {
				kind: "argument",
				call: of,
				keyword,
				position,
				outer
			}]);
			return [[of.callee, {
				kind: "object",
				of,
				outer
			}], ...args];
		}
		case "dict": return of.entries.flatMap(({ key, value }) => {
			const inside = [value, {
				kind: "value",
				dict: of,
				key: key?.kind === "text" ? key.value : key?.kind === "name" ? key.name : key?.kind === "member" ? key.name : null,
				outer
			}];
			return key === null ? [inside] : [[key, {
				kind: "key",
				of,
				outer
			}], inside];
		});
		case "list": return of.items.map((item, index) => [item, {
			kind: "element",
			list: of,
			index,
			outer
		}]);
		case "choice": return [...of.options.map((option) => [option, {
			kind: "option",
			of,
			outer
		}]), ...of.tests.map((test) => [test, {
			kind: "compared",
			of,
			outer
		}])];
		case "index": return [[of.object, {
			kind: "object",
			of,
			outer
		}], [of.key, {
			kind: "lookup",
			of,
			outer
		}]];
		default: return childrenOf(of).map((child) => [child, {
			kind: KINDS[of.kind] ?? "inside",
			of,
			outer
		}]);
	}
}
const KINDS = {
	template: "part",
	compare: "compared",
	member: "object",
	opaque: "inside"
};

// src/references/code/large.ts
const MAX_SOURCE = 1e6;
const LITERAL$2 = /(["'`])((?:https?:\/\/(?:huggingface\.co|hf\.co)\/|hf:\/\/)?[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.@:/-]{0,200})\1/g;
function largeSourceReferences(file, { mirrors }) {
	const references = [];
	for (const match of file.text.matchAll(LITERAL$2)) {
		const written = match[2] ?? "";
		const reading = named(written, mirrors);
		if (reading?.looks !== "sure") continue;
		const start = match.index + 1;
		references.push({
			model: reading.model,
			written,
			revision: reading.revision,
			file: reading.file,
			how: "literal",
			class: "use",
			certainty: "likely",
			location: file.locate(start, start + written.length),
			ignored: null
		});
	}
	const reason = `"${file.path}" holds more than ${MAX_SOURCE} characters of source; only literal ids were looked for`;
	return {
		references,
		problems: [{
			stage: "find",
			subject: file.path,
			reason,
			hint: null,
			location: null,
			severity: "notice"
		}]
	};
}

// src/references/code/loads.ts
function loadedBy(made, language, evaluator, mirrors) {
	const call = completed(made);
	const dotted = qualifiedName(call.callee);
	const loaders = loadersOf(language.loaders, dotted);
	if (loaders.length === 0 && /dataset/i.test(madeBy(lastPart(dotted)))) return datasetsOf(call, evaluator, mirrors);
	if (loaders.length === 0) return libraryDefault(call, dotted);
	const one = (...keywords) => oneText(call, keywords, evaluator);
	const kind = one("repo_type", "repoType", "type");
	const isOtherKind = kind === "dataset" || kind === "space";
	const loads = [];
	for (const loader of loaders) {
		const argument = argumentFor(call, loader);
		if (argument === void 0) continue;
		const purpose = isOtherKind || isWrittenTo(call) ? "other" : loader.purpose;
		const revision = one("revision", "code_revision");
		const file = one("filename", "weight_name", "gguf_file", "subfolder", "model_file");
		const values = evaluator.values(argument);
		const spread = values.length === 0 ? evaluator.entries(argument, loader.keywords) : values;
		for (const { text, origin, foreign, told } of spread) {
			const reading = readingFor(loader, text, call, evaluator, mirrors);
			if (reading === null || foreign && isTold(reading, told)) continue;
			loads.push({
				origin,
				argument,
				foreign,
				decision: {
					named: reading,
					...outcome(purpose, loader),
					revision,
					file
				}
			});
		}
	}
	if (loads.length > 0) return loads;
	return [...taskDefault(call, dotted, language, evaluator), ...libraryDefault(call, dotted)];
}
function completed(call) {
	const [first, ...args] = call.args;
	return first !== void 0 && /(?:^|\.)partial$/.test(dottedName(call.callee)) && first.keyword === null ? {
		...call,
		callee: first.value,
		args
	} : call;
}
function datasetsOf(call, evaluator, mirrors) {
	const argument = argumentOf(call, "repo_id", 0);
	if (argument === void 0 || /model|llm|checkpoint/i.test(qualifiedName(argument))) return [];
	const kind = {
		purpose: "other",
		class: "mention",
		certainty: "certain",
		how: "dataset"
	};
	return evaluator.values(argument).flatMap(({ text, origin, foreign }) => {
		const reading = foreign ? null : named(text, mirrors);
		return reading === null ? [] : [{
			origin,
			argument,
			foreign,
			decision: {
				named: reading,
				...kind,
				revision: null,
				file: null
			}
		}];
	});
}
function isWrittenTo({ args }) {
	return args.some(({ keyword }) => keyword === "git_user" || keyword === "git_email");
}
function isTold({ form, looks }, told) {
	return !form.startsWith("alias-") && (told || looks !== "possible");
}
function argumentFor(call, { keywords, position }) {
	const keyword = call.args.find((argument) => argument.keyword !== null && keywords.includes(argument.keyword));
	if (keyword !== void 0 || position === null) return keyword?.value;
	return call.args.filter((argument) => argument.keyword === null)[position]?.value;
}
function outcome(purpose, { name }) {
	if (purpose === "model") return {
		purpose: "model",
		class: "use",
		certainty: "certain",
		how: name
	};
	return {
		purpose: purpose === "other" ? "other" : "mention",
		class: "mention",
		certainty: "certain",
		how: purpose === "tokenizer" || purpose === "hosted" ? purpose : name
	};
}
function readingFor({ name, aliases, prefix }, text, call, evaluator, mirrors) {
	const pretrained = oneText(call, ["pretrained"], evaluator);
	if (aliases.includes("open_clip")) {
		const weights = pretrained ?? pretrainedPosition(call, evaluator);
		return (weights === null ? null : namedShort(`${text}/${weights}`, aliases)) ?? named(text, mirrors);
	}
	if (aliases.includes("timm") && !isTrue(call, "pretrained", 1)) return null;
	const explicit = named(text.startsWith(prefix) ? text.slice(prefix.length) : text, mirrors, true);
	if (explicit !== null && !isOfAnyone(name, explicit, call)) return explicit;
	return namedShort(text, aliases);
}
function isOfAnyone(name, { model, looks }, { args }) {
	if (looks !== "possible") return false;
	if (name === "load" || name === "load_model" || name === "client") return true;
	const judged = plausibleId(model);
	if (name === "LLM") return isServedName(judged);
	return isDatasetLike(judged) && args.some(({ keyword }) => keyword !== null && /type$/i.test(keyword));
}
function pretrainedPosition(call, evaluator) {
	const second = call.args.filter(({ keyword }) => keyword === null)[1]?.value;
	return second === void 0 ? null : evaluator.values(second)[0]?.text ?? null;
}
function isTrue(call, keyword, position) {
	const argument = argumentOf(call, keyword, position);
	return argument !== void 0 && !(argument.kind === "opaque" && argument.end - argument.start === 5);
}
function oneText(call, keywords, evaluator) {
	for (const keyword of keywords) {
		const argument = argumentOf(call, keyword, -1);
		const text = argument === void 0 ? void 0 : evaluator.values(argument)[0]?.text;
		if (text !== void 0 && text !== "") return text;
	}
	return null;
}
function taskDefault(call, dotted, { taskDefaults }, evaluator) {
	if (!/(?:^|\.)pipeline$/.test(dotted)) return [];
	const [first, second] = call.args.filter(({ keyword }) => keyword === null);
	const argument = argumentOf(call, "task", -1) ?? first?.value;
	const hasModel = second !== void 0 || call.args.some(({ keyword }) => keyword === "model");
	if (argument === void 0 || hasModel) return [];
	return evaluator.values(argument).flatMap(({ text, origin, foreign }) => {
		const reading = namedShort(text, [taskDefaults]);
		return reading === null ? [] : [{
			origin,
			argument,
			foreign,
			decision: {
				named: reading,
				purpose: "mention",
				class: "mention",
				certainty: "certain",
				how: "task-default",
				revision: null,
				file: null
			}
		}];
	});
}
function libraryDefault(call, dotted) {
	const reading = call.args.some(({ keyword }) => keyword === null || keyMeaning(keyword) !== "none") ? null : namedShort(lastPart(dotted), ["defaults"]);
	if (reading === null) return [];
	const how = {
		purpose: "mention",
		class: "mention",
		certainty: "certain",
		how: "library-default"
	};
	const origin = call.callee;
	return [{
		origin,
		argument: origin,
		foreign: false,
		decision: {
			named: reading,
			...how,
			revision: null,
			file: null
		}
	}];
}

// src/references/code/prose.ts
const WORD_WITH_SLASH = /[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w./-]*/g;
const MAX_PROSE = 2e4;
function proseMentions(file, regions, { mirrors }) {
	return regions.flatMap((region) => {
		if (!isProse(region)) return [];
		const prose = file.text.slice(region.start, Math.min(region.end, region.start + MAX_PROSE));
		if (!prose.includes("/")) return [];
		return [...prose.matchAll(WORD_WITH_SLASH)].flatMap((match) => {
			const word = match[0].replace(/[.,;:]+$/, "");
			if (/[/:\w.-]/.test(prose.charAt(match.index - 1))) return [];
			const reading = named(word, mirrors);
			if (reading?.looks !== "sure") return [];
			const start = region.start + match.index;
			return [{
				model: reading.model,
				written: word,
				revision: reading.revision,
				file: reading.file,
				how: region.kind,
				class: "mention",
				certainty: "likely",
				location: file.locate(start, start + word.length),
				ignored: null
			}];
		});
	});
}

// src/references/code/ranking.ts
function ranked(place, { loads, surroundings, handed }) {
	const told = isDecided(loads, place) ? loads : [...loads, ...surroundings()];
	return perModel(told.some(({ class: kind, purpose }) => kind === "use" || purpose === "other") ? told : [...told, ...handed]);
}
function perModel(decisions) {
	const best = /* @__PURE__ */ new Map();
	for (const decision of decisions) {
		const other = best.get(decision.named.model);
		best.set(decision.named.model, other === void 0 ? decision : stronger(other, decision));
	}
	return [...best.values()].filter((decision) => decision.purpose !== "other");
}
function isDecided(marked, { frame }) {
	if (marked.length === 0) return false;
	if (marked.some(({ purpose }) => purpose !== "mention")) return true;
	return frame.kind === "argument" && !isSettable(frame) || frame.kind === "root" && isLocal(frame.role) || isListedLocally(frame) && marked.every(({ how }) => COMPARING.has(how));
}
function isLocal(role) {
	return role.kind === "binding" && role.scope.kind === "function";
}
const COMPARING = /* @__PURE__ */ new Set([
	"startsWith",
	"endsWith",
	"includes",
	"indexOf",
	"startswith",
	"endswith"
]);
function isListedLocally(frame) {
	let at = frame;
	while (at.kind === "element") at = at.outer;
	return at !== frame && at.kind === "root" && (at.role.kind === "iteration" || isLocal(at.role));
}

// src/references/code/units.ts
const MAX_KEPT$1 = 96;
const MAX_KEPT_LENGTH = 2e6;
const kept = /* @__PURE__ */ new WeakMap();
function readUnit(text, language, repository) {
	const kept = keptOf(language, repository);
	const known = kept.units.get(text);
	if (known !== void 0) {
		kept.units.delete(text);
		kept.units.set(text, known);
		return known;
	}
	const unit = language.read(text);
	keep(text, unit, kept);
	return unit;
}
function keptOf(language, repository) {
	const byLanguage = kept.get(repository) ?? /* @__PURE__ */ new Map();
	kept.set(repository, byLanguage);
	const known = byLanguage.get(language) ?? {
		units: /* @__PURE__ */ new Map(),
		length: 0
	};
	byLanguage.set(language, known);
	return known;
}
function keep(text, unit, kept) {
	kept.units.set(text, unit);
	kept.length += text.length;
	for (const oldest of kept.units.keys()) {
		if (kept.units.size <= MAX_KEPT$1 && kept.length <= MAX_KEPT_LENGTH) return;
		kept.units.delete(oldest);
		kept.length -= oldest.length;
	}
}

// src/references/code/imported.ts
const MAX_IMPORTS = 12;
const MAX_IMPORT_LENGTH = 3e5;
const MAX_NAMES = 6;
function importedBy(unit, path, language, repository) {
	const foreign = /* @__PURE__ */ new WeakSet();
	const told = /* @__PURE__ */ new WeakSet();
	const sources = /* @__PURE__ */ new Map();
	const units = /* @__PURE__ */ new Map();
	const answers = /* @__PURE__ */ new Map();
	return {
		imported(module, names) {
			const question = [module, ...names].join("\0");
			const answer = answers.get(question) ?? follow(module, names, path, 2);
			answers.set(question, answer);
			return answer;
		},
		isForeign: (expression) => foreign.has(expression),
		isTold: (expression) => told.has(expression)
	};
	function follow(module, names, from, hops) {
		const [name, ...inside] = names;
		if (name === void 0 || names.length > MAX_NAMES) return [];
		const target = moduleFile(module, from, language, repository);
		const source = target === void 0 || target === path ? null : sourceOf(target);
		const given = target === void 0 || source === null ? null : bindingsIn(target, source, name);
		if (given === null) return inside.length === 0 ? [] : follow(below(module, name), inside, from, hops);
		return given.flatMap((binding) => {
			if (binding.kind === "import" && hops > 0) return follow(binding.module, namesOf$1(binding.name, names), target ?? from, hops - 1);
			if (binding.kind !== "value") return [];
			const value = inside.reduce(memberOf, binding.value);
			markForeign(value, foreign);
			if (keyMeaning(names.at(-1) ?? name) === "strong") told.add(value);
			return [value];
		});
	}
	function bindingsIn(target, source, name) {
		if (!mayGive(source, name, target)) return null;
		const { bindings } = unitOf(target, source).module;
		return bindings.get(name) ?? bindings.get("*") ?? null;
	}
	function mayGive(source, name, target) {
		if (language.mayBind(source, name)) return true;
		return language.handsOn(source, target).some((given) => given.name === name || given.name === null);
	}
	function sourceOf(target) {
		const known = sources.get(target);
		if (known !== void 0) return known;
		const read = sources.size < MAX_IMPORTS ? repository.read(target)?.text ?? null : null;
		const text = read !== null && target.endsWith(".json") ? `module.exports = ${read}` : read;
		const source = text === null || text.length > MAX_IMPORT_LENGTH ? null : text;
		sources.set(target, source);
		return source;
	}
	function unitOf(target, source) {
		const known = units.get(target);
		if (known !== void 0) return known;
		const read = readUnit(source, language, repository);
		const other = read === unit ? language.read(source) : read;
		units.set(target, other);
		return other;
	}
}
function namesOf$1(bound, names) {
	if (bound === "*") return names;
	return bound === null ? names.slice(1) : [bound, ...names.slice(1)];
}
function below(module, name) {
	return module.endsWith(".") ? `${module}${name}` : `${module}.${name}`;
}
function memberOf(object, name) {
	return {
		kind: "member",
		object,
		name,
		start: object.start,
		end: object.end
	};
}
function markForeign(expression, foreign) {
	const queue = [expression];
	for (let at = queue.pop(); at !== void 0; at = queue.pop()) {
		if (foreign.has(at)) continue;
		foreign.add(at);
		for (const part of valuesIn(at)) queue.push(part);
	}
}
function valuesIn(expression) {
	switch (expression.kind) {
		case "list": return expression.items;
		case "dict": return expression.entries.map(({ value }) => value);
		case "choice": return expression.options;
		case "call": return expression.args.map(({ value }) => value);
		case "template": return expression.parts;
		case "member": return [expression.object];
		case "name": return bindingsOf(expression.name, expression.scope).flatMap(boundTo);
		default: return [];
	}
}
function boundTo(binding) {
	if (binding.kind === "value") return [binding.value];
	return binding.kind === "entry" || binding.kind === "element" ? [binding.of] : [];
}

// src/references/code/world.ts
function worldOf(unit, { calls }, path, language, repository) {
	const byName = /* @__PURE__ */ new Map();
	for (const call of calls) addTo(byName, lastPart(dottedName(call.callee)), call);
	const partials = partialsOf(unit);
	const fields = fieldsOf(unit, calls);
	return {
		callsOf: (name) => [name, ...partials.get(name) ?? []].flatMap((called) => byName.get(called) ?? []),
		fieldsOf: (name) => fields.get(name) ?? [],
		...importedBy(unit, path, language, repository)
	};
}
function partialsOf({ roots }) {
	const partials = /* @__PURE__ */ new Map();
	for (const { role, expression } of roots) {
		if (role.kind !== "binding" || expression.kind !== "call" || !/(?:^|\.)partial$/.test(dottedName(expression.callee))) continue;
		const [made, ...given] = expression.args.filter(({ keyword }) => keyword === null);
		if (made?.value.kind !== "name" || given.length > 0 || made.value.name === role.name) continue;
		addTo(partials, made.value.name, role.name);
	}
	return partials;
}
function fieldsOf({ scopes }, calls) {
	const fields = /* @__PURE__ */ new Map();
	for (const { kind, bindings } of scopes) {
		if (kind !== "class") continue;
		for (const [name, all] of bindings) for (const binding of all) if (binding.kind === "value") addTo(fields, name, binding.value);
	}
	for (const { callee, args } of calls) {
		if (!/(?:^|\.)(?:add_argument|add_option)$/.test(dottedName(callee))) continue;
		const fallback = args.find(({ keyword }) => keyword === "default")?.value;
		const dest = args.find(({ keyword }) => keyword === "dest")?.value;
		if (fallback === void 0) continue;
		for (const { keyword, value } of args) if (keyword === null && value.kind === "text") addTo(fields, value.value.replace(/^-+/, "").replace(/-/g, "_"), fallback);
		if (dest?.kind === "text") addTo(fields, dest.value, fallback);
	}
	return fields;
}

// src/references/code/references.ts
function codeReferences(file, language, context) {
	const source = screenedSource(file.text, language.signs);
	const outlook = outlookOf(source, context.mirrors, () => importsMayName(file, language, context));
	if (outlook === "nothing") return {
		references: [],
		problems: []
	};
	const mentions = proseMentions(file, source.regions(), context);
	if (outlook === "prose") return {
		references: mentions,
		problems: []
	};
	if (file.text.length > 1e6) return largeSourceReferences(file, context);
	const unit = readUnit(file.text, language, context.repository);
	const index = indexCode(unit);
	const evaluator = new Evaluator(worldOf(unit, index, file.path, language, context.repository));
	const references = parsedReferences({
		file,
		unit,
		index,
		evaluator,
		language,
		context
	});
	append(references, mentions);
	return {
		references,
		problems: [...problemsOf(file, unit), ...evaluator.gaveUp ? [tangled(file)] : []]
	};
}
function parsedReferences(parsed) {
	const { file, unit, index, evaluator, language, context } = parsed;
	const traits = traitsOf(file);
	const { loads, loadedAt } = loadsOf(parsed);
	const handed = /* @__PURE__ */ new Map();
	for (const { origin, decision } of handedOn(unit, index, language, evaluator, traits, context.mirrors)) addTo(handed, origin, decision);
	const rules = {
		loaders: language.loaders,
		scopesOf: scopesByName(unit),
		callsOf: callsByName(index)
	};
	const references = [];
	const saved = savedFolders(index.calls, evaluator);
	const report = (at, decisions) => {
		for (const decision of decisions) {
			const { model, looks } = decision.named;
			if (!(looks === "possible" && (saved.get(model) ?? Infinity) < (loadedAt.get(model) ?? -1))) references.push(reference(file, at, decision));
		}
	};
	for (const place of index.places) {
		const { expression, frame } = place;
		const told = {
			loads: withoutFolders(loads.get(expression) ?? [], frame),
			surroundings: () => contextDecisions(place, rules, evaluator, context, traits),
			handed: handed.get(expression) ?? []
		};
		loads.delete(expression);
		report(expression, ranked(place, told));
		append(references, embeddedIn$1(place, parsed));
	}
	for (const [origin, decisions] of loads) report(origin, perModel(decisions));
	for (const [list, place] of listsOf(index)) append(references, readWords$1(file, list, place, context));
	return references;
}
function loadsOf({ index, language, evaluator, context }) {
	const loads = /* @__PURE__ */ new Map();
	const loadedAt = /* @__PURE__ */ new Map();
	for (const call of index.calls) for (const { foreign, argument, origin, decision } of loadedBy(call, language, evaluator, context.mirrors)) {
		addTo(loads, foreign ? argument : origin, decision);
		const { model } = decision.named;
		if (decision.purpose !== "other") loadedAt.set(model, Math.min(call.start, loadedAt.get(model) ?? call.start));
	}
	return {
		loads,
		loadedAt
	};
}
function embeddedIn$1(place, { file, context }) {
	if (isDocstring(place.frame)) return [];
	const embedded = readEmbedded$1(file, place.expression, place.frame, context);
	return isExample(place) ? embedded.map(asMention) : embedded;
}
const EXAMPLE = /^\s*(?:>>>|```)/m;
function isExample({ expression }) {
	return expression.kind === "text" && EXAMPLE.test(expression.value);
}
function asMention(reference) {
	return {
		...reference,
		class: "mention",
		how: "docstring"
	};
}
function scopesByName(unit) {
	const byName = /* @__PURE__ */ new Map();
	for (const scope of unit.scopes) {
		const own = scope.kind === "class" ? constructorOf(scope) : scope;
		if (own === null || scope.name === "") continue;
		addTo(byName, scope.name, own);
	}
	return (name) => byName.get(name) ?? [];
}
function callsByName({ calls }) {
	let byName = null;
	return (dotted) => {
		if (byName === null) {
			byName = /* @__PURE__ */ new Map();
			for (const call of calls) addTo(byName, qualifiedName(call.callee), call);
		}
		return byName.get(dotted) ?? [];
	};
}
function constructorOf(scope) {
	const made = (scope.bindings.get("__init__") ?? scope.bindings.get("constructor"))?.[0];
	return made?.kind === "scope" ? made.scope : null;
}
function reference(file, expression, decision) {
	const [start, end] = contentOf$1(file.text, expression);
	return {
		model: decision.named.model,
		written: file.text.slice(start, end),
		revision: decision.revision ?? decision.named.revision,
		file: decision.file ?? decision.named.file,
		how: decision.how,
		class: decision.class,
		certainty: decision.certainty,
		location: file.locate(start, end),
		ignored: null
	};
}
function contentOf$1(source, expression) {
	const { start, end } = expression;
	if (expression.kind !== "text" && expression.kind !== "template") return [start, end];
	const opening = /^[A-Za-z]{0,3}("""|'''|["'`])/.exec(source.slice(start, start + 6));
	const quote = opening?.[1] ?? "";
	if (opening === null || !source.slice(start, end).endsWith(quote)) return [start, end];
	return source.slice(start + opening[0].length, end - quote.length).includes(quote) ? [start, end] : [start + opening[0].length, end - quote.length];
}
function listsOf(index) {
	const lists = /* @__PURE__ */ new Map();
	for (const { frame } of index.places) if (frame.kind === "element" && frame.index < 2) lists.set(frame.list, frame.outer);
	return lists;
}
function problemsOf(file, { damage }) {
	const [first] = damage;
	if (first === void 0) return [];
	const location = file.locate(first.start, first.end);
	return [{
		stage: "find",
		subject: file.path,
		reason: `"${file.path}" could not be parsed in ${damage.length} place(s), the first at line ${location.line}; the rest was read`,
		hint: null,
		location,
		severity: "notice"
	}];
}
function tangled(file) {
	return {
		stage: "find",
		subject: file.path,
		reason: `"${file.path}" has values that depend on so many others that not all were followed`,
		hint: "Name the models it loads in a `model-references` manifest when they are not listed.",
		location: null,
		severity: "notice"
	};
}

// node_modules/@lezer/common/dist/index.js
const DefaultBufferLength = 1024;
let nextPropID = 0;
var Range = class {
	constructor(from, to) {
		this.from = from;
		this.to = to;
	}
};
var NodeProp = class {
	constructor(config = {}) {
		this.id = nextPropID++;
		this.perNode = !!config.perNode;
		this.deserialize = config.deserialize || (() => {
			throw new Error("This node type doesn't define a deserialize function");
		});
		this.combine = config.combine || null;
	}
	add(match) {
		if (this.perNode) throw new RangeError("Can't add per-node props to node types");
		if (typeof match != "function") match = NodeType.match(match);
		return (type) => {
			let result = match(type);
			return result === void 0 ? null : [this, result];
		};
	}
};
NodeProp.closedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.openedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.group = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.isolate = new NodeProp({ deserialize: (value) => {
	if (value && value != "rtl" && value != "ltr" && value != "auto") throw new RangeError("Invalid value for isolate: " + value);
	return value || "auto";
} });
NodeProp.contextHash = new NodeProp({ perNode: true });
NodeProp.lookAhead = new NodeProp({ perNode: true });
NodeProp.mounted = new NodeProp({ perNode: true });
var MountedTree = class {
	constructor(tree, overlay, parser, bracketed = false) {
		this.tree = tree;
		this.overlay = overlay;
		this.parser = parser;
		this.bracketed = bracketed;
	}
	static get(tree) {
		return tree && tree.props && tree.props[NodeProp.mounted.id];
	}
};
const noProps = Object.create(null);
var NodeType = class NodeType {
	constructor(name, props, id, flags = 0) {
		this.name = name;
		this.props = props;
		this.id = id;
		this.flags = flags;
	}
	static define(spec) {
		let props = spec.props && spec.props.length ? Object.create(null) : noProps;
		let flags = (spec.top ? 1 : 0) | (spec.skipped ? 2 : 0) | (spec.error ? 4 : 0) | (spec.name == null ? 8 : 0);
		let type = new NodeType(spec.name || "", props, spec.id, flags);
		if (spec.props) for (let src of spec.props) {
			if (!Array.isArray(src)) src = src(type);
			if (src) {
				if (src[0].perNode) throw new RangeError("Can't store a per-node prop on a node type");
				props[src[0].id] = src[1];
			}
		}
		return type;
	}
	prop(prop) {
		return this.props[prop.id];
	}
	get isTop() {
		return (this.flags & 1) > 0;
	}
	get isSkipped() {
		return (this.flags & 2) > 0;
	}
	get isError() {
		return (this.flags & 4) > 0;
	}
	get isAnonymous() {
		return (this.flags & 8) > 0;
	}
	is(name) {
		if (typeof name == "string") {
			if (this.name == name) return true;
			let group = this.prop(NodeProp.group);
			return group ? group.indexOf(name) > -1 : false;
		}
		return this.id == name;
	}
	static match(map) {
		let direct = Object.create(null);
		for (let prop in map) for (let name of prop.split(" ")) direct[name] = map[prop];
		return (node) => {
			for (let groups = node.prop(NodeProp.group), i = -1; i < (groups ? groups.length : 0); i++) {
				let found = direct[i < 0 ? node.name : groups[i]];
				if (found) return found;
			}
		};
	}
};
NodeType.none = new NodeType("", Object.create(null), 0, 8);
var NodeSet = class NodeSet {
	constructor(types) {
		this.types = types;
		for (let i = 0; i < types.length; i++) if (types[i].id != i) throw new RangeError("Node type ids should correspond to array positions when creating a node set");
	}
	extend(...props) {
		let newTypes = [];
		for (let type of this.types) {
			let newProps = null;
			for (let source of props) {
				let add = source(type);
				if (add) {
					if (!newProps) newProps = Object.assign({}, type.props);
					let value = add[1], prop = add[0];
					if (prop.combine && prop.id in newProps) value = prop.combine(newProps[prop.id], value);
					newProps[prop.id] = value;
				}
			}
			newTypes.push(newProps ? new NodeType(type.name, newProps, type.id, type.flags) : type);
		}
		return new NodeSet(newTypes);
	}
};
const CachedNode = /* @__PURE__ */ new WeakMap();
const CachedInnerNode = /* @__PURE__ */ new WeakMap();
var IterMode;
(function(IterMode) {
	IterMode[IterMode["ExcludeBuffers"] = 1] = "ExcludeBuffers";
	IterMode[IterMode["IncludeAnonymous"] = 2] = "IncludeAnonymous";
	IterMode[IterMode["IgnoreMounts"] = 4] = "IgnoreMounts";
	IterMode[IterMode["IgnoreOverlays"] = 8] = "IgnoreOverlays";
	IterMode[IterMode["EnterBracketed"] = 16] = "EnterBracketed";
})(IterMode || (IterMode = {}));
var Tree = class Tree {
	constructor(type, children, positions, length, props) {
		this.type = type;
		this.children = children;
		this.positions = positions;
		this.length = length;
		this.props = null;
		if (props && props.length) {
			this.props = Object.create(null);
			for (let [prop, value] of props) this.props[typeof prop == "number" ? prop : prop.id] = value;
		}
	}
	toString() {
		let mounted = MountedTree.get(this);
		if (mounted && !mounted.overlay) return mounted.tree.toString();
		let children = "";
		for (let ch of this.children) {
			let str = ch.toString();
			if (str) {
				if (children) children += ",";
				children += str;
			}
		}
		return !this.type.name ? children : (/\W/.test(this.type.name) && !this.type.isError ? JSON.stringify(this.type.name) : this.type.name) + (children.length ? "(" + children + ")" : "");
	}
	cursor(mode = 0) {
		return new TreeCursor(this.topNode, mode);
	}
	cursorAt(pos, side = 0, mode = 0) {
		let scope = CachedNode.get(this) || this.topNode;
		let cursor = new TreeCursor(scope);
		cursor.moveTo(pos, side);
		CachedNode.set(this, cursor._tree);
		return cursor;
	}
	get topNode() {
		return new TreeNode(this, 0, 0, null);
	}
	resolve(pos, side = 0) {
		let node = resolveNode(CachedNode.get(this) || this.topNode, pos, side, false);
		CachedNode.set(this, node);
		return node;
	}
	resolveInner(pos, side = 0) {
		let node = resolveNode(CachedInnerNode.get(this) || this.topNode, pos, side, true);
		CachedInnerNode.set(this, node);
		return node;
	}
	resolveStack(pos, side = 0) {
		return stackIterator(this, pos, side);
	}
	iterate(spec) {
		let { enter, leave, from = 0, to = this.length } = spec;
		let mode = spec.mode || 0, anon = (mode & IterMode.IncludeAnonymous) > 0;
		for (let c = this.cursor(mode | IterMode.IncludeAnonymous);;) {
			let entered = false;
			if (c.from <= to && c.to >= from && (!anon && c.type.isAnonymous || enter(c) !== false)) {
				if (c.firstChild()) continue;
				entered = true;
			}
			for (;;) {
				if (entered && leave && (anon || !c.type.isAnonymous)) leave(c);
				if (c.nextSibling()) break;
				if (!c.parent()) return;
				entered = true;
			}
		}
	}
	prop(prop) {
		return !prop.perNode ? this.type.prop(prop) : this.props ? this.props[prop.id] : void 0;
	}
	get propValues() {
		let result = [];
		if (this.props) for (let id in this.props) result.push([+id, this.props[id]]);
		return result;
	}
	balance(config = {}) {
		return this.children.length <= 8 ? this : balanceRange(NodeType.none, this.children, this.positions, 0, this.children.length, 0, this.length, (children, positions, length) => new Tree(this.type, children, positions, length, this.propValues), config.makeTree || ((children, positions, length) => new Tree(NodeType.none, children, positions, length)));
	}
	static build(data) {
		return buildTree(data);
	}
};
Tree.empty = new Tree(NodeType.none, [], [], 0);
var FlatBufferCursor = class FlatBufferCursor {
	constructor(buffer, index) {
		this.buffer = buffer;
		this.index = index;
	}
	get id() {
		return this.buffer[this.index - 4];
	}
	get start() {
		return this.buffer[this.index - 3];
	}
	get end() {
		return this.buffer[this.index - 2];
	}
	get size() {
		return this.buffer[this.index - 1];
	}
	get pos() {
		return this.index;
	}
	next() {
		this.index -= 4;
	}
	fork() {
		return new FlatBufferCursor(this.buffer, this.index);
	}
};
var TreeBuffer = class TreeBuffer {
	constructor(buffer, length, set) {
		this.buffer = buffer;
		this.length = length;
		this.set = set;
	}
	get type() {
		return NodeType.none;
	}
	toString() {
		let result = [];
		for (let index = 0; index < this.buffer.length;) {
			result.push(this.childString(index));
			index = this.buffer[index + 3];
		}
		return result.join(",");
	}
	childString(index) {
		let id = this.buffer[index], endIndex = this.buffer[index + 3];
		let type = this.set.types[id], result = type.name;
		if (/\W/.test(result) && !type.isError) result = JSON.stringify(result);
		index += 4;
		if (endIndex == index) return result;
		let children = [];
		while (index < endIndex) {
			children.push(this.childString(index));
			index = this.buffer[index + 3];
		}
		return result + "(" + children.join(",") + ")";
	}
	findChild(startIndex, endIndex, dir, pos, side) {
		let { buffer } = this, pick = -1;
		for (let i = startIndex; i != endIndex; i = buffer[i + 3]) if (checkSide(side, pos, buffer[i + 1], buffer[i + 2])) {
			pick = i;
			if (dir > 0) break;
		}
		return pick;
	}
	slice(startI, endI, from) {
		let b = this.buffer;
		let copy = new Uint16Array(endI - startI), len = 0;
		for (let i = startI, j = 0; i < endI;) {
			copy[j++] = b[i++];
			copy[j++] = b[i++] - from;
			let to = copy[j++] = b[i++] - from;
			copy[j++] = b[i++] - startI;
			len = Math.max(len, to);
		}
		return new TreeBuffer(copy, len, this.set);
	}
};
function checkSide(side, pos, from, to) {
	switch (side) {
		case -2: return from < pos;
		case -1: return to >= pos && from < pos;
		case 0: return from < pos && to > pos;
		case 1: return from <= pos && to > pos;
		case 2: return to > pos;
		case 4: return true;
	}
}
function resolveNode(node, pos, side, overlays) {
	var _a;
	while (node.from == node.to || (side < 1 ? node.from >= pos : node.from > pos) || (side > -1 ? node.to <= pos : node.to < pos)) {
		let parent = !overlays && node instanceof TreeNode && node.index < 0 ? null : node.parent;
		if (!parent) return node;
		node = parent;
	}
	let mode = overlays ? 0 : IterMode.IgnoreOverlays;
	if (overlays) {
		for (let scan = node, parent = scan.parent; parent; scan = parent, parent = scan.parent) if (scan instanceof TreeNode && scan.index < 0 && ((_a = parent.enter(pos, side, mode)) === null || _a === void 0 ? void 0 : _a.from) != scan.from) node = parent;
	}
	for (;;) {
		let inner = node.enter(pos, side, mode);
		if (!inner) return node;
		node = inner;
	}
}
var BaseNode = class {
	cursor(mode = 0) {
		return new TreeCursor(this, mode);
	}
	getChild(type, before = null, after = null) {
		let r = getChildren(this, type, before, after);
		return r.length ? r[0] : null;
	}
	getChildren(type, before = null, after = null) {
		return getChildren(this, type, before, after);
	}
	resolve(pos, side = 0) {
		return resolveNode(this, pos, side, false);
	}
	resolveInner(pos, side = 0) {
		return resolveNode(this, pos, side, true);
	}
	matchContext(context) {
		return matchNodeContext(this.parent, context);
	}
	enterUnfinishedNodesBefore(pos) {
		let scan = this.childBefore(pos), node = this;
		while (scan) {
			let last = scan.lastChild;
			if (!last || last.to != scan.to) break;
			if (last.type.isError && last.from == last.to) {
				node = scan;
				scan = last.prevSibling;
			} else scan = last;
		}
		return node;
	}
	get node() {
		return this;
	}
	get next() {
		return this.parent;
	}
};
var TreeNode = class TreeNode extends BaseNode {
	constructor(_tree, from, index, _parent) {
		super();
		this._tree = _tree;
		this.from = from;
		this.index = index;
		this._parent = _parent;
	}
	get type() {
		return this._tree.type;
	}
	get name() {
		return this._tree.type.name;
	}
	get to() {
		return this.from + this._tree.length;
	}
	nextChild(i, dir, pos, side, mode = 0) {
		for (let parent = this;;) {
			for (let { children, positions } = parent._tree, e = dir > 0 ? children.length : -1; i != e; i += dir) {
				let next = children[i], start = positions[i] + parent.from, mounted;
				if (!(mode & IterMode.EnterBracketed && next instanceof Tree && (mounted = MountedTree.get(next)) && !mounted.overlay && mounted.bracketed && pos >= start && pos <= start + next.length) && !checkSide(side, pos, start, start + next.length)) continue;
				if (next instanceof TreeBuffer) {
					if (mode & IterMode.ExcludeBuffers) continue;
					let index = next.findChild(0, next.buffer.length, dir, pos - start, side);
					if (index > -1) return new BufferNode(new BufferContext(parent, next, i, start), null, index);
				} else if (mode & IterMode.IncludeAnonymous || !next.type.isAnonymous || hasChild(next)) {
					let mounted;
					if (!(mode & IterMode.IgnoreMounts) && (mounted = MountedTree.get(next)) && !mounted.overlay) return new TreeNode(mounted.tree, start, i, parent);
					let inner = new TreeNode(next, start, i, parent);
					return mode & IterMode.IncludeAnonymous || !inner.type.isAnonymous ? inner : inner.nextChild(dir < 0 ? next.children.length - 1 : 0, dir, pos, side, mode);
				}
			}
			if (mode & IterMode.IncludeAnonymous || !parent.type.isAnonymous) return null;
			if (parent.index >= 0) i = parent.index + dir;
			else i = dir < 0 ? -1 : parent._parent._tree.children.length;
			parent = parent._parent;
			if (!parent) return null;
		}
	}
	get firstChild() {
		return this.nextChild(0, 1, 0, 4);
	}
	get lastChild() {
		return this.nextChild(this._tree.children.length - 1, -1, 0, 4);
	}
	childAfter(pos) {
		return this.nextChild(0, 1, pos, 2);
	}
	childBefore(pos) {
		return this.nextChild(this._tree.children.length - 1, -1, pos, -2);
	}
	prop(prop) {
		return this._tree.prop(prop);
	}
	enter(pos, side, mode = 0) {
		let mounted;
		if (!(mode & IterMode.IgnoreOverlays) && (mounted = MountedTree.get(this._tree)) && mounted.overlay) {
			let rPos = pos - this.from, enterBracketed = mode & IterMode.EnterBracketed && mounted.bracketed;
			for (let { from, to } of mounted.overlay) if ((side > 0 || enterBracketed ? from <= rPos : from < rPos) && (side < 0 || enterBracketed ? to >= rPos : to > rPos)) return new TreeNode(mounted.tree, mounted.overlay[0].from + this.from, -1, this);
		}
		return this.nextChild(0, 1, pos, side, mode);
	}
	nextSignificantParent() {
		let val = this;
		while (val.type.isAnonymous && val._parent) val = val._parent;
		return val;
	}
	get parent() {
		return this._parent ? this._parent.nextSignificantParent() : null;
	}
	get nextSibling() {
		return this._parent && this.index >= 0 ? this._parent.nextChild(this.index + 1, 1, 0, 4) : null;
	}
	get prevSibling() {
		return this._parent && this.index >= 0 ? this._parent.nextChild(this.index - 1, -1, 0, 4) : null;
	}
	get tree() {
		return this._tree;
	}
	toTree() {
		return this._tree;
	}
	toString() {
		return this._tree.toString();
	}
};
function getChildren(node, type, before, after) {
	let cur = node.cursor(), result = [];
	if (!cur.firstChild()) return result;
	if (before != null) for (let found = false; !found;) {
		found = cur.type.is(before);
		if (!cur.nextSibling()) return result;
	}
	for (;;) {
		if (after != null && cur.type.is(after)) return result;
		if (cur.type.is(type)) result.push(cur.node);
		if (!cur.nextSibling()) return after == null ? result : [];
	}
}
function matchNodeContext(node, context, i = context.length - 1) {
	for (let p = node; i >= 0; p = p.parent) {
		if (!p) return false;
		if (!p.type.isAnonymous) {
			if (context[i] && context[i] != p.name) return false;
			i--;
		}
	}
	return true;
}
var BufferContext = class {
	constructor(parent, buffer, index, start) {
		this.parent = parent;
		this.buffer = buffer;
		this.index = index;
		this.start = start;
	}
};
var BufferNode = class BufferNode extends BaseNode {
	get name() {
		return this.type.name;
	}
	get from() {
		return this.context.start + this.context.buffer.buffer[this.index + 1];
	}
	get to() {
		return this.context.start + this.context.buffer.buffer[this.index + 2];
	}
	constructor(context, _parent, index) {
		super();
		this.context = context;
		this._parent = _parent;
		this.index = index;
		this.type = context.buffer.set.types[context.buffer.buffer[index]];
	}
	child(dir, pos, side) {
		let { buffer } = this.context;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.context.start, side);
		return index < 0 ? null : new BufferNode(this.context, this, index);
	}
	get firstChild() {
		return this.child(1, 0, 4);
	}
	get lastChild() {
		return this.child(-1, 0, 4);
	}
	childAfter(pos) {
		return this.child(1, pos, 2);
	}
	childBefore(pos) {
		return this.child(-1, pos, -2);
	}
	prop(prop) {
		return this.type.prop(prop);
	}
	enter(pos, side, mode = 0) {
		if (mode & IterMode.ExcludeBuffers) return null;
		let { buffer } = this.context;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], side > 0 ? 1 : -1, pos - this.context.start, side);
		return index < 0 ? null : new BufferNode(this.context, this, index);
	}
	get parent() {
		return this._parent || this.context.parent.nextSignificantParent();
	}
	externalSibling(dir) {
		return this._parent ? null : this.context.parent.nextChild(this.context.index + dir, dir, 0, 4);
	}
	get nextSibling() {
		let { buffer } = this.context;
		let after = buffer.buffer[this.index + 3];
		if (after < (this._parent ? buffer.buffer[this._parent.index + 3] : buffer.buffer.length)) return new BufferNode(this.context, this._parent, after);
		return this.externalSibling(1);
	}
	get prevSibling() {
		let { buffer } = this.context;
		let parentStart = this._parent ? this._parent.index + 4 : 0;
		if (this.index == parentStart) return this.externalSibling(-1);
		return new BufferNode(this.context, this._parent, buffer.findChild(parentStart, this.index, -1, 0, 4));
	}
	get tree() {
		return null;
	}
	toTree() {
		let children = [], positions = [];
		let { buffer } = this.context;
		let startI = this.index + 4, endI = buffer.buffer[this.index + 3];
		if (endI > startI) {
			let from = buffer.buffer[this.index + 1];
			children.push(buffer.slice(startI, endI, from));
			positions.push(0);
		}
		return new Tree(this.type, children, positions, this.to - this.from);
	}
	toString() {
		return this.context.buffer.childString(this.index);
	}
};
function iterStack(heads) {
	if (!heads.length) return null;
	let pick = 0, picked = heads[0];
	for (let i = 1; i < heads.length; i++) {
		let node = heads[i];
		if (node.from > picked.from || node.to < picked.to) {
			picked = node;
			pick = i;
		}
	}
	let next = picked instanceof TreeNode && picked.index < 0 ? null : picked.parent;
	let newHeads = heads.slice();
	if (next) newHeads[pick] = next;
	else newHeads.splice(pick, 1);
	return new StackIterator(newHeads, picked);
}
var StackIterator = class {
	constructor(heads, node) {
		this.heads = heads;
		this.node = node;
	}
	get next() {
		return iterStack(this.heads);
	}
};
function stackIterator(tree, pos, side) {
	let inner = tree.resolveInner(pos, side), layers = null;
	for (let scan = inner instanceof TreeNode ? inner : inner.context.parent; scan; scan = scan.parent) if (scan.index < 0) {
		let parent = scan.parent;
		(layers || (layers = [inner])).push(parent.resolve(pos, side));
		scan = parent;
	} else {
		let mount = MountedTree.get(scan.tree);
		if (mount && mount.overlay && mount.overlay[0].from <= pos && mount.overlay[mount.overlay.length - 1].to >= pos) {
			let root = new TreeNode(mount.tree, mount.overlay[0].from + scan.from, -1, scan);
			(layers || (layers = [inner])).push(resolveNode(root, pos, side, false));
		}
	}
	return layers ? iterStack(layers) : inner;
}
var TreeCursor = class {
	get name() {
		return this.type.name;
	}
	constructor(node, mode = 0) {
		this.buffer = null;
		this.stack = [];
		this.index = 0;
		this.bufferNode = null;
		this.mode = mode & ~IterMode.EnterBracketed;
		if (node instanceof TreeNode) this.yieldNode(node);
		else {
			this._tree = node.context.parent;
			this.buffer = node.context;
			for (let n = node._parent; n; n = n._parent) this.stack.unshift(n.index);
			this.bufferNode = node;
			this.yieldBuf(node.index);
		}
	}
	yieldNode(node) {
		if (!node) return false;
		this._tree = node;
		this.type = node.type;
		this.from = node.from;
		this.to = node.to;
		return true;
	}
	yieldBuf(index, type) {
		this.index = index;
		let { start, buffer } = this.buffer;
		this.type = type || buffer.set.types[buffer.buffer[index]];
		this.from = start + buffer.buffer[index + 1];
		this.to = start + buffer.buffer[index + 2];
		return true;
	}
	yield(node) {
		if (!node) return false;
		if (node instanceof TreeNode) {
			this.buffer = null;
			return this.yieldNode(node);
		}
		this.buffer = node.context;
		return this.yieldBuf(node.index, node.type);
	}
	toString() {
		return this.buffer ? this.buffer.buffer.childString(this.index) : this._tree.toString();
	}
	enterChild(dir, pos, side) {
		if (!this.buffer) return this.yield(this._tree.nextChild(dir < 0 ? this._tree._tree.children.length - 1 : 0, dir, pos, side, this.mode));
		let { buffer } = this.buffer;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.buffer.start, side);
		if (index < 0) return false;
		this.stack.push(this.index);
		return this.yieldBuf(index);
	}
	firstChild() {
		return this.enterChild(1, 0, 4);
	}
	lastChild() {
		return this.enterChild(-1, 0, 4);
	}
	childAfter(pos) {
		return this.enterChild(1, pos, 2);
	}
	childBefore(pos) {
		return this.enterChild(-1, pos, -2);
	}
	enter(pos, side, mode = this.mode) {
		if (!this.buffer) return this.yield(this._tree.enter(pos, side, mode));
		return mode & IterMode.ExcludeBuffers ? false : this.enterChild(1, pos, side);
	}
	parent() {
		if (!this.buffer) return this.yieldNode(this.mode & IterMode.IncludeAnonymous ? this._tree._parent : this._tree.parent);
		if (this.stack.length) return this.yieldBuf(this.stack.pop());
		let parent = this.mode & IterMode.IncludeAnonymous ? this.buffer.parent : this.buffer.parent.nextSignificantParent();
		this.buffer = null;
		return this.yieldNode(parent);
	}
	sibling(dir) {
		if (!this.buffer) return !this._tree._parent ? false : this.yield(this._tree.index < 0 ? null : this._tree._parent.nextChild(this._tree.index + dir, dir, 0, 4, this.mode));
		let { buffer } = this.buffer, d = this.stack.length - 1;
		if (dir < 0) {
			let parentStart = d < 0 ? 0 : this.stack[d] + 4;
			if (this.index != parentStart) return this.yieldBuf(buffer.findChild(parentStart, this.index, -1, 0, 4));
		} else {
			let after = buffer.buffer[this.index + 3];
			if (after < (d < 0 ? buffer.buffer.length : buffer.buffer[this.stack[d] + 3])) return this.yieldBuf(after);
		}
		return d < 0 ? this.yield(this.buffer.parent.nextChild(this.buffer.index + dir, dir, 0, 4, this.mode)) : false;
	}
	nextSibling() {
		return this.sibling(1);
	}
	prevSibling() {
		return this.sibling(-1);
	}
	atLastNode(dir) {
		let index, parent, { buffer } = this;
		if (buffer) {
			if (dir > 0) {
				if (this.index < buffer.buffer.buffer.length) return false;
			} else for (let i = 0; i < this.index; i++) if (buffer.buffer.buffer[i + 3] < this.index) return false;
			({index, parent} = buffer);
		} else ({index, _parent: parent} = this._tree);
		for (; parent; {index, _parent: parent} = parent) if (index > -1) for (let i = index + dir, e = dir < 0 ? -1 : parent._tree.children.length; i != e; i += dir) {
			let child = parent._tree.children[i];
			if (this.mode & IterMode.IncludeAnonymous || child instanceof TreeBuffer || !child.type.isAnonymous || hasChild(child)) return false;
		}
		return true;
	}
	move(dir, enter) {
		if (enter && this.enterChild(dir, 0, 4)) return true;
		for (;;) {
			if (this.sibling(dir)) return true;
			if (this.atLastNode(dir) || !this.parent()) return false;
		}
	}
	next(enter = true) {
		return this.move(1, enter);
	}
	prev(enter = true) {
		return this.move(-1, enter);
	}
	moveTo(pos, side = 0) {
		while (this.from == this.to || (side < 1 ? this.from >= pos : this.from > pos) || (side > -1 ? this.to <= pos : this.to < pos)) if (!this.parent()) break;
		while (this.enterChild(1, pos, side));
		return this;
	}
	get node() {
		if (!this.buffer) return this._tree;
		let cache = this.bufferNode, result = null, depth = 0;
		if (cache && cache.context == this.buffer) scan: for (let index = this.index, d = this.stack.length; d >= 0;) {
			for (let c = cache; c; c = c._parent) if (c.index == index) {
				if (index == this.index) return c;
				result = c;
				depth = d + 1;
				break scan;
			}
			index = this.stack[--d];
		}
		for (let i = depth; i < this.stack.length; i++) result = new BufferNode(this.buffer, result, this.stack[i]);
		return this.bufferNode = new BufferNode(this.buffer, result, this.index);
	}
	get tree() {
		return this.buffer ? null : this._tree._tree;
	}
	iterate(enter, leave) {
		for (let depth = 0;;) {
			let mustLeave = false;
			if (this.type.isAnonymous || enter(this) !== false) {
				if (this.firstChild()) {
					depth++;
					continue;
				}
				if (!this.type.isAnonymous) mustLeave = true;
			}
			for (;;) {
				if (mustLeave && leave) leave(this);
				mustLeave = this.type.isAnonymous;
				if (!depth) return;
				if (this.nextSibling()) break;
				this.parent();
				depth--;
				mustLeave = true;
			}
		}
	}
	matchContext(context) {
		if (!this.buffer) return matchNodeContext(this.node.parent, context);
		let { buffer } = this.buffer, { types } = buffer.set;
		for (let i = context.length - 1, d = this.stack.length - 1; i >= 0; d--) {
			if (d < 0) return matchNodeContext(this._tree, context, i);
			let type = types[buffer.buffer[this.stack[d]]];
			if (!type.isAnonymous) {
				if (context[i] && context[i] != type.name) return false;
				i--;
			}
		}
		return true;
	}
};
function hasChild(tree) {
	return tree.children.some((ch) => ch instanceof TreeBuffer || !ch.type.isAnonymous || hasChild(ch));
}
function buildTree(data) {
	var _a;
	let { buffer, nodeSet, maxBufferLength = DefaultBufferLength, reused = [], minRepeatType = nodeSet.types.length } = data;
	let cursor = Array.isArray(buffer) ? new FlatBufferCursor(buffer, buffer.length) : buffer;
	let types = nodeSet.types;
	let contextHash = 0, lookAhead = 0;
	function takeNode(parentStart, minPos, children, positions, inRepeat, depth) {
		let { id, start, end, size } = cursor;
		let lookAheadAtStart = lookAhead, contextAtStart = contextHash;
		if (size < 0) {
			cursor.next();
			if (size == -1) {
				let node = reused[id];
				children.push(node);
				positions.push(start - parentStart);
				return;
			} else if (size == -3) {
				contextHash = id;
				return;
			} else if (size == -4) {
				lookAhead = id;
				return;
			} else throw new RangeError(`Unrecognized record size: ${size}`);
		}
		let type = types[id], node, buffer;
		let startPos = start - parentStart;
		if (end - start <= maxBufferLength && (buffer = findBufferSize(cursor.pos - minPos, inRepeat))) {
			let data = new Uint16Array(buffer.size - buffer.skip);
			let endPos = cursor.pos - buffer.size, index = data.length;
			while (cursor.pos > endPos) index = copyToBuffer(buffer.start, data, index);
			node = new TreeBuffer(data, end - buffer.start, nodeSet);
			startPos = buffer.start - parentStart;
		} else {
			let endPos = cursor.pos - size;
			cursor.next();
			let localChildren = [], localPositions = [];
			let localInRepeat = id >= minRepeatType ? id : -1;
			let lastGroup = 0, lastEnd = end, groupLookAhead = lookAheadAtStart;
			while (cursor.pos > endPos) if (localInRepeat >= 0 && cursor.id == localInRepeat && cursor.size >= 0) {
				if (cursor.end <= lastEnd - maxBufferLength) {
					makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
					lastGroup = localChildren.length;
					lastEnd = cursor.end;
					groupLookAhead = lookAhead;
				}
				cursor.next();
			} else if (depth > 2500) takeFlatNode(start, endPos, localChildren, localPositions);
			else {
				if (localInRepeat >= 0 && cursor.size == -1 && reused[cursor.id].type == nodeSet.types[localInRepeat]) {
					if (lastGroup < localChildren.length) makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
					lastGroup = localChildren.length + 1;
					lastEnd = cursor.start;
					groupLookAhead = lookAhead;
				}
				takeNode(start, endPos, localChildren, localPositions, localInRepeat, depth + 1);
			}
			if (localInRepeat >= 0 && lastGroup > 0 && lastGroup < localChildren.length) makeRepeatLeaf(localChildren, localPositions, start, lastGroup, start, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
			localChildren.reverse();
			localPositions.reverse();
			if (localInRepeat > -1 && lastGroup > 0) {
				let make = makeBalanced(type, contextAtStart);
				node = balanceRange(type, localChildren, localPositions, 0, localChildren.length, 0, end - start, make, make);
			} else node = makeTree(type, localChildren, localPositions, end - start, lookAheadAtStart - end, contextAtStart);
		}
		children.push(node);
		positions.push(startPos);
	}
	function takeFlatNode(parentStart, minPos, children, positions) {
		let nodes = [];
		let nodeCount = 0, stopAt = -1;
		while (cursor.pos > minPos) {
			let { id, start, end, size } = cursor;
			if (size > 4) cursor.next();
			else if (stopAt > -1 && start < stopAt) break;
			else {
				if (stopAt < 0) stopAt = end - maxBufferLength;
				nodes.push(id, start, end);
				nodeCount++;
				cursor.next();
			}
		}
		if (nodeCount) {
			let buffer = new Uint16Array(nodeCount * 4);
			let start = nodes[nodes.length - 2];
			for (let i = nodes.length - 3, j = 0; i >= 0; i -= 3) {
				buffer[j++] = nodes[i];
				buffer[j++] = nodes[i + 1] - start;
				buffer[j++] = nodes[i + 2] - start;
				buffer[j++] = j;
			}
			children.push(new TreeBuffer(buffer, nodes[2] - start, nodeSet));
			positions.push(start - parentStart);
		}
	}
	function makeBalanced(type, contextHash) {
		return (children, positions, length) => {
			let lookAhead = 0, lastI = children.length - 1, last, lookAheadProp;
			if (lastI >= 0 && (last = children[lastI]) instanceof Tree) {
				if (!lastI && last.type == type && last.length == length) return last;
				if (lookAheadProp = last.prop(NodeProp.lookAhead)) lookAhead = positions[lastI] + last.length + lookAheadProp - length;
			}
			return makeTree(type, children, positions, length, lookAhead, contextHash);
		};
	}
	function makeRepeatLeaf(children, positions, base, i, from, to, type, lookAhead, contextHash) {
		let localChildren = [], localPositions = [];
		while (children.length > i) {
			localChildren.push(children.pop());
			localPositions.push(positions.pop() + base - from);
		}
		children.push(makeTree(nodeSet.types[type], localChildren, localPositions, to - from, lookAhead - to, contextHash));
		positions.push(from - base);
	}
	function makeTree(type, children, positions, length, lookAhead, contextHash, props) {
		if (contextHash) {
			let pair = [NodeProp.contextHash, contextHash];
			props = props ? [pair].concat(props) : [pair];
		}
		if (lookAhead > 25) {
			let pair = [NodeProp.lookAhead, lookAhead];
			props = props ? [pair].concat(props) : [pair];
		}
		return new Tree(type, children, positions, length, props);
	}
	function findBufferSize(maxSize, inRepeat) {
		let fork = cursor.fork();
		let size = 0, start = 0, skip = 0, minStart = fork.end - maxBufferLength;
		let result = {
			size: 0,
			start: 0,
			skip: 0
		};
		scan: for (let minPos = fork.pos - maxSize; fork.pos > minPos;) {
			let nodeSize = fork.size;
			if (fork.id == inRepeat && nodeSize >= 0) {
				result.size = size;
				result.start = start;
				result.skip = skip;
				skip += 4;
				size += 4;
				fork.next();
				continue;
			}
			let startPos = fork.pos - nodeSize;
			if (nodeSize < 0 || startPos < minPos || fork.start < minStart) break;
			let localSkipped = fork.id >= minRepeatType ? 4 : 0;
			let nodeStart = fork.start;
			fork.next();
			while (fork.pos > startPos) {
				if (fork.size < 0) {
					if (fork.size == -3 || fork.size == -4) localSkipped += 4;
					else break scan;
				} else if (fork.id >= minRepeatType) localSkipped += 4;
				fork.next();
			}
			start = nodeStart;
			size += nodeSize;
			skip += localSkipped;
		}
		if (inRepeat < 0 || size == maxSize) {
			result.size = size;
			result.start = start;
			result.skip = skip;
		}
		return result.size > 4 ? result : void 0;
	}
	function copyToBuffer(bufferStart, buffer, index) {
		let { id, start, end, size } = cursor;
		cursor.next();
		if (size >= 0 && id < minRepeatType) {
			let startIndex = index;
			if (size > 4) {
				let endPos = cursor.pos - (size - 4);
				while (cursor.pos > endPos) index = copyToBuffer(bufferStart, buffer, index);
			}
			buffer[--index] = startIndex;
			buffer[--index] = end - bufferStart;
			buffer[--index] = start - bufferStart;
			buffer[--index] = id;
		} else if (size == -3) contextHash = id;
		else if (size == -4) lookAhead = id;
		return index;
	}
	let children = [], positions = [];
	while (cursor.pos > 0) takeNode(data.start || 0, data.bufferStart || 0, children, positions, -1, 0);
	let length = (_a = data.length) !== null && _a !== void 0 ? _a : children.length ? positions[0] + children[0].length : 0;
	return new Tree(types[data.topID], children.reverse(), positions.reverse(), length);
}
const nodeSizeCache = /* @__PURE__ */ new WeakMap();
function nodeSize(balanceType, node) {
	if (!balanceType.isAnonymous || node instanceof TreeBuffer || node.type != balanceType) return 1;
	let size = nodeSizeCache.get(node);
	if (size == null) {
		size = 1;
		for (let child of node.children) {
			if (child.type != balanceType || !(child instanceof Tree)) {
				size = 1;
				break;
			}
			size += nodeSize(balanceType, child);
		}
		nodeSizeCache.set(node, size);
	}
	return size;
}
function balanceRange(balanceType, children, positions, from, to, start, length, mkTop, mkTree) {
	let total = 0;
	for (let i = from; i < to; i++) total += nodeSize(balanceType, children[i]);
	let maxChild = Math.ceil(total * 1.5 / 8);
	let localChildren = [], localPositions = [];
	function divide(children, positions, from, to, offset) {
		for (let i = from; i < to;) {
			let groupFrom = i, groupStart = positions[i], groupSize = nodeSize(balanceType, children[i]);
			i++;
			for (; i < to; i++) {
				let nextSize = nodeSize(balanceType, children[i]);
				if (groupSize + nextSize >= maxChild) break;
				groupSize += nextSize;
			}
			if (i == groupFrom + 1) {
				if (groupSize > maxChild) {
					let only = children[groupFrom];
					divide(only.children, only.positions, 0, only.children.length, positions[groupFrom] + offset);
					continue;
				}
				localChildren.push(children[groupFrom]);
			} else {
				let length = positions[i - 1] + children[i - 1].length - groupStart;
				localChildren.push(balanceRange(balanceType, children, positions, groupFrom, i, groupStart, length, null, mkTree));
			}
			localPositions.push(groupStart + offset - start);
		}
	}
	divide(children, positions, from, to, 0);
	return (mkTop || mkTree)(localChildren, localPositions, length);
}
var Parser = class {
	startParse(input, fragments, ranges) {
		if (typeof input == "string") input = new StringInput(input);
		ranges = !ranges ? [new Range(0, input.length)] : ranges.length ? ranges.map((r) => new Range(r.from, r.to)) : [new Range(0, 0)];
		return this.createParse(input, fragments || [], ranges);
	}
	parse(input, fragments, ranges) {
		let parse = this.startParse(input, fragments, ranges);
		for (;;) {
			let done = parse.advance();
			if (done) return done;
		}
	}
};
var StringInput = class {
	constructor(string) {
		this.string = string;
	}
	get length() {
		return this.string.length;
	}
	chunk(from) {
		return this.string.slice(from);
	}
	get lineChunks() {
		return false;
	}
	read(from, to) {
		return this.string.slice(from, to);
	}
};
const stoppedInner = new NodeProp({ perNode: true });

// node_modules/@lezer/lr/dist/index.js
var Stack = class Stack {
	constructor(p, stack, state, reducePos, pos, score, buffer, bufferBase, curContext, lookAhead = 0, parent) {
		this.p = p;
		this.stack = stack;
		this.state = state;
		this.reducePos = reducePos;
		this.pos = pos;
		this.score = score;
		this.buffer = buffer;
		this.bufferBase = bufferBase;
		this.curContext = curContext;
		this.lookAhead = lookAhead;
		this.parent = parent;
	}
	toString() {
		return `[${this.stack.filter((_, i) => i % 3 == 0).concat(this.state)}]@${this.pos}${this.score ? "!" + this.score : ""}`;
	}
	static start(p, state, pos = 0) {
		let cx = p.parser.context;
		return new Stack(p, [], state, pos, pos, 0, [], 0, cx ? new StackContext(cx, cx.start) : null, 0, null);
	}
	get context() {
		return this.curContext ? this.curContext.context : null;
	}
	pushState(state, start) {
		this.stack.push(this.state, start, this.bufferBase + this.buffer.length);
		this.state = state;
	}
	reduce(action) {
		var _a;
		let depth = action >> 19, type = action & 65535;
		let { parser } = this.p;
		let lookaheadRecord = this.reducePos < this.pos - 25 && this.setLookAhead(this.pos);
		let dPrec = parser.dynamicPrecedence(type);
		if (dPrec) this.score += dPrec;
		if (depth == 0) {
			if (type < parser.minRepeatTerm && this.reducePos < this.pos) this.reducePos = this.pos;
			this.pushState(parser.getGoto(this.state, type, true), this.reducePos);
			if (type < parser.minRepeatTerm) this.storeNode(type, this.reducePos, this.reducePos, lookaheadRecord ? 8 : 4, true);
			this.reduceContext(type, this.reducePos);
			return;
		}
		let base = this.stack.length - (depth - 1) * 3 - (action & 262144 ? 6 : 0);
		let start = base ? this.stack[base - 2] : this.p.ranges[0].from;
		if (type < parser.minRepeatTerm && start == this.reducePos && this.reducePos < this.pos) this.reducePos = this.pos;
		let size = this.reducePos - start;
		if (size >= 2e3 && !((_a = this.p.parser.nodeSet.types[type]) === null || _a === void 0 ? void 0 : _a.isAnonymous)) {
			if (start == this.p.lastBigReductionStart) {
				this.p.bigReductionCount++;
				this.p.lastBigReductionSize = size;
			} else if (this.p.lastBigReductionSize < size) {
				this.p.bigReductionCount = 1;
				this.p.lastBigReductionStart = start;
				this.p.lastBigReductionSize = size;
			}
		}
		let bufferBase = base ? this.stack[base - 1] : 0, count = this.bufferBase + this.buffer.length - bufferBase;
		if (type < parser.minRepeatTerm || action & 131072) {
			let pos = parser.stateFlag(this.state, 1) ? this.pos : this.reducePos;
			this.storeNode(type, start, pos, count + 4, true);
		}
		if (action & 262144) this.state = this.stack[base];
		else {
			let baseStateID = this.stack[base - 3];
			this.state = parser.getGoto(baseStateID, type, true);
		}
		while (this.stack.length > base) this.stack.pop();
		this.reduceContext(type, start);
	}
	storeNode(term, start, end, size = 4, mustSink = false) {
		if (term == 0 && (!this.stack.length || this.stack[this.stack.length - 1] < this.buffer.length + this.bufferBase)) {
			let top = this.buffer.length;
			if (top > 0 && this.buffer[top - 4] == 0 && this.buffer[top - 1] > -1) {
				if (start == end) return;
				if (this.buffer[top - 2] >= start) {
					this.buffer[top - 2] = end;
					return;
				}
			}
		}
		if (!mustSink || this.pos == end) this.buffer.push(term, start, end, size);
		else {
			let index = this.buffer.length;
			if (index > 0 && (this.buffer[index - 4] != 0 || this.buffer[index - 1] < 0)) {
				let mustMove = false;
				for (let scan = index; scan > 0 && this.buffer[scan - 2] > end; scan -= 4) if (this.buffer[scan - 1] >= 0) {
					mustMove = true;
					break;
				}
				if (mustMove) while (index > 0 && this.buffer[index - 2] > end) {
					this.buffer[index] = this.buffer[index - 4];
					this.buffer[index + 1] = this.buffer[index - 3];
					this.buffer[index + 2] = this.buffer[index - 2];
					this.buffer[index + 3] = this.buffer[index - 1];
					index -= 4;
					if (size > 4) size -= 4;
				}
			}
			this.buffer[index] = term;
			this.buffer[index + 1] = start;
			this.buffer[index + 2] = end;
			this.buffer[index + 3] = size;
		}
	}
	shift(action, type, start, end) {
		if (action & 131072) this.pushState(action & 65535, this.pos);
		else if ((action & 262144) == 0) {
			let nextState = action, { parser } = this.p;
			this.pos = end;
			let skipped = parser.stateFlag(nextState, 1);
			if (!skipped && (end > start || type <= parser.maxNode)) this.reducePos = end;
			this.pushState(nextState, skipped ? start : Math.min(start, this.reducePos));
			this.shiftContext(type, start);
			if (type <= parser.maxNode) this.buffer.push(type, start, end, 4);
		} else {
			this.pos = end;
			this.shiftContext(type, start);
			if (type <= this.p.parser.maxNode) this.buffer.push(type, start, end, 4);
		}
	}
	apply(action, next, nextStart, nextEnd) {
		if (action & 65536) this.reduce(action);
		else this.shift(action, next, nextStart, nextEnd);
	}
	useNode(value, next, start) {
		let index = this.p.reused.length - 1;
		if (index < 0 || this.p.reused[index] != value) {
			this.p.reused.push(value);
			index++;
		}
		let end = this.reducePos = this.pos = start + value.length;
		this.pushState(next, start);
		this.buffer.push(index, start, end, -1);
		if (this.curContext) this.updateContext(this.curContext.tracker.reuse(this.curContext.context, value, this, this.p.stream.reset(this.pos - value.length)));
	}
	split() {
		let parent = this;
		let off = parent.buffer.length;
		if (off && parent.buffer[off - 4] == 0) off -= 4;
		while (off > 0 && parent.buffer[off - 2] > parent.reducePos) off -= 4;
		let buffer = parent.buffer.slice(off), base = parent.bufferBase + off;
		while (parent && base == parent.bufferBase) parent = parent.parent;
		return new Stack(this.p, this.stack.slice(), this.state, this.reducePos, this.pos, this.score, buffer, base, this.curContext, this.lookAhead, parent);
	}
	recoverByDelete(next, nextEnd) {
		let isNode = next <= this.p.parser.maxNode;
		if (isNode) this.storeNode(next, this.pos, nextEnd, 4);
		this.storeNode(0, this.pos, nextEnd, isNode ? 8 : 4);
		this.pos = this.reducePos = nextEnd;
		this.score -= 190;
	}
	canShift(term) {
		for (let sim = new SimulatedStack(this);;) {
			let action = this.p.parser.stateSlot(sim.state, 4) || this.p.parser.hasAction(sim.state, term);
			if (action == 0) return false;
			if ((action & 65536) == 0) return true;
			sim.reduce(action);
		}
	}
	recoverByInsert(next) {
		if (this.stack.length >= 300) return [];
		let nextStates = this.p.parser.nextStates(this.state);
		if (nextStates.length > 8 || this.stack.length >= 120) {
			let best = [];
			for (let i = 0, s; i < nextStates.length; i += 2) if ((s = nextStates[i + 1]) != this.state && this.p.parser.hasAction(s, next)) best.push(nextStates[i], s);
			if (this.stack.length < 120) for (let i = 0; best.length < 8 && i < nextStates.length; i += 2) {
				let s = nextStates[i + 1];
				if (!best.some((v, i) => i & 1 && v == s)) best.push(nextStates[i], s);
			}
			nextStates = best;
		}
		let result = [];
		for (let i = 0; i < nextStates.length && result.length < 4; i += 2) {
			let s = nextStates[i + 1];
			if (s == this.state) continue;
			let stack = this.split();
			stack.pushState(s, this.pos);
			stack.storeNode(0, stack.pos, stack.pos, 4, true);
			stack.shiftContext(nextStates[i], this.pos);
			stack.reducePos = this.pos;
			stack.score -= 200;
			result.push(stack);
		}
		return result;
	}
	forceReduce() {
		let { parser } = this.p;
		let reduce = parser.stateSlot(this.state, 5);
		if ((reduce & 65536) == 0) return false;
		if (!parser.validAction(this.state, reduce)) {
			let depth = reduce >> 19, term = reduce & 65535;
			let target = this.stack.length - depth * 3;
			if (target < 0 || parser.getGoto(this.stack[target], term, false) < 0) {
				let backup = this.findForcedReduction();
				if (backup == null) return false;
				reduce = backup;
			}
			this.storeNode(0, this.pos, this.pos, 4, true);
			this.score -= 100;
		}
		this.reducePos = this.pos;
		this.reduce(reduce);
		return true;
	}
	findForcedReduction() {
		let { parser } = this.p, seen = [];
		let explore = (state, depth) => {
			if (seen.includes(state)) return;
			seen.push(state);
			return parser.allActions(state, (action) => {
				if (action & 393216);
				else if (action & 65536) {
					let rDepth = (action >> 19) - depth;
					if (rDepth > 1) {
						let term = action & 65535, target = this.stack.length - rDepth * 3;
						if (target >= 0 && parser.getGoto(this.stack[target], term, false) >= 0) return rDepth << 19 | 65536 | term;
					}
				} else {
					let found = explore(action, depth + 1);
					if (found != null) return found;
				}
			});
		};
		return explore(this.state, 0);
	}
	forceAll() {
		while (!this.p.parser.stateFlag(this.state, 2)) if (!this.forceReduce()) {
			this.storeNode(0, this.pos, this.pos, 4, true);
			break;
		}
		return this;
	}
	get deadEnd() {
		if (this.stack.length != 3) return false;
		let { parser } = this.p;
		return parser.data[parser.stateSlot(this.state, 1)] == 65535 && !parser.stateSlot(this.state, 4);
	}
	restart() {
		this.storeNode(0, this.pos, this.pos, 4, true);
		this.state = this.stack[0];
		this.stack.length = 0;
	}
	sameState(other) {
		if (this.state != other.state || this.stack.length != other.stack.length) return false;
		for (let i = 0; i < this.stack.length; i += 3) if (this.stack[i] != other.stack[i]) return false;
		return true;
	}
	get parser() {
		return this.p.parser;
	}
	dialectEnabled(dialectID) {
		return this.p.parser.dialect.flags[dialectID];
	}
	shiftContext(term, start) {
		if (this.curContext) this.updateContext(this.curContext.tracker.shift(this.curContext.context, term, this, this.p.stream.reset(start)));
	}
	reduceContext(term, start) {
		if (this.curContext) this.updateContext(this.curContext.tracker.reduce(this.curContext.context, term, this, this.p.stream.reset(start)));
	}
	emitContext() {
		let last = this.buffer.length - 1;
		if (last < 0 || this.buffer[last] != -3) this.storeNode(this.curContext.hash, this.reducePos, this.reducePos, -3, true);
	}
	emitLookAhead() {
		let last = this.buffer.length - 1;
		if (last < 0 || this.buffer[last] != -4) this.buffer.push(this.lookAhead, this.pos, this.pos, -4);
	}
	updateContext(context) {
		if (context != this.curContext.context) {
			let newCx = new StackContext(this.curContext.tracker, context);
			if (newCx.hash != this.curContext.hash) this.emitContext();
			this.curContext = newCx;
		}
	}
	setLookAhead(lookAhead) {
		if (lookAhead <= this.lookAhead) return false;
		this.emitLookAhead();
		this.lookAhead = lookAhead;
		return true;
	}
	close() {
		if (this.curContext && this.curContext.tracker.strict) this.emitContext();
		if (this.lookAhead > 0) this.emitLookAhead();
	}
};
var StackContext = class {
	constructor(tracker, context) {
		this.tracker = tracker;
		this.context = context;
		this.hash = tracker.strict ? tracker.hash(context) : 0;
	}
};
var SimulatedStack = class {
	constructor(start) {
		this.start = start;
		this.state = start.state;
		this.stack = start.stack;
		this.base = this.stack.length;
	}
	reduce(action) {
		let term = action & 65535, depth = action >> 19;
		if (depth == 0) {
			if (this.stack == this.start.stack) this.stack = this.stack.slice();
			this.stack.push(this.state, 0, 0);
			this.base += 3;
		} else this.base -= (depth - 1) * 3;
		let goto = this.start.p.parser.getGoto(this.stack[this.base - 3], term, true);
		this.state = goto;
	}
};
var StackBufferCursor = class StackBufferCursor {
	constructor(stack, pos, index) {
		this.stack = stack;
		this.pos = pos;
		this.index = index;
		this.buffer = stack.buffer;
		if (this.index == 0) this.maybeNext();
	}
	static create(stack, pos = stack.bufferBase + stack.buffer.length) {
		return new StackBufferCursor(stack, pos, pos - stack.bufferBase);
	}
	maybeNext() {
		let next = this.stack.parent;
		if (next != null) {
			this.index = this.stack.bufferBase - next.bufferBase;
			this.stack = next;
			this.buffer = next.buffer;
		}
	}
	get id() {
		return this.buffer[this.index - 4];
	}
	get start() {
		return this.buffer[this.index - 3];
	}
	get end() {
		return this.buffer[this.index - 2];
	}
	get size() {
		return this.buffer[this.index - 1];
	}
	next() {
		this.index -= 4;
		this.pos -= 4;
		if (this.index == 0) this.maybeNext();
	}
	fork() {
		return new StackBufferCursor(this.stack, this.pos, this.index);
	}
};
function decodeArray(input, Type = Uint16Array) {
	if (typeof input != "string") return input;
	let array = null;
	for (let pos = 0, out = 0; pos < input.length;) {
		let value = 0;
		for (;;) {
			let next = input.charCodeAt(pos++), stop = false;
			if (next == 126) {
				value = 65535;
				break;
			}
			if (next >= 92) next--;
			if (next >= 34) next--;
			let digit = next - 32;
			if (digit >= 46) {
				digit -= 46;
				stop = true;
			}
			value += digit;
			if (stop) break;
			value *= 46;
		}
		if (array) array[out++] = value;
		else array = new Type(value);
	}
	return array;
}
var CachedToken = class {
	constructor() {
		this.start = -1;
		this.value = -1;
		this.end = -1;
		this.extended = -1;
		this.lookAhead = 0;
		this.mask = 0;
		this.context = 0;
	}
};
const nullToken = new CachedToken();
var InputStream = class {
	constructor(input, ranges) {
		this.input = input;
		this.ranges = ranges;
		this.chunk = "";
		this.chunkOff = 0;
		this.chunk2 = "";
		this.chunk2Pos = 0;
		this.next = -1;
		this.token = nullToken;
		this.rangeIndex = 0;
		this.pos = this.chunkPos = ranges[0].from;
		this.range = ranges[0];
		this.end = ranges[ranges.length - 1].to;
		this.readNext();
	}
	resolveOffset(offset, assoc) {
		let range = this.range, index = this.rangeIndex;
		let pos = this.pos + offset;
		while (pos < range.from) {
			if (!index) return null;
			let next = this.ranges[--index];
			pos -= range.from - next.to;
			range = next;
		}
		while (assoc < 0 ? pos > range.to : pos >= range.to) {
			if (index == this.ranges.length - 1) return null;
			let next = this.ranges[++index];
			pos += next.from - range.to;
			range = next;
		}
		return pos;
	}
	clipPos(pos) {
		if (pos >= this.range.from && pos < this.range.to) return pos;
		for (let range of this.ranges) if (range.to > pos) return Math.max(pos, range.from);
		return this.end;
	}
	peek(offset) {
		let idx = this.chunkOff + offset, pos, result;
		if (idx >= 0 && idx < this.chunk.length) {
			pos = this.pos + offset;
			result = this.chunk.charCodeAt(idx);
		} else {
			let resolved = this.resolveOffset(offset, 1);
			if (resolved == null) return -1;
			pos = resolved;
			if (pos >= this.chunk2Pos && pos < this.chunk2Pos + this.chunk2.length) result = this.chunk2.charCodeAt(pos - this.chunk2Pos);
			else {
				let i = this.rangeIndex, range = this.range;
				while (range.to <= pos) range = this.ranges[++i];
				this.chunk2 = this.input.chunk(this.chunk2Pos = pos);
				if (pos + this.chunk2.length > range.to) this.chunk2 = this.chunk2.slice(0, range.to - pos);
				result = this.chunk2.charCodeAt(0);
			}
		}
		if (pos >= this.token.lookAhead) this.token.lookAhead = pos + 1;
		return result;
	}
	acceptToken(token, endOffset = 0) {
		let end = endOffset ? this.resolveOffset(endOffset, -1) : this.pos;
		if (end == null || end < this.token.start) throw new RangeError("Token end out of bounds");
		this.token.value = token;
		this.token.end = end;
	}
	acceptTokenTo(token, endPos) {
		this.token.value = token;
		this.token.end = endPos;
	}
	getChunk() {
		if (this.pos >= this.chunk2Pos && this.pos < this.chunk2Pos + this.chunk2.length) {
			let { chunk, chunkPos } = this;
			this.chunk = this.chunk2;
			this.chunkPos = this.chunk2Pos;
			this.chunk2 = chunk;
			this.chunk2Pos = chunkPos;
			this.chunkOff = this.pos - this.chunkPos;
		} else {
			this.chunk2 = this.chunk;
			this.chunk2Pos = this.chunkPos;
			let nextChunk = this.input.chunk(this.pos);
			let end = this.pos + nextChunk.length;
			this.chunk = end > this.range.to ? nextChunk.slice(0, this.range.to - this.pos) : nextChunk;
			this.chunkPos = this.pos;
			this.chunkOff = 0;
		}
	}
	readNext() {
		if (this.chunkOff >= this.chunk.length) {
			this.getChunk();
			if (this.chunkOff == this.chunk.length) return this.next = -1;
		}
		return this.next = this.chunk.charCodeAt(this.chunkOff);
	}
	advance(n = 1) {
		this.chunkOff += n;
		while (this.pos + n >= this.range.to) {
			if (this.rangeIndex == this.ranges.length - 1) return this.setDone();
			n -= this.range.to - this.pos;
			this.range = this.ranges[++this.rangeIndex];
			this.pos = this.range.from;
		}
		this.pos += n;
		if (this.pos >= this.token.lookAhead) this.token.lookAhead = this.pos + 1;
		return this.readNext();
	}
	setDone() {
		this.pos = this.chunkPos = this.end;
		this.range = this.ranges[this.rangeIndex = this.ranges.length - 1];
		this.chunk = "";
		return this.next = -1;
	}
	reset(pos, token) {
		if (token) {
			this.token = token;
			token.start = pos;
			token.lookAhead = pos + 1;
			token.value = token.extended = -1;
		} else this.token = nullToken;
		if (this.pos != pos) {
			this.pos = pos;
			if (pos == this.end) {
				this.setDone();
				return this;
			}
			while (pos < this.range.from) this.range = this.ranges[--this.rangeIndex];
			while (pos >= this.range.to) this.range = this.ranges[++this.rangeIndex];
			if (pos >= this.chunkPos && pos < this.chunkPos + this.chunk.length) this.chunkOff = pos - this.chunkPos;
			else {
				this.chunk = "";
				this.chunkOff = 0;
			}
			this.readNext();
		}
		return this;
	}
	read(from, to) {
		if (from >= this.chunkPos && to <= this.chunkPos + this.chunk.length) return this.chunk.slice(from - this.chunkPos, to - this.chunkPos);
		if (from >= this.chunk2Pos && to <= this.chunk2Pos + this.chunk2.length) return this.chunk2.slice(from - this.chunk2Pos, to - this.chunk2Pos);
		if (from >= this.range.from && to <= this.range.to) return this.input.read(from, to);
		let result = "";
		for (let r of this.ranges) {
			if (r.from >= to) break;
			if (r.to > from) result += this.input.read(Math.max(r.from, from), Math.min(r.to, to));
		}
		return result;
	}
};
var TokenGroup = class {
	constructor(data, id) {
		this.data = data;
		this.id = id;
	}
	token(input, stack) {
		let { parser } = stack.p;
		readToken(this.data, input, stack, this.id, parser.data, parser.tokenPrecTable);
	}
};
TokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
var LocalTokenGroup = class {
	constructor(data, precTable, elseToken) {
		this.precTable = precTable;
		this.elseToken = elseToken;
		this.data = typeof data == "string" ? decodeArray(data) : data;
	}
	token(input, stack) {
		let start = input.pos, skipped = 0;
		for (;;) {
			let atEof = input.next < 0, nextPos = input.resolveOffset(1, 1);
			readToken(this.data, input, stack, 0, this.data, this.precTable);
			if (input.token.value > -1) break;
			if (this.elseToken == null) return;
			if (!atEof) skipped++;
			if (nextPos == null) break;
			input.reset(nextPos, input.token);
		}
		if (skipped) {
			input.reset(start, input.token);
			input.acceptToken(this.elseToken, skipped);
		}
	}
};
LocalTokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
var ExternalTokenizer = class {
	constructor(token, options = {}) {
		this.token = token;
		this.contextual = !!options.contextual;
		this.fallback = !!options.fallback;
		this.extend = !!options.extend;
	}
};
function readToken(data, input, stack, group, precTable, precOffset) {
	let state = 0, groupMask = 1 << group, { dialect } = stack.p.parser;
	scan: for (;;) {
		if ((groupMask & data[state]) == 0) break;
		let accEnd = data[state + 1];
		for (let i = state + 3; i < accEnd; i += 2) if ((data[i + 1] & groupMask) > 0) {
			let term = data[i];
			if (dialect.allows(term) && (input.token.value == -1 || input.token.value == term || overrides(term, input.token.value, precTable, precOffset))) {
				input.acceptToken(term);
				break;
			}
		}
		let next = input.next, low = 0, high = data[state + 2];
		if (input.next < 0 && high > low && data[accEnd + high * 3 - 3] == 65535) {
			state = data[accEnd + high * 3 - 1];
			continue scan;
		}
		for (; low < high;) {
			let mid = low + high >> 1;
			let index = accEnd + mid + (mid << 1);
			let from = data[index], to = data[index + 1] || 65536;
			if (next < from) high = mid;
			else if (next >= to) low = mid + 1;
			else {
				state = data[index + 2];
				input.advance();
				continue scan;
			}
		}
		break;
	}
}
function findOffset(data, start, term) {
	for (let i = start, next; (next = data[i]) != 65535; i++) if (next == term) return i - start;
	return -1;
}
function overrides(token, prev, tableData, tableOffset) {
	let iPrev = findOffset(tableData, tableOffset, prev);
	return iPrev < 0 || findOffset(tableData, tableOffset, token) < iPrev;
}
const verbose = typeof process != "undefined" && process.env && /\bparse\b/.test(process.env.LOG);
let stackIDs = null;
function cutAt(tree, pos, side) {
	let cursor = tree.cursor(IterMode.IncludeAnonymous);
	cursor.moveTo(pos);
	for (;;) if (!(side < 0 ? cursor.childBefore(pos) : cursor.childAfter(pos))) for (;;) {
		if ((side < 0 ? cursor.to < pos : cursor.from > pos) && !cursor.type.isError) return side < 0 ? Math.max(0, Math.min(cursor.to - 1, pos - 25)) : Math.min(tree.length, Math.max(cursor.from + 1, pos + 25));
		if (side < 0 ? cursor.prevSibling() : cursor.nextSibling()) break;
		if (!cursor.parent()) return side < 0 ? 0 : tree.length;
	}
}
var FragmentCursor = class {
	constructor(fragments, minRepeat) {
		this.fragments = fragments;
		this.minRepeat = minRepeat;
		this.i = 0;
		this.fragment = null;
		this.safeFrom = -1;
		this.safeTo = -1;
		this.trees = [];
		this.start = [];
		this.index = [];
		this.lastRepeat = null;
		this.lastRepeatPos = -1;
		this.nextFragment();
	}
	nextFragment() {
		let fr = this.fragment = this.i == this.fragments.length ? null : this.fragments[this.i++];
		if (fr) {
			this.safeFrom = fr.openStart ? cutAt(fr.tree, fr.from + fr.offset, 1) - fr.offset : fr.from;
			this.safeTo = fr.openEnd ? cutAt(fr.tree, fr.to + fr.offset, -1) - fr.offset : fr.to;
			while (this.trees.length) {
				this.trees.pop();
				this.start.pop();
				this.index.pop();
			}
			this.trees.push(fr.tree);
			this.start.push(-fr.offset);
			this.index.push(0);
			this.nextStart = this.safeFrom;
		} else this.nextStart = 1e9;
	}
	nodeAt(pos) {
		if (pos < this.nextStart) return null;
		while (this.fragment && this.safeTo <= pos) this.nextFragment();
		if (!this.fragment) return null;
		for (;;) {
			let last = this.trees.length - 1;
			if (last < 0) {
				this.nextFragment();
				return null;
			}
			if (pos < this.safeFrom) return null;
			let top = this.trees[last], index = this.index[last];
			if (index == top.children.length) {
				this.trees.pop();
				this.start.pop();
				this.index.pop();
				continue;
			}
			let next = top.children[index];
			let start = this.start[last] + top.positions[index];
			if (start > pos) {
				this.nextStart = start;
				return null;
			}
			if (next instanceof Tree) {
				let storeRepeat = start > this.lastRepeatPos && next.type.id >= this.minRepeat;
				if (start == pos || storeRepeat) {
					let end = start + next.length, lookahead;
					if (start >= this.safeFrom && end <= this.safeTo && (!(lookahead = next.prop(NodeProp.lookAhead)) || end + lookahead < this.fragment.to)) {
						if (storeRepeat) {
							this.lastRepeat = next;
							this.lastRepeatPos = start;
						}
						if (start == pos) return next;
					}
				}
				this.index[last]++;
				if (start + next.length >= Math.max(this.safeFrom, pos)) {
					this.trees.push(next);
					this.start.push(start);
					this.index.push(0);
				}
			} else {
				this.index[last]++;
				this.nextStart = start + next.length;
			}
		}
	}
};
var TokenCache = class {
	constructor(parser, stream) {
		this.stream = stream;
		this.tokens = [];
		this.mainToken = null;
		this.actions = [];
		this.tokens = parser.tokenizers.map((_) => new CachedToken());
	}
	getActions(stack) {
		let actionIndex = 0;
		let main = null;
		let { parser } = stack.p, { tokenizers } = parser;
		let mask = parser.stateSlot(stack.state, 3);
		let context = stack.curContext ? stack.curContext.hash : 0;
		let lookAhead = 0;
		for (let i = 0; i < tokenizers.length; i++) {
			if ((1 << i & mask) == 0) continue;
			let tokenizer = tokenizers[i], token = this.tokens[i];
			if (main && !tokenizer.fallback) continue;
			if (tokenizer.contextual || token.start != stack.pos || token.mask != mask || token.context != context) {
				this.updateCachedToken(token, tokenizer, stack);
				token.mask = mask;
				token.context = context;
			}
			if (token.lookAhead > token.end + 25) lookAhead = Math.max(token.lookAhead, lookAhead);
			if (token.value != 0) {
				let startIndex = actionIndex;
				if (token.extended > -1) actionIndex = this.addActions(stack, token.extended, token.end, actionIndex);
				actionIndex = this.addActions(stack, token.value, token.end, actionIndex);
				if (!tokenizer.extend) {
					main = token;
					if (actionIndex > startIndex) break;
				}
			}
		}
		while (this.actions.length > actionIndex) this.actions.pop();
		if (lookAhead) stack.setLookAhead(lookAhead);
		if (!main && stack.pos == this.stream.end) {
			main = new CachedToken();
			main.value = stack.p.parser.eofTerm;
			main.start = main.end = stack.pos;
			actionIndex = this.addActions(stack, main.value, main.end, actionIndex);
		}
		this.mainToken = main;
		return this.actions;
	}
	getMainToken(stack) {
		if (this.mainToken) return this.mainToken;
		let main = new CachedToken(), { pos, p } = stack;
		main.start = pos;
		main.end = Math.min(pos + 1, p.stream.end);
		main.value = pos == p.stream.end ? p.parser.eofTerm : 0;
		return main;
	}
	updateCachedToken(token, tokenizer, stack) {
		let start = this.stream.clipPos(stack.pos);
		tokenizer.token(this.stream.reset(start, token), stack);
		if (token.value > -1) {
			let { parser } = stack.p;
			for (let i = 0; i < parser.specialized.length; i++) if (parser.specialized[i] == token.value) {
				let result = parser.specializers[i](this.stream.read(token.start, token.end), stack);
				if (result >= 0 && stack.p.parser.dialect.allows(result >> 1)) {
					if ((result & 1) == 0) token.value = result >> 1;
					else token.extended = result >> 1;
					break;
				}
			}
		} else {
			token.value = 0;
			token.end = this.stream.clipPos(start + 1);
		}
	}
	putAction(action, token, end, index) {
		for (let i = 0; i < index; i += 3) if (this.actions[i] == action) return index;
		this.actions[index++] = action;
		this.actions[index++] = token;
		this.actions[index++] = end;
		return index;
	}
	addActions(stack, token, end, index) {
		let { state } = stack, { parser } = stack.p, { data } = parser;
		for (let set = 0; set < 2; set++) for (let i = parser.stateSlot(state, set ? 2 : 1);; i += 3) {
			if (data[i] == 65535) {
				if (data[i + 1] == 1) i = pair(data, i + 2);
				else {
					if (index == 0 && data[i + 1] == 2) index = this.putAction(pair(data, i + 2), token, end, index);
					break;
				}
			}
			if (data[i] == token) index = this.putAction(pair(data, i + 1), token, end, index);
		}
		return index;
	}
};
var Parse = class {
	constructor(parser, input, fragments, ranges) {
		this.parser = parser;
		this.input = input;
		this.ranges = ranges;
		this.recovering = 0;
		this.nextStackID = 9812;
		this.minStackPos = 0;
		this.reused = [];
		this.stoppedAt = null;
		this.lastBigReductionStart = -1;
		this.lastBigReductionSize = 0;
		this.bigReductionCount = 0;
		this.stream = new InputStream(input, ranges);
		this.tokens = new TokenCache(parser, this.stream);
		this.topTerm = parser.top[1];
		let { from } = ranges[0];
		this.stacks = [Stack.start(this, parser.top[0], from)];
		this.fragments = fragments.length && this.stream.end - from > parser.bufferLength * 4 ? new FragmentCursor(fragments, parser.minRepeatTerm) : null;
	}
	get parsedPos() {
		return this.minStackPos;
	}
	advance() {
		let stacks = this.stacks, pos = this.minStackPos;
		let newStacks = this.stacks = [];
		let stopped, stoppedTokens;
		if (this.bigReductionCount > 300 && stacks.length == 1) {
			let [s] = stacks;
			while (s.forceReduce() && s.stack.length && s.stack[s.stack.length - 2] >= this.lastBigReductionStart);
			this.bigReductionCount = this.lastBigReductionSize = 0;
		}
		for (let i = 0; i < stacks.length; i++) {
			let stack = stacks[i];
			for (;;) {
				this.tokens.mainToken = null;
				if (stack.pos > pos) newStacks.push(stack);
				else if (this.advanceStack(stack, newStacks, stacks)) continue;
				else {
					if (!stopped) {
						stopped = [];
						stoppedTokens = [];
					}
					stopped.push(stack);
					let tok = this.tokens.getMainToken(stack);
					stoppedTokens.push(tok.value, tok.end);
				}
				break;
			}
		}
		if (!newStacks.length) {
			let finished = stopped && findFinished(stopped);
			if (finished) {
				if (verbose) console.log("Finish with " + this.stackID(finished));
				return this.stackToTree(finished);
			}
			if (this.parser.strict) {
				if (verbose && stopped) console.log("Stuck with token " + (this.tokens.mainToken ? this.parser.getName(this.tokens.mainToken.value) : "none"));
				throw new SyntaxError("No parse at " + pos);
			}
			if (!this.recovering) this.recovering = 5;
		}
		if (this.recovering && stopped) {
			let finished = this.stoppedAt != null && stopped[0].pos > this.stoppedAt ? stopped[0] : this.runRecovery(stopped, stoppedTokens, newStacks);
			if (finished) {
				if (verbose) console.log("Force-finish " + this.stackID(finished));
				return this.stackToTree(finished.forceAll());
			}
		}
		if (this.recovering) {
			let maxRemaining = this.recovering == 1 ? 1 : this.recovering * 3;
			if (newStacks.length > maxRemaining) {
				newStacks.sort((a, b) => b.score - a.score);
				while (newStacks.length > maxRemaining) newStacks.pop();
			}
			if (newStacks.some((s) => s.reducePos > pos)) this.recovering--;
		} else if (newStacks.length > 1) {
			outer: for (let i = 0; i < newStacks.length - 1; i++) {
				let stack = newStacks[i];
				for (let j = i + 1; j < newStacks.length; j++) {
					let other = newStacks[j];
					if (stack.sameState(other) || stack.buffer.length > 500 && other.buffer.length > 500) {
						if ((stack.score - other.score || stack.buffer.length - other.buffer.length) > 0) newStacks.splice(j--, 1);
						else {
							newStacks.splice(i--, 1);
							continue outer;
						}
					}
				}
			}
			if (newStacks.length > 12) {
				newStacks.sort((a, b) => b.score - a.score);
				newStacks.splice(12, newStacks.length - 12);
			}
		}
		this.minStackPos = newStacks[0].pos;
		for (let i = 1; i < newStacks.length; i++) if (newStacks[i].pos < this.minStackPos) this.minStackPos = newStacks[i].pos;
		return null;
	}
	stopAt(pos) {
		if (this.stoppedAt != null && this.stoppedAt < pos) throw new RangeError("Can't move stoppedAt forward");
		this.stoppedAt = pos;
	}
	tryReuse(stack, start, tree, repeatOnly) {
		if (!tree) return null;
		let strictCx = stack.curContext && stack.curContext.tracker.strict, cxHash = strictCx ? stack.curContext.hash : 0;
		for (; tree;) {
			let match = this.parser.nodeSet.types[tree.type.id] != tree.type ? -1 : this.parser.getGoto(stack.state, tree.type.id);
			if (match > -1 && tree.length && (!strictCx || (tree.prop(NodeProp.contextHash) || 0) == cxHash)) {
				stack.useNode(tree, match, start);
				return tree;
			}
			if (tree.children.length == 0 || tree.positions[0] > 0) break;
			let inner = tree.children[0];
			if (inner instanceof Tree && (!repeatOnly || inner.type.id >= this.parser.minRepeatTerm)) tree = inner;
			else break;
		}
		return null;
	}
	advanceStack(stack, stacks, split) {
		let start = stack.pos, { parser } = this;
		let base = verbose ? this.stackID(stack) + " -> " : "";
		if (this.stoppedAt != null && start > this.stoppedAt) return stack.forceReduce() ? stack : null;
		if (this.fragments) {
			let reused = stack.reducePos < start && stack.buffer.length && stack.buffer[stack.buffer.length - 2] <= stack.reducePos && this.fragments.lastRepeatPos == stack.reducePos && this.tryReuse(stack, stack.reducePos, this.fragments.lastRepeat, true) || this.tryReuse(stack, start, this.fragments.nodeAt(start), false);
			if (reused) {
				if (verbose) console.log(base + this.stackID(stack) + ` (via reuse of ${parser.getName(reused.type.id)})`);
				return true;
			}
		}
		let defaultReduce = parser.stateSlot(stack.state, 4);
		if (defaultReduce > 0) {
			stack.reduce(defaultReduce);
			if (verbose) console.log(base + this.stackID(stack) + ` (via always-reduce ${parser.getName(defaultReduce & 65535)})`);
			return true;
		}
		if (stack.stack.length >= 8400) while (stack.stack.length > 6e3 && stack.forceReduce());
		let actions = this.tokens.getActions(stack);
		for (let i = 0; i < actions.length;) {
			let action = actions[i++], term = actions[i++], end = actions[i++];
			let last = i == actions.length || !split;
			let localStack = last ? stack : stack.split();
			let main = this.tokens.mainToken;
			localStack.apply(action, term, main ? main.start : localStack.pos, end);
			if (verbose) console.log(base + this.stackID(localStack) + ` (via ${(action & 65536) == 0 ? "shift" : `reduce of ${parser.getName(action & 65535)}`} for ${parser.getName(term)} @ ${start}${localStack == stack ? "" : ", split"})`);
			if (last) return true;
			else if (localStack.pos > start) stacks.push(localStack);
			else split.push(localStack);
		}
		return false;
	}
	advanceFully(stack, newStacks) {
		let pos = stack.pos;
		for (;;) {
			if (!this.advanceStack(stack, null, null)) return false;
			if (stack.pos > pos) {
				pushStackDedup(stack, newStacks);
				return true;
			}
		}
	}
	runRecovery(stacks, tokens, newStacks) {
		let finished = null, restarted = false;
		for (let i = 0; i < stacks.length; i++) {
			let stack = stacks[i], token = tokens[i << 1], tokenEnd = tokens[(i << 1) + 1];
			let base = verbose ? this.stackID(stack) + " -> " : "";
			if (stack.deadEnd) {
				if (restarted) continue;
				restarted = true;
				stack.restart();
				if (verbose) console.log(base + this.stackID(stack) + " (restarted)");
				if (this.advanceFully(stack, newStacks)) continue;
			}
			let force = stack.split(), forceBase = base;
			for (let j = 0; j < 10 && force.forceReduce(); j++) {
				if (verbose) console.log(forceBase + this.stackID(force) + " (via force-reduce)");
				if (this.advanceFully(force, newStacks)) break;
				if (verbose) forceBase = this.stackID(force) + " -> ";
			}
			for (let insert of stack.recoverByInsert(token)) {
				if (verbose) console.log(base + this.stackID(insert) + " (via recover-insert)");
				this.advanceFully(insert, newStacks);
			}
			if (this.stream.end > stack.pos) {
				if (tokenEnd == stack.pos) {
					tokenEnd++;
					token = 0;
				}
				stack.recoverByDelete(token, tokenEnd);
				if (verbose) console.log(base + this.stackID(stack) + ` (via recover-delete ${this.parser.getName(token)})`);
				pushStackDedup(stack, newStacks);
			} else if (!finished || finished.score < force.score) finished = force;
		}
		return finished;
	}
	stackToTree(stack) {
		stack.close();
		return Tree.build({
			buffer: StackBufferCursor.create(stack),
			nodeSet: this.parser.nodeSet,
			topID: this.topTerm,
			maxBufferLength: this.parser.bufferLength,
			reused: this.reused,
			start: this.ranges[0].from,
			length: stack.pos - this.ranges[0].from,
			minRepeatType: this.parser.minRepeatTerm
		});
	}
	stackID(stack) {
		let id = (stackIDs || (stackIDs = /* @__PURE__ */ new WeakMap())).get(stack);
		if (!id) stackIDs.set(stack, id = String.fromCodePoint(this.nextStackID++));
		return id + stack;
	}
};
function pushStackDedup(stack, newStacks) {
	for (let i = 0; i < newStacks.length; i++) {
		let other = newStacks[i];
		if (other.pos == stack.pos && other.sameState(stack)) {
			if (newStacks[i].score < stack.score) newStacks[i] = stack;
			return;
		}
	}
	newStacks.push(stack);
}
var Dialect = class {
	constructor(source, flags, disabled) {
		this.source = source;
		this.flags = flags;
		this.disabled = disabled;
	}
	allows(term) {
		return !this.disabled || this.disabled[term] == 0;
	}
};
const id = (x) => x;
var ContextTracker = class {
	constructor(spec) {
		this.start = spec.start;
		this.shift = spec.shift || id;
		this.reduce = spec.reduce || id;
		this.reuse = spec.reuse || id;
		this.hash = spec.hash || (() => 0);
		this.strict = spec.strict !== false;
	}
};
var LRParser = class LRParser extends Parser {
	constructor(spec) {
		super();
		this.wrappers = [];
		if (spec.version != 14) throw new RangeError(`Parser version (${spec.version}) doesn't match runtime version (14)`);
		let nodeNames = spec.nodeNames.split(" ");
		this.minRepeatTerm = nodeNames.length;
		for (let i = 0; i < spec.repeatNodeCount; i++) nodeNames.push("");
		let topTerms = Object.keys(spec.topRules).map((r) => spec.topRules[r][1]);
		let nodeProps = [];
		for (let i = 0; i < nodeNames.length; i++) nodeProps.push([]);
		function setProp(nodeID, prop, value) {
			nodeProps[nodeID].push([prop, prop.deserialize(String(value))]);
		}
		if (spec.nodeProps) for (let propSpec of spec.nodeProps) {
			let prop = propSpec[0];
			if (typeof prop == "string") prop = NodeProp[prop];
			for (let i = 1; i < propSpec.length;) {
				let next = propSpec[i++];
				if (next >= 0) setProp(next, prop, propSpec[i++]);
				else {
					let value = propSpec[i + -next];
					for (let j = -next; j > 0; j--) setProp(propSpec[i++], prop, value);
					i++;
				}
			}
		}
		this.nodeSet = new NodeSet(nodeNames.map((name, i) => NodeType.define({
			name: i >= this.minRepeatTerm ? void 0 : name,
			id: i,
			props: nodeProps[i],
			top: topTerms.indexOf(i) > -1,
			error: i == 0,
			skipped: spec.skippedNodes && spec.skippedNodes.indexOf(i) > -1
		})));
		if (spec.propSources) this.nodeSet = this.nodeSet.extend(...spec.propSources);
		this.strict = false;
		this.bufferLength = DefaultBufferLength;
		let tokenArray = decodeArray(spec.tokenData);
		this.context = spec.context;
		this.specializerSpecs = spec.specialized || [];
		this.specialized = new Uint16Array(this.specializerSpecs.length);
		for (let i = 0; i < this.specializerSpecs.length; i++) this.specialized[i] = this.specializerSpecs[i].term;
		this.specializers = this.specializerSpecs.map(getSpecializer);
		this.states = decodeArray(spec.states, Uint32Array);
		this.data = decodeArray(spec.stateData);
		this.goto = decodeArray(spec.goto);
		this.maxTerm = spec.maxTerm;
		this.tokenizers = spec.tokenizers.map((value) => typeof value == "number" ? new TokenGroup(tokenArray, value) : value);
		this.topRules = spec.topRules;
		this.dialects = spec.dialects || {};
		this.dynamicPrecedences = spec.dynamicPrecedences || null;
		this.tokenPrecTable = spec.tokenPrec;
		this.termNames = spec.termNames || null;
		this.maxNode = this.nodeSet.types.length - 1;
		this.dialect = this.parseDialect();
		this.top = this.topRules[Object.keys(this.topRules)[0]];
	}
	createParse(input, fragments, ranges) {
		let parse = new Parse(this, input, fragments, ranges);
		for (let w of this.wrappers) parse = w(parse, input, fragments, ranges);
		return parse;
	}
	getGoto(state, term, loose = false) {
		let table = this.goto;
		if (term >= table[0]) return -1;
		for (let pos = table[term + 1];;) {
			let groupTag = table[pos++], last = groupTag & 1;
			let target = table[pos++];
			if (last && loose) return target;
			for (let end = pos + (groupTag >> 1); pos < end; pos++) if (table[pos] == state) return target;
			if (last) return -1;
		}
	}
	hasAction(state, terminal) {
		let data = this.data;
		for (let set = 0; set < 2; set++) for (let i = this.stateSlot(state, set ? 2 : 1), next;; i += 3) {
			if ((next = data[i]) == 65535) {
				if (data[i + 1] == 1) next = data[i = pair(data, i + 2)];
				else if (data[i + 1] == 2) return pair(data, i + 2);
				else break;
			}
			if (next == terminal || next == 0) return pair(data, i + 1);
		}
		return 0;
	}
	stateSlot(state, slot) {
		return this.states[state * 6 + slot];
	}
	stateFlag(state, flag) {
		return (this.stateSlot(state, 0) & flag) > 0;
	}
	validAction(state, action) {
		return !!this.allActions(state, (a) => a == action ? true : null);
	}
	allActions(state, action) {
		let deflt = this.stateSlot(state, 4);
		let result = deflt ? action(deflt) : void 0;
		for (let i = this.stateSlot(state, 1); result == null; i += 3) {
			if (this.data[i] == 65535) {
				if (this.data[i + 1] == 1) i = pair(this.data, i + 2);
				else break;
			}
			result = action(pair(this.data, i + 1));
		}
		return result;
	}
	nextStates(state) {
		let result = [];
		for (let i = this.stateSlot(state, 1);; i += 3) {
			if (this.data[i] == 65535) {
				if (this.data[i + 1] == 1) i = pair(this.data, i + 2);
				else break;
			}
			if ((this.data[i + 2] & 1) == 0) {
				let value = this.data[i + 1];
				if (!result.some((v, i) => i & 1 && v == value)) result.push(this.data[i], value);
			}
		}
		return result;
	}
	configure(config) {
		let copy = Object.assign(Object.create(LRParser.prototype), this);
		if (config.props) copy.nodeSet = this.nodeSet.extend(...config.props);
		if (config.top) {
			let info = this.topRules[config.top];
			if (!info) throw new RangeError(`Invalid top rule name ${config.top}`);
			copy.top = info;
		}
		if (config.tokenizers) copy.tokenizers = this.tokenizers.map((t) => {
			let found = config.tokenizers.find((r) => r.from == t);
			return found ? found.to : t;
		});
		if (config.specializers) {
			copy.specializers = this.specializers.slice();
			copy.specializerSpecs = this.specializerSpecs.map((s, i) => {
				let found = config.specializers.find((r) => r.from == s.external);
				if (!found) return s;
				let spec = Object.assign(Object.assign({}, s), { external: found.to });
				copy.specializers[i] = getSpecializer(spec);
				return spec;
			});
		}
		if (config.contextTracker) copy.context = config.contextTracker;
		if (config.dialect) copy.dialect = this.parseDialect(config.dialect);
		if (config.strict != null) copy.strict = config.strict;
		if (config.wrap) copy.wrappers = copy.wrappers.concat(config.wrap);
		if (config.bufferLength != null) copy.bufferLength = config.bufferLength;
		return copy;
	}
	hasWrappers() {
		return this.wrappers.length > 0;
	}
	getName(term) {
		return this.termNames ? this.termNames[term] : String(term <= this.maxNode && this.nodeSet.types[term].name || term);
	}
	get eofTerm() {
		return this.maxNode + 1;
	}
	get topNode() {
		return this.nodeSet.types[this.top[1]];
	}
	dynamicPrecedence(term) {
		let prec = this.dynamicPrecedences;
		return prec == null ? 0 : prec[term] || 0;
	}
	parseDialect(dialect) {
		let values = Object.keys(this.dialects), flags = values.map(() => false);
		if (dialect) for (let part of dialect.split(" ")) {
			let id = values.indexOf(part);
			if (id >= 0) flags[id] = true;
		}
		let disabled = null;
		for (let i = 0; i < values.length; i++) if (!flags[i]) for (let j = this.dialects[values[i]], id; (id = this.data[j++]) != 65535;) (disabled || (disabled = new Uint8Array(this.maxTerm + 1)))[id] = 1;
		return new Dialect(dialect, flags, disabled);
	}
	static deserialize(spec) {
		return new LRParser(spec);
	}
};
function pair(data, off) {
	return data[off] | data[off + 1] << 16;
}
function findFinished(stacks) {
	let best = null;
	for (let stack of stacks) {
		let stopped = stack.p.stoppedAt;
		if ((stack.pos == stack.p.stream.end || stopped != null && stack.pos > stopped) && stack.p.parser.stateFlag(stack.state, 2) && (!best || best.score < stack.score)) best = stack;
	}
	return best;
}
function getSpecializer(spec) {
	if (spec.external) {
		let mask = spec.extend ? 1 : 0;
		return (value, stack) => spec.external(value, stack) << 1 | mask;
	}
	return spec.get;
}

// node_modules/@lezer/highlight/dist/index.js
let nextTagID = 0;
var Tag = class Tag {
	constructor(name, set, base, modified) {
		this.name = name;
		this.set = set;
		this.base = base;
		this.modified = modified;
		this.id = nextTagID++;
	}
	toString() {
		let { name } = this;
		for (let mod of this.modified) if (mod.name) name = `${mod.name}(${name})`;
		return name;
	}
	static define(nameOrParent, parent) {
		let name = typeof nameOrParent == "string" ? nameOrParent : "?";
		if (nameOrParent instanceof Tag) parent = nameOrParent;
		if (parent === null || parent === void 0 ? void 0 : parent.base) throw new Error("Can not derive from a modified tag");
		let tag = new Tag(name, [], null, []);
		tag.set.push(tag);
		if (parent) for (let t of parent.set) tag.set.push(t);
		return tag;
	}
	static defineModifier(name) {
		let mod = new Modifier(name);
		return (tag) => {
			if (tag.modified.indexOf(mod) > -1) return tag;
			return Modifier.get(tag.base || tag, tag.modified.concat(mod).sort((a, b) => a.id - b.id));
		};
	}
};
let nextModifierID = 0;
var Modifier = class Modifier {
	constructor(name) {
		this.name = name;
		this.instances = [];
		this.id = nextModifierID++;
	}
	static get(base, mods) {
		if (!mods.length) return base;
		let exists = mods[0].instances.find((t) => t.base == base && sameArray(mods, t.modified));
		if (exists) return exists;
		let set = [], tag = new Tag(base.name, set, base, mods);
		for (let m of mods) m.instances.push(tag);
		let configs = powerSet(mods);
		for (let parent of base.set) if (!parent.modified.length) for (let config of configs) set.push(Modifier.get(parent, config));
		return tag;
	}
};
function sameArray(a, b) {
	return a.length == b.length && a.every((x, i) => x == b[i]);
}
function powerSet(array) {
	let sets = [[]];
	for (let i = 0; i < array.length; i++) for (let j = 0, e = sets.length; j < e; j++) sets.push(sets[j].concat(array[i]));
	return sets.sort((a, b) => b.length - a.length);
}
function styleTags(spec) {
	let byName = Object.create(null);
	for (let prop in spec) {
		let tags = spec[prop];
		if (!Array.isArray(tags)) tags = [tags];
		for (let part of prop.split(" ")) if (part) {
			let pieces = [], mode = 2, rest = part;
			for (let pos = 0;;) {
				if (rest == "..." && pos > 0 && pos + 3 == part.length) {
					mode = 1;
					break;
				}
				let m = /^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(rest);
				if (!m) throw new RangeError("Invalid path: " + part);
				pieces.push(m[0] == "*" ? "" : m[0][0] == "\"" ? JSON.parse(m[0]) : m[0]);
				pos += m[0].length;
				if (pos == part.length) break;
				let next = part[pos++];
				if (pos == part.length && next == "!") {
					mode = 0;
					break;
				}
				if (next != "/") throw new RangeError("Invalid path: " + part);
				rest = part.slice(pos);
			}
			let last = pieces.length - 1, inner = pieces[last];
			if (!inner) throw new RangeError("Invalid path: " + part);
			byName[inner] = new Rule(tags, mode, last > 0 ? pieces.slice(0, last) : null).sort(byName[inner]);
		}
	}
	return ruleNodeProp.add(byName);
}
const ruleNodeProp = new NodeProp({ combine(a, b) {
	let cur, root, take;
	while (a || b) {
		if (!a || b && a.depth <= b.depth) {
			take = b;
			b = b.next;
		} else {
			take = a;
			a = a.next;
		}
		if (cur && cur.mode == take.mode && !take.context && !cur.context) continue;
		let copy = new Rule(take.tags, take.mode, take.context);
		if (cur) cur.next = copy;
		else root = copy;
		cur = copy;
	}
	return root;
} });
var Rule = class {
	constructor(tags, mode, context, next) {
		this.tags = tags;
		this.mode = mode;
		this.context = context;
		this.next = next;
	}
	get opaque() {
		return this.mode == 0;
	}
	get inherit() {
		return this.mode == 1;
	}
	sort(other) {
		if (!other || other.depth < this.depth) {
			this.next = other;
			return this;
		}
		other.next = this.sort(other.next);
		return other;
	}
	get depth() {
		return this.context ? this.context.length : 0;
	}
};
Rule.empty = new Rule([], 2, null);
function tagHighlighter(tags, options) {
	let map = Object.create(null);
	for (let style of tags) if (!Array.isArray(style.tag)) map[style.tag.id] = style.class;
	else for (let tag of style.tag) map[tag.id] = style.class;
	let { scope, all = null } = options || {};
	return {
		style: (tags) => {
			let cls = all;
			for (let tag of tags) for (let sub of tag.set) {
				let tagClass = map[sub.id];
				if (tagClass) {
					cls = cls ? cls + " " + tagClass : tagClass;
					break;
				}
			}
			return cls;
		},
		scope
	};
}
const t = Tag.define;
const comment$1 = t();
const name = t();
const typeName = t(name);
const propertyName$1 = t(name);
const literal$1 = t();
const string$2 = t(literal$1);
const number = t(literal$1);
const content = t();
const heading = t(content);
const keyword = t();
const operator = t();
const punctuation = t();
const bracket$1 = t(punctuation);
const meta = t();
const tags = {
	comment: comment$1,
	lineComment: t(comment$1),
	blockComment: t(comment$1),
	docComment: t(comment$1),
	name,
	variableName: t(name),
	typeName,
	tagName: t(typeName),
	propertyName: propertyName$1,
	attributeName: t(propertyName$1),
	className: t(name),
	labelName: t(name),
	namespace: t(name),
	macroName: t(name),
	literal: literal$1,
	string: string$2,
	docString: t(string$2),
	character: t(string$2),
	attributeValue: t(string$2),
	number,
	integer: t(number),
	float: t(number),
	bool: t(literal$1),
	regexp: t(literal$1),
	escape: t(literal$1),
	color: t(literal$1),
	url: t(literal$1),
	keyword,
	self: t(keyword),
	null: t(keyword),
	atom: t(keyword),
	unit: t(keyword),
	modifier: t(keyword),
	operatorKeyword: t(keyword),
	controlKeyword: t(keyword),
	definitionKeyword: t(keyword),
	moduleKeyword: t(keyword),
	operator,
	derefOperator: t(operator),
	arithmeticOperator: t(operator),
	logicOperator: t(operator),
	bitwiseOperator: t(operator),
	compareOperator: t(operator),
	updateOperator: t(operator),
	definitionOperator: t(operator),
	typeOperator: t(operator),
	controlOperator: t(operator),
	punctuation,
	separator: t(punctuation),
	bracket: bracket$1,
	angleBracket: t(bracket$1),
	squareBracket: t(bracket$1),
	paren: t(bracket$1),
	brace: t(bracket$1),
	content,
	heading,
	heading1: t(heading),
	heading2: t(heading),
	heading3: t(heading),
	heading4: t(heading),
	heading5: t(heading),
	heading6: t(heading),
	contentSeparator: t(content),
	list: t(content),
	quote: t(content),
	emphasis: t(content),
	strong: t(content),
	link: t(content),
	monospace: t(content),
	strikethrough: t(content),
	inserted: t(),
	deleted: t(),
	changed: t(),
	invalid: t(),
	meta,
	documentMeta: t(meta),
	annotation: t(meta),
	processingInstruction: t(meta),
	definition: Tag.defineModifier("definition"),
	constant: Tag.defineModifier("constant"),
	function: Tag.defineModifier("function"),
	standard: Tag.defineModifier("standard"),
	local: Tag.defineModifier("local"),
	special: Tag.defineModifier("special")
};
for (let name in tags) {
	let val = tags[name];
	if (val instanceof Tag) val.name = name;
}
const classHighlighter = tagHighlighter([
	{
		tag: tags.link,
		class: "tok-link"
	},
	{
		tag: tags.heading,
		class: "tok-heading"
	},
	{
		tag: tags.emphasis,
		class: "tok-emphasis"
	},
	{
		tag: tags.strong,
		class: "tok-strong"
	},
	{
		tag: tags.keyword,
		class: "tok-keyword"
	},
	{
		tag: tags.atom,
		class: "tok-atom"
	},
	{
		tag: tags.bool,
		class: "tok-bool"
	},
	{
		tag: tags.url,
		class: "tok-url"
	},
	{
		tag: tags.labelName,
		class: "tok-labelName"
	},
	{
		tag: tags.inserted,
		class: "tok-inserted"
	},
	{
		tag: tags.deleted,
		class: "tok-deleted"
	},
	{
		tag: tags.literal,
		class: "tok-literal"
	},
	{
		tag: tags.string,
		class: "tok-string"
	},
	{
		tag: tags.number,
		class: "tok-number"
	},
	{
		tag: [
			tags.regexp,
			tags.escape,
			tags.special(tags.string)
		],
		class: "tok-string2"
	},
	{
		tag: tags.variableName,
		class: "tok-variableName"
	},
	{
		tag: tags.local(tags.variableName),
		class: "tok-variableName tok-local"
	},
	{
		tag: tags.definition(tags.variableName),
		class: "tok-variableName tok-definition"
	},
	{
		tag: tags.special(tags.variableName),
		class: "tok-variableName2"
	},
	{
		tag: tags.definition(tags.propertyName),
		class: "tok-propertyName tok-definition"
	},
	{
		tag: tags.typeName,
		class: "tok-typeName"
	},
	{
		tag: tags.namespace,
		class: "tok-namespace"
	},
	{
		tag: tags.className,
		class: "tok-className"
	},
	{
		tag: tags.macroName,
		class: "tok-macroName"
	},
	{
		tag: tags.propertyName,
		class: "tok-propertyName"
	},
	{
		tag: tags.operator,
		class: "tok-operator"
	},
	{
		tag: tags.comment,
		class: "tok-comment"
	},
	{
		tag: tags.meta,
		class: "tok-meta"
	},
	{
		tag: tags.invalid,
		class: "tok-invalid"
	},
	{
		tag: tags.punctuation,
		class: "tok-punctuation"
	}
]);

// node_modules/@lezer/javascript/dist/index.js
const noSemi = 317;
const noSemiType = 318;
const incdec = 1;
const incdecPrefix = 2;
const questionDot = 3;
const JSXStartTag = 4;
const insertSemi = 319;
const spaces = 321;
const newline$2 = 322;
const LineComment = 5;
const BlockComment = 6;
const Dialect_jsx = 0;
const space$1 = [
	9,
	10,
	11,
	12,
	13,
	32,
	133,
	160,
	5760,
	8192,
	8193,
	8194,
	8195,
	8196,
	8197,
	8198,
	8199,
	8200,
	8201,
	8202,
	8232,
	8233,
	8239,
	8287,
	12288
];
const braceR = 125;
const semicolon = 59;
const slash$1 = 47;
const star = 42;
const plus = 43;
const minus = 45;
const lt = 60;
const comma = 44;
const question = 63;
const dot$1 = 46;
const bracketL = 91;
const trackNewline = new ContextTracker({
	start: false,
	shift(context, term) {
		return term == LineComment || term == BlockComment || term == spaces ? context : term == newline$2;
	},
	strict: false
});
const insertSemicolon = new ExternalTokenizer((input, stack) => {
	let { next } = input;
	if (next == braceR || next == -1 || stack.context) input.acceptToken(insertSemi);
}, {
	contextual: true,
	fallback: true
});
const noSemicolon = new ExternalTokenizer((input, stack) => {
	let { next } = input, after;
	if (space$1.indexOf(next) > -1) return;
	if (next == slash$1 && ((after = input.peek(1)) == slash$1 || after == star)) return;
	if (next != braceR && next != semicolon && next != -1 && !stack.context) input.acceptToken(noSemi);
}, { contextual: true });
const noSemicolonType = new ExternalTokenizer((input, stack) => {
	if (input.next == bracketL && !stack.context) input.acceptToken(noSemiType);
}, { contextual: true });
const operatorToken = new ExternalTokenizer((input, stack) => {
	let { next } = input;
	if (next == plus || next == minus) {
		input.advance();
		if (next == input.next) {
			input.advance();
			let mayPostfix = !stack.context && stack.canShift(incdec);
			input.acceptToken(mayPostfix ? incdec : incdecPrefix);
		}
	} else if (next == question && input.peek(1) == dot$1) {
		input.advance();
		input.advance();
		if (input.next < 48 || input.next > 57) input.acceptToken(questionDot);
	}
}, { contextual: true });
function identifierChar(ch, start) {
	return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || ch == 95 || ch >= 192 || !start && ch >= 48 && ch <= 57;
}
const jsx = new ExternalTokenizer((input, stack) => {
	if (input.next != lt || !stack.dialectEnabled(Dialect_jsx)) return;
	input.advance();
	if (input.next == slash$1) return;
	let back = 0;
	while (space$1.indexOf(input.next) > -1) {
		input.advance();
		back++;
	}
	if (identifierChar(input.next, true)) {
		input.advance();
		back++;
		while (identifierChar(input.next, false)) {
			input.advance();
			back++;
		}
		while (space$1.indexOf(input.next) > -1) {
			input.advance();
			back++;
		}
		if (input.next == comma) return;
		for (let i = 0;; i++) {
			if (i == 7) {
				if (!identifierChar(input.next, true)) return;
				break;
			}
			if (input.next != "extends".charCodeAt(i)) break;
			input.advance();
			back++;
		}
	}
	input.acceptToken(JSXStartTag, -back);
});
const jsHighlight = styleTags({
	"get set async static": tags.modifier,
	"for while do if else switch try catch finally return throw break continue default case defer": tags.controlKeyword,
	"in of await yield void typeof delete instanceof as satisfies": tags.operatorKeyword,
	"let var const using function class extends": tags.definitionKeyword,
	"import export from": tags.moduleKeyword,
	"with debugger new": tags.keyword,
	TemplateString: tags.special(tags.string),
	super: tags.atom,
	BooleanLiteral: tags.bool,
	this: tags.self,
	null: tags.null,
	Star: tags.modifier,
	VariableName: tags.variableName,
	"CallExpression/VariableName TaggedTemplateExpression/VariableName": tags.function(tags.variableName),
	VariableDefinition: tags.definition(tags.variableName),
	Label: tags.labelName,
	PropertyName: tags.propertyName,
	PrivatePropertyName: tags.special(tags.propertyName),
	"CallExpression/MemberExpression/PropertyName": tags.function(tags.propertyName),
	"FunctionDeclaration/VariableDefinition": tags.function(tags.definition(tags.variableName)),
	"ClassDeclaration/VariableDefinition": tags.definition(tags.className),
	"NewExpression/VariableName": tags.className,
	PropertyDefinition: tags.definition(tags.propertyName),
	PrivatePropertyDefinition: tags.definition(tags.special(tags.propertyName)),
	UpdateOp: tags.updateOperator,
	"LineComment Hashbang": tags.lineComment,
	BlockComment: tags.blockComment,
	Number: tags.number,
	String: tags.string,
	Escape: tags.escape,
	ArithOp: tags.arithmeticOperator,
	LogicOp: tags.logicOperator,
	BitOp: tags.bitwiseOperator,
	CompareOp: tags.compareOperator,
	RegExp: tags.regexp,
	Equals: tags.definitionOperator,
	Arrow: tags.function(tags.punctuation),
	": Spread": tags.punctuation,
	"( )": tags.paren,
	"[ ]": tags.squareBracket,
	"{ }": tags.brace,
	"InterpolationStart InterpolationEnd": tags.special(tags.brace),
	".": tags.derefOperator,
	", ;": tags.separator,
	"@": tags.meta,
	TypeName: tags.typeName,
	TypeDefinition: tags.definition(tags.typeName),
	"type enum interface implements namespace module declare": tags.definitionKeyword,
	"abstract global Privacy readonly override": tags.modifier,
	"is keyof unique infer asserts": tags.operatorKeyword,
	JSXAttributeValue: tags.attributeValue,
	JSXText: tags.content,
	"JSXStartTag JSXStartCloseTag JSXSelfCloseEndTag JSXEndTag": tags.angleBracket,
	"JSXIdentifier JSXNameSpacedName": tags.tagName,
	"JSXAttribute/JSXIdentifier JSXAttribute/JSXNameSpacedName": tags.attributeName,
	"JSXBuiltin/JSXIdentifier": tags.standard(tags.tagName)
});
const spec_identifier$1 = {
	__proto__: null,
	export: 20,
	as: 25,
	from: 33,
	default: 36,
	async: 41,
	function: 42,
	in: 52,
	out: 55,
	const: 56,
	extends: 60,
	this: 64,
	true: 72,
	false: 72,
	null: 84,
	void: 88,
	typeof: 92,
	super: 108,
	new: 142,
	delete: 154,
	yield: 163,
	await: 167,
	class: 172,
	public: 237,
	private: 237,
	protected: 237,
	readonly: 239,
	instanceof: 258,
	satisfies: 261,
	import: 294,
	keyof: 351,
	unique: 355,
	infer: 361,
	asserts: 397,
	is: 399,
	abstract: 419,
	implements: 421,
	type: 423,
	let: 426,
	var: 428,
	using: 431,
	interface: 437,
	enum: 441,
	namespace: 447,
	module: 449,
	declare: 453,
	global: 457,
	defer: 473,
	for: 478,
	of: 487,
	while: 490,
	with: 494,
	do: 498,
	if: 502,
	else: 504,
	switch: 508,
	case: 514,
	try: 520,
	catch: 524,
	finally: 528,
	return: 532,
	throw: 536,
	break: 540,
	continue: 544,
	debugger: 548
};
const spec_word = {
	__proto__: null,
	async: 129,
	get: 131,
	set: 133,
	declare: 195,
	public: 197,
	private: 197,
	protected: 197,
	static: 199,
	abstract: 201,
	override: 203,
	readonly: 209,
	accessor: 211,
	new: 403
};
const spec_LessThan = {
	__proto__: null,
	"<": 193
};
const parser$1 = LRParser.deserialize({
	version: 14,
	states: "$GSQ%TQlOOO%[QlOOO'_QpOOP(lO`OOO*zQ!0MxO'#CiO+RO#tO'#CjO+aO&jO'#CjO+oO#@ItO'#DaO.QQlO'#DgO.bQlO'#DrO%[QlO'#DzO0fQlO'#ESOOQ!0Lf'#E['#E[O1PQ`O'#EXOOQO'#Ep'#EpOOQO'#Im'#ImO1XQ`O'#GtO1dQ`O'#EoO1iQ`O'#EoO3hQ!0MxO'#JsO6[Q!0MxO'#JtO6uQ`O'#F^O6zQ,UO'#FuOOQ!0Lf'#Fg'#FgO7VO7dO'#FgO9XQMhO'#F}O9`Q`O'#F|OOQ!0Lf'#Jt'#JtOOQ!0Lb'#Js'#JsO9eQ`O'#GxOOQ['#K`'#K`O9pQ`O'#IZO9uQ!0LrO'#I[OOQ['#Ja'#JaOOQ['#I`'#I`Q`QlOOQ`QlOOO9}Q!L^O'#DvO:UQlO'#EOO:]QlO'#EQO9kQ`O'#GtO:dQMhO'#CoO:rQ`O'#EnO:}Q`O'#EzO;hQMhO'#FfO;xQ`O'#GtOOQO'#Ka'#KaO;}Q`O'#KaO<]Q`O'#G|O<]Q`O'#G}O<]Q`O'#HPO9kQ`O'#HSO=SQ`O'#HVO>kQ`O'#CeO>{Q`O'#HdO?TQ`O'#HjO?TQ`O'#HlO`QlO'#HnO?TQ`O'#HpO?TQ`O'#HsO?YQ`O'#HyO?_Q!0LsO'#IPO%[QlO'#IRO?jQ!0LsO'#ITO?uQ!0LsO'#IVO9uQ!0LrO'#IXO@QQ!0MxO'#CiOASQpO'#DlQOQ`OOO%[QlO'#EQOAjQ`O'#ETO:dQMhO'#EnOAuQ`O'#EnOBQQ!bO'#FfOOQ['#Cg'#CgOOQ!0Lb'#Dq'#DqOOQ!0Lb'#Jw'#JwO%[QlO'#JwOOQO'#Jz'#JzOOQO'#Ii'#IiOCQQpO'#EgOOQ!0Lb'#Ef'#EfOOQ!0Lb'#KO'#KOOC|Q!0MSO'#EgODWQpO'#EWOOQO'#Jy'#JyODlQpO'#JzOEyQpO'#EWODWQpO'#EgPFWO&2DjO'#CbPOOO)CEO)CEOOOOO'#Ia'#IaOFcO#tO,59UOOQ!0Lh,59U,59UOOOO'#Ib'#IbOFqO&jO,59UOGPQ!L^O'#DcOOOO'#Id'#IdOGWO#@ItO,59{OOQ!0Lf,59{,59{OGfQlO'#IeOGyQ`O'#JuOIxQ!fO'#JuO+}QlO'#JuOJPQ`O,5:ROJgQ`O'#EpOJtQ`O'#KUOKPQ`O'#KTOKPQ`O'#KTOKXQ`O,5;^OK^Q`O'#KSOOQ!0Ln,5:^,5:^OKeQlO,5:^OMcQ!0MxO,5:fONSQ`O,5:nONmQ!0LrO'#KRONtQ`O'#KQO9eQ`O'#KQO! YQ`O'#KQO! bQ`O,5;]O! gQ`O'#KQO!#lQ!fO'#JtOOQ!0Lh'#Ci'#CiO%[QlO'#ESO!$[Q!fO,5:sOOQS'#J{'#J{OOQO-E<k-E<kO9kQ`O,5=`O!$rQ`O,5=`O!$wQlO,5;ZO!&zQMhO'#EkO!(eQ`O,5;ZO!(jQlO'#DyO!(tQpO,5;eO!(|QpO,5;eO%[QlO,5;eOOQ['#FU'#FUOOQ['#FW'#FWO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fOOQ['#F['#F[O!)[QlO,5;uOOQ!0Lf,5;z,5;zOOQ!0Lf,5;{,5;{OOQ!0Lf,5;},5;}O%[QlO'#IqO!+_Q!0LrO,5<jO%[QlO,5;fO!&zQMhO,5;fO!+|QMhO,5;fO!-nQMhO'#E^O%[QlO,5;xOOQ!0Lf,5;|,5;|O!-uQ,UO'#FkO!.rQ,UO'#KYO!.^Q,UO'#KYO!.yQ,UO'#KYOOQO'#KY'#KYO!/_Q,UO,5<TOOOW,5<a,5<aO!/pQlO'#FwOOOW'#Ip'#IpO7VO7dO,5<RO!/wQ,UO'#FyOOQ!0Lf,5<R,5<RO!0hQ$IUO'#CyOOQ!0Lh'#C}'#C}O!0{O#@ItO'#DRO!1iQMjO,5<fO!1pQ`O,5<iO!3YQ(CWO'#GYO!3jQ`O'#GZO!3oQ`O'#GZO!5_Q(CWO'#G_O!6dQpO'#GcOOQO'#Go'#GoO!,TQMhO'#GnOOQO'#Gq'#GqO!,TQMhO'#GpO!7VQ$IUO'#JmOOQ!0Lh'#Jm'#JmO!7aQ`O'#JlO!7oQ`O'#JkO!7wQ`O'#CuOOQ!0Lh'#C{'#C{O!8YQ`O'#C}OOQ!0Lh'#DV'#DVOOQ!0Lh'#DX'#DXO!8_Q`O,5<fO1SQ`O'#DZO!,TQMhO'#GQO!,TQMhO'#GSO!8gQ`O'#GUO!8lQ`O'#GVO!3oQ`O'#G]O!,TQMhO'#GbO<]Q`O'#JlO!8qQ`O'#EqO!9`Q`O,5<hOOQ!0Lb'#Cr'#CrO!9hQ`O'#ErO!:bQpO'#EsOOQ!0Lb'#KS'#KSO!:iQ!0LrO'#KbO9uQ!0LrO,5=dO`QlO,5>uOOQ['#Ji'#JiOOQ[,5>v,5>vOOQ[-E<^-E<^O!<hQ!0MxO,5:bO!=[QpO,5:`O!?WQ!0MxO,5:jO%[QlO,5:jO!AnQ!0MxO,5:lOOQO,5@{,5@{O!B_QMhO,5=`O!BmQ!0LrO'#JjO9`Q`O'#JjO!COQ!0LrO,59ZO!CZQpO,59ZO!CcQMhO,59ZO:dQMhO,59ZO!CnQ`O,5;ZO!CvQ`O'#HcO!D[Q`O'#KeO%[QlO,5<OO!=[QpO,5<QO!DdQ`O,5={O!DiQ`O,5={O!DnQ`O,5={O!D|Q`O,5={O9uQ!0LrO,5={O<]Q`O,5=kOOQO'#Cy'#CyO!ETQpO,5=hO!E]QMhO,5=iO!EhQ`O,5=kO!EmQ!bO,5=nO!EuQ`O'#KaO?YQ`O'#HXO9kQ`O'#HZO!EzQ`O'#HZO:dQMhO'#H]O!FPQ`O'#H]OOQ[,5=q,5=qO!FUQ`O'#H^O!FgQ`O'#CoO!FlQ`O,59PO!FvQ`O,59PO!H{QlO,59POOQ[,59P,59PO!I]Q!0LrO,59PO%[QlO,59PO!KhQlO'#HfOOQ['#Hg'#HgOOQ['#Hh'#HhO`QlO,5>OO!LOQ`O,5>OO`QlO,5>UO`QlO,5>WO!LTQ`O,5>YO`QlO,5>[O!LYQ`O,5>_O!L_QlO,5>eOOQ[,5>k,5>kO%[QlO,5>kO9uQ!0LrO,5>mOOQ[,5>o,5>oO#!iQ`O,5>oOOQ[,5>q,5>qO#!iQ`O,5>qOOQ[,5>s,5>sO##VQpO'#D_O%[QlO'#JwO##aQpO'#JwO##{QpO'#DmO#$^QpO'#DmO#&oQlO'#DmO#&vQ`O'#JvO#'OQ`O,5:WO#'TQ`O'#EtO#'`Q`O'#EtO#'eQ`O'#KVO#'mQ`O,5;_O#'rQpO'#DmO#(PQpO'#EVOOQ!0Lf,5:o,5:oO%[QlO,5:oO#(WQ`O,5:oO?YQ`O,5;YO!CZQpO,5;YO!CcQMhO,5;YO:dQMhO,5;YO#(`Q`O,5@cO#(eQ07dO,5:sOOQO-E<g-E<gO#)kQ!0MSO,5;RODWQpO,5:rO#)uQpO,5:rODWQpO,5;RO!COQ!0LrO,5:rOOQ!0Lb'#Ej'#EjOOQO,5;R,5;RO%[QlO,5;RO#*SQ!0LrO,5;RO#*_Q!0LrO,5;RO!CZQpO,5:rOOQO,5;X,5;XO#*mQ!0LrO,5;RPOOO'#I_'#I_P#+RO&2DjO,58|POOO,58|,58|OOOO-E<_-E<_OOQ!0Lh1G.p1G.pOOOO-E<`-E<`OOOO,59},59}O#+^Q!bO,59}OOOO-E<b-E<bOOQ!0Lf1G/g1G/gO#+cQ!fO,5?PO+}QlO,5?POOQO,5?V,5?VO#+mQlO'#IeOOQO-E<c-E<cO#+zQ`O,5@aO#,SQ!fO,5@aO#,ZQ`O,5@oOOQ!0Lf1G/m1G/mO%[QlO,5@pO#,cQ`O'#IkOOQO-E<i-E<iO#,ZQ`O,5@oOOQ!0Lb1G0x1G0xOOQ!0Ln1G/x1G/xOOQ!0Ln1G0Y1G0YO%[QlO,5@mO#,wQ!0LrO,5@mO#-YQ!0LrO,5@mO#-aQ`O,5@lO9eQ`O,5@lO#-iQ`O,5@lO#-wQ`O'#InO#-aQ`O,5@lOOQ!0Lb1G0w1G0wO!(tQpO,5:uO!)PQpO,5:uOOQS,5:w,5:wO#.iQdO,5:wO#.qQMhO1G2zO9kQ`O1G2zOOQ!0Lf1G0u1G0uO#/PQ!0MxO1G0uO#0UQ!0MvO,5;VOOQ!0Lh'#GX'#GXO#0rQ!0MzO'#JmO!$wQlO1G0uO#2}Q!fO'#JxO%[QlO'#JxO#3XQ`O,5:eOOQ!0Lh'#D_'#D_OOQ!0Lf1G1P1G1PO%[QlO1G1POOQ!0Lf1G1g1G1gO#3^Q`O1G1PO#5rQ!0MxO1G1QO#5yQ!0MxO1G1QO#8aQ!0MxO1G1QO#8hQ!0MxO1G1QO#;OQ!0MxO1G1QO#=fQ!0MxO1G1QO#=mQ!0MxO1G1QO#=tQ!0MxO1G1QO#@[Q!0MxO1G1QO#@cQ!0MxO1G1QO#BpQ?MtO'#CiO#DkQ?MtO1G1aO#DrQ?MtO'#JtO#EVQ!0MxO,5?]OOQ!0Lb-E<o-E<oO#GdQ!0MxO1G1QO#HaQ!0MzO1G1QOOQ!0Lf1G1Q1G1QO#IdQMjO'#J}O#InQ`O,5:xO#IsQ!0MxO1G1dO#JgQ,UO,5<XO#JoQ,UO,5<YO#JwQ,UO'#FpO#K`Q`O'#FoOOQO'#KZ'#KZOOQO'#Io'#IoO#KeQ,UO1G1oOOQ!0Lf1G1o1G1oOOOW1G1z1G1zO#KvQ?MtO'#JsO#LQQ`O,5<cO!)[QlO,5<cOOOW-E<n-E<nOOQ!0Lf1G1m1G1mO#LVQpO'#KYOOQ!0Lf,5<e,5<eO#L_QpO,5<eO#LdQMhO'#DTOOOO'#Ic'#IcO#LkO#@ItO,59mOOQ!0Lh,59m,59mO%[QlO1G2QO!8lQ`O'#IsO#LvQ`O,5<{OOQ!0Lh,5<x,5<xO!,TQMhO'#IvO#MdQMjO,5=YO!,TQMhO'#IxO#NVQMjO,5=[O!&zQMhO,5=^OOQO1G2T1G2TO#NaQ!dO'#CrO#NtQ(CWO'#ErO$ |QpO'#GcO$!dQ!dO,5<tO$!kQ`O'#K]O9eQ`O'#K]O$!yQ`O,5<vO$#aQ!dO'#C{O!,TQMhO,5<uO$#kQ`O'#G[O$$PQ`O,5<uO$$UQ!dO'#GXO$$cQ!dO'#K^O$$mQ`O'#K^O!&zQMhO'#K^O$$rQ`O,5<yO$$wQlO'#JwO$%RQpO'#GdO#$^QpO'#GdO$%dQ`O'#GhO!3oQ`O'#GlO$%iQ!0LrO'#IuO$%tQpO,5<}OOQ!0Lp,5<},5<}O$%{QpO'#GdO$&YQpO'#GeO$&kQpO'#GeO$&pQMjO,5=YO$'QQMjO,5=[OOQ!0Lh,5=_,5=_O!,TQMhO,5@WO!,TQMhO,5@WO$'bQ`O'#IzO$'vQ`O,5@VO$(OQ`O,59aOOQ!0Lh,59i,59iO$(TQ`O,5@WO$)TQ$IYO,59uOOQ!0Lh'#Jq'#JqO$)vQMjO,5<lO$*iQMjO,5<nO@zQ`O,5<pOOQ!0Lh,5<q,5<qO$*sQ`O,5<wO$*xQMjO,5<|O$+YQ`O'#KQO!$wQlO1G2SO$+_Q`O1G2SO9eQ`O'#KTO$+dQ`O'#D_O9eQ`O'#EtO%[QlO'#EtO9eQ`O'#I|O$+rQ!0LrO,5@|OOQ[1G3O1G3OOOQ[1G4a1G4aOOQ!0Lf1G/|1G/|OOQ!0Lf1G/z1G/zO$-tQ!0MxO1G0UOOQ[1G2z1G2zO!&zQMhO1G2zO%[QlO1G2zO#.tQ`O1G2zO$/xQMhO'#EkOOQ!0Lb,5@U,5@UO$0VQ!0LrO,5@UOOQ[1G.u1G.uO!COQ!0LrO1G.uO!CZQpO1G.uO!CcQMhO1G.uO$0hQ`O1G0uO$0mQ`O'#CiO$0xQ`O'#KfO$1QQ`O,5=}O$1VQ`O'#KfO$1[Q`O'#KfO$1jQ`O'#JSO$1xQ`O,5APO$2QQ!fO1G1jOOQ!0Lf1G1l1G1lO9kQ`O1G3gO@zQ`O1G3gO$2XQ`O1G3gO$2^Q`O1G3gO!DnQ`O1G3gO9uQ!0LrO1G3gOOQ[1G3g1G3gO!EhQ`O1G3VO!&zQMhO1G3SO$2cQ`O1G3SOOQ[1G3T1G3TO!&zQMhO1G3TO$2hQ`O1G3TO$2pQpO'#HROOQ[1G3V1G3VO!6_QpO'#JOO!EmQ!bO1G3YOOQ[1G3Y1G3YOOQ[,5=s,5=sO$2xQMhO,5=uO9kQ`O,5=uO$%dQ`O,5=wO9`Q`O,5=wO!CZQpO,5=wO!CcQMhO,5=wO:dQMhO,5=wO$3WQ`O'#KdO$3cQ`O,5=xOOQ[1G.k1G.kO$3hQ!0LrO1G.kO@zQ`O1G.kO$3sQ`O1G.kO9uQ!0LrO1G.kO$5{Q!fO,5ARO$6YQ`O,5ARO9eQ`O,5ARO$6eQlO,5>QO$6lQ`O,5>QOOQ[1G3j1G3jO`QlO1G3jOOQ[1G3p1G3pOOQ[1G3r1G3rO?TQ`O1G3tO$6qQlO1G3vO$:uQlO'#HuOOQ[1G3y1G3yO$;SQ`O'#H{O?YQ`O'#H}OOQ[1G4P1G4PO$;[QlO1G4PO9uQ!0LrO1G4VOOQ[1G4X1G4XOOQ!0Lb'#G`'#G`O9uQ!0LrO1G4ZO9uQ!0LrO1G4]O$?cQ`O,5@cO9eQ`O,5;`O?YQ`O,5:XO!)[QlO,5:XO!CZQpO,5:XO$?hQ?MtO,5:XOOQO,5;`,5;`O$?rQpO'#IfO$@YQ`O,5@bOOQ!0Lf1G/r1G/rO!)[QlO,5;`O$@bQpO'#IlO$@lQ`O,5@qOOQ!0Lb1G0y1G0yO#$^QpO,5:XOOQO'#Ih'#IhO$@tQpO,5:qOOQ!0Ln,5:q,5:qO#(ZQ`O1G0ZOOQ!0Lf1G0Z1G0ZO%[QlO1G0ZOOQ!0Lf1G0t1G0tO?YQ`O1G0tO!CZQpO1G0tO!CcQMhO1G0tOOQ!0Lb1G5}1G5}O!COQ!0LrO1G0^OOQO1G0m1G0mO%[QlO1G0mO$@{Q!0LrO1G0mO$AWQ!0LrO1G0mO!CZQpO1G0^ODWQpO1G0^O$AfQ!0LrO1G0mOOQO1G0^1G0^O$AzQ!0MxO1G0mPOOO-E<]-E<]POOO1G.h1G.hOOOO1G/i1G/iO$BUQ!bO,5<jO$B^Q!fO1G4kOOQO1G4q1G4qO%[QlO,5?PO$BhQ`O1G5{O$BpQ`O1G6ZO$BxQ!fO1G6[O9eQ`O,5?VO$CSQ!0MxO1G6XO%[QlO1G6XO$CdQ!0LrO1G6XO$CuQ`O1G6WO$CuQ`O1G6WO9eQ`O1G6WO$C}Q`O,5?YO9eQ`O,5?YOOQO,5?Y,5?YO$DcQ`O,5?YO$+YQ`O,5?YOOQO-E<l-E<lOOQS1G0a1G0aOOQS1G0c1G0cO#.lQ`O1G0cOOQ[7+(f7+(fO!&zQMhO7+(fO%[QlO7+(fO$DqQ`O7+(fO$D|QMhO7+(fO$E[Q!0MzO,5=YO$GgQ!0MzO,5=[O$IrQ!0MzO,5=YO$LTQ!0MzO,5=[O$NfQ!0MzO,59uO%!kQ!0MzO,5<lO%$vQ!0MzO,5<nO%'RQ!0MzO,5<|OOQ!0Lf7+&a7+&aO%)dQ!0MxO7+&aO%*WQlO'#IgO%*eQ`O,5@dO%*mQ!fO,5@dOOQ!0Lf1G0P1G0PO%*wQ`O7+&kOOQ!0Lf7+&k7+&kO%*|Q?MtO,5:fO%[QlO7+&{O%+WQ?MtO,5:bO%+eQ?MtO,5:jO%+oQ?MtO,5:lO%+yQMhO'#IjO%,TQ`O,5@iOOQ!0Lh1G0d1G0dOOQO1G1s1G1sOOQO1G1t1G1tO%,]Q!jO,5<[O!)[QlO,5<ZOOQO-E<m-E<mOOQ!0Lf7+'Z7+'ZOOOW7+'f7+'fOOOW1G1}1G1}O%,hQ`O1G1}OOQ!0Lf1G2P1G2POOOO,59o,59oO%,mQ!dO,59oOOOO-E<a-E<aOOQ!0Lh1G/X1G/XO%,tQ!0MxO7+'lOOQ!0Lh,5?_,5?_O%-hQMhO1G2gP%-oQ`O'#IsPOQ!0Lh-E<q-E<qO%.]QMjO,5?bOOQ!0Lh-E<t-E<tO%/OQMjO,5?dOOQ!0Lh-E<v-E<vO%/YQ!dO1G2xO%/aQ!dO'#CrO%/wQMhO'#KTO$$wQlO'#JwOOQ!0Lh1G2`1G2`O%0RQ`O'#IrO%0jQ`O,5@wO%0jQ`O,5@wO%0rQ`O,5@wO%0}Q`O,5@wOOQO1G2b1G2bO%1]QMjO1G2aO$+YQ`O'#K]O!,TQMhO1G2aO%1mQ(CWO'#ItO%1zQ`O,5@xO!&zQMhO,5@xO%2SQ!dO,5@xOOQ!0Lh1G2e1G2eO%4dQ!fO'#CiO%4nQ`O,5=QOOQ!0Lb,5=O,5=OO%4vQpO,5=OOOQ!0Lb,5=P,5=POCwQ`O,5=OO%5RQpO,5=OOOQ!0Lb,5=S,5=SO$+YQ`O,5=WOOQO,5?a,5?aOOQO-E<s-E<sOOQ!0Lp1G2i1G2iO#$^QpO,5=OO$$wQlO,5=QO%5aQ`O,5=PO%5lQpO,5=PO!,TQMhO'#IvO%6fQMjO1G2tO!,TQMhO'#IxO%7XQMjO1G2vO%7cQMjO1G5rO%7mQMjO1G5rOOQO,5?f,5?fOOQO-E<x-E<xOOQO1G.{1G.{O!,TQMhO1G5rO!,TQMhO1G5rO!=[QpO,59wO%[QlO,59wOOQ!0Lh,5<k,5<kO%7zQ`O1G2[O!,TQMhO1G2cO%8PQ!0MxO7+'nOOQ!0Lf7+'n7+'nO!$wQlO7+'nO%8sQ`O,5;`OOQ!0Lb,5?h,5?hOOQ!0Lb-E<z-E<zO%8xQ!dO'#K_O#(ZQ`O7+(fO4UQ!fO7+(fO$DtQ`O7+(fO%9SQ!0MvO'#CiO%9gQ!0MvO,5=TO%9zQ`O,5=TO%:SQ`O,5=TOOQ!0Lb1G5p1G5pOOQ[7+$a7+$aO!COQ!0LrO7+$aO!CZQpO7+$aO!$wQlO7+&aO%:XQ`O'#JRO%:pQ`O,5AQOOQO1G3i1G3iO9kQ`O,5AQO%:pQ`O,5AQO%:xQ`O,5AQOOQO,5?n,5?nOOQO-E=Q-E=QOOQ!0Lf7+'U7+'UO%:}Q`O7+)RO9uQ!0LrO7+)RO9kQ`O7+)RO@zQ`O7+)RO%;SQ`O7+)ROOQ[7+)R7+)ROOQ[7+(q7+(qO%;XQ!0MvO7+(nO!&zQMhO7+(nO!EcQ`O7+(oOOQ[7+(o7+(oO!&zQMhO7+(oO%;cQ`O'#KcO%;nQ`O,5=mOOQO,5?j,5?jOOQO-E<|-E<|OOQ[7+(t7+(tO%=QQpO'#H[OOQ[1G3a1G3aO!&zQMhO1G3aO%[QlO1G3aO%=XQ`O1G3aO%=dQMhO1G3aO9uQ!0LrO1G3cO$%dQ`O1G3cO9`Q`O1G3cO!CZQpO1G3cO!CcQMhO1G3cO%=rQ`O'#JQO%>WQ`O,5AOO%>`QpO,5AOOOQ!0Lb1G3d1G3dOOQ[7+$V7+$VO@zQ`O7+$VO9uQ!0LrO7+$VO%>kQ`O7+$VO%[QlO1G6mO%[QlO1G6nO%>pQ!0LrO1G6mO%>zQlO1G3lO%?RQ`O1G3lO%?WQlO1G3lOOQ[7+)U7+)UO9uQ!0LrO7+)`O`QlO7+)bOOQ['#Ki'#KiOOQ['#JT'#JTO%?_QlO,5>aOOQ[,5>a,5>aO%[QlO'#HvO%?lQ`O'#HxOOQ[,5>g,5>gO9eQ`O,5>gOOQ[,5>i,5>iOOQ[7+)k7+)kOOQ[7+)q7+)qOOQ[7+)u7+)uOOQ[7+)w7+)wO%?qQpO1G5}O%@]Q`O1G0zOOQO1G/s1G/sO%@hQ?MtO1G/sO?YQ`O1G/sO!)[QlO'#DmOOQO,5?Q,5?QOOQO-E<d-E<dO%@rQ?MtO1G0zOOQO,5?W,5?WOOQO-E<j-E<jO!CZQpO1G/sOOQO-E<f-E<fOOQ!0Ln1G0]1G0]OOQ!0Lf7+%u7+%uO#(ZQ`O7+%uOOQ!0Lf7+&`7+&`O?YQ`O7+&`O!CZQpO7+&`OOQO7+%x7+%xO$AzQ!0MxO7+&XOOQO7+&X7+&XO%[QlO7+&XO%@|Q!0LrO7+&XO!COQ!0LrO7+%xO!CZQpO7+%xO%AXQ!0LrO7+&XO%AgQ!0MxO7++sO%[QlO7++sO%AwQ`O7++rO%AwQ`O7++rOOQO1G4t1G4tO9eQ`O1G4tO%BPQ`O1G4tOOQS7+%}7+%}O#(ZQ`O<<LQO4UQ!fO<<LQO%B_Q`O<<LQOOQ[<<LQ<<LQO!&zQMhO<<LQO%[QlO<<LQO%BgQ`O<<LQO%BrQ!0MzO,5?bO%D}Q!0MzO,5?dO%GYQ!0MzO1G2aO%IkQ!0MzO1G2tO%KvQ!0MzO1G2vO%NRQ!fO,5?RO%[QlO,5?ROOQO-E<e-E<eO%N]Q`O1G6OOOQ!0Lf<<JV<<JVO%NeQ?MtO1G0uO&!lQ?MtO1G1QO&!sQ?MtO1G1QO&$tQ?MtO1G1QO&${Q?MtO1G1QO&&|Q?MtO1G1QO&(}Q?MtO1G1QO&)UQ?MtO1G1QO&)]Q?MtO1G1QO&+^Q?MtO1G1QO&+eQ?MtO1G1QO&+lQ!0MxO<<JgO&-dQ?MtO1G1QO&.aQ?MvO1G1QO&/dQ?MvO'#JmO&1jQ?MtO1G1dO&1wQ?MtO1G0UO&2RQMjO,5?UOOQO-E<h-E<hO!)[QlO'#FrOOQO'#K['#K[OOQO1G1v1G1vO&2]Q`O1G1uO&2bQ?MtO,5?]OOOW7+'i7+'iOOOO1G/Z1G/ZO&2lQ!dO1G4yOOQ!0Lh7+(R7+(RP!&zQMhO,5?_O!,TQMhO7+(dO&2sQ`O,5?^O9eQ`O,5?^O$+YQ`O,5?^OOQO-E<p-E<pO&3RQ`O1G6cO&3RQ`O1G6cO&3ZQ`O1G6cO&3fQMjO7+'{O&3vQ!dO,5?`O&4QQ`O,5?`O!&zQMhO,5?`OOQO-E<r-E<rO&4VQ!dO1G6dO&4aQ`O1G6dO&4iQ`O1G2lO!&zQMhO1G2lOOQ!0Lb1G2j1G2jOOQ!0Lb1G2k1G2kO%4vQpO1G2jO!CZQpO1G2jOCwQ`O1G2jOOQ!0Lb1G2r1G2rO&4nQpO1G2jO&4|Q`O1G2lO$+YQ`O1G2kOCwQ`O1G2kO$$wQlO1G2lO&5UQ`O1G2kO&5xQMjO,5?bOOQ!0Lh-E<u-E<uO&6kQMjO,5?dOOQ!0Lh-E<w-E<wO!,TQMhO7++^O&6uQMjO7++^O&7PQMjO7++^OOQ!0Lh1G/c1G/cO&7^Q`O1G/cOOQ!0Lh7+'v7+'vO&7cQMjO7+'}O&7sQ!0MxO<<KYOOQ!0Lf<<KY<<KYO&8gQ`O1G0zO!&zQMhO'#I{O&8lQ`O,5@yO&:nQ!fO<<LQO!&zQMhO1G2oO&:uQ!0LrO1G2oOOQ[<<G{<<G{O!COQ!0LrO<<G{O&;WQ!0MxO<<I{OOQ!0Lf<<I{<<I{OOQO,5?m,5?mO&;zQ`O,5?mO&<PQ`O,5?mOOQO-E=P-E=PO&<_Q`O1G6lO&<_Q`O1G6lO9kQ`O1G6lO@zQ`O<<LmOOQ[<<Lm<<LmO&<gQ`O<<LmO9uQ!0LrO<<LmO9kQ`O<<LmOOQ[<<LY<<LYO%;XQ!0MvO<<LYOOQ[<<LZ<<LZO!EcQ`O<<LZO&<lQpO'#I}O&<wQ`O,5@}O!)[QlO,5@}OOQ[1G3X1G3XOOQO'#JP'#JPO9uQ!0LrO'#JPO&=PQpO,5=vOOQ[,5=v,5=vO&=WQpO'#EgO&=_QpO'#GfO&=dQ`O7+({O&=iQ`O7+({OOQ[7+({7+({O!&zQMhO7+({O%[QlO7+({O&=qQ`O7+({OOQ[7+(}7+(}O9uQ!0LrO7+(}O$%dQ`O7+(}O9`Q`O7+(}O!CZQpO7+(}O&=|Q`O,5?lOOQO-E=O-E=OOOQO'#H_'#H_O&>XQ`O1G6jO9uQ!0LrO<<GqOOQ[<<Gq<<GqO@zQ`O<<GqO&>aQ`O7+,XO&>fQ`O7+,YO%[QlO7+,XO%[QlO7+,YOOQ[7+)W7+)WO&>kQ`O7+)WO&>pQlO7+)WO&>wQ`O7+)WOOQ[<<Lz<<LzOOQ[<<L|<<L|OOQ[-E=R-E=ROOQ[1G3{1G3{O&>|Q`O,5>bOOQ[,5>d,5>dO&?RQ`O1G4RO9eQ`O7+&fO!)[QlO7+&fOOQO7+%_7+%_O&?WQ?MtO1G6[O?YQ`O7+%_OOQ!0Lf<<Ia<<IaOOQ!0Lf<<Iz<<IzO?YQ`O<<IzOOQO<<Is<<IsO$AzQ!0MxO<<IsO%[QlO<<IsOOQO<<Id<<IdO!COQ!0LrO<<IdO&?bQ!0LrO<<IsO&?mQ!0MxO<= _O&?}Q`O<= ^OOQO7+*`7+*`O9eQ`O7+*`OOQ[ANAlANAlO&@VQ!fOANAlO!&zQMhOANAlO#(ZQ`OANAlO4UQ!fOANAlO&@^Q`OANAlO%[QlOANAlO&@fQ!0MzO7+'{O&BwQ!0MzO,5?bO&ESQ!0MzO,5?dO&G_Q!0MzO7+'}O&IpQ!fO1G4mO&IzQ?MtO7+&aO&LOQ?MvO,5=YO&NVQ?MvO,5=[O&NgQ?MvO,5=YO&NwQ?MvO,5=[O' XQ?MvO,59uO'#_Q?MvO,5<lO'%bQ?MvO,5<nO''vQ?MvO,5<|O')lQ?MtO7+'lO')yQ?MtO7+'nO'*WQ`O,5<^OOQO7+'a7+'aOOQ!0Lh7+*e7+*eO'*]QMjO<<LOOOQO1G4x1G4xO'*dQ`O1G4xO'*oQ`O1G4xO'*}Q`O7++}O'*}Q`O7++}O!&zQMhO1G4zO'+VQ!dO1G4zO'+aQ`O7+,OO'+iQ`O7+(WO'+tQ!dO7+(WOOQ!0Lb7+(U7+(UOOQ!0Lb7+(V7+(VO!CZQpO7+(UOCwQ`O7+(UO',OQ`O7+(WO!&zQMhO7+(WO$+YQ`O7+(VO',TQ`O7+(WOCwQ`O7+(VO',]QMjO<<NxO!,TQMhO<<NxOOQ!0Lh7+$}7+$}O',gQ!dO,5?gOOQO-E<y-E<yO',qQ!0MvO7+(ZO!&zQMhO7+(ZOOQ[AN=gAN=gO9kQ`O1G5XOOQO1G5X1G5XO'-RQ`O1G5XO'-WQ`O7+,WO'-WQ`O7+,WO9uQ!0LrOANBXO@zQ`OANBXOOQ[ANBXANBXO'-`Q`OANBXOOQ[ANAtANAtOOQ[ANAuANAuO'-eQ`O,5?iOOQO-E<{-E<{O'-pQ?MtO1G6iOOQO,5?k,5?kOOQO-E<}-E<}OOQ[1G3b1G3bO'-zQ`O,5=QOOQ[<<Lg<<LgO!&zQMhO<<LgO&=dQ`O<<LgO'.PQ`O<<LgO%[QlO<<LgOOQ[<<Li<<LiO9uQ!0LrO<<LiO$%dQ`O<<LiO9`Q`O<<LiO'.XQpO1G5WO'.dQ`O7+,UOOQ[AN=]AN=]O9uQ!0LrOAN=]OOQ[<= s<= sOOQ[<= t<= tO'.lQ`O<= sO'.qQ`O<= tOOQ[<<Lr<<LrO'.vQ`O<<LrO'.{QlO<<LrOOQ[1G3|1G3|O?YQ`O7+)mO'/SQ`O<<JQO'/_Q?MtO<<JQOOQO<<Hy<<HyOOQ!0LfAN?fAN?fOOQOAN?_AN?_O$AzQ!0MxOAN?_OOQOAN?OAN?OO%[QlOAN?_OOQO<<Mz<<MzOOQ[G27WG27WO!&zQMhOG27WO#(ZQ`OG27WO'/iQ!fOG27WO4UQ!fOG27WO'/pQ`OG27WO'/xQ?MtO<<JgO'0VQ?MvO1G2aO'1{Q?MvO,5?bO'4OQ?MvO,5?dO'6RQ?MvO1G2tO'8UQ?MvO1G2vO':XQ?MtO<<KYO':fQ?MtO<<I{OOQO1G1x1G1xO!,TQMhOANAjOOQO7+*d7+*dO':sQ`O7+*dO';OQ`O<= iO';WQ!dO7+*fOOQ!0Lb<<Kr<<KrO$+YQ`O<<KrOCwQ`O<<KrO';bQ`O<<KrO!&zQMhO<<KrOOQ!0Lb<<Kp<<KpO!CZQpO<<KpO';mQ!dO<<KrOOQ!0Lb<<Kq<<KqO';wQ`O<<KrO!&zQMhO<<KrO$+YQ`O<<KqO';|QMjOANDdO'<WQ!0MvO<<KuOOQO7+*s7+*sO9kQ`O7+*sO'<hQ`O<= rOOQ[G27sG27sO9uQ!0LrOG27sO@zQ`OG27sO!)[QlO1G5TO'<pQ`O7+,TO'<xQ`O1G2lO&=dQ`OANBROOQ[ANBRANBRO!&zQMhOANBRO'<}Q`OANBROOQ[ANBTANBTO9uQ!0LrOANBTO$%dQ`OANBTOOQO'#H`'#H`OOQO7+*r7+*rOOQ[G22wG22wOOQ[ANE_ANE_OOQ[ANE`ANE`OOQ[ANB^ANB^O'=VQ`OANB^OOQ[<<MX<<MXO!)[QlOAN?lOOQOG24yG24yO$AzQ!0MxOG24yO#(ZQ`OLD,rOOQ[LD,rLD,rO!&zQMhOLD,rO'=[Q!fOLD,rO'=cQ?MvO7+'{O'?XQ?MvO,5?bO'A[Q?MvO,5?dO'C_Q?MvO7+'}O'ETQMjOG27UOOQO<<NO<<NOOOQ!0LbANA^ANA^O$+YQ`OANA^OCwQ`OANA^O'EeQ!dOANA^OOQ!0LbANA[ANA[O'ElQ`OANA^O!&zQMhOANA^O'EwQ!dOANA^OOQ!0LbANA]ANA]OOQO<<N_<<N_OOQ[LD-_LD-_O9uQ!0LrOLD-_O'FRQ?MtO7+*oOOQO'#Gg'#GgOOQ[G27mG27mO&=dQ`OG27mO!&zQMhOG27mOOQ[G27oG27oO9uQ!0LrOG27oOOQ[G27xG27xO'F]Q?MtOG25WOOQOLD*eLD*eOOQ[!$(!^!$(!^O#(ZQ`O!$(!^O!&zQMhO!$(!^O'FgQ!0MzOG27UOOQ!0LbG26xG26xO$+YQ`OG26xO'HxQ`OG26xOCwQ`OG26xO'ITQ!dOG26xO!&zQMhOG26xOOQ[!$(!y!$(!yOOQ[LD-XLD-XO&=dQ`OLD-XOOQ[LD-ZLD-ZOOQ[!)9Ex!)9ExO#(ZQ`O!)9ExOOQ!0LbLD,dLD,dO$+YQ`OLD,dOCwQ`OLD,dO'I[Q`OLD,dO'IgQ!dOLD,dOOQ[!$(!s!$(!sOOQ[!.K;d!.K;dO'InQ?MvOG27UOOQ!0Lb!$(!O!$(!OO$+YQ`O!$(!OOCwQ`O!$(!OO'KdQ`O!$(!OOOQ!0Lb!)9Ej!)9EjO$+YQ`O!)9EjOCwQ`O!)9EjOOQ!0Lb!.K;U!.K;UO$+YQ`O!.K;UOOQ!0Lb!4/0p!4/0pO!)[QlO'#DzO1PQ`O'#EXO'KoQ!fO'#JsO'KvQ!L^O'#DvO'K}QlO'#EOO'LUQ!fO'#CiO'NlQ!fO'#CiO!)[QlO'#EQO'N|QlO,5;ZO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO'#IqO(#PQ`O,5<jO!)[QlO,5;fO(#XQMhO,5;fO($rQMhO,5;fO!)[QlO,5;xO!&zQMhO'#GnO(#XQMhO'#GnO!&zQMhO'#GpO(#XQMhO'#GpO1SQ`O'#DZO1SQ`O'#DZO!&zQMhO'#GQO(#XQMhO'#GQO!&zQMhO'#GSO(#XQMhO'#GSO!&zQMhO'#GbO(#XQMhO'#GbO!)[QlO,5:jO($yQpO'#D_O!)[QlO,5@pO'N|QlO1G0uO(%TQ?MtO'#CiO!)[QlO1G2QO!&zQMhO'#IvO(#XQMhO'#IvO!&zQMhO'#IxO(#XQMhO'#IxO(%_Q!dO'#CrO!&zQMhO,5<uO(#XQMhO,5<uO'N|QlO1G2SO!)[QlO7+&{O!&zQMhO1G2aO(#XQMhO1G2aO!&zQMhO'#IvO(#XQMhO'#IvO!&zQMhO'#IxO(#XQMhO'#IxO!&zQMhO1G2cO(#XQMhO1G2cO'N|QlO7+'nO'N|QlO7+&aO!&zQMhOANAjO(#XQMhOANAjO(%rQ`O'#EoO(%wQ`O'#EoO(&PQ`O'#F^O(&UQ`O'#EzO(&ZQ`O'#KUO(&fQ`O'#KSO(&qQ`O,5;ZO(&vQMjO,5<fO(&}Q`O'#GZO('SQ`O'#GZO('XQ`O,5<fO('aQ`O,5<hO('iQ`O,5;ZO('qQ?MtO1G1aO('xQ`O,5<uO('}Q`O,5<uO((SQ`O,5<wO((XQ`O,5<wO((^Q`O1G2SO((cQ`O1G0uO((hQMjO<<LOO((oQMjO<<LOO((vQMhO'#F}O9`Q`O'#F|OAuQ`O'#EnO!)[QlO,5;uO!3oQ`O'#GZO!3oQ`O'#GZO!3oQ`O'#G]O!3oQ`O'#G]O!,TQMhO7+(dO!,TQMhO7+(dO%/YQ!dO1G2xO%/YQ!dO1G2xO!&zQMhO,5=^O!&zQMhO,5=^",
	stateData: "(){~O'}OS(OOSTOS(PRQ~OPYOQYOSfOY!VOaqOdzOeyOl!POpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_XO!iuO!lZO!oYO!pYO!qYO!svO!uwO!xxO!|]O$X|O$oiO%i}O%k!QO%m!OO%n!OO%o!OO%r!RO%t!SO%w!TO%x!TO%z!UO&X!WO&_!XO&a!YO&c!ZO&e![O&h!]O&n!^O&t!_O&v!`O&x!aO&z!bO&|!cO(USO(WTO(ZUO(bVO(p[O~OWtO~P`OPYOQYOSfOd!jOe!iOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_!eO!iuO!lZO!oYO!pYO!qYO!svO!u!gO!x!hO$X!kO$oiO(U!dO(WTO(ZUO(bVO(p[O~Oa!wOs!nO!S!oO!b!yO!c!vO!d!vO!|<XO#T!pO#U!pO#V!xO#W!pO#X!pO#[!zO#]!zO(V!lO(WTO(ZUO(f!mO(p!sO~O(P!{O~OP]XR]X[]Xa]Xj]Xr]X!Q]X!S]X!]]X!l]X!p]X#R]X#S]X#`]X#lfX#o]X#p]X#q]X#r]X#s]X#t]X#u]X#v]X#w]X#y]X#{]X#|]X$R]X'{]X(b]X(s]X(z]X({]X~O!g%SX~P(qO_!}O(W#PO(X!}O(Y#PO~O_#QO(Y#PO(Z#PO([#QO~Ox#SO!U#TO(c#TO(d#VO~OPYOQYOSfOd!jOe!iOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_!eO!iuO!lZO!oYO!pYO!qYO!svO!u!gO!x!hO$X!kO$oiO(U<]O(WTO(ZUO(bVO(p[O~O![#ZO!]#WO!Y(iP!Y(wP~P+}O!^#cO~P`OPYOQYOSfOd!jOe!iOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_!eO!iuO!lZO!oYO!pYO!qYO!svO!u!gO!x!hO$X!kO$oiO(WTO(ZUO(bVO(p[O~Op#mO![#iO!|]O#j#lO#k#iO(U<^O!k(tP~P.iO!l#oO(U#nO~O!x#sO!|]O%i#tO~O#l#uO~O!g#vO#l#uO~OP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!]$_O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO#y$UO#{$WO#|$XO(bVO(s$YO(z#|O({#}O~Oa(gX'{(gX'x(gX!k(gX!Y(gX!_(gX%j(gX!g(gX~P1qO#S$dO#`$eO$R$eOP(hXR(hX[(hXj(hXr(hX!Q(hX!S(hX!](hX!l(hX!p(hX#R(hX#o(hX#p(hX#q(hX#r(hX#s(hX#t(hX#u(hX#v(hX#w(hX#y(hX#{(hX#|(hX(b(hX(s(hX(z(hX({(hX!_(hX%j(hX~Oa(hX'{(hX'x(hX!Y(hX!k(hXv(hX!g(hX~P4UO#`$eO~O$^$hO$`$gO$g$mO~OSfO!_$nO$j$oO$l$qO~Oh%VOj%dOk%dOp%WOr%XOs$tOt$tOz%YO|%ZO!O%]O!S${O!_$|O!i%bO!l$xO#k%cO$X%`O$u%^O$w%_O$z%aO(U$sO(WTO(ZUO(b$uO(z$}O({%POg(_P~Ol%[O~P7eO!l%eO~O!S%hO!_%iO(U%gO~O!g%mO~Oa%nO'{%nO~O!Q%rO~P%[O(V!lO~P%[O%o%vO~P%[Oh%VO!l%eO(U%gO(V!lO~Oe%}O!l%eO(U%gO~Oj$RO~O!_&PO(U%gO(V!lO(WTO(ZUO`)XP~O!Q&SO!l&RO%k&VO&U&WO~P;SO!x#sO~O%t&YO!S)TX!_)TX(U)TX~O(U&ZO~Ol!PO!u&`O%k!QO%m!OO%n!OO%o!OO%r!RO%t!SO%w!TO%x!TO~Od&eOe&dO!x&bO%i&cO%|&aO~P<bOd&hOeyOl!PO!_&gO!u&`O!xxO!|]O%i}O%m!OO%n!OO%o!OO%r!RO%t!SO%w!TO%x!TO%z!UO~Ob&kO#`&nO%k&iO(V!lO~P=gO!l&oO!u&sO~O!l#oO~O!_XO~Oa%nO'y&{O'{%nO~Oa%nO'y'OO'{%nO~Oa%nO'y'QO'{%nO~O'x]X!Y]Xv]X!k]X&]]X!_]X%j]X!g]X~P(qO!b'`O!c'WO!d'WO(V!lO(WTO(ZUO~Os'UO!S'TO!['XO(f'SO!^(jP!^(yP~P@nOn'cO!_'aO(U%gO~Oe'hO!l%eO(U%gO~O!Q&SO!l&RO~Os!nO!S!oO!|<XO#T!pO#U!pO#W!pO#X!pO(V!lO(WTO(ZUO(f!mO(p!sO~O!b'nO!c'mO!d'mO#V!pO#['oO#]'oO~PBYOa%nOh%VO!g#vO!l%eO'{%nO(s'qO~O!p'uO#`'sO~PChOs!nO!S!oO(WTO(ZUO(f!mO(p!sO~O!_XOs(nX!S(nX!b(nX!c(nX!d(nX!|(nX#T(nX#U(nX#V(nX#W(nX#X(nX#[(nX#](nX(V(nX(W(nX(Z(nX(f(nX(p(nX~O!c'mO!d'mO(V!lO~PDWO(Q'yO(R'yO(S'{O~O_!}O(W'}O(X!}O(Y'}O~O_#QO(Y'}O(Z'}O([#QO~Ov(PO~P%[Ox#SO!U#TO(c#TO(d(SO~O![(UO!Y'XX!Y'_X!]'XX!]'_X~P+}O!](WO!Y(iX~OP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!](WO!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO#y$UO#{$WO#|$XO(bVO(s$YO(z#|O({#}O~O!Y(iX~PHRO!Y(]O~O!Y(vX!](vX!g(vX!k(vX(s(vX~O#`(vX#l#dX!^(vX~PJUO#`(^O!Y(xX!](xX~O!](_O!Y(wX~O!Y(bO~O#`$eO~PJUO!^(cO~P`OR#zO!Q#yO!S#{O!l#xO(bVOP!na[!naj!nar!na!]!na!p!na#R!na#o!na#p!na#q!na#r!na#s!na#t!na#u!na#v!na#w!na#y!na#{!na#|!na(s!na(z!na({!na~Oa!na'{!na'x!na!Y!na!k!nav!na!_!na%j!na!g!na~PKlO!k(dO~O!g#vO#`(eO(s'qO!](uXa(uX'{(uX~O!k(uX~PNXO!S%hO!_%iO!|]O#j(jO#k(iO(U%gO~O!](kO!k(tX~O!k(mO~O!S%hO!_%iO#k(iO(U%gO~OP(hXR(hX[(hXj(hXr(hX!Q(hX!S(hX!](hX!l(hX!p(hX#R(hX#o(hX#p(hX#q(hX#r(hX#s(hX#t(hX#u(hX#v(hX#w(hX#y(hX#{(hX#|(hX(b(hX(s(hX(z(hX({(hX~O!g#vO!k(hX~P! uOR(oO!Q(nO!l#xO#S$dO!|!{a!S!{a~O!x!{a%i!{a!_!{a#j!{a#k!{a(U!{a~P!#vO!x(sO~OPYOQYOSfOd!jOe!iOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_XO!iuO!lZO!oYO!pYO!qYO!svO!u!gO!x!hO$X!kO$oiO(U!dO(WTO(ZUO(bVO(p[O~Oh%VOp%WOr%XOs$tOt$tOz%YO|%ZO!O<uO!S${O!_$|O!i>WO!l$xO#k<{O$X%`O$u<wO$w<yO$z%aO(U(wO(WTO(ZUO(b$uO(z$}O({%PO~O#l(yO~O![({O!k(lP~P%[O(f(}O(p[O~O!S)PO!l#xO(f(}O(p[O~OP<WOQ<WOSfOd>SOe!iOpkOr<WOskOtkOzkO|<WO!O<WO!SWO!WkO!XkO!_!eO!i<ZO!lZO!o<WO!p<WO!q<WO!s<[O!u<_O!x!hO$X!kO$o>QO(U)^O(WTO(ZUO(bVO(p[O~O!]$_Oa$ra'{$ra'x$ra!k$ra!Y$ra!_$ra%j$ra!g$ra~Ol)eO~P!&zOh%VOp%WOr%XOs$tOt$tOz%YO|%ZO!O%]O!S${O!_$|O!i%bO!l$xO#k%cO$X%`O$u%^O$w%_O$z%aO(U(wO(WTO(ZUO(b$uO(z$}O({%PO~Og(qP~P!,TO!Q)jO!g)iO!_$_X$[$_X$^$_X$`$_X$g$_X~O!g)iO!_(|X$[(|X$^(|X$`(|X$g(|X~O!Q)jO~P!.^O!Q)jO!_(|X$[(|X$^(|X$`(|X$g(|X~O!_)lO$[)pO$^)kO$`)kO$g)qO~O![)tO~P!)[O$^$hO$`$gO$g)xO~On${X!Q${X#S${X'z${X(z${X({${X~OgmXg${XnmX!]mX#`mX~P!0SOx)zO(c){O(d)}O~On*WO!Q*PO'z*QO(z$}O({%PO~Og*OO~P!1WOg*XO~Oh%VOr%XOs$tOt$tOz%YO|%ZO!O<uO!S*ZO!_*[O!i>WO!l$xO#k<{O$X%`O$u<wO$w<yO$z%aO(WTO(ZUO(b$uO(z$}O({%PO~Op*aO![*_O(U*YO!k)PP~P!1uO#l*bO~O!l*cO~Oh%VOp%WOr%XOs$tOt$tOz%YO|%ZO!O<uO!S${O!_$|O!i>WO!l$xO#k<{O$X%`O$u<wO$w<yO$z%aO(U*eO(WTO(ZUO(b$uO(z$}O({%PO~O![*hO!Y)QP~P!3tOr*tOs!nO!S*jO!b*rO!c*lO!d*lO!l*cO#[*sO%a*nO(V!lO(WTO(ZUO(f!mO~O!^*qO~P!5iO#S$dOn(aX!Q(aX'z(aX(z(aX({(aX!](aX#`(aX~Og(aX$P(aX~P!6kOn*yO#`*xOg(`X!](`X~O!]*zOg(_X~Oj%dOk%dOl%dO(U&ZOg(_P~Os*}O~Og*OO(U&ZO~O!l+TO~O(U(wO~Op+XO!S%hO![#iO!_%iO!|]O#j#lO#k#iO(U%gO!k(tP~O!g#vO#l+YO~O!S%hO![+[O!](_O!_%iO(U%gO!Y(wP~Os']O!S+_O![+^O(WTO(ZUO(f+]O~O!^(yP~P!9|O!]+`Oa)UX'{)UX~OP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO#y$UO#{$WO#|$XO(bVO(s$YO(z#|O({#}O~Oa!ja!]!ja'{!ja'x!ja!Y!ja!k!jav!ja!_!ja%j!ja!g!ja~P!:tO(f(}O~OR#zO!Q#yO!S#{O!l#xO(bVOP!ra[!raj!rar!ra!]!ra!p!ra#R!ra#o!ra#p!ra#q!ra#r!ra#s!ra#t!ra#u!ra#v!ra#w!ra#y!ra#{!ra#|!ra(s!ra(z!ra({!ra~Oa!ra'{!ra'x!ra!Y!ra!k!rav!ra!_!ra%j!ra!g!ra~P!=aOR#zO!Q#yO!S#{O!l#xO(bVOP!ta[!taj!tar!ta!]!ta!p!ta#R!ta#o!ta#p!ta#q!ta#r!ta#s!ta#t!ta#u!ta#v!ta#w!ta#y!ta#{!ta#|!ta(s!ta(z!ta({!ta~Oa!ta'{!ta'x!ta!Y!ta!k!tav!ta!_!ta%j!ta!g!ta~P!?wOh%VOn+iO!_'aO%j+hO~O!g+kOa(^X!_(^X'{(^X!](^X~Oa%nO!_XO'{%nO~Oh%VO!l%eO~Oh%VO!l%eO(U%gO~O!g#vO#l(yO~Ob+vO%k+wO(U+sO(WTO(ZUO!^)YP~O!]+xO`)XX~O[+|O~O`+}O~O!_&PO(U%gO(V!lO`)XP~O%k,QO~P;SOh%VO#`,UO~Oh%VOn,XO!_$|O~O!_,ZO~O!Q,]O!_XO~O%o%vO~O!x,bO~Oe,gO~Ob,hO(U#nO(WTO(ZUO!^)WP~Oe%}O~O%k!QO(U&ZO~P=gO[,mO`,lO~OPYOQYOSfOdzOeyOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!iuO!lZO!oYO!pYO!qYO!svO!xxO!|]O$oiO%i}O(WTO(ZUO(bVO(p[O~O!_!eO!u!gO$X!kO(U!dO~P!GOO`,lOa%nO'{%nO~OPYOQYOSfOd!jOe!iOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_!eO!iuO!lZO!oYO!pYO!qYO!svO!x!hO$X!kO$oiO(U!dO(WTO(ZUO(bVO(p[O~Oa,rOl!OO!uwO%m!OO%n!OO%o!OO~P!IhO!l&oO~O&_,xO~O!_,zO~O&p,|O&r,}OP&maQ&maS&maY&maa&mad&mae&mal&map&mar&mas&mat&maz&ma|&ma!O&ma!S&ma!W&ma!X&ma!_&ma!i&ma!l&ma!o&ma!p&ma!q&ma!s&ma!u&ma!x&ma!|&ma$X&ma$o&ma%i&ma%k&ma%m&ma%n&ma%o&ma%r&ma%t&ma%w&ma%x&ma%z&ma&X&ma&_&ma&a&ma&c&ma&e&ma&h&ma&n&ma&t&ma&v&ma&x&ma&z&ma&|&ma'x&ma(U&ma(W&ma(Z&ma(b&ma(p&ma!^&ma&f&mab&ma&k&ma~O(U-SO~Oh!eX!]#iX!^#iX!g!RX!g!eX!l!eX#`#iX~O!]!eX!^!eX~P#!nO!g-WOh(kX!](kX!^(kX!g(kX!l(kXr(kX(s(kX~Oh%VO!g-YO!l%eO!]!aX!^!aX~Os!nO!S!oO(WTO(ZUO(f!mO~OP<WOQ<WOSfOd>SOe!iOpkOr<WOskOtkOzkO|<WO!O<WO!SWO!WkO!XkO!_!eO!i<ZO!lZO!o<WO!p<WO!q<WO!s<[O!u<_O!x!hO$X!kO$o>QO(WTO(ZUO(bVO(p[O~O(U=RO~P#$oO!]-^O!^(jX~O!^-`O~O#`-aO!]#hX!^#hX~O!g-WO~O!]-bO!^(yX~O!^-dO~O!c-eO!d-eO(V!lO~P#$^O!^-hO~P'_On-kO!_'aO~O!Y-pO~Os!{a!b!{a!c!{a!d!{a#T!{a#U!{a#V!{a#W!{a#X!{a#[!{a#]!{a(V!{a(W!{a(Z!{a(f!{a(p!{a~P!#vO!p-uO#`-sO~PChO!c-wO!d-wO(V!lO~PDWOa%nO#`-sO'{%nO~Oa%nO!g#vO#`-sO'{%nO~Oa%nO!g#vO!p-uO#`-sO'{%nO(s'qO~O(Q'yO(R'yO(S-|O~Ov-}O~O!Y'Xa!]'Xa~P!:tO![.RO!Y'XX!]'XX~P%[O!](WO!Y(ia~O!Y(ia~PHRO!](_O!Y(wa~O!S%hO![.VO!_%iO(U%gO!Y'_X!]'_X~O#`.XO!](ua!k(uaa(ua'{(ua~O!g#vO~P#,wO!](kO!k(ta~O!S%hO!_%iO#k.]O(U%gO~Op.bO!S%hO![._O!_%iO!|]O#j.aO#k._O(U%gO!]'bX!k'bX~OR.fO!l#xO~Oh%VOn.iO!_'aO%j.hO~Oa#ci!]#ci'{#ci'x#ci!Y#ci!k#civ#ci!_#ci%j#ci!g#ci~P!:tOn>^O!Q*PO'z*QO(z$}O({%PO~O#l#_aa#_a#`#_a'{#_a!]#_a!k#_a!_#_a!Y#_a~P#/sO#l(aXP(aXR(aX[(aXa(aXj(aXr(aX!S(aX!l(aX!p(aX#R(aX#o(aX#p(aX#q(aX#r(aX#s(aX#t(aX#u(aX#v(aX#w(aX#y(aX#{(aX#|(aX'{(aX(b(aX(s(aX!k(aX!Y(aX'x(aXv(aX!_(aX%j(aX!g(aX~P!6kO!].vO!k(lX~P!:tO!k.yO~O!Y.{O~OP$[OR#zO!Q#yO!S#{O!l#xO!p$[O(bVO[#nia#nij#nir#ni!]#ni#R#ni#p#ni#q#ni#r#ni#s#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni'{#ni(s#ni(z#ni({#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#o#ni~P#3cO#o$OO~P#3cOP$[OR#zOr$aO!Q#yO!S#{O!l#xO!p$[O#o$OO#p$PO#q$PO#r$PO(bVO[#nia#nij#ni!]#ni#R#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni'{#ni(s#ni(z#ni({#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#s#ni~P#6QO#s$QO~P#6QOP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO(bVOa#ni!]#ni#y#ni#{#ni#|#ni'{#ni(s#ni(z#ni({#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#w#ni~P#8oOP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO(bVO({#}Oa#ni!]#ni#{#ni#|#ni'{#ni(s#ni(z#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#y$UO~P#;VO#y#ni~P#;VO#w$SO~P#8oOP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO#y$UO(bVO(z#|O({#}Oa#ni!]#ni#|#ni'{#ni(s#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#{#ni~P#={O#{$WO~P#={OP]XR]X[]Xj]Xr]X!Q]X!S]X!l]X!p]X#R]X#S]X#`]X#lfX#o]X#p]X#q]X#r]X#s]X#t]X#u]X#v]X#w]X#y]X#{]X#|]X$R]X(b]X(s]X(z]X({]X!]]X!^]X~O$P]X~P#@jOP$[OR#zO[<oOj<dOr<mO!Q#yO!S#{O!l#xO!p$[O#R<dO#o<aO#p<bO#q<bO#r<bO#s<cO#t<dO#u<dO#v<nO#w<eO#y<gO#{<iO#|<jO(bVO(s$YO(z#|O({#}O~O$P.}O~P#BwO#S$dO#`<pO$R<pO$P(hX!^(hX~P! uOa'ea!]'ea'{'ea'x'ea!k'ea!Y'eav'ea!_'ea%j'ea!g'ea~P!:tO[#nia#nij#nir#ni!]#ni#R#ni#s#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni'{#ni(s#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~OP$[OR#zO!Q#yO!S#{O!l#xO!p$[O#o$OO#p$PO#q$PO#r$PO(bVO(z#ni({#ni~P#EyOn>^O!Q*PO'z*QO(z$}O({%POP#niR#ni!S#ni!l#ni!p#ni#o#ni#p#ni#q#ni#r#ni(b#ni~P#EyO!]/ROg(qX~P!1WOg/TO~Oa$Qi!]$Qi'{$Qi'x$Qi!Y$Qi!k$Qiv$Qi!_$Qi%j$Qi!g$Qi~P!:tO$^/UO$`/UO~O$^/VO$`/VO~O!g)iO#`/WO!_$dX$[$dX$^$dX$`$dX$g$dX~O![/XO~O!_)lO$[/ZO$^)kO$`)kO$g/[O~O!]<kO!^(gX~P#BwO!^/]O~O!g)iO$g(|X~O$g/_O~Ov/`O~P!&zOx)zO(c){O(d/cO~O!S/fO~O(z$}On%ba!Q%ba'z%ba({%ba!]%ba#`%ba~Og%ba$P%ba~P#L{O({%POn%da!Q%da'z%da(z%da!]%da#`%da~Og%da$P%da~P#MnO!]fX!gfX!kfX!k${X(sfX~P!0SOp%WO![/oO!](_O(U/nO!Y(wP!Y)QP~P!1uOr*tO!b*rO!c*lO!d*lO!l*cO#[*sO%a*nO(V!lO(WTO(ZUO~Os'UO!S/pO![+^O!^*qO(f=OO!^(yP~P$ [O!k/qO~P#/sO!]/rO!g#vO(s'qO!k)PX~O!k/wO~OnoX!QoX'zoX(zoX({oX~O!g#vO!koX~P$#OOp/yO!S%hO![*_O!_%iO(U%gO!k)PP~O#l/zO~O!Y${X!]${X!g%SX~P!0SO!]/{O!Y)QX~P#/sO!g/}O~O!Y0PO~OpkO(U0QO~P.iOh%VOr0VO!g#vO!l%eO(s'qO~O!g+kO~Oa%nO!]0ZO'{%nO~O!^0]O~P!5iO!c0^O!d0^O(V!lO~P#$^Os!nO!S0_O(WTO(ZUO(f!mO~O#[0aO~Og%ba!]%ba#`%ba$P%ba~P!1WOg%da!]%da#`%da$P%da~P!1WOj%dOk%dOl%dO(U&ZOg'nX!]'nX~O!]*zOg(_a~Og0jO~On0lO#`0kOg(`a!](`a~OR0mO!Q0mO!S0nO#S$dOn}a'z}a(z}a({}a!]}a#`}a~Og}a$P}a~P$(cO!Q*PO'z*QOn$ta(z$ta({$ta!]$ta#`$ta~Og$ta$P$ta~P$)_O!Q*PO'z*QOn$va(z$va({$va!]$va#`$va~Og$va$P$va~P$*QO#l0qO~Og%Ua!]%Ua#`%Ua$P%Ua~P!1WO!g#vO~O#l0tO~O!]#iX!^#iX!g!RX#`#iX~O!]+`Oa)Ua'{)Ua~OR#zO!Q#yO!S#{O!l#xO(bVOP!ri[!rij!rir!ri!]!ri!p!ri#R!ri#o!ri#p!ri#q!ri#r!ri#s!ri#t!ri#u!ri#v!ri#w!ri#y!ri#{!ri#|!ri(s!ri(z!ri({!ri~Oa!ri'{!ri'x!ri!Y!ri!k!riv!ri!_!ri%j!ri!g!ri~P$+}Oh%VOr%XOs$tOt$tOz%YO|%ZO!O<uO!S${O!_$|O!i>WO!l$xO#k<{O$X%`O$u<wO$w<yO$z%aO(WTO(ZUO(b$uO(z$}O({%PO~Op0}O%^1OO(U0|O~P$.eO!g+kOa(^a!_(^a'{(^a!](^a~O#l1UO~O[]X!]fX!^fX~O!]1VO!^)YX~O!^1XO~O[1YO~Ob1[O(U+sO(WTO(ZUO~O!_&PO(U%gO`'vX!]'vX~O!]+xO`)Xa~O!k1_O~P!:tO[1bO~O`1cO~O#`1hO~On1kO!_$|O~O(f(}O!^)VP~Oh%VOn1tO!_1qO%j1sO~O[2OO!]1|O!^)WX~O!^2PO~O`2ROa%nO'{%nO~O(U#nO(WTO(ZUO~O#S$dO#`$eO$R$eOP(hXR(hX[(hXr(hX!Q(hX!S(hX!](hX!l(hX!p(hX#R(hX#o(hX#p(hX#q(hX#r(hX#s(hX#t(hX#u(hX#v(hX#w(hX#y(hX#{(hX#|(hX(b(hX(s(hX(z(hX({(hX~Oj2UO&]2VOa(hX~P$4OOj2UO#`$eO&]2VO~Oa2XO~P%[Oa2ZO~O&f2^OP&diQ&diS&diY&dia&did&die&dil&dip&dir&dis&dit&diz&di|&di!O&di!S&di!W&di!X&di!_&di!i&di!l&di!o&di!p&di!q&di!s&di!u&di!x&di!|&di$X&di$o&di%i&di%k&di%m&di%n&di%o&di%r&di%t&di%w&di%x&di%z&di&X&di&_&di&a&di&c&di&e&di&h&di&n&di&t&di&v&di&x&di&z&di&|&di'x&di(U&di(W&di(Z&di(b&di(p&di!^&dib&di&k&di~Ob2dO!^2bO&k2cO~P`O!_XO!l2fO~O&r,}OP&miQ&miS&miY&mia&mid&mie&mil&mip&mir&mis&mit&miz&mi|&mi!O&mi!S&mi!W&mi!X&mi!_&mi!i&mi!l&mi!o&mi!p&mi!q&mi!s&mi!u&mi!x&mi!|&mi$X&mi$o&mi%i&mi%k&mi%m&mi%n&mi%o&mi%r&mi%t&mi%w&mi%x&mi%z&mi&X&mi&_&mi&a&mi&c&mi&e&mi&h&mi&n&mi&t&mi&v&mi&x&mi&z&mi&|&mi'x&mi(U&mi(W&mi(Z&mi(b&mi(p&mi!^&mi&f&mib&mi&k&mi~O!Y2lO~O!]!aa!^!aa~P#BwOs!nO!S!oO![2qO(f!mO!]'YX!^'YX~P@nO!]-^O!^(ja~O!]'`X!^'`X~P!9|O!]-bO!^(ya~O!^2yO~P'_Oa%nO#`3SO'{%nO~Oa%nO!g#vO#`3SO'{%nO~Oa%nO!g#vO!p3WO#`3SO'{%nO(s'qO~Oa%nO'{%nO~P!:tO!]$_Ov$ra~O!Y'Xi!]'Xi~P!:tO!](WO!Y(ii~O!](_O!Y(wi~O!Y(xi!](xi~P!:tO!](ui!k(uia(ui'{(ui~P!:tO#`3YO!](ui!k(uia(ui'{(ui~O!](kO!k(ti~O!S%hO!_%iO!|]O#j3_O#k3^O(U%gO~O!S%hO!_%iO#k3^O(U%gO~On3fO!_'aO%j3eO~Oh%VOn3fO!_'aO%j3eO~O#l%baP%baR%ba[%baa%baj%bar%ba!S%ba!l%ba!p%ba#R%ba#o%ba#p%ba#q%ba#r%ba#s%ba#t%ba#u%ba#v%ba#w%ba#y%ba#{%ba#|%ba'{%ba(b%ba(s%ba!k%ba!Y%ba'x%bav%ba!_%ba%j%ba!g%ba~P#L{O#l%daP%daR%da[%daa%daj%dar%da!S%da!l%da!p%da#R%da#o%da#p%da#q%da#r%da#s%da#t%da#u%da#v%da#w%da#y%da#{%da#|%da'{%da(b%da(s%da!k%da!Y%da'x%dav%da!_%da%j%da!g%da~P#MnO#l%baP%baR%ba[%baa%baj%bar%ba!S%ba!]%ba!l%ba!p%ba#R%ba#o%ba#p%ba#q%ba#r%ba#s%ba#t%ba#u%ba#v%ba#w%ba#y%ba#{%ba#|%ba'{%ba(b%ba(s%ba!k%ba!Y%ba'x%ba#`%bav%ba!_%ba%j%ba!g%ba~P#/sO#l%daP%daR%da[%daa%daj%dar%da!S%da!]%da!l%da!p%da#R%da#o%da#p%da#q%da#r%da#s%da#t%da#u%da#v%da#w%da#y%da#{%da#|%da'{%da(b%da(s%da!k%da!Y%da'x%da#`%dav%da!_%da%j%da!g%da~P#/sO#l}aP}a[}aa}aj}ar}a!l}a!p}a#R}a#o}a#p}a#q}a#r}a#s}a#t}a#u}a#v}a#w}a#y}a#{}a#|}a'{}a(b}a(s}a!k}a!Y}a'x}av}a!_}a%j}a!g}a~P$(cO#l$taP$taR$ta[$taa$taj$tar$ta!S$ta!l$ta!p$ta#R$ta#o$ta#p$ta#q$ta#r$ta#s$ta#t$ta#u$ta#v$ta#w$ta#y$ta#{$ta#|$ta'{$ta(b$ta(s$ta!k$ta!Y$ta'x$tav$ta!_$ta%j$ta!g$ta~P$)_O#l$vaP$vaR$va[$vaa$vaj$var$va!S$va!l$va!p$va#R$va#o$va#p$va#q$va#r$va#s$va#t$va#u$va#v$va#w$va#y$va#{$va#|$va'{$va(b$va(s$va!k$va!Y$va'x$vav$va!_$va%j$va!g$va~P$*QO#l%UaP%UaR%Ua[%Uaa%Uaj%Uar%Ua!S%Ua!]%Ua!l%Ua!p%Ua#R%Ua#o%Ua#p%Ua#q%Ua#r%Ua#s%Ua#t%Ua#u%Ua#v%Ua#w%Ua#y%Ua#{%Ua#|%Ua'{%Ua(b%Ua(s%Ua!k%Ua!Y%Ua'x%Ua#`%Uav%Ua!_%Ua%j%Ua!g%Ua~P#/sOa#cq!]#cq'{#cq'x#cq!Y#cq!k#cqv#cq!_#cq%j#cq!g#cq~P!:tO![3nO!]'ZX!k'ZX~P%[O!].vO!k(la~O!].vO!k(la~P!:tO!Y3qO~O$P!na!^!na~PKlO$P!ja!]!ja!^!ja~P#BwO$P!ra!^!ra~P!=aO$P!ta!^!ta~P!?wOg'^X!]'^X~P!,TO!]/ROg(qa~OSfO!_4VO$e4WO~O!^4[O~Ov4]O~P#/sOa$nq!]$nq'{$nq'x$nq!Y$nq!k$nqv$nq!_$nq%j$nq!g$nq~P!:tO!Y4_O~P!&zO!S4`O~O!Q*PO'z*QO({%POn'ja(z'ja!]'ja#`'ja~Og'ja$P'ja~P%-tO!Q*PO'z*QOn'la(z'la({'la!]'la#`'la~Og'la$P'la~P%.gO(s$YO~P#/sO!YfX!Y${X!]fX!]${X!g%SX#`fX~P!0SOp%WO(U=XO~P!1uOp4dO!S%hO![4cO!_%iO(U%gO!]'fX!k'fX~O!]/rO!k)Pa~O!]/rO!g#vO!k)Pa~O!]/rO!g#vO(s'qO!k)Pa~Og$}i!]$}i#`$}i$P$}i~P!1WO![4lO!Y'hX!]'hX~P!3tO!]/{O!Y)Qa~O!]/{O!Y)Qa~P#/sOP]XR]X[]Xj]Xr]X!Q]X!S]X!Y]X!]]X!l]X!p]X#R]X#S]X#`]X#lfX#o]X#p]X#q]X#r]X#s]X#t]X#u]X#v]X#w]X#y]X#{]X#|]X$R]X(b]X(s]X(z]X({]X~Oj%ZX!g%ZX~P%2^Oj4qO!g#vO~Oh%VO!g#vO!l%eO~Oh%VOr4vO!l%eO(s'qO~Or4{O!g#vO(s'qO~Os!nO!S4|O(WTO(ZUO(f!mO~O(z$}On%bi!Q%bi'z%bi({%bi!]%bi#`%bi~Og%bi$P%bi~P%5}O({%POn%di!Q%di'z%di(z%di!]%di#`%di~Og%di$P%di~P%6pOg(`i!](`i~P!1WO#`5SOg(`i!](`i~P!1WO!k5XO~Oa$pq!]$pq'{$pq'x$pq!Y$pq!k$pqv$pq!_$pq%j$pq!g$pq~P!:tO!Y5]O~O!]5^O!_)RX~P#/sOa${X!_${X%_]X'{${X!]${X~P!0SO%_5aOaoX!_oX'{oX!]oX~P$#OOp5bO(U#nO~O%_5aO~Ob5hO%k5iO(U+sO(WTO(ZUO!]'uX!^'uX~O!]1VO!^)Ya~O[5mO~O`5nO~O[5rO~Oa%nO'{%nO~P#/sO!]5wO#`5yO!^)VX~O!^5zO~Or6QOs!nO!S*jO!b!yO!c!vO!d!vO!|<XO#T!pO#U!pO#V!pO#W!pO#X!pO#[6PO#]!zO(V!lO(WTO(ZUO(f!mO(p!sO~O!^6OO~P%;sOn6VO!_1qO%j6UO~Oh%VOn6VO!_1qO%j6UO~Ob6^O(U#nO(WTO(ZUO!]'tX!^'tX~O!]1|O!^)Wa~O(WTO(ZUO(f6`O~O`6dO~Oj6gO&]6hO~PNXO!k6iO~P%[Oa6kO~Oa6kO~P%[Ob2dO!^6pO&k2cO~P`O!g6rO~O!g6tOh(ki!](ki!^(ki!g(ki!l(kir(ki(s(ki~O#`6uO!]#hi!^#hi~O!]!ai!^!ai~P#BwO!]#hi!^#hi~P#BwOa%nO#`7OO'{%nO~Oa%nO!g#vO#`7OO'{%nO~O!](uq!k(uqa(uq'{(uq~P!:tO!](kO!k(tq~O!S%hO!_%iO#k7VO(U%gO~O!_'aO%j7YO~On7^O!_'aO%j7YO~O#l'jaP'jaR'ja['jaa'jaj'jar'ja!S'ja!l'ja!p'ja#R'ja#o'ja#p'ja#q'ja#r'ja#s'ja#t'ja#u'ja#v'ja#w'ja#y'ja#{'ja#|'ja'{'ja(b'ja(s'ja!k'ja!Y'ja'x'jav'ja!_'ja%j'ja!g'ja~P%-tO#l'laP'laR'la['laa'laj'lar'la!S'la!l'la!p'la#R'la#o'la#p'la#q'la#r'la#s'la#t'la#u'la#v'la#w'la#y'la#{'la#|'la'{'la(b'la(s'la!k'la!Y'la'x'lav'la!_'la%j'la!g'la~P%.gO#l$}iP$}iR$}i[$}ia$}ij$}ir$}i!S$}i!]$}i!l$}i!p$}i#R$}i#o$}i#p$}i#q$}i#r$}i#s$}i#t$}i#u$}i#v$}i#w$}i#y$}i#{$}i#|$}i'{$}i(b$}i(s$}i!k$}i!Y$}i'x$}i#`$}iv$}i!_$}i%j$}i!g$}i~P#/sO#l%biP%biR%bi[%bia%bij%bir%bi!S%bi!l%bi!p%bi#R%bi#o%bi#p%bi#q%bi#r%bi#s%bi#t%bi#u%bi#v%bi#w%bi#y%bi#{%bi#|%bi'{%bi(b%bi(s%bi!k%bi!Y%bi'x%biv%bi!_%bi%j%bi!g%bi~P%5}O#l%diP%diR%di[%dia%dij%dir%di!S%di!l%di!p%di#R%di#o%di#p%di#q%di#r%di#s%di#t%di#u%di#v%di#w%di#y%di#{%di#|%di'{%di(b%di(s%di!k%di!Y%di'x%div%di!_%di%j%di!g%di~P%6pO!]'Za!k'Za~P!:tO!].vO!k(li~O$P#ci!]#ci!^#ci~P#BwOP$[OR#zO!Q#yO!S#{O!l#xO!p$[O(bVO[#nij#nir#ni#R#ni#p#ni#q#ni#r#ni#s#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni$P#ni(s#ni(z#ni({#ni!]#ni!^#ni~O#o#ni~P%NrO#o<aO~P%NrOP$[OR#zOr<mO!Q#yO!S#{O!l#xO!p$[O#o<aO#p<bO#q<bO#r<bO(bVO[#nij#ni#R#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni$P#ni(s#ni(z#ni({#ni!]#ni!^#ni~O#s#ni~P&!zO#s<cO~P&!zOP$[OR#zO[<oOj<dOr<mO!Q#yO!S#{O!l#xO!p$[O#R<dO#o<aO#p<bO#q<bO#r<bO#s<cO#t<dO#u<dO#v<nO(bVO#y#ni#{#ni#|#ni$P#ni(s#ni(z#ni({#ni!]#ni!^#ni~O#w#ni~P&%SOP$[OR#zO[<oOj<dOr<mO!Q#yO!S#{O!l#xO!p$[O#R<dO#o<aO#p<bO#q<bO#r<bO#s<cO#t<dO#u<dO#v<nO#w<eO(bVO({#}O#{#ni#|#ni$P#ni(s#ni(z#ni!]#ni!^#ni~O#y<gO~P&'TO#y#ni~P&'TO#w<eO~P&%SOP$[OR#zO[<oOj<dOr<mO!Q#yO!S#{O!l#xO!p$[O#R<dO#o<aO#p<bO#q<bO#r<bO#s<cO#t<dO#u<dO#v<nO#w<eO#y<gO(bVO(z#|O({#}O#|#ni$P#ni(s#ni!]#ni!^#ni~O#{#ni~P&)dO#{<iO~P&)dOa#}y!]#}y'{#}y'x#}y!Y#}y!k#}yv#}y!_#}y%j#}y!g#}y~P!:tO[#nij#nir#ni#R#ni#s#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni$P#ni(s#ni!]#ni!^#ni~OP$[OR#zO!Q#yO!S#{O!l#xO!p$[O#o<aO#p<bO#q<bO#r<bO(bVO(z#ni({#ni~P&,`On>_O!Q*PO'z*QO(z$}O({%POP#niR#ni!S#ni!l#ni!p#ni#o#ni#p#ni#q#ni#r#ni(b#ni~P&,`O#S$dOP(aXR(aX[(aXj(aXn(aXr(aX!Q(aX!S(aX!l(aX!p(aX#R(aX#o(aX#p(aX#q(aX#r(aX#s(aX#t(aX#u(aX#v(aX#w(aX#y(aX#{(aX#|(aX$P(aX'z(aX(b(aX(s(aX(z(aX({(aX!](aX!^(aX~O$P$Qi!]$Qi!^$Qi~P#BwO$P!ri!^!ri~P$+}Og'^a!]'^a~P!1WO!^7pO~O!]'ea!^'ea~P#BwO!Y7qO~P#/sO!g#vO(s'qO!]'fa!k'fa~O!]/rO!k)Pi~O!]/rO!g#vO!k)Pi~Og$}q!]$}q#`$}q$P$}q~P!1WO!Y'ha!]'ha~P#/sO!g7xO~O!]/{O!Y)Qi~P#/sO!]/{O!Y)Qi~O!Y7{O~Oh%VOr8QO!l%eO(s'qO~Oj8SO!g#vO~Or8VO!g#vO(s'qO~O!Q*PO'z*QO({%POn'ka(z'ka!]'ka#`'ka~Og'ka$P'ka~P&5aO!Q*PO'z*QOn'ma(z'ma({'ma!]'ma#`'ma~Og'ma$P'ma~P&6SOg(`q!](`q~P!1WO#`8XOg(`q!](`q~P!1WO!Y8YO~Og%Pq!]%Pq#`%Pq$P%Pq~P!1WOa$py!]$py'{$py'x$py!Y$py!k$pyv$py!_$py%j$py!g$py~P!:tO!g6tO~O!]5^O!_)Ra~O!_'aOP$UaR$Ua[$Uaj$Uar$Ua!Q$Ua!S$Ua!]$Ua!l$Ua!p$Ua#R$Ua#o$Ua#p$Ua#q$Ua#r$Ua#s$Ua#t$Ua#u$Ua#v$Ua#w$Ua#y$Ua#{$Ua#|$Ua(b$Ua(s$Ua(z$Ua({$Ua~O%j7YO~P&8tO%_8^Oa%]i!_%]i'{%]i!]%]i~Oa#cy!]#cy'{#cy'x#cy!Y#cy!k#cyv#cy!_#cy%j#cy!g#cy~P!:tO[8`O~Ob8bO(U+sO(WTO(ZUO~O!]1VO!^)Yi~O`8fO~O(f(}O!]'qX!^'qX~O!]5wO!^)Va~O!^8pO~P%;sO(p!sO~P$&YO#[8qO~O!_1qO~O!_1qO%j8sO~On8vO!_1qO%j8sO~O[8{O!]'ta!^'ta~O!]1|O!^)Wi~O!k9PO~O!k9QO~O!k9TO~O!k9TO~P%[Oa9VO~O!g9WO~O!k9XO~O!](xi!^(xi~P#BwOa%nO#`9aO'{%nO~O!](uy!k(uya(uy'{(uy~P!:tO!](kO!k(ty~O%j9dO~P&8tO!_'aO%j9dO~O#l$}qP$}qR$}q[$}qa$}qj$}qr$}q!S$}q!]$}q!l$}q!p$}q#R$}q#o$}q#p$}q#q$}q#r$}q#s$}q#t$}q#u$}q#v$}q#w$}q#y$}q#{$}q#|$}q'{$}q(b$}q(s$}q!k$}q!Y$}q'x$}q#`$}qv$}q!_$}q%j$}q!g$}q~P#/sO#l'kaP'kaR'ka['kaa'kaj'kar'ka!S'ka!l'ka!p'ka#R'ka#o'ka#p'ka#q'ka#r'ka#s'ka#t'ka#u'ka#v'ka#w'ka#y'ka#{'ka#|'ka'{'ka(b'ka(s'ka!k'ka!Y'ka'x'kav'ka!_'ka%j'ka!g'ka~P&5aO#l'maP'maR'ma['maa'maj'mar'ma!S'ma!l'ma!p'ma#R'ma#o'ma#p'ma#q'ma#r'ma#s'ma#t'ma#u'ma#v'ma#w'ma#y'ma#{'ma#|'ma'{'ma(b'ma(s'ma!k'ma!Y'ma'x'mav'ma!_'ma%j'ma!g'ma~P&6SO#l%PqP%PqR%Pq[%Pqa%Pqj%Pqr%Pq!S%Pq!]%Pq!l%Pq!p%Pq#R%Pq#o%Pq#p%Pq#q%Pq#r%Pq#s%Pq#t%Pq#u%Pq#v%Pq#w%Pq#y%Pq#{%Pq#|%Pq'{%Pq(b%Pq(s%Pq!k%Pq!Y%Pq'x%Pq#`%Pqv%Pq!_%Pq%j%Pq!g%Pq~P#/sO!]'Zi!k'Zi~P!:tO$P#cq!]#cq!^#cq~P#BwO(z$}OP%baR%ba[%baj%bar%ba!S%ba!l%ba!p%ba#R%ba#o%ba#p%ba#q%ba#r%ba#s%ba#t%ba#u%ba#v%ba#w%ba#y%ba#{%ba#|%ba$P%ba(b%ba(s%ba!]%ba!^%ba~On%ba!Q%ba'z%ba({%ba~P&JXO({%POP%daR%da[%daj%dar%da!S%da!l%da!p%da#R%da#o%da#p%da#q%da#r%da#s%da#t%da#u%da#v%da#w%da#y%da#{%da#|%da$P%da(b%da(s%da!]%da!^%da~On%da!Q%da'z%da(z%da~P&L`On>_O!Q*PO'z*QO({%PO~P&JXOn>_O!Q*PO'z*QO(z$}O~P&L`OR0mO!Q0mO!S0nO#S$dOP}a[}aj}an}ar}a!l}a!p}a#R}a#o}a#p}a#q}a#r}a#s}a#t}a#u}a#v}a#w}a#y}a#{}a#|}a$P}a'z}a(b}a(s}a(z}a({}a!]}a!^}a~O!Q*PO'z*QOP$taR$ta[$taj$tan$tar$ta!S$ta!l$ta!p$ta#R$ta#o$ta#p$ta#q$ta#r$ta#s$ta#t$ta#u$ta#v$ta#w$ta#y$ta#{$ta#|$ta$P$ta(b$ta(s$ta(z$ta({$ta!]$ta!^$ta~O!Q*PO'z*QOP$vaR$va[$vaj$van$var$va!S$va!l$va!p$va#R$va#o$va#p$va#q$va#r$va#s$va#t$va#u$va#v$va#w$va#y$va#{$va#|$va$P$va(b$va(s$va(z$va({$va!]$va!^$va~On>_O!Q*PO'z*QO(z$}O({%PO~OP%UaR%Ua[%Uaj%Uar%Ua!S%Ua!l%Ua!p%Ua#R%Ua#o%Ua#p%Ua#q%Ua#r%Ua#s%Ua#t%Ua#u%Ua#v%Ua#w%Ua#y%Ua#{%Ua#|%Ua$P%Ua(b%Ua(s%Ua!]%Ua!^%Ua~P''eO$P$nq!]$nq!^$nq~P#BwO$P$pq!]$pq!^$pq~P#BwO!^9qO~O$P9rO~P!1WO!g#vO!]'fi!k'fi~O!g#vO(s'qO!]'fi!k'fi~O!]/rO!k)Pq~O!Y'hi!]'hi~P#/sO!]/{O!Y)Qq~Or9yO!g#vO(s'qO~O[9{O!Y9zO~P#/sO!Y9zO~Oj:RO!g#vO~Og(`y!](`y~P!1WO!]'oa!_'oa~P#/sOa%]q!_%]q'{%]q!]%]q~P#/sO[:WO~O!]1VO!^)Yq~O`:[O~O#`:]O!]'qa!^'qa~O!]5wO!^)Vi~P#BwO!S:_O~O!_1qO%j:bO~O(WTO(ZUO(f:gO~O!]1|O!^)Wq~O!k:jO~O!k:kO~O!k:lO~O!k:lO~P%[O#`:oO!]#hy!^#hy~O!]#hy!^#hy~P#BwO%j:tO~P&8tO!_'aO%j:tO~O$P#}y!]#}y!^#}y~P#BwOP$}iR$}i[$}ij$}ir$}i!S$}i!l$}i!p$}i#R$}i#o$}i#p$}i#q$}i#r$}i#s$}i#t$}i#u$}i#v$}i#w$}i#y$}i#{$}i#|$}i$P$}i(b$}i(s$}i!]$}i!^$}i~P''eO!Q*PO'z*QO({%POP'jaR'ja['jaj'jan'jar'ja!S'ja!l'ja!p'ja#R'ja#o'ja#p'ja#q'ja#r'ja#s'ja#t'ja#u'ja#v'ja#w'ja#y'ja#{'ja#|'ja$P'ja(b'ja(s'ja(z'ja!]'ja!^'ja~O!Q*PO'z*QOP'laR'la['laj'lan'lar'la!S'la!l'la!p'la#R'la#o'la#p'la#q'la#r'la#s'la#t'la#u'la#v'la#w'la#y'la#{'la#|'la$P'la(b'la(s'la(z'la({'la!]'la!^'la~O(z$}OP%biR%bi[%bij%bin%bir%bi!Q%bi!S%bi!l%bi!p%bi#R%bi#o%bi#p%bi#q%bi#r%bi#s%bi#t%bi#u%bi#v%bi#w%bi#y%bi#{%bi#|%bi$P%bi'z%bi(b%bi(s%bi({%bi!]%bi!^%bi~O({%POP%diR%di[%dij%din%dir%di!Q%di!S%di!l%di!p%di#R%di#o%di#p%di#q%di#r%di#s%di#t%di#u%di#v%di#w%di#y%di#{%di#|%di$P%di'z%di(b%di(s%di(z%di!]%di!^%di~O$P$py!]$py!^$py~P#BwO$P#cy!]#cy!^#cy~P#BwO!g#vO!]'fq!k'fq~O!]/rO!k)Py~O!Y'hq!]'hq~P#/sOr;OO!g#vO(s'qO~O[;SO!Y;RO~P#/sO!Y;RO~Og(`!R!](`!R~P!1WOa%]y!_%]y'{%]y!]%]y~P#/sO!]1VO!^)Yy~O!]5wO!^)Vq~O(U;ZO~O!_1qO%j;^O~O!k;aO~O%j;fO~P&8tOP$}qR$}q[$}qj$}qr$}q!S$}q!l$}q!p$}q#R$}q#o$}q#p$}q#q$}q#r$}q#s$}q#t$}q#u$}q#v$}q#w$}q#y$}q#{$}q#|$}q$P$}q(b$}q(s$}q!]$}q!^$}q~P''eO!Q*PO'z*QO({%POP'kaR'ka['kaj'kan'kar'ka!S'ka!l'ka!p'ka#R'ka#o'ka#p'ka#q'ka#r'ka#s'ka#t'ka#u'ka#v'ka#w'ka#y'ka#{'ka#|'ka$P'ka(b'ka(s'ka(z'ka!]'ka!^'ka~O!Q*PO'z*QOP'maR'ma['maj'man'mar'ma!S'ma!l'ma!p'ma#R'ma#o'ma#p'ma#q'ma#r'ma#s'ma#t'ma#u'ma#v'ma#w'ma#y'ma#{'ma#|'ma$P'ma(b'ma(s'ma(z'ma({'ma!]'ma!^'ma~OP%PqR%Pq[%Pqj%Pqr%Pq!S%Pq!l%Pq!p%Pq#R%Pq#o%Pq#p%Pq#q%Pq#r%Pq#s%Pq#t%Pq#u%Pq#v%Pq#w%Pq#y%Pq#{%Pq#|%Pq$P%Pq(b%Pq(s%Pq!]%Pq!^%Pq~P''eOg%f!Z!]%f!Z#`%f!Z$P%f!Z~P!1WO!Y;jO~P#/sOr;kO!g#vO(s'qO~O[;mO!Y;jO~P#/sO!]'qq!^'qq~P#BwO!]#h!Z!^#h!Z~P#BwO#l%f!ZP%f!ZR%f!Z[%f!Za%f!Zj%f!Zr%f!Z!S%f!Z!]%f!Z!l%f!Z!p%f!Z#R%f!Z#o%f!Z#p%f!Z#q%f!Z#r%f!Z#s%f!Z#t%f!Z#u%f!Z#v%f!Z#w%f!Z#y%f!Z#{%f!Z#|%f!Z'{%f!Z(b%f!Z(s%f!Z!k%f!Z!Y%f!Z'x%f!Z#`%f!Zv%f!Z!_%f!Z%j%f!Z!g%f!Z~P#/sOr;vO!g#vO(s'qO~O!Y;wO~P#/sOr<OO!g#vO(s'qO~O!Y<PO~P#/sOP%f!ZR%f!Z[%f!Zj%f!Zr%f!Z!S%f!Z!l%f!Z!p%f!Z#R%f!Z#o%f!Z#p%f!Z#q%f!Z#r%f!Z#s%f!Z#t%f!Z#u%f!Z#v%f!Z#w%f!Z#y%f!Z#{%f!Z#|%f!Z$P%f!Z(b%f!Z(s%f!Z!]%f!Z!^%f!Z~P''eOr<SO!g#vO(s'qO~Ov(gX~P1qO!Q%rO~P!)[O(V!lO~P!)[O!YfX!]fX#`fX~P%2^OP]XR]X[]Xj]Xr]X!Q]X!S]X!]]X!]fX!l]X!p]X#R]X#S]X#`]X#`fX#lfX#o]X#p]X#q]X#r]X#s]X#t]X#u]X#v]X#w]X#y]X#{]X#|]X$R]X(b]X(s]X(z]X({]X~O!gfX!k]X!kfX(sfX~P'LcOP<WOQ<WOSfOd>SOe!iOpkOr<WOskOtkOzkO|<WO!O<WO!SWO!WkO!XkO!_XO!i<ZO!lZO!o<WO!p<WO!q<WO!s<[O!u<_O!x!hO$X!kO$o>QO(U)^O(WTO(ZUO(bVO(p[O~O!]<kO!^$ra~Oh%VOp%WOr%XOs$tOt$tOz%YO|%ZO!O<vO!S${O!_$|O!i>XO!l$xO#k<|O$X%`O$u<xO$w<zO$z%aO(U(wO(WTO(ZUO(b$uO(z$}O({%PO~Ol)eO~P(#XOr!eX(s!eX~P#!nO!^]X!^fX~P'LcO!YfX!Y${X!]fX!]${X#`fX~P!0SO#l<`O~O!g#vO#l<`O~O#`<pO~Oj<dO~O#`=PO!](xX!^(xX~O#`<pO!](vX!^(vX~O#l=QO~Og=SO~P!1WO#l=YO~O#l=ZO~Og=SO(U&ZO~O!g#vO#l=[O~O!g#vO#l=QO~O$P=]O~P#BwO#l=^O~O#l=_O~O#l=dO~O#l=eO~O#l=fO~O#l=gO~O$P=hO~P!1WO$P=iO~P!1WOl=tO~P7eOk#S#T#U#W#X#[#j#k#v$o$u$w$z%^%_%i%j%k%r%t%w%x%z%|~(PT#p!X'}(V#qs#o#rr!Q(O$^(U$`(f~",
	goto: "$9_)^PPPPPP)_PP)bP)sP+X/^PPPP6lPP7SPP=PPPP@sPA]PA]PPPA]PCePA]PA]PA]PCiPCnPD]PIVPPPIZPPPPIZL^PPPLdMUPIZPIZPP! dIZPPPIZPIZP!#kIZP!'R!(W!(aP!)T!)X!)T!,fPPPPPPP!-V!(WPP!-g!/XP!2hIZIZ!2m!5y!:g!:g!>f!>nPPP!>tIZPPPPPPPPP!BTP!CbPPIZ!DsPIZPIZIZIZIZIZPIZ!FVP!IaP!LgP!Lk!Lu!Ly!LyP!I^P!L}!L}P#!TP#!XIZPIZ#!_#%dCiA]PA]PA]A]P#&qA]A]#)TA]#+{A]#.XA]A]#.w#1]#1]#1b#1k#1]#1vPP#1]PA]#2`A]#6_A]A]6lPPP#:dPPP#:}#:}P#:}P#;e#:}PP#;kP#;bP#;b#<O#;b#<j#<p#<s)bP#<v)bP#=P#=P#=PP)bP)bP)bP)bPP)bP#=V#=YP#=Y)bP#=^P#=aP)bP)bP)bP)bP)bP)b)bPP#=g#=m#=x#>O#>U#>[#>b#>p#>v#?Q#?W#?b#?h#?x#@O#@p#AS#AY#A`#An#BT#Cx#DW#D_#Ey#FX#Gy#HX#H_#He#Hk#Hu#H{#IR#I]#Io#IuPPPPPPPPPPP#I{PPPPPPP#Jp#M}$ g$ n$ vPPP$'bP$'k$*d$0}$1Q$1T$2S$2V$2^$2fP$2l$2oP$3]$3a$4X$5g$5l$6SPP$6X$6_$6c$6f$6j$6n$7j$8R$8j$8n$8q$8t$9O$9R$9V$9ZR!|RoqOXst!Z#d%m&r&t&u&w,u,z2^2aY!vQ'a-g1q5}Q%tvQ%|yQ&T|Q&j!VS'W!e-^Q'g!iS'm!r!yU*l$|*[*pQ+q%}S,O&V&WQ,f&dQ-e'`Q-o'hQ-w'nQ0^*rQ1d,QQ1{,gR<}<[%SdOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_,r,u,z-k-s.R.X.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3n4|6V6g6h6k7O8v9V9aS#q]<X!r)`$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TU+Q%]<u<vQ+v&PQ,h&gQ,o&oQ0z+iQ1P+kQ1[+wQ2T,mQ3b.iQ5b1OQ5h1VQ6^1|Q7[3fQ8b5iR9g7^'QkOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>T!S!nQ!r!v!y!z$|'W'`'a'm'n'o*l*p*r*s-^-e-g-w0^0a1q5}6P%[$ti#v$b$c$d$x${%O%Q%^%_%c)z*S*U*W*Z*b*h*x*y+h+k,U,X.h/R/f/o/z/{/}0b0d0k0l0q1h1k1s3e4`4a4l4q5S5^5a6U7Y7x8S8X8^8s9d9r9{:R:b:t;S;^;f;m<n<o<q<r<s<t<w<x<y<z<{<|=T=U=V=W=Y=Z=^=_=`=a=b=c=d=e=h=i>Q>Y>Z>^>_Q&X|S'U!e*[S']%i-bQ+v&PQ,R&WQ,h&gQ0p+TQ1[+wQ1a+}Q2S,lQ2T,mQ5h1VQ5q1cQ6^1|Q6a2OQ6b2RQ8b5iQ8e5nQ9O6dQ:Z8fQ:h8{R;X:[rnOXst!V!Z#d%m&i&r&t&u&w,u,z2^2aR,j&k&z^OPXYstuvwz!Z!`!g!j!o#S#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'c's(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>S>T[#]WZ#W#Z'X(U!b%jm#h#i#l$x%e%h(_(i(j(k*Z*_*c+[+^+`,q-W.V.].^._.a/o/r2f3^3_4c6t7VQ%wxQ%{yW&Q|&V&W,QQ&_!TQ'd!hQ'f!iQ(r#sS+p%|%}Q+t&PQ,a&bQ,e&dS-n'g'hQ.k(sQ1T+qQ1Z+wQ1]+xQ1`+|Q1v,bS1z,f,gQ3O-oQ5g1VQ5k1YQ5p1bQ6]1{Q8a5iQ8d5mQ8h5rQ:V8`R;V:W!U$zi$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Z!^%yy!i!u%{%|%}'V'f'g'h'l'v*k+p+q-Z-n-o-v0T0W1T2w3O3V4t4u4x8P9}Q+j%wQ,V&[Q,Y&]Q,d&dQ.j(rQ1u,aU1y,e,f,gQ3g.kQ6W1vS6[1z1{Q8z6]#f>U#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_o>V<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=iW%Ti%V*z>QS&[!Q&iQ&]!RQ&^!SU+O%[%d=tR,T&Y%]%Si#v$b$c$d$x${%O%Q%^%_%c)z*S*U*W*Z*b*h*x*y+h+k,U,X.h/R/f/o/z/{/}0b0d0k0l0q1h1k1s3e4`4a4l4q5S5^5a6U7Y7x8S8X8^8s9d9r9{:R:b:t;S;^;f;m<n<o<q<r<s<t<w<x<y<z<{<|=T=U=V=W=Y=Z=^=_=`=a=b=c=d=e=h=i>Q>Y>Z>^>_T){$u)|V+Q%]<u<vW']!e%i*[-bS)O#y#zQ+e%rQ+{&SS.d(n(oQ1l,ZQ5V0mR8k5w'QkOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>T$i$^c#Y#e%q%s%u(T(Z(u(z)S)T)U)V)W)X)Y)Z)[)])_)a)c)h)r+f+z-[-z.P.U.W.u.x.|/O/P/Q/d0r2o2t3Q3X3m3r3s3t3u3v3w3x3y3z3{3|3}4O4R4S4Z5Z5e6w6}7S7c7d7m7n8m9Z9_9i9o9p:q;Y;b<Y=wT#TV#U'RkOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TQ'Y!eR2r-^!W!nQ!e!r!v!y!z$|'W'`'a'm'n'o*[*l*p*r*s-^-e-g-w0^0a1q5}6PR1n,]nqOXst!Z#d%m&r&t&u&w,u,z2^2aQ&y!^Q'w!xS(t#u<`Q+n%zQ,_&_Q,`&aQ-l'eQ-y'pS.t(y=QS0s+Y=[Q1R+oQ1p,^Q2e,|Q2g,}Q2n-XQ2|-mQ3P-qS5[0t=fQ5c1SS5f1U=gQ6v2pQ6z2}Q7P3UQ8_5dQ9[6xQ9]6{Q9`7QR:n9X$d$]c#Y#e%s%u(T(Z(u(z)S)T)U)V)W)X)Y)Z)[)])_)a)c)h)r+f+z-[-z.P.U.W.u.x.|/P/Q/d0r2o2t3Q3X3m3r3s3t3u3v3w3x3y3z3{3|3}4O4R4S4Z5Z5e6w6}7S7c7d7m7n8m9Z9_9i9o9p:q;Y;b<Y=wS(p#p'jQ)Q#zS+d%q/OS.e(o(qR3`.f'QkOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TS#q]<XQ&t!XQ&u!YQ&w![Q&x!]R2],xQ'b!hQ+g%wQ-j'dS.g(r+jQ2z-iW3d.j.k0y0{Q6y2{W7W3a3c3g5`U9c7X7Z7]U:s9e9f9hS;d:r:uQ;r;eR;z;sU!wQ'a-gT5{1q5}!Q_OXZ`st!V!Z#d#h%e%m&i&k&r&t&u&w(k,u,z.^2^2a]!pQ!r'a-g1q5}T#q]<X%^{OPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&o&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9aS)O#y#zS.d(n(o!s=m$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TU$fd)`,oS(q#p'jU*w%R(x4QU0o+P.p7iQ5`0zQ7X3bQ9f7[R:u9gm!tQ!r!v!y!z'a'm'n'o-g-w1q5}6PQ'u!uS(g#g2WS-u'l'xQ/u*^Q0T*kQ3W-xQ4h/vQ4t0VQ4u0WQ4z0`Q7t4bS8P4v4xS8T4{4}Q9t7uQ9x7{Q9}8QQ:S8VS:}9y9zS;i;O;RS;u;j;kS;};v;wS<R<O<PR<U<SQ#wbQ't!uS(f#g2WS(h#m+XQ+Z%fQ+l%xQ+r&OU-t'l'u'xQ.Y(gU/t*^*a/yQ0U*kQ0X*mQ1Q+mQ1w,cS3T-u-xQ3].bS4g/u/vQ4p0RS4s0T0`Q4w0YQ6Y1xQ7R3WS7s4b4dQ7w4hU8O4t4z4}Q8R4yQ8x6ZS9s7t7uQ9w7{Q:P8TQ:Q8UQ:e8yQ:{9tS:|9x9zQ;U:SQ;`:fS;h:};RS;t;i;jS;|;u;wS<Q;}<PQ<T<RQ<V<UQ=p=kQ=|=uR=}=vV!wQ'a-g%^aOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&o&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9aS#wz!j!r=j$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TR=p>S%^bOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&o&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9aQ%fj!^%xy!i!u%{%|%}'V'f'g'h'l'v*k+p+q-Z-n-o-v0T0W1T2w3O3V4t4u4x8P9}S&Oz!jQ+m%yQ,c&dW1x,d,e,f,gU6Z1y1z1{S8y6[6]Q:f8z!r=k$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TQ=u>RR=v>S%QeOPXYstuvw!Z!`!g!o#S#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&r&t&u&w&{'T'c's(W(^(e(y({)P*O*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9aY#bWZ#W#Z(U!b%jm#h#i#l$x%e%h(_(i(j(k*Z*_*c+[+^+`,q-W.V.].^._.a/o/r2f3^3_4c6t7VQ,p&o!p=l$Z$n)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TR=o'XU'^!e%i*[R2u-bX'[!e%i*[-b%SdOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_,r,u,z-k-s.R.X.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3n4|6V6g6h6k7O8v9V9a!r)`$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TQ,o&oQ0z+iQ3b.iQ7[3fR9g7^!b$Tc#Y%q(T(Z(u(z)[)])a)h+z-z.P.U.W.u.x/d0r3Q3X3m3}5Z5e6}7S7c9_:q<Y!P<f)_)r-[/O2o2t3r3{3|4R4Z6w7d7m7n8m9Z9i9o9p;Y;b=w!f$Vc#Y%q(T(Z(u(z)X)Y)[)])a)h+z-z.P.U.W.u.x/d0r3Q3X3m3}5Z5e6}7S7c9_:q<Y!T<h)_)r-[/O2o2t3r3x3y3{3|4R4Z6w7d7m7n8m9Z9i9o9p;Y;b=w!^$Zc#Y%q(T(Z(u(z)a)h+z-z.P.U.W.u.x/d0r3Q3X3m3}5Z5e6}7S7c9_:q<YQ4a/mz>T)_)r-[/O2o2t3r4R4Z6w7d7m7n8m9Z9i9o9p;Y;b=wQ>Y>[R>Z>]'QkOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TS$oh$pR4W/W'XgOPWXYZhstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n$p%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/W/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TT$kf$qQ$ifS)k$l)oR)w$qT$jf$qT)m$l)o'XhOPWXYZhstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n$p%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/W/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TT$oh$pQ$rhR)v$p%^jOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&o&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9a!s>R$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>T#glOPXZst!Z!`!o#S#d#o#{$n%m&k&n&o&r&t&u&w&{'T'c)P)t*j+_+i,r,u,z-k.i/X/p0_0n1t2U2V2X2Z2^2a2c3f4V4|6V6g6h6k7^8v9V!U%Ri$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Z#f(x#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_Q+U%aQ/e*Po4Q<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=i!U$yi$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>ZQ*d$zU*m$|*[*pQ+V%bQ0Y*n#f=r#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_n=s<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=iQ=x>UQ=y>VQ=z>WR={>X!U%Ri$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Z#f(x#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_o4Q<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=inoOXst!Z#d%m&r&t&u&w,u,z2^2aS*g${*ZQ-T'OQ-U'QR4k/{%[%Si#v$b$c$d$x${%O%Q%^%_%c)z*S*U*W*Z*b*h*x*y+h+k,U,X.h/R/f/o/z/{/}0b0d0k0l0q1h1k1s3e4`4a4l4q5S5^5a6U7Y7x8S8X8^8s9d9r9{:R:b:t;S;^;f;m<n<o<q<r<s<t<w<x<y<z<{<|=T=U=V=W=Y=Z=^=_=`=a=b=c=d=e=h=i>Q>Y>Z>^>_Q,W&]Q1j,YQ5u1iR8j5vV*o$|*[*pU*o$|*[*pT5|1q5}S0R*j/pQ4y0_T8U4|:_Q+l%xQ0X*mQ1Q+mQ1w,cQ6Y1xQ8x6ZQ:e8yR;`:f!U%Oi$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Zx*S$v)f*T*v+W/x0f0g4T4i5T5U5Y7r8W:T:z=q>O>PS0b*u0c#f<q#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_n<r<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=i!d=T(v)d*]*f.l.o.s/a/m0O0x1g3j4^4j4n5t7_7b7y7|8Z8]9v:O:U;P;T;g;l;x>[>]`=U4P7e7h7l9j:v:y;{S=`.n3kT=a7g9m!U%Qi$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Z|*U$v)f*V*u+W/i/x0f0g4T4i5O5T5U5Y7r8W:T:z=q>O>PS0d*v0e#f<s#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_n<t<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=i!h=V(v)d*]*f.m.n.s/a/m0O0x1g3h3j4^4j4n5t7_7`7b7y7|8Z8]9v:O:U;P;T;g;l;x>[>]d=W4P7f7g7l9j9k:v:w:y;{S=b.o3lT=c7h9nrnOXst!V!Z#d%m&i&r&t&u&w,u,z2^2aQ&f!UR,r&ornOXst!V!Z#d%m&i&r&t&u&w,u,z2^2aR&f!UQ,[&^R1f,TsnOXst!V!Z#d%m&i&r&t&u&w,u,z2^2aQ1r,aS6T1u1vU8r6R6S6WS:a8t8uS;[:`:cQ;o;]R;y;pQ&m!VR,k&iR6a2OR:h8{W&Q|&V&W,QR1]+xQ&r!WR,u&sR,{&xT2_,z2aR-P&yQ-O&yR2h-PQ'z!{R-{'zSsOtQ#dXT%ps#dQ#OTR'|#OQ#RUR(O#RQ)|$uR/b)|Q#UVR(R#UQ#XWU(X#X(Y.SQ(Y#YR.S(ZQ-_'YR2s-_Q.w(zS3o.w3pR3p.xQ-g'aR2x-gY!rQ'a-g1q5}R'k!rQ/S)fR4U/SU#_W%h*ZU(`#_(a.TQ(a#`R.T([Q-c'^R2v-ct`OXst!V!Z#d%m&i&k&r&t&u&w,u,z2^2aS#hZ%eU#r`#h.^R.^(kQ(l#jQ.Z(hW.c(l.Z3Z7TQ3Z.[R7T3[Q)o$lR/Y)oQ$phR)u$pQ$`cU)b$`.O<lQ.O<YR<l)rQ/s*^W4e/s4f7v9uU4f/t/u/vS7v4g4hR9u7w$e*R$v(v)d)f*]*f*u*v+R+S+W.n.o.q.r.s/a/i/k/m/x0O0f0g0x1g3h3i3j4P4T4^4i4j4n5O5Q5T5U5Y5t7_7`7a7b7g7h7j7k7l7r7y7|8W8Z8]9j9k9l9v:O:T:U:v:w:x:y:z;P;T;g;l;x;{=q>O>P>[>]Q/|*fU4m/|4o7zQ4o0OR7z4nS*p$|*[R0[*px*T$v)f*u*v+W/x0f0g4T4i5T5U5Y7r8W:T:z=q>O>P!d.l(v)d*]*f.n.o.s/a/m0O0x1g3j4^4j4n5t7_7b7y7|8Z8]9v:O:U;P;T;g;l;x>[>]U/j*T.l7ea7e4P7g7h7l9j:v:y;{Q0c*uQ3k.nU5P0c3k9mR9m7g|*V$v)f*u*v+W/i/x0f0g4T4i5O5T5U5Y7r8W:T:z=q>O>P!h.m(v)d*]*f.n.o.s/a/m0O0x1g3h3j4^4j4n5t7_7`7b7y7|8Z8]9v:O:U;P;T;g;l;x>[>]U/l*V.m7fe7f4P7g7h7l9j9k:v:w:y;{Q0e*vQ3l.oU5R0e3l9nR9n7hQ*{%UR0i*{Q5_0xR8[5_Q+a%kR0w+aQ5x1lS8l5x:^R:^8mQ,^&_R1o,^Q5}1qR8o5}Q1},hS6_1}8|R8|6aQ1W+tW5j1W5l8c:XQ5l1ZQ8c5kR:X8dQ+y&QR1^+yQ2a,zR6o2aYrOXst#dQ&v!ZQ+c%mQ,t&rQ,v&tQ,w&uQ,y&wQ2[,uS2_,z2aR6n2^Q%opQ&z!_Q&}!aQ'P!bQ'R!cQ'r!uQ+b%lQ+n%zQ,S&XQ,j&mQ-R&|W-r'l't'u'xQ-y'pQ0Z*oQ1R+oQ1e,RS2Q,k,nQ2i-QQ2j-TQ2k-UQ3P-qW3R-t-u-x-zQ5c1SQ5o1aQ5s1gQ6X1wQ6c2SQ6m2]U6|3Q3T3WQ7P3UQ8_5dQ8g5qQ8i5tQ8n5|Q8w6YQ8}6bS9^6}7RQ9`7QQ:Y8eQ:d8xQ:i9OQ:p9_Q;W:ZQ;_:eQ;c:qQ;n;XR;q;`Q%zyQ'e!iQ'p!uU+o%{%|%}Q-X'VU-m'f'g'hS-q'l'vQ0S*kS1S+p+qQ2p-ZS2}-n-oQ3U-vS4r0T0WQ5d1TQ6x2wQ6{3OQ7Q3VU7}4t4u4xQ9|8PR;Q9}S$wi>QR*|%VU%Ui%V>QR0h*zQ$viS(v#v+kS)d$b$cQ)f$dQ*]$xS*f${*ZQ*u%OQ*v%QQ+R%^Q+S%_Q+W%cQ.n<qQ.o<sQ.q<wQ.r<yQ.s<{Q/a)zQ/i*SQ/k*UQ/m*WQ/x*bS0O*h/oQ0f*xQ0g*yl0x+h,X.h1k1s3e6U7Y8s9d:b:t;^;fQ1g,UQ3h=TQ3i=VQ3j=YS4P<n<oQ4T/RS4^/f4`Q4i/zQ4j/{Q4n/}Q5O0bQ5Q0dQ5T0kQ5U0lQ5Y0qQ5t1hQ7_=^Q7`=`Q7a=bQ7b=dQ7g<rQ7h<tQ7j<xQ7k<zQ7l<|Q7r4aQ7y4lQ7|4qQ8W5SQ8Z5^Q8]5aQ9j=ZQ9k=UQ9l=WQ9v7xQ:O8SQ:T8XQ:U8^Q:v=_Q:w=aQ:x=cQ:y=eQ:z9rQ;P9{Q;T:RQ;g=hQ;l;SQ;x;mQ;{=iQ=q>QQ>O>YQ>P>ZQ>[>^R>]>_Q+P%]Q.p<uR7i<vnpOXst!Z#d%m&r&t&u&w,u,z2^2aQ!fPS#fZ#oQ&|!`W'i!o*j0_4|Q(Q#SQ)R#{Q)s$nS,n&k&nQ,s&oQ-Q&{S-V'T/pQ-i'cQ.z)PQ/^)tQ0u+_Q0{+iQ2Y,rQ2{-kQ3c.iQ4Y/XQ5W0nQ6S1tQ6e2UQ6f2VQ6j2XQ6l2ZQ6q2cQ7]3fQ7o4VQ8u6VQ9R6gQ9S6hQ9U6kQ9h7^Q:c8vR:m9V#[cOPXZst!Z!`!o#d#o#{%m&k&n&o&r&t&u&w&{'T'c)P*j+_+i,r,u,z-k.i/p0_0n1t2U2V2X2Z2^2a2c3f4|6V6g6h6k7^8v9VQ#YWQ#eYQ%quQ%svS%uw!gS(T#W(WQ(Z#ZQ(u#uQ(z#xQ)S$OQ)T$PQ)U$QQ)V$RQ)W$SQ)X$TQ)Y$UQ)Z$VQ)[$WQ)]$XQ)_$ZQ)a$_Q)c$aQ)h$eW)r$n)t/X4VQ+f%tQ+z&RS-['X2qQ-z'sS.P(U.RQ.U(^Q.W(eQ.u(yQ.x({Q.|<WQ/O<ZQ/P<[Q/Q<_Q/d*OQ0r+YQ2o-YQ2t-aQ3Q-sQ3X.XQ3m.vQ3r<`Q3s<aQ3t<bQ3u<cQ3v<dQ3w<eQ3x<fQ3y<gQ3z<hQ3{<iQ3|<jQ3}.}Q4O<mQ4R<pQ4S<}Q4Z<kQ5Z0tQ5e1UQ6w=PQ6}3SQ7S3YQ7c3nQ7d=QQ7m=SQ7n=[Q8m5yQ9Z6uQ9_7OQ9i=]Q9o=fQ9p=gQ:q9aQ;Y:]Q;b:oQ<Y#SR=w>TR#[WR'Z!el!tQ!r!v!y!z'a'm'n'o-g-w1q5}6PS'V!e-^U*k$|*[*pS-Z'W'`S0W*l*rQ0`*sQ2w-eQ4x0^R4}0aR(|#xQ!fQT-f'a-g]!qQ!r'a-g1q5}Q#p]R'j<XR)g$dY!uQ'a-g1q5}Q'l!rS'v!v!yS'x!z6PS-v'm'nQ-x'oR3V-wT#kZ%eS#jZ%eS%km,qU(h#h#i#lS.[(i(jQ.`(kQ0v+`Q3[.]U3].^._.aS7U3^3_R9b7Vd#^W#W#Z%h(U(_*Z+[.V/or#gZm#h#i#l%e(i(j(k+`.].^._.a3^3_7VS*^$x*cQ/v*_Q2W,qQ2m-WQ4b/rQ6s2fQ7u4cQ9Y6tT=n'X+^V#aW%h*ZU#`W%h*ZS(V#W(_U([#Z+[/oS-]'X+^T.Q(U.VV'_!e%i*[Q$lfR)y$qT)n$l)oR4X/WT*`$x*cT*i${*ZQ0y+hQ1i,XQ3a.hQ5v1kQ6R1sQ7Z3eQ8t6UQ9e7YQ:`8sQ:r9dQ;]:bQ;e:tQ;p;^R;s;fnqOXst!Z#d%m&r&t&u&w,u,z2^2aQ&l!VR,j&itmOXst!U!V!Z#d%m&i&r&t&u&w,u,z2^2aR,q&oT%lm,qR1m,ZR,i&gQ&U|S,P&V&WR1`,QR+u&PT&p!W&sT&q!W&sT2`,z2a",
	nodeNames: "⚠ ArithOp ArithOp ?. JSXStartTag LineComment BlockComment Script Hashbang ExportDeclaration export Star as VariableName String Escape from ; default FunctionDeclaration async function VariableDefinition > < TypeParamList in out const TypeDefinition extends ThisType this LiteralType ArithOp Number BooleanLiteral TemplateType InterpolationEnd Interpolation InterpolationStart NullType null VoidType void TypeofType typeof MemberExpression . PropertyName [ TemplateString Escape Interpolation super RegExp ] ArrayExpression Spread , } { ObjectExpression Property async get set PropertyDefinition Block : NewTarget new NewExpression ) ( ArgList UnaryExpression delete LogicOp BitOp YieldExpression yield AwaitExpression await ParenthesizedExpression ClassExpression class ClassBody MethodDeclaration Decorator @ MemberExpression PrivatePropertyName CallExpression TypeArgList CompareOp < declare Privacy static abstract override PrivatePropertyDefinition PropertyDeclaration readonly accessor Optional TypeAnnotation Equals StaticBlock FunctionExpression ArrowFunction ParamList ParamList ArrayPattern ObjectPattern PatternProperty VariableDefinition Privacy readonly Arrow MemberExpression BinaryExpression ArithOp ArithOp ArithOp ArithOp BitOp CompareOp instanceof satisfies CompareOp BitOp BitOp BitOp LogicOp LogicOp ConditionalExpression LogicOp LogicOp AssignmentExpression UpdateOp PostfixExpression CallExpression InstantiationExpression TaggedTemplateExpression DynamicImport import ImportMeta JSXElement JSXSelfCloseEndTag JSXSelfClosingTag JSXIdentifier JSXBuiltin JSXIdentifier JSXNamespacedName JSXMemberExpression JSXSpreadAttribute JSXAttribute JSXAttributeValue JSXEscape JSXEndTag JSXOpenTag JSXFragmentTag JSXText JSXEscape JSXStartCloseTag JSXCloseTag PrefixCast < ArrowFunction TypeParamList SequenceExpression InstantiationExpression KeyofType keyof UniqueType unique ImportType InferredType infer TypeName ParenthesizedType FunctionSignature ParamList NewSignature IndexedType TupleType Label ArrayType ReadonlyType ObjectType MethodType PropertyType IndexSignature PropertyDefinition CallSignature TypePredicate asserts is NewSignature new UnionType LogicOp IntersectionType LogicOp ConditionalType ParameterizedType ClassDeclaration abstract implements type VariableDeclaration let var using TypeAliasDeclaration InterfaceDeclaration interface EnumDeclaration enum EnumBody NamespaceDeclaration namespace module AmbientDeclaration declare GlobalDeclaration global ClassDeclaration ClassBody AmbientFunctionDeclaration ExportGroup VariableName VariableName ImportDeclaration defer ImportGroup ForStatement for ForSpec ForInSpec ForOfSpec of WhileStatement while WithStatement with DoStatement do IfStatement if else SwitchStatement switch SwitchBody CaseLabel case DefaultLabel TryStatement try CatchClause catch FinallyClause finally ReturnStatement return ThrowStatement throw BreakStatement break ContinueStatement continue DebuggerStatement debugger LabeledStatement ExpressionStatement SingleExpression SingleClassItem",
	maxTerm: 381,
	context: trackNewline,
	nodeProps: [
		[
			"isolate",
			-8,
			5,
			6,
			14,
			37,
			39,
			51,
			53,
			55,
			""
		],
		[
			"group",
			-26,
			9,
			17,
			19,
			68,
			208,
			212,
			216,
			217,
			219,
			222,
			225,
			235,
			238,
			244,
			246,
			248,
			250,
			253,
			259,
			265,
			267,
			269,
			271,
			273,
			275,
			276,
			"Statement",
			-34,
			13,
			14,
			32,
			35,
			36,
			42,
			51,
			54,
			55,
			57,
			62,
			70,
			72,
			76,
			80,
			82,
			84,
			85,
			110,
			111,
			121,
			122,
			137,
			140,
			142,
			143,
			144,
			145,
			146,
			148,
			149,
			168,
			170,
			172,
			"Expression",
			-23,
			31,
			33,
			37,
			41,
			43,
			45,
			174,
			176,
			178,
			179,
			181,
			182,
			183,
			185,
			186,
			187,
			189,
			190,
			191,
			202,
			204,
			206,
			207,
			"Type",
			-3,
			88,
			103,
			109,
			"ClassItem"
		],
		[
			"openedBy",
			23,
			"<",
			38,
			"InterpolationStart",
			56,
			"[",
			60,
			"{",
			73,
			"(",
			161,
			"JSXStartCloseTag"
		],
		[
			"closedBy",
			-2,
			24,
			169,
			">",
			40,
			"InterpolationEnd",
			50,
			"]",
			61,
			"}",
			74,
			")",
			166,
			"JSXEndTag"
		]
	],
	propSources: [jsHighlight],
	skippedNodes: [
		0,
		5,
		6,
		279
	],
	repeatNodeCount: 37,
	tokenData: "$Fq07[R!bOX%ZXY+gYZ-yZ[+g[]%Z]^.c^p%Zpq+gqr/mrs3cst:_tuEruvJSvwLkwx! Yxy!'iyz!(sz{!)}{|!,q|}!.O}!O!,q!O!P!/Y!P!Q!9j!Q!R#:O!R![#<_![!]#I_!]!^#Jk!^!_#Ku!_!`$![!`!a$$v!a!b$*T!b!c$,r!c!}Er!}#O$-|#O#P$/W#P#Q$4o#Q#R$5y#R#SEr#S#T$7W#T#o$8b#o#p$<r#p#q$=h#q#r$>x#r#s$@U#s$f%Z$f$g+g$g#BYEr#BY#BZ$A`#BZ$ISEr$IS$I_$A`$I_$I|Er$I|$I}$Dk$I}$JO$Dk$JO$JTEr$JT$JU$A`$JU$KVEr$KV$KW$A`$KW&FUEr&FU&FV$A`&FV;'SEr;'S;=`I|<%l?HTEr?HT?HU$A`?HUOEr(n%d_$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z&j&hT$j&jO!^&c!_#o&c#p;'S&c;'S;=`&w<%lO&c&j&zP;=`<%l&c'|'U]$j&j([!bOY&}YZ&cZw&}wx&cx!^&}!^!_'}!_#O&}#O#P&c#P#o&}#o#p'}#p;'S&};'S;=`(l<%lO&}!b(SU([!bOY'}Zw'}x#O'}#P;'S'};'S;=`(f<%lO'}!b(iP;=`<%l'}'|(oP;=`<%l&}'[(y]$j&j(XpOY(rYZ&cZr(rrs&cs!^(r!^!_)r!_#O(r#O#P&c#P#o(r#o#p)r#p;'S(r;'S;=`*a<%lO(rp)wU(XpOY)rZr)rs#O)r#P;'S)r;'S;=`*Z<%lO)rp*^P;=`<%l)r'[*dP;=`<%l(r#S*nX(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g#S+^P;=`<%l*g(n+dP;=`<%l%Z07[+rq$j&j(Xp([!b'}0/lOX%ZXY+gYZ&cZ[+g[p%Zpq+gqr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p$f%Z$f$g+g$g#BY%Z#BY#BZ+g#BZ$IS%Z$IS$I_+g$I_$JT%Z$JT$JU+g$JU$KV%Z$KV$KW+g$KW&FU%Z&FU&FV+g&FV;'S%Z;'S;=`+a<%l?HT%Z?HT?HU+g?HUO%Z07[.ST(Y#S$j&j(O0/lO!^&c!_#o&c#p;'S&c;'S;=`&w<%lO&c07[.n_$j&j(Xp([!b(O0/lOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z)3p/x`$j&j!p),Q(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`0z!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW1V`#w(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`2X!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW2d_#w(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'At3l_(W':f$j&j([!bOY4kYZ5qZr4krs7nsw4kwx5qx!^4k!^!_8p!_#O4k#O#P5q#P#o4k#o#p8p#p;'S4k;'S;=`:X<%lO4k(^4r_$j&j([!bOY4kYZ5qZr4krs7nsw4kwx5qx!^4k!^!_8p!_#O4k#O#P5q#P#o4k#o#p8p#p;'S4k;'S;=`:X<%lO4k&z5vX$j&jOr5qrs6cs!^5q!^!_6y!_#o5q#o#p6y#p;'S5q;'S;=`7h<%lO5q&z6jT$e`$j&jO!^&c!_#o&c#p;'S&c;'S;=`&w<%lO&c`6|TOr6yrs7]s;'S6y;'S;=`7b<%lO6y`7bO$e``7eP;=`<%l6y&z7kP;=`<%l5q(^7w]$e`$j&j([!bOY&}YZ&cZw&}wx&cx!^&}!^!_'}!_#O&}#O#P&c#P#o&}#o#p'}#p;'S&};'S;=`(l<%lO&}!r8uZ([!bOY8pYZ6yZr8prs9hsw8pwx6yx#O8p#O#P6y#P;'S8p;'S;=`:R<%lO8p!r9oU$e`([!bOY'}Zw'}x#O'}#P;'S'};'S;=`(f<%lO'}!r:UP;=`<%l8p(^:[P;=`<%l4k%9[:hh$j&j(Xp([!bOY%ZYZ&cZq%Zqr<Srs&}st%ZtuCruw%Zwx(rx!^%Z!^!_*g!_!c%Z!c!}Cr!}#O%Z#O#P&c#P#R%Z#R#SCr#S#T%Z#T#oCr#o#p*g#p$g%Z$g;'SCr;'S;=`El<%lOCr(r<__WS$j&j(Xp([!bOY<SYZ&cZr<Srs=^sw<Swx@nx!^<S!^!_Bm!_#O<S#O#P>`#P#o<S#o#pBm#p;'S<S;'S;=`Cl<%lO<S(Q=g]WS$j&j([!bOY=^YZ&cZw=^wx>`x!^=^!^!_?q!_#O=^#O#P>`#P#o=^#o#p?q#p;'S=^;'S;=`@h<%lO=^&n>gXWS$j&jOY>`YZ&cZ!^>`!^!_?S!_#o>`#o#p?S#p;'S>`;'S;=`?k<%lO>`S?XSWSOY?SZ;'S?S;'S;=`?e<%lO?SS?hP;=`<%l?S&n?nP;=`<%l>`!f?xWWS([!bOY?qZw?qwx?Sx#O?q#O#P?S#P;'S?q;'S;=`@b<%lO?q!f@eP;=`<%l?q(Q@kP;=`<%l=^'`@w]WS$j&j(XpOY@nYZ&cZr@nrs>`s!^@n!^!_Ap!_#O@n#O#P>`#P#o@n#o#pAp#p;'S@n;'S;=`Bg<%lO@ntAwWWS(XpOYApZrAprs?Ss#OAp#O#P?S#P;'SAp;'S;=`Ba<%lOAptBdP;=`<%lAp'`BjP;=`<%l@n#WBvYWS(Xp([!bOYBmZrBmrs?qswBmwxApx#OBm#O#P?S#P;'SBm;'S;=`Cf<%lOBm#WCiP;=`<%lBm(rCoP;=`<%l<S%9[C}i$j&j(p%1l(Xp([!bOY%ZYZ&cZr%Zrs&}st%ZtuCruw%Zwx(rx!Q%Z!Q![Cr![!^%Z!^!_*g!_!c%Z!c!}Cr!}#O%Z#O#P&c#P#R%Z#R#SCr#S#T%Z#T#oCr#o#p*g#p$g%Z$g;'SCr;'S;=`El<%lOCr%9[EoP;=`<%lCr07[FRk$j&j(Xp([!b$^#t(U,2j(f$I[OY%ZYZ&cZr%Zrs&}st%ZtuEruw%Zwx(rx}%Z}!OGv!O!Q%Z!Q![Er![!^%Z!^!_*g!_!c%Z!c!}Er!}#O%Z#O#P&c#P#R%Z#R#SEr#S#T%Z#T#oEr#o#p*g#p$g%Z$g;'SEr;'S;=`I|<%lOEr+dHRk$j&j(Xp([!b$^#tOY%ZYZ&cZr%Zrs&}st%ZtuGvuw%Zwx(rx}%Z}!OGv!O!Q%Z!Q![Gv![!^%Z!^!_*g!_!c%Z!c!}Gv!}#O%Z#O#P&c#P#R%Z#R#SGv#S#T%Z#T#oGv#o#p*g#p$g%Z$g;'SGv;'S;=`Iv<%lOGv+dIyP;=`<%lGv07[JPP;=`<%lEr(KWJ_`$j&j(Xp([!b#q(ChOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KWKl_$j&j$R(Ch(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z,#xLva({+JY$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sv%ZvwM{wx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KWNW`$j&j#{(Ch(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'At! c_(Z';W$j&j(XpOY!!bYZ!#hZr!!brs!#hsw!!bwx!$xx!^!!b!^!_!%z!_#O!!b#O#P!#h#P#o!!b#o#p!%z#p;'S!!b;'S;=`!'c<%lO!!b'l!!i_$j&j(XpOY!!bYZ!#hZr!!brs!#hsw!!bwx!$xx!^!!b!^!_!%z!_#O!!b#O#P!#h#P#o!!b#o#p!%z#p;'S!!b;'S;=`!'c<%lO!!b&z!#mX$j&jOw!#hwx6cx!^!#h!^!_!$Y!_#o!#h#o#p!$Y#p;'S!#h;'S;=`!$r<%lO!#h`!$]TOw!$Ywx7]x;'S!$Y;'S;=`!$l<%lO!$Y`!$oP;=`<%l!$Y&z!$uP;=`<%l!#h'l!%R]$e`$j&j(XpOY(rYZ&cZr(rrs&cs!^(r!^!_)r!_#O(r#O#P&c#P#o(r#o#p)r#p;'S(r;'S;=`*a<%lO(r!Q!&PZ(XpOY!%zYZ!$YZr!%zrs!$Ysw!%zwx!&rx#O!%z#O#P!$Y#P;'S!%z;'S;=`!']<%lO!%z!Q!&yU$e`(XpOY)rZr)rs#O)r#P;'S)r;'S;=`*Z<%lO)r!Q!'`P;=`<%l!%z'l!'fP;=`<%l!!b/5|!'t_!l/.^$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z#&U!)O_!k!Lf$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z-!n!*[b$j&j(Xp([!b(V%&f#r(ChOY%ZYZ&cZr%Zrs&}sw%Zwx(rxz%Zz{!+d{!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW!+o`$j&j(Xp([!b#o(ChOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z+;x!,|`$j&j(Xp([!br+4YOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z,$U!.Z_!]+Jf$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z07[!/ec$j&j(Xp([!b!Q.2^OY%ZYZ&cZr%Zrs&}sw%Zwx(rx!O%Z!O!P!0p!P!Q%Z!Q![!3Y![!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z#%|!0ya$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!O%Z!O!P!2O!P!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z#%|!2Z_![!L^$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad!3eg$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![!3Y![!^%Z!^!_*g!_!g%Z!g!h!4|!h#O%Z#O#P&c#P#R%Z#R#S!3Y#S#X%Z#X#Y!4|#Y#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad!5Vg$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx{%Z{|!6n|}%Z}!O!6n!O!Q%Z!Q![!8S![!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S!8S#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad!6wc$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![!8S![!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S!8S#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad!8_c$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![!8S![!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S!8S#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z07[!9uf$j&j(Xp([!b#p(ChOY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcxz!;Zz{#-}{!P!;Z!P!Q#/d!Q!^!;Z!^!_#(i!_!`#7S!`!a#8i!a!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;Z?O!;fb$j&j(Xp([!b!X7`OY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcx!P!;Z!P!Q#&`!Q!^!;Z!^!_#(i!_!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;Z>^!<w`$j&j([!b!X7`OY!<nYZ&cZw!<nwx!=yx!P!<n!P!Q!Eq!Q!^!<n!^!_!Gr!_!}!<n!}#O!KS#O#P!Dy#P#o!<n#o#p!Gr#p;'S!<n;'S;=`!L]<%lO!<n<z!>Q^$j&j!X7`OY!=yYZ&cZ!P!=y!P!Q!>|!Q!^!=y!^!_!@c!_!}!=y!}#O!CW#O#P!Dy#P#o!=y#o#p!@c#p;'S!=y;'S;=`!Ek<%lO!=y<z!?Td$j&j!X7`O!^&c!_#W&c#W#X!>|#X#Z&c#Z#[!>|#[#]&c#]#^!>|#^#a&c#a#b!>|#b#g&c#g#h!>|#h#i&c#i#j!>|#j#k!>|#k#m&c#m#n!>|#n#o&c#p;'S&c;'S;=`&w<%lO&c7`!@hX!X7`OY!@cZ!P!@c!P!Q!AT!Q!}!@c!}#O!Ar#O#P!Bq#P;'S!@c;'S;=`!CQ<%lO!@c7`!AYW!X7`#W#X!AT#Z#[!AT#]#^!AT#a#b!AT#g#h!AT#i#j!AT#j#k!AT#m#n!AT7`!AuVOY!ArZ#O!Ar#O#P!B[#P#Q!@c#Q;'S!Ar;'S;=`!Bk<%lO!Ar7`!B_SOY!ArZ;'S!Ar;'S;=`!Bk<%lO!Ar7`!BnP;=`<%l!Ar7`!BtSOY!@cZ;'S!@c;'S;=`!CQ<%lO!@c7`!CTP;=`<%l!@c<z!C][$j&jOY!CWYZ&cZ!^!CW!^!_!Ar!_#O!CW#O#P!DR#P#Q!=y#Q#o!CW#o#p!Ar#p;'S!CW;'S;=`!Ds<%lO!CW<z!DWX$j&jOY!CWYZ&cZ!^!CW!^!_!Ar!_#o!CW#o#p!Ar#p;'S!CW;'S;=`!Ds<%lO!CW<z!DvP;=`<%l!CW<z!EOX$j&jOY!=yYZ&cZ!^!=y!^!_!@c!_#o!=y#o#p!@c#p;'S!=y;'S;=`!Ek<%lO!=y<z!EnP;=`<%l!=y>^!Ezl$j&j([!b!X7`OY&}YZ&cZw&}wx&cx!^&}!^!_'}!_#O&}#O#P&c#P#W&}#W#X!Eq#X#Z&}#Z#[!Eq#[#]&}#]#^!Eq#^#a&}#a#b!Eq#b#g&}#g#h!Eq#h#i&}#i#j!Eq#j#k!Eq#k#m&}#m#n!Eq#n#o&}#o#p'}#p;'S&};'S;=`(l<%lO&}8r!GyZ([!b!X7`OY!GrZw!Grwx!@cx!P!Gr!P!Q!Hl!Q!}!Gr!}#O!JU#O#P!Bq#P;'S!Gr;'S;=`!J|<%lO!Gr8r!Hse([!b!X7`OY'}Zw'}x#O'}#P#W'}#W#X!Hl#X#Z'}#Z#[!Hl#[#]'}#]#^!Hl#^#a'}#a#b!Hl#b#g'}#g#h!Hl#h#i'}#i#j!Hl#j#k!Hl#k#m'}#m#n!Hl#n;'S'};'S;=`(f<%lO'}8r!JZX([!bOY!JUZw!JUwx!Arx#O!JU#O#P!B[#P#Q!Gr#Q;'S!JU;'S;=`!Jv<%lO!JU8r!JyP;=`<%l!JU8r!KPP;=`<%l!Gr>^!KZ^$j&j([!bOY!KSYZ&cZw!KSwx!CWx!^!KS!^!_!JU!_#O!KS#O#P!DR#P#Q!<n#Q#o!KS#o#p!JU#p;'S!KS;'S;=`!LV<%lO!KS>^!LYP;=`<%l!KS>^!L`P;=`<%l!<n=l!Ll`$j&j(Xp!X7`OY!LcYZ&cZr!Lcrs!=ys!P!Lc!P!Q!Mn!Q!^!Lc!^!_# o!_!}!Lc!}#O#%P#O#P!Dy#P#o!Lc#o#p# o#p;'S!Lc;'S;=`#&Y<%lO!Lc=l!Mwl$j&j(Xp!X7`OY(rYZ&cZr(rrs&cs!^(r!^!_)r!_#O(r#O#P&c#P#W(r#W#X!Mn#X#Z(r#Z#[!Mn#[#](r#]#^!Mn#^#a(r#a#b!Mn#b#g(r#g#h!Mn#h#i(r#i#j!Mn#j#k!Mn#k#m(r#m#n!Mn#n#o(r#o#p)r#p;'S(r;'S;=`*a<%lO(r8Q# vZ(Xp!X7`OY# oZr# ors!@cs!P# o!P!Q#!i!Q!}# o!}#O#$R#O#P!Bq#P;'S# o;'S;=`#$y<%lO# o8Q#!pe(Xp!X7`OY)rZr)rs#O)r#P#W)r#W#X#!i#X#Z)r#Z#[#!i#[#])r#]#^#!i#^#a)r#a#b#!i#b#g)r#g#h#!i#h#i)r#i#j#!i#j#k#!i#k#m)r#m#n#!i#n;'S)r;'S;=`*Z<%lO)r8Q#$WX(XpOY#$RZr#$Rrs!Ars#O#$R#O#P!B[#P#Q# o#Q;'S#$R;'S;=`#$s<%lO#$R8Q#$vP;=`<%l#$R8Q#$|P;=`<%l# o=l#%W^$j&j(XpOY#%PYZ&cZr#%Prs!CWs!^#%P!^!_#$R!_#O#%P#O#P!DR#P#Q!Lc#Q#o#%P#o#p#$R#p;'S#%P;'S;=`#&S<%lO#%P=l#&VP;=`<%l#%P=l#&]P;=`<%l!Lc?O#&kn$j&j(Xp([!b!X7`OY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#W%Z#W#X#&`#X#Z%Z#Z#[#&`#[#]%Z#]#^#&`#^#a%Z#a#b#&`#b#g%Z#g#h#&`#h#i%Z#i#j#&`#j#k#&`#k#m%Z#m#n#&`#n#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z9d#(r](Xp([!b!X7`OY#(iZr#(irs!Grsw#(iwx# ox!P#(i!P!Q#)k!Q!}#(i!}#O#+`#O#P!Bq#P;'S#(i;'S;=`#,`<%lO#(i9d#)th(Xp([!b!X7`OY*gZr*grs'}sw*gwx)rx#O*g#P#W*g#W#X#)k#X#Z*g#Z#[#)k#[#]*g#]#^#)k#^#a*g#a#b#)k#b#g*g#g#h#)k#h#i*g#i#j#)k#j#k#)k#k#m*g#m#n#)k#n;'S*g;'S;=`+Z<%lO*g9d#+gZ(Xp([!bOY#+`Zr#+`rs!JUsw#+`wx#$Rx#O#+`#O#P!B[#P#Q#(i#Q;'S#+`;'S;=`#,Y<%lO#+`9d#,]P;=`<%l#+`9d#,cP;=`<%l#(i?O#,o`$j&j(Xp([!bOY#,fYZ&cZr#,frs!KSsw#,fwx#%Px!^#,f!^!_#+`!_#O#,f#O#P!DR#P#Q!;Z#Q#o#,f#o#p#+`#p;'S#,f;'S;=`#-q<%lO#,f?O#-tP;=`<%l#,f?O#-zP;=`<%l!;Z07[#.[b$j&j(Xp([!b(P0/l!X7`OY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcx!P!;Z!P!Q#&`!Q!^!;Z!^!_#(i!_!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;Z07[#/o_$j&j(Xp([!bT0/lOY#/dYZ&cZr#/drs#0nsw#/dwx#4Ox!^#/d!^!_#5}!_#O#/d#O#P#1p#P#o#/d#o#p#5}#p;'S#/d;'S;=`#6|<%lO#/d06j#0w]$j&j([!bT0/lOY#0nYZ&cZw#0nwx#1px!^#0n!^!_#3R!_#O#0n#O#P#1p#P#o#0n#o#p#3R#p;'S#0n;'S;=`#3x<%lO#0n05W#1wX$j&jT0/lOY#1pYZ&cZ!^#1p!^!_#2d!_#o#1p#o#p#2d#p;'S#1p;'S;=`#2{<%lO#1p0/l#2iST0/lOY#2dZ;'S#2d;'S;=`#2u<%lO#2d0/l#2xP;=`<%l#2d05W#3OP;=`<%l#1p01O#3YW([!bT0/lOY#3RZw#3Rwx#2dx#O#3R#O#P#2d#P;'S#3R;'S;=`#3r<%lO#3R01O#3uP;=`<%l#3R06j#3{P;=`<%l#0n05x#4X]$j&j(XpT0/lOY#4OYZ&cZr#4Ors#1ps!^#4O!^!_#5Q!_#O#4O#O#P#1p#P#o#4O#o#p#5Q#p;'S#4O;'S;=`#5w<%lO#4O00^#5XW(XpT0/lOY#5QZr#5Qrs#2ds#O#5Q#O#P#2d#P;'S#5Q;'S;=`#5q<%lO#5Q00^#5tP;=`<%l#5Q05x#5zP;=`<%l#4O01p#6WY(Xp([!bT0/lOY#5}Zr#5}rs#3Rsw#5}wx#5Qx#O#5}#O#P#2d#P;'S#5};'S;=`#6v<%lO#5}01p#6yP;=`<%l#5}07[#7PP;=`<%l#/d)3h#7ab$j&j$R(Ch(Xp([!b!X7`OY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcx!P!;Z!P!Q#&`!Q!^!;Z!^!_#(i!_!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;ZAt#8vb$[#t$j&j(Xp([!b!X7`OY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcx!P!;Z!P!Q#&`!Q!^!;Z!^!_#(i!_!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;Z'Ad#:Zp$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!O%Z!O!P!3Y!P!Q%Z!Q![#<_![!^%Z!^!_*g!_!g%Z!g!h!4|!h#O%Z#O#P&c#P#R%Z#R#S#<_#S#U%Z#U#V#?i#V#X%Z#X#Y!4|#Y#b%Z#b#c#>_#c#d#Bq#d#l%Z#l#m#Es#m#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#<jk$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!O%Z!O!P!3Y!P!Q%Z!Q![#<_![!^%Z!^!_*g!_!g%Z!g!h!4|!h#O%Z#O#P&c#P#R%Z#R#S#<_#S#X%Z#X#Y!4|#Y#b%Z#b#c#>_#c#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#>j_$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#?rd$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q!R#AQ!R!S#AQ!S!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S#AQ#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#A]f$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q!R#AQ!R!S#AQ!S!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S#AQ#S#b%Z#b#c#>_#c#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#Bzc$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q!Y#DV!Y!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S#DV#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#Dbe$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q!Y#DV!Y!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S#DV#S#b%Z#b#c#>_#c#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#E|g$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![#Ge![!^%Z!^!_*g!_!c%Z!c!i#Ge!i#O%Z#O#P&c#P#R%Z#R#S#Ge#S#T%Z#T#Z#Ge#Z#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#Gpi$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![#Ge![!^%Z!^!_*g!_!c%Z!c!i#Ge!i#O%Z#O#P&c#P#R%Z#R#S#Ge#S#T%Z#T#Z#Ge#Z#b%Z#b#c#>_#c#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z*)x#Il_!g$b$j&j$P)Lv(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z)[#Jv_al$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z04f#LS^h#)`#R-<U(Xp([!b$o7`OY*gZr*grs'}sw*gwx)rx!P*g!P!Q#MO!Q!^*g!^!_#Mt!_!`$ f!`#O*g#P;'S*g;'S;=`+Z<%lO*g(n#MXX$l&j(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g(El#M}Z#s(Ch(Xp([!bOY*gZr*grs'}sw*gwx)rx!_*g!_!`#Np!`#O*g#P;'S*g;'S;=`+Z<%lO*g(El#NyX$R(Ch(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g(El$ oX#t(Ch(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g*)x$!ga#`*!Y$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`0z!`!a$#l!a#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(K[$#w_#l(Cl$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z*)x$%Vag!*r#t(Ch$g#|$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`$&[!`!a$'f!a#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$&g_#t(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$'qa#s(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`!a$(v!a#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$)R`#s(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(Kd$*`a(s(Ct$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!a%Z!a!b$+e!b#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$+p`$j&j#|(Ch(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z%#`$,}_!|$Ip$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z04f$.X_!S0,v$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(n$/]Z$j&jO!^$0O!^!_$0f!_#i$0O#i#j$0k#j#l$0O#l#m$2^#m#o$0O#o#p$0f#p;'S$0O;'S;=`$4i<%lO$0O(n$0VT_#S$j&jO!^&c!_#o&c#p;'S&c;'S;=`&w<%lO&c#S$0kO_#S(n$0p[$j&jO!Q&c!Q![$1f![!^&c!_!c&c!c!i$1f!i#T&c#T#Z$1f#Z#o&c#o#p$3|#p;'S&c;'S;=`&w<%lO&c(n$1kZ$j&jO!Q&c!Q![$2^![!^&c!_!c&c!c!i$2^!i#T&c#T#Z$2^#Z#o&c#p;'S&c;'S;=`&w<%lO&c(n$2cZ$j&jO!Q&c!Q![$3U![!^&c!_!c&c!c!i$3U!i#T&c#T#Z$3U#Z#o&c#p;'S&c;'S;=`&w<%lO&c(n$3ZZ$j&jO!Q&c!Q![$0O![!^&c!_!c&c!c!i$0O!i#T&c#T#Z$0O#Z#o&c#p;'S&c;'S;=`&w<%lO&c#S$4PR!Q![$4Y!c!i$4Y#T#Z$4Y#S$4]S!Q![$4Y!c!i$4Y#T#Z$4Y#q#r$0f(n$4lP;=`<%l$0O#1[$4z_!Y#)l$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$6U`#y(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z+;p$7c_$j&j(Xp([!b(b+4QOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z07[$8qk$j&j(Xp([!b(U,2j$`#t(f$I[OY%ZYZ&cZr%Zrs&}st%Ztu$8buw%Zwx(rx}%Z}!O$:f!O!Q%Z!Q![$8b![!^%Z!^!_*g!_!c%Z!c!}$8b!}#O%Z#O#P&c#P#R%Z#R#S$8b#S#T%Z#T#o$8b#o#p*g#p$g%Z$g;'S$8b;'S;=`$<l<%lO$8b+d$:qk$j&j(Xp([!b$`#tOY%ZYZ&cZr%Zrs&}st%Ztu$:fuw%Zwx(rx}%Z}!O$:f!O!Q%Z!Q![$:f![!^%Z!^!_*g!_!c%Z!c!}$:f!}#O%Z#O#P&c#P#R%Z#R#S$:f#S#T%Z#T#o$:f#o#p*g#p$g%Z$g;'S$:f;'S;=`$<f<%lO$:f+d$<iP;=`<%l$:f07[$<oP;=`<%l$8b#Jf$<{X!_#Hb(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g,#x$=sa(z+JY$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p#q$+e#q;'S%Z;'S;=`+a<%lO%Z)>v$?V_!^(CdvBr$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z?O$@a_!q7`$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z07[$Aq|$j&j(Xp([!b'}0/l$^#t(U,2j(f$I[OX%ZXY+gYZ&cZ[+g[p%Zpq+gqr%Zrs&}st%ZtuEruw%Zwx(rx}%Z}!OGv!O!Q%Z!Q![Er![!^%Z!^!_*g!_!c%Z!c!}Er!}#O%Z#O#P&c#P#R%Z#R#SEr#S#T%Z#T#oEr#o#p*g#p$f%Z$f$g+g$g#BYEr#BY#BZ$A`#BZ$ISEr$IS$I_$A`$I_$JTEr$JT$JU$A`$JU$KVEr$KV$KW$A`$KW&FUEr&FU&FV$A`&FV;'SEr;'S;=`I|<%l?HTEr?HT?HU$A`?HUOEr07[$D|k$j&j(Xp([!b(O0/l$^#t(U,2j(f$I[OY%ZYZ&cZr%Zrs&}st%ZtuEruw%Zwx(rx}%Z}!OGv!O!Q%Z!Q![Er![!^%Z!^!_*g!_!c%Z!c!}Er!}#O%Z#O#P&c#P#R%Z#R#SEr#S#T%Z#T#oEr#o#p*g#p$g%Z$g;'SEr;'S;=`I|<%lOEr",
	tokenizers: [
		noSemicolon,
		noSemicolonType,
		operatorToken,
		jsx,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10,
		11,
		12,
		13,
		14,
		insertSemicolon,
		new LocalTokenGroup("$S~RRtu[#O#Pg#S#T#|~_P#o#pb~gOx~~jVO#i!P#i#j!U#j#l!P#l#m!q#m;'S!P;'S;=`#v<%lO!P~!UO!U~~!XS!Q![!e!c!i!e#T#Z!e#o#p#Z~!hR!Q![!q!c!i!q#T#Z!q~!tR!Q![!}!c!i!}#T#Z!}~#QR!Q![!P!c!i!P#T#Z!P~#^R!Q![#g!c!i#g#T#Z#g~#jS!Q![#g!c!i#g#T#Z#g#q#r!P~#yP;=`<%l!P~$RO(d~~", 141, 341),
		new LocalTokenGroup("j~RQYZXz{^~^O(R~~aP!P!Qd~iO(S~~", 25, 324)
	],
	topRules: {
		"Script": [0, 7],
		"SingleExpression": [1, 277],
		"SingleClassItem": [2, 278]
	},
	dialects: {
		jsx: 0,
		ts: 15179
	},
	dynamicPrecedences: {
		"80": 1,
		"82": 1,
		"94": 1,
		"170": 1,
		"200": 1
	},
	specialized: [
		{
			term: 328,
			get: (value) => spec_identifier$1[value] || -1
		},
		{
			term: 344,
			get: (value) => spec_word[value] || -1
		},
		{
			term: 95,
			get: (value) => spec_LessThan[value] || -1
		}
	],
	tokenPrec: 15205
});

// src/references/syntax/chains.ts
function foldChain(first, links, combine) {
	let left = first;
	let sum = [];
	for (const { operator, operand, end } of links) {
		if (operator === "+" && left.kind === "template" && left.parts === sum) {
			sum.push(operand);
			left = {
				...left,
				end
			};
			continue;
		}
		left = combine(left, operator, operand, end);
		if (left.kind !== "template") continue;
		sum = [...left.parts];
		left = {
			...left,
			parts: sum
		};
	}
	return left;
}

// src/references/syntax/javascript-expressions.ts
const MAX_DEPTH$1 = 500;
const READERS$3 = {
	String: readString$1,
	JSXAttributeValue: readString$1,
	TemplateString: readTemplate,
	VariableName: readName,
	VariableDefinition: readName,
	this: (_, node, scope) => ({
		kind: "name",
		name: "this",
		scope,
		...span$1(node)
	}),
	JSXIdentifier: readName,
	ParenthesizedExpression: readOnly$1,
	AwaitExpression: readOnly$1,
	JSXEscape: readOnly$1,
	MemberExpression: readMember$1,
	JSXMemberExpression: readMember$1,
	CallExpression: readCall$1,
	NewExpression: readCall$1,
	DynamicImport: readDynamicImport,
	ArrayExpression: readList$1,
	ObjectExpression: readObject,
	ConditionalExpression: readConditional$1,
	BinaryExpression: readBinary$1,
	AssignmentExpression: readAssignment,
	PostfixExpression: readOnly$1,
	InstantiationExpression: readOnly$1,
	TaggedTemplateExpression: readTagged,
	ArrowFunction: readInner$1,
	FunctionExpression: readInner$1,
	ClassExpression: readInner$1,
	JSXOpenTag: readTag,
	JSXSelfClosingTag: readTag
};
const PUNCTUATION$1 = new Set("( ) [ ] { } , : ; . ?. ! = => Equals Arrow Comment LineComment BlockComment ⚠ TypeAnnotation TypeArgList TypeParamList await new async as const satisfies typeof JSXStartTag JSXEndTag JSXSelfCloseEndTag JSXText JSXCloseTag InterpolationStart InterpolationEnd Spread UpdateOp".split(" "));
function readExpression$1(reading, node, scope, depth = 0) {
	if (depth > 500) {
		reading.onTooDeep(node);
		return {
			kind: "opaque",
			children: [],
			...span$1(node)
		};
	}
	const reader = READERS$3[node.name];
	if (reader !== void 0) return reader(reading, node, scope, depth + 1);
	return {
		kind: "opaque",
		children: readChildren$1(reading, node, scope, depth + 1),
		...span$1(node)
	};
}
function isExpression({ name }) {
	return READERS$3[name] !== void 0 || /Expression$|^JSX(?:Element|Fragment)/.test(name);
}
function partsOf$2(node) {
	const parts = [];
	for (let child = node.firstChild; child !== null; child = child.nextSibling) if (!PUNCTUATION$1.has(child.name)) parts.push(child);
	return parts;
}
function span$1(node) {
	return {
		start: node.from,
		end: node.to
	};
}
function sourceOf$1({ source }, node) {
	return source.slice(node.from, node.to);
}
function propertyName(reading, node) {
	if (!/^(?:PropertyDefinition|PropertyName|PrivatePropertyDefinition|VariableDefinition|String|JSXIdentifier)$/.test(node.name)) return null;
	return sourceOf$1(reading, node).replace(/^["'`#]|["'`]$/g, "");
}
function readChildren$1(reading, node, scope, depth) {
	return partsOf$2(node).flatMap((child) => {
		if (child.firstChild === null && READERS$3[child.name] === void 0) return [];
		return [readExpression$1(reading, child, scope, depth)];
	});
}
function readName(reading, node, scope) {
	return {
		kind: "name",
		name: sourceOf$1(reading, node),
		scope,
		...span$1(node)
	};
}
function readOnly$1(reading, node, scope, depth) {
	const children = readChildren$1(reading, node, scope, depth);
	const [only] = children;
	return only !== void 0 && children.length === 1 ? only : {
		kind: "opaque",
		children,
		...span$1(node)
	};
}
function readString$1({ source }, node) {
	const quote = source.charAt(node.from);
	const end = node.to - node.from > 1 && source.charAt(node.to - 1) === quote ? node.to - 1 : node.to;
	return {
		kind: "text",
		...unescapeString(source, Math.min(node.from + 1, end), end),
		...span$1(node)
	};
}
function readTemplate(reading, node, scope, depth) {
	const { source } = reading;
	const parts = [];
	const literal = (start, end) => {
		if (end > start) parts.push({
			kind: "text",
			...unescapeString(source, start, end),
			start,
			end
		});
	};
	let at = node.from + 1;
	for (let child = node.firstChild; child !== null; child = child.nextSibling) {
		if (child.name !== "Interpolation") continue;
		literal(at, child.from);
		const value = partsOf$2(child)[0];
		if (value !== void 0) parts.push(readExpression$1(reading, value, scope, depth));
		at = child.to;
	}
	literal(at, node.to > at && source.charAt(node.to - 1) === "`" ? node.to - 1 : node.to);
	const [only] = parts;
	if (only?.kind === "text" && parts.length === 1) return {
		...only,
		...span$1(node)
	};
	return {
		kind: "template",
		parts,
		...span$1(node)
	};
}
function readDynamicImport(reading, node, scope, depth) {
	return {
		kind: "call",
		callee: {
			kind: "name",
			name: "import",
			scope,
			...span$1(node)
		},
		args: partsOf$2(node).filter(({ name }) => name !== "import").map((part) => ({
			keyword: null,
			value: readExpression$1(reading, part, scope, depth)
		})),
		...span$1(node)
	};
}
function readMember$1(reading, node, scope, depth) {
	const [object, ...rest] = partsOf$2(node);
	if (object === void 0) return {
		kind: "opaque",
		children: [],
		...span$1(node)
	};
	const owner = readExpression$1(reading, object, scope, depth);
	const last = node.lastChild;
	if (last !== null && /^(?:Private)?PropertyName$|^JSXIdentifier$/.test(last.name)) return {
		kind: "member",
		object: owner,
		name: sourceOf$1(reading, last).replace(/^#/, ""),
		...span$1(node)
	};
	const key = rest[0];
	if (key === void 0) return {
		kind: "opaque",
		children: [owner],
		...span$1(node)
	};
	return {
		kind: "index",
		object: owner,
		key: readExpression$1(reading, key, scope, depth),
		...span$1(node)
	};
}
function readCall$1(reading, node, scope, depth) {
	const list = node.getChild("ArgList");
	const callee = partsOf$2(node).find(({ name }) => name !== "ArgList" && name !== "import");
	if (callee === void 0) return {
		kind: "opaque",
		children: [],
		...span$1(node)
	};
	const args = (list === null ? [] : partsOf$2(list)).map((part) => ({
		keyword: null,
		value: readExpression$1(reading, part, scope, depth)
	}));
	for (const { value } of [...args]) {
		if (value.kind !== "dict") continue;
		for (const entry of value.entries) if (entry.key?.kind === "text") args.push({
			keyword: entry.key.value,
			value: entry.value
		});
	}
	return {
		kind: "call",
		callee: readExpression$1(reading, callee, scope, depth),
		args,
		...span$1(node)
	};
}
function readTag(reading, node, scope, depth) {
	const [callee, ...rest] = partsOf$2(node);
	if (callee === void 0) return {
		kind: "opaque",
		children: [],
		...span$1(node)
	};
	const args = rest.flatMap((part) => {
		const [name, value] = partsOf$2(part);
		if (part.name !== "JSXAttribute" || name === void 0 || value === void 0) return [];
		return [{
			keyword: sourceOf$1(reading, name),
			value: readExpression$1(reading, value, scope, depth)
		}];
	});
	return {
		kind: "call",
		callee: readExpression$1(reading, callee, scope, depth),
		args,
		...span$1(node)
	};
}
function readTagged(reading, node, scope, depth) {
	const [callee, template] = partsOf$2(node);
	if (callee === void 0 || template === void 0) return {
		kind: "opaque",
		children: [],
		...span$1(node)
	};
	const args = [{
		keyword: null,
		value: readExpression$1(reading, template, scope, depth)
	}];
	return {
		kind: "call",
		callee: readExpression$1(reading, callee, scope, depth),
		args,
		...span$1(node)
	};
}
function readList$1(reading, node, scope, depth) {
	return {
		kind: "list",
		items: readChildren$1(reading, node, scope, depth),
		...span$1(node)
	};
}
function readObject(reading, node, scope, depth) {
	const entries = [];
	for (const property of node.getChildren("Property")) {
		const [first, ...rest] = partsOf$2(property);
		if (first === void 0) continue;
		const name = propertyName(reading, first);
		const value = rest.at(-1);
		if (value?.name === "Block") reading.onInner(property, scope, depth);
		else if (property.firstChild?.name === "Spread") entries.push({
			key: null,
			value: readExpression$1(reading, first, scope, depth)
		});
		else if (value !== void 0) {
			const key = name === null ? readExpression$1(reading, first, scope, depth) : {
				kind: "text",
				value: name,
				offsets: first.from,
				...span$1(first)
			};
			entries.push({
				key,
				value: readExpression$1(reading, value, scope, depth)
			});
		} else if (name !== null) {
			const key = {
				kind: "text",
				value: name,
				offsets: first.from,
				...span$1(first)
			};
			entries.push({
				key,
				value: {
					kind: "name",
					name,
					scope,
					...span$1(first)
				}
			});
		}
	}
	return {
		kind: "dict",
		entries,
		...span$1(node)
	};
}
function readConditional$1(reading, node, scope, depth) {
	const [test, yes, no] = partsOf$2(node).filter(({ name }) => name !== "LogicOp").map((part) => readExpression$1(reading, part, scope, depth));
	return {
		kind: "choice",
		options: [yes, no].filter((option) => option !== void 0),
		tests: test === void 0 ? [] : [test],
		...span$1(node)
	};
}
function readBinary$1(reading, node, scope, depth) {
	const right = [];
	let at = node;
	while (at.name === "BinaryExpression" && at.firstChild !== null && at.lastChild !== null) {
		const operator = at.firstChild.nextSibling;
		const text = operator === null ? "" : sourceOf$1(reading, operator);
		if (!(text === "as" || text === "satisfies")) right.push({
			operator: text,
			operand: readExpression$1(reading, at.lastChild, scope, depth),
			end: at.to
		});
		at = at.firstChild;
	}
	return foldChain(readExpression$1(reading, at, scope, depth), right.reverse(), combine$1);
}
function combine$1(left, operator, right, end) {
	const whole = {
		start: left.start,
		end
	};
	if (operator === "||" || operator === "??") return {
		kind: "choice",
		options: [left, right],
		tests: [],
		...whole
	};
	if (operator === "&&") return {
		kind: "choice",
		options: [right],
		tests: [left],
		...whole
	};
	if (operator === "+") return {
		kind: "template",
		parts: left.kind === "template" ? [...left.parts, right] : [left, right],
		...whole
	};
	if (/^(?:[=!]==?|[<>]=?|in|instanceof)$/.test(operator)) return {
		kind: "compare",
		operands: [left, right],
		...whole
	};
	return {
		kind: "opaque",
		children: [left, right],
		...whole
	};
}
function readAssignment(reading, node, scope, depth) {
	const [target, value] = partsOf$2(node);
	if (target === void 0 || value === void 0) return {
		kind: "opaque",
		children: [],
		...span$1(node)
	};
	const expression = readExpression$1(reading, value, scope, depth);
	reading.onAssign(readExpression$1(reading, target, scope, depth), expression, scope);
	return expression;
}
function readInner$1(reading, node, scope, depth) {
	const inner = newScope(node.name === "ClassExpression" ? "class" : "function", "", scope);
	reading.onInner(node, inner, depth);
	return {
		kind: "opaque",
		children: [],
		...span$1(node)
	};
}

// src/references/syntax/javascript-modules.ts
function requiredModule(expression) {
	if (expression.kind !== "call" || !/^(?:require|import)$/.test(dottedName(expression.callee))) return null;
	const [first] = expression.args;
	return first?.value.kind === "text" ? first.value.value : null;
}
const ATTRIBUTES = /(\b(?:from|import)\s*(?:"[^"\n]*"|'[^'\n]*'))(\s*(?:with|assert)\s*\{[^{}]*\})|(\bimport\(\s*[^\s(),]+)(\s*,\s*\{\s*(?:with|assert)\s*:\s*\{[^{}]*\},?\s*\})/g;
function withoutAttributes(source) {
	if (!/\b(?:with|assert)\s*:?\s*\{/.test(source)) return source;
	return source.replace(ATTRIBUTES, (_, from = "", attributes = "", call = "", options = "") => `${from}${call}${" ".repeat(attributes.length + options.length)}`);
}
const WHOLE = /^(?:module\.)?exports$/;
const NAMED$2 = /^(?:module\.)?exports\.(\w+)$/;
function bindExports(target, value, scope) {
	const dotted = dottedName(target);
	const name = NAMED$2.exec(dotted)?.[1];
	if (name === void 0 && !WHOLE.test(dotted)) return;
	const module = outermost(scope);
	if (name !== void 0) {
		bindNew(module, name, value);
		bind(module, "default", {
			kind: "value",
			value: entryOf$2(name, value)
		});
		return;
	}
	bind(module, "default", {
		kind: "value",
		value
	});
	if (value.kind !== "dict") return;
	for (const { key, value: part } of value.entries) if (key?.kind === "text") bindNew(module, key.value, part);
}
function outermost(scope) {
	let at = scope;
	while (at.parent !== null) at = at.parent;
	return at;
}
function bindNew(module, name, value) {
	if (!(value.kind === "name" && value.name === name) && !module.bindings.has(name)) bind(module, name, {
		kind: "value",
		value
	});
}
function entryOf$2(name, value) {
	const { start, end } = value;
	return {
		kind: "dict",
		entries: [{
			key: {
				kind: "text",
				value: name,
				offsets: start,
				start,
				end
			},
			value
		}],
		start,
		end
	};
}

// src/references/syntax/javascript-patterns.ts
function bindPattern(reader, target, value, scope) {
	if (target.name === "VariableDefinition") {
		const name = sourceOf$1(reader, target);
		const module = requiredModule(value);
		const whole = value.kind === "call" && dottedName(value.callee) === "import" ? null : "default";
		bind(scope, name, module === null ? {
			kind: "value",
			value
		} : {
			kind: "import",
			module,
			name: whole
		});
		reader.roots.push({
			role: {
				kind: "binding",
				name,
				scope
			},
			expression: value
		});
		return;
	}
	if (bindState(reader, target, value, scope)) return;
	const isArray = target.name === "ArrayPattern";
	const module = requiredModule(value);
	const items = value.kind === "list" ? value.items : [];
	for (const [index, part] of partsOf$2(target).entries()) {
		const bindingOf = (key) => isArray ? {
			kind: "element",
			of: value,
			index
		} : module === null ? {
			kind: "entry",
			of: value,
			key
		} : {
			kind: "import",
			module,
			name: key
		};
		bindPart(reader, part, bindingOf, scope);
		const item = items[index];
		if (!isArray || item === void 0) continue;
		const name = sourceOf$1(reader, part);
		bind(scope, name, {
			kind: "value",
			value: item
		});
		reader.roots.push({
			role: {
				kind: "binding",
				name,
				scope
			},
			expression: item
		});
	}
	reader.roots.push({
		role: { kind: "statement" },
		expression: value
	});
}
function bindState(reader, target, value, scope) {
	const [first] = partsOf$2(target);
	const initial = value.kind === "call" && HOOK.test(dottedName(value.callee)) ? value.args[0]?.value : void 0;
	if (target.name !== "ArrayPattern" || first === void 0 || initial === void 0) return false;
	const name = sourceOf$1(reader, first);
	bind(scope, name, {
		kind: "value",
		value: initial
	});
	reader.roots.push({
		role: {
			kind: "binding",
			name,
			scope
		},
		expression: value
	});
	return true;
}
const HOOK = /(?:^|\.)(?:useState|createSignal)$/;
function bindPart(reader, part, bindingOf, scope) {
	const pieces = part.name === "PatternProperty" ? partsOf$2(part) : [part];
	const [first] = pieces;
	if (first === void 0) return;
	const key = propertyName(reader, first) ?? sourceOf$1(reader, first);
	const defined = pieces.find(({ name }) => name === "VariableDefinition");
	const name = defined === void 0 ? key : sourceOf$1(reader, defined);
	bind(scope, name, bindingOf(key));
	const last = pieces.at(-1);
	if (last === void 0 || last.prevSibling?.name !== "Equals" || !isExpression(last)) return;
	const fallback = readExpression$1(reader, last, scope);
	bind(scope, name, {
		kind: "value",
		value: fallback
	});
	reader.roots.push({
		role: {
			kind: "default",
			name,
			scope
		},
		expression: fallback
	});
}
function readParameters$1(reader, list, scope) {
	if (list.name === "VariableDefinition") {
		addParameter(scope, sourceOf$1(reader, list), null);
		return;
	}
	for (const part of partsOf$2(list)) if (part.prevSibling?.name === "Equals") {
		const last = scope.parameters.pop();
		const fallback = readExpression$1(reader, part, scope);
		if (last === void 0) continue;
		scope.parameters.push({
			name: last.name,
			fallback
		});
		reader.roots.push({
			role: {
				kind: "default",
				name: last.name,
				scope
			},
			expression: fallback
		});
	} else if (part.name === "VariableDefinition") addParameter(scope, sourceOf$1(reader, part), null);
	else if (part.name === "ObjectPattern") {
		const position = scope.parameters.length;
		addParameter(scope, "", null);
		for (const property of partsOf$2(part)) bindPart(reader, property, () => ({
			kind: "parameter",
			of: scope,
			position
		}), scope);
	}
}
function addParameter(scope, name, fallback) {
	const position = scope.parameters.length;
	scope.parameters.push({
		name,
		fallback
	});
	if (name !== "") bind(scope, name, {
		kind: "parameter",
		of: scope,
		position
	});
}

// src/references/syntax/javascript.ts
const MAX_BLOCKS$1 = 200;
const STATEMENTS$1 = {
	VariableDeclaration: readVariables,
	FunctionDeclaration: (reader, node, scope, depth) => readFunction$1(reader, node, nameIn$1(reader, node), scope, depth),
	ClassDeclaration: (reader, node, scope, depth) => readClass$1(reader, node, nameIn$1(reader, node), scope, depth),
	ReturnStatement: readReturn$1,
	ForOfSpec: readForOf,
	CaseLabel: (reader, node, scope) => readAll(reader, node, scope, { kind: "test" }),
	ImportDeclaration: readImport$1,
	ExportDeclaration: readExport,
	EnumDeclaration: readEnum
};
const SKIPPED = /^(?:TypeAliasDeclaration|InterfaceDeclaration|AmbientDeclaration|TypeAnnotation|TypeArgList|TypeParamList|LineComment|BlockComment)$/;
const TESTED = /^(?:IfStatement|WhileStatement|DoStatement|SwitchStatement)$/;
const PARSER = parser$1.configure({ dialect: "ts jsx" });
const PLAIN_TYPESCRIPT = parser$1.configure({ dialect: "ts" });
function readJavaScript(text) {
	const source = withoutAttributes(text);
	const tree = (/<\/|\/>/.test(source) ? PARSER : PLAIN_TYPESCRIPT).parse(source);
	const module = newScope("module", "", null);
	const reader = {
		source,
		roots: [],
		scopes: [],
		damage: [],
		onInner: (node, scope, depth) => readInner(reader, node, scope, depth),
		onAssign: (target, value, scope) => assign(reader, target, value, scope),
		onTooDeep: (node) => reader.damage.push(span$1(node))
	};
	readBlock$1(reader, tree.topNode, module, 0);
	tree.iterate({ enter: ({ from, to, type }) => {
		if (type.isError) reader.damage.push({
			start: from,
			end: to
		});
	} });
	return {
		module,
		roots: reader.roots,
		scopes: reader.scopes,
		damage: reader.damage
	};
}
function readBlock$1(reader, node, scope, depth) {
	if (depth > MAX_BLOCKS$1) {
		reader.onTooDeep(node);
		return;
	}
	for (let child = node.firstChild; child !== null; child = child.nextSibling) {
		const statement = STATEMENTS$1[child.name];
		if (statement !== void 0) statement(reader, child, scope, depth + 1);
		else if (SKIPPED.test(child.name)) continue;
		else if (isExpression(child)) {
			const role = { kind: TESTED.test(node.name) ? "test" : "statement" };
			const expression = readExpression$1(reader, child, scope, depth);
			if (child.name !== "AssignmentExpression") reader.roots.push({
				role,
				expression
			});
		} else if (child.firstChild !== null) readBlock$1(reader, child, scope, depth + 1);
	}
}
function readAll(reader, node, scope, role) {
	for (const part of partsOf$2(node)) if (isExpression(part)) reader.roots.push({
		role,
		expression: readExpression$1(reader, part, scope)
	});
}
function nameIn$1(reader, node) {
	const name = node.getChild("VariableDefinition");
	return name === null ? "" : sourceOf$1(reader, name);
}
function readVariables(reader, node, scope, depth) {
	let target = null;
	for (let child = node.firstChild; child !== null; child = child.nextSibling) if (/Definition$|Pattern$/.test(child.name)) target = child;
	else if (target !== null && child.prevSibling?.name === "Equals") {
		const name = target.name === "VariableDefinition" ? sourceOf$1(reader, target) : "";
		if (/^(?:ArrowFunction|FunctionExpression)$/.test(child.name)) readFunction$1(reader, child, name, scope, depth);
		else if (child.name === "ClassExpression") readClass$1(reader, child, name, scope, depth);
		else {
			const value = readExpression$1(reader, child, scope, depth);
			bindPattern(reader, target, value, scope);
		}
		target = null;
	}
}
function assign(reader, target, value, scope) {
	bindExports(target, value, scope);
	for (const { name, value: part, owner } of bindTargets([target], value, scope)) reader.roots.push({
		role: {
			kind: "binding",
			name,
			scope: owner
		},
		expression: part
	});
	reader.roots.push({
		role: { kind: "statement" },
		expression: value
	});
}
function readFunction$1(reader, node, name, scope, depth) {
	const inner = newScope("function", name, scope);
	if (name !== "") bind(scope, name, {
		kind: "scope",
		scope: inner
	});
	readInner(reader, node, inner, depth);
}
function readInner(reader, node, scope, depth) {
	if (depth > MAX_BLOCKS$1) {
		reader.onTooDeep(node);
		return;
	}
	if (scope.kind === "class") {
		readClassBody(reader, node, scope, depth);
		return;
	}
	reader.scopes.push(scope);
	const list = node.getChild("ParamList") ?? node.getChild("VariableDefinition");
	if (list !== null) readParameters$1(reader, list, scope);
	const body = node.getChild("Block");
	if (body !== null) readBlock$1(reader, body, scope, depth + 1);
	const last = node.lastChild;
	if (node.name !== "ArrowFunction" || last === null || last.name === "Block") return;
	const returned = readExpression$1(reader, last, scope, depth + 1);
	scope.returns.push(returned);
	reader.roots.push({
		role: {
			kind: "return",
			name: scope.name
		},
		expression: returned
	});
}
function readClass$1(reader, node, name, scope, depth) {
	const inner = newScope("class", name, scope);
	if (name !== "") bind(scope, name, {
		kind: "scope",
		scope: inner
	});
	readClassBody(reader, node, inner, depth);
}
function readClassBody(reader, node, scope, depth) {
	reader.scopes.push(scope);
	const base = node.getChild("VariableName");
	if (base !== null) scope.bases.push(dottedName(readExpression$1(reader, base, scope)));
	for (const member of partsOf$2(node.getChild("ClassBody") ?? node)) {
		const key = partsOf$2(member).find((part) => propertyName(reader, part) !== null);
		const name = key === void 0 ? "" : propertyName(reader, key) ?? "";
		if (member.name === "MethodDeclaration") readFunction$1(reader, member, name, scope, depth + 1);
		else if (member.name === "PropertyDeclaration") readField(reader, member, name, scope, depth);
		else if (member.name === "StaticBlock") readBlock$1(reader, member, scope, depth + 1);
	}
}
function readField(reader, node, name, scope, depth) {
	const valueNode = node.getChild("Equals")?.nextSibling ?? null;
	if (valueNode === null || !isExpression(valueNode)) return;
	const value = readExpression$1(reader, valueNode, scope, depth);
	bind(scope, name, {
		kind: "value",
		value
	});
	reader.roots.push({
		role: {
			kind: "binding",
			name,
			scope
		},
		expression: value
	});
}
function readReturn$1(reader, node, scope, depth) {
	for (const part of partsOf$2(node)) {
		if (!isExpression(part)) continue;
		const expression = readExpression$1(reader, part, scope, depth);
		scope.returns.push(expression);
		reader.roots.push({
			role: {
				kind: "return",
				name: scope.name
			},
			expression
		});
	}
}
function readForOf(reader, node, scope) {
	const target = node.getChild("VariableDefinition") ?? node.getChild("ArrayPattern");
	const last = partsOf$2(node).at(-1);
	if (last === void 0 || !isExpression(last)) return;
	const value = readExpression$1(reader, last, scope);
	const isRow = target?.name === "ArrayPattern";
	const names = (target === null ? [] : isRow ? partsOf$2(target) : [target]).map((part) => sourceOf$1(reader, part));
	for (const [index, name] of names.entries()) bind(scope, name, {
		kind: "element",
		of: value,
		index: isRow ? index : null
	});
	reader.roots.push({
		role: {
			kind: "iteration",
			names
		},
		expression: value
	});
}
function readImport$1(reader, node, scope) {
	const from = node.getChild("String");
	const module = from === null ? "" : sourceOf$1(reader, from).slice(1, -1);
	for (const [name, alias] of namesIn(reader, node.getChild("ImportGroup"))) bind(scope, alias, {
		kind: "import",
		module,
		name
	});
	const whole = node.getChild("VariableDefinition");
	if (whole !== null) bind(scope, sourceOf$1(reader, whole), {
		kind: "import",
		module,
		name: node.getChild("Star") === null ? "default" : null
	});
}
function readExport(reader, node, scope, depth) {
	const before = reader.roots.length;
	readBlock$1(reader, node, scope, depth);
	const given = reader.roots[before];
	if (node.getChild("default") !== null && given?.role.kind === "statement") bind(scope, "default", {
		kind: "value",
		value: given.expression
	});
	const from = node.getChild("String");
	const group = node.getChild("ExportGroup");
	if (from !== null) {
		handOn(reader, node, sourceOf$1(reader, from).slice(1, -1), scope);
		return;
	}
	for (const [name, alias] of namesIn(reader, group)) if (alias !== name && group !== null) bind(scope, alias, {
		kind: "value",
		value: {
			kind: "name",
			name,
			scope,
			...span$1(group)
		}
	});
}
function handOn(reader, node, module, scope) {
	for (const [name, alias] of namesIn(reader, node.getChild("ExportGroup"))) bind(scope, alias, {
		kind: "import",
		module,
		name
	});
	if (node.getChild("Star") === null) return;
	const whole = node.getChild("VariableName");
	if (whole === null) bind(scope, "*", {
		kind: "import",
		module,
		name: "*"
	});
	else bind(scope, sourceOf$1(reader, whole), {
		kind: "import",
		module,
		name: null
	});
}
const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
function namesIn(reader, group) {
	if (group === null) return [];
	return sourceOf$1(reader, group).slice(1, -1).replace(COMMENTS, "").split(",").map((item) => item.trim().replace(/^type\s+/, "")).filter((item) => item !== "").map((item) => {
		const [name = "", alias = name] = item.split(/\s+as\s+/);
		return [name, alias];
	});
}
function readEnum(reader, node, scope) {
	const name = node.getChild("TypeDefinition");
	const body = node.getChild("EnumBody");
	if (name === null || body === null) return;
	const value = {
		kind: "dict",
		entries: partsOf$2(body).flatMap((part) => {
			const key = part.prevSibling?.prevSibling;
			if (!isExpression(part) || key?.name !== "PropertyName") return [];
			return [{
				key: {
					kind: "text",
					value: sourceOf$1(reader, key),
					offsets: key.from,
					...span$1(key)
				},
				value: readExpression$1(reader, part, scope)
			}];
		}),
		...span$1(body)
	};
	bind(scope, sourceOf$1(reader, name), {
		kind: "value",
		value
	});
	reader.roots.push({
		role: {
			kind: "binding",
			name: sourceOf$1(reader, name),
			scope
		},
		expression: value
	});
}

// src/references/syntax/javascript-regions.ts
function javascriptRegions(source) {
	const reading = {
		source,
		regions: [],
		templates: [],
		last: -1,
		close: 0
	};
	for (let at = 0; at < source.length;) at = (READERS$2[source.charCodeAt(at)] ?? other$1)(reading, at);
	return reading.regions;
}
const READERS$2 = readersBy(other$1, [
	[" 	\r\n", (_, at) => at + 1],
	["/", slash],
	["\"'", string$1],
	["`", template],
	["{", (reading, at) => brace(reading, at, 1)],
	["}", (reading, at) => brace(reading, at, -1)]
]);
function other$1(reading, at) {
	reading.last = at;
	return at + 1;
}
function slash(reading, at) {
	const { source, regions, last } = reading;
	const end = commentEnd(reading, at);
	if (end === null) return other$1(reading, startsExpression(source, last) ? patternEnd(source, at) : at);
	regions.push({
		kind: "comment",
		start: at + 2,
		end
	});
	return source.charAt(at + 1) === "*" ? end + 2 : end;
}
function commentEnd(reading, at) {
	const { source } = reading;
	const next = source.charAt(at + 1);
	if (next === "/" && source.charAt(at - 1) !== ":") {
		const close = source.indexOf("\n", at + 2);
		return close === -1 ? source.length : close;
	}
	if (next !== "*") return null;
	if (reading.close < at + 2) reading.close = closeAfter(source, at + 2);
	const { close } = reading;
	if (close === source.length) return null;
	return /[\w.]/.test(source.charAt(at - 1)) && (close - at > MAX_INLINE || source.slice(at, close).includes("\n")) ? null : close;
}
const MAX_INLINE = 300;
function closeAfter(source, from) {
	const close = source.indexOf("*/", from);
	return close === -1 ? source.length : close;
}
function string$1(reading, at) {
	return literal(reading, at, QUOTED_END[reading.source.charAt(at) === "\"" ? "double" : "single"]);
}
const QUOTED_END = {
	double: /["\n]|\\[\s\S]/g,
	single: /['\n]|\\[\s\S]/g
};
const TEMPLATE_END = /`|\$\{|\\[\s\S]/g;
function template(reading, at) {
	const after = literal(reading, at, TEMPLATE_END);
	if (!reading.source.startsWith("${", after - 1)) return after;
	reading.templates.push(0);
	return after + 1;
}
function literal(reading, at, ends) {
	const { source, regions } = reading;
	ends.lastIndex = at + 1;
	let match = ends.exec(source);
	while (match?.[0].startsWith("\\")) match = ends.exec(source);
	const end = match?.index ?? source.length;
	regions.push({
		kind: "string",
		start: at + 1,
		end
	});
	return other$1(reading, end);
}
function brace(reading, at, step) {
	const { templates } = reading;
	const depth = templates.pop();
	if (depth === 0 && step === -1) return template(reading, at);
	if (depth !== void 0) templates.push(depth + step);
	return other$1(reading, at);
}
const BEFORE_EXPRESSION = "(,=:[!&|?{};+*%<>~^-";
const KEYWORD_BEFORE = /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield)$/;
function startsExpression(source, last) {
	if (last < 0 || BEFORE_EXPRESSION.includes(source.charAt(last))) return true;
	return KEYWORD_BEFORE.test(source.slice(Math.max(0, last - 9), last + 1));
}
const PATTERN = /\/(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,300}\]){0,1000}\//y;
function patternEnd(source, open) {
	PATTERN.lastIndex = open;
	return PATTERN.test(source) ? PATTERN.lastIndex - 1 : open;
}

// src/references/javascript.ts
const javascript = {
	id: "javascript",
	title: "JavaScript and TypeScript",
	documentation: "https://tc39.es/ecma262/",
	forms: [
		"await pipeline(\"feature-extraction\", \"org/name\", { revision: \"main\" })",
		"AutoModel.from_pretrained(\"org/name\")",
		"static model_id = \"org/name\"",
		"const MODEL = process.env.MODEL ?? \"org/name\"",
		"{ modelId: \"org/name\" }",
		"[\"org/name\", \"org/other\"]",
		"`${OWNER}/name`",
		"resolveModelFile(\"hf:org/name:Q4_K_M\")",
		"CreateMLCEngine(\"Llama-3.2-1B-Instruct-q4f16_1-MLC\")",
		"\"org/name-GGUF/name.Q4_K_M.gguf\"",
		"const BASE_URL = \"https://huggingface.co/org/name/resolve/main\"",
		"<Chat model=\"org/name\" />"
	],
	language: "javascript",
	applies: (path) => /\.(?:[mc]?[jt]s|[jt]sx)$/.test(path) && !/\.min\.[mc]?js$|\.d\.[mc]?ts$/.test(path),
	extract(file, context) {
		return SCREEN.test(file.text) ? codeReferences(file, JAVASCRIPT, context) : {
			references: [],
			problems: []
		};
	}
};
const SCREEN = /hugging|\bhf[\s.:/_-]|model|llm|vlm|pipeline|pretrained|gguf|whisper|embed|rerank|diffus|llama|lora|adapter|checkpoint|ckpt|repo[_-]?id|-MLC/i;
const JAVASCRIPT = {
	signs: {
		quotes: "\"'`",
		calls: namesOfLoaders(JAVASCRIPT_LOADERS),
		regions: javascriptRegions
	},
	imports: javascriptImports,
	handsOn: javascriptHandsOn,
	read: readJavaScript,
	loaders: JAVASCRIPT_LOADERS,
	modulePaths: javascriptModulePaths,
	mayBind: () => true,
	taskDefaults: "transformers.js-tasks"
};
const IMPORT$1 = /\b(?:from|require\(|import\(|import)\s*["']([^"'\n]+)["']/g;
function javascriptImports(source) {
	return [...source.matchAll(IMPORT$1)].map(([, module = ""]) => ({
		module,
		name: null
	}));
}
const EXPORT_FROM = /\bexport\s+(?:type\s+)?(?:\*(?:\s*as\s+\w+)?|\{[^{}]*\})\s*from\s*["']([^"'\n]+)["']/g;
function javascriptHandsOn(source) {
	return [...source.matchAll(EXPORT_FROM)].map(([, module = ""]) => ({
		module,
		name: null
	}));
}
const ENDS = [
	"",
	".ts",
	".tsx",
	".js",
	".jsx",
	".mjs",
	".mts",
	"/index.ts",
	"/index.js"
];
function javascriptModulePaths(module, path) {
	const folders = path.split("/").slice(0, -1);
	const alias = /^(?:@|~|\$lib|src)\/(.*)$/.exec(module)?.[1];
	const base = alias === void 0 ? module.startsWith(".") ? [...folders, ...module.split("/")] : null : null;
	return (base !== null ? [base] : alias === void 0 ? [] : folders.map((_, depth) => [
		...folders.slice(0, depth),
		...aliasRoot(module),
		...alias.split("/")
	])).flatMap((parts) => {
		const joined = normalized(parts).replace(/\.js$/, "");
		return [...ENDS.map((end) => `${joined}${end}`), `${joined}.js`];
	});
}
function aliasRoot(module) {
	return module.startsWith("$lib") ? ["src", "lib"] : ["src"];
}
function normalized(parts) {
	const out = [];
	for (const part of parts) if (part === "..") out.pop();
	else if (part !== "." && part !== "") out.push(part);
	return out.join("/");
}

// src/references/javascript-components.ts
const javascriptComponents = {
	id: "javascript-components",
	title: "Vue, Svelte and Astro components",
	documentation: "https://vuejs.org/api/sfc-spec",
	forms: ["<script setup>const model = \"org/name\"<\/script>", "---\nconst model = \"org/name\";\n---"],
	language: "component",
	applies: (path) => /\.(?:vue|svelte|astro)$/.test(path),
	extract(file, context) {
		const scripts = joined$2(scriptsOf(file).map((script) => context.embed("javascript", script)));
		const markup = readAttributes(file, context);
		return {
			references: [...scripts.references, ...markup.references],
			problems: scripts.problems
		};
	}
};
const SCRIPT$1 = /<script\b[^>]*>|^---\r?\n/g;
function scriptsOf(file) {
	const scripts = [];
	SCRIPT$1.lastIndex = 0;
	for (let match = SCRIPT$1.exec(file.text); match !== null; match = SCRIPT$1.exec(file.text)) {
		const start = match.index + match[0].length;
		const close = file.text.indexOf(match[0].startsWith("<") ? "<\/script" : "\n---", start);
		const end = close === -1 ? file.text.length : close;
		scripts.push(embeddedView(file, file.text.slice(start, end), start));
		SCRIPT$1.lastIndex = end;
	}
	return scripts;
}
function readAttributes(file, context) {
	let text = file.text;
	for (const tag of ["script", "style"]) text = text.replace(new RegExp(`<${tag}\\b[^>]*>[\\s\\S]*?(?:</${tag}|$)`, "g"), (whole) => whole.replace(/[^\n]/g, " "));
	return context.embed("html", embeddedView(file, text, 0));
}

// src/references/jenkinsfile.ts
const jenkinsfile = {
	id: "jenkinsfile",
	title: "Jenkins pipelines: shell steps",
	documentation: "https://www.jenkins.io/doc/pipeline/steps/workflow-durable-task-step/#sh-shell-script",
	forms: [
		"sh 'hf download org/name'",
		"sh \"\"\"vllm serve org/name-${SIZE}\"\"\"",
		"sh(returnStdout: true, script: 'hf download org/name')",
		"withEnv(['MODEL_ID=org/name'])"
	],
	language: null,
	applies: (path) => /(?:^|\/)Jenkinsfile(?:[.-][\w.-]+)?$|\.(?:jenkinsfile|groovy)$/i.test(path),
	extract: extractPipeline
};
const STRING$3 = String.raw`"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
const STEP = String.raw`\bsh\b[ \t]*\(?\s*(?:\w+[ \t]*:[ \t]*(?:\w+|"[^"\n]*"|'[^'\n]*')\s*,\s*)*(?:script[ \t]*:\s*)?`;
const TOKEN$1 = new RegExp(String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|${STEP}(${STRING$3})|(${STRING$3})`, "g");
const NAMED$1 = /(?:\b([A-Za-z_]\w*)\s*=|\bname\s*:\s*["'](\w+)["']\s*,\s*defaultValue\s*:)\s*$/;
const MAX_BEFORE$1 = 160;
const MAX_VALUES = 8;
function extractPipeline(file, context) {
	const variables = /* @__PURE__ */ new Map();
	const reader = commandReader(context, variables);
	const references = [];
	const steps = [];
	for (const match of file.text.matchAll(TOKEN$1)) {
		const [whole, script, other] = match;
		const end = match.index + whole.length;
		if (script !== void 0) steps.push(contentOf(file, script, end));
		if (other === void 0 || other.startsWith("\"\"\"") || other.startsWith("'''")) continue;
		const [start, close] = [match.index + 1, end - 1];
		const pair = /^([A-Za-z_]\w*)=/.exec(file.text.slice(start, close));
		const named = NAMED$1.exec(file.text.slice(Math.max(0, match.index - MAX_BEFORE$1), match.index));
		const name = named?.[1] ?? named?.[2] ?? pair?.[1];
		if (name === void 0) continue;
		const value = verbatim(file, named === null ? start + name.length + 1 : start, close);
		variables.set(name, [...variables.get(name) ?? [], value].slice(0, MAX_VALUES));
		if (named === null) append(references, assignedModels(name, [[value]], reader));
	}
	for (const step of steps) append(references, extractShell(step, context, variables).references);
	return {
		references,
		problems: []
	};
}
function contentOf(file, string, end) {
	const quote = /^(?:"""|'''|["'])/.exec(string)?.[0].length ?? 1;
	const { value, offsets } = unescapeString(file.text, end - string.length + quote, end - quote);
	return rewritten(embeddedView(file, value, offsets), PARAMETER$1, ([, name]) => `\${${name}}`);
}
const PARAMETER$1 = /\$\{(?:params|env|config)\.([A-Za-z_]\w*)\}/g;

// src/references/syntax/line-pairs.ts
const LINE = /^([ \t]*(?:-[ \t]+)?["']?)([A-Za-z_][\w.-]{0,100})(["']?[ \t]*[:=][ \t]*)(\S.*?)[ \t,\r]*$/;
function readLinePairs(text, skip = () => false) {
	const items = [];
	let before = null;
	let start = 0;
	for (const line of text.split("\n")) {
		if (line.length > MAX_LINE && !skip(start)) append(items, quotedPairs(line, start));
		const entry = line.length > MAX_LINE || skip(start) ? null : entryOf$1(line, start);
		if (entry !== null) items.push({
			kind: "map",
			entries: isValueOf(entry, before) ? [before, entry] : [entry]
		});
		before = entry;
		start += line.length + 1;
	}
	return {
		kind: "list",
		items
	};
}
const MAX_LINE = 2e3;
const QUOTED_PAIR = /"([A-Za-z_][\w.-]{0,100})"[ \t]*:[ \t]*"([^"\\]{1,512})"/g;
function quotedPairs(line, start) {
	return [...line.matchAll(QUOTED_PAIR)].map(({ 0: whole, 1: key = "", 2: value = "", index }) => {
		const at = start + index + whole.length - 1 - value.length;
		return {
			kind: "map",
			entries: [{
				key: plain(key, start + index + 1),
				value: plain(value, at)
			}]
		};
	});
}
function isValueOf(entry, before) {
	return before !== null && entry.key.text === "value" && /^(?:name|key)$/.test(before.key.text);
}
function entryOf$1(line, start) {
	const [, lead = "", key = "", between = "", value = ""] = LINE.exec(line) ?? [];
	if (key === "") return null;
	const keyStart = start + lead.length;
	const at = keyStart + key.length + between.length;
	return {
		key: plain(key, keyStart),
		value: unquoted(value, at)
	};
}
function unquoted(value, at) {
	const quote = value[0];
	const close = quote === "\"" || quote === "'" ? value.indexOf(quote, 1) : -1;
	if (close > 0) return plain(value.slice(1, close), at + 1);
	return plain(value.replace(/[ \t]+#.*$/, ""), at);
}
function plain(text, start) {
	return {
		kind: "scalar",
		text,
		start,
		end: start + text.length,
		style: "plain"
	};
}

// src/references/data/files.ts
const LOCK_FILES = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|yarn\.lock|bun\.lock|deno\.lock|composer\.lock|poetry\.lock|uv\.lock|pdm\.lock|pixi\.lock|Pipfile\.lock|Cargo\.lock|Gemfile\.lock|flake\.lock|conda-lock\.ya?ml|mix\.lock|pubspec\.lock|Package\.resolved|packages\.lock\.json|\.terraform\.lock\.hcl)$/;
const VOCABULARIES = /^(?:tokenizer\.json|vocab\.json|added_tokens\.json|.*\.index\.json|.*\.map|.*\.geojson)$/;
const TOKENIZER_FILES = /^(?:tokenizer_config|special_tokens_map|preprocessor_config|processor_config|feature_extractor_config|trainer_state)\.json$/;
const RESULT_NAMES = /(?:^|[-_.])(?:results?|snapshot|cassette|leaderboard|scores|transcript)s?\.(?:json|ya?ml)$/i;
const RESULT_FOLDERS = /(?:^|\/)(?:__snapshots__|snapshots|results?|cassettes|recordings|leaderboards?|eval[-_]results?|benchmark[-_]results?)\//i;
const TRANSLATIONS = /(?:^|\/)(?:locales?|i18n|l10n|translations)\//i;
const PROVIDER_PATH = /(?:^|[/_.-])(?:openrouter|siliconflow|together[-_]?ai|groq|deepinfra|aihubmix|perplexity|aimlapi|novita(?:[-_]?ai)?|gmi[-_]?cloud|perfxcloud|featherless(?:[-_]?ai)?)(?:[/_.-]|$)/i;
const OTHER_REGISTRIES = /(?:^|\/)(?:\.pre-commit-config\.ya?ml|\.pre-commit-hooks\.ya?ml|renovate\.json5?|dependabot\.ya?ml|\.releaserc(?:\.json)?|CITATION\.cff|Cargo\.toml|pubspec\.ya?ml|codecov\.ya?ml|mkdocs\.ya?ml|\.all-contributorsrc|biome\.jsonc?|tsconfig[\w.-]*\.json|\.eslintrc(?:\.json)?)$/;
const MANIFEST = /^(?:\.github\/)?model-references\.ya?ml$/;
function dataRole(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (MANIFEST.test(path) || VOCABULARIES.test(name)) return "skip";
	if (LOCK_FILES.test(name) || OTHER_REGISTRIES.test(path)) return "urls";
	if (TOKENIZER_FILES.test(name) || RESULT_NAMES.test(name) || RESULT_FOLDERS.test(path)) return "mention";
	if (PROVIDER_PATH.test(path) || TRANSLATIONS.test(path)) return "mention";
	return "use";
}
function isManifest(path) {
	return MANIFEST.test(path);
}

// src/references/syntax/data-templates.ts
const DIRECTIVE = /^(?:\{%|\{#|\{\{-?\s*(?:if|else|end|range|with|define|block|template|\/\*)(?:\s|[-}/*]|$))/;
const OPEN$1 = /\{\{|\{%|\{#/g;
const CLOSE$1 = {
	"{{": "}}",
	"{%": "%}",
	"{#": "#}"
};
const MAX_TEMPLATE = 4e3;
const PADDING = "";
function templatesIn(text) {
	if (!/\{\{|\{%/.test(text)) return [];
	const closes = /* @__PURE__ */ new Map();
	const nextClose = (close, from) => {
		const known = closes.get(close);
		if (known !== void 0 && (known === -1 || known >= from)) return known;
		const found = text.indexOf(close, from);
		closes.set(close, found);
		return found;
	};
	const spans = [];
	let at = 0;
	for (const match of text.matchAll(OPEN$1)) {
		if (match.index < at) continue;
		const close = CLOSE$1[match[0]] ?? "}}";
		const stop = nextClose(close, match.index + 2);
		if (stop === -1 || stop - match.index > MAX_TEMPLATE) continue;
		const start = text[match.index - 1] === "$" && match.index > at ? match.index - 1 : match.index;
		at = stop + close.length;
		spans.push({
			start,
			end: at
		});
	}
	return spans;
}
function maskTemplates(text) {
	return maskedWith(text, templatesIn(text), 0);
}
function maskedForms(text) {
	const spans = templatesIn(text);
	let choices = 1;
	for (const { start, end } of spans) choices = Math.max(choices, given(text.slice(start, end)).length);
	return Array.from({ length: Math.min(choices, MAX_CHOICES) }, (_, choice) => maskedWith(text, spans, choice));
}
const MAX_CHOICES = 4;
function maskedWith(text, spans, choice) {
	const pieces = [];
	let at = 0;
	for (const span of spans) {
		pieces.push(text.slice(at, span.start), masked(text, span, choice));
		at = span.end;
	}
	return at === 0 ? text : [...pieces, text.slice(at)].join("");
}
function masked(text, span, choice) {
	const template = text.slice(span.start, span.end);
	const alone = standsAlone(text, span);
	if (alone && isDefinition(text, span)) return `---${blanked$1(template.slice(3), " ")}`;
	if (alone || DIRECTIVE.test(template)) return blanked$1(template, " ");
	const values = given(template);
	const value = values[Math.min(choice, values.length - 1)];
	if (value === void 0) return blanked$1(template, "");
	const { start, end } = value;
	return blanked$1(template.slice(0, start), "") + template.slice(start, end) + blanked$1(template.slice(end), "");
}
function given(template) {
	if (!FALLBACK$1.test(template)) return [];
	return [...template.matchAll(LITERAL$1)].flatMap((match) => {
		const after = template.slice(match.index + match[0].length);
		if (COMPARED_BEFORE.test(template.slice(0, match.index)) || /^\s*[=!]=/.test(after)) return [];
		const value = match[2] ?? "";
		const start = match.index + match[0].lastIndexOf(value);
		return [{
			start,
			end: start + value.length
		}];
	});
}
function blanked$1(text, by) {
	return text.replace(/[^\r\n]/g, by);
}
function isDefinition(text, { start }) {
	return (start === 0 || text[start - 1] === "\n") && /^\{\{-?\s*define\s/.test(text.slice(start, start + 20));
}
const FALLBACK$1 = /\b(?:default|coalesce|ternary|or)\b|\|\||&&|^\$?\{\{-?\s*\\?["'`]/;
const LITERAL$1 = /\\?(["'`])([\w.-]{1,96}\/[\w.:@-]{1,128})\\?\1/g;
const COMPARED_BEFORE = /(?:[=!]=|\b(?:eq|ne|contains|startsWith|endsWith|hasPrefix|hasSuffix)\b[^"'`|&]{0,200})\s*$/;
const MAX_MARGIN = 200;
function standsAlone(text, { start, end }) {
	const before = text.slice(Math.max(0, start - MAX_MARGIN), start);
	const margin = before.slice(before.lastIndexOf("\n") + 1);
	if (margin.length === MAX_MARGIN || margin.trim() !== "") return false;
	const [after = ""] = text.slice(end, end + MAX_MARGIN).split("\n", 1);
	return after.length < MAX_MARGIN && after.trim() === "";
}

// src/references/data/template-actions.ts
const DEFINITION = /^\{\{-?\s*define\s+"([^"]{1,200})"/;
const ASSIGNED$2 = /^\{[{%]-?\s*(?:set\s+)?\$?([A-Za-z_]\w*)\s*:?=(?!=)/;
const PATH = /\.Values((?:\.\w+)+)/;
const OTHER = /\b(?:eq|ne|has|in|include|template|tpl|contains|has(?:Pre|Suf)fix|replace|regex\w+|trim\w+|fail|required)\b|==|!=/;
const GIVEN = /\b(?:default|coalesce|ternary|or)\b|:=|^\{%-?\s*set\b/;
const LITERAL = /(["'`])([^"'`\s]{3,200})\1/g;
const MAX_WORDS = 8;
function actionModels(file, { mirrors }) {
	const { text } = file;
	const found = [];
	let helper = null;
	const place = (key) => ({
		how: "template-default",
		meaning: keyMeaning(key),
		mirrors
	});
	for (const span of templatesIn(text)) {
		const action = text.slice(span.start, span.end);
		const name = DEFINITION.exec(action)?.[1];
		if (name !== void 0) {
			if (helper !== null) append(found, helperModels(file, helper.spans, place(helper.name)));
			helper = {
				name,
				spans: []
			};
		}
		helper?.spans.push(span);
		const assigned = ASSIGNED$2.exec(action)?.[1];
		if (OTHER.test(action) || !GIVEN.test(action) || assigned === void 0 && !standsAlone(text, span)) continue;
		const key = assigned ?? PATH.exec(action)?.[1] ?? helper?.name ?? "";
		for (const match of action.matchAll(LITERAL)) {
			const start = span.start + match.index + 1;
			append(found, namedModels(verbatim(file, start, start + (match[2] ?? "").length), place(key)));
		}
	}
	return helper === null ? found : [...found, ...helperModels(file, helper.spans, place(helper.name))];
}
function helperModels(file, spans, place) {
	if (place.meaning !== "strong" && place.meaning !== "weak") return [];
	const words = spans.flatMap(({ end }, index) => {
		const next = spans[index + 1];
		if (next === void 0) return [];
		return [...file.text.slice(end, next.start).matchAll(/\S+/g)].map((match) => {
			const start = end + match.index;
			return verbatim(file, start, start + match[0].length);
		});
	});
	if (words.length > MAX_WORDS) return [];
	const models = words.map((word) => namedModels(word, place));
	return models.every((named) => named.length === 1) ? models.flat() : [];
}

// src/references/data/meaning.ts
const VALUE_KEYS = new Set("value values default defaultvalue default_value val input current initial const enum options choices parametervalue stringvalue string_value constant runtimevalue".split(" "));
const NAME_KEYS = [
	"name",
	"key",
	"variable",
	"id",
	"parameterkey",
	"flag",
	"option",
	"field",
	"variable_name",
	"env",
	"param"
];
const NAME = /^-{0,2}[A-Za-z_][\w.-]{0,80}$/;
const FOREIGN_KEYS = new Set("image images imagename image_name imagerepository image_repository repository container container_image containers uses docker_image dockerimage base_image dockerfile registry dependencies devdependencies peerdependencies optionaldependencies packages requires chart charts github git repourl repo_url git_url package plugins extends action actions apiversion api_version $schema $ref $id import imports from_image license licenses author authors maintainer maintainers branch branches schema mimetype mime_type content_type content-type contenttype mediatype media_type accept topics".split(" "));
const PROSE_KEYS = new Set("description desc title label displayname display_name display-name summary help doc docs documentation text comment comments note notes message messages link links homepage home website href caption about example examples placeholder tooltip license_link licenselink license_url sources icon logo thumbnail websiteurl docsurl promotedurl announcements url_link changelog subtitle headline body readme usage_example widget citation".split(" "));
const TYPE_KEYS = "repo_type repotype type kind artifact_type model_type modeltype mode task".split(" ");
const DATASET_TYPES = /^(?:datasets?|spaces?|hf_dataset|dataset_repo)$/i;
const MODEL_TYPES = /^(?:models?|hf_?model|llm|lora|adapter|checkpoint|embeddings?|embedder|reranker|text-?embedding|text-generation|pretrained_model|huggingface_?model)$/i;
const DATASET_SIBLINGS = new Set("split splits subset subsets columns data_files text_column formatting num_samples train_split eval_split dataset_type conversation dataset_name field_messages label_field prompt_column".split(" "));
const HUB_SOURCES = /^(?:hf|hub|hugging[-_ ]?face(?:[-_ ]?(?:hub|local|model|transformers|embeddings?|textgen))?|transformers|sentence[-_ ]?transformers|vllm|tgi|tei|sglang|llama[-_.]?cpp|lmdeploy|mlx(?:-lm)?|ctranslate2|fastembed|diffusers)$/i;
const HOSTED_PROVIDERS = /^(?:azure(?:[-_]?openai)?|anthropic|openrouter|bedrock|aws[-_]?bedrock|vertex(?:[-_]?ai)?|gemini|groq|together(?:[-_]?ai)?|fireworks(?:[-_]?ai)?|deepinfra|replicate|cohere|mistral(?:ai)?|perplexity|novita|hyperbolic|sambanova|cerebras|nebius|siliconflow|watsonx|(?:nvidia[-_]?)?nim|nvidia_ai_endpoints|featherless(?:[-_]?ai)?)$/i;
const OTHER_HUBS = /^(?:model[-_ ]?scope|kaggle|modelers|openmind|wisemodel)$/i;
const SOURCE_KEYS = [
	"source",
	"provider",
	"hub",
	"registry",
	"backend",
	"framework",
	"library",
	"engine",
	"from",
	"platform",
	"library_name",
	"model_provider",
	"runtime",
	"api",
	"loader",
	"server"
];
const ADDRESS_KEYS = [
	"base_url",
	"baseurl",
	"api_base",
	"apibase",
	"endpoint",
	"url",
	"api_url",
	"openai_api_base",
	"host"
];
const MAX_CLIMB = 6;
function meaningAt(frame) {
	const near = frame === null ? "" : frame.key.toLowerCase();
	const prose = PROSE_KEYS.has(near) || near.endsWith("description") || near.endsWith("_doc");
	const foreign = isForeign(frame) && !fromHub(frame);
	const [meaning, key] = climb(frame);
	const hub = () => fromHub(frame) || speaksOfHub(key) || isAmongModels(frame);
	return {
		meaning: besides(frame, meaning),
		key,
		prose,
		foreign,
		fromHub: hub
	};
}
function isElsewhere(frame, key) {
	if (namesOtherHub(key)) return true;
	const map = frame?.map ?? null;
	const provider = scalarOf$1(map, ...SOURCE_KEYS);
	if (provider !== null && (HOSTED_PROVIDERS.test(provider.text) || OTHER_HUBS.test(provider.text))) return true;
	return isProviderUrl(scalarOf$1(map, ...ADDRESS_KEYS)?.text ?? "");
}
function isForeign(frame) {
	for (let at = frame, steps = 0; at !== null && steps < 2; at = at.parent, steps += 1) {
		const key = at.key.toLowerCase();
		if (FOREIGN_KEYS.has(key) || /(?:^|_|-)images?$/.test(key)) return true;
		if (steps === 0 && !VALUE_KEYS.has(key) && keyMeaning(at.key) !== "neutral") return false;
	}
	return false;
}
function climb(frame) {
	let at = frame;
	for (let steps = 0; at !== null && steps < MAX_CLIMB; at = at.parent, steps += 1) {
		const key = namedBySibling(at) ?? at.key;
		const meaning = keyMeaning(key);
		if (meaning === "neutral" || meaning === "none" && VALUE_KEYS.has(key.toLowerCase())) continue;
		if (meaning === "none" || meaning === "weak") return [isRepositoryOfModel(frame, at) ? "strong" : fromAbove(at.parent, meaning), key];
		if (meaning === "strong" && above(at.parent) === "tokenizer") return ["tokenizer", key];
		return [meaning, key];
	}
	return ["none", frame?.key ?? ""];
}
function isRepositoryOfModel(frame, { key, parent }) {
	if (frame === null || !namesRepository(frame.key) || isForeign(frame)) return false;
	return frame.key !== key && speaksOfHub(key) || above(parent) === "strong" || above(parent?.parent ?? null) === "strong";
}
function fromAbove(parent, meaning) {
	const outer = above(parent);
	if (outer === "dataset" || outer === "tokenizer" || outer === "upload-target") return meaning === "weak" ? meaning : outer;
	return outer === "strong" || outer === "weak" ? "weak" : meaning;
}
function above(parent) {
	let at = parent;
	for (let steps = 0; at !== null && steps < 2; at = at.parent, steps += 1) {
		const meaning = keyMeaning(at.key);
		if (meaning !== "neutral") return meaning;
	}
	return "none";
}
function namedBySibling({ key, map }) {
	if (!VALUE_KEYS.has(key.toLowerCase())) return null;
	const pointer = valuesOf$2(map).has("op") ? scalarOf$1(map, "path")?.text ?? "" : "";
	if (pointer.startsWith("/")) return pointer.replace(/(?:\/(?:\d+|-|value))+$/, "");
	const name = scalarOf$1(map, ...NAME_KEYS)?.text ?? "";
	return NAME.test(name) ? name : null;
}
function hasAny(map, keys) {
	const values = valuesOf$2(map);
	for (const key of keys) if (values.has(key)) return true;
	return false;
}
function besides(frame, meaning) {
	if (frame === null) return meaning;
	const type = scalarOf$1(frame.map, ...TYPE_KEYS)?.text ?? "";
	if (DATASET_TYPES.test(type)) return "dataset";
	if (!/model|llm|adapter|lora/i.test(frame.key) && hasAny(frame.map, DATASET_SIBLINGS)) return "dataset";
	if (meaning === "none" && isNamedDataset(frame)) return "dataset";
	if (meaning !== "none" && meaning !== "weak" || keyMeaning(frame.key) !== "neutral" && !/^repository$/i.test(frame.key)) return meaning;
	if (MODEL_TYPES.test(type)) return "strong";
	return fromHub(frame) ? "strong" : meaning;
}
function isNamedDataset({ key, map, parent }) {
	const owner = VALUE_KEYS.has(key.toLowerCase()) ? parent?.map ?? null : map;
	return /(?:^|[-_ ])datasets?(?:$|[-_ ])/i.test(scalarOf$1(owner, "name")?.text ?? "");
}
function isAmongModels(frame) {
	if (frame === null || /(?:path|dir|folder|file)s?$/i.test(frame.key)) return false;
	return frame.map.entries.slice(0, MAX_BESIDE).some(({ value }) => value?.kind === "scalar" && plausibleId(value.text).kind === "sure");
}
const MAX_BESIDE = 64;
function fromHub(frame) {
	const source = scalarOf$1(frame?.map ?? null, ...SOURCE_KEYS, "type");
	return source !== null && HUB_SOURCES.test(source.text);
}

// src/references/data/pieces.ts
function languageOf(key, text) {
	const byName = languageOfName(key);
	if (byName !== null && text.includes("\n")) return byName;
	const start = text.trimStart();
	if (/^[{[]/.test(start) && /"|^\[\s*'/.test(start) && /[}\]]\s*$/.test(text)) return "json";
	if (!/\s/.test(start.trimEnd())) return null;
	if (!text.includes("\n")) return isCommandKey(key) || COMMAND$1.test(text) ? "shell" : null;
	if (/^#!.*\bpython/.test(start) || PYTHON$2.test(text)) return "python";
	if (start.startsWith("#!") || isCommandKey(key)) return "shell";
	if (YAML.test(firstLine(start))) return "yaml";
	return COMMAND$1.test(text) || SCRIPT.test(text) ? "shell" : null;
}
function isCommandKey(key) {
	return COMMAND_KEY.test(key);
}
const COMMAND_KEY = /^(?:run|runs|script|scripts|setup|command|commands|cmd|cmds|args|arguments|argv|extra_?args|entry_?point|before_script|after_script|install|shell|bash|exec|sh|start|start_?up_?script|startup|user_?data|script_?body|inline|steps?|test|tests|build|post[_A-Za-z-]*|pre[_A-Za-z-]*|on_?create_?command|deps|.*(?:_|-)(?:cmd|command|commands|script|args)|.*(?:Command|Cmd|Args|Script))$/i;
const EXTENSIONS = {
	py: "python",
	sh: "shell",
	bash: "shell",
	json: "json",
	yaml: "yaml",
	yml: "yaml",
	toml: "toml",
	js: "javascript",
	mjs: "javascript",
	ts: "javascript",
	env: "properties",
	properties: "properties",
	ini: "properties",
	conf: "properties",
	tf: "hcl",
	html: "html",
	md: "markdown",
	Dockerfile: "dockerfile"
};
function languageOfName(key) {
	const extension = key.slice(key.lastIndexOf(".") + 1);
	if (key === "Dockerfile") return "dockerfile";
	return key.includes(".") && Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] ?? null : null;
}
function firstLine(text) {
	for (const line of text.split("\n", 20)) if (!/^\s*(?:#|---|$)/.test(line)) return line;
	return "";
}
const PYTHON$2 = /^(?:import [\w.]+(?: as \w+)?|from [\w.]+ import .+|def \w+\(.*|class \w+.*:)\s*$/m;
const YAML = /^\s*(?:- )?["']?[A-Za-z_][\w.-]*["']?:(?:\s|$)/;
const SCRIPT = /^\s*(?:set -[a-z]+|export \w+=|cd |if \[|for \w+ in |echo |pip3? install|apt-get |python3? )/m;
const COMMAND$1 = /(?:^|[\s;&|(])(?:--?[\w-]{0,40}(?:model|lora|adapter|checkpoint|hf-repo|embed)[\w.-]*[= ]|-hf |vllm |hf download|huggingface-cli |text-generation-launcher|text-embeddings-router|python3? |ollama |sglang|lmdeploy |trtllm-|llama-server|llama-cli|mlx_lm|git (?:lfs )?clone |wget |curl |accelerate |torchrun |tune |litgpt |axolotl |export )/;

// src/references/data/placeholders.ts
const PLACEHOLDER = /(?<!\{)\$?\{([A-Za-z_]\w{0,40})\}(?!\})/g;
function filledByNeighbours(text, map) {
	if (!text.includes("/") || !text.includes("{")) return null;
	let isWhole = true;
	const filled = text.replace(PLACEHOLDER, (written, name) => {
		const lower = name.toLowerCase();
		const value = scalarOf$1(map, lower, `default${lower}`, `default_${lower}`, `default-${lower}`);
		isWhole &&= value !== null && /^[\w.-]+$/.test(value.text);
		return value?.text ?? written;
	});
	return isWhole && filled !== text ? filled : null;
}

// src/references/data/scripts.ts
const ENVIRONMENT_KEYS = /* @__PURE__ */ new Set([
	"env",
	"envs",
	"environment",
	"variables",
	"vars",
	"env_vars",
	"envvars",
	"secrets",
	"args"
]);
function readScript(script, frame, { file, context }) {
	return extractShell(script, context, variablesAround(frame, file));
}
function pieceView(file, scalar, from = 0) {
	const view = scalarView(file, scalar);
	return rewritten(stretch(view, from, view.text.length), PADDINGS$1, () => "");
}
const PADDINGS$1 = new RegExp(`${""}+`, "g");
function readWords(words, frame, { file, context }) {
	const [first] = words;
	if (first === void 0) return {
		references: [],
		problems: []
	};
	const variables = variablesAround(frame, file);
	if (/\s/.test(first.text.trim()) && !first.text.startsWith("-")) {
		const lines = words.flatMap((word) => [word, {
			kind: "glue",
			text: "\n",
			at: word.end
		}]);
		return extractShell(rewritten(joinedView(file, lines), PADDINGS$1, () => ""), context, variables);
	}
	return extractArguments(words.map((word) => pieceView(file, word)), context, variables);
}
function variablesAround(frame, file) {
	return { get(name) {
		const value = frame === null ? void 0 : setAround(frame).get(name);
		return value === void 0 ? void 0 : [assemblyOf(scalarView(file, value))];
	} };
}
const setAround = oncePer((frame) => {
	const found = /* @__PURE__ */ new Map();
	for (let at = frame; at !== null; at = at.parent) {
		const values = valuesOf$2(at.map);
		for (const key of ENVIRONMENT_KEYS) {
			const value = values.get(key) ?? null;
			if (value !== null) collect(value, found);
		}
	}
	return found;
});
function collect(node, found) {
	if (node.kind === "map") for (const { key, value } of node.entries) set$1(key.text, value, found);
	if (node.kind !== "list") return;
	for (const item of node.items) {
		if (item.kind === "map") set$1(scalarOf$1(item, "name")?.text ?? "", scalarOf$1(item, "value"), found);
		if (item.kind === "scalar") setPair(item, found);
	}
}
function setPair(item, found) {
	const at = item.text.indexOf("=");
	if (at <= 0 || item.end - item.start !== item.text.length) return;
	set$1(item.text.slice(0, at), {
		...item,
		text: item.text.slice(at + 1),
		start: item.start + at + 1
	}, found);
}
function set$1(name, value, found) {
	if (value?.kind !== "scalar" || found.has(name) || !/^[A-Za-z_]\w*$/.test(name)) return;
	found.set(name, value);
}

// src/references/data/walk.ts
function walkData(root, data) {
	const references = [];
	const problems = [];
	const loadsNothing = data.mention || isDashboard(root);
	const add = (extraction) => {
		for (const reference of extraction.references) references.push(loadsNothing ? {
			...reference,
			class: "mention"
		} : reference);
		for (const problem of extraction.problems) problems.push(problem);
	};
	visit(root, null);
	return {
		references,
		problems
	};
	function visit(node, frame) {
		if (node.kind === "scalar") add(readScalar(node, frame, null, data));
		if (node.kind === "list") visitList(node, frame);
		if (node.kind !== "map") return;
		add({
			references: readSplit(node, frame, data),
			problems: []
		});
		for (const { key, value } of node.entries) {
			add({
				references: readKey(key, frame, data),
				problems: []
			});
			if (value !== null) visit(value, {
				key: key.text,
				map: node,
				parent: frame
			});
		}
	}
	function visitList(list, frame) {
		const words = list.items.filter((item) => item.kind === "scalar");
		if (words.length === list.items.length && isArgumentList(words, frame)) add(readWords(words, frame, data));
		let flag = null;
		for (const item of list.items) {
			if (item.kind !== "scalar") {
				visit(item, frame);
				continue;
			}
			add(readScalar(item, frame, flag, data));
			flag = /^--?[A-Za-z][\w.-]*$/.test(item.text) ? item.text : null;
		}
	}
}
function isDashboard(root) {
	return root.kind === "map" && ["panels", "schemaversion"].every((key) => valuesOf$2(root).has(key));
}
function isArgumentList(words, frame) {
	return frame !== null && isCommandKey(frame.key) || words.some(({ text }) => /^--?[a-z][\w.-]*(?:=|$)/i.test(text));
}
const PAIR$1 = /^([A-Za-z_+~-][\w.-]{0,100})=(\S[\s\S]*)$/;
function readScalar(scalar, frame, flag, data) {
	if (scalar.text.length < 3) return NOTHING$2;
	const [start = "", variable] = ENVIRONMENT.test(frame?.key ?? "") ? VARIABLE$1.exec(scalar.text) ?? [] : [];
	const language = languageOf(variable ?? frame?.key ?? "", scalar.text.slice(start.length));
	if (language !== null) return readEmbedded(language, scalar, start.length, frame, data);
	const filled = frame === null ? null : filledByNeighbours(scalar.text, frame.map);
	if (filled !== null) return {
		references: assembled(filled, scalar, placeOf(frame, flag, data), data.file),
		problems: []
	};
	const isTemplated = scalar.text.includes("") || scalar.text.includes("");
	if (!isTemplated && !mayBeModel(scalar.text, data.context.mirrors)) return NOTHING$2;
	if (isCalledAfter(scalar.text, frame)) return NOTHING$2;
	const view = isTemplated ? originalView(scalar, data) : scalarView(data.file, scalar);
	const place = placeOf(frame, flag, data);
	const name = PAIR$1.exec(view.text)?.[1];
	if (name === void 0) return {
		references: valueReferences(view, place),
		problems: []
	};
	if (saysNothing(place.meaning) && view.text.includes(",") && isPairs(view.text)) return extractArguments([view], data.context);
	const own = keyMeaning(name);
	const meaning = saysNothing(own) ? place.meaning : own;
	const value = sliceView(view, name.length + 1);
	return {
		references: valueReferences(value, {
			...place,
			meaning,
			key: name,
			how: "env"
		}),
		problems: []
	};
}
function saysNothing(meaning) {
	return meaning === "neutral" || meaning === "none";
}
function isCalledAfter(text, frame) {
	if (frame === null || text.includes("/") || keyMeaning(frame.key) !== "neutral") return false;
	return namesAmong(frame.map).has(text);
}
const namesAmong = oncePer(({ entries }) => namesIn$1(entries.flatMap(({ value }) => value?.kind === "scalar" ? [value.text] : [])));
const NOTHING$2 = {
	references: [],
	problems: []
};
const ENVIRONMENT = /^(?:env|envs|environment|env_?vars?|variables)$/i;
const VARIABLE$1 = /^([A-Za-z_]\w{0,100})=(?:\s*[>|][+-]?\s)?/;
function readEmbedded(language, scalar, from, frame, data) {
	const view = pieceView(data.file, scalar, from);
	const found = language === "shell" ? readScript(view, frame, data) : {
		...data.context.embed(language, view),
		problems: []
	};
	if (!(FENCE.test(scalar.text) || language !== "json" && RECORDS.test(data.file.path)) || !isGuess(frame?.key ?? "", scalar.text)) return found;
	return {
		...found,
		references: found.references.map((reference) => ({
			...reference,
			class: "mention"
		}))
	};
}
function isGuess(key, text) {
	return !isCommandKey(key) && !key.includes(".") && !text.startsWith("#!");
}
const RECORDS = /\.jsonl$/i;
const FENCE = /^[ \t]*```/m;
function originalView({ start, end }, { original }) {
	return embeddedView(original, original.text.slice(start, end), start);
}
function sliceView(view, from) {
	return embeddedView(view, view.text.slice(from), from);
}
function placeOf(frame, flag, { file, format, context }) {
	const meaning = meaningAt(frame);
	const flagged = flag === null ? "none" : keyMeaning(flag);
	const given = flag === null || flagged === "neutral" ? meaning.meaning : flagged;
	const known = DATASET_FILE.test(file.path) && !/model/i.test(meaning.key) ? "dataset" : given;
	return {
		...meaning,
		meaning: known,
		how: flag === null ? `${format}-key` : "args",
		revision: revisionBeside(frame?.map ?? null, frame?.key ?? ""),
		class: isElsewhere(frame, meaning.key) ? "mention" : "use",
		mirrors: context.mirrors
	};
}
const DATASET_FILE = /datasets?[\w.-]*$/i;
function revisionBeside(map, key) {
	const lower = key.toLowerCase();
	const names = [
		"revision",
		"model_revision",
		"modelrevision",
		"hf_revision",
		`${lower}_revision`,
		`${lower}-revision`
	];
	const value = scalarOf$1(map, ...names)?.text ?? null;
	return value !== null && /^[\w./-]+$/.test(value) && !/^(?:null|none)$/i.test(value) ? value : null;
}
function readSplit(map, frame, data) {
	const split = splitName(map, frame?.key ?? "");
	if (split === null) return [];
	const place = placeOf({
		key: "model_id",
		map,
		parent: frame
	}, null, data);
	return assembled(split.id, split.name, {
		...place,
		how: "split-name"
	}, data.file);
}
function assembled(id, scalar, place, file) {
	const location = scalarView(file, scalar).locate(0, scalar.text.length);
	return valueReferences(sourceFile(file.path, id), place).map((reference) => ({
		...reference,
		written: scalar.text,
		location
	}));
}
function readKey(key, frame, data) {
	if (!key.text.includes("/") || plausibleId(key.text).kind !== "sure") return [];
	const place = placeOf(frame, null, data);
	if (place.meaning === "dataset" || place.meaning === "tokenizer") return [];
	return valueReferences(scalarView(data.file, key), {
		...place,
		how: "dict-key"
	});
}

// src/references/data/reader.ts
function readData(file, context, format) {
	const role = dataRole(file.path);
	if (role === "skip" || !mayNameModels(file.text, context.mirrors)) return {
		references: [],
		problems: []
	};
	if (role === "urls") return {
		references: hubUrls(file, context, format.name),
		problems: []
	};
	const forms = format.mask(file.text).map((text) => {
		const { roots, broken } = readOrLines(text, format);
		const data = {
			file: {
				...file,
				text
			},
			original: file,
			context,
			format: format.name,
			mention: role === "mention"
		};
		return {
			walked: joined$2(roots.map((root) => walkData(root, data))),
			broken
		};
	});
	const actions = actionModels(file, context);
	const references = [...forms.flatMap(({ walked }) => walked.references), ...role === "mention" ? actions.map((action) => ({
		...action,
		class: "mention"
	})) : actions];
	return {
		references: mentionServed(file.text, references),
		problems: forms.slice(0, 1).flatMap(({ walked, broken }) => [...walked.problems, ...notice(file, format, broken)])
	};
}
function readOrLines(text, format) {
	if (text.length > format.maxLength && text.replace(/\s+/g, "").length > format.maxLength) return {
		roots: [readLinePairs(text)],
		broken: `it is longer than ${format.maxLength} characters`
	};
	const reading = format.read(text);
	if (reading.broken === null) return reading;
	const covered = linesOf(reading.roots, text);
	return {
		roots: [...reading.roots, readLinePairs(text, (start) => covered.has(start))],
		broken: reading.broken
	};
}
function linesOf(roots, text) {
	const starts = [];
	const waiting = [...roots];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		if (node.kind === "list") for (const item of node.items) waiting.push(item);
		if (node.kind === "map") {
			for (const { value } of node.entries) if (value !== null) waiting.push(value);
		}
		if (node.kind === "scalar") starts.push(node.start);
	}
	starts.sort((a, b) => a - b);
	const lines = /* @__PURE__ */ new Set();
	let line = 0;
	let next = text.indexOf("\n");
	for (const start of starts) {
		while (next !== -1 && next < start) {
			line = next + 1;
			next = text.indexOf("\n", line);
		}
		lines.add(line);
	}
	return lines;
}
function notice(file, { title }, broken) {
	if (broken === null) return [];
	return [{
		stage: "find",
		subject: file.path,
		reason: `${title} could not be read whole (${broken.split("\n", 1)[0]}); the unread lines were read one by one.`,
		hint: null,
		location: file.locate(0, 0),
		severity: "notice"
	}];
}
const HUB_URL = /https?:\/\/(?:huggingface\.co|hf\.co)\/[^\s"'<>]+/g;
function hubUrls(file, { mirrors }, format) {
	const found = [];
	for (const match of file.text.matchAll(HUB_URL)) {
		const form = readWrittenForm(match[0], mirrors);
		if (form === null || form.file === null) continue;
		found.push({
			model: form.model,
			written: match[0],
			revision: form.revision,
			file: form.file,
			how: `${format}-url`,
			class: "use",
			certainty: "certain",
			location: file.locate(match.index, match.index + match[0].length),
			ignored: null
		});
	}
	return found;
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner$1(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit$1(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit$1(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit$1(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit$1(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit$1(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak$1(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak$1(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak$1(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak$1(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit$1(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak$1(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak$1(ch) {
	return ch === 10 || ch === 13;
}
function isDigit$1(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
const cachedSpaces = new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
const cachedBreakLinesWithSpaces = {
	" ": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + " ".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + " ".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + " ".repeat(index);
		})
	},
	"	": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + "	".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + "	".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + "	".repeat(index);
		})
	}
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));

// node_modules/jsonc-parser/lib/esm/main.js
const createScanner = createScanner$1;
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/references/syntax/json.ts
const OPEN_BRACE$1 = 1;
const CLOSE_BRACE$1 = 2;
const OPEN_BRACKET$1 = 3;
const CLOSE_BRACKET$1 = 4;
const COMMA = 5;
const COLON$1 = 6;
const STRING$2 = 10;
const END$1 = 17;
function readJson(text) {
	const scanner = createScanner(text, true);
	const stack = [];
	const roots = [];
	let broken = null;
	for (let token = scanner.scan(); token !== END$1; token = scanner.scan()) if (token === OPEN_BRACE$1 || token === OPEN_BRACKET$1) open(token);
	else if (token === CLOSE_BRACE$1 || token === CLOSE_BRACKET$1) close();
	else if (token === COMMA || token === COLON$1) continue;
	else put(scalarAt(scanner, token, text));
	if (stack.length > 0) broken ??= "it ends inside an object or array";
	return {
		root: roots.length > 1 ? {
			kind: "list",
			items: roots
		} : roots[0] ?? null,
		broken
	};
	function open(token) {
		const node = token === OPEN_BRACE$1 ? {
			kind: "map",
			entries: [],
			key: null
		} : {
			kind: "list",
			items: []
		};
		if (stack.length > 200) broken ??= `nested deeper than ${200} levels`;
		else put(node);
		stack.push(node);
	}
	function close() {
		if (stack.pop() === void 0) broken ??= "a closing bracket without an opening one";
	}
	function put(node) {
		const parent = stack.at(-1);
		if (parent === void 0) roots.push(node);
		else if (parent.kind === "list") parent.items.push(node);
		else if (parent.key !== null) {
			parent.entries.push({
				key: parent.key,
				value: node
			});
			parent.key = null;
		} else if (node.kind === "scalar") parent.key = node;
	}
}
function scalarAt(scanner, token, text) {
	const start = scanner.getTokenOffset();
	const end = start + scanner.getTokenLength();
	if (text.charAt(start) === "'") return singleQuoted(scanner, text, start) ?? plainAt(scanner, start, end);
	if (token !== STRING$2) return plainAt(scanner, start, end);
	const closed = scanner.getTokenError() === 0 ? 1 : 0;
	const inside = Math.max(start + 1, end - closed);
	return {
		kind: "scalar",
		text: scanner.getTokenValue(),
		start: start + 1,
		end: inside,
		style: "double"
	};
}
function plainAt(scanner, start, end) {
	return {
		kind: "scalar",
		text: scanner.getTokenValue(),
		start,
		end,
		style: "plain"
	};
}
const SINGLE$1 = /'(?:[^'\\\r\n]|\\(?:\r\n|[\s\S]))*'/y;
function singleQuoted(scanner, text, start) {
	SINGLE$1.lastIndex = start;
	const length = SINGLE$1.exec(text)?.[0].length;
	if (length === void 0) return null;
	const end = start + length;
	scanner.setPosition(end);
	return {
		kind: "scalar",
		text: unescapeString(text, start + 1, end - 1).value,
		start: start + 1,
		end: end - 1,
		style: "double"
	};
}

// src/references/json.ts
const json = {
	id: "json",
	title: "JSON and JSON5: configuration, catalogs, adapter and model configurations",
	documentation: "https://www.rfc-editor.org/rfc/rfc8259",
	forms: [
		"{\"model\": \"org/name\", \"revision\": \"main\"}",
		"{model: 'org/name'} of JSON5",
		"{\"base_model_name_or_path\": \"org/name\"} in adapter_config.json",
		"{\"key\": \"MODEL_NAME\", \"value\": \"org/name\"}",
		"{\"models\": {\"org/name\": {}}}",
		"{\"args\": [\"--model\", \"org/name\"]}",
		"{\"url\": \"https://huggingface.co/org/name/resolve/main/file.gguf\"}"
	],
	language: "json",
	applies: (path) => /\.(?:json|jsonc|json5|jsonl|webmanifest|code-workspace)(?:\.(?:j2|tpl|tmpl|template|example|sample|dist))?$/i.test(path),
	extract: (file, context) => readData(file, context, {
		name: "json",
		title: "JSON",
		maxLength: 2e7,
		mask: (text) => /\{\{[^{}"]*\}\}/.test(text) ? maskedForms(text) : [text],
		read: (text) => {
			const { root, broken } = readJson(text);
			return {
				roots: root === null ? [] : [root],
				broken
			};
		}
	})
};

// src/references/justfile.ts
const justfile = {
	id: "justfile",
	title: "justfiles",
	documentation: "https://just.systems/man/en/",
	forms: [
		"model := 'org/name'",
		"serve model=\"org/name\":",
		"    vllm serve {{model}}"
	],
	language: null,
	applies: (path) => /(?:^|\/)\.?justfile$|\.just$/i.test(path),
	extract: extractJustfile
};
const ASSIGNMENT$2 = /^(?:export\s+)?([A-Za-z_][\w-]*)\s*:=\s*/;
const PARAMETER = /([A-Za-z_][\w-]*)=(["'])([^"'\n]*)\2/g;
const STRING$1 = /(["'])([^"'\n]*)\1/g;
function extractJustfile(file, context) {
	const variables = /* @__PURE__ */ new Map();
	const reader = commandReader(context, variables);
	const references = [];
	const recipes = [];
	const define = (name, start, end) => {
		const value = verbatim(file, start, end);
		variables.set(name, [...variables.get(name) ?? [], value].slice(-8));
		append(references, assignedModels(name, [[value]], reader));
	};
	for (const { start, end, recipe } of paragraphs(file.text)) {
		if (recipe) {
			recipes.push(recipeOf$1(file, start, end));
			continue;
		}
		const line = file.text.slice(start, end);
		const assigned = ASSIGNMENT$2.exec(line);
		const pattern = assigned === null ? PARAMETER : STRING$1;
		for (const match of line.startsWith("#") ? [] : line.matchAll(pattern)) {
			const name = assigned?.[1] ?? match[1] ?? "";
			const value = (assigned === null ? match[3] : match[2]) ?? "";
			const close = start + match.index + match[0].length - 1;
			define(name, close - value.length, close);
		}
	}
	for (const recipe of recipes) append(references, extractShell(recipe, context, variables).references);
	return {
		references,
		problems: []
	};
}
function paragraphs(text) {
	const all = [];
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const end = newline === -1 ? text.length : newline;
		const recipe = /^[ \t]/.test(text.charAt(start));
		const last = all.at(-1);
		if (recipe && last?.recipe === true) all[all.length - 1] = {
			...last,
			end
		};
		else if (end > start) all.push({
			start,
			end,
			recipe
		});
		start = end + 1;
	}
	return all;
}
function recipeOf$1(file, start, end) {
	const lines = rewritten(stretch(file, start, end), /^[ \t]+@?/gm, () => "");
	return rewritten(lines, /\{\{[ \t]*([A-Za-z_]\w*)[ \t]*\}\}/g, ([, name]) => `\${${name}}`);
}

// src/references/syntax/logical-lines.ts
function logicalLines(file, marks) {
	const { text } = file;
	const lines = [];
	for (let start = 0; start < text.length;) {
		const pieces = [];
		let at = start;
		let continued = true;
		while (continued && at < text.length) {
			const newline = text.indexOf("\n", at);
			const stop = newline === -1 ? text.length : newline;
			const end = text[stop - 1] === "\r" && stop > at ? stop - 1 : stop;
			continued = end > at && newline !== -1 && marks.includes(text.charAt(end - 1));
			pieces.push(continued ? `${text.slice(at, end - 1)}${" ".repeat(stop + 2 - end)}` : text.slice(at, end));
			at = stop + 1;
		}
		lines.push(embeddedView(file, pieces.join(""), start));
		start = at;
	}
	return lines;
}

// src/references/makefile.ts
const makefile = {
	id: "makefile",
	title: "Makefiles",
	documentation: "https://www.gnu.org/software/make/manual/make.html",
	forms: [
		"MODEL ?= org/name",
		"serve: MODEL := org/name",
		"	vllm serve $(MODEL)",
		"	hf download org/name"
	],
	language: "makefile",
	applies: (path) => /(?:^|\/)(?:GNU)?Makefile(?:[._-][^/]*)?$|\.(?:mk|mak|make)$/i.test(path),
	extract: extractMakefile
};
const ASSIGNMENT$1 = /^ *(?:[^\s:=#][^:=#\n]*:{1,2} *)?(?:(?:export|override|private) +)*([A-Za-z_][\w.-]*) *(?:\?|::?|\+|!)?= *(.*)$/;
function extractMakefile(file, context) {
	if (!mayUseModels(file.text)) return {
		references: [],
		problems: []
	};
	const variables = /* @__PURE__ */ new Map();
	const reader = commandReader(context, variables);
	const references = [];
	const recipes = [];
	for (const line of logicalLines(file, "\\")) {
		if (line.text.startsWith("	")) {
			recipes.push(line);
			continue;
		}
		if (/^\s*#/.test(line.text)) {
			append(references, mentionsAs("comment", verbatim(line, 0, line.text.length), context.mirrors));
			continue;
		}
		const match = ASSIGNMENT$1.exec(line.text);
		if (match === null) continue;
		const [whole, name = "", value = ""] = match;
		const start = whole.length - value.length;
		const end = start + value.replace(/\s+#.*$/, "").trimEnd().length;
		const values = interpolate(stretch(line, start, end), variables);
		variables.set(name, [...variables.get(name) ?? [], ...values].slice(-8));
		append(references, assignedModels(name, [values], reader));
	}
	for (const recipe of recipes) append(references, extractShell(recipeOf(recipe), context, variables).references);
	return {
		references,
		problems: []
	};
}
function recipeOf(line) {
	const prefix = /^\t[\s@+-]*/.exec(line.text)?.[0].length ?? 0;
	const body = stretch(line, prefix, line.text.length);
	return rewritten(body, /\$\(([A-Za-z_]\w*)\)|\$\$/g, ([, name]) => name === void 0 ? "$" : `\${${name}}`);
}

// src/references/code/literal-surroundings.ts
const MAX_OUTWARD = 4e3;
const MAX_LEVELS = 2;
const MADE = /(?:(?:\[\d*\]|map\[\w+\])\*?[\w.]+|new\s*[\w.<>, ]*(?:\[\])?(?:\(\))?|(?:Array|Hash|BTree)?(?:List|Map|Set|Vec)(?:::from|\.of|<[^<>]*>)?|vec!|Arrays\.asList|(?:mutable)?(?:[lL]ist|[aA]rray|[mM]ap|[sS]et)Of(?:<[^<>]*>)?|List\.of|c|list|array|std::\w+(?:<[^<>]*>)?|[&@#%]|\()\s*$/;
const NAMED = /([A-Za-z_]\w*)["']?\s*(?::(?!:)\s*[&\w<>[\](), ':;]+)?\s*(?::=|<-|=>?|:)\s*$/;
const KIND = /_?(?:map|table|dict|list|array|set|registry|catalog|index)$/i;
const ENTRY_KEY = /(?:["'`][^"'`\n]{0,80}["'`])\s*(?::|=>?|,|->|to)\s*$/;
const FIELD$1 = /[A-Za-z_]\w*\s*(?::|=>?)\s*$/;
function containerName(text, start) {
	const before = text.slice(Math.max(0, start - MAX_OUTWARD), start);
	if (FIELD$1.test(before) && !ENTRY_KEY.test(before)) return null;
	let at = before.length;
	for (let level = 0; level < MAX_LEVELS; level += 1) {
		at = openingBefore(before, at);
		if (at === -1) return null;
		const head = before.slice(Math.max(0, at - 160), at).replace(MADE, "");
		const name = NAMED.exec(head)?.[1];
		if (name !== void 0 && keyMeaning(name) !== "neutral") return name.replace(KIND, "");
	}
	return null;
}
function enumerationName(text, start) {
	const before = text.slice(Math.max(0, start - MAX_OUTWARD), start);
	if (!/\w\s*(?:=|\()\s*$/.test(before)) return null;
	const from = before.lastIndexOf("enum ");
	const declared = from === -1 ? "" : before.slice(from);
	return /^enum\s+(?:class\s+|struct\s+)?(\w+)[^{}]*\{[^{}]*$/.exec(declared)?.[1] ?? null;
}
function openingBefore(text, from) {
	let depth = 0;
	for (let at = from - 1; at >= 0; at -= 1) {
		const character = text.charAt(at);
		if (character === "\"" || character === "'") at = text.lastIndexOf(character, at - 1);
		else if (/[)\]}]/.test(character)) depth += 1;
		else if (/[([{]/.test(character)) depth -= 1;
		if (at < 0 || character === ";") return -1;
		if (depth < 0) return at;
	}
	return -1;
}
const HANDED = /(?:\b(?:from_?[pP]retrained\w*|hf_hub_download|hfHubDownload|[sS]napshot_?[dD]ownload|Repo::(?:model|new|with_revision)|api\.model|[dD]ownloadModel(?:Async)?|ModelBuilder::new|ModelConfiguration|hub\.New)\(\s*(?:id:\s*|repo:\s*)?|\{:hf,\s*)[&@$]?([A-Za-z_]\w*)|\.model\(([a-z_]\w*)\.(?:to_string|to_owned|clone|into)\(/g;
function namesHandedToLoaders(text) {
	return new Set([...text.matchAll(HANDED)].map(([, name, model]) => name ?? model ?? ""));
}

// src/references/code/python-loaders.ts
const PYTHON_LOADERS = loaderTable(`
  # transformers, diffusers, peft, optimum: https://huggingface.co/docs/transformers/main_classes/model
  from_pretrained(0, pretrained_model_name_or_path, model_name_or_path, model_name, model_id, repo_id, pretrained_model_or_path, model) model +legacy
  \\w*(?:Tokenizer|TokenizerFast|Processor|FeatureExtractor|ImageProcessor\\w*|Scheduler|Config|SchedulerMixin|tokenizer|processor).from_pretrained(0, pretrained_model_name_or_path) tokenizer +legacy
  Peft\\w*.from_pretrained(1, model_id) model +legacy
  \\w*SentenceTransformer.from_pretrained(0) model +sentence-transformers +legacy
  \\w*(?:GLiNER|SpanMarkerModel|SetFitModel|KeyBERT).from_pretrained(0) model +legacy
  # https://github.com/AutoGPTQ/AutoGPTQ, https://github.com/casper-hansen/AutoAWQ
  from_quantized(0, model_name_or_path, quant_path) model +legacy
  from_model_id(-, model_id) model +legacy
  from_single_file(0, pretrained_model_link_or_path)
  from_preset(0, preset)
  load_lora_weights(0, pretrained_model_name_or_path_or_dict)
  load_ip_adapter(0, pretrained_model_name_or_path_or_dict)
  load_textual_inversion(0, pretrained_model_name_or_path)
  load_adapter(0, model_id, adapter_name_or_path, peft_model_id)
  load_attn_procs(0)
  pipeline(1, model) model +legacy
  # https://lmdeploy.readthedocs.io
  lmdeploy[\\w.]*.pipeline(0, model_path)
  pipeline(-, tokenizer) tokenizer +legacy
  pipeline(-, feature_extractor, image_processor, config) tokenizer
  get_tokenizer(0, tokenizer_name, tokenizer_name_or_path) tokenizer +legacy
  AutoTokenizer(0) tokenizer +legacy
  from_pretrained_keras(0)
  from_pretrained_fastai(0)
  push_to_hub(0, repo_id) other
  push_to_hub_gguf(0, repo_id) other
  push_to_hub_merged(0, repo_id) other
  save_pretrained(0, repo_id) other
  save_to_hub(0, repo_id) other
  create_repo(0, repo_id) other
  delete_repo(0, repo_id) other
  upload_file(-, repo_id) other
  upload_folder(-, repo_id) other
  upload_large_folder(-, repo_id) other
  create_branch(0, repo_id) other
  create_tag(0, repo_id) other
  create_commit(0, repo_id) other
  Repository(-, clone_from) model
  load_dataset(0, path) other
  load_dataset_builder(0, path) other
  get_dataset_config_names(0, path) other
  get_dataset_split_names(0, path) other
  load_metric(0, path) other
  evaluate.load(0, path) other
  datasets?\\w*.load(0) other
  (?:tfds|tensorflow_datasets).load(0) other
  concatenate_datasets(0) other
  get_encoding(0, encoding_name) other
  encoding_for_model(0, model_name) other
  # sentence-transformers: https://sbert.net
  SentenceTransformer(0, model_name_or_path) model +sentence-transformers +legacy
  CrossEncoder(0, model_name, model_name_or_path) model +legacy
  SparseEncoder(0, model_name_or_path) model +legacy
  models.Transformer(0, model_name_or_path) model +legacy
  models.CLIPModel(0, model_name) model +legacy
  MLMTransformer(0, model_name_or_path) model +legacy
  StaticEmbedding.from_distillation(0, model_name) model +legacy
  from_model2vec(0, model_id_or_path)
  # https://docs.bentoml.com/en/latest/build-with-bentoml/model-loading-and-management.html
  HuggingFaceModel(0, model_id)
  # https://huggingface.co/docs/trl
  SFTTrainer(0, model) model +legacy
  DPOTrainer(0, model) model +legacy
  KTOTrainer(0, model) model +legacy
  ORPOTrainer(0, model) model +legacy
  GRPOTrainer(0, model) model +legacy
  RLOOTrainer(0, model) model +legacy
  RewardTrainer(0, model) model +legacy
  # https://github.com/deepspeedai/DeepSpeed-MII
  mii[\\w.]*.pipeline(0, model_name_or_path)
  mii[\\w.]*.serve(0, model_name_or_path)
  # https://nnsight.net, https://lmql.ai
  nnsight[\\w.]*.LanguageModel(0)
  lmql.model(0) model -local:
  # https://dspy.ai/learn/programming/language_models/
  dspy[\\w.]*.LM(0, model)
  # https://huggingface.co/docs/huggingface_hub/guides/inference_endpoints
  create_inference_endpoint(-, repository)
  # serving: https://docs.vllm.ai
  LLM(0, model) model +legacy
  vllm.LLM(0, model) model +legacy
  EngineArgs(0, model) model +legacy
  AsyncEngineArgs(0, model) model +legacy
  LoRARequest(2, lora_path, lora_local_path)
  Engine(-, model_path)
  Runtime(-, model_path)
  Llama.from_pretrained(0, repo_id)
  client(0, model) model
  # https://huggingface.co/docs/optimum/exporters/task_manager
  get_model_from_task(1, model_name_or_path) model +legacy
  infer_task_from_model(0, model) mention
  infer_library_from_model(0, model) mention
  # https://guidance.readthedocs.io, https://dottxt-ai.github.io/outlines
  Transformers(0, model) model +legacy
  LlamaCpp(0, model)
  models.transformers(0, model_name) model +legacy
  # speech
  WhisperModel(0, model_size_or_path) model +faster-whisper
  download_model(0, size_or_id, output_dir) model +faster-whisper
  (?:openai_|stable_)?whisper(?:_timestamped)?.load_model(0, name) model +openai-whisper
  load_hf_whisper(0) model +openai-whisper
  load_faster_whisper(0) model +faster-whisper
  whisperx[\\w.]*.load_model(0, whisper_arch) model +whisperx
  faster_(?:openai_)?whisper.load_model(0, name) model +faster-whisper
  load_align_model(-, model_name)
  transcribe(-, path_or_hf_repo)
  Model(0) model +openai-whisper
  # https://github.com/KoljaB/RealtimeSTT
  AudioToTextRecorder(0, model, realtime_model_type) model +faster-whisper
  # https://speechbrain.readthedocs.io
  from_hparams(0, source)
  foreign_class(0, source)
  # huggingface_hub: https://huggingface.co/docs/huggingface_hub
  hf_hub_download(0, repo_id) model +legacy
  snapshot_download(0, repo_id) model +legacy
  hf_hub_url(0, repo_id) model +legacy
  cached_file(0, path_or_repo_id) model +legacy
  load_torch_model(0) model
  load_from_hub(0, repo_id)
  fiftyone[\\w.]*.load_from_hub(0, repo_id) other
  try_to_load_from_cache(0, repo_id) mention
  repo_exists(0, repo_id) mention
  model_info(0, repo_id) mention
  InferenceClient(0, model) hosted
  AsyncInferenceClient(0, model) hosted
  InferenceApi(0, repo_id) hosted
  HuggingFaceHub(-, repo_id) hosted
  HuggingFaceEndpoint(-, repo_id, endpoint_url) hosted
  HuggingFaceInferenceAPI(-, model_name, model) hosted
  # https://www.gradio.app/docs/gradio/load
  (?:gr|gradio).load(0, name) hosted -models/
  Interface.load(0, name) hosted -models/
  # embeddings and retrieval
  # https://neuml.github.io/txtai/embeddings/configuration/vectors/
  txtai[\\w.]*.Embeddings(-, path) model +sentence-transformers
  txtai[\\w.]*.Entity(0, path)
  txtai[\\w.]*.Extractor(1, path)
  txtai[\\w.]*.Labels(0, path) model +legacy
  txtai[\\w.]*.Similarity(0, path)
  txtai[\\w.]*.Summary(0, path) model +legacy
  txtai[\\w.]*.TextToSpeech(0, path)
  txtai[\\w.]*.Transcription(0, path)
  TextEmbedding(0, model_name) model +fastembed
  SparseTextEmbedding(0, model_name) model +fastembed
  LateInteractionTextEmbedding(0, model_name) model +fastembed
  ImageEmbedding(0, model_name) model +fastembed
  TextCrossEncoder(0, model_name) model +fastembed
  FastEmbedEmbeddings(-, model_name) model +fastembed
  KeyBERT(0, model) model +sentence-transformers +legacy
  BERTopic(-, embedding_model) model +sentence-transformers +legacy
  SentenceTransformerEmbeddingFunction(0, model_name) model +sentence-transformers
  SentenceTransformerEmbeddings(-, model_name, model) model +sentence-transformers
  HuggingFaceEmbeddings(0, model_name, model) model +sentence-transformers +legacy
  HuggingFaceEmbedding(0, model_name) model +sentence-transformers +legacy
  HuggingFaceBgeEmbeddings(0, model_name)
  HuggingFaceEncoder(-, name) model +sentence-transformers
  HuggingFaceInstructEmbeddings(0, model_name)
  INSTRUCTOR(0)
  BGEM3FlagModel(0)
  FlagModel(0)
  FlagReranker(0)
  FlagLLMReranker(0)
  resolve_embed_model(0) model +llama-index -local:
  RAGPretrainedModel.from_pretrained(0)
  # https://docs.haystack.deepset.ai/docs/pipeline-components
  HuggingFaceLocalGenerator(0, model) model +legacy
  HuggingFaceLocalChatGenerator(0, model) model +legacy
  SentenceTransformersTextEmbedder(0, model) model +sentence-transformers
  SentenceTransformersDocumentEmbedder(0, model) model +sentence-transformers
  SentenceTransformersSimilarityRanker(0, model)
  SentenceTransformersDiversityRanker(0, model) model +sentence-transformers
  TransformersSimilarityRanker(0, model)
  LocalWhisperTranscriber(0, model) model +openai-whisper
  BERTScorer(-, model_type) model +legacy
  BERTScore(-, model_name_or_path) model +legacy
  # https://github.com/facebookresearch/audiocraft
  get_pretrained(0, name) model
  # vision
  timm[\\w.]*.create_model(0, model_name) model +timm
  open_clip[\\w.]*.create_model(0, model_name) model +open_clip
  create_model_and_transforms(0, model_name) model +open_clip
  create_model_from_pretrained(0, model_name) model +open_clip
  open_clip[\\w.]*.get_tokenizer(0) tokenizer
  YOLO(0)
  torch.hub.load(0) other
  hub.load(0) other
  # nlp
  spacy[\\w.]*.load(0, name) model +spacy
  cli.download(0) model +spacy
  SequenceTagger.load(0) model +flair
  TextClassifier.load(0) model +flair
  Classifier.load(0) model +flair
  TransformerWordEmbeddings(0) model +legacy
  TransformerDocumentEmbeddings(0) model +legacy
  SentenceTransformerDocumentEmbeddings(0) model +sentence-transformers
  # mlx: https://github.com/ml-explore/mlx-lm
  mlx_lm[\\w.]*.load(0, path_or_hf_repo)
  load(0, path_or_hf_repo)
  load_model(0)
  FluxPipeline(0) model +mlx-flux
  TTS(0, model_name) model +coqui-tts
  # other hubs of the same shape: https://modelscope.cn, https://www.kaggle.com
  modelscope[\\w.]*.snapshot_download(0, model_id) other
  modelscope[\\w.]*.from_pretrained(0, model_id, pretrained_model_name_or_path) other
  modelscope[\\w.]*.pipeline(1, model) other
  modelscope[\\w.]*.model_file_download(0, model_id) other
  modelscope[\\w.]*.load(0) other
  openmind[\\w.]*.snapshot_download(0, repo_id) other
  # not models
  gradio_client[\\w.]*.Client(0, src) other
  from_space(0, space_id) other
  hub.pull(0, owner_repo_commit) other
  pull_prompt(0, prompt_identifier) other
  push_prompt(0, prompt_identifier) other
  load_tool(0, repo_id, task_or_repo_id) other
  from_registry(0) other
  containers.run(0) other
  DockerContainer(0) other
  kaggle_download(0) other
  dataset_download(0) other
  model_download(0) other
  requires(0) other
  patch(0) other
  import_module(0) other
  startswith(0) mention
  endswith(0) mention
  removeprefix(0) mention
  removesuffix(0) mention
  split(0) other
  replace(0) mention
  assertEqual(0) mention
  assertIn(0) mention
`);

// src/references/code/literal-context.ts
const MAX_BEFORE = 240;
const MAX_BEHIND = 80;
const KEY = /([A-Za-z_]\w*)["'`\]]*\s*(?::(?!:)[ \t]*[\w&'<>:?]+\s*)?(?::=|=>|<-|:{1,3}|=|\\\\)\s*(?:&|new |@|<<)?$/;
const PROPERTY$1 = /([A-Za-z_]\w*)\s*\{\s*get\b[^{}]*\}\s*=\s*$/;
const WRAPPER = /(?:\bSome\(|\b(?:std::)?[sS]tring(?:::from)?\(|\bPath\()\s*$/;
const FIELD_BEHIND = /^[\w)"'\s,=.]{0,80}\)\]\s*(?:#\[[^\]\n]{0,80}\]\s*)*(?:pub(?:\(\w+\))?\s+)?(\w{1,64})\s*:/;
const OTHERWISE = /(?:\?[^;\n]*:|\bif\b[^{};\n]*\{|\belse\b\s*\{?)\s*$/;
const HUB_PREFIX = /\{:hf,\s*$|\bhgf$/;
const TYPED = /([A-Za-z_]\w*)\s+(?:As\s+)?[sS]tring\s*=\s*$/;
const DEFINED = /(?:(?:^|\n)\s*(?:#\s*define\s+|@)|\(def\w*\s+|[\s{(]:)([A-Za-z_][\w-]*)\s+$/;
const BESIDE = /["'`]-{0,2}([A-Za-z_][\w.-]*)["'`]\s*[\])]*\s*(?:,|\|\||\?\?|\?:|\bor\b|\.unwrap_or(?:_else)?\(\s*(?:\|\w*\|)?)\s*$/;
const FALLBACK = /([A-Za-z_]\w*)(?:\(\)|\])?\s*(?:\?\?|\|\||\?:)=?\s*$/;
const ASSIGNED$1 = /(?:^|[\n;{])[^\n;{}="'`]*?([A-Za-z_]\w*)\s*(?::\s*[\w<>?]+\s*)?:?=(?![=>])[^\n;]*$/;
const CALLEE = /((?:[A-Za-z_]\w*(?:\.|::|->|\?\.|\$))*[A-Za-z_]\w*)!?\(\s*(?:\{:hf,\s*)?$/;
const STATEMENT = /(?:^|\n)[ \t]*([a-z_]\w*)[ \t]+$/;
const SHOWN = /^(?:e?println?|format|panic|assert\w*|debug|info|warn|warning|error|trace|log\w*|fatal\w*|(?:S|F)?[Pp]rint(?:f|ln)?|puts|cat|message|Errorf?|bail|anyhow|expect|equals?|contains|starts?_?[Ww]ith|ends?_?[Ww]ith|replace|describe|rename|require\w*|import\w*|include\w*|use)$/;
const ASSEMBLED = /(?:^|[^\w])(?:[sS]printf|format)!?\(\s*["`][^"`\s]{1,200}["`]\s*,\s*((?:[\w.]+\s*,\s*)*)$/;
const ASSERTION = /^(?:assert|require|expect)\.\w+$/;
const TOKENIZERS = /[tT]okenizer|[fF]eaturizer|[pP]rocessor|generation_config|_tok_/;
const LOADERS = /(?:^|[.:>])(?:from_?[pP]retrained|hf_hub_download|hfHubDownload|[sS]napshot_?[dD]ownload|Repo::(?:model|new|with_revision)|(?:api|hub)\.model|hub\.New|Bumblebee\.load_model|\w*ModelBuilder::new|hf_load_\w+|hub_(?:snapshot|download)|HuggingFaceModel|HuggingFaceDownloader\.\w+|huggingface|from_pretrained_hf|\w*(?:[dD]ownload|[pP]ull|[fF]etch)_?[mM]odel\w*|(?:Add)?HuggingFace\w*(?:Service|Client|Completion|Generat(?:ion|or)|Model|Embeddings?|Pipeline))$/;
const NAMED_BESIDE = /\b[nN]ame["']?\s*[:=]>?\s*["']([A-Za-z_][\w.-]*)["']\s*,\s*["']?(?:default_?)?[vV]alue["']?\s*[:=]>?\s*$/;
const DEFAULT_OF = /\$\{([\w.-]{1,100})$/;
const BETWEEN_WORDS = /["'`]\s*,\s*["'`]/g;
const PIPELINE = /\bpipeline\(\s*(?:["'][\w-]+["']|[\w:.]+)\s*,\s*$/;
const SETTER = /^(?:with|set)?_?(?:\w*[mM]odel_?(?:[iI][dD]|[nN]ame)|[rR]epo_?[iI][dD])$/;
const OTHER_REPOSITORY = /^[^;\n]{0,60}(?:RepoType::Dataset|RepoType::Space|\.datasets\b|repo_type\s*[:=]\s*["']dataset)/;
function literalContext(text, start, end, traits) {
	const context = nearContext(text, start, end);
	if (context.kind !== "model" || context.strength === "strong") return context;
	const name = nameOf(text.slice(Math.max(0, start - MAX_BEFORE), start));
	if (name !== void 0 && traits.handed.has(name)) return meant("strong", "variable");
	if (name !== void 0 && namesOtherThing(name)) return context;
	if (traits.isScript && name !== void 0 && nameMeaning(name) === "dataset") return { kind: "other" };
	const around = traits.isOfModels ? enumerationName(text, start) ?? containerName(text, start) : null;
	return around !== null && keyMeaning(around) === "strong" ? meant("strong", howKeyed(around)) : context;
}
function nameOf(before) {
	return (PROPERTY$1.exec(before) ?? TYPED.exec(before) ?? KEY.exec(before) ?? DEFINED.exec(before) ?? /([A-Za-z_]\w*)\s*=\s*\{:hf,\s*$/.exec(before))?.[1];
}
function nearContext(text, start, end) {
	const before = text.slice(Math.max(0, start - MAX_BEFORE), start).replace(WRAPPER, "");
	if (/[=!]=\s*$/.test(before)) return {
		kind: "mention",
		how: "comparison"
	};
	if (OTHER_REPOSITORY.test(text.slice(end, end + MAX_BEHIND))) return { kind: "other" };
	if (PIPELINE.test(before)) return meant("strong", "pipeline");
	if (isCommandOperand(before)) return meant("strong", "command");
	const assembled = ASSEMBLED.exec(before)?.[1];
	if (assembled !== void 0) return meant(/hugging|hf/i.test(assembled) ? "strong" : "none", "assembled");
	const named = NAMED_BESIDE.exec(before)?.[1];
	if (named !== void 0) return meant(keyMeaning(named), "variable");
	const property = DEFAULT_OF.exec(before)?.[1];
	if (property !== void 0) return meant(keyMeaning(property), "variable");
	const keyed = PROPERTY$1.exec(before) ?? TYPED.exec(before) ?? KEY.exec(before) ?? DEFINED.exec(before);
	const key = enumOfModels(before) ?? (keyed ?? FALLBACK.exec(before))?.[1] ?? keyBeside(before);
	const field = /^default/i.test(key ?? "") ? FIELD_BEHIND.exec(text.slice(end, end + MAX_BEFORE))?.[1] : void 0;
	if (field !== void 0) return contextOf(field, before, howKeyed(field));
	if (key !== void 0 && keyMeaning(key) !== "neutral") return contextOf(key, before, howKeyed(key));
	const context = callContext(before, key);
	if (context.kind !== "model" || context.strength !== "none") return context;
	if (HUB_PREFIX.test(before)) return meant("strong", "variable");
	return enclosingContext(before) ?? assignedContext(before) ?? context;
}
function isCommandOperand(before) {
	if (!/["'`]\s*,\s*$/.test(before)) return false;
	const line = before.slice(before.lastIndexOf("(") + 1).replace(BETWEEN_WORDS, " ").replace(/^\s*["'`]/, "").replace(/["'`]\s*,\s*$/, " ");
	return followsCommand(line, 0, line.length);
}
function enclosingContext(before) {
	const callee = CALLEE.exec(upToCall(before))?.[1] ?? "";
	const parts = callee.split(/\W+/).map((part) => part.replace(MAKER, ""));
	if (isShown(callee)) return {
		kind: "mention",
		how: "message"
	};
	return parts.slice(-2).some((part) => keyMeaning(part) === "strong") ? meant("weak", "literal") : null;
}
function isShown(callee) {
	return SHOWN.test(/\w*$/.exec(callee)?.[0] ?? "") || ASSERTION.test(callee);
}
const MAKER = /_?(?:[bB]uilder|[lL]oader|[fF]actory|[cC]onfig(?:uration)?|[oO]ptions|[pP]arams|[sS]pec)$/;
function upToCall(before) {
	let depth = 0;
	for (let at = before.length - 1; at >= 0; at -= 1) {
		const character = before.charAt(at);
		if (character === "\"") at = before.lastIndexOf("\"", at - 1);
		else if (/[)\]}]/.test(character)) depth += 1;
		else if (/[([{]/.test(character)) depth -= 1;
		if (at < 0 || character === ";") return "";
		if (depth < 0 && character === "(") return before.slice(0, at + 1);
		depth = Math.max(depth, 0);
	}
	return "";
}
function assignedContext(before) {
	const name = ASSIGNED$1.exec(before)?.[1];
	if (name === void 0 || keyMeaning(name) !== "strong") return null;
	return meant(OTHERWISE.test(before) ? "strong" : "weak", howKeyed(name));
}
function howKeyed(key) {
	return isFolderName(key) ? "path" : "variable";
}
function enumOfModels(before) {
	const name = /(\w+)(?:::|\.)\w+\s*=>\s*$/.exec(before)?.[1];
	return name !== void 0 && keyMeaning(name) === "strong" ? name : void 0;
}
function keyBeside(before) {
	const [whole = "", name = ""] = BESIDE.exec(before) ?? [];
	const meaning = keyMeaning(name);
	const isFlag = /^["'`]-/.test(whole);
	return name === "" || meaning === "none" || meaning === "neutral" || meaning === "upload-target" && !isFlag ? void 0 : name;
}
function contextOf(key, before, how) {
	if (SHOWN.test(key)) return {
		kind: "mention",
		how: "message"
	};
	if (namesOtherThing(key)) return {
		kind: "model",
		strength: "none",
		how: "path"
	};
	const callee = /([\w.]+)\((?:[^()]*,)?\s*\w+\s*:\s*$/.exec(before)?.[1] ?? "";
	return meant(TOKENIZERS.test(callee) ? "tokenizer" : keyMeaning(key), how);
}
function callContext(before, key) {
	const how = key === void 0 ? "literal" : /path$/i.test(key) ? "path" : howKeyed(key);
	const call = key === void 0 ? before : before.replace(/\w+\s*[:=]\s*$/, "");
	const callee = (/\(\s*(?:\{:hf,\s*)?$/.test(call) ? CALLEE : STATEMENT).exec(call)?.[1] ?? "";
	const name = /\w*$/.exec(callee)?.[0] ?? "";
	if (isShown(callee)) return {
		kind: "mention",
		how: "message"
	};
	if (TOKENIZERS.test(callee)) return meant("tokenizer", how);
	if (LOADERS.test(callee)) return meant("strong", name);
	if (callee.includes("$")) return meantByPython(callee, how);
	if (key !== void 0 && /^(?:id|repo|repoI[dD]|hubI[dD])$/.test(key) && /Model|LLM|Hub/.test(callee)) return meant("strong", name);
	if (/^(?:repo|repoI[dD]|hubI[dD])$/.test(key ?? "") && /Model|LLM|Hub/.test(CALLEE.exec(upToCall(before))?.[1] ?? "")) return meant("strong", how);
	const meaning = name === "" ? "none" : keyMeaning(name);
	return meant(meaning === "strong" && !SETTER.test(name) ? "weak" : meaning, how);
}
function meantByPython(callee, how) {
	const [loader] = loadersOf(PYTHON_LOADERS, callee.replaceAll("$", ".")).filter(({ position }) => position === 0);
	if (loader === void 0 || loader.purpose === "mention") return meant("none", how);
	return loader.purpose === "other" ? { kind: "other" } : meant("strong", loader.name);
}
function meant(meaning, how) {
	return meaningContext(meaning, how) ?? {
		kind: "model",
		strength: "none",
		how
	};
}

// src/references/code/literals.ts
const DOUBLE = String.raw`"((?:[^"\\\n]|\\.){0,512})"`;
const SINGLE = String.raw`'((?:[^'\\\n]|\\.){0,512})'`;
const BACKTICK = "`([^`\\n]{0,512})`";
const SLASHES = String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`;
const CHARACTER = String.raw`'(?:\\.|[^'\\\n])'`;
const DOCUMENT = String.raw`"""[\s\S]*?(?:"""|$)`;
const LINES = String.raw`([\s\S]{0,20000}?)`;
const RUST_RAW = `r#{1,3}"${LINES}"#{1,3}`;
const CPP_RAW = String.raw`R"\w{0,16}\(${LINES}\)\w{0,16}"`;
const TEXT_BLOCK = `"""${LINES}"""`;
const GO_RAW = "`([^`]{0,20000})`";
const TRIPLE = `'''${LINES}'''`;
const BARS = String.raw`\|\|\|\n${LINES}\|\|\|`;
const NIX_LINES = `''${LINES}''`;
const HERE = String.raw`<<[<~-]?["']?(?<mark>[A-Z_]{2,32})["']?[^\n]*\n${LINES}\n[ \t]*\k<mark>\b`;
const BACKTICKED = "\"((?:[^\"`\\n]|`.){0,512})\"";
const UNESCAPED = "'([^'\\n]{0,512})'";
const HERE_STRING$1 = String.raw`@(?:"[ \t]*\r?\n[\s\S]*?(?:\n"@|$)|'[ \t]*\r?\n[\s\S]*?(?:\n'@|$))`;
const LEXES = [
	{
		path: /\.(?:rs|go|java|kt|kts|scala|sc|cs|fs|fsx|c|cc|cpp|cxx|h|hh|hpp|cu|cuh|swift|zig|mm?)$/,
		token: tokens(SLASHES, CHARACTER, RUST_RAW, CPP_RAW, TEXT_BLOCK, GO_RAW, DOUBLE)
	},
	{
		path: /\.(?:dart|php|groovy|gradle|nf|bicep|cue|jsonnet|libsonnet)$|(?:^|\/)(?:Jenkinsfile(?:\.\w+)?|nextflow\.config)$/,
		token: tokens(SLASHES, "#[^\\n]*", TEXT_BLOCK, TRIPLE, BARS, HERE, DOUBLE, SINGLE, BACKTICK)
	},
	{
		path: /\.nix$/,
		token: tokens("#[^\\n]*", NIX_LINES, DOUBLE)
	},
	{
		path: /\.smk$|(?:^|\/)Snakefile$/,
		token: tokens("#[^\\n]*", TEXT_BLOCK, TRIPLE, DOUBLE, SINGLE)
	},
	{
		path: /\.(?:rb|rake|gemspec|[rR]|jl|exs?|nim|cr|gin|p[lm]|gd)$|(?:^|\/)(?:Rakefile|Vagrantfile|meson\.build)$/,
		token: tokens("#[^\\n]*", DOCUMENT, HERE, DOUBLE, SINGLE)
	},
	{
		path: /\.(?:hs|elm|purs)$/,
		token: tokens(String.raw`\{-[\s\S]*?(?:-\}|$)|--[^\n]*`, CHARACTER, DOUBLE)
	},
	{
		path: /\.mli?$/,
		token: tokens(String.raw`\(\*[\s\S]*?(?:\*\)|$)`, CHARACTER, DOUBLE)
	},
	{
		path: /\.(?:clj[cs]?|edn|rkt|scm|lisp|el)$/,
		token: tokens(";[^\\n]*", DOUBLE)
	},
	{
		path: /\.[eh]rl$/,
		token: tokens("%[^\\n]*", DOUBLE)
	},
	{
		path: /\.ps(?:1|m1|d1)$/i,
		token: tokens(String.raw`<#[\s\S]*?(?:#>|$)|#[^\n]*`, HERE_STRING$1, BACKTICKED, UNESCAPED)
	},
	{
		path: /\.vb$/,
		token: tokens("'[^\\n]*", DOUBLE)
	},
	{
		path: /\.lua$/,
		token: tokens(String.raw`--\[\[[\s\S]*?(?:\]\]|$)|--[^\n]*`, DOUBLE, SINGLE)
	}
];
function tokens(...parts) {
	return new RegExp(parts.join("|"), "g");
}
function hasLiterals(path) {
	return LEXES.some((lexis) => lexis.path.test(path));
}
function* literalsOf(path, text, from = 0) {
	const token = LEXES.find((lexis) => lexis.path.test(path))?.token;
	if (token === void 0) return;
	for (const match of text.matchAll(token)) {
		const literal = match.slice(1).findLast((group) => group !== void 0);
		if (!literal) continue;
		const start = from + match.index + match[0].indexOf(literal);
		yield {
			text: literal,
			start
		};
		if (literal.includes("\n")) yield* literalsOf(path, literal, start);
	}
}

// src/references/wrapped.ts
const TEMPLATE = /\.(?:template|tmpl|tpl|tftpl|gotmpl|j2|jinja2?|erb|ejs|hbs|mustache|in)$/i;
const SET_ASIDE = /\.(?:disabled|inactive|off|example|sample|dist|default)$/i;
const PADDINGS = new RegExp(`${""}+`, "g");
function innerPath(path) {
	const inner = path.replace(SET_ASIDE, "").replace(TEMPLATE, "").replace(SET_ASIDE, "");
	return inner === path || inner.endsWith("/") || inner === "" ? null : inner;
}
function unfilled(file) {
	if (!TEMPLATE.test(file.path.replace(SET_ASIDE, "")) || !/\{\{|\{%/.test(file.text)) return file;
	return rewritten({
		...file,
		text: maskTemplates(file.text)
	}, PADDINGS, () => "");
}

// src/references/other-languages.ts
const otherLanguages = {
	id: "other-languages",
	title: "Rust, Go, Java, Kotlin, Scala, C#, F#, C, C++, Swift, Zig, Dart, PHP, Groovy, Ruby, R, Julia, Elixir, Erlang, Nim, Crystal, Lua, Perl, Haskell, OCaml, Clojure, Visual Basic, Objective-C, GDScript, Bicep, CUE, Jsonnet, Nix, Gin, Nextflow, Snakemake: string literals",
	documentation: "https://doc.rust-lang.org/reference/tokens.html#string-literals",
	forms: [
		"api.model(\"org/name\".to_string())",
		"const ModelID = \"org/name\"",
		"#[arg(long, default_value = \"org/name\")]",
		"String modelId = \"org/name\";",
		"#define MODEL_ID \"org/name\"",
		"ENV.fetch(\"MODEL_ID\", \"org/name\")",
		"Bumblebee.load_model({:hf, \"org/name\"})",
		"model_name <- \"org/name\"",
		"exec.Command(\"vllm\", \"serve\", \"org/name\")",
		"sh \"hf download org/name\""
	],
	language: null,
	applies: hasLiterals,
	extract: (file, context) => literalReferences(file, hasLiterals(file.path) ? file.path : innerPath(file.path) ?? "", context)
};
function literalReferences(file, path, context) {
	const source = screenedSource(file.text, SIGNS);
	if (outlookOf(source, context.mirrors) !== "code") return {
		references: [],
		problems: []
	};
	const references = [];
	const isTest = TEST_PATH.test(file.path);
	const traits = {
		handed: namesHandedToLoaders(file.text),
		isOfModels: OF_MODELS.test(file.text),
		isScript: /\.ps[md]?1$/i.test(path)
	};
	for (const literal of literalsOf(path, file.text)) {
		const { text, start } = nameIn(literal, file.text);
		if (JSON_TEXT.test(text)) {
			const { value, offsets } = unescapeString(file.text, start, start + text.length);
			append(references, context.embed("json", embeddedView(file, value, offsets)).references);
			continue;
		}
		append(references, embeddedIn(file, literal, traits, context));
		const trusted = trustedReading(text, context.mirrors);
		if (trusted === null) continue;
		const end = start + text.length;
		const around = literalContext(file.text, start - 1, end + 1, traits);
		const reading = isModel(around) && (isLoaded(around) || !isServedName(plausibleId(trusted.model))) || isPlainLegacy(trusted, around) ? trusted : named(text, context.mirrors);
		if (reading === null || isTest && isMadeUp(reading, around)) continue;
		const decision = decide(reading, around);
		if (decision === null || decision.purpose === "other") continue;
		references.push({
			model: decision.named.model,
			written: text,
			revision: decision.named.revision,
			file: decision.named.file,
			how: decision.how,
			class: decision.class,
			certainty: decision.certainty,
			location: file.locate(start, end),
			ignored: null
		});
	}
	return {
		references,
		problems: []
	};
}
const SIGNS = {
	quotes: "\"'`",
	calls: namesOfLoaders(PYTHON_LOADERS),
	regions: null
};
const JSON_TEXT = /^\s*(?:\{|\[\s*\{)\s*\\?"\w/;
const OF_MODELS = /hugging|\bhf[_.:]|llms?\b|transformer|ollama|gguf|onnx|safetensors|embedding|inference|tokeniz|whisper|diffusion|openai|vllm|lora|prompt/i;
const TEST_PATH = /(?:^|\/)(?:tests?|testdata|spec|testthat)\/|[_-](?:test|spec)\.\w+$|Tests?\.\w+$/;
function embeddedIn(file, { text, start }, traits, context) {
	const language = text.includes("/") ? languageIn(text, false) : null;
	if (language === null) return [];
	return (language === "properties" ? literalContext(file.text, start - 1, start + text.length + 1, traits) : null)?.kind === "mention" ? [] : context.embed(language, embeddedView(file, text, start)).references;
}
function nameIn(literal, source) {
	const { text, start } = literal;
	if (source.startsWith("hgf", start - 4)) return {
		text: text.replace(/:\w+$/, ""),
		start
	};
	const [, before = "", name] = PROPERTY.exec(text) ?? [];
	return name === void 0 ? literal : {
		text: name,
		start: start + before.length
	};
}
const PROPERTY = /^(\\?\$\{[\w.-]{1,100}:)([^{}\s]+)\}$/;
function trustedReading(text, mirrors) {
	if (!/[/-]/.test(text)) return null;
	return named(text, mirrors, true) ?? namedShort(text, ["legacy", "sentence-transformers"]);
}
function isPlainLegacy({ form, model }, context) {
	return form === "alias-legacy" && isLegacyBeyondDoubt(model) && context.kind === "model" && context.strength === "weak";
}
function isMadeUp({ looks, model }, context) {
	if (looks === "sure" || isLoaded(context)) return false;
	const [owner = "", name = ""] = model.split("/");
	return looks === "possible" || !isModel(context) || !isTypicalName(model) || name.startsWith(owner);
}
function isLoaded(context) {
	return isModel(context) && context.kind === "model" && !/^(?:variable|literal|path)$/.test(context.how);
}
function isModel(context) {
	return context.kind === "model" && context.strength === "strong";
}

// src/references/syntax/nesting.ts
var import_dist = require_dist();
const MAX_BRACKETS = 500;
const COMPACT_NESTING = /(?:[-?] ){200}/;
function nestsTooDeep(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 91 || code === 123) depth += 1;
		else if ((code === 93 || code === 125) && depth > 0) depth -= 1;
		if (depth > MAX_BRACKETS) return true;
	}
	return COMPACT_NESTING.test(text);
}

// src/references/syntax/yaml.ts
function readYaml(text) {
	if (nestsTooDeep(text)) return {
		documents: [],
		broken: "its brackets nest too deep"
	};
	try {
		const parsed = (0, import_dist.parseAllDocuments)(text, {
			uniqueKeys: false,
			strict: false,
			logLevel: "silent",
			prettyErrors: false,
			merge: false
		});
		const documents = [];
		let broken = null;
		for (const document of Array.isArray(parsed) ? parsed : []) {
			broken ??= document.errors.find(({ code, message }) => !isHarmless(code, message))?.message ?? null;
			const node = nodeOf$1(document.contents, text, 0);
			if (node === "too-deep") broken = `nested deeper than ${200} levels`;
			else if (node !== null) documents.push(node);
		}
		return {
			documents,
			broken
		};
	} catch (fault) {
		return {
			documents: [],
			broken: fault instanceof Error ? fault.message : String(fault)
		};
	}
}
function isHarmless(code, message) {
	return code === "BAD_DQ_ESCAPE" || message.startsWith("Block scalars with more-indented");
}
function nodeOf$1(node, text, depth) {
	if (node === null || node === void 0 || (0, import_dist.isAlias)(node)) return null;
	if (depth > 200) return "too-deep";
	if ((0, import_dist.isScalar)(node)) return scalarOf(node, text);
	if ((0, import_dist.isMap)(node)) return mapOf$1(node.items, text, depth);
	if (!(0, import_dist.isSeq)(node)) return null;
	const items = [];
	for (const item of node.items) {
		const read = nodeOf$1(item, text, depth + 1);
		if (read === "too-deep") return read;
		if (read !== null) items.push(read);
	}
	return {
		kind: "list",
		items
	};
}
function mapOf$1(pairs, text, depth) {
	const entries = [];
	for (const { key, value } of pairs) {
		const keyScalar = (0, import_dist.isScalar)(key) ? scalarOf(key, text) : null;
		const read = nodeOf$1(value, text, depth + 1);
		if (read === "too-deep") return read;
		if (keyScalar !== null) entries.push({
			key: keyScalar,
			value: read
		});
	}
	return {
		kind: "map",
		entries
	};
}
const QUOTED = {
	QUOTE_SINGLE: "single",
	QUOTE_DOUBLE: "double"
};
function scalarOf(node, text) {
	const [start, end] = node.range ?? [];
	if (start === void 0 || end === void 0) return null;
	if (node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE") return {
		kind: "scalar",
		text: String(node.value ?? ""),
		start: start + 1,
		end: Math.max(start + 1, end - 1),
		style: QUOTED[node.type]
	};
	if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
		const header = text.indexOf("\n", start);
		const from = header === -1 || header >= end ? end : header + 1;
		return {
			kind: "scalar",
			text: String(node.value ?? ""),
			start: from,
			end,
			style: "block"
		};
	}
	return {
		kind: "scalar",
		text: typeof node.value === "string" ? node.value : text.slice(start, end),
		start,
		end,
		style: "plain"
	};
}

// src/references/markdown.ts
const markdown = {
	id: "markdown",
	title: "Markdown: front matter of model and Space cards; the text as mentions",
	documentation: "https://huggingface.co/docs/hub/model-cards",
	forms: [
		"base_model: org/name in front matter",
		"models: [org/name] in front matter",
		"text that names org/name-7b",
		"chunks of .qmd, .Rmd and .livemd: ```{python} ⏎ model_id = \"org/name\""
	],
	language: "markdown",
	applies: (path) => /\.(?:md|mdx|markdown|qmd|rmd|livemd)$/i.test(path),
	extract(file, context) {
		const matter = frontMatter(file);
		const cards = matter === null ? NOTHING$1 : readCard(matter, context);
		const body = matter === null ? 0 : matter.text.length;
		const chunks = CHUNKED.test(file.path) ? chunksOf(file).flatMap((chunk) => readChunk(chunk, context)) : [];
		return {
			references: [
				...cards.references,
				...mentionsIn(file, body, context.mirrors),
				...chunks
			],
			problems: cards.problems
		};
	}
};
const CHUNKED = /\.(?:qmd|rmd|livemd)$/i;
const ALL_RUN = /\.livemd$/i;
const CHUNK = /^(?<fence>```+)[ \t]*(?<open>\{?)(?<language>\w+)[^}\n]*\}?[ \t]*\r?\n(?<code>[\s\S]*?)^\k<fence>/gm;
const CHUNK_LANGUAGES = {
	python: "python",
	bash: "shell",
	sh: "shell",
	ojs: "javascript",
	js: "javascript"
};
const LITERAL_LANGUAGES = {
	r: "chunk.R",
	julia: "chunk.jl",
	elixir: "chunk.exs"
};
function chunksOf(file) {
	return [...file.text.matchAll(CHUNK)].flatMap((match) => {
		const { language = "", code = "", fence = "", open } = match.groups ?? {};
		if (open === "" && !ALL_RUN.test(file.path)) return [];
		const start = match.index + match[0].length - fence.length - code.length;
		return [{
			language: language.toLowerCase(),
			view: embeddedView(file, code, start)
		}];
	});
}
function readChunk({ language, view }, context) {
	const known = CHUNK_LANGUAGES[language];
	if (known !== void 0) return context.embed(known, view).references;
	const path = LITERAL_LANGUAGES[language];
	return path === void 0 ? [] : literalReferences(view, path, context).references;
}
const NOTHING$1 = {
	references: [],
	problems: []
};
const CARD_KEYS = /* @__PURE__ */ new Set([
	"base_model",
	"models",
	"model",
	"base_models",
	"adapters",
	"adapter"
]);
function frontMatter(file) {
	const open = /^\uFEFF?---[ \t]*\r?\n/.exec(file.text);
	if (open === null) return null;
	const close = file.text.indexOf("\n---", open[0].length - 1);
	return close === -1 ? null : embeddedView(file, file.text.slice(0, close + 1).replace(/^\uFEFF?---/, blank), 0);
}
function readCard(matter, context) {
	const data = {
		file: matter,
		original: matter,
		context,
		format: "front-matter",
		mention: false
	};
	const entries = readYaml(matter.text).documents.flatMap((root) => root.kind === "map" ? root.entries : []);
	const named = entries.filter(({ key }) => CARD_KEYS.has(key.text));
	const other = entries.filter(({ key }) => !CARD_KEYS.has(key.text));
	const uses = walkData(mapOf(named), data);
	const mentions = walkData(mapOf(other), {
		...data,
		mention: true
	});
	return {
		references: [...uses.references.map(asFrontMatter), ...mentions.references.map(asFrontMatter)],
		problems: [...uses.problems, ...mentions.problems]
	};
}
function mapOf(entries) {
	return {
		kind: "map",
		entries
	};
}
function asFrontMatter(reference) {
	return {
		...reference,
		how: "front-matter"
	};
}
function blank(text) {
	return " ".repeat(text.length);
}

// src/references/model-lists.ts
const modelLists = {
	id: "model-lists",
	title: "Text files that list download URLs or model ids, one a line, or the arguments of a command",
	documentation: "https://aria2.github.io/manual/en/html/aria2c.html#input-file",
	forms: [
		"https://huggingface.co/org/name/resolve/main/model.safetensors",
		"org/name",
		"--model org/name"
	],
	language: null,
	applies: (path) => /\.(?:txt|lst|list|urls)$/i.test(path) && !/(?:^|[/_-])(?:requirements|constraints)/i.test(path),
	extract: (file, context) => {
		const { mirrors } = context;
		const references = [...file.text.matchAll(URL_LINE$1)].flatMap((match) => hubUrls$1(verbatim(file, match.index, match.index + match[0].length), {
			how: "url-list",
			meaning: "none",
			mirrors
		}));
		const given = givenArguments(file, context);
		return {
			references: [
				...references,
				...listedIds(file, mirrors),
				...given
			],
			problems: []
		};
	}
};
const URL_LINE$1 = /^[ \t]*https?:\/\/[^\s"'<>]+\/resolve\/[^\s"'<>]+[ \t]*$/gm;
const LIST_OF_MODELS = /(?:^|[/_.-])(?:models?|checkpoints?|hf|huggingface|llms?|loras?)(?:[_.-][\w.-]*)?\.\w+$/i;
const ID_LINE = /^[ \t]*(?:[-*+] )?["']?([\w.-]+\/[\w.-]+(?:[@:][\w.-]+)?)["']?([ \t\r,;|][^\n]*)?$/gm;
const FILLED_LINE = /^[ \t]*[^\s#][^\n]*/gm;
function listedIds(file, mirrors) {
	if (!LIST_OF_MODELS.test(file.path)) return [];
	const matches = [...file.text.matchAll(ID_LINE)];
	const filled = file.text.match(FILLED_LINE)?.length ?? 0;
	const isList = matches.length >= 2 && matches.length >= filled * .9;
	const place = {
		how: "model-list",
		meaning: isList ? "strong" : "weak",
		mirrors
	};
	return matches.flatMap((match) => {
		if (!isList && !/^[\s,;]*(?:#|$|[\w.-]+\.(?:gguf|safetensors|onnx|bin|pth?)\s*$)/.test(match[2] ?? "")) return [];
		const start = match.index + match[0].indexOf(match[1] ?? "");
		return namedModels(verbatim(file, start, start + (match[1]?.length ?? 0)), place);
	});
}
const FLAG_LINE = /^[ \t]*--?[A-Za-z][\w-]*(?:[ \t=][^\n]*)?$/;
function givenArguments(file, context) {
	if (!/^\s*--?[A-Za-z]/.test(file.text) || file.text.length > MAX_ARGUMENTS) return [];
	if (!file.text.split(/\r?\n/).filter((line) => line.trim() !== "" && !/^\s*#/.test(line)).every((line) => FLAG_LINE.test(line))) return [];
	return extractShell(rewritten(file, /\\?\r?\n/g, () => " "), context).references;
}
const MAX_ARGUMENTS = 2e4;

// src/references/model-references.ts
const modelReferences = {
	id: "model-references",
	title: "Manifest of models that no scanner can see: `.github/model-references.yml`",
	documentation: "https://huggingface.co/docs/hub/repositories",
	forms: ["models: [org/name]", "models: [{model: org/name, revision: main, reason: \"chosen at run time\"}]"],
	language: null,
	applies: isManifest,
	extract(file) {
		const { documents, broken } = readYaml(file.text);
		const [root] = documents;
		const list = root?.kind === "map" ? root.entries.find(({ key }) => key.text === "models")?.value : null;
		if (broken !== null) return {
			references: [],
			problems: [problem(file, `it is not valid YAML: ${broken}`)]
		};
		if (list?.kind !== "list") return {
			references: [],
			problems: [problem(file, "it has no list \"models\"")]
		};
		const entries = list.items.map((item) => ({
			item,
			reference: declared(item, file)
		}));
		return {
			references: entries.flatMap(({ reference }) => reference === null ? [] : [reference]),
			problems: entries.flatMap(({ item, reference }) => reference === null ? [unreadable(item, file)] : [])
		};
	}
};
function declared(item, file) {
	if (item.kind === "list") return null;
	const name = item.kind === "scalar" ? item : scalarOf$1(item, "model");
	const form = name === null ? null : readWrittenForm(name.text);
	if (name === null || form === null) return null;
	const view = scalarView(file, name);
	return {
		model: form.model,
		written: name.text,
		revision: form.revision ?? (item.kind === "map" ? scalarOf$1(item, "revision")?.text ?? null : null),
		file: form.file ?? (item.kind === "map" ? scalarOf$1(item, "file")?.text ?? null : null),
		how: "manifest",
		class: "use",
		certainty: "certain",
		location: view.locate(0, name.text.length),
		ignored: null
	};
}
function unreadable(item, file) {
	const scalar = item.kind === "scalar" ? item : firstScalar(item);
	const where = scalar === null ? null : scalarView(file, scalar).locate(0, scalar.text.length);
	return {
		...problem(file, `${scalar === null ? "an entry" : `"${scalar.text}"`} is not a model id`),
		location: where
	};
}
function firstScalar(node) {
	const value = (node.kind === "map" ? node : null)?.entries[0]?.value;
	return value?.kind === "scalar" ? value : null;
}
function problem(file, what) {
	return {
		stage: "find",
		subject: file.path,
		reason: `The manifest of model references could not be read: ${what}.`,
		hint: "Write \"models:\" with one \"owner/name\", or \"{model: owner/name, revision: ...}\", per entry.",
		location: file.locate(0, 0),
		severity: "error"
	};
}

// src/references/modelfile.ts
const modelfile = {
	id: "modelfile",
	title: "Ollama Modelfiles",
	documentation: "https://docs.ollama.com/modelfile",
	forms: ["FROM hf.co/org/name-GGUF:Q4_K_M", "ADAPTER hf.co/org/adapter"],
	language: "modelfile",
	applies: (path) => /(?:^|\/)Modelfile(?:[._-][^/]*)?$|\.modelfile$/i.test(path),
	extract: (file, { mirrors }) => {
		return {
			references: [...file.text.matchAll(SOURCE)].flatMap((match) => {
				const source = match[2] ?? "";
				const end = match.index + match[0].length;
				return sourceModels(verbatim(file, end - source.length, end), mirrors);
			}),
			problems: []
		};
	}
};
const SOURCE = /^[ \t]*(FROM|ADAPTER)[ \t]+(\S+)/gim;
const ON_THE_HUB = /^(?:https?:\/\/)?(?:hf\.co|huggingface\.co)\//i;
function sourceModels(value, mirrors) {
	const place = {
		how: "modelfile",
		meaning: "strong",
		mirrors
	};
	if (ON_THE_HUB.test(value.text)) return namedModels(value, place);
	const alias = aliasOf("ollama", value.text);
	if (alias === null) return [];
	const end = value.text.length;
	return [{
		...alias,
		written: value.text,
		file: null,
		how: "ollama-name",
		class: "mention",
		certainty: "certain",
		location: value.locate(0, end),
		ignored: null
	}];
}

// src/references/syntax/notebook-cells.ts
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COLON = 6;
const STRING = 10;
const UNKNOWN = 16;
const END = 17;
function readNotebook(json) {
	const scanner = createScanner(json, true);
	const levels = [];
	const cells = [];
	let complete = true;
	let pending = null;
	for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
		const top = levels.at(-1);
		if (token !== COLON && pending !== null) {
			if (top !== void 0) takeString(json, levels, top, pending);
			pending = null;
		}
		switch (token) {
			case OPEN_BRACE:
			case OPEN_BRACKET:
				levels.push(levelBelow(top, token === OPEN_BRACKET));
				break;
			case CLOSE_BRACE:
			case CLOSE_BRACKET: {
				const closed = levels.pop();
				if (closed?.cell != null) cells.push(finished(closed.cell));
				break;
			}
			case STRING:
				pending = {
					start: scanner.getTokenOffset() + 1,
					end: scanner.getTokenOffset() + scanner.getTokenLength() - 1
				};
				break;
			case COLON:
				if (top !== void 0 && pending !== null) top.key = json.slice(pending.start, pending.end);
				pending = null;
				break;
			case UNKNOWN: complete = false;
		}
	}
	for (const { cell } of levels) if (cell !== null) cells.push(finished(cell));
	return {
		cells,
		complete: complete && levels.length === 0
	};
}
function levelBelow(top, isArray) {
	const name = top === void 0 ? "" : top.isArray ? top.name : top.key;
	const isCell = !isArray && top?.isArray === true && top.name === "cells";
	return {
		isArray,
		name: isArray ? name : "",
		key: "",
		cell: isCell ? {
			type: "",
			text: "",
			offsets: []
		} : null
	};
}
function takeString(json, levels, top, { start, end }) {
	const owner = top.isArray ? levels.at(-2) : top;
	const key = top.isArray ? top.name : top.key;
	const cell = owner?.cell;
	if (cell == null) return;
	if (key === "cell_type") cell.type = json.slice(start, end);
	if (key !== "source" && key !== "input") return;
	const { value, offsets } = unescapeString(json, start, end);
	cell.text += value;
	for (let unit = 0; unit < value.length; unit += 1) cell.offsets.push(typeof offsets === "number" ? offsets + unit : offsets[unit] ?? end);
}
function finished({ type, text, offsets }) {
	return {
		type,
		text,
		offsets: [...offsets, (offsets.at(-1) ?? -1) + 1]
	};
}

// src/references/syntax/notebook-variables.ts
const ASSIGNED = /^[ \t]*([A-Za-z_]\w*)[ \t]*=[ \t]*(["'])([\w./:@-]{1,200})\2[ \t]*(?:#.*)?$/gm;
const USED = /\$?\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g;
function noteVariables({ text, offsets }, variables) {
	for (const match of text.matchAll(ASSIGNED)) {
		const [whole, name = "", quote = "", value = ""] = match;
		const start = match.index + whole.indexOf(quote) + 1;
		variables.set(name, {
			text: value,
			offsets: offsets.slice(start, start + value.length + 1)
		});
	}
}
function withVariables(command, variables) {
	const used = [...command.text.matchAll(USED)].filter((match) => variables.has(match[1] ?? match[2] ?? ""));
	if (used.length === 0) return command;
	const pieces = [];
	for (const name of new Set(used.map((match) => match[1] ?? match[2] ?? ""))) {
		const value = variables.get(name);
		if (value !== void 0) pieces.push(at(`${name}="`, value.offsets[0] ?? 0), value, at("\"\n", value.offsets.at(-1) ?? 0));
	}
	let from = 0;
	for (const { index, 0: written } of used) {
		if (!written.startsWith("{")) continue;
		pieces.push(cut(command, from, index), at("$", command.offsets[index] ?? 0));
		from = index;
	}
	return joined$1([...pieces, cut(command, from, command.text.length)]);
}
function at(text, offset) {
	return {
		text,
		offsets: Array.from(text, () => offset)
	};
}
function cut({ text, offsets }, start, end) {
	return {
		text: text.slice(start, end),
		offsets: offsets.slice(start, end + 1)
	};
}
function joined$1(pieces) {
	const offsets = pieces.flatMap((piece) => piece.offsets.slice(0, piece.text.length));
	return {
		text: pieces.map(({ text }) => text).join(""),
		offsets: [...offsets, pieces.at(-1)?.offsets.at(-1) ?? 0]
	};
}

// src/references/notebook.ts
const notebook = {
	id: "notebook",
	title: "Jupyter notebooks",
	documentation: "https://nbformat.readthedocs.io/en/latest/format_description.html",
	forms: [
		"code cell: model_id = \"org/name\"",
		"!huggingface-cli download org/name",
		"!huggingface-cli download {OWNER}/{NAME}",
		"%%bash\nvllm serve org/name",
		"%env MODEL_ID=org/name",
		"%%writefile config.yaml\nbase_model: org/name",
		"%time model = AutoModel.from_pretrained(\"org/name\")",
		"%%writefile index.js\nawait pipeline(\"text-generation\", \"org/name\")",
		"%%yaml parameters\nbase_model: org/name"
	],
	language: null,
	applies: (path) => path.endsWith(".ipynb"),
	extract(file, context) {
		const { cells, complete } = readNotebook(file.text);
		const { references, problems } = joined$2(partsOf$1(cells).map((part) => embed(file, part, context)));
		const errors = problems.filter(({ severity }) => severity === "error");
		return {
			references,
			problems: complete ? errors : [broken(file), ...errors]
		};
	}
};
function embed(file, { language, text, offsets }, context) {
	return context.embed(language, embeddedView(file, text, offsets));
}
function partsOf$1(cells) {
	const python = {
		language: "python",
		text: "",
		offsets: []
	};
	const parts = [];
	const variables = /* @__PURE__ */ new Map();
	for (const cell of cells) {
		if (cell.type === "markdown") parts.push({
			language: "markdown",
			text: cell.text,
			offsets: [...cell.offsets]
		});
		if (cell.type !== "code") continue;
		const magic = /^\s*%%(\S+)(.*)\n/.exec(cell.text);
		if (magic === null) {
			addPython(python, parts, cell, variables);
			continue;
		}
		const language = magicLanguage(magic[1] ?? "", magic[2] ?? "");
		if (language === "python") addPython(python, parts, blanked(cell, magic[0].length), variables);
		else if (language !== null) parts.push(slice(language, cell, magic[0].length, cell.text.length));
	}
	python.offsets.push(python.offsets.at(-1) ?? 0);
	return [python, ...parts];
}
const SHELLS = /* @__PURE__ */ new Set([
	"bash",
	"sh",
	"script",
	"cmd",
	"shell",
	"!",
	"sx",
	"system"
]);
const PYTHON$1 = /* @__PURE__ */ new Set([
	"time",
	"timeit",
	"capture",
	"python",
	"python3",
	"px",
	"pypy",
	"prun",
	"memit",
	"skip",
	"ray",
	"gpu"
]);
const LANGUAGES = {
	html: "html",
	markdown: "markdown",
	javascript: "javascript",
	js: "javascript",
	yaml: "yaml",
	json: "json",
	toml: "toml"
};
function magicLanguage(magic, rest) {
	if (SHELLS.has(magic)) return /python/.test(rest) ? "python" : "shell";
	if (/^(?:writefile|writetemplate|file)$/.test(magic)) {
		const path = rest.trim().split(/\s+/).at(-1) ?? "";
		return languageOfFile(path);
	}
	return PYTHON$1.has(magic) ? "python" : LANGUAGES[magic] ?? null;
}
const MAGIC_LINE = /^([ \t]*)(?:[\w, ]+=[ \t]*)?(!+|%(?:sx|system|bash|sh|pip|conda|env|set_env|run)\b)[ \t]*((?:[^\\\n]|\\[\s\S])*)/gm;
const SPACED = /^\w+[ \t]+(?=[^\s=])/;
const MEASURED = /^([ \t]*)(%(?:time|timeit|prun|memit)(?:[ \t]+-\w+(?:[ \t]+\d+)?)*)(?=[ \t]+\S)/gm;
const OTHER_MAGIC = /^[ \t]*(?:%[\w.]+.*|\?.*|[\w.]+\?{1,2})$/gm;
function addPython(python, parts, cell, variables) {
	noteVariables(cell, variables);
	for (const match of cell.text.matchAll(MAGIC_LINE)) {
		const command = match[3] ?? "";
		const start = match.index + match[0].length - command.length;
		const isEnvironment = /^%(?:set_)?env/.test(match[2] ?? "");
		const part = slice(isEnvironment ? "properties" : "shell", cell, start, start + command.length);
		parts.push(isEnvironment ? {
			...part,
			text: part.text.replace(SPACED, (written) => `${written.slice(0, -1)}=`)
		} : {
			...part,
			...withVariables(part, variables)
		});
	}
	const blank = (text) => text.replace(/[^\n]/g, " ");
	const masked = cell.text.replace(MAGIC_LINE, (whole, indent) => indent + "pass".slice(0, whole.length - indent.length) + blank(whole.slice(indent.length + 4))).replace(MEASURED, (_whole, indent, magic) => `${indent}if 1:${blank(magic.slice(5))}`).replace(OTHER_MAGIC, blank);
	python.text += `${masked}\n`;
	for (const offset of cell.offsets) python.offsets.push(offset);
}
function blanked(cell, length) {
	return {
		...cell,
		text: cell.text.slice(0, length).replace(/[^\n]/g, " ") + cell.text.slice(length)
	};
}
function slice(language, { text, offsets }, start, end) {
	return {
		language,
		text: text.slice(start, end),
		offsets: offsets.slice(start, end + 1)
	};
}
function broken(file) {
	return {
		stage: "find",
		subject: file.path,
		reason: `"${file.path}" is not complete JSON; the cells before the damage were read`,
		hint: null,
		location: null,
		severity: "notice"
	};
}

// src/references/procfile.ts
const procfile = {
	id: "procfile",
	title: "Procfiles",
	documentation: "https://devcenter.heroku.com/articles/procfile",
	forms: ["web: vllm serve org/name --port $PORT"],
	language: null,
	applies: (path) => /(?:^|\/)Procfile(?:\.\w+)?$/i.test(path),
	extract: (file, context) => {
		return {
			references: commandsOf(file).flatMap((command) => extractShell(command, context).references),
			problems: []
		};
	}
};
const PROCESS = /^([A-Za-z0-9_-]+):[ \t]*(.+)$/gm;
function commandsOf(file) {
	return [...file.text.matchAll(PROCESS)].map((match) => {
		const command = match[2] ?? "";
		return embeddedView(file, command, match.index + match[0].length - command.length);
	});
}

// src/references/syntax/properties.ts
const SECTION = /^\s*\[([^\]\r\n]{1,200})\]/;
const ENTRY = /^\s*(?:export\s+|set\s+)?(?:([A-Za-z_][\w.-]*)|"([^"\r\n]{1,100})")\s*(?:=|:(?=\s))[ \t]*/;
function readProperties(file) {
	const { text } = file;
	const entries = [];
	const comments = [];
	let section = "";
	for (let start = 0; start < text.length;) {
		const end = endOfLine(text, start);
		const line = text.slice(start, end);
		let next = end + 1;
		const entry = ENTRY.exec(line);
		if (/^\s*[#;!]/.test(line)) comments.push({
			start,
			end
		});
		else if (SECTION.test(line)) section = SECTION.exec(line)?.[1]?.trim() ?? "";
		else if (entry !== null) {
			const value = valueAt$1(file, start + entry[0].length, end);
			entries.push({
				section,
				key: entry[1] ?? entry[2] ?? "",
				value: value.view
			});
			if (value.comment !== null) comments.push({
				start: value.comment,
				end
			});
			next = Math.max(next, value.end);
		} else if (/^\s+\S/.test(line)) {
			const key = entries.at(-1)?.key;
			if (key !== void 0) entries.push({
				section,
				key,
				value: valueAt$1(file, start, end).view
			});
		}
		start = next;
	}
	return {
		entries,
		comments
	};
}
function endOfLine(text, from) {
	const newline = text.indexOf("\n", from);
	return newline === -1 ? text.length : newline;
}
function valueAt$1(file, start, lineEnd) {
	const { text } = file;
	const quote = text.charAt(start);
	if (quote === "\"" || quote === "'" || quote === "`") {
		const close = text.indexOf(quote, start + 1);
		if (close !== -1 && (close < lineEnd || !text.slice(start, close).includes("\n\n\n"))) return {
			view: embeddedView(file, text.slice(start + 1, close), start + 1),
			end: endOfLine(text, close) + 1,
			comment: null
		};
	}
	const line = text.slice(start, lineEnd);
	const hash = line.search(/\s[#;]/);
	const value = (hash === -1 ? line : line.slice(0, hash)).trim();
	const from = start + (line.length - line.trimStart().length);
	return {
		view: embeddedView(file, value, from),
		end: lineEnd + 1,
		comment: hash === -1 ? null : start + hash + 1
	};
}

// src/references/properties.ts
const properties = {
	id: "properties",
	title: ".env, INI and .properties files, units of systemd and Podman",
	documentation: "https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax",
	forms: [
		"MODEL_ID=org/name",
		"export EMBEDDING_MODEL=\"org/name\"",
		"[model]\nname = org/name",
		"rag.model.id: org/name"
	],
	language: "properties",
	applies: (path) => /(?:^|\/)(?:\.?env(?:\.[\w.-]+)?|\.env[\w.-]*|[^/]*[._-]env(?:\.[\w-]+)?|env[_-]?vars(?:\.(?:example|sample|template|dist))?)$|\.(?:env|ini|cfg|conf|properties|editorconfig|service|container)$/i.test(path),
	extract: extractProperties
};
function extractProperties(file, context) {
	if (!mayUseModels(file.text)) return {
		references: [],
		problems: []
	};
	const { entries, comments } = readProperties(file);
	const variables = /* @__PURE__ */ new Map();
	const reader = commandReader(context, variables);
	const references = [];
	for (const { section, key, value } of entries) {
		const values = interpolate(value, variables);
		variables.set(key, values);
		append(references, entryModels(section === "" ? key : `${section}.${key}`, values, reader));
	}
	for (const { start, end } of comments) append(references, mentionsAs("comment", verbatim(file, start, end), context.mirrors));
	return {
		references,
		problems: []
	};
}
const COMMAND = /(?:^|\.)(?:Exec(?:Start(?:Pre|Post)?|Reload)?|command)$/;
const VARIABLE = /(?:^|\.)[Ee]nvironment$/;
const PAIR = /(?:^|,)\s*(\w+)=(?:"([^"]*)"|'([^']*)'|([^,]*))/g;
function entryModels(key, values, reader) {
	if (COMMAND.test(key)) return values.flatMap((value) => reader.read("shell", value));
	if (!VARIABLE.test(key)) return assignedModels(key, [values], reader);
	return values.flatMap((value) => {
		const pairs = [...value.text.matchAll(PAIR)];
		if (pairs.length === 0) return assignedModels("", [[value]], reader);
		return pairs.flatMap(({ 0: whole, 1: name = "", 2: double, 3: single, 4: plain, index }) => {
			const end = index + whole.length - (plain === void 0 ? 1 : 0);
			const length = (double ?? single ?? plain ?? "").length;
			return assignedModels(name, [[sliceOf(value, end - length, end)]], reader);
		});
	});
}

// node_modules/@lezer/python/dist/index.js
const printKeyword = 1;
const indent = 194;
const dedent = 195;
const newline$1 = 196;
const blankLineStart = 197;
const newlineBracketed = 198;
const eof = 199;
const stringContent = 200;
const Escape = 2;
const replacementStart = 3;
const stringEnd$1 = 201;
const ParenL = 24;
const ParenthesizedExpression = 25;
const TupleExpression = 49;
const ComprehensionExpression = 50;
const BracketL = 55;
const ArrayExpression = 56;
const ArrayComprehensionExpression = 57;
const BraceL = 59;
const DictionaryExpression = 60;
const DictionaryComprehensionExpression = 61;
const SetExpression = 62;
const SetComprehensionExpression = 63;
const ArgList = 65;
const subscript = 238;
const String$1 = 71;
const stringStart = 241;
const stringStartD = 242;
const stringStartL = 243;
const stringStartLD = 244;
const stringStartR = 245;
const stringStartRD = 246;
const stringStartRL = 247;
const stringStartRLD = 248;
const FormatString = 72;
const stringStartF = 249;
const stringStartFD = 250;
const stringStartFL = 251;
const stringStartFLD = 252;
const stringStartFR = 253;
const stringStartFRD = 254;
const stringStartFRL = 255;
const stringStartFRLD = 256;
const FormatReplacement = 73;
const nestedFormatReplacement = 77;
const importList = 263;
const TypeParamList = 112;
const ParamList = 130;
const SequencePattern = 151;
const MappingPattern = 152;
const PatternArgList = 155;
const newline = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
const hash = 35;
const parenOpen = 40;
const dot = 46;
const braceOpen = 123;
const braceClose = 125;
const singleQuote = 39;
const doubleQuote = 34;
const backslash = 92;
const letter_o = 111;
const letter_x = 120;
const letter_N = 78;
const letter_u = 117;
const letter_U = 85;
const bracketed = /* @__PURE__ */ new Set([
	ParenthesizedExpression,
	TupleExpression,
	ComprehensionExpression,
	importList,
	ArgList,
	ParamList,
	ArrayExpression,
	ArrayComprehensionExpression,
	subscript,
	SetExpression,
	SetComprehensionExpression,
	FormatString,
	FormatReplacement,
	nestedFormatReplacement,
	DictionaryExpression,
	DictionaryComprehensionExpression,
	SequencePattern,
	MappingPattern,
	PatternArgList,
	TypeParamList
]);
function isLineBreak(ch) {
	return ch == newline || ch == carriageReturn;
}
function isHex(ch) {
	return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
}
const newlines = new ExternalTokenizer((input, stack) => {
	let prev;
	if (input.next < 0) input.acceptToken(eof);
	else if (stack.context.flags & cx_Bracketed) {
		if (isLineBreak(input.next)) input.acceptToken(newlineBracketed, 1);
	} else if (((prev = input.peek(-1)) < 0 || isLineBreak(prev)) && stack.canShift(blankLineStart)) {
		let spaces = 0;
		while (input.next == space || input.next == tab) {
			input.advance();
			spaces++;
		}
		if (input.next == newline || input.next == carriageReturn || input.next == hash) input.acceptToken(blankLineStart, -spaces);
	} else if (isLineBreak(input.next)) input.acceptToken(newline$1, 1);
}, { contextual: true });
const indentation = new ExternalTokenizer((input, stack) => {
	let context = stack.context;
	if (context.flags) return;
	let prev = input.peek(-1);
	if (prev == newline || prev == carriageReturn) {
		let depth = 0, chars = 0;
		for (;;) {
			if (input.next == space) depth++;
			else if (input.next == tab) depth += 8 - depth % 8;
			else break;
			input.advance();
			chars++;
		}
		if (depth != context.indent && input.next != newline && input.next != carriageReturn && input.next != hash) {
			if (depth < context.indent) input.acceptToken(dedent, -chars);
			else input.acceptToken(indent);
		}
	}
});
const cx_Bracketed = 1;
const cx_String = 2;
const cx_DoubleQuote = 4;
const cx_Long = 8;
const cx_Raw = 16;
const cx_Format = 32;
function Context$1(parent, indent, flags) {
	this.parent = parent;
	this.indent = indent;
	this.flags = flags;
	this.hash = (parent ? parent.hash + parent.hash << 8 : 0) + indent + (indent << 4) + flags + (flags << 6);
}
const topIndent = new Context$1(null, 0, 0);
function countIndent(space) {
	let depth = 0;
	for (let i = 0; i < space.length; i++) depth += space.charCodeAt(i) == tab ? 8 - depth % 8 : 1;
	return depth;
}
const stringFlags = new Map([
	[stringStart, 0],
	[stringStartD, cx_DoubleQuote],
	[stringStartL, cx_Long],
	[stringStartLD, 12],
	[stringStartR, cx_Raw],
	[stringStartRD, 20],
	[stringStartRL, 24],
	[stringStartRLD, 28],
	[stringStartF, cx_Format],
	[stringStartFD, 36],
	[stringStartFL, 40],
	[stringStartFLD, 44],
	[stringStartFR, 48],
	[stringStartFRD, 52],
	[stringStartFRL, 56],
	[stringStartFRLD, 60]
].map(([term, flags]) => [term, flags | cx_String]));
const trackIndent = new ContextTracker({
	start: topIndent,
	reduce(context, term, _, input) {
		if (context.flags & cx_Bracketed && bracketed.has(term) || (term == String$1 || term == FormatString) && context.flags & cx_String) return context.parent;
		return context;
	},
	shift(context, term, stack, input) {
		if (term == indent) return new Context$1(context, countIndent(input.read(input.pos, stack.pos)), 0);
		if (term == dedent) return context.parent;
		if (term == ParenL || term == BracketL || term == BraceL || term == replacementStart) return new Context$1(context, 0, cx_Bracketed);
		if (stringFlags.has(term)) return new Context$1(context, 0, stringFlags.get(term) | context.flags & cx_Bracketed);
		return context;
	},
	hash(context) {
		return context.hash;
	}
});
const legacyPrint = new ExternalTokenizer((input) => {
	for (let i = 0; i < 5; i++) {
		if (input.next != "print".charCodeAt(i)) return;
		input.advance();
	}
	if (/\w/.test(String.fromCharCode(input.next))) return;
	for (let off = 0;; off++) {
		let next = input.peek(off);
		if (next == space || next == tab) continue;
		if (next != parenOpen && next != dot && next != newline && next != carriageReturn && next != hash) input.acceptToken(printKeyword);
		return;
	}
});
const strings = new ExternalTokenizer((input, stack) => {
	let { flags } = stack.context;
	let quote = flags & cx_DoubleQuote ? doubleQuote : singleQuote;
	let long = (flags & cx_Long) > 0;
	let escapes = !(flags & cx_Raw);
	let format = (flags & cx_Format) > 0;
	let start = input.pos;
	for (;;) if (input.next < 0) break;
	else if (format && input.next == braceOpen) {
		if (input.peek(1) == braceOpen) input.advance(2);
		else {
			if (input.pos == start) {
				input.acceptToken(replacementStart, 1);
				return;
			}
			break;
		}
	} else if (escapes && input.next == backslash) {
		if (input.pos == start) {
			input.advance();
			let escaped = input.next;
			if (escaped >= 0) {
				input.advance();
				skipEscape(input, escaped);
			}
			input.acceptToken(Escape);
			return;
		}
		break;
	} else if (input.next == backslash && !escapes && input.peek(1) > -1) input.advance(2);
	else if (input.next == quote && (!long || input.peek(1) == quote && input.peek(2) == quote)) {
		if (input.pos == start) {
			input.acceptToken(stringEnd$1, long ? 3 : 1);
			return;
		}
		break;
	} else if (input.next == newline) {
		if (long) input.advance();
		else if (input.pos == start) {
			input.acceptToken(stringEnd$1);
			return;
		}
		break;
	} else input.advance();
	if (input.pos > start) input.acceptToken(stringContent);
});
function skipEscape(input, ch) {
	if (ch == letter_o) for (let i = 0; i < 2 && input.next >= 48 && input.next <= 55; i++) input.advance();
	else if (ch == letter_x) for (let i = 0; i < 2 && isHex(input.next); i++) input.advance();
	else if (ch == letter_u) for (let i = 0; i < 4 && isHex(input.next); i++) input.advance();
	else if (ch == letter_U) for (let i = 0; i < 8 && isHex(input.next); i++) input.advance();
	else if (ch == letter_N) {
		if (input.next == braceOpen) {
			input.advance();
			while (input.next >= 0 && input.next != braceClose && input.next != singleQuote && input.next != doubleQuote && input.next != newline) input.advance();
			if (input.next == braceClose) input.advance();
		}
	}
}
const pythonHighlighting = styleTags({
	"async \"*\" \"**\" FormatConversion FormatSpec": tags.modifier,
	"for while if elif else try except finally return raise break continue with pass assert await yield match case": tags.controlKeyword,
	"in not and or is del": tags.operatorKeyword,
	"from def class global nonlocal lambda": tags.definitionKeyword,
	import: tags.moduleKeyword,
	"with as print": tags.keyword,
	Boolean: tags.bool,
	None: tags.null,
	VariableName: tags.variableName,
	"CallExpression/VariableName": tags.function(tags.variableName),
	"FunctionDefinition/VariableName": tags.function(tags.definition(tags.variableName)),
	"ClassDefinition/VariableName": tags.definition(tags.className),
	PropertyName: tags.propertyName,
	"CallExpression/MemberExpression/PropertyName": tags.function(tags.propertyName),
	Comment: tags.lineComment,
	Number: tags.number,
	String: tags.string,
	FormatString: tags.special(tags.string),
	Escape: tags.escape,
	UpdateOp: tags.updateOperator,
	"ArithOp!": tags.arithmeticOperator,
	BitOp: tags.bitwiseOperator,
	CompareOp: tags.compareOperator,
	AssignOp: tags.definitionOperator,
	Ellipsis: tags.punctuation,
	At: tags.meta,
	"( )": tags.paren,
	"[ ]": tags.squareBracket,
	"{ }": tags.brace,
	".": tags.derefOperator,
	", ;": tags.separator
});
const spec_identifier = {
	__proto__: null,
	await: 44,
	or: 54,
	and: 56,
	in: 60,
	not: 62,
	is: 64,
	if: 70,
	else: 72,
	lambda: 76,
	yield: 94,
	from: 96,
	async: 102,
	for: 104,
	None: 162,
	True: 164,
	False: 164,
	del: 178,
	pass: 182,
	break: 186,
	continue: 190,
	return: 194,
	raise: 202,
	import: 206,
	as: 208,
	global: 212,
	nonlocal: 214,
	assert: 218,
	type: 223,
	elif: 236,
	while: 240,
	try: 246,
	except: 248,
	finally: 250,
	with: 254,
	def: 258,
	class: 268,
	match: 279,
	case: 285
};
const parser = LRParser.deserialize({
	version: 14,
	states: "##jQ`QeOOP$}OSOOO&WQtO'#HUOOQS'#Co'#CoOOQS'#Cp'#CpO'vQdO'#CnO*UQtO'#HTOOQS'#HU'#HUOOQS'#DU'#DUOOQS'#HT'#HTO*rQdO'#D_O+VQdO'#DfO+gQdO'#DjO+zOWO'#DuO,VOWO'#DvO.[QtO'#GuOOQS'#Gu'#GuO'vQdO'#GtO0ZQtO'#GtOOQS'#Eb'#EbO0rQdO'#EcOOQS'#Gs'#GsO0|QdO'#GrOOQV'#Gr'#GrO1XQdO'#FYOOQS'#G^'#G^O1^QdO'#FXOOQV'#IS'#ISOOQV'#Gq'#GqOOQV'#Fq'#FqQ`QeOOO'vQdO'#CqO1lQdO'#C}O1sQdO'#DRO2RQdO'#HYO2cQtO'#EVO'vQdO'#EWOOQS'#EY'#EYOOQS'#E['#E[OOQS'#E^'#E^O2wQdO'#E`O3_QdO'#EdO3rQdO'#EfO3zQtO'#EfO1XQdO'#EiO0rQdO'#ElO1XQdO'#EnO0rQdO'#EtO0rQdO'#EwO4VQdO'#EyO4^QdO'#FOO4iQdO'#EzO0rQdO'#FOO1XQdO'#FQO1XQdO'#FVO4nQdO'#F[P4uOdO'#GpPOOO)CBd)CBdOOQS'#Ce'#CeOOQS'#Cf'#CfOOQS'#Cg'#CgOOQS'#Ch'#ChOOQS'#Ci'#CiOOQS'#Cj'#CjOOQS'#Cl'#ClO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO5TQdO'#DoOOQS,5:Y,5:YO5hQdO'#HdOOQS,5:],5:]O5uQ!fO,5:]O5zQtO,59YO1lQdO,59bO1lQdO,59bO1lQdO,59bO8jQdO,59bO8oQdO,59bO8vQdO,59jO8}QdO'#HTO:TQdO'#HSOOQS'#HS'#HSOOQS'#D['#D[O:lQdO,59aO'vQdO,59aO:zQdO,59aOOQS,59y,59yO;PQdO,5:RO'vQdO,5:ROOQS,5:Q,5:QO;_QdO,5:QO;dQdO,5:XO'vQdO,5:XO'vQdO,5:VOOQS,5:U,5:UO;uQdO,5:UO;zQdO,5:WOOOW'#Fy'#FyO<POWO,5:aOOQS,5:a,5:aO<[QdO'#HwOOOW'#Dw'#DwOOOW'#Fz'#FzO<lOWO,5:bOOQS,5:b,5:bOOQS'#F}'#F}O<zQtO,5:iO?lQtO,5=`O@VQ#xO,5=`O@vQtO,5=`OOQS,5:},5:}OA_QeO'#GWOBqQdO,5;^OOQV,5=^,5=^OB|QtO'#IPOCkQdO,5;tOOQS-E:[-E:[OOQV,5;s,5;sO4dQdO'#FQOOQV-E9o-E9oOCsQtO,59]OEzQtO,59iOFeQdO'#HVOFpQdO'#HVO1XQdO'#HVOF{QdO'#DTOGTQdO,59mOGYQdO'#HZO'vQdO'#HZO0rQdO,5=tOOQS,5=t,5=tO0rQdO'#EROOQS'#ES'#ESOGwQdO'#GPOHXQdO,58|OHXQdO,58|O*xQdO,5:oOHgQtO'#H]OOQS,5:r,5:rOOQS,5:z,5:zOHzQdO,5;OOI]QdO'#IOO1XQdO'#H}OOQS,5;Q,5;QOOQS'#GT'#GTOIqQtO,5;QOJPQdO,5;QOJUQdO'#IQOOQS,5;T,5;TOJdQdO'#H|OOQS,5;W,5;WOJuQdO,5;YO4iQdO,5;`O4iQdO,5;cOJ}QtO'#ITO'vQdO'#ITOKXQdO,5;eO4VQdO,5;eO0rQdO,5;jO1XQdO,5;lOK^QeO'#EuOLjQgO,5;fO!!kQdO'#IUO4iQdO,5;jO!!vQdO,5;lO!#OQdO,5;qO!#ZQtO,5;vO'vQdO,5;vPOOO,5=[,5=[P!#bOSO,5=[P!#jOdO,5=[O!&bQtO1G.jO!&iQtO1G.jO!)YQtO1G.jO!)dQtO1G.jO!+}QtO1G.jO!,bQtO1G.jO!,uQdO'#HcO!-TQtO'#GuO0rQdO'#HcO!-_QdO'#HbOOQS,5:Z,5:ZO!-gQdO,5:ZO!-lQdO'#HeO!-wQdO'#HeO!.[QdO,5>OOOQS'#Ds'#DsOOQS1G/w1G/wOOQS1G.|1G.|O!/[QtO1G.|O!/cQtO1G.|O1lQdO1G.|O!0OQdO1G/UOOQS'#DZ'#DZO0rQdO,59tOOQS1G.{1G.{O!0VQdO1G/eO!0gQdO1G/eO!0oQdO1G/fO'vQdO'#H[O!0tQdO'#H[O!0yQtO1G.{O!1ZQdO,59iO!2aQdO,5=zO!2qQdO,5=zO!2yQdO1G/mO!3OQtO1G/mOOQS1G/l1G/lO!3`QdO,5=uO!4VQdO,5=uO0rQdO1G/qO!4tQdO1G/sO!4yQtO1G/sO!5ZQtO1G/qOOQS1G/p1G/pOOQS1G/r1G/rOOOW-E9w-E9wOOQS1G/{1G/{O!5kQdO'#HxO0rQdO'#HxO!5|QdO,5>cOOOW-E9x-E9xOOQS1G/|1G/|OOQS-E9{-E9{O!6[Q#xO1G2zO!6{QtO1G2zO'vQdO,5<jOOQS,5<j,5<jOOQS-E9|-E9|OOQS,5<r,5<rOOQS-E:U-E:UOOQV1G0x1G0xO1XQdO'#GRO!7dQtO,5>kOOQS1G1`1G1`O!8RQdO1G1`OOQS'#DV'#DVO0rQdO,5=qOOQS,5=q,5=qO!8WQdO'#FrO!8cQdO,59oO!8kQdO1G/XO!8uQtO,5=uOOQS1G3`1G3`OOQS,5:m,5:mO!9fQdO'#GtOOQS,5<k,5<kOOQS-E9}-E9}O!9wQdO1G.hOOQS1G0Z1G0ZO!:VQdO,5=wO!:gQdO,5=wO0rQdO1G0jO0rQdO1G0jO!:xQdO,5>jO!;ZQdO,5>jO1XQdO,5>jO!;lQdO,5>iOOQS-E:R-E:RO!;qQdO1G0lO!;|QdO1G0lO!<RQdO,5>lO!<aQdO,5>lO!<oQdO,5>hO!=VQdO,5>hO!=hQdO'#EpO0rQdO1G0tO!=sQdO1G0tO!=xQgO1G0zO!AvQgO1G0}O!EqQdO,5>oO!E{QdO,5>oO!FTQtO,5>oO0rQdO1G1PO!F_QdO1G1PO4iQdO1G1UO!!vQdO1G1WOOQV,5;a,5;aO!FdQfO,5;aO!FiQgO1G1QO!JjQdO'#GZO4iQdO1G1QO4iQdO1G1QO!JzQdO,5>pO!KXQdO,5>pO1XQdO,5>pOOQV1G1U1G1UO!KaQdO'#FSO!KrQ!fO1G1WO!KzQdO1G1WOOQV1G1]1G1]O4iQdO1G1]O!LPQdO1G1]O!LXQdO'#F^OOQV1G1b1G1bO!#ZQtO1G1bPOOO1G2v1G2vP!L^OSO1G2vOOQS,5=},5=}OOQS'#Dp'#DpO0rQdO,5=}O!LfQdO,5=|O!LyQdO,5=|OOQS1G/u1G/uO!MRQdO,5>PO!McQdO,5>PO!MkQdO,5>PO!NOQdO,5>PO!N`QdO,5>POOQS1G3j1G3jOOQS7+$h7+$hO!8kQdO7+$pO#!RQdO1G.|O#!YQdO1G.|OOQS1G/`1G/`OOQS,5<`,5<`O'vQdO,5<`OOQS7+%P7+%PO#!aQdO7+%POOQS-E9r-E9rOOQS7+%Q7+%QO#!qQdO,5=vO'vQdO,5=vOOQS7+$g7+$gO#!vQdO7+%PO##OQdO7+%QO##TQdO1G3fOOQS7+%X7+%XO##eQdO1G3fO##mQdO7+%XOOQS,5<_,5<_O'vQdO,5<_O##rQdO1G3aOOQS-E9q-E9qO#$iQdO7+%]OOQS7+%_7+%_O#$wQdO1G3aO#%fQdO7+%_O#%kQdO1G3gO#%{QdO1G3gO#&TQdO7+%]O#&YQdO,5>dO#&sQdO,5>dO#&sQdO,5>dOOQS'#Dx'#DxO#'UO&jO'#DzO#'aO`O'#HyOOOW1G3}1G3}O#'fQdO1G3}O#'nQdO1G3}O#'yQ#xO7+(fO#(jQtO1G2UP#)TQdO'#GOOOQS,5<m,5<mOOQS-E:P-E:POOQS7+&z7+&zOOQS1G3]1G3]OOQS,5<^,5<^OOQS-E9p-E9pOOQS7+$s7+$sO#)bQdO,5=`O#){QdO,5=`O#*^QtO,5<aO#*qQdO1G3cOOQS-E9s-E9sOOQS7+&U7+&UO#+RQdO7+&UO#+aQdO,5<nO#+uQdO1G4UOOQS-E:Q-E:QO#,WQdO1G4UOOQS1G4T1G4TOOQS7+&W7+&WO#,iQdO7+&WOOQS,5<p,5<pO#,tQdO1G4WOOQS-E:S-E:SOOQS,5<l,5<lO#-SQdO1G4SOOQS-E:O-E:OO1XQdO'#EqO#-jQdO'#EqO#-uQdO'#IRO#-}QdO,5;[OOQS7+&`7+&`O0rQdO7+&`O#.SQgO7+&fO!JmQdO'#GXO4iQdO7+&fO4iQdO7+&iO#2QQtO,5<tO'vQdO,5<tO#2[QdO1G4ZOOQS-E:W-E:WO#2fQdO1G4ZO4iQdO7+&kO0rQdO7+&kOOQV7+&p7+&pO!KrQ!fO7+&rO!KzQdO7+&rO`QeO1G0{OOQV-E:X-E:XO4iQdO7+&lO4iQdO7+&lOOQV,5<u,5<uO#2nQdO,5<uO!JmQdO,5<uOOQV7+&l7+&lO#2yQgO7+&lO#6tQdO,5<vO#7PQdO1G4[OOQS-E:Y-E:YO#7^QdO1G4[O#7fQdO'#IWO#7tQdO'#IWO1XQdO'#IWOOQS'#IW'#IWO#8PQdO'#IVOOQS,5;n,5;nO#8XQdO,5;nO0rQdO'#FUOOQV7+&r7+&rO4iQdO7+&rOOQV7+&w7+&wO4iQdO7+&wO#8^QfO,5;xOOQV7+&|7+&|POOO7+(b7+(bO#8cQdO1G3iOOQS,5<c,5<cO#8qQdO1G3hOOQS-E9u-E9uO#9UQdO,5<dO#9aQdO,5<dO#9tQdO1G3kOOQS-E9v-E9vO#:UQdO1G3kO#:^QdO1G3kO#:nQdO1G3kO#:UQdO1G3kOOQS<<H[<<H[O#:yQtO1G1zOOQS<<Hk<<HkP#;WQdO'#FtO8vQdO1G3bO#;eQdO1G3bO#;jQdO<<HkOOQS<<Hl<<HlO#;zQdO7+)QOOQS<<Hs<<HsO#<[QtO1G1yP#<{QdO'#FsO#=YQdO7+)RO#=jQdO7+)RO#=rQdO<<HwO#=wQdO7+({OOQS<<Hy<<HyO#>nQdO,5<bO'vQdO,5<bOOQS-E9t-E9tOOQS<<Hw<<HwOOQS,5<g,5<gO0rQdO,5<gO#>sQdO1G4OOOQS-E9y-E9yO#?^QdO1G4OO<[QdO'#H{OOOO'#D{'#D{OOOO'#F|'#F|O#?oO&jO,5:fOOOW,5>e,5>eOOOW7+)i7+)iO#?zQdO7+)iO#@SQdO1G2zO#@mQdO1G2zP'vQdO'#FuO0rQdO<<IpO1XQdO1G2YP1XQdO'#GSO#AOQdO7+)pO#AaQdO7+)pOOQS<<Ir<<IrP1XQdO'#GUP0rQdO'#GQOOQS,5;],5;]O#ArQdO,5>mO#BQQdO,5>mOOQS1G0v1G0vOOQS<<Iz<<IzOOQV-E:V-E:VO4iQdO<<JQOOQV,5<s,5<sO4iQdO,5<sOOQV<<JQ<<JQOOQV<<JT<<JTO#BYQtO1G2`P#BdQdO'#GYO#BkQdO7+)uO#BuQgO<<JVO4iQdO<<JVOOQV<<J^<<J^O4iQdO<<J^O!KrQ!fO<<J^O#FpQgO7+&gOOQV<<JW<<JWO#FzQgO<<JWOOQV1G2a1G2aO1XQdO1G2aO#JuQdO1G2aO4iQdO<<JWO1XQdO1G2bP0rQdO'#G[O#KQQdO7+)vO#K_QdO7+)vOOQS'#FT'#FTO0rQdO,5>rO#KgQdO,5>rO#KrQdO,5>rO#K}QdO,5>qO#L`QdO,5>qOOQS1G1Y1G1YOOQS,5;p,5;pOOQV<<Jc<<JcO#LhQdO1G1dOOQS7+)T7+)TP#LmQdO'#FwO#L}QdO1G2OO#MbQdO1G2OO#MrQdO1G2OP#M}QdO'#FxO#N[QdO7+)VO#NlQdO7+)VO#NlQdO7+)VO#NtQdO7+)VO$ UQdO7+(|O8vQdO7+(|OOQSAN>VAN>VO$ oQdO<<LmOOQSAN>cAN>cO0rQdO1G1|O$!PQtO1G1|P$!ZQdO'#FvOOQS1G2R1G2RP$!hQdO'#F{O$!uQdO7+)jO$#`QdO,5>gOOOO-E9z-E9zOOOW<<MT<<MTO$#nQdO7+(fOOQSAN?[AN?[OOQS7+'t7+'tO$$XQdO<<M[OOQS,5<q,5<qO$$jQdO1G4XOOQS-E:T-E:TOOQVAN?lAN?lOOQV1G2_1G2_O4iQdOAN?qO$$xQgOAN?qOOQVAN?xAN?xO4iQdOAN?xOOQV<<JR<<JRO4iQdOAN?rO4iQdO7+'{OOQV7+'{7+'{O1XQdO7+'{OOQVAN?rAN?rOOQS7+'|7+'|O$(sQdO<<MbOOQS1G4^1G4^O0rQdO1G4^OOQS,5<w,5<wO$)QQdO1G4]OOQS-E:Z-E:ZOOQU'#G_'#G_O$)cQfO7+'OO$)nQdO'#F_O$*uQdO7+'jO$+VQdO7+'jOOQS7+'j7+'jO$+bQdO<<LqO$+rQdO<<LqO$+rQdO<<LqO$+zQdO'#H^OOQS<<Lh<<LhO$,UQdO<<LhOOQS7+'h7+'hOOQS'#D|'#D|OOOO1G4R1G4RO$,oQdO1G4RO$,wQdO1G4RP!=hQdO'#GVOOQVG25]G25]O4iQdOG25]OOQVG25dG25dOOQVG25^G25^OOQV<<Kg<<KgO4iQdO<<KgOOQS7+)x7+)xP$-SQdO'#G]OOQU-E:]-E:]OOQV<<Jj<<JjO$-vQtO'#FaOOQS'#Fc'#FcO$.WQdO'#FbO$.xQdO'#FbOOQS'#Fb'#FbO$.}QdO'#IYO$)nQdO'#FiO$)nQdO'#FiO$/fQdO'#FjO$)nQdO'#FkO$/mQdO'#IZOOQS'#IZ'#IZO$0[QdO,5;yOOQS<<KU<<KUO$0dQdO<<KUO$0tQdOANB]O$1UQdOANB]O$1^QdO'#H_OOQS'#H_'#H_O1sQdO'#DcO$1wQdO,5=xOOQSANBSANBSOOOO7+)m7+)mO$2`QdO7+)mOOQVLD*wLD*wOOQVANARANARO5uQ!fO'#GaO$2hQtO,5<SO$)nQdO'#FmOOQS,5<W,5<WOOQS'#Fd'#FdO$3YQdO,5;|O$3_QdO,5;|OOQS'#Fg'#FgO$)nQdO'#G`O$4PQdO,5<QO$4kQdO,5>tO$4{QdO,5>tO1XQdO,5<PO$5^QdO,5<TO$5cQdO,5<TO$)nQdO'#I[O$5hQdO'#I[O$5mQdO,5<UOOQS,5<V,5<VO0rQdO'#FpOOQU1G1e1G1eO4iQdO1G1eOOQSAN@pAN@pO$5rQdOG27wO$6SQdO,59}OOQS1G3d1G3dOOOO<<MX<<MXOOQS,5<{,5<{OOQS-E:_-E:_O$6XQtO'#FaO$6`QdO'#I]O$6nQdO'#I]O$6vQdO,5<XOOQS1G1h1G1hO$6{QdO1G1hO$7QQdO,5<zOOQS-E:^-E:^O$7lQdO,5=OO$8TQdO1G4`OOQS-E:b-E:bOOQS1G1k1G1kOOQS1G1o1G1oO$8eQdO,5>vO$)nQdO,5>vOOQS1G1p1G1pOOQS,5<[,5<[OOQU7+'P7+'PO$+zQdO1G/iO$)nQdO,5<YO$8sQdO,5>wO$8zQdO,5>wOOQS1G1s1G1sOOQS7+'S7+'SP$)nQdO'#GdO$9SQdO1G4bO$9^QdO1G4bO$9fQdO1G4bOOQS7+%T7+%TO$9tQdO1G1tO$:SQtO'#FaO$:ZQdO,5<}OOQS,5<},5<}O$:iQdO1G4cOOQS-E:a-E:aO$)nQdO,5<|O$:pQdO,5<|O$:uQdO7+)|OOQS-E:`-E:`O$;PQdO7+)|O$)nQdO,5<ZP$)nQdO'#GcO$;XQdO1G2hO$)nQdO1G2hP$;gQdO'#GbO$;nQdO<<MhO$;xQdO1G1uO$<WQdO7+(SO8vQdO'#C}O8vQdO,59bO8vQdO,59bO8vQdO,59bO$<fQtO,5=`O8vQdO1G.|O0rQdO1G/XO0rQdO7+$pP$<yQdO'#GOO'vQdO'#GtO$=WQdO,59bO$=]QdO,59bO$=dQdO,59mO$=iQdO1G/UO1sQdO'#DRO8vQdO,59j",
	stateData: "$>S~O%cOS%^OSSOS%]PQ~OPdOVaOfoOhYOopOs!POvqO!PrO!Q{O!T!SO!U!RO!XZO!][O!h`O!r`O!s`O!t`O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#l!QO#o!TO#s!UO#u!VO#z!WO#}hO$P!XO%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~O%]!YO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%j![O%k!]O%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aO~Ok%xXl%xXm%xXn%xXo%xXp%xXs%xXz%xX{%xX!x%xX#g%xX%[%xX%_%xX%z%xXg%xX!T%xX!U%xX%{%xX!W%xX![%xX!Q%xX#[%xXt%xX!m%xX~P%SOfoOhYO!XZO!][O!h`O!r`O!s`O!t`O%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~Oz%wX{%wX#g%wX%[%wX%_%wX%z%wX~Ok!pOl!qOm!oOn!oOo!rOp!sOs!tO!x%wX~P)pOV!zOg!|Oo0cOv0qO!PrO~P'vOV#OOo0cOv0qO!W#PO~P'vOV#SOa#TOo0cOv0qO![#UO~P'vOQ#XO%`#XO%a#ZO~OQ#^OR#[O%`#^O%a#`O~OV%iX_%iXa%iXh%iXk%iXl%iXm%iXn%iXo%iXp%iXs%iXz%iX!X%iX!f%iX%j%iX%k%iX%l%iX%m%iX%n%iX%o%iX%p%iX%q%iX%r%iX%s%iXg%iX!T%iX!U%iX~O&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O{%iX!x%iX#g%iX%[%iX%_%iX%z%iX%{%iX!W%iX![%iX!Q%iX#[%iXt%iX!m%iX~P,eOz#dO{%hX!x%hX#g%hX%[%hX%_%hX%z%hX~Oo0cOv0qO~P'vO#g#gO%[#iO%_#iO~O%uWO~O!T#nO#u!VO#z!WO#}hO~OopO~P'vOV#sOa#tO%uWO{wP~OV#xOo0cOv0qO!Q#yO~P'vO{#{O!x$QO%z#|O#g!yX%[!yX%_!yX~OV#xOo0cOv0qO#g#SX%[#SX%_#SX~P'vOo0cOv0qO#g#WX%[#WX%_#WX~P'vOh$WO%uWO~O!f$YO!r$YO%uWO~OV$eO~P'vO!U$gO#s$hO#u$iO~O{$jO~OV$qO~P'vOS$sO%[$rO%_$rO%c$tO~OV$}Oa$}Og%POo0cOv0qO~P'vOo0cOv0qO{%SO~P'vO&Y%UO~Oa!bOh!iO!X!kO!f!mOVba_bakbalbambanbaobapbasbazba{ba!xba#gba%[ba%_ba%jba%kba%lba%mba%nba%oba%pba%qba%rba%sba%zbagba!Tba!Uba%{ba!Wba![ba!Qba#[batba!mba~On%ZO~Oo%ZO~P'vOo0cO~P'vOk0eOl0fOm0dOn0dOo0mOp0nOs0rOg%wX!T%wX!U%wX%{%wX!W%wX![%wX!Q%wX#[%wX!m%wX~P)pO%{%]Og%vXz%vX!T%vX!U%vX!W%vX{%vX~Og%_Oz%`O!T%dO!U%cO~Og%_O~Oz%gO!T%dO!U%cO!W&SX~O!W%kO~Oz%lO{%nO!T%dO!U%cO![%}X~O![%rO~O![%sO~OQ#XO%`#XO%a%uO~OV%wOo0cOv0qO!PrO~P'vOQ#^OR#[O%`#^O%a%zO~OV!qa_!qaa!qah!qak!qal!qam!qan!qao!qap!qas!qaz!qa{!qa!X!qa!f!qa!x!qa#g!qa%[!qa%_!qa%j!qa%k!qa%l!qa%m!qa%n!qa%o!qa%p!qa%q!qa%r!qa%s!qa%z!qag!qa!T!qa!U!qa%{!qa!W!qa![!qa!Q!qa#[!qat!qa!m!qa~P#yOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P%SOV&OOopOvqO{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P'vOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#g$zX%[$zX%_$zX~P'vO#g#gO%[&TO%_&TO~O!f&UOh&sX%[&sXz&sX#[&sX#g&sX%_&sX#Z&sXg&sX~Oh!iO%[&WO~Okealeameaneaoeapeaseazea{ea!xea#gea%[ea%_ea%zeagea!Tea!Uea%{ea!Wea![ea!Qea#[eatea!mea~P%SOsqazqa{qa#gqa%[qa%_qa%zqa~Ok!pOl!qOm!oOn!oOo!rOp!sO!xqa~PEcO%z&YOz%yX{%yX~O%uWOz%yX{%yX~Oz&]O{wX~O{&_O~Oz%lO#g%}X%[%}X%_%}Xg%}X{%}X![%}X!m%}X%z%}X~OV0lOo0cOv0qO!PrO~P'vO%z#|O#gUa%[Ua%_Ua~Oz&hO#g&PX%[&PX%_&PXn&PX~P%SOz&kO!Q&jO#g#Wa%[#Wa%_#Wa~Oz&lO#[&nO#g&rX%[&rX%_&rXg&rX~O!f$YO!r$YO#Z&qO%uWO~O#Z&qO~Oz&sO#g&tX%[&tX%_&tX~Oz&uO#g&pX%[&pX%_&pX{&pX~O!X&wO%z&xO~Oz&|On&wX~P%SOn'PO~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO%['UO~P'vOt'YO#p'WO#q'XOP#naV#naf#nah#nao#nas#nav#na!P#na!Q#na!T#na!U#na!X#na!]#na!h#na!r#na!s#na!t#na!{#na!}#na#P#na#R#na#T#na#X#na#Z#na#^#na#_#na#a#na#c#na#l#na#o#na#s#na#u#na#z#na#}#na$P#na%X#na%o#na%p#na%t#na%u#na&Z#na&[#na&]#na&^#na&_#na&`#na&a#na&b#na&c#na&d#na&e#na&f#na&g#na&h#na&i#na&j#na%Z#na%_#na~Oz'ZO#[']O{&xX~Oh'_O!X&wO~Oh!iO{$jO!X&wO~O{'eO~P%SO%['hO%_'hO~OS'iO%['hO%_'hO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%k!]O~P!#uO%kWi~P!#uOV!aO_!aOa!bOh!iO!X!kO!f!mO%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%m!_O%n!_O~P!&pO%mWi%nWi~P!&pOa!bOh!iO!X!kO!f!mOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%mWi%nWi%oWi%pWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~OV!aO_!aO%q!aO%r!aO%s!aO~P!)nOVWi_Wi%qWi%rWi%sWi~P!)nO!T%dO!U%cOg&VXz&VX~O%z'kO%{'kO~P,eOz'mOg&UX~Og'oO~Oz'pO{'rO!W&XX~Oo0cOv0qOz'pO{'sO!W&XX~P'vO!W'uO~Om!oOn!oOo!rOp!sOkjisjizji{ji!xji#gji%[ji%_ji%zji~Ol!qO~P!.aOlji~P!.aOk0eOl0fOm0dOn0dOo0mOp0nO~Ot'wO~P!/jOV'|Og'}Oo0cOv0qO~P'vOg'}Oz(OO~Og(QO~O!U(SO~Og(TOz(OO!T%dO!U%cO~P%SOk0eOl0fOm0dOn0dOo0mOp0nOgqa!Tqa!Uqa%{qa!Wqa![qa!Qqa#[qatqa!mqa~PEcOV'|Oo0cOv0qO!W&Sa~P'vOz(WO!W&Sa~O!W(XO~Oz(WO!T%dO!U%cO!W&Sa~P%SOV(]Oo0cOv0qO![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~P'vOz(^O![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~O![(aO~Oz(^O!T%dO!U%cO![%}a~P%SOz(dO!T%dO!U%cO![&Ta~P%SOz(gO{&lX![&lX!m&lX%z&lX~O{(kO![(mO!m(nO%z(jO~OV&OOopOvqO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~P'vOz(pO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~O!f&UOh&sa%[&saz&sa#[&sa#g&sa%_&sa#Z&sag&sa~O%[(uO~OV#sOa#tO%uWO~Oz&]O{wa~OopOvqO~P'vOz(^O#g%}a%[%}a%_%}ag%}a{%}a![%}a!m%}a%z%}a~P%SOz(zO#g%hX%[%hX%_%hX%z%hX~O%z#|O#gUi%[Ui%_Ui~O#g&Pa%[&Pa%_&Pan&Pa~P'vOz(}O#g&Pa%[&Pa%_&Pan&Pa~O%uWO#g&ra%[&ra%_&rag&ra~Oz)SO#g&ra%[&ra%_&rag&ra~Og)VO~OV)WOh$WO%uWO~O#Z)XO~O%uWO#g&ta%[&ta%_&ta~Oz)ZO#g&ta%[&ta%_&ta~Oo0cOv0qO#g&pa%[&pa%_&pa{&pa~P'vOz)^O#g&pa%[&pa%_&pa{&pa~OV)`Oa)`O%uWO~O%z)eO~Ot)hO#j)gOP#hiV#hif#hih#hio#his#hiv#hi!P#hi!Q#hi!T#hi!U#hi!X#hi!]#hi!h#hi!r#hi!s#hi!t#hi!{#hi!}#hi#P#hi#R#hi#T#hi#X#hi#Z#hi#^#hi#_#hi#a#hi#c#hi#l#hi#o#hi#s#hi#u#hi#z#hi#}#hi$P#hi%X#hi%o#hi%p#hi%t#hi%u#hi&Z#hi&[#hi&]#hi&^#hi&_#hi&`#hi&a#hi&b#hi&c#hi&d#hi&e#hi&f#hi&g#hi&h#hi&i#hi&j#hi%Z#hi%_#hi~Ot)iOP#kiV#kif#kih#kio#kis#kiv#ki!P#ki!Q#ki!T#ki!U#ki!X#ki!]#ki!h#ki!r#ki!s#ki!t#ki!{#ki!}#ki#P#ki#R#ki#T#ki#X#ki#Z#ki#^#ki#_#ki#a#ki#c#ki#l#ki#o#ki#s#ki#u#ki#z#ki#}#ki$P#ki%X#ki%o#ki%p#ki%t#ki%u#ki&Z#ki&[#ki&]#ki&^#ki&_#ki&`#ki&a#ki&b#ki&c#ki&d#ki&e#ki&f#ki&g#ki&h#ki&i#ki&j#ki%Z#ki%_#ki~OV)kOn&wa~P'vOz)lOn&wa~Oz)lOn&wa~P%SOn)pO~O%Y)tO~Ot)wO#p'WO#q)vOP#niV#nif#nih#nio#nis#niv#ni!P#ni!Q#ni!T#ni!U#ni!X#ni!]#ni!h#ni!r#ni!s#ni!t#ni!{#ni!}#ni#P#ni#R#ni#T#ni#X#ni#Z#ni#^#ni#_#ni#a#ni#c#ni#l#ni#o#ni#s#ni#u#ni#z#ni#}#ni$P#ni%X#ni%o#ni%p#ni%t#ni%u#ni&Z#ni&[#ni&]#ni&^#ni&_#ni&`#ni&a#ni&b#ni&c#ni&d#ni&e#ni&f#ni&g#ni&h#ni&i#ni&j#ni%Z#ni%_#ni~OV)zOo0cOv0qO{$jO~P'vOo0cOv0qO{&xa~P'vOz*OO{&xa~OV*SOa*TOg*WO%q*UO%uWO~O{$jO&{*YO~Oh'_O~Oh!iO{$jO~O%[*_O~O%[*aO%_*aO~OV$}Oa$}Oo0cOv0qOg&Ua~P'vOz*dOg&Ua~Oo0cOv0qO{*gO!W&Xa~P'vOz*hO!W&Xa~Oo0cOv0qOz*hO{*kO!W&Xa~P'vOo0cOv0qOz*hO!W&Xa~P'vOz*hO{*kO!W&Xa~Om0dOn0dOo0mOp0nOgjikjisjizji!Tji!Uji%{ji!Wji{ji![ji#gji%[ji%_ji!Qji#[jitji!mji%zji~Ol0fO~P!NkOlji~P!NkOV'|Og*pOo0cOv0qO~P'vOn*rO~Og*pOz*tO~Og*uO~OV'|Oo0cOv0qO!W&Si~P'vOz*vO!W&Si~O!W*wO~OV(]Oo0cOv0qO![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~P'vOz*zO!T%dO!U%cO![&Ti~Oz*}O![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~O![+OO~Oa+QOo0cOv0qO![&Ti~P'vOz*zO![&Ti~O![+SO~OV+UOo0cOv0qO{&la![&la!m&la%z&la~P'vOz+VO{&la![&la!m&la%z&la~O!]+YO&n+[O![!nX~O![+^O~O{(kO![+_O~O{(kO![+_O!m+`O~OV&OOopOvqO{%hq!x%hq#g%hq%[%hq%_%hq%z%hq~P'vOz$ri{$ri!x$ri#g$ri%[$ri%_$ri%z$ri~P%SOV&OOopOvqO~P'vOV&OOo0cOv0qO#g%ha%[%ha%_%ha%z%ha~P'vOz+aO#g%ha%[%ha%_%ha%z%ha~Oz$ia#g$ia%[$ia%_$ian$ia~P%SO#g&Pi%[&Pi%_&Pin&Pi~P'vOz+dO#g#Wq%[#Wq%_#Wq~O#[+eOz$va#g$va%[$va%_$vag$va~O%uWO#g&ri%[&ri%_&rig&ri~Oz+gO#g&ri%[&ri%_&rig&ri~OV+iOh$WO%uWO~O%uWO#g&ti%[&ti%_&ti~Oo0cOv0qO#g&pi%[&pi%_&pi{&pi~P'vO{#{Oz#eX!W#eX~Oz+mO!W&uX~O!W+oO~Ot+rO#j)gOP#hqV#hqf#hqh#hqo#hqs#hqv#hq!P#hq!Q#hq!T#hq!U#hq!X#hq!]#hq!h#hq!r#hq!s#hq!t#hq!{#hq!}#hq#P#hq#R#hq#T#hq#X#hq#Z#hq#^#hq#_#hq#a#hq#c#hq#l#hq#o#hq#s#hq#u#hq#z#hq#}#hq$P#hq%X#hq%o#hq%p#hq%t#hq%u#hq&Z#hq&[#hq&]#hq&^#hq&_#hq&`#hq&a#hq&b#hq&c#hq&d#hq&e#hq&f#hq&g#hq&h#hq&i#hq&j#hq%Z#hq%_#hq~On$|az$|a~P%SOV)kOn&wi~P'vOz+yOn&wi~Oz,TO{$jO#[,TO~O#q,VOP#nqV#nqf#nqh#nqo#nqs#nqv#nq!P#nq!Q#nq!T#nq!U#nq!X#nq!]#nq!h#nq!r#nq!s#nq!t#nq!{#nq!}#nq#P#nq#R#nq#T#nq#X#nq#Z#nq#^#nq#_#nq#a#nq#c#nq#l#nq#o#nq#s#nq#u#nq#z#nq#}#nq$P#nq%X#nq%o#nq%p#nq%t#nq%u#nq&Z#nq&[#nq&]#nq&^#nq&_#nq&`#nq&a#nq&b#nq&c#nq&d#nq&e#nq&f#nq&g#nq&h#nq&i#nq&j#nq%Z#nq%_#nq~O#[,WOz%Oa{%Oa~Oo0cOv0qO{&xi~P'vOz,YO{&xi~O{#{O%z,[Og&zXz&zX~O%uWOg&zXz&zX~Oz,`Og&yX~Og,bO~O%Y,eO~O!T%dO!U%cOg&Viz&Vi~OV$}Oa$}Oo0cOv0qOg&Ui~P'vO{,hOz$la!W$la~Oo0cOv0qO{,iOz$la!W$la~P'vOo0cOv0qO{*gO!W&Xi~P'vOz,lO!W&Xi~Oo0cOv0qOz,lO!W&Xi~P'vOz,lO{,oO!W&Xi~Og$hiz$hi!W$hi~P%SOV'|Oo0cOv0qO~P'vOn,qO~OV'|Og,rOo0cOv0qO~P'vOV'|Oo0cOv0qO!W&Sq~P'vOz$gi![$gi#g$gi%[$gi%_$gig$gi{$gi!m$gi%z$gi~P%SOV(]Oo0cOv0qO~P'vOa+QOo0cOv0qO![&Tq~P'vOz,sO![&Tq~O![,tO~OV(]Oo0cOv0qO![%}q#g%}q%[%}q%_%}qg%}q{%}q!m%}q%z%}q~P'vO{,uO~OV+UOo0cOv0qO{&li![&li!m&li%z&li~P'vOz,zO{&li![&li!m&li%z&li~O!]+YO&n+[O![!na~O{(kO![,}O~OV&OOo0cOv0qO#g%hi%[%hi%_%hi%z%hi~P'vOz-OO#g%hi%[%hi%_%hi%z%hi~O%uWO#g&rq%[&rq%_&rqg&rq~Oz-RO#g&rq%[&rq%_&rqg&rq~OV)`Oa)`O%uWO!W&ua~Oz-TO!W&ua~On$|iz$|i~P%SOV)kO~P'vOV)kOn&wq~P'vOt-XOP#myV#myf#myh#myo#mys#myv#my!P#my!Q#my!T#my!U#my!X#my!]#my!h#my!r#my!s#my!t#my!{#my!}#my#P#my#R#my#T#my#X#my#Z#my#^#my#_#my#a#my#c#my#l#my#o#my#s#my#u#my#z#my#}#my$P#my%X#my%o#my%p#my%t#my%u#my&Z#my&[#my&]#my&^#my&_#my&`#my&a#my&b#my&c#my&d#my&e#my&f#my&g#my&h#my&i#my&j#my%Z#my%_#my~O%Z-]O%_-]O~P`O#q-^OP#nyV#nyf#nyh#nyo#nys#nyv#ny!P#ny!Q#ny!T#ny!U#ny!X#ny!]#ny!h#ny!r#ny!s#ny!t#ny!{#ny!}#ny#P#ny#R#ny#T#ny#X#ny#Z#ny#^#ny#_#ny#a#ny#c#ny#l#ny#o#ny#s#ny#u#ny#z#ny#}#ny$P#ny%X#ny%o#ny%p#ny%t#ny%u#ny&Z#ny&[#ny&]#ny&^#ny&_#ny&`#ny&a#ny&b#ny&c#ny&d#ny&e#ny&f#ny&g#ny&h#ny&i#ny&j#ny%Z#ny%_#ny~Oz-aO{$jO#[-aO~Oo0cOv0qO{&xq~P'vOz-dO{&xq~O%z,[Og&zaz&za~O{#{Og&zaz&za~OV*SOa*TO%q*UO%uWOg&ya~Oz-hOg&ya~O$S-lO~OV$}Oa$}Oo0cOv0qO~P'vOo0cOv0qO{-mOz$li!W$li~P'vOo0cOv0qOz$li!W$li~P'vO{-mOz$li!W$li~Oo0cOv0qO{*gO~P'vOo0cOv0qO{*gO!W&Xq~P'vOz-pO!W&Xq~Oo0cOv0qOz-pO!W&Xq~P'vOs-sO!T%dO!U%cOg&Oq!W&Oq![&Oqz&Oq~P!/jOa+QOo0cOv0qO![&Ty~P'vOz$ji![$ji~P%SOa+QOo0cOv0qO~P'vOV+UOo0cOv0qO~P'vOV+UOo0cOv0qO{&lq![&lq!m&lq%z&lq~P'vO{(kO![-xO!m-yO%z-wO~OV&OOo0cOv0qO#g%hq%[%hq%_%hq%z%hq~P'vO%uWO#g&ry%[&ry%_&ryg&ry~OV)`Oa)`O%uWO!W&ui~Ot-}OP#m!RV#m!Rf#m!Rh#m!Ro#m!Rs#m!Rv#m!R!P#m!R!Q#m!R!T#m!R!U#m!R!X#m!R!]#m!R!h#m!R!r#m!R!s#m!R!t#m!R!{#m!R!}#m!R#P#m!R#R#m!R#T#m!R#X#m!R#Z#m!R#^#m!R#_#m!R#a#m!R#c#m!R#l#m!R#o#m!R#s#m!R#u#m!R#z#m!R#}#m!R$P#m!R%X#m!R%o#m!R%p#m!R%t#m!R%u#m!R&Z#m!R&[#m!R&]#m!R&^#m!R&_#m!R&`#m!R&a#m!R&b#m!R&c#m!R&d#m!R&e#m!R&f#m!R&g#m!R&h#m!R&i#m!R&j#m!R%Z#m!R%_#m!R~Oo0cOv0qO{&xy~P'vOV*SOa*TO%q*UO%uWOg&yi~O$S-lO%Z.VO%_.VO~OV.aOh._O!X.^O!].`O!h.YO!s.[O!t.[O%p.XO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O~Oo0cOv0qOz$lq!W$lq~P'vO{.fOz$lq!W$lq~Oo0cOv0qO{*gO!W&Xy~P'vOz.gO!W&Xy~Oo0cOv.kO~P'vOs-sO!T%dO!U%cOg&Oy!W&Oy![&Oyz&Oy~P!/jO{(kO![.nO~O{(kO![.nO!m.oO~OV*SOa*TO%q*UO%uWO~Oh.tO!f.rOz$TX#[$TX%j$TXg$TX~Os$TX{$TX!W$TX![$TX~P$-bO%o.vO%p.vOs$UXz$UX{$UX#[$UX%j$UX!W$UXg$UX![$UX~O!h.xO~Oz.|O#[/OO%j.yOs&|X{&|X!W&|Xg&|X~Oa/RO~P$)zOh.tOs&}Xz&}X{&}X#[&}X%j&}X!W&}Xg&}X![&}X~Os/VO{$jO~Oo0cOv0qOz$ly!W$ly~P'vOo0cOv0qO{*gO!W&X!R~P'vOz/ZO!W&X!R~Og&RXs&RX!T&RX!U&RX!W&RX![&RXz&RX~P!/jOs-sO!T%dO!U%cOg&Qa!W&Qa![&Qaz&Qa~O{(kO![/^O~O!f.rOh$[as$[az$[a{$[a#[$[a%j$[a!W$[ag$[a![$[a~O!h/eO~O%o.vO%p.vOs$Uaz$Ua{$Ua#[$Ua%j$Ua!W$Uag$Ua![$Ua~O%j.yOs$Yaz$Ya{$Ya#[$Ya!W$Yag$Ya![$Ya~Os&|a{&|a!W&|ag&|a~P$)nOz/jOs&|a{&|a!W&|ag&|a~O!W/mO~Og/mO~O{/oO~O![/pO~Oo0cOv0qO{*gO!W&X!Z~P'vO{/sO~O%z/tO~P$-bOz/uO#[/OO%j.yOg'PX~Oz/uOg'PX~Og/wO~O!h/xO~O#[/OOs%Saz%Sa{%Sa%j%Sa!W%Sag%Sa![%Sa~O#[/OO%j.yOs%Waz%Wa{%Wa!W%Wag%Wa~Os&|i{&|i!W&|ig&|i~P$)nOz/zO#[/OO%j.yO!['Oa~Og'Pa~P$)nOz0SOg'Pa~Oa0UO!['Oi~P$)zOz0WO!['Oi~Oz0WO#[/OO%j.yO!['Oi~O#[/OO%j.yOg$biz$bi~O%z0ZO~P$-bO#[/OO%j.yOg%Vaz%Va~Og'Pi~P$)nO{0^O~Oa0UO!['Oq~P$)zOz0`O!['Oq~O#[/OO%j.yOz%Ui![%Ui~Oa0UO~P$)zOa0UO!['Oy~P$)zO#[/OO%j.yOg$ciz$ci~O#[/OO%j.yOz%Uq![%Uq~Oz+aO#g%ha%[%ha%_%ha%z%ha~P%SOV&OOo0cOv0qO~P'vOn0hO~Oo0hO~P'vO{0iO~Ot0jO~P!/jO&]&Z&j&h&i&g&f&d&e&c&b&`&a&_&^&[%u~",
	goto: "!=j'QPPPPPP'RP'Z*s+[+t,_,y-fP.SP'Z.r.r'ZPPP'Z2[PPPPPP2[5PPP5PP7b7k=sPP=v>h>kPP'Z'ZPP>zPP'Z'ZPP'Z'Z'Z'Z'Z?O?w'ZP?zP@QDXGuGyPG|HWH['ZPPPH_Hk'RP'R'RP'RP'RP'RP'RP'R'R'RP'RPP'RPP'RP'RPHqH}IVPI^IdPI^PI^I^PPPI^PKrPK{LVL]KrPI^LfPI^PLmLsPLwM]MzNeLwLwNkNxLwLwLwLw! ^! d! g! l! o! y!!P!!]!!o!!u!#P!#V!#s!#y!$P!$Z!$a!$g!$y!%T!%Z!%a!%k!%q!%w!%}!&T!&Z!&e!&k!&u!&{!'U!'[!'k!'s!'}!(UPPPPPPPPPPP!([!(_!(e!(n!(x!)TPPPPPPPPPPPP!-u!/Z!3^!6oPP!6w!7W!7a!8Y!8P!8c!8i!8l!8o!8r!8z!9jPPPPPPPPPPPPPPPPP!9m!9q!9wP!:]!:a!:m!:v!;S!;j!;m!;p!;v!;|!<S!<VP!<_!<h!=d!=g]eOn#g$j)t,P'}`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r{!cQ#c#p$R$d$p%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g}!dQ#c#p$R$d$p$u%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!P!eQ#c#p$R$d$p$u$v%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!R!fQ#c#p$R$d$p$u$v$w%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!T!gQ#c#p$R$d$p$u$v$w$x%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!V!hQ#c#p$R$d$p$u$v$w$x$y%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!Z!hQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g'}TOTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r&eVOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0r%oXOYZ[dnrxy}!P!Q!U!i!k#[#d#g#y#{#}$Q$h$j$}%S%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#vqQ/[.kR0o0q't`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rh#jhz{$W$Z&l&q)S)X+f+g-RW#rq&].k0qQ$]|Q$a!OQ$n!VQ$o!WW$|!i'm*d,gS&[#s#tQ'S$iQ(s&UQ)U&nU)Y&s)Z+jW)a&w+m-T-{Q*Q']W*R'_,`-h.TQ+l)`S,_*S*TQ-Q+eQ-_,TQ-c,WQ.R-al.W-l.^._.a.z.|/R/j/o/t/y0U0Z0^Q/S.`Q/a.tQ/l/OU0P/u0S0[X0V/z0W0_0`R&Z#r!_!wYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZR%^!vQ!{YQ%x#[Q&d#}Q&g$QR,{+YT.j-s/s!Y!jQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gQ&X#kQ'c$oR*^'dR'l$|Q%V!mR/_.r'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rS#a_#b!P.[-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rT#a_#bT#^^#_R(o%xa(l%x(n(o+`,{-y-z.oT+[(k+]R-z,{Q$PsQ+l)aQ,^*RR-e,_X#}s$O$P&fQ&y$aQ'a$nQ'd$oR)s'SQ)b&wV-S+m-T-{ZgOn$j)t,PXkOn)t,PQ$k!TQ&z$bQ&{$cQ'^$mQ'b$oQ)q'RQ)x'WQ){'XQ)|'YQ*Z'`S*]'c'dQ+s)gQ+u)hQ+v)iQ+z)oS+|)r*[Q,Q)vQ,R)wS,S)y)zQ,d*^Q-V+rQ-W+tQ-Y+{S-Z+},OQ-`,UQ-b,VQ-|-XQ.O-[Q.P-^Q.Q-_Q.p-}Q.q.RQ/W.dR/r/XWkOn)t,PR#mjQ'`$nS)r'S'aR,O)sQ,]*RR-f,^Q*['`Q+})rR-[,OZiOjn)t,PQ'f$pR*`'gT-j,e-ku.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^t.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^Q/S.`X0V/z0W0_0`!P.Z-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`Q.w.YR/f.xg.z.].{/b/i/n/|0O0Q0]0a0bu.b-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^X.u.W.b/a0PR/c.tV0R/u0S0[R/X.dQnOS#on,PR,P)tQ&^#uR(x&^S%m#R#wS(_%m(bT(b%p&`Q%a!yQ%h!}W(P%a%h(U(YQ(U%eR(Y%jQ&i$RR)O&iQ(e%qQ*{(`T+R(e*{Q'n%OR*e'nS'q%R%SY*i'q*j,m-q.hU*j'r's'tU,m*k*l*mS-q,n,oR.h-rQ#Y]R%t#YQ#_^R%y#_Q(h%vS+W(h+XR+X(iQ+](kR,|+]Q#b_R%{#bQ#ebQ%}#cW&Q#e%}({+bQ({&cR+b0gQ$OsS&e$O&fR&f$PQ&v$_R)_&vQ&V#jR(t&VQ&m$VS)T&m+hR+h)UQ$Z{R&p$ZQ&t$]R)[&tQ+n)bR-U+nQ#hfR&S#hQ)f&zR+q)fQ&}$dS)m&})nR)n'OQ'V$kR)u'VQ'[$lS*P'[,ZR,Z*QQ,a*VR-i,aWjOn)t,PR#ljQ-k,eR.U-kd.{.]/b/i/n/|0O0Q0]0a0bR/h.{U.s.W/a0PR/`.sQ/{/nS0X/{0YR0Y/|S/v/b/cR0T/vQ.}.]R/k.}R!ZPXmOn)t,PWlOn)t,PR'T$jYfOn$j)t,PR&R#g[sOn#g$j)t,PR&d#}&dQOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0rQ!nTQ#caQ#poU$Rt%c(SS$d!R$gQ$p!XQ$u!cQ$v!dQ$w!eQ$x!fQ$y!gQ$z!hQ%e!zQ%j#OQ%p#SQ%q#TQ&`#xQ'O$eQ'g$qQ(q&OU(|&h(}+cW)j&|)l+x+yQ*o'|Q*x(]Q+w)kQ,v+QR0g0lQ!yYQ!}ZQ$b!PQ$c!QQ%R!kQ't%S^'{%`%g(O(W*q*t*v^*f'p*h,k,l-p.g/ZQ*l'rQ*m'sQ+t)gQ,j*gQ,n*kQ-n,hQ-o,iQ-r,oQ.e-mR/Y.f[bOn#g$j)t,P!^!vYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZQ#R[Q#fdS#wrxQ$UyW$_}$Q'P)pS$l!U$hW${!i'm*d,gS%v#[+Y`&P#d%|(p(r(z+a-O0kQ&a#yQ&b#{Q&c#}Q'j$}Q'z%^W([%l(^*y*}Q(`%nQ(i%wQ(v&ZS(y&_0iQ)P&jQ)Q&kU)]&u)^+kQ)d&xQ)y'WY)}'Z*O,X,Y-dQ*b'lS*n'w0jW+P(d*z,s,wW+T(g+V,y,zQ+p)eQ,U)zQ,c*YQ,x+UQ-P+dQ-e,]Q-v,uQ.S-fR/q/VhUOn#d#g$j%|&_'w(p(r)t,P%U!uYZ[drxy}!P!Q!U!i!k#[#y#{#}$Q$h$}%S%^%`%g%l%n%w&Z&j&k&u&x'P'W'Z'l'm'p'r's(O(W(^(d(g(z)^)e)g)p)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#qpW%W!o!s0d0nQ%X!pQ%Y!qQ%[!tQ%f0cS'v%Z0hQ'x0eQ'y0fQ,p*rQ-u,qS.i-s/sR0p0rU#uq.k0qR(w&][cOn#g$j)t,PZ!xY#[#}$Q+YQ#W[Q#zrR$TxQ%b!yQ%i!}Q%o#RQ'j${Q(V%eQ(Z%jQ(c%pQ(f%qQ*|(`Q,f*bQ-t,pQ.m-uR/].lQ$StQ(R%cR*s(SQ.l-sR/}/sR#QZR#V[R%Q!iQ%O!iV*c'm*d,g!Z!lQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gR%T!kT#]^#_Q%x#[R,{+YQ(m%xS+_(n(oQ,}+`Q-x,{S.n-y-zR/^.oT+Z(k+]Q$`}Q&g$QQ)o'PR+{)pQ$XzQ)W&qR+i)XQ$XzQ&o$WQ)W&qR+i)XQ#khW$Vz$W&q)XQ$[{Q&r$ZZ)R&l)S+f+g-RR$^|R)c&wXlOn)t,PQ$f!RR'Q$gQ$m!UR'R$hR*X'_Q*V'_V-g,`-h.TQ.d-lQ/P.^R/Q._U.]-l.^._Q/U.aQ/b.tQ/g.zU/i.|/j/yQ/n/RQ/|/oQ0O/tU0Q/u0S0[Q0]0UQ0a0ZR0b0^R/T.`R/d.t",
	nodeNames: "⚠ print Escape { Comment Script AssignStatement * BinaryExpression BitOp BitOp BitOp BitOp ArithOp ArithOp @ ArithOp ** UnaryExpression ArithOp BitOp AwaitExpression await ) ( ParenthesizedExpression BinaryExpression or and CompareOp in not is UnaryExpression ConditionalExpression if else LambdaExpression lambda ParamList VariableName AssignOp , : NamedExpression AssignOp YieldExpression yield from TupleExpression ComprehensionExpression async for LambdaExpression ] [ ArrayExpression ArrayComprehensionExpression } { DictionaryExpression DictionaryComprehensionExpression SetExpression SetComprehensionExpression CallExpression ArgList AssignOp MemberExpression . PropertyName Number String FormatString FormatReplacement FormatSelfDoc FormatConversion FormatSpec FormatReplacement FormatSelfDoc ContinuedString Ellipsis None Boolean TypeDef AssignOp UpdateStatement UpdateOp ExpressionStatement DeleteStatement del PassStatement pass BreakStatement break ContinueStatement continue ReturnStatement return YieldStatement PrintStatement RaiseStatement raise ImportStatement import as ScopeStatement global nonlocal AssertStatement assert TypeDefinition type TypeParamList TypeParam StatementGroup ; IfStatement Body elif WhileStatement while ForStatement TryStatement try except finally WithStatement with FunctionDefinition def ParamList AssignOp TypeDef ClassDefinition class DecoratedStatement Decorator At MatchStatement match MatchBody MatchClause case CapturePattern LiteralPattern ArithOp ArithOp AsPattern OrPattern LogicOp AttributePattern SequencePattern MappingPattern StarPattern ClassPattern PatternArgList KeywordPattern KeywordPattern Guard",
	maxTerm: 277,
	context: trackIndent,
	nodeProps: [
		[
			"isolate",
			-5,
			4,
			71,
			72,
			73,
			77,
			""
		],
		[
			"group",
			-15,
			6,
			85,
			87,
			88,
			90,
			92,
			94,
			96,
			98,
			99,
			100,
			102,
			105,
			108,
			110,
			"Statement Statement",
			-22,
			8,
			18,
			21,
			25,
			40,
			49,
			50,
			56,
			57,
			60,
			61,
			62,
			63,
			64,
			67,
			70,
			71,
			72,
			79,
			80,
			81,
			82,
			"Expression",
			-10,
			114,
			116,
			119,
			121,
			122,
			126,
			128,
			133,
			135,
			138,
			"Statement",
			-9,
			143,
			144,
			147,
			148,
			150,
			151,
			152,
			153,
			154,
			"Pattern"
		],
		[
			"openedBy",
			23,
			"(",
			54,
			"[",
			58,
			"{"
		],
		[
			"closedBy",
			24,
			")",
			55,
			"]",
			59,
			"}"
		]
	],
	propSources: [pythonHighlighting],
	skippedNodes: [0, 4],
	repeatNodeCount: 34,
	tokenData: "!2|~R!`OX%TXY%oY[%T[]%o]p%Tpq%oqr'ars)Yst*xtu%Tuv,dvw-hwx.Uxy/tyz0[z{0r{|2S|}2p}!O3W!O!P4_!P!Q:Z!Q!R;k!R![>_![!]Do!]!^Es!^!_FZ!_!`Gk!`!aHX!a!b%T!b!cIf!c!dJU!d!eK^!e!hJU!h!i!#f!i!tJU!t!u!,|!u!wJU!w!x!.t!x!}JU!}#O!0S#O#P&o#P#Q!0j#Q#R!1Q#R#SJU#S#T%T#T#UJU#U#VK^#V#YJU#Y#Z!#f#Z#fJU#f#g!,|#g#iJU#i#j!.t#j#oJU#o#p!1n#p#q!1s#q#r!2a#r#s!2f#s$g%T$g;'SJU;'S;=`KW<%lOJU`%YT&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T`%lP;=`<%l%To%v]&n`%c_OX%TXY%oY[%T[]%o]p%Tpq%oq#O%T#O#P&o#P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To&tX&n`OY%TYZ%oZ]%T]^%o^#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc'f[&n`O!_%T!_!`([!`#T%T#T#U(r#U#f%T#f#g(r#g#h(r#h#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(cTmR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(yT!mR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk)aV&n`&[ZOr%Trs)vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk){V&n`Or%Trs*bs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk*iT&n`&^ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To+PZS_&n`OY*xYZ%TZ]*x]^%T^#o*x#o#p+r#p#q*x#q#r+r#r;'S*x;'S;=`,^<%lO*x_+wTS_OY+rZ]+r^;'S+r;'S;=`,W<%lO+r_,ZP;=`<%l+ro,aP;=`<%l*xj,kV%rQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-XT!xY&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-oV%lQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.]V&n`&ZZOw%Twx.rx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.wV&n`Ow%Twx/^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/eT&n`&]ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/{ThZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc0cTgR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk0yXVZ&n`Oz%Tz{1f{!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk1mVaR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk2ZV%oZ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc2wTzR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To3_W%pZ&n`O!_%T!_!`-Q!`!a3w!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Td4OT&{S&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk4fX!fQ&n`O!O%T!O!P5R!P!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5WV&n`O!O%T!O!P5m!P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5tT!rZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti6[a!hX&n`O!Q%T!Q![6T![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S6T#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti7fZ&n`O{%T{|8X|}%T}!O8X!O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8^V&n`O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8z]!hX&n`O!Q%T!Q![8s![!l%T!l!m9s!m#R%T#R#S8s#S#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti9zT!hX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk:bX%qR&n`O!P%T!P!Q:}!Q!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj;UV%sQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti;ro!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!d%T!d!e?q!e!g%T!g!h7a!h!l%T!l!m9s!m!q%T!q!rA]!r!z%T!z!{Bq!{#R%T#R#S>_#S#U%T#U#V?q#V#X%T#X#Y7a#Y#^%T#^#_9s#_#c%T#c#dA]#d#l%T#l#mBq#m#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti=xV&n`O!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti>fc!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S>_#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti?vY&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti@mY!hX&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiAbX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBUX!hX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBv]&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiCv]!hX&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToDvV{_&n`O!_%T!_!`E]!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TcEdT%{R&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkEzT#gZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkFbXmR&n`O!^%T!^!_F}!_!`([!`!a([!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjGUV%mQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkGrV%zZ&n`O!_%T!_!`([!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkH`WmR&n`O!_%T!_!`([!`!aHx!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjIPV%nQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkIoV_Q#}P&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToJ_]&n`&YS%uZO!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoKZP;=`<%lJUoKge&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!tJU!t!uLx!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#gLx#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoMRa&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUkN_V&n`&`ZOr%TrsNts#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkNyV&n`Or%Trs! `s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! gT&n`&bZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! }V&n`&_ZOw%Twx!!dx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!!iV&n`Ow%Twx!#Ox#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!#VT&n`&aZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!#oe&n`&YS%uZOr%Trs!%Qsw%Twx!&px!Q%T!Q![JU![!c%T!c!tJU!t!u!(`!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#g!(`#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!%XV&n`&dZOr%Trs!%ns#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!%sV&n`Or%Trs!&Ys#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&aT&n`&fZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&wV&n`&cZOw%Twx!'^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!'cV&n`Ow%Twx!'xx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!(PT&n`&eZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!(ia&n`&YS%uZOr%Trs!)nsw%Twx!+^x!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!)uV&n`&hZOr%Trs!*[s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*aV&n`Or%Trs!*vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*}T&n`&jZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!+eV&n`&gZOw%Twx!+zx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,PV&n`Ow%Twx!,fx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,mT&n`&iZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!-Vi&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!dJU!d!eLx!e!hJU!h!i!(`!i!}JU!}#R%T#R#SJU#S#T%T#T#UJU#U#VLx#V#YJU#Y#Z!(`#Z#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUo!.}a&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!0ZT!XZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc!0qT!WR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj!1XV%kQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!1sO!]~k!1zV%jR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!2fO![~i!2mT%tX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T",
	tokenizers: [
		legacyPrint,
		indentation,
		newlines,
		strings,
		0,
		1,
		2,
		3,
		4
	],
	topRules: { "Script": [0, 5] },
	specialized: [{
		term: 221,
		get: (value) => spec_identifier[value] || -1
	}],
	tokenPrec: 7668
});

// src/references/syntax/python-expressions.ts
const MAX_DEPTH = 500;
const READERS$1 = {
	String: readString,
	ContinuedString: readContinued,
	FormatString: readFormat,
	VariableName: (reading, node, scope) => ({
		kind: "name",
		name: sourceOf(reading, node),
		scope,
		...span(node)
	}),
	self: (_, node, scope) => ({
		kind: "name",
		name: "self",
		scope,
		...span(node)
	}),
	ParenthesizedExpression: (reading, node, scope, depth) => readOnly(reading, node, scope, depth),
	AwaitExpression: (reading, node, scope, depth) => readOnly(reading, node, scope, depth),
	MemberExpression: readMember,
	CallExpression: readCall,
	ArrayExpression: readList,
	TupleExpression: readList,
	SetExpression: readList,
	DictionaryExpression: readDict,
	ConditionalExpression: readConditional,
	BinaryExpression: readBinary,
	NamedExpression: readNamed,
	LambdaExpression: readLambda,
	ArrayComprehensionExpression: readComprehension,
	SetComprehensionExpression: readComprehension,
	ComprehensionExpression: readComprehension
};
function readExpression(reading, node, scope, depth = 0) {
	if (depth > 500) {
		reading.onTooDeep(node);
		return {
			kind: "opaque",
			children: [],
			...span(node)
		};
	}
	const reader = READERS$1[node.name];
	if (reader !== void 0) return reader(reading, node, scope, depth + 1);
	return {
		kind: "opaque",
		children: readChildren(reading, node, scope, depth + 1),
		...span(node)
	};
}
function readArguments(reading, list, scope, depth) {
	const args = [];
	let keyword = null;
	for (const child of partsOf(list)) {
		const next = child.nextSibling;
		if (child.name === "VariableName" && next?.name === "AssignOp") keyword = sourceOf(reading, child);
		else if (child.name !== "AssignOp" && child.name !== "*" && child.name !== "**") {
			args.push({
				keyword,
				value: readExpression(reading, child, scope, depth)
			});
			keyword = null;
		}
	}
	return args;
}
function partsOf(node) {
	const parts = [];
	for (let child = node.firstChild; child !== null; child = child.nextSibling) if (!PUNCTUATION.has(child.name)) parts.push(child);
	return parts;
}
const PUNCTUATION = /* @__PURE__ */ new Set([
	"(",
	")",
	"[",
	"]",
	"{",
	"}",
	",",
	":",
	".",
	"Comment",
	"⚠",
	"TypeDef"
]);
function span(node) {
	return {
		start: node.from,
		end: node.to
	};
}
function sourceOf({ source }, node) {
	return source.slice(node.from, node.to);
}
function readChildren(reading, node, scope, depth) {
	return partsOf(node).flatMap((child) => {
		if (child.firstChild === null && READERS$1[child.name] === void 0) return [];
		return [readExpression(reading, child, scope, depth)];
	});
}
function readOnly(reading, node, scope, depth) {
	const children = readChildren(reading, node, scope, depth);
	const [only] = children;
	return only !== void 0 && children.length === 1 ? only : {
		kind: "opaque",
		children,
		...span(node)
	};
}
const OPENING = /^([A-Za-z]{0,3})("""|'''|"|')/;
function readString(reading, node) {
	const { source } = reading;
	const opening = OPENING.exec(source.slice(node.from, node.from + 6));
	if (opening === null || /b/i.test(opening[1] ?? "")) return {
		kind: "opaque",
		children: [],
		...span(node)
	};
	const [whole, prefix = "", quote = ""] = opening;
	const start = node.from + whole.length;
	const end = source.endsWith(quote, node.to) && node.to - quote.length >= start ? node.to - quote.length : node.to;
	if (/r/i.test(prefix)) return {
		kind: "text",
		value: source.slice(start, end),
		offsets: start,
		...span(node)
	};
	return {
		kind: "text",
		...unescapeString(source, start, end),
		...span(node)
	};
}
function readFormat(reading, node, scope, depth) {
	const { source } = reading;
	const opening = OPENING.exec(source.slice(node.from, node.from + 6));
	const quote = opening?.[2] ?? "\"";
	const parts = [];
	const literal = (start, end) => {
		if (end > start) parts.push({
			kind: "text",
			...singleBraces(unescapeString(source, start, end)),
			start,
			end
		});
	};
	let at = node.from + (opening?.[0].length ?? 2);
	for (let child = node.firstChild; child !== null; child = child.nextSibling) {
		if (child.name !== "FormatReplacement") continue;
		literal(at, child.from);
		const value = partsOf(child)[0];
		if (value !== void 0) parts.push(readExpression(reading, value, scope, depth));
		at = child.to;
	}
	literal(at, source.endsWith(quote, node.to) ? node.to - quote.length : node.to);
	const [only] = parts;
	if (only?.kind === "text" && parts.length === 1) return {
		...only,
		...span(node)
	};
	return {
		kind: "template",
		parts,
		...span(node)
	};
}
function readContinued(reading, node, scope, depth) {
	const parts = partsOf(node).map((part) => readExpression(reading, part, scope, depth));
	const texts = parts.filter((part) => part.kind === "text");
	if (texts.length < parts.length) return {
		kind: "template",
		parts,
		...span(node)
	};
	const offsets = texts.flatMap(unitOffsets);
	offsets.push(node.to);
	return {
		kind: "text",
		value: texts.map(({ value }) => value).join(""),
		offsets,
		...span(node)
	};
}
function unitOffsets({ value, offsets }) {
	return Array.from({ length: value.length }, (_, at) => typeof offsets === "number" ? offsets + at : offsets[at] ?? 0);
}
function readMember(reading, node, scope, depth) {
	const [object, ...rest] = partsOf(node);
	if (object === void 0) return {
		kind: "opaque",
		children: [],
		...span(node)
	};
	const owner = readExpression(reading, object, scope, depth);
	const property = node.getChild("PropertyName");
	if (property !== null) return {
		kind: "member",
		object: owner,
		name: sourceOf(reading, property),
		...span(node)
	};
	const key = rest[0];
	if (key === void 0 || rest.length > 1) return {
		kind: "opaque",
		children: [owner],
		...span(node)
	};
	return {
		kind: "index",
		object: owner,
		key: readExpression(reading, key, scope, depth),
		...span(node)
	};
}
function readCall(reading, node, scope, depth) {
	const [callee, list] = partsOf(node);
	if (callee === void 0) return {
		kind: "opaque",
		children: [],
		...span(node)
	};
	return {
		kind: "call",
		callee: readExpression(reading, callee, scope, depth),
		args: list?.name === "ArgList" ? readArguments(reading, list, scope, depth) : [],
		...span(node)
	};
}
function readList(reading, node, scope, depth) {
	return {
		kind: "list",
		items: readChildren(reading, node, scope, depth),
		...span(node)
	};
}
function readDict(reading, node, scope, depth) {
	const entries = [];
	let key = null;
	for (let child = node.firstChild; child !== null; child = child.nextSibling) {
		if (child.name === ",") key = null;
		if (PUNCTUATION.has(child.name) || child.name === "**") continue;
		const value = readExpression(reading, child, scope, depth);
		if (child.nextSibling?.name === ":") key = value;
		else entries.push({
			key,
			value
		});
	}
	return {
		kind: "dict",
		entries,
		...span(node)
	};
}
function readConditional(reading, node, scope, depth) {
	const [yes, test, no] = partsOf(node).filter(({ name }) => name !== "if" && name !== "else").map((part) => readExpression(reading, part, scope, depth));
	return {
		kind: "choice",
		options: [yes, no].filter((option) => option !== void 0),
		tests: test === void 0 ? [] : [test],
		...span(node)
	};
}
function readBinary(reading, node, scope, depth) {
	const right = [];
	let at = node;
	while (at.name === "BinaryExpression" && at.firstChild !== null && at.lastChild !== null) {
		const operand = readExpression(reading, at.lastChild, scope, depth);
		const operators = partsOf(at).slice(1, -1);
		right.push({
			operator: operators.map((part) => sourceOf(reading, part)).join(" "),
			operand,
			end: at.to
		});
		at = at.firstChild;
	}
	return foldChain(readExpression(reading, at, scope, depth), right.reverse(), combine);
}
function combine(left, operator, right, end) {
	const whole = {
		start: left.start,
		end
	};
	if (operator === "or") return {
		kind: "choice",
		options: [left, right],
		tests: [],
		...whole
	};
	if (operator === "and") return {
		kind: "choice",
		options: [right],
		tests: [left],
		...whole
	};
	if (operator === "+" || operator === "/") return joined(left, operator, right, whole);
	if (operator === "%") {
		const args = (right.kind === "list" ? right.items : [right]).map((value) => ({
			keyword: null,
			value
		}));
		return {
			kind: "call",
			callee: {
				kind: "member",
				object: left,
				name: "format",
				...whole
			},
			args,
			...whole
		};
	}
	if (/^(?:[=!<>]=?|[=!<>]+|in|not in|is|is not)$/.test(operator)) return {
		kind: "compare",
		operands: [left, right],
		...whole
	};
	return {
		kind: "opaque",
		children: [left, right],
		...whole
	};
}
function joined(left, operator, right, whole) {
	if (operator === "/") return {
		kind: "opaque",
		children: [left, right],
		...whole
	};
	if (left.kind === "list" || right.kind === "list") return {
		kind: "list",
		items: [left, right].flatMap((side) => side.kind === "list" ? side.items : [side]),
		...whole
	};
	return {
		kind: "template",
		parts: left.kind === "template" ? [...left.parts, right] : [left, right],
		...whole
	};
}
function readNamed(reading, node, scope, depth) {
	const [target, , value] = partsOf(node);
	if (target === void 0 || value === void 0) return {
		kind: "opaque",
		children: [],
		...span(node)
	};
	const expression = readExpression(reading, value, scope, depth);
	const name = sourceOf(reading, target);
	const known = scope.bindings.get(name) ?? [];
	scope.bindings.set(name, [...known, {
		kind: "value",
		value: expression
	}]);
	return expression;
}
function readComprehension(reading, node, scope, depth) {
	const inner = newScope("function", "", scope);
	const parts = partsOf(node);
	const children = [];
	for (const [index, part] of parts.entries()) {
		if (part.name !== "for") continue;
		const inAt = parts.findIndex(({ name }, at) => at > index && name === "in");
		const targets = parts.slice(index + 1, inAt).filter(({ name }) => name === "VariableName");
		const valueNode = parts[inAt + 1];
		if (inAt === -1 || valueNode === void 0) continue;
		const value = readExpression(reading, valueNode, inner, depth);
		children.push(value);
		for (const [at, target] of targets.entries()) {
			const position = targets.length === 1 ? null : at;
			bind(inner, sourceOf(reading, target), {
				kind: "element",
				of: value,
				index: position
			});
		}
	}
	return {
		kind: "list",
		items: [...parts[0] === void 0 ? [] : [readExpression(reading, parts[0], inner, depth)], ...children.map((value) => wrapped(value))],
		...span(node)
	};
}
function wrapped(value) {
	return {
		kind: "opaque",
		children: [value],
		start: value.start,
		end: value.end
	};
}
function readLambda(reading, node, scope, depth) {
	const inner = newScope("function", "", scope);
	reading.onLambda(inner, node, depth);
	const body = node.lastChild;
	return {
		kind: "opaque",
		children: body === null ? [] : [readExpression(reading, body, inner, depth)],
		...span(node)
	};
}

// src/references/syntax/python.ts
const MAX_BLOCKS = 200;
const STATEMENTS = {
	AssignStatement: readAssign,
	UpdateStatement: readAssign,
	FunctionDefinition: readFunction,
	ClassDefinition: readClass,
	DecoratedStatement: readDecorated,
	ReturnStatement: readReturn,
	ForStatement: readFor,
	ImportStatement: readImport,
	ExpressionStatement: (reader, node, scope) => readParts(reader, node, scope, { kind: "statement" }),
	MatchClause: readMatchClause
};
function readPython(source) {
	const tree = parser.parse(source);
	const module = newScope("module", "", null);
	const reader = {
		source,
		roots: [],
		scopes: [],
		damage: [],
		onLambda: (scope, node, depth) => readParameters(reader, node.getChild("ParamList"), scope, depth),
		onTooDeep: (node) => reader.damage.push(span(node))
	};
	readBlock(reader, tree.topNode, module, 0);
	tree.iterate({ enter: ({ from, to, type }) => {
		if (type.isError) reader.damage.push({
			start: from,
			end: to
		});
	} });
	return {
		module,
		roots: reader.roots,
		scopes: reader.scopes,
		damage: reader.damage
	};
}
function readBlock(reader, node, scope, depth) {
	if (depth > MAX_BLOCKS) {
		reader.onTooDeep(node);
		return;
	}
	for (let child = node.firstChild; child !== null; child = child.nextSibling) readStatement(reader, child, scope, depth);
}
function readStatement(reader, node, scope, depth) {
	const statement = STATEMENTS[node.name];
	if (statement !== void 0) statement(reader, node, scope, depth + 1);
	else if (BODIES.has(node.name) || /Statement$/.test(node.name)) readBlock(reader, node, scope, depth + 1);
	else if (/Expression$|String$|^VariableName$/.test(node.name)) addRoot(reader, { kind: TESTS.has(node.parent?.name ?? "") ? "test" : "statement" }, readExpression(reader, node, scope));
}
const BODIES = /* @__PURE__ */ new Set([
	"Body",
	"MatchBody",
	"StatementGroup"
]);
const TESTS = /* @__PURE__ */ new Set([
	"IfStatement",
	"WhileStatement",
	"MatchStatement",
	"AssertStatement"
]);
function addRoot(reader, role, expression) {
	reader.roots.push({
		role,
		expression
	});
}
function readParts(reader, node, scope, role) {
	const expressions = partsOf(node).filter(({ name, firstChild }) => firstChild !== null || /String$|^VariableName$/.test(name)).map((part) => readExpression(reader, part, scope));
	for (const expression of expressions) addRoot(reader, role, expression);
	return expressions;
}
function readAssign(reader, node, scope) {
	const groups = [[]];
	for (const part of partsOf(node)) if (part.name === "AssignOp" || part.name === "UpdateOp") groups.push([]);
	else groups.at(-1)?.push(part);
	const values = groups.length < 2 ? [] : (groups.pop() ?? []).map((part) => readExpression(reader, part, scope));
	const targets = groups.map((group) => group.map((part) => readExpression(reader, part, scope)));
	const [first] = values;
	if (first === void 0) return;
	const value = values.length === 1 ? first : {
		kind: "list",
		items: values,
		start: first.start,
		end: node.to
	};
	const bound = targets.flatMap((group) => bindTargets(group, value, scope));
	for (const { name, value: part, owner } of bound.slice(0, 1)) addRoot(reader, {
		kind: "binding",
		name,
		scope: owner
	}, bound.length > targets.length ? value : part);
	if (bound.length > targets.length) {
		reader.roots.pop();
		for (const { name, value: part, owner } of bound) addRoot(reader, {
			kind: "binding",
			name,
			scope: owner
		}, part);
	}
	if (bound.length === 0) addRoot(reader, { kind: "statement" }, value);
}
function readFunction(reader, node, scope, depth) {
	const nameNode = node.getChild("VariableName");
	const inner = newScope("function", nameNode === null ? "" : sourceOf(reader, nameNode), scope);
	reader.scopes.push(inner);
	bind(scope, inner.name, {
		kind: "scope",
		scope: inner
	});
	readParameters(reader, node.getChild("ParamList"), inner, 0);
	const body = node.getChild("Body");
	if (body !== null) readBlock(reader, body, inner, depth);
}
function readParameters(reader, list, scope, depth) {
	if (list === null) return;
	const parameters = scope.parameters;
	for (const part of partsOf(list)) {
		const before = part.prevSibling?.name;
		const name = sourceOf(reader, part);
		if (before === "AssignOp") {
			const last = parameters.pop();
			const fallback = readExpression(reader, part, scope, depth);
			if (last === void 0) continue;
			parameters.push({
				name: last.name,
				fallback
			});
			addRoot(reader, {
				kind: "default",
				name: last.name,
				scope
			}, fallback);
		} else if (part.name === "VariableName" || part.name === "self") {
			if (!(parameters.length === 0 && /^(?:self|cls|mcs)$/.test(name)) && before !== "*" && before !== "**") parameters.push({
				name,
				fallback: null
			});
		}
	}
	for (const [position, { name }] of parameters.entries()) bind(scope, name, {
		kind: "parameter",
		of: scope,
		position
	});
}
function readClass(reader, node, scope, depth) {
	const nameNode = node.getChild("VariableName");
	const inner = newScope("class", nameNode === null ? "" : sourceOf(reader, nameNode), scope);
	reader.scopes.push(inner);
	bind(scope, inner.name, {
		kind: "scope",
		scope: inner
	});
	const list = node.getChild("ArgList");
	for (const { value } of list === null ? [] : readArguments(reader, list, scope, 0)) inner.bases.push(dottedName(value));
	const body = node.getChild("Body");
	if (body !== null) readBlock(reader, body, inner, depth);
}
function readDecorated(reader, node, scope, depth) {
	const before = reader.scopes.length;
	const decorators = node.getChildren("Decorator");
	for (const child of partsOf(node)) if (child.name !== "Decorator") readStatement(reader, child, scope, depth);
	const decorated = reader.scopes[before];
	for (const decorator of decorators) {
		const names = partsOf(decorator).filter(({ name }) => name === "VariableName" || name === "PropertyName");
		const list = decorator.getChild("ArgList");
		const last = names.at(-1);
		if (list === null || last === void 0) continue;
		const whole = span(decorator);
		const args = readArguments(reader, list, scope, 0);
		const callee = {
			kind: "name",
			name: sourceOf(reader, last),
			scope,
			...span(last)
		};
		addRoot(reader, { kind: "statement" }, {
			kind: "call",
			callee,
			args,
			...whole
		});
		if (callee.name === "parametrize" && decorated !== void 0) bindParametrized(decorated, args);
	}
}
function bindParametrized(scope, args) {
	const [names, values] = args.map(({ value }) => value);
	if (names === void 0 || values === void 0) return;
	const listed = names.kind === "text" ? names.value.split(",") : [];
	for (const [index, name] of listed.entries()) {
		const binding = {
			kind: "element",
			of: values,
			index: listed.length === 1 ? null : index
		};
		bind(scope, name.trim(), binding);
	}
}
function readReturn(reader, node, scope) {
	const returned = readParts(reader, node, scope, {
		kind: "return",
		name: scope.name
	});
	append(scope.returns, returned);
}
function readFor(reader, node, scope, depth) {
	const parts = partsOf(node);
	const inAt = parts.findIndex(({ name }) => name === "in");
	const targets = parts.slice(0, inAt).filter(({ name }) => name !== "for" && name !== "async");
	const valueNode = parts[inAt + 1];
	if (inAt !== -1 && valueNode !== void 0) {
		const value = readExpression(reader, valueNode, scope);
		const names = targets.map((part) => readExpression(reader, part, scope)).flatMap((target) => namesOf(target));
		for (const [index, name] of names.entries()) bind(scope, name, {
			kind: "element",
			of: value,
			index: names.length === 1 ? null : index
		});
		addRoot(reader, {
			kind: "iteration",
			names
		}, value);
	}
	for (const part of parts) if (part.name === "Body") readBlock(reader, part, scope, depth);
}
function namesOf(target) {
	if (target.kind === "name") return [target.name];
	return target.kind === "list" ? target.items.flatMap(namesOf) : [];
}
function readImport(reader, node, scope) {
	const text = sourceOf(reader, node).replace(/#.*$/gm, "").replace(/[()\\]/g, " ");
	const from = /^from\s+([\w.\s]+?)\s+import\s+([\s\S]+)$/.exec(text);
	const names = (from?.[2] ?? text.replace(/^import\s+/, "")).split(",");
	for (const item of names) {
		const [name, alias] = item.trim().split(/\s+as\s+/);
		if (name === void 0 || name === "") continue;
		if (from !== null) bind(scope, alias ?? name, {
			kind: "import",
			module: from[1]?.replace(/\s/g, "") ?? "",
			name
		});
		else bind(scope, alias ?? name.split(".")[0] ?? name, {
			kind: "import",
			module: alias === void 0 ? name.split(".")[0] ?? name : name,
			name: null
		});
	}
}
function readMatchClause(reader, node, scope, depth) {
	for (const part of partsOf(node)) if (part.name === "Body") readBlock(reader, part, scope, depth);
	else if (part.name !== "case") addRoot(reader, { kind: "test" }, readExpression(reader, part, scope));
}

// src/references/syntax/python-regions.ts
function pythonRegions(source) {
	const reading = {
		source,
		regions: [],
		depth: 0,
		statement: -1
	};
	for (let at = 0; at < source.length;) at = (READERS[source.charCodeAt(at)] ?? other)(reading, at);
	return reading.regions;
}
const READERS = readersBy(other, [
	[" 	\r", (_, at) => at + 1],
	["\n", lineEnd],
	["#", comment],
	["\\", (reading, at) => at + (reading.source.charAt(at + 1) === "\r" ? 3 : 2)],
	["\"'", string],
	["([{", (reading, at) => bracket(reading, at, 1)],
	[")]}", (reading, at) => bracket(reading, at, -1)]
]);
function other(reading, at) {
	if (reading.statement === -1) reading.statement = at;
	return at + 1;
}
function bracket(reading, at, step) {
	reading.depth = Math.max(0, reading.depth + step);
	return other(reading, at);
}
function lineEnd(reading, at) {
	if (reading.depth === 0) reading.statement = -1;
	return at + 1;
}
function comment({ source, regions }, at) {
	const close = source.indexOf("\n", at);
	const end = close === -1 ? source.length : close;
	regions.push({
		kind: "comment",
		start: at + 1,
		end
	});
	return end;
}
function string(reading, at) {
	const { source, regions, statement, depth } = reading;
	const prefix = PREFIX.exec(source.slice(Math.max(0, at - 3), at))?.[0] ?? "";
	const start = at + (source.startsWith(source.charAt(at).repeat(3), at) ? 3 : 1);
	const end = stringEnd(source, start, source.slice(at, start), /[ft]/i.test(prefix));
	const after = Math.min(end + start - at, source.length);
	const alone = depth === 0 && (statement === -1 || statement === at - prefix.length) && NOTHING_AFTER.test(source.slice(after, after + 40));
	regions.push({
		kind: alone ? "docstring" : "string",
		start,
		end
	});
	if (statement === -1) reading.statement = at;
	return after;
}
const PREFIX = /(?<!\w)[fFrRbBuUtT]{1,2}$/;
const NOTHING_AFTER = /^[ \t]*(?:[#\r\n;]|$)/;
const NEWLINE = 10;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
function stringEnd(source, start, quote, formatted) {
	const code = quote.charCodeAt(0);
	const long = quote.length > 1;
	for (let at = start; at < source.length; at += 1) {
		const next = source.charCodeAt(at);
		if (next === BACKSLASH) at += 1;
		else if (next === NEWLINE && !long) return at;
		else if (next === code && (!long || source.startsWith(quote, at))) return at;
		else if (next === OPEN && formatted) at = fieldEnd(source, at, long);
	}
	return source.length;
}
const MAX_FIELD = 300;
function fieldEnd(source, open, long) {
	if (source.charCodeAt(open + 1) === OPEN) return open + 1;
	let depth = 0;
	for (let at = open; at < source.length && at - open < MAX_FIELD; at += 1) {
		const code = source.charCodeAt(at);
		if (code === OPEN) depth += 1;
		else if (code === CLOSE) depth -= 1;
		else if (code === NEWLINE && !long) return open;
		if (depth === 0) return at;
	}
	return open;
}

// src/references/python.ts
const python = {
	id: "python",
	title: "Python",
	documentation: "https://docs.python.org/3/reference/",
	forms: [
		"AutoModel.from_pretrained(\"org/name\", revision=\"main\")",
		"pipeline(\"text-generation\", model=\"org/name\")",
		"SentenceTransformer(\"all-MiniLM-L6-v2\")",
		"LLM(model=\"org/name\")",
		"WhisperModel(\"large-v3\")",
		"hf_hub_download(\"org/name\", \"model.gguf\")",
		"MODEL_ID = os.getenv(\"MODEL_ID\", \"org/name\")",
		"parser.add_argument(\"--model\", default=\"org/name\")",
		"model: str = Field(default=\"org/name\")",
		"{\"model_id\": \"org/name\"}",
		"f\"{OWNER}/name\"",
		"@pytest.mark.parametrize(\"model\", [\"org/name\"])",
		"subprocess.run([\"vllm\", \"serve\", \"org/name\"])",
		"http_file(urls = [\"https://huggingface.co/org/name/resolve/main/model.gguf\"]) in BUILD and MODULE.bazel"
	],
	language: "python",
	applies: (path) => /\.(?:py|pyw|pyi|bzl|bazel|star|mojo)$|(?:^|\/)(?:WORKSPACE|BUILD|Tiltfile|SConstruct|SConscript|wscript)$/.test(path),
	extract: (file, context) => codeReferences(file, PYTHON, context)
};
const PYTHON = {
	signs: {
		quotes: "\"'",
		calls: namesOfLoaders(PYTHON_LOADERS),
		regions: pythonRegions
	},
	imports: pythonImports,
	handsOn: (source, path) => path.endsWith("__init__.py") ? pythonImports(source) : [],
	read: readPython,
	loaders: PYTHON_LOADERS,
	modulePaths: pythonModulePaths,
	mayBind: pythonMayBind,
	taskDefaults: "transformers-tasks"
};
const IMPORT = /^[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import\b[ \t]*(\([^)]*|[^\n]*)|import[ \t]+([\w., \t]+))/gm;
function pythonImports(source) {
	return [...source.matchAll(IMPORT)].flatMap(([, module, names, modules]) => {
		if (module === void 0) return wordsIn(modules).map((whole) => ({
			module: whole,
			name: null
		}));
		if (names?.trim() === "*") return [{
			module,
			name: null
		}];
		const inside = module.endsWith(".") ? module : `${module}.`;
		return wordsIn(names).flatMap((name) => [{
			module,
			name
		}, {
			module: `${inside}${name}`,
			name: null
		}]);
	});
}
function wordsIn(text) {
	return text?.match(/[A-Za-z_][\w.]*/g) ?? [];
}
function pythonMayBind(source, name) {
	if (name === "") return false;
	for (let at = source.indexOf(name); at !== -1; at = source.indexOf(name, at + name.length)) {
		const end = at + name.length;
		if (/\w/.test(source.charAt(at - 1)) || /^(?:\w|[ \t]*[(.[])/.test(source.slice(end, end + 8))) continue;
		if (!/\b(?:def|class|import)[ \t]+$/.test(source.slice(Math.max(0, at - 12), at))) return true;
	}
	return false;
}
function pythonModulePaths(module, path) {
	const folders = path.split("/").slice(0, -1);
	const dots = /^\.+/.exec(module)?.[0].length ?? 0;
	const parts = module.slice(dots).split(".").filter((part) => part !== "");
	return (dots > 0 ? [folders.slice(0, folders.length - dots + 1)] : [
		folders,
		...folders.map((_, depth) => folders.slice(0, depth)),
		["src"]
	]).flatMap((root) => {
		const base = [...root, ...parts].join("/");
		return [`${base}.py`, `${base}/__init__.py`];
	});
}

// src/references/python-requirements.ts
const pythonRequirements = {
	id: "python-requirements",
	title: "Python requirements, constraints, pyproject.toml, setup.cfg, Pipfile, environment.yml",
	documentation: "https://pip.pypa.io/en/stable/reference/requirements-file-format/",
	forms: [
		"en-core-web-sm @ https://huggingface.co/spacy/en_core_web_sm/resolve/main/en_core_web_sm-any-py3-none-any.whl",
		"git+https://huggingface.co/org/name",
		"https://github.com/explosion/spacy-models/releases/download/en_core_web_sm-3.7.1/en_core_web_sm-3.7.1.tar.gz"
	],
	language: "requirements",
	applies: (path) => /(?:^|\/)(?:[\w.-]*(?:requirements|constraints|deps|dependencies)[\w.-]*\.(?:txt|in)|requirements\/[\w.-]+\.(?:txt|in)|pyproject\.toml|setup\.(?:cfg|py)|Pipfile|environment[\w.-]*\.ya?ml|conda[\w.-]*\.ya?ml)$/i.test(path),
	extract: (file, { mirrors }) => {
		const references = [];
		for (const match of file.text.matchAll(LINE_WITH_URL)) {
			const [line] = match;
			const comment = line.search(/(?:^|\s)#/);
			const end = match.index + (comment === -1 ? line.length : comment);
			const place = {
				how: "package-url",
				meaning: "none",
				mirrors
			};
			const requirement = verbatim(file, match.index, end);
			append(references, [...hubUrls$1(requirement, place), ...spacyPackages(requirement)]);
			append(references, mentionsAs("comment", verbatim(file, end, match.index + line.length), mirrors));
		}
		return {
			references,
			problems: []
		};
	}
};
const LINE_WITH_URL = /^(?=[^\n]*:\/\/)[^\n]+/gm;
const SPACY_RELEASE = /explosion\/spacy-models\/releases\/download\/([a-z]{2,3}_\w+?)-\d/g;
function spacyPackages(line) {
	return [...line.text.matchAll(SPACY_RELEASE)].flatMap((match) => {
		const name = match[1] ?? "";
		const start = match.index + match[0].lastIndexOf(name);
		return namedModels(sliceOf(line, start, start + name.length), {
			how: "spacy-package",
			meaning: "strong",
			aliases: "spacy"
		});
	});
}

// src/references/repository-links.ts
const repositoryLinks = {
	id: "repository-links",
	title: "Git submodules and DVC files",
	documentation: "https://git-scm.com/docs/gitmodules",
	forms: ["url = https://huggingface.co/org/name", "url: https://huggingface.co/org/name"],
	language: null,
	applies: (path) => /(?:^|\/)\.gitmodules$|\.dvc$|(?:^|\/)(?:\.dvc\/config|\.lfsconfig)$/.test(path),
	extract: (file, { mirrors }) => {
		return {
			references: [...file.text.matchAll(URL_LINE)].flatMap((match) => hubUrls$1(verbatim(file, match.index, match.index + match[0].length), {
				how: "repository-url",
				meaning: "none",
				mirrors
			})),
			problems: []
		};
	}
};
const URL_LINE = /^[ \t-]*(?:url|path|repo)[ \t]*[=:][ \t]*\S+/gm;

// src/references/shebang.ts
const shebang = {
	id: "shebang",
	title: "Scripts without an extension, by their first line",
	documentation: "https://www.gnu.org/software/bash/manual/bash.html#Shell-Scripts",
	forms: ["#!/usr/bin/env bash\nhf download org/name", "#!/usr/bin/env python3\nsnapshot_download(\"org/name\")"],
	language: null,
	applies: (path) => /(?:^|\/)[a-z][\w-]*$/.test(path),
	extract(file, context) {
		const program = FIRST_LINE.exec(file.text.slice(0, 200))?.[1];
		const language = PROGRAMS.find(([pattern]) => program !== void 0 && pattern.test(program))?.[1];
		return language === void 0 ? {
			references: [],
			problems: []
		} : context.embed(language, file);
	}
};
const FIRST_LINE = /^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(?:\S*\/)?([\w.-]+)/;
const PROGRAMS = [
	[/^(?:(?:ba|da|z|k|a)?sh|bats)$/, "shell"],
	[/^(?:python[\d.]*|pypy\d*|uv)$/, "python"],
	[/^(?:node|bun|deno|tsx)$/, "javascript"]
];

// node_modules/eslint-visitor-keys/lib/visitor-keys.js
const KEYS$1 = {
	ArrayExpression: ["elements"],
	ArrayPattern: ["elements"],
	ArrowFunctionExpression: ["params", "body"],
	AssignmentExpression: ["left", "right"],
	AssignmentPattern: ["left", "right"],
	AwaitExpression: ["argument"],
	BinaryExpression: ["left", "right"],
	BlockStatement: ["body"],
	BreakStatement: ["label"],
	CallExpression: ["callee", "arguments"],
	CatchClause: ["param", "body"],
	ChainExpression: ["expression"],
	ClassBody: ["body"],
	ClassDeclaration: [
		"id",
		"superClass",
		"body"
	],
	ClassExpression: [
		"id",
		"superClass",
		"body"
	],
	ConditionalExpression: [
		"test",
		"consequent",
		"alternate"
	],
	ContinueStatement: ["label"],
	DebuggerStatement: [],
	DoWhileStatement: ["body", "test"],
	EmptyStatement: [],
	ExperimentalRestProperty: ["argument"],
	ExperimentalSpreadProperty: ["argument"],
	ExportAllDeclaration: [
		"exported",
		"source",
		"attributes"
	],
	ExportDefaultDeclaration: ["declaration"],
	ExportNamedDeclaration: [
		"declaration",
		"specifiers",
		"source",
		"attributes"
	],
	ExportSpecifier: ["local", "exported"],
	ExpressionStatement: ["expression"],
	ForInStatement: [
		"left",
		"right",
		"body"
	],
	ForOfStatement: [
		"left",
		"right",
		"body"
	],
	ForStatement: [
		"init",
		"test",
		"update",
		"body"
	],
	FunctionDeclaration: [
		"id",
		"params",
		"body"
	],
	FunctionExpression: [
		"id",
		"params",
		"body"
	],
	Identifier: [],
	IfStatement: [
		"test",
		"consequent",
		"alternate"
	],
	ImportAttribute: ["key", "value"],
	ImportDeclaration: [
		"specifiers",
		"source",
		"attributes"
	],
	ImportDefaultSpecifier: ["local"],
	ImportExpression: ["source", "options"],
	ImportNamespaceSpecifier: ["local"],
	ImportSpecifier: ["imported", "local"],
	JSXAttribute: ["name", "value"],
	JSXClosingElement: ["name"],
	JSXClosingFragment: [],
	JSXElement: [
		"openingElement",
		"children",
		"closingElement"
	],
	JSXEmptyExpression: [],
	JSXExpressionContainer: ["expression"],
	JSXFragment: [
		"openingFragment",
		"children",
		"closingFragment"
	],
	JSXIdentifier: [],
	JSXMemberExpression: ["object", "property"],
	JSXNamespacedName: ["namespace", "name"],
	JSXOpeningElement: ["name", "attributes"],
	JSXOpeningFragment: [],
	JSXSpreadAttribute: ["argument"],
	JSXSpreadChild: ["expression"],
	JSXText: [],
	LabeledStatement: ["label", "body"],
	Literal: [],
	LogicalExpression: ["left", "right"],
	MemberExpression: ["object", "property"],
	MetaProperty: ["meta", "property"],
	MethodDefinition: ["key", "value"],
	NewExpression: ["callee", "arguments"],
	ObjectExpression: ["properties"],
	ObjectPattern: ["properties"],
	PrivateIdentifier: [],
	Program: ["body"],
	Property: ["key", "value"],
	PropertyDefinition: ["key", "value"],
	RestElement: ["argument"],
	ReturnStatement: ["argument"],
	SequenceExpression: ["expressions"],
	SpreadElement: ["argument"],
	StaticBlock: ["body"],
	Super: [],
	SwitchCase: ["test", "consequent"],
	SwitchStatement: ["discriminant", "cases"],
	TaggedTemplateExpression: ["tag", "quasi"],
	TemplateElement: [],
	TemplateLiteral: ["quasis", "expressions"],
	ThisExpression: [],
	ThrowStatement: ["argument"],
	TryStatement: [
		"block",
		"handler",
		"finalizer"
	],
	UnaryExpression: ["argument"],
	UpdateExpression: ["argument"],
	VariableDeclaration: ["declarations"],
	VariableDeclarator: ["id", "init"],
	WhileStatement: ["test", "body"],
	WithStatement: ["object", "body"],
	YieldExpression: ["argument"]
};
const NODE_TYPES = Object.keys(KEYS$1);
for (const type of NODE_TYPES) Object.freeze(KEYS$1[type]);
Object.freeze(KEYS$1);

// node_modules/eslint-visitor-keys/lib/index.js
function unionWith(additionalKeys) {
	const retv = Object.assign({}, KEYS$1);
	for (const type of Object.keys(additionalKeys)) if (Object.hasOwn(retv, type)) {
		const keys = new Set(additionalKeys[type]);
		for (const key of retv[type]) keys.add(key);
		retv[type] = Object.freeze(Array.from(keys));
	} else retv[type] = Object.freeze(Array.from(additionalKeys[type]));
	return Object.freeze(retv);
}

// node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
	return arr[arr.length - 1] ?? null;
}
function toKeyName(node) {
	return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
	constructor(major, minor) {
		this.major = major;
		this.minor = minor;
	}
	lt(major, minor) {
		return this.major < major || this.major === major && this.minor < minor;
	}
	gte(major, minor) {
		return this.major > major || this.major === major && this.minor >= minor;
	}
};
const TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
const TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
const DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
const SUPPORTED_TOML_VERSIONS = {
	"1.0": TOML_VERSION_1_0,
	"1.0.0": TOML_VERSION_1_0,
	"1.1": TOML_VERSION_1_1,
	"1.1.0": TOML_VERSION_1_1,
	latest: TOML_VERSION_1_1,
	next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
	return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
const MESSAGES = {
	"unterminated-string": "Unterminated string constant",
	"unterminated-table-key": "Unterminated table-key",
	"unterminated-array": "Unterminated array",
	"unterminated-inline-table": "Unterminated inline table",
	"missing-key": "Empty bare keys are not allowed",
	"missing-newline": "Must be a newline",
	"missing-equals-sign": "Expected equal (=) token",
	"missing-value": "Unspecified values are invalid",
	"missing-comma": "Expected comma (,) token",
	"dupe-keys": "Defining a key multiple times is invalid",
	"unexpected-char": "Unexpected character",
	"unexpected-token": "Unexpected token",
	"invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
	"invalid-comment-character": "Invalid code point {{cp}} within comments",
	"invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
	"invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
	"invalid-underscore": "Underscores are allowed between digits",
	"invalid-space": "Unexpected spaces",
	"invalid-three-quotes": "Three or more quotes are not permitted",
	"invalid-date": "Unexpected invalid date",
	"invalid-time": "Unexpected invalid time",
	"invalid-leading-zero": "Leading zeros are not allowed",
	"invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
	"invalid-char-in-escape-sequence": "Invalid character in escape sequence",
	"invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
	"invalid-code-point": "Invalid code point {{cp}}",
	"invalid-trailing-dot-in-key": "Keys cannot end with a dot",
	"invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code, data) {
	if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
		if (name$2 in data) return data[name$2];
		return `{{${name$2}}}`;
	});
	return MESSAGES[code];
}
var ParseError = class extends SyntaxError {
	constructor(code, offset, line, column, data) {
		super(getMessage(code, data));
		this.index = offset;
		this.lineNumber = line;
		this.column = column;
	}
};
const CodePoint = {
	EOF: -1,
	NULL: 0,
	SOH: 1,
	BACKSPACE: 8,
	TABULATION: 9,
	LINE_FEED: 10,
	FORM_FEED: 12,
	CARRIAGE_RETURN: 13,
	ESCAPE: 27,
	SO: 14,
	US: 31,
	SPACE: 32,
	QUOTATION_MARK: 34,
	HASH: 35,
	SINGLE_QUOTE: 39,
	PLUS_SIGN: 43,
	COMMA: 44,
	DASH: 45,
	DOT: 46,
	DIGIT_0: 48,
	DIGIT_1: 49,
	DIGIT_2: 50,
	DIGIT_3: 51,
	DIGIT_7: 55,
	DIGIT_9: 57,
	COLON: 58,
	EQUALS_SIGN: 61,
	LATIN_CAPITAL_A: 65,
	LATIN_CAPITAL_E: 69,
	LATIN_CAPITAL_F: 70,
	LATIN_CAPITAL_T: 84,
	LATIN_CAPITAL_U: 85,
	LATIN_CAPITAL_Z: 90,
	LEFT_BRACKET: 91,
	BACKSLASH: 92,
	RIGHT_BRACKET: 93,
	UNDERSCORE: 95,
	LATIN_SMALL_A: 97,
	LATIN_SMALL_B: 98,
	LATIN_SMALL_E: 101,
	LATIN_SMALL_F: 102,
	LATIN_SMALL_I: 105,
	LATIN_SMALL_L: 108,
	LATIN_SMALL_N: 110,
	LATIN_SMALL_O: 111,
	LATIN_SMALL_R: 114,
	LATIN_SMALL_S: 115,
	LATIN_SMALL_T: 116,
	LATIN_SMALL_U: 117,
	LATIN_SMALL_X: 120,
	LATIN_SMALL_Z: 122,
	LEFT_BRACE: 123,
	RIGHT_BRACE: 125,
	TILDE: 126,
	DELETE: 127,
	PAD: 128,
	SUPERSCRIPT_TWO: 178,
	SUPERSCRIPT_THREE: 179,
	SUPERSCRIPT_ONE: 185,
	VULGAR_FRACTION_ONE_QUARTER: 188,
	VULGAR_FRACTION_THREE_QUARTERS: 190,
	LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
	LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
	LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
	LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
	LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
	GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
	GREEK_CAPITAL_LETTER_YOT: 895,
	CP_1FFF: 8191,
	ZERO_WIDTH_NON_JOINER: 8204,
	ZERO_WIDTH_JOINER: 8205,
	UNDERTIE: 8255,
	CHARACTER_TIE: 8256,
	SUPERSCRIPT_ZERO: 8304,
	CP_218F: 8591,
	CIRCLED_DIGIT_ONE: 9312,
	NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
	GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
	CP_2FEF: 12271,
	IDEOGRAPHIC_COMMA: 12289,
	CP_D7FF: 55295,
	CP_E000: 57344,
	CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
	ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
	ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
	REPLACEMENT_CHARACTER: 65533,
	LINEAR_B_SYLLABLE_B008_A: 65536,
	CP_EFFFF: 983039,
	CP_10FFFF: 1114111
};
function isControl(cp) {
	return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
	return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL(cp) {
	return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
	return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
	return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp) {
	return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
	return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
	return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array, value) {
	let low = 0;
	let high = array.length;
	while (low < high) {
		const mid = low + high >>> 1;
		const val = array[mid];
		if (val === value) return mid + 1;
		if (val < value) low = mid + 1;
		else high = mid;
	}
	return low;
}
var Locations = class {
	constructor() {
		this.offsets = [];
	}
	addOffset(offset) {
		for (let i = this.offsets.length - 1; i >= 0; i--) {
			const element = this.offsets[i];
			if (element === offset) return;
			if (element < offset) break;
		}
		this.offsets.push(offset);
	}
	getLocFromIndex(offset) {
		const line = sortedLastIndex(this.offsets, offset) + 1;
		return {
			line,
			column: offset - (line === 1 ? 0 : this.offsets[line - 2])
		};
	}
};
var CodePointIterator = class {
	constructor(text) {
		this.locs = new Locations();
		this.lastCodePoint = CodePoint.NULL;
		this.start = -1;
		this.end = 0;
		this.text = text;
	}
	next() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		return this.lastCodePoint = this.moveAt(this.end);
	}
	getLocFromIndex(index) {
		return this.locs.getLocFromIndex(index);
	}
	eat(cp) {
		if (this.text.codePointAt(this.end) === cp) {
			this.next();
			return true;
		}
		return false;
	}
	moveAt(offset) {
		this.start = this.end = offset;
		const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
		if (cp === CodePoint.EOF) {
			this.end = this.start;
			return cp;
		}
		this.end += cp >= 65536 ? 2 : 1;
		if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
		else if (cp === CodePoint.CARRIAGE_RETURN) {
			if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
				this.end++;
				this.locs.addOffset(this.end);
			}
			return CodePoint.LINE_FEED;
		}
		return cp;
	}
};
const HAS_BIGINT = typeof BigInt !== "undefined";
const RADIX_PREFIXES = {
	16: "0x",
	10: "",
	8: "0o",
	2: "0b"
};
const ESCAPES_1_0 = {
	[CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
	[CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
	[CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
	[CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
	[CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
	[CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
	[CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
const ESCAPES_LATEST = {
	...ESCAPES_1_0,
	[CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
	constructor(text, parserOptions) {
		this.backCode = false;
		this.lastCodePoint = CodePoint.NULL;
		this.state = "DATA";
		this.token = null;
		this.tokenStart = -1;
		this.valuesEnabled = false;
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.codePointIterator = new CodePointIterator(text);
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
		this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
	}
	get start() {
		return this.codePointIterator.start;
	}
	get end() {
		return this.codePointIterator.end;
	}
	getLocFromIndex(index) {
		return this.codePointIterator.getLocFromIndex(index);
	}
	reportParseError(code, data) {
		const offset = this.codePointIterator.start;
		const loc = this.codePointIterator.getLocFromIndex(offset);
		throw new ParseError(code, offset, loc.line, loc.column, data);
	}
	nextToken() {
		let token = this.token;
		if (token != null) {
			this.token = null;
			return token;
		}
		let cp = this.lastCodePoint;
		while (cp !== CodePoint.EOF && !this.token) {
			cp = this.nextCode();
			const nextState = this[this.state](cp);
			if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
			this.state = nextState;
		}
		token = this.token;
		this.token = null;
		return token;
	}
	nextCode() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		if (this.backCode) {
			this.backCode = false;
			return this.lastCodePoint;
		}
		return this.lastCodePoint = this.codePointIterator.next();
	}
	eatCode(cp) {
		if (this.lastCodePoint === CodePoint.EOF) return false;
		if (this.backCode) {
			if (this.lastCodePoint === cp) {
				this.backCode = false;
				return true;
			}
			return false;
		}
		return this.codePointIterator.eat(cp);
	}
	moveAt(loc) {
		if (this.backCode) this.backCode = false;
		this.lastCodePoint = this.codePointIterator.moveAt(loc);
	}
	back(state) {
		this.backCode = true;
		return state;
	}
	punctuatorToken() {
		this.startToken();
		this.endToken("Punctuator", "end");
	}
	startToken() {
		this.tokenStart = this.codePointIterator.start;
	}
	endToken(type, pos, option1, option2) {
		const { tokenStart } = this;
		const end = this.codePointIterator[pos];
		const range = [tokenStart, end];
		const loc = {
			start: this.codePointIterator.getLocFromIndex(tokenStart),
			end: this.codePointIterator.getLocFromIndex(end)
		};
		if (type === "Block") this.token = {
			type,
			value: this.text.slice(tokenStart + 1, end),
			range,
			loc
		};
		else {
			let token;
			const value = this.text.slice(tokenStart, end);
			if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
				type,
				value,
				string: option1,
				range,
				loc
			};
			else if (type === "Integer") {
				const text = option1;
				token = {
					type,
					value,
					number: parseInt(text, option2),
					bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
					range,
					loc
				};
			} else if (type === "Float") token = {
				type,
				value,
				number: option1,
				range,
				loc
			};
			else if (type === "Boolean") token = {
				type,
				value,
				boolean: option1,
				range,
				loc
			};
			else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
				type,
				value,
				date: option1,
				range,
				loc
			};
			else token = {
				type,
				value,
				range,
				loc
			};
			this.token = token;
		}
	}
	DATA(cp) {
		while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
		if (cp === CodePoint.HASH) {
			this.startToken();
			return "COMMENT";
		}
		if (cp === CodePoint.QUOTATION_MARK) {
			this.startToken();
			return "BASIC_STRING";
		}
		if (cp === CodePoint.SINGLE_QUOTE) {
			this.startToken();
			return "LITERAL_STRING";
		}
		if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
			this.punctuatorToken();
			return "DATA";
		}
		if (this.valuesEnabled) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				this.startToken();
				return "SIGN";
			}
			if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
				this.startToken();
				return this.back("NAN_OR_INF");
			}
			if (isDigit(cp)) {
				this.startToken();
				return this.back("NUMBER");
			}
			if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
				this.startToken();
				return this.back("BOOLEAN");
			}
		} else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
			this.startToken();
			return "BARE";
		}
		if (cp === CodePoint.EOF) return "DATA";
		return this.reportParseError("unexpected-char");
	}
	COMMENT(cp) {
		const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
			if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
		} : (c) => {
			if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
		};
		while (!isEOL(cp) && cp !== CodePoint.EOF) {
			processCommentChar(cp);
			cp = this.nextCode();
		}
		this.endToken("Block", "start");
		return "DATA";
	}
	BARE(cp) {
		while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
		this.endToken("Bare", "start");
		return this.back("DATA");
	}
	BASIC_STRING(cp) {
		if (cp === CodePoint.QUOTATION_MARK) {
			cp = this.nextCode();
			if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
			this.endToken("BasicString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
		this.endToken("BasicString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_BASIC_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.QUOTATION_MARK) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
					if (this.eatCode(CodePoint.QUOTATION_MARK)) {
						out.push(CodePoint.QUOTATION_MARK);
						if (this.eatCode(CodePoint.QUOTATION_MARK)) {
							out.push(CodePoint.QUOTATION_MARK);
							if (this.eatCode(CodePoint.QUOTATION_MARK)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LINE_FEED) {
					cp = this.nextCode();
					while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
					continue;
				} else if (isWhitespace(cp)) {
					let valid = true;
					const startPos = this.codePointIterator.start;
					let nextCp;
					while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
						if (nextCp === CodePoint.LINE_FEED) break;
						if (!isWhitespace(nextCp)) {
							this.moveAt(startPos);
							valid = false;
							break;
						}
					}
					if (valid) {
						cp = this.nextCode();
						while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
						continue;
					}
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	LITERAL_STRING(cp) {
		if (cp === CodePoint.SINGLE_QUOTE) {
			cp = this.nextCode();
			if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
			this.endToken("LiteralString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
		this.endToken("LiteralString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_LITERAL_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.SINGLE_QUOTE) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
					if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
						out.push(CodePoint.SINGLE_QUOTE);
						if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
							out.push(CodePoint.SINGLE_QUOTE);
							if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	SIGN(cp) {
		if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
		if (isDigit(cp)) return this.back("NUMBER");
		return this.reportParseError("unexpected-char");
	}
	NAN_OR_INF(cp) {
		if (cp === CodePoint.LATIN_SMALL_N) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
				this.endToken("Float", "end", NaN);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_I) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
				this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	NUMBER(cp) {
		const start = this.text[this.tokenStart];
		const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
		if (cp === CodePoint.DIGIT_0) {
			if (sign === CodePoint.NULL) {
				const startPos = this.codePointIterator.start;
				const nextCp$1 = this.nextCode();
				if (isDigit(nextCp$1)) {
					const nextNextCp = this.nextCode();
					if (nextNextCp === CodePoint.COLON) {
						this.data = {
							hasDate: false,
							year: 0,
							month: 0,
							day: 0,
							hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
							minute: 0,
							second: 0
						};
						return "TIME_MINUTE";
					}
					if (isDigit(nextNextCp)) {
						const nextNextNextCp = this.nextCode();
						if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
							this.data = {
								hasDate: true,
								year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
								month: 0,
								day: 0,
								hour: 0,
								minute: 0,
								second: 0
							};
							return "DATE_MONTH";
						}
					}
					this.moveAt(startPos);
					return this.reportParseError("invalid-leading-zero");
				}
				this.moveAt(startPos);
			}
			cp = this.nextCode();
			if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
				if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
				return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
			}
			if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
				this.data = {
					minus: sign === CodePoint.DASH,
					left: [CodePoint.DIGIT_0]
				};
				return "EXPONENT_RIGHT";
			}
			if (cp === CodePoint.DOT) {
				this.data = {
					minus: sign === CodePoint.DASH,
					absInt: [CodePoint.DIGIT_0]
				};
				return "FRACTIONAL_RIGHT";
			}
			this.endToken("Integer", "start", "0", 10);
			return this.back("DATA");
		}
		const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
		if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
			this.data = {
				hasDate: true,
				year: Number(String.fromCodePoint(...out)),
				month: 0,
				day: 0,
				hour: 0,
				minute: 0,
				second: 0
			};
			return "DATE_MONTH";
		}
		if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
			this.data = {
				hasDate: false,
				year: 0,
				month: 0,
				day: 0,
				hour: Number(String.fromCodePoint(...out)),
				minute: 0,
				second: 0
			};
			return "TIME_MINUTE";
		}
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus: sign === CodePoint.DASH,
				left: out
			};
			return "EXPONENT_RIGHT";
		}
		if (nextCp === CodePoint.DOT) {
			this.data = {
				minus: sign === CodePoint.DASH,
				absInt: out
			};
			return "FRACTIONAL_RIGHT";
		}
		this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
		return this.back("DATA");
	}
	HEX(cp) {
		const { out } = this.parseDigits(cp, isHexDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
		return this.back("DATA");
	}
	OCTAL(cp) {
		const { out } = this.parseDigits(cp, isOctalDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
		return this.back("DATA");
	}
	BINARY(cp) {
		const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
		return this.back("DATA");
	}
	FRACTIONAL_RIGHT(cp) {
		const { minus, absInt } = this.data;
		const { out, nextCp } = this.parseDigits(cp, isDigit);
		const absNum = [
			...absInt,
			CodePoint.DOT,
			...out
		];
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus,
				left: absNum
			};
			return "EXPONENT_RIGHT";
		}
		const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	EXPONENT_RIGHT(cp) {
		const { left, minus: leftMinus } = this.data;
		let minus = false;
		if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
			minus = cp === CodePoint.DASH;
			cp = this.nextCode();
		}
		const { out } = this.parseDigits(cp, isDigit);
		const right = out;
		if (minus) right.unshift(CodePoint.DASH);
		const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	BOOLEAN(cp) {
		if (cp === CodePoint.LATIN_SMALL_T) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", true);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_F) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", false);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	DATE_MONTH(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.month = Number(this.text.slice(start, end));
		return "DATE_DAY";
	}
	DATE_DAY(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.day = Number(this.text.slice(start, end));
		if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
		cp = this.nextCode();
		if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
		if (cp === CodePoint.SPACE) {
			const startPos = this.codePointIterator.start;
			if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
				this.moveAt(startPos);
				return "TIME_HOUR";
			}
			this.moveAt(startPos);
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalDate", "start", dateValue);
		return this.back("DATA");
	}
	TIME_HOUR(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.hour = Number(this.text.slice(start, end));
		return "TIME_MINUTE";
	}
	TIME_MINUTE(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.minute = Number(this.text.slice(start, end));
		cp = this.nextCode();
		if (cp === CodePoint.COLON) return "TIME_SECOND";
		if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		return this.processTimeEnd(cp, data);
	}
	TIME_SECOND(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.second = Number(this.text.slice(start, end));
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		cp = this.nextCode();
		if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
		return this.processTimeEnd(cp, data);
	}
	TIME_SEC_FRAC(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const start = this.codePointIterator.start;
		while (isDigit(cp)) cp = this.nextCode();
		const end = this.codePointIterator.start;
		const data = this.data;
		data.frac = this.text.slice(start, end);
		return this.processTimeEnd(cp, data);
	}
	processTimeEnd(cp, data) {
		if (data.hasDate) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				data.offsetSign = cp;
				return "TIME_OFFSET";
			}
			if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
				const dateValue$2 = getDateFromDateTimeData(data, "Z");
				this.endToken("OffsetDateTime", "end", dateValue$2);
				return "DATA";
			}
			const dateValue$1 = getDateFromDateTimeData(data, "");
			this.endToken("LocalDateTime", "start", dateValue$1);
			return this.back("DATA");
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalTime", "start", dateValue);
		return this.back("DATA");
	}
	TIME_OFFSET(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const hourStart = this.codePointIterator.start;
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const hourEnd = this.codePointIterator.start;
		cp = this.nextCode();
		const minuteStart = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const minuteEnd = this.codePointIterator.end;
		const hour = Number(this.text.slice(hourStart, hourEnd));
		const minute = Number(this.text.slice(minuteStart, minuteEnd));
		if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
		const data = this.data;
		const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
		this.endToken("OffsetDateTime", "end", dateValue);
		return "DATA";
	}
	parseDigits(cp, checkDigit) {
		if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
		const out = [];
		let before = CodePoint.NULL;
		let hasUnderscore = false;
		while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
			if (cp === CodePoint.UNDERSCORE) {
				hasUnderscore = true;
				if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
			} else out.push(cp);
			before = cp;
			cp = this.nextCode();
		}
		if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		return {
			out,
			nextCp: cp,
			hasUnderscore
		};
	}
	parseUnicode(count) {
		const startLoc = this.codePointIterator.start;
		const start = this.codePointIterator.end;
		let charCount = 0;
		let cp;
		while ((cp = this.nextCode()) !== CodePoint.EOF) {
			if (!isHexDig(cp)) {
				this.moveAt(startLoc);
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			charCount++;
			if (charCount >= count) break;
		}
		const end = this.codePointIterator.end;
		const code = this.text.slice(start, end);
		const codePoint = parseInt(code, 16);
		if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
		return codePoint;
	}
	reportParseErrorControlChar() {
		return this.reportParseError("invalid-control-character");
	}
};
function isUnquotedKeyChar(cp, tomlVersion) {
	if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
	if (tomlVersion.lt(1, 1)) return false;
	return false;
}
function isControlOtherThanTab(cp) {
	return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
	return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
	return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
	if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
	return false;
}
function isValidTime(h, m, s) {
	if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
	return true;
}
function getDateFromDateTimeData(data, timeZone) {
	const year = padStart(data.year, 4);
	const month = data.month ? padStart(data.month, 2) : "01";
	const day = data.day ? padStart(data.day, 2) : "01";
	const hour = padStart(data.hour, 2);
	const minute = padStart(data.minute, 2);
	const second = padStart(data.second, 2);
	const textDate = `${year}-${month}-${day}`;
	const frac = data.frac ? `.${data.frac}` : "";
	const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
	if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
	return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength) {
	return String(num).padStart(maxLength, "0");
}
const VALUE_KIND_VALUE = Symbol("VALUE_KIND_VALUE");
const VALUE_KIND_INTERMEDIATE = Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
	constructor(ctx) {
		this.rootKeys = /* @__PURE__ */ new Map();
		this.tables = [];
		this.ctx = ctx;
	}
	applyResolveKeyForTable(node) {
		let keys = this.rootKeys;
		const peekKeyIndex = node.key.keys.length - 1;
		for (let index = 0; index < peekKeyIndex; index++) {
			const keyNode = node.key.keys[index];
			const keyName = toKeyName(keyNode);
			node.resolvedKey.push(keyName);
			let keyStore = keys.get(keyName);
			if (!keyStore) {
				keyStore = {
					node: keyNode,
					keys: /* @__PURE__ */ new Map()
				};
				keys.set(keyName, keyStore);
			} else if (keyStore.table === "array") {
				const peekIndex = keyStore.peekIndex;
				node.resolvedKey.push(peekIndex);
				keyStore = keyStore.keys.get(peekIndex);
			}
			keys = keyStore.keys;
		}
		const lastKeyNode = node.key.keys[peekKeyIndex];
		const lastKeyName = toKeyName(lastKeyNode);
		node.resolvedKey.push(lastKeyName);
		const lastKeyStore = keys.get(lastKeyName);
		if (!lastKeyStore) if (node.kind === "array") {
			node.resolvedKey.push(0);
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, {
				table: node.kind,
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
				peekIndex: 0
			});
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else {
			const newKeyStore = {
				table: node.kind,
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, newKeyStore);
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		}
		else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else {
			const transformKey = {
				table: node.kind,
				node: lastKeyNode,
				keys: lastKeyStore.keys
			};
			keys.set(lastKeyName, transformKey);
			this.tables.push({
				node,
				keys: transformKey.keys
			});
		}
		else if (lastKeyStore.table === "array") if (node.kind === "array") {
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			const newIndex = lastKeyStore.peekIndex + 1;
			node.resolvedKey.push(newIndex);
			lastKeyStore.keys.set(newIndex, newKeyStore);
			lastKeyStore.peekIndex = newIndex;
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else this.ctx.reportParseError("dupe-keys", lastKeyNode);
	}
	verifyDuplicateKeys(node) {
		for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
		for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
	}
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
	let keys = defineKeys;
	const lastKey = last(node.key.keys);
	for (const keyNode of node.key.keys) {
		const key = toKeyName(keyNode);
		let defineKey = keys.get(key);
		if (defineKey) {
			if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			defineKey.value = VALUE_KIND_INTERMEDIATE;
		} else {
			if (lastKey === keyNode) defineKey = {
				value: VALUE_KIND_VALUE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			else defineKey = {
				value: VALUE_KIND_INTERMEDIATE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(key, defineKey);
		}
		keys = defineKey.keys;
	}
	if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
	else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
	for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
	const keys = defineKeys;
	for (let index = 0; index < node.elements.length; index++) {
		const element = node.elements[index];
		let defineKey = keys.get(index);
		if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
		else {
			defineKey = {
				value: VALUE_KIND_VALUE,
				node: element,
				keys: /* @__PURE__ */ new Map()
			};
			defineKeys.set(index, defineKey);
			if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
			else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
		}
	}
}
function getAfterNode(a, b) {
	return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
	constructor(data) {
		this.tokens = [];
		this.comments = [];
		this.back = null;
		this.stateStack = [];
		this.needNewLine = false;
		this.needSameLine = false;
		this.currToken = null;
		this.prevToken = null;
		this.valueContainerStack = [];
		this.tokenizer = new Tokenizer(data.text, data.parserOptions);
		this.topLevelTable = data.topLevelTable;
		this.table = data.topLevelTable;
		this.keysResolver = new KeysResolver(this);
	}
	nextToken(option) {
		this.prevToken = this.currToken;
		if (this.back) {
			this.currToken = this.back;
			this.back = null;
		} else this.currToken = this._nextTokenFromTokenizer(option);
		if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
			if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
		} else {
			const needSameLine = this.needSameLine || option?.needSameLine;
			if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
		}
		this.needNewLine = false;
		this.needSameLine = false;
		return this.currToken;
	}
	_nextTokenFromTokenizer(option) {
		const valuesEnabled = this.tokenizer.valuesEnabled;
		if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
		let token = this.tokenizer.nextToken();
		while (token && token.type === "Block") {
			this.comments.push(token);
			token = this.tokenizer.nextToken();
		}
		if (token) this.tokens.push(token);
		this.tokenizer.valuesEnabled = valuesEnabled;
		return token;
	}
	backToken() {
		if (this.back) throw new Error("Illegal state");
		this.back = this.currToken;
		this.currToken = this.prevToken;
	}
	addValueContainer(valueContainer) {
		this.valueContainerStack.push(valueContainer);
		this.tokenizer.valuesEnabled = true;
	}
	consumeValueContainer() {
		const valueContainer = this.valueContainerStack.pop();
		this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
		return valueContainer;
	}
	applyResolveKeyForTable(node) {
		this.keysResolver.applyResolveKeyForTable(node);
	}
	verifyDuplicateKeys() {
		this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
	}
	reportParseError(code, token) {
		let offset, line, column;
		if (token) {
			offset = token.range[0];
			line = token.loc.start.line;
			column = token.loc.start.column;
		} else {
			offset = this.tokenizer.start;
			const startPos = this.tokenizer.getLocFromIndex(offset);
			line = startPos.line;
			column = startPos.column;
		}
		throw new ParseError(code, offset, line, column);
	}
};
const STATE_FOR_ERROR = { VALUE: "missing-value" };
const STRING_VALUE_STYLE_MAP = {
	BasicString: "basic",
	MultiLineBasicString: "basic",
	LiteralString: "literal",
	MultiLineLiteralString: "literal"
};
const STRING_KEY_STYLE_MAP = {
	BasicString: "basic",
	LiteralString: "literal"
};
const DATETIME_VALUE_KIND_MAP = {
	OffsetDateTime: "offset-date-time",
	LocalDateTime: "local-date-time",
	LocalDate: "local-date",
	LocalTime: "local-time"
};
var TOMLParser = class {
	constructor(text, parserOptions) {
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
	}
	parse() {
		const ast = {
			type: "Program",
			body: [],
			sourceType: "module",
			tokens: [],
			comments: [],
			parent: null,
			range: [0, 0],
			loc: {
				start: {
					line: 1,
					column: 0
				},
				end: {
					line: 1,
					column: 0
				}
			}
		};
		const node = {
			type: "TOMLTopLevelTable",
			body: [],
			parent: ast,
			range: cloneRange(ast.range),
			loc: cloneLoc(ast.loc)
		};
		ast.body = [node];
		const ctx = new Context({
			text: this.text,
			parserOptions: this.parserOptions,
			topLevelTable: node
		});
		let token = ctx.nextToken();
		if (token) {
			node.range[0] = token.range[0];
			node.loc.start = clonePos(token.loc.start);
			while (token) {
				const state$1 = ctx.stateStack.pop() || "TABLE";
				ctx.stateStack.push(...this[state$1](token, ctx));
				token = ctx.nextToken();
			}
			const state = ctx.stateStack.pop() || "TABLE";
			if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
			if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
			applyEndLoc(node, last(node.body));
		}
		ctx.verifyDuplicateKeys();
		ast.tokens = ctx.tokens;
		ast.comments = ctx.comments;
		const endOffset = ctx.tokenizer.end;
		const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
		ast.range[1] = endOffset;
		ast.loc.end = {
			line: endPos.line,
			column: endPos.column
		};
		return ast;
	}
	TABLE(token, ctx) {
		if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
		if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	VALUE(token, ctx) {
		if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
		if (isNumber(token)) return this.processNumberValue(token, ctx);
		if (isBoolean(token)) return this.processBooleanValue(token, ctx);
		if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
		if (isLeftBracket(token)) return this.processArray(token, ctx);
		if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	processTable(token, topLevelTableNode, ctx) {
		const tableNode = {
			type: "TOMLTable",
			kind: "standard",
			key: null,
			resolvedKey: [],
			body: [],
			parent: topLevelTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
		topLevelTableNode.body.push(tableNode);
		ctx.table = tableNode;
		let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		if (isLeftBracket(targetToken)) {
			if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
			tableNode.kind = "array";
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		}
		if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
		if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
		targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
		if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
		if (tableNode.kind === "array") {
			const rightBracket = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
			if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
		}
		applyEndLoc(tableNode, targetToken);
		ctx.applyResolveKeyForTable(tableNode);
		ctx.needNewLine = true;
		return [];
	}
	processKeyValue(token, tableNode, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: tableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		tableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				ctx.needNewLine = true;
				return [];
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
	processKeyNode(token, parent, ctx) {
		if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
		const keyNode = {
			type: "TOMLKey",
			keys: [],
			parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		parent.key = keyNode;
		let targetToken = token;
		let dotToken = null;
		do {
			if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
			else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
			else break;
			dotToken = null;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isDot(targetToken)) break;
			dotToken = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		} while (targetToken);
		if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
		applyEndLoc(keyNode, last(keyNode.keys));
		return {
			keyNode,
			nextToken: targetToken
		};
	}
	processBareKey(token, keyNode) {
		const node = {
			type: "TOMLBare",
			name: token.value,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringKey(token, keyNode) {
		const node = {
			type: "TOMLQuoted",
			kind: "string",
			value: token.string,
			style: STRING_KEY_STYLE_MAP[token.type],
			multiline: false,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "string",
			value: token.string,
			style: STRING_VALUE_STYLE_MAP[token.type],
			multiline: isMultiLineString(token),
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processNumberValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const text = this.text;
		const [startRange, endRange] = token.range;
		let numberString = null;
		const getNumberText = () => {
			return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
		};
		let node;
		if (token.type === "Integer") node = {
			type: "TOMLValue",
			kind: "integer",
			value: token.number,
			bigint: token.bigint,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		else node = {
			type: "TOMLValue",
			kind: "float",
			value: token.number,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processBooleanValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "boolean",
			value: token.boolean,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processDateTimeValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: DATETIME_VALUE_KIND_MAP[token.type],
			value: token.date,
			datetime: token.value,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processArray(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLArray",
			elements: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const nextToken = ctx.nextToken({ valuesEnabled: true });
		if (isRightBracket(nextToken)) {
			applyEndLoc(node, nextToken);
			return valueContainer.set(node);
		}
		ctx.backToken();
		return this.processArrayValue(node, valueContainer, ctx);
	}
	processArrayValue(node, valueContainer, ctx) {
		ctx.addValueContainer({
			parent: node,
			set: (valNode) => {
				node.elements.push(valNode);
				let nextToken = ctx.nextToken({ valuesEnabled: true });
				const hasComma = isComma(nextToken);
				if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
				if (isRightBracket(nextToken)) {
					applyEndLoc(node, nextToken);
					return valueContainer.set(node);
				}
				if (hasComma) {
					ctx.backToken();
					return this.processArrayValue(node, valueContainer, ctx);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
			}
		});
		return ["VALUE"];
	}
	processInlineTable(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLInlineTable",
			body: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		const nextToken = ctx.nextToken({ needSameLine });
		if (nextToken) {
			if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
			if (isRightBrace(nextToken)) {
				applyEndLoc(node, nextToken);
				return valueContainer.set(node);
			}
		}
		return ctx.reportParseError("unexpected-token", nextToken);
	}
	processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: inlineTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		inlineTableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				let nextToken = ctx.nextToken({ needSameLine });
				if (isComma(nextToken)) {
					nextToken = ctx.nextToken({ needSameLine });
					if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
					if (isRightBrace(nextToken)) {
						if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
					} else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
				}
				if (isRightBrace(nextToken)) {
					applyEndLoc(inlineTableNode, nextToken);
					return valueContainer.set(inlineTableNode);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
};
function isDot(token) {
	return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
	return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
	return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
	return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
	return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
	return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
	return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
	return Boolean(token && token.type === "Punctuator");
}
function isBare(token) {
	return token.type === "Bare";
}
function isString(token) {
	return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
	return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber(token) {
	return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
	return token.type === "Boolean";
}
function isDateTime(token) {
	return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node, child) {
	if (child) {
		node.range[1] = child.range[1];
		node.loc.end = clonePos(child.loc.end);
	}
}
function cloneRange(range) {
	return [range[0], range[1]];
}
function cloneLoc(loc) {
	return {
		start: clonePos(loc.start),
		end: clonePos(loc.end)
	};
}
function clonePos(pos) {
	return {
		line: pos.line,
		column: pos.column
	};
}
const KEYS = unionWith({
	Program: ["body"],
	TOMLTopLevelTable: ["body"],
	TOMLTable: ["key", "body"],
	TOMLKeyValue: ["key", "value"],
	TOMLKey: ["keys"],
	TOMLArray: ["elements"],
	TOMLInlineTable: ["body"],
	TOMLBare: [],
	TOMLQuoted: [],
	TOMLValue: []
});
function parseForESLint(code, options) {
	return {
		ast: new TOMLParser(code, options).parse(),
		visitorKeys: KEYS,
		services: { isTOML: true }
	};
}
const getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
function generateConvertTOMLValue(convertValue) {
	function resolveValue(node, baseTable) {
		return resolver[node.type](node, baseTable);
	}
	const resolver = {
		Program(node, baseTable = {}) {
			return resolveValue(node.body[0], baseTable);
		},
		TOMLTopLevelTable(node, baseTable = {}) {
			for (const body of node.body) resolveValue(body, baseTable);
			return baseTable;
		},
		TOMLKeyValue(node, baseTable = {}) {
			const value = resolveValue(node.value);
			set(baseTable, resolveValue(node.key), value);
			return baseTable;
		},
		TOMLTable(node, baseTable = {}) {
			const table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
			for (const body of node.body) resolveValue(body, table);
			return baseTable;
		},
		TOMLArray(node) {
			return node.elements.map((e) => resolveValue(e));
		},
		TOMLInlineTable(node) {
			const table = {};
			for (const body of node.body) resolveValue(body, table);
			return table;
		},
		TOMLKey(node) {
			return node.keys.map((key) => resolveValue(key));
		},
		TOMLBare(node) {
			return node.name;
		},
		TOMLQuoted(node) {
			return node.value;
		},
		TOMLValue(node) {
			return convertValue(node);
		}
	};
	return (node) => resolveValue(node);
}
function getTable(baseTable, keys, array) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		target = getNextTargetFromKey(target, key);
	}
	const lastKey = last(keys);
	const lastTarget = target[lastKey];
	if (lastTarget == null) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (isValue(lastTarget)) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (!array) {
		if (Array.isArray(lastTarget)) {
			const tableValue$1 = {};
			target[lastKey] = tableValue$1;
			return tableValue$1;
		}
		return lastTarget;
	}
	if (Array.isArray(lastTarget)) {
		const tableValue$1 = {};
		lastTarget.push(tableValue$1);
		return tableValue$1;
	}
	const tableValue = {};
	target[lastKey] = [tableValue];
	return tableValue;
	function getNextTargetFromKey(currTarget, key) {
		const nextTarget = currTarget[key];
		if (nextTarget == null) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		if (isValue(nextTarget)) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		let resultTarget = nextTarget;
		while (Array.isArray(resultTarget)) {
			const lastIndex = resultTarget.length - 1;
			const nextElement = resultTarget[lastIndex];
			if (isValue(nextElement)) {
				const val = {};
				resultTarget[lastIndex] = val;
				return val;
			}
			resultTarget = nextElement;
		}
		return resultTarget;
	}
}
function set(baseTable, keys, value) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		const nextTarget = target[key];
		if (nextTarget == null) {
			const val = {};
			target[key] = val;
			target = val;
		} else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
			const val = {};
			target[key] = val;
			target = val;
		} else target = nextTarget;
	}
	target[last(keys)] = value;
}
function isValue(value) {
	return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code, options) {
	return parseForESLint(code, options).ast;
}

// src/references/syntax/toml.ts
function readToml(text) {
	if (nestsTooDeep(text)) return {
		root: null,
		broken: "its brackets nest too deep"
	};
	try {
		const [body] = parseTOML(text).body;
		const entries = [];
		for (const part of body.body) if (part.type === "TOMLKeyValue") entries.push(entryOf(part, text));
		else entries.push(nested(part.key, {
			kind: "map",
			entries: part.body.map((pair) => entryOf(pair, text))
		}, text));
		return {
			root: {
				kind: "map",
				entries
			},
			broken: null
		};
	} catch (fault) {
		return {
			root: null,
			broken: fault instanceof Error ? fault.message : String(fault)
		};
	}
}
function entryOf(pair, text) {
	return nested(pair.key, nodeOf(pair.value, text), text);
}
function nested({ keys }, value, text) {
	const parts = keys.map((key) => keyScalar(key, text));
	let entry = {
		key: parts.at(-1) ?? {
			kind: "scalar",
			text: "",
			start: 0,
			end: 0,
			style: "plain"
		},
		value
	};
	for (const key of parts.slice(0, -1).reverse()) entry = {
		key,
		value: {
			kind: "map",
			entries: [entry]
		}
	};
	return entry;
}
function keyScalar(key, text) {
	const [start, end] = key.range;
	if (key.type === "TOMLBare") return {
		kind: "scalar",
		text: key.name,
		start,
		end,
		style: "plain"
	};
	const style = text[start] === "\"" ? "double" : "plain";
	return {
		kind: "scalar",
		text: key.value,
		start: start + 1,
		end: end - 1,
		style
	};
}
function nodeOf(node, text) {
	if (node.type === "TOMLArray") return {
		kind: "list",
		items: node.elements.map((element) => nodeOf(element, text))
	};
	if (node.type === "TOMLInlineTable") return {
		kind: "map",
		entries: node.body.map((pair) => entryOf(pair, text))
	};
	const [start, end] = node.range;
	if (node.kind !== "string") return {
		kind: "scalar",
		text: text.slice(start, end),
		start,
		end,
		style: "plain"
	};
	const quotes = node.multiline ? 3 : 1;
	const style = node.style === "basic" ? "double" : "plain";
	return {
		kind: "scalar",
		text: node.value,
		start: start + quotes,
		end: Math.max(start + quotes, end - quotes),
		style
	};
}

// src/references/toml.ts
const toml = {
	id: "toml",
	title: "TOML: configuration, tool tables of pyproject.toml",
	documentation: "https://toml.io/en/v1.0.0",
	forms: [
		"model = \"org/name\"",
		"[models.embedding]\nname = \"org/name\"",
		"models = [\"org/name\", \"org/other\"]"
	],
	language: "toml",
	applies: (path) => /\.toml(?:\.(?:j2|tpl|tmpl|template|example|sample|dist))?$|(?:^|\/)(?:poetry|uv|pdm|Cargo)\.lock$/i.test(path),
	extract: (file, context) => {
		const data = readData(file, context, {
			name: "toml",
			title: "TOML",
			maxLength: 5e6,
			mask: (text) => [text],
			read: (text) => {
				const { root, broken } = readToml(text);
				return {
					roots: root === null ? [] : [root],
					broken
				};
			}
		});
		return {
			...data,
			references: [...data.references, ...mentionsInComments(file, context.mirrors)]
		};
	}
};

// src/references/triton-config.ts
const tritonConfig = {
	id: "triton-config",
	title: "Triton config.pbtxt",
	documentation: "https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/user_guide/model_configuration.html",
	forms: ["parameters: { key: \"model_name\" value: { string_value: \"org/name\" } }"],
	language: null,
	applies: (path) => /\.(?:pbtxt|textproto|prototxt)(?:\.\w+)?$/.test(path),
	extract: (file, context) => {
		const references = [];
		let key = "";
		for (const match of file.text.matchAll(FIELD)) {
			const [whole, field = "", text = ""] = match;
			if (field === "key") key = text;
			if (field !== "string_value") continue;
			const close = match.index + whole.length - 1;
			const { value, offsets } = unescapeString(file.text, close - text.length, close);
			const view = embeddedView(file, value, offsets);
			if (/^\s*[{[]/.test(value)) append(references, context.embed("json", view).references);
			else {
				const place = {
					how: "triton-parameter",
					meaning: keyMeaning(key),
					mirrors: context.mirrors
				};
				append(references, namedModels(assemblyOf(view), place));
			}
		}
		return {
			references,
			problems: []
		};
	}
};
const FIELD = /(?<![\w])(key|string_value)\s*:\s*(?:"((?:[^"\\]|\\[\s\S])*)")/g;

// src/references/windows-scripts.ts
const windowsScripts = {
	id: "windows-scripts",
	title: "PowerShell scripts and batch files",
	documentation: "https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-02",
	forms: [
		"set MODEL_ID=org/name",
		"$env:MODEL_ID = \"org/name\"",
		"[string]$Model = \"org/name\"",
		"vllm serve org/name",
		"@{ model = \"org/name\" } | ConvertTo-Json",
		"@\"\n{\"model\": \"org/name\"}\n\"@"
	],
	language: null,
	applies: (path) => /\.(?:ps1|psm1|psd1|bat|cmd)$/i.test(path),
	extract: (file, context) => {
		const variables = /* @__PURE__ */ new Map();
		const known = { get: (name) => variables.get(name.toLowerCase()) };
		const reader = commandReader(context, known);
		const references = [];
		for (const joined of logicalLines(file, "^`")) {
			const line = rewritten(joined, /%([A-Za-z_]\w*)%/g, ([, name]) => `\${${name}}`);
			if (COMMENT.test(line.text)) {
				append(references, mentionsAs("comment", verbatim(line, 0, line.text.length), context.mirrors));
				continue;
			}
			const assigned = ASSIGNMENT.exec(line.text);
			if (assigned === null) {
				const words = quotedWords(line).map((word) => interpolate(word, known));
				append(references, readCommandLine(words, reader));
				continue;
			}
			const name = assigned[1] ?? assigned[2] ?? "";
			const values = interpolate(valueOfAssignment(line, assigned[0].length), known);
			variables.set(name.toLowerCase(), values);
			append(references, assignedModels(name, [values], reader));
		}
		append(references, hereStrings(file, reader));
		return {
			references,
			problems: []
		};
	}
};
const HERE_STRING = /@(["'])[ \t]*\r?\n([\s\S]*?)\r?\n\1@/g;
function hereStrings(file, reader) {
	return [...file.text.matchAll(HERE_STRING)].flatMap(({ 0: whole, 2: text = "", index }) => {
		const language = languageOfText(text, null, null);
		const start = index + whole.indexOf("\n") + 1;
		return language === null ? [] : reader.read(language, verbatim(file, start, start + text.length));
	});
}
const COMMENT = /^\s*(?:#|::|rem\b|@rem\b)/i;
const ASSIGNMENT = /^\s*(?:param\s*\(\s*)?(?:@?set\s+"?([A-Za-z_]\w*)=|(?:\[[\w.[\]]+\]\s*)?\$(?:env:|global:|script:)?([A-Za-z_]\w*)\s*=\s*)/i;
function valueOfAssignment(line, start) {
	const rest = line.text.slice(start);
	const quoted = /^(["'])[^"']*\1/.exec(rest);
	if (quoted !== null) return unquotedView(line, start, start + quoted[0].length);
	const end = rest.replace(/["',;)\s]+$/, "").length;
	return stretch(line, start, start + end);
}

// src/references/xml.ts
const xml = {
	id: "xml",
	title: "XML: text of elements and values of attributes in project files, settings, property lists, resources",
	documentation: "https://www.w3.org/TR/xml/",
	forms: [
		"<url>https://huggingface.co/org/name/resolve/main/model.onnx</url>",
		"<model>org/name</model>",
		"<string name=\"model_id\">org/name</string>",
		"<key>ModelID</key><string>org/name</string>",
		"<add key=\"ModelId\" value=\"org/name\" />"
	],
	language: null,
	applies: (path) => /\.(?:xml|\w{2,4}proj|props|targets|nuspec|plist|config|a?xaml|resx)$/i.test(path),
	extract(file, context) {
		if (!/^\s*</.test(file.text) || !mayNameModels(file.text, context.mirrors)) return {
			references: [],
			problems: []
		};
		const references = [];
		for (const value of valuesOf(file.text)) append(references, modelsOf(file, value, context));
		return {
			references,
			problems: []
		};
	}
};
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<([A-Za-z_/][^<>]*)>|[^<]+/g;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const HOLDERS = /^(?:value|string|item|entry|element|arg|argument|param|parameter|default|defaultValue|content|text)$/;
const NAMES = /^(?:key|name|id|x:Key)$/;
const MAX_NAME = 128;
function* valuesOf(text) {
	let element = "";
	let name = "";
	for (const match of text.matchAll(TOKEN)) {
		const [whole, section, tag] = match;
		if (whole.startsWith("<!--")) continue;
		if (tag === void 0) {
			const start = match.index + (section === void 0 ? 0 : 9);
			const held = {
				how: "xml-element",
				key: element,
				text: section ?? whole,
				start
			};
			yield withKey(held, name);
			if (namesNext(held)) name = held.text.trim();
			continue;
		}
		element = /^[\w:.-]*/.exec(tag)?.[0] ?? "";
		const attributes = tag.startsWith("/") ? [] : attributesOf(tag, match.index + 1);
		name = attributes.find(({ key }) => NAMES.test(key))?.text ?? name;
		for (const attribute of attributes) yield withKey(attribute, name);
	}
}
function withKey(value, name) {
	return HOLDERS.test(value.key) ? {
		...value,
		key: name
	} : value;
}
function namesNext({ key, text }) {
	return text.length <= MAX_NAME && (NAMES.test(key) ? text.trim() !== "" : /^\s*--?[A-Za-z]/.test(text));
}
function attributesOf(tag, offset) {
	return [...tag.matchAll(ATTRIBUTE)].map((match) => {
		const text = match[2] ?? match[3] ?? "";
		const start = offset + match.index + match[0].length - 1 - text.length;
		return {
			how: "xml-attribute",
			key: match[1] ?? "",
			text,
			start
		};
	});
}
const PROSE = /^(?:description|summary|comment|remarks|title|para|p|li|a|label|hint|tooltip|message|releaseNotes)$/i;
const PAGE = /^\s*https?:\/\/(?![^\s]*\/resolve\/)/;
function modelsOf(file, { how, key, text, start }, { mirrors }) {
	const meaning = keyMeaning(key);
	const isLink = meaning !== "strong" && PAGE.test(text);
	return valueReferences(embeddedView(file, text, start), {
		meaning,
		key,
		prose: isLink || PROSE.test(key),
		foreign: false,
		fromHub: () => false,
		how,
		revision: null,
		class: "use",
		mirrors
	});
}

// src/references/data/chart-values.ts
const HALF = String.raw`(?:\{\{-?\s*\$?\.Values\.([\w.]{1,100})\s*(?:\|\s*(?:quote|trim|toString)\s*)*-?\}\}|([A-Za-z0-9][\w.-]{0,95}))`;
const JOINT = new RegExp(String.raw`(?<![\w./:}-])${HALF}\/${HALF}(?![\w./:{-])`, "g");
const TEMPLATES = /^(.*?\/?)templates\//;
const OTHER_PATH = /image|registry|repository|host|url|path|dir\b|bucket|ingress|secret/i;
function chartModels(file, { repository }) {
	const chart = TEMPLATES.exec(file.path)?.[1];
	if (chart === void 0 || !/\}\}\/|\/\{\{/.test(file.text)) return [];
	let values = null;
	const found = [];
	for (const match of file.text.matchAll(JOINT)) {
		const [written, ownerPath, owner, namePath, name] = match;
		if ((ownerPath ?? namePath) === void 0 || OTHER_PATH.test(`${ownerPath} ${namePath}`)) continue;
		values ??= readYaml(repository.read(`${chart}values.yaml`)?.text ?? "").documents;
		const id = `${owner ?? valueAt(values, ownerPath)}/${name ?? valueAt(values, namePath)}`;
		const model = modelId(id);
		if (model === null || plausibleId(id).kind !== "sure" || !isTypicalName(id)) continue;
		const place = file.locate(match.index, match.index + written.length);
		found.push({
			model,
			written,
			revision: null,
			file: null,
			location: place,
			class: "use",
			certainty: "likely",
			how: "template-values",
			ignored: null
		});
	}
	return found;
}
function valueAt([root], path = "") {
	let at = root ?? null;
	for (const key of path.toLowerCase().split(".")) at = at?.kind === "map" ? valuesOf$2(at).get(key) ?? null : null;
	return at?.kind === "scalar" ? at.text : "";
}

// src/references/yaml.ts
const yaml = {
	id: "yaml",
	title: "YAML: configuration, Kubernetes, Helm, Compose, CI, task files",
	documentation: "https://yaml.org/spec/1.2.2/",
	forms: [
		"base_model: org/name",
		"model: {path: org/name, revision: main}",
		"env: [{name: MODEL_ID, value: org/name}]",
		"environment: [\"MODEL_ID=${MODEL_ID:-org/name}\"]",
		"args: [\"--model\", \"org/name\"]",
		"run: vllm serve org/name",
		"envs: {SIZE: 7} ... run: vllm serve org/name-${SIZE}b",
		"storageUri: hf://org/name",
		"model: {{ .Values.model | default \"org/name\" }}",
		"{{- $model := .Values.model | default \"org/name\" }}",
		"model: {org: owner, name: name}",
		"model: {{ .Values.org }}/{{ .Values.name }}",
		"configMapGenerator: [{literals: [MODEL_ID=org/name]}]",
		"config.json: {\"model\": \"org/name\"} as a block of text"
	],
	language: "yaml",
	applies: (path) => YAML_FILE.test(path) || TEMPLATE_FILE.test(path) && !OTHER_TEMPLATE.test(path),
	extract: (file, context) => {
		if (TEMPLATE_FILE.test(file.path) && file.text.startsWith("#!")) return context.embed(/^#!.*python/.test(file.text) ? "python" : "shell", file);
		const data = readData(file, context, {
			name: "yaml",
			title: "YAML",
			maxLength: 2e6,
			mask: (text) => maskedForms(blankIdleDocuments(text)),
			read: (text) => {
				const { documents, broken } = readYaml(text);
				return {
					roots: documents,
					broken
				};
			}
		});
		const joined = chartModels(file, context);
		return {
			...data,
			references: [
				...data.references,
				...joined,
				...mentionsInComments(file, context.mirrors)
			]
		};
	}
};
const YAML_FILE = /\.(?:ya?ml|sky)(?:\.(?:j2|jinja2?|tpl|tmpl|tftpl|gotmpl|template|example|sample|dist|in|erb))?$/i;
const TEMPLATE_FILE = /\.(?:tpl|tftpl|gotmpl)$/i;
const OTHER_TEMPLATE = /\.(?:sh|bash|py|js|ts|json|toml|tf|conf|cfg|ini|env|md|html?|txt|sql|xml|service|ps1|dockerfile|properties)\.\w+$/i;

// src/references/registry.ts
const EXTRACTORS = [
	cmake,
	dockerfile,
	fish,
	gguf,
	hcl,
	html,
	httpRequests,
	javascriptComponents,
	javascript,
	jenkinsfile,
	json,
	justfile,
	makefile,
	markdown,
	modelLists,
	modelReferences,
	modelfile,
	notebook,
	otherLanguages,
	procfile,
	properties,
	pythonRequirements,
	python,
	repositoryLinks,
	shebang,
	shell,
	toml,
	tritonConfig,
	windowsScripts,
	xml,
	yaml
];

// src/references/find.ts
const MAX_EMBEDDING = 6;
function isCandidate(path) {
	return readersOf(path).length > 0;
}
function readersOf(path) {
	const inner = innerPath(path);
	return EXTRACTORS.filter(({ applies }) => applies(path) || inner !== null && applies(inner));
}
const FILLS_IN = /* @__PURE__ */ new Set([
	"yaml",
	"json",
	"html"
]);
function findInFile(file, repository, mirrors = []) {
	const context = contextAt(0);
	const { references, problems } = joined$2(readersOf(file.path).map((extractor) => extractor.extract(FILLS_IN.has(extractor.id) ? file : unfilled(file), context)));
	return {
		references: applyIgnoreComments(file, onePerPlace(references)),
		problems
	};
	function contextAt(depth) {
		return {
			repository,
			mirrors,
			embed: (language, view) => embed(language, view, depth)
		};
	}
	function embed(language, view, depth) {
		const reader = EXTRACTORS.find((extractor) => extractor.language === language);
		if (reader === void 0 || depth >= MAX_EMBEDDING) return {
			references: [],
			problems: []
		};
		const extraction = reader.extract(view, contextAt(depth + 1));
		return extraction.problems.length === 0 || mayNameModels(view.text) ? extraction : {
			...extraction,
			problems: []
		};
	}
}
function onePerPlace(references) {
	const best = /* @__PURE__ */ new Map();
	for (const reference of references) {
		const key = `${reference.location.line}:${reference.location.column}:${reference.model.toLowerCase()}`;
		const other = best.get(key);
		if (other === void 0 || strength(reference) > strength(other)) best.set(key, reference);
	}
	return [...best.values()].sort(byPlace);
}
function strength(reference) {
	return (reference.class === "use" ? 4 : 0) + (reference.certainty === "certain" ? 2 : 0) + (reference.revision === null ? 0 : 1);
}
function byPlace(a, b) {
	if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1;
	if (a.location.line !== b.location.line) return a.location.line - b.location.line;
	if (a.location.column !== b.location.column) return a.location.column - b.location.column;
	return a.model < b.model ? -1 : 1;
}

// src/references/mirrors.ts
const ENDPOINT = /\bHF_ENDPOINT\b["'\])}]*[ \t]*(?::-|:=|=|:|,|\r?\n[ \t]*value:)?[ \t]*["']?(https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?)/g;
const HUB_ITSELF = /^https?:\/\/(?:[\w-]+\.)*(?:huggingface\.co|hf\.co)(?:\/|$)/i;
const PUBLIC_MIRRORS = ["https://hf-mirror.com"];
function mirrorsIn(text) {
	const named = PUBLIC_MIRRORS.filter((url) => text.includes(`${url}/`));
	if (!text.includes("HF_ENDPOINT")) return named;
	const found = [...text.matchAll(ENDPOINT)].map((match) => (match[1] ?? "").replace(/[/.]+$/, ""));
	return [.../* @__PURE__ */ new Set([...named, ...found])].filter((url) => !HUB_ITSELF.test(url));
}

// src/scan/scan.ts
function scan(paths, texts, mirrors = []) {
	const extractions = [];
	const problems = [];
	const gone = [];
	const scanned = [];
	const seen = /* @__PURE__ */ new Set();
	const repository = viewOf(texts);
	let filesRead = 0;
	for (const path of paths) {
		const answer = texts.read(path);
		if (answer.kind === "gone") gone.push(path);
		else if (answer.kind === "unread") problems.push(answer.problem);
		else if (answer.kind !== "binary") {
			filesRead += 1;
			const extraction = answer.kind === "text" ? inText(sourceFile(path, answer.text)) : inPieces(path);
			if (extraction === null) continue;
			scanned.push(path);
			extractions.push(detached(extraction));
		}
	}
	const { references, problems: found } = joined$2(extractions);
	return {
		references,
		problems: [...problems, ...found],
		filesRead,
		gone,
		mirrors: [...seen].sort(),
		scanned
	};
	function inText(file) {
		for (const mirror of mirrorsIn(file.text)) seen.add(mirror);
		if (mirrors.length > 0 && !mirrors.some((mirror) => file.text.includes(mirror))) return null;
		return findInFile(file, repository, mirrors);
	}
	function inPieces(path) {
		const found = [];
		const take = ({ text, line, column }) => {
			found.push(inText(shiftedFile(path, text, line, column)) ?? NOTHING);
		};
		const failure = texts.pieces(path, take);
		const { references } = joined$2(found);
		if (failure !== null) return {
			references,
			problems: [failure]
		};
		return {
			references,
			problems: references.length === 0 ? [] : [inPiecesNotice(path)]
		};
	}
}
function detached(extraction) {
	const { references, problems } = extraction;
	return references.length + problems.length === 0 ? NOTHING : JSON.parse(JSON.stringify({
		references,
		problems
	}));
}
const NOTHING = {
	references: [],
	problems: []
};
function inPiecesNotice(path) {
	return {
		stage: "files",
		subject: path,
		reason: `${JSON.stringify(path)} is larger than 16 MB and was read in pieces: a name put together from distant parts is not seen`,
		hint: "Split the file, or declare its models in the policy.",
		location: null,
		severity: "notice"
	};
}
const MAX_KEPT = 16;
function viewOf(texts) {
	const kept = /* @__PURE__ */ new Map();
	return {
		has: texts.has,
		read(path) {
			if (!texts.has(path)) return null;
			const known = kept.get(path);
			if (known !== void 0) return known;
			const answer = texts.read(path);
			const file = answer.kind === "text" ? sourceFile(path, answer.text) : null;
			if (kept.size >= MAX_KEPT) kept.clear();
			kept.set(path, file);
			return file;
		}
	};
}

// src/scan/threads.ts
const BATCH = 50;
const MIN_FILES = 1500;
const MAX_THREADS = 4;
const YOUNG_MB = 16;
async function scanInThreads(work) {
	const { directory, paths, candidates, texts } = work;
	const entry = workerEntry();
	const threads = entry === null ? 1 : threadsFor(work);
	if (entry === null || threads < 2) return scan(candidates, texts);
	const batches = batchesOf(candidates);
	const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
	const data = {
		directory,
		paths: [...paths],
		batches,
		next
	};
	const helpers = Array.from({ length: threads - 1 }, () => scansOf(entry, data));
	const own = takeBatches(batches, next, texts);
	const scans = new Map([...own, ...(await Promise.all(helpers)).flat()]);
	return merged(batches.map((batch, number) => scans.get(number) ?? scan(batch, texts)));
}
function takeBatches(batches, next, texts) {
	const counter = new Int32Array(next);
	const scans = [];
	for (let number = Atomics.add(counter, 0, 1); number < batches.length; number = Atomics.add(counter, 0, 1)) scans.push([number, scan(batches[number] ?? [], texts)]);
	return scans;
}
function threadsFor({ threads, candidates }) {
	if (threads !== null) return threads;
	return candidates.length < MIN_FILES ? 1 : Math.min(availableParallelism(), MAX_THREADS);
}
function batchesOf(candidates) {
	const batches = [];
	for (let at = 0; at < candidates.length; at += BATCH) batches.push(candidates.slice(at, at + BATCH));
	return batches;
}
function workerEntry() {
	return ["./find-worker.js", "../find-worker.js"].map((place) => new URL(place, import.meta.url)).find((place) => existsSync(place)) ?? null;
}
function scansOf(entry, data) {
	return new Promise((resolve) => {
		let scans = [];
		const worker = new Worker(entry, {
			workerData: data,
			resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB }
		});
		worker.once("message", (message) => {
			scans = message;
		});
		worker.once("error", () => resolve([]));
		worker.once("exit", () => resolve(scans));
	});
}
function merged(scans) {
	return {
		references: scans.flatMap(({ references }) => references),
		problems: scans.flatMap(({ problems }) => problems),
		filesRead: scans.reduce((sum, { filesRead }) => sum + filesRead, 0),
		gone: scans.flatMap(({ gone }) => gone),
		mirrors: [...new Set(scans.flatMap(({ mirrors }) => mirrors))].sort(),
		scanned: scans.flatMap(({ scanned }) => scanned)
	};
}

export { isCandidate as a, byPlace as i, takeBatches as n, textsBefore as o, scan as r, textsIn as s, scanInThreads as t };