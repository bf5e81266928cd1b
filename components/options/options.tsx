import type { CatalogueActions } from '@/components/catalogue/catalogue-actions'
import { CatalogueSection } from '@/components/catalogue/catalogue-section'
import { Icon } from '@/components/icon'
import { useSpeech } from '@/components/language/speech'
import type { LibraryActions, LibraryView } from '@/components/replies/library-view'
import { RepliesSection } from '@/components/replies/replies-section'
import type { Keys } from '@/sales/keys'
import { AutoRepliesSection } from './auto-replies-section'
import { CoachingSection } from './coaching-section'
import { type DataActions, DataSection, type StoredFacts } from './data-section'
import { HolidaysSection, type ReadOfficialDays } from './holidays-section'
import { HoursSection } from './hours-section'
import { KeysSection } from './keys-section'
import { LimitsSection } from './limits-section'
import { LostSection } from './lost-section'
import { ShopSection } from './shop-section'
import type { SectionProps } from './shop-settings'

export interface OptionsProps extends SectionProps {
  timeZones: string[]
  readOfficialDays: ReadOfficialDays
  facts: StoredFacts | null
  actions: DataActions
  library: LibraryView
  keys: Keys
  changeKeys: () => void
  replyActions: LibraryActions
  productActions: CatalogueActions
  /** What became of the last change; `null` when there is nothing to say any more. */
  note: 'saved' | 'not-saved' | null
}

export function Options(props: OptionsProps) {
  const { settings, change } = props
  const section = { settings, change }
  return (
    <div class="options ui">
      <Sections />
      <main class="settings">
        <ShopSection {...section} />
        <HoursSection {...section} timeZones={props.timeZones} />
        <HolidaysSection {...section} read={props.readOfficialDays} />
        <LimitsSection {...section} />
        <AutoRepliesSection {...section} />
        <CoachingSection {...section} />
        <RepliesSection library={props.library} actions={props.replyActions} />
        <CatalogueSection
          products={props.library.products}
          currency={settings.currency}
          actions={props.productActions}
        />
        <KeysSection keys={props.keys} change={props.changeKeys} />
        <LostSection {...section} />
        <DataSection {...section} facts={props.facts} actions={props.actions} />
      </main>
      <Note note={props.note} />
    </div>
  )
}

function Sections() {
  const { options, common, replies } = useSpeech().words
  const sections = {
    shop: options.shop.title,
    hours: options.hours.title,
    holidays: options.holidays.title,
    limits: options.limits.title,
    'auto-replies': options.autoReplies.title,
    coaching: options.coaching.title,
    replies: replies.title,
    catalogue: replies.catalogue.title,
    keys: options.keys.title,
    lost: options.lost.title,
    data: options.data.title,
  }
  return (
    <nav class="nav" aria-label={options.sections}>
      <h1 class="brand">
        <Icon name="mark" />
        {common.product}
      </h1>
      {Object.entries(sections).map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  )
}

function Note({ note }: { note: OptionsProps['note'] }) {
  const { options } = useSpeech().words
  const text = { saved: options.saved, 'not-saved': options.notSaved }
  return (
    <p class="saved" role="status" data-note={note}>
      {note && (
        <>
          <Icon name={note === 'saved' ? 'check' : 'warn'} />
          {text[note]}
        </>
      )}
    </p>
  )
}
