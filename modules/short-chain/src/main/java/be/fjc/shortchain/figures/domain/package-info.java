/** What stays of interventions that are no more: how many, and nothing of anybody. */
package be.fjc.shortchain.figures.domain;
