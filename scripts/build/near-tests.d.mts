export function nearTests(
  root: string,
  changed: readonly string[],
): { readonly near: readonly string[]; readonly reaching: number }
