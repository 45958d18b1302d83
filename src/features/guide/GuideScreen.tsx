import { useMemo } from 'react'
import type { PictureChoice } from '../../briefing/chart/picture-choice.ts'
import type { LoadedFigures } from '../../data/use-figures.ts'
import { guideTexts } from '../../i18n/guide-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import { CodeImage } from '../CodeImage.tsx'
import { FiguresFrame } from '../FiguresFrame.tsx'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../page-props.ts'
import { siteAddress } from '../site-address.ts'
import styles from './Guide.module.css'
import { GuidePicture } from './GuidePicture.tsx'
import { Way } from './Way.tsx'
import { guidePage } from './guide-page.ts'

const onScreen: PictureChoice = { size: 'slide-16-9', look: 'colour' }
/** As a document prints it that was not printed in colour. */
const onPaper: PictureChoice = { size: 'a4-full', look: 'black-white' }

/** Hướng dẫn: the four ways through the product, with pictures that it draws itself. */
export function GuideScreen(page: PageProps) {
  const { index, navigation } = page
  const [area] = navigation.address.areas
  const family = index.catalogue.indicators[0]?.family
  const asked = useMemo(() => [{ families: family ? [family] : [], areas: [area] }], [family, area])
  return (
    <FiguresFrame page={page} asked={asked}>
      {(figures) => <Guide {...page} figures={figures} />}
    </FiguresFrame>
  )
}

function Guide({ figures, ...page }: PageProps & { readonly figures: LoadedFigures }) {
  const { navigation } = page
  const texts = useTexts()
  const { messages, language } = texts
  const words = guideTexts[language]
  const { address } = navigation
  const { dataset, problems } = figures
  const { trend, comparison } = useMemo(() => {
    const addressOf = (path: string): string => siteAddress(path, language)
    return guidePage(texts, dataset, address, { today: today(), addressOf })
  }, [texts, language, dataset, address])
  const overview = navigation.hrefOf({ page: 'overview' })
  const links = {
    see: { href: overview, page: messages.nav.overview },
    compare: { href: navigation.hrefOf({ page: 'compare' }), page: messages.nav.compare },
    brief: { href: navigation.hrefOf({ page: 'briefing' }), page: messages.collecting.nav },
    handOn: { href: navigation.hrefOf({ page: 'reports' }), page: messages.nav.reports },
  }
  return (
    <PageFrame
      className={styles.page}
      page={page}
      problems={problems}
      title={words.title}
      answer={<p>{words.intro}</p>}
    >
      <div className={styles.ways}>
        <Way way={words.see(messages)} link={links.see}>
          {trend ? <GuidePicture chart={trend} choice={onScreen} /> : null}
        </Way>
        <Way way={words.compare(messages)} link={links.compare}>
          {comparison ? <GuidePicture chart={comparison} choice={onScreen} /> : null}
        </Way>
        <Way way={words.brief(messages)} link={links.brief}>
          {trend ? <GuidePicture chart={trend} choice={onPaper} /> : null}
        </Way>
        <Way way={words.handOn(messages)} link={links.handOn}>
          <CodeImage text={siteAddress(overview, 'vi')} label={words.code} tooLong="" />
        </Way>
      </div>
      <div className={styles.notes}>
        <section>
          <h2>{words.readTitle}</h2>
          <ul>
            {words.read(messages).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section className={styles.enter}>
          <h2>{words.enterTitle}</h2>
          <ul>
            {words.enter.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.keysTitle}</h2>
          <ul>
            {words.keys.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
    </PageFrame>
  )
}
