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
    "patterns": [
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
      "tts_models/multilingual/multi-dataset/xtts_v2": "coqui/XTTS-v2"
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
        "[a-z]{2}_(?:core|dep|ent|sent)_[a-z]+_(?:sm|md|lg|trf)",
        "spacy/$0"
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
        "(?:all-(?=[mM]ini[lL][mM]-[lL]\\d|mpnet-|distilroberta-|roberta-)|(?:multi-qa|msmarco|paraphrase|stsb|nli|quora)-(?=[\\w.-]*(?:[bB]ert|BERT|MiniLM|mpnet|xlm|multilingual))|(?:distiluse|clip-ViT|gtr-t5|sentence-t5|xlm-r|average_word_embeddings|facebook-dpr|use-cmlm|bert-(?:base|large)-nli|roberta-(?:base|large)-nli|distilbert-base-nli|nq-distilbert)-)[A-Za-z0-9._-]+",
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
        "(?:all-(?=[mM]ini[lL][mM]-[lL]\\d|mpnet-|distilroberta-|roberta-)|(?:multi-qa|msmarco|paraphrase|stsb|nli|quora)-(?=[\\w.-]*(?:[bB]ert|BERT|MiniLM|mpnet|xlm|multilingual))|(?:distiluse|clip-ViT|gtr-t5|sentence-t5|xlm-r|average_word_embeddings|facebook-dpr|use-cmlm|bert-(?:base|large)-nli|roberta-(?:base|large)-nli|distilbert-base-nli|nq-distilbert)-)[A-Za-z0-9._-]+",
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
