/** Reaching out after an intervention: who was tried how, what was offered, and what came of it. */
package be.fjc.shortchain.contacts.domain;
