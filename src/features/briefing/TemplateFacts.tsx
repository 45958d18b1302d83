import type { OfficeTemplateRead } from '../../exports/read-office-template.ts'
import { numberText, shortNumberText } from '../../i18n/number-text.ts'
import { type TemplateTexts, templateTexts } from '../../i18n/template-texts.ts'
import { type Fact, FactList } from '../../ui/FactList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import look from './Office.module.css'

interface TemplateFactsProps {
  readonly file: string
  readonly about: OfficeTemplateRead['about']
}

/** Below this part of its size a text is told to be smaller. */
const smallScale = 0.95
/** Of most texts of a slide, in points. */
const usualSize = 14

/** What was found in a template, and what to know before anything is made on it. */
export function TemplateFacts({ file, about }: TemplateFactsProps) {
  const { language } = useTexts()
  const words = templateTexts[language]
  const { fonts, missingFonts, legacyFonts, colours, hasEmblem, hasFooter } = about
  const [width, height] = [about.width, about.height].map((length) => numberText(language, length, 1)) as [
    string,
    string,
  ]
  const textWidth = about.kind === 'docx' ? numberText(language, about.textWidth, 1) : ''
  const hasHeader = about.kind === 'docx' && about.hasHeader
  const drawn = [
    ...(hasEmblem ? [words.emblem] : []),
    ...(hasHeader ? [words.header] : []),
    ...(hasFooter ? [words.footer] : []),
  ]
  const warnings = [
    ...(missingFonts.length > 0 ? [words.missingFonts({ fonts: missingFonts.join(', ') })] : []),
    ...(legacyFonts.length > 0 ? [words.legacyFonts({ fonts: legacyFonts.join(', ') })] : []),
    ...(about.kind === 'pptx' && about.scale < smallScale
      ? [words.small({ points: shortNumberText(language, usualSize * about.scale, 1) })]
      : []),
  ]
  return (
    <div className={look.template}>
      <FactList
        facts={[
          { term: words.file, detail: file },
          ...aboutPages(words, about, { width, height, text: textWidth }),
          { term: words.fonts, detail: fonts.join(', ') },
          ...(colours.length === 0
            ? []
            : [
                {
                  term: words.colours,
                  detail: (
                    <img
                      className={look.swatches}
                      src={swatchesImage(colours)}
                      alt={colours.map((colour) => `#${colour}`).join(', ')}
                    />
                  ),
                },
              ]),
          { term: words.drawn, detail: drawn.length > 0 ? drawn.join(', ') : words.noDrawn },
        ]}
      />
      {warnings.length > 0 ? (
        <ul className={styles.warning}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** Of slides their size and layouts, of documents their pages and styles. */
function aboutPages(
  words: TemplateTexts,
  about: OfficeTemplateRead['about'],
  { width, height, text }: { readonly width: string; readonly height: string; readonly text: string },
): readonly Fact[] {
  if (about.kind === 'docx') {
    const { styles: used } = about
    return [
      { term: words.size, detail: words.pageText({ width, height, text }) },
      { term: words.styles, detail: used.length === 0 ? words.noStyles : used.join(', ') },
    ]
  }
  const [cover, content] = [about.cover, about.content].map((name) => (name === '' ? words.unnamed : name))
  return [
    { term: words.size, detail: words.sizeText({ width, height }) },
    { term: words.layouts, detail: words.layoutsText({ cover: cover ?? '', content: content ?? '' }) },
  ]
}

/** Colours side by side, as a picture: a page in high contrast keeps those of pictures. */
function swatchesImage(colours: readonly string[]): string {
  const squares = colours.map(
    (colour, at) => `<rect x="${at * 28 + 0.5}" y="0.5" width="23" height="15" fill="#${colour}" stroke="#b4b4ae"/>`,
  )
  const width = colours.length * 28
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="16">${squares.join('')}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
