// @ts-check
/** Who takes part in a meeting, what each was told by mail, and telling those who do not know yet how it is. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { Form } from '/kit/form.js'
import { dateTime, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { toast } from '/kit/toast.js'

/** @type {Record<string, string>} */
const looks = { toInvite: 'planned', invited: 'done', outdated: 'acute', calledOff: 'done', noMailbox: 'planned' }

class Invitations extends FjcElement {
  static properties = { meeting: { attribute: false }, address: { attribute: false }, invited: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.meeting = {}
    this.address = ''
    /** @type {any[] | undefined} */
    this.invited = undefined
    this.form = new Form(this)
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('meeting')) this.look()
  }

  async look() {
    this.invited = (await get(`${this.address}/invitations`)).body.items
  }

  /** @param {Event} event */
  async send(event) {
    const done = await this.form.submit(event, [], (key) => post(`${this.address}/invitations`, undefined, { key }))
    if (!done) return
    this.form = new Form(this)
    toast(done.body.sent ? t('invitations.sent', { n: done.body.sent }) : t('invitations.sent.none'))
    await this.look()
  }

  render() {
    if (!this.invited) return nothing
    const columns = [
      { title: t('invitations.who'), cell: (/** @type {any} */ one) => html`<strong>${one.name}</strong>` },
      { title: t('invitations.state'), cell: (/** @type {any} */ one) => badge(looks[one.state], label('invitationState', one.state)) },
      { title: t('invitations.sentAt'), cell: (/** @type {any} */ one) => (one.sentAt ? html`${dateTime(one.sentAt)} <div class="soft small">${one.sentBy}</div>` : nothing) },
    ]
    const isToCome = this.meeting.startsAt > new Date().toISOString()
    return html`<section class="panel" aria-labelledby="invitations-title">
      ${errorSummary(this.form)}
      <h2 id="invitations-title">${t('invitations.title')}</h2>
      <p>${t('invitations.lead')}</p>
      ${isToCome ? html`<div class="actions"><button type="button" class="primary" @click=${this.send}>${t('invitations.send')}</button></div>` : nothing}
      ${table({ caption: t('invitations.title'), columns, rows: this.invited, empty: { title: t('invitations.none') } })}
    </section>`
  }
}

customElements.define('chain-invitations', Invitations)
