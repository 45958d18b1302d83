import { type XmlElement, readXml } from '../support/xml-element.ts'
import { type TypeRule, readRules } from './read-rules.ts'

const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const rules = readRules()

/** What of a part breaks the rules of the standard, each with the place where it does; empty where it keeps them. */
export function partFaults(text: string): readonly string[] {
  const root = readXml(text)
  const scope = scopeOf(root, new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]))
  const type = rules.roots.get(nameIn(root.name, scope))
  return type === undefined
    ? [`${root.name} begins no part`]
    : faultsOf(root, { type, scope, path: root.name, ignored: [] })
}

interface Place {
  readonly type: string
  /** Namespaces by the prefixes that stand for them here. */
  readonly scope: ReadonlyMap<string, string>
  readonly path: string
  /** Namespaces that readers of the standard pass over. */
  readonly ignored: readonly string[]
}

function faultsOf(element: XmlElement, place: Place): readonly string[] {
  const { type, path } = place
  if (type.startsWith('=')) return textFaults(element, type.slice(1), path)
  const rule = rules.types.get(type)
  if (!rule) return [`${path}: there is no rule for ${type}`]
  const scope = scopeOf(element, place.scope)
  const ignored = [...place.ignored, ...ignoredBy(element, scope)]
  const told = element.children
    .map((child) => ({ child, inner: scopeOf(child, scope) }))
    .map(({ child, inner }) => ({ child, name: nameIn(child.name, inner), uri: uriOf(child.name, inner) }))
    .filter(({ uri }) => !ignored.includes(uri))
  return [
    ...attributeFaults(element, rule, { scope, ignored, path }),
    ...orderFaults(
      rule,
      told.map(({ name }) => name),
      path,
    ),
    ...(rule.text === undefined ? [] : valueFaults(element.text, rule.text, path)),
    ...(rule.text === undefined && element.children.length === 0 && element.text.trim() !== ''
      ? [`${path}: text where there is none`]
      : []),
    ...told.flatMap(({ child, name, uri }) => {
      const childType = rule.children.get(name) ?? (rule.isOpen ? rules.roots.get(name) : undefined)
      if (childType !== undefined) return faultsOf(child, { type: childType, scope, ignored, path: `${path}/${name}` })
      return rule.isOpen && !rules.prefixes.has(uri) ? [] : [`${path}: ${name} has no rule here`]
    }),
  ]
}

function orderFaults(rule: TypeRule, names: readonly string[], path: string): readonly string[] {
  const isInOrder = rule.order.test(names.map((name) => `${name};`).join(''))
  const isTwice = rule.isSet && new Set(names).size < names.length
  return isInOrder && !isTwice ? [] : [`${path}: ${names.join(' ') || 'nothing'} does not stand so`]
}

function attributeFaults(
  element: XmlElement,
  { attributes }: TypeRule,
  { scope, ignored, path }: Pick<Place, 'scope' | 'ignored' | 'path'>,
): readonly string[] {
  const told = [...element.attributes].flatMap(([name, value]) => {
    if (name === 'xmlns' || name.startsWith('xmlns:')) return []
    const uri = name.includes(':') ? uriOf(name, scope) : ''
    if (uri === compatibility || ignored.includes(uri)) return []
    return [{ name: uri === '' ? name : nameIn(name, scope), value }]
  })
  const lacking = [...attributes].filter(
    ([name, { isRequired }]) => isRequired && !told.some((attribute) => attribute.name === name),
  )
  return [
    ...lacking.map(([name]) => `${path}: ${name} is lacking`),
    ...told.flatMap(({ name, value }) => {
      const rule = attributes.get(name)
      return rule ? valueFaults(value, rule.value, `${path}@${name}`) : [`${path}: @${name} has no rule here`]
    }),
  ]
}

/** An element of text alone has no children and no attributes. */
function textFaults(element: XmlElement, value: string, path: string): readonly string[] {
  const attributes = [...element.attributes.keys()].filter((name) => !name.startsWith('xmlns'))
  return [
    ...valueFaults(element.text, value, path),
    ...[...attributes, ...element.children.map(({ name }) => name)].map((name) => `${path}: ${name} has no rule here`),
  ]
}

function valueFaults(text: string, value: string, path: string): readonly string[] {
  return isValue(text, rules.values.get(value) ?? value) ? [] : [`${path}: “${text}” is no ${value}`]
}

function isValue(text: string, value: string): boolean {
  if (value.includes(' or ')) return value.split(' or ').some((each) => isValue(text, each))
  const [, pattern] = /^\/(.*)\/$/.exec(value) ?? []
  if (pattern !== undefined) return new RegExp(`^(?:${pattern})$`).test(text)
  const [, least, most] = /^int (-?\d*)\.\.(-?\d*)$/.exec(value) ?? []
  if (least !== undefined || most !== undefined) {
    return isWhole(text) && Number(text) >= Number(least || -Infinity) && Number(text) <= Number(most || Infinity)
  }
  switch (value) {
    case 'string':
      return true
    case 'boolean':
      return ['0', '1', 'true', 'false'].includes(text)
    case 'int':
      return isWhole(text)
    case 'uint':
      return isWhole(text) && Number(text) >= 0
    case 'double':
      return /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)
    default:
      return value.split('|').includes(text)
  }
}

const isWhole = (text: string): boolean => /^-?\d+$/.test(text)

function ignoredBy({ attributes }: XmlElement, scope: Place['scope']): readonly string[] {
  return [...attributes].flatMap(([name, value]) =>
    name.endsWith(':Ignorable') && uriOf(name, scope) === compatibility
      ? value.split(/\s+/).flatMap((prefix) => scope.get(prefix) ?? [])
      : [],
  )
}

function scopeOf({ attributes }: XmlElement, outer: Place['scope']): Place['scope'] {
  const own = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  return own.length === 0
    ? outer
    : new Map([...outer, ...own.map(([name, uri]) => [name.replace(/^xmlns:?/, ''), uri] as const)])
}

function uriOf(name: string, scope: Place['scope']): string {
  return scope.get(name.includes(':') ? name.slice(0, name.indexOf(':')) : '') ?? ''
}

/** A name with the prefix that the rules have for its namespace. */
function nameIn(name: string, scope: Place['scope']): string {
  const uri = uriOf(name, scope)
  return `${rules.prefixes.get(uri) ?? uri}:${name.slice(name.indexOf(':') + 1)}`
}
