/**
 * A value as JSON whose lines can be compared by eye: one property a line at the top, one item a line in the lists below it.
 */
export function specText(spec: object): string {
  const lines = Object.entries(spec).map(([key, value]) => `  ${JSON.stringify(key)}: ${propertyText(value)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

function propertyText(value: unknown): string {
  if (!Array.isArray(value) || !value.some((item) => typeof item === 'object')) return JSON.stringify(value)
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
}
