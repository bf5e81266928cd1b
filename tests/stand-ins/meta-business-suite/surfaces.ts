import type { StandInSetup } from '../world'

/** The readable paths of `data-surface`, as seen from July to October 2026, outer part to inner. */
const INBOX =
  '/bizweb:inbox/bizweb:INBOX/lib:bizweb_inbox:main_content/lib:bizweb_inbox:content_layout/lib:inbox:thread_and_detail'
const DETAIL = `${INBOX}/lib:inbox:detail_column`

export const surfaces = {
  tabs: `${INBOX}/lib:inbox:channel_selector`,
  list: `${INBOX}/bizweb_inbox:thread_list`,
  header: `${DETAIL}/lib:inbox:detail_view_header`,
  /** Only Messenger's own name is known. */
  messengerDetail: `${DETAIL}/bizweb_inbox:messenger_detail_view`,
  otherDetail: DETAIL,
}

/** The number is the row's present place, 0 for the newest: no identity. */
export function rowSurface(place: number, priority: boolean): string {
  return `${surfaces.list}/thread_row${place}${priority ? ':priority' : ''}`
}

export function scopeSurface(setup: StandInSetup): string {
  return `/bizweb:inbox/business_scope:page:${accountOf(setup)}:${setup.shop ?? 'Demo Shop'}`
}

/** The Page in scope; also `asset_id` of the address. */
export function accountOf(setup: StandInSetup): string {
  return setup.account ?? '100200300400500'
}
