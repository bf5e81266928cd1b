/** Longer messages are read this far, in UTF-16 units: what somebody wants stands at the beginning. */
export const MOST_CHARACTERS = 2_000
