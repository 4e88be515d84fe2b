/**
 * True for a file of a repository that is fetched without its weights: the tokenizer's, the license, and samples of what a model is fed
 * or gives: pictures, sounds, tables, pages of text.
 */
export function isWithoutWeights(file: string): boolean {
  return TOKENIZER_FILE.test(file) || SAMPLE_FILE.test(file);
}

/** `tokenizer.json`, `vocab.txt`, `LICENSE` */
const TOKENIZER_FILE =
  /(?:^|\/)(?:tokenizer[\w.-]*|vocab[\w.-]*|merges\.txt|special_tokens_map\.json|(?:LICENSE|LICENCE|NOTICE|COPYING)[\w.-]*)$/;
/** `assets/cats.png`, `facts.txt` */
const SAMPLE_FILE =
  /\.(?:txt|md|csv|tsv|jsonl|parquet|arrow|pdf|png|jpe?g|tiff?|gif|webp|bmp|svg|wav|mp3|flac|ogg|m4a|mp4|mov|avi|webm|ipynb)$/i;
