// @ts-check
/** Who stands in both dossiers: chosen for each person of the one that goes, with what is kept of whom. */
import { html, nothing } from '/kit/element.js'
import { date, t } from '/kit/i18n.js'
import { radios, selectField } from '/kit/field.js'
import { fullName } from '/m/casework/casework.js'
import { agreement, choice, differing, fields } from '/m/casework/matching-merge-sides.js'

/** What a form begins with: who seems to be whom, and of everybody what stands in the dossier that stays. @param {any} preview */
export const suggested = ({ likely = [], goes = {} }) => ({
  who: Object.fromEntries(likely.map((/** @type {any} */ pair) => [pair.goes, pair.stays])),
  take: Object.fromEntries((goes.members ?? []).map((/** @type {any} */ one) => [one.id, Object.fromEntries(fields.map((field) => [field, 'stays']))])),
})

/** @param {import('/kit/form.js').Form} form @param {any} preview */
const pairs = (form, { stays, goes }) =>
  (goes.members ?? []).flatMap((/** @type {any} */ other) => {
    const one = (stays.members ?? []).find((/** @type {any} */ member) => member.id === form.value(`who.${other.id}`))
    return one ? [{ stays: one, goes: other }] : []
  })

/** What each of the two agreed about safe contact. @param {any} pair @param {any} preview */
const agreed = (pair, { stays, goes }) =>
  [...(stays.agreements ?? []), ...(goes.agreements ?? [])].filter((one) => [pair.stays.id, pair.goes.id].includes(one.member)).map((one) => one.agreed)

/** What has to be said besides, as {@link Form#missing} asks it. @param {import('/kit/form.js').Form} form @param {any} preview */
export const needed = (form, preview) =>
  Object.fromEntries(pairs(form, preview).filter((/** @type {any} */ pair) => agreed(pair, preview).length === 2).map((/** @type {any} */ pair) => [`agreement.${pair.goes.id}`, 'merge.agreement.missing']))

/** As the server is told. @param {import('/kit/form.js').Form} form @param {any} preview */
export const joined = (form, preview) =>
  pairs(form, preview).map((/** @type {any} */ pair) => ({
    stays: pair.stays.id,
    goes: pair.goes.id,
    taken: differing(pair).filter((field) => form.value(`take.${pair.goes.id}.${field}`) === 'goes'),
    agreement: form.value(`agreement.${pair.goes.id}`),
  }))

/** @param {import('/kit/form.js').Form} form @param {any} preview */
export const members = (form, preview) => {
  const { stays, goes } = preview
  const choices = (stays.members ?? []).map((/** @type {any} */ one) => ({ value: one.id, label: [fullName(one), date(one.birthDate)].filter(Boolean).join(', ') }))
  const both = pairs(form, preview)
  if (!goes.members?.length) return nothing
  return html`<h3>${t('duplicate.members')}</h3>
    <p class="hint">${t('duplicate.members.hint')}</p>
    ${goes.members.map((/** @type {any} */ other) => {
      const pair = both.find((/** @type {any} */ one) => one.goes === other)
      return html`${selectField(form, { name: `who.${other.id}`, label: t('duplicate.who', { name: fullName(other) }), optional: true }, choices)} ${pair ? kept(form, pair, preview) : nothing}`
    })}`
}

/** @param {import('/kit/form.js').Form} form @param {any} pair @param {any} preview */
const kept = (form, pair, preview) => {
  const two = agreed(pair, preview)
  return html`${differing(pair).map((field) => {
    const { title, stays, goes } = choice(field, pair)
    return radios(form, { name: `take.${pair.goes.id}.${field}`, label: title, inline: true }, [{ value: 'stays', label: stays }, { value: 'goes', label: goes }])
  })}
  ${two.length === 2 ? radios(form, { name: `agreement.${pair.goes.id}`, label: t('merge.agreement'), hint: t('merge.agreement.hint') }, two.map(agreement)) : nothing}`
}
