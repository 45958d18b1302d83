import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodeBriefing,
  decodeBriefingFile,
  encodeBriefing,
  maximumBriefingBytes,
} from '../../src/contract/briefing-file.ts'
import {
  type Briefing,
  type BriefingItem,
  emptyBriefing,
  maximumItems,
  maximumLengths,
  withItems,
} from '../../src/domain/briefing.ts'

const file = 'bao-cao.nhipquy.json'
const item: Omit<BriefingItem, 'id'> = { path: '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1', content: 'chart' }
const one = withItems(emptyBriefing, [item])
const raw = (change: (content: Record<string, unknown>) => unknown = (content) => content): string =>
  JSON.stringify(change(JSON.parse(encodeBriefing(one)) as Record<string, unknown>))
const withPath = (path: unknown) => raw((content) => ({ ...content, items: [{ ...item, path }] }))
const decoded = (text: string) => decodeBriefing(text, file)
const problemsOf = (text: string) => {
  const result = decoded(text)
  return result.ok ? [] : result.problems.map(({ code, place }) => `${code} ${place?.file} ${place?.text ?? ''}`.trim())
}

const anyText = (most: number) =>
  fc
    .string({
      unit: fc.constantFrom('a', 'ộ', 'Đ', '1', ' ', '\n', '"', '\\', '\u{1F4C8}', '\u200F', '\u202E', '\0'),
      maxLength: 40,
    })
    .map((text) => text.slice(0, most))
const anyEdit = (most: number) => fc.record({ text: anyText(most), from: anyText(most) })
const { title, subtitle, headline, paragraph, note } = maximumLengths
const anyItem: fc.Arbitrary<Omit<BriefingItem, 'id'>> = fc.record(
  {
    path: fc.webPath().filter((path) => /^\/(?!\/)/.test(path)),
    content: fc.constantFrom('chart', 'table', 'chart-and-table'),
    headline: anyEdit(headline),
    paragraph: anyEdit(paragraph),
    note: anyText(note),
    unfit: fc.record(
      { headline: anyText(headline), paragraph: anyText(paragraph), note: anyText(note) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['path', 'content'] },
)
const anyBriefing: fc.Arbitrary<Briefing> = fc
  .record(
    {
      title: anyEdit(title),
      subtitle: anyText(subtitle),
      unfit: fc.record({ title: anyText(title), subtitle: anyText(subtitle) }, { requiredKeys: [] }),
      layout: fc.record({
        ratio: fc.constantFrom('16:9', '4:3'),
        figuresPerPage: fc.constantFrom(1, 2),
        hasTitlePage: fc.boolean(),
        hasSources: fc.boolean(),
        hasMissing: fc.boolean(),
      }),
      items: fc.array(anyItem, { maxLength: 6 }),
    },
    { requiredKeys: ['layout', 'items'] },
  )
  .map(({ items, ...head }) => withItems({ ...head, items: [] }, items))

describe('the file of a briefing', () => {
  test('gives back any briefing as it was', () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        expect(decoded(encodeBriefing(briefing))).toEqual({ ok: true, value: briefing })
      }),
    )
  })

  test('numbers the figures anew in their order', () => {
    const shuffled: Briefing = { ...emptyBriefing, items: [7, 3, 9].map((id) => ({ ...item, id, path: `/${id}` })) }
    const result = decoded(encodeBriefing(shuffled))
    expect(result.ok && result.value.items.map(({ id, path }) => [id, path])).toEqual([
      [1, '/7'],
      [2, '/3'],
      [3, '/9'],
    ])
  })

  test('holds no number of any figure: it asks for them', () => {
    expect(encodeBriefing(one)).toContain(item.path)
    expect(JSON.parse(encodeBriefing(one))).toEqual({
      format: 'nhip-quy.briefing',
      version: 2,
      ...emptyBriefing,
      items: [item],
    })
  })

  test('holds a comparison of as many areas as a page can show', () => {
    const areas = Array.from({ length: 250 }, () => '25292-2025-07-01').join(',')
    expect(problemsOf(withPath(`/so-sanh?dia-ban=${areas}&ky=2025-Q4&chi-so=rural.ntm&goc=trung-vi`))).toEqual([])
  })

  test('gives texts in composed letters, whatever machine wrote it', () => {
    const result = decoded(encodeBriefing({ ...one, subtitle: 'Huyện Lộc Ninh'.normalize('NFD') }))
    expect(result.ok && result.value.subtitle).toBe('Huyện Lộc Ninh')
  })

  test('may have what nobody asked for, which is left out', () => {
    const text = raw((content) => ({ ...content, secret: 1, items: [{ ...item, id: 77, onclick: 'alert(1)' }] }))
    expect(decoded(text)).toEqual({ ok: true, value: one })
  })

  test('cannot reach behind the object it becomes', () => {
    const text = raw()
      .replace('{"format"', '{"__proto__":{"title":{"text":"x","from":"y"}},"constructor":1,"format"')
      .replace('{"path"', '{"__proto__":{"note":"x"},"path"')
    const result = decoded(text)
    expect(result).toEqual({ ok: true, value: one })
    expect(result.ok && [result.value.title, result.value.items[0]!.note]).toEqual([undefined, undefined])
    expect(({} as { note?: string }).note).toBeUndefined()
  })
})

describe('what is no briefing is refused with its place', () => {
  const long = 'x'.repeat(10_001)
  const items = (count: number) => raw((content) => ({ ...content, items: Array.from({ length: count }, () => item) }))
  test.each([
    ['nothing', '', 'file-not-json'],
    ['half a file', raw().slice(0, -9), 'file-not-json'],
    ['a page of a web site', '<!doctype html>', 'file-not-json'],
    ['a file with a mark in front', `\uFEFF${raw()}`, 'file-not-json'],
    ['lists in lists without end', '['.repeat(1_000_000), 'file-not-json'],
    ['null', 'null', 'file-other-format'],
    ['a list', '[]', 'file-other-format'],
    ['another format', raw((content) => ({ ...content, format: 'nhip-quy.catalogue' })), 'file-other-format'],
    ['a version in words', raw((content) => ({ ...content, version: 'một' })), 'file-other-format'],
    ['a newer version', raw((content) => ({ ...content, version: 3 })), 'file-version-newer'],
    ['an older version', raw((content) => ({ ...content, version: 0 })), 'file-version-older'],
    ['no layout', raw((content) => ({ ...content, layout: undefined })), 'file-shape layout'],
    [
      'a ratio nobody prints',
      raw((content) => ({ ...content, layout: { ...one.layout, ratio: '1:1' } })),
      'file-shape layout.ratio',
    ],
    [
      'three figures on a page',
      raw((content) => ({ ...content, layout: { ...one.layout, figuresPerPage: 3 } })),
      'file-shape layout.figuresPerPage',
    ],
    ['figures that are no list', raw((content) => ({ ...content, items: {} })), 'file-shape items'],
    ['a figure that is null', raw((content) => ({ ...content, items: [item, null] })), 'file-shape items.1'],
    ['one figure too many', items(maximumItems + 1), 'file-shape items'],
    [
      'another content',
      raw((content) => ({ ...content, items: [{ ...item, content: 'video' }] })),
      'file-shape items.0.content',
    ],
    ['a title that is only text', raw((content) => ({ ...content, title: 'x' })), 'file-shape title'],
    [
      'a title without what it stood over',
      raw((content) => ({ ...content, title: { text: 'x' } })),
      'file-shape title.from',
    ],
    ['an absurd title', raw((content) => ({ ...content, title: { text: long, from: '' } })), 'file-shape title.text'],
    ['an absurd note', raw((content) => ({ ...content, items: [{ ...item, note: long }] })), 'file-shape items.0.note'],
    [
      'an absurd text put aside',
      raw((content) => ({ ...content, items: [{ ...item, unfit: { note: long } }] })),
      'file-shape items.0.unfit.note',
    ],
    [
      'a note that is null',
      raw((content) => ({ ...content, items: [{ ...item, note: null }] })),
      'file-shape items.0.note',
    ],
  ])('%s', (_, text, expected) => {
    const [code, place = ''] = expected.split(' ')
    expect(problemsOf(text)).toContain(`${code} ${file} ${place}`.trim())
  })

  test.each([
    ['another host', '//evil.example/x'],
    ['another host with a back slash', '/\\evil.example'],
    ['another host behind a tab, which browsers drop', '/\t/evil.example'],
    ['another host behind a line end', '/\n/evil.example'],
    ['another host behind a sign', '/\u0000/evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['a whole address', 'https://evil.example/'],
    ['a path of nowhere', 'chi-so/rural.ntm'],
    ['a blank in front', ' /chi-so/rural.ntm'],
    ['nothing', ''],
    ['an absurd length', `/${'x'.repeat(9000)}`],
    ['no text', 7],
  ])('an address that is %s', (_, path) => {
    expect(problemsOf(withPath(path))).toContain(`file-shape ${file} items.0.path`)
  })

  test('as full as it may be, without delay', () => {
    const most = Array.from({ length: maximumItems }, () => ({ ...item, note: 'ộ'.repeat(note) }))
    expect(problemsOf(raw((content) => ({ ...content, items: most })))).toEqual([])
  })
})

describe('a path that a briefing takes never leaves the site', () => {
  test('whatever it is', () => {
    const anyPath = fc.string({
      unit: fc.constantFrom('/', '\\', '.', '\t', '\n', '\r', ' ', '@', ':', '?', '#', 'e', '%', '\u00A0'),
      maxLength: 8,
    })
    fc.assert(
      fc.property(anyPath, (path) => {
        const taken = decoded(withPath(path)).ok ? path : '/'
        expect(new URL(taken, 'https://site.example/').host).toBe('site.example')
      }),
    )
  })
})

describe('a file with the template of an office', () => {
  const template = { file: 'Mẫu của huyện.pptx', bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 255) }
  const carried = (change: (told: Record<string, unknown>) => unknown): string =>
    JSON.stringify({
      ...(JSON.parse(encodeBriefing(one)) as Record<string, unknown>),
      template: change({ file: 'a.pptx', pptx: 'UEsDBAD/' }),
    })
  const codeOf = (text: string): string | undefined => {
    const read = decodeBriefingFile(text, file)
    return read.ok ? undefined : read.problems[0]?.code
  }

  test('gives back the briefing and the bytes', () => {
    expect(decodeBriefingFile(encodeBriefing(one, { pptx: template }), file)).toEqual({
      ok: true,
      value: { briefing: one, templates: { pptx: template } },
    })
    const both = { pptx: template, docx: { ...template, file: 'Mẫu văn bản.docx' } }
    expect(decodeBriefingFile(encodeBriefing(one, both), file)).toEqual({
      ok: true,
      value: { briefing: one, templates: both },
    })
    expect(decodeBriefingFile(encodeBriefing(one), file)).toEqual({ ok: true, value: { briefing: one, templates: {} } })
  })

  test('is a briefing like any other for who does not know of templates', () => {
    expect(decodeBriefing(encodeBriefing(one, { pptx: template, docx: template }), file)).toEqual({
      ok: true,
      value: one,
    })
  })

  test('is refused with a template that is no archive, has no name, or a name without end', () => {
    expect(codeOf(carried((told) => told))).toBeUndefined()
    expect(codeOf(carried((told) => ({ ...told, pptx: 'TVqQAAMA' })))).toBe('file-shape')
    expect(codeOf(carried((told) => ({ ...told, pptx: 'UEsDB"><b' })))).toBe('file-shape')
    expect(codeOf(carried((told) => ({ ...told, pptx: 'UEsDBA' })))).toBeUndefined()
    expect(codeOf(carried((told) => ({ ...told, pptx: 'UEsDBADAA' })))).toBe('file-shape')
    expect(codeOf(carried((told) => ({ ...told, file: '' })))).toBe('file-shape')
    expect(codeOf(carried((told) => ({ ...told, file: 'x'.repeat(201) })))).toBe('file-shape')
  })

  test('has no more room for the rest of it than one without', () => {
    const wide = carried((told) => told).replace('{', `{${' '.repeat(maximumBriefingBytes)}`)
    expect(codeOf(wide)).toBe('file-too-large')
    const large = { ...template, bytes: new Uint8Array(2_000_000) }
    large.bytes.set(template.bytes)
    expect(codeOf(encodeBriefing(one, { pptx: large, docx: large }))).toBeUndefined()
  })
})
