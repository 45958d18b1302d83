import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { publicationFaults } from '../../src/i18n/build-texts.ts'

/** The classes a style sheet has a rule for. */
export function classesOfSheet(css: string): ReadonlySet<string> {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\{[^{}]*\}/g, '{}')
  return new Set([...rules.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name]) => name!))
}

/** The style sheets a component imports: by which name, by which specifier. */
function sheetsOf(code: string): readonly (readonly [name: string, specifier: string])[] {
  const imports = [...code.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)]
  return imports.map(([, name, specifier]) => [name!, specifier!])
}

/** The classes a component takes from each style sheet it imports, by the specifier of the import. */
export function classesTaken(code: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    sheetsOf(code).map(([name, specifier]) => {
      const taken = [...code.matchAll(new RegExp(String.raw`\b${name}(?:\.(\w+)|\['([^']+)'\])`, 'g'))]
      return [specifier, new Set(taken.map(([, plain, quoted]) => plain ?? quoted!))]
    }),
  )
}

/** The classes a component takes and no rule gives, as "name (sheet)". */
export function classesWithoutRule(code: string, sheetOf: (specifier: string) => string): readonly string[] {
  return [...classesTaken(code)].flatMap(([specifier, taken]) => {
    const known = classesOfSheet(sheetOf(specifier))
    return [...taken].filter((name) => !known.has(name)).map((name) => `${name} (${specifier})`)
  })
}

/** The names a component works out while the page runs, as they stand there: no rule of them can be looked for. */
export function classesWorkedOut(code: string): readonly string[] {
  return sheetsOf(code).flatMap(([name]) => {
    const found = code.matchAll(new RegExp(String.raw`\b${name}\[(?!'[^']+'\]).*?\]+`, 'g'))
    return [...found].map(([text]) => text)
  })
}

/** Ends the build on a class name without a rule: it would be no class at all, or "undefined", without a word. */
export function classNames(): Plugin {
  return {
    name: 'class-names',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.tsx')) return
      const without = classesWithoutRule(code, (specifier) => readFileSync(join(dirname(id), specifier), 'utf8'))
      const workedOut = classesWorkedOut(code)
      if (without.length === 0 && workedOut.length === 0) return
      const { vi, en } =
        without.length > 0
          ? publicationFaults.classWithoutRule(without.join(', '))
          : publicationFaults.classWorkedOut(workedOut.join(', '))
      this.error(`${vi}\n${en}`)
    },
  }
}
