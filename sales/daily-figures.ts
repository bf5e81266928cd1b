/** The door to the daily figures: what they are, what a conversation adds to them, what a period makes of them. */
export { conversationFigures, type ValuedOutcome } from './conversation-figures'
export { type DayFigures, emptyFigures, mergeFigures } from './day-figures'
export { periodFigures } from './period-figures'
