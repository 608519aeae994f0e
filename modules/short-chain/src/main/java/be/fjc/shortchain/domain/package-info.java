/** What the topics of this module share. */
package be.fjc.shortchain.domain;
