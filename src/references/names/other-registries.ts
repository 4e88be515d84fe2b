import { anyOf, wordSet } from '../patterns.ts';
import { FAMILY, SIZE } from './families.ts';
import { ownerKind } from './owners.ts';

/** Owners of ModelScope that the Hub has under other names: https://www.modelscope.cn/organization. */
const MODELSCOPE_OWNERS = wordSet(`
  ai-modelscope llm-research zhipuai shanghai_ai_laboratory iic damo modelscope swift openai-mirror nv-community
  xorbits`);
/**
 * Namespaces of NIM and packages that the Hub does not have, of the Hub's compute kernels and of LiteLLM, which
 * reads `os.environ/NAME` from the environment.
 */
const ELSEWHERE = wordSet(`
  hosted_vllm litellm litellm_proxy os.environ oci xingchen tensorart nv-mistralai kernels-community moonshine`);

/** Images, charts and packages that owners of models also publish; each may be a regex. */
const IMAGES = `
  cuda cudagl k8s-device-plugin gpu-operator dcgm.* tritonserver triton-.* nvidia-.* container-toolkit pytorch
  tensorflow text-generation-inference text-embeddings-inference tgi-.* tei-.* transformers-.*-gpu vllm-.* dotnet
  aspnet mssql.* playwright azure-.* devcontainers? vscode.* intel-.* oneapi.*`;
/** What programs are called after; no models are. */
const PROGRAMS = `
  server proxy exporter operator controller plugin action sdk cli chart image docker agent gateway dashboard router
  runtime worker backend frontend ui api webui`;
/** `nvidia/cuda:12.1`, `acme/chat-frontend` */
const IMAGE_NAME = new RegExp(`^(?:${anyOf(IMAGES)}|.*-${anyOf(PROGRAMS)})$`, 'i');

/** `linux/amd64`: https://github.com/containerd/platforms */
const PLATFORM = new RegExp(
  `^(?:linux|windows|darwin|freebsd)/${anyOf('amd64 arm64 arm armv?\\d 386 i386 ppc64le s390x riscv64 x86_64 aarch64')}$`,
  'i',
);

/** True for what systems and processors are called together. */
export function isPlatform(text: string): boolean {
  return PLATFORM.test(text);
}

/** True for an owner that ModelScope has, and the Hub under another name. */
export function isOfModelScope(owner: string): boolean {
  return MODELSCOPE_OWNERS.has(owner.toLowerCase());
}

/** True for a namespace that the Hub does not have. */
export function isElsewhere(owner: string): boolean {
  const lower = owner.toLowerCase();
  // `litellm-anthropic/MiniMax-M3`: what somebody called a gateway.
  return ELSEWHERE.has(lower) || lower.startsWith('litellm-');
}

/** True for what container images, charts and packages are called. */
export function isImageName(owner: string, name: string): boolean {
  return IMAGE_NAME.test(name) && !SIZE.test(name) && !isImageModel(owner, name);
}

/** `baidu/ERNIE-Image`: a company that publishes models names one that makes images so, and hardly a container image. */
function isImageModel(owner: string, name: string): boolean {
  return /-image$/i.test(name) && ownerKind(owner) === 'shared-owner' && FAMILY.test(name);
}
