// @ts-check
/** The kinds of what is said at an item, in the order in which an item goes. */
import { label } from '/kit/i18n.js'

/** Facts first, what follows from them later. */
export const KINDS = ['fact', 'unknown', 'clientVoice', 'assessment', 'decision', 'dissent', 'told', 'nextDate']

/** Kinds that say nothing without an organisation. */
export const OF_SOMEBODY = ['fact', 'dissent', 'told']

/** Kinds with a day. */
export const DATED = ['fact', 'nextDate']

export const kindChoices = () => KINDS.map((value) => ({ value, label: label('entryKind', value) }))
