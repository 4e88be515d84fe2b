import { UsageError } from '../../domain.ts';

/**
 * The token without surrounding white space, null when it is empty. Throws a UsageError, which never repeats the token, when it
 * holds what cannot stand in a header. Any form is taken: mirrors have others than `hf_...`.
 */
export function checkedToken(text: string): string | null {
  const token = text.trim();
  if (token === '') return null;
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new UsageError(
    'The Hub token holds spaces, line breaks or other signs that no token has.',
    'Set HF_TOKEN again; when it comes from a file, the file must hold the token alone.',
  );
}
