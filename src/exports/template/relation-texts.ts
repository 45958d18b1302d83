import { xmlText } from '../../domain/xml-text.ts'
import type { Relation } from './open-template.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A way to a part, as it stands among the relations of another one. */
export function relationText({ id, kind }: Pick<Relation, 'id' | 'kind'>, target: string): string {
  return `<Relationship Id="${xmlText(id)}" Type="${office}/${kind}" Target="${xmlText(target)}"/>`
}

/** The relations of a part, as a part. */
export function relationsText(relations: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`
}
