/** Where a conversation is held. `messenger` and `instagram` are read inside Meta Business Suite. */
export const PLATFORMS = ['whatsapp', 'messenger', 'instagram'] as const
export type Platform = (typeof PLATFORMS)[number]

/** The two pages that the extension lies over. */
export const SITES = ['whatsapp-web', 'meta-business-suite'] as const
export type Site = (typeof SITES)[number]

/** How sure an instant is: definitions, "Precision" in the README's list of rules. */
export const PRECISIONS = ['exact', 'minute', 'bound'] as const
export type Precision = (typeof PRECISIONS)[number]

/** Who wrote a message. `me`: sent from this browser; `teammate`: outgoing, but not from here. */
export const AUTHORS = ['customer', 'me', 'teammate', 'automation'] as const
export type Author = (typeof AUTHORS)[number]
