// @ts-check
/** What a referral must hold before it can be sent, and how two versions of one differ. */
import { t } from '/kit/i18n.js'
import { fullName } from '/m/casework/casework.js'

/** @typedef {import('/kit/form.js').Form} Form */

/** @param {Form} form */
export function incomplete(form) {
  const { values } = form
  const required = {
    ...(values.immediateDanger ? { dangerNote: 'referral.dangerNote.missing' } : {}),
    channel: 'referral.channel.missing',
    referrerType: 'referral.referrer.missing',
    municipality: 'referral.municipality.missing',
    situation: 'referral.situation.missing',
  }
  return [...form.missing(required), ...(values.persons ?? []).flatMap((/** @type {any} */ person, /** @type {number} */ at) => missingOf(form, person, at))]
}

/** @param {Form} form @param {any} person @param {number} at */
function missingOf(form, person, at) {
  const fields = ['givenName', 'familyName', 'role', 'informed', ...(person.informed === 'notInformed' ? ['notInformedReason'] : [])]
  const missing = fields
    .filter((field) => form.missing({ [`persons.${at}.${field}`]: 'x' }).length)
    .map((field) => ({ name: `persons.${at}.${field}`, text: t(`person.${field}.missing`, { n: at + 1 }) }))
  return person.hidePhone && !person.phone ? [...missing, { name: `persons.${at}.phone`, text: t('person.hiddenPhone.missing', { n: at + 1 }) }] : missing
}

/** Somebody as sent: a number that nobody may come to know goes under a name of its own. @param {any} person */
export const sealing = ({ hidePhone, phone, ...person }) => ({ ...person, ...(phone ? (hidePhone ? { secretPhone: phone } : { phone }) : {}) })

/** Somebody as a draft keeps it: without that number. @param {any} person */
const kept = ({ phone, ...person }) => ({ ...person, ...(person.hidePhone || !phone ? {} : { phone }) })

/** @param {any} values */
export const keptValues = (values) => ({ ...values, persons: (values.persons ?? []).map(kept) })

/** As it is sent: nothing that a changed mind left behind. @param {any} values */
export function ready({ dangerNote, ...values }) {
  return {
    ...values,
    immediateDanger: Boolean(values.immediateDanger),
    ...(values.immediateDanger ? { dangerNote } : {}),
    persons: values.persons.map((/** @type {any} */ { notInformedReason, ...person }) => ({ ...sealing(person), ...(person.informed === 'notInformed' ? { notInformedReason } : {}) })),
  }
}

/** @param {any} mine @param {any} theirs */
export function differences(mine, theirs) {
  const texts = ['situation', 'dangerNote', 'municipality']
    .filter((name) => (mine[name] ?? '') !== (theirs[name] ?? ''))
    .map((name) => ({ name: t(`referral.${name}`), mine: mine[name], theirs: theirs[name] }))
  const [ours, other] = [mine, theirs].map((one) => (one.persons ?? []).map(fullName).join('\n'))
  return JSON.stringify(mine.persons) === JSON.stringify(theirs.persons) ? texts : [...texts, { name: t('referral.family'), mine: ours, theirs: other }]
}
