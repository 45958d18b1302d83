import type { BilingualText } from '../domain/bilingual-text.ts'

/** A text with its `{names}` filled in; "–" where nothing is known. */
export function textBy(
  { vi, en }: BilingualText,
  values: Readonly<Record<string, string | number | undefined>>,
): BilingualText {
  const filled = (template: string): string =>
    template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '–'))
  return { vi: filled(vi), en: filled(en) }
}
