import type { SyntaxKind } from 'jsonc-parser';

// Token numbers of jsonc-parser's scanner: its enum is a type only and cannot be imported as a value.
export const OPEN_BRACE = 1 as SyntaxKind;
export const CLOSE_BRACE = 2 as SyntaxKind;
export const OPEN_BRACKET = 3 as SyntaxKind;
export const CLOSE_BRACKET = 4 as SyntaxKind;
export const COMMA = 5 as SyntaxKind;
export const COLON = 6 as SyntaxKind;
export const STRING = 10 as SyntaxKind;
export const UNKNOWN = 16 as SyntaxKind;
export const END = 17 as SyntaxKind;
