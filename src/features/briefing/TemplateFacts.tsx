import type { TemplateAbout } from '../../exports/office-template.ts'
import { numberText, shortNumberText } from '../../i18n/number-text.ts'
import { templateTexts } from '../../i18n/template-texts.ts'
import { FactList } from '../../ui/FactList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import look from './Office.module.css'

interface TemplateFactsProps {
  readonly file: string
  readonly about: TemplateAbout
}

/** Below this part of its size a text is told to be smaller. */
const smallScale = 0.95
/** Of most texts of a slide, in points. */
const usualSize = 14

/** What was found in a template, and what to know before slides are shown on it. */
export function TemplateFacts({ file, about }: TemplateFactsProps) {
  const { language } = useTexts()
  const words = templateTexts[language]
  const { width, height, scale, fonts, missingFonts, legacyFonts, colours, hasEmblem, hasFooter } = about
  const [cover, content] = [about.cover, about.content].map((name) => (name === '' ? words.unnamed : name))
  const drawn = [...(hasEmblem ? [words.emblem] : []), ...(hasFooter ? [words.footer] : [])]
  const warnings = [
    ...(missingFonts.length > 0 ? [words.missingFonts({ fonts: missingFonts.join(', ') })] : []),
    ...(legacyFonts.length > 0 ? [words.legacyFonts({ fonts: legacyFonts.join(', ') })] : []),
    ...(scale < smallScale ? [words.small({ points: shortNumberText(language, usualSize * scale, 1) })] : []),
  ]
  return (
    <section className={look.template} aria-label={words.inUse}>
      <FactList
        facts={[
          { term: words.file, detail: file },
          {
            term: words.size,
            detail: words.sizeText({ width: numberText(language, width, 1), height: numberText(language, height, 1) }),
          },
          { term: words.layouts, detail: words.layoutsText({ cover: cover ?? '', content: content ?? '' }) },
          { term: words.fonts, detail: fonts.join(', ') },
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
      <p className={styles.aside}>{words.scope}</p>
    </section>
  )
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
