/** Imports and re-exports at the head of a line, imports made later, and modules that are replaced; types are gone by then. */
const imported =
  /^(?:(?:import|export) (?!type\b)(?:[^'"`=;()]*\sfrom )?|.*\b(?:import|vi\.mock)\(\s*)['"`]([^'"`\n]+)['"`]/gm

/**
 * What the text of a module imports, as it writes it.
 * @param {string} text
 * @returns {string[]}
 */
export function importSpecifiers(text) {
  return [...text.matchAll(imported)].map((match) => match[1])
}
