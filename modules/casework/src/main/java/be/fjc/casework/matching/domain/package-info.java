/** When two ways of writing may mean one person: names in many spellings, telephone numbers in many notations. */
package be.fjc.casework.matching.domain;
