/** By what a folder shows that it holds a pack, and may be replaced by another. */
export const packMarker = '<meta name="nhip-quy-pack"'

/** The page of a pack: with its note, and with the figures it begins with before the program that asks for them. */
export function packedPage(built: string, note: string, scripts: readonly string[]): string {
  const tags = scripts.map((file) => `<script defer src="${file}"></script>\n    `)
  return built
    .replace('<title>', () => `${packMarker} content="${note}" />\n    <title>`)
    .replace('<script defer', () => `${tags.join('')}<script defer`)
}
