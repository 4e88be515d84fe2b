/**
 * Does one part of the delivery. Answers the remark that it answers, or that it failed: what cannot be delivered changes no verdict.
 * Null: there is nothing to say.
 */
export async function attempted(what: string, act: () => unknown): Promise<string | null> {
  try {
    const remark = await act();
    return typeof remark === 'string' ? remark : null;
  } catch (error) {
    return failureOf(what, error);
  }
}

/** A remark on what failed. */
export function failureOf(what: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${what} failed: ${message.replace(/\.$/, '')}.`;
}
