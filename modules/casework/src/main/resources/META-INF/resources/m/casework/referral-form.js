// @ts-check
/** A new referral: one page, kept on the server while it is typed, so that a phone call or a broken computer loses nothing. */
import { Screen, html, nothing } from '/kit/element.js'
import { del, get, newId, post, query } from '/kit/api.js'
import { Draft, conflict } from '/kit/draft.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { dateTime, label, t } from '/kit/i18n.js'
import { rename } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { API, centre } from '/m/casework/casework.js'
import { familySection, originSection, safetySection, situationSection } from '/m/casework/referral-fields.js'
import { differences, incomplete, keptValues, ready } from '/m/casework/referral-values.js'

const DRAFTS = `${API}/drafts`
const FORM = 'referral'

class ReferralForm extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.centre = undefined
    /** @type {any[]} */
    this.drafts = []
    /** @type {Draft | undefined} */
    this.draft = undefined
    /** @type {any} */
    this.filed = undefined
    this.form = new Form(this, { persons: [{}] }, () => this.typed())
  }

  async load() {
    this.centre = await centre()
    if (this.params.draftId) {
      await this.open(this.params.draftId)
    } else {
      this.drafts = (await get(query(DRAFTS, { form: FORM }))).body.items
      this.form.values = { ...this.usual(), persons: [{}] }
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    if (this.draft?.timer) this.draft.save()
    this.draft?.stop()
  }

  /** What we can fill in because it follows from who is typing. */
  usual() {
    const mine = this.centre.organisations.find((/** @type {any} */ one) => one.code === this.workplace.person.organisation?.code)
    return this.backOffice ? { channel: 'phone' } : { channel: 'online', ...(has(mine?.type) ? { referrerType: mine.type } : {}) }
  }

  get backOffice() {
    return this.may('casework.referral.look')
  }

  /** Where to look for who is known already: nowhere for who may look for nobody. */
  get knownIn() {
    return [...(this.may('casework.dossier.search') ? ['dossiers'] : []), ...(this.may('casework.referral.search') ? ['referrals'] : [])]
  }

  /** @param {string} id */
  async open(id) {
    const { body, etag } = await get(`${DRAFTS}/${id}`)
    this.fill(body)
    this.draft = this.keep(id, { etag, savedAt: body.savedAt })
  }

  /** @param {any} kept a draft as the server gives it */
  fill(kept) {
    const values = kept.content
    this.form.values = { ...values, persons: values.persons?.length ? values.persons : [{}] }
  }

  /** @param {string} id @param {{etag?: string, savedAt?: string}} [kept] */
  keep(id, kept) {
    return new Draft(this, `${DRAFTS}/${id}`, () => ({ form: FORM, content: keptValues(this.form.values) }), kept)
  }

  typed() {
    if (!this.draft) {
      const id = newId()
      this.draft = this.keep(id)
      this.draftId = id
      rename(`/referrals/drafts/${id}`)
    }
    this.draft.touch()
  }

  /** @param {number} at */
  removePerson(at) {
    const before = [...this.form.values.persons]
    this.form.set('persons', before.filter((_, index) => index !== at))
    toast(t('person.removed'), () => this.form.set('persons', before))
  }

  async addPerson() {
    const { persons } = this.form.values
    this.form.set('persons', [...persons, {}])
    await this.updateComplete
    document.getElementById(`f-persons-${persons.length}-givenName`)?.focus()
  }

  /** @param {any} draft */
  async discard(draft) {
    const { body, etag } = await get(`${DRAFTS}/${draft.id}`)
    await del(`${DRAFTS}/${draft.id}`, { etag })
    this.drafts = this.drafts.filter((other) => other !== draft)
    this.requestUpdate()
    toast(t('draft.discarded'), async () => {
      const restored = this.keep(draft.id)
      restored.values = () => ({ form: FORM, content: body.content })
      await restored.save()
      await restored.stop()
      this.drafts = [...this.drafts, draft]
      this.requestUpdate()
    })
  }

  /** @param {Event} event */
  async send(event) {
    const answer = await this.form.submit(event, incomplete(this.form), async (key) => {
      await this.draft?.save()
      const draft = this.params.draftId ?? this.draftId
      return post(`${API}/referrals`, { ...ready(this.form.values), ...(draft ? { draft } : {}) }, { key })
    })
    if (!answer) return
    await this.draft?.stop()
    this.draft = undefined
    this.filed = answer.body
    this.requestUpdate()
    rename(`/referrals/${answer.body.id}`)
    await this.updateComplete
    this.querySelector('h1')?.focus()
  }

  view() {
    if (this.filed) return this.received()
    return html`<div class="page narrow">
      ${errorSummary(this.form)}
      ${heading({ title: t('referral.new.title'), lead: t('referral.new.lead'), back: { path: '/', label: t('menu.start') } })}
      ${this.draft ? nothing : this.openDrafts()} ${this.draft?.state === 'conflict' ? this.choose() : nothing}
      <form class="panel" novalidate @submit=${this.send}>
        ${safetySection(this.form)} ${originSection(this.form, this.centre, this.backOffice)} ${situationSection(this.form)}
        ${familySection(this.form, this.centre, () => this.addPerson(), (at) => this.removePerson(at), this.knownIn)}
        <div class="actions">${submitButton(this.form, t('referral.send'))} ${this.draft?.status() ?? html`<p class="draft-status" role="status"></p>`}</div>
      </form>
    </div>`
  }

  openDrafts() {
    if (!this.drafts.length) return nothing
    return html`<section class="notice" aria-labelledby="drafts">
      <h2 id="drafts">${t('draft.waiting', { n: this.drafts.length })}</h2>
      <ul class="notices">
        ${this.drafts.map((draft) => html`<li>
          <a href="/referrals/drafts/${draft.id}">${t('draft.of', { at: dateTime(draft.savedAt) })}</a>
          <button type="button" class="small" @click=${() => this.discard(draft)}>${t('draft.discard')}<span class="for-readers"> ${dateTime(draft.savedAt)}</span></button>
        </li>`)}
      </ul>
    </section>`
  }

  choose() {
    const draft = /** @type {Draft} */ (this.draft)
    return conflict(
      differences(this.form.values, draft.theirs.content),
      () => draft.keepMine(),
      () => {
        this.fill(draft.takeTheirs())
        this.requestUpdate()
      },
    )
  }

  received() {
    const { clocks } = this.centre
    return html`<div class="page narrow">
      <section class="panel">
        <h1 tabindex="-1">${t('referral.received.title')}</h1>
        <p>${t('referral.received.number')} <strong class="number">${this.filed.receiptNumber}</strong></p>
        <p>${t('referral.received.next', { look: clocks?.firstLookWorkingDays ?? 1, decide: clocks?.decisionWorkingDays ?? 5 })}</p>
        <p>${t('referral.received.status')}</p>
        <div class="actions"><a class="button primary" href="/">${t('menu.start')}</a><a class="button" href="/referrals/new">${t('menu.newReferral')}</a></div>
      </section>
    </div>`
  }
}

/** Whether an organisation type is also a kind of referrer. @param {string | undefined} type */
const has = (type) => Boolean(type) && label('referrerType', type) !== `list.referrerType.${type}`

customElements.define('casework-referral-form', ReferralForm)
export default 'casework-referral-form'
