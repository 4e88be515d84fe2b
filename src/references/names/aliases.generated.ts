// Generated from src/references/names/aliases.yml by scripts/generate/aliases.ts. Do not edit.
export const LIBRARIES: Readonly<
  Record<string, { readonly names: Readonly<Record<string, string>>; readonly patterns: readonly (readonly [string, string])[] }>
> = {
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
  "openai-clip": {
    "names": {
      "RN50": "timm/resnet50_clip.openai",
      "RN101": "timm/resnet101_clip.openai",
      "RN50x4": "timm/resnet50x4_clip.openai",
      "RN50x16": "timm/resnet50x16_clip.openai",
      "RN50x64": "timm/resnet50x64_clip.openai",
      "ViT-B/32": "openai/clip-vit-base-patch32",
      "ViT-B/16": "openai/clip-vit-base-patch16",
      "ViT-L/14": "openai/clip-vit-large-patch14",
      "ViT-L/14@336px": "openai/clip-vit-large-patch14-336"
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
      "resnet50": "timm/resnet50.a1_in1k",
      "davit_base_fl": "microsoft/Florence-2-base",
      "davit_huge_fl": "microsoft/Florence-2-large",
      "fastvit_mci0": "apple/mobileclip_s0_timm",
      "fastvit_mci1": "apple/mobileclip_s1_timm",
      "fastvit_mci2": "apple/mobileclip_s2_timm",
      "rdnet_tiny": "naver-ai/rdnet_tiny.nv_in1k",
      "rdnet_small": "naver-ai/rdnet_small.nv_in1k",
      "rdnet_base": "naver-ai/rdnet_base.nv_in1k",
      "rdnet_large": "naver-ai/rdnet_large.nv_in1k",
      "vit_base_mci_224": "apple/mobileclip_b_lt_timm",
      "vitamin_small_224": "jienengchen/ViTamin-S-LTT",
      "vitamin_base_224": "jienengchen/ViTamin-B-LTT",
      "vitamin_large_224": "jienengchen/ViTamin-L-224px",
      "vitamin_large_256": "jienengchen/ViTamin-L-256px",
      "vitamin_large_336": "jienengchen/ViTamin-L-336px",
      "vitamin_large_384": "jienengchen/ViTamin-L-384px",
      "vitamin_large2_224": "jienengchen/ViTamin-L2-224px",
      "vitamin_large2_256": "jienengchen/ViTamin-L2-256px",
      "vitamin_large2_336": "jienengchen/ViTamin-L2-336px",
      "vitamin_large2_384": "jienengchen/ViTamin-L2-384px",
      "vitamin_xlarge_256": "jienengchen/ViTamin-XL-256px",
      "vitamin_xlarge_336": "jienengchen/ViTamin-XL-336px",
      "vitamin_xlarge_384": "jienengchen/ViTamin-XL-384px",
      "convnext_tiny_in22ft1k": "timm/convnext_tiny.fb_in22k_ft_in1k",
      "convnext_small_in22ft1k": "timm/convnext_small.fb_in22k_ft_in1k",
      "convnext_base_in22ft1k": "timm/convnext_base.fb_in22k_ft_in1k",
      "convnext_large_in22ft1k": "timm/convnext_large.fb_in22k_ft_in1k",
      "convnext_xlarge_in22ft1k": "timm/convnext_xlarge.fb_in22k_ft_in1k",
      "convnext_tiny_384_in22ft1k": "timm/convnext_tiny.fb_in22k_ft_in1k_384",
      "convnext_small_384_in22ft1k": "timm/convnext_small.fb_in22k_ft_in1k_384",
      "convnext_base_384_in22ft1k": "timm/convnext_base.fb_in22k_ft_in1k_384",
      "convnext_large_384_in22ft1k": "timm/convnext_large.fb_in22k_ft_in1k_384",
      "convnext_xlarge_384_in22ft1k": "timm/convnext_xlarge.fb_in22k_ft_in1k_384",
      "convnext_tiny_in22k": "timm/convnext_tiny.fb_in22k",
      "convnext_small_in22k": "timm/convnext_small.fb_in22k",
      "convnext_base_in22k": "timm/convnext_base.fb_in22k",
      "convnext_large_in22k": "timm/convnext_large.fb_in22k",
      "convnext_xlarge_in22k": "timm/convnext_xlarge.fb_in22k",
      "deit3_small_patch16_224_in21ft1k": "timm/deit3_small_patch16_224.fb_in22k_ft_in1k",
      "deit3_small_patch16_384_in21ft1k": "timm/deit3_small_patch16_384.fb_in22k_ft_in1k",
      "deit3_medium_patch16_224_in21ft1k": "timm/deit3_medium_patch16_224.fb_in22k_ft_in1k",
      "deit3_base_patch16_224_in21ft1k": "timm/deit3_base_patch16_224.fb_in22k_ft_in1k",
      "deit3_base_patch16_384_in21ft1k": "timm/deit3_base_patch16_384.fb_in22k_ft_in1k",
      "deit3_large_patch16_224_in21ft1k": "timm/deit3_large_patch16_224.fb_in22k_ft_in1k",
      "deit3_large_patch16_384_in21ft1k": "timm/deit3_large_patch16_384.fb_in22k_ft_in1k",
      "deit3_huge_patch14_224_in21ft1k": "timm/deit3_huge_patch14_224.fb_in22k_ft_in1k",
      "tv_densenet121": "timm/densenet121.tv_in1k",
      "tf_efficientnet_b0_ap": "timm/tf_efficientnet_b0.ap_in1k",
      "tf_efficientnet_b1_ap": "timm/tf_efficientnet_b1.ap_in1k",
      "tf_efficientnet_b2_ap": "timm/tf_efficientnet_b2.ap_in1k",
      "tf_efficientnet_b3_ap": "timm/tf_efficientnet_b3.ap_in1k",
      "tf_efficientnet_b4_ap": "timm/tf_efficientnet_b4.ap_in1k",
      "tf_efficientnet_b5_ap": "timm/tf_efficientnet_b5.ap_in1k",
      "tf_efficientnet_b6_ap": "timm/tf_efficientnet_b6.ap_in1k",
      "tf_efficientnet_b7_ap": "timm/tf_efficientnet_b7.ap_in1k",
      "tf_efficientnet_b8_ap": "timm/tf_efficientnet_b8.ap_in1k",
      "tf_efficientnet_b0_ns": "timm/tf_efficientnet_b0.ns_jft_in1k",
      "tf_efficientnet_b1_ns": "timm/tf_efficientnet_b1.ns_jft_in1k",
      "tf_efficientnet_b2_ns": "timm/tf_efficientnet_b2.ns_jft_in1k",
      "tf_efficientnet_b3_ns": "timm/tf_efficientnet_b3.ns_jft_in1k",
      "tf_efficientnet_b4_ns": "timm/tf_efficientnet_b4.ns_jft_in1k",
      "tf_efficientnet_b5_ns": "timm/tf_efficientnet_b5.ns_jft_in1k",
      "tf_efficientnet_b6_ns": "timm/tf_efficientnet_b6.ns_jft_in1k",
      "tf_efficientnet_b7_ns": "timm/tf_efficientnet_b7.ns_jft_in1k",
      "tf_efficientnet_l2_ns_475": "timm/tf_efficientnet_l2.ns_jft_in1k_475",
      "tf_efficientnet_l2_ns": "timm/tf_efficientnet_l2.ns_jft_in1k",
      "tf_efficientnetv2_s_in21ft1k": "timm/tf_efficientnetv2_s.in21k_ft_in1k",
      "tf_efficientnetv2_m_in21ft1k": "timm/tf_efficientnetv2_m.in21k_ft_in1k",
      "tf_efficientnetv2_l_in21ft1k": "timm/tf_efficientnetv2_l.in21k_ft_in1k",
      "tf_efficientnetv2_xl_in21ft1k": "timm/tf_efficientnetv2_xl.in21k_ft_in1k",
      "tf_efficientnetv2_s_in21k": "timm/tf_efficientnetv2_s.in21k",
      "tf_efficientnetv2_m_in21k": "timm/tf_efficientnetv2_m.in21k",
      "tf_efficientnetv2_l_in21k": "timm/tf_efficientnetv2_l.in21k",
      "tf_efficientnetv2_xl_in21k": "timm/tf_efficientnetv2_xl.in21k",
      "efficientnet_b2a": "timm/efficientnet_b2.ra_in1k",
      "efficientnet_b3a": "timm/efficientnet_b3.ra2_in1k",
      "mnasnet_a1": "timm/semnasnet_100.rmsp_in1k",
      "mnasnet_b1": "timm/mnasnet_100.rmsp_in1k",
      "ens_adv_inception_resnet_v2": "timm/inception_resnet_v2.tf_ens_adv_in1k",
      "tf_inception_v3": "timm/inception_v3.tf_in1k",
      "adv_inception_v3": "timm/inception_v3.tf_adv_in1k",
      "gluon_inception_v3": "timm/inception_v3.gluon_in1k",
      "mixer_b16_224_in21k": "timm/mixer_b16_224.goog_in21k_ft_in1k",
      "mixer_l16_224_in21k": "timm/mixer_l16_224.goog_in21k_ft_in1k",
      "mixer_b16_224_miil": "timm/mixer_b16_224.miil_in21k_ft_in1k",
      "mixer_b16_224_miil_in21k": "timm/mixer_b16_224.miil_in21k",
      "resmlp_12_distilled_224": "timm/resmlp_12_224.fb_distilled_in1k",
      "resmlp_24_distilled_224": "timm/resmlp_24_224.fb_distilled_in1k",
      "resmlp_36_distilled_224": "timm/resmlp_36_224.fb_distilled_in1k",
      "resmlp_big_24_distilled_224": "timm/resmlp_big_24_224.fb_distilled_in1k",
      "resmlp_big_24_224_in22ft1k": "timm/resmlp_big_24_224.fb_in22k_ft_in1k",
      "resmlp_12_224_dino": "timm/resmlp_12_224.fb_in1k",
      "resmlp_24_224_dino": "timm/resmlp_24_224.fb_in1k",
      "mobilenetv3_large_100_miil": "timm/mobilenetv3_large_100.miil_in21k_ft_in1k",
      "mobilenetv3_large_100_miil_in21k": "timm/mobilenetv3_large_100.miil_in21k",
      "mobilevitv2_150_in22ft1k": "timm/mobilevitv2_150.cvnets_in22k_ft_in1k",
      "mobilevitv2_175_in22ft1k": "timm/mobilevitv2_175.cvnets_in22k_ft_in1k",
      "mobilevitv2_200_in22ft1k": "timm/mobilevitv2_200.cvnets_in22k_ft_in1k",
      "mobilevitv2_150_384_in22ft1k": "timm/mobilevitv2_150.cvnets_in22k_ft_in1k_384",
      "mobilevitv2_175_384_in22ft1k": "timm/mobilevitv2_175.cvnets_in22k_ft_in1k_384",
      "mobilevitv2_200_384_in22ft1k": "timm/mobilevitv2_200.cvnets_in22k_ft_in1k_384",
      "jx_nest_base": "timm/nest_base_jx.goog_in1k",
      "jx_nest_small": "timm/nest_small_jx.goog_in1k",
      "jx_nest_tiny": "timm/nest_tiny_jx.goog_in1k",
      "regnetz_040h": "timm/regnetz_040_h.ra3_in1k",
      "tv_resnet34": "timm/resnet34.tv_in1k",
      "tv_resnet50": "timm/resnet50.tv_in1k",
      "tv_resnet101": "timm/resnet101.tv_in1k",
      "tv_resnet152": "timm/resnet152.tv_in1k",
      "tv_resnext50_32x4d": "timm/resnext50_32x4d.tv_in1k",
      "ig_resnext101_32x8d": "timm/resnext101_32x8d.fb_wsl_ig1b_ft_in1k",
      "ig_resnext101_32x16d": "timm/resnext101_32x8d.fb_wsl_ig1b_ft_in1k",
      "ig_resnext101_32x32d": "timm/resnext101_32x8d.fb_wsl_ig1b_ft_in1k",
      "ig_resnext101_32x48d": "timm/resnext101_32x8d.fb_wsl_ig1b_ft_in1k",
      "ssl_resnet18": "timm/resnet18.fb_ssl_yfcc100m_ft_in1k",
      "ssl_resnet50": "timm/resnet50.fb_ssl_yfcc100m_ft_in1k",
      "ssl_resnext50_32x4d": "timm/resnext50_32x4d.fb_ssl_yfcc100m_ft_in1k",
      "ssl_resnext101_32x4d": "timm/resnext101_32x4d.fb_ssl_yfcc100m_ft_in1k",
      "ssl_resnext101_32x8d": "timm/resnext101_32x8d.fb_ssl_yfcc100m_ft_in1k",
      "ssl_resnext101_32x16d": "timm/resnext101_32x16d.fb_ssl_yfcc100m_ft_in1k",
      "swsl_resnet18": "timm/resnet18.fb_swsl_ig1b_ft_in1k",
      "swsl_resnet50": "timm/resnet50.fb_swsl_ig1b_ft_in1k",
      "swsl_resnext50_32x4d": "timm/resnext50_32x4d.fb_swsl_ig1b_ft_in1k",
      "swsl_resnext101_32x4d": "timm/resnext101_32x4d.fb_swsl_ig1b_ft_in1k",
      "swsl_resnext101_32x8d": "timm/resnext101_32x8d.fb_swsl_ig1b_ft_in1k",
      "swsl_resnext101_32x16d": "timm/resnext101_32x16d.fb_swsl_ig1b_ft_in1k",
      "gluon_resnet18_v1b": "timm/resnet18.gluon_in1k",
      "gluon_resnet34_v1b": "timm/resnet34.gluon_in1k",
      "gluon_resnet50_v1b": "timm/resnet50.gluon_in1k",
      "gluon_resnet101_v1b": "timm/resnet101.gluon_in1k",
      "gluon_resnet152_v1b": "timm/resnet152.gluon_in1k",
      "gluon_resnet50_v1c": "timm/resnet50c.gluon_in1k",
      "gluon_resnet101_v1c": "timm/resnet101c.gluon_in1k",
      "gluon_resnet152_v1c": "timm/resnet152c.gluon_in1k",
      "gluon_resnet50_v1d": "timm/resnet50d.gluon_in1k",
      "gluon_resnet101_v1d": "timm/resnet101d.gluon_in1k",
      "gluon_resnet152_v1d": "timm/resnet152d.gluon_in1k",
      "gluon_resnet50_v1s": "timm/resnet50s.gluon_in1k",
      "gluon_resnet101_v1s": "timm/resnet101s.gluon_in1k",
      "gluon_resnet152_v1s": "timm/resnet152s.gluon_in1k",
      "gluon_resnext50_32x4d": "timm/resnext50_32x4d.gluon_in1k",
      "gluon_resnext101_32x4d": "timm/resnext101_32x4d.gluon_in1k",
      "gluon_resnext101_64x4d": "timm/resnext101_64x4d.gluon_in1k",
      "gluon_seresnext50_32x4d": "timm/seresnext50_32x4d.gluon_in1k",
      "gluon_seresnext101_32x4d": "timm/seresnext101_32x4d.gluon_in1k",
      "gluon_seresnext101_64x4d": "timm/seresnext101_64x4d.gluon_in1k",
      "gluon_senet154": "timm/senet154.gluon_in1k",
      "seresnext26tn_32x4d": "timm/seresnext26t_32x4d.bt_in1k",
      "resnetv2_50x1_bitm": "timm/resnetv2_50x1_bit.goog_in21k_ft_in1k",
      "resnetv2_50x3_bitm": "timm/resnetv2_50x3_bit.goog_in21k_ft_in1k",
      "resnetv2_101x1_bitm": "timm/resnetv2_101x1_bit.goog_in21k_ft_in1k",
      "resnetv2_101x3_bitm": "timm/resnetv2_101x3_bit.goog_in21k_ft_in1k",
      "resnetv2_152x2_bitm": "timm/resnetv2_152x2_bit.goog_in21k_ft_in1k",
      "resnetv2_152x4_bitm": "timm/resnetv2_152x4_bit.goog_in21k_ft_in1k",
      "resnetv2_50x1_bitm_in21k": "timm/resnetv2_50x1_bit.goog_in21k",
      "resnetv2_50x3_bitm_in21k": "timm/resnetv2_50x3_bit.goog_in21k",
      "resnetv2_101x1_bitm_in21k": "timm/resnetv2_101x1_bit.goog_in21k",
      "resnetv2_101x3_bitm_in21k": "timm/resnetv2_101x3_bit.goog_in21k",
      "resnetv2_152x2_bitm_in21k": "timm/resnetv2_152x2_bit.goog_in21k",
      "resnetv2_152x4_bitm_in21k": "timm/resnetv2_152x4_bit.goog_in21k",
      "resnetv2_50x1_bit_distilled": "timm/resnetv2_50x1_bit.goog_distilled_in1k",
      "resnetv2_152x2_bit_teacher": "timm/resnetv2_152x2_bit.goog_teacher_in21k_ft_in1k",
      "resnetv2_152x2_bit_teacher_384": "timm/resnetv2_152x2_bit.goog_teacher_in21k_ft_in1k_384",
      "swin_base_patch4_window7_224_in22k": "timm/swin_base_patch4_window7_224.ms_in22k",
      "swin_base_patch4_window12_384_in22k": "timm/swin_base_patch4_window12_384.ms_in22k",
      "swin_large_patch4_window7_224_in22k": "timm/swin_large_patch4_window7_224.ms_in22k",
      "swin_large_patch4_window12_384_in22k": "timm/swin_large_patch4_window12_384.ms_in22k",
      "swinv2_base_window12_192_22k": "timm/swinv2_base_window12_192.ms_in22k",
      "swinv2_base_window12to16_192to256_22kft1k": "timm/swinv2_base_window12to16_192to256.ms_in22k_ft_in1k",
      "swinv2_base_window12to24_192to384_22kft1k": "timm/swinv2_base_window12to24_192to384.ms_in22k_ft_in1k",
      "swinv2_large_window12_192_22k": "timm/swinv2_large_window12_192.ms_in22k",
      "swinv2_large_window12to16_192to256_22kft1k": "timm/swinv2_large_window12to16_192to256.ms_in22k_ft_in1k",
      "swinv2_large_window12to24_192to384_22kft1k": "timm/swinv2_large_window12to24_192to384.ms_in22k_ft_in1k",
      "tresnet_m_miil_in21k": "timm/tresnet_m.miil_in21k",
      "tresnet_m_448": "timm/tresnet_m.miil_in1k_448",
      "tresnet_l_448": "timm/tresnet_l.miil_in1k_448",
      "tresnet_xl_448": "timm/tresnet_xl.miil_in1k_448",
      "vit_tiny_patch16_224_in21k": "timm/vit_tiny_patch16_224.augreg_in21k",
      "vit_small_patch32_224_in21k": "timm/vit_small_patch32_224.augreg_in21k",
      "vit_small_patch16_224_in21k": "timm/vit_small_patch16_224.augreg_in21k",
      "vit_base_patch32_224_in21k": "timm/vit_base_patch32_224.augreg_in21k",
      "vit_base_patch16_224_in21k": "timm/vit_base_patch16_224.augreg_in21k",
      "vit_base_patch8_224_in21k": "timm/vit_base_patch8_224.augreg_in21k",
      "vit_large_patch32_224_in21k": "timm/vit_large_patch32_224.orig_in21k",
      "vit_large_patch16_224_in21k": "timm/vit_large_patch16_224.augreg_in21k",
      "vit_huge_patch14_224_in21k": "timm/vit_huge_patch14_224.orig_in21k",
      "vit_base_patch32_224_sam": "timm/vit_base_patch32_224.sam",
      "vit_base_patch16_224_sam": "timm/vit_base_patch16_224.sam",
      "vit_small_patch16_224_dino": "timm/vit_small_patch16_224.dino",
      "vit_small_patch8_224_dino": "timm/vit_small_patch8_224.dino",
      "vit_base_patch16_224_dino": "timm/vit_base_patch16_224.dino",
      "vit_base_patch8_224_dino": "timm/vit_base_patch8_224.dino",
      "vit_base_patch16_224_miil_in21k": "timm/vit_base_patch16_224_miil.in21k",
      "vit_base_patch32_224_clip_laion2b": "timm/vit_base_patch32_clip_224.laion2b",
      "vit_large_patch14_224_clip_laion2b": "timm/vit_large_patch14_clip_224.laion2b",
      "vit_huge_patch14_224_clip_laion2b": "timm/vit_huge_patch14_clip_224.laion2b",
      "vit_giant_patch14_224_clip_laion2b": "timm/vit_giant_patch14_clip_224.laion2b",
      "vit_tiny_r_s16_p8_224_in21k": "timm/vit_tiny_r_s16_p8_224.augreg_in21k",
      "vit_small_r26_s32_224_in21k": "timm/vit_small_r26_s32_224.augreg_in21k",
      "vit_base_r50_s16_224_in21k": "timm/vit_base_r50_s16_224.orig_in21k",
      "vit_base_resnet50_224_in21k": "timm/vit_base_r50_s16_224.orig_in21k",
      "vit_large_r50_s32_224_in21k": "timm/vit_large_r50_s32_224.augreg_in21k",
      "vit_base_resnet50_384": "timm/vit_base_r50_s16_384.orig_in21k_ft_in1k",
      "xcit_nano_12_p16_224_dist": "timm/xcit_nano_12_p16_224.fb_dist_in1k",
      "xcit_nano_12_p16_384_dist": "timm/xcit_nano_12_p16_384.fb_dist_in1k",
      "xcit_tiny_12_p16_224_dist": "timm/xcit_tiny_12_p16_224.fb_dist_in1k",
      "xcit_tiny_12_p16_384_dist": "timm/xcit_tiny_12_p16_384.fb_dist_in1k",
      "xcit_tiny_24_p16_224_dist": "timm/xcit_tiny_24_p16_224.fb_dist_in1k",
      "xcit_tiny_24_p16_384_dist": "timm/xcit_tiny_24_p16_384.fb_dist_in1k",
      "xcit_small_12_p16_224_dist": "timm/xcit_small_12_p16_224.fb_dist_in1k",
      "xcit_small_12_p16_384_dist": "timm/xcit_small_12_p16_384.fb_dist_in1k",
      "xcit_small_24_p16_224_dist": "timm/xcit_small_24_p16_224.fb_dist_in1k",
      "xcit_small_24_p16_384_dist": "timm/xcit_small_24_p16_384.fb_dist_in1k",
      "xcit_medium_24_p16_224_dist": "timm/xcit_medium_24_p16_224.fb_dist_in1k",
      "xcit_medium_24_p16_384_dist": "timm/xcit_medium_24_p16_384.fb_dist_in1k",
      "xcit_large_24_p16_224_dist": "timm/xcit_large_24_p16_224.fb_dist_in1k",
      "xcit_large_24_p16_384_dist": "timm/xcit_large_24_p16_384.fb_dist_in1k",
      "xcit_nano_12_p8_224_dist": "timm/xcit_nano_12_p8_224.fb_dist_in1k",
      "xcit_nano_12_p8_384_dist": "timm/xcit_nano_12_p8_384.fb_dist_in1k",
      "xcit_tiny_12_p8_224_dist": "timm/xcit_tiny_12_p8_224.fb_dist_in1k",
      "xcit_tiny_12_p8_384_dist": "timm/xcit_tiny_12_p8_384.fb_dist_in1k",
      "xcit_tiny_24_p8_224_dist": "timm/xcit_tiny_24_p8_224.fb_dist_in1k",
      "xcit_tiny_24_p8_384_dist": "timm/xcit_tiny_24_p8_384.fb_dist_in1k",
      "xcit_small_12_p8_224_dist": "timm/xcit_small_12_p8_224.fb_dist_in1k",
      "xcit_small_12_p8_384_dist": "timm/xcit_small_12_p8_384.fb_dist_in1k",
      "xcit_small_24_p8_224_dist": "timm/xcit_small_24_p8_224.fb_dist_in1k",
      "xcit_small_24_p8_384_dist": "timm/xcit_small_24_p8_384.fb_dist_in1k",
      "xcit_medium_24_p8_224_dist": "timm/xcit_medium_24_p8_224.fb_dist_in1k",
      "xcit_medium_24_p8_384_dist": "timm/xcit_medium_24_p8_384.fb_dist_in1k",
      "xcit_large_24_p8_224_dist": "timm/xcit_large_24_p8_224.fb_dist_in1k",
      "xcit_large_24_p8_384_dist": "timm/xcit_large_24_p8_384.fb_dist_in1k"
    },
    "patterns": [
      [
        "beit_base_patch16_224|beit_base_patch16_384|beit_large_patch16_224|beit_large_patch16_384",
        "timm/$0.in22k_ft_in22k_in1k"
      ],
      [
        "beit_large_patch16_512|eva_large_patch14_196|eva_large_patch14_336",
        "timm/$0.in22k_ft_in22k_in1k"
      ],
      [
        "beitv2_base_patch16_224|beitv2_large_patch16_224",
        "timm/$0.in1k_ft_in22k_in1k"
      ],
      [
        "botnet26t_256|eca_botnext26ts_256|eca_halonext26ts|lambda_resnet26t|lambda_resnet26rpt_256|resnext101_64x4d",
        "timm/$0.c1_in1k"
      ],
      [
        "sebotnet33ts_256|halonet26t|halonet50ts|lambda_resnet50ts|lamhalobotnet50ts_256|halo2botnet50ts_256|resnet101",
        "timm/$0.a1h_in1k"
      ],
      [
        "resnet152|resnet50_gn|resnext50_32x4d|resnetaa50|resnetv2_50|resnetv2_101",
        "timm/$0.a1h_in1k"
      ],
      [
        "sehalonet33ts|resnet51q|resnet61q|resnext26ts|resnet32ts|resnet33ts|gcresnet33ts|seresnet33ts|eca_resnet33ts",
        "timm/$0.ra2_in1k"
      ],
      [
        "gcresnet50t|efficientnet_b3|efficientnet_b4|efficientnet_em|efficientnetv2_rw_t|efficientnetv2_rw_s|fbnetv3_b",
        "timm/$0.ra2_in1k"
      ],
      [
        "fbnetv3_d|fbnetv3_g|lcnet_050|lcnet_075|lcnet_100|nfnet_l0|eca_nfnet_l0|eca_nfnet_l1|nf_regnet_b1|nf_resnet50",
        "timm/$0.ra2_in1k"
      ],
      [
        "resnet18d|resnet34d|resnet26t|resnet50d|resnet101d|resnet152d|resnet200d|ecaresnet26t|ecaresnet50t",
        "timm/$0.ra2_in1k"
      ],
      [
        "ecaresnet269d|seresnet152d",
        "timm/$0.ra2_in1k"
      ],
      [
        "haloregnetz_b|regnetz_b16|regnetz_c16|regnetz_d32|regnetz_d8|regnetz_e8|gmixer_24_224|gmlp_s16_224|eca_nfnet_l2",
        "timm/$0.ra3_in1k"
      ],
      [
        "regnety_040|regnety_064|regnety_080|regnetv_040|regnetv_064|regnetz_040|regnetz_040_h|xception65|xception41p",
        "timm/$0.ra3_in1k"
      ],
      [
        "xception65p",
        "timm/$0.ra3_in1k"
      ],
      [
        "gernet_s|gernet_m|gernet_l",
        "timm/$0.idstcv_in1k"
      ],
      [
        "repvgg_a0|repvgg_a1|repvgg_a2|repvgg_b0|repvgg_b1|repvgg_b1g4|repvgg_b2|repvgg_b2g4|repvgg_b3|repvgg_b3g4",
        "timm/$0.rvgg_in1k"
      ],
      [
        "repvgg_d2se",
        "timm/$0.rvgg_in1k"
      ],
      [
        "seresnext26ts|gcresnext26ts|eca_resnext26ts|bat_resnext26ts|gcresnext50ts|regnetz_c16_evos|regnetz_d8_evos",
        "timm/$0.ch_in1k"
      ],
      [
        "mobileone_s0|mobileone_s1|mobileone_s2|mobileone_s3|mobileone_s4|fastvit_t8|fastvit_t12|fastvit_s12",
        "timm/$0.apple_in1k"
      ],
      [
        "fastvit_sa12|fastvit_sa24|fastvit_sa36|fastvit_ma36",
        "timm/$0.apple_in1k"
      ],
      [
        "resnet50_clip|resnet101_clip|resnet50x4_clip|resnet50x16_clip|resnet50x64_clip|resnet50_clip_gap",
        "timm/$0.openai"
      ],
      [
        "resnet101_clip_gap|resnet50x4_clip_gap|resnet50x16_clip_gap|resnet50x64_clip_gap",
        "timm/$0.openai"
      ],
      [
        "test_byobnet|test_convnext|test_convnext2|test_convnext3|test_efficientnet|test_efficientnet_ln",
        "timm/$0.r160_in1k"
      ],
      [
        "test_efficientnet_gn|test_efficientnet_evos|test_nfnet|test_resnet|test_vit|test_vit2|test_vit3",
        "timm/$0.r160_in1k"
      ],
      [
        "cait_xxs24_224|cait_xxs24_384|cait_xxs36_224|cait_xxs36_384|cait_xs24_384|cait_s24_224|cait_s24_384",
        "timm/$0.fb_dist_in1k"
      ],
      [
        "cait_s36_384|cait_m36_384|cait_m48_448|levit_128s|levit_128|levit_192|levit_256|levit_384|levit_conv_128s",
        "timm/$0.fb_dist_in1k"
      ],
      [
        "levit_conv_128|levit_conv_192|levit_conv_256|levit_conv_384|xcit_nano_12_p16_384|xcit_tiny_12_p16_384",
        "timm/$0.fb_dist_in1k"
      ],
      [
        "xcit_tiny_24_p16_384|xcit_small_12_p16_384|xcit_small_24_p16_384|xcit_medium_24_p16_384|xcit_large_24_p16_384",
        "timm/$0.fb_dist_in1k"
      ],
      [
        "xcit_nano_12_p8_384|xcit_tiny_12_p8_384|xcit_tiny_24_p8_384|xcit_small_12_p8_384|xcit_small_24_p8_384",
        "timm/$0.fb_dist_in1k"
      ],
      [
        "xcit_medium_24_p8_384|xcit_large_24_p8_384",
        "timm/$0.fb_dist_in1k"
      ],
      [
        "coat_tiny|coat_mini|coat_small|coat_lite_tiny|coat_lite_mini|coat_lite_small|coat_lite_medium",
        "timm/$0.in1k"
      ],
      [
        "coat_lite_medium_384|convmixer_1536_20|convmixer_768_32|convmixer_1024_20_ks9_p14|crossvit_15_240",
        "timm/$0.in1k"
      ],
      [
        "crossvit_15_dagger_240|crossvit_15_dagger_408|crossvit_18_240|crossvit_18_dagger_240|crossvit_18_dagger_408",
        "timm/$0.in1k"
      ],
      [
        "crossvit_9_240|crossvit_9_dagger_240|crossvit_base_240|crossvit_small_240|crossvit_tiny_240|dla34|dla46_c",
        "timm/$0.in1k"
      ],
      [
        "dla46x_c|dla60x_c|dla60|dla60x|dla102|dla102x|dla102x2|dla169|dla60_res2net|dla60_res2next|edgenext_xx_small",
        "timm/$0.in1k"
      ],
      [
        "edgenext_x_small|efficientnet_es_pruned|efficientnet_el_pruned|efficientnet_b1_pruned|efficientnet_b2_pruned",
        "timm/$0.in1k"
      ],
      [
        "efficientnet_b3_pruned|tf_efficientnet_es|tf_efficientnet_em|tf_efficientnet_el|tf_efficientnet_cc_b0_4e",
        "timm/$0.in1k"
      ],
      [
        "tf_efficientnet_cc_b0_8e|tf_efficientnet_cc_b1_8e|tf_efficientnet_lite0|tf_efficientnet_lite1",
        "timm/$0.in1k"
      ],
      [
        "tf_efficientnet_lite2|tf_efficientnet_lite3|tf_efficientnet_lite4|tf_efficientnetv2_b0|tf_efficientnetv2_b1",
        "timm/$0.in1k"
      ],
      [
        "tf_efficientnetv2_b2|tf_mixnet_s|tf_mixnet_m|tf_mixnet_l|tinynet_a|tinynet_b|tinynet_c|tinynet_d|tinynet_e",
        "timm/$0.in1k"
      ],
      [
        "fasternet_t0|fasternet_t1|fasternet_t2|fasternet_s|fasternet_m|fasternet_l|ghostnet_100|ghostnetv2_100",
        "timm/$0.in1k"
      ],
      [
        "ghostnetv2_130|ghostnetv2_160|ghostnetv3_100|mambaout_femto|mambaout_kobe|mambaout_tiny|mambaout_small",
        "timm/$0.in1k"
      ],
      [
        "mambaout_base|maxvit_tiny_tf_224|maxvit_tiny_tf_384|maxvit_tiny_tf_512|maxvit_small_tf_224|maxvit_small_tf_384",
        "timm/$0.in1k"
      ],
      [
        "maxvit_small_tf_512|maxvit_base_tf_224|maxvit_base_tf_384|maxvit_base_tf_512|maxvit_large_tf_224",
        "timm/$0.in1k"
      ],
      [
        "maxvit_large_tf_384|maxvit_large_tf_512|tf_mobilenetv3_large_075|tf_mobilenetv3_large_100",
        "timm/$0.in1k"
      ],
      [
        "tf_mobilenetv3_large_minimal_100|tf_mobilenetv3_small_075|tf_mobilenetv3_small_100",
        "timm/$0.in1k"
      ],
      [
        "tf_mobilenetv3_small_minimal_100|pit_ti_224|pit_xs_224|pit_s_224|pit_b_224|pit_ti_distilled_224",
        "timm/$0.in1k"
      ],
      [
        "pit_xs_distilled_224|pit_s_distilled_224|pit_b_distilled_224|pvt_v2_b0|pvt_v2_b1|pvt_v2_b2|pvt_v2_b3|pvt_v2_b4",
        "timm/$0.in1k"
      ],
      [
        "pvt_v2_b5|pvt_v2_b2_li|repghostnet_050|repghostnet_058|repghostnet_080|repghostnet_100|repghostnet_111",
        "timm/$0.in1k"
      ],
      [
        "repghostnet_130|repghostnet_150|repghostnet_200|res2net50_26w_4s|res2net50_48w_2s|res2net50_14w_8s",
        "timm/$0.in1k"
      ],
      [
        "res2net50_26w_6s|res2net50_26w_8s|res2net101_26w_4s|res2next50|res2net50d|res2net101d|resnest50d|resnest101e",
        "timm/$0.in1k"
      ],
      [
        "resnest200e|resnest269e|resnest50d_4s2x40d|resnest50d_1s4x24d|selecsls42b|selecsls60|selecsls60b|sequencer2d_s",
        "timm/$0.in1k"
      ],
      [
        "sequencer2d_m|sequencer2d_l|shvit_s1|shvit_s2|shvit_s3|shvit_s4|starnet_s1|starnet_s2|starnet_s3|starnet_s4",
        "timm/$0.in1k"
      ],
      [
        "tnt_s_legacy_patch16_224|tnt_s_patch16_224|tnt_b_patch16_224|twins_pcpvt_small|twins_pcpvt_base",
        "timm/$0.in1k"
      ],
      [
        "twins_pcpvt_large|twins_svt_small|twins_svt_base|twins_svt_large|visformer_tiny|visformer_small",
        "timm/$0.in1k"
      ],
      [
        "convit_tiny|convit_small|convit_base|deit_tiny_patch16_224|deit_small_patch16_224|deit_base_patch16_224",
        "timm/$0.fb_in1k"
      ],
      [
        "deit_base_patch16_384|deit_tiny_distilled_patch16_224|deit_small_distilled_patch16_224",
        "timm/$0.fb_in1k"
      ],
      [
        "deit_base_distilled_patch16_224|deit_base_distilled_patch16_384|deit3_small_patch16_224|deit3_small_patch16_384",
        "timm/$0.fb_in1k"
      ],
      [
        "deit3_medium_patch16_224|deit3_base_patch16_224|deit3_base_patch16_384|deit3_large_patch16_224",
        "timm/$0.fb_in1k"
      ],
      [
        "deit3_large_patch16_384|deit3_huge_patch14_224|resmlp_12_224|resmlp_24_224|resmlp_36_224|resmlp_big_24_224",
        "timm/$0.fb_in1k"
      ],
      [
        "mvitv2_tiny|mvitv2_small|mvitv2_base|mvitv2_large|xcit_nano_12_p16_224|xcit_tiny_12_p16_224",
        "timm/$0.fb_in1k"
      ],
      [
        "xcit_tiny_24_p16_224|xcit_small_12_p16_224|xcit_small_24_p16_224|xcit_medium_24_p16_224|xcit_large_24_p16_224",
        "timm/$0.fb_in1k"
      ],
      [
        "xcit_nano_12_p8_224|xcit_tiny_12_p8_224|xcit_tiny_24_p8_224|xcit_small_12_p8_224|xcit_small_24_p8_224",
        "timm/$0.fb_in1k"
      ],
      [
        "xcit_medium_24_p8_224|xcit_large_24_p8_224",
        "timm/$0.fb_in1k"
      ],
      [
        "convnext_tiny|convnext_small|convnext_nano",
        "timm/$0.in12k_ft_in1k"
      ],
      [
        "convnext_zepto_rms|convnext_zepto_rms_ols|mobilenetv1_100|mobilenetv1_100h|mobilenetv1_125",
        "timm/$0.ra4_e3600_r224_in1k"
      ],
      [
        "mobilenet_edgetpu_v2_m|resnetv2_18|resnetv2_18d|resnetv2_34|resnetv2_34d",
        "timm/$0.ra4_e3600_r224_in1k"
      ],
      [
        "convnext_atto",
        "timm/$0.d2_in1k"
      ],
      [
        "convnext_atto_ols",
        "timm/$0.a2_in1k"
      ],
      [
        "convnext_femto|convnext_femto_ols|convnext_pico|convnext_pico_ols",
        "timm/$0.d1_in1k"
      ],
      [
        "convnext_nano_ols",
        "timm/$0.d1h_in1k"
      ],
      [
        "convnext_tiny_hnf",
        "timm/$0.a2h_in1k"
      ],
      [
        "convnext_base|convnext_large|convnext_xlarge",
        "timm/$0.fb_in22k_ft_in1k"
      ],
      [
        "convnextv2_nano|convnextv2_tiny|convnextv2_base|convnextv2_large",
        "timm/$0.fcmae_ft_in22k_in1k"
      ],
      [
        "convnextv2_huge",
        "timm/$0.fcmae_ft_in22k_in1k_384"
      ],
      [
        "convnextv2_atto|convnextv2_femto|convnextv2_pico",
        "timm/$0.fcmae_ft_in1k"
      ],
      [
        "convnext_large_mlp",
        "timm/$0.clip_laion2b_soup_ft_in12k_in1k_320"
      ],
      [
        "convnext_xxlarge",
        "timm/$0.clip_laion2b_soup_ft_in1k"
      ],
      [
        "cpubone_nano|cpubone_t0|cpubone_s0|cpubone_b3|cpubone_b0_bfrobust|cpubone_b1_bfrobust|cpubone_b2_bfrobust",
        "timm/$0.r224_in1k"
      ],
      [
        "efficientvit_b0|efficientvit_b1|efficientvit_b2|efficientvit_b3|efficientvit_l1|efficientvit_l2|efficientvit_l3",
        "timm/$0.r224_in1k"
      ],
      [
        "efficientvit_m0|efficientvit_m1|efficientvit_m2|efficientvit_m3|efficientvit_m4|efficientvit_m5",
        "timm/$0.r224_in1k"
      ],
      [
        "cpubone_b1_dwnorm|cpubone_b2pt5_dwnorm",
        "timm/$0.timm_r256_in1k"
      ],
      [
        "csatv2",
        "timm/$0.r512_in1k"
      ],
      [
        "csatv2_21m",
        "timm/$0.sw_r640_in1k"
      ],
      [
        "cspresnet50|cspresnext50|cspdarknet53|densenet121|densenetblur121d|dpn68b|mobilenetv2_100|mobilenetv2_110d",
        "timm/$0.ra_in1k"
      ],
      [
        "mobilenetv2_120d|mobilenetv2_140|efficientnet_b0|efficientnet_b2|efficientnet_es|efficientnet_el",
        "timm/$0.ra_in1k"
      ],
      [
        "efficientnet_lite0|mixnet_xl|mobilenetv3_large_100|regnety_032|skresnet18|skresnet34|skresnext50_32x4d",
        "timm/$0.ra_in1k"
      ],
      [
        "ese_vovnet19b_dw|ese_vovnet39b",
        "timm/$0.ra_in1k"
      ],
      [
        "darknet53|darknetaa53|cs3darknet_m|cs3darknet_l|cs3darknet_x|cs3darknet_focus_m|cs3darknet_focus_l",
        "timm/$0.c2ns_in1k"
      ],
      [
        "cs3sedarknet_l|cs3sedarknet_x|cs3se_edgenet_x",
        "timm/$0.c2ns_in1k"
      ],
      [
        "cs3darknet_focus_s|mobilenetv3_large_150d|ese_vovnet57b",
        "timm/$0.ra4_e3600_r256_in1k"
      ],
      [
        "cs3edgenet_x",
        "timm/$0.c2_in1k"
      ],
      [
        "davit_tiny|davit_small|davit_base",
        "timm/$0.msft_in1k"
      ],
      [
        "densenet169|densenet201|densenet161|inception_v3|wide_resnet101_2|resnext101_32x8d|vgg11|vgg13|vgg16|vgg19",
        "timm/$0.tv_in1k"
      ],
      [
        "vgg11_bn|vgg13_bn|vgg16_bn|vgg19_bn",
        "timm/$0.tv_in1k"
      ],
      [
        "dpn68|dpn92|dpn98|dpn131|dpn107",
        "timm/$0.mx_in1k"
      ],
      [
        "edgenext_small|edgenext_base",
        "timm/$0.usi_in1k"
      ],
      [
        "edgenext_small_rw|coatnet_nano_rw_224|coatnet_0_rw_224|coatnet_1_rw_224|coatnet_bn_0_rw_224",
        "timm/$0.sw_in1k"
      ],
      [
        "coatnet_rmlp_nano_rw_224|coatnet_rmlp_1_rw_224|coatnext_nano_rw_224|maxvit_nano_rw_256|maxvit_tiny_rw_224",
        "timm/$0.sw_in1k"
      ],
      [
        "maxvit_rmlp_pico_rw_256|maxvit_rmlp_nano_rw_256|maxvit_rmlp_tiny_rw_256|maxvit_rmlp_small_rw_224",
        "timm/$0.sw_in1k"
      ],
      [
        "maxxvit_rmlp_nano_rw_256|maxxvit_rmlp_small_rw_256|maxxvitv2_nano_rw_256|swinv2_cr_tiny_ns_224",
        "timm/$0.sw_in1k"
      ],
      [
        "swinv2_cr_small_224|swinv2_cr_small_ns_224|vit_base_patch16_rpn_224|vit_relpos_base_patch32_plus_rpn_256",
        "timm/$0.sw_in1k"
      ],
      [
        "vit_relpos_small_patch16_224|vit_relpos_medium_patch16_224|vit_relpos_base_patch16_224",
        "timm/$0.sw_in1k"
      ],
      [
        "vit_srelpos_small_patch16_224|vit_srelpos_medium_patch16_224|vit_relpos_medium_patch16_cls_224",
        "timm/$0.sw_in1k"
      ],
      [
        "vit_relpos_base_patch16_clsgap_224|vit_relpos_medium_patch16_rpn_224",
        "timm/$0.sw_in1k"
      ],
      [
        "efficientformer_l1|efficientformer_l3|efficientformer_l7|efficientformerv2_s0|efficientformerv2_s1",
        "timm/$0.snap_dist_in1k"
      ],
      [
        "efficientformerv2_s2|efficientformerv2_l",
        "timm/$0.snap_dist_in1k"
      ],
      [
        "mnasnet_100|semnasnet_075|semnasnet_100|fbnetc_100|spnasnet_100|mobilenetv3_rw",
        "timm/$0.rmsp_in1k"
      ],
      [
        "mnasnet_small|mobilenetv2_050|mobilenetv3_small_050|mobilenetv3_small_075|mobilenetv3_small_100",
        "timm/$0.lamb_in1k"
      ],
      [
        "efficientnet_b1",
        "timm/$0.ra4_e3600_r240_in1k"
      ],
      [
        "efficientnet_b5|coatnet_2_rw_224|coatnet_rmlp_1_rw2_224|coatnet_rmlp_2_rw_224|coatnet_rmlp_2_rw_384",
        "timm/$0.sw_in12k_ft_in1k"
      ],
      [
        "maxvit_rmlp_base_rw_224|maxvit_rmlp_base_rw_384|maxxvitv2_rmlp_base_rw_224|maxxvitv2_rmlp_base_rw_384",
        "timm/$0.sw_in12k_ft_in1k"
      ],
      [
        "regnety_120|regnety_160|resnetaa50d|resnetaa101d|rexnetr_200|rexnetr_300|vit_medium_patch16_gap_256",
        "timm/$0.sw_in12k_ft_in1k"
      ],
      [
        "vit_medium_patch16_gap_384",
        "timm/$0.sw_in12k_ft_in1k"
      ],
      [
        "efficientnet_h_b5|efficientnet_x_b5",
        "timm/$0.sw_r448_e450_in1k"
      ],
      [
        "gc_efficientnetv2_rw_t|efficientnetv2_rw_m",
        "timm/$0.agc_in1k"
      ],
      [
        "tf_efficientnet_b0|tf_efficientnet_b1|tf_efficientnet_b2|tf_efficientnet_b3|tf_efficientnet_b4",
        "timm/$0.ns_jft_in1k"
      ],
      [
        "tf_efficientnet_b5|tf_efficientnet_b6|tf_efficientnet_b7",
        "timm/$0.ns_jft_in1k"
      ],
      [
        "tf_efficientnet_l2",
        "timm/$0.ns_jft_in1k_475"
      ],
      [
        "tf_efficientnet_b8",
        "timm/$0.ap_in1k"
      ],
      [
        "tf_efficientnetv2_s|tf_efficientnetv2_m|tf_efficientnetv2_l|tf_efficientnetv2_xl|tf_efficientnetv2_b3",
        "timm/$0.in21k_ft_in1k"
      ],
      [
        "maxvit_xlarge_tf_384|maxvit_xlarge_tf_512",
        "timm/$0.in21k_ft_in1k"
      ],
      [
        "mixnet_s|mixnet_m|mixnet_l",
        "timm/$0.ft_in1k"
      ],
      [
        "eva_giant_patch14_224|eva_giant_patch14_336",
        "timm/$0.clip_ft_in1k"
      ],
      [
        "eva_giant_patch14_560",
        "timm/$0.m30m_ft_in22k_in1k"
      ],
      [
        "eva02_base_patch14_448|eva02_large_patch14_448",
        "timm/$0.mim_in22k_ft_in22k_in1k"
      ],
      [
        "eva02_tiny_patch14_336|eva02_small_patch14_336",
        "timm/$0.mim_in22k_ft_in1k"
      ],
      [
        "eva02_tiny_patch14_224|eva02_small_patch14_224|eva02_base_patch14_224|eva02_large_patch14_224",
        "timm/$0.mim_in22k"
      ],
      [
        "eva_giant_patch14_clip_224",
        "timm/$0.laion400m"
      ],
      [
        "eva02_base_patch16_clip_224|eva02_large_patch14_clip_224|eva02_large_patch14_clip_336",
        "timm/$0.merged2b"
      ],
      [
        "eva02_enormous_patch14_clip_224|vit_giant_patch14_clip_224|vit_gigantic_patch14_clip_224",
        "timm/$0.laion2b"
      ],
      [
        "vit_medium_patch16_rope_reg1_gap_256|vit_mediumd_patch16_rope_reg1_gap_256",
        "timm/$0.sbb_in1k"
      ],
      [
        "vit_betwixt_patch16_rope_reg4_gap_256|vit_base_patch16_rope_reg1_gap_256|vit_wee_patch16_reg1_gap_256",
        "timm/$0.sbb_in1k"
      ],
      [
        "vit_pwee_patch16_reg1_gap_256|vit_little_patch16_reg4_gap_256|vit_medium_patch16_reg1_gap_256",
        "timm/$0.sbb_in1k"
      ],
      [
        "vit_betwixt_patch16_reg1_gap_256",
        "timm/$0.sbb_in1k"
      ],
      [
        "vit_pe_core_tiny_patch16_384|vit_pe_core_small_patch16_384|vit_pe_core_base_patch16_224",
        "timm/$0.fb"
      ],
      [
        "vit_pe_core_large_patch14_336|vit_pe_core_gigantic_patch14_448|vit_pe_lang_large_patch14_448",
        "timm/$0.fb"
      ],
      [
        "vit_pe_lang_gigantic_patch14_448|vit_pe_spatial_tiny_patch16_512|vit_pe_spatial_small_patch16_512",
        "timm/$0.fb"
      ],
      [
        "vit_pe_spatial_base_patch16_512|vit_pe_spatial_large_patch14_448|vit_pe_spatial_gigantic_patch14_448",
        "timm/$0.fb"
      ],
      [
        "vit_small_patch16_rope_224|vit_base_patch16_rope_224|vit_large_patch16_rope_224",
        "timm/$0.naver_in1k"
      ],
      [
        "vit_small_patch16_rope_mixed_224|vit_base_patch16_rope_mixed_224|vit_large_patch16_rope_mixed_224",
        "timm/$0.naver_in1k"
      ],
      [
        "vit_small_patch16_rope_ape_224|vit_base_patch16_rope_ape_224|vit_large_patch16_rope_ape_224",
        "timm/$0.naver_in1k"
      ],
      [
        "vit_small_patch16_rope_mixed_ape_224|vit_base_patch16_rope_mixed_ape_224|vit_large_patch16_rope_mixed_ape_224",
        "timm/$0.naver_in1k"
      ],
      [
        "vit_small_patch16_dinov3|vit_small_patch16_dinov3_qkvb|vit_small_plus_patch16_dinov3",
        "timm/$0.lvd1689m"
      ],
      [
        "vit_small_plus_patch16_dinov3_qkvb|vit_base_patch16_dinov3|vit_base_patch16_dinov3_qkvb",
        "timm/$0.lvd1689m"
      ],
      [
        "vit_large_patch16_dinov3|vit_large_patch16_dinov3_qkvb|vit_huge_plus_patch16_dinov3",
        "timm/$0.lvd1689m"
      ],
      [
        "vit_huge_plus_patch16_dinov3_qkvb|vit_7b_patch16_dinov3",
        "timm/$0.lvd1689m"
      ],
      [
        "vit_tiny_patch16_dinov3_qkvb",
        "timm/$0.eupe_lvd1689m"
      ],
      [
        "fastvit_mci3|fastvit_mci4",
        "timm/$0.apple_mclip2_dfndr2b"
      ],
      [
        "focalnet_tiny_srf|focalnet_small_srf|focalnet_base_srf|focalnet_tiny_lrf|focalnet_small_lrf|focalnet_base_lrf",
        "timm/$0.ms_in1k"
      ],
      [
        "hrnet_w30|hrnet_w32|hrnet_w40|hrnet_w44|hrnet_w48|hrnet_w64|swin_tiny_patch4_window7_224|swin_s3_tiny_224",
        "timm/$0.ms_in1k"
      ],
      [
        "swin_s3_small_224|swin_s3_base_224|swinv2_tiny_window8_256|swinv2_tiny_window16_256|swinv2_small_window8_256",
        "timm/$0.ms_in1k"
      ],
      [
        "swinv2_small_window16_256|swinv2_base_window8_256|swinv2_base_window16_256",
        "timm/$0.ms_in1k"
      ],
      [
        "focalnet_large_fl3|focalnet_large_fl4|focalnet_xlarge_fl3|focalnet_xlarge_fl4|focalnet_huge_fl3",
        "timm/$0.ms_in22k"
      ],
      [
        "focalnet_huge_fl4|swinv2_base_window12_192|swinv2_large_window12_192",
        "timm/$0.ms_in22k"
      ],
      [
        "gemma4_vit_167m|gemma4_vit_167m_enc",
        "timm/$0.gemma4_e4b_it"
      ],
      [
        "gemma4_vit_570m|gemma4_vit_570m_enc",
        "timm/$0.gemma4_31b_it"
      ],
      [
        "hardcorenas_a|hardcorenas_b|hardcorenas_c|hardcorenas_d|hardcorenas_e|hardcorenas_f",
        "timm/$0.miil_green_in1k"
      ],
      [
        "hgnet_tiny|hgnet_small|hrnet_w18_ssld|hrnet_w48_ssld",
        "timm/$0.paddle_in1k"
      ],
      [
        "hgnet_base",
        "timm/$0.ssld_in1k"
      ],
      [
        "hgnetv2_b0|hgnetv2_b1|hgnetv2_b2|hgnetv2_b3|hgnetv2_b4|hgnetv2_b5|hgnetv2_b6",
        "timm/$0.ssld_stage2_ft_in1k"
      ],
      [
        "hiera_tiny_224|hiera_small_224|hiera_base_224|hiera_base_plus_224|hiera_large_224|hiera_huge_224",
        "timm/$0.mae_in1k_ft_in1k"
      ],
      [
        "hiera_small_abswin_256|vit_mediumd_patch16_reg4_gap_256|vit_mediumd_patch16_reg4_gap_384",
        "timm/$0.sbb2_e200_in12k_ft_in1k"
      ],
      [
        "vit_betwixt_patch16_reg4_gap_256|vit_betwixt_patch16_reg4_gap_384",
        "timm/$0.sbb2_e200_in12k_ft_in1k"
      ],
      [
        "sam2_hiera_tiny|sam2_hiera_small|sam2_hiera_base_plus",
        "timm/$0.fb_r896"
      ],
      [
        "sam2_hiera_large",
        "timm/$0.fb_r1024"
      ],
      [
        "hrnet_w18_small|hrnet_w18_small_v2|resnest14d|resnest26d|seresnext101_32x4d|resnet50c|resnet101c|resnet152c",
        "timm/$0.gluon_in1k"
      ],
      [
        "resnet50s|resnet101s|resnet152s|seresnext101_64x4d|senet154",
        "timm/$0.gluon_in1k"
      ],
      [
        "hrnet_w18",
        "timm/$0.ms_aug_in1k"
      ],
      [
        "inception_next_atto|inception_next_tiny|inception_next_small|inception_next_base|poolformer_s12|poolformer_s24",
        "timm/$0.sail_in1k"
      ],
      [
        "poolformer_s36|poolformer_m36|poolformer_m48|poolformerv2_s12|poolformerv2_s24|poolformerv2_s36",
        "timm/$0.sail_in1k"
      ],
      [
        "poolformerv2_m36|poolformerv2_m48|convformer_s18|convformer_s36|convformer_m36|convformer_b36|caformer_s18",
        "timm/$0.sail_in1k"
      ],
      [
        "caformer_s36|caformer_m36|caformer_b36|volo_d1_224|volo_d1_384|volo_d2_224|volo_d2_384|volo_d3_224|volo_d3_448",
        "timm/$0.sail_in1k"
      ],
      [
        "volo_d4_224|volo_d4_448|volo_d5_224|volo_d5_448|volo_d5_512",
        "timm/$0.sail_in1k"
      ],
      [
        "mambaout_small_rw",
        "timm/$0.sw_e450_in1k"
      ],
      [
        "mambaout_base_short_rw|mambaout_base_tall_rw|mambaout_base_wide_rw",
        "timm/$0.sw_e500_in1k"
      ],
      [
        "mambaout_base_plus_rw",
        "timm/$0.sw_e150_in12k_ft_in1k"
      ],
      [
        "coatnet_3_rw_224|vit_medium_patch16_gap_240",
        "timm/$0.sw_in12k"
      ],
      [
        "maxvit_xlarge_tf_224|vit_base_patch16_224_miil",
        "timm/$0.in21k"
      ],
      [
        "mixer_b16_224|mixer_l16_224|resnetv2_50x3_bit|resnetv2_101x1_bit|resnetv2_101x3_bit|resnetv2_152x4_bit",
        "timm/$0.goog_in21k_ft_in1k"
      ],
      [
        "mobilenetv4_conv_small_050",
        "timm/$0.e3000_r224_in1k"
      ],
      [
        "mobilenetv4_conv_small",
        "timm/$0.e2400_r224_in1k"
      ],
      [
        "mobilenetv4_conv_medium",
        "timm/$0.e500_r256_in1k"
      ],
      [
        "mobilenetv4_conv_large",
        "timm/$0.e600_r384_in1k"
      ],
      [
        "mobilenetv4_hybrid_medium",
        "timm/$0.e200_r256_in12k_ft_in1k"
      ],
      [
        "mobilenetv4_hybrid_large",
        "timm/$0.ix_e600_r384_in1k"
      ],
      [
        "mobilenetv4_conv_blur_medium",
        "timm/$0.e500_r224_in1k"
      ],
      [
        "mobilenetv4_conv_aa_large",
        "timm/$0.e230_r448_in12k_ft_in1k"
      ],
      [
        "mobilenetv5_300m",
        "timm/$0.gemma3n"
      ],
      [
        "mobilevit_xxs|mobilevit_xs|mobilevit_s|mobilevitv2_050|mobilevitv2_075|mobilevitv2_100|mobilevitv2_125",
        "timm/$0.cvnets_in1k"
      ],
      [
        "mobilevitv2_150|mobilevitv2_175|mobilevitv2_200",
        "timm/$0.cvnets_in1k"
      ],
      [
        "mvitv2_base_cls|mvitv2_large_cls|mvitv2_huge_cls",
        "timm/$0.fb_inw21k"
      ],
      [
        "naflexvit_base_patch16_gap|naflexvit_base_patch16_par_gap|naflexvit_base_patch16_parfac_gap",
        "timm/$0.e300_s576_in1k"
      ],
      [
        "naflexvit_base_patch16_siglip|naflexvit_so400m_patch16_siglip|vit_base_patch32_siglip_256",
        "timm/$0.v2_webli"
      ],
      [
        "vit_base_patch16_siglip_224|vit_base_patch16_siglip_256|vit_base_patch16_siglip_384|vit_base_patch16_siglip_512",
        "timm/$0.v2_webli"
      ],
      [
        "vit_large_patch16_siglip_256|vit_large_patch16_siglip_384|vit_large_patch16_siglip_512",
        "timm/$0.v2_webli"
      ],
      [
        "vit_so400m_patch14_siglip_224|vit_so400m_patch14_siglip_378|vit_so400m_patch16_siglip_256",
        "timm/$0.v2_webli"
      ],
      [
        "vit_so400m_patch16_siglip_384|vit_so400m_patch16_siglip_512|vit_giantopt_patch16_siglip_256",
        "timm/$0.v2_webli"
      ],
      [
        "vit_giantopt_patch16_siglip_384|vit_base_patch32_siglip_gap_256|vit_base_patch16_siglip_gap_224",
        "timm/$0.v2_webli"
      ],
      [
        "vit_base_patch16_siglip_gap_256|vit_base_patch16_siglip_gap_384|vit_base_patch16_siglip_gap_512",
        "timm/$0.v2_webli"
      ],
      [
        "vit_large_patch16_siglip_gap_256|vit_large_patch16_siglip_gap_384|vit_large_patch16_siglip_gap_512",
        "timm/$0.v2_webli"
      ],
      [
        "vit_so400m_patch14_siglip_gap_224|vit_so400m_patch14_siglip_gap_378|vit_so400m_patch16_siglip_gap_256",
        "timm/$0.v2_webli"
      ],
      [
        "vit_so400m_patch16_siglip_gap_384|vit_so400m_patch16_siglip_gap_512|vit_giantopt_patch16_siglip_gap_256",
        "timm/$0.v2_webli"
      ],
      [
        "vit_giantopt_patch16_siglip_gap_384",
        "timm/$0.v2_webli"
      ],
      [
        "nest_base_jx|nest_small_jx|nest_tiny_jx",
        "timm/$0.goog_in1k"
      ],
      [
        "nextvit_small|nextvit_base|nextvit_large",
        "timm/$0.bd_in1k"
      ],
      [
        "dm_nfnet_f0|dm_nfnet_f1|dm_nfnet_f2|dm_nfnet_f3|dm_nfnet_f4|dm_nfnet_f5|dm_nfnet_f6",
        "timm/$0.dm_in1k"
      ],
      [
        "regnetx_004_tv|regnetx_008|regnetx_016|regnetx_032|regnetx_080|regnetx_160|regnetx_320|regnety_004",
        "timm/$0.tv2_in1k"
      ],
      [
        "regnety_008_tv|regnety_016|regnety_080_tv|regnety_320",
        "timm/$0.tv2_in1k"
      ],
      [
        "regnety_1280",
        "timm/$0.swag_ft_in1k"
      ],
      [
        "regnety_640|regnety_2560",
        "timm/$0.seer_ft_in1k"
      ],
      [
        "regnetx_002|regnetx_004|regnetx_006|regnetx_040|regnetx_064|regnetx_120|regnety_002|regnety_006|regnety_008",
        "timm/$0.pycls_in1k"
      ],
      [
        "resnet10t|resnet14t",
        "timm/$0.c3_in1k"
      ],
      [
        "resnet18|resnet34|resnet50|seresnet50",
        "timm/$0.a1_in1k"
      ],
      [
        "resnet26|resnet26d|resnext50d_32x4d|seresnext26d_32x4d|seresnext26t_32x4d|resnetblur50",
        "timm/$0.bt_in1k"
      ],
      [
        "wide_resnet50_2|seresnext50_32x4d",
        "timm/$0.racm_in1k"
      ],
      [
        "resnext101_32x4d",
        "timm/$0.fb_ssl_yfcc100m_ft_in1k"
      ],
      [
        "resnext101_32x16d|resnext101_32x32d|resnext101_32x48d",
        "timm/$0.fb_wsl_ig1b_ft_in1k"
      ],
      [
        "ecaresnetlight|ecaresnet50d|ecaresnet50d_pruned|ecaresnet101d|ecaresnet101d_pruned|tresnet_l|tresnet_xl",
        "timm/$0.miil_in1k"
      ],
      [
        "seresnext101_32x8d|seresnext101d_32x8d|resnetv2_50d_gn|resnetv2_50d_evos",
        "timm/$0.ah_in1k"
      ],
      [
        "seresnextaa101d_32x8d",
        "timm/$0.sw_in12k_ft_in1k_288"
      ],
      [
        "seresnextaa201d_32x8d",
        "timm/$0.sw_in12k_ft_in1k_384"
      ],
      [
        "resnetrs50|resnetrs101|resnetrs152|resnetrs200|resnetrs270|resnetrs350|resnetrs420|xception41|xception71",
        "timm/$0.tf_in1k"
      ],
      [
        "inception_v4|inception_resnet_v2",
        "timm/$0.tf_in1k"
      ],
      [
        "resnetv2_50x1_bit",
        "timm/$0.goog_distilled_in1k"
      ],
      [
        "resnetv2_152x2_bit",
        "timm/$0.goog_teacher_in21k_ft_in1k"
      ],
      [
        "rexnet_100|rexnet_130|rexnet_150|rexnet_200|rexnet_300",
        "timm/$0.nav_in1k"
      ],
      [
        "swiftformer_xs|swiftformer_s|swiftformer_l1|swiftformer_l3",
        "timm/$0.dist_in1k"
      ],
      [
        "swin_small_patch4_window7_224|swin_base_patch4_window7_224|swin_base_patch4_window12_384",
        "timm/$0.ms_in22k_ft_in1k"
      ],
      [
        "swin_large_patch4_window7_224|swin_large_patch4_window12_384|swinv2_base_window12to16_192to256",
        "timm/$0.ms_in22k_ft_in1k"
      ],
      [
        "swinv2_base_window12to24_192to384|swinv2_large_window12to16_192to256|swinv2_large_window12to24_192to384",
        "timm/$0.ms_in22k_ft_in1k"
      ],
      [
        "tiny_vit_5m_224|tiny_vit_11m_224|tiny_vit_21m_224",
        "timm/$0.dist_in22k"
      ],
      [
        "tiny_vit_21m_384|tiny_vit_21m_512",
        "timm/$0.dist_in22k_ft_in1k"
      ],
      [
        "tresnet_m|tresnet_v2_l",
        "timm/$0.miil_in21k_ft_in1k"
      ],
      [
        "vit_base_patch16_224|vit_base_patch8_224",
        "timm/$0.augreg2_in21k_ft_in1k"
      ],
      [
        "vit_tiny_patch16_224|vit_tiny_patch16_384|vit_small_patch32_224|vit_small_patch32_384|vit_small_patch16_224",
        "timm/$0.augreg_in21k_ft_in1k"
      ],
      [
        "vit_small_patch16_384|vit_base_patch32_224|vit_base_patch32_384|vit_base_patch16_384|vit_large_patch16_224",
        "timm/$0.augreg_in21k_ft_in1k"
      ],
      [
        "vit_large_patch16_384|vit_tiny_r_s16_p8_224|vit_tiny_r_s16_p8_384|vit_small_r26_s32_224|vit_small_r26_s32_384",
        "timm/$0.augreg_in21k_ft_in1k"
      ],
      [
        "vit_large_r50_s32_224|vit_large_r50_s32_384",
        "timm/$0.augreg_in21k_ft_in1k"
      ],
      [
        "vit_large_patch32_384|vit_base_r50_s16_384",
        "timm/$0.orig_in21k_ft_in1k"
      ],
      [
        "vit_huge_patch14_224|vit_large_patch32_224|vit_base_r50_s16_224",
        "timm/$0.orig_in21k"
      ],
      [
        "vit_small_patch8_224",
        "timm/$0.dino"
      ],
      [
        "vit_small_patch14_dinov2|vit_base_patch14_dinov2|vit_large_patch14_dinov2|vit_giant_patch14_dinov2",
        "timm/$0.lvd142m"
      ],
      [
        "vit_small_patch14_reg4_dinov2|vit_base_patch14_reg4_dinov2|vit_large_patch14_reg4_dinov2",
        "timm/$0.lvd142m"
      ],
      [
        "vit_giant_patch14_reg4_dinov2",
        "timm/$0.lvd142m"
      ],
      [
        "vit_base_patch14_reg1_tipsv2|vit_large_patch14_reg1_tipsv2|vit_so400m_patch14_reg1_tipsv2",
        "timm/$0.webli"
      ],
      [
        "vit_giant_patch14_reg1_tipsv2|vit_so400m_patch14_siglip_384|vit_so400m_patch14_siglip_gap_384",
        "timm/$0.webli"
      ],
      [
        "vit_base_patch32_clip_224|vit_base_patch32_clip_384|vit_base_patch32_clip_448|vit_base_patch16_clip_224",
        "timm/$0.laion2b_ft_in12k_in1k"
      ],
      [
        "vit_base_patch16_clip_384|vit_large_patch14_clip_224|vit_large_patch14_clip_336|vit_huge_patch14_clip_224",
        "timm/$0.laion2b_ft_in12k_in1k"
      ],
      [
        "vit_huge_patch14_clip_336",
        "timm/$0.laion2b_ft_in12k_in1k"
      ],
      [
        "vit_base_patch16_plus_clip_240",
        "timm/$0.laion400m_e32"
      ],
      [
        "vit_base_patch32_clip_256",
        "timm/$0.datacompxl"
      ],
      [
        "vit_huge_patch14_clip_378",
        "timm/$0.dfn5b"
      ],
      [
        "vit_gigantic_patch14_clip_378",
        "timm/$0.metaclip2_worldwide"
      ],
      [
        "flexivit_small|flexivit_base|flexivit_large",
        "timm/$0.1200ep_in1k"
      ],
      [
        "vit_so400m_patch14_siglip_gap_448",
        "timm/$0.pali_mix"
      ],
      [
        "vit_so400m_patch14_siglip_gap_896",
        "timm/$0.pali_pt"
      ],
      [
        "vit_xsmall_patch16_clip_224|vit_medium_patch16_clip_224",
        "timm/$0.tinyclip_yfcc15m"
      ],
      [
        "vit_medium_patch32_clip_224|vit_betwixt_patch32_clip_224",
        "timm/$0.tinyclip_laion400m"
      ],
      [
        "vit_dwee_patch16_reg1_gap_256|vit_dpwee_patch16_reg1_gap_256|vit_dlittle_patch16_reg1_gap_256",
        "timm/$0.sbb_nadamuon_in1k"
      ],
      [
        "vit_little_patch16_reg1_gap_256|vit_medium_patch16_reg4_gap_256",
        "timm/$0.sbb_in12k_ft_in1k"
      ],
      [
        "vit_so150m_patch16_reg4_gap_256|vit_so150m_patch16_reg4_gap_384",
        "timm/$0.sbb_e250_in12k_ft_in1k"
      ],
      [
        "vit_so150m2_patch16_reg1_gap_256|vit_so150m2_patch16_reg1_gap_384|vit_so150m2_patch16_reg1_gap_448",
        "timm/$0.sbb_e200_in12k_ft_in1k"
      ],
      [
        "vit_intern300m_patch14_448",
        "timm/$0.ogvl_dist"
      ],
      [
        "aimv2_large_patch14_224|aimv2_huge_patch14_224|aimv2_1b_patch14_224|aimv2_3b_patch14_224",
        "timm/$0.apple_pt"
      ],
      [
        "aimv2_large_patch14_336|aimv2_huge_patch14_336|aimv2_1b_patch14_336|aimv2_3b_patch14_336",
        "timm/$0.apple_pt"
      ],
      [
        "aimv2_large_patch14_448|aimv2_huge_patch14_448|aimv2_1b_patch14_448|aimv2_3b_patch14_448",
        "timm/$0.apple_pt"
      ],
      [
        "beit3_base_patch16_224|beit3_large_patch16_224",
        "timm/$0.in22k_ft_in1k"
      ],
      [
        "samvit_base_patch16|samvit_large_patch16|samvit_huge_patch16",
        "timm/$0.sa1b"
      ],
      [
        "[a-z][a-z0-9_]+\\.[a-z][a-z0-9_]+",
        "timm/$0"
      ]
    ]
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
    "names": {
      "tts_models/multilingual/multi-dataset/xtts_v2": "coqui/XTTS-v2",
      "tts_models/multilingual/multi-dataset/xtts_v1.1": "coqui/XTTS-v1"
    },
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
    "patterns": [
      [
        "[a-z]{2}_(?:(?:core|dep)_(?:web|news)|ent_wiki|sent_ud)_(?:sm|md|lg|trf)",
        "spacy/$0"
      ]
    ]
  },
  "stanza": {
    "names": {
      "af": "stanfordnlp/stanza-af",
      "ang": "stanfordnlp/stanza-ang",
      "ar": "stanfordnlp/stanza-ar",
      "be": "stanfordnlp/stanza-be",
      "bg": "stanfordnlp/stanza-bg",
      "bxr": "stanfordnlp/stanza-bxr",
      "ca": "stanfordnlp/stanza-ca",
      "cop": "stanfordnlp/stanza-cop",
      "cs": "stanfordnlp/stanza-cs",
      "cu": "stanfordnlp/stanza-cu",
      "cy": "stanfordnlp/stanza-cy",
      "da": "stanfordnlp/stanza-da",
      "de": "stanfordnlp/stanza-de",
      "el": "stanfordnlp/stanza-el",
      "en": "stanfordnlp/stanza-en",
      "es": "stanfordnlp/stanza-es",
      "et": "stanfordnlp/stanza-et",
      "eu": "stanfordnlp/stanza-eu",
      "fa": "stanfordnlp/stanza-fa",
      "fi": "stanfordnlp/stanza-fi",
      "fo": "stanfordnlp/stanza-fo",
      "fr": "stanfordnlp/stanza-fr",
      "fro": "stanfordnlp/stanza-fro",
      "ga": "stanfordnlp/stanza-ga",
      "gd": "stanfordnlp/stanza-gd",
      "gl": "stanfordnlp/stanza-gl",
      "got": "stanfordnlp/stanza-got",
      "grc": "stanfordnlp/stanza-grc",
      "gv": "stanfordnlp/stanza-gv",
      "hbo": "stanfordnlp/stanza-hbo",
      "he": "stanfordnlp/stanza-he",
      "hi": "stanfordnlp/stanza-hi",
      "hr": "stanfordnlp/stanza-hr",
      "hsb": "stanfordnlp/stanza-hsb",
      "hu": "stanfordnlp/stanza-hu",
      "hy": "stanfordnlp/stanza-hy",
      "hyw": "stanfordnlp/stanza-hyw",
      "id": "stanfordnlp/stanza-id",
      "is": "stanfordnlp/stanza-is",
      "it": "stanfordnlp/stanza-it",
      "ja": "stanfordnlp/stanza-ja",
      "ka": "stanfordnlp/stanza-ka",
      "kk": "stanfordnlp/stanza-kk",
      "kmr": "stanfordnlp/stanza-kmr",
      "ko": "stanfordnlp/stanza-ko",
      "kpv": "stanfordnlp/stanza-kpv",
      "ky": "stanfordnlp/stanza-ky",
      "la": "stanfordnlp/stanza-la",
      "lij": "stanfordnlp/stanza-lij",
      "lt": "stanfordnlp/stanza-lt",
      "lv": "stanfordnlp/stanza-lv",
      "lzh": "stanfordnlp/stanza-lzh",
      "mr": "stanfordnlp/stanza-mr",
      "mt": "stanfordnlp/stanza-mt",
      "my": "stanfordnlp/stanza-my",
      "myv": "stanfordnlp/stanza-myv",
      "nb": "stanfordnlp/stanza-nb",
      "nds": "stanfordnlp/stanza-nds",
      "nl": "stanfordnlp/stanza-nl",
      "nn": "stanfordnlp/stanza-nn",
      "olo": "stanfordnlp/stanza-olo",
      "or": "stanfordnlp/stanza-or",
      "orv": "stanfordnlp/stanza-orv",
      "ota": "stanfordnlp/stanza-ota",
      "pcm": "stanfordnlp/stanza-pcm",
      "pl": "stanfordnlp/stanza-pl",
      "pt": "stanfordnlp/stanza-pt",
      "qaf": "stanfordnlp/stanza-qaf",
      "qpm": "stanfordnlp/stanza-qpm",
      "qtd": "stanfordnlp/stanza-qtd",
      "ro": "stanfordnlp/stanza-ro",
      "ru": "stanfordnlp/stanza-ru",
      "sa": "stanfordnlp/stanza-sa",
      "sd": "stanfordnlp/stanza-sd",
      "sk": "stanfordnlp/stanza-sk",
      "sl": "stanfordnlp/stanza-sl",
      "sme": "stanfordnlp/stanza-sme",
      "sq": "stanfordnlp/stanza-sq",
      "sr": "stanfordnlp/stanza-sr",
      "sv": "stanfordnlp/stanza-sv",
      "swl": "stanfordnlp/stanza-swl",
      "ta": "stanfordnlp/stanza-ta",
      "te": "stanfordnlp/stanza-te",
      "th": "stanfordnlp/stanza-th",
      "tr": "stanfordnlp/stanza-tr",
      "ug": "stanfordnlp/stanza-ug",
      "uk": "stanfordnlp/stanza-uk",
      "ur": "stanfordnlp/stanza-ur",
      "vi": "stanfordnlp/stanza-vi",
      "wo": "stanfordnlp/stanza-wo",
      "xcl": "stanfordnlp/stanza-xcl",
      "zh-hans": "stanfordnlp/stanza-zh-hans",
      "zh-hant": "stanfordnlp/stanza-zh-hant",
      "multilingual": "stanfordnlp/stanza-multilingual",
      "zh": "stanfordnlp/stanza-zh-hans"
    },
    "patterns": []
  },
  "transformer-lens": {
    "names": {
      "gpt2-small": "gpt2",
      "distillgpt2": "distilgpt2",
      "distil-gpt2": "distilgpt2",
      "gpt-j": "EleutherAI/gpt-j-6B",
      "gpt-neox": "EleutherAI/gpt-neox-20b",
      "mistral-7b": "mistralai/Mistral-7B-v0.1",
      "mistral-7b-instruct": "mistralai/Mistral-7B-Instruct-v0.1",
      "mixtral": "mistralai/Mixtral-8x7B-v0.1",
      "mixtral-8x7b": "mistralai/Mixtral-8x7B-v0.1",
      "mixtral-instruct": "mistralai/Mixtral-8x7B-Instruct-v0.1",
      "phi-3": "microsoft/Phi-3-mini-4k-instruct",
      "gelu-1l": "NeelNanda/GELU_1L512W_C4_Code",
      "gelu-2l": "NeelNanda/GELU_2L512W_C4_Code",
      "gelu-3l": "NeelNanda/GELU_3L512W_C4_Code",
      "gelu-4l": "NeelNanda/GELU_4L512W_C4_Code",
      "solu-1l": "NeelNanda/SoLU_1L512W_C4_Code",
      "solu-2l": "NeelNanda/SoLU_2L512W_C4_Code",
      "solu-3l": "NeelNanda/SoLU_3L512W_C4_Code",
      "solu-4l": "NeelNanda/SoLU_4L512W_C4_Code",
      "attn-only-1l": "NeelNanda/Attn_Only_1L512W_C4_Code",
      "attn-only-2l": "NeelNanda/Attn_Only_2L512W_C4_Code",
      "attn-only-3l": "NeelNanda/Attn_Only_3L512W_C4_Code",
      "attn-only-4l": "NeelNanda/Attn_Only_4L512W_C4_Code",
      "attn-only-2l-demo": "NeelNanda/Attn-Only-2L512W-Shortformer-6B-big-lr"
    },
    "patterns": [
      [
        "(?:med)?gemma-[\\w.-]+",
        "google/$0"
      ],
      [
        "pythia-\\d[\\d.]*[mb](?:-deduped)?(?:-v0)?",
        "EleutherAI/$0"
      ],
      [
        "gpt-(?:neo|j|neox)-[\\d.]+[MBb]",
        "EleutherAI/$0"
      ],
      [
        "opt-[\\d.]+[mb]",
        "facebook/$0"
      ],
      [
        "phi-(?:1|1_5|2|4)",
        "microsoft/$0"
      ],
      [
        "Llama-2-\\d+b(?:-chat)?",
        "meta-llama/$0-hf"
      ],
      [
        "qwen(?:1\\.5|2|2\\.5|3)-[\\w.-]+",
        "Qwen/$0"
      ]
    ]
  },
  "sentence-transformers": {
    "names": {
      "LaBSE": "sentence-transformers/LaBSE",
      "allenai-specter": "sentence-transformers/allenai-specter"
    },
    "patterns": [
      [
        "(?!.*[-_.](?:quantized|int[48]|fp?16|\\d+da\\d+w|onnx|openvino|coreml|xnnpack|executorch|tflite|pte|engine|q|tokenizer|vocab|json|txt|zip|\\d+[mM])(?:$|[-_.]))(?:all-(?=[mM]ini[lL][mM]-[lL]\\d|mpnet-|distilroberta-|roberta-)|(?:multi-qa|msmarco|paraphrase|stsb|nli|quora)-(?=[\\w.-]*(?:[bB]ert|BERT|MiniLM|mpnet|xlm|multilingual))|(?:distiluse|clip-ViT|gtr-t5|sentence-t5|xlm-r|average_word_embeddings|facebook-dpr|use-cmlm|bert-(?:base|large)-nli|roberta-(?:base|large)-nli|distilbert-base-nli|nq-distilbert)-)[A-Za-z0-9._-]+",
        "sentence-transformers/$0"
      ],
      [
        "average_word_embeddings_[A-Za-z0-9._-]+",
        "sentence-transformers/$0"
      ]
    ]
  },
  "chromadb": {
    "names": {
      "LaBSE": "sentence-transformers/LaBSE",
      "allenai-specter": "sentence-transformers/allenai-specter"
    },
    "patterns": [
      [
        "(?!.*[-_.](?:quantized|int[48]|fp?16|\\d+da\\d+w|onnx|openvino|coreml|xnnpack|executorch|tflite|pte|engine|q|tokenizer|vocab|json|txt|zip|\\d+[mM])(?:$|[-_.]))(?:all-(?=[mM]ini[lL][mM]-[lL]\\d|mpnet-|distilroberta-|roberta-)|(?:multi-qa|msmarco|paraphrase|stsb|nli|quora)-(?=[\\w.-]*(?:[bB]ert|BERT|MiniLM|mpnet|xlm|multilingual))|(?:distiluse|clip-ViT|gtr-t5|sentence-t5|xlm-r|average_word_embeddings|facebook-dpr|use-cmlm|bert-(?:base|large)-nli|roberta-(?:base|large)-nli|distilbert-base-nli|nq-distilbert)-)[A-Za-z0-9._-]+",
        "sentence-transformers/$0"
      ],
      [
        "average_word_embeddings_[A-Za-z0-9._-]+",
        "sentence-transformers/$0"
      ]
    ]
  },
  "mlx-flux": {
    "names": {
      "flux-dev": "black-forest-labs/FLUX.1-dev",
      "flux-schnell": "black-forest-labs/FLUX.1-schnell"
    },
    "patterns": []
  },
  "llama-index": {
    "names": {
      "local": "BAAI/bge-small-en"
    },
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
    "patterns": [
      [
        "([A-Za-z][A-Za-z0-9._-]*-q\\d+f\\d+(?:_\\d)?-MLC)(?:-1k)?",
        "mlc-ai/$1"
      ]
    ]
  },
  "fastembed-rs": {
    "names": {
      "EmbeddingModel::AllMiniLML6V2": "Qdrant/all-MiniLM-L6-v2-onnx",
      "EmbeddingModel::AllMiniLML6V2Q": "Xenova/all-MiniLM-L6-v2",
      "EmbeddingModel::AllMiniLML12V2": "Xenova/all-MiniLM-L12-v2",
      "EmbeddingModel::AllMiniLML12V2Q": "Xenova/all-MiniLM-L12-v2",
      "EmbeddingModel::AllMpnetBaseV2": "Xenova/all-mpnet-base-v2",
      "EmbeddingModel::BGEBaseENV15": "Xenova/bge-base-en-v1.5",
      "EmbeddingModel::BGEBaseENV15Q": "Qdrant/bge-base-en-v1.5-onnx-Q",
      "EmbeddingModel::BGELargeENV15": "Xenova/bge-large-en-v1.5",
      "EmbeddingModel::BGELargeENV15Q": "Qdrant/bge-large-en-v1.5-onnx-Q",
      "EmbeddingModel::BGESmallENV15": "Xenova/bge-small-en-v1.5",
      "EmbeddingModel::BGESmallENV15Q": "Qdrant/bge-small-en-v1.5-onnx-Q",
      "EmbeddingModel::NomicEmbedTextV1": "nomic-ai/nomic-embed-text-v1",
      "EmbeddingModel::NomicEmbedTextV15": "nomic-ai/nomic-embed-text-v1.5",
      "EmbeddingModel::NomicEmbedTextV15Q": "nomic-ai/nomic-embed-text-v1.5",
      "EmbeddingModel::ParaphraseMLMiniLML12V2Q": "Qdrant/paraphrase-multilingual-MiniLM-L12-v2-onnx-Q",
      "EmbeddingModel::ParaphraseMLMiniLML12V2": "Xenova/paraphrase-multilingual-MiniLM-L12-v2",
      "EmbeddingModel::ParaphraseMLMpnetBaseV2": "Xenova/paraphrase-multilingual-mpnet-base-v2",
      "EmbeddingModel::BGESmallZHV15": "Xenova/bge-small-zh-v1.5",
      "EmbeddingModel::BGELargeZHV15": "Xenova/bge-large-zh-v1.5",
      "EmbeddingModel::BGEM3": "BAAI/bge-m3",
      "EmbeddingModel::ModernBertEmbedLarge": "lightonai/modernbert-embed-large",
      "EmbeddingModel::MultilingualE5Small": "intfloat/multilingual-e5-small",
      "EmbeddingModel::MultilingualE5Base": "intfloat/multilingual-e5-base",
      "EmbeddingModel::MultilingualE5Large": "Qdrant/multilingual-e5-large-onnx",
      "EmbeddingModel::MxbaiEmbedLargeV1": "mixedbread-ai/mxbai-embed-large-v1",
      "EmbeddingModel::MxbaiEmbedLargeV1Q": "mixedbread-ai/mxbai-embed-large-v1",
      "EmbeddingModel::GTEBaseENV15": "Alibaba-NLP/gte-base-en-v1.5",
      "EmbeddingModel::GTEBaseENV15Q": "Alibaba-NLP/gte-base-en-v1.5",
      "EmbeddingModel::GTELargeENV15": "Alibaba-NLP/gte-large-en-v1.5",
      "EmbeddingModel::GTELargeENV15Q": "Alibaba-NLP/gte-large-en-v1.5",
      "EmbeddingModel::ClipVitB32": "Qdrant/clip-ViT-B-32-text",
      "EmbeddingModel::JinaEmbeddingsV2BaseCode": "jinaai/jina-embeddings-v2-base-code",
      "EmbeddingModel::JinaEmbeddingsV2BaseEN": "jinaai/jina-embeddings-v2-base-en",
      "EmbeddingModel::EmbeddingGemma300M": "onnx-community/embeddinggemma-300m-ONNX",
      "EmbeddingModel::EmbeddingGemma300MQ4": "onnx-community/embeddinggemma-300m-ONNX",
      "EmbeddingModel::EmbeddingGemma300MQ": "onnx-community/embeddinggemma-300m-ONNX",
      "EmbeddingModel::SnowflakeArcticEmbedXS": "snowflake/snowflake-arctic-embed-xs",
      "EmbeddingModel::SnowflakeArcticEmbedXSQ": "snowflake/snowflake-arctic-embed-xs",
      "EmbeddingModel::SnowflakeArcticEmbedS": "snowflake/snowflake-arctic-embed-s",
      "EmbeddingModel::SnowflakeArcticEmbedSQ": "snowflake/snowflake-arctic-embed-s",
      "EmbeddingModel::SnowflakeArcticEmbedM": "Snowflake/snowflake-arctic-embed-m",
      "EmbeddingModel::SnowflakeArcticEmbedMQ": "Snowflake/snowflake-arctic-embed-m",
      "EmbeddingModel::SnowflakeArcticEmbedMLong": "snowflake/snowflake-arctic-embed-m-long",
      "EmbeddingModel::SnowflakeArcticEmbedMLongQ": "snowflake/snowflake-arctic-embed-m-long",
      "EmbeddingModel::SnowflakeArcticEmbedL": "snowflake/snowflake-arctic-embed-l",
      "EmbeddingModel::SnowflakeArcticEmbedLQ": "snowflake/snowflake-arctic-embed-l",
      "ImageEmbeddingModel::ClipVitB32": "Qdrant/clip-ViT-B-32-vision",
      "ImageEmbeddingModel::Resnet50": "Qdrant/resnet50-onnx",
      "ImageEmbeddingModel::UnicomVitB16": "Qdrant/Unicom-ViT-B-16",
      "ImageEmbeddingModel::UnicomVitB32": "Qdrant/Unicom-ViT-B-32",
      "ImageEmbeddingModel::NomicEmbedVisionV15": "nomic-ai/nomic-embed-vision-v1.5",
      "SparseModel::SPLADEPPV1": "Qdrant/Splade_PP_en_v1",
      "SparseModel::BGEM3": "BAAI/bge-m3",
      "RerankerModel::BGERerankerBase": "BAAI/bge-reranker-base",
      "RerankerModel::BGERerankerV2M3": "rozgo/bge-reranker-v2-m3",
      "RerankerModel::JINARerankerV1TurboEn": "jinaai/jina-reranker-v1-turbo-en",
      "RerankerModel::JINARerankerV2BaseMultiligual": "jinaai/jina-reranker-v2-base-multilingual"
    },
    "patterns": []
  },
  "rust-bert": {
    "names": {
      "AlbertModelResources::ALBERT_BASE_V2": "albert-base-v2",
      "AlbertModelResources::PARAPHRASE_ALBERT_SMALL_V2": "sentence-transformers/paraphrase-albert-small-v2",
      "BartModelResources::BART": "facebook/bart-large",
      "BartModelResources::BART_CNN": "facebook/bart-large-cnn",
      "BartModelResources::BART_XSUM": "facebook/bart-large-xsum",
      "BartModelResources::BART_MNLI": "facebook/bart-large-mnli",
      "BartModelResources::DISTILBART_CNN_6_6": "sshleifer/distilbart-cnn-6-6",
      "BartModelResources::DISTILBART_CNN_12_6": "sshleifer/distilbart-cnn-12-6",
      "BertModelResources::BERT": "bert-base-uncased",
      "BertModelResources::BERT_LARGE": "bert-large-uncased",
      "BertModelResources::BERT_NER": "dbmdz/bert-large-cased-finetuned-conll03-english",
      "BertModelResources::BERT_QA": "bert-large-cased-whole-word-masking-finetuned-squad",
      "BertModelResources::BERT_BASE_NLI_MEAN_TOKENS": "sentence-transformers/bert-base-nli-mean-tokens",
      "BertModelResources::ALL_MINI_LM_L12_V2": "sentence-transformers/all-MiniLM-L12-v2",
      "BertModelResources::ALL_MINI_LM_L6_V2": "sentence-transformers/all-MiniLM-L6-v2",
      "DebertaModelResources::DEBERTA_BASE": "microsoft/deberta-base",
      "DebertaModelResources::DEBERTA_BASE_MNLI": "microsoft/deberta-base-mnli",
      "DebertaV2ModelResources::DEBERTA_V3_BASE": "microsoft/deberta-v3-base",
      "DistilBertModelResources::DISTIL_BERT_SST2": "distilbert-base-uncased-finetuned-sst-2-english",
      "DistilBertModelResources::DISTIL_BERT": "distilbert-base-uncased",
      "DistilBertModelResources::DISTIL_BERT_SQUAD": "distilbert-base-cased-distilled-squad",
      "DistilBertModelResources::DISTILUSE_BASE_MULTILINGUAL_CASED": "sentence-transformers/distiluse-base-multilingual-cased",
      "ElectraModelResources::BASE_GENERATOR": "google/electra-base-generator",
      "ElectraModelResources::BASE_DISCRIMINATOR": "google/electra-base-discriminator",
      "FNetModelResources::BASE": "google/fnet-base",
      "FNetModelResources::BASE_SST2": "gchhablani/fnet-base-finetuned-sst2",
      "Gpt2ModelResources::GPT2": "gpt2",
      "Gpt2ModelResources::GPT2_MEDIUM": "gpt2-medium",
      "Gpt2ModelResources::GPT2_LARGE": "gpt2-large",
      "Gpt2ModelResources::GPT2_XL": "gpt2-xl",
      "Gpt2ModelResources::DISTIL_GPT2": "distilgpt2",
      "Gpt2ModelResources::DIALOGPT_MEDIUM": "microsoft/DialoGPT-medium",
      "GptJModelResources::GPT_J_TINY_RANDOM": "anton-l/gpt-j-tiny-random",
      "GptNeoModelResources::GPT_NEO_125M": "EleutherAI/gpt-neo-125M",
      "GptNeoModelResources::GPT_NEO_1_3B": "EleutherAI/gpt-neo-1.3B",
      "GptNeoModelResources::GPT_NEO_2_7B": "EleutherAI/gpt-neo-2.7B",
      "LongformerModelResources::LONGFORMER_BASE_4096": "allenai/longformer-base-4096",
      "LongformerModelResources::LONGFORMER_BASE_SQUAD1": "valhalla/longformer-base-4096-finetuned-squadv1",
      "LongT5ModelResources::TGLOBAL_BASE_BOOK_SUMMARY": "pszemraj/long-t5-tglobal-base-16384-book-summary",
      "M2M100ModelResources::M2M100_418M": "facebook/m2m100_418M",
      "M2M100ModelResources::M2M100_1_2B": "facebook/m2m100_1.2B",
      "MarianModelResources::ENGLISH2ROMANCE": "Helsinki-NLP/opus-mt-en-ROMANCE",
      "MarianModelResources::ROMANCE2ENGLISH": "Helsinki-NLP/opus-mt-ROMANCE-en",
      "MarianModelResources::ENGLISH2GERMAN": "Helsinki-NLP/opus-mt-en-de",
      "MarianModelResources::GERMAN2ENGLISH": "Helsinki-NLP/opus-mt-de-en",
      "MarianModelResources::ENGLISH2RUSSIAN": "Helsinki-NLP/opus-mt-en-ru",
      "MarianModelResources::RUSSIAN2ENGLISH": "Helsinki-NLP/opus-mt-ru-en",
      "MarianModelResources::FRENCH2GERMAN": "Helsinki-NLP/opus-mt-fr-de",
      "MarianModelResources::GERMAN2FRENCH": "Helsinki-NLP/opus-mt-de-fr",
      "MarianModelResources::ENGLISH2DUTCH": "Helsinki-NLP/opus-mt-en-nl",
      "MarianModelResources::DUTCH2ENGLISH": "Helsinki-NLP/opus-mt-nl-en",
      "MarianModelResources::ENGLISH2CHINESE": "Helsinki-NLP/opus-mt-en-zh",
      "MarianModelResources::CHINESE2ENGLISH": "Helsinki-NLP/opus-mt-zh-en",
      "MarianModelResources::ENGLISH2SWEDISH": "Helsinki-NLP/opus-mt-en-sv",
      "MarianModelResources::SWEDISH2ENGLISH": "Helsinki-NLP/opus-mt-sv-en",
      "MarianModelResources::ARABIC2ENGLISH": "Helsinki-NLP/opus-mt-ar-en",
      "MarianModelResources::ENGLISH2ARABIC": "Helsinki-NLP/opus-mt-en-ar",
      "MarianModelResources::HINDI2ENGLISH": "Helsinki-NLP/opus-mt-hi-en",
      "MarianModelResources::ENGLISH2HINDI": "Helsinki-NLP/opus-mt-en-hi",
      "MarianModelResources::HEBREW2ENGLISH": "Helsinki-NLP/opus-mt-he-en",
      "MarianModelResources::ENGLISH2HEBREW": "Helsinki-NLP/opus-mt-en-he",
      "MBartModelResources::MBART50_MANY_TO_MANY": "facebook/mbart-large-50-many-to-many-mmt",
      "MobileBertModelResources::MOBILEBERT_UNCASED": "google/mobilebert-uncased",
      "MobileBertModelResources::MOBILEBERT_ENGLISH_POS": "mrm8488/mobilebert-finetuned-pos",
      "OpenAiGptModelResources::GPT": "openai-gpt",
      "PegasusModelResources::CNN_DAILYMAIL": "google/pegasus-cnn_dailymail",
      "ProphetNetModelResources::PROPHETNET_LARGE_UNCASED": "microsoft/prophetnet-large-uncased",
      "ProphetNetModelResources::PROPHETNET_LARGE_CNN_DM": "microsoft/prophetnet-large-uncased-cnndm",
      "ReformerModelResources::CRIME_AND_PUNISHMENT": "google/reformer-crime-and-punishment",
      "RobertaModelResources::ROBERTA": "roberta-base",
      "RobertaModelResources::DISTILROBERTA_BASE": "distilroberta-base",
      "RobertaModelResources::ROBERTA_QA": "deepset/roberta-base-squad2",
      "RobertaModelResources::XLM_ROBERTA_NER_EN": "xlm-roberta-large-finetuned-conll03-english",
      "RobertaModelResources::XLM_ROBERTA_NER_DE": "xlm-roberta-large-finetuned-conll03-german",
      "RobertaModelResources::XLM_ROBERTA_NER_NL": "xlm-roberta-large-finetuned-conll02-dutch",
      "RobertaModelResources::XLM_ROBERTA_NER_ES": "xlm-roberta-large-finetuned-conll02-spanish",
      "RobertaModelResources::ALL_DISTILROBERTA_V1": "sentence-transformers/all-distilroberta-v1",
      "RobertaModelResources::CODEBERTA_LANGUAGE_ID": "huggingface/CodeBERTa-language-id",
      "RobertaModelResources::CODEBERT_MLM": "microsoft/codebert-base-mlm",
      "T5ModelResources::T5_SMALL": "t5-small",
      "T5ModelResources::T5_BASE": "t5-base",
      "T5ModelResources::SENTENCE_T5_BASE": "sentence-transformers/sentence-t5-base",
      "XLNetModelResources::XLNET_BASE_CASED": "xlnet-base-cased"
    },
    "patterns": []
  },
  "mlx-swift": {
    "names": {
      "LLMRegistry.smolLM_135M_4bit": "mlx-community/SmolLM-135M-Instruct-4bit",
      "LLMRegistry.mistralNeMo4bit": "mlx-community/Mistral-Nemo-Instruct-2407-4bit",
      "LLMRegistry.mistral7B4bit": "mlx-community/Mistral-7B-Instruct-v0.3-4bit",
      "LLMRegistry.codeLlama13b4bit": "mlx-community/CodeLlama-13b-Instruct-hf-4bit-MLX",
      "LLMRegistry.deepSeekR1_7B_4bit": "mlx-community/DeepSeek-R1-Distill-Qwen-7B-4bit",
      "LLMRegistry.falconH1R7B": "tiiuae/Falcon-H1R-7B",
      "LLMRegistry.phi4bit": "mlx-community/phi-2-hf-4bit-mlx",
      "LLMRegistry.phi3_5_4bit": "mlx-community/Phi-3.5-mini-instruct-4bit",
      "LLMRegistry.phi3_5MoE": "mlx-community/Phi-3.5-MoE-instruct-4bit",
      "LLMRegistry.gemma2bQuantized": "mlx-community/quantized-gemma-2b-it",
      "LLMRegistry.gemma_2_9b_it_4bit": "mlx-community/gemma-2-9b-it-4bit",
      "LLMRegistry.gemma_2_2b_it_4bit": "mlx-community/gemma-2-2b-it-4bit",
      "LLMRegistry.gemma3_1B_qat_4bit": "mlx-community/gemma-3-1b-it-qat-4bit",
      "LLMRegistry.gemma3n_E4B_it_lm_bf16": "mlx-community/gemma-3n-E4B-it-lm-bf16",
      "LLMRegistry.gemma3n_E2B_it_lm_bf16": "mlx-community/gemma-3n-E2B-it-lm-bf16",
      "LLMRegistry.gemma3n_E4B_it_lm_4bit": "mlx-community/gemma-3n-E4B-it-lm-4bit",
      "LLMRegistry.gemma3n_E2B_it_lm_4bit": "mlx-community/gemma-3n-E2B-it-lm-4bit",
      "LLMRegistry.gemma4_e4b_it_4bit": "mlx-community/gemma-4-e4b-it-4bit",
      "LLMRegistry.gemma4_e2b_it_4bit": "mlx-community/gemma-4-e2b-it-4bit",
      "LLMRegistry.translategemma_4b_it_4bit": "mlx-community/translategemma-4b-it-4bit",
      "LLMRegistry.translategemma_4b_it_8bit": "mlx-community/translategemma-4b-it-8bit",
      "LLMRegistry.translategemma_12b_it_4bit": "mlx-community/translategemma-12b-it-4bit",
      "LLMRegistry.translategemma_12b_it_8bit": "mlx-community/translategemma-12b-it-8bit",
      "LLMRegistry.translategemma_27b_it_4bit": "mlx-community/translategemma-27b-it-4bit",
      "LLMRegistry.translategemma_27b_it_8bit": "mlx-community/translategemma-27b-it-8bit",
      "LLMRegistry.hunyuan_mt_7b_4bit": "mlx-community/Hunyuan-MT-7B-4bit",
      "LLMRegistry.hunyuan_mt_7b_8bit": "mlx-community/Hunyuan-MT-7B-8bit",
      "LLMRegistry.hy_mt2_7b_4bit": "mlx-community/Hy-MT2-7B-4bit",
      "LLMRegistry.hy_mt2_7b_8bit": "mlx-community/Hy-MT2-7B-8bit",
      "LLMRegistry.qwen205b4bit": "mlx-community/Qwen1.5-0.5B-Chat-4bit",
      "LLMRegistry.qwen2_5_7b": "mlx-community/Qwen2.5-7B-Instruct-4bit",
      "LLMRegistry.qwen2_5_1_5b": "mlx-community/Qwen2.5-1.5B-Instruct-4bit",
      "LLMRegistry.qwen3_0_6b_4bit": "mlx-community/Qwen3-0.6B-4bit",
      "LLMRegistry.qwen3_1_7b_4bit": "mlx-community/Qwen3-1.7B-4bit",
      "LLMRegistry.qwen3_4b_4bit": "mlx-community/Qwen3-4B-4bit",
      "LLMRegistry.qwen3_8b_4bit": "mlx-community/Qwen3-8B-4bit",
      "LLMRegistry.jina_reranker_v3_mlx": "jinaai/jina-reranker-v3-mlx",
      "LLMRegistry.qwen3MoE_30b_a3b_4bit": "mlx-community/Qwen3-30B-A3B-4bit",
      "LLMRegistry.qwen3_5_2b_4bit": "mlx-community/Qwen3.5-2B-4bit",
      "LLMRegistry.qwen3_6_27b_4bit": "mlx-community/Qwen3.6-27B-4bit",
      "LLMRegistry.openelm270m4bit": "mlx-community/OpenELM-270M-Instruct",
      "LLMRegistry.llama3_1_8B_4bit": "mlx-community/Meta-Llama-3.1-8B-Instruct-4bit",
      "LLMRegistry.llama3_8B_4bit": "mlx-community/Meta-Llama-3-8B-Instruct-4bit",
      "LLMRegistry.llama3_2_1B_4bit": "mlx-community/Llama-3.2-1B-Instruct-4bit",
      "LLMRegistry.llama3_2_3B_4bit": "mlx-community/Llama-3.2-3B-Instruct-4bit",
      "LLMRegistry.helium_1_2b_4bit": "mlx-community/helium-1-preview-2b-4bit",
      "LLMRegistry.deepseek_r1_4bit": "mlx-community/DeepSeek-R1-4bit",
      "LLMRegistry.granite3_3_2b_4bit": "mlx-community/granite-3.3-2b-instruct-4bit",
      "LLMRegistry.mimo_7b_sft_4bit": "mlx-community/MiMo-7B-SFT-4bit",
      "LLMRegistry.glm4_9b_4bit": "mlx-community/GLM-4-9B-0414-4bit",
      "LLMRegistry.acereason_7b_4bit": "mlx-community/AceReason-Nemotron-7B-4bit",
      "LLMRegistry.bitnet_b1_58_2b_4t_4bit": "mlx-community/bitnet-b1.58-2B-4T-4bit",
      "LLMRegistry.baichuan_m1_14b_instruct_4bit": "mlx-community/Baichuan-M1-14B-Instruct-4bit-ft",
      "LLMRegistry.smollm3_3b_4bit": "mlx-community/SmolLM3-3B-4bit",
      "LLMRegistry.ernie_45_0_3BPT_bf16_ft": "mlx-community/ERNIE-4.5-0.3B-PT-bf16-ft",
      "LLMRegistry.lfm2_1_2b_4bit": "mlx-community/LFM2-1.2B-4bit",
      "LLMRegistry.exaone_4_0_1_2b_4bit": "mlx-community/exaone-4.0-1.2b-4bit",
      "LLMRegistry.lille_130m_bf16": "mlx-community/lille-130m-instruct-bf16",
      "LLMRegistry.olmoe_1b_7b_0125_instruct_4bit": "mlx-community/OLMoE-1B-7B-0125-Instruct-4bit",
      "LLMRegistry.olmo_2_1124_7B_Instruct_4bit": "mlx-community/OLMo-2-1124-7B-Instruct-4bit",
      "LLMRegistry.ling_mini_2_2bit": "mlx-community/Ling-mini-2.0-2bit-DWQ",
      "LLMRegistry.granite_4_0_h_tiny_4bit_dwq": "mlx-community/Granite-4.0-H-Tiny-4bit-DWQ",
      "LLMRegistry.lfm2_8b_a1b_3bit_mlx": "mlx-community/LFM2-8B-A1B-3bit-MLX",
      "LLMRegistry.nanochat_d20_mlx": "dnakov/nanochat-d20-mlx",
      "LLMRegistry.gpt_oss_20b_MXFP4_Q8": "mlx-community/gpt-oss-20b-MXFP4-Q8",
      "LLMRegistry.jamba_3b_4bit": "mlx-community/AI21-Jamba-Reasoning-3B-4bit",
      "LLMRegistry.nemotron_labs_diffusion_3b_4bit": "mlx-community/Nemotron-Labs-Diffusion-3B-4bit",
      "VLMRegistry.paligemma3bMix448_8bit": "mlx-community/paligemma-3b-mix-448-8bit",
      "VLMRegistry.qwen2VL2BInstruct4Bit": "mlx-community/Qwen2-VL-2B-Instruct-4bit",
      "VLMRegistry.qwen2_5VL3BInstruct4Bit": "mlx-community/Qwen2.5-VL-3B-Instruct-4bit",
      "VLMRegistry.qwen3VL4BInstruct4Bit": "lmstudio-community/Qwen3-VL-4B-Instruct-MLX-4bit",
      "VLMRegistry.qwen3VL4BInstruct8Bit": "mlx-community/Qwen3-VL-4B-Instruct-8bit",
      "VLMRegistry.smolvlminstruct4bit": "mlx-community/SmolVLM-Instruct-4bit",
      "VLMRegistry.lfm2_5_vl_1_6B_4bit": "mlx-community/LFM2.5-VL-1.6B-4bit",
      "VLMRegistry.lfm2_vl_1_6B_4bit": "mlx-community/LFM2-VL-1.6B-4bit",
      "VLMRegistry.mistral3_3B_Instruct_4bit": "mlx-community/Ministral-3-3B-Instruct-2512-4bit",
      "VLMRegistry.gemma3_4B_qat_4bit": "mlx-community/gemma-3-4b-it-qat-4bit",
      "VLMRegistry.gemma3_12B_qat_4bit": "mlx-community/gemma-3-12b-it-qat-4bit",
      "VLMRegistry.gemma3_27B_qat_4bit": "mlx-community/gemma-3-27b-it-qat-4bit",
      "VLMRegistry.gemma4_E2B_it_4bit": "mlx-community/gemma-4-e2b-it-4bit",
      "VLMRegistry.gemma4_E4B_it_4bit": "mlx-community/gemma-4-e4b-it-4bit",
      "VLMRegistry.gemma4_31B_it_4bit": "mlx-community/gemma-4-31b-it-4bit",
      "VLMRegistry.gemma4_26BA4B_it_4bit": "mlx-community/gemma-4-26b-a4b-it-4bit",
      "VLMRegistry.smolvlm": "HuggingFaceTB/SmolVLM2-500M-Video-Instruct-mlx",
      "VLMRegistry.fastvlm": "mlx-community/FastVLM-0.5B-bf16",
      "VLMRegistry.qwen3_5_27B_4bit": "mlx-community/Qwen3.5-27B-4bit",
      "VLMRegistry.qwen3_5_35B_A3B_4bit": "mlx-community/Qwen3.5-35B-A3B-4bit",
      "VLMRegistry.museGlimmer30B4bit": "mlx-community/Muse-Glimmer-30B-4bit",
      "EmbedderRegistry.bge_micro": "TaylorAI/bge-micro-v2",
      "EmbedderRegistry.gte_tiny": "TaylorAI/gte-tiny",
      "EmbedderRegistry.minilm_l6": "sentence-transformers/all-MiniLM-L6-v2",
      "EmbedderRegistry.snowflake_xs": "Snowflake/snowflake-arctic-embed-xs",
      "EmbedderRegistry.minilm_l12": "sentence-transformers/all-MiniLM-L12-v2",
      "EmbedderRegistry.bge_small": "BAAI/bge-small-en-v1.5",
      "EmbedderRegistry.multilingual_e5_small": "intfloat/multilingual-e5-small",
      "EmbedderRegistry.bge_base": "BAAI/bge-base-en-v1.5",
      "EmbedderRegistry.nomic_text_v1": "nomic-ai/nomic-embed-text-v1",
      "EmbedderRegistry.nomic_text_v1_5": "nomic-ai/nomic-embed-text-v1.5",
      "EmbedderRegistry.bge_large": "BAAI/bge-large-en-v1.5",
      "EmbedderRegistry.snowflake_lg": "Snowflake/snowflake-arctic-embed-l",
      "EmbedderRegistry.bge_m3": "BAAI/bge-m3",
      "EmbedderRegistry.bge_reranker_v2_m3": "BAAI/bge-reranker-v2-m3",
      "EmbedderRegistry.mixedbread_large": "mixedbread-ai/mxbai-embed-large-v1",
      "EmbedderRegistry.qwen3_embedding": "mlx-community/Qwen3-Embedding-0.6B-4bit-DWQ",
      "EmbedderRegistry.lfm2_embedding_350m": "mlx-community/LFM2.5-Embedding-350M-bf16",
      "EmbedderRegistry.lfm2_embedding_350m_4bit": "mlx-community/LFM2.5-Embedding-350M-4bit",
      "EmbedderRegistry.lfm2_embedding_350m_8bit": "mlx-community/LFM2.5-Embedding-350M-8bit",
      "EmbedderRegistry.lfm2_colbert_350m": "mlx-community/LFM2.5-ColBERT-350M-bf16",
      "EmbedderRegistry.lfm2_colbert_350m_4bit": "mlx-community/LFM2.5-ColBERT-350M-4bit",
      "EmbedderRegistry.lfm2_colbert_350m_8bit": "mlx-community/LFM2.5-ColBERT-350M-8bit"
    },
    "patterns": []
  },
  "whisper.net": {
    "names": {},
    "patterns": [
      [
        "GgmlType\\.[A-Z]\\w+",
        "sandrohanea/whisper.net"
      ]
    ]
  },
  "whisperkit": {
    "names": {
      "WhisperKit": "argmaxinc/whisperkit-coreml",
      "WhisperKitConfig": "argmaxinc/whisperkit-coreml",
      "WhisperKit.download": "argmaxinc/whisperkit-coreml"
    },
    "patterns": []
  },
  "langchain4j": {
    "names": {},
    "patterns": [
      [
        "AllMiniLmL6V2(?:Quantized)?EmbeddingModel",
        "sentence-transformers/all-MiniLM-L6-v2"
      ],
      [
        "BgeSmallEn(?:Quantized)?EmbeddingModel",
        "BAAI/bge-small-en"
      ],
      [
        "BgeSmallEnV15(?:Quantized)?EmbeddingModel",
        "BAAI/bge-small-en-v1.5"
      ],
      [
        "BgeSmallZh(?:Quantized)?EmbeddingModel",
        "BAAI/bge-small-zh"
      ],
      [
        "BgeSmallZhV15(?:Quantized)?EmbeddingModel",
        "BAAI/bge-small-zh-v1.5"
      ],
      [
        "E5SmallV2(?:Quantized)?EmbeddingModel",
        "intfloat/e5-small-v2"
      ]
    ]
  },
  "immich": {
    "names": {},
    "patterns": [
      [
        "[\\w-]+__[\\w-]+",
        "immich-app/$0"
      ]
    ]
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
      [
        "gpt2(?:-medium|-large|-xl)?",
        "$0"
      ],
      [
        "t5-(?:small|base|large|3b|11b)",
        "$0"
      ],
      [
        "bert-(?:base|large)(?:-multilingual|-german|-german-dbmdz)?-(?:cased|uncased|chinese)(?:-whole-word-masking)?(?:-finetuned-(?:squad|mrpc))?",
        "$0"
      ],
      [
        "bert-base-(?:chinese|finnish-cased-v1|finnish-uncased-v1|japanese(?:-char)?(?:-whole-word-masking)?|dutch-cased)",
        "$0"
      ],
      [
        "distilbert-base(?:-multilingual|-german)?-(?:cased|uncased)(?:-distilled-squad|-finetuned-sst-2-english)?",
        "$0"
      ],
      [
        "roberta-(?:base|large)(?:-mnli|-openai-detector)?",
        "$0"
      ],
      [
        "albert-(?:base|large|xlarge|xxlarge)-v[12]",
        "$0"
      ],
      [
        "xlm-roberta-(?:base|large)(?:-finetuned-conll0[23]-(?:dutch|english|german|spanish))?",
        "$0"
      ],
      [
        "xlm-(?:mlm|clm)-[a-z0-9-]+",
        "$0"
      ],
      [
        "xlnet-(?:base|large)-cased",
        "$0"
      ]
    ]
  }
};
