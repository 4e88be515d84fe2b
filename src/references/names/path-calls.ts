/** `appendingPathComponent("app/gemma")`, `Path.Combine(root, "app/gemma")` */
const JOINING = /^(?:\w*[pP]ath(?:Component)?|[jJ]oin|Combine)$/;
/** `new File("assets/vits", "model.onnx")`, `save("runs/best", "model.ckpt")` */
const OF_FILES =
  /join|combine|concat|path|append|resource|copy|move|open|replace|split|rename|save|export|write|dump|store|upload|push|assert|check|compare|\bFile$/i;

/** True for the name of a call that puts parts of a path together. */
export function joinsPaths(name: string): boolean {
  return JOINING.test(name);
}

/** True for the name of a call whose arguments are a folder and a file in it, or two files: what stands before a file is no repository. */
export function takesFolders(name: string): boolean {
  return OF_FILES.test(name);
}
